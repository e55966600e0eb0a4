<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>At the left is what the source sends, here a citizen&apos;s request; at the right what the target wants, a work order. Both are read from the systems&apos; own schemas. Fold and unfold them; each side has a search.</source>
        <translation>Links steht, was die Quelle schickt, hier das Anliegen einer Bürgerin; rechts, was das Ziel verlangt, ein Arbeitsauftrag. Beides ist aus den eigenen Schemas der Systeme gelesen. Klappen Sie Gruppen auf und ein; jede Seite hat eine Suche.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation>Prüfziffern</translation>
    </message>
    <message>
        <source>Check, run on a sample, compare versions, and export a workbook, a page or code. Ctrl+K finds everything, F1 explains where you are. That was the tour: now drag a field.</source>
        <translation>Prüfen, auf Beispieldaten ausführen, Versionen vergleichen und eine Arbeitsmappe, eine Seite oder Code exportieren. Strg+K findet alles, F1 erklärt, wo Sie sind. Das war der Rundgang: Ziehen Sie nun ein Feld.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Country, currency and phone codes</source>
        <translation>Länder-, Währungs- und Telefoncodes</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drag a field onto a field, or select one on each side and press Enter. A plain line copies, fx is an expression, table a lookup, = a constant. Short stubs lead to rows out of sight.</source>
        <translation>Ziehen Sie ein Feld auf ein Feld, oder wählen Sie auf jeder Seite eines aus und drücken Sie Enter. Eine einfache Linie kopiert, fx ist ein Ausdruck, „Tabelle“ eine Nachschlagetabelle, = eine Konstante. Kurze Stummel führen zu Zeilen außer Sicht.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Zeitdauern</translation>
    </message>
    <message>
        <source>End the Tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Every action is in the menus, and in *Search Everywhere* (Ctrl+K). F1 shows the help for where you are.</source>
        <translation>Jeder Befehl steht in den Menüs und in *Überall suchen* (Strg+K). F1 zeigt die Hilfe zu dem, wo Sie sind.</translation>
    </message>
    <message>
        <source>Exact decimals</source>
        <translation>Genaue Dezimalzahlen</translation>
    </message>
    <message>
        <source>Expression editor</source>
        <translation>Ausdruckseditor</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>F12, Ctrl+click</source>
        <translation>F12, Strg+Klick</translation>
    </message>
    <message>
        <source>Findings are there before anything runs: too long, missing, the wrong kind, a code without a row. A double click leads to the rule; many have a mend.</source>
        <translation>Befunde sind da, bevor etwas läuft: zu lang, fehlend, von falscher Art, ein Code ohne Zeile. Ein Doppelklick führt zur Regel; viele haben eine Abhilfe.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Functions on items</source>
        <translation>Funktionen über Einträge</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Geführter Rundgang</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hashing and masking</source>
        <translation>Hashwerte und Maskierung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How a field is filled</source>
        <translation>Wie ein Feld gefüllt wird</translation>
    </message>
    <message>
        <source>Identifiers and numbers</source>
        <translation>Kennungen und Nummern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Lines are rules</source>
        <translation>Linien sind Regeln</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lists of findings and suggestions</source>
        <translation>Listen der Befunde und Vorschläge</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, Pfeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The rule of the selected field: an expression, a constant, a loop, or the decision that it stays empty. What it does stands below it in words, and its value for the sample beside it.</source>
        <translation>Die Regel des ausgewählten Feldes: ein Ausdruck, eine Konstante, eine Schleife oder die Entscheidung, dass es leer bleibt. Was sie tut, steht darunter in Worten, ihr Wert für die Beispieldaten daneben.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Tabellenblatt</translation>
    </message>
    <message>
        <source>Trees of fields</source>
        <translation>Bäume der Felder</translation>
    </message>
    <message>
        <source>Two systems, side by side</source>
        <translation>Zwei Systeme nebeneinander</translation>
    </message>
    <message>
        <source>Use cases, flows, lookups and what serves what are here. Each stays true when the map changes: what is missing is a finding.</source>
        <translation>Anwendungsfälle, Abläufe, Nachschlagetabellen und was wem dient stehen hier. Alles bleibt wahr, wenn sich das Mapping ändert: Was fehlt, ist ein Befund.</translation>
    </message>
    <message>
        <source>What expressions can call. Those that JSONata does not have are defined in what is handed over, or listed there with their exact meaning.</source>
        <translation>Was Ausdrücke aufrufen können. Funktionen, die JSONata nicht hat, sind in dem, was übergeben wird, definiert oder mit ihrer genauen Bedeutung aufgeführt.</translation>
    </message>
    <message>
        <source>What surrounds the map</source>
        <translation>Was das Mapping umgibt</translation>
    </message>
    <message>
        <source>What will not fit</source>
        <translation>Was nicht passen wird</translation>
    </message>
    <message>
        <source>candidates for the field</source>
        <translation>Vorschläge für das Feld</translation>
    </message>
    <message>
        <source>change a cell; typing takes the place of what is in it</source>
        <translation>eine Zelle ändern; Tippen ersetzt, was darin steht</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>close the form, then the editor; asks where something was changed</source>
        <translation>das Formular schließen, dann den Editor; fragt, wo etwas geändert wurde</translation>
    </message>
    <message>
        <source>close what is offered</source>
        <translation>das Angebotene schließen</translation>
    </message>
    <message>
        <source>comment, or no comment</source>
        <translation>Kommentar oder kein Kommentar</translation>
    </message>
    <message>
        <source>copy, cut and paste cells, also with spreadsheets</source>
        <translation>Zellen kopieren, ausschneiden und einfügen, auch mit Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>does</source>
        <comment>what a key does</comment>
        <translation>bewirkt</translation>
    </message>
    <message>
        <source>done; the edit counts</source>
        <translation>fertig; die Änderung gilt</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>nach unten ausfüllen</translation>
    </message>
    <message>
        <source>fold a group, open a list of choices</source>
        <translation>eine Gruppe einklappen, eine Auswahlliste öffnen</translation>
    </message>
    <message>
        <source>fold and unfold; to the field above</source>
        <translation>ein- und ausklappen; zum Feld darüber</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formatieren</translation>
    </message>
    <message>
        <source>go there, or accept</source>
        <translation>dorthin gehen oder annehmen</translation>
    </message>
    <message>
        <source>go to the field</source>
        <translation>zum Feld gehen</translation>
    </message>
    <message>
        <source>go to the fields, the text, the forms, the problems, the history</source>
        <translation>zu den Feldern, zum Text, zu den Formularen, zu den Problemen, zum Verlauf gehen</translation>
    </message>
    <message>
        <source>in a cell: open the expression in the large editor</source>
        <translation>in einer Zelle: den Ausdruck im großen Editor öffnen</translation>
    </message>
    <message>
        <source>indent, outdent</source>
        <translation>einrücken, ausrücken</translation>
    </message>
    <message>
        <source>keep the expression as one edit, and close</source>
        <translation>den Ausdruck als eine Änderung behalten und schließen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>leave a cell as it was; go to the search</source>
        <translation>eine Zelle lassen, wie sie war; zur Suche gehen</translation>
    </message>
    <message>
        <source>map the selected field with that of the other side</source>
        <translation>das ausgewählte Feld mit dem der anderen Seite zuordnen</translation>
    </message>
    <message>
        <source>mend the problem at the cursor</source>
        <translation>das Problem an der Schreibmarke beheben</translation>
    </message>
    <message>
        <source>only actions, fields, rules, findings, what is in the project</source>
        <translation>nur Befehle, Felder, Regeln, Befunde, was im Projekt ist</translation>
    </message>
    <message>
        <source>open all below the selected groups</source>
        <translation>alles unter den ausgewählten Gruppen öffnen</translation>
    </message>
    <message>
        <source>out of the cells, to what comes after them or before</source>
        <translation>aus den Zellen heraus, zu dem, was nach ihnen oder vor ihnen kommt</translation>
    </message>
    <message>
        <source>refuse a suggestion</source>
        <translation>einen Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>remove the rule</source>
        <translation>die Regel entfernen</translation>
    </message>
    <message>
        <source>rename the variable or the field</source>
        <translation>die Variable oder das Feld umbenennen</translation>
    </message>
    <message>
        <source>show what was filtered away</source>
        <translation>zeigen, was weggefiltert wurde</translation>
    </message>
    <message>
        <source>take what is offered</source>
        <translation>das Angebotene übernehmen</translation>
    </message>
    <message>
        <source>the form of the part at the cursor</source>
        <translation>das Formular des Teils an der Schreibmarke</translation>
    </message>
    <message>
        <source>to other cells; with Shift the arrows select</source>
        <translation>zu anderen Zellen; mit Umschalt wählen die Pfeile aus</translation>
    </message>
    <message>
        <source>unfold all below</source>
        <translation>alles darunter ausklappen</translation>
    </message>
    <message>
        <source>what can stand here</source>
        <translation>was hier stehen kann</translation>
    </message>
    <message>
        <source>{example} gives {result}</source>
        <translation>{example} ergibt {result}</translation>
    </message>
</context>
</TS>
