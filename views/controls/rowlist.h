// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/id.h"

#include <QtGui/QColor>
#include <QtWidgets/QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace zuschnitt {

class TextButton;

/// One line of a RowList.
struct ListEntry {
    enum class Tick { None, Off, On };

    Uuid id;
    QString text;
    QString detail; ///< muted, at the right
    QColor bar; ///< invalid: none
    Tick tick = Tick::None; ///< On and Off show a box to tick
    bool removable = false;

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

/// The widget of one line: a click or Enter opens it (or ticks it), × or Delete removes it.
class ListRow final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ListRow(ListEntry entry, QWidget *parent = nullptr);

    const ListEntry &entry() const { return m_entry; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintTick(QPainter &painter) const;

    const ListEntry m_entry;
    QAbstractButton *m_remove = nullptr;
};

/// A short list in a panel; a long one folds to its first lines.
class RowList final : public QWidget {
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Does nothing if the entries are the ones shown.
    void setEntries(std::vector<ListEntry> entries);
    const std::vector<ListEntry> &entries() const { return m_entries; }
    /// What stands there instead of an empty list; nothing by default.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void activated(const zuschnitt::Uuid &id);
    void removed(const zuschnitt::Uuid &id);

private:
    void rebuild();
    void addRow(const ListEntry &entry);
    void toggleAll();

    QVBoxLayout *const m_layout;
    std::vector<ListEntry> m_entries;
    QString m_emptyText;
    bool m_showsAll = false;
};

} // namespace zuschnitt
