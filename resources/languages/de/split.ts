<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close the second pane</source>
        <translation>Zweiten Bereich schließen</translation>
    </message>
    <message>
        <source>Close the second pane; nothing is lost</source>
        <translation>Den zweiten Bereich schließen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Contacts and checklist</source>
        <translation>Kontakte und Checkliste</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Parameters and settings</source>
        <translation>Parameter und Einstellungen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Rückverfolgbarkeit</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>View in the second pane</source>
        <translation>Ansicht im zweiten Bereich</translation>
    </message>
</context>
</TS>
