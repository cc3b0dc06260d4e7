// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace zuschnitt {

/// Unpacks raw deflate, without any header. Nothing if it is damaged or unpacks to more than `most` bytes.
std::optional<QByteArray> inflateRaw(const QByteArray &packed, qsizetype most);

} // namespace zuschnitt
