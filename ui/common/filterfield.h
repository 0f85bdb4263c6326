// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

class PlainLabel;
class RecordTable;

/// Narrows a table while the user types and says how much is left: “96 of 1000 shown”.
class FilterField : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(RecordTable* table, QWidget* parent = nullptr);

    /// What the table holds, as “Filter students”: placeholder and accessible name.
    void setLabel(const QString& label);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void count();

    RecordTable* m_table;
    QLineEdit* m_edit;
    PlainLabel* m_counter;
};

} // namespace ui
