// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/document.h"
#include "model/document/editbuilder.h"
#include "model/document/edits.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Document> created(const QString &file)
{
    PortfolioInfo info;
    info.title = u"Workplace"_s;
    Result<std::unique_ptr<Document>> document = Document::create(file, info);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return std::move(*document);
}

std::unique_ptr<Document> opened(const QString &file)
{
    Result<std::unique_ptr<Document>> document = Document::open(file);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return std::move(*document);
}

bool addService(Document &document, const QString &name)
{
    const Result<EditOutcome> outcome = document.perform(edits::addServices({{name, {}, {}}}));
    if (!outcome)
        qWarning("%s", qPrintable(outcome.error().message));
    return outcome && outcome->changed;
}

QStringList serviceNames(const Document &document)
{
    QStringList names;
    for (const Service *service : document.portfolio().all<Service>())
        names.append(service->name);
    return names;
}

} // namespace

class TestDocument final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileHasATitleAndPhases();
    void whatWasDoneIsThereAfterReopening();
    void undoAndRedoReachOverARestart();
    void anEditAfterUndoStartsABranchThatCanBeGoneBackTo();
    void anAmendedEditIsOneStep();
    void twoDocumentsSeeEachOthersEdits();
    void aFailedEditLeavesEverythingAsItWas();
    void aCopyWithoutHistoryKeepsOnlyTheChainOfIds();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestDocument::init()
{
    m_file = m_folder.filePath(u"file.zuschnitt"_s);
    QFile::remove(m_file);
}

void TestDocument::aNewFileHasATitleAndPhases()
{
    const auto document = created(m_file);
    QVERIFY(document);
    QCOMPARE(document->portfolio().info().title, u"Workplace"_s);
    QCOMPARE(document->portfolio().all<Phase>().size(), std::size_t(5));
    QCOMPARE(document->history().entries.size(), std::size_t(1));
    QVERIFY(!document->canUndo());
    QVERIFY(!document->undo());
    QVERIFY(!Document::create(m_file, {}));
}

void TestDocument::whatWasDoneIsThereAfterReopening()
{
    QVERIFY(addService(*created(m_file), u"Fax"_s));
    const auto document = opened(m_file);
    QVERIFY(document);
    QCOMPARE(serviceNames(*document), QStringList{u"Fax"_s});
    QCOMPARE(document->history().entries.back().name.kind, EditKind::AddServices);
    QVERIFY(document->openingNotices().isEmpty());
}

void TestDocument::undoAndRedoReachOverARestart()
{
    QVERIFY(addService(*created(m_file), u"Fax"_s));
    {
        const auto document = opened(m_file);
        QVERIFY(document->undoBeyondSession());
        QVERIFY(!document->undo());
        QCOMPARE(serviceNames(*document), QStringList{u"Fax"_s});
        QVERIFY(document->undo(Document::Beyond::Confirmed));
        QVERIFY(serviceNames(*document).isEmpty());
        QVERIFY(!document->canUndo());
    }
    const auto document = opened(m_file);
    QVERIFY(serviceNames(*document).isEmpty());
    QVERIFY(document->canRedo());
    QVERIFY(document->redo());
    QCOMPARE(serviceNames(*document), QStringList{u"Fax"_s});
    QVERIFY(!document->redo());
}

void TestDocument::anEditAfterUndoStartsABranchThatCanBeGoneBackTo()
{
    const auto document = created(m_file);
    QVERIFY(addService(*document, u"Fax"_s));
    QVERIFY(addService(*document, u"SMS"_s));
    const EditId oldTail = document->head();
    QVERIFY(document->undo());
    QVERIFY(addService(*document, u"Mail"_s));
    const EditId branch = document->head();
    QCOMPARE(document->history().entries.size(), std::size_t(4));
    QCOMPARE(document->history().current.back(), branch);
    QVERIFY(document->jumpTo(oldTail));
    QCOMPARE(serviceNames(*document), (QStringList{u"Fax"_s, u"SMS"_s}));
    QCOMPARE(document->history().current.back(), oldTail);
    QVERIFY(document->jumpTo(branch));
    QCOMPARE(serviceNames(*document), (QStringList{u"Fax"_s, u"Mail"_s}));
}

