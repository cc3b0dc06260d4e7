// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

/// What no document of a format needs and a parser could choke on. Refused before one sees it.
struct XmlLimits {
    qsizetype tagLength = 64 * 1024; ///< characters between < and >
    qsizetype textLength = 16 * 1024 * 1024; ///< characters between two tags
    int depth = 256; ///< elements inside each other
};

/// The text of an XML document, to be given to QXmlStreamReader as text. Understands UTF-8, UTF-16
/// and, if it is declared, Windows-1252 and ISO 8859-1. Fails with the line for a document type
/// (entities are nothing that any format needs) and for what goes beyond the limits.
Result<QString> xmlText(const QByteArray &bytes, const XmlLimits &limits = {});

/// The name of the outermost element, with its prefix, as far as the first kilobytes tell; empty if
/// this is no XML.
QString rootElementOf(const QByteArray &bytes);

} // namespace zuschnitt
