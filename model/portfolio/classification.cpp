// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/classification.h"

#include "model/portfolio/ownfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace zuschnitt {

namespace {

using Fact = Classification::Fact;

/// Texts and choices are the same for many services; numbers, days and links hardly ever.
bool repeats(FieldKind kind) { return kind == FieldKind::Text || kind == FieldKind::Choice; }

} // namespace

std::vector<Classification> classificationsOf(const Portfolio &portfolio)
{
    std::vector<Classification> all{{Fact::FormerGroup, {}}, {Fact::Owner, {}}, {Fact::Team, {}}};
    for (const OwnField *field : portfolio.all<OwnField>()) {
        if (repeats(field->kind))
            all.push_back({Fact::OwnField, field->id});
    }
    return all;
}

bool isThere(const Portfolio &portfolio, const Classification &by)
{
    return by.fact != Fact::OwnField || portfolio.find(by.field);
}

QString classOf(const Portfolio &portfolio, const Service &service, const Classification &by)
{
    switch (by.fact) {
    case Fact::FormerGroup:
        return service.formerGroup.trimmed();
    case Fact::Owner:
        return service.owner.trimmed();
    case Fact::Team:
        return service.team.trimmed();
    case Fact::OwnField: {
        const OwnField *field = portfolio.find(by.field);
        const OwnValue *value = portfolio.find(ownValueId(by.field, service.id));
        return field && value ? shownOwnValue(field->kind, value->value) : QString();
    }
    }
    return {};
}

std::vector<QString> classesOf(const Portfolio &portfolio, const Classification &by)
{
    std::vector<QString> classes;
    QSet<QString> seen;
    const auto add = [&](const QString &name) {
        if (name.isEmpty() || seen.contains(name))
            return;
        seen.insert(name);
        classes.push_back(name);
    };
    if (const OwnField *field = by.fact == Fact::OwnField ? portfolio.find(by.field) : nullptr) {
        for (const QString &choice : choicesOf(*field))
            add(choice);
    }
    for (const Service *service : portfolio.all<Service>())
        add(classOf(portfolio, *service, by));
    return classes;
}

QString nameOfNone(const Portfolio &portfolio, const Classification &by, const Vocabulary &vocabulary)
{
    switch (by.fact) {
    case Fact::FormerGroup:
        return QCoreApplication::translate("Classification", "no former group");
    case Fact::Owner:
        return vocabulary.say(QStringLiteral("{no owner}"));
    case Fact::Team:
        return QCoreApplication::translate("Classification", "no team");
    case Fact::OwnField:
        return QCoreApplication::translate("Classification", "without “%1”").arg(nameOf(portfolio, by, vocabulary));
    }
    return {};
}

QString nameOf(const Portfolio &portfolio, const Classification &by, const Vocabulary &vocabulary)
{
    switch (by.fact) {
    case Fact::FormerGroup:
        return QCoreApplication::translate("Classification", "former group");
    case Fact::Owner:
        return vocabulary.say(QStringLiteral("{owner}"));
    case Fact::Team:
        return QCoreApplication::translate("Classification", "team");
    case Fact::OwnField:
        const OwnField *field = portfolio.find(by.field);
        return field ? field->name : QString();
    }
    return {};
}

} // namespace zuschnitt
