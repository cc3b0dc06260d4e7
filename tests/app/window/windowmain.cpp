// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowstyle.h"
#include "tests/support/testmain.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("zuschnitt-test"));
    QApplication::setApplicationName(QStringLiteral("window"));
    QStandardPaths::setTestModeEnabled(true);
    zuschnitt::prepareApplication();
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    return zuschnitt::test::runAll(argc, argv);
}
