// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/vocabulary.h"
#include "views/map/floating.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace zuschnitt {

/// Adds products or services by name, one after the other: Enter adds and waits for the next,
/// Tab changes between the two, Esc ends.
class QuickAddField final : public Floating {
    Q_OBJECT

public:
    enum class Kind { Product, Service };

    /// The names of what the new ones go into: a group for products, a product for services; empty:
    /// into none.
    struct Targets {
        QString product;
        QString service;
    };

    QuickAddField(Canvas &canvas, const Theme &theme, const Vocabulary &vocabulary, Targets targets);

Q_SIGNALS:
    void added(zuschnitt::QuickAddField::Kind kind, const QString &name);

public:
    /// The last name could not be added: it stays in the field.
    void keep(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void add();
    void turn();
    void describe();

    QPushButton *m_product;
    QPushButton *m_service;
    QLineEdit *m_name;
    Targets m_targets;
};

} // namespace zuschnitt
