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
        <source>Choose a version to see what changed in it</source>
        <translation>Wählen Sie eine Version, um zu sehen, was sich darin geändert hat</translation>
    </message>
    <message>
        <source>Close this, and select the field of the rule (Return)</source>
        <translation>Schließen und das Feld der Regel auswählen (Eingabe)</translation>
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
        <source>Filter differences</source>
        <translation>Unterschiede filtern</translation>
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
        <source>Show only differences that hold these words</source>
        <translation>Nur Unterschiede zeigen, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Since the release {version}: {changes}</source>
        <translation>Seit der Freigabe {version}: {changes}</translation>
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
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht bewahrt</translation>
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
        <source>renamed</source>
        <translation>umbenannt</translation>
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
    <message>
        <source>{value}… ({count} characters)</source>
        <translation>{value}… ({count} Zeichen)</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
</TS>
