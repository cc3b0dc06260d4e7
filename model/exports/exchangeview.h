// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exports/exchangemodel.h"

#include <QtCore/QRect>

namespace zuschnitt {

/// An element in a view. Coordinates are absolute, also of nodes within others, and never negative.
struct ExchangeNode {
    QString id;
    QString element;
    QRect rect;
    std::vector<ExchangeNode> nodes;
};

struct ExchangeConnection {
    QString id;
    QString relation;
    QString source; ///< node
    QString target;
};

struct ExchangeView {
    QString id;
    std::vector<ExchangeNode> nodes; ///< back to front
    std::vector<ExchangeConnection> connections;
};

/// The map of a cut as a view: groups, in them their products, in them their services, and the dependencies
/// between services on it. Nothing for a cut that does not exist or is empty.
std::optional<ExchangeView> exchangeView(const Portfolio &portfolio, CutId cut, const ExchangeModel &model);

} // namespace zuschnitt
