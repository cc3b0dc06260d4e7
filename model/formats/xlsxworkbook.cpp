// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xlsxworkbook.h"

#include "model/formats/xlsxtext.h"
#include "model/formats/xmltext.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// A sheet takes about five times its size in memory.
constexpr ZipLimits limits{2000, 32 * 1024 * 1024, 100};

/// Sheets and what they refer to, without pictures, charts, print settings and what Excel remembers.
bool isWanted(const QString &name)
{
    static const QStringList folders{u"xl/drawings/"_s, u"xl/charts/"_s,        u"xl/theme/"_s,
                                     u"xl/media/"_s,    u"xl/externalLinks/"_s, u"xl/pivot"_s,
                                     u"xl/tables/"_s,   u"xl/queryTables/"_s,   u"xl/worksheets/_rels/"_s};
    const auto isUnder = [&](const QString &folder) { return name.startsWith(folder, Qt::CaseInsensitive); };
    return name.startsWith(u"xl/"_s, Qt::CaseInsensitive)
        && (name.endsWith(u".xml"_s, Qt::CaseInsensitive) || name.endsWith(u".rels"_s, Qt::CaseInsensitive))
        && std::none_of(folders.begin(), folders.end(), isUnder);
}

Error damaged(const QString &part)
{
    return {QCoreApplication::translate("Xlsx",
                                        "This workbook is damaged: %1 is missing or cannot be read. Open it "
                                        "in a spreadsheet program and save it again.")
                .arg(part)};
}

bool says(QStringView value) { return value == u"1" || value.compare(u"true", Qt::CaseInsensitive) == 0; }

/// Calls `visit` at each element.
template <typename Visit>
bool visitElements(const QString &xml, const Visit &visit)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            visit(reader);
    }
    return !reader.hasError();
}

/// The id of a relation, whatever its prefix.
QString relationOf(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(const QByteArray &bytes)
{
    Result<ZipContent> content = ZipContent::read(bytes, isWanted, limits);
    if (!content)
        return content.error();
    XlsxWorkbook workbook;
    workbook.m_content = std::move(content).value();
    if (const Result<void> done = workbook.readWorkbook(); !done)
        return done.error();
    return workbook;
}

const QString *XlsxWorkbook::text(qsizetype index) const
{
    return index >= 0 && index < std::ssize(m_texts) ? &m_texts[static_cast<std::size_t>(index)] : nullptr;
}

bool XlsxWorkbook::isDate(qsizetype style) const
{
    return style >= 0 && style < std::ssize(m_dateStyles) && m_dateStyles[static_cast<std::size_t>(style)];
}

const QByteArray *XlsxWorkbook::partNamed(const QString &name) const
{
    if (const QByteArray *found = m_content.find(name))
        return found;
    for (const QString &other : m_content.names()) {
        if (other.compare(name, Qt::CaseInsensitive) == 0)
            return m_content.find(other);
    }
    return nullptr;
}

/// The files that the workbook refers to, by the ids of the relations, and by their kind.
Result<std::map<QString, QString>> XlsxWorkbook::readTargets(const QString &part)
{
    const QByteArray *bytes = partNamed(part);
    const Result<QString> xml = bytes ? xmlText(*bytes) : damaged(part);
    if (!xml)
        return xml.error();
    std::map<QString, QString> targets;
    const bool whole = visitElements(*xml, [&](const QXmlStreamReader &reader) {
        if (reader.name() != u"Relationship")
            return;
        const QXmlStreamAttributes attributes = reader.attributes();
        QString target = attributes.value(u"Target"_s).toString();
        target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        targets.try_emplace(attributes.value(u"Id"_s).toString(), target);
        targets.try_emplace(attributes.value(u"Type"_s).toString().section(u'/', -1), target);
    });
    if (!whole)
        return damaged(part);
    return targets;
}

Result<void> XlsxWorkbook::readWorkbook()
{
    const QString part = u"xl/workbook.xml"_s;
    const Result<std::map<QString, QString>> targets = readTargets(u"xl/_rels/workbook.xml.rels"_s);
    const QByteArray *bytes = partNamed(part);
    const Result<QString> xml = bytes ? xmlText(*bytes) : damaged(part);
    if (!targets || !xml)
        return targets ? xml.error() : targets.error();
    const auto target = [&](const QString &id) {
        const auto found = targets->find(id);
        return found == targets->end() ? QString() : found->second;
    };
    const bool whole = visitElements(*xml, [&](const QXmlStreamReader &reader) {
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"workbookPr" && says(attributes.value(u"date1904"_s)))
            m_daysFrom = DaysFrom::Y1904;
        if (reader.name() != u"sheet")
            return;
        const QString sheet = target(relationOf(attributes));
        const bool isSheet = !sheet.contains(u"/chartsheets/"_s) && !sheet.contains(u"/dialogsheets/"_s);
        const QStringView state = attributes.value(u"state"_s);
        if (isSheet)
            m_sheets.push_back(
                {attributes.value(u"name"_s).toString(), sheet, !state.isEmpty() && state != u"visible"});
    });
    if (!whole || m_sheets.empty())
        return damaged(part);
    if (const Result<void> texts = readTexts(target(u"sharedStrings"_s)); !texts)
        return texts;
    return readStyles(target(u"styles"_s));
}

Result<void> XlsxWorkbook::readTexts(const QString &part)
{
    const QByteArray *bytes = partNamed(part);
    if (!bytes)
        return {};
    const Result<QString> xml = xmlText(*bytes);
    if (!xml)
        return xml.error();
    QXmlStreamReader reader(*xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"si")
            m_texts.push_back(readXlsxText(reader));
    }
    return reader.hasError() ? Result<void>(damaged(part)) : Result<void>();
}

Result<void> XlsxWorkbook::readStyles(const QString &part)
{
    const QByteArray *bytes = partNamed(part);
    if (!bytes)
        return {};
    const Result<QString> xml = xmlText(*bytes);
    if (!xml)
        return xml.error();
    std::map<int, QString> codes;
    bool inCells = false; // the formats of cells; those of named styles look the same
    const bool whole = visitElements(*xml, [&](const QXmlStreamReader &reader) {
        const int number = reader.attributes().value(u"numFmtId"_s).toInt();
        if (reader.name() == u"numFmt")
            codes.try_emplace(number, reader.attributes().value(u"formatCode"_s).toString());
        else if (reader.name() == u"cellXfs" || reader.name() == u"cellStyleXfs" || reader.name() == u"cellStyles")
            inCells = reader.name() == u"cellXfs";
        else if (reader.name() == u"xf" && inCells)
            m_dateStyles.push_back(isDateFormat(number, codes.contains(number) ? codes.at(number) : QString()));
    });
    return whole ? Result<void>() : Result<void>(damaged(part));
}

} // namespace zuschnitt
