// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/formfield.h"

#include <QLineEdit>

#include <functional>

namespace ui {

/// The fields of a form, each bound to one member of a record: shows a record, checks what is
/// typed against the whole record, hands the changed record on.
template<typename Record>
class RecordFields
{
public:
    /// What is wrong with the record as it would become; each field shows the issues of its codes.
    std::function<core::Issues(const Record&)> check = [](const Record& record) { return record.issues(); };
    /// Stores the changed record.
    std::function<void(const Record&)> store;

    /// Binds an editor. The field shows the issues whose codes begin with one of these.
    template<typename Read, typename Write>
    FormField* add(QWidget* editor, const QByteArrayList& codes, const Read& read, const Write& write)
    {
        auto* field = new FormField(editor);
        field->setCheck(
            [this, codes, write](const QVariant& value) { return issuesWith(codes, value, write); });
        QObject::connect(field, &FormField::committed, field, [this, write](const QVariant& value) {
            auto changed = m_record;
            write(changed, value);
            store(changed);
        });
        m_fields.append({field, [read](const Record& record) { return QVariant(read(record)); }});
        return field;
    }

    /// A line of text.
    FormField* addText(QString Record::*member, const QByteArrayList& codes)
    {
        return add(
            new QLineEdit, codes, [member](const Record& record) { return record.*member; },
            [member](
                Record& record, const QVariant& value) { record.*member = value.toString().simplified(); });
    }

    /// Shows another record, or what became of this one while the user goes on typing.
    void show(const Record& record)
    {
        const bool isSame = record.id == m_record.id;
        m_record = record;
        for (const auto& [field, read] : m_fields)
            isSame ? field->refresh(read(record)) : field->setValue(read(record));
    }

    [[nodiscard]] const Record& record() const { return m_record; }

private:
    template<typename Write>
    core::Issues issuesWith(const QByteArrayList& codes, const QVariant& value, const Write& write) const
    {
        auto changed = m_record;
        write(changed, value);
        core::Issues found;
        std::ranges::copy_if(check(changed), std::back_inserter(found), [&](const core::Issue& issue) {
            return std::ranges::any_of(codes, [&](const auto& code) { return issue.code.startsWith(code); });
        });
        return found;
    }

    struct Field
    {
        FormField* field;
        std::function<QVariant(const Record&)> read;
    };

    Record m_record;
    QList<Field> m_fields;
};

} // namespace ui
