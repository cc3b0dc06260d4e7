// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/searchtext.h"

#include "views/diagram/figures.h"
#include "views/workspace/ownfieldwords.h"

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString withVowelAndE(QString text)
{
    return text.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString spelled = text.toCaseFolded().replace(u'ß', "ss"_L1);
    const QString decomposed = spelled.normalized(QString::NormalizationForm_KD);
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            folded.append(character);
    }
    return folded;
}

QStringList ownTextsOf(const Portfolio &portfolio, ServiceId service, Language language)
{
    QStringList texts;
    for (const OwnValue *value : portfolio.where<&OwnValue::service>(service)) {
        const OwnField *field = portfolio.find(value->field);
        texts += {value->value, writtenOwnValue(field->kind, value->value, localeOf(language))};
    }
    texts.removeDuplicates();
    return texts;
}

QString searchTextOf(const Service &service, const QStringList &also)
{
    QStringList texts{service.name, service.owner, service.team, service.formerGroup, service.description};
    texts += also;
    const QString text = texts.join(u'\n');
    const QString folded = foldedForSearch(text);
    const QString other = foldedForSearch(withVowelAndE(text.toLower().normalized(QString::NormalizationForm_C)));
    return folded == other ? folded : folded + u'\n' + other;
}

SearchWords::SearchWords(const QString &typed)
{
    for (const QString &word : foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(word);
}

bool SearchWords::match(const QString &searchText) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return searchText.contains(word); });
}

} // namespace zuschnitt
