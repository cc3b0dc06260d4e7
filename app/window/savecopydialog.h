// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QtWidgets/QDialog>

class QCheckBox;

namespace zuschnitt {

/// What goes into a copy of the file.
class SaveCopyDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SaveCopyDialog(QWidget *parent);

    CopyOptions options() const;

private:
    QCheckBox *m_history;
    QCheckBox *m_authors;
};

} // namespace zuschnitt
