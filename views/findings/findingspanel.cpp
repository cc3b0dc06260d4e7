// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/findings/findingspanel.h"

#include "views/controls/look.h"
#include "views/findings/findingsdelegate.h"
#include "views/workspace/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

using Kind = FindingLine::Kind;

namespace {

constexpr int restMilliseconds = 150;

QString asMenuText(QString words) { return words.replace(u'&', QStringLiteral("&&")); }

} // namespace

FindingsPanel::FindingsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new FindingsModel(workspace, this)), m_view(new QListView(this)),
      m_empty(makeLabel(FontRole::Body, panelcolour::muted, this))
{
    m_view->setModel(m_model);
    m_delegate = new FindingsDelegate(*m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // lines keep their width
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setMargin(panelstyle::margin / 2);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 8);
    layout->addWidget(m_empty);
    layout->addWidget(m_view);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);

    connect(&m_rest, &QTimer::timeout, this, &FindingsPanel::read);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_delegate->isOnAction())
            goTo(index);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &FindingsPanel::openMenu);
    connect(m_delegate, &FindingsDelegate::actionTriggered, this, &FindingsPanel::doAction, Qt::QueuedConnection);
    connect(m_delegate, &FindingsDelegate::accepted, this, [this](const QModelIndex &index, const QString &reason) {
        // Later, when the view has closed the field; the list may be another one by then.
        const TypedReason typed{m_model->finding(index.row()), reason, static_cast<int>(reason.size())};
        QMetaObject::invokeMethod(
            this, [this, typed] { acceptFinding(typed); }, Qt::QueuedConnection);
    });
    connect(&workspace, &Workspace::changed, this, &FindingsPanel::readSoon);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        m_model->clear();
        read();
    });
    connect(&workspace, &Workspace::wordsChanged, this, &FindingsPanel::updateWords);
    connect(&workspace, &Workspace::themeChanged, this, &FindingsPanel::updateTheme);
    updateTheme();
    updateWords();
}

void FindingsPanel::readSoon()
{
    keepingPlace([this] { m_model->leaveOutGone(); });
    m_rest.start();
}

void FindingsPanel::read()
{
    m_rest.stop();
    if (!isVisible())
        return; // read when it is shown
    keepingPlace([this] { m_model->read(); });
    m_view->doItemsLayout(); // a name may take more room now
    m_view->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

std::optional<FindingsPanel::TypedReason> FindingsPanel::typedReason() const
{
    const QLineEdit *editor = m_delegate->editor();
    const QModelIndex edited = m_delegate->edited();
    if (!editor || !edited.isValid())
        return {};
    return TypedReason{m_model->finding(edited.row()), editor->text(), editor->cursorPosition()};
}

void FindingsPanel::typeOn(const TypedReason &typed)
{
    const QModelIndex index = m_model->index(m_model->rowOf(typed.finding));
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_view->edit(index);
    if (QLineEdit *editor = m_delegate->editor()) {
        editor->setText(typed.text);
        editor->setCursorPosition(typed.cursor);
    }
}

/// The same finding stays current, what is typed stays in its field, and what is seen stays where it is.
void FindingsPanel::keepingPlace(const std::function<void()> &change)
{
    const int row = m_view->currentIndex().row();
    std::optional<FindingLine> line;
    std::optional<Finding> finding;
    if (row >= 0) {
        line = m_model->line(row);
        if (line->kind == Kind::Finding)
            finding = m_model->finding(row);
    }
    const std::optional<TypedReason> typed = typedReason();
    const int scrolled = m_view->verticalScrollBar()->value();
    bool reset = false;
    const auto watching = connect(m_model, &QAbstractItemModel::modelReset, this, [&reset] { reset = true; });
    change();
    disconnect(watching);
    if (!reset)
        return;
    int again = line ? m_model->rowLike(*line, finding ? &*finding : nullptr) : -1;
    if (again < 0 && finding)
        again = m_model->reveal(*finding);
    if (again >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(again), QItemSelectionModel::NoUpdate);
    if (typed)
        typeOn(*typed);
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(scrolled);
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void FindingsPanel::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_model->line(index.row()).kind != Kind::Finding) {
        const Unfinished before = unfinished();
        keepingPlace([this, row = index.row()] { m_model->toggle(row); });
        if (unfinished() != before)
            Q_EMIT unfinishedChanged();
        return;
    }
    Q_EMIT subjectChosen(m_model->finding(index.row()).subject);
}

