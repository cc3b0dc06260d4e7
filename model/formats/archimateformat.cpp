// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimateformat.h"

#include "model/formats/archimatecsv.h"
#include "model/formats/archimatelists.h"
#include "model/formats/archimatexml.h"
#include "model/formats/xmltext.h"
#include "model/formats/zipcontent.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headLength = 4096;
constexpr qsizetype mostBytes = 40 * 1024 * 1024;
constexpr auto modelInArchive = "model.xml";

/// The beginning, without what UTF-16 has between the letters.
QByteArray headOf(const QByteArray &bytes)
{
    return bytes.first(std::min(bytes.size(), headLength)).replace(QByteArray(1, '\0'), QByteArray());
}

bool hasRoot(const QByteArray &bytes)
{
    const QString root = rootElementOf(bytes);
    if (root.mid(root.indexOf(u':') + 1) != u"model"_s)
        return false;
    const QByteArray head = headOf(bytes);
    return head.contains("opengroup.org/xsd/archimate") || head.contains("archimatetool.com/archimate")
        || head.contains("bolton.ac.uk/archimate");
}

/// A zip archive with a model at its top, as its directory, which stands at the end, says it.
bool holdsModel(const QByteArray &bytes)
{
    constexpr qsizetype nameInRecord = 46;
    constexpr qsizetype directory = 64 * 1024;
    if (!isZip(bytes))
        return false;
    for (qsizetype at = bytes.indexOf(modelInArchive, std::max<qsizetype>(bytes.size() - directory, 0)); at >= 0;
         at = bytes.indexOf(modelInArchive, at + 1)) {
        if (at >= nameInRecord && bytes.mid(at - nameInRecord, 4) == "PK\x01\x02")
            return true;
    }
    return false;
}

Result<ArchimateModel> readXml(const QByteArray &bytes, ReadingProgress &progress)
{
    if (bytes.size() > mostBytes)
        return Error{QCoreApplication::translate("Archimate", "This model is larger than %1 MB and is not read.")
                         .arg(mostBytes / (1024 * 1024))};
    Result<QString> text = xmlText(bytes);
    if (!text)
        return text.error();
    return headOf(bytes).contains("opengroup.org/xsd/archimate") ? readArchimateExchange(std::move(*text), progress)
                                                                 : readArchimateNative(std::move(*text), progress);
}

Result<ArchimateModel> readZip(const QByteArray &bytes, ReadingProgress &progress)
{
    const Result<ZipContent> content
        = ZipContent::read(bytes, [](const QString &name) { return name == QLatin1StringView(modelInArchive); });
    if (!content)
        return content.error();
    const QByteArray *model = content->find(QLatin1StringView(modelInArchive));
    if (!model || !hasRoot(*model))
        return Error{QCoreApplication::translate("Archimate", "The archive holds no model of Archi.")};
    return readXml(*model, progress);
}

} // namespace

bool ArchimateFormat::recognises(SourceFiles files) const
{
    if (files.size() == 1 && (hasRoot(files.front().bytes) || holdsModel(files.front().bytes)))
        return true;
    return isArchimateCsv(files);
}

Result<SourceContent> ArchimateFormat::read(SourceFiles files, const SourceChoices &choices,
                                            ReadingProgress &progress) const
{
    const TableSource &first = files.front();
    const Result<ArchimateModel> model = isArchimateCsv(files) ? readArchimateCsv(files, progress)
        : isZip(first.bytes)                                   ? readZip(first.bytes, progress)
                                                               : readXml(first.bytes, progress);
    if (!model)
        return model.error();
    return archimateLists(*model, first.name, choices);
}

} // namespace zuschnitt
