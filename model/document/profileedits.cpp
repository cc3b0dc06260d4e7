// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

namespace zuschnitt::edits {

EditFunction saveImportProfile(ImportProfileId id, QString name, QString content)
{
    return editFunction(EditKind::SaveImportProfile, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<QString> checked = checkedName(name);
        if (!checked)
            return checked.error();
        const std::vector<ImportProfile> present = builder.all<ImportProfile>();
        const auto same = std::find_if(present.begin(), present.end(), [&](const ImportProfile &profile) {
            return profile.name.compare(*checked, Qt::CaseInsensitive) == 0;
        });
        ImportProfile row = same == present.end() ? ImportProfile{id, orderKeyAtEnd(builder, present), {}, {}} : *same;
        row.name = *checked;
        row.content = content;
        builder.put(row);
        return QStringList{row.name};
    });
}

EditFunction removeImportProfile(ImportProfileId profile)
{
    return editFunction(EditKind::RemoveImportProfile, [=](EditBuilder &builder) -> Result<QStringList> {
        const ImportProfile *row = builder.find(profile);
        if (!row)
            return noLongerThere();
        const QStringList arguments{row->name};
        builder.remove(profile);
        return arguments;
    });
}

} // namespace zuschnitt::edits
