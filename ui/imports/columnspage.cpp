// SPDX-License-Identifier: MIT
#include "ui/imports/columnspage.h"

#include "ui/common/choicedelegate.h"
#include "ui/common/plainlabel.h"
#include "ui/imports/importdraft.h"
#include "ui/imports/mappingmodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ColumnsPage::ColumnsPage(ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new MappingModel(this))
    , m_sentence(new PlainLabel)
    , m_table(new QTableView)
    , m_reason(new PlainLabel)
{
    m_sentence->setObjectName(u"columnsSentence"_s);
    m_sentence->setWordWrap(true);
    m_reason->setObjectName(u"columnReason"_s);
    m_reason->setWordWrap(true);
    m_table->setObjectName(u"columns"_s);
    m_table->setAccessibleName(tr("Columns of the sheet"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    connect(m_model, &MappingModel::fieldChosen, &m_draft, &ImportDraft::setField);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnsPage::explain);
    connect(&m_draft, &ImportDraft::mappingChanged, this, &ColumnsPage::showMapping);
}

void ColumnsPage::showMapping()
{
    m_model->setMapping(m_draft.mapping(), m_draft.records());
    const auto& columns = m_draft.mapping().columns;
    const auto read = int(std::ranges::count_if(columns, &core::MappedColumn::isRead));
    int doubtful = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        doubtful += m_model->isDoubtful(row) ? 1 : 0;
    QStringList sentences{tr("%n column(s) are read.", nullptr, read),
        tr("%n column(s) are not read.", nullptr, int(columns.size()) - read)};
    if (doubtful > 0)
        sentences.append(tr("Please check %n column(s) with a warning.", nullptr, doubtful));
    m_sentence->setText(sentences.join(u' '));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MappingModel::Field));
    explain();
}

// The whole of what the cells of the current row cut off.
void ColumnsPage::explain()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid()) {
        m_reason->clear();
        return;
    }
    const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    m_reason->setText(tr("“%1” is read as: %2. %3 Examples: %4")
                          .arg(text(MappingModel::Heading), text(MappingModel::Field),
                              text(MappingModel::Reason), text(MappingModel::Samples)));
}

} // namespace ui
