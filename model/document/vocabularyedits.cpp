// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

namespace {

Result<Noun> checkedNoun(const Noun &noun)
{
    Noun cleaned = noun;
    cleaned.singular = noun.singular.simplified();
    cleaned.plural = noun.plural.simplified();
    if (cleaned.singular.isEmpty() != cleaned.plural.isEmpty())
        return Error{QCoreApplication::translate("Edits", "A word of your own needs its singular and its plural.")};
    if (cleaned.singular.contains(u'{') || cleaned.plural.contains(u'{') || cleaned.singular.contains(u'%')
        || cleaned.plural.contains(u'%'))
        return Error{QCoreApplication::translate("Edits", "A word must not contain { or %.")};
    return cleaned;
}

bool overlap(const Noun &left, const Noun &right)
{
    for (const QString &word : {left.singular, left.plural}) {
        if (word.compare(right.singular, Qt::CaseInsensitive) == 0
            || word.compare(right.plural, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Two kinds must not share a word, defaults included, in any language of the window.
Result<void> checkDifferent(const PortfolioInfo &info)
{
    for (const Language language : {Language::German, Language::English}) {
        const Vocabulary words(info, language);
        if (overlap(words.product(), words.service()) || overlap(words.product(), words.owner())
            || overlap(words.service(), words.owner()))
            return Error{
                QCoreApplication::translate("Edits", "Two kinds of things cannot have the same word: “%1”, “%2”, “%3”.")
                    .arg(words.product().singular, words.service().singular, words.owner().singular)};
    }
    return {};
}

} // namespace

EditFunction setVocabulary(Wording wording)
{
    return editFunction(EditKind::SetVocabulary, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<Noun> product = checkedNoun(wording.product);
        const Result<Noun> service = checkedNoun(wording.service);
        const Result<Noun> owner = checkedNoun(wording.owner);
        for (const Result<Noun> *noun : {&product, &service, &owner}) {
            if (!*noun)
                return noun->error();
        }
        const PortfolioInfo info = withWording(builder.portfolio().info(), {*product, *service, *owner});
        if (const Result<void> different = checkDifferent(info); !different)
            return different.error();
        builder.put(info);
        return QStringList{product->singular, service->singular, owner->singular};
    });
}

} // namespace zuschnitt::edits
