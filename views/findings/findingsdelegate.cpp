// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/findings/findingsdelegate.h"

#include "views/controls/look.h"
#include "views/findings/findingsmodel.h"
#include "views/findings/severitymark.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

namespace zuschnitt {

namespace {

constexpr int foldMarkWidth = 12;
constexpr int titleGap = 6;
constexpr int textLeft = 28;
constexpr int padding = 6;
constexpr int actionHeight = 24;
constexpr int actionGap = 16;
constexpr int editorHeight = 28;
constexpr int roundingRoom = 2; ///< an advance is rounded down, and a text as wide as its room is elided
constexpr int furthest = 10'000;

FindingLine::Kind kindOf(const QModelIndex &index)
{
    return static_cast<FindingLine::Kind>(index.data(FindingsModel::KindRole).toInt());
}

bool isHeading(FindingLine::Kind kind)
{
    return kind == FindingLine::Kind::Rule || kind == FindingLine::Kind::Accepted;
}

int heightOf(FontRole font, const QString &text, int width)
{
    return QFontMetrics(diagramFont(font)).boundingRect(0, 0, width, furthest, Qt::TextWordWrap, text).height();
}

} // namespace

FindingsDelegate::FindingsDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view)
{
    // Only the current finding shows how to accept it.
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsDelegate::layoutAgain);
}

void FindingsDelegate::layoutAgain() const
{
    QMetaObject::invokeMethod(&m_view, &QAbstractItemView::doItemsLayout, Qt::QueuedConnection);
}

QStringList FindingsDelegate::actions(const QModelIndex &index) const
{
    QStringList words = index.data(FindingsModel::ActionsRole).toStringList();
    if (index.flags().testFlag(Qt::ItemIsEditable) && index == m_view.currentIndex())
        words.append(tr("Accept…"));
    return words;
}

FindingsDelegate::Parts FindingsDelegate::headingPartsOf(const QModelIndex &index, const QRect &rect)
{
    Parts parts;
    const QRect inner = rect.adjusted(textLeft, padding, -padding, 0);
    const QFontMetrics metrics(diagramFont(FontRole::BodyStrong));
    const int count = metrics.horizontalAdvance(index.data(FindingsModel::CountRole).toString()) + roundingRoom;
    const int room = inner.width() - count - foldMarkWidth - 2 * titleGap;
    parts.text = QRect(inner.topLeft(), QSize(room, heightOf(FontRole::BodyStrong, index.data().toString(), room)));
    parts.count = QRect(inner.right() - count, inner.top(), count, metrics.height());
    parts.foldMark = QRect(parts.text.right() + titleGap, inner.top(), foldMarkWidth, metrics.height());
    parts.bottom = parts.text.bottom();
    const auto addBelow = [&](int role, FontRole font) {
        const QString words = index.data(role).toString();
        if (words.isEmpty())
            return QRect();
        const QRect below(inner.left(), parts.bottom + 2, inner.width(), heightOf(font, words, inner.width()));
        parts.bottom = below.bottom();
        return below;
    };
    parts.detail = addBelow(FindingsModel::DetailRole, FontRole::Caption);
    parts.advice = addBelow(FindingsModel::AdviceRole, FontRole::Body);
    return parts;
}

FindingsDelegate::Parts FindingsDelegate::partsOf(const QModelIndex &index, const QRect &rect) const
{
    if (isHeading(kindOf(index)))
        return headingPartsOf(index, rect);
    Parts parts;
    const QRect inner = rect.adjusted(textLeft, padding, -padding, 0);
    const QString text = index.data().toString();
    parts.text = QRect(inner.topLeft(), QSize(inner.width(), heightOf(FontRole::Body, text, inner.width())));
    parts.bottom = parts.text.bottom();
    if (const QString detail = index.data(FindingsModel::DetailRole).toString(); !detail.isEmpty()) {
        const int height = heightOf(FontRole::Caption, detail, inner.width());
        parts.detail = QRect(inner.left(), parts.bottom + 3, inner.width(), height);
        parts.bottom = parts.detail.bottom();
    }
    const bool isEdited = m_edited.isValid() && index == m_edited;
    const QFontMetrics metrics(diagramFont(FontRole::BodyStrong));
    int left = inner.left();
    int top = parts.bottom + 3;
    for (const QString &words : isEdited ? QStringList() : actions(index)) {
        const int width = std::min(metrics.horizontalAdvance(words) + roundingRoom, inner.width());
        if (left > inner.left() && left + width > inner.right()) {
            left = inner.left();
            top += actionHeight;
        }
        parts.actions.emplace_back(left, top, width, actionHeight);
        left += width + actionGap;
        parts.bottom = top + actionHeight - padding;
    }
    if (isEdited) {
        parts.editor = QRect(inner.left(), parts.bottom + padding, inner.width(), editorHeight);
        parts.bottom = parts.editor.bottom();
    }
    return parts;
}

