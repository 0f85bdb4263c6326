// SPDX-License-Identifier: MIT
#include "core/intake/fieldcheck.h"

#include "core/domain/message.h"
#include "core/domain/text.h"
#include "core/sheets/officialnumber.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using Type = FormField::Type;
using Found = std::optional<FieldProblem>;

QString withoutControls(const QString& text)
{
    static const QRegularExpression controls(
        QStringLiteral("[\\x{00}-\\x{08}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}"
                       "\\x{2066}-\\x{2069}\\x{feff}]"));
    auto clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    clean.replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n');
    return clean.remove(controls);
}

// "+33 (0)6…" and "0033…" are national numbers.
QString compactPhone(const QString& text)
{
    static const QRegularExpression decoration(QStringLiteral(R"([\s.\-/()])"));
    static const QRegularExpression french(QStringLiteral("^\\+330?"));
    auto digits = QString(text).remove(decoration);
    if (digits.startsWith(u"00"_s))
        digits.replace(0, 2, u"+"_s);
    return digits.replace(french, u"0"_s);
}

QString compacted(const QString& check, const QString& text)
{
    if (check == u"rna" || check == u"siren" || check == u"siret")
        return compactNumber(text);
    if (check == u"phone")
        return compactPhone(text);
    if (check == u"postalCode")
        return QString(text).remove(u' ');
    const bool hasScheme = text.startsWith(u"http://"_s, Qt::CaseInsensitive)
        || text.startsWith(u"https://"_s, Qt::CaseInsensitive);
    return check == u"url" && !hasScheme && !text.contains(u':') ? u"https://"_s + text : text;
}

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

qsizetype digitCount(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString numberProblem(const QString& check, const QString& text)
{
    const bool isSirenField = check == u"siren";
    if (!matches(text, isSirenField ? u"[0-9]{9}"_s : u"[0-9]{14}"_s))
        return u"format."_s + check;
    return (isSirenField ? isSiren(text) : isSiret(text)) ? QString() : u"checksum."_s + check;
}

bool isUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && url.host().contains(u'.')
        && url.userInfo().isEmpty();
}

/// The key of the sentence that says what is wrong; empty: nothing.
QString checkProblem(const FormField& field, const QString& text, const FormAnswers& all)
{
    const auto& check = field.check;
    bool isRight = true;
    if (check == u"rna")
        isRight = matches(text, u"W[0-9][0-9A-Z][0-9]{7}"_s);
    else if (check == u"siren" || check == u"siret") {
        const auto wrong = numberProblem(check, text);
        const auto siren = all.value(u"organisation.siren"_s).value(0);
        const bool differs
            = check == u"siret" && isSiren(siren) && !text.startsWith(siren) && wrong.isEmpty();
        return differs ? u"conflict.siret"_s : wrong;
    } else if (check == u"email")
        isRight = matches(text, u"[^\\s@;,<>\"]{1,64}@[^\\s@;,<>\"]+\\.[^\\s@;,.<>\"]{2,}"_s)
            && !text.contains(u".."_s);
    else if (check == u"phone")
        isRight = matches(text, u"0[1-9][0-9]{8}|\\+[1-9][0-9]{6,14}"_s);
    else if (check == u"postalCode")
        isRight
            = all.value(u"organisation.legalForm"_s).value(0) == u"foreign" || matches(text, u"[0-9]{5}"_s);
    else if (check == u"url")
        isRight = isUrl(text);
    return isRight ? QString() : u"format."_s + check;
}

QString inWords(double number)
{
    return QString::number(number);
}

Found lengthProblem(const FormField& field, const QString& text)
{
    const auto size = QString::number(text.size());
    if (double(text.size()) < field.least)
        return FieldProblem{field.key, u"tooShort"_s, {size, inWords(field.least)}};
    if (field.most > 0 && double(text.size()) > field.most)
        return FieldProblem{field.key, u"tooLong"_s, {size, inWords(field.most)}};
    return std::nullopt;
}

