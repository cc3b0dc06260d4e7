// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/tray.h"

#include "views/controls/dragbadge.h"
#include "views/controls/field.h"
#include "views/controls/look.h"
#include "views/controls/section.h"
#include "views/diagram/figures.h"
#include "views/inbox/inboxdelegate.h"
#include "views/inbox/inboxmodel.h"
#include "views/inbox/inboxview.h"
#include "views/workspace/preview.h"
#include "views/workspace/servicedrag.h"
#include "views/workspace/workspace.h"

#include <QtGui/QDragEnterEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace zuschnitt {

namespace {

/// An open tray shows this many lines before it scrolls.
constexpr int visibleLines = 5;

} // namespace

Tray::Tray(Workspace &workspace, Fate fate, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_fate(fate), m_model(new InboxModel(this)),
      m_header(new SectionHeader(this)), m_hint(makeLabel(FontRole::Caption, panelcolour::muted, this)),
      m_reason(new Field(Lines::One, this)), m_view(new InboxView(workspace, *m_model, this))
{
    setAcceptDrops(true);
    m_model->setShow(fate == Fate::Kept ? InboxModel::Show::Kept : InboxModel::Show::Retired);
    m_model->setGroupBy({});
    m_view->setAcceptDrops(false);
    m_view->viewport()->setAcceptDrops(false);
    m_header->setChecked(false);
    m_reason->hide();
    m_reason->editor()->installEventFilter(this);
    m_reason->setWrite([this](const QString &text, Field::Step) { return writeReason(text); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 5, 11, 9);
    layout->setSpacing(2);
    for (QWidget *child : std::initializer_list<QWidget *>{m_header, m_hint, m_reason, m_view})
        layout->addWidget(child);

    connect(m_header, &SectionHeader::toggled, this, &Tray::updateOpen);
    connect(m_reason->editor(), &GrowingEdit::left, this, &Tray::closeReason);
    connect(m_reason->editor(), &GrowingEdit::accepted, this, &Tray::closeReason);
    connect(m_view, &InboxView::moveRequested, this, &Tray::moveRequested);
    connect(&workspace, &Workspace::documentReplaced, this, &Tray::readAll);
    connect(&workspace, &Workspace::changed, this, &Tray::readChange);
    connect(&workspace, &Workspace::wordsChanged, this, &Tray::updateWords);
    updateWords();
    readAll();
}

Tray::~Tray()
{
    m_reason->editor()->disconnect(this); // it loses the focus when all of this is gone
}

void Tray::readAll()
{
    m_view->colours().updateColours();
    m_model->setPortfolio(m_workspace.portfolio());
    m_reason->hide();
    updateCount();
}

void Tray::readChange(const DocumentChange &change)
{
    const bool servicesChanged = std::any_of(change.rows.begin(), change.rows.end(), [](const RowChange &row) {
        return std::holds_alternative<Change<Service>>(row);
    });
    if (servicesChanged)
        m_view->colours().updateColours();
    m_model->update(change.rows);
    updateCount();
}

void Tray::updateWords()
{
    const QString title = m_fate == Fate::Kept ? tr("Keep as it is") : tr("Retire");
    m_header->setText(title);
    m_header->setAccessibleName(title);
    m_hint->setText(tr("drag here"));
    m_view->setAccessibleName(title);
    m_reason->setHint(tr("Why? Enter accepts"));
    m_reason->setSpokenName(m_fate == Fate::Kept ? tr("Why it is kept") : tr("Why it is retired"));
    m_model->setVocabulary(m_workspace.vocabulary());
}

void Tray::updateCount()
{
    m_header->setFigure(localeOf(m_workspace.language()).toString(m_model->serviceCount()));
    updateOpen();
}

void Tray::updateOpen()
{
    const bool shows = m_header->isChecked() && m_model->serviceCount() > 0;
    const int lineHeight = panelstyle::rowHeight + panelstyle::rowGap;
    m_view->setFixedHeight(std::min(m_view->contentHeight(), visibleLines * lineHeight));
    m_view->setVisible(shows);
    m_hint->setVisible(!shows && m_reason->isHidden());
}

void Tray::take(const std::vector<ServiceId> &services)
{
    if (services.empty() || !m_workspace.perform(edits::setFate(m_workspace.cut(), services, m_fate, QString())))
        return;
    m_taken = services;
    m_takenBy = m_workspace.document()->head();
    m_reason->setValue(QString());
    m_reason->show();
    updateOpen();
    m_reason->setFocus(Qt::OtherFocusReason);
}

Result<void> Tray::writeReason(const QString &text)
{
    std::optional<Error> refused;
    QObject listening;
    connect(&m_workspace, &Workspace::failed, &listening, [&](const QString &sentence) { refused = Error{sentence}; });
    if (m_workspace.amend(m_takenBy, edits::setFate(m_workspace.cut(), m_taken, m_fate, text)))
        m_takenBy = m_workspace.document()->head();
    return refused ? Result<void>(*refused) : Result<void>();
}

void Tray::closeReason()
{
    if (m_reason->isRefused() || m_reason->isHidden())
        return;
    m_reason->flush();
    m_reason->hide();
    m_reason->setValue(QString());
    updateOpen();
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    const bool escapes = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escapes)
        return QWidget::eventFilter(watched, event);
    closeReason();
    return true;
}

void Tray::setTargeted(bool targeted)
{
    m_targeted = targeted;
    if (!targeted) {
        delete m_badge;
        m_workspace.setPreview({});
    }
    update();
}

void Tray::dragEnterEvent(QDragEnterEvent *event)
{
    const std::vector<edits::Moving> services = servicesOfMime(event->mimeData());
    if (services.empty() || event->source() == m_view)
        return;
    event->acceptProposedAction();
    m_outlook = previewOf(m_workspace, editOf(kindOfDrop(), services, m_workspace));
    setTargeted(true);
}

void Tray::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_targeted)
        return event->ignore();
    event->acceptProposedAction();
    if (!m_badge)
        m_badge = new DragBadge(*window());
    m_badge->say(sentenceFor(kindOfDrop(), servicesOfMime(event->mimeData()), m_workspace), m_outlook,
                 mapToGlobal(event->position().toPoint()));
}

InboxDrop Tray::kindOfDrop() const { return m_fate == Fate::Kept ? InboxDrop::Keep : InboxDrop::Retire; }

void Tray::dragLeaveEvent(QDragLeaveEvent *) { setTargeted(false); }

void Tray::dropEvent(QDropEvent *event)
{
    setTargeted(false);
    std::vector<ServiceId> services;
    for (const edits::Moving &moving : servicesOfMime(event->mimeData()))
        services.push_back(moving.service);
    event->acceptProposedAction();
    take(services);
}

void Tray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter, rect(), m_targeted ? palette().color(panelcolour::highlight) : QColor(),
               palette().color(m_targeted ? panelcolour::accent : panelcolour::line), Qt::DashLine);
}

} // namespace zuschnitt
