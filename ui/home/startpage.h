// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class CardButton;
class Heading;
class PlainLabel;

/// What the window shows while no programme is open: the ways to one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void fileRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildColumn();
    void retranslate();

    Heading* m_title;
    PlainLabel* m_purpose;
    CardButton* m_sample;
    CardButton* m_create;
    CardButton* m_open;
    PlainLabel* m_saved;
    Heading* m_recentTitle;
    QVBoxLayout* m_recent;
};

} // namespace ui
