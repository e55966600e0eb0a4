<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>, and it has no default</source>
        <translation>, und er hat keinen Vorgabewert</translation>
    </message>
    <message>
        <source>, and no rule says which</source>
        <translation>, und keine Regel sagt, welcher</translation>
    </message>
    <message>
        <source>, and still required</source>
        <translation>, und ist trotzdem Pflicht</translation>
    </message>
    <message>
        <source>, as {0} is not</source>
        <translation>, was {0} nicht ist</translation>
    </message>
    <message>
        <source>, put them together: `{0}`,</source>
        <translation>, setzen Sie sie zusammen: `{0}`,</translation>
    </message>
    <message>
        <source>, which 1.5 is not</source>
        <translation>, was 1.5 nicht ist</translation>
    </message>
    <message>
        <source>, which XML does not write</source>
        <translation>, was XML nicht schreibt</translation>
    </message>
    <message>
        <source>, which a text such as &quot;n/a&quot; is not</source>
        <translation>, was ein Text wie &quot;n/a&quot; nicht ist</translation>
    </message>
    <message>
        <source>1 item has no key, and is left out</source>
        <translation>1 Eintrag hat keinen Schlüssel und wird weggelassen</translation>
    </message>
    <message>
        <source>1 item has no match in {0}, the first with the key {1}, and `${2}` is missing there</source>
        <translation>1 Eintrag hat keinen Treffer in {0}, der erste mit dem Schlüssel {1}, und `${2}` fehlt dort</translation>
    </message>
    <message>
        <source>1 item has no match in {0}, the first with the key {1}, and is not written</source>
        <translation>1 Eintrag hat keinen Treffer in {0}, der erste mit dem Schlüssel {1}, und wird nicht geschrieben</translation>
    </message>
    <message>
        <source>1 item has no match in {0}, the first without a key, and `${1}` is missing there</source>
        <translation>1 Eintrag hat keinen Treffer in {0}, der erste ohne Schlüssel, und `${1}` fehlt dort</translation>
    </message>
    <message>
        <source>1 item has no match in {0}, the first without a key, and is not written</source>
        <translation>1 Eintrag hat keinen Treffer in {0}, der erste ohne Schlüssel, und wird nicht geschrieben</translation>
    </message>
    <message>
        <source>1 item has several matches in {0}, the first with the key {1}: each is written</source>
        <translation>1 Eintrag hat mehrere Treffer in {0}, der erste mit dem Schlüssel {1}: jeder wird geschrieben</translation>
    </message>
    <message>
        <source>1 item has several matches in {0}, the first with the key {1}: the first is taken</source>
        <translation>1 Eintrag hat mehrere Treffer in {0}, der erste mit dem Schlüssel {1}: der erste wird genommen</translation>
    </message>
    <message>
        <source>: a key names the members of JSON objects only</source>
        <translation>: ein Schlüssel benennt nur Felder von JSON-Objekten</translation>
    </message>
    <message>
        <source>; integer|number|boolean|local-date-time&gt;string; local-date-time&gt;date-time</source>
        <translation>; integer|number|boolean|local-date-time&gt;string; local-date-time&gt;date-time</translation>
    </message>
    <message>
        <source>; it demands {0}</source>
        <translation>; darin ist {0} Pflicht</translation>
    </message>
    <message>
        <source>; string&gt;integer|number|boolean; integer|number&gt;boolean; integer&gt;binary</source>
        <translation>; string&gt;integer|number|boolean; integer|number&gt;boolean; integer&gt;binary</translation>
    </message>
    <message>
        <source>A comment stands at a field, a source or a map that is no longer there, so that nobody sees it.</source>
        <translation>Ein Kommentar steht an einem Feld, einer Quelle oder einem Mapping, die es nicht mehr gibt, sodass ihn niemand sieht.</translation>
    </message>
    <message>
        <source>A condition of a rule or function goes only one way in all test cases. Told by `cases --coverage`.</source>
        <translation>Eine Bedingung einer Regel oder Funktion geht in allen Testfällen nur in eine Richtung aus. Das sagt `cases --coverage`.</translation>
    </message>
    <message>
        <source>A date is read or written with a year of two digits.</source>
        <translation>Ein Datum wird mit zweistelligem Jahr gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>A date-time is converted with an offset that ignores daylight saving time.</source>
        <translation>Ein Zeitpunkt wird mit einem Versatz umgerechnet, der die Sommerzeit nicht beachtet.</translation>
    </message>
    <message>
        <source>A date-time with a zone goes into a local date or time without one.</source>
        <translation>Ein Zeitpunkt mit Zeitzone geht in ein lokales Datum oder eine lokale Zeit ohne Zeitzone.</translation>
    </message>
    <message>
        <source>A field that may tell of health, belief, origin or the like is passed on.</source>
        <translation>Ein Feld, das etwas über Gesundheit, Glauben, Herkunft oder Ähnliches sagen kann, wird weitergegeben.</translation>
    </message>
    <message>
        <source>A flow creates something, and neither an idempotency key nor a word about duplicates says what a second one becomes.</source>
        <translation>Ein Ablauf legt etwas an, und weder ein Schlüssel gegen Doppeltes noch ein Wort über Doppeltes sagt, was aus einem zweiten wird.</translation>
    </message>
    <message>
        <source>A flow moves data about people, and nothing says how it is protected, or it goes to an address in the clear.</source>
        <translation>Ein Ablauf überträgt Daten über Personen, und nichts sagt, wie sie geschützt sind, oder sie gehen unverschlüsselt an eine Adresse.</translation>
    </message>
    <message>
        <source>A flow moves what changed, and nothing says how a change is known.</source>
        <translation>Ein Ablauf überträgt, was sich geändert hat, und nichts sagt, woran eine Änderung erkannt wird.</translation>
    </message>
    <message>
        <source>A flow or a test case names a use case that the project does not have.</source>
        <translation>Ein Ablauf oder Testfall nennt einen Anwendungsfall, den das Projekt nicht hat.</translation>
    </message>
    <message>
        <source>A flow tries again, and nothing says when it gives up.</source>
        <translation>Ein Ablauf versucht es erneut, und nichts sagt, wann er aufgibt.</translation>
    </message>
    <message>
        <source>A flow waits for answers, and nothing says how long.</source>
        <translation>Ein Ablauf wartet auf Antworten, und nichts sagt, wie lange.</translation>
    </message>
    <message>
        <source>A function is given more or fewer arguments than it takes, or a constant that it does not take, such as an unknown time zone.</source>
        <translation>Eine Funktion bekommt mehr oder weniger Argumente, als sie nimmt, oder eine Konstante, die sie nicht nimmt, etwa eine unbekannte Zeitzone.</translation>
    </message>
    <message>
        <source>A function of the project does not parse, reads more than its parameters, calls itself, or has a name that means something else.</source>
        <translation>Eine Funktion des Projekts lässt sich nicht lesen, liest mehr als ihre Parameter, ruft sich selbst auf oder hat einen Namen, der etwas anderes bedeutet.</translation>
    </message>
    <message>
        <source>A join by position, or with each of a list of the item&apos;s own, has a key, which is not looked at: items are joined whose keys differ.</source>
        <translation>Eine Verknüpfung nach Stelle oder mit jedem Eintrag einer eigenen Liste hat einen Schlüssel, der nicht beachtet wird: Einträge werden verknüpft, deren Schlüssel verschieden sind.</translation>
    </message>
    <message>
        <source>A join on keys does not say which fields must agree.</source>
        <translation>Eine Verknüpfung über Schlüssel sagt nicht, welche Felder übereinstimmen müssen.</translation>
    </message>
    <message>
        <source>A key was not in the lookup&apos;s table, and the table says that this is an error.</source>
        <translation>Ein Schlüssel fehlte in der Nachschlagetabelle, und die Tabelle sagt, dass das ein Fehler ist.</translation>
    </message>
    <message>
        <source>A negative test case does not say what is to be found or refused, or what is expected excludes itself or means nothing.</source>
        <translation>Ein negativer Testfall sagt nicht, was gefunden oder abgelehnt werden soll, oder das Erwartete schließt sich aus oder bedeutet nichts.</translation>
    </message>
    <message>
        <source>A note or a question says what the field is filled with, and no expression does it.</source>
        <translation>Eine Notiz oder Frage sagt, womit das Feld gefüllt wird, und kein Ausdruck tut es.</translation>
    </message>
    <message>
        <source>A password, key or token stands among the parameters or words of a test case, and so in every export.</source>
        <translation>Ein Kennwort, Schlüssel oder Token steht in den Parametern oder Texten eines Testfalls und damit in jedem Export.</translation>
    </message>
    <message>
        <source>A password, key or token stands in the project, and so in every export.</source>
        <translation>Ein Kennwort, Schlüssel oder Token steht im Projekt und damit in jedem Export.</translation>
    </message>
    <message>
        <source>A password, key or token stands in the rule, and so in every export.</source>
        <translation>Ein Kennwort, Schlüssel oder Token steht in der Regel und damit in jedem Export.</translation>
    </message>
    <message>
        <source>A record of a stream is not JSON, XML or a row of the kind that the source says.</source>
        <translation>Ein Datensatz eines Stroms ist kein JSON, kein XML oder keine Zeile der Art, die die Quelle angibt.</translation>
    </message>
    <message>
        <source>A required field is written under a condition, and nothing says what holds where it is false.</source>
        <translation>Ein Pflichtfeld wird unter einer Bedingung geschrieben, und nichts sagt, was gilt, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>A rule fills a field that is read-only in a request, or write-only in a response.</source>
        <translation>Eine Regel füllt ein Feld, das in einer Anfrage nur lesbar oder in einer Antwort nur schreibbar ist.</translation>
    </message>
    <message>
        <source>A rule fills a field that its schema marks as deprecated.</source>
        <translation>Eine Regel füllt ein Feld, das im Schema als veraltet gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>A rule reads a field that is write-only in a response, or read-only in a request.</source>
        <translation>Eine Regel liest ein Feld, das in einer Antwort nur schreibbar oder in einer Anfrage nur lesbar ist.</translation>
    </message>
    <message>
        <source>A rule reads a field that its schema marks as deprecated.</source>
        <translation>Eine Regel liest ein Feld, das im Schema als veraltet gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>A sample that is attached to a schema holds what the schema does not allow, or does not describe.</source>
        <translation>Beispieldaten eines Schemas enthalten, was das Schema nicht erlaubt oder nicht beschreibt.</translation>
    </message>
    <message>
        <source>A sample that is attached to a schema is missing, damaged, or no payload of the schema&apos;s messages.</source>
        <translation>Beispieldaten eines Schemas fehlen, sind beschädigt oder gehören zu keiner Nachricht des Schemas.</translation>
    </message>
    <message>
        <source>A schema of the project is missing or broken.</source>
        <translation>Ein Schema des Projekts fehlt oder ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A source field is deliberately not used, and nobody can tell why.</source>
        <translation>Ein Quellfeld wird bewusst nicht verwendet, und niemand kann sagen, warum.</translation>
    </message>
    <message>
        <source>A source field is neither used nor deliberately dropped.</source>
        <translation>Ein Quellfeld wird weder verwendet noch bewusst weggelassen.</translation>
    </message>
    <message>
        <source>A source field that was decided not to be used is read by a rule.</source>
        <translation>Ein Quellfeld, das nicht verwendet werden soll, wird von einer Regel gelesen.</translation>
    </message>
    <message>
        <source>A step calls an operation that its system&apos;s schema does not have.</source>
        <translation>Ein Schritt ruft eine Operation auf, die das Schema seines Systems nicht hat.</translation>
    </message>
    <message>
        <source>A step maps and does not say with which map, or fetches or sends and does not say from or to which system.</source>
        <translation>Ein Schritt ordnet zu und sagt nicht, mit welchem Mapping, oder er holt oder sendet und sagt nicht, von welchem oder an welches System.</translation>
    </message>
    <message>
        <source>A step names a system that is no schema of the project.</source>
        <translation>Ein Schritt nennt ein System, das kein Schema des Projekts ist.</translation>
    </message>
    <message>
        <source>A step uses a map that the project does not have.</source>
        <translation>Ein Schritt verwendet ein Mapping, das das Projekt nicht hat.</translation>
    </message>
    <message>
        <source>A table that is read both ways gives one value for several keys.</source>
        <translation>Eine Tabelle, die in beide Richtungen gelesen wird, gibt denselben Wert für mehrere Schlüssel.</translation>
    </message>
    <message>
        <source>A target field stays empty by decision, and nobody can tell why.</source>
        <translation>Ein Zielfeld bleibt bewusst leer, und niemand kann sagen, warum.</translation>
    </message>
    <message>
        <source>A target inside a repeating field has a rule, but no rule says what the field repeats over.</source>
        <translation>Ein Ziel in einem sich wiederholenden Feld hat eine Regel, aber keine Regel sagt, worüber sich das Feld wiederholt.</translation>
    </message>
    <message>
        <source>A test case has no input or two, names a map or flow that there is not, or a file of it is missing.</source>
        <translation>Ein Testfall hat keine oder zwei Eingaben, nennt ein Mapping oder einen Ablauf, den es nicht gibt, oder eine seiner Dateien fehlt.</translation>
    </message>
    <message>
        <source>A tolerance of a test case is not understood, or a path that it ignores, allows or expects something at is none of the target.</source>
        <translation>Eine Toleranz eines Testfalls ist nicht verständlich, oder ein Pfad, den er übergeht, erlaubt oder prüft, gehört nicht zum Ziel.</translation>
    </message>
    <message>
        <source>A use case names a rule that no map has.</source>
        <translation>Ein Anwendungsfall nennt eine Regel, die kein Mapping hat.</translation>
    </message>
    <message>
        <source>A value inside a loop reads a list of the whole payload instead of the item.</source>
        <translation>Ein Wert in einer Schleife liest eine Liste der ganzen Nutzdaten statt des Eintrags.</translation>
    </message>
    <message>
        <source>A value is computed, and no example shows what goes in and what comes out.</source>
        <translation>Ein Wert wird berechnet, und kein Beispiel zeigt, was hineingeht und was herauskommt.</translation>
    </message>
    <message>
        <source>Accept a proposed negative test case of what the rule reads, or write one.</source>
        <translation>Nehmen Sie einen vorgeschlagenen negativen Testfall dessen an, was die Regel liest, oder schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Accept a proposed test case for the other side, or write one.</source>
        <translation>Nehmen Sie einen vorgeschlagenen Testfall für die andere Richtung an, oder schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Accept a proposed test case that reaches it, or write one.</source>
        <translation>Nehmen Sie einen vorgeschlagenen Testfall an, der sie erreicht, oder schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Accept the proposed test cases of the lookup, or write one.</source>
        <translation>Nehmen Sie die vorgeschlagenen Testfälle der Nachschlagetabelle an, oder schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Add a flow, or name the use case in one.</source>
        <translation>Fügen Sie einen Ablauf hinzu, oder nennen Sie den Anwendungsfall in einem.</translation>
    </message>
    <message>
        <source>Add a part to the key, or say what several matches become.</source>
        <translation>Ergänzen Sie den Schlüssel um einen Teil, oder geben Sie an, was aus mehreren Treffern wird.</translation>
    </message>
    <message>
        <source>Add a step that uses it.</source>
        <translation>Fügen Sie einen Schritt hinzu, der es verwendet.</translation>
    </message>
    <message>
        <source>Add a test case, or name the use case in one.</source>
        <translation>Fügen Sie einen Testfall hinzu, oder nennen Sie den Anwendungsfall in einem.</translation>
    </message>
    <message>
        <source>Add a time, and say which.</source>
        <translation>Fügen Sie eine Uhrzeit hinzu, und geben Sie an, welche.</translation>
    </message>
    <message>
        <source>Add a worked example.</source>
        <translation>Fügen Sie ein durchgerechnetes Beispiel hinzu.</translation>
    </message>
    <message>
        <source>Add contacts: on call, owners of the systems, in the order of escalation.</source>
        <translation>Fügen Sie Kontakte hinzu: Bereitschaft und Zuständige der Systeme, in der Reihenfolge der Eskalation.</translation>
    </message>
    <message>
        <source>Add its steps, or take it out.</source>
        <translation>Fügen Sie seine Schritte hinzu, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>Add one with something wrong, missing or refused, and say so in what it proves.</source>
        <translation>Fügen Sie einen hinzu, in dem etwas falsch ist, fehlt oder abgelehnt wird, und nennen Sie das in dem, was er beweist.</translation>
    </message>
    <message>
        <source>Add rows for them.</source>
        <translation>Fügen Sie Zeilen dafür hinzu.</translation>
    </message>
    <message>
        <source>Add the lookup, or correct the name.</source>
        <translation>Fügen Sie die Nachschlagetabelle hinzu, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Add the missing file or definition.</source>
        <translation>Fügen Sie die fehlende Datei oder Definition hinzu.</translation>
    </message>
    <message>
        <source>Add the row, or state another action.</source>
        <translation>Fügen Sie die Zeile hinzu, oder geben Sie ein anderes Vorgehen an.</translation>
    </message>
    <message>
        <source>Add {0} for {1}, or choose another action for what is not found.</source>
        <translation>Fügen Sie {0} für {1} hinzu, oder wählen Sie ein anderes Vorgehen für das, was nicht gefunden wird.</translation>
    </message>
    <message>
        <source>Alternatives exclude each other</source>
        <translation>Möglichkeiten schließen sich aus</translation>
    </message>
    <message>
        <source>Amounts in binary fractions</source>
        <translation>Beträge in binären Brüchen</translation>
    </message>
    <message>
        <source>An expression compares a field with a code that its list does not have.</source>
        <translation>Ein Ausdruck vergleicht ein Feld mit einem Code, den seine Liste nicht hat.</translation>
    </message>
    <message>
        <source>An expression reads a lookup backwards that is not said to be read both ways.</source>
        <translation>Ein Ausdruck liest eine Nachschlagetabelle rückwärts, für die das nicht vorgesehen ist.</translation>
    </message>
    <message>
        <source>An inner loop repeats over a list that is not the outer item&apos;s, so that each item gets all of it.</source>
        <translation>Eine innere Schleife wiederholt sich über eine Liste, die nicht die des äußeren Eintrags ist, sodass jeder Eintrag alles davon bekommt.</translation>
    </message>
    <message>
        <source>An item&apos;s name hides a source, a parameter, an outer item or a function.</source>
        <translation>Der Name eines Eintrags verdeckt eine Quelle, einen Parameter, einen äußeren Eintrag oder eine Funktion.</translation>
    </message>
    <message>
        <source>An object of the file has the same key twice; the last one counts.</source>
        <translation>Ein Objekt der Datei hat denselben Schlüssel zweimal; der letzte zählt.</translation>
    </message>
    <message>
        <source>An option of a setting does not parse, does not fit the target or the type, or cannot be told from another.</source>
        <translation>Eine Option einer Kundeneinstellung lässt sich nicht lesen, passt nicht zum Ziel oder zum Typ oder ist von einer anderen nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>An optional target field has no rule and no decision.</source>
        <translation>Ein optionales Zielfeld hat weder eine Regel noch eine Entscheidung.</translation>
    </message>
    <message>
        <source>Approved for an older definition</source>
        <translation>Für eine ältere Definition genehmigt</translation>
    </message>
    <message>
        <source>Arithmetic on decimals runs in doubles, which hold them only nearly.</source>
        <translation>Mit Dezimalzahlen wird in Gleitkommazahlen gerechnet, die sie nur annähernd enthalten.</translation>
    </message>
    <message>
        <source>Ask for it as text, or state its greatest value.</source>
        <translation>Lassen Sie ihn sich als Text geben, oder geben Sie seinen größten Wert an.</translation>
    </message>
    <message>
        <source>Ask the schema&apos;s owner which of the two is right.</source>
        <translation>Fragen Sie die für das Schema Zuständigen, was von beidem richtig ist.</translation>
    </message>
    <message>
        <source>Ask the source to send it as text, or state its greatest value.</source>
        <translation>Bitten Sie die Quelle, ihn als Text zu senden, oder geben Sie seinen größten Wert an.</translation>
    </message>
    <message>
        <source>Ask the target&apos;s owner what will replace it.</source>
        <translation>Fragen Sie die für das Ziel Zuständigen, was es ersetzen wird.</translation>
    </message>
    <message>
        <source>Bound it with {0}, or say what happens to others.</source>
        <translation>Begrenzen Sie ihn mit {0}, oder geben Sie an, was mit anderen geschieht.</translation>
    </message>
    <message>
        <source>Bound the value, or say what happens to others.</source>
        <translation>Begrenzen Sie den Wert, oder geben Sie an, was mit anderen geschieht.</translation>
    </message>
    <message>
        <source>Branch that no test case takes</source>
        <translation>Zweig, den kein Testfall nimmt</translation>
    </message>
    <message>
        <source>Call cannot work</source>
        <translation>Aufruf kann nicht gelingen</translation>
    </message>
    <message>
        <source>Carry it as text.</source>
        <translation>Übertragen Sie ihn als Text.</translation>
    </message>
    <message>
        <source>Change the constant.</source>
        <translation>Ändern Sie die Konstante.</translation>
    </message>
    <message>
        <source>Change the expression, or say with a condition or a default what holds for such a payload.</source>
        <translation>Ändern Sie den Ausdruck, oder geben Sie mit einer Bedingung oder einem Vorgabewert an, was für solche Nutzdaten gilt.</translation>
    </message>
    <message>
        <source>Change the rule that wrote the value.</source>
        <translation>Ändern Sie die Regel, die den Wert geschrieben hat.</translation>
    </message>
    <message>
        <source>Check the keys on both sides, or join with left, which keeps such items.</source>
        <translation>Prüfen Sie die Schlüssel auf beiden Seiten, oder verknüpfen Sie mit left, das solche Einträge behält.</translation>
    </message>
    <message>
        <source>Check the payload&apos;s version.</source>
        <translation>Prüfen Sie die Version der Nutzdaten.</translation>
    </message>
    <message>
        <source>Check the payload, or the schema.</source>
        <translation>Prüfen Sie die Nutzdaten oder das Schema.</translation>
    </message>
    <message>
        <source>Check with $match(), or convert.</source>
        <translation>Prüfen Sie mit $match(), oder wandeln Sie um.</translation>
    </message>
    <message>
        <source>Checklist open though it runs</source>
        <translation>Checkliste offen, obwohl es läuft</translation>
    </message>
    <message>
        <source>Choice left open by a merge</source>
        <translation>Beim Zusammenführen offen gelassene Wahl</translation>
    </message>
    <message>
        <source>Choose a message.</source>
        <translation>Wählen Sie eine Nachricht.</translation>
    </message>
    <message>
        <source>Choose another default, or correct the limits.</source>
        <translation>Wählen Sie einen anderen Vorgabewert, oder berichtigen Sie die Grenzen.</translation>
    </message>
    <message>
        <source>Choose another key, or group the items by it.</source>
        <translation>Wählen Sie einen anderen Schlüssel, oder gruppieren Sie die Einträge danach.</translation>
    </message>
    <message>
        <source>Choose: ours, theirs, or what was there before both.</source>
        <translation>Wählen Sie: das Eigene, das der anderen oder das, was vor beiden da war.</translation>
    </message>
    <message>
        <source>Code never comes</source>
        <translation>Code kommt nie vor</translation>
    </message>
    <message>
        <source>Comment on something that is gone</source>
        <translation>Kommentar zu etwas, das weggefallen ist</translation>
    </message>
    <message>
        <source>Compare the versions.</source>
        <translation>Vergleichen Sie die Versionen.</translation>
    </message>
    <message>
        <source>Condition does not vary</source>
        <translation>Bedingung ändert sich nicht</translation>
    </message>
    <message>
        <source>Constant does not fit</source>
        <translation>Konstante passt nicht</translation>
    </message>
    <message>
        <source>Construct shown approximately</source>
        <translation>Konstrukt nur annähernd gezeigt</translation>
    </message>
    <message>
        <source>Convert each: `{0}.{1}($)`.</source>
        <translation>Wandeln Sie jeden um: `{0}.{1}($)`.</translation>
    </message>
    <message>
        <source>Convert it to the target&apos;s zone first: `$fromMillis($toMillis({0}), &quot;[Y0001]-[M01]-[D01]&quot;, &quot;+0000&quot;)`.</source>
        <translation>Rechnen Sie ihn zuerst in die Zeitzone des Ziels um: `$fromMillis($toMillis({0}), &quot;[Y0001]-[M01]-[D01]&quot;, &quot;+0000&quot;)`.</translation>
    </message>
    <message>
        <source>Convert it to the target&apos;s zone, then format it.</source>
        <translation>Rechnen Sie ihn in die Zeitzone des Ziels um, und formatieren Sie ihn dann.</translation>
    </message>
    <message>
        <source>Convert it, for example with $string() or $number().</source>
        <translation>Wandeln Sie ihn um, zum Beispiel mit $string() oder $number().</translation>
    </message>
    <message>
        <source>Convert it, for example with `$fromMillis($toMillis(text, picture), picture)`, or tighten the source.</source>
        <translation>Wandeln Sie ihn um, zum Beispiel mit `$fromMillis($toMillis(text, picture), picture)`, oder fassen Sie die Quelle enger.</translation>
    </message>
    <message>
        <source>Convert it, or map it only where it matches: `when` `$match({0}, /.../)`.</source>
        <translation>Wandeln Sie ihn um, oder ordnen Sie ihn nur zu, wo er passt: `when` `$match({0}, /.../)`.</translation>
    </message>
    <message>
        <source>Convert it, or say what happens to the others.</source>
        <translation>Wandeln Sie ihn um, oder geben Sie an, was mit den anderen geschieht.</translation>
    </message>
    <message>
        <source>Convert the format, for example with $fromMillis($toMillis(...), picture).</source>
        <translation>Wandeln Sie das Format um, zum Beispiel mit $fromMillis($toMillis(...), picture).</translation>
    </message>
    <message>
        <source>Convert with a zone&apos;s name.</source>
        <translation>Rechnen Sie mit dem Namen einer Zeitzone um.</translation>
    </message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation>Berichtigen Sie es, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Correct the call; fieldwright functions shows what each function takes.</source>
        <translation>Berichtigen Sie den Aufruf; fieldwright functions zeigt, was jede Funktion nimmt.</translation>
    </message>
    <message>
        <source>Correct the code.</source>
        <translation>Berichtigen Sie den Code.</translation>
    </message>
    <message>
        <source>Correct the function.</source>
        <translation>Berichtigen Sie die Funktion.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Correct the option, or take it out.</source>
        <translation>Berichtigen Sie die Option, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Correct the rows.</source>
        <translation>Berichtigen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>Creates without a key against doubles</source>
        <translation>Legt an ohne Schlüssel gegen Doppeltes</translation>
    </message>
    <message>
        <source>Customers set something of the project, and of a parameter or lookup nobody has said whether it is the same for all.</source>
        <translation>Kunden stellen etwas am Projekt ein, und bei einem Parameter oder einer Nachschlagetabelle hat niemand gesagt, ob es für alle gleich ist.</translation>
    </message>
    <message>
        <source>Cut it with $substring(), or ask for a longer target.</source>
        <translation>Kürzen Sie ihn mit $substring(), oder bitten Sie um ein längeres Ziel.</translation>
    </message>
    <message>
        <source>Cut it: `$substring({0}, 0, {1})`, or ask for a longer target.</source>
        <translation>Kürzen Sie ihn: `$substring({0}, 0, {1})`, oder bitten Sie um ein längeres Ziel.</translation>
    </message>
    <message>
        <source>Data about a person goes into a field that nothing marks for it.</source>
        <translation>Daten über eine Person gehen in ein Feld, das nicht dafür gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Date without time into date-time</source>
        <translation>Datum ohne Uhrzeit in Zeitpunkt</translation>
    </message>
    <message>
        <source>Decide that it is not mapped.</source>
        <translation>Entscheiden Sie, dass es bewusst nicht zugeordnet wird.</translation>
    </message>
    <message>
        <source>Decision without a reason</source>
        <translation>Entscheidung ohne Begründung</translation>
    </message>
    <message>
        <source>Default is never used</source>
        <translation>Vorgabewert wird nie verwendet</translation>
    </message>
    <message>
        <source>Default is not said</source>
        <translation>Vorgabewert ist nicht angegeben</translation>
    </message>
    <message>
        <source>Default or limit that does not hold</source>
        <translation>Vorgabewert oder Grenze gilt nicht</translation>
    </message>
    <message>
        <source>Delta without a change marker</source>
        <translation>Änderungsübertragung ohne Änderungskennzeichen</translation>
    </message>
    <message>
        <source>Deprecated source field</source>
        <translation>Veraltetes Quellfeld</translation>
    </message>
    <message>
        <source>Deprecated target field</source>
        <translation>Veraltetes Zielfeld</translation>
    </message>
    <message>
        <source>Describe the lookup.</source>
        <translation>Beschreiben Sie die Nachschlagetabelle.</translation>
    </message>
    <message>
        <source>Describe the parameter.</source>
        <translation>Beschreiben Sie den Parameter.</translation>
    </message>
    <message>
        <source>Did you mean `{0}`?</source>
        <translation>Meinten Sie `{0}`?</translation>
    </message>
    <message>
        <source>Did you mean `{0}`? Move the rule there, or remove it.</source>
        <translation>Meinten Sie `{0}`? Verschieben Sie die Regel dorthin, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>Do it, or take the line out with a word to those who asked for it.</source>
        <translation>Erledigen Sie es, oder nehmen Sie die Zeile heraus und sagen Sie denen Bescheid, die sie verlangt haben.</translation>
    </message>
    <message>
        <source>Draft rule</source>
        <translation>Regel im Entwurf</translation>
    </message>
    <message>
        <source>Dropped and used</source>
        <translation>Weggelassen und verwendet</translation>
    </message>
    <message>
        <source>Each customer is to set something, and nothing tells what it is or what to choose.</source>
        <translation>Jeder Kunde soll etwas einstellen, und nichts sagt, was es ist oder was zu wählen ist.</translation>
    </message>
    <message>
        <source>Evidence is old, failed or gone</source>
        <translation>Nachweis ist alt, gescheitert oder weg</translation>
    </message>
    <message>
        <source>Expression does not parse</source>
        <translation>Ausdruck lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Fill its `#text` and its `{0}` below `{1}` instead.</source>
        <translation>Füllen Sie stattdessen sein `#text` und sein `{0}` unter `{1}`.</translation>
    </message>
    <message>
        <source>Fill those that are named first.</source>
        <translation>Füllen Sie die, die zuerst genannt sind.</translation>
    </message>
    <message>
        <source>Fill what replaces it, or decide that it stays empty.</source>
        <translation>Füllen Sie, was es ersetzt, oder entscheiden Sie, dass es leer bleibt.</translation>
    </message>
    <message>
        <source>Filter them, or take the first.</source>
        <translation>Filtern Sie sie, oder nehmen Sie den ersten.</translation>
    </message>
    <message>
        <source>Filter them, or take the first: {0}.</source>
        <translation>Filtern Sie sie, oder nehmen Sie den ersten: {0}.</translation>
    </message>
    <message>
        <source>Final map has changed</source>
        <translation>Endgültiges Mapping wurde geändert</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Fixed offset from UTC</source>
        <translation>Fester Versatz zu UTC</translation>
    </message>
    <message>
        <source>Fixed, and still to be chosen</source>
        <translation>Fest und trotzdem zu wählen</translation>
    </message>
    <message>
        <source>Flow that serves no use case</source>
        <translation>Ablauf, der keinem Anwendungsfall dient</translation>
    </message>
    <message>
        <source>Flow without a trigger</source>
        <translation>Ablauf ohne Auslöser</translation>
    </message>
    <message>
        <source>Flow without a way to replay</source>
        <translation>Ablauf ohne Weg zum erneuten Senden</translation>
    </message>
    <message>
        <source>Flow without an owner</source>
        <translation>Ablauf ohne Zuständige</translation>
    </message>
    <message>
        <source>Flow without failure handling</source>
        <translation>Ablauf ohne Fehlerbehandlung</translation>
    </message>
    <message>
        <source>Flow without monitoring</source>
        <translation>Ablauf ohne Überwachung</translation>
    </message>
    <message>
        <source>Flow without start and stop</source>
        <translation>Ablauf ohne Starten und Anhalten</translation>
    </message>
    <message>
        <source>Flow without steps</source>
        <translation>Ablauf ohne Schritte</translation>
    </message>
    <message>
        <source>Format differs</source>
        <translation>Format ist anders</translation>
    </message>
    <message>
        <source>Function cannot be used</source>
        <translation>Funktion kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Generated test case is stale</source>
        <translation>Erzeugter Testfall ist überholt</translation>
    </message>
    <message>
        <source>Give a default for empty text.</source>
        <translation>Geben Sie einen Vorgabewert für leeren Text an.</translation>
    </message>
    <message>
        <source>Give a default for {0}</source>
        <translation>Geben Sie einen Vorgabewert für {0} an</translation>
    </message>
    <message>
        <source>Give a default, or put a condition on the object around it.</source>
        <translation>Geben Sie einen Vorgabewert an, oder versehen Sie das Objekt darum herum mit einer Bedingung.</translation>
    </message>
    <message>
        <source>Give a default.</source>
        <translation>Geben Sie einen Vorgabewert an.</translation>
    </message>
    <message>
        <source>Give each a condition (`when`) that excludes the other&apos;s.</source>
        <translation>Geben Sie jeder eine Bedingung (`when`), die die der anderen ausschließt.</translation>
    </message>
    <message>
        <source>Give each a condition.</source>
        <translation>Geben Sie jeder eine Bedingung.</translation>
    </message>
    <message>
        <source>Give each key a value of its own, or read it one way only.</source>
        <translation>Geben Sie jedem Schlüssel einen eigenen Wert, oder lesen Sie sie nur in eine Richtung.</translation>
    </message>
    <message>
        <source>Give it a constant, or ask the target&apos;s owner to make it optional.</source>
        <translation>Geben Sie ihm eine Konstante, oder bitten Sie die für das Ziel Zuständigen, es optional zu machen.</translation>
    </message>
    <message>
        <source>Give it one, or remove it.</source>
        <translation>Geben Sie ihm einen, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Give it the constant {0}.</source>
        <translation>Geben Sie ihm die Konstante {0}.</translation>
    </message>
    <message>
        <source>Give it what it lacks.</source>
        <translation>Geben Sie ihm, was ihm fehlt.</translation>
    </message>
    <message>
        <source>Give one another name.</source>
        <translation>Geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give one of its fields.</source>
        <translation>Geben Sie eines seiner Felder an.</translation>
    </message>
    <message>
        <source>Give the item a name of its own.</source>
        <translation>Geben Sie dem Eintrag einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give the key of both sides, or join by position.</source>
        <translation>Geben Sie den Schlüssel beider Seiten an, oder verknüpfen Sie nach Stelle.</translation>
    </message>
    <message>
        <source>Give the recursion an end, or a smaller range.</source>
        <translation>Geben Sie der Rekursion ein Ende oder einen kleineren Bereich.</translation>
    </message>
    <message>
        <source>Give the source another alias.</source>
        <translation>Geben Sie der Quelle einen anderen Kurznamen.</translation>
    </message>
    <message>
        <source>Give {0} a loop and a key, write the name that is to be filled, or fill the object above it as a whole.</source>
        <translation>Geben Sie {0} eine Schleife und einen Schlüssel, schreiben Sie den zu füllenden Namen, oder füllen Sie das Objekt darüber als Ganzes.</translation>
    </message>
    <message>
        <source>Input is not valid</source>
        <translation>Eingabe ist nicht gültig</translation>
    </message>
    <message>
        <source>It has {0}</source>
        <translation>Es hat {0}</translation>
    </message>
    <message>
        <source>It is made of the rules below it: {0} and more.</source>
        <translation>Es entsteht aus den Regeln darunter: {0} und weiteren.</translation>
    </message>
    <message>
        <source>It is made of the rules below it: {0}.</source>
        <translation>Es entsteht aus den Regeln darunter: {0}.</translation>
    </message>
    <message>
        <source>It was decided by {0} not to map it.</source>
        <translation>{0} hat entschieden, es nicht zuzuordnen.</translation>
    </message>
    <message>
        <source>It was decided by {0} not to map it: {1}.</source>
        <translation>{0} hat entschieden, es nicht zuzuordnen: {1}.</translation>
    </message>
    <message>
        <source>It was decided not to map it.</source>
        <translation>Es wurde entschieden, es nicht zuzuordnen.</translation>
    </message>
    <message>
        <source>It was decided not to map it: {0}.</source>
        <translation>Es wurde entschieden, es nicht zuzuordnen: {0}.</translation>
    </message>
    <message>
        <source>Items of a block have no match in what they are joined with, or no key.</source>
        <translation>Einträge eines Blocks haben keinen Treffer in dem, womit sie verknüpft sind, oder keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Its list has {0}.</source>
        <translation>Seine Liste hat {0}.</translation>
    </message>
    <message>
        <source>Join met several</source>
        <translation>Verknüpfung traf mehrere</translation>
    </message>
    <message>
        <source>Join or key met nothing</source>
        <translation>Verknüpfung oder Schlüssel traf nichts</translation>
    </message>
    <message>
        <source>Join without a key</source>
        <translation>Verknüpfung ohne Schlüssel</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Behalten Sie eines.</translation>
    </message>
    <message>
        <source>Key given twice</source>
        <translation>Schlüssel zweimal vergeben</translation>
    </message>
    <message>
        <source>Key occurs twice</source>
        <translation>Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>Key that a join does not use</source>
        <translation>Schlüssel, den eine Verknüpfung nicht verwendet</translation>
    </message>
    <message>
        <source>Leave it out, mask it, or have the target&apos;s description say so.</source>
        <translation>Lassen Sie es weg, maskieren Sie es, oder nehmen Sie es in die Beschreibung des Ziels auf.</translation>
    </message>
    <message>
        <source>Leave it out, mask it, or have the target&apos;s description say that it holds personal data.</source>
        <translation>Lassen Sie es weg, maskieren Sie es, oder lassen Sie die Beschreibung des Ziels sagen, dass es personenbezogene Daten enthält.</translation>
    </message>
    <message>
        <source>Leave the nulls out: `{0}[$ != null]`.</source>
        <translation>Lassen Sie die null-Werte weg: `{0}[$ != null]`.</translation>
    </message>
    <message>
        <source>Let blank values become null, or leave them out.</source>
        <translation>Lassen Sie leere Werte zu null werden, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Let it be read both ways, or use a lookup of its own.</source>
        <translation>Lassen Sie sie in beide Richtungen lesen, oder verwenden Sie eine eigene Nachschlagetabelle.</translation>
    </message>
    <message>
        <source>Link to a rule that there is not</source>
        <translation>Verweis auf eine Regel, die es nicht gibt</translation>
    </message>
    <message>
        <source>Long expression without a word</source>
        <translation>Langer Ausdruck ohne Erklärung</translation>
    </message>
    <message>
        <source>Look at it again, and approve it again.</source>
        <translation>Sehen Sie es noch einmal an, und genehmigen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look at it, and set its status.</source>
        <translation>Sehen Sie es an, und setzen Sie seinen Status.</translation>
    </message>
    <message>
        <source>Look at it: take the new output over, or take the case out.</source>
        <translation>Sehen Sie ihn an: Übernehmen Sie die neue Ausgabe, oder nehmen Sie den Testfall heraus.</translation>
    </message>
    <message>
        <source>Look at what it lacks now, and attach it again.</source>
        <translation>Sehen Sie nach, was ihr jetzt fehlt, und hängen Sie sie neu an.</translation>
    </message>
    <message>
        <source>Lookup cannot be read backwards</source>
        <translation>Nachschlagetabelle kann nicht rückwärts gelesen werden</translation>
    </message>
    <message>
        <source>Lookup gives values that the target refuses</source>
        <translation>Nachschlagetabelle gibt Werte, die das Ziel ablehnt</translation>
    </message>
    <message>
        <source>Lookup had no row</source>
        <translation>Nachschlagetabelle hatte keine Zeile</translation>
    </message>
    <message>
        <source>Lookup has a key twice</source>
        <translation>Nachschlagetabelle hat einen Schlüssel zweimal</translation>
    </message>
    <message>
        <source>Lookup is read one way only</source>
        <translation>Nachschlagetabelle wird nur in eine Richtung gelesen</translation>
    </message>
    <message>
        <source>Lookup misses source values</source>
        <translation>Nachschlagetabelle fehlen Werte der Quelle</translation>
    </message>
    <message>
        <source>Lookup that is tried in part</source>
        <translation>Nachschlagetabelle, die nur zum Teil geprüft wird</translation>
    </message>
    <message>
        <source>Lookup without description</source>
        <translation>Nachschlagetabelle ohne Beschreibung</translation>
    </message>
    <message>
        <source>Loop inside another&apos;s items</source>
        <translation>Schleife in den Einträgen einer anderen</translation>
    </message>
    <message>
        <source>Loop over something that does not repeat inside another&apos;s target</source>
        <translation>Schleife über etwas, das sich nicht im Ziel einer anderen wiederholt</translation>
    </message>
    <message>
        <source>Make it a parameter that each installation supplies, and exchange the secret.</source>
        <translation>Machen Sie einen Parameter daraus, den jede Installation liefert, und tauschen Sie das Geheimnis aus.</translation>
    </message>
    <message>
        <source>Make sure that only such values come, or say with a condition (`when`) what happens to the others.</source>
        <translation>Stellen Sie sicher, dass nur solche Werte kommen, oder geben Sie mit einer Bedingung (`when`) an, was mit den anderen geschieht.</translation>
    </message>
    <message>
        <source>Make sure that such numbers do not come, or ask for a wider target.</source>
        <translation>Stellen Sie sicher, dass solche Zahlen nicht kommen, oder bitten Sie um ein größeres Ziel.</translation>
    </message>
    <message>
        <source>Many into one</source>
        <translation>Viele in eines</translation>
    </message>
    <message>
        <source>Map fields, or take the map out.</source>
        <translation>Ordnen Sie Felder zu, oder nehmen Sie das Mapping heraus.</translation>
    </message>
    <message>
        <source>Map it, give it a constant, or ask for the missing source.</source>
        <translation>Ordnen Sie es zu, geben Sie ihm eine Konstante, oder fordern Sie die fehlende Quelle an.</translation>
    </message>
    <message>
        <source>Map it, or decide that it stays empty.</source>
        <translation>Ordnen Sie es zu, oder entscheiden Sie, dass es leer bleibt.</translation>
    </message>
    <message>
        <source>Map it, or drop it with a reason.</source>
        <translation>Ordnen Sie es zu, oder lassen Sie es mit einer Begründung weg.</translation>
    </message>
    <message>
        <source>Map that no flow uses</source>
        <translation>Mapping, das kein Ablauf verwendet</translation>
    </message>
    <message>
        <source>Map the fields below {0} one by one.</source>
        <translation>Ordnen Sie die Felder unter {0} einzeln zu.</translation>
    </message>
    <message>
        <source>Map without rules</source>
        <translation>Mapping ohne Regeln</translation>
    </message>
    <message>
        <source>May be out of range</source>
        <translation>Kann außerhalb des Bereichs liegen</translation>
    </message>
    <message>
        <source>May be too long</source>
        <translation>Kann zu lang sein</translation>
    </message>
    <message>
        <source>May be too short</source>
        <translation>Kann zu kurz sein</translation>
    </message>
    <message>
        <source>May lose digits</source>
        <translation>Kann Stellen verlieren</translation>
    </message>
    <message>
        <source>May not match the pattern</source>
        <translation>Passt vielleicht nicht zum Muster</translation>
    </message>
    <message>
        <source>Mend the record; the others were run.</source>
        <translation>Beheben Sie den Datensatz; die anderen wurden verarbeitet.</translation>
    </message>
    <message>
        <source>Message is gone</source>
        <translation>Nachricht ist weg</translation>
    </message>
    <message>
        <source>Mistake in the schema</source>
        <translation>Fehler im Schema</translation>
    </message>
    <message>
        <source>More items than the target takes</source>
        <translation>Mehr Einträge, als das Ziel nimmt</translation>
    </message>
    <message>
        <source>Move the rule to an existing field, or remove it.</source>
        <translation>Verschieben Sie die Regel zu einem vorhandenen Feld, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Name an existing rule as MAP: TARGET.</source>
        <translation>Nennen Sie eine vorhandene Regel als MAP: TARGET.</translation>
    </message>
    <message>
        <source>Name an operation of the schema.</source>
        <translation>Nennen Sie eine Operation des Schemas.</translation>
    </message>
    <message>
        <source>Name one of the project&apos;s maps.</source>
        <translation>Nennen Sie eines der Mappings des Projekts.</translation>
    </message>
    <message>
        <source>Name one of the project&apos;s schemas, or add it.</source>
        <translation>Nennen Sie eines der Schemas des Projekts, oder fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Name one that there is, or add it.</source>
        <translation>Nennen Sie einen, den es gibt, oder fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>Name stands for two things</source>
        <translation>Name steht für zwei Dinge</translation>
    </message>
    <message>
        <source>Name that is there twice</source>
        <translation>Name, den es zweimal gibt</translation>
    </message>
    <message>
        <source>Name the map or the system.</source>
        <translation>Nennen Sie das Mapping oder das System.</translation>
    </message>
    <message>
        <source>Name the use case in the map&apos;s flow, or the rules in the use case.</source>
        <translation>Nennen Sie den Anwendungsfall im Ablauf des Mappings oder die Regeln im Anwendungsfall.</translation>
    </message>
    <message>
        <source>No flow of a use case uses the map, and no use case names the rules.</source>
        <translation>Kein Ablauf eines Anwendungsfalls verwendet das Mapping, und kein Anwendungsfall nennt die Regeln.</translation>
    </message>
    <message>
        <source>No rule fills it.</source>
        <translation>Keine Regel füllt es.</translation>
    </message>
    <message>
        <source>No test case with something wrong or missing concerns a field that the target requires. Told by `cases --coverage`.</source>
        <translation>Kein Testfall, in dem etwas falsch ist oder fehlt, betrifft ein Pflichtfeld des Ziels. Das sagt `cases --coverage`.</translation>
    </message>
    <message>
        <source>No time-out</source>
        <translation>Kein Zeitlimit</translation>
    </message>
    <message>
        <source>No worked example</source>
        <translation>Kein durchgerechnetes Beispiel</translation>
    </message>
    <message>
        <source>Nobody answers for some of the rules.</source>
        <translation>Niemand steht für einige der Regeln ein.</translation>
    </message>
    <message>
        <source>Nobody answers for the flow.</source>
        <translation>Niemand steht für den Ablauf ein.</translation>
    </message>
    <message>
        <source>Nobody can tell from the project what the flow is for.</source>
        <translation>Niemand kann aus dem Projekt sehen, wozu der Ablauf da ist.</translation>
    </message>
    <message>
        <source>Nobody has decided</source>
        <translation>Niemand hat entschieden</translation>
    </message>
    <message>
        <source>Nobody has said that the rule is ready.</source>
        <translation>Niemand hat gesagt, dass die Regel fertig ist.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Niemand zum Anrufen</translation>
    </message>
    <message>
        <source>Nothing explains a constant or default that is a code or a number.</source>
        <translation>Nichts erklärt eine Konstante oder einen Vorgabewert, der ein Code oder eine Zahl ist.</translation>
    </message>
    <message>
        <source>Nothing is said for the other case</source>
        <translation>Über den anderen Fall ist nichts gesagt</translation>
    </message>
    <message>
        <source>Nothing moves data for the use case.</source>
        <translation>Nichts überträgt Daten für den Anwendungsfall.</translation>
    </message>
    <message>
        <source>Nothing proves that the use case is reached.</source>
        <translation>Nichts beweist, dass der Anwendungsfall erreicht wird.</translation>
    </message>
    <message>
        <source>Nothing says how the flow is started, or how it is stopped and what then waits.</source>
        <translation>Nichts sagt, wie der Ablauf gestartet wird oder wie er angehalten wird und was dann wartet.</translation>
    </message>
    <message>
        <source>Nothing says what a code table translates, and who keeps it.</source>
        <translation>Nichts sagt, was eine Codetabelle übersetzt und wer sie pflegt.</translation>
    </message>
    <message>
        <source>Nothing says what an installation is to supply.</source>
        <translation>Nichts sagt, was eine Installation zu liefern hat.</translation>
    </message>
    <message>
        <source>Nothing says what happens when the flow fails: neither a failure, a retry, a dead letter nor an alert.</source>
        <translation>Nichts sagt, was geschieht, wenn der Ablauf scheitert: weder ein Fehlerfall noch eine Wiederholung, Unzustellbares oder ein Alarm.</translation>
    </message>
    <message>
        <source>Nothing says what is watched while the flow runs, and what is normal.</source>
        <translation>Nichts sagt, was während des Ablaufs überwacht wird und was normal ist.</translation>
    </message>
    <message>
        <source>Nothing says what starts the flow, or how often it runs.</source>
        <translation>Nichts sagt, was den Ablauf startet oder wie oft er läuft.</translation>
    </message>
    <message>
        <source>Nothing, if one item is meant.</source>
        <translation>Nichts, wenn ein einzelner Eintrag gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing, if one item is meant. Otherwise say what {0} repeats over.</source>
        <translation>Nichts, wenn ein einzelner Eintrag gemeint ist. Geben Sie sonst an, worüber sich {0} wiederholt.</translation>
    </message>
    <message>
        <source>Nothing, if the zone has no daylight saving time. Otherwise convert with a zone&apos;s name.</source>
        <translation>Nichts, wenn die Zeitzone keine Sommerzeit hat. Rechnen Sie sonst mit dem Namen einer Zeitzone um.</translation>
    </message>
    <message>
        <source>Null into a target that takes none</source>
        <translation>Null in ein Ziel, das keines nimmt</translation>
    </message>
    <message>
        <source>Null is looked up</source>
        <translation>Null wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Number beyond 2^53</source>
        <translation>Zahl über 2^53</translation>
    </message>
    <message>
        <source>Number loses digits</source>
        <translation>Zahl verliert Stellen</translation>
    </message>
    <message>
        <source>One into many</source>
        <translation>Eines in viele</translation>
    </message>
    <message>
        <source>One item has several matches, so that it is written several times, or the others are not read.</source>
        <translation>Ein Eintrag hat mehrere Treffer, sodass er mehrmals geschrieben wird oder die anderen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open question on a ready rule</source>
        <translation>Offene Frage zu einer fertigen Regel</translation>
    </message>
    <message>
        <source>Open question on an approved rule</source>
        <translation>Offene Frage zu einer genehmigten Regel</translation>
    </message>
    <message>
        <source>Option that cannot be chosen</source>
        <translation>Option, die nicht gewählt werden kann</translation>
    </message>
    <message>
        <source>Optional into required</source>
        <translation>Optionales in Pflichtfeld</translation>
    </message>
    <message>
        <source>Output is not valid</source>
        <translation>Ausgabe ist nicht gültig</translation>
    </message>
    <message>
        <source>Pad it with $pad(), or give a default.</source>
        <translation>Füllen Sie ihn mit $pad() auf, oder geben Sie einen Vorgabewert an.</translation>
    </message>
    <message>
        <source>Pad it: `$pad({0}, {1})`, or give a default.</source>
        <translation>Füllen Sie ihn auf: `$pad({0}, {1})`, oder geben Sie einen Vorgabewert an.</translation>
    </message>
    <message>
        <source>Parameter without description</source>
        <translation>Parameter ohne Beschreibung</translation>
    </message>
    <message>
        <source>Part of the input was not read</source>
        <translation>Ein Teil der Eingabe wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Personal data into an unmarked field</source>
        <translation>Personenbezogene Daten in nicht gekennzeichnetes Feld</translation>
    </message>
    <message>
        <source>Personal data without a stated protection</source>
        <translation>Personenbezogene Daten ohne angegebenen Schutz</translation>
    </message>
    <message>
        <source>Pick an existing field.</source>
        <translation>Wählen Sie ein vorhandenes Feld.</translation>
    </message>
    <message>
        <source>Pick one of its fields, such as `{0}.{1}`.</source>
        <translation>Wählen Sie eines seiner Felder, etwa `{0}.{1}`.</translation>
    </message>
    <message>
        <source>Put a copy beside the schema.</source>
        <translation>Legen Sie eine Kopie neben das Schema.</translation>
    </message>
    <message>
        <source>Put the file back, choose another, or take it out.</source>
        <translation>Legen Sie die Datei zurück, wählen Sie eine andere, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another.</source>
        <translation>Legen Sie die Datei zurück, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Put the file back, or choose the table again.</source>
        <translation>Legen Sie die Datei zurück, oder wählen Sie die Tabelle erneut.</translation>
    </message>
    <message>
        <source>Read another field, or ask the source&apos;s owner whether it is sent.</source>
        <translation>Lesen Sie ein anderes Feld, oder fragen Sie die für die Quelle Zuständigen, ob es gesendet wird.</translation>
    </message>
    <message>
        <source>Read another field.</source>
        <translation>Lesen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>Read it from the item, or take one with a condition that names the item.</source>
        <translation>Lesen Sie es aus dem Eintrag, oder nehmen Sie eines mit einer Bedingung, die den Eintrag nennt.</translation>
    </message>
    <message>
        <source>Read it from the item, or take one with a condition.</source>
        <translation>Lesen Sie es aus dem Eintrag, oder nehmen Sie eines mit einer Bedingung.</translation>
    </message>
    <message>
        <source>Read one of its fields.</source>
        <translation>Lesen Sie eines seiner Felder.</translation>
    </message>
    <message>
        <source>Read the note.</source>
        <translation>Lesen Sie die Notiz.</translation>
    </message>
    <message>
        <source>Read them again: say that they are still right, or go back to the sentence that is made.</source>
        <translation>Lesen Sie sie noch einmal: Sagen Sie, dass sie noch stimmen, oder kehren Sie zum erzeugten Satz zurück.</translation>
    </message>
    <message>
        <source>Read what replaces it, or ask the source&apos;s owner until when it is sent.</source>
        <translation>Lesen Sie, was es ersetzt, oder fragen Sie die für die Quelle Zuständigen, bis wann es gesendet wird.</translation>
    </message>
    <message>
        <source>Read what replaces it.</source>
        <translation>Lesen Sie, was es ersetzt.</translation>
    </message>
    <message>
        <source>Reading option without meaning</source>
        <translation>Leseoption ohne Bedeutung</translation>
    </message>
    <message>
        <source>Record cannot be read</source>
        <translation>Datensatz kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reference not resolved</source>
        <translation>Verweis nicht aufgelöst</translation>
    </message>
    <message>
        <source>Reference refused</source>
        <translation>Verweis abgelehnt</translation>
    </message>
    <message>
        <source>Refused function</source>
        <translation>Abgelehnte Funktion</translation>
    </message>
    <message>
        <source>Remove it, or say which field it depends on.</source>
        <translation>Entfernen Sie es, oder geben Sie an, von welchem Feld es abhängt.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Entfernen Sie eines.</translation>
    </message>
    <message>
        <source>Remove the default, or say for what it stands in.</source>
        <translation>Entfernen Sie den Vorgabewert, oder geben Sie an, wofür er einspringt.</translation>
    </message>
    <message>
        <source>Remove the default.</source>
        <translation>Entfernen Sie den Vorgabewert.</translation>
    </message>
    <message>
        <source>Remove them, unless another rule needs them.</source>
        <translation>Entfernen Sie sie, sofern keine andere Regel sie braucht.</translation>
    </message>
    <message>
        <source>Repeat over a list inside the item, or tie the two with a condition or a join.</source>
        <translation>Wiederholen Sie über eine Liste im Eintrag, oder verbinden Sie die beiden mit einer Bedingung oder einer Verknüpfung.</translation>
    </message>
    <message>
        <source>Repeat over a list inside {0}, or keep what belongs to the item with `where`.</source>
        <translation>Wiederholen Sie über eine Liste in {0}, oder behalten Sie mit `where`, was zum Eintrag gehört.</translation>
    </message>
    <message>
        <source>Repeat {0} over `{1}`.</source>
        <translation>Wiederholen Sie {0} über `{1}`.</translation>
    </message>
    <message>
        <source>Required target decided against</source>
        <translation>Pflichtziel bewusst nicht zugeordnet</translation>
    </message>
    <message>
        <source>Required target without a negative test case</source>
        <translation>Pflichtziel ohne negativen Testfall</translation>
    </message>
    <message>
        <source>Required target without a rule</source>
        <translation>Pflichtziel ohne Regel</translation>
    </message>
    <message>
        <source>Retry without a limit</source>
        <translation>Wiederholung ohne Grenze</translation>
    </message>
    <message>
        <source>Round it with $round(), or keep it as text.</source>
        <translation>Runden Sie ihn mit $round(), oder behalten Sie ihn als Text.</translation>
    </message>
    <message>
        <source>Round it: `$round({0}, 2)`, or calculate with $decimalAdd and its like.</source>
        <translation>Runden Sie ihn: `$round({0}, 2)`, oder rechnen Sie mit $decimalAdd und Ähnlichem.</translation>
    </message>
    <message>
        <source>Round it: `{0}`.</source>
        <translation>Runden Sie ihn: `{0}`.</translation>
    </message>
    <message>
        <source>Round the result, or calculate with the exact decimal functions.</source>
        <translation>Runden Sie das Ergebnis, oder rechnen Sie mit den genauen Dezimalfunktionen.</translation>
    </message>
    <message>
        <source>Rows are never reached</source>
        <translation>Zeilen werden nie erreicht</translation>
    </message>
    <message>
        <source>Rows of a lookup are read by no test case, or none asks for a key that it lacks. Told by `cases --coverage`.</source>
        <translation>Zeilen einer Nachschlagetabelle werden von keinem Testfall gelesen, oder keiner fragt nach einem Schlüssel, der ihr fehlt. Das sagt `cases --coverage`.</translation>
    </message>
    <message>
        <source>Rule failed</source>
        <translation>Regel scheiterte</translation>
    </message>
    <message>
        <source>Rule fills nothing</source>
        <translation>Regel füllt nichts</translation>
    </message>
    <message>
        <source>Rule in words only</source>
        <translation>Regel nur in Worten</translation>
    </message>
    <message>
        <source>Rule that no test case tries</source>
        <translation>Regel, die kein Testfall prüft</translation>
    </message>
    <message>
        <source>Rule was stopped</source>
        <translation>Regel wurde angehalten</translation>
    </message>
    <message>
        <source>Rules fill two fields of which only one may occur.</source>
        <translation>Regeln füllen zwei Felder, von denen nur eines vorkommen darf.</translation>
    </message>
    <message>
        <source>Rules that serve no use case</source>
        <translation>Regeln, die keinem Anwendungsfall dienen</translation>
    </message>
    <message>
        <source>Rules without an owner</source>
        <translation>Regeln ohne Zuständige</translation>
    </message>
    <message>
        <source>Run it again, and keep the evidence: fieldwright test --keep.</source>
        <translation>Führen Sie ihn erneut aus, und behalten Sie den Nachweis: fieldwright test --keep.</translation>
    </message>
    <message>
        <source>Same value for every item</source>
        <translation>Derselbe Wert für jeden Eintrag</translation>
    </message>
    <message>
        <source>Sample cannot be read</source>
        <translation>Beispieldaten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Sample disagrees with schema</source>
        <translation>Beispieldaten widersprechen dem Schema</translation>
    </message>
    <message>
        <source>Say how it is started and stopped.</source>
        <translation>Geben Sie an, wie er gestartet und angehalten wird.</translation>
    </message>
    <message>
        <source>Say how often, how long between, and where it goes then: 5 times, after 1, 2, 4, 8 and 16 minutes.</source>
        <translation>Geben Sie an, wie oft, in welchem Abstand und wohin es dann geht: 5-mal, nach 1, 2, 4, 8 und 16 Minuten.</translation>
    </message>
    <message>
        <source>Say how records are sent again, and what keeps a second one from being made.</source>
        <translation>Geben Sie an, wie Datensätze erneut gesendet werden und was verhindert, dass ein zweiter entsteht.</translation>
    </message>
    <message>
        <source>Say in the lookup what null gives.</source>
        <translation>Geben Sie in der Nachschlagetabelle an, was null ergibt.</translation>
    </message>
    <message>
        <source>Say in the note what it does, or give a worked example.</source>
        <translation>Erklären Sie in der Notiz, was er tut, oder geben Sie ein durchgerechnetes Beispiel.</translation>
    </message>
    <message>
        <source>Say in the note what it means.</source>
        <translation>Erklären Sie in der Notiz, was es bedeutet.</translation>
    </message>
    <message>
        <source>Say in the rule&apos;s note on what ground it is passed on, or leave it out.</source>
        <translation>Geben Sie in der Notiz der Regel an, auf welcher Grundlage es weitergegeben wird, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Say in the rule&apos;s note on what ground, or leave it out.</source>
        <translation>Geben Sie in der Notiz der Regel an, auf welcher Grundlage, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Say it again where it belongs, and settle this one.</source>
        <translation>Sagen Sie es noch einmal, wo es hingehört, und erledigen Sie diesen.</translation>
    </message>
    <message>
        <source>Say it again where it belongs, and settle this one: fieldwright comment PROJECT --close {0}</source>
        <translation>Sagen Sie es noch einmal, wo es hingehört, und erledigen Sie diesen: fieldwright comment PROJECT --close {0}</translation>
    </message>
    <message>
        <source>Say that it is fixed for all, or that each customer sets it.</source>
        <translation>Geben Sie an, dass es für alle fest ist oder dass jeder Kunde es einstellt.</translation>
    </message>
    <message>
        <source>Say the default, or choose another action for {0}.</source>
        <translation>Geben Sie den Vorgabewert an, oder wählen Sie ein anderes Vorgehen für {0}.</translation>
    </message>
    <message>
        <source>Say the default, or choose another action.</source>
        <translation>Geben Sie den Vorgabewert an, oder wählen Sie ein anderes Vorgehen.</translation>
    </message>
    <message>
        <source>Say the idempotency key, or what becomes of duplicates.</source>
        <translation>Geben Sie den Schlüssel gegen Doppeltes an, oder was aus Doppeltem wird.</translation>
    </message>
    <message>
        <source>Say the kind of authentication, and what else protects it.</source>
        <translation>Geben Sie die Art der Anmeldung an und was sie sonst schützt.</translation>
    </message>
    <message>
        <source>Say the time-out of a call.</source>
        <translation>Geben Sie das Zeitlimit eines Aufrufs an.</translation>
    </message>
    <message>
        <source>Say the trigger, or how often.</source>
        <translation>Geben Sie den Auslöser an, oder wie oft.</translation>
    </message>
    <message>
        <source>Say what holds then, for example `{0} = null ? ... : ...`.</source>
        <translation>Geben Sie an, was dann gilt, zum Beispiel `{0} = null ? ... : ...`.</translation>
    </message>
    <message>
        <source>Say what is a failure, what is tried again, where the rest goes, and who is told.</source>
        <translation>Geben Sie an, was ein Fehlerfall ist, was erneut versucht wird, wohin der Rest geht und wer benachrichtigt wird.</translation>
    </message>
    <message>
        <source>Say what is to be found, or that nothing is to be written.</source>
        <translation>Geben Sie an, was gefunden werden soll, oder dass nichts geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Say what is watched, where, and which values are normal.</source>
        <translation>Geben Sie an, was wo überwacht wird und welche Werte normal sind.</translation>
    </message>
    <message>
        <source>Say what it holds otherwise: `condition ? value : other` as its value, or a default and no condition.</source>
        <translation>Geben Sie an, was es sonst enthält: `condition ? value : other` als Wert, oder einen Vorgabewert und keine Bedingung.</translation>
    </message>
    <message>
        <source>Say what to repeat over, at the repeating field.</source>
        <translation>Geben Sie beim sich wiederholenden Feld an, worüber zu wiederholen ist.</translation>
    </message>
    <message>
        <source>Say which field or event tells it, or move everything.</source>
        <translation>Geben Sie an, welches Feld oder Ereignis es anzeigt, oder übertragen Sie alles.</translation>
    </message>
    <message>
        <source>Say which use case it serves.</source>
        <translation>Geben Sie an, welchem Anwendungsfall er dient.</translation>
    </message>
    <message>
        <source>Say who owns it.</source>
        <translation>Geben Sie an, wer dafür zuständig ist.</translation>
    </message>
    <message>
        <source>Say who owns them.</source>
        <translation>Geben Sie an, wer für sie zuständig ist.</translation>
    </message>
    <message>
        <source>Schema cannot be read</source>
        <translation>Schema kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Schema has changed</source>
        <translation>Schema wurde geändert</translation>
    </message>
    <message>
        <source>Secret in a flow, use case or setting</source>
        <translation>Geheimnis in Ablauf, Anwendungsfall oder Kundeneinstellung</translation>
    </message>
    <message>
        <source>Secret in a rule</source>
        <translation>Geheimnis in einer Regel</translation>
    </message>
    <message>
        <source>Secret in a test case</source>
        <translation>Geheimnis in einem Testfall</translation>
    </message>
    <message>
        <source>See the position.</source>
        <translation>Sehen Sie an der Stelle nach.</translation>
    </message>
    <message>
        <source>Send batches, spread the calls, or ask for a higher limit.</source>
        <translation>Senden Sie in Stapeln, verteilen Sie die Aufrufe, oder bitten Sie um eine höhere Grenze.</translation>
    </message>
    <message>
        <source>Set it back to ready, and make it final again.</source>
        <translation>Setzen Sie es auf bereit zurück, und markieren Sie es erneut als endgültig.</translation>
    </message>
    <message>
        <source>Setting without words</source>
        <translation>Kundeneinstellung ohne Erklärung</translation>
    </message>
    <message>
        <source>Something is the same for every customer and has options, a default or limits, or nothing known says who decides.</source>
        <translation>Etwas ist für alle Kunden gleich und hat Optionen, einen Vorgabewert oder Grenzen, oder nichts Bekanntes sagt, wer entscheidet.</translation>
    </message>
    <message>
        <source>Source and target hold the same type in another format, such as a date-time for a date.</source>
        <translation>Quelle und Ziel enthalten denselben Typ in anderem Format, etwa einen Zeitpunkt für ein Datum.</translation>
    </message>
    <message>
        <source>Source field dropped without a reason</source>
        <translation>Quellfeld ohne Begründung weggelassen</translation>
    </message>
    <message>
        <source>Source field is not sent</source>
        <translation>Quellfeld wird nicht gesendet</translation>
    </message>
    <message>
        <source>Source field undecided</source>
        <translation>Quellfeld nicht entschieden</translation>
    </message>
    <message>
        <source>Special category of personal data</source>
        <translation>Besondere Kategorie personenbezogener Daten</translation>
    </message>
    <message>
        <source>Step says too little</source>
        <translation>Schritt sagt zu wenig</translation>
    </message>
    <message>
        <source>Table cannot be read</source>
        <translation>Tabelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Table has changed</source>
        <translation>Tabelle wurde geändert</translation>
    </message>
    <message>
        <source>Take it out, say only its kind and who keeps it, and exchange the secret.</source>
        <translation>Nehmen Sie es heraus, geben Sie nur an, welcher Art es ist und wer es verwahrt, und tauschen Sie das Geheimnis aus.</translation>
    </message>
    <message>
        <source>Take it out, use one that is made up, and exchange the secret.</source>
        <translation>Nehmen Sie es heraus, verwenden Sie ein erfundenes, und tauschen Sie das Geheimnis aus.</translation>
    </message>
    <message>
        <source>Take one with [0], join them with $join(), or repeat the target.</source>
        <translation>Nehmen Sie einen mit [0], fügen Sie sie mit $join() zusammen, oder wiederholen Sie das Ziel.</translation>
    </message>
    <message>
        <source>Take one: `{0}`{1} or repeat the target.</source>
        <translation>Nehmen Sie einen: `{0}`{1} oder wiederholen Sie das Ziel.</translation>
    </message>
    <message>
        <source>Take the decision back, or change the rule.</source>
        <translation>Nehmen Sie die Entscheidung zurück, oder ändern Sie die Regel.</translation>
    </message>
    <message>
        <source>Take the key out, or join on keys.</source>
        <translation>Nehmen Sie den Schlüssel heraus, oder verknüpfen Sie über Schlüssel.</translation>
    </message>
    <message>
        <source>Take the keys out, or choose inner or left to join on keys.</source>
        <translation>Nehmen Sie die Schlüssel heraus, oder wählen Sie inner oder left, um über Schlüssel zu verknüpfen.</translation>
    </message>
    <message>
        <source>Take the left key out, or choose inner or left to join on keys.</source>
        <translation>Nehmen Sie den linken Schlüssel heraus, oder wählen Sie inner oder left, um über Schlüssel zu verknüpfen.</translation>
    </message>
    <message>
        <source>Take the option out, or choose the file that was meant.</source>
        <translation>Nehmen Sie die Option heraus, oder wählen Sie die gemeinte Datei.</translation>
    </message>
    <message>
        <source>Take the rest out, or let each customer set it.</source>
        <translation>Nehmen Sie den Rest heraus, oder lassen Sie es jeden Kunden einstellen.</translation>
    </message>
    <message>
        <source>Take the right key out, or choose inner or left to join on keys.</source>
        <translation>Nehmen Sie den rechten Schlüssel heraus, oder wählen Sie inner oder left, um über Schlüssel zu verknüpfen.</translation>
    </message>
    <message>
        <source>Take the {0} out, or choose inner or left to join on keys.</source>
        <translation>Nehmen Sie {0} heraus, oder wählen Sie inner oder left, um über Schlüssel zu verknüpfen.</translation>
    </message>
    <message>
        <source>Target field is not taken</source>
        <translation>Zielfeld wird nicht angenommen</translation>
    </message>
    <message>
        <source>Target field undecided</source>
        <translation>Zielfeld nicht entschieden</translation>
    </message>
    <message>
        <source>Tell the schema&apos;s owner.</source>
        <translation>Sagen Sie es den für das Schema Zuständigen.</translation>
    </message>
    <message>
        <source>Test case that cannot be run</source>
        <translation>Testfall, der nicht ausgeführt werden kann</translation>
    </message>
    <message>
        <source>Test case that proves nothing</source>
        <translation>Testfall, der nichts beweist</translation>
    </message>
    <message>
        <source>The condition reads nothing, so that it holds always or never.</source>
        <translation>Die Bedingung liest nichts, sodass sie immer oder nie gilt.</translation>
    </message>
    <message>
        <source>The constant or default breaks the target&apos;s own limits.</source>
        <translation>Die Konstante oder der Vorgabewert verletzt die eigenen Grenzen des Ziels.</translation>
    </message>
    <message>
        <source>The constant was not written.</source>
        <translation>Die Konstante wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The default of a setting is none of its options or outside its limits, or a limit means nothing.</source>
        <translation>Der Vorgabewert einer Kundeneinstellung ist keine ihrer Optionen oder liegt außerhalb ihrer Grenzen, oder eine Grenze bedeutet nichts.</translation>
    </message>
    <message>
        <source>The expression breaks the grammar of JSONata.</source>
        <translation>Der Ausdruck verletzt die Grammatik von JSONata.</translation>
    </message>
    <message>
        <source>The expression failed on this payload.</source>
        <translation>Der Ausdruck scheiterte an diesen Nutzdaten.</translation>
    </message>
    <message>
        <source>The expression gave nothing, and the default {0} stands in.</source>
        <translation>Der Ausdruck gab nichts, und der Vorgabewert {0} springt ein.</translation>
    </message>
    <message>
        <source>The expression gave nothing, and the rule has no default.</source>
        <translation>Der Ausdruck gab nichts, und die Regel hat keinen Vorgabewert.</translation>
    </message>
    <message>
        <source>The expression has more than 120 characters, or more than 4 calls and conditions inside each other, and neither a note nor an example.</source>
        <translation>Der Ausdruck hat mehr als 120 Zeichen oder mehr als 4 ineinanderliegende Aufrufe und Bedingungen und weder eine Notiz noch ein Beispiel.</translation>
    </message>
    <message>
        <source>The expression names a lookup that the project does not have.</source>
        <translation>Der Ausdruck nennt eine Nachschlagetabelle, die das Projekt nicht hat.</translation>
    </message>
    <message>
        <source>The expression reads a path that the source does not have.</source>
        <translation>Der Ausdruck liest einen Pfad, den die Quelle nicht hat.</translation>
    </message>
    <message>
        <source>The expression took more time, steps or memory than it may: it may loop for ever.</source>
        <translation>Der Ausdruck brauchte mehr Zeit, Schritte oder Speicher, als er darf: vielleicht eine Endlosschleife.</translation>
    </message>
    <message>
        <source>The expression uses $eval, which would run text from the data as a program.</source>
        <translation>Der Ausdruck verwendet $eval, was Text aus den Daten als Programm ausführen würde.</translation>
    </message>
    <message>
        <source>The expression uses a name that nothing defines.</source>
        <translation>Der Ausdruck verwendet einen Namen, den nichts festlegt.</translation>
    </message>
    <message>
        <source>The file of a lookup&apos;s table is missing, or is no table with the columns that are named.</source>
        <translation>Die Datei einer Nachschlagetabelle fehlt oder ist keine Tabelle mit den genannten Spalten.</translation>
    </message>
    <message>
        <source>The file of a lookup&apos;s table is not the one that was attached.</source>
        <translation>Die Datei einer Nachschlagetabelle ist nicht die, die angehängt wurde.</translation>
    </message>
    <message>
        <source>The flow says nothing yet of what is done.</source>
        <translation>Der Ablauf sagt noch nichts darüber, was getan wird.</translation>
    </message>
    <message>
        <source>The flow sends something, and nothing says how records are sent again without duplicates.</source>
        <translation>Der Ablauf sendet etwas, und nichts sagt, wie Datensätze ohne Doppeltes erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The key may be null, and nothing says what the lookup gives then.</source>
        <translation>Der Schlüssel kann null sein, und nichts sagt, was die Nachschlagetabelle dann gibt.</translation>
    </message>
    <message>
        <source>The last run of a test case that was kept failed, was before the last release, or its file is missing.</source>
        <translation>Der letzte aufbewahrte Lauf eines Testfalls scheiterte, lag vor der letzten Freigabe, oder seine Datei fehlt.</translation>
    </message>
    <message>
        <source>The lookup gives a default for what it lacks, and the default is not said.</source>
        <translation>Die Nachschlagetabelle gibt einen Vorgabewert für das, was ihr fehlt, und der Vorgabewert ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The map has test cases, and in none of them the rule writes anything. Told by `cases --coverage`, which runs them.</source>
        <translation>Das Mapping hat Testfälle, und in keinem davon schreibt die Regel etwas. Das sagt `cases --coverage`, das sie ausführt.</translation>
    </message>
    <message>
        <source>The map is marked final, and says something else than when it was.</source>
        <translation>Das Mapping ist als endgültig markiert und sagt etwas anderes als zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>The map says nothing yet.</source>
        <translation>Das Mapping sagt noch nichts.</translation>
    </message>
    <message>
        <source>The output breaks the target schema.</source>
        <translation>Die Ausgabe verletzt das Zielschema.</translation>
    </message>
    <message>
        <source>The payload has a number with more digits than a double holds.</source>
        <translation>Die Nutzdaten haben eine Zahl mit mehr Stellen, als eine Gleitkommazahl enthalten kann.</translation>
    </message>
    <message>
        <source>The payload holds values that the source schema does not describe.</source>
        <translation>Die Nutzdaten enthalten Werte, die das Quellschema nicht beschreibt.</translation>
    </message>
    <message>
        <source>The payload is not what the source schema says.</source>
        <translation>Die Nutzdaten entsprechen nicht dem Quellschema.</translation>
    </message>
    <message>
        <source>The project says about a schema&apos;s file what has no meaning for its format, such as a delimiter for JSON.</source>
        <translation>Das Projekt sagt über die Datei eines Schemas, was für ihr Format keine Bedeutung hat, etwa ein Trennzeichen für JSON.</translation>
    </message>
    <message>
        <source>The project tells of flows, and none of them uses the map.</source>
        <translation>Das Projekt beschreibt Abläufe, und keiner davon verwendet das Mapping.</translation>
    </message>
    <message>
        <source>The project tells of flows, and of nobody who is called when one fails.</source>
        <translation>Das Projekt beschreibt Abläufe und niemanden, der angerufen wird, wenn einer scheitert.</translation>
    </message>
    <message>
        <source>The project&apos;s status says that it is in use, and a line of its readiness checklist is not done.</source>
        <translation>Der Status des Projekts sagt, dass es im Einsatz ist, und eine Zeile seiner Checkliste zur Betriebsbereitschaft ist nicht erledigt.</translation>
    </message>
    <message>
        <source>The result&apos;s type depends on more than the schema says, so it was not checked against the target.</source>
        <translation>Der Typ des Ergebnisses hängt von mehr ab, als das Schema sagt; deshalb wurde es nicht gegen das Ziel geprüft.</translation>
    </message>
    <message>
        <source>The rule failed: {0}.</source>
        <translation>Die Regel scheiterte: {0}.</translation>
    </message>
    <message>
        <source>The rule fills a path that the target does not have.</source>
        <translation>Die Regel füllt einen Pfad, den das Ziel nicht hat.</translation>
    </message>
    <message>
        <source>The rule for {0} repeats over {1}.</source>
        <translation>Die Regel für {0} wiederholt über {1}.</translation>
    </message>
    <message>
        <source>The rule for {0} writes the constant {1}.</source>
        <translation>Die Regel für {0} schreibt die Konstante {1}.</translation>
    </message>
    <message>
        <source>The rule for {0} writes {1}.</source>
        <translation>Die Regel für {0} schreibt {1}.</translation>
    </message>
    <message>
        <source>The rule has a default for a value that is always there.</source>
        <translation>Die Regel hat einen Vorgabewert für einen Wert, der immer da ist.</translation>
    </message>
    <message>
        <source>The rule has no value, constant, loop or decision.</source>
        <translation>Die Regel hat weder einen Wert noch eine Konstante, eine Schleife oder eine Entscheidung.</translation>
    </message>
    <message>
        <source>The rule is approved, and a question on it has no answer.</source>
        <translation>Die Regel ist genehmigt, und eine Frage dazu hat keine Antwort.</translation>
    </message>
    <message>
        <source>The rule is ready, and a question on it has no answer.</source>
        <translation>Die Regel ist bereit, und eine Frage dazu hat keine Antwort.</translation>
    </message>
    <message>
        <source>The rule, or a field that it reads or fills, is not what was approved.</source>
        <translation>Die Regel oder ein Feld, das sie liest oder füllt, ist nicht mehr das, was genehmigt wurde.</translation>
    </message>
    <message>
        <source>The same target has two rules, or lies below one that fills the whole object.</source>
        <translation>Dasselbe Ziel hat zwei Regeln oder liegt unter einem, das das ganze Objekt füllt.</translation>
    </message>
    <message>
        <source>The schema breaks its own language&apos;s rules; it was read as far as possible.</source>
        <translation>Das Schema verletzt die Regeln seiner eigenen Sprache; es wurde so weit wie möglich gelesen.</translation>
    </message>
    <message>
        <source>The schema no longer has the message that the map uses.</source>
        <translation>Das Schema hat die Nachricht nicht mehr, die das Mapping verwendet.</translation>
    </message>
    <message>
        <source>The schema refers to something that is not there.</source>
        <translation>Das Schema verweist auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The schema refers to the network or outside its folder, and nothing was fetched.</source>
        <translation>Das Schema verweist ins Netz oder aus seinem Ordner hinaus, und nichts wurde abgerufen.</translation>
    </message>
    <message>
        <source>The schema says more than the tree can show.</source>
        <translation>Das Schema sagt mehr, als der Baum zeigen kann.</translation>
    </message>
    <message>
        <source>The schema&apos;s file is not the one that the project was made with.</source>
        <translation>Die Datei des Schemas ist nicht die, mit der das Projekt erstellt wurde.</translation>
    </message>
    <message>
        <source>The source allows longer text than the target takes.</source>
        <translation>Die Quelle erlaubt längeren Text, als das Ziel nimmt.</translation>
    </message>
    <message>
        <source>The source allows more digits than the target, or than a number can hold exactly.</source>
        <translation>Die Quelle erlaubt mehr Stellen als das Ziel, oder mehr, als eine Zahl genau enthalten kann.</translation>
    </message>
    <message>
        <source>The source allows numbers outside the target&apos;s range.</source>
        <translation>Die Quelle erlaubt Zahlen außerhalb des Bereichs des Ziels.</translation>
    </message>
    <message>
        <source>The source allows shorter text than the target asks for.</source>
        <translation>Die Quelle erlaubt kürzeren Text, als das Ziel verlangt.</translation>
    </message>
    <message>
        <source>The source can hold codes that the target&apos;s list does not have.</source>
        <translation>Die Quelle kann Codes enthalten, die die Liste des Ziels nicht hat.</translation>
    </message>
    <message>
        <source>The source has no {0}, and the rule has no default.</source>
        <translation>Die Quelle hat kein {0}, und die Regel hat keinen Vorgabewert.</translation>
    </message>
    <message>
        <source>The source may be missing where the target demands a value.</source>
        <translation>Die Quelle kann fehlen, wo das Ziel einen Wert verlangt.</translation>
    </message>
    <message>
        <source>The source may be null, and the target does not allow null.</source>
        <translation>Die Quelle kann null sein, und das Ziel erlaubt kein null.</translation>
    </message>
    <message>
        <source>The source may have more items than the target&apos;s maximum.</source>
        <translation>Die Quelle kann mehr Einträge haben als das Höchstmaß des Ziels.</translation>
    </message>
    <message>
        <source>The source repeats and the target takes a single value.</source>
        <translation>Die Quelle wiederholt sich, und das Ziel nimmt einen einzelnen Wert.</translation>
    </message>
    <message>
        <source>The table has rows for keys that the source&apos;s list does not have.</source>
        <translation>Die Tabelle hat Zeilen für Schlüssel, die die Liste der Quelle nicht hat.</translation>
    </message>
    <message>
        <source>The table&apos;s results are not in the target&apos;s list.</source>
        <translation>Die Ergebnisse der Tabelle stehen nicht in der Liste des Ziels.</translation>
    </message>
    <message>
        <source>The target demands a pattern that the source does not promise.</source>
        <translation>Das Ziel verlangt ein Muster, das die Quelle nicht zusichert.</translation>
    </message>
    <message>
        <source>The target demands a time that the source does not have.</source>
        <translation>Das Ziel verlangt eine Uhrzeit, die die Quelle nicht hat.</translation>
    </message>
    <message>
        <source>The target demands the field, and no rule fills it.</source>
        <translation>Das Ziel verlangt das Feld, und keine Regel füllt es.</translation>
    </message>
    <message>
        <source>The target demands the field, and the decision is not to map it.</source>
        <translation>Das Ziel verlangt das Feld, und die Entscheidung ist, es nicht zuzuordnen.</translation>
    </message>
    <message>
        <source>The target repeats, and the source gives a single value: one item will be written.</source>
        <translation>Das Ziel wiederholt sich, und die Quelle gibt einen einzelnen Wert: Ein Eintrag wird geschrieben.</translation>
    </message>
    <message>
        <source>The test cases of the use case try only what goes well.</source>
        <translation>Die Testfälle des Anwendungsfalls prüfen nur, was gut geht.</translation>
    </message>
    <message>
        <source>The value is {0}, and the map says of such: {1}.</source>
        <translation>Der Wert ist {0}, und das Mapping sagt dazu: {1}.</translation>
    </message>
    <message>
        <source>The value was not written.</source>
        <translation>Der Wert wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The value&apos;s type can never be written as the target&apos;s type.</source>
        <translation>Der Typ des Werts kann nie als Typ des Ziels geschrieben werden.</translation>
    </message>
    <message>
        <source>The value&apos;s type fits the target&apos;s for some values only.</source>
        <translation>Der Typ des Werts passt nur bei manchen Werten zu dem des Ziels.</translation>
    </message>
    <message>
        <source>The whole number may be greater than a double holds exactly, which JSON numbers pass through.</source>
        <translation>Die ganze Zahl kann größer sein, als eine Gleitkommazahl genau enthält, die JSON-Zahlen durchlaufen.</translation>
    </message>
    <message>
        <source>The words that say what the rule does were written before it was changed.</source>
        <translation>Die Worte dazu, was die Regel tut, wurden vor ihrer Änderung geschrieben.</translation>
    </message>
    <message>
        <source>Time zone is lost</source>
        <translation>Zeitzone geht verloren</translation>
    </message>
    <message>
        <source>Tolerance or path without meaning</source>
        <translation>Toleranz oder Pfad ohne Bedeutung</translation>
    </message>
    <message>
        <source>Translate it with a lookup, or with a condition. The list has {0}.</source>
        <translation>Übersetzen Sie ihn mit einer Nachschlagetabelle oder mit einer Bedingung. Die Liste hat {0}.</translation>
    </message>
    <message>
        <source>Translate it with a lookup.</source>
        <translation>Übersetzen Sie ihn mit einer Nachschlagetabelle.</translation>
    </message>
    <message>
        <source>Translate them with a lookup.</source>
        <translation>Übersetzen Sie sie mit einer Nachschlagetabelle.</translation>
    </message>
    <message>
        <source>Try it on samples.</source>
        <translation>Probieren Sie es mit Beispieldaten aus.</translation>
    </message>
    <message>
        <source>Try it on samples. {0} takes {1}.</source>
        <translation>Probieren Sie es mit Beispieldaten aus. {0} nimmt {1}.</translation>
    </message>
    <message>
        <source>Two items have the same key, and an object holds one member of a name.</source>
        <translation>Zwei Einträge haben denselben Schlüssel, und ein Objekt enthält je Namen nur ein Feld.</translation>
    </message>
    <message>
        <source>Two people changed the same differently; the project holds one of the two meanwhile.</source>
        <translation>Zwei Personen haben dasselbe verschieden geändert; das Projekt enthält bis zur Entscheidung eines von beiden.</translation>
    </message>
    <message>
        <source>Two rows of the table have the same key.</source>
        <translation>Zwei Zeilen der Tabelle haben denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Two rules fill one field</source>
        <translation>Zwei Regeln füllen ein Feld</translation>
    </message>
    <message>
        <source>Two use cases have the same id, or two flows the same name, so that nothing can name one of them.</source>
        <translation>Zwei Anwendungsfälle haben dieselbe Kennung oder zwei Abläufe denselben Namen, sodass nichts einen davon nennen kann.</translation>
    </message>
    <message>
        <source>Type cannot be told</source>
        <translation>Typ lässt sich nicht bestimmen</translation>
    </message>
    <message>
        <source>Type does not fit</source>
        <translation>Typ passt nicht</translation>
    </message>
    <message>
        <source>Type may not fit</source>
        <translation>Typ passt vielleicht nicht</translation>
    </message>
    <message>
        <source>Unknown function or variable</source>
        <translation>Unbekannte Funktion oder Variable</translation>
    </message>
    <message>
        <source>Unknown lookup</source>
        <translation>Unbekannte Nachschlagetabelle</translation>
    </message>
    <message>
        <source>Unknown map</source>
        <translation>Unbekanntes Mapping</translation>
    </message>
    <message>
        <source>Unknown operation</source>
        <translation>Unbekannte Operation</translation>
    </message>
    <message>
        <source>Unknown source path</source>
        <translation>Unbekannter Quellpfad</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>Unbekanntes System</translation>
    </message>
    <message>
        <source>Unknown target path</source>
        <translation>Unbekannter Zielpfad</translation>
    </message>
    <message>
        <source>Unknown use case</source>
        <translation>Unbekannter Anwendungsfall</translation>
    </message>
    <message>
        <source>Use case without a failing test</source>
        <translation>Anwendungsfall ohne scheiternden Test</translation>
    </message>
    <message>
        <source>Use case without a flow</source>
        <translation>Anwendungsfall ohne Ablauf</translation>
    </message>
    <message>
        <source>Use case without a test case</source>
        <translation>Anwendungsfall ohne Testfall</translation>
    </message>
    <message>
        <source>Value without a meaning</source>
        <translation>Wert ohne Bedeutung</translation>
    </message>
    <message>
        <source>Values not covered</source>
        <translation>Werte nicht abgedeckt</translation>
    </message>
    <message>
        <source>Values of the source&apos;s list are not in the lookup&apos;s table.</source>
        <translation>Werte der Liste der Quelle stehen nicht in der Nachschlagetabelle.</translation>
    </message>
    <message>
        <source>Volume beyond the rate limit</source>
        <translation>Menge über der Aufrufgrenze</translation>
    </message>
    <message>
        <source>What an accepted test case was made for is gone, or the map gives something else today. Told by `cases --coverage`.</source>
        <translation>Wofür ein angenommener Testfall geschrieben wurde, gibt es nicht mehr, oder das Mapping gibt heute etwas anderes. Das sagt `cases --coverage`.</translation>
    </message>
    <message>
        <source>What is expected of the flow needs more calls than the called system allows.</source>
        <translation>Was vom Ablauf erwartet wird, braucht mehr Aufrufe, als das aufgerufene System erlaubt.</translation>
    </message>
    <message>
        <source>Words for an older rule</source>
        <translation>Worte zu einer älteren Regel</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben Sie</translation>
    </message>
    <message>
        <source>Write `$number({0})`.</source>
        <translation>Schreiben Sie `$number({0})`.</translation>
    </message>
    <message>
        <source>Write `condition ? value : other`, or say in the note what holds otherwise.</source>
        <translation>Schreiben Sie `condition ? value : other`, oder geben Sie in der Notiz an, was sonst gilt.</translation>
    </message>
    <message>
        <source>Write `{0}({1})`.</source>
        <translation>Schreiben Sie `{0}({1})`.</translation>
    </message>
    <message>
        <source>Write `{0}`.</source>
        <translation>Schreiben Sie `{0}`.</translation>
    </message>
    <message>
        <source>Write a label and a help text.</source>
        <translation>Schreiben Sie eine Beschriftung und einen Hilfetext.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Schreiben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Write the answer, or set the rule back to draft.</source>
        <translation>Schreiben Sie die Antwort, oder setzen Sie die Regel auf Entwurf zurück.</translation>
    </message>
    <message>
        <source>Write the answer, or set the rule back to ready.</source>
        <translation>Schreiben Sie die Antwort, oder setzen Sie die Regel auf bereit zurück.</translation>
    </message>
    <message>
        <source>Write the answer, or set the rule back to {0}.</source>
        <translation>Schreiben Sie die Antwort, oder setzen Sie die Regel auf {0} zurück.</translation>
    </message>
    <message>
        <source>Write the expression out.</source>
        <translation>Schreiben Sie den Ausdruck aus.</translation>
    </message>
    <message>
        <source>Write the expression, or decide that the field stays empty.</source>
        <translation>Schreiben Sie den Ausdruck, oder entscheiden Sie, dass das Feld leer bleibt.</translation>
    </message>
    <message>
        <source>Write the name that is to be filled, or fill the element above it as a whole, with an expression that makes the names.</source>
        <translation>Schreiben Sie den zu füllenden Namen, oder füllen Sie das Element darüber als Ganzes, mit einem Ausdruck, der die Namen bildet.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Schreiben Sie die Begründung.</translation>
    </message>
    <message>
        <source>Write the year with [Y0001].</source>
        <translation>Schreiben Sie das Jahr mit [Y0001].</translation>
    </message>
    <message>
        <source>Year of two digits</source>
        <translation>Zweistelliges Jahr</translation>
    </message>
    <message>
        <source>`${0}` is the name of a function, which the map&apos;s rules cannot call, and of a source</source>
        <translation>`${0}` ist der Name einer Funktion, die die Regeln des Mappings nicht aufrufen können, und einer Quelle</translation>
    </message>
    <message>
        <source>`${0}` is the name of {1} below {2}</source>
        <translation>`${0}` ist der Name von {1} unter {2}</translation>
    </message>
    <message>
        <source>`${0}` takes {1}</source>
        <translation>`${0}` nimmt {1}</translation>
    </message>
    <message>
        <source>`${0}` takes {1} {2}, and gets {3}</source>
        <translation>`${0}` nimmt {1} {2} und bekommt {3}</translation>
    </message>
    <message>
        <source>`&amp;` would write it as the text null</source>
        <translation>`&amp;` würde es als den Text null schreiben</translation>
    </message>
    <message>
        <source>`-` takes a number</source>
        <translation>`-` nimmt eine Zahl</translation>
    </message>
    <message>
        <source>`{0}` calculates with {1} in binary fractions, which hold decimals only nearly</source>
        <translation>`{0}` rechnet mit {1} in binären Brüchen, die Dezimalzahlen nur annähernd enthalten</translation>
    </message>
    <message>
        <source>`{0}` has a time zone, and its text is cut: near midnight the day in {1} may be another</source>
        <translation>`{0}` hat eine Zeitzone, und sein Text wird abgeschnitten: um Mitternacht kann der Tag in {1} ein anderer sein</translation>
    </message>
    <message>
        <source>`{0}` has a year of two digits, which may be of either century</source>
        <translation>`{0}` hat ein zweistelliges Jahr, das aus jedem der beiden Jahrhunderte sein kann</translation>
    </message>
    <message>
        <source>`{0}` has fields below it and `{1}` is a value</source>
        <translation>`{0}` hat Felder unter sich, und `{1}` ist ein Wert</translation>
    </message>
    <message>
        <source>`{0}` into `{1}` may be of two different things</source>
        <translation>`{0}` in `{1}` kann zweierlei sein</translation>
    </message>
    <message>
        <source>`{0}` is not a path</source>
        <translation>`{0}` ist kein Pfad</translation>
    </message>
    <message>
        <source>`{0}` is the initials of `{1}`</source>
        <translation>`{0}` sind die Anfangsbuchstaben von `{1}`</translation>
    </message>
    <message>
        <source>`{0}` is true</source>
        <translation>`{0}` ist wahr</translation>
    </message>
    <message>
        <source>`{0}` is {1} from UTC in summer and winter alike</source>
        <translation>`{0}` ist Sommer wie Winter {1} von UTC entfernt</translation>
    </message>
    <message>
        <source>`{0}` is {1}, and {2}</source>
        <translation>`{0}` ist {1}, und {2}</translation>
    </message>
    <message>
        <source>`{0}` may be null, for which the lookup {1} has no row: it stops there</source>
        <translation>`{0}` kann null sein, wofür die Nachschlagetabelle {1} keine Zeile hat: sie hält dort an</translation>
    </message>
    <message>
        <source>`{0}` may leave none</source>
        <translation>`{0}` lässt vielleicht keine übrig</translation>
    </message>
    <message>
        <source>`{0}` means the same as `{1}`</source>
        <translation>`{0}` bedeutet dasselbe wie `{1}`</translation>
    </message>
    <message>
        <source>`{0}` takes numbers</source>
        <translation>`{0}` nimmt Zahlen</translation>
    </message>
    <message>
        <source>`{0}` takes numbers or texts</source>
        <translation>`{0}` nimmt Zahlen oder Texte</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a date into a date-time</source>
        <translation>ein Datum in einen Zeitpunkt</translation>
    </message>
    <message>
        <source>a date is written as {0}</source>
        <translation>ein Datum wird als {0} geschrieben</translation>
    </message>
    <message>
        <source>a date with time</source>
        <translation>ein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>a date with time, without a zone</source>
        <translation>ein Datum mit Uhrzeit, ohne Zeitzone</translation>
    </message>
    <message>
        <source>a date written as {0} into an ISO date</source>
        <translation>ein als {0} geschriebenes Datum in ein ISO-Datum</translation>
    </message>
    <message>
        <source>a date written as {0} is written as {1}</source>
        <translation>ein als {0} geschriebenes Datum wird als {1} geschrieben</translation>
    </message>
    <message>
        <source>a date-time into a date</source>
        <translation>ein Zeitpunkt in ein Datum</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>eine Dauer</translation>
    </message>
    <message>
        <source>a folder stands for one side</source>
        <translation>ein Ordner steht für eine Seite</translation>
    </message>
    <message>
        <source>a function that the map calls names the lookup {0}, which the project does not have</source>
        <translation>eine Funktion, die das Mapping aufruft, nennt die Nachschlagetabelle {0}, die das Projekt nicht hat</translation>
    </message>
    <message>
        <source>a function, which cannot be called</source>
        <translation>eine Funktion, die nicht aufgerufen werden kann</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number as text, as all decimals of XML</source>
        <translation>eine Zahl als Text, wie alle Dezimalzahlen in XML</translation>
    </message>
    <message>
        <source>a number into a whole one</source>
        <translation>eine Zahl in eine ganze</translation>
    </message>
    <message>
        <source>a number into text</source>
        <translation>eine Zahl in Text</translation>
    </message>
    <message>
        <source>a number into true or false</source>
        <translation>eine Zahl in wahr oder falsch</translation>
    </message>
    <message>
        <source>a record is larger than {0} MB</source>
        <translation>ein Datensatz ist größer als {0} MB</translation>
    </message>
    <message>
        <source>a record is longer than {0} MB</source>
        <translation>ein Datensatz ist länger als {0} MB</translation>
    </message>
    <message>
        <source>a record is nested too deeply</source>
        <translation>ein Datensatz ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a request does not carry it</source>
        <translation>eine Anfrage enthält es nicht</translation>
    </message>
    <message>
        <source>a response does not carry it</source>
        <translation>eine Antwort enthält es nicht</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>a text that is no number stops the run</source>
        <translation>ein Text, der keine Zahl ist, hält den Lauf an</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>account numbers (IBAN)</source>
        <translation>Kontonummern (IBAN)</translation>
    </message>
    <message>
        <source>addresses of pages</source>
        <translation>Adressen von Seiten</translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation>immer {0}</translation>
    </message>
    <message>
        <source>amount price cost total sum fee</source>
        <translation>amount price cost total sum fee</translation>
    </message>
    <message>
        <source>an item of `{0}`</source>
        <translation>ein Eintrag von `{0}`</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>and {0} more.</source>
        <translation>und {0} weitere.</translation>
    </message>
    <message>
        <source>any number of items</source>
        <translation>beliebig viele Einträge</translation>
    </message>
    <message>
        <source>any number of items, joined as they are</source>
        <translation>beliebig viele Einträge, unverändert aneinandergefügt</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>any value that is {0}</source>
        <translation>jeder Wert, der {0} ist</translation>
    </message>
    <message>
        <source>are neither used nor dropped</source>
        <translation>werden weder verwendet noch weggelassen</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>als Zahl</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>as true or false</source>
        <translation>als wahr oder falsch</translation>
    </message>
    <message>
        <source>be empty text</source>
        <translation>leerer Text sein</translation>
    </message>
    <message>
        <source>be of any length</source>
        <translation>beliebig lang sein</translation>
    </message>
    <message>
        <source>binary base64binary encodedbytes</source>
        <translation>binary base64binary encodedbytes</translation>
    </message>
    <message>
        <source>binary data in Base64</source>
        <translation>Binärdaten in Base64</translation>
    </message>
    <message>
        <source>boolean bool indicator</source>
        <translation>boolean bool indicator</translation>
    </message>
    <message>
        <source>both are addresses of pages</source>
        <translation>beide sind Adressen von Seiten</translation>
    </message>
    <message>
        <source>both are dates or times</source>
        <translation>beide sind Datums- oder Zeitangaben</translation>
    </message>
    <message>
        <source>both are of `{0}`</source>
        <translation>beide gehören zu `{0}`</translation>
    </message>
    <message>
        <source>both are yes or no</source>
        <translation>beide sind Ja oder Nein</translation>
    </message>
    <message>
        <source>both date</source>
        <translation>beide sind Datumsangaben</translation>
    </message>
    <message>
        <source>both date-time</source>
        <translation>beide sind Zeitpunkte</translation>
    </message>
    <message>
        <source>both descriptions speak of {0}</source>
        <translation>beide Beschreibungen sprechen von {0}</translation>
    </message>
    <message>
        <source>both hold files</source>
        <translation>beide enthalten Dateien</translation>
    </message>
    <message>
        <source>both integer</source>
        <translation>beide sind ganze Zahlen</translation>
    </message>
    <message>
        <source>both names have {0}</source>
        <translation>beide Namen haben {0}</translation>
    </message>
    <message>
        <source>both number</source>
        <translation>beide sind Zahlen</translation>
    </message>
    <message>
        <source>both text</source>
        <translation>beide sind Text</translation>
    </message>
    <message>
        <source>both text up to {0}</source>
        <translation>beide sind Text bis {0}</translation>
    </message>
    <message>
        <source>both time</source>
        <translation>beide sind Uhrzeiten</translation>
    </message>
    <message>
        <source>both yes or no</source>
        <translation>beide sind Ja oder Nein</translation>
    </message>
    <message>
        <source>both {0}{1}</source>
        <translation>beide {0}{1}</translation>
    </message>
    <message>
        <source>by key from</source>
        <translation>nach Schlüssel aus</translation>
    </message>
    <message>
        <source>by key, if any, from</source>
        <translation>nach Schlüssel, falls vorhanden, aus</translation>
    </message>
    <message>
        <source>by place from</source>
        <translation>nach Stelle aus</translation>
    </message>
    <message>
        <source>cardinality and loops</source>
        <translation>Anzahl und Schleifen</translation>
    </message>
    <message>
        <source>check the key, or pair by order</source>
        <translation>prüfen Sie den Schlüssel, oder bilden Sie Paare nach der Reihenfolge</translation>
    </message>
    <message>
        <source>choose a payload of this table, or check its delimiter</source>
        <translation>wählen Sie Nutzdaten dieser Tabelle, oder prüfen Sie ihr Trennzeichen</translation>
    </message>
    <message>
        <source>choose a table of two columns</source>
        <translation>wählen Sie eine Tabelle mit zwei Spalten</translation>
    </message>
    <message>
        <source>choose records of this message</source>
        <translation>wählen Sie Datensätze dieser Nachricht</translation>
    </message>
    <message>
        <source>close the quote that opens there</source>
        <translation>schließen Sie das dort geöffnete Anführungszeichen</translation>
    </message>
    <message>
        <source>code tables and enums</source>
        <translation>Codetabellen und Aufzählungen</translation>
    </message>
    <message>
        <source>compares a number with a text, which are never equal</source>
        <translation>vergleicht eine Zahl mit einem Text, die nie gleich sind</translation>
    </message>
    <message>
        <source>compares a number with a text, which fails</source>
        <translation>vergleicht eine Zahl mit einem Text, was scheitert</translation>
    </message>
    <message>
        <source>compares decimals of XML as text, so that 10 stands before 9</source>
        <translation>vergleicht Dezimalzahlen aus XML als Text, sodass 10 vor 9 steht</translation>
    </message>
    <message>
        <source>correct the payloads</source>
        <translation>berichtigen Sie die Nutzdaten</translation>
    </message>
    <message>
        <source>coverage and use</source>
        <translation>Abdeckung und Verwendung</translation>
    </message>
    <message>
        <source>date datetime dateTime date-time time timestamp instant duration gYear period</source>
        <translation>date datetime dateTime date-time time timestamp instant duration gYear period</translation>
    </message>
    <message>
        <source>date time timestamp datetime year month day</source>
        <translation>date time timestamp datetime year month day</translation>
    </message>
    <message>
        <source>date-time&gt;date|time; date|time&gt;date-time; local-date-time&gt;date|time; date-time&gt;local-date-time</source>
        <translation>date-time&gt;date|time; date|time&gt;date-time; local-date-time&gt;date|time; date-time&gt;local-date-time</translation>
    </message>
    <message>
        <source>dates with times</source>
        <translation>Datumsangaben mit Uhrzeit</translation>
    </message>
    <message>
        <source>dates, zones and currency</source>
        <translation>Datumsangaben, Zeitzonen und Währung</translation>
    </message>
    <message>
        <source>description text note comment reason</source>
        <translation>description text note comment reason</translation>
    </message>
    <message>
        <source>divided by {0}</source>
        <translation>geteilt durch {0}</translation>
    </message>
    <message>
        <source>does not match {0} of {1}</source>
        <translation>passt nicht zu {0} von {1}</translation>
    </message>
    <message>
        <source>each item of `{0}` gets the same value</source>
        <translation>jeder Eintrag von `{0}` bekommt denselben Wert</translation>
    </message>
    <message>
        <source>each item of a list of the block&apos;s item</source>
        <translation>jeden Eintrag einer Liste aus dem Eintrag des Blocks</translation>
    </message>
    <message>
        <source>each of</source>
        <translation>jeder von</translation>
    </message>
    <message>
        <source>fields beside them are mapped to each other</source>
        <translation>Felder daneben sind einander zugeordnet</translation>
    </message>
    <message>
        <source>filled with zeros to {0} characters</source>
        <translation>mit Nullen auf {0} Zeichen aufgefüllt</translation>
    </message>
    <message>
        <source>finds it never</source>
        <translation>ihn nie findet</translation>
    </message>
    <message>
        <source>first and last name joined</source>
        <translation>Vor- und Nachname zusammengefügt</translation>
    </message>
    <message>
        <source>flag indicator</source>
        <translation>flag indicator</translation>
    </message>
    <message>
        <source>give an array of records</source>
        <translation>geben Sie ein Array von Datensätzen an</translation>
    </message>
    <message>
        <source>give an object, or an array of objects</source>
        <translation>geben Sie ein Objekt oder ein Array von Objekten an</translation>
    </message>
    <message>
        <source>give another --record-path</source>
        <translation>geben Sie einen anderen --record-path an</translation>
    </message>
    <message>
        <source>give fewer pairs</source>
        <translation>geben Sie weniger Paare an</translation>
    </message>
    <message>
        <source>give fewer: some dozen pairs do</source>
        <translation>geben Sie weniger an: einige Dutzend Paare genügen</translation>
    </message>
    <message>
        <source>give one payload a file</source>
        <translation>schreiben Sie in jede Datei nur einmal Nutzdaten</translation>
    </message>
    <message>
        <source>give smaller records</source>
        <translation>geben Sie kleinere Datensätze an</translation>
    </message>
    <message>
        <source>give two folders: the sources&apos; and the targets&apos;</source>
        <translation>geben Sie zwei Ordner an: den der Quellen und den der Ziele</translation>
    </message>
    <message>
        <source>give {0}</source>
        <translation>geben Sie {0} an</translation>
    </message>
    <message>
        <source>has changed since it was marked final</source>
        <translation>wurde geändert, seit es als endgültig markiert wurde</translation>
    </message>
    <message>
        <source>has {0} calls and conditions inside each other</source>
        <translation>hat {0} ineinanderliegende Aufrufe und Bedingungen</translation>
    </message>
    <message>
        <source>has {0} characters</source>
        <translation>hat {0} Zeichen</translation>
    </message>
    <message>
        <source>has {0} characters, and {1} takes {2}</source>
        <translation>hat {0} Zeichen, und {1} nimmt {2}</translation>
    </message>
    <message>
        <source>has {0}, and {1} asks for at least {2}</source>
        <translation>hat {0}, und {1} verlangt mindestens {2}</translation>
    </message>
    <message>
        <source>have neither a rule nor a decision</source>
        <translation>haben weder eine Regel noch eine Entscheidung</translation>
    </message>
    <message>
        <source>have {0}</source>
        <translation>{0} haben</translation>
    </message>
    <message>
        <source>have {0} characters</source>
        <translation>{0} Zeichen haben</translation>
    </message>
    <message>
        <source>integer int long short number decimal double float amount quantity percentage money numeric positiveInt unsignedInt</source>
        <translation>integer int long short number decimal double float amount quantity percentage money numeric positiveInt unsignedInt</translation>
    </message>
    <message>
        <source>integer&gt;number; date|time|date-time|duration|binary&gt;string</source>
        <translation>integer&gt;number; date|time|date-time|duration|binary&gt;string</translation>
    </message>
    <message>
        <source>is always true</source>
        <translation>immer wahr ist</translation>
    </message>
    <message>
        <source>is decided not to be mapped</source>
        <translation>ist bewusst nicht zugeordnet</translation>
    </message>
    <message>
        <source>is filled as a whole</source>
        <translation>wird als Ganzes gefüllt</translation>
    </message>
    <message>
        <source>is final, and it is not recorded what was made final</source>
        <translation>ist endgültig, und es ist nicht festgehalten, was als endgültig markiert wurde</translation>
    </message>
    <message>
        <source>is greater than {0}, the most that {1} takes</source>
        <translation>ist größer als {0}, das Höchste, das {1} nimmt</translation>
    </message>
    <message>
        <source>is less than {0}, the least that {1} takes</source>
        <translation>ist kleiner als {0}, das Kleinste, das {1} nimmt</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>ähnelt</translation>
    </message>
    <message>
        <source>is never true</source>
        <translation>nie wahr ist</translation>
    </message>
    <message>
        <source>is no single value, and {0} takes {1}</source>
        <translation>ist kein einzelner Wert, und {0} nimmt {1}</translation>
    </message>
    <message>
        <source>is not allowed: {0} takes no null</source>
        <translation>ist nicht erlaubt: {0} nimmt kein null</translation>
    </message>
    <message>
        <source>is not in the list of {0}: {1}</source>
        <translation>steht nicht in der Liste von {0}: {1}</translation>
    </message>
    <message>
        <source>is not {0}, which {1} takes</source>
        <translation>ist nicht {0}, was {1} nimmt</translation>
    </message>
    <message>
        <source>it has: {0}</source>
        <translation>es hat: {0}</translation>
    </message>
    <message>
        <source>it is the nearest in its place</source>
        <translation>es ist an seiner Stelle das nächstliegende</translation>
    </message>
    <message>
        <source>it was decided that {0} of the source is not used, and not said why</source>
        <translation>{0} der Quelle wird bewusst nicht verwendet, und es ist nicht gesagt, warum</translation>
    </message>
    <message>
        <source>it was decided that {0} stays empty, and not said why</source>
        <translation>{0} bleibt bewusst leer, und es ist nicht gesagt, warum</translation>
    </message>
    <message>
        <source>items by their places in the two lists</source>
        <translation>Einträge nach ihrer Stelle in den beiden Listen</translation>
    </message>
    <message>
        <source>its type</source>
        <translation>sein Typ</translation>
    </message>
    <message>
        <source>keep them in two folders, or give as many targets as sources, the sources first</source>
        <translation>halten Sie sie in zwei Ordnern, oder geben Sie so viele Ziele wie Quellen an, die Quellen zuerst</translation>
    </message>
    <message>
        <source>learning was stopped</source>
        <translation>das Lernen wurde angehalten</translation>
    </message>
    <message>
        <source>length, range, pattern and precision</source>
        <translation>Länge, Bereich, Muster und Genauigkeit</translation>
    </message>
    <message>
        <source>let a rule fill something in every case</source>
        <translation>lassen Sie eine Regel in jedem Fall etwas füllen</translation>
    </message>
    <message>
        <source>let the rules fill the table&apos;s columns only</source>
        <translation>lassen Sie die Regeln nur die Spalten der Tabelle füllen</translation>
    </message>
    <message>
        <source>looked up by {0} in a table of {1} codes</source>
        <translation>nach {0} in einer Tabelle mit {1} Codes nachgeschlagen</translation>
    </message>
    <message>
        <source>lookups that are used</source>
        <translation>verwendete Nachschlagetabellen</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>may be</source>
        <translation>ist möglicherweise</translation>
    </message>
    <message>
        <source>may be any number, and {0} takes at least {1}</source>
        <translation>kann jede Zahl sein, und {0} nimmt mindestens {1}</translation>
    </message>
    <message>
        <source>may be any number, and {0} takes at most {1}</source>
        <translation>kann jede Zahl sein, und {0} nimmt höchstens {1}</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>kann fehlen</translation>
    </message>
    <message>
        <source>may be null, which an attribute cannot say</source>
        <translation>kann null sein, was ein Attribut nicht ausdrücken kann</translation>
    </message>
    <message>
        <source>may be {0}, and {1} takes at least {2}</source>
        <translation>kann {0} sein, und {1} nimmt mindestens {2}</translation>
    </message>
    <message>
        <source>may be {0}, and {1} takes at most {2}</source>
        <translation>kann {0} sein, und {1} nimmt höchstens {2}</translation>
    </message>
    <message>
        <source>may have any number of digits</source>
        <translation>kann beliebig viele Stellen haben</translation>
    </message>
    <message>
        <source>may have {0}</source>
        <translation>kann {0} haben</translation>
    </message>
    <message>
        <source>means the same as</source>
        <translation>bedeutet dasselbe wie</translation>
    </message>
    <message>
        <source>means what you said for</source>
        <translation>bedeutet nach Ihrer Angabe</translation>
    </message>
    <message>
        <source>mend the file; what is before was read</source>
        <translation>beheben Sie den Fehler in der Datei; was davor steht, wurde gelesen</translation>
    </message>
    <message>
        <source>mend the record</source>
        <translation>beheben Sie den Fehler im Datensatz</translation>
    </message>
    <message>
        <source>missing with</source>
        <translation>missing with</translation>
    </message>
    <message>
        <source>more {0}</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>name a field, such as order.id</source>
        <translation>nennen Sie ein Feld, etwa order.id</translation>
    </message>
    <message>
        <source>name a file of pairs, or the files of both sides</source>
        <translation>nennen Sie eine Datei mit Paaren oder die Dateien beider Seiten</translation>
    </message>
    <message>
        <source>name the folder with the payloads</source>
        <translation>nennen Sie den Ordner mit den Nutzdaten</translation>
    </message>
    <message>
        <source>name the key of both sides, as SOURCE=TARGET</source>
        <translation>nennen Sie den Schlüssel beider Seiten als SOURCE=TARGET</translation>
    </message>
    <message>
        <source>name title</source>
        <translation>name title</translation>
    </message>
    <message>
        <source>names of three words are split at the first space</source>
        <translation>Namen aus drei Wörtern werden am ersten Leerzeichen geteilt</translation>
    </message>
    <message>
        <source>never reached: {0}</source>
        <translation>nie erreicht: {0}</translation>
    </message>
    <message>
        <source>no line has the columns {0}</source>
        <translation>keine Zeile hat die Spalten {0}</translation>
    </message>
    <message>
        <source>no pairs were given</source>
        <translation>es wurden keine Paare angegeben</translation>
    </message>
    <message>
        <source>no rule says what {0} repeats over: one item will be written</source>
        <translation>keine Regel sagt, worüber sich {0} wiederholt: ein Eintrag wird geschrieben</translation>
    </message>
    <message>
        <source>no worked example shows what the expression for {0} gives</source>
        <translation>kein durchgerechnetes Beispiel zeigt, was der Ausdruck für {0} ergibt</translation>
    </message>
    <message>
        <source>no {0} has a value at {1}</source>
        <translation>kein {0} hat einen Wert bei {1}</translation>
    </message>
    <message>
        <source>none for {0}</source>
        <translation>keine für {0}</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>nothing could be paired{0}</source>
        <translation>nichts ließ sich zu Paaren verbinden{0}</translation>
    </message>
    <message>
        <source>nothing says of the parameter `{0}` {1}{2}</source>
        <translation>über den Parameter `{0}` ist nicht gesagt: {1}{2}</translation>
    </message>
    <message>
        <source>nothing says what the constant {0} of {1} means</source>
        <translation>nichts sagt, was die Konstante {0} von {1} bedeutet</translation>
    </message>
    <message>
        <source>nothing says what the default {0} of {1} means</source>
        <translation>nichts sagt, was der Vorgabewert {0} von {1} bedeutet</translation>
    </message>
    <message>
        <source>nothing says what the lookup {0} translates, and who keeps it</source>
        <translation>nichts sagt, was die Nachschlagetabelle {0} übersetzt und wer sie pflegt</translation>
    </message>
    <message>
        <source>nothing says what the {0} {1} of {2} means</source>
        <translation>nichts sagt, was {0} {1} von {2} bedeutet</translation>
    </message>
    <message>
        <source>number&gt;integer; string&gt;date|time|date-time|duration|binary</source>
        <translation>number&gt;integer; string&gt;date|time|date-time|duration|binary</translation>
    </message>
    <message>
        <source>one is a {0} and the other a {1}</source>
        <translation>eines ist {0}, das andere {1}</translation>
    </message>
    <message>
        <source>only one of {0} and {1} may occur, and {2} is always filled</source>
        <translation>nur eines von {0} und {1} darf vorkommen, und {2} wird immer gefüllt</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>parent `{0}` matches `{1}`</source>
        <translation>das Übergeordnete `{0}` passt zu `{1}`</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>personenbezogene Daten</translation>
    </message>
    <message>
        <source>personal|\bPII\b|GDPR|DSGVO|RGPD|sensitive|confidential|data subject|privacy</source>
        <translation>personal|\bPII\b|GDPR|DSGVO|RGPD|sensitive|confidential|data subject|privacy</translation>
    </message>
    <message>
        <source>promises no pattern</source>
        <translation>sichert kein Muster zu</translation>
    </message>
    <message>
        <source>promises {0}</source>
        <translation>sichert {0} zu</translation>
    </message>
    <message>
        <source>put one record on each line</source>
        <translation>schreiben Sie in jede Zeile einen Datensatz</translation>
    </message>
    <message>
        <source>put the schema&apos;s file back</source>
        <translation>legen Sie die Datei des Schemas zurück</translation>
    </message>
    <message>
        <source>quantity count number percent percentage rate</source>
        <translation>quantity count number percent percentage rate</translation>
    </message>
    <message>
        <source>quantity count percent percentage amount price rate</source>
        <translation>quantity count percent percentage amount price rate</translation>
    </message>
    <message>
        <source>record {0}: {1}</source>
        <translation>Datensatz {0}: {1}</translation>
    </message>
    <message>
        <source>required field</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>required fields that nothing fills</source>
        <translation>Pflichtfelder, die nichts füllt</translation>
    </message>
    <message>
        <source>required, null and empty</source>
        <translation>Pflicht, null und leer</translation>
    </message>
    <message>
        <source>results in {0} cannot stand in one file</source>
        <translation>Ergebnisse in {0} können nicht in einer Datei stehen</translation>
    </message>
    <message>
        <source>rows of the lookup {0} are never reached here: {1} cannot come</source>
        <translation>Zeilen der Nachschlagetabelle {0} werden hier nie erreicht: {1} kann nicht vorkommen</translation>
    </message>
    <message>
        <source>rule has</source>
        <translation>Regel hat</translation>
    </message>
    <message>
        <source>rules have</source>
        <translation>Regeln haben</translation>
    </message>
    <message>
        <source>run results</source>
        <translation>Ergebnisse eines Laufs</translation>
    </message>
    <message>
        <source>same name `{0}`</source>
        <translation>gleicher Name `{0}`</translation>
    </message>
    <message>
        <source>same name but for its spelling: `{0}` and `{1}`</source>
        <translation>gleicher Name bis auf die Schreibweise: `{0}` und `{1}`</translation>
    </message>
    <message>
        <source>same words after splitting `{0}` and `{1}`</source>
        <translation>gleiche Wörter nach dem Zerlegen von `{0}` und `{1}`</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>single values</source>
        <translation>einzelne Werte</translation>
    </message>
    <message>
        <source>something else already, which cannot be read</source>
        <translation>schon etwas anderes, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>sorts decimals of XML as text, so that 10 stands before 9</source>
        <translation>sortiert Dezimalzahlen aus XML als Text, sodass 10 vor 9 steht</translation>
    </message>
    <message>
        <source>source field</source>
        <translation>Quellfeld</translation>
    </message>
    <message>
        <source>target codes never given: {0}</source>
        <translation>nie gegebene Zielcodes: {0}</translation>
    </message>
    <message>
        <source>target field</source>
        <translation>Zielfeld</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>text into a number</source>
        <translation>Text in eine Zahl</translation>
    </message>
    <message>
        <source>text into true or false</source>
        <translation>Text in wahr oder falsch</translation>
    </message>
    <message>
        <source>text up to {0} into text up to {1}</source>
        <translation>Text bis {0} in Text bis {1}</translation>
    </message>
    <message>
        <source>the comment at {0} ({1}) is seen nowhere: {2}</source>
        <translation>der Kommentar bei {0} ({1}) ist nirgends zu sehen: {2}</translation>
    </message>
    <message>
        <source>the comment of {0} at {1} ({2}) is seen nowhere: {3}</source>
        <translation>der Kommentar von {0} bei {1} ({2}) ist nirgends zu sehen: {3}</translation>
    </message>
    <message>
        <source>the condition `{0}` reads nothing, and is the same for every payload</source>
        <translation>die Bedingung `{0}` liest nichts und ist für alle Nutzdaten gleich</translation>
    </message>
    <message>
        <source>the constant</source>
        <translation>die Konstante</translation>
    </message>
    <message>
        <source>the day is that of the time as it is written, in no other zone</source>
        <translation>der Tag ist der der Zeit, wie sie geschrieben ist, in keiner anderen Zeitzone</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>der Vorgabewert</translation>
    </message>
    <message>
        <source>the default {0} is never used: `{1}` always gives something</source>
        <translation>der Vorgabewert {0} wird nie verwendet: `{1}` gibt immer etwas</translation>
    </message>
    <message>
        <source>the document has no element {0}</source>
        <translation>das Dokument hat kein Element {0}</translation>
    </message>
    <message>
        <source>the expression for {0} {1}, and neither a note nor an example explains it</source>
        <translation>der Ausdruck für {0} {1}, und weder eine Notiz noch ein Beispiel erklärt ihn</translation>
    </message>
    <message>
        <source>the file is no JSON array</source>
        <translation>die Datei ist kein JSON-Array</translation>
    </message>
    <message>
        <source>the first of several: `{0}` repeats and the target does not</source>
        <translation>der erste von mehreren: `{0}` wiederholt sich und das Ziel nicht</translation>
    </message>
    <message>
        <source>the first word of the whole name</source>
        <translation>das erste Wort des ganzen Namens</translation>
    </message>
    <message>
        <source>the folder has no files</source>
        <translation>der Ordner hat keine Dateien</translation>
    </message>
    <message>
        <source>the join with `${0}` has no {1}: nothing says which items belong together</source>
        <translation>die Verknüpfung mit `${0}` hat kein {1}: nichts sagt, welche Einträge zusammengehören</translation>
    </message>
    <message>
        <source>the join with `${0}` takes {1}, and its keys are not looked at</source>
        <translation>die Verknüpfung mit `${0}` nimmt {1}, und ihre Schlüssel werden nicht beachtet</translation>
    </message>
    <message>
        <source>the join with `${0}` takes {1}, and its left key is not looked at</source>
        <translation>die Verknüpfung mit `${0}` nimmt {1}, und ihr linker Schlüssel wird nicht beachtet</translation>
    </message>
    <message>
        <source>the join with `${0}` takes {1}, and its right key is not looked at</source>
        <translation>die Verknüpfung mit `${0}` nimmt {1}, und ihr rechter Schlüssel wird nicht beachtet</translation>
    </message>
    <message>
        <source>the join with `${0}` takes {1}, and its {2} {3} not looked at</source>
        <translation>die Verknüpfung mit `${0}` nimmt {1}, und {2} {3} ohne Bedeutung</translation>
    </message>
    <message>
        <source>the join with `{0}` may leave none</source>
        <translation>die Verknüpfung mit `{0}` lässt vielleicht keine übrig</translation>
    </message>
    <message>
        <source>the line is longer than {0} MB</source>
        <translation>die Zeile ist länger als {0} MB</translation>
    </message>
    <message>
        <source>the lookup {0} gives a default for {1}, and the default is not said: null would be written</source>
        <translation>die Nachschlagetabelle {0} gibt einen Vorgabewert für {1}, und der Vorgabewert ist nicht angegeben: null würde geschrieben</translation>
    </message>
    <message>
        <source>the lookup {0} gives no key for {1}, and stops there</source>
        <translation>die Nachschlagetabelle {0} gibt keinen Schlüssel für {1} und hält dort an</translation>
    </message>
    <message>
        <source>the lookup {0} gives {1} for several keys; backwards, the first counts</source>
        <translation>die Nachschlagetabelle {0} gibt {1} für mehrere Schlüssel; rückwärts zählt der erste</translation>
    </message>
    <message>
        <source>the lookup {0} gives {1}, which {2}</source>
        <translation>die Nachschlagetabelle {0} gibt {1}, und das {2}</translation>
    </message>
    <message>
        <source>the lookup {0} has no row for {1}, and stops there</source>
        <translation>die Nachschlagetabelle {0} hat keine Zeile für {1} und hält dort an</translation>
    </message>
    <message>
        <source>the lookup {0} has {1} more than once; the first row counts</source>
        <translation>die Nachschlagetabelle {0} hat {1} mehr als einmal; die erste Zeile zählt</translation>
    </message>
    <message>
        <source>the lookup {0} is read backwards here, and is not said to be read both ways</source>
        <translation>die Nachschlagetabelle {0} wird hier rückwärts gelesen, und das ist für sie nicht vorgesehen</translation>
    </message>
    <message>
        <source>the lookup {0} {1} no {2} for {3}, and stops there</source>
        <translation>die Nachschlagetabelle {0} {1} kein {2} für {3} und hält dort an</translation>
    </message>
    <message>
        <source>the map failed: {0}</source>
        <translation>das Mapping scheiterte: {0}</translation>
    </message>
    <message>
        <source>the map has no source {0}</source>
        <translation>das Mapping hat keine Quelle {0}</translation>
    </message>
    <message>
        <source>the map {0} also reads {1}, and it is not given</source>
        <translation>das Mapping {0} liest auch {1}, was nicht angegeben ist</translation>
    </message>
    <message>
        <source>the map {0} also reads {1}, and they are not given</source>
        <translation>das Mapping {0} liest auch {1}, die nicht angegeben sind</translation>
    </message>
    <message>
        <source>the map {0} also reads {1}, and {2} not given</source>
        <translation>das Mapping {0} liest auch {1}, nicht angegeben: {2}</translation>
    </message>
    <message>
        <source>the map {0} cannot run: {1}</source>
        <translation>das Mapping {0} kann nicht laufen: {1}</translation>
    </message>
    <message>
        <source>the map {0} has no further source {1}</source>
        <translation>das Mapping {0} hat keine weitere Quelle {1}</translation>
    </message>
    <message>
        <source>the map {0} has no rules</source>
        <translation>das Mapping {0} hat keine Regeln</translation>
    </message>
    <message>
        <source>the map {0} {1}</source>
        <translation>das Mapping {0} {1}</translation>
    </message>
    <message>
        <source>the number of the item</source>
        <translation>die Nummer des Eintrags</translation>
    </message>
    <message>
        <source>the parameter {0} must be of type {1}, and {2} is not</source>
        <translation>der Parameter {0} muss vom Typ {1} sein, und {2} ist es nicht</translation>
    </message>
    <message>
        <source>the parameters must be one JSON object</source>
        <translation>die Parameter müssen ein einziges JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the pattern `{0}`</source>
        <translation>das Muster `{0}`</translation>
    </message>
    <message>
        <source>the payload is an array, and the message expects an object</source>
        <translation>die Nutzdaten sind ein Array, und die Nachricht erwartet ein Objekt</translation>
    </message>
    <message>
        <source>the payloads are larger than {0} MB together</source>
        <translation>die Nutzdaten sind zusammen größer als {0} MB</translation>
    </message>
    <message>
        <source>the project has no lookup {0}</source>
        <translation>das Projekt hat keine Nachschlagetabelle {0}</translation>
    </message>
    <message>
        <source>the project has no parameter {0}</source>
        <translation>das Projekt hat keinen Parameter {0}</translation>
    </message>
    <message>
        <source>the question at {0} ({1}) is seen nowhere: {2}</source>
        <translation>die Frage bei {0} ({1}) ist nirgends zu sehen: {2}</translation>
    </message>
    <message>
        <source>the question of {0} at {1} ({2}) is seen nowhere: {3}</source>
        <translation>die Frage von {0} bei {1} ({2}) ist nirgends zu sehen: {3}</translation>
    </message>
    <message>
        <source>the receiver sets it itself</source>
        <translation>der Empfänger setzt es selbst</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>der Datensatz</translation>
    </message>
    <message>
        <source>the record is nested too deeply</source>
        <translation>der Datensatz ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the record is not JSON: {0}</source>
        <translation>der Datensatz ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>the record is not UTF-8 (byte {0})</source>
        <translation>der Datensatz ist kein UTF-8 (Byte {0})</translation>
    </message>
    <message>
        <source>the record is {0}, and the message expects {1}</source>
        <translation>der Datensatz ist {0}, und die Nachricht erwartet {1}</translation>
    </message>
    <message>
        <source>the result cannot be written: {0}</source>
        <translation>das Ergebnis kann nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>the result does not have the columns of the table</source>
        <translation>das Ergebnis hat nicht die Spalten der Tabelle</translation>
    </message>
    <message>
        <source>the result is not valid: {0}{1}</source>
        <translation>das Ergebnis ist nicht gültig: {0}{1}</translation>
    </message>
    <message>
        <source>the row cannot be read ({0})</source>
        <translation>die Zeile kann nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <source>the rule for {0} is a draft</source>
        <translation>die Regel für {0} ist ein Entwurf</translation>
    </message>
    <message>
        <source>the rule for {0} was approved for an older definition: it, or a field that it reads or fills, has changed</source>
        <translation>die Regel für {0} wurde für eine ältere Definition genehmigt: sie oder ein Feld, das sie liest oder füllt, wurde geändert</translation>
    </message>
    <message>
        <source>the rule is approved, and a question is open: {0}</source>
        <translation>die Regel ist genehmigt, und eine Frage ist offen: {0}</translation>
    </message>
    <message>
        <source>the rule is approved, and a question of {0} is open: {1}</source>
        <translation>die Regel ist genehmigt, und eine Frage an {0} ist offen: {1}</translation>
    </message>
    <message>
        <source>the rule is ready, and a question is open: {0}</source>
        <translation>die Regel ist bereit, und eine Frage ist offen: {0}</translation>
    </message>
    <message>
        <source>the rule is ready, and a question of {0} is open: {1}</source>
        <translation>die Regel ist bereit, und eine Frage an {0} ist offen: {1}</translation>
    </message>
    <message>
        <source>the rule is {0}, and a question{1} is open: {2}</source>
        <translation>die Regel ist {0}, und eine Frage{1} ist offen: {2}</translation>
    </message>
    <message>
        <source>the rule says neither a value nor a constant, a loop or a decision</source>
        <translation>die Regel nennt weder einen Wert noch eine Konstante, eine Schleife oder eine Entscheidung</translation>
    </message>
    <message>
        <source>the rule was left out, because {0}</source>
        <translation>die Regel wurde weggelassen, denn {0}</translation>
    </message>
    <message>
        <source>the rules gave nothing</source>
        <translation>die Regeln gaben nichts</translation>
    </message>
    <message>
        <source>the same date, written otherwise</source>
        <translation>dasselbe Datum, anders geschrieben</translation>
    </message>
    <message>
        <source>the schema {0} cannot be used: {1}</source>
        <translation>das Schema {0} kann nicht verwendet werden: {1}</translation>
    </message>
    <message>
        <source>the schema {0} no longer has the message: {1}</source>
        <translation>das Schema {0} hat die Nachricht nicht mehr: {1}</translation>
    </message>
    <message>
        <source>the search for counterexamples was stopped</source>
        <translation>die Suche nach Gegenbeispielen wurde angehalten</translation>
    </message>
    <message>
        <source>the source has no list of codes, so that it is not known which may come</source>
        <translation>die Quelle hat keine Liste von Codes, sodass nicht bekannt ist, welche kommen können</translation>
    </message>
    <message>
        <source>the source payloads are larger than {0} MB together</source>
        <translation>die Nutzdaten der Quellen sind zusammen größer als {0} MB</translation>
    </message>
    <message>
        <source>the source schema does not describe {0}</source>
        <translation>das Quellschema beschreibt {0} nicht</translation>
    </message>
    <message>
        <source>the source {0}</source>
        <translation>die Quelle {0}</translation>
    </message>
    <message>
        <source>the table has no column for the values</source>
        <translation>die Tabelle hat keine Spalte für die Werte</translation>
    </message>
    <message>
        <source>the table has no column {0}</source>
        <translation>die Tabelle hat keine Spalte {0}</translation>
    </message>
    <message>
        <source>the table of the lookup {0} ({1}) cannot be read: {2}</source>
        <translation>die Tabelle der Nachschlagetabelle {0} ({1}) kann nicht gelesen werden: {2}</translation>
    </message>
    <message>
        <source>the table of the lookup {0} ({1}) is not the one that was attached</source>
        <translation>die Tabelle der Nachschlagetabelle {0} ({1}) ist nicht die, die angehängt wurde</translation>
    </message>
    <message>
        <source>the table of the lookup {0} ({1}), which a function reads, cannot be read</source>
        <translation>die Tabelle der Nachschlagetabelle {0} ({1}), die eine Funktion liest, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>the target {0}</source>
        <translation>das Ziel {0}</translation>
    </message>
    <message>
        <source>the texts that mean true are not known</source>
        <translation>die Texte, die wahr bedeuten, sind nicht bekannt</translation>
    </message>
    <message>
        <source>the time of day is not known</source>
        <translation>die Uhrzeit ist nicht bekannt</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>the values of both are {0}</source>
        <translation>die Werte beider sind {0}</translation>
    </message>
    <message>
        <source>the values of both look alike: {0}</source>
        <translation>die Werte beider sehen ähnlich aus: {0}</translation>
    </message>
    <message>
        <source>the words for {0} were written for an older rule: {1}</source>
        <translation>die Worte zu {0} wurden für eine ältere Regel geschrieben: {1}</translation>
    </message>
    <message>
        <source>their values have words in common</source>
        <translation>ihre Werte haben Wörter gemeinsam</translation>
    </message>
    <message>
        <source>there are more than {0} records</source>
        <translation>es gibt mehr als {0} Datensätze</translation>
    </message>
    <message>
        <source>there are no pairs</source>
        <translation>es gibt keine Paare</translation>
    </message>
    <message>
        <source>there is more after the end of the array</source>
        <translation>nach dem Ende des Arrays kommt noch etwas</translation>
    </message>
    <message>
        <source>there is no map {0}</source>
        <translation>es gibt kein Mapping {0}</translation>
    </message>
    <message>
        <source>this is no dictionary of suggestions: {0}</source>
        <translation>das ist kein Wörterbuch für Vorschläge: {0}</translation>
    </message>
    <message>
        <source>this is no task with known answers: {0}</source>
        <translation>das ist keine Aufgabe mit bekannten Antworten: {0}</translation>
    </message>
    <message>
        <source>times {0}</source>
        <translation>mal {0}</translation>
    </message>
    <message>
        <source>true is `{0}`, false `{1}`</source>
        <translation>wahr ist `{0}`, falsch `{1}`</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>true or false into text</source>
        <translation>wahr oder falsch in Text</translation>
    </message>
    <message>
        <source>two lists of codes, {0} of {1} with a partner</source>
        <translation>zwei Listen von Codes, {0} von {1} mit einem Gegenstück</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>url uri anyuri iri</source>
        <translation>url uri anyuri iri</translation>
    </message>
    <message>
        <source>url uri link href website homepage webpage</source>
        <translation>url uri link href website homepage webpage</translation>
    </message>
    <message>
        <source>what follows the first word of the whole name</source>
        <translation>was auf das erste Wort des ganzen Namens folgt</translation>
    </message>
    <message>
        <source>what is behind the point is lost</source>
        <translation>was hinter dem Komma steht, geht verloren</translation>
    </message>
    <message>
        <source>what is not found</source>
        <translation>was nicht gefunden wird</translation>
    </message>
    <message>
        <source>what it lacks</source>
        <translation>was ihr fehlt</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>was er bedeutet</translation>
    </message>
    <message>
        <source>what {0} gives cannot be told from the schema</source>
        <translation>was {0} ergibt, lässt sich aus dem Schema nicht bestimmen</translation>
    </message>
    <message>
        <source>what {0} is filled with is said in words only: nothing would be written</source>
        <translation>womit {0} gefüllt wird, ist nur in Worten gesagt: nichts würde geschrieben</translation>
    </message>
    <message>
        <source>with {0} for {1}</source>
        <translation>mit {0} statt {1}</translation>
    </message>
    <message>
        <source>with {0}: {1}</source>
        <translation>mit {0}: {1}</translation>
    </message>
    <message>
        <source>without zeros before it</source>
        <translation>ohne führende Nullen</translation>
    </message>
    <message>
        <source>without {0}{1}</source>
        <translation>ohne {0}{1}</translation>
    </message>
    <message>
        <source>write it as lines[2].net</source>
        <translation>schreiben Sie es als lines[2].net</translation>
    </message>
    <message>
        <source>write the value as JSON</source>
        <translation>schreiben Sie den Wert als JSON</translation>
    </message>
    <message>
        <source>write {0} NAME={1}</source>
        <translation>schreiben Sie {0} NAME={1}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>{0} (character {1})</source>
        <translation>{0} (Zeichen {1})</translation>
    </message>
    <message>
        <source>{0} above it {1}</source>
        <translation>{0} darüber {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} becomes empty text where it is blank, and {1} takes only {2}</source>
        <translation>{0} wird zu leerem Text, wo es leer ist, und {1} nimmt nur {2}</translation>
    </message>
    <message>
        <source>{0} can be {1}, and {2} takes only {3}</source>
        <translation>{0} kann {1} sein, und {2} nimmt nur {3}</translation>
    </message>
    <message>
        <source>{0} can be {1}, which the list of {2} does not have</source>
        <translation>{0} kann {1} sein, was die Liste von {2} nicht hat</translation>
    </message>
    <message>
        <source>{0} cannot be written: `{1}` is no name that XML can have</source>
        <translation>{0} kann nicht geschrieben werden: `{1}` ist kein Name, den XML haben kann</translation>
    </message>
    <message>
        <source>{0} character</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>{0} demands {1}, and {2} is {3}, such as {4}</source>
        <translation>{0} verlangt {1}, und {2} ist {3}, etwa {4}</translation>
    </message>
    <message>
        <source>{0} demands {1}, and {2} {3}</source>
        <translation>{0} verlangt {1}, und {2} {3}</translation>
    </message>
    <message>
        <source>{0} digit</source>
        <translation>{0} Stelle</translation>
    </message>
    <message>
        <source>{0} digits</source>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>{0} fails on null</source>
        <translation>{0} scheitert an null</translation>
    </message>
    <message>
        <source>{0} files cannot be split into sources and targets</source>
        <translation>{0} Dateien lassen sich nicht in Quellen und Ziele aufteilen</translation>
    </message>
    <message>
        <source>{0} gives text, and {1} takes {2}: whether it is written so cannot be told</source>
        <translation>{0} gibt Text, und {1} nimmt {2}: ob er so geschrieben ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>{0} has a time zone, and {1} takes none: the same text would mean another time</source>
        <translation>{0} hat eine Zeitzone, und {1} nimmt keine: derselbe Text würde eine andere Zeit bedeuten</translation>
    </message>
    <message>
        <source>{0} has more digits than a number holds exactly, and is rounded</source>
        <translation>{0} hat mehr Stellen, als eine Zahl genau enthält, und wird gerundet</translation>
    </message>
    <message>
        <source>{0} has neither a rule nor a decision</source>
        <translation>{0} hat weder eine Regel noch eine Entscheidung</translation>
    </message>
    <message>
        <source>{0} has no field `{1}`</source>
        <translation>{0} hat kein Feld `{1}`</translation>
    </message>
    <message>
        <source>{0} has {1}</source>
        <translation>{0} hat {1}</translation>
    </message>
    <message>
        <source>{0} has {1} characters</source>
        <translation>{0} hat {1} Zeichen</translation>
    </message>
    <message>
        <source>{0} is a date without a time, and {1} demands one</source>
        <translation>{0} ist ein Datum ohne Uhrzeit, und {1} verlangt eine</translation>
    </message>
    <message>
        <source>{0} is a single value, and {1} repeats: one item will be written</source>
        <translation>{0} ist ein einzelner Wert, und {1} wiederholt sich: ein Eintrag wird geschrieben</translation>
    </message>
    <message>
        <source>{0} is deprecated{1}{2}</source>
        <translation>{0} ist veraltet{1}{2}</translation>
    </message>
    <message>
        <source>{0} is filled from a list, and no rule says what {1} repeats over</source>
        <translation>{0} wird aus einer Liste gefüllt, und keine Regel sagt, worüber sich {1} wiederholt</translation>
    </message>
    <message>
        <source>{0} is filled with a single value, and its attribute `{1}` is required</source>
        <translation>{0} wird mit einem einzelnen Wert gefüllt, und sein Attribut `{1}` ist Pflicht</translation>
    </message>
    <message>
        <source>{0} is given a secret that stands in the rule</source>
        <translation>{0} bekommt ein Geheimnis, das in der Regel steht</translation>
    </message>
    <message>
        <source>{0} is longer by {1}: what it has more is not read</source>
        <translation>{0} ist um {1} länger: was mehr da ist, wird nicht gelesen</translation>
    </message>
    <message>
        <source>{0} is never {1}, so that `{2}` {3}</source>
        <translation>{0} ist nie {1}, sodass `{2}` {3}</translation>
    </message>
    <message>
        <source>{0} is no path of a key</source>
        <translation>{0} ist kein Pfad eines Schlüssels</translation>
    </message>
    <message>
        <source>{0} is no path: {1}</source>
        <translation>{0} ist kein Pfad: {1}</translation>
    </message>
    <message>
        <source>{0} is not a list of the items of {1}: each of them would get all of it</source>
        <translation>{0} ist keine Liste der Einträge von {1}: jeder von ihnen bekäme alles davon</translation>
    </message>
    <message>
        <source>{0} is null, and {1} takes no null</source>
        <translation>{0} ist null, und {1} nimmt kein null</translation>
    </message>
    <message>
        <source>{0} is personal data, and nothing marks {1} for it</source>
        <translation>{0} enthält personenbezogene Daten, und nichts kennzeichnet {1} dafür</translation>
    </message>
    <message>
        <source>{0} is read from the whole payload, so that every item gets the same</source>
        <translation>{0} wird aus den ganzen Nutzdaten gelesen, sodass jeder Eintrag dasselbe bekommt</translation>
    </message>
    <message>
        <source>{0} is required and is written only when `{1}`: nothing says what holds otherwise</source>
        <translation>{0} ist Pflicht und wird nur geschrieben, wenn `{1}`: nichts sagt, was sonst gilt</translation>
    </message>
    <message>
        <source>{0} is required, and is left out where its condition does not hold</source>
        <translation>{0} ist Pflicht und wird weggelassen, wo seine Bedingung nicht gilt</translation>
    </message>
    <message>
        <source>{0} is required, and it was decided not to map it{1}</source>
        <translation>{0} ist Pflicht, und es wurde entschieden, es nicht zuzuordnen{1}</translation>
    </message>
    <message>
        <source>{0} is required, and no rule fills it{1}</source>
        <translation>{0} ist Pflicht, und keine Regel füllt es{1}</translation>
    </message>
    <message>
        <source>{0} is shorter by {1}: `${2}` is missing there</source>
        <translation>{0} ist um {1} kürzer: `${2}` fehlt dort</translation>
    </message>
    <message>
        <source>{0} is the key of several items{1}: the first is written</source>
        <translation>{0} ist der Schlüssel mehrerer Einträge{1}: der erste wird geschrieben</translation>
    </message>
    <message>
        <source>{0} is {1}, and {2} takes only {3}{4}</source>
        <translation>{0} ist {1}, und {2} nimmt nur {3}{4}</translation>
    </message>
    <message>
        <source>{0} is {1}, and {2} takes {3}</source>
        <translation>{0} ist {1}, und {2} nimmt {3}</translation>
    </message>
    <message>
        <source>{0} is {1}: {2}</source>
        <translation>{0} ist {1}: {2}</translation>
    </message>
    <message>
        <source>{0} item</source>
        <translation>{0} Eintrag</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>{0} items have no key, and are left out</source>
        <translation>{0} Einträge haben keinen Schlüssel und werden weggelassen</translation>
    </message>
    <message>
        <source>{0} items have no match in {1}, the first with the key {2}, and `${3}` is missing there</source>
        <translation>{0} Einträge haben keinen Treffer in {1}, der erste mit dem Schlüssel {2}, und `${3}` fehlt dort</translation>
    </message>
    <message>
        <source>{0} items have no match in {1}, the first with the key {2}, and are not written</source>
        <translation>{0} Einträge haben keinen Treffer in {1}, der erste mit dem Schlüssel {2}, und werden nicht geschrieben</translation>
    </message>
    <message>
        <source>{0} items have no match in {1}, the first without a key, and `${2}` is missing there</source>
        <translation>{0} Einträge haben keinen Treffer in {1}, der erste ohne Schlüssel, und `${2}` fehlt dort</translation>
    </message>
    <message>
        <source>{0} items have no match in {1}, the first without a key, and are not written</source>
        <translation>{0} Einträge haben keinen Treffer in {1}, der erste ohne Schlüssel, und werden nicht geschrieben</translation>
    </message>
    <message>
        <source>{0} items have several matches in {1}, the first with the key {2}: each is written</source>
        <translation>{0} Einträge haben mehrere Treffer in {1}, der erste mit dem Schlüssel {2}: jeder wird geschrieben</translation>
    </message>
    <message>
        <source>{0} items have several matches in {1}, the first with the key {2}: the first is taken</source>
        <translation>{0} Einträge haben mehrere Treffer in {1}, der erste mit dem Schlüssel {2}: der erste wird genommen</translation>
    </message>
    <message>
        <source>{0} may be greater than 9,007,199,254,740,992, and its last digits would be lost on the way to {1}</source>
        <translation>{0} kann größer als 9.007.199.254.740.992 sein, und die letzten Stellen gingen auf dem Weg zu {1} verloren</translation>
    </message>
    <message>
        <source>{0} may be null, and {1}</source>
        <translation>{0} kann null sein, und {1}</translation>
    </message>
    <message>
        <source>{0} may be null, and {1} takes no null</source>
        <translation>{0} kann null sein, und {1} nimmt kein null</translation>
    </message>
    <message>
        <source>{0} may be of a special category of personal data</source>
        <translation>{0} kann zu einer besonderen Kategorie personenbezogener Daten gehören</translation>
    </message>
    <message>
        <source>{0} may be several values, and {1} takes one</source>
        <translation>{0} kann mehrere Werte sein, und {1} nimmt einen</translation>
    </message>
    <message>
        <source>{0} may have no items</source>
        <translation>{0} hat vielleicht keine Einträge</translation>
    </message>
    <message>
        <source>{0} may have {1}, and {2} takes {3}</source>
        <translation>{0} kann {1} haben, und {2} nimmt {3}</translation>
    </message>
    <message>
        <source>{0} may {1}</source>
        <translation>{0} kann {1}</translation>
    </message>
    <message>
        <source>{0} more have no rule</source>
        <translation>{0} weitere haben keine Regel</translation>
    </message>
    <message>
        <source>{0} more source fields are neither used nor dropped</source>
        <translation>{0} weitere Quellfelder werden weder verwendet noch weggelassen</translation>
    </message>
    <message>
        <source>{0} more source fields have neither a rule nor a decision</source>
        <translation>{0} weitere Quellfelder haben weder eine Regel noch eine Entscheidung</translation>
    </message>
    <message>
        <source>{0} more target fields are neither used nor dropped</source>
        <translation>{0} weitere Zielfelder werden weder verwendet noch weggelassen</translation>
    </message>
    <message>
        <source>{0} more target fields have neither a rule nor a decision</source>
        <translation>{0} weitere Zielfelder haben weder eine Regel noch eine Entscheidung</translation>
    </message>
    <message>
        <source>{0} no key, and {1} left out</source>
        <translation>{0} keinen Schlüssel, und weggelassen: {1}</translation>
    </message>
    <message>
        <source>{0} no owner: {1}{2}</source>
        <translation>{0} keine Zuständigen: {1}{2}</translation>
    </message>
    <message>
        <source>{0} of the source is neither used nor dropped</source>
        <translation>{0} der Quelle wird weder verwendet noch weggelassen</translation>
    </message>
    <message>
        <source>{0} of {1} codes have no partner yet</source>
        <translation>{0} von {1} Codes haben noch kein Gegenstück</translation>
    </message>
    <message>
        <source>{0} of {1} does not match {2} of {3}</source>
        <translation>{0} von {1} passt nicht zu {2} von {3}</translation>
    </message>
    <message>
        <source>{0} of {1} source codes have a row</source>
        <translation>{0} von {1} Quellcodes haben eine Zeile</translation>
    </message>
    <message>
        <source>{0} of {1} values are the same: {2}</source>
        <translation>{0} von {1} Werten sind gleich: {2}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0} required field more have no rule</source>
        <translation>{0} weiteres Pflichtfeld hat keine Regel</translation>
    </message>
    <message>
        <source>{0} required fields more have no rule</source>
        <translation>{0} weitere Pflichtfelder haben keine Regel</translation>
    </message>
    <message>
        <source>{0} rule has no owner: {1}</source>
        <translation>{0} Regel hat keine Zuständigen: {1}</translation>
    </message>
    <message>
        <source>{0} rules fill {1}</source>
        <translation>{0} Regeln füllen {1}</translation>
    </message>
    <message>
        <source>{0} rules have no owner: {1}</source>
        <translation>{0} Regeln haben keine Zuständigen: {1}</translation>
    </message>
    <message>
        <source>{0} several matches in {1}, the first with the key {2}: {3}</source>
        <translation>{0} mehrere Treffer in {1}, der erste mit dem Schlüssel {2}: {3}</translation>
    </message>
    <message>
        <source>{0} stands for any name{1}</source>
        <translation>{0} steht für jeden Namen{1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} was decided not to be used, and a rule reads it</source>
        <translation>{0} soll bewusst nicht verwendet werden, und eine Regel liest es</translation>
    </message>
    <message>
        <source>{0} {1} behind the point, and {2} takes {3}</source>
        <translation>{0} {1} hinter dem Komma, und {2} nimmt {3}</translation>
    </message>
    <message>
        <source>{0} {1} names nothing</source>
        <translation>{0} {1} benennt nichts</translation>
    </message>
    <message>
        <source>{0} {1} null, and {2} takes no null</source>
        <translation>{0} {1} null, und {2} nimmt kein null</translation>
    </message>
    <message>
        <source>{0} {1}, and {2} is required</source>
        <translation>{0} {1}, und {2} ist Pflicht</translation>
    </message>
    <message>
        <source>{0}, and {1} asks for at least {2}</source>
        <translation>{0}, und {1} verlangt mindestens {2}</translation>
    </message>
    <message>
        <source>{0}, and {1} demands at least {2}</source>
        <translation>{0}, und {1} verlangt mindestens {2}</translation>
    </message>
    <message>
        <source>{0}, and {1} takes {2}</source>
        <translation>{0}, und {1} nimmt {2}</translation>
    </message>
    <message>
        <source>{0}, or ask the source to promise a value.</source>
        <translation>{0}, oder bitten Sie die Quelle, einen Wert zuzusichern.</translation>
    </message>
    <message>
        <source>{0}, or leave the field out then, with the condition `{1}`.</source>
        <translation>{0}, oder lassen Sie das Feld dann weg, mit der Bedingung `{1}`.</translation>
    </message>
    <message>
        <source>{0}, or write {1} only on the condition `{2}`.</source>
        <translation>{0}, oder schreiben Sie {1} nur unter der Bedingung `{2}`.</translation>
    </message>
    <message>
        <source>{0}the rule for {1} was stopped: {2}</source>
        <translation>{0}die Regel für {1} wurde angehalten: {2}</translation>
    </message>
</context>
</TS>
