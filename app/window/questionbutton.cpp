// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/questionbutton.h"

#include "views/workspace/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace zuschnitt {

namespace {

constexpr int widestLine = 420;

} // namespace

std::optional<Selectable> selectableOf(const QuestionSubject &subject)
{
    return std::visit(
        [&]<typename RowId>(RowId id) -> std::optional<Selectable> {
            if constexpr (std::is_constructible_v<Selectable, RowId>)
                return id;
            else
                return std::nullopt;
        },
        subject);
}

QuestionButton::QuestionButton(Workspace &workspace, QWidget *parent) : QToolButton(parent), m_workspace(workspace)
{
    setProperty("role", QStringLiteral("figure"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &QuestionButton::fillMenu);
}

void QuestionButton::setCount(int count, const QString &words)
{
    setText(QStringLiteral("%1 %2").arg(count).arg(words));
    setAccessibleName(text());
    setEnabled(count > 0);
    setToolTip(count > 0 ? tr("Show the open questions") : QString());
}

void QuestionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        showMenu();
    else
        QToolButton::keyPressEvent(event);
}

QString QuestionButton::nameOf(const QuestionSubject &subject) const
{
    const Portfolio &portfolio = m_workspace.portfolio();
    return std::visit(
        [&]<typename RowId>(RowId id) -> QString {
            const auto &row = *portfolio.find(id);
            if constexpr (std::is_same_v<RowId, PortfolioId>)
                return row.title.isEmpty() ? tr("Portfolio") : row.title;
            else if constexpr (std::is_same_v<RowId, DependencyId>)
                return QStringLiteral("%1 → %2").arg(portfolio.find(row.from)->name, portfolio.find(row.to)->name);
            else if constexpr (std::is_same_v<RowId, AssignmentId>)
                return tr("%1 in “%2”").arg(portfolio.find(row.service)->name, portfolio.find(row.product)->name);
            else
                return row.name;
        },
        subject);
}

void QuestionButton::fillMenu()
{
    menu()->clear();
    for (const OpenQuestion &question : openQuestionsOf(m_workspace.portfolio(), m_workspace.cut())) {
        const QString name = nameOf(question.subject);
        const QString note = question.text.simplified();
        const QString line = note.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, note);
        QString shown = menu()->fontMetrics().elidedText(line, Qt::ElideRight, widestLine);
        QAction *action = menu()->addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(line);
        const bool isPortfolio = std::holds_alternative<PortfolioId>(question.subject);
        action->setEnabled(isPortfolio || selectableOf(question.subject));
        connect(action, &QAction::triggered, this, [this, subject = question.subject] { Q_EMIT chosen(subject); });
    }
    menu()->setToolTipsVisible(true);
}

} // namespace zuschnitt
