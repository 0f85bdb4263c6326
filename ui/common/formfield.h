// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"

#include <QVariant>
#include <QWidget>

#include <functional>

namespace ui {

class PlainLabel;

/// One field of a form: label, editor and, underneath, one sentence about what is wrong.
/// Checked when the user leaves the field or presses Enter, and at each key once a problem shows.
/// A value with an error stays on screen and is not committed; Esc brings back the stored one.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// What is wrong with a value. The worst is shown.
    using Check = std::function<core::Issues(const QVariant& value)>;

    /// Takes the editor: line edit, text edit, spin box, check box, or a combo box, whose value
    /// is its current data.
    explicit FormField(QWidget* editor, QWidget* parent = nullptr);
    ~FormField() override;

    void setLabel(const QString& label);
    void setCheck(const Check& check) { m_check = check; }

    /// Shows the value of another record.
    void setValue(const QVariant& value);

    /// Shows the stored value; what the user is typing stays unless another value was stored.
    void refresh(const QVariant& value);

    [[nodiscard]] QVariant value() const; ///< As on screen.
    [[nodiscard]] bool isPending() const { return value() != m_value; } ///< Not committed.
    [[nodiscard]] const core::Issues& issues() const { return m_issues; } ///< As shown.
    [[nodiscard]] QWidget* editor() const { return m_editor; }

    void commit(); ///< As Enter does.

Q_SIGNALS:
    void committed(const QVariant& value); ///< A new value without an error.

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchEditor();
    void recheckShown();
    void show(const core::Issues& issues);
    void retranslate();

    QWidget* m_editor;
    PlainLabel* m_title;
    QWidget* m_problem;
    PlainLabel* m_icon;
    PlainLabel* m_sentence;
    QString m_label;
    Check m_check;
    QVariant m_value;
    core::Issues m_issues;
};

} // namespace ui
