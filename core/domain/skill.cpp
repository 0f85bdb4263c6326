// SPDX-License-Identifier: MIT
#include "core/domain/skill.h"

#include "core/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

QString Skill::label() const
{
    return QLocale().language() == QLocale::French ? labelFr : labelEn;
}

std::span<const Coded<Level>> codes(Level)
{
    static constexpr std::array list{
        Coded<Level>{Level::Unknown, "unknown", QT_TRANSLATE_NOOP("core::Message", "Unknown")},
        Coded<Level>{Level::Never, "0", QT_TRANSLATE_NOOP("core::Message", "Never done")},
        Coded<Level>{Level::SeenInClass, "1", QT_TRANSLATE_NOOP("core::Message", "Seen in class")},
        Coded<Level>{Level::DoneInProject, "2", QT_TRANSLATE_NOOP("core::Message", "Done in a project")},
        Coded<Level>{Level::Autonomous, "3", QT_TRANSLATE_NOOP("core::Message", "Autonomous")},
        Coded<Level>{Level::CanHelp, "4", QT_TRANSLATE_NOOP("core::Message", "Can help others")},
    };
    return list;
}

QList<Skill> shippedSkills()
{
    QFile file(u":/domain/skills.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            QCoreApplication::translate("core::Skill", "The list of skills is missing from the program."));
    QList<Skill> skills;
    const auto entries = QJsonDocument::fromJson(file.readAll())["skills"_L1].toArray();
    for (const auto& entry : entries)
        skills.append({.id = SkillId::create(),
            .code = entry["code"_L1].toString(),
            .labelFr = entry["labelFr"_L1].toString(),
            .labelEn = entry["labelEn"_L1].toString(),
            .category = entry["category"_L1].toString()});
    return skills;
}

} // namespace core
