// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/selection.h"

#include <algorithm>

namespace zuschnitt {

bool Selection::contains(const Selectable &item) const
{
    return std::find(m_items.begin(), m_items.end(), item) != m_items.end();
}

void Selection::set(std::vector<Selectable> items)
{
    if (items == m_items)
        return;
    m_items = std::move(items);
    Q_EMIT changed();
}

void Selection::toggle(const Selectable &item)
{
    std::vector<Selectable> items = m_items;
    const auto found = std::find(items.begin(), items.end(), item);
    if (found == items.end())
        items.push_back(item);
    else
        items.erase(found);
    set(std::move(items));
}

} // namespace zuschnitt
