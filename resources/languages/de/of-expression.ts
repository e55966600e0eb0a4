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
        <source>${0}: {1} &quot;{2}&quot; {3}</source>
        <translation>${0}: {1} „{2}“ {3}</translation>
    </message>
    <message>
        <source>-1, 0 or 1: whether a decimal number is less than, equal to or more than another.</source>
        <translation>-1, 0 oder 1: ob eine Dezimalzahl kleiner als eine andere, gleich oder größer ist.</translation>
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
        <source>a UUID, or one of dns, url, oid, x500</source>
        <translation>eine UUID oder eines von dns, url, oid, x500</translation>
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
        <source>a locale such as de-DE, fr, en-US or de-CH</source>
        <translation>ein Gebietsschema wie de-DE, fr, en-US oder de-CH</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a picture such as [D01].[M01].[Y0001]</source>
        <translation>ein Muster wie [D01].[M01].[Y0001]</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>eine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>amount, currency[, mode]</source>
        <translation>amount, currency[, mode]</translation>
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
        <source>condition, message</source>
        <translation>condition, message</translation>
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
        <source>mandag tirsdag onsdag torsdag fredag lørdag søndag</source>
        <translation>mandag tirsdag onsdag torsdag fredag lørdag søndag</translation>
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
        <source>parsed date-time</source>
        <translation>parsed date-time</translation>
    </message>
    <message>
        <source>poniedziałek wtorek środa czwartek piątek sobota niedziela</source>
        <translation>poniedziałek wtorek środa czwartek piątek sobota niedziela</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>same date</translation>
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
        <source>the code of a currency such as EUR</source>
        <translation>der Code einer Währung wie EUR</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>die Auswertung wurde angehalten</translation>
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
        <source>the package {0} is not installed: install Fieldwright with all that it needs</source>
        <translation>das Paket {0} ist nicht installiert: Installieren Sie Fieldwright mit allem, was es braucht</translation>
    </message>
    <message>
        <source>the two letters of a country such as DE</source>
        <translation>die zwei Buchstaben eines Landes wie DE</translation>
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
        <source>two of its parameters have the same name</source>
        <translation>zwei ihrer Parameter haben denselben Namen</translation>
    </message>
    <message>
        <source>units, currency</source>
        <translation>units, currency</translation>
    </message>
    <message>
        <source>value, key[, length]</source>
        <translation>value, key[, length]</translation>
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
        <source>{0} cannot be a function&apos;s name</source>
        <translation>{0} kann nicht der Name einer Funktion sein</translation>
    </message>
    <message>
        <source>{0} cannot be a parameter&apos;s name</source>
        <translation>{0} kann nicht der Name eines Parameters sein</translation>
    </message>
    <message>
        <source>{0} is not a decimal number</source>
        <translation>{0} ist keine Dezimalzahl</translation>
    </message>
    <message>
        <source>{0} must be {1}, not {2}</source>
        <translation>{0} muss {1} sein, nicht {2}</translation>
    </message>
</context>
</TS>
