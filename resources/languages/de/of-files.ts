<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>&apos;&lt;&lt;&apos; merges something that is no object</source>
        <translation>&apos;&lt;&lt;&apos; führt etwas zusammen, das kein Objekt ist</translation>
    </message>
    <message>
        <source>a key is a list or an object</source>
        <translation>ein Schlüssel ist eine Liste oder ein Objekt</translation>
    </message>
    <message>
        <source>a key is not plain text</source>
        <translation>ein Schlüssel ist kein einfacher Text</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation>eine Zahl hat Tausende von Ziffern</translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation>fügen Sie {0} hinzu</translation>
    </message>
    <message>
        <source>ask for a smaller one</source>
        <translation>bitten Sie um eine kleinere</translation>
    </message>
    <message>
        <source>ask for an archive with names of their own</source>
        <translation>bitten Sie um ein Archiv mit eigenen Namen je Datei</translation>
    </message>
    <message>
        <source>ask for an archive with plain names</source>
        <translation>bitten Sie um ein Archiv mit einfachen Namen</translation>
    </message>
    <message>
        <source>ask for it again</source>
        <translation>bitten Sie noch einmal darum</translation>
    </message>
    <message>
        <source>ask for one with plain files</source>
        <translation>bitten Sie um eines mit einfachen Dateien</translation>
    </message>
    <message>
        <source>ask for the right to read it</source>
        <translation>bitten Sie um das Recht, sie zu lesen</translation>
    </message>
    <message>
        <source>check that it is a schema</source>
        <translation>prüfen Sie, ob es ein Schema ist</translation>
    </message>
    <message>
        <source>check that it is what you meant</source>
        <translation>prüfen Sie, ob Sie das meinten</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>prüfen Sie, ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>check that you may write there</source>
        <translation>prüfen Sie, ob Sie dort schreiben dürfen</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>check the disk or the share</source>
        <translation>prüfen Sie den Datenträger oder die Netzfreigabe</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>prüfen Sie den Namen und den Ordner</translation>
    </message>
    <message>
        <source>choose a JSON file</source>
        <translation>wählen Sie eine JSON-Datei</translation>
    </message>
    <message>
        <source>choose a file inside it</source>
        <translation>wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>choose a file on disk</source>
        <translation>wählen Sie eine Datei auf dem Datenträger</translation>
    </message>
    <message>
        <source>choose a schema or a sample</source>
        <translation>wählen Sie ein Schema oder Beispieldaten</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>choose a smaller file</source>
        <translation>wählen Sie eine kleinere Datei</translation>
    </message>
    <message>
        <source>choose a smaller one, or a part of it</source>
        <translation>wählen Sie eine kleinere oder einen Teil davon</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>choose another file, or export it again</source>
        <translation>wählen Sie eine andere Datei, oder exportieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>choose the schema or sample that it describes</source>
        <translation>wählen Sie das Schema oder die Beispieldaten, die es beschreibt</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>schließen Sie andere Programme, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>berichtigen Sie es</translation>
    </message>
    <message>
        <source>correct the YAML there</source>
        <translation>berichtigen Sie dort das YAML</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>berichtigen Sie die Datei</translation>
    </message>
    <message>
        <source>correct the reference</source>
        <translation>berichtigen Sie den Verweis</translation>
    </message>
    <message>
        <source>correct the text</source>
        <translation>berichtigen Sie den Text</translation>
    </message>
    <message>
        <source>define it</source>
        <translation>legen Sie ihn fest</translation>
    </message>
    <message>
        <source>download the file itself, perhaps after signing in</source>
        <translation>laden Sie die Datei selbst herunter, vielleicht nach einer Anmeldung</translation>
    </message>
    <message>
        <source>download {0} and choose that</source>
        <translation>laden Sie {0} herunter, und wählen Sie das</translation>
    </message>
    <message>
        <source>fetch it first: git fetch --refetch</source>
        <translation>rufen Sie sie zuerst ab: git fetch --refetch</translation>
    </message>
    <message>
        <source>files in the archive lie over one another</source>
        <translation>Dateien im Archiv liegen übereinander</translation>
    </message>
    <message>
        <source>get the file again</source>
        <translation>beschaffen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>get the whole file</source>
        <translation>beschaffen Sie die ganze Datei</translation>
    </message>
    <message>
        <source>git config --global --add safe.directory {0}</source>
        <translation>git config --global --add safe.directory {0}</translation>
    </message>
    <message>
        <source>git could not be started: {0}</source>
        <translation>git konnte nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <source>git did not answer within {0} seconds</source>
        <translation>git antwortete nicht innerhalb von {0} Sekunden</translation>
    </message>
    <message>
        <source>git is not installed, so no revision can be read</source>
        <translation>git ist nicht installiert, daher kann keine Revision gelesen werden</translation>
    </message>
    <message>
        <source>git knows no revision {0}</source>
        <translation>git kennt keine Revision {0}</translation>
    </message>
    <message>
        <source>git refuses the repository, which another user owns</source>
        <translation>git verweigert das Repository, das einem anderen Benutzer gehört</translation>
    </message>
    <message>
        <source>git says: {0}</source>
        <translation>git meldet: {0}</translation>
    </message>
    <message>
        <source>give a file name</source>
        <translation>geben Sie einen Dateinamen an</translation>
    </message>
    <message>
        <source>give a file, or PATH@REVISION in a repository</source>
        <translation>geben Sie eine Datei an, oder PATH@REVISION in einem Repository</translation>
    </message>
    <message>
        <source>give two files</source>
        <translation>geben Sie zwei Dateien an</translation>
    </message>
    <message>
        <source>has no {0}</source>
        <translation>hat kein {0}</translation>
    </message>
    <message>
        <source>install Fieldwright again</source>
        <translation>installieren Sie Fieldwright neu</translation>
    </message>
    <message>
        <source>install git, or give two files</source>
        <translation>installieren Sie git, oder geben Sie zwei Dateien an</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>es hat {0}</translation>
    </message>
    <message>
        <source>it was left as it is</source>
        <translation>es blieb, wie es ist</translation>
    </message>
    <message>
        <source>make it, or save to another folder</source>
        <translation>legen Sie ihn an, oder speichern Sie in einem anderen Ordner</translation>
    </message>
    <message>
        <source>make room, or save to another disk</source>
        <translation>schaffen Sie Platz, oder speichern Sie auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>mend the repository, or give files</source>
        <translation>reparieren Sie das Repository, oder geben Sie Dateien an</translation>
    </message>
    <message>
        <source>must be a list, not {0}</source>
        <translation>muss eine Liste sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be an object, not {0}</source>
        <translation>muss ein Objekt sein, nicht {0}</translation>
    </message>
    <message>
        <source>must be {0}, not {1}</source>
        <translation>muss {0} sein, nicht {1}</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>name one as {0}{1}{2}; what it refers to is found in the archive</source>
        <translation>nennen Sie eine als {0}{1}{2}; worauf sie verweist, wird im Archiv gefunden</translation>
    </message>
    <message>
        <source>not saved: {0}</source>
        <translation>nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>not written: {0}</source>
        <translation>nicht geschrieben: {0}</translation>
    </message>
    <message>
        <source>pack it as a plain zip archive</source>
        <translation>packen Sie es als einfaches ZIP-Archiv</translation>
    </message>
    <message>
        <source>put a copy beside the file</source>
        <translation>legen Sie eine Kopie neben die Datei</translation>
    </message>
    <message>
        <source>put a copy inside the archive</source>
        <translation>legen Sie eine Kopie in das Archiv</translation>
    </message>
    <message>
        <source>put a copy inside the folder</source>
        <translation>legen Sie eine Kopie in den Ordner</translation>
    </message>
    <message>
        <source>put it in the folder, or correct the reference</source>
        <translation>legen Sie sie in den Ordner, oder berichtigen Sie den Verweis</translation>
    </message>
    <message>
        <source>put it there, or correct the reference</source>
        <translation>legen Sie sie dorthin, oder berichtigen Sie den Verweis</translation>
    </message>
    <message>
        <source>put the file in the same folder and name it relatively</source>
        <translation>legen Sie die Datei in denselben Ordner, und nennen Sie sie mit relativem Pfad</translation>
    </message>
    <message>
        <source>reload it, or save under another name</source>
        <translation>laden Sie sie neu, oder speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>remove &lt;!DOCTYPE ...&gt; from the file</source>
        <translation>entfernen Sie &lt;!DOCTYPE ...&gt; aus der Datei</translation>
    </message>
    <message>
        <source>remove it, or save one value a line as .ndjson</source>
        <translation>entfernen Sie es, oder speichern Sie je Zeile einen Wert als .ndjson</translation>
    </message>
    <message>
        <source>run &apos;git lfs pull&apos; and try again</source>
        <translation>führen Sie &apos;git lfs pull&apos; aus, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>save it as .xlsx without a password, or as CSV</source>
        <translation>speichern Sie sie als .xlsx ohne Kennwort oder als CSV</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>save to another disk</source>
        <translation>speichern Sie auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>save to another folder</source>
        <translation>speichern Sie in einem anderen Ordner</translation>
    </message>
    <message>
        <source>save to another place</source>
        <translation>speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>set {0} instead</source>
        <translation>setzen Sie stattdessen {0}</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzen Sie es</translation>
    </message>
    <message>
        <source>the JSON ends early, at line {0}, column {1}</source>
        <translation>das JSON endet zu früh, in Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>the XML cannot be read ({0})</source>
        <translation>das XML kann nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <source>the XML has a document type declaration (DTD), which is refused because it can make a small file huge or read other files</source>
        <translation>das XML hat eine Dokumenttypdeklaration (DTD); sie wird abgelehnt, weil sie eine kleine Datei riesig machen oder andere Dateien lesen kann</translation>
    </message>
    <message>
        <source>the XML has more than {0} elements and attributes</source>
        <translation>das XML hat mehr als {0} Elemente und Attribute</translation>
    </message>
    <message>
        <source>the XML is nested more than {0} levels deep</source>
        <translation>das XML ist tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the XML is not well-formed: {0}</source>
        <translation>das XML ist nicht wohlgeformt: {0}</translation>
    </message>
    <message>
        <source>the XML is too deep or too large to be read safely ({0})</source>
        <translation>das XML ist zu tief oder zu groß, um sicher gelesen zu werden ({0})</translation>
    </message>
    <message>
        <source>the alias *{0} has no anchor</source>
        <translation>der Alias *{0} hat keinen Anker</translation>
    </message>
    <message>
        <source>the archive has more than {0} files</source>
        <translation>das Archiv hat mehr als {0} Dateien</translation>
    </message>
    <message>
        <source>the archive holds {0}, which unpacks to more than {1} MB</source>
        <translation>das Archiv enthält {0}, entpackt größer als {1} MB</translation>
    </message>
    <message>
        <source>the archive is larger than {0} MB</source>
        <translation>das Archiv ist größer als {0} MB</translation>
    </message>
    <message>
        <source>the archive unpacks to more than {0} MB</source>
        <translation>das Archiv ist entpackt größer als {0} MB</translation>
    </message>
    <message>
        <source>the archive {0} than {1} MB</source>
        <translation>das Archiv {0} als {1} MB</translation>
    </message>
    <message>
        <source>the archive&apos;s files unpack to more than {0} MB</source>
        <translation>die Dateien des Archivs sind entpackt größer als {0} MB</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Kontingent auf dem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file cannot be read ({0})</source>
        <translation>die Datei kann nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <source>the file holds more than {0} {1}</source>
        <translation>die Datei enthält mehr als {0} {1}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation>die Datei ist größer als {0} MB</translation>
    </message>
    <message>
        <source>the file is nested too deeply (more than {0} levels)</source>
        <translation>die Datei ist zu tief verschachtelt (mehr als {0} Ebenen)</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file starts like {0} but is not valid from byte {1} on</source>
        <translation>die Datei beginnt wie {0}, ist aber ab Byte {1} nicht gültig</translation>
    </message>
    <message>
        <source>the file was changed by somebody else since it was opened</source>
        <translation>die Datei wurde seit dem Öffnen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>the file {0} and the folder {1} in the archive cannot both be there</source>
        <translation>die Datei {0} und der Ordner {1} im Archiv können nicht beide da sein</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the program&apos;s own file {0} is missing</source>
        <translation>die eigene Datei {0} des Programms fehlt</translation>
    </message>
    <message>
        <source>the work took longer than {0} seconds and was stopped</source>
        <translation>die Arbeit dauerte länger als {0} Sekunden und wurde angehalten</translation>
    </message>
    <message>
        <source>the work was stopped</source>
        <translation>die Arbeit wurde angehalten</translation>
    </message>
    <message>
        <source>the work was stopped because the program is closing</source>
        <translation>die Arbeit wurde angehalten, weil das Programm beendet wird</translation>
    </message>
    <message>
        <source>the worker has no function {0}</source>
        <translation>der Arbeitsprozess hat keine Funktion {0}</translation>
    </message>
    <message>
        <source>the worker process could not be started: {0}</source>
        <translation>der Arbeitsprozess konnte nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <source>the worker process did not start in time</source>
        <translation>der Arbeitsprozess startete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the zip archive has no file {0}</source>
        <translation>das ZIP-Archiv hat keine Datei {0}</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>dort ist schon eine Datei</translation>
    </message>
    <message>
        <source>there is more after the end of the JSON value ({0})</source>
        <translation>nach dem Ende des JSON-Werts kommt noch etwas ({0})</translation>
    </message>
    <message>
        <source>there is no file {0}</source>
        <translation>es gibt keine Datei {0}</translation>
    </message>
    <message>
        <source>there is no file {0} in the archive</source>
        <translation>im Archiv gibt es keine Datei {0}</translation>
    </message>
    <message>
        <source>this folder does not allow it</source>
        <translation>dieser Ordner erlaubt es nicht</translation>
    </message>
    <message>
        <source>this is XML, and JSON is expected</source>
        <translation>das ist XML, erwartet wird JSON</translation>
    </message>
    <message>
        <source>this is a PDF document</source>
        <translation>das ist ein PDF-Dokument</translation>
    </message>
    <message>
        <source>this is a binary file, not text</source>
        <translation>das ist eine Binärdatei, kein Text</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is a git-lfs pointer; the file itself was not downloaded</source>
        <translation>das ist ein Verweis von git-lfs; die Datei selbst wurde nicht heruntergeladen</translation>
    </message>
    <message>
        <source>this is a picture</source>
        <translation>das ist ein Bild</translation>
    </message>
    <message>
        <source>this is a web page</source>
        <translation>das ist eine Webseite</translation>
    </message>
    <message>
        <source>this is a web page (title: {0})</source>
        <translation>das ist eine Webseite (Titel: {0})</translation>
    </message>
    <message>
        <source>this is a web page (title: {0}), not JSON</source>
        <translation>das ist eine Webseite (Titel: {0}), kein JSON</translation>
    </message>
    <message>
        <source>this is a web page (title: {0}), not a schema</source>
        <translation>das ist eine Webseite (Titel: {0}), kein Schema</translation>
    </message>
    <message>
        <source>this is a web page (title: {0}), not an extract</source>
        <translation>das ist eine Webseite (Titel: {0}), kein Auszug</translation>
    </message>
    <message>
        <source>this is a web page, not JSON</source>
        <translation>das ist eine Webseite, kein JSON</translation>
    </message>
    <message>
        <source>this is a web page, not a schema</source>
        <translation>das ist eine Webseite, kein Schema</translation>
    </message>
    <message>
        <source>this is a web page, not an extract</source>
        <translation>das ist eine Webseite, kein Auszug</translation>
    </message>
    <message>
        <source>this is a zip archive of {0} files: {1}</source>
        <translation>das ist ein ZIP-Archiv mit {0} Dateien: {1}</translation>
    </message>
    <message>
        <source>this is a zip archive without files</source>
        <translation>das ist ein ZIP-Archiv ohne Dateien</translation>
    </message>
    <message>
        <source>this is a zip archive, or an office document</source>
        <translation>das ist ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>this is an old Microsoft Office document (such as .xls), or one with a password</source>
        <translation>das ist ein altes Dokument von Microsoft Office (wie .xls) oder eines mit Kennwort</translation>
    </message>
    <message>
        <source>this is bzip2-compressed data</source>
        <translation>das sind mit bzip2 gepackte Daten</translation>
    </message>
    <message>
        <source>this is gzip-compressed data</source>
        <translation>das sind mit gzip gepackte Daten</translation>
    </message>
    <message>
        <source>this is no zip archive, or it is damaged or cut off</source>
        <translation>das ist kein ZIP-Archiv, oder es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is not valid JSON at {0} ({1})</source>
        <translation>das ist kein gültiges JSON: {0} ({1})</translation>
    </message>
    <message>
        <source>this is not valid YAML ({0})</source>
        <translation>das ist kein gültiges YAML ({0})</translation>
    </message>
    <message>
        <source>this is not valid YAML at line {0}, column {1} ({2})</source>
        <translation>das ist kein gültiges YAML in Zeile {0}, Spalte {1} ({2})</translation>
    </message>
    <message>
        <source>this is of the kind {0}</source>
        <translation>das ist von der Art {0}</translation>
    </message>
    <message>
        <source>this is xz-compressed data</source>
        <translation>das sind mit xz gepackte Daten</translation>
    </message>
    <message>
        <source>this is zstd-compressed data</source>
        <translation>das sind mit zstd gepackte Daten</translation>
    </message>
    <message>
        <source>this is {0}, and it is damaged or cut off</source>
        <translation>das ist {0}, beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>try again with a smaller or simpler input</source>
        <translation>versuchen Sie es mit einer kleineren oder einfacheren Eingabe noch einmal</translation>
    </message>
    <message>
        <source>try again, or give two files</source>
        <translation>versuchen Sie es noch einmal, oder geben Sie zwei Dateien an</translation>
    </message>
    <message>
        <source>unpack it</source>
        <translation>entpacken Sie es</translation>
    </message>
    <message>
        <source>unpack it (gunzip) and choose the file inside</source>
        <translation>entpacken Sie sie (gunzip), und wählen Sie die Datei darin</translation>
    </message>
    <message>
        <source>unpack it and choose a part of it</source>
        <translation>entpacken Sie es, und wählen Sie einen Teil davon</translation>
    </message>
    <message>
        <source>unpack it and choose the file inside</source>
        <translation>entpacken Sie sie, und wählen Sie die Datei darin</translation>
    </message>
    <message>
        <source>unpack it and choose the schema inside</source>
        <translation>entpacken Sie es, und wählen Sie das Schema darin</translation>
    </message>
    <message>
        <source>unpack it first</source>
        <translation>entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>use text as key</source>
        <translation>verwenden Sie Text als Schlüssel</translation>
    </message>
    <message>
        <source>{0} and {1} in the archive cannot both be there on some systems</source>
        <translation>{0} und {1} im Archiv können auf manchen Systemen nicht beide da sein</translation>
    </message>
    <message>
        <source>{0} cannot be followed</source>
        <translation>{0} lässt sich nicht verfolgen</translation>
    </message>
    <message>
        <source>{0} in the archive and {1} would be one file on some systems</source>
        <translation>{0} im Archiv und {1} wären auf manchen Systemen eine Datei</translation>
    </message>
    <message>
        <source>{0} in the archive has a name that not every system takes</source>
        <translation>{0} im Archiv hat einen Namen, den nicht jedes System nimmt</translation>
    </message>
    <message>
        <source>{0} in the archive has a name with characters that not every system takes</source>
        <translation>{0} im Archiv hat einen Namen mit Zeichen, die nicht jedes System nimmt</translation>
    </message>
    <message>
        <source>{0} in the archive has too long a name</source>
        <translation>{0} im Archiv hat einen zu langen Namen</translation>
    </message>
    <message>
        <source>{0} in the archive is a link or a device</source>
        <translation>{0} im Archiv ist eine Verknüpfung oder ein Gerät</translation>
    </message>
    <message>
        <source>{0} in the archive is locked with a password</source>
        <translation>{0} im Archiv ist mit einem Kennwort gesperrt</translation>
    </message>
    <message>
        <source>{0} in the archive is no plain path</source>
        <translation>{0} im Archiv ist kein einfacher Pfad</translation>
    </message>
    <message>
        <source>{0} in the archive is packed in an unusual way</source>
        <translation>{0} im Archiv ist auf unübliche Weise gepackt</translation>
    </message>
    <message>
        <source>{0} in the archive is there twice</source>
        <translation>{0} ist im Archiv zweimal da</translation>
    </message>
    <message>
        <source>{0} in the archive leads outside of it</source>
        <translation>{0} im Archiv führt aus ihm heraus</translation>
    </message>
    <message>
        <source>{0} in the archive {1}</source>
        <translation>{0} im Archiv {1}</translation>
    </message>
    <message>
        <source>{0} is a web or file address, and nothing is fetched</source>
        <translation>{0} ist eine Web- oder Dateiadresse, und nichts wird abgerufen</translation>
    </message>
    <message>
        <source>{0} is an absolute path</source>
        <translation>{0} ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>{0} is in no git repository</source>
        <translation>{0} liegt in keinem git-Repository</translation>
    </message>
    <message>
        <source>{0} is locked with a password in the zip archive</source>
        <translation>{0} ist im ZIP-Archiv mit einem Kennwort gesperrt</translation>
    </message>
    <message>
        <source>{0} is not a file&apos;s name</source>
        <translation>{0} ist kein Dateiname</translation>
    </message>
    <message>
        <source>{0} is not a regular file</source>
        <translation>{0} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{0} lies outside the archive {1}</source>
        <translation>{0} liegt außerhalb des Archivs {1}</translation>
    </message>
    <message>
        <source>{0} lies outside the folder {1}</source>
        <translation>{0} liegt außerhalb des Ordners {1}</translation>
    </message>
    <message>
        <source>{0} lies outside the repository</source>
        <translation>{0} liegt außerhalb des Repositorys</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB</source>
        <translation>{0} ist entpackt größer als {1} MB</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>{0}, nicht {1}</translation>
    </message>
</context>
</TS>
