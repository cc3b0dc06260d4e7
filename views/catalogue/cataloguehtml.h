// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/catalogue/catalogue.h"

namespace zuschnitt {

/// One file that needs no other: style and search are in it, nothing is fetched. It is read without
/// a script, prints a page per product, and is well-formed XML. Addresses in texts become links.
QByteArray writeHtml(const Catalogue &catalogue);

} // namespace zuschnitt
