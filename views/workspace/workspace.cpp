// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/workspace.h"

#include <algorithm>

namespace zuschnitt {

namespace {

/// The dependency that took the place of one that is gone: another kind makes another row.
std::optional<DependencyId> successorOf(DependencyId gone, const RowChanges &rows)
{
    const Dependency *before = nullptr;
    for (const RowChange &row : rows) {
        const auto *change = std::get_if<Change<Dependency>>(&row);
        if (change && change->before && change->id() == gone)
            before = &*change->before;
    }
    for (const RowChange &row : rows) {
        const auto *change = std::get_if<Change<Dependency>>(&row);
        if (before && change && !change->before && change->after->from == before->from
            && change->after->to == before->to)
            return change->id();
    }
    return {};
}

} // namespace

Workspace::Workspace(QObject *parent) : QObject(parent) { }

Workspace::~Workspace() = default;

void Workspace::setDocument(std::unique_ptr<Document> document)
{
    m_selection.clear();
    m_judged.reset();
    m_findings.reset();
    m_preview.reset();
    m_document = std::move(document);
    if (m_document)
        connect(m_document.get(), &Document::changed, this, &Workspace::takeOver);
    updateVocabulary();
    m_journey = {};
    Q_EMIT documentReplaced();
}

const Portfolio &Workspace::portfolio() const
{
    static const Portfolio empty;
    return m_document ? m_document->portfolio() : empty;
}

CutId Workspace::cut() const
{
    const Cut *cut = portfolio().currentCut();
    return cut ? cut->id : CutId{};
}

const Workspace::Judged &Workspace::judged() const
{
    if (!m_judged)
        m_judged = Judged{CutModel(portfolio(), cut()), {}};
    return *m_judged;
}

const CutModel &Workspace::model() const { return judged().model; }

const CutMetrics &Workspace::metrics() const
{
    judged();
    if (!m_judged->metrics)
        m_judged->metrics = metricsOf(m_judged->model);
    return *m_judged->metrics;
}

const std::vector<Finding> &Workspace::findings() const
{
    if (!m_findings)
        m_findings = cut().isNull() ? std::vector<Finding>() : findingsOf(portfolio(), model(), metrics());
    return *m_findings;
}

std::optional<CutMetrics> Workspace::metricsAfter(const EditFunction &edit) const
{
    const Result<Edit> outcome = edit(portfolio());
    if (!outcome)
        return {};
    if (judged().model.follows(outcome->changes))
        return metricsOf(judged().model.after(outcome->changes));
    Portfolio after = portfolio();
    after.apply(outcome->changes);
    return metricsOf(CutModel(after, cut()));
}

void Workspace::setPreview(std::optional<CutMetrics> preview)
{
    if (preview == m_preview)
        return;
    m_preview = std::move(preview);
    Q_EMIT previewChanged();
}

std::vector<ServiceId> Workspace::selectedServices() const
{
    std::vector<ServiceId> services = m_selection.all<ServiceId>();
    for (const AssignmentId chip : m_selection.all<AssignmentId>()) {
        const ServiceId service = portfolio().find(chip)->service;
        if (std::find(services.begin(), services.end(), service) == services.end())
            services.push_back(service);
    }
    return services;
}

void Workspace::showJourney(JourneyId journey)
{
    const JourneyId shown = portfolio().find(journey) ? journey : JourneyId{};
    if (shown == m_journey)
        return;
    m_journey = shown;
    Q_EMIT journeyChanged();
}

void Workspace::setTheme(ThemeName theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}

void Workspace::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    updateVocabulary();
    Q_EMIT wordsChanged();
}

bool Workspace::perform(const EditFunction &edit)
{
    if (!m_document)
        return false;
    const Result<EditOutcome> outcome = m_document->perform(edit);
    if (!outcome)
        Q_EMIT failed(outcome.error().message, edit);
    return outcome.ok();
}

bool Workspace::amend(EditId expectedHead, const EditFunction &edit)
{
    if (!m_document || m_document->head() != expectedHead)
        return perform(edit);
    const Result<EditOutcome> outcome = m_document->amend(expectedHead, edit);
    if (!outcome)
        Q_EMIT failed(outcome.error().message, edit);
    return outcome.ok();
}

void Workspace::takeOver(const DocumentChange &change)
{
    m_findings.reset();
    if (m_judged && m_judged->model.cut() == cut() && m_judged->model.follows(change.rows))
        m_judged = Judged{m_judged->model.after(change.rows), {}};
    else
        m_judged.reset();
    std::vector<Selectable> remaining;
    for (const Selectable &item : m_selection.items()) {
        if (std::visit([this](const auto &id) { return portfolio().find(id) != nullptr; }, item))
            remaining.push_back(item);
        else if (const auto *gone = std::get_if<DependencyId>(&item)) {
            if (const std::optional<DependencyId> next = successorOf(*gone, change.rows))
                remaining.push_back(*next);
        }
    }
    m_selection.set(std::move(remaining));
    const bool wordsMayDiffer = std::any_of(change.rows.begin(), change.rows.end(), [](const RowChange &row) {
        return std::holds_alternative<Change<PortfolioInfo>>(row);
    });
    const Vocabulary before = m_vocabulary;
    if (wordsMayDiffer)
        updateVocabulary();
    Q_EMIT changed(change);
    showJourney(m_journey);
    if (m_vocabulary != before)
        Q_EMIT wordsChanged();
}

void Workspace::updateVocabulary()
{
    m_vocabulary = m_document ? Vocabulary(portfolio().info(), m_language) : Vocabulary(m_language);
}

} // namespace zuschnitt
