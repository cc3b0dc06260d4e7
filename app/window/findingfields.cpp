// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/findingfields.h"

#include "model/analysis/findings.h"
#include "model/document/edits.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace zuschnitt {

namespace {

constexpr int mostOfAll = 9999;
constexpr int listHeight = 190;

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n')) {
        if (const QString word = line.simplified(); !word.isEmpty())
            lines.append(word);
    }
    return lines;
}

std::optional<qint64> limitOf(const QSpinBox &box, qint64 usual)
{
    return box.value() == usual ? std::nullopt : std::optional<qint64>(box.value());
}

} // namespace

FindingFields::FindingFields(const PortfolioInfo &info, const Vocabulary &vocabulary, QWidget *parent)
    : QWidget(parent), m_before(info), m_services(new QSpinBox(this)), m_teams(new QSpinBox(this)),
      m_english(new QPlainTextEdit(this)), m_german(new QPlainTextEdit(this))
{
    for (QSpinBox *box : {m_services, m_teams}) {
        box->setRange(1, mostOfAll);
        box->setMaximumWidth(90);
    }
    auto *hint = new QLabel(tr("One a line. A word counts where it stands by itself, “*server” also where a longer one "
                               "ends with it."),
                            this);
    hint->setProperty("role", QStringLiteral("caption"));
    hint->setWordWrap(true);
    auto *reset = new QPushButton(tr("As usual again"), this);
    connect(reset, &QPushButton::clicked, this, [this] { show(usualMostServices, usualMostTeams, usualToolWords()); });
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 16, 12, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(vocabulary.say(tr("Most {services} of {a product:gen}")), m_services);
    form->addRow(vocabulary.say(tr("Most former teams of {a product:gen}")), m_teams);
    form->addRow(new QLabel(
        vocabulary.say(tr("Words for tools, which the name of {a product:gen} had better do without")), this));
    form->addRow(makeLists());
    form->addRow(hint);
    form->addRow(reset);
    show(mostServices(info), mostTeams(info), toolWordLists(info.toolWords));
}

QWidget *FindingFields::makeLists()
{
    auto *lists = new QWidget(this);
    auto *grid = new QGridLayout(lists);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    const std::pair<QPlainTextEdit *, QString> columns[] = {{m_english, tr("English")}, {m_german, tr("German")}};
    int column = 0;
    for (const auto &[edit, caption] : columns) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(listHeight);
        auto *label = new QLabel(caption, lists);
        label->setBuddy(edit);
        edit->setAccessibleName(tr("Words for tools, %1").arg(caption));
        grid->addWidget(label, 0, column);
        grid->addWidget(edit, 1, column++);
    }
    return lists;
}

void FindingFields::show(qint64 services, qint64 teams, const ToolWordLists &words)
{
    m_services->setValue(static_cast<int>(services));
    m_teams->setValue(static_cast<int>(teams));
    m_english->setPlainText(words.english.join(u'\n'));
    m_german->setPlainText(words.german.join(u'\n'));
}

ToolWordLists FindingFields::words() const { return {linesOf(*m_english), linesOf(*m_german)}; }

std::vector<EditFunction> FindingFields::changes() const
{
    std::vector<EditFunction> changes;
    if (const auto limit = limitOf(*m_services, usualMostServices); limit != m_before.mostServices)
        changes.push_back(edits::setField<&PortfolioInfo::mostServices>(m_before.id, limit));
    if (const auto limit = limitOf(*m_teams, usualMostTeams); limit != m_before.mostTeams)
        changes.push_back(edits::setField<&PortfolioInfo::mostTeams>(m_before.id, limit));
    if (words() != toolWordLists(m_before.toolWords))
        changes.push_back(edits::setField<&PortfolioInfo::toolWords>(m_before.id, toolWordsText(words())));
    return changes;
}

} // namespace zuschnitt
