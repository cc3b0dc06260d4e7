// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/catalogue/catalogue.h"
#include "views/diagram/drawing.h"

namespace zuschnitt {

/// A4 pages: a cover with the contents, then each product on a page of its own (on more where one
/// is not enough), for print. Needs a QGuiApplication.
std::vector<Drawing> cataloguePages(const Catalogue &catalogue);

} // namespace zuschnitt
