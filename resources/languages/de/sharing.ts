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
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Keep what looks like a password, key or token</source>
        <translation>Mitsenden, was wie ein &amp;Kennwort, Schlüssel oder Token aussieht</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Weggelassen</translation>
    </message>
    <message>
        <source>&amp;Masked</source>
        <translation>&amp;Maskiert</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Unpack…</source>
        <translation>&amp;Entpacken…</translation>
    </message>
    <message>
        <source>&amp;Write the Bundle</source>
        <translation>&amp;Paket schreiben</translation>
    </message>
    <message>
        <source>As it is: {path} ({role})</source>
        <translation>Wie es ist: {path} ({role})</translation>
    </message>
    <message>
        <source>As they &amp;are</source>
        <translation>&amp;Unverändert</translation>
    </message>
    <message>
        <source>Bundles (*{suffix});;All files (*)</source>
        <translation>Pakete (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Everybody who has the bundle reads the secrets in it: passwords, keys and tokens. Better send it without, and hand them over another way.</source>
        <translation>Wer das Paket hat, liest die Geheimnisse darin: Kennwörter, Schlüssel und Token. Senden Sie es besser ohne, und übergeben Sie sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>Exchange these secrets: everybody who has the project reads them.</source>
        <translation>Tauschen Sie diese Geheimnisse aus: Wer das Projekt hat, liest sie.</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Ordner (*)</translation>
    </message>
    <message>
        <source>It is left out otherwise, and what was left out is listed</source>
        <translation>Sonst wird es ausgelassen, und was ausgelassen wurde, wird aufgeführt</translation>
    </message>
    <message>
        <source>Left out: {path} ({role}): {reason}</source>
        <translation>Weggelassen: {path} ({role}): {reason}</translation>
    </message>
    <message>
        <source>Masked: {path} ({role})</source>
        <translation>Maskiert: {path} ({role})</translation>
    </message>
    <message>
        <source>Merge &amp;into a Project…</source>
        <translation>Mit einem Projekt &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Merge into a project</source>
        <translation>Mit einem Projekt zusammenführen</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nennen Sie die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>No program shows the folder {folder}.</source>
        <translation>Kein Programm zeigt den Ordner {folder}.</translation>
    </message>
    <message>
        <source>No samples and no test cases&apos; payloads</source>
        <translation>Keine Beispieldaten und keine Nutzdaten der Testfälle</translation>
    </message>
    <message>
        <source>Note: {path}: {note}</source>
        <translation>Hinweis: {path}: {note}</translation>
    </message>
    <message>
        <source>One file with the project, its schemas, tables and releases, and samples. It opens like a project; whoever gets it can compare it with their own and merge it.</source>
        <translation>Eine Datei mit dem Projekt, seinen Schemas, Tabellen und Freigaben und mit Beispieldaten. Sie öffnet sich wie ein Projekt; wer sie bekommt, kann sie mit dem eigenen vergleichen und zusammenführen.</translation>
    </message>
    <message>
        <source>Open the &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Other letters and digits of the same shape: whoever gets it can run the maps, and sees no values</source>
        <translation>Andere Buchstaben und Ziffern derselben Form: Wer es bekommt, kann die Mappings ausführen und sieht keine Werte</translation>
    </message>
    <message>
        <source>Projects (*{suffix});;All files (*)</source>
        <translation>Projekte (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Samples may hold personal data. Send them as they are only to somebody who may see them.</source>
        <translation>Beispieldaten können personenbezogene Daten enthalten. Senden Sie sie unverändert nur an jemanden, der sie sehen darf.</translation>
    </message>
    <message>
        <source>Save the project first?</source>
        <translation>Projekt zuerst speichern?</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Send as a Bundle</source>
        <translation>Als Paket senden</translation>
    </message>
    <message>
        <source>Show where the bundle is, to attach it to a message</source>
        <translation>Zeigen, wo das Paket liegt, um es an eine Nachricht anzuhängen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>That is a bundle, too.</source>
        <translation>Auch das ist ein Paket.</translation>
    </message>
    <message>
        <source>The bundle was not unpacked.</source>
        <translation>Das Paket wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>There is a file of this name. Replace it?</source>
        <translation>Eine Datei dieses Namens gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Unpack into a new folder</source>
        <translation>In einen neuen Ordner entpacken</translation>
    </message>
    <message>
        <source>Unpack it first, or choose the file of a project.</source>
        <translation>Entpacken Sie es zuerst, oder wählen Sie die Datei eines Projekts.</translation>
    </message>
    <message>
        <source>Unpacked into {folder}</source>
        <translation>Entpackt nach {folder}</translation>
    </message>
    <message>
        <source>Unpacked into {folder}; samples are {state}</source>
        <translation>Entpackt nach {folder}; Beispieldaten: {state}</translation>
    </message>
    <message>
        <source>Unpacking the bundle</source>
        <translation>Paket wird entpackt</translation>
    </message>
    <message>
        <source>What goes into the bundle lies beside the project&apos;s file, and it has none yet.</source>
        <translation>Was in das Paket kommt, liegt neben der Datei des Projekts, und es hat noch keine.</translation>
    </message>
    <message>
        <source>What is in the bundle, and what is not</source>
        <translation>Was im Paket ist und was nicht</translation>
    </message>
    <message>
        <source>What is not saved yet goes into it, too.</source>
        <translation>Auch was noch nicht gespeichert ist, kommt hinein.</translation>
    </message>
    <message>
        <source>With every value that is in them</source>
        <translation>Mit jedem Wert, der darin steht</translation>
    </message>
    <message>
        <source>Write &amp;to</source>
        <translation>Sc&amp;hreiben nach</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Paket wird geschrieben</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>all</source>
        <comment>samples</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>files of its kind cannot be masked; “As they are” keeps it</source>
        <translation>Dateien dieser Art lassen sich nicht maskieren; „Unverändert“ behält sie</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>samples</comment>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>name a file in it, such as project{suffix}</source>
        <translation>Nennen Sie eine Datei darin, etwa project{suffix}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>samples</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>part</source>
        <comment>of a schema</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>record</source>
        <comment>what a bundle says of itself</comment>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispieldatei</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>the edits made in the bundle</source>
        <translation>Änderungen aus dem Paket</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>this is the project itself</source>
        <translation>Das ist das Projekt selbst</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>{name} is a bundle that was sent: you can look at it, run and export it. To edit and save it, unpack it; or merge what it says into your own project.</source>
        <translation>{name} ist ein zugesandtes Paket: Sie können es ansehen, ausführen und exportieren. Um es zu bearbeiten und zu speichern, entpacken Sie es; oder führen Sie seinen Inhalt mit Ihrem eigenen Projekt zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {bytes} bytes.</source>
        <comment>{n} file, {bytes} bytes.</comment>
        <translation>
            <numerusform>{n} Datei, {bytes} Bytes.</numerusform>
            <numerusform>{n} Dateien, {bytes} Bytes.</numerusform>
        </translation>
    </message>
</context>
</TS>
