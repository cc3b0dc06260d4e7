// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/carddrawing.h"
#include "model/layout/home.h"
#include "views/diagram/fartitle.h"
#include "views/diagram/figures.h"
#include "views/diagram/glyphs.h"
#include "views/diagram/vanishedwords.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zuschnitt {

using namespace mapstyle;

namespace {

constexpr double cardRadius = 10;
constexpr double chipRadius = 6;
constexpr double markGap = 6;
constexpr double badgeScale = 0.85;

QString translated(const char *text) { return QCoreApplication::translate("Diagram", text); }

PathMark glyph(const QPainterPath &path, const QColor &colour) { return {path, {}, colour, 1.2, false}; }

/// The width that a list of marks took away from the end of a line.
struct LineEndCursor {
    double right;
    double middle;

    QPointF takeGlyph()
    {
        const QPointF centre(right - glyphSize / 2, middle);
        right -= glyphSize + markGap;
        return centre;
    }
};

} // namespace

CardDrawing::CardDrawing(const Portfolio &portfolio, const Theme &theme, const MapDrawingOptions &options)
    : m_portfolio(portfolio), m_theme(theme), m_options(options), m_measure(FontMeasure::shared()),
      m_locale(localeOf(options.vocabulary.language())),
      m_supportingWord(translated(QT_TRANSLATE_NOOP("Diagram", "supporting"))),
      m_promisedWord(translated(QT_TRANSLATE_NOOP("Diagram", "promised"))),
      m_noteWord(translated(QT_TRANSLATE_NOOP("Diagram", "has a note"))),
      m_questionWord(translated(QT_TRANSLATE_NOOP("Diagram", "question open")))
{
    if (!options.colourBy)
        return;
    for (const QString &name : classesOf(portfolio, *options.colourBy))
        m_classes.insert(name, static_cast<std::size_t>(m_classes.size()));
}

void CardDrawing::draw(const CardPlace &card, std::size_t index, std::vector<Shape> &shapes) const
{
    const Product *product = m_portfolio.find(card.product);
    if (!product)
        return;
    shapes.push_back(body(card, *product, index));
    if (const std::optional<Shape> far = titleFromAfar(card, *product)) {
        drawChips(card, shapes);
        shapes.push_back(*far);
        return;
    }
    shapes.push_back(title(card, *product));
    if (card.folded) {
        shapes.push_back(foldMark(card));
        return;
    }
    if (card.chips.empty() && card.promises.empty() && card.more == 0 && m_options.detail != Detail::Far)
        shapes.push_back(hint(card));
    drawChips(card, shapes);
}

void CardDrawing::drawChips(const CardPlace &card, std::vector<Shape> &shapes) const
{
    for (const ChipPlace &place : card.chips)
        shapes.push_back(chip(place));
    for (const PromisePlace &place : card.promises)
        shapes.push_back(promise(place));
    if (card.more > 0)
        shapes.push_back(more(card));
}

Shape CardDrawing::body(const CardPlace &card, const Product &product, std::size_t index) const
{
    const int services = static_cast<int>(m_portfolio.where<&Assignment::product>(product.id).size());
    Shape shape{{Part::Card, product.id.uuid}, card.rect, {}, cardName(product, services)};
    shape.marks.push_back(BoxMark{card.rect, cardRadius, m_theme.card, m_theme.line, 1, false});
    if (!m_options.colourBy) {
        const double margin = card.folded ? cardRadius : cardPaddingY;
        const QRectF strip(card.rect.left(), card.rect.top() + margin, stripWidth, card.rect.height() - 2 * margin);
        shape.marks.push_back(BoxMark{strip, stripWidth / 2, m_theme.paletteColour(index), {}, 0, false});
    }
    if (m_options.facts.testFlag(CardFact::Count)) {
        TextMark count = text(card.title, QString::number(services), FontRole::Figure, m_theme.mutedInk);
        count.alignment = Qt::AlignRight | Qt::AlignVCenter;
        shape.marks.push_back(count);
    }
    marksBeforeCount(card, product, titleEnd(card, product), shape.marks);
    if (m_options.detail == Detail::Near && !card.benefit.isNull() && m_options.facts.testFlag(CardFact::CoreBenefit))
        benefit(card, product.coreBenefit, shape.marks);
    if (m_options.detail == Detail::Near && !card.footer.isNull())
        footer(card, product, shape.marks);
    return shape;
}

/// The right end of the room for glyphs and title: what the number of services leaves.
double CardDrawing::titleEnd(const CardPlace &card, const Product &product) const
{
    if (!m_options.facts.testFlag(CardFact::Count))
        return card.title.right();
    const auto services = m_portfolio.where<&Assignment::product>(product.id).size();
    const double fold = card.folded ? glyphSize + markGap : 0;
    return card.title.right() - widthOf(QString::number(services), FontRole::Figure) - markGap - fold;
}

