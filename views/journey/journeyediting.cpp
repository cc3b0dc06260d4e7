// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyview.h"

#include "views/canvas/inplaceeditor.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

#include <algorithm>

// What mouse, keyboard and menu change in a journey.

namespace zuschnitt {

namespace {

constexpr int leastNameWidth = 180;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

QString escaped(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

void JourneyView::decideLead(const CellSpot &spot)
{
    const JourneyContents::Column &column = contents().columns[at(spot.column)];
    const JourneyContents::Part *part = column.partOf(spot.lane);
    const auto *product = std::get_if<ProductId>(&contents().lanes[at(spot.lane)].server);
    if (!part || !product)
        return;
    const std::optional<ProductId> lead = part->decided ? std::nullopt : std::optional(*product);
    const QString &name = contents().outline.lanes[at(spot.lane)].title;
    const QString sentence = lead ? tr("Decided: %1 leads “%2”.").arg(name, column.moment.name)
                                  : tr("Who leads “%1” is open again.").arg(column.moment.name);
    if (m_workspace.perform(edits::decideLead(m_workspace.cut(), column.moment.id, lead)))
        Q_EMIT decided(sentence);
}

// ---- moments

void JourneyView::addMoment()
{
    const std::optional<int> selected = selectedColumn();
    openName(selected ? *selected + 1 : static_cast<int>(contents().columns.size()));
}

/// One field after the other, until nothing is typed any more.
void JourneyView::openName(int slot)
{
    const auto &columns = contents().columns;
    const QRectF gutter = gutterOf(slot);
    if (gutter.isNull())
        return;
    reveal(gutter);
    const std::optional<MomentId> before
        = at(slot) < columns.size() ? std::optional(columns[at(slot)].moment.id) : std::nullopt;
    const std::optional<PhaseId> phase = columns[at(std::max(0, slot - 1))].moment.phase;
    const auto place = [this, slot] {
        const QRectF plus = plusOf(slot);
        const double left = std::clamp(plus.center().x() - leastNameWidth / 2.0, 8.0,
                                       std::max(8.0, viewport()->width() - leastNameWidth - 8.0));
        return QRectF(left, plus.top() - 6, leastNameWidth, plus.height() + 12).toRect();
    };
    const auto commit = [this, before, phase](const QString &name) {
        const MomentId moment = MomentId::random();
        if (!m_workspace.perform(edits::addMoment(moment, m_workspace.journey(), name, phase, before)))
            return false;
        m_workspace.selection().set(moment);
        return true;
    };
    auto *editor = new InPlaceEditor(*this, theme(), FontRole::BodyStrong, place, {}, commit);
    editor->setPlaceholderText(tr("New moment"));
    editor->setAccessibleName(tr("Name of the new moment"));
    connect(editor, &InPlaceEditor::entered, this, &JourneyView::addMoment);
}

void JourneyView::rename(int column)
{
    const Moment &moment = contents().columns[at(column)].moment;
    const ShapeId shape{Part::Moment, moment.id.uuid};
    reveal(geometry().columns[at(column)].title);
    const auto commit = [this, id = moment.id](const QString &name) {
        return m_workspace.perform(edits::setField<&Moment::name>(id, name));
    };
    auto *editor = new InPlaceEditor(
        *this, theme(), FontRole::BodyStrong, [this, shape] { return rectOf(shape); }, moment.name, commit);
    editor->setAccessibleName(tr("Name of the moment"));
}

void JourneyView::renameSelected()
{
    if (const std::optional<int> column = selectedColumn())
        rename(*column);
}

void JourneyView::removeSelected()
{
    const std::optional<int> column = selectedColumn();
    if (!column)
        return;
    const auto &columns = contents().columns;
    const std::optional<MomentId> next = at(*column + 1) < columns.size()
        ? std::optional(columns[at(*column + 1)].moment.id)
        : *column > 0 ? std::optional(columns[at(*column - 1)].moment.id)
                      : std::nullopt;
    if (m_workspace.perform(edits::removeMoment(columns[at(*column)].moment.id)) && next)
        m_workspace.selection().set(*next);
}

void JourneyView::moveMoment(int column, const MomentDrop &drop)
{
    const auto &columns = contents().columns;
    const Moment &moment = columns[at(column)].moment;
    int slot = drop.slot;
    if (slot == column)
        ++slot; // before itself is before the next one
    const std::optional<MomentId> before
        = at(slot) < columns.size() ? std::optional(columns[at(slot)].moment.id) : std::nullopt;
    const std::optional<PhaseId> phase = geometry().phases[at(drop.run)].phase;
    const bool stays = slot == column + 1 && phase == moment.phase;
    if (!stays)
        m_workspace.perform(edits::moveMoment(moment.id, before, phase));
}

void JourneyView::shiftFeeling(int column, int step, Qt::KeyboardModifiers modifiers)
{
    const Moment &moment = contents().columns[at(column)].moment;
    const auto shifted
        = [step](std::optional<qint64> value) { return std::clamp<qint64>(value.value_or(0) + step, -2, 2); };
    if (modifiers & Qt::ShiftModifier)
        setFeeling<&Moment::feelingWanted>(moment.id, shifted(moment.feelingWanted));
    else
        setFeeling<&Moment::feeling>(moment.id, shifted(moment.feeling));
}

// ---- the keyboard

void JourneyView::keyPressEvent(QKeyEvent *event)
{
    if (runKey(*event))
        event->accept();
    else
        Canvas::keyPressEvent(event);
}

bool JourneyView::runKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && m_tool) {
        setTool(nullptr);
        return true;
    }
    const int count = static_cast<int>(contents().columns.size());
    const std::optional<int> column = selectedColumn();
    const int step = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    if (step != 0 && count > 0) {
        const bool moves = event.modifiers() & Qt::AltModifier;
        if (moves && column && *column + step >= 0 && *column + step < count) {
            const int target = *column + step;
            int run = 0;
            while (geometry().phases[at(run)].last < target)
                ++run;
            moveMoment(*column, {step > 0 ? target + 1 : target, run});
        } else if (!moves)
            m_workspace.selection().set(
                contents().columns[at(column ? std::clamp(*column + step, 0, count - 1) : 0)].moment.id);
        if (const std::optional<int> now = selectedColumn())
            reveal(geometry().columns[at(*now)].title);
        return true;
    }
    if (!column)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        shiftFeeling(*column, event.key() == Qt::Key_Up ? 1 : -1, event.modifiers());
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        addMoment();
        return true;
    default:
        return false;
    }
}

