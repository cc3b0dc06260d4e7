// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

QString padded(const QString &text, qsizetype width)
{
    return QStringLiteral("  ") + text.leftJustified(width) + QStringLiteral("  ");
}

QString optionHead(const OptionRule &option)
{
    return QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

} // namespace

QString helpText()
{
    QString text = Cli::tr("Cuts a portfolio of IT services into products, without a window.");
    text += QStringLiteral("\n\nzuschnitt-cli VERB …\n\n");
    for (const std::unique_ptr<Verb> &verb : allVerbs())
        text += padded(verb->name(), 8) + verb->summary() + u'\n';
    text += u'\n' + Cli::tr("zuschnitt-cli VERB --help says more about a verb.") + u'\n';
    text += Cli::tr("Exit codes: 0 done, 1 findings or conflicts, 2 bad usage, 3 bad input.");
    return text;
}

QString helpText(const Verb &verb)
{
    QString text;
    for (const QString &line : verb.usage().split(u'\n'))
        text += QStringLiteral("zuschnitt-cli ") + verb.name() + u' ' + line + u'\n';
    text += u'\n' + verb.summary() + u'\n';
    const std::vector<OptionRule> options = verb.rules().options;
    qsizetype width = 0;
    for (const OptionRule &option : options)
        width = std::max(width, optionHead(option).size());
    if (!options.empty())
        text += u'\n';
    for (const OptionRule &option : options)
        text += padded(optionHead(option), width) + option.help + u'\n';
    if (!verb.details().isEmpty())
        text += u'\n' + verb.details() + u'\n';
    return text.chopped(1);
}

} // namespace zuschnitt
