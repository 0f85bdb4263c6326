// SPDX-License-Identifier: MIT
#include "ui/exports/exportdialog.h"

#include "core/sheets/programmebook.h"
#include "ui/common/issuelist.h"
#include "ui/common/plainlabel.h"
#include "ui/common/task.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using core::ExportKind;

namespace ui {

namespace {

template<typename Value>
QComboBox* comboOf(const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const auto& entry : core::codes(Value()))
        box->addItem(core::Message{entry.label}.text(), QVariant::fromValue(entry.value));
    return box;
}

QList<core::Scenario> withTeams(QList<core::Scenario> scenarios)
{
    scenarios.removeIf([](const core::Scenario& scenario) { return scenario.placements.isEmpty(); });
    return scenarios;
}

} // namespace

ExportDialog::ExportDialog(const core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts,
    ExportKind kind, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_records(workspace.store().records(campaign))
    , m_scenarios(withTeams(workspace.store().scenarios.of(campaign)))
    , m_kind(comboOf<ExportKind>(u"exportKind"_s))
    , m_audience(comboOf<core::Audience>(u"audience"_s))
    , m_scenario(new QComboBox)
    , m_format(new QComboBox)
    , m_scenarioLabel(new PlainLabel(tr("Teams of")))
    , m_columnsLabel(new PlainLabel(tr("Columns")))
    , m_columns(new QListWidget)
    , m_sentence(new PlainLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    auto* form = new QFormLayout;
    buildChoices(form);
    m_sentence->setObjectName(u"exportSentence"_s);
    m_sentence->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_columnsLabel);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(buildButtons());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::showKind);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ExportDialog::showColumns);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::takeColumn);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 30);
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(kind)));
    showKind();
}

void ExportDialog::buildChoices(QFormLayout* form)
{
    m_scenario->setObjectName(u"scenario"_s);
    for (const auto& scenario : m_scenarios)
        m_scenario->addItem(scenario.name);
    m_format->setObjectName(u"format"_s);
    m_format->addItem(tr("Excel workbook (.xlsx)"), u"xlsx"_s);
    m_format->addItem(tr("OpenDocument workbook (.ods)"), u"ods"_s);
    m_format->addItem(tr("Text table (.csv)"), u"csv"_s);
    m_kind->setAccessibleName(tr("What"));
    m_audience->setAccessibleName(tr("For whom"));
    m_scenario->setAccessibleName(m_scenarioLabel->text());
    m_format->setAccessibleName(tr("Format"));
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setAccessibleName(m_columnsLabel->text());
    m_columns->setTabKeyNavigation(false);
    m_columnsLabel->setBuddy(m_columns);
    form->addRow(tr("What"), m_kind);
    form->addRow(tr("For whom"), m_audience);
    form->addRow(m_scenarioLabel, m_scenario);
    form->addRow(tr("Format"), m_format);
}

QWidget* ExportDialog::buildButtons()
{
    m_save = new QPushButton(tr("Export…"));
    m_save->setObjectName(u"export"_s);
    m_save->setDefault(true);
    auto* all = new QPushButton(tr("All columns"));
    auto* cancel = new QPushButton(tr("Cancel"));
    for (auto* button : {all, cancel})
        button->setAutoDefault(false);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(all);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(all, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_columns->count(); ++i)
            m_columns->item(i)->setCheckState(Qt::Checked);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    return bar;
}

ExportKind ExportDialog::kind() const
{
    return m_kind->currentData().value<ExportKind>();
}

std::optional<core::Scenario> ExportDialog::scenario() const
{
    const int chosen = m_scenario->currentIndex();
    return chosen < 0 ? std::nullopt : std::optional(m_scenarios.at(chosen));
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice{.audience = m_audience->currentData().value<core::Audience>(),
        .ending = m_format->currentData().toString(),
        .leftOut = {}};
    for (int i = 0; i < m_columns->count(); ++i) {
        const auto* item = m_columns->item(i);
        if (item->checkState() != Qt::Checked)
            choice.leftOut.append(core::columnCode(kind(), item->text()));
    }
    choice.leftOut.removeDuplicates();
    return choice;
}

void ExportDialog::showKind()
{
    const auto stored = storedExportChoice(kind());
    const bool isChoice = core::mayGoToStudents(kind());
    const auto audience = isChoice ? stored.audience : core::Audience::Staff;
    m_audience->setCurrentIndex(m_audience->findData(QVariant::fromValue(audience)));
    m_audience->setEnabled(isChoice);
    m_format->setCurrentIndex(m_format->findData(stored.ending));
    const bool hasScenario = core::needsScenario(kind()) || kind() == ExportKind::ProjectSheets;
    m_scenario->setVisible(hasScenario && !m_scenarios.isEmpty());
    m_scenarioLabel->setVisible(m_scenario->isVisibleTo(this));
    showColumns();
}

