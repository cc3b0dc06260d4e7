// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importsummary.h"

#include "app/window/importpreview.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

namespace {

constexpr qsizetype mostSentences = 3;
constexpr std::size_t mostNames = 8;

} // namespace

QString ImportSummary::counts(const QString &source) const
{
    const auto count = [this](RowState state) { return QString::number(m_preview.count(state)); };
    return tr("%1: %2 new, %3 changed, %4 same, %5 refused")
        .arg(source.isEmpty() ? tr("What was pasted") : source, count(RowState::New), count(RowState::Changed),
             count(RowState::Same), count(RowState::Refused));
}

QString ImportSummary::titleOf(std::size_t list) const
{
    const QString title = m_workspace.say(m_preview.list(list).title);
    const ImportPlan &plan = m_preview.plan(list);
    return tr("%1\n%2 new, %3 changed, %4 same, %5 refused")
        .arg(title)
        .arg(plan.count(RowState::New))
        .arg(plan.count(RowState::Changed))
        .arg(plan.count(RowState::Same))
        .arg(plan.count(RowState::Refused));
}

QString ImportSummary::alsoNew() const
{
    QStringList lines;
    const auto add = [&lines](const QString &sentence, const auto &made) {
        QStringList names;
        for (std::size_t index = 0; index < std::min(made.size(), mostNames); ++index)
            names.append(tr("“%1”").arg(made[index].name));
        if (made.size() > mostNames)
            names.append(QStringLiteral("…"));
        if (!made.empty())
            lines.append(sentence.arg(made.size()).arg(names.join(QStringLiteral(", "))));
    };
    const ImportPlan &plan = m_preview.plan();
    if (const auto *services = std::get_if<ServicePlan>(&plan.ofItsKind()))
        add(tr("Also new: capabilities (%1): %2"), services->newCapabilities);
    if (const auto *journeys = std::get_if<JourneyPlan>(&plan.ofItsKind())) {
        std::vector<Journey> made;
        for (const PlannedJourney &journey : journeys->journeys) {
            if (!journey.before)
                made.push_back(journey.after);
        }
        add(tr("Also new: journeys (%1): %2"), made);
        add(tr("Also new: personas (%1): %2"), journeys->newPersonas);
        add(tr("Also new: phases (%1): %2"), journeys->newPhases);
        add(tr("Also new: capabilities (%1): %2"), journeys->newCapabilities);
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList ImportSummary::remarks() const
{
    QStringList remarks;
    for (const QString &remark : m_content.remarks + m_preview.plan().remarks())
        remarks.append(m_workspace.say(remark));
    return remarks;
}

QStringList ImportSummary::problems() const
{
    QStringList problems;
    for (const ImportProblems *all : {&m_content.problems, &m_preview.plan().problems()}) {
        for (const ImportProblem &problem : *all)
            problems.append(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.message)
                                             : problem.message);
    }
    return problems;
}

QString ImportSummary::first(const QStringList &sentences)
{
    const auto more = static_cast<int>(sentences.size() - mostSentences);
    QStringList some = sentences.first(std::min(sentences.size(), mostSentences));
    if (more > 0)
        some.append(tr("and %n more", nullptr, more));
    return some.join(QLatin1Char('\n'));
}

} // namespace zuschnitt
