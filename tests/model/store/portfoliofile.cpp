// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portfoliofile.h"

#include <SQLiteCpp/Database.h>

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace zuschnitt::test {

SmallPortfolio::SmallPortfolio()
{
    mail.id = ServiceId::random();
    mail.name = QStringLiteral("OnPrem Mail");
    mail.annualCost = 125000.5;
    mail.users = 12000;
    mail.note = QStringLiteral("Zwei Räume, ein Server");
    fax.id = ServiceId::random();
    fax.name = QStringLiteral("Fax");
    dependency.from = fax.id;
    dependency.to = mail.id;
    dependency.id = dependencyId(fax.id, mail.id, {});
    cut.id = CutId::random();
    cut.name = QStringLiteral("By journey");
    product.id = ProductId::random();
    product.cut = cut.id;
    product.identity = ProductIdentity::random();
    product.name = QStringLiteral("Smart Collaboration");
    product.kind = ProductKind::Platform;
    assignment.product = product.id;
    assignment.service = mail.id;
    assignment.role = Role::Supporting;
    assignment.share = 0.4;
    assignment.id = assignmentId(product.id, mail.id);
}

Draft SmallPortfolio::draft() const
{
    PortfolioInfo info;
    info.id = PortfolioId::random();
    info.title = QStringLiteral("Workplace");
    info.currentCut = cut.id;
    // The rows refer to later ones on purpose: order must not matter.
    return {{QStringLiteral("create-portfolio"), {info.title}},
            {Change<PortfolioInfo>{{}, info}, Change<Assignment>{{}, assignment}, Change<Dependency>{{}, dependency},
             Change<Product>{{}, product}, Change<Cut>{{}, cut}, Change<Service>{{}, fax}, Change<Service>{{}, mail}}};
}

PortfolioFile::PortfolioFile()
{
    const auto created = Store::create(path(), rows.draft());
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
}

QStringList PortfolioFile::names() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

QByteArray PortfolioFile::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PortfolioFile::write(const QByteArray &bytes) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

void PortfolioFile::tamper(const std::string &sql) const
{
    SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

QString PortfolioFile::refusal() const
{
    const auto store = Store::open(path());
    if (!store)
        return store.error().message;
    const auto loaded = (*store)->load();
    return loaded ? QString() : loaded.error().message;
}

bool addService(Store &store, const Portfolio &before, const QString &name)
{
    Service service;
    service.id = ServiceId::random();
    service.name = name;
    const Result<Written> written = store.write(before, [&] {
        return Result<Draft>(Draft{{QStringLiteral("add-services"), {name}}, {Change<Service>{{}, service}}});
    });
    if (!written)
        qWarning("%s", qPrintable(written.error().message));
    return written && written->outcome == Written::Outcome::Done;
}

} // namespace zuschnitt::test
