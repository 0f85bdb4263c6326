// SPDX-License-Identifier: MIT
#include "ui/common/issuelist.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using Severity = core::Issue::Severity;

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error: return icon(u"circle-x"_s, Tone::Error);
    case Severity::Warning: return icon(u"triangle-alert"_s, Tone::Warning);
    case Severity::Note: return icon(u"info"_s, Tone::Accent);
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return IssueList::tr("Error");
    case Severity::Warning: return IssueList::tr("Warning");
    case Severity::Note: return IssueList::tr("Note");
    }
    return {};
}

QString placeText(const core::SheetPlace& place)
{
    QStringList parts;
    if (!place.sheet.isEmpty())
        parts.append(IssueList::tr("sheet “%1”").arg(place.sheet));
    if (place.row > 0)
        parts.append(IssueList::tr("row %1").arg(QString::number(place.row)));
    if (!place.column.isEmpty())
        parts.append(IssueList::tr("column “%1”").arg(place.column));
    return parts.join(u", "_s);
}

QString issueText(const core::Issue& issue)
{
    const auto place = placeText(issue.place);
    const auto sentence = issue.message.text();
    return place.isEmpty() ? IssueList::tr("%1: %2").arg(severityWord(issue.severity), sentence)
                           : IssueList::tr("%1: %2 (%3)").arg(severityWord(issue.severity), sentence, place);
}

IssueList::IssueList(QWidget* parent) : QListWidget(parent)
{
    setWordWrap(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSpacing(2);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const auto& record = m_issues.at(row(item)).record;
        if (record.kind != core::RecordKind::None)
            Q_EMIT jumpRequested(record);
    });
}

void IssueList::setIssues(const core::Issues& issues)
{
    auto sorted = issues;
    std::ranges::stable_sort(sorted, std::greater(), &core::Issue::severity);
    if (sorted == m_issues)
        return;
    m_issues = sorted;
    clear();
    for (const auto& issue : m_issues)
        addItem(new QListWidgetItem(severityIcon(issue.severity), QString()));
    retranslate();
}

void IssueList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void IssueList::retranslate()
{
    for (int row = 0; row < count(); ++row) {
        const auto text = issueText(m_issues.at(row));
        item(row)->setText(text);
        item(row)->setToolTip(plainToolTip(text));
    }
}

} // namespace ui
