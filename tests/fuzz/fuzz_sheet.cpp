// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xlsx.h"
#include "tests/fuzz/fuzzing.h"

#include <archive.h>
#include <archive_entry.h>

// The sheet, the shared texts and the styles of a workbook, cut apart where a byte is 0.

using namespace zuschnitt;

namespace {

void add(archive *workbook, const char *name, const QByteArray &content)
{
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_size(entry, content.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(workbook, entry);
    archive_write_data(workbook, content.constData(), static_cast<std::size_t>(content.size()));
    archive_entry_free(entry);
}

/// A workbook of one sheet around these parts.
QByteArray workbookOf(const QByteArrayList &parts)
{
    static const QByteArray workbookPart
        = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>";
    static const QByteArray targets
        = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"sheet1.xml\"/>"
          "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"texts.xml\"/>"
          "<Relationship Id=\"rId3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
    QByteArray bytes(4 * 1024 * 1024, '\0');
    std::size_t used = 0;
    archive *workbook = archive_write_new();
    archive_write_set_format_zip(workbook);
    archive_write_set_options(workbook, "zip:compression=store");
    archive_write_open_memory(workbook, bytes.data(), static_cast<std::size_t>(bytes.size()), &used);
    add(workbook, "xl/workbook.xml", workbookPart);
    add(workbook, "xl/_rels/workbook.xml.rels", targets);
    const std::array names{"xl/sheet1.xml", "xl/texts.xml", "xl/styles.xml"};
    for (std::size_t part = 0; part < names.size() && part < static_cast<std::size_t>(parts.size()); ++part)
        add(workbook, names[part], parts[static_cast<qsizetype>(part)]);
    archive_write_close(workbook);
    archive_write_free(workbook);
    return bytes.left(static_cast<qsizetype>(used));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Xlsx format;
    const TableSource file{QStringLiteral("source"), workbookOf(fuzz::bytesOf(data, size).split('\0')), {}};
    fuzz::readAndPlan(format, {&file, 1});
    return 0;
}
