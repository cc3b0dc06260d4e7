// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importsource.h"

#include "app/cli/words.h"
#include "model/exchange/importprofile.h"
#include "model/exchange/ownfieldplan.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QDate>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace zuschnitt {

namespace {

Result<QByteArray> contentOf(const QString &source)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Cli::tr("“%1” cannot be read: %2").arg(source, file.errorString())};
    return file.readAll();
}

QString fieldsOf(ListKind kind)
{
    QStringList fields;
    for (const Meaning meaning : meaningsOf(kind))
        fields.append(QString::fromLatin1(textOf(meaning)));
    return fields.join(QStringLiteral(", "));
}

bool isMeaningOf(ListKind kind, const ColumnMeaning &meaning)
{
    const std::vector<Meaning> &all = meaningsOf(kind);
    return meaning == Meaning::OwnField ? kind == ListKind::Services
                                        : std::find(all.begin(), all.end(), meaning.meaning) != all.end();
}

/// What --map gives to a column: "annualCost=Kosten p.a.", "own:Region=Region", or the number of a column.
struct Mapped {
    ColumnMeaning meaning;
    bool kindIsSaid = true; ///< of an own field
    QString column;
};

/// "own:Region" or "own:Region:choice".
bool readOwnField(const QString &text, Mapped &mapped)
{
    const QStringList parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3 || parts.at(0) != QLatin1StringView("own") || parts.at(1).isEmpty())
        return false;
    mapped.kindIsSaid = parts.size() == 3;
    mapped.meaning = {parts.at(1), FieldKind::Text};
    return !mapped.kindIsSaid || readText(parts.at(2), mapped.meaning.kind);
}

/// Nothing if the text does not name a field.
std::optional<Mapped> readMap(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    Mapped mapped;
    if (equals < 1 || !(readText(text.left(equals), mapped.meaning.meaning) || readOwnField(text.left(equals), mapped)))
        return std::nullopt;
    mapped.column = text.mid(equals + 1).trimmed();
    return mapped;
}

/// What the list was recognised as, unless a field is named that such a list has not.
ListKind kindOf(const ImportList &list, const Arguments &arguments)
{
    for (const QString &text : arguments.values(QStringLiteral("map"))) {
        const std::optional<Mapped> mapped = readMap(text);
        if (!mapped || isMeaningOf(list.kind, mapped->meaning))
            continue;
        const auto fitting = std::find_if(listKinds.begin(), listKinds.end(),
                                          [&](ListKind kind) { return isMeaningOf(kind, mapped->meaning); });
        if (fitting != listKinds.end())
            return *fitting;
    }
    return list.kind;
}

qsizetype columnOf(const ImportTable &table, const QString &column)
{
    const qsizetype index = table.columns.indexOf(column);
    bool isNumber = false;
    const int number = column.toInt(&isNumber);
    if (index >= 0 || !isNumber)
        return index;
    return number >= 1 && number <= table.columns.size() ? number - 1 : -1;
}

/// Of several lists those that have the column are meant.
Result<void> applyMap(const QString &text, std::vector<ListToImport> &lists)
{
    const std::optional<Mapped> mapped = readMap(text);
    const auto fits = [&](const ListToImport &list) { return mapped && isMeaningOf(list.list.kind, mapped->meaning); };
    if (std::none_of(lists.begin(), lists.end(), fits))
        return Error{Cli::tr("--map is meant like name=Column, with one of the fields %1.")
                         .arg(fieldsOf(lists.front().list.kind))};
    bool found = false;
    QStringList columns;
    for (ListToImport &list : lists) {
        const qsizetype index = fits(list) ? columnOf(*list.list.table, mapped->column) : -1;
        columns += list.list.table->columns;
        if (index < 0)
            continue;
        found = true;
        ColumnMeaning meaning = mapped->meaning;
        if (!mapped->kindIsSaid)
            meaning.kind = proposedKind(*list.list.table, static_cast<std::size_t>(index));
        setMeaning(list.list.mapping, static_cast<std::size_t>(index), meaning);
    }
    if (found)
        return {};
    return Error{
        Cli::tr("There is no column “%1”; there are %2.").arg(mapped->column, columns.join(QStringLiteral(", ")))};
}

