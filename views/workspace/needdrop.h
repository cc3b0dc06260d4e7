// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/rows.h"

#include <QtCore/QString>

class QMimeData;

namespace zuschnitt {

class Workspace;

/// What services or capabilities that are dropped on a moment do: they become its needs.
struct NeedDrop {
    QString sentence; ///< empty: nothing that a moment could need
    EditFunction edit; ///< none: all of them are its needs already
};

NeedDrop needDrop(const Workspace &workspace, MomentId moment, const QMimeData *data);

} // namespace zuschnitt
