// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace ui {

class Heading;
class NeedModel;
class PlainLabel;

/// The needs of one project: a table edited in place, skills to add, and what is wrong.
class NeedsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NeedsEditor(QWidget* parent = nullptr);

    void setNeeds(const QList<core::Skill>& vocabulary, const QList<core::Need>& needs);
    void showIssues(const core::Issues& issues); ///< The first is told underneath.

Q_SIGNALS:
    void edited(const QList<core::Need>& needs);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillSkills();

    QList<core::Skill> m_vocabulary;
    core::Issues m_issues;
    NeedModel* m_needs;
    Heading* m_title;
    QTableView* m_table;
    PlainLabel* m_problem;
    QComboBox* m_skills;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace ui
