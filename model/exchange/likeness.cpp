// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/likeness.h"

#include <algorithm>
#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastWordLikeness = 0.75;
constexpr double beginningLikeness = 0.85;
constexpr double leastJoinedLikeness = 0.85;
constexpr double initialsLikeness = 0.8;
/// More names under one key say that the key says nothing.
constexpr std::size_t mostUnderOneKey = 64;

QString spelledOut(const QString &name)
{
    QString text = name.toCaseFolded();
    text.replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s).replace(u"ß"_s, u"ss"_s);
    QString letters;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (character.isLetterOrNumber())
            letters += character;
        else if (character.category() != QChar::Mark_NonSpacing)
            letters += u' ';
    }
    return letters;
}

const QString &inFull(const QString &word)
{
    static const std::unordered_map<QString, QString> words{
        {u"mgmt"_s, u"management"_s},      {u"mgt"_s, u"management"_s},
        {u"mngmt"_s, u"management"_s},     {u"mgr"_s, u"manager"_s},
        {u"svc"_s, u"service"_s},          {u"svcs"_s, u"service"_s},
        {u"serv"_s, u"service"_s},         {u"services"_s, u"service"_s},
        {u"srv"_s, u"server"_s},           {u"sys"_s, u"system"_s},
        {u"systems"_s, u"system"_s},       {u"systeme"_s, u"system"_s},
        {u"app"_s, u"application"_s},      {u"apps"_s, u"application"_s},
        {u"appl"_s, u"application"_s},     {u"applikation"_s, u"application"_s},
        {u"db"_s, u"database"_s},          {u"datenbank"_s, u"database"_s},
        {u"infra"_s, u"infrastructure"_s}, {u"infrastruktur"_s, u"infrastructure"_s},
        {u"admin"_s, u"administration"_s}, {u"adm"_s, u"administration"_s},
        {u"dev"_s, u"development"_s},      {u"env"_s, u"environment"_s},
        {u"org"_s, u"organisation"_s},     {u"organization"_s, u"organisation"_s},
        {u"tel"_s, u"telefon"_s},          {u"telephone"_s, u"telefon"_s},
        {u"telefonie"_s, u"telefon"_s},    {u"abt"_s, u"abteilung"_s},
        {u"verw"_s, u"verwaltung"_s},      {u"doc"_s, u"document"_s},
        {u"docs"_s, u"document"_s},        {u"dok"_s, u"dokument"_s},
        {u"ms"_s, u"microsoft"_s},         {u"o365"_s, u"office365"_s},
        {u"nw"_s, u"network"_s},           {u"netzwerk"_s, u"network"_s},
        {u"collab"_s, u"collaboration"_s}};
    const auto found = words.find(word);
    return found == words.end() ? word : found->second;
}

bool saysNothingAlone(const QString &word)
{
    static const std::set<QString> words{u"der"_s, u"die"_s, u"das"_s,  u"the"_s, u"a"_s,   u"an"_s,   u"und"_s,
                                         u"and"_s, u"of"_s,  u"fuer"_s, u"for"_s, u"von"_s, u"gmbh"_s, u"ag"_s,
                                         u"kg"_s,  u"se"_s,  u"inc"_s,  u"ltd"_s, u"llc"_s, u"corp"_s, u"co"_s,
                                         u"mbh"_s, u"ev"_s,  u"sa"_s,   u"bv"_s,  u"plc"_s};
    return words.contains(word);
}

