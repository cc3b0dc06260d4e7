// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lookup.h"
#include "app/cli/verb.h"
#include "model/document/edits.h"

namespace zuschnitt {

/// What a plain edit is worked out from: the portfolio and the words behind its name.
class EditContext final {
public:
    EditContext(const Portfolio &portfolio, const Arguments &arguments) : m_portfolio(portfolio), m_arguments(arguments)
    {
    }

    const Portfolio &portfolio() const { return m_portfolio; }
    const Arguments &arguments() const { return m_arguments; }
    QString word(int index) const { return m_arguments.word(index); }
    QString option(const char *name) const { return m_arguments.value(QString::fromLatin1(name)); }

    /// The cut of --cut, else the current one.
    Result<CutId> cut() const { return findCut(m_portfolio, option("cut")); }
    template <typename Row>
    Result<Id<Row>> row(int index) const
    {
        return findRow<Row>(m_portfolio, word(index));
    }
    template <typename Row>
    Result<Id<Row>> inCut(const QString &text) const
    {
        const Result<CutId> in = cut();
        if (!in)
            return in.error();
        return findInCut<Row>(m_portfolio, *in, text);
    }

private:
    const Portfolio &m_portfolio;
    const Arguments &m_arguments;
};

/// One edit a script can ask for: `edit FILE name …`.
struct PlainEdit {
    QString name;
    QString usage; ///< what follows the name
    ArgumentRules rules; ///< without file and name
    std::function<Result<EditFunction>(const EditContext &)> make;
    /// True if it needs a cut to work in; the first one is made for it.
    bool needsCut = false;
};

using PlainEdits = std::vector<PlainEdit>;

// By subject.
PlainEdits assignmentPlainEdits();
PlainEdits productPlainEdits();
PlainEdits cutPlainEdits();
PlainEdits fieldPlainEdits();
PlainEdits relationPlainEdits();
PlainEdits journeyPlainEdits();

const PlainEdits &allPlainEdits();

/// A number with a point or a comma; an Error that names it otherwise.
Result<double> readNumber(const QString &text);

OptionRule cutOption();

} // namespace zuschnitt
