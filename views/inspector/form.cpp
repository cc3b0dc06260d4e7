// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/form.h"

#include "model/portfolio/capabilitytree.h"
#include "views/controls/choice.h"
#include "views/controls/look.h"
#include "views/controls/questiontoggle.h"
#include "views/controls/section.h"
#include "views/controls/textbutton.h"
#include "views/diagram/figures.h"
#include "views/inspector/figureline.h"
#include "views/workspace/servicedrag.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

Form::Form(Workspace &workspace, InspectorMemory &memory, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_memory(memory), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(panelstyle::margin, 8, panelstyle::margin, 24);
    m_layout->setSpacing(10);
    m_layout->setAlignment(Qt::AlignTop);
}

void Form::setNested(const QString &spokenName)
{
    m_layout->setContentsMargins(10, 2, 0, 10);
    m_spokenName = spokenName;
}

void Form::setFlush()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void Form::refresh()
{
    for (const std::function<void()> &refresher : m_refreshers)
        refresher();
}

void Form::finish()
{
    for (Form *nested : findChildren<Form *>())
        nested->finish();
    for (const auto &[key, field] : m_fields) {
        if (!field->isRefused())
            field->flush();
        if (field->isRefused())
            m_memory.refused[key] = field->text();
        else
            m_memory.refused.erase(key);
    }
}

bool Form::goesOnWith(const Selection &) { return false; }

const Portfolio &Form::portfolio() const { return m_workspace.portfolio(); }

QLocale Form::locale() const { return localeOf(m_workspace.language()); }

QString Form::say(const QString &sentence) const { return m_workspace.say(sentence); }

QString Form::money(double amount) const
{
    return shortMoney(amount, portfolio().info().currency, m_workspace.language());
}

void Form::add(QWidget *widget)
{
    if (m_section)
        m_section->add(widget);
    else
        m_layout->addWidget(widget);
}

void Form::addApart(QWidget *widget)
{
    if (m_section)
        m_section->addSpace();
    add(widget);
}

void Form::addRefresher(std::function<void()> refresher)
{
    refresher();
    m_refreshers.push_back(std::move(refresher));
}

QLabel *Form::addKind(const QString &kind, std::function<QString()> figure)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 4, 0, 0);
    QLabel *label = makeLabel(FontRole::BodyStrong, panelcolour::muted, line);
    label->setText(kind);
    label->setWordWrap(true);
    QLabel *right = makeLabel(FontRole::BodyStrong, panelcolour::muted, line);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(label, 1);
    layout->addWidget(right);
    add(line);
    if (figure)
        addRefresher([right, figure = std::move(figure)] { right->setText(figure()); });
    return label;
}

Field *Form::addTitle(const QString &spokenName, FieldBinding binding)
{
    auto *field = new Field(Lines::One, this);
    field->setTitleLook();
    field->setSpokenName(spokenName);
    field->setHint(spokenName);
    add(field);
    bind(*field, std::move(binding));
    return field;
}

Field *Form::addField(const QString &caption, Lines lines, FieldBinding binding)
{
    auto *field = new Field(lines, this);
    field->setCaption(caption);
    field->setSpokenName(m_spokenName.arg(caption));
    addApart(field);
    bind(*field, std::move(binding));
    return field;
}

void Form::bind(Field &field, FieldBinding binding)
{
    const QString key = binding.key;
    field.setObjectName(binding.column);
    field.setWrite([this, binding, head = std::make_shared<EditId>()](const QString &text, Field::Step step) {
        return write(binding, text, step, *head);
    });
    addRefresher([this, &field, read = binding.read] { field.setValue(read(portfolio())); });
    m_fields.emplace_back(key, &field);
    if (const auto refused = m_memory.refused.find(key); refused != m_memory.refused.end())
        field.restoreRefused(refused->second);
}

Result<void> Form::write(const FieldBinding &binding, const QString &text, Field::Step step, EditId &head) const
{
    Document *document = m_workspace.document();
    const Result<EditFunction> edit = binding.write(text);
    if (!edit)
        return edit.error();
    const bool continues = step == Field::Step::Further && document && document->head() == head;
    const Result<EditOutcome> outcome = continues ? document->amend(head, *edit) : document->perform(*edit);
    if (!outcome)
        return outcome.error();
    head = document->head();
    return {};
}

Result<void> Form::perform(const EditFunction &edit) const
{
    const Result<EditOutcome> outcome = m_workspace.document()->perform(edit);
    return outcome ? Result<void>() : Result<void>(outcome.error());
}

QuestionToggle *Form::addQuestion(const QString &column, std::function<bool(const Portfolio &)> read,
                                  std::function<EditFunction(bool)> write)
{
    auto *toggle = new QuestionToggle(this);
    toggle->setObjectName(column);
    addApart(toggle);
    addRefresher([this, toggle, read = std::move(read)] { toggle->setChecked(read(portfolio())); });
    connect(toggle, &QAbstractButton::clicked, this, [this, toggle, write = std::move(write)](bool checked) {
        if (!m_workspace.perform(write(checked)))
            toggle->setChecked(!checked);
    });
    return toggle;
}

void Form::addNote(QuestionToggle &question, const QString &caption, FieldBinding binding)
{
    Field *note = addField(caption.isEmpty() ? tr("Note") : caption, Lines::Several, std::move(binding));
    addRefresher([&question, note] { note->setHint(question.isChecked() ? tr("What is open?") : QString()); });
    connect(&question, &QAbstractButton::clicked, note, [&question, note] {
        if (question.isChecked())
            note->setFocus(Qt::OtherFocusReason);
    });
    if (!m_note)
        m_note = note;
}

