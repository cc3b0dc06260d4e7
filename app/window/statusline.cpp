// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statusline.h"

#include "app/window/questionbutton.h"
#include "model/analysis/cutfigures.h"
#include "model/analysis/metrics.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <cmath>

namespace zuschnitt {

namespace {

constexpr int tellForMilliseconds = 6000;

struct Figure {
    QString number;
    QString words;
};

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent), m_workspace(workspace), m_figures(new QLabel(this)),
      m_questions(new QuestionButton(workspace, this)), m_findings(new QToolButton(this)), m_saved(new QLabel(this))
{
    setSizeGripEnabled(false);
    setFixedHeight(30);
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setIndent(8);
    m_figures->setMinimumWidth(1);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setProperty("role", QStringLiteral("muted"));
    m_saved->setContentsMargins(0, 0, 12, 0);
    addWidget(m_figures);
    addWidget(m_questions);
    m_findings->setProperty("role", QStringLiteral("figure"));
    addWidget(m_findings);
    addPermanentWidget(m_saved);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_told.setSingleShot(true);
    m_told.setInterval(tellForMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&m_told, &QTimer::timeout, this, &StatusLine::showSaved);
    connect(m_questions, &QuestionButton::chosen, this, &StatusLine::questionChosen);
    connect(&workspace, &Workspace::changed, this, &StatusLine::refreshSoon);
    connect(&workspace, &Workspace::documentReplaced, this, &StatusLine::refreshSoon);
    connect(&workspace, &Workspace::wordsChanged, this, &StatusLine::refreshSoon);
    connect(&workspace, &Workspace::themeChanged, this, &StatusLine::refreshSoon);
}

void StatusLine::tell(const QString &sentence)
{
    m_saved->setText(sentence);
    m_told.start();
}

void StatusLine::setFindings(const QString &words)
{
    m_findings->setText(words);
    m_findings->setAccessibleName(words);
    m_findings->setToolTip(tr("Show the findings"));
}

void StatusLine::refresh()
{
    CutFigures counted = figuresOf(m_workspace.portfolio(), m_workspace.cut());
    if (m_workspace.cut().isNull()) // nothing has a place before there is a cut
        counted.unassigned = static_cast<int>(m_workspace.portfolio().all<Service>().size());
    const int products = static_cast<int>(counted.products.size());
    std::vector<Figure> figures = {
        {QString::number(counted.unassigned),
         m_workspace.say(tr("still without {product}", nullptr, counted.unassigned))},
        {QString::number(products), m_workspace.say(products == 1 ? tr("{product}") : tr("{products}"))},
    };
    if (const std::optional<double> largest = m_workspace.metrics().largest) {
        const int percent = static_cast<int>(std::lround(*largest * 100));
        figures.push_back({tr("%1 %").arg(percent), m_workspace.say(tr("in the largest {product}"))});
    }
    const QString questions = tr("open questions", nullptr, counted.openQuestions);
    m_questions->setCount(counted.openQuestions, questions);
    QStringList rich;
    QStringList plain;
    for (const Figure &figure : figures) {
        rich.append(QStringLiteral("<b>%1</b> <span style='color:%2'>%3</span>")
                        .arg(figure.number, m_workspace.theme().mutedInk.name(), figure.words.toHtmlEscaped()));
        plain.append(figure.number + QLatin1Char(' ') + figure.words);
    }
    m_figures->setText(rich.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;")));
    m_figures->setAccessibleName(plain.join(QStringLiteral(" · ")));
    plain.append(m_questions->text());
    m_plain = plain.join(QStringLiteral(" · "));
    if (!m_told.isActive())
        showSaved();
}

void StatusLine::showSaved()
{
    const Document *document = m_workspace.document();
    m_saved->setText(document && document->isReadOnly() ? tr("Read-only") : tr("All changes saved"));
}

} // namespace zuschnitt
