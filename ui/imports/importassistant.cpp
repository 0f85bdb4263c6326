// SPDX-License-Identifier: MIT
#include "ui/imports/importassistant.h"

#include "core/sheets/programmebook.h"
#include "core/sheets/sheetreader.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/task.h"
#include "ui/imports/columnspage.h"
#include "ui/imports/diffpage.h"
#include "ui/imports/importdraft.h"
#include "ui/imports/questionspage.h"
#include "ui/imports/sheetpage.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using State = core::RecordDiff::State;

namespace ui {

namespace {

// The ending is a hint only, and enough for a choice that is rarely needed.
bool isTextFile(const QString& path)
{
    const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"tab"_s, u"xls"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

ImportAssistant::ImportAssistant(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts,
    std::optional<core::SheetKind> kind, QWidget* parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_draft(new ImportDraft(workspace, campaign, prompts, kind, this))
    , m_title(new Heading)
    , m_steps(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_sheetPage(new SheetPage(*m_draft))
    , m_diffPage(new DiffPage(*m_draft))
    , m_summary(new PlainLabel)
    , m_busy(new QProgressBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // Names of files may be long.
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("Working"));
    m_pages->addWidget(m_sheetPage);
    m_pages->addWidget(new ColumnsPage(*m_draft));
    m_pages->addWidget(new QuestionsPage(*m_draft));
    m_pages->addWidget(m_diffPage);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(buildSteps());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buildButtons());
    connect(m_draft, &ImportDraft::diffChanged, this, &ImportAssistant::update);
    connect(m_draft, &ImportDraft::busyChanged, this, &ImportAssistant::update);
    connect(m_diffPage, &DiffPage::choiceChanged, this, &ImportAssistant::update);
    connect(m_sheetPage, &SheetPage::textOptionsChosen, this, &ImportAssistant::read);
    const auto room = screen()->availableSize() * 9 / 10;
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42).boundedTo(room));
    showStep(SheetStep);
}

QWidget* ImportAssistant::buildSteps()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    for (int step = 0; step < StepCount; ++step) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(u"step%1"_s.arg(step));
        m_steps->addButton(button, step);
        row->addWidget(button, 1);
    }
    connect(m_steps, &QButtonGroup::idClicked, this, [this](int step) {
        m_isAtStart = false;
        showStep(step);
    });
    return bar;
}

QWidget* ImportAssistant::buildButtons()
{
    m_back = new QPushButton(tr("Back"));
    m_next = new QPushButton(tr("Next"));
    m_apply = new QPushButton(icon(u"download"_s), tr("Import"));
    auto* cancel = new QPushButton(tr("Cancel"));
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_apply->setObjectName(u"apply"_s);
    for (auto* button : {m_back, m_next, m_apply, cancel})
        button->setAutoDefault(false);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_busy);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(step() + 1); });
    connect(m_apply, &QPushButton::clicked, this, &ImportAssistant::apply);
    return bar;
}

void ImportAssistant::readFile(const QString& path)
{
    m_path = path;
    read({});
}

void ImportAssistant::read(const core::CsvOptions& options)
{
    m_title->setText(tr("Reading “%1”…").arg(QFileInfo(m_path).fileName()));
    m_busy->show();
    core::Limits limits;
    limits.rows = core::ProgrammeRows;
    const auto work = [path = m_path, limits, options] { return core::readWorkbook(path, limits, options); };
    runTask(
        this, m_prompts, work, [this](const core::Workbook& book) { take(book); }, [this] { reject(); });
}

void ImportAssistant::take(const core::Workbook& book)
{
    const auto name = m_path.isEmpty() ? tr("the clipboard") : QFileInfo(m_path).fileName();
    m_title->setText(tr("Import from %1").arg(name));
    m_draft->setBook(book);
    m_sheetPage->showBook(isTextFile(m_path));
    update();
}

ImportAssistant::Step ImportAssistant::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportAssistant::showStep(int step)
{
    m_pages->setCurrentIndex(step);
    update();
}