/// Lock, question and note signs from `right` to the left; returns where the title must end. With
/// `marks` at Far detail nothing is drawn: too small to tell apart.
double CardDrawing::marksBeforeCount(const CardPlace &card, const Product &product, double right,
                                     std::vector<Mark> &marks) const
{
    if (m_options.detail == Detail::Far || !m_options.facts.testFlag(CardFact::Marks))
        return right;
    LineEndCursor cursor{right, card.title.center().y()};
    if (product.openQuestion)
        marks.push_back(glyph(questionGlyph(cursor.takeGlyph()), m_theme.warning));
    if (!product.note.isEmpty())
        marks.push_back(glyph(noteGlyph(cursor.takeGlyph()), m_theme.mutedInk));
    if (card.locked)
        marks.push_back(glyph(lockGlyph(cursor.takeGlyph()), m_theme.mutedInk));
    return cursor.right;
}

Shape CardDrawing::title(const CardPlace &card, const Product &product) const
{
    std::vector<Mark> unused;
    CardPlace room = card;
    room.title.setRight(marksBeforeCount(card, product, titleEnd(card, product), unused));
    return {{Part::CardTitle, product.id.uuid}, room.title, {scaledTitle(room, product.name)}, product.name};
}

/// Nothing where the usual title is better: near enough, folded, or where the colours of the chips count.
std::optional<Shape> CardDrawing::titleFromAfar(const CardPlace &card, const Product &product) const
{
    if (m_options.detail != Detail::Far || card.folded || m_options.colourBy)
        return {};
    return farTitle(card, product.name, m_theme);
}

/// The title, larger where the drawing is seen from afar, if there is room.
TextMark CardDrawing::scaledTitle(const CardPlace &card, const QString &name) const
{
    const double wanted = m_options.detail == Detail::Near ? 1 : m_options.detail == Detail::Middle ? 1.3 : 1.8;
    const double width = std::max(1.0, widthOf(name, FontRole::CardTitle));
    const double scale = std::clamp(card.title.width() / width, 1.0, wanted);
    TextMark mark
        = text(QRectF(card.title.topLeft(), card.title.size() / scale), name, FontRole::CardTitle, m_theme.ink);
    mark.rect = card.title;
    mark.scale *= scale;
    return mark;
}

Shape CardDrawing::foldMark(const CardPlace &card) const
{
    const auto services = m_portfolio.where<&Assignment::product>(card.product).size();
    const double number = widthOf(QString::number(services), FontRole::Figure);
    const QPointF centre(card.title.right() - number - markGap - glyphSize / 2, card.title.center().y());
    const QRectF bounds(centre.x() - glyphSize / 2, centre.y() - glyphSize / 2, glyphSize, glyphSize);
    return {{Part::CardFold, card.product.uuid},
            bounds,
            {PathMark{chevronGlyph(centre, Chevron::Right), {}, m_theme.mutedInk, 1.5, false}},
            translated(QT_TRANSLATE_NOOP("Diagram", "folded"))};
}

Shape CardDrawing::hint(const CardPlace &card) const
{
    const QString sentence = m_options.vocabulary.say(translated(QT_TRANSLATE_NOOP("Diagram", "No {services} yet")));
    const double top = std::max(card.title.bottom(), card.benefit.bottom()) + headerGap;
    const QRectF rect(card.title.left(), top, card.title.width(), chipHeight);
    TextMark words = text(rect, sentence, FontRole::Caption, m_theme.mutedInk);
    words.alignment = Qt::AlignCenter;
    return {{Part::CardHint, card.product.uuid},
            rect,
            {BoxMark{rect, chipRadius, {}, m_theme.linkLine, 1, true}, words},
            sentence};
}

Shape CardDrawing::more(const CardPlace &card) const
{
    const QString number = u"+%1"_s.arg(m_locale.toString(card.more));
    TextMark words = text(card.moreRect, number, FontRole::BodyStrong, m_theme.mutedInk);
    words.alignment = Qt::AlignCenter;
    const QString sentence = translated(QT_TRANSLATE_NOOP("Diagram", "%1 more")).arg(m_locale.toString(card.more));
    return {{Part::CardMore, card.product.uuid},
            card.moreRect,
            {BoxMark{card.moreRect, chipRadius, {}, m_theme.linkLine, 1, true}, words},
            sentence};
}

