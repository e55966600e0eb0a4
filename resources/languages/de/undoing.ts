<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Go There</source>
        <comment>to an edit</comment>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>Close the list of edits</source>
        <translation>Liste der Änderungen schließen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>EDITS</source>
        <translation>ÄNDERUNGEN</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Edits to do again</source>
        <translation>Änderungen zum Wiederholen</translation>
    </message>
    <message>
        <source>Edits to undo</source>
        <translation>Änderungen zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Änderungen, die letzte zuerst</translation>
    </message>
    <message>
        <source>Enter goes to where the project was after the edit; Esc leads back to the work</source>
        <translation>Die Eingabetaste führt dorthin, wo das Projekt nach der Änderung war; Esc führt zur Arbeit zurück</translation>
    </message>
    <message>
        <source>From now to {edit}:</source>
        <translation>Von jetzt bis „{edit}“:</translation>
    </message>
    <message>
        <source>From {edit} to now:</source>
        <translation>Von „{edit}“ bis jetzt:</translation>
    </message>
    <message>
        <source>It cannot be told what differs: {error}.</source>
        <translation>Die Unterschiede lassen sich nicht sagen: {error}.</translation>
    </message>
    <message>
        <source>Nothing that the specification says.</source>
        <translation>Nichts, was die Spezifikation sagt.</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Put the project back as it was after this edit; the edits after it can be done again</source>
        <translation>Das Projekt auf den Stand nach dieser Änderung zurücksetzen; die Änderungen danach lassen sich wiederholen</translation>
    </message>
    <message>
        <source>The project is as it was after: {edit}</source>
        <translation>Das Projekt ist wie nach: {edit}</translation>
    </message>
    <message>
        <source>The project is as it was opened</source>
        <translation>Das Projekt ist wie beim Öffnen</translation>
    </message>
    <message>
        <source>The project is here now.</source>
        <translation>Hier ist das Projekt jetzt.</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Was von jetzt abweicht</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
</TS>
