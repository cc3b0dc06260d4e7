<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Zuschnitt</translation>
    </message>
    <message>
        <source>Add the cut as it is</source>
        <translation>Ist-Zuschnitt anlegen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Neues Portfolio …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Karte exportieren …</translation>
    </message>
    <message>
        <source>Export the data…</source>
        <translation>Daten exportieren …</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Title, words and author…</source>
        <translation>Titel, Wörter und Name …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Add {products} or {services}…</source>
        <translation>{Products:acc} oder {services:acc} hinzufügen …</translation>
    </message>
    <message>
        <source>Put into a new group</source>
        <translation>In ein neues Feld legen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to {product}…</source>
        <translation>In {product:acc} verschieben …</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Take out or dissolve</source>
        <translation>Herausnehmen oder auflösen</translation>
    </message>
    <message>
        <source>Delete {service} from the inventory</source>
        <translation>{Service:acc} aus dem Bestand löschen</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Suchen und Befehle …</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Colour by former group</source>
        <translation>Nach früherer Gruppe färben</translation>
    </message>
    <message>
        <source>Arrange the new {products}</source>
        <translation>Neue {products:acc} anordnen</translation>
    </message>
    <message>
        <source>Arrange all {products}</source>
        <translation>Alle {products:acc} anordnen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Lock in place</source>
        <translation>Platz festhalten</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Aufteilung zurücksetzen</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>New cut</source>
        <translation>Neuer Zuschnitt</translation>
    </message>
    <message>
        <source>Duplicate the cut</source>
        <translation>Zuschnitt kopieren</translation>
    </message>
    <message>
        <source>Rename the cut</source>
        <translation>Zuschnitt umbenennen</translation>
    </message>
    <message>
        <source>Delete the cut</source>
        <translation>Zuschnitt löschen</translation>
    </message>
    <message>
        <source>As it is, by former group</source>
        <translation>Ist-Stand nach früherer Gruppe</translation>
    </message>
    <message>
        <source>As it is, by {owner}</source>
        <translation>Ist-Stand nach {owner:dat}</translation>
    </message>
    <message>
        <source>As it is, by team</source>
        <translation>Ist-Stand nach Team</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>About Zuschnitt</source>
        <translation>Über Zuschnitt</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>supporting</source>
        <translation>unterstützend</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>question open</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>No {services} yet</source>
        <translation>Noch keine {services}</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>1 {service}</source>
        <translation>1 {service}</translation>
    </message>
    <message>
        <source>%1 {services}</source>
        <translation>%1 {services}</translation>
    </message>
    <message>
        <source>1 {product}</source>
        <translation>1 {product}</translation>
    </message>
    <message>
        <source>%1 {products}</source>
        <translation>%1 {products}</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move {services} into a {product}</source>
        <translation>{Services:acc} in {a product:acc} verschieben</translation>
    </message>
    <message>
        <source>Drag onto empty ground</source>
        <translation>Auf freie Fläche ziehen</translation>
    </message>
    <message>
        <source>A new {product}</source>
        <translation>{A product} neu anlegen</translation>
    </message>
    <message>
        <source>Ctrl at the drop</source>
        <translation>Strg beim Loslassen</translation>
    </message>
    <message>
        <source>Also here: share it</source>
        <translation>Auch hier: teilen</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>Mit der rechten Taste ziehen</translation>
    </message>
    <message>
        <source>Choose between moving and sharing</source>
        <translation>Verschieben oder teilen wählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Double click on empty ground</source>
        <translation>Doppelklick auf freie Fläche</translation>
    </message>
    <message>
        <source>Add {products} or {services}</source>
        <translation>{Products:acc} oder {services:acc} hinzufügen</translation>
    </message>
    <message>
        <source>Space or middle button</source>
        <translation>Leertaste oder mittlere Taste</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Karte bewegen</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>Zoom under the pointer</source>
        <translation>Unter dem Zeiger zoomen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cuts a portfolio of IT services into products.</source>
        <translation>Schneidet ein Portfolio von IT-Services in Produkte.</translation>
    </message>
    <message>
        <source>A portfolio to open, or a list to import.</source>
        <translation>Ein Portfolio zum Öffnen oder eine Liste zum Importieren.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::CutCommands</name>
    <message>
        <source>New cut</source>
        <translation>Neuer Zuschnitt</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
</context>
<context>
    <name>zuschnitt::CutSelector</name>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Cut: %1</source>
        <translation>Zuschnitt: %1</translation>
    </message>
    <message>
        <source>Name of the cut</source>
        <translation>Name des Zuschnitts</translation>
    </message>
