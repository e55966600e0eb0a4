<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>${name} is ${new} now, in {n} places</source>
        <comment>${name} is ${new} now, in {n} place</comment>
        <translation>
            <numerusform>${name} heißt jetzt ${new}, an {n} Stelle</numerusform>
            <numerusform>${name} heißt jetzt ${new}, an {n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>${new} is a function.</source>
        <translation>${new} ist eine Funktion.</translation>
    </message>
    <message>
        <source>${new} is defined in this expression already.</source>
        <translation>${new} ist in diesem Ausdruck schon definiert.</translation>
    </message>
    <message>
        <source>${new} means something else here already.</source>
        <translation>${new} bedeutet hier schon etwas anderes.</translation>
    </message>
    <message>
        <source>&amp;Add a part</source>
        <translation>Teil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentieren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>&amp;Form…</source>
        <translation>&amp;Formular…</translation>
    </message>
    <message>
        <source>&amp;Go to Field</source>
        <translation>&amp;Zum Feld</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Einrücken</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>what was changed</comment>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep and Close</source>
        <translation>&amp;Übernehmen und schließen</translation>
    </message>
    <message>
        <source>&amp;Name of ${name}</source>
        <translation>&amp;Name von ${name}</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>1 is the first character</source>
        <translation>1 ist das erste Zeichen</translation>
    </message>
    <message>
        <source>1 is the first, -1 the last</source>
        <translation>1 ist das erste, -1 das letzte</translation>
    </message>
    <message>
        <source>A JSONata expression. Control+Space completes, Alt+Enter mends, F12 goes to the field, F4 keeps it and closes.</source>
        <translation>Ein JSONata-Ausdruck. Strg+Leertaste vervollständigt, Alt+Eingabe behebt, F12 geht zum Feld, F4 übernimmt ihn und schließt.</translation>
    </message>
    <message>
        <source>A computed item</source>
        <translation>Ein berechneter Eintrag</translation>
    </message>
    <message>
        <source>A date as another system writes it, or at another clock</source>
        <translation>Ein Datum, wie ein anderes System es schreibt, oder in einer anderen Zeitzone</translation>
    </message>
    <message>
        <source>A field of the item; empty for the whole item</source>
        <translation>Ein Feld des Eintrags; leer für den ganzen Eintrag</translation>
    </message>
    <message>
        <source>A function of the project.</source>
        <translation>Eine Funktion des Projekts.</translation>
    </message>
    <message>
        <source>A language and country, such as de-DE; empty for a plain point</source>
        <translation>Eine Sprache mit Land, etwa de-DE; leer für einen einfachen Punkt</translation>
    </message>
    <message>
        <source>A name is letters, digits and _, and begins with a letter.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern und _ und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>A number with so many decimals, as text, exactly; as a country writes it if you like</source>
        <translation>Eine Zahl mit so vielen Nachkommastellen, als Text, genau; auf Wunsch, wie ein Land sie schreibt</translation>
    </message>
    <message>
        <source>A part that is missing</source>
        <translation>Ein fehlender Teil</translation>
    </message>
    <message>
        <source>Add to {label}</source>
        <translation>Hinzufügen: {label}</translation>
    </message>
    <message>
        <source>All, some, the first, the sum or the number of a list&apos;s items</source>
        <translation>Alle, einige, der erste, die Summe oder die Anzahl der Einträge einer Liste</translation>
    </message>
    <message>
        <source>An item of {path}</source>
        <translation>Ein Eintrag von {path}</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Wie in</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>Capitals Of Words</source>
        <translation>Große Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>Capitals, small letters, spaces, or only digits</source>
        <translation>Großbuchstaben, Kleinbuchstaben, Leerzeichen oder nur Ziffern</translation>
    </message>
    <message>
        <source>Changed. F4 keeps it and closes, Esc asks.</source>
        <translation>Geändert. F4 übernimmt und schließt, Esc fragt nach.</translation>
    </message>
    <message>
        <source>Choose what to make of it</source>
        <translation>Wählen Sie, was daraus werden soll</translation>
    </message>
    <message>
        <source>Clean a text</source>
        <translation>Text bereinigen</translation>
    </message>
    <message>
        <source>Close the form and keep what it wrote</source>
        <translation>Das Formular schließen und behalten, was es geschrieben hat</translation>
    </message>
    <message>
        <source>Close the form and write what was there before</source>
        <translation>Das Formular schließen und schreiben, was vorher da stand</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Datum oder Zeit</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Defined in this expression</source>
        <translation>In diesem Ausdruck definiert</translation>
    </message>
    <message>
        <source>Drag a field here</source>
        <translation>Feld hierher ziehen</translation>
    </message>
    <message>
        <source>Drag a field here, or type</source>
        <translation>Ein Feld hierher ziehen oder tippen</translation>
    </message>
    <message>
        <source>Earlier expressions of the rule</source>
        <translation>Frühere Ausdrücke der Regel</translation>
    </message>
    <message>
        <source>Enter goes to the place, Alt+Enter mends.</source>
        <translation>Die Eingabetaste geht zur Stelle, Alt+Eingabe behebt.</translation>
    </message>
    <message>
        <source>Enter inserts the field into the expression.</source>
        <translation>Die Eingabetaste fügt das Feld in den Ausdruck ein.</translation>
    </message>
    <message>
        <source>Enter opens a form that writes the expression.</source>
        <translation>Die Eingabetaste öffnet ein Formular, das den Ausdruck schreibt.</translation>
    </message>
    <message>
        <source>Enter puts one back into the editor.</source>
        <translation>Die Eingabetaste setzt einen wieder in den Editor.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Example: {example} is {result}.</source>
        <translation>Beispiel: {example} ergibt {result}.</translation>
    </message>
    <message>
        <source>Example: {example}.</source>
        <translation>Beispiel: {example}.</translation>
    </message>
    <message>
        <source>Expression Editor</source>
        <translation>Ausdruckseditor</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field of the item</source>
        <translation>Feld des Eintrags</translation>
    </message>
    <message>
        <source>Field or number</source>
        <translation>Feld oder Zahl</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields with values of the sample</source>
        <translation>Felder mit Werten der Beispieldaten</translation>
    </message>
    <message>
        <source>Fields, forms and history</source>
        <translation>Felder, Formulare und Verlauf</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Ein Feld suchen</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>Erstes von</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;matieren</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Forms for expressions</source>
        <translation>Formulare für Ausdrücke</translation>
    </message>
    <message>
        <source>Forms for the usual expressions</source>
        <translation>Formulare für die üblichen Ausdrücke</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>Ab Stelle</translation>
    </message>
    <message>
        <source>Give of each</source>
        <translation>Davon geben</translation>
    </message>
    <message>
        <source>Give the variable, the source or the field at the cursor another name</source>
        <translation>Der Variablen, der Quelle oder dem Feld an der Einfügemarke einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Gives something that is known only when it runs</source>
        <translation>Gibt etwas, das erst beim Lauf bekannt ist</translation>
    </message>
    <message>
        <source>Gives {what}</source>
        <translation>Gibt {what}</translation>
    </message>
    <message>
        <source>Go back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Go on &amp;Editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Go to the &amp;Fields</source>
        <translation>Zu den &amp;Feldern</translation>
    </message>
    <message>
        <source>Go to the &amp;History</source>
        <translation>Zum &amp;Verlauf</translation>
    </message>
    <message>
        <source>Go to the &amp;Problems</source>
        <translation>Zu den &amp;Problemen</translation>
    </message>
    <message>
        <source>Go to the E&amp;xpression</source>
        <translation>Zum A&amp;usdruck</translation>
    </message>
    <message>
        <source>Go to the F&amp;orms</source>
        <translation>Zu den F&amp;ormularen</translation>
    </message>
    <message>
        <source>Here: {value}</source>
        <translation>Hier: {value}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many digits behind the point</source>
        <translation>Wie viele Stellen hinter dem Komma</translation>
    </message>
    <message>
        <source>How the source writes it, such as [D01].[M01].[Y0001]; empty for 2026-03-05</source>
        <translation>Wie die Quelle es schreibt, etwa [D01].[M01].[Y0001]; leer für 2026-03-05</translation>
    </message>
    <message>
        <source>How the target wants it, such as [Y0001][M01][D01]; empty for 2026-03-05</source>
        <translation>Wie das Ziel es will, etwa [Y0001][M01][D01]; leer für 2026-03-05</translation>
    </message>
    <message>
        <source>ISO 8601, such as 2026-03-05</source>
        <translation>ISO 8601, etwa 2026-03-05</translation>
    </message>
    <message>
        <source>In the sample</source>
        <translation>Beispielwert</translation>
    </message>
    <message>
        <source>In the sample: {value}</source>
        <translation>In den Beispieldaten: {value}</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>It is not formatted: {problem}</source>
        <translation>Nicht formatiert: {problem}</translation>
    </message>
    <message>
        <source>It is not taken over yet.</source>
        <translation>Er ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Item {name}</source>
        <translation>Eintrag {name}</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>Einträge einer Liste</translation>
    </message>
    <message>
        <source>Join texts</source>
        <translation>Texte verbinden</translation>
    </message>
    <message>
        <source>Keep the changed expression?</source>
        <translation>Den geänderten Ausdruck übernehmen?</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Load a sample to see the result here.</source>
        <translation>Laden Sie Beispieldaten, um das Ergebnis hier zu sehen.</translation>
    </message>
    <message>
        <source>Look a code up</source>
        <translation>Einen Code nachschlagen</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>M&amp;end…</source>
        <translation>&amp;Beheben…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Daraus wird</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move the lines to the left</source>
        <translation>Die Zeilen nach links rücken</translation>
    </message>
    <message>
        <source>Move the lines to the right</source>
        <translation>Die Zeilen nach rechts rücken</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>No field has these words</source>
        <translation>Kein Feld enthält diese Wörter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>where nothing is written</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>None</source>
        <comment>problems</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing can be offered here: see what the problem says</source>
        <translation>Hier lässt sich nichts anbieten: Lesen Sie, was das Problem sagt</translation>
    </message>
    <message>
        <source>Nothing else was written here before</source>
        <translation>Hier stand vorher nichts anderes</translation>
    </message>
    <message>
        <source>Now: {parameter}, {type}.</source>
        <translation>Jetzt: {parameter}, {type}.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>form</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>O&amp;utdent</source>
        <translation>&amp;Ausrücken</translation>
    </message>
    <message>
        <source>On the sample: {message}</source>
        <translation>Auf den Beispieldaten: {message}</translation>
    </message>
    <message>
        <source>One piece of a text that has a sign between its pieces</source>
        <translation>Ein Stück eines Textes, dessen Stücke ein Zeichen trennt</translation>
    </message>
    <message>
        <source>One value or another, as a field says</source>
        <translation>Der eine oder der andere Wert, je nach einem Feld</translation>
    </message>
    <message>
        <source>Only items where</source>
        <translation>Nur Einträge, wo</translation>
    </message>
    <message>
        <source>Open the form of the part at the cursor, or list the forms</source>
        <translation>Das Formular des Teils an der Einfügemarke öffnen oder die Formulare auflisten</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part of a text</source>
        <translation>Teil eines Textes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems of the expression</source>
        <translation>Probleme des Ausdrucks</translation>
    </message>
    <message>
        <source>Put the cursor on a variable, a source or a field to rename it</source>
        <translation>Setzen Sie die Einfügemarke auf eine Variable, eine Quelle oder ein Feld, um sie umzubenennen</translation>
    </message>
    <message>
        <source>Put the selection in a comment, or take it out of one</source>
        <translation>Die Auswahl in einen Kommentar setzen oder aus einem nehmen</translation>
    </message>
    <message>
        <source>Release {version}, {date}</source>
        <translation>Freigabe {version}, {date}</translation>
    </message>
    <message>
        <source>Rename the Variable</source>
        <translation>Die Variable umbenennen</translation>
    </message>
    <message>
        <source>Result on the sample</source>
        <translation>Ergebnis auf den Beispieldaten</translation>
    </message>
    <message>
        <source>Rows in {file}</source>
        <translation>Zeilen in {file}</translation>
    </message>
    <message>
        <source>Selection: no whole part of the expression</source>
        <translation>Auswahl: kein ganzer Teil des Ausdrucks</translation>
    </message>
    <message>
        <source>Selection: {value}</source>
        <translation>Auswahl: {value}</translation>
    </message>
    <message>
        <source>Several fields in one text, with something between them</source>
        <translation>Mehrere Felder in einem Text, mit etwas dazwischen</translation>
    </message>
    <message>
        <source>Show the field at the cursor among the source&apos;s fields (or Ctrl+click)</source>
        <translation>Das Feld an der Einfügemarke unter den Feldern der Quelle zeigen (oder Strg+Klick)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation>Quelle {name}</translation>
    </message>
    <message>
        <source>Split a text</source>
        <translation>Text zerlegen</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Zerlegen bei</translation>
    </message>
    <message>
        <source>Start a lookup</source>
        <translation>Eine Nachschlagetabelle beginnen</translation>
    </message>
    <message>
        <source>Still needed: {label}</source>
        <translation>Noch nötig: {label}</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Take part {number} out</source>
        <translation>Teil {number} herausnehmen</translation>
    </message>
    <message>
        <source>Take the expression over as one edit, and close (F4)</source>
        <translation>Den Ausdruck als eine Änderung übernehmen und schließen (F4)</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Diesen Teil herausnehmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The call at the cursor</source>
        <translation>Der Aufruf an der Einfügemarke</translation>
    </message>
    <message>
        <source>The field or value that it is about</source>
        <translation>Das Feld oder der Wert, um den es geht</translation>
    </message>
    <message>
        <source>The field that holds the code</source>
        <translation>Das Feld, das den Code enthält</translation>
    </message>
    <message>
        <source>The field that repeats</source>
        <translation>Das Feld, das sich wiederholt</translation>
    </message>
    <message>
        <source>The fields and texts, in their order</source>
        <translation>Die Felder und Texte, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>The first of several fields that is there</source>
        <translation>Das erste von mehreren Feldern, das da ist</translation>
    </message>
    <message>
        <source>The first or last characters, some from the middle, or what stands before or after a sign</source>
        <translation>Die ersten oder letzten Zeichen, einige aus der Mitte, oder was vor oder nach einem Zeichen steht</translation>
    </message>
    <message>
        <source>The item: one of {item}</source>
        <translation>Der Eintrag: einer von {item}</translation>
    </message>
    <message>
        <source>The number of characters</source>
        <translation>Die Anzahl der Zeichen</translation>
    </message>
    <message>
        <source>The part at the cursor is of no form: choose one to begin</source>
        <translation>Der Teil an der Einfügemarke gehört zu keinem Formular: Wählen Sie eines, um zu beginnen</translation>
    </message>
    <message>
        <source>The sample has no items here</source>
        <translation>Die Beispieldaten haben hier keine Einträge</translation>
    </message>
    <message>
        <source>The sign between the pieces</source>
        <translation>Das Zeichen zwischen den Stücken</translation>
    </message>
    <message>
        <source>The source {alias} has no field {path}</source>
        <translation>Die Quelle {alias} hat kein Feld {path}</translation>
    </message>
    <message>
        <source>The source {alias} has no such field.</source>
        <translation>Die Quelle {alias} hat kein solches Feld.</translation>
    </message>
    <message>
        <source>The source {name}</source>
        <translation>Die Quelle {name}</translation>
    </message>
    <message>
        <source>The table of codes</source>
        <translation>Die Tabelle der Codes</translation>
    </message>
    <message>
        <source>The text to look for</source>
        <translation>Der gesuchte Text</translation>
    </message>
    <message>
        <source>The values that each installation supplies</source>
        <translation>Die Werte, die jede Installation liefert</translation>
    </message>
    <message>
        <source>The whole source</source>
        <translation>Die ganze Quelle</translation>
    </message>
    <message>
        <source>The whole source {name}</source>
        <translation>Die ganze Quelle {name}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There is no field here</source>
        <translation>Hier ist kein Feld</translation>
    </message>
    <message>
        <source>There is nothing to mend here</source>
        <translation>Hier gibt es nichts zu beheben</translation>
    </message>
    <message>
        <source>This part has a value only while a function runs</source>
        <translation>Dieser Teil hat nur einen Wert, während eine Funktion läuft</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type the text</source>
        <translation>Den Text tippen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the selection</source>
        <translation>Wert der Auswahl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What a function takes is told here while its call is written, and below it the value of what is selected.</source>
        <translation>Was eine Funktion erwartet, steht hier, während ihr Aufruf geschrieben wird, darunter der Wert dessen, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>What a lookup gives for a code</source>
        <translation>Was eine Nachschlagetabelle für einen Code gibt</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>Was aus dem Text wird</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Was aus ihnen wird</translation>
    </message>
    <message>
        <source>What can be done about the problem at the cursor</source>
        <translation>Was sich gegen das Problem an der Einfügemarke tun lässt</translation>
    </message>
    <message>
        <source>What counts as not there</source>
        <translation>Was als nicht vorhanden gilt</translation>
    </message>
    <message>
        <source>What else can be done, with its keys</source>
        <translation>Was sich sonst tun lässt, mit den Tasten</translation>
    </message>
    <message>
        <source>What happens where a part is missing</source>
        <translation>Was geschieht, wo ein Teil fehlt</translation>
    </message>
    <message>
        <source>What is given where it does not; empty leaves the field out</source>
        <translation>Was gegeben wird, wo sie nicht gilt; leer lässt das Feld weg</translation>
    </message>
    <message>
        <source>What is given where it holds</source>
        <translation>Was gegeben wird, wo sie gilt</translation>
    </message>
    <message>
        <source>What is used where there is none</source>
        <translation>Was verwendet wird, wo es keinen gibt</translation>
    </message>
    <message>
        <source>What is wrong with the expression</source>
        <translation>Was am Ausdruck falsch ist</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>What stands between two</source>
        <translation>Was zwischen zweien steht</translation>
    </message>
    <message>
        <source>What stands between two parts, such as a space</source>
        <translation>Was zwischen zwei Teilen steht, etwa ein Leerzeichen</translation>
    </message>
    <message>
        <source>What the condition is about, read from the item</source>
        <translation>Worum es in der Bedingung geht, aus dem Eintrag gelesen</translation>
    </message>
    <message>
        <source>What the expression gives</source>
        <translation>Was der Ausdruck gibt</translation>
    </message>
    <message>
        <source>What the form still needs</source>
        <translation>Was das Formular noch braucht</translation>
    </message>
    <message>
        <source>What was written here before</source>
        <translation>Was hier vorher stand</translation>
    </message>
    <message>
        <source>Where its clock stands, such as Europe/Berlin</source>
        <translation>Wo die Uhr steht, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>Whether there is a time of day</source>
        <translation>Ob es eine Uhrzeit gibt</translation>
    </message>
    <message>
        <source>Which items count</source>
        <translation>Welche Einträge zählen</translation>
    </message>
    <message>
        <source>Which part of the text</source>
        <translation>Welcher Teil des Textes</translation>
    </message>
    <message>
        <source>Words of a field&apos;s path, name or title</source>
        <translation>Wörter aus Pfad, Namen oder Titel eines Feldes</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <source>Write the expression with the usual spaces, lines and indents</source>
        <translation>Den Ausdruck mit den üblichen Leerzeichen, Zeilen und Einrückungen schreiben</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>ein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>a field {condition}</source>
        <translation>ein Feld {condition}</translation>
    </message>
    <message>
        <source>a list of them</source>
        <translation>eine Liste davon</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>at most so many characters</source>
        <translation>höchstens so viele Zeichen</translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <translation>höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>characters from the middle</source>
        <translation>Zeichen aus der Mitte</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a code that a lookup lacks</comment>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a code that a lookup lacks</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>wie viele es sind</translation>
    </message>
    <message>
        <source>is</source>
        <comment>condition</comment>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is blank or missing</source>
        <translation>ist leer oder fehlt</translation>
    </message>
    <message>
        <source>is left out with its sign</source>
        <translation>wird mit seinem Zeichen weggelassen</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht gleich</translation>
    </message>
    <message>
        <source>is not blank</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>ist wahr</translation>
    </message>
    <message>
        <source>its digits only</source>
        <translation>nur seine Ziffern</translation>
    </message>
    <message>
        <source>leave out</source>
        <comment>a code that a lookup lacks</comment>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>leaves its sign</source>
        <translation>hinterlässt sein Zeichen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>kann fehlen</translation>
    </message>
    <message>
        <source>may be null</source>
        <translation>kann null sein</translation>
    </message>
    <message>
        <source>may be several</source>
        <translation>können mehrere sein</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>nothing: it is missing</source>
        <translation>nichts: es fehlt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>one text of them</source>
        <translation>ein Text daraus</translation>
    </message>
    <message>
        <source>only what is missing</source>
        <translation>nur was fehlt</translation>
    </message>
    <message>
        <source>pass through</source>
        <comment>a code that a lookup lacks</comment>
        <translation>durchreichen</translation>
    </message>
    <message>
        <source>plain letters without accents</source>
        <translation>einfache Buchstaben ohne Akzente</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>kleinbuchstaben</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the first characters</source>
        <translation>die ersten Zeichen</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>der erste</translation>
    </message>
    <message>
        <source>the greatest</source>
        <translation>der größte</translation>
    </message>
    <message>
        <source>the last characters</source>
        <translation>die letzten Zeichen</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>der letzte</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>der kleinste</translation>
    </message>
    <message>
        <source>their average</source>
        <translation>ihr Durchschnitt</translation>
    </message>
    <message>
        <source>their exact sum, as text</source>
        <translation>ihre genaue Summe, als Text</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>ihre Summe</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>what is missing or null</source>
        <translation>was fehlt oder null ist</translation>
    </message>
    <message>
        <source>what is missing, null, empty or false</source>
        <translation>was fehlt, null, leer oder falsch ist</translation>
    </message>
    <message>
        <source>what stands after a sign</source>
        <translation>was nach einem Zeichen steht</translation>
    </message>
    <message>
        <source>what stands before a sign</source>
        <translation>was vor einem Zeichen steht</translation>
    </message>
    <message>
        <source>with single spaces</source>
        <translation>mit einfachen Leerzeichen</translation>
    </message>
    <message>
        <source>without spaces around it</source>
        <translation>ohne Leerzeichen außen herum</translation>
    </message>
    <message>
        <source>{call} gives {what}</source>
        <translation>{call} gibt {what}</translation>
    </message>
    <message>
        <source>{edit} (undone)</source>
        <translation>{edit} (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>{first} or {then}</source>
        <translation>{first} oder {then}</translation>
    </message>
    <message>
        <source>{label}: a field or number, or a text</source>
        <translation>{label}: ein Feld oder eine Zahl, oder ein Text</translation>
    </message>
    <message>
        <source>{mend} (keeps the expression)</source>
        <translation>{mend} (übernimmt den Ausdruck)</translation>
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
    <message>
        <source>{path} of {alias}</source>
        <translation>{path} von {alias}</translation>
    </message>
    <message>
        <source>{rows}; a code that it lacks: {answer}</source>
        <translation>{rows}; ein Code, den sie nicht hat: {answer}</translation>
    </message>
    <message>
        <source>{target}: group by</source>
        <translation>{target}: gruppieren nach</translation>
    </message>
    <message>
        <source>{target}: key</source>
        <translation>{target}: Schlüssel</translation>
    </message>
    <message>
        <source>{target}: loop over</source>
        <translation>{target}: Schleife über</translation>
    </message>
    <message>
        <source>{target}: only when</source>
        <translation>{target}: nur wenn</translation>
    </message>
    <message>
        <source>{target}: order by</source>
        <translation>{target}: sortieren nach</translation>
    </message>
    <message>
        <source>{target}: where</source>
        <translation>{target}: wo</translation>
    </message>
    <message>
        <source>{type}, may be left out</source>
        <translation>{type}, kann wegbleiben</translation>
    </message>
    <message>
        <source>{type}, usually {default}</source>
        <translation>{type}, gewöhnlich {default}</translation>
    </message>
    <message>
        <source>{value}   (the first of {count} and more items)</source>
        <translation>{value}   (der erste von {count} und mehr Einträgen)</translation>
    </message>
    <message>
        <source>{value}   (the first of {count} items)</source>
        <translation>{value}   (der erste von {count} Einträgen)</translation>
    </message>
    <message>
        <source>{value}  · first of {count}</source>
        <translation>{value}  · der erste von {count}</translation>
    </message>
    <message>
        <source>{value}  · first of {most} and more</source>
        <translation>{value}  · der erste von {most} und mehr</translation>
    </message>
</context>
</TS>
