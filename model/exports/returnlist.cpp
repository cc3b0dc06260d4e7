// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/returnlist.h"

#include "model/exports/tablewriting.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// By what a source knows a service.
struct Known {
    QString source;
    QString key;
    QString name;
    QString remark;
};

class ReturnList final {
    Q_DECLARE_TR_FUNCTIONS(Exports)

public:
    ReturnList(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
        : m_portfolio(portfolio), m_cut(cut), m_vocabulary(vocabulary)
    {
    }

    ExportTable write()
    {
        m_table.name = tr("Return list");
        m_table.headers = {tr("Source"),
                           tr("Key in the source"),
                           tr("Old name"),
                           tr("What becomes of it"),
                           m_vocabulary.say(tr("{Product}")),
                           tr("Role"),
                           tr("Share in %"),
                           m_vocabulary.say(tr("{Owner} before")),
                           m_vocabulary.say(tr("{Owner} after")),
                           tr("Remark")};
        if (!m_portfolio.find(m_cut))
            return std::move(m_table);
        for (const Service *service : m_portfolio.all<Service>()) {
            addService(*service, {service->source, service->sourceKey, service->name, {}});
            for (const ServiceAlias *alias : m_portfolio.where<&ServiceAlias::service>(service->id))
                addService(*service,
                           {alias->source, alias->sourceKey, alias->name, tr("Merged into “%1”.").arg(service->name)});
        }
        return std::move(m_table);
    }

private:
    void addService(const Service &service, const Known &known)
    {
        const std::vector<const Assignment *> assignments = assignmentsIn(m_portfolio, m_cut, service.id);
        const ServiceFate *fate = fateIn(m_portfolio, m_cut, service.id);
        double sum = 0;
        for (const Assignment *assignment : assignments)
            sum += assignment->share;
        const QString becomes = assignments.size() > 1 ? tr("split") : m_vocabulary.say(tr("{product}"));
        for (const Assignment *assignment : assignments) {
            const Product &product = *m_portfolio.find(assignment->product);
            // A tenth of a percent is finer than anybody estimates.
            const double share = std::round(1000 * assignment->share / sum) / 10;
            addRow(service, known, becomes, &product, assignment, share, product.owner, assignment->note);
        }
        if (assignments.empty())
            addRow(service, known, fate ? exportWord(fate->fate) : tr("unplaced"), nullptr, nullptr, {},
                   fate && fate->fate == Fate::Kept ? service.owner : QString(), fate ? fate->reason : QString());
    }

    void addRow(const Service &service, const Known &known, const QString &becomes, const Product *product,
                const Assignment *assignment, std::optional<double> share, const QString &ownerAfter,
                const QString &note)
    {
        QStringList remarks{known.remark, note};
        if (!service.vanished.isEmpty())
            remarks += tr("No longer in the source since %1.").arg(service.vanished);
        remarks.removeAll(QString());
        m_table.rows.push_back({exportCell(known.source), exportCell(known.key), exportCell(known.name),
                                exportCell(becomes), exportCell(product ? product->name : QString()),
                                exportCell(assignment ? exportWord(assignment->role) : QString()), exportCell(share),
                                exportCell(service.owner), exportCell(ownerAfter), exportCell(remarks.join(u' '))});
    }

    const Portfolio &m_portfolio;
    const CutId m_cut;
    const Vocabulary &m_vocabulary;
    ExportTable m_table;
};

} // namespace

ExportTable returnList(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
{
    return ReturnList(portfolio, cut, vocabulary).write();
}

} // namespace zuschnitt
