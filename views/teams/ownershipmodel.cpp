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

OwnershipModel::Column columnOf(Passing passing)
{
    switch (passing) {
    case Passing::Kept:
        return OwnershipModel::Kept;
    case Passing::GivenUp:
        return OwnershipModel::GivenUp;
    case Passing::Gained:
        return OwnershipModel::Gained;
    case Passing::Open:
        return OwnershipModel::Open;
    }
    return OwnershipModel::Open;
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
            line.front()->appendRow(lineOf(passed, portfolio));
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

QList<QStandardItem *> OwnershipModel::lineOf(const PassedService &passed, const Portfolio &portfolio) const
{
    const QString name = portfolio.find(passed.service)->name;
    QString text = name;
    if (!passed.other.isEmpty())
        text = (passed.passing == Passing::Gained ? tr("%1 (from %2)") : tr("%1 (to %2)")).arg(name, passed.other);
    QList<QStandardItem *> line{makeItem(text)};
    line.front()->setToolTip(text);
    line.front()->setData(passed.service.toText(), serviceRole);
    for (int column = Before; column < columns; ++column)
        line << makeItem(column == columnOf(passed.passing) ? QStringLiteral("•") : QString(),
                         Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

} // namespace zuschnitt
