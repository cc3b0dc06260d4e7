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
        <translation>Zuschnitt anlegen, wie es ist</translation>
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
        <source>Map</source>
        <translation>Karte</translation>
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
        <translation>Wie es ist, nach früherer Gruppe</translation>
    </message>
    <message>
        <source>As it is, by {owner}</source>
        <translation>Wie es ist, nach {owner:dat}</translation>
    </message>
    <message>
        <source>As it is, by team</source>
        <translation>Wie es ist, nach Team</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>About Zuschnitt</source>
        <translation>Über Zuschnitt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Belassen, wie es ist</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Abschalten …</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Arrange by journey</source>
        <translation>Nach der User Journey anordnen</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>User Journeys</translation>
    </message>
    <message>
        <source>Export as a picture…</source>
        <translation>Als Bild exportieren …</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue User Journey</translation>
    </message>
    <message>
        <source>Rename the journey</source>
        <translation>User Journey umbenennen</translation>
    </message>
    <message>
        <source>Delete the journey</source>
        <translation>User Journey löschen</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Neuer Moment</translation>
    </message>
    <message>
        <source>All journeys, worst first</source>
        <translation>Alle User Journeys, die schlechteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;User Journey</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Export the catalogue…</source>
        <translation>Katalog exportieren …</translation>
    </message>
    <message>
        <source>{Owners} and teams</source>
        <translation>{Owners} und Teams</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Export tables and models…</source>
        <translation>Tabellen und Modelle exportieren …</translation>
    </message>
    <message>
        <source>Merge two {services}…</source>
        <translation>Zwei {services} zusammenführen …</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte finden …</translation>
    </message>
    <message>
        <source>Colour the map</source>
        <translation>Karte färben</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>the findings as one JSON object</source>
        <translation>die Hinweise als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the cut to check; else the current one</source>
        <translation>der Zuschnitt, der geprüft wird; sonst der aktuelle</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>Fehler: %1, Warnungen: %2, Anregungen: %3</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Anregung</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>Zuschnitt „%1“</translation>
    </message>
    <message>
        <source>%1 of %2 moments covered, %3 open, %4 contested</source>
        <translation>%1 von %2 Momenten gedeckt, %3 offen, %4 umstritten</translation>
    </message>
    <message>
        <source>No moment says what it needs yet: enter journeys, moments and their needs.</source>
        <translation>Noch sagt kein Moment, was er braucht: User Journeys, Momente und ihren Bedarf eintragen.</translation>
    </message>
    <message>
        <source>%1 hand-overs a month, %2 per journey, %3 of them between teams</source>
        <translation>%1 Übergaben im Monat, %2 je User Journey, davon %3 zwischen Teams</translation>
    </message>
    <message>
        <source>%1 of the dependencies leave their {product}, %2 lie on a platform</source>
        <translation>%1 der Abhängigkeiten verlassen ihr {product}, %2 liegen auf einer Plattform</translation>
    </message>
    <message>
        <source>No dependencies are known: import or draw them.</source>
        <translation>Keine Abhängigkeiten bekannt: importieren oder einzeichnen.</translation>
    </message>
    <message>
        <source>%1 of the {services} are in the largest of %2 {products}, %3 are unassigned</source>
        <translation>%1 der {services:dat} liegen im größten von %2 {products:dat}, %3 haben keinen Platz</translation>
    </message>
    <message>
        <source>Judges a cut: journeys, hand-overs, dependencies, sizes.</source>
        <translation>Beurteilt einen Zuschnitt: User Journeys, Übergaben, Abhängigkeiten, Größen.</translation>
    </message>
    <message>
        <source>the cut to judge; else the current one</source>
        <translation>der Zuschnitt, der beurteilt wird; sonst der aktuelle</translation>
    </message>
    <message>
        <source>one JSON object; null where a figure has no input</source>
        <translation>ein JSON-Objekt; null, wo einer Zahl die Angaben fehlen</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Eine Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Hier fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>The role is main or supporting, not “%1”.</source>
        <translation>Die Rolle ist main oder supporting, nicht „%1“.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>also there; without it the service moves, like a drop</source>
        <translation>auch dort; sonst wird verschoben, wie beim Ziehen</translation>
    </message>
    <message>
        <source>its role there</source>
        <translation>die Rolle dort</translation>
    </message>
    <message>
        <source>its part there, 0.4 or 40%; the others keep their proportions</source>
        <translation>der Anteil dort, 0.4 oder 40%; die anderen behalten ihr Verhältnis</translation>
    </message>
    <message>
        <source>a capability that goes with it; none: all</source>
        <translation>eine Fähigkeit, die mitgeht; keine: alle</translation>
    </message>
    <message>
        <source>before this one; else at the end</source>
        <translation>davor; sonst ans Ende</translation>
    </message>
    <message>
        <source>“%1” says how it is meant.</source>
        <translation>„%1“ sagt, wie es gemeint ist.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Ein Verb „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The as-is cut goes by group, owner or team, not “%1”.</source>
        <translation>Der Ist-Zuschnitt geht nach group, owner oder team, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>what makes a product of the as-is cut</source>
        <translation>was ein Produkt des Ist-Zuschnitts ausmacht</translation>
    </message>
    <message>
        <source>Changes a portfolio by one edit, for scripts.</source>
        <translation>Ändert ein Portfolio durch einen Schritt, für Skripte.</translation>
    </message>
    <message>
        <source>The edits. Things are named by name or id; a name that is not unique is refused with the ids.</source>
        <translation>Die Schritte. Dinge werden mit Namen oder Kennung genannt; ein mehrdeutiger Name wird mit den Kennungen abgelehnt.</translation>
    </message>
    <message>
        <source>one JSON object about what was done</source>
        <translation>ein JSON-Objekt darüber, was getan wurde</translation>
    </message>
    <message>
        <source>There is no edit “%1”; “zuschnitt-cli edit --help” lists them.</source>
        <translation>Einen Schritt „%1“ gibt es nicht; „zuschnitt-cli edit --help“ zählt sie auf.</translation>
    </message>
    <message>
        <source>It is meant like this: %1</source>
        <translation>Gemeint ist es so: %1</translation>
    </message>
    <message>
        <source>First cut</source>
        <translation>Erster Zuschnitt</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>the file to write; an old one is replaced</source>
        <translation>die Zieldatei; eine alte wird ersetzt</translation>
    </message>
    <message>
        <source>what to draw</source>
        <translation>was gezeichnet wird</translation>
    </message>
    <message>
        <source>the cut to draw; else the current one</source>
        <translation>der Zuschnitt; sonst der aktuelle</translation>
    </message>
    <message>
        <source>the colours</source>
        <translation>die Farben</translation>
    </message>
    <message>
        <source>public leaves out names of people, money and notes</source>
        <translation>public lässt Namen von Personen, Geld und Notizen weg</translation>
    </message>
    <message>
        <source>without title and cut</source>
        <translation>ohne Titel und Zuschnitt</translation>
    </message>
    <message>
        <source>without the legend</source>
        <translation>ohne Legende</translation>
    </message>
    <message>
        <source>without the lists of what is on no card</source>
        <translation>ohne die Listen dessen, was auf keiner Karte steht</translation>
    </message>
    <message>
        <source>a date beside the title</source>
        <translation>ein Datum neben dem Titel</translation>
    </message>
    <message>
        <source>the page of a PDF</source>
        <translation>die Seite eines PDF</translation>
    </message>
    <message>
        <source>pixels of a PNG per unit; 2 if not said</source>
        <translation>Pixel eines PNG je Einheit; sonst 2</translation>
    </message>
    <message>
        <source>The language must be de or en, not “%1”.</source>
        <translation>Die Sprache muss de oder en sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>A date looks like 2026-12-31, not “%1”.</source>
        <translation>Ein Datum sieht aus wie 2026-12-31, nicht wie „%1“.</translation>
    </message>
    <message>
        <source>The scale is a number above 0, at most 16, not “%1”.</source>
        <translation>Die Größe ist eine Zahl über 0, höchstens 16, nicht „%1“.</translation>
    </message>
    <message>
        <source>The value is true or false, not “%1”.</source>
        <translation>Der Wert ist true oder false, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no value of this field.</source>
        <translation>„%1“ ist kein Wert dieses Feldes.</translation>
    </message>
    <message>
        <source>There is no field “%1” here; there are %2.</source>
        <translation>Ein Feld „%1“ gibt es hier nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no kind “%1”; there are %2.</source>
        <translation>Eine Art „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>The gender is masculine, feminine or neuter, not “%1”.</source>
        <translation>Das Geschlecht ist masculine, feminine oder neuter, nicht „%1“.</translation>
    </message>
    <message>
        <source>There are words for product, service and owner, not for “%1”.</source>
        <translation>Wörter gibt es für product, service und owner, nicht für „%1“.</translation>
    </message>
    <message>
        <source>of the word in German</source>
        <translation>des Wortes im Deutschen</translation>
    </message>
    <message>
        <source>Cuts a portfolio of IT services into products, without a window.</source>
        <translation>Schneidet ein Portfolio von IT-Services in Produkte, ohne Fenster.</translation>
    </message>
    <message>
        <source>zuschnitt-cli VERB --help says more about a verb.</source>
        <translation>zuschnitt-cli VERB --help sagt mehr über ein Verb.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings or conflicts, 2 bad usage, 3 bad input.</source>
        <translation>Rückgabewerte: 0 getan, 1 Hinweise oder Konflikte, 2 falscher Aufruf, 3 falsche Eingabe.</translation>
    </message>
    <message>
        <source>Lists the edits of a portfolio, oldest first.</source>
        <translation>Zählt die Schritte eines Portfolios auf, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>A star marks the edit the file stands at, a plus what redo would do, a dot a branch left behind.</source>
        <translation>Ein Stern zeigt, wo die Datei steht, ein Plus, was sich wiederholen lässt, ein Punkt einen verlassenen Zweig.</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Takes back the last edit, whoever did it.</source>
        <translation>Nimmt den letzten Schritt zurück, von wem er auch war.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Brings lists and other portfolios in, as one edit; FILE is created if missing.</source>
        <translation>Bringt Listen und andere Portfolios herein, als ein Schritt; FILE wird angelegt, wenn es fehlt.</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>nur sagen, was getan würde</translation>
    </message>
    <message>
        <source>one JSON object with counts and problems</source>
        <translation>ein JSON-Objekt mit Zahlen und Problemen</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated, %4 unchanged, %5 skipped</source>
        <translation>%1: %2 neu, %3 geändert, %4 unverändert, %5 ausgelassen</translation>
    </message>
    <message>
        <source>Says what a portfolio holds.</source>
        <translation>Sagt, was ein Portfolio enthält.</translation>
    </message>
    <message>
        <source>one JSON object; products and assignments are those of the current cut</source>
        <translation>ein JSON-Objekt; Produkte und Zuordnungen sind die des aktuellen Zuschnitts</translation>
    </message>
    <message>
        <source>%1 {services}, %2 dependencies, %3 capabilities</source>
        <translation>%1 {services}, %2 Abhängigkeiten, %3 Fähigkeiten</translation>
    </message>
    <message>
        <source>%1 personas, %2 journeys, %3 moments</source>
        <translation>%1 Personas, %2 Journeys, %3 Momente</translation>
    </message>
    <message>
        <source>no cut yet</source>
        <translation>noch kein Zuschnitt</translation>
    </message>
    <message>
        <source>Cut “%1”, one of %2:</source>
        <translation>Zuschnitt „%1“, einer von %2:</translation>
    </message>
    <message>
        <source>%1 {products}, %2 {services} assigned, %3 unassigned, %4 kept, %5 retired</source>
        <translation>%1 {products}, %2 {services} zugeordnet, %3 ohne Platz, %4 bleiben, %5 abgeschaltet</translation>
    </message>
    <message>
        <source>There is more than one %1 “%2”; use one of the ids: %3</source>
        <translation>Mehrere %1 heißen „%2“; nehmen Sie eine der Kennungen: %3</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no cut yet; “add-cut NAME” makes one.</source>
        <translation>Noch gibt es keinen Zuschnitt; „add-cut NAME“ legt einen an.</translation>
    </message>
    <message>
        <source>Makes a new portfolio, empty or with a sample.</source>
        <translation>Legt ein neues Portfolio an, leer oder mit einem Beispiel.</translation>
    </message>
    <message>
        <source>start with a sample; there is one, “workplace”</source>
        <translation>mit einem Beispiel beginnen; es gibt eines, „workplace“</translation>
    </message>
    <message>
        <source>the language of the file; else that of the system</source>
        <translation>die Sprache der Datei; sonst die des Systems</translation>
    </message>
    <message>
        <source>the title; else the name of the file</source>
        <translation>der Titel; sonst der Name der Datei</translation>
    </message>
    <message>
        <source>There is no sample “%1”; there is “workplace”.</source>
        <translation>Ein Beispiel „%1“ gibt es nicht; es gibt „workplace“.</translation>
    </message>
    <message>
        <source>The sample is missing in this program.</source>
        <translation>Das Beispiel fehlt in diesem Programm.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>in this cut; else in the current one</source>
        <translation>in diesem Zuschnitt; sonst im aktuellen</translation>
    </message>
    <message>
        <source>The kind is customer or platform, not “%1”.</source>
        <translation>Die Art ist customer oder platform, nicht „%1“.</translation>
    </message>
    <message>
        <source>its former group, or the group of a product</source>
        <translation>die frühere Gruppe oder das Feld eines Produkts</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>wer es verantwortet</translation>
    </message>
    <message>
        <source>put it into this product, or this product into the group</source>
        <translation>in dieses Produkt legen oder dieses Produkt in das Feld</translation>
    </message>
    <message>
        <source>of a product: customer or platform; of a dependency: any word</source>
        <translation>eines Produkts: customer oder platform; einer Abhängigkeit: ein beliebiges Wort</translation>
    </message>
    <message>
        <source>its weight; 1 if not said</source>
        <translation>das Gewicht; sonst 1</translation>
    </message>
    <message>
        <source>a .csv that a German Excel opens by double click</source>
        <translation>eine .csv, die ein deutsches Excel per Doppelklick öffnet</translation>
    </message>
    <message>
        <source>--excel is for .csv only.</source>
        <translation>--excel gilt nur für .csv.</translation>
    </message>
    <message>
        <source>--map is meant like name=Column, with one of the fields %1.</source>
        <translation>--map ist wie name=Spalte gemeint, mit einem der Felder %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are %2.</source>
        <translation>Eine Spalte „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>The encoding is utf-8, utf-16 or windows-1252, not “%1”.</source>
        <translation>Die Kodierung ist utf-8, utf-16 oder windows-1252, nicht „%1“.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>what a column means; else its header decides</source>
        <translation>was eine Spalte bedeutet; sonst entscheidet ihre Überschrift</translation>
    </message>
    <message>
        <source>of a list; else it is recognised</source>
        <translation>einer Liste; sonst wird sie erkannt</translation>
    </message>
    <message>
        <source>between cells; else it is recognised</source>
        <translation>zwischen Zellen; sonst wird es erkannt</translation>
    </message>
    <message>
        <source>under which name a list&apos;s keys are remembered; else its file name</source>
        <translation>unter welchem Namen die Schlüssel einer Liste gemerkt werden; sonst ihr Dateiname</translation>
    </message>
    <message>
        <source>also make the as-is cut from this column</source>
        <translation>auch den Ist-Zuschnitt aus dieser Spalte machen</translation>
    </message>
    <message>
        <source>the name of that cut</source>
        <translation>der Name dieses Zuschnitts</translation>
    </message>
    <message>
        <source>There is no format “%1” to import; there are csv, tsv, html and json.</source>
        <translation>Ein Format „%1“ zum Importieren gibt es nicht; es gibt csv, tsv, html und json.</translation>
    </message>
    <message>
        <source>the journey to draw; else all, one under another</source>
        <translation>die User Journey, die gezeichnet wird; sonst alle untereinander</translation>
    </message>
    <message>
        <source>--journey is for --view journey.</source>
        <translation>--journey gehört zu --view journey.</translation>
    </message>
    <message>
        <source>--%1 is for --view map.</source>
        <translation>--%1 gehört zu --view map.</translation>
    </message>
    <message>
        <source>a moment of this journey; else its name must be the only one</source>
        <translation>ein Moment dieser User Journey; sonst muss sein Name eindeutig sein</translation>
    </message>
    <message>
        <source>--%1 is not for the catalogue.</source>
        <translation>--%1 gilt nicht für den Katalog.</translation>
    </message>
    <message>
        <source>--internal and --preset public exclude each other.</source>
        <translation>--internal und --preset public schließen sich aus.</translation>
    </message>
    <message>
        <source>The catalogue is written as .html or .pdf.</source>
        <translation>Der Katalog wird als .html oder .pdf geschrieben.</translation>
    </message>
    <message>
        <source>--internal is for the catalogue only.</source>
        <translation>--internal gilt nur für den Katalog.</translation>
    </message>
    <message>
        <source>of the catalogue: also platforms, old services, teams and cost; else for users only</source>
        <translation>beim Katalog: auch Plattformen, alte Services, Teams und Kosten; sonst nur, was Nutzer angeht</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Hingenommen: %1</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>hingenommen: %1</translation>
    </message>
    <message>
        <source>Says what a cut should be asked about, and what to do; ends with 1 when there are errors that nobody accepted.</source>
        <translation>Sagt, was an einem Zuschnitt zu fragen ist und was zu tun ist; endet mit 1, wenn es Fehler gibt, die niemand hingenommen hat.</translation>
    </message>
    <message>
        <source>the phase it lies in; &quot;&quot; for none</source>
        <translation>die Phase, in der er liegt; &quot;&quot; für keine</translation>
    </message>
    <message>
        <source>the capability it stands below; &quot;&quot; for none</source>
        <translation>die Fähigkeit, unter der sie steht; &quot;&quot; für keine</translation>
    </message>
    <message>
        <source>There is no rule “%1”; there are %2.</source>
        <translation>Eine Regel „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>Findings are named by rule and subject, as “check --json” tells them.</source>
        <translation>Hinweise werden mit Regel und Gegenstand genannt, wie „check --json“ sie nennt.</translation>
    </message>
    <message>
        <source>--choose is meant like QUESTION=ANSWER, not “%1”.</source>
        <translation>--choose ist gemeint wie FRAGE=ANTWORT, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no import profile “%1”; there are %2.</source>
        <translation>Ein Importprofil „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>Nothing is asked here under “%1”.</source>
        <translation>Unter „%1“ wird hier nichts gefragt.</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”.</source>
        <translation>„%1“ ist keine Antwort auf „%2“.</translation>
    </message>
    <message>
        <source>This looks like a source of %1; --profile &quot;%1&quot; reads it so.</source>
        <translation>Das sieht nach einer Quelle aus %1 aus; --profile &quot;%1&quot; liest sie so.</translation>
    </message>
    <message>
        <source>Changed both here and in the source, and kept as it is here: %1 fields. --take-source takes what the source says.</source>
        <translation>Hier und in der Quelle geändert, und so geblieben, wie es hier ist: %1 Felder. --take-source nimmt, was die Quelle sagt.</translation>
    </message>
    <message>
        <source>json for other portfolios; all other formats are recognised by what the file holds</source>
        <translation>json für andere Portfolios; alle anderen Formate werden am Inhalt der Datei erkannt</translation>
    </message>
    <message>
        <source>how the source is understood</source>
        <translation>wie die Quelle verstanden wird</translation>
    </message>
    <message>
        <source>what of the source is meant; --dry-run shows questions and answers</source>
        <translation>was von der Quelle gemeint ist; --dry-run zeigt Fragen und Antworten</translation>
    </message>
    <message>
        <source>where both sides changed a field, take what the source says</source>
        <translation>wo beide Seiten ein Feld geändert haben, nehmen, was die Quelle sagt</translation>
    </message>
    <message>
        <source>the day of the import, with which new and vanished ones are marked; else today</source>
        <translation>der Tag des Imports, mit dem Neues und Verschwundenes markiert wird; sonst heute</translation>
    </message>
    <message>
        <source>A day is meant like 2026-03-31, not “%1”.</source>
        <translation>Ein Tag ist gemeint wie 2026-03-31, nicht „%1“.</translation>
    </message>
    <message>
        <source>A list has one row for each thing it is about; its headers say what that is.</source>
        <translation>Eine Liste hat eine Zeile für jedes Ding, um das es geht; ihre Überschriften sagen, was das ist.</translation>
    </message>
    <message>
        <source>The fields of --map, by kind of list; a column is its header or its number:</source>
        <translation>Die Felder von --map, je nach Art der Liste; eine Spalte ist ihre Überschrift oder ihre Nummer:</translation>
    </message>
    <message>
        <source>own:NAME or own:NAME:KIND is a field of the file&apos;s own; its kind is text, number, money, date, choice or link.</source>
        <translation>own:NAME oder own:NAME:ART ist ein eigenes Feld der Datei; seine Art ist text, number, money, date, choice oder link.</translation>
    </message>
    <message>
        <source>Sources that belong together, like the three lists of a model, are read as one.</source>
        <translation>Quellen, die zusammengehören, wie die drei Listen eines Modells, werden als eine gelesen.</translation>
    </message>
    <message>
        <source>, %1 gone</source>
        <translation>, %1 verschwunden</translation>
    </message>
    <message>
        <source>A field holds text, number, money, date, choice or link, not “%1”.</source>
        <translation>Ein Feld enthält text, number, money, date, choice oder link, nicht „%1“.</translation>
    </message>
    <message>
        <source>text, number, money, date, choice or link</source>
        <translation>text, number, money, date, choice oder link</translation>
    </message>
    <message>
        <source>what a choice offers</source>
        <translation>was eine Auswahl anbietet</translation>
    </message>
    <message>
        <source>--table is for .csv, .tsv and .xlsx only.</source>
        <translation>--table gilt nur für .csv, .tsv und .xlsx.</translation>
    </message>
    <message>
        <source>--%1 is for pictures; data is always written in full.</source>
        <translation>--%1 gilt für Bilder; Daten werden immer vollständig geschrieben.</translation>
    </message>
    <message>
        <source>--table is one of %1, not “%2”.</source>
        <translation>--table ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>else the suffix decides: %1</source>
        <translation>sonst entscheidet die Endung: %1</translation>
    </message>
    <message>
        <source>of .csv and .tsv, else the services; of .xlsx only this one: %1</source>
        <translation>bei .csv und .tsv, sonst die Services; bei .xlsx nur diese: %1</translation>
    </message>
    <message>
        <source>Writes the map, the journeys or the catalogue, or what other programs take over: tables, models, drawings.</source>
        <translation>Schreibt die Karte, die User Journeys oder den Katalog, oder was andere Programme übernehmen: Tabellen, Modelle, Zeichnungen.</translation>
    </message>
    <message>
        <source>The format follows the suffix of OUT: .svg .pdf .png are pictures, .html .pdf the catalogue; those for the catalogue are --cut, --internal, --preset, --date and --language.</source>
        <translation>Das Format folgt der Endung von OUT: .svg .pdf .png sind Bilder, .html .pdf der Katalog; für ihn gelten --cut, --internal, --preset, --date und --language.</translation>
    </message>
    <message>
        <source>of the words that are written; else that of the file</source>
        <translation>der Wörter, die geschrieben werden; sonst die der Datei</translation>
    </message>
    <message>
        <source>Say where to with --to OUT; the suffix is one of .svg .pdf .png .csv .tsv .xlsx .xml .drawio .dot .mmd .md .json.</source>
        <translation>Sagen Sie mit --to OUT, wohin; die Endung ist eine von .svg .pdf .png .csv .tsv .xlsx .xml .drawio .dot .mmd .md .json.</translation>
    </message>
    <message>
        <source>For other programs:</source>
        <translation>Für andere Programme:</translation>
    </message>
    <message>
        <source>Read are tables (.csv .tsv .html .xlsx), models (ArchiMate), drawings (draw.io), catalogues (Backstage), YAML, and other portfolios (.json).</source>
        <translation>Gelesen werden Tabellen (.csv .tsv .html .xlsx), Modelle (ArchiMate), Zeichnungen (draw.io), Kataloge (Backstage), YAML und andere Portfolios (.json).</translation>
    </message>
    <message>
        <source>what colour stands for: products, former groups, owners, teams or an own field</source>
        <translation>wofür Farbe steht: Produkte, frühere Gruppen, Owner, Teams oder ein eigenes Feld</translation>
    </message>
    <message>
        <source>--colour is product, group, owner, team or the name of an own field, not “%1”.</source>
        <translation>--colour ist product, group, owner, team oder der Name eines eigenen Feldes, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>ColumnMeaning</name>
    <message>
        <source>Do not import</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key in the source</source>
        <translation>Schlüssel in der Quelle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>{Owner}</source>
        <translation>{Owner}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Former group</source>
        <translation>Frühere Gruppe</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Annual cost</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>User Journey</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Goal of the journey</source>
        <translation>Ziel der User Journey</translation>
    </message>
    <message>
        <source>Journeys per month</source>
        <translation>User Journeys pro Monat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>What the person does</source>
        <translation>Was die Person tut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Feeling today</source>
        <translation>Gefühl heute</translation>
    </message>
    <message>
        <source>Feeling wanted</source>
        <translation>Gefühl gewünscht</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Tickets per month</source>
        <translation>Tickets pro Monat</translation>
    </message>
    <message>
        <source>What is changing</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>When it changes</source>
        <translation>Wann es sich ändert</translation>
    </message>
    <message>
        <source>Needs (capabilities)</source>
        <translation>Braucht (Fähigkeiten)</translation>
    </message>
    <message>
        <source>Uses ({services})</source>
        <translation>Nutzt ({services:acc})</translation>
    </message>
    <message>
        <source>Lies below</source>
        <translation>Liegt unter</translation>
    </message>
    <message>
        <source>From ({service})</source>
        <translation>Von ({service})</translation>
    </message>
    <message>
        <source>To ({service})</source>
        <translation>Nach ({service})</translation>
    </message>
    <message>
        <source>Kind of dependency</source>
        <translation>Art der Abhängigkeit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>{Product} group</source>
        <translation>{Product}-Feld</translation>
    </message>
    <message>
        <source>{Product}</source>
        <translation>{Product}</translation>
    </message>
    <message>
        <source>Customer-facing or platform</source>
        <translation>Für Kunden oder Plattform</translation>
    </message>
    <message>
        <source>Customer need</source>
        <translation>Kundenbedürfnis</translation>
    </message>
    <message>
        <source>Core benefit</source>
        <translation>Kernnutzen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Degree of standardisation</source>
        <translation>Grad der Standardisierung</translation>
    </message>
    <message>
        <source>How to get informed</source>
        <translation>Sich informieren</translation>
    </message>
    <message>
        <source>How to try it first</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>How to book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>How to get help</source>
        <translation>Hilfe bekommen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Promised capabilities</source>
        <translation>Versprochene Fähigkeiten</translation>
    </message>
    <message>
        <source>{Service}</source>
        <translation>{Service}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Capabilities that go with it</source>
        <translation>Fähigkeiten, die mitgehen</translation>
    </message>
    <message>
        <source>Kept or retired</source>
        <translation>Behalten oder abgeschaltet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Ein eigenes Feld</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>The quotation mark at the start of this cell is never closed; it was taken as text.</source>
        <translation>Das Anführungszeichen am Anfang dieser Zelle wird nie geschlossen; es wurde als Text genommen.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
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
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation>Noch ohne Platz</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Zugeklappt</translation>
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
    <message>
        <source>This kind of picture is unknown.</source>
        <translation>Diese Art von Bild ist unbekannt.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>supporting role</source>
        <translation>unterstützende Rolle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>dependencies, the thicker the more</source>
        <translation>Abhängigkeiten, je dicker, desto mehr</translation>
    </message>
    <message>
        <source>part of {a service} that is in several {products}</source>
        <translation>Teil {a service:gen}, auch in anderen {products:dat}</translation>
    </message>
    <message>
        <source>The picture does not fit onto a page of this size.</source>
        <translation>Das Bild passt nicht auf eine Seite dieser Größe.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller scale, or SVG or PDF.</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist zu groß; wählen Sie eine kleinere Größe oder SVG oder PDF.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation>Aus dem Bild konnte keine PNG-Datei gemacht werden.</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>capability that is promised</source>
        <translation>zugesagte Fähigkeit</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <translation>zugesagt von %1</translation>
    </message>
    <message>
        <source>no longer in its source</source>
        <translation>nicht mehr in der Quelle</translation>
    </message>
    <message>
        <source>No longer in “%1” since %2.</source>
        <translation>Seit %2 nicht mehr in „%1“.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The content of this file is not what was last written: the disk, a transfer or another program changed it. Compare it with a backup.</source>
        <translation>Der Inhalt dieser Datei ist nicht der zuletzt geschriebene: Die Festplatte, eine Übertragung oder ein anderes Programm hat ihn verändert. Vergleichen Sie ihn mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Another program writes to this file all the time. Try again.</source>
        <translation>Ein anderes Programm schreibt ständig in diese Datei. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Other edits came after this one, so it can no longer be changed.</source>
        <translation>Nach diesem Schritt kamen andere; er lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Somebody else changed this file meanwhile; it is shown as it is now. Try again if you still want this.</source>
        <translation>Jemand anderes hat diese Datei inzwischen geändert; sie wird gezeigt, wie sie jetzt ist. Versuchen Sie es noch einmal, wenn Sie das weiterhin möchten.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The next step back was done before this file was opened. Undo again to take it back, too.</source>
        <translation>Der nächste Schritt zurück geschah, bevor diese Datei geöffnet wurde. Noch einmal Rückgängig nimmt auch ihn zurück.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This step is not in the history of the file.</source>
        <translation>Dieser Schritt steht nicht im Verlauf der Datei.</translation>
    </message>
    <message>
        <source>Somebody else changed this file meanwhile. Try again if you still want this.</source>
        <translation>Jemand anderes hat diese Datei inzwischen geändert. Versuchen Sie es noch einmal, wenn Sie das weiterhin möchten.</translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message>
        <source>%1 {services}</source>
        <translation>%1 {services}</translation>
    </message>
    <message>
        <source>%1: to another place in %2</source>
        <translation>%1: an eine andere Stelle in %2</translation>
    </message>
    <message>
        <source>%1 is already in %2</source>
        <translation>%1 ist schon in %2</translation>
    </message>
    <message>
        <source>%1 also in %2</source>
        <translation>%1 auch in %2</translation>
    </message>
    <message>
        <source>%1 also in %2, with %3</source>
        <translation>%1 auch in %2, mit %3</translation>
    </message>
    <message>
        <source>%1 in %2, now also with %3</source>
        <translation>%1 in %2, nun auch mit %3</translation>
    </message>
    <message>
        <source>%1 also in %2, with what is left of them</source>
        <translation>%1 auch in %2, mit dem, was übrig ist</translation>
    </message>
    <message>
        <source>%1 to %2, where the shares join</source>
        <translation>%1 nach %2; die Anteile kommen zusammen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 stays here</source>
        <translation>%1 bleibt hier</translation>
    </message>
    <message>
        <source>New {product} with %1</source>
        <translation>Neu: {product} mit %1</translation>
    </message>
    <message>
        <source>New {product}, also with %1</source>
        <translation>Neu: {product}, auch mit %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>EditName</name>
    <message>
        <source>Create the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %n {services}</source>
        <translation>%n {services:acc} hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 to %3</source>
        <translation>%1 zu %3 hinzufügen</translation>
    </message>
    <message>
        <source>Add %n {services} to %3</source>
        <translation>%n {services:acc} zu %3 hinzufügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %n {services}</source>
        <translation>%n {services:acc} löschen</translation>
    </message>
    <message>
        <source>Move %1 to %3</source>
        <translation>%1 nach %3 verschieben</translation>
    </message>
    <message>
        <source>Move %n {services} to %3</source>
        <translation>%n {services:acc} nach %3 verschieben</translation>
    </message>
    <message>
        <source>Move %1 within %3</source>
        <translation>%1 innerhalb von %3 verschieben</translation>
    </message>
    <message>
        <source>Move %n {services} within %3</source>
        <translation>%n {services:acc} innerhalb von %3 verschieben</translation>
    </message>
    <message>
        <source>%1 also in %3</source>
        <translation>%1 auch in %3</translation>
    </message>
    <message>
        <source>%n {services} also in %3</source>
        <translation>%n {services} auch in %3</translation>
    </message>
    <message>
        <source>Change how %1 belongs to %2</source>
        <translation>Zuordnung von %1 zu %2 ändern</translation>
    </message>
    <message>
        <source>Return %1 to the inbox</source>
        <translation>%1 zurück in den Eingang legen</translation>
    </message>
    <message>
        <source>Return %n {services} to the inbox</source>
        <translation>%n {services:acc} zurück in den Eingang legen</translation>
    </message>
    <message>
        <source>Take %1 out of %3</source>
        <translation>%1 aus %3 herausnehmen</translation>
    </message>
    <message>
        <source>Take %n {services} out of %3</source>
        <translation>%n {services:acc} aus %3 herausnehmen</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 abschalten</translation>
    </message>
    <message>
        <source>Retire %n {services}</source>
        <translation>%n {services:acc} abschalten</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>%1 belassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep %n {services} as they are</source>
        <translation>%n {services:acc} belassen, wie sie sind</translation>
    </message>
    <message>
        <source>Add {product} %1</source>
        <translation>{Product:acc} %1 anlegen</translation>
    </message>
    <message>
        <source>Add {product} %1 with one {service}</source>
        <translation>{Product:acc} %1 mit {a service:dat} anlegen</translation>
    </message>
    <message>
        <source>Add {product} %1 with %n {services:dat}</source>
        <translation>{Product:acc} %1 mit %n {services:dat} anlegen</translation>
    </message>
    <message>
        <source>Dissolve %1</source>
        <translation>%1 auflösen</translation>
    </message>
    <message>
        <source>Dissolve %n {products}</source>
        <translation>%n {products:acc} auflösen</translation>
    </message>
    <message>
        <source>Put %1 in another place</source>
        <translation>%1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Add group %1</source>
        <translation>Feld %1 anlegen</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Feld %1 entfernen</translation>
    </message>
    <message>
        <source>Take %1 out of its group</source>
        <translation>%1 aus dem Feld herausnehmen</translation>
    </message>
    <message>
        <source>Take %n {products} out of their groups</source>
        <translation>%n {products:acc} aus ihren Feldern herausnehmen</translation>
    </message>
    <message>
        <source>Move %1 to group %3</source>
        <translation>%1 in das Feld %3 verschieben</translation>
    </message>
    <message>
        <source>Move %n {products} to group %3</source>
        <translation>%n {products:acc} in das Feld %3 verschieben</translation>
    </message>
    <message>
        <source>Put group %1 in another place</source>
        <translation>Feld %1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Add cut %1</source>
        <translation>Zuschnitt %1 anlegen</translation>
    </message>
    <message>
        <source>Duplicate cut %1 as %2</source>
        <translation>Zuschnitt %1 als %2 kopieren</translation>
    </message>
    <message>
        <source>Delete cut %1</source>
        <translation>Zuschnitt %1 löschen</translation>
    </message>
    <message>
        <source>Switch to cut %1</source>
        <translation>Zum Zuschnitt %1 wechseln</translation>
    </message>
    <message>
        <source>Put cut %1 in another place</source>
        <translation>Zuschnitt %1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 hängt ab von %2</translation>
    </message>
    <message>
        <source>Remove the dependency of %1 on %3</source>
        <translation>Abhängigkeit von %1 zu %3 entfernen</translation>
    </message>
    <message>
        <source>Remove %n dependencies</source>
        <translation>%n Abhängigkeiten entfernen</translation>
    </message>
    <message>
        <source>Add capability %1</source>
        <translation>Fähigkeit %1 anlegen</translation>
    </message>
    <message>
        <source>Remove capability %1</source>
        <translation>Fähigkeit %1 entfernen</translation>
    </message>
    <message>
        <source>%1 provides %2</source>
        <translation>%1 bietet %2</translation>
    </message>
    <message>
        <source>%1 no longer provides %2</source>
        <translation>%1 bietet %2 nicht mehr</translation>
    </message>
    <message>
        <source>%1 bundles %2</source>
        <translation>%1 bündelt %2</translation>
    </message>
    <message>
        <source>%1 no longer bundles %2</source>
        <translation>%1 bündelt %2 nicht mehr</translation>
    </message>
    <message>
        <source>Add persona %1</source>
        <translation>Persona %1 anlegen</translation>
    </message>
    <message>
        <source>Add journey %1</source>
        <translation>Journey %1 anlegen</translation>
    </message>
    <message>
        <source>Remove journey %1</source>
        <translation>Journey %1 entfernen</translation>
    </message>
    <message>
        <source>Add moment %1 to %2</source>
        <translation>Moment %1 in %2 anlegen</translation>
    </message>
    <message>
        <source>Remove moment %1</source>
        <translation>Moment %1 entfernen</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1 no longer needs %2</source>
        <translation>%1 braucht %2 nicht mehr</translation>
    </message>
    <message>
        <source>Leave open who leads %1</source>
        <translation>Offen lassen, wer %1 führt</translation>
    </message>
    <message>
        <source>%2 leads %1</source>
        <translation>%2 führt %1</translation>
    </message>
    <message>
        <source>Change the vocabulary</source>
        <translation>Wörter ändern</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message>
        <source>Arrange %n cards</source>
        <translation>%n Karten anordnen</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Unfold %n cards</source>
        <translation>%n Karten aufklappen</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Fold %n cards</source>
        <translation>%n Karten zuklappen</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Platz von %1 freigeben</translation>
    </message>
    <message>
        <source>Unlock %n cards</source>
        <translation>Plätze von %n Karten freigeben</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Platz von %1 festhalten</translation>
    </message>
    <message>
        <source>Lock %n cards</source>
        <translation>Plätze von %n Karten festhalten</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>{owner}</source>
        <translation>{owner}</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>former group</source>
        <translation>frühere Gruppe</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>cost per year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>key in the source</source>
        <translation>Schlüssel in der Quelle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Oberbegriff</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>customer need</source>
        <translation>Kundenbedürfnis</translation>
    </message>
    <message>
        <source>core benefit</source>
        <translation>Kernnutzen</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>how to get informed</source>
        <translation>wie man sich informiert</translation>
    </message>
    <message>
        <source>how to try it first</source>
        <translation>wie man es ausprobiert</translation>
    </message>
    <message>
        <source>how to book</source>
        <translation>wie man es bucht</translation>
    </message>
    <message>
        <source>how to use it</source>
        <translation>wie man es nutzt</translation>
    </message>
    <message>
        <source>how to get help</source>
        <translation>wie man Hilfe bekommt</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>Service Level</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>feeling today</source>
        <translation>Gefühl heute</translation>
    </message>
    <message>
        <source>feeling wanted</source>
        <translation>gewünschtes Gefühl</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Ärgernis</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>tickets per month</source>
        <translation>Tickets im Monat</translation>
    </message>
    <message>
        <source>what is changing</source>
        <translation>was sich ändert</translation>
    </message>
    <message>
        <source>when it changes</source>
        <translation>wann es sich ändert</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Mark %1 as an open question</source>
        <translation>%1 als offene Frage markieren</translation>
    </message>
    <message>
        <source>Settle the question of %1</source>
        <translation>Frage zu %1 klären</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1: change %2</source>
        <translation>%1: %2 ändern</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Add offer %1 to %2</source>
        <translation>Angebot %1 für %2 anlegen</translation>
    </message>
    <message>
        <source>Remove offer %1 from %2</source>
        <translation>Angebot %1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Put offer %1 of %2 in another place</source>
        <translation>Angebot %1 von %2 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Add %1 to the backlog of %2</source>
        <translation>%1 ins Backlog von %2 aufnehmen</translation>
    </message>
    <message>
        <source>Remove %1 from the backlog of %2</source>
        <translation>%1 aus dem Backlog von %2 entfernen</translation>
    </message>
    <message>
        <source>Put %1 in another place in the backlog of %2</source>
        <translation>%1 im Backlog von %2 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>%1 → %2: change kind</source>
        <translation>%1 → %2: Art ändern</translation>
    </message>
    <message>
        <source>Remove persona %1</source>
        <translation>Persona %1 entfernen</translation>
    </message>
    <message>
        <source>Put persona %1 in another place</source>
        <translation>Persona %1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Add phase %1</source>
        <translation>Phase %1 anlegen</translation>
    </message>
    <message>
        <source>Remove phase %1</source>
        <translation>Phase %1 entfernen</translation>
    </message>
    <message>
        <source>Put phase %1 in another place</source>
        <translation>Phase %1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Put journey %1 in another place</source>
        <translation>User Journey %1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Put moment %1 in another place</source>
        <translation>Moment %1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Put moment %1 into phase %2</source>
        <translation>Moment %1 in die Phase %2 setzen</translation>
    </message>
    <message>
        <source>Import one journey with one moment</source>
        <translation>Eine User Journey mit einem Moment importieren</translation>
    </message>
    <message>
        <source>Import one journey with %3 moments</source>
        <translation>Eine User Journey mit %3 Momenten importieren</translation>
    </message>
    <message>
        <source>Import %n journeys with %3 moments</source>
        <translation>%n User Journeys mit %3 Momenten importieren</translation>
    </message>
    <message>
        <source>Fill in one cell</source>
        <translation>Eine Zelle ausfüllen</translation>
    </message>
    <message>
        <source>Fill in %n cells</source>
        <translation>%n Zellen ausfüllen</translation>
    </message>
    <message>
        <source>Accept a finding about %1</source>
        <translation>Einen Hinweis zu %1 hinnehmen</translation>
    </message>
    <message>
        <source>No longer accept a finding about %1</source>
        <translation>Einen Hinweis zu %1 nicht mehr hinnehmen</translation>
    </message>
    <message>
        <source>Make the shares of %1 even</source>
        <translation>Die Anteile von %1 ausgleichen</translation>
    </message>
    <message>
        <source>most {services} of {a product:gen}</source>
        <translation>{Services} {a product:gen} höchstens</translation>
    </message>
    <message>
        <source>most former teams of {a product:gen}</source>
        <translation>bisherige Teams {a product:gen} höchstens</translation>
    </message>
    <message>
        <source>words for tools</source>
        <translation>Wörter für Werkzeuge</translation>
    </message>
    <message>
        <source>Put capability %1 in another place</source>
        <translation>Fähigkeit %1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Put capability %1 below %2</source>
        <translation>Fähigkeit %1 unter %2 stellen</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>Add field %1</source>
        <translation>Feld %1 anlegen</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>Feld %1 entfernen</translation>
    </message>
    <message>
        <source>Put field %1 in another place</source>
        <translation>Feld %1 an eine andere Stelle setzen</translation>
    </message>
    <message>
        <source>Change what field %1 holds</source>
        <translation>Ändern, was Feld %1 enthält</translation>
    </message>
    <message>
        <source>Keep import profile %1</source>
        <translation>Importprofil %1 merken</translation>
    </message>
    <message>
        <source>Remove import profile %1</source>
        <translation>Importprofil %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>“%1” is no longer in “%2”.</source>
        <translation>„%1“ ist nicht mehr in „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved into “%2”, which belongs to another cut.</source>
        <translation>„%1“ lässt sich nicht nach „%2“ verschieben: das gehört zu einem anderen Zuschnitt.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is left to be placed.</source>
        <translation>Von „%1“ ist nichts mehr unterzubringen.</translation>
    </message>
    <message>
        <source>A share must be more than 0 % and less than 100 %.</source>
        <translation>Ein Anteil muss größer als 0 % und kleiner als 100 % sein.</translation>
    </message>
    <message>
        <source>“%1” does not provide “%2”.</source>
        <translation>„%1“ bietet „%2“ nicht.</translation>
    </message>
    <message>
        <source>“%1” is only in “%2”, so all of it belongs there.</source>
        <translation>„%1“ ist nur in „%2“ und gehört deshalb ganz dorthin.</translation>
    </message>
    <message>
        <source>{No service} names a former group.</source>
        <translation>{No service} nennt eine frühere Gruppe.</translation>
    </message>
    <message>
        <source>{No service} names {a owner:acc}.</source>
        <translation>{No service} nennt {a owner:acc}.</translation>
    </message>
    <message>
        <source>{No service} names a team.</source>
        <translation>{No service} nennt ein Team.</translation>
    </message>
    <message>
        <source>The last cut cannot be removed.</source>
        <translation>Der letzte Zuschnitt lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>This is no longer possible: what it is about was removed meanwhile.</source>
        <translation>Das geht nicht mehr: Worum es geht, wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The number must be 1 or more.</source>
        <translation>Die Zahl muss 1 oder größer sein.</translation>
    </message>
    <message>
        <source>The number must be 0 or more.</source>
        <translation>Die Zahl muss 0 oder größer sein.</translation>
    </message>
    <message>
        <source>The number must be more than 0.</source>
        <translation>Die Zahl muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>A feeling lies between -2 and 2.</source>
        <translation>Ein Gefühl liegt zwischen -2 und 2.</translation>
    </message>
    <message>
        <source>“%1” cannot stand below itself.</source>
        <translation>„%1“ kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>“%1” belongs to another cut.</source>
        <translation>„%1“ gehört zu einem anderen Zuschnitt.</translation>
    </message>
    <message>
        <source>Only what belongs to one cut can be put in order.</source>
        <translation>Nur was zu einem Zuschnitt gehört, lässt sich ordnen.</translation>
    </message>
    <message>
        <source>“%1” cannot depend on itself.</source>
        <translation>„%1“ kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>The weight of a dependency must be more than 0.</source>
        <translation>Das Gewicht einer Abhängigkeit muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>“%1” already depends on “%2”.</source>
        <translation>„%1“ hängt schon von „%2“ ab.</translation>
    </message>
    <message>
        <source>There is a capability “%1” already.</source>
        <translation>Eine Fähigkeit „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A word of your own needs its singular and its plural.</source>
        <translation>Ein eigenes Wort braucht Einzahl und Mehrzahl.</translation>
    </message>
    <message>
        <source>A word must not contain { or %.</source>
        <translation>Ein Wort darf weder { noch % enthalten.</translation>
    </message>
    <message>
        <source>Two kinds of things cannot have the same word: “%1”, “%2”, “%3”.</source>
        <translation>Zwei Arten von Dingen können nicht dasselbe Wort haben: „%1“, „%2“, „%3“.</translation>
    </message>
    <message>
        <source>Only what belongs to one {product} can be put in order.</source>
        <translation>Nur was zu {a product:dat} gehört, lässt sich ordnen.</translation>
    </message>
    <message>
        <source>“%1” already depends on “%2” in this way.</source>
        <translation>„%1“ hängt auf diese Art schon von „%2“ ab.</translation>
    </message>
    <message>
        <source>Say why this is accepted.</source>
        <translation>Sagen, warum das hingenommen wird.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Ein Feld „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself.</source>
        <translation>„%1“ lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>The field cannot become that: of “%1” it says something else. %2</source>
        <translation>Das kann das Feld nicht werden: Bei „%1“ steht etwas anderes. %2</translation>
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
    <message>
        <source>Drag a capability into a card</source>
        <translation>Fähigkeit auf eine Karte ziehen</translation>
    </message>
    <message>
        <source>The {product} promises it</source>
        <translation>{The product} sagt sie zu</translation>
    </message>
    <message>
        <source>Drag onto a moment</source>
        <translation>Auf einen Moment ziehen</translation>
    </message>
    <message>
        <source>The moment needs it</source>
        <translation>Der Moment braucht es</translation>
    </message>
</context>
<context>
    <name>ImportEdit</name>
    <message>
        <source>Nothing could be imported: every row was refused.</source>
        <translation>Nichts ließ sich importieren: Jede Zeile wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>No column is known to hold the names. Say which one does.</source>
        <translation>Keine Spalte ist als die mit den Namen erkannt. Sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>The row has only %1 of %2 cells, so they may stand in the wrong columns.</source>
        <translation>Die Zeile hat nur %1 von %2 Zellen; sie stehen vielleicht in falschen Spalten.</translation>
    </message>
    <message>
        <source>The row has %1 cells but there are only %2 columns, so they may stand in the wrong columns.</source>
        <translation>Die Zeile hat %1 Zellen bei nur %2 Spalten; sie stehen vielleicht in falschen Spalten.</translation>
    </message>
    <message>
        <source>“%1” is of the type “%2”, which is nothing to cut.</source>
        <translation>„%1“ ist vom Typ „%2“; da gibt es nichts zu schneiden.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>Die Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is in line %2 already.</source>
        <translation>„%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>The key “%1” is in line %2 already.</source>
        <translation>Der Schlüssel „%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>“%1” is no whole number; the cell was left out.</source>
        <translation>„%1“ ist keine ganze Zahl; die Zelle wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no number; the cell was left out.</source>
        <translation>„%1“ ist keine Zahl; die Zelle wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” depends on “%2”, which is neither in the list nor in the file.</source>
        <translation>„%1“ hängt von „%2“ ab; das steht weder in der Liste noch in der Datei.</translation>
    </message>
    <message>
        <source>“%1” puts most rows below others, as lists of departments, capabilities or rules do. Look whether this is the list you mean.</source>
        <translation>„%1“ stellt die meisten Zeilen unter andere, wie es Listen von Abteilungen, Fähigkeiten oder Vorschriften tun. Sehen Sie nach, ob dies die gemeinte Liste ist.</translation>
    </message>
    <message>
        <source>Of %1 columns only the names are understood. Look whether this is the list you mean.</source>
        <translation>Von %1 Spalten sind nur die Namen verstanden. Sehen Sie nach, ob dies die gemeinte Liste ist.</translation>
    </message>
    <message>
        <source>Most names are as long as sentences. Look whether this is the list you mean.</source>
        <translation>Die meisten Namen sind so lang wie Sätze. Sehen Sie nach, ob dies die gemeinte Liste ist.</translation>
    </message>
    <message>
        <source>“%1” and “%2” tell relations between things, but no column is known to hold the names of things.</source>
        <translation>„%1“ und „%2“ nennen Beziehungen zwischen Dingen, aber von keiner Spalte ist bekannt, dass in ihr Namen stehen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No longer in the list, but kept here: %1 (%2).</source>
        <translation>Nicht mehr in der Liste, aber hier behalten: %1 (%2).</translation>
    </message>
    <message>
        <source>A feeling lies between -2 and 2, so “%1” cannot be one; the cell was left out.</source>
        <translation>Ein Gefühl liegt zwischen -2 und 2, „%1“ kann keines sein; die Zelle wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is less than 0; the cell was left out.</source>
        <translation>„%1“ ist kleiner als 0; die Zelle wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The row names no journey, and there is none above it.</source>
        <translation>Die Zeile nennt keine User Journey, und über ihr steht keine.</translation>
    </message>
    <message>
        <source>The row names no moment.</source>
        <translation>Die Zeile nennt keinen Moment.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is in line %3 already.</source>
        <translation>„%1“ aus „%2“ steht schon in Zeile %3.</translation>
    </message>
    <message>
        <source>For “%1”, line %2 says “%3”; “%4” was left out.</source>
        <translation>Zu „%1“ sagt Zeile %2 „%3“; „%4“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>No column is known to hold the journeys. Say which one does.</source>
        <translation>Keine Spalte ist als die mit den User Journeys erkannt. Welche es ist, lässt sich in ihrer Überschrift wählen.</translation>
    </message>
    <message>
        <source>No column is known to hold the moments. Say which one does.</source>
        <translation>Keine Spalte ist als die mit den Momenten erkannt. Welche es ist, lässt sich in ihrer Überschrift wählen.</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is not in the file; that was left out.</source>
        <translation>„%1“ nutzt „%2“, das es in der Datei nicht gibt; das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is in the file more than once; that was left out.</source>
        <translation>„%1“ nutzt „%2“, das es in der Datei mehrmals gibt; das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>No column is known to say where they belong. Say which one does.</source>
        <translation>Von keiner Spalte ist bekannt, dass sie sagt, wohin sie gehören. Sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Die Zelle ist leer.</translation>
    </message>
    <message>
        <source>“%1” is assigned in this row, so it cannot be “%2” as well.</source>
        <translation>„%1“ ist in dieser Zeile zugeordnet, kann also nicht auch „%2“ sein.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>“%1” is not understood; the cell was left out.</source>
        <translation>„%1“ wird nicht verstanden; die Zelle wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not in the file, so “%2” lies below nothing.</source>
        <translation>„%1“ ist nicht in der Datei, darum liegt „%2“ unter nichts.</translation>
    </message>
    <message>
        <source>“%1” cannot lie below “%2”, which lies below it.</source>
        <translation>„%1“ kann nicht unter „%2“ liegen, weil das darunter liegt.</translation>
    </message>
    <message>
        <source>First cut</source>
        <translation>Erster Zuschnitt</translation>
    </message>
    <message>
        <source>No columns are known to say what depends on what. Say which ones do.</source>
        <translation>Von keinen Spalten ist bekannt, dass sie sagen, was wovon abhängt. Sagen Sie, welche es sind.</translation>
    </message>
    <message>
        <source>“%1” cannot depend on itself.</source>
        <translation>„%1“ kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>No longer in the list, and taken away here: %1 (%2).</source>
        <translation>Nicht mehr in der Liste und hier entfernt: %1 (%2).</translation>
    </message>
    <message>
        <source>No longer in the list, but changed here and therefore kept: %1 (%2).</source>
        <translation>Nicht mehr in der Liste, aber hier geändert und darum geblieben: %1 (%2).</translation>
    </message>
    <message>
        <source>Removed here, and therefore not made again: %1 (%2).</source>
        <translation>Hier entfernt und darum nicht wieder angelegt: %1 (%2).</translation>
    </message>
    <message>
        <source>“%1” is not in the file.</source>
        <translation>„%1“ ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>“%1” is in the file more than once.</source>
        <translation>„%1“ ist mehr als einmal in der Datei.</translation>
    </message>
    <message>
        <source>“%1” is no number above 0; the cell was left out.</source>
        <translation>„%1“ ist keine Zahl über 0; die Zelle wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 The cell was left out.</source>
        <translation>%1 Die Zelle wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Back in the list: %1 (%2).</source>
        <translation>Wieder in der Liste: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>there is something after the end of the content</source>
        <translation>nach dem Ende des Inhalts steht noch etwas</translation>
    </message>
    <message>
        <source>This is not readable JSON: line %1, column %2: %3.</source>
        <translation>Das ist kein lesbares JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is missing here</source>
        <translation>hier fehlt „%1“</translation>
    </message>
    <message>
        <source>the content is nested too deeply</source>
        <translation>der Inhalt ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a key in quotation marks is missing here</source>
        <translation>hier fehlt ein Schlüssel in Anführungszeichen</translation>
    </message>
    <message>
        <source>a text runs over the end of its line; write \n for a new line</source>
        <translation>ein Text läuft über das Zeilenende hinaus; schreiben Sie \n für eine neue Zeile</translation>
    </message>
    <message>
        <source>the text that began here has no end</source>
        <translation>der Text, der hier beginnt, hat kein Ende</translation>
    </message>
    <message>
        <source>“\%1” means nothing in a text</source>
        <translation>„\%1“ bedeutet in einem Text nichts</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>„%1“ bedeutet hier nichts</translation>
    </message>
    <message>
        <source>This is not readable JSON: it is not written in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>Das ist kein lesbares JSON: Es ist nicht in UTF-8 geschrieben. Speichern Sie es als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>NeutralJson</name>
    <message>
        <source>%1 should be a text.</source>
        <translation>%1 sollte ein Text sein.</translation>
    </message>
    <message>
        <source>%1 should be true or false.</source>
        <translation>%1 sollte true oder false sein.</translation>
    </message>
    <message>
        <source>%1 should be a number.</source>
        <translation>%1 sollte eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 should be a whole number.</source>
        <translation>%1 sollte eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 should be the id of something in the file.</source>
        <translation>%1 sollte die Kennung von etwas in der Datei sein.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is not in the file.</source>
        <translation>%1 nennt „%2“; das steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>%1 has the unknown value “%2”.</source>
        <translation>%1 hat den unbekannten Wert „%2“.</translation>
    </message>
    <message>
        <source>%1 is missing; the rest was left out.</source>
        <translation>%1 fehlt; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is there twice; the second one was left out.</source>
        <translation>%1 steht zweimal da; das zweite wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing depends on itself; this was left out.</source>
        <translation>Nichts hängt von sich selbst ab; das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A weight must be greater than 0; 1 was taken.</source>
        <translation>Ein Gewicht muss größer als 0 sein; 1 wurde genommen.</translation>
    </message>
    <message>
        <source>A feeling lies between -2 and 2; %1 was left out.</source>
        <translation>Ein Gefühl liegt zwischen -2 und 2; %1 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The group of “%1” belongs to another cut; it was left out.</source>
        <translation>Das Feld von „%1“ gehört zu einem anderen Zuschnitt; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>What is kept or retired in this cut cannot be assigned; this was left out.</source>
        <translation>Was in diesem Zuschnitt bleibt oder abgeschaltet wird, lässt sich nicht zuordnen; das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A share must be greater than 0; 1 was taken.</source>
        <translation>Ein Anteil muss größer als 0 sein; 1 wurde genommen.</translation>
    </message>
    <message>
        <source>The decided lead belongs to another cut; it was left out.</source>
        <translation>Die festgelegte Führung gehört zu einem anderen Zuschnitt; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>What is assigned in this cut cannot be kept or retired as well; this was left out.</source>
        <translation>Was in diesem Zuschnitt zugeordnet ist, kann nicht zugleich bleiben oder abgeschaltet werden; das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>An accepted finding names what it is about; this one was left out.</source>
        <translation>Ein angenommener Hinweis nennt, worum es geht; dieser wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” would lie below itself; it was put on top.</source>
        <translation>„%1“ läge unter sich selbst; es wurde ganz nach oben gesetzt.</translation>
    </message>
    <message>
        <source>The id “%1” is there twice; the second one was left out.</source>
        <translation>Die Kennung „%1“ steht zweimal da; die zweite wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 should be an object in braces; it was left out.</source>
        <translation>%1 sollte ein Objekt in geschweiften Klammern sein; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 should be an array in brackets; it was left out.</source>
        <translation>%1 sollte eine Liste in eckigen Klammern sein; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is there twice; the first one was taken.</source>
        <translation>%1 steht zweimal da; das erste wurde genommen.</translation>
    </message>
    <message>
        <source>%1 is not a known key; it was left out.</source>
        <translation>%1 ist kein bekannter Schlüssel; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This JSON is not a Zuschnitt export: the key “zuschnitt” with a version number is missing.</source>
        <translation>Dieses JSON ist kein Zuschnitt-Export: Der Schlüssel „zuschnitt“ mit einer Versionsnummer fehlt.</translation>
    </message>
    <message>
        <source>This JSON was written by a newer version of Zuschnitt (format %1). Update Zuschnitt, then import it.</source>
        <translation>Dieses JSON stammt von einer neueren Version von Zuschnitt (Format %1). Aktualisieren Sie Zuschnitt und importieren Sie es dann.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie %2.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, like %2.</source>
        <translation>„%1“ muss eine ganze Zahl sein, wie %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a portfolio.</source>
        <translation>%1 ist ein Ordner, kein Portfolio.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>%1 dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio of this program.</source>
        <translation>%1 ist kein Portfolio dieses Programms.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup or an earlier copy.</source>
        <translation>%1 ist beschädigt. Öffnen Sie eine Sicherung oder eine frühere Kopie.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a portfolio.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms, kein Portfolio.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 could not be created; the folder may not permit it.</source>
        <translation>%1 konnte nicht angelegt werden; vielleicht erlaubt es der Ordner nicht.</translation>
    </message>
    <message>
        <source>The program ended in the middle of a change to %1; that change was taken back.</source>
        <translation>Das Programm endete mitten in einer Änderung an %1; diese Änderung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Another program set %1 to keep recent changes in files beside it. The next edit brings everything back into one file.</source>
        <translation>Ein anderes Programm hat %1 so eingestellt, dass neue Änderungen in Dateien daneben liegen. Der nächste Schritt führt alles wieder in einer Datei zusammen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Update it to open the file.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben. Aktualisieren Sie es, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>%1 does not have the tables of a portfolio: it is damaged, or another program changed it.</source>
        <translation>%1 hat nicht die Tabellen eines Portfolios: Die Datei ist beschädigt, oder ein anderes Programm hat sie verändert.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program and is read-only. Copy it to convert it.</source>
        <translation>%1 wurde von einer älteren Version dieses Programms geschrieben und ist schreibgeschützt. Kopieren Sie die Datei, um sie umzuwandeln.</translation>
    </message>
    <message>
        <source>The file was written by an older version of this program and has been converted. The former one is kept as %1.</source>
        <translation>Die Datei stammte von einer älteren Version dieses Programms und wurde umgewandelt. Die frühere liegt als %1 daneben.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved. Save a copy to keep what is shown.</source>
        <translation>%1 wurde gelöscht oder verschoben. Speichern Sie eine Kopie, um zu behalten, was Sie sehen.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file. Save a copy to keep what is shown, then open the file again.</source>
        <translation>%1 wurde durch eine andere Datei ersetzt. Speichern Sie eine Kopie, um zu behalten, was Sie sehen, und öffnen Sie die Datei dann neu.</translation>
    </message>
    <message>
        <source>A copy needs another name than the file that is open.</source>
        <translation>Eine Kopie braucht einen anderen Namen als die geöffnete Datei.</translation>
    </message>
    <message>
        <source>%1 could not be written; the folder or an existing file may not permit it.</source>
        <translation>%1 konnte nicht geschrieben werden; vielleicht erlauben es der Ordner oder eine vorhandene Datei nicht.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is read-only. Save a copy elsewhere to change it.</source>
        <translation>%1 ist schreibgeschützt. Speichern Sie anderswo eine Kopie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written; nothing was changed.</source>
        <translation>Die Festplatte ist voll, %1 konnte nicht geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk or the network reported an error.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: Festplatte oder Netz meldeten einen Fehler.</translation>
    </message>
    <message>
        <source>%1 could not be opened for this; the file or its folder may not permit it.</source>
        <translation>%1 konnte dafür nicht geöffnet werden; vielleicht erlauben es die Datei oder ihr Ordner nicht.</translation>
    </message>
    <message>
        <source>This could not be written to %1, because something it refers to is gone or is there already.</source>
        <translation>Das konnte nicht in %1 geschrieben werden, weil etwas, worauf es sich bezieht, fehlt oder schon da ist.</translation>
    </message>
    <message>
        <source>This is too large for %1.</source>
        <translation>Das ist zu groß für %1.</translation>
    </message>
    <message>
        <source>Reading %1 took too long and was given up; the file may be damaged.</source>
        <translation>%1 zu lesen dauerte zu lange und wurde abgebrochen; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1 konnte nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>This step of the history no longer fits the content of the file, so nothing was changed.</source>
        <translation>Dieser Schritt des Verlaufs passt nicht mehr zum Inhalt der Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What this edit changes is no longer there, so nothing was changed.</source>
        <translation>Was dieser Schritt ändert, ist nicht mehr da; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Other edits came after this one, so it can no longer be changed.</source>
        <translation>Nach diesem Schritt kamen andere; er lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The history no longer holds how to do this step, so nothing was changed.</source>
        <translation>Der Verlauf weiß nicht mehr, wie dieser Schritt geht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is read-only. Save a copy elsewhere to change it.</source>
        <translation>Die Datei ist schreibgeschützt. Speichern Sie anderswo eine Kopie, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>TableFormat</name>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive. Save the sheet as CSV, or copy its cells and paste them.</source>
        <translation>Das ist eine Arbeitsmappe oder ein Archiv. Speichern Sie das Blatt als CSV, oder kopieren Sie die Zellen und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is not text, so it cannot be read as a table.</source>
        <translation>Das ist kein Text und lässt sich nicht als Tabelle lesen.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Es stehen keine Zeilen darin.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language this is translated into, &quot;de&quot; for German.</extracomment>
        <translation>de</translation>
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
    <name>zuschnitt::AlsoHereStrip</name>
    <message>
        <source>Digits choose · Enter accepts · Esc leaves it divided evenly</source>
        <translation>Ziffern wählen · Enter übernimmt · Esc teilt gleichmäßig</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>60/40</source>
        <translation>60/40</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>% here</source>
        <translation>% hier</translation>
    </message>
    <message>
        <source>Share here, in per cent</source>
        <translation>Anteil hier, in Prozent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>main</source>
        <translation>führend</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>unterstützend</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Dabei</translation>
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
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
</context>
<context>
    <name>zuschnitt::CutForm</name>
    <message>
        <source>Cut</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
    <name>zuschnitt::DependencyForm</name>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>This {service}</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>depends on this {service}</source>
        <translation>hängt ab von</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Remove this dependency</source>
        <translation>Diese Abhängigkeit entfernen</translation>
    </message>
    <message>
        <source>What kind of dependency</source>
        <translation>Art der Abhängigkeit</translation>
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
    <name>zuschnitt::ExportCommands</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Export as a picture</source>
        <translation>Als Bild exportieren</translation>
    </message>
    <message>
        <source>What is shown is on the clipboard, as a picture and as a drawing.</source>
        <translation>Was zu sehen ist, liegt in der Zwischenablage, als Bild und als Zeichnung.</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Katalog exportieren</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 is being written…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::ExportDialog</name>
    <message>
        <source>SVG: a drawing to edit further</source>
        <translation>SVG: Zeichnung zum Weiterbearbeiten</translation>
    </message>
    <message>
        <source>PDF: to print and to send</source>
        <translation>PDF: zum Drucken und Versenden</translation>
    </message>
    <message>
        <source>PNG: a picture for slides</source>
        <translation>PNG: Bild für Folien</translation>
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
        <source>For print</source>
        <translation>Für den Druck</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>For outside: no names, no money</source>
        <translation>Nach außen: ohne Namen, ohne Geld</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of the cut</source>
        <translation>Name des Zuschnitts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>{Services} on no card</source>
        <translation>{Services} auf keiner Karte</translation>
    </message>
    <message>
        <source>Core benefit</source>
        <translation>Kernnutzen</translation>
    </message>
    <message>
        <source>Number of {services}</source>
        <translation>Zahl der {services:gen}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>Notes and open questions</source>
        <translation>Notizen und offene Fragen</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>Auf den Karten</translation>
    </message>
    <message>
        <source>Export as a picture</source>
        <translation>Als Bild exportieren</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>So groß wie das Bild</translation>
    </message>
    <message>
        <source>Around the picture</source>
        <translation>Um das Bild</translation>
    </message>
</context>
<context>
    <name>zuschnitt::Field</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
    <message>
        <source>Enter accepts, Shift+Enter begins a new line</source>
        <translation>Enter übernimmt, Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FileCommands</name>
    <message>
        <source>Open a portfolio or a list</source>
        <translation>Portfolio oder Liste öffnen</translation>
    </message>
    <message>
        <source>Where should the new portfolio lie?</source>
        <translation>Wo soll das neue Portfolio liegen?</translation>
    </message>
    <message>
        <source>All changes are saved in %1: every step is written at once.</source>
        <translation>Alle Änderungen sind in %1 gespeichert: Jeder Schritt wird sofort geschrieben.</translation>
    </message>
    <message>
        <source>This portfolio was seen on this computer with changes that this file does not contain: it is another copy, or an older one.</source>
        <translation>Dieses Portfolio wurde auf diesem Rechner schon mit Änderungen gesehen, die in dieser Datei fehlen: Sie ist eine andere oder eine ältere Kopie.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>The sample is missing in this program.</source>
        <translation>Das Beispiel fehlt in diesem Programm.</translation>
    </message>
    <message>
        <source>Modern IT workplace</source>
        <translation>Moderner IT-Arbeitsplatz</translation>
    </message>
    <message>
        <source>This is your own copy of the sample: %1.</source>
        <translation>Das ist Ihre eigene Kopie des Beispiels: %1.</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>Portfolios (*.zuschnitt);;Lists, models and drawings (%1);;All files (*)</source>
        <translation>Portfolios (*.zuschnitt);;Listen, Modelle und Zeichnungen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lists, models and drawings (%1);;All files (*)</source>
        <translation>Listen, Modelle und Zeichnungen (%1);;Alle Dateien (*)</translation>
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
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
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
    <name>zuschnitt::Form</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>There is {no service} with the name “%1”.</source>
        <translation>Es gibt {no service:acc} mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Add a capability</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>What is open?</source>
        <translation>Was ist offen?</translation>
    </message>
    <message>
        <source>Needed by the moments</source>
        <translation>Gebraucht von den Momenten</translation>
    </message>
    <message>
        <source>No moment needs it yet.</source>
        <translation>Noch braucht sie kein Moment.</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Für Fachleute</translation>
    </message>
    <message>
        <source>Add {a service:acc} that provides it</source>
        <translation>Erbracht von {a service:dat} …</translation>
    </message>
</context>
<context>
    <name>zuschnitt::GroupForm</name>
    <message>
        <source>{Product} group</source>
        <translation>{Product}-Feld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{Products}</source>
        <translation>{Products}</translation>
    </message>
    <message>
        <source>{No product} is in it yet.</source>
        <translation>Noch liegt {no product} darin.</translation>
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
    <name>zuschnitt::HistoryModel</name>
    <message>
        <source>Arranged, %1 times</source>
        <translation>Angeordnet, %1-mal</translation>
    </message>
    <message>
        <source>1 edit on another branch</source>
        <translation>1 Schritt auf einem anderen Zweig</translation>
    </message>
    <message>
        <source>%1 edits on another branch</source>
        <translation>%1 Schritte auf einem anderen Zweig</translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation>Hier geöffnet</translation>
    </message>
    <message>
        <source>%1. Here you are.</source>
        <translation>%1. Hier stehen Sie.</translation>
    </message>
    <message>
        <source>%1. Undone.</source>
        <translation>%1. Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1. On another branch.</source>
        <translation>%1. Auf einem anderen Zweig.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>zuschnitt::ImportCommands</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; that is no list for a room.</source>
        <translation>%1 ist größer als 64 MiB; das ist keine Liste für einen Raum.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be pasted here.</source>
        <translation>In der Zwischenablage liegt nichts, was sich hier einfügen ließe.</translation>
    </message>
    <message>
        <source>Taken over: %1 new, %2 changed. One step back undoes it.</source>
        <translation>Übernommen: %1 neu, %2 geändert. Ein Schritt zurück macht es rückgängig.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::ImportDialog</name>
    <message numerus="yes">
        <source>Take over %n rows</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>former group</source>
        <translation>frühere Gruppe</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Also make the cut as it is, by</source>
        <translation>Auch den Zuschnitt anlegen, wie es ist, nach</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Lists of this source</source>
        <translation>Listen dieser Quelle</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Keep as a profile called</source>
        <translation>Als Profil behalten unter dem Namen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>The same as “%1”</source>
        <translation>Dasselbe wie „%1“</translation>
    </message>
</context>
<context>
    <name>zuschnitt::ImportPreview</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>Changed here and at the source: here “%1”, there “%2”. Click to take the other one.</source>
        <translation>Hier und in der Quelle geändert: hier „%1“, dort „%2“. Klicken, um das andere zu nehmen.</translation>
    </message>
    <message>
        <source>%1 (here: %2)</source>
        <translation>%1 (hier: %2)</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1 (Quelle: %2)</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>new, or “%1”?</source>
        <translation>neu oder „%1“?</translation>
    </message>
</context>
<context>
    <name>zuschnitt::InboxModel</name>
    <message>
        <source>Without {owner:acc}</source>
        <translation>Ohne {owner:acc}</translation>
    </message>
    <message>
        <source>Without a former group</source>
        <translation>Ohne frühere Gruppe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, not yet placed</source>
        <translation>%1, noch ohne Platz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Neu seit %1</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Ohne „%1“</translation>
    </message>
</context>
<context>
    <name>zuschnitt::InboxPanel</name>
    <message>
        <source>Filter …</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Show all {services}</source>
        <translation>Alle {services:acc} zeigen</translation>
    </message>
    <message>
        <source>{Services} without a place</source>
        <translation>{Services} ohne Platz</translation>
    </message>
    <message>
        <source>{No service} matches “%1”.</source>
        <translation>{No service} passt zu „%1“.</translation>
    </message>
    <message>
        <source>There are no {services} yet. Bring a list: drop a file here or paste it.</source>
        <translation>Noch gibt es keine {services:acc}. Bringen Sie eine Liste: Datei hierher ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>Every {service} has its place.</source>
        <translation>Alles hat seinen Platz.</translation>
    </message>
    <message>
        <source>All {services}</source>
        <translation>Alle {services}</translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation>Noch ohne Platz</translation>
    </message>
    <message>
        <source>Only what is not yet placed</source>
        <translation>Nur was noch keinen Platz hat</translation>
    </message>
    <message>
        <source>Group by former group</source>
        <translation>Nach früherer Gruppe ordnen</translation>
    </message>
    <message>
        <source>Group by {owner:dat}</source>
        <translation>Nach {owner:dat} ordnen</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation>{Services}</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>Nach Team ordnen</translation>
    </message>
    <message>
        <source>Group by “%1”</source>
        <translation>Nach „%1“ ordnen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::InboxView</name>
    <message>
        <source>%1 {services}</source>
        <translation>%1 {services}</translation>
    </message>
</context>
<context>
    <name>zuschnitt::ListRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drag it up or down to put it in another place, or press Alt and an arrow key.</source>
        <translation>Zum Umordnen nach oben oder unten ziehen, oder Alt und eine Pfeiltaste drücken.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Zuschnitt %1 cuts a portfolio of IT services into products. Free software under the GPL, version 3 or later; icons from Breeze (LGPL), typeface Inter (OFL).</source>
        <translation>Zuschnitt %1 schneidet ein Portfolio von IT-Services in Produkte. Freie Software unter der GPL, Version 3 oder neuer; Symbole von Breeze (LGPL), Schrift Inter (OFL).</translation>
    </message>
</context>
<context>
    <name>zuschnitt::MapView</name>
    <message>
        <source>%1 {products}</source>
        <translation>%1 {products}</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 out of its group</source>
        <translation>%1 aus dem Feld</translation>
    </message>
    <message>
        <source>Let go: move · Esc: leave it</source>
        <translation>Loslassen: verschieben · Esc: abbrechen</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 hängt ab von %2</translation>
    </message>
    <message>
        <source>%1 depends on …</source>
        <translation>%1 hängt ab von …</translation>
    </message>
    <message>
        <source>Let go on another one · Esc: leave it</source>
        <translation>Auf einem anderen loslassen · Esc: abbrechen</translation>
    </message>
    <message>
        <source>Move %1 to …</source>
        <translation>%1 verschieben nach …</translation>
    </message>
    <message>
        <source>Move %1 {services} to …</source>
        <translation>%1 {services:acc} verschieben nach …</translation>
    </message>
    <message>
        <source>Place what is left of %1 in …</source>
        <translation>Was von %1 übrig ist, unterbringen in …</translation>
    </message>
    <message>
        <source>Place what is left of %1 {services} in …</source>
        <translation>Was von %1 {services:dat} übrig ist, unterbringen in …</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>New {product}</source>
        <translation>{Product} (neu)</translation>
    </message>
    <message>
        <source>First cut</source>
        <translation>Erster Zuschnitt</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 {services}</source>
        <translation>%1 {services}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Drag {services} here, or double click, for the first {product}.</source>
        <translation>{Services:acc} hierher ziehen oder doppelklicken, um {a product:acc} anzulegen.</translation>
    </message>
    <message>
        <source>Let go: move · Ctrl: also here · Esc: leave it</source>
        <translation>Loslassen: verschieben · Strg: auch hier · Esc: abbrechen</translation>
    </message>
    <message>
        <source>Let go: also here · Esc: leave it</source>
        <translation>Loslassen: auch hier · Esc: abbrechen</translation>
    </message>
    <message>
        <source>%1 needs promised</source>
        <translation>%1 Bedarfe zugesagt</translation>
    </message>
    <message>
        <source>%1 capabilities</source>
        <translation>%1 Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>zuschnitt::MeaningHeader</name>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Neues Feld „%1“</translation>
    </message>
</context>
<context>
    <name>zuschnitt::NoticeArea</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>Alle Hinweise zeigen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::PortfolioForm</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
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
        <source>Cut “%1”</source>
        <translation>Zuschnitt „%1“</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>User Journeys</translation>
    </message>
    <message>
        <source>The ways on which people meet IT: someone joins, loses a phone, works with a partner outside.</source>
        <translation>Die Wege, auf denen Menschen der IT begegnen: jemand fängt an, verliert ein Telefon, arbeitet mit einem Partner draußen.</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>User Journey hinzufügen</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Phases of all journeys</source>
        <translation>Phasen aller User Journeys</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::ProductForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>{Product}</source>
        <translation>{Product}</translation>
    </message>
    <message>
        <source>Readiness %1 of %2</source>
        <translation>Vollständigkeit %1 von %2</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <source>Customer need</source>
        <translation>Kundenbedürfnis</translation>
    </message>
    <message>
        <source>Core benefit</source>
        <translation>Kernnutzen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>{Owner}</source>
        <translation>{Owner}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>How to get informed</source>
        <translation>So informiert man sich</translation>
    </message>
    <message>
        <source>How to try it first</source>
        <translation>So probiert man es aus</translation>
    </message>
    <message>
        <source>How to book it</source>
        <translation>So bucht man es</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So nutzt man es</translation>
    </message>
    <message>
        <source>How to get help</source>
        <translation>So bekommt man Hilfe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service Level</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Faces customers</source>
        <translation>Steht vor Kunden</translation>
    </message>
    <message>
        <source>Platform for others</source>
        <translation>Plattform für andere</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard with options</source>
        <translation>Standard mit Optionen</translation>
    </message>
    <message>
        <source>Individual work</source>
        <translation>Einzelleistung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>{Product} group</source>
        <translation>{Product}-Feld</translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation>{Services}</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>unterstützend</translation>
    </message>
    <message>
        <source>Drag {services} onto its card.</source>
        <translation>Ziehen Sie {services:acc} auf die Karte.</translation>
    </message>
    <message>
        <source>Takes over from teams</source>
        <translation>Übernimmt von Teams</translation>
    </message>
    <message>
        <source>Takes over from former groups</source>
        <translation>Übernimmt von früheren Gruppen</translation>
    </message>
    <message>
        <source>Promises the capabilities</source>
        <translation>Verspricht die Fähigkeiten</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>base version</source>
        <translation>Grundversion</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Add to the backlog</source>
        <translation>Ins Backlog aufnehmen</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Fehlt noch: %1</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>The personas of the journeys in which it leads a moment</source>
        <translation>Die Personas der Journeys, in denen es einen Moment führt</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>only promised</source>
        <translation>nur zugesagt</translation>
    </message>
    <message>
        <source>Moments it serves</source>
        <translation>Momente, an denen es beteiligt ist</translation>
    </message>
    <message>
        <source>It has a part in no moment of a journey yet.</source>
        <translation>Noch an keinem Moment einer Journey beteiligt.</translation>
    </message>
    <message>
        <source>Carries the capabilities</source>
        <translation>Trägt die Fähigkeiten</translation>
    </message>
    <message>
        <source>Takes over from {owners:dat}</source>
        <translation>Übernimmt von {Owners:dat}</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
</context>
<context>
    <name>zuschnitt::Projector</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>zuschnitt::QuestionToggle</name>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Mark as an open question</source>
        <translation>Als offene Frage markieren</translation>
    </message>
</context>
<context>
    <name>zuschnitt::QuickAddField</name>
    <message>
        <source>Enter: add, then the next · Tab: the other kind</source>
        <translation>Enter: hinzufügen, dann das nächste · Tab: die andere Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, into %1</source>
        <translation>Name, kommt in %1</translation>
    </message>
</context>
<context>
    <name>zuschnitt::RowList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
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
    <name>zuschnitt::ServiceForm</name>
    <message>
        <source>{Service}</source>
        <translation>{Service}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>not yet placed</source>
        <translation>noch ohne Platz</translation>
    </message>
    <message>
        <source>in one {product}</source>
        <translation>in {a product:dat}</translation>
    </message>
    <message>
        <source>in %1 {products}</source>
        <translation>in %1 {products:dat}</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>In „%1“</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Führend</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Unterstützend</translation>
    </message>
    <message>
        <source>Note on its place in this {product:dat}</source>
        <translation>Notiz zum Platz in {the product:dat}</translation>
    </message>
    <message>
        <source>The share must be more than 0 % and at most 100 %.</source>
        <translation>Der Anteil muss größer als 0 % und höchstens 100 % sein.</translation>
    </message>
    <message>
        <source>{The service} is only in this {product}, so all of it is here.</source>
        <translation>{The service} liegt nur hier und gehört deshalb ganz hierher.</translation>
    </message>
    <message>
        <source>Take {the service:acc} out of the others to have all of it here.</source>
        <translation>Nehmen Sie {the service:acc} aus den anderen heraus, um alles hier zu haben.</translation>
    </message>
    <message>
        <source>Share here, in %</source>
        <translation>Anteil hier, in %</translation>
    </message>
    <message>
        <source>Capabilities that go along</source>
        <translation>Fähigkeiten, die mitgehen</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>In these {products:dat}</source>
        <translation>In diesen {products:dat}</translation>
    </message>
    <message>
        <source>In this cut</source>
        <translation>In diesem Zuschnitt</translation>
    </message>
    <message>
        <source>Goes into {products}</source>
        <translation>Kommt in {products:acc}</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>{Owner}</source>
        <translation>{Owner}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Former group</source>
        <translation>Frühere Gruppe</translation>
    </message>
    <message>
        <source>Cost per year, in %1</source>
        <translation>Kosten im Jahr, in %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Provides the capabilities</source>
        <translation>Bietet die Fähigkeiten</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Is needed by</source>
        <translation>Wird gebraucht von</translation>
    </message>
    <message>
        <source>Add {a service:acc} it needs</source>
        <translation>Braucht auch {a service:acc} …</translation>
    </message>
    <message>
        <source>Add {a service:acc} that needs it</source>
        <translation>Von {a service:dat} gebraucht …</translation>
    </message>
    <message>
        <source>Where it was imported from</source>
        <translation>Woher es importiert wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Key in the source</source>
        <translation>Schlüssel in der Quelle</translation>
    </message>
    <message>
        <source>Fields of this file</source>
        <translation>Felder dieser Datei</translation>
    </message>
    <message>
        <source>Came with the import of %1.</source>
        <translation>Kam mit dem Import vom %1.</translation>
    </message>
    <message>
        <source>Sources know it also as</source>
        <translation>In Quellen auch bekannt als</translation>
    </message>
</context>
<context>
    <name>zuschnitt::SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Remove the dependencies</source>
        <translation>Abhängigkeiten entfernen</translation>
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
    <message>
        <source>1 dependency</source>
        <translation>1 Abhängigkeit</translation>
    </message>
    <message>
        <source>%1 dependencies</source>
        <translation>%1 Abhängigkeiten</translation>
    </message>
    <message>
        <source>Move to {a product:acc} …</source>
        <translation>In {a product:acc} verschieben …</translation>
    </message>
    <message>
        <source>Take out of their {products:dat}</source>
        <translation>Aus ihren {products:dat} herausnehmen</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Zurück in den Eingang</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Belassen, wie sie sind</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Put into “%1”</source>
        <translation>In „%1“ legen</translation>
    </message>
    <message>
        <source>Fold these {products}</source>
        <translation>Diese {products:acc} zuklappen</translation>
    </message>
    <message>
        <source>Dissolve these {products}</source>
        <translation>Diese {products:acc} auflösen</translation>
    </message>
    <message>
        <source>Merge them…</source>
        <translation>Zusammenführen …</translation>
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
        <source>Choose a list…</source>
        <translation>Liste wählen …</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Drop a workbook, a list, or a file of Archi or draw.io here, or paste cells from a spreadsheet or lines from anywhere. You see what was understood before anything is taken over.</source>
        <translation>Ziehen Sie eine Arbeitsmappe, eine Liste oder eine Datei von Archi oder draw.io hierher, oder fügen Sie Zellen aus einer Tabelle oder Zeilen von irgendwo ein. Sie sehen, was verstanden wurde, bevor etwas übernommen wird.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::StatusLine</name>
    <message numerus="yes">
        <source>still without {product}</source>
        <translation>
            <numerusform>noch ohne {product:acc}</numerusform>
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
        <translation>
            <numerusform>offene Frage</numerusform>
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
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>in the largest {product}</source>
        <translation>größter Anteil {a product:gen}</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Hinweise zeigen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::SummaryForm</name>
    <message>
        <source>{Products}</source>
        <translation>{Products}</translation>
    </message>
    <message>
        <source>{No product} yet. Drag {services} onto the map to make the first.</source>
        <translation>Noch {no product}. Ziehen Sie {services:acc} auf die Karte, um {a product:acc} anzulegen.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::Tray</name>
    <message>
        <source>Keep as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Wird abgeschaltet</translation>
    </message>
    <message>
        <source>drag here</source>
        <translation>hierher ziehen</translation>
    </message>
    <message>
        <source>Why? Enter accepts</source>
        <translation>Warum? Enter übernimmt</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Warum es bleibt</translation>
    </message>
    <message>
        <source>Why it is retired</source>
        <translation>Warum es abgeschaltet wird</translation>
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
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Hinweise %1</translation>
    </message>
</context>
<context>
    <name>zuschnitt::OfferForm</name>
    <message>
        <source>%1 (offer)</source>
        <translation>%1 (Angebot)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>How to book it</source>
        <translation>So bucht man es</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service Level</translation>
    </message>
</context>
<context>
    <name>zuschnitt::BacklogItemForm</name>
    <message>
        <source>%1 (backlog)</source>
        <translation>%1 (Backlog)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>zuschnitt::CapabilityForm</name>
    <message>
        <source>%1 (capability)</source>
        <translation>%1 (Fähigkeit)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Provided by the {services}</source>
        <translation>Erbracht von den {services:dat}</translation>
    </message>
    <message>
        <source>not yet placed</source>
        <translation>noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Promised by the {products}</source>
        <translation>Zugesagt von den {products:dat}</translation>
    </message>
</context>
<context>
    <name>zuschnitt::MapCommands</name>
    <message>
        <source>Select the {services} to move first: on the map or in the inbox.</source>
        <translation>Wählen Sie zuerst {services:acc} aus: auf der Karte oder im Eingang.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::QuestionButton</name>
    <message>
        <source>Show the open questions</source>
        <translation>Die offenen Fragen zeigen</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, überall</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>%1, überall</translation>
    </message>
    <message>
        <source>%1, from everywhere</source>
        <translation>%1, von überall</translation>
    </message>
</context>
<context>
    <name>DropBadge</name>
    <message>
        <source>%1 moments covered</source>
        <translation>%1 Momente gedeckt</translation>
    </message>
    <message>
        <source>%1 hand-overs a month</source>
        <translation>%1 Übergaben im Monat</translation>
    </message>
    <message>
        <source>%1 of the dependencies leave their {product}</source>
        <translation>%1 der Abhängigkeiten verlassen ihr {product}</translation>
    </message>
    <message>
        <source>Changes nothing for journeys and dependencies</source>
        <translation>Ändert nichts an User Journeys und Abhängigkeiten</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>: „%1“</translation>
    </message>
    <message>
        <source>: “%1” and %2 more</source>
        <translation>: „%1“ und %2 weitere</translation>
    </message>
    <message>
        <source>As many moments covered, but others</source>
        <translation>Gleich viele Momente gedeckt, aber andere</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Leads with nothing in the moment</source>
        <translation>Führung ohne Anteil am Moment</translation>
    </message>
    <message>
        <source>Shares that do not add up</source>
        <translation>Anteile, die nicht aufgehen</translation>
    </message>
    <message>
        <source>Painful moments with a gap</source>
        <translation>Schmerzhafte Momente mit Lücke</translation>
    </message>
    <message>
        <source>Other moments with a gap</source>
        <translation>Weitere Momente mit Lücke</translation>
    </message>
    <message>
        <source>Needs that no {service} can meet</source>
        <translation>Bedarf, den nichts decken kann</translation>
    </message>
    <message>
        <source>Needs that were retired</source>
        <translation>Bedarf, der abgeschaltet wird</translation>
    </message>
    <message>
        <source>{Services} without a place</source>
        <translation>{Services} ohne Platz</translation>
    </message>
    <message>
        <source>{Services} placed in part</source>
        <translation>{Services} mit Rest im Eingang</translation>
    </message>
    <message>
        <source>{Products} without {owner}</source>
        <translation>{Products} ohne {owner:acc}</translation>
    </message>
    <message>
        <source>Painful moments that are contested</source>
        <translation>Schmerzhafte Momente, die umstritten sind</translation>
    </message>
    <message>
        <source>Painful moments at a hand-over</source>
        <translation>Schmerzhafte Momente mit Übergabe</translation>
    </message>
    <message>
        <source>Other contested moments</source>
        <translation>Weitere umstrittene Momente</translation>
    </message>
    <message>
        <source>{Services} in many {products}</source>
        <translation>{Services} in vielen {products:dat}</translation>
    </message>
    <message>
        <source>Candidates for a platform</source>
        <translation>Kandidaten für eine Plattform</translation>
    </message>
    <message>
        <source>Capabilities in several {products}</source>
        <translation>Fähigkeiten in mehreren {products:dat}</translation>
    </message>
    <message>
        <source>{Products} without customer need</source>
        <translation>{Products} ohne Kundenbedarf</translation>
    </message>
    <message>
        <source>{Products} without core benefit</source>
        <translation>{Products} ohne Kernnutzen</translation>
    </message>
    <message>
        <source>{Products} without journey</source>
        <translation>{Products} ohne User Journey</translation>
    </message>
    <message>
        <source>Empty {products}</source>
        <translation>Leere {products}</translation>
    </message>
    <message>
        <source>{Products} with too many {services}</source>
        <translation>{Products} mit zu vielen {services:dat}</translation>
    </message>
    <message>
        <source>{Products} from too many teams</source>
        <translation>{Products} aus zu vielen Teams</translation>
    </message>
    <message>
        <source>{Products} renamed, not re-cut</source>
        <translation>{Products}, umbenannt statt neu geschnitten</translation>
    </message>
    <message>
        <source>{Products} named after a tool</source>
        <translation>{Products}, die nach einem Werkzeug heißen</translation>
    </message>
    <message>
        <source>{Products} that depend on each other</source>
        <translation>{Products}, die voneinander abhängen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>{Services} that vanished at their source</source>
        <translation>{Services}, die ihre Quelle nicht mehr hat</translation>
    </message>
    <message>
        <source>%2 was decided to lead %1, but has no part in what is needed there.</source>
        <translation>%2 soll %1 führen, hat aber keinen Anteil an dem, was dort gebraucht wird.</translation>
    </message>
    <message>
        <source>Give it a part, or decide for another lead.</source>
        <translation>Einen Anteil zuordnen oder die Führung anders festlegen.</translation>
    </message>
    <message>
        <source>The shares of %1 in %2 add up to %3 %, not to 100 %.</source>
        <translation>Die Anteile von %1 in %2 ergeben %3 %, nicht 100 %.</translation>
    </message>
    <message>
        <source>Return it to the inbox and share it out again.</source>
        <translation>In den Eingang zurücklegen und neu aufteilen.</translation>
    </message>
    <message>
        <source>%1 hurts today, and nothing in the cut meets: %2.</source>
        <translation>%1 schmerzt heute, und nichts im Zuschnitt deckt: %2.</translation>
    </message>
    <message>
        <source>Put {a service} that meets it into {a product}.</source>
        <translation>Was die Lücke schließt, in {a product:acc} legen.</translation>
    </message>
    <message>
        <source>Nothing in the cut meets what %1 needs: %2.</source>
        <translation>Nichts im Zuschnitt deckt, was %1 braucht: %2.</translation>
    </message>
    <message>
        <source>No {service} provides %1, which is needed in: %2.</source>
        <translation>%1 wird gebraucht, aber bisher von nichts geleistet. Betroffen: %2.</translation>
    </message>
    <message>
        <source>Say which {service} provides it, or let {a product} bundle it.</source>
        <translation>Eintragen, was die Fähigkeit leistet, oder {a product:acc} sie bündeln lassen.</translation>
    </message>
    <message>
        <source>%1 is retired, but used in: %2.</source>
        <translation>%1 wird abgeschaltet, aber noch gebraucht. Betroffen: %2.</translation>
    </message>
    <message>
        <source>Keep it, or enter what these moments need instead.</source>
        <translation>Behalten oder eintragen, was stattdessen gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 has no place yet.</source>
        <translation>%1 hat noch keinen Platz.</translation>
    </message>
    <message>
        <source>Put it into {a product}, keep it or retire it.</source>
        <translation>In {a product:acc} legen, behalten oder abschalten.</translation>
    </message>
    <message>
        <source>A part of %1 has no place yet: %2.</source>
        <translation>Ein Teil von %1 hat noch keinen Platz: %2.</translation>
    </message>
    <message>
        <source>Drag the rest from the inbox into {a product}.</source>
        <translation>Den Rest aus dem Eingang in {a product:acc} ziehen.</translation>
    </message>
    <message>
        <source>%1 has {no owner}.</source>
        <translation>%1 hat {no owner:acc}.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Jemanden benennen.</translation>
    </message>
    <message>
        <source>%1 hurts today, and nobody clearly leads it: %2.</source>
        <translation>%1 schmerzt heute, und nichts führt dort klar: %2.</translation>
    </message>
    <message>
        <source>Decide who leads.</source>
        <translation>Die Führung festlegen.</translation>
    </message>
    <message>
        <source>%1 hurts today, and there the lead changes: %2.</source>
        <translation>%1 schmerzt heute, und dort wechselt die Führung: %2.</translation>
    </message>
    <message>
        <source>Let one of them lead on, or agree how to hand over.</source>
        <translation>Die Führung in einer Hand lassen oder die Übergabe regeln.</translation>
    </message>
    <message>
        <source>Nobody clearly leads %1: %2.</source>
        <translation>Nichts führt %1 klar: %2.</translation>
    </message>
    <message>
        <source>%1 is torn over %3 {products}: %2.</source>
        <translation>%1 ist auf %3 {products:acc} verteilt: %2.</translation>
    </message>
    <message>
        <source>Put it into a platform, or leave it to fewer.</source>
        <translation>In eine Plattform legen oder auf weniger beschränken.</translation>
    </message>
    <message>
        <source>%1 is no longer in “%5” since %4.</source>
        <translation>%1 steht seit %4 nicht mehr in „%5“.</translation>
    </message>
    <message>
        <source>Retire it, or keep it and say why.</source>
        <translation>Abschalten, oder beibehalten und sagen, warum.</translation>
    </message>
    <message>
        <source>%3 {products} use %1: %2.</source>
        <translation>%3 {products} nutzen %1: %2.</translation>
    </message>
    <message>
        <source>Let a platform bundle it.</source>
        <translation>Die Fähigkeit auf einer Plattform bündeln.</translation>
    </message>
    <message>
        <source>%1 is in %3 {products}: %2.</source>
        <translation>%1 steckt in %3 {products:dat}: %2.</translation>
    </message>
    <message>
        <source>Leave it to one, or say which capabilities go with a shared {service}.</source>
        <translation>An einer Stelle lassen oder angeben, welche Fähigkeiten bei einer Aufteilung wohin gehen.</translation>
    </message>
    <message>
        <source>%1 does not say which need it answers.</source>
        <translation>%1 nennt keinen Kundenbedarf.</translation>
    </message>
    <message>
        <source>Write down what its customers want.</source>
        <translation>Eintragen, was die Kunden wollen.</translation>
    </message>
    <message>
        <source>%1 does not state its core benefit.</source>
        <translation>%1 nennt keinen Kernnutzen.</translation>
    </message>
    <message>
        <source>Write down what it is bought for.</source>
        <translation>Eintragen, wofür Kunden zahlen.</translation>
    </message>
    <message>
        <source>%1 serves no moment of any journey.</source>
        <translation>%1 dient keinem Moment einer User Journey.</translation>
    </message>
    <message>
        <source>Enter the moment that needs it, or make it a platform.</source>
        <translation>Einen Moment eintragen, der danach verlangt, oder eine Plattform daraus machen.</translation>
    </message>
    <message>
        <source>%1 holds {no service} and bundles no capability.</source>
        <translation>%1 enthält {no service:acc} und bündelt keine Fähigkeit.</translation>
    </message>
    <message>
        <source>Fill it or remove it.</source>
        <translation>Füllen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 holds %3 {services}, more than %4.</source>
        <translation>%1 enthält %3 {services:acc}, mehr als %4.</translation>
    </message>
    <message>
        <source>Part it by what its customers want.</source>
        <translation>Nach dem teilen, was die Kunden wollen.</translation>
    </message>
    <message>
        <source>%1 takes from %3 former teams, more than %4.</source>
        <translation>%1 nimmt aus %3 bisherigen Teams, mehr als %4.</translation>
    </message>
    <message>
        <source>Part it, or bring the work of these teams together first.</source>
        <translation>Teilen oder die Arbeit dieser Teams erst zusammenführen.</translation>
    </message>
    <message>
        <source>All {services} of %1 come from the former group “%5”: renamed, not re-cut.</source>
        <translation>Alle {services} von %1 kommen aus der bisherigen Gruppe „%5“: umbenannt, nicht neu geschnitten.</translation>
    </message>
    <message>
        <source>Bring in what its journeys need from elsewhere.</source>
        <translation>Von anderswo holen, was die User Journeys brauchen.</translation>
    </message>
    <message>
        <source>%1 bears the name of a tool: “%5”.</source>
        <translation>%1 heißt nach einem Werkzeug: „%5“.</translation>
    </message>
    <message>
        <source>Name it after what people get from it.</source>
        <translation>Nach dem benennen, was Menschen davon haben.</translation>
    </message>
    <message>
        <source>%2 depend on each other in a circle.</source>
        <translation>%2 hängen im Kreis voneinander ab.</translation>
    </message>
    <message>
        <source>Move the {services} that close the circle, or put them into a platform.</source>
        <translation>Verschieben, was den Kreis schließt, oder es in eine Plattform legen.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::JourneyForm</name>
    <message>
        <source>Journey</source>
        <translation>User Journey</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How often a month</source>
        <translation>Wie oft im Monat</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Who travels it</source>
        <translation>Wer sie geht</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>What happens to the person, one after the other.</source>
        <translation>Was der Person widerfährt, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Moment hinzufügen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::MomentForm</name>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>User Journey</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Keine Phase</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What the person does</source>
        <translation>Was die Person tut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Feeling today</source>
        <translation>Gefühl heute</translation>
    </message>
    <message>
        <source>Feeling wanted</source>
        <translation>Gewünschtes Gefühl</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>Was schmerzt</translation>
    </message>
    <message>
        <source>Evidence, such as a quote</source>
        <translation>Beleg, etwa ein Zitat</translation>
    </message>
    <message>
        <source>Tickets a month</source>
        <translation>Tickets im Monat</translation>
    </message>
    <message>
        <source>What is changing</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>−2, dreadful</source>
        <translation>−2, furchtbar</translation>
    </message>
    <message>
        <source>−1, bad</source>
        <translation>−1, schlecht</translation>
    </message>
    <message>
        <source>0, neither</source>
        <translation>0, weder noch</translation>
    </message>
    <message>
        <source>+1, good</source>
        <translation>+1, gut</translation>
    </message>
    <message>
        <source>+2, delightful</source>
        <translation>+2, begeisternd</translation>
    </message>
    <message>
        <source>Needs the capabilities</source>
        <translation>Braucht die Fähigkeiten</translation>
    </message>
    <message>
        <source>Uses {services} directly</source>
        <translation>Nutzt {services:acc} direkt</translation>
    </message>
    <message>
        <source>Add {a service:acc} it uses</source>
        <translation>Nutzt auch {a service:acc} …</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Wer führt</translation>
    </message>
    <message>
        <source>%1 % of the votes</source>
        <translation>%1 % der Stimmen</translation>
    </message>
    <message>
        <source>leads, decided</source>
        <translation>führt, festgelegt</translation>
    </message>
    <message>
        <source>leads, %1</source>
        <translation>führt, %1</translation>
    </message>
</context>
<context>
    <name>zuschnitt::PersonaForm</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Travels the journeys</source>
        <translation>Geht die User Journeys</translation>
    </message>
</context>
<context>
    <name>zuschnitt::PhaseForm</name>
    <message>
        <source>%1 (phase)</source>
        <translation>%1 (Phase)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>No moments yet</source>
        <translation>Noch keine Momente</translation>
    </message>
    <message>
        <source>No moment says yet what it needs</source>
        <translation>Noch sagt kein Moment, was er braucht</translation>
    </message>
    <message>
        <source>no hand-over</source>
        <translation>keine Übergabe</translation>
    </message>
    <message>
        <source>1 hand-over</source>
        <translation>1 Übergabe</translation>
    </message>
    <message>
        <source>%1 hand-overs</source>
        <translation>%1 Übergaben</translation>
    </message>
    <message>
        <source>none between teams</source>
        <translation>keine zwischen Teams</translation>
    </message>
    <message>
        <source>%1 between teams</source>
        <translation>davon %1 zwischen Teams</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>weder gut noch schlecht</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>no phase</source>
        <translation>ohne Phase</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>says not yet what it needs</source>
        <translation>sagt noch nicht, was er braucht</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 führt</translation>
    </message>
    <message>
        <source>How it should feel</source>
        <translation>Wie es sich anfühlen soll</translation>
    </message>
    <message>
        <source>How it feels today</source>
        <translation>Wie es sich heute anfühlt</translation>
    </message>
    <message>
        <source>%1, wanted: %2</source>
        <translation>%1, gewünscht: %2</translation>
    </message>
    <message>
        <source>%1, today: %2</source>
        <translation>%1, heute: %2</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Team that leads</source>
        <translation>Führendes Team</translation>
    </message>
    <message>
        <source>Without a part</source>
        <translation>Ohne Anteil</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>contributes</source>
        <translation>trägt bei</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>sagt zu</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>ohne Anteil</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>a gap</source>
        <translation>eine Lücke</translation>
    </message>
    <message>
        <source>Hand-over between teams: %1 → %2</source>
        <translation>Übergabe zwischen Teams: %1 → %2</translation>
    </message>
    <message>
        <source>Hand-over within a team: %1 → %2</source>
        <translation>Übergabe innerhalb eines Teams: %1 → %2</translation>
    </message>
    <message>
        <source>%1 has no part in this journey yet</source>
        <translation>%1 hat an dieser User Journey noch keinen Anteil</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ohne Lücke</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>nirgends zugeordnet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 of %2 moments covered</source>
        <translation>%1 von %2 Momenten gedeckt</translation>
    </message>
    <message>
        <source>%1 open, without a need</source>
        <translation>%1 offen, ohne Bedarf</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>contested: %1</source>
        <translation>umstritten: %1</translation>
    </message>
</context>
<context>
    <name>CapabilityWords</name>
    <message>
        <source>met by %1</source>
        <translation>erfüllt durch %1</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <translation>zugesagt von %1</translation>
    </message>
    <message>
        <source>unplaced: %1 provides it</source>
        <translation>nirgends zugeordnet: %1 bietet sie</translation>
    </message>
    <message>
        <source>unplaced: %1 provide it</source>
        <translation>nirgends zugeordnet: %1 bieten sie</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht gebraucht</translation>
    </message>
    <message>
        <source>no moment needs it</source>
        <translation>kein Moment braucht sie</translation>
    </message>
    <message>
        <source>needed by 1 moment</source>
        <translation>1 Moment braucht sie</translation>
    </message>
    <message>
        <source>needed by %1 moments</source>
        <translation>%1 Momente brauchen sie</translation>
    </message>
</context>
<context>
    <name>NeedDrop</name>
    <message>
        <source>%1 things</source>
        <translation>%1 Dinge</translation>
    </message>
    <message>
        <source>“%1” needs %2 already</source>
        <translation>„%1“ braucht %2 schon</translation>
    </message>
    <message>
        <source>“%1” needs %2</source>
        <translation>„%1“ braucht %2</translation>
    </message>
</context>
<context>
    <name>PromiseTool</name>
    <message>
        <source>%1 capabilities</source>
        <translation>%1 Fähigkeiten</translation>
    </message>
    <message>
        <source>%1 promises %2 already</source>
        <translation>%1 sagt %2 schon zu</translation>
    </message>
    <message>
        <source>%1 brings %2 already</source>
        <translation>%1 bringt %2 schon mit</translation>
    </message>
    <message>
        <source>%1 promises %2</source>
        <translation>%1 sagt %2 zu</translation>
    </message>
    <message>
        <source>New {product} that promises %1</source>
        <translation>Neu: {product} mit der Zusage %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Esc: leave it</source>
        <translation>Esc: so lassen</translation>
    </message>
    <message>
        <source>Let go: promise it · Esc: leave it</source>
        <translation>Loslassen: zusagen · Esc: so lassen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::JourneyChooser</name>
    <message>
        <source>No journey above the map</source>
        <translation>Keine User Journey über der Karte</translation>
    </message>
    <message>
        <source>Journey above the map</source>
        <translation>User Journey über der Karte</translation>
    </message>
</context>
<context>
    <name>zuschnitt::JourneyRibbon</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>New {product}</source>
        <translation>Neu: {product}</translation>
    </message>
    <message>
        <source>feels %1</source>
        <translation>Gefühl: %1</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>mit Übergabe</translation>
    </message>
    <message>
        <source>handed over between teams</source>
        <translation>mit Übergabe zwischen Teams</translation>
    </message>
</context>
<context>
    <name>zuschnitt::CapabilityPage</name>
    <message>
        <source>Filter …</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>New capability …</source>
        <translation>Neue Fähigkeit …</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Noch nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 nicht erfüllt</translation>
    </message>
    <message>
        <source>No capability matches “%1”.</source>
        <translation>Keine Fähigkeit passt zu „%1“.</translation>
    </message>
    <message>
        <source>What can people do thanks to IT? Type the first capability below, then drag it to where it belongs.</source>
        <translation>Was können Menschen dank der IT? Unten die erste Fähigkeit eintippen und dann dorthin ziehen, wo sie hingehört.</translation>
    </message>
    <message>
        <source>Every capability that a moment needs is met.</source>
        <translation>Jede Fähigkeit, die ein Moment braucht, ist erfüllt.</translation>
    </message>
    <message>
        <source>All capabilities</source>
        <translation>Alle Fähigkeiten</translation>
    </message>
    <message>
        <source>Only what is needed and not met</source>
        <translation>Nur was gebraucht wird und nicht erfüllt ist</translation>
    </message>
</context>
<context>
    <name>zuschnitt::CapabilityView</name>
    <message>
        <source>%1 capabilities</source>
        <translation>%1 Fähigkeiten</translation>
    </message>
    <message>
        <source>%1 stands below %2</source>
        <translation>%1 steht unter %2</translation>
    </message>
    <message>
        <source>%1 stands on its own</source>
        <translation>%1 steht für sich</translation>
    </message>
    <message>
        <source>%1 stands before %2</source>
        <translation>%1 steht vor %2</translation>
    </message>
</context>
<context>
    <name>zuschnitt::PromiseForm</name>
    <message>
        <source>Promised capability</source>
        <translation>Zugesagte Fähigkeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 promises it. Over all: %2; %3.</source>
        <translation>%1 sagt sie zu. Insgesamt: %2; %3.</translation>
    </message>
    <message>
        <source>Withdraw the promise</source>
        <translation>Zusage zurücknehmen</translation>
    </message>
    <message>
        <source>Could be delivered by</source>
        <translation>Liefern könnten sie</translation>
    </message>
    <message>
        <source>No {service} provides it yet.</source>
        <translation>{No service} bietet sie bisher.</translation>
    </message>
    <message>
        <source>Drag one into {a product:acc}, or click it to bring it into this one.</source>
        <translation>In {a product:acc} ziehen; ein Klick bringt ihn hierher.</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>in the inbox</source>
        <translation>im Eingang</translation>
    </message>
    <message>
        <source>Fill it in in the grid</source>
        <translation>In der Tabelle ausfüllen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::JourneyView</name>
    <message>
        <source>Journey %1</source>
        <translation>User Journey %1</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>User Journey</translation>
    </message>
    <message>
        <source>Add a moment here</source>
        <translation>Hier einen Moment einfügen</translation>
    </message>
    <message>
        <source>Drag it up or down; with Shift, what is wanted</source>
        <translation>Nach oben oder unten ziehen; mit Umschalt das gewünschte Gefühl</translation>
    </message>
    <message>
        <source>Decided: %1 leads. A click leaves it open again</source>
        <translation>Entschieden: %1 führt. Ein Klick lässt es wieder offen</translation>
    </message>
    <message>
        <source>%1 is kept as it is: only {a product} can be decided to lead</source>
        <translation>%1 bleibt, wie es ist: nur für {a product:acc} lässt sich die Führung entscheiden</translation>
    </message>
    <message>
        <source>A click decides that %1 leads “%2”</source>
        <translation>Ein Klick entscheidet, dass %1 „%2“ führt</translation>
    </message>
    <message>
        <source>%1 has no part in “%2”, so it cannot lead there</source>
        <translation>%1 hat keinen Anteil an „%2“ und kann dort nicht führen</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Neuer Moment</translation>
    </message>
    <message>
        <source>Name of the new moment</source>
        <translation>Name des neuen Moments</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Name des Moments</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add a moment before</source>
        <translation>Moment davor einfügen</translation>
    </message>
    <message>
        <source>Add a moment behind</source>
        <translation>Moment dahinter einfügen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Wer führt</translation>
    </message>
    <message>
        <source>Delete the moment</source>
        <translation>Moment löschen</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Ohne Phase</translation>
    </message>
    <message>
        <source>%1 is kept as it is and takes no {services}</source>
        <translation>%1 bleibt, wie es ist, und nimmt keine {services:acc} auf</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Auch in %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1 is kept as it is and promises nothing</source>
        <translation>%1 bleibt, wie es ist, und verspricht nichts</translation>
    </message>
    <message>
        <source>Capabilities of another file become needs of a moment</source>
        <translation>Fähigkeiten einer anderen Datei werden zum Bedarf eines Moments</translation>
    </message>
    <message>
        <source>%1 promises it</source>
        <translation>%1 verspricht es</translation>
    </message>
    <message>
        <source>Drop it on the lane of {a product:acc}, or on a moment that needs it</source>
        <translation>Auf der Bahn {a product:gen} ablegen oder auf einem Moment, der es braucht</translation>
    </message>
    <message>
        <source>Decided: %1 leads “%2”.</source>
        <translation>Entschieden: %1 führt bei „%2“.</translation>
    </message>
    <message>
        <source>Who leads “%1” is open again.</source>
        <translation>Wer bei „%1“ führt, ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::JourneyOverview</name>
    <message>
        <source>All journeys, worst first</source>
        <translation>Alle User Journeys, die schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>zuschnitt::JourneyHeader</name>
    <message>
        <source>All journeys</source>
        <translation>Alle User Journeys</translation>
    </message>
    <message>
        <source>No journey yet</source>
        <translation>Noch keine User Journey</translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation>User Journey: %1</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Name der User Journey</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Die schlechteste zuerst</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue User Journey</translation>
    </message>
    <message>
        <source>Rename the journey</source>
        <translation>User Journey umbenennen</translation>
    </message>
    <message>
        <source>Delete the journey</source>
        <translation>User Journey löschen</translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation>Name der neuen User Journey</translation>
    </message>
    <message>
        <source>Name of the new persona</source>
        <translation>Name der neuen Persona</translation>
    </message>
    <message>
        <source>By the part of their moments that is covered, then by hand-overs a month</source>
        <translation>Nach dem Anteil der gedeckten Momente, dann nach Übergaben im Monat</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Who travels it: %1</source>
        <translation>Wer sie geht: %1</translation>
    </message>
    <message>
        <source>Choose who travels it</source>
        <translation>Wählen, wer sie geht</translation>
    </message>
    <message>
        <source>how often is not entered: counted as %1 a month</source>
        <translation>wie oft, ist nicht eingetragen: gezählt als %1 im Monat</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>zuschnitt::JourneyPage</name>
    <message>
        <source>A journey is the way of somebody to a goal, moment by moment: joining the company, losing a phone.
Type the name of the first one and press Enter.</source>
        <translation>Eine User Journey ist der Weg eines Menschen zu einem Ziel, Moment für Moment: neu anfangen, das Telefon verlieren.
Name der ersten eintippen und Enter drücken.</translation>
    </message>
    <message>
        <source>Name of the first journey</source>
        <translation>Name der ersten User Journey</translation>
    </message>
    <message>
        <source>What happens first on this journey? Type the name of the moment and press Enter;
the next ones follow the same way.</source>
        <translation>Was geschieht auf dieser User Journey zuerst? Namen des Moments eintippen und Enter drücken;
die nächsten folgen genauso.</translation>
    </message>
    <message>
        <source>Name of the first moment</source>
        <translation>Name des ersten Moments</translation>
    </message>
</context>
<context>
    <name>zuschnitt::GridModel</name>
    <message>
        <source>New capability…</source>
        <translation>Neue Fähigkeit …</translation>
    </message>
    <message>
        <source>New moment…</source>
        <translation>Neuer Moment …</translation>
    </message>
</context>
<context>
    <name>zuschnitt::GridNameEditor</name>
    <message>
        <source>Name of the moment</source>
        <translation>Name des Moments</translation>
    </message>
    <message>
        <source>Name of the capability</source>
        <translation>Name der Fähigkeit</translation>
    </message>
</context>
<context>
    <name>zuschnitt::GridsView</name>
    <message>
        <source>{Services} and capabilities</source>
        <translation>{Services} und Fähigkeiten</translation>
    </message>
    <message>
        <source>Moments and needs</source>
        <translation>Momente und Bedarf</translation>
    </message>
    <message>
        <source>Moments and {services}</source>
        <translation>Momente und {services}</translation>
    </message>
    <message>
        <source>Only moments without an answer</source>
        <translation>Nur Momente ohne Antwort</translation>
    </message>
    <message>
        <source>Only {services} without a capability</source>
        <translation>Nur {services} ohne Fähigkeit</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Spalten filtern</translation>
    </message>
    <message>
        <source>Grid to fill in</source>
        <translation>Raster zum Ausfüllen</translation>
    </message>
    <message>
        <source>Letters find a column. Space fills in. Enter: next row without an answer.</source>
        <translation>Buchstaben finden eine Spalte. Leertaste füllt aus. Eingabe: nächste Zeile ohne Antwort.</translation>
    </message>
    <message>
        <source>%1 of %2 {services} say what they provide</source>
        <translation>%1 von %2 {services:dat} sagen, was sie bereitstellen</translation>
    </message>
    <message>
        <source>%1 of %2 moments say what they need</source>
        <translation>%1 von %2 Momenten sagen, was sie brauchen</translation>
    </message>
    <message>
        <source>%1 of %2 moments use {a service} directly</source>
        <translation>%1 von %2 Momenten nutzen {a service:acc} direkt</translation>
    </message>
    <message>
        <source>There are no {services} yet. Import a list (Ctrl+I) or add some on the map.</source>
        <translation>Es gibt noch keine {services}. Eine Liste importieren (Strg+I) oder welche auf der Karte anlegen.</translation>
    </message>
    <message>
        <source>There is no journey yet. Import a list of journeys (Ctrl+I) or add one in the journey view.</source>
        <translation>Es gibt noch keine User Journey. Eine Liste von User Journeys importieren (Strg+I) oder eine in der Journey-Ansicht anlegen.</translation>
    </message>
    <message>
        <source>Every row has an answer.</source>
        <translation>Jede Zeile hat eine Antwort.</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>What you can count on</source>
        <translation>Darauf ist Verlass</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>More will stand here soon.</source>
        <translation>Mehr dazu folgt bald.</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Im Katalog suchen</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Dazu findet sich nichts.</translation>
    </message>
    <message>
        <source>Back to the contents</source>
        <translation>Zurück zum Inhalt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Further {products}</source>
        <translation>Weitere {Products}</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>What the other {products} are built on.</source>
        <translation>Darauf bauen die anderen {Products} auf.</translation>
    </message>
    <message>
        <source>{Services} that stay as they are</source>
        <translation>{Services}, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>No {product} of this cut faces customers yet.</source>
        <translation>In diesem Zuschnitt wendet sich noch {no product} an Kunden.</translation>
    </message>
    <message>
        <source>1 {product}</source>
        <translation>1 {Product}</translation>
    </message>
    <message>
        <source>%1 {products}</source>
        <translation>%1 {Products}</translation>
    </message>
    <message>
        <source>Internal edition of the cut “%1”</source>
        <translation>Interne Ausgabe des Zuschnitts „%1“</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The same for everybody, each time alike.</source>
        <translation>Für alle gleich, jedes Mal.</translation>
    </message>
    <message>
        <source>A standard, with options to choose from.</source>
        <translation>Ein Standard, mit Optionen zur Wahl.</translation>
    </message>
    <message>
        <source>Made to measure, by agreement.</source>
        <translation>Nach Maß, in Absprache.</translation>
    </message>
    <message>
        <source>What you can do with it</source>
        <translation>Was damit geht</translation>
    </message>
    <message>
        <source>When it helps</source>
        <translation>Wann es hilft</translation>
    </message>
    <message>
        <source>base version</source>
        <translation>Grundversion</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Get informed</source>
        <translation>Sich informieren</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe bekommen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Former {owners}</source>
        <translation>Bisherige {Owners}</translation>
    </message>
    <message>
        <source>Former teams</source>
        <translation>Bisherige Teams</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>Bisherige Gruppen</translation>
    </message>
    <message>
        <source>{Services} in it</source>
        <translation>{Services} darin</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
</context>
<context>
    <name>zuschnitt::CatalogueDialog</name>
    <message>
        <source>With today&apos;s date</source>
        <translation>Mit dem Datum von heute</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Katalog exportieren</translation>
    </message>
    <message>
        <source>HTML: one file for every browser</source>
        <translation>HTML: eine Datei für jeden Browser</translation>
    </message>
    <message>
        <source>PDF: to print and to send</source>
        <translation>PDF: zum Drucken und Verschicken</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Readers inside</source>
        <translation>Leser im Haus</translation>
    </message>
    <message>
        <source>Outside: no names, no money</source>
        <translation>Draußen: keine Namen, kein Geld</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The {products} that face customers: what they are for, what there is to get and how.</source>
        <translation>Die {Products}, die sich an Kunden wenden: wofür sie da sind, was es gibt und wie.</translation>
    </message>
    <message>
        <source>Also platforms, and of each {product} its {services}, former {owners} and teams, cost and backlog.</source>
        <translation>Auch Plattformen, und dahinter {Services}, bisherige {Owners} und Teams, Kosten und Backlog.</translation>
    </message>
    <message>
        <source>As for users, without {owners} and prices.</source>
        <translation>Wie für Nutzer, ohne {Owners} und Preise.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::OwnershipModel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Gibt ab</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>geht an %1</translation>
    </message>
    <message>
        <source>comes from %1</source>
        <translation>kommt von %1</translation>
    </message>
    <message>
        <source>is new here</source>
        <translation>ist hier neu</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>ist offen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::TeamsView</name>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By {owner}</source>
        <translation>Nach {Owner:dat}</translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation>Wer verglichen wird</translation>
    </message>
    <message>
        <source>Who owns what, before and after</source>
        <translation>Wer was verantwortet, vorher und nachher</translation>
    </message>
    <message>
        <source>From whom to whom</source>
        <translation>Von wem zu wem</translation>
    </message>
    <message>
        <source>Former {owners} of each {product}</source>
        <translation>Bisherige {Owners} je {Product}</translation>
    </message>
    <message>
        <source>Former teams of each {product}</source>
        <translation>Bisherige Teams je {Product}</translation>
    </message>
    <message>
        <source>Hand-overs between teams, a month</source>
        <translation>Übergaben zwischen Teams im Monat</translation>
    </message>
    <message>
        <source>Nothing changes hands.</source>
        <translation>Nichts wechselt den Besitzer.</translation>
    </message>
    <message>
        <source>{Products} have no {services} yet.</source>
        <translation>Noch keine {Services} in {Products:dat}.</translation>
    </message>
    <message>
        <source>None, or no journeys yet.</source>
        <translation>Keine, oder noch keine Journeys.</translation>
    </message>
    <message>
        <source>Enter the {owners} of {services} and {products}: then this page says who keeps, gives up and gains what.</source>
        <translation>Mit den {Owners:dat} der {Services} und {Products} steht hier, wer was behält, abgibt und bekommt.</translation>
    </message>
    <message>
        <source>Enter the teams of {services} and {products}: then this page says who keeps, gives up and gains what.</source>
        <translation>Mit den Teams der {Services} und {Products} steht hier, wer was behält, abgibt und bekommt.</translation>
    </message>
    <message>
        <source>%1 of %2 {services} go to another {owner}; of %3 it is not known yet who has them after.</source>
        <translation>%1 von %2 {Services:dat} wechseln den {Owner:acc}; bei %3 ist noch offen, wer sie bekommt.</translation>
    </message>
    <message>
        <source>%1 of %2 {services} go to another team; of %3 it is not known yet who has them after.</source>
        <translation>%1 von %2 {Services:dat} gehen an ein anderes Team; bei %3 ist noch offen, wer sie bekommt.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 hint</source>
        <translation>%1 Anregung</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 Anregungen</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Hinweise</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 of %2 dependencies leave their {product:acc}</source>
        <translation>%1 von %2 Abhängigkeiten führen aus {a product:dat} hinaus</translation>
    </message>
    <message>
        <source>%1 of %2 dependencies leaves its {product:acc}</source>
        <translation>%1 von %2 Abhängigkeiten führt aus {a product:dat} hinaus</translation>
    </message>
    <message>
        <source>No dependencies yet: draw one from {service:dat} to {service:dat} to see which leave their {product:acc}.</source>
        <translation>Noch keine Abhängigkeiten: eine von {service:dat} zu {service:dat} ziehen, um zu sehen, welche aus {a product:dat} hinausführen.</translation>
    </message>
    <message>
        <source>%1 of %2 dependencies of its {services} lead elsewhere</source>
        <translation>%1 von %2 Abhängigkeiten der {services:gen} führen nach außen</translation>
    </message>
    <message>
        <source>%1 of %2 dependencies of its {services} leads elsewhere</source>
        <translation>%1 von %2 Abhängigkeiten der {services:gen} führt nach außen</translation>
    </message>
    <message>
        <source>No dependencies of its {services} yet: draw one to see which lead elsewhere.</source>
        <translation>Die {services} haben noch keine Abhängigkeiten: eine ziehen, um zu sehen, was nach außen führt.</translation>
    </message>
    <message>
        <source>%3 moments, all open: enter what they need.</source>
        <translation>%3 Momente, alle offen: eintragen, was dort gebraucht wird.</translation>
    </message>
    <message>
        <source>1 moment, and it is open: enter what it needs.</source>
        <translation>1 Moment, und der ist offen: eintragen, was dort gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 of %2 moments covered, %3 open</source>
        <translation>%1 von %2 Momenten abgedeckt, %3 offen</translation>
    </message>
    <message>
        <source>%1 of %2 moments covered</source>
        <translation>%1 von %2 Momenten abgedeckt</translation>
    </message>
    <message>
        <source>%1 hand-overs, %4 a month</source>
        <translation>%1 Übergaben, %4 im Monat</translation>
    </message>
    <message>
        <source>1 hand-over, %4 a month</source>
        <translation>1 Übergabe, %4 im Monat</translation>
    </message>
    <message>
        <source>No hand-over</source>
        <translation>Keine Übergabe</translation>
    </message>
    <message>
        <source>%1 of %2 {services} are in {products:dat}</source>
        <translation>%1 von %2 {services:dat} liegen in {products:dat}</translation>
    </message>
    <message>
        <source>%1 of %2 {services} is in {products:dat}</source>
        <translation>%1 von %2 {services:dat} liegt in {products:dat}</translation>
    </message>
    <message>
        <source>No {services} yet: import a list or add the first.</source>
        <translation>Noch keine {services}: eine Liste importieren oder von Hand anfangen.</translation>
    </message>
    <message>
        <source>%1 {services} have no place yet</source>
        <translation>%1 {services} haben noch keinen Platz</translation>
    </message>
    <message>
        <source>1 {service} has no place yet</source>
        <translation>1 {service} hat noch keinen Platz</translation>
    </message>
    <message>
        <source>%1 {services} are kept as they are</source>
        <translation>%1 {services} bleiben unverändert</translation>
    </message>
    <message>
        <source>1 {service} is kept as it is</source>
        <translation>1 {service} bleibt unverändert</translation>
    </message>
    <message>
        <source>%1 {services} are retired</source>
        <translation>%1 {services} werden abgeschaltet</translation>
    </message>
    <message>
        <source>1 {service} is retired</source>
        <translation>1 {service} wird abgeschaltet</translation>
    </message>
    <message>
        <source>%1 of %2 dependencies lead to or from a platform</source>
        <translation>%1 von %2 Abhängigkeiten führen zu einer Plattform oder von ihr weg</translation>
    </message>
    <message>
        <source>%1 of %2 dependencies leads to or from a platform</source>
        <translation>%1 von %2 Abhängigkeiten führt zu einer Plattform oder von ihr weg</translation>
    </message>
    <message>
        <source>Modularity %4</source>
        <translation>Modularität %4</translation>
    </message>
    <message>
        <source>The largest {product}, “%5”, has %4 of all {services:dat}</source>
        <translation>„%5“ hat mit %4 den größten Teil aller {services:gen}</translation>
    </message>
    <message>
        <source>%1 {services}</source>
        <translation>%1 {services}</translation>
    </message>
    <message>
        <source>1 {service}</source>
        <translation>1 {service}</translation>
    </message>
    <message>
        <source>No {services} yet: drag some onto its cards.</source>
        <translation>Noch keine {services}: welche auf die Karten ziehen.</translation>
    </message>
    <message>
        <source>%4 a year</source>
        <translation>%4 im Jahr</translation>
    </message>
    <message>
        <source>No costs yet: enter what its {services} cost a year.</source>
        <translation>Noch keine Kosten: eintragen, was die {services} im Jahr kosten.</translation>
    </message>
    <message>
        <source>Up to %4 users</source>
        <translation>Bis zu %4 Nutzer</translation>
    </message>
    <message>
        <source>No users yet: enter how many its {services} have.</source>
        <translation>Noch keine Nutzer: eintragen, wie viele die {services} haben.</translation>
    </message>
    <message>
        <source>Leads %1 moments</source>
        <translation>Führt %1 Momente</translation>
    </message>
    <message>
        <source>Leads 1 moment</source>
        <translation>Führt 1 Moment</translation>
    </message>
    <message>
        <source>Leads no moment</source>
        <translation>Führt keinen Moment</translation>
    </message>
    <message>
        <source>No moments yet: enter a journey to see who leads it.</source>
        <translation>Noch keine Momente: eine User Journey eintragen, um zu sehen, wer sie führt.</translation>
    </message>
    <message>
        <source>Cohesion %4: %1 of %2 dependencies stay inside</source>
        <translation>Zusammenhalt %4: %1 von %2 Abhängigkeiten bleiben innen</translation>
    </message>
    <message>
        <source>Cohesion %4: %1 of %2 dependencies stays inside</source>
        <translation>Zusammenhalt %4: %1 von %2 Abhängigkeiten bleibt innen</translation>
    </message>
    <message>
        <source>Cohesion: from three {services:dat} with dependencies on.</source>
        <translation>Zusammenhalt: ab drei {services:dat} mit Abhängigkeiten.</translation>
    </message>
    <message>
        <source>%1 of %2 {services} come from the former group “%5”</source>
        <translation>%1 von %2 {services:dat} kommen aus der bisherigen Gruppe „%5“</translation>
    </message>
    <message>
        <source>%1 of %2 {services} comes from the former group “%5”</source>
        <translation>%1 von %2 {services:dat} kommt aus der bisherigen Gruppe „%5“</translation>
    </message>
    <message>
        <source>From how many former groups: from three {services:dat} with a group on.</source>
        <translation>Anteil einer bisherigen Gruppe: ab drei {services:dat} mit Gruppe.</translation>
    </message>
    <message>
        <source>%1 moments are contested</source>
        <translation>%1 Momente sind umstritten</translation>
    </message>
    <message>
        <source>1 moment is contested</source>
        <translation>1 Moment ist umstritten</translation>
    </message>
    <message>
        <source>No moment is contested</source>
        <translation>Kein Moment ist umstritten</translation>
    </message>
    <message>
        <source>%4 hand-overs a month</source>
        <translation>%4 Übergaben im Monat</translation>
    </message>
    <message>
        <source>No hand-overs</source>
        <translation>Keine Übergaben</translation>
    </message>
    <message>
        <source>%1 of %2 hand-overs are between teams</source>
        <translation>%1 von %2 Übergaben gehen von Team zu Team</translation>
    </message>
    <message>
        <source>%1 of %2 hand-overs is between teams</source>
        <translation>%1 von %2 Übergaben geht von Team zu Team</translation>
    </message>
    <message>
        <source>, %1 of their weight</source>
        <translation>, %1 ihres Gewichts</translation>
    </message>
    <message>
        <source>, as far as is known how often journeys are travelled</source>
        <translation>, soweit bekannt ist, wie oft die User Journeys vorkommen</translation>
    </message>
    <message>
        <source>, without 1 {service:acc} of unknown cost</source>
        <translation>, ohne 1 {service:acc} mit unbekannten Kosten</translation>
    </message>
    <message>
        <source>, without %1 {services} of unknown cost</source>
        <translation>, ohne %1 {services} mit unbekannten Kosten</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Let “%1” lead</source>
        <translation>„%1“ führen lassen</translation>
    </message>
    <message>
        <source>Let “%1” bundle it</source>
        <translation>„%1“ bündeln lassen</translation>
    </message>
    <message>
        <source>Let a platform bundle it…</source>
        <translation>Eine Plattform bündeln lassen …</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Make the shares even</source>
        <translation>Anteile ausgleichen</translation>
    </message>
    <message>
        <source>Keep {the service:acc}</source>
        <translation>{The service:acc} behalten</translation>
    </message>
    <message>
        <source>Move the rest to…</source>
        <translation>Den Rest zuordnen …</translation>
    </message>
    <message>
        <source>Name {the owner:acc}</source>
        <translation>{The owner:acc} benennen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Make it a platform</source>
        <translation>Zur Plattform machen</translation>
    </message>
    <message>
        <source>Dissolve {the product:acc}</source>
        <translation>{The product:acc} auflösen</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Retire in this cut</source>
        <translation>In diesem Schnitt abschalten</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Anregung</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Hingenommen: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show them too</source>
        <translation>Auch zeigen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>1 finding about unfinished work is listed, too.</source>
        <translation>1 Hinweis zu unfertiger Arbeit steht mit in der Liste.</translation>
    </message>
    <message>
        <source>%1 findings about unfinished work are listed, too.</source>
        <translation>%1 Hinweise zu unfertiger Arbeit stehen mit in der Liste.</translation>
    </message>
    <message>
        <source>1 finding about unfinished work is held back until the inbox is empty.</source>
        <translation>1 Hinweis zu unfertiger Arbeit wird zurückgehalten, bis der Eingang leer ist.</translation>
    </message>
    <message>
        <source>%1 findings about unfinished work are held back until the inbox is empty.</source>
        <translation>%1 Hinweise zu unfertiger Arbeit werden zurückgehalten, bis der Eingang leer ist.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FindingsDelegate</name>
    <message>
        <source>Accept…</source>
        <translation>Hinnehmen …</translation>
    </message>
    <message>
        <source>Why is it accepted?</source>
        <translation>Warum wird das hingenommen?</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FindingsPanel</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing to ask about this cut: no moment has a gap, every {service} has a place, and every {product} says what it is for.</source>
        <translation>An diesem Zuschnitt ist nichts zu fragen: Kein Moment hat eine Lücke, alle {services} haben einen Platz, und bei allen {products:dat} steht, wozu sie da sind.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FigureLine</name>
    <message>
        <source>Select them all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FindingFields</name>
    <message>
        <source>One a line. A word counts where it stands by itself, “*server” also where a longer one ends with it.</source>
        <translation>Eines je Zeile. Ein Wort zählt, wo es für sich steht, „*server“ auch am Ende eines längeren.</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>Wieder wie üblich</translation>
    </message>
    <message>
        <source>Most {services} of {a product:gen}</source>
        <translation>{Services} {a product:gen} höchstens</translation>
    </message>
    <message>
        <source>Most former teams of {a product:gen}</source>
        <translation>Bisherige Teams {a product:gen} höchstens</translation>
    </message>
    <message>
        <source>Words for tools, which the name of {a product:gen} had better do without</source>
        <translation>Wörter für Werkzeuge, auf die der Name {a product:gen} besser verzichtet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Words for tools, %1</source>
        <translation>Wörter für Werkzeuge, %1</translation>
    </message>
</context>
<context>
    <name>SourceFormat</name>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>These files do not belong to one source. Bring them in one after the other.</source>
        <translation>Diese Dateien gehören nicht zu einer Quelle. Bringen Sie sie nacheinander herein.</translation>
    </message>
    <message>
        <source>Where do groups come from?</source>
        <translation>Woher kommen die Gruppen?</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Do the groups also become {products} of a cut?</source>
        <translation>Werden die Gruppen auch {products} eines Zuschnitts?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation>{Services}</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>{Products}</source>
        <translation>{Products}</translation>
    </message>
    <message>
        <source>{Services} in {products}</source>
        <translation>{Services} in {products:dat}</translation>
    </message>
</context>
<context>
    <name>XmlText</name>
    <message>
        <source>a text is longer than any that such a file needs</source>
        <translation>ein Text länger ist als jeder, den eine solche Datei braucht</translation>
    </message>
    <message>
        <source>it has a document type or entities, which no such file needs</source>
        <translation>sie einen Dokumenttyp oder Entitäten hat, die keine solche Datei braucht</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>sie mittendrin endet</translation>
    </message>
    <message>
        <source>a tag is longer than any that such a file needs</source>
        <translation>ein Tag länger ist als jedes, das eine solche Datei braucht</translation>
    </message>
    <message>
        <source>its elements lie deeper inside each other than those of any such file</source>
        <translation>ihre Elemente tiefer ineinander liegen als in jeder solchen Datei</translation>
    </message>
    <message>
        <source>This XML is not read, because %1 (line %2).</source>
        <translation>Diese XML-Datei wird nicht gelesen, weil %1 (Zeile %2).</translation>
    </message>
</context>
<context>
    <name>ZipContent</name>
    <message>
        <source>This archive holds more than %1 files, which nothing needs that is read here.</source>
        <translation>Dieses Archiv enthält mehr als %1 Dateien; das braucht nichts, was hier gelesen wird.</translation>
    </message>
    <message>
        <source>This archive is protected by a password. Save it without one.</source>
        <translation>Dieses Archiv ist mit einem Kennwort geschützt. Speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>Unpacked, this archive is larger than %1 MB.</source>
        <translation>Entpackt ist dieses Archiv größer als %1 MB.</translation>
    </message>
    <message>
        <source>This archive unpacks to more than %1 times its size and is not read.</source>
        <translation>Dieses Archiv wächst beim Entpacken auf mehr als das %1-Fache und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This archive is damaged. Save or send it again.</source>
        <translation>Dieses Archiv ist beschädigt. Speichern oder senden Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Archimate</name>
    <message>
        <source>Which language do the names have?</source>
        <translation>Welche Sprache haben die Namen?</translation>
    </message>
    <message>
        <source>without a language</source>
        <translation>ohne Sprache</translation>
    </message>
    <message>
        <source>Which elements are {services}?</source>
        <translation>Welche Elemente sind {services}?</translation>
    </message>
    <message>
        <source>Which relations between {services} are dependencies?</source>
        <translation>Welche Beziehungen zwischen {services:dat} sind Abhängigkeiten?</translation>
    </message>
    <message>
        <source>%1 (where it leads to depends on where it comes from)</source>
        <translation>%1 (das Ziel hängt vom Ausgang ab)</translation>
    </message>
    <message>
        <source>%1 (where it comes from depends on where it leads to)</source>
        <translation>%1 (der Ausgang hängt vom Ziel ab)</translation>
    </message>
    <message>
        <source>Over which elements in between do {services} depend on each other, too?</source>
        <translation>Über welche Elemente dazwischen hängen {services} auch voneinander ab?</translation>
    </message>
    <message>
        <source>Relations that hold something</source>
        <translation>Beziehungen, die etwas zusammenhalten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Boxes inside boxes, in all views</source>
        <translation>Kästen in Kästen, in allen Sichten</translation>
    </message>
    <message>
        <source>Boxes inside boxes, in the view “%1”</source>
        <translation>Kästen in Kästen, in der Sicht „%1“</translation>
    </message>
    <message>
        <source>Which elements are groups?</source>
        <translation>Welche Elemente sind Gruppen?</translation>
    </message>
    <message>
        <source>Which elements are capabilities?</source>
        <translation>Welche Elemente sind Fähigkeiten?</translation>
    </message>
    <message>
        <source>Tables of Archi</source>
        <translation>Tabellen von Archi</translation>
    </message>
    <message>
        <source>This model is larger than %1 MB and is not read.</source>
        <translation>Dieses Modell ist größer als %1 MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The archive holds no model of Archi.</source>
        <translation>Das Archiv enthält kein Modell von Archi.</translation>
    </message>
    <message>
        <source>Properties that are in no column, because there are more than %1: %2.</source>
        <translation>Eigenschaften, die in keiner Spalte stehen, weil es mehr als %1 gibt: %2.</translation>
    </message>
    <message>
        <source>over “%1” (%2)</source>
        <translation>über „%1“ (%2)</translation>
    </message>
    <message>
        <source>No named element of this model has a type that stands for {services}. Choose the types that do.</source>
        <translation>Kein benanntes Element dieses Modells hat einen Typ, der für {services} steht. Wählen Sie die Typen, die dafür stehen.</translation>
    </message>
    <message>
        <source>Relations that begin or end at another relation and are in no list: %1.</source>
        <translation>Beziehungen, die an einer anderen Beziehung beginnen oder enden und in keiner Liste stehen: %1.</translation>
    </message>
    <message>
        <source>Relations with an end that is not in the file: %1.</source>
        <translation>Beziehungen mit einem Ende, das nicht in der Datei ist: %1.</translation>
    </message>
    <message>
        <source>Elements and relations that repeat an identifier; the first one counts: %1.</source>
        <translation>Elemente und Beziehungen, die eine Kennung wiederholen; das erste zählt: %1.</translation>
    </message>
    <message>
        <source>Views that nothing was read from: %1.</source>
        <translation>Sichten, aus denen nichts gelesen wurde: %1.</translation>
    </message>
    <message>
        <source>Further groups of {services} that lie in several, of which the first counts as the former one: %1.</source>
        <translation>Weitere Gruppen von {services:dat}, die in mehreren liegen; als bisherige zählt die erste: %1.</translation>
    </message>
    <message>
        <source>The junctions join more elements than can be read; some relations across them are left out.</source>
        <translation>Die Verzweigungen verbinden mehr Elemente, als gelesen werden können; einige Beziehungen über sie hinweg fehlen.</translation>
    </message>
    <message>
        <source>Elements that are in no list: %1.</source>
        <translation>Elemente, die in keiner Liste stehen: %1.</translation>
    </message>
    <message>
        <source>Elements without a name, left out: %1.</source>
        <translation>Elemente ohne Namen, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Relations that are in no list: %1.</source>
        <translation>Beziehungen, die in keiner Liste stehen: %1.</translation>
    </message>
    <message>
        <source>This model cannot be read: %1 (line %2, column %3).</source>
        <translation>Dieses Modell lässt sich nicht lesen: %1 (Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>it holds more than %1 things</source>
        <translation>es enthält mehr als %1 Dinge</translation>
    </message>
    <message>
        <source>Without offers, backlog, open questions, accepted findings and places of cards.</source>
        <translation>Ohne Angebote, Backlog, offene Fragen, akzeptierte Hinweise und die Plätze der Karten.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Map of “%1”</source>
        <translation>Karte von „%1“</translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation>{Services}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>User Journeys</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>is used in</source>
        <translation>wird benutzt in</translation>
    </message>
    <message>
        <source>{Products}</source>
        <translation>{Products}</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>verspricht</translation>
    </message>
    <message>
        <source>Retired in “%1”</source>
        <translation>Abgeschaltet in „%1“</translation>
    </message>
</context>
<context>
    <name>Backstage</name>
    <message>
        <source>Backstage catalogue</source>
        <translation>Backstage-Katalog</translation>
    </message>
    <message>
        <source>Which entries are {services}?</source>
        <translation>Welche Einträge sind {services}?</translation>
    </message>
    <message>
        <source>Of which type?</source>
        <translation>Von welchem Typ?</translation>
    </message>
    <message>
        <source>Which statements are dependencies?</source>
        <translation>Welche Angaben sind Abhängigkeiten?</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>No entry of this catalogue is chosen or can be one of the {services}.</source>
        <translation>Kein Eintrag dieses Katalogs ist gewählt oder kann zu den {services:dat} gehören.</translation>
    </message>
    <message>
        <source>Entries that are in no list: %1.</source>
        <translation>Einträge, die in keiner Liste stehen: %1.</translation>
    </message>
    <message>
        <source>Entries that repeat the name of another one; the first one counts: %1.</source>
        <translation>Einträge, die den Namen eines anderen wiederholen; der erste zählt: %1.</translation>
    </message>
    <message>
        <source>Documents that are no entries of a catalogue: %1.</source>
        <translation>Dokumente, die keine Katalogeinträge sind: %1.</translation>
    </message>
    <message>
        <source>Dependencies on what is not among the {services}, left out: %1.</source>
        <translation>Abhängigkeiten von etwas, das nicht zu den {services:dat} gehört, ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>Drawio</name>
    <message>
        <source>This drawing is larger than %1 MB and is not read.</source>
        <translation>Diese Zeichnung ist größer als %1 MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This drawing cannot be read: %1 (line %2, column %3).</source>
        <translation>Diese Zeichnung lässt sich nicht lesen: %1 (Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>Page %1 of this drawing is damaged, or unpacks to more than %2 MB.</source>
        <translation>Seite %1 dieser Zeichnung ist beschädigt oder ist entpackt größer als %2 MB.</translation>
    </message>
    <message>
        <source>Page %1 of this drawing: %2</source>
        <translation>Seite %1 dieser Zeichnung: %2</translation>
    </message>
    <message>
        <source>Drawing of draw.io</source>
        <translation>Zeichnung von draw.io</translation>
    </message>
    <message>
        <source>Which pages?</source>
        <translation>Welche Seiten?</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Containers that boxes were put into</source>
        <translation>Behälter, in die Kästen gelegt wurden</translation>
    </message>
    <message>
        <source>Larger boxes that boxes lie on</source>
        <translation>Größere Kästen, auf denen Kästen liegen</translation>
    </message>
    <message>
        <source>Which boxes are {services}?</source>
        <translation>Welche Kästen sind {services}?</translation>
    </message>
    <message>
        <source>What does an arrow say?</source>
        <translation>Was sagt ein Pfeil?</translation>
    </message>
    <message>
        <source>Where it begins depends on where it ends</source>
        <translation>Sein Anfang hängt von seinem Ende ab</translation>
    </message>
    <message>
        <source>Where it ends depends on where it begins</source>
        <translation>Sein Ende hängt von seinem Anfang ab</translation>
    </message>
    <message>
        <source>Nothing that is taken over</source>
        <translation>Nichts, was übernommen wird</translation>
    </message>
    <message>
        <source>No box with a label was found that stands for one of the {services}.</source>
        <translation>Es wurde kein beschrifteter Kasten gefunden, der zu den {services:dat} gehört.</translation>
    </message>
    <message>
        <source>Pages that nothing was read from: %1.</source>
        <translation>Seiten, aus denen nichts gelesen wurde: %1.</translation>
    </message>
    <message>
        <source>Boxes that were not chosen: %1.</source>
        <translation>Kästen, die nicht gewählt wurden: %1.</translation>
    </message>
    <message>
        <source>Boxes without a label, left out: %1.</source>
        <translation>Kästen ohne Beschriftung, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Texts that stand alone, left out: %1.</source>
        <translation>Texte, die allein stehen, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Boxes that repeat the name of another one and are the same: %1.</source>
        <translation>Kästen, die den Namen eines anderen tragen und dasselbe sind: %1.</translation>
    </message>
    <message>
        <source>Arrows that do not join two of the {services}, left out: %1.</source>
        <translation>Pfeile, die nicht zwei der {services:gen} verbinden, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>it holds more than %1 boxes and arrows</source>
        <translation>sie enthält mehr als %1 Kästen und Pfeile</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Values that are in no column, because there are more than %1: %2.</source>
        <translation>Werte, die in keiner Spalte stehen, weil es mehr als %1 gibt: %2.</translation>
    </message>
    <message>
        <source>This YAML holds no list whose entries have names and values.</source>
        <translation>Dieses YAML enthält keine Liste, deren Einträge Namen und Werte haben.</translation>
    </message>
    <message>
        <source>A list in YAML</source>
        <translation>Eine Liste in YAML</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Welche Liste?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>Entries without keys, left out: %1.</source>
        <translation>Einträge ohne Schlüssel, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Lists that nothing was read from: %1.</source>
        <translation>Listen, aus denen nichts gelesen wurde: %1.</translation>
    </message>
    <message>
        <source>something refers to itself</source>
        <translation>etwas verweist auf sich selbst</translation>
    </message>
    <message>
        <source>it holds more, or repeats more by aliases, than any catalogue needs</source>
        <translation>es enthält mehr, oder wiederholt mehr durch Aliase, als irgendein Katalog braucht</translation>
    </message>
    <message>
        <source>its parts lie deeper inside each other than those of any catalogue</source>
        <translation>seine Teile liegen tiefer ineinander als die irgendeines Katalogs</translation>
    </message>
    <message>
        <source>This YAML cannot be read: %1 (line %2, column %3).</source>
        <translation>Dieses YAML lässt sich nicht lesen: %1 (Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>This YAML is larger than %1 MB and is not read.</source>
        <translation>Dieses YAML ist größer als %1 MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>a single value is longer than any that a catalogue needs</source>
        <translation>ein einzelner Wert ist länger als irgendeiner, den ein Katalog braucht</translation>
    </message>
</context>
<context>
    <name>ImportProfile</name>
    <message>
        <source>“%1” is no kind of list.</source>
        <translation>„%1“ ist keine Art von Liste.</translation>
    </message>
    <message>
        <source>“%1” is no kind of field.</source>
        <translation>„%1“ ist keine Art von Feld.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can mean.</source>
        <translation>„%1“ kann eine Spalte nicht bedeuten.</translation>
    </message>
    <message>
        <source>The import profile “%1” is damaged.</source>
        <translation>Das Importprofil „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>List in German form</source>
        <translation>Liste in deutscher Form</translation>
    </message>
    <message>
        <source>List in English form</source>
        <translation>Liste in englischer Form</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no link; links begin with https:, http: or mailto:.</source>
        <translation>„%1“ ist kein Verweis; Verweise beginnen mit https:, http: oder mailto:.</translation>
    </message>
    <message>
        <source>“%1” is no day, or could be two.</source>
        <translation>„%1“ ist kein Tag oder könnten zwei sein.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”.</source>
        <translation>„%1“ steht bei „%2“ nicht zur Wahl.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>Which row of the sheet “%1” heads its columns?</source>
        <translation>Welche Zeile des Blatts „%1“ überschreibt die Spalten?</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Which sheets hold lists?</source>
        <translation>Welche Blätter enthalten Listen?</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>None of the sheets of this workbook has rows below a header: %1.</source>
        <translation>Kein Blatt dieser Arbeitsmappe hat Zeilen unter einer Kopfzeile: %1.</translation>
    </message>
    <message>
        <source>No sheet is chosen. Choose at least one of: %1.</source>
        <translation>Es ist kein Blatt gewählt. Wählen Sie mindestens eines von: %1.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” is hidden and left out; it has %n row(s).</source>
        <translation>
            <numerusform>Das Blatt „%1“ ist ausgeblendet und bleibt weg; es hat %n Zeile.</numerusform>
            <numerusform>Das Blatt „%1“ ist ausgeblendet und bleibt weg; es hat %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” is left out; it has %n row(s).</source>
        <translation>
            <numerusform>Das Blatt „%1“ bleibt weg; es hat %n Zeile.</numerusform>
            <numerusform>Das Blatt „%1“ bleibt weg; es hat %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook is in the old format of Excel (.xls), or protected by a password. Save it as .xlsx, without a password.</source>
        <translation>Diese Arbeitsmappe hat das alte Format von Excel (.xls) oder ist durch ein Kennwort geschützt. Speichern Sie sie als .xlsx, ohne Kennwort.</translation>
    </message>
    <message>
        <source>Workbooks of this kind are not read. Save it as .xlsx.</source>
        <translation>Arbeitsmappen dieser Art werden nicht gelesen. Speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>the archive does not hold it</source>
        <translation>das Archiv es nicht enthält</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>Blatt „%1“: %2</translation>
    </message>
    <message>
        <source>it is damaged there, so open it in a spreadsheet program and save it again</source>
        <translation>es dort beschädigt ist; öffnen Sie es in einer Tabellenkalkulation und speichern Sie es neu</translation>
    </message>
    <message>
        <source>its rows are not in order after there</source>
        <translation>seine Zeilen danach nicht in der Reihenfolge sind</translation>
    </message>
    <message>
        <source>its cells are not in order after there</source>
        <translation>seine Zellen danach nicht in der Reihenfolge sind</translation>
    </message>
    <message>
        <source>the workbook holds more cells than are read here, so delete the sheets and columns that are not needed</source>
        <translation>die Arbeitsmappe mehr Zellen enthält, als hier gelesen werden; löschen Sie Blätter und Spalten, die nicht gebraucht werden</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n cell(s) hold an error, the first of them %2 (%3); they are taken as empty.</source>
        <translation>
            <numerusform>Blatt „%1“: %n Zelle enthält einen Fehler, %2 (%3); sie gilt als leer.</numerusform>
            <numerusform>Blatt „%1“: %n Zellen enthalten einen Fehler, die erste ist %2 (%3); sie gelten als leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n cell(s) hold a formula without its value, the first of them %2; they are taken as empty. Open the workbook in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>Blatt „%1“: %n Zelle enthält eine Formel ohne ihren Wert, %2; sie gilt als leer. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie neu.</numerusform>
            <numerusform>Blatt „%1“: %n Zellen enthalten eine Formel ohne ihren Wert, die erste ist %2; sie gelten als leer. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1” is not read at cell %2, because %3.</source>
        <translation>Das Blatt „%1“ wird bei Zelle %2 nicht gelesen, weil %3.</translation>
    </message>
    <message>
        <source>Sheet “%1” is not read: its cells, up to %2, lie so far apart that they make no table. Delete the columns that are not needed.</source>
        <translation>Das Blatt „%1“ wird nicht gelesen: Seine Zellen, bis %2, liegen so weit auseinander, dass sie keine Tabelle bilden. Löschen Sie Spalten, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>This workbook is damaged: %1 is missing or cannot be read. Open it in a spreadsheet program and save it again.</source>
        <translation>Diese Arbeitsmappe ist beschädigt: %1 fehlt oder ist nicht lesbar. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>{Products}</source>
        <translation>{Products}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What is the matter and what to do</source>
        <translation>Was ist und was zu tun ist</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Akzeptiert, weil</translation>
    </message>
    <message>
        <source>Without journeys, offers, backlog and open questions, and without other cuts.</source>
        <translation>Ohne User Journeys, Angebote, Backlog und offene Fragen und ohne andere Zuschnitte.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation>Noch ohne Platz</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>customer-facing</source>
        <translation>für Kunden</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>with options</source>
        <translation>mit Optionen</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>individuell</translation>
    </message>
    <message>
        <source>main</source>
        <translation>hauptsächlich</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>unterstützend</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>Without facts about {services} and {products}, journeys, offers and backlog, and without other cuts.</source>
        <translation>Ohne Angaben zu {services:dat} und {products:dat}, ohne User Journeys, Angebote und Backlog und ohne andere Zuschnitte.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>User Journeys</translation>
    </message>
    <message>
        <source>Without dependencies, offers, backlog and open questions, and without other cuts.</source>
        <translation>Ohne Abhängigkeiten, Angebote, Backlog und offene Fragen und ohne andere Zuschnitte.</translation>
    </message>
    <message>
        <source>Cut: %1</source>
        <translation>Zuschnitt: %1</translation>
    </message>
    <message>
        <source>Other {products}</source>
        <translation>Weitere {products}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Anteil in %</translation>
    </message>
    <message>
        <source>{Owner} before</source>
        <translation>{Owner} vorher</translation>
    </message>
    <message>
        <source>Return list</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Key in the source</source>
        <translation>Schlüssel in der Quelle</translation>
    </message>
    <message>
        <source>Old name</source>
        <translation>Alter Name</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>{Product}</source>
        <translation>{Product}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>{Owner} after</source>
        <translation>{Owner} nachher</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Zusammengeführt mit „%1“.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>aufgeteilt</translation>
    </message>
    <message>
        <source>{product}</source>
        <translation>{product}</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>noch ohne Platz</translation>
    </message>
    <message>
        <source>No longer in the source since %1.</source>
        <translation>Seit %1 nicht mehr in der Quelle.</translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation>{Services}</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>The workbook could not be written to a temporary file. Is there room in the temporary folder?</source>
        <translation>Die Arbeitsmappe konnte nicht in eine temporäre Datei geschrieben werden. Ist im temporären Ordner noch Platz?</translation>
    </message>
    <message>
        <source>All {services} with their facts and your own fields, what they depend on and what they are for. Change it and import it again.</source>
        <translation>Alle {services} mit ihren Angaben und eigenen Feldern, wovon sie abhängen und wozu sie dienen. Lässt sich ändern und wieder importieren.</translation>
    </message>
    <message>
        <source>The whole table. Change it and import it again.</source>
        <translation>Die ganze Tabelle. Lässt sich ändern und wieder importieren.</translation>
    </message>
    <message>
        <source>{The products} of all cuts, without offers and backlog. Change it and import it again.</source>
        <translation>{The products} aller Zuschnitte, ohne Angebote und Backlog. Lässt sich ändern und wieder importieren.</translation>
    </message>
    <message>
        <source>Which {product} has which {service} in each cut, and which {services} are kept or retired. Change it and import it again.</source>
        <translation>In jedem Zuschnitt: {services} je {product} sowie {services}, die bleiben oder entfallen. Lässt sich ändern und wieder importieren.</translation>
    </message>
    <message>
        <source>All journeys that have moments, a row for each. Change it and import it again.</source>
        <translation>Alle User Journeys mit Momenten, eine Zeile je Moment. Lässt sich ändern und wieder importieren.</translation>
    </message>
    <message>
        <source>The findings of the cut, to read. They do not come back in.</source>
        <translation>Die Hinweise zum Zuschnitt, zum Lesen. Sie kommen nicht zurück.</translation>
    </message>
    <message>
        <source>For the program that the {services} came from: by its keys what becomes of each in the cut. It does not come back in.</source>
        <translation>Für das Programm, aus dem {the services} kommen: nach dessen Kennungen, was im Zuschnitt daraus wird. Kommt nicht zurück.</translation>
    </message>
    <message>
        <source>A sheet for each table. All come back in but the findings and the return list. Without offers and backlog.</source>
        <translation>Ein Blatt je Tabelle. Alle kommen zurück außer den Hinweisen und der Rückmeldung. Ohne Angebote und Backlog.</translation>
    </message>
    <message>
        <source>Everything as a Model Exchange File 3.1, the map as a view. {Services}, capabilities, dependencies and cuts come back in. Without offers, backlog, open questions and places of cards.</source>
        <translation>Alles als Model Exchange File 3.1, die Karte als Sicht. {Services}, Fähigkeiten, Abhängigkeiten und Zuschnitte kommen zurück. Ohne Angebote, Backlog, offene Fragen und die Plätze der Karten.</translation>
    </message>
    <message>
        <source>The map to draw on. {Services}, dependencies and which {product} has which {service} come back in, also from where you move them. Without journeys, offers, backlog and other cuts.</source>
        <translation>Die Karte zum Weiterzeichnen. {Services}, Abhängigkeiten und Zuordnungen kommen zurück, auch von dort, wohin Sie sie verschieben. Ohne User Journeys, Angebote, Backlog und andere Zuschnitte.</translation>
    </message>
    <message>
        <source>{Products}, {services} and dependencies of the cut by name, as a text that becomes a diagram. It does not come back in.</source>
        <translation>{Products}, {services} und Abhängigkeiten des Zuschnitts mit Namen, als Text, aus dem ein Diagramm wird. Kommt nicht zurück.</translation>
    </message>
    <message>
        <source>The cut and the journeys as a text to read, without dependencies. It does not come back in.</source>
        <translation>Der Zuschnitt und die User Journeys als Text zum Lesen, ohne Abhängigkeiten. Kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Everything but the history, for scripts. It comes back in without loss.</source>
        <translation>Alles außer dem Verlauf, für Skripte. Kommt ohne Verlust zurück.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::DataExportDialog</name>
    <message>
        <source>Export tables and models</source>
        <translation>Tabellen und Modelle exportieren</translation>
    </message>
    <message>
        <source>Workbook with all tables</source>
        <translation>Arbeitsmappe mit allen Tabellen</translation>
    </message>
    <message>
        <source>One table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Return list for the CMDB</source>
        <translation>Rückmeldung für die CMDB</translation>
    </message>
    <message>
        <source>ArchiMate model</source>
        <translation>ArchiMate-Modell</translation>
    </message>
    <message>
        <source>Drawing for draw.io</source>
        <translation>Zeichnung für draw.io</translation>
    </message>
    <message>
        <source>Diagram for Graphviz</source>
        <translation>Diagramm für Graphviz</translation>
    </message>
    <message>
        <source>Diagram for Mermaid</source>
        <translation>Diagramm für Mermaid</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Text in Markdown</translation>
    </message>
    <message>
        <source>All data as JSON</source>
        <translation>Alle Daten als JSON</translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation>{Services}</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>{Products}</source>
        <translation>{Products}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>User Journeys</translation>
    </message>
    <message>
        <source>Findings of the cut</source>
        <translation>Hinweise zum Zuschnitt</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for a German Excel</source>
        <translation>CSV für ein deutsches Excel</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Return list</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Zuschnitt</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1: %2 new, %3 changed, %4 same, %5 refused</source>
        <translation>%1: %2 neu, %3 geändert, %4 gleich, %5 abgelehnt</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Eingefügtes</translation>
    </message>
    <message>
        <source>%1
%2 new, %3 changed, %4 same, %5 refused</source>
        <translation>%1
%2 neu, %3 geändert, %4 gleich, %5 abgelehnt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Also new: capabilities (%1): %2</source>
        <translation>Außerdem neu: Fähigkeiten (%1): %2</translation>
    </message>
    <message>
        <source>Also new: journeys (%1): %2</source>
        <translation>Außerdem neu: User Journeys (%1): %2</translation>
    </message>
    <message>
        <source>Also new: personas (%1): %2</source>
        <translation>Außerdem neu: Personas (%1): %2</translation>
    </message>
    <message>
        <source>Also new: phases (%1): %2</source>
        <translation>Außerdem neu: Phasen (%1): %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zuschnitt::SourceQuestions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OwnFieldWords</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>in „%1“</translation>
    </message>
    <message>
        <source>not yet placed</source>
        <translation>noch ohne Platz</translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation>beide: %1</translation>
    </message>
</context>
<context>
    <name>zuschnitt::DuplicatesPanel</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Wahrscheinlich doppelt</translation>
    </message>
    <message>
        <source>Likely duplicates: %1</source>
        <translation>Wahrscheinlich doppelt: %1</translation>
    </message>
    <message>
        <source>No two {services} have names that are alike. To merge two others, select both and choose “Merge…”.</source>
        <translation>Keine zwei {services} heißen ähnlich. Um zwei andere zusammenzuführen, beide auswählen und „Zusammenführen …“ wählen.</translation>
    </message>
    <message>
        <source>More pairs follow when these are done: %1.</source>
        <translation>Weitere Paare folgen, wenn diese erledigt sind: %1.</translation>
    </message>
    <message>
        <source>Close the list of duplicates</source>
        <translation>Liste der Doppelten schließen</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>Zurück zu den Details</translation>
    </message>
    <message>
        <source>Choose which one stays. It takes over everything of the other, in one step that can be undone.</source>
        <translation>Wählen Sie, was bleibt. Es übernimmt alles vom anderen, in einem Schritt, der sich rückgängig machen lässt.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::FieldsPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation>{Services}</translation>
    </message>
    <message>
        <source>Fields of this file</source>
        <translation>Felder dieser Datei</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and what %n {services:dat} say in it go.</source>
        <translation>
            <numerusform>„%1“ und was %n {service} darin sagt, geht verloren.</numerusform>
            <numerusform>„%1“ und was %n {services} darin sagen, geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts about {services} that only this file has. They are filled in in the details, or come with a list. Choices are parted by commas.</source>
        <translation>Angaben zu {services:dat}, die nur diese Datei hat. Ausgefüllt werden sie in den Details, oder eine Liste bringt sie mit. Möglichkeiten sind mit Komma getrennt.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
</context>
<context>
    <name>zuschnitt::NewOwnField</name>
    <message>
        <source>What it holds</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen …</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Its choices, parted by commas</source>
        <translation>Möglichkeiten, mit Komma getrennt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Das Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::OwnFieldsForm</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
</context>
<context>
    <name>zuschnitt::PairCard</name>
    <message>
        <source>names %1 alike</source>
        <translation>Namen zu %1 ähnlich</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge, “%1” stays</source>
        <translation>Zusammenführen, „%1“ bleibt</translation>
    </message>
    <message>
        <source>“%1” stays and takes over everything of the other.</source>
        <translation>„%1“ bleibt und übernimmt alles vom anderen.</translation>
    </message>
</context>
<context>
    <name>zuschnitt::JsonImportDialog</name>
    <message>
        <source>Take over a portfolio</source>
        <translation>Ein Portfolio übernehmen</translation>
    </message>
    <message>
        <source>Show what stays the same, too</source>
        <translation>Auch zeigen, was gleich bleibt</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Was die Datei bringt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>It needs something that is left out.</source>
        <translation>Es braucht etwas, das ausgelassen wird.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 same. What is here and not in the file stays.</source>
        <translation>%1: %2 neu, %3 geändert, %4 gleich. Was hier ist und nicht in der Datei steht, bleibt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n things</source>
        <translation>
            <numerusform>%n Eintrag übernehmen</numerusform>
            <numerusform>%n Einträge übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>{Services}</source>
        <translation>{Services}</translation>
    </message>
    <message>
        <source>Other keys of {services}</source>
        <translation>Weitere Schlüssel der {services:gen}</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Values of own fields</source>
        <translation>Werte eigener Felder</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importprofile</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>What {services} provide</source>
        <translation>Was {services} leisten</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>User Journeys</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Capabilities that moments need</source>
        <translation>Fähigkeiten, die Momente brauchen</translation>
    </message>
    <message>
        <source>{Services} that moments use</source>
        <translation>{Services}, die Momente nutzen</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Zuschnitte</translation>
    </message>
    <message>
        <source>{Product} groups</source>
        <translation>{Product}-Felder</translation>
    </message>
    <message>
        <source>Where {product} groups stand</source>
        <translation>Wo die {product}-Felder stehen</translation>
    </message>
    <message>
        <source>{Products}</source>
        <translation>{Products}</translation>
    </message>
    <message>
        <source>Where {products} stand</source>
        <translation>Wo {products} stehen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Backlogs</source>
        <translation>Backlogs</translation>
    </message>
    <message>
        <source>Capabilities that {products} bundle</source>
        <translation>Fähigkeiten, die {products} bündeln</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Capabilities of assignments</source>
        <translation>Fähigkeiten von Zuordnungen</translation>
    </message>
    <message>
        <source>Decided leads</source>
        <translation>Entschiedene Führungen</translation>
    </message>
    <message>
        <source>{Services} kept or retired</source>
        <translation>{Services}, die bleiben oder abgeschaltet werden</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Hingenommene Hinweise</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: „%2“ → „%3“</translation>
    </message>
    <message>
        <source>its place in the order</source>
        <translation>sein Platz in der Reihenfolge</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>no former group</source>
        <translation>keine frühere Gruppe</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <source>former group</source>
        <translation>frühere Gruppe</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>zuschnitt::ColourMenu</name>
    <message>
        <source>Colour by {product:dat}</source>
        <translation>Nach {product:dat} färben</translation>
    </message>
    <message>
        <source>Colour by {owner:dat}</source>
        <translation>Nach {owner:dat} färben</translation>
    </message>
    <message>
        <source>Colour by team</source>
        <translation>Nach Team färben</translation>
    </message>
    <message>
        <source>Colour by “%1”</source>
        <translation>Nach „%1“ färben</translation>
    </message>
</context>
<context>
    <name>zuschnitt::TableFormBar</name>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>A list of {services}</source>
        <translation>Liste von {services:dat}</translation>
    </message>
    <message>
        <source>A list of journeys</source>
        <translation>Liste von User Journeys</translation>
    </message>
    <message>
        <source>A list of capabilities</source>
        <translation>Eine Liste von Fähigkeiten</translation>
    </message>
    <message>
        <source>A list of dependencies</source>
        <translation>Eine Liste von Abhängigkeiten</translation>
    </message>
    <message>
        <source>A list of {products}</source>
        <translation>Eine Liste von {products:dat}</translation>
    </message>
    <message>
        <source>A list of assignments</source>
        <translation>Eine Liste von Zuordnungen</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>One cell in each line</source>
        <translation>Eine Zelle je Zeile</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>Erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>No names of columns</source>
        <translation>Keine Namen der Spalten</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>Dezimalkomma: 1.234,5</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>Dezimalpunkt: 1,234.5</translation>
    </message>
</context>
</TS>
