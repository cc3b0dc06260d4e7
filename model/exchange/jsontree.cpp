// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/jsontree.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;

class JsonParser final {
    Q_DECLARE_TR_FUNCTIONS(JsonParser)

public:
    explicit JsonParser(const QString &text) : m_text(text) { }

    Result<JsonNode> parse()
    {
        JsonNode root;
        skipSpace();
        if (!readValue(root, 0))
            return Error{m_error};
        skipSpace();
        if (m_at < m_text.size()) {
            fail(tr("there is something after the end of the content"));
            return Error{m_error};
        }
        return root;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    int column() const { return static_cast<int>(m_at - m_lineStart) + 1; }

    bool fail(const QString &what)
    {
        m_error = tr("This is not readable JSON: line %1, column %2: %3.").arg(m_line).arg(column()).arg(what);
        return false;
    }

    void skipSpace()
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at);
            if (character == u'\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            } else if (character != u' ' && character != u'\t' && character != u'\r') {
                return;
            }
            ++m_at;
        }
    }

    bool expect(QChar character)
    {
        if (peek() != character)
            return fail(tr("“%1” is missing here").arg(character));
        ++m_at;
        return true;
    }

    bool readValue(JsonNode &node, int depth)
    {
        if (depth > deepest)
            return fail(tr("the content is nested too deeply"));
        node.line = m_line;
        node.column = column();
        switch (peek().unicode()) {
        case u'{':
            return readObject(node, depth);
        case u'[':
            return readArray(node, depth);
        case u'"':
            node.kind = JsonNode::Kind::String;
            return readString(node.text);
        default:
            return readPlain(node);
        }
    }

    bool readObject(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        ++m_at;
        skipSpace();
        if (peek() == u'}') {
            ++m_at;
            return true;
        }
        while (true) {
            JsonMember &member = node.members.emplace_back();
            member.line = m_line;
            member.column = column();
            if (peek() != u'"')
                return fail(tr("a key in quotation marks is missing here"));
            if (!readString(member.key))
                return false;
            skipSpace();
            if (!expect(u':'))
                return false;
            skipSpace();
            if (!readValue(member.value, depth + 1))
                return false;
            skipSpace();
            if (peek() != u',')
                return expect(u'}');
            ++m_at;
            skipSpace();
        }
    }

    bool readArray(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        ++m_at;
        skipSpace();
        if (peek() == u']') {
            ++m_at;
            return true;
        }
        while (true) {
            if (!readValue(node.items.emplace_back(), depth + 1))
                return false;
            skipSpace();
            if (peek() != u',')
                return expect(u']');
            ++m_at;
            skipSpace();
        }
    }

    bool readString(QString &text)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at);
            if (character == u'"') {
                ++m_at;
                return true;
            }
            if (character < u' ')
                return fail(tr("a text runs over the end of its line; write \\n for a new line"));
            ++m_at;
            if (character != u'\\')
                text += character;
            else if (!readEscape(text))
                return false;
        }
        return fail(tr("the text that began here has no end"));
    }

    bool readEscape(QString &text)
    {
        static const QString letters = u"\"\\/bfnrt"_s;
        static const QString meanings = u"\"\\/\b\f\n\r\t"_s;
        const QChar letter = peek();
        ++m_at;
        if (const qsizetype index = letters.indexOf(letter); index >= 0 && !letter.isNull()) {
            text += meanings.at(index);
            return true;
        }
        bool ok = false;
        const QStringView digits = QStringView(m_text).mid(m_at, 4);
        const ushort code = letter == u'u' && digits.size() == 4 ? digits.toUShort(&ok, 16) : ushort(0);
        if (!ok)
            return fail(tr("“\\%1” means nothing in a text").arg(letter));
        m_at += 4;
        text += code == 0 ? QChar(QChar::ReplacementCharacter) : QChar(code);
        return true;
    }

    bool readPlain(JsonNode &node)
    {
        const qsizetype begin = m_at;
        while (peek().isLetterOrNumber() || peek() == u'-' || peek() == u'+' || peek() == u'.')
            ++m_at;
        const QString word = m_text.mid(begin, m_at - begin);
        bool isNumber = false;
        word.toDouble(&isNumber);
        if (word == "true"_L1 || word == "false"_L1) {
            node.kind = JsonNode::Kind::Bool;
            node.truth = word == "true"_L1;
        } else if (isNumber && (word.front().isDigit() || word.front() == u'-')) {
            node.kind = JsonNode::Kind::Number;
            node.text = word;
        } else if (word != "null"_L1) {
            m_at = begin;
            return fail(word.isEmpty() ? tr("a value is missing here") : tr("“%1” means nothing here").arg(word));
        }
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    QString m_error;
};

} // namespace

Result<JsonNode> parseJson(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return Error{QCoreApplication::translate(
            "JsonParser", "This is not readable JSON: it is not written in UTF-8. Save it as UTF-8 and try again.")};
    }
    return JsonParser(text).parse();
}

} // namespace zuschnitt
