// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/difference.h"

namespace zuschnitt {

RowChanges difference(const Portfolio &before, const Portfolio &after)
{
    RowChanges changes;
    forEachRowType([&]<typename Row>() {
        for (const Row *row : before.all<Row>()) {
            const Row *now = after.find(row->id);
            if (!now)
                changes.push_back(Change<Row>{*row, {}});
            else if (*now != *row)
                changes.push_back(Change<Row>{*row, *now});
        }
        for (const Row *row : after.all<Row>()) {
            if (!before.find(row->id))
                changes.push_back(Change<Row>{{}, *row});
        }
    });
    return changes;
}

} // namespace zuschnitt
