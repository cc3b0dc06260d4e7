// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importprofile.h"

#include "model/exchange/cellvalues.h"
#include "model/portfolio/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindWords{
    std::pair{ListKind::Services, "services"},         std::pair{ListKind::Journeys, "journeys"},
    std::pair{ListKind::Capabilities, "capabilities"}, std::pair{ListKind::Dependencies, "dependencies"},
    std::pair{ListKind::Products, "products"},         std::pair{ListKind::Assignments, "assignments"}};

constexpr std::array encodingWords{
    std::pair{TextEncoding::Utf8, "utf-8"}, std::pair{TextEncoding::Utf16LittleEndian, "utf-16"},
    std::pair{TextEncoding::Utf16BigEndian, "utf-16be"}, std::pair{TextEncoding::Windows1252, "windows-1252"}};

template <typename Words, typename Value>
const char *wordOf(const Words &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.first == value; });
    return found == words.end() ? "" : found->second;
}

template <typename Words, typename Value>
bool readWord(const Words &words, const QString &text, Value &value)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto &word) { return text == QLatin1StringView(word.second); });
    if (found == words.end())
        return false;
    value = found->first;
    return true;
}

QJsonObject toJson(const TableForm &form)
{
    QJsonObject object;
    if (form.encoding)
        object.insert(u"encoding"_s, QLatin1StringView(wordOf(encodingWords, *form.encoding)));
    if (form.separator)
        object.insert(u"separator"_s, QString(*form.separator));
    if (form.decimalMark)
        object.insert(u"decimalMark"_s, *form.decimalMark == DecimalMark::Comma ? u"comma"_s : u"point"_s);
    if (form.header)
        object.insert(u"header"_s, *form.header == HeaderRow::Present);
    return object;
}

TableForm formFrom(const QJsonObject &object)
{
    TableForm form;
    TextEncoding encoding{};
    if (readWord(encodingWords, object.value(u"encoding"_s).toString(), encoding))
        form.encoding = encoding;
    if (const QString separator = object.value(u"separator"_s).toString(); separator.size() == 1)
        form.separator = separator.front();
    if (const QString mark = object.value(u"decimalMark"_s).toString(); !mark.isEmpty())
        form.decimalMark = mark == u"comma"_s ? DecimalMark::Comma : DecimalMark::Point;
    if (const QJsonValue header = object.value(u"header"_s); header.isBool())
        form.header = header.toBool() ? HeaderRow::Present : HeaderRow::Absent;
    return form;
}

QJsonObject toJson(const ProfileColumn &column)
{
    QJsonObject object{{u"list"_s, QLatin1StringView(textOf(column.kind))}, {u"column"_s, column.header}};
    if (column.meaning == Meaning::OwnField) {
        object.insert(u"ownField"_s, column.meaning.ownField);
        object.insert(u"kind"_s, QLatin1StringView(textOf(column.meaning.kind)));
    } else {
        object.insert(u"meaning"_s, QLatin1StringView(textOf(column.meaning.meaning)));
    }
    return object;
}

Result<ProfileColumn> columnFrom(const QJsonObject &object)
{
    ProfileColumn column;
    column.header = object.value(u"column"_s).toString();
    const QString list = object.value(u"list"_s).toString();
    if (!readText(list, column.kind))
        return Error{QCoreApplication::translate("ImportProfile", "“%1” is no kind of list.").arg(list)};
    if (object.contains(u"ownField"_s)) {
        FieldKind kind = FieldKind::Text;
        const QString word = object.value(u"kind"_s).toString();
        if (!readText(word, kind))
            return Error{QCoreApplication::translate("ImportProfile", "“%1” is no kind of field.").arg(word)};
        column.meaning = {object.value(u"ownField"_s).toString(), kind};
        return column;
    }
    const QString word = object.value(u"meaning"_s).toString();
    if (!readText(word, column.meaning.meaning) || column.meaning == Meaning::OwnField)
        return Error{QCoreApplication::translate("ImportProfile", "“%1” is nothing that a column can mean.").arg(word)};
    return column;
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue one : value.toArray())
        strings += one.toString();
    return strings;
}

const ProfileColumn *columnOf(const SourceProfile &profile, ListKind kind, const QString &header)
{
    const auto found = std::find_if(profile.columns.begin(), profile.columns.end(), [&](const ProfileColumn &column) {
        return column.kind == kind && nameKey(column.header) == nameKey(header);
    });
    return found == profile.columns.end() ? nullptr : &*found;
}

std::size_t knownColumns(const SourceProfile &profile, ListKind kind, const QStringList &headers)
{
    return static_cast<std::size_t>(std::count_if(
        headers.begin(), headers.end(), [&](const QString &header) { return columnOf(profile, kind, header); }));
}

