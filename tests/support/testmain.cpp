// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <cstring>
#include <vector>

namespace zuschnitt::test {

namespace {

struct TestClass {
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<TestClass> &registry()
{
    static std::vector<TestClass> classes;
    return classes;
}

} // namespace

Registration::Registration(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    registry().push_back({name, std::move(make)});
}

int runAll(int argc, char **argv)
{
    std::vector<char *> arguments(argv, argv + argc);
    const char *only = nullptr;
    for (const TestClass &candidate : registry()) {
        if (argc > 1 && std::strcmp(argv[1], candidate.name) == 0)
            only = candidate.name;
    }
    if (only)
        arguments.erase(arguments.begin() + 1);
    int failures = 0;
    for (const TestClass &candidate : registry()) {
        if (only && std::strcmp(only, candidate.name) != 0)
            continue;
        const std::unique_ptr<QObject> object = candidate.make();
        failures += QTest::qExec(object.get(), static_cast<int>(arguments.size()), arguments.data());
    }
    return failures;
}

} // namespace zuschnitt::test
