<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&gt; actions    @ fields    = rules    ! findings    # in the project</source>
        <translation>&gt; Befehle    @ Felder    = Regeln    ! Befunde    # im Projekt</translation>
    </message>
    <message>
        <source>A sign in front asks for one kind: &gt; actions, @ fields, = rules, ! findings, # what is in the project</source>
        <translation>Ein Zeichen davor fragt nach nur einer Art: &gt; Befehle, @ Felder, = Regeln, ! Befunde, # was im Projekt steht</translation>
    </message>
    <message>
        <source>Arrows move in the list below, Enter goes there, Esc closes</source>
        <translation>Die Pfeiltasten bewegen sich in der Liste darunter, die Eingabetaste geht hin, Esc schließt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer words find more.</source>
        <translation>Nichts passt. Mit weniger Wörtern findet sich mehr.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search fields, rules, findings, actions…</source>
        <translation>Felder, Regeln, Befunde, Befehle suchen …</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>im Projekt</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>{author} at {path}</source>
        <translation>{author} zu {path}</translation>
    </message>
    <message>
        <source>{title}, {kind}, not possible now. {detail}</source>
        <translation>{title}, {kind}, jetzt nicht möglich. {detail}</translation>
    </message>
</context>
</TS>
