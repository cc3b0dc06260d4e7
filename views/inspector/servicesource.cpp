// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/daytext.h"
#include "views/controls/look.h"
#include "views/controls/section.h"
#include "views/diagram/vanishedwords.h"
#include "views/inspector/newownfield.h"
#include "views/inspector/ownfieldsform.h"
#include "views/inspector/serviceform.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

// What the file alone says about a service, and where it came from.

namespace zuschnitt {

using namespace Qt::StringLiterals;

void ServiceForm::addVanished()
{
    QLabel *label = makeLabel(FontRole::BodyStrong, panelcolour::warning, this);
    label->setWordWrap(true);
    add(label);
    addRefresher([this, label] {
        const Service *service = portfolio().find(m_service);
        const QString sentence = service ? vanishedSentence(*service, workspace().language()) : QString();
        label->setText(sentence);
        label->setVisible(!sentence.isEmpty());
    });
}

void ServiceForm::addOwnFields()
{
    addSection(u"ownFields"_s, tr("Fields of this file"));
    auto *room = new QWidget(this);
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    add(room);
    addRefresher([this, room, layout] {
        if (m_ownFields && m_ownFields->isUpToDate())
            return m_ownFields->refresh();
        if (m_ownFields) {
            m_ownFields->finish();
            m_ownFields->hide();
            m_ownFields->setParent(nullptr);
            m_ownFields->deleteLater();
        }
        m_ownFields = new OwnFieldsForm(workspace(), memory(), m_service, room);
        layout->addWidget(m_ownFields);
        room->setVisible(!portfolio().all<OwnField>().empty());
    });
    add(new NewOwnField([this](const EditFunction &edit) { return perform(edit); }, this));
}

void ServiceForm::addSource()
{
    addSection(u"source"_s, tr("Where it was imported from"));
    addField(tr("Source"), Lines::One, bindText<&Service::source>(m_service));
    addField(tr("Key in the source"), Lines::One, bindText<&Service::sourceKey>(m_service));
    QLabel *arrived = makeLabel(FontRole::Body, panelcolour::ink, this);
    arrived->setWordWrap(true);
    add(arrived);
    addRefresher([this, arrived] {
        const Service *service = portfolio().find(m_service);
        arrived->setVisible(service && !service->arrived.isEmpty());
        if (service)
            arrived->setText(tr("Came with the import of %1.").arg(dayText(service->arrived, workspace().language())));
    });
    Section *section = addSection(u"aliases"_s, tr("Sources know it also as"));
    RowList *aliases = addList([this] {
        std::vector<ListEntry> entries;
        for (const ServiceAlias *alias : portfolio().where<&ServiceAlias::service>(m_service)) {
            const QString from = QString(alias->source + u' ' + alias->sourceKey).trimmed();
            entries.push_back({alias->id.uuid, alias->name, from, {}, ListEntry::Tick::None, false});
        }
        return entries;
    });
    addRefresher([section, aliases] { section->setVisible(!aliases->entries().empty()); });
    endSection();
}

} // namespace zuschnitt
