// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/tablexlsx.h"

#include "model/exchange/cellvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 31; // of a sheet
constexpr qsizetype longestText = 32'767; // of a cell
constexpr double narrowest = 8; // characters
constexpr double widest = 60;
constexpr std::size_t rowsMeasured = 500;

/// True for numbers that come out of a workbook as they went in; it keeps 16 digits.
bool keepsNumber(double value) { return QString::number(value, 'g', 16).toDouble() == value; }

/// Reading a list takes an apostrophe off what looks protected, so that gets one more. What looks like
/// a character by its number is no such.
QString cellText(QString text)
{
    static const QRegularExpression number(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (needsProtection(text) && cleanedCell(text) != text.trimmed())
        text.prepend(u'\'');
    if (text.contains(u"_x"_s))
        text.replace(number, u"_x005F_"_s);
    return text.left(longestText);
}

class XlsxWriter final {
public:
    explicit XlsxWriter(const QString &file) : m_workbook(workbook_new(QFile::encodeName(file).constData()))
    {
        if (!m_workbook)
            return;
        m_header = workbook_add_format(m_workbook);
        format_set_bold(m_header);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
        m_text = workbook_add_format(m_workbook);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_longText = workbook_add_format(m_workbook);
        format_set_text_wrap(m_longText);
        format_set_align(m_longText, LXW_ALIGN_VERTICAL_TOP);
    }

    bool write(const std::vector<ExportTable> &tables, const QString &title)
    {
        if (!m_workbook)
            return false;
        const QByteArray utf8 = title.toUtf8();
        lxw_doc_properties properties{};
        properties.title = const_cast<char *>(utf8.constData());
        properties.created = 946'684'800; // 2000-01-01, so that the same tables give the same bytes
        workbook_set_properties(m_workbook, &properties);
        for (const ExportTable &table : tables)
            writeSheet(table);
        return workbook_close(m_workbook) == LXW_NO_ERROR;
    }

private:
    void writeSheet(const ExportTable &table)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, sheetName(table.name).toUtf8().constData());
        const auto columns = static_cast<lxw_col_t>(table.headers.size());
        for (lxw_col_t column = 0; column < columns; ++column) {
            const double width = widthOf(table, column);
            worksheet_set_column(sheet, column, column, width, nullptr);
            worksheet_write_string(sheet, 0, column, cellText(table.headers.at(column)).toUtf8().constData(), m_header);
        }
        lxw_row_t row = 0;
        for (const std::vector<ExportCell> &cells : table.rows) {
            ++row;
            lxw_col_t column = 0;
            for (const ExportCell &cell : cells)
                writeCell(sheet, row, column++, cell);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        if (columns > 0)
            worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(columns - 1));
    }

    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ExportCell &cell)
    {
        if (const auto *number = std::get_if<double>(&cell)) {
            if (std::isfinite(*number) && keepsNumber(*number))
                worksheet_write_number(sheet, row, column, *number, m_text);
            else
                writeText(sheet, row, column, QString::number(*number, 'g', QLocale::FloatingPointShortest));
        } else if (const auto *text = std::get_if<QString>(&cell)) {
            writeText(sheet, row, column, *text);
        }
    }

    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text)
    {
        const bool isLong = text.size() > static_cast<qsizetype>(widest) || text.contains(u'\n');
        worksheet_write_string(sheet, row, column, cellText(text).toUtf8().constData(), isLong ? m_longText : m_text);
    }

    /// In characters; beyond the widest, texts wrap.
    static double widthOf(const ExportTable &table, lxw_col_t column)
    {
        double width = narrowest;
        const auto count = [&](const QString &text) {
            for (const QString &line : text.split(u'\n'))
                width = std::max(width, static_cast<double>(line.size()) + 2);
        };
        count(table.headers.at(column) + u"  "_s); // room for the mark of the filter
        for (std::size_t row = 0; row < std::min(rowsMeasured, table.rows.size()); ++row) {
            if (const auto *text = std::get_if<QString>(&table.rows[row][column]))
                count(*text);
        }
        return std::min(width, widest);
    }

    /// Spreadsheets allow no []:*?/\ in the names of sheets, no apostrophe at their ends, and each once.
    QString sheetName(QString name)
    {
        static const QString forbidden = u"[]:*?/\\"_s;
        for (QChar &character : name) {
            if (forbidden.contains(character) || character < u' ')
                character = u'-';
        }
        while (name.startsWith(u'\''))
            name.remove(0, 1);
        name.truncate(longestName);
        while (name.endsWith(u'\''))
            name.chop(1);
        const QString wanted = name.isEmpty() ? u"-"_s : name;
        name = wanted;
        for (int number = 2; !m_names.insert(name.toCaseFolded()).second; ++number) {
            const QString suffix = u" %1"_s.arg(number);
            name = wanted.left(longestName - suffix.size()) + suffix;
        }
        return name;
    }

    lxw_workbook *m_workbook;
    lxw_format *m_header = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_longText = nullptr;
    std::unordered_set<QString> m_names;
};

} // namespace

Result<QByteArray> writeXlsx(const std::vector<ExportTable> &tables, const QString &title)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"tables.xlsx"_s);
    const bool written = folder.isValid() && XlsxWriter(name).write(tables, title);
    QFile file(name);
    if (!written || !file.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate(
            "Exports",
            "The workbook could not be written to a temporary file. Is there room in the temporary folder?")};
    return file.readAll();
}

} // namespace zuschnitt
