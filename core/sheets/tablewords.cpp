// SPDX-License-Identifier: MIT
#include "core/sheets/tablewords.h"

#include "core/domain/text.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QJsonObject readWords()
{
    QFile file(u":/sheets/tables.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate(
            "core::TableWords", "The list of table names is missing from the program."));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject section(const QString& name)
{
    static const QJsonObject words = readWords();
    return words[name].toObject();
}

QString title(const QString& inSection, const QString& name)
{
    const auto language = QLocale().language() == QLocale::French ? "fr"_L1 : "en"_L1;
    return section(inSection)[name][language].toString(name);
}

QHash<QString, QStringList> namesByTitle(const QString& inSection)
{
    QHash<QString, QStringList> names;
    const auto entries = section(inSection);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        for (const auto& spelling :
            {it.value()["fr"_L1].toString(), it.value()["en"_L1].toString(), it.key()})
            names[folded(spelling)].append(it.key());
    }
    return names;
}

} // namespace

QString titleOfTable(const QString& table)
{
    return title(u"tables"_s, table);
}

std::optional<QString> tableOfTitle(const QString& title)
{
    static const auto names = namesByTitle(u"tables"_s);
    const auto found = names.value(folded(title));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QString titleOfColumn(const QString& column)
{
    return title(u"columns"_s, column);
}

int columnOfTitle(const RawTable& table, const QString& title)
{
    static const auto names = namesByTitle(u"columns"_s);
    for (const auto& name : names.value(folded(title))) {
        if (table.at(name) >= 0)
            return table.at(name);
    }
    return table.at(title.trimmed());
}

QString wordListOf(const QString& table, const QString& column)
{
    return section(u"words"_s)[table + u'.' + column].toString();
}

QString labelOf(const RawTable& table, const QVariantList& row)
{
    const auto alternatives = section(u"tables"_s)[table.name]["label"_L1].toArray();
    for (const auto& alternative : alternatives) {
        QStringList parts;
        for (const auto& column : alternative.toString().split(u'+')) {
            const auto part = row.value(table.at(column)).toString().trimmed();
            if (!part.isEmpty())
                parts.append(part);
        }
        if (!parts.isEmpty())
            return parts.join(u' ');
    }
    return {};
}

RowLabels::RowLabels(const RawTable& table)
{
    for (const auto& row : table.rows)
        add(labelOf(table, row), row.constFirst().toString());
}

void RowLabels::add(const QString& label, const QString& id)
{
    m_labels.insert(id, label);
    if (label.isEmpty())
        return;
    const auto key = folded(label);
    const auto other = m_ids.constFind(key);
    m_ids.insert(key, other == m_ids.cend() || *other == id ? id : QString());
}

QString RowLabels::nameOf(const QString& id) const
{
    const auto label = m_labels.value(id);
    return label.isEmpty() || idOf(label) != id ? id : label;
}

QString RowLabels::idOf(const QString& label) const
{
    return m_ids.value(folded(label));
}

} // namespace core
