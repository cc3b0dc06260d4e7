// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

#include <QtCore/QStringList>

#include <unordered_map>

namespace zuschnitt {

/// The words of a name that carry its meaning, sorted: case folded, umlauts and accents spelled out
/// (ä → ae, é → e), punctuation taken as spaces, usual abbreviations in full ("mgmt" → "management",
/// "svc" → "service"), without articles and legal forms ("GmbH", "Inc.").
QStringList wordsOfName(const QString &name);

/// How alike two names are, 0 to 1. It is the largest of
/// - 1 if their words are the same;
/// - 2 Σ s / (n + m) over the best pairs of their n and m words, where s is 1 − d/l for words of at
///   most l letters that differ by d (letters put in, left out, replaced, or two neighbours swapped),
///   0.85 where one of at least four letters begins the other, and 0 below 0.75 or where a word with
///   digits is not the same;
/// - 1 − d/l for the names written without spaces, if that is at least 0.85 and their digits are the same;
/// - 0.8 if one is the first letters of the other's words ("CRM").
double likeness(const QString &left, const QString &right);

/// Names from which on two services are shown as one that may be there twice.
inline constexpr double likelyTheSame = 0.75;

/// Finds names that are alike among many without comparing each with each: only those that share the
/// beginning or the end of a rare word, their letters without spaces, or initials.
class LikenessIndex final {
public:
    struct Found {
        std::size_t index = 0;
        double likeness = 0;
    };

    /// Names are found by their index.
    explicit LikenessIndex(const std::vector<QString> &names);

    /// At least likelyTheSame, likeliest first.
    std::vector<Found> alike(const QString &name) const;

private:
    struct Words {
        QStringList sorted;
        QString joined; ///< in the order of the name, without spaces
        QString initials;
    };
    friend double likeness(const QString &left, const QString &right);

    static Words understood(const QString &name);
    static double compare(const Words &left, const Words &right);
    QStringList keysOf(const Words &words) const;

    std::vector<Words> m_names;
    std::unordered_map<QString, std::size_t> m_frequency; ///< of words
    std::unordered_map<QString, std::vector<std::size_t>> m_byKey;
};

/// Two services that may be one.
struct LikelyDuplicate {
    ServiceId first; ///< the one that stands first in the file
    ServiceId second;
    double likeness = 0;
};

/// At least likelyTheSame, likeliest first, ties in the order of the file.
std::vector<LikelyDuplicate> likelyDuplicates(const Portfolio &portfolio);

} // namespace zuschnitt
