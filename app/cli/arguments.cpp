// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/words.h"

#include <algorithm>

namespace zuschnitt {

Result<void> Arguments::takeOption(const QStringList &words, qsizetype &index, const ArgumentRules &rules)
{
    const QString word = words[index].mid(2);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const auto rule = std::find_if(rules.options.begin(), rules.options.end(),
                                   [&](const OptionRule &candidate) { return candidate.name == name; });
    if (rule == rules.options.end())
        return Error{Cli::tr("There is no option --%1 here.").arg(name)};
    QStringList &values = m_options[name];
    if (rule->value.isEmpty()) {
        if (equals >= 0)
            return Error{Cli::tr("The option --%1 takes no value.").arg(name)};
        return {};
    }
    if (equals >= 0) {
        values.append(word.mid(equals + 1));
        return {};
    }
    if (index + 1 >= words.size())
        return Error{Cli::tr("The option --%1 needs a value.").arg(name)};
    values.append(words[++index]);
    return {};
}

Result<Arguments> Arguments::parse(const QStringList &words, const ArgumentRules &rules)
{
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString &word = words[index];
        if (onlyWords || !word.startsWith(QLatin1StringView("--"))) {
            arguments.m_words.append(word);
        } else if (word.size() == 2) {
            onlyWords = true;
        } else if (const Result<void> taken = arguments.takeOption(words, index, rules); !taken) {
            return taken.error();
        }
    }
    if (const Result<void> counted = arguments.checkCount(rules); !counted)
        return counted.error();
    return arguments;
}

Result<void> Arguments::checkCount(const ArgumentRules &rules) const
{
    if (m_words.size() < rules.atLeast)
        return Error{Cli::tr("Something is missing here.")};
    if (rules.atMost >= 0 && m_words.size() > rules.atMost)
        return Error{Cli::tr("“%1” is one word too many.").arg(m_words[rules.atMost])};
    return {};
}

Result<Arguments> Arguments::without(int words, const ArgumentRules &rules, const QString &option) const
{
    Arguments rest = *this;
    rest.m_words = m_words.mid(words);
    rest.m_options.remove(option);
    for (const QString &name : rest.m_options.keys()) {
        const bool known = std::any_of(rules.options.begin(), rules.options.end(),
                                       [&](const OptionRule &rule) { return rule.name == name; });
        if (!known)
            return Error{Cli::tr("There is no option --%1 here.").arg(name)};
    }
    if (const Result<void> counted = rest.checkCount(rules); !counted)
        return counted.error();
    return rest;
}

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const QStringList all = m_options.value(option);
    return all.isEmpty() ? fallback : all.last();
}

} // namespace zuschnitt
