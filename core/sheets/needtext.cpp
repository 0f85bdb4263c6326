// SPDX-License-Identifier: MIT
#include "core/sheets/needtext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// One part of the cell, taken apart.
struct NeedParts
{
    QString skill;
    QString level; ///< Empty: 1.
    int headCount = 1;
};

NeedParts partsOf(const QString& text)
{
    static const QRegularExpression count(QStringLiteral(R"(^(.*[\s\d])[x×*]\s*(\d{1,3})$)"));
    static const QRegularExpression level(QStringLiteral(R"(^(.+?)\s*(?:>=|=>|≥)\s*(.+)$)"));
    NeedParts parts{.skill = text.trimmed(), .level = {}};
    if (const auto match = count.match(parts.skill); match.hasMatch()) {
        parts.headCount = match.captured(2).toInt();
        parts.skill = match.captured(1).trimmed();
    }
    if (const auto match = level.match(parts.skill); match.hasMatch()) {
        parts.level = match.captured(2);
        parts.skill = match.captured(1);
    }
    return parts;
}

std::optional<Need> readNeed(Entry& entry, const NeedParts& parts, Lookups& lookups)
{
    const auto skill = lookups.skills.find(parts.skill);
    if (!skill)
        refuseName(entry, parts.skill, lookups.skills.isAmbiguous(parts.skill),
            lookups.skills.suggestions(parts.skill),
            {"need.skill",
                QT_TRANSLATE_NOOP(
                    "core::Message", "“%1” is not a known skill. The list of skills has its code and label."),
                QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known skill. Near it: %2.")});
    const auto level = parts.level.isEmpty() ? Level::SeenInClass : levelOf(parts.level);
    if (!level)
        refuseWord(entry, parts.level, u"level"_s, "need.level.unknownValue");
    if (level && *level < Level::SeenInClass)
        entry.report(
            "need.level.range", {QT_TRANSLATE_NOOP("core::Message", "A need asks for level 1 to 4.")});
    if (!skill || !level || *level < Level::SeenInClass)
        return std::nullopt;
    return Need{.skill = *skill, .level = *level, .headCount = parts.headCount};
}

} // namespace

std::optional<Level> levelOf(const QString& text)
{
    const auto code = codeOfWord(u"level"_s, text);
    return code ? fromCode<Level>(*code) : std::nullopt;
}

QList<Need> readNeeds(Entry& entry, bool areRequired, Lookups& lookups)
{
    QList<Need> needs;
    for (const auto& text : entry.text.split(u';', Qt::SkipEmptyParts)) {
        if (text.trimmed().isEmpty())
            continue;
        if (auto need = readNeed(entry, partsOf(text), lookups)) {
            need->isRequired = areRequired;
            needs.append(*need);
        }
    }
    return needs;
}

QString needsText(const QList<Need>& needs, bool areRequired, const Lookups& lookups)
{
    QStringList texts;
    for (const auto& need : needs) {
        if (need.isRequired == areRequired)
            texts.append(u"%1 >= %2 x%3"_s.arg(
                lookups.skills.nameOf(need.skill), codeOf(need.level), QString::number(need.headCount)));
    }
    return texts.join(u"; "_s);
}

} // namespace core
