// SPDX-License-Identifier: MIT
#include "core/sheets/xlsxpackage.h"

#include "core/sheets/numberformat.h"
#include "core/sheets/richtext.h"
#include "core/sheets/sheeterror.h"
#include "core/sheets/xlsxtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qint64 CostOfString = 32; // besides its bytes

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::XlsxPackage)
};

/// A target may be absolute, or climb from the folder of the part that names it.
QString resolved(const QString& target, const QString& folder)
{
    QStringList path;
    const auto whole = target.startsWith(u'/') ? target : folder + u'/' + target;
    for (const auto& step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".." && !path.isEmpty())
            path.removeLast();
        else if (step != u"." && step != u"..")
            path.append(step);
    }
    return path.join(u'/');
}

struct Relationship
{
    QString type;
    QString target; ///< A path in the archive.
};

class RelationshipReader : public XmlHandler
{
public:
    explicit RelationshipReader(const QString& folder) : m_folder(folder) { }

    void start(QByteArrayView name, const XmlAttributes& attributes) override
    {
        if (name == "Relationship" && attributes.value("TargetMode") != "External")
            found.insert(attributes.text("Id"),
                {attributes.text("Type"), resolved(attributes.text("Target"), m_folder)});
    }

    QMap<QString, Relationship> found;

private:
    const QString m_folder;
};

QMap<QString, Relationship> relationshipsOf(Archive& archive, const QString& part)
{
    const auto folder = part.section(u'/', 0, -2);
    const auto relations = resolved(u"_rels/%1.rels"_s.arg(part.section(u'/', -1)), folder);
    if (!archive.contains(relations))
        return {};
    RelationshipReader reader(folder);
    parseXml(archive, relations, reader);
    return reader.found;
}

// The beginning of a type names the edition of the standard.
QString targetOfType(const QMap<QString, Relationship>& relationships, const QString& type)
{
    const auto match = std::ranges::find_if(
        relationships, [&](const Relationship& candidate) { return candidate.type.endsWith(u'/' + type); });
    return match == relationships.end() ? QString() : match->target;
}

class WorkbookPartReader : public XmlHandler
{
public:
    WorkbookPartReader(const QMap<QString, Relationship>& relationships, XlsxPackage& package)
        : m_relationships(relationships), m_package(package)
    { }

    void start(QByteArrayView name, const XmlAttributes& attributes) override
    {
        if (std::exchange(m_isRoot, false) && name != "workbook")
            refuse(Refusal::OtherDocument);
        if (name == "workbookPr")
            m_package.has1904Dates = isTrue(attributes.value("date1904"));
        if (name == "sheet")
            addSheet(attributes);
    }

private:
    static bool isTrue(QByteArrayView value) { return value == "1" || value == "true"; }

    void addSheet(const XmlAttributes& attributes)
    {
        const auto relationship = m_relationships.value(attributes.text("id"));
        const auto state = attributes.value("state");
        const bool isTable = relationship.type.endsWith(u"/worksheet");
        m_package.sheets.append({attributes.text("name"), isTable ? relationship.target : QString(),
            state == "hidden" || state == "veryHidden"});
    }

    const QMap<QString, Relationship>& m_relationships;
    XlsxPackage& m_package;
    bool m_isRoot = true;
};

class StringsReader : public XmlHandler
{
public:
    explicit StringsReader(const Limits& limits) : m_limits(limits), m_text(limits.cellBytes) { }

    void start(QByteArrayView name, const XmlAttributes&) override
    {
        if (name == "si")
            m_text.clear();
        m_text.start(name);
    }

    void end(QByteArrayView name) override
    {
        m_text.end(name);
        if (name != "si")
            return;
        m_bytes += m_text.bytes().size() + CostOfString;
        if (m_bytes > m_limits.sharedStringBytes)
            refuseTooBig(Tr::tr("The texts of this file have more than %1 megabytes.")
                             .arg(m_limits.sharedStringBytes >> 20));
        strings.append(unescapedXlsx(QString::fromUtf8(m_text.bytes())));
    }

    void text(QByteArrayView piece) override { m_text.text(piece); }

    QStringList strings;

private:
    const Limits m_limits;
    RichText m_text;
    qint64 m_bytes = 0;
};

class StylesReader : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            m_codes.insert(attributes.value("numFmtId").toInt(), attributes.text("formatCode"));
        m_isInCells |= name == "cellXfs";
        if (m_isInCells && name == "xf")
            m_formats.append(attributes.value("numFmtId").toInt());
    }

    void end(QByteArrayView name) override { m_isInCells &= name != "cellXfs"; }

    [[nodiscard]] QList<Cell::Kind> kinds() const
    {
        QList<Cell::Kind> kinds;
        for (const auto format : m_formats) {
            const auto code = m_codes.constFind(format);
            kinds.append(code == m_codes.cend() ? kindOfFormat(format) : kindOfFormat(*code));
        }
        return kinds;
    }

private:
    QHash<int, QString> m_codes;
    QList<int> m_formats;
    bool m_isInCells = false;
};

} // namespace

QString mainPart(Archive& archive)
{
    return targetOfType(relationshipsOf(archive, {}), u"officeDocument"_s);
}

XlsxPackage readXlsxPackage(Archive& archive)
{
    const auto part = mainPart(archive);
    const auto relationships = relationshipsOf(archive, part);
    XlsxPackage package;
    package.strings = targetOfType(relationships, u"sharedStrings"_s);
    package.styles = targetOfType(relationships, u"styles"_s);
    WorkbookPartReader reader(relationships, package);
    parseXml(archive, part, reader);
    if (package.sheets.isEmpty())
        refuseDamaged(part);
    return package;
}

QStringList readSharedStrings(Archive& archive, const QString& part)
{
    StringsReader reader(archive.limits());
    parseXml(archive, part, reader);
    return reader.strings;
}

QList<Cell::Kind> readCellKinds(Archive& archive, const QString& part)
{
    StylesReader reader;
    parseXml(archive, part, reader);
    return reader.kinds();
}

} // namespace core
