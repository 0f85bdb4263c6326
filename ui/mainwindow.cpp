// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/commands.h"
#include "ui/common/banner.h"
#include "ui/common/icons.h"
#include "ui/common/panes.h"
#include "ui/common/plainlabel.h"
#include "ui/common/prompts.h"
#include "ui/common/shortcutlist.h"
#include "ui/home/startpage.h"
#include "ui/look.h"
#include "ui/navigation.h"
#include "ui/pages.h"
#include "ui/programmefile.h"
#include "ui/safety/safetycommands.h"
#include "ui/sheetcommands.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MainWindow::MainWindow(Prompts& prompts, const Preferences& preferences, QWidget* parent)
    : QMainWindow(parent)
    , m_prompts(prompts)
    , m_commands(new Commands(this))
    , m_look(new Look(*m_commands, preferences, this))
    , m_sheets(new SheetCommands(*m_commands, prompts, this))
    , m_safety(new SafetyCommands(*m_commands, prompts, this))
    , m_navigation(new Navigation)
    , m_centre(new QStackedWidget)
    , m_start(new StartPage)
    , m_banner(new Banner(u"info"_s, Tone::Accent))
    , m_tools(addToolBar(QString()))
    , m_live(new PlainLabel)
    , m_savedIcon(new PlainLabel)
    , m_saved(new PlainLabel)
{
    m_commands->fill(menuBar());
    buildFrame();
    buildToolBar();
    buildStatusBar();
    connectFileCommands();
    connectOtherCommands();
    retranslate();
    updateFrame();
    resize(screen()->availableSize() * 4 / 5);
    restoreGeometry(QSettings().value(u"geometry"_s).toByteArray());
}

// The views go before the workspace that they show.
MainWindow::~MainWindow()
{
    m_safety->backUpNow();
    delete m_pages;
}

void MainWindow::openFile(const QString& path)
{
    if (path.isEmpty() || (m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(path)))
        return;
    m_prompts.guard([&] {
        take(std::make_unique<core::Workspace>(path));
        m_sampleFolder.reset();
        rememberFile(QFileInfo(path).absoluteFilePath());
        updateFrame();
    });
}

void MainWindow::openSample()
{
    m_prompts.guard([this] {
        const auto place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        QDir().mkpath(place);
        auto folder = std::make_unique<QTemporaryDir>(place + u"/sample-XXXXXX"_s);
        if (!folder->isValid())
            throw core::Error(tr("The sample cannot be made in “%1”: %2")
                                  .arg(QDir::toNativeSeparators(place), folder->errorString()));
        take(createSample(folder->filePath(u"sample.passerelle"_s)));
        m_sampleFolder = std::move(folder);
        updateFrame();
    });
}

void MainWindow::showPlace(Place place)
{
    if (m_pages)
        m_pages->showPlace(place);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        updateHistory();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(u"geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::buildFrame()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_centre, 1);
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    setCentralWidget(central);
    m_centre->addWidget(m_start);
    m_banner->setObjectName(u"banner"_s);
    m_navigation->setObjectName(u"navigation"_s);

    connect(m_navigation, &Navigation::placeChosen, this, &MainWindow::showPlace);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::createFile);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
}

