<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>*File, Preferences…* (Ctrl+,) shows them; what is written above them searches. They are yours, on this computer, and part of no project.</source>
        <translation>*Datei, Einstellungen…* (Strg+,) zeigt sie; was darüber geschrieben wird, sucht. Sie gehören Ihnen, auf diesem Rechner, und sind Teil keines Projekts.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Zurück zu: {value}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>How much room each row of the lists of fields has.</source>
        <translation>Wie viel Platz jede Zeile der Feldlisten hat.</translation>
    </message>
    <message>
        <source>It counts from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Keep unsaved work</source>
        <translation>Nicht gespeicherte Arbeit sichern</translation>
    </message>
    <message>
        <source>Keep what is not saved within two seconds of each edit, in a folder of your own, so that nothing is lost in a crash.</source>
        <translation>Nicht Gespeichertes binnen zwei Sekunden nach jeder Änderung in einem eigenen Ordner sichern, damit bei einem Absturz nichts verloren geht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark, or black and white with strong lines for those who need more contrast.</source>
        <translation>Hell oder dunkel, oder Schwarz und Weiß mit kräftigen Linien für alle, die mehr Kontrast brauchen.</translation>
    </message>
    <message>
        <source>No preference speaks of that.</source>
        <translation>Keine Einstellung spricht davon.</translation>
    </message>
    <message>
        <source>Open the projects that were open when Fieldwright was last ended, each in its window, if nothing else is asked for.</source>
        <translation>Die Projekte öffnen, die beim letzten Beenden von Fieldwright offen waren, jedes in seinem Fenster, wenn nichts anderes verlangt wird.</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>Zuletzt Offenes öffnen</translation>
    </message>
    <message>
        <source>Possible: {values}.</source>
        <translation>Möglich: {values}.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Rows of fields</source>
        <translation>Zeilen der Felder</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Show values of samples</source>
        <translation>Beispielwerte zeigen</translation>
    </message>
    <message>
        <source>Show what samples hold as it is. While it is masked, nobody who sees your screen sees anybody&apos;s data.</source>
        <translation>Zeigen, was in Beispieldaten steht, wie es ist. Solange es maskiert ist, sieht niemand, der Ihren Bildschirm sieht, jemandes Daten.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Text, rows and icons, in proportion. Fine displays are known without it.</source>
        <translation>Text, Zeilen und Symbole, im selben Verhältnis. Feine Bildschirme werden auch so erkannt.</translation>
    </message>
    <message>
        <source>The language of the window. Files, specifications and the command line are in English.</source>
        <translation>Die Sprache des Fensters. Dateien, Spezifikationen und die Befehlszeile sind englisch.</translation>
    </message>
    <message>
        <source>The value of the sample&apos;s record beside each source field, and beside each target field what the map makes of it.</source>
        <translation>Neben jedem Quellfeld der Wert aus dem Datensatz der Beispieldaten, neben jedem Zielfeld, was das Mapping daraus macht.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual: {value}.</source>
        <translation>Üblich: {value}.</translation>
    </message>
    <message>
        <source>Values beside fields</source>
        <translation>Werte neben den Feldern</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{title}: back to {value}</source>
        <translation>{title}: zurück zu {value}</translation>
    </message>
</context>
</TS>
