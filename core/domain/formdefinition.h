// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace core {

/// A text in French and in English.
struct TwoTexts
{
    QString french;
    QString english;

    [[nodiscard]] const QString& in(const QString& language) const
    {
        return language == u"fr" ? french : english;
    }
};

/// The answers of one form by the key of their field. A set has several values, anything else one;
/// a blank answer has none.
using FormAnswers = QMap<QString, QStringList>;

/// One answer that a list offers.
struct FormChoice
{
    QString code;
    TwoTexts label;
};

/// A field counts when another one has one of these answers; an empty text stands for none.
struct FormCondition
{
    QString key;
    QStringList answers;
};

/// One question of the intake form.
struct FormField
{
    enum class Type { Text, Long, Choice, Set, YesNo, Tick, Whole, Number, Date };

    QString key; ///< "project.title": record and member.
    Type type = Type::Text;
    bool isRequired = false; ///< Before the project may be submitted.
    double least = 0; ///< Characters, or the number itself.
    double most = 0; ///< Of a set: answers. 0: any.
    QString check; ///< A rule by name: "siret".
    QList<FormChoice> choices;
    QString listTable; ///< Where a set is kept, and in which column.
    QString listColumn;
    QList<FormCondition> when; ///< One of them must hold; none: always.
    QList<FormCondition> unless; ///< None of them may.
    TwoTexts label;
    TwoTexts help;
    TwoTexts example;

    [[nodiscard]] QString record() const { return key.section(u'.', 0, 0); }
    [[nodiscard]] QString column() const; ///< Of the table of the record.
    [[nodiscard]] bool isAsked(const FormAnswers& answers) const;
    [[nodiscard]] QString shown(const QStringList& values, const QString& language) const;
};

/// Questions that belong together.
struct FormBlock
{
    TwoTexts title;
    QList<FormField> fields;
};

/// The intake form: what is asked, how it is checked and said. The one place of a field.
struct FormDefinition
{
    int version = 0;
    QList<FormBlock> blocks;
    QHash<QString, TwoTexts> sentences; ///< By problem, "tooShort" or "format.siret".
    QJsonObject source; ///< All of it, for the page that a browser shows.

    [[nodiscard]] QList<FormField> fields() const;
    [[nodiscard]] QList<FormField> fieldsOf(const QString& record) const;
    [[nodiscard]] std::optional<FormField> field(const QString& key) const;
};

/// The definition that the programs carry.
[[nodiscard]] const FormDefinition& intakeForm();

} // namespace core
