// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/files.h"
#include "app/cli/lookup.h"

#include "model/document/editname.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

namespace zuschnitt {

std::unique_ptr<Document> openDocument(const QString &file, Console &console)
{
    Result<std::unique_ptr<Document>> document = Document::open(file);
    if (!document) {
        console.complain(document.error().message);
        return nullptr;
    }
    for (const QString &notice : document.value()->openingNotices())
        console.complain(notice);
    return std::move(*document);
}

std::unique_ptr<Document> createDocument(const QString &file, const QString &title, Language language, Console &console)
{
    PortfolioInfo info;
    info.title = title.isEmpty() ? QFileInfo(file).completeBaseName() : title;
    info.language = codeOf(language);
    info.currency = QStringLiteral("EUR");
    Result<std::unique_ptr<Document>> document = Document::create(file, info);
    if (!document) {
        console.complain(document.error().message);
        return nullptr;
    }
    return std::move(*document);
}

std::optional<CutId> askedCut(const Portfolio &portfolio, const Arguments &arguments, Console &console)
{
    const Result<CutId> cut = findCut(portfolio, arguments.value(QStringLiteral("cut")));
    if (cut)
        return *cut;
    console.complain(cut.error().message);
    return {};
}

Language languageOfSystem()
{
    return QLocale::system().language() == QLocale::German ? Language::German : Language::English;
}

std::optional<Language> readLanguage(const QString &text)
{
    if (text == QLatin1StringView("de"))
        return Language::German;
    if (text == QLatin1StringView("en"))
        return Language::English;
    return std::nullopt;
}

QString codeOf(Language language) { return language == Language::German ? QStringLiteral("de") : QStringLiteral("en"); }

Language languageOf(const Portfolio &portfolio)
{
    return readLanguage(portfolio.info().language).value_or(Language::English);
}

QJsonObject toJson(const EditOutcome &outcome, const Vocabulary &vocabulary)
{
    return {{QStringLiteral("changed"), outcome.changed},
            {QStringLiteral("edit"), outcome.id.toText()},
            {QStringLiteral("kind"), QString::fromLatin1(textOf(outcome.name.kind))},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(outcome.name.arguments)},
            {QStringLiteral("description"), describe(outcome.name, vocabulary)}};
}

} // namespace zuschnitt
