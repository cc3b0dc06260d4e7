// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/toolwords.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace zuschnitt {

namespace {

/// Names of programs and makers, and English words for technology.
const char *const englishWords[] = {
    "active directory",
    "adobe",
    "apache",
    "atlassian",
    "aws",
    "azure",
    "*backup",
    "citrix",
    "cmdb",
    "confluence",
    "*database",
    "dns",
    "fax",
    "firewall",
    "gateway",
    "google",
    "*hardware",
    "hypervisor",
    "java",
    "jira",
    "kubernetes",
    "lan",
    "ldap",
    "linux",
    "lotus notes",
    "m365",
    "mainframe",
    "mdm",
    "microsoft",
    "middleware",
    "ms office",
    "ms teams",
    "mysql",
    "network",
    "o365",
    "office 365",
    "onedrive",
    "oracle",
    "outlook",
    "pki",
    "postgresql",
    "proxy",
    "router",
    "sap",
    "*server",
    "servicenow",
    "sharepoint",
    "skype",
    "slack",
    "sms",
    "*software",
    "storage",
    "unix",
    "vdi",
    "virtualisation",
    "virtualization",
    "vmware",
    "voip",
    "vpn",
    "wan",
    "webex",
    "windows",
    "wlan",
    "zoom",
};

const char *const germanWords[] = {
    "*datenbank", "*netzwerk", "*rechenzentrum", "*telefonanlage", "*verzeichnisdienst", "*virtualisierung",
};

template <std::size_t count>
QStringList listOf(const char *const (&words)[count])
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromLatin1(word));
    return list;
}

constexpr QChar atTheEnd = u'*';

QRegularExpression patternOf(const QStringList &words)
{
    QStringList alternatives;
    for (const QString &word : words) {
        const bool anywhere = word.startsWith(atTheEnd);
        const QString escaped = QRegularExpression::escape(anywhere ? word.mid(1) : word);
        alternatives.append(anywhere ? QStringLiteral("[\\p{L}\\p{N}]*") + escaped : escaped);
    }
    return QRegularExpression(
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(alternatives.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList wordsOf(const QString &lines)
{
    QStringList words;
    for (const QString &line : lines.split(u'\n')) {
        const QString word = line.simplified();
        if (!word.isEmpty() && word != QStringView(&atTheEnd, 1))
            words.append(word);
    }
    return words;
}

} // namespace

const ToolWordLists &usualToolWords()
{
    static const ToolWordLists lists{listOf(englishWords), listOf(germanWords)};
    return lists;
}

ToolWordLists toolWordLists(const QString &text)
{
    if (text.isEmpty())
        return usualToolWords();
    const qsizetype gap = text.indexOf(QStringLiteral("\n\n"));
    return {wordsOf(text.left(gap < 0 ? text.size() : gap)), gap < 0 ? QStringList() : wordsOf(text.mid(gap))};
}

QString toolWordsText(const ToolWordLists &lists)
{
    if (lists == usualToolWords())
        return {};
    const QString none(atTheEnd); // a list that was emptied is not the usual one
    return (lists.english.isEmpty() ? none : lists.english.join(u'\n')) + QStringLiteral("\n\n")
        + lists.german.join(u'\n');
}

ToolWords::ToolWords(const QString &text)
{
    const ToolWordLists lists = toolWordLists(text);
    const QStringList words = lists.english + lists.german;
    if (!words.isEmpty())
        m_pattern = patternOf(words);
}

QString ToolWords::in(const QString &name) const
{
    return m_pattern.pattern().isEmpty() ? QString() : m_pattern.match(name).captured();
}

} // namespace zuschnitt
