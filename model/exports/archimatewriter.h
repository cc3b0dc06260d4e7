// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

/// The portfolio as an ArchiMate Model Exchange File 3.1, with folders, and the map of `cut` as a view;
/// exchangemodel.h says what becomes what. Lost are offers, backlog, open questions, accepted findings
/// and where cards were put by hand; the file says so.
QByteArray writeArchimate(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary);

} // namespace zuschnitt
