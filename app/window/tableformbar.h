// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"

#include <QtCore/QFlags>
#include <QtWidgets/QWidget>

class QComboBox;

namespace zuschnitt {

class Workspace;

/// What the rows of a list are about and how its table was written, as it was understood; each can be
/// chosen otherwise.
class TableFormBar final : public QWidget {
    Q_OBJECT

public:
    TableFormBar(const Workspace &workspace, QWidget *parent);

    /// What of the form of a table can be chosen.
    enum class Part { Encoding = 1, Separator = 2, HeaderAndNumbers = 4 };
    Q_DECLARE_FLAGS(Parts, Part)
    void show(ListKind kind, const TableForm &form, Parts parts);

Q_SIGNALS:
    void kindChosen(zuschnitt::ListKind kind);
    void formChosen(const zuschnitt::TableForm &form);

private:
    void fill(const Workspace &workspace);
    TableForm form() const;

    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_headerRow;
    QComboBox *m_decimal;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(TableFormBar::Parts)

} // namespace zuschnitt
