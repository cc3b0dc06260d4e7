// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/assignmentsupport.h"
#include "model/document/edits.h"
#include "model/document/editsupport.h"
#include "model/exchange/saiddependencies.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace zuschnitt::edits {

namespace {

void unite(QJsonObject &into, const QJsonObject &other, Meaning meaning)
{
    QStringList names = listIn(into, meaning);
    names += listIn(other, meaning);
    names.removeDuplicates();
    if (!names.isEmpty())
        into.insert(QLatin1StringView(textOf(meaning)), QJsonArray::fromStringList(names));
}

/// Moves everything that hangs on one service to another one.
class ServiceMerge final {
public:
    ServiceMerge(EditBuilder &builder, const Service &keep, const Service &gone)
        : m_builder(builder), m_keep(keep), m_gone(gone)
    {
    }

    void run()
    {
        moveNames();
        moveFields();
        moveLinks();
        moveDependencies();
        moveAssignments();
        moveFates();
        moveOwnValues();
        m_builder.remove(m_gone.id);
        m_builder.put(m_keep);
    }

private:
    /// A service without a source takes that of the other one; else an alias keeps what it was known by.
    void moveNames()
    {
        if (m_keep.source.isEmpty() && !m_gone.source.isEmpty()) {
            m_keep.source = m_gone.source;
            m_keep.sourceKey = m_gone.sourceKey;
        } else {
            addAlias(m_gone.source, m_gone.sourceKey, m_gone.name);
        }
        for (const ServiceAlias &alias : m_builder.where<&ServiceAlias::service>(m_gone.id))
            addAlias(alias.source, alias.sourceKey, alias.name);
        mergeImported();
    }

    void addAlias(const QString &source, const QString &key, const QString &name)
    {
        m_builder.put(ServiceAlias{serviceAliasId(m_keep.id, source, key, name), m_keep.id, source, key, name});
    }

    /// What lists said about either, so that what was removed here is not made again.
    void mergeImported()
    {
        const QJsonObject other = importedValues(m_gone);
        QJsonObject imported = importedValues(m_keep);
        if (imported.isEmpty()) {
            m_keep.imported = m_gone.imported;
            return;
        }
        unite(imported, other, Meaning::DependsOn);
        unite(imported, other, Meaning::Capabilities);
        for (const QString &source : sourcesOfDependencies(other)) {
            SaidDependencies said = dependenciesSaid(imported, source);
            const SaidDependencies also = dependenciesSaid(other, source);
            said.insert(said.end(), also.begin(), also.end());
            setDependenciesSaid(imported, source, said);
        }
        setImportedValues(m_keep, imported);
    }

    void moveFields()
    {
        for (QString Service::*member :
             {&Service::description, &Service::owner, &Service::team, &Service::formerGroup, &Service::lifecycle,
              &Service::criticality, &Service::satisfaction, &Service::note}) {
            if ((m_keep.*member).isEmpty())
                m_keep.*member = m_gone.*member;
        }
        if (m_keep.note != m_gone.note && !m_gone.note.isEmpty())
            m_keep.note += u'\n' + m_gone.note;
        m_keep.annualCost = m_keep.annualCost ? m_keep.annualCost : m_gone.annualCost;
        m_keep.users = m_keep.users ? m_keep.users : m_gone.users;
        m_keep.openQuestion = m_keep.openQuestion || m_gone.openQuestion;
        if (m_gone.vanished.isEmpty())
            m_keep.vanished.clear();
    }

    void moveLinks()
    {
        for (Provision row : m_builder.where<&Provision::service>(m_gone.id)) {
            row.service = m_keep.id;
            row.id = provisionId(row.service, row.capability);
            m_builder.put(row);
        }
        for (MomentUse row : m_builder.where<&MomentUse::service>(m_gone.id)) {
            row.service = m_keep.id;
            row.id = momentUseId(row.moment, row.service);
            if (!m_builder.find(row.id))
                m_builder.put(row);
        }
    }

    void moveDependencies()
    {
        for (Dependency row : m_builder.where<&Dependency::from>(m_gone.id)) {
            row.from = m_keep.id;
            putDependency(row);
        }
        for (Dependency row : m_builder.where<&Dependency::to>(m_gone.id)) {
            row.to = m_keep.id;
            putDependency(row);
        }
    }

    /// None depends on itself; where both depended in one way, the larger weight counts.
    void putDependency(Dependency row)
    {
        if (row.from == row.to)
            return;
        row.id = dependencyId(row.from, row.to, row.kind);
        if (const Dependency *present = m_builder.find(row.id)) {
            row.weight = std::max(row.weight, present->weight);
            row.note = present->note.isEmpty() ? row.note : present->note;
            row.openQuestion = row.openQuestion || present->openQuestion;
        }
        m_builder.put(row);
    }

    void moveAssignments()
    {
        for (const Assignment &gone : m_builder.where<&Assignment::service>(m_gone.id)) {
            Assignment row = gone;
            row.service = m_keep.id;
            row.id = assignmentId(row.product, row.service);
            std::vector<CapabilityId> capabilities = capabilitiesOf(m_builder, gone.id);
            if (const Assignment *present = m_builder.find(row.id)) {
                capabilities = united(capabilitiesOf(m_builder, row.id), capabilities);
                row.position = present->position;
                row.share = roundedShare(row.share + present->share);
                row.role = present->role == Role::Main ? Role::Main : row.role;
                row.note = present->note.isEmpty() ? row.note : present->note;
                row.openQuestion = row.openQuestion || present->openQuestion;
            }
            m_builder.put(row);
            setCapabilities(m_builder, row.id, capabilities);
        }
    }

    /// In a cut in which one of them is in a product, both are.
    void moveFates()
    {
        for (ServiceFate row : m_builder.where<&ServiceFate::service>(m_gone.id)) {
            row.service = m_keep.id;
            row.id = fateId(row.cut, row.service);
            if (!m_builder.find(row.id))
                m_builder.put(row);
        }
        for (const ServiceFate &row : m_builder.where<&ServiceFate::service>(m_keep.id)) {
            if (!assignmentsIn(m_builder, row.cut, m_keep.id).empty())
                m_builder.remove(row.id);
        }
    }

    void moveOwnValues()
    {
        for (OwnValue row : m_builder.where<&OwnValue::service>(m_gone.id)) {
            row.service = m_keep.id;
            row.id = ownValueId(row.field, row.service);
            if (!m_builder.find(row.id))
                m_builder.put(row);
        }
    }

    EditBuilder &m_builder;
    Service m_keep;
    const Service m_gone;
};

} // namespace

EditFunction mergeServices(ServiceId keep, ServiceId gone)
{
    return editFunction(EditKind::MergeServices, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkThere(builder, keep, gone); !there)
            return there.error();
        const QStringList arguments{builder.find(gone)->name, builder.find(keep)->name};
        if (keep == gone)
            return Error{
                QCoreApplication::translate("Edits", "“%1” cannot be merged with itself.").arg(arguments.front())};
        ServiceMerge(builder, *builder.find(keep), *builder.find(gone)).run();
        return arguments;
    });
}

} // namespace zuschnitt::edits