// The first step at which there is something to look at; most imports begin with the preview.
void ImportAssistant::chooseFirstStep()
{
    const auto& mapping = m_draft->mapping();
    const bool isDoubtful = std::ranges::any_of(
        mapping.columns, [](const core::MappedColumn& column) { return !column.rivals.isEmpty(); });
    if (m_draft->isProgramme())
        showStep(PreviewStep);
    else if (!mapping.kind || m_draft->book().sheets.size() > 1 || m_draft->diff().isBlocked())
        showStep(SheetStep);
    else if (isDoubtful)
        showStep(ColumnsStep);
    else
        showStep(m_draft->diff().questions.isEmpty() ? PreviewStep : QuestionsStep);
}

bool ImportAssistant::mayApply() const
{
    const auto& diff = m_draft->diff();
    const bool changes = diff.count(State::New) + diff.count(State::Changed) > 0;
    return !m_draft->isBusy() && changes && core::mayApply(diff, m_diffPage->leavesOutErrors());
}

void ImportAssistant::update()
{
    const QStringList names{tr("1. Sheet"), tr("2. Columns"), tr("3. Questions"), tr("4. Preview")};
    const auto open = int(m_draft->diff().questions.size());
    for (int i = 0; i < StepCount; ++i) {
        auto* button = m_steps->button(i);
        button->setText(
            i == QuestionsStep && open > 0 ? tr("%1 (%2)").arg(names.at(i)).arg(open) : names.at(i));
        button->setChecked(i == step());
        button->setEnabled(i == PreviewStep || !m_draft->isProgramme());
    }
    m_busy->setVisible(m_draft->isBusy());
    m_back->setEnabled(step() > SheetStep && !m_draft->isProgramme());
    m_next->setEnabled(step() < PreviewStep);
    m_apply->setEnabled(mayApply());
    m_next->setDefault(step() < PreviewStep);
    m_apply->setDefault(step() == PreviewStep);
    updateSummary();
    if (m_isAtStart && !m_draft->isBusy() && !m_draft->book().sheets.isEmpty()) {
        m_isAtStart = false;
        chooseFirstStep();
    }
}

void ImportAssistant::updateSummary()
{
    const auto& diff = m_draft->diff();
    QStringList parts;
    for (const auto& [state, text] : {std::pair(State::New, tr("%n new", "records", diff.count(State::New))),
             std::pair(State::Changed, tr("%n changed", "records", diff.count(State::Changed))),
             std::pair(State::Unchanged, tr("%n unchanged", "records", diff.count(State::Unchanged))),
             std::pair(State::InError, tr("%n in error", "records", diff.count(State::InError))),
             std::pair(State::Missing, tr("%n missing", "records", diff.count(State::Missing)))}) {
        if (diff.count(state) > 0)
            parts.append(text);
    }
    QStringList sentences;
    if (!m_done.isEmpty())
        sentences.append(m_done);
    if (m_draft->isProgramme())
        sentences.append(tr("This workbook holds a whole programme."));
    if (!parts.isEmpty())
        sentences.append(tr("The import would give: %1.").arg(parts.join(u", "_s)));
    if (diff.isBlocked())
        sentences.append(tr("Something must be corrected first; the preview says what."));
    else if (!mayApply() && diff.count(State::InError) > 0)
        sentences.append(tr("Correct the errors in the file, or say in the preview that they are left out."));
    m_summary->setText(sentences.join(u' '));
}

void ImportAssistant::apply()
{
    const int count = m_draft->diff().count(State::New) + m_draft->diff().count(State::Changed);
    if (!mayApply() || !m_draft->apply(m_diffPage->leavesOutErrors()))
        return;
    m_done = tr("%n record(s) were imported.", nullptr, count);
    m_stored.append(m_draft->sheetNumber());
    offerOtherSheets();
}

void ImportAssistant::offerOtherSheets()
{
    const auto& sheets = m_draft->book().sheets;
    for (int i = 0; i < sheets.size() && !m_draft->isProgramme(); ++i) {
        const auto& sheet = sheets.at(i);
        if (m_stored.contains(i) || sheet.isHidden || sheet.rows.isEmpty())
            continue;
        const auto question
            = tr("%1 The file has another sheet, “%2”. Import it too?").arg(m_done, sheet.name);
        if (!m_prompts.confirm(question, tr("Go on")))
            break;
        m_draft->reload();
        m_draft->setSheet(i);
        showStep(SheetStep);
        return;
    }
    accept();
}

} // namespace ui
