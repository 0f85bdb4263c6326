// SPDX-License-Identifier: MIT
#include "core/sheets/xlsxformats.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr uint8_t TextFormat = 49; // built in: digits stay digits when they are edited

} // namespace

PointLocale::PointLocale()
    : m_point(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr)))), m_old(uselocale(m_point))
{ }

PointLocale::~PointLocale()
{
    uselocale(m_old);
    freelocale(m_point);
}

lxw_format* XlsxFormats::format(const CellFormat& look)
{
    const auto key = look.code + (look.wraps ? "|wraps" : "|") + (look.isBold ? "|bold" : "|")
        + (look.isUnlocked ? "|open" : "|");
    auto& known = m_formats[key];
    if (known)
        return known;
    known = workbook_add_format(workbook.get());
    if (look.code == "@")
        format_set_num_format_index(known, TextFormat);
    else if (!look.code.isEmpty())
        format_set_num_format(known, look.code.constData());
    if (look.wraps)
        format_set_text_wrap(known);
    if (look.isBold)
        format_set_bold(known);
    if (look.isUnlocked)
        format_set_unlocked(known);
    return known;
}

lxw_format* XlsxFormats::formatOrNone(const CellFormat& look)
{
    return look == CellFormat() ? nullptr : format(look);
}

lxw_format* XlsxFormats::toneFormat(Condition::Tone tone)
{
    auto& known = m_formats["tone" + QByteArray::number(static_cast<int>(tone))];
    if (!known) {
        known = workbook_add_format(workbook.get());
        format_set_bg_color(known, colourOf(tone));
    }
    return known;
}

lxw_error XlsxFormats::addCondition(
    lxw_worksheet* worksheet, const Condition& condition, int lastRow, int columns)
{
    auto text = (u'"' + QString(condition.text).replace(u'"', u"\"\""_s) + u'"').toUtf8();
    const auto first = u'$' + columnLetters(condition.column);
    auto formula
        = u"=AND(%1=\"\",COUNTA($A2:$%2)>0)"_s.arg(first + u'2', columnLetters(columns - 1) + u'2').toUtf8();
    lxw_conditional_format rule{};
    rule.format = toneFormat(condition.tone);
    switch (condition.kind) {
    case Condition::Kind::Missing:
        rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
        rule.value_string = formula.data();
        break;
    case Condition::Kind::Repeated: rule.type = LXW_CONDITIONAL_TYPE_DUPLICATE; break;
    case Condition::Kind::Equal:
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value_string = text.data();
        break;
    }
    const auto column = static_cast<lxw_col_t>(condition.column);
    return worksheet_conditional_format_range(
        worksheet, 1, column, static_cast<lxw_row_t>(lastRow), column, &rule);
}

} // namespace core
