<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>&quot;Jean-Luc O&apos;neill&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Strasse Lodz - ?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Swiss Franc&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Zurich, Sao Tome&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is called like a function and is a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1, 0 or 1: whether a decimal number is less than, equal to or more than another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or date-time as a picture says; with a zone as its clocks show it. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decimal number as a locale writes it, with all its places or rounded to some. Modes as for $decimalRound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decimal number rounded to places, with zeros filled in, as text. Modes: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decimal number with the other sign, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decimal number without its sign, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration in hours, minutes and seconds of ISO 8601; hours go on beyond 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first argument that is null or missing gives missing; any other that is null counts as left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of objects with one member each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that is null or missing gives missing. Items that are null are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that is null or missing, and a position that it does not have, give missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that is null, missing or without items gives missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that is null, missing or without items gives missing. Items that are null are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list with an object of key and value for each member of an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local time that the zone skips or has twice: compatible (the usual one: skipped time moves forward by the gap, of two the earlier moment), {0} (an error).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail address with only its first character and its domain; a text without @ is masked whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing key gives missing. The lookup says what a null key and a key that it lacks give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing value gives missing. The lookup says what null and a value that it lacks give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing value stays missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a date or date-time as a number: {0}. Weeks begin on Monday, which is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number as +4930123456 (E.164). The country says where a number without country code is dialled; a number that cannot be one is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random number from 0 up to but not including 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start or step that is null or missing is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASCII text of at most 10 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBAN in groups of four; what is none is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount in the smallest units of its currency, as text. An amount that is finer is an error unless a rounding mode is given, as for $decimalRound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object with a member for each object of key and value; of equal keys the last counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, currency and phone codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel&apos;s serial number of a date or date-time; the time of day is its fraction. System 1900 (the usual one) or 1904.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions on items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing and masking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bytes the text has in an encoding, UTF-8 unless said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many characters the text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many decimal places a currency has by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items there are; 0 for missing, 1 for a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all are null or missing the result is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of the first items, the second items, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds since 1970 as text, after a picture and in a zone such as +0200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null and missing give false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null and missing give missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null and missing give true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null for empty text, a list without items or an object without members; any other value as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null for text of nothing but spaces; any other value as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null or missing in either date gives missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null or missing in either gives missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null or missing, and a number of no country alone, give missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list of the items of lists in lists, however deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object with the members of all; later ones count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value from all items: the function takes the result so far and the next item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the text, counted from 0; a negative start counts from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts stand in brackets, as for $toMillis: [D01].[M01].[Y0001] [H01]:[m01]:[s01], [MNn] for a month&apos;s name, [Z01:01] for the offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops with a message unless the condition is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops with a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English name of a country, {0}: the common one where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English name of a currency (ISO 4217).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC-SHA-256 of the text with a secret key, in 64 small hexadecimal digits. The key belongs in $params.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Luhn check digit of the digits before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 hash of the text&apos;s UTF-8 bytes, in 64 small hexadecimal digits. A hash of few possible values can be guessed: for personal data take $pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-512 hash of the text&apos;s UTF-8 bytes, in 128 small hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount, as text with all decimal places, of a number of a currency&apos;s smallest units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base to the power of the exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the {0} or {1} of a date or date-time; weeks begin on Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar day that a moment has in a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters, each once, for which $toAscii has no spelling; empty text if nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of GS1, for the digits of a GTIN, GLN or SSCC before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of Excel&apos;s serial number; with a fraction a local date-time. System 1900 (the usual one) or 1904.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date or date-time after a duration of ISO 8601: first years and months (a day that the month lacks becomes its last), then weeks and days, then time. With a zone, days are those of its calendar: a day later is the same time of day there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date or date-time before a duration, reckoned as $dateAdd does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date that a text says, as YYYY-MM-DD; a date that the calendar lacks is an error. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date-time of milliseconds since 1970, in UTC or a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date-time of seconds since 1970, in UTC or a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date-time that a text says. With a zone it has the zone&apos;s offset: a text without offset is local time there. Without either it stays local. {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the week: 1 for Monday to 7 for Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal number that a text writes in a locale, as text with a point. Groups of digits must be whole; a sign may stand behind; anything else is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits 0 to 9 of the text, without all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact difference of two decimal numbers, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact product of two decimal numbers, as text with all digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact sum of two decimal numbers, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact total of a list of decimal numbers, as text; of no items it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first characters of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first item of a list; a single value is its own first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of up to eight values that is neither missing nor null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest of a list of decimal numbers, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item at a position, counted from 1; from the end if the position is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items for which the function is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items in order; the function says whether the first of two goes behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items in random order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items in reverse order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of both, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the lookup&apos;s first row that gives a value, for a lookup that is read both ways. What it does with null and with what it lacks is the same as forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last characters of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the {0} of a date; of a date-time the last millisecond, also of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last item of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least of a list of decimal numbers, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of any script and the digits 0 to 9 of the text, without all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of the text, of any script, without all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup says what a null key gives and what happens to a key that it lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup&apos;s value for a key. Keys are compared as text; a key of several parts is a list, [country, code]; a missing key gives missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matches of a pattern, each with match, index and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member of a name that is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The milliseconds since 1970 of a date and time; the picture says how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment of a local date-time in a time zone, with its offset. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment of the run as text, the same everywhere in one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment of the run in milliseconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the object&apos;s members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next whole number above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next whole number below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number as text after a picture such as #,##0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number as text in a base from 2 to 36.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a text, or 1 and 0 of true and false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the record within its run, counted from start (1 unless said) in steps (of 1). It follows the record&apos;s place in the input, so that it is the same however many processes run, everywhere in one record, and in the next run of the same input. Whoever runs an exported expression gives $recordNumber, 1 for the first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number rounded to decimal places; a half goes to the even neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object with only the members for which the function is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one item for which the function is true; anything else is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opposite of $boolean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the text between separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotient of two decimal numbers as text, rounded once to places. Modes: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same UUID (version 5, RFC 9562) for the same name in the same namespace: a UUID of your own, or dns, url, oid, x500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same moment in UTC, written with Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same moment with the offset of a time zone (an IANA name, UTC, or an offset). A date-time without offset is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same short name for the same value and key, from which nobody without the key finds the value: the first 16 (or 8 to 64) digits of $hmacSha256. Still personal data for whoever has the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seconds of a duration of ISO 8601; a day has 86,400. Years and months are an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seconds since 1970 of a moment; $toMillis gives milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as a whole web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as lines of at most a width, broken at spaces; a longer word is cut, line breaks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as one part of a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cut to a length; where it is cut, an ending may say so, which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cut to so many bytes of an encoding, never inside a character. Encodings: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text filled on the left to a width, with spaces or another character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text filled on the right to a width, with spaces or another character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text filled to a width: on the right, or on the left if the width is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in ASCII alone: accents go, ß becomes ss, æ becomes ae, dashes and quotes become plain. What has no such spelling, such as another script, becomes the replacement, &quot;?&quot; unless said; $notAscii tells which that is. Rules: plain, de (ä becomes ae), nordic (å becomes aa).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in a normal form of Unicode: NFC (the usual one), NFD, NFKC or NFKD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a whole web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of one part of a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was written as Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with a capital at the beginning of each word, behind spaces, hyphens and brackets, and small letters behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with a mark for every character but the last ones, four unless said; a text no longer than that is masked whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with a single space for each run of spaces, tabs and line breaks of any kind, and none around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with every match of the part or pattern exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text without accents on its letters. Letters of their own such as ß, ø and ł stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text without spaces around it, and with single spaces inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts one after the other, with a separator between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three digits (ISO 3166-1), as text, of a country, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three digits (ISO 4217), as text, of a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three letters (ISO 3166-1) of a country, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three letters (ISO 4217) of a currency, given as them in any case or as three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two letters (ISO 3166-1) of a country, {0}. What is none is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two letters of the country that a phone number with country code belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value as text; objects and lists become JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value&apos;s type: null, number, string, boolean, array, object or function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value, so that null and text of nothing but spaces count as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value, so that null counts as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week as ISO 8601 writes it, with the week&apos;s year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole number as digits, words, letters or Roman numerals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole number of a text that $formatInteger could have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole units from one date to another, cut towards zero, negative if the second is before: {0}; days unless said. A month is full when its day of the same number is reached. A date counts from its midnight. Days and longer are reckoned in the zone, or in the first&apos;s offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a name as OrderLineId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a name as order-line-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a name as orderLineId: words end at signs, spaces and before capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a name as order_line_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after the first mark; the whole text if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the first mark; the whole text if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clocks in a time zone show at a moment, without offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the function gives for each item (item, position, items).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the function gives for each member&apos;s value and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text is a GTIN (EAN, UPC) of 8, 12, 13 or 14 digits with the right check digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text is a date or date-time of ISO 8601, or one as a picture says, of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text is a phone number that can exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text is an IBAN: length and structure of its country, and check digits. Spaces may stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text is built as a BIC (ISO 9362), of 8 or 11 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text is built as a VAT number of the European Union, with its country&apos;s letters and check digits. Whether it was given to somebody, only the registry knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a value is a plain decimal number, as the decimal functions take it: no exponent, a point, no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a value is missing, null, or text of nothing but spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a value is the three capital letters of a currency (ISO 4217).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a value is the two capital letters of a country (ISO 3166-1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last digit of a text of digits is its Luhn check digit, as on cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the text begins with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the text ends with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the text has the part or matches the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the value counts as true; empty text, 0, null and empty lists do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is a value; null is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters and digits, a letter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of them without the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one that reads its parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UUID, or one of dns, url, oid, x500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date or date-time as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration as text such as P1M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a locale such as de-DE, fr, en-US or de-CH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture such as [D01].[M01].[Y0001]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount, currency[, mode]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and from must both have an offset, or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base, exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition, message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, duration[, zone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, part[, zone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, picture[, zone[, language]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, unit[, zone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateTime, zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formatted date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from, to[, unit[, zone]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function($text) {{$exists($text) and $text != null ? $trim($replace($string($text), {0}, &quot; &quot;))}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function($v) {{$not($exists($v)) or $v = null or ({0})}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function($v) {{$v != null and $not({0}) ? $v}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given as two or three letters, three digits, or its English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-up (the usual one), half-even, half-down, up, down, ceiling, floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an offset already; take it to the zone with $toZone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {0} decimal places; round it, or give a mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no time or no offset, which the picture asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no time zone; give it one with $atZone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no time, so no hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no time, so no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has years or months, which have no fixed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {0}, which {1} does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is 29 February 1900, which Excel has and the calendar has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before {0}, where serial numbers begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in a week outside the years 1 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither a UUID nor one of dns, url, oid, x500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no country of ISO 3166-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no currency of ISO 4217</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no date as {0} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number as {0} writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no picture; write parts such as [Y0001], [M01], [D01], [H01], [m01], [s01], [Z01:01]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no serial number of a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no time zone; give a name such as Europe/Berlin or an offset such as +02:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not 1 to 60 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date of the calendar ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date or date-time of ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a duration of ISO 8601 such as P1M, P2W or PT1H30M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number of at most twelve digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is outside the years 1 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it calls ${0}, which cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it calls itself: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads {0}, which is no parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items, function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items, function[, start]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items, items, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januar februar marts april maj juni juli august september oktober november december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januari februari maart april mei juni juli augustus september oktober november december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januari februari mars april maj juni juli augusti september oktober november december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janvier février mars avril mai juin juillet août septembre octobre novembre décembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local, zone[, rule]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lookup {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lookup, key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lookup, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lundi mardi mercredi jeudi vendredi samedi dimanche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunedì martedì mercoledì giovedì venerdì sabato domenica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunes martes miércoles jueves viernes sábado domingo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maandag dinsdag woensdag donderdag vrijdag zaterdag zondag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandag tirsdag onsdag torsdag fredag lørdag søndag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>måndag tisdag onsdag torsdag fredag lördag söndag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offset: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, locale[, places[, mode]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, picture[, options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object, function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parsed date-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poniedziałek wtorek środa czwartek piątek sobota niedziela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text that is not empty, such as $params.key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, length[, ending]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, pattern, by[, limit]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, pattern[, limit]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, picture[, language]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, picture[, zone[, language[, rule]]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, separator[, limit]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, size[, encoding]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, start[, length]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, width[, character]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, width[, fill]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the IANA time zone database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Unicode tables of Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a currency such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} is read one way only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a time zone such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package {0} is not installed: install Fieldwright with all that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two letters of a country such as DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two functions ${0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lookup {0}; there are: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its parameters have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units, currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value, key[, length]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be a function&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be a parameter&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a decimal number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
