"""YAML: the core schema's scalars, lines of keys, and the guards."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.yaml_text import load_yaml


def test_scalars_follow_the_core_schema_and_dates_stay_text() -> None:
    text = """
    text: [no, yes, on, 2024-01-31, 12:30, 0123, 1_000, 1.2.3, "5", '~', +, "-", 0xZ]
    other: [true, FALSE, ~, null, 12, -3, 0x1F, 0o17, 1.5, .5, 1e3, .inf]
    200: ok
    """
    value = load_yaml(text.encode(), "x.yaml").value
    assert all(isinstance(one, str) for one in value["text"])
    assert value["other"] == [True, False, None, None, 12, -3, 31, 15, 1.5, 0.5, 1000.0, float("inf")]
    assert value["200"] == "ok", "keys are always text"


def test_lines_are_those_of_keys_and_items() -> None:
    document = load_yaml(
        b"# a comment\na:\n  b: |\n    text\n  c:\n  - 1\n  - d: 2\ne: *x\n".replace(b"e: *x\n", b""), "x"
    )
    wanted = {"": 2, "/a": 2, "/a/b": 3, "/a/c": 5, "/a/c/0": 6, "/a/c/1": 7, "/a/c/1/d": 7, "/a/none": 2}
    assert {pointer: document.line_of(pointer) for pointer in wanted} == wanted


def test_merge_keys_and_aliases_share_values() -> None:
    text = b"base: &b {x: 1, y: 2}\none:\n  <<: *b\n  y: 3\ntwo:\n  <<: [*b, {z: 4}]\nquoted:\n  '<<': text\n"
    document = load_yaml(text, "x")
    assert document.value["one"] == {"y": 3, "x": 1}
    assert document.value["two"] == {"x": 1, "y": 2, "z": 4}
    assert document.value["quoted"] == {"<<": "text"}
    assert document.aliased


def test_keys_given_twice_are_reported() -> None:
    document = load_yaml(b"a:\n  b: 1\n  b: 2\n", "x")
    assert document.value == {"a": {"b": 2}}
    assert [(one.key, one.pointer, one.line) for one in document.duplicates] == [("b", "/a", 3)]


def test_a_cycle_of_aliases_loads() -> None:
    value = load_yaml(b"a: &a\n  b: *a\n", "x").value
    assert value["a"]["b"] is value["a"]


def laughs(levels: int) -> bytes:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, levels)]
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (laughs(12), "aliases are written out"),
        (b"[" * 30_000, "nested too deeply"),
        (b"{a: " * 30_000, "nested too deeply"),
        (b"\n".join(b" " * i + b"a:" for i in range(500)), "nested too deeply"),
    ],
)
def test_bombs_are_refused(data: bytes, words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        load_yaml(data, "bomb.yaml")


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"a: 1\n b: 2\n", 2),
        (b"a: [1\n", 2),
        (b"a: *nowhere\n", 1),
        (b"? [1]\n: 2\n", 1),
        (b"a: 1\nb: <<\n<<: 3\n", 3),
        (b"\ta: 1", 1),
    ],
)
def test_wrong_yaml_is_an_error_with_its_line(data: bytes, line: int) -> None:
    with pytest.raises(SyntaxProblemError) as caught:
        load_yaml(data, "x.yaml")
    assert caught.value.line == line


def test_a_file_of_comments_is_empty() -> None:
    with pytest.raises(UnreadableError, match="empty"):
        load_yaml(b"# nothing\n", "x.yaml")


plain = st.text(st.characters(min_codepoint=32, max_codepoint=0xD7FF, exclude_characters="\x7f\x85"), max_size=10)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | plain,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(plain, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_json_is_yaml(value: object) -> None:
    assert load_yaml(json.dumps(value, ensure_ascii=True).encode(), "x").value == value


@given(st.text(alphabet="abc:-[]{}&*!|>'\"#\n \t,?%@`", max_size=30))
def test_any_text_is_a_value_or_one_of_our_errors(text: str) -> None:
    with suppress(FieldwrightError):
        load_yaml(text.encode(), "x")


def test_where_another_document_starts_is_told() -> None:
    assert load_yaml(b"a: 1\n---\nb: 2\n", "x").further == 2
    assert load_yaml(b"a: 1\n...\n}\n", "x").further == 3
    assert load_yaml(b"---\na: 1\n...\n", "x").further == 0
