// SPDX-License-Identifier: MIT
#include "core/sheets/filekind.h"

#include "core/sheets/olefile.h"
#include "core/sheets/programmebook.h"
#include "core/sheets/sheeterror.h"
#include "core/sheets/xlsxpackage.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qint64 Head = 4096;
const auto Manifest = u"META-INF/manifest.xml"_s;

struct Signature
{
    QByteArrayView bytes;
    Refusal refusal;
};

const QList<Signature>& signatures()
{
    static const QList<Signature> known{
        {"%PDF", Refusal::Pdf},
        {"\x89PNG", Refusal::Image},
        {"\xff\xd8\xff", Refusal::Image},
        {"GIF8", Refusal::Image},
        {"{\\rtf", Refusal::OtherDocument},
        {"PK\x05\x06", Refusal::OtherArchive},
        {"\x1f\x8b", Refusal::OtherArchive},
        {"7z\xbc\xaf", Refusal::OtherArchive},
        {"Rar!", Refusal::OtherArchive},
        {QByteArrayView("\x09\x00\x04\x00", 4), Refusal::LegacyXls},
        {QByteArrayView("\x09\x02\x06\x00", 4), Refusal::LegacyXls},
        {QByteArrayView("\x09\x04\x06\x00", 4), Refusal::LegacyXls},
        {QByteArrayView("\x09\x08\x08\x00", 4), Refusal::LegacyXls},
        {QByteArrayView("\x09\x08\x10\x00", 4), Refusal::LegacyXls},
    };
    return known;
}

[[noreturn]] void refuseOle(QIODevice& device)
{
    const auto streams = oleStreams(device);
    if (streams.contains(u"EncryptedPackage"_s))
        refuse(Refusal::Protected);
    if (streams.contains(u"Workbook"_s) || streams.contains(u"Book"_s))
        refuse(Refusal::LegacyXls);
    refuse(Refusal::OtherDocument);
}

bool beginsWithAny(QByteArrayView text, std::initializer_list<const char*> words)
{
    return std::ranges::any_of(words, [text](const char* word) { return text.startsWith(word); });
}

// Web pages and XML files are text too, and would be read as tables of one column.
void refuseMarkup(const QByteArray& head)
{
    const auto text = (head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head).trimmed().toLower();
    if (beginsWithAny(text,
            {"<html", "<table", "<meta", "<head", "<body", "<style", "<div", "<!doctype html",
                "mime-version:"}))
        refuse(Refusal::WebPage);
    if (!beginsWithAny(text, {"<?xml", "<office:document", "<workbook", "<!--"}))
        return;
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") || text.contains("<office:document"))
        refuse(Refusal::XmlWorkbook);
    if (text.contains("<html"))
        refuse(Refusal::WebPage);
    if (text.startsWith("<?xml"))
        refuse(Refusal::OtherDocument);
}

std::optional<PackageKind> openDocumentKind(Archive& archive)
{
    const auto manifest = archive.read(Manifest);
    if (manifest.contains("encryption-data"))
        refuse(Refusal::Protected);
    if (!archive.contains(u"content.xml"_s)) // a Java archive has a folder of that name, too
        return {};
    if (!manifest.contains("opendocument.spreadsheet"))
        refuse(Refusal::OtherDocument);
    return PackageKind::OpenDocument;
}

} // namespace

FileKind fileKind(QIODevice& device)
{
    const auto head = device.peek(Head);
    if (head.startsWith("PK\x03\x04"))
        return FileKind::Package;
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        refuseOle(device);
    for (const auto& signature : signatures()) {
        if (head.startsWith(signature.bytes))
            refuse(signature.refusal);
    }
    refuseMarkup(head);
    return FileKind::Text;
}

PackageKind packageKind(Archive& archive)
{
    if (archive.contains(Manifest)) {
        const auto kind = openDocumentKind(archive);
        if (kind)
            return *kind;
    }
    if (archive.contains(u"[Content_Types].xml"_s)) {
        const auto part = mainPart(archive);
        if (part.endsWith(u".bin", Qt::CaseInsensitive))
            refuse(Refusal::BinaryWorkbook);
        if (!part.isEmpty())
            return PackageKind::Xlsx;
    }
    const auto texts = textEntries(archive);
    const bool isProgramme = texts.contains(programmeMark() + u".csv"_s);
    if (texts.size() != 1 && !isProgramme)
        refuse(Refusal::OtherArchive);
    return PackageKind::ZippedText;
}

QStringList textEntries(const Archive& archive)
{
    return archive.names().filter(
        QRegularExpression(u"^(?!__MACOSX/).*\\.(csv|tsv)$"_s, QRegularExpression::CaseInsensitiveOption));
}

} // namespace core
