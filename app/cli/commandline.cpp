// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace zuschnitt {

namespace {

ExitCode refuseUsage(const QString &sentence, const QString &verb, Console &console)
{
    console.complain(sentence);
    const QString command
        = verb.isEmpty() ? QStringLiteral("zuschnitt-cli --help") : QStringLiteral("zuschnitt-cli %1 --help").arg(verb);
    console.complain(Cli::tr("“%1” says how it is meant.").arg(command));
    return ExitCode::BadUsage;
}

bool asksForHelp(const QStringList &words)
{
    const qsizetype end = words.indexOf(QStringLiteral("--"));
    const QStringList asked = words.mid(0, end);
    return asked.contains(QStringLiteral("--help")) || asked.contains(QStringLiteral("-h"));
}

} // namespace

ExitCode runCommandLine(const QStringList &words, Console &console)
{
    const QString first = words.value(0);
    if (first == QLatin1StringView("--version")) {
        console.say(QStringLiteral("zuschnitt-cli ") + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    if (first == QLatin1StringView("--help") || first == QLatin1StringView("-h")) {
        console.say(helpText());
        return ExitCode::Done;
    }
    if (first.isEmpty())
        return refuseUsage(Cli::tr("Say what to do."), {}, console);
    const Verb *verb = verbNamed(first);
    if (!verb)
        return refuseUsage(Cli::tr("There is no verb “%1”.").arg(first), {}, console);
    const QStringList rest = words.mid(1);
    if (asksForHelp(rest)) {
        console.say(helpText(*verb));
        return ExitCode::Done;
    }
    const Result<Arguments> arguments = Arguments::parse(rest, verb->rules());
    if (!arguments)
        return refuseUsage(arguments.error().message, first, console);
    return verb->run(*arguments, console);
}

void speakLanguageOfSystem()
{
    speak(QLocale::system().language() == QLocale::German ? Language::German : Language::English);
}

void speak(Language language)
{
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    const QString code = language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
    if (translator.load(QStringLiteral(":/translations/zuschnitt_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace zuschnitt
