<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>&amp;Neue Version</translation>
    </message>
    <message>
        <source>&amp;Old version</source>
        <translation>A&amp;lte Version</translation>
    </message>
    <message>
        <source>&amp;SARIF…</source>
        <translation>&amp;SARIF…</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>&amp;Take It In</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Web Page…</source>
        <translation>&amp;Webseite…</translation>
    </message>
    <message>
        <source>A file, a folder, or path@revision</source>
        <translation>Datei, Ordner, Pfad@Revision</translation>
    </message>
    <message>
        <source>Affects {counts}</source>
        <translation>Betrifft {counts}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>Nach der Änderung</translation>
    </message>
    <message>
        <source>All that comes now was valid before, too.</source>
        <translation>Alles, was jetzt kommt, war auch vorher gültig.</translation>
    </message>
    <message>
        <source>All that we wrote stays valid.</source>
        <translation>Alles, was wir geschrieben haben, bleibt gültig.</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Jede Nachricht</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Beide Rollen</translation>
    </message>
    <message>
        <source>As source</source>
        <translation>Als Quelle</translation>
    </message>
    <message>
        <source>As source: this is valid now, and was not before.</source>
        <translation>Als Quelle: Das ist jetzt gültig und war es vorher nicht.</translation>
    </message>
    <message>
        <source>As source: {severity}</source>
        <translation>Als Quelle: {severity}</translation>
    </message>
    <message>
        <source>As target</source>
        <translation>Als Ziel</translation>
    </message>
    <message>
        <source>As target: this was valid before, and no longer is.</source>
        <translation>Als Ziel: Das war vorher gültig und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>As target: {severity}</source>
        <translation>Als Ziel: {severity}</translation>
    </message>
    <message>
        <source>Auto ({preset})</source>
        <translation>Auto ({preset})</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Vor der Änderung</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Beide Versionen</translation>
    </message>
    <message>
        <source>Both versions say the same</source>
        <translation>Beide Versionen sagen dasselbe</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Beide Versionen sagen dasselbe.</translation>
    </message>
    <message>
        <source>Browse for the new version</source>
        <translation>Nach der neuen Version suchen</translation>
    </message>
    <message>
        <source>Browse for the old version</source>
        <translation>Nach der alten Version suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Choose a change to see what it is</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was sie ist</translation>
    </message>
    <message>
        <source>Choose the new version first.</source>
        <translation>Wählen Sie zuerst die neue Version.</translation>
    </message>
    <message>
        <source>Choose the old version first.</source>
        <translation>Wählen Sie zuerst die alte Version.</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Vergleich schließen (Esc)</translation>
    </message>
    <message>
        <source>Compare other versions</source>
        <translation>Andere Versionen vergleichen</translation>
    </message>
    <message>
        <source>Compare other versions…</source>
        <translation>Andere Versionen vergleichen…</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation>Umgekehrt vergleichen</translation>
    </message>
    <message>
        <source>Compare two schemas</source>
        <translation>Zwei Schemas vergleichen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing again</source>
        <translation>Es wird neu verglichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the instance</source>
        <translation>Das Beispiel kopieren</translation>
    </message>
    <message>
        <source>Copy the instance ({number})</source>
        <translation>Das Beispiel kopieren ({number})</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Einzelheiten der Änderung</translation>
    </message>
    <message>
        <source>Drop the new version here, or choose it.</source>
        <translation>Neue Version hier ablegen oder wählen.</translation>
    </message>
    <message>
        <source>Drop the old version here, or choose it.</source>
        <translation>Alte Version hier ablegen oder wählen.</translation>
    </message>
    <message>
        <source>Drop two files, or choose them: any schemas or samples, also of two formats. You see what changed, whom it hurts, and in a project which rules it hits.</source>
        <translation>Legen Sie zwei Dateien hier ab, oder wählen Sie sie: beliebige Schemas oder Beispieldaten, auch in zwei Formaten. Sie sehen, was sich geändert hat, wem es schadet und in einem Projekt, welche Regeln es trifft.</translation>
    </message>
    <message>
        <source>Each row has the old version at the left and the new one at the right. F8 leads to the next change.</source>
        <translation>Jede Zeile hat links die alte und rechts die neue Version. F8 führt zur nächsten Änderung.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Die Änderungen exportieren</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold what is unchanged</source>
        <translation>Unverändertes einklappen</translation>
    </message>
    <message>
        <source>Fold what is unchanged into one row</source>
        <translation>Unverändertes zu einer Zeile einklappen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Here it is taken as {severity}.</source>
        <translation>Hier gilt es als {severity}.</translation>
    </message>
    <message>
        <source>Hide the places</source>
        <translation>Stellen ausblenden</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Trifft</translation>
    </message>
    <message>
        <source>How many changes</source>
        <translation>Wie viele Änderungen</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>Instance that shows the change</source>
        <translation>Beispiel, das die Änderung zeigt</translation>
    </message>
    <message>
        <source>Instance that shows the change ({number})</source>
        <translation>Beispiel, das die Änderung zeigt ({number})</translation>
    </message>
    <message>
        <source>It hits nothing of the project.</source>
        <translation>Sie trifft nichts im Projekt.</translation>
    </message>
    <message>
        <source>J&amp;Unit…</source>
        <translation>J&amp;Unit…</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Looking what it does then</source>
        <translation>Es wird nachgesehen, was dann geschieht</translation>
    </message>
    <message>
        <source>Looking what it hits</source>
        <translation>Es wird nachgesehen, was es trifft</translation>
    </message>
    <message>
        <source>Looking where it is used</source>
        <translation>Es wird nachgesehen, wo sie verwendet ist</translation>
    </message>
    <message>
        <source>Ma&amp;rkdown of What to Build Otherwise…</source>
        <translation>Ma&amp;rkdown dessen, was anders zu bauen ist…</translation>
    </message>
    <message>
        <source>Make the old version the new one, and the new one the old</source>
        <translation>Die alte Version zur neuen und die neue zur alten machen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>New version file</source>
        <translation>Datei der neuen Version</translation>
    </message>
    <message>
        <source>New version&apos;s kind of schema</source>
        <translation>Schemaart der neuen Version</translation>
    </message>
    <message>
        <source>No change fits the filters</source>
        <translation>Keine Änderung passt zu den Filtern</translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation>Hier hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Alte Version</translation>
    </message>
    <message>
        <source>Old version file</source>
        <translation>Datei der alten Version</translation>
    </message>
    <message>
        <source>Old version&apos;s kind of schema</source>
        <translation>Schemaart der alten Version</translation>
    </message>
    <message>
        <source>OpenAPI, JSON Schema, XSD, WSDL, a sample … or a revision of git: openapi.yaml@v1.2</source>
        <translation>OpenAPI, JSON Schema, XSD, WSDL, Beispieldaten … oder eine Revision von git: openapi.yaml@v1.2</translation>
    </message>
    <message>
        <source>Preset of severities</source>
        <translation>Vorgabe der Schweregrade</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Die Versionen werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>See what it would do to the project, and do it as one edit</source>
        <translation>Sehen, was es am Projekt ändern würde, und es als eine Änderung ausführen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Show breaking changes</source>
        <translation>Brechende Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show docs changes</source>
        <translation>Änderungen der Doku zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it in the map {map}</source>
        <translation>Im Mapping {map} zeigen</translation>
    </message>
    <message>
        <source>Show it in the trees</source>
        <translation>In den Bäumen zeigen</translation>
    </message>
    <message>
        <source>Show only changes of a kind</source>
        <translation>Nur Änderungen einer Art zeigen</translation>
    </message>
    <message>
        <source>Show only changes of a message</source>
        <translation>Nur Änderungen einer Nachricht zeigen</translation>
    </message>
    <message>
        <source>Show only changes that hit something of the project</source>
        <translation>Nur Änderungen zeigen, die etwas im Projekt treffen</translation>
    </message>
    <message>
        <source>Show only changes that hit the project</source>
        <translation>Nur Änderungen zeigen, die das Projekt treffen</translation>
    </message>
    <message>
        <source>Show only changes that hold all these words (Ctrl+F)</source>
        <translation>Nur Änderungen zeigen, die alle diese Wörter enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>Show or hide breaking changes</source>
        <translation>Brechende Änderungen zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide docs changes</source>
        <translation>Änderungen der Doku zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide risky changes</source>
        <translation>Riskante Änderungen zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide safe changes</source>
        <translation>Unbedenkliche Änderungen zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show risky changes</source>
        <translation>Riskante Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show safe changes</source>
        <translation>Unbedenkliche Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show the places</source>
        <translation>Stellen zeigen</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt durch</translation>
    </message>
    <message>
        <source>Something may come now that was not valid before, and that what reads it need not know.</source>
        <translation>Es kann jetzt etwas kommen, was vorher nicht gültig war und was der Leser nicht kennen muss.</translation>
    </message>
    <message>
        <source>Something may come now that was not valid before.</source>
        <translation>Es kann jetzt etwas kommen, was vorher nicht gültig war.</translation>
    </message>
    <message>
        <source>Something that we wrote, and that was valid, is refused now.</source>
        <translation>Etwas, was wir geschrieben haben und was gültig war, wird jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Still, here it is taken as {severity}.</source>
        <translation>Hier gilt es dennoch als {severity}.</translation>
    </message>
    <message>
        <source>Still, the preset {preset} takes it as {severity}.</source>
        <translation>Nach der Vorgabe „{preset}“ gilt es dennoch als {severity}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation>Angehalten. Es wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Swap the versions</source>
        <translation>Versionen tauschen</translation>
    </message>
    <message>
        <source>Take the New Version In</source>
        <translation>Neue Version übernehmen</translation>
    </message>
    <message>
        <source>Take the new version in</source>
        <translation>Neue Version übernehmen</translation>
    </message>
    <message>
        <source>Take the new version in…</source>
        <translation>Neue Version übernehmen…</translation>
    </message>
    <message>
        <source>The kind of change, as settings and reports name it</source>
        <translation>Die Art der Änderung, wie Einstellungen und Berichte sie nennen</translation>
    </message>
    <message>
        <source>The new version of {schema} is taken in</source>
        <translation>Die neue Version von {schema} ist übernommen</translation>
    </message>
    <message numerus="yes">
        <source>The new version of {schema} is taken in; {n} things are left to you</source>
        <comment>The new version of {schema} is taken in; {n} thing is left to you</comment>
        <translation>
            <numerusform>Die neue Version von {schema} ist übernommen; {n} Punkt bleibt Ihnen überlassen</numerusform>
            <numerusform>Die neue Version von {schema} ist übernommen; {n} Punkte bleiben Ihnen überlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The other version of {name}</source>
        <translation>Die andere Version von {name}</translation>
    </message>
    <message>
        <source>The preset {preset} takes it as {severity}.</source>
        <translation>Nach der Vorgabe „{preset}“ gilt es als {severity}.</translation>
    </message>
    <message>
        <source>The schema as a whole</source>
        <translation>Das Schema als Ganzes</translation>
    </message>
    <message>
        <source>The schema {schema} becomes {name}</source>
        <translation>Das Schema {schema} wird {name}</translation>
    </message>
    <message>
        <source>The selected step</source>
        <translation>Der ausgewählte Schritt</translation>
    </message>
    <message>
        <source>The test case {name}: {problem}</source>
        <translation>Der Testfall {name}: {problem}</translation>
    </message>
    <message>
        <source>The version as it is now</source>
        <translation>Die Version, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>The version as it was</source>
        <translation>Die Version, wie sie war</translation>
    </message>
    <message>
        <source>The worse of both severities</source>
        <translation>Der schlimmere beider Schweregrade</translation>
    </message>
    <message>
        <source>There is nothing to tell</source>
        <translation>Es gibt nichts zu sagen</translation>
    </message>
    <message>
        <source>Tick the field that stands for one that is gone, and the rules follow it.</source>
        <translation>Haken Sie das Feld an, das für ein weggefallenes steht, und die Regeln folgen ihm.</translation>
    </message>
    <message>
        <source>We read what the schema describes: what widens it hurts</source>
        <translation>Wir lesen, was das Schema beschreibt: Was es erweitert, schadet</translation>
    </message>
    <message>
        <source>We write what the schema describes: what tightens it hurts</source>
        <translation>Wir schreiben, was das Schema beschreibt: Was es einengt, schadet</translation>
    </message>
    <message>
        <source>Web &amp;Page of What to Build Otherwise…</source>
        <translation>We&amp;bseite dessen, was anders zu bauen ist…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed between two versions?</source>
        <translation>Was hat sich zwischen zwei Versionen geändert?</translation>
    </message>
    <message>
        <source>What has to be known about the comparison</source>
        <translation>Was man über den Vergleich wissen muss</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade getan wird</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What is left to you</source>
        <translation>Was Ihnen überlassen bleibt</translation>
    </message>
    <message>
        <source>What is valid is as it was.</source>
        <translation>Was gültig ist, ist wie zuvor.</translation>
    </message>
    <message>
        <source>What it hits in the project is not known: {error}</source>
        <translation>Was es im Projekt trifft, ist nicht bekannt: {error}</translation>
    </message>
    <message>
        <source>What taking the new version in does</source>
        <translation>Was das Übernehmen der neuen Version bewirkt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What you have chosen ({count})</source>
        <translation>Was Sie gewählt haben ({count})</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whether something may come that was not valid before cannot be told.</source>
        <translation>Ob etwas kommen kann, was vorher nicht gültig war, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Whether something that we wrote is refused now cannot be told.</source>
        <translation>Ob etwas, was wir geschrieben haben, jetzt abgelehnt wird, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Whose severities are shown and filtered by</source>
        <translation>Wessen Schweregrade gezeigt werden und nach welchen gefiltert wird</translation>
    </message>
    <message>
        <source>Whose severities count. {preset}: {meaning}</source>
        <translation>Wessen Schweregrade gelten. {preset}: {meaning}</translation>
    </message>
    <message>
        <source>Work&amp;book of What to Build Otherwise…</source>
        <translation>&amp;Arbeitsmappe dessen, was anders zu bauen ist…</translation>
    </message>
    <message>
        <source>Write the changes to a file</source>
        <translation>Die Änderungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Die Änderungen werden geschrieben</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>beliebiger Name</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>brechend</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>docs</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>dropped field</source>
        <translation>bewusst weggelassenes Feld</translation>
    </message>
    <message>
        <source>existence</source>
        <translation>Vorhandensein</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>it is {new} now</source>
        <translation>es ist jetzt {new}</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>lenient</source>
        <translation>nachsichtig</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>lookup</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>riskant</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>unbedenklich</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>take it in again</source>
        <translation>übernehmen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>taking the new version of {schema} in</source>
        <translation>Neue Version von {schema} übernehmen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the project was edited meanwhile</source>
        <translation>das Projekt wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the project&apos;s changes</source>
        <translation>die Änderungseinstellungen des Projekts</translation>
    </message>
    <message>
        <source>the schema as a whole</source>
        <translation>das Schema als Ganzes</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>used in one place</source>
        <translation>an einer Stelle verwendet</translation>
    </message>
    <message>
        <source>used in {count} places</source>
        <translation>an {count} Stellen verwendet</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>what fits the format: contracts of interfaces as API teams read them, all others to the letter</source>
        <translation>was zum Format passt: Verträge von Schnittstellen, wie API-Teams sie lesen, alle anderen wörtlich</translation>
    </message>
    <message>
        <source>worked example</source>
        <translation>durchgerechnetes Beispiel</translation>
    </message>
    <message>
        <source>{count} ignored by the team.</source>
        <translation>{count} vom Team ausgenommen.</translation>
    </message>
    <message>
        <source>{count} {severity}: show or hide them</source>
        <translation>{count} {severity}: zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>{done}, {left} for you to decide. Nothing is deleted, and one Undo takes it all back.</source>
        <translation>{done}, {left} Ihnen zur Entscheidung. Nichts wird gelöscht, und ein „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{form} (*{suffix});;All files (*)</source>
        <translation>{form} (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{name} as the project was made</source>
        <translation>{name} bei der Erstellung des Projekts</translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals</source>
        <comment>{n} approval</comment>
        <translation>
            <numerusform>{n} Genehmigung</numerusform>
            <numerusform>{n} Genehmigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes below</source>
        <comment>{n} change below</comment>
        <translation>
            <numerusform>{n} Änderung darunter</numerusform>
            <numerusform>{n} Änderungen darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {severities}</source>
        <comment>{n} change: {severities}</comment>
        <translation>
            <numerusform>{n} Änderung: {severities}</numerusform>
            <numerusform>{n} Änderungen: {severities}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} definitions</source>
        <comment>{n} definition</comment>
        <translation>
            <numerusform>{n} Definition</numerusform>
            <numerusform>{n} Definitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dropped fields</source>
        <comment>{n} dropped field</comment>
        <translation>
            <numerusform>{n} bewusst weggelassenes Feld</numerusform>
            <numerusform>{n} bewusst weggelassene Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <comment>{n} field</comment>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hit it</source>
        <comment>{n} hit it</comment>
        <translation>
            <numerusform>{n} trifft es</numerusform>
            <numerusform>{n} treffen es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lookups</source>
        <comment>{n} lookup</comment>
        <translation>
            <numerusform>{n} Nachschlagetabelle</numerusform>
            <numerusform>{n} Nachschlagetabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} maps</source>
        <comment>{n} map</comment>
        <translation>
            <numerusform>{n} Mapping</numerusform>
            <numerusform>{n} Mappings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other fields</source>
        <comment>{n} other field</comment>
        <translation>
            <numerusform>{n} anderes Feld</numerusform>
            <numerusform>{n} andere Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other messages</source>
        <comment>{n} other message</comment>
        <translation>
            <numerusform>{n} andere Nachricht</numerusform>
            <numerusform>{n} andere Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules</source>
        <comment>{n} rule</comment>
        <translation>
            <numerusform>{n} Regel</numerusform>
            <numerusform>{n} Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps will be done</source>
        <comment>{n} step will be done</comment>
        <translation>
            <numerusform>{n} Schritt wird getan</numerusform>
            <numerusform>{n} Schritte werden getan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} test cases</source>
        <comment>{n} test case</comment>
        <translation>
            <numerusform>{n} Testfall</numerusform>
            <numerusform>{n} Testfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things stay</source>
        <comment>{n} thing stays</comment>
        <translation>
            <numerusform>{n} Punkt bleibt</numerusform>
            <numerusform>{n} Punkte bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged fields</source>
        <comment>{n} unchanged field</comment>
        <translation>
            <numerusform>{n} unverändertes Feld</numerusform>
            <numerusform>{n} unveränderte Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged messages</source>
        <comment>{n} unchanged message</comment>
        <translation>
            <numerusform>{n} unveränderte Nachricht</numerusform>
            <numerusform>{n} unveränderte Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worked examples</source>
        <comment>{n} worked example</comment>
        <translation>
            <numerusform>{n} durchgerechnetes Beispiel</numerusform>
            <numerusform>{n} durchgerechnete Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} is {new} now</source>
        <translation>{old} ist jetzt {new}</translation>
    </message>
    <message>
        <source>{percent}% sure</source>
        <translation>{percent} % sicher</translation>
    </message>
    <message>
        <source>{place} is in neither tree</source>
        <translation>{place} steht in keinem der Bäume</translation>
    </message>
    <message>
        <source>{reason} ({percent}% sure)</source>
        <translation>{reason} ({percent} % sicher)</translation>
    </message>
</context>
</TS>
