// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <vector>

namespace zuschnitt {

struct Service;

/// Text reduced to what a search compares: no case, no accents, "ß" as "ss".
QString foldedForSearch(const QString &text);

/// Everything a service can be found by, folded. Umlauts are in it both as the plain vowel and as
/// vowel and e, so that "uber", "ueber" and "über" find the same.
QString searchTextOf(const Service &service);

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
