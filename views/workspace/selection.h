// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <QtCore/QObject>

#include <variant>
#include <vector>

namespace zuschnitt {

/// One thing that can be selected. A chip is an Assignment, a dashed one a Promise, a line of the
/// inbox a Service.
using Selectable = std::variant<ServiceId, AssignmentId, ProductId, ProductGroupId, DependencyId, CutId, CapabilityId,
                                PersonaId, JourneyId, MomentId, PromiseId>;

/// What is selected, in the order it was selected; the same for all views of a window. Ids may be
/// of rows that are gone; the Workspace drops those after each change.
class Selection final : public QObject {
    Q_OBJECT

public:
    const std::vector<Selectable> &items() const { return m_items; }
    bool contains(const Selectable &item) const;
    bool isEmpty() const { return m_items.empty(); }

    /// The selected ids of one kind, in the order of selection.
    template <typename ItemId>
    std::vector<ItemId> all() const
    {
        std::vector<ItemId> found;
        for (const Selectable &item : m_items) {
            if (const ItemId *id = std::get_if<ItemId>(&item))
                found.push_back(*id);
        }
        return found;
    }

    void set(std::vector<Selectable> items);
    void set(const Selectable &item) { set(std::vector<Selectable>{item}); }
    void toggle(const Selectable &item);
    void clear() { set(std::vector<Selectable>()); }

Q_SIGNALS:
    void changed();

private:
    std::vector<Selectable> m_items;
};

} // namespace zuschnitt
