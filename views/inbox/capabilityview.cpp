// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/capabilityview.h"

#include "model/document/edits.h"
#include "model/document/severaledits.h"
#include "views/controls/dragbadge.h"
#include "views/controls/look.h"
#include "views/inbox/capabilitydelegate.h"
#include "views/inbox/capabilitymodel.h"
#include "views/workspace/capabilitydrag.h"
#include "views/workspace/capabilitywords.h"
#include "views/workspace/workspace.h"

#include <QtGui/QDrag>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace zuschnitt {

CapabilityView::CapabilityView(Workspace &workspace, CapabilityModel &model, QWidget *parent)
    : QListView(parent), m_workspace(workspace), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CapabilityDelegate(workspace, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&workspace.selection(), &Selection::changed, this, &CapabilityView::takeSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &CapabilityView::takeSelection);
}

std::vector<CapabilityId> CapabilityView::selectedCapabilities() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<CapabilityId> capabilities;
    for (const QModelIndex &index : indexes)
        capabilities.push_back(m_model.line(index).capability);
    return capabilities;
}

QString CapabilityView::nameOf(CapabilityId capability) const
{
    const Capability *row = m_workspace.portfolio().find(capability);
    return row ? row->name : QString();
}

// ---- the shared selection

void CapabilityView::takeSelection()
{
    if (m_following)
        return;
    m_following = true;
    QItemSelection wanted;
    for (const CapabilityId capability : m_workspace.selection().all<CapabilityId>()) {
        if (const QModelIndex index = m_model.indexOf(capability); index.isValid())
            wanted.append(QItemSelectionRange(index));
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (!wanted.isEmpty())
        scrollTo(wanted.first().topLeft());
    m_following = false;
}

void CapabilityView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_following || (!hasFocus() && selectionModel()->selection().isEmpty()))
        return;
    m_following = true;
    std::vector<Selectable> items;
    for (const CapabilityId capability : selectedCapabilities())
        items.emplace_back(capability);
    m_workspace.selection().set(std::move(items));
    m_following = false;
}

/// Delete removes capabilities from the file; the edit says what it took along.
void CapabilityView::keyPressEvent(QKeyEvent *event)
{
    const std::vector<CapabilityId> selected = selectedCapabilities();
    if (event->key() != Qt::Key_Delete || selected.empty()) {
        QListView::keyPressEvent(event);
        return;
    }
    std::vector<EditFunction> functions;
    for (const CapabilityId capability : selected)
        functions.push_back(edits::removeCapability(capability));
    m_workspace.perform(edits::severalEdits(std::move(functions)));
}

bool CapabilityView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid())
        return QListView::viewportEvent(event);
    const CapabilityModel::Line &line = m_model.line(index);
    QToolTip::showText(
        help->globalPos(),
        QStringList{line.name, wordsOf(line.serving, m_workspace.portfolio()), needWords(line.serving)}.join(
            QLatin1Char('\n')),
        this);
    return true;
}

// ---- dragging

void CapabilityView::startDrag(Qt::DropActions supportedActions)
{
    std::vector<Promised> capabilities;
    QStringList names;
    for (const CapabilityId capability : selectedCapabilities()) {
        capabilities.push_back({capability, std::nullopt});
        names.append(nameOf(capability));
    }
    if (capabilities.empty())
        return;
    ChipLook look;
    look.text = names.size() == 1 ? names.front() : tr("%1 capabilities").arg(names.size());
    look.selected = true;
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOfCapabilities(capabilities, names).release());
    drag->setPixmap(chipPicture(look, *this));
    drag->setHotSpot({14, panelstyle::rowHeight / 2});
    drag->exec(supportedActions | Qt::MoveAction, Qt::MoveAction);
}

/// Only the tree is put in order here: a promise is withdrawn on the map.
std::vector<CapabilityId> CapabilityView::movedBy(const QDropEvent &event) const
{
    std::vector<CapabilityId> moved;
    if (event.source() != this)
        return moved;
    for (const Promised &promised : capabilitiesOfMime(event.mimeData()))
        moved.push_back(promised.capability);
    return moved;
}

std::optional<CapabilityId> CapabilityView::parentAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? std::optional(m_model.line(index).capability) : std::nullopt;
}

QString CapabilityView::sentenceFor(const std::vector<CapabilityId> &moved, std::optional<CapabilityId> parent) const
{
    const QString what = moved.size() == 1 ? nameOf(moved.front()) : tr("%1 capabilities").arg(moved.size());
    return parent ? tr("%1 stands below %2").arg(what, nameOf(*parent)) : tr("%1 stands on its own").arg(what);
}

void CapabilityView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!movedBy(*event).empty())
        event->acceptProposedAction();
}

void CapabilityView::dragMoveEvent(QDragMoveEvent *event)
{
    const std::vector<CapabilityId> moved = movedBy(*event);
    const std::optional<CapabilityId> parent = parentAt(event->position().toPoint());
    const bool onItself = parent && std::find(moved.begin(), moved.end(), *parent) != moved.end();
    event->setAccepted(!moved.empty() && !onItself);
    if (!event->isAccepted()) {
        delete m_badge;
        return;
    }
    if (!m_badge)
        m_badge = new DragBadge(*window());
    m_badge->say(sentenceFor(moved, parent), {}, viewport()->mapToGlobal(event->position().toPoint()));
}

void CapabilityView::dragLeaveEvent(QDragLeaveEvent *event)
{
    delete m_badge;
    QListView::dragLeaveEvent(event);
}

void CapabilityView::dropEvent(QDropEvent *event)
{
    delete m_badge;
    const std::optional<CapabilityId> parent = parentAt(event->position().toPoint());
    std::vector<EditFunction> functions;
    for (const CapabilityId capability : movedBy(*event))
        functions.push_back(edits::setField<&Capability::parent>(capability, parent));
    if (functions.empty())
        return;
    event->acceptProposedAction();
    m_workspace.perform(edits::severalEdits(std::move(functions)));
}

} // namespace zuschnitt
