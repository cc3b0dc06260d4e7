// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importsource.h"

#include "app/cli/words.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace zuschnitt {

namespace {

Result<QByteArray> contentOf(const QString &source)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Cli::tr("“%1” cannot be read: %2").arg(source, file.errorString())};
    return file.readAll();
}

Result<SourceImport> readJsonSource(const QString &source, const QByteArray &bytes, const Portfolio &portfolio)
{
    const Result<NeutralJson> json = NeutralJson::parse(bytes);
    if (!json)
        return json.error();
    return SourceImport{edits::importJson(*json, QFileInfo(source).fileName()), reportOf(*json, portfolio, source)};
}

QString formatOf(const QString &source, const Arguments &arguments)
{
    return arguments.value(QStringLiteral("format"), QFileInfo(source).suffix().toLower());
}

} // namespace

Result<SourceImport> readSource(const QString &source, const Portfolio &portfolio, const Arguments &arguments)
{
    const Result<QByteArray> bytes = contentOf(source);
    if (!bytes)
        return bytes.error();
    if (formatOf(source, arguments) == QLatin1StringView("json"))
        return readJsonSource(source, *bytes, portfolio);
    return Error{Cli::tr("The format of “%1” is not known; --format says which it is.").arg(source)};
}

std::vector<OptionRule> importOptions()
{
    return {{QStringLiteral("format"), QStringLiteral("json"),
             Cli::tr("the format of the sources; else their suffix decides")}};
}

Result<void> checkImportOptions(const Arguments &arguments)
{
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("json"));
    if (format == QLatin1StringView("json"))
        return {};
    return Error{Cli::tr("There is no format “%1” to import; there is json.").arg(format)};
}

QString importDetails() { return {}; }

} // namespace zuschnitt
