// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace zuschnitt {

/// The word under which an import counts rows of a table; the table's name where none is listed.
QString importKindOf(const char *table);

} // namespace zuschnitt
