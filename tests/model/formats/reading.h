// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

// Sources read in one line, and lists told as text.

namespace zuschnitt::test {

using Answers = std::map<QString, QStringList>;

/// Reads a source that has to be readable; ends the test if it is not.
SourceContent read(const std::vector<TableSource> &files, const Answers &answers = {});
SourceContent read(const QString &name, const QByteArray &bytes, const Answers &answers = {});
/// A file below tests/data.
SourceContent readData(const QString &path, const Answers &answers = {});
/// Why a source cannot be read; empty if it can.
QString refusalOf(const QString &name, const QByteArray &bytes);

/// Null if there is none of that kind.
const ImportList *listOf(const SourceContent &content, ListKind kind);
/// How many rows the list of that kind has; 0 without one.
qsizetype rowsOf(const SourceContent &content, ListKind kind);
/// The rows of a list: the columns of these meanings, separated by " | ", line breaks as "+".
QStringList told(const SourceContent &content, ListKind kind, const std::vector<Meaning> &meanings);

/// What a question offers, as "id 12*": its count, and a star where it is chosen. Empty if it is not asked.
QStringList offered(const SourceContent &content, const QString &question);

/// A zip archive.
QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &files);

} // namespace zuschnitt::test
