// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/cutoutline.h"
#include "model/exports/diagramtexts.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// What two languages of graphs differ in.
class GraphLanguage {
public:
    virtual ~GraphLanguage() = default;
    virtual QString comment(const QString &text) const = 0;
    virtual QString begin(const QString &title) const = 0;
    virtual QString beginBox(const QString &id, const QString &label) const = 0;
    virtual QString node(const QString &id, const QString &label) const = 0;
    virtual QString endBox() const = 0;
    virtual QString edge(const QString &from, const QString &to, const QString &label) const = 0;
    virtual QString end() const = 0;

protected:
    GraphLanguage() = default;
    Q_DISABLE_COPY_MOVE(GraphLanguage)
};

class Dot final : public GraphLanguage {
public:
    QString comment(const QString &text) const override { return u"// "_s + text + u'\n'; }
    QString begin(const QString &title) const override
    {
        return u"digraph %1 {\n"
               "  rankdir=LR;\n"
               "  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n"
               "  graph [fontname=\"sans-serif\"];\n"_s.arg(quoted(title));
    }
    QString beginBox(const QString &id, const QString &label) const override
    {
        return u"subgraph %1 {\n  label=%2;\n"_s.arg(quoted(u"cluster_"_s + id), quoted(label));
    }
    QString node(const QString &id, const QString &label) const override
    {
        return u"%1 [label=%2];\n"_s.arg(quoted(id), quoted(label));
    }
    QString endBox() const override { return u"}\n"_s; }
    QString edge(const QString &from, const QString &to, const QString &label) const override
    {
        const QString attributes = label.isEmpty() ? QString() : u" [label=%1]"_s.arg(quoted(label));
        return quoted(from) + u" -> "_s + quoted(to) + attributes + u";\n"_s;
    }
    QString end() const override { return u"}\n"_s; }

private:
    static QString quoted(QString text)
    {
        text.replace(u'&', u"&amp;"_s).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
        return u'"' + text + u'"';
    }
};

class Mermaid final : public GraphLanguage {
public:
    QString comment(const QString &text) const override { return u"%% "_s + text + u'\n'; }
    QString begin(const QString &) const override { return u"flowchart LR\n"_s; }
    QString beginBox(const QString &id, const QString &label) const override
    {
        return u"subgraph "_s + id + u'[' + quoted(label) + u"]\n"_s;
    }
    QString node(const QString &id, const QString &label) const override
    {
        return id + u'[' + quoted(label) + u"]\n"_s;
    }
    QString endBox() const override { return u"end\n"_s; }
    QString edge(const QString &from, const QString &to, const QString &label) const override
    {
        const QString middle = label.isEmpty() ? u" --> "_s : u" -->|"_s + quoted(label) + u"| "_s;
        return from + middle + to + u'\n';
    }
    QString end() const override { return {}; }

private:
    /// Characters that mean something to it are written by their numbers.
    static QString quoted(const QString &text)
    {
        QString escaped;
        for (const QChar character : text) {
            if (u"\"#;`<>&"_s.contains(character))
                escaped += u'#' + QString::number(character.unicode()) + u';';
            else
                escaped += character.isSpace() ? QChar(u' ') : character;
        }
        return u'"' + escaped + u'"';
    }
};

class GraphWriter final {
    Q_DECLARE_TR_FUNCTIONS(Exports)

public:
    GraphWriter(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary, const GraphLanguage &language)
        : m_portfolio(portfolio), m_cut(cut), m_vocabulary(vocabulary), m_language(language)
    {
    }

    QByteArray write()
    {
        const Cut *cut = m_portfolio.find(m_cut);
        const QString title = cut ? m_portfolio.info().title + u" – "_s + cut->name : m_portfolio.info().title;
        m_text = m_language.comment(title.simplified());
        m_text += m_language.comment(m_vocabulary.say(tr(
            "Without facts about {services} and {products}, journeys, offers and backlog, and without other cuts.")));
        m_text += m_language.begin(title);
        const CutOutline outline = outlineOf(m_portfolio, m_cut);
        for (const OutlineGroup &group : outline.groups)
            writeGroup(group);
        writeRest(tr("Kept as it is"), outline.kept);
        writeRest(tr("Retired"), outline.retired);
        writeRest(tr("Not yet placed"), outline.unplaced);
        for (const Service *service : m_portfolio.all<Service>()) {
            for (const Dependency *dependency : m_portfolio.where<&Dependency::from>(service->id))
                line(m_language.edge(m_nodes.at(dependency->from), m_nodes.at(dependency->to), dependency->kind));
        }
        m_text += m_language.end();
        return m_text.toUtf8();
    }

private:
    void line(const QString &text)
    {
        const QString indent(2 * m_depth + 2, u' ');
        for (const QString &one : text.split(u'\n', Qt::SkipEmptyParts))
            m_text += indent + one + u'\n';
    }

    void beginBox(const QString &label)
    {
        line(m_language.beginBox(u"b%1"_s.arg(++m_boxes), label));
        ++m_depth;
    }

    void endBox()
    {
        --m_depth;
        line(m_language.endBox());
    }

    void writeGroup(const OutlineGroup &group)
    {
        if (group.group)
            beginBox(group.group->name);
        for (const Product *product : group.products) {
            beginBox(product->name);
            const auto &assignments = m_portfolio.where<&Assignment::product>(product->id);
            for (const Assignment *assignment : assignments)
                writeService(*m_portfolio.find(assignment->service));
            if (assignments.empty())
                line(m_language.node(u"e%1"_s.arg(m_boxes), u" "_s)); // an empty box would not be drawn
            endBox();
        }
        if (group.group)
            endBox();
    }

    void writeRest(const QString &label, const std::vector<const Service *> &services)
    {
        if (services.empty())
            return;
        beginBox(label);
        for (const Service *service : services)
            writeService(*service);
        endBox();
    }

    /// A service in two products is two nodes; its dependencies are those of the first.
    void writeService(const Service &service)
    {
        const QString id = u"s%1"_s.arg(++m_services);
        m_nodes.try_emplace(service.id, id);
        line(m_language.node(id, service.name));
    }

    const Portfolio &m_portfolio;
    const CutId m_cut;
    const Vocabulary &m_vocabulary;
    const GraphLanguage &m_language;
    QString m_text;
    std::unordered_map<ServiceId, QString> m_nodes;
    int m_depth = 0;
    int m_boxes = 0;
    int m_services = 0;
};

} // namespace

QByteArray writeDot(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
{
    const Dot dot;
    return GraphWriter(portfolio, cut, vocabulary, dot).write();
}

QByteArray writeMermaid(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
{
    const Mermaid mermaid;
    return GraphWriter(portfolio, cut, vocabulary, mermaid).write();
}

} // namespace zuschnitt
