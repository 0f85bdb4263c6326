// SPDX-License-Identifier: MIT
#include "app/cli/report.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::Report)
};

void write(FILE* stream, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
}

QString word(core::Issue::Severity severity)
{
    switch (severity) {
    case core::Issue::Severity::Note: return Tr::tr("Note");
    case core::Issue::Severity::Warning: return Tr::tr("Warning");
    case core::Issue::Severity::Error: return Tr::tr("Error");
    }
    return {};
}

QString code(core::Issue::Severity severity)
{
    switch (severity) {
    case core::Issue::Severity::Note: return u"note"_s;
    case core::Issue::Severity::Warning: return u"warning"_s;
    case core::Issue::Severity::Error: return u"error"_s;
    }
    return {};
}

QStringList words(const core::SheetPlace& place)
{
    QStringList found;
    if (!place.sheet.isEmpty())
        found.append(Tr::tr("sheet “%1”").arg(place.sheet));
    if (place.row > 0)
        found.append(Tr::tr("row %1").arg(place.row));
    if (!place.column.isEmpty())
        found.append(Tr::tr("column “%1”").arg(place.column));
    if (!place.value.isEmpty())
        found.append(Tr::tr("value “%1”").arg(place.value));
    return found;
}

} // namespace

void printLine(const QString& text)
{
    write(stdout, text.toUtf8());
}

void printError(const QString& text)
{
    write(stderr, text.toUtf8());
}

void printJson(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString sentence(const core::Issue& issue)
{
    const auto place = words(issue.place).join(u", "_s);
    const auto what = issue.message.text();
    return place.isEmpty()
        ? Tr::tr("%1: %2", "severity, sentence").arg(word(issue.severity), what)
        : Tr::tr("%1: %2: %3", "severity, place, sentence").arg(word(issue.severity), place, what);
}

void printIssues(const core::Issues& issues, bool isJson)
{
    for (const auto& issue : issues) {
        if (core::isError(issue))
            printError(sentence(issue));
        else if (!isJson)
            printLine(sentence(issue));
    }
}

QJsonArray toJson(const core::Issues& issues)
{
    QJsonArray list;
    for (const auto& issue : issues)
        list.append(QJsonObject{{u"code"_s, QString::fromLatin1(issue.code)},
            {u"severity"_s, code(issue.severity)}, {u"text"_s, issue.message.text()},
            {u"sheet"_s, issue.place.sheet}, {u"row"_s, issue.place.row}, {u"column"_s, issue.place.column},
            {u"value"_s, issue.place.value}});
    return list;
}

QJsonObject toJson(const core::Figures& figures)
{
    return {{u"placed"_s, figures.placed}, {u"firstWishes"_s, figures.firstWishes},
        {u"worstRank"_s, figures.worstRank}, {u"outside"_s, figures.outside},
        {u"unplaced"_s, figures.unplaced}, {u"needsAsked"_s, figures.needsAsked},
        {u"needsCovered"_s, figures.needsCovered}, {u"closedProjects"_s, figures.closed},
        {u"blockingPairs"_s, figures.blockingPairs},
        {u"changes"_s, figures.changes ? QJsonValue(*figures.changes) : QJsonValue()}};
}

QJsonArray texts(const QList<core::Message>& messages)
{
    QJsonArray list;
    for (const auto& message : messages)
        list.append(message.text());
    return list;
}

} // namespace cli
