<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A regular expression that texts hold</source>
        <translation>Ein regulärer Ausdruck, dem Texte genügen</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>As expressions read it: $params.name. They follow another name.</source>
        <translation>Wie Ausdrücke ihn lesen: $params.name. Sie folgen einem anderen Namen.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Change {what} of {name}</source>
        <translation>{name}: {what} ändern</translation>
    </message>
    <message>
        <source>Check Settings…</source>
        <translation>Einstellungen prüfen…</translation>
    </message>
    <message>
        <source>Check a customer&apos;s settings</source>
        <translation>Kundeneinstellungen prüfen</translation>
    </message>
    <message>
        <source>Check a customer&apos;s settings against the form, and against what the project is with them</source>
        <translation>Die Einstellungen eines Kunden gegen das Formular prüfen und gegen das, was das Projekt mit ihnen ist</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>{name} wird geprüft…</translation>
    </message>
    <message>
        <source>Choose something in the list, or start a parameter.</source>
        <translation>Wählen Sie etwas in der Liste aus, oder legen Sie einen Parameter an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what was checked</source>
        <translation>Prüfergebnis schließen</translation>
    </message>
    <message>
        <source>Customers set nothing yet: choose something, and say who decides.</source>
        <translation>Kunden legen noch nichts fest: Wählen Sie etwas aus und sagen Sie, wer entscheidet.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Export the Form…</source>
        <translation>Formular exportieren…</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>Formular exportieren</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>For those who build it</source>
        <translation>Für alle, die es bauen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>List all rules, to let customers choose one; otherwise only those of which somebody has said who decides</source>
        <translation>Alle Regeln auflisten, um Kunden eine zur Wahl zu stellen; sonst nur die, bei denen gesagt ist, wer entscheidet</translation>
    </message>
    <message>
        <source>Mend</source>
        <comment>a column</comment>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New Parameter</source>
        <translation>Neuer Parameter</translation>
    </message>
    <message>
        <source>New Settings…</source>
        <translation>Neue Einstellungen…</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>Neuer Parameter</translation>
    </message>
    <message>
        <source>New settings of a customer</source>
        <translation>Neue Einstellungen eines Kunden</translation>
    </message>
    <message>
        <source>No options: customers switch the rule on or off.</source>
        <translation>Keine Optionen: Kunden schalten die Regel ein oder aus.</translation>
    </message>
    <message>
        <source>No options: customers write any value within the limits.</source>
        <translation>Keine Optionen: Kunden schreiben einen beliebigen Wert innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>No options: customers write any values into their rows.</source>
        <translation>Keine Optionen: Kunden schreiben beliebige Werte in ihre Zeilen.</translation>
    </message>
    <message>
        <source>No rule reads it.</source>
        <translation>Keine Regel liest ihn.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters and settings</source>
        <translation>Parameter und Einstellungen</translation>
    </message>
    <message>
        <source>Parameters, rules, lookups and flows</source>
        <translation>Parameter, Regeln, Nachschlagetabellen und Abläufe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Problems of the settings</source>
        <translation>Probleme der Kundeneinstellungen</translation>
    </message>
    <message>
        <source>Read by {rules} and {count} more.</source>
        <translation>Gelesen von {rules} und {count} weiteren.</translation>
    </message>
    <message>
        <source>Read by {rules}.</source>
        <translation>Gelesen von {rules}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the parameter that is shown</source>
        <translation>Den gezeigten Parameter entfernen</translation>
    </message>
    <message>
        <source>Remove the parameter {name}</source>
        <translation>Parameter {name} entfernen</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>of a setting</comment>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Settings (*{suffix} *.json);;All files (*)</source>
        <translation>Kundeneinstellungen (*{suffix} *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Show only what holds these words</source>
        <translation>Nur zeigen, was diese Wörter enthält</translation>
    </message>
    <message>
        <source>Start a parameter</source>
        <translation>Parameter anlegen</translation>
    </message>
    <message>
        <source>The heading that it stands under</source>
        <translation>Die Überschrift, unter der es steht</translation>
    </message>
    <message>
        <source>The least of a number, of the characters of a text</source>
        <translation>Das Mindeste einer Zahl oder der Zeichen eines Textes</translation>
    </message>
    <message>
        <source>The most of a number, of the characters of a text</source>
        <translation>Das Höchste einer Zahl oder der Zeichen eines Textes</translation>
    </message>
    <message>
        <source>The parameter {name} is removed</source>
        <translation>Der Parameter {name} ist entfernt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What a customer who says nothing has: an option&apos;s name, a value, or yes and no of what is switched on and off</source>
        <translation>Was ein Kunde hat, der nichts sagt: der Name einer Option, ein Wert oder ja und nein bei dem, was ein- und ausgeschaltet wird</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>Was Kunden wählen dürfen</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Was Kunden sehen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>What to choose, and where to find out</source>
        <translation>Was zu wählen ist und wo man es erfährt</translation>
    </message>
    <message>
        <source>Whether each customer must say it</source>
        <translation>Ob jeder Kunde es angeben muss</translation>
    </message>
    <message>
        <source>Whether it is the same for all, or each customer may choose</source>
        <translation>Ob es für alle gleich ist oder jeder Kunde wählen darf</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Without settings it has the rows of {file}.</source>
        <translation>Ohne Kundeneinstellungen hat sie die Zeilen von {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Without settings it has {n} rows of its own.</source>
        <comment>Without settings it has {n} row of its own.</comment>
        <translation>
            <numerusform>Ohne Kundeneinstellungen hat sie {n} eigene Zeile.</numerusform>
            <numerusform>Ohne Kundeneinstellungen hat sie {n} eigene Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without settings it is filled with  {expression}</source>
        <translation>Ohne Kundeneinstellungen wird gefüllt mit  {expression}</translation>
    </message>
    <message>
        <source>Without settings it stays empty: {reason}</source>
        <translation>Ohne Kundeneinstellungen bleibt es leer: {reason}</translation>
    </message>
    <message>
        <source>Without settings, and where no value is given.</source>
        <translation>Ohne Kundeneinstellungen und wo kein Wert angegeben ist.</translation>
    </message>
    <message>
        <source>Write a settings file for a customer, in which all is as by default</source>
        <translation>Eine Einstellungsdatei für einen Kunden schreiben, in der alles wie vorgegeben ist</translation>
    </message>
    <message>
        <source>Write the form that customers&apos; settings are checked against, as a JSON Schema</source>
        <translation>Das Formular, gegen das Kundeneinstellungen geprüft werden, als JSON Schema schreiben</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>{file} ist geschrieben</translation>
    </message>
    <message>
        <source>each customer</source>
        <translation>jeder Kunde</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>fixed for all</source>
        <translation>für alle gleich</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>it agrees with the form, and nothing is wrong with it</source>
        <translation>stimmt mit dem Formular überein, und alles ist in Ordnung</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>none: a value must be given</source>
        <translation>keiner: ein Wert muss angegeben werden</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>such as Sales account</source>
        <translation>etwa Erlöskonto</translation>
    </message>
    <message>
        <source>such as ^[0-9]{4}$</source>
        <translation>etwa ^[0-9]{4}$</translation>
    </message>
    <message>
        <source>the default</source>
        <comment>is changed</comment>
        <translation>den Vorgabewert</translation>
    </message>
    <message>
        <source>the description</source>
        <comment>is changed</comment>
        <translation>die Beschreibung</translation>
    </message>
    <message>
        <source>the heading</source>
        <comment>is changed</comment>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>the help</source>
        <comment>is changed</comment>
        <translation>die Hilfe</translation>
    </message>
    <message>
        <source>the label</source>
        <comment>is changed</comment>
        <translation>die Beschriftung</translation>
    </message>
    <message>
        <source>the least</source>
        <comment>is changed</comment>
        <translation>die Untergrenze</translation>
    </message>
    <message>
        <source>the most</source>
        <comment>is changed</comment>
        <translation>die Obergrenze</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>is changed</comment>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>the options</source>
        <comment>is changed</comment>
        <translation>die Optionen</translation>
    </message>
    <message>
        <source>the pattern</source>
        <comment>is changed</comment>
        <translation>das Muster</translation>
    </message>
    <message>
        <source>the type</source>
        <comment>is changed</comment>
        <translation>den Typ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>what customers begin with</source>
        <comment>is changed</comment>
        <translation>den Anfangswert</translation>
    </message>
    <message>
        <source>whether it is required</source>
        <comment>is changed</comment>
        <translation>die Pflicht</translation>
    </message>
    <message>
        <source>who decides</source>
        <comment>is changed</comment>
        <translation>die Entscheidung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} for each customer to set</source>
        <translation>{count} legt jeder Kunde fest</translation>
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
        <source>{n} warnings</source>
        <comment>{n} warning</comment>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}, as it is</source>
        <translation>{value}, wie es ist</translation>
    </message>
</context>
</TS>