</context>
<context>
    <name>zuschnitt::EditCommands</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>The next step back is from before this session: “%1”, %2.</source>
        <translation>Der nächste Schritt zurück liegt vor dieser Sitzung: „%1“, %2.</translation>
    </message>
    <message>
        <source>The next step back is from before this session: “%1”, by %3, %2.</source>
        <translation>Der nächste Schritt zurück liegt vor dieser Sitzung: „%1“, von %3, %2.</translation>
    </message>
    <message>
        <source>Undo it anyway</source>
        <translation>Trotzdem rückgängig machen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FileCommands</name>
    <message>
        <source>Open a portfolio or a list</source>
        <translation>Portfolio oder Liste öffnen</translation>
    </message>
    <message>
        <source>Portfolios (*.zuschnitt);;Lists (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Portfolios (*.zuschnitt);;Listen (*.csv *.tsv *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where should the new portfolio lie?</source>
        <translation>Wo soll das neue Portfolio liegen?</translation>
    </message>
    <message>
        <source>Portfolios (*.zuschnitt)</source>
        <translation>Portfolios (*.zuschnitt)</translation>
    </message>
    <message>
        <source>All changes are saved in %1: every step is written at once.</source>
        <translation>Alle Änderungen sind in %1 gespeichert: Jeder Schritt wird sofort geschrieben.</translation>
    </message>
    <message>
        <source>This portfolio was seen on this computer with changes that this file does not contain: it is another copy, or an older one.</source>
        <translation>Dieses Portfolio wurde auf diesem Rechner schon mit Änderungen gesehen, die in dieser Datei fehlen: Sie ist eine andere oder eine ältere Kopie.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FilePropertiesDialog</name>
    <message>
        <source>Title, words and author</source>
        <translation>Titel, Wörter und Name</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Written beside every step from now on, in this file only.</source>
        <translation>Steht ab jetzt neben jedem Schritt, nur in dieser Datei.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>zuschnitt::Finder</name>
    <message>
        <source>{Product}, {service}, cut or command</source>
        <translation>{Product}, {service}, Zuschnitt oder Befehl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Zuschnitt</translation>
    </message>
</context>
<context>
    <name>zuschnitt::HeaderBar</name>
    <message>
        <source>Untitled portfolio</source>
        <translation>Portfolio ohne Titel</translation>
    </message>
    <message>
        <source>Search and commands…  %1</source>
        <translation>Suchen und Befehle …  %1</translation>
    </message>
</context>
<context>
    <name>zuschnitt::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::NoticeArea</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::SaveCopyDialog</name>
    <message>
        <source>With the history: every step can be undone in the copy</source>
        <translation>Mit Verlauf: Jeder Schritt lässt sich in der Kopie zurücknehmen</translation>
    </message>
    <message>
        <source>With the names of who made each step</source>
        <translation>Mit den Namen derer, die die Schritte gemacht haben</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy and this file know each other again, with the history or without.</source>
        <translation>Kopie und Datei erkennen einander wieder, mit Verlauf oder ohne.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen …</translation>
    </message>
</context>
<context>
    <name>zuschnitt::ShortcutsSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
</context>
<context>
    <name>zuschnitt::StartPage</name>
    <message>
        <source>Cut your {services} into {products} along the journeys of the people who use them.</source>
        <translation>Aus {services:dat} werden {products}: entlang der User Journeys derer, die sie nutzen.</translation>
    </message>
    <message>
        <source>Look at the sample: Modern IT workplace</source>
        <translation>Beispiel ansehen: Moderner IT-Arbeitsplatz</translation>
    </message>
    <message>
        <source>Start an empty portfolio…</source>
        <translation>Leeres Portfolio beginnen …</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>Bringen Sie Ihre Liste mit</translation>
    </message>
    <message>
        <source>Drop a CSV or TSV file here, or paste cells from a spreadsheet or lines from anywhere. You see what was understood before anything is taken over.</source>
        <translation>CSV- oder TSV-Datei hierher ziehen oder Zellen aus einer Tabelle oder Zeilen von irgendwo einfügen. Sie sehen, was verstanden wurde, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Liste wählen …</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>zuschnitt::StatusLine</name>
    <message numerus="yes">
        <source>still without {product}</source>
        <translation><numerusform>noch ohne {product:acc}</numerusform>
            <numerusform>noch ohne {product:acc}</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}</source>
        <translation>{product}</translation>
    </message>
    <message>
        <source>{products}</source>
        <translation>{products}</translation>
    </message>
    <message numerus="yes">
        <source>open questions</source>
        <translation><numerusform>offene Frage</numerusform>
            <numerusform>offene Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
</context>
<context>
    <name>zuschnitt::WordFields</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Eigene Wörter …</translation>
    </message>
    <message>
        <source>For what is made</source>
        <translation>Für das, was entsteht</translation>
    </message>
    <message>
        <source>For what there was</source>
        <translation>Für das, was es gab</translation>
    </message>
    <message>
        <source>For who answers for it</source>
        <translation>Für die Verantwortlichen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>%1, several</source>
        <translation>%1, mehrere</translation>
    </message>
    <message>
        <source>The article in German</source>
        <translation>Der Artikel im Deutschen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::Workplace</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
</TS>