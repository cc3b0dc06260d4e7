// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"

namespace zuschnitt {

/// Everything that a header may mean in a list of that kind, best first.
std::vector<HeaderMeaning> meaningsOfHeader(const QString &header, ListKind kind);

/// True for headers that name things of any kind ("name", "title").
bool isAnyName(const QString &header);

/// True for headers that name what a row lies below ("parent"): a tree, which says nothing about who depends on whom.
bool isParentHeader(const QString &header);

/// True for headers that name what only a capability lies below.
bool isCapabilityParentHeader(const QString &header);

/// True for headers of lists that join things ("source", "target"), which are no lists of things.
bool isRelationHeader(const QString &header);

} // namespace zuschnitt
