// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/columnmeaning.h"
#include "model/exports/cutoutline.h"
#include "model/exports/diagramtexts.h"
#include "model/exports/tablewriting.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Text that Markdown shall not take for its own marks, in one line.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (u"\\`*_{}[]<>#|~"_s.contains(character))
            escaped += u'\\';
        if (character == u'\n')
            escaped += u"<br>"_s;
        else
            escaped += character.isSpace() ? QChar(u' ') : character;
    }
    return escaped;
}

class MarkdownWriter final {
    Q_DECLARE_TR_FUNCTIONS(Exports)

public:
    MarkdownWriter(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
        : m_portfolio(portfolio), m_cut(cut), m_vocabulary(vocabulary)
    {
    }

    QByteArray write()
    {
        m_text = u"<!-- "_s + tr("Without dependencies, offers, backlog and open questions, and without other cuts.")
            + u" -->\n"_s;
        heading(1, m_portfolio.info().title);
        if (const Cut *cut = m_portfolio.find(m_cut)) {
            paragraph(tr("Cut: %1").arg(plain(cut->name)));
            paragraph(plain(cut->description));
        }
        const CutOutline outline = outlineOf(m_portfolio, m_cut);
        for (const OutlineGroup &group : outline.groups)
            writeGroup(group);
        writeRest(tr("Kept as it is"), outline.kept);
        writeRest(tr("Retired"), outline.retired);
        writeRest(tr("Not yet placed"), outline.unplaced);
        writeJourneys();
        return m_text.toUtf8();
    }

private:
    QString say(const QString &sentence) const { return m_vocabulary.say(sentence); }
    QString word(Meaning meaning) const { return say(sentenceOf(meaning)); }

    void heading(int level, const QString &text)
    {
        m_text += u'\n' + QString(level, u'#') + u' ' + (text.isEmpty() ? u"–"_s : plain(text)) + u'\n';
    }

    void paragraph(const QString &markdown)
    {
        if (!markdown.isEmpty())
            m_text += u'\n' + markdown + u'\n';
    }

    void row(const QStringList &cells)
    {
        QStringList escaped;
        for (const QString &cell : cells)
            escaped += plain(cell);
        m_text += u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
    }

    void tableHead(const QStringList &headers)
    {
        m_text += u'\n';
        row(headers);
        m_text += u'|' + u"---|"_s.repeated(headers.size()) + u'\n';
    }

    void writeGroup(const OutlineGroup &group)
    {
        heading(2, group.group ? group.group->name : say(tr("Other {products}")));
        for (const Product *product : group.products)
            writeProduct(*product);
    }

    void writeProduct(const Product &product)
    {
        heading(3, product.name);
        paragraph(plain(product.coreBenefit));
        QString facts;
        const std::pair<Meaning, QString> said[]{{Meaning::CustomerNeed, product.customerNeed},
                                                 {Meaning::Audience, product.audience},
                                                 {Meaning::Owner, product.owner},
                                                 {Meaning::Team, product.team},
                                                 {Meaning::Inform, product.inform},
                                                 {Meaning::TryFirst, product.tryFirst},
                                                 {Meaning::Booking, product.booking},
                                                 {Meaning::Use, product.use},
                                                 {Meaning::Support, product.support},
                                                 {Meaning::Price, product.price},
                                                 {Meaning::ServiceLevel, product.serviceLevel},
                                                 {Meaning::Note, product.note}};
        for (const auto &[meaning, value] : said) {
            if (!value.isEmpty())
                facts += u"- %1: %2\n"_s.arg(plain(word(meaning)), plain(value));
        }
        if (!facts.isEmpty())
            m_text += u'\n' + facts;
        writeServices(product);
        QStringList promises;
        for (const Promise *promise : m_portfolio.where<&Promise::product>(product.id))
            promises += plain(m_portfolio.find(promise->capability)->name);
        if (!promises.isEmpty())
            paragraph(plain(word(Meaning::Promises)) + u": "_s + promises.join(u", "_s));
    }

    void writeServices(const Product &product)
    {
        const auto &assignments = m_portfolio.where<&Assignment::product>(product.id);
        if (assignments.empty())
            return;
        tableHead({word(Meaning::Service), word(Meaning::Role), tr("Share in %"), say(tr("{Owner} before"))});
        for (const Assignment *assignment : assignments) {
            const Service &service = *m_portfolio.find(assignment->service);
            double sum = 0;
            for (const Assignment *other : assignmentsIn(m_portfolio, m_cut, service.id))
                sum += other->share;
            row({service.name, exportWord(assignment->role),
                 QString::number(std::lround(100 * assignment->share / sum)), service.owner});
        }
    }

    void writeRest(const QString &title, const std::vector<const Service *> &services)
    {
        if (services.empty())
            return;
        heading(2, title);
        m_text += u'\n';
        for (const Service *service : services) {
            const ServiceFate *fate = fateIn(m_portfolio, m_cut, service->id);
            m_text += u"- "_s + plain(service->name);
            if (fate && !fate->reason.isEmpty())
                m_text += u": "_s + plain(fate->reason);
            m_text += u'\n';
        }
    }

    void writeJourneys()
    {
        const auto &journeys = m_portfolio.all<Journey>();
        if (!journeys.empty())
            heading(2, tr("Journeys"));
        for (const Journey *journey : journeys) {
            heading(3, journey->name);
            paragraph(plain(journey->goal));
            const auto &moments = m_portfolio.where<&Moment::journey>(journey->id);
            if (moments.empty())
                continue;
            tableHead({word(Meaning::Phase), word(Meaning::Moment), word(Meaning::Activity), word(Meaning::Needs)});
            for (const Moment *moment : moments)
                row({moment->phase ? m_portfolio.find(*moment->phase)->name : QString(), moment->name, moment->activity,
                     needsOf(*moment).join(u", "_s)});
        }
    }

    QStringList needsOf(const Moment &moment) const
    {
        QStringList names;
        for (const MomentNeed *need : m_portfolio.where<&MomentNeed::moment>(moment.id))
            names += m_portfolio.find(need->capability)->name;
        for (const MomentUse *use : m_portfolio.where<&MomentUse::moment>(moment.id))
            names += m_portfolio.find(use->service)->name;
        return names;
    }

    const Portfolio &m_portfolio;
    const CutId m_cut;
    const Vocabulary &m_vocabulary;
    QString m_text;
};

} // namespace

QByteArray writeMarkdown(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
{
    return MarkdownWriter(portfolio, cut, vocabulary).write();
}

} // namespace zuschnitt
