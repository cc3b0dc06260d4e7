// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <functional>
#include <vector>

class QWidget;

namespace zuschnitt::test {

/// Does what opens a dialog that waits for an answer, and answers each dialog that comes by one
/// step; ends when the last one is closed.
void runModal(const std::function<void()> &open, std::vector<std::function<void(QWidget *)>> steps);

/// Types a path into a file dialog and accepts it.
void choosePlace(QWidget *fileDialog, const QString &path);

} // namespace zuschnitt::test
