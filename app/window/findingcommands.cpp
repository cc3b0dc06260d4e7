// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/findingcommands.h"

#include "app/window/actionset.h"
#include "app/window/statusline.h"
#include "app/window/workplace.h"
#include "views/diagram/figures.h"
#include "views/findings/findingspanel.h"
#include "views/inspector/inspectorpanel.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QToolButton>

namespace zuschnitt {

namespace {

/// Long enough that nothing is counted while somebody drags one thing after the other.
constexpr int restMilliseconds = 300;

/// "2 errors, 14 warnings"; the hints only where there is nothing worse.
QString wordsOf(const FindingCounts &counts, Language language)
{
    const auto say = [language](int count, const char *one, const char *many) {
        return QCoreApplication::translate("FindingCounts", count == 1 ? one : many)
            .arg(localeOf(language).toString(count));
    };
    QStringList parts;
    if (counts.errors > 0)
        parts.append(say(counts.errors, QT_TRANSLATE_NOOP("FindingCounts", "%1 error"),
                         QT_TRANSLATE_NOOP("FindingCounts", "%1 errors")));
    if (counts.warnings > 0)
        parts.append(say(counts.warnings, QT_TRANSLATE_NOOP("FindingCounts", "%1 warning"),
                         QT_TRANSLATE_NOOP("FindingCounts", "%1 warnings")));
    if (parts.isEmpty() && counts.hints > 0)
        parts.append(say(counts.hints, QT_TRANSLATE_NOOP("FindingCounts", "%1 hint"),
                         QT_TRANSLATE_NOOP("FindingCounts", "%1 hints")));
    return parts.isEmpty() ? QCoreApplication::translate("FindingCounts", "No findings")
                           : parts.join(QStringLiteral(", "));
}

} // namespace

FindingCommands::FindingCommands(Workspace &workspace, ActionSet &actions, Workplace &workplace, StatusLine &status)
    : QObject(&workplace), m_workspace(workspace), m_workplace(workplace), m_status(status)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &FindingCommands::count);
    const auto countSoon = [this] { m_rest.start(); };
    connect(&workspace, &Workspace::changed, this, countSoon);
    connect(&workspace, &Workspace::documentReplaced, this, countSoon);
    connect(&workspace, &Workspace::wordsChanged, this, &FindingCommands::count);
    connect(status.findings(), &QToolButton::clicked, actions.action(ActionId::ShowFindings), &QAction::trigger);
    FindingsPanel &panel = workplace.findings();
    connect(&panel, &FindingsPanel::subjectChosen, this, &FindingCommands::show);
    connect(&panel, &FindingsPanel::unfinishedChanged, this, &FindingCommands::count);
    connect(&panel, &FindingsPanel::fieldRequested, this, &FindingCommands::startField);
}

void FindingCommands::count()
{
    const FindingCounts counts = countsOf(m_workspace.findings(), m_workplace.findings().unfinished());
    m_status.setFindings(wordsOf(counts, m_workspace.language()));
    m_workplace.setFindingCount(counts.errors + counts.warnings + counts.hints);
}

void FindingCommands::show(const FindingSubject &subject)
{
    std::visit([this](const auto &id) { m_workplace.show(id); }, subject);
}

void FindingCommands::startField(ProductId product, const QString &column)
{
    m_workplace.show(product);
    m_workplace.showRightPage(Workplace::RightPage::Details);
    m_workplace.inspector().startField(column);
}

} // namespace zuschnitt
