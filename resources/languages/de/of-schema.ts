<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>A field is missing that another one demands ({0}).</source>
        <translation>Es fehlt ein Feld, das ein anderes verlangt ({0}).</translation>
    </message>
    <message>
        <source>A field&apos;s name is not allowed.</source>
        <translation>Der Name eines Feldes ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>A list of values separated by spaces, each {0}.</source>
        <translation>Eine Liste von Werten, durch Leerzeichen getrennt, jeder {0}.</translation>
    </message>
    <message>
        <source>A required element {0} is missing.</source>
        <translation>Ein erforderliches Element {0} fehlt.</translation>
    </message>
    <message>
        <source>A simple type has neither restriction, list nor union.</source>
        <translation>Ein einfacher Typ hat weder restriction noch list oder union.</translation>
    </message>
    <message>
        <source>A {0} at the top of the schema has no name.</source>
        <translation>Auf der obersten Ebene des Schemas hat {0} keinen Namen.</translation>
    </message>
    <message>
        <source>A {0} is no type and not shown.</source>
        <translation>{0} ist kein Typ und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>About the {0} {1}: {2}</source>
        <translation>Zu {0} {1}: {2}</translation>
    </message>
    <message>
        <source>About the {0}: {1}</source>
        <translation>Zu {0}: {1}</translation>
    </message>
    <message>
        <source>An alternative only leads back to this definition and says nothing.</source>
        <translation>Eine Alternative führt nur zu dieser Definition zurück und sagt nichts.</translation>
    </message>
    <message>
        <source>An attribute has neither a name nor a ref.</source>
        <translation>Ein Attribut hat weder name noch ref.</translation>
    </message>
    <message>
        <source>An element has neither a name nor a ref.</source>
        <translation>Ein Element hat weder name noch ref.</translation>
    </message>
    <message>
        <source>An xs:{0} has no schemaLocation.</source>
        <translation>Ein xs:{0} hat keine schemaLocation.</translation>
    </message>
    <message>
        <source>An xs:{0} {1} is for another version of XML Schema and left out.</source>
        <translation>Ein xs:{0} {1} ist für eine andere Version von XML Schema und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Anything may stand here.</source>
        <translation>Hier darf Beliebiges stehen.</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Avro-Schema</translation>
    </message>
    <message>
        <source>Bound to {0}{1}.</source>
        <translation>Gebunden an {0}{1}.</translation>
    </message>
    <message>
        <source>CSV or TSV table</source>
        <translation>CSV- oder TSV-Tabelle</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Files that are no JSON Schemas are left out: {0}.</source>
        <translation>Dateien, die keine JSON-Schemas sind, werden ausgelassen: {0}.</translation>
    </message>
    <message>
        <source>GraphQL schema</source>
        <translation>GraphQL-Schema</translation>
    </message>
    <message>
        <source>Inferred from {0} row.</source>
        <translation>Aus {0} Zeile abgeleitet.</translation>
    </message>
    <message>
        <source>Inferred from {0} row. Required means that all rows have it; an empty cell is a missing field.</source>
        <translation>Aus {0} Zeile abgeleitet. Pflicht heißt, dass alle Zeilen es haben; eine leere Zelle ist ein fehlendes Feld.</translation>
    </message>
    <message>
        <source>Inferred from {0} rows.</source>
        <translation>Aus {0} Zeilen abgeleitet.</translation>
    </message>
    <message>
        <source>Inferred from {0} rows. Required means that all rows have it; an empty cell is a missing field.</source>
        <translation>Aus {0} Zeilen abgeleitet. Pflicht heißt, dass alle Zeilen es haben; eine leere Zelle ist ein fehlendes Feld.</translation>
    </message>
    <message>
        <source>Inferred from {0}{1}.</source>
        <translation>Aus {0}{1} abgeleitet.</translation>
    </message>
    <message>
        <source>It was read as SQL of {0}.</source>
        <translation>Als SQL von {0} gelesen.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines are read as UTF-8 only</source>
        <translation>JSON-Zeilen werden nur als UTF-8 gelesen</translation>
    </message>
    <message>
        <source>JSON sample</source>
        <translation>JSON-Beispieldaten</translation>
    </message>
    <message>
        <source>Keywords that JSON Schema does not have are not shown: {0}.</source>
        <translation>Schlüsselwörter, die JSON Schema nicht kennt, werden nicht gezeigt: {0}.</translation>
    </message>
    <message>
        <source>Loops, presence and lists are inferred from the interchange; the partner&apos;s guide may say more.</source>
        <translation>Schleifen, Vorhandensein und Listen sind aus der Übertragung abgeleitet; der Leitfaden des Partners kann mehr sagen.</translation>
    </message>
    <message>
        <source>NDJSON sample</source>
        <translation>NDJSON-Beispieldaten</translation>
    </message>
    <message>
        <source>No value is allowed here.</source>
        <translation>Hier ist kein Wert erlaubt.</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma: {0}.</source>
        <translation>Zahlen sind mit Dezimalkomma geschrieben: {0}.</translation>
    </message>
    <message>
        <source>OData metadata</source>
        <translation>OData-Metadaten</translation>
    </message>
    <message>
        <source>OData metadata in JSON</source>
        <translation>OData-Metadaten in JSON</translation>
    </message>
    <message>
        <source>Of {0}: where one is there, {1} must be.</source>
        <translation>Von {0}: wo eines da ist, muss {1} da sein.</translation>
    </message>
    <message>
        <source>One of several types: {0}.</source>
        <translation>Einer von mehreren Typen: {0}.</translation>
    </message>
    <message>
        <source>One of these must be there: {0}.</source>
        <translation>Eines von diesen muss da sein: {0}.</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Particle</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Postman-Sammlung</translation>
    </message>
    <message>
        <source>Read as a table: delimiter {0}, header on line {1}, {2}. Say so if that is wrong.</source>
        <translation>Als Tabelle gelesen: Trennzeichen {0}, Kopf in Zeile {1}, {2}. Geben Sie an, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>Read as a table: delimiter {0}, no header, {1}. Say so if that is wrong.</source>
        <translation>Als Tabelle gelesen: Trennzeichen {0}, kein Kopf, {1}. Geben Sie an, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>References are chained more than 100 deep here; the rest is not shown.</source>
        <translation>Hier sind mehr als 100 Verweise verkettet; der Rest wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>SQL tables</source>
        <translation>SQL-Tabellen</translation>
    </message>
    <message>
        <source>Sheet {0}, {1}: {2}</source>
        <translation>Tabellenblatt {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Sheet {0}: {1}</source>
        <translation>Tabellenblatt {0}: {1}</translation>
    </message>
    <message>
        <source>Sheet {0}{1}: {2}, {3}.</source>
        <translation>Tabellenblatt {0}{1}: {2}, {3}.</translation>
    </message>
    <message>
        <source>Swagger 1.2 resource listing</source>
        <translation>Ressourcenliste von Swagger 1.2</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV-Tabelle</translation>
    </message>
    <message>
        <source>The SOAP header holds {0}.</source>
        <translation>Der SOAP-Header enthält {0}.</translation>
    </message>
    <message>
        <source>The alternatives ({0}) have limits of their own that are not shown.</source>
        <translation>Die Alternativen ({0}) haben eigene Grenzen, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The attribute group {0} contains itself.</source>
        <translation>Die Attributgruppe {0} enthält sich selbst.</translation>
    </message>
    <message>
        <source>The attribute group {0} is not defined.</source>
        <translation>Die Attributgruppe {0} ist nicht definiert.</translation>
    </message>
    <message>
        <source>The attribute {0} is not defined.</source>
        <translation>Das Attribut {0} ist nicht definiert.</translation>
    </message>
    <message>
        <source>The attribute {0} is prohibited here.</source>
        <translation>Das Attribut {0} ist hier verboten.</translation>
    </message>
    <message>
        <source>The body also holds {0}.</source>
        <translation>Der Body enthält außerdem {0}.</translation>
    </message>
    <message>
        <source>The collection&apos;s scripts are not read.</source>
        <translation>Die Skripte der Sammlung werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The element is abstract, and nothing here may stand for it.</source>
        <translation>Das Element ist abstrakt, und nichts darf hier dafür stehen.</translation>
    </message>
    <message>
        <source>The element {0} is not defined.</source>
        <translation>Das Element {0} ist nicht definiert.</translation>
    </message>
    <message>
        <source>The element {0} may not stand here (maxOccurs is 0).</source>
        <translation>Das Element {0} darf hier nicht stehen (maxOccurs ist 0).</translation>
    </message>
    <message>
        <source>The facet {0} has no value.</source>
        <translation>Die Facette {0} hat keinen Wert.</translation>
    </message>
    <message>
        <source>The facet {0} has the value {1}.</source>
        <translation>Die Facette {0} hat den Wert {1}.</translation>
    </message>
    <message>
        <source>The field is missing, but the schema requires it.</source>
        <translation>Das Feld fehlt, aber das Schema verlangt es.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The file is {0}; it was read so.</source>
        <translation>Die Datei ist {0}; sie wurde so gelesen.</translation>
    </message>
    <message>
        <source>The group {0} contains itself.</source>
        <translation>Die Gruppe {0} enthält sich selbst.</translation>
    </message>
    <message>
        <source>The group {0} is not defined.</source>
        <translation>Die Gruppe {0} ist nicht definiert.</translation>
    </message>
    <message>
        <source>The interchange has no ISA segment: its separators are guessed.</source>
        <translation>Die Übertragung hat kein ISA-Segment: Ihre Trennzeichen sind geraten.</translation>
    </message>
    <message>
        <source>The key {0} stands twice in one object; the last one counts.</source>
        <translation>Der Schlüssel {0} steht zweimal in einem Objekt; der letzte zählt.</translation>
    </message>
    <message>
        <source>The list has an item that is not allowed at its place.</source>
        <translation>Die Liste hat einen Eintrag, der an seiner Stelle nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The list has fewer than {0} items of the form that the schema demands.</source>
        <translation>Die Liste hat weniger als {0} Einträge der Form, die das Schema verlangt.</translation>
    </message>
    <message>
        <source>The list has more items than the schema describes.</source>
        <translation>Die Liste hat mehr Einträge, als das Schema beschreibt.</translation>
    </message>
    <message>
        <source>The list has more than {0} items of a form that the schema limits.</source>
        <translation>Die Liste hat mehr als {0} Einträge einer Form, die das Schema begrenzt.</translation>
    </message>
    <message>
        <source>The list has {0} items, at least {1} are demanded.</source>
        <translation>Die Liste hat {0} Einträge, verlangt sind mindestens {1}.</translation>
    </message>
    <message>
        <source>The list has {0} items, at most {1} are allowed.</source>
        <translation>Die Liste hat {0} Einträge, erlaubt sind höchstens {1}.</translation>
    </message>
    <message>
        <source>The list holds the same item twice.</source>
        <translation>Die Liste enthält denselben Eintrag zweimal.</translation>
    </message>
    <message>
        <source>The list lacks an item of the form that the schema demands.</source>
        <translation>Der Liste fehlt ein Eintrag der Form, die das Schema verlangt.</translation>
    </message>
    <message>
        <source>The message is a SOAP header.</source>
        <translation>Die Nachricht ist ein SOAP-Header.</translation>
    </message>
    <message>
        <source>The number has more than {0} decimals.</source>
        <translation>Die Zahl hat mehr als {0} Nachkommastellen.</translation>
    </message>
    <message>
        <source>The number has more than {0} digits.</source>
        <translation>Die Zahl hat mehr als {0} Ziffern.</translation>
    </message>
    <message>
        <source>The number is above the maximum of {0}.</source>
        <translation>Die Zahl liegt über dem Höchstwert {0}.</translation>
    </message>
    <message>
        <source>The number is below the minimum of {0}.</source>
        <translation>Die Zahl liegt unter dem Mindestwert {0}.</translation>
    </message>
    <message>
        <source>The number is no multiple of {0}.</source>
        <translation>Die Zahl ist kein Vielfaches von {0}.</translation>
    </message>
    <message>
        <source>The number must be above {0}.</source>
        <translation>Die Zahl muss über {0} liegen.</translation>
    </message>
    <message>
        <source>The number must be below {0}.</source>
        <translation>Die Zahl muss unter {0} liegen.</translation>
    </message>
    <message>
        <source>The object has {0} fields, at least {1} are demanded.</source>
        <translation>Das Objekt hat {0} Felder, verlangt sind mindestens {1}.</translation>
    </message>
    <message>
        <source>The object has {0} fields, at most {1} are allowed.</source>
        <translation>Das Objekt hat {0} Felder, erlaubt sind höchstens {1}.</translation>
    </message>
    <message>
        <source>The payload is nested too deeply to be checked.</source>
        <translation>Die Nutzdaten sind zu tief verschachtelt, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>The payload is not what the schema says; a pattern of names hinders telling where.</source>
        <translation>Die Nutzdaten sind nicht, wie das Schema sagt; ein Muster für Namen verhindert, die Stelle zu nennen.</translation>
    </message>
    <message>
        <source>The reference {0} is not followed: {1}.</source>
        <translation>Der Verweis {0} wird nicht verfolgt: {1}.</translation>
    </message>
    <message>
        <source>The reference {0} leads nowhere.{1}</source>
        <translation>Der Verweis {0} führt nirgendwohin.{1}</translation>
    </message>
    <message>
        <source>The schema also demands one of these sets of fields: {0}.</source>
        <translation>Das Schema verlangt außerdem eine dieser Gruppen von Feldern: {0}.</translation>
    </message>
    <message>
        <source>The schema also says {0}.</source>
        <translation>Das Schema sagt außerdem {0}.</translation>
    </message>
    <message>
        <source>The schema demands this field but does not describe it.</source>
        <translation>Das Schema verlangt dieses Feld, beschreibt es aber nicht.</translation>
    </message>
    <message>
        <source>The schema does not know this field, and allows no others.</source>
        <translation>Das Schema kennt dieses Feld nicht und erlaubt keine anderen.</translation>
    </message>
    <message>
        <source>The schema has more than {0} files; the rest was not read.</source>
        <translation>Das Schema hat mehr als {0} Dateien; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The schema has no element {0} here.</source>
        <translation>Das Schema hat hier kein Element {0}.</translation>
    </message>
    <message>
        <source>The sheet {0} has no rows after row {1}.</source>
        <translation>Das Tabellenblatt {0} hat nach Zeile {1} keine Zeilen.</translation>
    </message>
    <message>
        <source>The sheet {0} is empty and not shown.</source>
        <translation>Das Tabellenblatt {0} ist leer und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The text does not match the pattern {0}.</source>
        <translation>Der Text passt nicht zum Muster {0}.</translation>
    </message>
    <message>
        <source>The text has {0} characters, at least {1} are demanded.</source>
        <translation>Der Text hat {0} Zeichen, verlangt sind mindestens {1}.</translation>
    </message>
    <message>
        <source>The text has {0} characters, at most {1} are allowed.</source>
        <translation>Der Text hat {0} Zeichen, erlaubt sind höchstens {1}.</translation>
    </message>
    <message>
        <source>The text is no valid {0}.</source>
        <translation>Der Text ist kein gültiger Wert für {0}.</translation>
    </message>
    <message>
        <source>The type {0} derives from itself.</source>
        <translation>Der Typ {0} leitet sich von sich selbst ab.</translation>
    </message>
    <message>
        <source>The type {0} extends itself.</source>
        <translation>Der Typ {0} erweitert sich selbst.</translation>
    </message>
    <message>
        <source>The type {0} is not declared in the files that were read.</source>
        <translation>Der Typ {0} ist in den gelesenen Dateien nicht deklariert.</translation>
    </message>
    <message>
        <source>The type {0} is not defined.</source>
        <translation>Der Typ {0} ist nicht definiert.</translation>
    </message>
    <message>
        <source>The value breaks the schema&apos;s {0}.</source>
        <translation>Der Wert verletzt {0} des Schemas.</translation>
    </message>
    <message>
        <source>The value fits none of the {0} alternatives.</source>
        <translation>Der Wert passt zu keiner der {0} Alternativen.</translation>
    </message>
    <message>
        <source>The value fits several alternatives of which exactly one may.</source>
        <translation>Der Wert passt zu mehreren Alternativen, wo es genau eine sein darf.</translation>
    </message>
    <message>
        <source>The value is not one of those allowed: {0}.</source>
        <translation>Der Wert ist keiner der erlaubten: {0}.</translation>
    </message>
    <message>
        <source>The value is of a form that the schema excludes.</source>
        <translation>Der Wert hat eine Form, die das Schema ausschließt.</translation>
    </message>
    <message>
        <source>The value is {0}, the schema wants {1}.</source>
        <translation>Der Wert ist {0}, das Schema will {1}.</translation>
    </message>
    <message>
        <source>The value must be {0}.</source>
        <translation>Der Wert muss {0} sein.</translation>
    </message>
    <message>
        <source>The {0} has {1} {2}, at least {3} are demanded.</source>
        <translation>{0} hat {1} {2}, verlangt sind mindestens {3}.</translation>
    </message>
    <message>
        <source>The {0} has {1} {2}, at most {3} are allowed.</source>
        <translation>{0} hat {1} {2}, erlaubt sind höchstens {3}.</translation>
    </message>
    <message>
        <source>There is no type xs:{0}.</source>
        <translation>Es gibt keinen Typ xs:{0}.</translation>
    </message>
    <message>
        <source>This definition includes itself, so that part says nothing.</source>
        <translation>Diese Definition schließt sich selbst ein, daher sagt dieser Teil nichts.</translation>
    </message>
    <message>
        <source>This is what it is where {0} is {1}.</source>
        <translation>Das ist es, wo {0} den Wert {1} hat.</translation>
    </message>
    <message>
        <source>Where it stands again (line {0}), {1} is {2}.</source>
        <translation>Wo es noch einmal steht (Zeile {0}), ist {1} {2}.</translation>
    </message>
    <message>
        <source>Where it stands again (line {0}): {1}</source>
        <translation>Wo es noch einmal steht (Zeile {0}): {1}</translation>
    </message>
    <message>
        <source>X12 or EDIFACT interchange</source>
        <translation>X12- oder EDIFACT-Übertragung</translation>
    </message>
    <message>
        <source>XML sample</source>
        <translation>XML-Beispieldaten</translation>
    </message>
    <message>
        <source>a folder cannot be merged with samples</source>
        <translation>ein Ordner kann nicht mit Beispieldaten zusammengeführt werden</translation>
    </message>
    <message>
        <source>a list or null</source>
        <translation>eine Liste oder null</translation>
    </message>
    <message>
        <source>a number or null</source>
        <translation>eine Zahl oder null</translation>
    </message>
    <message>
        <source>a part of the workbook has a DTD</source>
        <translation>ein Teil der Arbeitsmappe hat eine DTD</translation>
    </message>
    <message>
        <source>a quote opens here and is never closed</source>
        <translation>hier öffnet ein Anführungszeichen und wird nie geschlossen</translation>
    </message>
    <message>
        <source>a whole number or null</source>
        <translation>eine ganze Zahl oder null</translation>
    </message>
    <message>
        <source>an XML payload is checked as bytes</source>
        <translation>XML-Nutzdaten werden als Bytes geprüft</translation>
    </message>
    <message>
        <source>an interchange starts with ISA, UNA or UNB, not with {0}</source>
        <translation>eine Übertragung beginnt mit ISA, UNA oder UNB, nicht mit {0}</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>ein Objekt oder null</translation>
    </message>
    <message>
        <source>ask for the complete interchange</source>
        <translation>fordern Sie die vollständige Übertragung an</translation>
    </message>
    <message>
        <source>ask for the interchange as it was sent</source>
        <translation>fordern Sie die Übertragung so an, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>check it with protoc</source>
        <translation>prüfen Sie es mit protoc</translation>
    </message>
    <message>
        <source>check the schema</source>
        <translation>prüfen Sie das Schema</translation>
    </message>
    <message>
        <source>choice {0}</source>
        <translation>Auswahl {0}</translation>
    </message>
    <message>
        <source>choose a GraphQL schema (SDL)</source>
        <translation>wählen Sie ein GraphQL-Schema (SDL)</translation>
    </message>
    <message>
        <source>choose a document of this message, or the message of this document</source>
        <translation>wählen Sie ein Dokument dieser Nachricht oder die Nachricht dieses Dokuments</translation>
    </message>
    <message>
        <source>choose a file that starts with xs:schema</source>
        <translation>wählen Sie eine Datei, die mit xs:schema beginnt</translation>
    </message>
    <message>
        <source>choose a file with a header or a row</source>
        <translation>wählen Sie eine Datei mit einem Kopf oder einer Zeile</translation>
    </message>
    <message>
        <source>choose a file with the table&apos;s definition</source>
        <translation>wählen Sie eine Datei mit der Definition der Tabelle</translation>
    </message>
    <message>
        <source>choose a part of it</source>
        <translation>wählen Sie einen Teil davon</translation>
    </message>
    <message>
        <source>choose a payload of this message</source>
        <translation>wählen Sie Nutzdaten dieser Nachricht</translation>
    </message>
    <message>
        <source>choose a payload of this message, or the message of this payload</source>
        <translation>wählen Sie Nutzdaten dieser Nachricht oder die Nachricht dieser Nutzdaten</translation>
    </message>
    <message>
        <source>choose a payload of this sheet</source>
        <translation>wählen Sie Nutzdaten dieses Tabellenblatts</translation>
    </message>
    <message>
        <source>choose a sample in it</source>
        <translation>wählen Sie Beispieldaten darin</translation>
    </message>
    <message>
        <source>choose an .xlsx file</source>
        <translation>wählen Sie eine .xlsx-Datei</translation>
    </message>
    <message>
        <source>choose an XML document</source>
        <translation>wählen Sie ein XML-Dokument</translation>
    </message>
    <message>
        <source>choose an interchange</source>
        <translation>wählen Sie eine Übertragung</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>wählen Sie eine andere Kodierung</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>choose another schema</source>
        <translation>wählen Sie ein anderes Schema</translation>
    </message>
    <message>
        <source>choose another workbook</source>
        <translation>wählen Sie eine andere Arbeitsmappe</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>wählen Sie mindestens eine</translation>
    </message>
    <message>
        <source>choose fewer or smaller ones</source>
        <translation>wählen Sie weniger oder kleinere</translation>
    </message>
    <message>
        <source>choose interchanges of one standard</source>
        <translation>wählen Sie Übertragungen eines einzigen Standards</translation>
    </message>
    <message>
        <source>choose one with a record</source>
        <translation>wählen Sie eine mit einem Datensatz</translation>
    </message>
    <message>
        <source>choose samples of one kind</source>
        <translation>wählen Sie Beispieldaten einer einzigen Art</translation>
    </message>
    <message>
        <source>choose samples of one message</source>
        <translation>wählen Sie Beispieldaten einer einzigen Nachricht</translation>
    </message>
    <message>
        <source>choose samples only</source>
        <translation>wählen Sie nur Beispieldaten</translation>
    </message>
    <message>
        <source>choose the file that declares the elements</source>
        <translation>wählen Sie die Datei, die die Elemente deklariert</translation>
    </message>
    <message>
        <source>choose the file that declares them, such as one that it is imported by</source>
        <translation>wählen Sie die Datei, die sie deklariert, etwa eine, von der sie importiert wird</translation>
    </message>
    <message>
        <source>choose the file with the messages</source>
        <translation>wählen Sie die Datei mit den Nachrichten</translation>
    </message>
    <message>
        <source>choose the folder with the XML definitions</source>
        <translation>wählen Sie den Ordner mit den XML-Definitionen</translation>
    </message>
    <message>
        <source>choose the schema, not a query</source>
        <translation>wählen Sie das Schema, nicht eine Abfrage</translation>
    </message>
    <message>
        <source>choose the service&apos;s whole $metadata document</source>
        <translation>wählen Sie das ganze $metadata-Dokument des Dienstes</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>convert it to AsyncAPI 2 or 3</source>
        <translation>wandeln Sie es in AsyncAPI 2 oder 3 um</translation>
    </message>
    <message>
        <source>convert it to OpenAPI 3 and choose that</source>
        <translation>nach OpenAPI 3 umwandeln und das Ergebnis wählen</translation>
    </message>
    <message>
        <source>correct the schema; its notes may say more</source>
        <translation>berichtigen Sie das Schema; seine Hinweise sagen vielleicht mehr</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>fill fields below {0}</source>
        <translation>füllen Sie Felder unter {0}</translation>
    </message>
    <message>
        <source>get the complete file</source>
        <translation>besorgen Sie die vollständige Datei</translation>
    </message>
    <message>
        <source>give one character, or one of {0}</source>
        <translation>geben Sie ein Zeichen an oder eines von {0}</translation>
    </message>
    <message>
        <source>its models are in the files that it lists: convert them together to OpenAPI 3 and choose that</source>
        <translation>seine Modelle stehen in den Dateien, die es auflistet: sie zusammen nach OpenAPI 3 umwandeln und das Ergebnis wählen</translation>
    </message>
    <message>
        <source>keep the CREATE TABLE statements</source>
        <translation>lassen Sie nur die CREATE-TABLE-Anweisungen stehen</translation>
    </message>
    <message>
        <source>let the rules fill the fields of a row</source>
        <translation>lassen Sie die Regeln die Felder einer Zeile füllen</translation>
    </message>
    <message>
        <source>map a single value</source>
        <translation>ordnen Sie einen einzelnen Wert zu</translation>
    </message>
    <message>
        <source>messages are nested too deeply</source>
        <translation>Nachrichten sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>minOccurs {0} and maxOccurs {1} are no numbers.</source>
        <translation>minOccurs {0} und maxOccurs {1} sind keine Zahlen.</translation>
    </message>
    <message>
        <source>no CREATE TABLE statement could be read</source>
        <translation>es konnte keine CREATE-TABLE-Anweisung gelesen werden</translation>
    </message>
    <message>
        <source>no multiple</source>
        <translation>kein Vielfaches</translation>
    </message>
    <message>
        <source>no row of the sheet {0} has the columns {1}</source>
        <translation>keine Zeile des Tabellenblatts {0} hat die Spalten {1}</translation>
    </message>
    <message>
        <source>no sample was chosen</source>
        <translation>es wurden keine Beispieldaten gewählt</translation>
    </message>
    <message>
        <source>nothing after ISA16 can be the segment terminator</source>
        <translation>nichts nach ISA16 kann das Segmentende-Zeichen sein</translation>
    </message>
    <message>
        <source>of type {0}</source>
        <translation>vom Typ {0}</translation>
    </message>
    <message>
        <source>open it in Excel and save it again</source>
        <translation>öffnen Sie sie in Excel, und speichern Sie sie noch einmal</translation>
    </message>
    <message>
        <source>payloads of {0} cannot be read</source>
        <translation>Nutzdaten von {0} können nicht gelesen werden</translation>
    </message>
    <message>
        <source>payloads of {0} cannot be read as XML</source>
        <translation>Nutzdaten von {0} können nicht als XML gelesen werden</translation>
    </message>
    <message>
        <source>payloads of {0} cannot be validated</source>
        <translation>Nutzdaten von {0} können nicht geprüft werden</translation>
    </message>
    <message>
        <source>payloads of {0} cannot be written</source>
        <translation>Nutzdaten von {0} können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>pip install &apos;fieldwright[{0}]&apos;</source>
        <translation>pip install &apos;fieldwright[{0}]&apos;</translation>
    </message>
    <message>
        <source>put one JSON value on each line</source>
        <translation>schreiben Sie in jede Zeile einen JSON-Wert</translation>
    </message>
    <message>
        <source>reading the file was stopped</source>
        <translation>das Lesen der Datei wurde angehalten</translation>
    </message>
    <message>
        <source>reading {0} needs the library {1}, which is not installed</source>
        <translation>um {0} zu lesen, wird die Bibliothek {1} gebraucht, die nicht installiert ist</translation>
    </message>
    <message>
        <source>reload to try again</source>
        <translation>laden Sie neu, um es noch einmal zu versuchen</translation>
    </message>
    <message>
        <source>remove it in the rule, for example with $replace()</source>
        <translation>entfernen Sie es in der Regel, zum Beispiel mit $replace()</translation>
    </message>
    <message>
        <source>remove what stands before it</source>
        <translation>entfernen Sie, was davor steht</translation>
    </message>
    <message>
        <source>rename it in the rule</source>
        <translation>benennen Sie es in der Regel um</translation>
    </message>
    <message>
        <source>replace it in the rules, or load the target with UTF-8</source>
        <translation>ersetzen Sie es in den Regeln, oder laden Sie das Ziel mit UTF-8</translation>
    </message>
    <message>
        <source>save it again in Excel</source>
        <translation>speichern Sie sie in Excel noch einmal</translation>
    </message>
    <message>
        <source>save it again, without a password</source>
        <translation>speichern Sie sie noch einmal, ohne Kennwort</translation>
    </message>
    <message>
        <source>save the text inside it as a file of its own</source>
        <translation>speichern Sie den Text darin als eigene Datei</translation>
    </message>
    <message>
        <source>say utf-8, utf-16, cp1252 or another</source>
        <translation>geben Sie utf-8, utf-16, cp1252 oder eine andere an</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>skip fewer lines</source>
        <translation>überspringen Sie weniger Zeilen</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>teilen Sie sie auf</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>take one item in the rules</source>
        <translation>nehmen Sie in den Regeln einen Eintrag</translation>
    </message>
    <message>
        <source>take one of them, or join them with $join()</source>
        <translation>nehmen Sie einen davon, oder verbinden Sie sie mit $join()</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>Text oder null</translation>
    </message>
    <message>
        <source>the Avro schema has no named type</source>
        <translation>das Avro-Schema hat keinen benannten Typ</translation>
    </message>
    <message>
        <source>the ISA segment has fewer than 16 elements</source>
        <translation>das ISA-Segment hat weniger als 16 Elemente</translation>
    </message>
    <message>
        <source>the SQL is longer than {0} characters</source>
        <translation>das SQL ist länger als {0} Zeichen</translation>
    </message>
    <message>
        <source>the document is nested too deeply to be read</source>
        <translation>das Dokument ist zu tief verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>the document starts with {0}, and the message {1} expects {2}</source>
        <translation>das Dokument beginnt mit {0}, und die Nachricht {1} erwartet {2}</translation>
    </message>
    <message>
        <source>the file declares no message</source>
        <translation>die Datei deklariert keine Nachricht</translation>
    </message>
    <message>
        <source>the file defines no type</source>
        <translation>die Datei definiert keinen Typ</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file has more than {0} segments</source>
        <translation>die Datei hat mehr als {0} Segmente</translation>
    </message>
    <message>
        <source>the file has no interchange</source>
        <translation>die Datei enthält keine Übertragung</translation>
    </message>
    <message>
        <source>the file holds a single value, no object or list</source>
        <translation>die Datei enthält einen einzelnen Wert, kein Objekt und keine Liste</translation>
    </message>
    <message>
        <source>the file holds only null</source>
        <translation>die Datei enthält nur null</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the file is one text that holds JSON</source>
        <translation>die Datei ist ein einziger Text, der JSON enthält</translation>
    </message>
    <message>
        <source>the file&apos;s name leads out of its archive</source>
        <translation>der Name der Datei führt aus ihrem Archiv hinaus</translation>
    </message>
    <message>
        <source>the interchange has no {0}</source>
        <translation>die Übertragung hat {0} nicht</translation>
    </message>
    <message>
        <source>the line is not a JSON value</source>
        <translation>die Zeile ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>the metadata declares no types</source>
        <translation>die Metadaten deklarieren keine Typen</translation>
    </message>
    <message>
        <source>the output has a control character, which Excel cannot hold</source>
        <translation>die Ausgabe hat ein Steuerzeichen, das Excel nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>the output has the character {0}, which {1} cannot write</source>
        <translation>die Ausgabe hat das Zeichen {0}, das {1} nicht schreiben kann</translation>
    </message>
    <message>
        <source>the output is nested too deeply to be written</source>
        <translation>die Ausgabe ist zu tief verschachtelt, um geschrieben zu werden</translation>
    </message>
    <message>
        <source>the output must be a list of objects, one for each row, and the rules gave something else</source>
        <translation>die Ausgabe muss eine Liste von Objekten sein, eines für jede Zeile, und die Regeln ergaben etwas anderes</translation>
    </message>
    <message>
        <source>the output must be one element {0}, and the rules gave {1}</source>
        <translation>die Ausgabe muss ein einziges Element {0} sein, und die Regeln ergaben {1}</translation>
    </message>
    <message>
        <source>the payload is JSON, and {0} is an XML message</source>
        <translation>die Nutzdaten sind JSON, und {0} ist eine XML-Nachricht</translation>
    </message>
    <message>
        <source>the payload is no EDI interchange</source>
        <translation>die Nutzdaten sind keine EDI-Übertragung</translation>
    </message>
    <message>
        <source>the payload is no workbook</source>
        <translation>die Nutzdaten sind keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>the payload is not what the source says: it has {0}, and the message {1}</source>
        <translation>die Nutzdaten sind nicht, was die Quelle sagt: Sie haben {0}, und die Nachricht {1}</translation>
    </message>
    <message>
        <source>the payload is {0}, and the message expects {1}</source>
        <translation>die Nutzdaten sind {0}, und die Nachricht erwartet {1}</translation>
    </message>
    <message>
        <source>the sample is nested too deeply</source>
        <translation>die Beispieldaten sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the samples are {0}</source>
        <translation>die Beispieldaten sind {0}</translation>
    </message>
    <message>
        <source>the schema declares nothing</source>
        <translation>das Schema deklariert nichts</translation>
    </message>
    <message>
        <source>the schema has no message</source>
        <translation>das Schema hat keine Nachricht</translation>
    </message>
    <message>
        <source>the schema has no message {0}</source>
        <translation>das Schema hat keine Nachricht {0}</translation>
    </message>
    <message>
        <source>the schema is nested too deeply to validate with</source>
        <translation>das Schema ist zu tief verschachtelt, um damit zu prüfen</translation>
    </message>
    <message>
        <source>the table has more than {0} cells</source>
        <translation>die Tabelle hat mehr als {0} Zellen</translation>
    </message>
    <message>
        <source>the workbook cannot be read ({0})</source>
        <translation>die Arbeitsmappe kann nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <source>the workbook has no sheet with rows</source>
        <translation>die Arbeitsmappe hat kein Tabellenblatt mit Zeilen</translation>
    </message>
    <message>
        <source>the workbook is larger than {0} MB</source>
        <translation>die Arbeitsmappe ist größer als {0} MB</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than {0} MB</source>
        <translation>die Arbeitsmappe wird entpackt größer als {0} MB</translation>
    </message>
    <message>
        <source>there is no CREATE TABLE statement</source>
        <translation>es gibt keine CREATE-TABLE-Anweisung</translation>
    </message>
    <message>
        <source>this WSDL {0} description declares no operation and no schema</source>
        <translation>diese WSDL-Beschreibung {0} deklariert keine Operation und kein Schema</translation>
    </message>
    <message>
        <source>this is AsyncAPI {0}, which is not read</source>
        <translation>das ist AsyncAPI {0}, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>this is a folder, and no JSON Schema is in it</source>
        <translation>das ist ein Ordner, und es ist kein JSON-Schema darin</translation>
    </message>
    <message>
        <source>this is no XML schema</source>
        <translation>das ist kein XML-Schema</translation>
    </message>
    <message>
        <source>this is {0}, which cannot be loaded</source>
        <translation>das ist {0}, was nicht geladen werden kann</translation>
    </message>
    <message>
        <source>true or false or null</source>
        <translation>wahr oder falsch oder null</translation>
    </message>
    <message>
        <source>write JSON or XML, and let the EDI translator make the interchange</source>
        <translation>schreiben Sie JSON oder XML, und lassen Sie den EDI-Konverter die Übertragung erzeugen</translation>
    </message>
    <message>
        <source>write the value as XML first</source>
        <translation>schreiben Sie den Wert zuerst als XML</translation>
    </message>
    <message>
        <source>xmlschema does not find {0}</source>
        <translation>xmlschema findet {0} nicht</translation>
    </message>
    <message>
        <source>{0} CSV tables</source>
        <translation>{0} CSV-Tabellen</translation>
    </message>
    <message>
        <source>{0} JSON samples</source>
        <translation>{0} JSON-Beispieldateien</translation>
    </message>
    <message>
        <source>{0} NDJSON samples</source>
        <translation>{0} NDJSON-Beispieldateien</translation>
    </message>
    <message>
        <source>{0} Required means that all rows have it; an empty cell is a missing field.</source>
        <translation>{0} Pflicht heißt, dass alle Zeilen es haben; eine leere Zelle ist ein fehlendes Feld.</translation>
    </message>
    <message>
        <source>{0} TSV tables</source>
        <translation>{0} TSV-Tabellen</translation>
    </message>
    <message>
        <source>{0} XML samples</source>
        <translation>{0} XML-Beispieldateien</translation>
    </message>
    <message>
        <source>{0} cannot be written: EDI interchanges can only be read</source>
        <translation>{0} kann nicht geschrieben werden: EDI-Übertragungen können nur gelesen werden</translation>
    </message>
    <message>
        <source>{0} holds the character U+{1}, which XML cannot hold</source>
        <translation>{0} enthält das Zeichen U+{1}, das XML nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>{0} is expected before {1}</source>
        <translation>vor {1} wird {0} erwartet</translation>
    </message>
    <message>
        <source>{0} is left out: {1}.</source>
        <translation>{0} wird ausgelassen: {1}.</translation>
    </message>
    <message>
        <source>{0} is no .wsdl or .xsd file</source>
        <translation>{0} ist keine .wsdl- oder .xsd-Datei</translation>
    </message>
    <message>
        <source>{0} is no XML schema</source>
        <translation>{0} ist kein XML-Schema</translation>
    </message>
    <message>
        <source>{0} is no keyword of JSON Schema and says nothing. Did you mean {1}?</source>
        <translation>{0} ist kein Schlüsselwort von JSON Schema und sagt nichts. Meinten Sie {1}?</translation>
    </message>
    <message>
        <source>{0} is no message and not shown.</source>
        <translation>{0} ist keine Nachricht und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>{0} is no segment id.</source>
        <translation>{0} ist keine Segmentkennung.</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} ist nicht zulässig als {1}</translation>
    </message>
    <message>
        <source>{0} is outside the folder and no .xsd file</source>
        <translation>{0} liegt außerhalb des Ordners und ist keine .xsd-Datei</translation>
    </message>
    <message>
        <source>{0} is taken to be {1} in the folder.</source>
        <translation>{0} wird als {1} im Ordner verstanden.</translation>
    </message>
    <message>
        <source>{0} occurs {1} times, and at most {2} are allowed.</source>
        <translation>{0} kommt {1}-mal vor, und höchstens {2} sind erlaubt.</translation>
    </message>
    <message>
        <source>{0} stands where the schema does not want it.</source>
        <translation>{0} steht, wo das Schema es nicht vorsieht.</translation>
    </message>
    <message>
        <source>{0} takes one value, and the rules gave {1}</source>
        <translation>{0} nimmt einen einzigen Wert an, und die Regeln ergaben {1}</translation>
    </message>
    <message>
        <source>{0} takes text, and the rules gave an object</source>
        <translation>{0} nimmt Text an, und die Regeln ergaben ein Objekt</translation>
    </message>
    <message>
        <source>{0} was not read</source>
        <translation>{0} wurde nicht gelesen</translation>
    </message>
    <message>
        <source>{0}: {1} is no name that XML can have</source>
        <translation>{0}: {1} ist kein Name, den XML haben kann</translation>
    </message>
</context>
</TS>
