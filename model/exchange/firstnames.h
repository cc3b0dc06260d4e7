// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace zuschnitt {

/// The first few names, quoted, for a sentence that says their number; more would be a list of their own.
QString firstNames(const QStringList &names);

} // namespace zuschnitt
