// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QStringList>

#include <vector>

namespace zuschnitt {

/// Text reduced to what a search compares: no case, no accents, "ß" as "ss".
QString foldedForSearch(const QString &text);

/// What a service says in the fields of the file, as it is stored and as it is seen.
QStringList ownTextsOf(const Portfolio &portfolio, ServiceId service, Language language);

/// Everything a service can be found by, and other texts, folded. Umlauts are in it both as the plain vowel and as
/// vowel and e, so that "uber", "ueber" and "über" find the same.
QString searchTextOf(const Service &service, const QStringList &also = {});

/// The words of what was typed; a service matches if its search text contains all of them.
class SearchWords final {
public:
    explicit SearchWords(const QString &typed = {});

    bool isEmpty() const { return m_words.empty(); }
    bool match(const QString &searchText) const;

private:
    std::vector<QString> m_words;
};

} // namespace zuschnitt
