// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/findings/findingsmodel.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QListView;

namespace zuschnitt {

class FindingsDelegate;

/// What the current cut should be asked about, live: by rule, each with what to do. A click goes to
/// what a finding is about, a button below it does what is obvious, as one edit.
class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(Workspace &workspace, QWidget *parent = nullptr);

    QListView *view() const { return m_view; }
    FindingsModel &model() const { return *m_model; }
    const FindingsDelegate &delegate() const { return *m_delegate; }
    /// Whether those about unfinished work are listed while services wait.
    Unfinished unfinished() const { return m_model->unfinished(); }

Q_SIGNALS:
    /// unfinished() is another.
    void unfinishedChanged();
    /// Select this and show it.
    void subjectChosen(const zuschnitt::FindingSubject &subject);
    void moveRequested(const std::vector<zuschnitt::ServiceId> &services);
    /// Let a person fill in this field of a product.
    void fieldRequested(zuschnitt::ProductId product, const QString &column);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Why a finding is accepted, as far as it is typed.
    struct TypedReason {
        Finding finding;
        QString text;
        int cursor = 0;
    };

    void readSoon();
    void read();
    void keepingPlace(const std::function<void()> &change);
    std::optional<TypedReason> typedReason() const;
    void typeOn(const TypedReason &typed);
    void goTo(const QModelIndex &index);
    void doAction(const QModelIndex &index, int action);
    void apply(const Remedy &remedy);
    void choosePlatform(const ChoosePlatform &choice);
    void acceptFinding(const TypedReason &typed);
    void openMenu(const QPoint &position);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void updateWords();
    void updateTheme();

    Workspace &m_workspace;
    FindingsModel *m_model;
    QListView *m_view;
    FindingsDelegate *m_delegate;
    QLabel *m_empty;
    QTimer m_rest; ///< findings are worked out when edits come to rest
};

} // namespace zuschnitt
