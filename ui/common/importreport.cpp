// SPDX-License-Identifier: MIT
#include "ui/common/importreport.h"

#include "ui/common/heading.h"
#include "ui/common/issuelist.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ImportReport::ImportReport(const ImportedSheets& sheets, const core::Issues& ofTheFile, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    auto* layout = new QVBoxLayout(this);
    auto issues = ofTheFile;
    QStringList lines;
    for (const auto& sheet : sheets) {
        lines.append(summary(sheet));
        issues += sheet.import.issues;
    }
    if (sheets.isEmpty())
        lines.append(tr("Nothing was imported: no sheet of this file was recognised."));

    auto* title = new Heading;
    title->setText(core::hasError(issues) ? tr("Import refused") : tr("Import done"));
    auto* sentences = new PlainLabel(lines.join(u'\n'));
    sentences->setObjectName(u"summary"_s);
    sentences->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(sentences);
    if (!issues.isEmpty()) {
        auto* list = new IssueList;
        list->setAccessibleName(tr("Problems of the import"));
        list->setIssues(issues);
        layout->addWidget(list, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * (issues.isEmpty() ? 10 : 26));
}

QString ImportReport::summary(const ImportedSheet& sheet)
{
    const auto& import = sheet.import;
    const auto kind = import.kind ? core::labelOf(*import.kind).text() : sheet.name;
    if (core::hasError(import.issues)) {
        const auto errors = int(std::ranges::count_if(import.issues, core::isError));
        return tr("%1: nothing was stored. %2")
            .arg(kind, tr("%n problem(s) must be corrected in the file first.", nullptr, errors));
    }
    const QStringList counts{tr("%n new", "records", import.added),
        tr("%n changed", "records", import.changed), tr("%n unchanged", "records", import.unchanged)};
    return tr("%1: %2.").arg(kind, counts.join(u", "_s));
}

} // namespace ui
