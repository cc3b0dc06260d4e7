// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/map/mapview.h"

#include <QtCore/QTemporaryDir>

#include <map>

namespace zuschnitt::test {

/// A map in a window, on a file with two products: "Collaboration" with Mail, Fax and Chat, and
/// "Workplace" with Notebook; Print is in the inbox.
class MapFixture final {
public:
    MapFixture();

    Workspace workspace;
    std::unique_ptr<MapView> map;

    ProductId collaboration = ProductId::random();
    ProductId workplace = ProductId::random();
    CutId cut = CutId::random();

    ServiceId service(const QString &name) const;
    AssignmentId chip(const QString &service, ProductId product) const
    {
        return assignmentId(product, this->service(service));
    }
    const Assignment *assignment(const QString &service, ProductId product) const
    {
        return portfolio().find(chip(service, product));
    }
    const Portfolio &portfolio() const { return workspace.portfolio(); }
    /// Fax provides Sending and Archive, and only Sending goes with it into Collaboration.
    void placeFaxPartly();
    /// The names of the services in a product, in order.
    QStringList in(ProductId product) const;
    /// The name of the last edit's kind, and how many edits there are.
    EditKind lastEdit() const;
    std::size_t edits() const { return workspace.document()->history().entries.size(); }
    void undo();
    /// Closes the file and opens it again.
    void reopen();

    QPoint at(const ShapeId &shape) const { return map->rectOf(shape).center(); }
    QPoint onChip(const QString &service, ProductId product) const { return at(chipShape(chip(service, product))); }
    QPoint onTitle(ProductId product) const { return map->rectOf(titleShape(product)).center(); }
    /// The lower right of a card, where no chip is.
    QPoint onCardEnd(ProductId product) const { return map->rectOf(cardShape(product)).bottomRight() - QPoint(6, 6); }
    /// A place without a card.
    QPoint onGround() const;

    void press(QPoint from, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {});
    void moveTo(QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {});
    void release(QPoint at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {});
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {});
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {});
    /// Types into whatever has the focus.
    void type(const QString &text, Qt::Key last);

private:
    void fill();

    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace zuschnitt::test
