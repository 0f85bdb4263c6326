// SPDX-License-Identifier: MIT
#include "core/domain/organisation.h"

#include <array>

namespace core {

Issues Organisation::issues() const
{
    Issues found;
    if (name.size() < 2)
        found.append(Issue{.code = "organisation.name.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The organisation has no name.")}});
    return found;
}

std::span<const Coded<LegalForm>> codes(LegalForm)
{
    using enum LegalForm;
    using Entry = Coded<LegalForm>;
    static constexpr std::array list{
        Entry{Unknown, "", QT_TRANSLATE_NOOP("core::Message", "Unknown legal form")},
        Entry{Association1901, "association-1901",
            QT_TRANSLATE_NOOP("core::Message", "Non-profit association")},
        Entry{AssociationRup, "association-rup",
            QT_TRANSLATE_NOOP("core::Message", "Association of public utility")},
        Entry{AssociationLocal, "association-local",
            QT_TRANSLATE_NOOP("core::Message", "Alsace-Moselle association")},
        Entry{Foundation, "foundation", QT_TRANSLATE_NOOP("core::Message", "Foundation")},
        Entry{EndowmentFund, "endowment-fund", QT_TRANSLATE_NOOP("core::Message", "Endowment fund")},
        Entry{Mutual, "mutual", QT_TRANSLATE_NOOP("core::Message", "Mutual")},
        Entry{Scop, "scop", QT_TRANSLATE_NOOP("core::Message", "Workers’ co-op")},
        Entry{Scic, "scic", QT_TRANSLATE_NOOP("core::Message", "Collective-interest co-op")},
        Entry{Cae, "cae", QT_TRANSLATE_NOOP("core::Message", "Activity and employment co-op")},
        Entry{Cooperative, "cooperative", QT_TRANSLATE_NOOP("core::Message", "Other co-op")},
        Entry{EssCompany, "ess-company", QT_TRANSLATE_NOOP("core::Message", "ESS company")},
        Entry{Insertion, "insertion", QT_TRANSLATE_NOOP("core::Message", "Work-integration body")},
        Entry{Company, "company", QT_TRANSLATE_NOOP("core::Message", "Other company")},
        Entry{Administration, "administration", QT_TRANSLATE_NOOP("core::Message", "State administration")},
        Entry{LocalAuthority, "local-authority", QT_TRANSLATE_NOOP("core::Message", "Local authority")},
        Entry{PublicBody, "public-body", QT_TRANSLATE_NOOP("core::Message", "Public body")},
        Entry{School, "school", QT_TRANSLATE_NOOP("core::Message", "School or university")},
        Entry{Collective, "collective", QT_TRANSLATE_NOOP("core::Message", "Informal group")},
        Entry{Foreign, "foreign", QT_TRANSLATE_NOOP("core::Message", "Foreign body")},
    };
    return list;
}

} // namespace core
