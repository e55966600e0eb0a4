<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;About Fieldwright</source>
        <translation>&amp;Über Fieldwright</translation>
    </message>
    <message>
        <source>&amp;Accept with a Reason…</source>
        <translation>Mit Begründung &amp;annehmen…</translation>
    </message>
    <message>
        <source>&amp;Attach samples…</source>
        <translation>Beispieldaten &amp;beilegen…</translation>
    </message>
    <message>
        <source>&amp;Blank Values of the Map…</source>
        <translation>&amp;Leere Werte des Mappings…</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>&amp;Leere Werte</translation>
    </message>
    <message>
        <source>&amp;Bundles</source>
        <translation>Pake&amp;te</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Pr&amp;üfen</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Pro&amp;jekt schließen</translation>
    </message>
    <message>
        <source>&amp;Close the Tab</source>
        <translation>Reiter s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Compare with another version…</source>
        <translation>Mit einer anderen Version &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>&amp;Konstante</translation>
    </message>
    <message>
        <source>&amp;Contacts and Checklist</source>
        <translation>&amp;Kontakte und Checkliste</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy It There</source>
        <translation>&amp;Dorthin kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the Rules</source>
        <translation>Regeln &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabewert</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
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
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Error</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Explain a Value…</source>
        <translation>Einen &amp;Wert erklären…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Expressions on One Page</source>
        <translation>Aus&amp;drücke auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find a Field</source>
        <translation>&amp;Feld suchen</translation>
    </message>
    <message>
        <source>&amp;Flows</source>
        <translation>A&amp;bläufe</translation>
    </message>
    <message>
        <source>&amp;Focus on This</source>
        <translation>Nur diesen Au&amp;sschnitt zeigen</translation>
    </message>
    <message>
        <source>&amp;Go to the Map</source>
        <translation>Zum &amp;Mapping</translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation>&amp;Zur Stelle gehen</translation>
    </message>
    <message>
        <source>&amp;Go to the Rule</source>
        <translation>&amp;Zur Regel gehen</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Gru&amp;ppieren nach</translation>
    </message>
    <message>
        <source>&amp;Hand-over Documents…</source>
        <translation>Übergabe&amp;dokumente…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History and Differences…</source>
        <translation>&amp;Verlauf und Unterschiede…</translation>
    </message>
    <message>
        <source>&amp;How a File Is Read…</source>
        <translation>&amp;Wie eine Datei gelesen wird…</translation>
    </message>
    <message>
        <source>&amp;How the file is read…</source>
        <translation>&amp;Wie die Datei gelesen wird…</translation>
    </message>
    <message>
        <source>&amp;Import a Workbook…</source>
        <translation>Arbeitsmappe &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Integration</source>
        <translation>&amp;Integration</translation>
    </message>
    <message>
        <source>&amp;Join with other items…</source>
        <translation>Mit anderen Einträ&amp;gen verknüpfen…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Leave the Focus</source>
        <translation>Ausschnitt ver&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Locate the File…</source>
        <translation>Speic&amp;herort der Datei angeben…</translation>
    </message>
    <message>
        <source>&amp;Locate the file…</source>
        <translation>&amp;Speicherort der Datei angeben…</translation>
    </message>
    <message>
        <source>&amp;Loop over</source>
        <translation>Schleife &amp;über</translation>
    </message>
    <message>
        <source>&amp;Map the Selected Fields</source>
        <translation>Gewählte Felder &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Mapping</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;New Map…</source>
        <translation>Neues &amp;Mapping…</translation>
    </message>
    <message>
        <source>&amp;New Tab</source>
        <translation>&amp;Neuer Reiter</translation>
    </message>
    <message>
        <source>&amp;New Use Case</source>
        <translation>&amp;Neuer Anwendungsfall</translation>
    </message>
    <message>
        <source>&amp;New flow</source>
        <translation>&amp;Neuer Ablauf</translation>
    </message>
    <message>
        <source>&amp;New function…</source>
        <translation>&amp;Neue Funktion…</translation>
    </message>
    <message>
        <source>&amp;New use case</source>
        <translation>&amp;Neuer Anwendungsfall</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Nächster B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
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
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Paste the Rules</source>
        <translation>Regeln &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Propose Test Cases</source>
        <translation>Testfälle &amp;vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Remove the Rule</source>
        <translation>&amp;Regel entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename a source…</source>
        <translation>Eine &amp;Quelle umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;Run the Test Cases</source>
        <translation>Testfälle aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Show as a Sheet</source>
        <translation>Als &amp;Tabellenblatt zeigen</translation>
    </message>
    <message>
        <source>&amp;State of the Map…</source>
        <translation>Status des &amp;Mappings…</translation>
    </message>
    <message>
        <source>&amp;Take the Acceptance Back</source>
        <translation>Annahme &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Traceability</source>
        <translation>&amp;Rückverfolgbarkeit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Unpack the Bundle…</source>
        <translation>Paket auspa&amp;cken…</translation>
    </message>
    <message>
        <source>&amp;Use Cases</source>
        <translation>&amp;Anwendungsfälle</translation>
    </message>
    <message>
        <source>&amp;Use It Anyway</source>
        <translation>&amp;Trotzdem verwenden</translation>
    </message>
    <message>
        <source>&amp;Use as Sample</source>
        <translation>Als &amp;Beispieldatei verwenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Warning</source>
        <translation>&amp;Warnung</translation>
    </message>
    <message>
        <source>&amp;What Needs Me</source>
        <translation>&amp;Was auf mich wartet</translation>
    </message>
    <message>
        <source>&amp;What changed since the project was made</source>
        <translation>Was sich &amp;geändert hat, seit es das Projekt gibt</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;Who Decides the Rule…</source>
        <translation>Wer ü&amp;ber die Regel entscheidet…</translation>
    </message>
    <message>
        <source>(and {count} more)</source>
        <translation>(und {count} weitere)</translation>
    </message>
    <message>
        <source>A JSONata expression. Control+Space completes, Control+Enter commits.</source>
        <translation>Ein JSONata-Ausdruck. Strg+Leertaste ergänzt, Strg+Eingabe übernimmt.</translation>
    </message>
    <message>
        <source>A city&apos;s service requests become public works&apos; work orders.</source>
        <translation>Aus Bürgeranliegen einer Stadt werden Arbeitsaufträge des Bauhofs.</translation>
    </message>
    <message>
        <source>A computed item</source>
        <translation>Ein berechneter Eintrag</translation>
    </message>
    <message>
        <source>A condition: the field is written only where it is true</source>
        <translation>Eine Bedingung: Das Feld wird nur geschrieben, wo sie wahr ist</translation>
    </message>
    <message>
        <source>A copy is in its place: {shown}</source>
        <translation>Eine Kopie liegt an ihrer Stelle: {shown}</translation>
    </message>
    <message>
        <source>A function of the project</source>
        <translation>Eine Funktion des Projekts</translation>
    </message>
    <message>
        <source>A note for those who build it</source>
        <translation>Eine Notiz für die, die es bauen</translation>
    </message>
    <message>
        <source>A parameter of the function</source>
        <translation>Ein Parameter der Funktion</translation>
    </message>
    <message>
        <source>A portfolio of 150 integrations</source>
        <translation>Ein Portfolio mit 150 Integrationen</translation>
    </message>
    <message>
        <source>A product&apos;s settings for each customer</source>
        <translation>Einstellungen eines Produkts für jeden Kunden</translation>
    </message>
    <message>
        <source>A project, a bundle, or a spreadsheet that describes a map. You can also drop it here.</source>
        <translation>Ein Projekt, ein Paket oder eine Tabelle, die ein Mapping beschreibt. Sie können es auch hier ablegen.</translation>
    </message>
    <message>
        <source>Accept {id} no longer</source>
        <translation>{id} nicht mehr annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Angenommen: {reason}</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Always {value}</source>
        <translation>Immer {value}</translation>
    </message>
    <message>
        <source>An expression, such as  customer.name  (Ctrl+Space lists fields and functions)</source>
        <translation>Ein Ausdruck wie  customer.name  (Strg+Leertaste listet Felder und Funktionen)</translation>
    </message>
    <message>
        <source>An open question</source>
        <translation>Eine offene Frage</translation>
    </message>
    <message>
        <source>And {count} more uses.</source>
        <translation>Und {count} weitere Verwendungen.</translation>
    </message>
    <message>
        <source>Another window, for another project</source>
        <translation>Ein weiteres Fenster für ein anderes Projekt</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <comment>to a question</comment>
        <translation>Antw&amp;ort</translation>
    </message>
    <message>
        <source>Approve Again</source>
        <translation>Erneut genehmigen</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>Wie ü&amp;blich</translation>
    </message>
    <message>
        <source>As&amp;ked of</source>
        <translation>An w&amp;en</translation>
    </message>
    <message>
        <source>At {place}: {message}</source>
        <translation>Bei {place}: {message}</translation>
    </message>
    <message>
        <source>Attach Sa&amp;mples…</source>
        <translation>Beispieldate&amp;n beilegen…</translation>
    </message>
    <message>
        <source>Break o&amp;ut</source>
        <translation>Aufl&amp;ösen</translation>
    </message>
    <message>
        <source>Break out into the fields below</source>
        <translation>In die Felder darunter auflösen</translation>
    </message>
    <message>
        <source>Break out: {field}</source>
        <translation>Auflösen: {field}</translation>
    </message>
    <message>
        <source>Buildability</source>
        <translation>Umsetzbarkeit</translation>
    </message>
    <message>
        <source>Buildability {score}</source>
        <translation>Umsetzbarkeit {score}</translation>
    </message>
    <message>
        <source>Bundle, read-only</source>
        <translation>Paket, schreibgeschützt</translation>
    </message>
    <message>
        <source>C&amp;hoices of a Merge…</source>
        <translation>A&amp;uswahl beim Zusammenführen…</translation>
    </message>
    <message>
        <source>Ca&amp;ndidates of the Field…</source>
        <translation>Vorsc&amp;hläge für das Feld…</translation>
    </message>
    <message>
        <source>Ca&amp;talog of Integrations…</source>
        <translation>Katal&amp;og der Integrationen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Catalog of integrations</source>
        <translation>Katalog der Integrationen</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Bedingung ändern</translation>
    </message>
    <message>
        <source>Change the constant</source>
        <translation>Konstante ändern</translation>
    </message>
    <message>
        <source>Change the default</source>
        <translation>Vorgabewert ändern</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>Gruppen ändern</translation>
    </message>
    <message>
        <source>Change the join</source>
        <translation>Verknüpfung ändern</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Zuständige ändern</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>Begründung ändern</translation>
    </message>
    <message>
        <source>Change the severity of {id}</source>
        <translation>Schwere von {id} ändern</translation>
    </message>
    <message>
        <source>Change the {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Change what blank values become</source>
        <translation>Ändern, was aus leeren Werten wird</translation>
    </message>
    <message>
        <source>Change when the default is used</source>
        <translation>Ändern, wann der Vorgabewert gilt</translation>
    </message>
    <message>
        <source>Change who decided it</source>
        <translation>Ändern, wer es entschieden hat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed · kept {time}</source>
        <translation>Geändert · gesichert {time}</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>tool bar</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check every map again</source>
        <translation>Alle Mappings erneut prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Choose what describes the two systems: OpenAPI, JSON Schema, XSD, or just samples.</source>
        <translation>Wählen Sie, was die beiden Systeme beschreibt: OpenAPI, JSON Schema, XSD oder nur Beispieldaten.</translation>
    </message>
    <message>
        <source>Choose where a merge found that both sides had changed the same</source>
        <translation>Wählen, wo beim Zusammenführen beide Seiten dasselbe geändert hatten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Das Projekt schließen</translation>
    </message>
    <message>
        <source>Close the tab in front; nothing of the project is lost</source>
        <translation>Den vordersten Reiter schließen; vom Projekt geht nichts verloren</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Colours, sizes, and what Fieldwright does by itself</source>
        <translation>Farben, Größen und was Fieldwright von selbst tut</translation>
    </message>
    <message>
        <source>Comment on the Fiel&amp;d…</source>
        <translation>Zum Feld komme&amp;ntieren…</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>tool bar</comment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare T&amp;wo Schemas…</source>
        <translation>Zwei Schemas &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Compare a target&apos;s extract with what the map makes of a source&apos;s: what is missing, extra, duplicate or different</source>
        <translation>Den Auszug eines Ziels mit dem vergleichen, was das Mapping aus dem einer Quelle macht: was fehlt, zu viel, doppelt oder anders ist</translation>
    </message>
    <message>
        <source>Compare two schemas</source>
        <translation>Zwei Schemas vergleichen</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>Contacts and checklist</source>
        <translation>Kontakte und Checkliste</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy the Pa&amp;yload</source>
        <translation>&amp;Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Copy the example of a portfolio of 150 integrations to a folder and open its catalog</source>
        <translation>Das Beispiel eines Portfolios mit 150 Integrationen in einen Ordner kopieren und seinen Katalog öffnen</translation>
    </message>
    <message>
        <source>Copy the example of a product integration, a shop&apos;s orders in its customers&apos; books, to a folder and open it</source>
        <translation>Das Beispiel einer Produktintegration, Bestellungen eines Shops in der Buchhaltung seiner Kunden, in einen Ordner kopieren und öffnen</translation>
    </message>
    <message>
        <source>Copy the example project to a folder and open it</source>
        <translation>Das Beispielprojekt in einen Ordner kopieren und öffnen</translation>
    </message>
    <message>
        <source>Copy the example to a folder</source>
        <translation>Das Beispiel in einen Ordner kopieren</translation>
    </message>
    <message>
        <source>Copy the example with joins, groups and two sources to a folder and open it</source>
        <translation>Das Beispiel mit Verknüpfungen, Gruppen und zwei Quellen in einen Ordner kopieren und öffnen</translation>
    </message>
    <message>
        <source>Copy the rules of the selected target field and of all below it</source>
        <translation>Die Regeln des gewählten Zielfelds und aller darunter kopieren</translation>
    </message>
    <message>
        <source>Copy what whoever mends Fieldwright needs to know: versions and where it went wrong, no values and no folders</source>
        <translation>Kopieren, was wissen muss, wer Fieldwright repariert: Versionen und die Stelle des Fehlers, keine Werte und keine Ordner</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Die Datei wird kopiert</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Cu&amp;t the Rules</source>
        <translation>Regeln &amp;ausschneiden</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>F&amp;ällig</translation>
    </message>
    <message>
        <source>Decide that it is not mapped</source>
        <translation>Entscheiden, dass nicht zugeordnet wird</translation>
    </message>
    <message>
        <source>Decide that the field stays empty, and say why</source>
        <translation>Entscheiden, dass das Feld leer bleibt, und sagen, warum</translation>
    </message>
    <message>
        <source>Decided b&amp;y</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Default is used when {blank}</source>
        <translation>Vorgabewert gilt bei: {blank}</translation>
    </message>
    <message>
        <source>Defined in this expression</source>
        <translation>In diesem Ausdruck definiert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Do not keep on top: {name}</source>
        <translation>Nicht mehr oben halten: {name}</translation>
    </message>
    <message>
        <source>Do the undone edit again</source>
        <translation>Die rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Draft the design, interface sheets, runbook, release notes and readiness checklist; what people wrote in them stays</source>
        <translation>Entwurf, Schnittstellenblätter, Betriebshandbuch, Freigabenotizen und Bereitschafts-Checkliste vorbereiten; was Menschen darin schrieben, bleibt</translation>
    </message>
    <message>
        <source>Drag field to field, see at once what will not fit, and hand over a specification that can be built from.</source>
        <translation>Ziehen Sie Feld auf Feld, sehen Sie sofort, was nicht passt, und übergeben Sie eine Spezifikation, nach der sich bauen lässt.</translation>
    </message>
    <message>
        <source>E&amp;dits…</source>
        <translation>Ä&amp;nderungen…</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Beis&amp;piele</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>Ausdru&amp;ck</translation>
    </message>
    <message>
        <source>Edit a lookup, or start one</source>
        <translation>Eine Nachschlagetabelle bearbeiten oder anlegen</translation>
    </message>
    <message>
        <source>Edit the expression beside the fields and its result, or by a form (F4)</source>
        <translation>Den Ausdruck neben den Feldern und seinem Ergebnis bearbeiten oder mit einem Formular (F4)</translation>
    </message>
    <message>
        <source>Edit the selected rule&apos;s expression beside the fields and its result, or by a form; F4 or Ctrl+Shift+Enter keeps it and closes</source>
        <translation>Den Ausdruck der gewählten Regel neben den Feldern und seinem Ergebnis bearbeiten oder mit einem Formular; F4 oder Strg+Umschalt+Eingabe übernimmt und schließt</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>Editor…</translation>
    </message>
    <message>
        <source>End Fieldwright</source>
        <translation>Fieldwright beenden</translation>
    </message>
    <message>
        <source>Enter edits it.</source>
        <translation>Die Eingabetaste bearbeitet sie.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every key on one page</source>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>Everything is saved already</source>
        <translation>Alles ist bereits gespeichert</translation>
    </message>
    <message>
        <source>Example: {example} is {result}.</source>
        <translation>Beispiel: {example} ergibt {result}.</translation>
    </message>
    <message>
        <source>Example: {example}.</source>
        <translation>Beispiel: {example}.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>tool bar</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Expression Edi&amp;tor…</source>
        <translation>&amp;Ausdruckseditor…</translation>
    </message>
    <message>
        <source>Expression editor</source>
        <translation>Ausdruckseditor</translation>
    </message>
    <message>
        <source>Expression — {field}</source>
        <translation>Ausdruck — {field}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field {name} of {source}</source>
        <translation>Feld {name} von {source}</translation>
    </message>
    <message>
        <source>Field {name} of {source}, which it does not have</source>
        <translation>Feld {name} von {source}, das es dort nicht gibt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields found in the {side}</source>
        <translation>Gefundene Felder: {side}</translation>
    </message>
    <message>
        <source>Fill the field with a fixed value</source>
        <translation>Das Feld mit einem festen Wert füllen</translation>
    </message>
    <message>
        <source>Fill the field with what an expression gives</source>
        <translation>Das Feld mit dem füllen, was ein Ausdruck ergibt</translation>
    </message>
    <message>
        <source>Fill the repeating field once for each item of an expression</source>
        <translation>Das wiederholbare Feld einmal für jeden Eintrag eines Ausdrucks füllen</translation>
    </message>
    <message>
        <source>Fill the selected target field with the selected source field</source>
        <translation>Das gewählte Zielfeld mit dem gewählten Quellfeld füllen</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Filter the {side} fields</source>
        <translation>Felder filtern: {side}</translation>
    </message>
    <message>
        <source>Find a field, a rule, a finding, an action, or whatever the project holds</source>
        <translation>Ein Feld, eine Regel, einen Befund, einen Befehl finden oder was sonst im Projekt steht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Fold Source Fields without Rules</source>
        <translation>Quellfelder ohne Regeln einklappen</translation>
    </message>
    <message>
        <source>Fold Target Fields without Rules</source>
        <translation>Zielfelder ohne Regeln einklappen</translation>
    </message>
    <message>
        <source>Fold away, beside source fields that rules read, those that no rule reads</source>
        <translation>Neben Quellfeldern, die Regeln lesen, die einklappen, die keine Regel liest</translation>
    </message>
    <message>
        <source>Fold away, beside target fields that have rules, those that have none</source>
        <translation>Neben Zielfeldern mit Regeln die einklappen, die keine haben</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Further items to join with, such as  $crm.customers</source>
        <translation>Weitere Einträge zum Verknüpfen, etwa  $crm.customers</translation>
    </message>
    <message>
        <source>Give a source field, a source or an item another name in every expression that reads it</source>
        <translation>Einem Quellfeld, einer Quelle oder einem Eintrag in jedem Ausdruck, der ihn liest, einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Go back to the map, its rules and findings</source>
        <translation>Zurück zum Mapping, seinen Regeln und Befunden</translation>
    </message>
    <message>
        <source>Go from a field to what it is filled from or what it fills, one after the other, and back</source>
        <translation>Von einem Feld zu dem gehen, woraus es gefüllt wird oder was es füllt, eins nach dem anderen, und zurück</translation>
    </message>
    <message>
        <source>Go to th&amp;e Source</source>
        <translation>Zur &amp;Quelle</translation>
    </message>
    <message>
        <source>Go to the &amp;Other End</source>
        <translation>Zu&amp;m anderen Ende</translation>
    </message>
    <message>
        <source>Go to the &amp;Target</source>
        <translation>Zum &amp;Ziel</translation>
    </message>
    <message>
        <source>Go to the change before in the comparison</source>
        <translation>Zur vorigen Änderung des Vergleichs gehen</translation>
    </message>
    <message>
        <source>Go to the comparison, or back from it</source>
        <translation>Zum Vergleich gehen oder von ihm zurück</translation>
    </message>
    <message>
        <source>Go to the next change of the comparison</source>
        <translation>Zur nächsten Änderung des Vergleichs gehen</translation>
    </message>
    <message>
        <source>Go to the next part of the window: the project, the source, the target, what is below them</source>
        <translation>Zum nächsten Teil des Fensters gehen: Projekt, Quelle, Ziel, was darunter ist</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <translation>Zum vorigen Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Go to the search above the fields</source>
        <translation>Zur Suche über den Feldern gehen</translation>
    </message>
    <message>
        <source>Go to the source&apos;s fields</source>
        <translation>Zu den Feldern der Quelle gehen</translation>
    </message>
    <message>
        <source>Go to the tab at the left, and from the first to the last</source>
        <translation>Zum Reiter links, und vom ersten zum letzten</translation>
    </message>
    <message>
        <source>Go to the tab at the right, and from the last to the first</source>
        <translation>Zum Reiter rechts, und vom letzten zum ersten</translation>
    </message>
    <message>
        <source>Go to the target&apos;s fields</source>
        <translation>Zu den Feldern des Ziels gehen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation>Geführter &amp;Rundgang</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Geführter Rundgang</translation>
    </message>
    <message>
        <source>Have rule, findings, sample and review at the right of the map, side by side with it, or below it</source>
        <translation>Regel, Befunde, Beispieldaten und Durchsicht rechts neben dem Mapping zeigen oder darunter</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Hilfe zu dem, wo Sie sind</translation>
    </message>
    <message>
        <source>How far the rule is</source>
        <translation>Wie weit die Regel ist</translation>
    </message>
    <message>
        <source>How the field is filled</source>
        <translation>Wie das Feld gefüllt wird</translation>
    </message>
    <message>
        <source>How the schema {name} is read is recognised</source>
        <translation>Wie das Schema {name} gelesen wird, wird erkannt</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Wie es zu beheben ist</translation>
    </message>
    <message>
        <source>I&amp;n words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>tool bar</comment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>It lacks: {messages}. The rules are kept, but they have no fields there until it is mended.</source>
        <translation>Es fehlt: {messages}. Die Regeln bleiben, haben dort aber keine Felder, bis es behoben ist.</translation>
    </message>
    <message>
        <source>Item ${name} of {target}</source>
        <translation>Eintrag ${name} von {target}</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>Verknüpfen mit</translation>
    </message>
    <message>
        <source>Join with other items</source>
        <translation>Mit anderen Einträgen verknüpfen</translation>
    </message>
    <message>
        <source>Joins, groups and two sources</source>
        <translation>Verknüpfungen, Gruppen und zwei Quellen</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>Schlüss&amp;el</translation>
    </message>
    <message>
        <source>Keep on top: {name}</source>
        <translation>Oben halten: {name}</translation>
    </message>
    <message>
        <source>Keep the project as it is now under a version, with what changed since the release before</source>
        <translation>Das Projekt, wie es jetzt ist, als Version festhalten, mit dem, was sich seit der vorigen Freigabe änderte</translation>
    </message>
    <message>
        <source>Keep this place in its tab, and go on in another: a tab holds a map with its selected fields, its sheet, or a page</source>
        <translation>Diese Stelle in ihrem Reiter behalten und in einem weiteren weiterarbeiten: Ein Reiter hält ein Mapping mit seinen gewählten Feldern, dessen Tabellenblatt oder eine Seite</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key of the item</source>
        <translation>Schlüssel des Eintrags</translation>
    </message>
    <message>
        <source>Key of the joined item</source>
        <translation>Schlüssel des verknüpften Eintrags</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Schlüssel {number}</translation>
    </message>
    <message>
        <source>L&amp;ook for Counterexamples</source>
        <translation>Gegenbeispiele &amp;suchen</translation>
    </message>
    <message>
        <source>Learn from &amp;Pairs…</source>
        <translation>Aus &amp;Paaren lernen…</translation>
    </message>
    <message>
        <source>Let each item meet items of another list, by keys or by place</source>
        <translation>Jeden Eintrag mit Einträgen einer anderen Liste zusammenbringen, nach Schlüsseln oder nach der Stelle</translation>
    </message>
    <message>
        <source>Light or Dar&amp;k</source>
        <translation>Hell oder d&amp;unkel</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>List all edits with what differs from now, and go to any of them in one step</source>
        <translation>Alle Änderungen mit dem auflisten, was von jetzt abweicht, und in einem Schritt zu jeder gehen</translation>
    </message>
    <message>
        <source>Load a sample to see the result here.</source>
        <translation>Laden Sie Beispieldaten, um das Ergebnis hier zu sehen.</translation>
    </message>
    <message>
        <source>Loading the schemas</source>
        <translation>Die Schemas werden geladen</translation>
    </message>
    <message>
        <source>Loading the schemas…</source>
        <translation>Die Schemas werden geladen…</translation>
    </message>
    <message>
        <source>Locate the file of the {side}</source>
        <translation>Speicherort der Datei angeben: {side}</translation>
    </message>
    <message>
        <source>Locate the file…</source>
        <translation>Speicherort der Datei angeben…</translation>
    </message>
    <message>
        <source>Locate what is missing of the {side}</source>
        <translation>Speicherort dessen angeben, was fehlt: {side}</translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>Speicherort von {name} angeben</translation>
    </message>
    <message>
        <source>Locate {name}, which is not there any more</source>
        <translation>Speicherort von {name} angeben, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>Locate {name}…</source>
        <translation>Speicherort von {name} angeben…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Speicherort…</translation>
    </message>
    <message>
        <source>Loo&amp;kup…</source>
        <translation>Na&amp;chschlagetabelle…</translation>
    </message>
    <message>
        <source>Look at the next record of the sample</source>
        <translation>Den nächsten Datensatz der Beispieldaten ansehen</translation>
    </message>
    <message>
        <source>Look at the next suggestion</source>
        <translation>Den nächsten Vorschlag ansehen</translation>
    </message>
    <message>
        <source>Look at the record before in the sample</source>
        <translation>Den vorigen Datensatz der Beispieldaten ansehen</translation>
    </message>
    <message>
        <source>Look at the suggestion before</source>
        <translation>Den vorigen Vorschlag ansehen</translation>
    </message>
    <message>
        <source>Look for Counterexamples of the R&amp;ule</source>
        <translation>&amp;Gegenbeispiele zur Regel suchen</translation>
    </message>
    <message>
        <source>Look for payloads that break the rule of the selected target field</source>
        <translation>Nutzdaten suchen, an denen die Regel des gewählten Zielfelds scheitert</translation>
    </message>
    <message>
        <source>Looking for counterexamples</source>
        <translation>Gegenbeispiele werden gesucht</translation>
    </message>
    <message>
        <source>Lookup</source>
        <comment>tool bar</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Loop over</source>
        <translation>Schleife über</translation>
    </message>
    <message>
        <source>M&amp;ap Several…</source>
        <translation>Mehrere z&amp;uordnen…</translation>
    </message>
    <message>
        <source>Made from the rule: {made}</source>
        <translation>Aus der Regel erzeugt: {made}</translation>
    </message>
    <message>
        <source>Make a project of the bundle that can be edited and saved</source>
        <translation>Aus dem Paket ein Projekt machen, das sich bearbeiten und speichern lässt</translation>
    </message>
    <message>
        <source>Make rules for the fields below, in place of this one that copies them all</source>
        <translation>Regeln für die Felder darunter anlegen, anstelle dieser einen, die alle kopiert</translation>
    </message>
    <message>
        <source>Make test cases of the schemas, rules and lookups; nothing is taken before you accept it</source>
        <translation>Testfälle aus Schemas, Regeln und Nachschlagetabellen bilden; nichts wird übernommen, bevor Sie es annehmen</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>tool bar</comment>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Map one system&apos;s data to another&apos;s</source>
        <translation>Die Daten eines Systems denen eines anderen zuordnen</translation>
    </message>
    <message>
        <source>Map what is selected on both sides by name and shape: fields, a group on a group; shows what it would do first</source>
        <translation>Zuordnen, was auf beiden Seiten gewählt ist, nach Name und Gestalt: Felder oder Gruppe auf Gruppe; zeigt zuerst, was geschähe</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mappings</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Mend: {title}</source>
        <translation>Beheben: {title}</translation>
    </message>
    <message>
        <source>Mended: {title}</source>
        <translation>Behoben: {title}</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the File</source>
        <translation>&amp;Mit der Datei zusammenführen</translation>
    </message>
    <message>
        <source>Merge a &amp;Version…</source>
        <translation>Eine &amp;Version zusammenführen…</translation>
    </message>
    <message>
        <source>Merge takes what either side changed, and asks where both changed the same. Reload takes their version and forgets your changes. Save As keeps both. Overwrite puts yours in place of theirs; theirs stays beside it, with .bak behind its name.</source>
        <translation>Zusammenführen nimmt, was eine der Seiten geändert hat, und fragt, wo beide dasselbe änderten. Neu laden nimmt die andere Fassung und vergisst Ihre Änderungen. Speichern unter behält beide. Überschreiben setzt Ihre an die Stelle der anderen; die andere bleibt daneben, mit .bak hinter dem Namen.</translation>
    </message>
    <message>
        <source>Merge the Bundle into a &amp;Project…</source>
        <translation>Paket mit einem P&amp;rojekt zusammenführen…</translation>
    </message>
    <message>
        <source>More examples</source>
        <translation>Weitere Beispiele</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the joined item ({number})</source>
        <translation>Name des verknüpften Eintrags ({number})</translation>
    </message>
    <message>
        <source>Name the item</source>
        <translation>Eintrag benennen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Record</source>
        <translation>Nächster &amp;Datensatz</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>N&amp;ächster Reiter</translation>
    </message>
    <message>
        <source>New &amp;Function…</source>
        <translation>Neue &amp;Funktion…</translation>
    </message>
    <message>
        <source>New F&amp;low</source>
        <translation>Neuer Ab&amp;lauf</translation>
    </message>
    <message>
        <source>New Win&amp;dow</source>
        <translation>Neues Fenste&amp;r</translation>
    </message>
    <message>
        <source>New map</source>
        <comment>tool bar</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Neues Mapping</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Next C&amp;hange</source>
        <translation>Näc&amp;hste Änderung</translation>
    </message>
    <message>
        <source>Next: Enter or F3. Previous: Shift+F3. Clear: Esc</source>
        <translation>Nächstes: Eingabe oder F3. Voriges: Umschalt+F3. Leeren: Esc</translation>
    </message>
    <message>
        <source>No counterexample in {payloads} payloads</source>
        <translation>Kein Gegenbeispiel in {payloads} Nutzdaten</translation>
    </message>
    <message>
        <source>No field is left</source>
        <translation>Kein Feld bleibt übrig</translation>
    </message>
    <message>
        <source>No field matches “{words}”</source>
        <translation>Kein Feld passt zu „{words}“</translation>
    </message>
    <message>
        <source>No finding fits the filter</source>
        <translation>Kein Befund passt zum Filter</translation>
    </message>
    <message>
        <source>No map is open</source>
        <translation>Kein Mapping ist offen</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Noch wurde kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Not ma&amp;pped</source>
        <translation>Nich&amp;t zugeordnet</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Not mapped: {why}</source>
        <translation>Nicht zugeordnet: {why}</translation>
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
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Nichts ist offen geblieben</translation>
    </message>
    <message>
        <source>Nothing to go from: select a field first</source>
        <translation>Kein Ausgangspunkt: Wählen Sie zuerst ein Feld</translation>
    </message>
    <message>
        <source>Nothing was copied: {why}</source>
        <translation>Nichts wurde kopiert: {why}</translation>
    </message>
    <message>
        <source>Nothing was cut: {why}</source>
        <translation>Nichts wurde ausgeschnitten: {why}</translation>
    </message>
    <message>
        <source>Nothing was focused on: select a field first</source>
        <translation>Kein Ausschnitt gewählt: Wählen Sie zuerst ein Feld</translation>
    </message>
    <message>
        <source>Nothing was mapped: select a source field first</source>
        <translation>Nichts wurde zugeordnet: Wählen Sie zuerst ein Quellfeld</translation>
    </message>
    <message>
        <source>Nothing was mapped: select a target field first</source>
        <translation>Nichts wurde zugeordnet: Wählen Sie zuerst ein Zielfeld</translation>
    </message>
    <message>
        <source>Nothing was pasted: copy the rules of a target field first</source>
        <translation>Nichts wurde eingefügt: Kopieren Sie zuerst die Regeln eines Zielfelds</translation>
    </message>
    <message>
        <source>Nothing was pasted: select a target field first</source>
        <translation>Nichts wurde eingefügt: Wählen Sie zuerst ein Zielfeld</translation>
    </message>
    <message>
        <source>Nothing was pasted: the rules are of the map {name}, and read its sources</source>
        <translation>Nichts wurde eingefügt: Die Regeln gehören zum Mapping {name} und lesen dessen Quellen</translation>
    </message>
    <message>
        <source>Nothing was pasted: {why}</source>
        <translation>Nichts eingefügt: {why}</translation>
    </message>
    <message>
        <source>Nothing was removed: select a target field first</source>
        <translation>Nichts wurde entfernt: Wählen Sie zuerst ein Zielfeld</translation>
    </message>
    <message>
        <source>Nothing was removed: the selected target field has no rule</source>
        <translation>Nichts wurde entfernt: Das gewählte Zielfeld hat keine Regel</translation>
    </message>
    <message>
        <source>Of several matches</source>
        <translation>Bei mehreren Treffern</translation>
    </message>
    <message>
        <source>Of {path}</source>
        <translation>Von {path}</translation>
    </message>
    <message>
        <source>Offer at most seven fields that the selected one may be mapped with</source>
        <translation>Höchstens sieben Felder anbieten, denen das gewählte zugeordnet werden kann</translation>
    </message>
    <message>
        <source>On the sample: {message}</source>
        <translation>Auf den Beispieldaten: {message}</translation>
    </message>
    <message>
        <source>Onl&amp;y when</source>
        <translation>Nu&amp;r wenn</translation>
    </message>
    <message>
        <source>Only items for which this is true</source>
        <translation>Nur Einträge, für die dies wahr ist</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>no answer yet</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tool bar</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a project or workbook</source>
        <translation>Projekt oder Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Open in a New &amp;Tab</source>
        <translation>In neuem &amp;Reiter öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;Example…</source>
        <translation>B&amp;eispiel öffnen…</translation>
    </message>
    <message>
        <source>Open the Example of a Port&amp;folio…</source>
        <translation>Beispiel eines &amp;Portfolios öffnen…</translation>
    </message>
    <message>
        <source>Open the Example with &amp;Joins…</source>
        <translation>Beispiel mit Ver&amp;knüpfungen öffnen…</translation>
    </message>
    <message>
        <source>Open the Example with C&amp;ustomers&apos; Settings…</source>
        <translation>Beispiel mit K&amp;undeneinstellungen öffnen…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the list of a portfolio&apos;s integrations, its review, road map and picture</source>
        <translation>Die Liste der Integrationen eines Portfolios öffnen, mit Durchsicht, Fahrplan und Bild</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Das Projekt wird geöffnet</translation>
    </message>
    <message>
        <source>Order &amp;by</source>
        <translation>&amp;Ordnen nach</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>Parameters and &amp;Settings</source>
        <translation>&amp;Parameter und Einstellungen</translation>
    </message>
    <message>
        <source>Parameters and settings</source>
        <translation>Parameter und Einstellungen</translation>
    </message>
    <message>
        <source>Parameters, who decides what, and what each customer may set</source>
        <translation>Parameter, wer was entscheidet und was jeder Kunde einstellen darf</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet with Ctrl+V; Delete empties cells; Ctrl+Z takes a change back</source>
        <translation>Zeilen aus einer Tabellenkalkulation mit Strg+V einfügen; Entf leert Zellen; Strg+Z nimmt eine Änderung zurück</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Pre&amp;vious Suggestion</source>
        <translation>V&amp;origer Vorschlag</translation>
    </message>
    <message>
        <source>Prev&amp;ious Record</source>
        <translation>&amp;Voriger Datensatz</translation>
    </message>
    <message>
        <source>Previous Ch&amp;ange</source>
        <translation>Vor&amp;ige Änderung</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Print what is shown: the map with its lines, a list, a picture; with a preview</source>
        <translation>Drucken, was zu sehen ist: das Mapping mit seinen Linien, eine Liste, ein Bild; mit Vorschau</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects ({suffix});;All files (*)</source>
        <translation>Projekte ({suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Projects, bundles and catalogs ({projects});;Workbooks and tables ({books});;All files (*)</source>
        <translation>Projekte, Pakete und Kataloge ({projects});;Arbeitsmappen und Tabellen ({books});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Propose rules from source and target payloads that belong together</source>
        <translation>Regeln aus zusammengehörigen Nutzdaten von Quelle und Ziel vorschlagen</translation>
    </message>
    <message>
        <source>Put sample files beside a schema: what occurs in them is shown at its fields</source>
        <translation>Beispieldateien neben ein Schema legen: Was darin vorkommt, wird an seinen Feldern gezeigt</translation>
    </message>
    <message>
        <source>Put the copied rules at the selected target field; what they read is written as it reads from there</source>
        <translation>Die kopierten Regeln am gewählten Zielfeld einfügen; was sie lesen, wird so geschrieben, wie es von dort zu lesen ist</translation>
    </message>
    <message>
        <source>Put the project with its schemas, tables and masked samples into one file, to send</source>
        <translation>Das Projekt mit Schemas, Tabellen und maskierten Beispieldaten in eine Datei legen, zum Versenden</translation>
    </message>
    <message>
        <source>Put together the bundle and a project of yours</source>
        <translation>Das Paket und ein eigenes Projekt zusammenführen</translation>
    </message>
    <message>
        <source>Put together this project and another version of it, or a bundle that was received</source>
        <translation>Dieses Projekt mit einer anderen Version davon oder einem erhaltenen Paket zusammenführen</translation>
    </message>
    <message>
        <source>Put together what is here and what somebody else saved since it was opened</source>
        <translation>Zusammenführen, was hier ist und was jemand anders seit dem Öffnen gespeichert hat</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>Read the project again, as it is on disk</source>
        <translation>Das Projekt neu lesen, wie es auf dem Datenträger ist</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Beispieldaten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the schema</source>
        <translation>Das Schema wird gelesen</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Reads {paths}</source>
        <translation>Liest {paths}</translation>
    </message>
    <message>
        <source>Reconcile E&amp;xtracts…</source>
        <translation>Auszüge abglei&amp;chen…</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work…</source>
        <translation>Ni&amp;cht gespeicherte Arbeit wiederherstellen…</translation>
    </message>
    <message>
        <source>Reload and forget your changes?</source>
        <translation>Neu laden und Ihre Änderungen vergessen?</translation>
    </message>
    <message>
        <source>Reload from Dis&amp;k</source>
        <translation>Vom Datenträger neu &amp;laden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the join</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Remove the join ({number})</source>
        <translation>Verknüpfung entfernen ({number})</translation>
    </message>
    <message>
        <source>Remove the rule of the selected target field</source>
        <translation>Die Regel des gewählten Zielfelds entfernen</translation>
    </message>
    <message>
        <source>Rename &amp;in Expressions…</source>
        <translation>In Aus&amp;drücken umbenennen…</translation>
    </message>
    <message>
        <source>Rename in E&amp;xpressions…</source>
        <translation>In Ausdrücken &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename the item</source>
        <translation>Eintrag umbenennen</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>a filter</comment>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Required {mapped} of {total}</source>
        <translation>Pflichtfelder {mapped} von {total}</translation>
    </message>
    <message>
        <source>Result on the sample</source>
        <translation>Ergebnis auf den Beispieldaten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Rows of the code table</source>
        <translation>Zeilen der Codetabelle</translation>
    </message>
    <message>
        <source>Rows of the {side}, with marks for rules, findings and matches</source>
        <translation>Zeilen mit Marken für Regeln, Befunde und Treffer: {side}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule, findings, sample and review</source>
        <translation>Regel, Befunde, Beispieldaten und Durchsicht</translation>
    </message>
    <message>
        <source>Rules as a Ta&amp;ble</source>
        <translation>Regeln als Ta&amp;belle</translation>
    </message>
    <message>
        <source>Rules drawn as lines: {kinds}. Ctrl+Shift+K shows them as a table</source>
        <translation>Als Linien gezeichnete Regeln: {kinds}. Strg+Umschalt+K zeigt sie als Tabelle</translation>
    </message>
    <message>
        <source>Run all test cases, and the examples of functions</source>
        <translation>Alle Testfälle und die Beispiele der Funktionen ausführen</translation>
    </message>
    <message>
        <source>Run on A&amp;ll Records</source>
        <translation>Auf allen Da&amp;tensätzen ausführen</translation>
    </message>
    <message>
        <source>Run on t&amp;he Sample</source>
        <translation>Auf den Be&amp;ispieldaten ausführen</translation>
    </message>
    <message>
        <source>Run sample</source>
        <comment>tool bar</comment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the map on a sample and check its output</source>
        <translation>Das Mapping auf Beispieldaten ausführen und das Ergebnis prüfen</translation>
    </message>
    <message>
        <source>Run the map on all records of the sample, and count those with findings</source>
        <translation>Das Mapping auf allen Datensätzen der Beispieldaten ausführen und die mit Befunden zählen</translation>
    </message>
    <message>
        <source>Run the map on payloads at the bounds of what the source may send, and list those that break it</source>
        <translation>Das Mapping auf Nutzdaten an den Grenzen dessen ausführen, was die Quelle senden darf, und die auflisten, an denen es scheitert</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Sample &amp;Values in Exports…</source>
        <translation>Beispielwerte in &amp;Exporten…</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>tool bar</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the &amp;View as PDF…</source>
        <translation>&amp;Ansicht als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Das Projekt speichern</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Das Projekt unter einem anderen Namen speichern</translation>
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
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>In Worten sagen</translation>
    </message>
    <message>
        <source>Say of which fields exports show the values of samples; those of all others are masked</source>
        <translation>Sagen, von welchen Feldern Exporte Beispielwerte zeigen; die aller anderen sind maskiert</translation>
    </message>
    <message>
        <source>Say or ask something about the selected field, the map or the project</source>
        <translation>Etwas zum gewählten Feld, zum Mapping oder zum Projekt sagen oder fragen</translation>
    </message>
    <message>
        <source>Say that exports show the selected field&apos;s values of samples, or that they mask them again</source>
        <translation>Sagen, dass Exporte die Beispielwerte des gewählten Felds zeigen oder wieder maskieren</translation>
    </message>
    <message>
        <source>Say what values that are null, empty or missing become, where a rule does not say</source>
        <translation>Sagen, was aus Werten wird, die null oder leer sind oder fehlen, wo eine Regel nichts sagt</translation>
    </message>
    <message>
        <source>Say where a schema&apos;s file, or a part of it, that is missing is now</source>
        <translation>Sagen, wo die fehlende Datei eines Schemas oder eines Teils davon jetzt ist</translation>
    </message>
    <message>
        <source>Say whether the rule of the selected target field is the same for all, or each customer chooses it</source>
        <translation>Sagen, ob die Regel des gewählten Zielfelds für alle gleich ist oder jeder Kunde sie wählt</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Search &amp;Everywhere…</source>
        <translation>&amp;Überall suchen…</translation>
    </message>
    <message>
        <source>Search fields…</source>
        <translation>Felder suchen…</translation>
    </message>
    <message>
        <source>Search the {side} fields</source>
        <translation>Felder suchen: {side}</translation>
    </message>
    <message>
        <source>See and correct how a schema&apos;s file is read: encoding, table, further samples</source>
        <translation>Sehen und berichtigen, wie die Datei eines Schemas gelesen wird: Zeichencodierung, Tabelle, weitere Beispieldateien</translation>
    </message>
    <message>
        <source>See the releases, and what differs between any two versions of the project</source>
        <translation>Die Freigaben sehen und was zwischen zwei Versionen des Projekts verschieden ist</translation>
    </message>
    <message>
        <source>See what changed between two versions of a schema, and whom it hurts</source>
        <translation>Sehen, was sich zwischen zwei Versionen eines Schemas geändert hat und wen es trifft</translation>
    </message>
    <message>
        <source>See what changed between two versions, and whom it hurts. Drop both here.</source>
        <translation>Sehen Sie, was sich zwischen zwei Versionen geändert hat und wen es trifft. Legen Sie beide hier ab.</translation>
    </message>
    <message>
        <source>See what hinders the map from being final, and what costs points; mark it ready or final</source>
        <translation>Sehen, was das Mapping hindert, endgültig zu sein, und was Punkte kostet; es als bereit oder endgültig kennzeichnen</translation>
    </message>
    <message>
        <source>See what was not saved when Fieldwright ended, and put it back</source>
        <translation>Sehen, was nicht gespeichert war, als Fieldwright endete, und es zurückholen</translation>
    </message>
    <message>
        <source>See where a value of the output comes from: rule, items, what it read, each step</source>
        <translation>Sehen, woher ein Wert des Ergebnisses kommt: Regel, Einträge, was sie las, jeder Schritt</translation>
    </message>
    <message>
        <source>Select a field on the other side too, then press Enter to map them</source>
        <translation>Wählen Sie auch auf der anderen Seite ein Feld und drücken Sie dann die Eingabetaste, um sie zuzuordnen</translation>
    </message>
    <message>
        <source>Select a target field, or drag a source field onto one.</source>
        <translation>Wählen Sie ein Zielfeld oder ziehen Sie ein Quellfeld auf eines.</translation>
    </message>
    <message>
        <source>Send as a &amp;Bundle…</source>
        <translation>Als Pake&amp;t senden…</translation>
    </message>
    <message>
        <source>Set the status to {status}</source>
        <translation>Status auf „{status}“ setzen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Severity of {id} in This &amp;Project</source>
        <translation>Schwere von {id} in diesem &amp;Projekt</translation>
    </message>
    <message>
        <source>Show Values of Sa&amp;mples</source>
        <translation>Beispielwerte &amp;offen zeigen</translation>
    </message>
    <message>
        <source>Show again what is around the field that was focused on</source>
        <translation>Wieder zeigen, was um den Ausschnitt herum liegt</translation>
    </message>
    <message>
        <source>Show all flows: which calls in which order, when, how much, and what happens when they fail</source>
        <translation>Alle Abläufe zeigen: welche Aufrufe in welcher Reihenfolge, wann, wie viel und was geschieht, wenn sie scheitern</translation>
    </message>
    <message>
        <source>Show all use cases: what outcomes are wanted, by whom and why</source>
        <translation>Alle Anwendungsfälle zeigen: welche Ergebnisse gewünscht sind, von wem und warum</translation>
    </message>
    <message>
        <source>Show also what the team accepts, with its reasons</source>
        <translation>Auch zeigen, was das Team annimmt, mit seinen Begründungen</translation>
    </message>
    <message>
        <source>Show beside each source field its value in the sample&apos;s record, and beside each target field what the map makes of it</source>
        <translation>Neben jedem Quellfeld seinen Wert im Datensatz der Beispieldaten zeigen und neben jedem Zielfeld, was das Mapping daraus macht</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Show only findings that hold this text</source>
        <translation>Nur Befunde mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>Show only the selected field and what is below it</source>
        <translation>Nur das gewählte Feld und was darunter liegt zeigen</translation>
    </message>
    <message>
        <source>Show or Mask Its Sample &amp;Values in Exports</source>
        <translation>Beispielwerte in E&amp;xporten zeigen oder maskieren</translation>
    </message>
    <message>
        <source>Show or hide errors</source>
        <translation>Fehler zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide notes</source>
        <translation>Hinweise zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide warnings</source>
        <translation>Warnungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show parameters, who decides what, and what each customer may set; export the form, and check a customer&apos;s settings</source>
        <translation>Parameter zeigen, wer was entscheidet und was jeder Kunde einstellen darf; das Formular exportieren und die Einstellungen eines Kunden prüfen</translation>
    </message>
    <message>
        <source>Show the &amp;Comparison</source>
        <translation>Ver&amp;gleich zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Rule</source>
        <translation>&amp;Regel zeigen</translation>
    </message>
    <message>
        <source>Show the Fin&amp;dings</source>
        <translation>Be&amp;funde zeigen</translation>
    </message>
    <message>
        <source>Show the Sam&amp;ple</source>
        <translation>Beis&amp;pieldaten zeigen</translation>
    </message>
    <message>
        <source>Show the map as a sheet, with one row a target field as in a spreadsheet, or as a map again</source>
        <translation>Das Mapping als Tabellenblatt zeigen, mit einer Zeile je Zielfeld wie in einer Tabellenkalkulation, oder wieder als Mapping</translation>
    </message>
    <message>
        <source>Show the rule of the selected target field</source>
        <translation>Die Regel des gewählten Zielfelds zeigen</translation>
    </message>
    <message>
        <source>Show the rules between the trees as a table: from where to where, of what kind, with what finding</source>
        <translation>Die Regeln zwischen den Bäumen als Tabelle zeigen: woher, wohin, welcher Art, mit welchem Befund</translation>
    </message>
    <message>
        <source>Show the sample and what the map makes of it</source>
        <translation>Die Beispieldaten zeigen und was das Mapping daraus macht</translation>
    </message>
    <message>
        <source>Show the test cases: what each gave, what differs, what they cover</source>
        <translation>Die Testfälle zeigen: was jeder ergab, was abweicht, was sie abdecken</translation>
    </message>
    <message>
        <source>Show the values of samples as they are, or mask them again: while they are masked, a shared screen shows nobody&apos;s data</source>
        <translation>Die Werte der Beispieldaten zeigen, wie sie sind, oder wieder maskieren: Solange sie maskiert sind, zeigt ein geteilter Bildschirm niemandes Daten</translation>
    </message>
    <message>
        <source>Show two views of the project side by side: the map, and the sheet, a flow, the test cases or another page; again to show one</source>
        <translation>Zwei Ansichten des Projekts nebeneinander zeigen: das Mapping und das Tabellenblatt, einen Ablauf, die Testfälle oder eine andere Seite; noch einmal, um eine zu zeigen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>Show what is wrong or doubtful</source>
        <translation>Zeigen, was falsch oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>Show what waits for you, and what is said of the selected field</source>
        <translation>Zeigen, was auf Sie wartet und was zum gewählten Feld gesagt wird</translation>
    </message>
    <message>
        <source>Show which flows, maps, rules and test cases serve and prove each use case, and where there are gaps</source>
        <translation>Zeigen, welche Abläufe, Mappings, Regeln und Testfälle jedem Anwendungsfall dienen und ihn nachweisen und wo Lücken sind</translation>
    </message>
    <message>
        <source>Show which source fields may fill the target&apos;s fields, and why; nothing is mapped before you accept it</source>
        <translation>Zeigen, welche Quellfelder die Felder des Ziels füllen können und warum; nichts wird zugeordnet, bevor Sie es annehmen</translation>
    </message>
    <message>
        <source>Show which test cases would give something else after the edits that are not saved yet</source>
        <translation>Zeigen, welche Testfälle nach den noch nicht gespeicherten Änderungen etwas anderes ergäben</translation>
    </message>
    <message>
        <source>Show whom to ask when the integration runs, and what must be there before it does</source>
        <translation>Zeigen, wen man fragt, wenn die Integration läuft, und was vorher da sein muss</translation>
    </message>
    <message>
        <source>Shown: everything</source>
        <translation>Gezeigt: alles</translation>
    </message>
    <message>
        <source>Shown: only {name} and what is below it; Alt+Backspace shows all again</source>
        <translation>Gezeigt: nur {name} und was darunter liegt; Alt+Rücktaste zeigt wieder alles</translation>
    </message>
    <message>
        <source>Shown: the first {count} fields that match; deeper fields were not searched</source>
        <translation>Gezeigt: die ersten {count} passenden Felder; tiefere Felder wurden nicht durchsucht</translation>
    </message>
    <message>
        <source>Shown: {count} fields that match; deeper fields were not searched</source>
        <translation>Gezeigt: {count} passende Felder; tiefere Felder wurden nicht durchsucht</translation>
    </message>
    <message>
        <source>Shown: {filter}</source>
        <translation>Gezeigt: {filter}</translation>
    </message>
    <message>
        <source>Six steps through the window, over the open project or the example</source>
        <translation>Sechs Schritte durch das Fenster, am offenen Projekt oder am Beispiel</translation>
    </message>
    <message>
        <source>Somebody changed the file since it was opened.</source>
        <translation>Jemand hat die Datei geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Something went wrong in Fieldwright itself: {what}. Your work is still here; save it.</source>
        <translation>In Fieldwright selbst ist etwas schiefgegangen: {what}. Ihre Arbeit ist noch da; speichern Sie sie.</translation>
    </message>
    <message>
        <source>Sort the items by this; &gt; before it for the largest first</source>
        <translation>Die Einträge hiernach ordnen; &gt; davor für das Größte zuerst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source ${name}</source>
        <translation>Quelle ${name}</translation>
    </message>
    <message>
        <source>Source fields used {used} of {total}</source>
        <translation>Genutzte Quellfelder {used} von {total}</translation>
    </message>
    <message>
        <source>Split &amp;View</source>
        <translation>Geteilte &amp;Ansicht</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Start a flow</source>
        <translation>Einen Ablauf anlegen</translation>
    </message>
    <message>
        <source>Start a function of the project: an expression with a name and parameters, for reuse. Those there are stand in the project</source>
        <translation>Eine Funktion des Projekts anlegen: einen Ausdruck mit Namen und Parametern zur Wiederverwendung. Die vorhandenen stehen im Projekt</translation>
    </message>
    <message>
        <source>Start a map between two schemas</source>
        <translation>Ein Mapping zwischen zwei Schemas anlegen</translation>
    </message>
    <message>
        <source>Start a map between two schemas, or open a project.</source>
        <translation>Legen Sie ein Mapping zwischen zwei Schemas an oder öffnen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Start a use case</source>
        <translation>Einen Anwendungsfall anlegen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still ri&amp;ght</source>
        <translation>&amp;Passt noch</translation>
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
        <source>Su&amp;ggest Matches</source>
        <translation>Zuordnungen &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Suggest</source>
        <comment>tool bar</comment>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>T&amp;est Cases</source>
        <translation>&amp;Testfälle</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Tabs at the Ri&amp;ght</source>
        <translation>Reiter re&amp;chts</translation>
    </message>
    <message>
        <source>Take edits of an exported workbook back, or rules from a mapping spreadsheet</source>
        <translation>Änderungen aus einer exportierten Arbeitsmappe zurückholen oder Regeln aus einer Mapping-Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Take from the list: {name}</source>
        <translation>Aus der Liste nehmen: {name}</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the rules of the selected target field and of all below it, to be moved</source>
        <translation>Die Regeln des gewählten Zielfelds und aller darunter zum Verschieben nehmen</translation>
    </message>
    <message>
        <source>Take the words back, so that the sentence is made from the rule</source>
        <translation>Die eigenen Worte zurücknehmen, sodass der Satz aus der Regel erzeugt wird</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target field</source>
        <translation>Zielfeld</translation>
    </message>
    <message>
        <source>Test Cases That &amp;Would Differ</source>
        <translation>Testfälle, die anders aus&amp;gingen</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>The answer to the question</source>
        <translation>Die Antwort auf die Frage</translation>
    </message>
    <message>
        <source>The example could not be copied.</source>
        <translation>Das Beispiel konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The expression language on one page</source>
        <translation>Die Ausdruckssprache auf einer Seite</translation>
    </message>
    <message>
        <source>The file is read as it is on disk.</source>
        <translation>Die Datei wird gelesen, wie sie auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>The fixed value</source>
        <translation>Der feste Wert</translation>
    </message>
    <message>
        <source>The items cannot be read: {why}</source>
        <translation>Die Einträge können nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>The items to repeat over, such as  order.lines</source>
        <translation>Die Einträge, über die wiederholt wird, etwa  order.lines</translation>
    </message>
    <message>
        <source>The map is made</source>
        <translation>Das Mapping ist angelegt</translation>
    </message>
    <message numerus="yes">
        <source>The map is made, with {n} draft rules</source>
        <comment>The map is made, with {n} draft rule</comment>
        <translation>
            <numerusform>Das Mapping ist angelegt, mit {n} Regel als Entwurf</numerusform>
            <numerusform>Das Mapping ist angelegt, mit {n} Regeln als Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>The map {name} is ready, and final no more: {why}</source>
        <translation>Das Mapping {name} ist bereit und nicht mehr endgültig: {why}</translation>
    </message>
    <message>
        <source>The name of the member that each item becomes</source>
        <translation>Der Name des Mitglieds, zu dem jeder Eintrag wird</translation>
    </message>
    <message>
        <source>The name that stands at what you say, approve and release</source>
        <translation>Der Name, der an dem steht, was Sie sagen, genehmigen und freigeben</translation>
    </message>
    <message>
        <source>The place of what is written, from 0</source>
        <translation>Die Stelle des Geschriebenen, ab 0</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>The project has no schema yet</source>
        <translation>Das Projekt hat noch kein Schema</translation>
    </message>
    <message>
        <source>The project opens read-only.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The project was not saved. Everything is still here in the window.</source>
        <translation>Das Projekt wurde nicht gespeichert. Alles ist noch hier im Fenster.</translation>
    </message>
    <message>
        <source>The result could not be made: {why}</source>
        <translation>Das Ergebnis konnte nicht erzeugt werden: {why}</translation>
    </message>
    <message>
        <source>The root</source>
        <translation>Die Wurzel</translation>
    </message>
    <message>
        <source>The rows of {file}</source>
        <translation>Die Zeilen von {file}</translation>
    </message>
    <message>
        <source>The rule of {path} is removed</source>
        <translation>Die Regel von {path} ist entfernt</translation>
    </message>
    <message numerus="yes">
        <source>The rule of {path} is removed; {n} rules below it have no loop now</source>
        <comment>The rule of {path} is removed; {n} rule below it has no loop now</comment>
        <translation>
            <numerusform>Die Regel von {path} ist entfernt; {n} Regel darunter hat jetzt keine Schleife</numerusform>
            <numerusform>Die Regel von {path} ist entfernt; {n} Regeln darunter haben jetzt keine Schleife</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are kept. Put the file back in its place or mend it, or say where it is now.</source>
        <translation>Die Regeln bleiben. Legen Sie die Datei an ihre Stelle zurück, reparieren Sie sie oder geben Sie an, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>The sample has no items here.</source>
        <translation>Die Beispieldaten haben hier keine Einträge.</translation>
    </message>
    <message>
        <source>The sample is large: a record of it is read…</source>
        <translation>Die Beispieldaten sind groß: Ein Datensatz daraus wird gelesen…</translation>
    </message>
    <message>
        <source>The schema {name} is read again</source>
        <translation>Das Schema {name} wird neu gelesen</translation>
    </message>
    <message>
        <source>The schema {name} is read as before</source>
        <translation>Das Schema {name} wird gelesen wie bisher</translation>
    </message>
    <message>
        <source>The schema {name} is read as you say</source>
        <translation>Das Schema {name} wird gelesen, wie Sie es sagen</translation>
    </message>
    <message>
        <source>The schema {name} is read from {file} now</source>
        <translation>Das Schema {name} wird jetzt aus {file} gelesen</translation>
    </message>
    <message>
        <source>The schema {schema} cannot be shown</source>
        <translation>Das Schema {schema} kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The schema {schema} expects it as
{place}

The file that you chose is
{chosen}

A copy of it can be put there. Nothing is written over.</source>
        <translation>Das Schema {schema} erwartet sie als
{place}

Sie haben diese Datei gewählt:
{chosen}

Eine Kopie davon kann dorthin gelegt werden. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>The search ended before the deepest fields; open them by hand.</source>
        <translation>Die Suche endete vor den tiefsten Feldern; öffnen Sie diese von Hand.</translation>
    </message>
    <message>
        <source>The severity of {id} is {severity}</source>
        <translation>Die Schwere von {id} ist jetzt: {severity}</translation>
    </message>
    <message>
        <source>The source is shown as a whole</source>
        <translation>Die Quelle ist ganz zu sehen</translation>
    </message>
    <message>
        <source>The source {alias}</source>
        <translation>Die Quelle {alias}</translation>
    </message>
    <message>
        <source>The source {name} is not shown: {why}.</source>
        <translation>Die Quelle {name} wird nicht gezeigt: {why}.</translation>
    </message>
    <message>
        <source>The target has no field {path}</source>
        <translation>Das Ziel hat kein Feld {path}</translation>
    </message>
    <message>
        <source>The target is shown as a whole</source>
        <translation>Das Ziel ist ganz zu sehen</translation>
    </message>
    <message>
        <source>The test cases: what each gave, what differs, what they cover</source>
        <translation>Die Testfälle: was jeder ergab, was abweicht, was sie abdecken</translation>
    </message>
    <message>
        <source>The value used instead</source>
        <translation>Der Wert, der stattdessen gilt</translation>
    </message>
    <message>
        <source>The values that each installation supplies</source>
        <translation>Die Werte, die jede Installation liefert</translation>
    </message>
    <message>
        <source>The whole source</source>
        <translation>Die ganze Quelle</translation>
    </message>
    <message>
        <source>The words are older than the rule</source>
        <translation>Die Worte sind älter als die Regel</translation>
    </message>
    <message>
        <source>The words are right for what the rule does now</source>
        <translation>Die Worte stimmen für das, was die Regel jetzt tut</translation>
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
        <source>This field does not repeat</source>
        <translation>Dieses Feld wiederholt sich nicht</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Rückverfolgbarkeit</translation>
    </message>
    <message>
        <source>Two rows have this key; the first counts</source>
        <translation>Zwei Zeilen haben diesen Schlüssel; die erste zählt</translation>
    </message>
    <message>
        <source>Type the value</source>
        <translation>Den Wert eingeben</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Unsaved work is kept: if Fieldwright ends without saving, it is offered again. Save to put it into the file.</source>
        <translation>Nicht gespeicherte Arbeit ist gesichert: Endet Fieldwright ohne zu speichern, wird sie wieder angeboten. Speichern Sie, um sie in die Datei zu schreiben.</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Use the &amp;made one</source>
        <translation>Erzeu&amp;gten Satz nehmen</translation>
    </message>
    <message>
        <source>Use the default where the value is {blank}</source>
        <translation>Den Vorgabewert nehmen, wo der Wert so ist: {blank}</translation>
    </message>
    <message>
        <source>Use the sentence that is made</source>
        <translation>Den erzeugten Satz nehmen</translation>
    </message>
    <message>
        <source>Val&amp;ues Beside the Fields</source>
        <translation>Werte &amp;neben den Feldern</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What a value that is {blank} becomes</source>
        <translation>Was aus einem Wert wird: {blank}</translation>
    </message>
    <message>
        <source>What a value that is {blank} becomes, where no default is used for it</source>
        <translation>Was aus einem Wert wird, wo kein Vorgabewert dafür gilt: {blank}</translation>
    </message>
    <message>
        <source>What can be done about the findings here: {count}</source>
        <translation>Was sich gegen die Befunde hier tun lässt: {count}</translation>
    </message>
    <message>
        <source>What can be done about the selected finding (Ctrl+Return)</source>
        <translation>Was sich gegen den gewählten Befund tun lässt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>Was zu fragen ist</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>What is wrong with the expression</source>
        <translation>Was am Ausdruck falsch ist</translation>
    </message>
    <message>
        <source>What somebody who builds it should know</source>
        <translation>Was wissen soll, wer es baut</translation>
    </message>
    <message>
        <source>What the item is called below this block, without $</source>
        <translation>Wie der Eintrag unterhalb dieses Blocks heißt, ohne $</translation>
    </message>
    <message>
        <source>What the joined item is called below this block, without $</source>
        <translation>Wie der verknüpfte Eintrag unterhalb dieses Blocks heißt, ohne $</translation>
    </message>
    <message>
        <source>What the rule gives on the loaded sample</source>
        <translation>Was die Regel auf den geladenen Beispieldaten ergibt</translation>
    </message>
    <message>
        <source>What the rule is evaluated on: {item}</source>
        <translation>Worauf die Regel ausgewertet wird: {item}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When the answer is due, as 2026-12-31</source>
        <translation>Wann die Antwort fällig ist, in der Form 2026-12-31</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where is the schema {schema}?</source>
        <translation>Wo ist das Schema {schema}?</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation>Wo ist {name} jetzt?</translation>
    </message>
    <message>
        <source>Where is {name}?</source>
        <translation>Wo ist {name}?</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Welche Felder gezeigt werden</translation>
    </message>
    <message>
        <source>Which flows, maps, rules and test cases serve and prove each use case, and where there are gaps</source>
        <translation>Welche Abläufe, Mappings, Regeln und Testfälle jedem Anwendungsfall dienen und ihn nachweisen und wo Lücken sind</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Who Am &amp;I…</source>
        <translation>Wer bin &amp;ich…</translation>
    </message>
    <message>
        <source>Who answers for the rule</source>
        <translation>Wer für die Regel zuständig ist</translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation>Wer es entschieden hat</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt ist</translation>
    </message>
    <message>
        <source>Whom to ask when the integration runs, and what must be there before it does</source>
        <translation>Wen man fragt, wenn die Integration läuft, und was vorher da sein muss</translation>
    </message>
    <message>
        <source>Why the field stays empty</source>
        <translation>Warum das Feld leer bleibt</translation>
    </message>
    <message>
        <source>With comments or questions</source>
        <translation>Mit Kommentaren oder Fragen</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Write one item for each value of this; $group has its items</source>
        <translation>Einen Eintrag für jeden Wert hiervon schreiben; $group enthält seine Einträge</translation>
    </message>
    <message>
        <source>Write the expression</source>
        <translation>Ausdruck schreiben</translation>
    </message>
    <message>
        <source>Write the specification: workbook, web page, Markdown, JSON, CSV or JSONata</source>
        <translation>Die Spezifikation schreiben: Arbeitsmappe, Webseite, Markdown, JSON, CSV oder JSONata</translation>
    </message>
    <message>
        <source>Write what is worked at as a PDF: the map with its lines, a list, a picture</source>
        <translation>Was gerade bearbeitet wird als PDF schreiben: das Mapping mit seinen Linien, eine Liste, ein Bild</translation>
    </message>
    <message>
        <source>Written for an older rule, which now says: {made}</source>
        <translation>Für eine ältere Regel geschrieben, die jetzt sagt: {made}</translation>
    </message>
    <message>
        <source>a source field is filled by no rule: drop it on a field of the target</source>
        <translation>ein Quellfeld wird von keiner Regel gefüllt: Legen Sie es auf ein Feld des Ziels</translation>
    </message>
    <message>
        <source>above</source>
        <comment>a limit</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>adding the map {name}</source>
        <translation>Mapping {name} hinzufügen</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>always {value}</source>
        <translation>immer {value}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>beliebiger Name</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>status of a rule</comment>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>as</source>
        <comment>called</comment>
        <translation>als</translation>
    </message>
    <message>
        <source>as in the map</source>
        <translation>wie Mapping</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>attaching samples to {name}</source>
        <translation>Beispieldaten zu {name} beilegen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>becomes empty</source>
        <comment>a blank value</comment>
        <translation>wird leer</translation>
    </message>
    <message>
        <source>becomes null</source>
        <comment>a blank value</comment>
        <translation>wird null</translation>
    </message>
    <message>
        <source>below</source>
        <comment>a limit</comment>
        <translation>unter</translation>
    </message>
    <message>
        <source>by their places</source>
        <translation>nach ihrer Stelle</translation>
    </message>
    <message>
        <source>character {column}</source>
        <translation>Zeichen {column}</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>kind of link</comment>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>copying the rules of {path} to {to}</source>
        <translation>Regeln von {path} nach {to} kopieren</translation>
    </message>
    <message>
        <source>decided against</source>
        <translation>bewusst nicht zugeordnet</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>defined in {place}</source>
        <translation>definiert in {place}</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>status of a rule</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>drag one target field, or drop source fields on the target</source>
        <translation>Ziehen Sie ein einzelnes Zielfeld oder legen Sie Quellfelder auf das Ziel</translation>
    </message>
    <message>
        <source>each</source>
        <comment>pill</comment>
        <translation>je</translation>
    </message>
    <message>
        <source>each item of {target} is an object and {source} a single value: drop on one of the fields below it</source>
        <translation>jeder Eintrag von {target} ist ein Objekt und {source} ein einzelner Wert: auf eines der Felder darunter ziehen</translation>
    </message>
    <message>
        <source>each of the item&apos;s own list</source>
        <translation>jeder der eigenen Liste</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a blank value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>expression</source>
        <comment>kind of link</comment>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>Fehler melden</translation>
    </message>
    <message>
        <source>final</source>
        <comment>status of a map</comment>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a limit</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>if</source>
        <comment>pill</comment>
        <translation>wenn</translation>
    </message>
    <message>
        <source>if {said}</source>
        <translation>wenn {said}</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>in keinen</translation>
    </message>
    <message>
        <source>in the samples: {found}</source>
        <translation>in den Beispieldaten: {found}</translation>
    </message>
    <message>
        <source>is an error</source>
        <comment>a blank value</comment>
        <translation>ist ein Fehler</translation>
    </message>
    <message>
        <source>is left out</source>
        <comment>a blank value</comment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>is not in the target schema</source>
        <translation>steht nicht im Zielschema</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>its schema could not be loaded</source>
        <translation>sein Schema konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>line {line}, character {column}</source>
        <translation>Zeile {line}, Zeichen {column}</translation>
    </message>
    <message>
        <source>locating the schema {name}</source>
        <translation>Speicherort des Schemas {name} angeben</translation>
    </message>
    <message>
        <source>lookup</source>
        <comment>kind of link</comment>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>loop</source>
        <comment>kind of link</comment>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>mapped from {paths}</source>
        <translation>zugeordnet aus {paths}</translation>
    </message>
    <message>
        <source>mapped to {paths}</source>
        <translation>zugeordnet zu {paths}</translation>
    </message>
    <message>
        <source>may be null</source>
        <translation>kann null sein</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a blank value</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>moving the rules of {path} to {to}</source>
        <translation>Regeln von {path} nach {to} verschieben</translation>
    </message>
    <message>
        <source>multiple of</source>
        <translation>Vielfaches von</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>no rule fills {path} or what is below it</source>
        <translation>keine Regel füllt {path} oder was darunter liegt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the rules</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not mapped</source>
        <comment>kind of link</comment>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>Hinweis: {text}</translation>
    </message>
    <message>
        <source>null</source>
        <comment>a blank value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>null in {nulls}</source>
        <translation>null in {nulls}</translation>
    </message>
    <message>
        <source>nullable</source>
        <translation>kann null sein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a join on keys</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>one alternative of a choice: {name}</source>
        <translation>eine Alternative einer Auswahl: {name}</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>eines von {values}</translation>
    </message>
    <message>
        <source>one of: {values}</source>
        <translation>eines von: {values}</translation>
    </message>
    <message>
        <source>only items that match</source>
        <translation>nur passende Einträge</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>present in {present} of {parents}</source>
        <translation>vorhanden in {present} von {parents}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>reached by {reached} of {uses}</source>
        <translation>erreicht von {reached} aus {uses}</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>status of a rule</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>status of a map</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>recursive</source>
        <translation>rekursiv</translation>
    </message>
    <message>
        <source>removing the rule of {path}</source>
        <translation>Regel von {path} entfernen</translation>
    </message>
    <message>
        <source>repeats over {paths}</source>
        <translation>wiederholt sich über {paths}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>rules of a field cannot stand at the root, select a field below it</source>
        <translation>Regeln eines Felds können nicht an der Wurzel stehen, wählen Sie ein Feld darunter</translation>
    </message>
    <message>
        <source>saying how {name} is read</source>
        <translation>Angeben, wie {name} gelesen wird</translation>
    </message>
    <message>
        <source>select a target field first</source>
        <translation>Wählen Sie zuerst ein Zielfeld</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>something is said of it</source>
        <translation>dazu wurde etwas gesagt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a blank value</comment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>table</source>
        <comment>pill</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>take each</source>
        <translation>jeden nehmen</translation>
    </message>
    <message>
        <source>take the first</source>
        <translation>den ersten nehmen</translation>
    </message>
    <message>
        <source>that is no field of this map</source>
        <translation>das ist kein Feld dieses Mappings</translation>
    </message>
    <message>
        <source>the map has no such source</source>
        <translation>das Mapping hat keine solche Quelle</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>the root has no other place, select a field below it</source>
        <translation>die Wurzel hat keine andere Stelle, wählen Sie ein Feld darunter</translation>
    </message>
    <message>
        <source>the target has no field {path}</source>
        <translation>das Ziel hat kein Feld {path}</translation>
    </message>
    <message>
        <source>the target has no field {path} and {more} more that would be filled</source>
        <translation>das Ziel hat kein Feld {path} und {more} weitere nicht, die gefüllt würden</translation>
    </message>
    <message>
        <source>the whole source</source>
        <translation>die ganze Quelle</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a limit</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>type {name}</source>
        <translation>Typ {name}</translation>
    </message>
    <message>
        <source>used when</source>
        <translation>gilt bei</translation>
    </message>
    <message>
        <source>value</source>
        <comment>kind of link</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>value {value}</source>
        <translation>Wert {value}</translation>
    </message>
    <message>
        <source>values: {values}</source>
        <translation>Werte: {values}</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>{at} of {ends}</source>
        <translation>{at} von {ends}</translation>
    </message>
    <message>
        <source>{author} asks: {text}</source>
        <translation>{author} fragt: {text}</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>{count} angenommen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} more fields without rules, Enter shows them</source>
        <translation>{count} weitere Felder ohne Regeln, die Eingabetaste zeigt sie</translation>
    </message>
    <message>
        <source>{count} of kind {kind}</source>
        <translation>{count} der Art {kind}</translation>
    </message>
    <message>
        <source>{does}: {what}</source>
        <translation>{does}: {what}</translation>
    </message>
    <message>
        <source>{file} does not have what the maps use of the schema {name}.</source>
        <translation>{file} hat nicht, was die Mappings vom Schema {name} verwenden.</translation>
    </message>
    <message>
        <source>{id} is accepted</source>
        <translation>{id} ist angenommen</translation>
    </message>
    <message>
        <source>{id} is accepted no longer</source>
        <translation>{id} ist nicht mehr angenommen</translation>
    </message>
    <message>
        <source>{id}: {message}, in all expressions of the map</source>
        <translation>{id}: {message}, in allen Ausdrücken des Mappings</translation>
    </message>
    <message>
        <source>{mapped} / {total} targets mapped</source>
        <translation>{mapped} / {total} Zielfelder zugeordnet</translation>
    </message>
    <message>
        <source>{mapped} of {required} required fields are mapped, {decided} fields are decided against</source>
        <translation>{mapped} von {required} Pflichtfeldern sind zugeordnet, {decided} Felder sind bewusst nicht zugeordnet</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>{name} (bundle)</source>
        <translation>{name} (Paket)</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>{name} is joined with nothing</source>
        <translation>{name} ist mit nichts verbunden</translation>
    </message>
    <message>
        <source>{name} is missing, expected in {folder}</source>
        <translation>{name} fehlt, erwartet in {folder}</translation>
    </message>
    <message>
        <source>{name} is missing: what it defines is not shown. It is expected in {folder}.</source>
        <translation>{name} fehlt: Was darin definiert ist, wird nicht gezeigt. Erwartet wird die Datei in {folder}.</translation>
    </message>
    <message>
        <source>{name} was not copied.</source>
        <translation>{name} wurde nicht kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} counterexamples in {payloads} payloads</source>
        <comment>{n} counterexample in {payloads} payloads</comment>
        <translation>
            <numerusform>{n} Gegenbeispiel in {payloads} Nutzdaten</numerusform>
            <numerusform>{n} Gegenbeispiele in {payloads} Nutzdaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <comment>{n} error</comment>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <comment>{n} field</comment>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <comment>{n} link</comment>
        <translation>
            <numerusform>{n} Verbindung</numerusform>
            <numerusform>{n} Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files are missing too.</source>
        <comment>{n} more file is missing too.</comment>
        <translation>
            <numerusform>{n} weitere Datei fehlt auch.</numerusform>
            <numerusform>{n} weitere Dateien fehlen auch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} payloads</source>
        <comment>{n} payload</comment>
        <translation>
            <numerusform>{n} Beispiel</numerusform>
            <numerusform>{n} Beispiele</numerusform>
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
        <source>{n} rules copied from {path} to {to}, as draft</source>
        <comment>{n} rule copied from {path} to {to}, as draft</comment>
        <translation>
            <numerusform>{n} Regel von {path} nach {to} kopiert, als Entwurf</numerusform>
            <numerusform>{n} Regeln von {path} nach {to} kopiert, als Entwurf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules moved from {path} to {to}</source>
        <comment>{n} rule moved from {path} to {to}</comment>
        <translation>
            <numerusform>{n} Regel von {path} nach {to} verschoben</numerusform>
            <numerusform>{n} Regeln von {path} nach {to} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} samples stand beside the schema {name}</source>
        <comment>{n} sample stands beside the schema {name}</comment>
        <translation>
            <numerusform>{n} Beispieldatei liegt neben dem Schema {name}</numerusform>
            <numerusform>{n} Beispieldateien liegen neben dem Schema {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <comment>{n} warning</comment>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{paths} and {more} more</source>
        <translation>{paths} und {more} weitere</translation>
    </message>
    <message>
        <source>{path}
It is not there any more. Click to say where it is now.</source>
        <translation>{path}
Es ist nicht mehr da. Klicken Sie, um anzugeben, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>{path} does not repeat, and {target} is a loop</source>
        <translation>{path} wiederholt sich nicht, und {target} ist eine Schleife</translation>
    </message>
    <message numerus="yes">
        <source>{path} is copied with {n} rules below it: paste it at another target field</source>
        <comment>{path} is copied with {n} rule below it: paste it at another target field</comment>
        <translation>
            <numerusform>{path} ist mit {n} Regel darunter kopiert: Fügen Sie es an einem anderen Zielfeld ein</numerusform>
            <numerusform>{path} ist mit {n} Regeln darunter kopiert: Fügen Sie es an einem anderen Zielfeld ein</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is copied: paste it at another target field</source>
        <translation>{path} ist kopiert: Fügen Sie es an einem anderen Zielfeld ein</translation>
    </message>
    <message numerus="yes">
        <source>{path} is cut with {n} rules below it: paste it at another target field</source>
        <comment>{path} is cut with {n} rule below it: paste it at another target field</comment>
        <translation>
            <numerusform>{path} ist mit {n} Regel darunter ausgeschnitten: Fügen Sie es an einem anderen Zielfeld ein</numerusform>
            <numerusform>{path} ist mit {n} Regeln darunter ausgeschnitten: Fügen Sie es an einem anderen Zielfeld ein</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is cut: paste it at another target field</source>
        <translation>{path} ist ausgeschnitten: Fügen Sie es an einem anderen Zielfeld ein</translation>
    </message>
    <message>
        <source>{path} is where they are, select another target field</source>
        <translation>bei {path} sind sie schon, wählen Sie ein anderes Zielfeld</translation>
    </message>
    <message>
        <source>{place} of {many}</source>
        <translation>{place} von {many}</translation>
    </message>
    <message>
        <source>{shown} is expected in another place.</source>
        <translation>{shown} wird an einer anderen Stelle erwartet.</translation>
    </message>
    <message>
        <source>{side} fields</source>
        <translation>{side}: Felder</translation>
    </message>
    <message>
        <source>{side} kind of schema</source>
        <translation>{side}: Art des Schemas</translation>
    </message>
    <message>
        <source>{side} message</source>
        <translation>{side}: Nachricht</translation>
    </message>
    <message>
        <source>{side} schema</source>
        <translation>{side}: Schema</translation>
    </message>
    <message>
        <source>{size}. Enter edits it.</source>
        <translation>{size}. Die Eingabetaste bearbeitet sie.</translation>
    </message>
    <message>
        <source>{target} (backwards): {said}.</source>
        <translation>{target} (rückwärts): {said}.</translation>
    </message>
    <message>
        <source>{target} reads {source} already</source>
        <translation>{target} liest {source} bereits</translation>
    </message>
    <message>
        <source>{target} repeats over {paths}</source>
        <translation>{target} wiederholt sich über {paths}</translation>
    </message>
    <message>
        <source>{tried} payloads tried, {found} break something</source>
        <translation>{tried} Nutzdaten versucht, an {found} scheitert etwas</translation>
    </message>
    <message>
        <source>{value} (the default)</source>
        <translation>{value} (der Vorgabewert)</translation>
    </message>
    <message>
        <source>{what} ({count} times)</source>
        <translation>{what} ({count}-mal)</translation>
    </message>
    <message>
        <source>… and further items</source>
        <translation>… und weitere Einträge</translation>
    </message>
    <message>
        <source>… {count} more without rules</source>
        <translation>… {count} weitere ohne Regeln</translation>
    </message>
</context>
</TS>
