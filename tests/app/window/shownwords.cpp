// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/shownwords.h"

#include "app/window/workplace.h"
#include "views/map/mapview.h"

#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace zuschnitt::test {

namespace {

/// Shorter ones ("%1 in %2") tell no language.
constexpr int leastLetters = 4;
constexpr int mostRows = 200;

void addItems(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            texts.append(model.data(index, role).toString());
        addItems(texts, model, index);
    }
}

void addWidget(QStringList &texts, const QWidget &widget)
{
    texts += {widget.toolTip(), widget.accessibleName(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->textFormat() != Qt::RichText)
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts.append(edit->placeholderText());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        addItems(texts, *view->model(), {});
}

QString plain(QString text) { return text.remove(QLatin1Char('&')).simplified(); }

QRegularExpression patternOf(const QString &sentence)
{
    static const QRegularExpression places(QStringLiteral("\\\\%(?:[0-9]|Ln?|n)"));
    QString pattern = QRegularExpression::escape(plain(sentence));
    pattern.replace(places, QStringLiteral(".+"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool tellsALanguage(QString sentence)
{
    static const QRegularExpression places(QStringLiteral("%[0-9n]|[^\\p{L}]"));
    return sentence.remove(places).size() >= leastLetters;
}

} // namespace

QStringList shownTexts(MainWindow &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window))
            addWidget(texts, *widget);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts += {action->text(), action->toolTip()};
    for (const Shape &shape : window.workplace().map().drawing().shapes()) {
        texts.append(shape.name);
        for (const Mark &mark : shape.marks) {
            if (const auto *text = std::get_if<TextMark>(&mark))
                texts.append(text->full.isEmpty() ? text->text : text->full);
        }
    }
    std::transform(texts.begin(), texts.end(), texts.begin(), plain);
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

Sentences::Sentences(const PortfolioInfo &words)
{
    QFile file(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/resources/translations/zuschnitt_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translation");
    const Vocabulary english(words, Language::English);
    const Vocabulary german(words, Language::German);
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        const bool translated = xml.name() == QLatin1String("numerusform")
            || (xml.name() == QLatin1String("translation") && xml.attributes().isEmpty());
        if (!translated)
            continue;
        const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        const QString left = english.say(source);
        const QString right = german.say(translation);
        if (tellsALanguage(left) && tellsALanguage(right))
            m_sentences.push_back({patternOf(left), patternOf(right), left != right});
    }
}

QStringList Sentences::notIn(Language language, const QStringList &texts) const
{
    const auto own = language == Language::English ? &Sentence::english : &Sentence::german;
    const auto other = language == Language::English ? &Sentence::german : &Sentence::english;
    QStringList found;
    for (const QString &text : texts) {
        const auto matches = [&](const QRegularExpression Sentence::*pattern, bool onlyDiffering) {
            return std::any_of(m_sentences.begin(), m_sentences.end(), [&](const Sentence &sentence) {
                return (sentence.differs || !onlyDiffering) && (sentence.*pattern).match(text).hasMatch();
            });
        };
        if (matches(other, true) && !matches(own, false))
            found.append(text);
    }
    return found;
}

} // namespace zuschnitt::test
