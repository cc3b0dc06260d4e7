// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/settings.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QTranslator>

#include <memory>

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

/// While it lives, tr() answers in this language, whatever the window speaks; for what is written
/// into a file. Texts that count something (with a number for tr()) are left out of it.
class WrittenLanguage final {
public:
    explicit WrittenLanguage(Language language);
    ~WrittenLanguage();
    Q_DISABLE_COPY_MOVE(WrittenLanguage)

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace zuschnitt
