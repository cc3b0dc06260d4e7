// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/noticearea.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace zuschnitt {

namespace {

constexpr int mostShown = 3;
constexpr int toldForMilliseconds = 8000;

QFrame *makeBar(const Notice &notice, QWidget *parent)
{
    auto *bar = new QFrame(parent);
    bar->setProperty("role",
                     notice.kind == Notice::Kind::Warning ? QStringLiteral("warning") : QStringLiteral("notice"));
    auto *label = new QLabel(notice.sentence, bar);
    label->setObjectName(QStringLiteral("sentence"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(label, 1);
    if (notice.action) {
        auto *button = new QPushButton(notice.actionText, bar);
        button->setProperty("role", QStringLiteral("link"));
        QObject::connect(button, &QPushButton::clicked, bar, [bar, action = notice.action] {
            bar->deleteLater();
            bar->hide();
            action();
        });
        layout->addWidget(button);
    }
    auto *close = new QToolButton(bar);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(NoticeArea::tr("Close this notice"));
    close->setToolTip(close->accessibleName());
    QObject::connect(close, &QToolButton::clicked, bar, &QObject::deleteLater);
    layout->addWidget(close);
    return bar;
}

} // namespace

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoticeArea::show(const Notice &notice)
{
    const QStringList before = sentences();
    if (!before.isEmpty() && before.first() == notice.sentence)
        delete m_layout->itemAt(0)->widget();
    QFrame *bar = makeBar(notice, this);
    m_layout->insertWidget(0, bar);
    limit();
    if (notice.kind == Notice::Kind::Told && !notice.action)
        QTimer::singleShot(toldForMilliseconds, bar, &QObject::deleteLater);
}

void NoticeArea::clear()
{
    while (m_layout->count() > 0)
        delete m_layout->itemAt(0)->widget();
}

QStringList NoticeArea::sentences() const
{
    QStringList found;
    for (int index = 0; index < m_layout->count(); ++index) {
        const QWidget *bar = m_layout->itemAt(index)->widget();
        if (!bar->isHidden())
            found.append(bar->findChild<QLabel *>(QStringLiteral("sentence"))->text());
    }
    return found;
}

void NoticeArea::limit()
{
    while (m_layout->count() > mostShown)
        delete m_layout->itemAt(m_layout->count() - 1)->widget();
}

} // namespace zuschnitt
