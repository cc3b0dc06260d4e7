// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/document.h"

#include "model/document/difference.h"
#include "model/document/newportfolio.h"
#include "model/store/store.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

namespace {

constexpr int mostAttempts = 5; // against a program that writes all the time

StoredName storedName(const EditName &name) { return {QString::fromLatin1(textOf(name.kind)), name.arguments}; }

EditName editName(const StoredName &stored)
{
    EditName name;
    // A kind this program does not know reads as the plainest one.
    if (!readText(stored.kind, name.kind))
        return {};
    name.arguments = stored.arguments;
    return name;
}

HistoryEntry entryOf(const StoredEdit &edit, int floor)
{
    HistoryEntry entry;
    entry.id = {edit.id};
    entry.parent = {edit.parent.value_or(Uuid{})};
    entry.name = editName(edit.name);
    entry.author = edit.author;
    entry.time = edit.time;
    entry.undoable = edit.hasChangeset && edit.schemaVersion >= floor;
    return entry;
}

Drafting draftingOf(const EditFunction &function, const Portfolio &portfolio)
{
    return [&function, &portfolio]() -> Result<Draft> {
        Result<Edit> edit = function(portfolio);
        if (!edit)
            return edit.error();
        return Draft{storedName(edit->name), std::move(edit->changes)};
    };
}

QString damageNotice()
{
    return QCoreApplication::translate("Document",
                                       "The content of this file is not what was last written: the disk, a transfer or "
                                       "another program changed it. Compare it with a backup.");
}

} // namespace

Document::Document(std::unique_ptr<Store> store) : m_store(std::move(store)) { }

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const QString &file, const PortfolioInfo &info)
{
    const Edit first = newPortfolio(info);
    Result<std::unique_ptr<Store>> store = Store::create(file, {storedName(first.name), first.changes});
    if (!store)
        return store.error();
    std::unique_ptr<Document> document(new Document(std::move(*store)));
    if (const Result<void> loaded = document->load(); !loaded)
        return loaded.error();
    return document;
}

Result<std::unique_ptr<Document>> Document::open(const QString &file)
{
    Result<std::unique_ptr<Store>> store = Store::open(file);
    if (!store)
        return store.error();
    std::unique_ptr<Document> document(new Document(std::move(*store)));
    if (const Result<void> loaded = document->load(); !loaded)
        return loaded.error();
    return document;
}

Result<void> Document::load()
{
    Result<Store::Loaded> loaded = m_store->load();
    if (!loaded)
        return loaded.error();
    m_portfolio = std::move(loaded->portfolio);
    takeOver(loaded->history);
    m_history.startSession();
    m_notices = m_store->notices();
    if (!loaded->isIntact)
        m_notices.append(damageNotice());
    return {};
}

void Document::takeOver(const StoredHistory &stored)
{
    std::vector<HistoryEntry> entries;
    entries.reserve(stored.edits.size());
    for (const StoredEdit &edit : stored.edits) {
        entries.push_back(entryOf(edit, stored.state.floor));
        for (const StoredAmendment &amendment : edit.amendments)
            m_history.addFormerId({amendment.formerId}, {edit.id});
    }
    m_history.reset(std::move(entries), {{stored.state.head}, {stored.state.tip}});
    m_author = stored.state.author;
}

QString Document::fileName() const { return m_store->fileName(); }

bool Document::isReadOnly() const { return m_store->isReadOnly(); }

int Document::schemaVersion() const { return m_store->schemaVersion(); }

Result<void> Document::synchronise()
{
    const Result<bool> behind = m_store->isBehind();
    if (!behind)
        return behind.error();
    if (!*behind)
        return {};
    const Result<Store::Loaded> loaded = m_store->load();
    if (!loaded)
        return loaded.error();
    RowChanges rows = difference(m_portfolio, loaded->portfolio);
    takeOver(loaded->history);
    const HistoryEntry *head = m_history.head();
    publish(std::move(rows), ChangeCause::OtherProcess, head ? head->name : EditName{});
    return {};
}

Result<Written> Document::whenUpToDate(const Attempt &attempt)
{
    for (int i = 0; i < mostAttempts; ++i) {
        if (const Result<void> done = synchronise(); !done)
            return done.error();
        Result<Written> written = attempt();
        if (!written || written->outcome != Written::Outcome::Behind)
            return written;
    }
    return Error{
        QCoreApplication::translate("Document", "Another program writes to this file all the time. Try again.")};
}

Result<EditOutcome> Document::adoptEdit(Result<Written> written, void (HistoryTree::*place)(HistoryEntry))
{
    if (!written)
        return written.error();
    if (written->outcome == Written::Outcome::NothingToDo)
        return EditOutcome{head(), {}, false};
    const HistoryEntry entry = entryOf(written->edit, 0);
    (m_history.*place)(entry);
    publish(std::move(written->changes), ChangeCause::Edit, entry.name);
    return EditOutcome{entry.id, entry.name, true};
}

Result<EditOutcome> Document::perform(const EditFunction &function)
{
    return adoptEdit(whenUpToDate([&] { return m_store->write(m_portfolio, draftingOf(function, m_portfolio)); }),
                     &HistoryTree::append);
}

