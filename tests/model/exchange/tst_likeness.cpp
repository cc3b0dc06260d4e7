// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/likeness.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

Portfolio withServices(const QStringList &names)
{
    std::vector<Service> services;
    for (const QString &name : names) {
        Service &service = services.emplace_back();
        service.id = ServiceId::random();
        service.position = u"a%1"_s.arg(services.size(), 6, 10, QChar(u'0'));
        service.name = name;
    }
    Portfolio portfolio;
    portfolio.load(std::move(services));
    return portfolio;
}

QStringList pairs(const Portfolio &portfolio)
{
    QStringList all;
    for (const LikelyDuplicate &pair : likelyDuplicates(portfolio))
        all += portfolio.find(pair.first)->name + u" = "_s + portfolio.find(pair.second)->name;
    return all;
}

} // namespace

class TestLikeness final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreTakenByWhatTheyMean_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("umlauts") << u"Übersetzungs-Büro Größe"_s << u"buero groesse uebersetzungs"_s;
        QTest::newRow("accents") << u"Réseau"_s << u"reseau"_s;
        QTest::newRow("abbreviations") << u"Doc. Mgmt Svc"_s << u"document management service"_s;
        QTest::newRow("legal form") << u"Mustermann GmbH & Co. KG"_s << u"mustermann"_s;
        QTest::newRow("articles") << u"The Fax for Everybody"_s << u"everybody fax"_s;
        QTest::newRow("nothing else") << u"AG"_s << u"ag"_s;
        QTest::newRow("empty") << u" - "_s << QString();
    }

    void namesAreTakenByWhatTheyMean()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QCOMPARE(wordsOfName(name).join(u' '), words);
    }

    void likenessIsAsItsHeaderSays_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<double>("expected");
        QTest::newRow("case and order") << u"Mail Security"_s << u"security MAIL"_s << 1.0;
        QTest::newRow("spaces") << u"Share Point"_s << u"SharePoint"_s << 1.0;
        QTest::newRow("hyphen") << u"E-Mail"_s << u"EMail"_s << 1.0;
        QTest::newRow("swapped letters") << u"Exchagne"_s << u"Exchange"_s << 0.875;
        QTest::newRow("one more word") << u"Mail Server"_s << u"Old Mail Server"_s << 0.8;
        QTest::newRow("beginning") << u"Video"_s << u"Videokonferenz"_s << 0.85;
        QTest::newRow("initials") << u"CRM"_s << u"Customer Relationship Mgmt"_s << 0.8;
        QTest::newRow("another number") << u"Windows 10"_s << u"Windows 11"_s << 0.5;
        QTest::newRow("one word of two") << u"Mail Security"_s << u"Web Security"_s << 0.5;
        QTest::newRow("nothing") << u"Fax"_s << u"Citrix"_s << 0.0;
        QTest::newRow("empty") << QString() << u"Fax"_s << 0.0;
    }

    void likenessIsAsItsHeaderSays()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(double, expected);
        QCOMPARE(likeness(left, right), expected);
        QCOMPARE(likeness(right, left), expected);
    }

    void duplicatesAreRanked()
    {
        const Portfolio portfolio = withServices({u"Exchange Server"_s, u"Fax"_s, u"Exchagne Server"_s, u"Citrix"_s,
                                                  u"Server Exchange"_s, u"Telefax"_s, u"FAX"_s});
        QCOMPARE(pairs(portfolio),
                 QStringList({u"Exchange Server = Server Exchange"_s, u"Fax = FAX"_s,
                              u"Exchange Server = Exchagne Server"_s, u"Exchagne Server = Server Exchange"_s}));
    }

    /// Each with each would be fifty million comparisons.
    void duplicatesAreFoundAmongManyThatShareWords()
    {
        QStringList names;
        for (int index = 0; index < 10000; ++index)
            names += u"Service %1 of Department %2"_s.arg(QString::number(index * 7919 % 100003, 26)).arg(index % 50);
        names[7000] = u"Travel Expenses of Department 3"_s;
        names[9000] = u"Expenses Travle, Department 3"_s;
        const QStringList found = pairs(withServices(names));
        QVERIFY(found.contains(u"Travel Expenses of Department 3 = Expenses Travle, Department 3"_s));
    }
};

ZUSCHNITT_TEST(TestLikeness)

#include "tst_likeness.moc"
