<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;Look and Restore…</source>
        <translation>&amp;Ansehen und wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Discard the unsaved work on {name}?</source>
        <translation>Nicht gespeicherte Arbeit an {name} verwerfen?</translation>
    </message>
    <message>
        <source>Fieldwright ended before changes of a catalog were saved. They are kept.</source>
        <translation>Fieldwright endete, bevor Änderungen an einem Katalog gespeichert waren. Sie sind bewahrt.</translation>
    </message>
    <message>
        <source>Fieldwright ended before changes were saved: {names}. They are kept.</source>
        <translation>Fieldwright endete, bevor Änderungen gespeichert waren: {names}. Sie sind bewahrt.</translation>
    </message>
    <message>
        <source>Fieldwright ended before this was saved. Nothing of it is lost.</source>
        <translation>Fieldwright endete, bevor dies gespeichert war. Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>It was never saved</source>
        <translation>Es wurde nie gespeichert</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>Es wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>Its file is not there any more.</source>
        <translation>Seine Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Its file was changed since: what is restored is merged with it.</source>
        <translation>Seine Datei wurde seither geändert: Das Wiederhergestellte wird mit ihr zusammengeführt.</translation>
    </message>
    <message>
        <source>Leave it as it is: it is offered again</source>
        <translation>So lassen, wie es ist: Es wird wieder angeboten</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Nichts ist übrig.</translation>
    </message>
    <message>
        <source>Nothing that a difference would tell.</source>
        <translation>Nichts, was ein Unterschied sagen würde.</translation>
    </message>
    <message>
        <source>Open it with this work in it. It is one edit, which can be undone</source>
        <translation>Mit dieser Arbeit darin öffnen. Sie ist eine Änderung, die sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Recover Unsaved Work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Restored, and merged with what the file has become</source>
        <translation>Wiederhergestellt und mit dem zusammengeführt, was aus der Datei geworden ist</translation>
    </message>
    <message>
        <source>Restored; save to keep it</source>
        <translation>Wiederhergestellt; speichern Sie, um es zu behalten</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Somebody changed the project&apos;s file since it was opened.</source>
        <translation>Jemand hat die Datei des Projekts geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>The file stays as it is. What was not saved is then gone for good.</source>
        <translation>Die Datei bleibt, wie sie ist. Was nicht gespeichert war, ist dann endgültig fort.</translation>
    </message>
    <message>
        <source>The file was changed since. Some of it has to be chosen.</source>
        <translation>Die Datei wurde seither geändert. Manches muss entschieden werden.</translation>
    </message>
    <message>
        <source>The last edit was {edit}.</source>
        <translation>Die letzte Änderung: {edit}.</translation>
    </message>
    <message>
        <source>The unsaved work could not be put back, and is still kept. {reason}</source>
        <translation>Die nicht gespeicherte Arbeit konnte nicht zurückgebracht werden und ist weiter bewahrt. {reason}</translation>
    </message>
    <message>
        <source>There is no unsaved work to recover</source>
        <translation>Es gibt keine nicht gespeicherte Arbeit wiederherzustellen</translation>
    </message>
    <message>
        <source>This project is also open {where}. You can both edit it: whoever saves second is asked to merge.</source>
        <translation>Dieses Projekt ist auch {where} geöffnet. Beide können es bearbeiten: Wer als Zweites speichert, wird gebeten zusammenzuführen.</translation>
    </message>
    <message>
        <source>This was not saved:</source>
        <translation>Dies war nicht gespeichert:</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept against a crash: {reason} Save often, or make room.</source>
        <translation>Nicht gespeicherte Arbeit kann nicht gegen einen Absturz bewahrt werden: {reason} Speichern Sie oft, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Was nicht gespeichert war</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>in another window (process {process})</source>
        <translation>in einem anderen Fenster (Prozess {process})</translation>
    </message>
    <message>
        <source>on the computer {host}</source>
        <translation>auf dem Rechner {host}</translation>
    </message>
    <message>
        <source>restoring unsaved work</source>
        <translation>nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>{name} is not there any more; its folder may have gone with it. Everything is still here: save it again, or elsewhere.</source>
        <translation>{name} ist nicht mehr da; vielleicht ist auch der Ordner fort. Alles ist noch hier: Speichern Sie es wieder, oder an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation>{name} ist wieder da</translation>
    </message>
</context>
</TS>
