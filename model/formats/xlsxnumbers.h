// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

// Numbers of a workbook as text: as they are stored, whatever the language of the desktop.

namespace zuschnitt {

/// The day that a workbook counts from.
enum class DaysFrom { Y1900, Y1904 };

/// True for number formats that show a day or a time of day. `code` is the format of a workbook's
/// own; empty for those that every program knows by their number.
bool isDateFormat(int number, const QString &code);

/// A stored number in decimal digits, as few as mean the same, with a point and without an exponent.
QString storedNumberText(double value);

/// A stored number as a day (2026-12-31), with the time where it has one (2026-12-31 14:30), or as a
/// time alone; a number outside the calendar stays one.
QString dateText(double value, DaysFrom from);

} // namespace zuschnitt
