<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>A code arrived that the lookup {0} does not have: {1}, and the run does not stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code arrived that the table does not have; nothing is written for the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of {0} that nobody expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other answer, or none, from step {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the map what the code means, and have the row added to the table{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the map what the code means, have the row added to the table{0}, then replay the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the joined data up to date, then replay the record.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataWeave has nothing that is surely the same as {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If many records show it, the source system has changed its messages: tell its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is merged with {0}, which alone has a text: this cell was not compared.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python module, one for each map</source>
        <translation>Python-Modul, eines je Mapping</translation>
    </message>
    <message>
        <source>R01: rule failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R02 for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R02: output is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R03: input is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R04: no row in the lookup {0}, for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R09: join or key met nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R10: join met several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the message which field it is. Have the record mended in the source system, then replay it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {0} is no longer in the sheet {1}: nothing of it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says nothing but {0}, and is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {0} has no column of ids any more: its rows are known by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {0} has no head with our columns any more: nothing of it was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {0} is empty: nothing of it was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {0} is no longer in the workbook: nothing of it was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {0} is taken for {1}: it has its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source record lacked what fills a field that the target demands, or held a value that the target does not allow. Demanded are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no failure of operation: tell the owner of the flow.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XPath has nothing that is exactly the same as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XSLT 3.0 stylesheet, one for each map</source>
        <translation>XSLT-3.0-Stylesheet, eines je Mapping</translation>
    </message>
    <message>
        <source>a backslash at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block binds variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block gives nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brace that is no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call with places left open has a computed argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case does not say what is then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code of a character that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code table</source>
        <translation>eine Codetabelle</translation>
    </message>
    <message>
        <source>a comparison is joined with text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition gives values of different types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition stands behind a grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constant with parts is not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a default for a whole list is not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field that may be nil (null) is computed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field that may be nil (null) is taken as a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field without a rule has no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>ein fester Wert</translation>
    </message>
    <message>
        <source>a fixed value and something else stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fraction: DataWeave counts with decimals where JSONata counts with doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function has too many arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function is given a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function is given something computed where it needs what is written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function is given something that may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function of a list takes one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function says the types of its parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function takes its first value from the path, or has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function takes its value from the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function takes its value from the path, or has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has several keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grouping stands behind a grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a join has keys of different lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a join has keys of different types, or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is the value: JSONata gives a list of one as its item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of one is kept ([])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is taken as numbers: convert each with $number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list that is written has a condition and a path behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list with places of its own is not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lookup is named by something computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member&apos;s name must be text, not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is left out must be text, not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named group or a look behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pack is a folder of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter has a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path binds ${0} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path computes on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path computes with values on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path goes below an element that may be nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path goes below what is no element of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path goes below what is no object of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path goes on behind a grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path goes through lists in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path groups, binds variables or keeps a list of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path has a number or a constant as a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path has conditions, an order, a grouping or variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern is called as a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture has at most two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question has a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range of more than ten million numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason belongs to a field that is not mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report&apos;s name cannot end with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of the kind {0} needs an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a separator may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text has a character that XML cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of another type stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of another type than {0} is computed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable is bound to the items of a variable (@)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {0} is taken as a {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add cases of single records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute or text has a condition behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element with choices or parts of any name is the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element with parts has a default, or says what blanks become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element with parts is taken as a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element with parts is taken as a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element with parts is the value, and the target&apos;s is none, may be nil or has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is no fixed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open question</source>
        <translation>eine offene Frage</translation>
    </message>
    <message>
        <source>an order stands behind a grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer it, or remove it in Fieldwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you say</source>
        <translation>wie Sie sagen</translation>
    </message>
    <message>
        <source>begin with a line such as &lt;!-- section: title --&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change or remove that row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change that in the row of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the rules that read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file with a header and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an .xlsx or .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder; if the project was renamed, write its new name into the file&apos;s first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafting the documents</source>
        <translation>die Dokumente entwerfen</translation>
    </message>
    <message>
        <source>end it with .html, .md, .csv or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the project again, and bring the edits over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the workbook again before the next edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formatting or parsing an integer as {0} is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a workbook that was exported from this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it another name, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the project that it is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no row for {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how its sources are put together is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the source&apos;s date is written is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the target is filled, in words or as an expression</source>
        <translation>wie das Ziel gefüllt wird, in Worten oder als Ausdruck</translation>
    </message>
    <message>
        <source>it does not say what is joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what is then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which code table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which of its sources is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is sorted by several values, or by true and false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long to be a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies outside the project&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a row that there cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs the library {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads the record&apos;s number in a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says nothing that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its block is not translated</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its expression cannot be taken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input is a file of many records, which a pack gives one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its items are no list of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its items are not translated: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its value is not translated: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} is not translated: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins by place are not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins with an order or groups are not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists in lists are not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load a source and a target first</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the edits in the sheet {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of computed names are not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file in it, such as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a folder, or one map with --map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the folder of the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the row of its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column can hold {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is called {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header</source>
        <translation>kein Kopf</translation>
    </message>
    <message>
        <source>no row above says what is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sheet has a header with a data element, a source and a target, or with systems and their owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sheet is recognised as a mapping ({0})</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note when</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null is computed with, which DataWeave does not tell from missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number out of range: a division by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number out of range: {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a copy inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it back, or export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put its rows back, or export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the row with the columns&apos; titles back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove what was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the map back, or export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply in the column with the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0} is empty</source>
        <translation>Zeile {0} ist leer</translation>
    </message>
    <message>
        <source>row {0} of the sheet {1} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the map {0}</source>
        <translation>Zeilen des Mappings {0}</translation>
    </message>
    <message>
        <source>run fieldwright check and mend the errors first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it without --take and --keep: the sections are listed with their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running the test cases</source>
        <translation>die Testfälle laufen</translation>
    </message>
    <message>
        <source>save a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as UTF-8, or give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it from Word or LibreOffice again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the workbook again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say one of: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say the header&apos;s row with --header</source>
        <translation>die Zeile des Kopfs mit --header angeben</translation>
    </message>
    <message>
        <source>say which column is which: --column &quot;Src App=source&quot; --column &quot;Dest App=target&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that null is an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several elements with parts are the value of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values are compared with null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values are taken as a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values are taken as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values go into one attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values have a default, or say what blanks become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else wrote this file meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else decides of it already</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take &lt;!-- fieldwright: out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take its state, {0}, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out loops that have no end</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text stands between elements</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date&apos;s form {0} is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the elements of {0} stand in an order that repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression does not parse: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is decided as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is no longer left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is not left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is used, so nothing is to be said of leaving it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder has no template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to write into does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function {0} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header {0}</source>
        <translation>der Kopf {0}</translation>
    </message>
    <message>
        <source>the hidden sheet is not as it was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the items may be nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} gives something else than texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} passes on what is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map {0} cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the module has no function ${0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern {0} has flags that Python reads otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern {0} has {1}, which Python reads otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern {0} is none in Python: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern {0} matches an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has a grouping sign where none can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has a sign twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has an exponent or another sign among its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has digits of several kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has its optional digits in the wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has several maps, and this is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names no source field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of {0} are in the file {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for {0} failed: it calls itself too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for {0} failed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for {0} writes nothing: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema has no field {0} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section {0} cannot be both taken and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet does not begin as a Fieldwright workbook&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet {0} cannot be read ({1})</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target is a qualified name or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target&apos;s root is not one element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target&apos;s schema has no field {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template calls itself without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is broken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template writes more than {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the templates take more than {0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of {0} is not at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is worked out when the map runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value where the source has none</source>
        <translation>der Wert, wo die Quelle keinen hat</translation>
    </message>
    <message>
        <source>the workbook has no sheet {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook is damaged ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook is of the map {0}, which the project does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook was exported from the project {0}, and this is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook was made by a newer Fieldwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook was made by a newer Fieldwright (format {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no code table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no document {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no form {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no function ${0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lookup {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no question that this belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is a document of another kind: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is of another project: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file was not written by Fieldwright, and is not written over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a link to another folder, and is not written through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no encoded URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Word document, or it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a plain Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {0}, not a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {0}, not an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text cannot stand in a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is taken as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values for one name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are compared that DataWeave may order otherwise, or of different types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are kept by a condition on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of different types are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ${0} is called with depends on the types of its arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what blank values become is not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is called is no function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is called is not a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is changed must be an object, not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is joined is no element, or may be nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is looked up is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what null means here is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what of the row above is the same is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what others asked is not edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what others replied is not edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands behind if is no comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands behind not is no comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands behind ~&gt; is not a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands beside {0} are not both numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands beside {0} is no comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the function {0} does with this is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the template writes holds a mark of Fieldwright&apos;s in its line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was noted of the export is no such note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was noted of the export was edited or cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {0} means is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the target is filled</source>
        <translation>wann das Ziel gefüllt wird</translation>
    </message>
    <message>
        <source>whether a field is used follows from the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether texts are joined or numbers added is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the target field is required</source>
        <translation>ob das Zielfeld Pflicht ist</translation>
    </message>
    <message>
        <source>whether this is a condition or gives a value is not clear</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a rule that reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in the column with the expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write its rule first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write its rule first, or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write string, number, boolean or another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the question too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write year, month and day, such as 2026-12-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write your reply on a new line behind theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {0} as its kind of rule too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {0} as its state too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {0} as its state too, once no rule reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing {0}</source>
        <translation>schreiben: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} are of different types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} below {1}</source>
        <translation>{0} unter {1}</translation>
    </message>
    <message>
        <source>{0} cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from step {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a row for {1} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing before {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no Roman numeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no field of the source that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no kind that can be given here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no number in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no offset such as +0200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no role of a column</source>
        <translation>{0} ist keine Rolle einer Spalte</translation>
    </message>
    <message>
        <source>{0} is no state of a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no state that can be given here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a moment of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a moment that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not taken: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of several types, a qualified name or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be null, which DataWeave does not tell from missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may hold anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} milliseconds are outside the years 1 to 9999</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repeats in the source only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to the power of {1} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not found in the text of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, right of the {1}&apos;s</source>
        <translation>{0}, rechts von dem der anderen Seite ({1})</translation>
    </message>
    <message>
        <source>{0}: not taken: {1}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}the edits of {1} cells are not taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
