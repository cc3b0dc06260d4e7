// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <QtCore/QStringList>

namespace zuschnitt {

class Workspace;

/// What is known of a service, to tell it from one that may be the same: owner, group, what sources call it and
/// where it lies in the cut, a line each.
QStringList factsOf(const Workspace &workspace, ServiceId service);

/// What both of two services say alike: "both: Ada · Telephony". Empty if there is nothing.
QString sharedFacts(const Workspace &workspace, ServiceId first, ServiceId second);

} // namespace zuschnitt
