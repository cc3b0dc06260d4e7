// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QTextStream>

#include <cstdio>

namespace zuschnitt {

/// Standard output for results, standard error for sentences about what went wrong.
class Console final {
public:
    Console(std::FILE *output, std::FILE *errors);

    void say(const QString &line);
    void say(const QJsonObject &object);
    void complain(const QString &sentence);

private:
    QTextStream m_output;
    QTextStream m_errors;
};

} // namespace zuschnitt
