// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

// The words that mean a tool rather than an outcome ("Citrix", "Dateiserver"). In the file they
// are one text, a word a line: the English ones, an empty line, the German ones; an empty text
// stands for the usual words. A word counts where it stands by itself; "*server" also where a
// longer word ends with it.

namespace zuschnitt {

struct ToolWordLists {
    QStringList english; ///< and the names of programs and makers
    QStringList german;

    friend bool operator==(const ToolWordLists &, const ToolWordLists &) = default;
};

const ToolWordLists &usualToolWords();
ToolWordLists toolWordLists(const QString &text);
QString toolWordsText(const ToolWordLists &lists);

class ToolWords final {
public:
    explicit ToolWords(const QString &text);

    /// The word of a tool in a name, as it stands there; empty if there is none.
    QString in(const QString &name) const;

private:
    QRegularExpression m_pattern;
};

} // namespace zuschnitt
