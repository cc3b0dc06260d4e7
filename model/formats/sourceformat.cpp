// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/sourceformat.h"

#include "model/formats/archimateformat.h"
#include "model/formats/drawioformat.h"
#include "model/formats/plaintable.h"
#include "model/formats/xlsx.h"
#include "model/formats/yamlformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace zuschnitt {

namespace {

class NoProgress final : public ReadingProgress {
public:
    bool goOn(qint64, qint64) override { return true; }
};

} // namespace

QStringList SourceQuestion::chosen() const
{
    QStringList ids;
    for (const SourceAnswer &answer : answers) {
        if (answer.chosen)
            ids.append(answer.id);
    }
    return ids;
}

void choose(SourceQuestion &question, const SourceChoices &choices, const QStringList &proposed)
{
    const auto isKnown = [&](const QString &id) {
        return std::any_of(question.answers.begin(), question.answers.end(),
                           [&](const SourceAnswer &answer) { return answer.id == id; });
    };
    const auto said = choices.answers.find(question.id);
    QStringList wanted = proposed;
    if (said != choices.answers.end()) {
        QStringList known = said->second;
        known.removeIf([&](const QString &id) { return !isKnown(id); });
        if (question.several || !known.isEmpty())
            wanted = known;
    }
    bool found = false;
    for (SourceAnswer &answer : question.answers) {
        answer.chosen = wanted.contains(answer.id) && (question.several || !found);
        found = found || answer.chosen;
    }
    if (!question.several && !found && !question.answers.empty())
        question.answers.front().chosen = true;
}

Error readingCancelled() { return {QCoreApplication::translate("SourceFormat", "Reading was cancelled.")}; }

Error filesApart()
{
    return {QCoreApplication::translate("SourceFormat",
                                        "These files do not belong to one source. Bring them in one after the other.")};
}

Result<SourceContent> readSource(SourceFiles files, const SourceChoices &choices)
{
    NoProgress progress;
    return readSource(files, choices, progress);
}

Result<SourceContent> readSource(SourceFiles files, const SourceChoices &choices, ReadingProgress &progress)
{
    static const ArchimateFormat archimate;
    static const DrawioFormat drawio;
    static const YamlFormat yaml;
    static const Xlsx xlsx;
    static const PlainTable plain;
    static const std::array<const SourceFormat *, 5> formats{&xlsx, &archimate, &drawio, &yaml, &plain};
    for (const SourceFormat *format : formats) {
        if (format->recognises(files))
            return format->read(files, choices, progress);
    }
    return filesApart();
}

} // namespace zuschnitt
