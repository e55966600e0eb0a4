<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Apply {count}</source>
        <translation>{count} &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back to the Import</source>
        <translation>&amp;Zurück zum Import</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;New Map…</source>
        <translation>Neues &amp;Mapping…</translation>
    </message>
    <message>
        <source>&amp;Next: Look at the Proposals</source>
        <translation>&amp;Weiter: Vorschläge ansehen</translation>
    </message>
    <message>
        <source>&amp;Open the Project…</source>
        <translation>Projekt &amp;öffnen…</translation>
    </message>
    <message>
        <source>A code table</source>
        <translation>Eine Codetabelle</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Wie exportiert</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Choose a difference to see it whole</source>
        <translation>Wählen Sie einen Unterschied, um ihn ganz zu sehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Differences  {count}</source>
        <translation>Unterschiede  {count}</translation>
    </message>
    <message>
        <source>Differences, and what is not taken</source>
        <translation>Unterschiede, und was nicht übernommen wird</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Everything in the workbook is taken or can be.</source>
        <translation>Alles in der Arbeitsmappe ist übernommen oder kann es werden.</translation>
    </message>
    <message>
        <source>Exported from {what}. Ticked cells are taken; a conflict is a cell that the project changed meanwhile, too.</source>
        <translation>Exportiert aus {what}. Angehakte Zellen werden übernommen; ein Konflikt ist eine Zelle, die inzwischen auch das Projekt geändert hat.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filter differences</source>
        <translation>Unterschiede filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>For the &amp;map</source>
        <translation>Für das &amp;Mapping</translation>
    </message>
    <message>
        <source>From the spreadsheet</source>
        <translation>Aus der Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Header in &amp;row</source>
        <translation>&amp;Kopf in Zeile</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>How {name} is understood</source>
        <translation>Wie {name} verstanden wird</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Eine Arbeitsmappe importieren</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Keep the &amp;Project&apos;s Text</source>
        <translation>Text des &amp;Projekts behalten</translation>
    </message>
    <message>
        <source>Keep the &amp;project&apos;s</source>
        <translation>Behalten, was im &amp;Projekt steht</translation>
    </message>
    <message>
        <source>Keep the &amp;project&apos;s text</source>
        <translation>Text des &amp;Projekts behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Next to &amp;Choose</source>
        <translation>&amp;Nächste Wahl</translation>
    </message>
    <message>
        <source>No difference fits the filters</source>
        <translation>Kein Unterschied passt zu den Filtern</translation>
    </message>
    <message>
        <source>No proposals: nothing is understood that the project lacks.</source>
        <translation>Keine Vorschläge: Nichts wird verstanden, was dem Projekt fehlt.</translation>
    </message>
    <message>
        <source>No sheet is recognised as a mapping: choose one and say what its columns hold</source>
        <translation>Kein Tabellenblatt wird als Mapping erkannt: Wählen Sie eines, und sagen Sie, was seine Spalten enthalten</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Not taken  {count}</source>
        <translation>Nicht übernommen  {count}</translation>
    </message>
    <message>
        <source>Not taken: {id}: {why}, and {more} more.</source>
        <translation>Nicht übernommen: {id}: {why}, und {more} weitere.</translation>
    </message>
    <message>
        <source>Not taken: {id}: {why}.</source>
        <translation>Nicht übernommen: {id}: {why}.</translation>
    </message>
    <message>
        <source>Not taken: {reason}. Say what its columns hold to take it.</source>
        <translation>Nicht übernommen: {reason}. Sagen Sie, was die Spalten enthalten, um das Blatt zu übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: {n} rows of {file} say what the project says.</source>
        <comment>Nothing differs: {n} row of {file} says what the project says.</comment>
        <translation>
            <numerusform>Nichts ist anders: {n} Zeile von {file} sagt, was das Projekt sagt.</numerusform>
            <numerusform>Nichts ist anders: {n} Zeilen von {file} sagen, was das Projekt sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is taken</source>
        <translation>Nichts zu übernehmen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Please look at {columns} and others: what they hold is doubtful.</source>
        <translation>Bitte sehen Sie sich {columns} und weitere an: Was sie enthalten, ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Please look at {columns}: what they hold is doubtful.</source>
        <translation>Bitte sehen Sie sich {columns} an: Der Inhalt ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Project now</source>
        <translation>Projekt jetzt</translation>
    </message>
    <message>
        <source>Proposals  {count}</source>
        <translation>Vorschläge  {count}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows of a mapping</source>
        <translation>Zeilen eines Mappings</translation>
    </message>
    <message>
        <source>Said by {cells}</source>
        <translation>Laut {cells}</translation>
    </message>
    <message>
        <source>Said by {cells} and others</source>
        <translation>Laut {cells} und weiteren</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tabellenblätter</translation>
    </message>
    <message>
        <source>Show &amp;It in the Project</source>
        <translation>&amp;Im Projekt zeigen</translation>
    </message>
    <message>
        <source>Show only differences that hold all these words (Ctrl+F)</source>
        <translation>Nur Unterschiede zeigen, die alle diese Wörter enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>Show the &amp;Field</source>
        <translation>&amp;Feld zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Lookup</source>
        <translation>&amp;Nachschlagetabelle zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Rule</source>
        <translation>&amp;Regel zeigen</translation>
    </message>
    <message>
        <source>Show what is {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Take the &amp;Workbook&apos;s Text</source>
        <translation>Text der Arbeits&amp;mappe übernehmen</translation>
    </message>
    <message>
        <source>Take the &amp;spreadsheet&apos;s</source>
        <translation>Übernehmen, was die &amp;Tabelle sagt</translation>
    </message>
    <message>
        <source>Take the &amp;workbook&apos;s text</source>
        <translation>Text der Arbeits&amp;mappe übernehmen</translation>
    </message>
    <message>
        <source>Taking the edits</source>
        <translation>Die Änderungen übernehmen</translation>
    </message>
    <message>
        <source>The chosen remark</source>
        <translation>Die gewählte Anmerkung</translation>
    </message>
    <message>
        <source>The first rows of the sheet, with what each column holds</source>
        <translation>Die ersten Zeilen des Tabellenblatts, mit dem Inhalt jeder Spalte</translation>
    </message>
    <message>
        <source>The import of {name} waits. Nothing of it is taken yet.</source>
        <translation>Der Import von {name} wartet. Noch ist nichts davon übernommen.</translation>
    </message>
    <message>
        <source>The row is not there</source>
        <translation>Die Zeile ist nicht da</translation>
    </message>
    <message>
        <source>The sheet &amp;holds</source>
        <translation>Das &amp;Blatt enthält</translation>
    </message>
    <message>
        <source>This workbook was not exported by Fieldwright. Nothing is changed before you have seen what comes of it.</source>
        <translation>Diese Arbeitsmappe hat nicht Fieldwright exportiert. Nichts wird geändert, bevor Sie gesehen haben, was dabei herauskommt.</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>A&amp;lle anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Keine anhaken</translation>
    </message>
    <message>
        <source>Tick everything listed that can be taken as it is; what needs a choice of its own stays as it is</source>
        <translation>Alles Aufgelistete anhaken, das sich so übernehmen lässt; was eine eigene Wahl braucht, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick</source>
        <translation>An&amp;haken oder abhaken</translation>
    </message>
    <message>
        <source>Ticked cells are taken.</source>
        <translation>Angehakte Zellen werden übernommen.</translation>
    </message>
    <message>
        <source>Ticked proposals are taken. What is doubtful is not ticked: look at it, choose what it means, or leave it.</source>
        <translation>Angehakte Vorschläge werden übernommen. Zweifelhaftes ist nicht angehakt: Sehen Sie es an, wählen Sie, was es bedeutet, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>Understanding the workbook</source>
        <translation>Die Arbeitsmappe verstehen</translation>
    </message>
    <message>
        <source>Untick everything listed</source>
        <translation>Alles Aufgelistete abhaken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What column {column} holds</source>
        <translation>Was die Spalte {column} enthält</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>What each column holds was recognised by its header and its cells. Change what is wrong; everything follows.</source>
        <translation>Was jede Spalte enthält, wurde an ihrem Kopf und ihren Zellen erkannt. Ändern Sie, was falsch ist; alles Übrige folgt.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>What is not taken</source>
        <translation>Was nicht übernommen wird</translation>
    </message>
    <message>
        <source>What is ticked</source>
        <translation>Was angehakt ist</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What {name} means</source>
        <translation>Was {name} bedeutet</translation>
    </message>
    <message>
        <source>What {name} proposes</source>
        <translation>Was {name} vorschlägt</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>place</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Why it is as it is</source>
        <translation>Warum es so ist</translation>
    </message>
    <message>
        <source>Workbook now</source>
        <translation>Arbeitsmappe jetzt</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.csv *.tsv);;All files (*)</source>
        <translation>Arbeitsmappen und Tabellen (*.xlsx *.xlsm *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>schon so</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>as you say</source>
        <translation>wie Sie sagen</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>nicht zu übernehmen</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>code table</source>
        <translation>Codetabelle</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>conflict: choose</source>
        <translation>Konflikt: wählen</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>default</source>
        <comment>column</comment>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>differs: choose</source>
        <translation>anders: wählen</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>doubtful: {reason}</source>
        <translation>zweifelhaft: {reason}</translation>
    </message>
    <message>
        <source>fixed value</source>
        <translation>fester Wert</translation>
    </message>
    <message>
        <source>go back and say what they hold</source>
        <translation>zurückgehen und sagen, was sie enthalten</translation>
    </message>
    <message>
        <source>importing {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>keeps the project&apos;s</source>
        <translation>behält das Projekt</translation>
    </message>
    <message>
        <source>load a source and a target first</source>
        <translation>zuerst eine Quelle und ein Ziel laden</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>no map of the project has both its schemas: {reason}</source>
        <translation>kein Mapping des Projekts hat beide Schemas: {reason}</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>note</source>
        <comment>column</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>nichts davon ist bekannt</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>only in the workbook</source>
        <translation>nur in der Arbeitsmappe</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>column</comment>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>reading the workbook took longer than {seconds} seconds and was stopped</source>
        <translation>das Lesen der Arbeitsmappe dauerte länger als {seconds} Sekunden und wurde angehalten</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>row is gone</source>
        <translation>Zeile ist weg</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>save the sheets that matter as a workbook of their own</source>
        <translation>die nötigen Tabellenblätter als eigene Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>source field</source>
        <translation>Quellfeld</translation>
    </message>
    <message>
        <source>source&apos;s level</source>
        <translation>Ebene der Quelle</translation>
    </message>
    <message>
        <source>source&apos;s object</source>
        <translation>Objekt der Quelle</translation>
    </message>
    <message>
        <source>source&apos;s type</source>
        <translation>Typ der Quelle</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>table&apos;s key</source>
        <translation>Schlüssel der Tabelle</translation>
    </message>
    <message>
        <source>table&apos;s name</source>
        <translation>Name der Tabelle</translation>
    </message>
    <message>
        <source>table&apos;s value</source>
        <translation>Wert der Tabelle</translation>
    </message>
    <message>
        <source>takes the spreadsheet&apos;s</source>
        <translation>übernimmt die Tabelle</translation>
    </message>
    <message>
        <source>takes the workbook&apos;s</source>
        <translation>übernimmt die Mappe</translation>
    </message>
    <message>
        <source>target field</source>
        <translation>Zielfeld</translation>
    </message>
    <message>
        <source>target&apos;s level</source>
        <translation>Ebene des Ziels</translation>
    </message>
    <message>
        <source>target&apos;s object</source>
        <translation>Objekt des Ziels</translation>
    </message>
    <message>
        <source>target&apos;s type</source>
        <translation>Typ des Ziels</translation>
    </message>
    <message>
        <source>the project has no map</source>
        <translation>das Projekt hat kein Mapping</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>in beiden gleich</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>zu wählen</translation>
    </message>
    <message>
        <source>which source</source>
        <translation>welche Quelle</translation>
    </message>
    <message>
        <source>workbook only</source>
        <translation>nur Arbeitsmappe</translation>
    </message>
    <message>
        <source>{count} of {total} ticked</source>
        <translation>{count} von {total} angehakt</translation>
    </message>
    <message>
        <source>{count} {what}: show or hide them</source>
        <translation>{count} {what}: zeigen oder verbergen</translation>
    </message>
    <message>
        <source>{name} beside the project</source>
        <translation>{name} neben dem Projekt</translation>
    </message>
    <message>
        <source>{name} means</source>
        <translation>{name} bedeutet</translation>
    </message>
    <message>
        <source>{name} says how fields are mapped. Open the project that it is for, or start a map between its two schemas; it is shown then.</source>
        <translation>{name} sagt, wie Felder zugeordnet sind. Öffnen Sie das Projekt, für das es gilt, oder beginnen Sie ein Mapping zwischen seinen beiden Schemas; dann wird es gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not understood</source>
        <comment>{n} cell not understood</comment>
        <translation>
            <numerusform>{n} Zelle nicht verstanden</numerusform>
            <numerusform>{n} Zellen nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts are left as they were</source>
        <comment>{n} conflict is left as it was</comment>
        <translation>
            <numerusform>{n} Konflikt bleibt, wie er war</numerusform>
            <numerusform>{n} Konflikte bleiben, wie sie waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful</source>
        <comment>{n} doubtful</comment>
        <translation>
            <numerusform>{n} zweifelhaft</numerusform>
            <numerusform>{n} zweifelhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits of {name} taken</source>
        <comment>{n} edit of {name} taken</comment>
        <translation>
            <numerusform>{n} Änderung aus {name} übernommen</numerusform>
            <numerusform>{n} Änderungen aus {name} übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} proposals</source>
        <comment>{n} proposal</comment>
        <translation>
            <numerusform>{n} Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken.</source>
        <comment>{n} taken.</comment>
        <translation>
            <numerusform>{n} übernommen.</numerusform>
            <numerusform>{n} übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sheet}   {n} differences, {taken} ticked</source>
        <comment>{sheet}   {n} difference, {taken} ticked</comment>
        <translation>
            <numerusform>{sheet}   {n} Unterschied, {taken} angehakt</numerusform>
            <numerusform>{sheet}   {n} Unterschiede, {taken} angehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sheet}   {n} proposals, {taken} ticked</source>
        <comment>{sheet}   {n} proposal, {taken} ticked</comment>
        <translation>
            <numerusform>{sheet}   {n} Vorschlag, {taken} angehakt</numerusform>
            <numerusform>{sheet}   {n} Vorschläge, {taken} angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>{ticked}, {left} to choose (F8)</source>
        <translation>{ticked}, {left} zu wählen (F8)</translation>
    </message>
    <message>
        <source>— not taken</source>
        <translation>— nicht übernommen</translation>
    </message>
</context>
</TS>
