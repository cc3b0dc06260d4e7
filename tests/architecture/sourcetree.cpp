// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <deque>

namespace zuschnitt::test {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

SourceTree::SourceTree(const QString &root)
{
    const QDir top(root);
    for (const QString &layer : {u"model"_s, u"views"_s, u"app"_s}) {
        QDirIterator each(top.filePath(layer), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString fullPath = each.next();
            read(top.relativeFilePath(fullPath), fullPath);
        }
        m_folderOrder[layer] = readFolderOrder(top.filePath(layer + u"/CMakeLists.txt"_s));
    }
}

void SourceTree::read(const QString &path, const QString &fullPath)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re"_s);
    static const QRegularExpression sql(
        uR"re("\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA|BEGIN) )re"_s);
    SourceFile file;
    for (const QString &line : contentOf(fullPath).split(u'\n')) {
        if (const auto found = include.match(line); found.hasMatch())
            (found.captured(1) == u"<"_s ? file.systemIncludes : file.ownIncludes).append(found.captured(2));
        else if (sql.match(line).hasMatch())
            file.textsLikeSql.append(line.trimmed());
    }
    m_files.insert(path, file);
}

QStringList SourceTree::readFolderOrder(const QString &cmakeFile)
{
    static const QRegularExpression loop(uR"re(foreach\(folder ([^)]*)\))re"_s);
    const auto found = loop.match(contentOf(cmakeFile));
    return found.captured(1).simplified().split(u' ', Qt::SkipEmptyParts);
}

QMap<QString, QStringList> SourceTree::reachedFrom(const QString &path) const
{
    QMap<QString, QStringList> chains;
    std::deque<QString> open{path};
    while (!open.empty()) {
        const QString current = open.front();
        open.pop_front();
        const SourceFile file = m_files.value(current);
        for (const QString &next : file.ownIncludes + file.systemIncludes) {
            if (next == path || chains.contains(next))
                continue;
            chains.insert(next, chains.value(current) + QStringList(next));
            if (m_files.contains(next))
                open.push_back(next);
        }
    }
    return chains;
}

} // namespace zuschnitt::test
