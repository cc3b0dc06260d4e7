// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace zuschnitt {

/// When something was, as one says it at `now`: "just now", "5 minutes ago", "14:05",
/// "yesterday, 14:05", else the date and time.
QString timeText(const QDateTime &time, const QDateTime &now, const QLocale &locale);

} // namespace zuschnitt
