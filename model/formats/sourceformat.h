// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importlist.h"
#include "model/exchange/tableformat.h"

#include <map>
#include <span>

// How a source of any kind becomes lists. A format reads files of one kind: a workbook, a model, a
// drawing. It knows nothing of the portfolio: whatever it finds it says in rows and columns, so that
// all sources are previewed, mapped, compared and taken over in one way.

namespace zuschnitt {

/// What of a question's possible answers holds for a source.
struct SourceAnswer {
    QString id; ///< the same in every language and for the next file of that kind
    QString text; ///< for people
    qsizetype count = 0; ///< how many things of the source it is about
    bool chosen = false;
};

/// A question that a format asks about a source: which sheets, which elements are services, where
/// groups come from. The answers are what was found in the source; those proposed are chosen.
struct SourceQuestion {
    QString id; ///< the same in every language and for every file
    QString text; ///< for people
    bool several = false; ///< any number of answers may be chosen; else exactly one
    std::vector<SourceAnswer> answers;

    QStringList chosen() const;
};

/// What a person, a script or a profile chose about a source; the rest is recognised or proposed.
struct SourceChoices {
    TableForm form; ///< of plain tables
    std::map<QString, QStringList>
        answers; ///< ids of answers by the id of their question; unknown ones are passed over
};

/// A source as it was understood.
struct SourceContent {
    QString format; ///< for people: "ArchiMate Model Exchange 3.1"
    std::vector<ImportList> lists; ///< in the order in which they are taken over; never empty
    std::vector<SourceQuestion> questions;
    QStringList remarks; ///< sentences that count what the source holds and no list says
    ImportProblems problems; ///< of the source itself; those of a table lie in the table
};

/// Is told how far reading is, and says whether to go on.
class ReadingProgress {
public:
    virtual ~ReadingProgress() = default;
    /// `done` of `total` steps of any size; false ends reading as soon as possible.
    virtual bool goOn(qint64 done, qint64 total) = 0;

protected:
    ReadingProgress() = default;
    Q_DISABLE_COPY_MOVE(ReadingProgress)
};

/// Files that are read as one source. Mostly one; Archi writes three.
using SourceFiles = std::span<const TableSource>;

class SourceFormat {
public:
    virtual ~SourceFormat() = default;
    /// By content, never by the name alone. Cheap: looks at the first kilobytes.
    virtual bool recognises(SourceFiles files) const = 0;
    /// Fails with a sentence that says what, where and what to do. Never throws.
    virtual Result<SourceContent> read(SourceFiles files, const SourceChoices &choices,
                                       ReadingProgress &progress) const = 0;

protected:
    SourceFormat() = default;
    Q_DISABLE_COPY_MOVE(SourceFormat)
};

/// The error of a reading that `progress` ended.
Error readingCancelled();
/// The error of files that no format reads together.
Error filesApart();

/// Reads files as one source, in the first format that recognises them.
Result<SourceContent> readSource(SourceFiles files, const SourceChoices &choices = {});
Result<SourceContent> readSource(SourceFiles files, const SourceChoices &choices, ReadingProgress &progress);

/// What is chosen of a question: what `choices` says as far as it is among the answers, else `proposed`.
/// Marks the answers.
void choose(SourceQuestion &question, const SourceChoices &choices, const QStringList &proposed);

} // namespace zuschnitt
