// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storedhistory.h"

#include "model/store/cell.h"
#include "model/store/connection.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

namespace zuschnitt {

namespace {

constexpr qsizetype compressedFrom = 4096;
constexpr qint64 largestChangeset = 1024 * 1024 * 1024;

QString toJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray fromJson(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array(); }

QStringList stringsIn(const QJsonArray &array)
{
    QStringList strings;
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

QString amendmentsToJson(const std::vector<StoredAmendment> &amendments)
{
    QJsonArray array;
    for (const StoredAmendment &amendment : amendments) {
        array.append(QJsonObject{{QStringLiteral("id"), amendment.formerId.toText()},
                                 {QStringLiteral("kind"), amendment.name.kind},
                                 {QStringLiteral("arguments"), QJsonArray::fromStringList(amendment.name.arguments)}});
    }
    return toJson(array);
}

std::vector<StoredAmendment> amendmentsFromJson(const QString &text)
{
    std::vector<StoredAmendment> amendments;
    for (const QJsonValue &value : fromJson(text)) {
        const QJsonObject object = value.toObject();
        amendments.push_back({Uuid::fromText(object[QLatin1StringView("id")].toString()).value_or(Uuid{}),
                              {object[QLatin1StringView("kind")].toString(),
                               stringsIn(object[QLatin1StringView("arguments")].toArray())}});
    }
    return amendments;
}

/// Reads one row column by column and remembers whether all fitted.
class RowReader final {
public:
    explicit RowReader(SQLite::Statement &statement) : m_statement(statement) { }

    template <typename Value>
    Value next()
    {
        Value value{};
        m_ok = readCell(cellOf(m_statement.getColumn(m_index++)), value) && m_ok;
        return value;
    }
    Digest nextDigest()
    {
        const Uuid halves = next<Uuid>();
        return {halves.high, halves.low};
    }
    bool ok() const { return m_ok; }

private:
    SQLite::Statement &m_statement;
    int m_index = 0;
    bool m_ok = true;
};

StoredEdit nextEdit(RowReader &reader)
{
    StoredEdit edit;
    edit.id = reader.next<Uuid>();
    edit.parent = reader.next<std::optional<Uuid>>();
    edit.author = reader.next<QString>();
    edit.time = QDateTime::fromString(reader.next<QString>(), Qt::ISODateWithMs);
    edit.name.kind = reader.next<QString>();
    edit.name.arguments = stringsIn(fromJson(reader.next<QString>()));
    edit.amendments = amendmentsFromJson(reader.next<QString>());
    edit.schemaVersion = static_cast<int>(reader.next<qint64>());
    edit.digestBefore = reader.nextDigest();
    edit.digestAfter = reader.nextDigest();
    edit.hasChangeset = reader.next<bool>();
    return edit;
}

void bindText(SQLite::Statement &statement, int index, const QString &text) { bindCell(statement, index, text); }

QByteArray packed(const QByteArray &changeset)
{
    if (changeset.size() < compressedFrom)
        return changeset;
    const QByteArray smaller = qCompress(changeset);
    return smaller.size() < changeset.size() ? smaller : changeset;
}

std::optional<QByteArray> unpacked(const QByteArray &stored, qint64 size)
{
    if (stored.size() == size)
        return stored;
    // The size that the packed data claims is what would be allocated.
    if (size > largestChangeset || stored.size() < 4 || qFromBigEndian<quint32>(stored.constData()) != size)
        return std::nullopt;
    const QByteArray changeset = qUncompress(stored);
    return changeset.size() == size ? std::optional(changeset) : std::nullopt;
}

constexpr const char *editSelect = "SELECT id, parent, author, time, kind, arguments, amendments, schema_version, "
                                   "digest_before, digest_after, changeset IS NOT NULL FROM history";

} // namespace

std::optional<StoredState> readState(Connection &connection)
{
    Query query = connection.query("SELECT head, tip, floor, digest, author FROM state");
    if (!query->executeStep())
        return std::nullopt;
    RowReader reader(*query);
    StoredState state;
    state.head = reader.next<Uuid>();
    state.tip = reader.next<Uuid>();
    state.floor = static_cast<int>(reader.next<qint64>());
    state.digest = reader.nextDigest();
    state.author = reader.next<QString>();
    return reader.ok() ? std::optional(state) : std::nullopt;
}

void writeState(Connection &connection, const StoredState &state)
{
    Query query = connection.query(
        "INSERT OR REPLACE INTO state (id, head, tip, floor, digest, author) VALUES (1, ?, ?, ?, ?, ?)");
    bindCell(*query, 1, state.head);
    bindCell(*query, 2, state.tip);
    bindCell(*query, 3, qint64(state.floor));
    bindCell(*query, 4, state.digest.toBytes());
    bindText(*query, 5, state.author);
    query->exec();
}

std::optional<StoredHistory> readHistory(Connection &connection)
{
    const std::optional<StoredState> state = readState(connection);
    if (!state)
        return std::nullopt;
    StoredHistory history{*state, {}};
    Query query = connection.query(std::string(editSelect).append(" ORDER BY number"));
    while (query->executeStep()) {
        RowReader reader(*query);
        history.edits.push_back(nextEdit(reader));
        if (!reader.ok())
            return std::nullopt;
    }
    return history;
}

std::optional<StoredEdit> readEdit(Connection &connection, const Uuid &id)
{
    Query query = connection.query(std::string(editSelect).append(" WHERE id = ?"));
    bindCell(*query, 1, id);
    if (!query->executeStep())
        return std::nullopt;
    RowReader reader(*query);
    const StoredEdit edit = nextEdit(reader);
    return reader.ok() ? std::optional(edit) : std::nullopt;
}

bool isFollowed(Connection &connection, const Uuid &edit)
{
    Query query = connection.query("SELECT 1 FROM history WHERE parent = ? LIMIT 1");
    bindCell(*query, 1, edit);
    return query->executeStep();
}

std::optional<StoredChangeset> readChangeset(Connection &connection, const Uuid &edit)
{
    Query query = connection.query("SELECT schema_version, digest_before, digest_after, changeset_size, changeset "
                                   "FROM history WHERE id = ?");
    bindCell(*query, 1, edit);
    if (!query->executeStep() || query->isColumnNull(4))
        return std::nullopt;
    RowReader reader(*query);
    StoredChangeset result;
    result.schemaVersion = static_cast<int>(reader.next<qint64>());
    const Digest before = reader.nextDigest();
    result.difference = reader.nextDigest() - before;
    const qint64 size = reader.next<qint64>();
    const Cell stored = cellOf(query->getColumn(4));
    const std::optional<QByteArray> bytes = unpacked(QByteArray(stored.data, stored.size), size);
    if (!reader.ok() || !bytes)
        return std::nullopt;
    result.bytes = *bytes;
    return result;
}

void appendEdit(Connection &connection, const StoredEdit &edit, const QByteArray &changeset)
{
    Query query = connection.query(
        "INSERT INTO history (id, parent, author, time, kind, arguments, amendments, schema_version, "
        "digest_before, digest_after, changeset_size, changeset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindCell(*query, 1, edit.id);
    bindCell(*query, 2, edit.parent);
    bindText(*query, 3, edit.author);
    bindText(*query, 4, edit.time.toUTC().toString(Qt::ISODateWithMs));
    bindText(*query, 5, edit.name.kind);
    bindText(*query, 6, toJson(QJsonArray::fromStringList(edit.name.arguments)));
    bindText(*query, 7, amendmentsToJson(edit.amendments));
    bindCell(*query, 8, qint64(edit.schemaVersion));
    bindCell(*query, 9, edit.digestBefore.toBytes());
    bindCell(*query, 10, edit.digestAfter.toBytes());
    bindCell(*query, 11, qint64(changeset.size()));
    bindCell(*query, 12, packed(changeset));
    query->exec();
}

void removeEdit(Connection &connection, const Uuid &edit)
{
    Query query = connection.query("DELETE FROM history WHERE id = ?");
    bindCell(*query, 1, edit);
    query->exec();
}

void forgetWhatWasDone(Connection &connection)
{
    connection.database().exec("UPDATE history SET arguments = '[]', changeset_size = 0, changeset = NULL");
    const std::optional<StoredHistory> history = readHistory(connection);
    if (!history)
        throw SQLite::Exception("the history is damaged", SQLITE_CORRUPT);
    for (StoredEdit edit : history->edits) {
        for (StoredAmendment &amendment : edit.amendments)
            amendment.name.arguments.clear();
        Query query = connection.query("UPDATE history SET amendments = ? WHERE id = ?");
        bindText(*query, 1, amendmentsToJson(edit.amendments));
        bindCell(*query, 2, edit.id);
        query->exec();
    }
}

} // namespace zuschnitt
