// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QStringList>

#include <unordered_map>

// A portfolio in the terms of ArchiMate 3.2:
//
// | here | there |
// |---|---|
// | service | BusinessService |
// | capability; below another one | Capability; Composition |
// | service provides capability | Realization |
// | service A depends on B | Serving from B to A |
// | cut | Plateau that aggregates its products and the services it keeps |
// | what a cut retires | Gap, associated with the plateau and the services |
// | product group | Grouping that aggregates its products |
// | product with a service | Aggregation, with role and share as properties |
// | core benefit | Value, associated with the product |
// | promise of a product, decided lead of a moment | Association, named so |
// | persona | BusinessRole, associated with its journeys |
// | journey and its moments | ValueStream composed of ValueStreams, one triggering the next |
// | moment needs capability | Serving from the capability |
// | moment uses service | Association |
// | all other facts | properties |

namespace zuschnitt {

struct ExchangeProperty {
    QString name;
    QString value; ///< never empty
};

struct ExchangeElement {
    QString id; ///< an xs:ID, one space with those of the relations
    QString type;
    QString name;
    QString documentation;
    std::vector<ExchangeProperty> properties;
    QStringList folder; ///< from the outside in
};

struct ExchangeRelation {
    QString id;
    QString type;
    QString source;
    QString target;
    QString name;
    std::vector<ExchangeProperty> properties;
};

struct ExchangeModel {
    std::vector<ExchangeElement> elements;
    std::vector<ExchangeRelation> relations;
};

/// The id that a row has as an element.
template <typename Row>
QString exchangeId(Id<Row> id)
{
    return QStringLiteral("id-") + id.toText();
}

ExchangeModel exchangeModel(const Portfolio &portfolio, const Vocabulary &vocabulary);

} // namespace zuschnitt
