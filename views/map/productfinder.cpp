// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/productfinder.h"

#include "model/portfolio/portfolio.h"
#include "views/canvas/canvas.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr int mostRows = 8;
constexpr int finderWidth = 260;
constexpr int rowHeight = 28;

} // namespace

ProductFinder::ProductFinder(Canvas &canvas, const Theme &theme, const Portfolio &portfolio, CutId cut,
                             const QString &prompt)
    : Floating(canvas, theme), m_letters(new QLineEdit(this)), m_list(new QListWidget(this))
{
    for (const Product *product : portfolio.where<&Product::cut>(cut))
        m_products.emplace_back(product->name, product->id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_letters);
    layout->addWidget(m_list);
    m_letters->setPlaceholderText(prompt);
    m_letters->setAccessibleName(prompt);
    m_letters->setFixedWidth(finderWidth);
    m_letters->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_letters, &QLineEdit::textChanged, this, &ProductFinder::filter);
    connect(m_list, &QListWidget::itemClicked, this, &ProductFinder::choose);
    filter({});
}

void ProductFinder::showEvent(QShowEvent *event)
{
    Floating::showEvent(event);
    m_letters->setFocus();
}

void ProductFinder::filter(const QString &letters)
{
    m_shown.clear();
    m_list->clear();
    const QString wanted = letters.trimmed();
    const auto take = [this](const QString &name, ProductId id) {
        m_shown.push_back(id);
        m_list->addItem(name);
    };
    for (const auto &[name, id] : m_products) {
        if (name.startsWith(wanted, Qt::CaseInsensitive))
            take(name, id);
    }
    for (const auto &[name, id] : m_products) {
        if (!name.startsWith(wanted, Qt::CaseInsensitive) && name.contains(wanted, Qt::CaseInsensitive))
            take(name, id);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(rowHeight * std::clamp(static_cast<int>(m_shown.size()), 1, mostRows) + 4);
    adjustSize();
}

void ProductFinder::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size())
        return;
    const ProductId product = m_shown[static_cast<std::size_t>(row)];
    close();
    canvas().setFocus();
    Q_EMIT chosen(product);
}

bool ProductFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_letters || event->type() != QEvent::KeyPress)
        return Floating::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        keyPressEvent(key);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        QCoreApplication::sendEvent(m_list, key);
        return true;
    default:
        return false;
    }
}

} // namespace zuschnitt
