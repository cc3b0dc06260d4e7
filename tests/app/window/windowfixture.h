// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/mainwindow.h"
#include "views/map/mapview.h"

#include <QtCore/QTemporaryDir>

namespace zuschnitt::test {

/// The real window over a file of its own with the German sample in it.
class WindowFixture final {
public:
    enum class Content { Sample, Nothing };
    explicit WindowFixture(Content content = Content::Sample);

    MainWindow &window() { return *m_window; }
    Workspace &workspace() { return m_window->workspace(); }
    const Portfolio &portfolio() { return workspace().portfolio(); }
    MapView &map();
    const QString &file() const { return m_file; }
    /// Closes the window and opens the file in a new one.
    void reopen();

    const Product &product(const QString &name);
    const Service &service(const QString &name);
    bool isIn(const QString &service, const QString &product);
    /// The first service that has no place yet.
    const Service &unassigned();

    /// Global points.
    QPoint cardPoint(const QString &product);
    QPoint chipPoint(const QString &service, const QString &product);
    QPoint inboxPoint(const QString &service);
    QPoint groundPoint();

private:
    void show();

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace zuschnitt::test
