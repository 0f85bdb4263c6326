// SPDX-License-Identifier: MIT
#include "ui/exports/exportchoice.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString keyOf(core::ExportKind kind, const QString& name)
{
    return u"export/%1/%2"_s.arg(core::codeOf(kind), name);
}

} // namespace

ExportChoice storedExportChoice(core::ExportKind kind)
{
    const QSettings settings;
    const auto audience = core::fromCode<core::Audience>(settings.value(keyOf(kind, u"for"_s)).toString());
    const auto ending = settings.value(u"export/format"_s, u"xlsx"_s).toString();
    const bool isKnown = QStringList{u"xlsx"_s, u"ods"_s, u"csv"_s}.contains(ending);
    return {.audience = audience.value_or(core::Audience::Staff),
        .ending = isKnown ? ending : u"xlsx"_s,
        .leftOut = settings.value(keyOf(kind, u"leftOut"_s)).toStringList()};
}

void storeExportChoice(core::ExportKind kind, const ExportChoice& choice)
{
    QSettings settings;
    settings.setValue(keyOf(kind, u"for"_s), core::codeOf(choice.audience));
    settings.setValue(keyOf(kind, u"leftOut"_s), choice.leftOut);
    settings.setValue(u"export/format"_s, choice.ending);
}

QString fileEnding(core::ExportKind kind, const QString& format)
{
    return format == u"csv" && !core::hasColumns(kind) ? u"zip"_s : format;
}

} // namespace ui
