// SPDX-License-Identifier: MIT
#include "core/storage/intakerepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using Type = FormField::Type;

bool isList(const FormField& field)
{
    return !field.listTable.isEmpty();
}

QVariant columnOf(const FormField& field, const QStringList& values)
{
    const auto text = values.value(0);
    switch (field.type) {
    case Type::Tick: return text == u"yes" ? 1 : 0;
    case Type::YesNo: return text.isEmpty() ? QVariant() : QVariant(text == u"yes" ? 1 : 0);
    case Type::Whole: return text.isEmpty() ? QVariant() : QVariant(text.toLongLong());
    case Type::Number:
        return text.isEmpty() ? QVariant() : QVariant(QString(text).replace(u',', u'.').toDouble());
    case Type::Date: return text.isEmpty() ? QVariant() : QVariant(text);
    default: return toColumn(text);
    }
}

QStringList answerOf(const FormField& field, const QVariant& column)
{
    const auto text = column.toString();
    if (column.isNull() || text.isEmpty() || (field.type == Type::Tick && column.toInt() == 0))
        return {};
    if (field.type == Type::Tick || field.type == Type::YesNo)
        return {column.toInt() == 1 ? u"yes"_s : u"no"_s};
    return {text};
}

ListRows listOf(const FormField& field)
{
    return ListRows(
        field.listTable, field.record(), {field.listColumn}, QList<QStringList>{{field.listColumn}});
}

QList<FormField> columnFields(const QString& table)
{
    auto fields = intakeForm().fieldsOf(table);
    fields.removeIf(isList);
    return fields;
}

QDate dateOf(const QVariant& column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

} // namespace

FormAnswers IntakeRepository::read(const QString& table, const QVariant& id) const
{
    FormAnswers answers;
    const auto fields = columnFields(table);
    QStringList columns;
    for (const auto& field : fields)
        columns.append(field.column());
    auto rows = m_db.run(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "_s), table), {id});
    if (!rows.next())
        return answers;
    for (int i = 0; i < fields.size(); ++i) {
        const auto values = answerOf(fields.at(i), rows.value(i));
        if (!values.isEmpty())
            answers.insert(fields.at(i).key, values);
    }
    for (const auto& field : intakeForm().fieldsOf(table)) {
        if (!isList(field))
            continue;
        auto items = listOf(field).readOne(m_db, id.toString());
        while (items.next())
            answers[field.key].append(items.value(ListRows::FirstValue).toString());
    }
    return answers;
}

void IntakeRepository::write(const QString& table, const QVariant& id, const FormAnswers& answers)
{
    QStringList columns;
    QVariantList values;
    for (const auto& field : intakeForm().fieldsOf(table)) {
        if (!answers.contains(field.key))
            continue;
        const auto given = answers.value(field.key);
        if (!isList(field)) {
            columns.append(field.column() + u" = ?"_s);
            values.append(columnOf(field, given));
            continue;
        }
        QList<QVariantList> wanted;
        for (const auto& value : given)
            wanted.append(QVariantList{value});
        listOf(field).save(m_db, id.toString(), wanted);
    }
    if (!columns.isEmpty())
        m_db.run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, columns.join(u", "_s)), values << id);
}

FormAnswers IntakeRepository::answersOf(OrganisationId id) const
{
    return read(u"organisation"_s, id.toVariant());
}

FormAnswers IntakeRepository::answersOf(ProjectId id) const
{
    return read(u"project"_s, id.toVariant());
}

void IntakeRepository::save(OrganisationId id, const FormAnswers& answers)
{
    write(u"organisation"_s, id.toVariant(), answers);
}

void IntakeRepository::save(ProjectId id, const FormAnswers& answers)
{
    write(u"project"_s, id.toVariant(), answers);
}

Call IntakeRepository::callOf(CampaignId id) const
{
    auto rows = m_db.run(
        u"SELECT call_closes, kick_off, information_text FROM campaign WHERE id = ?"_s, {id.toVariant()});
    if (!rows.next())
        return {};
    return {.closes = dateOf(rows.value(0)),
        .kickOff = dateOf(rows.value(1)),
        .information = rows.value(2).toString()};
}

void IntakeRepository::save(CampaignId id, const Call& call)
{
    m_db.run(u"UPDATE campaign SET call_closes = ?, kick_off = ?, information_text = ? WHERE id = ?"_s,
        {toColumn(call.closes), toColumn(call.kickOff), toColumn(call.information), id.toVariant()});
}

Receipt IntakeRepository::receiptOf(ProjectId id) const
{
    auto rows = m_db.run(u"SELECT source_name, source_hash, form_version, answered_at, received_on "
                         "FROM project WHERE id = ?"_s,
        {id.toVariant()});
    if (!rows.next())
        return {};
    Receipt receipt{.fileName = rows.value(0).toString(),
        .hash = rows.value(1).toString(),
        .formVersion = rows.value(2).toString(),
        .answeredAt = {},
        .receivedOn = dateOf(rows.value(4))};
    fromColumn(rows.value(3), receipt.answeredAt);
    return receipt;
}

void IntakeRepository::save(ProjectId id, const Receipt& receipt)
{
    m_db.run(u"UPDATE project SET source_name = ?, source_hash = ?, form_version = ?, answered_at = ?, "
             "received_on = ? WHERE id = ?"_s,
        {toColumn(receipt.fileName), toColumn(receipt.hash), toColumn(receipt.formVersion),
            toColumn(receipt.answeredAt), toColumn(receipt.receivedOn), id.toVariant()});
}

void IntakeRepository::setContact(ProjectId id, OrganisationId organisation, const QString& email)
{
    m_db.run(u"UPDATE project SET contact = (SELECT id FROM contact WHERE organisation = ? AND email = ? "
             "ORDER BY position LIMIT 1) WHERE id = ?"_s,
        {organisation.toVariant(), email, id.toVariant()});
}

} // namespace core