void MainWindow::buildToolBar()
{
    m_tools->setObjectName(u"tools"_s);
    m_tools->setMovable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    setContextMenuPolicy(Qt::NoContextMenu);
    const int side = fontMetrics().height() * 5 / 4;
    m_tools->setIconSize({side, side});
    m_tools->addAction(m_commands->action(Commands::Undo));
    m_tools->addAction(m_commands->action(Commands::Redo));
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    m_tools->addAction(m_look->otherTheme());
    m_tools->addAction(m_look->otherLanguage());
    for (auto* action : m_tools->actions()) {
        if (auto* button = qobject_cast<QToolButton*>(m_tools->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    }
}

void MainWindow::buildStatusBar()
{
    m_live->setObjectName(u"live"_s);
    m_savedIcon->setObjectName(u"savedIcon"_s);
    m_saved->setObjectName(u"saved"_s);
    statusBar()->addWidget(m_live, 1);
    statusBar()->addPermanentWidget(m_savedIcon);
    statusBar()->addPermanentWidget(m_saved);
    auto* copy = m_banner->addButton();
    copy->setObjectName(u"copySample"_s);
    connect(copy, &QPushButton::clicked, this, &MainWindow::copyFile);
    auto* close = m_banner->addButton();
    close->setObjectName(u"closeSample"_s);
    connect(close, &QPushButton::clicked, this, &MainWindow::closeFile);
}

void MainWindow::connectFileCommands()
{
    const auto on = [this](Commands::Command command, auto slot) {
        connect(m_commands->action(command), &QAction::triggered, this, slot);
    };
    on(Commands::New, &MainWindow::createFile);
    on(Commands::Open, &MainWindow::chooseFile);
    on(Commands::OpenSample, &MainWindow::openSample);
    on(Commands::SaveCopy, &MainWindow::copyFile);
    connect(m_sheets, &SheetCommands::programmeDropped, this, &MainWindow::openFile);
    connect(m_safety, &SafetyCommands::restoreChosen, this, &MainWindow::restoreFile);
    on(Commands::Close, &MainWindow::closeFile);
    on(Commands::Quit, &MainWindow::close);
}

void MainWindow::connectOtherCommands()
{
    const auto on = [this](int command, auto slot) {
        connect(m_commands->action(Commands::Command(command)), &QAction::triggered, this, slot);
    };
    on(Commands::Undo, &MainWindow::undo);
    on(Commands::Redo, &MainWindow::redo);
    on(Commands::Find, &MainWindow::focusFilter);
    for (const auto place : AllPlaces)
        on(Commands::Home + int(place), [this, place] { showPlace(place); });
    on(Commands::PreviousView, [this] { stepView(-1); });
    on(Commands::NextView, [this] { stepView(1); });
    on(Commands::NextPane, [this] { stepPane({m_navigation, m_centre, m_tools}, 1); });
    on(Commands::PreviousPane, [this] { stepPane({m_navigation, m_centre, m_tools}, -1); });
    on(Commands::Shortcuts, [this] { (new ShortcutList(m_commands->actions(), this))->open(); });
    on(Commands::About, [this] {
        m_prompts.showMessage(tr("Passerelle %1\n\nProven team matching for social-impact programmes. "
                                 "Free software under the MIT licence. Icons: Lucide.")
                                  .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_tools->setWindowTitle(tr("Tools"));
    m_banner->findChild<QPushButton*>(u"copySample"_s)->setText(tr("Save a copy…"));
    m_banner->findChild<QPushButton*>(u"closeSample"_s)->setText(tr("Close"));
    m_banner->setText(m_sampleFolder ? tr("Sample: nothing here is real.")
                                     : tr("Read-only: nothing can be changed in this programme."));
    updateTitle();
    m_look->retranslate();
}

void MainWindow::createFile()
{
    const auto path
        = m_prompts.saveFileName(tr("Programmes (*.passerelle)"), tr("programme") + u".passerelle"_s);
    if (path.isEmpty())
        return;
    m_prompts.guard([&] {
        take(createProgramme(path));
        m_sampleFolder.reset();
        rememberFile(QFileInfo(path).absoluteFilePath());
        updateFrame();
    });
}

void MainWindow::chooseFile()
{
    openFile(m_prompts.openFileName(tr("Programmes (*.passerelle)")));
}

// Of the sample one goes on in the copy; of another file the copy is only made.
void MainWindow::copyFile()
{
    const auto path = m_prompts.saveFileName(tr("Programmes (*.passerelle)"), tr("copy") + u".passerelle"_s);
    if (path.isEmpty())
        return;
    const bool isSaved = m_prompts.guard([&] { m_workspace->saveCopy(path); });
    if (isSaved && m_sampleFolder)
        openFile(path);
}

void MainWindow::restoreFile(const QString& backup)
{
    const auto path = m_workspace->path();
    closeFile();
    m_safety->restore(path, backup);
    openFile(path);
}

void MainWindow::closeFile()
{
    m_safety->backUpNow();
    delete m_pages;
    m_pages = nullptr;
    m_workspace.reset();
    m_sampleFolder.reset();
    updateFrame();
}

void MainWindow::take(std::unique_ptr<core::Workspace> workspace)
{
    const auto campaigns = workspace->store().campaigns.all();
    if (campaigns.isEmpty())
        throw core::Error(
            tr("There is no campaign in “%1”.").arg(QDir::toNativeSeparators(workspace->path())));
    m_campaign = campaigns.first().id;
    auto* pages = new Pages(*workspace, m_campaign, m_prompts);
    m_safety->backUpNow();
    delete m_pages;
    m_pages = pages;
    m_workspace = std::move(workspace);
    m_centre->addWidget(m_pages);
    m_said = {};
    connect(m_pages, &Pages::placeShown, this, [this](Place place) {
        m_navigation->show(place);
        m_commands->action(Commands::Command(Commands::Home + int(place)))->setChecked(true);
    });
    connect(m_workspace.get(), &core::Workspace::changed, this, [this] {
        say(QT_TRANSLATE_NOOP("ui::MainWindow", "Done: %1"), m_workspace->undoLabel());
        updateHistory();
    });
}

void MainWindow::undo()
{
    const auto label = m_workspace->undoLabel();
    if (m_prompts.guard([this] { m_workspace->undo(); }))
        say(QT_TRANSLATE_NOOP("ui::MainWindow", "Undone: %1"), label);
}

void MainWindow::redo()
{
    const auto label = m_workspace->redoLabel();
    if (m_prompts.guard([this] { m_workspace->redo(); }))
        say(QT_TRANSLATE_NOOP("ui::MainWindow", "Redone: %1"), label);
}

void MainWindow::say(const char* key, const core::Message& label)
{
    m_saidKey = key;
    m_said = label;
    m_live->setText(m_said.isEmpty() ? QString() : tr(m_saidKey).arg(m_said.text()));
}

void MainWindow::updateHistory()
{
    const auto undone = m_workspace ? m_workspace->undoLabel() : core::Message();
    const auto redone = m_workspace ? m_workspace->redoLabel() : core::Message();
    const auto set = [this](Commands::Command command, const core::Message& label, const QString& text) {
        auto* action = m_commands->action(command);
        action->setEnabled(!label.isEmpty() && !m_workspace->isReadOnly());
        action->setText(withoutMnemonic(text));
        action->setToolTip(plainToolTip(text));
    };
    set(Commands::Undo, undone, undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone.text()));
    set(Commands::Redo, redone, redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone.text()));
    if (!m_said.isEmpty())
        m_live->setText(tr(m_saidKey).arg(m_said.text()));

    const bool isReadOnly = m_workspace && m_workspace->isReadOnly();
    m_saved->setText(isReadOnly ? tr("Read-only") : tr("All changes saved"));
    const int side = fontMetrics().height();
    const auto shown = isReadOnly ? icon(u"lock"_s) : icon(u"circle-check"_s, Tone::Good);
    m_savedIcon->setPixmap(shown.pixmap(QSize(side, side), devicePixelRatioF()));
}

void MainWindow::updateFrame()
{
    const bool isOpen = m_workspace != nullptr;
    const bool isWritable = isOpen && !m_workspace->isReadOnly();
    using enum Commands::Command;
    for (const auto command : {SaveCopy, Close, Find, PreviousView, NextView})
        m_commands->action(command)->setEnabled(isOpen);
    for (const auto place : AllPlaces)
        m_commands->action(Commands::Command(Home + int(place)))->setEnabled(isOpen);
    m_sheets->setWorkspace(m_workspace.get(), m_campaign, m_pages);
    m_safety->setWorkspace(m_workspace.get(), m_sampleFolder != nullptr, m_pages);
    m_navigation->setVisible(isOpen);
    m_savedIcon->setVisible(isOpen);
    m_saved->setVisible(isOpen);
    m_banner->setVisible(m_sampleFolder || (isOpen && !isWritable));
    for (auto* button : m_banner->findChildren<QPushButton*>())
        button->setVisible(m_sampleFolder != nullptr);
    if (isOpen) {
        m_centre->setCurrentWidget(m_pages);
        m_navigation->show(m_pages->place());
    } else {
        m_start->setRecentFiles(recentFiles());
        m_centre->setCurrentWidget(m_start);
        m_live->clear();
        m_said = {};
    }
    retranslate();
    updateHistory();
}

// A title is plain text for Qt save “[*]”, which no name may smuggle in.
void MainWindow::updateTitle()
{
    QString title;
    if (m_sampleFolder)
        title = tr("Sample programme");
    else if (m_workspace)
        title = QFileInfo(m_workspace->path()).completeBaseName();
    setWindowTitle(title.remove(u"[*]"_s));
}

void MainWindow::focusFilter()
{
    if (auto* field = m_pages->filterField())
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::stepView(int by)
{
    const int count = int(AllPlaces.size());
    showPlace(Place((int(m_pages->place()) + count + by) % count));
}

} // namespace ui
