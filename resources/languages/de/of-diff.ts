<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>, and gone from {0}</source>
        <translation>, und ab {0} nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>; it was {0}</source>
        <translation>; vorher {0}</translation>
    </message>
    <message>
        <source>A body may be sent.</source>
        <translation>Es darf ein Body gesendet werden.</translation>
    </message>
    <message>
        <source>A body must be sent that could be left out.</source>
        <translation>Ein Body, der weggelassen werden konnte, muss gesendet werden.</translation>
    </message>
    <message>
        <source>A body must be sent where there was none.</source>
        <translation>Es muss ein Body gesendet werden, wo es keinen gab.</translation>
    </message>
    <message>
        <source>A call may end with any other status.</source>
        <translation>Ein Aufruf kann mit jedem anderen Status enden.</translation>
    </message>
    <message>
        <source>A call may end with one more status that is no success.</source>
        <translation>Ein Aufruf kann mit einem weiteren Status enden, der kein Erfolg ist.</translation>
    </message>
    <message>
        <source>A call may succeed with one more status.</source>
        <translation>Ein Aufruf kann mit einem weiteren Status erfolgreich sein.</translation>
    </message>
    <message>
        <source>A call needs no credentials any more.</source>
        <translation>Ein Aufruf braucht keine Zugangsdaten mehr.</translation>
    </message>
    <message>
        <source>A call needs one credential less.</source>
        <translation>Ein Aufruf braucht einen Zugangsnachweis weniger.</translation>
    </message>
    <message>
        <source>A call needs one more scope.</source>
        <translation>Ein Aufruf braucht einen weiteren Scope.</translation>
    </message>
    <message>
        <source>A call needs one scope less.</source>
        <translation>Ein Aufruf braucht einen Scope weniger.</translation>
    </message>
    <message>
        <source>A call no longer ends with a status that is no success.</source>
        <translation>Ein Aufruf endet nicht mehr mit einem bestimmten Status, der kein Erfolg ist.</translation>
    </message>
    <message>
        <source>A call no longer succeeds with a status.</source>
        <translation>Ein Aufruf ist mit einem bestimmten Status nicht mehr erfolgreich.</translation>
    </message>
    <message>
        <source>A call succeeds with another status.</source>
        <translation>Ein Aufruf ist mit einem anderen Status erfolgreich.</translation>
    </message>
    <message>
        <source>A call that needed no credentials needs some.</source>
        <translation>Ein Aufruf, der keine Zugangsdaten brauchte, braucht jetzt welche.</translation>
    </message>
    <message>
        <source>A code is no longer allowed.</source>
        <translation>Ein Code ist nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>A field has another name; what it holds is as before, but for what is listed beside it.</source>
        <translation>Ein Feld hat einen anderen Namen; was es enthält, ist wie zuvor, bis auf das, was daneben aufgeführt ist.</translation>
    </message>
    <message>
        <source>A field may now be there that was refused before.</source>
        <translation>Ein Feld, das vorher abgelehnt wurde, darf jetzt vorhanden sein.</translation>
    </message>
    <message>
        <source>A field must now be there that nothing demanded before.</source>
        <translation>Ein Feld, das vorher nichts verlangte, muss jetzt vorhanden sein.</translation>
    </message>
    <message>
        <source>A field must now be there that was refused before.</source>
        <translation>Ein Feld, das vorher abgelehnt wurde, muss jetzt vorhanden sein.</translation>
    </message>
    <message>
        <source>A field must now be there, and the schema says what it is where it is left out.</source>
        <translation>Ein Feld muss jetzt vorhanden sein, und das Schema sagt, was es ist, wo es weggelassen wird.</translation>
    </message>
    <message>
        <source>A field now says which form the value is of.</source>
        <translation>Ein Feld sagt jetzt, von welcher Form der Wert ist.</translation>
    </message>
    <message>
        <source>A field stands elsewhere under its own name.</source>
        <translation>Ein Feld steht unter seinem eigenen Namen an anderer Stelle.</translation>
    </message>
    <message>
        <source>A field that could be there is now refused.</source>
        <translation>Ein Feld, das vorhanden sein durfte, wird jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>A field that no value was allowed for may now be there.</source>
        <translation>Ein Feld, für das kein Wert erlaubt war, darf jetzt vorhanden sein.</translation>
    </message>
    <message>
        <source>A field that was always there is no longer described, and need not come.</source>
        <translation>Ein Feld, das immer vorhanden war, ist nicht mehr beschrieben und muss nicht mehr kommen.</translation>
    </message>
    <message>
        <source>A field that was always there is now refused.</source>
        <translation>Ein Feld, das immer vorhanden war, wird jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>A field that was described is no longer; a member of its name may hold anything.</source>
        <translation>Ein Feld, das beschrieben war, ist es nicht mehr; unter seinem Namen darf nun Beliebiges stehen.</translation>
    </message>
    <message>
        <source>A file with a schema is gone from the folder, and the maps that use its messages with it.</source>
        <translation>Eine Datei mit einem Schema ist aus dem Ordner verschwunden und mit ihr das, was die Mappings von ihren Nachrichten verwenden.</translation>
    </message>
    <message>
        <source>A form can be told by one more value.</source>
        <translation>Eine Form kann an einem weiteren Wert erkannt werden.</translation>
    </message>
    <message>
        <source>A format is said, or another one, and whether anything checks it is not known.</source>
        <translation>Es ist ein Format angegeben oder ein anderes, und ob es jemand prüft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A header&apos;s name has other capitals, which mean nothing in HTTP.</source>
        <translation>Ein Header-Name ist anders groß- und kleingeschrieben, was in HTTP nichts bedeutet.</translation>
    </message>
    <message>
        <source>A list is now a single value.</source>
        <translation>Aus einer Liste ist ein einzelner Wert geworden.</translation>
    </message>
    <message>
        <source>A message is no longer on the channel.</source>
        <translation>Eine Nachricht ist nicht mehr auf dem Kanal.</translation>
    </message>
    <message>
        <source>A missing value means something else than before.</source>
        <translation>Ein fehlender Wert bedeutet etwas anderes als zuvor.</translation>
    </message>
    <message>
        <source>A parameter is sent elsewhere: in the path, the query, a header or a cookie.</source>
        <translation>Ein Parameter wird an anderer Stelle gesendet: im Pfad, in der Abfrage, in einem Header oder in einem Cookie.</translation>
    </message>
    <message>
        <source>A parameter may be given without a value.</source>
        <translation>Ein Parameter darf ohne Wert angegeben werden.</translation>
    </message>
    <message>
        <source>A parameter may no longer be given without a value.</source>
        <translation>Ein Parameter darf nicht mehr ohne Wert angegeben werden.</translation>
    </message>
    <message>
        <source>A part of the address can be chosen.</source>
        <translation>Ein Teil der Adresse kann gewählt werden.</translation>
    </message>
    <message>
        <source>A part of the address can be one thing more.</source>
        <translation>Ein Teil der Adresse kann einen weiteren Wert haben.</translation>
    </message>
    <message>
        <source>A part of the address can no longer be chosen.</source>
        <translation>Ein Teil der Adresse kann nicht mehr gewählt werden.</translation>
    </message>
    <message>
        <source>A part of the address can no longer be something.</source>
        <translation>Ein Teil der Adresse kann einen bestimmten Wert nicht mehr haben.</translation>
    </message>
    <message>
        <source>A part of the address is another one where nothing is chosen.</source>
        <translation>Ein Teil der Adresse ist ein anderer, wo nichts gewählt ist.</translation>
    </message>
    <message>
        <source>A part of the body is written in another way.</source>
        <translation>Ein Teil des Bodys wird auf andere Weise geschrieben.</translation>
    </message>
    <message>
        <source>A part of the path has another name in the document; the addresses that are called are as before.</source>
        <translation>Ein Teil des Pfads hat im Dokument einen anderen Namen; die aufgerufenen Adressen sind wie zuvor.</translation>
    </message>
    <message>
        <source>A part was not compared, for the reason given.</source>
        <translation>Ein Teil wurde aus dem angegebenen Grund nicht verglichen.</translation>
    </message>
    <message>
        <source>A place in the list is no longer described by itself.</source>
        <translation>Ein Platz in der Liste ist nicht mehr für sich beschrieben.</translation>
    </message>
    <message>
        <source>A place in the list is now described by itself.</source>
        <translation>Ein Platz in der Liste ist jetzt für sich beschrieben.</translation>
    </message>
    <message>
        <source>A port names another binding; what it binds to otherwise is listed beside it.</source>
        <translation>Ein Port nennt eine andere Bindung; was sie sonst anders bindet, ist daneben aufgeführt.</translation>
    </message>
    <message>
        <source>A response leads elsewhere, or with other values.</source>
        <translation>Eine Antwort führt anderswohin oder mit anderen Werten weiter.</translation>
    </message>
    <message>
        <source>A response no longer says how to go on with an operation.</source>
        <translation>Eine Antwort sagt nicht mehr, wie es mit einer Operation weitergeht.</translation>
    </message>
    <message>
        <source>A response says how to go on with one more operation.</source>
        <translation>Eine Antwort sagt, wie es mit einer weiteren Operation weitergeht.</translation>
    </message>
    <message>
        <source>A schema stands in a file of another name.</source>
        <translation>Ein Schema steht in einer Datei mit anderem Namen.</translation>
    </message>
    <message>
        <source>A scope can no longer be granted.</source>
        <translation>Ein Scope kann nicht mehr gewährt werden.</translation>
    </message>
    <message>
        <source>A security scheme is described otherwise.</source>
        <translation>Ein Sicherheitsschema ist anders beschrieben.</translation>
    </message>
    <message>
        <source>A security scheme is no longer defined; what is called without it is listed beside it.</source>
        <translation>Ein Sicherheitsschema ist nicht mehr definiert; was ohne es aufgerufen wird, ist daneben aufgeführt.</translation>
    </message>
    <message>
        <source>A server is described otherwise.</source>
        <translation>Ein Server ist anders beschrieben.</translation>
    </message>
    <message>
        <source>A service is no longer offered.</source>
        <translation>Ein Dienst wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>A service is no longer reached in a way.</source>
        <translation>Ein Dienst ist auf einem Weg nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>A service is reached at another address.</source>
        <translation>Ein Dienst ist unter einer anderen Adresse erreichbar.</translation>
    </message>
    <message>
        <source>A service is reached in one more way.</source>
        <translation>Ein Dienst ist auf einem weiteren Weg erreichbar.</translation>
    </message>
    <message>
        <source>A shared definition is gone that nothing else used.</source>
        <translation>Eine gemeinsame Definition, die nichts anderes verwendete, ist weggefallen.</translation>
    </message>
    <message>
        <source>A single value is now a list.</source>
        <translation>Aus einem einzelnen Wert ist eine Liste geworden.</translation>
    </message>
    <message>
        <source>A status is described with others (4XX, default).</source>
        <translation>Ein Status ist mit anderen zusammen beschrieben (4XX, default).</translation>
    </message>
    <message>
        <source>A status that was described with others is now described by itself.</source>
        <translation>Ein Status, der mit anderen zusammen beschrieben war, ist jetzt für sich beschrieben.</translation>
    </message>
    <message>
        <source>A tag is described otherwise.</source>
        <translation>Ein Schlagwort ist anders beschrieben.</translation>
    </message>
    <message>
        <source>A tag is no longer described.</source>
        <translation>Ein Schlagwort ist nicht mehr beschrieben.</translation>
    </message>
    <message>
        <source>A value no longer tells a form.</source>
        <translation>Ein Wert steht nicht mehr für eine Form.</translation>
    </message>
    <message>
        <source>A value now tells another form.</source>
        <translation>Ein Wert steht jetzt für eine andere Form.</translation>
    </message>
    <message>
        <source>A way of proving who calls is no longer accepted.</source>
        <translation>Eine Art, sich als Aufrufer auszuweisen, wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>API key sent otherwise</source>
        <translation>API-Schlüssel anders gesendet</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Zugriff geändert</translation>
    </message>
    <message>
        <source>Add a row to the lookup that translates it.</source>
        <translation>Ergänzen Sie eine Zeile in der Nachschlagetabelle, die ihn übersetzt.</translation>
    </message>
    <message>
        <source>All that is valid was so before: what else the schema says makes up for it.</source>
        <translation>Alles Gültige war es schon vorher: Was das Schema sonst sagt, gleicht es aus.</translation>
    </message>
    <message>
        <source>All that was valid still is: what else the schema says makes up for it.</source>
        <translation>Alles, was gültig war, ist es noch: Was das Schema sonst sagt, gleicht es aus.</translation>
    </message>
    <message>
        <source>Alternative added</source>
        <translation>Alternative hinzugefügt</translation>
    </message>
    <message>
        <source>Alternative removed</source>
        <translation>Alternative entfernt</translation>
    </message>
    <message>
        <source>Always send one.</source>
        <translation>Senden Sie immer einen.</translation>
    </message>
    <message>
        <source>An element that could repeat may now occur at most once.</source>
        <translation>Ein Element, das sich wiederholen konnte, darf jetzt höchstens einmal vorkommen.</translation>
    </message>
    <message>
        <source>An element that occurred at most once may now repeat.</source>
        <translation>Ein Element, das höchstens einmal vorkam, darf sich jetzt wiederholen.</translation>
    </message>
    <message>
        <source>An entry point is gone, and the maps that use it with it.</source>
        <translation>Ein Einstiegspunkt ist weggefallen und mit ihm das, was die Mappings davon verwenden.</translation>
    </message>
    <message>
        <source>Another field says which form the value is of.</source>
        <translation>Ein anderes Feld sagt, von welcher Form der Wert ist.</translation>
    </message>
    <message>
        <source>Another limit: {0}.</source>
        <translation>Andere Grenze: {0}.</translation>
    </message>
    <message>
        <source>Any value is allowed now.</source>
        <translation>Jetzt ist jeder Wert erlaubt.</translation>
    </message>
    <message>
        <source>Ask for another form.</source>
        <translation>Fragen Sie nach einer anderen Form.</translation>
    </message>
    <message>
        <source>Ask for another one.</source>
        <translation>Fragen Sie nach einem anderen.</translation>
    </message>
    <message>
        <source>Ask for it, and take it.</source>
        <translation>Fordern Sie ihn an, und nehmen Sie ihn an.</translation>
    </message>
    <message>
        <source>Ask what comes.</source>
        <translation>Fragen Sie, was kommt.</translation>
    </message>
    <message>
        <source>Ask what is meant.</source>
        <translation>Fragen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>Ask what may change.</source>
        <translation>Fragen Sie, was sich ändern kann.</translation>
    </message>
    <message>
        <source>Ask what replaces it, and from when it is gone.</source>
        <translation>Fragen Sie, was an ihre Stelle tritt und ab wann sie weggefallen ist.</translation>
    </message>
    <message>
        <source>Ask what replaces it, and move the calls there.</source>
        <translation>Fragen Sie, was an ihre Stelle tritt, und stellen Sie die Aufrufe darauf um.</translation>
    </message>
    <message>
        <source>Ask when it goes.</source>
        <translation>Fragen Sie, wann es wegfällt.</translation>
    </message>
    <message>
        <source>Ask where what was sent goes now.</source>
        <translation>Fragen Sie, wohin das Gesendete jetzt gehört.</translation>
    </message>
    <message>
        <source>Ask whether it may change without notice.</source>
        <translation>Fragen Sie, ob es sich ohne Ankündigung ändern darf.</translation>
    </message>
    <message>
        <source>Ask which day is meant.</source>
        <translation>Fragen Sie, welcher Tag gemeint ist.</translation>
    </message>
    <message>
        <source>Authorization address changed</source>
        <translation>Adresse der Autorisierung geändert</translation>
    </message>
    <message>
        <source>Became a list</source>
        <translation>Zur Liste geworden</translation>
    </message>
    <message>
        <source>Became optional</source>
        <translation>Optional geworden</translation>
    </message>
    <message>
        <source>Became required</source>
        <translation>Pflicht geworden</translation>
    </message>
    <message>
        <source>Became single</source>
        <translation>Zum einzelnen Wert geworden</translation>
    </message>
    <message>
        <source>Beside what was needed, a call needs one more credential.</source>
        <translation>Neben dem bisher Nötigen braucht ein Aufruf einen weiteren Zugangsnachweis.</translation>
    </message>
    <message>
        <source>Call it with another one.</source>
        <translation>Rufen Sie sie mit einem anderen auf.</translation>
    </message>
    <message>
        <source>Call it with the new method.</source>
        <translation>Rufen Sie sie mit der neuen Methode auf.</translation>
    </message>
    <message>
        <source>Call the new one.</source>
        <translation>Rufen Sie die neue auf.</translation>
    </message>
    <message>
        <source>Call the new path.</source>
        <translation>Rufen Sie den neuen Pfad auf.</translation>
    </message>
    <message>
        <source>Callback added</source>
        <translation>Callback hinzugefügt</translation>
    </message>
    <message>
        <source>Callback removed</source>
        <translation>Callback entfernt</translation>
    </message>
    <message>
        <source>Callback&apos;s address changed</source>
        <translation>Adresse des Callbacks geändert</translation>
    </message>
    <message>
        <source>Characters such as / and ? may no longer stand in a parameter as they are.</source>
        <translation>Zeichen wie / und ? dürfen in einem Parameter nicht mehr unverändert stehen.</translation>
    </message>
    <message>
        <source>Characters such as / and ? may stand in a parameter as they are.</source>
        <translation>Zeichen wie / und ? dürfen in einem Parameter unverändert stehen.</translation>
    </message>
    <message>
        <source>Choose another file for the maps that use it.</source>
        <translation>Wählen Sie eine andere Datei für die Mappings, die sie verwenden.</translation>
    </message>
    <message>
        <source>Choose another message for the maps that use it.</source>
        <translation>Wählen Sie eine andere Nachricht für die Mappings, die sie verwenden.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>Closed to other members</source>
        <translation>Für andere Felder geschlossen</translation>
    </message>
    <message>
        <source>Compare both by hand, or ask the schema&apos;s owner what was meant.</source>
        <translation>Vergleichen Sie beide von Hand, oder fragen Sie die für das Schema Zuständigen, was gemeint war.</translation>
    </message>
    <message>
        <source>Compare both by hand, with values that occur.</source>
        <translation>Vergleichen Sie beide von Hand, mit Werten, die vorkommen.</translation>
    </message>
    <message>
        <source>Configure the new address.</source>
        <translation>Stellen Sie die neue Adresse ein.</translation>
    </message>
    <message>
        <source>Constant changed</source>
        <translation>Konstante geändert</translation>
    </message>
    <message>
        <source>Constant removed</source>
        <translation>Konstante entfernt</translation>
    </message>
    <message>
        <source>Constant set</source>
        <translation>Konstante gesetzt</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Kontakt geändert</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Convert the value from the one format to the other.</source>
        <translation>Wandeln Sie den Wert von dem einen Format in das andere um.</translation>
    </message>
    <message>
        <source>Convert the value to the format.</source>
        <translation>Wandeln Sie den Wert in das Format um.</translation>
    </message>
    <message>
        <source>Convert the value.</source>
        <translation>Wandeln Sie den Wert um.</translation>
    </message>
    <message>
        <source>Credentials could be left out, and no longer can.</source>
        <translation>Zugangsdaten konnten weggelassen werden und können es nicht mehr.</translation>
    </message>
    <message>
        <source>Credentials may be left out.</source>
        <translation>Zugangsdaten dürfen weggelassen werden.</translation>
    </message>
    <message>
        <source>Cut or refuse what does not fit before it is sent.</source>
        <translation>Kürzen Sie, was nicht passt, oder lehnen Sie es ab, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Decide whether the rules that fill or read it still make sense.</source>
        <translation>Entscheiden Sie, ob die Regeln, die es füllen oder lesen, noch sinnvoll sind.</translation>
    </message>
    <message>
        <source>Decide which of them is written.</source>
        <translation>Entscheiden Sie, welches davon geschrieben wird.</translation>
    </message>
    <message>
        <source>Default changed</source>
        <translation>Vorgabewert geändert</translation>
    </message>
    <message>
        <source>Default removed</source>
        <translation>Vorgabewert entfernt</translation>
    </message>
    <message>
        <source>Default response added</source>
        <translation>Standardantwort hinzugefügt</translation>
    </message>
    <message>
        <source>Default response removed</source>
        <translation>Standardantwort entfernt</translation>
    </message>
    <message>
        <source>Default set</source>
        <translation>Vorgabewert gesetzt</translation>
    </message>
    <message>
        <source>Definition added</source>
        <translation>Definition hinzugefügt</translation>
    </message>
    <message>
        <source>Definition removed</source>
        <translation>Definition entfernt</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Deprecated operation removed</source>
        <translation>Veraltete Operation entfernt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Description geändert</translation>
    </message>
    <message>
        <source>Device address changed</source>
        <translation>Adresse für Geräte geändert</translation>
    </message>
    <message>
        <source>Devices ask for their codes elsewhere.</source>
        <translation>Geräte fragen ihre Codes anderswo ab.</translation>
    </message>
    <message>
        <source>Discriminator changed</source>
        <translation>Diskriminator geändert</translation>
    </message>
    <message>
        <source>Discriminator removed</source>
        <translation>Diskriminator entfernt</translation>
    </message>
    <message>
        <source>Discriminator set</source>
        <translation>Diskriminator gesetzt</translation>
    </message>
    <message>
        <source>Discriminator&apos;s value added</source>
        <translation>Wert des Diskriminators hinzugefügt</translation>
    </message>
    <message>
        <source>Discriminator&apos;s value changed</source>
        <translation>Wert des Diskriminators geändert</translation>
    </message>
    <message>
        <source>Discriminator&apos;s value removed</source>
        <translation>Wert des Diskriminators entfernt</translation>
    </message>
    <message>
        <source>Elements come in another order, and the schema demands the order.</source>
        <translation>Elemente kommen in einer anderen Reihenfolge, und das Schema verlangt die Reihenfolge.</translation>
    </message>
    <message>
        <source>Elements may come in any order now.</source>
        <translation>Elemente dürfen jetzt in beliebiger Reihenfolge kommen.</translation>
    </message>
    <message>
        <source>Elements that could come in any order must come in one.</source>
        <translation>Elemente, die in beliebiger Reihenfolge kommen konnten, müssen in einer bestimmten kommen.</translation>
    </message>
    <message>
        <source>Empty parameter allowed</source>
        <translation>Leerer Parameter erlaubt</translation>
    </message>
    <message>
        <source>Empty parameter refused</source>
        <translation>Leerer Parameter abgelehnt</translation>
    </message>
    <message>
        <source>Envelopes are carried by another protocol.</source>
        <translation>Umschläge werden mit einem anderen Protokoll übertragen.</translation>
    </message>
    <message>
        <source>Escape them.</source>
        <translation>Schreiben Sie sie prozentkodiert.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples changed</source>
        <translation>Examples geändert</translation>
    </message>
    <message>
        <source>Exchange of messages changed</source>
        <translation>Nachrichtenaustausch geändert</translation>
    </message>
    <message>
        <source>Excludes others now</source>
        <translation>Schließt jetzt andere aus</translation>
    </message>
    <message>
        <source>Fault added</source>
        <translation>Fault hinzugefügt</translation>
    </message>
    <message>
        <source>Fault removed</source>
        <translation>Fault entfernt</translation>
    </message>
    <message>
        <source>Fewer credentials needed</source>
        <translation>Weniger Zugangsdaten nötig</translation>
    </message>
    <message>
        <source>Fewer values are valid</source>
        <translation>Weniger Werte sind gültig</translation>
    </message>
    <message>
        <source>Field allowed</source>
        <translation>Feld erlaubt</translation>
    </message>
    <message>
        <source>Field forbidden</source>
        <translation>Feld verboten</translation>
    </message>
    <message>
        <source>Field moved</source>
        <translation>Feld verschoben</translation>
    </message>
    <message>
        <source>Field renamed</source>
        <translation>Feld umbenannt</translation>
    </message>
    <message>
        <source>Fields that could stand beside each other now exclude each other.</source>
        <translation>Felder, die nebeneinander stehen konnten, schließen einander jetzt aus.</translation>
    </message>
    <message>
        <source>Fields that excluded each other may now stand beside each other.</source>
        <translation>Felder, die einander ausschlossen, dürfen jetzt nebeneinander stehen.</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Datei hinzugefügt</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>Datei umbenannt</translation>
    </message>
    <message>
        <source>Fill it.</source>
        <translation>Füllen Sie es.</translation>
    </message>
    <message>
        <source>Fill the new one.</source>
        <translation>Füllen Sie das neue.</translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation>Format geändert</translation>
    </message>
    <message>
        <source>Format changed, cannot be told</source>
        <translation>Format geändert, nicht entscheidbar</translation>
    </message>
    <message>
        <source>Format narrowed</source>
        <translation>Format eingeengt</translation>
    </message>
    <message>
        <source>Format removed</source>
        <translation>Format entfernt</translation>
    </message>
    <message>
        <source>Format set</source>
        <translation>Format gesetzt</translation>
    </message>
    <message>
        <source>Format widened</source>
        <translation>Format erweitert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Further credentials needed</source>
        <translation>Weitere Zugangsdaten nötig</translation>
    </message>
    <message>
        <source>Further documentation changed</source>
        <translation>Weitere Dokumentation geändert</translation>
    </message>
    <message>
        <source>Further documentation is elsewhere.</source>
        <translation>Weitere Dokumentation steht anderswo.</translation>
    </message>
    <message>
        <source>Generate the code again.</source>
        <translation>Erzeugen Sie den Code neu.</translation>
    </message>
    <message>
        <source>Give a default for null.</source>
        <translation>Geben Sie einen Vorgabewert für null an.</translation>
    </message>
    <message>
        <source>Give it a rule before the new version is used.</source>
        <translation>Geben Sie ihm eine Regel, bevor die neue Version verwendet wird.</translation>
    </message>
    <message>
        <source>Give it a rule, or decide that it stays empty.</source>
        <translation>Geben Sie ihm eine Regel, oder entscheiden Sie, dass es leer bleibt.</translation>
    </message>
    <message>
        <source>Give it a rule; only some readers fill the default in.</source>
        <translation>Geben Sie ihm eine Regel; nur manche Leser setzen den Vorgabewert ein.</translation>
    </message>
    <message>
        <source>Give it a value, or a default.</source>
        <translation>Geben Sie ihm einen Wert oder einen Vorgabewert.</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation>Geben Sie ihm einen Wert, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Give the address where it belongs now.</source>
        <translation>Geben Sie die Adresse jetzt dort an, wo sie hingehört.</translation>
    </message>
    <message>
        <source>HTTP authentication changed</source>
        <translation>HTTP-Authentifizierung geändert</translation>
    </message>
    <message>
        <source>Have credentials issued.</source>
        <translation>Lassen Sie sich Zugangsdaten ausstellen.</translation>
    </message>
    <message>
        <source>Have it granted.</source>
        <translation>Lassen Sie ihn sich gewähren.</translation>
    </message>
    <message>
        <source>Have it issued.</source>
        <translation>Lassen Sie ihn sich ausstellen.</translation>
    </message>
    <message>
        <source>Have the new credential issued.</source>
        <translation>Lassen Sie sich die neuen Zugangsdaten ausstellen.</translation>
    </message>
    <message>
        <source>Have the rules follow it: fieldwright impact --apply does it.</source>
        <translation>Lassen Sie die Regeln ihm folgen: fieldwright impact --apply erledigt das.</translation>
    </message>
    <message>
        <source>Have the rules follow the new name.</source>
        <translation>Lassen Sie die Regeln dem neuen Namen folgen.</translation>
    </message>
    <message>
        <source>Have the rules follow the new name: fieldwright impact --apply does it.</source>
        <translation>Lassen Sie die Regeln dem neuen Namen folgen: fieldwright impact --apply erledigt das.</translation>
    </message>
    <message>
        <source>Header spelled otherwise</source>
        <translation>Header anders geschrieben</translation>
    </message>
    <message>
        <source>Interface&apos;s description changed</source>
        <translation>Beschreibung der Schnittstelle geändert</translation>
    </message>
    <message>
        <source>Interface&apos;s summary changed</source>
        <translation>Kurzbeschreibung der Schnittstelle geändert</translation>
    </message>
    <message>
        <source>Interface&apos;s title changed</source>
        <translation>Titel der Schnittstelle geändert</translation>
    </message>
    <message>
        <source>Interface&apos;s version changed</source>
        <translation>Version der Schnittstelle geändert</translation>
    </message>
    <message>
        <source>Interface&apos;s version lowered</source>
        <translation>Version der Schnittstelle herabgesetzt</translation>
    </message>
    <message>
        <source>It can no longer be called, without having been deprecated.</source>
        <translation>Sie kann nicht mehr aufgerufen werden, ohne dass sie als veraltet gekennzeichnet war.</translation>
    </message>
    <message>
        <source>It can no longer be called; it was deprecated, without a day being named.</source>
        <translation>Sie kann nicht mehr aufgerufen werden; sie war als veraltet gekennzeichnet, ohne dass ein Tag genannt war.</translation>
    </message>
    <message>
        <source>It changed, and what it does cannot be told</source>
        <translation>Es hat sich geändert, und die Wirkung ist nicht zu bestimmen</translation>
    </message>
    <message>
        <source>It changed, and what it does cannot be told: {0}.</source>
        <translation>Es hat sich geändert, und die Wirkung ist nicht zu bestimmen: {0}.</translation>
    </message>
    <message>
        <source>It is called under another path.</source>
        <translation>Sie wird unter einem anderen Pfad aufgerufen.</translation>
    </message>
    <message>
        <source>It is called with another method.</source>
        <translation>Sie wird mit einer anderen Methode aufgerufen.</translation>
    </message>
    <message>
        <source>It is gone before the day that was named for it.</source>
        <translation>Sie ist vor dem dafür genannten Tag weggefallen.</translation>
    </message>
    <message>
        <source>It is gone earlier than was said.</source>
        <translation>Es fällt früher weg, als gesagt war.</translation>
    </message>
    <message>
        <source>It is gone later than was said.</source>
        <translation>Es fällt später weg, als gesagt war.</translation>
    </message>
    <message>
        <source>It is gone, as was announced: the day that was named is over.</source>
        <translation>Sie ist weggefallen, wie angekündigt: Der genannte Tag ist vorbei.</translation>
    </message>
    <message>
        <source>It is less settled than was promised, and may change without notice.</source>
        <translation>Es ist weniger ausgereift als zugesagt und kann sich ohne Ankündigung ändern.</translation>
    </message>
    <message>
        <source>It is more settled than before.</source>
        <translation>Es ist ausgereifter als zuvor.</translation>
    </message>
    <message>
        <source>It is no longer said how settled it is.</source>
        <translation>Es ist nicht mehr gesagt, wie ausgereift es ist.</translation>
    </message>
    <message>
        <source>It is no longer said what comes with other statuses.</source>
        <translation>Es ist nicht mehr gesagt, was bei anderen Status kommt.</translation>
    </message>
    <message>
        <source>It is now said how settled it is.</source>
        <translation>Es ist jetzt gesagt, wie ausgereift es ist.</translation>
    </message>
    <message>
        <source>It is still deprecated, and no day is named any more: it may go at any time.</source>
        <translation>Es ist weiterhin veraltet, und es ist kein Tag mehr genannt: Es kann jederzeit wegfallen.</translation>
    </message>
    <message>
        <source>It is to be called no more, and will go one day.</source>
        <translation>Sie soll nicht mehr aufgerufen werden und wird eines Tages wegfallen.</translation>
    </message>
    <message>
        <source>It may be called again.</source>
        <translation>Sie darf wieder aufgerufen werden.</translation>
    </message>
    <message>
        <source>It may be called {0} now ({1} %: {2}).</source>
        <translation>Es heißt jetzt vielleicht {0} ({1} %: {2}).</translation>
    </message>
    <message>
        <source>It takes any value, as what nothing describes does.</source>
        <translation>Es nimmt jeden Wert an, wie alles, was nicht beschrieben ist.</translation>
    </message>
    <message>
        <source>Item&apos;s place described</source>
        <translation>Platz des Eintrags beschrieben</translation>
    </message>
    <message>
        <source>Item&apos;s place no longer described</source>
        <translation>Platz des Eintrags nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>Items may be null.</source>
        <translation>Einträge dürfen null sein.</translation>
    </message>
    <message>
        <source>Items may now be the same.</source>
        <translation>Einträge dürfen jetzt gleich sein.</translation>
    </message>
    <message>
        <source>Items of the list may no longer be null.</source>
        <translation>Einträge der Liste dürfen nicht mehr null sein.</translation>
    </message>
    <message>
        <source>Items of the list may now be null.</source>
        <translation>Einträge der Liste dürfen jetzt null sein.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Last day earlier</source>
        <translation>Letzter Tag früher</translation>
    </message>
    <message>
        <source>Last day is over</source>
        <translation>Letzter Tag ist vorbei</translation>
    </message>
    <message>
        <source>Last day later</source>
        <translation>Letzter Tag später</translation>
    </message>
    <message>
        <source>Last day named</source>
        <translation>Letzter Tag genannt</translation>
    </message>
    <message>
        <source>Last day taken back</source>
        <translation>Letzter Tag zurückgenommen</translation>
    </message>
    <message>
        <source>Last day unreadable</source>
        <translation>Letzter Tag unlesbar</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Leave null items out.</source>
        <translation>Lassen Sie Einträge weg, die null sind.</translation>
    </message>
    <message>
        <source>Licence changed</source>
        <translation>Lizenz geändert</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>Link hinzugefügt</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Link geändert</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Link entfernt</translation>
    </message>
    <message>
        <source>List of values removed</source>
        <translation>Werteliste entfernt</translation>
    </message>
    <message>
        <source>List of values set</source>
        <translation>Werteliste gesetzt</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Look at the address.</source>
        <translation>Sehen Sie sich die Adresse an.</translation>
    </message>
    <message>
        <source>Look at the binding.</source>
        <translation>Sehen Sie sich die Bindung an.</translation>
    </message>
    <message>
        <source>Look at who sends first, and what comes back.</source>
        <translation>Sehen Sie nach, wer zuerst sendet und was zurückkommt.</translation>
    </message>
    <message>
        <source>Look for what replaces it.</source>
        <translation>Suchen Sie, was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Look for what replaces it; until then the rules that use it have nothing to read or fill.</source>
        <translation>Suchen Sie, was an seine Stelle tritt; bis dahin haben die Regeln, die es verwenden, nichts zu lesen oder zu füllen.</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Lockerer</translation>
    </message>
    <message>
        <source>Looser: {0} is greater.</source>
        <translation>Lockerer: {0} ist größer.</translation>
    </message>
    <message>
        <source>Looser: {0} is smaller.</source>
        <translation>Lockerer: {0} ist kleiner.</translation>
    </message>
    <message>
        <source>Looser: {0} takes more.</source>
        <translation>Lockerer: {0} lässt mehr zu.</translation>
    </message>
    <message>
        <source>Looser: {0}.</source>
        <translation>Lockerer: {0}.</translation>
    </message>
    <message>
        <source>Make the call by hand.</source>
        <translation>Bauen Sie den Aufruf von Hand.</translation>
    </message>
    <message>
        <source>Map it.</source>
        <translation>Ordnen Sie es zu.</translation>
    </message>
    <message>
        <source>Mapping[str, Any]</source>
        <translation>Mapping[str, Any]</translation>
    </message>
    <message>
        <source>May occur once only</source>
        <translation>Darf nur einmal vorkommen</translation>
    </message>
    <message>
        <source>May occur several times</source>
        <translation>Darf mehrmals vorkommen</translation>
    </message>
    <message>
        <source>Meaning of a value changed</source>
        <translation>Bedeutung eines Werts geändert</translation>
    </message>
    <message>
        <source>Members of any name are now described, and must be as the schema says.</source>
        <translation>Felder mit beliebigem Namen sind jetzt beschrieben und müssen sein, wie das Schema sagt.</translation>
    </message>
    <message>
        <source>Members of any name may hold anything now.</source>
        <translation>Felder mit beliebigem Namen dürfen jetzt Beliebiges enthalten.</translation>
    </message>
    <message>
        <source>Members of more names may now be there.</source>
        <translation>Felder mit weiteren Namen dürfen jetzt vorhanden sein.</translation>
    </message>
    <message>
        <source>Members of other names allowed</source>
        <translation>Felder mit anderen Namen erlaubt</translation>
    </message>
    <message>
        <source>Members of other names refused</source>
        <translation>Felder mit anderen Namen abgelehnt</translation>
    </message>
    <message>
        <source>Members that could be there under any name are refused now.</source>
        <translation>Felder, die unter beliebigem Namen vorhanden sein durften, werden jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Members that the schema does not name are allowed now.</source>
        <translation>Felder, die das Schema nicht nennt, sind jetzt erlaubt.</translation>
    </message>
    <message>
        <source>Members that the schema does not name are refused now.</source>
        <translation>Felder, die das Schema nicht nennt, werden jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Message added</source>
        <translation>Nachricht hinzugefügt</translation>
    </message>
    <message>
        <source>Message added to a channel</source>
        <translation>Nachricht zu einem Kanal hinzugefügt</translation>
    </message>
    <message>
        <source>Message removed</source>
        <translation>Nachricht entfernt</translation>
    </message>
    <message>
        <source>Message removed from a channel</source>
        <translation>Nachricht aus einem Kanal entfernt</translation>
    </message>
    <message>
        <source>Method changed</source>
        <translation>Methode geändert</translation>
    </message>
    <message>
        <source>More types, or more of a type&apos;s values, are allowed.</source>
        <translation>Es sind mehr Typen oder mehr Werte eines Typs erlaubt.</translation>
    </message>
    <message>
        <source>More values are valid</source>
        <translation>Mehr Werte sind gültig</translation>
    </message>
    <message>
        <source>Namespace changed</source>
        <translation>Namensraum geändert</translation>
    </message>
    <message>
        <source>No field says any more which form the value is of.</source>
        <translation>Kein Feld sagt mehr, von welcher Form der Wert ist.</translation>
    </message>
    <message>
        <source>No longer deprecated</source>
        <translation>Nicht mehr veraltet</translation>
    </message>
    <message>
        <source>No longer excludes others</source>
        <translation>Schließt andere nicht mehr aus</translation>
    </message>
    <message>
        <source>No two items may be the same any more.</source>
        <translation>Keine zwei Einträge dürfen mehr gleich sein.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Null allowed</source>
        <translation>Null erlaubt</translation>
    </message>
    <message>
        <source>Null items allowed</source>
        <translation>Null-Einträge erlaubt</translation>
    </message>
    <message>
        <source>Null items refused</source>
        <translation>Null-Einträge abgelehnt</translation>
    </message>
    <message>
        <source>Null refused</source>
        <translation>Null abgelehnt</translation>
    </message>
    <message>
        <source>OAuth flow added</source>
        <translation>OAuth-Ablauf hinzugefügt</translation>
    </message>
    <message>
        <source>OAuth flow removed</source>
        <translation>OAuth-Ablauf entfernt</translation>
    </message>
    <message>
        <source>OAuth scope defined</source>
        <translation>OAuth-Scope definiert</translation>
    </message>
    <message>
        <source>OAuth scope described otherwise</source>
        <translation>OAuth-Scope anders beschrieben</translation>
    </message>
    <message>
        <source>OAuth scope no longer defined</source>
        <translation>OAuth-Scope nicht mehr definiert</translation>
    </message>
    <message>
        <source>Of {0} examples for it the new version takes none.</source>
        <translation>Von {0} Beispielen dafür nimmt die neue Version keines an.</translation>
    </message>
    <message>
        <source>Of {0} examples for it the old version takes none.</source>
        <translation>Von {0} Beispielen dafür nimmt die alte Version keines an.</translation>
    </message>
    <message>
        <source>One more code may come.</source>
        <translation>Ein weiterer Code kann kommen.</translation>
    </message>
    <message>
        <source>One more message may be on the channel.</source>
        <translation>Eine weitere Nachricht kann auf dem Kanal sein.</translation>
    </message>
    <message>
        <source>One more scope can be granted.</source>
        <translation>Ein weiterer Scope kann gewährt werden.</translation>
    </message>
    <message>
        <source>One more security scheme is defined; who needs it is listed beside it.</source>
        <translation>Ein weiteres Sicherheitsschema ist definiert; wer es braucht, ist daneben aufgeführt.</translation>
    </message>
    <message>
        <source>One more tag is described.</source>
        <translation>Ein weiteres Schlagwort ist beschrieben.</translation>
    </message>
    <message>
        <source>One more way of proving who calls is accepted.</source>
        <translation>Eine weitere Art, sich als Aufrufer auszuweisen, wird angenommen.</translation>
    </message>
    <message>
        <source>One version refers to something that is not there, so that this part cannot be compared.</source>
        <translation>Eine Version verweist auf etwas, das nicht da ist, sodass dieser Teil nicht verglichen werden kann.</translation>
    </message>
    <message>
        <source>Only listed values are allowed now.</source>
        <translation>Jetzt sind nur aufgeführte Werte erlaubt.</translation>
    </message>
    <message>
        <source>Only one value is allowed now.</source>
        <translation>Jetzt ist nur ein Wert erlaubt.</translation>
    </message>
    <message>
        <source>OpenID Connect address changed</source>
        <translation>Adresse von OpenID Connect geändert</translation>
    </message>
    <message>
        <source>Opened to other members</source>
        <translation>Für andere Felder geöffnet</translation>
    </message>
    <message>
        <source>Operation added</source>
        <translation>Operation hinzugefügt</translation>
    </message>
    <message>
        <source>Operation deprecated</source>
        <translation>Operation veraltet</translation>
    </message>
    <message>
        <source>Operation id added</source>
        <translation>Kennung der Operation hinzugefügt</translation>
    </message>
    <message>
        <source>Operation id changed</source>
        <translation>Kennung der Operation geändert</translation>
    </message>
    <message>
        <source>Operation id removed</source>
        <translation>Kennung der Operation entfernt</translation>
    </message>
    <message>
        <source>Operation moved</source>
        <translation>Operation verschoben</translation>
    </message>
    <message>
        <source>Operation no longer deprecated</source>
        <translation>Operation nicht mehr veraltet</translation>
    </message>
    <message>
        <source>Operation removed</source>
        <translation>Operation entfernt</translation>
    </message>
    <message>
        <source>Operation removed as announced</source>
        <translation>Operation wie angekündigt entfernt</translation>
    </message>
    <message>
        <source>Operation removed before its day</source>
        <translation>Operation vor ihrem Tag entfernt</translation>
    </message>
    <message>
        <source>Operation&apos;s description changed</source>
        <translation>Beschreibung der Operation geändert</translation>
    </message>
    <message>
        <source>Operation&apos;s port type changed</source>
        <translation>Porttyp der Operation geändert</translation>
    </message>
    <message>
        <source>Optional field added</source>
        <translation>Optionales Feld hinzugefügt</translation>
    </message>
    <message>
        <source>Optional field described</source>
        <translation>Optionales Feld beschrieben</translation>
    </message>
    <message>
        <source>Optional field no longer described</source>
        <translation>Optionales Feld nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>Optional field removed</source>
        <translation>Optionales Feld entfernt</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Reihenfolge geändert</translation>
    </message>
    <message>
        <source>Order demanded</source>
        <translation>Reihenfolge verlangt</translation>
    </message>
    <message>
        <source>Order free</source>
        <translation>Reihenfolge frei</translation>
    </message>
    <message>
        <source>Other members described</source>
        <translation>Andere Felder beschrieben</translation>
    </message>
    <message>
        <source>Other members no longer described</source>
        <translation>Andere Felder nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>Other values are valid</source>
        <translation>Andere Werte sind gültig</translation>
    </message>
    <message>
        <source>Other values than the one are allowed now.</source>
        <translation>Jetzt sind auch andere Werte als der eine erlaubt.</translation>
    </message>
    <message>
        <source>Parameter&apos;s media type changed</source>
        <translation>Medientyp des Parameters geändert</translation>
    </message>
    <message>
        <source>Parameter&apos;s place changed</source>
        <translation>Ort des Parameters geändert</translation>
    </message>
    <message>
        <source>Parameter&apos;s style changed</source>
        <translation>Stil des Parameters geändert</translation>
    </message>
    <message>
        <source>Parameters of the request&apos;s media type changed</source>
        <translation>Parameter des Medientyps der Anfrage geändert</translation>
    </message>
    <message>
        <source>Parameters of the response&apos;s media type changed</source>
        <translation>Parameter des Medientyps der Antwort geändert</translation>
    </message>
    <message>
        <source>Part cannot be read</source>
        <translation>Teil nicht lesbar</translation>
    </message>
    <message>
        <source>Part of the envelope added</source>
        <translation>Teil des Umschlags hinzugefügt</translation>
    </message>
    <message>
        <source>Part of the envelope removed</source>
        <translation>Teil des Umschlags entfernt</translation>
    </message>
    <message>
        <source>Part&apos;s encoding changed</source>
        <translation>Kodierung des Teils geändert</translation>
    </message>
    <message>
        <source>Path parameter renamed</source>
        <translation>Pfadparameter umbenannt</translation>
    </message>
    <message>
        <source>Plan the move before the day.</source>
        <translation>Planen Sie den Umstieg vor dem Tag.</translation>
    </message>
    <message>
        <source>Port added</source>
        <translation>Port hinzugefügt</translation>
    </message>
    <message>
        <source>Port removed</source>
        <translation>Port entfernt</translation>
    </message>
    <message>
        <source>Port&apos;s address changed</source>
        <translation>Adresse des Ports geändert</translation>
    </message>
    <message>
        <source>Port&apos;s binding changed</source>
        <translation>Bindung des Ports geändert</translation>
    </message>
    <message>
        <source>Protocol added</source>
        <translation>Protokoll hinzugefügt</translation>
    </message>
    <message>
        <source>Protocol removed</source>
        <translation>Protokoll entfernt</translation>
    </message>
    <message>
        <source>Put the missing file beside the schema.</source>
        <translation>Legen Sie die fehlende Datei neben das Schema.</translation>
    </message>
    <message>
        <source>Read it.</source>
        <translation>Lesen Sie sie.</translation>
    </message>
    <message>
        <source>Read them.</source>
        <translation>Lesen Sie sie.</translation>
    </message>
    <message>
        <source>Read what it grants now.</source>
        <translation>Lesen Sie, was er jetzt gewährt.</translation>
    </message>
    <message>
        <source>Read what it means now.</source>
        <translation>Lesen Sie nach, was er jetzt bedeutet.</translation>
    </message>
    <message>
        <source>Read whether it does something else now.</source>
        <translation>Lesen Sie nach, ob sie jetzt etwas anderes tut.</translation>
    </message>
    <message>
        <source>Refresh address changed</source>
        <translation>Adresse zum Erneuern geändert</translation>
    </message>
    <message>
        <source>Repeat the target, or take one with [0].</source>
        <translation>Wiederholen Sie das Ziel, oder nehmen Sie mit [0] eines.</translation>
    </message>
    <message>
        <source>Request body added</source>
        <translation>Body der Anfrage hinzugefügt</translation>
    </message>
    <message>
        <source>Request body became optional</source>
        <translation>Body der Anfrage optional geworden</translation>
    </message>
    <message>
        <source>Request body became required</source>
        <translation>Body der Anfrage Pflicht geworden</translation>
    </message>
    <message>
        <source>Request body removed</source>
        <translation>Body der Anfrage entfernt</translation>
    </message>
    <message>
        <source>Request&apos;s media type added</source>
        <translation>Medientyp der Anfrage hinzugefügt</translation>
    </message>
    <message>
        <source>Request&apos;s media type changed</source>
        <translation>Medientyp der Anfrage geändert</translation>
    </message>
    <message>
        <source>Request&apos;s media type narrowed</source>
        <translation>Medientyp der Anfrage eingeengt</translation>
    </message>
    <message>
        <source>Request&apos;s media type removed</source>
        <translation>Medientyp der Anfrage entfernt</translation>
    </message>
    <message>
        <source>Request&apos;s media type widened</source>
        <translation>Medientyp der Anfrage erweitert</translation>
    </message>
    <message>
        <source>Request&apos;s payload described</source>
        <translation>Nutzdaten der Anfrage beschrieben</translation>
    </message>
    <message>
        <source>Request&apos;s payload no longer described</source>
        <translation>Nutzdaten der Anfrage nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>Required field added</source>
        <translation>Pflichtfeld hinzugefügt</translation>
    </message>
    <message>
        <source>Required field no longer described</source>
        <translation>Pflichtfeld nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>Required field removed</source>
        <translation>Pflichtfeld entfernt</translation>
    </message>
    <message>
        <source>Required field with a default added</source>
        <translation>Pflichtfeld mit Vorgabewert hinzugefügt</translation>
    </message>
    <message>
        <source>Required request body added</source>
        <translation>Vorgeschriebener Body der Anfrage hinzugefügt</translation>
    </message>
    <message>
        <source>Reserved characters allowed</source>
        <translation>Reservierte Zeichen erlaubt</translation>
    </message>
    <message>
        <source>Reserved characters refused</source>
        <translation>Reservierte Zeichen abgelehnt</translation>
    </message>
    <message>
        <source>Response&apos;s description changed</source>
        <translation>Beschreibung der Antwort geändert</translation>
    </message>
    <message>
        <source>Response&apos;s media type added</source>
        <translation>Medientyp der Antwort hinzugefügt</translation>
    </message>
    <message>
        <source>Response&apos;s media type changed</source>
        <translation>Medientyp der Antwort geändert</translation>
    </message>
    <message>
        <source>Response&apos;s media type narrowed</source>
        <translation>Medientyp der Antwort eingeengt</translation>
    </message>
    <message>
        <source>Response&apos;s media type removed</source>
        <translation>Medientyp der Antwort entfernt</translation>
    </message>
    <message>
        <source>Response&apos;s media type widened</source>
        <translation>Medientyp der Antwort erweitert</translation>
    </message>
    <message>
        <source>Response&apos;s payload described</source>
        <translation>Nutzdaten der Antwort beschrieben</translation>
    </message>
    <message>
        <source>Response&apos;s payload no longer described</source>
        <translation>Nutzdaten der Antwort nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>SOAP style changed</source>
        <translation>SOAP-Stil geändert</translation>
    </message>
    <message>
        <source>SOAP transport changed</source>
        <translation>SOAP-Transport geändert</translation>
    </message>
    <message>
        <source>SOAP use changed</source>
        <translation>SOAP-Kodierung (use) geändert</translation>
    </message>
    <message>
        <source>SOAPAction changed</source>
        <translation>SOAPAction geändert</translation>
    </message>
    <message>
        <source>Say what null becomes.</source>
        <translation>Geben Sie an, was aus null wird.</translation>
    </message>
    <message>
        <source>Say which item is meant.</source>
        <translation>Geben Sie an, welcher Eintrag gemeint ist.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Geben Sie an, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Say with Accept which form is wanted.</source>
        <translation>Geben Sie mit Accept an, welche Form gewünscht ist.</translation>
    </message>
    <message>
        <source>Say with a default what holds when it is missing.</source>
        <translation>Geben Sie mit einem Vorgabewert an, was gilt, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Scope needed</source>
        <translation>Scope nötig</translation>
    </message>
    <message>
        <source>Scope no longer needed</source>
        <translation>Scope nicht mehr nötig</translation>
    </message>
    <message>
        <source>Security added</source>
        <translation>Sicherheit hinzugefügt</translation>
    </message>
    <message>
        <source>Security alternative added</source>
        <translation>Sicherheitsalternative hinzugefügt</translation>
    </message>
    <message>
        <source>Security alternative removed</source>
        <translation>Sicherheitsalternative entfernt</translation>
    </message>
    <message>
        <source>Security became optional</source>
        <translation>Sicherheit optional geworden</translation>
    </message>
    <message>
        <source>Security became required</source>
        <translation>Sicherheit Pflicht geworden</translation>
    </message>
    <message>
        <source>Security removed</source>
        <translation>Sicherheit entfernt</translation>
    </message>
    <message>
        <source>Security scheme defined</source>
        <translation>Sicherheitsschema definiert</translation>
    </message>
    <message>
        <source>Security scheme&apos;s definition removed</source>
        <translation>Definition des Sicherheitsschemas entfernt</translation>
    </message>
    <message>
        <source>Security scheme&apos;s description changed</source>
        <translation>Beschreibung des Sicherheitsschemas geändert</translation>
    </message>
    <message>
        <source>Security scheme&apos;s type changed</source>
        <translation>Art des Sicherheitsschemas geändert</translation>
    </message>
    <message>
        <source>See that following it still works.</source>
        <translation>Prüfen Sie, ob man ihm noch folgen kann.</translation>
    </message>
    <message>
        <source>See that it is no longer written.</source>
        <translation>Stellen Sie sicher, dass er nicht mehr geschrieben wird.</translation>
    </message>
    <message>
        <source>See that nothing else is written.</source>
        <translation>Stellen Sie sicher, dass nichts anderes geschrieben wird.</translation>
    </message>
    <message>
        <source>See that old and new are not mixed up.</source>
        <translation>Stellen Sie sicher, dass Altes und Neues nicht verwechselt werden.</translation>
    </message>
    <message>
        <source>See that the caller copes with it.</source>
        <translation>Stellen Sie sicher, dass der Aufrufer damit zurechtkommt.</translation>
    </message>
    <message>
        <source>See that the caller takes it for a success.</source>
        <translation>Stellen Sie sicher, dass der Aufrufer ihn als Erfolg versteht.</translation>
    </message>
    <message>
        <source>See that the caller takes it.</source>
        <translation>Stellen Sie sicher, dass der Aufrufer ihn annimmt.</translation>
    </message>
    <message>
        <source>See that the form is no longer written.</source>
        <translation>Stellen Sie sicher, dass die Form nicht mehr geschrieben wird.</translation>
    </message>
    <message>
        <source>See that the old values are no longer written.</source>
        <translation>Stellen Sie sicher, dass die alten Werte nicht mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>See that what is read agrees with the rule&apos;s own default.</source>
        <translation>Stellen Sie sicher, dass das Gelesene zum Vorgabewert der Regel passt.</translation>
    </message>
    <message>
        <source>See that what reads it knows the new form.</source>
        <translation>Stellen Sie sicher, dass der Leser die neue Form kennt.</translation>
    </message>
    <message>
        <source>See that what reads it passes over what it does not know.</source>
        <translation>Stellen Sie sicher, dass der Leser übergeht, was er nicht kennt.</translation>
    </message>
    <message>
        <source>See that what reads it takes the new values too.</source>
        <translation>Stellen Sie sicher, dass der Leser auch die neuen Werte annimmt.</translation>
    </message>
    <message>
        <source>See that what reads them takes both.</source>
        <translation>Stellen Sie sicher, dass der Leser beides annimmt.</translation>
    </message>
    <message>
        <source>See what comes in its place.</source>
        <translation>Sehen Sie nach, was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>See whether spaces in the value matter.</source>
        <translation>Prüfen Sie, ob Leerzeichen im Wert von Bedeutung sind.</translation>
    </message>
    <message>
        <source>Send it in another form.</source>
        <translation>Senden Sie ihn in einer anderen Form.</translation>
    </message>
    <message>
        <source>Send it in the new way.</source>
        <translation>Senden Sie es auf die neue Weise.</translation>
    </message>
    <message>
        <source>Send it where it belongs now.</source>
        <translation>Senden Sie es dorthin, wo es jetzt hingehört.</translation>
    </message>
    <message>
        <source>Send it, and take it.</source>
        <translation>Senden Sie ihn, und nehmen Sie ihn an.</translation>
    </message>
    <message>
        <source>Send one.</source>
        <translation>Senden Sie einen.</translation>
    </message>
    <message>
        <source>Send the new Content-Type.</source>
        <translation>Senden Sie den neuen Content-Type.</translation>
    </message>
    <message>
        <source>Send the new one.</source>
        <translation>Senden Sie die neue.</translation>
    </message>
    <message>
        <source>Send them with it.</source>
        <translation>Senden Sie sie mit.</translation>
    </message>
    <message>
        <source>Server added</source>
        <translation>Server hinzugefügt</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Server entfernt</translation>
    </message>
    <message>
        <source>Server&apos;s address changed</source>
        <translation>Adresse des Servers geändert</translation>
    </message>
    <message>
        <source>Server&apos;s default changed</source>
        <translation>Vorgabewert des Servers geändert</translation>
    </message>
    <message>
        <source>Server&apos;s description changed</source>
        <translation>Beschreibung des Servers geändert</translation>
    </message>
    <message>
        <source>Server&apos;s value added</source>
        <translation>Wert des Servers hinzugefügt</translation>
    </message>
    <message>
        <source>Server&apos;s value removed</source>
        <translation>Wert des Servers entfernt</translation>
    </message>
    <message>
        <source>Server&apos;s variable added</source>
        <translation>Variable des Servers hinzugefügt</translation>
    </message>
    <message>
        <source>Server&apos;s variable removed</source>
        <translation>Variable des Servers entfernt</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>Dienst hinzugefügt</translation>
    </message>
    <message>
        <source>Service removed</source>
        <translation>Dienst entfernt</translation>
    </message>
    <message>
        <source>Several values of a parameter are written in another way.</source>
        <translation>Mehrere Werte eines Parameters werden auf andere Weise geschrieben.</translation>
    </message>
    <message>
        <source>Some of the types, or of a type&apos;s values, are no longer allowed.</source>
        <translation>Manche der Typen oder der Werte eines Typs sind nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>Some values fit only the old limit, some only the new: {0}.</source>
        <translation>Manche Werte passen nur zur alten Grenze, manche nur zur neuen: {0}.</translation>
    </message>
    <message>
        <source>Some values fit only the old, some only the new</source>
        <translation>Manche Werte passen nur zum Alten, manche nur zum Neuen</translation>
    </message>
    <message>
        <source>Some values fit only the old, some only the new: {0}.</source>
        <translation>Manche Werte passen nur zum Alten, manche nur zum Neuen: {0}.</translation>
    </message>
    <message>
        <source>Somebody else is to be asked, or elsewhere.</source>
        <translation>Es ist jemand anderes zu fragen oder an anderer Stelle.</translation>
    </message>
    <message>
        <source>Spaces and line breaks in the value become something else than before; the same texts are valid.</source>
        <translation>Aus Leerzeichen und Zeilenumbrüchen im Wert wird etwas anderes als zuvor; dieselben Texte sind gültig.</translation>
    </message>
    <message>
        <source>Stability lowered</source>
        <translation>Reifegrad gesenkt</translation>
    </message>
    <message>
        <source>Stability named</source>
        <translation>Reifegrad genannt</translation>
    </message>
    <message>
        <source>Stability no longer named</source>
        <translation>Reifegrad nicht mehr genannt</translation>
    </message>
    <message>
        <source>Stability raised</source>
        <translation>Reifegrad erhöht</translation>
    </message>
    <message>
        <source>Stability unreadable</source>
        <translation>Reifegrad unlesbar</translation>
    </message>
    <message>
        <source>Status added</source>
        <translation>Status hinzugefügt</translation>
    </message>
    <message>
        <source>Status by itself</source>
        <translation>Status für sich</translation>
    </message>
    <message>
        <source>Status no longer by itself</source>
        <translation>Status nicht mehr für sich</translation>
    </message>
    <message>
        <source>Status removed</source>
        <translation>Status entfernt</translation>
    </message>
    <message>
        <source>Success status added</source>
        <translation>Erfolgsstatus hinzugefügt</translation>
    </message>
    <message>
        <source>Success status changed</source>
        <translation>Erfolgsstatus geändert</translation>
    </message>
    <message>
        <source>Success status removed</source>
        <translation>Erfolgsstatus entfernt</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>Kurzbeschreibung geändert</translation>
    </message>
    <message>
        <source>Swagger</source>
        <translation>Swagger</translation>
    </message>
    <message>
        <source>Tag added to an operation</source>
        <translation>Schlagwort zu einer Operation hinzugefügt</translation>
    </message>
    <message>
        <source>Tag described</source>
        <translation>Schlagwort beschrieben</translation>
    </message>
    <message>
        <source>Tag no longer described</source>
        <translation>Schlagwort nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>Tag removed from an operation</source>
        <translation>Schlagwort von einer Operation entfernt</translation>
    </message>
    <message>
        <source>Tag&apos;s description changed</source>
        <translation>Beschreibung des Schlagworts geändert</translation>
    </message>
    <message>
        <source>Terms of service changed</source>
        <translation>Nutzungsbedingungen geändert</translation>
    </message>
    <message>
        <source>The address that is called back is taken from elsewhere.</source>
        <translation>Die Adresse, die zurückgerufen wird, wird anderswoher genommen.</translation>
    </message>
    <message>
        <source>The answer comes under another name of a form.</source>
        <translation>Die Antwort kommt unter einem anderen Namen einer Form.</translation>
    </message>
    <message>
        <source>The answer comes under fewer names of a form.</source>
        <translation>Die Antwort kommt unter weniger Namen einer Form.</translation>
    </message>
    <message>
        <source>The answer may come in one more form.</source>
        <translation>Die Antwort kann in einer weiteren Form kommen.</translation>
    </message>
    <message>
        <source>The answer may come under more names of a form.</source>
        <translation>Die Antwort kann unter mehr Namen einer Form kommen.</translation>
    </message>
    <message>
        <source>The answer no longer comes in a form.</source>
        <translation>Die Antwort kommt in einer Form nicht mehr.</translation>
    </message>
    <message>
        <source>The body can no longer be sent in a form.</source>
        <translation>Der Body kann in einer Form nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>The body is built in another way (document, rpc).</source>
        <translation>Der Body ist auf andere Weise aufgebaut (document, rpc).</translation>
    </message>
    <message>
        <source>The body is encoded in another way (literal, encoded).</source>
        <translation>Der Body ist auf andere Weise kodiert (literal, encoded).</translation>
    </message>
    <message>
        <source>The body is sent under another name of a form.</source>
        <translation>Der Body wird unter einem anderen Namen einer Form gesendet.</translation>
    </message>
    <message>
        <source>The body may be left out.</source>
        <translation>Der Body darf weggelassen werden.</translation>
    </message>
    <message>
        <source>The body may be sent in one more form.</source>
        <translation>Der Body darf in einer weiteren Form gesendet werden.</translation>
    </message>
    <message>
        <source>The body may be sent under fewer names of a form.</source>
        <translation>Der Body darf unter weniger Namen einer Form gesendet werden.</translation>
    </message>
    <message>
        <source>The body may be sent under more names of a form.</source>
        <translation>Der Body darf unter mehr Namen einer Form gesendet werden.</translation>
    </message>
    <message>
        <source>The credential is sent in another way (basic, bearer).</source>
        <translation>Der Zugangsnachweis wird auf andere Weise gesendet (basic, bearer).</translation>
    </message>
    <message>
        <source>The day from which it is gone is now named.</source>
        <translation>Der Tag, ab dem es weggefallen ist, ist jetzt genannt.</translation>
    </message>
    <message>
        <source>The day that is named for it is not in the future: it may go at any time.</source>
        <translation>Der dafür genannte Tag liegt nicht in der Zukunft: Es kann jederzeit wegfallen.</translation>
    </message>
    <message>
        <source>The description is another one; nothing else.</source>
        <translation>Geändert ist nur die Beschreibung.</translation>
    </message>
    <message>
        <source>The element itself is as before: its text has attributes beside it, or had them.</source>
        <translation>Das Element selbst ist wie zuvor: Sein Text hat Attribute neben sich oder hatte sie.</translation>
    </message>
    <message>
        <source>The elements&apos; namespace is another one; they are compared as if it were the same.</source>
        <translation>Der Namensraum der Elemente ist ein anderer; sie werden verglichen, als wäre es derselbe.</translation>
    </message>
    <message>
        <source>The envelope holds one more part (a header, or a further element of the body).</source>
        <translation>Der Umschlag enthält einen weiteren Teil (einen Header oder ein weiteres Element des Bodys).</translation>
    </message>
    <message>
        <source>The envelope no longer holds a part (a header, or a further element of the body).</source>
        <translation>Der Umschlag enthält einen Teil nicht mehr (einen Header oder ein weiteres Element des Bodys).</translation>
    </message>
    <message>
        <source>The examples is another one; nothing else.</source>
        <translation>Geändert sind nur die Beispiele.</translation>
    </message>
    <message>
        <source>The field is named, and no value is allowed for it.</source>
        <translation>Das Feld ist genannt, und kein Wert ist dafür erlaubt.</translation>
    </message>
    <message>
        <source>The field is to be used no more, and will go one day.</source>
        <translation>Das Feld soll nicht mehr verwendet werden und wird eines Tages wegfallen.</translation>
    </message>
    <message>
        <source>The field may be used again.</source>
        <translation>Das Feld darf wieder verwendet werden.</translation>
    </message>
    <message>
        <source>The folder has one more file with a schema.</source>
        <translation>Der Ordner hat eine weitere Datei mit einem Schema.</translation>
    </message>
    <message>
        <source>The interface can do one thing more.</source>
        <translation>Die Schnittstelle kann etwas mehr.</translation>
    </message>
    <message>
        <source>The interface is called otherwise.</source>
        <translation>Die Schnittstelle heißt anders.</translation>
    </message>
    <message>
        <source>The interface is described otherwise.</source>
        <translation>Die Schnittstelle ist anders beschrieben.</translation>
    </message>
    <message>
        <source>The interface is no longer reached at an address.</source>
        <translation>Die Schnittstelle ist unter einer Adresse nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The interface is reached at another address.</source>
        <translation>Die Schnittstelle ist unter einer anderen Adresse erreichbar.</translation>
    </message>
    <message>
        <source>The interface is reached at one more address.</source>
        <translation>Die Schnittstelle ist unter einer weiteren Adresse erreichbar.</translation>
    </message>
    <message>
        <source>The interface is under another licence.</source>
        <translation>Die Schnittstelle steht unter einer anderen Lizenz.</translation>
    </message>
    <message>
        <source>The interface may call back where that is asked for.</source>
        <translation>Die Schnittstelle kann zurückrufen, wo das verlangt wird.</translation>
    </message>
    <message>
        <source>The interface no longer calls back.</source>
        <translation>Die Schnittstelle ruft nicht mehr zurück.</translation>
    </message>
    <message>
        <source>The interface no longer tells of something.</source>
        <translation>Die Schnittstelle meldet etwas nicht mehr.</translation>
    </message>
    <message>
        <source>The interface states an earlier version than before.</source>
        <translation>Die Schnittstelle gibt eine niedrigere Version an als zuvor.</translation>
    </message>
    <message>
        <source>The interface states another version.</source>
        <translation>Die Schnittstelle gibt eine andere Version an.</translation>
    </message>
    <message>
        <source>The interface tells of one thing more.</source>
        <translation>Die Schnittstelle meldet etwas Weiteres.</translation>
    </message>
    <message>
        <source>The key is sent elsewhere, or under another name.</source>
        <translation>Der Schlüssel wird an anderer Stelle oder unter einem anderen Namen gesendet.</translation>
    </message>
    <message>
        <source>The least number of elements is greater.</source>
        <translation>Die kleinste Anzahl von Elementen ist größer.</translation>
    </message>
    <message>
        <source>The least number of elements is smaller.</source>
        <translation>Die kleinste Anzahl von Elementen ist kleiner.</translation>
    </message>
    <message>
        <source>The least number of elements is {0}.</source>
        <translation>Die kleinste Anzahl von Elementen ist {0}.</translation>
    </message>
    <message>
        <source>The new format allows fewer values than the old.</source>
        <translation>Das neue Format lässt weniger Werte zu als das alte.</translation>
    </message>
    <message>
        <source>The new format allows more values than the old.</source>
        <translation>Das neue Format lässt mehr Werte zu als das alte.</translation>
    </message>
    <message>
        <source>The new version takes all {0} examples that were tried for it.</source>
        <translation>Die neue Version nimmt alle {0} dafür versuchten Beispiele an.</translation>
    </message>
    <message>
        <source>The new version takes the example that was tried for it.</source>
        <translation>Die neue Version nimmt das dafür versuchte Beispiel an.</translation>
    </message>
    <message>
        <source>The object took members of any name and value; one of them is now described, and other values under its name are refused.</source>
        <translation>Das Objekt nahm Felder mit beliebigem Namen und Wert an; eines davon ist jetzt beschrieben, und andere Werte unter seinem Namen werden abgelehnt.</translation>
    </message>
    <message>
        <source>The old version takes all {0} examples that were tried for it.</source>
        <translation>Die alte Version nimmt alle {0} dafür versuchten Beispiele an.</translation>
    </message>
    <message>
        <source>The old version takes the example that was tried for it.</source>
        <translation>Die alte Version nimmt das dafür versuchte Beispiel an.</translation>
    </message>
    <message>
        <source>The one allowed value is another one.</source>
        <translation>Der eine erlaubte Wert ist ein anderer.</translation>
    </message>
    <message>
        <source>The operation answers where it did not, or no longer, or begins the exchange.</source>
        <translation>Die Operation antwortet, wo sie es nicht tat, oder nicht mehr, oder sie beginnt den Austausch.</translation>
    </message>
    <message>
        <source>The operation has another id; generated code names it otherwise.</source>
        <translation>Die Operation hat eine andere Kennung; erzeugter Code benennt sie anders.</translation>
    </message>
    <message>
        <source>The operation has no id any more; generated code names it otherwise.</source>
        <translation>Die Operation hat keine Kennung mehr; erzeugter Code benennt sie anders.</translation>
    </message>
    <message>
        <source>The operation is bound to one more protocol.</source>
        <translation>Die Operation ist an ein weiteres Protokoll gebunden.</translation>
    </message>
    <message>
        <source>The operation is listed under one more tag.</source>
        <translation>Die Operation ist unter einem weiteren Schlagwort aufgeführt.</translation>
    </message>
    <message>
        <source>The operation is no longer bound to a protocol (SOAP 1.1, SOAP 1.2, HTTP).</source>
        <translation>Die Operation ist an ein Protokoll nicht mehr gebunden (SOAP 1.1, SOAP 1.2, HTTP).</translation>
    </message>
    <message>
        <source>The operation is no longer listed under a tag.</source>
        <translation>Die Operation ist unter einem Schlagwort nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>The operation is of another port type or interface; generated code names it otherwise.</source>
        <translation>Die Operation gehört zu einem anderen Porttyp oder einer anderen Schnittstelle; erzeugter Code benennt sie anders.</translation>
    </message>
    <message>
        <source>The operation is told by another SOAPAction.</source>
        <translation>Die Operation wird an einer anderen SOAPAction erkannt.</translation>
    </message>
    <message>
        <source>The operation may fail in one more way.</source>
        <translation>Die Operation kann auf eine weitere Art fehlschlagen.</translation>
    </message>
    <message>
        <source>The operation no longer fails in a way.</source>
        <translation>Die Operation schlägt auf eine Art nicht mehr fehl.</translation>
    </message>
    <message>
        <source>The operation now has an id.</source>
        <translation>Die Operation hat jetzt eine Kennung.</translation>
    </message>
    <message>
        <source>The same name means another kind of credential.</source>
        <translation>Derselbe Name bedeutet eine andere Art von Zugangsnachweis.</translation>
    </message>
    <message>
        <source>The same values are valid.</source>
        <translation>Dieselben Werte sind gültig.</translation>
    </message>
    <message>
        <source>The schema describes one more entry point.</source>
        <translation>Das Schema beschreibt einen weiteren Einstiegspunkt.</translation>
    </message>
    <message>
        <source>The schema no longer says</source>
        <translation>Das Schema legt nicht mehr fest</translation>
    </message>
    <message>
        <source>The schema no longer says what a missing value means.</source>
        <translation>Das Schema sagt nicht mehr, was ein fehlender Wert bedeutet.</translation>
    </message>
    <message>
        <source>The schema no longer says: {0}.</source>
        <translation>Das Schema legt nicht mehr fest: {0}.</translation>
    </message>
    <message>
        <source>The schema now says</source>
        <translation>Das Schema legt jetzt fest</translation>
    </message>
    <message>
        <source>The schema now says what a missing value means.</source>
        <translation>Das Schema sagt jetzt, was ein fehlender Wert bedeutet.</translation>
    </message>
    <message>
        <source>The schema now says: {0}.</source>
        <translation>Das Schema legt jetzt fest: {0}.</translation>
    </message>
    <message>
        <source>The schema&apos;s own name of the type is another one; its values are as listed beside it.</source>
        <translation>Der Name, den das Schema selbst dem Typ gibt, ist ein anderer; seine Werte sind, wie daneben aufgeführt.</translation>
    </message>
    <message>
        <source>The terms of service are elsewhere.</source>
        <translation>Die Nutzungsbedingungen stehen anderswo.</translation>
    </message>
    <message>
        <source>The text must now be of a format.</source>
        <translation>Der Text muss jetzt ein bestimmtes Format haben.</translation>
    </message>
    <message>
        <source>The text need no longer be of a format.</source>
        <translation>Der Text muss ein bestimmtes Format nicht mehr haben.</translation>
    </message>
    <message>
        <source>The title is another one; nothing else.</source>
        <translation>Geändert ist nur der Titel.</translation>
    </message>
    <message>
        <source>The value may be of one more form.</source>
        <translation>Der Wert darf von einer weiteren Form sein.</translation>
    </message>
    <message>
        <source>The value may no longer be null.</source>
        <translation>Der Wert darf nicht mehr null sein.</translation>
    </message>
    <message>
        <source>The value may no longer be of a form.</source>
        <translation>Der Wert darf von einer Form nicht mehr sein.</translation>
    </message>
    <message>
        <source>The value may now be null.</source>
        <translation>Der Wert darf jetzt null sein.</translation>
    </message>
    <message>
        <source>The {0} is another one; nothing else.</source>
        <translation>Geändert ist nur: {0}.</translation>
    </message>
    <message>
        <source>There is no limit any more: {0}.</source>
        <translation>Es gibt keine Grenze mehr: {0}.</translation>
    </message>
    <message>
        <source>There is nothing any more that could be sent.</source>
        <translation>Es gibt nichts mehr, was gesendet werden könnte.</translation>
    </message>
    <message>
        <source>There is now a limit: {0}.</source>
        <translation>Es gibt jetzt eine Grenze: {0}.</translation>
    </message>
    <message>
        <source>There is one more service.</source>
        <translation>Es gibt einen weiteren Dienst.</translation>
    </message>
    <message>
        <source>There is one more shared definition, which nothing that was there uses.</source>
        <translation>Es gibt eine weitere gemeinsame Definition, die nichts verwendet, was schon da war.</translation>
    </message>
    <message>
        <source>There is one more way to a token.</source>
        <translation>Es gibt einen weiteren Weg zu einem Token.</translation>
    </message>
    <message>
        <source>There is one way less to a token.</source>
        <translation>Es gibt einen Weg zu einem Token weniger.</translation>
    </message>
    <message>
        <source>Tighter</source>
        <translation>Strenger</translation>
    </message>
    <message>
        <source>Tighter: {0} is greater.</source>
        <translation>Strenger: {0} ist größer.</translation>
    </message>
    <message>
        <source>Tighter: {0} is smaller.</source>
        <translation>Strenger: {0} ist kleiner.</translation>
    </message>
    <message>
        <source>Tighter: {0} takes fewer.</source>
        <translation>Strenger: {0} lässt weniger zu.</translation>
    </message>
    <message>
        <source>Tighter: {0}.</source>
        <translation>Strenger: {0}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Title geändert</translation>
    </message>
    <message>
        <source>Token address changed</source>
        <translation>Adresse für Token geändert</translation>
    </message>
    <message>
        <source>Token&apos;s format changed</source>
        <translation>Format des Tokens geändert</translation>
    </message>
    <message>
        <source>Tokens are issued elsewhere.</source>
        <translation>Token werden anderswo ausgestellt.</translation>
    </message>
    <message>
        <source>Tokens are renewed elsewhere.</source>
        <translation>Token werden anderswo erneuert.</translation>
    </message>
    <message>
        <source>Tokens are said to be of another format.</source>
        <translation>Token haben angeblich ein anderes Format.</translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation>Typ geändert</translation>
    </message>
    <message>
        <source>Type narrowed</source>
        <translation>Typ eingeengt</translation>
    </message>
    <message>
        <source>Type widened</source>
        <translation>Typ erweitert</translation>
    </message>
    <message>
        <source>Type&apos;s name changed</source>
        <translation>Name des Typs geändert</translation>
    </message>
    <message>
        <source>Use another address.</source>
        <translation>Verwenden Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Use another flow.</source>
        <translation>Verwenden Sie einen anderen Ablauf.</translation>
    </message>
    <message>
        <source>Use another one.</source>
        <translation>Verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>Use another port.</source>
        <translation>Verwenden Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Users are asked for their consent elsewhere.</source>
        <translation>Nutzer werden anderswo um ihre Zustimmung gebeten.</translation>
    </message>
    <message>
        <source>Value added to the list</source>
        <translation>Wert zur Liste hinzugefügt</translation>
    </message>
    <message>
        <source>Value removed from the list</source>
        <translation>Wert aus der Liste entfernt</translation>
    </message>
    <message>
        <source>Values of the old format are not of the new one.</source>
        <translation>Werte des alten Formats gehören nicht zum neuen.</translation>
    </message>
    <message>
        <source>Values of the old type are no longer valid, and new ones were not.</source>
        <translation>Werte des alten Typs sind nicht mehr gültig, und neue waren es nicht.</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>Webhook hinzugefügt</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook entfernt</translation>
    </message>
    <message>
        <source>What a scope grants is worded otherwise.</source>
        <translation>Was ein Scope gewährt, ist anders formuliert.</translation>
    </message>
    <message>
        <source>What a status is said to mean is worded otherwise.</source>
        <translation>Was ein Status bedeuten soll, ist anders formuliert.</translation>
    </message>
    <message>
        <source>What an encoded text holds is described otherwise; validators do not look into it.</source>
        <translation>Was ein kodierter Text enthält, ist anders beschrieben; Validierer sehen nicht hinein.</translation>
    </message>
    <message>
        <source>What comes back could be anything, and is now as the schema says.</source>
        <translation>Was zurückkommt, konnte beliebig sein und ist jetzt, wie das Schema sagt.</translation>
    </message>
    <message>
        <source>What comes back may be anything.</source>
        <translation>Was zurückkommt, darf beliebig sein.</translation>
    </message>
    <message>
        <source>What could be left out must now be there.</source>
        <translation>Was weggelassen werden konnte, muss jetzt vorhanden sein.</translation>
    </message>
    <message>
        <source>What is sent could be anything, and must now be as the schema says.</source>
        <translation>Was gesendet wird, konnte beliebig sein und muss jetzt sein, wie das Schema sagt.</translation>
    </message>
    <message>
        <source>What is sent may be anything.</source>
        <translation>Was gesendet wird, darf beliebig sein.</translation>
    </message>
    <message>
        <source>What is written into a parameter&apos;s text is written in another way.</source>
        <translation>Was in den Text eines Parameters geschrieben wird, wird auf andere Weise geschrieben.</translation>
    </message>
    <message>
        <source>What stands behind the media type&apos;s name is other than before.</source>
        <translation>Was hinter dem Namen des Medientyps steht, ist anders als zuvor.</translation>
    </message>
    <message>
        <source>What stands for how settled it is is none of draft, alpha, beta and stable.</source>
        <translation>Was als Reifegrad steht, ist keines von draft, alpha, beta und stable.</translation>
    </message>
    <message>
        <source>What stands for the last day is no date.</source>
        <translation>Was als letzter Tag steht, ist kein Datum.</translation>
    </message>
    <message>
        <source>What the new version refuses of all {0} examples that were tried is due to other changes.</source>
        <translation>Was die neue Version von allen {0} versuchten Beispielen ablehnt, liegt an anderen Änderungen.</translation>
    </message>
    <message>
        <source>What the new version refuses of the example that was tried is due to other changes.</source>
        <translation>Was die neue Version von dem versuchten Beispiel ablehnt, liegt an anderen Änderungen.</translation>
    </message>
    <message>
        <source>What the old version refuses of all {0} examples that were tried is due to other changes.</source>
        <translation>Was die alte Version von allen {0} versuchten Beispielen ablehnt, liegt an anderen Änderungen.</translation>
    </message>
    <message>
        <source>What the old version refuses of the example that was tried is due to other changes.</source>
        <translation>Was die alte Version von dem versuchten Beispiel ablehnt, liegt an anderen Änderungen.</translation>
    </message>
    <message>
        <source>What the operation is said to do is worded otherwise.</source>
        <translation>Was die Operation tun soll, ist anders formuliert.</translation>
    </message>
    <message>
        <source>What the operation is said to do, in short, is worded otherwise.</source>
        <translation>Was die Operation tun soll, ist in Kurzform anders formuliert.</translation>
    </message>
    <message>
        <source>What the parts of the definition say together takes less than before.</source>
        <translation>Was die Teile der Definition zusammen sagen, lässt weniger zu als zuvor.</translation>
    </message>
    <message>
        <source>What the parts of the definition say together takes more than before.</source>
        <translation>Was die Teile der Definition zusammen sagen, lässt mehr zu als zuvor.</translation>
    </message>
    <message>
        <source>What the parts of the definition say together takes some values no longer, and others now.</source>
        <translation>Was die Teile der Definition zusammen sagen, lässt manche Werte nicht mehr zu und andere jetzt neu.</translation>
    </message>
    <message>
        <source>What the provider offers is described elsewhere.</source>
        <translation>Was der Anbieter bietet, ist anderswo beschrieben.</translation>
    </message>
    <message>
        <source>What the schema says about a code is other than before.</source>
        <translation>Was das Schema über einen Code sagt, ist anders als zuvor.</translation>
    </message>
    <message>
        <source>What was always there may now be missing.</source>
        <translation>Was immer vorhanden war, darf jetzt fehlen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Which values fit cannot be compared: {0}.</source>
        <translation>Welche Werte passen, kann nicht verglichen werden: {0}.</translation>
    </message>
    <message>
        <source>Who may write the field, or whether it is sent back, is other than before.</source>
        <translation>Wer das Feld schreiben darf oder ob es zurückgesendet wird, ist anders als zuvor.</translation>
    </message>
    <message>
        <source>Write it in the new way.</source>
        <translation>Schreiben Sie es auf die neue Weise.</translation>
    </message>
    <message>
        <source>Write the new namespace, and read it.</source>
        <translation>Schreiben und lesen Sie den neuen Namensraum.</translation>
    </message>
    <message>
        <source>Write the new value, and read it.</source>
        <translation>Schreiben und lesen Sie den neuen Wert.</translation>
    </message>
    <message>
        <source>Write the value where the default was relied on.</source>
        <translation>Schreiben Sie den Wert, wo man sich auf den Vorgabewert verließ.</translation>
    </message>
    <message>
        <source>Write them in the new order; the map&apos;s own rules stay.</source>
        <translation>Schreiben Sie sie in der neuen Reihenfolge; die eigenen Regeln des Mappings bleiben.</translation>
    </message>
    <message>
        <source>Write them in the new way.</source>
        <translation>Schreiben Sie sie auf die neue Weise.</translation>
    </message>
    <message>
        <source>Write them in the order.</source>
        <translation>Schreiben Sie sie in der Reihenfolge.</translation>
    </message>
    <message>
        <source>XML Schema</source>
        <translation>XML Schema</translation>
    </message>
    <message>
        <source>a condition on the values (xs:assert)</source>
        <translation>eine Bedingung an die Werte (xs:assert)</translation>
    </message>
    <message>
        <source>a folder cannot be compared with a file</source>
        <translation>ein Ordner kann nicht mit einer Datei verglichen werden</translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation>ein ähnlicher Name</translation>
    </message>
    <message>
        <source>a name that is {0} % alike</source>
        <translation>ein zu {0} % ähnlicher Name</translation>
    </message>
    <message>
        <source>all that is written still fits</source>
        <translation>alles, was geschrieben wird, passt noch</translation>
    </message>
    <message>
        <source>all that may come now still fits</source>
        <translation>alles, was jetzt kommen kann, passt noch</translation>
    </message>
    <message>
        <source>all values together</source>
        <translation>alle Werte zusammen</translation>
    </message>
    <message>
        <source>alternative {0} is gone</source>
        <translation>die Alternative {0} ist weggefallen</translation>
    </message>
    <message>
        <source>alternative {0} was added</source>
        <translation>die Alternative {0} ist hinzugekommen</translation>
    </message>
    <message>
        <source>alternatives, order, what else is allowed</source>
        <translation>Alternativen, Reihenfolge, was sonst erlaubt ist</translation>
    </message>
    <message>
        <source>an API key in the {0} {1}</source>
        <translation>ein API-Schlüssel ({0} {1})</translation>
    </message>
    <message>
        <source>an example could not be checked: {0}</source>
        <translation>ein Beispiel konnte nicht geprüft werden: {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>as API teams read it: nobody sends names that no version describes, and readers pass over what they do not know</source>
        <translation>wie API-Teams sie lesen: Niemand sendet Namen, die keine Version beschreibt, und Leser übergehen, was sie nicht kennen</translation>
    </message>
    <message>
        <source>as is usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>as standard, and readers cope with new codes, alternatives and missing values</source>
        <translation>wie standard, und Leser kommen mit neuen Codes, Alternativen und fehlenden Werten zurecht</translation>
    </message>
    <message>
        <source>as {0}</source>
        <translation>als {0}</translation>
    </message>
    <message>
        <source>assertion narrowed</source>
        <translation>assertion eingeengt</translation>
    </message>
    <message>
        <source>assertion removed</source>
        <translation>assertion entfernt</translation>
    </message>
    <message>
        <source>assertion set</source>
        <translation>assertion gesetzt</translation>
    </message>
    <message>
        <source>assertion untold</source>
        <translation>assertion nicht entscheidbar</translation>
    </message>
    <message>
        <source>assertion widened</source>
        <translation>assertion erweitert</translation>
    </message>
    <message>
        <source>below {0} more differs than was looked at</source>
        <translation>unter {0} unterscheidet sich mehr, als angesehen wurde</translation>
    </message>
    <message>
        <source>bound to nothing</source>
        <translation>an nichts gebunden</translation>
    </message>
    <message>
        <source>check that some value can be valid</source>
        <translation>prüfen Sie, ob irgendein Wert gültig sein kann</translation>
    </message>
    <message>
        <source>choose a folder inside it</source>
        <translation>wählen Sie einen Ordner darin</translation>
    </message>
    <message>
        <source>choose a folder or a file inside it</source>
        <translation>wählen Sie einen Ordner oder eine Datei darin</translation>
    </message>
    <message>
        <source>choose a smaller one</source>
        <translation>wählen Sie eine kleinere</translation>
    </message>
    <message>
        <source>choose other folders</source>
        <translation>wählen Sie andere Ordner</translation>
    </message>
    <message>
        <source>condition changed</source>
        <translation>condition geändert</translation>
    </message>
    <message>
        <source>condition narrowed</source>
        <translation>condition eingeengt</translation>
    </message>
    <message>
        <source>condition removed</source>
        <translation>condition entfernt</translation>
    </message>
    <message>
        <source>condition set</source>
        <translation>condition gesetzt</translation>
    </message>
    <message>
        <source>condition untold</source>
        <translation>condition nicht entscheidbar</translation>
    </message>
    <message>
        <source>condition widened</source>
        <translation>condition erweitert</translation>
    </message>
    <message>
        <source>contains changed</source>
        <translation>contains geändert</translation>
    </message>
    <message>
        <source>contains narrowed</source>
        <translation>contains eingeengt</translation>
    </message>
    <message>
        <source>contains removed</source>
        <translation>contains entfernt</translation>
    </message>
    <message>
        <source>contains set</source>
        <translation>contains gesetzt</translation>
    </message>
    <message>
        <source>contains untold</source>
        <translation>contains nicht entscheidbar</translation>
    </message>
    <message>
        <source>contains widened</source>
        <translation>contains erweitert</translation>
    </message>
    <message>
        <source>contentEncoding changed</source>
        <translation>contentEncoding geändert</translation>
    </message>
    <message>
        <source>contentEncoding removed</source>
        <translation>contentEncoding entfernt</translation>
    </message>
    <message>
        <source>contentEncoding set</source>
        <translation>contentEncoding gesetzt</translation>
    </message>
    <message>
        <source>contentMediaType changed</source>
        <translation>contentMediaType geändert</translation>
    </message>
    <message>
        <source>contentMediaType removed</source>
        <translation>contentMediaType entfernt</translation>
    </message>
    <message>
        <source>contentMediaType set</source>
        <translation>contentMediaType gesetzt</translation>
    </message>
    <message>
        <source>contentSchema changed</source>
        <translation>contentSchema geändert</translation>
    </message>
    <message>
        <source>contentSchema: validators do not look into it</source>
        <translation>contentSchema: Validierer sehen nicht hinein</translation>
    </message>
    <message>
        <source>dependent-required changed</source>
        <translation>dependent-required geändert</translation>
    </message>
    <message>
        <source>dependent-required narrowed</source>
        <translation>dependent-required eingeengt</translation>
    </message>
    <message>
        <source>dependent-required removed</source>
        <translation>dependent-required entfernt</translation>
    </message>
    <message>
        <source>dependent-required set</source>
        <translation>dependent-required gesetzt</translation>
    </message>
    <message>
        <source>dependent-required widened</source>
        <translation>dependent-required erweitert</translation>
    </message>
    <message>
        <source>dependent-schemas changed</source>
        <translation>dependent-schemas geändert</translation>
    </message>
    <message>
        <source>dependent-schemas narrowed</source>
        <translation>dependent-schemas eingeengt</translation>
    </message>
    <message>
        <source>dependent-schemas removed</source>
        <translation>dependent-schemas entfernt</translation>
    </message>
    <message>
        <source>dependent-schemas set</source>
        <translation>dependent-schemas gesetzt</translation>
    </message>
    <message>
        <source>dependent-schemas untold</source>
        <translation>dependent-schemas nicht entscheidbar</translation>
    </message>
    <message>
        <source>dependent-schemas widened</source>
        <translation>dependent-schemas erweitert</translation>
    </message>
    <message>
        <source>describes the scope {0} otherwise</source>
        <translation>beschreibt den Scope {0} anders</translation>
    </message>
    <message>
        <source>dict[str, Any]</source>
        <translation>dict[str, Any]</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>meinten Sie {0}?</translation>
    </message>
    <message>
        <source>each has id, path, message, reason</source>
        <translation>jeder hat id, path, message, reason</translation>
    </message>
    <message>
        <source>each value by itself</source>
        <translation>jeden Wert für sich</translation>
    </message>
    <message>
        <source>enum, whose values the two write otherwise</source>
        <translation>enum, dessen Werte beide verschieden schreiben</translation>
    </message>
    <message>
        <source>enums, constants and defaults</source>
        <translation>Wertelisten, Konstanten und Vorgabewerte</translation>
    </message>
    <message>
        <source>every operation that says nothing else</source>
        <translation>jede Operation ohne eigene Angabe</translation>
    </message>
    <message>
        <source>exclusiveMaximum lowered</source>
        <translation>exclusiveMaximum gesenkt</translation>
    </message>
    <message>
        <source>exclusiveMaximum raised</source>
        <translation>exclusiveMaximum erhöht</translation>
    </message>
    <message>
        <source>exclusiveMaximum removed</source>
        <translation>exclusiveMaximum entfernt</translation>
    </message>
    <message>
        <source>exclusiveMaximum set</source>
        <translation>exclusiveMaximum gesetzt</translation>
    </message>
    <message>
        <source>exclusiveMinimum lowered</source>
        <translation>exclusiveMinimum gesenkt</translation>
    </message>
    <message>
        <source>exclusiveMinimum raised</source>
        <translation>exclusiveMinimum erhöht</translation>
    </message>
    <message>
        <source>exclusiveMinimum removed</source>
        <translation>exclusiveMinimum entfernt</translation>
    </message>
    <message>
        <source>exclusiveMinimum set</source>
        <translation>exclusiveMinimum gesetzt</translation>
    </message>
    <message>
        <source>fields and messages that come, go, move or get another name</source>
        <translation>Felder und Nachrichten, die hinzukommen, wegfallen, umziehen oder anders heißen</translation>
    </message>
    <message>
        <source>fieldwright changes lists them</source>
        <translation>fieldwright changes listet sie auf</translation>
    </message>
    <message>
        <source>forbidden names</source>
        <translation>verbotene Namen</translation>
    </message>
    <message>
        <source>forbidden-names changed</source>
        <translation>forbidden-names geändert</translation>
    </message>
    <message>
        <source>forbidden-names narrowed</source>
        <translation>forbidden-names eingeengt</translation>
    </message>
    <message>
        <source>forbidden-names removed</source>
        <translation>forbidden-names entfernt</translation>
    </message>
    <message>
        <source>forbidden-names set</source>
        <translation>forbidden-names gesetzt</translation>
    </message>
    <message>
        <source>forbidden-names untold</source>
        <translation>forbidden-names nicht entscheidbar</translation>
    </message>
    <message>
        <source>forbidden-names widened</source>
        <translation>forbidden-names erweitert</translation>
    </message>
    <message>
        <source>format {0}</source>
        <translation>Format {0}</translation>
    </message>
    <message>
        <source>format: only some validators check it</source>
        <translation>format: nur manche Validierer prüfen es</translation>
    </message>
    <message>
        <source>format: what {0} takes is not known</source>
        <translation>format: was {0} zulässt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>fractionDigits lowered</source>
        <translation>fractionDigits gesenkt</translation>
    </message>
    <message>
        <source>fractionDigits raised</source>
        <translation>fractionDigits erhöht</translation>
    </message>
    <message>
        <source>fractionDigits removed</source>
        <translation>fractionDigits entfernt</translation>
    </message>
    <message>
        <source>fractionDigits set</source>
        <translation>fractionDigits gesetzt</translation>
    </message>
    <message>
        <source>further documentation is at nothing; it was at {0}</source>
        <translation>es gibt keine weitere Dokumentation mehr; vorher unter {0}</translation>
    </message>
    <message>
        <source>further documentation is at {0}; it was at nothing</source>
        <translation>es gibt jetzt weitere Dokumentation: {0}</translation>
    </message>
    <message>
        <source>further documentation is at {0}; it was at {1}</source>
        <translation>weitere Dokumentation steht unter {0}; vorher unter {1}</translation>
    </message>
    <message>
        <source>further documentation of {0} is elsewhere</source>
        <translation>weitere Dokumentation von {0} steht anderswo</translation>
    </message>
    <message>
        <source>give it an id, a path or a message</source>
        <translation>geben Sie eine id, einen path oder eine message an</translation>
    </message>
    <message>
        <source>has a schema now</source>
        <translation>hat jetzt ein Schema</translation>
    </message>
    <message>
        <source>has another title</source>
        <translation>hat einen anderen Titel</translation>
    </message>
    <message>
        <source>has elements in any order now</source>
        <translation>hat Elemente jetzt in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>has fields that {0}: {1}</source>
        <translation>hat Felder, die {0}: {1}</translation>
    </message>
    <message>
        <source>has its elements in another order</source>
        <translation>hat seine Elemente in einer anderen Reihenfolge</translation>
    </message>
    <message>
        <source>has its elements in one order now</source>
        <translation>hat seine Elemente jetzt in einer festen Reihenfolge</translation>
    </message>
    <message>
        <source>has limits that only one of the two can say</source>
        <translation>hat Grenzen, die nur eines von beiden ausdrücken kann</translation>
    </message>
    <message>
        <source>has no limit {0} any more (it was {1})</source>
        <translation>hat die Grenze {0} nicht mehr (vorher {1})</translation>
    </message>
    <message>
        <source>has no schema any more</source>
        <translation>hat kein Schema mehr</translation>
    </message>
    <message>
        <source>has other examples</source>
        <translation>hat andere Beispiele</translation>
    </message>
    <message>
        <source>has other limits in its alternatives</source>
        <translation>hat andere Grenzen in seinen Alternativen</translation>
    </message>
    <message>
        <source>has places that are described one by one</source>
        <translation>hat Plätze, die einzeln beschrieben sind</translation>
    </message>
    <message>
        <source>has the flow {0} no more</source>
        <translation>hat den Ablauf {0} nicht mehr</translation>
    </message>
    <message>
        <source>has the flow {0} now</source>
        <translation>hat jetzt den Ablauf {0}</translation>
    </message>
    <message>
        <source>has the limit {0} {1} now</source>
        <translation>hat jetzt die Grenze {0} {1}</translation>
    </message>
    <message>
        <source>has the scope {0} no more in the flow {1}</source>
        <translation>hat im Ablauf {1} den Scope {0} nicht mehr</translation>
    </message>
    <message>
        <source>has the scope {0} now in the flow {1}</source>
        <translation>hat im Ablauf {1} jetzt den Scope {0}</translation>
    </message>
    <message>
        <source>has the whiteSpace {0}; it was {1}</source>
        <translation>hat whiteSpace {0}; vorher {1}</translation>
    </message>
    <message>
        <source>has the {0} address {1} in the flow {2}; it was {3}</source>
        <translation>hat im Ablauf {2} als Adresse für {0}: {1}; vorher {3}</translation>
    </message>
    <message>
        <source>has the {0} {1}; it was {2}</source>
        <translation>hat {0} {1}; vorher {2}</translation>
    </message>
    <message>
        <source>has tokens of another format</source>
        <translation>hat Token eines anderen Formats</translation>
    </message>
    <message>
        <source>has {0} {1}; it was {2}</source>
        <translation>hat {0} {1}; vorher {2}</translation>
    </message>
    <message>
        <source>holds a document that is described otherwise</source>
        <translation>enthält ein Dokument, das anders beschrieben ist</translation>
    </message>
    <message>
        <source>how binary content is written</source>
        <translation>die Kodierung binärer Inhalte</translation>
    </message>
    <message>
        <source>identity narrowed</source>
        <translation>identity eingeengt</translation>
    </message>
    <message>
        <source>identity removed</source>
        <translation>identity entfernt</translation>
    </message>
    <message>
        <source>identity set</source>
        <translation>identity gesetzt</translation>
    </message>
    <message>
        <source>identity untold</source>
        <translation>identity nicht entscheidbar</translation>
    </message>
    <message>
        <source>identity widened</source>
        <translation>identity erweitert</translation>
    </message>
    <message>
        <source>ignoring everything leaves nothing to compare</source>
        <translation>wird alles übergangen, bleibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>in either version, and to something else</source>
        <translation>in beiden Versionen, und auf etwas anderes</translation>
    </message>
    <message>
        <source>in one version</source>
        <translation>in einer Version</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in fester Reihenfolge</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>in parts</translation>
    </message>
    <message>
        <source>in the same place</source>
        <translation>am selben Ort</translation>
    </message>
    <message>
        <source>in the style {0}</source>
        <translation>im Stil {0}</translation>
    </message>
    <message>
        <source>in the style {0}, {1}</source>
        <translation>im Stil {0}, {1}</translation>
    </message>
    <message>
        <source>is a list of the same items</source>
        <translation>ist eine Liste gleichartiger Einträge</translation>
    </message>
    <message>
        <source>is described at {0}; it was at {1}</source>
        <translation>ist unter {0} beschrieben; vorher unter {1}</translation>
    </message>
    <message>
        <source>is described in the new version only</source>
        <translation>ist nur in der neuen Version beschrieben</translation>
    </message>
    <message>
        <source>is described in the old version only</source>
        <translation>ist nur in der alten Version beschrieben</translation>
    </message>
    <message>
        <source>is described otherwise</source>
        <translation>ist anders beschrieben</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ist weggefallen</translation>
    </message>
    <message>
        <source>is no longer a list</source>
        <translation>ist keine Liste mehr</translation>
    </message>
    <message>
        <source>is no longer deprecated</source>
        <translation>ist nicht mehr veraltet</translation>
    </message>
    <message>
        <source>is no longer told by {0}</source>
        <translation>wird nicht mehr an {0} erkannt</translation>
    </message>
    <message>
        <source>is no longer {0} where it is missing</source>
        <translation>ist nicht mehr {0}, wo es fehlt</translation>
    </message>
    <message>
        <source>is now a list</source>
        <translation>ist jetzt eine Liste</translation>
    </message>
    <message>
        <source>is now deprecated</source>
        <translation>ist jetzt veraltet</translation>
    </message>
    <message>
        <source>is now told by {0}</source>
        <translation>wird jetzt an {0} erkannt</translation>
    </message>
    <message>
        <source>is now {0}</source>
        <translation>ist jetzt {0}</translation>
    </message>
    <message>
        <source>is now {0} where it is missing</source>
        <translation>ist jetzt {0}, wo es fehlt</translation>
    </message>
    <message>
        <source>is now {0}; it was {1}</source>
        <translation>ist jetzt {0}; vorher {1}</translation>
    </message>
    <message>
        <source>is of the type {0}; it was {1}</source>
        <translation>ist vom Typ {0}; vorher {1}</translation>
    </message>
    <message>
        <source>is told by {0}; it was {1}</source>
        <translation>wird an {0} erkannt; vorher an {1}</translation>
    </message>
    <message>
        <source>is {0} in payloads</source>
        <translation>ist in Nutzdaten {0}</translation>
    </message>
    <message>
        <source>is {0} in payloads, which is not listed</source>
        <translation>ist in Nutzdaten {0}, was nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>is {0} where it is missing; it was {1}</source>
        <translation>ist {0}, wo es fehlt; vorher {1}</translation>
    </message>
    <message>
        <source>is {0}; it was {1}</source>
        <translation>ist {0}; vorher {1}</translation>
    </message>
    <message>
        <source>it does not come: it is write-only</source>
        <translation>es kommt nicht: Es ist nur schreibbar (writeOnly)</translation>
    </message>
    <message>
        <source>it holds more than {0} MB</source>
        <translation>sie enthält mehr als {0} MB</translation>
    </message>
    <message>
        <source>it hurts nobody who reads it</source>
        <translation>es schadet niemandem, der es liest</translation>
    </message>
    <message>
        <source>it hurts nobody who writes it</source>
        <translation>es schadet niemandem, der es schreibt</translation>
    </message>
    <message>
        <source>it is decided that it stays empty</source>
        <translation>es ist entschieden, dass es leer bleibt</translation>
    </message>
    <message>
        <source>it is no longer said how settled {0} is; it was {1}</source>
        <translation>es ist nicht mehr gesagt, wie ausgereift {0} ist; vorher {1}</translation>
    </message>
    <message>
        <source>it is not sent: it is read-only</source>
        <translation>es wird nicht gesendet: Es ist nur lesbar (readOnly)</translation>
    </message>
    <message>
        <source>it may be {0} now, whose path is much alike</source>
        <translation>es ist jetzt vielleicht {0}, mit einem sehr ähnlichen Pfad</translation>
    </message>
    <message>
        <source>it takes too much work to decide</source>
        <translation>die Entscheidung ist zu aufwendig</translation>
    </message>
    <message>
        <source>its operation id is the same</source>
        <translation>die Kennung der Operation ist dieselbe</translation>
    </message>
    <message>
        <source>lengths, ranges, patterns, counts</source>
        <translation>Längen, Bereiche, Muster, Anzahlen</translation>
    </message>
    <message>
        <source>maxContains lowered</source>
        <translation>maxContains gesenkt</translation>
    </message>
    <message>
        <source>maxContains raised</source>
        <translation>maxContains erhöht</translation>
    </message>
    <message>
        <source>maxContains removed</source>
        <translation>maxContains entfernt</translation>
    </message>
    <message>
        <source>maxContains set</source>
        <translation>maxContains gesetzt</translation>
    </message>
    <message>
        <source>maxItems lowered</source>
        <translation>maxItems gesenkt</translation>
    </message>
    <message>
        <source>maxItems raised</source>
        <translation>maxItems erhöht</translation>
    </message>
    <message>
        <source>maxItems removed</source>
        <translation>maxItems entfernt</translation>
    </message>
    <message>
        <source>maxItems set</source>
        <translation>maxItems gesetzt</translation>
    </message>
    <message>
        <source>maxLength lowered</source>
        <translation>maxLength gesenkt</translation>
    </message>
    <message>
        <source>maxLength raised</source>
        <translation>maxLength erhöht</translation>
    </message>
    <message>
        <source>maxLength removed</source>
        <translation>maxLength entfernt</translation>
    </message>
    <message>
        <source>maxLength set</source>
        <translation>maxLength gesetzt</translation>
    </message>
    <message>
        <source>maxOccurs lowered</source>
        <translation>maxOccurs gesenkt</translation>
    </message>
    <message>
        <source>maxOccurs raised</source>
        <translation>maxOccurs erhöht</translation>
    </message>
    <message>
        <source>maxOccurs removed</source>
        <translation>maxOccurs entfernt</translation>
    </message>
    <message>
        <source>maxOccurs set</source>
        <translation>maxOccurs gesetzt</translation>
    </message>
    <message>
        <source>maxProperties lowered</source>
        <translation>maxProperties gesenkt</translation>
    </message>
    <message>
        <source>maxProperties raised</source>
        <translation>maxProperties erhöht</translation>
    </message>
    <message>
        <source>maxProperties removed</source>
        <translation>maxProperties entfernt</translation>
    </message>
    <message>
        <source>maxProperties set</source>
        <translation>maxProperties gesetzt</translation>
    </message>
    <message>
        <source>maximum lowered</source>
        <translation>maximum gesenkt</translation>
    </message>
    <message>
        <source>maximum raised</source>
        <translation>maximum erhöht</translation>
    </message>
    <message>
        <source>maximum removed</source>
        <translation>maximum entfernt</translation>
    </message>
    <message>
        <source>maximum set</source>
        <translation>maximum gesetzt</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>darf weggelassen werden</translation>
    </message>
    <message>
        <source>may no longer</source>
        <translation>darf nicht mehr</translation>
    </message>
    <message>
        <source>may no longer be null</source>
        <translation>darf nicht mehr null sein</translation>
    </message>
    <message>
        <source>may no longer be there</source>
        <translation>darf nicht mehr vorhanden sein</translation>
    </message>
    <message>
        <source>may no longer be {0}</source>
        <translation>darf nicht mehr {0} sein</translation>
    </message>
    <message>
        <source>may no longer be {0} itself</source>
        <translation>darf nicht mehr {0} selbst sein</translation>
    </message>
    <message>
        <source>may no longer have null items</source>
        <translation>darf keine Null-Einträge mehr haben</translation>
    </message>
    <message>
        <source>may now be missing</source>
        <translation>darf jetzt fehlen</translation>
    </message>
    <message>
        <source>may now be null</source>
        <translation>darf jetzt null sein</translation>
    </message>
    <message>
        <source>may now be there</source>
        <translation>darf jetzt vorhanden sein</translation>
    </message>
    <message>
        <source>may now be told by {0}</source>
        <translation>kann jetzt an {0} erkannt werden</translation>
    </message>
    <message>
        <source>may now be {0}</source>
        <translation>darf jetzt {0} sein</translation>
    </message>
    <message>
        <source>may now be {0} itself</source>
        <translation>darf jetzt {0} selbst sein</translation>
    </message>
    <message>
        <source>may now have null items</source>
        <translation>darf jetzt Null-Einträge haben</translation>
    </message>
    <message>
        <source>may now occur once only</source>
        <translation>darf jetzt nur einmal vorkommen</translation>
    </message>
    <message>
        <source>may now occur several times</source>
        <translation>darf jetzt mehrmals vorkommen</translation>
    </message>
    <message>
        <source>may now only be one of {0}</source>
        <translation>darf jetzt nur noch eines von {0} sein</translation>
    </message>
    <message>
        <source>may now only be {0}</source>
        <translation>darf jetzt nur noch {0} sein</translation>
    </message>
    <message>
        <source>may occur at most {0} times</source>
        <translation>darf höchstens {0}-mal vorkommen</translation>
    </message>
    <message>
        <source>may occur more than {0} times</source>
        <translation>darf mehr als {0}-mal vorkommen</translation>
    </message>
    <message>
        <source>may occur {0} times; it was {1}</source>
        <translation>darf {0}-mal vorkommen; vorher {1}</translation>
    </message>
    <message>
        <source>may only be a list now; it could be of another type too: {0}</source>
        <translation>darf jetzt nur noch eine Liste sein; es konnte auch von anderem Typ sein: {0}</translation>
    </message>
    <message>
        <source>minContains lowered</source>
        <translation>minContains gesenkt</translation>
    </message>
    <message>
        <source>minContains raised</source>
        <translation>minContains erhöht</translation>
    </message>
    <message>
        <source>minContains removed</source>
        <translation>minContains entfernt</translation>
    </message>
    <message>
        <source>minContains set</source>
        <translation>minContains gesetzt</translation>
    </message>
    <message>
        <source>minItems lowered</source>
        <translation>minItems gesenkt</translation>
    </message>
    <message>
        <source>minItems raised</source>
        <translation>minItems erhöht</translation>
    </message>
    <message>
        <source>minItems removed</source>
        <translation>minItems entfernt</translation>
    </message>
    <message>
        <source>minItems set</source>
        <translation>minItems gesetzt</translation>
    </message>
    <message>
        <source>minLength lowered</source>
        <translation>minLength gesenkt</translation>
    </message>
    <message>
        <source>minLength raised</source>
        <translation>minLength erhöht</translation>
    </message>
    <message>
        <source>minLength removed</source>
        <translation>minLength entfernt</translation>
    </message>
    <message>
        <source>minLength set</source>
        <translation>minLength gesetzt</translation>
    </message>
    <message>
        <source>minOccurs lowered</source>
        <translation>minOccurs gesenkt</translation>
    </message>
    <message>
        <source>minOccurs raised</source>
        <translation>minOccurs erhöht</translation>
    </message>
    <message>
        <source>minOccurs {0}</source>
        <translation>minOccurs {0}</translation>
    </message>
    <message>
        <source>minProperties lowered</source>
        <translation>minProperties gesenkt</translation>
    </message>
    <message>
        <source>minProperties raised</source>
        <translation>minProperties erhöht</translation>
    </message>
    <message>
        <source>minProperties removed</source>
        <translation>minProperties entfernt</translation>
    </message>
    <message>
        <source>minProperties set</source>
        <translation>minProperties gesetzt</translation>
    </message>
    <message>
        <source>minimum lowered</source>
        <translation>minimum gesenkt</translation>
    </message>
    <message>
        <source>minimum raised</source>
        <translation>minimum erhöht</translation>
    </message>
    <message>
        <source>minimum removed</source>
        <translation>minimum entfernt</translation>
    </message>
    <message>
        <source>minimum set</source>
        <translation>minimum gesetzt</translation>
    </message>
    <message>
        <source>more than the field differs</source>
        <translation>mehr als das Feld unterscheidet sich</translation>
    </message>
    <message>
        <source>multipleOf changed</source>
        <translation>multipleOf geändert</translation>
    </message>
    <message>
        <source>multipleOf narrowed</source>
        <translation>multipleOf eingeengt</translation>
    </message>
    <message>
        <source>multipleOf removed</source>
        <translation>multipleOf entfernt</translation>
    </message>
    <message>
        <source>multipleOf set</source>
        <translation>multipleOf gesetzt</translation>
    </message>
    <message>
        <source>multipleOf widened</source>
        <translation>multipleOf erweitert</translation>
    </message>
    <message>
        <source>multipleOf: no number</source>
        <translation>multipleOf: keine Zahl</translation>
    </message>
    <message>
        <source>must be sent</source>
        <translation>muss gesendet werden</translation>
    </message>
    <message>
        <source>must be {0}; it was {1}</source>
        <translation>muss {0} sein; vorher {1}</translation>
    </message>
    <message>
        <source>must have {0}</source>
        <translation>muss {0} haben</translation>
    </message>
    <message>
        <source>must now be of the format {0}</source>
        <translation>muss jetzt das Format {0} haben</translation>
    </message>
    <message>
        <source>must now be there</source>
        <translation>muss jetzt vorhanden sein</translation>
    </message>
    <message>
        <source>must occur {0} times; it was {1}</source>
        <translation>muss {0}-mal vorkommen; vorher {1}</translation>
    </message>
    <message>
        <source>name an id or a path</source>
        <translation>nennen Sie eine id oder einen path</translation>
    </message>
    <message>
        <source>name the file in the folder that {0} is to be compared with</source>
        <translation>nennen Sie die Datei im Ordner, mit der {0} verglichen werden soll</translation>
    </message>
    <message>
        <source>name the file that it leads to</source>
        <translation>nennen Sie die Datei, zu der er führt</translation>
    </message>
    <message>
        <source>need no longer be of the format {0}</source>
        <translation>muss das Format {0} nicht mehr haben</translation>
    </message>
    <message>
        <source>need no longer be one of {0}</source>
        <translation>muss nicht mehr eines von {0} sein</translation>
    </message>
    <message>
        <source>need no longer be {0}</source>
        <translation>muss nicht mehr {0} sein</translation>
    </message>
    <message>
        <source>need no longer have {0}</source>
        <translation>muss {0} nicht mehr haben</translation>
    </message>
    <message>
        <source>neither folder has a schema</source>
        <translation>keiner der Ordner hat ein Schema</translation>
    </message>
    <message>
        <source>new in this version</source>
        <translation>neu in dieser Version</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no instance of the schema was found</source>
        <translation>es wurde kein Beispiel zum Schema gefunden</translation>
    </message>
    <message>
        <source>no items are then written</source>
        <translation>dann werden keine Einträge geschrieben</translation>
    </message>
    <message>
        <source>no longer exclude each other</source>
        <translation>schließen einander nicht mehr aus</translation>
    </message>
    <message>
        <source>no longer has {0} {1}</source>
        <translation>hat {0} {1} nicht mehr</translation>
    </message>
    <message>
        <source>no operation needs it</source>
        <translation>keine Operation braucht es</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>not geändert</translation>
    </message>
    <message>
        <source>not narrowed</source>
        <translation>not eingeengt</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>not entfernt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not gesetzt</translation>
    </message>
    <message>
        <source>not untold</source>
        <translation>not nicht entscheidbar</translation>
    </message>
    <message>
        <source>not widened</source>
        <translation>not erweitert</translation>
    </message>
    <message>
        <source>nothing but the version in its path differs</source>
        <translation>nur die Version im Pfad unterscheidet sich</translation>
    </message>
    <message>
        <source>nothing reads it</source>
        <translation>nichts liest es</translation>
    </message>
    <message>
        <source>now exclude each other</source>
        <translation>schließen einander jetzt aus</translation>
    </message>
    <message>
        <source>now has {0} {1}</source>
        <translation>hat jetzt {0} {1}</translation>
    </message>
    <message>
        <source>objects are not taken from one medium to another</source>
        <translation>Objekte werden nicht von einem Medium ins andere übernommen</translation>
    </message>
    <message>
        <source>of nothing</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of {0} stands at {1} now; it was at {2}</source>
        <translation>von {0} steht jetzt bei {1}; vorher bei {2}</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>oneOf, anyOf: several simple alternatives</source>
        <translation>oneOf, anyOf: mehrere einfache Alternativen</translation>
    </message>
    <message>
        <source>operations, parameters, responses, security, servers</source>
        <translation>Operationen, Parameter, Antworten, Sicherheit, Server</translation>
    </message>
    <message>
        <source>pattern changed</source>
        <translation>pattern geändert</translation>
    </message>
    <message>
        <source>pattern narrowed</source>
        <translation>pattern eingeengt</translation>
    </message>
    <message>
        <source>pattern removed</source>
        <translation>pattern entfernt</translation>
    </message>
    <message>
        <source>pattern set</source>
        <translation>pattern gesetzt</translation>
    </message>
    <message>
        <source>pattern widened</source>
        <translation>pattern erweitert</translation>
    </message>
    <message>
        <source>pattern: {0} cannot be run</source>
        <translation>pattern: {0} kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>property-names changed</source>
        <translation>property-names geändert</translation>
    </message>
    <message>
        <source>property-names narrowed</source>
        <translation>property-names eingeengt</translation>
    </message>
    <message>
        <source>property-names removed</source>
        <translation>property-names entfernt</translation>
    </message>
    <message>
        <source>property-names set</source>
        <translation>property-names gesetzt</translation>
    </message>
    <message>
        <source>property-names untold</source>
        <translation>property-names nicht entscheidbar</translation>
    </message>
    <message>
        <source>property-names widened</source>
        <translation>property-names erweitert</translation>
    </message>
    <message>
        <source>propertyPattern changed</source>
        <translation>propertyPattern geändert</translation>
    </message>
    <message>
        <source>propertyPattern narrowed</source>
        <translation>propertyPattern eingeengt</translation>
    </message>
    <message>
        <source>propertyPattern removed</source>
        <translation>propertyPattern entfernt</translation>
    </message>
    <message>
        <source>propertyPattern set</source>
        <translation>propertyPattern gesetzt</translation>
    </message>
    <message>
        <source>propertyPattern widened</source>
        <translation>propertyPattern erweitert</translation>
    </message>
    <message>
        <source>read and written</source>
        <translation>gelesen und geschrieben</translation>
    </message>
    <message>
        <source>refers to something that is not there {0}</source>
        <translation>verweist auf etwas, das nicht da ist, {0}</translation>
    </message>
    <message>
        <source>rule {0} asks for {1}, which is gone</source>
        <translation>Regel {0} fragt nach {1}; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} asks for {1}, which is gone with {2}</source>
        <translation>Regel {0} fragt nach {1}; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} asks for {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} fragt nach {1}; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} asks for {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} fragt nach {1}, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} asks for {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} fragt nach {1}, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} asks for {1}, which {2}: {3}</source>
        <translation>Regel {0} fragt nach {1}; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} asks for {1}; above it {2}: {3}</source>
        <translation>Regel {0} fragt nach {1}; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} fills {1}, which is gone</source>
        <translation>Regel {0} füllt {1}; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} fills {1}, which is gone with {2}</source>
        <translation>Regel {0} füllt {1}; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} fills {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} füllt {1}; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} fills {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} füllt {1}, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} fills {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} füllt {1}, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} fills {1}, which {2}: {3}</source>
        <translation>Regel {0} füllt {1}; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} fills {1}; above it {2}: {3}</source>
        <translation>Regel {0} füllt {1}; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} groups by {1}, which is gone</source>
        <translation>Regel {0} gruppiert nach {1}; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} groups by {1}, which is gone with {2}</source>
        <translation>Regel {0} gruppiert nach {1}; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} groups by {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} gruppiert nach {1}; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} groups by {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} gruppiert nach {1}, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} groups by {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} gruppiert nach {1}, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} groups by {1}, which {2}: {3}</source>
        <translation>Regel {0} gruppiert nach {1}; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} groups by {1}; above it {2}: {3}</source>
        <translation>Regel {0} gruppiert nach {1}; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} joins with {1}, which is gone</source>
        <translation>Regel {0} verknüpft mit {1}; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} joins with {1}, which is gone with {2}</source>
        <translation>Regel {0} verknüpft mit {1}; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} joins with {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} verknüpft mit {1}; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} joins with {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} verknüpft mit {1}, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} joins with {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} verknüpft mit {1}, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} joins with {1}, which {2}: {3}</source>
        <translation>Regel {0} verknüpft mit {1}; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} joins with {1}; above it {2}: {3}</source>
        <translation>Regel {0} verknüpft mit {1}; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} leaves empty {1}, which is gone</source>
        <translation>Regel {0} lässt {1} leer; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} leaves empty {1}, which is gone with {2}</source>
        <translation>Regel {0} lässt {1} leer; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} leaves empty {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} lässt {1} leer; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} leaves empty {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} lässt {1} leer, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} leaves empty {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} lässt {1} leer, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} leaves empty {1}, which {2}: {3}</source>
        <translation>Regel {0} lässt {1} leer; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} leaves empty {1}; above it {2}: {3}</source>
        <translation>Regel {0} lässt {1} leer; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} names members by {1}, which is gone</source>
        <translation>Regel {0} benennt Felder nach {1}; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} names members by {1}, which is gone with {2}</source>
        <translation>Regel {0} benennt Felder nach {1}; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} names members by {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} benennt Felder nach {1}; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} names members by {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} benennt Felder nach {1}, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} names members by {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} benennt Felder nach {1}, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} names members by {1}, which {2}: {3}</source>
        <translation>Regel {0} benennt Felder nach {1}; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} names members by {1}; above it {2}: {3}</source>
        <translation>Regel {0} benennt Felder nach {1}; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} reads {1}, which is gone</source>
        <translation>Regel {0} liest {1}; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} reads {1}, which is gone with {2}</source>
        <translation>Regel {0} liest {1}; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} reads {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} liest {1}; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} reads {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} liest {1}, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} reads {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} liest {1}, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} reads {1}, which {2}: {3}</source>
        <translation>Regel {0} liest {1}; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} reads {1}; above it {2}: {3}</source>
        <translation>Regel {0} liest {1}; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} repeats over {1}, which is gone</source>
        <translation>Regel {0} wiederholt über {1}; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} repeats over {1}, which is gone with {2}</source>
        <translation>Regel {0} wiederholt über {1}; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} repeats over {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} wiederholt über {1}; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} repeats over {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} wiederholt über {1}, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} repeats over {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} wiederholt über {1}, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} repeats over {1}, which {2}: {3}</source>
        <translation>Regel {0} wiederholt über {1}; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} repeats over {1}; above it {2}: {3}</source>
        <translation>Regel {0} wiederholt über {1}; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} sorts by {1}, which is gone</source>
        <translation>Regel {0} sortiert nach {1}; das Feld gibt es nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} sorts by {1}, which is gone with {2}</source>
        <translation>Regel {0} sortiert nach {1}; das Feld gibt es mit {2} nicht mehr</translation>
    </message>
    <message>
        <source>rule {0} sorts by {1}, which is no longer described and may hold anything</source>
        <translation>Regel {0} sortiert nach {1}; das Feld wird nicht mehr beschrieben und darf alles enthalten</translation>
    </message>
    <message>
        <source>rule {0} sorts by {1}, which is now {2}: it cannot be rewritten by itself</source>
        <translation>Regel {0} sortiert nach {1}, jetzt {2}: sie lässt sich nicht von selbst umschreiben</translation>
    </message>
    <message>
        <source>rule {0} sorts by {1}, which is now {2}: the rule follows</source>
        <translation>Regel {0} sortiert nach {1}, jetzt {2}: die Regel zieht mit</translation>
    </message>
    <message>
        <source>rule {0} sorts by {1}, which {2}: {3}</source>
        <translation>Regel {0} sortiert nach {1}; das Feld {2}: {3}</translation>
    </message>
    <message>
        <source>rule {0} sorts by {1}; above it {2}: {3}</source>
        <translation>Regel {0} sortiert nach {1}; darüber: {2}: {3}</translation>
    </message>
    <message>
        <source>see git log -- {0} for when it had</source>
        <translation>git log -- {0} zeigt, wann sie da war</translation>
    </message>
    <message>
        <source>takes less than before</source>
        <translation>lässt weniger zu als zuvor</translation>
    </message>
    <message>
        <source>takes more than before</source>
        <translation>lässt mehr zu als zuvor</translation>
    </message>
    <message>
        <source>takes no other members any more</source>
        <translation>nimmt keine anderen Felder mehr an</translation>
    </message>
    <message>
        <source>takes other groups of its elements</source>
        <translation>lässt andere Gruppen seiner Elemente zu</translation>
    </message>
    <message>
        <source>takes other members now</source>
        <translation>nimmt jetzt andere Felder an</translation>
    </message>
    <message>
        <source>takes other values than before</source>
        <translation>lässt andere Werte zu als zuvor</translation>
    </message>
    <message>
        <source>test case {0}: its expected output holds {1}, which is gone</source>
        <translation>Testfall {0}: erwartete Ausgabe enthält {1}, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>test case {0}: its expected output holds {1}, which is now {2}</source>
        <translation>Testfall {0}: erwartete Ausgabe enthält {1}, jetzt {2}</translation>
    </message>
    <message>
        <source>test case {0}: its expected output no longer fits: {1}</source>
        <translation>Testfall {0}: erwartete Ausgabe passt nicht mehr: {1}</translation>
    </message>
    <message>
        <source>test case {0}: its expected output {1} holds {2}, which is gone</source>
        <translation>Testfall {0}: erwartete Ausgabe {1} enthält {2}, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>test case {0}: its expected output {1} holds {2}, which is now {3}</source>
        <translation>Testfall {0}: erwartete Ausgabe {1} enthält {2}, jetzt {3}</translation>
    </message>
    <message>
        <source>test case {0}: its expected output {1} no longer fits: {2}</source>
        <translation>Testfall {0}: erwartete Ausgabe {1} passt nicht mehr: {2}</translation>
    </message>
    <message>
        <source>test case {0}: its input {1} holds {2}, which is gone</source>
        <translation>Testfall {0}: Eingabe {1} enthält {2}, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>test case {0}: its input {1} holds {2}, which is now {3}</source>
        <translation>Testfall {0}: Eingabe {1} enthält {2}, jetzt {3}</translation>
    </message>
    <message>
        <source>test case {0}: its input {1} no longer fits: {2}</source>
        <translation>Testfall {0}: Eingabe {1} passt nicht mehr: {2}</translation>
    </message>
    <message>
        <source>test case {0}: its payload holds {1}, which is gone</source>
        <translation>Testfall {0}: Nutzdaten enthalten {1}, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>test case {0}: its payload holds {1}, which is now {2}</source>
        <translation>Testfall {0}: Nutzdaten enthalten {1}, jetzt {2}</translation>
    </message>
    <message>
        <source>test case {0}: its payload no longer fits: {1}</source>
        <translation>Testfall {0}: Nutzdaten passen nicht mehr: {1}</translation>
    </message>
    <message>
        <source>text moved</source>
        <translation>text moved</translation>
    </message>
    <message>
        <source>that no further items are allowed</source>
        <translation>dass keine weiteren Einträge erlaubt sind</translation>
    </message>
    <message>
        <source>that no further members are allowed</source>
        <translation>dass keine weiteren Felder erlaubt sind</translation>
    </message>
    <message>
        <source>the answer {0} of {1}</source>
        <translation>die Antwort {0} von {1}</translation>
    </message>
    <message>
        <source>the body of {0}</source>
        <translation>der Body von {0}</translation>
    </message>
    <message>
        <source>the body of {0} may be left out</source>
        <translation>der Body von {0} darf weggelassen werden</translation>
    </message>
    <message>
        <source>the body of {0} must be sent</source>
        <translation>der Body von {0} muss gesendet werden</translation>
    </message>
    <message>
        <source>the body of {0} {1}</source>
        <translation>der Body von {0} {1}</translation>
    </message>
    <message>
        <source>the checks cannot tell what it does here</source>
        <translation>die Prüfungen können nicht sagen, was es hier bewirkt</translation>
    </message>
    <message>
        <source>the contact is nothing; it was {0}</source>
        <translation>es gibt keinen Kontakt mehr; vorher {0}</translation>
    </message>
    <message>
        <source>the contact is {0}; it was nothing</source>
        <translation>es gibt jetzt einen Kontakt: {0}</translation>
    </message>
    <message>
        <source>the contact is {0}; it was {1}</source>
        <translation>der Kontakt ist {0}; vorher {1}</translation>
    </message>
    <message>
        <source>the entry has no id</source>
        <translation>der Eintrag hat keine id</translation>
    </message>
    <message>
        <source>the field has no place there</source>
        <translation>das Feld hat dort keinen Platz</translation>
    </message>
    <message>
        <source>the folder holds more than {0} files</source>
        <translation>der Ordner enthält mehr als {0} Dateien</translation>
    </message>
    <message>
        <source>the greatest number of characters</source>
        <translation>die größte Anzahl von Zeichen</translation>
    </message>
    <message>
        <source>the greatest number of digits</source>
        <translation>die größte Anzahl von Ziffern</translation>
    </message>
    <message>
        <source>the greatest number of digits behind the point</source>
        <translation>die größte Anzahl von Nachkommastellen</translation>
    </message>
    <message>
        <source>the greatest number of elements</source>
        <translation>die größte Anzahl von Elementen</translation>
    </message>
    <message>
        <source>the greatest number of items</source>
        <translation>die größte Anzahl von Einträgen</translation>
    </message>
    <message>
        <source>the greatest number of items of a form</source>
        <translation>die größte Anzahl von Einträgen einer Form</translation>
    </message>
    <message>
        <source>the greatest number of members</source>
        <translation>die größte Anzahl von Feldern</translation>
    </message>
    <message>
        <source>the greatest value</source>
        <translation>der größte Wert</translation>
    </message>
    <message>
        <source>the header {0} was written {1}</source>
        <translation>der Header {0} wurde vorher {1} geschrieben</translation>
    </message>
    <message>
        <source>the input of worked example {0} of rule {1} no longer fits: {2}</source>
        <translation>die Eingabe des durchgerechneten Beispiels {0} der Regel {1} passt nicht mehr: {2}</translation>
    </message>
    <message>
        <source>the interface</source>
        <translation>die Schnittstelle</translation>
    </message>
    <message>
        <source>the interface is called {0}; it was {1}</source>
        <translation>die Schnittstelle heißt {0}; vorher {1}</translation>
    </message>
    <message>
        <source>the interface is described otherwise</source>
        <translation>die Schnittstelle ist anders beschrieben</translation>
    </message>
    <message>
        <source>the interface is of version nothing; it was {0}</source>
        <translation>die Schnittstelle hat keine Version mehr; vorher {0}</translation>
    </message>
    <message>
        <source>the interface is of version {0}; it was nothing</source>
        <translation>die Schnittstelle hat jetzt die Version {0}</translation>
    </message>
    <message>
        <source>the interface is of version {0}; it was {1}</source>
        <translation>die Schnittstelle hat die Version {0}; vorher {1}</translation>
    </message>
    <message>
        <source>the interface&apos;s summary is worded otherwise</source>
        <translation>die Kurzbeschreibung der Schnittstelle ist anders formuliert</translation>
    </message>
    <message>
        <source>the last day of {0}, {1}, is no date</source>
        <translation>{0}: Der letzte Tag, {1}, ist kein Datum</translation>
    </message>
    <message>
        <source>the last day of {0}, {1}, is over</source>
        <translation>{0}: Der letzte Tag, {1}, ist vorbei</translation>
    </message>
    <message>
        <source>the least number of characters</source>
        <translation>die kleinste Anzahl von Zeichen</translation>
    </message>
    <message>
        <source>the least number of items</source>
        <translation>die kleinste Anzahl von Einträgen</translation>
    </message>
    <message>
        <source>the least number of items of a form</source>
        <translation>die kleinste Anzahl von Einträgen einer Form</translation>
    </message>
    <message>
        <source>the least number of members</source>
        <translation>die kleinste Anzahl von Feldern</translation>
    </message>
    <message>
        <source>the least value</source>
        <translation>der kleinste Wert</translation>
    </message>
    <message>
        <source>the licence is nothing; it was {0}</source>
        <translation>es gibt keine Lizenz mehr; vorher {0}</translation>
    </message>
    <message>
        <source>the licence is {0}; it was nothing</source>
        <translation>es gibt jetzt eine Lizenz: {0}</translation>
    </message>
    <message>
        <source>the licence is {0}; it was {1}</source>
        <translation>die Lizenz ist {0}; vorher {1}</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>die Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the namespace is {0}; it was {1}</source>
        <translation>der Namensraum ist {0}; vorher {1}</translation>
    </message>
    <message>
        <source>the number that every value is a multiple of</source>
        <translation>der Teiler aller Werte</translation>
    </message>
    <message>
        <source>the operation id of {0} is gone; it was {1}</source>
        <translation>die Kennung der Operation {0} ist weggefallen; vorher {1}</translation>
    </message>
    <message>
        <source>the operation id of {0} is {1}</source>
        <translation>die Kennung der Operation {0} ist {1}</translation>
    </message>
    <message>
        <source>the operation id of {0} is {1}; it was {2}</source>
        <translation>die Kennung der Operation {0} ist {1}; vorher {2}</translation>
    </message>
    <message>
        <source>the operation id of {0} is {1}{2}</source>
        <translation>die Kennung der Operation {0} ist {1}{2}</translation>
    </message>
    <message>
        <source>the output of worked example {0} of rule {1} no longer fits: {2}</source>
        <translation>die Ausgabe des durchgerechneten Beispiels {0} der Regel {1} passt nicht mehr: {2}</translation>
    </message>
    <message>
        <source>the parameter {0} of {1}</source>
        <translation>der Parameter {0} von {1}</translation>
    </message>
    <message>
        <source>the pattern closes a group that it does not open</source>
        <translation>das Muster schließt eine Gruppe, die es nicht öffnet</translation>
    </message>
    <message>
        <source>the pattern counts too far</source>
        <translation>das Muster zählt zu weit</translation>
    </message>
    <message>
        <source>the pattern does not close a group</source>
        <translation>das Muster schließt eine Gruppe nicht</translation>
    </message>
    <message>
        <source>the pattern ends too early</source>
        <translation>das Muster endet zu früh</translation>
    </message>
    <message>
        <source>the pattern ends within an escape</source>
        <translation>das Muster endet mitten in einer Escape-Folge</translation>
    </message>
    <message>
        <source>the pattern has a group of a kind that is not ECMA&apos;s</source>
        <translation>das Muster hat eine Gruppe, die es in ECMA-Mustern nicht gibt</translation>
    </message>
    <message>
        <source>the pattern has a group without a name&apos;s end</source>
        <translation>das Muster hat eine Gruppe, deren Name nicht endet</translation>
    </message>
    <message>
        <source>the pattern has a range of characters that ends before it begins</source>
        <translation>das Muster hat einen Zeichenbereich, der endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the pattern has an escape beyond Unicode</source>
        <translation>das Muster hat eine Escape-Folge jenseits von Unicode</translation>
    </message>
    <message>
        <source>the pattern has an escape that is no number</source>
        <translation>das Muster hat eine Escape-Folge, die keine Zahl ist</translation>
    </message>
    <message>
        <source>the pattern has an escape that is not ECMA&apos;s</source>
        <translation>das Muster hat eine Escape-Folge, die es in ECMA-Mustern nicht gibt</translation>
    </message>
    <message>
        <source>the pattern has the escape \{0}, which is not ECMA&apos;s</source>
        <translation>das Muster hat die Escape-Folge \{0}, die es in ECMA-Mustern nicht gibt</translation>
    </message>
    <message>
        <source>the pattern is nested too deeply</source>
        <translation>das Muster ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the pattern looks around where that cannot be followed</source>
        <translation>das Muster blickt um sich, wo dem nicht gefolgt werden kann</translation>
    </message>
    <message>
        <source>the pattern looks around within a long repetition</source>
        <translation>das Muster blickt innerhalb einer langen Wiederholung um sich</translation>
    </message>
    <message>
        <source>the pattern looks around within a repetition of what may be empty</source>
        <translation>das Muster blickt innerhalb der Wiederholung von etwas, das leer sein kann, um sich</translation>
    </message>
    <message>
        <source>the pattern looks behind where that cannot be followed</source>
        <translation>das Muster blickt zurück, wo dem nicht gefolgt werden kann</translation>
    </message>
    <message>
        <source>the pattern of the members&apos; names</source>
        <translation>das Muster der Feldnamen</translation>
    </message>
    <message>
        <source>the pattern refers back to a group</source>
        <translation>das Muster verweist auf eine Gruppe zurück</translation>
    </message>
    <message>
        <source>the pattern repeats a repetition, or does so possessively</source>
        <translation>das Muster wiederholt eine Wiederholung, oder tut es possessiv</translation>
    </message>
    <message>
        <source>the pattern repeats nothing</source>
        <translation>das Muster wiederholt nichts</translation>
    </message>
    <message>
        <source>the pattern that the text matches</source>
        <translation>das Muster des Textes</translation>
    </message>
    <message>
        <source>the pattern uses \Z, which is not ECMA&apos;s</source>
        <translation>das Muster verwendet \Z, das es in ECMA-Mustern nicht gibt</translation>
    </message>
    <message>
        <source>the pattern uses the Unicode property {0}</source>
        <translation>das Muster verwendet die Unicode-Eigenschaft {0}</translation>
    </message>
    <message>
        <source>the pattern&apos;s repetition ends before it begins</source>
        <translation>die Wiederholung im Muster endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>the payload</source>
        <translation>die Nutzdaten</translation>
    </message>
    <message>
        <source>the port {0} is at {1}; it was at {2}</source>
        <translation>der Port {0} liegt unter {1}; vorher unter {2}</translation>
    </message>
    <message>
        <source>the port {0} is bound by {1}; it was by {2}</source>
        <translation>der Port {0} ist durch {1} gebunden; vorher durch {2}</translation>
    </message>
    <message>
        <source>the rule to the letter: what some instance breaks is breaking</source>
        <translation>die Regel wörtlich: Was bei irgendeinem Beispiel bricht, ist brechend</translation>
    </message>
    <message>
        <source>the same description</source>
        <translation>dieselbe Beschreibung</translation>
    </message>
    <message>
        <source>the same examples</source>
        <translation>dieselben Beispiele</translation>
    </message>
    <message>
        <source>the same fields below</source>
        <translation>dieselben Felder darunter</translation>
    </message>
    <message>
        <source>the same limits</source>
        <translation>dieselben Grenzen</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same name, type and limits, and no other field like it</source>
        <translation>derselbe Name, Typ und dieselben Grenzen, und kein anderes Feld wie dieses</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>derselbe Name, anders geschrieben</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>dieselbe Stelle</translation>
    </message>
    <message>
        <source>the same type</source>
        <translation>derselbe Typ</translation>
    </message>
    <message>
        <source>the same type {0}</source>
        <translation>derselbe Typ {0}</translation>
    </message>
    <message>
        <source>the security scheme {0} is gone: {1}</source>
        <translation>das Sicherheitsschema {0} ist weggefallen: {1}</translation>
    </message>
    <message>
        <source>the security scheme {0} is new: {1}</source>
        <translation>das Sicherheitsschema {0} ist neu: {1}</translation>
    </message>
    <message>
        <source>the security scheme {0} {1}</source>
        <translation>das Sicherheitsschema {0} {1}</translation>
    </message>
    <message>
        <source>the server {0}</source>
        <translation>der Server {0}</translation>
    </message>
    <message>
        <source>the server {0} is described otherwise</source>
        <translation>der Server {0} ist anders beschrieben</translation>
    </message>
    <message>
        <source>the service {0} has the port {1} no more</source>
        <translation>der Dienst {0} hat den Port {1} nicht mehr</translation>
    </message>
    <message>
        <source>the service {0} has the port {1} now ({2})</source>
        <translation>der Dienst {0} hat jetzt den Port {1} ({2})</translation>
    </message>
    <message>
        <source>the service {0} is gone</source>
        <translation>der Dienst {0} ist weggefallen</translation>
    </message>
    <message>
        <source>the service {0} is new</source>
        <translation>der Dienst {0} ist neu</translation>
    </message>
    <message>
        <source>the stability of {0}, {1}, is none of {2}</source>
        <translation>{0}: Der Reifegrad {1} ist keiner von {2}</translation>
    </message>
    <message>
        <source>the summary of {0} is worded otherwise</source>
        <translation>die Kurzbeschreibung von {0} ist anders formuliert</translation>
    </message>
    <message>
        <source>the tag {0} is described no more</source>
        <translation>das Schlagwort {0} ist nicht mehr beschrieben</translation>
    </message>
    <message>
        <source>the tag {0} is described now</source>
        <translation>das Schlagwort {0} ist jetzt beschrieben</translation>
    </message>
    <message>
        <source>the tag {0} is described otherwise</source>
        <translation>das Schlagwort {0} ist anders beschrieben</translation>
    </message>
    <message>
        <source>the terms of service are nothing; they were {0}</source>
        <translation>es gibt keine Nutzungsbedingungen mehr; vorher {0}</translation>
    </message>
    <message>
        <source>the terms of service are {0}; they were nothing</source>
        <translation>es gibt jetzt Nutzungsbedingungen: {0}</translation>
    </message>
    <message>
        <source>the terms of service are {0}; they were {1}</source>
        <translation>die Nutzungsbedingungen sind {0}; vorher {1}</translation>
    </message>
    <message>
        <source>the texts are too long to be looked for</source>
        <translation>die Texte sind zu lang, um gesucht zu werden</translation>
    </message>
    <message>
        <source>the value that every one must be greater than</source>
        <translation>die ausschließende Untergrenze der Werte</translation>
    </message>
    <message>
        <source>the value that every one must be less than</source>
        <translation>die ausschließende Obergrenze der Werte</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>the whole {0}: {1}</source>
        <translation>das Ganze {0}: {1}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is a web address, and nothing is fetched</source>
        <translation>das ist eine Webadresse, und es wird nichts abgerufen</translation>
    </message>
    <message>
        <source>this is no baseline of changes</source>
        <translation>das ist keine Vergleichsbasis für Änderungen</translation>
    </message>
    <message>
        <source>this is no policy of changes</source>
        <translation>das ist keine Richtlinie für Änderungen</translation>
    </message>
    <message>
        <source>totalDigits lowered</source>
        <translation>totalDigits gesenkt</translation>
    </message>
    <message>
        <source>totalDigits raised</source>
        <translation>totalDigits erhöht</translation>
    </message>
    <message>
        <source>totalDigits removed</source>
        <translation>totalDigits entfernt</translation>
    </message>
    <message>
        <source>totalDigits set</source>
        <translation>totalDigits gesetzt</translation>
    </message>
    <message>
        <source>type-control removed</source>
        <translation>type-control entfernt</translation>
    </message>
    <message>
        <source>type-control set</source>
        <translation>type-control gesetzt</translation>
    </message>
    <message>
        <source>type-control untold</source>
        <translation>type-control nicht entscheidbar</translation>
    </message>
    <message>
        <source>types and formats</source>
        <translation>Typen und Formate</translation>
    </message>
    <message>
        <source>unevaluated-items removed</source>
        <translation>unevaluated-items entfernt</translation>
    </message>
    <message>
        <source>unevaluated-items set</source>
        <translation>unevaluated-items gesetzt</translation>
    </message>
    <message>
        <source>unevaluated-properties removed</source>
        <translation>unevaluated-properties entfernt</translation>
    </message>
    <message>
        <source>unevaluated-properties set</source>
        <translation>unevaluated-properties gesetzt</translation>
    </message>
    <message>
        <source>unevaluatedProperties: the schemas beside it combine in too many ways</source>
        <translation>unevaluatedProperties: die Schemas daneben lassen sich auf zu viele Arten kombinieren</translation>
    </message>
    <message>
        <source>uniqueItems removed</source>
        <translation>uniqueItems entfernt</translation>
    </message>
    <message>
        <source>uniqueItems set</source>
        <translation>uniqueItems gesetzt</translation>
    </message>
    <message>
        <source>use preset, severities and ignore</source>
        <translation>verwenden Sie preset, severities und ignore</translation>
    </message>
    <message>
        <source>use {0}</source>
        <translation>verwenden Sie {0}</translation>
    </message>
    <message>
        <source>was a list and may now be of another type too: {0}</source>
        <translation>war eine Liste und darf jetzt auch von anderem Typ sein: {0}</translation>
    </message>
    <message>
        <source>was added</source>
        <translation>ist hinzugekommen</translation>
    </message>
    <message>
        <source>was called {0} before ({1})</source>
        <translation>hieß vorher {0} ({1})</translation>
    </message>
    <message>
        <source>was of the format {0} and is now of {1}</source>
        <translation>hatte das Format {0} und hat jetzt {1}</translation>
    </message>
    <message>
        <source>was {0} and is now {1}</source>
        <translation>war {0} und ist jetzt {1}</translation>
    </message>
    <message>
        <source>what holds beside another field</source>
        <translation>was neben einem anderen Feld gilt</translation>
    </message>
    <message>
        <source>what holds under a condition (if, then, else)</source>
        <translation>was unter einer Bedingung gilt (if, then, else)</translation>
    </message>
    <message>
        <source>what is around the field is several definitions together</source>
        <translation>was das Feld umgibt, sind mehrere Definitionen zusammen</translation>
    </message>
    <message>
        <source>what is excluded</source>
        <translation>was ausgeschlossen ist</translation>
    </message>
    <message>
        <source>what is said for people</source>
        <translation>was für Menschen gesagt ist</translation>
    </message>
    <message>
        <source>what kind of document the text holds</source>
        <translation>die Art des Dokuments im Text</translation>
    </message>
    <message>
        <source>what may come now could come before</source>
        <translation>was jetzt kommen kann, konnte schon vorher kommen</translation>
    </message>
    <message>
        <source>what members may be called</source>
        <translation>wie Felder heißen dürfen</translation>
    </message>
    <message>
        <source>what must be there beside another field</source>
        <translation>was neben einem anderen Feld vorhanden sein muss</translation>
    </message>
    <message>
        <source>what must be there, and how often</source>
        <translation>was vorhanden sein muss, und wie oft</translation>
    </message>
    <message>
        <source>what must be unique or refer to another (xs:unique, xs:key, xs:keyref)</source>
        <translation>was eindeutig sein oder auf anderes verweisen muss (xs:unique, xs:key, xs:keyref)</translation>
    </message>
    <message>
        <source>what some items must be</source>
        <translation>was manche Einträge sein müssen</translation>
    </message>
    <message>
        <source>what was valid stays valid</source>
        <translation>was gültig war, bleibt gültig</translation>
    </message>
    <message>
        <source>what {0} does is worded otherwise</source>
        <translation>was {0} tut, ist anders formuliert</translation>
    </message>
    <message>
        <source>what {0} of {1} means is worded otherwise</source>
        <translation>was {0} von {1} bedeutet, ist anders formuliert</translation>
    </message>
    <message>
        <source>which further elements or attributes are allowed (xs:any, xs:anyAttribute)</source>
        <translation>welche weiteren Elemente oder Attribute erlaubt sind (xs:any, xs:anyAttribute)</translation>
    </message>
    <message>
        <source>which names no member may have</source>
        <translation>welche Namen kein Feld haben darf</translation>
    </message>
    <message>
        <source>which types may stand in (abstract, block, final)</source>
        <translation>welche Typen stellvertretend stehen dürfen (abstract, block, final)</translation>
    </message>
    <message>
        <source>whiteSpace changed</source>
        <translation>whiteSpace geändert</translation>
    </message>
    <message>
        <source>who came in this way still does by another alternative</source>
        <translation>wer so hineinkam, kommt über eine andere Alternative weiterhin hinein</translation>
    </message>
    <message>
        <source>wildcard narrowed</source>
        <translation>wildcard eingeengt</translation>
    </message>
    <message>
        <source>wildcard untold</source>
        <translation>wildcard nicht entscheidbar</translation>
    </message>
    <message>
        <source>wildcard widened</source>
        <translation>wildcard erweitert</translation>
    </message>
    <message>
        <source>with all values in one field</source>
        <translation>mit allen Werten in einem Feld</translation>
    </message>
    <message>
        <source>with one field for each value</source>
        <translation>mit einem Feld für jeden Wert</translation>
    </message>
    <message>
        <source>with reserved characters as they are</source>
        <translation>mit unveränderten reservierten Zeichen</translation>
    </message>
    <message>
        <source>with the headers {0}</source>
        <translation>mit den Headern {0}</translation>
    </message>
    <message>
        <source>write PATH{0}REVISION for a revision of git</source>
        <translation>schreiben Sie PFAD{0}REVISION für eine Revision von git</translation>
    </message>
    <message>
        <source>write one with fieldwright diff OLD NEW --write-baseline FILE</source>
        <translation>schreiben Sie eine mit fieldwright diff ALT NEU --write-baseline DATEI</translation>
    </message>
    <message>
        <source>write the baseline again</source>
        <translation>schreiben Sie die Vergleichsbasis neu</translation>
    </message>
    <message>
        <source>xs:choice, xs:sequence: other groups of elements; what they allow cannot be compared</source>
        <translation>xs:choice, xs:sequence: andere Gruppen von Elementen; was sie zulassen, kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>{0} (required) is gone</source>
        <translation>{0} (Pflicht) ist weggefallen</translation>
    </message>
    <message>
        <source>{0} (required) was added</source>
        <translation>{0} (Pflicht) ist hinzugekommen</translation>
    </message>
    <message>
        <source>{0} also takes {1}</source>
        <translation>{0} nimmt auch {1} an</translation>
    </message>
    <message>
        <source>{0} also takes {1} = {2}</source>
        <translation>{0} nimmt auch {1} = {2} an</translation>
    </message>
    <message>
        <source>{0} can be called without credentials</source>
        <translation>{0} kann ohne Zugangsdaten aufgerufen werden</translation>
    </message>
    <message>
        <source>{0} can no longer be called without credentials: {1}</source>
        <translation>{0} kann nicht mehr ohne Zugangsdaten aufgerufen werden: {1}</translation>
    </message>
    <message>
        <source>{0} can no longer be {1}</source>
        <translation>{0} kann nicht mehr {1} sein</translation>
    </message>
    <message>
        <source>{0} changed, cannot be told</source>
        <translation>{0} geändert, nicht entscheidbar</translation>
    </message>
    <message>
        <source>{0} describes {1} by itself; it was described with {2}</source>
        <translation>{0} beschreibt {1} für sich; vorher zusammen mit {2}</translation>
    </message>
    <message>
        <source>{0} describes {1} with {2}; it was described by itself</source>
        <translation>{0} beschreibt {1} zusammen mit {2}; vorher für sich</translation>
    </message>
    <message>
        <source>{0} goes to {1}; it went to {2}</source>
        <translation>{0} geht an {1}; vorher an {2}</translation>
    </message>
    <message>
        <source>{0} has no file {1}</source>
        <translation>{0} hat keine Datei {1}</translation>
    </message>
    <message>
        <source>{0} has the SOAPAction {1}; it was {2}</source>
        <translation>{0} hat die SOAPAction {1}; vorher {2}</translation>
    </message>
    <message>
        <source>{0} has the tag {1} no more</source>
        <translation>{0} hat das Schlagwort {1} nicht mehr</translation>
    </message>
    <message>
        <source>{0} has the tag {1} now</source>
        <translation>{0} hat jetzt das Schlagwort {1}</translation>
    </message>
    <message>
        <source>{0} has the variable {1} no more</source>
        <translation>{0} hat die Variable {1} nicht mehr</translation>
    </message>
    <message>
        <source>{0} has the variable {1} now</source>
        <translation>{0} hat jetzt die Variable {1}</translation>
    </message>
    <message>
        <source>{0} has {1} = {2} where nothing is chosen; it was {3}</source>
        <translation>{0} hat {1} = {2}, wo nichts gewählt ist; vorher {3}</translation>
    </message>
    <message>
        <source>{0} has {1} no more</source>
        <translation>{0} hat {1} nicht mehr</translation>
    </message>
    <message>
        <source>{0} has {1} now</source>
        <translation>{0} hat jetzt {1}</translation>
    </message>
    <message>
        <source>{0} is a link in {1}</source>
        <translation>{0} ist ein Verweis in {1}</translation>
    </message>
    <message>
        <source>{0} is also reached at {1}</source>
        <translation>{0} ist auch unter {1} erreichbar</translation>
    </message>
    <message>
        <source>{0} is answered no more</source>
        <translation>{0} wird nicht mehr beantwortet</translation>
    </message>
    <message>
        <source>{0} is answered now</source>
        <translation>{0} wird jetzt beantwortet</translation>
    </message>
    <message>
        <source>{0} is bound to {1} no more</source>
        <translation>{0} ist nicht mehr an {1} gebunden</translation>
    </message>
    <message>
        <source>{0} is bound to {1} now</source>
        <translation>{0} ist jetzt an {1} gebunden</translation>
    </message>
    <message>
        <source>{0} is called with {1}; it was with {2}</source>
        <translation>{0} wird mit {1} aufgerufen; vorher mit {2}</translation>
    </message>
    <message>
        <source>{0} is carried by {1}; it was by {2}</source>
        <translation>{0} wird mit {1} übertragen; vorher mit {2}</translation>
    </message>
    <message>
        <source>{0} is deprecated, and no last day is named any more</source>
        <translation>{0} ist veraltet, und es ist kein letzter Tag mehr genannt</translation>
    </message>
    <message>
        <source>{0} is deprecated{1}</source>
        <translation>{0} ist veraltet{1}</translation>
    </message>
    <message>
        <source>{0} is gone</source>
        <translation>{0} ist weggefallen</translation>
    </message>
    <message>
        <source>{0} is gone from {1}</source>
        <translation>{0} ist ab {1} nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>{0} is gone from {1}, earlier than {2}</source>
        <translation>{0} ist ab {1} nicht mehr vorhanden, früher als {2}</translation>
    </message>
    <message>
        <source>{0} is gone from {1}, later than {2}</source>
        <translation>{0} ist ab {1} nicht mehr vorhanden, später als {2}</translation>
    </message>
    <message>
        <source>{0} is gone, as was announced for {1}</source>
        <translation>{0} ist weggefallen, wie für {1} angekündigt</translation>
    </message>
    <message>
        <source>{0} is gone; it was deprecated</source>
        <translation>{0} ist weggefallen; es war veraltet</translation>
    </message>
    <message>
        <source>{0} is gone; it was promised to stay until {1}</source>
        <translation>{0} ist weggefallen; zugesagt war es bis {1}</translation>
    </message>
    <message>
        <source>{0} is new</source>
        <translation>{0} ist neu</translation>
    </message>
    <message>
        <source>{0} is no longer called back</source>
        <translation>{0} wird nicht mehr zurückgerufen</translation>
    </message>
    <message>
        <source>{0} is no longer deprecated</source>
        <translation>{0} ist nicht mehr veraltet</translation>
    </message>
    <message>
        <source>{0} is no longer reached at {1}</source>
        <translation>{0} ist unter {1} nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>{0} is no longer told of</source>
        <translation>{0} wird nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>{0} is no number of JSON</source>
        <translation>{0} ist keine Zahl von JSON</translation>
    </message>
    <message>
        <source>{0} is of the port type {1}; it was of {2}</source>
        <translation>{0} gehört zum Porttyp {1}; vorher zu {2}</translation>
    </message>
    <message>
        <source>{0} is of the style {1}; it was {2}</source>
        <translation>{0} hat den Stil {1}; vorher {2}</translation>
    </message>
    <message>
        <source>{0} is reached at {1}; it was at {2}</source>
        <translation>{0} ist unter {1} erreichbar; vorher unter {2}</translation>
    </message>
    <message>
        <source>{0} is said to be {1}</source>
        <translation>{0} ist als {1} angegeben</translation>
    </message>
    <message>
        <source>{0} is sent in the {1}; it was in the {2}</source>
        <translation>{0} wird in {1} gesendet; vorher in {2}</translation>
    </message>
    <message>
        <source>{0} is told of</source>
        <translation>{0} wird gemeldet</translation>
    </message>
    <message>
        <source>{0} is written as {1}; it was as {2}</source>
        <translation>{0} wird als {1} geschrieben; vorher als {2}</translation>
    </message>
    <message>
        <source>{0} is written {1}; it was written {2}</source>
        <translation>{0} wird {1} geschrieben; vorher {2}</translation>
    </message>
    <message>
        <source>{0} is {1} now</source>
        <translation>{0} ist jetzt {1}</translation>
    </message>
    <message>
        <source>{0} is {1} only; it was {2}</source>
        <translation>{0} ist nur noch {1}; vorher {2}</translation>
    </message>
    <message>
        <source>{0} is {1}; it was {2}</source>
        <translation>{0} ist {1}; vorher {2}</translation>
    </message>
    <message>
        <source>{0} leads on in another way: {1}</source>
        <translation>{0} führt auf andere Weise weiter: {1}</translation>
    </message>
    <message>
        <source>{0} leads to one more operation: {1}</source>
        <translation>{0} führt zu einer weiteren Operation: {1}</translation>
    </message>
    <message>
        <source>{0} may also be {1}</source>
        <translation>{0} kann auch {1} sein</translation>
    </message>
    <message>
        <source>{0} may also end with {1}{2}</source>
        <translation>{0} kann auch mit {1}{2} enden</translation>
    </message>
    <message>
        <source>{0} may also succeed with {1}</source>
        <translation>{0} kann auch mit {1} erfolgreich sein</translation>
    </message>
    <message>
        <source>{0} may be called back</source>
        <translation>{0} kann zurückgerufen werden</translation>
    </message>
    <message>
        <source>{0} may be given without a value</source>
        <translation>{0} darf ohne Wert angegeben werden</translation>
    </message>
    <message>
        <source>{0} may fail with {1}</source>
        <translation>{0} kann mit {1} fehlschlagen</translation>
    </message>
    <message>
        <source>{0} may hold characters such as / and ? as they are</source>
        <translation>{0} darf Zeichen wie / und ? unverändert enthalten</translation>
    </message>
    <message>
        <source>{0} may no longer be given without a value</source>
        <translation>{0} darf nicht mehr ohne Wert angegeben werden</translation>
    </message>
    <message>
        <source>{0} may no longer hold characters such as / and ? as they are</source>
        <translation>{0} darf Zeichen wie / und ? nicht mehr unverändert enthalten</translation>
    </message>
    <message>
        <source>{0} needs a body now</source>
        <translation>{0} braucht jetzt einen Body</translation>
    </message>
    <message>
        <source>{0} needs credentials: {1}</source>
        <translation>{0} braucht Zugangsdaten: {1}</translation>
    </message>
    <message>
        <source>{0} needs the scope {1} of {2}</source>
        <translation>{0} braucht den Scope {1} von {2}</translation>
    </message>
    <message>
        <source>{0} needs the scope {1} of {2} no more</source>
        <translation>{0} braucht den Scope {1} von {2} nicht mehr</translation>
    </message>
    <message>
        <source>{0} needs {1} beside {2}</source>
        <translation>{0} braucht {1} neben {2}</translation>
    </message>
    <message>
        <source>{0} needs {1} no more, only {2}</source>
        <translation>{0} braucht {1} nicht mehr, nur noch {2}</translation>
    </message>
    <message>
        <source>{0} no longer ends with {1}{2}</source>
        <translation>{0} endet nicht mehr mit {1}{2}</translation>
    </message>
    <message>
        <source>{0} no longer fails with {1}</source>
        <translation>{0} schlägt nicht mehr mit {1} fehl</translation>
    </message>
    <message>
        <source>{0} no longer leads on: {1}</source>
        <translation>{0} führt nicht mehr weiter: {1}</translation>
    </message>
    <message>
        <source>{0} no longer says what comes with any other status</source>
        <translation>{0} sagt nicht mehr, was bei jedem anderen Status kommt</translation>
    </message>
    <message>
        <source>{0} no longer succeeds with {1}</source>
        <translation>{0} ist mit {1} nicht mehr erfolgreich</translation>
    </message>
    <message>
        <source>{0} now means {1}</source>
        <translation>{0} bedeutet jetzt {1}</translation>
    </message>
    <message>
        <source>{0} now means {1}; it was {2}</source>
        <translation>{0} bedeutet jetzt {1}; vorher {2}</translation>
    </message>
    <message>
        <source>{0} of {1} fields below are the same</source>
        <translation>{0} von {1} Feldern darunter sind gleich</translation>
    </message>
    <message>
        <source>{0} response {1}</source>
        <translation>{0} response {1}</translation>
    </message>
    <message>
        <source>{0} says what comes with any other status</source>
        <translation>{0} sagt, was bei jedem anderen Status kommt</translation>
    </message>
    <message>
        <source>{0} stands at {1} now; it was at {2}</source>
        <translation>{0} steht jetzt bei {1}; vorher bei {2}</translation>
    </message>
    <message>
        <source>{0} succeeds with {1}; it did with {2}</source>
        <translation>{0} ist mit {1} erfolgreich; vorher mit {2}</translation>
    </message>
    <message>
        <source>{0} takes a body now</source>
        <translation>{0} nimmt jetzt einen Body an</translation>
    </message>
    <message>
        <source>{0} takes any value of {1}</source>
        <translation>{0} nimmt jeden Wert von {1} an</translation>
    </message>
    <message>
        <source>{0} takes no body any more</source>
        <translation>{0} nimmt keinen Body mehr an</translation>
    </message>
    <message>
        <source>{0} takes no credentials any more</source>
        <translation>{0} nimmt keine Zugangsdaten mehr an</translation>
    </message>
    <message>
        <source>{0} takes only some values of {1}: {2}</source>
        <translation>{0} nimmt nur manche Werte von {1} an: {2}</translation>
    </message>
    <message>
        <source>{0} takes {1} = {2} no more</source>
        <translation>{0} nimmt {1} = {2} nicht mehr an</translation>
    </message>
    <message>
        <source>{0} takes {1} no more</source>
        <translation>{0} nimmt {1} nicht mehr an</translation>
    </message>
    <message>
        <source>{0} was called {1}</source>
        <translation>{0} hieß {1}</translation>
    </message>
    <message>
        <source>{0} {1} a body now</source>
        <translation>{0} {1} jetzt einen Body</translation>
    </message>
    <message>
        <source>{0} {1} be given without a value</source>
        <translation>{0} {1} ohne Wert angegeben werden</translation>
    </message>
    <message>
        <source>{0} {1} hold characters such as / and ? as they are</source>
        <translation>{0} {1} Zeichen wie / und ? unverändert enthalten</translation>
    </message>
    <message>
        <source>{0}, or what stands for it</source>
        <translation>{0} oder was dafür steht</translation>
    </message>
    <message>
        <source>{0}: an entry of ignore is not understood</source>
        <translation>{0}: ein Eintrag von ignore ist nicht verständlich</translation>
    </message>
    <message>
        <source>{0}: an entry of ignore would ignore everything</source>
        <translation>{0}: ein Eintrag von ignore würde alles übergehen</translation>
    </message>
    <message>
        <source>{0}: ignore is not a list</source>
        <translation>{0}: ignore ist keine Liste</translation>
    </message>
    <message>
        <source>{0}: severities is not an object</source>
        <translation>{0}: severities ist kein Objekt</translation>
    </message>
    <message>
        <source>{0}: the part {1} is written {2}; it was written {3}</source>
        <translation>{0}: Der Teil {1} wird {2} geschrieben; vorher {3}</translation>
    </message>
    <message>
        <source>{0}: the severity of {1} is not understood</source>
        <translation>{0}: der Schweregrad von {1} ist nicht verständlich</translation>
    </message>
    <message>
        <source>{0}: the two patterns are outside what can be compared</source>
        <translation>{0}: die beiden Muster gehen über das hinaus, was verglichen werden kann</translation>
    </message>
    <message>
        <source>{0}: there is no change {1}</source>
        <translation>{0}: es gibt keine Änderung {1}</translation>
    </message>
    <message>
        <source>{0}: two values of it are not compared here</source>
        <translation>{0}: zwei Werte davon werden hier nicht verglichen</translation>
    </message>
    <message>
        <source>{0}: unknown key {1}</source>
        <translation>{0}: unbekannter Schlüssel {1}</translation>
    </message>
    <message>
        <source>{0}: unknown preset {1}</source>
        <translation>{0}: unbekannte Vorgabe {1}</translation>
    </message>
    <message>
        <source>{0}: {1} is no severity of {2}</source>
        <translation>{0}: {1} ist kein Schweregrad von {2}</translation>
    </message>
    <message>
        <source>{0}: {1} is not followed (document {2})</source>
        <translation>{0}: {1} wird nicht verfolgt (Dokument {2})</translation>
    </message>
    <message>
        <source>{0}; it may be called {1} now</source>
        <translation>{0}; es heißt jetzt vielleicht {1}</translation>
    </message>
    <message>
        <source>{{}} is gone, as was announced for {0}</source>
        <translation>{{}} ist weggefallen, wie für {0} angekündigt</translation>
    </message>
    <message>
        <source>{{}} is gone; it was promised to stay until {0}</source>
        <translation>{{}} ist weggefallen; zugesagt war es bis {0}</translation>
    </message>
</context>
</TS>
