// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importlist.h"
#include "model/portfolio/portfolio.h"
#include "model/portfolio/result.h"

#include <map>

namespace zuschnitt {

/// What a column of a list of one kind means.
struct ProfileColumn {
    ListKind kind = ListKind::Services;
    QString header;
    ColumnMeaning meaning;

    friend bool operator==(const ProfileColumn &, const ProfileColumn &) = default;
};

/// How a source is understood, under a name: what was answered to the questions about it, how its
/// tables are written, what its columns mean and under which name its keys are remembered. As JSON:
///
///     {"answers": {"sheets": ["Services"]}, "source": "CMDB",
///      "form": {"encoding": "windows-1252", "separator": ";", "decimalMark": "comma", "header": true},
///      "columns": [{"list": "services", "column": "sys_id", "meaning": "sourceKey"},
///                  {"list": "services", "column": "Region", "ownField": "Region", "kind": "choice"}],
///      "recognisedBy": [["sys_id", "busines_criticality"]]}
struct SourceProfile {
    QString name;
    std::map<QString, QStringList> answers; ///< ids of answers by the id of their question
    TableForm form; ///< what is set in it, and nothing else, is chosen
    QString source; ///< empty: recognised
    std::vector<ProfileColumn> columns; ///< of two that mean the same the first counts; others are recognised
    std::vector<QStringList> recognisedBy; ///< a list with all headers of one of these is such a source
};

QString toJson(const SourceProfile &profile);
/// The error says what is not understood.
Result<SourceProfile> readProfile(const QString &name, const QString &json);

/// A profile of what was chosen about these lists.
SourceProfile profileOf(const QString &name, const std::vector<ImportList> &lists);

/// Maps the columns of a list as the profile says; its kind becomes the one of which the profile knows
/// most of its columns. A list of which it knows none stays as it was recognised.
void applyProfile(const SourceProfile &profile, ImportList &list);

/// Those that come with the program: ServiceNow, iTop, LeanIX, lists in German and in English form.
const std::vector<SourceProfile> &shippedProfiles();
/// Those of the file, then those that come with the program, apart from those whose name the file has.
std::vector<SourceProfile> profilesFor(const Portfolio &portfolio);
/// The one that recognises one of the lists by most headers; null if none does.
const SourceProfile *proposedProfile(const std::vector<SourceProfile> &profiles, const std::vector<ImportList> &lists);
/// By its name without regard to case, or null.
const SourceProfile *profileNamed(const std::vector<SourceProfile> &profiles, const QString &name);

// The words for kinds of lists in profiles and on command lines: "services", "journeys" …
const char *textOf(ListKind kind);
bool readText(const QString &text, ListKind &kind);

} // namespace zuschnitt
