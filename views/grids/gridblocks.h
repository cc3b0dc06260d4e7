// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/grids/gridmodel.h"

class QItemSelection;

namespace zuschnitt {

/// What is selected, as spreadsheets copy it: a line a row, tabs between cells, x for what is filled in.
QString textOfBlock(const GridModel &model, const QItemSelection &selection);

/// What pasting the text means, from the cell `corner` on. Cells past the edge are left out, and rows
/// that are no cells are passed over.
std::vector<GridModel::Setting> settingsOfText(const GridModel &model, const QModelIndex &corner, QString text);

} // namespace zuschnitt
