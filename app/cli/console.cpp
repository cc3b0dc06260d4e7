// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <QtCore/QJsonDocument>

namespace zuschnitt {

Console::Console(std::FILE *output, std::FILE *errors) : m_output(output), m_errors(errors)
{
    m_output.setEncoding(QStringConverter::Utf8);
    m_errors.setEncoding(QStringConverter::Utf8);
}

void Console::say(const QString &line) { m_output << line << Qt::endl; }

void Console::say(const QJsonObject &object)
{
    m_output << QString::fromUtf8(QJsonDocument(object).toJson()) << Qt::flush;
}

void Console::complain(const QString &sentence) { m_errors << sentence << Qt::endl; }

} // namespace zuschnitt
