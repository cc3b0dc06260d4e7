// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

Result<EditFunction> duplicateCut(const EditContext &context)
{
    const Result<CutId> cut = context.row<Cut>(0);
    if (!cut)
        return cut.error();
    return edits::duplicateCut(*cut, CutId::random(), context.word(1));
}

Result<EditFunction> asIsCut(const EditContext &context)
{
    const QString by = context.arguments().value(QStringLiteral("by"), QStringLiteral("group"));
    for (const auto &[word, criterion] :
         {std::pair{"group", edits::AsIsBy::FormerGroup}, std::pair{"owner", edits::AsIsBy::Owner},
          std::pair{"team", edits::AsIsBy::Team}}) {
        if (by == QLatin1StringView(word))
            return edits::addAsIsCut(CutId::random(), context.word(0), criterion);
    }
    return Error{Cli::tr("The as-is cut goes by group, owner or team, not “%1”.").arg(by)};
}

} // namespace

PlainEdits cutPlainEdits()
{
    return {
        {QStringLiteral("add-cut"), QStringLiteral("NAME"), {1, 1, {}}, onNewName(edits::addCut)},
        {QStringLiteral("duplicate-cut"), QStringLiteral("CUT NAME"), {2, 2, {}}, duplicateCut},
        {QStringLiteral("select-cut"), QStringLiteral("CUT"), {1, 1, {}}, onRows(edits::selectCut)},
        {QStringLiteral("reorder-cut"),
         QStringLiteral("CUT [--before CUT]"),
         {1, 1, {beforeOption()}},
         onOrder(edits::reorderCut)},
        {QStringLiteral("remove-cut"), QStringLiteral("CUT"), {1, 1, {}}, onRows(edits::removeCut)},
        {QStringLiteral("as-is-cut"),
         QStringLiteral("NAME [--by group|owner|team]"),
         {1,
          1,
          {{QStringLiteral("by"), QStringLiteral("group|owner|team"),
            Cli::tr("what makes a product of the as-is cut")}}},
         asIsCut},
    };
}

} // namespace zuschnitt
