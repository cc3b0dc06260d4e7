// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/drawiofile.h"

// What tells things apart in a drawing of another program: LeanIX writes the ids of its fact sheets to them, and an
// export of this program (model/exports/drawiowriter.h) their kind and the id of the service.

namespace zuschnitt {

inline const QString drawioFactSheetId = QStringLiteral("factSheetId");
inline const QString drawioExportedKind = QStringLiteral("kind");

bool isExportedService(const DrawioCell &cell);
/// True for the kinds of an export that are no services: products, groups and what is beside the map.
bool isExportedHolder(const QString &kind);
/// What the other program or this one calls the thing; else empty.
QString idOfThing(const DrawioCell &cell);

} // namespace zuschnitt
