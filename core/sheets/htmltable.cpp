// SPDX-License-Identifier: MIT
#include "core/sheets/htmltable.h"

#include "core/sheets/sheeterror.h"
#include "core/sheets/workbookbuilder.h"

#include <QCoreApplication>
#include <QDate>
#include <QMap>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype MostCharacters = 2 << 20;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::HtmlTable)
};

/// A tag: "<td colspan=2>" has the name "td".
struct Tag
{
    QString name; ///< In small letters; "/td" for an end.
    QString attributes;
};

QString attribute(const Tag& tag, const QString& name)
{
    qsizetype at = 0;
    while ((at = tag.attributes.indexOf(name, at, Qt::CaseInsensitive)) >= 0) {
        auto rest = QStringView(tag.attributes).sliced(at + name.size()).trimmed();
        const bool isWhole = at == 0 || tag.attributes.at(at - 1).isSpace();
        at += name.size();
        if (!isWhole || !rest.startsWith(u'='))
            continue;
        rest = rest.sliced(1).trimmed();
        const auto quote = rest.isEmpty() ? QChar() : rest.front();
        if (quote == u'"' || quote == u'\'') {
            rest = rest.sliced(1);
            return rest.first(std::max<qsizetype>(0, rest.indexOf(quote))).toString();
        }
        return rest.toString().section(u' ', 0, 0);
    }
    return {};
}

