// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/student.h"

#include <QAbstractTableModel>

namespace ui {

/// What one student declares about each skill of the vocabulary; levels in words.
class SkillModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Level, WantsToLearn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSkills(const QList<core::Skill>& vocabulary, const QList<core::StudentSkill>& declared);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user changed something; the list as it should be.
    void edited(const QList<core::StudentSkill>& declared);

private:
    [[nodiscard]] core::StudentSkill declaredOf(int row) const;

    QList<core::Skill> m_vocabulary;
    QList<core::StudentSkill> m_declared;
};

} // namespace ui
