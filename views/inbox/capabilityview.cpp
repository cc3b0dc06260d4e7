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
#include <QtGui/QPainter>
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
    if (!wanted.isEmpty()) {
        if (!wanted.contains(currentIndex()))
            selectionModel()->setCurrentIndex(wanted.first().topLeft(), QItemSelectionModel::NoUpdate);
        scrollTo(wanted.first().topLeft());
    }
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

void CapabilityView::keyPressEvent(QKeyEvent *event)
{
    const bool isStep
        = event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isStep)
        stepSelected(event->key() == Qt::Key_Up ? Step::Up : Step::Down);
    else if (event->key() == Qt::Key_Delete && selectionModel()->hasSelection())
        removeSelected();
    else
        QListView::keyPressEvent(event);
}

/// From the file; the edit says what they took along.
void CapabilityView::removeSelected()
{
    std::vector<EditFunction> functions;
    for (const CapabilityId capability : selectedCapabilities())
        functions.push_back(edits::removeCapability(capability));
    m_workspace.perform(edits::severalEdits(std::move(functions)));
}

void CapabilityView::stepSelected(Step step)
{
    const Portfolio &portfolio = m_workspace.portfolio();
    std::vector<CapabilityId> moved = selectedCapabilities();
    const std::optional<CapabilityPlace> place = placeAfterStep(portfolio, moved, step);
    if (!place)
        return;
    std::erase_if(moved, [&](CapabilityId capability) { return portfolio.find(capability)->parent != place->parent; });
    m_workspace.perform(moveCapabilities(portfolio, moved, *place));
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

QRect CapabilityView::lineAt(int y, int depth) const
{
    constexpr int thickness = 2;
    const int left = CapabilityDelegate::indentOf(depth);
    return {left, std::max(0, y - panelstyle::rowGap / 2 - thickness / 2), viewport()->width() - left, thickness};
}

CapabilityView::Target CapabilityView::targetBehind(const QModelIndex &index) const
{
    const CapabilityModel::Line &line = m_model.line(index);
    const int edge = visualRect(index).bottom() + 1;
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    if (next.isValid() && m_model.line(next).depth > line.depth)
        return {{line.capability, m_model.line(next).capability}, lineAt(edge, m_model.line(next).depth)};
    return {placeBehind(m_workspace.portfolio(), line.capability), lineAt(edge, line.depth)};
}

CapabilityView::Target CapabilityView::targetAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    const QRect row = visualRect(index);
    const int edge = row.height() / 4;
    if (point.y() > row.bottom() - edge)
        return targetBehind(index);
    const CapabilityModel::Line &line = m_model.line(index);
    if (point.y() < row.top() + edge)
        return {placeBefore(m_workspace.portfolio(), line.capability), lineAt(row.top(), line.depth)};
    return {{line.capability, {}}, {}};
}

QString CapabilityView::sentenceFor(const std::vector<CapabilityId> &moved, const CapabilityPlace &place) const
{
    const QString what = moved.size() == 1 ? nameOf(moved.front()) : tr("%1 capabilities").arg(moved.size());
    if (place.before)
        return tr("%1 stands before %2").arg(what, nameOf(*place.before));
    return place.parent ? tr("%1 stands below %2").arg(what, nameOf(*place.parent))
                        : tr("%1 stands on its own").arg(what);
}

void CapabilityView::showTarget(const QRect &line)
{
    if (line == m_line)
        return;
    m_line = line;
    viewport()->update();
}

void CapabilityView::stopShowing()
{
    delete m_badge;
    showTarget({});
}

void CapabilityView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_line.isEmpty())
        QPainter(viewport()).fillRect(m_line, palette().color(panelcolour::accent));
}

void CapabilityView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!movedBy(*event).empty())
        event->acceptProposedAction();
}

void CapabilityView::dragMoveEvent(QDragMoveEvent *event)
{
    const std::vector<CapabilityId> moved = movedBy(*event);
    const QPoint point = event->position().toPoint();
    const Target target = targetAt(point);
    event->setAccepted(canMoveTo(m_workspace.portfolio(), moved, target.place));
    if (!event->isAccepted()) {
        stopShowing();
        return;
    }
    if (!m_badge)
        m_badge = new DragBadge(*window());
    m_badge->say(sentenceFor(moved, target.place), {}, viewport()->mapToGlobal(point));
    showTarget(target.line);
}

void CapabilityView::dragLeaveEvent(QDragLeaveEvent *event)
{
    stopShowing();
    QListView::dragLeaveEvent(event);
}

void CapabilityView::dropEvent(QDropEvent *event)
{
    stopShowing();
    const std::vector<CapabilityId> moved = movedBy(*event);
    const CapabilityPlace place = targetAt(event->position().toPoint()).place;
    if (!canMoveTo(m_workspace.portfolio(), moved, place))
        return;
    event->acceptProposedAction();
    m_workspace.perform(moveCapabilities(m_workspace.portfolio(), moved, place));
}

} // namespace zuschnitt
