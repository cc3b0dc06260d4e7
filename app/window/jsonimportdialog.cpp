// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/jsonimportdialog.h"

#include "app/window/importsummary.h"
#include "model/document/importkinds.h"
#include "views/controls/look.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

namespace {

enum Column { Thing, State, Changes };

constexpr int indexRole = Qt::UserRole; ///< of a thing in the plan; a kind has none
constexpr int thingWidth = 380;
constexpr int stateWidth = 110;

} // namespace

JsonImportDialog::JsonImportDialog(const Workspace &workspace, NeutralJson json, QString name, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_json(std::move(json)), m_name(std::move(name)),
      m_counts(makeLabel(FontRole::Body, panelcolour::ink, this)), m_showSame(new QCheckBox(this)),
      m_tree(new QTreeWidget(this)), m_problems(makeLabel(FontRole::Body, panelcolour::bad, this)),
      m_accept(new QPushButton(this))
{
    setWindowTitle(tr("Take over a portfolio"));
    build();
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == Thing)
            switchThing(*item);
    });
    connect(m_showSame, &QCheckBox::toggled, this, &JsonImportDialog::showThings);
    m_plan = planJson(m_json, m_workspace.portfolio());
    showThings();
}

void JsonImportDialog::build()
{
    m_counts->setWordWrap(true);
    m_problems->setWordWrap(true);
    m_showSame->setText(tr("Show what stays the same, too"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Thing"), tr("State"), tr("What changes")});
    m_tree->setAccessibleName(tr("What the file brings"));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->resizeSection(Thing, thingWidth);
    m_tree->header()->resizeSection(State, stateWidth);
    m_accept->setProperty("role", QStringLiteral("primary")); // before it is styled
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_showSame);
    foot->addStretch();
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_counts);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problems);
    layout->addLayout(foot);
    resize(940, 620);
}

EditFunction JsonImportDialog::edit() const { return edits::importJson(m_json, m_name, m_leftOut); }

/// A branch for each kind of thing that there is something to say about.
void JsonImportDialog::showThings()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *branch = nullptr;
    const char *table = nullptr;
    for (std::size_t index = 0; index < m_plan.things.size(); ++index) {
        const PlannedThing &thing = m_plan.things[index];
        if (thing.state == RowState::Same && !m_showSame->isChecked())
            continue;
        if (thing.table != table) {
            table = thing.table;
            branch = new QTreeWidgetItem(m_tree, {wordOf(importKindOf(table))});
            branch->setFlags(branch->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        addThing(*branch, index);
    }
    const bool isShort = m_tree->topLevelItemCount() == 1;
    for (int kind = 0; kind < m_tree->topLevelItemCount(); ++kind) {
        QTreeWidgetItem *item = m_tree->topLevelItem(kind);
        item->setText(State, QLocale().toString(item->childCount()));
        item->setExpanded(isShort || item->childCount() <= 12);
    }
    refresh();
}

void JsonImportDialog::addThing(QTreeWidgetItem &kind, std::size_t index)
{
    const PlannedThing &thing = m_plan.things[index];
    auto *item = new QTreeWidgetItem(&kind, {thing.title, QString(), changesOf(thing)});
    item->setData(Thing, indexRole, static_cast<qulonglong>(index));
    item->setToolTip(Thing, thing.title);
    item->setToolTip(Changes, changesOf(thing));
    if (thing.state != RowState::Same) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Thing, thing.leftOut ? Qt::Unchecked : Qt::Checked);
    }
}

void JsonImportDialog::switchThing(QTreeWidgetItem &item)
{
    const QVariant index = item.data(Thing, indexRole);
    if (!index.isValid())
        return; // a kind, whose things follow
    const Uuid id = m_plan.things[index.toULongLong()].id;
    if (item.checkState(Thing) == Qt::Checked)
        m_leftOut.erase(id);
    else
        m_leftOut.insert(id);
    // Once for all things of a kind.
    QMetaObject::invokeMethod(this, &JsonImportDialog::planAgain, Qt::QueuedConnection);
}

/// What refers to something new that is left out is left out with it.
void JsonImportDialog::planAgain()
{
    m_plan = planJson(m_json, m_workspace.portfolio(), m_leftOut);
    refresh();
}

