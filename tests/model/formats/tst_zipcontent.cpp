// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/zipcontent.h"
#include "tests/model/formats/reading.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

bool all(const QString &) { return true; }

} // namespace

class TestZipContent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesComeOutByName();
    void onlyWhatIsWantedIsUnpacked();
    void tooManyFilesAreRefused();
    void tooManyBytesAreRefused();
    void aBombIsRefused();
    void aDamagedArchiveIsRefused();
};

void TestZipContent::filesComeOutByName()
{
    const QByteArray bytes = zipOf({{"model.xml", "<a/>"}, {"images/b.png", "png"}});
    QVERIFY(isZip(bytes));
    const Result<ZipContent> content = ZipContent::read(bytes, all);
    QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().message));
    QCOMPARE(content->names(), (QStringList{u"images/b.png"_s, u"model.xml"_s}));
    QCOMPARE(*content->find(u"model.xml"_s), QByteArray("<a/>"));
    QVERIFY(!content->find(u"other"_s));
}

void TestZipContent::onlyWhatIsWantedIsUnpacked()
{
    const QByteArray bytes = zipOf({{"a", QByteArray(5000, 'a')}, {"b", "b"}});
    const Result<ZipContent> content
        = ZipContent::read(bytes, [](const QString &name) { return name == u"b"_s; }, {10, 100, 100});
    QVERIFY(content.ok());
    QCOMPARE(content->names(), QStringList{u"b"_s});
}

void TestZipContent::tooManyFilesAreRefused()
{
    const QByteArray bytes = zipOf({{"a", "a"}, {"b", "b"}, {"c", "c"}});
    QVERIFY(ZipContent::read(bytes, all, {3, 100, 100}).ok());
    const Result<ZipContent> content = ZipContent::read(bytes, all, {2, 100, 100});
    QVERIFY(!content.ok());
    QVERIFY(content.error().message.contains(u"2 files"_s));
}

void TestZipContent::tooManyBytesAreRefused()
{
    const QByteArray bytes = zipOf({{"a", QByteArray(600, 'a')}, {"b", QByteArray(600, 'b')}});
    QVERIFY(!ZipContent::read(bytes, all, {10, 1000, 100}).ok());
}

void TestZipContent::aBombIsRefused()
{
    const QByteArray bytes = zipOf({{"a", QByteArray(8 * 1024 * 1024, 'a')}});
    const Result<ZipContent> content = ZipContent::read(bytes, all);
    QVERIFY(!content.ok());
    QVERIFY2(content.error().message.contains(u"times its size"_s), qPrintable(content.error().message));
}

void TestZipContent::aDamagedArchiveIsRefused()
{
    QByteArray bytes = zipOf({{"a", QByteArray(600, 'a')}});
    QVERIFY(!ZipContent::read("PK\x03\x04 and nothing more", all).ok());
    bytes.truncate(40);
    QVERIFY(!ZipContent::read(bytes, all).ok());
}

ZUSCHNITT_TEST(TestZipContent)

#include "tst_zipcontent.moc"
