// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"

#include <QtCore/QMimeData>

#include <memory>

namespace zuschnitt {

/// Services on their way by drag and drop or cut and paste between views and windows, with their
/// names as plain text for other programs.
std::unique_ptr<QMimeData> mimeOfServices(const std::vector<edits::Moving> &services, const QStringList &names);
/// Empty if the data carries none.
std::vector<edits::Moving> servicesOfMime(const QMimeData *data);

} // namespace zuschnitt
