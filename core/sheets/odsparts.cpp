// SPDX-License-Identifier: MIT
#include "core/sheets/odsparts.h"

#include "core/sheets/celltext.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const QByteArray Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

const QByteArray Namespaces
    = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
      " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
      " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
      " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
      " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
      " xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\""
      " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
      " office:version=\"1.3\"";

const QByteArray NumberStyles
    = "<number:text-style style:name=\"nText\"><number:text-content/></number:text-style>"
      "<number:percentage-style style:name=\"nPercent\"><number:number number:decimal-places=\"1\""
      " number:min-integer-digits=\"1\"/><number:text>%</number:text></number:percentage-style>"
      "<number:date-style style:name=\"nDate\"><number:day "
      "number:style=\"long\"/><number:text>/</number:text>"
      "<number:month number:style=\"long\"/><number:text>/</number:text><number:year number:style=\"long\"/>"
      "</number:date-style>"
      "<number:date-style style:name=\"nDateTime\"><number:day number:style=\"long\"/>"
      "<number:text>/</number:text><number:month number:style=\"long\"/><number:text>/</number:text>"
      "<number:year number:style=\"long\"/><number:text> </number:text><number:hours number:style=\"long\"/>"
      "<number:text>:</number:text><number:minutes number:style=\"long\"/><number:text>:</number:text>"
      "<number:seconds number:style=\"long\"/></number:date-style>"
      "<number:time-style style:name=\"nTime\" number:truncate-on-overflow=\"false\">"
      "<number:hours number:style=\"long\"/><number:text>:</number:text><number:minutes "
      "number:style=\"long\"/>"
      "<number:text>:</number:text><number:seconds number:style=\"long\"/></number:time-style>";

QByteArray numberStyleOf(OdsLook::Kind kind)
{
    using enum OdsLook::Kind;
    switch (kind) {
    case General:
    case Heading: return {};
    case Text: return "nText";
    case Percent: return "nPercent";
    case Date: return "nDate";
    case DateTime: return "nDateTime";
    case Time: return "nTime";
    }
    Q_UNREACHABLE();
}

QByteArray cellStyle(const OdsLook& look)
{
    const auto number = numberStyleOf(look.kind);
    const bool isHeading = look.kind == OdsLook::Kind::Heading;
    QByteArray xml = "<style:style style:name=\"" + odsStyleName(look)
        + "\" style:family=\"table-cell\" style:parent-style-name=\"Default\"";
    if (!number.isEmpty())
        xml += " style:data-style-name=\"" + number + '"';
    xml += "><style:table-cell-properties";
    if (look.wraps || isHeading)
        xml += " fo:wrap-option=\"wrap\" style:vertical-align=\"top\"";
    if (look.isUnlocked)
        xml += " style:cell-protect=\"none\"";
    xml += "/>";
    if (isHeading)
        xml += "<style:text-properties fo:font-weight=\"bold\"/>";
    return xml + "</style:style>";
}

QByteArray cellStyles()
{
    using enum OdsLook::Kind;
    QByteArray xml = cellStyle({.kind = Heading});
    for (const auto kind : {General, Text, Percent, Date, DateTime, Time}) {
        for (const bool wraps : {false, true}) {
            for (const bool isUnlocked : {false, true})
                xml += cellStyle({kind, wraps, isUnlocked});
        }
    }
    return xml;
}

// About 2 millimetres for a character, as wide as Excel shows the same number.
QByteArray columnStyles(const QList<SheetSpec>& sheets)
{
    QList<int> widths;
    for (const auto& sheet : sheets) {
        for (const auto& column : sheet.columns) {
            if (!widths.contains(column.width))
                widths.append(column.width);
        }
    }
    QByteArray xml;
    for (const auto width : widths)
        xml += "<style:style style:name=\"w" + QByteArray::number(width)
            + "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\""
            + QByteArray::number(width * 2) + "mm\"/></style:style>";
    return xml;
}

QByteArray tableStyle(const char* name, bool isShown)
{
    return QByteArray("<style:style style:name=\"") + name
        + "\" style:family=\"table\" style:master-page-name=\"Default\"><style:table-properties "
          "table:display=\""
        + (isShown ? "true" : "false") + "\"/></style:style>";
}

