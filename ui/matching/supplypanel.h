// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/matching/supplymodel.h"

#include <QWidget>

class QCheckBox;
class QListWidget;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace ui {

class Heading;
class PlainLabel;
class SupplyChart;

/// What is scarce before any match: bottlenecks in sentences, then projects and skills as a chart
/// or as its table.
class SupplyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SupplyPanel(QWidget* parent = nullptr);

    void setRecords(const core::Records& records);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fill();
    void showSubject();

    core::Records m_records;
    Heading* m_bottlenecksTitle;
    QListWidget* m_bottlenecks;
    PlainLabel* m_noBottleneck;
    QTabBar* m_subject;
    QCheckBox* m_asTable;
    PlainLabel* m_legend;
    SupplyModel* m_projects;
    SupplyModel* m_skills;
    QStackedWidget* m_pages; ///< Chart, table.
    SupplyChart* m_chart;
    QTableView* m_table;
};

} // namespace ui
