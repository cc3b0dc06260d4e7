// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/windowstyle.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTimer>
#include <QtGui/QIcon>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace {

QString fileArgument(const QCoreApplication &application)
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

/// Help and version need no display.
bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "--help-all" || word == "-h" || word == "--version" || word == "-v";
    });
}

/// Opens a file once the window manager has given the window its place, which is so when the window
/// is first exposed: what opens over it before would find another one.
class FirstFile final : public QObject {
public:
    FirstFile(zuschnitt::MainWindow &window, const QString &file) : QObject(&window), m_window(window), m_file(file)
    {
        m_window.windowHandle()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose && m_window.windowHandle()->isExposed()) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { m_window.openFile(m_file); });
        }
        return false;
    }

private:
    zuschnitt::MainWindow &m_window;
    const QString m_file;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("zuschnitt"));
    QCoreApplication::setOrganizationName(QStringLiteral("zuschnitt"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZUSCHNITT_VERSION));
    if (asksForWords(argc, argv))
        fileArgument(QCoreApplication(argc, argv)); // says them and ends the program
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(QStringLiteral("zuschnitt"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/zuschnitt.svg")));
    const QString file = fileArgument(application);
    zuschnitt::prepareApplication();
    zuschnitt::MainWindow window;
    window.show();
    if (!file.isEmpty())
        new FirstFile(window, file);
    return QApplication::exec();
}
