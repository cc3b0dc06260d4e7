// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/capabilitytree.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

class TestCapabilityTree final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadingIsNotOfferedUntilSomethingIsTiedToIt()
    {
        Capability heading{CapabilityId::random(), u"a"_s, u"Communicating"_s, {}, {}, {}, false};
        const Capability child{CapabilityId::random(), u"b"_s, u"Sending mail"_s, {}, heading.id, {}, false};
        const Capability alone{CapabilityId::random(), u"c"_s, u"Printing"_s, {}, {}, {}, false};
        Portfolio portfolio;
        portfolio.load(std::vector{heading, child, alone});
        QVERIFY(onlyGroups(portfolio, heading.id));
        QVERIFY(!onlyGroups(portfolio, child.id));
        QVERIFY(!onlyGroups(portfolio, alone.id));
        QCOMPARE(usableCapabilities(portfolio).size(), std::size_t(2));

        const ServiceId mail = ServiceId::random();
        portfolio.load(std::vector{Provision{provisionId(mail, heading.id), mail, heading.id}});
        QVERIFY(!onlyGroups(portfolio, heading.id));
        QCOMPARE(usableCapabilities(portfolio).front()->name, heading.name);
    }
};

ZUSCHNITT_TEST(TestCapabilityTree)
#include "tst_capabilitytree.moc"
