// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QHeaderView>

#include <vector>

class QComboBox;

namespace zuschnitt {

class ImportPreview;
class Workspace;

/// The header of a list on its way in: the list's own word above, what it means below, to choose.
class MeaningHeader final : public QHeaderView {
    Q_OBJECT

public:
    MeaningHeader(const Workspace &workspace, ImportPreview &preview, QWidget *parent);

    QSize sizeHint() const override;
    /// Another table was read.
    void rebuild();
    QComboBox *meaningOf(int column) const { return m_boxes[static_cast<std::size_t>(column)]; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addOwnFields(QComboBox &box, std::size_t column);
    void placeBoxes();
    void showMeanings();

    const Workspace &m_workspace;
    ImportPreview &m_preview;
    std::vector<QComboBox *> m_boxes; ///< one for each column of the list
};

} // namespace zuschnitt
