// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/vocabulary.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace zuschnitt {

/// Chooses the words of a file: a pair from the list, or own words with plural and gender.
class WordFields final : public QWidget {
    Q_OBJECT

public:
    WordFields(const Wording &wording, Language language, QWidget *parent = nullptr);

    Wording wording() const;
    bool isChanged() const;

private:
    struct NounFields {
        QLineEdit *singular = nullptr;
        QLineEdit *plural = nullptr;
        QComboBox *gender = nullptr;
    };
    NounFields makeNoun(const QString &caption, int row);
    static void fill(const NounFields &fields, const Noun &noun);
    static Noun read(const NounFields &fields);
    void choosePair(int index);

    const Wording m_before;
    const Language m_language;
    QComboBox *m_pairs;
    QWidget *m_own;
    NounFields m_product;
    NounFields m_service;
    NounFields m_owner;
};

} // namespace zuschnitt
