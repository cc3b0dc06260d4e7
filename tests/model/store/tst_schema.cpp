// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describedtable.h"
#include "portfoliofile.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

// The rules without which SQLite's sessions lose or spoil changes without a word.
class TestSchema final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileHasTheColumnsThatTheRowsDescribe();
    void everyContentTableIsStrictAndKeyedByAnId();
    void noContentTableHasASecondKeyOrAnAction();
    void everyReferenceHasAnIndex();
    void nothingInTheFileCanRun();
    void theFileSaysWhatItIs();

private:
    QStringList column(const std::string &sql, const QString &argument = {});

    PortfolioFile m_file;
    SQLite::Database m_database{m_file.path().toStdString()};
};

QStringList TestSchema::column(const std::string &sql, const QString &argument)
{
    QStringList values;
    SQLite::Statement query(m_database, sql);
    if (!argument.isNull())
        query.bind(1, argument.toStdString());
    while (query.executeStep())
        values.append(QString::fromStdString(query.getColumn(0).getString()));
    return values;
}

void TestSchema::theFileHasTheColumnsThatTheRowsDescribe()
{
    forEachRowType([&]<typename Row>() {
        QStringList expected;
        for (const TableColumn &described : tableColumns<Row>()) {
            expected.append(QString::fromStdString(described.name + ' ' + described.type
                                                   + (described.nullable ? "" : " required")));
        }
        const QString table = QString::fromLatin1(RowTraits<Row>::table);
        QCOMPARE(
            column("SELECT name || ' ' || type || iif(\"notnull\", ' required', '') FROM pragma_table_xinfo(?)", table),
            expected);
    });
}

void TestSchema::everyContentTableIsStrictAndKeyedByAnId()
{
    forEachRowType([&]<typename Row>() {
        const QString table = QString::fromLatin1(RowTraits<Row>::table);
        QCOMPARE(column("SELECT strict || wr FROM pragma_table_list(?)", table), QStringList{u"11"_s});
        QCOMPARE(column("SELECT name || type || \"notnull\" FROM pragma_table_xinfo(?) WHERE pk > 0", table),
                 QStringList{u"idBLOB1"_s});
        // A hidden column is a generated one: sessions record nothing for its table.
        QCOMPARE(column("SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 0", table), QStringList());
    });
}

void TestSchema::noContentTableHasASecondKeyOrAnAction()
{
    forEachRowType([&]<typename Row>() {
        const QString table = QString::fromLatin1(RowTraits<Row>::table);
        QCOMPARE(column("SELECT name FROM pragma_index_list(?) WHERE \"unique\" AND origin <> 'pk'", table),
                 QStringList());
        QCOMPARE(column("SELECT on_update || on_delete FROM pragma_foreign_key_list(?) "
                        "WHERE on_update <> 'NO ACTION' OR on_delete <> 'NO ACTION'",
                        table),
                 QStringList());
    });
}

void TestSchema::everyReferenceHasAnIndex()
{
    forEachRowType([&]<typename Row>() {
        const QString table = QString::fromLatin1(RowTraits<Row>::table);
        const QStringList references = column("SELECT \"from\" FROM pragma_foreign_key_list(?) ORDER BY 1", table);
        const QStringList indexed = column("SELECT i.name FROM pragma_index_list(?) l, pragma_index_info(l.name) i "
                                           "WHERE l.origin = 'c' AND i.seqno = 0 ORDER BY 1",
                                           table);
        QCOMPARE(indexed, references);
        QStringList described;
        for (const TableColumn &each : tableColumns<Row>()) {
            if (!each.references.empty())
                described.append(QString::fromStdString(each.name));
        }
        described.sort();
        QCOMPARE(references, described);
    });
}

void TestSchema::nothingInTheFileCanRun()
{
    QCOMPARE(column("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE '%VIRTUAL%'"),
             QStringList());
}

void TestSchema::theFileSaysWhatItIs()
{
    QCOMPARE(column("PRAGMA application_id"), QStringList{QString::number(0x5A534E54)});
    QCOMPARE(column("PRAGMA user_version"), QStringList{u"3"_s});
    QCOMPARE(column("PRAGMA encoding"), QStringList{u"UTF-8"_s});
    QCOMPARE(column("PRAGMA journal_mode"), QStringList{u"delete"_s});
    QCOMPARE(column("PRAGMA integrity_check"), QStringList{u"ok"_s});
    QCOMPARE(m_file.names(), QStringList{u"file.zuschnitt"_s});
}

ZUSCHNITT_TEST(TestSchema)

#include "tst_schema.moc"
