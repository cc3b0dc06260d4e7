// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace zuschnitt {

/// %1 … %9 replaced in one pass, so that what a person wrote is never read as a place. Arguments
/// without a place are left out.
QString filled(const QString &sentence, const QStringList &arguments);

} // namespace zuschnitt
