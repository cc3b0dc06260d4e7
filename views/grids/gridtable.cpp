// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/gridtable.h"

#include "views/controls/look.h"
#include "views/grids/gridblocks.h"
#include "views/grids/griddelegate.h"
#include "views/grids/gridheaders.h"
#include "views/grids/gridnameeditor.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>

namespace zuschnitt {

namespace {

constexpr int pauseOfTyping = 1200; ///< milliseconds
constexpr int gap = 4;
constexpr int editorWidth = 240;
constexpr int editorHeight = 30;

/// A name is found by its beginning or by that of one of its words.
int placeOf(const QString &name, const QString &typed)
{
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    return name.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive) ? 1 : -1;
}

} // namespace

GridTable::GridTable(GridModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new GridDelegate(model.workspace(), this)),
      m_corner(makeLabel(FontRole::Caption, panelcolour::muted, this)), m_editor(new GridNameEditor(this))
{
    setHorizontalHeader(new GridColumnHeader(model, this));
    setVerticalHeader(new GridRowHeader(model, this));
    setItemDelegate(m_delegate);
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    m_corner->setWordWrap(true);
    m_corner->setMargin(8);
    m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    connect(m_editor, &GridNameEditor::named, this, &GridTable::takeName);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &GridTable::remember);
    connect(&model, &GridModel::rearranged, this, [this] {
        updateSizes();
        recall();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    connect(&m_pause, &QTimer::timeout, this, &GridTable::forgetTyped);
    updateSizes();
}

void GridTable::setCornerHint(const QString &hint)
{
    m_cornerHint = hint;
    showTyped();
}

void GridTable::goToRow(const Uuid &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || row == currentIndex().row())
        return;
    setCurrentIndex(m_model.index(row, std::max(currentIndex().column(), 0)));
}

void GridTable::goToColumn(const Uuid &id)
{
    const int column = m_model.columnOf(id);
    if (column >= 0 && column != currentIndex().column())
        setCurrentIndex(m_model.index(std::max(currentIndex().row(), 0), column));
}

/// Keys that are shortcuts of the window too mean the grid while it has the focus.
bool GridTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && !key->text().isEmpty()
            && key->text().at(0).isPrint();
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || plain || arrow
            || key->key() == Qt::Key_Insert || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void GridTable::keyPressEvent(QKeyEvent *event)
{
    if (handleCommand(*event)
        || ((event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && typeLetter(event->text())))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

bool GridTable::handleCommand(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (event.matches(QKeySequence::Copy)) {
        if (const QItemSelection selection = selectionModel()->selection(); !selection.isEmpty())
            QGuiApplication::clipboard()->setText(textOfBlock(m_model, selection));
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        m_model.set(settingsOfText(m_model, firstSelected(), QGuiApplication::clipboard()->text()));
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::optional<Naming> what = namingAt(currentIndex()))
            editName(*what, {});
        else
            nextUnanswered();
        return true;
    case Qt::Key_Insert:
        if (hasMoments(m_model.kind()))
            editName(Naming::Moment, {});
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        fillSelected(GridModel::Fill::Empty);
        return true;
    case Qt::Key_Escape: {
        const bool typing = !m_typed.isEmpty();
        forgetTyped();
        return typing;
    }
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (control)
            nextFilled(0, event.key() == Qt::Key_Right ? 1 : -1);
        return control;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (control)
            nextFilled(event.key() == Qt::Key_Down ? 1 : -1, 0);
        return control;
    default:
        return false;
    }
}

/// A word that is begun goes on, also with an x or a space in it.
bool GridTable::typeLetter(const QString &text)
{
    if (text.isEmpty() || !text.at(0).isPrint())
        return false;
    const bool toggles = text == QLatin1String(" ") || text.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
    if (const std::optional<Naming> what = namingAt(currentIndex())) {
        if (text != QLatin1String(" "))
            editName(*what, text);
        return true;
    }
    if (m_typed.isEmpty() && toggles) {
        toggleSelected();
        return true;
    }
    m_typed += text;
    m_pause.start();
    showTyped();
    for (const int wanted : {0, 1}) {
        for (std::size_t column = 0; column < m_model.grid().columns().size(); ++column) {
            if (placeOf(m_model.grid().columns()[column].name, m_typed) == wanted) {
                setCurrentIndex(m_model.index(std::max(currentIndex().row(), 0), static_cast<int>(column)));
                return true;
            }
        }
    }
    return true;
}

void GridTable::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        typeLetter(event->commitString());
}

void GridTable::forgetTyped()
{
    m_pause.stop();
    m_typed.clear();
    showTyped();
}

void GridTable::showTyped() { m_corner->setText(m_typed.isEmpty() ? m_cornerHint : m_typed + QStringLiteral("…")); }

