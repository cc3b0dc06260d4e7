// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actiontable.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

namespace {

using enum ActionId;
using enum ActionPlace;
using Need = ActionNeed;
using Kind = ActionKind;

constexpr bool section = true;

// Qt finds Shift+1 and Shift+2 by the key, on German and US keyboards, whatever character it makes.
const ActionRow table[] = {
    {NewPortfolio, MenuId::File, QT_TRANSLATE_NOOP("Actions", "New portfolio…"), "Ctrl+N", "document-new", StartPage,
     Need::Nothing},
    {OpenFile, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O", "document-open", StartPage,
     Need::Nothing},
    {OpenSample, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open the sample"), "", "", StartPage, Need::Nothing},
    {Saved, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save"), "Ctrl+S", "", None, Need::Document, Kind::Command,
     section},
    {SaveCopy, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save a copy…"), "Ctrl+Shift+S", "document-save-as", None,
     Need::Document},
    {ImportList, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import a list…"), "Ctrl+I", "document-import",
     Toolbar | StartPage, Need::Nothing, Kind::Command, section},
    {ExportPicture, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export as a picture…"), "Ctrl+E", "document-export",
     Toolbar | MapContext, Need::Document},
    {ExportCatalogue, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export the catalogue…"), "", "", None,
     Need::Document},
    {ExportData, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export tables and models…"), "Ctrl+Shift+E", "", None,
     Need::Document},
    {CopyPicture, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Copy as picture"), "Ctrl+Shift+C", "edit-copy",
     MapContext, Need::Document},
    {FileProperties, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Title, words and author…"), "Alt+Return",
     "document-properties", None, Need::Document, Kind::Command, section},
    {CloseFile, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Close"), "Ctrl+W", "", None, Need::Document},
    {Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", "", None, Need::Nothing, Kind::Command,
     section},

    {Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "edit-undo", Toolbar, Need::Undoable},
    {Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z Ctrl+Y", "edit-redo", Toolbar,
     Need::Redoable},
    {QuickAdd, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Add {products} or {services}…"), "N", "list-add",
     Toolbar | MapContext, Need::Document, Kind::Command, section},
    {AddGroup, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Put into a new group"), "Ctrl+G", "object-group",
     CardContext, Need::Products},
    {Rename, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Rename"), "F2", "edit-rename",
     CardContext | ChipContext | OtherContext, Need::Renamable},
    // Enabled without a service, too: then it says what to select.
    {MoveTo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Move to {product}…"), "M", "go-jump", ChipContext,
     Need::Document},
    {KeepServices, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Keep as it is"), "", "", ChipContext, Need::Services},
    {RetireServices, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Retire…"), "", "", ChipContext, Need::Services},
    {OpenQuestion, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Open question"), "", "",
     CardContext | ChipContext | OtherContext, Need::Selection, Kind::Toggle},
    {CopyServices, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy"), "Ctrl+C", "edit-copy", ChipContext,
     Need::Services, Kind::Command, section},
    {CutServices, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Cut"), "Ctrl+X", "edit-cut", ChipContext, Need::Services,
     Kind::Command, section},
    {Paste, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Paste"), "Ctrl+V", "edit-paste", MapContext | CardContext,
     Need::Nothing},
    {SelectAll, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Select everything"), "Ctrl+A", "edit-select-all",
     MapContext, Need::Map},
    {TakeOut, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Take out or dissolve"), "Del", "",
     CardContext | ChipContext | OtherContext, Need::Removable, Kind::Command, section},
    {DeleteFromInventory, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Delete {service} from the inventory"),
     "Ctrl+Shift+Del", "edit-delete", ChipContext, Need::Services},
    {ActionId::MergeServices, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Merge two {services}…"), "", "", ChipContext,
     Need::TwoServices},
    {FindDuplicates, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Find duplicates…"), "", "", None, Need::Inventory},

    {FindAnything, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Search and commands…"), "Ctrl+K Ctrl+Shift+P",
     "edit-find", None, Need::Nothing},
    {ShowMap, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Map"), "Ctrl+1", "", None, Need::Document, Kind::Choice,
     section},
    {ShowJourneys, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Journeys"), "Ctrl+2", "", None, Need::Document,
     Kind::Choice},
    {ShowGrids, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Fill in"), "Ctrl+3", "", None, Need::Document,
     Kind::Choice},
    {ShowTeams, MenuId::View, QT_TRANSLATE_NOOP("Actions", "{Owners} and teams"), "Ctrl+4", "", None, Need::Document,
     Kind::Choice},
    {FitAll, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show everything"), "Shift+1", "zoom-fit-best",
     Toolbar | MapContext, Need::Canvas, Kind::Command, section},
    {FitSelection, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show the selection"), "Shift+2", "",
     CardContext | ChipContext, Need::Selection},
    {ActualSize, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Actual size"), "Ctrl+0", "zoom-original", None,
     Need::Canvas},
    {ZoomIn, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Larger"), "Ctrl++ Ctrl+=", "zoom-in", None, Need::Canvas},
    {ZoomOut, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Smaller"), "Ctrl+-", "zoom-out", None, Need::Canvas},
    {Projector, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Projector"), "F11", "view-presentation", Toolbar,
     Need::Document},
    {ColourByGroup, MenuId::Colour, QT_TRANSLATE_NOOP("Actions", "Colour by former group"), "Ctrl+L", "", MapContext,
     Need::Document, Kind::Toggle},
    {ArrangeNew, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Arrange the new {products}"), "Ctrl+R", "view-grid",
     MapContext, Need::Cut, Kind::Command, section},
    {ArrangeAll, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Arrange all {products}"), "Ctrl+Shift+R", "", MapContext,
     Need::Cut},
    {ArrangeByJourney, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Arrange by journey"), "Ctrl+Alt+R", "", MapContext,
     Need::Cut | Need::Journeys},
    {ActionId::FoldCards, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Fold"), "Ctrl+Up", "", CardContext,
     Need::Products},
    {UnfoldCards, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Unfold"), "Ctrl+Down", "", CardContext, Need::Products},
    {ActionId::LockCards, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Lock in place"), "", "lock", CardContext,
     Need::Products},
    {UnlockCards, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Unlock"), "", "", CardContext, Need::Products},
    {ShowInbox, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Inbox"), "F9", "", None, Need::Document, Kind::Toggle,
     section},
    {ShowInspector, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Details"), "F8", "", None, Need::Document,
     Kind::Toggle},
    {ShowFindings, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Findings"), "F7", "", None, Need::Document,
     Kind::Toggle},
    {ShowHistory, MenuId::View, QT_TRANSLATE_NOOP("Actions", "History"), "Ctrl+H", "view-history", Toolbar,
     Need::Document, Kind::Toggle},
    {ResetLayout, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Reset layout"), "", "", None, Need::Nothing},
    {ThemeDesktop, MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "Like the desktop"), "", "", None, Need::Nothing,
     Kind::Choice},
    {ThemeLight, MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "Light"), "", "", None, Need::Nothing, Kind::Choice},
    {ThemeDark, MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "Dark"), "", "", None, Need::Nothing, Kind::Choice},
    {LanguageSystem, MenuId::Language, QT_TRANSLATE_NOOP("Actions", "Like the system"), "", "", None, Need::Nothing,
     Kind::Choice},
    {LanguageGerman, MenuId::Language, QT_TRANSLATE_NOOP("Actions", "German"), "", "", None, Need::Nothing,
     Kind::Choice},
    {LanguageEnglish, MenuId::Language, QT_TRANSLATE_NOOP("Actions", "English"), "", "", None, Need::Nothing,
     Kind::Choice},

    {ActionId::AddCut, MenuId::Cut, QT_TRANSLATE_NOOP("Actions", "New cut"), "", "list-add", CutMenu, Need::Document},
    {ActionId::DuplicateCut, MenuId::Cut, QT_TRANSLATE_NOOP("Actions", "Duplicate the cut"), "", "edit-copy", CutMenu,
     Need::Cut},
    {RenameCut, MenuId::Cut, QT_TRANSLATE_NOOP("Actions", "Rename the cut"), "Shift+F2", "edit-rename", CutMenu,
     Need::Cut},
    {ActionId::RemoveCut, MenuId::Cut, QT_TRANSLATE_NOOP("Actions", "Delete the cut"), "", "edit-delete", CutMenu,
     Need::SeveralCuts},
    {AsIsByGroup, MenuId::AsIs, QT_TRANSLATE_NOOP("Actions", "As it is, by former group"), "", "", CutMenu,
     Need::Inventory},
    {AsIsByOwner, MenuId::AsIs, QT_TRANSLATE_NOOP("Actions", "As it is, by {owner}"), "", "", CutMenu, Need::Inventory},
    {AsIsByTeam, MenuId::AsIs, QT_TRANSLATE_NOOP("Actions", "As it is, by team"), "", "", CutMenu, Need::Inventory},

    {ActionId::AddJourney, MenuId::Journey, QT_TRANSLATE_NOOP("Actions", "New journey"), "", "list-add", None,
     Need::Document},
    {RenameJourney, MenuId::Journey, QT_TRANSLATE_NOOP("Actions", "Rename the journey"), "", "edit-rename", None,
     Need::Journey},
    {ActionId::RemoveJourney, MenuId::Journey, QT_TRANSLATE_NOOP("Actions", "Delete the journey"), "", "edit-delete",
     None, Need::Journey},
    {ActionId::AddMoment, MenuId::Journey, QT_TRANSLATE_NOOP("Actions", "New moment"), "Ctrl+M", "list-add", None,
     Need::Journey, Kind::Command, section},
    {AllJourneys, MenuId::Journey, QT_TRANSLATE_NOOP("Actions", "All journeys, worst first"), "Ctrl+Shift+J", "", None,
     Need::Document, Kind::Command, section},

    {ShortcutsSheet, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "Keys and gestures"), "F1 ?", "", StartPage,
     Need::Nothing},
    {About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "About Zuschnitt"), "", "help-about", None, Need::Nothing},
};

} // namespace

std::span<const ActionRow> actionTable() { return table; }

const ActionRow &rowOf(ActionId id)
{
    return *std::find_if(std::begin(table), std::end(table), [id](const ActionRow &row) { return row.id == id; });
}

} // namespace zuschnitt
