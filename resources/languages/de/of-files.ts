<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>&apos;&lt;&lt;&apos; merges something that is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is a list or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for an archive with names of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for an archive with plain names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for one with plain files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the right to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is what you meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk or the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a smaller one, or a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the YAML there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>define it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch it first: git fetch --refetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files in the archive lie over one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git config --global --add safe.directory {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git could not be started: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git did not answer within {0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git is not installed, so no revision can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git knows no revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git refuses the repository, which another user owns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a file, or PATH@REVISION in a repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Fieldwright again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install git, or give two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the repository, or give files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list, not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object, not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {0}, not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one as {0}{1}{2}; what it refers to is found in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack it as a plain zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a copy beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a copy inside the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a copy inside the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it in the folder, or correct the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it there, or correct the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the file in the same folder and name it relatively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reload it, or save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &lt;!DOCTYPE ...&gt; from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it, or save one value a line as .ndjson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {0} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON ends early, at line {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML cannot be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML has a document type declaration (DTD), which is refused because it can make a small file huge or read other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML has more than {0} elements and attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML is nested more than {0} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML is not well-formed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML is too deep or too large to be read safely ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alias *{0} has no anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive has more than {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive {0} than {1} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s files unpack to more than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds more than {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is nested too deeply (more than {0} levels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file starts like {0} but is not valid from byte {1} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed by somebody else since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s own file {0} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work took longer than {0} seconds and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work was stopped because the program is closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker has no function {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker process could not be started: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker process did not start in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip archive has no file {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more after the end of the JSON value ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file {0} in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is XML, and JSON is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a zip archive of {0} files: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a zip archive without files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no zip archive, or it is damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON at {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid YAML ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid YAML at line {0}, column {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {0}, and it is damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again with a smaller or simpler input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again, or give two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it and choose a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use text as key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the archive is a link or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the archive is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the archive is packed in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the archive {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a web or file address, and nothing is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in no git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked with a password in the zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies outside the archive {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies outside the folder {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies outside the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
