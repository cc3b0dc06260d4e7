// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/catalogue/catalogueexport.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace zuschnitt {

class Workspace;

/// Chooses for whom the catalogue is made, and how.
class CatalogueDialog final : public QDialog {
    Q_OBJECT

public:
    CatalogueDialog(const Workspace &workspace, QWidget *parent);

    CatalogueFormat format() const;
    CatalogueOptions options() const;

private:
    void build();
    void explain();

    const Workspace &m_workspace;
    QComboBox *m_format;
    QComboBox *m_readers;
    QComboBox *m_language; ///< that of the file first
    QCheckBox *m_date;
    QLabel *m_explanation;
};

} // namespace zuschnitt
