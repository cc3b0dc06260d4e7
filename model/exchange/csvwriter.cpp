// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/csvwriter.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/servicefields.h"

#include <QtCore/QLocale>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

struct CsvColumn {
    Meaning meaning;
    QString english;
    QString german;
};

const std::vector<CsvColumn> &csvColumns()
{
    static const std::vector<CsvColumn> columns{
        {Meaning::SourceKey, u"Source key"_s, u"Externe Kennung"_s},
        {Meaning::Name, u"Name"_s, u"Name"_s},
        {Meaning::Description, u"Description"_s, u"Beschreibung"_s},
        {Meaning::Owner, u"Owner"_s, u"Verantwortlich"_s},
        {Meaning::Team, u"Team"_s, u"Team"_s},
        {Meaning::FormerGroup, u"Group"_s, u"Gruppe"_s},
        {Meaning::Lifecycle, u"Lifecycle"_s, u"Lebenszyklus"_s},
        {Meaning::AnnualCost, u"Annual cost"_s, u"Jahreskosten"_s},
        {Meaning::Users, u"Users"_s, u"Nutzer"_s},
        {Meaning::Criticality, u"Criticality"_s, u"Kritikalität"_s},
        {Meaning::Satisfaction, u"Satisfaction"_s, u"Zufriedenheit"_s},
        {Meaning::Note, u"Note"_s, u"Notiz"_s},
        {Meaning::DependsOn, u"Depends on"_s, u"Abhängig von"_s},
        {Meaning::Capabilities, u"Capabilities"_s, u"Fähigkeiten"_s},
    };
    return columns;
}

class CsvWriter final {
public:
    CsvWriter(const Portfolio &portfolio, CsvPreset preset)
        : m_portfolio(portfolio), m_german(preset == CsvPreset::ExcelGerman), m_separator(separatorOf(preset))
    {
    }

    QByteArray write() const
    {
        QString text;
        QStringList cells;
        for (const CsvColumn &column : csvColumns())
            cells += quoted(m_german ? column.german : column.english);
        text += line(cells);
        for (const Service *service : m_portfolio.all<Service>()) {
            cells.clear();
            for (const CsvColumn &column : csvColumns())
                cells += cell(*service, column.meaning);
            text += line(cells);
        }
        return (m_german ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
    }

private:
    static QChar separatorOf(CsvPreset preset)
    {
        switch (preset) {
        case CsvPreset::Standard:
            return u',';
        case CsvPreset::Tabs:
            return u'\t';
        case CsvPreset::ExcelGerman:
            return u';';
        }
        return u',';
    }

    QString line(const QStringList &cells) const { return cells.join(m_separator) + u"\r\n"_s; }

    QString cell(const Service &service, Meaning meaning) const
    {
        if (meaning == Meaning::AnnualCost)
            return quoted(service.annualCost ? number(*service.annualCost) : QString());
        if (meaning == Meaning::DependsOn)
            return quoted(protectedText(dependencies(service)));
        if (meaning == Meaning::Capabilities)
            return quoted(protectedText(capabilities(service)));
        return quoted(protectedText(fieldText(service, meaning)));
    }

    QString number(double value) const
    {
        QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
        // Three decimals could be read as thousands.
        if (text.size() > 4 && text.indexOf(u'.') == text.size() - 4)
            text += u'0';
        return m_german ? text.replace(u'.', u',') : text;
    }

    QString dependencies(const Service &service) const
    {
        QStringList names;
        for (const Dependency *dependency : m_portfolio.where<&Dependency::from>(service.id))
            names += m_portfolio.find(dependency->to)->name;
        return list(names);
    }

    QString capabilities(const Service &service) const
    {
        QStringList names;
        for (const Provision *provision : m_portfolio.where<&Provision::service>(service.id))
            names += m_portfolio.find(provision->capability)->name;
        return list(names);
    }

    /// A name that holds what separates names is quoted; a single name with a comma needs a mark
    /// that it is one name.
    static QString list(QStringList names)
    {
        names.removeDuplicates();
        names.sort();
        for (QString &name : names) {
            if (name.contains(u';') || name.contains(u'|') || name.contains(u'\n') || name.startsWith(u'"'))
                name = u'"' + name.replace(u'"', u"\"\""_s) + u'"';
        }
        const QString text = names.join(u"; "_s);
        return names.size() == 1 && text.contains(u',') ? text + u';' : text;
    }

    static QString protectedText(const QString &text) { return needsProtection(text) ? u'\'' + text : text; }

    QString quoted(const QString &text) const
    {
        const QString special = u"\"\t\r\n"_s + m_separator;
        const bool needed = std::any_of(text.begin(), text.end(), [&](QChar c) { return special.contains(c); });
        return needed ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
    }

    const Portfolio &m_portfolio;
    const bool m_german;
    const QChar m_separator;
};

} // namespace

QByteArray writeServicesCsv(const Portfolio &portfolio, CsvPreset preset)
{
    return CsvWriter(portfolio, preset).write();
}

} // namespace zuschnitt
