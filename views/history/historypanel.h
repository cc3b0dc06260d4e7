// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace zuschnitt {

class HistoryModel;
class Workspace;

/// Every edit of the file with who and when; a click or Enter goes there.
class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);

    HistoryModel &model() const { return *m_model; }
    QListView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void read();
    void goTo(const QModelIndex &index);
    void updateWords();
    void updateTheme();

    Workspace &m_workspace;
    HistoryModel *const m_model;
    QListView *const m_view;
    QLabel *const m_sentence; ///< why a jump was not possible, or that there is nothing yet
    QTimer m_clock;
};

} // namespace zuschnitt
