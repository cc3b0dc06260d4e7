// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/teams/ownershipmodel.h"

#include "views/diagram/figures.h"

namespace zuschnitt {

namespace {

constexpr int serviceRole = Qt::UserRole;

QStandardItem *makeItem(const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(alignment);
    return item;
}

} // namespace

OwnershipModel::OwnershipModel(QObject *parent) : QStandardItemModel(0, columns, parent) { }

void OwnershipModel::show(const Ownership &ownership, const Portfolio &portfolio, const Vocabulary &vocabulary,
                          OwnedBy by)
{
    removeRows(0, rowCount());
    setHorizontalHeaderLabels({by == OwnedBy::Owner ? vocabulary.say(QStringLiteral("{Owner}")) : tr("Team"),
                               tr("Before"), tr("Keeps"), tr("Gives up"), tr("Gains"), tr("Open"), tr("After")});
    for (int column = Before; column < columns; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QLocale locale = localeOf(vocabulary.language());
    for (const OwnershipRow &row : ownership.rows) {
        const QList<QStandardItem *> line = lineOf(row, locale);
        appendRow(line);
        for (const PassedService &passed : row.services)
            line.front()->appendRow(itemOf(passed, portfolio));
    }
}

std::optional<ServiceId> OwnershipModel::serviceAt(const QModelIndex &index) const
{
    const QVariant id = index.siblingAtColumn(Name).data(serviceRole);
    const std::optional<Uuid> uuid = Uuid::fromText(id.toString());
    return uuid ? std::optional(ServiceId{*uuid}) : std::nullopt;
}

QList<QStandardItem *> OwnershipModel::lineOf(const OwnershipRow &row, const QLocale &locale) const
{
    const int counts[] = {row.before(),
                          row.count(Passing::Kept),
                          row.count(Passing::GivenUp),
                          row.count(Passing::Gained),
                          row.count(Passing::Open),
                          row.after()};
    QList<QStandardItem *> line{makeItem(row.name)};
    for (const int count : counts)
        line << makeItem(count == 0 ? QString() : locale.toString(count), Qt::AlignRight | Qt::AlignVCenter);
    QFont strong = line.front()->font();
    strong.setWeight(QFont::DemiBold);
    for (QStandardItem *item : {line[Name], line[Before], line[After]})
        item->setFont(strong);
    return line;
}

QStandardItem *OwnershipModel::itemOf(const PassedService &passed, const Portfolio &portfolio)
{
    const QString sentence = sentenceOf(passed);
    QStandardItem *item = makeItem(portfolio.find(passed.service)->name + QStringLiteral(" – ") + sentence);
    item->setData(passed.service.toText(), serviceRole);
    return item;
}

QString OwnershipModel::sentenceOf(const PassedService &passed)
{
    switch (passed.passing) {
    case Passing::Kept:
        return tr("stays");
    case Passing::GivenUp:
        return tr("goes to %1").arg(passed.other);
    case Passing::Gained:
        return passed.other.isEmpty() ? tr("is new here") : tr("comes from %1").arg(passed.other);
    case Passing::Open:
        return tr("is open");
    }
    return {};
}

} // namespace zuschnitt
