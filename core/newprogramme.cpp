// SPDX-License-Identifier: MIT
#include "core/newprogramme.h"

#include "core/error.h"
#include "core/storage/wholefile.h"
#include "core/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::NewProgramme)
};

[[noreturn]] void refuseExisting(const QString& path)
{
    throw Error(Tr::tr("“%1” exists already.").arg(QDir::toNativeSeparators(path)));
}

} // namespace

std::unique_ptr<Workspace> makeProgramme(const QString& path, const std::function<void(Workspace&)>& fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink())
        refuseExisting(path);
    requireFolder(path);
    const auto passing = path + u".part-%1"_s.arg(QRandomGenerator::global()->bounded(1'000'000));
    const auto removePassing = qScopeGuard([&passing] { QFile::remove(passing); });
    {
        Workspace workspace(passing, Workspace::Mode::Create);
        fill(workspace);
    }
    if (!QFile::rename(passing, path))
        refuseExisting(path);
    syncFolder(path);
    return std::make_unique<Workspace>(path);
}

} // namespace core
