// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xlsxsheet.h"

#include "model/formats/xlsxtext.h"
#include "model/formats/xmltext.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;

/// Where a cell is; 0 for what is not said.
struct Place {
    int row = 0;
    int column = 0;
};

/// Reads "B5"; nothing for what is no such name or lies outside every sheet.
std::optional<Place> placeOf(QStringView name)
{
    Place place;
    qsizetype at = 0;
    for (; at < name.size() && name.at(at) >= u'A' && name.at(at) <= u'Z' && at < 4; ++at)
        place.column = place.column * 26 + (name.at(at).unicode() - u'A' + 1);
    bool isNumber = false;
    place.row = name.mid(at).toInt(&isNumber);
    if (!isNumber || place.column < 1 || place.column > mostColumns || place.row < 1 || place.row > mostRows)
        return std::nullopt;
    return place;
}

/// Cells merged over more than one row: the first column of the range counts.
struct Merge {
    int column = 0;
    int first = 0;
    int last = 0;
};

/// A kind of cells that hold no value: the first of them and how many there are.
struct Odd {
    int row = 0;
    int column = 0;
    QString text;
    int count = 0;

    void add(const Place &place, const QString &what)
    {
        if (count++ == 0) {
            row = place.row;
            column = place.column;
            text = what;
        }
    }
};

class SheetReader final {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)

public:
    SheetReader(const XlsxWorkbook &workbook, const WorkbookSheet &sheet, SheetLimits &left, ReadingProgress &progress)
        : m_workbook(workbook), m_sheet(sheet), m_left(left), m_progress(progress)
    {
    }

    Result<SheetContent> read()
    {
        const QByteArray *bytes = m_workbook.contentOf(m_sheet);
        if (!bytes)
            return refuse(tr("the archive does not hold it"));
        Result<QString> xml = xmlText(*bytes);
        if (!xml)
            return Error{tr("Sheet “%1”: %2").arg(m_sheet.name, xml.error().message)};
        const qint64 size = xml->size();
        m_reader.addData(*xml);
        xml->clear(); // the reader has a copy
        if (const Result<void> walked = walk(size); !walked)
            return walked.error();
        if (const Result<void> merged = fillMerges(); !merged)
            return merged.error();
        tellOdd();
        return std::move(m_content);
    }

