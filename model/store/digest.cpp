// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/digest.h"

#include <QtCore/QtEndian>

#include <bit>

namespace zuschnitt {

namespace {

constexpr quint64 c1 = 0x87C37B91114253D5ULL;
constexpr quint64 c2 = 0x4CF5AD432745937FULL;

quint64 mixedFirst(quint64 word) { return std::rotl(word * c1, 31) * c2; }
quint64 mixedSecond(quint64 word) { return std::rotl(word * c2, 33) * c1; }

quint64 finished(quint64 value)
{
    value ^= value >> 33;
    value *= 0xFF51AFD7ED558CCDULL;
    value ^= value >> 33;
    value *= 0xC4CEB9FE1A85EC53ULL;
    return value ^ (value >> 33);
}

quint64 partialWord(const char *data, std::size_t size)
{
    quint64 word = 0;
    for (std::size_t i = 0; i < size; ++i)
        word |= quint64(static_cast<unsigned char>(data[i])) << (8 * i);
    return word;
}

} // namespace

Digest hash128(const char *data, std::size_t size)
{
    quint64 first = 0;
    quint64 second = 0;
    const char *const end = data + size - size % 16;
    for (; data != end; data += 16) {
        first = std::rotl(first ^ mixedFirst(qFromLittleEndian<quint64>(data)), 27) + second;
        first = first * 5 + 0x52DCE729;
        second = std::rotl(second ^ mixedSecond(qFromLittleEndian<quint64>(data + 8)), 31) + first;
        second = second * 5 + 0x38495AB5;
    }
    const std::size_t rest = size % 16;
    if (rest > 8)
        second ^= mixedSecond(partialWord(data + 8, rest - 8));
    if (rest > 0)
        first ^= mixedFirst(partialWord(data, std::min<std::size_t>(rest, 8)));
    first ^= size;
    second ^= size;
    first += second;
    second += first;
    first = finished(first);
    second = finished(second);
    first += second;
    second += first;
    return {first, second};
}

QByteArray Digest::toBytes() const { return Uuid{high, low}.toBytes(); }

std::optional<Digest> Digest::fromBytes(const QByteArray &bytes)
{
    const std::optional<Uuid> halves = Uuid::fromBytes(bytes);
    return halves ? std::optional<Digest>({halves->high, halves->low}) : std::nullopt;
}

void RowHasher::addNumber(char type, quint64 bits)
{
    const qsizetype start = m_buffer.size();
    m_buffer.resize(start + 9);
    m_buffer[start] = type;
    qToLittleEndian(bits, m_buffer.data() + start + 1);
}

void RowHasher::add(const QString &value)
{
    addNumber('t', static_cast<quint64>(value.size()));
    const qsizetype start = m_buffer.size();
    m_buffer.resize(start + 2 * value.size());
    qToLittleEndian<quint16>(value.utf16(), value.size(), m_buffer.data() + start);
}

void RowHasher::add(qint64 value) { addNumber('i', static_cast<quint64>(value)); }

// SQLite does not keep the sign of zero.
void RowHasher::add(double value) { addNumber('r', std::bit_cast<quint64>(value + 0.0)); }

void RowHasher::add(const Uuid &value)
{
    addNumber('b', value.low);
    addNumber('b', value.high);
}

Digest digestOf(const RowChanges &changes)
{
    Digest sum;
    RowHasher hash;
    for (const RowChange &change : changes) {
        std::visit(
            [&](const auto &rowChange) {
                if (rowChange.after)
                    sum += hash(*rowChange.after);
                if (rowChange.before)
                    sum -= hash(*rowChange.before);
            },
            change);
    }
    return sum;
}

} // namespace zuschnitt
