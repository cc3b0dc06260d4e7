// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"
#include "model/portfolio/ownfields.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

namespace {

/// The values of a field as values of another kind; an Error that names the first that cannot be one.
Result<std::vector<OwnValue>> convertedValues(const EditBuilder &builder, OwnFieldId field, FieldKind kind)
{
    std::vector<OwnValue> values = builder.where<&OwnValue::field>(field);
    for (OwnValue &value : values) {
        const Result<QString> converted = ownValueOf(kind, value.value, DecimalMark::Point);
        if (!converted)
            return Error{
                QCoreApplication::translate("Edits", "The field cannot become that: of “%1” it says something else. %2")
                    .arg(builder.find(value.service)->name, converted.error().message)};
        value.value = *converted;
    }
    return values;
}

} // namespace

EditFunction addOwnField(OwnFieldId id, QString name, FieldKind kind, QStringList choices)
{
    return editFunction(EditKind::AddOwnField, [=](EditBuilder &builder) -> Result<QStringList> {
        if (builder.find(id))
            return noLongerThere();
        OwnField row{id, orderKeyAtEnd(builder, builder.all<OwnField>()), name.simplified(), kind,
                     choicesText(choices)};
        if (const Result<void> allowed = checkOwnField(builder.portfolio(), row); !allowed)
            return allowed.error();
        builder.put(row);
        return QStringList{row.name};
    });
}

EditFunction removeOwnField(OwnFieldId field)
{
    return editFunction(EditKind::RemoveOwnField, [=](EditBuilder &builder) -> Result<QStringList> {
        const OwnField *row = builder.find(field);
        if (!row)
            return noLongerThere();
        const QStringList arguments{row->name};
        builder.remove(field);
        return arguments;
    });
}

EditFunction reorderOwnField(OwnFieldId field, std::optional<OwnFieldId> before)
{
    return reorderList(EditKind::ReorderOwnFields, field, before);
}

EditFunction setOwnFieldKind(OwnFieldId field, FieldKind kind)
{
    return editFunction(EditKind::SetOwnFieldKind, [=](EditBuilder &builder) -> Result<QStringList> {
        const OwnField *present = builder.find(field);
        if (!present)
            return noLongerThere();
        const Result<std::vector<OwnValue>> values = convertedValues(builder, field, kind);
        if (!values)
            return values.error();
        OwnField row = *present;
        row.kind = kind;
        QStringList choices = choicesOf(row);
        for (const OwnValue &value : *values) {
            choices += value.value;
            builder.put(value);
        }
        if (kind == FieldKind::Choice)
            row.choices = choicesText(choices);
        builder.put(row);
        return QStringList{row.name, QString::fromLatin1(textOf(kind))};
    });
}

EditFunction setOwnValue(OwnFieldId field, ServiceId service, QString written)
{
    return editFunction(EditKind::SetOwnValue, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkThere(builder, field, service); !there)
            return there.error();
        const OwnField row = *builder.find(field);
        const DecimalMark mark = translatedLanguage() == Language::German ? DecimalMark::Comma : DecimalMark::Point;
        const Result<QString> value = ownValueOf(row.kind, written, mark);
        if (!value)
            return value.error();
        if (const QString complaint = complaintAboutOwnValue(row, *value); !complaint.isEmpty())
            return Error{complaint};
        const OwnValueId id = ownValueId(field, service);
        if (value->isEmpty())
            builder.remove(id);
        else
            builder.put(OwnValue{id, field, service, *value});
        return QStringList{builder.find(service)->name, row.name, shown(*value)};
    });
}

} // namespace zuschnitt::edits
