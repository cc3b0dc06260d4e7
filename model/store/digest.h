// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/change.h"

#include <QtCore/QByteArray>

// SQLite keeps no checksums: a third of all flipped bytes pass its own checks and change what the
// file says. So the store keeps a digest of the content: the sum, modulo 2^128, of a 128-bit hash
// of each row. A sum, because then an edit needs only the rows it touches, in any order. It finds
// accidents, not forgers.

namespace zuschnitt {

/// A number modulo 2^128.
struct Digest {
    quint64 high = 0;
    quint64 low = 0;

    Digest &operator+=(const Digest &other)
    {
        low += other.low;
        high += other.high + (low < other.low ? 1 : 0);
        return *this;
    }
    Digest &operator-=(const Digest &other)
    {
        high -= other.high + (low < other.low ? 1 : 0);
        low -= other.low;
        return *this;
    }
    friend Digest operator+(Digest left, const Digest &right) { return left += right; }
    friend Digest operator-(Digest left, const Digest &right) { return left -= right; }
    friend bool operator==(const Digest &, const Digest &) = default;

    QByteArray toBytes() const;
    static std::optional<Digest> fromBytes(const QByteArray &bytes);
};

/// MurmurHash3_x64_128 with seed 0 (A. Appleby, public domain), by its definition in
/// https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp.
Digest hash128(const char *data, std::size_t size);

/// Writes rows in one canonical form and hashes them: the table's name, then each column as a
/// letter for its type, a length where it varies, and its bytes, least significant first. A column
/// that was appended later counts only where it says something, by its name: so a conversion changes
/// no digest, and edits from before it can be taken back.
class RowHasher final {
public:
    template <typename Row>
    Digest operator()(const Row &row)
    {
        m_buffer.resize(0);
        static const QString table = QString::fromLatin1(RowTraits<Row>::table);
        add(table);
        static const Row silent;
        forEachColumn<Row>([&](const auto &column) {
            if (column.since > 1) {
                if (row.*column.member == silent.*column.member)
                    return;
                add(QString::fromLatin1(column.name));
            }
            add(row.*column.member);
        });
        return hash128(m_buffer.constData(), static_cast<std::size_t>(m_buffer.size()));
    }

private:
    void add(const QString &value);
    void add(qint64 value);
    void add(double value);
    void add(const Uuid &value);
    void add(bool value) { add(qint64(value)); }
    template <typename Row>
    void add(const Id<Row> &value)
    {
        add(value.uuid);
    }
    template <typename Value>
    requires std::is_enum_v<Value>
    void add(Value value) { add(QString::fromLatin1(textOf(value))); }
    template <typename Value>
    void add(const std::optional<Value> &value)
    {
        if (value)
            add(*value);
        else
            m_buffer.append('n');
    }
    void addNumber(char type, quint64 bits);

    QByteArray m_buffer;
};

/// What these changes add to the digest of the content they apply to.
Digest digestOf(const RowChanges &changes);

} // namespace zuschnitt
