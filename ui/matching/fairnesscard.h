// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/scenario.h"

#include <QGroupBox>

class QButtonGroup;

namespace ui {

class PlainLabel;

/// The four ways to serve wishes, each with a sentence about whom it favours.
class FairnessCard : public QGroupBox
{
    Q_OBJECT

public:
    explicit FairnessCard(QWidget* parent = nullptr);

    void setFairness(core::Fairness fairness);

Q_SIGNALS:
    void chosen(core::Fairness fairness); ///< By the user.

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QButtonGroup* m_choices; ///< By the number of the enumerator.
    QList<PlainLabel*> m_sentences; ///< In the order of the choices.
};

} // namespace ui
