// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/servicefields.h"

#include "model/exchange/cellvalues.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace zuschnitt {

namespace {

/// The member of a field that is plain text; null for the others.
QString Service::*textMember(Meaning meaning)
{
    static constexpr std::array<std::pair<Meaning, QString Service::*>, 10> members{
        {{Meaning::Name, &Service::name},
         {Meaning::Description, &Service::description},
         {Meaning::Owner, &Service::owner},
         {Meaning::Team, &Service::team},
         {Meaning::FormerGroup, &Service::formerGroup},
         {Meaning::Lifecycle, &Service::lifecycle},
         {Meaning::Criticality, &Service::criticality},
         {Meaning::Satisfaction, &Service::satisfaction},
         {Meaning::Note, &Service::note},
         {Meaning::SourceKey, &Service::sourceKey}}};
    const auto found
        = std::find_if(members.begin(), members.end(), [&](const auto &member) { return member.first == meaning; });
    return found == members.end() ? nullptr : found->second;
}

bool isLongText(Meaning meaning) { return meaning == Meaning::Description || meaning == Meaning::Note; }

} // namespace

QString fieldText(const Service &service, Meaning meaning)
{
    if (QString Service::*member = textMember(meaning))
        return service.*member;
    if (meaning == Meaning::AnnualCost && service.annualCost)
        return numberText(*service.annualCost);
    if (meaning == Meaning::Users && service.users)
        return QString::number(*service.users);
    return {};
}

void setFieldText(Service &service, Meaning meaning, const QString &text)
{
    if (QString Service::*member = textMember(meaning))
        service.*member = text;
    else if (meaning == Meaning::AnnualCost)
        service.annualCost = text.isEmpty() ? std::nullopt : std::optional<double>(text.toDouble());
    else if (meaning == Meaning::Users)
        service.users = text.isEmpty() ? std::nullopt : std::optional<qint64>(text.toLongLong());
}

QString shownText(Meaning meaning, const QString &fieldText)
{
    if (fieldText.isEmpty())
        return {};
    if (meaning == Meaning::AnnualCost)
        return QLocale().toString(fieldText.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (meaning == Meaning::Users)
        return QLocale().toString(fieldText.toLongLong());
    return fieldText;
}

std::optional<QString> fieldTextOfCell(Meaning meaning, const QString &cell, DecimalMark decimalMark)
{
    if (saysNothing(cell))
        return QString();
    if (meaning != Meaning::AnnualCost && meaning != Meaning::Users)
        return isLongText(meaning) ? cell : cell.simplified();
    const std::optional<double> number = parseNumber(cell, decimalMark);
    if (!number)
        return std::nullopt;
    if (meaning == Meaning::AnnualCost)
        return numberText(*number);
    if (*number < 0 || *number != std::floor(*number) || *number > 1e12)
        return std::nullopt;
    return QString::number(static_cast<qint64>(*number));
}

QJsonObject importedValues(const Service &service)
{
    return service.imported.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(service.imported.toUtf8()).object();
}

void setImportedValues(Service &service, const QJsonObject &values)
{
    service.imported
        = values.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QStringList listIn(const QJsonObject &values, Meaning meaning)
{
    QStringList list;
    for (const QJsonValue value : values.value(QLatin1StringView(textOf(meaning))).toArray())
        list += value.toString();
    return list;
}

} // namespace zuschnitt