void Form::addChoice(const QString &column, const QString &caption, const QStringList &options,
                     std::function<int(const Portfolio &)> read, std::function<EditFunction(int)> write)
{
    auto *choice = new ChoiceField(caption, options, this);
    choice->setObjectName(column);
    addApart(choice);
    addRefresher([this, choice, read = std::move(read)] { choice->button()->setCurrent(read(portfolio())); });
    connect(choice->button(), &ChoiceButton::chosen, this,
            [this, write = std::move(write)](int index) { m_workspace.perform(write(index)); });
}

void Form::addFigure(Figure figure, const FigureScope &scope)
{
    auto *line = new FigureLine(m_workspace, m_memory, figure, scope, this);
    add(line);
    addRefresher([line] { line->refresh(); });
}

void Form::addExpertFigures(const std::vector<Figure> &figures, const FigureScope &scope)
{
    addSection(QStringLiteral("experts"), tr("For experts"));
    for (const Figure figure : figures)
        addFigure(figure, scope);
    endSection();
}

Section *Form::addSection(const QString &key, const QString &title)
{
    m_section = nullptr;
    auto *section = new Section(title, this);
    section->setOpen(!m_memory.folded.contains(key));
    connect(section, &Section::toggled, this, [this, key](bool open) {
        if (open)
            m_memory.folded.erase(key);
        else
            m_memory.folded.insert(key);
    });
    add(section);
    m_section = section;
    return section;
}

void Form::endSection() { m_section = nullptr; }

RowList *Form::addList(std::function<std::vector<ListEntry>()> read, const QString &emptyText)
{
    auto *list = new RowList(this);
    list->setEmptyText(emptyText);
    add(list);
    addRefresher([this, list, section = m_section, read = std::move(read)] {
        std::vector<ListEntry> entries = read();
        if (section)
            section->setFigure(entries.empty() ? QString() : locale().toString(entries.size()));
        list->setEntries(std::move(entries));
    });
    return list;
}

void Form::addItems(ItemKind kind)
{
    auto *list = new ItemList(m_workspace, std::move(kind), this);
    add(list);
    addRefresher([this, list, section = m_section] {
        list->refresh();
        if (section)
            section->setFigure(list->isEmpty() ? QString() : locale().toString(list->count()));
    });
}

void Form::addNewLine(const QString &hint, std::function<EditFunction(const QString &name)> write)
{
    addTypeAhead(hint, {}, [write = std::move(write)](const Uuid &, const QString &name) { return write(name); });
}

void Form::addCapabilityLine(std::function<EditFunction(CapabilityId)> tie,
                             std::function<EditFunction(const QString &name)> tieNamed)
{
    addTypeAhead(
        tr("Add a capability"),
        [this] {
            std::vector<TypeAhead::Candidate> candidates;
            for (const Capability *capability : usableCapabilities(portfolio()))
                candidates.push_back({capability->id.uuid, capability->name});
            return candidates;
        },
        [tie = std::move(tie), tieNamed = std::move(tieNamed)](const Uuid &id, const QString &name) {
            return id.isNull() ? tieNamed(name) : tie(CapabilityId{id});
        });
}

void Form::addProviderLine(CapabilityId capability)
{
    addTypeAhead(
        say(tr("Add {a service:acc} that provides it")),
        [this] {
            std::vector<TypeAhead::Candidate> candidates;
            for (const Service *service : portfolio().all<Service>())
                candidates.push_back({service->id.uuid, service->name});
            return candidates;
        },
        [capability](const Uuid &id, const QString &) -> EditFunction {
            return id.isNull() ? EditFunction() : edits::provide(ServiceId{id}, capability);
        });
}

TypeAhead *Form::addTypeAhead(const QString &hint, TypeAhead::Candidates candidates,
                              std::function<EditFunction(const Uuid &id, const QString &name)> write)
{
    auto *line = new TypeAhead(hint, this);
    line->setCandidates(std::move(candidates));
    line->setTake([this, write = std::move(write)](const Uuid &id, const QString &name) {
        const EditFunction edit = write(id, name);
        return edit ? perform(edit)
                    : Result<void>(Error{say(tr("There is {no service} with the name “%1”.")).arg(name)});
    });
    add(line);
    return line;
}

void Form::addMomentsThatNeed(CapabilityId capability)
{
    addSection(QStringLiteral("capabilityMoments"), tr("Needed by the moments"));
    RowList *list = addList(
        [this, capability] {
            std::vector<ListEntry> entries;
            for (const MomentNeed *need : portfolio().where<&MomentNeed::capability>(capability)) {
                const Moment *moment = portfolio().find(need->moment);
                entries.push_back({moment->id.uuid,
                                   moment->name,
                                   portfolio().find(moment->journey)->name,
                                   {},
                                   ListEntry::Tick::None,
                                   false});
            }
            return entries;
        },
        tr("No moment needs it yet."));
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(MomentId{id}); });
}

void Form::dragOut(RowList &list, ServiceId service)
{
    ChipLook look;
    look.text = portfolio().find(service)->name;
    look.selected = true;
    dragService(&list, portfolio(), movingFromInbox(portfolio(), workspace().cut(), service), chipPicture(look, *this));
}

TextButton *Form::addButton(const QString &text, std::function<void()> action)
{
    auto *button = new TextButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    add(button);
    connect(button, &QAbstractButton::clicked, this, [action = std::move(action)] { action(); });
    return button;
}

} // namespace zuschnitt
