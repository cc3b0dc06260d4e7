// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/ownership.h"
#include "model/portfolio/vocabulary.h"

#include <QtGui/QStandardItemModel>

namespace zuschnitt {

/// Owners or teams with how many services they had, keep, give up, gain and have; below each the
/// services themselves.
class OwnershipModel final : public QStandardItemModel {
    Q_OBJECT

public:
    enum Column { Name, Before, Kept, GivenUp, Gained, Open, After };
    static constexpr int columns = After + 1;

    explicit OwnershipModel(QObject *parent = nullptr);

    void show(const Ownership &ownership, const Portfolio &portfolio, const Vocabulary &vocabulary, OwnedBy by);
    /// The service of a line; nothing for an owner or a team.
    std::optional<ServiceId> serviceAt(const QModelIndex &index) const;

private:
    QList<QStandardItem *> lineOf(const OwnershipRow &row, const QLocale &locale) const;
    static QStandardItem *itemOf(const PassedService &passed, const Portfolio &portfolio);
    static QString sentenceOf(const PassedService &passed);
};

} // namespace zuschnitt
