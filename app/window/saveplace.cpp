// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/saveplace.h"

#include "views/workspace/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr qsizetype longestName = 120;

/// "en", "de-AT", "pt_BR"; in capitals two letters are rather a name, as "IT".
bool isLanguage(const QString &part)
{
    static const QRegularExpression pattern(QStringLiteral("^([a-z]{2,3})([-_][A-Za-z]{2,4})?$"));
    const QRegularExpressionMatch match = pattern.match(part);
    return match.hasMatch() && QLocale::codeToLanguage(match.captured(1)) != QLocale::AnyLanguage;
}

bool isEncoding(const QString &part)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(utf[-_]?(8|16|32)([-_]?(le|be|bom|sig))?|iso[-_]?8859[-_]?\\d+|latin[-_]?\\d|"
                       "(windows|cp)[-_]?125\\d|ansi|ascii)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(part).hasMatch();
}

QStringList filtersOf(const std::vector<SaveKind> &kinds)
{
    QStringList filters;
    for (const SaveKind &kind : kinds)
        filters.append(QStringLiteral("%1 (*.%2)").arg(kind.text, kind.suffix));
    return filters;
}

} // namespace

std::optional<SavePlace> askForSavePlace(const SaveQuestion &question, QWidget &window)
{
    const QStringList filters = filtersOf(question.kinds);
    const auto kindOf = [&](const QString &filter) { return static_cast<std::size_t>(filters.indexOf(filter)); };
    QFileDialog dialog(&window, question.title, question.folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filters[static_cast<qsizetype>(question.kind)]);
    const SaveKind &first = question.kinds[question.kind];
    dialog.setDefaultSuffix(first.suffix);
    dialog.selectFile(QStringLiteral("%1.%2").arg(question.name, first.suffix));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString &filter) { dialog.setDefaultSuffix(question.kinds[kindOf(filter)].suffix); });
    while (dialog.exec() == QDialog::Accepted) {
        const std::size_t kind = kindOf(dialog.selectedNameFilter());
        QString file = dialog.selectedFiles().constFirst();
        const auto isItsSuffix = [suffix = QFileInfo(file).suffix()](const SaveKind &each) {
            return suffix.compare(each.suffix, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(question.kinds.begin(), question.kinds.end(), isItsSuffix))
            return SavePlace{file, kind};
        // A dot within the name is no suffix. With one the name may be that of another file, which
        // the dialog has not asked about.
        file += QLatin1Char('.') + question.kinds[kind].suffix;
        if (!QFileInfo::exists(file))
            return SavePlace{file, kind};
        dialog.selectFile(file);
    }
    return std::nullopt;
}

QString startFolder(const Workspace &workspace)
{
    if (const Document *document = workspace.document())
        return QFileInfo(document->fileName()).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString fileNameOfPortfolio(const Workspace &workspace)
{
    const QString title = workspace.portfolio().info().title.trimmed();
    return safeFileName(title.isEmpty() ? QFileInfo(workspace.document()->fileName()).completeBaseName() : title);
}

QString safeFileName(const QString &text)
{
    static const QRegularExpression refused(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    static const QRegularExpression ends(QStringLiteral("^[. ]+|[. ]+$"));
    QString name = text.simplified();
    name.replace(refused, QStringLiteral("-"));
    return name.left(longestName).remove(ends);
}

QString titleOfList(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    for (;;) {
        const qsizetype dot = title.lastIndexOf(QLatin1Char('.'));
        const QString last = title.mid(dot + 1);
        if (dot <= 0 || !(isLanguage(last) || isEncoding(last)))
            return title;
        title.truncate(dot);
    }
}

} // namespace zuschnitt
