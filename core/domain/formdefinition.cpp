// SPDX-License-Identifier: MIT
#include "core/domain/formdefinition.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using Type = FormField::Type;
using Lists = QHash<QString, QList<FormChoice>>;

constexpr std::array types{std::pair{"text", Type::Text}, std::pair{"long", Type::Long},
    std::pair{"choice", Type::Choice}, std::pair{"set", Type::Set}, std::pair{"yesNo", Type::YesNo},
    std::pair{"tick", Type::Tick}, std::pair{"whole", Type::Whole}, std::pair{"number", Type::Number},
    std::pair{"date", Type::Date}};

Type typeOf(const QString& name)
{
    const auto found = std::ranges::find_if(
        types, [&](const auto& entry) { return name == QLatin1StringView(entry.first); });
    Q_ASSERT(found != types.end());
    return found->second;
}

TwoTexts textsOf(const QJsonValue& pair)
{
    const auto list = pair.toArray();
    return {.french = list.at(0).toString(), .english = list.at(1).toString()};
}

QStringList stringsOf(const QJsonValue& list)
{
    QStringList texts;
    for (const auto& value : list.toArray())
        texts.append(value.toString());
    return texts;
}

QList<FormCondition> conditionsOf(const QJsonValue& list)
{
    QList<FormCondition> conditions;
    for (const auto& value : list.toArray())
        conditions.append({value[u"key"].toString(), stringsOf(value[u"in"])});
    return conditions;
}

Lists choicesOf(const QJsonObject& object)
{
    Lists lists;
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const auto& entry : it.value().toArray()) {
            const auto words = stringsOf(entry);
            lists[it.key()].append({words.value(0), {words.value(1), words.value(2)}});
        }
    }
    return lists;
}

FormField fieldOf(const QJsonValue& value, const Lists& lists)
{
    const auto list = stringsOf(value[u"list"]);
    const auto type = typeOf(value[u"type"].toString());
    const bool isYesNo = type == Type::YesNo;
    return {.key = value[u"key"].toString(),
        .type = type,
        .isRequired = value[u"required"].toBool(),
        .least = value[u"min"].toDouble(),
        .most = value[u"max"].toDouble(),
        .check = value[u"check"].toString(),
        .choices = lists.value(isYesNo ? u"yesNo"_s : value[u"choices"].toString()),
        .listTable = list.value(0),
        .listColumn = list.value(1),
        .when = conditionsOf(value[u"when"]),
        .unless = conditionsOf(value[u"unless"]),
        .label = textsOf(value[u"label"]),
        .help = textsOf(value[u"help"]),
        .example = textsOf(value[u"example"])};
}

FormDefinition definitionOf(const QJsonObject& source)
{
    const auto lists = choicesOf(source.value(u"choices").toObject());
    FormDefinition form{
        .version = source.value(u"version").toInt(), .blocks = {}, .sentences = {}, .source = source};
    for (const auto& value : source.value(u"blocks").toArray()) {
        FormBlock block{.title = textsOf(value[u"title"]), .fields = {}};
        for (const auto& field : value[u"fields"].toArray())
            block.fields.append(fieldOf(field, lists));
        form.blocks.append(block);
    }
    const auto sentences = source.value(u"sentences").toObject();
    for (auto it = sentences.begin(); it != sentences.end(); ++it)
        form.sentences.insert(it.key(), textsOf(it.value()));
    return form;
}

bool holds(const FormCondition& condition, const FormAnswers& answers)
{
    const auto given = answers.value(condition.key);
    if (given.isEmpty())
        return condition.answers.contains(QString());
    return std::ranges::any_of(
        given, [&](const QString& answer) { return condition.answers.contains(answer); });
}

} // namespace

QString FormField::column() const
{
    QString name;
    for (const auto c : key.section(u'.', 1))
        name += c.isUpper() ? QString(u'_') + c.toLower() : QString(c);
    return name;
}

bool FormField::isAsked(const FormAnswers& answers) const
{
    const auto isTrue = [&](const FormCondition& condition) { return holds(condition, answers); };
    return (when.isEmpty() || std::ranges::any_of(when, isTrue)) && std::ranges::none_of(unless, isTrue);
}

QString FormField::shown(const QStringList& values, const QString& language) const
{
    QStringList words;
    for (const auto& value : values) {
        const auto choice = std::ranges::find(choices, value, &FormChoice::code);
        if (choice != choices.end())
            words.append(choice->label.in(language));
        else if (type == Type::Date)
            words.append(
                QLocale(language).toString(QDate::fromString(value, Qt::ISODate), QLocale::ShortFormat));
        else if (type == Type::Tick)
            words.append(language == u"fr" ? u"Oui"_s : u"Yes"_s);
        else
            words.append(value);
    }
    return words.join(u" ; "_s);
}

QList<FormField> FormDefinition::fields() const
{
    QList<FormField> all;
    for (const auto& block : blocks)
        all += block.fields;
    return all;
}

QList<FormField> FormDefinition::fieldsOf(const QString& record) const
{
    auto found = fields();
    found.removeIf([&](const FormField& field) { return field.record() != record; });
    return found;
}

std::optional<FormField> FormDefinition::field(const QString& key) const
{
    for (const auto& block : blocks) {
        const auto found = std::ranges::find(block.fields, key, &FormField::key);
        if (found != block.fields.end())
            return *found;
    }
    return std::nullopt;
}

const FormDefinition& intakeForm()
{
    static const auto form = [] {
        QFile file(u":/forms/intake.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return definitionOf(isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject());
    }();
    return form;
}

} // namespace core
