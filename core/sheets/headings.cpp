// SPDX-License-Identifier: MIT
#include "core/sheets/headings.h"

#include "core/domain/student.h"
#include "core/domain/text.h"
#include "core/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// What a field or a code is called; the first of each language is the one that is written.
struct Names
{
    QStringList french;
    QStringList english;
    bool mayRepeat = false;

    [[nodiscard]] QString now() const
    {
        return (QLocale().language() == QLocale::French ? french : english).value(0);
    }
};

using Section = QHash<QString, Names>;

struct WordList
{
    Section names;
    QStringList order; ///< The codes, sorted.
    QHash<QString, QString> codes; ///< By folded word.
};

struct Vocabulary
{
    QHash<QString, Section> headings;
    QHash<QString, WordList> lists;
    QRegularExpression rank;
    QHash<QString, int> ordinals;
};

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const auto entries = value.toArray();
    for (const auto& entry : entries)
        list.append(entry.toString());
    return list;
}

Section readSection(const QJsonObject& object)
{
    Section section;
    for (auto it = object.begin(); it != object.end(); ++it)
        section.insert(it.key(),
            {.french = strings(it.value()["fr"_L1]),
                .english = strings(it.value()["en"_L1]),
                .mayRepeat = it.value()["many"_L1].toBool()});
    return section;
}

WordList readList(const QJsonObject& object)
{
    WordList list{.names = readSection(object), .order = object.keys(), .codes = {}};
    for (const auto& code : std::as_const(list.order)) {
        const auto& names = list.names[code];
        const QStringList words = names.french + names.english + QStringList{code};
        for (const auto& word : words)
            list.codes.insert(folded(word), code);
    }
    return list;
}

// "voeu 2", "voeu n 2", "2e choix", "premier choix".
QRegularExpression rankPattern(const QStringList& words, const QStringList& ordinals)
{
    const auto word = u"(?:%1)[sx]?"_s.arg(words.join(u'|'));
    const auto after = uR"(%1\s*(?:n|no|nr|num|numero|number|#)?\s*(\d{1,2}))"_s.arg(word);
    const auto suffix = u"(?:er|ere|e|eme|ieme|nd|nde|st|rd|th)?"_s;
    const auto before = uR"((\d{1,2})\s*%1\s*%2)"_s.arg(suffix, word);
    const auto spelled = uR"((%1)\s+%2)"_s.arg(ordinals.join(u'|'), word);
    return QRegularExpression(u"^(?:%1|%2|%3)$"_s.arg(after, before, spelled));
}

void readRanks(Vocabulary& vocabulary, const QJsonObject& ranks)
{
    QStringList words;
    for (const auto& word : strings(ranks["words"_L1]))
        words.append(folded(word));
    QStringList spelled;
    const auto ordinals = ranks["ordinals"_L1].toObject();
    for (auto it = ordinals.begin(); it != ordinals.end(); ++it) {
        for (const auto& ordinal : strings(it.value())) {
            spelled.append(folded(ordinal));
            vocabulary.ordinals.insert(spelled.constLast(), it.key().toInt());
        }
    }
    vocabulary.rank = rankPattern(words, spelled);
}

Vocabulary readVocabulary()
{
    QFile file(u":/sheets/headings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate(
            "core::Headings", "The list of spreadsheet headings is missing from the program."));
    const auto document = QJsonDocument::fromJson(file.readAll());
    Vocabulary vocabulary;
    const auto headings = document["headings"_L1].toObject();
    for (auto it = headings.begin(); it != headings.end(); ++it)
        vocabulary.headings.insert(it.key(), readSection(it.value().toObject()));
    const auto lists = document["words"_L1].toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        vocabulary.lists.insert(it.key(), readList(it.value().toObject()));
    readRanks(vocabulary, document["ranks"_L1].toObject());
    return vocabulary;
}

const Vocabulary& vocabulary()
{
    static const Vocabulary read = readVocabulary();
    return read;
}

} // namespace

QString normalisedHeading(const QString& heading)
{
    auto text = heading;
    text.replace(u'°', u' ').remove(u'*');
    text = folded(text);
    while (text.endsWith(u':') || text.endsWith(u'.') || text.endsWith(u'?'))
        text = text.chopped(1).trimmed();
    return text;
}

QHash<QString, FieldHeading> fieldHeadings(const QString& section)
{
    QHash<QString, FieldHeading> found;
    const auto& fields = vocabulary().headings[section];
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        for (const auto& names : {it->french, it->english}) {
            for (qsizetype i = 0; i < names.size(); ++i)
                found.insert(normalisedHeading(names.at(i)), {it.key(), int(i), it->mayRepeat});
        }
    }
    return found;
}

QString headingOf(const QString& section, const QString& field)
{
    return vocabulary().headings[section][field].now();
}

std::optional<int> rankInHeading(const QString& heading)
{
    const auto match = vocabulary().rank.match(normalisedHeading(heading));
    if (!match.hasMatch())
        return std::nullopt;
    const auto digits = match.captured(1) + match.captured(2);
    const int rank = digits.isEmpty() ? vocabulary().ordinals.value(match.captured(3)) : digits.toInt();
    return rank >= 1 && rank <= MaxRank ? std::optional(rank) : std::nullopt;
}

std::optional<QString> codeOfWord(const QString& list, const QString& word)
{
    const auto& codes = vocabulary().lists[list].codes;
    const auto found = codes.constFind(folded(word));
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

QString wordOfCode(const QString& list, const QString& code)
{
    return vocabulary().lists[list].names[code].now();
}

QStringList wordsOf(const QString& list)
{
    QStringList words;
    const auto& entries = vocabulary().lists[list];
    for (const auto& code : entries.order)
        words.append(entries.names[code].now());
    return words;
}

} // namespace core
