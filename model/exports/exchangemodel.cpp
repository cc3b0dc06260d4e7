// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/exchangemodel.h"

#include "model/exchange/columnmeaning.h"
#include "model/exchange/servicefields.h"
#include "model/exports/tablewriting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }

template <typename Number>
QString numberOf(const std::optional<Number> &value)
{
    return value ? numberOf(static_cast<double>(*value)) : QString();
}

class ModelMaker final {
    Q_DECLARE_TR_FUNCTIONS(Archimate)

public:
    ModelMaker(const Portfolio &portfolio, const Vocabulary &vocabulary)
        : m_portfolio(portfolio), m_vocabulary(vocabulary)
    {
    }

    ExchangeModel make()
    {
        addServices();
        addCapabilities();
        addJourneys();
        for (const Cut *cut : m_portfolio.all<Cut>())
            addCut(*cut);
        return std::move(m_model);
    }

private:
    // ---- what all have in common
    using Properties = std::vector<ExchangeProperty>;

    QString say(const QString &sentence) const { return m_vocabulary.say(sentence); }
    QString word(Meaning meaning) const { return say(sentenceOf(meaning)); }

    void note(Properties &properties, Meaning meaning, const QString &value) const
    {
        if (!value.isEmpty())
            properties.push_back({word(meaning), value});
    }

    ExchangeElement &element(const QString &id, const QString &type, const QString &name, const QStringList &folder)
    {
        return m_model.elements.emplace_back(ExchangeElement{id, type, name, {}, {}, folder});
    }

    ExchangeRelation &relation(const QString &id, const QString &type, const QString &source, const QString &target,
                               const QString &name = {})
    {
        return m_model.relations.emplace_back(ExchangeRelation{id, type, source, target, name, {}});
    }

    /// For relations that are no row of their own.
    static QString joined(const char *kind, const Uuid &from, const Uuid &to)
    {
        return u"id-"_s + linkUuid(kind, {from, to}).toText();
    }

    // ---- services and capabilities
    void addServices()
    {
        for (const Service *service : m_portfolio.all<Service>()) {
            QStringList folder{say(tr("{Services}"))};
            if (!service->formerGroup.isEmpty())
                folder += service->formerGroup;
            ExchangeElement &made = element(exchangeId(service->id), u"BusinessService"_s, service->name, folder);
            made.documentation = service->description;
            if (!service->source.isEmpty())
                made.properties.push_back({tr("Source"), service->source});
            for (const Meaning meaning : exportedMeanings(ListKind::Services)) {
                if (meaning != Meaning::Name && meaning != Meaning::Description)
                    note(made.properties, meaning, fieldText(*service, meaning));
            }
            for (const OwnValue *value : m_portfolio.where<&OwnValue::service>(service->id))
                made.properties.push_back({m_portfolio.find(value->field)->name, value->value});
        }
        for (const Dependency *dependency : m_portfolio.all<Dependency>()) {
            ExchangeRelation &made = relation(exchangeId(dependency->id), u"Serving"_s, exchangeId(dependency->to),
                                              exchangeId(dependency->from));
            note(made.properties, Meaning::DependencyKind, dependency->kind);
            note(made.properties, Meaning::Weight, numberOf(dependency->weight));
            note(made.properties, Meaning::Note, dependency->note);
        }
    }

    void addCapabilities()
    {
        for (const Capability *capability : m_portfolio.all<Capability>()) {
            ExchangeElement &made
                = element(exchangeId(capability->id), u"Capability"_s, capability->name, {tr("Capabilities")});
            made.documentation = capability->description;
            note(made.properties, Meaning::Note, capability->note);
            if (capability->parent)
                relation(joined("below", capability->parent->uuid, capability->id.uuid), u"Composition"_s,
                         exchangeId(*capability->parent), exchangeId(capability->id));
        }
        for (const Provision *provision : m_portfolio.all<Provision>())
            relation(exchangeId(provision->id), u"Realization"_s, exchangeId(provision->service),
                     exchangeId(provision->capability));
    }

