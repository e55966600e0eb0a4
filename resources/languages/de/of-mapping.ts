<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>, and it has no default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and no rule says which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and still required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as {0} is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, put them together: `{0}`,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which 1.5 is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which XML does not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which a text such as &quot;n/a&quot; is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: a key names the members of JSON objects only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; integer|number|boolean|local-date-time&gt;string; local-date-time&gt;date-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; it demands {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; string&gt;integer|number|boolean; integer|number&gt;boolean; integer&gt;binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of a rule or function goes only one way in all test cases. Told by `cases --coverage`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is read or written with a year of two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date-time is converted with an offset that ignores daylight saving time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date-time with a zone goes into a local date or time without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that may tell of health, belief, origin or the like is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow creates something, and neither an idempotency key nor a word about duplicates says what a second one becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow moves data about people, and nothing says how it is protected, or it goes to an address in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow moves what changed, and nothing says how a change is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow or a test case names a use case that the project does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow tries again, and nothing says when it gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow waits for answers, and nothing says how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function is given more or fewer arguments than it takes, or a constant that it does not take, such as an unknown time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of the project does not parse, reads more than its parameters, calls itself, or has a name that means something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A join by position, or with each of a list of the item&apos;s own, has a key, which is not looked at: items are joined whose keys differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A join on keys does not say which fields must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was not in the lookup&apos;s table, and the table says that this is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative test case does not say what is to be found or refused, or what is expected excludes itself or means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note or a question says what the field is filled with, and no expression does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password, key or token stands among the parameters or words of a test case, and so in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password, key or token stands in the project, and so in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password, key or token stands in the rule, and so in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of a stream is not JSON, XML or a row of the kind that the source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required field is written under a condition, and nothing says what holds where it is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule fills a field that is read-only in a request, or write-only in a response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule fills a field that its schema marks as deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule reads a field that is write-only in a response, or read-only in a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule reads a field that its schema marks as deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample that is attached to a schema holds what the schema does not allow, or does not describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample that is attached to a schema is missing, damaged, or no payload of the schema&apos;s messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema of the project is missing or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source field is deliberately not used, and nobody can tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source field is neither used nor deliberately dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source field that was decided not to be used is read by a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step calls an operation that its system&apos;s schema does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step maps and does not say with which map, or fetches or sends and does not say from or to which system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step names a system that is no schema of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step uses a map that the project does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table that is read both ways gives one value for several keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target field stays empty by decision, and nobody can tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target inside a repeating field has a rule, but no rule says what the field repeats over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test case has no input or two, names a map or flow that there is not, or a file of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tolerance of a test case is not understood, or a path that it ignores, allows or expects something at is none of the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A use case names a rule that no map has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value inside a loop reads a list of the whole payload instead of the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is computed, and no example shows what goes in and what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a proposed negative test case of what the rule reads, or write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a proposed test case for the other side, or write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a proposed test case that reaches it, or write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proposed test cases of the lookup, or write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a flow, or name the use case in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part to the key, or say what several matches become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a test case, or name the use case in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time, and say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a worked example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contacts: on call, owners of the systems, in the order of escalation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its steps, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with something wrong, missing or refused, and say so in what it proves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rows for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lookup, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing file or definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the row, or state another action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {0} for {1}, or choose another action for what is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in binary fractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression compares a field with a code that its list does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression reads a lookup backwards that is not said to be read both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inner loop repeats over a list that is not the outer item&apos;s, so that each item gets all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item&apos;s name hides a source, a parameter, an outer item or a function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of the file has the same key twice; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option of a setting does not parse, does not fit the target or the type, or cannot be told from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An optional target field has no rule and no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved for an older definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic on decimals runs in doubles, which hold them only nearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it as text, or state its greatest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the schema&apos;s owner which of the two is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the source to send it as text, or state its greatest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the target&apos;s owner what will replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound it with {0}, or say what happens to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound the value, or say what happens to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch that no test case takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call cannot work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the expression, or say with a condition or a default what holds for such a payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule that wrote the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys on both sides, or join with left, which keeps such items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the payload&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the payload, or the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with $match(), or convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist open though it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice left open by a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another default, or correct the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key, or group the items by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: ours, theirs, or what was there before both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code never comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition does not vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construct shown approximately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert each: `{0}.{1}($)`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to the target&apos;s zone first: `$fromMillis($toMillis({0}), &quot;[Y0001]-[M01]-[D01]&quot;, &quot;+0000&quot;)`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to the target&apos;s zone, then format it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it, for example with $string() or $number().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it, for example with `$fromMillis($toMillis(text, picture), picture)`, or tighten the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it, or map it only where it matches: `when` `$match({0}, /.../)`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it, or say what happens to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the format, for example with $fromMillis($toMillis(...), picture).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert with a zone&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the call; fieldwright functions shows what each function takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the option, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates without a key against doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers set something of the project, and of a parameter or lookup nobody has said whether it is the same for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it with $substring(), or ask for a longer target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it: `$substring({0}, 0, {1})`, or ask for a longer target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data about a person goes into a field that nothing marks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date without time into date-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide that it is not mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default is never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default or limit that does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta without a change marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated source field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated target field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the lookup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean `{0}`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean `{0}`? Move the rule there, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it, or take the line out with a word to those who asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped and used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each customer is to set something, and nothing tells what it is or what to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is old, failed or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression does not parse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill its `#text` and its `{0}` below `{1}` instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill those that are named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill what replaces it, or decide that it stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter them, or take the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter them, or take the first: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final map has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed offset from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed, and still to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow that serves no use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow without a trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow without a way to replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow without failure handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow without monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow without start and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow without steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated test case is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a default for empty text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a default for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a default, or put a condition on the object around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a condition (`when`) that excludes the other&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each key a value of its own, or read it one way only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a constant, or ask the target&apos;s owner to make it optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the constant {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it what it lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the item a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key of both sides, or join by position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the recursion an end, or a smaller range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the source another alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {0} a loop and a key, write the name that is to be filled, or fill the object above it as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of the rules below it: {0} and more.</source>
        <translation>Es entsteht aus den Regeln darunter: {0} und weiteren.</translation>
    </message>
    <message>
        <source>It is made of the rules below it: {0}.</source>
        <translation>Es entsteht aus den Regeln darunter: {0}.</translation>
    </message>
    <message>
        <source>It was decided by {0} not to map it.</source>
        <translation>{0} hat entschieden, es nicht zuzuordnen.</translation>
    </message>
    <message>
        <source>It was decided by {0} not to map it: {1}.</source>
        <translation>{0} hat entschieden, es nicht zuzuordnen: {1}.</translation>
    </message>
    <message>
        <source>It was decided not to map it.</source>
        <translation>Es wurde entschieden, es nicht zuzuordnen.</translation>
    </message>
    <message>
        <source>It was decided not to map it: {0}.</source>
        <translation>Es wurde entschieden, es nicht zuzuordnen: {0}.</translation>
    </message>
    <message>
        <source>Items of a block have no match in what they are joined with, or no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join met several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join or key met nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that a join does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, mask it, or have the target&apos;s description say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, mask it, or have the target&apos;s description say that it holds personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the nulls out: `{0}[$ != null]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let blank values become null, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be read both ways, or use a lookup of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a rule that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long expression without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, and approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, and set its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: take the new output over, or take the case out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it lacks now, and attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup cannot be read backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup gives values that the target refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup had no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup has a key twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup is read one way only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup misses source values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup that is tried in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup without description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop inside another&apos;s items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop over something that does not repeat inside another&apos;s target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a parameter that each installation supplies, and exchange the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that only such values come, or say with a condition (`when`) what happens to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that such numbers do not come, or ask for a wider target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map fields, or take the map out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map it, give it a constant, or ask for the missing source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map it, or decide that it stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map it, or drop it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map that no flow uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map the fields below {0} one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map without rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May lose digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not match the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the record; the others were run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake in the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More items than the target takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule to an existing field, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an existing rule as MAP: TARGET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an operation of the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of the project&apos;s maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of the project&apos;s schemas, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one that there is, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name stands for two things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the map or the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the use case in the map&apos;s flow, or the rules in the use case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flow of a use case uses the map, and no use case names the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fills it.</source>
        <translation>Keine Regel füllt es.</translation>
    </message>
    <message>
        <source>No test case with something wrong or missing concerns a field that the target requires. Told by `cases --coverage`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for some of the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for the flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell from the project what the flow is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said that the rule is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing explains a constant or default that is a code or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said for the other case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves data for the use case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing proves that the use case is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how the flow is started, or how it is stopped and what then waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what a code table translates, and who keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what an installation is to supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what happens when the flow fails: neither a failure, a retry, a dead letter nor an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what is watched while the flow runs, and what is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what starts the flow, or how often it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if one item is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if one item is meant. Otherwise say what {0} repeats over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if the zone has no daylight saving time. Otherwise convert with a zone&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null into a target that takes none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null is looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number beyond 2^53</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number loses digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One into many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item has several matches, so that it is written several times, or the others are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question on a ready rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question on an approved rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option that cannot be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional into required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad it with $pad(), or give a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad it: `$pad({0}, {1})`, or give a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter without description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the input was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data into an unmarked field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data without a stated protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an existing field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one of its fields, such as `{0}.{1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy beside the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back, choose another, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back, or choose the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read another field, or ask the source&apos;s owner whether it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it from the item, or take one with a condition that names the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it from the item, or take one with a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them again: say that they are still right, or go back to the sentence that is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what replaces it, or ask the source&apos;s owner until when it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading option without meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or say which field it depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the default, or say for what it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them, unless another rule needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat over a list inside the item, or tie the two with a condition or a join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat over a list inside {0}, or keep what belongs to the item with `where`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat {0} over `{1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required target decided against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required target without a negative test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required target without a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry without a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round it with $round(), or keep it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round it: `$round({0}, 2)`, or calculate with $decimalAdd and its like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round it: `{0}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the result, or calculate with the exact decimal functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are never reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a lookup are read by no test case, or none asks for a key that it lacks. Told by `cases --coverage`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule fills nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule in words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that no test case tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules fill two fields of which only one may occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that serve no use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again, and keep the evidence: fieldwright test --keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same value for every item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample disagrees with schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it is started and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how often, how long between, and where it goes then: 5 times, after 1, 2, 4, 8 and 16 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how records are sent again, and what keeps a second one from being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the lookup what null gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the note what it does, or give a worked example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the note what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the rule&apos;s note on what ground it is passed on, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the rule&apos;s note on what ground, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is fixed for all, or that each customer sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the default, or choose another action for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the default, or choose another action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the idempotency key, or what becomes of duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the kind of authentication, and what else protects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the time-out of a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the trigger, or how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what holds then, for example `{0} = null ? ... : ...`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is a failure, what is tried again, where the rest goes, and who is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be found, or that nothing is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is watched, where, and which values are normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it holds otherwise: `condition ? value : other` as its value, or a default and no condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to repeat over, at the repeating field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which field or event tells it, or move everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which use case it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who owns them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in a flow, use case or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in a test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send batches, spread the calls, or ask for a higher limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back to ready, and make it final again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is the same for every customer and has options, a default or limits, or nothing known says who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and target hold the same type in another format, such as a date-time for a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source field dropped without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source field is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source field undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special category of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step says too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, say only its kind and who keeps it, and exchange the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, use one that is made up, and exchange the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one with [0], join them with $join(), or repeat the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one: `{0}`{1} or repeat the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back, or change the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key out, or join on keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the option out, or choose the file that was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rest out, or let each customer set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the {0} out, or choose inner or left to join on keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target field is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target field undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the schema&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test case that cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test case that proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition reads nothing, so that it holds always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constant or default breaks the target&apos;s own limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constant was not written.</source>
        <translation>Die Konstante wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The default of a setting is none of its options or outside its limits, or a limit means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression breaks the grammar of JSONata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression failed on this payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression gave nothing, and the default {0} stands in.</source>
        <translation>Der Ausdruck gab nichts, und der Vorgabewert {0} springt ein.</translation>
    </message>
    <message>
        <source>The expression gave nothing, and the rule has no default.</source>
        <translation>Der Ausdruck gab nichts, und die Regel hat keinen Vorgabewert.</translation>
    </message>
    <message>
        <source>The expression has more than 120 characters, or more than 4 calls and conditions inside each other, and neither a note nor an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression names a lookup that the project does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression reads a path that the source does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression took more time, steps or memory than it may: it may loop for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression uses $eval, which would run text from the data as a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression uses a name that nothing defines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a lookup&apos;s table is missing, or is no table with the columns that are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a lookup&apos;s table is not the one that was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow says nothing yet of what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow sends something, and nothing says how records are sent again without duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may be null, and nothing says what the lookup gives then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run of a test case that was kept failed, was before the last release, or its file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup gives a default for what it lacks, and the default is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has test cases, and in none of them the rule writes anything. Told by `cases --coverage`, which runs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is marked final, and says something else than when it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map says nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output breaks the target schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload has a number with more digits than a double holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload holds values that the source schema does not describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not what the source schema says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project says about a schema&apos;s file what has no meaning for its format, such as a delimiter for JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project tells of flows, and none of them uses the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project tells of flows, and of nobody who is called when one fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s status says that it is in use, and a line of its readiness checklist is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result&apos;s type depends on more than the schema says, so it was not checked against the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule failed: {0}.</source>
        <translation>Die Regel scheiterte: {0}.</translation>
    </message>
    <message>
        <source>The rule fills a path that the target does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has a default for a value that is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no value, constant, loop or decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is approved, and a question on it has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is ready, and a question on it has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule, or a field that it reads or fills, is not what was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same target has two rules, or lies below one that fills the whole object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema breaks its own language&apos;s rules; it was read as far as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema no longer has the message that the map uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema refers to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema refers to the network or outside its folder, and nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema says more than the tree can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema&apos;s file is not the one that the project was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source allows longer text than the target takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source allows more digits than the target, or than a number can hold exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source allows numbers outside the target&apos;s range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source allows shorter text than the target asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source can hold codes that the target&apos;s list does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no {0}, and the rule has no default.</source>
        <translation>Die Quelle hat kein {0}, und die Regel hat keinen Vorgabewert.</translation>
    </message>
    <message>
        <source>The source may be missing where the target demands a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source may be null, and the target does not allow null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source may have more items than the target&apos;s maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source repeats and the target takes a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has rows for keys that the source&apos;s list does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table&apos;s results are not in the target&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target demands a pattern that the source does not promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target demands a time that the source does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target demands the field, and no rule fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target demands the field, and the decision is not to map it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target repeats, and the source gives a single value: one item will be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test cases of the use case try only what goes well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is {0}, and the map says of such: {1}.</source>
        <translation>Der Wert ist {0}, und das Mapping sagt dazu: {1}.</translation>
    </message>
    <message>
        <source>The value was not written.</source>
        <translation>Der Wert wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The value&apos;s type can never be written as the target&apos;s type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value&apos;s type fits the target&apos;s for some values only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole number may be greater than a double holds exactly, which JSON numbers pass through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that say what the rule does were written before it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance or path without meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate it with a lookup, or with a condition. The list has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate it with a lookup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate them with a lookup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on samples. {0} takes {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items have the same key, and an object holds one member of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed the same differently; the project holds one of the two meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows of the table have the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rules fill one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two use cases have the same id, or two flows the same name, so that nothing can name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type may not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown function or variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown source path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown target path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case without a failing test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case without a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case without a test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value without a meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the source&apos;s list are not in the lookup&apos;s table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume beyond the rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an accepted test case was made for is gone, or the map gives something else today. Told by `cases --coverage`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected of the flow needs more calls than the called system allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for an older rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `$number({0})`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `condition ? value : other`, or say in the note what holds otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `{0}({1})`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `{0}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a label and a help text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer, or set the rule back to draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer, or set the rule back to ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer, or set the rule back to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the expression out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the expression, or decide that the field stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name that is to be filled, or fill the element above it as a whole, with an expression that makes the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with [Y0001].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`${0}` is the name of a function, which the map&apos;s rules cannot call, and of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`${0}` is the name of {1} below {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`${0}` takes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`${0}` takes {1} {2}, and gets {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`&amp;` would write it as the text null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`-` takes a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` calculates with {1} in binary fractions, which hold decimals only nearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` has a time zone, and its text is cut: near midnight the day in {1} may be another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` has a year of two digits, which may be of either century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` has fields below it and `{1}` is a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` into `{1}` may be of two different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is not a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is the initials of `{1}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is {1} from UTC in summer and winter alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is {1}, and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` may be null, for which the lookup {1} has no row: it stops there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` may leave none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` means the same as `{1}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` takes numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` takes numbers or texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date into a date-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is written as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with time, without a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date written as {0} into an ISO date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date written as {0} is written as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date-time into a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder stands for one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function that the map calls names the lookup {0}, which the project does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function, which cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number as text, as all decimals of XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number into a whole one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number into text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number into true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record is larger than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record is longer than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request does not carry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a response does not carry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is no number stops the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account numbers (IBAN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation>immer {0}</translation>
    </message>
    <message>
        <source>amount price cost total sum fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of `{0}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number of items, joined as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value that is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are neither used nor dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>als Zahl</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>as true or false</source>
        <translation>als wahr oder falsch</translation>
    </message>
    <message>
        <source>be empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be of any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary base64binary encodedbytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean bool indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are addresses of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are dates or times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are of `{0}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both descriptions speak of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both hold files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both names have {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by key from</source>
        <translation>nach Schlüssel aus</translation>
    </message>
    <message>
        <source>by key, if any, from</source>
        <translation>nach Schlüssel, falls vorhanden, aus</translation>
    </message>
    <message>
        <source>by place from</source>
        <translation>nach Stelle aus</translation>
    </message>
    <message>
        <source>cardinality and loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the key, or pair by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a payload of this table, or check its delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a table of two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose records of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the quote that opens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code tables and enums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares a number with a text, which are never equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares a number with a text, which fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares decimals of XML as text, so that 10 stands before 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date datetime dateTime date-time time timestamp instant duration gYear period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date time timestamp datetime year month day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date-time&gt;date|time; date|time&gt;date-time; local-date-time&gt;date|time; date-time&gt;local-date-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates with times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, zones and currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description text note comment reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided by {0}</source>
        <translation>geteilt durch {0}</translation>
    </message>
    <message>
        <source>does not match {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each item of `{0}` gets the same value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each item of a list of the block&apos;s item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of</source>
        <translation>jeder von</translation>
    </message>
    <message>
        <source>fields beside them are mapped to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled with zeros to {0} characters</source>
        <translation>mit Nullen auf {0} Zeichen aufgefüllt</translation>
    </message>
    <message>
        <source>finds it never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and last name joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an array of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an object, or an array of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give another --record-path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give fewer pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give fewer: some dozen pairs do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one payload a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give smaller records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give two folders: the sources&apos; and the targets&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was marked final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {0} calls and conditions inside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {0} characters, and {1} takes {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {0}, and {1} asks for at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have neither a rule nor a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer int long short number decimal double float amount quantity percentage money numeric positiveInt unsignedInt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer&gt;number; date|time|date-time|duration|binary&gt;string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is always true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is decided not to be mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is filled as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is final, and it is not recorded what was made final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is greater than {0}, the most that {1} takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than {0}, the least that {1} takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is never true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no single value, and {0} takes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not allowed: {0} takes no null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the list of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not {0}, which {1} takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the nearest in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was decided that {0} of the source is not used, and not said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was decided that {0} stays empty, and not said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items by their places in the two lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep them in two folders, or give as many targets as sources, the sources first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length, range, pattern and precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a rule fill something in every case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the rules fill the table&apos;s columns only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked up by {0} in a table of {1} codes</source>
        <translation>nach {0} in einer Tabelle mit {1} Codes nachgeschlagen</translation>
    </message>
    <message>
        <source>lookups that are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be any number, and {0} takes at least {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be any number, and {0} takes at most {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be null, which an attribute cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be {0}, and {1} takes at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be {0}, and {1} takes at most {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have any number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means what you said for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the file; what is before was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a field, such as order.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file of pairs, or the files of both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the folder with the payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the key of both sides, as SOURCE=TARGET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of three words are split at the first space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line has the columns {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pairs were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule says what {0} repeats over: one item will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worked example shows what the expression for {0} gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {0} has a value at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be paired{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says of the parameter `{0}` {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says what the lookup {0} translates, and who keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says what the {0} {1} of {2} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number&gt;integer; string&gt;date|time|date-time|duration|binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is a {0} and the other a {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of {0} and {1} may occur, and {2} is always filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent `{0}` matches `{1}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal|\bPII\b|GDPR|DSGVO|RGPD|sensitive|confidential|data subject|privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises no pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put one record on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the schema&apos;s file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity count number percent percentage rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity count percent percentage amount price rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required fields that nothing fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, null and empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results in {0} cannot stand in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the lookup {0} are never reached here: {1} cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name `{0}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name but for its spelling: `{0}` and `{1}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words after splitting `{0}` and `{1}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else already, which cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorts decimals of XML as text, so that 10 stands before 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text into a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text into true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text up to {0} into text up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition `{0}` reads nothing, and is the same for every payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day is that of the time as it is written, in no other zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default {0} is never used: `{1}` always gives something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no element {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression for {0} {1}, and neither a note nor an example explains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no JSON array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of several: `{0}` repeats and the target does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first word of the whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder has no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the join with `${0}` has no {1}: nothing says which items belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the join with `${0}` takes {1}, and its {2} {3} not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the join with `{0}` may leave none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} gives a default for {1}, and the default is not said: null would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} gives {1} for several keys; backwards, the first counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} gives {1}, which {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} has {1} more than once; the first row counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} is read backwards here, and is not said to be read both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lookup {0} {1} no {2} for {3}, and stops there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map {0} also reads {1}, and {2} not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map {0} cannot run: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map {0} has no further source {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map {0} has no rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the item</source>
        <translation>die Nummer des Eintrags</translation>
    </message>
    <message>
        <source>the parameter {0} must be of type {1}, and {2} is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameters must be one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern `{0}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payload is an array, and the message expects an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payloads are larger than {0} MB together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no lookup {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no parameter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver sets it itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is not JSON: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is not UTF-8 (byte {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is {0}, and the message expects {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result cannot be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result does not have the columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result is not valid: {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for {0} is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule for {0} was approved for an older definition: it, or a field that it reads or fills, has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule is {0}, and a question{1} is open: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule says neither a value nor a constant, a loop or a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule was left out, because {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules gave nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same date, written otherwise</source>
        <translation>dasselbe Datum, anders geschrieben</translation>
    </message>
    <message>
        <source>the schema {0} cannot be used: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema {0} no longer has the message: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search for counterexamples was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source payloads are larger than {0} MB together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source schema does not describe {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no column for the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of the lookup {0} ({1}) cannot be read: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of the lookup {0} ({1}) is not the one that was attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of the lookup {0} ({1}), which a function reads, cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts that mean true are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of day is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values of both are {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values of both look alike: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words for {0} were written for an older rule: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their values have words in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {0} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more after the end of the array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no dictionary of suggestions: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no task with known answers: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times {0}</source>
        <translation>mal {0}</translation>
    </message>
    <message>
        <source>true is `{0}`, false `{1}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false into text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two lists of codes, {0} of {1} with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url uri anyuri iri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url uri link href website homepage webpage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what follows the first word of the whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is behind the point is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {0} gives cannot be told from the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {0} is filled with is said in words only: nothing would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {0} for {1}</source>
        <translation>mit {0} statt {1}</translation>
    </message>
    <message>
        <source>without zeros before it</source>
        <translation>ohne führende Nullen</translation>
    </message>
    <message>
        <source>without {0}{1}</source>
        <translation>ohne {0}{1}</translation>
    </message>
    <message>
        <source>write it as lines[2].net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the value as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {0} NAME={1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (character {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} above it {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} becomes empty text where it is blank, and {1} takes only {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be {1}, and {2} takes only {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be {1}, which the list of {2} does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: `{1}` is no name that XML can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} demands {1}, and {2} is {3}, such as {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} demands {1}, and {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fails on null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files cannot be split into sources and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives text, and {1} takes {2}: whether it is written so cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a time zone, and {1} takes none: the same text would mean another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more digits than a number holds exactly, and is rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has neither a rule nor a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field `{1}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a date without a time, and {1} demands one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a single value, and {1} repeats: one item will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is deprecated{1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is filled from a list, and no rule says what {1} repeats over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is filled with a single value, and its attribute `{1}` is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is given a secret that stands in the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is longer by {1}: what it has more is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is never {1}, so that `{2}` {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no path of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no path: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a list of the items of {1}: each of them would get all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is personal data, and nothing marks {1} for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read from the whole payload, so that every item gets the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is required and is written only when `{1}`: nothing says what holds otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is required, and is left out where its condition does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is required, and it was decided not to map it{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is required, and no rule fills it{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is shorter by {1}: `${2}` is missing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the key of several items{1}: the first is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, and {2} takes only {3}{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, and {2} takes {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be greater than 9,007,199,254,740,992, and its last digits would be lost on the way to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be null, and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be of a special category of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be several values, and {1} takes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may have no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may have {1}, and {2} takes {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more have no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no key, and {1} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no owner: {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the source is neither used nor dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} codes have no partner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} does not match {2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} values are the same: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rules fill {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} several matches in {1}, the first with the key {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands for any name{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was decided not to be used, and a rule reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} behind the point, and {2} takes {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} names nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} null, and {2} takes no null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, and {2} is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and {1} asks for at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and {1} demands at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and {1} takes {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, or ask the source to promise a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, or leave the field out then, with the condition `{1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, or write {1} only on the condition `{2}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}the rule for {1} was stopped: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