/// Fills in what is selected unless all of it is filled in already.
void GridTable::toggleSelected()
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    const bool full = std::all_of(selected.begin(), selected.end(), [this](const QModelIndex &index) {
        return !m_model.isCell(index) || m_model.cell(index) != GridCell::Empty;
    });
    fillSelected(full ? GridModel::Fill::Empty : GridModel::Fill::Fill);
}

void GridTable::fillSelected(GridModel::Fill fill)
{
    std::vector<GridModel::Setting> settings;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        settings.push_back({index, fill});
    m_model.set(settings);
}

/// The corner of what is selected, where a block begins.
QModelIndex GridTable::firstSelected() const
{
    QModelIndex first = currentIndex();
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        first = m_model.index(std::min(first.row(), index.row()), std::min(first.column(), index.column()));
    return first;
}

std::optional<GridTable::Naming> GridTable::namingAt(const QModelIndex &index) const
{
    if (m_model.isNewRow(index.row()))
        return Naming::Moment;
    if (m_model.isNewColumn(index.column()))
        return Naming::Column;
    return std::nullopt;
}

void GridTable::nextUnanswered()
{
    const auto &rows = m_model.grid().rows();
    const int count = static_cast<int>(rows.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (std::max(currentIndex().row(), 0) + step) % count;
        const GridRow &candidate = rows[static_cast<std::size_t>(row)];
        if (candidate.kind == GridRow::Kind::Thing && candidate.filled == 0) {
            setCurrentIndex(m_model.index(row, std::max(currentIndex().column(), 0)));
            return;
        }
    }
}

void GridTable::nextFilled(int rows, int columns)
{
    QModelIndex index = currentIndex();
    while (index.isValid()) {
        index = m_model.index(index.row() + rows, index.column() + columns);
        if (m_model.cell(index) != GridCell::Empty) {
            setCurrentIndex(index);
            return;
        }
    }
}

void GridTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton
        ? indexAt(event->position().toPoint())
        : QModelIndex();
    QTableView::mousePressEvent(event);
}

/// A plain click is a tick in a box; what is dragged over is only selected.
void GridTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->position().toPoint());
    if (!m_pressed.isValid() || released != m_pressed)
        return;
    if (m_model.isCell(released))
        toggleSelected();
    else if (const std::optional<Naming> what = namingAt(released))
        editName(*what, {});
}

/// The second of two quick clicks is a click.
void GridTable::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void GridTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_delegate->setCurrent(current);
    viewport()->update();
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowMoved();
}

void GridTable::remember()
{
    m_row = m_model.rowId(currentIndex().row());
    m_column = m_model.columnId(currentIndex().column());
}

void GridTable::recall()
{
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0 || currentIndex().isValid())
        return;
    int row = std::max(m_row ? m_model.rowOf(*m_row) : 0, 0);
    while (m_model.isJourney(row) && row + 1 < m_model.rowCount())
        ++row;
    setCurrentIndex(m_model.index(row, std::max(m_column ? m_model.columnOf(*m_column) : 0, 0)));
}

void GridTable::updateSizes()
{
    updateGeometries();
    horizontalHeader()->updateGeometry();
    verticalHeader()->updateGeometry();
}

void GridTable::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
    if (m_editor->isVisible())
        placeEditor();
}

void GridTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void GridTable::editName(Naming what, const QString &text)
{
    m_editor->begin(what, currentIndex().row(), text);
    placeEditor();
}

/// A column is named in its heading, a moment in that of the row behind which it comes.
void GridTable::placeEditor()
{
    const int left = verticalHeader()->width();
    if (m_editor->naming() == Naming::Moment) {
        const int y = horizontalHeader()->height() + verticalHeader()->sectionViewportPosition(m_editor->row());
        m_editor->setGeometry(gap, y, left - 2 * gap, editorHeight);
        return;
    }
    const int x = left + horizontalHeader()->sectionViewportPosition(m_model.columnCount() - 1);
    m_editor->setGeometry(std::clamp(x, left, std::max(left, width() - editorWidth - gap)),
                          horizontalHeader()->height() - editorHeight - gap, editorWidth, editorHeight);
}

/// What is refused stays in the field, to be put right.
void GridTable::takeName(const QString &name)
{
    const int row = m_editor->row();
    const bool isMoment = m_editor->naming() == Naming::Moment;
    const int rows = m_model.rowCount();
    if (!(isMoment ? m_model.addMoment(row, name) : m_model.addColumn(name)))
        return;
    m_editor->end();
    const int line = std::max(currentIndex().row(), 0);
    const int column = std::max(currentIndex().column(), 0);
    if (!isMoment)
        setCurrentIndex(m_model.index(line, m_model.columnCount() - 2));
    else if (m_model.rowCount() > rows)
        setCurrentIndex(m_model.index(std::min(row + 1, rows - 1), column));
}

} // namespace zuschnitt