    // ---- journeys
    void addJourneys()
    {
        const QString folder = tr("Journeys");
        for (const Persona *persona : m_portfolio.all<Persona>()) {
            ExchangeElement &made
                = element(exchangeId(persona->id), u"BusinessRole"_s, persona->name, {tr("Personas")});
            made.documentation = persona->description;
            note(made.properties, Meaning::Note, persona->note);
        }
        for (const Journey *journey : m_portfolio.all<Journey>()) {
            ExchangeElement &made
                = element(exchangeId(journey->id), u"ValueStream"_s, journey->name, {folder, journey->name});
            made.documentation = journey->goal;
            note(made.properties, Meaning::Frequency, numberOf(journey->frequency));
            note(made.properties, Meaning::Note, journey->note);
            if (journey->persona)
                relation(joined("travels", journey->persona->uuid, journey->id.uuid), u"Association"_s,
                         exchangeId(*journey->persona), exchangeId(journey->id));
            addMoments(*journey, {folder, journey->name});
        }
    }

    void addMoments(const Journey &journey, const QStringList &folder)
    {
        const Moment *before = nullptr;
        for (const Moment *moment : m_portfolio.where<&Moment::journey>(journey.id)) {
            ExchangeElement &made = element(exchangeId(moment->id), u"ValueStream"_s, moment->name, folder);
            made.documentation = moment->activity;
            if (moment->phase)
                note(made.properties, Meaning::Phase, m_portfolio.find(*moment->phase)->name);
            note(made.properties, Meaning::Channel, moment->channel);
            note(made.properties, Meaning::Feeling, numberOf(moment->feeling));
            note(made.properties, Meaning::FeelingWanted, numberOf(moment->feelingWanted));
            note(made.properties, Meaning::Pain, moment->pain);
            note(made.properties, Meaning::Evidence, moment->evidence);
            note(made.properties, Meaning::Tickets, numberOf(moment->tickets));
            note(made.properties, Meaning::Changing, moment->changing);
            note(made.properties, Meaning::ChangingWhen, moment->changingWhen);
            note(made.properties, Meaning::Note, moment->note);
            relation(joined("step", journey.id.uuid, moment->id.uuid), u"Composition"_s, exchangeId(journey.id),
                     exchangeId(moment->id));
            if (before)
                relation(joined("next", before->id.uuid, moment->id.uuid), u"Triggering"_s, exchangeId(before->id),
                         exchangeId(moment->id));
            before = moment;
        }
        addWhatServes(journey);
    }

    void addWhatServes(const Journey &journey)
    {
        for (const Moment *moment : m_portfolio.where<&Moment::journey>(journey.id)) {
            for (const MomentNeed *need : m_portfolio.where<&MomentNeed::moment>(moment->id))
                relation(exchangeId(need->id), u"Serving"_s, exchangeId(need->capability), exchangeId(moment->id));
            for (const MomentUse *use : m_portfolio.where<&MomentUse::moment>(moment->id))
                relation(exchangeId(use->id), u"Association"_s, exchangeId(use->service), exchangeId(moment->id),
                         tr("is used in"));
        }
    }

    // ---- cuts
    void addCut(const Cut &cut)
    {
        const QStringList folder{say(tr("{Products}")), cut.name};
        ExchangeElement &plateau = element(exchangeId(cut.id), u"Plateau"_s, cut.name, folder);
        plateau.documentation = cut.description;
        note(plateau.properties, Meaning::Note, cut.note);
        for (const ProductGroup *group : m_portfolio.where<&ProductGroup::cut>(cut.id)) {
            ExchangeElement &made = element(exchangeId(group->id), u"Grouping"_s, group->name, folder);
            note(made.properties, Meaning::Note, group->note);
        }
        for (const Product *product : m_portfolio.where<&Product::cut>(cut.id))
            addProduct(*product, folder);
        addFates(cut, folder);
        for (const Lead *lead : m_portfolio.where<&Lead::cut>(cut.id))
            relation(exchangeId(lead->id), u"Association"_s, exchangeId(lead->product), exchangeId(lead->moment),
                     tr("leads"));
    }

