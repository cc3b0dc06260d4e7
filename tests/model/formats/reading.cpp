// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/formats/reading.h"

#include "tests/support/mutator.h"

#include <QtCore/QFileInfo>

#include <archive.h>
#include <archive_entry.h>

namespace zuschnitt::test {

using namespace Qt::StringLiterals;

SourceContent read(const std::vector<TableSource> &files, const Answers &answers)
{
    Result<SourceContent> content = readSource(files, {{}, answers});
    if (!content)
        qFatal("%s", qPrintable(content.error().message));
    if (content->lists.empty())
        qFatal("no list");
    return std::move(content).value();
}

SourceContent read(const QString &name, const QByteArray &bytes, const Answers &answers)
{
    return read({{name, bytes, {}}}, answers);
}

SourceContent readData(const QString &path, const Answers &answers)
{
    return read(QFileInfo(path).fileName(), contentOf(u"tests/data/"_s + path), answers);
}

QString refusalOf(const QString &name, const QByteArray &bytes)
{
    const std::vector<TableSource> files{{name, bytes, {}}};
    const Result<SourceContent> content = readSource(files);
    return content ? QString() : content.error().message;
}

const ImportList *listOf(const SourceContent &content, ListKind kind)
{
    for (const ImportList &list : content.lists) {
        if (list.kind == kind)
            return &list;
    }
    return nullptr;
}

qsizetype rowsOf(const SourceContent &content, ListKind kind)
{
    const ImportList *list = listOf(content, kind);
    return list ? static_cast<qsizetype>(list->table->rows.size()) : 0;
}

QStringList told(const SourceContent &content, ListKind kind, const std::vector<Meaning> &meanings)
{
    const ImportList *list = listOf(content, kind);
    QStringList rows;
    if (!list)
        return rows;
    for (const TableRow &row : list->table->rows) {
        QStringList cells;
        for (const Meaning meaning : meanings) {
            QStringList texts;
            for (std::size_t column = 0; column < list->mapping.size(); ++column) {
                if (list->mapping[column] == meaning)
                    texts += row.text(column);
            }
            cells += texts.join(u'/').replace(u'\n', u'+');
        }
        rows += cells.join(u" | "_s);
    }
    return rows;
}

QStringList offered(const SourceContent &content, const QString &question)
{
    QStringList answers;
    for (const SourceQuestion &asked : content.questions) {
        if (asked.id != question)
            continue;
        for (const SourceAnswer &answer : asked.answers)
            answers += u"%1 %2%3"_s.arg(answer.id).arg(answer.count).arg(answer.chosen ? u"*"_s : QString());
    }
    return answers;
}

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray bytes(16 * 1024 * 1024, '\0');
    std::size_t used = 0;
    archive *writing = archive_write_new();
    archive_write_set_format_zip(writing);
    archive_write_open_memory(writing, bytes.data(), static_cast<std::size_t>(bytes.size()), &used);
    for (const auto &[name, content] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writing, entry);
        archive_write_data(writing, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writing);
    archive_write_free(writing);
    return bytes.first(static_cast<qsizetype>(used));
}

} // namespace zuschnitt::test
