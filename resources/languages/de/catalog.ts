<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Accepted too</source>
        <translation>Auch an&amp;genommene</translation>
    </message>
    <message>
        <source>&amp;Add Integration</source>
        <translation>&amp;Integration hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add System…</source>
        <translation>System &amp;hinzufügen…</translation>
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
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>&amp;Fill from Projects…</source>
        <translation>Aus &amp;Projekten füllen…</translation>
    </message>
    <message>
        <source>&amp;Filter the Column…</source>
        <translation>Spalte fi&amp;ltern…</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>&amp;Kopf in Zeile</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Integrationen</translation>
    </message>
    <message>
        <source>&amp;Leave Them</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Link Them</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>Be&amp;heben</translation>
    </message>
    <message>
        <source>&amp;New Catalog</source>
        <translation>Neuer &amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Tabellenblatt</translation>
    </message>
    <message>
        <source>&amp;Show It</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(no element)</source>
        <translation>(kein Element)</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2 Schritte</translation>
    </message>
    <message>
        <source>3 several integrations   ! !! warnings, errors   {letters}</source>
        <translation>3 mehrere Integrationen   ! !! Warnungen, Fehler   {letters}</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3 Schritte</translation>
    </message>
    <message>
        <source>A city&apos;s portfolio of 150 integrations, with faults for the review to find.</source>
        <translation>Der Bestand einer Stadt mit 150 Integrationen und Mängeln, die die Durchsicht findet.</translation>
    </message>
    <message>
        <source>A file that ends in .catalog.json. You can also drop it here.</source>
        <translation>Eine Datei, die auf .catalog.json endet. Sie können sie auch hier ablegen.</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>An&amp;nehmen…</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API or webhook</source>
        <translation>API oder Webhook</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept No &amp;Longer</source>
        <translation>&amp;Nicht mehr annehmen</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Angenommen: {reason}</translation>
    </message>
    <message>
        <source>Accepted: {title}</source>
        <translation>Angenommen: {title}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add System</source>
        <translation>System hinzufügen</translation>
    </message>
    <message>
        <source>Add an integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>Add integrations, paste them, import a spreadsheet, or fill the catalog from projects</source>
        <translation>Fügen Sie Integrationen hinzu oder aus der Zwischenablage ein, importieren Sie eine Tabelle, oder füllen Sie den Katalog aus Projekten</translation>
    </message>
    <message>
        <source>All integrations of a portfolio in one place</source>
        <translation>Alle Integrationen eines Bestands an einem Ort</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Any concern</source>
        <translation>Jeder Schutzbedarf</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Jede Methode</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Arrow keys walk from system to system, Enter shows its neighbours, + and - zoom, 0 fits. The table below has the same.</source>
        <translation>Die Pfeiltasten gehen von System zu System, die Eingabetaste zeigt die Nachbarn, + und - vergrößern und verkleinern, 0 passt ein. Die Tabelle darunter enthält dasselbe.</translation>
    </message>
    <message>
        <source>Asking the projects</source>
        <translation>Die Projekte werden befragt</translation>
    </message>
    <message>
        <source>Bring the catalog up to date with the projects in its folder and below</source>
        <translation>Den Katalog nach den Projekten in seinem Ordner und darunter auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Catalog — Fieldwright</source>
        <translation>Katalog — Fieldwright</translation>
    </message>
    <message>
        <source>Catalogs (*{suffix});;All files (*)</source>
        <translation>Kataloge (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed a month</source>
        <translation>Geändert im Monat</translation>
    </message>
    <message>
        <source>Close the catalog</source>
        <translation>Katalog schließen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column to filter</source>
        <translation>Zu filternde Spalte</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>Copy the example of 150 integrations to a folder, and open it</source>
        <translation>Das Beispiel mit 150 Integrationen in einen Ordner kopieren und öffnen</translation>
    </message>
    <message>
        <source>Copy the example to a folder</source>
        <translation>Das Beispiel in einen Ordner kopieren</translation>
    </message>
    <message>
        <source>Copy the selected cells, as spreadsheets have them</source>
        <translation>Ausgewählte Zellen kopieren, wie Tabellenkalkulationen sie haben</translation>
    </message>
    <message>
        <source>Data element</source>
        <translation>Datenelement</translation>
    </message>
    <message>
        <source>Describe the System</source>
        <translation>System beschreiben</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Direction from the system in focus</source>
        <translation>Richtung vom System im Blick</translation>
    </message>
    <message>
        <source>Do the undone edit again</source>
        <translation>Die rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Drag work to another quarter, or move it with Alt and the arrow keys; Delete lets it flow again.</source>
        <translation>Ziehen Sie Arbeit in ein anderes Quartal, oder verschieben Sie sie mit Alt und den Pfeiltasten; Entf plant sie wieder frei ein.</translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation>Das Bild wird gezeichnet</translation>
    </message>
    <message>
        <source>Each flow of each project becomes an integration, and stays linked with it.</source>
        <translation>Jeder Ablauf jedes Projekts wird zu einer Integration und bleibt mit ihr verknüpft.</translation>
    </message>
    <message>
        <source>Effort in days</source>
        <translation>Aufwand in Tagen</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Everything is saved already</source>
        <translation>Alles ist bereits gespeichert</translation>
    </message>
    <message>
        <source>Excel or CSV; its columns are recognised, and mapped by hand where they are not.</source>
        <translation>Excel oder CSV; die Spalten werden erkannt; die übrigen ordnen Sie von Hand zu.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Export the catalog</source>
        <translation>Katalog exportieren</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>{path} exportiert</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill from a folder of projects</source>
        <translation>Aus einem Ordner mit Projekten füllen</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Spalte filtern</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Findings of the review</source>
        <translation>Befunde der Durchsicht</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit it (0)</source>
        <translation>Einpassen (0)</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Focus on a system…</source>
        <translation>System im Blick…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a system</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Go to the search of the page</source>
        <translation>Zur Suche der Seite gehen</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>Wie es geschützt ist</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Imported {name}: {count} new</source>
        <translation>{name} importiert: {count} neu</translation>
    </message>
    <message>
        <source>In &amp;Projects…</source>
        <translation>In &amp;Projekten…</translation>
    </message>
    <message>
        <source>Integration method</source>
        <translation>Integrationsmethode</translation>
    </message>
    <message>
        <source>Integration owner</source>
        <translation>Zuständig für Integration</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Integrations by priority</source>
        <translation>Integrationen nach Rang</translation>
    </message>
    <message>
        <source>Integrations shown</source>
        <translation>Gezeigte Integrationen</translation>
    </message>
    <message>
        <source>Integrations, systems, review, road map and picture</source>
        <translation>Integrationen, Systeme, Durchsicht, Fahrplan und Bild</translation>
    </message>
    <message>
        <source>It flows again, by its priority</source>
        <translation>Sie wird wieder nach ihrem Rang eingeplant</translation>
    </message>
    <message>
        <source>It is named by integrations, and not described: edit its row to describe it</source>
        <translation>Integrationen nennen es, aber es ist nicht beschrieben: Bearbeiten Sie seine Zeile, um es zu beschreiben</translation>
    </message>
    <message>
        <source>It says nothing that the catalog does not have.</source>
        <translation>Sie enthält nichts, was der Katalog nicht schon hat.</translation>
    </message>
    <message>
        <source>Its file was changed since: what is restored is to be saved under another name.</source>
        <translation>Seine Datei wurde seither geändert: Das Wiederhergestellte ist unter einem anderen Namen zu speichern.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Key to the picture: {key}</source>
        <translation>Legende des Bildes: {key}</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Let It &amp;Flow Again</source>
        <translation>Wieder &amp;frei einplanen</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mappings</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Mended: {title}</source>
        <translation>Behoben: {title}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Move Only Changes</source>
        <translation>Nur Änderungen übertragen</translation>
    </message>
    <message>
        <source>Moved to {quarter}</source>
        <translation>Nach {quarter} verschoben</translation>
    </message>
    <message>
        <source>New a month</source>
        <translation>Neu im Monat</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Neuer Katalog</translation>
    </message>
    <message>
        <source>No catalog</source>
        <translation>Kein Katalog</translation>
    </message>
    <message>
        <source>No catalog was opened yet</source>
        <translation>Noch kein Katalog wurde geöffnet</translation>
    </message>
    <message>
        <source>No concern</source>
        <translation>Kein Schutzbedarf</translation>
    </message>
    <message>
        <source>No integration names {name}</source>
        <translation>Keine Integration nennt {name}</translation>
    </message>
    <message>
        <source>No method</source>
        <translation>Keine Methode</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>No project beside the catalog reads or writes it.</source>
        <translation>Kein Projekt neben dem Katalog liest oder schreibt es.</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>Not accepted: a reason is needed</source>
        <translation>Nicht angenommen: Eine Begründung ist nötig</translation>
    </message>
    <message>
        <source>Not looked into</source>
        <translation>Nicht untersucht</translation>
    </message>
    <message>
        <source>Not read: {file}: {problem}</source>
        <translation>Nicht gelesen: {file}: {problem}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row {row}, {problem}</source>
        <translation>Es wurde nichts eingefügt. Zeile {row}, {problem}</translation>
    </message>
    <message>
        <source>Only integrations whose element has these words</source>
        <translation>Nur Integrationen, deren Element diese Wörter enthält</translation>
    </message>
    <message>
        <source>Only rows whose text in this column has these words; each column can have its own</source>
        <translation>Nur Zeilen, deren Text in dieser Spalte diese Wörter enthält; jede Spalte kann ihre eigenen haben</translation>
    </message>
    <message>
        <source>Only rows with “{words}”</source>
        <translation>Nur Zeilen mit „{words}“</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Open the E&amp;xample…</source>
        <translation>B&amp;eispiel öffnen…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opening the catalog</source>
        <translation>Der Katalog wird geöffnet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Paste cells of a spreadsheet</source>
        <translation>Zellen einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of systems and what goes between them</source>
        <translation>Bild der Systeme und dessen, was zwischen ihnen fließt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Protections</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Put a value into the current column of all selected rows</source>
        <translation>Einen Wert in die aktuelle Spalte aller ausgewählten Zeilen setzen</translation>
    </message>
    <message>
        <source>Put the topmost selected cell into those below it (Ctrl+D)</source>
        <translation>Die oberste ausgewählte Zelle in die darunter übernehmen (Strg+D)</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the projects</source>
        <translation>Die Projekte werden gelesen</translation>
    </message>
    <message>
        <source>Reading the spreadsheet</source>
        <translation>Die Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reload takes their version and forgets your changes. Save As keeps both. Overwrite puts yours in place of theirs; theirs stays beside it, with .bak behind its name.</source>
        <translation>„Neu laden“ nimmt die andere Fassung und verwirft Ihre Änderungen. „Speichern unter“ behält beide. „Überschreiben“ setzt Ihre an die Stelle der anderen; die andere bleibt daneben, mit .bak hinter dem Namen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;Integrations</source>
        <translation>Integrationen ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the integrations of the selected rows</source>
        <translation>Die Integrationen der ausgewählten Zeilen entfernen</translation>
    </message>
    <message>
        <source>Restored; save to keep it</source>
        <translation>Wiederhergestellt; speichern Sie, um es zu behalten</translation>
    </message>
    <message>
        <source>Retire This One</source>
        <translation>Diese stilllegen</translation>
    </message>
    <message>
        <source>Retire the Integration</source>
        <translation>Integration stilllegen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Durchsicht läuft</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Road &amp;Map</source>
        <translation>&amp;Fahrplan</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>S&amp;ystems</source>
        <translation>S&amp;ysteme</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the catalog</source>
        <translation>Katalog speichern</translation>
    </message>
    <message>
        <source>Save the catalog in the folder of the projects first.</source>
        <translation>Speichern Sie den Katalog zuerst im Ordner der Projekte.</translation>
    </message>
    <message>
        <source>Save the catalog under another name</source>
        <translation>Katalog unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Gespeichert oder nicht</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>Say What Protects It…</source>
        <translation>Schutz angeben…</translation>
    </message>
    <message>
        <source>Say Who Owns It…</source>
        <translation>Zuständige angeben…</translation>
    </message>
    <message>
        <source>Se&amp;t in Selected Rows…</source>
        <translation>In ausgewählten Zeilen &amp;setzen…</translation>
    </message>
    <message>
        <source>Search the integrations</source>
        <translation>Integrationen durchsuchen</translation>
    </message>
    <message>
        <source>Search the systems</source>
        <translation>Systeme durchsuchen</translation>
    </message>
    <message>
        <source>Security concerns</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>See who sends what to whom, what is unprotected, doubled or without an owner, and what to do first.</source>
        <translation>Sehen Sie, wer wem was sendet, was ungeschützt, doppelt oder ohne Zuständige ist und was zuerst zu tun ist.</translation>
    </message>
    <message>
        <source>Select the rows first</source>
        <translation>Wählen Sie zuerst die Zeilen aus</translation>
    </message>
    <message>
        <source>Set in Selected Rows</source>
        <translation>In ausgewählten Zeilen setzen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Integrations</source>
        <translation>&amp;Integrationen zeigen</translation>
    </message>
    <message>
        <source>Show only rows with words in the current column</source>
        <translation>Nur Zeilen mit bestimmten Wörtern in der aktuellen Spalte zeigen</translation>
    </message>
    <message>
        <source>Show systems and what goes between them</source>
        <translation>Systeme zeigen und was zwischen ihnen fließt</translation>
    </message>
    <message>
        <source>Show the integrations</source>
        <translation>Die Integrationen zeigen</translation>
    </message>
    <message>
        <source>Show the systems</source>
        <translation>Die Systeme zeigen</translation>
    </message>
    <message>
        <source>Show what the review found</source>
        <translation>Zeigen, was die Durchsicht fand</translation>
    </message>
    <message>
        <source>Show what to do first, and when</source>
        <translation>Zeigen, was zuerst zu tun ist und wann</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Somebody changed the catalog&apos;s file since it was opened.</source>
        <translation>Jemand hat die Datei des Katalogs geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Somebody changed the file since it was opened.</source>
        <translation>Jemand hat die Datei geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Source owner</source>
        <translation>Zuständig für Quelle</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>Quellsystem</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Start an empty catalog</source>
        <translation>Leeren Katalog beginnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps from the system in focus</source>
        <translation>Schritte vom System im Blick</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Anhalten, was gerade geschieht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System in focus</source>
        <translation>System im Blick</translation>
    </message>
    <message>
        <source>System of record for</source>
        <translation>Führendes System für</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Take What the Project Says</source>
        <translation>Angaben des Projekts übernehmen</translation>
    </message>
    <message>
        <source>Take integrations from Excel or CSV</source>
        <translation>Integrationen aus Excel oder CSV übernehmen</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Target owner</source>
        <translation>Zuständig für Ziel</translation>
    </message>
    <message>
        <source>Target system</source>
        <translation>Zielsystem</translation>
    </message>
    <message>
        <source>The catalog is up to date with the projects.</source>
        <translation>Der Katalog ist auf dem Stand der Projekte.</translation>
    </message>
    <message>
        <source>The catalog was edited meanwhile; fill it again.</source>
        <translation>Der Katalog wurde inzwischen geändert; füllen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The catalog was not saved. Everything is still here in the window.</source>
        <translation>Der Katalog wurde nicht gespeichert. Alles ist noch hier im Fenster.</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Der gewählte Befund</translation>
    </message>
    <message>
        <source>The example could not be copied.</source>
        <translation>Das Beispiel konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The lines of the picture as a table</source>
        <translation>Die Linien des Bildes als Tabelle</translation>
    </message>
    <message>
        <source>The review found nothing.</source>
        <translation>Die Durchsicht fand nichts.</translation>
    </message>
    <message>
        <source>The review is running.</source>
        <translation>Die Durchsicht läuft.</translation>
    </message>
    <message>
        <source>The sheet&apos;s columns and what they hold</source>
        <translation>Die Spalten des Tabellenblatts und was sie enthalten</translation>
    </message>
    <message>
        <source>There is no work on any integration.</source>
        <translation>An keiner Integration gibt es Arbeit.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: add integrations, or fill the catalog from a folder of projects.</source>
        <translation>Es gibt noch nichts zu zeichnen: Fügen Sie Integrationen hinzu, oder füllen Sie den Katalog aus einem Ordner mit Projekten.</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>This catalog is also open {where}. Whoever saves second is asked what is to become of both.</source>
        <translation>Dieser Katalog ist auch {where} geöffnet. Wer als Zweites speichert, wird gefragt, was aus beiden werden soll.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a system</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Type integrations in, or paste them from a spreadsheet.</source>
        <translation>Geben Sie Integrationen ein, oder fügen Sie sie aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Understanding the spreadsheet</source>
        <translation>Die Tabelle wird ausgewertet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>Update frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Use the API</source>
        <translation>API verwenden</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Volume in words</source>
        <translation>Menge in Worten</translation>
    </message>
    <message>
        <source>What column {letters} {title} holds</source>
        <translation>Was Spalte {letters} {title} enthält</translation>
    </message>
    <message>
        <source>What depends on {asked}</source>
        <translation>Was von {asked} abhängt</translation>
    </message>
    <message>
        <source>What is the system called?</source>
        <translation>Wie heißt das System?</translation>
    </message>
    <message>
        <source>What protects the data?</source>
        <translation>Was schützt die Daten?</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import bewirkt</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Which maps, rules, flows and use cases of the projects beside the catalog depend on the system in focus</source>
        <translation>Welche Mappings, Regeln, Abläufe und Anwendungsfälle der Projekte neben dem Katalog vom System im Blick abhängen</translation>
    </message>
    <message>
        <source>Who owns the integration?</source>
        <translation>Wer ist für die Integration zuständig?</translation>
    </message>
    <message>
        <source>Who owns the system?</source>
        <translation>Wer ist für das System zuständig?</translation>
    </message>
    <message>
        <source>Why is it accepted? {message}</source>
        <translation>Warum wird er angenommen? {message}</translation>
    </message>
    <message>
        <source>Why it stands there</source>
        <translation>Warum es dort steht</translation>
    </message>
    <message>
        <source>Words of the finding, its rule, or an entry&apos;s id</source>
        <translation>Wörter des Befunds, seiner Regel oder die ID eines Eintrags</translation>
    </message>
    <message>
        <source>Words that stand anywhere in a row</source>
        <translation>Wörter, die irgendwo in einer Zeile stehen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Write the catalog as a workbook, a page, Markdown, JSON or CSV</source>
        <translation>Den Katalog als Arbeitsmappe, Seite, Markdown, JSON oder CSV schreiben</translation>
    </message>
    <message>
        <source>a catalog&apos;s own file would be overwritten by an export</source>
        <translation>ein Export würde die Datei des Katalogs selbst überschreiben</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepting {id}</source>
        <translation>{id} annehmen</translation>
    </message>
    <message>
        <source>accepting {id} no longer</source>
        <translation>{id} nicht mehr annehmen</translation>
    </message>
    <message>
        <source>access control</source>
        <translation>Zugriffsschutz</translation>
    </message>
    <message>
        <source>access logged</source>
        <translation>Zugriffe protokolliert</translation>
    </message>
    <message>
        <source>adding an integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>adding the system {name}</source>
        <translation>System {name} hinzufügen</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>alle Schritte</translation>
    </message>
    <message>
        <source>all that is connected with it</source>
        <translation>alles, was mit ihm verbunden ist</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>database link</source>
        <translation>Datenbankverbindung</translation>
    </message>
    <message>
        <source>database link, screen, e-mail or by hand</source>
        <translation>Datenbankverbindung, Bildschirm, E-Mail oder von Hand</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>encrypted at rest</source>
        <translation>verschlüsselt gespeichert</translation>
    </message>
    <message>
        <source>encrypted in transit</source>
        <translation>verschlüsselt übertragen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>event or queue</source>
        <translation>Ereignis oder Warteschlange</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every {n} days</source>
        <translation>alle {n} Tage</translation>
    </message>
    <message>
        <source>every {n} hours</source>
        <translation>alle {n} Stunden</translation>
    </message>
    <message>
        <source>every {n} minutes</source>
        <translation>alle {n} Minuten</translation>
    </message>
    <message>
        <source>every {n} months</source>
        <translation>alle {n} Monate</translation>
    </message>
    <message>
        <source>every {n} weeks</source>
        <translation>alle {n} Wochen</translation>
    </message>
    <message>
        <source>every {n} years</source>
        <translation>alle {n} Jahre</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>file, EDI or ETL</source>
        <translation>Datei, EDI oder ETL</translation>
    </message>
    <message>
        <source>filling from projects</source>
        <translation>aus Projekten füllen</translation>
    </message>
    <message>
        <source>financial</source>
        <translation>Finanzdaten</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>selbst erkannt</translation>
    </message>
    <message>
        <source>from the road map</source>
        <translation>aus dem Fahrplan</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>importing {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>it is longer than a quarter ({effort} of {days} days), and has one to itself</source>
        <translation>länger als ein Quartal ({effort} von {days} Tagen), hat eines für sich</translation>
    </message>
    <message>
        <source>it is {state}</source>
        <translation>sie ist {state}</translation>
    </message>
    <message>
        <source>kept in the notes</source>
        <translation>bleibt in den Notizen</translation>
    </message>
    <message>
        <source>letting work flow again</source>
        <translation>Arbeit wieder frei einplanen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>im Betrieb</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>mending {id}</source>
        <translation>{id} beheben</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minütlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>moving work to {quarter}</source>
        <translation>Arbeit nach {quarter} verschieben</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>neu: {name}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing that is taken</source>
        <translation>nichts, was übernommen wird</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message numerus="yes">
        <source>pasting {n} rows</source>
        <comment>pasting {n} row</comment>
        <translation>
            <numerusform>{n} Zeile einfügen</numerusform>
            <numerusform>{n} Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personenbezogen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>privates Netz</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>pseudonymisiert</translation>
    </message>
    <message>
        <source>put at place {rank} by a person</source>
        <translation>von einer Person auf Platz {rank} gesetzt</translation>
    </message>
    <message>
        <source>put there by a person</source>
        <translation>von einer Person dorthin gesetzt</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>ranking work</source>
        <translation>Rang der Arbeit ändern</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>regulated</source>
        <translation>reguliert</translation>
    </message>
    <message>
        <source>removing the system {name}</source>
        <translation>System {name} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>removing {n} integrations</source>
        <comment>removing {n} integration</comment>
        <translation>
            <numerusform>{n} Integration entfernen</numerusform>
            <numerusform>{n} Integrationen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>restoring unsaved work</source>
        <translation>nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>auslaufend</translation>
    </message>
    <message>
        <source>screen scraping</source>
        <translation>Bildschirmauslesen</translation>
    </message>
    <message>
        <source>security comes first</source>
        <translation>Sicherheit geht vor</translation>
    </message>
    <message>
        <source>several or unknown</source>
        <translation>mehrere oder unbekannt</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>besondere Kategorie</translation>
    </message>
    <message>
        <source>stays: {name}: {title} is {before} here and {after} there ({place})</source>
        <translation>bleibt: {name}: {title} ist hier {before} und dort {after} ({place})</translation>
    </message>
    <message>
        <source>the first quarter with room for it</source>
        <translation>das erste Quartal mit Platz dafür</translation>
    </message>
    <message>
        <source>there is room in the first quarter</source>
        <translation>im ersten Quartal ist Platz</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>what depends on it</source>
        <translation>was von ihm abhängt</translation>
    </message>
    <message>
        <source>what it depends on</source>
        <translation>wovon es abhängt</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{cell}, review: {severity}</source>
        <translation>{cell}, Durchsicht: {severity}</translation>
    </message>
    <message numerus="yes">
        <source>{columns} of {n} integrations</source>
        <comment>{columns} of {n} integration</comment>
        <translation>
            <numerusform>{columns} von {n} Integration</numerusform>
            <numerusform>{columns} von {n} Integrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} Befunde</translation>
    </message>
    <message>
        <source>{count} flows seem to be called otherwise now. Link them?</source>
        <translation>{count} Abläufe scheinen jetzt anders zu heißen. Verknüpfen?</translation>
    </message>
    <message>
        <source>{count} integrations</source>
        <translation>{count} Integrationen</translation>
    </message>
    <message>
        <source>{count} integrations of the catalog</source>
        <translation>{count} Integrationen des Katalogs</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} more quarters are in the exports</source>
        <translation>{count} weitere Quartale stehen in den Exporten</translation>
    </message>
    <message>
        <source>{count} of {all} integrations</source>
        <translation>{count} von {all} Integrationen</translation>
    </message>
    <message>
        <source>{count} of {total} findings</source>
        <translation>{count} von {total} Befunden</translation>
    </message>
    <message>
        <source>{count} records a month (+{points})</source>
        <translation>{count} Datensätze im Monat (+{points})</translation>
    </message>
    <message>
        <source>{count} removed; undo brings them back</source>
        <translation>{count} entfernt; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>{days} of {capacity} days</source>
        <translation>{days} von {capacity} Tagen</translation>
    </message>
    <message>
        <source>{days} of {capacity} days, {over} too many</source>
        <translation>{days} von {capacity} Tagen, {over} zu viel</translation>
    </message>
    <message>
        <source>{effort} days</source>
        <translation>{effort} Tage</translation>
    </message>
    <message>
        <source>{effort} days, fixed</source>
        <translation>{effort} Tage, fest</translation>
    </message>
    <message>
        <source>{entry}: {old} is now {new} ({reason})</source>
        <translation>{entry}: {old} heißt jetzt {new} ({reason})</translation>
    </message>
    <message>
        <source>{facts}, security first</source>
        <translation>{facts}, Sicherheit zuerst</translation>
    </message>
    <message>
        <source>{findings} (+{points})</source>
        <translation>{findings} (+{points})</translation>
    </message>
    <message>
        <source>{findings}, the first {count} listed</source>
        <translation>{findings}, die ersten {count} aufgeführt</translation>
    </message>
    <message>
        <source>{left} more are in the exports</source>
        <translation>{left} weitere stehen in den Exporten</translation>
    </message>
    <message>
        <source>{name} differs</source>
        <translation>{name} ist anders</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>{name} is described no more</source>
        <translation>{name} ist nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>{name} is described no more; {count} integrations still name it</source>
        <translation>{name} ist nicht mehr beschrieben; {count} Integrationen nennen es noch</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name} ist neu</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} ist entfernt</translation>
    </message>
    <message>
        <source>{name} was changed since this work was done. It is restored beside it: save it under another name.</source>
        <translation>{name} wurde geändert, seit diese Arbeit getan wurde. Sie ist daneben wiederhergestellt: Speichern Sie sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{name} with its neighbours; Show All goes back</source>
        <translation>{name} mit seinen Nachbarn; „Alle zeigen“ führt zurück</translation>
    </message>
    <message>
        <source>{name}: {count} integrations, {owner}</source>
        <translation>{name}: {count} Integrationen, {owner}</translation>
    </message>
    <message>
        <source>{name}: {title} from {before} to {after}</source>
        <translation>{name}: {title} von {before} auf {after}</translation>
    </message>
    <message>
        <source>{name}[*] — Catalog — Fieldwright</source>
        <translation>{name}[*] — Katalog — Fieldwright</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {both} changed on both sides (they stay as they are), {odd} remarks.</source>
        <translation>{new} neu, {changed} geändert, {both} auf beiden Seiten geändert (sie bleiben, wie sie sind), {odd} Anmerkungen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days of work (+{points})</source>
        <comment>{n} day of work (+{points})</comment>
        <translation>
            <numerusform>{n} Tag Arbeit (+{points})</numerusform>
            <numerusform>{n} Tage Arbeit (+{points})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days of work, as usual (+{points})</source>
        <comment>{n} day of work, as usual (+{points})</comment>
        <translation>
            <numerusform>{n} Tag Arbeit, wie üblich (+{points})</numerusform>
            <numerusform>{n} Tage Arbeit, wie üblich (+{points})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} integrations</source>
        <comment>{n} integration</comment>
        <translation>
            <numerusform>{n} Integration</numerusform>
            <numerusform>{n} Integrationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} integrations without a source or a target cannot be drawn.</source>
        <comment>{n} integration without a source or a target cannot be drawn.</comment>
        <translation>
            <numerusform>{n} Integration ohne Quelle oder Ziel lässt sich nicht zeichnen.</numerusform>
            <numerusform>{n} Integrationen ohne Quelle oder Ziel lassen sich nicht zeichnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} systems</source>
        <comment>{n} system</comment>
        <translation>
            <numerusform>{n} System</numerusform>
            <numerusform>{n} Systeme</numerusform>
        </translation>
    </message>
    <message>
        <source>{often} (+{points})</source>
        <translation>{often} (+{points})</translation>
    </message>
    <message>
        <source>{place}. of {count}, {score} points, ranked {rank} by a person: {reasons}.</source>
        <translation>Platz {place} von {count}, {score} Punkte, von einer Person auf {rank} gesetzt: {reasons}.</translation>
    </message>
    <message>
        <source>{place}. of {count}, {score} points: {reasons}.</source>
        <translation>Platz {place} von {count}, {score} Punkte: {reasons}.</translation>
    </message>
    <message>
        <source>{problem}; choose one of: {choices}</source>
        <translation>{problem}; wählen Sie eines von: {choices}</translation>
    </message>
    <message>
        <source>{projects} projects were read: {added} integrations are new, {renewed} changed.</source>
        <translation>{projects} Projekte gelesen: {added} Integrationen sind neu, {renewed} geändert.</translation>
    </message>
    <message>
        <source>{project}: {flow}, steps {steps}</source>
        <translation>{project}: {flow}, Schritte {steps}</translation>
    </message>
    <message>
        <source>{project}: {map} reads it as {schema}, {count} rules</source>
        <translation>{project}: {map} liest es als {schema}, {count} Regeln</translation>
    </message>
    <message>
        <source>{project}: {map} writes it as {schema}, {count} rules</source>
        <translation>{project}: {map} schreibt es als {schema}, {count} Regeln</translation>
    </message>
    <message>
        <source>{risk} risk (+{points})</source>
        <translation>Risiko {risk} (+{points})</translation>
    </message>
    <message>
        <source>{score} points, {effort} days</source>
        <translation>{score} Punkte, {effort} Tage</translation>
    </message>
    <message>
        <source>{source} to {target}: {count} integrations</source>
        <translation>{source} nach {target}: {count} Integrationen</translation>
    </message>
    <message>
        <source>{systems} and {integrations} that connect least are left out here; filter or choose a system to see them.</source>
        <translation>{systems} und {integrations} mit den wenigsten Verbindungen sind hier ausgelassen; filtern Sie, oder wählen Sie ein System, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{title} of {name}</source>
        <translation>{title} von {name}</translation>
    </message>
    <message numerus="yes">
        <source>{title} of {n} integrations:</source>
        <comment>{title} of {n} integration:</comment>
        <translation>
            <numerusform>{title} von {n} Integration:</numerusform>
            <numerusform>{title} von {n} Integrationen:</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {text} is not understood</source>
        <translation>{title}: {text} wird nicht verstanden</translation>
    </message>
</context>
</TS>
