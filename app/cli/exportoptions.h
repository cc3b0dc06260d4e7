// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/words.h"
#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QDate>

#include <functional>

// What the views that can be exported have in common.

namespace zuschnitt {

/// Makes the bytes of a file; its options are read before the portfolio is opened.
using Renderer = std::function<Result<QByteArray>(const Portfolio &)>;

/// What one option chose, or an Error that names the choices; the first is the one not said.
template <typename Value>
Result<Value> choice(const Arguments &arguments, const QString &option,
                     std::initializer_list<std::pair<const char *, Value>> values)
{
    const QString text = arguments.value(option, QString::fromLatin1(values.begin()->first));
    QStringList names;
    for (const auto &[name, value] : values) {
        if (text.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return value;
        names.append(QString::fromLatin1(name));
    }
    return Error{Cli::tr("--%1 is one of %2, not “%3”.").arg(option, names.join(QStringLiteral(", ")), text)};
}

/// The day of --date; an invalid one if none is said.
Result<QDate> askedDate(const Arguments &arguments);
Result<void> checkLanguage(const Arguments &arguments);

/// While it lives, everything is said in the language of --language, else in that of the file,
/// wherever it is made.
class SpokenLanguage final {
public:
    SpokenLanguage(const Portfolio &portfolio, const Arguments &arguments);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

    const Vocabulary &vocabulary() const { return m_vocabulary; }

private:
    Vocabulary m_vocabulary;
};

/// What `--view catalogue` writes, or an Error about its options.
Result<Renderer> catalogueRenderer(const Arguments &arguments);

} // namespace zuschnitt