void TestDocument::anAmendedEditIsOneStep()
{
    const auto document = created(m_file);
    QVERIFY(addService(*document, u"Fax"_s));
    const EditId head = document->head();
    const Result<EditOutcome> amended = document->amend(head, edits::addServices({{u"SMS"_s, {}, {}}}));
    QVERIFY2(amended.ok(), amended ? "" : qPrintable(amended.error().message));
    QCOMPARE(document->history().entries.size(), std::size_t(2));
    QVERIFY(document->historyContains(head));
    QVERIFY(document->amend(head, edits::addServices({{u"Mail"_s, {}, {}}})));
    QVERIFY(document->undo());
    QVERIFY(serviceNames(*document).isEmpty());
    QVERIFY(document->redo());
    QCOMPARE(serviceNames(*document), (QStringList{u"Fax"_s, u"SMS"_s, u"Mail"_s}));
    QVERIFY(addService(*document, u"Intranet"_s));
    QVERIFY(!document->amend(head, edits::addServices({{u"Citrix"_s, {}, {}}})));
}

void TestDocument::twoDocumentsSeeEachOthersEdits()
{
    const auto mine = created(m_file);
    const auto theirs = opened(m_file);
    QVERIFY(addService(*mine, u"Fax"_s));
    QSignalSpy changes(theirs.get(), &Document::changed);
    QVERIFY(addService(*theirs, u"SMS"_s));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).at(0).value<DocumentChange>().cause, ChangeCause::OtherProcess);
    QCOMPARE(serviceNames(*theirs), (QStringList{u"Fax"_s, u"SMS"_s}));
    QVERIFY(mine->synchronise());
    QVERIFY(mine->portfolio() == theirs->portfolio());
    const ServiceId fax = mine->portfolio().all<Service>().front()->id;
    QVERIFY(mine->perform(edits::deleteServices({fax})));
    const Result<EditOutcome> gone = theirs->perform(edits::setField<&Service::name>(fax, u"Telefax"_s));
    QVERIFY(!gone);
    QVERIFY(!gone.error().message.isEmpty());
    QCOMPARE(serviceNames(*theirs), QStringList{u"SMS"_s});
}

void TestDocument::aFailedEditLeavesEverythingAsItWas()
{
    const auto document = created(m_file);
    QVERIFY(addService(*document, u"Fax"_s));
    const Portfolio before = document->portfolio();
    QSignalSpy changes(document.get(), &Document::changed);
    const auto dangling = [](const Portfolio &portfolio) -> Result<Edit> {
        EditBuilder builder(portfolio);
        Provision provision;
        provision.service = portfolio.all<Service>().front()->id;
        provision.capability = CapabilityId::random();
        provision.id = provisionId(provision.service, provision.capability);
        builder.put(provision);
        return builder.edit(EditKind::Provide, {});
    };
    const Result<EditOutcome> refused = document->perform(dangling);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"refers to"_s));
    QVERIFY(document->portfolio() == before);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(document->history().entries.size(), std::size_t(2));
    QVERIFY(addService(*document, u"SMS"_s));
}

void TestDocument::aCopyWithoutHistoryKeepsOnlyTheChainOfIds()
{
    const QString target = m_folder.filePath(u"copy.zuschnitt"_s);
    const auto document = created(m_file);
    QVERIFY(document->setAuthor(u"Ada Lovelace"_s));
    QVERIFY(addService(*document, u"Secret telegraph"_s));
    const auto gone = document->portfolio().all<Service>().front()->id;
    QVERIFY(document->perform(edits::deleteServices({gone})));
    QVERIFY(document->saveCopy(target, {}));
    QCOMPARE(opened(target)->history().entries.back().author, u"Ada Lovelace"_s);
    QVERIFY(document->saveCopy(target, {false, false}));
    const auto copy = opened(target);
    QVERIFY(copy->portfolio() == document->portfolio());
    QVERIFY(copy->historyContains(document->head()));
    QVERIFY(!copy->canUndo());
    QFile bytes(target);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray content = bytes.readAll();
    QVERIFY(!content.contains("telegraph"));
    QVERIFY(!content.contains("Lovelace"));
    QVERIFY(!document->saveCopy(m_file, {}));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).filter(u"unfinished"_s).size(), 0);
}

ZUSCHNITT_TEST(TestDocument)

#include "tst_document.moc"