std::optional<edits::AsIsBy> asIsBy(const QString &word)
{
    if (word == QLatin1StringView("group"))
        return edits::AsIsBy::FormerGroup;
    if (word == QLatin1StringView("owner"))
        return edits::AsIsBy::Owner;
    if (word == QLatin1StringView("team"))
        return edits::AsIsBy::Team;
    return std::nullopt;
}

Result<TextEncoding> encodingOf(const QString &word)
{
    static const std::initializer_list<std::pair<const char *, TextEncoding>> encodings{
        {"utf-8", TextEncoding::Utf8},
        {"windows-1252", TextEncoding::Windows1252},
        {"utf-16", TextEncoding::Utf16LittleEndian}};
    for (const auto &[name, encoding] : encodings) {
        if (word.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return Error{Cli::tr("The encoding is utf-8, utf-16 or windows-1252, not “%1”.").arg(word)};
}

/// What the profile says, and over it what the command line says.
Result<SourceChoices> choicesOf(const SourceProfile *profile, const Arguments &arguments)
{
    SourceChoices choices;
    if (profile) {
        choices.form = profile->form;
        choices.answers = profile->answers;
    }
    if (const QString word = arguments.value(QStringLiteral("encoding")); !word.isEmpty())
        choices.form.encoding = *encodingOf(word);
    if (const QString word = arguments.value(QStringLiteral("separator")); !word.isEmpty())
        choices.form.separator = word == QLatin1StringView("tab") ? QChar(u'\t') : word.front();
    for (const QString &text : arguments.values(QStringLiteral("choose"))) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return Error{Cli::tr("--choose is meant like QUESTION=ANSWER, not “%1”.").arg(text)};
        choices.answers[text.left(equals)] = text.mid(equals + 1).split(u',', Qt::SkipEmptyParts);
    }
    return choices;
}

Result<const SourceProfile *> askedProfile(const std::vector<SourceProfile> &profiles, const Arguments &arguments)
{
    const QString name = arguments.value(QStringLiteral("profile"));
    const SourceProfile *profile = profileNamed(profiles, name);
    if (profile || name.isEmpty())
        return profile;
    QStringList names;
    for (const SourceProfile &one : profiles)
        names += one.name;
    return Error{Cli::tr("There is no import profile “%1”; there are %2.").arg(name, names.join(QStringLiteral(", ")))};
}

/// An answer that no question has says so: a misspelled one would have no effect.
Result<void> checkAnswers(const SourceContent &content, const Arguments &arguments)
{
    for (const QString &text : arguments.values(QStringLiteral("choose"))) {
        const QString id = text.left(text.indexOf(u'='));
        const auto question = std::find_if(content.questions.begin(), content.questions.end(),
                                           [&](const SourceQuestion &one) { return one.id == id; });
        if (question == content.questions.end())
            return Error{Cli::tr("Nothing is asked here under “%1”.").arg(id)};
        for (const QString &wanted : text.mid(id.size() + 1).split(u',', Qt::SkipEmptyParts)) {
            const bool known = std::any_of(question->answers.begin(), question->answers.end(),
                                           [&](const SourceAnswer &answer) { return answer.id == wanted; });
            if (!known)
                return Error{Cli::tr("“%1” is no answer to “%2”.").arg(wanted, id)};
        }
    }
    return {};
}

Result<std::vector<ListToImport>> listsOf(SourceContent &content, const Portfolio &portfolio,
                                          const SourceProfile *profile, const Arguments &arguments)
{
    std::vector<ListToImport> lists;
    for (ImportList &list : content.lists) {
        ListToImport &added = lists.emplace_back();
        added.list = list;
        if (profile)
            applyProfile(*profile, added.list);
        if (const ListKind kind = content.lists.size() == 1 ? kindOf(list, arguments) : list.kind;
            kind != added.list.kind && !profile) {
            added.list.kind = kind;
            added.list.mapping = recogniseColumns(*added.list.table, kind);
        }
        if (added.list.kind == ListKind::Services)
            recogniseOwnFields(*added.list.table, portfolio, added.list.mapping);
        added.choices.source = arguments.value(QStringLiteral("source"), profile ? profile->source : QString());
        added.choices.takeSource = arguments.has(QStringLiteral("take-source"));
        added.choices.day = arguments.value(QStringLiteral("day"), QDate::currentDate().toString(Qt::ISODate));
    }
    for (const QString &text : arguments.values(QStringLiteral("map"))) {
        if (const Result<void> applied = applyMap(text, lists); !applied)
            return applied.error();
    }
    return lists;
}

/// What formats say has placeholders for the words of the file.
void putIntoWords(SourceContent &content, const Vocabulary &vocabulary)
{
    for (QString &remark : content.remarks)
        remark = vocabulary.say(remark);
    for (SourceQuestion &question : content.questions) {
        question.text = vocabulary.say(question.text);
        for (SourceAnswer &answer : question.answers)
            answer.text = vocabulary.say(answer.text);
    }
}

/// Sentences about the source as a whole.
QStringList remarksAbout(const SourceContent &content, const std::vector<ImportPlan> &plans,
                         const std::vector<SourceProfile> &profiles, const SourceProfile *used)
{
    QStringList remarks = content.remarks;
    const SourceProfile *proposed = used ? nullptr : proposedProfile(profiles, content.lists);
    if (proposed)
        remarks += Cli::tr("This looks like a source of %1; --profile \"%1\" reads it so.").arg(proposed->name);
    std::size_t kept = 0;
    for (const ImportPlan &plan : plans) {
        for (std::size_t index = 0; index < plan.size(); ++index) {
            const std::vector<FieldChange> &changes = plan.row(index).changes;
            kept += static_cast<std::size_t>(
                std::count_if(changes.begin(), changes.end(), [](const FieldChange &change) { return !change.taken; }));
        }
    }
    if (kept > 0)
        remarks
            += Cli::tr("Changed both here and in the source, and kept as it is here: %1 fields. --take-source takes "
                       "what the source says.")
                   .arg(kept);
    return remarks;
}

Result<SourceImport> readLists(const std::vector<TableSource> &files, const QString &path, const Portfolio &portfolio,
                               const Arguments &arguments)
{
    const std::vector<SourceProfile> profiles = profilesFor(portfolio);
    const Result<const SourceProfile *> profile = askedProfile(profiles, arguments);
    if (!profile)
        return profile.error();
    const Result<SourceChoices> choices = choicesOf(*profile, arguments);
    if (!choices)
        return choices.error();
    Result<SourceContent> content = readSource(SourceFiles(files), *choices);
    if (!content)
        return content.error();
    if (const Result<void> checked = checkAnswers(*content, arguments); !checked)
        return checked.error();
    Result<std::vector<ListToImport>> lists = listsOf(*content, portfolio, *profile, arguments);
    if (!lists)
        return lists.error();
    const std::vector<ImportPlan> plans = planLists(*lists, portfolio);
    SourceImport import;
    import.report = reportOf(plans);
    putIntoWords(*content, Vocabulary(portfolio.info(), translatedLanguage()));
    import.report.remarks += remarksAbout(*content, plans, profiles, *profile);
    import.report.problems.insert(import.report.problems.begin(), content->problems.begin(), content->problems.end());
    for (ImportProblem &problem : import.report.problems)
        problem.file = files.size() == 1 ? path : problem.file;
    import.questions = content->questions;
    import.edit = edits::importLists({files.front().name, std::move(lists).value(),
                                      asIsBy(arguments.value(QStringLiteral("as-is"))),
                                      arguments.value(QStringLiteral("as-is-name"), Cli::tr("As it is"))});
    return import;
}

} // namespace

