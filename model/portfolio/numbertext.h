// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <optional>

namespace zuschnitt {

enum class DecimalMark { Point, Comma };

/// A number with grouping, currency and unit: "1.234,56 €", "CHF 12'000.-", "12 TEUR", "ca. 500".
/// One mark before three digits is ambiguous; there `decimalMark` decides. Nothing if it is none.
std::optional<double> parseNumber(const QString &text, DecimalMark decimalMark);

/// The shortest text that means exactly this number, with a decimal point and without grouping.
QString numberText(double number);

} // namespace zuschnitt
