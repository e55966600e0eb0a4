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
        <source>&amp;Keep What Is Written</source>
        <translation>Geschriebenes &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Du&amp;rchsuchen…</translation>
    </message>
    <message>
        <source>Choose at least one document and one form, and name the folder.</source>
        <translation>Wählen Sie mindestens ein Dokument und eine Form, und nennen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Drafted from the project as it is now, saved or not. What people wrote into the documents and between their sections stays.</source>
        <translation>Entworfen aus dem Projekt, wie es jetzt ist, gespeichert oder nicht. Was Menschen in die Dokumente und zwischen ihre Abschnitte geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Drafting documents</source>
        <translation>Dokumente werden entworfen</translation>
    </message>
    <message>
        <source>Fieldwright&apos;s own</source>
        <translation>die von Fieldwright</translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation>Ordner der Vorlagen</translation>
    </message>
    <message>
        <source>Folder of the documents</source>
        <translation>Ordner der Dokumente</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of an export</comment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Hand-over Documents</source>
        <translation>Übergabedokumente</translation>
    </message>
    <message>
        <source>No program shows the folder {folder}.</source>
        <translation>Kein Programm zeigt den Ordner {folder}.</translation>
    </message>
    <message>
        <source>Open the &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Select a section that was edited or deleted by hand, to read its draft and say whose text stands there.</source>
        <translation>Wählen Sie einen Abschnitt aus, der von Hand bearbeitet oder gelöscht wurde, um seinen Entwurf zu lesen und zu sagen, wessen Text dort steht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Take the &amp;Draft</source>
        <translation>&amp;Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>The documents are as the project says.</source>
        <translation>Die Dokumente sind so, wie das Projekt sagt.</translation>
    </message>
    <message>
        <source>The program&apos;s draft of the section</source>
        <translation>Der Entwurf des Programms für den Abschnitt</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What is written, and what stays</source>
        <translation>Was geschrieben wird und was bleibt</translation>
    </message>
    <message>
        <source>What the project does not say yet</source>
        <translation>Was das Projekt noch nicht sagt</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Write &amp;to</source>
        <translation>Sc&amp;hreiben nach</translation>
    </message>
    <message>
        <source>Writing documents</source>
        <translation>Dokumente werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Written: {n} files in {folder}.</source>
        <comment>Written: {n} file in {folder}.</comment>
        <translation>
            <numerusform>Geschrieben: {n} Datei in {folder}.</numerusform>
            <numerusform>Geschrieben: {n} Dateien in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>deleted by hand: stays out</source>
        <translation>von Hand gelöscht: bleibt weg</translation>
    </message>
    <message>
        <source>drafting the documents</source>
        <translation>Dokumente werden entworfen</translation>
    </message>
    <message>
        <source>edited by hand: stays</source>
        <translation>von Hand bearbeitet: bleibt</translation>
    </message>
    <message>
        <source>edited by hand: stays, as you decided</source>
        <translation>von Hand bearbeitet: bleibt, wie Sie entschieden haben</translation>
    </message>
    <message>
        <source>edited by hand: stays, though the project no longer has what it tells of</source>
        <translation>von Hand bearbeitet: bleibt, obwohl das Projekt nicht mehr hat, wovon der Text handelt</translation>
    </message>
    <message>
        <source>edited by hand: stays, though the project says something else since</source>
        <translation>von Hand bearbeitet: bleibt, obwohl das Projekt inzwischen etwas anderes sagt</translation>
    </message>
    <message>
        <source>its marks are renewed</source>
        <translation>seine Markierungen werden erneuert</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a section</comment>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>new, {n} sections</source>
        <comment>new, {n} section</comment>
        <translation>
            <numerusform>neu, {n} Abschnitt</numerusform>
            <numerusform>neu, {n} Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>renewed</source>
        <comment>a section</comment>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>set {attribute} of {place}</source>
        <translation>{attribute} von {place} angeben</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>taken out, as the project no longer has it</source>
        <translation>herausgenommen, da das Projekt es nicht mehr hat</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>the draft takes the place of what was written by hand</source>
        <translation>der Entwurf tritt an die Stelle des von Hand Geschriebenen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{changed} of {n} files will be written.</source>
        <comment>{changed} of {n} file will be written.</comment>
        <translation>
            <numerusform>{changed} von {n} Datei wird geschrieben.</numerusform>
            <numerusform>{changed} von {n} Dateien werden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} deleted by hand</source>
        <translation>{count} von Hand gelöscht</translation>
    </message>
    <message>
        <source>{count} edited by hand</source>
        <translation>{count} von Hand bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>{n} edited sections wait for a decision.</source>
        <comment>{n} edited section waits for a decision.</comment>
        <translation>
            <numerusform>{n} bearbeiteter Abschnitt wartet auf eine Entscheidung.</numerusform>
            <numerusform>{n} bearbeitete Abschnitte warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gaps</source>
        <comment>{n} gap</comment>
        <translation>
            <numerusform>{n} Lücke</numerusform>
            <numerusform>{n} Lücken</numerusform>
        </translation>
    </message>
</context>
</TS>
