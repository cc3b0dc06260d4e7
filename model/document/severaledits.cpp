// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/severaledits.h"

#include "model/document/difference.h"

namespace zuschnitt::edits {

EditFunction severalEdits(std::vector<EditFunction> functions)
{
    return [functions = std::move(functions)](const Portfolio &portfolio) -> Result<Edit> {
        Portfolio after = portfolio;
        std::optional<EditName> name;
        for (const EditFunction &function : functions) {
            const Result<Edit> edit = function(after);
            if (!edit)
                return edit.error();
            after.apply(edit->changes);
            if (!name)
                name = edit->name;
        }
        return Edit{name.value_or(EditName()), difference(portfolio, after)};
    };
}

EditFunction severalEdits(EditName name, std::vector<EditFunction> functions)
{
    return
        [name = std::move(name), all = severalEdits(std::move(functions))](const Portfolio &portfolio) -> Result<Edit> {
            Result<Edit> edit = all(portfolio);
            if (!edit)
                return edit.error();
            return Edit{name, std::move(edit).value().changes};
        };
}

} // namespace zuschnitt::edits
