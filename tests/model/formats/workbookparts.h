// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/model/formats/reading.h"

#include <map>

namespace zuschnitt::test {

/// A workbook written by hand: what stands in <sheetData> and behind it, by sheet.
struct WorkbookParts {
    QByteArray sheetData; ///< of the sheet "List"
    QByteArray afterData;
    std::vector<std::pair<QByteArray, QByteArray>> moreSheets; ///< attributes of <sheet> ("name='B'"), sheet data
    QByteArray sharedTexts; ///< the <si> elements
    QByteArray formats; ///< <numFmt> elements
    QByteArray styles; ///< <xf> elements of cellXfs
    QByteArray workbookProperties;
};

inline std::vector<std::pair<QByteArray, QByteArray>> partsOf(const WorkbookParts &parts)
{
    const QByteArray space = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    const QByteArray relations = " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray sheets = "<sheet name='List' sheetId='1' r:id='s1'/>";
    QByteArray targets = "<Relationship Id='s1' Type='" + kinds + "worksheet' Target='worksheets/sheet1.xml'/>";
    std::vector<std::pair<QByteArray, QByteArray>> files;
    files.emplace_back("xl/worksheets/sheet1.xml",
                       "<worksheet" + space + "><sheetData>" + parts.sheetData + "</sheetData>" + parts.afterData
                           + "</worksheet>");
    for (std::size_t index = 0; index < parts.moreSheets.size(); ++index) {
        const QByteArray number = QByteArray::number(static_cast<int>(index) + 2);
        sheets += "<sheet " + parts.moreSheets[index].first + " sheetId='" + number + "' r:id='s" + number + "'/>";
        targets += "<Relationship Id='s" + number + "' Type='" + kinds + "worksheet' Target='/xl/worksheets/sheet"
            + number + ".xml'/>";
        files.emplace_back("xl/worksheets/sheet" + number + ".xml",
                           "<worksheet" + space + "><sheetData>" + parts.moreSheets[index].second
                               + "</sheetData></worksheet>");
    }
    targets += "<Relationship Id='t' Type='" + kinds + "sharedStrings' Target='sharedStrings.xml'/>";
    targets += "<Relationship Id='f' Type='" + kinds + "styles' Target='styles.xml'/>";
    files.emplace_back("xl/sharedStrings.xml", "<sst" + space + ">" + parts.sharedTexts + "</sst>");
    files.emplace_back("xl/styles.xml",
                       "<styleSheet" + space + "><numFmts>" + parts.formats + "</numFmts><cellXfs>" + parts.styles
                           + "</cellXfs></styleSheet>");
    files.emplace_back("xl/workbook.xml",
                       "<workbook" + space + relations + "><workbookPr " + parts.workbookProperties + "/><sheets>"
                           + sheets + "</sheets></workbook>");
    files.emplace_back("xl/_rels/workbook.xml.rels",
                       "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + targets
                           + "</Relationships>");
    return files;
}

inline QByteArray workbookOf(const WorkbookParts &parts) { return zipOf(partsOf(parts)); }

/// A row of texts.
inline QByteArray textRow(int row, const std::vector<QByteArray> &texts)
{
    QByteArray cells;
    for (std::size_t column = 0; column < texts.size(); ++column) {
        if (!texts[column].isEmpty())
            cells += "<c r='" + QByteArray(1, static_cast<char>('A' + column)) + QByteArray::number(row)
                + "' t='inlineStr'><is><t>" + texts[column] + "</t></is></c>";
    }
    return "<row r='" + QByteArray::number(row) + "'>" + cells + "</row>";
}

} // namespace zuschnitt::test
