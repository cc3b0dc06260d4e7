// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/inboxview.h"

#include "views/controls/dragbadge.h"
#include "views/controls/look.h"
#include "views/inbox/dropwords.h"
#include "views/inbox/inboxdelegate.h"
#include "views/inbox/inboxmodel.h"
#include "views/workspace/preview.h"
#include "views/workspace/servicedrag.h"
#include "views/workspace/workspace.h"

#include <QtGui/QDrag>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace zuschnitt {

InboxView::InboxView(Workspace &workspace, InboxModel &model, QWidget *parent)
    : QTreeView(parent), m_workspace(workspace), m_model(model), m_delegate(new InboxDelegate(workspace, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeView::clicked, this, &InboxView::toggleGroup);
    connect(&model, &QAbstractItemModel::modelReset, this, &InboxView::restoreGroups);
    connect(&workspace.selection(), &Selection::changed, this, &InboxView::takeSelection);
    restoreGroups();
}

std::vector<ServiceId> InboxView::selectedServices() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [](const QModelIndex &left, const QModelIndex &right) {
        return std::pair(left.parent().row(), left.row()) < std::pair(right.parent().row(), right.row());
    });
    std::vector<ServiceId> services;
    for (const QModelIndex &index : indexes)
        services.push_back(m_model.serviceAt(index));
    return services;
}

int InboxView::contentHeight() const { return m_model.rowCount() * (panelstyle::rowHeight + panelstyle::rowGap); }

void InboxView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    QStyleOptionViewItem option = options;
    option.rect = visualRect(index);
    option.palette = palette();
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    m_delegate->paint(painter, option, index);
}

void InboxView::toggleGroup(const QModelIndex &index)
{
    if (!m_model.serviceAt(index).isNull())
        return;
    const QString key = index.data(InboxModel::GroupKeyRole).toString();
    const bool open = isExpanded(index);
    if (open)
        m_folded.insert(key);
    else
        m_folded.erase(key);
    setExpanded(index, !open);
}

void InboxView::restoreGroups()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const bool isGroup = m_model.serviceAt(index).isNull();
        if (!isGroup)
            break;
        setExpanded(index, !m_folded.contains(index.data(InboxModel::GroupKeyRole).toString()));
    }
    takeSelection();
}

void InboxView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (parent.isValid() && !m_folded.contains(parent.data(InboxModel::GroupKeyRole).toString()))
        expand(parent);
}

void InboxView::takeSelection()
{
    if (m_following)
        return;
    m_following = true;
    QItemSelection wanted;
    for (const ServiceId service : m_workspace.selection().all<ServiceId>()) {
        const QModelIndex index = m_model.indexOf(service);
        if (!index.isValid())
            continue;
        const bool continues = !wanted.isEmpty() && wanted.last().parent() == index.parent()
            && wanted.last().bottom() + 1 == index.row();
        if (continues)
            wanted.last() = QItemSelectionRange(wanted.last().topLeft(), index);
        else
            wanted.append(QItemSelectionRange(index));
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    m_following = false;
}

void InboxView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    viewport()->update();
    if (m_following || (!hasFocus() && selectionModel()->selection().isEmpty()))
        return;
    m_following = true;
    std::vector<Selectable> items;
    for (const ServiceId service : selectedServices())
        items.emplace_back(service);
    m_workspace.selection().set(std::move(items));
    m_following = false;
}

void InboxView::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool moves = event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier;
    const bool onGroup = currentIndex().isValid() && m_model.serviceAt(currentIndex()).isNull();
    if (onGroup && (enters || event->key() == Qt::Key_Space)) {
        toggleGroup(currentIndex());
        return;
    }
    const std::vector<ServiceId> services = enters || moves ? selectedServices() : std::vector<ServiceId>();
    if (services.empty())
        QTreeView::keyPressEvent(event);
    else
        Q_EMIT moveRequested(services);
}

QPixmap InboxView::ghost(const std::vector<ServiceId> &services) const
{
    const Service *first = m_workspace.portfolio().find(services.front());
    ChipLook look;
    look.text = first->name;
    look.bar = m_delegate->colourOf(first->formerGroup.trimmed());
    look.selected = true;
    if (services.size() > 1)
        look.text = m_workspace.say(tr("%1 {services}")).arg(services.size());
    return chipPicture(look, *this);
}

void InboxView::startDrag(Qt::DropActions supportedActions)
{
    const std::vector<ServiceId> services = selectedServices();
    if (services.empty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(selectionModel()->selectedIndexes()));
    drag->setPixmap(ghost(services));
    drag->setHotSpot({14, panelstyle::rowHeight / 2});
    drag->exec(supportedActions, Qt::MoveAction);
}

void InboxView::dragEnterEvent(QDragEnterEvent *event)
{
    const std::vector<edits::Moving> services = servicesOfMime(event->mimeData());
    if (event->source() == this || services.empty())
        return;
    event->acceptProposedAction();
    m_outlook = previewOf(m_workspace, editOf(InboxDrop::Return, services, m_workspace));
}

void InboxView::dragMoveEvent(QDragMoveEvent *event)
{
    const std::vector<edits::Moving> services = servicesOfMime(event->mimeData());
    event->setAccepted(event->source() != this && !services.empty());
    if (!event->isAccepted())
        return;
    if (!m_badge)
        m_badge = new DragBadge(*window());
    m_badge->say(sentenceFor(InboxDrop::Return, services, m_workspace), m_outlook,
                 viewport()->mapToGlobal(event->position().toPoint()));
}

void InboxView::dragEnded()
{
    delete m_badge;
    m_workspace.setPreview({});
}

void InboxView::dragLeaveEvent(QDragLeaveEvent *event)
{
    dragEnded();
    QTreeView::dragLeaveEvent(event);
}

void InboxView::dropEvent(QDropEvent *event)
{
    dragEnded();
    const std::vector<edits::Moving> services = servicesOfMime(event->mimeData());
    if (event->source() == this || services.empty())
        return;
    event->acceptProposedAction();
    Q_EMIT servicesDropped(services);
}

void InboxView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    m_hovered = indexAt(event->position().toPoint());
    viewport()->update();
}

void InboxView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    m_hovered = QModelIndex();
    viewport()->update();
}

} // namespace zuschnitt