// One line for each column of the table; those that share a code, such as the wishes, go together.
void ExportDialog::showColumns()
{
    const QSignalBlocker blocker(m_columns);
    m_columns->clear();
    const bool hasColumns = core::hasColumns(kind());
    m_columns->setVisible(hasColumns);
    m_columnsLabel->setVisible(hasColumns);
    if (hasColumns) {
        const auto leftOut = storedExportChoice(kind()).leftOut;
        const auto all = core::exportTables(
            m_records, scenario(), kind(), m_audience->currentData().value<core::Audience>());
        for (const auto& column : all.constFirst().columns) {
            const bool isOut = leftOut.contains(core::columnCode(kind(), column.heading));
            auto* item = new QListWidgetItem(column.heading, m_columns);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(isOut ? Qt::Unchecked : Qt::Checked);
        }
        m_columns->setCurrentRow(0);
    }
    update();
}

void ExportDialog::takeColumn(const QListWidgetItem* changed)
{
    const QSignalBlocker blocker(m_columns);
    const auto code = core::columnCode(kind(), changed->text());
    for (int i = 0; i < m_columns->count(); ++i) {
        auto* item = m_columns->item(i);
        if (core::columnCode(kind(), item->text()) == code)
            item->setCheckState(changed->checkState());
    }
    update();
}

void ExportDialog::update()
{
    QStringList sentences;
    const bool isBlocked = core::needsScenario(kind()) && m_scenarios.isEmpty();
    if (isBlocked)
        sentences.append(tr("There are no teams yet. Run a match first."));
    if (!core::mayGoToStudents(kind()))
        sentences.append(tr("This is for staff only: all of it is about persons, or everything is in it."));
    if (m_format->currentData().toString() == u"csv")
        sentences.append(
            tr("CSV keeps neither lists, widths nor frozen headings, and a spreadsheet that opens it "
               "turns 00123 into 123 and 1E5 into 100000: prefer a workbook."));
    if (m_format->currentData().toString() == u"csv" && !core::hasColumns(kind()))
        sentences.append(tr("Several tables become one ZIP file with a CSV for each."));
    if (kind() == ExportKind::Programme)
        sentences.append(tr("The file imports back as it is: nothing is lost."));
    bool hasColumn = m_columns->count() == 0;
    for (int i = 0; i < m_columns->count(); ++i)
        hasColumn = hasColumn || m_columns->item(i)->checkState() == Qt::Checked;
    if (!hasColumn)
        sentences.append(tr("Choose at least one column."));
    m_sentence->setText(sentences.join(u' '));
    m_sentence->setVisible(!sentences.isEmpty());
    m_save->setEnabled(!isBlocked && hasColumn);
}

QList<core::Table> ExportDialog::tables(const ExportChoice& choice) const
{
    if (kind() == ExportKind::Programme)
        return core::programmeTables(m_workspace.store().tables.all());
    auto tables = core::exportTables(m_records, scenario(), kind(), choice.audience);
    if (core::hasColumns(kind()))
        tables.first() = core::withoutColumns(tables.constFirst(), kind(), choice.leftOut);
    return tables;
}

void ExportDialog::save()
{
    const auto chosen = choice();
    const auto ending = fileEnding(kind(), chosen.ending);
    const auto filter = u"%1 (*.%2)"_s.arg(m_format->currentText().section(u" ("_s, 0, 0), ending);
    auto name = m_kind->currentText().section(u',', 0, 0).toLower();
    auto path = m_prompts.saveFileName(filter, name.replace(u' ', u'-') + u'.' + ending);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    const auto written = tables(chosen);
    if (written.isEmpty()) {
        m_prompts.showMessage(tr("There is nothing to export yet."));
        return;
    }
    storeExportChoice(kind(), chosen);
    int rows = 0;
    for (const auto& table : written)
        rows += int(table.rows.size());
    // Said by the window: this dialog is gone by then.
    runTask(
        parentWidget(), m_prompts, [path, written] { return core::writeExport(path, written); },
        [&prompts = m_prompts, path, rows](const core::Issues& losses) {
            QStringList lines{
                tr("%n row(s) written to “%1”.", nullptr, rows).arg(QDir::toNativeSeparators(path))};
            for (const auto& issue : losses)
                lines.append(issueText(issue));
            prompts.showMessage(lines.join(u'\n'));
        });
    accept();
}

} // namespace ui
