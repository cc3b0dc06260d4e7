// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/productform.h"

#include "views/controls/meter.h"
#include "views/controls/section.h"
#include "views/controls/textbutton.h"
#include "views/diagram/figures.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>

// The parts of the product sheet that are worked out from the rest of the file.

namespace zuschnitt {

using namespace Qt::StringLiterals;

void ProductForm::addReadiness()
{
    addKind(say(tr("{Product}")), [this] {
        const Product *product = portfolio().find(m_product);
        return tr("Readiness %1 of %2").arg(product ? readinessOf(*product) : 0).arg(readinessFields);
    });
    auto *meter = new Meter(this);
    add(meter);
    addRefresher([this, meter] {
        const Product *product = portfolio().find(m_product);
        const int filled = product ? readinessOf(*product) : 0;
        meter->setPart(filled / double(readinessFields));
        meter->setAccessibleName(tr("Readiness %1 of %2").arg(filled).arg(readinessFields));
    });
    m_missing = makeLabel(FontRole::Caption, panelcolour::muted, this);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setTextFormat(Qt::RichText);
    m_missing->setWordWrap(true);
    m_missing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    add(m_missing);
    connect(m_missing, &QLabel::linkActivated, this,
            [this](const QString &link) { m_promised[link.toUInt()].field->editor()->setFocus(Qt::OtherFocusReason); });
}

/// After the fields that it leads to.
void ProductForm::addMissing()
{
    addRefresher([this] {
        const QString links = missingAsLinks();
        m_missing->setText(links);
        m_missing->setAccessibleName(tr("What is still missing"));
        m_missing->setVisible(!links.isEmpty());
    });
}

QString ProductForm::missingAsLinks() const
{
    const Product *product = portfolio().find(m_product);
    if (!product)
        return {};
    QStringList links;
    const auto unbroken = [](QString caption) { return caption.replace(u' ', QChar(QChar::Nbsp)); };
    for (const ReadinessField missing : missingIn(*product)) {
        for (std::size_t index = 0; index < m_promised.size(); ++index) {
            if (m_promised[index].member == missing)
                links << u"<a href=\"%1\" style=\"text-decoration: none\">%2</a>"_s.arg(
                    QString::number(index), unbroken(m_promised[index].caption).toHtmlEscaped());
        }
    }
    return links.isEmpty() ? QString() : tr("Still missing: %1").arg(links.join(u" · "_s));
}

/// The personas whose journeys it leads somewhere are for whom it is, until somebody says otherwise.
void ProductForm::addProposedAudience()
{
    auto *take = new TextButton(this);
    take->setObjectName(u"proposedAudience"_s);
    add(take);
    addRefresher([this, take] {
        const Product *product = portfolio().find(m_product);
        const QString proposed = proposedAudience();
        take->setVisible(product && !isFilledIn(product->audience) && !proposed.isEmpty());
        take->setText(tr("Take over: %1").arg(proposed));
        take->setAccessibleName(take->text());
        take->setToolTip(tr("The personas of the journeys in which it leads a moment"));
    });
    connect(take, &QAbstractButton::clicked, this,
            [this] { workspace().perform(edits::setField<&Product::audience>(m_product, proposedAudience())); });
}

QString ProductForm::proposedAudience() const
{
    QStringList names;
    for (const PersonaId persona : m_sheet.audience) {
        if (const Persona *row = portfolio().find(persona))
            names << row->name;
    }
    return names.join(u", "_s);
}

void ProductForm::addServices()
{
    addSection(u"productServices"_s, say(tr("{Services}")));
    RowList *list = addList(
        [this] {
            std::vector<ListEntry> entries;
            for (const ContainedService &contained : m_sheet.services) {
                QStringList details;
                if (contained.role == Role::Supporting)
                    details << tr("supporting");
                if (contained.share < 0.9995)
                    details << shareText(contained.share, workspace().language());
                entries.push_back({contained.assignment.uuid,
                                   portfolio().find(contained.service)->name,
                                   details.join(u" · "_s),
                                   {},
                                   ListEntry::Tick::None,
                                   true});
            }
            return entries;
        },
        say(tr("Drag {services} onto its card.")));
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(AssignmentId{id}); });
    connect(list, &RowList::removed, this, [this](const Uuid &id) {
        if (const Assignment *row = portfolio().find(AssignmentId{id}))
            workspace().perform(edits::takeOut({{row->service, row->product}}));
    });
}

std::vector<ListEntry> ProductForm::moments() const
{
    std::vector<ListEntry> entries;
    for (const ServedMoment &served : m_sheet.moments) {
        ListEntry entry;
        entry.id = served.moment.uuid;
        entry.text = portfolio().find(served.moment)->name;
        switch (served.part) {
        case MomentPart::Leads:
            entry.detail = tr("leads");
            entry.bar = workspace().theme().accent;
            break;
        case MomentPart::Serves:
            entry.detail = served.state == MomentState::Gap ? tr("gap") : QString();
            entry.bar = workspace().theme().linkLine;
            break;
        case MomentPart::Promises:
            entry.detail = tr("only promised");
            entry.bar = workspace().theme().linkLine;
            break;
        }
        entries.push_back(entry);
    }
    return entries;
}

void ProductForm::addMoments()
{
    addSection(u"productMoments"_s, tr("Moments it serves"));
    RowList *list = addList([this] { return moments(); }, tr("It has a part in no moment of a journey yet."));
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(MomentId{id}); });
}

void ProductForm::addCarried()
{
    Section *section = addSection(u"carried"_s, tr("Carries the capabilities"));
    RowList *list = addList([this] {
        std::vector<ListEntry> entries;
        for (const HeldCapability &held : m_sheet.capabilities) {
            if (held.carriers.empty())
                continue;
            const QString first = portfolio().find(held.carriers.front())->name;
            const auto others = held.carriers.size() - 1;
            entries.push_back({held.capability.uuid,
                               portfolio().find(held.capability)->name,
                               others == 0 ? first : u"%1 +%2"_s.arg(first, locale().toString(others)),
                               {},
                               ListEntry::Tick::None,
                               false});
        }
        return entries;
    });
    addRefresher([section, list] { section->setVisible(!list->entries().empty()); });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(CapabilityId{id}); });
}

void ProductForm::addOrigins()
{
    const std::tuple<QString, QString, std::vector<Origin> ProductSheet::*> kinds[]
        = {{u"fromOwners"_s, say(tr("Takes over from {owners:dat}")), &ProductSheet::owners},
           {u"fromTeams"_s, tr("Takes over from teams"), &ProductSheet::teams},
           {u"fromGroups"_s, tr("Takes over from former groups"), &ProductSheet::groups}};
    for (const auto &[key, title, origins] : kinds) {
        Section *section = addSection(key, title);
        RowList *list = addList([this, from = origins] {
            std::vector<ListEntry> entries;
            for (const Origin &origin : m_sheet.*from)
                entries.push_back(
                    {{}, origin.name, locale().toString(origin.services), {}, ListEntry::Tick::None, false});
            return entries;
        });
        addRefresher([section, list] { section->setVisible(!list->entries().empty()); });
    }
}

} // namespace zuschnitt
