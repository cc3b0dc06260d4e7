// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestDocuments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLinkLeadsToAFile();
};

namespace {

QStringList deadLinks(const QString &fileName)
{
    static const QRegularExpression link(uR"re(\]\(([^)#:]+)(#[^)]*)?\))re"_s);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {fileName};
    QStringList result;
    const QDir folder = QFileInfo(fileName).dir();
    auto links = link.globalMatch(QString::fromUtf8(file.readAll()));
    while (links.hasNext()) {
        const QString target = links.next().captured(1);
        if (!QFileInfo::exists(folder.filePath(target)))
            result.append(u"%1 links to %2"_s.arg(fileName, target));
    }
    return result;
}

} // namespace

void TestDocuments::everyLinkLeadsToAFile()
{
    const QDir top(QStringLiteral(ZUSCHNITT_SOURCE_DIR));
    QStringList found;
    int read = 0;
    for (const QDir &folder : {top, QDir(top.filePath(u"docs"_s))}) {
        for (const QFileInfo &document : folder.entryInfoList({u"*.md"_s}, QDir::Files)) {
            found += deadLinks(document.filePath());
            ++read;
        }
    }
    QVERIFY(read > 3);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

ZUSCHNITT_TEST(TestDocuments)

#include "tst_documents.moc"
