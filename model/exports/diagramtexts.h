// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QByteArray>

// A cut in the languages of programs that draw or show text. All of them have its groups, products and services,
// those that are in no product too; none has offers, backlog, open questions, accepted findings and the other
// cuts, and each says so at its beginning.

namespace zuschnitt {

/// Graphviz: groups and products as clusters, services as nodes, dependencies as edges. Without
/// what services and products say of themselves.
QByteArray writeDot(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary);

/// The same as a Mermaid flowchart.
QByteArray writeMermaid(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary);

/// Headings and tables to read: each product with its facts and services, then the journeys. Without
/// dependencies.
QByteArray writeMarkdown(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary);

} // namespace zuschnitt
