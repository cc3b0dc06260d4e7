// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyheader.h"

#include "model/document/edits.h"
#include "model/document/severaledits.h"
#include "views/controls/look.h"
#include "views/diagram/figures.h"
#include "views/diagram/journeywords.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr int widestChooser = 260;
constexpr int widestPersona = 150;

const JourneyMetrics *metricsOf(const Workspace &workspace, JourneyId journey)
{
    const auto &journeys = workspace.metrics().journeys;
    const auto found = std::find_if(journeys.begin(), journeys.end(),
                                    [journey](const JourneyMetrics &metrics) { return metrics.journey == journey; });
    return found == journeys.end() ? nullptr : &*found;
}

} // namespace

JourneyHeader::JourneyHeader(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_all(new QToolButton(this)), m_chooser(new QToolButton(this)),
      m_persona(new QToolButton(this)), m_editor(new QLineEdit(this)),
      m_traveller(makeLabel(FontRole::Caption, panelcolour::muted, this)),
      m_sentence(makeLabel(FontRole::Body, panelcolour::ink, this))
{
    build();
    connect(m_all, &QToolButton::clicked, this,
            [this] { Q_EMIT shownChosen(m_shown == Shown::All ? Shown::One : Shown::All); });
    connect(m_chooser->menu(), &QMenu::aboutToShow, this, &JourneyHeader::fillMenu);
    connect(m_persona->menu(), &QMenu::aboutToShow, this, &JourneyHeader::fillPersonas);
    connect(m_editor, &QLineEdit::returnPressed, this, [this] {
        finishNaming();
        Q_EMIT left();
    });
    connect(&workspace, &Workspace::documentReplaced, this, &JourneyHeader::refresh);
    connect(&workspace, &Workspace::changed, this, &JourneyHeader::refresh);
    connect(&workspace, &Workspace::journeyChanged, this, &JourneyHeader::refresh);
    connect(&workspace, &Workspace::wordsChanged, this, &JourneyHeader::refresh);
    refresh();
}

void JourneyHeader::build()
{
    setProperty("role", QStringLiteral("header"));
    m_all->setProperty("role", QStringLiteral("tab"));
    m_all->setCheckable(true);
    for (QToolButton *button : {m_chooser, m_persona}) {
        button->setProperty("role", QStringLiteral("selector"));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(this));
    }
    m_chooser->setMaximumWidth(widestChooser);
    m_editor->setProperty("role", QStringLiteral("field"));
    m_editor->setFixedWidth(widestChooser);
    m_editor->hide();
    m_editor->installEventFilter(this);
    for (QLabel *label : {m_traveller, m_sentence}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setMinimumWidth(0);
        label->installEventFilter(this);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_traveller);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_chooser);
    layout->addWidget(m_editor);
    layout->addWidget(m_all);
    layout->addWidget(m_persona);
    layout->addSpacing(8);
    layout->addLayout(words, 1);
}

void JourneyHeader::setShown(Shown shown)
{
    m_shown = shown;
    refresh();
}

void JourneyHeader::setScale(double scale)
{
    m_scale = scale;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_chooser), static_cast<QWidget *>(m_persona),
          static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_sentence)})
        widget->setFont(diagramFont(FontRole::Body, scale));
    for (QToolButton *button : {m_chooser, m_persona})
        button->menu()->setFont(diagramFont(FontRole::Body, scale));
    m_traveller->setFont(diagramFont(FontRole::Caption, scale));
    m_chooser->setMaximumWidth(qRound(widestChooser * scale));
    refresh();
}

void JourneyHeader::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void JourneyHeader::refresh()
{
    if (!isVisible())
        return; // read when it is shown
    const Journey *journey = m_workspace.portfolio().find(m_workspace.journey());
    const bool isAll = m_shown == Shown::All;
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("All journeys"));
    m_all->setAccessibleName(m_all->toolTip());
    m_all->setChecked(isAll);
    m_all->setVisible(!m_workspace.portfolio().all<Journey>().empty());
    const QString name = journey ? journey->name : tr("No journey yet");
    m_chooser->setText(m_chooser->fontMetrics().elidedText(name, Qt::ElideRight, qRound(widestChooser * m_scale) - 48));
    m_chooser->setToolTip(name);
    m_chooser->setAccessibleName(tr("Journey: %1").arg(name));
    m_editor->setAccessibleName(m_naming == Naming::Persona ? tr("Name of the new persona")
                                                            : tr("Name of the journey"));
    refreshPersona(isAll ? nullptr : journey);
    QString sentence;
    QString traveller;
    if (isAll) {
        sentence = tr("Worst first");
        traveller = tr("By the part of their moments that is covered, then by hand-overs a month");
    } else if (const JourneyMetrics *metrics = journey ? metricsOf(m_workspace, journey->id) : nullptr) {
        sentence = journeySentence(*metrics, m_workspace.vocabulary());
        traveller = travelWords(*journey, *metrics);
    }
    show(*m_sentence, sentence);
    show(*m_traveller, traveller);
}

