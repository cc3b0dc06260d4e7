// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/yamltable.h"

#include "model/formats/listbuilder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 150;
const QString nameColumn = QStringLiteral("name");

/// One thing of a list: its key in a map of maps, and what is said of it.
struct Entry {
    QString key;
    const YamlNode *node;
};

struct Candidate {
    QString id; ///< the key that the list stands under; empty for the whole file
    std::vector<Entry> entries;
    qsizetype others = 0; ///< items that are no maps
    bool isKeyed = false;
};

std::optional<Candidate> candidateIn(const YamlNode &node, const QString &id)
{
    Candidate candidate{id, {}, 0, node.isMap()};
    for (const YamlNode &item : node.items) {
        if (item.isMap())
            candidate.entries.push_back({{}, &item});
        else
            ++candidate.others;
    }
    for (const auto &[key, member] : node.members) {
        if (member.isMap())
            candidate.entries.push_back({key.simplified(), &member});
        else
            ++candidate.others;
    }
    const bool isList
        = node.isList() ? !candidate.entries.empty() : candidate.entries.size() > 1 && candidate.others == 0;
    return isList ? std::optional<Candidate>(std::move(candidate)) : std::nullopt;
}

std::vector<Candidate> candidatesIn(const std::vector<YamlNode> &documents)
{
    std::vector<Candidate> all;
    const auto add = [&](std::optional<Candidate> candidate) {
        if (candidate)
            all.push_back(std::move(*candidate));
    };
    if (documents.size() > 1) {
        Candidate together;
        for (const YamlNode &document : documents) {
            if (document.isMap())
                together.entries.push_back({{}, &document});
        }
        if (together.entries.size() > 1)
            all.push_back(std::move(together));
    }
    for (const YamlNode &document : documents) {
        for (const auto &[key, member] : document.members)
            add(candidateIn(member, key));
        if (documents.size() == 1 && (document.isList() || all.empty()))
            add(candidateIn(document, {}));
    }
    return all;
}

/// What an item of a list is called: itself, or by its name.
QString wordOf(const YamlNode &item)
{
    if (!item.isMap())
        return item.text.simplified();
    for (const QString &key : {u"name"_s, u"service"_s, u"id"_s, u"title"_s}) {
        if (const QString text = item.textAt(key).simplified(); !text.isEmpty())
            return text;
    }
    QStringList parts;
    for (const auto &[key, member] : item.members) {
        if (!member.text.isEmpty())
            parts += key + u": "_s + member.text.simplified();
    }
    return parts.join(u", "_s);
}

using Cells = std::vector<std::pair<QString, QString>>; ///< paths and texts

void flatten(const YamlNode &node, const QString &path, Cells &cells)
{
    switch (node.kind) {
    case YamlNode::Kind::Nothing:
        break;
    case YamlNode::Kind::Text:
        cells.emplace_back(path, node.text);
        break;
    case YamlNode::Kind::List: {
        QStringList words;
        for (const YamlNode &item : node.items) {
            if (const QString word = wordOf(item); !word.isEmpty())
                words += word;
        }
        cells.emplace_back(path, cellOfNames(words));
        break;
    }
    case YamlNode::Kind::Map:
        for (const auto &[key, member] : node.members)
            flatten(member, path.isEmpty() ? key : path + u'.' + key, cells);
        break;
    }
}

/// The last key alone where no other column ends in it.
QStringList headersOf(const QStringList &paths)
{
    std::map<QString, int> ends;
    for (const QString &path : paths)
        ++ends[path.section(u'.', -1)];
    QStringList headers;
    for (const QString &path : paths) {
        const QString end = path.section(u'.', -1);
        headers += ends[end] == 1 ? end : path;
    }
    return headers;
}

class TableMaker final {
    Q_DECLARE_TR_FUNCTIONS(Yaml)

public:
    TableMaker(const Candidate &candidate, const QString &sourceName)
        : m_candidate(candidate), m_list(ListKind::Services, sourceName, candidate.id)
    {
    }

