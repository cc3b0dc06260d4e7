// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

#include <variant>
#include <vector>

namespace zuschnitt {

/// What a question can be about: a row of any kind that carries one.
using QuestionSubject = std::variant<PortfolioId, ServiceId, CapabilityId, DependencyId, PersonaId, JourneyId, MomentId,
                                     CutId, ProductGroupId, ProductId, AssignmentId>;

struct OpenQuestion {
    QuestionSubject subject;
    QString text; ///< the note of the row; may be empty
};

/// The open questions of this cut and of everything that belongs to no cut: kind by kind, in order.
std::vector<OpenQuestion> openQuestionsOf(const Portfolio &portfolio, CutId cut);

} // namespace zuschnitt
