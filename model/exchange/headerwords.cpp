// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/headerwords.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

// Words that head columns, the surest first, without spaces and punctuation.
using WordLists = std::vector<std::pair<Meaning, QString>>;

/// German, English, French and Finnish lists; ServiceNow, iTop, LeanIX, i-doit, GLPI, GitLab and
/// GOV.UK exports.
const WordLists &wordsOfServices()
{
    static const WordLists lists{
        {Meaning::Name,
         u"name servicename service itservice dienst itdienst dienstname servicebezeichnung anwendungsname "
         "applicationname appname anwendung applikation application app objektname objekttitel objecttitle reponame "
         "systemname system software bezeichnung titel title produktname productname displayname nom nomduservice "
         "logiciel palvelu palvelunnimi serviceen servicede leistung itleistung businessservice"_s},
        {Meaning::SourceKey,
         u"sysid id key schlüssel serviceid sourcekey externalid externekennung externalkey primarykey "
         "anwendungsid applicationid appid ciid cinummer assetid servicenummer servicenr identifier guid uuid "
         "kennung objektid number nummer nr keyinthesource schlüsselinderquelle"_s},
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
         u"group gruppe formergroup bisherigegruppe früheregruppe servicegruppe servicegroup servicekategorie "
         u"servicecategory "
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
         u"note notes notiz notizen remark remarks bemerkung bemerkungen anmerkung anmerkungen kommentar comment "
         u"comments "
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

/// German and English lists, as workshops write them.
const WordLists &wordsOfJourneys()
{
    static const WordLists lists{
        {Meaning::Journey,
         u"journey journeys userjourney userjourneys customerjourney journeyname reise reisename nutzerreise "
         "kundenreise anwendungsfall usecase szenario scenario"_s},
        {Meaning::Moment,
         u"moment momente moments momentname schritt schritte step steps journeystep touchpoint touchpoints "
         "kontaktpunkt berührungspunkt situation"_s},
        {Meaning::Persona,
         u"persona personas rolle role nutzergruppe usergroup zielgruppe audience nutzer user person wer who"_s},
        {Meaning::Goal, u"goal goals ziel ziele journeygoal goalofthejourney zielderreise zielderuserjourney wozu"_s},
        {Meaning::Frequency,
         u"frequency häufigkeit permonth promonat timespermonth malpromonat journeyspermonth "
         "reisenpromonat userjourneyspromonat anzahlpromonat frequenz"_s},
        {Meaning::Phase, u"phase phasen phases stage stages abschnitt etappe"_s},
        {Meaning::Activity,
         u"activity activities aktivität aktivitäten tut tätigkeit handlung handlungen action actions does "
         "whatthepersondoes wasdiepersontut"_s},
        {Meaning::Channel, u"channel channels kanal kanäle medium weg"_s},
        {Meaning::Feeling, u"feeling gefühl feelingtoday gefühlheute emotion stimmung mood feelingnow today heute"_s},
        {Meaning::FeelingWanted,
         u"feelingwanted wantedfeeling wanted gewünscht gefühlgewünscht gewünschtesgefühl gefühlsoll sollgefühl "
         "gewollt soll target"_s},
        {Meaning::Pain,
         u"pain pains painpoint painpoints schmerz schmerzpunkt schmerzpunkte ärgernis problem probleme problems"_s},
        {Meaning::Evidence, u"evidence beleg belege nachweis nachweise quote quotes zitat zitate"_s},
        {Meaning::Tickets,
         u"tickets ticketspermonth ticketspromonat ticketcount ticketanzahl anzahltickets numberoftickets"_s},
        {Meaning::Changing,
         u"changing whatischanging change changes wassichändert wasändertsich änderung änderungen veränderung"_s},
        {Meaning::ChangingWhen, u"changingwhen when whenitchanges wann wannessichändert abwann changedate termin"_s},
        {Meaning::Needs,
         u"needs need needscapabilities requires braucht benötigt bedarf bedarfe capabilities capability "
         "neededcapabilities fähigkeiten fähigkeit benötigtefähigkeiten"_s},
        {Meaning::Uses,
         u"uses used usesservices usedservices services service itservices nutzt benutzt verwendet genutzteservices "
         "dienste altservices altservice systeme systems"_s},
        {Meaning::Note,
         u"note notes notiz notizen remark remarks bemerkung bemerkungen anmerkung anmerkungen kommentar comment comments"_s},
    };
    return lists;
}

/// What our own lists write, and the words that others use for the same.
const WordLists &wordsOfCapabilities()
{
    static const WordLists lists{
        {Meaning::Name, u"name capability fähigkeit capabilityname bezeichnung title titel"_s},
        {Meaning::SourceKey, u"keyinthesource schlüsselinderquelle sourcekey id key schlüssel identifier"_s},
        {Meaning::Parent, u"liesbelow liegtunter parent übergeordnet above parentcapability oberfähigkeit"_s},
        {Meaning::Description, u"description beschreibung documentation dokumentation"_s},
        {Meaning::Note, u"note notiz remark bemerkung comment kommentar"_s},
    };
    return lists;
}

const WordLists &wordsOfDependencies()
{
    static const WordLists lists{
        {Meaning::From, u"from von source quelle fromservice vonservice sourceid consumer verbraucher dependent"_s},
        {Meaning::To, u"to nach zu target ziel toservice zuservice targetid provider anbieter dependency"_s},
        {Meaning::DependencyKind,
         u"kindofdependency artderabhängigkeit kind art type typ relation relationtype beziehung dependencytype"_s},
        {Meaning::Weight, u"weight gewicht strength stärke"_s},
        {Meaning::Note, u"note notiz remark bemerkung comment kommentar description beschreibung"_s},
    };
    return lists;
}

const WordLists &wordsOfProducts()
{
    static const WordLists lists{
        {Meaning::Cut, u"cut zuschnitt variante variant scenario szenario"_s},
        {Meaning::ProductGroup, u"productgroup produktfeld produktgruppe group gruppe field feld"_s},
        {Meaning::Product, u"product produkt name productname produktname"_s},
        {Meaning::ProductKind, u"customerfacingorplatform fürkundenoderplattform kind art productkind produktart"_s},
        {Meaning::CustomerNeed, u"customerneed kundenbedürfnis bedürfnis need"_s},
        {Meaning::CoreBenefit, u"corebenefit kernnutzen nutzen benefit"_s},
        {Meaning::Audience, u"forwhom fürwen zielgruppe audience"_s},
        {Meaning::Owner, u"owner productowner verantwortlich verantwortliche verantwortlicher eigentümer"_s},
        {Meaning::Team, u"team"_s},
        {Meaning::Degree, u"degreeofstandardisation gradderstandardisierung degree grad standardisierung"_s},
        {Meaning::Inform, u"howtogetinformed sichinformieren inform informieren"_s},
        {Meaning::TryFirst, u"howtotryitfirst ausprobieren tryfirst try"_s},
        {Meaning::Booking, u"howtobook buchen booking buchung bestellung"_s},
        {Meaning::Use, u"howtouseit benutzen use nutzung"_s},
        {Meaning::Support, u"howtogethelp hilfebekommen support hilfe"_s},
        {Meaning::Price, u"price preis"_s},
        {Meaning::ServiceLevel, u"servicelevel servicezusage sla"_s},
        {Meaning::Satisfaction, u"satisfaction zufriedenheit"_s},
        {Meaning::Promises, u"promisedcapabilities versprochenefähigkeiten promises verspricht capabilities"_s},
        {Meaning::Note, u"note notiz remark bemerkung comment kommentar"_s},
    };
    return lists;
}

const WordLists &wordsOfAssignments()
{
    static const WordLists lists{
        {Meaning::Cut, u"cut zuschnitt variante variant scenario szenario"_s},
        {Meaning::ProductGroup, u"productgroup produktfeld produktgruppe"_s},
        {Meaning::Product, u"product produkt productname produktname"_s},
        {Meaning::Service, u"service altservice itservice servicename dienst formeritsystem altsystem name"_s},
        {Meaning::Role, u"role rolle"_s},
        {Meaning::Share, u"share anteil"_s},
        {Meaning::CapabilitiesWith, u"capabilitiesthatgowithit fähigkeitendiemitgehen capabilities fähigkeiten"_s},
        {Meaning::Fate, u"keptorretired behaltenoderabgeschaltet fate verbleib"_s},
        {Meaning::Reason, u"reason grund begründung"_s},
        {Meaning::Note, u"note notiz remark bemerkung comment kommentar"_s},
    };
    return lists;
}

/// Ranks in different lists compare by their place, so that "service" as a name and "type" as a
/// group keep their order. A beginning that fits ranks behind every whole word.
constexpr int onlyTheBeginning = 1000;

using Words = std::unordered_map<QString, std::vector<HeaderMeaning>>;

Words wordsIn(const WordLists &lists)
{
    Words all;
    for (const auto &[meaning, list] : lists) {
        int rank = 0;
        for (const QString &word : list.split(u' ')) {
            // "type" alone is a type only where the rest of the table says so.
            const int own = meaning != Meaning::Type ? rank : word == u"type"_s ? 50 : 0;
            all[word].push_back({meaning, own});
            ++rank;
        }
    }
    return all;
}

const Words &knownWords(ListKind kind)
{
    static const std::map<ListKind, Words> all{{ListKind::Services, wordsIn(wordsOfServices())},
                                               {ListKind::Journeys, wordsIn(wordsOfJourneys())},
                                               {ListKind::Capabilities, wordsIn(wordsOfCapabilities())},
                                               {ListKind::Dependencies, wordsIn(wordsOfDependencies())},
                                               {ListKind::Products, wordsIn(wordsOfProducts())},
                                               {ListKind::Assignments, wordsIn(wordsOfAssignments())}};
    return all.at(kind);
}

/// Lower case letters and digits only, without what stands in brackets and without units.
QString squeezed(const QString &header)
{
    static const QRegularExpression brackets(u"[(\\[].*?[)\\]]"_s);
    static const QRegularExpression units(uR"(\bin\W*(?=$|eur|usd|chf|gbp|k€|t€|teur)|)"
                                          uR"(\b(eur|euro|usd|chf|gbp|p\.? ?a\.?|k€|t€|teur)\b)"_s,
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

/// "Feeling today, -2 to 2" is a feeling, whatever else it says.
bool maybeABeginning(Meaning meaning)
{
    static constexpr std::array meanings{
        Meaning::Description,  Meaning::Owner,     Meaning::AnnualCost, Meaning::Users,         Meaning::Criticality,
        Meaning::Satisfaction, Meaning::Frequency, Meaning::Feeling,    Meaning::FeelingWanted, Meaning::Tickets};
    return std::find(meanings.begin(), meanings.end(), meaning) != meanings.end();
}

/// "Owner ID" and "Cost type" are not owner and cost.
bool endsOtherwise(QStringView rest)
{
    static const QStringList words{u"id"_s, u"ids"_s, u"key"_s, u"nr"_s, u"typ"_s, u"type"_s, u"art"_s};
    return words.contains(rest.toString());
}

} // namespace

std::vector<HeaderMeaning> meaningsOfHeader(const QString &header, ListKind kind)
{
    const QString text = squeezed(header);
    std::vector<HeaderMeaning> meanings;
    const Words &words = knownWords(kind);
    if (const auto found = words.find(text); found != words.end())
        meanings = found->second;
    if (meanings.empty()) {
        for (const auto &[word, known] : words) {
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

bool isAnyName(const QString &header)
{
    static const QStringList words{u"name"_s, u"bezeichnung"_s, u"title"_s, u"titel"_s};
    return words.contains(squeezed(header));
}

bool isParentHeader(const QString &header)
{
    static const QStringList words{u"parent"_s,           u"parentid"_s,       u"parentkey"_s,    u"parentname"_s,
                                   u"parentexternalid"_s, u"logicielparent"_s, u"übergeordnet"_s, u"elternelement"_s};
    return words.contains(squeezed(header));
}

bool isCapabilityParentHeader(const QString &header)
{
    static const QStringList words{u"liesbelow"_s, u"liegtunter"_s, u"parentcapability"_s, u"oberfähigkeit"_s};
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
