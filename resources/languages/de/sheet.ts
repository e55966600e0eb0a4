<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Do not sort</source>
        <translation>&amp;Nicht sortieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Fill Down</source>
        <translation>&amp;Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation>Spalte ausblen&amp;den</translation>
    </message>
    <message>
        <source>&amp;Keep columns up to here in sight</source>
        <translation>Spalten bis hierher &amp;fest halten</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Set the {column}</source>
        <translation>{column} &amp;setzen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Wie üblich</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt ist</translation>
    </message>
    <message>
        <source>By whom and when it was approved</source>
        <translation>Von wem und wann sie genehmigt wurde</translation>
    </message>
    <message>
        <source>C&amp;olumn {column}</source>
        <translation>S&amp;palte {column}</translation>
    </message>
    <message>
        <source>Ca&amp;ndidates…</source>
        <translation>&amp;Vorschläge…</translation>
    </message>
    <message>
        <source>Choose which columns are shown, in which order</source>
        <translation>Wählen, welche Spalten in welcher Reihenfolge gezeigt werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Spalten des Tabellenblatts</translation>
    </message>
    <message>
        <source>Columns that &amp;stay</source>
        <translation>&amp;Feststehende Spalten</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Copy with &amp;Heads</source>
        <translation>&amp;Mit Spaltennamen kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Drag columns into another order, or move them with the buttons.</source>
        <translation>Ziehen Sie Spalten in eine andere Reihenfolge, oder verschieben Sie sie mit den Schaltflächen.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>E&amp;mpty</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Edit in the &amp;Rule Panel</source>
        <translation>Im &amp;Regelbereich bearbeiten</translation>
    </message>
    <message>
        <source>Emptying</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Enter takes it, Escape leaves it</source>
        <translation>Enter übernimmt, Escape verwirft</translation>
    </message>
    <message>
        <source>Enter takes it, Escape leaves it, Alt+Enter begins another line</source>
        <translation>Enter übernimmt, Escape verwirft, Alt+Enter beginnt eine weitere Zeile</translation>
    </message>
    <message>
        <source>Enter takes it, Escape leaves it, F2 opens it in the rule panel</source>
        <translation>Enter übernimmt, Escape verwirft, F2 öffnet den Ausdruck im Regelbereich</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>F&amp;iltern…</translation>
    </message>
    <message>
        <source>Fields side by side, with lines between them</source>
        <translation>Felder nebeneinander, mit Linien dazwischen</translation>
    </message>
    <message>
        <source>Fill it with a constant</source>
        <translation>Mit einer Konstante füllen</translation>
    </message>
    <message>
        <source>Fill it with an expression</source>
        <translation>Mit einem Ausdruck füllen</translation>
    </message>
    <message>
        <source>Filling down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button</comment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Filter: {column}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>First columns of the sheet</source>
        <translation>Feststehende Spalten des Tabellenblatts</translation>
    </message>
    <message>
        <source>First columns that stay</source>
        <translation>Feststehende Spalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>Go on with emptying? {n} rows would change.</source>
        <comment>Go on with emptying? {n} row would change.</comment>
        <translation>
            <numerusform>Mit dem Leeren fortfahren? {n} Zeile würde geändert.</numerusform>
            <numerusform>Mit dem Leeren fortfahren? {n} Zeilen würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with filling down? {n} rows would change.</source>
        <comment>Go on with filling down? {n} row would change.</comment>
        <translation>
            <numerusform>Mit dem Ausfüllen nach unten fortfahren? {n} Zeile würde geändert.</numerusform>
            <numerusform>Mit dem Ausfüllen nach unten fortfahren? {n} Zeilen würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with pasting? {n} rows would change.</source>
        <comment>Go on with pasting? {n} row would change.</comment>
        <translation>
            <numerusform>Mit dem Einfügen fortfahren? {n} Zeile würde geändert.</numerusform>
            <numerusform>Mit dem Einfügen fortfahren? {n} Zeilen würden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by parent</source>
        <translation>Nach übergeordnetem Feld gruppieren</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Holds these words</source>
        <translation>Enthält diese Wörter</translation>
    </message>
    <message>
        <source>How far the rule is</source>
        <translation>Wie weit die Regel ist</translation>
    </message>
    <message>
        <source>How it is filled</source>
        <translation>Wie es gefüllt wird</translation>
    </message>
    <message>
        <source>How many findings there are at it</source>
        <translation>Wie viele Befunde es dazu gibt</translation>
    </message>
    <message>
        <source>How often it occurs, where not once</source>
        <translation>Wie oft es vorkommt, wenn nicht einmal</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Let all columns &amp;scroll</source>
        <translation>Alle Spalten &amp;rollen lassen</translation>
    </message>
    <message>
        <source>Listing the target&apos;s fields</source>
        <translation>Felder des Ziels auflisten</translation>
    </message>
    <message>
        <source>Listing the target&apos;s fields…</source>
        <translation>Die Felder des Ziels werden aufgelistet…</translation>
    </message>
    <message>
        <source>Loading the schemas…</source>
        <translation>Die Schemas werden geladen…</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Loop over</source>
        <translation>Schleife über</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No map is open: start one, or open a project.</source>
        <translation>Kein Mapping ist offen: Beginnen Sie eines, oder öffnen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>No row fits the search and the filters</source>
        <translation>Keine Zeile passt zur Suche und zu den Filtern</translation>
    </message>
    <message>
        <source>Not set: {why}</source>
        <translation>Nicht gesetzt: {why}</translation>
    </message>
    <message>
        <source>Not taken: {why}</source>
        <translation>Nicht übernommen: {why}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing was copied: select cells first</source>
        <translation>Nichts kopiert: Wählen Sie zuerst Zellen aus</translation>
    </message>
    <message>
        <source>Nothing was emptied</source>
        <translation>Nichts geleert</translation>
    </message>
    <message>
        <source>Nothing was emptied: all of it is there already</source>
        <translation>Nichts geleert: Es ist alles schon leer</translation>
    </message>
    <message>
        <source>Nothing was emptied: what is selected says nothing, or is not written here</source>
        <translation>Nichts geleert: Das Ausgewählte ist leer oder wird nicht hier geschrieben</translation>
    </message>
    <message>
        <source>Nothing was emptied: {why}</source>
        <translation>Nichts geleert: {why}</translation>
    </message>
    <message>
        <source>Nothing was filled</source>
        <translation>Nichts ausgefüllt</translation>
    </message>
    <message>
        <source>Nothing was filled: all of it is there already</source>
        <translation>Nichts ausgefüllt: Es steht alles schon da</translation>
    </message>
    <message>
        <source>Nothing was filled: select the cell to be repeated with those below it</source>
        <translation>Nichts ausgefüllt: Wählen Sie die zu wiederholende Zelle zusammen mit denen darunter aus</translation>
    </message>
    <message>
        <source>Nothing was filled: {why}</source>
        <translation>Nichts ausgefüllt: {why}</translation>
    </message>
    <message>
        <source>Nothing was opened: there is no group with fields among what is selected</source>
        <translation>Es wurde nichts geöffnet: Unter dem Ausgewählten ist keine Gruppe mit Feldern</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nichts eingefügt</translation>
    </message>
    <message>
        <source>Nothing was pasted: all of it is there already</source>
        <translation>Nichts eingefügt: Es steht alles schon da</translation>
    </message>
    <message>
        <source>Nothing was pasted: none of these columns is written here</source>
        <translation>Nichts eingefügt: Keine dieser Spalten wird hier geschrieben</translation>
    </message>
    <message>
        <source>Nothing was pasted: select the cell to begin with</source>
        <translation>Nichts eingefügt: Wählen Sie die erste Zelle aus</translation>
    </message>
    <message>
        <source>Nothing was pasted: there is no text on the clipboard</source>
        <translation>Nichts eingefügt: In der Zwischenablage ist kein Text</translation>
    </message>
    <message>
        <source>Nothing was pasted: {why}</source>
        <translation>Nichts eingefügt: {why}</translation>
    </message>
    <message>
        <source>Occurs</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Of a loop: by what items are grouped</source>
        <translation>Bei einer Schleife: wonach Einträge gruppiert werden</translation>
    </message>
    <message>
        <source>Of a loop: by what items are sorted</source>
        <translation>Bei einer Schleife: wonach Einträge sortiert werden</translation>
    </message>
    <message>
        <source>Of a loop: which items</source>
        <translation>Bei einer Schleife: welche Einträge</translation>
    </message>
    <message>
        <source>One row a target field, as in a spreadsheet</source>
        <translation>Eine Zeile je Zielfeld, wie in einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>One row a target field. F2 or typing edits a cell, Delete empties it. Tab goes to the next cell, Ctrl+Tab out of the cells, Ctrl+Shift+Tab back out of them, Escape to the search.</source>
        <translation>Eine Zeile je Zielfeld. F2 oder Tippen bearbeitet eine Zelle, Entf leert sie. Tab geht zur nächsten Zelle, Strg+Tab aus den Zellen heraus, Strg+Umschalt+Tab rückwärts heraus, Esc zur Suche.</translation>
    </message>
    <message>
        <source>Open All &amp;Below</source>
        <translation>Alles &amp;darunter öffnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>In Worten sagen</translation>
    </message>
    <message>
        <source>Search the sheet</source>
        <translation>Tabellenblatt durchsuchen</translation>
    </message>
    <message>
        <source>Set the status to {status}</source>
        <translation>Status auf „{status}“ setzen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Sheet of the map</source>
        <translation>Tabellenblatt des Mappings</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation>Als Mapping zeigen</translation>
    </message>
    <message>
        <source>Show as a sheet</source>
        <translation>Als Tabellenblatt zeigen</translation>
    </message>
    <message>
        <source>Show fields under those that hold them</source>
        <translation>Felder unter denen zeigen, die sie enthalten</translation>
    </message>
    <message>
        <source>Show rows that hold these words, in any cell</source>
        <translation>Zeilen zeigen, die diese Wörter in irgendeiner Zelle enthalten</translation>
    </message>
    <message>
        <source>Show rows whose cell holds all these words</source>
        <translation>Zeilen zeigen, deren Zelle alle diese Wörter enthält</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Sort from the &amp;first</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort from the &amp;last</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take the filling away</source>
        <translation>Die Füllung entfernen</translation>
    </message>
    <message>
        <source>Take the filter &amp;away</source>
        <translation>Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the search and all filters away</source>
        <translation>Suche und alle Filter aufheben</translation>
    </message>
    <message>
        <source>Target field</source>
        <translation>Zielfeld</translation>
    </message>
    <message>
        <source>The answer to the question</source>
        <translation>Die Antwort auf die Frage</translation>
    </message>
    <message>
        <source>The clipboard has {clipboard}, and there is room for {room}; the rest is left out.</source>
        <translation>Die Zwischenablage hat {clipboard}, Platz ist für {room}; der Rest wird weggelassen.</translation>
    </message>
    <message>
        <source>The clipboard has {clipboard}, the selection {selection}. It is pasted from the first selected cell on.</source>
        <translation>Die Zwischenablage hat {clipboard}, die Auswahl {selection}. Eingefügt wird von der ersten ausgewählten Zelle an.</translation>
    </message>
    <message>
        <source>The field&apos;s name</source>
        <translation>Der Name des Feldes</translation>
    </message>
    <message>
        <source>The field&apos;s type</source>
        <translation>Der Typ des Feldes</translation>
    </message>
    <message>
        <source>The first {most} of {all} values; find others by their words.</source>
        <translation>Die ersten {most} von {all} Werten; andere finden Sie über ihre Wörter.</translation>
    </message>
    <message>
        <source>The lookups that it reads</source>
        <translation>Die Nachschlagetabellen, die sie liest</translation>
    </message>
    <message>
        <source>The path of the target field</source>
        <translation>Der Pfad des Zielfeldes</translation>
    </message>
    <message>
        <source>The value for one that is missing</source>
        <translation>Der Wert an Stelle eines fehlenden</translation>
    </message>
    <message>
        <source>The value that is always written</source>
        <translation>Der Wert, der immer geschrieben wird</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>View of the map</source>
        <translation>Ansicht des Mappings</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>Was sonst zu sagen ist</translation>
    </message>
    <message>
        <source>What fills it; of a loop, what it loops over</source>
        <translation>Was es füllt; bei einer Schleife, worüber sie läuft</translation>
    </message>
    <message>
        <source>What is not known yet</source>
        <translation>Was noch nicht bekannt ist</translation>
    </message>
    <message>
        <source>What it gives on the sample</source>
        <translation>Was sie mit den Beispieldaten ergibt</translation>
    </message>
    <message>
        <source>What the rule does: the sentence made from it, or the analyst&apos;s own</source>
        <translation>Was die Regel tut: der daraus gebildete Satz oder der eigene</translation>
    </message>
    <message>
        <source>What the schema says of it</source>
        <translation>Was das Schema dazu sagt</translation>
    </message>
    <message>
        <source>When it is filled</source>
        <translation>Wann es gefüllt wird</translation>
    </message>
    <message>
        <source>When the answer is due, as 2026-12-31</source>
        <translation>Wann die Antwort fällig ist, in der Form 2026-12-31</translation>
    </message>
    <message>
        <source>Whether the schema requires it</source>
        <translation>Ob das Schema es verlangt</translation>
    </message>
    <message>
        <source>Who answers for the rule</source>
        <translation>Wer für die Regel zuständig ist</translation>
    </message>
    <message>
        <source>Who decided that</source>
        <translation>Wer das entschieden hat</translation>
    </message>
    <message>
        <source>Whom the question is asked</source>
        <translation>Wem die Frage gestellt ist</translation>
    </message>
    <message>
        <source>Why it is not mapped</source>
        <translation>Warum es nicht zugeordnet ist</translation>
    </message>
    <message>
        <source>a cell takes at most {most} characters</source>
        <translation>eine Zelle fasst höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a rule always has a status</source>
        <translation>eine Regel hat immer einen Status</translation>
    </message>
    <message>
        <source>a source of the map is missing</source>
        <translation>eine Quelle des Mappings fehlt</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>status of a rule</comment>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>at {place}, {problem}</source>
        <translation>bei {place}: {problem}</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>kind of rule</comment>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>status of a rule</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>each</source>
        <comment>kind of rule</comment>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>emptying {columns} in {n} rows</source>
        <comment>emptying {columns} in {n} row</comment>
        <translation>
            <numerusform>{columns} in {n} Zeile leeren</numerusform>
            <numerusform>{columns} in {n} Zeilen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filling down {columns} in {n} rows</source>
        <comment>filling down {columns} in {n} row</comment>
        <translation>
            <numerusform>{columns} in {n} Zeile nach unten ausfüllen</numerusform>
            <numerusform>{columns} in {n} Zeilen nach unten ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>is not in the target schema</source>
        <translation>steht nicht im Zielschema</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>not in the schema</source>
        <translation>nicht im Schema</translation>
    </message>
    <message>
        <source>not mapped</source>
        <comment>kind of rule</comment>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>only a loop has a filter, and {path} is none</source>
        <translation>nur eine Schleife hat einen Filter, und {path} ist keine</translation>
    </message>
    <message>
        <source>only a loop has an order, and {path} is none</source>
        <translation>nur eine Schleife hat eine Sortierung, und {path} ist keine</translation>
    </message>
    <message>
        <source>only a loop has groups, and {path} is none</source>
        <translation>nur eine Schleife hat Gruppen, und {path} ist keine</translation>
    </message>
    <message numerus="yes">
        <source>pasting {columns} in {n} rows</source>
        <comment>pasting {columns} in {n} row</comment>
        <translation>
            <numerusform>{columns} in {n} Zeile einfügen</numerusform>
            <numerusform>{columns} in {n} Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>status of a rule</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message numerus="yes">
        <source>setting {column} of {n} rows</source>
        <comment>setting {column} of {n} row</comment>
        <translation>
            <numerusform>{column} in {n} Zeile setzen</numerusform>
            <numerusform>{column} in {n} Zeilen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted, first first</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>sorted, last first</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>the root is filled on the map, not in the sheet</source>
        <translation>die Wurzel wird im Mapping gefüllt, nicht im Tabellenblatt</translation>
    </message>
    <message>
        <source>value</source>
        <comment>kind of rule</comment>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>write the expression of {path}: that makes it one</source>
        <translation>schreiben Sie den Ausdruck von {path}: Dadurch wird es einer</translation>
    </message>
    <message>
        <source>write the value of {path} as its constant: that makes it one</source>
        <translation>schreiben Sie den Wert von {path} als Konstante: Dadurch wird es eine</translation>
    </message>
    <message>
        <source>write what {path} loops over as its expression: that makes it a loop</source>
        <translation>schreiben Sie als Ausdruck, worüber {path} läuft: Dadurch wird es eine Schleife</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{column} is not written here</source>
        <translation>{column} wird nicht hier geschrieben</translation>
    </message>
    <message>
        <source>{column} is not written here: {meaning}</source>
        <translation>„{column}“ wird nicht hier geschrieben: {meaning}</translation>
    </message>
    <message>
        <source>{column} of {path}</source>
        <translation>{column} von {path}</translation>
    </message>
    <message numerus="yes">
        <source>{column} set in {n} rows</source>
        <comment>{column} set in {n} row</comment>
        <translation>
            <numerusform>{column} in {n} Zeile gesetzt</numerusform>
            <numerusform>{column} in {n} Zeilen gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} set in {rows}, {left} left as they were: {why}</source>
        <translation>{column} gesetzt: {rows}; unverändert gelassen: {left}, denn {why}</translation>
    </message>
    <message>
        <source>{fitting} of {rows} rows</source>
        <translation>{fitting} von {rows} Zeilen</translation>
    </message>
    <message>
        <source>{given} is no date: write one as {today}</source>
        <translation>{given} ist kein Datum: Schreiben Sie es wie {today}</translation>
    </message>
    <message>
        <source>{given} is no kind: choose one of {kinds}</source>
        <translation>{given} ist keine Art: Wählen Sie eine von {kinds}</translation>
    </message>
    <message>
        <source>{given} is no status: choose one of {statuses}</source>
        <translation>{given} ist kein Status: Wählen Sie einen von {statuses}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of {all} cannot be emptied:</source>
        <comment>{n} cell of {all} cannot be emptied:</comment>
        <translation>
            <numerusform>{n} Zelle von {all} kann nicht geleert werden:</numerusform>
            <numerusform>{n} Zellen von {all} können nicht geleert werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of {all} cannot be filled:</source>
        <comment>{n} cell of {all} cannot be filled:</comment>
        <translation>
            <numerusform>{n} Zelle von {all} kann nicht ausgefüllt werden:</numerusform>
            <numerusform>{n} Zellen von {all} können nicht ausgefüllt werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of {all} cannot be pasted:</source>
        <comment>{n} cell of {all} cannot be pasted:</comment>
        <translation>
            <numerusform>{n} Zelle von {all} kann nicht eingefügt werden:</numerusform>
            <numerusform>{n} Zellen von {all} können nicht eingefügt werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <comment>{n} column</comment>
        <translation>
            <numerusform>{n} Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns left out, which are not written here</source>
        <comment>{n} column left out, which is not written here</comment>
        <translation>
            <numerusform>{n} Spalte ausgelassen, die nicht hier geschrieben wird</numerusform>
            <numerusform>{n} Spalten ausgelassen, die nicht hier geschrieben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups are open</source>
        <comment>{n} group is open</comment>
        <translation>
            <numerusform>{n} Gruppe ist geöffnet</numerusform>
            <numerusform>{n} Gruppen sind geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows emptied</source>
        <comment>{n} row emptied</comment>
        <translation>
            <numerusform>{n} Zeile geleert</numerusform>
            <numerusform>{n} Zeilen geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows filled</source>
        <comment>{n} row filled</comment>
        <translation>
            <numerusform>{n} Zeile ausgefüllt</numerusform>
            <numerusform>{n} Zeilen ausgefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows pasted</source>
        <comment>{n} row pasted</comment>
        <translation>
            <numerusform>{n} Zeile eingefügt</numerusform>
            <numerusform>{n} Zeilen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}+ items</source>
        <comment>{n}+ item</comment>
        <translation>
            <numerusform>{n}+ Einträge</numerusform>
            <numerusform>{n}+ Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} does not repeat, so that nothing can be looped over</source>
        <translation>{path} wiederholt sich nicht, eine Schleife ist hier nicht möglich</translation>
    </message>
    <message>
        <source>{path} has no rule that could be said in words</source>
        <translation>{path} hat keine Regel, die in Worten gesagt werden könnte</translation>
    </message>
    <message>
        <source>{path} has no rule that could be {status}</source>
        <translation>{path} hat keine Regel, deren Status „{status}“ sein könnte</translation>
    </message>
    <message>
        <source>{path}, a group</source>
        <translation>{path}, eine Gruppe</translation>
    </message>
    <message>
        <source>{path}, folded</source>
        <translation>{path}, eingeklappt</translation>
    </message>
    <message>
        <source>{rows} of {columns}</source>
        <translation>{rows} mit {columns}</translation>
    </message>
    <message>
        <source>{rows} of {columns} copied</source>
        <translation>{rows} mit {columns} kopiert</translation>
    </message>
    <message>
        <source>{rows}; the first {most} of those without a rule, open a group for more</source>
        <translation>{rows}; die ersten {most} derer ohne Regel, für mehr öffnen Sie eine Gruppe</translation>
    </message>
</context>
</TS>
