// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"
#include "views/map/floating.h"

class QLineEdit;
class QListWidget;

namespace zuschnitt {

class Portfolio;

/// A few letters of a product, Enter: finds one by type-ahead. Names that start with the letters
/// come first, then those that contain them.
class ProductFinder final : public Floating {
    Q_OBJECT

public:
    ProductFinder(Canvas &canvas, const Theme &theme, const Portfolio &portfolio, CutId cut, const QString &prompt);

Q_SIGNALS:
    /// By Enter or a click; the finder closes itself.
    void chosen(zuschnitt::ProductId product);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void filter(const QString &letters);
    void choose();

    std::vector<std::pair<QString, ProductId>> m_products;
    std::vector<ProductId> m_shown;
    QLineEdit *m_letters;
    QListWidget *m_list;
};

} // namespace zuschnitt
