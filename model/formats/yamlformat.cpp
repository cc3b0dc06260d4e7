// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/yamlformat.h"

#include "model/exchange/textdecoding.h"
#include "model/formats/backstagelists.h"
#include "model/formats/yamltable.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

bool YamlFormat::recognises(SourceFiles files) const
{
    static const QRegularExpression begins(u"^(?:---(?:\\s|$)|%YAML)"_s);
    static const QRegularExpression item(u"^-\\s+[\\w\"'-]+:(?:\\s|$)"_s);
    static const QRegularExpression key(u"^[\\w\"'.-]+:(?:\\s|$)"_s);
    if (files.size() != 1 || !files.front().html.isEmpty())
        return false;
    const TableSource &file = files.front();
    const QByteArray head = file.bytes.first(std::min<qsizetype>(file.bytes.size(), 4096));
    const bool isNamed
        = file.name.endsWith(u".yaml"_s, Qt::CaseInsensitive) || file.name.endsWith(u".yml"_s, Qt::CaseInsensitive);
    bool hasBegun = false;
    for (const QString &line : decodeText(head, recogniseEncoding(head)).split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const bool isMark = begins.match(line).hasMatch();
        hasBegun = hasBegun || isMark;
        if (isNamed && hasBegun)
            return true;
        if (isMark)
            continue;
        return line.startsWith(u"apiVersion:"_s) || ((hasBegun || isNamed) && key.match(line).hasMatch())
            || ((hasBegun || !file.name.isEmpty()) && item.match(line).hasMatch());
    }
    return false;
}

Result<SourceContent> YamlFormat::read(SourceFiles files, const SourceChoices &choices, ReadingProgress &progress) const
{
    if (!progress.goOn(0, 2))
        return readingCancelled();
    const Result<std::vector<YamlNode>> documents = parseYaml(files.front().bytes);
    if (!documents)
        return documents.error();
    if (!progress.goOn(1, 2))
        return readingCancelled();
    return isBackstage(*documents) ? backstageLists(*documents, files.front().name, choices)
                                   : yamlTable(*documents, files.front().name, choices);
}

} // namespace zuschnitt