    ImportList make(QStringList &remarks)
    {
        std::vector<std::map<QString, QString>> rows;
        qsizetype dropped = 0;
        if (m_candidate.isKeyed)
            columnOf(nameColumn);
        for (const Entry &entry : m_candidate.entries) {
            Cells cells;
            if (m_candidate.isKeyed)
                cells.emplace_back(nameColumn, entry.key);
            flatten(*entry.node, {}, cells);
            std::map<QString, QString> &row = rows.emplace_back();
            for (const auto &[path, text] : cells) {
                if (columnOf(path))
                    row.try_emplace(path, text);
                else
                    ++dropped;
            }
        }
        for (const QString &header : headersOf(m_paths))
            m_list.addColumn(header, Meaning::Ignore);
        for (std::size_t index = 0; index < rows.size(); ++index) {
            QStringList texts;
            for (const QString &path : m_paths)
                texts += rows[index][path];
            m_list.addRow(texts, m_candidate.entries[index].node->line);
        }
        if (dropped > 0)
            remarks += tr("Values that are in no column, because there are more than %1: %2.")
                           .arg(mostColumns)
                           .arg(dropped);
        ImportList list = m_list.finish();
        list.kind = recogniseKind(*list.table);
        list.mapping = recogniseColumns(*list.table, list.kind);
        return list;
    }

private:
    bool columnOf(const QString &path)
    {
        if (m_known.contains(path))
            return true;
        if (m_paths.size() >= mostColumns)
            return false;
        m_known.emplace(path, m_paths.size());
        m_paths += path;
        return true;
    }

    const Candidate &m_candidate;
    ListBuilder m_list;
    QStringList m_paths;
    std::map<QString, qsizetype> m_known;
};

/// A list that is called so, else the longest.
QString proposedAmong(const std::vector<Candidate> &candidates)
{
    static const QStringList words{u"services"_s,   u"applications"_s, u"apps"_s,       u"systems"_s,
                                   u"components"_s, u"dienste"_s,      u"anwendungen"_s};
    for (const QString &word : words) {
        for (const Candidate &candidate : candidates) {
            if (candidate.id.compare(word, Qt::CaseInsensitive) == 0)
                return candidate.id;
        }
    }
    return std::max_element(
               candidates.begin(), candidates.end(),
               [](const Candidate &left, const Candidate &right) { return left.entries.size() < right.entries.size(); })
        ->id;
}

} // namespace

Result<SourceContent> yamlTable(const std::vector<YamlNode> &documents, const QString &sourceName,
                                const SourceChoices &choices)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Yaml", text); };
    const std::vector<Candidate> candidates = candidatesIn(documents);
    if (candidates.empty())
        return Error{say(QT_TRANSLATE_NOOP("Yaml", "This YAML holds no list whose entries have names and values."))};
    SourceContent content;
    content.format = say(QT_TRANSLATE_NOOP("Yaml", "A list in YAML"));
    SourceQuestion question{u"list"_s, say(QT_TRANSLATE_NOOP("Yaml", "Which list?")), false, {}};
    for (const Candidate &candidate : candidates) {
        const QString text = candidate.id.isEmpty() ? say(QT_TRANSLATE_NOOP("Yaml", "The whole file")) : candidate.id;
        question.answers.push_back({candidate.id, text, static_cast<qsizetype>(candidate.entries.size()), false});
    }
    choose(question, choices, {proposedAmong(candidates)});
    const auto chosen = static_cast<std::size_t>(std::find_if(question.answers.begin(), question.answers.end(),
                                                              [](const SourceAnswer &answer) { return answer.chosen; })
                                                 - question.answers.begin());
    content.lists.push_back(TableMaker(candidates[chosen], sourceName).make(content.remarks));
    if (candidates[chosen].others > 0)
        content.remarks
            += say(QT_TRANSLATE_NOOP("Yaml", "Entries without keys, left out: %1.")).arg(candidates[chosen].others);
    std::map<QString, qsizetype> left;
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        if (index != chosen)
            left[question.answers[index].text] += question.answers[index].count;
    }
    if (!left.empty())
        content.remarks
            += say(QT_TRANSLATE_NOOP("Yaml", "Lists that nothing was read from: %1.")).arg(countedWords(left));
    if (candidates.size() > 1)
        content.questions.push_back(std::move(question));
    return content;
}

} // namespace zuschnitt
