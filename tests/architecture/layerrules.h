// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace zuschnitt::test {

class SourceTree;

/// What the sources may include, in one sentence per breach and in the order of the files:
/// - model reaches nothing of Qt but QtCore; views/diagram and the command line nothing but
///   QtCore and QtGui; only app and the other views reach widgets;
/// - SQLite and SQL are found in model/store alone;
/// - views do not include app, model includes neither; within model and views a folder includes
///   only itself and those that the CMakeLists.txt lists before it; the store is for
///   model/document alone;
/// - a Qt header is written with its module, as in <QtCore/QString>, so that each line shows it.
QStringList breaches(const SourceTree &tree);

} // namespace zuschnitt::test
