// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/mainwindow.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace zuschnitt::test {

/// Every text that the window shows now or would say: labels, buttons, menus, hints, tool tips,
/// lists, and what is drawn on the map.
QStringList shownTexts(MainWindow &window);

/// Knows the program's own sentences in both languages, read from the translation's source.
class Sentences final {
public:
    explicit Sentences(const PortfolioInfo &words);

    /// Those of the texts that are sentences of the program in the other language than this one.
    QStringList notIn(Language language, const QStringList &texts) const;

private:
    struct Sentence {
        QRegularExpression english;
        QRegularExpression german;
        bool differs = false;
    };
    std::vector<Sentence> m_sentences;
};

} // namespace zuschnitt::test
