// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/findings/findinglines.h"

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QPointer>
#include <QtWidgets/QStyledItemDelegate>

class QLineEdit;
class QListView;

namespace zuschnitt {

/// Draws findings under their rules: severity by shape and word first, by colour second. A finding
/// has its buttons below its sentence; the one that is current can be accepted there, too.
class FindingsDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FindingsDelegate(QListView &view);

    /// The words on the buttons of a line as it is shown now.
    QStringList actions(const QModelIndex &index) const;
    /// Where the button with these words is, in the viewport; empty if there is none.
    QRect rectOf(const QModelIndex &index, const QString &words) const;

    /// The field in which a reason is typed, and the finding it is for; none while nothing is typed.
    QLineEdit *editor() const { return m_editor; }
    QModelIndex edited() const { return m_edited; }

    /// Whether the last click was on a button.
    bool isOnAction() const { return m_onAction; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *, const QModelIndex &) const override { }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// A button was clicked: its place among actions().
    void actionTriggered(const QModelIndex &index, int action);
    /// A reason was typed for accepting the finding.
    void accepted(const QModelIndex &index, const QString &reason) const;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    /// Where the parts of a line lie.
    struct Parts {
        QRect text;
        QRect detail;
        QRect advice; ///< of a heading, as the next two
        QRect count;
        QRect foldMark;
        std::vector<QRect> actions;
        QRect editor;
        int bottom = 0;
    };
    static Parts headingPartsOf(const QModelIndex &index, const QRect &rect);
    Parts partsOf(const QModelIndex &index, const QRect &rect) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void layoutAgain() const;

    QListView &m_view;
    bool m_onAction = false;
    mutable QPersistentModelIndex m_edited;
    mutable QPointer<QLineEdit> m_editor;
};

} // namespace zuschnitt
