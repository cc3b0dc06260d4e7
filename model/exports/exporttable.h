// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace zuschnitt {

/// What stands in a cell that leaves: nothing, a text, or a number.
using ExportCell = std::variant<std::monostate, QString, double>;

/// One table that leaves for other programs, whatever it is written as.
struct ExportTable {
    QString name; ///< for people; the name of its sheet
    QStringList headers;
    std::vector<std::vector<ExportCell>> rows; ///< each as wide as the header
};

/// Nothing for an empty text.
inline ExportCell exportCell(const QString &text) { return text.isEmpty() ? ExportCell() : ExportCell(text); }
/// Nothing for what is not known.
template <typename Number>
ExportCell exportCell(const std::optional<Number> &number)
{
    return number ? ExportCell(static_cast<double>(*number)) : ExportCell();
}

} // namespace zuschnitt
