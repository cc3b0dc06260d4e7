// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/export.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace zuschnitt {

class DrawingPreview;
class Workspace;

/// Chooses how what is shown becomes a picture, with a preview of it. Only maps ask what stands on
/// their cards.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const Workspace &workspace, ExportOptions asShown, QWidget *parent);

    ExportFormat format() const;
    ExportOptions options() const;

private:
    void build();
    bool isMap() const { return std::holds_alternative<MapPicture>(m_asShown.subject); }
    void addChecks(QFormLayout &form);
    void addCardChecks(QFormLayout &form);
    void choosePreset(int index);
    void refresh();
    QCheckBox *makeCheck(const QString &text, bool checked);

    const Workspace &m_workspace;
    const ExportOptions m_asShown;
    DrawingPreview *m_preview;
    QComboBox *m_format;
    QComboBox *m_theme;
    QComboBox *m_paper;
    QComboBox *m_scale;
    QComboBox *m_preset;
    std::vector<std::pair<FramePart, QCheckBox *>> m_frame;
    std::vector<std::pair<CardFact, QCheckBox *>> m_facts;
};

} // namespace zuschnitt
