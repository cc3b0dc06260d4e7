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
    <message>
        <source>Copy</source>
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
    <message>
        <source>This kind of picture is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no former group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supporting role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dependencies, the thicker the more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of {a service} that is in several {products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture does not fit onto a page of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller scale, or SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The content of this file is not what was last written: the disk, a transfer or another program changed it. Compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program writes to this file all the time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other edits came after this one, so it can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this file meanwhile; it is shown as it is now. Try again if you still want this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step back was done before this file was opened. Undo again to take it back, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not in the history of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this file meanwhile. Try again if you still want this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message>
        <source>%1 {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to another place in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, where the shares join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {product} with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {product}, also with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditName</name>
    <message>
        <source>Create the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %n {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %n {services} to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %n {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %n {services} to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 within %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %n {services} within %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n {services} also in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how %1 belongs to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return %1 to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return %n {services} to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %n {services} out of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire %n {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %n {services} as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {product} %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {product} %1 with one {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {product} %1 with %n {services:dat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve %n {products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %n {products} out of their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to group %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %n {products} to group %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put group %1 in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate cut %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cut %1 in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the dependency of %1 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %n dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add capability %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove capability %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provides %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer provides %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bundles %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer bundles %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add persona %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add journey %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove journey %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add moment %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove moment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open who leads %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 leads %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange %n cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold %n cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %n cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %n cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %n cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to get informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to try it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as an open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the question of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be moved into “%2”, which belongs to another cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share must be more than 0 % and less than 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not provide “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is only in “%2”, so all of it belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{No service} names a former group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{No service} names {a owner:acc}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{No service} names a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last cut cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer possible: what it is about was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feeling lies between -2 and 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what belongs to one cut can be put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot depend on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of a dependency must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already depends on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a capability “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of your own needs its singular and its plural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word must not contain { or %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kinds of things cannot have the same word: “%1”, “%2”, “%3”.</source>
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
    <name>JsonParser</name>
    <message>
        <source>there is something after the end of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not readable JSON: line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in quotation marks is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text runs over the end of its line; write \n for a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text that began here has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“\%1” means nothing in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not readable JSON: it is not written in UTF-8. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeutralJson</name>
    <message>
        <source>%1 should be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be the id of something in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names “%2”, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the unknown value “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice; the second one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing depends on itself; this was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight must be greater than 0; 1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feeling lies between -2 and 2; %1 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of “%1” belongs to another cut; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept or retired in this cut cannot be assigned; this was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share must be greater than 0; 1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decided lead belongs to another cut; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is assigned in this cut cannot be kept or retired as well; this was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would lie below itself; it was put on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is there twice; the second one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be an object in braces; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be an array in brackets; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice; the first one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a known key; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is not a Zuschnitt export: the key “zuschnitt” with a version number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON was written by a newer version of Zuschnitt (format %1). Update Zuschnitt, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number, like %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a portfolio of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup or an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be created; the folder may not permit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended in the middle of a change to %1; that change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program set %1 to keep recent changes in files beside it. The next edit brings everything back into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Update it to open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the tables of a portfolio: it is damaged, or another program changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program and is read-only. Copy it to convert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by an older version of this program and has been converted. The former one is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted or moved. Save a copy to keep what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by another file. Save a copy to keep what is shown, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy needs another name than the file that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written; the folder or an existing file may not permit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk or the network reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened for this; the file or its folder may not permit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be written to %1, because something it refers to is gone or is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 took too long and was given up; the file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step of the history no longer fits the content of the file, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this edit changes is no longer there, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other edits came after this one, so it can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history no longer holds how to do this step, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read-only. Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language this is translated into, &quot;de&quot; for German.</extracomment>
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
    <name>zuschnitt::AlsoHereStrip</name>
    <message>
        <source>Digits choose · Enter accepts · Esc leaves it divided evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60/40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share here, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
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
    <name>zuschnitt::CutForm</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
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
    <name>zuschnitt::DependencyForm</name>
    <message>
        <source>Dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends on this {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this dependency</source>
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
    <name>zuschnitt::ExportCommands</name>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as a drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::ExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG: a drawing to edit further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF: to print and to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG: a picture for slides</source>
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
        <source>For print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For outside: no names, no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::Field</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: %1</source>
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
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is missing in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modern IT workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own copy of the sample: %1.</source>
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
    <name>zuschnitt::Form</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is {no service} with the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::GroupForm</name>
    <message>
        <source>{Product} group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{No product} is in it yet.</source>
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
    <name>zuschnitt::HistoryModel</name>
    <message>
        <source>Arranged, %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 edit on another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edits on another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Here you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. On another branch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::InboxModel</name>
    <message>
        <source>Without {owner:acc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a former group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::InboxPanel</name>
    <message>
        <source>Filter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Services} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{No service} matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no {services} yet. Bring a list: drop a file here or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {service} has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by former group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by {owner:dat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::InboxView</name>
    <message>
        <source>%1 {services}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::ListRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuschnitt %1 cuts a portfolio of IT services into products. Free software under the GPL, version 3 or later; icons from Breeze (LGPL), typeface Inter (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::MapView</name>
    <message>
        <source>%1 {products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: move · Esc: leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go on another one · Esc: leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 {services} to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag {services} here, or double click, for the first {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: move · Ctrl: also here · Esc: leave it</source>
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
    <name>zuschnitt::PortfolioForm</name>
    <message>
        <source>Portfolio</source>
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
        <source>Cut “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::ProductForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to try it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to book it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard with options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Product} group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag {services} onto its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over from teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over from former groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises the capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a capability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::Projector</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::QuestionToggle</name>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as an open question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::QuickAddField</name>
    <message>
        <source>Enter: add, then the next · Tab: the other kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::RowList</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
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
    <name>zuschnitt::ServiceForm</name>
    <message>
        <source>{Service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 {products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on its place in this {product:dat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share must be more than 0 % and at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{The service} is only in this {product}, so all of it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {the service:acc} out of the others to have all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share here, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities that go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these {products:dat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {products:dat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per year, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provides the capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {a service:acc} it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {a service:acc} that needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the dependencies</source>
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
    <message>
        <source>1 dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {a product:acc} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of their {products:dat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold these {products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve these {products}</source>
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
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the largest {product}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::SummaryForm</name>
    <message>
        <source>{Services} in {products:dat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Products}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{No product} yet. Drag {services} onto the map to make the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zuschnitt::Tray</name>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Enter accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is retired</source>
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
