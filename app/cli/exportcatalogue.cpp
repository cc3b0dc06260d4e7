// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportoptions.h"
#include "app/cli/lookup.h"
#include "views/catalogue/catalogueexport.h"

namespace zuschnitt {

namespace {

/// Options of the map would change nothing here, and whoever asks for them expects something.
Result<void> checkOptions(const Arguments &arguments)
{
    for (const char *option :
         {"theme", "colour", "no-title", "no-legend", "no-remainder", "page", "scale", "excel", "table"}) {
        const QString name = QString::fromLatin1(option);
        if (arguments.has(name))
            return Error{Cli::tr("--%1 is not for the catalogue.").arg(name)};
    }
    return checkLanguage(arguments);
}

Result<CatalogueReaders> askedReaders(const Arguments &arguments)
{
    const Result<CatalogueReaders> readers
        = choice<CatalogueReaders>(arguments, QStringLiteral("preset"),
                                   {{"full", CatalogueReaders::Users}, {"public", CatalogueReaders::Outside}});
    if (!readers || !arguments.has(QStringLiteral("internal")))
        return readers;
    if (*readers == CatalogueReaders::Outside)
        return Error{Cli::tr("--internal and --preset public exclude each other.")};
    return CatalogueReaders::Inside;
}

} // namespace

Result<Renderer> catalogueRenderer(const Arguments &arguments)
{
    const std::optional<CatalogueFormat> format = catalogueFormatOf(arguments.value(QStringLiteral("to")));
    if (!format)
        return Error{Cli::tr("The catalogue is written as .html or .pdf.")};
    const Result<void> options = checkOptions(arguments);
    if (!options)
        return options.error();
    const Result<CatalogueReaders> readers = askedReaders(arguments);
    if (!readers)
        return readers.error();
    const Result<QDate> date = askedDate(arguments);
    if (!date)
        return date.error();
    return Renderer([=](const Portfolio &portfolio) -> Result<QByteArray> {
        const Result<CutId> cut = findCut(portfolio, arguments.value(QStringLiteral("cut")));
        if (!cut)
            return cut.error();
        const SpokenLanguage spoken(portfolio, arguments);
        return exportCatalogue(portfolio, *cut, *format, {spoken.vocabulary(), *readers, *date});
    });
}

} // namespace zuschnitt
