// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"

#include <QtCore/QLocale>

#include <optional>

// Numbers as a person writes them. An empty text is no number, which is allowed.

namespace zuschnitt {

/// Groups of thousands and decimals as in the locale; "€", "EUR", "%" and spaces are skipped, and
/// digits with a plain decimal point are understood too. The error says what was expected.
Result<std::optional<double>> readNumber(const QString &text, const QLocale &locale);
/// The same, without decimals.
Result<std::optional<qint64>> readWholeNumber(const QString &text, const QLocale &locale);

/// With as many decimals as it needs, at most two.
QString writeNumber(double number, const QLocale &locale);

} // namespace zuschnitt
