// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/gridblocks.h"

#include <QtCore/QItemSelection>
#include <QtCore/QRect>

namespace zuschnitt {

namespace {

/// What spreadsheets write for yes; everything else is no.
bool saysYes(const QString &text)
{
    static const QStringList words{
        QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("ja"), QStringLiteral("j"),    QStringLiteral("yes"),
        QStringLiteral("y"), QStringLiteral("✓"), QStringLiteral("✔"),  QStringLiteral("true"), QStringLiteral("wahr")};
    return words.contains(text.trimmed(), Qt::CaseInsensitive);
}

} // namespace

QString textOfBlock(const GridModel &model, const QItemSelection &selection)
{
    QRect block;
    for (const QItemSelectionRange &range : selection)
        block |= QRect(range.left(), range.top(), range.width(), range.height());
    QStringList lines;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList cells;
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool filled = selection.contains(index) && model.cell(index) != GridCell::Empty;
            cells.append(filled ? QStringLiteral("x") : QString());
        }
        if (!model.isJourney(row))
            lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<GridModel::Setting> settingsOfText(const GridModel &model, const QModelIndex &corner, QString text)
{
    text.remove(QLatin1Char('\r'));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    std::vector<GridModel::Setting> settings;
    if (!corner.isValid() || text.isEmpty())
        return settings;
    int row = corner.row();
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        while (model.isJourney(row))
            ++row;
        int column = corner.column();
        for (const QString &cell : line.split(QLatin1Char('\t'))) {
            settings.push_back(
                {model.index(row, column++), saysYes(cell) ? GridModel::Fill::Fill : GridModel::Fill::Empty});
        }
        ++row;
    }
    return settings;
}

} // namespace zuschnitt
