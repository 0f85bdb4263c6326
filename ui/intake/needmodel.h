// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"

#include <QAbstractTableModel>

namespace ui {

/// The skills that one project asks for.
class NeedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Skill, Level, HeadCount, Requirement, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNeeds(const QList<core::Skill>& vocabulary, const QList<core::Need>& needs);
    void retranslate();

    void add(core::SkillId skill); ///< Wished, at the first level that is not asked yet.
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user changed something; the needs as they should be.
    void edited(const QList<core::Need>& needs);

private:
    QList<core::Skill> m_vocabulary;
    QList<core::Need> m_needs;
};

} // namespace ui
