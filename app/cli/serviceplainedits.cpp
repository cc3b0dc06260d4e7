// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

Result<FieldKind> kindIn(const QString &text)
{
    FieldKind kind = FieldKind::Text;
    if (text.isEmpty() || readText(text, kind))
        return kind;
    return Error{Cli::tr("A field holds text, number, money, date, choice or link, not “%1”.").arg(text)};
}

Result<EditFunction> addOwnField(const EditContext &context)
{
    const Result<FieldKind> kind = kindIn(context.option("kind"));
    if (!kind)
        return kind.error();
    return edits::addOwnField(OwnFieldId::random(), context.word(0), *kind,
                              context.option("choices").split(u'|', Qt::SkipEmptyParts));
}

Result<EditFunction> setOwnFieldKind(const EditContext &context)
{
    const Result<OwnFieldId> field = context.row<OwnField>(0);
    if (!field)
        return field.error();
    const Result<FieldKind> kind = kindIn(context.word(1));
    if (!kind)
        return kind.error();
    return edits::setOwnFieldKind(*field, *kind);
}

Result<EditFunction> setOwnValue(const EditContext &context)
{
    const Result<OwnFieldId> field = context.row<OwnField>(0);
    if (!field)
        return field.error();
    const Result<ServiceId> service = context.row<Service>(1);
    if (!service)
        return service.error();
    return edits::setOwnValue(*field, *service, context.word(2));
}

} // namespace

PlainEdits servicePlainEdits()
{
    const OptionRule kind{QStringLiteral("kind"), QStringLiteral("KIND"),
                          Cli::tr("text, number, money, date, choice or link")};
    const OptionRule choices{QStringLiteral("choices"), QStringLiteral("A|B|C"), Cli::tr("what a choice offers")};
    return {
        {QStringLiteral("merge-services"), QStringLiteral("KEEP GONE"), {2, 2, {}}, onRows(edits::mergeServices)},
        {QStringLiteral("add-own-field"),
         QStringLiteral("NAME [--kind K] [--choices A|B]"),
         {1, 1, {kind, choices}},
         addOwnField},
        {QStringLiteral("remove-own-field"), QStringLiteral("NAME"), {1, 1, {}}, onRows(edits::removeOwnField)},
        {QStringLiteral("reorder-own-field"),
         QStringLiteral("NAME [--before NAME]"),
         {1, 1, {beforeOption()}},
         onOrder(edits::reorderOwnField)},
        {QStringLiteral("set-own-field-kind"), QStringLiteral("NAME KIND"), {2, 2, {}}, setOwnFieldKind},
        {QStringLiteral("set-own-value"), QStringLiteral("FIELD SERVICE VALUE"), {3, 3, {}}, setOwnValue},
    };
}

} // namespace zuschnitt
