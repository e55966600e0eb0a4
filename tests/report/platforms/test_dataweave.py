"""Maps from JSON to JSON as drafts in DataWeave: kept as files, since nothing runs them here."""

from pathlib import Path

import pytest

from fieldwright.mapping.model import Rule
from fieldwright.report.platforms.dataweave.script import ScriptWriter
from fieldwright.report.platforms.model import Translated
from fieldwright.report.platforms.program import program_of

from ...mapping.benches import bench, lookup

GOLDEN = Path(__file__).parent / "draft.dwl"
SCHEMA = {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "title": "Order", "properties": {
    "number": {"type": "string"}, "count": {"type": "integer"}, "state": {"type": "string"}, "note": {"type": ["string", "null"]},
    "total": {"type": "number"}, "tags": {"type": "array", "items": {"type": "string"}},
    "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": {"type": "string"}, "qty": {"type": "integer"}, "price": {"type": "number"}}}}}}  # fmt: skip
TARGET = {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "title": "Invoice", "required": ["items"], "properties": {
    "id": {"type": "string"}, "state": {"type": "string"}, "size": {"type": "string"}, "tags": {"type": "array", "items": {"type": "string"}},
    "remark": {"type": "string"}, "net": {"type": "number"}, "party": {"type": "object", "properties": {"name": {"type": "string"}}},
    "items": {"type": "array", "items": {"type": "object", "properties": {"code": {"type": "string"}, "at": {"type": "integer"}}}}}}  # fmt: skip
RULES = (
    Rule("id", value='"INV-$" & number & "/" & $string(count)'),
    Rule("state", value='$translate("states", state)'),
    Rule("size", value='count > 10 and $exists(lines) ? "large" : "small"', when='state != "draft"'),
    Rule("tags[]", value="tags"),
    Rule("remark", value="note"),
    Rule("net", value="total * 1.19"),
    Rule("party.name", value="$uppercase(number)", default='nobody "x" $y'),
    Rule("items[]", each="lines", where="qty > 0", alias="line"),
    Rule("items[].code", value="$line.sku"),
    Rule("items[].at", value="$index + 1"),
)


def draft(*rules: Rule) -> Translated:
    states = lookup("states", {"n": "new", 'it"s': "$x"}, not_found="default", default="?")
    return ScriptWriter(program_of(bench(SCHEMA, TARGET, rules, lookups=[states])), {}).script(("orders: invoice",))


def test_the_draft_is_as_it_was_looked_at() -> None:
    assert draft(*RULES).text == GOLDEN.read_text(encoding="utf-8")


def test_what_is_not_surely_the_same_is_refused() -> None:
    assert {one.target: one.reason.partition(": ")[2] for one in draft(*RULES).refused} == {
        "remark": "note may be null, which DataWeave does not tell from missing",
        "net": "a value of another type than whole is computed with",
    }


@pytest.mark.parametrize("text", ['"', "\\", "$(payload)", "\n", "---", "//", "é", "😀", "{", ")"])
def test_hostile_texts_keep_the_script_balanced(text: str) -> None:
    made = draft(
        Rule("id", constant=text), Rule("state", value="number", default=text), Rule("size", value="state", note=text)
    )
    body = made.text.partition("---\n")[2]
    assert made.refused == ()
    assert _balanced(body)


def _balanced(code: str) -> bool:
    """Whether brackets outside texts and comments close what was opened."""
    stack: list[str] = []
    at = 0
    while at < len(code):
        one = code[at]
        if one == '"':
            at += 1
            while code[at] != '"':
                assert not (code[at] == "$" and code[at + 1] == "("), "something computed in a text"
                at += 2 if code[at] == "\\" else 1
        elif code.startswith("//", at):
            at = code.index("\n", at)
        elif one in "({[":
            stack.append({"(": ")", "{": "}", "[": "]"}[one])
        elif one in ")}]" and (not stack or stack.pop() != one):
            return False
        at += 1
    return not stack
