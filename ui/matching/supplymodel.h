// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/supply.h"

#include <QAbstractTableModel>

namespace ui {

/// Demand against supply: each project with its wishes and places, each skill with who is asked
/// for and who has it. A row is also a bar of the chart.
class SupplyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Subject { Projects, Skills };

    /// What the chart draws of a row.
    struct Bar
    {
        QString label;
        int asked = 0; ///< First wishes; people asked for.
        int available = 0; ///< Places; students who have the skill.
        QString words; ///< Both with what they mean.
        bool isShort = false; ///< More asked for than there are.
    };

    explicit SupplyModel(Subject subject, QObject* parent = nullptr);

    void setSupply(const core::Records& records, const core::Supply& supply);
    [[nodiscard]] QList<Bar> bars() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString projectText(const core::ProjectDemand& demand, int column) const;
    [[nodiscard]] QString skillText(const core::SkillSupply& supply, int column) const;
    [[nodiscard]] QString skillLabel(const core::SkillSupply& supply) const;
    [[nodiscard]] QString title(core::ProjectId project) const;

    Subject m_subject;
    core::Records m_records;
    core::Supply m_supply;
};

} // namespace ui
