// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace zuschnitt {

class RemoveButton;

/// A line edit in the frame that all fields have.
class LineFrame final : public QWidget {
    Q_OBJECT

public:
    explicit LineFrame(QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    void setHint(const QString &hint);
    /// Dashed until it has the focus: something may be added here.
    void setInviting();
    /// Offers a × that empties the line, as Escape does.
    void setClearable(const QString &spokenName);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *const m_edit;
    RemoveButton *m_clear = nullptr;
    Qt::PenStyle m_pen = Qt::SolidLine;
};

} // namespace zuschnitt
