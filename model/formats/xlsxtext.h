// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QXmlStreamReader>

namespace zuschnitt {

/// The text of the element that the reader stands on (a shared or inline text), with all its runs
/// and without hints how to pronounce it. Leaves the reader at its end.
QString readXlsxText(QXmlStreamReader &reader);

/// Characters that XML cannot hold are written as _x000A_.
QString unescapedXlsxText(const QString &text);

} // namespace zuschnitt
