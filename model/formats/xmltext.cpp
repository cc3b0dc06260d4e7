// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xmltext.h"

#include "model/exchange/textdecoding.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headLength = 4096;

TextEncoding encodingOf(const QByteArray &bytes)
{
    static const QRegularExpression declared(u"^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']"_s);
    const TextEncoding seen = recogniseEncoding(bytes);
    if (seen == TextEncoding::Utf16LittleEndian || seen == TextEncoding::Utf16BigEndian)
        return seen;
    const QString word
        = declared.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), headLength)))).captured(1);
    static const QStringList western{u"windows-1252"_s, u"cp1252"_s, u"iso-8859-1"_s, u"latin1"_s, u"us-ascii"_s};
    return western.contains(word, Qt::CaseInsensitive) ? TextEncoding::Windows1252 : TextEncoding::Utf8;
}

/// Walks over the markup without understanding it.
class Scan final {
    Q_DECLARE_TR_FUNCTIONS(XmlText)

public:
    Scan(const QString &text, const XmlLimits &limits) : m_text(text), m_limits(limits) { }

    Result<void> check()
    {
        while (m_at < m_text.size()) {
            const qsizetype tag = m_text.indexOf(u'<', m_at);
            const qsizetype end = tag < 0 ? m_text.size() : tag;
            if (end - m_at > m_limits.textLength)
                return refuse(tr("a text is longer than any that such a file needs"));
            if (tag < 0)
                break;
            m_at = tag;
            if (const Result<void> passed = passMarkup(); !passed)
                return passed;
        }
        return {};
    }

private:
    QStringView rest() const { return QStringView(m_text).mid(m_at, 16); }

    Result<void> passMarkup()
    {
        if (rest().startsWith(u"<!--"))
            return passTo(u"-->", m_limits.textLength);
        if (rest().startsWith(u"<![CDATA["))
            return passTo(u"]]>", m_limits.textLength);
        if (rest().startsWith(u"<?"))
            return passTo(u"?>", m_limits.tagLength);
        if (rest().startsWith(u"<!"))
            return refuse(tr("it has a document type or entities, which no such file needs"));
        return passTag();
    }

    Result<void> passTo(QStringView end, qsizetype limit)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        if (found < 0)
            return refuse(tr("it ends in the middle"));
        if (found - m_at > limit)
            return refuse(tr("a text is longer than any that such a file needs"));
        m_at = found + end.size();
        return {};
    }

    Result<void> passTag()
    {
        const qsizetype begin = m_at;
        QChar quote;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text.at(m_at);
            if (m_at - begin > m_limits.tagLength)
                return refuse(tr("a tag is longer than any that such a file needs"));
            if (!quote.isNull())
                quote = character == quote ? QChar() : quote;
            else if (character == u'"' || character == u'\'')
                quote = character;
            else if (character == u'>')
                break;
        }
        if (m_at >= m_text.size())
            return refuse(tr("it ends in the middle"));
        const bool closes = m_text.at(begin + 1) == u'/';
        const bool isEmpty = m_text.at(m_at - 1) == u'/';
        m_depth += closes ? -1 : isEmpty ? 0 : 1;
        ++m_at;
        if (m_depth > m_limits.depth)
            return refuse(tr("its elements lie deeper inside each other than those of any such file"));
        return {};
    }

    Error refuse(const QString &why) const
    {
        const auto line = QStringView(m_text).first(std::min(m_at, m_text.size())).count(u'\n') + 1;
        return {tr("This XML is not read, because %1 (line %2).").arg(why).arg(line)};
    }

    const QString &m_text;
    const XmlLimits m_limits;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<QString> xmlText(const QByteArray &bytes, const XmlLimits &limits)
{
    QString text = decodeText(bytes, encodingOf(bytes));
    if (const Result<void> checked = Scan(text, limits).check(); !checked)
        return checked.error();
    return text;
}

QString rootElementOf(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), headLength));
    static const QRegularExpression root(u"^\\s*(?:<\\?.*?\\?>|<!--.*?-->|\\s)*<([A-Za-z_][\\w.:-]*)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return root.match(decodeText(head, encodingOf(head))).captured(1);
}

} // namespace zuschnitt
