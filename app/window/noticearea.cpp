// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/noticearea.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr std::size_t mostShown = 2;
constexpr std::size_t mostKept = 8;
constexpr int toldForMilliseconds = 8000;
constexpr int edge = 12;
constexpr int widest = 640;

QLabel *makeSentence(const QString &text, QWidget *bar)
{
    auto *label = new QLabel(text, bar);
    label->setObjectName(QStringLiteral("sentence"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString sentenceOf(const QWidget *bar) { return bar->findChild<QLabel *>(QStringLiteral("sentence"))->text(); }

} // namespace

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_more(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_more->setObjectName(QStringLiteral("more"));
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        arrange();
    });
    hide();
}

void NoticeArea::floatOver(std::vector<QWidget *> places)
{
    m_places = std::move(places);
    for (QWidget *widget : m_places)
        widget->installEventFilter(this);
    parentWidget()->installEventFilter(this);
}

void NoticeArea::show(const Notice &notice)
{
    withdraw(notice.sentence);
    QWidget *bar = makeBar(notice);
    m_bars.insert(m_bars.begin(), bar);
    m_layout->insertWidget(0, bar);
    while (m_bars.size() > mostKept)
        remove(m_bars.back());
    arrange();
    if (notice.kind == Notice::Kind::Told && !notice.action)
        QTimer::singleShot(toldForMilliseconds, bar, [this, bar] { remove(bar); });
}

QWidget *NoticeArea::makeBar(const Notice &notice)
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", notice.kind == Notice::Kind::Warning ? QStringLiteral("alert") : QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(makeSentence(notice.sentence, bar), 1);
    if (notice.action) {
        auto *button = new QPushButton(notice.actionText, bar);
        button->setObjectName(QStringLiteral("action"));
        button->setProperty("role", QStringLiteral("link"));
        connect(button, &QPushButton::clicked, this, [this, bar, action = notice.action] {
            remove(bar);
            action();
        });
        layout->addWidget(button);
    }
    auto *close = new QToolButton(bar);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, [this, bar] { remove(bar); });
    layout->addWidget(close);
    return bar;
}

void NoticeArea::withdraw(const QString &sentence)
{
    const auto found
        = std::find_if(m_bars.begin(), m_bars.end(), [&](const QWidget *bar) { return sentenceOf(bar) == sentence; });
    if (found != m_bars.end())
        remove(*found);
}

void NoticeArea::clear()
{
    while (!m_bars.empty())
        remove(m_bars.front());
}

QStringList NoticeArea::sentences() const
{
    QStringList found;
    for (const QWidget *bar : m_bars) {
        if (!bar->isHidden())
            found.append(sentenceOf(bar));
    }
    return found;
}

void NoticeArea::remove(QWidget *bar)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_bars.erase(std::remove(m_bars.begin(), m_bars.end(), bar), m_bars.end());
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater(); // its button may be what calls
    arrange();
    if (!hadFocus)
        return;
    if (m_bars.empty())
        Q_EMIT left();
    else
        m_bars.front()->findChild<QToolButton *>()->setFocus(Qt::OtherFocusReason);
}

void NoticeArea::arrange()
{
    m_unfolded = m_unfolded && m_bars.size() > mostShown;
    for (std::size_t index = 0; index < m_bars.size(); ++index)
        m_bars[index]->setVisible(m_unfolded || index < mostShown);
    m_more->setVisible(m_bars.size() > mostShown);
    retranslate();
    setVisible(!m_bars.empty());
    place();
}

void NoticeArea::retranslate()
{
    const qsizetype hidden = static_cast<qsizetype>(m_bars.size()) - static_cast<qsizetype>(mostShown);
    m_more->setText(m_unfolded ? tr("Show fewer") : QStringLiteral("+%1").arg(hidden));
    m_more->setAccessibleName(m_unfolded ? m_more->text() : tr("Show all notices"));
    m_more->setToolTip(m_more->accessibleName());
}

void NoticeArea::place()
{
    const auto over
        = std::find_if(m_places.begin(), m_places.end(), [](const QWidget *widget) { return widget->isVisible(); });
    if (over == m_places.end() || isHidden())
        return;
    const int width = std::min(widest, (*over)->width() - 2 * edge);
    m_layout->activate();
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    const QPoint corner(((*over)->width() - width) / 2, (*over)->height() - height - edge);
    setGeometry(QRect((*over)->mapTo(parentWidget(), corner), QSize(width, height)));
    raise();
}

bool NoticeArea::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

void NoticeArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    const auto focused = std::find_if(m_bars.begin(), m_bars.end(), [](const QWidget *bar) {
        return bar->isAncestorOf(QApplication::focusWidget());
    });
    remove(focused == m_bars.end() ? m_bars.front() : *focused);
}

} // namespace zuschnitt
