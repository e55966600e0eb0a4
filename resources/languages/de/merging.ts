<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Keep What Is There Now</source>
        <translation>&amp;Behalten, was jetzt da ist</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>All O&amp;urs</source>
        <translation>Überall &amp;unseres</translation>
    </message>
    <message>
        <source>All T&amp;heirs</source>
        <translation>Überall &amp;ihres</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Vor beiden</translation>
    </message>
    <message>
        <source>Choices that a merge left</source>
        <translation>Entscheidungen, die das Zusammenführen offen ließ</translation>
    </message>
    <message>
        <source>Merge a version of the project</source>
        <translation>Eine Version des Projekts zusammenführen</translation>
    </message>
    <message>
        <source>Merged: nothing was changed on both sides</source>
        <translation>Zusammengeführt: Nichts wurde auf beiden Seiten geändert</translation>
    </message>
    <message numerus="yes">
        <source>Merged: {n} choices are open</source>
        <comment>Merged: {n} choice is open</comment>
        <translation>
            <numerusform>Zusammengeführt: {n} Entscheidung ist offen</numerusform>
            <numerusform>Zusammengeführt: {n} Entscheidungen sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Nobody changed the file since it was opened</source>
        <translation>Niemand hat die Datei geändert, seit sie geöffnet wurde</translation>
    </message>
    <message>
        <source>Nothing is left to choose. Undo takes a choice back.</source>
        <translation>Nichts ist mehr zu entscheiden. Rückgängig nimmt eine Entscheidung zurück.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Projects and bundles (*.fieldwright.json *.fieldwright.zip);;All files (*)</source>
        <translation>Projekte und Pakete (*.fieldwright.json *.fieldwright.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take &amp;Before</source>
        <translation>&amp;Vorheriges nehmen</translation>
    </message>
    <message>
        <source>Take &amp;Ours</source>
        <translation>U&amp;nseres nehmen</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Ih&amp;res nehmen</translation>
    </message>
    <message>
        <source>The two versions could not be merged. Yours is as it was.</source>
        <translation>Die beiden Versionen ließen sich nicht zusammenführen. Ihre ist, wie sie war.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>This cannot be chosen any more.</source>
        <translation>Das lässt sich nicht mehr entscheiden.</translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation>Was beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>leaving a choice</source>
        <translation>Entscheidung belassen</translation>
    </message>
    <message>
        <source>merging with {name}</source>
        <translation>mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>taking before both</source>
        <translation>Vorheriges nehmen</translation>
    </message>
    <message>
        <source>taking ours</source>
        <translation>unseres nehmen</translation>
    </message>
    <message>
        <source>taking ours everywhere</source>
        <translation>überall unseres nehmen</translation>
    </message>
    <message>
        <source>taking theirs</source>
        <translation>ihres nehmen</translation>
    </message>
    <message>
        <source>taking theirs everywhere</source>
        <translation>überall ihres nehmen</translation>
    </message>
    <message numerus="yes">
        <source>{n} choices left. Both sides changed these differently; until you choose, ours stands there.</source>
        <comment>{n} choice left. Both sides changed these differently; until you choose, ours stands there.</comment>
        <translation>
            <numerusform>{n} Entscheidung ist offen. Beide Seiten haben das verschieden geändert; bis Sie entscheiden, steht unseres dort.</numerusform>
            <numerusform>{n} Entscheidungen sind offen. Beide Seiten haben dies verschieden geändert; bis Sie entscheiden, steht unseres dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} at {place}</source>
        <translation>{place}: {what}</translation>
    </message>
</context>
</TS>
