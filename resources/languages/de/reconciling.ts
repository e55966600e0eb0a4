<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Date-times of one instant</source>
        <translation>Zeitangaben desselben Z&amp;eitpunkts</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>a mapping</comment>
        <translation>&amp;Mapping</translation>
    </message>
    <message>
        <source>&amp;Source extract</source>
        <translation>&amp;Quellauszug</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Target extract</source>
        <translation>&amp;Zielauszug</translation>
    </message>
    <message>
        <source>&amp;Upper and lower case</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>All numbers: 1.0 is 1</source>
        <translation>Alle Zahlen: 1.0 ist 1</translation>
    </message>
    <message>
        <source>An amount (0.01), a share (1 %) or a duration (2 s) for each field</source>
        <translation>Ein Betrag (0.01), ein Anteil (1 %) oder eine Dauer (2 s) für jedes Feld</translation>
    </message>
    <message>
        <source>Blanks &amp;around texts</source>
        <translation>Leerzeichen &amp;um Texte</translation>
    </message>
    <message>
        <source>Blanks: as the files tell them apart</source>
        <translation>Leeres: wie die Dateien es unterscheiden</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Du&amp;rchsuchen…</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Nach Feld</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Choose an extract</source>
        <translation>Auszug auswählen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing the extracts</source>
        <translation>Auszüge werden verglichen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Counts of both sides</source>
        <translation>Anzahlen beider Seiten</translation>
    </message>
    <message>
        <source>Differences by field</source>
        <translation>Unterschiede nach Feld</translation>
    </message>
    <message>
        <source>Equal are</source>
        <translation>Gleich sind</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Extracts (*.csv *.tsv *.ndjson *.jsonl *.json *.xlsx *.xml);;All files (*)</source>
        <translation>Auszüge (*.csv *.tsv *.ndjson *.jsonl *.json *.xlsx *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Extracts may hold personal data: show it only to somebody who may see it</source>
        <translation>Auszüge können personenbezogene Daten enthalten: Zeigen Sie sie nur jemandem, der sie sehen darf</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>None: the extracts have the same shape</source>
        <translation>Keines: Die Auszüge haben dieselbe Form</translation>
    </message>
    <message>
        <source>Not compared, as no rule fills it: {fields}.</source>
        <translation>Nicht verglichen, da keine Regel es füllt: {fields}.</translation>
    </message>
    <message>
        <source>Not in it: {fields}; the file says why.</source>
        <translation>Nicht enthalten: {fields}; die Datei sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message>
        <source>Null, empty and missing are the same</source>
        <translation>Null, leer und fehlend sind dasselbe</translation>
    </message>
    <message>
        <source>Null, empty and missing differ</source>
        <translation>Null, leer und fehlend sind verschieden</translation>
    </message>
    <message>
        <source>Null, empty text and missing</source>
        <translation>Null, leerer Text und fehlend</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers are texts: 1.0 is not 1</source>
        <translation>Zahlen sind Texte: 1.0 ist nicht 1</translation>
    </message>
    <message>
        <source>Numbers: as the target&apos;s schema says</source>
        <translation>Zahlen: wie das Schema des Ziels sagt</translation>
    </message>
    <message>
        <source>Paths of the target&apos;s fields, with commas between</source>
        <translation>Pfade der Zielfelder, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Reconcile Extracts</source>
        <translation>Abgleich von Auszügen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records ({count} more not listed)</source>
        <translation>Datensätze ({count} weitere nicht aufgelistet)</translation>
    </message>
    <message>
        <source>Records that are listed</source>
        <translation>Aufgelistete Datensätze</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Abweichende Datensätze</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>Save the Re&amp;port…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the S&amp;QL…</source>
        <translation>SQL s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>SQL speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Show keys and &amp;values unmasked</source>
        <translation>Schlüssel und &amp;Werte unmaskiert zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source record</source>
        <translation>Quelldatensatz</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target record</source>
        <translation>Zieldatensatz</translation>
    </message>
    <message>
        <source>The SQL&apos;s database</source>
        <translation>Die Datenbank für das SQL</translation>
    </message>
    <message>
        <source>The fields of a target&apos;s record that tell records apart, with commas between</source>
        <translation>Die Felder eines Zieldatensatzes, die Datensätze unterscheiden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tolera&amp;nces</source>
        <translation>&amp;Toleranzen</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md);;Differing records (*.csv);;JSON (*.json)</source>
        <translation>Webseite (*.html);;Markdown (*.md);;Abweichende Datensätze (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Within tolerance</source>
        <translation>In der Toleranz</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>compared</source>
        <comment>records</comment>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>differing</source>
        <comment>records of an extract</comment>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>duplicate in source</source>
        <translation>doppelt in der Quelle</translation>
    </message>
    <message>
        <source>duplicate in target</source>
        <translation>doppelt im Ziel</translation>
    </message>
    <message>
        <source>expected records</source>
        <translation>erwartete Datensätze</translation>
    </message>
    <message>
        <source>extra</source>
        <comment>records of an extract</comment>
        <translation>überzählig</translation>
    </message>
    <message>
        <source>extra in the target</source>
        <translation>überzählig im Ziel</translation>
    </message>
    <message>
        <source>fields that are not compared: audit.changedAt, note</source>
        <translation>Felder, die nicht verglichen werden: audit.changedAt, note</translation>
    </message>
    <message>
        <source>how far fields may be off: amount=0.01, shippedAt=2 s</source>
        <translation>wie weit Felder abweichen dürfen: amount=0.01, shippedAt=2 s</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys more than once</source>
        <translation>Schlüssel mehr als einmal</translation>
    </message>
    <message>
        <source>keys on both sides</source>
        <translation>Schlüssel auf beiden Seiten</translation>
    </message>
    <message>
        <source>mapping the source</source>
        <translation>Quelle wird zugeordnet</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>records of an extract</comment>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>missing in the target</source>
        <translation>fehlend im Ziel</translation>
    </message>
    <message>
        <source>no key in source</source>
        <translation>ohne Schlüssel in der Quelle</translation>
    </message>
    <message>
        <source>no key in target</source>
        <translation>ohne Schlüssel im Ziel</translation>
    </message>
    <message>
        <source>proposed, if left empty</source>
        <translation>wird vorgeschlagen, wenn leer gelassen</translation>
    </message>
    <message>
        <source>reading the source</source>
        <translation>Quelle wird gelesen</translation>
    </message>
    <message>
        <source>reading the target</source>
        <translation>Ziel wird gelesen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>records without a key</source>
        <translation>Datensätze ohne Schlüssel</translation>
    </message>
    <message>
        <source>source records that the map gave nothing for</source>
        <translation>Quelldatensätze, für die das Mapping nichts ergab</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>records</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the tolerance {tolerance} names no field</source>
        <translation>Die Toleranz {tolerance} nennt kein Feld</translation>
    </message>
    <message>
        <source>write amount=0.01</source>
        <translation>Schreiben Sie amount=0.01</translation>
    </message>
    <message numerus="yes">
        <source>{doing}: {n} records…</source>
        <comment>{doing}: {n} record…</comment>
        <translation>
            <numerusform>{doing}: {n} Datensatz…</numerusform>
            <numerusform>{doing}: {n} Datensätze…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, {n} times</source>
        <comment>{what}, {n} time</comment>
        <translation>
            <numerusform>{what}, {n}-mal</numerusform>
            <numerusform>{what}, {n}-mal</numerusform>
        </translation>
    </message>
</context>
</TS>
