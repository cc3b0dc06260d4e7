// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lookup.h"
#include "app/cli/verb.h"
#include "model/document/edits.h"

namespace zuschnitt {

/// What a plain edit is worked out from: the portfolio and the words behind its name.
class EditContext final {
public:
    EditContext(const Portfolio &portfolio, const Arguments &arguments) : m_portfolio(portfolio), m_arguments(arguments)
    {
    }

    const Portfolio &portfolio() const { return m_portfolio; }
    const Arguments &arguments() const { return m_arguments; }
    QString word(int index) const { return m_arguments.word(index); }
    QString option(const char *name) const { return m_arguments.value(QString::fromLatin1(name)); }

    /// The cut of --cut, else the current one.
    Result<CutId> cut() const { return findCut(m_portfolio, option("cut")); }
    /// What the text names: of the cut, if each cut has its own; a moment of the journey of --journey,
    /// if there is one.
    template <typename Row>
    Result<Id<Row>> find(const QString &text) const
    {
        if constexpr (requires(Row row) { row.cut; }) {
            const Result<CutId> in = cut();
            if (!in)
                return in.error();
            return findInCut<Row>(m_portfolio, *in, text);
        } else if constexpr (std::is_same_v<Row, Moment>) {
            return findMoment(text);
        } else {
            return findRow<Row>(m_portfolio, text);
        }
    }
    template <typename Row>
    Result<Id<Row>> row(int index) const
    {
        return find<Row>(word(index));
    }
    /// What an option names; nothing without the option.
    template <typename Row>
    Result<std::optional<Id<Row>>> optional(const char *name) const
    {
        if (option(name).isEmpty())
            return std::optional<Id<Row>>();
        const Result<Id<Row>> found = find<Row>(option(name));
        if (!found)
            return found.error();
        return std::optional(*found);
    }
    /// An item of a product's own list: the first word names the product, the second the item.
    template <typename Row>
    Result<Id<Row>> itemOfProduct() const
    {
        const Result<ProductId> product = row<Product>(0);
        if (!product)
            return product.error();
        return findInProduct<Row>(m_portfolio, *product, word(1));
    }

private:
    Result<MomentId> findMoment(const QString &text) const
    {
        if (option("journey").isEmpty())
            return findRow<Moment>(m_portfolio, text);
        const Result<JourneyId> journey = find<Journey>(option("journey"));
        if (!journey)
            return journey.error();
        return findInJourney(m_portfolio, *journey, text);
    }

    const Portfolio &m_portfolio;
    const Arguments &m_arguments;
};

using MakeEdit = std::function<Result<EditFunction>(const EditContext &)>;

/// One edit a script can ask for: `edit FILE name …`.
struct PlainEdit {
    QString name;
    QString usage; ///< what follows the name
    ArgumentRules rules; ///< without file and name
    MakeEdit make;
    /// True if it needs a cut to work in; the first one is made for it.
    bool needsCut = false;
};

using PlainEdits = std::vector<PlainEdit>;

/// A plain edit whose words name rows: each word is looked up, then `edit` is called with the ids.
template <typename... Row>
MakeEdit onRows(EditFunction (*edit)(Id<Row>...))
{
    return [edit](const EditContext &context) {
        return [&]<std::size_t... index>(std::index_sequence<index...>)->Result<EditFunction>
        {
            const std::tuple<Result<Id<Row>>...> ids{context.row<Row>(static_cast<int>(index))...};
            std::optional<Error> error;
            ((error || std::get<index>(ids) || (error = std::get<index>(ids).error(), false)), ...);
            if (error)
                return *error;
            return edit(*std::get<index>(ids)...);
        }
        (std::index_sequence_for<Row...>());
    };
}

/// A plain edit whose only word is the name of something new.
template <typename Row>
MakeEdit onNewName(EditFunction (*add)(Id<Row>, QString))
{
    return
        [add](const EditContext &context) -> Result<EditFunction> { return add(Id<Row>::random(), context.word(0)); };
}

/// A plain edit that puts a row before the one of --before, or at the end.
template <typename Row>
MakeEdit onOrder(EditFunction (*reorder)(Id<Row>, std::optional<Id<Row>>))
{
    return [reorder](const EditContext &context) -> Result<EditFunction> {
        const Result<Id<Row>> row = context.row<Row>(0);
        if (!row)
            return row.error();
        const Result<std::optional<Id<Row>>> before = context.optional<Row>("before");
        if (!before)
            return before.error();
        return reorder(*row, *before);
    };
}

// By subject.
PlainEdits assignmentPlainEdits();
PlainEdits productPlainEdits();
PlainEdits cutPlainEdits();
PlainEdits fieldPlainEdits();
PlainEdits relationPlainEdits();
PlainEdits servicePlainEdits();
PlainEdits offerPlainEdits();
PlainEdits journeyPlainEdits();

const PlainEdits &allPlainEdits();

/// A number with a point or a comma; an Error that names it otherwise.
Result<double> readNumber(const QString &text);

OptionRule cutOption();
OptionRule beforeOption();
OptionRule journeyOption();

/// The edit of the field that is called `field`, by the name of its column or its key in the JSON.
template <typename Row>
Result<EditFunction> setNamed(const EditContext &context, Id<Row> id, const QString &field, const QString &text);

} // namespace zuschnitt