QStringList wordsInOrder(const QString &name)
{
    QStringList words;
    QStringList all;
    for (const QString &written : spelledOut(name).split(u' ', Qt::SkipEmptyParts)) {
        all += inFull(written);
        if (!saysNothingAlone(written))
            words += all.last();
    }
    return words.isEmpty() ? all : words;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// Letters put in, left out, replaced, or two neighbours swapped.
qsizetype distanceOf(const QString &left, const QString &right)
{
    const auto width = static_cast<std::size_t>(right.size()) + 1;
    std::vector<qsizetype> twoUp(width);
    std::vector<qsizetype> up(width);
    std::vector<qsizetype> row(width);
    for (std::size_t column = 0; column < width; ++column)
        up[column] = static_cast<qsizetype>(column);
    for (qsizetype line = 1; line <= left.size(); ++line) {
        row[0] = line;
        for (qsizetype at = 1; at <= right.size(); ++at) {
            const auto column = static_cast<std::size_t>(at);
            const qsizetype other = left.at(line - 1) == right.at(at - 1) ? 0 : 1;
            row[column] = std::min({row[column - 1] + 1, up[column] + 1, up[column - 1] + other});
            const bool swapped
                = line > 1 && at > 1 && left.at(line - 1) == right.at(at - 2) && left.at(line - 2) == right.at(at - 1);
            if (swapped)
                row[column] = std::min(row[column], twoUp[column - 2] + 1);
        }
        std::swap(twoUp, up);
        std::swap(up, row);
    }
    return up[width - 1];
}

double lettersAlike(const QString &left, const QString &right, double least)
{
    const auto longer = static_cast<double>(std::max(left.size(), right.size()));
    const auto shorter = static_cast<double>(std::min(left.size(), right.size()));
    if (longer == 0 || shorter / longer < least)
        return 0;
    const double alike = 1 - static_cast<double>(distanceOf(left, right)) / longer;
    return alike < least ? 0 : alike;
}

double wordsAlike(const QString &left, const QString &right)
{
    if (left == right)
        return 1;
    if (!digitsOf(left).isEmpty() || !digitsOf(right).isEmpty())
        return 0;
    const bool begins = std::min(left.size(), right.size()) >= 4 && (left.startsWith(right) || right.startsWith(left));
    return std::max(begins ? beginningLikeness : 0, lettersAlike(left, right, leastWordLikeness));
}

/// The sum over the best pairs, the likest first.
double bestPairs(const QStringList &left, const QStringList &right)
{
    std::vector<std::tuple<double, qsizetype, qsizetype>> pairs;
    for (qsizetype one = 0; one < left.size(); ++one) {
        for (qsizetype other = 0; other < right.size(); ++other) {
            if (const double alike = wordsAlike(left.at(one), right.at(other)); alike > 0)
                pairs.emplace_back(-alike, one, other);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    std::set<qsizetype> usedLeft;
    std::set<qsizetype> usedRight;
    double sum = 0;
    for (const auto &[negative, one, other] : pairs) {
        if (usedLeft.contains(one) || usedRight.contains(other))
            continue;
        usedLeft.insert(one);
        usedRight.insert(other);
        sum -= negative;
    }
    return sum;
}

} // namespace

QStringList wordsOfName(const QString &name)
{
    QStringList words = wordsInOrder(name);
    words.sort();
    return words;
}

double likeness(const QString &left, const QString &right)
{
    return LikenessIndex::compare(LikenessIndex::understood(left), LikenessIndex::understood(right));
}

LikenessIndex::Words LikenessIndex::understood(const QString &name)
{
    const QStringList words = wordsInOrder(name);
    Words result{words, words.join(QString()), {}};
    result.sorted.sort();
    for (const QString &word : words)
        result.initials += word.front();
    return result;
}

double LikenessIndex::compare(const Words &left, const Words &right)
{
    if (left.sorted.isEmpty() || right.sorted.isEmpty())
        return 0;
    if (left.sorted == right.sorted || left.joined == right.joined)
        return 1;
    const auto count = static_cast<double>(left.sorted.size() + right.sorted.size());
    double best = 2 * bestPairs(left.sorted, right.sorted) / count;
    if (digitsOf(left.joined) == digitsOf(right.joined))
        best = std::max(best, lettersAlike(left.joined, right.joined, leastJoinedLikeness));
    const bool initials = (left.sorted.size() == 1 && right.sorted.size() > 1 && left.joined == right.initials)
        || (right.sorted.size() == 1 && left.sorted.size() > 1 && right.joined == left.initials);
    return std::max(best, initials ? initialsLikeness : 0);
}

LikenessIndex::LikenessIndex(const std::vector<QString> &names)
{
    m_names.reserve(names.size());
    for (const QString &name : names) {
        m_names.push_back(understood(name));
        for (const QString &word : m_names.back().sorted)
            ++m_frequency[word];
    }
    for (std::size_t index = 0; index < m_names.size(); ++index) {
        for (const QString &key : keysOf(m_names[index])) {
            std::vector<std::size_t> &named = m_byKey[key];
            if (named.size() < mostUnderOneKey)
                named.push_back(index);
        }
    }
}

/// Of n words so many of the rarest that names which are alike share one of them.
QStringList LikenessIndex::keysOf(const Words &words) const
{
    QStringList rarest = words.sorted;
    const auto frequency = [this](const QString &word) {
        const auto found = m_frequency.find(word);
        return found == m_frequency.end() ? 0 : found->second;
    };
    std::stable_sort(rarest.begin(), rarest.end(),
                     [&](const QString &left, const QString &right) { return frequency(left) < frequency(right); });
    rarest = rarest.mid(0, rarest.size() - (rarest.size() * 3 + 4) / 5 + 1);
    QStringList keys{u"all "_s + words.sorted.join(u' '), u"joined "_s + words.joined.left(8)};
    for (const QString &word : rarest) {
        keys += u"begin "_s + word.left(4);
        keys += u"end "_s + word.right(4);
    }
    if (words.sorted.size() > 1)
        keys += u"initials "_s + words.initials;
    else
        keys += u"initials "_s + words.joined;
    keys.removeDuplicates();
    return keys;
}

std::vector<LikenessIndex::Found> LikenessIndex::alike(const QString &name) const
{
    const Words words = understood(name);
    std::set<std::size_t> candidates;
    for (const QString &key : keysOf(words)) {
        if (const auto found = m_byKey.find(key); found != m_byKey.end())
            candidates.insert(found->second.begin(), found->second.end());
    }
    std::vector<Found> found;
    for (const std::size_t index : candidates) {
        if (const double alike = compare(words, m_names[index]); alike >= likelyTheSame)
            found.push_back({index, alike});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &left, const Found &right) { return left.likeness > right.likeness; });
    return found;
}

std::vector<LikelyDuplicate> likelyDuplicates(const Portfolio &portfolio)
{
    const auto &services = portfolio.all<Service>();
    std::vector<QString> names;
    for (const Service *service : services)
        names.push_back(service->name);
    const LikenessIndex index(names);
    std::vector<LikelyDuplicate> pairs;
    for (std::size_t second = 0; second < services.size(); ++second) {
        for (const LikenessIndex::Found &found : index.alike(names[second])) {
            if (found.index < second)
                pairs.push_back({services[found.index]->id, services[second]->id, found.likeness});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const LikelyDuplicate &left, const LikelyDuplicate &right) {
        return left.likeness > right.likeness;
    });
    return pairs;
}

} // namespace zuschnitt
