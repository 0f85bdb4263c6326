// SPDX-License-Identifier: MIT
#include "ui/common/widgetprompts.h"

#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

namespace {

// Never as rich text: a message may quote what a stranger wrote.
QMessageBox* newBox(QMessageBox::Icon icon, const QString& text)
{
    auto* box = new QMessageBox(icon, QApplication::applicationDisplayName(), text, QMessageBox::NoButton,
        QApplication::activeWindow());
    box->setTextFormat(Qt::PlainText);
    return box;
}

void show(QMessageBox::Icon icon, const QString& text)
{
    const std::unique_ptr<QMessageBox> box(newBox(icon, text));
    box->addButton(QMessageBox::Ok);
    box->exec();
}

QString withEnding(const QString& path, const QString& proposal)
{
    const auto ending = QFileInfo(proposal).suffix();
    return path.isEmpty() || ending.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path
                                                                                     : path + u'.' + ending;
}

} // namespace

void WidgetPrompts::showError(const QString& message)
{
    show(QMessageBox::Critical, message);
}

void WidgetPrompts::showMessage(const QString& message)
{
    show(QMessageBox::Information, message);
}

bool WidgetPrompts::confirm(const QString& question, const QString& verb)
{
    const std::unique_ptr<QMessageBox> box(newBox(QMessageBox::Question, question));
    const auto* yes = box->addButton(verb, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->exec();
    return box->clickedButton() == yes;
}

std::optional<int> WidgetPrompts::choose(const QString& question, const QStringList& options)
{
    QDialog dialog(QApplication::activeWindow());
    dialog.setWindowTitle(QApplication::applicationDisplayName());
    auto* label = new PlainLabel(question);
    label->setWordWrap(true);
    auto* list = new QListWidget;
    list->setAccessibleName(question);
    list->addItems(options);
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(list);
    layout->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted || list->currentRow() < 0)
        return std::nullopt;
    return list->currentRow();
}

QString WidgetPrompts::openFileName(const QString& filter)
{
    const auto path = QFileDialog::getOpenFileName(QApplication::activeWindow(), {}, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

QString WidgetPrompts::saveFileName(const QString& filter, const QString& proposal)
{
    const auto folder
        = m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    const auto path = withEnding(
        QFileDialog::getSaveFileName(QApplication::activeWindow(), {}, folder + u'/' + proposal, filter),
        proposal);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    return path;
}

} // namespace ui
