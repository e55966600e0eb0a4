<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>$translateBack(&quot;name&quot;, value) gives the key of the first row with that value</source>
        <translation>$translateBack(&quot;name&quot;, value) gibt den Schlüssel der ersten Zeile mit diesem Wert</translation>
    </message>
    <message>
        <source>${name} is a source or an item of the map {map}: choose another name.</source>
        <translation>${name} ist eine Quelle oder ein Eintrag des Mappings {map}: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>An&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Add Row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;As Recognised</source>
        <translation>Wie &amp;erkannt</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy the rows into the project</source>
        <translation>Zeilen in das Projekt &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete Lookup</source>
        <translation>Tabelle &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Draft rules for fields that probably belong together</source>
        <translation>&amp;Regeln für Felder entwerfen, die wohl zusammengehören</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <comment>of an export</comment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Give Up</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Zur Stelle</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>Kopf&amp;zeile</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>what was changed</comment>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep it as</source>
        <translation>&amp;Ablegen als</translation>
    </message>
    <message>
        <source>&amp;Key columns</source>
        <translation>Schlüsselsp&amp;alten</translation>
    </message>
    <message>
        <source>&amp;Leave them in the file, and read it when it is used</source>
        <translation>Zeilen in der &amp;Datei lassen und sie bei Gebrauch lesen</translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation>Zeilen über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>Nachschlage&amp;tabelle</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Mappings</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Name of the map</source>
        <translation>&amp;Name des Mappings</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Old name</source>
        <translation>&amp;Alter Name</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Parameter</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Place in the output</source>
        <translation>&amp;Stelle in der Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Project file</source>
        <translation>&amp;Projektdatei</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>&amp;Remove Rows</source>
        <translation>Zeilen ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Tabellenblatt</translation>
    </message>
    <message>
        <source>&amp;Source: what you get</source>
        <translation>&amp;Quelle: was Sie bekommen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Target: what they expect</source>
        <translation>&amp;Ziel: was erwartet wird</translation>
    </message>
    <message>
        <source>&amp;Unknown keys</source>
        <translation>&amp;Unbekannte Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>A folder with definitions</source>
        <translation>Ein Ordner mit Definitionen</translation>
    </message>
    <message>
        <source>A folder with names of segments and elements</source>
        <translation>Ein Ordner mit Namen von Segmenten und Elementen</translation>
    </message>
    <message>
        <source>A key of several parts is looked up as a list: [country, code]</source>
        <translation>Ein Schlüssel aus mehreren Teilen wird als Liste nachgeschlagen: [country, code]</translation>
    </message>
    <message>
        <source>A lookup&apos;s name cannot hold quotes or backslashes.</source>
        <translation>Der Name einer Nachschlagetabelle kann keine Anführungszeichen und keine umgekehrten Schrägstriche enthalten.</translation>
    </message>
    <message>
        <source>A place in the output, such as  lines[2].net</source>
        <translation>Eine Stelle in der Ausgabe, etwa  lines[2].net</translation>
    </message>
    <message>
        <source>A quote &amp;in quotes</source>
        <translation>Anführungszeichen &amp;innerhalb</translation>
    </message>
    <message>
        <source>A quote in quotes</source>
        <translation>Anführungszeichen innerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>A value that is &amp;empty</source>
        <translation>Ein Wert, der &amp;leer ist</translation>
    </message>
    <message>
        <source>A value that is &amp;missing</source>
        <translation>Ein Wert, der &amp;fehlt</translation>
    </message>
    <message>
        <source>A value that is &amp;null</source>
        <translation>Ein Wert, der &amp;null ist</translation>
    </message>
    <message>
        <source>About Fieldwright</source>
        <translation>Über Fieldwright</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Mit Begründung annehmen</translation>
    </message>
    <message>
        <source>Accept {id}</source>
        <translation>{id} annehmen</translation>
    </message>
    <message>
        <source>Add one file or several.</source>
        <translation>Fügen Sie eine oder mehrere Dateien hinzu.</translation>
    </message>
    <message>
        <source>Add to further samples</source>
        <translation>Zu weiteren Beispieldaten hinzufügen</translation>
    </message>
    <message>
        <source>Add to samples</source>
        <translation>Zu den Beispieldaten hinzufügen</translation>
    </message>
    <message>
        <source>After a backslash</source>
        <translation>Nach umgekehrtem Schrägstrich</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Alle Mappings</translation>
    </message>
    <message>
        <source>All {id} of the map {map}</source>
        <translation>Alle {id} des Mappings {map}</translation>
    </message>
    <message>
        <source>All {id} of the project</source>
        <translation>Alle {id} des Projekts</translation>
    </message>
    <message>
        <source>All {id} of the project ({kind})</source>
        <translation>Alle {id} des Projekts ({kind})</translation>
    </message>
    <message>
        <source>An expression of the parameters, such as  $round(amount, 2) &amp; &apos; &apos; &amp; currency</source>
        <translation>Ein Ausdruck mit den Parametern, etwa  $round(amount, 2) &amp; &apos; &apos; &amp; currency</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>As recognised: {recognised}</source>
        <translation>Wie erkannt: {recognised}</translation>
    </message>
    <message>
        <source>As recognised: {skip}</source>
        <translation>Wie erkannt: {skip}</translation>
    </message>
    <message>
        <source>Attach Samples</source>
        <translation>Beispieldaten anhängen</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Big5, Chinese</source>
        <translation>Big5, chinesisch</translation>
    </message>
    <message>
        <source>Blank Values of the Map</source>
        <translation>Leere Werte des Mappings</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the source</source>
        <translation>Die Quelle suchen</translation>
    </message>
    <message>
        <source>Browse for the target</source>
        <translation>Das Ziel suchen</translation>
    </message>
    <message>
        <source>Buildability {score} of 100.</source>
        <translation>Umsetzbarkeit {score} von 100.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Called {n} times, by {names}.</source>
        <comment>Called once, by {names}.</comment>
        <translation>
            <numerusform>Einmal aufgerufen: {names}.</numerusform>
            <numerusform>{n}-mal aufgerufen: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a file; its messages are listed here.</source>
        <translation>Wählen Sie eine Datei; ihre Nachrichten werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Choose a schema or a sample; several samples are merged</source>
        <translation>Ein Schema oder Beispieldaten wählen; mehrere Beispieldateien werden zusammengeführt</translation>
    </message>
    <message>
        <source>Choose the source&apos;s file and its message.</source>
        <translation>Wählen Sie die Datei der Quelle und ihre Nachricht.</translation>
    </message>
    <message>
        <source>Choose the target&apos;s file and its message.</source>
        <translation>Wählen Sie die Datei des Ziels und ihre Nachricht.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Comparing the fields&apos; names…</source>
        <translation>Die Namen der Felder werden verglichen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Into the Project</source>
        <translation>&amp;In das Projekt kopieren</translation>
    </message>
    <message>
        <source>Copy what whoever mends Fieldwright needs to know: versions and where it went wrong, no values and no folders</source>
        <translation>Kopieren, was wissen muss, wer Fieldwright repariert: Versionen und die Stelle des Fehlers, keine Werte und keine Ordner</translation>
    </message>
    <message>
        <source>Counting what occurs in the samples</source>
        <translation>Vorkommen in den Beispieldaten zählen</translation>
    </message>
    <message>
        <source>Counting what occurs…</source>
        <translation>Die Vorkommen werden gezählt…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>DOS 850, Western</source>
        <translation>DOS 850, westeuropäisch</translation>
    </message>
    <message>
        <source>De&amp;finitions</source>
        <translation>De&amp;finitionen</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Default for null</source>
        <translation>Vorgabewert für null</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Double quote &quot;</source>
        <translation>Doppeltes Anführungszeichen &quot;</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>Ausdru&amp;ck</translation>
    </message>
    <message>
        <source>EUC-KR, Korean</source>
        <translation>EUC-KR, koreanisch</translation>
    </message>
    <message>
        <source>Each map becomes a file of its own in that folder.</source>
        <translation>Jedes Mapping wird eine eigene Datei in diesem Ordner.</translation>
    </message>
    <message>
        <source>Empty text is written; for a list that one expression fills as a whole, an empty list.</source>
        <translation>Leerer Text wird geschrieben; bei einer Liste, die ein Ausdruck als Ganzes füllt, eine leere Liste.</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Explain a value</source>
        <translation>Einen Wert erklären</translation>
    </message>
    <message>
        <source>Explaining a value</source>
        <translation>Einen Wert erklären</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Export the Specification</source>
        <translation>Spezifikation exportieren</translation>
    </message>
    <message>
        <source>Expressions that are rewritten</source>
        <translation>Ausdrücke, die umgeschrieben werden</translation>
    </message>
    <message>
        <source>Fail: nothing is written, and the run says so</source>
        <translation>Scheitern: Nichts wird geschrieben, und der Lauf meldet es</translation>
    </message>
    <message>
        <source>Fiel&amp;ds…</source>
        <translation>Felde&amp;r…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields whose sample values are shown</source>
        <translation>Felder, deren Beispielwerte gezeigt werden</translation>
    </message>
    <message>
        <source>Fieldwright is under the Apache License 2.0. It is made of what is listed here, each under its own licence:</source>
        <translation>Fieldwright steht unter der Apache License 2.0. Es besteht aus dem, was hier aufgeführt ist, jedes unter seiner eigenen Lizenz:</translation>
    </message>
    <message>
        <source>Fieldwright&apos;s mark</source>
        <translation>Das Zeichen von Fieldwright</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Filter messages…</source>
        <translation>Nachrichten filtern…</translation>
    </message>
    <message>
        <source>Filter the source&apos;s messages</source>
        <translation>Nachrichten der Quelle filtern</translation>
    </message>
    <message>
        <source>Filter the target&apos;s messages</source>
        <translation>Nachrichten des Ziels filtern</translation>
    </message>
    <message>
        <source>From &amp;Code Lists</source>
        <translation>Aus &amp;Codelisten</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <source>From &amp;Samples</source>
        <translation>Aus &amp;Beispieldaten</translation>
    </message>
    <message>
        <source>Function ${name}</source>
        <translation>Funktion ${name}</translation>
    </message>
    <message>
        <source>Further samples</source>
        <translation>Weitere Beispieldaten</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <translation>GB 18030, chinesisch</translation>
    </message>
    <message>
        <source>Give the lookup a name: expressions say $translate(&quot;name&quot;, key).</source>
        <translation>Geben Sie der Nachschlagetabelle einen Namen: Ausdrücke sagen $translate(&quot;name&quot;, key).</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>How the File Is Read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>How the source is read</source>
        <translation>Wie die Quelle gelesen wird</translation>
    </message>
    <message>
        <source>How the target is read</source>
        <translation>Wie das Ziel gelesen wird</translation>
    </message>
    <message>
        <source>ISO 8859-1, Western</source>
        <translation>ISO 8859-1, westeuropäisch</translation>
    </message>
    <message>
        <source>ISO 8859-15, Western with euro</source>
        <translation>ISO 8859-15, westeuropäisch mit Euro</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>Es wird gerade geprüft.</translation>
    </message>
    <message>
        <source>It is not deleted: {problem}; {mend}.</source>
        <translation>Nicht gelöscht: {problem}; {mend}.</translation>
    </message>
    <message>
        <source>It is written as it is.</source>
        <translation>Er wird geschrieben, wie er ist.</translation>
    </message>
    <message>
        <source>Items it went through</source>
        <translation>Durchlaufene Einträge</translation>
    </message>
    <message>
        <source>JSON, XML, CSV, or the text of any schema</source>
        <translation>JSON, XML, CSV oder der Text eines beliebigen Schemas</translation>
    </message>
    <message>
        <source>Keep the changes to the new lookup?</source>
        <translation>Änderungen an der neuen Nachschlagetabelle übernehmen?</translation>
    </message>
    <message>
        <source>Keep the changes to {name}?</source>
        <translation>Änderungen an {name} übernehmen?</translation>
    </message>
    <message>
        <source>Keep the text as</source>
        <translation>Den Text ablegen als</translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation>Schlüsselspalten</translation>
    </message>
    <message>
        <source>Leave the field out</source>
        <translation>Das Feld weglassen</translation>
    </message>
    <message>
        <source>Let a rule use the lookup first: the samples are read where its key is.</source>
        <translation>Lassen Sie zuerst eine Regel die Nachschlagetabelle verwenden: Die Beispieldaten werden an ihrem Schlüssel gelesen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Lines to skip</source>
        <translation>Zu überspringende Zeilen</translation>
    </message>
    <message>
        <source>Load a sample first: what is explained is what the map makes of it.</source>
        <translation>Laden Sie zuerst Beispieldaten: Erklärt wird, was das Mapping daraus macht.</translation>
    </message>
    <message>
        <source>Look null up like any key</source>
        <translation>Null wie jeden Schlüssel nachschlagen</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Making the map</source>
        <translation>Das Mapping anlegen</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>Das Mapping wird angelegt…</translation>
    </message>
    <message>
        <source>Map two systems&apos; data field by field, see what will not fit, and hand over a specification that can be built from. Nothing leaves this computer.</source>
        <translation>Ordnen Sie die Daten zweier Systeme Feld für Feld zu, sehen Sie, was nicht passt, und übergeben Sie eine Spezifikation, nach der sich bauen lässt. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Mark &amp;Final</source>
        <translation>Als end&amp;gültig markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Ready</source>
        <translation>Als &amp;bereit markieren</translation>
    </message>
    <message>
        <source>Mark the map final</source>
        <translation>Mapping als endgültig markieren</translation>
    </message>
    <message>
        <source>Merge with &amp;further samples</source>
        <translation>Mit weiteren &amp;Beispieldaten zusammenführen</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nennen Sie die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>New Function</source>
        <translation>Neue Funktion</translation>
    </message>
    <message>
        <source>New Map</source>
        <translation>Neues Mapping</translation>
    </message>
    <message>
        <source>New lookup</source>
        <translation>Neue Nachschlagetabelle</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>No expression can be rewritten so.</source>
        <translation>So lässt sich kein Ausdruck umschreiben.</translation>
    </message>
    <message>
        <source>No expression names it; only its own name changes.</source>
        <translation>Kein Ausdruck nennt den Namen; nur er selbst ändert sich.</translation>
    </message>
    <message>
        <source>No list of codes: let a rule use the lookup, or select a source field that has one.</source>
        <translation>Keine Codeliste: Lassen Sie eine Regel die Nachschlagetabelle verwenden, oder wählen Sie ein Quellfeld aus, das eine hat.</translation>
    </message>
    <message>
        <source>No program opens {name}. It is in {folder}.</source>
        <translation>Kein Programm öffnet {name}. Die Datei liegt in {folder}.</translation>
    </message>
    <message>
        <source>No values: attach samples to the source&apos;s schema or to the map.</source>
        <translation>Keine Werte: Hängen Sie Beispieldaten an das Schema der Quelle oder an das Mapping an.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>quotes</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation>Keines: eine Spalte</translation>
    </message>
    <message>
        <source>Nothing calls it yet.</source>
        <translation>Noch nirgends aufgerufen.</translation>
    </message>
    <message>
        <source>Nothing hinders it from being final.</source>
        <translation>Nichts hindert es daran, endgültig zu sein.</translation>
    </message>
    <message>
        <source>Nothing to add.</source>
        <translation>Nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Null is written.</source>
        <translation>Null wird geschrieben.</translation>
    </message>
    <message>
        <source>Null ke&amp;ys</source>
        <translation>Null als &amp;Schlüssel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Only a file in the project&apos;s folder can be read with it</source>
        <translation>Nur eine Datei im Ordner des Projekts kann mit ihm gelesen werden</translation>
    </message>
    <message>
        <source>Only here, at {place}</source>
        <translation>Nur hier, bei {place}</translation>
    </message>
    <message>
        <source>Only the first were counted.</source>
        <translation>Nur die ersten wurden gezählt.</translation>
    </message>
    <message>
        <source>OpenAPI, JSON Schema, XSD, WSDL, or a sample</source>
        <translation>OpenAPI, JSON Schema, XSD, WSDL oder Beispieldaten</translation>
    </message>
    <message>
        <source>Paste a Schema or a Sample</source>
        <translation>Schema oder Beispieldaten einfügen</translation>
    </message>
    <message>
        <source>Paste or type the text.</source>
        <translation>Fügen Sie den Text ein, oder tippen Sie ihn.</translation>
    </message>
    <message>
        <source>Paste the source</source>
        <translation>Die Quelle einfügen</translation>
    </message>
    <message>
        <source>Paste the target</source>
        <translation>Das Ziel einfügen</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Payloads that were really sent. What occurs in them is shown at the fields of {name}, and where they disagree with the schema there is a finding. The project refers to the files; it does not hold what is in them.</source>
        <translation>Nutzdaten, die wirklich gesendet wurden. Was in ihnen vorkommt, wird an den Feldern von {name} gezeigt, und wo sie dem Schema widersprechen, gibt es einen Befund. Das Projekt verweist auf die Dateien; ihren Inhalt enthält es nicht.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place in the output</source>
        <translation>Stelle in der Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>Points lost by {n} findings</source>
        <comment>Points lost by {n} finding</comment>
        <translation>
            <numerusform>Punktverlust durch {n} Befund</numerusform>
            <numerusform>Punktverlust durch {n} Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <translation>Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Read &amp;backwards too</source>
        <translation>Auch &amp;rückwärts lesen</translation>
    </message>
    <message>
        <source>Read it as $translate(&quot;{name}&quot;, {key}).</source>
        <translation>Gelesen wird sie mit $translate(&quot;{name}&quot;, {key}).</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Eine Datei lesen</translation>
    </message>
    <message>
        <source>Reading a schema</source>
        <translation>Ein Schema lesen</translation>
    </message>
    <message>
        <source>Reading the samples…</source>
        <translation>Die Beispieldaten werden gelesen…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>how a file is read</comment>
        <translation>Lesart…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Remove from further samples</source>
        <translation>Aus den weiteren Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>Remove from samples</source>
        <translation>Aus den Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>Rename in Expressions</source>
        <translation>In Ausdrücken umbenennen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows From {name}</source>
        <translation>Zeilen aus {name}</translation>
    </message>
    <message>
        <source>Rows for the source&apos;s codes, matched with the target&apos;s</source>
        <translation>Zeilen für die Codes der Quelle, denen des Ziels gegenübergestellt</translation>
    </message>
    <message>
        <source>Rows for the values that occur in samples</source>
        <translation>Zeilen für die Werte, die in Beispieldaten vorkommen</translation>
    </message>
    <message>
        <source>Rows from a file</source>
        <translation>Zeilen aus einer Datei</translation>
    </message>
    <message>
        <source>Rows of a CSV or Excel file, or the file itself</source>
        <translation>Zeilen einer CSV- oder Excel-Datei, oder die Datei selbst</translation>
    </message>
    <message>
        <source>Rows that were copied from a spreadsheet, added at the end</source>
        <translation>Zeilen, die aus einer Tabellenkalkulation kopiert wurden, am Ende anfügen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules that are not translated, and why</source>
        <translation>Regeln, die nicht übersetzt werden, und warum</translation>
    </message>
    <message>
        <source>Running the map on the sample…</source>
        <translation>Das Mapping läuft auf den Beispieldaten…</translation>
    </message>
    <message>
        <source>Sample values are shown as they are.</source>
        <translation>Beispielwerte werden gezeigt, wie sie sind.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Samples may hold personal data: write them only for somebody who may see them</source>
        <translation>Beispieldaten können personenbezogen sein: nur für jemanden schreiben, der sie sehen darf</translation>
    </message>
    <message>
        <source>Say of which fields every export shows the values</source>
        <translation>Festlegen, von welchen Feldern jeder Export die Werte zeigt</translation>
    </message>
    <message>
        <source>Say under which name it is kept.</source>
        <translation>Sagen Sie, unter welchem Namen der Text abgelegt wird.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Sagen Sie, wie die Funktion heißt.</translation>
    </message>
    <message>
        <source>Say where the project is kept.</source>
        <translation>Sagen Sie, wo das Projekt abgelegt wird.</translation>
    </message>
    <message>
        <source>Schemas and samples ({suffixes});;All files (*)</source>
        <translation>Schemas und Beispieldaten ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>Search rows…</source>
        <translation>Zeilen suchen…</translation>
    </message>
    <message>
        <source>See and correct how the file is read: encoding, table, further samples</source>
        <translation>Sehen und berichtigen, wie die Datei gelesen wird: Kodierung, Tabelle, weitere Beispieldaten</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Set Back to &amp;Draft</source>
        <translation>Auf &amp;Entwurf zurücksetzen</translation>
    </message>
    <message>
        <source>Set Back to &amp;Ready</source>
        <translation>Auf &amp;bereit zurücksetzen</translation>
    </message>
    <message>
        <source>Set the map to draft</source>
        <translation>Mapping auf Entwurf setzen</translation>
    </message>
    <message>
        <source>Set the map to final</source>
        <translation>Mapping auf endgültig setzen</translation>
    </message>
    <message>
        <source>Set the map to ready</source>
        <translation>Mapping auf bereit setzen</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <translation>Shift JIS, japanisch</translation>
    </message>
    <message>
        <source>Show &amp;all sample values in this export</source>
        <translation>A&amp;lle Beispielwerte in diesem Export zeigen</translation>
    </message>
    <message>
        <source>Single quote &apos;</source>
        <translation>Einfaches Anführungszeichen &apos;</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Datei der Quelle</translation>
    </message>
    <message>
        <source>Source message</source>
        <translation>Nachricht der Quelle</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>State of the map</source>
        <translation>Stand des Mappings</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stopped. Change something to read it again.</source>
        <translation>Angehalten. Ändern Sie etwas, um die Datei neu zu lesen.</translation>
    </message>
    <message>
        <source>Stopped. Choose the file again to read it.</source>
        <translation>Angehalten. Wählen Sie die Datei erneut, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take back everything that is said here</source>
        <translation>Alles zurücknehmen, was hier angegeben ist</translation>
    </message>
    <message>
        <source>Take text from the clipboard as a file</source>
        <translation>Text aus der Zwischenablage als Datei nehmen</translation>
    </message>
    <message>
        <source>Take the rows out of the file, to edit them here</source>
        <translation>Die Zeilen aus der Datei übernehmen, um sie hier zu bearbeiten</translation>
    </message>
    <message>
        <source>Target file</source>
        <translation>Datei des Ziels</translation>
    </message>
    <message>
        <source>Target message</source>
        <translation>Nachricht des Ziels</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The expression gives empty text, or an empty list for a list that it fills as a whole.</source>
        <translation>Der Ausdruck gibt leeren Text, oder eine leere Liste für eine Liste, die er als Ganzes füllt.</translation>
    </message>
    <message>
        <source>The expression gives nothing, such as a field that the source leaves out. Of several rules for one place, the next gets its turn.</source>
        <translation>Der Ausdruck gibt nichts, etwa ein Feld, das die Quelle weglässt. Von mehreren Regeln für eine Stelle kommt die nächste an die Reihe.</translation>
    </message>
    <message>
        <source>The expression gives null.</source>
        <translation>Der Ausdruck gibt null.</translation>
    </message>
    <message>
        <source>The field is left out.</source>
        <translation>Das Feld wird weggelassen.</translation>
    </message>
    <message>
        <source>The file has no rows with a key.</source>
        <translation>Die Datei hat keine Zeilen mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The first row has the names</source>
        <translation>Die erste Zeile enthält die Namen</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>The map {name} is a draft.</source>
        <translation>Das Mapping {name} ist ein Entwurf.</translation>
    </message>
    <message>
        <source>The map {name} is final.</source>
        <translation>Das Mapping {name} ist endgültig.</translation>
    </message>
    <message>
        <source>The map {name} is ready.</source>
        <translation>Das Mapping {name} ist bereit.</translation>
    </message>
    <message>
        <source>The map {name} is {status}.</source>
        <translation>Das Mapping {name} ist {status}.</translation>
    </message>
    <message>
        <source>The map&apos;s expressions name nothing yet.</source>
        <translation>Die Ausdrücke des Mappings nennen noch nichts.</translation>
    </message>
    <message>
        <source>The record fails, and the run says at which field.</source>
        <translation>Der Datensatz scheitert, und der Lauf sagt, bei welchem Feld.</translation>
    </message>
    <message>
        <source>The source {alias} has no field {new} as it is now.</source>
        <translation>Die Quelle {alias} hat derzeit kein Feld {new}.</translation>
    </message>
    <message>
        <source>The values cannot be a key&apos;s column.</source>
        <translation>Die Werte können keine Schlüsselspalte sein.</translation>
    </message>
    <message>
        <source>There are no names</source>
        <translation>Es gibt keine Namen</translation>
    </message>
    <message>
        <source>There are no rows in the clipboard.</source>
        <translation>In der Zwischenablage sind keine Zeilen.</translation>
    </message>
    <message>
        <source>There is a file of this name. Replace it?</source>
        <translation>Eine Datei dieses Namens gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>There is a file {name} already: choose another name.</source>
        <translation>Eine Datei {name} gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a function ${name} already: choose another name.</source>
        <translation>Eine Funktion ${name} gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a lookup &apos;{name}&apos; already.</source>
        <translation>Eine Nachschlagetabelle „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a map of this name already.</source>
        <translation>Ein Mapping dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Einen Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>These keys stand twice: {keys}.</source>
        <translation>Diese Schlüssel stehen doppelt: {keys}.</translation>
    </message>
    <message>
        <source>They are drafts to look through: nothing is approved</source>
        <translation>Es sind Entwürfe zum Durchsehen: Nichts ist freigegeben</translation>
    </message>
    <message>
        <source>This is done once a rule&apos;s default had its turn, and where the rule does not say otherwise. On a repeating field it goes for each item, or for the list where one value fills it as a whole. Constants, loops, conditions and decisions have no blanks.</source>
        <translation>Dies geschieht, nachdem der Vorgabewert einer Regel an der Reihe war, und wo die Regel nichts anderes sagt. Bei einem sich wiederholenden Feld gilt es für jeden Eintrag, oder für die Liste, wo ein Wert sie als Ganzes füllt. Konstanten, Schleifen, Bedingungen und Entscheidungen haben keine leeren Werte.</translation>
    </message>
    <message>
        <source>Tick at least one key column, and choose the values.</source>
        <translation>Haken Sie mindestens eine Schlüsselspalte an, und wählen Sie die Werte.</translation>
    </message>
    <message>
        <source>Tick one column, or several for a key of several parts</source>
        <translation>Eine Spalte anhaken, oder mehrere für einen Schlüssel aus mehreren Teilen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation>Tippen Sie den neuen Namen.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Used by {names} and {more} more.</source>
        <translation>Verwendet von {names} und {more} weiteren.</translation>
    </message>
    <message>
        <source>Used by {names}.</source>
        <translation>Verwendet von {names}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Fieldwright is made of</source>
        <translation>Woraus Fieldwright besteht</translation>
    </message>
    <message>
        <source>What a value that is empty becomes</source>
        <translation>Was aus einem leeren Wert wird</translation>
    </message>
    <message>
        <source>What a value that is missing becomes</source>
        <translation>Was aus einem fehlenden Wert wird</translation>
    </message>
    <message>
        <source>What a value that is null becomes</source>
        <translation>Was aus einem Wert wird, der null ist</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>What hinders the map, and what costs points</source>
        <translation>Was das Mapping hindert, und was Punkte kostet</translation>
    </message>
    <message>
        <source>What is renamed</source>
        <translation>Was umbenannt wird</translation>
    </message>
    <message>
        <source>What it read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>Wo das Projekt abgelegt wird</translation>
    </message>
    <message>
        <source>Windows-1250, Central European</source>
        <translation>Windows-1250, mitteleuropäisch</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <translation>Windows-1251, kyrillisch</translation>
    </message>
    <message>
        <source>Windows-1252, Western</source>
        <translation>Windows-1252, westeuropäisch</translation>
    </message>
    <message>
        <source>Windows-1253, Greek</source>
        <translation>Windows-1253, griechisch</translation>
    </message>
    <message>
        <source>Windows-1254, Turkish</source>
        <translation>Windows-1254, türkisch</translation>
    </message>
    <message>
        <source>Write &amp;to</source>
        <translation>Sc&amp;hreiben nach</translation>
    </message>
    <message>
        <source>Write a default</source>
        <translation>Einen Vorgabewert schreiben</translation>
    </message>
    <message>
        <source>Write a place, and press Enter.</source>
        <translation>Schreiben Sie eine Stelle, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Write null</source>
        <translation>Null schreiben</translation>
    </message>
    <message>
        <source>Write the key as it is</source>
        <translation>Den Schlüssel schreiben, wie er ist</translation>
    </message>
    <message>
        <source>Write the rows as CSV</source>
        <translation>Die Zeilen als CSV schreiben</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing the specification</source>
        <translation>Die Spezifikation schreiben</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>In {name} geschrieben.</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Doppelt geschrieben</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Written: {file} and {n} more</source>
        <comment>Written: {file} and {n} more</comment>
        <translation>
            <numerusform>Geschrieben: {file} und {n} weitere</numerusform>
            <numerusform>Geschrieben: {file} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>adding the function ${name}</source>
        <translation>Funktion ${name} hinzufügen</translation>
    </message>
    <message>
        <source>adding the lookup {name}</source>
        <translation>Nachschlagetabelle {name} hinzufügen</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more places</source>
        <comment>and {n} more place</comment>
        <translation>
            <numerusform>und {n} weitere Stelle</numerusform>
            <numerusform>und {n} weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>bar</source>
        <comment>delimiter</comment>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>changing what blank values become</source>
        <translation>ändern, was aus leeren Werten wird</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>delimiter</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>double</source>
        <comment>quotes</comment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>editing the function ${name}</source>
        <translation>Funktion ${name} bearbeiten</translation>
    </message>
    <message>
        <source>editing the lookup {name}</source>
        <translation>Nachschlagetabelle {name} bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>group {at} of {count}: {key}, {n} items</source>
        <comment>group {at} of {count}: {key}, {n} item</comment>
        <translation>
            <numerusform>Gruppe {at} von {count}: {key}, {n} Eintrag</numerusform>
            <numerusform>Gruppe {at} von {count}: {key}, {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <comment>header</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <comment>delimiter</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotes</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>removing the function ${name}</source>
        <translation>Funktion ${name} entfernen</translation>
    </message>
    <message>
        <source>removing the lookup {name}</source>
        <translation>Nachschlagetabelle {name} entfernen</translation>
    </message>
    <message>
        <source>renaming the function ${old} to ${name}</source>
        <translation>Funktion ${old} in ${name} umbenennen</translation>
    </message>
    <message>
        <source>renaming {name} to {new} in expressions</source>
        <translation>{name} in Ausdrücken in {new} umbenennen</translation>
    </message>
    <message>
        <source>semicolon</source>
        <comment>delimiter</comment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>single</source>
        <comment>quotes</comment>
        <translation>einfach</translation>
    </message>
    <message>
        <source>such as amount, currency</source>
        <translation>etwa amount, currency</translation>
    </message>
    <message>
        <source>such as country codes</source>
        <translation>etwa Ländercodes</translation>
    </message>
    <message>
        <source>such as price: expressions call it $price(…)</source>
        <translation>etwa price: Ausdrücke rufen sie mit $price(…) auf</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>delimiter</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>the value for keys that are not in the table</source>
        <translation>der Wert für Schlüssel, die nicht in der Tabelle stehen</translation>
    </message>
    <message>
        <source>the value for null</source>
        <translation>der Wert für null</translation>
    </message>
    <message>
        <source>what it gives, for whoever uses it</source>
        <translation>was sie gibt, für alle, die sie verwenden</translation>
    </message>
    <message>
        <source>why it may stay as it is</source>
        <translation>warum es bleiben darf, wie es ist</translation>
    </message>
    <message>
        <source>with ${name}: {place}</source>
        <translation>mit ${name}: {place}</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>header</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{at} of {count}: {item}</source>
        <translation>{at} von {count}: {item}</translation>
    </message>
    <message>
        <source>{choice} (as usual)</source>
        <translation>{choice} (wie üblich)</translation>
    </message>
    <message>
        <source>{lost}, the first {most}</source>
        <translation>{lost}, die ersten {most}</translation>
    </message>
    <message>
        <source>{more} more: filter to see them</source>
        <translation>{more} weitere: filtern, um sie zu sehen</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>{name} brings no text of its licence along: {licence}. See {place}.</source>
        <translation>{name} bringt den Text seiner Lizenz nicht mit: {licence}. Siehe {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} rules translated</source>
        <comment>{name}: {n} rule translated</comment>
        <translation>
            <numerusform>{name}: {n} Regel übersetzt</numerusform>
            <numerusform>{name}: {n} Regeln übersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} rules translated, {refused} not</source>
        <comment>{name}: {n} rule translated, {refused} not</comment>
        <translation>
            <numerusform>{name}: {n} Regel übersetzt, {refused} nicht</numerusform>
            <numerusform>{name}: {n} Regeln übersetzt, {refused} nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} errors hinder it</source>
        <comment>{n} error hinders it</comment>
        <translation>
            <numerusform>{n} Fehler hindert es</numerusform>
            <numerusform>{n} Fehler hindern es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expressions in {rules} are rewritten.</source>
        <comment>{n} expression in {rules} is rewritten.</comment>
        <translation>
            <numerusform>{n} Ausdruck in {rules} wird umgeschrieben.</numerusform>
            <numerusform>{n} Ausdrücke in {rules} werden umgeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kinds of disagreement with the schema</source>
        <comment>{n} kind of disagreement with the schema</comment>
        <translation>
            <numerusform>{n} Art von Widerspruch zum Schema</numerusform>
            <numerusform>{n} Arten von Widerspruch zum Schema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n} Nachricht</numerusform>
            <numerusform>{n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} payloads</source>
        <comment>{n} payload</comment>
        <translation>
            <numerusform>{n} Beispiel</numerusform>
            <numerusform>{n} Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <comment>{n} remark</comment>
        <translation>
            <numerusform>{n} Anmerkung</numerusform>
            <numerusform>{n} Anmerkungen</numerusform>
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
        <source>{n} rows added or filled.</source>
        <comment>{n} row added or filled.</comment>
        <translation>
            <numerusform>{n} Zeile hinzugefügt oder gefüllt.</numerusform>
            <numerusform>{n} Zeilen hinzugefügt oder gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have no value yet.</source>
        <comment>{n} row has no value yet.</comment>
        <translation>
            <numerusform>{n} Zeile hat noch keinen Wert.</numerusform>
            <numerusform>{n} Zeilen haben noch keinen Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a key, such as {shown}.</source>
        <comment>{n} row with a key, such as {shown}.</comment>
        <translation>
            <numerusform>{n} Zeile mit Schlüssel, etwa {shown}.</numerusform>
            <numerusform>{n} Zeilen mit Schlüssel, etwa {shown}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a key.</source>
        <comment>{n} row with a key.</comment>
        <translation>
            <numerusform>{n} Zeile mit Schlüssel.</numerusform>
            <numerusform>{n} Zeilen mit Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules</source>
        <comment>{n} rule</comment>
        <translation>
            <numerusform>{n} Regel</numerusform>
            <numerusform>{n} Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules cannot be rewritten and still read the old name: {names}.</source>
        <comment>{n} rule cannot be rewritten and still reads the old name: {names}.</comment>
        <translation>
            <numerusform>{n} Regel lässt sich nicht umschreiben und liest weiter den alten Namen: {names}.</numerusform>
            <numerusform>{n} Regeln lassen sich nicht umschreiben und lesen weiter den alten Namen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules say otherwise.</source>
        <comment>{n} rule says otherwise.</comment>
        <translation>
            <numerusform>{n} Regel sagt es anders.</numerusform>
            <numerusform>{n} Regeln sagen es anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} is {new} now: {what}</source>
        <translation>{old} heißt jetzt {new}: {what}</translation>
    </message>
    <message>
        <source>{path} is {value}</source>
        <translation>{path} ist {value}</translation>
    </message>
    <message>
        <source>{payloads}, all as the schema says.</source>
        <translation>{payloads}, alle wie im Schema beschrieben.</translation>
    </message>
    <message>
        <source>{rows} in {file}</source>
        <translation>{rows} in {file}</translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} von {all} Zeilen</translation>
    </message>
    <message>
        <source>{target}  over  {each}</source>
        <translation>{target}  über  {each}</translation>
    </message>
    <message>
        <source>{target}  over  {each}, by {by}</source>
        <translation>{target}  über  {each}, nach {by}</translation>
    </message>
    <message>
        <source>{title} (*{suffix});;All files (*)</source>
        <translation>{title} (*{suffix});;Alle Dateien (*)</translation>
    </message>
</context>
</TS>
