// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

class ImportPreview;
class Workspace;

/// What an import would do, in sentences for people.
class ImportSummary final {
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)

public:
    ImportSummary(const Workspace &workspace, const ImportPreview &preview, const SourceContent &content)
        : m_workspace(workspace), m_preview(preview), m_content(content)
    {
    }

    /// How many rows of all lists are new, changed …; `source` is empty for what was pasted.
    QString counts(const QString &source) const;
    /// The name of a list and how many of its rows are new, changed …
    QString titleOf(std::size_t list) const;
    /// What the list that is shown makes besides its rows, a line a kind, so that a capability that is
    /// only spelled another way is seen; empty if it makes nothing.
    QString alsoNew() const;
    /// What the source holds that no list says, and what is to be known about the list that is shown.
    QStringList remarks() const;
    QStringList problems() const;

    /// The first few sentences, and how many more there are.
    static QString first(const QStringList &sentences);

private:
    const Workspace &m_workspace;
    const ImportPreview &m_preview;
    const SourceContent &m_content;
};

} // namespace zuschnitt
