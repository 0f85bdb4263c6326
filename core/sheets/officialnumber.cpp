// SPDX-License-Identifier: MIT
#include "core/sheets/officialnumber.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int SirenDigits = 9;
constexpr int SiretDigits = 14;

bool areDigits(const QString& text, int count)
{
    return text.size() == count && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int digitSum(const QString& digits)
{
    int sum = 0;
    for (const auto c : digits)
        sum += c.digitValue();
    return sum;
}

// Every second digit from the right counts twice; of two-digit results both digits.
bool hasCheckDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int doubled = i % 2 == 1 ? 2 * digit : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0 && digitSum(digits) > 0;
}

// "79465211500013,0" is what a formula or an export makes of a number.
QString withoutDecimals(const QString& text)
{
    static const QRegularExpression decimals(QStringLiteral(R"([.,]0+$)"));
    auto whole = text;
    const auto rest = QString(text).remove(decimals);
    return compactNumber(rest).size() >= SirenDigits - 1 ? rest : whole;
}

void reportRepair(Entry& entry, const QByteArray& code, const QString& after)
{
    entry.report(code + ".repaired",
        {QT_TRANSLATE_NOOP("core::Message", "“%1” was repaired: “%2” is stored."), {entry.text, after}},
        Issue::Severity::Warning);
}

struct Number
{
    QByteArray code;
    int digits;
    bool (*isValid)(const QString&);
};

void readDigits(QString& member, Entry& entry, const Number& number)
{
    const auto whole = withoutDecimals(entry.text);
    const auto digits = compactNumber(whole);
    const auto padded = digits.rightJustified(number.digits, u'0');
    // Zeros come back only to a number that is then right.
    const bool hasLostZeros = digits.size() < number.digits && digits.size() >= number.digits - 3
        && areDigits(padded, number.digits) && number.isValid(padded);
    if (hasLostZeros) {
        member = padded;
        reportRepair(entry, number.code, padded);
    } else if (!areDigits(digits, number.digits))
        entry.report(number.code + ".format",
            {QT_TRANSLATE_NOOP("core::Message",
                 "“%1” is not such a number; a spreadsheet may have lost digits. Look it up again."),
                {entry.text}});
    else if (!number.isValid(digits))
        entry.report(number.code + ".checksum",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” has a wrong digit: its check digit does not fit."),
                {entry.text}});
    else {
        member = digits;
        if (whole != entry.text)
            reportRepair(entry, number.code, digits);
    }
}

} // namespace

QString compactNumber(const QString& text)
{
    static const QRegularExpression decoration(QStringLiteral(R"([\s.\-])"));
    return QString(text).remove(decoration).toUpper();
}

bool isSiren(const QString& digits)
{
    return areDigits(digits, SirenDigits) && hasCheckDigit(digits);
}

// The post numbers its thousands of offices by another rule.
bool isSiret(const QString& digits)
{
    if (!areDigits(digits, SiretDigits) || !isSiren(digits.left(SirenDigits)))
        return false;
    const bool isPost = digits.startsWith(u"356000000"_s);
    return hasCheckDigit(digits) || (isPost && digitSum(digits) % 5 == 0);
}

void readSiren(QString& member, Entry& entry)
{
    readDigits(member, entry, {"organisation.siren", SirenDigits, isSiren});
}

void readSiret(QString& member, Entry& entry)
{
    readDigits(member, entry, {"organisation.siret", SiretDigits, isSiret});
}

void readRna(QString& member, Entry& entry)
{
    static const QRegularExpression pattern(QStringLiteral("^W[0-9][0-9A-Z][0-9]{7}$"));
    const auto number = compactNumber(entry.text);
    if (pattern.match(number).hasMatch())
        member = number;
    else
        entry.report("organisation.rna.format",
            {QT_TRANSLATE_NOOP("core::Message",
                 "“%1” is not such a number; a spreadsheet may have lost digits. Look it up again."),
                {entry.text}});
}

void readPhone(QString& member, Entry& entry, const QByteArray& code)
{
    static const QRegularExpression zeroless(QStringLiteral("^[1-9][0-9]{8}$"));
    const auto digits = compactNumber(entry.text);
    member = entry.text;
    if (!zeroless.match(digits).hasMatch())
        return;
    member = u'0' + digits;
    reportRepair(entry, code, member);
}

} // namespace core
