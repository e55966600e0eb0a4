<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>&quot;Jean-Luc O&apos;neill&quot;</source>
        <translation>&quot;Jean-Luc O&apos;neill&quot;</translation>
    </message>
    <message>
        <source>&quot;Strasse Lodz - ?&quot;</source>
        <translation>&quot;Strasse Lodz - ?&quot;</translation>
    </message>
    <message>
        <source>&quot;Swiss Franc&quot;</source>
        <translation>&quot;Swiss Franc&quot;</translation>
    </message>
    <message>
        <source>&quot;Zurich, Sao Tome&quot;</source>
        <translation>&quot;Zurich, Sao Tome&quot;</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is called like a function and is a field</source>
        <translation>&quot;{0}&quot; heißt wie eine Funktion und ist ein Feld</translation>
    </message>
    <message>
        <source>$eval would run text from the data as a program, and is refused</source>
        <translation>$eval würde Text aus den Daten als Programm ausführen und wird abgelehnt</translation>
    </message>
    <message>
        <source>$single() found more than one item</source>
        <translation>$single() fand mehr als einen Eintrag</translation>
    </message>
    <message>
        <source>$single() found no item</source>
        <translation>$single() fand keinen Eintrag</translation>
    </message>
    <message>
        <source>$sort() needs a function to sort anything but texts or numbers</source>
        <translation>$sort() braucht eine Funktion, um anderes als Texte oder Zahlen zu sortieren</translation>
    </message>
    <message>
        <source>${0}: {1} &quot;{2}&quot; {3}</source>
        <translation>${0}: {1} „{2}“ {3}</translation>
    </message>
    <message>
        <source>% has no parent here</source>
        <translation>% hat hier nichts über sich</translation>
    </message>
    <message>
        <source>-1, 0 or 1: whether a decimal number is less than, equal to or more than another.</source>
        <translation>-1, 0 oder 1: ob eine Dezimalzahl kleiner als eine andere, gleich oder größer ist.</translation>
    </message>
    <message>
        <source>@ must stand before the filters of its step</source>
        <translation>@ muss vor den Filtern seines Schritts stehen</translation>
    </message>
    <message>
        <source>@ must stand before the sorting of its step</source>
        <translation>@ muss vor der Sortierung seines Schritts stehen</translation>
    </message>
    <message>
        <source>A date or date-time as a picture says; with a zone as its clocks show it. {0}</source>
        <translation>Ein Datum oder ein Zeitpunkt, wie ein Muster es angibt; mit einer Zeitzone so, wie deren Uhren es zeigen. {0}</translation>
    </message>
    <message>
        <source>A decimal number as a locale writes it, with all its places or rounded to some. Modes as for $decimalRound.</source>
        <translation>Eine Dezimalzahl, wie ein Gebietsschema sie schreibt, mit allen Stellen oder auf einige gerundet. Rundungsarten wie bei $decimalRound.</translation>
    </message>
    <message>
        <source>A decimal number rounded to places, with zeros filled in, as text. Modes: {0}.</source>
        <translation>Eine Dezimalzahl, auf Stellen gerundet und mit Nullen aufgefüllt, als Text. Rundungsarten: {0}.</translation>
    </message>
    <message>
        <source>A decimal number with the other sign, as text.</source>
        <translation>Eine Dezimalzahl mit dem anderen Vorzeichen, als Text.</translation>
    </message>
    <message>
        <source>A decimal number without its sign, as text.</source>
        <translation>Eine Dezimalzahl ohne ihr Vorzeichen, als Text.</translation>
    </message>
    <message>
        <source>A duration in hours, minutes and seconds of ISO 8601; hours go on beyond 24.</source>
        <translation>Eine Dauer in Stunden, Minuten und Sekunden nach ISO 8601; Stunden zählen über 24 hinaus.</translation>
    </message>
    <message>
        <source>A first argument that is null or missing gives missing; any other that is null counts as left out.</source>
        <translation>Ist das erste Argument null oder fehlt es, ist das Ergebnis fehlend; jedes andere, das null ist, gilt als weggelassen.</translation>
    </message>
    <message>
        <source>A list of objects with one member each.</source>
        <translation>Eine Liste von Objekten mit je einem Mitglied.</translation>
    </message>
    <message>
        <source>A list that is null or missing gives missing. Items that are null are left out.</source>
        <translation>Eine Liste, die null ist oder fehlt, ergibt fehlend. Einträge, die null sind, werden weggelassen.</translation>
    </message>
    <message>
        <source>A list that is null or missing, and a position that it does not have, give missing.</source>
        <translation>Eine Liste, die null ist oder fehlt, und eine Stelle, die sie nicht hat, ergeben fehlend.</translation>
    </message>
    <message>
        <source>A list that is null, missing or without items gives missing.</source>
        <translation>Eine Liste, die null ist, fehlt oder keine Einträge hat, ergibt fehlend.</translation>
    </message>
    <message>
        <source>A list that is null, missing or without items gives missing. Items that are null are left out.</source>
        <translation>Eine Liste, die null ist, fehlt oder keine Einträge hat, ergibt fehlend. Einträge, die null sind, werden weggelassen.</translation>
    </message>
    <message>
        <source>A list with an object of key and value for each member of an object.</source>
        <translation>Eine Liste mit je einem Objekt aus Schlüssel und Wert für jedes Mitglied eines Objekts.</translation>
    </message>
    <message>
        <source>A local time that the zone skips or has twice: compatible (the usual one: skipped time moves forward by the gap, of two the earlier moment), {0} (an error).</source>
        <translation>Eine Ortszeit, die die Zeitzone überspringt oder zweimal hat: compatible (das Übliche: übersprungene Zeit rückt um die Lücke vor, von zweien gilt der frühere Zeitpunkt), {0} (ein Fehler).</translation>
    </message>
    <message>
        <source>A mail address with only its first character and its domain; a text without @ is masked whole.</source>
        <translation>Eine E-Mail-Adresse mit nur ihrem ersten Zeichen und ihrer Domäne; ein Text ohne @ wird ganz maskiert.</translation>
    </message>
    <message>
        <source>A missing key gives missing. The lookup says what a null key and a key that it lacks give.</source>
        <translation>Ein fehlender Schlüssel ergibt fehlend. Was ein Schlüssel mit null und ein unbekannter ergeben, bestimmt die Nachschlagetabelle.</translation>
    </message>
    <message>
        <source>A missing value gives missing. The lookup says what null and a value that it lacks give.</source>
        <translation>Ein fehlender Wert ergibt fehlend. Was null und ein unbekannter Wert ergeben, bestimmt die Nachschlagetabelle.</translation>
    </message>
    <message>
        <source>A missing value stays missing.</source>
        <translation>Ein fehlender Wert bleibt fehlend.</translation>
    </message>
    <message>
        <source>A part of a date or date-time as a number: {0}. Weeks begin on Monday, which is 1.</source>
        <translation>Ein Teil eines Datums oder Zeitpunkts als Zahl: {0}. Wochen beginnen am Montag, das ist 1.</translation>
    </message>
    <message>
        <source>A phone number as +4930123456 (E.164). The country says where a number without country code is dialled; a number that cannot be one is an error.</source>
        <translation>Eine Telefonnummer als +4930123456 (E.164). Das Land gibt an, wo eine Nummer ohne Ländervorwahl gewählt wird; eine Nummer, die keine sein kann, ist ein Fehler.</translation>
    </message>
    <message>
        <source>A random number from 0 up to but not including 1.</source>
        <translation>Eine Zufallszahl von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>A start or step that is null or missing is 1.</source>
        <translation>Ein Anfang oder Schritt, der null ist oder fehlt, ist 1.</translation>
    </message>
    <message>
        <source>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG</source>
        <translation>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG</translation>
    </message>
    <message>
        <source>ASCII text of at most 10 characters</source>
        <translation>ASCII-Text von höchstens 10 Zeichen</translation>
    </message>
    <message>
        <source>An IBAN in groups of four; what is none is an error.</source>
        <translation>Eine IBAN in Vierergruppen; was keine ist, ist ein Fehler.</translation>
    </message>
    <message>
        <source>An amount in the smallest units of its currency, as text. An amount that is finer is an error unless a rounding mode is given, as for $decimalRound.</source>
        <translation>Ein Betrag in den kleinsten Einheiten seiner Währung, als Text. Ein feinerer Betrag ist ein Fehler, außer es ist eine Rundungsart angegeben, wie bei $decimalRound.</translation>
    </message>
    <message>
        <source>An object with a member for each object of key and value; of equal keys the last counts.</source>
        <translation>Ein Objekt mit einem Mitglied für jedes Objekt aus Schlüssel und Wert; von gleichen Schlüsseln zählt der letzte.</translation>
    </message>
    <message>
        <source>Argument {0} of function &quot;{1}&quot; does not match function signature</source>
        <translation>Argument {0} der Funktion „{1}“ passt nicht zu dem, was sie nimmt</translation>
    </message>
    <message>
        <source>Argument {0} of function &quot;{1}&quot; must be an array of &quot;{2}&quot;</source>
        <translation>Argument {0} der Funktion „{1}“ muss eine Liste vom Typ „{2}“ sein</translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation>Prüfziffern</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Country, currency and phone codes</source>
        <translation>Länder-, Währungs- und Telefoncodes</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Zeitdauern</translation>
    </message>
    <message>
        <source>Exact decimals</source>
        <translation>Genaue Dezimalzahlen</translation>
    </message>
    <message>
        <source>Excel&apos;s serial number of a date or date-time; the time of day is its fraction. System 1900 (the usual one) or 1904.</source>
        <translation>Die fortlaufende Zahl von Excel für ein Datum oder einen Zeitpunkt; die Uhrzeit ist ihr Bruchteil. System 1900 (das übliche) oder 1904.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Functions on items</source>
        <translation>Funktionen über Einträge</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Hashing and masking</source>
        <translation>Hashwerte und Maskierung</translation>
    </message>
    <message>
        <source>How many bytes the text has in an encoding, UTF-8 unless said.</source>
        <translation>Wie viele Bytes der Text in einer Kodierung hat, UTF-8, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>How many characters the text has.</source>
        <translation>Wie viele Zeichen der Text hat.</translation>
    </message>
    <message>
        <source>How many decimal places a currency has by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.</source>
        <translation>Wie viele Nachkommastellen eine Währung nach ISO 4217 hat: 2 bei EUR, 0 bei JPY, 3 bei KWD.</translation>
    </message>
    <message>
        <source>How many items there are; 0 for missing, 1 for a single value.</source>
        <translation>Wie viele Einträge es gibt; 0 für fehlend, 1 für einen einzelnen Wert.</translation>
    </message>
    <message>
        <source>Identifiers and numbers</source>
        <translation>Kennungen und Nummern</translation>
    </message>
    <message>
        <source>If all are null or missing the result is missing.</source>
        <translation>Sind alle null oder fehlen sie, ist das Ergebnis fehlend.</translation>
    </message>
    <message>
        <source>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</source>
        <translation>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation>January February March April May June July August September October November December</translation>
    </message>
    <message>
        <source>Lists of the first items, the second items, and so on.</source>
        <translation>Listen der ersten Einträge, der zweiten Einträge und so weiter.</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Milliseconds since 1970 as text, after a picture and in a zone such as +0200.</source>
        <translation>Millisekunden seit 1970 als Text, nach einem Muster und in einer Zeitzone wie +0200.</translation>
    </message>
    <message>
        <source>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</source>
        <translation>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag</source>
        <translation>Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag</translation>
    </message>
    <message>
        <source>Null and missing give false.</source>
        <translation>Null und fehlend ergeben false.</translation>
    </message>
    <message>
        <source>Null and missing give missing.</source>
        <translation>Null und fehlend ergeben fehlend.</translation>
    </message>
    <message>
        <source>Null and missing give true.</source>
        <translation>Null und fehlend ergeben true.</translation>
    </message>
    <message>
        <source>Null for empty text, a list without items or an object without members; any other value as it is.</source>
        <translation>Null für leeren Text, eine Liste ohne Einträge oder ein Objekt ohne Mitglieder; jeder andere Wert, wie er ist.</translation>
    </message>
    <message>
        <source>Null for text of nothing but spaces; any other value as it is.</source>
        <translation>Null für Text aus nichts als Leerzeichen; jeder andere Wert, wie er ist.</translation>
    </message>
    <message>
        <source>Null or missing in either date gives missing.</source>
        <translation>Null oder fehlend bei einem der beiden Daten ergibt fehlend.</translation>
    </message>
    <message>
        <source>Null or missing in either gives missing.</source>
        <translation>Null oder fehlend bei einem von beiden ergibt fehlend.</translation>
    </message>
    <message>
        <source>Null or missing, and a number of no country alone, give missing.</source>
        <translation>Null oder fehlend und eine Nummer ohne bestimmtes Land ergeben fehlend.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>One list of the items of lists in lists, however deep.</source>
        <translation>Eine einzige Liste der Einträge von Listen in Listen, wie tief auch immer.</translation>
    </message>
    <message>
        <source>One object with the members of all; later ones count.</source>
        <translation>Ein Objekt mit den Mitgliedern aller; spätere zählen.</translation>
    </message>
    <message>
        <source>One value from all items: the function takes the result so far and the next item.</source>
        <translation>Ein Wert aus allen Einträgen: Die Funktion erhält das bisherige Ergebnis und den nächsten Eintrag.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Part of the text, counted from 0; a negative start counts from the end.</source>
        <translation>Ein Teil des Textes, gezählt ab 0; ein negativer Anfang zählt vom Ende.</translation>
    </message>
    <message>
        <source>Parts stand in brackets, as for $toMillis: [D01].[M01].[Y0001] [H01]:[m01]:[s01], [MNn] for a month&apos;s name, [Z01:01] for the offset.</source>
        <translation>Teile stehen in Klammern, wie bei $toMillis: [D01].[M01].[Y0001] [H01]:[m01]:[s01], [MNn] für den Namen eines Monats, [Z01:01] für den Zeitversatz.</translation>
    </message>
    <message>
        <source>Rename one of them</source>
        <translation>Benennen Sie eine davon um</translation>
    </message>
    <message>
        <source>Stops with a message unless the condition is true.</source>
        <translation>Hält mit einer Meldung an, wenn die Bedingung nicht zutrifft.</translation>
    </message>
    <message>
        <source>Stops with a message.</source>
        <translation>Hält mit einer Meldung an.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The English name of a country, {0}: the common one where it has one.</source>
        <translation>Der englische Name eines Landes, {0}: der geläufige, wo es einen hat.</translation>
    </message>
    <message>
        <source>The English name of a currency (ISO 4217).</source>
        <translation>Der englische Name einer Währung (ISO 4217).</translation>
    </message>
    <message>
        <source>The HMAC-SHA-256 of the text with a secret key, in 64 small hexadecimal digits. The key belongs in $params.</source>
        <translation>Der HMAC-SHA-256 des Textes mit einem geheimen Schlüssel, in 64 kleinen hexadezimalen Ziffern. Der Schlüssel gehört in $params.</translation>
    </message>
    <message>
        <source>The Luhn check digit of the digits before it.</source>
        <translation>Die Luhn-Prüfziffer der Ziffern davor.</translation>
    </message>
    <message>
        <source>The SHA-256 hash of the text&apos;s UTF-8 bytes, in 64 small hexadecimal digits. A hash of few possible values can be guessed: for personal data take $pseudonym.</source>
        <translation>Der SHA-256-Hashwert der UTF-8-Bytes des Textes, in 64 kleinen hexadezimalen Ziffern. Ein Hashwert aus wenigen möglichen Werten lässt sich erraten: Für personenbezogene Daten nehmen Sie $pseudonym.</translation>
    </message>
    <message>
        <source>The SHA-512 hash of the text&apos;s UTF-8 bytes, in 128 small hexadecimal digits.</source>
        <translation>Der SHA-512-Hashwert der UTF-8-Bytes des Textes, in 128 kleinen hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>The amount, as text with all decimal places, of a number of a currency&apos;s smallest units.</source>
        <translation>Der Betrag, als Text mit allen Nachkommastellen, zu einer Anzahl der kleinsten Einheiten einer Währung.</translation>
    </message>
    <message>
        <source>The base to the power of the exponent.</source>
        <translation>Die Basis hoch dem Exponenten.</translation>
    </message>
    <message>
        <source>The beginning of the {0} or {1} of a date or date-time; weeks begin on Monday.</source>
        <translation>Der Anfang ({0} oder {1}) zu einem Datum oder Zeitpunkt; Wochen beginnen am Montag.</translation>
    </message>
    <message>
        <source>The calendar day that a moment has in a time zone.</source>
        <translation>Der Kalendertag, den ein Zeitpunkt in einer Zeitzone hat.</translation>
    </message>
    <message>
        <source>The characters, each once, for which $toAscii has no spelling; empty text if nothing is lost.</source>
        <translation>Die Zeichen, jedes einmal, für die $toAscii keine Schreibweise hat; leerer Text, wenn nichts verloren geht.</translation>
    </message>
    <message>
        <source>The check digit of GS1, for the digits of a GTIN, GLN or SSCC before it.</source>
        <translation>Die Prüfziffer von GS1 für die Ziffern einer GTIN, GLN oder SSCC davor.</translation>
    </message>
    <message>
        <source>The date of Excel&apos;s serial number; with a fraction a local date-time. System 1900 (the usual one) or 1904.</source>
        <translation>Das Datum zur fortlaufenden Zahl von Excel; mit Bruchteil ein Zeitpunkt in Ortszeit. System 1900 (das übliche) oder 1904.</translation>
    </message>
    <message>
        <source>The date or date-time after a duration of ISO 8601: first years and months (a day that the month lacks becomes its last), then weeks and days, then time. With a zone, days are those of its calendar: a day later is the same time of day there.</source>
        <translation>Das Datum oder der Zeitpunkt nach einer Dauer nach ISO 8601: zuerst Jahre und Monate (aus einem Tag, den der Monat nicht hat, wird sein letzter), dann Wochen und Tage, dann Zeit. Mit einer Zeitzone sind Tage die ihres Kalenders: Ein Tag später ist dort dieselbe Uhrzeit.</translation>
    </message>
    <message>
        <source>The date or date-time before a duration, reckoned as $dateAdd does.</source>
        <translation>Das Datum oder der Zeitpunkt vor einer Dauer, gerechnet wie bei $dateAdd.</translation>
    </message>
    <message>
        <source>The date that a text says, as YYYY-MM-DD; a date that the calendar lacks is an error. {0}</source>
        <translation>Das Datum, das ein Text angibt, als YYYY-MM-DD; ein Datum, das der Kalender nicht hat, ist ein Fehler. {0}</translation>
    </message>
    <message>
        <source>The date-time of milliseconds since 1970, in UTC or a time zone.</source>
        <translation>Der Zeitpunkt zu Millisekunden seit 1970, in UTC oder einer Zeitzone.</translation>
    </message>
    <message>
        <source>The date-time of seconds since 1970, in UTC or a time zone.</source>
        <translation>Der Zeitpunkt zu Sekunden seit 1970, in UTC oder einer Zeitzone.</translation>
    </message>
    <message>
        <source>The date-time that a text says. With a zone it has the zone&apos;s offset: a text without offset is local time there. Without either it stays local. {0} {1}</source>
        <translation>Der Zeitpunkt, den ein Text angibt. Mit einer Zeitzone hat er deren Zeitversatz: Ein Text ohne Zeitversatz ist dort Ortszeit. Ohne beides bleibt er Ortszeit. {0} {1}</translation>
    </message>
    <message>
        <source>The day of the week: 1 for Monday to 7 for Sunday.</source>
        <translation>Der Wochentag: 1 für Montag bis 7 für Sonntag.</translation>
    </message>
    <message>
        <source>The decimal number that a text writes in a locale, as text with a point. Groups of digits must be whole; a sign may stand behind; anything else is an error.</source>
        <translation>Die Dezimalzahl, die ein Text in der Schreibweise eines Gebietsschemas angibt, als Text mit Punkt. Zifferngruppen müssen vollständig sein; ein Vorzeichen darf dahinter stehen; alles andere ist ein Fehler.</translation>
    </message>
    <message>
        <source>The digits 0 to 9 of the text, without all else.</source>
        <translation>Die Ziffern 0 bis 9 des Textes, ohne alles andere.</translation>
    </message>
    <message>
        <source>The exact difference of two decimal numbers, as text.</source>
        <translation>Die genaue Differenz zweier Dezimalzahlen, als Text.</translation>
    </message>
    <message>
        <source>The exact product of two decimal numbers, as text with all digits.</source>
        <translation>Das genaue Produkt zweier Dezimalzahlen, als Text mit allen Ziffern.</translation>
    </message>
    <message>
        <source>The exact sum of two decimal numbers, as text.</source>
        <translation>Die genaue Summe zweier Dezimalzahlen, als Text.</translation>
    </message>
    <message>
        <source>The exact total of a list of decimal numbers, as text; of no items it is 0.</source>
        <translation>Die genaue Summe einer Liste von Dezimalzahlen, als Text; ohne Einträge ist sie 0.</translation>
    </message>
    <message>
        <source>The first characters of the text.</source>
        <translation>Die ersten Zeichen des Textes.</translation>
    </message>
    <message>
        <source>The first item of a list; a single value is its own first item.</source>
        <translation>Der erste Eintrag einer Liste; ein einzelner Wert ist sein eigener erster Eintrag.</translation>
    </message>
    <message>
        <source>The first of up to eight values that is neither missing nor null.</source>
        <translation>Der erste von bis zu acht Werten, der weder fehlt noch null ist.</translation>
    </message>
    <message>
        <source>The greatest of a list of decimal numbers, as text.</source>
        <translation>Die größte einer Liste von Dezimalzahlen, als Text.</translation>
    </message>
    <message>
        <source>The item at a position, counted from 1; from the end if the position is negative.</source>
        <translation>Der Eintrag an einer Stelle, gezählt ab 1; vom Ende, wenn die Stelle negativ ist.</translation>
    </message>
    <message>
        <source>The items for which the function is true.</source>
        <translation>Die Einträge, für die die Funktion true ist.</translation>
    </message>
    <message>
        <source>The items in order; the function says whether the first of two goes behind.</source>
        <translation>Die Einträge geordnet; die Funktion sagt, ob der erste von zweien dahinter kommt.</translation>
    </message>
    <message>
        <source>The items in random order.</source>
        <translation>Die Einträge in zufälliger Reihenfolge.</translation>
    </message>
    <message>
        <source>The items in reverse order.</source>
        <translation>Die Einträge in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>The items of both, in order.</source>
        <translation>Die Einträge beider, der Reihe nach.</translation>
    </message>
    <message>
        <source>The items, each once.</source>
        <translation>Die Einträge, jeder einmal.</translation>
    </message>
    <message>
        <source>The key of the lookup&apos;s first row that gives a value, for a lookup that is read both ways. What it does with null and with what it lacks is the same as forwards.</source>
        <translation>Der Schlüssel der ersten Zeile der Nachschlagetabelle, die einen Wert ergibt, bei einer Tabelle, die in beide Richtungen gelesen wird. Was sie mit null und mit Unbekanntem tut, ist dasselbe wie vorwärts.</translation>
    </message>
    <message>
        <source>The largest number.</source>
        <translation>Die größte Zahl.</translation>
    </message>
    <message>
        <source>The last characters of the text.</source>
        <translation>Die letzten Zeichen des Textes.</translation>
    </message>
    <message>
        <source>The last day of the {0} of a date; of a date-time the last millisecond, also of an hour.</source>
        <translation>Der letzte Tag ({0}) zu einem Datum; zu einem Zeitpunkt die letzte Millisekunde, auch einer Stunde.</translation>
    </message>
    <message>
        <source>The last item of a list.</source>
        <translation>Der letzte Eintrag einer Liste.</translation>
    </message>
    <message>
        <source>The least of a list of decimal numbers, as text.</source>
        <translation>Die kleinste einer Liste von Dezimalzahlen, als Text.</translation>
    </message>
    <message>
        <source>The letters of any script and the digits 0 to 9 of the text, without all else.</source>
        <translation>Die Buchstaben jeder Schrift und die Ziffern 0 bis 9 des Textes, ohne alles andere.</translation>
    </message>
    <message>
        <source>The letters of the text, of any script, without all else.</source>
        <translation>Die Buchstaben des Textes, jeder Schrift, ohne alles andere.</translation>
    </message>
    <message>
        <source>The lookup says what a null key gives and what happens to a key that it lacks.</source>
        <translation>Die Nachschlagetabelle bestimmt, was ein Schlüssel mit null ergibt und was mit einem Schlüssel geschieht, den sie nicht hat.</translation>
    </message>
    <message>
        <source>The lookup&apos;s value for a key. Keys are compared as text; a key of several parts is a list, [country, code]; a missing key gives missing.</source>
        <translation>Der Wert der Nachschlagetabelle zu einem Schlüssel. Schlüssel werden als Text verglichen; ein Schlüssel aus mehreren Teilen ist eine Liste, [country, code]; ein fehlender Schlüssel ergibt fehlend.</translation>
    </message>
    <message>
        <source>The matches of a pattern, each with match, index and groups.</source>
        <translation>Die Treffer eines Suchmusters, jeder mit match, index und groups.</translation>
    </message>
    <message>
        <source>The mean of the numbers.</source>
        <translation>Der Mittelwert der Zahlen.</translation>
    </message>
    <message>
        <source>The member of a name that is computed.</source>
        <translation>Das Mitglied, dessen Name berechnet wird.</translation>
    </message>
    <message>
        <source>The milliseconds since 1970 of a date and time; the picture says how it is written.</source>
        <translation>Die Millisekunden seit 1970 zu einem Datum mit Uhrzeit; das Muster gibt an, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>The moment of a local date-time in a time zone, with its offset. {0}</source>
        <translation>Der Zeitpunkt zu einer Ortszeit in einer Zeitzone, mit deren Zeitversatz. {0}</translation>
    </message>
    <message>
        <source>The moment of the run as text, the same everywhere in one run.</source>
        <translation>Der Zeitpunkt des Laufs als Text, überall gleich in einem Lauf.</translation>
    </message>
    <message>
        <source>The moment of the run in milliseconds since 1970.</source>
        <translation>Der Zeitpunkt des Laufs in Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>The names of the object&apos;s members.</source>
        <translation>Die Namen der Mitglieder des Objekts.</translation>
    </message>
    <message>
        <source>The next whole number above.</source>
        <translation>Die nächste ganze Zahl darüber.</translation>
    </message>
    <message>
        <source>The next whole number below.</source>
        <translation>Die nächste ganze Zahl darunter.</translation>
    </message>
    <message>
        <source>The number as text after a picture such as #,##0.00.</source>
        <translation>Die Zahl als Text nach einem Muster wie #,##0.00.</translation>
    </message>
    <message>
        <source>The number as text in a base from 2 to 36.</source>
        <translation>Die Zahl als Text zu einer Basis von 2 bis 36.</translation>
    </message>
    <message>
        <source>The number of a text, or 1 and 0 of true and false.</source>
        <translation>Die Zahl eines Textes, oder 1 und 0 für true und false.</translation>
    </message>
    <message>
        <source>The number of the record within its run, counted from start (1 unless said) in steps (of 1). It follows the record&apos;s place in the input, so that it is the same however many processes run, everywhere in one record, and in the next run of the same input. Whoever runs an exported expression gives $recordNumber, 1 for the first record.</source>
        <translation>Die Nummer des Datensatzes in seinem Lauf, gezählt ab start (1, wenn nichts angegeben ist) in Schritten (von 1). Sie folgt der Stelle des Datensatzes in der Eingabe, sodass sie gleich bleibt, wie viele Prozesse auch laufen, überall in einem Datensatz und im nächsten Lauf mit derselben Eingabe. Wer einen exportierten Ausdruck ausführt, gibt $recordNumber an, 1 für den ersten Datensatz.</translation>
    </message>
    <message>
        <source>The number rounded to decimal places; a half goes to the even neighbour.</source>
        <translation>Die Zahl, auf Nachkommastellen gerundet; die Hälfte geht zum geraden Nachbarn.</translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation>Die Zahl ohne ihr Vorzeichen.</translation>
    </message>
    <message>
        <source>The object with only the members for which the function is true.</source>
        <translation>Das Objekt mit nur den Mitgliedern, für die die Funktion true ist.</translation>
    </message>
    <message>
        <source>The one item for which the function is true; anything else is an error.</source>
        <translation>Der eine Eintrag, für den die Funktion true ist; alles andere ist ein Fehler.</translation>
    </message>
    <message>
        <source>The opposite of $boolean.</source>
        <translation>Das Gegenteil von $boolean.</translation>
    </message>
    <message>
        <source>The parts of the text between separators.</source>
        <translation>Die Teile des Textes zwischen Trennzeichen.</translation>
    </message>
    <message>
        <source>The quotient of two decimal numbers as text, rounded once to places. Modes: {0}.</source>
        <translation>Der Quotient zweier Dezimalzahlen als Text, einmal auf Stellen gerundet. Rundungsarten: {0}.</translation>
    </message>
    <message>
        <source>The same UUID (version 5, RFC 9562) for the same name in the same namespace: a UUID of your own, or dns, url, oid, x500.</source>
        <translation>Dieselbe UUID (Version 5, RFC 9562) für denselben Namen im selben Namensraum: eine eigene UUID, oder dns, url, oid, x500.</translation>
    </message>
    <message>
        <source>The same moment in UTC, written with Z.</source>
        <translation>Derselbe Zeitpunkt in UTC, mit Z geschrieben.</translation>
    </message>
    <message>
        <source>The same moment with the offset of a time zone (an IANA name, UTC, or an offset). A date-time without offset is an error.</source>
        <translation>Derselbe Zeitpunkt mit dem Zeitversatz einer Zeitzone (ein IANA-Name, UTC oder ein Zeitversatz). Ein Zeitpunkt ohne Zeitversatz ist ein Fehler.</translation>
    </message>
    <message>
        <source>The same short name for the same value and key, from which nobody without the key finds the value: the first 16 (or 8 to 64) digits of $hmacSha256. Still personal data for whoever has the key.</source>
        <translation>Derselbe kurze Name für denselben Wert und Schlüssel, aus dem ohne den Schlüssel niemand den Wert findet: die ersten 16 (oder 8 bis 64) Ziffern von $hmacSha256. Für alle, die den Schlüssel haben, sind es weiterhin personenbezogene Daten.</translation>
    </message>
    <message>
        <source>The seconds of a duration of ISO 8601; a day has 86,400. Years and months are an error.</source>
        <translation>Die Sekunden einer Dauer nach ISO 8601; ein Tag hat 86.400. Jahre und Monate sind ein Fehler.</translation>
    </message>
    <message>
        <source>The seconds since 1970 of a moment; $toMillis gives milliseconds.</source>
        <translation>Die Sekunden seit 1970 zu einem Zeitpunkt; $toMillis gibt Millisekunden.</translation>
    </message>
    <message>
        <source>The smallest number.</source>
        <translation>Die kleinste Zahl.</translation>
    </message>
    <message>
        <source>The square root.</source>
        <translation>Die Quadratwurzel.</translation>
    </message>
    <message>
        <source>The text as Base64.</source>
        <translation>Der Text als Base64.</translation>
    </message>
    <message>
        <source>The text as a whole web address.</source>
        <translation>Der Text als ganze Webadresse.</translation>
    </message>
    <message>
        <source>The text as lines of at most a width, broken at spaces; a longer word is cut, line breaks stay.</source>
        <translation>Der Text als Zeilen von höchstens einer Breite, umbrochen an Leerzeichen; ein längeres Wort wird zerschnitten, Zeilenumbrüche bleiben.</translation>
    </message>
    <message>
        <source>The text as one part of a web address.</source>
        <translation>Der Text als ein Teil einer Webadresse.</translation>
    </message>
    <message>
        <source>The text cut to a length; where it is cut, an ending may say so, which counts.</source>
        <translation>Der Text, auf eine Länge gekürzt; wo er gekürzt ist, kann eine Endung es anzeigen, die mitzählt.</translation>
    </message>
    <message>
        <source>The text cut to so many bytes of an encoding, never inside a character. Encodings: {0}.</source>
        <translation>Der Text, auf so viele Bytes einer Kodierung gekürzt, nie innerhalb eines Zeichens. Kodierungen: {0}.</translation>
    </message>
    <message>
        <source>The text filled on the left to a width, with spaces or another character.</source>
        <translation>Der Text, links auf eine Breite aufgefüllt, mit Leerzeichen oder einem anderen Zeichen.</translation>
    </message>
    <message>
        <source>The text filled on the right to a width, with spaces or another character.</source>
        <translation>Der Text, rechts auf eine Breite aufgefüllt, mit Leerzeichen oder einem anderen Zeichen.</translation>
    </message>
    <message>
        <source>The text filled to a width: on the right, or on the left if the width is negative.</source>
        <translation>Der Text, auf eine Breite aufgefüllt: rechts, oder links, wenn die Breite negativ ist.</translation>
    </message>
    <message>
        <source>The text in ASCII alone: accents go, ß becomes ss, æ becomes ae, dashes and quotes become plain. What has no such spelling, such as another script, becomes the replacement, &quot;?&quot; unless said; $notAscii tells which that is. Rules: plain, de (ä becomes ae), nordic (å becomes aa).</source>
        <translation>Der Text nur in ASCII: Akzente entfallen, aus ß wird ss, aus æ wird ae, Striche und Anführungszeichen werden einfach. Was keine solche Schreibweise hat, etwa eine andere Schrift, wird zum Ersatz, &quot;?&quot;, wenn nichts angegeben ist; $notAscii sagt, was das ist. Regeln: plain, de (aus ä wird ae), nordic (aus å wird aa).</translation>
    </message>
    <message>
        <source>The text in a normal form of Unicode: NFC (the usual one), NFD, NFKC or NFKD.</source>
        <translation>Der Text in einer Normalform von Unicode: NFC (die übliche), NFD, NFKC oder NFKD.</translation>
    </message>
    <message>
        <source>The text in capital letters.</source>
        <translation>Der Text in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The text in small letters.</source>
        <translation>Der Text in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The text of a whole web address.</source>
        <translation>Der Text einer ganzen Webadresse.</translation>
    </message>
    <message>
        <source>The text of one part of a web address.</source>
        <translation>Der Text eines Teils einer Webadresse.</translation>
    </message>
    <message>
        <source>The text that was written as Base64.</source>
        <translation>Der Text, der als Base64 geschrieben wurde.</translation>
    </message>
    <message>
        <source>The text with a capital at the beginning of each word, behind spaces, hyphens and brackets, and small letters behind it.</source>
        <translation>Der Text mit einem Großbuchstaben am Anfang jedes Wortes, nach Leerzeichen, Bindestrichen und Klammern, und Kleinbuchstaben dahinter.</translation>
    </message>
    <message>
        <source>The text with a mark for every character but the last ones, four unless said; a text no longer than that is masked whole.</source>
        <translation>Der Text mit einem Maskierungszeichen für jedes Zeichen außer den letzten, vier, wenn nichts angegeben ist; ein Text, der nicht länger ist, wird ganz maskiert.</translation>
    </message>
    <message>
        <source>The text with a single space for each run of spaces, tabs and line breaks of any kind, and none around it.</source>
        <translation>Der Text mit einem einzigen Leerzeichen für jede Folge von Leerzeichen, Tabulatoren und Zeilenumbrüchen jeder Art, und keinem am Rand.</translation>
    </message>
    <message>
        <source>The text with every match of the part or pattern exchanged.</source>
        <translation>Der Text, in dem jeder Treffer des Teils oder Suchmusters ersetzt ist.</translation>
    </message>
    <message>
        <source>The text without accents on its letters. Letters of their own such as ß, ø and ł stay.</source>
        <translation>Der Text ohne Akzente auf seinen Buchstaben. Eigene Buchstaben wie ß, ø und ł bleiben.</translation>
    </message>
    <message>
        <source>The text without spaces around it, and with single spaces inside.</source>
        <translation>Der Text ohne Leerzeichen am Rand und mit einfachen Leerzeichen im Inneren.</translation>
    </message>
    <message>
        <source>The texts one after the other, with a separator between.</source>
        <translation>Die Texte hintereinander, mit einem Trennzeichen dazwischen.</translation>
    </message>
    <message>
        <source>The three digits (ISO 3166-1), as text, of a country, {0}.</source>
        <translation>Die drei Ziffern (ISO 3166-1), als Text, eines Landes, {0}.</translation>
    </message>
    <message>
        <source>The three digits (ISO 4217), as text, of a currency.</source>
        <translation>Die drei Ziffern (ISO 4217), als Text, einer Währung.</translation>
    </message>
    <message>
        <source>The three letters (ISO 3166-1) of a country, {0}.</source>
        <translation>Die drei Buchstaben (ISO 3166-1) eines Landes, {0}.</translation>
    </message>
    <message>
        <source>The three letters (ISO 4217) of a currency, given as them in any case or as three digits.</source>
        <translation>Die drei Buchstaben (ISO 4217) einer Währung, angegeben als diese in beliebiger Schreibung oder als drei Ziffern.</translation>
    </message>
    <message>
        <source>The total of the numbers.</source>
        <translation>Die Summe der Zahlen.</translation>
    </message>
    <message>
        <source>The two letters (ISO 3166-1) of a country, {0}. What is none is an error.</source>
        <translation>Die zwei Buchstaben (ISO 3166-1) eines Landes, {0}. Was keines ist, ist ein Fehler.</translation>
    </message>
    <message>
        <source>The two letters of the country that a phone number with country code belongs to.</source>
        <translation>Die zwei Buchstaben des Landes, zu dem eine Telefonnummer mit Ländervorwahl gehört.</translation>
    </message>
    <message>
        <source>The value as text; objects and lists become JSON.</source>
        <translation>Der Wert als Text; Objekte und Listen werden zu JSON.</translation>
    </message>
    <message>
        <source>The value&apos;s type: null, number, string, boolean, array, object or function.</source>
        <translation>Der Typ des Wertes: null, number, string, boolean, array, object oder function.</translation>
    </message>
    <message>
        <source>The value, so that null and text of nothing but spaces count as missing.</source>
        <translation>Der Wert, wobei null und Text aus nichts als Leerzeichen als fehlend gelten.</translation>
    </message>
    <message>
        <source>The value, so that null counts as missing.</source>
        <translation>Der Wert, wobei null als fehlend gilt.</translation>
    </message>
    <message>
        <source>The week as ISO 8601 writes it, with the week&apos;s year.</source>
        <translation>Die Woche, wie ISO 8601 sie schreibt, mit dem Jahr der Woche.</translation>
    </message>
    <message>
        <source>The whole number as digits, words, letters or Roman numerals.</source>
        <translation>Die ganze Zahl als Ziffern, Wörter, Buchstaben oder römische Zahl.</translation>
    </message>
    <message>
        <source>The whole number of a text that $formatInteger could have written.</source>
        <translation>Die ganze Zahl eines Textes, den $formatInteger geschrieben haben könnte.</translation>
    </message>
    <message>
        <source>The whole units from one date to another, cut towards zero, negative if the second is before: {0}; days unless said. A month is full when its day of the same number is reached. A date counts from its midnight. Days and longer are reckoned in the zone, or in the first&apos;s offset.</source>
        <translation>Die vollen Einheiten von einem Datum zu einem anderen, zur Null hin gekürzt, negativ, wenn das zweite davor liegt: {0}; Tage, wenn nichts angegeben ist. Ein Monat ist voll, wenn sein Tag derselben Nummer erreicht ist. Ein Datum zählt ab seiner Mitternacht. Tage und längere Einheiten werden in der Zeitzone gerechnet, oder im Zeitversatz des ersten.</translation>
    </message>
    <message>
        <source>The words of a name as OrderLineId.</source>
        <translation>Die Wörter eines Namens als OrderLineId.</translation>
    </message>
    <message>
        <source>The words of a name as order-line-id.</source>
        <translation>Die Wörter eines Namens als order-line-id.</translation>
    </message>
    <message>
        <source>The words of a name as orderLineId: words end at signs, spaces and before capitals.</source>
        <translation>Die Wörter eines Namens als orderLineId: Wörter enden an Zeichen, Leerzeichen und vor Großbuchstaben.</translation>
    </message>
    <message>
        <source>The words of a name as order_line_id.</source>
        <translation>Die Wörter eines Namens als order_line_id.</translation>
    </message>
    <message>
        <source>What stands after the first mark; the whole text if there is none.</source>
        <translation>Was hinter der ersten Marke steht; der ganze Text, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>What stands before the first mark; the whole text if there is none.</source>
        <translation>Was vor der ersten Marke steht; der ganze Text, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>What the clocks in a time zone show at a moment, without offset.</source>
        <translation>Was die Uhren in einer Zeitzone zu einem Zeitpunkt zeigen, ohne Zeitversatz.</translation>
    </message>
    <message>
        <source>What the function gives for each item (item, position, items).</source>
        <translation>Was die Funktion für jeden Eintrag gibt (Eintrag, Stelle, Einträge).</translation>
    </message>
    <message>
        <source>What the function gives for each member&apos;s value and name.</source>
        <translation>Was die Funktion für Wert und Namen jedes Mitglieds gibt.</translation>
    </message>
    <message>
        <source>Whether a text is a GTIN (EAN, UPC) of 8, 12, 13 or 14 digits with the right check digit.</source>
        <translation>Ob ein Text eine GTIN (EAN, UPC) mit 8, 12, 13 oder 14 Ziffern und richtiger Prüfziffer ist.</translation>
    </message>
    <message>
        <source>Whether a text is a date or date-time of ISO 8601, or one as a picture says, of the calendar.</source>
        <translation>Ob ein Text ein Datum oder Zeitpunkt nach ISO 8601 ist, oder einer, wie ein Muster es angibt, aus dem Kalender.</translation>
    </message>
    <message>
        <source>Whether a text is a phone number that can exist.</source>
        <translation>Ob ein Text eine Telefonnummer ist, die es geben kann.</translation>
    </message>
    <message>
        <source>Whether a text is an IBAN: length and structure of its country, and check digits. Spaces may stand in it.</source>
        <translation>Ob ein Text eine IBAN ist: Länge und Aufbau ihres Landes und Prüfziffern. Leerzeichen dürfen darin stehen.</translation>
    </message>
    <message>
        <source>Whether a text is built as a BIC (ISO 9362), of 8 or 11 characters.</source>
        <translation>Ob ein Text wie ein BIC (ISO 9362) aufgebaut ist, mit 8 oder 11 Zeichen.</translation>
    </message>
    <message>
        <source>Whether a text is built as a VAT number of the European Union, with its country&apos;s letters and check digits. Whether it was given to somebody, only the registry knows.</source>
        <translation>Ob ein Text wie eine Umsatzsteuer-Identifikationsnummer der Europäischen Union aufgebaut ist, mit den Buchstaben und Prüfziffern ihres Landes. Ob sie jemandem zugeteilt wurde, weiß nur das Register.</translation>
    </message>
    <message>
        <source>Whether a value is a plain decimal number, as the decimal functions take it: no exponent, a point, no spaces.</source>
        <translation>Ob ein Wert eine einfache Dezimalzahl ist, wie die Dezimalfunktionen sie nehmen: kein Exponent, ein Punkt, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Whether a value is missing, null, or text of nothing but spaces.</source>
        <translation>Ob ein Wert fehlt, null ist oder Text aus nichts als Leerzeichen.</translation>
    </message>
    <message>
        <source>Whether a value is the three capital letters of a currency (ISO 4217).</source>
        <translation>Ob ein Wert aus den drei Großbuchstaben einer Währung besteht (ISO 4217).</translation>
    </message>
    <message>
        <source>Whether a value is the two capital letters of a country (ISO 3166-1).</source>
        <translation>Ob ein Wert aus den zwei Großbuchstaben eines Landes besteht (ISO 3166-1).</translation>
    </message>
    <message>
        <source>Whether the last digit of a text of digits is its Luhn check digit, as on cards.</source>
        <translation>Ob die letzte Ziffer eines Textes aus Ziffern seine Luhn-Prüfziffer ist, wie auf Karten.</translation>
    </message>
    <message>
        <source>Whether the text begins with another.</source>
        <translation>Ob der Text mit einem anderen beginnt.</translation>
    </message>
    <message>
        <source>Whether the text ends with another.</source>
        <translation>Ob der Text mit einem anderen endet.</translation>
    </message>
    <message>
        <source>Whether the text has the part or matches the pattern.</source>
        <translation>Ob der Text den Teil enthält oder zum Suchmuster passt.</translation>
    </message>
    <message>
        <source>Whether the value counts as true; empty text, 0, null and empty lists do not.</source>
        <translation>Ob der Wert als wahr zählt; leerer Text, 0, null und leere Listen tun es nicht.</translation>
    </message>
    <message>
        <source>Whether there is a value; null is one.</source>
        <translation>Ob es einen Wert gibt; null ist einer.</translation>
    </message>
    <message>
        <source>Write letters and digits, a letter first</source>
        <translation>Schreiben Sie Buchstaben und Ziffern, zuerst einen Buchstaben</translation>
    </message>
    <message>
        <source>Write one of them without the others</source>
        <translation>Schreiben Sie eine davon ohne die anderen</translation>
    </message>
    <message>
        <source>Write one that reads its parameters</source>
        <translation>Schreiben Sie einen, der ihre Parameter liest</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>auf \u müssen vier hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>a UUID, or one of dns, url, oid, x500</source>
        <translation>eine UUID oder eines von dns, url, oid, x500</translation>
    </message>
    <message>
        <source>a choice in a signature cannot hold a type with brackets</source>
        <translation>eine Auswahl in einer Signatur kann keinen Typ mit Klammern enthalten</translation>
    </message>
    <message>
        <source>a comment is opened with /* and not closed</source>
        <translation>ein Kommentar beginnt mit /* und wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a date or date-time as text</source>
        <translation>ein Datum oder Zeitpunkt als Text</translation>
    </message>
    <message>
        <source>a duration as text such as P1M</source>
        <translation>eine Dauer als Text wie P1M</translation>
    </message>
    <message>
        <source>a filter cannot follow a grouping</source>
        <translation>ein Filter kann nicht auf eine Gruppierung folgen</translation>
    </message>
    <message>
        <source>a function calls itself without end</source>
        <translation>eine Funktion ruft sich ohne Ende selbst auf</translation>
    </message>
    <message>
        <source>a function&apos;s parameter must be a variable</source>
        <translation>der Parameter einer Funktion muss eine Variable sein</translation>
    </message>
    <message>
        <source>a grouping separator stands beside the decimal separator</source>
        <translation>ein Tausendertrennzeichen steht neben dem Dezimalzeichen</translation>
    </message>
    <message>
        <source>a key of an object must be text, not {0}</source>
        <translation>ein Schlüssel eines Objekts muss Text sein, nicht {0}</translation>
    </message>
    <message>
        <source>a locale such as de-DE, fr, en-US or de-CH</source>
        <translation>ein Gebietsschema wie de-DE, fr, en-US oder de-CH</translation>
    </message>
    <message>
        <source>a month&apos;s or day&apos;s name cannot be written in this date part</source>
        <translation>der Name eines Monats oder Tags lässt sich in diesem Teil des Datums nicht schreiben</translation>
    </message>
    <message>
        <source>a name is opened with a backtick and not closed</source>
        <translation>ein Name beginnt mit einem Backtick und wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a negative number has no square root</source>
        <translation>eine negative Zahl hat keine Quadratwurzel</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part of the picture of $formatNumber() has both a percent and a per-mille sign</source>
        <translation>ein Teil des Musters von $formatNumber() hat sowohl ein Prozent- als auch ein Promillezeichen</translation>
    </message>
    <message>
        <source>a part of the picture of $formatNumber() has more than one decimal separator</source>
        <translation>ein Teil des Musters von $formatNumber() hat mehr als ein Dezimalzeichen</translation>
    </message>
    <message>
        <source>a part of the picture of $formatNumber() has more than one per-mille sign</source>
        <translation>ein Teil des Musters von $formatNumber() hat mehr als ein Promillezeichen</translation>
    </message>
    <message>
        <source>a part of the picture of $formatNumber() has more than one percent sign</source>
        <translation>ein Teil des Musters von $formatNumber() hat mehr als ein Prozentzeichen</translation>
    </message>
    <message>
        <source>a pattern between slashes is empty, or an escape is unknown</source>
        <translation>ein Muster zwischen Schrägstrichen ist leer, oder eine Escape-Folge ist unbekannt</translation>
    </message>
    <message>
        <source>a pattern function must give an object with match, start, end, groups and next</source>
        <translation>eine Musterfunktion muss ein Objekt mit match, start, end, groups und next liefern</translation>
    </message>
    <message>
        <source>a pattern is opened with a slash and not closed</source>
        <translation>ein Muster beginnt mit einem Schrägstrich und wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a picture such as [D01].[M01].[Y0001]</source>
        <translation>ein Muster wie [D01].[M01].[Y0001]</translation>
    </message>
    <message>
        <source>a range has more than ten million numbers</source>
        <translation>ein Bereich hat mehr als zehn Millionen Zahlen</translation>
    </message>
    <message>
        <source>a step can be grouped only once</source>
        <translation>ein Schritt lässt sich nur einmal gruppieren</translation>
    </message>
    <message>
        <source>a text is opened with a quote and not closed</source>
        <translation>ein Text beginnt mit einem Anführungszeichen und wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a text would get longer than ten million characters</source>
        <translation>ein Text würde länger als zehn Millionen Zeichen</translation>
    </message>
    <message>
        <source>a transformation cannot copy a value that is not plain data</source>
        <translation>eine Umwandlung kann keinen Wert kopieren, der keine reinen Daten ist</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>eine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>add */</source>
        <translation>fügen Sie */ hinzu</translation>
    </message>
    <message>
        <source>add a row for it, or state another action for a key that is not found</source>
        <translation>fügen Sie eine Zeile dafür hinzu, oder legen Sie fest, was sonst mit einem Schlüssel geschieht, der nicht gefunden wird</translation>
    </message>
    <message>
        <source>add something at the end</source>
        <translation>fügen Sie am Ende etwas hinzu</translation>
    </message>
    <message>
        <source>add the ]</source>
        <translation>fügen Sie die ] hinzu</translation>
    </message>
    <message>
        <source>add the closing backtick</source>
        <translation>fügen Sie den schließenden Backtick hinzu</translation>
    </message>
    <message>
        <source>add the closing quote</source>
        <translation>fügen Sie das schließende Anführungszeichen hinzu</translation>
    </message>
    <message>
        <source>add the closing slash</source>
        <translation>fügen Sie den schließenden Schrägstrich hinzu</translation>
    </message>
    <message>
        <source>add the lookup, or correct the name</source>
        <translation>fügen Sie die Nachschlagetabelle hinzu, oder berichtigen Sie den Namen</translation>
    </message>
    <message>
        <source>add {0} at the end</source>
        <translation>fügen Sie am Ende {0} hinzu</translation>
    </message>
    <message>
        <source>amount, currency[, mode]</source>
        <translation>amount, currency[, mode]</translation>
    </message>
    <message>
        <source>an argument has the wrong type: {0}</source>
        <translation>ein Argument hat den falschen Typ: {0}</translation>
    </message>
    <message>
        <source>and from must both have an offset, or neither</source>
        <translation>und from müssen beide einen Zeitversatz haben oder keines</translation>
    </message>
    <message>
        <source>base, exponent</source>
        <translation>base, exponent</translation>
    </message>
    <message>
        <source>begin its name with $</source>
        <translation>beginnen Sie den Namen mit $</translation>
    </message>
    <message>
        <source>begin the name on its left with $</source>
        <translation>beginnen Sie den Namen links davon mit $</translation>
    </message>
    <message>
        <source>begin the path further up, or use a variable</source>
        <translation>beginnen Sie den Pfad weiter oben, oder nehmen Sie eine Variable</translation>
    </message>
    <message>
        <source>check for a division by zero</source>
        <translation>prüfen Sie, ob durch null geteilt wird</translation>
    </message>
    <message>
        <source>check for a loop without end</source>
        <translation>prüfen Sie, ob eine Schleife kein Ende hat</translation>
    </message>
    <message>
        <source>check for a loop without end, or give it less to go through</source>
        <translation>prüfen Sie, ob eine Schleife kein Ende hat, oder geben Sie weniger hinein</translation>
    </message>
    <message>
        <source>check it for odd characters</source>
        <translation>prüfen Sie, ob ungewöhnliche Zeichen darin sind</translation>
    </message>
    <message>
        <source>check the condition that ends it</source>
        <translation>prüfen Sie die Bedingung, die es beendet</translation>
    </message>
    <message>
        <source>check the length given to $pad()</source>
        <translation>prüfen Sie die Länge, die $pad() bekommt</translation>
    </message>
    <message>
        <source>check the payload</source>
        <translation>prüfen Sie die Nutzdaten</translation>
    </message>
    <message>
        <source>check the text</source>
        <translation>prüfen Sie den Text</translation>
    </message>
    <message>
        <source>check the value first</source>
        <translation>prüfen Sie zuerst den Wert</translation>
    </message>
    <message>
        <source>check the value first, or give a default for others</source>
        <translation>prüfen Sie zuerst den Wert, oder geben Sie für andere einen Vorgabewert an</translation>
    </message>
    <message>
        <source>check the values first</source>
        <translation>prüfen Sie zuerst die Werte</translation>
    </message>
    <message>
        <source>condition, message</source>
        <translation>condition, message</translation>
    </message>
    <message>
        <source>convert both to numbers or both to text</source>
        <translation>wandeln Sie beide in Zahlen oder beide in Text um</translation>
    </message>
    <message>
        <source>convert it with $number()</source>
        <translation>wandeln Sie ihn mit $number() um</translation>
    </message>
    <message>
        <source>convert it with $string()</source>
        <translation>wandeln Sie ihn mit $string() um</translation>
    </message>
    <message>
        <source>convert it, for example with $floor()</source>
        <translation>wandeln Sie ihn um, zum Beispiel mit $floor()</translation>
    </message>
    <message>
        <source>convert it, for example with $string()</source>
        <translation>wandeln Sie ihn um, zum Beispiel mit $string()</translation>
    </message>
    <message>
        <source>convert it, for example with $string() or $number()</source>
        <translation>wandeln Sie ihn um, zum Beispiel mit $string() oder $number()</translation>
    </message>
    <message>
        <source>convert its result with $string()</source>
        <translation>wandeln Sie ihr Ergebnis mit $string() um</translation>
    </message>
    <message>
        <source>convert them with $number() or $string()</source>
        <translation>wandeln Sie sie mit $number() oder $string() um</translation>
    </message>
    <message>
        <source>convert them, for example with $string()</source>
        <translation>wandeln Sie sie um, zum Beispiel mit $string()</translation>
    </message>
    <message>
        <source>correct its name, or define it with :=</source>
        <translation>berichtigen Sie den Namen, oder legen Sie die Funktion mit := fest</translation>
    </message>
    <message>
        <source>correct the argument; fieldwright functions shows what each function takes</source>
        <translation>berichtigen Sie das Argument; fieldwright functions zeigt, was jede Funktion nimmt</translation>
    </message>
    <message>
        <source>date, duration[, zone]</source>
        <translation>date, duration[, zone]</translation>
    </message>
    <message>
        <source>date, part[, zone]</source>
        <translation>date, part[, zone]</translation>
    </message>
    <message>
        <source>date, picture[, zone[, language]]</source>
        <translation>date, picture[, zone[, language]]</translation>
    </message>
    <message>
        <source>date, unit[, zone]</source>
        <translation>date, unit[, zone]</translation>
    </message>
    <message>
        <source>dateTime, zone</source>
        <translation>dateTime, zone</translation>
    </message>
    <message>
        <source>do not give a function to $string()</source>
        <translation>geben Sie $string() keine Funktion</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre</source>
        <translation>enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre</translation>
    </message>
    <message>
        <source>exists twice</source>
        <translation>gibt es zweimal</translation>
    </message>
    <message>
        <source>filter or convert the items first, for example with $map(items, $number)</source>
        <translation>filtern oder wandeln Sie die Einträge zuerst um, zum Beispiel mit $map(items, $number)</translation>
    </message>
    <message>
        <source>first, second</source>
        <translation>first, second</translation>
    </message>
    <message>
        <source>formatted date</source>
        <translation>formatted date</translation>
    </message>
    <message>
        <source>from, to[, unit[, zone]]</source>
        <translation>from, to[, unit[, zone]]</translation>
    </message>
    <message>
        <source>function($text) {{$exists($text) and $text != null ? $trim($replace($string($text), {0}, &quot; &quot;))}}</source>
        <translation>function($text) {{$exists($text) and $text != null ? $trim($replace($string($text), {0}, &quot; &quot;))}}</translation>
    </message>
    <message>
        <source>function($v) {{$not($exists($v)) or $v = null or ({0})}}</source>
        <translation>function($v) {{$not($exists($v)) or $v = null or ({0})}}</translation>
    </message>
    <message>
        <source>function($v) {{$v != null and $not({0}) ? $v}}</source>
        <translation>function($v) {{$v != null and $not({0}) ? $v}}</translation>
    </message>
    <message>
        <source>gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre</source>
        <translation>gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre</translation>
    </message>
    <message>
        <source>give a decimal number as text, for example &quot;12.50&quot;</source>
        <translation>geben Sie eine Dezimalzahl als Text an, zum Beispiel &quot;12.50&quot;</translation>
    </message>
    <message>
        <source>give a default for missing, or use $filter()</source>
        <translation>geben Sie für fehlende Werte einen Vorgabewert an, oder nehmen Sie $filter()</translation>
    </message>
    <message>
        <source>give a positive number</source>
        <translation>geben Sie eine positive Zahl an</translation>
    </message>
    <message>
        <source>give such a number</source>
        <translation>geben Sie eine solche Zahl an</translation>
    </message>
    <message>
        <source>give the argument in the brackets</source>
        <translation>geben Sie das Argument in den Klammern an</translation>
    </message>
    <message>
        <source>give the function only the arguments that it takes</source>
        <translation>geben Sie der Funktion nur die Argumente, die sie nimmt</translation>
    </message>
    <message>
        <source>give the picture of the text as second argument, for example &quot;[Y0001]-[M01]-[D01]&quot;</source>
        <translation>geben Sie das Muster des Textes als zweites Argument an, zum Beispiel &quot;[Y0001]-[M01]-[D01]&quot;</translation>
    </message>
    <message>
        <source>given as two or three letters, three digits, or its English name</source>
        <translation>angegeben als zwei oder drei Buchstaben, drei Ziffern oder sein englischer Name</translation>
    </message>
    <message>
        <source>half-up (the usual one), half-even, half-down, up, down, ceiling, floor</source>
        <translation>half-up (die übliche), half-even, half-down, up, down, ceiling, floor</translation>
    </message>
    <message>
        <source>has an offset already; take it to the zone with $toZone</source>
        <translation>hat schon einen Zeitversatz; bringen Sie ihn mit $toZone in die Zeitzone</translation>
    </message>
    <message>
        <source>has more than {0} decimal places; round it, or give a mode</source>
        <translation>hat mehr als {0} Nachkommastellen; runden Sie es, oder geben Sie eine Rundungsart an</translation>
    </message>
    <message>
        <source>has no time or no offset, which the picture asks for</source>
        <translation>hat keine Uhrzeit oder keinen Zeitversatz, wonach das Muster verlangt</translation>
    </message>
    <message>
        <source>has no time zone; give it one with $atZone</source>
        <translation>hat keine Zeitzone; geben Sie ihm mit $atZone eine</translation>
    </message>
    <message>
        <source>has no time, so no hour</source>
        <translation>hat keine Uhrzeit, also keine Stunde</translation>
    </message>
    <message>
        <source>has no time, so no {0}</source>
        <translation>hat keine Uhrzeit, also nicht: {0}</translation>
    </message>
    <message>
        <source>has years or months, which have no fixed length</source>
        <translation>hat Jahre oder Monate, die keine feste Länge haben</translation>
    </message>
    <message>
        <source>holds {0}, which {1} does not have</source>
        <translation>enthält {0}, das es in {1} nicht gibt</translation>
    </message>
    <message>
        <source>is 29 February 1900, which Excel has and the calendar has not</source>
        <translation>ist der 29. Februar 1900, den Excel hat und der Kalender nicht</translation>
    </message>
    <message>
        <source>is before {0}, where serial numbers begin</source>
        <translation>liegt vor dem {0}, mit dem die fortlaufenden Zahlen beginnen</translation>
    </message>
    <message>
        <source>is in a week outside the years 1 to 9999</source>
        <translation>liegt in einer Woche außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>is neither a UUID nor one of dns, url, oid, x500</source>
        <translation>ist weder eine UUID noch eines von dns, url, oid, x500</translation>
    </message>
    <message>
        <source>is no IBAN</source>
        <translation>ist keine IBAN</translation>
    </message>
    <message>
        <source>is no country of ISO 3166-1</source>
        <translation>ist kein Land nach ISO 3166-1</translation>
    </message>
    <message>
        <source>is no currency of ISO 4217</source>
        <translation>ist keine Währung nach ISO 4217</translation>
    </message>
    <message>
        <source>is no date as {0} says</source>
        <translation>ist kein Datum, wie {0} es angibt</translation>
    </message>
    <message>
        <source>is no number as {0} writes it</source>
        <translation>ist keine Zahl, wie {0} sie schreibt</translation>
    </message>
    <message>
        <source>is no phone number</source>
        <translation>ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>is no picture; write parts such as [Y0001], [M01], [D01], [H01], [m01], [s01], [Z01:01]</source>
        <translation>ist kein Muster; schreiben Sie Teile wie [Y0001], [M01], [D01], [H01], [m01], [s01], [Z01:01]</translation>
    </message>
    <message>
        <source>is no serial number of a date</source>
        <translation>ist keine fortlaufende Zahl eines Datums</translation>
    </message>
    <message>
        <source>is no time zone; give a name such as Europe/Berlin or an offset such as +02:00</source>
        <translation>ist keine Zeitzone; geben Sie einen Namen wie Europe/Berlin oder einen Zeitversatz wie +02:00 an</translation>
    </message>
    <message>
        <source>is not 1 to 60 digits</source>
        <translation>ist nicht 1 bis 60 Ziffern lang</translation>
    </message>
    <message>
        <source>is not a date of the calendar ({0})</source>
        <translation>ist kein Datum des Kalenders ({0})</translation>
    </message>
    <message>
        <source>is not a date or date-time of ISO 8601</source>
        <translation>ist kein Datum oder Zeitpunkt nach ISO 8601</translation>
    </message>
    <message>
        <source>is not a duration of ISO 8601 such as P1M, P2W or PT1H30M</source>
        <translation>ist keine Dauer nach ISO 8601 wie P1M, P2W oder PT1H30M</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a number of at most twelve digits</source>
        <translation>ist keine Zahl mit höchstens zwölf Ziffern</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is outside the years 1 to 9999</source>
        <translation>liegt außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>it calls ${0}, which cannot be used</source>
        <translation>sie ruft ${0} auf, die nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>it calls itself: {0}</source>
        <translation>sie ruft sich selbst auf: {0}</translation>
    </message>
    <message>
        <source>it has no expression</source>
        <translation>sie hat keinen Ausdruck</translation>
    </message>
    <message>
        <source>it reads {0}, which is no parameter</source>
        <translation>sie liest {0}, das kein Parameter ist</translation>
    </message>
    <message>
        <source>items, function</source>
        <translation>items, function</translation>
    </message>
    <message>
        <source>items, function[, start]</source>
        <translation>items, function[, start]</translation>
    </message>
    <message>
        <source>items, items, ...</source>
        <translation>items, items, ...</translation>
    </message>
    <message>
        <source>janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro</source>
        <translation>janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro</translation>
    </message>
    <message>
        <source>januar februar marts april maj juni juli august september oktober november december</source>
        <translation>januar februar marts april maj juni juli august september oktober november december</translation>
    </message>
    <message>
        <source>januari februari maart april mei juni juli augustus september oktober november december</source>
        <translation>januari februari maart april mei juni juli augustus september oktober november december</translation>
    </message>
    <message>
        <source>januari februari mars april maj juni juli augusti september oktober november december</source>
        <translation>januari februari mars april maj juni juli augusti september oktober november december</translation>
    </message>
    <message>
        <source>janvier février mars avril mai juin juillet août septembre octobre novembre décembre</source>
        <translation>janvier février mars avril mai juin juillet août septembre octobre novembre décembre</translation>
    </message>
    <message>
        <source>join the parts with an operator such as &amp; or +, or remove it</source>
        <translation>verbinden Sie die Teile mit einem Operator wie &amp; oder +, oder entfernen Sie es</translation>
    </message>
    <message>
        <source>leave one</source>
        <translation>lassen Sie nur eines stehen</translation>
    </message>
    <message>
        <source>leave one, between positive and negative</source>
        <translation>lassen Sie nur eines stehen, zwischen positiv und negativ</translation>
    </message>
    <message>
        <source>let the lookup be read both ways, or translate with another</source>
        <translation>lassen Sie die Nachschlagetabelle in beide Richtungen lesen, oder übersetzen Sie mit einer anderen</translation>
    </message>
    <message>
        <source>list, position</source>
        <translation>list, position</translation>
    </message>
    <message>
        <source>local, zone[, rule]</source>
        <translation>local, zone[, rule]</translation>
    </message>
    <message>
        <source>lookup {0} {1}</source>
        <translation>Nachschlagetabelle {0} {1}</translation>
    </message>
    <message>
        <source>lookup, key</source>
        <translation>lookup, key</translation>
    </message>
    <message>
        <source>lookup, value</source>
        <translation>lookup, value</translation>
    </message>
    <message>
        <source>lundi mardi mercredi jeudi vendredi samedi dimanche</source>
        <translation>lundi mardi mercredi jeudi vendredi samedi dimanche</translation>
    </message>
    <message>
        <source>lunedì martedì mercoledì giovedì venerdì sabato domenica</source>
        <translation>lunedì martedì mercoledì giovedì venerdì sabato domenica</translation>
    </message>
    <message>
        <source>lunes martes miércoles jueves viernes sábado domingo</source>
        <translation>lunes martes miércoles jueves viernes sábado domingo</translation>
    </message>
    <message>
        <source>maandag dinsdag woensdag donderdag vrijdag zaterdag zondag</source>
        <translation>maandag dinsdag woensdag donderdag vrijdag zaterdag zondag</translation>
    </message>
    <message>
        <source>make it match at least one character</source>
        <translation>lassen Sie es auf mindestens ein Zeichen passen</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>kürzen Sie ihn</translation>
    </message>
    <message>
        <source>make its result smaller</source>
        <translation>verkleinern Sie sein Ergebnis</translation>
    </message>
    <message>
        <source>make the expression simpler, or its result smaller</source>
        <translation>vereinfachen Sie den Ausdruck, oder verkleinern Sie sein Ergebnis</translation>
    </message>
    <message>
        <source>make the keys different</source>
        <translation>nehmen Sie verschiedene Schlüssel</translation>
    </message>
    <message>
        <source>mandag tirsdag onsdag torsdag fredag lørdag søndag</source>
        <translation>mandag tirsdag onsdag torsdag fredag lørdag søndag</translation>
    </message>
    <message>
        <source>move @$name in front of the [...]</source>
        <translation>stellen Sie @$name vor die [...]</translation>
    </message>
    <message>
        <source>move @$name in front of the ^(...)</source>
        <translation>stellen Sie @$name vor das ^(...)</translation>
    </message>
    <message>
        <source>måndag tisdag onsdag torsdag fredag lördag söndag</source>
        <translation>måndag tisdag onsdag torsdag fredag lördag söndag</translation>
    </message>
    <message>
        <source>name, namespace</source>
        <translation>name, namespace</translation>
    </message>
    <message>
        <source>narrow the condition, or use $filter()</source>
        <translation>fassen Sie die Bedingung enger, oder nehmen Sie $filter()</translation>
    </message>
    <message>
        <source>no offset: {0}</source>
        <translation>kein Zeitversatz: {0}</translation>
    </message>
    <message>
        <source>number, locale[, places[, mode]]</source>
        <translation>number, locale[, places[, mode]]</translation>
    </message>
    <message>
        <source>number, picture</source>
        <translation>number, picture</translation>
    </message>
    <message>
        <source>number, picture[, options]</source>
        <translation>number, picture[, options]</translation>
    </message>
    <message>
        <source>object, function</source>
        <translation>object, function</translation>
    </message>
    <message>
        <source>object, name</source>
        <translation>object, name</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>only a number can be negated, not {0}</source>
        <translation>nur eine Zahl kann ein Minus davor haben, nicht {0}</translation>
    </message>
    <message>
        <source>only a variable can be given a value with :=</source>
        <translation>nur eine Variable kann mit := einen Wert bekommen</translation>
    </message>
    <message>
        <source>only arrays and functions take a type in brackets in a signature</source>
        <translation>nur Listen und Funktionen nehmen in einer Signatur einen Typ in Klammern</translation>
    </message>
    <message>
        <source>only numbers and text can be compared with {0}</source>
        <translation>nur Zahlen und Text lassen sich mit {0} vergleichen</translation>
    </message>
    <message>
        <source>only numbers and text can be sorted by</source>
        <translation>nur nach Zahlen und Text lässt sich sortieren</translation>
    </message>
    <message>
        <source>only plain data can be written as text</source>
        <translation>nur reine Daten lassen sich als Text schreiben</translation>
    </message>
    <message>
        <source>parsed date-time</source>
        <translation>parsed date-time</translation>
    </message>
    <message>
        <source>poniedziałek wtorek środa czwartek piątek sobota niedziela</source>
        <translation>poniedziałek wtorek środa czwartek piątek sobota niedziela</translation>
    </message>
    <message>
        <source>put a name that is a number or a word such as true in backticks</source>
        <translation>setzen Sie einen Namen, der eine Zahl ist oder ein Wort wie true, in Backticks</translation>
    </message>
    <message>
        <source>put a name with such characters in backticks</source>
        <translation>setzen Sie einen Namen mit solchen Zeichen in Backticks</translation>
    </message>
    <message>
        <source>put something before it</source>
        <translation>setzen Sie etwas davor</translation>
    </message>
    <message>
        <source>put the filter [...] before the grouping {...}</source>
        <translation>stellen Sie den Filter [...] vor die Gruppierung {...}</translation>
    </message>
    <message>
        <source>put the table&apos;s file back, or correct its columns</source>
        <translation>legen Sie die Datei der Tabelle zurück, oder berichtigen Sie ihre Spalten</translation>
    </message>
    <message>
        <source>put the text before or behind the digits</source>
        <translation>setzen Sie den Text vor oder hinter die Ziffern</translation>
    </message>
    <message>
        <source>put {0} before it</source>
        <translation>setzen Sie {0} davor</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen Sie es</translation>
    </message>
    <message>
        <source>remove it, or put a name with such characters in backticks</source>
        <translation>entfernen Sie es, oder setzen Sie einen Namen mit solchen Zeichen in Backticks</translation>
    </message>
    <message>
        <source>remove one of the {...}</source>
        <translation>entfernen Sie eines der {...}</translation>
    </message>
    <message>
        <source>remove the &lt;...&gt;</source>
        <translation>entfernen Sie das &lt;...&gt;</translation>
    </message>
    <message>
        <source>remove the brackets</source>
        <translation>entfernen Sie die Klammern</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>same date</translation>
    </message>
    <message>
        <source>see $formatInteger() in the list of functions</source>
        <translation>siehe $formatInteger() in der Liste der Funktionen</translation>
    </message>
    <message>
        <source>see the message: {0}</source>
        <translation>siehe die Meldung: {0}</translation>
    </message>
    <message>
        <source>segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo</source>
        <translation>segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>something is expected here, not {0}</source>
        <translation>hier wird etwas anderes erwartet als {0}</translation>
    </message>
    <message>
        <source>split it with variables and :=</source>
        <translation>teilen Sie ihn mit Variablen und := auf</translation>
    </message>
    <message>
        <source>stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia</source>
        <translation>stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text that is not empty, such as $params.key</source>
        <translation>nicht leerer Text, etwa $params.key</translation>
    </message>
    <message>
        <source>text, beginning</source>
        <translation>text, beginning</translation>
    </message>
    <message>
        <source>text, count</source>
        <translation>text, count</translation>
    </message>
    <message>
        <source>text, ending</source>
        <translation>text, ending</translation>
    </message>
    <message>
        <source>text, key</source>
        <translation>text, key</translation>
    </message>
    <message>
        <source>text, length[, ending]</source>
        <translation>text, length[, ending]</translation>
    </message>
    <message>
        <source>text, locale</source>
        <translation>text, locale</translation>
    </message>
    <message>
        <source>text, mark</source>
        <translation>text, mark</translation>
    </message>
    <message>
        <source>text, pattern</source>
        <translation>text, pattern</translation>
    </message>
    <message>
        <source>text, pattern, by[, limit]</source>
        <translation>text, pattern, by[, limit]</translation>
    </message>
    <message>
        <source>text, pattern[, limit]</source>
        <translation>text, pattern[, limit]</translation>
    </message>
    <message>
        <source>text, picture</source>
        <translation>text, picture</translation>
    </message>
    <message>
        <source>text, picture[, language]</source>
        <translation>text, picture[, language]</translation>
    </message>
    <message>
        <source>text, picture[, zone[, language[, rule]]]</source>
        <translation>text, picture[, zone[, language[, rule]]]</translation>
    </message>
    <message>
        <source>text, separator[, limit]</source>
        <translation>text, separator[, limit]</translation>
    </message>
    <message>
        <source>text, size[, encoding]</source>
        <translation>text, size[, encoding]</translation>
    </message>
    <message>
        <source>text, start[, length]</source>
        <translation>text, start[, length]</translation>
    </message>
    <message>
        <source>text, width</source>
        <translation>text, width</translation>
    </message>
    <message>
        <source>text, width[, character]</source>
        <translation>text, width[, character]</translation>
    </message>
    <message>
        <source>text, width[, fill]</source>
        <translation>text, width[, fill]</translation>
    </message>
    <message>
        <source>the IANA time zone database</source>
        <translation>die IANA-Zeitzonendatenbank</translation>
    </message>
    <message>
        <source>the Unicode tables of Python</source>
        <translation>die Unicode-Tabellen von Python</translation>
    </message>
    <message>
        <source>the address to encode holds half a character</source>
        <translation>die zu kodierende Adresse enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>the base must be between 2 and 36</source>
        <translation>die Basis muss zwischen 2 und 36 liegen</translation>
    </message>
    <message>
        <source>the code of a currency such as EUR</source>
        <translation>der Code einer Währung wie EUR</translation>
    </message>
    <message>
        <source>the date part {0} is not known</source>
        <translation>der Teil {0} des Datums ist nicht bekannt</translation>
    </message>
    <message>
        <source>the escape sequence is not one that JSON has</source>
        <translation>diese Escape-Folge gibt es in JSON nicht</translation>
    </message>
    <message>
        <source>the evaluation process ended unexpectedly</source>
        <translation>der Prozess, der auswertet, endete unerwartet</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>die Auswertung wurde angehalten</translation>
    </message>
    <message>
        <source>the exponent in the picture of $formatNumber() may hold digits only</source>
        <translation>der Exponent im Muster von $formatNumber() darf nur Ziffern enthalten</translation>
    </message>
    <message>
        <source>the expression could not be read</source>
        <translation>der Ausdruck ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>the expression could not be read: {0}</source>
        <translation>der Ausdruck ließ sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>the expression ends too early</source>
        <translation>der Ausdruck endet zu früh</translation>
    </message>
    <message>
        <source>the expression ends where something is expected</source>
        <translation>der Ausdruck endet, wo noch etwas erwartet wird</translation>
    </message>
    <message>
        <source>the expression ends where {0} is expected</source>
        <translation>der Ausdruck endet, wo {0} erwartet wird</translation>
    </message>
    <message>
        <source>the expression is nested too deeply</source>
        <translation>der Ausdruck ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the expression needed more memory than it may use and was stopped</source>
        <translation>der Ausdruck brauchte mehr Speicher, als er darf, und wurde angehalten</translation>
    </message>
    <message>
        <source>the expression took longer than allowed and was stopped</source>
        <translation>der Ausdruck brauchte länger als erlaubt und wurde angehalten</translation>
    </message>
    <message>
        <source>the expression took longer than {0} and was stopped</source>
        <translation>der Ausdruck brauchte länger als {0} und wurde angehalten</translation>
    </message>
    <message>
        <source>the expression took more than the steps that it may and was stopped</source>
        <translation>der Ausdruck brauchte mehr Schritte als erlaubt und wurde angehalten</translation>
    </message>
    <message>
        <source>the expression took more than {0} and was stopped</source>
        <translation>der Ausdruck brauchte mehr als {0} und wurde angehalten</translation>
    </message>
    <message>
        <source>the function given to $reduce() must take at least two parameters</source>
        <translation>die Funktion, die $reduce() bekommt, muss mindestens zwei Parameter nehmen</translation>
    </message>
    <message>
        <source>the function given to $replace() must return text</source>
        <translation>die Funktion, die $replace() bekommt, muss Text liefern</translation>
    </message>
    <message>
        <source>the function {0} is not known</source>
        <translation>die Funktion {0} ist nicht bekannt</translation>
    </message>
    <message>
        <source>the input is not JSON that can be read: {0}</source>
        <translation>die Eingabe ist kein lesbares JSON: {0}</translation>
    </message>
    <message>
        <source>the left side of .. must be a whole number</source>
        <translation>links von .. muss eine ganze Zahl stehen</translation>
    </message>
    <message>
        <source>the left side of := must be a variable</source>
        <translation>links von := muss eine Variable stehen</translation>
    </message>
    <message>
        <source>the left side of {0} is not a number but {1}</source>
        <translation>links von {0} steht keine Zahl, sondern {1}</translation>
    </message>
    <message>
        <source>the limit given to $match() is negative</source>
        <translation>die Grenze, die $match() bekommt, ist negativ</translation>
    </message>
    <message>
        <source>the limit given to $replace() is negative</source>
        <translation>die Grenze, die $replace() bekommt, ist negativ</translation>
    </message>
    <message>
        <source>the limit given to $split() is negative</source>
        <translation>die Grenze, die $split() bekommt, ist negativ</translation>
    </message>
    <message>
        <source>the lookup {0} is read one way only</source>
        <translation>die Nachschlagetabelle {0} wird nur in einer Richtung gelesen</translation>
    </message>
    <message>
        <source>the name of a time zone such as Europe/Berlin</source>
        <translation>der Name einer Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>the number format {0} is not known</source>
        <translation>das Zahlenformat {0} ist nicht bekannt</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>the number {0} is too large</source>
        <translation>die Zahl {0} ist zu groß</translation>
    </message>
    <message>
        <source>the package {0} is not installed: install Fieldwright with all that it needs</source>
        <translation>das Paket {0} ist nicht installiert: Installieren Sie Fieldwright mit allem, was es braucht</translation>
    </message>
    <message>
        <source>the parts must go from years down without a gap</source>
        <translation>die Teile müssen lückenlos von den Jahren abwärts gehen</translation>
    </message>
    <message>
        <source>the pattern given to $replace() is empty</source>
        <translation>das Muster, das $replace() bekommt, ist leer</translation>
    </message>
    <message>
        <source>the pattern is not understood</source>
        <translation>das Muster wird nicht verstanden</translation>
    </message>
    <message>
        <source>the pattern matches an empty text</source>
        <translation>das Muster passt auf einen leeren Text</translation>
    </message>
    <message>
        <source>the picture has a [ without ]</source>
        <translation>das Muster hat eine [ ohne ]</translation>
    </message>
    <message>
        <source>the picture leaves out part of the date</source>
        <translation>das Muster lässt einen Teil des Datums aus</translation>
    </message>
    <message>
        <source>the picture of $formatNumber() ends with a grouping separator</source>
        <translation>das Muster von $formatNumber() endet mit einem Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>the picture of $formatNumber() has a demanded digit behind an optional decimal</source>
        <translation>das Muster von $formatNumber() hat eine verlangte Ziffer hinter einer freien Nachkommastelle</translation>
    </message>
    <message>
        <source>the picture of $formatNumber() has an optional digit behind a demanded one</source>
        <translation>das Muster von $formatNumber() hat eine freie Ziffer hinter einer verlangten</translation>
    </message>
    <message>
        <source>the picture of $formatNumber() has both an exponent and a percent sign</source>
        <translation>das Muster von $formatNumber() hat sowohl einen Exponenten als auch ein Prozentzeichen</translation>
    </message>
    <message>
        <source>the picture of $formatNumber() has more than one ;</source>
        <translation>das Muster von $formatNumber() hat mehr als ein ;</translation>
    </message>
    <message>
        <source>the picture of $formatNumber() has no digit</source>
        <translation>das Muster von $formatNumber() hat keine Ziffer</translation>
    </message>
    <message>
        <source>the picture of $formatNumber() has text between its digits</source>
        <translation>das Muster von $formatNumber() hat Text zwischen seinen Ziffern</translation>
    </message>
    <message>
        <source>the picture of $formatNumber() has two grouping separators side by side</source>
        <translation>das Muster von $formatNumber() hat zwei Tausendertrennzeichen nebeneinander</translation>
    </message>
    <message>
        <source>the power is not a number that can be written</source>
        <translation>die Potenz ist keine Zahl, die sich schreiben lässt</translation>
    </message>
    <message>
        <source>the right side of .. must be a whole number</source>
        <translation>rechts von .. muss eine ganze Zahl stehen</translation>
    </message>
    <message>
        <source>the right side of {0} is not a number but {1}</source>
        <translation>rechts von {0} steht keine Zahl, sondern {1}</translation>
    </message>
    <message>
        <source>the right side of ~&gt; must be a function</source>
        <translation>rechts von ~&gt; muss eine Funktion stehen</translation>
    </message>
    <message>
        <source>the text given to $eval() does not parse</source>
        <translation>der Text, den $eval() bekommt, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the text given to $eval() failed</source>
        <translation>der Text, den $eval() bekommt, scheiterte</translation>
    </message>
    <message>
        <source>the time zone in the picture has more than four digits</source>
        <translation>die Zeitzone im Muster hat mehr als vier Ziffern</translation>
    </message>
    <message>
        <source>the two letters of a country such as DE</source>
        <translation>die zwei Buchstaben eines Landes wie DE</translation>
    </message>
    <message>
        <source>the value before the dot has the wrong type: {0}</source>
        <translation>der Wert vor dem Punkt hat den falschen Typ: {0}</translation>
    </message>
    <message>
        <source>the variable {0} is not known</source>
        <translation>die Variable {0} ist nicht bekannt</translation>
    </message>
    <message>
        <source>there are two functions ${0}</source>
        <translation>es gibt zwei Funktionen ${0}</translation>
    </message>
    <message>
        <source>there is no lookup {0}; there are: {1}</source>
        <translation>es gibt keine Nachschlagetabelle {0}; es gibt: {1}</translation>
    </message>
    <message>
        <source>try again; if it happens every time, make the expression simpler</source>
        <translation>versuchen Sie es noch einmal; geschieht es jedes Mal, vereinfachen Sie den Ausdruck</translation>
    </message>
    <message>
        <source>two of its parameters have the same name</source>
        <translation>zwei ihrer Parameter haben denselben Namen</translation>
    </message>
    <message>
        <source>two parts give the object the same key {0}</source>
        <translation>zwei Teile geben dem Objekt denselben Schlüssel {0}</translation>
    </message>
    <message>
        <source>units, currency</source>
        <translation>units, currency</translation>
    </message>
    <message>
        <source>use [MNn] or [FNn]</source>
        <translation>nehmen Sie [MNn] oder [FNn]</translation>
    </message>
    <message>
        <source>use for example [Y0001], [M01], [D01], [H01], [m01], [s01]</source>
        <translation>nehmen Sie zum Beispiel [Y0001], [M01], [D01], [H01], [m01], [s01]</translation>
    </message>
    <message>
        <source>use one of \&quot; \\ \/ \b \f \n \r \t \uXXXX</source>
        <translation>nehmen Sie eine von \&quot; \\ \/ \b \f \n \r \t \uXXXX</translation>
    </message>
    <message>
        <source>value, key[, length]</source>
        <translation>value, key[, length]</translation>
    </message>
    <message>
        <source>values of different types cannot be compared with {0}</source>
        <translation>Werte verschiedener Typen lassen sich nicht mit {0} vergleichen</translation>
    </message>
    <message>
        <source>values of different types cannot be sorted</source>
        <translation>Werte verschiedener Typen lassen sich nicht sortieren</translation>
    </message>
    <message>
        <source>what a transformation puts in must be an object</source>
        <translation>was eine Umwandlung einsetzt, muss ein Objekt sein</translation>
    </message>
    <message>
        <source>what a transformation removes must be text or texts</source>
        <translation>was eine Umwandlung entfernt, müssen Texte sein</translation>
    </message>
    <message>
        <source>with a country code</source>
        <translation>mit Ländervorwahl</translation>
    </message>
    <message>
        <source>without null</source>
        <translation>without null</translation>
    </message>
    <message>
        <source>write $sort(items, function($a, $b) {$a.key &gt; $b.key})</source>
        <translation>schreiben Sie $sort(items, function($a, $b) {$a.key &gt; $b.key})</translation>
    </message>
    <message>
        <source>write [Z] or [z]</source>
        <translation>schreiben Sie [Z] oder [z]</translation>
    </message>
    <message>
        <source>write a function&apos;s name such as $string behind it</source>
        <translation>schreiben Sie den Namen einer Funktion wie $string dahinter</translation>
    </message>
    <message>
        <source>write a name that begins with $ behind it</source>
        <translation>schreiben Sie einen Namen dahinter, der mit $ beginnt</translation>
    </message>
    <message>
        <source>write a pattern between the slashes</source>
        <translation>schreiben Sie ein Muster zwischen die Schrägstriche</translation>
    </message>
    <message>
        <source>write for example &quot;#,##0.00&quot;</source>
        <translation>schreiben Sie zum Beispiel &quot;#,##0.00&quot;</translation>
    </message>
    <message>
        <source>write for example &quot;0.00##&quot;</source>
        <translation>schreiben Sie zum Beispiel &quot;0.00##&quot;</translation>
    </message>
    <message>
        <source>write for example &quot;0.0e0&quot;</source>
        <translation>schreiben Sie zum Beispiel &quot;0.0e0&quot;</translation>
    </message>
    <message>
        <source>write for example &quot;[D01]&quot;</source>
        <translation>schreiben Sie zum Beispiel &quot;[D01]&quot;</translation>
    </message>
    <message>
        <source>write for example \u00e9</source>
        <translation>schreiben Sie zum Beispiel \u00e9</translation>
    </message>
    <message>
        <source>write function($sum, $item) {...}</source>
        <translation>schreiben Sie function($sum, $item) {...}</translation>
    </message>
    <message>
        <source>write it as text in quotes</source>
        <translation>schreiben Sie sie als Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>write it with $ in front: ${0}</source>
        <translation>schreiben Sie es mit $ davor: ${0}</translation>
    </message>
    <message>
        <source>write the expression out</source>
        <translation>schreiben Sie den Ausdruck aus</translation>
    </message>
    <message>
        <source>write the names in quotes</source>
        <translation>schreiben Sie die Namen in Anführungszeichen</translation>
    </message>
    <message>
        <source>write the value that should stand before it, or remove it</source>
        <translation>schreiben Sie den Wert, der davor stehen soll, oder entfernen Sie es</translation>
    </message>
    <message>
        <source>write what comes after the last operator</source>
        <translation>schreiben Sie, was nach dem letzten Operator kommt</translation>
    </message>
    <message>
        <source>write what to replace</source>
        <translation>schreiben Sie, was zu ersetzen ist</translation>
    </message>
    <message>
        <source>write {...}</source>
        <translation>schreiben Sie {...}</translation>
    </message>
    <message>
        <source>{0} cannot be a function&apos;s name</source>
        <translation>{0} kann nicht der Name einer Funktion sein</translation>
    </message>
    <message>
        <source>{0} cannot be a parameter&apos;s name</source>
        <translation>{0} kann nicht der Name eines Parameters sein</translation>
    </message>
    <message>
        <source>{0} cannot be a step of a path</source>
        <translation>{0} kann kein Schritt eines Pfads sein</translation>
    </message>
    <message>
        <source>{0} cannot begin a value</source>
        <translation>{0} kann keinen Wert beginnen</translation>
    </message>
    <message>
        <source>{0} cannot stand here</source>
        <translation>{0} kann hier nicht stehen</translation>
    </message>
    <message>
        <source>{0} is called like a function and is not one</source>
        <translation>{0} wird wie eine Funktion aufgerufen und ist keine</translation>
    </message>
    <message>
        <source>{0} is expected here, not {1}</source>
        <translation>hier wird {0} erwartet, nicht {1}</translation>
    </message>
    <message>
        <source>{0} is not a date and time that can be read</source>
        <translation>{0} ist kein lesbarer Zeitpunkt</translation>
    </message>
    <message>
        <source>{0} is not a decimal number</source>
        <translation>{0} ist keine Dezimalzahl</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is not an operator</source>
        <translation>{0} ist kein Operator</translation>
    </message>
    <message>
        <source>{0} is not expected here</source>
        <translation>{0} wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>{0} is not understood</source>
        <translation>{0} wird nicht verstanden</translation>
    </message>
    <message>
        <source>{0} must be followed by a variable</source>
        <translation>auf {0} muss eine Variable folgen</translation>
    </message>
    <message>
        <source>{0} must be {1}, not {2}</source>
        <translation>{0} muss {1} sein, nicht {2}</translation>
    </message>
    <message>
        <source>{0} second</source>
        <translation>{0} Sekunde</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
</context>
</TS>
