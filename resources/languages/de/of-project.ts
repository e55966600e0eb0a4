<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>(left out: it looks like a secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, gone from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which is {0} {1},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {0} more system{1} in it by longer ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of {0} that neither the source&apos;s schema nor {1} knows is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of {0} that the source&apos;s schema does not list is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date at the edge of the calendar or of a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that {0} lacks, and that the source may not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of row of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of one, which careless code writes as a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list {0} without items, which must have {1}, is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mode, method, frequency, concern, risk, quarter or lifecycle is none of those that the review understands, and is left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null key of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null {0} becomes what the map says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null {0}, which may not be null, is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload without {0}, which is required, is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project in the folder could not be read; what it says is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required field that the map reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single item in {0} is written as a list of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system is connected with at least so many others directly as the settings say (`hub_systems`), not by events or queues, and is not there to connect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of another type ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of {0} that the source may send and {1} cannot take is cut, refused or reported, not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} beyond what the source may send is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} that is longer than the source may send is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} that is no {1} is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents, other scripts, quotes and the signs of XML arrive unharmed in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add options that fill it, or let it be fixed for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {0} to the lookup {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element comes from a system that is not its system of record. What a platform passes on is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty text where none may be ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty {0} is not passed on unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry does not say what is moved, from where, or to where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration that is not retired sends from or to a system that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration uses a method that the settings call outdated, and one of its systems has an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it again as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many systems as the settings say (`sprawl_systems`) are each connected with each other directly, not by events or queues or through a platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach fewer samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that break careless escaping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice at {0} left open by a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice at {0} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that stays, and retire the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the system of record, and take out the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the one that is wrong; fieldwright catalog FILE --refresh takes what the project says where nobody typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the pattern, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data with a security concern is moved, and nothing says how it is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide that it is not mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide that it is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it, or name it as the others do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each customer sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of row of {0} gives its value: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element goes in a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty {0} become what the map says of empty values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries name a system that the catalog does not describe, so that its owner, its API and its life are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry and project differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry says too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field that may be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is moved each time, daily or more often, and it is at least so many records a month as the settings say (`large_volume`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect it anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain it with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copies of much, often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the constant {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub that is no platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It maps with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tries the {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join on these keys, and keep items without a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them with &quot;, &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep that nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first row of each key of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the {0} of the {1} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the settings, and say with the flow&apos;s authentication who keeps it where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field out where it is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what stands there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others get the data from the systems of record, or by events of a platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lookup {0} leave out null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lookup {0} leave out what it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lookup {0} leave out {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them: fieldwright fields {0} --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them: fieldwright fields {0} --samples {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists that may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live integrations bring an element back to a system that it came from: changes may run round for ever, or undo each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {0} is now called {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what failed, and run it again: fieldwright test --keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the {0} characters of the source&apos;s schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the {0} items that {1} takes are refused or reported, not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move only what is new and changed, or move it less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a field of the target, without indexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or write the payload in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for a system that integrations use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for an integration that is not retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent from the system of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost of {0} with many items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null where it may not be ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null {0} become what the map says of null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers at their bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side of a condition of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated method where an API exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal or regulated data without protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-to-point sprawl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish what they share as events, or move it through one platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back, or run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the project back, correct the link, or retire the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} rows of {1} for all rules that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire the integration, or name the system that took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired system in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same element sent to one target more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that {0} has one element, with all rules below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the element, the source and the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what protects it, or protect it: encryption, access control, pseudonyms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is wrong: fieldwright check PROJECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it hits, and take it in: fieldwright impact PROJECT {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the rule back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the rule to ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several live integrations bring the same element to the same system: from different sources, or twice from one. A full copy beside a delta of the same source and method is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System that is not described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the decision not to use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the system of record, or say that this one is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from {0}, or say that {1} is its system of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, and exchange the secret: everybody reads this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, and supply it where secrets are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keys out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the limit out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the limits out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the option {0} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the options out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the options out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pattern out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the text out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that are there and empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow {0} serves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that the source&apos;s schema allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linked project is not in the folder, or has no such flow or map any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linked project says something else than the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest texts that the source&apos;s schema allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordinary case: a payload with all that the map reads, made from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source allows more than the target&apos;s {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target takes {0} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are still right: keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} kinds of rows of {1}, an item each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There {0} {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These codes are translated as their tables say: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate it with a new lookup {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address with https or another encrypted protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the API, or say why not when you accept the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sentence that is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that {0} is made of, in pairs ({1} of {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that {0} is made of, in pairs, an item each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} says of a key that it lacks: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything there, every field comes out right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing but what the source must send, the output still is what the target takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without items in {0} the output is still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a help text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} or {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} where it is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer who is to set it sees no name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding is accepted with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow is switched on or off, and its options mean nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a least or a most that means nothing for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lookup begins with its own rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map says itself where the key comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test case needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of what customers see looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {0} needs {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept a field of those items, or change what it repeats over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the list&apos;s rule first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept what is below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the schema first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alternative is no field of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api apis rest restful soap odata graphql grpc http https json-rpc webservice webservices web-service schnittstelle|web service|web services|rest api|soap service|servicio web|service web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for suggestions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach a sample to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auf anfrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bajo demanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bei anderung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bei bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break out what copies an object or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring it back, as from git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cada dia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cada hora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cada mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cada noche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cada semana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change what it repeats over in the rule panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed records a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chaque jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chaque nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist: “{0}” is open, and the project is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a field that is mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a later version than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another --temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another version, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose extracts with records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose of: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment on it, or reply to a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare a part of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the extracts instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct settings.projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials credential password passwords secret secrets zugangsdaten passworter identifiants credenciales|access data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dblink db-link odbc jdbc replication datenbanklink|database link|db link|direct database|database access|database view|linked server|direct sql|datenbank link|lien de base de donnees|enlace de base de datos|base de datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta incremental differential changes increment inkrementell anderungen differenz incrementiel incremental incremental incrementale cambios|changes only|new and changed|only changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deux fois par jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dos veces al dia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag one of the fields below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop on one of the fields below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edi edifact x12 as2 idoc|edi message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email e-mail mail mails emails courriel correo|by mail|per mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en temps reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en tiempo real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etl elt ssis informatica talend pipeline ladestrecke|data pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event events kafka stream streaming pubsub ereignis ereignisse evenement evenements evento eventos|event stream|pub/sub|event bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody reads a project and its settings files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody reads a project, and every export carries it: say where the secret is kept instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the table again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file files csv sftp ftp ftps flat-file flatfile xml-file export datei dateien dateitransfer dateiaustausch fichier fichiers archivo archivos fichero ficheros share excel|file transfer|flat file|file share|file drop|csv export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financial finance payment payments bank finanziell finanzdaten zahlungsdaten financier financiere financieras financiero|financial data|payment data|bank details|donnees financieres|datos financieros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {0}: data about people ({1}) is sent in the clear to {2}, whose address is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {0}: it has no steps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {0}: it moves data about people ({1}), and nothing says how that is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {0}: it serves no use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {0}: {1} of {2}{3} is more than the {4} that {5} allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {0}: {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space, or choose another --temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0} by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full all complete whole snapshot dump voll vollstandig gesamt komplett vollabzug complet completo completa total full load|full copy|full load|full sync|tout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a CSV, NDJSON, JSON, XML or Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a project, or compare extracts of the same shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an array of records, or a record on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give each column a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it an {0} of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it more with --memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its records as lines of JSON, or a map that repeats over the rows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give more of it, such as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give records as objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the target&apos;s key only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an empty {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the {0} {1}, which is there {2} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health medical phi gesundheit gesundheitsdaten sante salud|health data|donnees de sante|datos de salud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here {0} takes any name, and a rule fills one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high critical severe hoch kritisch eleve elevee critique alto alta critico critica 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how changes are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in echtzeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which system it {0}s {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it expects a finding, and does not say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it expects that nothing is written, and an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it expects {0}, which no finding is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed when it was last run ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed; a value was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a value; expected {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has both a file of the expected output and the output itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has both an input file and a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither an input file nor a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a secret by its name, and would stand in each customer&apos;s settings file, which everybody reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is negative, and says neither what is to be found nor that nothing is to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the same for every customer, and still has {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written otherwise, with the same values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it knows {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it maps, and does not say with which map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it moves what changed, and nothing says how a change is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stays empty by decision, so that there is nothing to switch on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for answers, and nothing says how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its evidence of {0} is older than the release of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its test cases try only what goes well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} is not written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jede nacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining the extracts takes more memory than it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep ours, which leaves the project as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key against doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave samples out: --with-samples none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it repeat over a list with a key that gives the names, or drop an object on the field above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists without items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists: many items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists: one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live active production productive running operational aktiv produktiv betrieb actif active production activo activa produccion|in production|in use|in betrieb|en production|en produccion|in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for stale test cases was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lookup {0}: all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lookup {0}: not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lookup {0}: null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lookup {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low niedrig gering faible bajo baja minor 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it, or mend its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make one with: fieldwright bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making test cases was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual manually hand typed re-keyed rekeyed copy-paste manuell handisch handeingabe manuel saisie|by hand|copy and paste|von hand|a la main|a mano|paper|manual upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map it with a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map the fields below it one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}: no flow uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}: {1} is now {2} in {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}: {1} {2} no use case, such as {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked maskiert masque enmascarado redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring the coverage was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium moderate mittel moyen moyenne medio media normal 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend its quotes, or shorten its cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the rule, or say in the test case that this is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend what keeps it from running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from 1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nach bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file, or write the payload in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a folder that is new or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a folder with files that end in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a folder with project files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it: --key PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one of the refused cases by its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one that rules of the project use of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the columns by the fields&apos; paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the key: --key PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither extract has records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither the catalog nor a project knows a system or schema {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new records a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field is on both sides, so nothing can be the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finding has this id: see fieldwright findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow serves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no items {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule fills {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary files can be made ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test case proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test case {0} is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid payload of {0} could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {0} has the key&apos;s field {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said whether it is the same for every customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody refused {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved: the catalog would not read back the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved: the project would not read back the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known of the version that the project was made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says how it is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says how records are sent again without duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says what happens when it fails: no failure, retry, dead letter or alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says what is watched, and what is normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says what starts it, or how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says whose settings these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing tells a customer what to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null wherever it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null: all that may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oauth saml jwt kerberos|access control|access controls|role based|oauth 2|api key|client certificate|service account|zugriffsschutz|controle d&apos;acces|control de acceso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one item in each list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file that ends in .catalog.json, or make one with: fieldwright catalog FOLDER -o NAME.catalog.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file that ends in .fieldwright.json, or start one with: fieldwright new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open ones: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other sonstige autre otro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the target {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal pii gdpr dsgvo rgpd personenbezogen personenbezogene personnel personnelles personales privacy personal-data|personal data|personenbezogene daten|donnees personnelles|donnees a caractere personnel|datos personales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pgp gpg|encrypted at rest|encryption at rest|encrypted file|encrypted files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned plan future proposed idea design geplant vorgesehen prevu planifie planificado previsto|in development|in design|to be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>por hora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonymised pseudonymized pseudonymisiert pseudonymise seudonimizado anonymised anonymized anonymisiert anonymise anonimizado tokenised tokenized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put quotes around cells that hold the delimiter or a line end, or mend the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the columns&apos; names into the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the schema back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries need a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue queues mq jms amqp rabbitmq sqs warteschlange nachricht messaging message cola file-dattente|message queue|message broker|file d&apos;attente|ibm mq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconcile again once it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {0} is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {0} is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {0} is not JSON ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {0} is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records in a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulated pci pci-dss hipaa sox cjis ferpa reguliert reglemente regulado regulatory|pci dss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulated: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove that one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report this, and save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report this, with the extracts&apos; shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired decommissioned off dead inactive abgeschaltet stillgelegt ausser retire arrete retirado desactivado inactivo|switched off|out of service|ausser betrieb|hors service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retiring sunset deprecated ending phasing abzulosen auslaufend obsolescent obsoleto|phasing out|to be retired|wird abgelost|en fin de vie|to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say it with --schema: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which finding is expected, such as R04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why it is right as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why it may stay as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scraping rpa screenscraping robot|screen scraping|screen scrape|ui automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen scraping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings have no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed signature signiert signe firmado hmac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sur demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a flatter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take fewer, or reconcile two extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take that expectation out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the choice out of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temps reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test case {0}: {1} further places of its {2} are hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts as long as the source allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts that are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts with accents, quotes and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts: longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts: special characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle holds other files than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle is of format {0}, which this Fieldwright cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle would hold more than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog is of a newer format and open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog is of format {0}, which this Fieldwright cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns {0} would both be {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk of the temporary files is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no elements below its root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extracts could not be compared ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field {0} has no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of its evidence is missing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of the release {0} was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file starts like {0}, and here is a byte that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder could not be made: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the projects, {0}, is neither below the catalog&apos;s nor the one above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format&apos;s version is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {0} cannot be said in SQL: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {0} is given twice; the last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least is more than the most, so that nothing is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than {0} million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map takes the source in one piece, and that is larger than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map {0} cannot be tried: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map {0} has no schemas: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month&apos;s volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new version has no field {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old version has no field {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payload cannot be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no flow {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no map {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no schema {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has nothing called {0} among its {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is in a bundle, which is not written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is of a newer format and open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is of format {0}, newer than this Fieldwright reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is of format {0}, newer than {1}, which this Fieldwright cannot merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is of format {0}, which this Fieldwright cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project knows no message {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project names nobody to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query cannot be said in {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the records have more than {0} different fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the retry “{0}” does not say when it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {0} cells, and the header {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for {0} has no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema {0} ({1}) is not the one that the project was made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings must be one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has more than {0} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target has no field {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test case {0} expects that nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test case {0} wrote nothing that could be taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tolerance of {0} is not understood: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tolerance {0} of {1} is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} is missing: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} of environment {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} of setting {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a NUL in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a map {0} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a parameter {0} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a release {0} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a test case {0} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a {0} {1} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another file of this release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no comment {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no dialect {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder {0} with projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no map to make the expected records with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place {0} in a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no result of a test case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing called {0} to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to choose at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no table, JSON or XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Fieldwright catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Fieldwright project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a secret, and was not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a secret, and was not taken over ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this zip archive is no bundle of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiempo real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls mtls ssl https sftp ftps as2 encrypted verschlusselt chiffre cifrado encryption|encrypted in transit|encryption in transit|mutual tls|transportverschlusselung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many items {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toutes les heures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update Fieldwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use case {0}: there is no rule {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use case {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use letters, digits and _, a letter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vpn intranet|private network|private link|privates netz|reseau prive|red privada|internal network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook webhooks callback|web hook|web hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what customers may set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it will not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {0} belongs to is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which records the map takes cannot be said in SQL: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which schema of the project {0} is a new version of is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write . for the project as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 2026-11-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 2027-Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one, or comment on the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one, such as salesAccount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one; it was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write rules for the fields below it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write those without it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what it tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong type {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zweimal taglich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are connected with each other directly, by {1} integrations; through one platform {2} connections would do (sprawl: {3} systems)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be broken out: it is no copy of an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be broken out: no field below it has the name of one of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be broken out: one side repeats and the other does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be broken out: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} come out right where they are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} come out right: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes out right where {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comments begin with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} creates with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not say of which map it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not say who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fit the target at their full length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes in a cycle: {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a rule already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has an API ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no operation {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the bundle is not what was bundled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a secret, and has no place in a settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an object and {1} a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is inside a list that has no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not allowed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not what the project was made with: what changed before it is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is required, and not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is retired, and still in use: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the same for every customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, and the project says {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies inside {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1} is no field of the two schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reaches {1} {2} times: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repeats already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repeats over other items than those of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tries again, and nothing says how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: its {2} looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: {2} of them are called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and nothing tells a second one from the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: a choice is open that names no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: everything is copied {1}, with {2} records a month (large: {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it goes by {1}, and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it is connected with {1} systems directly (a hub: {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it is {1} data, and nothing says how it is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nobody answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nobody answers for it, and {1} integration{2} it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nobody says {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the catalog does not describe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the key {1} is there already, in row {2}, with {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the review does not know the lifecycle {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the review does not know the {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the system of record of {1} is {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there is no use case {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|access logged|access log|audit log|audit trail|protokolliert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|special category|special categories|special category data|article 9|art. 9|art 9|besondere kategorien|besondere kategorie|categories particulieres|categorias especiales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
