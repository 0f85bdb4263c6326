// SPDX-License-Identifier: MIT
#include "core/sheets/slotbook.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QStringList partsOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[;,\n]"));
    QStringList parts;
    for (const auto& part : text.split(separators, Qt::SkipEmptyParts)) {
        if (const auto word = part.trimmed(); !word.isEmpty())
            parts.append(word);
    }
    return parts;
}

std::optional<std::pair<QTime, QTime>> timesIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(\d{1,2})(?:\s*[h:]\s*(\d{2})?)?\s*(?:-|–|—|à|to)\s*(\d{1,2})(?:\s*[h:]\s*(\d{2})?)?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(QTime(match.captured(1).toInt(), match.captured(2).toInt()),
        QTime(match.captured(3).toInt(), match.captured(4).toInt()));
}

QString textOf(const Slot& slot)
{
    const auto day = wordOfCode(u"day"_s, QString::number(slot.day));
    if (slot.part != Slot::Part::Timed)
        return day + u' ' + wordOfCode(u"dayPart"_s, codeOf(slot.part));
    return day + u' ' + slot.from.toString(u"HH:mm"_s) + u'-' + slot.to.toString(u"HH:mm"_s);
}

} // namespace

std::optional<Slot> slotOf(const QString& text)
{
    const auto space = text.indexOf(u' ');
    const auto day = codeOfWord(u"day"_s, text.left(space));
    const auto when = space < 0 ? QString() : text.mid(space + 1).trimmed();
    Slot slot;
    slot.day = day.value_or(QString()).toInt();
    if (const auto part = codeOfWord(u"dayPart"_s, when)) {
        slot.part = fromCode<Slot::Part>(*part).value_or(Slot::Part::Morning);
    } else if (const auto times = timesIn(when)) {
        slot.part = Slot::Part::Timed;
        std::tie(slot.from, slot.to) = *times;
    } else {
        return std::nullopt;
    }
    return slot.issues().isEmpty() ? std::optional(slot) : std::nullopt;
}

SlotBook::SlotBook(const Records& known) : m_campaign(known.campaign.id), m_slots(known.slots) { }

QList<SlotId> SlotBook::read(Entry& entry, const QList<SlotId>& before, const QByteArray& code)
{
    QList<SlotId> named;
    for (const auto& text : partsOf(entry.text)) {
        if (const auto slot = slotIn(entry, text, code); slot && !named.contains(*slot))
            named.append(*slot);
    }
    QList<SlotId> foreign;
    std::ranges::copy_if(before, std::back_inserter(foreign),
        [this](SlotId id) { return std::ranges::find(m_slots, id, &Slot::id) == m_slots.end(); });
    return inOldOrder(before, foreign + named);
}

std::optional<SlotId> SlotBook::slotIn(Entry& entry, const QString& text, const QByteArray& code)
{
    auto slot = slotOf(text);
    if (!slot) {
        entry.report(code + ".format",
            {QT_TRANSLATE_NOOP("core::Message",
                 "“%1” is not a slot of the week such as “Monday morning” or “Tuesday 18:00-20:00”."),
                {text}});
        return std::nullopt;
    }
    const auto known
        = std::ranges::find_if(m_slots, [&](const Slot& other) { return other.isSameTime(*slot); });
    if (known != m_slots.end())
        return known->id;
    if (m_slots.size() >= MaxSlots) {
        entry.report(code + ".range",
            {QT_TRANSLATE_NOOP("core::Message", "A week may have %1 slots; “%2” would be one more."),
                {QString::number(MaxSlots), text}});
        return std::nullopt;
    }
    slot->id = SlotId::create();
    slot->campaign = m_campaign;
    m_slots.append(*slot);
    m_made.append(*slot);
    return slot->id;
}

Cell slotCell(const QList<SlotId>& free, const Lookups& lookups)
{
    QList<Slot> week;
    for (const auto& id : free) {
        if (const auto slot = lookups.slotsById.constFind(id); slot != lookups.slotsById.cend())
            week.append(*slot);
    }
    std::ranges::sort(week, isEarlier);
    QStringList texts;
    for (const auto& slot : week)
        texts.append(textOf(slot));
    return joined(texts);
}

QList<int> readCauses(Entry& entry, const QByteArray& code)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:odd|sdg)?\s*(\d{1,2})\b)"), QRegularExpression::CaseInsensitiveOption);
    QList<int> causes;
    for (const auto& text : partsOf(entry.text)) {
        const auto match = pattern.match(text);
        const auto cause = match.captured(1).toInt();
        if (!match.hasMatch() || cause < 1 || cause > MaxOdd)
            entry.report(code,
                {QT_TRANSLATE_NOOP(
                     "core::Message", "“%1” is not the number of a development goal, from 1 to 17."),
                    {text}});
        else if (!causes.contains(cause))
            causes.append(cause);
    }
    return causes;
}

Cell causeCell(const QList<int>& causes)
{
    QStringList texts;
    for (const int cause : causes)
        texts.append(QString::number(cause));
    return joined(texts);
}

QList<Language> readLanguages(Entry& entry)
{
    QList<Language> languages;
    for (const auto& text : partsOf(entry.text)) {
        const auto space = text.indexOf(u' ');
        const auto name = text.left(space);
        Language language{.code = codeOfWord(u"language"_s, name).value_or(name.toLower())};
        const auto word = space < 0 ? QString() : text.mid(space + 1).trimmed();
        const auto level = word.isEmpty() ? QString() : codeOfWord(u"languageLevel"_s, word).value_or(word);
        if (const auto known = fromCode<Cefr>(level))
            language.level = *known;
        else
            refuseWord(entry, word, u"languageLevel"_s, "student.languages.unknownValue");
        if (std::ranges::find(languages, language.code, &Language::code) == languages.end())
            languages.append(language);
    }
    return languages;
}

Cell languageCell(const QList<Language>& languages)
{
    QStringList texts;
    for (const auto& language : languages)
        texts.append(
            (language.code + u' ' + wordOfCode(u"languageLevel"_s, codeOf(language.level))).trimmed());
    return joined(texts);
}

Table withoutBlank(Table table, const QStringList& headings)
{
    for (auto column = table.columns.size() - 1; column >= 0; --column) {
        const auto isBlank = [column](const QList<Cell>& row) { return row.at(column).shown().isEmpty(); };
        if (!headings.contains(table.columns.at(column).heading) || !std::ranges::all_of(table.rows, isBlank))
            continue;
        table.columns.removeAt(column);
        for (auto& row : table.rows)
            row.removeAt(column);
    }
    return table;
}

} // namespace core
