// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace zuschnitt::test {

/// What a run of zuschnitt-cli said and ended with.
struct Ran {
    int exitCode = -1;
    QString output;
    QString errors;

    QJsonObject json() const;
};

/// A folder of its own in which the program is run, in English and without a display.
class Commands final {
public:
    /// `locale` as in LC_ALL; this computer need not have it.
    Ran run(const QStringList &arguments, const QString &locale = QStringLiteral("C")) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    bool exists(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace zuschnitt::test