void JourneyHeader::refreshPersona(const Journey *journey)
{
    const Persona *persona = journey && journey->persona ? m_workspace.portfolio().find(*journey->persona) : nullptr;
    const QString name = persona ? persona->name : tr("For whom?");
    m_persona->setVisible(journey != nullptr);
    m_persona->setText(m_persona->fontMetrics().elidedText(name, Qt::ElideRight, qRound(widestPersona * m_scale)));
    m_persona->setToolTip(persona ? tr("Who travels it: %1").arg(name) : tr("Choose who travels it"));
    m_persona->setAccessibleName(m_persona->toolTip());
}

/// How often it is travelled, and to what end.
QString JourneyHeader::travelWords(const Journey &journey, const JourneyMetrics &metrics) const
{
    const QString often
        = localeOf(m_workspace.language()).toString(metrics.frequency, 'g', QLocale::FloatingPointShortest);
    QStringList parts{metrics.frequencyAssumed ? tr("how often is not entered: counted as %1 a month").arg(often)
                                               : tr("%1 a month").arg(often)};
    if (!journey.goal.isEmpty())
        parts.append(journey.goal);
    return parts.join(QStringLiteral(" · "));
}

void JourneyHeader::fillPersonas()
{
    QMenu *menu = m_persona->menu();
    menu->clear();
    const Journey *journey = m_workspace.portfolio().find(m_workspace.journey());
    if (!journey)
        return;
    const auto offer = [&](QString name, const std::optional<PersonaId> &persona) {
        QAction *choice = menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                          [this, id = journey->id, persona] {
                                              m_workspace.perform(edits::setField<&Journey::persona>(id, persona));
                                          });
        choice->setCheckable(true);
        choice->setChecked(journey->persona == persona);
    };
    for (const Persona *persona : m_workspace.portfolio().all<Persona>())
        offer(persona->name, persona->id);
    offer(tr("Nobody in particular"), std::nullopt);
    menu->addSeparator();
    menu->addAction(tr("New persona"), this, [this] { startNaming(Naming::Persona); });
}

void JourneyHeader::show(QLabel &label, const QString &words)
{
    label.setToolTip(words);
    label.setAccessibleName(words);
    label.setText(label.fontMetrics().elidedText(words, Qt::ElideRight, label.width()));
}

void JourneyHeader::fillMenu()
{
    QMenu *menu = m_chooser->menu();
    menu->clear();
    for (const Journey *journey : m_workspace.portfolio().all<Journey>()) {
        QString name = journey->name;
        QAction *choice = menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                          [this, id = journey->id] { Q_EMIT journeyChosen(id); });
        choice->setCheckable(true);
        choice->setChecked(journey->id == m_workspace.journey());
    }
    menu->addSeparator();
    menu->addAction(tr("New journey"), this, [this] { startNaming(Naming::New); });
    if (!m_workspace.portfolio().find(m_workspace.journey()))
        return;
    menu->addAction(tr("Rename the journey"), this, [this] { startNaming(Naming::Existing); });
    menu->addAction(tr("Delete the journey"), this, &JourneyHeader::removalChosen);
}

void JourneyHeader::startNaming(Naming naming)
{
    const Journey *journey = m_workspace.portfolio().find(m_workspace.journey());
    if (naming != Naming::New && !journey)
        return;
    m_naming = naming;
    m_editor->setText(naming == Naming::Existing ? journey->name : QString());
    m_editor->setPlaceholderText(naming == Naming::Persona ? tr("Name of the new persona")
                                                           : tr("Name of the new journey"));
    m_editor->selectAll();
    m_chooser->hide();
    m_editor->show();
    m_editor->setFocus();
}

bool JourneyHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *label = qobject_cast<QLabel *>(watched)) {
        if (event->type() == QEvent::Resize)
            show(*label, label->toolTip());
        return false;
    }
    if (event->type() == QEvent::FocusOut && m_editor->isVisible())
        finishNaming();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_editor->clear();
        finishNaming();
        Q_EMIT left();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void JourneyHeader::finishNaming()
{
    const QString name = m_editor->text().trimmed();
    m_editor->clear();
    m_editor->hide();
    m_chooser->show();
    if (name.isEmpty())
        return;
    if (m_naming == Naming::Existing) {
        m_workspace.perform(edits::setField<&Journey::name>(m_workspace.journey(), name));
        return;
    }
    if (m_naming == Naming::Persona) {
        const PersonaId persona = PersonaId::random();
        m_workspace.perform(
            edits::severalEdits({edits::addPersona(persona, name),
                                 edits::setField<&Journey::persona>(m_workspace.journey(), std::optional(persona))}));
        return;
    }
    const JourneyId id = JourneyId::random();
    if (m_workspace.perform(edits::addJourney(id, name)))
        Q_EMIT journeyChosen(id);
}

} // namespace zuschnitt
