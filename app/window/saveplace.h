// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

class QWidget;

namespace zuschnitt {

class Workspace;

/// One of the kinds of file that can be written.
struct SaveKind {
    QString text; ///< without its pattern: "CSV"
    QString suffix; ///< without the dot
};

struct SavePlace {
    QString file;
    std::size_t kind = 0; ///< the one that was chosen
};

struct SaveQuestion {
    QString title;
    QString folder;
    QString name; ///< what is suggested, without suffix
    std::vector<SaveKind> kinds;
    std::size_t kind = 0; ///< the one offered first
};

/// Asks where to write. A name without suffix gets the one of its kind before the person is asked
/// whether a file may be replaced.
std::optional<SavePlace> askForSavePlace(const SaveQuestion &question, QWidget &window);

/// Where file dialogs begin, a folder that exists: the one of the open portfolio, else that for
/// documents, else the home folder.
QString startFolder(const Workspace &workspace);
/// The title of the open portfolio, or the name of its file, as a file name without suffix.
QString fileNameOfPortfolio(const Workspace &workspace);
/// The text as a file name that every file system takes.
QString safeFileName(const QString &text);
/// What a list is about, from the name of its file: "services" for "services.en.csv". A language
/// or an encoding before the suffix is left out.
QString titleOfList(const QString &fileName);

} // namespace zuschnitt
