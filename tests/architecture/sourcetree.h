// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace zuschnitt::test {

/// One of the project's own files: what it includes, as written between the brackets or quotes.
struct SourceFile {
    QStringList ownIncludes;
    QStringList systemIncludes;
    QStringList textsLikeSql;
};

/// The sources below model, views and app of one root, by path from that root, and the order of
/// the folders as the CMakeLists.txt of model and views list it.
class SourceTree final {
public:
    explicit SourceTree(const QString &root);

    const QMap<QString, SourceFile> &files() const { return m_files; }
    QStringList folderOrder(const QString &layer) const { return m_folderOrder.value(layer); }

    /// Everything that `path` includes, directly or through its own includes: for each file or
    /// system header the chain of files that leads to it, ending with itself.
    QMap<QString, QStringList> reachedFrom(const QString &path) const;

private:
    void read(const QString &path, const QString &fullPath);
    static QStringList readFolderOrder(const QString &cmakeFile);

    QMap<QString, SourceFile> m_files;
    QMap<QString, QStringList> m_folderOrder;
};

} // namespace zuschnitt::test
