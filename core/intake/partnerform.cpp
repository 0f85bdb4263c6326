// SPDX-License-Identifier: MIT
#include "core/intake/partnerform.h"

#include "core/storage/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QString resource(const QString& name)
{
    QFile file(u":/forms/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

QString hashOf(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

// Nothing in a name may end the element that the data stand in.
QString embedded(const QJsonObject& object)
{
    auto json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    json.replace(u'<', u"\\u003c"_s).replace(u'>', u"\\u003e"_s).replace(u'&', u"\\u0026"_s);
    return json.replace(QChar(0x2028), u"\\u2028"_s).replace(QChar(0x2029), u"\\u2029"_s);
}

QJsonObject toJson(const FormAnswers& answers)
{
    QJsonObject records;
    for (const auto& field : intakeForm().fields()) {
        const auto values = answers.value(field.key);
        if (values.isEmpty())
            continue;
        auto record = records.value(field.record()).toObject();
        const bool isSet = field.type == FormField::Type::Set;
        record.insert(field.key.section(u'.', 1),
            isSet ? QJsonValue(QJsonArray::fromStringList(values)) : QJsonValue(values.constFirst()));
        records.insert(field.record(), record);
    }
    return records;
}

QJsonObject dataOf(const PartnerForm& form)
{
    return {{u"form"_s, intakeForm().source}, {u"language"_s, form.language},
        {u"campaign"_s, form.campaign.id.toString()}, {u"campaignName"_s, form.campaign.name},
        {u"closes"_s, form.call.closes.toString(Qt::ISODate)},
        {u"kickOff"_s, form.call.kickOff.toString(Qt::ISODate)}, {u"information"_s, form.call.information},
        {u"known"_s, form.known}, {u"formId"_s, form.project.isNull() ? QString() : form.project.toString()},
        {u"answers"_s, toJson(form.answers)}};
}

QString textOf(const QString& name, const QString& language)
{
    const auto pair = intakeForm().source.value(u"texts").toObject().value(name).toArray();
    return pair.at(language == u"fr" ? 0 : 1).toString();
}

// In one pass: what is put in is not looked through.
QString filled(const QString& page, const QHash<QString, QString>& parts)
{
    QString result;
    const auto pieces = page.split(u'%');
    for (qsizetype i = 0; i < pieces.size(); ++i)
        result += i % 2 == 0 ? pieces.at(i) : parts.value(pieces.at(i));
    return result;
}

} // namespace

FormAnswers contactAnswers(const Contact& contact)
{
    FormAnswers answers;
    const auto add = [&](const QString& key, const QString& text) {
        if (!text.isEmpty())
            answers.insert(key, {text});
    };
    add(u"contact.lastName"_s, contact.lastName);
    add(u"contact.firstName"_s, contact.firstName);
    add(u"contact.role"_s, contact.role);
    add(u"contact.email"_s, contact.email);
    add(u"contact.phone"_s, contact.phone);
    return answers;
}

QByteArray formPage(const PartnerForm& form)
{
    const auto style = resource(u"intake.css"_s);
    const auto script = resource(u"intake.js"_s);
    return filled(resource(u"intake.html"_s),
        {{u"LANGUAGE"_s, form.language == u"fr" ? u"fr"_s : u"en"_s},
            {u"TITLE"_s, textOf(u"title"_s, form.language).toHtmlEscaped()}, {u"STYLE"_s, style},
            {u"STYLEHASH"_s, hashOf(style)}, {u"SCRIPT"_s, script}, {u"SCRIPTHASH"_s, hashOf(script)},
            {u"DATA"_s, embedded(dataOf(form))}})
        .toUtf8();
}

void writeForm(const QString& path, const PartnerForm& form)
{
    WholeFile file(path);
    file.write(formPage(form));
    file.commit();
}

} // namespace core