void CardDrawing::benefit(const CardPlace &card, const QString &words, std::vector<Mark> &marks) const
{
    const int room = card.benefit.height() > benefitHeight ? 2 : 1;
    QRectF line(card.benefit.topLeft(), QSizeF(card.benefit.width(), benefitHeight));
    const QStringList lines = m_measure.lines(words, FontRole::Caption, line.width() / m_options.textScale, room);
    for (const QString &part : lines) {
        TextMark mark = text(line, part, FontRole::Caption, m_theme.mutedInk);
        if (part == lines.back() && !words.simplified().endsWith(part))
            mark.full = words;
        marks.push_back(mark);
        line.translate(0, secondBenefitHeight);
    }
}

void CardDrawing::footer(const CardPlace &card, const Product &product, std::vector<Mark> &marks) const
{
    const CardFigures figures = cardFigures(m_portfolio, product.id);
    const Language language = m_options.vocabulary.language();
    QRectF room = card.footer;
    const auto putRight = [&](const QString &words) {
        TextMark mark = text(room, words, FontRole::Caption, m_theme.mutedInk);
        mark.alignment = Qt::AlignRight | Qt::AlignVCenter;
        room.setRight(room.right() - widthOf(words, FontRole::Caption) - 14);
        marks.push_back(mark);
    };
    if (figures.users && m_options.facts.testFlag(CardFact::Users))
        putRight(translated(QT_TRANSLATE_NOOP("Diagram", "up to %1")).arg(m_locale.toString(*figures.users)));
    if (figures.annualCost && m_options.facts.testFlag(CardFact::Cost))
        putRight(shortMoney(*figures.annualCost, m_portfolio.info().currency, language));
    if (!product.owner.isEmpty() && m_options.facts.testFlag(CardFact::Owner))
        marks.push_back(text(room, product.owner, FontRole::Caption, m_theme.mutedInk));
}

Shape CardDrawing::chip(const ChipPlace &place) const
{
    const Assignment &assignment = *m_portfolio.find(place.assignment);
    const Service *found = m_portfolio.find(assignment.service);
    const Service &service = found ? *found : Service();
    const bool isMain = assignment.role == Role::Main;
    const bool byClass = m_options.colourBy.has_value();
    Shape shape{{Part::Chip, place.assignment.uuid}, place.rect, {}, {}};
    BoxMark box{place.rect, chipRadius, isMain ? m_theme.chip : QColor(), isMain ? QColor() : m_theme.linkLine,
                1,          false};
    if (m_options.detail == Detail::Far && byClass)
        box.fill = isMain ? classColour(service) : QColor();
    shape.marks.push_back(box);
    shape.name = chipName(assignment, service);
    if (m_options.detail == Detail::Far)
        return shape;
    if (byClass) {
        const QRectF bar(place.rect.left() + 8, place.rect.top() + 7, stripWidth, chipHeight - 14);
        const QColor colour = classColour(service);
        shape.marks.push_back(BoxMark{bar, stripWidth / 2, isMain ? colour : QColor(), colour, 1, false});
    }
    const double right = chipEnd(assignment, place.rect, shape.marks);
    const double left = place.rect.left() + (byClass ? 20 : nameMargin());
    shape.marks.push_back(
        text(QRectF(left, place.rect.top(), right - left, chipHeight), service.name, FontRole::Body, m_theme.ink));
    addBadges(assignment, service, shape);
    return shape;
}

/// Dashed as long as no service brings it; with its word where the name leaves room.
Shape CardDrawing::promise(const PromisePlace &place) const
{
    const Promise &promise = *m_portfolio.find(place.promise);
    const Capability *capability = m_portfolio.find(promise.capability);
    const QString name = capability ? capability->name : QString();
    Shape shape{{Part::Promise, place.promise.uuid}, place.rect, {}, name + u", "_s + m_promisedWord};
    shape.marks.push_back(BoxMark{place.rect, chipRadius, {}, m_theme.linkLine, 1, true});
    if (m_options.detail == Detail::Far)
        return shape;
    QRectF room = place.rect.adjusted(nameMargin(), 0, 2 - nameMargin(), 0);
    const double wordWidth = widthOf(m_promisedWord, FontRole::Caption) + markGap;
    if (m_options.detail == Detail::Near && widthOf(name, FontRole::Body) + wordWidth <= room.width()) {
        TextMark word = text(room, m_promisedWord, FontRole::Caption, m_theme.mutedInk);
        word.alignment = Qt::AlignRight | Qt::AlignVCenter;
        shape.marks.push_back(word);
        room.setWidth(room.width() - wordWidth);
    }
    shape.marks.push_back(text(room, name, FontRole::Body, m_theme.mutedInk));
    return shape;
}

