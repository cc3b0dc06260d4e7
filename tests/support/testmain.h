// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace zuschnitt::test {

/// Remembers a test class, so that one program runs all of its folder.
struct Registration {
    Registration(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

/// Runs every registered class (or the one named as the first argument) and returns the number of
/// failures.
int runAll(int argc, char **argv);

} // namespace zuschnitt::test

/// Put below the class, before its moc include.
#define ZUSCHNITT_TEST(Class)                                                                                          \
    static const zuschnitt::test::Registration s_registered##Class(#Class, [] { return std::make_unique<Class>(); });
