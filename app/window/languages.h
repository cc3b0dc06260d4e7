// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/settings.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QTranslator>

namespace zuschnitt {

/// The translations of the program and of Qt, switched while it runs.
class Languages final {
public:
    Languages() = default;
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// The language a choice means on this computer.
    static Language meantBy(LanguageChoice choice);
    /// Makes every tr() from now on answer in this language; widgets get a LanguageChange event.
    void install(Language language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace zuschnitt
