// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"

#include <QtCore/QMimeData>
#include <QtGui/QPixmap>

#include <memory>

namespace zuschnitt {

/// A service taken from where services lie that are in no product, as the inbox: of a partly
/// placed one that is the rest.
edits::Moving movingFromInbox(const Portfolio &portfolio, CutId cut, ServiceId service);

/// Services on their way by drag and drop or cut and paste between views and windows, with their
/// names as plain text for other programs.
std::unique_ptr<QMimeData> mimeOfServices(const std::vector<edits::Moving> &services, const QStringList &names);
/// Drags one service out of a list of `source`, with that picture; returns when it was dropped or not.
void dragService(QObject *source, const Portfolio &portfolio, const edits::Moving &service, const QPixmap &picture);
/// Empty if the data carries none.
std::vector<edits::Moving> servicesOfMime(const QMimeData *data);

} // namespace zuschnitt
