<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>A list of values separated by spaces, each {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required element {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simple type has neither restriction, list nor union.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} at the top of the schema has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} is no type and not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the {0} {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alternative only leads back to this definition and says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute has neither a name nor a ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element has neither a name nor a ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An xs:{0} has no schemaLocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An xs:{0} {1} is for another version of XML Schema and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything may stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Avro-Schema</translation>
    </message>
    <message>
        <source>Bound to {0}{1}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as SQL of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines are read as UTF-8 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON sample</source>
        <translation>JSON-Beispieldaten</translation>
    </message>
    <message>
        <source>Keywords that JSON Schema does not have are not shown: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops, presence and lists are inferred from the interchange; the partner&apos;s guide may say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON sample</source>
        <translation>NDJSON-Beispieldaten</translation>
    </message>
    <message>
        <source>No value is allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma: {0}.</source>
        <translation type="unfinished"></translation>
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
        <source>One of several types: {0}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL tables</source>
        <translation>SQL-Tabellen</translation>
    </message>
    <message>
        <source>Sheet {0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {0}{1}: {2}, {3}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute group {0} contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute group {0} is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute {0} is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute {0} is prohibited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body also holds {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection&apos;s scripts are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element is abstract, and nothing here may stand for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element {0} is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element {0} may not stand here (maxOccurs is 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facet {0} has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facet {0} has the value {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is missing, but the schema requires it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is {0}; it was read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group {0} contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group {0} is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interchange has no ISA segment: its separators are guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {0} stands twice in one object; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is a SOAP header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is nested too deeply to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not what the schema says; a pattern of names hinders telling where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference {0} is not followed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference {0} leads nowhere.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema also says {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema demands this field but does not describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema does not know this field, and allows no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has more than {0} files; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has no element {0} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {0} has no rows after row {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {0} is empty and not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type {0} derives from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type {0} extends itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type {0} is not declared in the files that were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type {0} is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type xs:{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This definition includes itself, so that part says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what it is where {0} is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands again (line {0}), {1} is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands again (line {0}): {1}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the workbook has a DTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote opens here and is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML payload is checked as bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interchange starts with ISA, UNA or UNB, not with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the complete interchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the interchange as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>check it with protoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a GraphQL schema (SDL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a document of this message, or the message of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that starts with xs:schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file with a header or a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file with the table&apos;s definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a payload of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a payload of this message, or the message of this payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a payload of this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a sample in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a schema or a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an .xlsx file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an XML document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an interchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose fewer or smaller ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose interchanges of one standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one with a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose samples of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose samples of one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose samples only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the file that declares the elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the file that declares them, such as one that it is imported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the file with the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the folder with the XML definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the schema, not a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the service&apos;s whole $metadata document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>convert it to AsyncAPI 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert it to OpenAPI 3 and choose that</source>
        <translation>nach OpenAPI 3 umwandeln und das Ergebnis wählen</translation>
    </message>
    <message>
        <source>correct the schema; its notes may say more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill fields below {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get the complete file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one character, or one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its models are in the files that it lists: convert them together to OpenAPI 3 and choose that</source>
        <translation>seine Modelle stehen in den Dateien, die es auflistet: sie zusammen nach OpenAPI 3 umwandeln und das Ergebnis wählen</translation>
    </message>
    <message>
        <source>keep the CREATE TABLE statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the rules fill the fields of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minOccurs {0} and maxOccurs {1} are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CREATE TABLE statement could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of the sheet {0} has the columns {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sample was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing after ISA16 can be the segment terminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of type {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in Excel and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payloads of {0} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payloads of {0} cannot be read as XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payloads of {0} cannot be validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payloads of {0} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip install &apos;fieldwright[{0}]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put one JSON value on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {0} needs the library {1}, which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reload to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it in the rule, for example with $replace()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove what stands before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename it in the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace it in the rules, or load the target with UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again in Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again, without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the text inside it as a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say utf-8, utf-16, cp1252 or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>skip fewer lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>take one item in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take one of them, or join them with $join()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Avro schema has no named type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ISA segment has fewer than 16 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SQL is longer than {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is nested too deeply to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document starts with {0}, and the message {1} expects {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file declares no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file defines no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than {0} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no interchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a single value, no object or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds only null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is one text that holds JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s name leads out of its archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interchange has no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is not a JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata declares no types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output has a control character, which Excel cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output has the character {0}, which {1} cannot write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output is nested too deeply to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output must be a list of objects, one for each row, and the rules gave something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output must be one element {0}, and the rules gave {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payload is JSON, and {0} is an XML message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payload is no EDI interchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payload is no workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payload is not what the source says: it has {0}, and the message {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payload is {0}, and the message expects {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the samples are {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema declares nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema has no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema has no message {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema is nested too deeply to validate with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has more than {0} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook cannot be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook has no sheet with rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook is larger than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook unpacks to more than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no CREATE TABLE statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this WSDL {0} description declares no operation and no schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is AsyncAPI {0}, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, and no JSON Schema is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no XML schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {0}, which cannot be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write JSON or XML, and let the EDI translator make the interchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the value as XML first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xmlschema does not find {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds the character U+{1}, which XML cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is expected before {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is left out: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no .wsdl or .xsd file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no XML schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no keyword of JSON Schema and says nothing. Did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no message and not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no segment id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is outside the folder and no .xsd file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is taken to be {1} in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} occurs {1} times, and at most {2} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands where the schema does not want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes one value, and the rules gave {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes text, and the rules gave an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is no name that XML can have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
