// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/zipcontent.h"
#include "tests/support/testmain.h"

#include <archive.h>
#include <archive_entry.h>

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray bytes(16 * 1024 * 1024, '\0');
    std::size_t used = 0;
    archive *writing = archive_write_new();
    archive_write_set_format_zip(writing);
    archive_write_open_memory(writing, bytes.data(), static_cast<std::size_t>(bytes.size()), &used);
    for (const auto &[name, content] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writing, entry);
        archive_write_data(writing, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writing);
    archive_write_free(writing);
    return bytes.first(static_cast<qsizetype>(used));
}

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
