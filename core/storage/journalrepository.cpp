// SPDX-License-Identifier: MIT
#include "core/storage/journalrepository.h"

#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// In the order of JournalEntry::Action; the words are in the files, so they stay.
const QStringList& words()
{
    static const QStringList list = {u"change"_s, u"undo"_s, u"redo"_s};
    return list;
}

// The texts of a row, in the order of its columns, with the seal of the row before.
QString seal(const QString& before, const QStringList& texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& text : QStringList{before} + texts) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QList<JournalEntry> JournalRepository::all() const
{
    auto rows = m_db.run(u"SELECT at, who, action, label, count FROM journal ORDER BY step"_s);
    QList<JournalEntry> entries;
    while (rows.next())
        entries.append({.at = QDateTime::fromString(rows.value(0).toString(), Qt::ISODateWithMs),
            .who = rows.value(1).toString(),
            .action = JournalEntry::Action(words().indexOf(rows.value(2).toString())),
            .label = {.key = rows.value(3).toByteArray(), .count = rows.value(4).toInt()}});
    return entries;
}

bool JournalRepository::isIntact() const
{
    auto rows
        = m_db.run(u"SELECT step, id, at, who, action, label, count, hash FROM journal ORDER BY step"_s);
    QString before;
    while (rows.next()) {
        QStringList texts;
        for (int i = 0; i < 7; ++i)
            texts.append(rows.value(i).toString());
        before = seal(before, texts);
        if (before != rows.value(7).toString())
            return false;
    }
    return true;
}

void JournalRepository::append(const JournalEntry& entry, const QStringList& touchedIds)
{
    const int step = m_db.value(u"SELECT coalesce(max(step), 0) + 1 FROM journal"_s).toInt();
    const auto before = m_db.value(u"SELECT hash FROM journal WHERE step = ?"_s, {step - 1}).toString();
    const QStringList texts = {QString::number(step), QUuid::createUuid().toString(QUuid::WithoutBraces),
        entry.at.toString(Qt::ISODateWithMs), entry.who, words().at(int(entry.action)),
        QString::fromUtf8(entry.label.key), QString::number(entry.label.count)};
    m_db.run(u"INSERT INTO journal (step, id, at, who, action, label, count, hash)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {step, texts.at(1), texts.at(2), texts.at(3), texts.at(4), texts.at(5), entry.label.count,
            seal(before, texts)});

    for (const auto& id : touchedIds)
        m_db.run(u"INSERT INTO journal_object (object, step) VALUES (?, ?)"_s, {id, step});
}

} // namespace core
