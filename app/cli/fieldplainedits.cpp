// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"
#include "model/exchange/jsonshape.h"

namespace zuschnitt {

namespace {

// ---- a value of a field, read from its text; an empty text is "not known"

Result<QString> readValue(const EditContext &, const QString &text, const QString &) { return text; }

Result<bool> readValue(const EditContext &, const QString &text, const bool &)
{
    if (text == QLatin1StringView("true") || text == QLatin1StringView("yes"))
        return true;
    if (text == QLatin1StringView("false") || text == QLatin1StringView("no"))
        return false;
    return Error{Cli::tr("The value is true or false, not “%1”.").arg(text)};
}

Result<double> readValue(const EditContext &, const QString &text, const double &) { return readNumber(text); }

Result<qint64> readValue(const EditContext &, const QString &text, const qint64 &)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    return Error{Cli::tr("“%1” is not a whole number.").arg(text)};
}

template <typename Enum>
requires std::is_enum_v<Enum> Result<Enum> readValue(const EditContext &, const QString &text, const Enum &)
{
    Enum value{};
    if (readText(text, value))
        return value;
    return Error{Cli::tr("“%1” is no value of this field.").arg(text)};
}

template <typename Row>
Result<Id<Row>> readValue(const EditContext &context, const QString &text, const Id<Row> &)
{
    return context.find<Row>(text);
}

template <typename Value>
Result<std::optional<Value>> readValue(const EditContext &context, const QString &text, const std::optional<Value> &)
{
    if (text.isEmpty())
        return std::optional<Value>();
    const Result<Value> value = readValue(context, text, Value());
    if (!value)
        return value.error();
    return std::optional(*value);
}

// ---- the field itself

template <auto member, typename Row>
Result<EditFunction> setOne(const EditContext &context, Id<Row> id, const QString &text)
{
    const auto value = readValue(context, text, Row().*member);
    if (!value)
        return value.error();
    return edits::setField<member>(id, *value);
}

} // namespace

template <typename Row>
Result<EditFunction> setNamed(const EditContext &context, Id<Row> id, const QString &field, const QString &text)
{
    std::optional<Result<EditFunction>> edit;
    QStringList names;
    const auto tryColumn = [&]<std::size_t index>() {
        constexpr auto column = std::get<index>(RowTraits<Row>::columns);
        if constexpr (edits::isPlainField<column.member>()) {
            const QString key = json::keyOf(column);
            names.append(key);
            if (!edit && (field == key || field == QLatin1StringView(column.name)))
                edit = setOne<column.member>(context, id, text);
        }
    };
    constexpr std::size_t count = std::tuple_size_v<decltype(RowTraits<Row>::columns)>;
    [&]<std::size_t... index>(std::index_sequence<index...>) { (tryColumn.template operator()<index>(), ...); }
    (std::make_index_sequence<count>());
    if (edit)
        return *edit;
    return Error{Cli::tr("There is no field “%1” here; there are %2.").arg(field, names.join(QStringLiteral(", ")))};
}

template Result<EditFunction> setNamed(const EditContext &, OfferId, const QString &, const QString &);
template Result<EditFunction> setNamed(const EditContext &, BacklogItemId, const QString &, const QString &);
template Result<EditFunction> setNamed(const EditContext &, DependencyId, const QString &, const QString &);

namespace {

template <typename... Row>
struct Kinds {
};
using NamedKinds = Kinds<Service, Product, ProductGroup, Cut, Capability, Persona, Phase, Journey, Moment, OwnField>;

template <typename Row>
QString kindName()
{
    if constexpr (std::is_same_v<Row, ProductGroup>)
        return QStringLiteral("group");
    return QString::fromLatin1(RowTraits<Row>::table).replace(u'_', u'-');
}

template <typename Row>
bool setIfKind(const EditContext &context, const QString &field, const QString &text,
               std::optional<Result<EditFunction>> &edit)
{
    if (context.word(0) != kindName<Row>())
        return false;
    const Result<Id<Row>> id = context.find<Row>(context.word(1));
    edit = id ? setNamed<Row>(context, *id, field, text) : Result<EditFunction>(id.error());
    return true;
}

template <typename... Row>
Result<EditFunction> setOfKind(Kinds<Row...>, const EditContext &context, const QString &field, const QString &text)
{
    std::optional<Result<EditFunction>> edit;
    if ((setIfKind<Row>(context, field, text, edit) || ...))
        return *edit;
    const QStringList kinds{kindName<Row>()...};
    return Error{
        Cli::tr("There is no kind “%1”; there are %2.").arg(context.word(0), kinds.join(QStringLiteral(", ")))};
}

Result<EditFunction> rename(const EditContext &context)
{
    return setOfKind(NamedKinds(), context, QStringLiteral("name"), context.word(2));
}

Result<EditFunction> setField(const EditContext &context)
{
    return setOfKind(NamedKinds(), context, context.word(2), context.word(3));
}

Result<EditFunction> setPortfolioField(const EditContext &context)
{
    return setNamed<PortfolioInfo>(context, context.portfolio().info().id, context.word(0), context.word(1));
}

Result<EditFunction> setWord(const EditContext &context)
{
    Wording wording = wordingOf(context.portfolio().info());
    Noun noun{context.word(1), context.word(2), Gender::Neuter};
    if (const QString text = context.option("gender"); !text.isEmpty() && !readText(text, noun.gender))
        return Error{Cli::tr("The gender is masculine, feminine or neuter, not “%1”.").arg(text)};
    if (context.word(0) == QLatin1StringView("product"))
        wording.product = noun;
    else if (context.word(0) == QLatin1StringView("service"))
        wording.service = noun;
    else if (context.word(0) == QLatin1StringView("owner"))
        wording.owner = noun;
    else
        return Error{Cli::tr("There are words for product, service and owner, not for “%1”.").arg(context.word(0))};
    return edits::setVocabulary(wording);
}

} // namespace

PlainEdits fieldPlainEdits()
{
    const OptionRule gender{QStringLiteral("gender"), QStringLiteral("GENDER"), Cli::tr("of the word in German")};
    return {
        {QStringLiteral("rename"), QStringLiteral("KIND NAME NEWNAME"), {3, 3, {cutOption(), journeyOption()}}, rename},
        {QStringLiteral("set-field"),
         QStringLiteral("KIND NAME FIELD VALUE"),
         {4, 4, {cutOption(), journeyOption()}},
         setField},
        {QStringLiteral("set-info"), QStringLiteral("FIELD VALUE"), {2, 2, {}}, setPortfolioField},
        {QStringLiteral("set-word"),
         QStringLiteral("product|service|owner SINGULAR PLURAL [--gender G]"),
         {3, 3, {gender}},
         setWord},
    };
}

} // namespace zuschnitt