    void addProduct(const Product &product, const QStringList &folder)
    {
        const QString id = exchangeId(product.id);
        ExchangeElement &made = element(id, u"Product"_s, product.name, folder);
        made.documentation = product.customerNeed;
        noteFacts(product, made.properties);
        relation(joined("holds", product.cut.uuid, product.id.uuid), u"Aggregation"_s, exchangeId(product.cut), id);
        if (product.group)
            relation(joined("groups", product.group->uuid, product.id.uuid), u"Aggregation"_s,
                     exchangeId(*product.group), id);
        if (!product.coreBenefit.isEmpty())
            addBenefit(product, folder);
        for (const Assignment *assignment : m_portfolio.where<&Assignment::product>(product.id))
            addAssignment(*assignment);
        for (const Promise *promise : m_portfolio.where<&Promise::product>(product.id))
            relation(exchangeId(promise->id), u"Association"_s, id, exchangeId(promise->capability), tr("promises"));
    }

    void noteFacts(const Product &product, Properties &properties) const
    {
        note(properties, Meaning::ProductKind, exportWord(product.kind));
        note(properties, Meaning::Audience, product.audience);
        note(properties, Meaning::Owner, product.owner);
        note(properties, Meaning::Team, product.team);
        note(properties, Meaning::Degree, exportWord(product.degree));
        note(properties, Meaning::Inform, product.inform);
        note(properties, Meaning::TryFirst, product.tryFirst);
        note(properties, Meaning::Booking, product.booking);
        note(properties, Meaning::Use, product.use);
        note(properties, Meaning::Support, product.support);
        note(properties, Meaning::Price, product.price);
        note(properties, Meaning::ServiceLevel, product.serviceLevel);
        note(properties, Meaning::Satisfaction, product.satisfaction);
        note(properties, Meaning::Note, product.note);
    }

    void addBenefit(const Product &product, const QStringList &folder)
    {
        const QString id = u"id-"_s + linkUuid("benefit", {product.id.uuid}).toText();
        element(id, u"Value"_s, product.coreBenefit, folder);
        relation(joined("brings", product.id.uuid, product.id.uuid), u"Association"_s, exchangeId(product.id), id);
    }

    void addAssignment(const Assignment &assignment)
    {
        ExchangeRelation &made = relation(exchangeId(assignment.id), u"Aggregation"_s, exchangeId(assignment.product),
                                          exchangeId(assignment.service));
        QStringList capabilities;
        for (const AssignmentCapability *row : m_portfolio.where<&AssignmentCapability::assignment>(assignment.id))
            capabilities += m_portfolio.find(row->capability)->name;
        note(made.properties, Meaning::Role, exportWord(assignment.role));
        note(made.properties, Meaning::Share, numberOf(assignment.share));
        note(made.properties, Meaning::CapabilitiesWith, exportList(capabilities));
        note(made.properties, Meaning::Note, assignment.note);
    }

    void addFates(const Cut &cut, const QStringList &folder)
    {
        const QString gap = u"id-"_s + linkUuid("gap", {cut.id.uuid}).toText();
        bool hasGap = false;
        for (const ServiceFate *fate : m_portfolio.where<&ServiceFate::cut>(cut.id)) {
            const bool kept = fate->fate == Fate::Kept;
            if (!kept && !std::exchange(hasGap, true)) {
                element(gap, u"Gap"_s, tr("Retired in “%1”").arg(cut.name), folder);
                relation(joined("retires", cut.id.uuid, cut.id.uuid), u"Association"_s, gap, exchangeId(cut.id));
            }
            ExchangeRelation &made = relation(exchangeId(fate->id), kept ? u"Aggregation"_s : u"Association"_s,
                                              kept ? exchangeId(cut.id) : gap, exchangeId(fate->service));
            note(made.properties, Meaning::Fate, exportWord(fate->fate));
            note(made.properties, Meaning::Reason, fate->reason);
        }
    }

    const Portfolio &m_portfolio;
    const Vocabulary &m_vocabulary;
    ExchangeModel m_model;
};

} // namespace

ExchangeModel exchangeModel(const Portfolio &portfolio, const Vocabulary &vocabulary)
{
    return ModelMaker(portfolio, vocabulary).make();
}

} // namespace zuschnitt
