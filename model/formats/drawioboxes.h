// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/drawiofile.h"

namespace zuschnitt {

/// What holds boxes together: nothing, the containers they were put into, or the larger boxes they lie on.
enum class DrawioNesting { None, Containers, Areas };

/// A drawing read as boxes with names that may lie in each other, and arrows between them.
class DrawioBoxes final {
public:
    struct Box {
        const DrawioCell *cell = nullptr;
        QString name; ///< its label; of a container without one, the only caption in it
        int around = -1; ///< the box with a name that it lies in
        bool holds = false; ///< another box with a name
    };
    struct Arrow {
        const DrawioCell *cell = nullptr;
        QString label;
        int source = -1; ///< index of the box; -1 if it is none or has no name
        int target = -1;
        bool isReversed = false; ///< only its beginning has a head
    };

    DrawioBoxes(const DrawioPage &page, DrawioNesting nesting);

    const std::vector<Box> &boxes() const { return m_boxes; }
    const std::vector<Arrow> &arrows() const { return m_arrows; }
    qsizetype nameless() const { return m_nameless; } ///< boxes without a label
    qsizetype captions() const { return m_captions; } ///< texts that stand alone

private:
    void collect();
    void nestByParent();
    void nestByArea();
    void nameContainers();
    void skipNameless();
    void collectArrows();
    const DrawioCell *cellOf(const QString &id) const;
    QRectF placeOf(const DrawioCell &cell) const;

    const DrawioPage &m_page;
    std::vector<Box> m_boxes;
    std::vector<Box> m_texts; ///< captions, with what they lie in
    std::vector<Arrow> m_arrows;
    std::map<QString, const DrawioCell *> m_cells;
    std::map<const DrawioCell *, int> m_boxOf;
    std::map<const DrawioCell *, QString> m_arrowLabels;
    qsizetype m_nameless = 0;
    qsizetype m_captions = 0;
};

/// Whether it is a text that stands alone.
bool isCaption(const DrawioCell &cell);
/// What a box looks like: the type of a fact sheet, or the name of its shape.
QString drawioKind(const DrawioCell &cell);

} // namespace zuschnitt
