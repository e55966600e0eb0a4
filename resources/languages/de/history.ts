<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Export the Differences</source>
        <translation>Unterschiede &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Go to the Rule</source>
        <translation>&amp;Zur Regel gehen</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>of a release</comment>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>&amp;Save and Release</source>
        <translation>&amp;Speichern und freigeben</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Text…</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Web Page…</source>
        <translation>&amp;Webseite…</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>*{suffix};;All files (*)</source>
        <translation>*{suffix};;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A release keeps the project as it is, so that any two can be compared and exports can say what changed.</source>
        <translation>Eine Freigabe bewahrt das Projekt, wie es ist, damit sich je zwei vergleichen lassen und Exporte sagen können, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Accepted finding {name}</source>
        <comment>a difference</comment>
        <translation>Angenommener Befund {name}</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <comment>a difference</comment>
        <translation>Angenommene Befunde</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Angenommene Befunde</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Another project or bundle…</source>
        <translation>Ein anderes Projekt oder Paket…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Choice at {name}</source>
        <comment>a difference</comment>
        <translation>Entscheidung bei {name}</translation>
    </message>
    <message>
        <source>Choices left by merges</source>
        <translation>Offene Entscheidungen vom Zusammenführen</translation>
    </message>
    <message>
        <source>Choose a version to see what changed in it</source>
        <translation>Wählen Sie eine Version, um zu sehen, was sich darin geändert hat</translation>
    </message>
    <message>
        <source>Close this, and select the field of the rule (Return)</source>
        <translation>Schließen und das Feld der Regel auswählen (Eingabe)</translation>
    </message>
    <message>
        <source>Comment on {name}</source>
        <comment>a difference</comment>
        <translation>Kommentar zu {name}</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>a difference</comment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Compare with another project</source>
        <translation>Mit einem anderen Projekt vergleichen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Dropped field {name}</source>
        <comment>a difference</comment>
        <translation>Nicht verwendetes Feld {name}</translation>
    </message>
    <message>
        <source>Fields whose values are shown</source>
        <comment>a difference</comment>
        <translation>Felder, deren Werte gezeigt werden</translation>
    </message>
    <message>
        <source>Filter differences</source>
        <translation>Unterschiede filtern</translation>
    </message>
    <message>
        <source>Flow {name}</source>
        <comment>a difference</comment>
        <translation>Ablauf {name}</translation>
    </message>
    <message>
        <source>Flows</source>
        <comment>a difference</comment>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Function {name}</source>
        <comment>a difference</comment>
        <translation>Funktion {name}</translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>a difference</comment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>History and Differences</source>
        <translation>Verlauf und Unterschiede</translation>
    </message>
    <message>
        <source>Keep the project as it is now under a version</source>
        <translation>Das Projekt, wie es jetzt ist, unter einer Version bewahren</translation>
    </message>
    <message>
        <source>Letters, digits and . _ + -, such as 1.0</source>
        <translation>Buchstaben, Ziffern und . _ + -, etwa 1.0</translation>
    </message>
    <message>
        <source>Looking at what changed…</source>
        <translation>Änderungen werden gesucht…</translation>
    </message>
    <message>
        <source>Lookup {name}</source>
        <comment>a difference</comment>
        <translation>Nachschlagetabelle {name}</translation>
    </message>
    <message>
        <source>Lookups</source>
        <comment>a difference</comment>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Map {name}</source>
        <comment>a difference</comment>
        <translation>Mapping {name}</translation>
    </message>
    <message>
        <source>Map {name}</source>
        <translation>Mapping {name}</translation>
    </message>
    <message>
        <source>Map {name}: {what}</source>
        <translation>Mapping {name}: {what}</translation>
    </message>
    <message>
        <source>Maps</source>
        <comment>a difference</comment>
        <translation>Mappings</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mappings</translation>
    </message>
    <message>
        <source>No difference holds these words.</source>
        <translation>Kein Unterschied enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message>
        <source>Nothing was released before. Release the project: what changes after is then told here.</source>
        <translation>Bisher wurde nichts freigegeben. Geben Sie das Projekt frei: Was sich danach ändert, steht dann hier.</translation>
    </message>
    <message>
        <source>Of this release the project was not kept, so that it cannot be compared. Releases made here are kept.</source>
        <translation>Von dieser Freigabe wurde das Projekt nicht bewahrt, sodass sie sich nicht vergleichen lässt. Hier gemachte Freigaben werden bewahrt.</translation>
    </message>
    <message>
        <source>Parameter {name}</source>
        <comment>a difference</comment>
        <translation>Parameter {name}</translation>
    </message>
    <message>
        <source>Parameters</source>
        <comment>a difference</comment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a difference</comment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects and bundles (*.fieldwright.json *.fieldwright.zip);;All files (*)</source>
        <translation>Projekte und Pakete (*.fieldwright.json *.fieldwright.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Release the Project</source>
        <translation>Projekt freigeben</translation>
    </message>
    <message>
        <source>Release {name}</source>
        <comment>a difference</comment>
        <translation>Freigabe {name}</translation>
    </message>
    <message>
        <source>Release {version}</source>
        <translation>Freigabe {version}</translation>
    </message>
    <message>
        <source>Released {version}; it is kept in {name}</source>
        <translation>{version} ist freigegeben und wird in {name} bewahrt</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Wird freigegeben</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <comment>a difference</comment>
        <translation>Regel {name}</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>a difference</comment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Schema {name}</source>
        <comment>a difference</comment>
        <translation>Schema {name}</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Severities and policies</source>
        <translation>Schweregrade und Richtlinien</translation>
    </message>
    <message>
        <source>Severity of {name}</source>
        <comment>a difference</comment>
        <translation>Schweregrad von {name}</translation>
    </message>
    <message>
        <source>Show only differences that hold these words</source>
        <translation>Nur Unterschiede zeigen, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Since the release {version}: {changes}</source>
        <translation>Seit der Freigabe {version}: {changes}</translation>
    </message>
    <message>
        <source>Source fields not used</source>
        <translation>Nicht verwendete Quellfelder</translation>
    </message>
    <message>
        <source>Source {name}</source>
        <comment>a difference</comment>
        <translation>Quelle {name}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Test case {name}</source>
        <comment>a difference</comment>
        <translation>Testfall {name}</translation>
    </message>
    <message>
        <source>Test cases</source>
        <comment>a difference</comment>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>The differences were not written.</source>
        <translation>Die Unterschiede wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>Die frühere Version</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>Die spätere Version</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>The project as it is, since the release {version}.</source>
        <translation>Das Projekt, wie es ist, seit der Freigabe {version}.</translation>
    </message>
    <message>
        <source>The project as it is.</source>
        <translation>Das Projekt, wie es ist.</translation>
    </message>
    <message>
        <source>The project has changes that are not saved; they are saved first.</source>
        <translation>Das Projekt hat Änderungen, die nicht gespeichert sind; sie werden zuerst gespeichert.</translation>
    </message>
    <message>
        <source>These are the same version. Choose two.</source>
        <translation>Das ist dieselbe Version. Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>This is the first release that is kept.</source>
        <translation>Dies ist die erste Freigabe, die bewahrt wird.</translation>
    </message>
    <message>
        <source>This is the first release that was kept.</source>
        <translation>Dies ist die erste Freigabe, die bewahrt wurde.</translation>
    </message>
    <message>
        <source>Use case {name}</source>
        <comment>a difference</comment>
        <translation>Anwendungsfall {name}</translation>
    </message>
    <message>
        <source>Use cases</source>
        <comment>a difference</comment>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Values shown in exports</source>
        <translation>In Exporten gezeigte Werte</translation>
    </message>
    <message>
        <source>Values shown of {name}</source>
        <comment>a difference</comment>
        <translation>Gezeigte Werte von {name}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What changed since the release before</source>
        <translation>Was sich seit der vorigen Freigabe geändert hat</translation>
    </message>
    <message>
        <source>What it is about, for those who read the history</source>
        <translation>Worum es geht, für alle, die den Verlauf lesen</translation>
    </message>
    <message>
        <source>What the release is about</source>
        <translation>Worum es in der Freigabe geht</translation>
    </message>
    <message>
        <source>Write the differences</source>
        <translation>Unterschiede schreiben</translation>
    </message>
    <message>
        <source>Write what differs to a file</source>
        <translation>Die Unterschiede in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Writing the differences</source>
        <translation>Unterschiede werden geschrieben</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a difference</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted finding</source>
        <comment>a difference</comment>
        <translation>Angenommener Befund</translation>
    </message>
    <message>
        <source>accepted no longer</source>
        <comment>a difference</comment>
        <translation>nicht mehr angenommen</translation>
    </message>
    <message>
        <source>action</source>
        <comment>a difference</comment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>actor</source>
        <comment>a difference</comment>
        <translation>Wer es wünscht</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a difference</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>address</source>
        <comment>a difference</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>alert</source>
        <comment>a difference</comment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>alias</source>
        <comment>a difference</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>a difference</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>approval withdrawn, now {state}</source>
        <translation>Genehmigung zurückgezogen, jetzt {state}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a difference</comment>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>approved again</source>
        <translation>erneut genehmigt</translation>
    </message>
    <message>
        <source>approved by</source>
        <comment>a difference</comment>
        <translation>genehmigt von</translation>
    </message>
    <message>
        <source>approved for</source>
        <comment>a difference</comment>
        <translation>genehmigt für</translation>
    </message>
    <message>
        <source>approved on</source>
        <comment>a difference</comment>
        <translation>genehmigt am</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>a difference</comment>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>a difference</comment>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>attached samples</source>
        <comment>a difference</comment>
        <translation>angehängte Beispieldaten</translation>
    </message>
    <message>
        <source>authentication</source>
        <comment>a difference</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>author</source>
        <comment>a difference</comment>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>batch size</source>
        <comment>a difference</comment>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>change marker</source>
        <comment>a difference</comment>
        <translation>Änderungsmerkmal</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed per month</source>
        <comment>a difference</comment>
        <translation>geänderte im Monat</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>a difference</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>checklist</source>
        <comment>a difference</comment>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>column of the value</source>
        <comment>a difference</comment>
        <translation>Spalte des Werts</translation>
    </message>
    <message>
        <source>columns of the key</source>
        <comment>a difference</comment>
        <translation>Spalten des Schlüssels</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>a difference</comment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>a difference</comment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>compensation</source>
        <comment>a difference</comment>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>a difference</comment>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>a difference</comment>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>a difference</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>a difference</comment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>a difference</comment>
        <translation>übernimmt</translation>
    </message>
    <message>
        <source>customer&apos;s choice</source>
        <comment>a difference</comment>
        <translation>Wahl der Kunden</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a difference</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>dead letter</source>
        <comment>a difference</comment>
        <translation>Unzustellbares</translation>
    </message>
    <message>
        <source>decided by</source>
        <comment>a difference</comment>
        <translation>entschieden von</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a difference</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a difference</comment>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>default is used for</source>
        <comment>a difference</comment>
        <translation>Vorgabewert gilt für</translation>
    </message>
    <message>
        <source>description</source>
        <comment>a difference</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a difference</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done by</source>
        <comment>a difference</comment>
        <translation>erledigt von</translation>
    </message>
    <message>
        <source>done on</source>
        <comment>a difference</comment>
        <translation>erledigt am</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>a difference</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>dropped field</source>
        <comment>a difference</comment>
        <translation>Nicht verwendetes Feld</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a difference</comment>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>duplicates</source>
        <comment>a difference</comment>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>entry</source>
        <comment>a difference</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>a difference</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>environments</source>
        <comment>a difference</comment>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a difference</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>a difference</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>example</source>
        <comment>a difference</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>examples</source>
        <comment>a difference</comment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>expected finding</source>
        <comment>a difference</comment>
        <translation>Erwarteter Befund</translation>
    </message>
    <message>
        <source>expected output</source>
        <comment>a difference</comment>
        <translation>erwartete Ausgabe</translation>
    </message>
    <message>
        <source>explanation in own words</source>
        <comment>a difference</comment>
        <translation>Erklärung in eigenen Worten</translation>
    </message>
    <message>
        <source>explanation in own words looked at again</source>
        <translation>Erklärung in eigenen Worten erneut geprüft</translation>
    </message>
    <message>
        <source>expression</source>
        <comment>a difference</comment>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>failure</source>
        <comment>a difference</comment>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>false</source>
        <comment>a difference</comment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>field</source>
        <comment>a difference</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>a difference</comment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>file</source>
        <comment>a difference</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>file of its rows</source>
        <comment>a difference</comment>
        <translation>Datei ihrer Zeilen</translation>
    </message>
    <message>
        <source>file of the source</source>
        <comment>a difference</comment>
        <translation>Datei der Quelle</translation>
    </message>
    <message>
        <source>filter of the items</source>
        <comment>a difference</comment>
        <translation>Filter der Einträge</translation>
    </message>
    <message>
        <source>final</source>
        <comment>a difference</comment>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>findings</source>
        <comment>a difference</comment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>flow</source>
        <comment>a difference</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>flows</source>
        <comment>a difference</comment>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>format</source>
        <comment>a difference</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>frequency</source>
        <comment>a difference</comment>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>function</source>
        <comment>a difference</comment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>functions</source>
        <comment>a difference</comment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>goal</source>
        <comment>a difference</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>group</source>
        <comment>a difference</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>grouping</source>
        <comment>a difference</comment>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>help</source>
        <comment>a difference</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>history</source>
        <comment>a difference</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>how the file is read</source>
        <comment>a difference</comment>
        <translation>Lesart der Datei</translation>
    </message>
    <message>
        <source>id</source>
        <comment>a difference</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <comment>a difference</comment>
        <translation>Schlüssel gegen Doppeltes</translation>
    </message>
    <message>
        <source>ignored fields</source>
        <comment>a difference</comment>
        <translation>ignorierte Felder</translation>
    </message>
    <message>
        <source>in exports</source>
        <comment>a difference</comment>
        <translation>in Exporten</translation>
    </message>
    <message>
        <source>input</source>
        <comment>a difference</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>input file</source>
        <comment>a difference</comment>
        <translation>Eingabedatei</translation>
    </message>
    <message>
        <source>items</source>
        <comment>a difference</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>join</source>
        <comment>a difference</comment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>joins</source>
        <comment>a difference</comment>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>key</source>
        <comment>a difference</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>a difference</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>known failure</source>
        <comment>a difference</comment>
        <translation>Bekannte Störung</translation>
    </message>
    <message>
        <source>known failures</source>
        <comment>a difference</comment>
        <translation>Bekannte Störungen</translation>
    </message>
    <message>
        <source>label</source>
        <comment>a difference</comment>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>latency</source>
        <comment>a difference</comment>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>leave out</source>
        <comment>a difference</comment>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a difference</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>left open by a merge</source>
        <comment>a difference</comment>
        <translation>beim Zusammenführen offen geblieben</translation>
    </message>
    <message>
        <source>line of the checklist</source>
        <comment>a difference</comment>
        <translation>Zeile der Checkliste</translation>
    </message>
    <message>
        <source>lookup</source>
        <comment>a difference</comment>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>lookups</source>
        <comment>a difference</comment>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a difference</comment>
        <translation>getroffen</translation>
    </message>
    <message>
        <source>map</source>
        <comment>a difference</comment>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>maps</source>
        <comment>a difference</comment>
        <translation>Mappings</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>a difference</comment>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>maximum</source>
        <comment>a difference</comment>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>meaning</source>
        <comment>a difference</comment>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>a difference</comment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a difference</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>minimum</source>
        <comment>a difference</comment>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>a difference</comment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>monitoring</source>
        <comment>a difference</comment>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a difference</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>name of the JSON Schema</source>
        <comment>a difference</comment>
        <translation>Name des JSON Schemas</translation>
    </message>
    <message>
        <source>name of the item</source>
        <comment>a difference</comment>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>name of the member</source>
        <comment>a difference</comment>
        <translation>Name des Elements</translation>
    </message>
    <message>
        <source>new per month</source>
        <comment>a difference</comment>
        <translation>neue im Monat</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a difference</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no longer in exports</source>
        <comment>a difference</comment>
        <translation>nicht mehr in Exporten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht bewahrt</translation>
    </message>
    <message>
        <source>not mapped</source>
        <comment>a difference</comment>
        <translation>bewusst nicht zugeordnet</translation>
    </message>
    <message>
        <source>note</source>
        <comment>a difference</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a difference</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now {now}, was {before}</source>
        <translation>jetzt {now}, vorher {before}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a difference</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>operation</source>
        <comment>a difference</comment>
        <translation>Operation</translation>
    </message>
    <message>
        <source>option</source>
        <comment>a difference</comment>
        <translation>Option</translation>
    </message>
    <message>
        <source>options</source>
        <comment>a difference</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>Reihenfolge geändert</translation>
    </message>
    <message>
        <source>order changed: {noun}</source>
        <translation>Reihenfolge geändert: {noun}</translation>
    </message>
    <message>
        <source>order of the items</source>
        <comment>a difference</comment>
        <translation>Reihenfolge der Einträge</translation>
    </message>
    <message>
        <source>ordering</source>
        <comment>a difference</comment>
        <translation>Reihenfolge der Datensätze</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>a difference</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>output</source>
        <comment>a difference</comment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a difference</comment>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>parameter</source>
        <comment>a difference</comment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>parameters</source>
        <comment>a difference</comment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>partial failure</source>
        <comment>a difference</comment>
        <translation>Teilweiser Fehlschlag</translation>
    </message>
    <message>
        <source>pass through</source>
        <comment>a difference</comment>
        <translation>durchreichen</translation>
    </message>
    <message>
        <source>path</source>
        <comment>a difference</comment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>pattern</source>
        <comment>a difference</comment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>payload</source>
        <comment>a difference</comment>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>peak</source>
        <comment>a difference</comment>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>per run</source>
        <comment>a difference</comment>
        <translation>je Lauf</translation>
    </message>
    <message>
        <source>priority</source>
        <comment>a difference</comment>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>protection</source>
        <comment>a difference</comment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>question</source>
        <comment>a difference</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <comment>a difference</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>reach</source>
        <comment>a difference</comment>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>read backwards</source>
        <comment>a difference</comment>
        <translation>rückwärts gelesen</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a difference</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>a difference</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>record of an approval changed</source>
        <translation>Vermerk der Genehmigung geändert</translation>
    </message>
    <message>
        <source>refused cases</source>
        <comment>a difference</comment>
        <translation>zurückgewiesene Fälle</translation>
    </message>
    <message>
        <source>refused proposal</source>
        <comment>a difference</comment>
        <translation>Abgelehnter Vorschlag</translation>
    </message>
    <message>
        <source>refused test case</source>
        <comment>a difference</comment>
        <translation>Abgelehnter Testfall</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a difference</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>release</source>
        <comment>a difference</comment>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>release {version}</source>
        <translation>Freigabe {version}</translation>
    </message>
    <message>
        <source>releasing {version}</source>
        <translation>Freigabe {version}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a difference</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>repeats over</source>
        <comment>a difference</comment>
        <translation>wiederholt über</translation>
    </message>
    <message>
        <source>replay</source>
        <comment>a difference</comment>
        <translation>Erneutes Senden</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>a difference</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>reply</source>
        <comment>a difference</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>required</source>
        <comment>a difference</comment>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>retry</source>
        <comment>a difference</comment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a difference</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>role</source>
        <comment>a difference</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>row</source>
        <comment>a difference</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <comment>a difference</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rows in</source>
        <comment>a difference</comment>
        <translation>Zeilen in</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>a difference</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>rules</source>
        <comment>a difference</comment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>rules that serve it</source>
        <comment>a difference</comment>
        <translation>Regeln, die ihm dienen</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>a difference</comment>
        <translation>Beispieldatei</translation>
    </message>
    <message>
        <source>samples</source>
        <comment>a difference</comment>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>schema</source>
        <comment>a difference</comment>
        <translation>Schema</translation>
    </message>
    <message>
        <source>schema url</source>
        <comment>a difference</comment>
        <translation>Adresse des Schemas</translation>
    </message>
    <message>
        <source>schemas</source>
        <comment>a difference</comment>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>scope</source>
        <comment>a difference</comment>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>setting</source>
        <comment>a difference</comment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a difference</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>several matches</source>
        <comment>a difference</comment>
        <translation>mehrere Treffer</translation>
    </message>
    <message>
        <source>severities</source>
        <comment>a difference</comment>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>a difference</comment>
        <translation>gezeigte Felder</translation>
    </message>
    <message>
        <source>side</source>
        <comment>a difference</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>signal</source>
        <comment>a difference</comment>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>source</source>
        <comment>a difference</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>a difference</comment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>start</source>
        <comment>a difference</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>state</source>
        <comment>a difference</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a difference</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>status note</source>
        <comment>a difference</comment>
        <translation>Notiz zum Status</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a difference</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>a difference</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>a difference</comment>
        <translation>Halt</translation>
    </message>
    <message>
        <source>style</source>
        <comment>a difference</comment>
        <translation>Stil</translation>
    </message>
    <message>
        <source>success</source>
        <comment>a difference</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>system</source>
        <comment>a difference</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>target</source>
        <comment>a difference</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>test case</source>
        <comment>a difference</comment>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>tester</source>
        <comment>a difference</comment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>tests</source>
        <comment>a difference</comment>
        <translation>Tests</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a difference</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>the constant</source>
        <comment>a difference</comment>
        <translation>die Konstante</translation>
    </message>
    <message>
        <source>the expression</source>
        <comment>a difference</comment>
        <translation>der Ausdruck</translation>
    </message>
    <message>
        <source>timeout</source>
        <comment>a difference</comment>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a difference</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>tolerance</source>
        <comment>a difference</comment>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>tolerances</source>
        <comment>a difference</comment>
        <translation>Toleranzen</translation>
    </message>
    <message>
        <source>trigger</source>
        <comment>a difference</comment>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>true</source>
        <comment>a difference</comment>
        <translation>wahr</translation>
    </message>
    <message>
        <source>type</source>
        <comment>a difference</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>use case</source>
        <comment>a difference</comment>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>use cases</source>
        <comment>a difference</comment>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>value</source>
        <comment>a difference</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value for a code that it lacks</source>
        <comment>a difference</comment>
        <translation>Wert für einen fehlenden Schlüssel</translation>
    </message>
    <message>
        <source>value for null</source>
        <comment>a difference</comment>
        <translation>Wert für Null</translation>
    </message>
    <message>
        <source>value of the parameter</source>
        <comment>a difference</comment>
        <translation>Wert des Parameters</translation>
    </message>
    <message>
        <source>version</source>
        <comment>a difference</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>version of the format</source>
        <comment>a difference</comment>
        <translation>Version des Formats</translation>
    </message>
    <message>
        <source>volume</source>
        <comment>a difference</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>what blank values become</source>
        <comment>a difference</comment>
        <translation>Umgang mit leeren Werten</translation>
    </message>
    <message>
        <source>what is done with a code that it lacks</source>
        <comment>a difference</comment>
        <translation>Umgang mit fehlenden Schlüsseln</translation>
    </message>
    <message>
        <source>what it proves</source>
        <comment>a difference</comment>
        <translation>was er nachweist</translation>
    </message>
    <message>
        <source>what it will not do</source>
        <comment>a difference</comment>
        <translation>was er nicht tut</translation>
    </message>
    <message>
        <source>what null gives</source>
        <comment>a difference</comment>
        <translation>Ergebnis für Null</translation>
    </message>
    <message>
        <source>when</source>
        <comment>a difference</comment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>who</source>
        <comment>a difference</comment>
        <translation>wer</translation>
    </message>
    <message>
        <source>who decided</source>
        <comment>a difference</comment>
        <translation>wer entschied</translation>
    </message>
    <message>
        <source>who is asked</source>
        <comment>a difference</comment>
        <translation>wer gefragt ist</translation>
    </message>
    <message>
        <source>who sets it</source>
        <comment>a difference</comment>
        <translation>wer ihn setzt</translation>
    </message>
    <message>
        <source>within</source>
        <comment>a difference</comment>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a difference</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{approved} by {name}</source>
        <translation>{approved} von {name}</translation>
    </message>
    <message>
        <source>{approved} on {day}</source>
        <translation>{approved} am {day}</translation>
    </message>
    <message>
        <source>{count} in acceptances</source>
        <translation>{count} bei angenommenen Befunden</translation>
    </message>
    <message>
        <source>{count} in comments</source>
        <translation>{count} in Kommentaren</translation>
    </message>
    <message>
        <source>{count} in flows</source>
        <translation>{count} in Abläufen</translation>
    </message>
    <message>
        <source>{count} in functions</source>
        <translation>{count} in Funktionen</translation>
    </message>
    <message>
        <source>{count} in lookups</source>
        <translation>{count} in Nachschlagetabellen</translation>
    </message>
    <message>
        <source>{count} in maps</source>
        <translation>{count} in Mappings</translation>
    </message>
    <message>
        <source>{count} in open choices</source>
        <translation>{count} bei offenen Entscheidungen</translation>
    </message>
    <message>
        <source>{count} in parameters</source>
        <translation>{count} in Parametern</translation>
    </message>
    <message>
        <source>{count} in policies</source>
        <translation>{count} in Richtlinien</translation>
    </message>
    <message>
        <source>{count} in releases</source>
        <translation>{count} in Freigaben</translation>
    </message>
    <message>
        <source>{count} in rules</source>
        <translation>{count} in Regeln</translation>
    </message>
    <message>
        <source>{count} in schemas</source>
        <translation>{count} in Schemas</translation>
    </message>
    <message>
        <source>{count} in shown fields</source>
        <translation>{count} bei gezeigten Feldern</translation>
    </message>
    <message>
        <source>{count} in source fields not used</source>
        <translation>{count} bei nicht verwendeten Quellfeldern</translation>
    </message>
    <message>
        <source>{count} in sources</source>
        <translation>{count} in Quellen</translation>
    </message>
    <message>
        <source>{count} in test cases</source>
        <translation>{count} in Testfällen</translation>
    </message>
    <message>
        <source>{count} in the project</source>
        <translation>{count} im Projekt</translation>
    </message>
    <message>
        <source>{count} in use cases</source>
        <translation>{count} in Anwendungsfällen</translation>
    </message>
    <message>
        <source>{differences}; {count} shown</source>
        <translation>{differences}; {count} gezeigt</translation>
    </message>
    <message>
        <source>{name}: a release, the project as it is now, or another project</source>
        <translation>{name}: eine Freigabe, das Projekt, wie es jetzt ist, oder ein anderes Projekt</translation>
    </message>
    <message>
        <source>{new} added, {old} removed</source>
        <translation>{new} hinzugefügt, {old} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences: {kinds}</source>
        <comment>{n} difference: {kinds}</comment>
        <translation>
            <numerusform>{n} Unterschied: {kinds}</numerusform>
            <numerusform>{n} Unterschiede: {kinds}</numerusform>
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
    <message numerus="yes">
        <source>{n} rules</source>
        <comment>{n} rule</comment>
        <translation>
            <numerusform>{n} Regel</numerusform>
            <numerusform>{n} Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{thing} fills another field now, was {name}</source>
        <translation>{thing} füllt jetzt ein anderes Feld, vorher {name}</translation>
    </message>
    <message>
        <source>{thing} is called so now, was {name}</source>
        <translation>{thing} heißt jetzt so, vorher {name}</translation>
    </message>
    <message>
        <source>{thing} is now called {name}</source>
        <translation>{thing} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>{thing} of map {map}</source>
        <translation>{thing} im Mapping {map}</translation>
    </message>
    <message>
        <source>{thing} {ending}</source>
        <translation>{thing} {ending}</translation>
    </message>
    <message>
        <source>{thing} {ending}, with {rules}</source>
        <translation>{thing} {ending}, mit {rules}</translation>
    </message>
    <message>
        <source>{value}… ({count} characters)</source>
        <translation>{value}… ({count} Zeichen)</translation>
    </message>
    <message>
        <source>{what} changed from {before} to {now}</source>
        <translation>{what} geändert von {before} in {now}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
</TS>
