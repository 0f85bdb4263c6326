// SPDX-License-Identifier: MIT
#include "ui/imports/sheetpage.h"

#include "ui/common/plainlabel.h"
#include "ui/imports/importdraft.h"
#include "ui/imports/sheetmodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QComboBox* combo(const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

} // namespace

SheetPage::SheetPage(ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_form(new QFormLayout)
    , m_sheet(combo(u"sheet"_s))
    , m_kind(combo(u"kind"_s))
    , m_headerRow(new QSpinBox)
    , m_headerRows(new QSpinBox)
    , m_cohort(new QLineEdit)
    , m_cohortLabel(new PlainLabel(tr("Cohort, where the sheet names none")))
    , m_textOptions(new QWidget)
    , m_encoding(combo(u"encoding"_s))
    , m_separator(combo(u"separator"_s))
    , m_sentence(new PlainLabel)
    , m_model(new SheetModel(this))
    , m_table(new QTableView)
{
    buildForm();
    buildTextOptions();
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"sheetSentence"_s);
    m_table->setModel(m_model);
    m_table->setObjectName(u"grid"_s);
    m_table->setAccessibleName(tr("First rows of the sheet"));
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_form);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { m_headerRow->setValue(index.row() + 1); });
    connect(&m_draft, &ImportDraft::mappingChanged, this, &SheetPage::showMapping);
}

void SheetPage::buildForm()
{
    for (const auto& entry : core::codes(core::SheetKind()))
        m_kind->addItem(core::Message{entry.label}.text(), QVariant::fromValue(entry.value));
    m_kind->setPlaceholderText(tr("Say what the rows are"));
    m_headerRow->setObjectName(u"headerRow"_s);
    m_headerRow->setRange(1, SheetModel::MostRows);
    m_headerRows->setObjectName(u"headerRows"_s);
    m_headerRows->setRange(1, 5);
    m_cohort->setObjectName(u"cohort"_s);
    auto* rows = new QHBoxLayout;
    rows->addWidget(m_headerRow);
    rows->addWidget(m_headerRows);
    rows->addStretch(1);
    m_form->addRow(tr("Sheet"), m_sheet);
    m_form->addRow(tr("Its rows are"), m_kind);
    m_form->addRow(tr("Headings"), rows);
    m_form->addRow(m_cohortLabel, m_cohort);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_kind->setAccessibleName(tr("Its rows are"));
    m_headerRow->setAccessibleName(tr("First row of headings"));
    m_headerRow->setPrefix(tr("row "));
    m_headerRows->setAccessibleName(tr("Number of rows of headings"));
    m_headerRows->setSuffix(tr(" row(s) high"));
    m_cohort->setAccessibleName(m_cohortLabel->text());
    connect(m_sheet, &QComboBox::activated, this,
        [this](int i) { m_draft.setSheet(m_sheet->itemData(i).toInt()); });
    connect(m_kind, &QComboBox::activated, this,
        [this] { m_draft.setKind(m_kind->currentData().value<core::SheetKind>()); });
    connect(m_headerRow, &QSpinBox::valueChanged, this, &SheetPage::takeHeaderRows);
    connect(m_headerRows, &QSpinBox::valueChanged, this, &SheetPage::takeHeaderRows);
    connect(m_cohort, &QLineEdit::editingFinished, this,
        [this] { m_draft.setCohort(m_cohort->text().trimmed()); });
}

void SheetPage::buildTextOptions()
{
    m_encoding->addItem(tr("Letters as guessed"), -1);
    m_encoding->addItem(u"UTF-8"_s, int(core::TextEncoding::Utf8));
    m_encoding->addItem(u"Windows-1252"_s, int(core::TextEncoding::Windows1252));
    m_encoding->addItem(u"Mac Roman"_s, int(core::TextEncoding::MacRoman));
    m_separator->addItem(tr("Separator as guessed"), QString());
    m_separator->addItem(tr("Semicolon ;"), u";"_s);
    m_separator->addItem(tr("Comma ,"), u","_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
    m_separator->addItem(tr("Bar |"), u"|"_s);
    m_encoding->setAccessibleName(tr("How letters are written in the file"));
    m_separator->setAccessibleName(tr("What stands between the cells"));
    auto* row = new QHBoxLayout(m_textOptions);
    row->setContentsMargins({});
    row->addWidget(m_encoding);
    row->addWidget(m_separator);
    row->addStretch(1);
    m_form->addRow(tr("Text file"), m_textOptions);
    m_form->setRowVisible(m_textOptions, false);
    connect(m_encoding, &QComboBox::activated, this, &SheetPage::chooseText);
    connect(m_separator, &QComboBox::activated, this, &SheetPage::chooseText);
}

void SheetPage::chooseText()
{
    core::CsvOptions options;
    if (const int encoding = m_encoding->currentData().toInt(); encoding >= 0)
        options.encoding = core::TextEncoding(encoding);
    if (const auto separator = m_separator->currentData().toString(); !separator.isEmpty())
        options.separator = separator.front();
    Q_EMIT textOptionsChosen(options);
}

void SheetPage::takeHeaderRows()
{
    if (!m_isShowing)
        m_draft.setHeaderRows(m_headerRow->value() - 1, m_headerRows->value());
}

void SheetPage::showBook(bool isText)
{
    m_form->setRowVisible(m_textOptions, isText);
    m_sheet->clear();
    const auto& sheets = m_draft.book().sheets;
    for (int i = 0; i < sheets.size(); ++i) {
        const auto& sheet = sheets.at(i);
        const auto name = sheet.isHidden ? tr("%1 (hidden in the file)").arg(sheet.name) : sheet.name;
        if (!sheet.rows.isEmpty())
            m_sheet->addItem(name, i);
    }
}

void SheetPage::showMapping()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const auto sheet = m_draft.sheet();
    const auto& mapping = m_draft.mapping();
    m_sheet->setCurrentIndex(m_sheet->findData(m_draft.sheetNumber()));
    m_kind->setCurrentIndex(mapping.kind ? m_kind->findData(QVariant::fromValue(*mapping.kind)) : -1);
    m_headerRow->setValue(mapping.headerRow + 1);
    m_headerRows->setValue(mapping.headerRows);
    const bool hasCohort = mapping.kind == core::SheetKind::Students
        && std::ranges::none_of(
            mapping.columns, [](const core::MappedColumn& column) { return column.field.name == u"cohort"; });
    m_cohort->setVisible(hasCohort);
    m_cohortLabel->setVisible(hasCohort);
    m_cohort->setText(mapping.cohort);
    m_model->setSheet(sheet);
    m_model->setHeaderRows(mapping.headerRow, mapping.headerRows, mapping.leftOut);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(
            column, std::min(m_table->columnWidth(column), fontMetrics().averageCharWidth() * 24));
    const int rows = sheet.rows.isEmpty() ? 0 : sheet.rows.lastKey() + 1;
    QStringList sentences;
    if (rows > SheetModel::MostRows)
        sentences.append(tr("%n row(s); the first 200 are shown.", nullptr, rows));
    for (const auto& issue : mapping.issues)
        sentences.append(issue.message.text());
    sentences.append(tr("Enter on a row makes it the row of headings."));
    m_sentence->setText(sentences.join(u' '));
}

} // namespace ui
