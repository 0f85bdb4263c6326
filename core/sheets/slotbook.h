// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/fields.h"

namespace core {

/// The slots of the campaign that a sheet names ("Monday morning; mardi 18:00-20:00"), made where
/// the week does not have them yet.
class SlotBook
{
public:
    explicit SlotBook(const Records& known);

    /// The slots in the cell; those of other campaigns stay as they are.
    [[nodiscard]] QList<SlotId> read(Entry& entry, const QList<SlotId>& before, const QByteArray& code);

    /// Hands over what was made.
    void finish(RecordImport& import) const { import.records.slots = m_made; }

private:
    [[nodiscard]] std::optional<SlotId> slotIn(Entry& entry, const QString& text, const QByteArray& code);

    CampaignId m_campaign;
    QList<Slot> m_slots;
    QList<Slot> m_made;
};

/// The day and time of a text, without id; nothing when it is none.
[[nodiscard]] std::optional<Slot> slotOf(const QString& text);

/// "Monday morning; Tuesday 18:00-20:00", in the order of the week.
[[nodiscard]] Cell slotCell(const QList<SlotId>& free, const Lookups& lookups);

/// Numbers of development goals: "4; 13", "ODD 4, ODD 13".
[[nodiscard]] QList<int> readCauses(Entry& entry, const QByteArray& code);
[[nodiscard]] Cell causeCell(const QList<int>& causes);

/// Languages with or without a level: "en B2; es".
[[nodiscard]] QList<Language> readLanguages(Entry& entry);
[[nodiscard]] Cell languageCell(const QList<Language>& languages);

/// The table without those of the columns that are blank in all rows: nobody uses them.
[[nodiscard]] Table withoutBlank(Table table, const QStringList& headings);

} // namespace core
