<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>$translateBack(&quot;name&quot;, value) gives the key of the first row with that value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${name} is a source or an item of the map {map}: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the rows into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft rules for fields that surely belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <comment>of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave them in the file, and read it when it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Old name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place in the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source: what you get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target: what they expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unknown keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with names of segments and elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of several parts is looked up as a list: [country, code]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup&apos;s name cannot hold quotes or backslashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in the output, such as  lines[2].net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote &amp;in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is &amp;empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is &amp;missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is &amp;null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fieldwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one file or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to further samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {id} of the map {map}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {id} of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {id} of the project ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression of the parameters, such as  $round(amount, 2) &amp; &apos; &apos; &amp; currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised: {recognised}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised: {skip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big5, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank Values of the Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildability {score} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Called {n} times, by {names}.</source>
        <comment>Called once, by {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file; its messages are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a schema or a sample; several samples are merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source&apos;s file and its message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the target&apos;s file and its message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the fields&apos; names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Into the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what whoever mends Fieldwright needs to know: versions and where it went wrong, no values and no folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what occurs in the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what occurs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS 850, Western</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;finitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default for null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double quote &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUC-KR, Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map becomes a file of its own in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty text is written; for a list that one expression fills as a whole, an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions that are rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail: nothing is written, and the run says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiel&amp;ds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields whose sample values are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldwright is under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldwright&apos;s mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the source&apos;s messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the target&apos;s messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;Code Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function ${name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the lookup a name: expressions say $translate(&quot;name&quot;, key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the File Is Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the source is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the target is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8859-1, Western</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8859-15, Western with euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not deleted: {problem}; {mend}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on Qt for Python (LGPL 3), pycountry (LGPL 2.1) and python-stdnum (LGPL 2.1 or later); orjson (MPL 2.0 and Apache 2.0 or MIT), phonenumberslite, tzdata and jsonata-python (Apache 2.0); lxml, google-re2 and Jinja2 (BSD); attrs, jlens, jsonschema, jsonschema-rs, openpyxl, platformdirs, PyYAML, referencing, typer and xmlschema (MIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items it went through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, XML, CSV, or the text of any schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes to the new lookup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a rule use the lookup first: the samples are read where its key is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a sample first: what is explained is what the map makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look null up like any key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map two systems&apos; data field by field, see what will not fit, and hand over a specification that can be built from. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the map final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with &amp;further samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expression can be rewritten so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expression names it; only its own name changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of codes: let a rule use the lookup, or select a source field that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens {name}. It is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values: attach samples to the source&apos;s schema or to the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>quotes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing calls it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hinders it from being final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null ke&amp;ys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file in the project&apos;s folder can be read with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here, at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI, JSON Schema, XSD, WSDL, or a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a Schema or a Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads that were really sent. What occurs in them is shown at the fields of {name}, and where they disagree with the schema there is a finding. The project refers to the files; it does not hold what is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Points lost by {n} findings</source>
        <comment>Points lost by {n} finding</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;backwards too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as $translate(&quot;{name}&quot;, {key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the samples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>how a file is read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from further samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename in Expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows for the source&apos;s codes, matched with the target&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows for the values that occur in samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a CSV or Excel file, or the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were copied from a spreadsheet, added at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that are not translated, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the map on the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample values are shown as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples may hold personal data: write them only for somebody who may see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of which fields every export shows the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say under which name it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the project is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas and samples ({suffixes});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and correct how the file is read: encoding, table, further samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Back to &amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Back to &amp;Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the map to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the map to final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the map to ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all sample values in this export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single quote &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Change something to read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Choose the file again to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything that is said here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take text from the clipboard as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rows out of the file, to edit them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression gives empty text, or an empty list for a list that it fills as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression gives nothing, such as a field that the source leaves out. Of several rules for one place, the next gets its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression gives null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row has the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts Inter and JetBrains Mono are under the SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {name} is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {name} is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {name} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {name} is {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s expressions name nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record fails, and the run says at which field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {alias} has no field {new} as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values cannot be a key&apos;s column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a function ${name} already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lookup &apos;{name}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a map of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys stand twice: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are drafts to look through: nothing is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done once a rule&apos;s default had its turn, and where the rule does not say otherwise. On a repeating field it goes for each item, or for the list where one value fills it as a whole. Constants, loops, conditions and decisions have no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one key column, and choose the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one column, or several for a key of several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by {names} and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a value that is empty becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a value that is missing becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a value that is null becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hinders the map, and what costs points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1250, Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1252, Western</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1253, Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1254, Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a place, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the key as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written: {file} and {n} more</source>
        <comment>Written: {file} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>adding the function ${name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding the lookup {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more places</source>
        <comment>and {n} more place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changing what blank values become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double</source>
        <comment>quotes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing the function ${name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing the lookup {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>group {at} of {count}: {key}, {n} items</source>
        <comment>group {at} of {count}: {key}, {n} item</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <comment>header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the function ${name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the lookup {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming the function ${old} to ${name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming {name} to {new} in expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single</source>
        <comment>quotes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as amount, currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as country codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as price: expressions call it $price(…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value for keys that are not in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value for null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it gives, for whoever uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it may stay as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with ${name}: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} (as usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost}, the first {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} more: filter to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} rules translated</source>
        <comment>{name}: {n} rule translated</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} rules translated, {refused} not</source>
        <comment>{name}: {n} rule translated, {refused} not</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} errors hinder it</source>
        <comment>{n} error hinders it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expressions in {rules} are rewritten.</source>
        <comment>{n} expression in {rules} is rewritten.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kinds of disagreement with the schema</source>
        <comment>{n} kind of disagreement with the schema</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} payloads</source>
        <comment>{n} payload</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <comment>{n} remark</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows added or filled.</source>
        <comment>{n} row added or filled.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have no value yet.</source>
        <comment>{n} row has no value yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a key, such as {shown}.</source>
        <comment>{n} row with a key, such as {shown}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a key.</source>
        <comment>{n} row with a key.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules</source>
        <comment>{n} rule</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules cannot be rewritten and still read the old name: {names}.</source>
        <comment>{n} rule cannot be rewritten and still reads the old name: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rules say otherwise.</source>
        <comment>{n} rule says otherwise.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{old} is {new} now: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{payloads}, all as the schema says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}  over  {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}  over  {each}, by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
