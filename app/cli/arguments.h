// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <vector>

namespace zuschnitt {

/// An option a verb understands. Without `value` it is a flag; repeated ones gather their values.
struct OptionRule {
    QString name; ///< without the dashes
    QString value; ///< what the help calls its value ("NAME")
    QString help;
};

/// What a verb takes.
struct ArgumentRules {
    int atLeast = 0;
    int atMost = 0; ///< -1: any number
    std::vector<OptionRule> options;
};

/// A command line taken apart.
class Arguments final {
public:
    /// `--name value`, `--name=value`, flags, and words; after `--` everything is a word. The
    /// error is about the usage.
    static Result<Arguments> parse(const QStringList &words, const ArgumentRules &rules);

    /// The same without the first words and without one option, checked against narrower rules.
    Result<Arguments> without(int words, const ArgumentRules &rules, const QString &option) const;

    const QStringList &words() const { return m_words; }
    QString word(int index) const { return m_words.value(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// The last value of an option, or the fallback.
    QString value(const QString &option, const QString &fallback = {}) const;
    QStringList values(const QString &option) const { return m_options.value(option); }

private:
    Result<void> checkCount(const ArgumentRules &rules) const;
    Result<void> takeOption(const QStringList &words, qsizetype &index, const ArgumentRules &rules);

    QStringList m_words;
    QMap<QString, QStringList> m_options;
};

} // namespace zuschnitt
