// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/serving.h"
#include "views/inbox/searchtext.h"

#include <QtCore/QAbstractListModel>

namespace zuschnitt {

/// The capabilities in the order of their tree, each with its depth and how the cut stands with it.
/// What stands above a match is shown with it.
class CapabilityModel final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Line {
        CapabilityId capability;
        int depth = 0;
        QString name;
        CapabilityServing serving;
        bool matches = true; ///< else it only stands above one that does

        friend bool operator==(const Line &, const Line &) = default;
    };
    enum class Show { All, Unmet };

    explicit CapabilityModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    void setPortfolio(const Portfolio &portfolio, CutId cut);
    void setSearch(const QString &typed);
    bool isSearching() const { return !m_search.isEmpty(); }
    void setShow(Show show);
    Show show() const { return m_show; }
    /// Of all, whatever is shown.
    int unmetCount() const;

    const Line &line(const QModelIndex &index) const { return m_lines[static_cast<std::size_t>(index.row())]; }
    QModelIndex indexOf(CapabilityId capability) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The name for DisplayRole.
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void filter();

    std::vector<Line> m_all;
    std::vector<Line> m_lines;
    SearchWords m_search;
    Show m_show = Show::All;
};

} // namespace zuschnitt
