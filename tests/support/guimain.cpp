// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return zuschnitt::test::runAll(argc, argv);
}