/// Signs sit on the corner of a chip, so that they take no room from its name.
void CardDrawing::addBadges(const Assignment &assignment, const Service &service, Shape &shape) const
{
    if (!m_options.facts.testFlag(CardFact::Marks))
        return;
    QPointF centre = shape.bounds.topRight() + QPointF(-6, 1);
    const auto add = [&](QPainterPath (*sign)(QPointF), const QColor &colour) {
        const QPainterPath path = QTransform::fromScale(badgeScale, badgeScale).map(sign({})).translated(centre);
        shape.marks.push_back(PathMark{path, m_theme.card, colour, 1.1, false});
        shape.bounds = shape.bounds.united(path.boundingRect().adjusted(-1, -1, 1, 1));
        centre.rx() -= glyphSize;
    };
    if (!service.vanished.isEmpty())
        add(&goneGlyph, m_theme.bad);
    if (assignment.openQuestion || service.openQuestion)
        add(&questionGlyph, m_theme.warning);
    if (!assignment.note.isEmpty() || !service.note.isEmpty())
        add(&noteGlyph, m_theme.mutedInk);
}

/// From the edge of a chip to its name; from afar the name takes what room there is.
double CardDrawing::nameMargin() const { return m_options.detail == Detail::Near ? 10 : 7; }

/// The share at the end of a chip, if it is not the whole and near enough; returns where its name must end.
double CardDrawing::chipEnd(const Assignment &assignment, const QRectF &rect, std::vector<Mark> &marks) const
{
    double right = rect.right() + 2 - nameMargin();
    const double share = shareOf(m_portfolio, assignment);
    if (share < 0.9995 && m_options.detail == Detail::Near) {
        const QString words = shareText(share, m_options.vocabulary.language());
        TextMark mark = text(QRectF(rect.left(), rect.top(), right - rect.left(), rect.height()), words,
                             FontRole::Caption, m_theme.mutedInk);
        mark.alignment = Qt::AlignRight | Qt::AlignVCenter;
        marks.push_back(mark);
        right -= widthOf(words, FontRole::Caption) + markGap;
    }
    return right;
}

QColor CardDrawing::classColour(const Service &service) const
{
    const auto found = m_classes.constFind(classOf(m_portfolio, service, *m_options.colourBy));
    return found == m_classes.cend() ? m_theme.mutedInk : m_theme.paletteColour(*found);
}

/// Rather a little smaller than cut short: on paper nobody can ask for the rest.
TextMark CardDrawing::text(const QRectF &rect, const QString &full, FontRole font, const QColor &colour) const
{
    TextMark mark{rect, full, {}, font, colour};
    mark.scale = m_options.textScale;
    const double wanted = widthOf(full, font);
    if (wanted <= rect.width())
        return mark;
    if (wanted * m_options.leastTextScale <= rect.width()) {
        mark.scale *= rect.width() / wanted;
        return mark;
    }
    mark.text = m_measure.elided(full, font, rect.width() / m_options.textScale);
    mark.full = full;
    return mark;
}

double CardDrawing::widthOf(const QString &words, FontRole font) const
{
    return m_measure.width(words, font) * m_options.textScale;
}

QString CardDrawing::cardName(const Product &product, int services) const
{
    QStringList parts{product.name, servicesText(services, m_options.vocabulary)};
    if (!product.coreBenefit.isEmpty() && m_options.facts.testFlag(CardFact::CoreBenefit))
        parts << product.coreBenefit;
    if (m_options.facts.testFlag(CardFact::Marks)) {
        if (product.openQuestion)
            parts << m_questionWord;
        if (!product.note.isEmpty())
            parts << m_noteWord;
    }
    return parts.join(u", "_s);
}

QString CardDrawing::chipName(const Assignment &assignment, const Service &service) const
{
    QString name = service.name;
    const auto add = [&name](const QString &part) { name += u", "_s + part; };
    const QString itsClass = m_options.colourBy ? classOf(m_portfolio, service, *m_options.colourBy) : QString();
    if (!itsClass.isEmpty())
        add(itsClass);
    if (assignment.role == Role::Supporting)
        add(m_supportingWord);
    const double share = shareOf(m_portfolio, assignment);
    if (share < 0.9995)
        add(shareText(share, m_options.vocabulary.language()));
    if (!m_options.facts.testFlag(CardFact::Marks))
        return name;
    if (const QString vanished = vanishedSentence(service, m_options.vocabulary.language()); !vanished.isEmpty())
        add(vanished);
    if (assignment.openQuestion || service.openQuestion)
        add(m_questionWord);
    if (!assignment.note.isEmpty() || !service.note.isEmpty())
        add(m_noteWord);
    return name;
}

} // namespace zuschnitt
