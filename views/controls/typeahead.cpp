// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/typeahead.h"

#include "views/controls/lineframe.h"
#include "views/controls/look.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

TypeAhead::TypeAhead(const QString &hint, QWidget *parent)
    : QWidget(parent), m_frame(new LineFrame(this)), m_edit(m_frame->edit()),
      m_sentence(makeLabel(FontRole::Caption, panelcolour::bad, this)), m_names(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    m_frame->setHint(hint);
    m_frame->setInviting();
    m_edit->installEventFilter(this);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_frame);
    layout->addWidget(m_sentence);
    setFocusProxy(m_edit);

    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setAccessibleName(hint);
    m_edit->setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &TypeAhead::takeIndex);
    connect(m_edit, &QLineEdit::returnPressed, this, &TypeAhead::takeTyped);
    connect(m_edit, &QLineEdit::textEdited, m_sentence, &QWidget::hide);
}

QLineEdit *TypeAhead::edit() const { return m_edit; }

void TypeAhead::setCandidates(Candidates candidates) { m_candidates = std::move(candidates); }

void TypeAhead::setTake(Take take) { m_take = std::move(take); }

bool TypeAhead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        loadCandidates();
    return QWidget::eventFilter(watched, event);
}

void TypeAhead::loadCandidates()
{
    m_names->clear();
    if (!m_candidates)
        return;
    for (const Candidate &candidate : m_candidates()) {
        auto *item = new QStandardItem(candidate.name);
        item->setData(candidate.id.toBytes(), idRole);
        m_names->appendRow(item);
    }
}

void TypeAhead::takeIndex(const QModelIndex &index)
{
    const std::optional<Uuid> id = Uuid::fromBytes(index.data(idRole).toByteArray());
    m_taken = true;
    QTimer::singleShot(0, this, [this] {
        m_taken = false;
        if (!m_sentence->isVisible())
            m_edit->clear();
    });
    take(id.value_or(Uuid{}), index.data().toString());
}

void TypeAhead::takeTyped()
{
    const QString name = m_edit->text().trimmed();
    if (m_taken || name.isEmpty())
        return;
    take(candidateNamed(name), name);
}

Uuid TypeAhead::candidateNamed(const QString &name) const
{
    for (int row = 0; row < m_names->rowCount(); ++row) {
        const QStandardItem *item = m_names->item(row);
        if (item->text().compare(name, Qt::CaseInsensitive) == 0)
            return Uuid::fromBytes(item->data(idRole).toByteArray()).value_or(Uuid{});
    }
    return {};
}

void TypeAhead::take(const Uuid &id, const QString &name)
{
    if (!m_take)
        return;
    const Result<void> result = m_take(id, name);
    m_sentence->setText(result ? QString() : result.error().message);
    m_sentence->setVisible(!result);
    if (!result)
        return;
    m_edit->clear();
    loadCandidates();
}

} // namespace zuschnitt
