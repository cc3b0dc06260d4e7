// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace zuschnitt {

/// The word in the name of a product that means a tool rather than an outcome ("Citrix", "server",
/// "Datenbank"), as it stands there; empty if there is none. Knows English and German words.
QString toolIn(const QString &name);

} // namespace zuschnitt
