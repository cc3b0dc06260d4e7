// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/id.h"

#include <QtCore/QUuid>
#include <QtCore/QtEndian>

namespace zuschnitt {

namespace {

Uuid fromQUuid(const QUuid &value)
{
    const QByteArray bytes = value.toRfc4122();
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

QUuid toQUuid(const Uuid &uuid) { return QUuid::fromRfc4122(uuid.toBytes()); }

} // namespace

Uuid Uuid::random() { return fromQUuid(QUuid::createUuid()); }

Uuid Uuid::named(const QByteArray &name)
{
    static const QUuid nameSpace(0x5b6f0c1e, 0x7a52, 0x4e0b, 0x9d, 0x3a, 0x2f, 0x61, 0xc8, 0x4d, 0x17, 0xe0);
    return fromQUuid(QUuid::createUuidV5(nameSpace, name));
}

std::optional<Uuid> Uuid::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return Uuid{qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

std::optional<Uuid> Uuid::fromText(const QString &text)
{
    const QUuid value = QUuid::fromString(text);
    if (value.isNull())
        return std::nullopt;
    return fromQUuid(value);
}

QByteArray Uuid::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return bytes;
}

QString Uuid::toText() const { return toQUuid(*this).toString(QUuid::WithoutBraces); }

Uuid linkUuid(const char *kind, std::initializer_list<Uuid> ends, const QString &distinction)
{
    QByteArray name(kind);
    for (const Uuid &end : ends)
        name += end.toBytes();
    name += distinction.toUtf8();
    return Uuid::named(name);
}

} // namespace zuschnitt
