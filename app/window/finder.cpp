// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/finder.h"

#include "app/window/actionset.h"
#include "app/window/actiontable.h"
#include "model/document/edits.h"
#include "views/workspace/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>

namespace zuschnitt {

namespace {

constexpr int finderWidth = 520;
constexpr int rowHeight = 30;
constexpr int mostRows = 12;
constexpr std::size_t mostThings = 30;
constexpr int detailRole = Qt::UserRole;

/// The text at the left, what it is at the right.
class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        const QString detail = index.data(detailRole).toString();
        const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 4, inner.width() / 2);
        painter->setPen(option.palette.placeholderText().color());
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideLeft, detailWidth));
        const int width = inner.width() - detailWidth - 16;
        painter->setPen(option.palette.text().color());
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    }
};

/// Every word must occur somewhere, in any order.
bool matches(const QString &text, const QString &words)
{
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&text](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

} // namespace

Finder::Finder(Workspace &workspace, ActionSet &actions, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_workspace(workspace), m_actions(actions), m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setProperty("role", QStringLiteral("floating"));
    setFixedWidth(finderWidth);
    m_field->setProperty("role", QStringLiteral("field"));
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new HitDelegate(m_list));
    setFocusProxy(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 9, 9, 9);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_field, &QLineEdit::returnPressed, this, &Finder::accept);
    connect(m_list, &QListWidget::itemClicked, this, &Finder::accept);
}

void Finder::open()
{
    m_field->setPlaceholderText(m_workspace.say(tr("{Product}, {service}, cut or command")));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->clear();
    search({});
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 56)));
    show();
    m_field->setFocus();
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Finder::search(const QString &words)
{
    m_hits.clear();
    if (!words.trimmed().isEmpty())
        addThings(words);
    addActions(words);
    m_list->clear();
    for (const Hit &hit : m_hits) {
        auto *item = new QListWidgetItem(hit.text, m_list);
        item->setData(detailRole, hit.detail);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(rowHeight * std::clamp(m_list->count(), 1, mostRows));
    adjustSize();
}

void Finder::addThings(const QString &words)
{
    const Portfolio &portfolio = m_workspace.portfolio();
    const auto add = [this, &words](const QString &name, const QString &kind, std::function<void()> go) {
        if (m_hits.size() < mostThings && matches(name, words))
            m_hits.push_back({name, kind, std::move(go)});
    };
    const QString product = m_workspace.say(QStringLiteral("{Product}"));
    for (const Product *row : portfolio.where<&Product::cut>(m_workspace.cut()))
        add(row->name, product, [this, id = row->id] { Q_EMIT chosen(id); });
    for (const Service *row : portfolio.all<Service>()) {
        const auto places = assignmentsIn(portfolio, m_workspace.cut(), row->id);
        const QString place = places.empty() ? m_workspace.say(QStringLiteral("{Service}"))
                                             : portfolio.find(places.front()->product)->name;
        add(row->name, place, [this, id = row->id] { Q_EMIT chosen(id); });
    }
    for (const Cut *row : portfolio.all<Cut>())
        add(row->name, tr("Cut"), [this, id = row->id] { m_workspace.perform(edits::selectCut(id)); });
}

void Finder::addActions(const QString &words)
{
    for (const ActionRow &row : actionTable()) {
        QAction *action = m_actions.action(row.id);
        if (!action->isEnabled() || row.id == ActionId::FindAnything)
            continue;
        const QString path = m_actions.pathOf(row.id);
        if (!matches(path + QLatin1Char(' ') + action->text(), words))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        m_hits.push_back({action->text(), keys.isEmpty() ? path : path + QStringLiteral("   ") + keys,
                          [action] { action->trigger(); }});
    }
}

void Finder::accept()
{
    const int row = m_list->currentRow();
    hide();
    if (row < 0)
        return;
    const std::function<void()> go = m_hits[static_cast<std::size_t>(row)].go;
    go();
}

void Finder::step(int by) { m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1)); }

} // namespace zuschnitt