void FindingsPanel::doAction(const QModelIndex &index, int action)
{
    if (!index.isValid())
        return;
    if (m_model->line(index.row()).kind != Kind::Finding) {
        goTo(index);
        return;
    }
    m_view->setCurrentIndex(index);
    const Finding finding = m_model->finding(index.row());
    const std::vector<Remedy> remedies = m_model->remedies(index.row());
    if (!finding.accepted.isEmpty())
        m_workspace.perform(edits::withdrawAcceptance(m_workspace.cut(), finding));
    else if (action < static_cast<int>(remedies.size()))
        apply(remedies[static_cast<std::size_t>(action)]);
    else
        m_view->edit(index);
}

void FindingsPanel::apply(const Remedy &remedy)
{
    if (const auto *edit = std::get_if<EditFunction>(&remedy.what))
        m_workspace.perform(*edit);
    else if (const auto *move = std::get_if<MoveService>(&remedy.what))
        Q_EMIT moveRequested({move->service});
    else if (const auto *field = std::get_if<FillField>(&remedy.what))
        Q_EMIT fieldRequested(field->product, field->column);
    else
        choosePlatform(std::get<ChoosePlatform>(remedy.what));
}

void FindingsPanel::choosePlatform(const ChoosePlatform &choice)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProductId platform : choice.platforms) {
        const QAction *chosen = menu->addAction(asMenuText(m_workspace.portfolio().find(platform)->name));
        connect(chosen, &QAction::triggered, this, [this, platform, capability = choice.capability] {
            m_workspace.perform(edits::promise(platform, capability));
        });
    }
    const QRect row = m_view->visualRect(m_view->currentIndex());
    menu->popup(m_view->viewport()->mapToGlobal(row.bottomLeft()));
}

void FindingsPanel::acceptFinding(const TypedReason &typed)
{
    if (!m_workspace.perform(edits::acceptFinding(m_workspace.cut(), typed.finding, typed.text)))
        typeOn(typed);
}

void FindingsPanel::openMenu(const QPoint &position)
{
    const QModelIndex under = m_view->indexAt(position);
    const QModelIndex index = under.isValid() ? under : m_view->currentIndex();
    if (!index.isValid() || m_model->line(index.row()).kind != Kind::Finding)
        return;
    m_view->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept = index;
    QAction *go = menu->addAction(tr("Show it"));
    go->setShortcut(Qt::Key_Return);
    connect(go, &QAction::triggered, this, [this, kept] { goTo(kept); });
    const QStringList words = m_delegate->actions(index);
    for (int action = 0; action < words.size(); ++action) {
        QAction *choice = menu->addAction(asMenuText(words[action]));
        if (action == 0)
            choice->setShortcut(Qt::CTRL | Qt::Key_Return);
        connect(choice, &QAction::triggered, this, [this, kept, action] { doAction(kept, action); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool FindingsPanel::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return false;
    const FindingLine line = m_model->line(current.row());
    const bool isHeading = line.kind == Kind::Rule || line.kind == Kind::Accepted;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!(modifiers & Qt::ControlModifier))
            goTo(current);
        else if (!m_delegate->actions(current).isEmpty())
            doAction(current, 0);
        return true;
    case Qt::Key_Space:
        goTo(current);
        return true;
    case Qt::Key_Left:
        if (isHeading && line.open)
            goTo(current);
        return true;
    case Qt::Key_Right:
        if (isHeading && !line.open)
            goTo(current);
        return true;
    case Qt::Key_Menu:
        openMenu(m_view->visualRect(current).bottomLeft());
        return true;
    }
    return false;
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return handleKey(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
}

void FindingsPanel::updateWords()
{
    m_view->setAccessibleName(tr("Findings"));
    m_empty->setText(m_workspace.say(tr("Nothing to ask about this cut: no moment has a gap, every {service} has a "
                                        "place, and every {product} says what it is for.")));
    read();
}

void FindingsPanel::updateTheme() { setPalette(panelPalette(m_workspace.theme())); }

} // namespace zuschnitt
