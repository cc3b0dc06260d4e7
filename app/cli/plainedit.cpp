// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

namespace zuschnitt {

const PlainEdits &allPlainEdits()
{
    static const PlainEdits edits = [] {
        PlainEdits all;
        for (const auto part : {assignmentPlainEdits, productPlainEdits, cutPlainEdits, fieldPlainEdits,
                                relationPlainEdits, servicePlainEdits, offerPlainEdits, journeyPlainEdits}) {
            for (PlainEdit &edit : part())
                all.push_back(std::move(edit));
        }
        return all;
    }();
    return edits;
}

Result<double> readNumber(const QString &text)
{
    QString plain = text;
    bool isNumber = false;
    const double number = plain.replace(u',', u'.').toDouble(&isNumber);
    if (isNumber)
        return number;
    return Error{Cli::tr("“%1” is not a number.").arg(text)};
}

OptionRule cutOption()
{
    return {QStringLiteral("cut"), QStringLiteral("NAME"), Cli::tr("in this cut; else in the current one")};
}

OptionRule beforeOption()
{
    return {QStringLiteral("before"), QStringLiteral("NAME"), Cli::tr("before this one; else at the end")};
}

OptionRule journeyOption()
{
    return {QStringLiteral("journey"), QStringLiteral("NAME"),
            Cli::tr("a moment of this journey; else its name must be the only one")};
}

} // namespace zuschnitt
