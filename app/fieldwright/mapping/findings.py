"""Findings: something wrong or doubtful about a map (design section 6), and the table of every kind."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

ERROR, WARNING, INFO = "error", "warning", "info"

FAMILIES: Mapping[str, str] = MappingProxyType(
    {"T": "types and formats", "L": "length, range, pattern and precision", "N": "required, null and empty", "C": "cardinality and loops",
     "E": "expressions", "K": "code tables and enums", "M": "coverage and use", "D": "dates, zones and currency", "B": "buildability",
     "P": "personal data", "O": "operations", "S": "schemas", "R": "run results"}
)  # fmt: skip
"""The families of findings by the first letter of their ids (design section 6)."""

SEVERITIES = (ERROR, WARNING, INFO)


@frozen
class Finding:
    """One thing found. ``message`` says what would go wrong with which value, ``mend`` what to do about it.

    ``attribute``, ``start`` and ``end`` place it inside one of the rule's expressions, in code points; -1 when it is about the whole rule.
    ``instead`` is what to write there, or which name to use, where one is meant for sure enough to offer it.
    """

    id: str
    severity: str
    message: str
    mend: str = ""
    map: str = ""
    target: str = ""
    sources: tuple[str, ...] = ()
    attribute: str = ""
    start: int = -1
    end: int = -1
    instead: str = ""

    def of_map(self, name: str) -> "Finding":
        """The same finding, in a map. (There are thousands, and `evolve` takes five times as long.)"""
        return Finding(
            self.id, self.severity, self.message, self.mend, name, self.target, self.sources, self.attribute, self.start,
            self.end, self.instead,
        )  # fmt: skip


@frozen
class Kind:
    """A kind of finding: its stable id, default severity, title, what it means, and how it is mended."""

    id: str
    severity: str
    title: str
    meaning: str
    mend: str


_TABLE = (
    # T: types and formats
    Kind("T01", ERROR, "Type does not fit", "The value's type can never be written as the target's type.", "Convert it, for example with $string() or $number()."),
    Kind("T02", WARNING, "Type may not fit", "The value's type fits the target's for some values only.", "Convert it, or say what happens to the others."),
    Kind("T03", WARNING, "Format differs", "Source and target hold the same type in another format, such as a date-time for a date.", "Convert the format, for example with $fromMillis($toMillis(...), picture)."),
    Kind("T04", INFO, "Type cannot be told", "The result's type depends on more than the schema says, so it was not checked against the target.", "Try it on samples."),
    # L: length, range, pattern, precision
    Kind("L01", WARNING, "May be too long", "The source allows longer text than the target takes.", "Cut it with $substring(), or ask for a longer target."),
    Kind("L02", WARNING, "May be too short", "The source allows shorter text than the target asks for.", "Pad it with $pad(), or give a default."),
    Kind("L03", WARNING, "May be out of range", "The source allows numbers outside the target's range.", "Bound the value, or say what happens to others."),
    Kind("L04", WARNING, "May lose digits", "The source allows more digits than the target, or than a number can hold exactly.", "Round it with $round(), or keep it as text."),
    Kind("L05", WARNING, "May not match the pattern", "The target demands a pattern that the source does not promise.", "Check with $match(), or convert."),
    Kind("L06", ERROR, "Constant does not fit", "The constant or default breaks the target's own limits.", "Change the constant."),
    Kind("L07", WARNING, "Number beyond 2^53", "The whole number may be greater than a double holds exactly, which JSON numbers pass through.", "Ask for it as text, or state its greatest value."),
    Kind("L08", INFO, "Amounts in binary fractions", "Arithmetic on decimals runs in doubles, which hold them only nearly.", "Round the result, or calculate with the exact decimal functions."),
    # N: required, null and empty
    Kind("N01", ERROR, "Required target without a rule", "The target demands the field, and no rule fills it.", "Map it, give it a constant, or ask for the missing source."),
    Kind("N02", WARNING, "Optional into required", "The source may be missing where the target demands a value.", "Give a default."),
    Kind("N03", WARNING, "Null into a target that takes none", "The source may be null, and the target does not allow null.", "Give a default for null."),
    Kind("N04", ERROR, "Required target decided against", "The target demands the field, and the decision is not to map it.", "Give it a constant, or ask the target's owner to make it optional."),
    Kind("N05", INFO, "Default is never used", "The rule has a default for a value that is always there.", "Remove the default."),
    # C: cardinality and loops
    Kind("C01", ERROR, "Many into one", "The source repeats and the target takes a single value.", "Take one with [0], join them with $join(), or repeat the target."),
    Kind("C02", INFO, "One into many", "The target repeats, and the source gives a single value: one item will be written.", "Nothing, if one item is meant."),
    Kind("C03", ERROR, "Loop over something that does not repeat inside another's target", "A target inside a repeating field has a rule, but no rule says what the field repeats over.", "Say what to repeat over, at the repeating field."),
    Kind("C04", WARNING, "More items than the target takes", "The source may have more items than the target's maximum.", "Filter them, or take the first."),
    Kind("C05", WARNING, "Alternatives exclude each other", "Rules fill two fields of which only one may occur.", "Give each a condition."),
    Kind("C06", WARNING, "Loop inside another's items", "An inner loop repeats over a list that is not the outer item's, so that each item gets all of it.", "Repeat over a list inside the item, or tie the two with a condition or a join."),
    Kind("C07", ERROR, "Join without a key", "A join on keys does not say which fields must agree.", "Give the key of both sides, or join by position."),
    Kind("C08", WARNING, "Key that a join does not use", "A join by position, or with each of a list of the item's own, has a key, which is not looked at: items are joined whose keys differ.", "Take the key out, or join on keys."),
    # E: expressions
    Kind("E01", ERROR, "Expression does not parse", "The expression breaks the grammar of JSONata.", "See the position."),
    Kind("E02", ERROR, "Unknown source path", "The expression reads a path that the source does not have.", "Pick an existing field."),
    Kind("E03", ERROR, "Unknown target path", "The rule fills a path that the target does not have.", "Move the rule to an existing field, or remove it."),
    Kind("E04", ERROR, "Unknown function or variable", "The expression uses a name that nothing defines.", "Correct the name."),
    Kind("E05", ERROR, "Refused function", "The expression uses $eval, which would run text from the data as a program.", "Write the expression out."),
    Kind("E06", ERROR, "Rule fills nothing", "The rule has no value, constant, loop or decision.", "Give it one, or remove it."),
    Kind("E07", ERROR, "Two rules fill one field", "The same target has two rules, or lies below one that fills the whole object.", "Keep one."),
    Kind("E08", WARNING, "Condition does not vary", "The condition reads nothing, so that it holds always or never.", "Remove it, or say which field it depends on."),
    Kind("E09", INFO, "Same value for every item", "A value inside a loop reads a list of the whole payload instead of the item.", "Read it from the item, or take one with a condition."),
    Kind("E10", ERROR, "Name stands for two things", "An item's name hides a source, a parameter, an outer item or a function.", "Give the item a name of its own."),
    Kind("E11", ERROR, "Function cannot be used", "A function of the project does not parse, reads more than its parameters, calls itself, or has a name that means something else.", "Correct the function."),
    Kind("E12", ERROR, "Call cannot work", "A function is given more or fewer arguments than it takes, or a constant that it does not take, such as an unknown time zone.", "Correct the call; fieldwright functions shows what each function takes."),
    # K: code tables and enums
    Kind("K01", WARNING, "Values not covered", "The source can hold codes that the target's list does not have.", "Translate them with a lookup."),
    Kind("K02", ERROR, "Unknown lookup", "The expression names a lookup that the project does not have.", "Add the lookup, or correct the name."),
    Kind("K03", WARNING, "Lookup misses source values", "Values of the source's list are not in the lookup's table.", "Add rows for them."),
    Kind("K04", ERROR, "Lookup gives values that the target refuses", "The table's results are not in the target's list.", "Correct the rows."),
    Kind("K05", ERROR, "Lookup has a key twice", "Two rows of the table have the same key.", "Remove one."),
    Kind("K06", WARNING, "Default is not said", "The lookup gives a default for what it lacks, and the default is not said.", "Say the default, or choose another action."),
    Kind("K07", INFO, "Rows are never reached", "The table has rows for keys that the source's list does not have.", "Remove them, unless another rule needs them."),
    Kind("K08", WARNING, "Lookup cannot be read backwards", "A table that is read both ways gives one value for several keys.", "Give each key a value of its own, or read it one way only."),
    Kind("K09", WARNING, "Null is looked up", "The key may be null, and nothing says what the lookup gives then.", "Say in the lookup what null gives."),
    Kind("K10", WARNING, "Code never comes", "An expression compares a field with a code that its list does not have.", "Correct the code."),
    Kind("K11", ERROR, "Table cannot be read", "The file of a lookup's table is missing, or is no table with the columns that are named.", "Put the file back, or choose the table again."),
    Kind("K12", WARNING, "Table has changed", "The file of a lookup's table is not the one that was attached.", "Look at what it lacks now, and attach it again."),
    Kind("K13", ERROR, "Lookup is read one way only", "An expression reads a lookup backwards that is not said to be read both ways.", "Let it be read both ways, or use a lookup of its own."),
    # M: coverage
    Kind("M01", INFO, "Source field undecided", "A source field is neither used nor deliberately dropped.", "Map it, or drop it with a reason."),
    Kind("M02", INFO, "Target field undecided", "An optional target field has no rule and no decision.", "Map it, or decide that it stays empty."),
    Kind("M03", WARNING, "Deprecated source field", "A rule reads a field that its schema marks as deprecated.", "Read what replaces it."),
    Kind("M04", WARNING, "Deprecated target field", "A rule fills a field that its schema marks as deprecated.", "Fill what replaces it, or decide that it stays empty."),
    Kind("M05", WARNING, "Source field is not sent", "A rule reads a field that is write-only in a response, or read-only in a request.", "Read another field."),
    Kind("M06", WARNING, "Target field is not taken", "A rule fills a field that is read-only in a request, or write-only in a response.", "Decide that it is not mapped."),
    Kind("M07", WARNING, "Dropped and used", "A source field that was decided not to be used is read by a rule.", "Take the decision back, or change the rule."),
    # D: date, time zone, currency
    Kind("D01", WARNING, "Time zone is lost", "A date-time with a zone goes into a local date or time without one.", "Convert it to the target's zone, then format it."),
    Kind("D02", ERROR, "Date without time into date-time", "The target demands a time that the source does not have.", "Add a time, and say which."),
    Kind("D03", WARNING, "Year of two digits", "A date is read or written with a year of two digits.", "Write the year with [Y0001]."),
    Kind("D04", INFO, "Fixed offset from UTC", "A date-time is converted with an offset that ignores daylight saving time.", "Convert with a zone's name."),
    # B: buildability
    Kind("B01", ERROR, "Rule in words only", "A note or a question says what the field is filled with, and no expression does it.", "Write the expression, or decide that the field stays empty."),
    Kind("B02", ERROR, "Open question on an approved rule", "The rule is approved, and a question on it has no answer.", "Write the answer, or set the rule back to ready."),
    Kind("B03", WARNING, "Open question on a ready rule", "The rule is ready, and a question on it has no answer.", "Write the answer, or set the rule back to draft."),
    Kind("B04", WARNING, "Decision without a reason", "A target field stays empty by decision, and nobody can tell why.", "Write the reason."),
    Kind("B05", INFO, "Source field dropped without a reason", "A source field is deliberately not used, and nobody can tell why.", "Write the reason."),
    Kind("B06", WARNING, "Nothing is said for the other case", "A required field is written under a condition, and nothing says what holds where it is false.", "Write `condition ? value : other`, or say in the note what holds otherwise."),
    Kind("B07", INFO, "Value without a meaning", "Nothing explains a constant or default that is a code or a number.", "Say in the note what it means."),
    Kind("B08", WARNING, "Long expression without a word", "The expression has more than 120 characters, or more than 4 calls and conditions inside each other, and neither a note nor an example.", "Say in the note what it does, or give a worked example."),
    Kind("B09", INFO, "No worked example", "A value is computed, and no example shows what goes in and what comes out.", "Add a worked example."),
    Kind("B10", WARNING, "Lookup without description", "Nothing says what a code table translates, and who keeps it.", "Describe the lookup."),
    Kind("B11", WARNING, "Parameter without description", "Nothing says what an installation is to supply.", "Describe the parameter."),
    Kind("B12", WARNING, "Approved for an older definition", "The rule, or a field that it reads or fills, is not what was approved.", "Look at it again, and approve it again."),
    Kind("B13", INFO, "Rules without an owner", "Nobody answers for some of the rules.", "Say who owns them."),
    Kind("B14", WARNING, "Final map has changed", "The map is marked final, and says something else than when it was.", "Set it back to ready, and make it final again."),
    Kind("B15", INFO, "Draft rule", "Nobody has said that the rule is ready.", "Look at it, and set its status."),
    Kind("B16", ERROR, "Map without rules", "The map says nothing yet.", "Map fields, or take the map out."),
    Kind("B17", ERROR, "Choice left open by a merge", "Two people changed the same differently; the project holds one of the two meanwhile.", "Choose: ours, theirs, or what was there before both."),
    Kind("B18", WARNING, "Words for an older rule", "The words that say what the rule does were written before it was changed.", "Read them again: say that they are still right, or go back to the sentence that is made."),
    Kind("B19", WARNING, "Comment on something that is gone", "A comment stands at a field, a source or a map that is no longer there, so that nobody sees it.", "Say it again where it belongs, and settle this one."),
    # P: personal data
    Kind("P01", WARNING, "Personal data into an unmarked field", "Data about a person goes into a field that nothing marks for it.", "Leave it out, mask it, or have the target's description say so."),
    Kind("P02", INFO, "Special category of personal data", "A field that may tell of health, belief, origin or the like is passed on.", "Say in the rule's note on what ground, or leave it out."),
    Kind("P03", ERROR, "Secret in a rule", "A password, key or token stands in the rule, and so in every export.", "Make it a parameter that each installation supplies, and exchange the secret."),
    # O: operations: use cases and flows
    Kind("O01", WARNING, "Flow without failure handling", "Nothing says what happens when the flow fails: neither a failure, a retry, a dead letter nor an alert.", "Say what is a failure, what is tried again, where the rest goes, and who is told."),
    Kind("O02", WARNING, "Creates without a key against doubles", "A flow creates something, and neither an idempotency key nor a word about duplicates says what a second one becomes.", "Say the idempotency key, or what becomes of duplicates."),
    Kind("O03", WARNING, "Retry without a limit", "A flow tries again, and nothing says when it gives up.", "Say how often, how long between, and where it goes then: 5 times, after 1, 2, 4, 8 and 16 minutes."),
    Kind("O04", WARNING, "Volume beyond the rate limit", "What is expected of the flow needs more calls than the called system allows.", "Send batches, spread the calls, or ask for a higher limit."),
    Kind("O05", WARNING, "Personal data without a stated protection", "A flow moves data about people, and nothing says how it is protected, or it goes to an address in the clear.", "Say the kind of authentication, and what else protects it."),
    Kind("O06", WARNING, "Flow without an owner", "Nobody answers for the flow.", "Say who owns it."),
    Kind("O07", WARNING, "Flow without a trigger", "Nothing says what starts the flow, or how often it runs.", "Say the trigger, or how often."),
    Kind("O08", WARNING, "Delta without a change marker", "A flow moves what changed, and nothing says how a change is known.", "Say which field or event tells it, or move everything."),
    Kind("O09", WARNING, "No time-out", "A flow waits for answers, and nothing says how long.", "Say the time-out of a call."),
    Kind("O10", WARNING, "Unknown system", "A step names a system that is no schema of the project.", "Name one of the project's schemas, or add it."),
    Kind("O11", ERROR, "Unknown operation", "A step calls an operation that its system's schema does not have.", "Name an operation of the schema."),
    Kind("O12", ERROR, "Unknown map", "A step uses a map that the project does not have.", "Name one of the project's maps."),
    Kind("O13", INFO, "Map that no flow uses", "The project tells of flows, and none of them uses the map.", "Add a step that uses it."),
    Kind("O14", ERROR, "Secret in a flow, use case or setting", "A password, key or token stands in the project, and so in every export.", "Take it out, say only its kind and who keeps it, and exchange the secret."),
    Kind("O15", WARNING, "Use case without a flow", "Nothing moves data for the use case.", "Add a flow, or name the use case in one."),
    Kind("O16", WARNING, "Use case without a test case", "Nothing proves that the use case is reached.", "Add a test case, or name the use case in one."),
    Kind("O17", INFO, "Use case without a failing test", "The test cases of the use case try only what goes well.", "Add one with something wrong, missing or refused, and say so in what it proves."),
    Kind("O18", INFO, "Flow that serves no use case", "Nobody can tell from the project what the flow is for.", "Say which use case it serves."),
    Kind("O19", ERROR, "Unknown use case", "A flow or a test case names a use case that the project does not have.", "Name one that there is, or add it."),
    Kind("O20", ERROR, "Link to a rule that there is not", "A use case names a rule that no map has.", "Name an existing rule as MAP: TARGET."),
    Kind("O21", INFO, "Rules that serve no use case", "No flow of a use case uses the map, and no use case names the rules.", "Name the use case in the map's flow, or the rules in the use case."),
    Kind("O22", ERROR, "Name that is there twice", "Two use cases have the same id, or two flows the same name, so that nothing can name one of them.", "Give one another name."),
    Kind("O23", WARNING, "Flow without steps", "The flow says nothing yet of what is done.", "Add its steps, or take it out."),
    Kind("O24", INFO, "Step says too little", "A step maps and does not say with which map, or fetches or sends and does not say from or to which system.", "Name the map or the system."),
    Kind("O25", INFO, "Setting without words", "Each customer is to set something, and nothing tells what it is or what to choose.", "Write a label and a help text."),
    Kind("O26", ERROR, "Default or limit that does not hold", "The default of a setting is none of its options or outside its limits, or a limit means nothing.", "Choose another default, or correct the limits."),
    Kind("O27", INFO, "Nobody has decided", "Customers set something of the project, and of a parameter or lookup nobody has said whether it is the same for all.", "Say that it is fixed for all, or that each customer sets it."),
    Kind("O28", ERROR, "Option that cannot be chosen", "An option of a setting does not parse, does not fit the target or the type, or cannot be told from another.", "Correct the option, or take it out."),
    Kind("O29", WARNING, "Fixed, and still to be chosen", "Something is the same for every customer and has options, a default or limits, or nothing known says who decides.", "Take the rest out, or let each customer set it."),
    Kind("O30", INFO, "Rule that no test case tries", "The map has test cases, and in none of them the rule writes anything. Told by `cases --coverage`, which runs them.", "Accept a proposed test case that reaches it, or write one."),
    Kind("O31", INFO, "Branch that no test case takes", "A condition of a rule or function goes only one way in all test cases. Told by `cases --coverage`.", "Accept a proposed test case for the other side, or write one."),
    Kind("O32", INFO, "Lookup that is tried in part", "Rows of a lookup are read by no test case, or none asks for a key that it lacks. Told by `cases --coverage`.", "Accept the proposed test cases of the lookup, or write one."),
    Kind("O33", INFO, "Required target without a negative test case", "No test case with something wrong or missing concerns a field that the target requires. Told by `cases --coverage`.", "Accept a proposed negative test case of what the rule reads, or write one."),
    Kind("O34", WARNING, "Generated test case is stale", "What an accepted test case was made for is gone, or the map gives something else today. Told by `cases --coverage`.", "Look at it: take the new output over, or take the case out."),
    Kind("O35", ERROR, "Test case that cannot be run", "A test case has no input or two, names a map or flow that there is not, or a file of it is missing.", "Give it what it lacks."),
    Kind("O36", WARNING, "Test case that proves nothing", "A negative test case does not say what is to be found or refused, or what is expected excludes itself or means nothing.", "Say what is to be found, or that nothing is to be written."),
    Kind("O37", WARNING, "Tolerance or path without meaning", "A tolerance of a test case is not understood, or a path that it ignores, allows or expects something at is none of the target.", "Correct it, or take it out."),
    Kind("O38", WARNING, "Evidence is old, failed or gone", "The last run of a test case that was kept failed, was before the last release, or its file is missing.", "Run it again, and keep the evidence: fieldwright test --keep."),
    Kind("O39", ERROR, "Secret in a test case", "A password, key or token stands among the parameters or words of a test case, and so in every export.", "Take it out, use one that is made up, and exchange the secret."),
    Kind("O40", INFO, "Nobody to call", "The project tells of flows, and of nobody who is called when one fails.", "Add contacts: on call, owners of the systems, in the order of escalation."),
    Kind("O41", INFO, "Flow without monitoring", "Nothing says what is watched while the flow runs, and what is normal.", "Say what is watched, where, and which values are normal."),
    Kind("O42", INFO, "Flow without start and stop", "Nothing says how the flow is started, or how it is stopped and what then waits.", "Say how it is started and stopped."),
    Kind("O43", INFO, "Flow without a way to replay", "The flow sends something, and nothing says how records are sent again without duplicates.", "Say how records are sent again, and what keeps a second one from being made."),
    Kind("O44", WARNING, "Checklist open though it runs", "The project's status says that it is in use, and a line of its readiness checklist is not done.", "Do it, or take the line out with a word to those who asked for it."),
    # S: schema problems
    Kind("S01", ERROR, "Schema cannot be read", "A schema of the project is missing or broken.", "Put the file back, or choose another."),
    Kind("S02", WARNING, "Schema has changed", "The schema's file is not the one that the project was made with.", "Compare the versions."),
    Kind("S03", ERROR, "Message is gone", "The schema no longer has the message that the map uses.", "Choose a message."),
    Kind("S10", WARNING, "Reference not resolved", "The schema refers to something that is not there.", "Add the missing file or definition."),
    Kind("S11", WARNING, "Reference refused", "The schema refers to the network or outside its folder, and nothing was fetched.", "Put a copy beside the schema."),
    Kind("S12", INFO, "Construct shown approximately", "The schema says more than the tree can show.", "Read the note."),
    Kind("S13", WARNING, "Mistake in the schema", "The schema breaks its own language's rules; it was read as far as possible.", "Tell the schema's owner."),
    Kind("S14", WARNING, "Key given twice", "An object of the file has the same key twice; the last one counts.", "Remove one."),
    Kind("S15", WARNING, "Reading option without meaning", "The project says about a schema's file what has no meaning for its format, such as a delimiter for JSON.", "Take the option out, or choose the file that was meant."),
    Kind("S16", WARNING, "Sample disagrees with schema", "A sample that is attached to a schema holds what the schema does not allow, or does not describe.", "Ask the schema's owner which of the two is right."),
    Kind("S17", WARNING, "Sample cannot be read", "A sample that is attached to a schema is missing, damaged, or no payload of the schema's messages.", "Put the file back, choose another, or take it out."),
    # R: run results
    Kind("R01", ERROR, "Rule failed", "The expression failed on this payload.", "Change the expression, or say with a condition or a default what holds for such a payload."),
    Kind("R02", ERROR, "Output is not valid", "The output breaks the target schema.", "Change the rule that wrote the value."),
    Kind("R03", WARNING, "Input is not valid", "The payload is not what the source schema says.", "Check the payload, or the schema."),
    Kind("R04", ERROR, "Lookup had no row", "A key was not in the lookup's table, and the table says that this is an error.", "Add the row, or state another action."),
    Kind("R05", WARNING, "Number loses digits", "The payload has a number with more digits than a double holds.", "Carry it as text."),
    Kind("R06", WARNING, "Part of the input was not read", "The payload holds values that the source schema does not describe.", "Check the payload's version."),
    Kind("R07", ERROR, "Rule was stopped", "The expression took more time, steps or memory than it may: it may loop for ever.", "Give the recursion an end, or a smaller range."),
    Kind("R08", ERROR, "Record cannot be read", "A record of a stream is not JSON, XML or a row of the kind that the source says.", "Mend the record; the others were run."),
    Kind("R09", WARNING, "Join or key met nothing", "Items of a block have no match in what they are joined with, or no key.", "Check the keys on both sides, or join with left, which keeps such items."),
    Kind("R10", WARNING, "Join met several", "One item has several matches, so that it is written several times, or the others are not read.", "Add a part to the key, or say what several matches become."),
    Kind("R11", ERROR, "Key occurs twice", "Two items have the same key, and an object holds one member of a name.", "Choose another key, or group the items by it."),
)  # fmt: skip

KINDS: Mapping[str, Kind] = MappingProxyType({kind.id: kind for kind in _TABLE})
"""Every kind of finding by its id. A new row here is the usual way to add one."""


def finding(id_: str, message: str, *, mend: str = "", severity: str = "", target: str = "", sources: tuple[str, ...] = (),
            map_name: str = "", attribute: str = "", start: int = -1, end: int = -1, instead: str = "") -> Finding:  # fmt: skip
    """A finding of a kind, with the kind's severity and mend unless told otherwise."""
    kind = KINDS[id_]
    return Finding(
        id_,
        severity or kind.severity,
        message,
        mend or kind.mend,
        map_name,
        target,
        sources,
        attribute,
        start,
        end,
        instead,
    )


def summary(findings: tuple[Finding, ...]) -> dict[str, int]:
    """How many of each severity."""
    return {severity: sum(1 for one in findings if one.severity == severity) for severity in SEVERITIES}
