// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

/// The map of a cut for draw.io: groups and products as containers, services and promised capabilities in
/// them, dependencies as lines on a layer of their own, hidden at first, and below the map the services that are in no
/// product. Each shape has the id of its row and its facts as data. Made from the geometry, not from a drawing, since a
/// drawing has no containers. Without journeys, offers, backlog and other cuts; the file says so.
QByteArray writeDrawio(const Portfolio &portfolio, CutId cut);

} // namespace zuschnitt