QByteArray validation(int list, const Choices& choices, const QString& source)
{
    QByteArray xml = "<table:content-validation table:name=\"" + odsValidationName(list, choices)
        + "\" table:condition=\"of:cell-content-is-in-list([" + odsEscaped(source)
        + "])\" table:allow-empty-cell=\"true\" table:display-list=\"unsorted\">";
    if (!choices.message.isEmpty())
        xml += "<table:help-message table:display=\"true\"><text:p>" + odsEscaped(choices.message)
            + "</text:p></table:help-message>";
    xml += QByteArray("<table:error-message table:display=\"true\" table:message-type=\"")
        + (choices.isStrict ? "stop" : "warning") + "\"/>";
    return xml + "</table:content-validation>";
}

QByteArray validations(const QList<SheetSpec>& sheets, const ChoiceLists& lists)
{
    const auto name = sheetNames(sheets).last();
    QByteArray xml;
    QList<QByteArray> known;
    for (const auto& sheet : sheets) {
        for (const auto& column : sheet.columns) {
            const auto list = lists.listOf(column.choices);
            if (list < 0 || known.contains(odsValidationName(list, column.choices)))
                continue;
            known.append(odsValidationName(list, column.choices));
            const auto last = static_cast<int>(lists.lists().at(list).values.size());
            const auto letters = columnLetters(list);
            xml += validation(list, column.choices,
                u"$'%1'.$%2$2:.$%3"_s.arg(name, letters, letters + u'$' + QString::number(last + 1)));
        }
    }
    return xml.isEmpty() ? xml : "<table:content-validations>" + xml + "</table:content-validations>";
}

QByteArray item(const char* name, const char* type, const QByteArray& value)
{
    return QByteArray("<config:config-item config:name=\"") + name + "\" config:type=\"" + type + "\">"
        + value + "</config:config-item>";
}

QByteArray freezeOf(const SheetSpec& sheet)
{
    const bool hasRows = sheet.frozenRows > 0;
    const bool hasColumns = sheet.frozenColumns > 0;
    const int active = hasRows && hasColumns ? 3 : hasRows ? 2 : 1;
    const auto rows = QByteArray::number(sheet.frozenRows);
    const auto columns = QByteArray::number(sheet.frozenColumns);
    return item("HorizontalSplitMode", "short", hasColumns ? "2" : "0")
        + item("VerticalSplitMode", "short", hasRows ? "2" : "0")
        + item("HorizontalSplitPosition", "int", columns) + item("VerticalSplitPosition", "int", rows)
        + item("ActiveSplitRange", "short", QByteArray::number(active)) + item("PositionLeft", "int", "0")
        + item("PositionRight", "int", columns) + item("PositionTop", "int", "0")
        + item("PositionBottom", "int", rows);
}

QByteArray conditionOf(const Condition& condition, int columns)
{
    auto text = condition.text;
    const auto at = u"[.$"_s + columnLetters(condition.column) + u"2]"_s;
    switch (condition.kind) {
    case Condition::Kind::Missing:
        return odsEscaped(
            u"formula-is(AND(%1=\"\";COUNTA([.$A2:.$%2])>0))"_s.arg(at, columnLetters(columns - 1) + u'2'));
    case Condition::Kind::Repeated: return "duplicate";
    case Condition::Kind::Equal: return odsEscaped(u"=\""_s + text.replace(u'"', u"\"\""_s) + u'"');
    }
    Q_UNREACHABLE();
}

QByteArray toneName(Condition::Tone tone)
{
    return "tone" + QByteArray::number(static_cast<int>(tone));
}

} // namespace

QByteArray odsStyleName(const OdsLook& look)
{
    return "c" + QByteArray::number(static_cast<int>(look.kind)) + (look.wraps ? "w" : "")
        + (look.isUnlocked ? "u" : "");
}

QByteArray odsEscaped(const QString& text)
{
    return cleanCellText(text).text.toHtmlEscaped().toUtf8();
}

QByteArray odsValidationName(int list, const Choices& choices)
{
    return "v" + QByteArray::number(list) + '_' + QByteArray::number(choices.isStrict ? 1 : 0) + '_'
        + QByteArray::number(qHash(choices.message, 0));
}

QString odsRange(const QString& sheet, int column1, int row1, int column2, int row2)
{
    const auto name = u'\'' + QString(sheet).replace(u'\'', u"''"_s) + u'\'';
    const auto address
        = [&](int column, int row) { return name + u'.' + columnLetters(column) + QString::number(row + 1); };
    return address(column1, row1) + u':' + address(column2, row2);
}

QByteArray odsManifest()
{
    QByteArray xml = Declaration
        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
          " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\""
          " manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>";
    for (const auto* part : {"content.xml", "styles.xml", "settings.xml", "meta.xml"})
        xml += QByteArray("<manifest:file-entry manifest:full-path=\"") + part
            + "\" manifest:media-type=\"text/xml\"/>";
    return xml + "</manifest:manifest>";
}

