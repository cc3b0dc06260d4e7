// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/headerwords.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <unordered_map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Words that head columns, the surest first, without spaces and punctuation. German, English, French
/// and Finnish lists; ServiceNow, iTop, LeanIX, i-doit, GLPI, GitLab and GOV.UK exports.
const std::vector<std::pair<Meaning, QString>> &wordLists()
{
    static const std::vector<std::pair<Meaning, QString>> lists{
        {Meaning::Name,
         u"name servicename service itservice dienst itdienst dienstname servicebezeichnung anwendungsname "
         "applicationname appname anwendung applikation application app objektname objekttitel objecttitle reponame "
         "systemname system software bezeichnung titel title produktname productname displayname nom nomduservice "
         "logiciel palvelu palvelunnimi serviceen servicede leistung itleistung businessservice"_s},
        {Meaning::SourceKey,
         u"sysid id key schlüssel serviceid sourcekey externalid externekennung externalkey primarykey "
         "anwendungsid applicationid appid ciid cinummer assetid servicenummer servicenr identifier guid uuid "
         "kennung objektid number nummer nr"_s},
        {Meaning::Type, u"objekttyp objecttype type"_s},
        {Meaning::Description,
         u"description beschreibung shortdescription kurzbeschreibung servicebeschreibung servicedescription kurztext "
         "documentation dokumentation fonction fonctionnalité palvelukuvaus kuvaus summary details zweck requirement "
         "anwendungenspezifikation applicationspecification"_s},
        {Meaning::Owner,
         u"owner serviceowner productowner verantwortlich verantwortlicher verantwortliche verantwortlicheperson "
         "serviceverantwortlicher serviceverantwortliche servicemanager eigentümer besitzer ownedby businessowner "
         "applicationowner anwendungsverantwortlicher itowner systemowner komponenteeigentümer managedby "
         "ansprechpartner ansprechpartnerin responsable propriétaire palvelutuotannonomistaja omistaja "
         "vastuuhenkilöt orgidname anbietername anbieter organizationname orgnameen organisation organization"_s},
        {Meaning::Team,
         u"team teams supportgroup supportgruppe supportteam assignmentgroup betriebsteam betreiber operatedby équipe "
         "tiimi palveluryhmännimi abteilung department"_s},
        {Meaning::FormerGroup,
         u"group gruppe formergroup bisherigegruppe servicegruppe servicegroup servicekategorie servicecategory "
         "kategorie category cluster bereich servicefamilyname servicefamilie servicefamiliename servicefamily domäne "
         "domain domaine secteur groupe portfolio area tower themenfeld palvelukokonaisuus tier type typ art klasse "
         "class businessservice"_s},
        {Meaning::Lifecycle,
         u"lifecycle lebenszyklus lifecyclestage lifecyclestatus operationalstatus status statut servicestatus "
         "installstatus phase zustand state tila"_s},
        {Meaning::AnnualCost,
         u"annualcost annualcosts yearlycost costperyear costs cost jahreskosten jährlichekosten kostenprojahr "
         "kostenjahr kosten gesamtkosten coûtannuel coût coûts budget totalcost tco kustannukset"_s},
        {Meaning::Users,
         u"users usercount numberofusers nutzer nutzerzahl anzahlnutzer nutzende anzahlnutzende anwender "
         "anzahlanwender benutzer anzahlbenutzer user anzahluser utilisateurs nombredutilisateurs käyttäjät"_s},
        {Meaning::Criticality,
         u"criticality kritikalität businesscriticality businescriticality criticité unternehmenskritisch "
         "schutzbedarf wichtigkeit importance priorität priority kriittisyys"_s},
        {Meaning::Satisfaction,
         u"satisfaction zufriedenheit kundenzufriedenheit usersatisfaction csat nps "
         "tyytyväisyys"_s},
        {Meaning::Note,
         u"note notes notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar comment comments "
         "commentaire remarks lisätietoa"_s},
        {Meaning::DependsOn,
         u"dependson dependencies dependency abhängigvon abhängigkeiten abhängigkeit hängtabvon benötigt nutzt uses "
         "requires dépendde dépendances reltorequires riippuvuudet"_s},
        {Meaning::Capabilities,
         u"capabilities capability fähigkeiten fähigkeit businesscapabilities businesscapability geschäftsfähigkeiten "
         "relapplicationtobusinesscapability provides bietet capacités kyvykkyydet"_s},
    };
    return lists;
}

