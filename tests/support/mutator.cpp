// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mutator.h"

#include <QtCore/QFile>

namespace zuschnitt {

using namespace Qt::StringLiterals;

QByteArray Mutator::damage(QByteArray bytes)
{
    for (std::size_t count = 1 + below(6); count > 0 && !bytes.isEmpty(); --count)
        damageOnce(bytes);
    return bytes;
}

void Mutator::damageOnce(QByteArray &bytes)
{
    const auto at = static_cast<qsizetype>(below(bytes.size()));
    const auto length = static_cast<qsizetype>(below(std::min<qsizetype>(bytes.size() - at, 400)));
    switch (below(6)) {
    case 0:
        bytes[at] = static_cast<char>(below(256));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 3:
        bytes.truncate(at);
        break;
    case 4:
        bytes.insert(at, bytes.mid(static_cast<qsizetype>(below(bytes.size())), length));
        break;
    default:
        bytes.insert(at, tokens()[below(static_cast<qsizetype>(tokens().size()))]);
    }
}

const std::vector<QByteArray> &Mutator::tokens()
{
    static const std::vector<QByteArray> all{"\"",
                                             "\"\"",
                                             "\n",
                                             "\r",
                                             "\r\n",
                                             "\t",
                                             ";",
                                             ",",
                                             "|",
                                             "#",
                                             "=1+1",
                                             "'=",
                                             "\xEF\xBB\xBF",
                                             "\xFF\xFE",
                                             "\xFE\xFF",
                                             "\x80",
                                             "\xC3",
                                             QByteArray(1, '\0'),
                                             "<td>",
                                             "</tr>",
                                             "<table>",
                                             "<td colspan=99 rowspan=99>",
                                             "&#xD800;",
                                             "&#0;",
                                             "<!--",
                                             "{",
                                             "}",
                                             "[",
                                             "]",
                                             "null",
                                             "true",
                                             "-1",
                                             "1e999",
                                             "0.5",
                                             "\\u",
                                             "\\ud800",
                                             "\"id\":",
                                             "\"name\":",
                                             "\"kind\":\"x\"",
                                             "99999999999999999999",
                                             QByteArray("[").repeated(3000),
                                             "None",
                                             "</",
                                             "/>",
                                             "xsi:type=",
                                             "<![CDATA[",
                                             "id=\"1\"",
                                             "*a",
                                             "&a ",
                                             "---\n",
                                             "- ",
                                             ": ",
                                             "<<: *a"};
    return all;
}

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

int mutationRounds(int usual)
{
    bool isNumber = false;
    const int factor = qEnvironmentVariableIntValue("ZUSCHNITT_MUTATIONS", &isNumber);
    return isNumber ? usual * factor : usual;
}

} // namespace zuschnitt
