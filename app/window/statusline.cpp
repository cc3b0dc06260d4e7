// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statusline.h"

#include "views/workspace/workspace.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>

namespace zuschnitt {

namespace {

constexpr int tellForMilliseconds = 6000;

struct Figure {
    QString number;
    QString words;
};

int openQuestions(const Portfolio &portfolio)
{
    int count = 0;
    forEachRowType([&]<typename Row>() {
        if constexpr (requires(const Row &row) { row.openQuestion; }) {
            for (const Row *row : portfolio.all<Row>())
                count += row->openQuestion ? 1 : 0;
        }
    });
    return count;
}

int unassigned(const Portfolio &portfolio, CutId cut)
{
    int count = 0;
    for (const Service *service : portfolio.all<Service>()) {
        if (assignmentsIn(portfolio, cut, service->id).empty() && !fateIn(portfolio, cut, service->id))
            ++count;
    }
    return count;
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent), m_workspace(workspace), m_figures(new QLabel(this)), m_saved(new QLabel(this))
{
    setSizeGripEnabled(false);
    setFixedHeight(30);
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setIndent(8);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setProperty("role", QStringLiteral("muted"));
    m_saved->setContentsMargins(0, 0, 12, 0);
    addWidget(m_figures, 1);
    addPermanentWidget(m_saved);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_told.setSingleShot(true);
    m_told.setInterval(tellForMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&m_told, &QTimer::timeout, this, &StatusLine::showSaved);
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

void StatusLine::refresh()
{
    const Portfolio &portfolio = m_workspace.portfolio();
    const CutId cut = m_workspace.cut();
    const int left = unassigned(portfolio, cut);
    const int products = static_cast<int>(portfolio.where<&Product::cut>(cut).size());
    const int questions = openQuestions(portfolio);
    const Figure figures[] = {
        {QString::number(left), m_workspace.say(tr("still without {product}", nullptr, left))},
        {QString::number(products), m_workspace.say(products == 1 ? tr("{product}") : tr("{products}"))},
        {QString::number(questions), tr("open questions", nullptr, questions)},
    };
    const QLocale locale;
    QStringList rich;
    QStringList plain;
    for (const Figure &figure : figures) {
        rich.append(QStringLiteral("<b>%1</b> <span style='color:%2'>%3</span>")
                        .arg(figure.number, m_workspace.theme().mutedInk.name(), figure.words.toHtmlEscaped()));
        plain.append(figure.number + QLatin1Char(' ') + figure.words);
    }
    m_figures->setText(rich.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;")));
    m_plain = plain.join(QStringLiteral(" · "));
    m_figures->setAccessibleName(m_plain);
    if (!m_told.isActive())
        showSaved();
}

void StatusLine::showSaved()
{
    const Document *document = m_workspace.document();
    m_saved->setText(document && document->isReadOnly() ? tr("Read-only") : tr("All changes saved"));
}

} // namespace zuschnitt