/// Ranks in different lists compare by their place, so that "service" as a name and "type" as a
/// group keep their order. A beginning that fits ranks behind every whole word.
constexpr int onlyTheBeginning = 1000;

using Words = std::unordered_map<QString, std::vector<HeaderMeaning>>;

const Words &knownWords()
{
    static const Words words = [] {
        Words all;
        for (const auto &[meaning, list] : wordLists()) {
            int rank = 0;
            for (const QString &word : list.split(u' ')) {
                // "type" alone is a type only where the rest of the table says so.
                const int own = meaning != Meaning::Type ? rank : word == u"type"_s ? 50 : 0;
                all[word].push_back({meaning, own});
                ++rank;
            }
        }
        return all;
    }();
    return words;
}

/// Lower case letters and digits only, without what stands in brackets and without units.
QString squeezed(const QString &header)
{
    static const QRegularExpression brackets(u"[(\\[].*?[)\\]]"_s);
    static const QRegularExpression units(u"\\b(in|eur|euro|usd|chf|gbp|p\\.? ?a\\.?|k€|t€|teur)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString text = header;
    text.remove(brackets).remove(units);
    QString letters;
    for (const QChar character : text.toCaseFolded()) {
        if (character.isLetterOrNumber())
            letters += character;
    }
    return letters;
}

bool maybeABeginning(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Description:
    case Meaning::Owner:
    case Meaning::AnnualCost:
    case Meaning::Users:
    case Meaning::Criticality:
    case Meaning::Satisfaction:
        return true;
    case Meaning::Ignore:
    case Meaning::Name:
    case Meaning::SourceKey:
    case Meaning::Type:
    case Meaning::Team:
    case Meaning::FormerGroup:
    case Meaning::Lifecycle:
    case Meaning::Note:
    case Meaning::DependsOn:
    case Meaning::Capabilities:
        return false;
    }
    return false;
}

/// "Owner ID" and "Cost type" are not owner and cost.
bool endsOtherwise(QStringView rest)
{
    static const QStringList words{u"id"_s, u"ids"_s, u"key"_s, u"nr"_s, u"typ"_s, u"type"_s, u"art"_s};
    return words.contains(rest.toString());
}

} // namespace

std::vector<HeaderMeaning> meaningsOfHeader(const QString &header)
{
    const QString text = squeezed(header);
    std::vector<HeaderMeaning> meanings;
    if (const auto found = knownWords().find(text); found != knownWords().end())
        meanings = found->second;
    if (meanings.empty()) {
        for (const auto &[word, known] : knownWords()) {
            for (const HeaderMeaning &one : known) {
                if (word.size() >= 6 && maybeABeginning(one.meaning) && text.startsWith(word)
                    && !endsOtherwise(QStringView(text).mid(word.size())))
                    meanings.push_back({one.meaning, onlyTheBeginning - static_cast<int>(word.size())});
            }
        }
    }
    std::stable_sort(meanings.begin(), meanings.end(), [](const HeaderMeaning &left, const HeaderMeaning &right) {
        return left.rank != right.rank ? left.rank < right.rank : left.meaning < right.meaning;
    });
    return meanings;
}

bool isParentHeader(const QString &header)
{
    static const QStringList words{u"parent"_s,           u"parentid"_s,       u"parentkey"_s,    u"parentname"_s,
                                   u"parentexternalid"_s, u"logicielparent"_s, u"übergeordnet"_s, u"elternelement"_s};
    return words.contains(squeezed(header));
}

bool isRelationHeader(const QString &header)
{
    static const QStringList words{u"source"_s, u"target"_s, u"from"_s, u"to"_s, u"von"_s, u"nach"_s};
    const QString text = squeezed(header);
    return words.contains(text)
        || ((text.startsWith(u"source"_s) || text.startsWith(u"target"_s)) && text.endsWith(u"id"_s));
}

} // namespace zuschnitt
