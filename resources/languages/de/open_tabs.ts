<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the &amp;Others</source>
        <translation>Die &amp;anderen schließen</translation>
    </message>
    <message>
        <source>Close the tab {name}</source>
        <translation>Den Reiter {name} schließen</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Reiter schließen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Offene Reiter</translation>
    </message>
    <message>
        <source>{map} (sheet)</source>
        <translation>{map} (Tabellenblatt)</translation>
    </message>
</context>
</TS>
