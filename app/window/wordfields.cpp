// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/wordfields.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace zuschnitt {

namespace {

bool isDefault(const Wording &wording) { return wording == Wording{}; }

bool isPair(const Wording &wording, const WordPair &pair) { return wording == Wording{pair.product, pair.service, {}}; }

} // namespace

WordFields::WordFields(const Wording &wording, Language language, QWidget *parent)
    : QWidget(parent), m_before(wording), m_language(language), m_pairs(new QComboBox(this)), m_own(new QWidget(this))
{
    for (const WordPair &pair : wordPairs(language))
        m_pairs->addItem(tr("%1 and %2").arg(pair.product.singular, pair.service.singular));
    m_pairs->addItem(tr("Own words…"));
    auto *grid = new QGridLayout(m_own);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    m_product = makeNoun(tr("For what is made"), 0);
    m_service = makeNoun(tr("For what there was"), 1);
    m_owner = makeNoun(tr("For who answers for it"), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_pairs);
    layout->addWidget(m_own);
    connect(m_pairs, &QComboBox::currentIndexChanged, this, &WordFields::choosePair);

    int known = isDefault(wording) ? 0 : static_cast<int>(wordPairs(language).size());
    for (std::size_t index = 0; index < wordPairs(language).size(); ++index) {
        if (isPair(wording, wordPairs(language)[index]))
            known = static_cast<int>(index);
    }
    m_pairs->setCurrentIndex(known);
    choosePair(known);
    if (known == static_cast<int>(wordPairs(language).size())) {
        fill(m_product, wording.product);
        fill(m_service, wording.service);
        fill(m_owner, wording.owner);
    }
}

bool WordFields::isChanged() const
{
    const Wording now = wording();
    return isDefault(now) ? !isDefault(m_before) : now != m_before;
}

Wording WordFields::wording() const
{
    const int index = m_pairs->currentIndex();
    if (index == 0)
        return {};
    const auto &pairs = wordPairs(m_language);
    if (index < static_cast<int>(pairs.size())) {
        const WordPair &pair = pairs[static_cast<std::size_t>(index)];
        return {pair.product, pair.service, {}};
    }
    return {read(m_product), read(m_service), read(m_owner)};
}

WordFields::NounFields WordFields::makeNoun(const QString &caption, int row)
{
    NounFields fields{new QLineEdit(m_own), new QLineEdit(m_own), new QComboBox(m_own)};
    auto *grid = static_cast<QGridLayout *>(m_own->layout());
    grid->addWidget(new QLabel(caption, m_own), row, 0);
    grid->addWidget(fields.singular, row, 1);
    grid->addWidget(fields.plural, row, 2);
    grid->addWidget(fields.gender, row, 3);
    fields.singular->setPlaceholderText(tr("one"));
    fields.singular->setAccessibleName(caption);
    fields.plural->setPlaceholderText(tr("several"));
    fields.plural->setAccessibleName(tr("%1, several").arg(caption));
    fields.gender->addItem(QStringLiteral("der"), static_cast<int>(Gender::Masculine));
    fields.gender->addItem(QStringLiteral("die"), static_cast<int>(Gender::Feminine));
    fields.gender->addItem(QStringLiteral("das"), static_cast<int>(Gender::Neuter));
    fields.gender->setToolTip(tr("The article in German"));
    return fields;
}

void WordFields::fill(const NounFields &fields, const Noun &noun)
{
    fields.singular->setText(noun.singular);
    fields.plural->setText(noun.plural);
    fields.gender->setCurrentIndex(fields.gender->findData(static_cast<int>(noun.gender)));
}

Noun WordFields::read(const NounFields &fields)
{
    return {fields.singular->text().trimmed(), fields.plural->text().trimmed(),
            static_cast<Gender>(fields.gender->currentData().toInt())};
}

void WordFields::choosePair(int index)
{
    const auto &pairs = wordPairs(m_language);
    const bool own = index >= static_cast<int>(pairs.size());
    m_own->setEnabled(own);
    if (own)
        return;
    fill(m_product, pairs[static_cast<std::size_t>(index)].product);
    fill(m_service, pairs[static_cast<std::size_t>(index)].service);
    fill(m_owner, Vocabulary(m_language).owner());
}

} // namespace zuschnitt
