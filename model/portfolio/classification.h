// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

namespace zuschnitt {

/// What services are told apart by, in colours and in groups: a fact of theirs or an own field.
struct Classification {
    enum class Fact { FormerGroup, Owner, Team, OwnField };

    Fact fact = Fact::FormerGroup;
    OwnFieldId field; ///< only of an own field

    friend bool operator==(const Classification &, const Classification &) = default;
};

/// Those that a file offers: all facts, then its own fields of a kind whose values repeat.
std::vector<Classification> classificationsOf(const Portfolio &portfolio);
/// True as long as the file has the field.
bool isThere(const Portfolio &portfolio, const Classification &by);

/// What a service is by it, for people; empty for nothing.
QString classOf(const Portfolio &portfolio, const Service &service, const Classification &by);
/// The classes of all services, each once; an empty one is left out. The choices of a field come in
/// their order, others as they first appear. Their place in the list decides their colour.
std::vector<QString> classesOf(const Portfolio &portfolio, const Classification &by);

/// What those of an empty class are called: "no former group".
QString nameOfNone(const Portfolio &portfolio, const Classification &by, const Vocabulary &vocabulary);
/// "former group", "owner", "team", or the name of the field.
QString nameOf(const Portfolio &portfolio, const Classification &by, const Vocabulary &vocabulary);

} // namespace zuschnitt
