// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "views/workspace/workspace.h"

#include <QtCore/QTemporaryDir>

namespace zuschnitt::test {

/// A workspace over a file of its own: one cut, the products "Mail" and "Phone", and a service for
/// each name given, in the former group "Telephony".
class WorkspaceFixture final {
public:
    explicit WorkspaceFixture(const QStringList &services)
    {
        PortfolioInfo info;
        info.id = PortfolioId::random();
        info.title = QStringLiteral("Test");
        info.language = QStringLiteral("en");
        info.currency = QStringLiteral("EUR");
        auto created = Document::create(m_folder.filePath(QStringLiteral("test.zuschnitt")), info);
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        m_workspace.setDocument(std::move(created.value()));
        must(edits::addCut(m_cut, QStringLiteral("First")));
        must(edits::addProduct(m_mail, m_cut, {QStringLiteral("Mail"), {}, {}, {}}));
        must(edits::addProduct(m_phone, m_cut, {QStringLiteral("Phone"), {}, {}, {}}));
        std::vector<edits::NewService> rows;
        for (const QString &name : services)
            rows.push_back({name, QStringLiteral("Telephony"), {}});
        must(edits::addServices(rows));
    }

    Workspace &workspace() { return m_workspace; }
    Document &document() { return *m_workspace.document(); }
    const Portfolio &portfolio() const { return m_workspace.portfolio(); }
    CutId cut() const { return m_cut; }
    ProductId mail() const { return m_mail; }
    ProductId phone() const { return m_phone; }

    const Service &service(const QString &name) const
    {
        for (const Service *row : portfolio().all<Service>()) {
            if (row->name == name)
                return *row;
        }
        qFatal("no such service: %s", qPrintable(name));
    }

    void must(const EditFunction &edit)
    {
        const Result<EditOutcome> outcome = document().perform(edit);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
    }

    std::size_t editCount() const { return m_workspace.document()->history().entries.size(); }

private:
    QTemporaryDir m_folder;
    const CutId m_cut = CutId::random();
    const ProductId m_mail = ProductId::random();
    const ProductId m_phone = ProductId::random();
    Workspace m_workspace;
};

} // namespace zuschnitt::test
