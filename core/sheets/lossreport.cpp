// SPDX-License-Identifier: MIT
#include "core/sheets/lossreport.h"

#include "core/sheets/celltext.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype ShownValue = 80; // characters of a value in an issue
constexpr qsizetype ShownPlaces = 5;

struct LossText
{
    const char* code;
    const char* key;
    Issue::Severity severity;
};

LossText textOf(Loss loss)
{
    using enum Issue::Severity;
    switch (loss) {
    case Loss::TextCut:
        return {"sheet.cell.tooLong",
            QT_TRANSLATE_N_NOOP("core::Message", "The text of %n cell(s) is too long and was cut (%1)."),
            Warning};
    case Loss::ColumnDropped:
        return {"sheet.column.tooMany",
            QT_TRANSLATE_N_NOOP(
                "core::Message", "%n cell(s) beyond the last column that is read were left out (%1)."),
            Warning};
    case Loss::CoveredContent:
        return {"sheet.cell.covered",
            QT_TRANSLATE_N_NOOP("core::Message",
                "%n value(s) hidden under merged cells were left out (%1). Split the cells to see them."),
            Warning};
    case Loss::ControlCharacters:
        return {"sheet.cell.controlCharacters",
            QT_TRANSLATE_N_NOOP(
                "core::Message", "Control characters in %n cell(s) cannot be kept and were removed (%1)."),
            Note};
    case Loss::UndecodableText:
        return {"sheet.cell.undecodable",
            QT_TRANSLATE_N_NOOP("core::Message",
                "%n cell(s) hold bytes that are no text; “�” stands for them (%1). Save the file as “CSV "
                "UTF-8”."),
            Warning};
    case Loss::UnclosedQuote:
        return {"sheet.quote.unclosed",
            QT_TRANSLATE_NOOP("core::Message",
                "A quotation mark that opens here is never closed: all the rest of the file stands in this "
                "cell."),
            Error};
    case Loss::UnevenRow:
        return {"sheet.row.uneven",
            QT_TRANSLATE_N_NOOP("core::Message", "%n row(s) have more or fewer cells than the others (%1)."),
            Note};
    case Loss::UnknownCellType:
        return {"sheet.cell.unknownType",
            QT_TRANSLATE_N_NOOP("core::Message", "%n cell(s) of an unknown type were left out (%1)."),
            Warning};
    case Loss::BadNumber:
        return {"sheet.cell.badNumber",
            QT_TRANSLATE_N_NOOP(
                "core::Message", "%n cell(s) should hold a number but do not, and were left out (%1)."),
            Warning};
    case Loss::BadDate:
        return {"sheet.cell.badDate",
            QT_TRANSLATE_N_NOOP(
                "core::Message", "%n cell(s) should hold a date but do not, and were left out (%1)."),
            Warning};
    case Loss::BadTextIndex:
        return {"sheet.cell.badTextIndex",
            QT_TRANSLATE_N_NOOP("core::Message",
                "%n cell(s) refer to a text that the file does not hold, and were left out (%1)."),
            Warning};
    case Loss::FormulaWithoutResult:
        return {"sheet.formula.withoutResult",
            QT_TRANSLATE_N_NOOP("core::Message",
                "%n formula(s) have no stored result (%1). Open the file in a spreadsheet program and save "
                "it again."),
            Warning};
    case Loss::ErrorCell:
        return {"sheet.cell.error",
            QT_TRANSLATE_N_NOOP("core::Message", "%n cell(s) show an error instead of a value (%1)."),
            Warning};
    case Loss::MergeIgnored:
        return {"sheet.merge.tooMany",
            QT_TRANSLATE_N_NOOP(
                "core::Message", "%n merge(s) of cells beyond the limit were not heeded (%1)."),
            Warning};
    case Loss::SheetWithoutCells:
        return {"sheet.sheet.withoutCells",
            QT_TRANSLATE_NOOP(
                "core::Message", "This sheet is a chart or a macro, not a table; it was left out."),
            Note};
    case Loss::OtherEnding:
        return {"sheet.file.otherEnding",
            QT_TRANSLATE_NOOP("core::Message",
                "The ending of the file name does not fit; the file was read by its content."),
            Note};
    case Loss::NotFinite:
        return {"sheet.cell.notFinite",
            QT_TRANSLATE_N_NOOP(
                "core::Message", "%n cell(s) hold no finite number and were left empty (%1)."),
            Warning};
    }
    Q_UNREACHABLE();
}

// "C12"; writers name a column by its heading.
QString addressOf(const SheetPlace& place)
{
    const auto between = place.column.size() > 3 ? u" "_s : QString();
    return place.column + between + QString::number(place.row);
}

/// The first places, and that there are more.
void addPlace(Message& message, const SheetPlace& place)
{
    auto& places = message.arguments.first();
    if (places.count(u';') + 1 < ShownPlaces)
        places += u"; "_s + addressOf(place);
    else if (!places.endsWith(u'…'))
        places += u"; …"_s;
}

} // namespace

void LossReport::add(Loss loss, const SheetPlace& place, int times)
{
    const auto text = textOf(loss);
    const bool counts = QByteArrayView(text.key).contains("%n");
    const auto same = std::ranges::find_if(m_issues,
        [&](const Issue& issue) { return issue.code == text.code && issue.place.sheet == place.sheet; });
    if (same != m_issues.end()) {
        if (counts) {
            same->message.count += times;
            addPlace(same->message, place);
        }
        return;
    }
    Message message{.key = text.key};
    if (counts)
        message = {text.key, {addressOf(place)}, times};
    Issue issue{text.code, message, text.severity, place, {}};
    if (place.value.size() > ShownValue)
        issue.place.value = cutToUnits(place.value, ShownValue) + QChar(u'…');
    m_issues.append(issue);
}

} // namespace core
