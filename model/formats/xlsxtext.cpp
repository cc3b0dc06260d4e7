// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xlsxtext.h"

namespace zuschnitt {

using namespace Qt::StringLiterals;

QString readXlsxText(QXmlStreamReader &reader)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"t")
            text += reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (reader.name() == u"rPh")
            reader.skipCurrentElement();
        else
            ++depth;
    }
    return unescapedXlsxText(text);
}

QString unescapedXlsxText(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isCode = false;
        const QStringView code = QStringView(text).mid(at, 7);
        if (code.size() == 7 && code.startsWith(u"_x") && code.endsWith(u'_')) {
            const ushort unit = code.mid(2, 4).toUShort(&isCode, 16);
            if (isCode) {
                plain += QChar(unit);
                at += 6;
            }
        }
        if (!isCode)
            plain += text.at(at);
    }
    return plain;
}

} // namespace zuschnitt
