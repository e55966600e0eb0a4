<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Accept</source>
        <translation>An&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Accept {count}</source>
        <translation>{count} &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Keep in the Project…</source>
        <translation>Im Projekt auf&amp;bewahren…</translation>
    </message>
    <message>
        <source>&amp;New Test Case</source>
        <translation>&amp;Neuer Testfall</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Propose Test Cases</source>
        <translation>Testfälle &amp;vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>A file beside the project, in place of a payload in the project</source>
        <translation>Eine Datei neben dem Projekt anstelle von Eingabedaten im Projekt</translation>
    </message>
    <message>
        <source>A file beside the project, in place of an output in the project</source>
        <translation>Eine Datei neben dem Projekt anstelle einer Ausgabe im Projekt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept the test case {name}</source>
        <translation>Testfall {name} annehmen</translation>
    </message>
    <message>
        <source>Accept {count} proposed test cases</source>
        <translation>{count} vorgeschlagene Testfälle annehmen</translation>
    </message>
    <message>
        <source>All fields are compared</source>
        <translation>Alle Felder werden verglichen</translation>
    </message>
    <message>
        <source>As it will be called</source>
        <translation>Wie er heißen wird</translation>
    </message>
    <message>
        <source>As {message} allows</source>
        <translation>Wie {message} es erlaubt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Cases, proposals, coverage and effects</source>
        <translation>Testfälle, Vorschläge, Abdeckung und Auswirkungen</translation>
    </message>
    <message>
        <source>Change the expected output</source>
        <translation>Erwartete Ausgabe ändern</translation>
    </message>
    <message>
        <source>Change the payload</source>
        <translation>Eingabedaten ändern</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Compare fields again</source>
        <translation>Felder wieder vergleichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the Differences</source>
        <translation>Unterschiede kopieren</translation>
    </message>
    <message>
        <source>Copy this test case</source>
        <translation>Diesen Testfall kopieren</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Customer&apos;s settings</source>
        <translation>Kundeneinstellungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete test case {name}</source>
        <translation>Testfall {name} löschen</translation>
    </message>
    <message>
        <source>Delete the selected test cases (Delete)</source>
        <translation>Ausgewählte Testfälle löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete {count} test cases</source>
        <translation>{count} Testfälle löschen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Double click leads to what no test case tries.</source>
        <translation>Ein Doppelklick führt zu dem, was kein Testfall prüft.</translation>
    </message>
    <message>
        <source>Double click or Return goes to the rule, the lookup or the test case</source>
        <translation>Doppelklick oder Eingabetaste führt zur Regel, zur Nachschlagetabelle oder zum Testfall</translation>
    </message>
    <message>
        <source>Double click or Return goes to the rule; Ctrl+C copies the sentences without values of payloads</source>
        <translation>Doppelklick oder Eingabetaste führt zur Regel; Strg+C kopiert die Sätze ohne Werte aus den Nutzdaten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Effects of Edits</source>
        <translation>Auswirkungen</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Every map</source>
        <translation>Jedes Mapping</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Evidence, the latest last</source>
        <translation>Nachweise, der jüngste zuletzt</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Nachweis…</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected findings</source>
        <translation>Erwartete Befunde</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Erwartete Ausgabe</translation>
    </message>
    <message>
        <source>Expected until now</source>
        <translation>Bisher erwartet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields that are not compared</source>
        <translation>Felder, die nicht verglichen werden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files of further sources</source>
        <translation>Dateien weiterer Quellen</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>Vorschläge filtern</translation>
    </message>
    <message>
        <source>Filter test cases</source>
        <translation>Testfälle filtern</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Weitere Quellen</translation>
    </message>
    <message>
        <source>Ignore fields</source>
        <translation>Felder nicht vergleichen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Eingabedatei</translation>
    </message>
    <message>
        <source>It gives what is expected: there is nothing to take over</source>
        <translation>Er ergibt das Erwartete: Es gibt nichts zu übernehmen</translation>
    </message>
    <message>
        <source>It is kept in the project; this can be undone.</source>
        <translation>Es wird im Projekt aufbewahrt; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>It is written to {file}. Writing a file is not undone.</source>
        <translation>Es wird in {file} geschrieben. Das Schreiben einer Datei lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It is written to {file}; what it holds now stays beside it, as {file}.bak. Writing a file is not undone.</source>
        <translation>Es wird in {file} geschrieben; der jetzige Inhalt bleibt daneben als {file}.bak erhalten. Das Schreiben einer Datei lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It passed before the last edit</source>
        <translation>Vor der letzten Änderung war er bestanden</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit-XML (*.xml)</translation>
    </message>
    <message numerus="yes">
        <source>Keep evidence of {n} test cases</source>
        <comment>Keep evidence of {n} test case</comment>
        <translation>
            <numerusform>Nachweis für {n} Testfall aufbewahren</numerusform>
            <numerusform>Nachweis für {n} Testfälle aufbewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Looking at schemas, rules and lookups…</source>
        <translation>Schemas, Regeln und Nachschlagetabellen werden untersucht…</translation>
    </message>
    <message>
        <source>Made of {samples}.</source>
        <translation>Erstellt aus {samples}.</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>Erfundene Daten</translation>
    </message>
    <message>
        <source>Make test cases of the schemas, rules and lookups; nothing is taken before you accept it</source>
        <translation>Testfälle aus Schemas, Regeln und Nachschlagetabellen bilden; nichts wird übernommen, bevor Sie es annehmen</translation>
    </message>
    <message>
        <source>Make what the map gives what is expected, after a look (Ctrl+Shift+Return)</source>
        <translation>Das Ergebnis des Mappings nach Durchsicht zum Erwarteten machen (Strg+Umschalt+Return)</translation>
    </message>
    <message>
        <source>Make what the selected cases give what is expected, after a look</source>
        <translation>Die Ergebnisse der ausgewählten Testfälle nach Durchsicht zum Erwarteten machen</translation>
    </message>
    <message>
        <source>Making test cases</source>
        <translation>Testfälle werden gebildet</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>M&amp;essen</translation>
    </message>
    <message>
        <source>Measure to see which rules, sides of conditions and rows of lookups the test cases try, and what none of them tries.</source>
        <translation>Messen Sie, um zu sehen, welche Regeln, Seiten von Bedingungen und Zeilen von Nachschlagetabellen die Testfälle prüfen und was keiner von ihnen prüft.</translation>
    </message>
    <message>
        <source>Measure what the test cases try</source>
        <translation>Messen, was die Testfälle prüfen</translation>
    </message>
    <message>
        <source>Measuring what the test cases try</source>
        <translation>Es wird gemessen, was die Testfälle prüfen</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New test case</source>
        <translation>Neuer Testfall</translation>
    </message>
    <message>
        <source>No output is expected</source>
        <translation>Es wird keine Ausgabe erwartet</translation>
    </message>
    <message>
        <source>No output is named: the case passes where no error is found. Write one, or run it and take over what the map gives</source>
        <translation>Keine Ausgabe angegeben: Der Testfall ist bestanden, wenn kein Fehler gefunden wird. Schreiben Sie eine, oder führen Sie ihn aus und übernehmen Sie, was das Mapping ergibt</translation>
    </message>
    <message>
        <source>No payload was found for this: a person has to make one.</source>
        <translation>Hierfür wurden keine Eingabedaten gefunden: Ein Mensch muss sie erstellen.</translation>
    </message>
    <message>
        <source>No rule fills this place</source>
        <translation>Keine Regel füllt diese Stelle</translation>
    </message>
    <message>
        <source>No test case has failed</source>
        <translation>Kein Testfall ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No test cases yet. A test case holds an input and what it must give, or what must be refused. Fieldwright proposes few and telling ones from the schemas, rules and lookups; you look at each, and accept, edit or refuse it.</source>
        <translation>Noch keine Testfälle. Ein Testfall enthält eine Eingabe und das, was sie ergeben oder was zurückgewiesen werden muss. Fieldwright schlägt aus Schemas, Regeln und Nachschlagetabellen wenige aussagekräftige vor; Sie sehen jeden durch und nehmen ihn an, bearbeiten ihn oder lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing can be taken over</source>
        <translation>Es kann nichts übernommen werden</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Es ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Nothing that is not saved yet changes what a test case gives. After each edit of a rule, a lookup or a case this is looked at again.</source>
        <translation>Nichts, was noch nicht gespeichert ist, ändert das Ergebnis eines Testfalls. Nach jeder Änderung an einer Regel, einer Nachschlagetabelle oder einem Testfall wird erneut nachgesehen.</translation>
    </message>
    <message>
        <source>Nothing was said to be expected</source>
        <translation>Es war nichts als erwartet angegeben</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>One without a kind is normal</source>
        <translation>Ohne Angabe gilt er als normal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Passed: nothing differs</source>
        <translation>Bestanden: kein Unterschied</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Eingabedaten</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Propose test cases</source>
        <translation>Testfälle vorschlagen</translation>
    </message>
    <message>
        <source>Propose what was refused again</source>
        <translation>Abgelehntes wieder vorschlagen</translation>
    </message>
    <message>
        <source>Proposed again with the next proposals</source>
        <translation>Wird mit den nächsten Vorschlägen wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Proposed for: {generated}</source>
        <translation>Vorgeschlagen für: {generated}</translation>
    </message>
    <message>
        <source>Proposed test cases</source>
        <translation>Vorgeschlagene Testfälle</translation>
    </message>
    <message>
        <source>Put In</source>
        <translation>Ins Projekt</translation>
    </message>
    <message>
        <source>Put the expected output of the file into the project, where it can be edited</source>
        <translation>Erwartete Ausgabe aus der Datei ins Projekt aufnehmen, wo sie bearbeitet werden kann</translation>
    </message>
    <message>
        <source>Put the file&apos;s payload into the project, where it can be edited</source>
        <translation>Eingabedaten aus der Datei ins Projekt aufnehmen, wo sie bearbeitet werden können</translation>
    </message>
    <message>
        <source>Re&amp;consider</source>
        <translation>&amp;Wieder zulassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reconsider refused test cases</source>
        <translation>Abgelehnte Testfälle wieder zulassen</translation>
    </message>
    <message>
        <source>Ref&amp;use…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refuse the selected proposals with a reason (Delete)</source>
        <translation>Ausgewählte Vorschläge mit Begründung ablehnen (Entf)</translation>
    </message>
    <message>
        <source>Refuse with a reason</source>
        <translation>Mit Begründung ablehnen</translation>
    </message>
    <message>
        <source>Refuse {what}</source>
        <translation>{what} ablehnen</translation>
    </message>
    <message>
        <source>Rename test case {name}</source>
        <translation>Testfall {name} umbenennen</translation>
    </message>
    <message>
        <source>Required fields, with something wrong or missing</source>
        <translation>Pflichtfelder mit Falschem oder Fehlendem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows of the lookup {name}</source>
        <translation>Zeilen der Nachschlagetabelle {name}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules or lookups were edited since these were proposed: propose again.</source>
        <translation>Seit diesen Vorschlägen wurden Regeln oder Nachschlagetabellen geändert: Lassen Sie neu vorschlagen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run Failed</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Run Selected</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>Run all test cases (F6)</source>
        <translation>Alle Testfälle ausführen (F6)</translation>
    </message>
    <message>
        <source>Run it first: there is nothing that it gave, or something was edited since</source>
        <translation>Führen Sie ihn zuerst aus: Es liegt kein Ergebnis vor, oder seither wurde etwas geändert</translation>
    </message>
    <message>
        <source>Run the selected test cases (Ctrl+Return)</source>
        <translation>Ausgewählte Testfälle ausführen (Strg+Return)</translation>
    </message>
    <message>
        <source>Run the test case (F6) to see it</source>
        <translation>Führen Sie den Testfall aus (F6), um es zu sehen</translation>
    </message>
    <message>
        <source>Run the test cases first: evidence is made of what they gave, and nothing that is out of date</source>
        <translation>Führen Sie zuerst die Testfälle aus: Der Nachweis entsteht aus ihren Ergebnissen und aus nichts Veraltetem</translation>
    </message>
    <message>
        <source>Run the test cases, and see which rules, branches and rows they try</source>
        <translation>Testfälle ausführen und sehen, welche Regeln, Zweige und Zeilen sie prüfen</translation>
    </message>
    <message>
        <source>Run what failed again (Shift+F6)</source>
        <translation>Fehlgeschlagene erneut ausführen (Umschalt+F6)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Running test cases</source>
        <translation>Testfälle werden ausgeführt</translation>
    </message>
    <message>
        <source>Running the map on the payload</source>
        <translation>Das Mapping wird auf die Eingabedaten angewendet</translation>
    </message>
    <message>
        <source>Running the test cases…</source>
        <translation>Die Testfälle werden ausgeführt…</translation>
    </message>
    <message>
        <source>Running the test case…</source>
        <translation>Der Testfall wird ausgeführt…</translation>
    </message>
    <message>
        <source>Running {count} test cases…</source>
        <translation>{count} Testfälle werden ausgeführt…</translation>
    </message>
    <message>
        <source>Save as &amp;JUnit…</source>
        <translation>Als &amp;JUnit speichern…</translation>
    </message>
    <message>
        <source>Save as a &amp;Page…</source>
        <translation>Als &amp;Seite speichern…</translation>
    </message>
    <message>
        <source>Save or keep what the test cases gave, with date, versions and tester</source>
        <translation>Ergebnisse der Testfälle mit Datum, Versionen und Tester speichern oder aufbewahren</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Save the project first: evidence names the project&apos;s file with its digest, as it was tested</source>
        <translation>Speichern Sie zuerst das Projekt: Der Nachweis nennt die Projektdatei mit ihrer Prüfsumme, so wie sie getestet wurde</translation>
    </message>
    <message>
        <source>Show only test cases of this kind</source>
        <translation>Nur Testfälle dieser Art zeigen</translation>
    </message>
    <message>
        <source>Show only test cases of this map</source>
        <translation>Nur Testfälle dieses Mappings zeigen</translation>
    </message>
    <message>
        <source>Show only test cases of this outcome</source>
        <translation>Nur Testfälle mit diesem Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Show only those that hold these words</source>
        <translation>Nur zeigen, was diese Wörter enthält</translation>
    </message>
    <message>
        <source>Show only those that hold these words: name, use case, flow, owner, finding</source>
        <translation>Nur zeigen, was diese Wörter enthält: Name, Anwendungsfall, Ablauf, Zuständige, Befund</translation>
    </message>
    <message>
        <source>Sides of conditions</source>
        <translation>Seiten von Bedingungen</translation>
    </message>
    <message>
        <source>Some test cases were not run</source>
        <translation>Einige Testfälle wurden nicht ausgeführt</translation>
    </message>
    <message>
        <source>Something was edited since this was measured.</source>
        <translation>Seit dieser Messung wurde etwas geändert.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Start a test case, with the sample that is shown as its input (Insert)</source>
        <translation>Testfall anlegen, mit den gezeigten Beispieldaten als Eingabe (Einfg)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Ausführung anhalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped after {done} of {wanted} test cases</source>
        <translation>Nach {done} von {wanted} Testfällen angehalten</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take Over What the Map Gives</source>
        <translation>Ergebnis des Mappings übernehmen</translation>
    </message>
    <message>
        <source>Take Over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Take over the output of {what}</source>
        <translation>Ausgabe übernehmen: {what}</translation>
    </message>
    <message>
        <source>Take the selected proposals into the project (Ctrl+Return)</source>
        <translation>Ausgewählte Vorschläge ins Projekt aufnehmen (Strg+Return)</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Test case {name} deleted</source>
        <translation>Testfall {name} gelöscht</translation>
    </message>
    <message>
        <source>Test case, and what its output has otherwise</source>
        <translation>Testfall und was sich an seiner Ausgabe ändert</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Test cases are made of the schemas, rules and lookups: few and telling, each with its payload and what the map gives today. You accept, edit or refuse each.</source>
        <translation>Testfälle werden aus Schemas, Regeln und Nachschlagetabellen gebildet: wenige und aussagekräftige, jeder mit seinen Eingabedaten und dem, was das Mapping heute ergibt. Sie nehmen jeden an, bearbeiten ihn oder lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Test cases that are out of date</source>
        <translation>Veraltete Testfälle</translation>
    </message>
    <message>
        <source>Test cases that could not be run</source>
        <translation>Testfälle, die nicht ausgeführt werden konnten</translation>
    </message>
    <message>
        <source>Test cases that would differ</source>
        <translation>Testfälle, die anders ausfallen würden</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The differences are copied, with values of payloads masked</source>
        <translation>Die Unterschiede sind kopiert; Werte aus den Nutzdaten sind maskiert</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The flow that it tries</source>
        <translation>Der Ablauf, den er prüft</translation>
    </message>
    <message>
        <source>The map that it tries; the flow&apos;s, or the first, where it says none</source>
        <translation>Das Mapping, das er prüft; ohne Angabe das des Ablaufs oder das erste</translation>
    </message>
    <message>
        <source>The map that test cases are proposed for</source>
        <translation>Das Mapping, für das Testfälle vorgeschlagen werden</translation>
    </message>
    <message>
        <source>The order is not changed while the list is filtered</source>
        <translation>Solange die Liste gefiltert ist, ändert sich die Reihenfolge nicht</translation>
    </message>
    <message>
        <source>The rule that fills it</source>
        <translation>Die Regel, die es füllt</translation>
    </message>
    <message>
        <source>The settings file of a customer that it runs with</source>
        <translation>Die Einstellungsdatei des Kunden, mit der er ausgeführt wird</translation>
    </message>
    <message>
        <source>The target&apos;s fields are not loaded</source>
        <translation>Die Felder des Ziels sind nicht geladen</translation>
    </message>
    <message>
        <source>The test case</source>
        <translation>Der Testfall</translation>
    </message>
    <message>
        <source>The use case that it proves</source>
        <translation>Der Anwendungsfall, den er belegt</translation>
    </message>
    <message>
        <source>There are no test cases to run yet</source>
        <translation>Es gibt noch keine Testfälle zum Ausführen</translation>
    </message>
    <message>
        <source>There is no other to give a value to</source>
        <translation>Es gibt keinen weiteren, der einen Wert bekommen könnte</translation>
    </message>
    <message>
        <source>There is one called {name} already</source>
        <translation>{name} gibt es schon</translation>
    </message>
    <message>
        <source>This was left out.</source>
        <translation>Dies wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This was refused, and is not proposed again.</source>
        <translation>Dies wurde abgelehnt und wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Toleranzen</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values are masked: show them to write here (Ctrl+Shift+U).</source>
        <translation>Werte sind maskiert: Zeigen Sie sie, um hier zu schreiben (Strg+Umschalt+U).</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is certain once it passes, for people</source>
        <translation>Was feststeht, wenn er bestanden ist, für Menschen</translation>
    </message>
    <message>
        <source>What it is run with</source>
        <translation>Womit er ausgeführt wird</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was er belegt</translation>
    </message>
    <message>
        <source>What it proves, or why not</source>
        <translation>Was er belegt, oder warum nicht</translation>
    </message>
    <message>
        <source>What it tries</source>
        <translation>Was er prüft</translation>
    </message>
    <message>
        <source>What it tries, in a few words; evidence and findings name it by this</source>
        <translation>Was er prüft, in wenigen Worten; Nachweise und Befunde nennen ihn so</translation>
    </message>
    <message>
        <source>What the edit does</source>
        <translation>Was die Änderung bewirkt</translation>
    </message>
    <message>
        <source>What the map gives</source>
        <translation>Ergebnis des Mappings</translation>
    </message>
    <message>
        <source>What the map gives becomes what is expected. Look whether that is right: a mistake that is taken over is never found again.</source>
        <translation>Das Ergebnis des Mappings wird zum Erwarteten. Prüfen Sie, ob es stimmt: Ein übernommener Fehler wird nie wieder gefunden.</translation>
    </message>
    <message>
        <source>What the map gives today</source>
        <translation>Heutiges Ergebnis des Mappings</translation>
    </message>
    <message>
        <source>What the run gave</source>
        <translation>Ergebnis der Ausführung</translation>
    </message>
    <message>
        <source>What the run is to find, or to refuse</source>
        <translation>Was die Ausführung finden oder zurückweisen soll</translation>
    </message>
    <message>
        <source>Whether its payloads hold no real person&apos;s data</source>
        <translation>Ob seine Nutzdaten keine Daten wirklicher Personen enthalten</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür zuständig ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Write or paste a payload of the source here, or name an input file under Attributes</source>
        <translation>Schreiben oder fügen Sie hier Eingabedaten der Quelle ein, oder nennen Sie unter Eigenschaften eine Eingabedatei</translation>
    </message>
    <message>
        <source>Write the Pack for &amp;Engineers…</source>
        <translation>Paket für &amp;Entwickler schreiben…</translation>
    </message>
    <message>
        <source>Write the pack into a folder</source>
        <translation>Paket in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Writing the evidence</source>
        <translation>Nachweis wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>Nachweis wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Paket wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the pack…</source>
        <translation>Paket wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Written: {out}; noted in {n} test cases by {tester}</source>
        <comment>Written: {out}; noted in {n} test case by {tester}</comment>
        <translation>
            <numerusform>Geschrieben: {out}; vermerkt in {n} Testfall von {tester}</numerusform>
            <numerusform>Geschrieben: {out}; vermerkt in {n} Testfällen von {tester}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {out}; values of payloads are masked</source>
        <translation>Geschrieben: {out}; Werte aus den Nutzdaten sind maskiert</translation>
    </message>
    <message>
        <source>a key that it lacks</source>
        <translation>ein Schlüssel, den sie nicht hat</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>anderer Wert</translation>
    </message>
    <message>
        <source>before the last edit</source>
        <translation>vor der letzten Änderung</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>Grenzfall</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>fields that are not compared</source>
        <translation>Felder, die nicht verglichen werden</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>has a rule</source>
        <translation>hat eine Regel</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>im Projekt</translation>
    </message>
    <message>
        <source>it is nested too deeply, or holds a number that JSON cannot say</source>
        <translation>es ist zu tief verschachtelt oder enthält eine Zahl, die JSON nicht ausdrücken kann</translation>
    </message>
    <message>
        <source>it is written otherwise, with the same values</source>
        <translation>es wird anders geschrieben, mit denselben Werten</translation>
    </message>
    <message>
        <source>kept as somebody changed it: {names}</source>
        <translation>unverändert gelassen, weil jemand es geändert hat: {names}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out: {first}</source>
        <translation>ausgelassen: {first}</translation>
    </message>
    <message>
        <source>left out: {first}, and {more} more</source>
        <translation>ausgelassen: {first} und {more} weitere</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no error is found</source>
        <translation>kein Fehler wird gefunden</translation>
    </message>
    <message>
        <source>no payload found</source>
        <translation>ohne Eingabedaten</translation>
    </message>
    <message>
        <source>no test case asks for it</source>
        <translation>kein Testfall fragt danach</translation>
    </message>
    <message>
        <source>no test case has it wrong or missing</source>
        <translation>in keinem Testfall falsch oder fehlend</translation>
    </message>
    <message>
        <source>no test case tries it</source>
        <translation>kein Testfall prüft es</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>nicht erwartet</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>nichts wird geschrieben</translation>
    </message>
    <message>
        <source>nothing is written any more</source>
        <translation>es wird nichts mehr geschrieben</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>or the output itself, under Result</source>
        <translation>oder die Ausgabe selbst, unter Ergebnis</translation>
    </message>
    <message>
        <source>or the payload itself, under Result</source>
        <translation>oder die Eingabedaten selbst, unter Ergebnis</translation>
    </message>
    <message>
        <source>other output</source>
        <translation>andere Ausgabe</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>put it inside</source>
        <translation>legen Sie sie dort ab</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>something is written now</source>
        <translation>jetzt wird etwas geschrieben</translation>
    </message>
    <message>
        <source>something was written; it was expected that nothing is</source>
        <translation>es wurde etwas geschrieben; erwartet war, dass nichts geschrieben wird</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>taken as expected</source>
        <translation>gilt als erwartet</translation>
    </message>
    <message>
        <source>the expected output lies outside the project&apos;s folder</source>
        <translation>die erwartete Ausgabe liegt außerhalb des Projektordners</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>why it is not needed, for those who wonder later</source>
        <translation>warum er nicht gebraucht wird, für spätere Leser</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>würde fehlschlagen</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>würde bestanden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} not looked at yet</source>
        <translation>{count} noch nicht angesehen</translation>
    </message>
    <message>
        <source>{count} proposed.</source>
        <translation>{count} vorgeschlagen.</translation>
    </message>
    <message>
        <source>{count} test cases</source>
        <translation>{count} Testfälle</translation>
    </message>
    <message>
        <source>{count} test cases are taken into the project; look at what they expect</source>
        <translation>{count} Testfälle sind ins Projekt aufgenommen; prüfen Sie, was sie erwarten</translation>
    </message>
    <message>
        <source>{count} test cases deleted</source>
        <translation>{count} Testfälle gelöscht</translation>
    </message>
    <message>
        <source>{count} test cases, {name} and others</source>
        <translation>{count} Testfälle, {name} und andere</translation>
    </message>
    <message>
        <source>{doing} ({done} of {of})</source>
        <translation>{doing} ({done} von {of})</translation>
    </message>
    <message>
        <source>{done} of {wanted} run, {failed} failed: {name}</source>
        <translation>{done} von {wanted} ausgeführt, {failed} fehlgeschlagen: {name}</translation>
    </message>
    <message>
        <source>{edit} of {name}</source>
        <translation>{edit}: {name}</translation>
    </message>
    <message>
        <source>{finding} at {place}</source>
        <translation>{finding} bei {place}</translation>
    </message>
    <message>
        <source>{finding} was expected and not found</source>
        <translation>{finding} war erwartet und wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{message} does not allow it: {problem}</source>
        <translation>{message} erlaubt es nicht: {problem}</translation>
    </message>
    <message>
        <source>{message} does not allow it: {problem}, and {more} more</source>
        <translation>{message} erlaubt es nicht: {problem} und {more} weitere</translation>
    </message>
    <message>
        <source>{name} is taken into the project; look at what they expect</source>
        <translation>{name} ist ins Projekt aufgenommen; prüfen Sie, was erwartet wird</translation>
    </message>
    <message numerus="yes">
        <source>{n} differences before the last edit</source>
        <comment>{n} difference before the last edit</comment>
        <translation>
            <numerusform>{n} Unterschied vor der letzten Änderung</numerusform>
            <numerusform>{n} Unterschiede vor der letzten Änderung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences. Double click goes to the rule.</source>
        <comment>{n} difference. Double click goes to the rule.</comment>
        <translation>
            <numerusform>{n} Unterschied. Ein Doppelklick führt zur Regel.</numerusform>
            <numerusform>{n} Unterschiede. Ein Doppelklick führt zur Regel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples of functions, {failed} failed</source>
        <comment>{n} example of functions, {failed} failed</comment>
        <translation>
            <numerusform>{n} Beispiel für Funktionen, {failed} fehlgeschlagen</numerusform>
            <numerusform>{n} Beispiele für Funktionen, {failed} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not run</source>
        <comment>{n} not run</comment>
        <translation>
            <numerusform>{n} nicht ausgeführt</numerusform>
            <numerusform>{n} nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other output</source>
        <comment>{n} other output</comment>
        <translation>
            <numerusform>{n} mit anderer Ausgabe</numerusform>
            <numerusform>{n} mit anderer Ausgabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} outputs taken over</source>
        <comment>{n} output taken over</comment>
        <translation>
            <numerusform>{n} Ausgabe übernommen</numerusform>
            <numerusform>{n} Ausgaben übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} test cases</source>
        <comment>{n} test case</comment>
        <translation>
            <numerusform>{n} Testfall</numerusform>
            <numerusform>{n} Testfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} test cases in {folder}</source>
        <comment>{n} test case in {folder}</comment>
        <translation>
            <numerusform>{n} Testfall in {folder}</numerusform>
            <numerusform>{n} Testfälle in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} test cases run, {failed} failed</source>
        <comment>{n} test case run, {failed} failed</comment>
        <translation>
            <numerusform>{n} Testfall ausgeführt, {failed} fehlgeschlagen</numerusform>
            <numerusform>{n} Testfälle ausgeführt, {failed} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} test cases would now give something else</source>
        <comment>{n} test case would now give something else</comment>
        <translation>
            <numerusform>{n} Testfall würde jetzt etwas anderes ergeben</numerusform>
            <numerusform>{n} Testfälle würden jetzt etwas anderes ergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} would fail</source>
        <comment>{n} would fail</comment>
        <translation>
            <numerusform>{n} würde fehlschlagen</numerusform>
            <numerusform>{n} würden fehlschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} would pass</source>
        <comment>{n} would pass</comment>
        <translation>
            <numerusform>{n} würde bestanden</numerusform>
            <numerusform>{n} würden bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has the same items in another order</source>
        <translation>{path} hat dieselben Einträge in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>{path} has {actual} items; expected {expected}</source>
        <translation>{path} hat {actual} Einträge; erwartet {expected}</translation>
    </message>
    <message>
        <source>{path} has {actual} items; it was {expected}</source>
        <translation>{path} hat {actual} Einträge; bisher {expected}</translation>
    </message>
    <message>
        <source>{path} is another value than the expected one, like it in form ({form})</source>
        <translation>{path} hat einen anderen Wert als den erwarteten, von gleicher Form ({form})</translation>
    </message>
    <message>
        <source>{path} is missing; expected {expected}</source>
        <translation>{path} fehlt; erwartet {expected}</translation>
    </message>
    <message>
        <source>{path} is missing; it was {expected}</source>
        <translation>{path} fehlt; bisher {expected}</translation>
    </message>
    <message>
        <source>{path} is not expected: {actual}</source>
        <translation>{path} ist nicht erwartet: {actual}</translation>
    </message>
    <message>
        <source>{path} is {actual}; expected {expected}</source>
        <translation>{path} ist {actual}; erwartet {expected}</translation>
    </message>
    <message>
        <source>{path} is {actual}; it was not there</source>
        <translation>{path} ist {actual}; bisher nicht vorhanden</translation>
    </message>
    <message>
        <source>{path} is {actual}; it was {expected}</source>
        <translation>{path} ist {actual}; bisher {expected}</translation>
    </message>
    <message>
        <source>{path} is {actual}; not expected</source>
        <translation>{path} ist {actual}; nicht erwartet</translation>
    </message>
    <message>
        <source>{path} was not there: {actual}</source>
        <translation>{path} war bisher nicht vorhanden: {actual}</translation>
    </message>
    <message>
        <source>{said}, compared with what is saved: {details}. Press to see them.</source>
        <translation>{said}, verglichen mit dem gespeicherten Stand: {details}. Klicken Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{said}, compared with what is saved: {details}. Saving does not change what they expect.</source>
        <translation>{said}, verglichen mit dem gespeicherten Stand: {details}. Speichern ändert nicht, was sie erwarten.</translation>
    </message>
    <message>
        <source>{said}; it was found at {place}</source>
        <translation>{said}; gefunden wurde er bei {place}</translation>
    </message>
    <message>
        <source>{said}; written: {files}</source>
        <translation>{said}; geschrieben: {files}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} von {whole}</translation>
    </message>
    <message>
        <source>{target}: never so that {condition} does not hold</source>
        <translation>{target}: nie so, dass {condition} nicht gilt</translation>
    </message>
    <message>
        <source>{target}: never so that {condition} has a value</source>
        <translation>{target}: nie so, dass {condition} einen Wert hat</translation>
    </message>
    <message>
        <source>{target}: never so that {condition} holds</source>
        <translation>{target}: nie so, dass {condition} gilt</translation>
    </message>
    <message>
        <source>{target}: never so that {condition} is not there</source>
        <translation>{target}: nie so, dass {condition} fehlt</translation>
    </message>
    <message>
        <source>{target}: never so that {condition} is there</source>
        <translation>{target}: nie so, dass {condition} vorhanden ist</translation>
    </message>
    <message>
        <source>{target}: never so that {condition} stands in</source>
        <translation>{target}: nie so, dass {condition} einspringt</translation>
    </message>
    <message>
        <source>{tried} of {whole}</source>
        <translation>{tried} von {whole}</translation>
    </message>
    <message>
        <source>{what}: not proposed again</source>
        <translation>{what}: wird nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>{what}: not proposed again, until somebody reconsiders it.</source>
        <translation>{what}: wird nicht wieder vorgeschlagen, bis jemand es wieder zulässt.</translation>
    </message>
    <message>
        <source>{where}, masked</source>
        <translation>{where}, maskiert</translation>
    </message>
    <message>
        <source>{where}, not to be sent on</source>
        <translation>{where}, wird nicht weitergesendet</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… und {count} weitere Zeichen</translation>
    </message>
</context>
</TS>