bool isJson(const QString &source, const Arguments &arguments)
{
    return arguments.value(QStringLiteral("format"), QFileInfo(source).suffix().toLower()) == QLatin1StringView("json");
}

Result<SourceImport> readJsonSource(const QString &source, const Portfolio &portfolio)
{
    const Result<QByteArray> bytes = contentOf(source);
    if (!bytes)
        return bytes.error();
    const Result<NeutralJson> json = NeutralJson::parse(*bytes);
    if (!json)
        return json.error();
    return SourceImport{edits::importJson(*json, QFileInfo(source).fileName()), reportOf(*json, portfolio, source), {}};
}

Result<SourceImport> readListSource(const QStringList &sources, const Portfolio &portfolio, const Arguments &arguments)
{
    std::vector<TableSource> files;
    for (const QString &source : sources) {
        const Result<QByteArray> bytes = contentOf(source);
        if (!bytes)
            return bytes.error();
        files.push_back({QFileInfo(source).fileName(), *bytes, {}});
    }
    return readLists(files, sources.front(), portfolio, arguments);
}

std::vector<OptionRule> importOptions()
{
    return {{QStringLiteral("format"), QStringLiteral("csv|tsv|html|json"),
             Cli::tr("json for other portfolios; all other formats are recognised by what the file holds")},
            {QStringLiteral("profile"), QStringLiteral("NAME"), Cli::tr("how the source is understood")},
            {QStringLiteral("choose"), QStringLiteral("QUESTION=ANSWER[,ANSWER]"),
             Cli::tr("what of the source is meant; --dry-run shows questions and answers")},
            {QStringLiteral("map"), QStringLiteral("FIELD=COLUMN"),
             Cli::tr("what a column means; else its header decides")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8|utf-16|windows-1252"),
             Cli::tr("of a list; else it is recognised")},
            {QStringLiteral("separator"), QStringLiteral(";|,|tab"), Cli::tr("between cells; else it is recognised")},
            {QStringLiteral("source"), QStringLiteral("NAME"),
             Cli::tr("under which name a list's keys are remembered; else its file name")},
            {QStringLiteral("take-source"), {}, Cli::tr("where both sides changed a field, take what the source says")},
            {QStringLiteral("day"), QStringLiteral("YYYY-MM-DD"),
             Cli::tr("the day of the import, with which new and vanished ones are marked; else today")},
            {QStringLiteral("as-is"), QStringLiteral("group|owner|team"),
             Cli::tr("also make the as-is cut from this column")},
            {QStringLiteral("as-is-name"), QStringLiteral("NAME"), Cli::tr("the name of that cut")}};
}

