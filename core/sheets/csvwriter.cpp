// SPDX-License-Identifier: MIT
#include "core/sheets/csvwriter.h"

#include "core/sheets/celltext.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype Block = 65'536;

// All digits, no exponent: what is read back is the same number.
QString numberText(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
}

QString quoted(QString text)
{
    const bool outerBlank = text.startsWith(u' ') || text.endsWith(u' ');
    const bool plain = std::ranges::none_of(text, [](QChar c) { return u"\";\n\r\t"_s.contains(c); });
    return plain && !outerBlank ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

class CsvWriter : public SheetWriter
{
public:
    CsvWriter(const QString& path, const QList<SheetSpec>& sheets)
        : SheetWriter(path, sheets), m_text("\xef\xbb\xbf") // tells Excel that this is UTF-8
    { }

private:
    void openSheet() override
    {
        QList<Cell> headings;
        for (const auto& column : sheet().columns)
            headings.append(Cell::ofText(column.heading));
        putRow(0, headings);
    }

    void putRow(int row, const QList<Cell>& cells) override
    {
        if (sheet().isHidden)
            return;
        for (int column = 0; column < cells.size(); ++column) {
            m_text += column > 0 ? ";" : "";
            m_text += fieldOf(cells.at(column), row, column).toUtf8();
        }
        m_text += "\r\n";
        if (m_text.size() >= Block)
            flush();
    }

    void close() override { flush(); }

    void flush()
    {
        file().write(m_text);
        m_text.resize(0);
    }

    QString fieldOf(const Cell& cell, int row, int column)
    {
        if (cell.kind == Cell::Kind::Number && std::isfinite(cell.number))
            return numberText(cell.number);
        if (!std::isfinite(cell.number))
            report(Loss::NotFinite, row, column);
        if (cell.kind == Cell::Kind::Percent)
            return cell.shown().replace(u'.', u',');
        const auto clean = cleanCellText(cell.shown());
        if (clean.isChanged)
            report(Loss::ControlCharacters, row, column, clean.text);
        return quoted(guarded(clean.text));
    }

    QByteArray m_text;
};

} // namespace

std::unique_ptr<SheetWriter> csvWriter(const QString& path, const QList<SheetSpec>& sheets)
{
    return std::make_unique<CsvWriter>(path, sheets);
}

} // namespace core
