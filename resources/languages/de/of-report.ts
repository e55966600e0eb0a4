<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>A code arrived that the lookup {0} does not have: {1}, and the run does not stop.</source>
        <translation>Ein Code kam an, den die Nachschlagetabelle {0} nicht hat: {1}, und der Lauf hält nicht an.</translation>
    </message>
    <message>
        <source>A code arrived that the table does not have; nothing is written for the record.</source>
        <translation>Ein Code kam an, den die Tabelle nicht hat; für den Datensatz wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>A value of {0} that nobody expected</source>
        <translation>Ein Wert von {0}, mit dem niemand gerechnet hat</translation>
    </message>
    <message>
        <source>Any other answer, or none, from step {0}, {1}</source>
        <translation>Jede andere Antwort oder keine von Schritt {0}, {1}</translation>
    </message>
    <message>
        <source>Ask the owner of the map what the code means, and have the row added to the table{0}.</source>
        <translation>Fragen Sie die für das Mapping Zuständigen, was der Code bedeutet, und lassen Sie die Zeile in die Tabelle aufnehmen{0}.</translation>
    </message>
    <message>
        <source>Ask the owner of the map what the code means, have the row added to the table{0}, then replay the record.</source>
        <translation>Fragen Sie die für das Mapping Zuständigen, was der Code bedeutet, lassen Sie die Zeile in die Tabelle aufnehmen{0}, und senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Bring the joined data up to date, then replay the record.</source>
        <translation>Bringen Sie die verknüpften Daten auf den neuesten Stand, und senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>CSV, the mapping rows</source>
        <translation>CSV, die Zeilen des Mappings</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>DIFFERENT on {0}: {1}.</source>
        <translation>ANDERS bei {0}: {1}.</translation>
    </message>
    <message>
        <source>DataWeave 2.0 draft, one for each map</source>
        <translation>DataWeave-2.0-Entwurf, einer je Mapping</translation>
    </message>
    <message>
        <source>DataWeave has nothing that is surely the same as this ({0})</source>
        <translation>DataWeave hat nichts, was sicher dasselbe ist wie dies ({0})</translation>
    </message>
    <message>
        <source>DataWeave has nothing that is surely the same as {0}</source>
        <translation>DataWeave hat nichts, was sicher dasselbe ist wie {0}</translation>
    </message>
    <message>
        <source>Equal on {0} of {1} sample ({2}).</source>
        <translation>Gleich bei {0} von {1} Beispieldatei ({2}).</translation>
    </message>
    <message>
        <source>Equal on {0} of {1} sample.</source>
        <translation>Gleich bei {0} von {1} Beispieldatei.</translation>
    </message>
    <message>
        <source>Equal on {0} of {1} samples ({2}).</source>
        <translation>Gleich bei {0} von {1} Beispieldateien ({2}).</translation>
    </message>
    <message>
        <source>Equal on {0} of {1} samples.</source>
        <translation>Gleich bei {0} von {1} Beispieldateien.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Have the doubles in the joined data removed.</source>
        <translation>Lassen Sie das Doppelte in den verknüpften Daten entfernen.</translation>
    </message>
    <message>
        <source>If it fails: {0}</source>
        <translation>Wenn es scheitert: {0}</translation>
    </message>
    <message>
        <source>If many records show it, the source system has changed its messages: tell its owner.</source>
        <translation>Wenn viele Datensätze es zeigen, hat das Quellsystem seine Nachrichten geändert: Sagen Sie es den dafür Zuständigen.</translation>
    </message>
    <message>
        <source>If {0}</source>
        <translation>Wenn {0}</translation>
    </message>
    <message>
        <source>Interface sheet</source>
        <translation>Schnittstellenblatt</translation>
    </message>
    <message>
        <source>It is merged with {0}, which alone has a text: this cell was not compared.</source>
        <translation>Sie ist mit {0} verbunden, die allein einen Text hat: Diese Zelle wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>JSON, the whole specification</source>
        <translation>JSON, die ganze Spezifikation</translation>
    </message>
    <message>
        <source>JSONata expression, one for each map</source>
        <translation>JSONata-Ausdruck, einer je Mapping</translation>
    </message>
    <message>
        <source>Keep the record, tell the owner of the map; replay it when the rule is mended.</source>
        <translation>Bewahren Sie den Datensatz auf, und sagen Sie es den für das Mapping Zuständigen; senden Sie ihn erneut, wenn die Regel behoben ist.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Not compared with Fieldwright on samples.</source>
        <translation>Nicht auf Beispieldaten mit Fieldwright verglichen.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <source>Not run on {0}: {1}.</source>
        <translation>Nicht gelaufen bei {0}: {1}.</translation>
    </message>
    <message>
        <source>Nothing fills this field, and the target demands it: every record is refused until it is decided.</source>
        <translation>Nichts füllt dieses Feld, und das Ziel verlangt es: Jeder Datensatz wird abgelehnt, bis darüber entschieden ist.</translation>
    </message>
    <message>
        <source>Python module, one for each map</source>
        <translation>Python-Modul, eines je Mapping</translation>
    </message>
    <message>
        <source>R01: rule failed</source>
        <translation>R01: Regel scheiterte</translation>
    </message>
    <message>
        <source>R02 for {0}</source>
        <translation>R02 für {0}</translation>
    </message>
    <message>
        <source>R02: output is not valid</source>
        <translation>R02: Ausgabe ist nicht gültig</translation>
    </message>
    <message>
        <source>R03: input is not valid</source>
        <translation>R03: Eingabe ist nicht gültig</translation>
    </message>
    <message>
        <source>R04: no row in the lookup {0}, for {1}</source>
        <translation>R04: keine Zeile in der Nachschlagetabelle {0}, für {1}</translation>
    </message>
    <message>
        <source>R09: join or key met nothing</source>
        <translation>R09: Verknüpfung oder Schlüssel traf nichts</translation>
    </message>
    <message>
        <source>R10: join met several</source>
        <translation>R10: Verknüpfung traf mehrere</translation>
    </message>
    <message>
        <source>Read in the message which field it is. Have the record mended in the source system, then replay it.</source>
        <translation>Lesen Sie in der Meldung, welches Feld es ist. Lassen Sie den Datensatz im Quellsystem berichtigen, und senden Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation>Checkliste zur Betriebsbereitschaft</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Freigabenotizen</translation>
    </message>
    <message>
        <source>Sample values are masked in {0} field: {1}.</source>
        <translation>Beispielwerte sind in {0} Feld maskiert: {1}.</translation>
    </message>
    <message>
        <source>Sample values are masked in {0} field: {1}; shown in {2}: {3}.</source>
        <translation>Beispielwerte sind in {0} Feld maskiert: {1}; gezeigt in {2}: {3}.</translation>
    </message>
    <message>
        <source>Sample values are masked in {0} fields: {1}.</source>
        <translation>Beispielwerte sind in {0} Feldern maskiert: {1}.</translation>
    </message>
    <message>
        <source>Sample values are masked in {0} fields: {1}; shown in {2}: {3}.</source>
        <translation>Beispielwerte sind in {0} Feldern maskiert: {1}; gezeigt in {2}: {3}.</translation>
    </message>
    <message>
        <source>Sample values are shown in {0}: {1}.</source>
        <translation>Beispielwerte werden in {0} gezeigt: {1}.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Solution design</source>
        <translation>Lösungsentwurf</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>Quellsystem</translation>
    </message>
    <message>
        <source>Starts: {0}</source>
        <translation>Beginnt: {0}</translation>
    </message>
    <message>
        <source>The column {0} is no longer in the sheet {1}: nothing of it is taken.</source>
        <translation>Die Spalte {0} gibt es im Tabellenblatt {1} nicht mehr: Nichts davon wird übernommen.</translation>
    </message>
    <message>
        <source>The row says nothing but {0}, and is not taken.</source>
        <translation>Die Zeile sagt nichts als {0} und wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The sheet {0} has no column of ids any more: its rows are known by {1}.</source>
        <translation>Das Tabellenblatt {0} hat keine Spalte mit Kennungen mehr: Seine Zeilen werden an {1} erkannt.</translation>
    </message>
    <message>
        <source>The sheet {0} has no head with our columns any more: nothing of it was compared.</source>
        <translation>Das Tabellenblatt {0} hat keine Kopfzeile mit unseren Spalten mehr: Nichts davon wurde verglichen.</translation>
    </message>
    <message>
        <source>The sheet {0} is empty: nothing of it was compared.</source>
        <translation>Das Tabellenblatt {0} ist leer: Nichts davon wurde verglichen.</translation>
    </message>
    <message>
        <source>The sheet {0} is no longer in the workbook: nothing of it was compared.</source>
        <translation>Das Tabellenblatt {0} ist nicht mehr in der Arbeitsmappe: Nichts davon wurde verglichen.</translation>
    </message>
    <message>
        <source>The sheet {0} is taken for {1}: it has its columns.</source>
        <translation>Das Tabellenblatt {0} wird als {1} gelesen: Es hat dessen Spalten.</translation>
    </message>
    <message>
        <source>The source record lacked what fills a field that the target demands, or held a value that the target does not allow. Demanded are {0}.</source>
        <translation>Dem Quelldatensatz fehlte, was ein Pflichtfeld des Ziels füllt, oder er enthielt einen Wert, den das Ziel nicht erlaubt. Pflicht sind {0}.</translation>
    </message>
    <message>
        <source>This is no failure of operation: tell the owner of the flow.</source>
        <translation>Das ist kein Fehler des Betriebs: Sagen Sie es den für den Ablauf Zuständigen.</translation>
    </message>
    <message>
        <source>Values from sample payloads are not in this document, so that it carries no personal data from them.</source>
        <translation>Werte aus Beispieldaten stehen nicht in diesem Dokument, damit es keine personenbezogenen Daten daraus enthält.</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Webseite, eine Datei</translation>
    </message>
    <message>
        <source>XPath has nothing that is exactly the same as this ({0})</source>
        <translation>XPath hat nichts, was genau dasselbe ist wie dies ({0})</translation>
    </message>
    <message>
        <source>XPath has nothing that is exactly the same as {0}</source>
        <translation>XPath hat nichts, was genau dasselbe ist wie {0}</translation>
    </message>
    <message>
        <source>XSLT 3.0 stylesheet, one for each map</source>
        <translation>XSLT-3.0-Stylesheet, eines je Mapping</translation>
    </message>
    <message>
        <source>a backslash at its end</source>
        <translation>ein umgekehrter Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>a block binds variables</source>
        <translation>ein Block bindet Variablen</translation>
    </message>
    <message>
        <source>a block gives nothing</source>
        <translation>ein Block ergibt nichts</translation>
    </message>
    <message>
        <source>a brace that is no count</source>
        <translation>eine geschweifte Klammer, die keine Anzahl ist</translation>
    </message>
    <message>
        <source>a call with places left open has a computed argument</source>
        <translation>ein Aufruf mit offen gelassenen Stellen hat ein berechnetes Argument</translation>
    </message>
    <message>
        <source>a case does not say what is then</source>
        <translation>ein Fall sagt nicht, was dann gilt</translation>
    </message>
    <message>
        <source>a case has no end</source>
        <translation>ein Fall hat kein Ende</translation>
    </message>
    <message>
        <source>a class without end</source>
        <translation>eine Zeichenklasse ohne Ende</translation>
    </message>
    <message>
        <source>a code of a character that is none</source>
        <translation>der Code eines Zeichens, der keiner ist</translation>
    </message>
    <message>
        <source>a code table</source>
        <translation>eine Codetabelle</translation>
    </message>
    <message>
        <source>a comparison is joined with text</source>
        <translation>ein Vergleich wird an Text angefügt</translation>
    </message>
    <message>
        <source>a condition gives values of different types</source>
        <translation>eine Bedingung ergibt Werte verschiedener Typen</translation>
    </message>
    <message>
        <source>a condition stands behind a grouping</source>
        <translation>eine Bedingung steht hinter einer Gruppierung</translation>
    </message>
    <message>
        <source>a constant with parts is not translated</source>
        <translation>eine Konstante mit Teilen wird nicht übersetzt</translation>
    </message>
    <message>
        <source>a default for a whole list is not translated</source>
        <translation>ein Vorgabewert für eine ganze Liste wird nicht übersetzt</translation>
    </message>
    <message>
        <source>a field that may be nil (null) is computed with</source>
        <translation>mit einem Feld, das nil (null) sein kann, wird gerechnet</translation>
    </message>
    <message>
        <source>a field that may be nil (null) is taken as a condition</source>
        <translation>ein Feld, das nil (null) sein kann, wird als Bedingung genommen</translation>
    </message>
    <message>
        <source>a field without a rule has no status</source>
        <translation>ein Feld ohne Regel hat keinen Status</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>ein fester Wert</translation>
    </message>
    <message>
        <source>a fixed value and something else stand side by side</source>
        <translation>ein fester Wert und etwas anderes stehen nebeneinander</translation>
    </message>
    <message>
        <source>a fraction: DataWeave counts with decimals where JSONata counts with doubles</source>
        <translation>ein Bruch: DataWeave rechnet mit Dezimalzahlen, wo JSONata mit Gleitkommazahlen rechnet</translation>
    </message>
    <message>
        <source>a function has too many arguments</source>
        <translation>eine Funktion hat zu viele Argumente</translation>
    </message>
    <message>
        <source>a function is given a fraction</source>
        <translation>eine Funktion bekommt einen Bruch</translation>
    </message>
    <message>
        <source>a function is given something computed where it needs what is written out</source>
        <translation>eine Funktion bekommt etwas Berechnetes, wo sie etwas Ausgeschriebenes braucht</translation>
    </message>
    <message>
        <source>a function is given something that may be missing</source>
        <translation>eine Funktion bekommt etwas, das fehlen kann</translation>
    </message>
    <message>
        <source>a function of a list takes one list</source>
        <translation>eine Listenfunktion nimmt eine Liste</translation>
    </message>
    <message>
        <source>a function says the types of its parameters</source>
        <translation>eine Funktion gibt die Typen ihrer Parameter an</translation>
    </message>
    <message>
        <source>a function takes its first value from the path, or has more</source>
        <translation>eine Funktion nimmt ihren ersten Wert aus dem Pfad oder hat mehr</translation>
    </message>
    <message>
        <source>a function takes its value from the path</source>
        <translation>eine Funktion nimmt ihren Wert aus dem Pfad</translation>
    </message>
    <message>
        <source>a function takes its value from the path, or has more</source>
        <translation>eine Funktion nimmt ihren Wert aus dem Pfad oder hat mehr</translation>
    </message>
    <message>
        <source>a group has several keys</source>
        <translation>eine Gruppe hat mehrere Schlüssel</translation>
    </message>
    <message>
        <source>a grouping stands behind a grouping</source>
        <translation>eine Gruppierung steht hinter einer Gruppierung</translation>
    </message>
    <message>
        <source>a join has keys of different lengths</source>
        <translation>eine Verknüpfung hat Schlüssel verschiedener Länge</translation>
    </message>
    <message>
        <source>a join has keys of different types, or several</source>
        <translation>eine Verknüpfung hat Schlüssel verschiedener Typen, oder mehrere</translation>
    </message>
    <message>
        <source>a list is the value: JSONata gives a list of one as its item</source>
        <translation>eine Liste ist der Wert: JSONata gibt eine Liste aus einem Eintrag als diesen Eintrag</translation>
    </message>
    <message>
        <source>a list of one is kept ([])</source>
        <translation>eine Liste aus einem Eintrag wird behalten ([])</translation>
    </message>
    <message>
        <source>a list of texts is taken as numbers: convert each with $number</source>
        <translation>eine Liste von Texten wird als Zahlen genommen: wandeln Sie jeden mit $number um</translation>
    </message>
    <message>
        <source>a list that is written has a condition and a path behind it</source>
        <translation>eine geschriebene Liste hat eine Bedingung und einen Pfad hinter sich</translation>
    </message>
    <message>
        <source>a list with places of its own is not translated</source>
        <translation>eine Liste mit eigenen Stellen wird nicht übersetzt</translation>
    </message>
    <message>
        <source>a lookup is named by something computed</source>
        <translation>eine Nachschlagetabelle wird durch etwas Berechnetes benannt</translation>
    </message>
    <message>
        <source>a member&apos;s name must be text, not {0}</source>
        <translation>der Name eines Felds muss Text sein, nicht {0}</translation>
    </message>
    <message>
        <source>a name that is left out must be text, not {0}</source>
        <translation>ein weggelassener Name muss Text sein, nicht {0}</translation>
    </message>
    <message>
        <source>a named group or a look behind</source>
        <translation>eine benannte Gruppe oder ein Rückblick</translation>
    </message>
    <message>
        <source>a pack is a folder of files</source>
        <translation>ein Paket ist ein Ordner mit Dateien</translation>
    </message>
    <message>
        <source>a parameter has a type</source>
        <translation>ein Parameter hat einen Typ</translation>
    </message>
    <message>
        <source>a path binds ${0} twice</source>
        <translation>ein Pfad bindet ${0} zweimal</translation>
    </message>
    <message>
        <source>a path computes on the way</source>
        <translation>ein Pfad rechnet unterwegs</translation>
    </message>
    <message>
        <source>a path computes with values on the way</source>
        <translation>ein Pfad rechnet unterwegs mit Werten</translation>
    </message>
    <message>
        <source>a path goes below an element that may be nil</source>
        <translation>ein Pfad führt unter ein Element, das nil sein kann</translation>
    </message>
    <message>
        <source>a path goes below what is no element of the schema</source>
        <translation>ein Pfad führt unter etwas, das kein Element des Schemas ist</translation>
    </message>
    <message>
        <source>a path goes below what is no object of the schema</source>
        <translation>ein Pfad führt unter etwas, das kein Objekt des Schemas ist</translation>
    </message>
    <message>
        <source>a path goes on behind a grouping</source>
        <translation>ein Pfad geht hinter einer Gruppierung weiter</translation>
    </message>
    <message>
        <source>a path goes through lists in lists</source>
        <translation>ein Pfad führt durch Listen in Listen</translation>
    </message>
    <message>
        <source>a path groups, binds variables or keeps a list of one</source>
        <translation>ein Pfad gruppiert, bindet Variablen oder behält eine Liste aus einem Eintrag</translation>
    </message>
    <message>
        <source>a path has a number or a constant as a step</source>
        <translation>ein Pfad hat eine Zahl oder Konstante als Schritt</translation>
    </message>
    <message>
        <source>a path has conditions, an order, a grouping or variables</source>
        <translation>ein Pfad hat Bedingungen, eine Sortierung, eine Gruppierung oder Variablen</translation>
    </message>
    <message>
        <source>a path sorts</source>
        <translation>ein Pfad sortiert</translation>
    </message>
    <message>
        <source>a pattern is called as a function</source>
        <translation>ein Muster wird als Funktion aufgerufen</translation>
    </message>
    <message>
        <source>a picture has at most two parts</source>
        <translation>eine Formatvorlage hat höchstens zwei Teile</translation>
    </message>
    <message>
        <source>a place is computed</source>
        <translation>eine Stelle wird berechnet</translation>
    </message>
    <message>
        <source>a question has a text</source>
        <translation>eine Frage hat einen Text</translation>
    </message>
    <message>
        <source>a range of more than ten million numbers</source>
        <translation>ein Bereich von mehr als zehn Millionen Zahlen</translation>
    </message>
    <message>
        <source>a reason belongs to a field that is not mapped</source>
        <translation>eine Begründung gehört zu einem Feld, das nicht zugeordnet ist</translation>
    </message>
    <message>
        <source>a report&apos;s name cannot end with {0}</source>
        <translation>der Name eines Berichts kann nicht auf {0} enden</translation>
    </message>
    <message>
        <source>a rule of the kind {0} needs an expression</source>
        <translation>eine Regel der Art {0} braucht einen Ausdruck</translation>
    </message>
    <message>
        <source>a separator may be missing</source>
        <translation>ein Trennzeichen kann fehlen</translation>
    </message>
    <message>
        <source>a text has a character that XML cannot hold</source>
        <translation>ein Text hat ein Zeichen, das XML nicht enthalten kann</translation>
    </message>
    <message>
        <source>a value of another type stands in</source>
        <translation>ein Wert anderen Typs springt ein</translation>
    </message>
    <message>
        <source>a value of another type than {0} is computed with</source>
        <translation>mit einem Wert eines anderen Typs als {0} wird gerechnet</translation>
    </message>
    <message>
        <source>a variable is bound to the items of a variable (@)</source>
        <translation>eine Variable ist an die Einträge einer Variable gebunden (@)</translation>
    </message>
    <message>
        <source>a {0} is taken as a {1}</source>
        <translation>{0} wird als {1} genommen</translation>
    </message>
    <message>
        <source>add cases of single records</source>
        <translation>fügen Sie Testfälle mit einzelnen Datensätzen hinzu</translation>
    </message>
    <message>
        <source>an attribute or text has a condition behind it</source>
        <translation>ein Attribut oder Text hat eine Bedingung hinter sich</translation>
    </message>
    <message>
        <source>an element with choices or parts of any name is the value</source>
        <translation>ein Element mit Alternativen oder mit Teilen beliebigen Namens ist der Wert</translation>
    </message>
    <message>
        <source>an element with parts has a default, or says what blanks become</source>
        <translation>ein Element mit Teilen hat einen Vorgabewert oder sagt, was aus Leerem wird</translation>
    </message>
    <message>
        <source>an element with parts is taken as a condition</source>
        <translation>ein Element mit Teilen wird als Bedingung genommen</translation>
    </message>
    <message>
        <source>an element with parts is taken as a value</source>
        <translation>ein Element mit Teilen wird als Wert genommen</translation>
    </message>
    <message>
        <source>an element with parts is the value, and the target&apos;s is none, may be nil or has no end</source>
        <translation>ein Element mit Teilen ist der Wert, und das des Ziels ist keines, kann nil sein oder hat kein Ende</translation>
    </message>
    <message>
        <source>an empty class</source>
        <translation>eine leere Zeichenklasse</translation>
    </message>
    <message>
        <source>an object is no fixed value</source>
        <translation>ein Objekt ist kein fester Wert</translation>
    </message>
    <message>
        <source>an open question</source>
        <translation>eine offene Frage</translation>
    </message>
    <message>
        <source>an order stands behind a grouping</source>
        <translation>eine Sortierung steht hinter einer Gruppierung</translation>
    </message>
    <message>
        <source>answer it, or remove it in Fieldwright</source>
        <translation>beantworten Sie sie, oder entfernen Sie sie in Fieldwright</translation>
    </message>
    <message>
        <source>as you say</source>
        <translation>wie Sie sagen</translation>
    </message>
    <message>
        <source>begin with a line such as &lt;!-- section: title --&gt;</source>
        <translation>beginnen Sie mit einer Zeile wie &lt;!-- section: title --&gt;</translation>
    </message>
    <message>
        <source>change or remove that row</source>
        <translation>ändern oder entfernen Sie diese Zeile</translation>
    </message>
    <message>
        <source>change that in the row of {0}</source>
        <translation>ändern Sie das in der Zeile von {0}</translation>
    </message>
    <message>
        <source>change the rules that read it</source>
        <translation>ändern Sie die Regeln, die es lesen</translation>
    </message>
    <message>
        <source>change them there</source>
        <translation>ändern Sie sie dort</translation>
    </message>
    <message>
        <source>choose a file with a header and rows</source>
        <translation>wählen Sie eine Datei mit Kopfzeile und Zeilen</translation>
    </message>
    <message>
        <source>choose an .xlsx or .csv file</source>
        <translation>wählen Sie eine .xlsx- oder .csv-Datei</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>choose another folder; if the project was renamed, write its new name into the file&apos;s first line</source>
        <translation>wählen Sie einen anderen Ordner; wenn das Projekt umbenannt wurde, schreiben Sie seinen neuen Namen in die erste Zeile der Datei</translation>
    </message>
    <message>
        <source>choose one of {0}</source>
        <translation>wählen Sie eines von {0}</translation>
    </message>
    <message>
        <source>correct the expression</source>
        <translation>berichtigen Sie den Ausdruck</translation>
    </message>
    <message>
        <source>correct this line</source>
        <translation>berichtigen Sie diese Zeile</translation>
    </message>
    <message>
        <source>decide that first</source>
        <translation>entscheiden Sie das zuerst</translation>
    </message>
    <message>
        <source>drafting the documents</source>
        <translation>die Dokumente entwerfen</translation>
    </message>
    <message>
        <source>end it with .html, .md, .csv or .json</source>
        <translation>lassen Sie ihn auf .html, .md, .csv oder .json enden</translation>
    </message>
    <message>
        <source>export it without --settings and edit that one; what one customer has stands in the settings file</source>
        <translation>exportieren Sie sie ohne --settings und bearbeiten Sie diese; was ein Kunde hat, steht in der Einstellungsdatei</translation>
    </message>
    <message>
        <source>export the project again, and bring the edits over</source>
        <translation>exportieren Sie das Projekt noch einmal, und übertragen Sie die Änderungen</translation>
    </message>
    <message>
        <source>export the workbook again before the next edits</source>
        <translation>exportieren Sie die Arbeitsmappe vor den nächsten Änderungen noch einmal</translation>
    </message>
    <message>
        <source>formatting or parsing an integer as {0} is not supported</source>
        <translation>eine ganze Zahl als {0} zu formatieren oder zu lesen wird nicht unterstützt</translation>
    </message>
    <message>
        <source>give a workbook that was exported from this project</source>
        <translation>geben Sie eine Arbeitsmappe an, die aus diesem Projekt exportiert wurde</translation>
    </message>
    <message>
        <source>give it an end</source>
        <translation>geben Sie ihm ein Ende</translation>
    </message>
    <message>
        <source>give it another name, or choose another folder</source>
        <translation>geben Sie ihm einen anderen Namen, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>give the project that it is of</source>
        <translation>geben Sie das Projekt an, zu dem sie gehört</translation>
    </message>
    <message>
        <source>has no row for {0}</source>
        <translation>hat keine Zeile für {0}</translation>
    </message>
    <message>
        <source>how deep the source field stands, as a number</source>
        <translation>wie tief das Quellfeld steht, als Zahl</translation>
    </message>
    <message>
        <source>how deep the target field stands, as a number</source>
        <translation>wie tief das Zielfeld steht, als Zahl</translation>
    </message>
    <message>
        <source>how far the row is</source>
        <translation>wie weit die Zeile ist</translation>
    </message>
    <message>
        <source>how halves are rounded is not said</source>
        <translation>wie Hälften gerundet werden, ist nicht gesagt</translation>
    </message>
    <message>
        <source>how its sources are put together is not said</source>
        <translation>wie seine Quellen zusammengesetzt werden, ist nicht gesagt</translation>
    </message>
    <message>
        <source>how the source&apos;s date is written is not said</source>
        <translation>wie das Datum der Quelle geschrieben ist, ist nicht gesagt</translation>
    </message>
    <message>
        <source>how the target is filled, in words or as an expression</source>
        <translation>wie das Ziel gefüllt wird, in Worten oder als Ausdruck</translation>
    </message>
    <message>
        <source>it does not say what is joined</source>
        <translation>es sagt nicht, was zusammengefügt wird</translation>
    </message>
    <message>
        <source>it does not say what is then</source>
        <translation>es sagt nicht, was dann gilt</translation>
    </message>
    <message>
        <source>it does not say which code table</source>
        <translation>es sagt nicht, welche Codetabelle</translation>
    </message>
    <message>
        <source>it does not say which of its sources is taken</source>
        <translation>es sagt nicht, welche seiner Quellen genommen wird</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>it has no row of two cells that could be a header</source>
        <translation>es gibt keine Zeile mit zwei Zellen, die ein Kopf sein könnte</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is left out with {0} above it</source>
        <translation>es wird mit {0} darüber weggelassen</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no condition</source>
        <translation>es ist keine Bedingung</translation>
    </message>
    <message>
        <source>it is sorted by several values, or by true and false</source>
        <translation>es wird nach mehreren Werten oder nach wahr und falsch sortiert</translation>
    </message>
    <message>
        <source>it is too long to be a formula</source>
        <translation>es ist zu lang für eine Formel</translation>
    </message>
    <message>
        <source>it lies outside the project&apos;s folder</source>
        <translation>es liegt außerhalb des Projektordners</translation>
    </message>
    <message>
        <source>it names a row that there cannot be</source>
        <translation>es nennt eine Zeile, die es nicht geben kann</translation>
    </message>
    <message>
        <source>it needs the library {0}</source>
        <translation>es braucht die Bibliothek {0}</translation>
    </message>
    <message>
        <source>it reads the record&apos;s number in a run</source>
        <translation>es liest die Nummer des Datensatzes in einem Lauf</translation>
    </message>
    <message>
        <source>it says nothing that is known</source>
        <translation>es sagt nichts Bekanntes</translation>
    </message>
    <message>
        <source>its block is not translated</source>
        <translation>sein Block wird nicht übersetzt</translation>
    </message>
    <message>
        <source>its cells</source>
        <translation>die Zellen</translation>
    </message>
    <message>
        <source>its cells are the {0}&apos;s fields ({1})</source>
        <translation>die Zellen sind Felder der Seite {0} ({1})</translation>
    </message>
    <message>
        <source>its cells are the {0}&apos;s fields ({1}), and {2}</source>
        <translation>die Zellen sind Felder der Seite {0} ({1}), und {2}</translation>
    </message>
    <message>
        <source>its condition is not translated: {0}</source>
        <translation>seine Bedingung wird nicht übersetzt: {0}</translation>
    </message>
    <message>
        <source>its expression cannot be taken: {0}</source>
        <translation>sein Ausdruck kann nicht übernommen werden: {0}</translation>
    </message>
    <message>
        <source>its input is a file of many records, which a pack gives one by one</source>
        <translation>seine Eingabe ist eine Datei mit vielen Datensätzen, die ein Paket einzeln gibt</translation>
    </message>
    <message>
        <source>its items are no list of the schema</source>
        <translation>seine Einträge sind keine Liste des Schemas</translation>
    </message>
    <message>
        <source>its items are not translated: {0}</source>
        <translation>seine Einträge werden nicht übersetzt: {0}</translation>
    </message>
    <message>
        <source>its value is not translated: {0}</source>
        <translation>sein Wert wird nicht übersetzt: {0}</translation>
    </message>
    <message>
        <source>its {0} is not translated: {1}</source>
        <translation>nicht übersetzt wird {0}: {1}</translation>
    </message>
    <message>
        <source>joins by place are not translated</source>
        <translation>Verknüpfungen nach Stelle werden nicht übersetzt</translation>
    </message>
    <message>
        <source>joins with an order or groups are not translated</source>
        <translation>Verknüpfungen mit Sortierung oder Gruppen werden nicht übersetzt</translation>
    </message>
    <message>
        <source>lists in lists are not translated</source>
        <translation>Listen in Listen werden nicht übersetzt</translation>
    </message>
    <message>
        <source>load a source and a target first</source>
        <translation>laden Sie zuerst eine Quelle und ein Ziel</translation>
    </message>
    <message>
        <source>lookup key</source>
        <translation>Schlüssel der Nachschlagetabelle</translation>
    </message>
    <message>
        <source>lookup name</source>
        <translation>Name der Nachschlagetabelle</translation>
    </message>
    <message>
        <source>lookup value</source>
        <translation>Wert der Nachschlagetabelle</translation>
    </message>
    <message>
        <source>lookup {0}</source>
        <translation>Nachschlagetabelle {0}</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>legen Sie ihn an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>make the edits in the sheet {0}</source>
        <translation>machen Sie die Änderungen im Tabellenblatt {0}</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>Mapping {0}</translation>
    </message>
    <message>
        <source>members of computed names are not translated</source>
        <translation>Felder mit berechneten Namen werden nicht übersetzt</translation>
    </message>
    <message>
        <source>name a file in it, such as {0}</source>
        <translation>nennen Sie eine Datei darin, etwa {0}</translation>
    </message>
    <message>
        <source>name a folder</source>
        <translation>nennen Sie einen Ordner</translation>
    </message>
    <message>
        <source>name a folder, or one map with --map</source>
        <translation>nennen Sie einen Ordner, oder ein Mapping mit --map</translation>
    </message>
    <message>
        <source>name it once</source>
        <translation>nennen Sie es einmal</translation>
    </message>
    <message>
        <source>name that folder</source>
        <translation>nennen Sie diesen Ordner</translation>
    </message>
    <message>
        <source>name the folder of the templates</source>
        <translation>nennen Sie den Ordner der Vorlagen</translation>
    </message>
    <message>
        <source>name the row of its header</source>
        <translation>nennen Sie die Zeile seiner Kopfzeile</translation>
    </message>
    <message>
        <source>no column can hold {0}</source>
        <translation>keine Spalte kann {0} aufnehmen</translation>
    </message>
    <message>
        <source>no column is called {0}</source>
        <translation>keine Spalte heißt {0}</translation>
    </message>
    <message>
        <source>no column is known</source>
        <translation>keine Spalte ist bekannt</translation>
    </message>
    <message>
        <source>no column of {0} was recognised</source>
        <translation>keine Spalte mit {0} wurde erkannt</translation>
    </message>
    <message>
        <source>no document has a section {0}</source>
        <translation>kein Dokument hat einen Abschnitt {0}</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>kein Kopf</translation>
    </message>
    <message>
        <source>no row above says what is the same</source>
        <translation>keine Zeile darüber sagt, was gleich ist</translation>
    </message>
    <message>
        <source>no sheet has a header with a data element, a source and a target, or with systems and their owners</source>
        <translation>kein Tabellenblatt hat eine Kopfzeile mit Datenelement, Quelle und Ziel oder mit Systemen und ihren Zuständigen</translation>
    </message>
    <message>
        <source>no sheet is recognised as a mapping ({0})</source>
        <translation>kein Tabellenblatt wird als Mapping erkannt ({0})</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>keine von</translation>
    </message>
    <message>
        <source>none of its cells is a field of the target</source>
        <translation>keine der Zellen ist ein Feld des Ziels</translation>
    </message>
    <message>
        <source>note fails</source>
        <translation>note fails</translation>
    </message>
    <message>
        <source>note start</source>
        <translation>note start</translation>
    </message>
    <message>
        <source>note then</source>
        <translation>note then</translation>
    </message>
    <message>
        <source>note when</source>
        <translation>note when</translation>
    </message>
    <message>
        <source>nothing is known of the header {0}</source>
        <translation>nichts ist bekannt vom Kopf {0}</translation>
    </message>
    <message>
        <source>nothing that is taken</source>
        <translation>nichts, was übernommen wird</translation>
    </message>
    <message>
        <source>null is computed with</source>
        <translation>mit null wird gerechnet</translation>
    </message>
    <message>
        <source>null is computed with, which DataWeave does not tell from missing</source>
        <translation>mit null wird gerechnet, was DataWeave nicht von Fehlendem unterscheidet</translation>
    </message>
    <message>
        <source>number out of range: a division by zero</source>
        <translation>Zahl außerhalb des Bereichs: eine Division durch null</translation>
    </message>
    <message>
        <source>number out of range: {0}</source>
        <translation>Zahl außerhalb des Bereichs: {0}</translation>
    </message>
    <message>
        <source>on a sheet of a code table: the source&apos;s value</source>
        <translation>auf einem Blatt mit einer Codetabelle: der Wert der Quelle</translation>
    </message>
    <message>
        <source>on a sheet of a code table: the target&apos;s value</source>
        <translation>auf einem Blatt mit einer Codetabelle: der Wert des Ziels</translation>
    </message>
    <message>
        <source>on a sheet of code tables: the table&apos;s name</source>
        <translation>auf einem Blatt mit Codetabellen: der Name der Tabelle</translation>
    </message>
    <message>
        <source>over what it repeats is not clear</source>
        <translation>worüber es sich wiederholt, ist nicht klar</translation>
    </message>
    <message>
        <source>put a copy inside</source>
        <translation>legen Sie eine Kopie hinein</translation>
    </message>
    <message>
        <source>put it back, or export again</source>
        <translation>legen Sie es zurück, oder exportieren Sie noch einmal</translation>
    </message>
    <message>
        <source>put its rows back, or export again</source>
        <translation>setzen Sie seine Zeilen wieder ein, oder exportieren Sie noch einmal</translation>
    </message>
    <message>
        <source>put the row with the columns&apos; titles back</source>
        <translation>setzen Sie die Zeile mit den Spaltentiteln wieder ein</translation>
    </message>
    <message>
        <source>remove what was added</source>
        <translation>entfernen Sie, was hinzugefügt wurde</translation>
    </message>
    <message>
        <source>rename the map back, or export again</source>
        <translation>geben Sie dem Mapping seinen alten Namen zurück, oder exportieren Sie noch einmal</translation>
    </message>
    <message>
        <source>reply in the column with the answers</source>
        <translation>antworten Sie in der Spalte mit den Antworten</translation>
    </message>
    <message>
        <source>row {0} is empty</source>
        <translation>Zeile {0} ist leer</translation>
    </message>
    <message>
        <source>row {0} of the sheet {1} is empty</source>
        <translation>Zeile {0} des Tabellenblatts {1} ist leer</translation>
    </message>
    <message>
        <source>rows of the map {0}</source>
        <translation>Zeilen des Mappings {0}</translation>
    </message>
    <message>
        <source>run fieldwright check and mend the errors first</source>
        <translation>führen Sie fieldwright check aus, und beheben Sie zuerst die Fehler</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>führen Sie es noch einmal aus</translation>
    </message>
    <message>
        <source>run it without --take and --keep: the sections are listed with their names</source>
        <translation>führen Sie es ohne --take und --keep aus: die Abschnitte werden mit ihren Namen aufgelistet</translation>
    </message>
    <message>
        <source>running the test cases</source>
        <translation>die Testfälle laufen</translation>
    </message>
    <message>
        <source>save a part of it</source>
        <translation>speichern Sie einen Teil davon</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>speichern Sie sie noch einmal</translation>
    </message>
    <message>
        <source>save it as .xlsx</source>
        <translation>speichern Sie sie als .xlsx</translation>
    </message>
    <message>
        <source>save it as UTF-8, or give it another name</source>
        <translation>speichern Sie sie als UTF-8, oder geben Sie ihr einen anderen Namen</translation>
    </message>
    <message>
        <source>save it from Word or LibreOffice again</source>
        <translation>speichern Sie es noch einmal aus Word oder LibreOffice</translation>
    </message>
    <message>
        <source>save the workbook again</source>
        <translation>speichern Sie die Arbeitsmappe noch einmal</translation>
    </message>
    <message>
        <source>say one of: {0}, {1}</source>
        <translation>sagen Sie eines davon: {0}, {1}</translation>
    </message>
    <message>
        <source>say the header&apos;s row with --header</source>
        <translation>die Zeile des Kopfs mit --header angeben</translation>
    </message>
    <message>
        <source>say which column is which: --column &quot;Src App=source&quot; --column &quot;Dest App=target&quot;</source>
        <translation>geben Sie an, welche Spalte welche ist: --column &quot;Src App=source&quot; --column &quot;Dest App=target&quot;</translation>
    </message>
    <message>
        <source>says that null is an error</source>
        <translation>sagt, dass null ein Fehler ist</translation>
    </message>
    <message>
        <source>several elements with parts are the value of one</source>
        <translation>mehrere Elemente mit Teilen sind der Wert von einem</translation>
    </message>
    <message>
        <source>several values are compared with null</source>
        <translation>mehrere Werte werden mit null verglichen</translation>
    </message>
    <message>
        <source>several values are taken as a condition</source>
        <translation>mehrere Werte werden als Bedingung genommen</translation>
    </message>
    <message>
        <source>several values are taken as one</source>
        <translation>mehrere Werte werden als einer genommen</translation>
    </message>
    <message>
        <source>several values go into one attribute</source>
        <translation>mehrere Werte gehen in ein Attribut</translation>
    </message>
    <message>
        <source>several values have a default, or say what blanks become</source>
        <translation>mehrere Werte haben einen Vorgabewert oder sagen, was aus Leerem wird</translation>
    </message>
    <message>
        <source>somebody else wrote this file meanwhile</source>
        <translation>jemand anders hat diese Datei inzwischen geschrieben</translation>
    </message>
    <message>
        <source>something else decides of it already</source>
        <translation>etwas anderes entscheidet schon darüber</translation>
    </message>
    <message>
        <source>source level</source>
        <translation>Ebene der Quelle</translation>
    </message>
    <message>
        <source>source parent</source>
        <translation>Objekt der Quelle</translation>
    </message>
    <message>
        <source>source system</source>
        <translation>Quellsystem</translation>
    </message>
    <message>
        <source>source type</source>
        <translation>Typ der Quelle</translation>
    </message>
    <message>
        <source>split the cells again</source>
        <translation>teilen Sie die Zellen wieder</translation>
    </message>
    <message>
        <source>take &lt;!-- fieldwright: out of it</source>
        <translation>nehmen Sie &lt;!-- fieldwright: heraus</translation>
    </message>
    <message>
        <source>take its state, {0}, too</source>
        <translation>übernehmen Sie auch seinen Status, {0}</translation>
    </message>
    <message>
        <source>take out loops that have no end</source>
        <translation>nehmen Sie Schleifen ohne Ende heraus</translation>
    </message>
    <message>
        <source>target level</source>
        <translation>Ebene des Ziels</translation>
    </message>
    <message>
        <source>target parent</source>
        <translation>Objekt des Ziels</translation>
    </message>
    <message>
        <source>target type</source>
        <translation>Typ des Ziels</translation>
    </message>
    <message>
        <source>text goes into an element with parts</source>
        <translation>Text geht in ein Element mit Teilen</translation>
    </message>
    <message>
        <source>text stands between elements</source>
        <translation>Text steht zwischen Elementen</translation>
    </message>
    <message>
        <source>the answer to the question</source>
        <translation>die Antwort auf die Frage</translation>
    </message>
    <message>
        <source>the code table that is used</source>
        <translation>die Codetabelle, die verwendet wird</translation>
    </message>
    <message>
        <source>the comment is no longer in the project</source>
        <translation>der Kommentar ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>the date&apos;s form {0} is not clear</source>
        <translation>die Schreibweise des Datums {0} ist nicht klar</translation>
    </message>
    <message>
        <source>the elements of {0} stand in an order that repeats</source>
        <translation>die Elemente von {0} stehen in einer sich wiederholenden Reihenfolge</translation>
    </message>
    <message>
        <source>the expression does not parse: {0}</source>
        <translation>der Ausdruck lässt sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>the field is decided as {0}</source>
        <translation>über das Feld ist entschieden: {0}</translation>
    </message>
    <message>
        <source>the field is no longer left out</source>
        <translation>das Feld wird nicht mehr weggelassen</translation>
    </message>
    <message>
        <source>the field is not left out</source>
        <translation>das Feld wird nicht weggelassen</translation>
    </message>
    <message>
        <source>the field is used, so nothing is to be said of leaving it out</source>
        <translation>das Feld wird verwendet, deshalb ist zum Weglassen nichts zu sagen</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder has no template</source>
        <translation>der Ordner hat keine Vorlage</translation>
    </message>
    <message>
        <source>the folder to write into does not exist</source>
        <translation>den Ordner, in den geschrieben werden soll, gibt es nicht</translation>
    </message>
    <message>
        <source>the header {0}</source>
        <translation>der Kopf {0}</translation>
    </message>
    <message>
        <source>the hidden sheet is not as it was exported</source>
        <translation>das verborgene Tabellenblatt ist nicht, wie es exportiert wurde</translation>
    </message>
    <message>
        <source>the items may be nil</source>
        <translation>die Einträge können nil sein</translation>
    </message>
    <message>
        <source>the lookup {0} gives something else than texts</source>
        <translation>die Nachschlagetabelle {0} gibt etwas anderes als Texte</translation>
    </message>
    <message>
        <source>the lookup {0} passes on what is no text</source>
        <translation>die Nachschlagetabelle {0} reicht weiter, was kein Text ist</translation>
    </message>
    <message>
        <source>the map {0} cannot be read: {1}</source>
        <translation>das Mapping {0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>the module has no function ${0}</source>
        <translation>das Modul hat keine Funktion ${0}</translation>
    </message>
    <message>
        <source>the pack was stopped</source>
        <translation>das Paket wurde angehalten</translation>
    </message>
    <message>
        <source>the pattern {0} has flags that Python reads otherwise</source>
        <translation>das Muster {0} hat Schalter, die Python anders liest</translation>
    </message>
    <message>
        <source>the pattern {0} has {1}, which Python reads otherwise</source>
        <translation>das Muster {0} hat {1}, was Python anders liest</translation>
    </message>
    <message>
        <source>the pattern {0} is none in Python: {1}</source>
        <translation>das Muster {0} ist in Python keines: {1}</translation>
    </message>
    <message>
        <source>the pattern {0} matches an empty text</source>
        <translation>das Muster {0} passt zu leerem Text</translation>
    </message>
    <message>
        <source>the picture has a grouping sign where none can be</source>
        <translation>die Formatvorlage hat ein Gruppierungszeichen, wo keines stehen kann</translation>
    </message>
    <message>
        <source>the picture has a sign twice</source>
        <translation>die Formatvorlage hat ein Zeichen zweimal</translation>
    </message>
    <message>
        <source>the picture has an exponent or another sign among its digits</source>
        <translation>die Formatvorlage hat einen Exponenten oder ein anderes Zeichen zwischen ihren Ziffern</translation>
    </message>
    <message>
        <source>the picture has digits of several kinds</source>
        <translation>die Formatvorlage hat Ziffern mehrerer Arten</translation>
    </message>
    <message>
        <source>the picture has its optional digits in the wrong place</source>
        <translation>die Formatvorlage hat ihre optionalen Ziffern an der falschen Stelle</translation>
    </message>
    <message>
        <source>the picture has no digit</source>
        <translation>die Formatvorlage hat keine Ziffer</translation>
    </message>
    <message>
        <source>the project has several maps, and this is a file</source>
        <translation>das Projekt hat mehrere Mappings, und das ist eine Datei</translation>
    </message>
    <message>
        <source>the row names no source field</source>
        <translation>die Zeile nennt kein Quellfeld</translation>
    </message>
    <message>
        <source>the rows of {0} are in the file {1}</source>
        <translation>die Zeilen von {0} stehen in der Datei {1}</translation>
    </message>
    <message>
        <source>the rule for {0} failed: it calls itself too often</source>
        <translation>die Regel für {0} scheiterte: sie ruft sich zu oft selbst auf</translation>
    </message>
    <message>
        <source>the rule for {0} failed: {1}</source>
        <translation>die Regel für {0} scheiterte: {1}</translation>
    </message>
    <message>
        <source>the rule for {0} writes nothing: {1}</source>
        <translation>die Regel für {0} schreibt nichts: {1}</translation>
    </message>
    <message>
        <source>the schema has no field {0} there</source>
        <translation>das Schema hat dort kein Feld {0}</translation>
    </message>
    <message>
        <source>the section {0} cannot be both taken and kept</source>
        <translation>der Abschnitt {0} kann nicht zugleich übernommen und behalten werden</translation>
    </message>
    <message>
        <source>the sheet does not begin as a Fieldwright workbook&apos;s</source>
        <translation>das Tabellenblatt beginnt nicht wie das einer Arbeitsmappe von Fieldwright</translation>
    </message>
    <message>
        <source>the sheet {0} cannot be read ({1})</source>
        <translation>das Tabellenblatt {0} kann nicht gelesen werden ({1})</translation>
    </message>
    <message>
        <source>the source field or fields: paths or names</source>
        <translation>das Quellfeld oder die Quellfelder: Pfade oder Namen</translation>
    </message>
    <message>
        <source>the source field&apos;s type or length</source>
        <translation>Typ oder Länge des Quellfelds</translation>
    </message>
    <message>
        <source>the square root of a negative number</source>
        <translation>die Quadratwurzel einer negativen Zahl</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>die Tabelle hat keine Zeilen</translation>
    </message>
    <message>
        <source>the table, object or segment of the source field</source>
        <translation>die Tabelle, das Objekt oder das Segment des Quellfelds</translation>
    </message>
    <message>
        <source>the table, object or segment of the target field</source>
        <translation>die Tabelle, das Objekt oder das Segment des Zielfelds</translation>
    </message>
    <message>
        <source>the target field&apos;s type or length</source>
        <translation>Typ oder Länge des Zielfelds</translation>
    </message>
    <message>
        <source>the target field: its path, or its name; several columns are the levels of a hierarchy</source>
        <translation>das Zielfeld: sein Pfad oder sein Name; mehrere Spalten sind die Ebenen einer Hierarchie</translation>
    </message>
    <message>
        <source>the target has no {0} below {1}</source>
        <translation>das Ziel hat kein {0} unter {1}</translation>
    </message>
    <message>
        <source>the target is a qualified name or a list</source>
        <translation>das Ziel ist ein qualifizierter Name oder eine Liste</translation>
    </message>
    <message>
        <source>the target&apos;s root is not one element</source>
        <translation>die Wurzel des Ziels ist nicht ein einzelnes Element</translation>
    </message>
    <message>
        <source>the target&apos;s schema has no field {0}</source>
        <translation>das Schema des Ziels hat kein Feld {0}</translation>
    </message>
    <message>
        <source>the template calls itself without end</source>
        <translation>die Vorlage ruft sich ohne Ende selbst auf</translation>
    </message>
    <message>
        <source>the template is broken: {0}</source>
        <translation>die Vorlage ist fehlerhaft: {0}</translation>
    </message>
    <message>
        <source>the template is not UTF-8</source>
        <translation>die Vorlage ist kein UTF-8</translation>
    </message>
    <message>
        <source>the template writes more than {0} characters</source>
        <translation>die Vorlage schreibt mehr als {0} Zeichen</translation>
    </message>
    <message>
        <source>the templates take more than {0} seconds</source>
        <translation>die Vorlagen brauchen mehr als {0} Sekunden</translation>
    </message>
    <message>
        <source>the text of {0} is not at hand</source>
        <translation>der Text von {0} liegt nicht vor</translation>
    </message>
    <message>
        <source>the value is worked out when the map runs</source>
        <translation>der Wert wird beim Lauf des Mappings ermittelt</translation>
    </message>
    <message>
        <source>the value where the source has none</source>
        <translation>der Wert, wo die Quelle keinen hat</translation>
    </message>
    <message>
        <source>the workbook has no sheet {0}</source>
        <translation>die Arbeitsmappe hat kein Tabellenblatt {0}</translation>
    </message>
    <message>
        <source>the workbook is damaged ({0})</source>
        <translation>die Arbeitsmappe ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>the workbook is of the map {0}, which the project does not have</source>
        <translation>die Arbeitsmappe gehört zum Mapping {0}, das das Projekt nicht hat</translation>
    </message>
    <message>
        <source>the workbook was exported for {0}, and what that customer has set would be written into the project for all</source>
        <translation>die Arbeitsmappe wurde für {0} exportiert, und was dieser Kunde eingestellt hat, würde für alle ins Projekt geschrieben</translation>
    </message>
    <message>
        <source>the workbook was exported from the project {0}, and this is {1}</source>
        <translation>die Arbeitsmappe wurde aus dem Projekt {0} exportiert, und das hier ist {1}</translation>
    </message>
    <message>
        <source>the workbook was made by a newer Fieldwright</source>
        <translation>die Arbeitsmappe wurde von einem neueren Fieldwright erstellt</translation>
    </message>
    <message>
        <source>the workbook was made by a newer Fieldwright (format {0})</source>
        <translation>die Arbeitsmappe wurde von einem neueren Fieldwright erstellt (Format {0})</translation>
    </message>
    <message>
        <source>there is no code table {0}</source>
        <translation>es gibt keine Codetabelle {0}</translation>
    </message>
    <message>
        <source>there is no document {0}</source>
        <translation>es gibt kein Dokument {0}</translation>
    </message>
    <message>
        <source>there is no form {0}</source>
        <translation>es gibt keine Form {0}</translation>
    </message>
    <message>
        <source>there is no format {0}</source>
        <translation>es gibt kein Format {0}</translation>
    </message>
    <message>
        <source>there is no function ${0}</source>
        <translation>es gibt keine Funktion ${0}</translation>
    </message>
    <message>
        <source>there is no lookup {0}</source>
        <translation>es gibt keine Nachschlagetabelle {0}</translation>
    </message>
    <message>
        <source>there is no question that this belongs to</source>
        <translation>es gibt keine Frage, zu der das gehört</translation>
    </message>
    <message>
        <source>this file is a document of another kind: {0}</source>
        <translation>diese Datei ist ein Dokument anderer Art: {0}</translation>
    </message>
    <message>
        <source>this file is not UTF-8</source>
        <translation>diese Datei ist kein UTF-8</translation>
    </message>
    <message>
        <source>this file is of another project: {0}</source>
        <translation>diese Datei gehört zu einem anderen Projekt: {0}</translation>
    </message>
    <message>
        <source>this file was not written by Fieldwright, and is not written over</source>
        <translation>diese Datei wurde nicht von Fieldwright geschrieben und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>this is a file</source>
        <translation>das ist eine Datei</translation>
    </message>
    <message>
        <source>this is a link to another folder, and is not written through</source>
        <translation>das ist eine Verknüpfung mit einem anderen Ordner, und durch sie wird nicht geschrieben</translation>
    </message>
    <message>
        <source>this is no encoded URL</source>
        <translation>das ist keine kodierte URL</translation>
    </message>
    <message>
        <source>this is not a Word document, or it is damaged</source>
        <translation>das ist kein Word-Dokument, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>this is not a plain Word document</source>
        <translation>das ist kein einfaches Word-Dokument</translation>
    </message>
    <message>
        <source>this is {0}, not a workbook</source>
        <translation>das ist {0}, keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>this is {0}, not an Excel workbook</source>
        <translation>das ist {0}, keine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>this text cannot stand in a URL</source>
        <translation>dieser Text kann nicht in einer URL stehen</translation>
    </message>
    <message>
        <source>true or false is taken as a number</source>
        <translation>wahr oder falsch wird als Zahl genommen</translation>
    </message>
    <message>
        <source>two values for one name: {0}</source>
        <translation>zwei Werte für einen Namen: {0}</translation>
    </message>
    <message>
        <source>values are compared that DataWeave may order otherwise, or of different types</source>
        <translation>Werte werden verglichen, die DataWeave anders ordnen kann, oder Werte verschiedener Typen</translation>
    </message>
    <message>
        <source>values are kept by a condition on them</source>
        <translation>Werte werden durch eine Bedingung an sie behalten</translation>
    </message>
    <message>
        <source>values of different types are compared</source>
        <translation>Werte verschiedener Typen werden verglichen</translation>
    </message>
    <message>
        <source>what ${0} is called with depends on the types of its arguments</source>
        <translation>womit ${0} aufgerufen wird, hängt von den Typen seiner Argumente ab</translation>
    </message>
    <message>
        <source>what blank values become is not translated</source>
        <translation>was aus leeren Werten wird, wird nicht übersetzt</translation>
    </message>
    <message>
        <source>what is called is no function</source>
        <translation>was aufgerufen wird, ist keine Funktion</translation>
    </message>
    <message>
        <source>what is called is not a function</source>
        <translation>was aufgerufen wird, ist keine Funktion</translation>
    </message>
    <message>
        <source>what is changed must be an object, not {0}</source>
        <translation>was geändert wird, muss ein Objekt sein, nicht {0}</translation>
    </message>
    <message>
        <source>what is joined is no element, or may be nil</source>
        <translation>was verknüpft wird, ist kein Element oder kann nil sein</translation>
    </message>
    <message>
        <source>what is looked up is not said</source>
        <translation>was nachgeschlagen wird, ist nicht gesagt</translation>
    </message>
    <message>
        <source>what null means here is not clear</source>
        <translation>was null hier bedeutet, ist nicht klar</translation>
    </message>
    <message>
        <source>what of the row above is the same is not clear</source>
        <translation>was von der Zeile darüber gleich ist, ist nicht klar</translation>
    </message>
    <message>
        <source>what others asked is not edited</source>
        <translation>was andere gefragt haben, wird nicht bearbeitet</translation>
    </message>
    <message>
        <source>what others replied is not edited</source>
        <translation>was andere geantwortet haben, wird nicht bearbeitet</translation>
    </message>
    <message>
        <source>what stands behind if is no comparison</source>
        <translation>was hinter if steht, ist kein Vergleich</translation>
    </message>
    <message>
        <source>what stands behind not is no comparison</source>
        <translation>was hinter not steht, ist kein Vergleich</translation>
    </message>
    <message>
        <source>what stands behind ~&gt; is not a function</source>
        <translation>was hinter ~&gt; steht, ist keine Funktion</translation>
    </message>
    <message>
        <source>what stands beside {0} are not both numbers</source>
        <translation>was neben {0} steht, sind nicht beides Zahlen</translation>
    </message>
    <message>
        <source>what stands beside {0} is no comparison</source>
        <translation>was neben {0} steht, ist kein Vergleich</translation>
    </message>
    <message>
        <source>what the function {0} does with this is not clear</source>
        <translation>was die Funktion {0} damit tut, ist nicht klar</translation>
    </message>
    <message>
        <source>what the template writes holds a mark of Fieldwright&apos;s in its line {0}</source>
        <translation>was die Vorlage schreibt, enthält in Zeile {0} eine Marke von Fieldwright</translation>
    </message>
    <message>
        <source>what was noted of the export is no such note</source>
        <translation>was zum Export vermerkt wurde, ist kein solcher Vermerk</translation>
    </message>
    <message>
        <source>what was noted of the export was edited or cut</source>
        <translation>was zum Export vermerkt wurde, wurde geändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>what {0} means is not clear</source>
        <translation>was {0} bedeutet, ist nicht klar</translation>
    </message>
    <message>
        <source>when the target is filled</source>
        <translation>wann das Ziel gefüllt wird</translation>
    </message>
    <message>
        <source>whether a field is used follows from the rules</source>
        <translation>ob ein Feld verwendet wird, ergibt sich aus den Regeln</translation>
    </message>
    <message>
        <source>whether texts are joined or numbers added is not clear</source>
        <translation>ob Texte zusammengefügt oder Zahlen addiert werden, ist nicht klar</translation>
    </message>
    <message>
        <source>whether the target field is required</source>
        <translation>ob das Zielfeld Pflicht ist</translation>
    </message>
    <message>
        <source>whether this is a condition or gives a value is not clear</source>
        <translation>ob das eine Bedingung ist oder einen Wert ergibt, ist nicht klar</translation>
    </message>
    <message>
        <source>which source is read, where a map has several</source>
        <translation>welche Quelle gelesen wird, wo ein Mapping mehrere hat</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>wer zuständig ist</translation>
    </message>
    <message>
        <source>words are written for a rule, and this field has none</source>
        <translation>Worte werden für eine Regel geschrieben, und dieses Feld hat keine</translation>
    </message>
    <message>
        <source>write a rule that reads it</source>
        <translation>schreiben Sie eine Regel, die es liest</translation>
    </message>
    <message>
        <source>write it in the column with the expressions</source>
        <translation>schreiben Sie es in die Spalte mit den Ausdrücken</translation>
    </message>
    <message>
        <source>write its rule first</source>
        <translation>schreiben Sie zuerst seine Regel</translation>
    </message>
    <message>
        <source>write its rule first, or a note</source>
        <translation>schreiben Sie zuerst seine Regel oder eine Notiz</translation>
    </message>
    <message>
        <source>write less</source>
        <translation>schreiben Sie weniger</translation>
    </message>
    <message>
        <source>write string, number, boolean or another type</source>
        <translation>schreiben Sie string, number, boolean oder einen anderen Typ</translation>
    </message>
    <message>
        <source>write the question too</source>
        <translation>schreiben Sie auch die Frage</translation>
    </message>
    <message>
        <source>write year, month and day, such as 2026-12-01</source>
        <translation>schreiben Sie Jahr, Monat und Tag, etwa 2026-12-01</translation>
    </message>
    <message>
        <source>write your reply on a new line behind theirs</source>
        <translation>schreiben Sie Ihre Antwort in eine neue Zeile hinter die der anderen</translation>
    </message>
    <message>
        <source>write {0} as its kind of rule too</source>
        <translation>schreiben Sie {0} auch als Art der Regel</translation>
    </message>
    <message>
        <source>write {0} as its state too</source>
        <translation>schreiben Sie {0} auch als Status</translation>
    </message>
    <message>
        <source>write {0} as its state too, once no rule reads it</source>
        <translation>schreiben Sie {0} auch als Status, sobald keine Regel es liest</translation>
    </message>
    <message>
        <source>write {0} or {1}</source>
        <translation>schreiben Sie {0} oder {1}</translation>
    </message>
    <message>
        <source>writing {0}</source>
        <translation>schreiben: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} are of different types</source>
        <translation>{0} und {1} sind von verschiedenen Typen</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be compared</source>
        <translation>{0} und {1} können nicht verglichen werden</translation>
    </message>
    <message>
        <source>{0} below {1}</source>
        <translation>{0} unter {1}</translation>
    </message>
    <message>
        <source>{0} cannot be compared</source>
        <translation>{0} kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>{0} cannot be read as a number</source>
        <translation>{0} kann nicht als Zahl gelesen werden</translation>
    </message>
    <message>
        <source>{0} cannot be sorted by</source>
        <translation>nach {0} kann nicht sortiert werden</translation>
    </message>
    <message>
        <source>{0} from step {1}, {2}</source>
        <translation>{0} von Schritt {1}, {2}</translation>
    </message>
    <message>
        <source>{0} has a row for {1} already</source>
        <translation>{0} hat schon eine Zeile für {1}</translation>
    </message>
    <message>
        <source>{0} is missing before {1}</source>
        <translation>{0} fehlt vor {1}</translation>
    </message>
    <message>
        <source>{0} is no Roman numeral</source>
        <translation>{0} ist keine römische Zahl</translation>
    </message>
    <message>
        <source>{0} is no field of the source that is known</source>
        <translation>{0} ist kein bekanntes Feld der Quelle</translation>
    </message>
    <message>
        <source>{0} is no kind that can be given here</source>
        <translation>{0} ist keine Art, die hier angegeben werden kann</translation>
    </message>
    <message>
        <source>{0} is no longer in the project</source>
        <translation>{0} ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>{0} is no number in words</source>
        <translation>{0} ist keine Zahl in Worten</translation>
    </message>
    <message>
        <source>{0} is no offset such as +0200</source>
        <translation>{0} ist kein Versatz wie +0200</translation>
    </message>
    <message>
        <source>{0} is no role of a column</source>
        <translation>{0} ist keine Rolle einer Spalte</translation>
    </message>
    <message>
        <source>{0} is no state of a comment</source>
        <translation>{0} ist kein Status eines Kommentars</translation>
    </message>
    <message>
        <source>{0} is no state that can be given here</source>
        <translation>{0} ist kein Status, der hier angegeben werden kann</translation>
    </message>
    <message>
        <source>{0} is not a moment of the calendar</source>
        <translation>{0} ist kein Zeitpunkt des Kalenders</translation>
    </message>
    <message>
        <source>{0} is not a moment that can be read</source>
        <translation>{0} ist kein lesbarer Zeitpunkt</translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <translation>{0} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{0} is not taken: {1}</source>
        <translation>{0} wird nicht übernommen: {1}</translation>
    </message>
    <message>
        <source>{0} is of several types, a qualified name or a list</source>
        <translation>{0} ist von mehreren Typen, ein qualifizierter Name oder eine Liste</translation>
    </message>
    <message>
        <source>{0} may be null, which DataWeave does not tell from missing</source>
        <translation>{0} kann null sein, was DataWeave nicht von Fehlendem unterscheidet</translation>
    </message>
    <message>
        <source>{0} may hold anything</source>
        <translation>{0} kann alles enthalten</translation>
    </message>
    <message>
        <source>{0} milliseconds are outside the years 1 to 9999</source>
        <translation>{0} Millisekunden liegen außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>{0} names the {1}&apos;s schema</source>
        <translation>{0} nennt das Schema ({1})</translation>
    </message>
    <message>
        <source>{0} of its columns are known: {1}</source>
        <translation>{0} der Spalten sind bekannt: {1}</translation>
    </message>
    <message>
        <source>{0} of {1} is not a definition that can be copied</source>
        <translation>{0} von {1} ist keine Definition, die kopiert werden kann</translation>
    </message>
    <message>
        <source>{0} repeats in the source only</source>
        <translation>{0} wiederholt sich nur in der Quelle</translation>
    </message>
    <message>
        <source>{0} to the power of {1} is no number</source>
        <translation>{0} hoch {1} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} was not found in the text of {1}</source>
        <translation>{0} wurde im Text von {1} nicht gefunden</translation>
    </message>
    <message>
        <source>{0}, right of the {1}&apos;s</source>
        <translation>{0}, rechts von dem der anderen Seite ({1})</translation>
    </message>
    <message>
        <source>{0}: not taken: {1}</source>
        <translation>{0}: nicht übernommen: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, header in row {2}</source>
        <translation>{0}: {1}, Kopf in Zeile {2}</translation>
    </message>
    <message>
        <source>{0}; its cells are fields of both sides</source>
        <translation>{0}; die Zellen sind Felder beider Seiten</translation>
    </message>
    <message>
        <source>{0}the edit is not taken.</source>
        <translation>{0}die Änderung wird nicht übernommen.</translation>
    </message>
    <message>
        <source>{0}the edits of {1} cells are not taken.</source>
        <translation>{0}die Änderungen an {1} Zellen werden nicht übernommen.</translation>
    </message>
</context>
</TS>
