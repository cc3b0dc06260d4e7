// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/verb.h"

#include <QtGui/QGuiApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace {

/// Names on the command line are UTF-8 even where no locale is set, as in a bare container.
void ensureUtf8()
{
    setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // LC_ALL outweighs LC_CTYPE, but what it says of the language still holds.
    const QByteArray all = qgetenv("LC_ALL");
    if (!all.isEmpty()) {
        for (const char *name : {"LANG", "LC_MESSAGES", "LC_NUMERIC"})
            qputenv(name, all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (int index = 1; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    const zuschnitt::Verb *verb = zuschnitt::verbNamed(words.value(0));
    if (!verb || !verb->draws(words.mid(1)))
        return std::make_unique<QCoreApplication>(argc, argv);
    // Pictures need fonts but no display, and nothing of what Qt misses in a bare environment.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler usual
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

} // namespace

int main(int argc, char **argv)
{
    ensureUtf8();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zuschnitt-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZUSCHNITT_VERSION));
    zuschnitt::speakLanguageOfSystem();
    zuschnitt::Console console(stdout, stderr);
    return static_cast<int>(zuschnitt::runCommandLine(QCoreApplication::arguments().mid(1), console));
}
