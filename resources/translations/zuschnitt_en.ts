<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the cut as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, words and author…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {products} or {services}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {product}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out or dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {service} from the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by former group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the new {products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange all {products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, by former group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, by {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, by team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Zuschnitt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {services} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {products}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {services} into a {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag onto empty ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl at the drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also here: share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between moving and sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click on empty ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {products} or {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cuts a portfolio of IT services into products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portfolio to open, or a list to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::CutCommands</name>
    <message>
        <source>New cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::CutSelector</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::EditCommands</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step back is from before this session: “%1”, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step back is from before this session: “%1”, by %3, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::FileCommands</name>
    <message>
        <source>Open a portfolio or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios (*.zuschnitt);;Lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the new portfolio lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios (*.zuschnitt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are saved in %1: every step is written at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portfolio was seen on this computer with changes that this file does not contain: it is another copy, or an older one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::FilePropertiesDialog</name>
    <message>
        <source>Title, words and author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written beside every step from now on, in this file only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::Finder</name>
    <message>
        <source>{Product}, {service}, cut or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::HeaderBar</name>
    <message>
        <source>Untitled portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands…  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::NoticeArea</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::SaveCopyDialog</name>
    <message>
        <source>With the history: every step can be undone in the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the names of who made each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy and this file know each other again, with the history or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::ShortcutsSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::StartPage</name>
    <message>
        <source>Cut your {services} into {products} along the journeys of the people who use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample: Modern IT workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV or TSV file here, or paste cells from a spreadsheet or lines from anywhere. You see what was understood before anything is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::StatusLine</name>
    <message numerus="yes">
        <source>still without {product}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>open questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::WordFields</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article in German</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::Workplace</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
