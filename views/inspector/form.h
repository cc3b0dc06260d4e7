// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/explanation.h"
#include "model/document/document.h"
#include "views/controls/field.h"
#include "views/controls/rowlist.h"
#include "views/controls/typeahead.h"
#include "views/inspector/fieldbinding.h"
#include "views/inspector/itemlist.h"

#include <QtCore/QLocale>

#include <map>
#include <set>

class QLabel;
class QVBoxLayout;

namespace zuschnitt {

class QuestionToggle;
class Section;
class Selection;
class TextButton;
class Workspace;

/// What outlives the form of one thing when another is selected.
struct InspectorMemory {
    std::map<QString, QString> refused; ///< texts that could not be written, by FieldBinding::key
    /// Sections that are folded.
    std::set<QString> folded{QStringLiteral("source"), QStringLiteral("phases"), QStringLiteral("experts")};
    std::set<Figure> explained; ///< figures whose reasons are unfolded
};

/// The fields of what is selected, one below the other. Forms are made for one thing and read it
/// again after each change; another selection or language makes another form.
class Form : public QWidget {
    Q_OBJECT

public:
    Form(Workspace &workspace, InspectorMemory &memory, QWidget *parent = nullptr);

    /// Shows the portfolio as it is now.
    void refresh();
    /// Writes what is typed and not yet written, and remembers what cannot be.
    void finish();
    /// The note on the thing itself; null where there is none.
    Field *note() const { return m_note; }
    /// Goes on with what is selected now, if that took the place of what it was made for.
    virtual bool goesOnWith(const Selection &selection);

Q_SIGNALS:
    void moveRequested(const std::vector<zuschnitt::ServiceId> &services);
    /// Two services may be one.
    void mergeRequested(zuschnitt::ServiceId first, zuschnitt::ServiceId second);
    /// Show which services provide the capability, to be filled in.
    void gridRequested(zuschnitt::CapabilityId capability);

protected:
    Workspace &workspace() const { return m_workspace; }
    InspectorMemory &memory() const { return m_memory; }
    /// Below a row of another form, without the margins of a panel. `spokenName` (with %1 for the
    /// caption) tells its fields from those of the other form where captions are not seen.
    void setNested(const QString &spokenName);
    /// Within a section of another form, as if its fields were that form's own.
    void setFlush();
    const Portfolio &portfolio() const;
    QLocale locale() const;
    QString say(const QString &sentence) const;
    QString money(double amount) const;

    /// What a form of some kind is headed by: its kind (the label is returned), a figure at the
    /// right, its name to edit.
    QLabel *addKind(const QString &kind, std::function<QString()> figure = {});
    Field *addTitle(const QString &spokenName, FieldBinding binding);
    Field *addField(const QString &caption, Lines lines, FieldBinding binding);
    /// The mark of an open question and the note that says what is open, which everything has.
    template <typename Row>
    void addNoteOf(BoundRow<Row> bound, const QString &caption = {})
    {
        QuestionToggle *question = addQuestion(
            columnOf<&Row::openQuestion>(),
            [bound](const Portfolio &portfolio) {
                const Row *row = bound.in(portfolio);
                return row && row->openQuestion;
            },
            [bound](bool open) { return edits::setField<&Row::openQuestion>(*bound.id, open); });
        addNote(*question, caption, bindText<&Row::note>(bound));
    }
    template <typename Row>
    void addNoteOf(Id<Row> id, const QString &caption = {})
    {
        addNoteOf(BoundRow<Row>(id), caption);
    }
    /// One of a few words; `column` is the one it sets, `read` gives its place in `options`.
    void addChoice(const QString &column, const QString &caption, const QStringList &options,
                   std::function<int(const Portfolio &)> read, std::function<EditFunction(int)> write);
    /// A figure as a sentence that explains itself.
    void addFigure(Figure figure, const FigureScope &scope);
    /// The figures that only experts ask for, folded away.
    void addExpertFigures(const std::vector<Figure> &figures, const FigureScope &scope);
    /// What follows belongs to it until the next section or endSection().
    Section *addSection(const QString &key, const QString &title);
    void endSection();
    /// A list; the figure of the section, if there is one, counts it.
    RowList *addList(std::function<std::vector<ListEntry>()> read, const QString &emptyText = {});
    /// A list whose items unfold; the figure of the section counts it, too.
    void addItems(ItemKind kind);
    /// A line whose text becomes the name of something new.
    void addNewLine(const QString &hint, std::function<EditFunction(const QString &name)> write);
    /// A line that finds a capability or takes the name of a new one.
    void addCapabilityLine(std::function<EditFunction(CapabilityId)> tie,
                           std::function<EditFunction(const QString &name)> tieNamed);
    /// A line that finds a service, which then provides the capability.
    void addProviderLine(CapabilityId capability);
    TypeAhead *addTypeAhead(const QString &hint, TypeAhead::Candidates candidates,
                            std::function<EditFunction(const Uuid &id, const QString &name)> write);
    /// The moments that require a capability, as a section.
    void addMomentsThatNeed(CapabilityId capability);
    /// Drags a service out of a list, as from the inbox.
    void dragOut(RowList &list, ServiceId service);
    TextButton *addButton(const QString &text, std::function<void()> action);
    void add(QWidget *widget);
    void addRefresher(std::function<void()> refresher);

    /// Does the edit and says in place what stands against it.
    Result<void> perform(const EditFunction &edit) const;

private:
    void addApart(QWidget *widget);
    QuestionToggle *addQuestion(const QString &column, std::function<bool(const Portfolio &)> read,
                                std::function<EditFunction(bool)> write);
    void addNote(QuestionToggle &question, const QString &caption, FieldBinding binding);
    Result<void> write(const FieldBinding &binding, const QString &text, Field::Step step, EditId &head) const;
    void bind(Field &field, FieldBinding binding);

    Workspace &m_workspace;
    InspectorMemory &m_memory;
    QVBoxLayout *const m_layout;
    QString m_spokenName = QStringLiteral("%1");
    Section *m_section = nullptr;
    Field *m_note = nullptr;
    std::vector<std::function<void()>> m_refreshers;
    std::vector<std::pair<QString, Field *>> m_fields;
};

} // namespace zuschnitt