void JsonImportDialog::refresh()
{
    const QSignalBlocker quiet(m_tree);
    const Theme &theme = m_workspace.theme();
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        const QVariant index = (*item)->data(Thing, indexRole);
        if (!index.isValid())
            continue;
        const PlannedThing &thing = m_plan.things[index.toULongLong()];
        const bool isNew = thing.state == RowState::New;
        (*item)->setText(State,
                         thing.leftOut                          ? tr("left out")
                             : isNew                            ? tr("new")
                             : thing.state == RowState::Changed ? tr("changed")
                                                                : tr("same"));
        (*item)->setForeground(State, !thing.changesAnything() ? theme.mutedInk : isNew ? theme.good : theme.accent);
        if (thing.leftOut && !m_leftOut.contains(thing.id))
            (*item)->setToolTip(State, tr("It needs something that is left out."));
    }
    const auto count = [this](RowState state) { return QLocale().toString(m_plan.count(state)); };
    m_counts->setText(tr("%1: %2 new, %3 changed, %4 same. What is here and not in the file stays.")
                          .arg(m_name, count(RowState::New), count(RowState::Changed), count(RowState::Same)));
    QStringList problems;
    for (const ImportProblem &problem : m_plan.problems)
        problems.append(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.message) : problem.message);
    m_problems->setText(ImportSummary::first(problems));
    m_problems->setToolTip(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    const auto changing = static_cast<int>(std::count_if(
        m_plan.things.begin(), m_plan.things.end(), [](const PlannedThing &thing) { return thing.changesAnything(); }));
    m_accept->setText(tr("Take over %n things", nullptr, changing));
    m_accept->setEnabled(changing > 0);
}

QString JsonImportDialog::wordOf(const QString &kind) const
{
    static const std::map<QString, const char *> words{
        {QStringLiteral("portfolio"), QT_TR_NOOP("Portfolio")},
        {QStringLiteral("services"), QT_TR_NOOP("{Services}")},
        {QStringLiteral("service_alias"), QT_TR_NOOP("Other keys of {services}")},
        {QStringLiteral("fields"), QT_TR_NOOP("Own fields")},
        {QStringLiteral("values"), QT_TR_NOOP("Values of own fields")},
        {QStringLiteral("import_profile"), QT_TR_NOOP("Import profiles")},
        {QStringLiteral("capabilities"), QT_TR_NOOP("Capabilities")},
        {QStringLiteral("provides"), QT_TR_NOOP("What {services} provide")},
        {QStringLiteral("dependencies"), QT_TR_NOOP("Dependencies")},
        {QStringLiteral("personas"), QT_TR_NOOP("Personas")},
        {QStringLiteral("phases"), QT_TR_NOOP("Phases")},
        {QStringLiteral("journeys"), QT_TR_NOOP("Journeys")},
        {QStringLiteral("moments"), QT_TR_NOOP("Moments")},
        {QStringLiteral("needs"), QT_TR_NOOP("Capabilities that moments need")},
        {QStringLiteral("uses"), QT_TR_NOOP("{Services} that moments use")},
        {QStringLiteral("cuts"), QT_TR_NOOP("Cuts")},
        {QStringLiteral("groups"), QT_TR_NOOP("{Product} groups")},
        {QStringLiteral("group_placement"), QT_TR_NOOP("Where {product} groups stand")},
        {QStringLiteral("products"), QT_TR_NOOP("{Products}")},
        {QStringLiteral("product_placement"), QT_TR_NOOP("Where {products} stand")},
        {QStringLiteral("offers"), QT_TR_NOOP("Offers")},
        {QStringLiteral("backlog"), QT_TR_NOOP("Backlogs")},
        {QStringLiteral("promises"), QT_TR_NOOP("Capabilities that {products} bundle")},
        {QStringLiteral("assignments"), QT_TR_NOOP("Assignments")},
        {QStringLiteral("assignment_capability"), QT_TR_NOOP("Capabilities of assignments")},
        {QStringLiteral("leads"), QT_TR_NOOP("Decided leads")},
        {QStringLiteral("fates"), QT_TR_NOOP("{Services} kept or retired")},
        {QStringLiteral("accepted_finding"), QT_TR_NOOP("Accepted findings")}};
    const auto found = words.find(kind);
    return found == words.end() ? kind : m_workspace.say(tr(found->second));
}

QString JsonImportDialog::changesOf(const PlannedThing &thing) const
{
    if (thing.state != RowState::Changed)
        return {};
    QStringList changes;
    for (const ThingChange &change : thing.changes)
        changes.append(tr("%1: “%2” → “%3”").arg(change.key, change.before.simplified(), change.after.simplified()));
    return changes.isEmpty() ? tr("its place in the order") : changes.join(QStringLiteral("; "));
}

} // namespace zuschnitt
