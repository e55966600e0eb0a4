"""The sentences that library rooms write and the window shows, found in their sources: see `desktop.language.library`.

Of the modules in `TALKING` all texts that read like sentences or names; elsewhere what is given to errors, findings and notes.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.library_composed import OF_ARCHIVES, OF_CHANGES, OF_HITS, OF_VIOLATIONS

APP = Path(__file__).parent.parent / "app" / "fieldwright"
TALKING = (
    "mapping/checks", "mapping/findings.py", "mapping/suggest/reasons.py", "mapping/suggest/transforms.py", "mapping/suggest/kinds.py",
    "project/operations", "project/catalog/rules", "project/catalog/kinds.py", "project/catalog/checking.py", "project/catalog/words.py", "project/catalog/refreshing.py", "mapping/lookup_coverage.py", "schema/xsd_content.py",
    "expression/functions", "diff/kinds", "diff/fields", "diff/contract",
    "report/importing/foreign/headers.py", "report/importing/foreign/model.py", "report/importing/foreign/recognising.py", "mapping/running/explain.py",
    "schema/validation.py", "files/saving.py", "files/reading.py", "project/copying.py", "project/bundled.py",
    "diff/impact/judging.py", "diff/impact/candidates.py",
)  # fmt: skip
"""Folders and modules in which every sentence is for people."""
TEMPLATES = ("expression/problems.py",)
"""Modules with tables of sentences that have names in braces for what is put in."""
SAYING = re.compile(
    r"(?!Value|Type|Key|Runtime|Assertion|Index|Attribute|NotImplemented)\w*Error|_?finding|_?found|_leave|note|Note|refused?|refuse_all|refusal"
    r"|unusable|Mend|Failure|Violation|Fault|Remark|Problem|Kind|Idea|Said|Unclear|wrong|Difference|Step|Edit|Draft|Format|Platform|progress"
)
"""Whoever is called so says what it is given to people."""
ALSO: Mapping[str, tuple[str, ...]] = {
    "diff": (*OF_CHANGES, *OF_HITS),
    "files": OF_ARCHIVES,
    "report": (
        "writing {0}", "running the test cases", "Not compared with Fieldwright on samples.", "Equal on {0} of {1} sample.", "Equal on {0} of {1} samples.",
        "Equal on {0} of {1} sample ({2}).", "Equal on {0} of {1} samples ({2}).", "DIFFERENT on {0}: {1}.", "Not run on {0}: {1}.", "Not compared.",
        "Values from sample payloads are not in this document, so that it carries no personal data from them.",
        "Sample values are masked in {0} field: {1}.", "Sample values are masked in {0} fields: {1}.", "Sample values are shown in {0}: {1}.",
        "Sample values are masked in {0} field: {1}; shown in {2}: {3}.", "Sample values are masked in {0} fields: {1}; shown in {2}: {3}.",
    ),
    "schema": (
        *OF_VIOLATIONS, "comma", "semicolon", "tab", "bar", "Read as a table: delimiter {0}, header on line {1}, {2}. Say so if that is wrong.",
        "Read as a table: delimiter {0}, no header, {1}. Say so if that is wrong.",
        "CSV table", "TSV table", "{0} CSV tables", "{0} TSV tables", "NDJSON sample", "{0} JSON samples", "{0} NDJSON samples", "{0} XML samples",
        "Inferred from {0} row.", "Inferred from {0} rows.",
        "Inferred from {0} row. Required means that all rows have it; an empty cell is a missing field.",
        "Inferred from {0} rows. Required means that all rows have it; an empty cell is a missing field.",
    ),
    "project": (
        "a run", *(f"{before}{one}" for before in ("", "{0} ") for one in ("a second", "a minute", "an hour", "a day", "a week", "a month", "a year")),
        "1 row", "{0} rows", "test case {0}: {1}", "Deprecated", "file", "event", "queue", "what it lacks and null", "flow", "map", "send", "retrieve", "a name",
        "input file", "file of the expected output", "file of the customer's settings", "file of the source {0}", "expected record", "record of the target",
        "draft", "in review", "approved", "final", "ready", "minutes", "hourly", "daily", "weekly", "monthly", "yearly",
        *(f"every {{0}} {one}" for one in ("minutes", "hours", "days", "weeks", "months", "years")),
        "use case", "test case", "parameter", "lookup", "contacts", "readiness checklist", "step", "environment", "setting", "known failure", "question", "option",
        "tolerance", "finding", "use cases", "flows", "test cases", "rules", "how changes are known", "key against doubles", "dead letter", "partial failure",
        "batch size", "records in a run", "new in a month", "changed in a month", "who sets it", "what it will not do", "time-out", "what customers may set",
        "trigger", "frequency", "latency", "ordering", "peak", "success", "failure", "owner", "status", "priority", "steps", "actor", "outcome", "goal",
        "personal", "health", "financial", "credentials", "regulated", "manual", "The map refuses a key that the table lacks ({0}).",
        "A key that the table lacks gets the table's default ({0}).",
        "A key that the table lacks is passed on as it is ({0}).", "A key that the table lacks leaves the field out ({0}).",
        "The key was proposed: {0}. {1}", "Neither extract has {0}, which is ignored or has a tolerance.",
        "The map takes the source in one piece: records of the source have no numbers of their own.",
        *(f"It tells all records apart, and {one} of its values are on both sides." for one in ("all", "{0} %")),
        *(f"It tells {{0}} % of the records apart, and {one} of its values are on both sides." for one in ("all", "{1} %")),
        "it cannot be masked: it is nested too deeply", "it cannot be read once it is masked: {0}", "what looks like a secret in it",
        "a customer's settings are for that customer", "evidence may hold values of payloads",
        *(f"masks break its schema in {one}" for one in ("1 place", "{0} places")),
    ),
    "mapping": (
        "The rule for {0} writes {1}.", "The rule for {0} writes the constant {1}.", "The rule for {0} repeats over {1}.", "It was decided not to map it: {0}.",
        "It was decided not to map it.", "{0} character", "{0} characters", "{0} digit", "{0} digits", "{0} item", "{0} items", "a date", "a time", "a duration", "a list",
        *(f"{{0}} {one} null, and {{1}} takes no null" for one in ("is", "may be")),
        *(f"the lookup {{0}} {one} for {{1}}, and stops there" for one in ("gives no key", "has no row")), "a row",
        *(f"the map {{0}} also reads {{1}}, and {one} not given" for one in ("it is", "they are")),
        *(f"the {one} {of}at {{{at}}} ({{{at + 1}}}) is seen nowhere: {{{at + 2}}}" for one in ("comment", "question") for at, of in ((0, ""), (1, "of {0} "))),
        "there is no map {0}", "the map has no source {0}", "Say it again where it belongs, and settle this one: fieldwright comment PROJECT --close {0}",
        "record {0}: {1}", "with {0}: {1}", *(f"both {one}" for one in ("text", "text up to {0}", "yes or no", "integer", "number", "date", "time", "date-time")),
        *(
            f"{count} no match in {{{at}}}, the first {key}, and {outcome}"
            for at, count, verb in ((0, "1 item has", "is"), (1, "{0} items have", "are"))
            for key, more in ((f"with the key {{{at + 1}}}", 1), ("without a key", 0))
            for outcome in (f"`${{{at + more + 1}}}` is missing there", f"{verb} not written")
        ),
        "{0} rule has no owner: {1}", "{0} rules have no owner: {1}", "{0} and {1} more",
        *(f"nothing says what the {one} {{0}} of {{1}} means" for one in ("constant", "default")),
        *(f"the join with `${{0}}` takes {{1}}, and its {one} not looked at" for one in ("keys are", "left key is", "right key is")),
        *(f"Take the {one} out, or choose inner or left to join on keys." for one in ("keys", "left key", "right key")),
        "the rule is ready, and a question is open: {0}", "the rule is ready, and a question of {0} is open: {1}",
        "the rule is approved, and a question is open: {0}", "the rule is approved, and a question of {0} is open: {1}",
        *(f"{{0}} more {one} {two}" for one in ("source fields", "target fields") for two in ("are neither used nor dropped", "have neither a rule nor a decision")),
        "{0} required field more have no rule", "{0} required fields more have no rule", "1 item has no key, and is left out", "{0} items have no key, and are left out",
        *(f"{one} several matches in {{{at}}}, the first with the key {{{at + 1}}}: {two}" for at, one in enumerate(("1 item has", "{0} items have")) for two in ("the first is taken", "each is written")),
    ),
    "expression": (
        "{0} must be {1}, not {2}", '${0}: {1} "{2}" {3}', "a number", "a whole number", "text", "one of {0}", "{0} second",
        "{0} seconds", "{0} steps", 'Argument {0} of function "{1}" does not match function signature', 'Argument {0} of function "{1}" must be an array of "{2}"',
        "the expression ends where something is expected", "something is expected here, not {0}", "put something before it", "add something at the end",
        "the expression took longer than allowed and was stopped", "the expression took more than the steps that it may and was stopped",
    ),
}  # fmt: skip
"""What is put together of words, as it reads then, by room."""
_SENTENCE = re.compile(r"[A-Za-z]{2,}[,:;)`]* [(`{a-zA-Z]")
_NAME = re.compile(r"[A-Z][a-z]{2,}")
_WORDS = re.compile(r"[a-z]{2,} \S")
_NAMED = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")


def sources() -> Mapping[str, list[str]]:
    """The sentences by room of the library, each once: with the first room that has it."""
    found: dict[str, list[str]] = {}
    seen: set[str] = set()
    for path in sorted(APP.rglob("*.py")):
        room, *_ = path.relative_to(APP).parts
        if room in ("desktop", "cli"):
            continue
        for text in _of_module(path):
            if text not in seen:
                seen.add(text)
                found.setdefault(room, []).append(text)
    for room, texts in ALSO.items():
        found.setdefault(room, []).extend(one for one in texts if one not in seen)
    return found


def _of_module(path: Path) -> Iterator[str]:
    inner = path.relative_to(APP).as_posix()
    talking, templates = any(inner.startswith(one) for one in TALKING), inner in TEMPLATES
    for node, above, call in _nodes(ast.parse(path.read_text("utf-8"))):
        text = _text(node)
        if (
            templates
            and (isinstance(node, ast.Constant) and isinstance(above, ast.Tuple))
            and _WORDS.search(str(node.value))
        ):
            yield _numbered(str(node.value))
            continue
        if not text or isinstance(above, ast.Expr | ast.JoinedStr | ast.Compare):
            continue
        plain = not re.search(r"\{\d+\}", text)
        if not _SENTENCE.search(re.sub(r"`[^`]*`", "`", text)) and not (talking and plain and _NAME.fullmatch(text)):
            continue
        if "\n" in text or re.search(r"\\[dws(]|\(\?|^\$|:= ", text):
            continue
        if talking or (call and SAYING.fullmatch(ast.unparse(call.func).split(".")[-1])):
            yield text


def _numbered(template: str) -> str:
    """A sentence with numbers for the names in braces, in the order in which they come first."""
    names = list(dict.fromkeys(_NAMED.findall(template)))
    if not names:
        return template.replace("{{", "{").replace("}}", "}")
    return _NAMED.sub(lambda found: f"{{{names.index(found[1])}}}", template)


def _nodes(tree: ast.AST) -> Iterator[tuple[ast.AST, ast.AST | None, ast.Call | None]]:
    """All nodes, with the one above, and the call within the same statement that they are given to."""
    left: list[tuple[ast.AST, ast.AST | None, ast.Call | None]] = [(tree, None, None)]
    while left:
        node, above, call = left.pop()
        yield node, above, call
        given_to = node if isinstance(node, ast.Call) else None if isinstance(node, ast.stmt) else call
        left.extend((child, node, given_to) for child in ast.iter_child_nodes(node))


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.strip() if "{" not in node.value else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    made, count = "", 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            made += str(value.value).replace("{", "{{").replace("}", "}}")
        else:
            made += f"{{{count}}}"
            count += 1
    return made.strip()
