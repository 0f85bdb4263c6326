// SPDX-License-Identifier: MIT
#include "ui/commands.h"

#include "ui/common/icons.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// One line of the table.
struct Entry
{
    Commands::Command command;
    const char* text;
    const char* icon = "";
    QList<QKeySequence> keys = {};
};

// The second sequences of the places are what Ctrl and the digit row give on a French keyboard;
// there Ctrl+6 is Ctrl+-, hence Ctrl+G (to make groups).
QList<Entry> fileEntries()
{
    return {{Commands::New, QT_TRANSLATE_NOOP("ui::Commands", "&New programme…"), "file-plus",
                {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
        {Commands::Open, QT_TRANSLATE_NOOP("ui::Commands", "&Open…"), "folder-open", {QKeySequence::Open}},
        {Commands::OpenSample, QT_TRANSLATE_NOOP("ui::Commands", "Open the &sample programme"), "sparkles"},
        {Commands::SaveCopy, QT_TRANSLATE_NOOP("ui::Commands", "Save a &copy…"), "copy",
            {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {Commands::Restore, QT_TRANSLATE_NOOP("ui::Commands", "&Restore a backup…"), "history"},
        {Commands::Import, QT_TRANSLATE_NOOP("ui::Commands", "&Import a spreadsheet…"), "download",
            {Qt::CTRL | Qt::SHIFT | Qt::Key_I}},
        {Commands::Paste, QT_TRANSLATE_NOOP("ui::Commands", "Paste a ta&ble…"), "clipboard-paste",
            {QKeySequence::Paste}},
        {Commands::Template, QT_TRANSLATE_NOOP("ui::Commands", "&Form to be filled…"), "file-plus"},
        {Commands::ExportTeams, QT_TRANSLATE_NOOP("ui::Commands", "&Teams to a spreadsheet…"), "users",
            {Qt::CTRL | Qt::Key_E}},
        {Commands::ExportStudents, QT_TRANSLATE_NOOP("ui::Commands", "&Students to a spreadsheet…"),
            "graduation-cap"},
        {Commands::ExportProjects, QT_TRANSLATE_NOOP("ui::Commands", "&Projects to a spreadsheet…"),
            "briefcase"},
        {Commands::ExportVolunteers, QT_TRANSLATE_NOOP("ui::Commands", "&Volunteers to a spreadsheet…"),
            "hand-heart"},
        {Commands::ExportProgramme, QT_TRANSLATE_NOOP("ui::Commands", "The &whole programme or more…"),
            "save"},
        {Commands::Close, QT_TRANSLATE_NOOP("ui::Commands", "&Close the programme"), "x",
            {QKeySequence::Close}},
        {Commands::Quit, QT_TRANSLATE_NOOP("ui::Commands", "&Quit"), "log-out", {Qt::CTRL | Qt::Key_Q}}};
}

QList<Entry> editEntries()
{
    return {{Commands::Undo, "", "undo-2", {Qt::CTRL | Qt::Key_Z}},
        {Commands::Redo, "", "redo-2", {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
        {Commands::History, QT_TRANSLATE_NOOP("ui::Commands", "&History…"), "history",
            {Qt::CTRL | Qt::Key_H}},
        {Commands::Find, QT_TRANSLATE_NOOP("ui::Commands", "&Filter this view"), "search",
            {QKeySequence::Find}}};
}

QList<Entry> placeEntries()
{
    return {{Commands::Home, QT_TRANSLATE_NOOP("ui::Commands", "&Home"), "house",
                {Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_Ampersand}},
        {Commands::Projects, QT_TRANSLATE_NOOP("ui::Commands", "&Projects"), "briefcase",
            {Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_Eacute}},
        {Commands::Students, QT_TRANSLATE_NOOP("ui::Commands", "&Students"), "graduation-cap",
            {Qt::CTRL | Qt::Key_3, Qt::CTRL | Qt::Key_QuoteDbl}},
        {Commands::Volunteers, QT_TRANSLATE_NOOP("ui::Commands", "&Volunteers"), "hand-heart",
            {Qt::CTRL | Qt::Key_4, Qt::CTRL | Qt::Key_Apostrophe}},
        {Commands::Rules, QT_TRANSLATE_NOOP("ui::Commands", "R&ules"), "sliders-horizontal",
            {Qt::CTRL | Qt::Key_5, Qt::CTRL | Qt::Key_ParenLeft}},
        {Commands::Matching, QT_TRANSLATE_NOOP("ui::Commands", "&Matching"), "shuffle",
            {Qt::CTRL | Qt::Key_6, Qt::CTRL | Qt::Key_G}},
        {Commands::Review, QT_TRANSLATE_NOOP("ui::Commands", "&Review"), "columns-3",
            {Qt::CTRL | Qt::Key_7, Qt::CTRL | Qt::Key_Egrave, Qt::CTRL | Qt::Key_R}},
        {Commands::PreviousView, QT_TRANSLATE_NOOP("ui::Commands", "Previous view"), "",
            {Qt::CTRL | Qt::Key_PageUp}},
        {Commands::NextView, QT_TRANSLATE_NOOP("ui::Commands", "Next view"), "",
            {Qt::CTRL | Qt::Key_PageDown}},
        {Commands::NextPane, QT_TRANSLATE_NOOP("ui::Commands", "Next pane"), "", {Qt::Key_F6}},
        {Commands::PreviousPane, QT_TRANSLATE_NOOP("ui::Commands", "Previous pane"), "",
            {Qt::SHIFT | Qt::Key_F6}}};
}

// Each language is named in itself, whatever the program speaks.
QList<Entry> lookEntries()
{
    return {{Commands::SystemTheme, QT_TRANSLATE_NOOP("ui::Commands", "As the &system"), "sun-moon"},
        {Commands::LightTheme, QT_TRANSLATE_NOOP("ui::Commands", "&Light"), "sun"},
        {Commands::DarkTheme, QT_TRANSLATE_NOOP("ui::Commands", "&Dark"), "moon"},
        {Commands::French, "&Français"}, {Commands::English, "&English"},
        {Commands::LargerText, QT_TRANSLATE_NOOP("ui::Commands", "&Larger"), "",
            {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {Commands::SmallerText, QT_TRANSLATE_NOOP("ui::Commands", "&Smaller"), "",
            {Qt::CTRL | Qt::Key_Minus}},
        {Commands::UsualText, QT_TRANSLATE_NOOP("ui::Commands", "&Usual size"), "",
            {Qt::CTRL | Qt::Key_0, Qt::CTRL | Qt::Key_Agrave}},
        {Commands::Shortcuts, QT_TRANSLATE_NOOP("ui::Commands", "&Keyboard shortcuts"), "keyboard",
            {Qt::Key_F1}},
        {Commands::About, QT_TRANSLATE_NOOP("ui::Commands", "&About Passerelle"), "info"}};
}

QList<Entry> entries()
{
    return fileEntries() + editEntries() + placeEntries() + lookEntries();
}

} // namespace

Commands::Commands(QWidget* window) : QObject(window), m_actions{}
{
    for (const auto& entry : entries()) {
        auto* action = new QAction(window);
        action->setShortcuts(entry.keys);
        if (*entry.icon != '\0')
            action->setIcon(icon(QString::fromLatin1(entry.icon)));
        action->setMenuRole(QAction::NoRole);
        window->addAction(action);
        m_actions.at(entry.command) = action;
    }
    const auto group = [this](Command first, Command last) {
        auto* together = new QActionGroup(this);
        for (int command = first; command <= last; ++command) {
            m_actions.at(size_t(command))->setCheckable(true);
            together->addAction(m_actions.at(size_t(command)));
        }
    };
    group(Home, Review);
    group(SystemTheme, DarkTheme);
    group(French, English);
    retranslate();
}

void Commands::fill(QMenuBar* bar)
{
    auto* file = addMenu(bar, QT_TRANSLATE_NOOP("ui::Commands", "&File"));
    addAll(file, {New, Open, OpenSample});
    file->addSeparator();
    addAll(file, {Import, Paste, Template});
    auto* exports = new QMenu(bar);
    exports->setIcon(icon(u"upload"_s));
    m_menus.append({exports, QT_TRANSLATE_NOOP("ui::Commands", "&Export")});
    addAll(exports, {ExportTeams, ExportStudents, ExportProjects, ExportVolunteers, ExportProgramme});
    file->addMenu(exports);
    addAll(file, {SaveCopy, Restore});
    file->addSeparator();
    addAll(file, {Close, Quit});

    auto* edit = addMenu(bar, QT_TRANSLATE_NOOP("ui::Commands", "&Edit"));
    addAll(edit, {Undo, Redo, History});
    edit->addSeparator();
    addAll(edit, {Find});

    auto* view = addMenu(bar, QT_TRANSLATE_NOOP("ui::Commands", "&View"));
    addAll(view, {Home, Projects, Students, Volunteers, Rules, Matching, Review});
    view->addSeparator();
    addAll(view, {PreviousView, NextView, NextPane, PreviousPane});
    view->addSeparator();
    const auto addPart = [&](const char* title, const QList<Command>& commands) {
        m_menus.append({view->addMenu(QString()), title});
        addAll(m_menus.last().menu, commands);
    };
    addPart(QT_TRANSLATE_NOOP("ui::Commands", "&Theme"), {SystemTheme, LightTheme, DarkTheme});
    addPart(QT_TRANSLATE_NOOP("ui::Commands", "&Language"), {French, English});
    addPart(QT_TRANSLATE_NOOP("ui::Commands", "Text si&ze"), {LargerText, SmallerText, UsualText});

    addAll(addMenu(bar, QT_TRANSLATE_NOOP("ui::Commands", "&Help")), {Shortcuts, About});
    retranslate();
}

void Commands::retranslate()
{
    for (const auto& entry : entries()) {
        const bool isOwnName = entry.command == French || entry.command == English;
        if (*entry.text != '\0')
            action(entry.command)->setText(isOwnName ? QString::fromUtf8(entry.text) : tr(entry.text));
    }
    for (const auto& [menu, title] : m_menus)
        menu->setTitle(tr(title));
}

QMenu* Commands::addMenu(QMenuBar* bar, const char* title)
{
    m_menus.append({bar->addMenu(QString()), title});
    return m_menus.last().menu;
}

void Commands::addAll(QMenu* menu, const QList<Command>& commands)
{
    for (const auto command : commands)
        menu->addAction(action(command));
}

} // namespace ui
