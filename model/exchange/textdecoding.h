// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importtable.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

/// By byte order mark, strict UTF-8, the pattern of NULs of UTF-16, else Windows-1252. Statistics
/// are of no use here: they take short UTF-8 lists for Windows-1250.
TextEncoding recogniseEncoding(const QByteArray &bytes);

/// Without a byte order mark.
QString decodeText(const QByteArray &bytes, TextEncoding encoding);

} // namespace zuschnitt
