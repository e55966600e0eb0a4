<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>(left out: it looks like a secret)</source>
        <translation>(weggelassen: es sieht nach einem Geheimnis aus)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>; {0} {1} not filled</source>
        <translation>; {0} {1} nicht gefüllt</translation>
    </message>
    <message>
        <source>A code of {0} that neither the source&apos;s schema nor {1} knows is not passed on unnoticed.</source>
        <translation>Ein Code von {0}, den weder das Schema der Quelle noch {1} kennt, wird nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>A code of {0} that the source&apos;s schema does not list is not passed on unnoticed.</source>
        <translation>Ein Code von {0}, den das Schema der Quelle nicht aufführt, wird nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>A code that nobody knows.</source>
        <translation>Ein Code, den niemand kennt.</translation>
    </message>
    <message>
        <source>A date at the edge of the calendar or of a zone.</source>
        <translation>Ein Datum am Rand des Kalenders oder einer Zeitzone.</translation>
    </message>
    <message>
        <source>A key that the table lacks gets the table&apos;s default ({0}).</source>
        <translation>Ein Schlüssel, den die Tabelle nicht hat, erhält den Vorgabewert der Tabelle ({0}).</translation>
    </message>
    <message>
        <source>A key that the table lacks is passed on as it is ({0}).</source>
        <translation>Ein Schlüssel, den die Tabelle nicht hat, wird unverändert weitergegeben ({0}).</translation>
    </message>
    <message>
        <source>A key that the table lacks leaves the field out ({0}).</source>
        <translation>Bei einem Schlüssel, den die Tabelle nicht hat, wird das Feld weggelassen ({0}).</translation>
    </message>
    <message>
        <source>A key that {0} lacks, and that the source may not send.</source>
        <translation>Ein Schlüssel, der in {0} fehlt und den die Quelle nicht senden darf.</translation>
    </message>
    <message>
        <source>A kind of row of {0}.</source>
        <translation>Eine Art von Zeilen aus {0}.</translation>
    </message>
    <message>
        <source>A list of one, which careless code writes as a single value.</source>
        <translation>Eine Liste mit einem Eintrag, die unachtsamer Code als einzelnen Wert schreibt.</translation>
    </message>
    <message>
        <source>A list that must not be empty.</source>
        <translation>Eine Liste, die nicht leer sein darf.</translation>
    </message>
    <message>
        <source>A list {0} without items, which must have {1}, is not passed on unnoticed.</source>
        <translation>Eine Liste {0} ohne Einträge, die {1} haben muss, wird nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>A mode, method, frequency, concern, risk, quarter or lifecycle is none of those that the review understands, and is left out of it.</source>
        <translation>Eine Übertragungsart, eine Methode, eine Häufigkeit, ein Schutzbedarf, ein Risiko, ein Quartal oder ein Lebenszyklus ist keiner der Werte, die die Durchsicht versteht, und bleibt in ihr unberücksichtigt.</translation>
    </message>
    <message>
        <source>A null key of {0}.</source>
        <translation>Ein Schlüssel von {0}, der null ist.</translation>
    </message>
    <message>
        <source>A null {0} becomes what the map says of it.</source>
        <translation>Ist {0} null, wird daraus, was das Mapping dafür vorsieht.</translation>
    </message>
    <message>
        <source>A null {0}, which may not be null, is not passed on unnoticed.</source>
        <translation>Ein {0} mit null, das nicht null sein darf, wird nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>A payload without {0}, which is required, is not passed on unnoticed.</source>
        <translation>Nutzdaten ohne das Pflichtfeld {0} werden nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>A project in the folder could not be read; what it says is missing here.</source>
        <translation>Ein Projekt im Ordner konnte nicht gelesen werden; was darin steht, fehlt hier.</translation>
    </message>
    <message>
        <source>A required field that the map reads.</source>
        <translation>Ein Pflichtfeld, das das Mapping liest.</translation>
    </message>
    <message>
        <source>A single item in {0} is written as a list of one.</source>
        <translation>Ein einzelner Eintrag in {0} wird als Liste mit einem Eintrag geschrieben.</translation>
    </message>
    <message>
        <source>A system is connected with at least so many others directly as the settings say (`hub_systems`), not by events or queues, and is not there to connect them.</source>
        <translation>Ein System ist mit mindestens so vielen anderen direkt verbunden, wie die Einstellungen angeben (`hub_systems`), nicht über Ereignisse oder Warteschlangen, und ist nicht dazu da, sie zu verbinden.</translation>
    </message>
    <message>
        <source>A value of another type ({0}).</source>
        <translation>Ein Wert eines anderen Typs ({0}).</translation>
    </message>
    <message>
        <source>A value of {0} that the source may send and {1} cannot take is cut, refused or reported, not lost.</source>
        <translation>Ein Wert von {0}, den die Quelle senden darf und {1} nicht aufnehmen kann, wird gekürzt, abgelehnt oder gemeldet und geht nicht verloren.</translation>
    </message>
    <message>
        <source>A {0} beyond what the source may send is not passed on unnoticed.</source>
        <translation>Ein {0} jenseits dessen, was die Quelle senden darf, wird nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>A {0} that is longer than the source may send is not passed on unnoticed.</source>
        <translation>Ein {0}, das länger ist, als die Quelle senden darf, wird nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>A {0} that is no {1} is not passed on unnoticed.</source>
        <translation>Ein {0}, das kein {1} ist, wird nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>Accents, other scripts, quotes and the signs of XML arrive unharmed in {0}.</source>
        <translation>Akzente, andere Schriften, Anführungszeichen und die Zeichen von XML kommen in {0} unversehrt an.</translation>
    </message>
    <message>
        <source>Add options that fill it, or let it be fixed for all.</source>
        <translation>Fügen Sie Optionen hinzu, die ihn füllen, oder legen Sie ihn für alle fest.</translation>
    </message>
    <message>
        <source>Add {0} to the lookup {1}</source>
        <translation>{0} zur Nachschlagetabelle {1} hinzufügen</translation>
    </message>
    <message>
        <source>Add {0} to the lookup {1}, {2} with null, to be filled in</source>
        <translation>{0} zur Nachschlagetabelle {1} hinzufügen, {2} mit null, noch auszufüllen</translation>
    </message>
    <message>
        <source>An element comes from a system that is not its system of record. What a platform passes on is none.</source>
        <translation>Ein Element kommt aus einem System, das nicht sein führendes System ist. Was eine Plattform weitergibt, zählt nicht dazu.</translation>
    </message>
    <message>
        <source>An empty text where none may be ({0}).</source>
        <translation>Ein leerer Text, wo keiner stehen darf ({0}).</translation>
    </message>
    <message>
        <source>An empty {0} is not passed on unnoticed.</source>
        <translation>Ein leeres {0} wird nicht unbemerkt weitergegeben.</translation>
    </message>
    <message>
        <source>An entry does not say what is moved, from where, or to where.</source>
        <translation>Ein Eintrag sagt nicht, was übertragen wird, woher oder wohin.</translation>
    </message>
    <message>
        <source>An integration that is not retired sends from or to a system that is.</source>
        <translation>Eine Integration, die nicht stillgelegt ist, sendet von oder an ein System, das es ist.</translation>
    </message>
    <message>
        <source>An integration uses a method that the settings call outdated, and one of its systems has an API.</source>
        <translation>Eine Integration verwendet eine Methode, die die Einstellungen veraltet nennen, und eines ihrer Systeme hat eine API.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Approve it again as it is now</source>
        <translation>Im jetzigen Stand erneut genehmigen</translation>
    </message>
    <message>
        <source>At least so many systems as the settings say (`sprawl_systems`) are each connected with each other directly, not by events or queues or through a platform.</source>
        <translation>Mindestens so viele Systeme, wie die Einstellungen angeben (`sprawl_systems`), sind alle direkt miteinander verbunden, nicht über Ereignisse oder Warteschlangen oder über eine Plattform.</translation>
    </message>
    <message>
        <source>Attach fewer samples</source>
        <translation>Weniger Beispieldaten anhängen</translation>
    </message>
    <message>
        <source>Begin with {0}</source>
        <translation>Mit {0} beginnen</translation>
    </message>
    <message>
        <source>Call it “{0}”</source>
        <translation>„{0}“ nennen</translation>
    </message>
    <message>
        <source>Characters that break careless escaping.</source>
        <translation>Zeichen, an denen unachtsames Maskieren scheitert.</translation>
    </message>
    <message>
        <source>Choice at {0} left open by a merge</source>
        <translation>Auswahl bei {0}, die eine Zusammenführung offen ließ</translation>
    </message>
    <message>
        <source>Choice at {0} made</source>
        <translation>Auswahl bei {0} getroffen</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie einen Wert der Liste.</translation>
    </message>
    <message>
        <source>Choose the one that stays, and retire the others.</source>
        <translation>Wählen Sie die Integration, die bleibt, und legen Sie die anderen still.</translation>
    </message>
    <message>
        <source>Choose the system of record, and take out the way back.</source>
        <translation>Wählen Sie das führende System und entfernen Sie den Rückweg.</translation>
    </message>
    <message>
        <source>Correct the one that is wrong; fieldwright catalog FILE --refresh takes what the project says where nobody typed.</source>
        <translation>Berichtigen Sie die falsche Angabe; fieldwright catalog FILE --refresh übernimmt, was das Projekt sagt, wo niemand etwas eingetragen hat.</translation>
    </message>
    <message>
        <source>Correct the pattern, or take it out.</source>
        <translation>Berichtigen Sie das Muster oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Data with a security concern is moved, and nothing says how it is protected.</source>
        <translation>Daten mit Schutzbedarf werden übertragen, und nirgends steht, wie sie geschützt sind.</translation>
    </message>
    <message>
        <source>Decide that it is not mapped</source>
        <translation>Entscheiden, dass es nicht zugeordnet wird</translation>
    </message>
    <message>
        <source>Decide that it is not used</source>
        <translation>Entscheiden, dass es nicht verwendet wird</translation>
    </message>
    <message>
        <source>Deprecated, gone from {0}.</source>
        <translation>Veraltet, entfällt ab {0}.</translation>
    </message>
    <message>
        <source>Describe it, or name it as the others do.</source>
        <translation>Beschreiben Sie es oder nennen Sie es wie die anderen.</translation>
    </message>
    <message>
        <source>Each customer sets it</source>
        <translation>Jeder Kunde stellt es ein</translation>
    </message>
    <message>
        <source>Each kind of row of {0} gives its value: {1}.</source>
        <translation>Jede Art von Zeilen aus {0} gibt ihren Wert: {1}.</translation>
    </message>
    <message>
        <source>Element goes in a cycle</source>
        <translation>Element läuft im Kreis</translation>
    </message>
    <message>
        <source>Empty {0} become what the map says of empty values.</source>
        <translation>Leere {0} werden zu dem, was das Mapping für leere Werte vorsieht.</translation>
    </message>
    <message>
        <source>Entries name a system that the catalog does not describe, so that its owner, its API and its life are not known.</source>
        <translation>Einträge nennen ein System, das der Katalog nicht beschreibt, sodass seine Zuständigen, seine API und sein Lebenszyklus nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Entry and project differ</source>
        <translation>Eintrag und Projekt weichen voneinander ab</translation>
    </message>
    <message>
        <source>Entry says too little</source>
        <translation>Eintrag sagt zu wenig</translation>
    </message>
    <message>
        <source>Every field that may be null.</source>
        <translation>Jedes Feld, das null sein darf.</translation>
    </message>
    <message>
        <source>Everything is moved each time, daily or more often, and it is at least so many records a month as the settings say (`large_volume`).</source>
        <translation>Alles wird jedes Mal übertragen, täglich oder öfter, und es sind mindestens so viele Datensätze im Monat, wie die Einstellungen angeben (`large_volume`).</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>Die beiden vertauschen</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Expect it anywhere</source>
        <translation>An beliebiger Stelle erwarten</translation>
    </message>
    <message>
        <source>Explain it with “{0}”</source>
        <translation>Mit „{0}“ erklären</translation>
    </message>
    <message>
        <source>Fixed for all</source>
        <translation>Für alle festgelegt</translation>
    </message>
    <message>
        <source>Full copies of much, often</source>
        <translation>Vollkopien von vielem, häufig</translation>
    </message>
    <message>
        <source>Give it a name of its own.</source>
        <translation>Geben Sie ihm einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give it the constant {0}</source>
        <translation>Die Konstante {0} geben</translation>
    </message>
    <message>
        <source>Hub that is no platform</source>
        <translation>Drehscheibe, die keine Plattform ist</translation>
    </message>
    <message>
        <source>Integration without an owner</source>
        <translation>Integration ohne Zuständige</translation>
    </message>
    <message>
        <source>It maps with {0}</source>
        <translation>Es ordnet zu mit {0}</translation>
    </message>
    <message>
        <source>It serves {0}</source>
        <translation>Es dient {0}</translation>
    </message>
    <message>
        <source>It tells all records apart, and all of its values are on both sides.</source>
        <translation>Er unterscheidet alle Datensätze, und alle seine Werte stehen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>It tells all records apart, and {0} % of its values are on both sides.</source>
        <translation>Er unterscheidet alle Datensätze, und {0} % seiner Werte stehen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>It tells {0} % of the records apart, and all of its values are on both sides.</source>
        <translation>Er unterscheidet {0} % der Datensätze, und alle seine Werte stehen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>It tells {0} % of the records apart, and {1} % of its values are on both sides.</source>
        <translation>Er unterscheidet {0} % der Datensätze, und {1} % seiner Werte stehen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>It tries the flow {0}</source>
        <translation>Er prüft den Ablauf {0}</translation>
    </message>
    <message>
        <source>It tries the map {0}</source>
        <translation>Er prüft das Mapping {0}</translation>
    </message>
    <message>
        <source>Join on these keys, and keep items without a match</source>
        <translation>Über diese Schlüssel verknüpfen und Einträge ohne Gegenstück behalten</translation>
    </message>
    <message>
        <source>Join them with &quot;, &quot;</source>
        <translation>Mit &quot;, &quot; verbinden</translation>
    </message>
    <message>
        <source>Keep one row.</source>
        <translation>Behalten Sie eine Zeile.</translation>
    </message>
    <message>
        <source>Keep that nothing is written</source>
        <translation>Behalten, dass nichts geschrieben wird</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Die Datei behalten</translation>
    </message>
    <message>
        <source>Keep the first of the {0} rules</source>
        <translation>Die erste der {0} Regeln behalten</translation>
    </message>
    <message>
        <source>Keep the first row of each key of {0}</source>
        <translation>Von jedem Schlüssel von {0} die erste Zeile behalten</translation>
    </message>
    <message>
        <source>Keep the last of the {0} rules</source>
        <translation>Die letzte der {0} Regeln behalten</translation>
    </message>
    <message>
        <source>Keep the output</source>
        <translation>Die Ausgabe behalten</translation>
    </message>
    <message>
        <source>Keep the payload</source>
        <translation>Die Nutzdaten behalten</translation>
    </message>
    <message>
        <source>Leave it out of the settings</source>
        <translation>Aus den Einstellungen weglassen</translation>
    </message>
    <message>
        <source>Leave it out of the settings, and say with the flow&apos;s authentication who keeps it where.</source>
        <translation>Lassen Sie es aus den Einstellungen weg und sagen Sie bei der Anmeldung des Ablaufs, wer es wo aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave the field out where it is null</source>
        <translation>Das Feld weglassen, wo es null ist</translation>
    </message>
    <message>
        <source>Leave what stands there now</source>
        <translation>Lassen, was jetzt dort steht</translation>
    </message>
    <message>
        <source>Let others get the data from the systems of record, or by events of a platform.</source>
        <translation>Lassen Sie andere die Daten aus den führenden Systemen holen oder über Ereignisse einer Plattform.</translation>
    </message>
    <message>
        <source>Let the lookup {0} leave out null</source>
        <translation>Die Nachschlagetabelle {0} null weglassen lassen</translation>
    </message>
    <message>
        <source>Let the lookup {0} leave out what it lacks</source>
        <translation>Die Nachschlagetabelle {0} weglassen lassen, was in ihr fehlt</translation>
    </message>
    <message>
        <source>Let the lookup {0} leave out {1}</source>
        <translation>Die Nachschlagetabelle {0} weglassen lassen: {1}</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>Verweis führt ins Leere</translation>
    </message>
    <message>
        <source>List them: fieldwright fields {0} --json</source>
        <translation>Führen Sie sie auf: fieldwright fields {0} --json</translation>
    </message>
    <message>
        <source>List them: fieldwright fields {0} --samples {1}</source>
        <translation>Führen Sie sie auf: fieldwright fields {0} --samples {1}</translation>
    </message>
    <message>
        <source>Lists that may be empty.</source>
        <translation>Listen, die leer sein dürfen.</translation>
    </message>
    <message>
        <source>Live integrations bring an element back to a system that it came from: changes may run round for ever, or undo each other.</source>
        <translation>Integrationen im Betrieb bringen ein Element in ein System zurück, aus dem es kam: Änderungen können endlos kreisen oder einander aufheben.</translation>
    </message>
    <message>
        <source>Long lists.</source>
        <translation>Lange Listen.</translation>
    </message>
    <message>
        <source>Map {0} is now called {1}</source>
        <translation>Das Mapping {0} heißt jetzt {1}</translation>
    </message>
    <message>
        <source>Mend what failed, and run it again: fieldwright test --keep.</source>
        <translation>Beheben Sie, was gescheitert ist, und führen Sie ihn erneut aus: fieldwright test --keep.</translation>
    </message>
    <message>
        <source>More than the {0} characters of the source&apos;s schema.</source>
        <translation>Mehr als die {0} Zeichen, die das Schema der Quelle erlaubt.</translation>
    </message>
    <message>
        <source>More than the {0} items that {1} takes are refused or reported, not lost.</source>
        <translation>Mehr als die {0} Einträge, die {1} aufnimmt, werden abgelehnt oder gemeldet und gehen nicht verloren.</translation>
    </message>
    <message>
        <source>More than {0}.</source>
        <translation>Mehr als {0}.</translation>
    </message>
    <message>
        <source>Move only what is new and changed, or move it less often.</source>
        <translation>Übertragen Sie nur Neues und Geändertes, oder übertragen Sie es seltener.</translation>
    </message>
    <message>
        <source>Move the rule to {0}</source>
        <translation>Die Regel nach {0} verschieben</translation>
    </message>
    <message>
        <source>Name a field of the target, without indexes.</source>
        <translation>Nennen Sie ein Feld des Ziels, ohne Indizes.</translation>
    </message>
    <message>
        <source>Name a file, or write the payload in.</source>
        <translation>Nennen Sie eine Datei, oder schreiben Sie die Nutzdaten hinein.</translation>
    </message>
    <message>
        <source>Name no flow</source>
        <translation>Keinen Ablauf nennen</translation>
    </message>
    <message>
        <source>Name no map</source>
        <translation>Kein Mapping nennen</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>Nichts nennen</translation>
    </message>
    <message>
        <source>Neither extract has {0}, which is ignored or has a tolerance.</source>
        <translation>Keiner der Auszüge hat {0}, das ignoriert wird oder eine Toleranz hat.</translation>
    </message>
    <message>
        <source>No default</source>
        <translation>Kein Vorgabewert</translation>
    </message>
    <message>
        <source>Nobody answers for a system that integrations use.</source>
        <translation>Niemand ist für ein System zuständig, das Integrationen verwenden.</translation>
    </message>
    <message>
        <source>Nobody answers for an integration that is not retired.</source>
        <translation>Niemand ist für eine Integration zuständig, die nicht stillgelegt ist.</translation>
    </message>
    <message>
        <source>Not sent from the system of record</source>
        <translation>Nicht aus dem führenden System gesendet</translation>
    </message>
    <message>
        <source>Nothing is lost of {0} with many items.</source>
        <translation>Von {0} mit vielen Einträgen geht nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing is to be written</source>
        <translation>Nichts ist zu schreiben</translation>
    </message>
    <message>
        <source>Null where it may not be ({0}).</source>
        <translation>Null, wo es nicht stehen darf ({0}).</translation>
    </message>
    <message>
        <source>Null {0} become what the map says of null.</source>
        <translation>Null in {0} wird zu dem, was das Mapping für null vorsieht.</translation>
    </message>
    <message>
        <source>Numbers at their bounds.</source>
        <translation>Zahlen an ihren Grenzen.</translation>
    </message>
    <message>
        <source>One side of a condition of {0}.</source>
        <translation>Eine Seite einer Bedingung von {0}.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Outdated method where an API exists</source>
        <translation>Veraltete Methode, wo es eine API gibt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Personal or regulated data without protection</source>
        <translation>Personenbezogene oder regulierte Daten ohne Schutz</translation>
    </message>
    <message>
        <source>Point-to-point sprawl</source>
        <translation>Wildwuchs von Direktverbindungen</translation>
    </message>
    <message>
        <source>Project cannot be read</source>
        <translation>Projekt ist nicht lesbar</translation>
    </message>
    <message>
        <source>Publish what they share as events, or move it through one platform.</source>
        <translation>Veröffentlichen Sie als Ereignisse, was sie gemeinsam haben, oder übertragen Sie es über eine Plattform.</translation>
    </message>
    <message>
        <source>Put the file back, or name another.</source>
        <translation>Legen Sie die Datei zurück, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>Put the file back, or run it again.</source>
        <translation>Legen Sie die Datei zurück, oder führen Sie ihn erneut aus.</translation>
    </message>
    <message>
        <source>Put the project back, correct the link, or retire the entry.</source>
        <translation>Legen Sie das Projekt zurück, berichtigen Sie den Verweis, oder legen Sie den Eintrag still.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation>Vorgabewert entfernen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Remove {0} rows of {1} for all rules that use it</source>
        <translation>{0} Zeilen aus {1} entfernen, für alle Regeln, die sie verwenden</translation>
    </message>
    <message>
        <source>Repeat {0}</source>
        <translation>{0} wiederholen</translation>
    </message>
    <message>
        <source>Retire the integration, or name the system that took its place.</source>
        <translation>Legen Sie die Integration still, oder nennen Sie das System, das an seine Stelle getreten ist.</translation>
    </message>
    <message>
        <source>Retired system in use</source>
        <translation>Stillgelegtes System in Gebrauch</translation>
    </message>
    <message>
        <source>Same element sent to one target more than once</source>
        <translation>Dasselbe Element mehrfach an ein Ziel gesendet</translation>
    </message>
    <message>
        <source>Say that {0} has one element, with all rules below it</source>
        <translation>Angeben, dass {0} ein einziges Element hat, mit allen Regeln darunter</translation>
    </message>
    <message>
        <source>Say the element, the source and the target.</source>
        <translation>Geben Sie das Element, die Quelle und das Ziel an.</translation>
    </message>
    <message>
        <source>Say what protects it, or protect it: encryption, access control, pseudonyms.</source>
        <translation>Geben Sie an, was es schützt, oder schützen Sie es: Verschlüsselung, Zugriffsschutz, Pseudonyme.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>See what is wrong: fieldwright check PROJECT.</source>
        <translation>Sehen Sie nach, was falsch ist: fieldwright check PROJECT.</translation>
    </message>
    <message>
        <source>See what it hits, and take it in: fieldwright impact PROJECT {0}</source>
        <translation>Sehen Sie nach, was davon betroffen ist, und übernehmen Sie es: fieldwright impact PROJECT {0}</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Set the rule back to {0}</source>
        <translation>Die Regel auf {0} zurücksetzen</translation>
    </message>
    <message>
        <source>Set the rule to ready</source>
        <translation>Die Regel auf bereit setzen</translation>
    </message>
    <message>
        <source>Settable</source>
        <translation>Einstellbar</translation>
    </message>
    <message>
        <source>Several live integrations bring the same element to the same system: from different sources, or twice from one. A full copy beside a delta of the same source and method is none.</source>
        <translation>Mehrere Integrationen im Betrieb bringen dasselbe Element in dasselbe System: aus verschiedenen Quellen oder zweimal aus einer. Eine Vollkopie neben einem Delta derselben Quelle und derselben Methode zählt nicht dazu.</translation>
    </message>
    <message>
        <source>System that is not described</source>
        <translation>System, das nicht beschrieben ist</translation>
    </message>
    <message>
        <source>System without an owner</source>
        <translation>System ohne Zuständige</translation>
    </message>
    <message>
        <source>Take back the decision not to use {0}</source>
        <translation>Die Entscheidung zurücknehmen, {0} nicht zu verwenden</translation>
    </message>
    <message>
        <source>Take it from the system of record, or say that this one is it.</source>
        <translation>Beziehen Sie es aus dem führenden System, oder geben Sie an, dass dieses es ist.</translation>
    </message>
    <message>
        <source>Take it from {0}, or say that {1} is its system of record.</source>
        <translation>Beziehen Sie es aus {0}, oder geben Sie an, dass {1} sein führendes System ist.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it out of the file.</source>
        <translation>Entfernen Sie es aus der Datei.</translation>
    </message>
    <message>
        <source>Take it out, and exchange the secret: everybody reads this file.</source>
        <translation>Entfernen Sie es, und tauschen Sie das Geheimnis aus: Diese Datei liest jeder.</translation>
    </message>
    <message>
        <source>Take it out, and supply it where secrets are kept.</source>
        <translation>Entfernen Sie es, und stellen Sie es dort bereit, wo Geheimnisse aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Die Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the keys out</source>
        <translation>Die Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Take the limit out.</source>
        <translation>Entfernen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Take the limits out</source>
        <translation>Die Grenzen entfernen</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation>Den Verweis entfernen</translation>
    </message>
    <message>
        <source>Take the option {0} out</source>
        <translation>Die Option {0} entfernen</translation>
    </message>
    <message>
        <source>Take the options out</source>
        <translation>Die Optionen entfernen</translation>
    </message>
    <message>
        <source>Take the options out.</source>
        <translation>Entfernen Sie die Optionen.</translation>
    </message>
    <message>
        <source>Take the pattern out</source>
        <translation>Das Muster entfernen</translation>
    </message>
    <message>
        <source>Take the text out</source>
        <translation>Den Text entfernen</translation>
    </message>
    <message>
        <source>Texts that are there and empty.</source>
        <translation>Texte, die da und leer sind.</translation>
    </message>
    <message>
        <source>The flow {0} serves it</source>
        <translation>Der Ablauf {0} dient ihm</translation>
    </message>
    <message>
        <source>The key was proposed: {0}. {1}</source>
        <translation>Der Schlüssel wurde vorgeschlagen: {0}. {1}</translation>
    </message>
    <message>
        <source>The least that the source&apos;s schema allows.</source>
        <translation>Das Wenigste, was das Schema der Quelle erlaubt.</translation>
    </message>
    <message>
        <source>The linked project is not in the folder, or has no such flow or map any more.</source>
        <translation>Das verwiesene Projekt ist nicht im Ordner oder hat keinen solchen Ablauf oder kein solches Mapping mehr.</translation>
    </message>
    <message>
        <source>The linked project says something else than the entry.</source>
        <translation>Das verwiesene Projekt sagt etwas anderes als der Eintrag.</translation>
    </message>
    <message>
        <source>The longest texts that the source&apos;s schema allows.</source>
        <translation>Die längsten Texte, die das Schema der Quelle erlaubt.</translation>
    </message>
    <message>
        <source>The map refuses a key that the table lacks ({0}).</source>
        <translation>Das Mapping lehnt einen Schlüssel ab, den die Tabelle nicht hat ({0}).</translation>
    </message>
    <message>
        <source>The map takes the source in one piece: records of the source have no numbers of their own.</source>
        <translation>Das Mapping nimmt die Quelle in einem Stück: Datensätze der Quelle haben keine eigenen Nummern.</translation>
    </message>
    <message>
        <source>The ordinary case: a payload with all that the map reads, made from {0}.</source>
        <translation>Der gewöhnliche Fall: Nutzdaten mit allem, was das Mapping liest, erzeugt aus {0}.</translation>
    </message>
    <message>
        <source>The source allows more than the target&apos;s {0}.</source>
        <translation>Die Quelle erlaubt mehr als das Ziel mit {0}.</translation>
    </message>
    <message>
        <source>The target takes {0} items.</source>
        <translation>Das Ziel nimmt {0} Einträge auf.</translation>
    </message>
    <message>
        <source>The words are still right: keep them</source>
        <translation>Die Worte stimmen noch: so lassen</translation>
    </message>
    <message>
        <source>The {0} kinds of rows of {1}, an item each.</source>
        <translation>Die {0} Arten von Zeilen aus {1}, je ein Eintrag.</translation>
    </message>
    <message>
        <source>There are {0} and more.</source>
        <translation>Es gibt {0} und weitere.</translation>
    </message>
    <message>
        <source>There are {0}.</source>
        <translation>Es gibt {0}.</translation>
    </message>
    <message>
        <source>There is {0}.</source>
        <translation>Es gibt {0}.</translation>
    </message>
    <message>
        <source>These codes are translated as their tables say: {0}.</source>
        <translation>Diese Codes werden übersetzt, wie ihre Tabellen es vorsehen: {0}.</translation>
    </message>
    <message>
        <source>Translate it with a new lookup {0}</source>
        <translation>Mit einer neuen Nachschlagetabelle {0} übersetzen</translation>
    </message>
    <message>
        <source>Translate it with a new lookup {0}, {1} of them to be translated</source>
        <translation>Mit einer neuen Nachschlagetabelle {0} übersetzen, {1} davon noch zu übersetzen</translation>
    </message>
    <message>
        <source>Use an address with https or another encrypted protocol.</source>
        <translation>Verwenden Sie eine Adresse mit https oder einem anderen verschlüsselten Protokoll.</translation>
    </message>
    <message>
        <source>Use the API, or say why not when you accept the finding.</source>
        <translation>Verwenden Sie die API, oder begründen Sie beim Annehmen des Befunds, warum nicht.</translation>
    </message>
    <message>
        <source>Use the sentence that is made</source>
        <translation>Den erzeugten Satz verwenden</translation>
    </message>
    <message>
        <source>Values that {0} is made of, in pairs ({1} of {2}).</source>
        <translation>Werte, aus denen {0} entsteht, in Paaren ({1} von {2}).</translation>
    </message>
    <message>
        <source>Values that {0} is made of, in pairs, an item each.</source>
        <translation>Werte, aus denen {0} entsteht, in Paaren, je ein Eintrag.</translation>
    </message>
    <message>
        <source>What {0} says of a key that it lacks: {1}.</source>
        <translation>Was {0} für einen Schlüssel vorsieht, der darin fehlt: {1}.</translation>
    </message>
    <message>
        <source>With everything there, every field comes out right.</source>
        <translation>Ist alles vorhanden, kommt jedes Feld richtig heraus.</translation>
    </message>
    <message>
        <source>With nothing but what the source must send, the output still is what the target takes.</source>
        <translation>Mit nichts als dem, was die Quelle senden muss, ist die Ausgabe immer noch das, was das Ziel aufnimmt.</translation>
    </message>
    <message>
        <source>Without items in {0} the output is still right.</source>
        <translation>Auch ohne Einträge in {0} ist die Ausgabe richtig.</translation>
    </message>
    <message>
        <source>Word that is not known</source>
        <translation>Unbekanntes Wort</translation>
    </message>
    <message>
        <source>Write a help text.</source>
        <translation>Schreiben Sie einen Hilfetext.</translation>
    </message>
    <message>
        <source>Write a label.</source>
        <translation>Schreiben Sie eine Beschriftung.</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>{0} schreiben</translation>
    </message>
    <message>
        <source>Write {0} or {1}.</source>
        <translation>Schreiben Sie {0} oder {1}.</translation>
    </message>
    <message>
        <source>Write {0} where it is {1}</source>
        <translation>{0} schreiben, wo es {1} ist</translation>
    </message>
    <message>
        <source>a customer who is to set it sees no name for it</source>
        <translation>ein Kunde, der es einstellen soll, sieht keinen Namen dafür</translation>
    </message>
    <message>
        <source>a customer&apos;s settings are for that customer</source>
        <translation>die Einstellungen eines Kunden sind nur für diesen Kunden</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a finding is accepted with a reason</source>
        <translation>ein Befund wird mit einer Begründung angenommen</translation>
    </message>
    <message>
        <source>a flow is switched on or off, and its options mean nothing</source>
        <translation>ein Ablauf wird ein- oder ausgeschaltet, und seine Optionen bedeuten nichts</translation>
    </message>
    <message>
        <source>a la demande</source>
        <translation>a la demande</translation>
    </message>
    <message>
        <source>a least or a most that means nothing for {0}</source>
        <translation>ein Mindest- oder Höchstwert, der für {0} nichts bedeutet</translation>
    </message>
    <message>
        <source>a lookup begins with its own rows</source>
        <translation>eine Nachschlagetabelle beginnt mit ihren eigenen Zeilen</translation>
    </message>
    <message>
        <source>a map says itself where the key comes from</source>
        <translation>ein Mapping sagt selbst, woher der Schlüssel kommt</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a parameter needs a name</source>
        <translation>ein Parameter braucht einen Namen</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>a test case needs a name</source>
        <translation>ein Testfall braucht einen Namen</translation>
    </message>
    <message>
        <source>a text in it looks like a secret</source>
        <translation>ein Text darin sieht nach einem Geheimnis aus</translation>
    </message>
    <message>
        <source>a text of what customers see looks like a secret</source>
        <translation>ein Text, den Kunden sehen, sieht nach einem Geheimnis aus</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>a {0} needs {1}</source>
        <translation>{0}: {1} fehlt noch</translation>
    </message>
    <message>
        <source>accept a field of those items, or change what it repeats over</source>
        <translation>nehmen Sie ein Feld dieser Einträge an, oder ändern Sie, worüber wiederholt wird</translation>
    </message>
    <message>
        <source>accept the list&apos;s rule first</source>
        <translation>nehmen Sie zuerst die Regel der Liste an</translation>
    </message>
    <message>
        <source>accept what is below it</source>
        <translation>nehmen Sie an, was darunter liegt</translation>
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
        <source>actor</source>
        <translation>Handelnder</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>ad hoc</translation>
    </message>
    <message>
        <source>add it first</source>
        <translation>fügen Sie es zuerst hinzu</translation>
    </message>
    <message>
        <source>add the schema first</source>
        <translation>fügen Sie zuerst das Schema hinzu</translation>
    </message>
    <message>
        <source>an alternative is no field of its own</source>
        <translation>eine Alternative ist kein eigenes Feld</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>an unknown method</source>
        <translation>eine unbekannte Methode</translation>
    </message>
    <message>
        <source>api apis rest restful soap odata graphql grpc http https json-rpc webservice webservices web-service schnittstelle|web service|web services|rest api|soap service|servicio web|service web</source>
        <translation>api apis rest restful soap odata graphql grpc http https json-rpc webservice webservices web-service schnittstelle|web service|web services|rest api|soap service|servicio web|service web</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>as it happens</source>
        <translation>as it happens</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>as needed</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>as they come</translation>
    </message>
    <message>
        <source>as they happen</source>
        <translation>as they happen</translation>
    </message>
    <message>
        <source>ask for suggestions again</source>
        <translation>fordern Sie erneut Vorschläge an</translation>
    </message>
    <message>
        <source>asked for with {0}</source>
        <translation>angefordert mit {0}</translation>
    </message>
    <message>
        <source>attach a sample to the map</source>
        <translation>hängen Sie Beispieldaten an das Mapping an</translation>
    </message>
    <message>
        <source>auf anfrage</source>
        <translation>auf anfrage</translation>
    </message>
    <message>
        <source>bajo demanda</source>
        <translation>bajo demanda</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>bei anderung</source>
        <translation>bei anderung</translation>
    </message>
    <message>
        <source>bei bedarf</source>
        <translation>bei bedarf</translation>
    </message>
    <message>
        <source>break out what copies an object or a list</source>
        <translation>lösen Sie auf, was ein Objekt oder eine Liste kopiert</translation>
    </message>
    <message>
        <source>bring it back, as from git</source>
        <translation>holen Sie es zurück, etwa aus git</translation>
    </message>
    <message>
        <source>cada dia</source>
        <translation>cada dia</translation>
    </message>
    <message>
        <source>cada hora</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>cada mes</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>cada noche</source>
        <translation>cada noche</translation>
    </message>
    <message>
        <source>cada semana</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>change what it repeats over in the rule panel</source>
        <translation>ändern Sie im Regelbereich, worüber wiederholt wird</translation>
    </message>
    <message>
        <source>changed in a month</source>
        <translation>geändert im Monat</translation>
    </message>
    <message>
        <source>changed records a month</source>
        <translation>geänderte Datensätze im Monat</translation>
    </message>
    <message>
        <source>chaque jour</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>chaque nuit</source>
        <translation>chaque nuit</translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>check that it is a table</source>
        <translation>prüfen Sie, ob es eine Tabelle ist</translation>
    </message>
    <message>
        <source>checklist: “{0}” is open, and the project is {1}</source>
        <translation>Checkliste: „{0}“ ist offen, und das Projekt ist {1}</translation>
    </message>
    <message>
        <source>choose a field that is mapped</source>
        <translation>wählen Sie ein Feld, das zugeordnet ist</translation>
    </message>
    <message>
        <source>choose a later version than {0}</source>
        <translation>wählen Sie eine spätere Version als {0}</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>wählen Sie etwas anderes</translation>
    </message>
    <message>
        <source>choose another --temporary folder</source>
        <translation>wählen Sie einen anderen Ordner für --temporary</translation>
    </message>
    <message>
        <source>choose another dialect</source>
        <translation>wählen Sie einen anderen Dialekt</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>wählen Sie einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>wählen Sie eine andere Stelle</translation>
    </message>
    <message>
        <source>choose another version, or remove it</source>
        <translation>wählen Sie eine andere Version, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>choose extracts with records</source>
        <translation>wählen Sie Auszüge mit Datensätzen</translation>
    </message>
    <message>
        <source>choose of: {0}</source>
        <translation>wählen Sie aus: {0}</translation>
    </message>
    <message>
        <source>comment on it, or reply to a comment</source>
        <translation>kommentieren Sie es, oder antworten Sie auf einen Kommentar</translation>
    </message>
    <message>
        <source>compare a part of them</source>
        <translation>vergleichen Sie einen Teil davon</translation>
    </message>
    <message>
        <source>compare the extracts instead</source>
        <translation>vergleichen Sie stattdessen die Auszüge</translation>
    </message>
    <message>
        <source>concern {0}</source>
        <translation>Schutzbedarf {0}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>correct settings.projects</source>
        <translation>berichtigen Sie settings.projects</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>credentials credential password passwords secret secrets zugangsdaten passworter identifiants credenciales|access data</source>
        <translation>credentials credential password passwords secret secrets zugangsdaten passworter identifiants credenciales|access data</translation>
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
        <source>dates: {0}</source>
        <translation>Datumsangaben: {0}</translation>
    </message>
    <message>
        <source>dblink db-link odbc jdbc replication datenbanklink|database link|db link|direct database|database access|database view|linked server|direct sql|datenbank link|lien de base de donnees|enlace de base de datos|base de datos</source>
        <translation>dblink db-link odbc jdbc replication datenbanklink|database link|db link|direct database|database access|database view|linked server|direct sql|datenbank link|lien de base de donnees|enlace de base de datos|base de datos</translation>
    </message>
    <message>
        <source>dead letter</source>
        <translation>unzustellbare Nachrichten</translation>
    </message>
    <message>
        <source>delta incremental differential changes increment inkrementell anderungen differenz incrementiel incremental incremental incrementale cambios|changes only|new and changed|only changes</source>
        <translation>delta incremental differential changes increment inkrementell anderungen differenz incrementiel incremental incremental incrementale cambios|changes only|new and changed|only changes</translation>
    </message>
    <message>
        <source>deux fois par jour</source>
        <translation>deux fois par jour</translation>
    </message>
    <message>
        <source>dos veces al dia</source>
        <translation>dos veces al dia</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>drag one of the fields below it</source>
        <translation>ziehen Sie eines der Felder darunter</translation>
    </message>
    <message>
        <source>drop on one of the fields below it</source>
        <translation>legen Sie es auf einem der Felder darunter ab</translation>
    </message>
    <message>
        <source>each night</source>
        <translation>each night</translation>
    </message>
    <message>
        <source>each working day</source>
        <translation>each working day</translation>
    </message>
    <message>
        <source>edi edifact x12 as2 idoc|edi message</source>
        <translation>edi edifact x12 as2 idoc|edi message</translation>
    </message>
    <message>
        <source>edit it where it is</source>
        <translation>bearbeiten Sie es dort, wo es steht</translation>
    </message>
    <message>
        <source>edit the lookup</source>
        <translation>bearbeiten Sie die Nachschlagetabelle</translation>
    </message>
    <message>
        <source>email e-mail mail mails emails courriel correo|by mail|per mail</source>
        <translation>email e-mail mail mails emails courriel correo|by mail|per mail</translation>
    </message>
    <message>
        <source>empty {0}</source>
        <translation>leeres {0}</translation>
    </message>
    <message>
        <source>en temps reel</source>
        <translation>en temps reel</translation>
    </message>
    <message>
        <source>en tiempo real</source>
        <translation>en tiempo real</translation>
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
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>etl elt ssis informatica talend pipeline ladestrecke|data pipeline</source>
        <translation>etl elt ssis informatica talend pipeline ladestrecke|data pipeline</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>event events kafka stream streaming pubsub ereignis ereignisse evenement evenements evento eventos|event stream|pub/sub|event bus</source>
        <translation>event events kafka stream streaming pubsub ereignis ereignisse evenement evenements evento eventos|event stream|pub/sub|event bus</translation>
    </message>
    <message>
        <source>every friday</source>
        <translation>every friday</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>every minute</translation>
    </message>
    <message>
        <source>every monday</source>
        <translation>every monday</translation>
    </message>
    <message>
        <source>every night</source>
        <translation>every night</translation>
    </message>
    <message>
        <source>every sunday</source>
        <translation>every sunday</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>every working day</translation>
    </message>
    <message>
        <source>every {0} days</source>
        <translation>alle {0} Tage</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation>alle {0} Stunden</translation>
    </message>
    <message>
        <source>every {0} minutes</source>
        <translation>alle {0} Minuten</translation>
    </message>
    <message>
        <source>every {0} months</source>
        <translation>alle {0} Monate</translation>
    </message>
    <message>
        <source>every {0} weeks</source>
        <translation>alle {0} Wochen</translation>
    </message>
    <message>
        <source>every {0} years</source>
        <translation>alle {0} Jahre</translation>
    </message>
    <message>
        <source>everybody reads a project and its settings files</source>
        <translation>jeder liest ein Projekt und seine Einstellungsdateien</translation>
    </message>
    <message>
        <source>everybody reads a project, and every export carries it: say where the secret is kept instead</source>
        <translation>jeder liest ein Projekt, und jeder Export enthält es: Sagen Sie stattdessen, wo das Geheimnis aufbewahrt wird</translation>
    </message>
    <message>
        <source>everything filled in</source>
        <translation>alles ausgefüllt</translation>
    </message>
    <message>
        <source>evidence may hold values of payloads</source>
        <translation>Nachweise können Werte aus Nutzdaten enthalten</translation>
    </message>
    <message>
        <source>expected record</source>
        <translation>erwarteter Datensatz</translation>
    </message>
    <message>
        <source>export the table again</source>
        <translation>exportieren Sie die Tabelle erneut</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>file files csv sftp ftp ftps flat-file flatfile xml-file export datei dateien dateitransfer dateiaustausch fichier fichiers archivo archivos fichero ficheros share excel|file transfer|flat file|file share|file drop|csv export</source>
        <translation>file files csv sftp ftp ftps flat-file flatfile xml-file export datei dateien dateitransfer dateiaustausch fichier fichiers archivo archivos fichero ficheros share excel|file transfer|flat file|file share|file drop|csv export</translation>
    </message>
    <message>
        <source>file of the customer&apos;s settings</source>
        <translation>Datei der Kundeneinstellungen</translation>
    </message>
    <message>
        <source>file of the expected output</source>
        <translation>Datei der erwarteten Ausgabe</translation>
    </message>
    <message>
        <source>file of the source {0}</source>
        <translation>Datei der Quelle {0}</translation>
    </message>
    <message>
        <source>files of its kind cannot be masked; --with-samples all keeps it</source>
        <translation>Dateien dieser Art lassen sich nicht maskieren; --with-samples all behält sie</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>financial</source>
        <translation>Finanzdaten</translation>
    </message>
    <message>
        <source>financial finance payment payments bank finanziell finanzdaten zahlungsdaten financier financiere financieras financiero|financial data|payment data|bank details|donnees financieres|datos financieros</source>
        <translation>financial finance payment payments bank finanziell finanzdaten zahlungsdaten financier financiere financieras financiero|financial data|payment data|bank details|donnees financieres|datos financieros</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>flow {0}</source>
        <translation>Ablauf {0}</translation>
    </message>
    <message>
        <source>flow {0}: data about people ({1}) is sent in the clear to {2}, whose address is not encrypted</source>
        <translation>Ablauf {0}: Daten über Personen ({1}) werden unverschlüsselt an {2} gesendet, denn die Adresse ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>flow {0}: it has no steps yet</source>
        <translation>Ablauf {0}: er hat noch keine Schritte</translation>
    </message>
    <message>
        <source>flow {0}: it moves data about people ({1}), and nothing says how that is protected</source>
        <translation>Ablauf {0}: er überträgt Daten über Personen ({1}), und nirgends steht, wie sie geschützt sind</translation>
    </message>
    <message>
        <source>flow {0}: it serves no use case</source>
        <translation>Ablauf {0}: er dient keinem Anwendungsfall</translation>
    </message>
    <message>
        <source>flow {0}: {1}</source>
        <translation>Ablauf {0}: {1}</translation>
    </message>
    <message>
        <source>flow {0}: {1} of {2} is more than the {3} that {4} allows</source>
        <translation>Ablauf {0}: {1} mit {2} ist mehr als die {3}, die {4} erlaubt</translation>
    </message>
    <message>
        <source>flow {0}: {1} of {2}, which is {3}, is more than the {4} that {5} allows</source>
        <translation>Ablauf {0}: {1} mit {2}, das sind {3}, ist mehr als die {4}, die {5} erlaubt</translation>
    </message>
    <message>
        <source>flow {0}: {1}: {2}</source>
        <translation>Ablauf {0}: {1}: {2}</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>free some space, or choose another --temporary folder</source>
        <translation>schaffen Sie Platz, oder wählen Sie einen anderen Ordner für --temporary</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>woher</translation>
    </message>
    <message>
        <source>from {0} by {1}</source>
        <translation>aus {0} per {1}</translation>
    </message>
    <message>
        <source>full all complete whole snapshot dump voll vollstandig gesamt komplett vollabzug complet completo completa total full load|full copy|full load|full sync|tout</source>
        <translation>full all complete whole snapshot dump voll vollstandig gesamt komplett vollabzug complet completo completa total full load|full copy|full load|full sync|tout</translation>
    </message>
    <message>
        <source>give a CSV, NDJSON, JSON, XML or Excel file</source>
        <translation>geben Sie eine CSV-, NDJSON-, JSON-, XML- oder Excel-Datei an</translation>
    </message>
    <message>
        <source>give a project, or compare extracts of the same shape</source>
        <translation>geben Sie ein Projekt an, oder vergleichen Sie Auszüge derselben Form</translation>
    </message>
    <message>
        <source>give an array of records, or a record on each line</source>
        <translation>geben Sie eine Liste von Datensätzen an, oder einen Datensatz in jeder Zeile</translation>
    </message>
    <message>
        <source>give each column a name of its own</source>
        <translation>geben Sie jeder Spalte einen eigenen Namen</translation>
    </message>
    <message>
        <source>give it an {0} of its own</source>
        <translation>geben Sie ihm ein eigenes Merkmal: {0}</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>geben Sie ihm einen anderen Namen</translation>
    </message>
    <message>
        <source>give it more with --memory</source>
        <translation>geben Sie ihm mit --memory mehr</translation>
    </message>
    <message>
        <source>give its records as lines of JSON, or a map that repeats over the rows by itself</source>
        <translation>geben Sie die Datensätze als Zeilen aus JSON an, oder ein Mapping, das von selbst über die Zeilen wiederholt</translation>
    </message>
    <message>
        <source>give more of it, such as {0}</source>
        <translation>geben Sie mehr davon an, etwa {0}</translation>
    </message>
    <message>
        <source>give one another</source>
        <translation>geben Sie etwas anderes an</translation>
    </message>
    <message>
        <source>give records as objects</source>
        <translation>geben Sie Datensätze als Objekte an</translation>
    </message>
    <message>
        <source>give the target&apos;s key only</source>
        <translation>geben Sie nur den Schlüssel des Ziels an</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>has an empty {0}</source>
        <translation>hat eine leere Angabe: {0}</translation>
    </message>
    <message>
        <source>has the {0} {1}, which is there {2} times</source>
        <translation>hat {0} {1}, das {2}-mal vorkommt</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>health medical phi gesundheit gesundheitsdaten sante salud|health data|donnees de sante|datos de salud</source>
        <translation>health medical phi gesundheit gesundheitsdaten sante salud|health data|donnees de sante|datos de salud</translation>
    </message>
    <message>
        <source>here {0} takes any name, and a rule fills one field</source>
        <translation>hier nimmt {0} jeden Namen auf, und eine Regel füllt ein einziges Feld</translation>
    </message>
    <message>
        <source>high critical severe hoch kritisch eleve elevee critique alto alta critico critica 3</source>
        <translation>high critical severe hoch kritisch eleve elevee critique alto alta critico critica 3</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>how changes are known</source>
        <translation>woran Änderungen erkannt werden</translation>
    </message>
    <message>
        <source>in echtzeit</source>
        <translation>in echtzeit</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Durchsicht</translation>
    </message>
    <message>
        <source>in {0} minutes</source>
        <translation>in {0} Minuten</translation>
    </message>
    <message>
        <source>in {0} seconds</source>
        <translation>in {0} Sekunden</translation>
    </message>
    <message>
        <source>input file</source>
        <translation>Eingabedatei</translation>
    </message>
    <message>
        <source>it cannot be followed</source>
        <translation>der Verweis lässt sich nicht verfolgen</translation>
    </message>
    <message>
        <source>it cannot be masked: it is nested too deeply</source>
        <translation>lässt sich nicht maskieren: zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it cannot be masked: {0}</source>
        <translation>lässt sich nicht maskieren: {0}</translation>
    </message>
    <message>
        <source>it cannot be read once it is masked: {0}</source>
        <translation>lässt sich maskiert nicht mehr lesen: {0}</translation>
    </message>
    <message>
        <source>it does not say which system it retrieves from</source>
        <translation>er sagt nicht, aus welchem System er abruft</translation>
    </message>
    <message>
        <source>it does not say which system it sends to</source>
        <translation>er sagt nicht, an welches System er sendet</translation>
    </message>
    <message>
        <source>it expects a finding, and does not say which</source>
        <translation>er erwartet einen Befund und sagt nicht, welchen</translation>
    </message>
    <message>
        <source>it expects that nothing is written, and an output</source>
        <translation>er erwartet, dass nichts geschrieben wird, und eine Ausgabe</translation>
    </message>
    <message>
        <source>it expects {0}, which no finding is called</source>
        <translation>er erwartet {0}, und so heißt kein Befund</translation>
    </message>
    <message>
        <source>it failed when it was last run ({0})</source>
        <translation>er ist beim letzten Lauf gescheitert ({0})</translation>
    </message>
    <message>
        <source>it failed; a value was expected</source>
        <translation>er ist gescheitert; erwartet war ein Wert</translation>
    </message>
    <message>
        <source>it gives a value; expected {0}</source>
        <translation>er gibt einen Wert; erwartet war {0}</translation>
    </message>
    <message>
        <source>it has a default for the whole</source>
        <translation>es hat einen Vorgabewert für das Ganze</translation>
    </message>
    <message>
        <source>it has both a file of the expected output and the output itself</source>
        <translation>er hat sowohl eine Datei mit der erwarteten Ausgabe als auch die Ausgabe selbst</translation>
    </message>
    <message>
        <source>it has both an input file and a payload</source>
        <translation>er hat sowohl eine Eingabedatei als auch Nutzdaten</translation>
    </message>
    <message>
        <source>it has more than {0} records</source>
        <translation>es sind mehr als {0} Datensätze</translation>
    </message>
    <message>
        <source>it has neither an input file nor a payload</source>
        <translation>er hat weder eine Eingabedatei noch Nutzdaten</translation>
    </message>
    <message>
        <source>it has to be one of {0}</source>
        <translation>es muss eines von {0} sein</translation>
    </message>
    <message>
        <source>it is a secret by its name, and would stand in each customer&apos;s settings file, which everybody reads</source>
        <translation>es ist dem Namen nach ein Geheimnis und stünde in der Einstellungsdatei jedes Kunden, die jeder liest</translation>
    </message>
    <message>
        <source>it is negative, and says neither what is to be found nor that nothing is to be written</source>
        <translation>er ist ein Negativtest und sagt weder, was zu finden ist, noch, dass nichts zu schreiben ist</translation>
    </message>
    <message>
        <source>it is no schema, and may be a sample</source>
        <translation>ist kein Schema und kann Beispieldaten sein</translation>
    </message>
    <message>
        <source>it is the same for every customer, and still has {0}</source>
        <translation>es ist für jeden Kunden gleich und hat trotzdem {0}</translation>
    </message>
    <message>
        <source>it is written otherwise, with the same values</source>
        <translation>es ist anders geschrieben, mit denselben Werten</translation>
    </message>
    <message>
        <source>it knows {0}</source>
        <translation>es kennt {0}</translation>
    </message>
    <message>
        <source>it leads outside the project&apos;s folder: put a copy inside</source>
        <translation>führt aus dem Ordner des Projekts hinaus: Legen Sie eine Kopie hinein</translation>
    </message>
    <message>
        <source>it lies outside the project&apos;s folder: put a copy inside</source>
        <translation>liegt außerhalb des Ordners des Projekts: Legen Sie eine Kopie hinein</translation>
    </message>
    <message>
        <source>it maps, and does not say with which map</source>
        <translation>er ordnet zu und sagt nicht, mit welchem Mapping</translation>
    </message>
    <message>
        <source>it moves what changed, and nothing says how a change is known</source>
        <translation>er überträgt, was sich geändert hat, und nirgends steht, wie eine Änderung erkannt wird</translation>
    </message>
    <message>
        <source>it stays empty by decision, so that there is nothing to switch on or off</source>
        <translation>es bleibt durch Entscheidung leer, sodass nichts ein- oder auszuschalten ist</translation>
    </message>
    <message>
        <source>it waits for answers, and nothing says how long</source>
        <translation>er wartet auf Antworten, und nirgends steht, wie lange</translation>
    </message>
    <message>
        <source>its evidence of {0} is older than the release of {1}</source>
        <translation>sein Nachweis vom {0} ist älter als die Freigabe vom {1}</translation>
    </message>
    <message>
        <source>its test cases try only what goes well</source>
        <translation>seine Testfälle prüfen nur, was gut geht</translation>
    </message>
    <message>
        <source>its {0}</source>
        <translation>Angabe {0}</translation>
    </message>
    <message>
        <source>its {0} is not written here</source>
        <translation>die Angabe {0} wird hier nicht geschrieben</translation>
    </message>
    <message>
        <source>jede nacht</source>
        <translation>jede nacht</translation>
    </message>
    <message>
        <source>joining the extracts takes more memory than it may</source>
        <translation>die Auszüge zu verknüpfen braucht mehr Speicher, als verwendet werden darf</translation>
    </message>
    <message>
        <source>keep ours, which leaves the project as it is</source>
        <translation>behalten Sie unsere Fassung; das Projekt bleibt dann, wie es ist</translation>
    </message>
    <message>
        <source>key against doubles</source>
        <translation>Schlüssel gegen Doppelte</translation>
    </message>
    <message>
        <source>known failure</source>
        <translation>bekannter Fehlschlag</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>leave samples out: --with-samples none</source>
        <translation>lassen Sie Beispieldaten weg: --with-samples none</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>lassen Sie einige weg</translation>
    </message>
    <message>
        <source>let it repeat over a list with a key that gives the names, or drop an object on the field above</source>
        <translation>lassen Sie es über eine Liste mit einem Schlüssel wiederholen, der die Namen gibt, oder legen Sie ein Objekt auf dem Feld darüber ab</translation>
    </message>
    <message>
        <source>line of the checklist</source>
        <translation>Zeile der Checkliste</translation>
    </message>
    <message>
        <source>lists without items</source>
        <translation>Listen ohne Einträge</translation>
    </message>
    <message>
        <source>lists: empty</source>
        <translation>Listen: leer</translation>
    </message>
    <message>
        <source>lists: many items</source>
        <translation>Listen: viele Einträge</translation>
    </message>
    <message>
        <source>lists: one item</source>
        <translation>Listen: ein Eintrag</translation>
    </message>
    <message>
        <source>live active production productive running operational aktiv produktiv betrieb actif active production activo activa produccion|in production|in use|in betrieb|en production|en produccion|in service</source>
        <translation>live active production productive running operational aktiv produktiv betrieb actif active production activo activa produccion|in production|in use|in betrieb|en production|en produccion|in service</translation>
    </message>
    <message>
        <source>look up</source>
        <translation>nachschlagen</translation>
    </message>
    <message>
        <source>looking for stale test cases was stopped</source>
        <translation>die Suche nach veralteten Testfällen wurde angehalten</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>lookup {0}: all rows</source>
        <translation>Nachschlagetabelle {0}: alle Zeilen</translation>
    </message>
    <message>
        <source>lookup {0}: not found</source>
        <translation>Nachschlagetabelle {0}: nicht gefunden</translation>
    </message>
    <message>
        <source>lookup {0}: null</source>
        <translation>Nachschlagetabelle {0}: null</translation>
    </message>
    <message>
        <source>lookup {0}: {1}</source>
        <translation>Nachschlagetabelle {0}: {1}</translation>
    </message>
    <message>
        <source>low niedrig gering faible bajo baja minor 1</source>
        <translation>low niedrig gering faible bajo baja minor 1</translation>
    </message>
    <message>
        <source>make it, or mend its rights</source>
        <translation>legen Sie ihn an, oder ändern Sie seine Rechte</translation>
    </message>
    <message>
        <source>make one with: fieldwright bundle</source>
        <translation>erzeugen Sie eines mit: fieldwright bundle</translation>
    </message>
    <message>
        <source>making test cases was stopped</source>
        <translation>das Erzeugen von Testfällen wurde angehalten</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>manual manually hand typed re-keyed rekeyed copy-paste manuell handisch handeingabe manuel saisie|by hand|copy and paste|von hand|a la main|a mano|paper|manual upload</source>
        <translation>manual manually hand typed re-keyed rekeyed copy-paste manuell handisch handeingabe manuel saisie|by hand|copy and paste|von hand|a la main|a mano|paper|manual upload</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>map it with a loop</source>
        <translation>ordnen Sie es mit einer Schleife zu</translation>
    </message>
    <message>
        <source>map the fields below it one by one</source>
        <translation>ordnen Sie die Felder darunter einzeln zu</translation>
    </message>
    <message>
        <source>map {0}: 1 rule serves no use case, such as {1}</source>
        <translation>Mapping {0}: 1 Regel dient keinem Anwendungsfall: {1}</translation>
    </message>
    <message>
        <source>map {0}: no flow uses it</source>
        <translation>Mapping {0}: kein Ablauf verwendet es</translation>
    </message>
    <message>
        <source>map {0}: {1} is now {2} in {3}</source>
        <translation>Mapping {0}: {1} ist jetzt {2} in {3}</translation>
    </message>
    <message>
        <source>map {0}: {1} rules serve no use case, such as {2}</source>
        <translation>Mapping {0}: {1} Regeln dienen keinem Anwendungsfall, etwa {2}</translation>
    </message>
    <message>
        <source>masked maskiert masque enmascarado redacted</source>
        <translation>masked maskiert masque enmascarado redacted</translation>
    </message>
    <message>
        <source>masks break its schema in 1 place</source>
        <translation>Masken verletzen das Schema an 1 Stelle</translation>
    </message>
    <message>
        <source>masks break its schema in {0} places</source>
        <translation>Masken verletzen das Schema an {0} Stellen</translation>
    </message>
    <message>
        <source>measuring the coverage was stopped</source>
        <translation>das Messen der Abdeckung wurde angehalten</translation>
    </message>
    <message>
        <source>medium moderate mittel moyen moyenne medio media normal 2</source>
        <translation>medium moderate mittel moyen moyenne medio media normal 2</translation>
    </message>
    <message>
        <source>mend its quotes, or shorten its cells</source>
        <translation>berichtigen Sie die Anführungszeichen, oder kürzen Sie die Zellen</translation>
    </message>
    <message>
        <source>mend the rule, or say in the test case that this is expected</source>
        <translation>berichtigen Sie die Regel, oder geben Sie im Testfall an, dass dies erwartet ist</translation>
    </message>
    <message>
        <source>mend what keeps it from running</source>
        <translation>beheben Sie, was den Lauf verhindert</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minütlich</translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation>fehlendes {0}</translation>
    </message>
    <message>
        <source>month end</source>
        <translation>month end</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a number from 1 to {0}</source>
        <translation>muss eine Zahl von 1 bis {0} sein</translation>
    </message>
    <message>
        <source>must be a number from {0} to {1}</source>
        <translation>muss eine Zahl von {0} bis {1} sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>nach bedarf</source>
        <translation>nach bedarf</translation>
    </message>
    <message>
        <source>name a file, or write the payload in</source>
        <translation>nennen Sie eine Datei, oder schreiben Sie die Nutzdaten hinein</translation>
    </message>
    <message>
        <source>name a folder that is new or empty</source>
        <translation>nennen Sie einen Ordner, der neu oder leer ist</translation>
    </message>
    <message>
        <source>name a folder with files that end in {0}</source>
        <translation>nennen Sie einen Ordner mit Dateien, die auf {0} enden</translation>
    </message>
    <message>
        <source>name a folder with project files</source>
        <translation>nennen Sie einen Ordner mit Projektdateien</translation>
    </message>
    <message>
        <source>name it: --key PATH</source>
        <translation>nennen Sie ihn: --key PATH</translation>
    </message>
    <message>
        <source>name one of the refused cases by its key</source>
        <translation>nennen Sie einen der abgelehnten Fälle mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>name one that rules of the project use of {0}</source>
        <translation>nennen Sie eines, das Regeln des Projekts von {0} verwenden</translation>
    </message>
    <message>
        <source>name the columns by the fields&apos; paths</source>
        <translation>nennen Sie die Spalten nach den Pfaden der Felder</translation>
    </message>
    <message>
        <source>name the key: --key PATH</source>
        <translation>nennen Sie den Schlüssel: --key PATH</translation>
    </message>
    <message>
        <source>near real time</source>
        <translation>near real time</translation>
    </message>
    <message>
        <source>neither extract has records</source>
        <translation>keiner der Auszüge hat Datensätze</translation>
    </message>
    <message>
        <source>neither the catalog nor a project knows a system or schema {0}</source>
        <translation>weder der Katalog noch ein Projekt kennt ein System oder Schema {0}</translation>
    </message>
    <message>
        <source>new in a month</source>
        <translation>neu im Monat</translation>
    </message>
    <message>
        <source>new records a month</source>
        <translation>neue Datensätze im Monat</translation>
    </message>
    <message>
        <source>no expression fills it as a whole</source>
        <translation>kein Ausdruck füllt es als Ganzes</translation>
    </message>
    <message>
        <source>no field is on both sides, so nothing can be the key</source>
        <translation>kein Feld kommt auf beiden Seiten vor, sodass nichts der Schlüssel sein kann</translation>
    </message>
    <message>
        <source>no finding has this id: see fieldwright findings</source>
        <translation>kein Befund hat diese Kennung: siehe fieldwright findings</translation>
    </message>
    <message>
        <source>no flow serves it</source>
        <translation>kein Ablauf dient ihm</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>no items {0}</source>
        <translation>keine Einträge {0}</translation>
    </message>
    <message>
        <source>no rule fills {0}</source>
        <translation>keine Regel füllt {0}</translation>
    </message>
    <message>
        <source>no temporary files can be made ({0})</source>
        <translation>es können keine temporären Dateien angelegt werden ({0})</translation>
    </message>
    <message>
        <source>no test case proves it</source>
        <translation>kein Testfall weist ihn nach</translation>
    </message>
    <message>
        <source>no test case {0} is proposed</source>
        <translation>kein Testfall {0} ist vorgeschlagen</translation>
    </message>
    <message>
        <source>no valid payload of {0} could be made</source>
        <translation>es konnten keine gültigen Nutzdaten für {0} erzeugt werden</translation>
    </message>
    <message>
        <source>no {0} has the key&apos;s field {1}</source>
        <translation>das Feld {1} des Schlüssels fehlt überall ({0})</translation>
    </message>
    <message>
        <source>nobody has said whether it is the same for every customer</source>
        <translation>niemand hat gesagt, ob es für jeden Kunden gleich ist</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>niemand ist dafür zuständig</translation>
    </message>
    <message>
        <source>nobody refused {0}</source>
        <translation>niemand hat {0} abgelehnt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not saved: the catalog would not read back the same</source>
        <translation>nicht gespeichert: der Katalog ließe sich nicht unverändert wieder lesen</translation>
    </message>
    <message>
        <source>not saved: the project would not read back the same</source>
        <translation>nicht gespeichert: das Projekt ließe sich nicht unverändert wieder lesen</translation>
    </message>
    <message>
        <source>nothing is known of the version that the project was made with</source>
        <translation>über die Version, mit der das Projekt entstand, ist nichts bekannt</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>es ist nichts gesagt</translation>
    </message>
    <message>
        <source>nothing says how it is {0}</source>
        <translation>nirgends steht, wie es {0} wird</translation>
    </message>
    <message>
        <source>nothing says how records are sent again without duplicates</source>
        <translation>nirgends steht, wie Datensätze ohne Doppeltes erneut gesendet werden</translation>
    </message>
    <message>
        <source>nothing says what happens when it fails: no failure, retry, dead letter or alert</source>
        <translation>nirgends steht, was geschieht, wenn er scheitert: kein Fehlverhalten, keine Wiederholung, nichts Unzustellbares, kein Alarm</translation>
    </message>
    <message>
        <source>nothing says what is watched, and what is normal</source>
        <translation>nirgends steht, was überwacht wird und was normal ist</translation>
    </message>
    <message>
        <source>nothing says what starts it, or how often</source>
        <translation>nirgends steht, was ihn auslöst oder wie oft</translation>
    </message>
    <message>
        <source>nothing says whose settings these are</source>
        <translation>nirgends steht, wessen Einstellungen das sind</translation>
    </message>
    <message>
        <source>nothing tells a customer what to choose</source>
        <translation>nichts sagt einem Kunden, was er wählen soll</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>null wherever it may be</source>
        <translation>null überall, wo es sein darf</translation>
    </message>
    <message>
        <source>null {0}</source>
        <translation>null {0}</translation>
    </message>
    <message>
        <source>null: all that may be</source>
        <translation>null: alle, die es sein dürfen</translation>
    </message>
    <message>
        <source>numbers: {0}</source>
        <translation>Zahlen: {0}</translation>
    </message>
    <message>
        <source>oauth saml jwt kerberos|access control|access controls|role based|oauth 2|api key|client certificate|service account|zugriffsschutz|controle d&apos;acces|control de acceso</source>
        <translation>oauth saml jwt kerberos|access control|access controls|role based|oauth 2|api key|client certificate|service account|zugriffsschutz|controle d&apos;acces|control de acceso</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>on change</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>on event</source>
        <translation>on event</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>one item in each list</source>
        <translation>ein Eintrag in jeder Liste</translation>
    </message>
    <message>
        <source>only what is required</source>
        <translation>nur, was Pflicht ist</translation>
    </message>
    <message>
        <source>open a file that ends in .catalog.json, or make one with: fieldwright catalog FOLDER -o NAME.catalog.json</source>
        <translation>öffnen Sie eine Datei, die auf .catalog.json endet, oder erzeugen Sie eine mit: fieldwright catalog FOLDER -o NAME.catalog.json</translation>
    </message>
    <message>
        <source>open a file that ends in .fieldwright.json, or start one with: fieldwright new</source>
        <translation>öffnen Sie eine Datei, die auf .fieldwright.json endet, oder beginnen Sie eine mit: fieldwright new</translation>
    </message>
    <message>
        <source>open ones: {0}</source>
        <translation>offene: {0}</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>other sonstige autre otro</source>
        <translation>other sonstige autre otro</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>over the target {0}</source>
        <translation>jenseits des Ziels {0}</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>pairs {0}</source>
        <translation>Paare {0}</translation>
    </message>
    <message>
        <source>pairs {0}: {1}</source>
        <translation>Paare {0}: {1}</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>partial failure</source>
        <translation>teilweiser Fehlschlag</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personenbezogen</translation>
    </message>
    <message>
        <source>personal pii gdpr dsgvo rgpd personenbezogen personenbezogene personnel personnelles personales privacy personal-data|personal data|personenbezogene daten|donnees personnelles|donnees a caractere personnel|datos personales</source>
        <translation>personal pii gdpr dsgvo rgpd personenbezogen personenbezogene personnel personnelles personales privacy personal-data|personal data|personenbezogene daten|donnees personnelles|donnees a caractere personnel|datos personales</translation>
    </message>
    <message>
        <source>pgp gpg|encrypted at rest|encryption at rest|encrypted file|encrypted files</source>
        <translation>pgp gpg|encrypted at rest|encryption at rest|encrypted file|encrypted files</translation>
    </message>
    <message>
        <source>planned plan future proposed idea design geplant vorgesehen prevu planifie planificado previsto|in development|in design|to be built</source>
        <translation>planned plan future proposed idea design geplant vorgesehen prevu planifie planificado previsto|in development|in design|to be built</translation>
    </message>
    <message>
        <source>por hora</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>privates Netz</translation>
    </message>
    <message>
        <source>pseudonymised pseudonymized pseudonymisiert pseudonymise seudonimizado anonymised anonymized anonymisiert anonymise anonimizado tokenised tokenized</source>
        <translation>pseudonymised pseudonymized pseudonymisiert pseudonymise seudonimizado anonymised anonymized anonymisiert anonymise anonimizado tokenised tokenized</translation>
    </message>
    <message>
        <source>put quotes around cells that hold the delimiter or a line end, or mend the row</source>
        <translation>setzen Sie Zellen, die das Trennzeichen oder ein Zeilenende enthalten, in Anführungszeichen, oder berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>put the columns&apos; names into the first row</source>
        <translation>schreiben Sie die Namen der Spalten in die erste Zeile</translation>
    </message>
    <message>
        <source>put the schema back</source>
        <translation>legen Sie das Schema zurück</translation>
    </message>
    <message>
        <source>quarter {0}</source>
        <translation>Quartal {0}</translation>
    </message>
    <message>
        <source>queries need a key</source>
        <translation>Abfragen brauchen einen Schlüssel</translation>
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
        <source>queue queues mq jms amqp rabbitmq sqs warteschlange nachricht messaging message cola file-dattente|message queue|message broker|file d&apos;attente|ibm mq</source>
        <translation>queue queues mq jms amqp rabbitmq sqs warteschlange nachricht messaging message cola file-dattente|message queue|message broker|file d&apos;attente|ibm mq</translation>
    </message>
    <message>
        <source>readiness checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>reconcile again once it is written</source>
        <translation>gleichen Sie erneut ab, sobald es geschrieben ist</translation>
    </message>
    <message>
        <source>record of the target</source>
        <translation>Datensatz des Ziels</translation>
    </message>
    <message>
        <source>record {0} is nested too deeply</source>
        <translation>Datensatz {0} ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>record {0} is no object</source>
        <translation>Datensatz {0} ist kein Objekt</translation>
    </message>
    <message>
        <source>record {0} is not JSON ({1})</source>
        <translation>Datensatz {0} ist kein JSON ({1})</translation>
    </message>
    <message>
        <source>record {0} is not UTF-8</source>
        <translation>Datensatz {0} ist kein UTF-8</translation>
    </message>
    <message>
        <source>records in a run</source>
        <translation>Datensätze je Lauf</translation>
    </message>
    <message>
        <source>regulated</source>
        <translation>reguliert</translation>
    </message>
    <message>
        <source>regulated pci pci-dss hipaa sox cjis ferpa reguliert reglemente regulado regulatory|pci dss</source>
        <translation>regulated pci pci-dss hipaa sox cjis ferpa reguliert reglemente regulado regulatory|pci dss</translation>
    </message>
    <message>
        <source>regulated: {0}</source>
        <translation>reguliert: {0}</translation>
    </message>
    <message>
        <source>releases may hold sample values</source>
        <translation>Freigaben können Werte aus Beispieldaten enthalten</translation>
    </message>
    <message>
        <source>remove it first</source>
        <translation>entfernen Sie es zuerst</translation>
    </message>
    <message>
        <source>remove that one first</source>
        <translation>entfernen Sie zuerst jenes</translation>
    </message>
    <message>
        <source>report this, and save under another name</source>
        <translation>melden Sie das, und speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>report this, with the extracts&apos; shape</source>
        <translation>melden Sie das, mit der Form der Auszüge</translation>
    </message>
    <message>
        <source>retired decommissioned off dead inactive abgeschaltet stillgelegt ausser retire arrete retirado desactivado inactivo|switched off|out of service|ausser betrieb|hors service</source>
        <translation>retired decommissioned off dead inactive abgeschaltet stillgelegt ausser retire arrete retirado desactivado inactivo|switched off|out of service|ausser betrieb|hors service</translation>
    </message>
    <message>
        <source>retiring sunset deprecated ending phasing abzulosen auslaufend obsolescent obsoleto|phasing out|to be retired|wird abgelost|en fin de vie|to be replaced</source>
        <translation>retiring sunset deprecated ending phasing abzulosen auslaufend obsolescent obsoleto|phasing out|to be retired|wird abgelost|en fin de vie|to be replaced</translation>
    </message>
    <message>
        <source>retrieve</source>
        <translation>abrufen</translation>
    </message>
    <message>
        <source>rule {0}: {1}</source>
        <translation>Regel {0}: {1}</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>samples were not asked for</source>
        <translation>Beispieldaten waren nicht verlangt</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation>speichern Sie es unter einem anderen Namen</translation>
    </message>
    <message>
        <source>say it with --schema: {0}</source>
        <translation>geben Sie es mit --schema an: {0}</translation>
    </message>
    <message>
        <source>say which finding is expected, such as R04</source>
        <translation>geben Sie an, welcher Befund erwartet ist, etwa R04</translation>
    </message>
    <message>
        <source>say why it is right as it is</source>
        <translation>geben Sie an, warum es so richtig ist</translation>
    </message>
    <message>
        <source>say why it may stay as it is</source>
        <translation>geben Sie an, warum es so bleiben darf</translation>
    </message>
    <message>
        <source>scraping rpa screenscraping robot|screen scraping|screen scrape|ui automation</source>
        <translation>scraping rpa screenscraping robot|screen scraping|screen scrape|ui automation</translation>
    </message>
    <message>
        <source>screen scraping</source>
        <translation>Bildschirmauslesen</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>settings have no {0}</source>
        <translation>in den Einstellungen gibt es kein {0}</translation>
    </message>
    <message>
        <source>signed signature signiert signe firmado hmac</source>
        <translation>signed signature signiert signe firmado hmac</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>besondere Kategorie</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>step {0} ({1})</source>
        <translation>Schritt {0} ({1})</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>sur demande</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>take a flatter one</source>
        <translation>nehmen Sie etwas Flacheres</translation>
    </message>
    <message>
        <source>take fewer, or reconcile two extracts</source>
        <translation>nehmen Sie weniger, oder gleichen Sie zwei Auszüge ab</translation>
    </message>
    <message>
        <source>take one of the two out</source>
        <translation>entfernen Sie eines der beiden</translation>
    </message>
    <message>
        <source>take that expectation out first</source>
        <translation>entfernen Sie zuerst jene Erwartung</translation>
    </message>
    <message>
        <source>take the choice out of the file</source>
        <translation>entfernen Sie die Auswahl aus der Datei</translation>
    </message>
    <message>
        <source>temps reel</source>
        <translation>temps reel</translation>
    </message>
    <message>
        <source>test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>test case {0}</source>
        <translation>Testfall {0}</translation>
    </message>
    <message>
        <source>test case {0}: {1}</source>
        <translation>Testfall {0}: {1}</translation>
    </message>
    <message>
        <source>test case {0}: {1} further places of its {2} are hit</source>
        <translation>Testfall {0}: {1} weitere Stellen von {2} sind betroffen</translation>
    </message>
    <message>
        <source>test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>texts as long as the source allows</source>
        <translation>Texte so lang, wie die Quelle erlaubt</translation>
    </message>
    <message>
        <source>texts that are empty</source>
        <translation>Texte, die leer sind</translation>
    </message>
    <message>
        <source>texts with accents, quotes and signs</source>
        <translation>Texte mit Akzenten, Anführungszeichen und Sonderzeichen</translation>
    </message>
    <message>
        <source>texts: empty</source>
        <translation>Texte: leer</translation>
    </message>
    <message>
        <source>texts: longest</source>
        <translation>Texte: am längsten</translation>
    </message>
    <message>
        <source>texts: special characters</source>
        <translation>Texte: Sonderzeichen</translation>
    </message>
    <message>
        <source>the bundle holds other files than it says</source>
        <translation>das Paket enthält andere Dateien, als es angibt</translation>
    </message>
    <message>
        <source>the bundle is of format {0}, which this Fieldwright cannot read</source>
        <translation>das Paket hat das Format {0}, das dieses Fieldwright nicht lesen kann</translation>
    </message>
    <message>
        <source>the bundle would hold more than {0} MB</source>
        <translation>das Paket würde mehr als {0} MB enthalten</translation>
    </message>
    <message>
        <source>the bundle&apos;s manifest is broken</source>
        <translation>das Verzeichnis des Pakets ist beschädigt</translation>
    </message>
    <message>
        <source>the catalog is of a newer format and open read-only</source>
        <translation>der Katalog hat ein neueres Format und ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>the catalog is of format {0}, which this Fieldwright cannot read</source>
        <translation>der Katalog hat das Format {0}, das dieses Fieldwright nicht lesen kann</translation>
    </message>
    <message>
        <source>the columns {0} would both be {1}</source>
        <translation>die Spalten {0} wären beide {1}</translation>
    </message>
    <message>
        <source>the disk of the temporary files is full</source>
        <translation>der Datenträger der temporären Dateien ist voll</translation>
    </message>
    <message>
        <source>the document has no elements below its root</source>
        <translation>das Dokument hat keine Elemente unter seiner Wurzel</translation>
    </message>
    <message>
        <source>the extracts could not be compared ({0})</source>
        <translation>die Auszüge konnten nicht verglichen werden ({0})</translation>
    </message>
    <message>
        <source>the field {0} has no rule</source>
        <translation>das Feld {0} hat keine Regel</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>die Datei änderte sich, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>the file is one object</source>
        <translation>die Datei ist ein einziges Objekt</translation>
    </message>
    <message>
        <source>the file of its evidence is missing: {0}</source>
        <translation>die Datei seines Nachweises fehlt: {0}</translation>
    </message>
    <message>
        <source>the file of the release {0} was changed since</source>
        <translation>die Datei der Freigabe {0} wurde seither geändert</translation>
    </message>
    <message>
        <source>the file starts like {0}, and here is a byte that is not</source>
        <translation>die Datei beginnt wie {0}, und hier steht ein Byte, das dazu nicht passt</translation>
    </message>
    <message>
        <source>the folder could not be made: {0}</source>
        <translation>der Ordner konnte nicht angelegt werden: {0}</translation>
    </message>
    <message>
        <source>the folder of the projects, {0}, is neither below the catalog&apos;s nor the one above it</source>
        <translation>der Ordner der Projekte, {0}, liegt weder unter dem des Katalogs noch ist er der darüber</translation>
    </message>
    <message>
        <source>the format&apos;s version is {0}</source>
        <translation>die Version des Formats ist {0}</translation>
    </message>
    <message>
        <source>the key {0} cannot be said in SQL: {1}</source>
        <translation>der Schlüssel {0} lässt sich in SQL nicht ausdrücken: {1}</translation>
    </message>
    <message>
        <source>the key {0} is given twice; the last one counts</source>
        <translation>der Schlüssel {0} ist zweimal angegeben; der letzte zählt</translation>
    </message>
    <message>
        <source>the least is more than the most, so that nothing is allowed</source>
        <translation>der Mindestwert ist größer als der Höchstwert, sodass nichts erlaubt ist</translation>
    </message>
    <message>
        <source>the line is longer than {0} million characters</source>
        <translation>die Zeile ist länger als {0} Millionen Zeichen</translation>
    </message>
    <message>
        <source>the map takes the source in one piece, and that is larger than {0} MB</source>
        <translation>das Mapping nimmt die Quelle als Ganzes, und die ist größer als {0} MB</translation>
    </message>
    <message>
        <source>the map {0} cannot be tried: {1}</source>
        <translation>das Mapping {0} lässt sich nicht ausprobieren: {1}</translation>
    </message>
    <message>
        <source>the map {0} has no schemas: {1}</source>
        <translation>das Mapping {0} hat keine Schemas: {1}</translation>
    </message>
    <message>
        <source>the month&apos;s volume</source>
        <translation>die Menge des Monats</translation>
    </message>
    <message>
        <source>the new version has no field {0}</source>
        <translation>die neue Version hat kein Feld {0}</translation>
    </message>
    <message>
        <source>the old version has no field {0}</source>
        <translation>die alte Version hat kein Feld {0}</translation>
    </message>
    <message>
        <source>the option {0} {1}</source>
        <translation>die Option {0} {1}</translation>
    </message>
    <message>
        <source>the option {0}: {1}</source>
        <translation>die Option {0}: {1}</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <source>the pattern {0}</source>
        <translation>das Muster {0}</translation>
    </message>
    <message>
        <source>the payload cannot be written: {0}</source>
        <translation>die Nutzdaten lassen sich nicht schreiben: {0}</translation>
    </message>
    <message>
        <source>the peak</source>
        <translation>die Spitze</translation>
    </message>
    <message>
        <source>the project has no flow {0}</source>
        <translation>das Projekt hat keinen Ablauf {0}</translation>
    </message>
    <message>
        <source>the project has no map {0}</source>
        <translation>das Projekt hat kein Mapping {0}</translation>
    </message>
    <message>
        <source>the project has no maps</source>
        <translation>das Projekt hat keine Mappings</translation>
    </message>
    <message>
        <source>the project has no schema {0}</source>
        <translation>das Projekt hat kein Schema {0}</translation>
    </message>
    <message>
        <source>the project has none</source>
        <translation>das Projekt hat keine</translation>
    </message>
    <message>
        <source>the project has nothing called {0} among its {1}</source>
        <translation>im Projekt heißt nichts {0} unter {1}</translation>
    </message>
    <message>
        <source>the project is in a bundle, which is not written to</source>
        <translation>das Projekt liegt in einem Paket, in das nicht geschrieben wird</translation>
    </message>
    <message>
        <source>the project is of a newer format and open read-only</source>
        <translation>das Projekt hat ein neueres Format und ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>the project is of format {0}, newer than this Fieldwright reads</source>
        <translation>das Projekt hat das Format {0}, neuer, als dieses Fieldwright liest</translation>
    </message>
    <message>
        <source>the project is of format {0}, newer than {1}, which this Fieldwright cannot merge</source>
        <translation>das Projekt hat das Format {0}, neuer als {1}, das dieses Fieldwright nicht zusammenführen kann</translation>
    </message>
    <message>
        <source>the project is of format {0}, which this Fieldwright cannot read</source>
        <translation>das Projekt hat das Format {0}, das dieses Fieldwright nicht lesen kann</translation>
    </message>
    <message>
        <source>the project knows no message {0} of {1}</source>
        <translation>das Projekt kennt keine Nachricht {0} von {1}</translation>
    </message>
    <message>
        <source>the project moves data from {0} to {1} under the name {2} now</source>
        <translation>das Projekt bewegt jetzt Daten von {0} nach {1} unter dem Namen {2}</translation>
    </message>
    <message>
        <source>the project names nobody to call</source>
        <translation>das Projekt nennt niemanden, der zu rufen ist</translation>
    </message>
    <message>
        <source>the query cannot be said in {0} ({1})</source>
        <translation>die Abfrage lässt sich in {0} nicht ausdrücken ({1})</translation>
    </message>
    <message>
        <source>the records have more than {0} different fields</source>
        <translation>die Datensätze haben mehr als {0} verschiedene Felder</translation>
    </message>
    <message>
        <source>the retry “{0}” does not say when it ends</source>
        <translation>die Wiederholung „{0}“ sagt nicht, wann sie endet</translation>
    </message>
    <message>
        <source>the row has {0} cells, and the header {1}</source>
        <translation>die Zeile hat {0} Zellen und der Kopf {1}</translation>
    </message>
    <message>
        <source>the rule for {0} has no question</source>
        <translation>die Regel für {0} hat keine Frage</translation>
    </message>
    <message>
        <source>the schema {0} ({1}) is not the one that the project was made with</source>
        <translation>das Schema {0} ({1}) ist nicht das, mit dem das Projekt entstand</translation>
    </message>
    <message>
        <source>the setting {0}</source>
        <translation>die Einstellung {0}</translation>
    </message>
    <message>
        <source>the settings must be one JSON object</source>
        <translation>die Einstellungen müssen ein einziges JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the table has more than {0} columns</source>
        <translation>die Tabelle hat mehr als {0} Spalten</translation>
    </message>
    <message>
        <source>the table has no header</source>
        <translation>die Tabelle hat keine Kopfzeile</translation>
    </message>
    <message>
        <source>the target has no field {0}</source>
        <translation>das Ziel hat kein Feld {0}</translation>
    </message>
    <message>
        <source>the test case {0} expects that nothing is written</source>
        <translation>der Testfall {0} erwartet, dass nichts geschrieben wird</translation>
    </message>
    <message>
        <source>the test case {0} wrote nothing that could be taken over</source>
        <translation>der Testfall {0} schrieb nichts, was sich übernehmen ließe</translation>
    </message>
    <message>
        <source>the test was stopped</source>
        <translation>der Test wurde angehalten</translation>
    </message>
    <message>
        <source>the tolerance of {0} is not understood: {1}</source>
        <translation>die Toleranz von {0} ist unverständlich: {1}</translation>
    </message>
    <message>
        <source>the tolerance {0} of {1} is not understood</source>
        <translation>die Toleranz {0} von {1} ist unverständlich</translation>
    </message>
    <message>
        <source>the {0} is missing: {1}</source>
        <translation>es fehlt ({0}): {1}</translation>
    </message>
    <message>
        <source>the {0} of environment {1}</source>
        <translation>die Angabe {0} der Umgebung {1}</translation>
    </message>
    <message>
        <source>the {0} of setting {1}</source>
        <translation>die Angabe {0} der Einstellung {1}</translation>
    </message>
    <message>
        <source>the {0} of {1}</source>
        <translation>die Angabe {0} von {1}</translation>
    </message>
    <message>
        <source>there are no projects</source>
        <translation>es gibt keine Projekte</translation>
    </message>
    <message>
        <source>there are: {0}</source>
        <translation>es gibt: {0}</translation>
    </message>
    <message>
        <source>there is a NUL in the row</source>
        <translation>in der Zeile steht ein NUL</translation>
    </message>
    <message>
        <source>there is a map {0} already</source>
        <translation>es gibt schon ein Mapping {0}</translation>
    </message>
    <message>
        <source>there is a parameter {0} already</source>
        <translation>es gibt schon einen Parameter {0}</translation>
    </message>
    <message>
        <source>there is a release {0} already</source>
        <translation>es gibt schon eine Freigabe {0}</translation>
    </message>
    <message>
        <source>there is a test case {0} already</source>
        <translation>es gibt schon einen Testfall {0}</translation>
    </message>
    <message>
        <source>there is a {0} {1} already</source>
        <translation>das gibt es schon: {0} {1}</translation>
    </message>
    <message>
        <source>there is another file of this release</source>
        <translation>es gibt eine andere Datei dieser Freigabe</translation>
    </message>
    <message>
        <source>there is no comment {0}</source>
        <translation>es gibt keinen Kommentar {0}</translation>
    </message>
    <message>
        <source>there is no dialect {0}</source>
        <translation>es gibt keinen Dialekt {0}</translation>
    </message>
    <message>
        <source>there is no field {0} whose values could be shown</source>
        <translation>es gibt kein Feld {0}, dessen Werte gezeigt werden könnten</translation>
    </message>
    <message>
        <source>there is no folder {0} with projects</source>
        <translation>es gibt keinen Ordner {0} mit Projekten</translation>
    </message>
    <message>
        <source>there is no map to make the expected records with</source>
        <translation>es gibt kein Mapping, mit dem die erwarteten Datensätze zu erzeugen wären</translation>
    </message>
    <message>
        <source>there is no place {0} in a project</source>
        <translation>in einem Projekt gibt es keine Stelle {0}</translation>
    </message>
    <message>
        <source>there is no result of a test case {0}</source>
        <translation>es gibt kein Ergebnis eines Testfalls {0}</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is no {0} {1}</source>
        <translation>das gibt es nicht: {0} {1}</translation>
    </message>
    <message>
        <source>there is nothing called {0} to set</source>
        <translation>es gibt nichts namens {0} einzustellen</translation>
    </message>
    <message>
        <source>there is nothing to choose at {0}</source>
        <translation>bei {0} gibt es nichts auszuwählen</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>dort ist schon etwas</translation>
    </message>
    <message>
        <source>this is no table, JSON or XML</source>
        <translation>dies ist keine Tabelle, kein JSON und kein XML</translation>
    </message>
    <message>
        <source>this is not a Fieldwright catalog</source>
        <translation>dies ist kein Katalog von Fieldwright</translation>
    </message>
    <message>
        <source>this is not a Fieldwright project</source>
        <translation>dies ist kein Projekt von Fieldwright</translation>
    </message>
    <message>
        <source>this looks like a secret, and was not taken over</source>
        <translation>dies sieht nach einem Geheimnis aus und wurde nicht übernommen</translation>
    </message>
    <message>
        <source>this looks like a secret, and was not taken over ({0})</source>
        <translation>dies sieht nach einem Geheimnis aus und wurde nicht übernommen ({0})</translation>
    </message>
    <message>
        <source>this zip archive is no bundle of a project</source>
        <translation>dieses ZIP-Archiv ist kein Paket eines Projekts</translation>
    </message>
    <message>
        <source>tiempo real</source>
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>tls mtls ssl https sftp ftps as2 encrypted verschlusselt chiffre cifrado encryption|encrypted in transit|encryption in transit|mutual tls|transportverschlusselung</source>
        <translation>tls mtls ssl https sftp ftps as2 encrypted verschlusselt chiffre cifrado encryption|encrypted in transit|encryption in transit|mutual tls|transportverschlusselung</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>to where</source>
        <translation>wohin</translation>
    </message>
    <message>
        <source>told by {0}</source>
        <translation>erkennbar an {0}</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too large {0}</source>
        <translation>zu groß {0}</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>too long {0}</source>
        <translation>zu lang {0}</translation>
    </message>
    <message>
        <source>too many items {0}</source>
        <translation>zu viele Einträge {0}</translation>
    </message>
    <message>
        <source>toutes les heures</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>twice a day</translation>
    </message>
    <message>
        <source>twice daily</source>
        <translation>twice daily</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>unknown code {0}</source>
        <translation>unbekannter Code {0}</translation>
    </message>
    <message>
        <source>update Fieldwright</source>
        <translation>aktualisieren Sie Fieldwright</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>use case {0}</source>
        <translation>Anwendungsfall {0}</translation>
    </message>
    <message>
        <source>use case {0}: there is no rule {1}</source>
        <translation>Anwendungsfall {0}: es gibt keine Regel {1}</translation>
    </message>
    <message>
        <source>use case {0}: {1}</source>
        <translation>Anwendungsfall {0}: {1}</translation>
    </message>
    <message>
        <source>use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>use letters, digits and _, a letter first</source>
        <translation>verwenden Sie Buchstaben, Ziffern und _, zuerst einen Buchstaben</translation>
    </message>
    <message>
        <source>vpn intranet|private network|private link|privates netz|reseau prive|red privada|internal network</source>
        <translation>vpn intranet|private network|private link|privates netz|reseau prive|red privada|internal network</translation>
    </message>
    <message>
        <source>webhook webhooks callback|web hook|web hooks</source>
        <translation>webhook webhooks callback|web hook|web hooks</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>what customers may set</source>
        <translation>was Kunden einstellen dürfen</translation>
    </message>
    <message>
        <source>what is expected of the test case {0} is not what a masked input gives</source>
        <translation>was vom Testfall {0} erwartet wird, ergibt eine maskierte Eingabe nicht</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>was übertragen wird</translation>
    </message>
    <message>
        <source>what it lacks and null</source>
        <translation>was in ihr fehlt, und null</translation>
    </message>
    <message>
        <source>what it sends</source>
        <translation>was er sendet</translation>
    </message>
    <message>
        <source>what it will not do</source>
        <translation>was er nicht tun soll</translation>
    </message>
    <message>
        <source>what looks like a secret in it</source>
        <translation>was darin nach einem Geheimnis aussieht</translation>
    </message>
    <message>
        <source>what {0} belongs to is not there any more</source>
        <translation>das, wozu {0} gehört, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>when needed</translation>
    </message>
    <message>
        <source>which records the map takes cannot be said in SQL: {0}</source>
        <translation>welche Datensätze das Mapping nimmt, lässt sich in SQL nicht ausdrücken: {0}</translation>
    </message>
    <message>
        <source>which schema of the project {0} is a new version of is not clear</source>
        <translation>es ist nicht klar, von welchem Schema des Projekts {0} eine neue Version ist</translation>
    </message>
    <message>
        <source>who sets it</source>
        <translation>wer es festlegt</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>mit {0}</translation>
    </message>
    <message>
        <source>write . for the project as a whole</source>
        <translation>schreiben Sie . für das Projekt als Ganzes</translation>
    </message>
    <message>
        <source>write a number, or nothing</source>
        <translation>schreiben Sie eine Zahl oder nichts</translation>
    </message>
    <message>
        <source>write a text</source>
        <translation>schreiben Sie einen Text</translation>
    </message>
    <message>
        <source>write it as 2026-11-21</source>
        <translation>schreiben Sie es als 2026-11-21</translation>
    </message>
    <message>
        <source>write it as 2027-Q1</source>
        <translation>schreiben Sie es als 2027-Q1</translation>
    </message>
    <message>
        <source>write one, or comment on the field</source>
        <translation>schreiben Sie einen, oder kommentieren Sie das Feld</translation>
    </message>
    <message>
        <source>write one, such as salesAccount</source>
        <translation>schreiben Sie einen, etwa salesAccount</translation>
    </message>
    <message>
        <source>write one; it was {0}</source>
        <translation>schreiben Sie etwas; es war {0}</translation>
    </message>
    <message>
        <source>write rules for the fields below it by hand</source>
        <translation>schreiben Sie die Regeln für die Felder darunter von Hand</translation>
    </message>
    <message>
        <source>write those without it first</source>
        <translation>schreiben Sie zuerst die ohne ihn</translation>
    </message>
    <message>
        <source>write what it tries</source>
        <translation>schreiben Sie, was er prüft</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>schreiben Sie ja oder nein</translation>
    </message>
    <message>
        <source>wrong type {0}</source>
        <translation>falscher Typ {0}</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>zweimal taglich</source>
        <translation>zweimal taglich</translation>
    </message>
    <message>
        <source>{0} a day</source>
        <translation>{0} pro Tag</translation>
    </message>
    <message>
        <source>{0} a minute</source>
        <translation>{0} pro Minute</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} pro Monat</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} pro Sekunde</translation>
    </message>
    <message>
        <source>{0} a week</source>
        <translation>{0} pro Woche</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>{0} pro Jahr</translation>
    </message>
    <message>
        <source>{0} an hour</source>
        <translation>{0} pro Stunde</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} are connected with each other directly, by {1} integrations; through one platform {2} connections would do (sprawl: {3} systems)</source>
        <translation>{0} sind direkt miteinander verbunden, durch {1} Integrationen; über eine einzige Plattform würden {2} Verbindungen genügen (Wildwuchs: {3} Systeme)</translation>
    </message>
    <message>
        <source>{0} cannot be a name</source>
        <translation>{0} kann kein Name sein</translation>
    </message>
    <message>
        <source>{0} cannot be a version</source>
        <translation>{0} kann keine Version sein</translation>
    </message>
    <message>
        <source>{0} cannot be broken out: it is no copy of an object</source>
        <translation>{0} lässt sich nicht auflösen: es ist keine Kopie eines Objekts</translation>
    </message>
    <message>
        <source>{0} cannot be broken out: no field below it has the name of one of the source</source>
        <translation>{0} lässt sich nicht auflösen: kein Feld darunter heißt wie eines der Quelle</translation>
    </message>
    <message>
        <source>{0} cannot be broken out: one side repeats and the other does not</source>
        <translation>{0} lässt sich nicht auflösen: eine Seite wiederholt sich, und die andere nicht</translation>
    </message>
    <message>
        <source>{0} cannot be broken out: {1}</source>
        <translation>{0} lässt sich nicht auflösen: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} come out right where they are {1}.</source>
        <translation>{0}: richtiges Ergebnis, wo sie {1} sind.</translation>
    </message>
    <message>
        <source>{0} come out right: {1}.</source>
        <translation>{0}: richtiges Ergebnis bei {1}.</translation>
    </message>
    <message>
        <source>{0} comes out right where {1}.</source>
        <translation>{0} kommt richtig heraus, wo {1}.</translation>
    </message>
    <message>
        <source>{0} comments begin with {1}</source>
        <translation>{0} Kommentare beginnen mit {1}</translation>
    </message>
    <message>
        <source>{0} creates with {1}</source>
        <translation>{0} legt etwas an ({1})</translation>
    </message>
    <message>
        <source>{0} does not say of which map it is</source>
        <translation>{0} sagt nicht, zu welchem Mapping es gehört</translation>
    </message>
    <message>
        <source>{0} does not say who decides</source>
        <translation>{0} sagt nicht, wer entscheidet</translation>
    </message>
    <message>
        <source>{0} fit the target at their full length.</source>
        <translation>{0}: auch in voller Länge passend für das Ziel.</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} von {1} nach {2}</translation>
    </message>
    <message>
        <source>{0} goes in a cycle: {1}</source>
        <translation>{0} läuft im Kreis: {1}</translation>
    </message>
    <message>
        <source>{0} goes in a cycle: {1}; 1 more system in it by longer ways</source>
        <translation>{0} läuft im Kreis: {1}; auf längeren Wegen gehört 1 weiteres System dazu</translation>
    </message>
    <message>
        <source>{0} goes in a cycle: {1}; {2} more systems in it by longer ways</source>
        <translation>{0} läuft im Kreis: {1}; auf längeren Wegen gehören {2} weitere Systeme dazu</translation>
    </message>
    <message>
        <source>{0} has a flow of the same name between the same systems</source>
        <translation>{0} hat einen Ablauf desselben Namens zwischen denselben Systemen</translation>
    </message>
    <message>
        <source>{0} has a rule already</source>
        <translation>{0} hat schon eine Regel</translation>
    </message>
    <message>
        <source>{0} has an API ({1})</source>
        <translation>{0} hat eine API ({1})</translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation>{0} hat kein Feld {1}</translation>
    </message>
    <message>
        <source>{0} has no flow {1}</source>
        <translation>{0} hat keinen Ablauf {1}</translation>
    </message>
    <message>
        <source>{0} has no map {1}</source>
        <translation>{0} hat kein Mapping {1}</translation>
    </message>
    <message>
        <source>{0} has no operation {1}</source>
        <translation>{0} hat keine Operation {1}</translation>
    </message>
    <message>
        <source>{0} in the bundle is not what was bundled</source>
        <translation>{0} im Paket ist nicht das, was eingepackt wurde</translation>
    </message>
    <message>
        <source>{0} is a secret, and has no place in a settings file</source>
        <translation>{0} ist ein Geheimnis und gehört nicht in eine Einstellungsdatei</translation>
    </message>
    <message>
        <source>{0} is an object</source>
        <translation>{0} ist ein Objekt</translation>
    </message>
    <message>
        <source>{0} is an object and {1} a single value</source>
        <translation>{0} ist ein Objekt und {1} ein einzelner Wert</translation>
    </message>
    <message>
        <source>{0} is broken out into {1}{2}</source>
        <translation>{0} ist in {1} aufgelöst{2}</translation>
    </message>
    <message>
        <source>{0} is inside a list that has no rule</source>
        <translation>{0} liegt in einer Liste, die keine Regel hat</translation>
    </message>
    <message>
        <source>{0} is no date</source>
        <translation>{0} ist kein Datum</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is no quarter</source>
        <translation>{0} ist kein Quartal</translation>
    </message>
    <message>
        <source>{0} is not allowed: {1}</source>
        <translation>{0} ist nicht erlaubt: {1}</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} ist nicht da</translation>
    </message>
    <message>
        <source>{0} is not what the project was made with: what changed before it is not told</source>
        <translation>{0} ist nicht das, womit das Projekt entstand: Was sich davor geändert hat, wird nicht genannt</translation>
    </message>
    <message>
        <source>{0} is required, and not said</source>
        <translation>{0} ist Pflicht und nicht angegeben</translation>
    </message>
    <message>
        <source>{0} is retired, and still in use: {1}</source>
        <translation>{0} ist stillgelegt und noch in Gebrauch: {1}</translation>
    </message>
    <message>
        <source>{0} is the same for every customer</source>
        <translation>{0} ist für jeden Kunden gleich</translation>
    </message>
    <message>
        <source>{0} is {1}, and the project says {2}</source>
        <translation>{0} ist {1}, und das Projekt sagt {2}</translation>
    </message>
    <message>
        <source>{0} lies inside {1}</source>
        <translation>{0} liegt in {1}</translation>
    </message>
    <message>
        <source>{0} looks like a secret</source>
        <translation>{0} sieht nach einem Geheimnis aus</translation>
    </message>
    <message>
        <source>{0} no longer moves it from {1} to {2}</source>
        <translation>{0} bewegt es nicht mehr von {1} nach {2}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} or {1} is no field of the two schemas</source>
        <translation>{0} oder {1} ist kein Feld der beiden Schemas</translation>
    </message>
    <message>
        <source>{0} reaches {1} {2} times: {3}</source>
        <translation>{0} erreicht {1} {2}-mal: {3}</translation>
    </message>
    <message>
        <source>{0} repeats already</source>
        <translation>{0} wiederholt sich schon</translation>
    </message>
    <message>
        <source>{0} repeats over other items than those of {1}</source>
        <translation>{0} wiederholt über andere Einträge als die von {1}</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} says neither yes nor no</source>
        <translation>{0} sagt weder ja noch nein</translation>
    </message>
    <message>
        <source>{0} tries again, and nothing says how often</source>
        <translation>{0} versucht es erneut, und nirgends steht, wie oft</translation>
    </message>
    <message>
        <source>{0} {1}: its {2} looks like a secret</source>
        <translation>{0} {1}: {2} sieht nach einem Geheimnis aus</translation>
    </message>
    <message>
        <source>{0} {1}: {2} of them are called so</source>
        <translation>{0} {1}: {2} davon heißen so</translation>
    </message>
    <message>
        <source>{0}, and nothing tells a second one from the first</source>
        <translation>{0}, und nichts unterscheidet ein zweites vom ersten</translation>
    </message>
    <message>
        <source>{0}, number {1})</source>
        <translation>{0}, Nummer {1})</translation>
    </message>
    <message>
        <source>{0}: a choice is open that names no place</source>
        <translation>{0}: eine Auswahl ist offen, die keine Stelle nennt</translation>
    </message>
    <message>
        <source>{0}: everything is copied {1}, with {2} records a month (large: {3})</source>
        <translation>{0}: alles wird kopiert ({1}), mit {2} Datensätzen im Monat (groß: {3})</translation>
    </message>
    <message>
        <source>{0}: it goes by {1}, and {2}</source>
        <translation>{0}: es läuft über {1}, und {2}</translation>
    </message>
    <message>
        <source>{0}: it is connected with {1} systems directly (a hub: {2})</source>
        <translation>{0}: es ist mit {1} Systemen direkt verbunden (eine Drehscheibe: {2})</translation>
    </message>
    <message>
        <source>{0}: it is {1} data, and nothing says how it is protected</source>
        <translation>{0}: die Daten sind schutzbedürftig ({1}), und nirgends steht, wie sie geschützt sind</translation>
    </message>
    <message>
        <source>{0}: it looks like a secret</source>
        <translation>{0}: es sieht nach einem Geheimnis aus</translation>
    </message>
    <message>
        <source>{0}: nobody answers for it</source>
        <translation>{0}: niemand ist dafür zuständig</translation>
    </message>
    <message>
        <source>{0}: nobody answers for it, and 1 integration uses it</source>
        <translation>{0}: niemand ist dafür zuständig, und 1 Integration verwendet es</translation>
    </message>
    <message>
        <source>{0}: nobody answers for it, and {1} integrations use it</source>
        <translation>{0}: niemand ist dafür zuständig, und {1} Integrationen verwenden es</translation>
    </message>
    <message>
        <source>{0}: nobody says {1}</source>
        <translation>{0}: niemand gibt an: {1}</translation>
    </message>
    <message>
        <source>{0}: order changed</source>
        <translation>{0}: Reihenfolge geändert</translation>
    </message>
    <message>
        <source>{0}: the catalog does not describe it</source>
        <translation>{0}: der Katalog beschreibt es nicht</translation>
    </message>
    <message>
        <source>{0}: the key {1} is there already, in row {2}, with {3}</source>
        <translation>{0}: den Schlüssel {1} gibt es schon, in Zeile {2}, mit {3}</translation>
    </message>
    <message>
        <source>{0}: the review does not know the lifecycle {1}</source>
        <translation>{0}: die Durchsicht kennt den Lebenszyklus {1} nicht</translation>
    </message>
    <message>
        <source>{0}: the review does not know the {1}</source>
        <translation>{0}: die Durchsicht kennt dies nicht: {1}</translation>
    </message>
    <message>
        <source>{0}: the system of record of {1} is {2}</source>
        <translation>{0}: das führende System von {1} ist {2}</translation>
    </message>
    <message>
        <source>{0}: there is no use case {1}</source>
        <translation>{0}: es gibt keinen Anwendungsfall {1}</translation>
    </message>
    <message>
        <source>{0}: {1} looks like a secret</source>
        <translation>{0}: {1} sieht nach einem Geheimnis aus</translation>
    </message>
    <message>
        <source>|access logged|access log|audit log|audit trail|protokolliert</source>
        <translation>|access logged|access log|audit log|audit trail|protokolliert</translation>
    </message>
    <message>
        <source>|special category|special categories|special category data|article 9|art. 9|art 9|besondere kategorien|besondere kategorie|categories particulieres|categorias especiales</source>
        <translation>|special category|special categories|special category data|article 9|art. 9|art 9|besondere kategorien|besondere kategorie|categories particulieres|categorias especiales</translation>
    </message>
</context>
</TS>