Found numericProblem(const FormField& field, const QString& text)
{
    bool isNumber = false;
    const auto number = QString(text).replace(u',', u'.').toDouble(&isNumber);
    const bool isWhole = field.type == Type::Whole;
    if (!isNumber || !matches(text, isWhole ? u"[0-9]{1,12}"_s : u"[0-9]{1,9}([.,][0-9]{1,3})?"_s))
        return FieldProblem{field.key, isWhole ? u"format.whole"_s : u"format.number"_s};
    if (number < field.least || number > field.most)
        return FieldProblem{field.key, u"range"_s, {inWords(field.least), inWords(field.most)}};
    return std::nullopt;
}

Found listProblem(const FormField& field, const QStringList& values)
{
    for (const auto& value : values) {
        if (std::ranges::find(field.choices, value, &FormChoice::code) == field.choices.end())
            return FieldProblem{field.key, u"unknownValue"_s, {value.left(60)}};
    }
    if (field.type == Type::Set && field.most > 0 && double(values.size()) > field.most)
        return FieldProblem{field.key, u"tooMany"_s, {QString::number(values.size()), inWords(field.most)}};
    return std::nullopt;
}

Found dateProblem(const FormField& field, const QString& text, const QDate& today)
{
    const auto date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2999)
        return FieldProblem{field.key, u"format.date"_s};
    // Where the partner lives it may be tomorrow already.
    if (field.check == u"past" && date > today.addDays(1))
        return FieldProblem{field.key, u"range.future"_s};
    return std::nullopt;
}

Found textProblem(const FormField& field, const QString& text, const FormAnswers& all)
{
    if (const auto found = lengthProblem(field, text))
        return found;
    const auto problem = checkProblem(field, text, all);
    if (problem.isEmpty())
        return std::nullopt;
    return FieldProblem{field.key, problem, {QString::number(digitCount(text))}};
}

} // namespace

QString FieldProblem::sentence(const QString& language) const
{
    return Message{intakeForm().sentences.value(problem).in(language).toUtf8(), arguments}.text();
}

QStringList cleanedAnswer(const FormField& field, const QStringList& given)
{
    QStringList values;
    for (const auto& value : given) {
        const auto plain = cleaned(withoutControls(value));
        const auto text = compacted(field.check, field.type == Type::Long ? plain : plain.simplified());
        if (!text.isEmpty() && !values.contains(text))
            values.append(text);
    }
    return values;
}

Found problemOf(const FormField& field, const QStringList& values, const FormAnswers& all, const QDate& today)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto& text = values.constFirst();
    if (values.size() > 1 && field.type != Type::Set)
        return FieldProblem{field.key, u"format.type"_s};
    switch (field.type) {
    case Type::Text:
    case Type::Long: return textProblem(field, text, all);
    case Type::Whole:
    case Type::Number: return numericProblem(field, text);
    case Type::Date: return dateProblem(field, text, today);
    case Type::Tick: return text == u"yes" ? std::nullopt : Found(FieldProblem{field.key, u"format.type"_s});
    case Type::Choice:
    case Type::YesNo:
    case Type::Set: return listProblem(field, values);
    }
    Q_UNREACHABLE();
}

QList<FieldProblem> problemsOf(const FormDefinition& form, const FormAnswers& answers, const QDate& today)
{
    QList<FieldProblem> problems;
    for (const auto& field : form.fields()) {
        if (!field.isAsked(answers))
            continue;
        const auto values = answers.value(field.key);
        const bool isTick = field.type == Type::Tick;
        if (values.isEmpty() && field.isRequired)
            problems.append({field.key, isTick ? u"missing.tick"_s : u"missing"_s});
        else if (const auto found = problemOf(field, values, answers, today))
            problems.append(*found);
    }
    return problems;
}

} // namespace core
