<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentieren</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Fäll&amp;ig</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Go Back to It</source>
        <translation>&amp;Dorthin zurück</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Mask Again</source>
        <translation>Wieder &amp;maskieren</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Show Its Values</source>
        <translation>Seine &amp;Werte zeigen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Ein Kommentar</translation>
    </message>
    <message>
        <source>A path, or one that ends in .* for all below it, or * for all fields</source>
        <translation>Ein Pfad, oder einer, der auf .* endet, für alles darunter, oder * für alle Felder</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Zu</translation>
    </message>
    <message>
        <source>Ada Lovelace (integration)</source>
        <translation>Ada Lovelace (Integration)</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Alle Kommentare</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>An&amp;tworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button</comment>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Genehmigt von {name}</translation>
    </message>
    <message>
        <source>Approved by {name} on {day}</source>
        <translation>Genehmigt von {name} am {day}</translation>
    </message>
    <message>
        <source>Approved for an older definition</source>
        <translation>Für eine ältere Definition genehmigt</translation>
    </message>
    <message>
        <source>Approved for an older definition by {name}</source>
        <translation>Für eine ältere Definition genehmigt von {name}</translation>
    </message>
    <message>
        <source>Approved for an older definition by {name} on {day}</source>
        <translation>Für eine ältere Definition genehmigt von {name} am {day}</translation>
    </message>
    <message>
        <source>Approved for an older definition on {day}</source>
        <translation>Für eine ältere Definition genehmigt am {day}</translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation>Genehmigt am {day}</translation>
    </message>
    <message>
        <source>As your team knows you; what stands in brackets behind it does not count</source>
        <translation>Wie Ihr Team Sie kennt; was dahinter in Klammern steht, zählt nicht</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>Fra&amp;gen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>At {place}: {words}</source>
        <translation>Bei {place}: {words}</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Comment of {author}: {words}</source>
        <translation>Kommentar von {author}: {words}</translation>
    </message>
    <message>
        <source>Comments and questions</source>
        <translation>Kommentare und Fragen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Exports mask the sample values of {path}</source>
        <translation>Exporte maskieren die Beispielwerte von {path}</translation>
    </message>
    <message>
        <source>Exports show the sample values of {path}</source>
        <translation>Exporte zeigen die Beispielwerte von {path}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field gone</source>
        <translation>Feld weggefallen</translation>
    </message>
    <message>
        <source>Field whose values are shown</source>
        <translation>Feld, dessen Werte gezeigt werden</translation>
    </message>
    <message>
        <source>Fields whose sample values are shown</source>
        <translation>Felder, deren Beispielwerte gezeigt werden</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>How many are listed</source>
        <translation>Wie viele aufgeführt sind</translation>
    </message>
    <message>
        <source>It wants an answer</source>
        <translation>Sie verlangt eine Antwort</translation>
    </message>
    <message>
        <source>List what waits for somebody, or what was said</source>
        <translation>Aufführen, was auf jemanden wartet oder was gesagt wurde</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Map: {name}</source>
        <translation>Mapping: {name}</translation>
    </message>
    <message>
        <source>Mask the values of the selected fields again (Delete)</source>
        <translation>Die Werte der ausgewählten Felder wieder maskieren (Entf)</translation>
    </message>
    <message>
        <source>No comment is open. Select a field, and say something about it at the right.</source>
        <translation>Kein Kommentar ist offen. Wählen Sie ein Feld aus, und sagen Sie rechts etwas dazu.</translation>
    </message>
    <message>
        <source>No field&apos;s values are shown.</source>
        <translation>Von keinem Feld werden Werte gezeigt.</translation>
    </message>
    <message>
        <source>Not masked: exports show the values of {path}; Review, Sample Values in Exports changes that</source>
        <translation>Nicht maskiert: Exporte zeigen die Werte von {path}; „Durchsicht, Beispielwerte in Exporten“ ändert das</translation>
    </message>
    <message>
        <source>Nothing waits for {name}. Questions, replies, rules with errors and approvals that are out of date would stand here.</source>
        <translation>Auf {name} wartet nichts. Fragen, Antworten, Regeln mit Fehlern und überholte Genehmigungen stünden hier.</translation>
    </message>
    <message>
        <source>Nothing was done: select a field first</source>
        <translation>Nichts getan: Wählen Sie zuerst ein Feld aus</translation>
    </message>
    <message>
        <source>Nothing was said about it yet. Write below, or ask a question.</source>
        <translation>Dazu wurde noch nichts gesagt. Schreiben Sie unten etwas, oder stellen Sie eine Frage.</translation>
    </message>
    <message>
        <source>Nothing was said yet. Select a field, and say something about it at the right.</source>
        <translation>Es wurde noch nichts gesagt. Wählen Sie ein Feld aus, und sagen Sie rechts etwas dazu.</translation>
    </message>
    <message>
        <source>Only a question at the rule of a target field has a date; this one waits until it is answered</source>
        <translation>Nur eine Frage an der Regel eines Zielfeldes hat ein Datum; diese wartet, bis sie beantwortet ist</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Question of {author}: {words}</source>
        <translation>Frage von {author}: {words}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Erwidert</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>S&amp;ide, map</source>
        <translation>&amp;Seite, Mapping</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Sample Values in Exports</source>
        <translation>Beispielwerte in Exporten</translation>
    </message>
    <message>
        <source>Sample values are masked in every field.</source>
        <translation>Beispielwerte sind in jedem Feld maskiert.</translation>
    </message>
    <message>
        <source>Sample values are masked, but those of {paths} are shown.</source>
        <translation>Beispielwerte sind maskiert, doch die von {paths} werden gezeigt.</translation>
    </message>
    <message>
        <source>Say nothing to it (Esc)</source>
        <translation>Nichts dazu sagen (Esc)</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Etwas dazu sagen</translation>
    </message>
    <message>
        <source>Say something to it</source>
        <translation>Etwas darauf sagen</translation>
    </message>
    <message>
        <source>Say that it is not settled after all</source>
        <translation>Sagen, dass es doch nicht erledigt ist</translation>
    </message>
    <message>
        <source>Say that it is settled</source>
        <translation>Sagen, dass es erledigt ist</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Something was written and not sent. Discard it?</source>
        <translation>Etwas wurde geschrieben und nicht abgeschickt. Soll es verworfen werden?</translation>
    </message>
    <message>
        <source>Source {alias}: {path}</source>
        <translation>Quelle {alias}: {path}</translation>
    </message>
    <message>
        <source>Stale approval</source>
        <translation>Genehmigung überholt</translation>
    </message>
    <message>
        <source>Stale words</source>
        <translation>Worte überholt</translation>
    </message>
    <message>
        <source>Take it out, with its replies</source>
        <translation>Samt den Antworten entfernen</translation>
    </message>
    <message>
        <source>Target: {path}</source>
        <translation>Ziel: {path}</translation>
    </message>
    <message>
        <source>That could not be said.</source>
        <translation>Das konnte nicht gesagt werden.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>The rule has a question already; this one waits until it is answered</source>
        <translation>Die Regel hat schon eine Frage; diese wartet, bis sie beantwortet ist</translation>
    </message>
    <message>
        <source>To {author}: {words}</source>
        <translation>An {author}: {words}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Values that come from sample payloads are masked in exports and bundles: other letters and digits of the same shape. Name the fields whose values may be seen.</source>
        <translation>Werte aus Beispieldaten sind in Exporten und Paketen maskiert: andere Buchstaben und Ziffern derselben Gestalt. Nennen Sie die Felder, deren Werte gesehen werden dürfen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>What is replied to</source>
        <translation>Worauf geantwortet wird</translation>
    </message>
    <message>
        <source>What is spoken of</source>
        <translation>Wovon die Rede ist</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>What waits for</source>
        <translation>Was wartet auf</translation>
    </message>
    <message>
        <source>When the answer is due</source>
        <translation>Wann die Antwort fällig ist</translation>
    </message>
    <message>
        <source>When the answer is due, as 2026-12-31; the question then stands at the rule</source>
        <translation>Wann die Antwort fällig ist, in der Form 2026-12-31; die Frage steht dann an der Regel</translation>
    </message>
    <message>
        <source>Whether you speak of the selected target field, the source field, the map or the project</source>
        <translation>Ob Sie vom ausgewählten Zielfeld, vom Quellfeld, vom Mapping oder vom Projekt sprechen</translation>
    </message>
    <message>
        <source>Who Am I</source>
        <translation>Wer bin ich</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt ist</translation>
    </message>
    <message>
        <source>Who is asked; it then waits for that person</source>
        <translation>Wer gefragt ist; die Frage wartet dann auf diese Person</translation>
    </message>
    <message>
        <source>Whose list it is</source>
        <translation>Wessen Liste es ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why that may be seen</source>
        <translation>Warum das gesehen werden darf</translation>
    </message>
    <message>
        <source>Write the answer to the question at the rule</source>
        <translation>Die Antwort auf die Frage an der Regel schreiben</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name stands at what you say, approve and release. It is kept in your settings on this computer, and nobody is asked whether it is true.</source>
        <translation>Ihr Name steht bei dem, was Sie sagen, genehmigen und freigeben. Er wird in Ihren Einstellungen auf diesem Rechner aufbewahrt, und niemand wird gefragt, ob er stimmt.</translation>
    </message>
    <message>
        <source>Your name was not kept.</source>
        <translation>Ihr Name wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answering a question</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>irgendjemanden</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>asking at the rule</source>
        <translation>Frage an der Regel stellen</translation>
    </message>
    <message>
        <source>asks {name}</source>
        <translation>fragt {name}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>by {name} on {day}</source>
        <translation>von {name} am {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closing a comment</source>
        <translation>Kommentar schließen</translation>
    </message>
    <message>
        <source>commenting</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>either</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>every map</source>
        <translation>jedes Mapping</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>for an older definition</source>
        <translation>für eine ältere Definition</translation>
    </message>
    <message>
        <source>for an older definition by {name}</source>
        <translation>für eine ältere Definition, von {name}</translation>
    </message>
    <message>
        <source>for an older definition by {name} on {day}</source>
        <translation>für eine ältere Definition, von {name} am {day}</translation>
    </message>
    <message>
        <source>for an older definition on {day}</source>
        <translation>für eine ältere Definition, am {day}</translation>
    </message>
    <message>
        <source>map {map}</source>
        <translation>Mapping {map}</translation>
    </message>
    <message>
        <source>masking values of {path}</source>
        <translation>Werte von {path} maskieren</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>order.id, order.* for all below</source>
        <translation>order.id, order.* für alles darunter</translation>
    </message>
    <message>
        <source>question at the rule</source>
        <translation>Frage an der Regel</translation>
    </message>
    <message>
        <source>removing a comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>reopening a comment</source>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>showing values of {path}</source>
        <translation>Werte von {path} zeigen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the map {name}</source>
        <translation>das Mapping {name}</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>the source {alias}</source>
        <translation>die Quelle {alias}</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>whoever knows</source>
        <translation>wer es weiß</translation>
    </message>
    <message>
        <source>{beginning}… ({count} characters)</source>
        <translation>{beginning}… ({count} Zeichen)</translation>
    </message>
    <message>
        <source>{count} earlier ones are not shown here.</source>
        <translation>{count} frühere werden hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>{hint} (Ctrl+Return sends)</source>
        <translation>{hint} (Strg+Return schickt ab)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (Sie)</translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <comment>{n} reply</comment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{paths} and {count} more</source>
        <translation>{paths} und {count} weitere</translation>
    </message>
    <message>
        <source>{step} at {place}</source>
        <translation>{step}: {place}</translation>
    </message>
    <message>
        <source>{variable} is set to {given}, and counts before what you write here.</source>
        <translation>{variable} ist auf {given} gesetzt und geht dem vor, was Sie hier schreiben.</translation>
    </message>
    <message>
        <source>{what}: done; undo takes it back</source>
        <translation>{what}: getan; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} fragt</translation>
    </message>
    <message>
        <source>{who} asks {name}</source>
        <translation>{who} fragt {name}</translation>
    </message>
    <message>
        <source>{who} says</source>
        <translation>{who} sagt</translation>
    </message>
    <message>
        <source>{who} tells {name}</source>
        <translation>{who} sagt {name}</translation>
    </message>
</context>
</TS>
