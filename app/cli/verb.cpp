// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs.h"

namespace zuschnitt {

const std::vector<std::unique_ptr<Verb>> &allVerbs()
{
    static const std::vector<std::unique_ptr<Verb>> verbs = [] {
        std::vector<std::unique_ptr<Verb>> all;
        for (const auto make : {makeNewVerb, makeInfoVerb, makeImportVerb, makeExportVerb, makeMetricsVerb,
                                makeCheckVerb, makeEditVerb, makeHistoryVerb, makeUndoVerb, makeRedoVerb})
            all.push_back(make());
        return all;
    }();
    return verbs;
}

const Verb *verbNamed(const QString &name)
{
    for (const std::unique_ptr<Verb> &verb : allVerbs()) {
        if (verb->name() == name)
            return verb.get();
    }
    return nullptr;
}

} // namespace zuschnitt
