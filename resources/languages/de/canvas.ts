<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add, with a space between: {expression}</source>
        <translation>&amp;Anfügen, mit Leerzeichen dazwischen: {expression}</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;First that is there: {expression}</source>
        <translation>Das &amp;Erste, das da ist: {expression}</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>map fields</comment>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Replace: read {said} instead</source>
        <translation>E&amp;rsetzen: stattdessen {said} lesen</translation>
    </message>
    <message>
        <source>Add, with &amp;nothing between: {expression}</source>
        <translation>Anfügen, mit &amp;nichts dazwischen: {expression}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy as a &amp;Whole</source>
        <translation>Als &amp;Ganzes kopieren</translation>
    </message>
    <message>
        <source>Copy the rule of {path}</source>
        <translation>Die Regel von {path} kopieren</translation>
    </message>
    <message>
        <source>Enter goes to the rule&apos;s target field, Escape shows the lines again</source>
        <translation>Die Eingabetaste geht zum Zielfeld der Regel, Esc zeigt wieder die Linien</translation>
    </message>
    <message>
        <source>Fields that would be mapped</source>
        <translation>Felder, die zugeordnet würden</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How the field is mapped</source>
        <translation>Wie das Feld zugeordnet wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Map Several Fields</source>
        <translation>Mehrere Felder zuordnen</translation>
    </message>
    <message>
        <source>Not copied: {why}</source>
        <translation>Nicht kopiert: {why}</translation>
    </message>
    <message>
        <source>Not mapped: {why}</source>
        <translation>Nicht zugeordnet: {why}</translation>
    </message>
    <message>
        <source>Nothing agrees by name and shape: {name}: {why}; map the fields one by one</source>
        <translation>Nichts stimmt nach Name und Gestalt überein: {name}: {why}; ordnen Sie die Felder einzeln zu</translation>
    </message>
    <message>
        <source>Nothing agrees by name and shape; map the fields one by one</source>
        <translation>Nichts stimmt nach Name und Gestalt überein; ordnen Sie die Felder einzeln zu</translation>
    </message>
    <message>
        <source>Nothing was copied: {why}</source>
        <translation>Nichts wurde kopiert: {why}</translation>
    </message>
    <message>
        <source>Nothing was mapped: select fields or a group of the source first</source>
        <translation>Nichts wurde zugeordnet: Wählen Sie zuerst Felder oder eine Gruppe der Quelle</translation>
    </message>
    <message>
        <source>Nothing was mapped: select fields or a group of the target first</source>
        <translation>Nichts wurde zugeordnet: Wählen Sie zuerst Felder oder eine Gruppe des Ziels</translation>
    </message>
    <message>
        <source>Nothing was moved: {why}</source>
        <translation>Nichts wurde verschoben: {why}</translation>
    </message>
    <message>
        <source>One rule that fills {target} with {source} as it is</source>
        <translation>Eine Regel, die {target} mit {source} füllt, wie es ist</translation>
    </message>
    <message>
        <source>Read {said}</source>
        <translation>{said} lesen</translation>
    </message>
    <message>
        <source>Rules between source and target</source>
        <translation>Regeln zwischen Quelle und Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Space ticks a row, Enter maps what is ticked</source>
        <translation>Die Leertaste hakt eine Zeile an, die Eingabetaste ordnet zu, was angehakt ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target field</source>
        <translation>Zielfeld</translation>
    </message>
    <message>
        <source>The target has no such field</source>
        <translation>Das Ziel hat kein solches Feld</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>What agrees by name and shape between {source} and {target}. Nothing is mapped before you say so.</source>
        <translation>Was zwischen {source} und {target} nach Name und Gestalt übereinstimmt. Nichts wird zugeordnet, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>cannot be mapped</source>
        <translation>kann nicht zugeordnet werden</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>kind of link</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>copying the rules of {path} to {to}</source>
        <translation>Regeln von {path} nach {to} kopieren</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>focused, {way}</source>
        <translation>Ausschnitt, {way}</translation>
    </message>
    <message>
        <source>it has a rule already</source>
        <translation>es hat bereits eine Regel</translation>
    </message>
    <message>
        <source>mapping {name}</source>
        <translation>{name} zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>mapping {n} fields to {target}</source>
        <comment>mapping {n} field to {target}</comment>
        <translation>
            <numerusform>{n} Feld zu {target} zuordnen</numerusform>
            <numerusform>{n} Felder zu {target} zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>moving the rules of {path} to {to}</source>
        <translation>Regeln von {path} nach {to} verschieben</translation>
    </message>
    <message>
        <source>no map is open</source>
        <translation>kein Mapping ist offen</translation>
    </message>
    <message>
        <source>no rule fills {path} or what is below it: drag a source field to map it</source>
        <translation>keine Regel füllt {path} oder was darunter liegt: Ziehen Sie ein Quellfeld darauf, um es zuzuordnen</translation>
    </message>
    <message>
        <source>none of the {count} fields has the name of a field below {target}: drop them on one value to join them</source>
        <translation>keines der {count} Felder heißt wie ein Feld unter {target}: Legen Sie sie auf einen Wert, um sie zusammenzufügen</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>nichts ist gewählt</translation>
    </message>
    <message>
        <source>one rule has one place: drag one target field, the rules below it go along</source>
        <translation>eine Regel hat eine Stelle: Ziehen Sie ein einzelnes Zielfeld, die Regeln darunter gehen mit</translation>
    </message>
    <message>
        <source>repeating {target}</source>
        <translation>{target} wiederholen</translation>
    </message>
    <message>
        <source>repeats over</source>
        <translation>wiederholt sich über</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name, elsewhere below</source>
        <translation>gleicher Name, anderswo darunter</translation>
    </message>
    <message>
        <source>the map has no such source</source>
        <translation>das Mapping hat keine solche Quelle</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>the rule of {path} does not fit {target}</source>
        <translation>die Regel von {path} passt nicht zu {target}</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>the whole source</source>
        <translation>die ganze Quelle</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{count} cannot be mapped</source>
        <translation>{count} können nicht zugeordnet werden</translation>
    </message>
    <message>
        <source>{done}; {count} could not be: {why}</source>
        <translation>{done}; {count} konnten es nicht: {why}</translation>
    </message>
    <message>
        <source>{fields} are read by no rule that could be copied: drop without Ctrl to map</source>
        <translation>{fields} werden von keiner Regel gelesen, die sich kopieren ließe: Legen Sie sie ohne Strg ab, um sie zuzuordnen</translation>
    </message>
    <message>
        <source>{fields} of {every} fields would be mapped</source>
        <translation>{fields} von {every} Feldern würden zugeordnet</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{kind}, if</source>
        <translation>{kind}, wenn</translation>
    </message>
    <message>
        <source>{mapped} of {total}</source>
        <translation>{mapped} von {total}</translation>
    </message>
    <message>
        <source>{name} is read by no rule that could be copied: drop without Ctrl to map</source>
        <translation>{name} wird von keiner Regel gelesen, die sich kopieren ließe: Legen Sie es ohne Strg ab, um es zuzuordnen</translation>
    </message>
    <message>
        <source>{name} repeats and {other} does not</source>
        <translation>{name} wiederholt sich und {other} nicht</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <comment>{n} field</comment>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields are mapped</source>
        <comment>{n} field is mapped</comment>
        <translation>
            <numerusform>{n} Feld ist zugeordnet</numerusform>
            <numerusform>{n} Felder sind zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loops</source>
        <comment>{n} loop</comment>
        <translation>
            <numerusform>{n} Schleife</numerusform>
            <numerusform>{n} Schleifen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loops are made</source>
        <comment>{n} loop is made</comment>
        <translation>
            <numerusform>{n} Schleife ist angelegt</numerusform>
            <numerusform>{n} Schleifen sind angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loops made</source>
        <comment>{n} loop made</comment>
        <translation>
            <numerusform>{n} Schleife entsteht</numerusform>
            <numerusform>{n} Schleifen entstehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules are copied, as draft: {path} to {to}</source>
        <comment>{n} rule is copied, as draft: {path} to {to}</comment>
        <translation>
            <numerusform>{n} Regel ist kopiert, als Entwurf: {path} nach {to}</numerusform>
            <numerusform>{n} Regeln sind kopiert, als Entwurf: {path} nach {to}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules are moved: {path} to {to}</source>
        <comment>{n} rule is moved: {path} to {to}</comment>
        <translation>
            <numerusform>{n} Regel ist verschoben: {path} nach {to}</numerusform>
            <numerusform>{n} Regeln sind verschoben: {path} nach {to}</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has a rule already: remove that one first</source>
        <translation>{path} hat bereits eine Regel: Entfernen Sie diese zuerst</translation>
    </message>
    <message>
        <source>{path} has a rule already: remove that one first, or drop on another field</source>
        <translation>{path} hat bereits eine Regel: Entfernen Sie diese zuerst oder legen Sie es auf ein anderes Feld</translation>
    </message>
    <message>
        <source>{path} is a list: drop one list on it, or write an expression in the rule panel</source>
        <translation>{path} ist eine Liste: Legen Sie eine einzelne Liste darauf oder schreiben Sie einen Ausdruck im Regelbereich</translation>
    </message>
    <message>
        <source>{path} is a loop: drop one field, or change what it gives in the rule panel</source>
        <translation>{path} ist eine Schleife: Legen Sie ein einzelnes Feld darauf oder ändern Sie im Regelbereich, was sie ergibt</translation>
    </message>
    <message>
        <source>{path} is filled with {expression}</source>
        <translation>{path} wird mit {expression} gefüllt</translation>
    </message>
    <message>
        <source>{side} path</source>
        <translation>{side}: Pfad</translation>
    </message>
    <message>
        <source>{source} to {target}, {kind}</source>
        <translation>{source} zu {target}, {kind}</translation>
    </message>
    <message>
        <source>{source} to {target}, {kind}, with a condition</source>
        <translation>{source} zu {target}, {kind}, mit Bedingung</translation>
    </message>
    <message>
        <source>{source} to {target}: the value has to be turned</source>
        <translation>{source} zu {target}: Der Wert muss umgewandelt werden</translation>
    </message>
    <message>
        <source>{target} from {source}, {why}, {state}</source>
        <translation>{target} aus {source}, {why}, {state}</translation>
    </message>
    <message>
        <source>{target} is a group and {source} a value</source>
        <translation>{target} ist eine Gruppe und {source} ein Wert</translation>
    </message>
    <message>
        <source>{target} is a group, and takes values only in the fields below it: drop on one of those</source>
        <translation>{target} ist eine Gruppe und nimmt Werte nur in den Feldern darunter auf: Legen Sie es auf eines davon</translation>
    </message>
    <message>
        <source>{way}, at {step}</source>
        <translation>{way}, bei {step}</translation>
    </message>
</context>
</TS>
