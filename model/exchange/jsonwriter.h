// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace zuschnitt {

/// Writes JSON in the order it is told: what Lines::Own opens puts each part on a line of its own,
/// so that two exports compare line by line, a row a line.
class JsonWriter final {
public:
    enum class Lines { Own, Shared };

    void beginObject(Lines lines = Lines::Shared) { open('{', '}', lines); }
    void beginArray(Lines lines = Lines::Own) { open('[', ']', lines); }
    /// Closes what was opened last.
    void end();

    void key(const QString &name);
    void text(const QString &value);
    void number(double value);
    void number(qint64 value) { plain(QByteArray::number(value)); }
    void truth(bool value) { plain(value ? "true" : "false"); }
    void null() { plain("null"); }

    /// The bytes so far, with a newline at the end.
    QByteArray result() const { return m_bytes + '\n'; }

private:
    struct Level {
        char closing;
        Lines lines;
        bool empty = true;
    };

    void open(char opening, char closing, Lines lines);
    void beginValue();
    void breakLine();
    void plain(const QByteArray &value);
    void quoted(const QString &value);

    QByteArray m_bytes;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace zuschnitt
