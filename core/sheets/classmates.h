// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/voters.h"

namespace core {

/// Takes whom students want to work with, and with whom not: each becomes a proposed rule that the
/// coordinator activates. Names that are not understood for certain are asked about.
class Classmates
{
public:
    Classmates(const Records& known, Voters& voters) : m_known(known), m_voters(voters) { }

    /// Notes the names in the cells of a row; they may stand for people of later rows.
    void read(SheetRow& row, StudentId student);

    /// Hands over the rules that are not there yet, in the order of the rows.
    void finish(RecordImport& import);

private:
    struct Named
    {
        StudentId student;
        Rule::Kind kind;
        QString name;
        SheetPlace place;
    };

    void note(Entry& entry, StudentId student, Rule::Kind kind);
    void add(RecordImport& import, const Named& named, StudentId mate);
    void refuse(RecordImport& import, const Named& named);

    const Records& m_known;
    Voters& m_voters;
    QList<Named> m_named;
    QSet<QString> m_keys; // of the rules there are
};

} // namespace core
