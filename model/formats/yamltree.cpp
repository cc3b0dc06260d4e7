// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/yamltree.h"

#include "model/exchange/textdecoding.h"

#include <QtCore/QCoreApplication>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <istream>
#include <streambuf>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString trYaml(const char *text) { return QCoreApplication::translate("Yaml", text); }

/// Ends parsing from inside a handler.
struct Refusal {
    QString why;
    YAML::Mark mark;
};

struct Counted {
    YamlNode node;
    qsizetype size = 1; ///< nodes in it, with itself
};

/// The text, handed to the parser piece by piece. It gathers whatever could still turn out to be a key
/// before it tells anything of it: a value in brackets or quotes as a whole, at many times its size.
class WatchedText final : public std::streambuf {
public:
    WatchedText(std::string text, qsizetype most) : m_text(std::move(text)), m_most(most) { }

    /// Something was told of what was read so far.
    void told() { m_silence = 0; }

protected:
    std::streamsize xsgetn(char *target, std::streamsize wanted) override
    {
        m_silence += wanted;
        if (m_silence > m_most)
            throw Refusal{trYaml(QT_TRANSLATE_NOOP("Yaml", "a single value is longer than any that a catalogue needs")),
                          YAML::Mark::null_mark()};
        const auto given = static_cast<std::streamsize>(m_text.copy(target, static_cast<std::size_t>(wanted), m_at));
        m_at += static_cast<std::size_t>(given);
        return given;
    }

private:
    const std::string m_text;
    const qsizetype m_most;
    std::size_t m_at = 0;
    qsizetype m_silence = 0; ///< bytes handed out since something was told
};

class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const YamlLimits &limits, WatchedText &text) : m_limits(limits), m_text(text) { }

    std::vector<YamlNode> take() { return std::move(m_documents); }
    const YAML::Mark &last() const { return m_last; } ///< where the last thing was that came in

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        count(1, mark);
        m_open.clear();
        m_anchored.clear();
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        count(1, mark);
        place(leaf(mark, YamlNode::Kind::Nothing, {}), anchor, mark);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchored.find(anchor);
        if (found == m_anchored.end())
            throw Refusal{trYaml(QT_TRANSLATE_NOOP("Yaml", "something refers to itself")), mark};
        count(found->second.size, mark);
        place(found->second, YAML::NullAnchor, mark);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        count(1, mark);
        place(leaf(mark, YamlNode::Kind::Text, QString::fromStdString(value)), anchor, mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::List, anchor, mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Map, anchor, mark);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        Counted value;
        std::optional<QString> key; ///< that waits for its value
        YAML::anchor_t anchor;
        YAML::Mark mark;
    };

    static Counted leaf(const YAML::Mark &mark, YamlNode::Kind kind, const QString &text)
    {
        Counted counted;
        counted.node.kind = kind;
        counted.node.text = text;
        counted.node.line = mark.line + 1;
        return counted;
    }

    void count(qsizetype nodes, const YAML::Mark &mark)
    {
        m_text.told();
        m_last = mark;
        m_count += nodes;
        if (m_count > m_limits.nodes)
            throw Refusal{trYaml(QT_TRANSLATE_NOOP("Yaml",
                                                   "it holds more, or repeats more by aliases, than any "
                                                   "catalogue needs")),
                          mark};
    }

    void open(YamlNode::Kind kind, YAML::anchor_t anchor, const YAML::Mark &mark)
    {
        count(1, mark);
        if (static_cast<int>(m_open.size()) >= m_limits.depth)
            throw Refusal{trYaml(QT_TRANSLATE_NOOP("Yaml",
                                                   "its parts lie deeper inside each other than those of any "
                                                   "catalogue")),
                          mark};
        m_open.push_back({leaf(mark, kind, {}), {}, anchor, mark});
    }

    void close()
    {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        place(std::move(closed.value), closed.anchor, closed.mark);
    }

    void place(Counted value, YAML::anchor_t anchor, const YAML::Mark &mark)
    {
        if (anchor != YAML::NullAnchor) {
            count(value.size, mark); // a copy is kept for the aliases
            m_anchored.insert_or_assign(anchor, value);
        }
        if (m_open.empty()) {
            m_documents.push_back(std::move(value.node));
            return;
        }
        Open &around = m_open.back();
        around.value.size += value.size;
        if (around.value.node.kind == YamlNode::Kind::List) {
            around.value.node.items.push_back(std::move(value.node));
        } else if (!around.key) {
            around.key = value.node.text;
        } else {
            around.value.node.members.emplace_back(std::move(*around.key), std::move(value.node));
            around.key.reset();
        }
    }

    const YamlLimits m_limits;
    WatchedText &m_text;
    YAML::Mark m_last;
    std::vector<YamlNode> m_documents;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, Counted> m_anchored;
    qsizetype m_count = 0;
};

Error refusal(const QString &why, const YAML::Mark &mark)
{
    return {trYaml(QT_TRANSLATE_NOOP("Yaml", "This YAML cannot be read: %1 (line %2, column %3)."))
                .arg(why)
                .arg(std::max(mark.line, 0) + 1)
                .arg(std::max(mark.column, 0) + 1)};
}

} // namespace

YamlNode::YamlNode() = default;
YamlNode::YamlNode(const YamlNode &other) = default;
YamlNode::YamlNode(YamlNode &&other) noexcept = default;
YamlNode &YamlNode::operator=(const YamlNode &other) = default;
YamlNode &YamlNode::operator=(YamlNode &&other) noexcept = default;
YamlNode::~YamlNode() = default;

const YamlNode &YamlNode::at(const QString &key) const
{
    static const YamlNode nothing;
    const auto found
        = std::find_if(members.begin(), members.end(), [&](const auto &member) { return member.first == key; });
    return found == members.end() ? nothing : found->second;
}

QString YamlNode::textAt(const QString &key) const { return at(key).text.trimmed(); }

QStringList YamlNode::texts() const
{
    QStringList all;
    if (kind == Kind::Text)
        all += text.simplified();
    for (const YamlNode &item : items) {
        if (item.kind == Kind::Text)
            all += item.text.simplified();
    }
    return all;
}

Result<std::vector<YamlNode>> parseYaml(const QByteArray &bytes, const YamlLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{trYaml(QT_TRANSLATE_NOOP("Yaml", "This YAML is larger than %1 MB and is not read."))
                         .arg(limits.bytes / (1024 * 1024))};
    WatchedText text(decodeText(bytes, recogniseEncoding(bytes)).toStdString(), limits.value);
    TreeBuilder builder(limits, text);
    try {
        std::istream stream(&text);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
    } catch (const Refusal &refused) {
        return refusal(refused.why, refused.mark.is_null() ? builder.last() : refused.mark);
    } catch (const YAML::Exception &error) {
        return refusal(QString::fromStdString(error.msg).simplified().remove(QChar(u'\0')), error.mark);
    }
    return builder.take();
}

} // namespace zuschnitt
