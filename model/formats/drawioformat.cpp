// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/drawioformat.h"

#include "model/formats/drawiolists.h"
#include "model/formats/xmltext.h"

namespace zuschnitt {

using namespace Qt::StringLiterals;

bool DrawioFormat::recognises(SourceFiles files) const
{
    if (files.size() != 1)
        return false;
    const QString root = rootElementOf(files.front().bytes);
    return root == u"mxfile"_s || root == u"mxGraphModel"_s;
}

Result<SourceContent> DrawioFormat::read(SourceFiles files, const SourceChoices &choices,
                                         ReadingProgress &progress) const
{
    const Result<std::vector<DrawioPage>> pages = readDrawioFile(files.front().bytes, progress);
    if (!pages)
        return pages.error();
    return drawioLists(*pages, files.front().name, choices);
}

} // namespace zuschnitt
