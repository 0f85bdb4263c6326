// SPDX-License-Identifier: MIT
#include "core/sheets/shape.h"

#include "core/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int HeaderRows = 20;

// "lastName", "wish:2", "lastName:fallback", "" for what is not read.
ColumnField fieldOf(const QString& text)
{
    const auto parts = text.split(u':');
    return {parts.value(0), parts.value(1)};
}

QStringList normalisedAll(const QJsonValue& list)
{
    QStringList headings;
    const auto entries = list.toArray();
    for (const auto& entry : entries)
        headings.append(normalisedHeading(entry.toString()));
    return headings;
}

Shape shapeFrom(const QJsonObject& object)
{
    Shape shape{.code = object["code"_L1].toString(),
        .name = object["name"_L1].toString(),
        .kind = fromCode<SheetKind>(object["kind"_L1].toString()).value_or(SheetKind::Students),
        .headerRows = object["headerRows"_L1].toInt(1),
        .marks = {},
        .fields = {},
        .patterns = {},
        .finished = object["finished"_L1].toString(),
        .draft = object["draft"_L1].toString()};
    const auto marks = object["marks"_L1].toArray();
    for (const auto& mark : marks)
        shape.marks.append(normalisedAll(mark));
    const auto fields = object["fields"_L1].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        shape.fields.insert(normalisedHeading(it.key()), fieldOf(it.value().toString()));
    for (const auto& heading : normalisedAll(object["ignored"_L1]))
        shape.fields.insert(heading, {});
    const auto patterns = object["patterns"_L1].toObject();
    for (auto it = patterns.begin(); it != patterns.end(); ++it)
        shape.patterns.append({QRegularExpression(QRegularExpression::anchoredPattern(it.key())),
            fieldOf(it.value().toString())});
    return shape;
}

QList<Shape> readShapes()
{
    QFile file(u":/sheets/shapes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate(
            "core::Shape", "The list of known spreadsheets is missing from the program."));
    QList<Shape> shapes;
    const auto list = QJsonDocument::fromJson(file.readAll())["shapes"_L1].toArray();
    for (const auto& entry : list)
        shapes.append(shapeFrom(entry.toObject()));
    return shapes;
}

bool hasAll(const QSet<QString>& headings, const QStringList& wanted)
{
    return std::ranges::all_of(wanted, [&](const QString& heading) { return headings.contains(heading); });
}

bool fits(const Shape& shape, const QSet<QString>& headings)
{
    return std::ranges::any_of(
        shape.marks, [&](const QStringList& marks) { return hasAll(headings, marks); });
}

} // namespace

const QList<Shape>& knownShapes()
{
    static const auto shapes = readShapes();
    return shapes;
}

const Shape* shapeOf(const QString& code)
{
    const auto& shapes = knownShapes();
    const auto found = std::ranges::find(shapes, code, &Shape::code);
    return found == shapes.end() || code.isEmpty() ? nullptr : &*found;
}

FoundShape findShape(const Sheet& sheet)
{
    for (auto it = sheet.rows.begin(); it != sheet.rows.end() && it.key() < HeaderRows; ++it) {
        QSet<QString> headings;
        for (const auto& cell : *it)
            headings.insert(normalisedHeading(cell.shown()));
        headings.remove(QString());
        for (const auto& shape : knownShapes()) {
            if (fits(shape, headings) && it.key() + 1 >= shape.headerRows)
                return {&shape, it.key() - shape.headerRows + 1};
        }
    }
    return {};
}

GivenHeadings givenHeadings(const Shape& shape, const QStringList& headings)
{
    GivenHeadings given;
    for (const auto& heading : headings) {
        const auto key = normalisedHeading(heading);
        if (const auto field = shape.fields.constFind(key); field != shape.fields.cend())
            given.insert(key, {*field, MappingReason::Source});
        for (const auto& [expression, field] : shape.patterns) {
            if (!given.contains(key) && expression.match(key).hasMatch())
                given.insert(key, {field, MappingReason::Source});
        }
    }
    return given;
}

} // namespace core
