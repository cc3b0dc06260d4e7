// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/jsonwriter.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace zuschnitt {

void JsonWriter::open(char opening, char closing, Lines lines)
{
    beginValue();
    m_bytes += opening;
    m_levels.push_back({closing, lines});
}

void JsonWriter::end()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.lines == Lines::Own && !level.empty)
        breakLine();
    m_bytes += level.closing;
}

void JsonWriter::key(const QString &name)
{
    beginValue();
    quoted(name);
    m_bytes += ": ";
    m_afterKey = true;
}

void JsonWriter::text(const QString &value)
{
    beginValue();
    quoted(value);
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        null();
    else if (std::abs(value) < 1e15 && value == std::floor(value))
        number(static_cast<qint64>(value));
    else
        plain(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::plain(const QByteArray &value)
{
    beginValue();
    m_bytes += value;
}

void JsonWriter::beginValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.empty)
        m_bytes += ',';
    if (level.lines == Lines::Own)
        breakLine();
    else if (!level.empty)
        m_bytes += ' ';
    level.empty = false;
}

void JsonWriter::breakLine()
{
    // Rows that share a line add no depth of their own.
    const auto depth
        = std::count_if(m_levels.begin(), m_levels.end(), [](const Level &level) { return level.lines == Lines::Own; });
    m_bytes += '\n' + QByteArray(depth, ' ');
}

void JsonWriter::quoted(const QString &value)
{
    m_bytes += '"';
    for (const char byte : value.toUtf8()) {
        if (byte == '"' || byte == '\\')
            m_bytes += QByteArray("\\") + byte;
        else if (byte == '\n')
            m_bytes += "\\n";
        else if (byte == '\t')
            m_bytes += "\\t";
        else if (static_cast<unsigned char>(byte) < 0x20)
            m_bytes += "\\u" + QByteArray::number(static_cast<unsigned char>(byte), 16).rightJustified(4, '0');
        else
            m_bytes += byte;
    }
    m_bytes += '"';
}

} // namespace zuschnitt
