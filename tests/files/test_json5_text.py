"""JSON as people write it, made plain."""

import json

import pytest

from fieldwright.files.json5_text import plain_json
from fieldwright.schema.load import load_bytes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("// c\n{a: 1}", {"a": 1}),
        ("{'a': 'it\\'s \\x41 \\v \"q\"'}", {"a": 'it\'s A \v "q"'}),
        ('{"a": [1, 2,], /* b */ "c": {},}', {"a": [1, 2], "c": {}}),
        ("{a: 0x1F, b: +1, c: .5, d: 5., $e: -0xa}", {"a": 31, "b": 1, "c": 0.5, "d": 5.0, "$e": -10}),
        ("{a: 'one \\\ntwo', b: null,}", {"a": "one two", "b": None}),
        ("{true: true, 'é': 'ü'}", None),
        ('{"a": "// no comment", b: "/* nor */"}', {"a": "// no comment", "b": "/* nor */"}),
    ],
)
def test_what_people_add_is_understood(text: str, value: object) -> None:
    plain = plain_json(text)
    assert plain is not None
    if value is not None:
        assert json.loads(plain) == value


@pytest.mark.parametrize(
    "text", ['{"a": 1}', "{'a': None}", "module.exports = {}", "{a: b}", "{a", "'open", "/* open", ""]
)
def test_what_is_plain_or_something_else_is_left(text: str) -> None:
    assert plain_json(text) is None


def test_lines_stay_where_they_are() -> None:
    text = "// c\n/* d\n e */ {\n type: 'object',\n properties: {\n  a: {type: 'string'}, // x\n  b: {},\n },\n}\n"
    schema = load_bytes(text.encode(), "x.json")
    assert [(one.name, one.shape.source.line) for one in schema.root("x").children()] == [("a", 6), ("b", 7)]
    assert [(note.kind, note.severity) for note in schema.notes] == [("S13", "warning")]
    assert "JSON5" in schema.notes[0].text