private:
    Result<void> walk(qint64 size)
    {
        while (!m_reader.atEnd() && !m_error) {
            if (m_reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == u"row")
                beginRow(size);
            else if (m_reader.name() == u"c")
                readCell();
            else if (m_reader.name() == u"mergeCell")
                readMerge();
        }
        if (m_error)
            return *m_error;
        if (m_reader.hasError())
            return refuse(tr("it is damaged there, so open it in a spreadsheet program and save it again"));
        return {};
    }

    void beginRow(qint64 size)
    {
        const QStringView number = m_reader.attributes().value(u"r"_s);
        const int row = number.isEmpty() ? m_place.row + 1 : number.toInt();
        if (row <= m_place.row || row > mostRows) {
            m_error = refuse(tr("its rows are not in order after there"));
            return;
        }
        m_place = {row, 0};
        if (row % 1000 == 0 && !m_progress.goOn(m_reader.characterOffset(), size))
            m_error = readingCancelled();
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const QStringView name = attributes.value(u"r"_s);
        Place place{m_place.row, m_place.column + 1};
        if (!name.isEmpty()) {
            const std::optional<Place> named = placeOf(name);
            if (!named || named->row != m_place.row || named->column <= m_place.column) {
                m_error = refuse(tr("its cells are not in order after there"));
                return;
            }
            place = *named;
        }
        m_place = place;
        const QString type = attributes.value(u"t"_s).toString();
        const qsizetype style = attributes.value(u"s"_s).toInt();
        QString text = readValue(type, style);
        if (!m_error && !text.isEmpty())
            addCell(std::move(text));
    }

    QString readValue(const QString &type, qsizetype style)
    {
        QString value;
        QString inlined;
        bool isFormula = false;
        while (!m_reader.atEnd()) {
            const QXmlStreamReader::TokenType token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == u"v") {
                value = m_reader.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (m_reader.name() == u"is") {
                inlined = readXlsxText(m_reader);
            } else {
                isFormula = isFormula || m_reader.name() == u"f";
                m_reader.skipCurrentElement();
            }
        }
        if (isFormula && value.isEmpty() && type != u"str"_s)
            m_uncalculated.add(m_place, {});
        return type == u"inlineStr"_s ? inlined : meaningOf(value, type, style);
    }

    QString meaningOf(const QString &value, const QString &type, qsizetype style)
    {
        if (value.isEmpty())
            return {};
        if (type == u"s"_s) {
            bool isNumber = false;
            const QString *shared = m_workbook.text(value.toInt(&isNumber));
            if (shared && isNumber)
                return *shared;
            m_error = refuse(tr("it is damaged there, so open it in a spreadsheet program and save it again"));
            return {};
        }
        if (type == u"str"_s)
            return unescapedXlsxText(value);
        if (type == u"b"_s)
            return value == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"d"_s)
            return QString(value).replace(u"T00:00:00"_s, QString()).replace(u'T', u' ');
        if (type == u"e"_s) {
            m_errors.add(m_place, value);
            return {};
        }
        return number(value, style);
    }

    QString number(const QString &value, qsizetype style)
    {
        bool isNumber = false;
        const double stored = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(stored))
            return value;
        if (m_workbook.isDate(style))
            return dateText(stored, m_workbook.daysFrom());
        QString text = storedNumberText(stored);
        m_content.hasFractions = m_content.hasFractions || text.contains(u'.');
        return text;
    }

    void addCell(QString text)
    {
        if (!takeOne())
            return;
        if (m_content.rows.empty() || m_content.rows.back().row != m_place.row)
            m_content.rows.push_back({m_place.row, {}});
        m_content.rows.back().cells.push_back({m_place.column, std::move(text)});
    }

    bool takeOne()
    {
        if (m_left.cells == 0) {
            m_error = refuse(tr("the workbook holds more cells than are read here, so delete the sheets and columns "
                                "that are not needed"));
            return false;
        }
        --m_left.cells;
        return true;
    }

    void readMerge()
    {
        const QString range = m_reader.attributes().value(u"ref"_s).toString();
        const std::optional<Place> first = placeOf(QStringView(range).left(range.indexOf(u':')));
        const std::optional<Place> last = placeOf(QStringView(range).mid(range.indexOf(u':') + 1));
        if (first && last && last->row > first->row && takeOne())
            m_merges.push_back({first->column, first->row, last->row});
    }

    /// Every row that exists counts against the limit, so that many large merges cannot take long.
    Result<void> fillMerges()
    {
        std::vector<SheetRow> &rows = m_content.rows;
        for (const Merge &merge : m_merges) {
            auto row = std::lower_bound(rows.begin(), rows.end(), merge.first,
                                        [](const SheetRow &one, int number) { return one.row < number; });
            if (row == rows.end() || row->row != merge.first || !row->text(merge.column))
                continue;
            const QString value = *row->text(merge.column);
            for (++row; row != rows.end() && row->row <= merge.last; ++row) {
                m_place = {row->row, merge.column};
                if (!takeOne())
                    return *m_error;
                const auto place
                    = std::lower_bound(row->cells.begin(), row->cells.end(), merge.column,
                                       [](const SheetCell &cell, int column) { return cell.column < column; });
                if (place == row->cells.end() || place->column != merge.column)
                    row->cells.insert(place, {merge.column, value});
            }
        }
        return {};
    }

    void tellOdd()
    {
        const auto tell = [this](const Odd &odd, const QString &sentence) {
            if (odd.count > 0)
                m_content.problems.push_back({{}, odd.row, odd.column, sentence});
        };
        tell(m_errors,
             tr("Sheet “%1”: %n cell(s) hold an error, the first of them %2 (%3); they are taken as empty.", nullptr,
                m_errors.count)
                 .arg(m_sheet.name, cellName(m_errors.row, m_errors.column), m_errors.text));
        tell(m_uncalculated,
             tr("Sheet “%1”: %n cell(s) hold a formula without its value, the first of them %2; they are taken as "
                "empty. Open the workbook in a spreadsheet program and save it again.",
                nullptr, m_uncalculated.count)
                 .arg(m_sheet.name, cellName(m_uncalculated.row, m_uncalculated.column)));
    }

    Error refuse(const QString &why) const
    {
        const QString cell = m_place.row > 0 ? cellName(m_place.row, std::max(m_place.column, 1)) : u"A1"_s;
        return {tr("Sheet “%1” is not read at cell %2, because %3.").arg(m_sheet.name, cell, why)};
    }

    const XlsxWorkbook &m_workbook;
    const WorkbookSheet &m_sheet;
    SheetLimits &m_left;
    ReadingProgress &m_progress;
    QXmlStreamReader m_reader;
    SheetContent m_content;
    std::vector<Merge> m_merges;
    Odd m_errors;
    Odd m_uncalculated;
    Place m_place;
    std::optional<Error> m_error;
};

} // namespace

const QString *SheetRow::text(int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const SheetCell &cell, int number) { return cell.column < number; });
    return found == cells.end() || found->column != column ? nullptr : &found->text;
}

QString cellName(int row, int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters + QString::number(row);
}

Result<SheetContent> readSheet(const XlsxWorkbook &workbook, const WorkbookSheet &sheet, SheetLimits &left,
                               ReadingProgress &progress)
{
    return SheetReader(workbook, sheet, left, progress).read();
}

} // namespace zuschnitt
