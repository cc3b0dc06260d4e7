// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xlsx.h"

#include "model/exchange/headerwords.h"
#include "model/formats/xlsxtable.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

bool isOldExcel(const QByteArray &bytes) { return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

bool isOpenDocument(const QByteArray &bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 256))
        .contains("application/vnd.oasis.opendocument.spreadsheet");
}

/// The names in a zip archive are readable, in front of the files and once more at its end.
bool isWorkbook(const QByteArray &bytes) { return isZip(bytes) && bytes.contains("xl/workbook."); }

/// Lists come before those that name what is in them.
int placeOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Capabilities:
        return 0;
    case ListKind::Services:
        return 1;
    case ListKind::Dependencies:
        return 2;
    case ListKind::Products:
        return 3;
    case ListKind::Assignments:
        return 4;
    case ListKind::Journeys:
        return 5;
    }
    return 5;
}

/// A sheet, read, with the list that it makes.
struct ReadSheet {
    QString name;
    bool hidden = false;
    SheetHeader header;
    ImportList list;
    SourceQuestion headerQuestion;

    qsizetype rows() const { return std::ssize(list.table->rows); }
};

class XlsxReader final {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)

public:
    XlsxReader(const TableSource &file, const SourceChoices &choices, ReadingProgress &progress)
        : m_file(file), m_choices(choices), m_progress(progress)
    {
    }

    Result<SourceContent> read()
    {
        const Result<XlsxWorkbook> workbook = XlsxWorkbook::read(m_file.bytes);
        if (!workbook)
            return workbook.error();
        SheetLimits left;
        for (const WorkbookSheet &sheet : workbook->sheets()) {
            Result<SheetContent> content = readSheet(*workbook, sheet, left, m_progress);
            if (!content)
                return content.error();
            if (const Result<void> added = addSheet(sheet, std::move(content).value()); !added)
                return added.error();
        }
        return content();
    }

private:
    Result<void> addSheet(const WorkbookSheet &sheet, SheetContent content)
    {
        ReadSheet read{sheet.name, sheet.hidden, headersIn(content), {}, {}};
        const int header = askForHeader(read);
        Result<ImportList> list = listOf(std::move(content), sheet.name, m_file.name, header);
        if (!list)
            return list.error();
        read.list = std::move(list).value();
        m_sheets.push_back(std::move(read));
        return {};
    }

    int askForHeader(ReadSheet &sheet) const
    {
        const SheetHeader &header = sheet.header;
        if (header.possible.size() < 2)
            return header.proposed;
        sheet.headerQuestion.id = u"header:"_s + sheet.name;
        sheet.headerQuestion.text = tr("Which row of the sheet “%1” heads its columns?").arg(sheet.name);
        for (const int row : header.possible)
            sheet.headerQuestion.answers.push_back({QString::number(row), tr("Row %1").arg(row), 1, false});
        choose(sheet.headerQuestion, m_choices, {QString::number(header.proposed)});
        return sheet.headerQuestion.chosen().front().toInt();
    }

    Result<SourceContent> content()
    {
        SourceQuestion question{u"sheets"_s, tr("Which sheets hold lists?"), true, {}};
        for (const ReadSheet &sheet : m_sheets) {
            const QString text = sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name;
            if (sheet.rows() > 0)
                question.answers.push_back({sheet.name, text, sheet.rows(), false});
        }
        if (question.answers.empty())
            return Error{tr("None of the sheets of this workbook has rows below a header: %1.").arg(names())};
        choose(question, m_choices, proposed());
        const QStringList chosen = question.chosen();
        if (chosen.isEmpty())
            return Error{tr("No sheet is chosen. Choose at least one of: %1.").arg(names())};
        SourceContent content;
        content.format = tr("Excel workbook");
        content.questions.push_back(std::move(question));
        for (ReadSheet &sheet : m_sheets) {
            if (!chosen.contains(sheet.name))
                continue;
            if (!sheet.headerQuestion.answers.empty())
                content.questions.push_back(std::move(sheet.headerQuestion));
            content.lists.push_back(std::move(sheet.list));
        }
        std::stable_sort(
            content.lists.begin(), content.lists.end(),
            [](const ImportList &left, const ImportList &right) { return placeOf(left.kind) < placeOf(right.kind); });
        content.remarks = remarks(chosen);
        return content;
    }

    /// The visible sheets that name things; of services rather those that make no tree of something else.
    QStringList proposed() const
    {
        QStringList lists;
        QStringList trees;
        for (const ReadSheet &sheet : m_sheets) {
            if (sheet.hidden || !namesThings(sheet.list))
                continue;
            const QStringList &columns = sheet.list.table->columns;
            const bool isTree
                = sheet.list.kind == ListKind::Services && std::any_of(columns.begin(), columns.end(), isParentHeader);
            (isTree ? trees : lists).append(sheet.name);
        }
        if (!lists.isEmpty() || !trees.isEmpty())
            return lists.isEmpty() ? trees : lists;
        const auto any = std::find_if(m_sheets.begin(), m_sheets.end(),
                                      [](const ReadSheet &sheet) { return !sheet.hidden && sheet.rows() > 0; });
        return any == m_sheets.end() ? names(true) : QStringList{any->name};
    }

    QStringList remarks(const QStringList &chosen) const
    {
        QStringList sentences;
        for (const ReadSheet &sheet : m_sheets) {
            if (chosen.contains(sheet.name))
                continue;
            const int rows = static_cast<int>(sheet.rows());
            sentences += sheet.hidden
                ? tr("The sheet “%1” is hidden and left out; it has %n row(s).", nullptr, rows).arg(sheet.name)
                : tr("The sheet “%1” is left out; it has %n row(s).", nullptr, rows).arg(sheet.name);
        }
        return sentences;
    }

    QStringList names(bool withRows) const
    {
        QStringList names;
        for (const ReadSheet &sheet : m_sheets) {
            if (!withRows || sheet.rows() > 0)
                names += sheet.name;
        }
        return names;
    }
    QString names() const { return names(false).join(u", "_s); }

    const TableSource &m_file;
    const SourceChoices &m_choices;
    ReadingProgress &m_progress;
    std::vector<ReadSheet> m_sheets;
};

} // namespace

bool Xlsx::recognises(SourceFiles files) const
{
    if (files.size() != 1)
        return false;
    const QByteArray &bytes = files.front().bytes;
    return isOldExcel(bytes) || isOpenDocument(bytes) || isWorkbook(bytes);
}

Result<SourceContent> Xlsx::read(SourceFiles files, const SourceChoices &choices, ReadingProgress &progress) const
{
    const QByteArray &bytes = files.front().bytes;
    if (isOldExcel(bytes))
        return Error{QCoreApplication::translate("Xlsx",
                                                 "This workbook is in the old format of Excel (.xls), or protected by "
                                                 "a password. Save it as .xlsx, without a password.")};
    if (isOpenDocument(bytes) || bytes.contains("xl/workbook.bin"))
        return Error{QCoreApplication::translate("Xlsx", "Workbooks of this kind are not read. Save it as .xlsx.")};
    return XlsxReader(files.front(), choices, progress).read();
}

} // namespace zuschnitt