Result<EditOutcome> Document::amend(EditId expectedHead, const EditFunction &function)
{
    return adoptEdit(whenUpToDate([&]() -> Result<Written> {
                         if (!m_history.isHead(expectedHead))
                             return Error{QCoreApplication::translate(
                                 "Document", "Other edits came after this one, so it can no longer be changed.")};
                         return m_store->amend(m_portfolio, draftingOf(function, m_portfolio));
                     }),
                     &HistoryTree::replaceHead);
}

void Document::publish(RowChanges rows, ChangeCause cause, const EditName &name)
{
    m_portfolio.apply(rows);
#ifndef QT_NO_DEBUG
    Q_ASSERT_X(m_store->holds(m_portfolio), "Document", "memory and file differ");
#endif
    if (!rows.empty())
        Q_EMIT changed({std::move(rows), cause, name});
    Q_EMIT historyChanged();
}

bool Document::canUndo() const
{
    const HistoryEntry *entry = m_history.head();
    return entry && !entry->parent.isNull() && entry->undoable;
}

bool Document::canRedo() const
{
    const HistoryEntry *entry = m_history.next();
    return entry && entry->undoable;
}

std::optional<HistoryEntry> Document::undoBeyondSession() const
{
    if (m_goesBeyondSession || !canUndo() || !m_history.isHeadBeforeSession())
        return std::nullopt;
    return *m_history.head();
}

Result<void> Document::failIfOvertaken()
{
    const EditId seen = head();
    if (const Result<void> done = synchronise(); !done)
        return done.error();
    if (head() != seen)
        return Error{QCoreApplication::translate(
            "Document",
            "Somebody else changed this file meanwhile; it is shown as it is now. Try again if you still want this.")};
    return {};
}

Result<EditOutcome> Document::undo(Beyond beyond)
{
    if (const Result<void> same = failIfOvertaken(); !same)
        return same.error();
    if (!m_history.head() || m_history.head()->parent.isNull())
        return Error{QCoreApplication::translate("Document", "There is nothing to undo.")};
    const HistoryEntry entry = *m_history.head();
    if (beyond == Beyond::Stop && undoBeyondSession())
        return Error{QCoreApplication::translate(
            "Document", "The next step back was done before this file was opened. Undo again to take it back, too.")};
    if (const Result<void> done = replayTo(entry.parent, ChangeCause::Undo, entry.name); !done)
        return done.error();
    m_goesBeyondSession = m_goesBeyondSession || beyond == Beyond::Confirmed;
    return EditOutcome{entry.id, entry.name, true};
}

Result<EditOutcome> Document::redo()
{
    if (const Result<void> same = failIfOvertaken(); !same)
        return same.error();
    if (!m_history.next())
        return Error{QCoreApplication::translate("Document", "There is nothing to redo.")};
    const HistoryEntry entry = *m_history.next();
    if (const Result<void> done = replayTo(entry.id, ChangeCause::Redo, entry.name); !done)
        return done.error();
    return EditOutcome{entry.id, entry.name, true};
}

Result<void> Document::jumpTo(EditId edit)
{
    if (const Result<void> done = synchronise(); !done)
        return done.error();
    const HistoryEntry *target = m_history.find(edit);
    if (!target)
        return Error{QCoreApplication::translate("Document", "This step is not in the history of the file.")};
    if (edit == head())
        return {};
    return replayTo(edit, ChangeCause::Jump, EditName(target->name));
}

Result<void> Document::replayTo(EditId target, ChangeCause cause, const EditName &name)
{
    std::vector<ReplayStep> steps;
    const HistoryPath path = m_history.path(head(), target);
    for (const EditId id : path.back)
        steps.push_back({id.uuid, ReplayStep::Direction::Back});
    for (const EditId id : path.forth)
        steps.push_back({id.uuid, ReplayStep::Direction::Forth});
    const HistoryTree::Line line = m_history.lineTo(target);
    Result<Written> written = m_store->replay(m_portfolio, steps, line.head.uuid, line.tip.uuid);
    if (!written)
        return written.error();
    if (written->outcome == Written::Outcome::Behind)
        return Error{QCoreApplication::translate(
            "Document", "Somebody else changed this file meanwhile. Try again if you still want this.")};
    m_history.moveTo(line);
    publish(std::move(written->changes), cause, name);
    return {};
}

Result<void> Document::setAuthor(const QString &name)
{
    const Result<Written> written = whenUpToDate([&] { return m_store->setAuthor(name); });
    if (!written)
        return written.error();
    m_author = name;
    Q_EMIT historyChanged();
    return {};
}

Result<void> Document::saveCopy(const QString &file, const CopyOptions &options) const
{
    StoreCopy copy;
    if (!options.withHistory)
        copy.history = StoreCopy::History::OnlyIds;
    if (!options.withAuthors)
        copy.authors = StoreCopy::Authors::LeftOut;
    return m_store->saveCopy(file, copy);
}

} // namespace zuschnitt