QRect FindingsDelegate::rectOf(const QModelIndex &index, const QString &words) const
{
    const qsizetype action = actions(index).indexOf(words);
    const Parts parts = partsOf(index, m_view.visualRect(index));
    return action < 0 ? QRect() : parts.actions[static_cast<std::size_t>(action)];
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.viewport()->width();
    return {width, partsOf(index, QRect(0, 0, width, furthest)).bottom + padding};
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = index == m_view.currentIndex();
    const bool focused = isCurrent && m_view.hasFocus();
    const bool marked = focused || (isCurrent && kindOf(index) == FindingLine::Kind::Finding);
    if (marked || option.state & QStyle::State_MouseOver) {
        paintFrame(*painter, QRectF(option.rect), option.palette.color(panelcolour::highlight),
                   focused ? option.palette.color(panelcolour::accent) : QColor());
    }
    if (isHeading(kindOf(index)))
        paintHeading(*painter, option, index);
    else
        paintLine(*painter, option, index);
    painter->restore();
}

void FindingsDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Parts parts = partsOf(index, option.rect);
    const QColor muted = option.palette.color(panelcolour::muted);
    const QString detail = index.data(FindingsModel::DetailRole).toString();
    painter.setFont(diagramFont(FontRole::BodyStrong));
    painter.setPen(option.palette.color(detail.isEmpty() ? panelcolour::muted : panelcolour::ink));
    painter.drawText(parts.text, Qt::TextWordWrap, index.data().toString());
    painter.setPen(muted);
    painter.drawText(parts.count, Qt::AlignRight | Qt::AlignVCenter, index.data(FindingsModel::CountRole).toString());
    paintFoldMark(painter, parts.foldMark, index.data(FindingsModel::OpenRole).toBool() ? Fold::Open : Fold::Closed,
                  muted);
    if (detail.isEmpty())
        return;
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const QColor colour = colourOf(severity, option.palette);
    paintSeverity(painter, QRectF(option.rect.left() + 6, parts.text.top(), 16, 16), severity, colour);
    painter.setFont(diagramFont(FontRole::Caption));
    painter.setPen(colour);
    painter.drawText(parts.detail, Qt::TextWordWrap, detail);
    painter.setFont(diagramFont(FontRole::Body));
    painter.setPen(muted);
    painter.drawText(parts.advice, Qt::TextWordWrap, index.data(FindingsModel::AdviceRole).toString());
}

void FindingsDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Parts parts = partsOf(index, option.rect);
    const bool isFinding = kindOf(index) == FindingLine::Kind::Finding;
    painter.setFont(diagramFont(FontRole::Body));
    painter.setPen(option.palette.color(isFinding ? panelcolour::ink : panelcolour::muted));
    painter.drawText(parts.text, Qt::TextWordWrap, index.data().toString());
    painter.setFont(diagramFont(FontRole::Caption));
    painter.setPen(option.palette.color(panelcolour::muted));
    painter.drawText(parts.detail, Qt::TextWordWrap, index.data(FindingsModel::DetailRole).toString());
    const QFont font = diagramFont(FontRole::BodyStrong);
    painter.setFont(font);
    painter.setPen(option.palette.color(panelcolour::accent));
    const QStringList words = actions(index);
    for (std::size_t action = 0; action < parts.actions.size(); ++action) {
        const QRect rect = parts.actions[action];
        painter.drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(words[static_cast<qsizetype>(action)], Qt::ElideRight, rect.width()));
    }
}

bool FindingsDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    m_onAction = false;
    const std::vector<QRect> rects = partsOf(index, option.rect).actions;
    for (std::size_t action = 0; action < rects.size(); ++action) {
        if (!rects[action].contains(mouse->position().toPoint()))
            continue;
        m_onAction = true;
        if (event->type() == QEvent::MouseButtonRelease)
            Q_EMIT actionTriggered(index, static_cast<int>(action));
        return true;
    }
    return false;
}

QWidget *FindingsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    m_edited = index;
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("reason"));
    editor->setFont(diagramFont(FontRole::Body));
    editor->setPlaceholderText(tr("Why is it accepted?"));
    editor->setAccessibleName(editor->placeholderText());
    m_editor = editor;
    layoutAgain();
    return editor;
}

void FindingsDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_edited = QPersistentModelIndex();
    m_editor = nullptr;
    layoutAgain();
    QStyledItemDelegate::destroyEditor(editor, index);
}

void FindingsDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString reason = static_cast<QLineEdit *>(editor)->text().simplified();
    if (!reason.isEmpty())
        Q_EMIT accepted(index, reason);
}

void FindingsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    editor->setGeometry(partsOf(index, option.rect).editor);
}

} // namespace zuschnitt
