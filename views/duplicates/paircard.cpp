// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/duplicates/paircard.h"

#include "views/controls/look.h"
#include "views/controls/textbutton.h"
#include "views/diagram/figures.h"
#include "views/duplicates/pairwords.h"
#include "views/workspace/workspace.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Its ring is seen in every theme.
class KeepChoice final : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override { return {18, 18}; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(panelcolour::accent);
        const QRectF ring(2.5, 2.5, 13, 13);
        painter.setPen(QPen(isChecked() || hasFocus() ? accent : palette().color(panelcolour::muted), 1.4));
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        if (isChecked())
            painter.drawEllipse(ring.adjusted(3.5, 3.5, -3.5, -3.5));
        painter.setPen(QPen(accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        if (hasFocus())
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

} // namespace

PairCard::PairCard(Workspace &workspace, ServiceId first, ServiceId second, double likeness, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_services{first, second}, m_group(new QButtonGroup(this)),
      m_merge(new TextButton(this))
{
    QLabel *alike = makeLabel(FontRole::Caption, panelcolour::muted, this);
    alike->setWordWrap(true);
    const QString shared = sharedFacts(workspace, first, second);
    QStringList both;
    if (likeness > 0)
        both += tr("names %1 alike").arg(shareText(likeness, workspace.language()));
    if (!shared.isEmpty())
        both += shared;
    alike->setText(both.join(u" · "_s));
    alike->setVisible(!both.isEmpty());
    auto *show = new TextButton(this);
    show->setText(tr("Show both"));
    show->setAccessibleName(show->text());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_merge);
    buttons->addWidget(show);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(alike);
    layout->addWidget(makeChoice(0));
    layout->addWidget(makeChoice(1));
    layout->addLayout(buttons);
    const bool firstIsGone = !workspace.portfolio().find(first)->vanished.isEmpty();
    m_choices[firstIsGone ? 1 : 0]->setChecked(true);
    updateMerge();
    connect(show, &QAbstractButton::clicked, this, [this] { Q_EMIT showChosen(m_services[0], m_services[1]); });
    connect(m_merge, &QAbstractButton::clicked, this, [this] {
        const ServiceId keep = kept();
        Q_EMIT mergeChosen(keep, keep == m_services[0] ? m_services[1] : m_services[0]);
    });
}

ServiceId PairCard::kept() const { return m_services[m_choices[0]->isChecked() ? 0 : 1]; }

QRadioButton *PairCard::choice(ServiceId service) const { return m_choices[service == m_services[0] ? 0 : 1]; }

void PairCard::choose(ServiceId keep)
{
    choice(keep)->setChecked(true);
    m_chosen = true;
}

QWidget *PairCard::makeChoice(std::size_t index)
{
    const QString name = m_workspace.portfolio().find(m_services[index])->name;
    const QStringList facts = factsOf(m_workspace, m_services[index]);
    auto *row = new QWidget(this);
    row->setCursor(Qt::PointingHandCursor);
    row->installEventFilter(this);
    auto *choice = new KeepChoice(row);
    m_choices[index] = choice;
    choice->setAccessibleName(tr("%1 stays").arg(name));
    choice->setAccessibleDescription(facts.join(u", "_s));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel *title = makeLabel(FontRole::BodyStrong, panelcolour::ink, row);
    title->setText(name);
    title->setWordWrap(true);
    texts->addWidget(title);
    for (const QString &fact : facts) {
        QLabel *line = makeLabel(FontRole::Caption, panelcolour::muted, row);
        line->setText(fact);
        line->setWordWrap(true);
        texts->addWidget(line);
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(choice, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    m_group->addButton(choice);
    connect(choice, &QRadioButton::toggled, this, &PairCard::updateMerge);
    connect(choice, &QRadioButton::clicked, this, [this] { m_chosen = true; });
    return row;
}

void PairCard::updateMerge()
{
    const QString name = m_workspace.portfolio().find(kept())->name;
    m_merge->setText(tr("Merge"));
    m_merge->setAccessibleName(tr("Merge, “%1” stays").arg(name));
    m_merge->setToolTip(tr("“%1” stays and takes over everything of the other.").arg(name).toHtmlEscaped());
}

void PairCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter, rect(), palette().color(panelcolour::card), palette().color(panelcolour::line));
}

/// A click anywhere on a service chooses it.
bool PairCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        if (auto *choice = watched->findChild<QRadioButton *>())
            choice->click();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace zuschnitt
