// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"

#include <QIcon>
#include <QListWidget>

namespace ui {

[[nodiscard]] QIcon severityIcon(core::Issue::Severity severity);
[[nodiscard]] QString severityWord(core::Issue::Severity severity); ///< “Error”…

/// “Students, row 3, column “Wish 1””; empty for what comes from no sheet.
[[nodiscard]] QString placeText(const core::SheetPlace& place);

/// “Error: The student number is missing. (row 3)”: the whole issue in words.
[[nodiscard]] QString issueText(const core::Issue& issue);

/// What is wrong, the worst first: severity as icon and word, sentence, place.
class IssueList : public QListWidget
{
    Q_OBJECT

public:
    explicit IssueList(QWidget* parent = nullptr);

    void setIssues(const core::Issues& issues);
    [[nodiscard]] const core::Issues& issues() const { return m_issues; }

Q_SIGNALS:
    /// Enter or double click on an issue that names its record.
    void jumpRequested(const core::RecordRef& record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    core::Issues m_issues; ///< In the order of the rows.
};

} // namespace ui
