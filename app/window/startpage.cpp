// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/startpage.h"

#include "app/window/actionset.h"
#include "app/window/settings.h"
#include "views/workspace/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace zuschnitt {

namespace {

constexpr int columnWidth = 360;
constexpr int mostRecent = 6;

QLabel *makeLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QString homely(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

} // namespace

StartPage::StartPage(Workspace &workspace, ActionSet &actions, const Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_settings(settings)
{
    setProperty("role", QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addStretch();
    columns->addWidget(makeWelcome());
    auto *right = new QVBoxLayout;
    right->setSpacing(24);
    right->addWidget(makeListPlace());
    right->addWidget(makeRecent());
    right->addStretch();
    columns->addLayout(right);
    columns->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(columns);
    layout->addStretch(3);
    retranslate();
    connect(&workspace, &Workspace::wordsChanged, this, &StartPage::retranslate);
}

QWidget *StartPage::makeWelcome()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    m_title = makeLabel("display", column);
    m_purpose = makeLabel("muted", column);
    m_sample = makeChoice(column);
    m_sample->setProperty("role", QStringLiteral("primary"));
    m_new = makeChoice(column);
    m_open = makeChoice(column);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_purpose);
    layout->addSpacing(16);
    layout->addWidget(m_sample);
    layout->addWidget(m_new);
    layout->addWidget(m_open);
    layout->addStretch();
    connect(m_sample, &QPushButton::clicked, m_actions.action(ActionId::OpenSample), &QAction::trigger);
    connect(m_new, &QPushButton::clicked, m_actions.action(ActionId::NewPortfolio), &QAction::trigger);
    connect(m_open, &QPushButton::clicked, m_actions.action(ActionId::OpenFile), &QAction::trigger);
    return column;
}

QWidget *StartPage::makeListPlace()
{
    auto *place = new QFrame(this);
    place->setProperty("role", QStringLiteral("drop"));
    place->setFixedWidth(columnWidth);
    m_listTitle = makeLabel("title", place);
    m_listHint = makeLabel("muted", place);
    m_list = makeChoice(place);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_listTitle);
    layout->addWidget(m_listHint);
    layout->addSpacing(4);
    layout->addWidget(m_list, 0, Qt::AlignLeft);
    connect(m_list, &QPushButton::clicked, m_actions.action(ActionId::ImportList), &QAction::trigger);
    return place;
}

QWidget *StartPage::makeRecent()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    m_recentTitle = makeLabel("heading", column);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);
    return column;
}

QPushButton *StartPage::makeChoice(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(true);
    return button;
}

void StartPage::showEvent(QShowEvent *event)
{
    refreshRecent();
    QWidget::showEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(QStringLiteral("Zuschnitt"));
    m_purpose->setText(
        m_workspace.say(tr("Cut your {services} into {products} along the journeys of the people who use them.")));
    m_sample->setText(tr("Look at the sample: Modern IT workplace"));
    m_new->setText(tr("Start an empty portfolio…"));
    m_open->setText(tr("Open a file…"));
    m_listTitle->setText(tr("Bring your list"));
    m_listHint->setText(tr("Drop a workbook, a list, or a file of Archi or draw.io here, or paste cells from a "
                           "spreadsheet or lines from anywhere. "
                           "You see what was understood before anything is taken over."));
    m_list->setText(tr("Choose a list…"));
    m_recentTitle->setText(tr("Last opened"));
    refreshRecent();
}

void StartPage::refreshRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_settings.recentFiles().mid(0, mostRecent);
    m_recentTitle->setVisible(!files.isEmpty());
    for (const QString &file : files) {
        const QFileInfo info(file);
        auto *button = new QPushButton(this);
        button->setProperty("role", QStringLiteral("flat"));
        const QString folder = QStringLiteral("   ") + homely(info.absolutePath());
        const QString text = info.completeBaseName() + folder;
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideMiddle, columnWidth - 32));
        button->setToolTip(file);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(button);
    }
}

} // namespace zuschnitt
