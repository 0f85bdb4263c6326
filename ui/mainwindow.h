// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"
#include "ui/common/place.h"
#include "ui/common/preferences.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <memory>

class QStackedWidget;
class QToolBar;

namespace ui {

class Banner;
class Commands;
class Look;
class Navigation;
class Pages;
class PlainLabel;
class Prompts;
class SafetyCommands;
class SheetCommands;
class StartPage;

/// The window of the program and of the file that is open in it. Puts views and commands
/// together, decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(
        Prompts& prompts, const Preferences& preferences = storedPreferences(), QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& path); ///< Empty: nothing is to be opened.
    void openSample(); ///< A private copy that goes when it is closed.
    void showPlace(Place place);
    [[nodiscard]] core::Workspace* workspace() const { return m_workspace.get(); } ///< Null: none is open.

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void buildToolBar();
    void buildStatusBar();
    void connectFileCommands();
    void connectOtherCommands();
    void retranslate();

    void createFile();
    void chooseFile();
    void copyFile();
    void closeFile();
    void restoreFile(const QString& backup);
    void take(std::unique_ptr<core::Workspace> workspace);

    void undo();
    void redo();
    void say(const char* key, const core::Message& label);
    void updateHistory();
    void updateFrame(); ///< After a file was opened or closed.
    void updateTitle();
    void focusFilter();
    void stepView(int by);

    Prompts& m_prompts;
    std::unique_ptr<QTemporaryDir> m_sampleFolder; ///< While the sample is open.
    std::unique_ptr<core::Workspace> m_workspace;
    core::CampaignId m_campaign;
    Commands* m_commands;
    Look* m_look;
    SheetCommands* m_sheets;
    SafetyCommands* m_safety;
    Navigation* m_navigation;
    QStackedWidget* m_centre;
    StartPage* m_start;
    Pages* m_pages = nullptr; ///< Of the open workspace.
    Banner* m_banner;
    QToolBar* m_tools;
    PlainLabel* m_live;
    PlainLabel* m_savedIcon;
    PlainLabel* m_saved;
    const char* m_saidKey = nullptr; ///< Of the live sentence, about m_said.
    core::Message m_said;
};

} // namespace ui
