// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"

/// Answers as the test says and remembers what was shown.
class FakePrompts : public ui::Prompts
{
public:
    QStringList errors;
    QStringList messages;
    QStringList questions; ///< Of confirm() and choose().
    bool answer = true;
    std::optional<int> choice;
    QString fileName;

    void showError(const QString& message) override { errors.append(message); }
    void showMessage(const QString& message) override { messages.append(message); }

    bool confirm(const QString& question, const QString&) override
    {
        questions.append(question);
        return answer;
    }

    std::optional<int> choose(const QString& question, const QStringList&) override
    {
        questions.append(question);
        return choice;
    }

    QString openFileName(const QString&) override { return fileName; }
    QString saveFileName(const QString&, const QString&) override { return fileName; }
};
