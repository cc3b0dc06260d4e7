// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/toolwords.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace zuschnitt {

namespace {

/// Names of programs and makers, and English words for technology: whole words.
const char *const wholeWords[] = {
    "active directory",
    "adobe",
    "apache",
    "atlassian",
    "aws",
    "azure",
    "citrix",
    "cmdb",
    "confluence",
    "dns",
    "fax",
    "firewall",
    "gateway",
    "google",
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
    "servicenow",
    "sharepoint",
    "skype",
    "slack",
    "sms",
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

/// Words that German writes at the end of others: "Dateiserver".
const char *const lastWords[] = {
    "backup", "database", "datenbank",     "hardware",          "netzwerk",        "rechenzentrum",
    "server", "software", "telefonanlage", "verzeichnisdienst", "virtualisierung",
};

QRegularExpression makePattern()
{
    QStringList whole;
    for (const char *word : wholeWords)
        whole.append(QRegularExpression::escape(QString::fromLatin1(word)));
    QStringList last;
    for (const char *word : lastWords)
        last.append(QRegularExpression::escape(QString::fromLatin1(word)));
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1|[\\p{L}\\p{N}]*(?:%2))(?![\\p{L}\\p{N}])")
                                  .arg(whole.join(u'|'), last.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString toolIn(const QString &name)
{
    static const QRegularExpression pattern = makePattern();
    return pattern.match(name).captured();
}

} // namespace zuschnitt
