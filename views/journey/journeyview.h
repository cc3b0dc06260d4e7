// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "views/canvas/canvas.h"
#include "views/journey/journeyreading.h"
#include "views/journey/journeyscene.h"
#include "views/journey/journeytool.h"
#include "views/workspace/dropoutlook.h"
#include "views/workspace/workspace.h"

class QMenu;

namespace zuschnitt {

/// The blueprint of the journey that is shown: what mouse and keyboard do on it become edits. A
/// press picks a tool (journeytool.h) that lives until the release.
class JourneyView final : public Canvas {
    Q_OBJECT

public:
    explicit JourneyView(Workspace &workspace, QWidget *parent = nullptr);
    ~JourneyView() override;

    const Theme &theme() const { return m_workspace.theme(); }
    const JourneyContents &contents() const { return m_scene.contents(); }
    const JourneyGeometry &geometry() const { return m_scene.geometry(); }

    /// Where a moment would go: before the column `slot`, into the phase of a run of columns.
    struct MomentDrop {
        int slot = 0;
        int run = 0;
    };
    MomentDrop dropAt(double x) const;
    /// The room between two columns, in map units.
    QRectF gutterOf(int slot) const;
    /// Where a click adds a moment there, in widget pixels.
    QRectF plusOf(int slot) const;
    void moveMoment(int column, const MomentDrop &drop);

    template <auto member>
    void setFeeling(MomentId moment, qint64 value)
    {
        m_workspace.perform(edits::setField<member>(moment, std::optional(value)));
    }

    /// The moment that is selected, if it is one of this journey's.
    std::optional<int> selectedColumn() const;

    Workspace &workspace() const { return m_workspace; }
    /// What a shape stands for; nothing for what is only painted.
    std::optional<Selectable> itemOf(const ShapeId &shape) const;
    /// What a press on a cell means for who leads a moment.
    struct CellSpot {
        int column = 0;
        int lane = 0;
    };
    std::optional<CellSpot> cellOf(const ShapeId &shape) const;
    /// The room decides that the product of the lane leads the moment, or no longer.
    void decideLead(const CellSpot &spot);

    const ShapeReading *reading() const override { return &m_reading; }
    void setLeastTextSize(double pixels) override;

Q_SIGNALS:
    /// It is on a projector, with letters so many times as large, or no longer (1).
    void projectionChanged(double scale);
    /// A click decided who leads a moment, or left it open again; a sentence for the person.
    void decided(const QString &sentence);

public Q_SLOTS:
    void fit() override;
    /// Opens a field for the name of a new moment behind the selected one, or at the end.
    void addMoment();
    void renameSelected();
    void removeSelected();

protected:
    void drawAnew(Appearance appearance) override;
    void showEvent(QShowEvent *event) override;
    void paintOver(QPainter &painter) override;
    void pointerPressed(QMouseEvent *event) override;
    void pointerMoved(QMouseEvent *event) override;
    void pointerReleased(QMouseEvent *event) override;
    void pointerLeft() override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What services or capabilities dropped at a point do.
    struct Arrival {
        QRectF target; ///< in map units
        QString sentence;
        EditFunction edit; ///< none: they cannot be dropped here
    };

    void showAnotherJourney();
    void layOut();
    void redraw(Appearance appearance);
    void revealSelected();
    void endArrival();
    void setTool(std::unique_ptr<JourneyTool> tool);

    std::optional<int> columnOf(const ShapeId &shape) const;
    std::optional<CellSpot> cellAt(QPointF widget) const;
    std::optional<int> slotHovered() const;
    std::unique_ptr<JourneyTool> toolFor(const QMouseEvent &event);
    void selectAt(const ShapeId &shape);
    void hover(QPointF widget);
    QString hintFor(QPointF widget) const;
    QString hintForCell(const CellSpot &spot) const;

    void openName(int slot);
    void rename(int column);
    void shiftFeeling(int column, int step, Qt::KeyboardModifiers modifiers);
    bool runKey(const QKeyEvent &event);
    void fillMenu(QMenu &menu, int column);
    void fillPhaseMenu(QMenu &menu, int column);
    void fillLeadMenu(QMenu &menu, int column);
    Arrival arrivalOf(const QMimeData &data, QPointF widget, Qt::KeyboardModifiers modifiers) const;
    Arrival arrivalOnServer(const QMimeData &data, const Server &server, const QRectF &target,
                            Qt::KeyboardModifiers modifiers) const;

    void paintMarks(QPainter &painter) const;
    void paintPlus(QPainter &painter, int slot) const;

    Workspace &m_workspace;
    JourneyScene m_scene;
    std::unique_ptr<JourneyTool> m_tool;
    std::optional<ShapeId> m_hovered;
    std::optional<QPointF> m_pointer; ///< over the picture, in widget pixels
    std::optional<CellSpot> m_pressedCell;
    std::optional<Arrival> m_arriving;
    DropOutlook m_outlook; ///< while services arrive
    bool m_isAnotherJourney = true; ///< since it was drawn last
    bool m_selectsItself = false;
    bool m_wasSelectedUnseen = false; ///< what is selected was not revealed yet
    JourneyReading m_reading;
};

} // namespace zuschnitt
