// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

// What the users of IT get, as pages: what each says, in which words. Writers (cataloguehtml.h,
// cataloguepdf.h) give it a form and add no words of their own. What is not filled in is left out.

namespace zuschnitt {

/// Users: what faces customers. Inside: also platforms, old services, teams and cost. Outside: as
/// for users, without names of people and without money.
enum class CatalogueReaders { Users, Inside, Outside };

struct CatalogueOptions {
    Vocabulary vocabulary = Vocabulary(Language::English);
    CatalogueReaders readers = CatalogueReaders::Users;
    /// The day that it names. Without one it is silent about it.
    QDate date;
};

/// The way of a user with a product, from the first contact on.
enum class CatalogueStep { Inform, TryFirst, Book, Use, Help, Pay };

struct CatalogueStepText {
    CatalogueStep step = CatalogueStep::Inform;
    QString heading;
    QString text;
};

/// A line of some list: a fact with its label, a service with what is to say about it.
struct CatalogueLine {
    QString text;
    QString detail;
};

struct CatalogueOffer {
    QString name;
    QString mark; ///< of the base version
    QString contents;
    QString price;
    std::vector<CatalogueLine> terms; ///< label and text
};

/// A heading with lines below it: things with what is said of them, or facts with labels.
struct CatalogueList {
    enum class Kind { Things, Facts };

    QString heading;
    std::vector<CatalogueLine> lines;
    Kind kind = Kind::Things;
};

struct CataloguePage {
    QString anchor; ///< unique within the catalogue: letters, digits and hyphens
    QString name;
    std::size_t colour = 0; ///< its place in the palette, as on the map
    QString coreBenefit;
    QString customerNeed;
    QString audience;
    std::vector<CatalogueList> about; ///< what one can do with it, when it helps
    QString degree; ///< in words
    std::vector<CatalogueOffer> offers;
    QString serviceLevel;
    std::vector<CatalogueStepText> steps;
    QString owner;
    std::vector<CatalogueList> internal; ///< empty unless for readers inside

    bool isBlank() const;
};

struct CatalogueChapter {
    QString title; ///< empty: none
    QString text;
    std::vector<CataloguePage> pages;
    std::vector<CatalogueLine> lines; ///< below the pages
};

/// The headings that all pages share.
struct CatalogueWords {
    QString catalogue;
    QString contents;
    QString customerNeed;
    QString audience;
    QString whatYouGet;
    QString serviceLevel;
    QString howItGoes;
    QString owner;
    QString internal;
    QString nothingYet;
    QString search;
    QString noMatch;
    QString toContents;
    QString pageOf; ///< %1 of %2
};

struct Catalogue {
    QString title;
    QString subtitle;
    Language language = Language::English;
    CatalogueWords words;
    std::vector<CatalogueChapter> chapters; ///< product groups in order; those that have a page
};

/// Nothing but title and a sentence for a cut without products that face customers.
Catalogue catalogueOf(const Portfolio &portfolio, CutId cut, const CatalogueOptions &options);

} // namespace zuschnitt
