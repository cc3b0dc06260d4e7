// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFlags>

#include <span>

namespace zuschnitt {

/// Everything a person can do that is not a gesture. One value per row of actionTable().
enum class ActionId {
    NewPortfolio,
    OpenSample,
    OpenFile,
    ImportList,
    ExportPicture,
    ExportCatalogue,
    ExportData,
    CopyPicture,
    Saved,
    SaveCopy,
    FileProperties,
    CloseFile,
    Quit,
    Undo,
    Redo,
    CopyServices,
    CutServices,
    Paste,
    SelectAll,
    Rename,
    MoveTo,
    KeepServices,
    RetireServices,
    OpenQuestion,
    QuickAdd,
    AddGroup,
    TakeOut,
    DeleteFromInventory,
    MergeServices,
    FindDuplicates,
    FindAnything,
    ShowMap,
    ShowTeams,
    ShowGrids,
    ShowJourneys,
    FitAll,
    FitSelection,
    ActualSize,
    ZoomIn,
    ZoomOut,
    ColourByGroup,
    FoldCards,
    UnfoldCards,
    LockCards,
    UnlockCards,
    ArrangeNew,
    ArrangeAll,
    ArrangeByJourney,
    ShowInbox,
    ShowInspector,
    ShowHistory,
    ShowFindings,
    Projector,
    ThemeDesktop,
    ThemeLight,
    ThemeDark,
    LanguageSystem,
    LanguageGerman,
    LanguageEnglish,
    ResetLayout,
    AddCut,
    DuplicateCut,
    RenameCut,
    RemoveCut,
    AsIsByGroup,
    AsIsByOwner,
    AsIsByTeam,
    AddJourney,
    RenameJourney,
    RemoveJourney,
    AddMoment,
    AllJourneys,
    ShortcutsSheet,
    About,
};

/// The menus of the menu bar, and their submenus.
enum class MenuId { File, Edit, View, Colour, Theme, Language, Cut, AsIs, Journey, Help };

/// Where an action appears besides its menu and the command palette.
enum class ActionPlace {
    None = 0x0,
    Toolbar = 0x1,
    MapContext = 0x2, ///< right click on empty ground
    CardContext = 0x4,
    ChipContext = 0x8,
    OtherContext = 0x40, ///< on a region or a dependency
    CutMenu = 0x10, ///< below the cuts in the cut selector
    StartPage = 0x20,
};
Q_DECLARE_FLAGS(ActionPlaces, ActionPlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActionPlaces)

/// What must be so for an action to be enabled; all of the flags of a row.
enum class ActionNeed {
    Nothing = 0x0,
    Document = 0x1,
    Cut = 0x2,
    SeveralCuts = 0x4,
    Undoable = 0x8,
    Redoable = 0x10,
    Selection = 0x20,
    Services = 0x40, ///< a service is selected, in the inbox or as a chip
    Chips = 0x80,
    Products = 0x100,
    Renamable = 0x200, ///< one thing is selected whose name can be typed where it is seen
    Removable = 0x400, ///< a chip, a promise, a card, a region or a dependency is selected
    Inventory = 0x800, ///< there are services
    Journey = 0x1000, ///< one is shown
    Journeys = 0x2000, ///< there are journeys
    Map = 0x4000, ///< the map is shown
    Canvas = 0x8000, ///< what is shown can be zoomed
    TwoServices = 0x10000, ///< exactly two services are selected
};
Q_DECLARE_FLAGS(ActionNeeds, ActionNeed)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActionNeeds)

enum class ActionKind {
    Command,
    Toggle,
    Choice, ///< one of its submenu is checked
};

/// One action. `text` and `hint` are English, in the translation context "Actions", with the
/// placeholders of the vocabulary; `shortcuts` are portable key sequences, parted by blanks.
struct ActionRow {
    ActionId id;
    MenuId menu;
    const char *text;
    const char *shortcuts;
    const char *icon;
    ActionPlaces places;
    ActionNeeds needs;
    ActionKind kind = ActionKind::Command;
    bool startsSection = false; ///< a separator above it in its menu
};

/// All actions, in the order of the menus.
std::span<const ActionRow> actionTable();
const ActionRow &rowOf(ActionId id);

} // namespace zuschnitt
