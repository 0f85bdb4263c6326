// SPDX-License-Identifier: MIT
#include "core/sheets/mappedcolumns.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::FieldChoices)
};

constexpr int OfferedRanks = 10;

template<typename Record>
QString nameOf(const QList<Record>& records, const QString& id, QString (*name)(const Record&))
{
    const auto found = std::ranges::find(records, Id<Record>::fromString(id), &Record::id);
    return found == records.end() ? QString() : name(*found);
}

QString skillName(const Skill& skill)
{
    return skill.label();
}

QString projectName(const Project& project)
{
    return u"%1 – %2"_s.arg(project.reference, project.title);
}

/// Fields that stand for one record of the campaign.
const QStringList& ofProjects()
{
    static const QStringList names{u"grid"_s, u"score"_s, u"tick"_s};
    return names;
}

QString patternOf(const QString& name)
{
    if (name == u"grid")
        return Tr::tr("%1 (rank in the cell)");
    if (name == u"score")
        return Tr::tr("%1 (points in the cell)");
    return Tr::tr("%1 (ticked)");
}

QStringList fieldsOf(SheetKind kind)
{
    QSet<QString> fields;
    auto headings = fieldHeadings(sectionOf(kind));
    if (kind == SheetKind::Wishes || kind == SheetKind::Skills)
        headings.insert(fieldHeadings(codeOf(kind)));
    for (const auto& heading : std::as_const(headings))
        fields.insert(heading.field);
    return QStringList(fields.cbegin(), fields.cend());
}

void addStudentFields(QList<FieldChoice>& choices, SheetKind kind, const Records& known)
{
    const auto add = [&](const ColumnField& field) { choices.append({field, labelOf(field, kind, known)}); };
    for (int rank = 1; rank <= OfferedRanks; ++rank)
        add({u"wish"_s, QString::number(rank)});
    for (const auto& project : known.projects) {
        for (const auto& name : ofProjects())
            add({name, project.id.toString()});
    }
    for (const auto& skill : known.skills) {
        if (skill.isActive)
            add({u"skill"_s, skill.id.toString()});
    }
    add({u"skill"_s});
}

} // namespace

QString labelOf(const ColumnField& field, SheetKind kind, const Records& known)
{
    if (field.name.isEmpty())
        return Tr::tr("Not read");
    if (ofProjects().contains(field.name))
        return patternOf(field.name).arg(nameOf(known.projects, field.detail, projectName));
    if (field.name == u"skill")
        return field.detail.isEmpty()
            ? Tr::tr("Skill named by the heading")
            : Tr::tr("%1 (skill)").arg(nameOf(known.skills, field.detail, skillName));
    const bool isExtra = (kind == SheetKind::Wishes || kind == SheetKind::Skills)
        && !headingOf(codeOf(kind), field.name).isEmpty();
    const auto label = headingOf(isExtra ? codeOf(kind) : sectionOf(kind), field.name);
    if (field.isFallback())
        return Tr::tr("%1 (where the other is blank)").arg(label);
    if (field.name == u"wish" && field.detail.isEmpty())
        return Tr::tr("All wishes, best first");
    return field.detail.isEmpty() ? label : u"%1 %2"_s.arg(label, field.detail);
}

QList<FieldChoice> fieldChoices(SheetKind kind, const Records& known)
{
    QList<FieldChoice> choices;
    for (const auto& field : fieldsOf(kind))
        choices.append({{field}, labelOf({field}, kind, known)});
    if (isAboutStudents(kind))
        addStudentFields(choices, kind, known);
    const auto isLess = [](const FieldChoice& a, const FieldChoice& b) {
        const int order = QString::localeAwareCompare(a.label, b.label);
        return order != 0 ? order < 0 : a.field.name < b.field.name;
    };
    std::ranges::stable_sort(choices, isLess);
    choices.prepend({{}, labelOf({}, kind, known)});
    return choices;
}

} // namespace core
