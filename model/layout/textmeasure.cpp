// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/textmeasure.h"

namespace zuschnitt {

namespace {

/// As QString::simplified(), but no-break spaces stay: what they join is not broken.
QString spacedOnce(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ').split(u' ', Qt::SkipEmptyParts).join(u' ');
}

} // namespace

QStringList brokenLines(const QString &text, FontRole role, double room, int most, const TextMeasure &measure)
{
    QStringList lines;
    QString rest = spacedOnce(text);
    while (lines.size() + 1 < most && measure.width(rest, role) > room) {
        qsizetype end = rest.indexOf(u' ');
        for (qsizetype next = end; next >= 0 && measure.width(rest.first(next), role) <= room;
             next = rest.indexOf(u' ', next + 1))
            end = next;
        // A word that is wider than the line has it for itself.
        if (end < 0)
            break;
        lines << rest.first(end);
        rest = rest.sliced(end + 1);
    }
    return lines << rest;
}

} // namespace zuschnitt
