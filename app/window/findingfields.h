// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/toolwords.h"
#include "model/document/edit.h"
#include "model/portfolio/vocabulary.h"

#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QSpinBox;

namespace zuschnitt {

/// What the findings of a file go by: from when on a product is too large, and the words that name
/// a tool.
class FindingFields final : public QWidget {
    Q_OBJECT

public:
    FindingFields(const PortfolioInfo &info, const Vocabulary &vocabulary, QWidget *parent = nullptr);

    /// One edit for each thing that was changed.
    std::vector<EditFunction> changes() const;

private:
    void show(qint64 services, qint64 teams, const ToolWordLists &words);
    ToolWordLists words() const;
    QWidget *makeLists();

    const PortfolioInfo m_before;
    QSpinBox *m_services;
    QSpinBox *m_teams;
    QPlainTextEdit *m_english;
    QPlainTextEdit *m_german;
};

} // namespace zuschnitt
