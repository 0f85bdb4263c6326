// SPDX-License-Identifier: MIT
#include "core/intake/answerfile.h"

#include "core/error.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::AnswerFile)
};

constexpr qint64 MostBytes = 1 << 20;
constexpr int MostDepth = 6;
constexpr qsizetype MostValues = 30; // of a set
constexpr qsizetype NamedKeys = 10;
constexpr qsizetype MostText = 20'000;

void refuse(AnswerFile& file, const QByteArray& code, const Message& message)
{
    file.issues.append(Issue{.code = code, .message = message});
}

void tooLarge(AnswerFile& file)
{
    refuse(file, "intake.file.tooLong",
        {QT_TRANSLATE_NOOP(
            "core::Message", "The file is larger than 1 MB; an answer never is. It was not read.")});
}

// Before the parser sees it: the parser descends as deep as it is told to.
int depthOf(const QByteArray& json)
{
    int depth = 0;
    int most = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (isText && c == '\\')
            ++i;
        else if (c == '"')
            isText = !isText;
        else if (!isText && (c == '{' || c == '['))
            most = std::max(most, ++depth);
        else if (!isText && (c == '}' || c == ']'))
            --depth;
    }
    return most;
}

/// The texts of a value; nothing when it is of another type.
std::optional<QStringList> textsOf(const QJsonValue& value, bool isSet)
{
    if (value.isString() && value.toString().size() <= MostText)
        return QStringList{value.toString()};
    const auto list = value.toArray();
    if (!isSet || !value.isArray() || list.size() > MostValues)
        return std::nullopt;
    QStringList texts;
    for (const auto& entry : list) {
        if (!entry.isString() || entry.toString().size() > MostText)
            return std::nullopt;
        texts.append(entry.toString());
    }
    return texts;
}

void noteMarkup(AnswerFile& file, const FormField& field, const QString& text)
{
    static const QRegularExpression markup(QStringLiteral(R"(<[a-zA-Z!/])"));
    static const QRegularExpression formula(QStringLiteral(R"(^[=@+\-][A-Za-z(@=])"));
    if (!markup.match(text).hasMatch() && !formula.match(text).hasMatch())
        return;
    file.issues.append(Issue{.code = "intake.answer.markup",
        .message
        = {QT_TRANSLATE_NOOP("core::Message",
               "The answer to “%1” looks like markup or a formula. It is kept as plain text: nothing "
               "of it is carried out."),
            {field.label.in(file.language)}},
        .severity = Issue::Severity::Note});
}

/// Takes the answers of one record out of the document; what the form does not know is returned.
QStringList readRecord(AnswerFile& file, const QString& record, const QJsonValue& value)
{
    if (!value.isObject()) {
        if (!value.isUndefined())
            refuse(file, "intake.file.format",
                {QT_TRANSLATE_NOOP("core::Message", "“%1” in the file is no group of answers."), {record}});
        return {};
    }
    QStringList unknown;
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = intakeForm().field(record + u'.' + it.key());
        if (!field) {
            unknown.append(it.key());
            continue;
        }
        const auto texts = textsOf(it.value(), field->type == FormField::Type::Set);
        if (!texts) {
            file.problems.append({field->key, u"format.type"_s});
            continue;
        }
        const auto values = cleanedAnswer(*field, *texts);
        if (!values.isEmpty())
            file.answers.insert(field->key, values);
        noteMarkup(file, *field, values.join(u' '));
    }
    return unknown;
}

void warnOfUnknown(AnswerFile& file, QStringList keys)
{
    if (keys.isEmpty())
        return;
    const auto count = int(keys.size());
    keys = keys.mid(0, NamedKeys);
    for (auto& key : keys)
        key = key.simplified().left(40);
    file.issues.append(Issue{.code = "intake.answer.unknownValue",
        .message = {QT_TRANSLATE_N_NOOP("core::Message",
                        "%n entry/entries of the file are no questions of the form and are left out: %1."),
            {keys.join(u", "_s)}, count},
        .severity = Issue::Severity::Warning});
}

void readVersion(AnswerFile& file, const QJsonValue& value)
{
    file.version = value.toInt();
    if (file.version < 1)
        refuse(file, "intake.version.format",
            {QT_TRANSLATE_NOOP("core::Message", "The file does not say of which version its form is.")});
    else if (file.version > intakeForm().version)
        refuse(file, "intake.version.range",
            {QT_TRANSLATE_NOOP("core::Message",
                "The form is of a newer version of Passerelle. Update the program, then open the file "
                "again.")});
    else if (file.version < intakeForm().version)
        file.issues.append(Issue{.code = "intake.version.order",
            .message = {QT_TRANSLATE_NOOP(
                "core::Message", "The form is of an older version: newer questions have no answer yet.")},
            .severity = Issue::Severity::Note});
}

void readEnvelope(AnswerFile& file, const QJsonObject& object)
{
    readVersion(file, object.value(u"version"));
    file.language = object.value(u"lang") == u"en"_s ? u"en"_s : u"fr"_s;
    file.campaign = CampaignId::fromString(object.value(u"campaign").toString());
    file.form = ProjectId::fromString(object.value(u"form").toString());
    file.savedAt = QDateTime::fromString(object.value(u"savedAt").toString(), Qt::ISODateWithMs);
    if (file.campaign.isNull() || file.form.isNull() || !file.savedAt.isValid())
        refuse(file, "intake.form.format",
            {QT_TRANSLATE_NOOP("core::Message",
                "The file does not say which form it answers, or when it was saved. Ask the partner to save "
                "it again with the form.")});
}

} // namespace

AnswerFile answersIn(const QByteArray& bytes, const QString& name)
{
    AnswerFile file{.name = name,
        .hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
    if (bytes.size() > MostBytes)
        tooLarge(file);
    else if (depthOf(bytes) > MostDepth)
        refuse(file, "intake.file.range",
            {QT_TRANSLATE_NOOP("core::Message", "The file is nested too deeply to be an answer.")});
    if (!file.issues.isEmpty())
        return file;
    QJsonParseError error;
    const auto isMarked = bytes.startsWith("\xef\xbb\xbf");
    const auto object = QJsonDocument::fromJson(isMarked ? bytes.sliced(3) : bytes, &error).object();
    if (error.error != QJsonParseError::NoError || object.value(u"schema") != u"passerelle-intake/1"_s) {
        refuse(file, "intake.file.format",
            {QT_TRANSLATE_NOOP("core::Message",
                "The file is no answer to a form of Passerelle, or it was damaged on its way.")});
        return file;
    }
    readEnvelope(file, object);
    static const QStringList envelope{u"schema"_s, u"version"_s, u"lang"_s, u"campaign"_s, u"campaignName"_s,
        u"form"_s, u"savedAt"_s, u"draft"_s};
    auto unknown = object.keys();
    unknown.removeIf([](const QString& key) { return envelope.contains(key); });
    for (const auto& record : {u"organisation"_s, u"contact"_s, u"project"_s}) {
        unknown.removeAll(record);
        unknown += readRecord(file, record, object.value(record));
    }
    warnOfUnknown(file, unknown);
    return file;
}

AnswerFile readAnswerFile(const QString& path)
{
    QFile opened(path);
    if (!opened.open(QIODevice::ReadOnly))
        throw Error(Tr::tr("The file “%1” cannot be read: %2").arg(path, opened.errorString()));
    // One byte more than is allowed shows that there is more, also of what has no size.
    return answersIn(opened.read(MostBytes + 1), QFileInfo(path).fileName());
}

} // namespace core