QString entity(QStringView name)
{
    static const QHash<QString, QChar> named{{u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'},
        {u"quot"_s, u'"'}, {u"apos"_s, u'\''}, {u"nbsp"_s, u' '}, {u"eacute"_s, u'é'}, {u"egrave"_s, u'è'},
        {u"agrave"_s, u'à'}, {u"ccedil"_s, u'ç'}, {u"ecirc"_s, u'ê'}, {u"ocirc"_s, u'ô'}, {u"icirc"_s, u'î'},
        {u"ugrave"_s, u'ù'}, {u"euml"_s, u'ë'}, {u"iuml"_s, u'ï'}, {u"Eacute"_s, u'É'}, {u"oelig"_s, u'œ'},
        {u"rsquo"_s, u'’'}, {u"laquo"_s, u'«'}, {u"raquo"_s, u'»'}, {u"ndash"_s, u'–'}, {u"mdash"_s, u'—'},
        {u"euro"_s, u'€'}, {u"deg"_s, u'°'}};
    if (!name.startsWith(u'#'))
        return named.contains(name.toString()) ? QString(named.value(name.toString()))
                                               : u'&' + name.toString() + u';';
    const bool isHexadecimal = name.mid(1, 1).compare(u"x", Qt::CaseInsensitive) == 0;
    const auto code = isHexadecimal ? name.sliced(2).toUInt(nullptr, 16) : name.sliced(1).toUInt();
    const bool isCharacter = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const auto character = char32_t(code);
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

QString withoutEntities(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        if (end < 0 || end - i > 10) {
            plain += text[i];
            continue;
        }
        plain += entity(text.sliced(i + 1, end - i - 1));
        i = end;
    }
    return plain;
}

// LibreOffice says beside the text what the number is and how it is shown: "1036;0;JJ/MM/AAAA".
Cell cellOf(const QString& text, const Tag& tag)
{
    bool isNumber = false;
    const double number = attribute(tag, u"sdval"_s).toDouble(&isNumber);
    const auto format = attribute(tag, u"sdnum"_s).section(u';', 2);
    if (!isNumber || !std::isfinite(number) || text.isEmpty())
        return Cell::ofText(text);
    if (format.isEmpty())
        return Cell::ofNumber(number);
    const bool isDate = format.contains(u"YY"_s) || format.contains(u"AA"_s);
    if (!isDate)
        return Cell::ofText(text);
    auto cell = Cell::ofNumber(number);
    cell.kind = format.contains(u"HH"_s) ? Cell::Kind::DateTime : Cell::Kind::Date;
    if (cell.kind == Cell::Kind::Date)
        cell.number = std::floor(number);
    return cell;
}

class HtmlReader
{
public:
    HtmlReader(QStringView html, const Limits& limits) : m_html(html), m_builder(limits) { }

    std::optional<Sheet> read();

private:
    Tag nextTag(); // and takes the text before it
    void skipTo(const QString& end);
    void take(const Tag& tag);
    void takeText(QStringView text);
    void beginRow();
    void beginCell(const Tag& tag);
    void endCell();

    QStringView m_html;
    qsizetype m_at = 0;
    WorkbookBuilder m_builder;
    int m_depth = 0; // of tables
    int m_row = -1;
    int m_column = -1;
    QMap<int, int> m_spans; // column → rows below that a cell above still covers
    std::optional<Tag> m_cell;
    QString m_text;
    bool m_isDone = false;
};

void HtmlReader::takeText(QStringView text)
{
    if (!m_cell || m_depth != 1)
        return;
    for (const auto character : withoutEntities(text)) {
        const bool isBlank = character.isSpace();
        const bool follows = m_text.isEmpty() || m_text.back().isSpace();
        if (!isBlank)
            m_text += character;
        else if (!follows)
            m_text += u' ';
    }
}

Tag HtmlReader::nextTag()
{
    const auto begin = m_html.indexOf(u'<', m_at);
    if (begin < 0) {
        m_at = m_html.size();
        return {};
    }
    takeText(m_html.sliced(m_at, begin - m_at));
    if (m_html.sliced(begin).startsWith(u"<!--")) {
        const auto end = m_html.indexOf(u"-->", begin);
        m_at = end < 0 ? m_html.size() : end + 3;
        return {};
    }
    const auto end = m_html.indexOf(u'>', begin);
    const auto inside = end < 0 ? QStringView() : m_html.sliced(begin + 1, end - begin - 1);
    m_at = end < 0 ? m_html.size() : end + 1;
    qsizetype size = 0;
    while (size < inside.size() && !inside[size].isSpace() && (size == 0 || inside[size] != u'/'))
        ++size;
    return {inside.first(size).toString().toLower(), inside.sliced(size).toString()};
}

void HtmlReader::skipTo(const QString& end)
{
    const auto found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
}

void HtmlReader::beginRow()
{
    endCell();
    ++m_row;
    m_column = -1;
    for (auto span = m_spans.begin(); span != m_spans.end();) {
        if (--span.value() < 0)
            span = m_spans.erase(span);
        else
            ++span;
    }
}

void HtmlReader::beginCell(const Tag& tag)
{
    endCell();
    if (m_row < 0)
        beginRow();
    do
        ++m_column;
    while (m_spans.contains(m_column));
    if (m_column >= MaximumColumns)
        refuseHostile(Tr::tr("The pasted table has more columns than a spreadsheet."));
    m_cell = tag;
    m_text.clear();
}

void HtmlReader::endCell()
{
    if (!m_cell)
        return;
    const int columns = std::clamp(attribute(*m_cell, u"colspan"_s).toInt(), 1, 1000);
    const int rows = std::clamp(attribute(*m_cell, u"rowspan"_s).toInt(), 1, MaximumRows - m_row);
    const auto cell = cellOf(m_text.trimmed(), *m_cell);
    if (!cell.shown().isEmpty())
        m_builder.setCell(m_row, m_column, cell);
    if (columns > 1 || rows > 1)
        m_builder.addMerge({m_row, m_column, m_row + rows - 1, m_column + columns - 1});
    for (int column = m_column; rows > 1 && column < m_column + columns; ++column)
        m_spans.insert(column, rows - 1);
    m_column += columns - 1;
    m_cell.reset();
}

void HtmlReader::take(const Tag& tag)
{
    if (tag.name == u"table")
        ++m_depth;
    else if (tag.name == u"/table" && m_depth > 0 && --m_depth == 0)
        m_isDone = true;
    else if (tag.name == u"style" || tag.name == u"script")
        skipTo(u"</"_s + tag.name);
    if (m_isDone)
        endCell();
    if (m_depth != 1 || m_isDone)
        return;
    if (tag.name == u"tr")
        beginRow();
    else if (tag.name == u"td" || tag.name == u"th")
        beginCell(tag);
    else if (tag.name == u"/td" || tag.name == u"/th" || tag.name == u"/tr")
        endCell();
    else if ((tag.name == u"br" || tag.name == u"/p") && m_cell && !m_text.isEmpty())
        m_text += u'\n';
}

std::optional<Sheet> HtmlReader::read()
{
    m_builder.beginSheet(Tr::tr("Clipboard"), false);
    while (m_at < m_html.size() && !m_isDone)
        take(nextTag());
    endCell();
    m_builder.endSheet();
    const auto sheet = m_builder.workbook().sheets.value(0);
    return sheet.rows.isEmpty() ? std::nullopt : std::optional(sheet);
}

} // namespace

std::optional<Sheet> tableInHtml(QStringView html, const Limits& limits)
{
    if (html.size() > MostCharacters)
        refuseTooBig(Tr::tr("This is more than can be pasted. Save the table as a file and import that."));
    return HtmlReader(html, limits).read();
}

} // namespace core
