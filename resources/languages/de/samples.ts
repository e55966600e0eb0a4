<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;All</source>
        <comment>records</comment>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Copy the Output</source>
        <translation>Ausgabe &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>&amp;Explain This Value…</source>
        <translation>Diesen Wert &amp;erklären…</translation>
    </message>
    <message>
        <source>&amp;Keep with the Map</source>
        <translation>Beim Mapping &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Load from a File…</source>
        <translation>Aus &amp;Datei laden…</translation>
    </message>
    <message>
        <source>&amp;Make One from the Schema</source>
        <translation>Aus dem &amp;Schema bilden</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>Aus&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Paste Text…</source>
        <translation>&amp;Text einfügen…</translation>
    </message>
    <message>
        <source>&amp;Remove from the Map</source>
        <translation>Vom Mapping &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>Beis&amp;pieldaten</translation>
    </message>
    <message>
        <source>&amp;Save the Output…</source>
        <translation>Ausgabe &amp;speichern…</translation>
    </message>
    <message>
        <source>(this payload is no text)</source>
        <translation>(diese Nutzdaten sind kein Text)</translation>
    </message>
    <message>
        <source>A payload that was found</source>
        <translation>Gefundene Daten</translation>
    </message>
    <message>
        <source>A payload with everything that the map reads</source>
        <translation>Eingabedaten mit allem, was das Mapping liest</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Bad ›</source>
        <translation>Fehlerhafter ›</translation>
    </message>
    <message>
        <source>Before the edit: {result}</source>
        <translation>Vor der Änderung: {result}</translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation>Beispieldaten wählen</translation>
    </message>
    <message>
        <source>Copy or save the output</source>
        <translation>Ausgabe kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy the &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields and values of the sample</source>
        <translation>Felder und Werte der Beispieldaten</translation>
    </message>
    <message>
        <source>Find in the record…</source>
        <translation>Im Datensatz suchen…</translation>
    </message>
    <message>
        <source>Find in the sample</source>
        <translation>In den Beispieldaten suchen</translation>
    </message>
    <message>
        <source>Findings of the run</source>
        <translation>Befunde der Ausführung</translation>
    </message>
    <message>
        <source>Found in the sample</source>
        <translation>In den Beispieldaten gefunden</translation>
    </message>
    <message>
        <source>Go to the &amp;Rule</source>
        <translation>Zur &amp;Regel gehen</translation>
    </message>
    <message>
        <source>Have it no more among those of the map; the file stays</source>
        <translation>Nicht mehr zu den Beispieldaten des Mappings zählen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Have this sample among those of the map</source>
        <translation>Zu den Beispieldaten des Mappings zählen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>It cannot be read: {error}</source>
        <translation>Es lässt sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>Keep a pasted text as a file, and look at it</source>
        <translation>Eingefügten Text als Datei behalten und ansehen</translation>
    </message>
    <message>
        <source>Later ›</source>
        <translation>Später ›</translation>
    </message>
    <message>
        <source>Line {at} of {count}</source>
        <translation>Zeile {at} von {count}</translation>
    </message>
    <message>
        <source>Load a payload of the source from a file</source>
        <translation>Eingabedaten der Quelle aus einer Datei laden</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispieldatei laden</translation>
    </message>
    <message>
        <source>Load a sample to see what the map makes of it.</source>
        <translation>Laden Sie Beispieldaten, um zu sehen, was das Mapping daraus macht.</translation>
    </message>
    <message>
        <source>Load a sample, or drop a file here</source>
        <translation>Laden Sie Beispieldaten, oder legen Sie eine Datei hier ab</translation>
    </message>
    <message>
        <source>Load a sample, paste or make one, or drop a file here.</source>
        <translation>Laden Sie Beispieldaten, fügen Sie welche ein, lassen Sie welche bilden, oder legen Sie eine Datei hier ab.</translation>
    </message>
    <message>
        <source>Load, paste, make, keep or remove a sample</source>
        <translation>Beispieldaten laden, einfügen, bilden, behalten oder entfernen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Entstanden durch</translation>
    </message>
    <message>
        <source>Making a sample</source>
        <translation>Beispieldaten werden gebildet</translation>
    </message>
    <message>
        <source>Next record of the sample</source>
        <translation>Nächster Datensatz der Beispieldaten</translation>
    </message>
    <message>
        <source>No rule makes {path}</source>
        <translation>Keine Regel erzeugt {path}</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Keine Beispieldaten</translation>
    </message>
    <message>
        <source>No sample is loaded</source>
        <translation>Keine Beispieldaten geladen</translation>
    </message>
    <message>
        <source>No sample was made: {error}</source>
        <translation>Keine Beispieldaten gebildet: {error}</translation>
    </message>
    <message>
        <source>Nothing was made: no rule gave a value.</source>
        <translation>Es ist nichts entstanden: Keine Regel ergab einen Wert.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Part of the {text}</source>
        <translation>Ausschnitt: {text}</translation>
    </message>
    <message>
        <source>Paste a Sample</source>
        <translation>Beispieldaten einfügen</translation>
    </message>
    <message>
        <source>Payloads (*.json *.ndjson *.jsonl *.xml *.csv *.tsv *.xlsx *.edi *.x12 *.txt);;All files (*)</source>
        <translation>Nutzdaten (*.json *.ndjson *.jsonl *.xml *.csv *.tsv *.xlsx *.edi *.x12 *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Previous record of the sample</source>
        <translation>Voriger Datensatz der Beispieldaten</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Beispieldaten werden gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Record {at} of {count}</source>
        <translation>Datensatz {at} von {count}</translation>
    </message>
    <message>
        <source>Result of all records</source>
        <translation>Ergebnis aller Datensätze</translation>
    </message>
    <message>
        <source>Result of the run</source>
        <translation>Ergebnis der Ausführung</translation>
    </message>
    <message>
        <source>Row {at} of {count}</source>
        <translation>Zeile {at} von {count}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run all records</source>
        <translation>Alle Datensätze ausführen</translation>
    </message>
    <message>
        <source>Run the map on all records, and count those with findings (Ctrl+F5)</source>
        <translation>Das Mapping auf alle Datensätze anwenden und die mit Befunden zählen (Strg+F5)</translation>
    </message>
    <message>
        <source>Run the map on the record (F5)</source>
        <translation>Das Mapping auf den Datensatz anwenden (F5)</translation>
    </message>
    <message>
        <source>Running all records</source>
        <translation>Alle Datensätze werden ausgeführt</translation>
    </message>
    <message>
        <source>Running the map</source>
        <translation>Das Mapping wird ausgeführt</translation>
    </message>
    <message>
        <source>Running {count} records…</source>
        <translation>{count} Datensätze werden ausgeführt…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Samples of the map</source>
        <translation>Beispieldateien des Mappings</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Ausgabe speichern</translation>
    </message>
    <message>
        <source>Saved {name}, with its values as they are</source>
        <translation>{name} gespeichert, mit den Werten, wie sie sind</translation>
    </message>
    <message>
        <source>Show the output as text, as it would be sent</source>
        <translation>Die Ausgabe als Text zeigen, wie sie gesendet würde</translation>
    </message>
    <message>
        <source>Show the record as text, as it is written</source>
        <translation>Den Datensatz als Text zeigen, wie er geschrieben ist</translation>
    </message>
    <message>
        <source>Show the values of payloads as they are. While they are masked, a shared screen shows nobody&apos;s data</source>
        <translation>Werte von Nutzdaten zeigen, wie sie sind. Solange sie maskiert sind, zeigt ein geteilter Bildschirm niemandes Daten</translation>
    </message>
    <message>
        <source>Show the values of samples as they are. While they are masked, a shared screen shows nobody&apos;s data</source>
        <translation>Die Werte der Beispieldaten zeigen, wie sie sind. Solange sie maskiert sind, zeigt ein geteilter Bildschirm niemandes Daten</translation>
    </message>
    <message>
        <source>Show va&amp;lues</source>
        <translation>&amp;Werte zeigen</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the run</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the run, and keep what is known</source>
        <translation>Ausführung anhalten und behalten, was bekannt ist</translation>
    </message>
    <message>
        <source>Stopped after {records}</source>
        <translation>Angehalten: {records}</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Text of the output</source>
        <translation>Text der Ausgabe</translation>
    </message>
    <message>
        <source>Text of the sample</source>
        <translation>Text der Beispieldaten</translation>
    </message>
    <message>
        <source>The map could not be run</source>
        <translation>Das Mapping konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>The map needs all of them at once: its output is that of the whole sample</source>
        <translation>Das Mapping braucht alle auf einmal: Seine Ausgabe gilt für die ganzen Beispieldaten</translation>
    </message>
    <message>
        <source>The map needs all records at once: F5 runs it on the whole sample.</source>
        <translation>Das Mapping braucht alle Datensätze auf einmal: F5 wendet es auf die ganzen Beispieldaten an.</translation>
    </message>
    <message>
        <source>The map&apos;s output appears here</source>
        <translation>Hier erscheint die Ausgabe des Mappings</translation>
    </message>
    <message>
        <source>The next record with findings</source>
        <translation>Nächster Datensatz mit Befunden</translation>
    </message>
    <message>
        <source>The output is copied</source>
        <translation>Die Ausgabe ist kopiert</translation>
    </message>
    <message>
        <source>The output is copied, with its values masked</source>
        <translation>Die Ausgabe ist kopiert, mit maskierten Werten</translation>
    </message>
    <message>
        <source>The output is too large for a tree. Read its text.</source>
        <translation>Die Ausgabe ist für einen Baum zu groß. Lesen Sie ihren Text.</translation>
    </message>
    <message>
        <source>The output is valid</source>
        <translation>Die Ausgabe ist gültig</translation>
    </message>
    <message>
        <source>The part of the text after this one</source>
        <translation>Der Teil des Textes nach diesem</translation>
    </message>
    <message>
        <source>The part of the text before this one</source>
        <translation>Der Teil des Textes vor diesem</translation>
    </message>
    <message>
        <source>The record with findings before this one</source>
        <translation>Voriger Datensatz mit Befunden</translation>
    </message>
    <message>
        <source>The records could not be run: {error}</source>
        <translation>Die Datensätze konnten nicht ausgeführt werden: {error}</translation>
    </message>
    <message>
        <source>The sample has one record only</source>
        <translation>Die Beispieldaten haben nur einen Datensatz</translation>
    </message>
    <message>
        <source>The samples of the map, those attached to its source, and those that were opened</source>
        <translation>Die Beispieldateien des Mappings, die an seiner Quelle und die geöffneten</translation>
    </message>
    <message>
        <source>There is no further record</source>
        <translation>Es gibt keinen weiteren Datensatz</translation>
    </message>
    <message>
        <source>This is the first record</source>
        <translation>Dies ist der erste Datensatz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values of samples are masked</source>
        <translation>Die Werte der Beispieldaten sind maskiert</translation>
    </message>
    <message>
        <source>Values of samples are shown</source>
        <translation>Die Werte der Beispieldaten werden gezeigt</translation>
    </message>
    <message>
        <source>Values of the output and the rules that made them</source>
        <translation>Werte der Ausgabe und die Regeln, durch die sie entstanden</translation>
    </message>
    <message>
        <source>Values stand beside the fields once a sample is loaded</source>
        <translation>Die Werte stehen neben den Feldern, sobald Beispieldaten geladen sind</translation>
    </message>
    <message>
        <source>What the run found; Enter goes to the place, and selects the rule</source>
        <translation>Was die Ausführung fand; die Eingabetaste führt zur Stelle und wählt die Regel aus</translation>
    </message>
    <message>
        <source>attached to the schema</source>
        <translation>am Schema</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>check that it is what you meant</source>
        <translation>prüfen Sie, ob es das ist, was Sie meinten</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>for each {each}</source>
        <translation>je {each}</translation>
    </message>
    <message>
        <source>gone  {place} was there before the last edit</source>
        <translation>fehlt  {place} war vor der letzten Änderung vorhanden</translation>
    </message>
    <message>
        <source>in no file</source>
        <translation>in keiner Datei</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>keeping the sample {name}</source>
        <translation>Beispieldatei {name} behalten</translation>
    </message>
    <message>
        <source>mend the file</source>
        <translation>berichtigen Sie die Datei</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>of the map</source>
        <translation>des Mappings</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>other than before the last edit</source>
        <translation>anders als vor der letzten Änderung</translation>
    </message>
    <message>
        <source>part of {target}</source>
        <translation>Teil von {target}</translation>
    </message>
    <message>
        <source>read its text</source>
        <translation>lesen Sie seinen Text</translation>
    </message>
    <message>
        <source>read its text, or take a sample with fewer items</source>
        <translation>lesen Sie seinen Text, oder nehmen Sie Beispieldaten mit weniger Einträgen</translation>
    </message>
    <message>
        <source>read its text, or take a sample with smaller records</source>
        <translation>lesen Sie seinen Text, oder nehmen Sie Beispieldaten mit kleineren Datensätzen</translation>
    </message>
    <message>
        <source>record {at} has {size} MB, which is too large for a tree</source>
        <translation>Datensatz {at} hat {size} MB, zu viel für einen Baum</translation>
    </message>
    <message>
        <source>record {at} is too large for a tree</source>
        <translation>Datensatz {at} ist für einen Baum zu groß</translation>
    </message>
    <message>
        <source>removing the sample {name}</source>
        <translation>Beispieldatei {name} entfernen</translation>
    </message>
    <message>
        <source>take a whole payload</source>
        <translation>nehmen Sie vollständige Nutzdaten</translation>
    </message>
    <message>
        <source>the array breaks off after {found} items</source>
        <translation>die Liste bricht nach {found} Einträgen ab</translation>
    </message>
    <message>
        <source>the record is nested too deeply</source>
        <translation>der Datensatz ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the record is not valid JSON: {error}</source>
        <translation>der Datensatz ist kein gültiges JSON: {error}</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>die Beispieldaten</translation>
    </message>
    <message>
        <source>the source&apos;s schema is not there</source>
        <translation>das Schema der Quelle ist nicht vorhanden</translation>
    </message>
    <message>
        <source>this is one record of {size} MB, which is too large for a tree</source>
        <translation>dies ist ein einziger Datensatz von {size} MB, zu viel für einen Baum</translation>
    </message>
    <message>
        <source>this one: {finding}</source>
        <translation>dieser: {finding}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} weggefallen</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} zurückgewiesen</translation>
    </message>
    <message>
        <source>{count} with findings</source>
        <translation>{count} mit Befunden</translation>
    </message>
    <message>
        <source>{done} of {count} records…</source>
        <translation>{done} von {count} Datensätzen…</translation>
    </message>
    <message>
        <source>{finding} and {more} more</source>
        <translation>{finding} und {more} weitere</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
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
        <source>{n} findings</source>
        <comment>{n} finding</comment>
        <translation>
            <numerusform>{n} Befund</numerusform>
            <numerusform>{n} Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is made by the rule of {target}</source>
        <translation>{path} entsteht durch die Regel von {target}</translation>
    </message>
    <message>
        <source>{records} records: {ok} ok</source>
        <translation>{records} Datensätze: {ok} in Ordnung</translation>
    </message>
    <message>
        <source>{start}–{end} of {length} bytes</source>
        <translation>{start}–{end} von {length} Bytes</translation>
    </message>
    <message>
        <source>{start}–{end} of {length} characters</source>
        <translation>{start}–{end} von {length} Zeichen</translation>
    </message>
    <message>
        <source>‹ Bad</source>
        <translation>‹ Fehlerhafter</translation>
    </message>
    <message>
        <source>‹ Earlier</source>
        <translation>‹ Früher</translation>
    </message>
</context>
</TS>
