// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/xlsxnumbers.h"
#include "model/formats/zipcontent.h"

#include <vector>

namespace zuschnitt {

struct WorkbookSheet {
    QString name;
    QString part; ///< the file in the archive
    bool hidden = false;
};

/// An Office Open XML workbook, unpacked: its sheets, and what their cells refer to.
class XlsxWorkbook final {
public:
    /// Fails with a sentence for what is damaged, too large or no workbook.
    static Result<XlsxWorkbook> read(const QByteArray &bytes);

    const std::vector<WorkbookSheet> &sheets() const { return m_sheets; }
    /// Null if the archive lacks it.
    const QByteArray *contentOf(const WorkbookSheet &sheet) const { return partNamed(sheet.part); }
    /// A shared text; null if there is none of that number.
    const QString *text(qsizetype index) const;
    /// True if cells of that style show days or times.
    bool isDate(qsizetype style) const;
    DaysFrom daysFrom() const { return m_daysFrom; }

private:
    const QByteArray *partNamed(const QString &name) const;
    Result<void> readWorkbook();
    Result<std::map<QString, QString>> readTargets(const QString &part);
    Result<void> readTexts(const QString &part);
    Result<void> readStyles(const QString &part);

    ZipContent m_content;
    std::vector<WorkbookSheet> m_sheets;
    std::vector<QString> m_texts;
    std::vector<bool> m_dateStyles;
    DaysFrom m_daysFrom = DaysFrom::Y1900;
};

} // namespace zuschnitt
