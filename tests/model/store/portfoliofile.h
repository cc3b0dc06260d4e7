// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/store.h"

#include <QtCore/QTemporaryDir>

namespace zuschnitt::test {

/// A small portfolio to write: two services, a dependency, a cut with a product and an assignment.
struct SmallPortfolio {
    SmallPortfolio();

    Service mail;
    Service fax;
    Dependency dependency;
    Cut cut;
    Product product;
    Assignment assignment;

    Draft draft() const;
};

/// A folder of its own with one portfolio file in it.
class PortfolioFile final {
public:
    /// Creates the file with a SmallPortfolio.
    PortfolioFile();

    QString path(const QString &name = QStringLiteral("file.zuschnitt")) const { return m_folder.filePath(name); }
    /// All files in the folder.
    QStringList names() const;
    QByteArray bytes() const;
    void write(const QByteArray &bytes) const;
    /// Runs SQL on the file behind the program's back.
    void tamper(const std::string &sql) const;
    /// The sentence with which the file is refused; empty if it opens and loads.
    QString refusal() const;

    SmallPortfolio rows;

private:
    QTemporaryDir m_folder;
};

/// Adds a service of this name; true if that was written.
bool addService(Store &store, const Portfolio &before, const QString &name);

} // namespace zuschnitt::test
