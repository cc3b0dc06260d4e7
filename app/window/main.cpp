// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/windowstyle.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTimer>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

namespace {

QString fileArgument(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Cuts a portfolio of IT services into products."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "A portfolio to open, or a list to import."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("zuschnitt"));
    QApplication::setOrganizationName(QStringLiteral("zuschnitt"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(ZUSCHNITT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("zuschnitt"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/zuschnitt.svg")));
    const QString file = fileArgument(application);
    zuschnitt::prepareApplication();
    zuschnitt::MainWindow window;
    window.show();
    if (!file.isEmpty()) // once the window is there, so that what opens over it finds its place
        QTimer::singleShot(0, &window, [&window, file] { window.openFile(file); });
    return QApplication::exec();
}
