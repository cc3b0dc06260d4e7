// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/xmlcharacters.h"

namespace zuschnitt {

QString xmlCharacters(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const bool allowed = character == 0x9 || character == 0xA || character == 0xD
            || (character >= 0x20 && character != 0xFFFE && character != 0xFFFF
                && !(character >= 0xD800 && character <= 0xDFFF));
        if (allowed)
            clean += QString::fromUcs4(&character, 1);
        else
            clean += QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

} // namespace zuschnitt
