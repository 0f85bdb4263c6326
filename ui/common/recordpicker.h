// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace ui {

class Heading;

/// Some of many records: a list of the chosen ones, and a field that finds others by any part of
/// their name, blind to case and accents. Enter adds, Delete removes.
class RecordPicker : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString id;
        QString text;

        bool operator==(const Option&) const = default;
    };

    struct Texts
    {
        QString title;
        QString search; ///< The name of the field: "Student to add".
        QString add;
        QString remove;
    };

    explicit RecordPicker(QWidget* parent = nullptr);

    void setTexts(const Texts& texts);
    void setOptions(const QList<Option>& options); ///< All that can be chosen.
    void setChosen(const QStringList& ids);
    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }

Q_SIGNALS:
    void edited(const QStringList& ids); ///< By the user; setChosen() makes it so.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addTyped();
    void removeCurrent();

    QList<Option> m_options; ///< By text, as the language sorts.
    QStringList m_chosen;
    Heading* m_title;
    QListWidget* m_list;
    QComboBox* m_search;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace ui
