// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/textdecoding.h"

#include <QtCore/QStringDecoder>

namespace zuschnitt {

namespace {

/// What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F).
constexpr char16_t windowsPart[]
    = u"\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd"
      u"\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

QString decodeWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = QChar(windowsPart[character.unicode() - 0x80]);
    }
    return text;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

/// Most European text in UTF-16 has a NUL in every other byte.
std::optional<TextEncoding> recogniseUtf16(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) / 2 * 2;
    qsizetype nulls[2] = {0, 0};
    for (qsizetype index = 0; index < size; ++index)
        nulls[index % 2] += bytes.at(index) == '\0';
    if (nulls[1] * 4 > size && nulls[0] * 8 < nulls[1])
        return TextEncoding::Utf16LittleEndian;
    if (nulls[0] * 4 > size && nulls[1] * 8 < nulls[0])
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

} // namespace

TextEncoding recogniseEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (isUtf8(bytes))
        return TextEncoding::Utf8;
    return recogniseUtf16(bytes).value_or(TextEncoding::Windows1252);
}

QString decodeText(const QByteArray &bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8)(bytes);
    case TextEncoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE)(bytes);
    case TextEncoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    case TextEncoding::Windows1252:
        return decodeWindows(bytes);
    }
    return {};
}

} // namespace zuschnitt
