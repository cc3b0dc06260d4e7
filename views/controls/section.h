// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QAbstractButton>

class QVBoxLayout;

namespace zuschnitt {

/// The heading of a part of a panel, with a figure at its right. Checkable ones fold.
class SectionHeader final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHeader(QWidget *parent = nullptr);

    void setFigure(const QString &figure);
    QString figure() const { return m_figure; }
    /// The heading opens a menu instead of folding something.
    void setOpensMenu();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    bool m_opensMenu = false;
};

/// A heading and what belongs below it; a click on the heading folds it.
class Section final : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFigure(const QString &figure) { m_header->setFigure(figure); }
    void setOpen(bool open);
    bool isOpen() const { return m_header->isChecked(); }
    SectionHeader *header() const { return m_header; }
    void add(QWidget *widget);
    /// More room before what is added next: a field stands further off than a row.
    void addSpace();

Q_SIGNALS:
    void toggled(bool open);

private:
    SectionHeader *const m_header;
    QWidget *const m_content;
    QVBoxLayout *const m_layout;
};

} // namespace zuschnitt