QByteArray odsStylesPart()
{
    QByteArray xml = Declaration + "<office:document-styles" + Namespaces
        + "><office:styles><style:style style:name=\"Default\" style:family=\"table-cell\"/>";
    for (const auto tone : {Condition::Tone::Good, Condition::Tone::Doubtful, Condition::Tone::Bad})
        xml += "<style:style style:name=\"" + toneName(tone)
            + "\" style:family=\"table-cell\" style:parent-style-name=\"Default\">"
              "<style:table-cell-properties fo:background-color=\"#"
            + QByteArray::number(colourOf(tone), 16) + "\"/></style:style>";
    return xml
        + "</office:styles><office:automatic-styles><style:page-layout style:name=\"page\"/>"
          "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Default\""
          " style:page-layout-name=\"page\"/></office:master-styles></office:document-styles>";
}

QByteArray odsMetaPart()
{
    return Declaration
        + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\">"
          "<office:meta><meta:generator>Passerelle</meta:generator></office:meta></office:document-meta>";
}

QByteArray odsSettingsPart(const QList<SheetSpec>& sheets)
{
    const auto names = sheetNames(sheets);
    // The prefix of the set's name must be declared: it is compared as a qualified name.
    QByteArray xml = Declaration
        + "<office:document-settings xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
          " xmlns:ooo=\"http://openoffice.org/2004/office\" office:version=\"1.3\"><office:settings>"
          "<config:config-item-set config:name=\"ooo:view-settings\">"
          "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
        + item("ViewId", "string", "view1") + "<config:config-item-map-named config:name=\"Tables\">";
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets.at(i).frozenRows > 0 || sheets.at(i).frozenColumns > 0)
            xml += "<config:config-item-map-entry config:name=\"" + odsEscaped(names.at(i)) + "\">"
                + freezeOf(sheets.at(i)) + "</config:config-item-map-entry>";
    }
    return xml + "</config:config-item-map-named>" + item("ActiveTable", "string", odsEscaped(names.first()))
        + "</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
          "</office:settings></office:document-settings>";
}

QByteArray odsContentHead(const QList<SheetSpec>& sheets, const ChoiceLists& lists)
{
    return Declaration + "<office:document-content" + Namespaces + "><office:automatic-styles>" + NumberStyles
        + cellStyles() + columnStyles(sheets) + tableStyle("shown", true) + tableStyle("hidden", false)
        + "</office:automatic-styles><office:body><office:spreadsheet>" + validations(sheets, lists);
}

QByteArray odsTableHead(const QList<SheetSpec>& sheets, int number)
{
    const auto& sheet = sheets.at(number);
    QByteArray xml = "<table:table table:name=\"" + odsEscaped(sheetNames(sheets).at(number))
        + "\" table:style-name=\"" + (sheet.isHidden ? "hidden" : "shown") + '"'
        + (sheet.isProtected ? " table:protected=\"true\"" : "") + '>';
    for (const auto& column : sheet.columns) {
        const OdsLook look{.kind = column.isText ? OdsLook::Kind::Text : OdsLook::Kind::General,
            .wraps = column.wraps,
            .isUnlocked = sheet.isProtected && !column.isLocked};
        xml += "<table:table-column table:style-name=\"w" + QByteArray::number(column.width)
            + (column.isHidden ? "\" table:visibility=\"collapse" : "")
            + "\" table:default-cell-style-name=\"" + odsStyleName(look) + "\"/>";
    }
    if (sheet.columns.isEmpty())
        xml += "<table:table-column/>";
    return xml;
}

QByteArray odsConditions(const QList<SheetSpec>& sheets, int number, int lastRow)
{
    const auto& sheet = sheets.at(number);
    if (sheet.conditions.isEmpty() || lastRow == 0)
        return {};
    const auto name = sheetNames(sheets).at(number);
    const auto columns = static_cast<int>(sheet.columns.size());
    QByteArray xml = "<calcext:conditional-formats>";
    for (const auto& condition : sheet.conditions) {
        const auto range = odsRange(name, condition.column, 1, condition.column, lastRow);
        xml += "<calcext:conditional-format calcext:target-range-address=\"" + odsEscaped(range)
            + "\"><calcext:condition calcext:apply-style-name=\"" + toneName(condition.tone)
            + "\" calcext:value=\"" + conditionOf(condition, columns) + "\" calcext:base-cell-address=\""
            + odsEscaped(range.section(u':', 0, 0)) + "\"/></calcext:conditional-format>";
    }
    return xml + "</calcext:conditional-formats>";
}

} // namespace core
