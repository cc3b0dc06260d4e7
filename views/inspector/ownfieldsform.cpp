// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/ownfieldsform.h"

#include "model/portfolio/ownfields.h"
#include "views/controls/textbutton.h"
#include "views/workspace/ownfieldwords.h"
#include "views/workspace/workspace.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

std::vector<OwnField> fieldsOf(const Portfolio &portfolio)
{
    std::vector<OwnField> fields;
    for (const OwnField *field : portfolio.all<OwnField>())
        fields.push_back(*field);
    return fields;
}

QString valueIn(const Portfolio &portfolio, OwnFieldId field, ServiceId service)
{
    const OwnValue *value = portfolio.find(ownValueId(field, service));
    return value ? value->value : QString();
}

} // namespace

OwnFieldsForm::OwnFieldsForm(Workspace &workspace, InspectorMemory &memory, ServiceId service, QWidget *parent)
    : Form(workspace, memory, parent), m_service(service), m_madeFor(fieldsOf(workspace.portfolio()))
{
    setFlush();
    for (const OwnField &field : m_madeFor) {
        if (field.kind == FieldKind::Choice)
            addOwnChoice(field);
        else
            addOwnField(field);
        if (field.kind == FieldKind::Link)
            addLinkButton(field.id);
    }
}

bool OwnFieldsForm::isUpToDate() const { return m_madeFor == fieldsOf(portfolio()); }

QString OwnFieldsForm::valueOf(OwnFieldId field) const { return valueIn(portfolio(), field, m_service); }

void OwnFieldsForm::addOwnField(const OwnField &field)
{
    FieldBinding binding;
    binding.column = u"own_value."_s + field.id.toText();
    binding.key = binding.column + u' ' + m_service.toText();
    binding.read = [id = field.id, kind = field.kind, service = m_service, locale = locale()](const Portfolio &rows) {
        return writtenOwnValue(kind, valueIn(rows, id, service), locale);
    };
    binding.write = [id = field.id, service = m_service](const QString &text) -> Result<EditFunction> {
        return edits::setOwnValue(id, service, text);
    };
    const bool money = field.kind == FieldKind::Money;
    addField(money ? tr("%1, in %2").arg(field.name, portfolio().info().currency) : field.name, Lines::One, binding);
}

void OwnFieldsForm::addOwnChoice(const OwnField &field)
{
    const QStringList choices = choicesOf(field);
    addChoice(
        u"own_value."_s + field.id.toText(), field.name, QStringList(tr("Nothing chosen")) + choices,
        [id = field.id, service = m_service, choices](const Portfolio &rows) {
            return static_cast<int>(choices.indexOf(valueIn(rows, id, service))) + 1;
        },
        [id = field.id, service = m_service, choices](int index) {
            return edits::setOwnValue(id, service, choices.value(index - 1));
        });
}

void OwnFieldsForm::addLinkButton(OwnFieldId field)
{
    TextButton *button
        = addButton(tr("Open the link"), [this, field] { QDesktopServices::openUrl(QUrl(valueOf(field))); });
    addRefresher([this, button, field] {
        const QString link = valueOf(field);
        button->setVisible(!link.isEmpty());
        button->setToolTip(link.toHtmlEscaped());
    });
}

} // namespace zuschnitt
