// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QMenuBar>

#include <array>

namespace ui {

/// The commands of the window, all in one table: text, icon, keys and menu of each.
class Commands : public QObject
{
    Q_OBJECT

public:
    enum Command {
        New,
        Open,
        OpenSample,
        SaveCopy,
        Restore,
        Import,
        Paste,
        Template,
        ExportTeams,
        ExportStudents,
        ExportProjects,
        ExportVolunteers,
        ExportProgramme,
        Close,
        Quit,
        Undo,
        Redo,
        History,
        Find,
        Home, ///< From here in the order of the places.
        Projects,
        Students,
        Volunteers,
        Rules,
        Matching,
        Review,
        PreviousView,
        NextView,
        NextPane,
        PreviousPane,
        SystemTheme, ///< From here in the order of the themes.
        LightTheme,
        DarkTheme,
        French,
        English,
        LargerText,
        SmallerText,
        UsualText,
        Shortcuts,
        About,
        CommandCount
    };

    explicit Commands(QWidget* window);

    [[nodiscard]] QAction* action(Command command) const { return m_actions.at(command); }
    [[nodiscard]] QList<QAction*> actions() const { return {m_actions.begin(), m_actions.end()}; }

    void fill(QMenuBar* bar);

    /// Sets all texts but those of Undo and Redo, which name a step.
    void retranslate();

private:
    QMenu* addMenu(QMenuBar* bar, const char* title);
    void addAll(QMenu* menu, const QList<Command>& commands);

    struct Menu
    {
        QMenu* menu;
        const char* title;
    };

    std::array<QAction*, CommandCount> m_actions;
    QList<Menu> m_menus;
};

} // namespace ui
