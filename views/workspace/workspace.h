// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/findings.h"
#include "model/document/document.h"
#include "model/portfolio/vocabulary.h"
#include "views/diagram/theme.h"
#include "views/workspace/selection.h"

#include <QtCore/QObject>

namespace zuschnitt {

/// What all views of one window share: the open document, the selection, the theme, the words.
/// Views read the portfolio from here, make edits with perform() and listen to the signals; they
/// never know of each other.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// `document` may be null: the start page is shown, the portfolio is empty.
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    Document *document() const { return m_document.get(); }
    /// Takes the document over and tells every view; null closes it.
    void setDocument(std::unique_ptr<Document> document);

    const Portfolio &portfolio() const;
    /// The cut that is shown; a null id without one.
    CutId cut() const;
    /// The current cut, modelled and judged; worked out when it is first asked for after a change.
    const CutModel &model() const;
    const CutMetrics &metrics() const;
    /// All that it should be asked about. Not for each change: ask when edits come to rest.
    const std::vector<Finding> &findings() const;
    /// The same as it would be after an edit; nothing if the edit would be refused.
    std::optional<CutMetrics> metricsAfter(const EditFunction &edit) const;
    /// The cut as a drag under way would leave it; nothing without one.
    const std::optional<CutMetrics> &preview() const { return m_preview; }
    void setPreview(std::optional<CutMetrics> preview);
    /// The journey that the views show; a null id without one.
    JourneyId journey() const { return m_journey; }
    void showJourney(JourneyId journey);
    Selection &selection() { return m_selection; }
    const Selection &selection() const { return m_selection; }
    /// The services that are selected, in the inbox or as chips, each once.
    std::vector<ServiceId> selectedServices() const;

    const Theme &theme() const { return Theme::of(m_theme); }
    void setTheme(ThemeName theme);
    Language language() const { return m_language; }
    void setLanguage(Language language);
    const Vocabulary &vocabulary() const { return m_vocabulary; }
    /// Puts the file's words into a sentence (Vocabulary::say).
    QString say(const QString &sentence) const { return m_vocabulary.say(sentence); }

    /// Does the edit. A failure is told through failed(), in place, and returned as false; then
    /// nothing has changed and the caller keeps what was typed.
    bool perform(const EditFunction &edit);
    /// Joins the edit to the head if it is still `expectedHead`; else does it as its own.
    bool amend(EditId expectedHead, const EditFunction &edit);

Q_SIGNALS:
    /// Another document was opened, or it was closed: read everything anew.
    void documentReplaced();
    /// The portfolio changed; after the selection was cleared of what is gone.
    void changed(const zuschnitt::DocumentChange &change);
    /// Another journey is shown, or none.
    void journeyChanged();
    /// What a drag under way would make of the cut became another.
    void previewChanged();
    void themeChanged();
    /// Language or the file's own words changed: set all texts again.
    void wordsChanged();
    /// A sentence to show in place: what could not be done, with the edit to try again.
    void failed(const QString &sentence, const zuschnitt::EditFunction &edit);

private:
    struct Judged {
        CutModel model;
        std::optional<CutMetrics> metrics;
    };
    const Judged &judged() const;
    void takeOver(const DocumentChange &change);
    void updateVocabulary();

    std::unique_ptr<Document> m_document;
    Selection m_selection;
    JourneyId m_journey;
    ThemeName m_theme = ThemeName::Light;
    Language m_language = Language::English;
    Vocabulary m_vocabulary;
    mutable std::optional<Judged> m_judged;
    mutable std::optional<std::vector<Finding>> m_findings;
    std::optional<CutMetrics> m_preview;
};

} // namespace zuschnitt