Result<void> checkImportOptions(const Arguments &arguments)
{
    static const QStringList formats{QStringLiteral("json"), QStringLiteral("csv"),  QStringLiteral("tsv"),
                                     QStringLiteral("txt"),  QStringLiteral("html"), QStringLiteral("htm")};
    if (const QString word = arguments.value(QStringLiteral("format")); !word.isEmpty() && !formats.contains(word))
        return Error{Cli::tr("There is no format “%1” to import; there are csv, tsv, html and json.").arg(word)};
    if (const QString word = arguments.value(QStringLiteral("as-is")); !word.isEmpty() && !asIsBy(word))
        return Error{Cli::tr("The as-is cut goes by group, owner or team, not “%1”.").arg(word)};
    if (const QString day = arguments.value(QStringLiteral("day"));
        !day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
        return Error{Cli::tr("A day is meant like 2026-03-31, not “%1”.").arg(day)};
    if (const QString word = arguments.value(QStringLiteral("encoding")); !word.isEmpty()) {
        if (const Result<TextEncoding> encoding = encodingOf(word); !encoding)
            return encoding.error();
    }
    return {};
}

QString importDetails()
{
    QString text
        = Cli::tr("Read are tables (.csv .tsv .html .xlsx), models (ArchiMate), drawings (draw.io), catalogues "
                  "(Backstage), YAML, and other portfolios (.json).")
        + u'\n' + Cli::tr("A list has one row for each thing it is about; its headers say what that is.") + u'\n'
        + Cli::tr("The fields of --map, by kind of list; a column is its header or its number:") + u'\n';
    for (const ListKind kind : listKinds)
        text += QStringLiteral("  ") + QLatin1StringView(textOf(kind)) + QStringLiteral(": ") + fieldsOf(kind) + u'\n';
    return text
        + Cli::tr("own:NAME or own:NAME:KIND is a field of the file's own; its kind is text, number, money, date, "
                  "choice or link.")
        + u'\n' + Cli::tr("Sources that belong together, like the three lists of a model, are read as one.") + u'\n';
}

} // namespace zuschnitt