// ---- the menu of a moment

void JourneyView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const Shape *shape = byMouse ? shapeAt(QPointF(viewport()->mapFromGlobal(event->globalPos()))) : nullptr;
    std::optional<int> column = selectedColumn();
    if (byMouse) {
        const int under = geometry().columnAt(toMap(QPointF(viewport()->mapFromGlobal(event->globalPos()))).x());
        const bool isOnPicture = shape && shape->id.part != Part::Ground && under >= 0;
        column = isOnPicture ? std::optional(under) : std::nullopt;
    }
    if (!column)
        return;
    m_workspace.selection().set(contents().columns[at(*column)].moment.id);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *column);
    menu->popup(byMouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(toWidget(geometry().columns[at(*column)].title).bottomLeft().toPoint()));
}

void JourneyView::fillMenu(QMenu &menu, int column)
{
    menu.addAction(tr("Rename"), this, [this, column] { rename(column); });
    menu.addAction(tr("Add a moment before"), this, [this, column] { openName(column); });
    menu.addAction(tr("Add a moment behind"), this, [this, column] { openName(column + 1); });
    fillPhaseMenu(*menu.addMenu(tr("Phase")), column);
    QMenu *leads = menu.addMenu(tr("Who leads"));
    fillLeadMenu(*leads, column);
    leads->setEnabled(!leads->isEmpty());
    menu.addSeparator();
    menu.addAction(tr("Delete the moment"), this, &JourneyView::removeSelected);
}

void JourneyView::fillPhaseMenu(QMenu &menu, int column)
{
    const Moment moment = contents().columns[at(column)].moment;
    const auto add = [&](const QString &name, std::optional<PhaseId> phase) {
        QAction *action = menu.addAction(escaped(name), this, [this, id = moment.id, phase] {
            m_workspace.perform(edits::setField<&Moment::phase>(id, phase));
        });
        action->setCheckable(true);
        action->setChecked(moment.phase == phase);
    };
    for (const Phase *phase : m_workspace.portfolio().all<Phase>())
        add(phase->name, phase->id);
    add(tr("No phase"), std::nullopt);
}

void JourneyView::fillLeadMenu(QMenu &menu, int column)
{
    for (const JourneyContents::Part &part : contents().columns[at(column)].parts) {
        if (!std::holds_alternative<ProductId>(contents().lanes[at(part.lane)].server))
            continue;
        QAction *action = menu.addAction(escaped(contents().outline.lanes[at(part.lane)].title), this,
                                         [this, spot = CellSpot{column, part.lane}] { decideLead(spot); });
        action->setCheckable(true);
        action->setChecked(part.decided);
    }
}

} // namespace zuschnitt
