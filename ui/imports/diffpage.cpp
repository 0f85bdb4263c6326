// SPDX-License-Identifier: MIT
#include "ui/imports/diffpage.h"

#include "ui/common/filterfield.h"
#include "ui/common/issuelist.h"
#include "ui/common/plainlabel.h"
#include "ui/common/recordtable.h"
#include "ui/imports/diffmodel.h"
#include "ui/imports/importdraft.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using State = core::RecordDiff::State;

namespace ui {

namespace {

constexpr int All = -1; // among the filters
constexpr std::array states{State::New, State::Changed, State::Unchanged, State::InError, State::Missing};

} // namespace

DiffPage::DiffPage(ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new DiffModel(this))
    , m_filters(new QButtonGroup(this))
    , m_table(new RecordTable(m_model))
    , m_name(new PlainLabel)
    , m_details(new QListWidget)
    , m_issues(new IssueList)
    , m_leaveOut(new QCheckBox)
{
    m_table->setObjectName(u"diff"_s);
    m_table->setAccessibleName(tr("What the import does with each record"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->sortByColumn(DiffModel::Row, Qt::AscendingOrder);
    m_name->setWordWrap(true);
    m_details->setObjectName(u"details"_s);
    m_details->setAccessibleName(tr("Fields of the record"));
    m_details->setWordWrap(true);
    m_details->setTabKeyNavigation(false);
    m_details->setMaximumHeight(fontMetrics().height() * 7);
    m_issues->setAccessibleName(tr("Problems of the whole sheet"));
    m_issues->setMaximumHeight(fontMetrics().height() * 5);
    m_leaveOut->setObjectName(u"leaveOutErrors"_s);
    auto* filter = new FilterField(m_table);
    filter->setLabel(tr("Filter the records"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildFilters());
    layout->addWidget(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_details);
    layout->addWidget(m_issues);
    layout->addWidget(m_leaveOut);
    connect(m_table, &RecordTable::currentRowChanged, this, &DiffPage::showDetails);
    connect(m_leaveOut, &QCheckBox::toggled, this, &DiffPage::choiceChanged);
    connect(&m_draft, &ImportDraft::diffChanged, this, &DiffPage::showDiff);
}

QWidget* DiffPage::buildFilters()
{
    auto* bar = new QWidget;
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins({});
    const auto add = [&](int id, int place) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(u"filter%1"_s.arg(id));
        m_filters->addButton(button, id + 1); // A group takes no id of -1.
        grid->addWidget(button, place / 3, place % 3);
    };
    add(All, 0);
    for (int place = 1; const auto state : states)
        add(int(state), place++);
    m_filters->button(All + 1)->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this,
        [this](int id) { m_model->setState(id == All + 1 ? std::nullopt : std::optional(State(id - 1))); });
    return bar;
}

int DiffPage::count(int filter) const
{
    return filter == All ? int(m_draft.diff().rows.size()) : m_draft.diff().count(State(filter));
}

void DiffPage::showDiff()
{
    const auto& diff = m_draft.diff();
    m_model->setDiff(diff);
    m_filters->button(All + 1)->setText(tr("All: %1").arg(QLocale().toString(count(All))));
    for (const auto state : states) {
        auto* button = m_filters->button(int(state) + 1);
        button->setText(tr("%1: %2").arg(stateWord(state), QLocale().toString(count(int(state)))));
        button->setIcon(stateIcon(state));
    }
    core::Issues ofSheet;
    std::ranges::copy_if(diff.issues, std::back_inserter(ofSheet),
        [](const core::Issue& issue) { return issue.place.row <= 1; });
    m_issues->setIssues(m_draft.book().issues + ofSheet);
    m_issues->setVisible(!m_issues->issues().isEmpty());
    const int errors = count(int(State::InError));
    m_leaveOut->setVisible(errors > 0 && !m_draft.isProgramme());
    m_leaveOut->setText(tr("Leave out %n record(s) in error and import the others", nullptr, errors));
    m_leaveOut->setChecked(false);
    m_table->fitColumns();
    if (m_model->rowCount() > 0)
        m_table->revealRow(0);
    showDetails(m_table->currentRow());
}

void DiffPage::showDetails(int row)
{
    m_details->clear();
    if (row < 0 || row >= m_model->rowCount()) {
        m_name->clear();
        return;
    }
    const auto& record = m_model->row(row);
    m_name->setText(tr("%1: %2").arg(record.name, stateWord(record.state)));
    for (const auto& issue : record.issues)
        m_details->addItem(new QListWidgetItem(severityIcon(issue.severity), issueText(issue)));
    for (const auto& change : record.changes) {
        const auto text = change.address.isEmpty()
            ? changeText(change)
            : tr("%1 (cell %2)").arg(changeText(change), change.address);
        m_details->addItem(text);
    }
    if (record.state == State::Missing)
        m_details->addItem(tr("It stays as it is: an import removes nothing."));
}

bool DiffPage::leavesOutErrors() const
{
    return m_leaveOut->isVisibleTo(this) && m_leaveOut->isChecked();
}

} // namespace ui
