// SPDX-License-Identifier: MIT
#include "ui/matching/comparisonmodel.h"

#include "ui/common/icons.h"

#include <QLocale>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using core::Figures;

namespace ui {

namespace {

/// One figure of a plan; whether more of it is better.
struct Figure
{
    std::optional<int> value;
    bool isMoreBetter = false;
};

Figure figureOf(const Figures& figures, int column)
{
    switch (column) {
    case ComparisonModel::Placed: return {figures.placed, true};
    case ComparisonModel::FirstWishes: return {figures.firstWishes, true};
    case ComparisonModel::WorstRank: return {figures.worstRank};
    case ComparisonModel::Outside: return {figures.outside};
    case ComparisonModel::Needs: return {figures.needsAsked - figures.needsCovered};
    case ComparisonModel::Closed: return {figures.closed};
    case ComparisonModel::Complaints: return {figures.blockingPairs};
    case ComparisonModel::Changes: return {figures.changes};
    default: return {};
    }
}

QString figureText(const Figures& figures, int column)
{
    const auto number = [](int value) { return QLocale().toString(value); };
    if (column == ComparisonModel::Needs)
        return ComparisonModel::tr("%1 of %2", "needs covered of those asked for")
            .arg(number(figures.needsCovered), number(figures.needsAsked));
    const auto figure = figureOf(figures, column);
    return figure.value ? number(*figure.value) : QString();
}

/// "−2, better"; empty without a difference.
QString differenceText(const Figure& figure, const Figure& first)
{
    if (!figure.value || !first.value || *figure.value == *first.value)
        return {};
    const auto difference = *figure.value - *first.value;
    const auto sign = difference > 0 ? u"+"_s : u"−"_s;
    const auto number = sign + QLocale().toString(std::abs(difference));
    return (difference > 0) == figure.isMoreBetter
        ? ComparisonModel::tr("%1, better", "difference").arg(number)
        : ComparisonModel::tr("%1, worse", "difference").arg(number);
}

} // namespace

void ComparisonModel::setTrials(const QList<core::Trial>& trials)
{
    beginResetModel();
    m_trials = trials;
    endResetModel();
}

void ComparisonModel::setTrial(int row, const core::Trial& trial)
{
    m_trials[row] = trial;
    // Those below tell their difference to the first.
    Q_EMIT dataChanged(index(row, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ComparisonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_trials.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_trials.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::text(int row, int column) const
{
    const auto& trial = m_trials.at(row);
    if (column == Name)
        return trial.name.text();
    if (!trial.hasPlan) {
        const auto reason = trial.refusal.isEmpty() ? QString() : trial.refusal.first().message.text();
        return column == Proven ? reason : QString();
    }
    if (column == Proven)
        return trial.scenario.isProven ? tr("proven best") : tr("not proven");
    const auto words = figureText(trial.figures, column);
    // Needs are compared by those that are missing: more asked for is no merit.
    auto difference = row == 0 || !m_trials.first().hasPlan
        ? QString()
        : differenceText(figureOf(trial.figures, column), figureOf(m_trials.first().figures, column));
    if (column == Needs && !difference.isEmpty())
        difference = tr("missing: %1").arg(difference);
    return difference.isEmpty() ? words : tr("%1 (%2)", "figure and difference").arg(words, difference);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and cell")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                text(index.row(), index.column()));
    case Qt::DecorationRole:
        if (index.column() != Proven || !m_trials.at(index.row()).hasPlan)
            return {};
        return m_trials.at(index.row()).scenario.isProven ? icon(u"circle-check"_s, Tone::Good)
                                                          : icon(u"info"_s, Tone::Accent);
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Way");
    case Placed: return tr("Placed");
    case FirstWishes: return tr("First wishes");
    case WorstRank: return tr("Worst wish");
    case Outside: return tr("Outside the wishes");
    case Needs: return tr("Needs covered");
    case Closed: return tr("Projects closed");
    case Complaints: return tr("Justified complaints");
    case Changes: return tr("Changes");
    case Proven: return tr("Proof");
    default: return {};
    }
}

} // namespace ui
