// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actionset.h"

#include "app/window/icons.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace zuschnitt {

namespace {

struct MenuRow {
    MenuId id;
    std::optional<MenuId> parent;
    const char *text;
};

const MenuRow menuTable[] = {
    {MenuId::File, {}, QT_TRANSLATE_NOOP("Actions", "&File")},
    {MenuId::Edit, {}, QT_TRANSLATE_NOOP("Actions", "&Edit")},
    {MenuId::View, {}, QT_TRANSLATE_NOOP("Actions", "&View")},
    {MenuId::Colour, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Colour the map")},
    {MenuId::Theme, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Theme")},
    {MenuId::Language, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Language")},
    {MenuId::Cut, {}, QT_TRANSLATE_NOOP("Actions", "&Cut")},
    {MenuId::AsIs, MenuId::Cut, QT_TRANSLATE_NOOP("Actions", "Add the cut as it is")},
    {MenuId::Journey, {}, QT_TRANSLATE_NOOP("Actions", "&Journey")},
    {MenuId::Help, {}, QT_TRANSLATE_NOOP("Actions", "&Help")},
};

/// What shows its name on the map or in a journey.
bool isRenamable(const Workspace &workspace)
{
    const std::vector<Selectable> &items = workspace.selection().items();
    if (items.size() != 1)
        return false;
    const Selectable &item = items.front();
    if (const ServiceId *service = std::get_if<ServiceId>(&item))
        return !assignmentsIn(workspace.portfolio(), workspace.cut(), *service).empty();
    return std::holds_alternative<MomentId>(item) || std::holds_alternative<JourneyId>(item)
        || std::holds_alternative<AssignmentId>(item) || std::holds_alternative<PromiseId>(item)
        || std::holds_alternative<ProductId>(item) || std::holds_alternative<ProductGroupId>(item);
}

QString translated(const char *text) { return QCoreApplication::translate("Actions", text); }

QList<QKeySequence> shortcutsOf(const ActionRow &row)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(row.shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys.append(QKeySequence(part, QKeySequence::PortableText));
    return keys;
}

} // namespace

ActionSet::ActionSet(Workspace &workspace, QWidget &window) : QObject(&window), m_workspace(workspace)
{
    std::map<MenuId, QActionGroup *> choices;
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(this);
        action->setShortcuts(shortcutsOf(row));
        action->setCheckable(row.kind != ActionKind::Command);
        action->setMenuRole(QAction::NoRole);
        if (row.kind == ActionKind::Choice) {
            QActionGroup *&group = choices[row.menu];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        window.addAction(action);
        m_actions.emplace(row.id, action);
    }
    for (const MenuRow &row : menuTable)
        m_menus.emplace(row.id, new QMenu(&window));
    retranslate();
    refreshIcons();
    refresh();
    connect(&workspace, &Workspace::wordsChanged, this, &ActionSet::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &ActionSet::refreshIcons);
    connect(&workspace, &Workspace::changed, this, &ActionSet::refresh);
    connect(&workspace, &Workspace::documentReplaced, this, &ActionSet::refresh);
    connect(&workspace, &Workspace::journeyChanged, this, &ActionSet::refresh);
    connect(&workspace.selection(), &Selection::changed, this, &ActionSet::refresh);
}

void ActionSet::fillMenuBar(QMenuBar &bar)
{
    for (const MenuRow &row : menuTable) {
        if (!row.parent)
            bar.addMenu(m_menus.at(row.id));
    }
    for (const ActionRow &row : actionTable()) {
        if (row.startsSection)
            m_menus.at(row.menu)->addSeparator();
        m_menus.at(row.menu)->addAction(m_actions.at(row.id));
    }
    for (const MenuRow &row : menuTable) {
        if (row.parent) {
            m_menus.at(*row.parent)->addSeparator();
            m_menus.at(*row.parent)->addMenu(m_menus.at(row.id));
        }
    }
}

QMenu *ActionSet::contextMenu(ActionPlace place, QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::optional<MenuId> last;
    for (const ActionRow &row : actionTable()) {
        if (!row.places.testFlag(place) || !m_actions.at(row.id)->isEnabled())
            continue;
        if (last && (*last != row.menu || row.startsSection))
            menu->addSeparator();
        last = row.menu;
        menu->addAction(m_actions.at(row.id));
    }
    return menu;
}

std::vector<QAction *> ActionSet::actionsAt(ActionPlace place) const
{
    std::vector<QAction *> found;
    for (const ActionRow &row : actionTable()) {
        if (row.places.testFlag(place))
            found.push_back(m_actions.at(row.id));
    }
    return found;
}

QString ActionSet::pathOf(ActionId id) const
{
    QString path;
    std::optional<MenuId> menu = rowOf(id).menu;
    while (menu) {
        const auto *row = std::find_if(std::begin(menuTable), std::end(menuTable),
                                       [menu](const MenuRow &candidate) { return candidate.id == *menu; });
        const QString name = translated(row->text).remove(QLatin1Char('&'));
        path = path.isEmpty() ? name : name + QStringLiteral(" › ") + path;
        menu = row->parent;
    }
    return path;
}

void ActionSet::retranslate()
{
    for (const ActionRow &row : actionTable()) {
        QAction *action = m_actions.at(row.id);
        action->setText(m_workspace.say(translated(row.text)));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QString hint = action->text();
        hint.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        action->setToolTip(keys.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, keys));
    }
    for (const MenuRow &row : menuTable)
        m_menus.at(row.id)->setTitle(translated(row.text));
}

void ActionSet::refreshIcons()
{
    for (const ActionRow &row : actionTable()) {
        if (*row.icon)
            m_actions.at(row.id)->setIcon(themedIcon(QString::fromLatin1(row.icon), m_workspace.theme()));
    }
}

void ActionSet::setSeen(ActionNeeds seen)
{
    m_seen = seen;
    refresh();
}

void ActionSet::refresh()
{
    ActionNeeds met = needsMetBy(m_workspace);
    if (met.testFlag(ActionNeed::Document))
        met |= m_seen;
    for (const ActionRow &row : actionTable())
        m_actions.at(row.id)->setEnabled((met & row.needs) == row.needs);
}

ActionNeeds needsMetBy(const Workspace &workspace)
{
    const Document *document = workspace.document();
    if (!document)
        return {};
    ActionNeeds met = ActionNeed::Document;
    const Portfolio &portfolio = workspace.portfolio();
    met.setFlag(ActionNeed::Cut, !workspace.cut().isNull());
    met.setFlag(ActionNeed::SeveralCuts, portfolio.all<Cut>().size() > 1);
    met.setFlag(ActionNeed::Inventory, !portfolio.all<Service>().empty());
    met.setFlag(ActionNeed::Journeys, !portfolio.all<Journey>().empty());
    met.setFlag(ActionNeed::Undoable, document->canUndo());
    met.setFlag(ActionNeed::Redoable, document->canRedo());
    const Selection &selection = workspace.selection();
    const bool chips = !selection.all<AssignmentId>().empty();
    const bool products = !selection.all<ProductId>().empty();
    met.setFlag(ActionNeed::Selection, !selection.isEmpty());
    met.setFlag(ActionNeed::Renamable, isRenamable(workspace));
    met.setFlag(ActionNeed::Chips, chips);
    met.setFlag(ActionNeed::Products, products);
    met.setFlag(ActionNeed::Services, chips || !selection.all<ServiceId>().empty());
    met.setFlag(ActionNeed::TwoServices, workspace.selectedServices().size() == 2);
    met.setFlag(ActionNeed::Journey, !workspace.journey().isNull());
    met.setFlag(ActionNeed::Removable,
                chips || products || !selection.all<ProductGroupId>().empty() || !selection.all<PromiseId>().empty()
                    || !selection.all<DependencyId>().empty());
    return met;
}

} // namespace zuschnitt
