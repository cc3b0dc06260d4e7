// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importprofile.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    Meaning meaning;
    QString headers; ///< separated by |, the surest first
};

void add(SourceProfile &profile, ListKind kind, const std::vector<Known> &columns)
{
    for (const Known &known : columns) {
        for (const QString &header : known.headers.split(u'|'))
            profile.columns.push_back({kind, header, known.meaning});
    }
}

/// Lists of services and of relations between them, exported as CSV (names of fields) or for Excel (labels).
SourceProfile serviceNow()
{
    SourceProfile profile;
    profile.name = u"ServiceNow"_s;
    profile.source = profile.name;
    add(profile, ListKind::Services,
        {{Meaning::SourceKey, u"sys_id|Sys ID"_s},
         {Meaning::Name, u"name|Name"_s},
         {Meaning::Description, u"short_description|Short description|description"_s},
         {Meaning::Owner, u"owned_by|Owned by|managed_by|Managed by"_s},
         {Meaning::Team, u"support_group|Support group"_s},
         {Meaning::FormerGroup, u"service_classification|Service classification|category|Category"_s},
         {Meaning::Lifecycle, u"operational_status|Operational status|install_status|life_cycle_stage"_s},
         {Meaning::Criticality, u"busines_criticality|Business criticality|business_criticality"_s}});
    add(profile, ListKind::Dependencies,
        {{Meaning::From, u"parent|Parent"_s},
         {Meaning::To, u"child|Child"_s},
         {Meaning::DependencyKind, u"type|Type"_s}});
    profile.recognisedBy = {{u"sys_id"_s, u"busines_criticality"_s},
                            {u"name"_s, u"busines_criticality"_s},
                            {u"sys_id"_s, u"sys_class_name"_s},
                            {u"operational_status"_s, u"support_group"_s},
                            {u"Operational status"_s, u"Support group"_s},
                            {u"Service classification"_s, u"Business criticality"_s},
                            {u"parent"_s, u"child"_s, u"type"_s}};
    return profile;
}

/// The class Service, with codes of attributes or the labels of the German and English dictionaries.
SourceProfile iTop()
{
    SourceProfile profile;
    profile.name = u"iTop"_s;
    profile.source = profile.name;
    add(profile, ListKind::Services,
        {{Meaning::SourceKey, u"id"_s},
         {Meaning::Name, u"name|Name"_s},
         {Meaning::Description, u"description|Description|Beschreibung"_s},
         {Meaning::Owner, u"org_id->name|organization_name|Provider->Name|Anbieter->Name|Provider|Anbieter"_s},
         {Meaning::FormerGroup,
          u"servicefamily_id->name|servicefamily_name|Service Family->Name|Service-Familie->Name|Service Family|"
          "Service-Familie"_s},
         {Meaning::Lifecycle, u"status|Status"_s}});
    profile.recognisedBy = {{u"name"_s, u"servicefamily_id->name"_s}, {u"name"_s, u"servicefamily_name"_s},
                            {u"name"_s, u"servicefamily_id"_s},       {u"Name"_s, u"Service-Familie->Name"_s},
                            {u"Name"_s, u"Service-Familie"_s},        {u"Name"_s, u"Service Family"_s}};
    return profile;
}

/// A list of fact sheets: applications, or IT components.
SourceProfile leanIx()
{
    SourceProfile profile;
    profile.name = u"LeanIX"_s;
    profile.source = profile.name;
    add(profile, ListKind::Services,
        {{Meaning::SourceKey, u"id"_s},
         {Meaning::Type, u"type"_s},
         {Meaning::Name, u"name|displayName"_s},
         {Meaning::Description, u"description"_s},
         {Meaning::Owner, u"subscriptions"_s},
         {Meaning::FormerGroup, u"relToParent"_s},
         {Meaning::Lifecycle, u"lifecycle"_s},
         {Meaning::Criticality, u"businessCriticality"_s},
         {Meaning::DependsOn, u"relToRequires"_s},
         {Meaning::Capabilities, u"relApplicationToBusinessCapability"_s}});
    profile.recognisedBy = {{u"id"_s, u"type"_s, u"name"_s, u"displayName"_s},
                            {u"id"_s, u"type"_s, u"name"_s, u"lxState"_s},
                            {u"id"_s, u"type"_s, u"name"_s, u"businessCriticality"_s},
                            {u"id"_s, u"type"_s, u"name"_s, u"relToParent"_s}};
    return profile;
}

std::vector<Known> plainColumns()
{
    return {{Meaning::SourceKey, u"ID|Key|Schlüssel"_s},
            {Meaning::Name, u"Name|Service|Dienst"_s},
            {Meaning::Description, u"Description|Beschreibung"_s},
            {Meaning::Owner, u"Owner|Verantwortlich"_s},
            {Meaning::Team, u"Team"_s},
            {Meaning::FormerGroup, u"Group|Category|Gruppe|Kategorie"_s},
            {Meaning::Lifecycle, u"Lifecycle|Status|Lebenszyklus"_s},
            {Meaning::AnnualCost, u"Annual cost|Cost|Jahreskosten|Kosten"_s},
            {Meaning::Users, u"Users|Nutzer"_s},
            {Meaning::Criticality, u"Criticality|Kritikalität"_s},
            {Meaning::Satisfaction, u"Satisfaction|Zufriedenheit"_s},
            {Meaning::DependsOn, u"Depends on|Hängt ab von"_s},
            {Meaning::Capabilities, u"Capabilities|Fähigkeiten"_s},
            {Meaning::Note, u"Note|Notiz|Bemerkung"_s}};
}

/// A list as a spreadsheet of that language writes it.
SourceProfile plainList(const QString &name, QChar separator, DecimalMark mark)
{
    SourceProfile profile;
    profile.name = name;
    profile.form.separator = separator;
    profile.form.decimalMark = mark;
    add(profile, ListKind::Services, plainColumns());
    return profile;
}

} // namespace

const std::vector<SourceProfile> &shippedProfiles()
{
    static const std::vector<SourceProfile> profiles{
        serviceNow(), iTop(), leanIx(),
        plainList(QCoreApplication::translate("ImportProfile", "List in German form"), u';', DecimalMark::Comma),
        plainList(QCoreApplication::translate("ImportProfile", "List in English form"), u',', DecimalMark::Point)};
    return profiles;
}

} // namespace zuschnitt
