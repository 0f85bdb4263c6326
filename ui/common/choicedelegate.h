// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// One of the choices of a cell: what is stored and what people read.
struct Choice
{
    QVariant value;
    QString text;
};

/// Edits a cell with the choices that the model offers under ChoicesRole; any other cell as usual.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A QList<Choice>; the value of Qt::EditRole is one of them.
    static constexpr int ChoicesRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace ui
