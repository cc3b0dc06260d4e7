// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/momentfields.h"

#include "model/exchange/cellvalues.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zuschnitt {

namespace {

/// More would not be exact as a whole number.
constexpr double greatest = 1e12;

template <typename Member, std::size_t count>
Member memberOf(const std::array<std::pair<Meaning, Member>, count> &members, Meaning meaning)
{
    const auto found
        = std::find_if(members.begin(), members.end(), [&](const auto &member) { return member.first == meaning; });
    return found == members.end() ? nullptr : found->second;
}

/// The member of a field that is plain text; null for the others.
QString Moment::*textMember(Meaning meaning)
{
    static constexpr std::array<std::pair<Meaning, QString Moment::*>, 7> members{
        {{Meaning::Activity, &Moment::activity},
         {Meaning::Channel, &Moment::channel},
         {Meaning::Pain, &Moment::pain},
         {Meaning::Evidence, &Moment::evidence},
         {Meaning::Changing, &Moment::changing},
         {Meaning::ChangingWhen, &Moment::changingWhen},
         {Meaning::Note, &Moment::note}}};
    return memberOf(members, meaning);
}

/// The member of a field that is a whole number; null for the others.
std::optional<qint64> Moment::*numberMember(Meaning meaning)
{
    static constexpr std::array<std::pair<Meaning, std::optional<qint64> Moment::*>, 3> members{
        {{Meaning::Feeling, &Moment::feeling},
         {Meaning::FeelingWanted, &Moment::feelingWanted},
         {Meaning::Tickets, &Moment::tickets}}};
    return memberOf(members, meaning);
}

bool isLongText(Meaning meaning)
{
    return meaning == Meaning::Pain || meaning == Meaning::Evidence || meaning == Meaning::Activity
        || meaning == Meaning::Changing || meaning == Meaning::Note || meaning == Meaning::Goal;
}

bool isFeeling(Meaning meaning) { return meaning == Meaning::Feeling || meaning == Meaning::FeelingWanted; }

Error complaint(const char *sentence, const QString &cell)
{
    return {QCoreApplication::translate("ImportPlan", sentence).arg(cell)};
}

} // namespace

QString fieldText(const Moment &moment, Meaning meaning)
{
    if (QString Moment::*member = textMember(meaning))
        return moment.*member;
    std::optional<qint64> Moment::*number = numberMember(meaning);
    return number && moment.*number ? QString::number(*(moment.*number)) : QString();
}

void setFieldText(Moment &moment, Meaning meaning, const QString &text)
{
    if (QString Moment::*member = textMember(meaning))
        moment.*member = text;
    else if (std::optional<qint64> Moment::*number = numberMember(meaning))
        moment.*number = text.isEmpty() ? std::nullopt : std::optional<qint64>(text.toLongLong());
}

QString fieldText(const Journey &journey, Meaning meaning)
{
    if (meaning == Meaning::Goal)
        return journey.goal;
    const bool hasFrequency = meaning == Meaning::Frequency && journey.frequency;
    return hasFrequency ? numberText(*journey.frequency) : QString();
}

void setFieldText(Journey &journey, Meaning meaning, const QString &text)
{
    if (meaning == Meaning::Goal)
        journey.goal = text;
    else if (meaning == Meaning::Frequency)
        journey.frequency = text.isEmpty() ? std::nullopt : std::optional<double>(text.toDouble());
}

Result<QString> momentTextOfCell(Meaning meaning, const QString &cell, DecimalMark decimalMark)
{
    if (saysNothing(cell))
        return QString();
    const bool isFrequency = meaning == Meaning::Frequency;
    if (!isFrequency && !numberMember(meaning))
        return isLongText(meaning) ? cell : cell.simplified();
    const std::optional<double> number = parseNumber(cell, decimalMark);
    if (!number || std::abs(*number) > greatest)
        return complaint(QT_TRANSLATE_NOOP("ImportPlan", "“%1” is no number; the cell was left out."), cell);
    if (!isFrequency && *number != std::floor(*number))
        return complaint(QT_TRANSLATE_NOOP("ImportPlan", "“%1” is no whole number; the cell was left out."), cell);
    if (isFeeling(meaning) && std::abs(*number) > 2)
        return complaint(
            QT_TRANSLATE_NOOP("ImportPlan",
                              "A feeling lies between -2 and 2, so “%1” cannot be one; the cell was left out."),
            cell);
    if (!isFeeling(meaning) && *number < 0)
        return complaint(QT_TRANSLATE_NOOP("ImportPlan", "“%1” is less than 0; the cell was left out."), cell);
    return isFrequency ? numberText(*number) : QString::number(static_cast<qint64>(*number));
}

} // namespace zuschnitt