/// How many headers tell that a list is of such a source; 0 if it is not.
qsizetype recognises(const SourceProfile &profile, const QStringList &headers)
{
    qsizetype most = 0;
    for (const QStringList &all : profile.recognisedBy) {
        const bool fits = std::all_of(all.begin(), all.end(), [&](const QString &header) {
            return std::any_of(headers.begin(), headers.end(),
                               [&](const QString &other) { return nameKey(other) == nameKey(header); });
        });
        most = fits ? std::max(most, all.size()) : most;
    }
    return most;
}

} // namespace

const char *textOf(ListKind kind) { return wordOf(kindWords, kind); }
bool readText(const QString &text, ListKind &kind) { return readWord(kindWords, text, kind); }

QString toJson(const SourceProfile &profile)
{
    QJsonObject object;
    QJsonObject answers;
    for (const auto &[question, chosen] : profile.answers)
        answers.insert(question, QJsonArray::fromStringList(chosen));
    QJsonArray columns;
    for (const ProfileColumn &column : profile.columns)
        columns.append(toJson(column));
    QJsonArray recognisedBy;
    for (const QStringList &headers : profile.recognisedBy)
        recognisedBy.append(QJsonArray::fromStringList(headers));
    object.insert(u"answers"_s, answers);
    object.insert(u"form"_s, toJson(profile.form));
    object.insert(u"source"_s, profile.source);
    object.insert(u"columns"_s, columns);
    object.insert(u"recognisedBy"_s, recognisedBy);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<SourceProfile> readProfile(const QString &name, const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return Error{QCoreApplication::translate("ImportProfile", "The import profile “%1” is damaged.").arg(name)};
    const QJsonObject object = document.object();
    SourceProfile profile;
    profile.name = name;
    const QJsonObject answers = object.value(u"answers"_s).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        profile.answers.emplace(answer.key(), stringsIn(answer.value()));
    profile.form = formFrom(object.value(u"form"_s).toObject());
    profile.source = object.value(u"source"_s).toString();
    for (const QJsonValue value : object.value(u"columns"_s).toArray()) {
        Result<ProfileColumn> column = columnFrom(value.toObject());
        if (!column)
            return column.error();
        profile.columns.push_back(std::move(column).value());
    }
    for (const QJsonValue value : object.value(u"recognisedBy"_s).toArray())
        profile.recognisedBy.push_back(stringsIn(value));
    return profile;
}

SourceProfile profileOf(const QString &name, const std::vector<ImportList> &lists)
{
    SourceProfile profile;
    profile.name = name;
    for (const ImportList &list : lists) {
        QStringList headers;
        for (std::size_t column = 0; column < list.mapping.size(); ++column) {
            const QString header = list.table->columns.value(static_cast<qsizetype>(column));
            if (columnOf(profile, list.kind, header))
                continue;
            profile.columns.push_back({list.kind, header, list.mapping[column]});
            if (list.mapping[column] != Meaning::Ignore)
                headers += header;
        }
        if (!headers.isEmpty() && list.table->form.header == HeaderRow::Present)
            profile.recognisedBy.push_back(headers);
    }
    return profile;
}

void applyProfile(const SourceProfile &profile, ImportList &list)
{
    const QStringList &headers = list.table->columns;
    ListKind best = list.kind;
    for (const ListKind kind : listKinds) {
        if (knownColumns(profile, kind, headers) > knownColumns(profile, best, headers))
            best = kind;
    }
    if (knownColumns(profile, best, headers) == 0)
        return;
    list.kind = best;
    list.mapping = recogniseColumns(*list.table, best);
    for (auto known = profile.columns.rbegin(); known != profile.columns.rend(); ++known) {
        for (std::size_t column = 0; column < list.mapping.size() && known->kind == best; ++column) {
            if (nameKey(headers.at(static_cast<qsizetype>(column))) == nameKey(known->header))
                setMeaning(list.mapping, column, known->meaning);
        }
    }
}

std::vector<SourceProfile> profilesFor(const Portfolio &portfolio)
{
    std::vector<SourceProfile> profiles;
    for (const ImportProfile *row : portfolio.all<ImportProfile>()) {
        if (Result<SourceProfile> profile = readProfile(row->name, row->content))
            profiles.push_back(std::move(profile).value());
    }
    for (const SourceProfile &shipped : shippedProfiles()) {
        if (!profileNamed(profiles, shipped.name))
            profiles.push_back(shipped);
    }
    return profiles;
}

const SourceProfile *proposedProfile(const std::vector<SourceProfile> &profiles, const std::vector<ImportList> &lists)
{
    const SourceProfile *best = nullptr;
    qsizetype most = 0;
    for (const SourceProfile &profile : profiles) {
        for (const ImportList &list : lists) {
            if (const qsizetype count = recognises(profile, list.table->columns); count > most) {
                best = &profile;
                most = count;
            }
        }
    }
    return best;
}

const SourceProfile *profileNamed(const std::vector<SourceProfile> &profiles, const QString &name)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const SourceProfile &profile) {
        return nameKey(profile.name) == nameKey(name);
    });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace zuschnitt
