<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Pick an operation…</source>
        <translation>Operation aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Start a {word}</source>
        <translation>{word} an&amp;legen</translation>
    </message>
    <message>
        <source>; and {count} more</source>
        <translation>; und {count} weitere</translation>
    </message>
    <message>
        <source>A flow is told in steps: what is retrieved, looked up, decided, mapped and sent, in order. Add the first one.</source>
        <translation>Ein Ablauf wird in Schritten erzählt: was der Reihe nach abgerufen, nachgeschlagen, entschieden, zugeordnet und gesendet wird. Fügen Sie den ersten Schritt hinzu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a {item}</source>
        <translation>{item} hinzufügen</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>All records each time, or only what changed</source>
        <translation>Jedes Mal alle Datensätze oder nur, was sich geändert hat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As &amp;Mermaid</source>
        <translation>Als &amp;Mermaid</translation>
    </message>
    <message>
        <source>As &amp;PNG</source>
        <translation>Als &amp;PNG</translation>
    </message>
    <message>
        <source>As &amp;SVG</source>
        <translation>Als &amp;SVG</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation>So breit, wie Platz ist (0)</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt ist</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Change {column} of a {item}</source>
        <translation>{item}: {column} ändern</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>{field} ändern</translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation>{name}: {field} ändern</translation>
    </message>
    <message>
        <source>Changed in a month</source>
        <translation>Geänderte im Monat</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Configuration parameters</source>
        <translation>Konfigurationsparameter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as TSV</source>
        <translation>Als TSV kopieren</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy this {word}</source>
        <translation>{word} kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Kopieren, was zu sehen ist, für eine Tabellenkalkulation (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>Dead letter</source>
        <translation>Unzustellbares</translation>
    </message>
    <message>
        <source>Decide for customers of {name}</source>
        <translation>{name}: für Kunden entscheiden</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this {word}</source>
        <translation>{word} löschen</translation>
    </message>
    <message>
        <source>Delete {word} {name}</source>
        <translation>{word} {name} löschen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a line of a checklist</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Each customer sets it</source>
        <translation>Jeder Kunde legt es fest</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Evidence (parted by ;)</source>
        <translation>Nachweise (getrennt durch ;)</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Filter the matrix</source>
        <translation>Matrix filtern</translation>
    </message>
    <message>
        <source>Filter {words}</source>
        <translation>{words} filtern</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings here</source>
        <translation>Befunde hier</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>the size of a picture</comment>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Flows and test cases name it by this; they follow when it changes</source>
        <translation>So nennen ihn Abläufe und Testfälle; sie folgen, wenn sich das ändert</translation>
    </message>
    <message>
        <source>Flows around it</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Flows that serve it</source>
        <translation>Abläufe, die ihm dienen</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>Für Kunden</translation>
    </message>
    <message>
        <source>For product integrations: whether the flow is the same for every customer</source>
        <translation>Für Produktintegrationen: ob der Ablauf für alle Kunden gleich ist</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Full or delta</source>
        <translation>Voll oder Delta</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to the selected {item} (Return)</source>
        <translation>Zur Auswahl gehen: {item} (Eingabe)</translation>
    </message>
    <message>
        <source>Go to the {item}</source>
        <translation>Hingehen: {item}</translation>
    </message>
    <message>
        <source>Goal that it serves</source>
        <translation>Ziel, dem er dient</translation>
    </message>
    <message>
        <source>How changes are known</source>
        <translation>Woran Änderungen erkannt werden</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Wie er endet</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Wie er gestartet wird</translation>
    </message>
    <message>
        <source>How it is stopped</source>
        <translation>Wie er angehalten wird</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>Wie sie sich zeigt</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How often, and how long between</source>
        <translation>Wie oft und in welchem Abstand</translation>
    </message>
    <message>
        <source>How one sees that it is reached</source>
        <translation>Woran man sieht, dass es erreicht ist</translation>
    </message>
    <message>
        <source>How personal or regulated data is protected on the way and where it rests</source>
        <translation>Wie personenbezogene oder regulierte Daten unterwegs und am Ort der Ablage geschützt sind</translation>
    </message>
    <message>
        <source>How records are sent again without duplicates</source>
        <translation>Wie Datensätze erneut gesendet werden, ohne Dubletten zu erzeugen</translation>
    </message>
    <message>
        <source>How soon the data must be there</source>
        <translation>Wie schnell die Daten da sein müssen</translation>
    </message>
    <message>
        <source>How the two systems meet</source>
        <translation>Wie die beiden Systeme zusammenkommen</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie erreichbar</translation>
    </message>
    <message>
        <source>How what was done by mistake is undone</source>
        <translation>Wie irrtümlich Getanes zurückgenommen wird</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a use case</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>In words of the business</source>
        <translation>In Worten des Fachbereichs</translation>
    </message>
    <message>
        <source>It serves no use case yet</source>
        <translation>Er dient noch keinem Anwendungsfall</translation>
    </message>
    <message>
        <source>Its kind; never a password, key or token</source>
        <translation>Nur die Art; niemals ein Passwort, Schlüssel oder Token</translation>
    </message>
    <message>
        <source>Key against doubles</source>
        <translation>Schlüssel gegen Doppeltes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known failures</source>
        <translation>Bekannte Störungen</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Latency wanted</source>
        <translation>Gewünschte Latenz</translation>
    </message>
    <message>
        <source>Link flows of {name}</source>
        <translation>{name}: Abläufe verknüpfen</translation>
    </message>
    <message>
        <source>Link rules of {name}</source>
        <translation>{name}: Regeln verknüpfen</translation>
    </message>
    <message>
        <source>Link test cases of {name}</source>
        <translation>{name}: Testfälle verknüpfen</translation>
    </message>
    <message>
        <source>Link use cases of {name}</source>
        <translation>{name}: Anwendungsfälle verknüpfen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mappings</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>More</source>
        <comment>of a page&apos;s buttons</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>Was sich hier noch tun lässt</translation>
    </message>
    <message>
        <source>Move a {item}</source>
        <translation>{item} verschieben</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New in a month</source>
        <translation>Neue im Monat</translation>
    </message>
    <message>
        <source>New {word}</source>
        <translation>{word} anlegen</translation>
    </message>
    <message>
        <source>No flow serves it yet: pick one, or start one and say there which use cases it serves</source>
        <translation>Noch dient ihm kein Ablauf: Wählen Sie einen aus, oder legen Sie einen an und sagen Sie dort, welchen Anwendungsfällen er dient</translation>
    </message>
    <message>
        <source>No flows yet. A flow says how data moves: which calls in which order, when, how much, and what happens when it fails.</source>
        <translation>Noch keine Abläufe. Ein Ablauf sagt, wie Daten fließen: welche Aufrufe in welcher Reihenfolge, wann, wie viel und was bei einem Fehlschlag geschieht.</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>No test case proves it yet</source>
        <translation>Noch weist ihn kein Testfall nach</translation>
    </message>
    <message>
        <source>No use cases yet. A use case says what outcome is wanted, by whom and why, without endpoints and fields. Flows, rules and test cases are then tied to it.</source>
        <translation>Noch keine Anwendungsfälle. Ein Anwendungsfall sagt, welches Ergebnis gewünscht ist, von wem und warum, ohne Endpunkte und Felder. Abläufe, Regeln und Testfälle werden dann mit ihm verknüpft.</translation>
    </message>
    <message>
        <source>Nobody has said</source>
        <translation>Noch nicht festgelegt</translation>
    </message>
    <message>
        <source>None beyond those of its flows&apos; maps</source>
        <translation>Keine außer denen der Mappings seiner Abläufe</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing holds these words</source>
        <translation>Nichts enthält diese Wörter</translation>
    </message>
    <message>
        <source>Nothing to draw yet: say in the steps which systems are called</source>
        <translation>Noch nichts zu zeichnen: Sagen Sie in den Schritten, welche Systeme aufgerufen werden</translation>
    </message>
    <message>
        <source>Nothing twice</source>
        <translation>Nichts doppelt</translation>
    </message>
    <message>
        <source>OAuth 2 client credentials</source>
        <translation>OAuth 2 Client Credentials</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>Am</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Fehlschlag</translation>
    </message>
    <message>
        <source>On failure</source>
        <comment>a narrow column</comment>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>On success</source>
        <translation>Bei Erfolg</translation>
    </message>
    <message>
        <source>On success</source>
        <comment>a narrow column</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>One thing a line</source>
        <translation>Je Zeile eines</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>Nur Lücken</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Only when</source>
        <comment>a narrow column</comment>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>a call</comment>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Order of records</source>
        <translation>Reihenfolge der Datensätze</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Partial failure</source>
        <translation>Teilweiser Fehlschlag</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Pick a {item}</source>
        <translation>{item} auswählen</translation>
    </message>
    <message>
        <source>Pick an Operation</source>
        <translation>Operation auswählen</translation>
    </message>
    <message>
        <source>Pick one of the operations that the project&apos;s schemas describe</source>
        <translation>Eine der Operationen auswählen, die die Schemas des Projekts beschreiben</translation>
    </message>
    <message>
        <source>Pick the operation</source>
        <translation>Operation auswählen</translation>
    </message>
    <message>
        <source>Pick {name}</source>
        <translation>{name} auswählen</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of the flow</source>
        <translation>Bild des Ablaufs</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png);;Mermaid (*.mmd *.md);;Text (*.txt)</source>
        <translation>Bilder (*.svg *.png);;Mermaid (*.mmd *.md);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Put the selected {item} one down</source>
        <translation>Auswahl eins nach unten: {item}</translation>
    </message>
    <message>
        <source>Put the selected {item} one up</source>
        <translation>Auswahl eins nach oben: {item}</translation>
    </message>
    <message>
        <source>Put this {word} one down ({keys})</source>
        <translation>{word} eins nach unten ({keys})</translation>
    </message>
    <message>
        <source>Put this {word} one up ({keys})</source>
        <translation>{word} eins nach oben ({keys})</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation>Checkliste zur Betriebsbereitschaft</translation>
    </message>
    <message>
        <source>Reading the operations</source>
        <translation>Operationen werden gelesen</translation>
    </message>
    <message>
        <source>Records in a run</source>
        <translation>Datensätze je Lauf</translation>
    </message>
    <message>
        <source>Records in one call</source>
        <translation>Datensätze in einem Aufruf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a {item}</source>
        <translation>{item} entfernen</translation>
    </message>
    <message>
        <source>Remove the selected {item}</source>
        <translation>Auswahl entfernen: {item}</translation>
    </message>
    <message>
        <source>Rename {word} {old}</source>
        <translation>{word} {old} umbenennen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules that serve it, beyond the maps of its flows</source>
        <translation>Regeln, die ihm dienen, außer in den Mappings seiner Abläufe</translation>
    </message>
    <message>
        <source>Save the Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture as SVG, PNG or Mermaid</source>
        <translation>Bild als SVG, PNG oder Mermaid speichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say what customers see of it and may choose</source>
        <translation>Sagen, was Kunden davon sehen und wählen dürfen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Serves no use case</source>
        <translation>Dient keinem Anwendungsfall</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show only rows that hold these words</source>
        <translation>Nur Zeilen zeigen, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Show only those that hold these words; while it filters, the order is not changed</source>
        <translation>Nur die zeigen, die diese Wörter enthalten; solange gefiltert ist, ändert sich die Reihenfolge nicht</translation>
    </message>
    <message>
        <source>Show only what has gaps</source>
        <translation>Nur zeigen, was Lücken hat</translation>
    </message>
    <message>
        <source>Show only what holds all of these words</source>
        <translation>Nur zeigen, was alle diese Wörter enthält</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a flow</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a {word}</source>
        <translation>{word} anlegen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps  {count}</source>
        <translation>Schritte  {count}</translation>
    </message>
    <message>
        <source>Steps as a table</source>
        <comment>a picture</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Steps as a table</source>
        <translation>Schritte als Tabelle</translation>
    </message>
    <message>
        <source>Steps between systems</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>of a flow</comment>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Success means</source>
        <translation>Erfolg heißt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the link to the selected {item} out (Delete)</source>
        <translation>Verknüpfung mit der Auswahl herausnehmen: {item} (Entf)</translation>
    </message>
    <message>
        <source>Take the link to the {item} out</source>
        <translation>Verknüpfung herausnehmen: {item}</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Test cases name it by this; they follow when it changes</source>
        <translation>So nennen ihn Testfälle; sie folgen, wenn sich das ändert</translation>
    </message>
    <message>
        <source>Test cases that prove it</source>
        <translation>Testfälle, die ihn nachweisen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>The call, such as POST /orders; pick it, and what the schema says of it stands below</source>
        <translation>Der Aufruf, etwa POST /orders; wählen Sie ihn aus, dann steht darunter, was das Schema davon sagt</translation>
    </message>
    <message>
        <source>The condition, in words</source>
        <translation>Die Bedingung, in Worten</translation>
    </message>
    <message>
        <source>The map that the data goes through</source>
        <translation>Das Mapping, durch das die Daten gehen</translation>
    </message>
    <message>
        <source>The most in a short time: 40 in an hour</source>
        <translation>Das meiste in kurzer Zeit: 40 in einer Stunde</translation>
    </message>
    <message>
        <source>The operations of {systems} are being read: try again in a moment</source>
        <translation>Die Operationen von {systems} werden gelesen: Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>The order is not changed while the list is filtered</source>
        <translation>Solange die Liste gefiltert ist, ändert sich die Reihenfolge nicht</translation>
    </message>
    <message>
        <source>The picture is copied</source>
        <translation>Das Bild ist kopiert</translation>
    </message>
    <message>
        <source>The picture is copied as text</source>
        <translation>Das Bild ist als Text kopiert</translation>
    </message>
    <message>
        <source>The project has no flows yet</source>
        <translation>Das Projekt hat noch keine Abläufe</translation>
    </message>
    <message>
        <source>The project has no test cases yet</source>
        <translation>Das Projekt hat noch keine Testfälle</translation>
    </message>
    <message>
        <source>The project has no use cases yet</source>
        <translation>Das Projekt hat noch keine Anwendungsfälle</translation>
    </message>
    <message>
        <source>The project&apos;s maps have no rules yet</source>
        <translation>Die Mappings des Projekts haben noch keine Regeln</translation>
    </message>
    <message>
        <source>The same for every customer</source>
        <translation>Für alle Kunden gleich</translation>
    </message>
    <message>
        <source>The schemas describe no operations: write the call by hand</source>
        <translation>Die Schemas beschreiben keine Operationen: Schreiben Sie den Aufruf von Hand</translation>
    </message>
    <message>
        <source>The {word} {name} is deleted; what named it names it no more</source>
        <translation>{word} {name} ist gelöscht; was darauf verwies, verweist nicht mehr darauf</translation>
    </message>
    <message>
        <source>There is nothing to copy yet</source>
        <translation>Noch gibt es nichts zu kopieren</translation>
    </message>
    <message>
        <source>There is nothing to pick</source>
        <translation>Es gibt nichts auszuwählen</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Rückverfolgbarkeit</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Unlink flows of {name}</source>
        <translation>{name}: Abläufe lösen</translation>
    </message>
    <message>
        <source>Unlink rules of {name}</source>
        <translation>{name}: Regeln lösen</translation>
    </message>
    <message>
        <source>Unlink test cases of {name}</source>
        <translation>{name}: Testfälle lösen</translation>
    </message>
    <message>
        <source>Unlink use cases of {name}</source>
        <translation>{name}: Anwendungsfälle lösen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Use case {id}</source>
        <translation>Anwendungsfall {id}</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Use cases that it serves</source>
        <translation>Anwendungsfälle, denen er dient</translation>
    </message>
    <message>
        <source>What They See…</source>
        <translation>Was sie sehen…</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Was und wann</translation>
    </message>
    <message>
        <source>What happens when some records of a batch fail</source>
        <translation>Was geschieht, wenn einige Datensätze eines Stapels fehlschlagen</translation>
    </message>
    <message>
        <source>What happens with a record that comes twice</source>
        <translation>Was mit einem Datensatz geschieht, der zweimal kommt</translation>
    </message>
    <message>
        <source>What is a failure</source>
        <translation>Was ein Fehlschlag ist</translation>
    </message>
    <message>
        <source>What is different for the business afterwards, without endpoints or fields</source>
        <translation>Was für den Fachbereich danach anders ist, ohne Endpunkte oder Felder</translation>
    </message>
    <message>
        <source>What is done</source>
        <comment>a narrow column</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>What is said of the flow</source>
        <translation>Was vom Ablauf gesagt ist</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Was gewünscht ist</translation>
    </message>
    <message>
        <source>What is wanted, in a few words of the business</source>
        <translation>Was gewünscht ist, in wenigen Worten des Fachbereichs</translation>
    </message>
    <message>
        <source>What is watched, where, and what is normal</source>
        <translation>Was wo beobachtet wird und was normal ist</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>What it will not do</source>
        <translation>Was er nicht tut</translation>
    </message>
    <message>
        <source>What must be there</source>
        <translation>Was da sein muss</translation>
    </message>
    <message>
        <source>What must be there before it runs in production: nothing yet. Add a line.</source>
        <translation>Was da sein muss, bevor es produktiv läuft: noch nichts. Fügen Sie eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>What serves and proves what is told here, once the project tells of use cases and flows: start one in the project at the left.</source>
        <translation>Hier steht, was wozu dient und was nachweist, sobald das Projekt Anwendungsfälle und Abläufe hat: Legen Sie links im Projekt einen an.</translation>
    </message>
    <message>
        <source>What starts it: an event, a time, a person</source>
        <translation>Was ihn auslöst: ein Ereignis, eine Zeit, eine Person</translation>
    </message>
    <message>
        <source>What tells that a record is new or changed, for a delta</source>
        <translation>Woran für ein Delta zu erkennen ist, dass ein Datensatz neu oder geändert ist</translation>
    </message>
    <message>
        <source>What tells that a record was sent before</source>
        <translation>Woran zu erkennen ist, dass ein Datensatz schon gesendet wurde</translation>
    </message>
    <message>
        <source>What the schema says of the call</source>
        <translation>Was das Schema vom Aufruf sagt</translation>
    </message>
    <message>
        <source>What then happens</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Was dieser Schritt tut</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>When</source>
        <comment>a heading</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Wenn er fehlschlägt</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Where records go that cannot be delivered, and who looks there</source>
        <translation>Wohin Datensätze gehen, die nicht zugestellt werden können, und wer dort nachsieht</translation>
    </message>
    <message>
        <source>Whether records must arrive in their order</source>
        <translation>Ob Datensätze in ihrer Reihenfolge ankommen müssen</translation>
    </message>
    <message>
        <source>Which goal of those who pay it helps to reach</source>
        <translation>Welches Ziel der Auftraggeber er erreichen hilft</translation>
    </message>
    <message>
        <source>Which of the project&apos;s schemas describes the system that is called</source>
        <translation>Welches der Schemas des Projekts das aufgerufene System beschreibt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who acts or benefits: a role, not a system</source>
        <translation>Wer handelt oder davon hat: eine Rolle, kein System</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür zuständig ist</translation>
    </message>
    <message>
        <source>Who decides it</source>
        <translation>Wer es entscheidet</translation>
    </message>
    <message>
        <source>Who is told, and how</source>
        <translation>Wer wie benachrichtigt wird</translation>
    </message>
    <message>
        <source>Who sets it</source>
        <translation>Wer ihn setzt</translation>
    </message>
    <message>
        <source>Who wants it</source>
        <translation>Wer es wünscht</translation>
    </message>
    <message>
        <source>Whom operations call: nobody yet. Add a contact, with a role and how to reach them.</source>
        <translation>Wen der Betrieb anruft: noch niemanden. Fügen Sie einen Kontakt hinzu, mit Rolle und Erreichbarkeit.</translation>
    </message>
    <message>
        <source>With</source>
        <comment>a narrow column</comment>
        <translation>Womit</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>all of {map}</source>
        <translation>alles in {map}</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>a question</comment>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>choices: {names}</source>
        <translation>Auswahl: {names}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>decide</source>
        <comment>kind of step</comment>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a flow</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>full</source>
        <comment>all records each time</comment>
        <translation>voll</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>if it fails: {text}</source>
        <translation>bei Fehlschlag: {text}</translation>
    </message>
    <message>
        <source>if {text}</source>
        <translation>wenn {text}</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>known failure</source>
        <translation>Bekannte Störung</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>look up</source>
        <comment>kind of step</comment>
        <translation>nachschlagen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>map</source>
        <comment>kind of step</comment>
        <translation>zuordnen</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>notify</source>
        <comment>kind of step</comment>
        <translation>melden</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a question</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>proves {use_case}</source>
        <translation>weist {use_case} nach</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>request/response</source>
        <translation>Anfrage/Antwort</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>retrieve</source>
        <comment>kind of step</comment>
        <translation>abrufen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>send</source>
        <comment>kind of step</comment>
        <translation>senden</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>then {text}</source>
        <translation>dann {text}</translation>
    </message>
    <message>
        <source>there is no such use case</source>
        <translation>diesen Anwendungsfall gibt es nicht</translation>
    </message>
    <message>
        <source>tries what fails</source>
        <translation>prüft, was fehlschlägt</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>wait</source>
        <comment>kind of step</comment>
        <translation>warten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>{count} of {all} rows; {cases}; {gaps}. Return goes to what is in a cell.</source>
        <translation>{count} von {all} Zeilen; {cases}; {gaps}. Die Eingabetaste führt zu dem, was in einer Zelle steht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} flows</source>
        <comment>{count} of {n} flow</comment>
        <translation>
            <numerusform>{count} von {n} Ablauf</numerusform>
            <numerusform>{count} von {n} Abläufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} use cases</source>
        <comment>{count} of {n} use case</comment>
        <translation>
            <numerusform>{count} von {n} Anwendungsfall</numerusform>
            <numerusform>{count} von {n} Anwendungsfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {every} done</source>
        <translation>{done} von {every} erledigt</translation>
    </message>
    <message>
        <source>{id} is accepted</source>
        <translation>{id} ist angenommen</translation>
    </message>
    <message>
        <source>{name} could not be saved</source>
        <translation>{name} konnte nicht gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>{n} flows</source>
        <comment>{n} flow</comment>
        <translation>
            <numerusform>{n} Ablauf</numerusform>
            <numerusform>{n} Abläufe</numerusform>
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
    <message numerus="yes">
        <source>{n} rows copied</source>
        <comment>{n} row copied</comment>
        <translation>
            <numerusform>{n} Zeile kopiert</numerusform>
            <numerusform>{n} Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} use cases</source>
        <comment>{n} use case</comment>
        <translation>
            <numerusform>{n} Anwendungsfall</numerusform>
            <numerusform>{n} Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} of step {step}</source>
        <translation>Schritt {step}: {what}</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>„{label}“</translation>
    </message>
</context>
</TS>
