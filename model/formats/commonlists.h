// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

// The lists and questions that models, drawings and catalogues have in common.

namespace zuschnitt {

/// Marks what is chosen of a question, keeps it, and returns what is chosen. One without answers is not asked.
QStringList ask(std::vector<SourceQuestion> &questions, const SourceChoices &choices, SourceQuestion question,
                const QStringList &proposed);

/// Where groups come from, without answers. The last one to add is noGroups().
SourceQuestion groupsQuestion();
SourceAnswer noGroups();
/// Whether groups also become products of a cut; `count` services would. Asks only if there are any.
bool groupsBecomeCut(std::vector<SourceQuestion> &questions, const SourceChoices &choices, qsizetype count,
                     const QString &proposed);

/// What a list is called: "Capabilities", with placeholders of the vocabulary.
QString titleOf(ListKind kind);

/// One thing depends on another. Keys are what the source knows them by.
struct KeyedDependency {
    QString from;
    QString fromName;
    QString to;
    QString toName;
    QString kind;
    QString note;
    QString weight; ///< empty where the source says none
    int line = 0;
};
/// Adds a list of dependencies, if there are any.
void addDependencies(SourceContent &content, const QString &sourceName,
                     const std::vector<KeyedDependency> &dependencies);

/// A service lies in a product, or has a fate.
struct KeyedAssignment {
    /// As texts; each may be empty.
    struct Facts {
        QString role;
        QString share;
        QString fate;
        QString reason;
    };

    QString cut;
    QString group; ///< around the product; may be empty
    QString product; ///< empty where there is a fate
    QString service; ///< its key
    QString serviceName;
    Facts facts;
    int line = 0;
};
/// Adds the list of the products that are named, and that of the assignments.
void addCut(SourceContent &content, const QString &sourceName, const std::vector<KeyedAssignment> &assignments);

} // namespace zuschnitt
