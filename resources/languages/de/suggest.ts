<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Accept the Ticked</source>
        <translation>&amp;Angehakte annehmen</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>&lt;b&gt;But&lt;/b&gt; {doubt}</source>
        <translation>&lt;b&gt;Aber:&lt;/b&gt; {doubt}</translation>
    </message>
    <message>
        <source>&lt;p&gt;Choose a suggestion: Alt+Down goes to the next. Enter accepts it, Delete refuses it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wählen Sie einen Vorschlag: Alt+Ab geht zum nächsten. Die Eingabetaste nimmt ihn an, Entf lehnt ihn ab.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A side of the map is missing: its schema cannot be read.</source>
        <translation>Eine Seite des Mappings fehlt: Ihr Schema lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A side of the map is missing: put its file back, or say where it is now.</source>
        <translation>Eine Seite des Mappings fehlt: Legen Sie ihre Datei zurück, oder sagen Sie, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all that are shown, those of a band, or those below the selected target field, as one edit</source>
        <translation>Alle gezeigten, die einer Stufe oder die unter dem ausgewählten Zielfeld annehmen, als eine Änderung</translation>
    </message>
    <message>
        <source>Accept all {count} shown</source>
        <translation>Alle {count} gezeigten annehmen</translation>
    </message>
    <message>
        <source>Accept several</source>
        <translation>Mehrere annehmen</translation>
    </message>
    <message>
        <source>Accept the selected suggestion</source>
        <translation>Den ausgewählten Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept the {count} at and below {place}</source>
        <translation>Die {count} bei und unter {place} annehmen</translation>
    </message>
    <message>
        <source>Accept the {count} that are {sure}</source>
        <translation>Die {count} der Stufe „{sure}“ annehmen</translation>
    </message>
    <message>
        <source>Add payloads of both sides that belong together, at least two of each, or one file of objects with input and output.</source>
        <translation>Fügen Sie Nutzdaten beider Seiten hinzu, die zusammengehören, mindestens zwei von jeder, oder eine Datei aus Objekten mit input und output.</translation>
    </message>
    <message>
        <source>Add to source payloads, or a file of pairs</source>
        <translation>Zu den Nutzdaten der Quelle hinzufügen, oder eine Datei mit Paaren</translation>
    </message>
    <message>
        <source>Add to target payloads</source>
        <translation>Zu den Nutzdaten des Ziels hinzufügen</translation>
    </message>
    <message>
        <source>But {doubt}</source>
        <translation>Aber: {doubt}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Enter accepts the suggestion, Delete refuses it, Esc hides all</source>
        <translation>Die Eingabetaste nimmt den Vorschlag an, Entf lehnt ihn ab, Esc blendet alle aus</translation>
    </message>
    <message>
        <source>Enter maps the candidate, Esc closes</source>
        <translation>Die Eingabetaste ordnet den Vorschlag zu, Esc schließt</translation>
    </message>
    <message>
        <source>Have the selected suggestion never made again (Delete)</source>
        <translation>Den ausgewählten Vorschlag nie wieder machen (Entf)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the suggestions</source>
        <translation>Die Vorschläge ausblenden</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Learn rules from pairs</source>
        <translation>Regeln aus Paaren lernen</translation>
    </message>
    <message>
        <source>Learned rules</source>
        <translation>Gelernte Regeln</translation>
    </message>
    <message>
        <source>Learning rules from pairs</source>
        <translation>Regeln aus Paaren lernen</translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation>Es wird gelernt …</translation>
    </message>
    <message>
        <source>Looking for matches</source>
        <translation>Nach Entsprechungen suchen</translation>
    </message>
    <message>
        <source>Looking for matches…</source>
        <translation>Entsprechungen werden gesucht…</translation>
    </message>
    <message>
        <source>Make a rule of the selected suggestion (Enter)</source>
        <translation>Aus dem ausgewählten Vorschlag eine Regel machen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Make the {count} refused ones again</source>
        <translation>Die {count} abgelehnten wieder machen</translation>
    </message>
    <message>
        <source>May fill {name}</source>
        <translation>Kann {name} füllen</translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>No partner was found for {n} payloads.</source>
        <comment>No partner was found for {n} payload.</comment>
        <translation>
            <numerusform>Für {n} Nutzlast wurde kein Gegenstück gefunden.</numerusform>
            <numerusform>Für {n} Nutzlasten wurde kein Gegenstück gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is in the bands that are shown.</source>
        <translation>Kein Vorschlag ist in den gezeigten Stufen.</translation>
    </message>
    <message>
        <source>Not mapped: {problem}</source>
        <translation>Nicht zugeordnet: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing explains the values of {n} target fields.</source>
        <comment>Nothing explains the values of {n} target field.</comment>
        <translation>
            <numerusform>Nichts erklärt die Werte von {n} Zielfeld.</numerusform>
            <numerusform>Nichts erklärt die Werte von {n} Zielfeldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is alike enough. Attach samples to both schemas, or map a field nearby: both are evidence for the rest.</source>
        <translation>Nichts ist ähnlich genug. Hängen Sie Beispieldaten an beide Schemas an, oder ordnen Sie ein Feld in der Nähe zu: Beides hilft beim Rest.</translation>
    </message>
    <message>
        <source>Paired b&amp;y</source>
        <translation>&amp;Gepaart nach</translation>
    </message>
    <message>
        <source>Paired by</source>
        <translation>Gepaart nach</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refuse all that are shown, those of a band, or those below the selected target field, as one edit</source>
        <translation>Alle gezeigten, die einer Stufe oder die unter dem ausgewählten Zielfeld ablehnen, als eine Änderung</translation>
    </message>
    <message>
        <source>Refuse all {count} shown</source>
        <translation>Alle {count} gezeigten ablehnen</translation>
    </message>
    <message>
        <source>Refuse several</source>
        <translation>Mehrere ablehnen</translation>
    </message>
    <message>
        <source>Refuse the selected suggestion</source>
        <translation>Den ausgewählten Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Refuse the {count} at and below {place}</source>
        <translation>Die {count} bei und unter {place} ablehnen</translation>
    </message>
    <message>
        <source>Refuse the {count} that are {sure}</source>
        <translation>Die {count} der Stufe „{sure}“ ablehnen</translation>
    </message>
    <message>
        <source>Refused: {what}</source>
        <translation>Abgelehnt: {what}</translation>
    </message>
    <message>
        <source>Remove from source payloads, or a file of pairs</source>
        <translation>Aus den Nutzdaten der Quelle oder den Paaren entfernen</translation>
    </message>
    <message>
        <source>Remove from target payloads</source>
        <translation>Aus den Nutzdaten des Ziels entfernen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Select a field first: its candidates are offered then</source>
        <translation>Wählen Sie zuerst ein Feld aus: Dann werden Vorschläge dafür angeboten</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Show no suggestions any more (Esc)</source>
        <translation>Keine Vorschläge mehr zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show or hide: {sure} ({what})</source>
        <translation>Zeigen oder verbergen: {sure} ({what})</translation>
    </message>
    <message>
        <source>Show those that are {sure}</source>
        <translation>Zeigen: {sure}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source payloads, or a file of pairs</source>
        <translation>Nutzdaten der Quelle, oder eine Datei mit Paaren</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Ask again with Ctrl+G.</source>
        <translation>Angehalten. Fragen Sie mit Strg+G erneut.</translation>
    </message>
    <message>
        <source>Suggested for the fields up to the limit: what lies deeper was not looked at</source>
        <translation>Vorgeschlagen für die Felder bis zur Grenze: Was tiefer liegt, wurde nicht angesehen</translation>
    </message>
    <message>
        <source>Suggested: {source} → {target}</source>
        <translation>Vorgeschlagen: {source} → {target}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions  {count}</source>
        <translation>Vorschläge  {count}</translation>
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
        <source>Target payloads</source>
        <translation>Nutzdaten des Ziels</translation>
    </message>
    <message>
        <source>The root has a rule already. Remove that first to choose anew.</source>
        <translation>Die Wurzel hat schon eine Regel. Entfernen Sie diese zuerst, um neu zu wählen.</translation>
    </message>
    <message>
        <source>The rule will be {expression}</source>
        <translation>Die Regel wird {expression}</translation>
    </message>
    <message>
        <source>The suggestions could not be worked out.</source>
        <translation>Die Vorschläge ließen sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>Warum dies vorgeschlagen wird</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>about 60 %</source>
        <translation>etwa 60 %</translation>
    </message>
    <message>
        <source>about 80 %</source>
        <translation>etwa 80 %</translation>
    </message>
    <message>
        <source>about 95 %</source>
        <translation>etwa 95 %</translation>
    </message>
    <message>
        <source>accepting {what}</source>
        <translation>{what} annehmen</translation>
    </message>
    <message>
        <source>add as many of each, one file of records each, or one file of pairs</source>
        <translation>von jedem gleich viele hinzufügen, je eine Datei mit Datensätzen, oder eine Datei mit Paaren</translation>
    </message>
    <message numerus="yes">
        <source>allowing {n} refused suggestions again</source>
        <comment>allowing {n} refused suggestion again</comment>
        <translation>
            <numerusform>{n} abgelehnten Vorschlag wieder zulassen</numerusform>
            <numerusform>{n} abgelehnte Vorschläge wieder zulassen</numerusform>
        </translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>expected {expected}, it gives {got}</source>
        <translation>erwartet {expected}, sie gibt {got}</translation>
    </message>
    <message>
        <source>for each {each}</source>
        <translation>je {each}</translation>
    </message>
    <message>
        <source>for each {each} where {where}</source>
        <translation>je {each}, wo {where}</translation>
    </message>
    <message numerus="yes">
        <source>from {n} pairs</source>
        <comment>from {n} pair</comment>
        <translation>
            <numerusform>aus {n} Paar</numerusform>
            <numerusform>aus {n} Paaren</numerusform>
        </translation>
    </message>
    <message>
        <source>holds in {count}</source>
        <translation>gilt bei {count}</translation>
    </message>
    <message>
        <source>name</source>
        <comment>how payloads are paired</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>or {expression}</source>
        <translation>oder {expression}</translation>
    </message>
    <message>
        <source>order</source>
        <comment>how payloads are paired</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>order, name (of the files), or a key&apos;s path, SOURCE=TARGET where it differs on the two sides</source>
        <translation>Reihenfolge, Name (der Dateien) oder der Pfad eines Schlüssels, QUELLE=ZIEL, wo er auf beiden Seiten verschieden ist</translation>
    </message>
    <message>
        <source>refusing {what}</source>
        <translation>{what} ablehnen</translation>
    </message>
    <message>
        <source>right in about half of the cases or less</source>
        <translation>in etwa der Hälfte der Fälle oder seltener richtig</translation>
    </message>
    <message numerus="yes">
        <source>taking {n} learned rules</source>
        <comment>taking {n} learned rule</comment>
        <translation>
            <numerusform>{n} gelernte Regel übernehmen</numerusform>
            <numerusform>{n} gelernte Regeln übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>the whole source</source>
        <translation>die ganze Quelle</translation>
    </message>
    <message>
        <source>there are {sources} source files and {targets} target files</source>
        <translation>es gibt {sources} Quelldateien und {targets} Zieldateien</translation>
    </message>
    <message>
        <source>{key} becomes {result}</source>
        <translation>{key} wird {result}</translation>
    </message>
    <message>
        <source>{name} may fill</source>
        <translation>{name} kann füllen</translation>
    </message>
    <message numerus="yes">
        <source>{n} not: {why}</source>
        <comment>{n} not: {why}</comment>
        <translation>
            <numerusform>{n} nicht: {why}</numerusform>
            <numerusform>{n} nicht: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} abgelehnt</numerusform>
            <numerusform>{n} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused suggestions may be made again</source>
        <comment>{n} refused suggestion may be made again</comment>
        <translation>
            <numerusform>{n} abgelehnter Vorschlag darf wieder gemacht werden</numerusform>
            <numerusform>{n} abgelehnte Vorschläge dürfen wieder gemacht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules {from_pairs}.</source>
        <comment>{n} rule {from_pairs}.</comment>
        <translation>
            <numerusform>{n} Regel {from_pairs}.</numerusform>
            <numerusform>{n} Regeln {from_pairs}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <comment>{n} suggestion</comment>
        <translation>
            <numerusform>{n} Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions ({sure})</source>
        <comment>{n} suggestion ({sure})</comment>
        <translation>
            <numerusform>{n} Vorschlag ({sure})</numerusform>
            <numerusform>{n} Vorschläge ({sure})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions accepted</source>
        <comment>{n} suggestion accepted</comment>
        <translation>
            <numerusform>{n} Vorschlag angenommen</numerusform>
            <numerusform>{n} Vorschläge angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions below {place}</source>
        <comment>{n} suggestion below {place}</comment>
        <translation>
            <numerusform>{n} Vorschlag unter {place}</numerusform>
            <numerusform>{n} Vorschläge unter {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken as drafts.</source>
        <comment>{n} taken as draft.</comment>
        <translation>
            <numerusform>{n} als Entwurf übernommen.</numerusform>
            <numerusform>{n} als Entwürfe übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left.</source>
        <comment>{n} was left.</comment>
        <translation>
            <numerusform>{n} wurde ausgelassen.</numerusform>
            <numerusform>{n} wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{often} (has a rule)</source>
        <translation>{often} (hat eine Regel)</translation>
    </message>
    <message>
        <source>{path} has a rule already. Remove that first to choose anew.</source>
        <translation>{path} hat schon eine Regel. Entfernen Sie diese zuerst, um neu zu wählen.</translation>
    </message>
    <message>
        <source>{percent} of such suggestions are right</source>
        <translation>{percent} solcher Vorschläge sind richtig</translation>
    </message>
    <message>
        <source>{reasons}. But {doubt}</source>
        <translation>{reasons}. Aber: {doubt}</translation>
    </message>
    <message>
        <source>{source} and {also}</source>
        <translation>{source} und {also}</translation>
    </message>
    <message>
        <source>{source} to {target}, {sure}, as {expression}.</source>
        <translation>{source} zu {target}, {sure}, als {expression}.</translation>
    </message>
    <message>
        <source>{source} to {target}, {sure}.</source>
        <translation>{source} zu {target}, {sure}.</translation>
    </message>
    <message>
        <source>{support} of {count}</source>
        <translation>{support} von {count}</translation>
    </message>
    <message>
        <source>{sure} of such suggestions are right</source>
        <translation>{sure} solcher Vorschläge sind richtig</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
</TS>
