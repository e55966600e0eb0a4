<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>${name} is ${new} now, in {n} places</source>
        <comment>${name} is ${new} now, in {n} place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>${new} is a function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${new} is defined in this expression already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${new} means something else here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of ${name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the first character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the first, -1 the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSONata expression. Control+Space completes, Alt+Enter mends, F12 goes to the field, F4 keeps it and closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computed item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date as another system writes it, or at another clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the item; empty for the whole item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language and country, such as de-DE; empty for a plain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is letters, digits and _, and begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with so many decimals, as text, exactly; as a country writes it if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, some, the first, the sum or the number of a list&apos;s items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals Of Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals, small letters, spaces, or only digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. F4 keeps it and closes, Esc asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to make of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form and keep what it wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form and write what was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined in this expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a field here, or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier expressions of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the place, Alt+Enter mends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter inserts the field into the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a form that writes the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter puts one back into the editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {example} is {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with values of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, forms and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms for expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms for the usual expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the variable, the source or the field at the cursor another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives something that is known only when it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the E&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the F&amp;orms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the source writes it, such as [D01].[M01].[Y0001]; empty for 2026-03-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the target wants it, such as [Y0001][M01][D01]; empty for 2026-03-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sample: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not formatted: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not taken over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changed expression?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a sample to see the result here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a code up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lines to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lines to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>where nothing is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>problems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be offered here: see what the problem says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was written here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {parameter}, {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sample: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece of a text that has a sign between its pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value or another, as a field says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only items where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form of the part at the cursor, or list the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor on a variable, a source or a field to rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selection in a comment, or take it out of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {version}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result on the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection: no whole part of the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several fields in one text, with something between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the field at the cursor among the source&apos;s fields (or Ctrl+click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take part {number} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the expression over as one edit, and close (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field or value that it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that holds the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields and texts, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of several fields that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first or last characters, some from the middle, or what stands before or after a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item: one of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part at the cursor is of no form: choose one to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no items here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign between the pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {alias} has no field {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {alias} has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values that each installation supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to mend here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part has a value only while a function runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a lookup gives for a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done about the problem at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can be done, with its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens where a part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given where it does not; empty leaves the field out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given where it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is used where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two parts, such as a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the condition is about, read from the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the expression gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the form still needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its clock stands, such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which items count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a field&apos;s path, name or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the expression with the usual spaces, lines and indents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters from the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <comment>a code that a lookup lacks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <comment>a code that a lookup lacks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <comment>condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is blank or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is left out with its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <comment>a code that a lookup lacks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass through</source>
        <comment>a code that a lookup lacks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain letters without accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their exact sum, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is missing or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is missing, null, empty or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands after a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands before a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with single spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without spaces around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{call} gives {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: a field or number, or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mend} (keeps the expression)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
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
    <message>
        <source>{path} of {alias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}; a code that it lacks: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: loop over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: only when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, usually {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}   (the first of {count} and more items)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}   (the first of {count} items)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}  · first of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}  · first of {most} and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
