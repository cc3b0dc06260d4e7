// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/jsonids.h"

#include "model/exchange/jsonobject.h"
#include "model/exchange/jsonshape.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString textAt(const JsonNode &object, const QString &key)
{
    const JsonNode *node = memberOf(object, key);
    return node ? textIn(*node).value_or(QString()) : QString();
}

QString nameOf(const JsonNode &object)
{
    const QString name = textAt(object, u"name"_s);
    return name.isEmpty() ? textAt(object, u"title"_s) : name;
}

} // namespace

Uuid JsonIds::uuidOf(const char *kind, const QString &text, const Uuid &scope)
{
    if (const std::optional<Uuid> uuid = Uuid::fromText(text))
        return *uuid;
    const QByteArray prefix = scope.isNull() ? QByteArray() : scope.toText().toLatin1() + '/';
    return Uuid::named(QByteArray(kind) + ':' + prefix + text.toUtf8());
}

void JsonIds::declare(const JsonNode &object, const char *kind, const Uuid &scope, ImportProblems &problems)
{
    const QString text = textAt(object, u"id"_s);
    Uuid id = text.isEmpty() ? uuidOf(kind, nameOf(object), scope) : uuidOf(kind, text, {});
    if (text.isEmpty()) {
        for (int copy = 2; m_declared.contains(id); ++copy)
            id = uuidOf(kind, nameOf(object) + u'#' + QString::number(copy), scope);
    } else if (m_declared.contains(id)) {
        report(problems, object,
               QCoreApplication::translate("NeutralJson", "The id “%1” is there twice; the second one was left out.")
                   .arg(text));
        return;
    }
    m_declared.insert(id);
    m_ids.emplace(&object, id);
}

template <typename Row, typename Inside>
void JsonIds::declareAll(const JsonNode &parent, const Uuid &scope, ImportProblems &problems, Inside &&inside)
{
    const JsonNode *array = memberOf(parent, QLatin1StringView(json::arrayKey<Row>));
    if (!array)
        return;
    for (const JsonNode &node : array->items) {
        declare(node, RowTraits<Row>::table, scope, problems);
        if (const std::optional<Uuid> id = of(node))
            inside(node, *id);
    }
}

JsonIds::JsonIds(const JsonNode &root, ImportProblems &problems)
{
    const auto nothing = [](const JsonNode &, const Uuid &) {};
    declareAll<OwnField>(root, {}, problems, nothing);
    declareAll<ImportProfile>(root, {}, problems, nothing);
    declareAll<Service>(root, {}, problems, nothing);
    declareAll<Capability>(root, {}, problems, nothing);
    declareAll<Persona>(root, {}, problems, nothing);
    declareAll<Phase>(root, {}, problems, nothing);
    declareAll<Journey>(root, {}, problems, [&](const JsonNode &journey, const Uuid &journeyId) {
        declareAll<Moment>(journey, journeyId, problems, nothing);
    });
    declareAll<Cut>(root, {}, problems, [&](const JsonNode &cut, const Uuid &cutId) {
        declareAll<ProductGroup>(cut, cutId, problems,
                                 [&](const JsonNode &, const Uuid &group) { m_cuts.emplace(group, cutId); });
        declareAll<Product>(cut, cutId, problems, [&](const JsonNode &product, const Uuid &productId) {
            m_cuts.emplace(productId, cutId);
            declareAll<Offer>(product, productId, problems, nothing);
            declareAll<BacklogItem>(product, productId, problems, nothing);
        });
    });
}

std::optional<Uuid> JsonIds::of(const JsonNode &object) const
{
    const auto found = m_ids.find(&object);
    return found == m_ids.end() ? std::nullopt : std::optional<Uuid>(found->second);
}

std::optional<Uuid> JsonIds::cutOf(const Uuid &id) const
{
    const auto found = m_cuts.find(id);
    return found == m_cuts.end() ? std::nullopt : std::optional<Uuid>(found->second);
}

} // namespace zuschnitt
