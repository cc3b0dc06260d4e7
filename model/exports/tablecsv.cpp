// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/tablecsv.h"

#include "model/exchange/cellvalues.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

class CsvWriter final {
public:
    explicit CsvWriter(CsvPreset preset) : m_german(preset == CsvPreset::ExcelGerman), m_separator(separatorOf(preset))
    {
    }

    QByteArray write(const ExportTable &table) const
    {
        QStringList cells;
        for (const QString &header : table.headers)
            cells += quoted(protectedText(header));
        QString text = line(cells);
        for (const std::vector<ExportCell> &row : table.rows) {
            cells.clear();
            for (const ExportCell &cell : row)
                cells += quoted(textOf(cell));
            text += line(cells);
        }
        return (m_german ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
    }

private:
    static QChar separatorOf(CsvPreset preset)
    {
        switch (preset) {
        case CsvPreset::Standard:
            return u',';
        case CsvPreset::Tabs:
            return u'\t';
        case CsvPreset::ExcelGerman:
            return u';';
        }
        return u',';
    }

    QString line(const QStringList &cells) const { return cells.join(m_separator) + u"\r\n"_s; }

    QString textOf(const ExportCell &cell) const
    {
        if (const auto *text = std::get_if<QString>(&cell))
            return protectedText(*text);
        const auto *value = std::get_if<double>(&cell);
        return value ? number(*value) : QString();
    }

    QString number(double value) const
    {
        QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
        // Three decimals could be read as thousands.
        if (text.size() > 4 && text.indexOf(u'.') == text.size() - 4)
            text += u'0';
        return m_german ? text.replace(u'.', u',') : text;
    }

    static QString protectedText(const QString &text) { return needsProtection(text) ? u'\'' + text : text; }

    QString quoted(const QString &text) const
    {
        const QString special = u"\"\t\r\n"_s + m_separator;
        const bool needed = std::any_of(text.begin(), text.end(), [&](QChar c) { return special.contains(c); });
        return needed ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
    }

    const bool m_german;
    const QChar m_separator;
};

} // namespace

QByteArray writeCsv(const ExportTable &table, CsvPreset preset) { return CsvWriter(preset).write(table); }

} // namespace zuschnitt
