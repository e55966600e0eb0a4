"""JSON: guarded before it is parsed, errors with a place, lines on demand."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.json_text import Lines, escaped, line_of, load_json, tokens

DOCUMENT = """{
  "a": {"b":
    [1,
     {"c/d": 2, "~": "]}"}]},
  "e": "\\"{["
}"""


def test_lines_of_pointers_are_those_of_their_keys() -> None:
    lines = Lines(DOCUMENT)
    wanted = {"": 1, "/a": 2, "/a/b": 2, "/a/b/0": 3, "/a/b/1": 4, "/a/b/1/c~1d": 4, "/a/b/1/~0": 4, "/e": 5}
    assert {pointer: lines(pointer) for pointer in wanted} == wanted
    assert line_of(DOCUMENT, "/a/nothing/here") == 2, "the nearest parent"


def test_big_integers_are_kept_as_written() -> None:
    assert load_json(b"[123456789012345678901234567890]", "x").value == [123456789012345678901234567890]


def test_keys_given_twice_are_reported_with_place_and_line() -> None:
    document = load_json(b'{"x": [{"a": 1,\n "a": 2}], "b": 1}', "x.json")
    assert document.value["x"] == [{"a": 2}]
    (one,) = document.duplicates
    assert (one.key, one.pointer, one.line) == ("a", "/x/0", 2)


@pytest.mark.parametrize("text", ["[" * 100_000, "[" * 100_000 + "]" * 100_000, '{"a":' * 5000 + "1" + "}" * 5000])
def test_deep_nesting_is_refused_before_parsing(text: str) -> None:
    with pytest.raises(RefusedError, match="nested too deeply"):
        load_json(text.encode(), "deep.json")


def test_two_hundred_levels_are_fine_and_brackets_in_strings_are_no_levels() -> None:
    assert load_json(b"[" * 200 + b"]" * 200, "x").value
    with pytest.raises(RefusedError):
        load_json(b"[" * 201 + b"]" * 201, "x")
    text = json.dumps(["[" * 1000, '\\"[[', "\\", "{" * 300])
    assert load_json(text.encode(), "x").value[0] == "[" * 1000


def test_too_many_values_are_refused() -> None:
    commas = json.dumps([",[{" * 700_000]).encode()
    assert load_json(commas, "x").value, "in a text they are none"
    with pytest.raises(RefusedError, match="more than 2,000,000 values"):
        load_json(b"[" + b"0," * 2_000_000 + b"0]", "x")


@pytest.mark.parametrize("cut", ['{"a": [1, 2', '{"a"', '{"a": "text', "[", '{"a": 1,\n "b": {'])
def test_a_file_cut_short_is_said_to_end_early(cut: str) -> None:
    with pytest.raises(SyntaxProblemError, match=r"ends early, at line \d+, column \d+") as caught:
        load_json(cut.encode(), "cut.json")
    assert caught.value.line == cut.count("\n") + 1


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ('// note\n{"a": 1}', "comments"),
        ("{'a': 1}", "double quotes"),
        ('{"a": 1,}', "comma"),
        ('{"a": 1} {"b": 2}', "ndjson"),
        ("[1 2]", "correct"),
    ],
)
def test_errors_say_how_to_mend_them(text: str, mend: str) -> None:
    with pytest.raises(SyntaxProblemError) as caught:
        load_json(text.encode(), "x.json")
    assert mend in caught.value.mend
    assert caught.value.line == 1
    assert str(caught.value).startswith("x.json:1: ")


def test_blank_text_is_an_empty_file() -> None:
    with pytest.raises(UnreadableError, match="empty"):
        load_json(b"  \n", "x.json")


def test_a_number_of_thousands_of_digits_is_no_crash() -> None:
    with pytest.raises(SyntaxProblemError, match="digits"):
        load_json(b"[" + b"1" * 5000 + b"]", "x.json")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(values, st.integers(0, 2))
def test_every_value_is_read_back_and_every_pointer_has_the_line_of_its_key(value: object, indent: int) -> None:
    text = json.dumps(value, indent=indent or None, ensure_ascii=indent == 1)
    document = load_json(text.encode("utf-8", "surrogatepass") if indent == 1 else text.encode("utf-8", "replace"), "x")
    lines = document.line_of

    def visit(pointer: str, node: object) -> None:
        assert 1 <= lines(pointer) <= text.count("\n") + 1
        if isinstance(node, dict):
            for key, child in node.items():
                offset = lines.offset(f"{pointer}/{escaped(key)}")
                assert document.text[offset] == '"'
                visit(f"{pointer}/{escaped(key)}", child)
        elif isinstance(node, list):
            for index, child in enumerate(node):
                visit(f"{pointer}/{index}", child)

    visit("", document.value)


@given(values, st.text(max_size=3))
def test_a_text_that_is_kept_compact_means_the_same(value: object, end: str) -> None:
    text = json.dumps({"before": value, "": "…"}, indent=1, ensure_ascii=False) + end + " " * 100_000
    data = text.encode("utf-8", "surrogatepass")
    results: list[object] = []
    for compact in (False, True):
        try:
            document = load_json(data, "x", compact=compact)
            lines = [document.line_of(pointer) for pointer in ("", "/before", "/before/0", "/")]
            results.append((document.value, document.encoding, document.duplicates, lines))
        except FieldwrightError as error:
            results.append((type(error), str(error), error.line))
    assert results[0] == results[1]


def test_equal_objects_of_a_compact_value_are_held_once_and_no_others() -> None:
    text = '[{"a": 1}, {"a": true}, {"a": 1.0}, {"a": 1}, {"a": 1, "a": 1}, {"a": [1]}, {"a": [1]}, {"b": null}, {"a": "1"}]'
    document = load_json(text.encode(), "x", compact=True)
    assert repr(document.value) == repr(json.loads(text))
    assert document.value[0] is document.value[3]
    assert document.value[5] is not document.value[6]
    assert [one.pointer for one in document.duplicates] == ["/4"]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b'["\\u00e9 \xc3\xa9 \xf0\x9f\x9a\xa2"]', ["é é \N{SHIP}"]),
        (b'["\xe9"]', ["é"]),  # Windows-1252
        (b'\xef\xbb\xbf["\xc3\xa9"]', ["é"]),
        ('["é"]'.encode("utf-16"), ["é"]),
        ('["é"]'.encode("utf-16-le"), ["é"]),
    ],
)
def test_a_compact_text_may_be_in_any_encoding(data: bytes, found: object) -> None:
    spaces = (" " * 20_000).encode("utf-16-le" if data.count(0) else "ascii")
    assert load_json(data + spaces, "x", compact=True).value == found


def test_what_cannot_be_escaped_is_an_error_as_ever() -> None:
    with pytest.raises(SyntaxProblemError, match=r"line 2, column 4 .*escape"):
        load_json(b'["a",\n "b\\\xc3\xa9"]' + b" " * 9000, "x", compact=True)
    with pytest.raises(SyntaxProblemError, match="line 1, column 6"):
        load_json('["é",é]'.encode() + b" " * 9000, "x", compact=True)


@given(st.lists(st.text()))
def test_tokens_undo_escaping(keys: list[str]) -> None:
    assert tokens("".join(f"/{escaped(key)}" for key in keys)) == keys


@given(st.text(alphabet='{}[]",:\\ 1atrue\n', max_size=40))
def test_any_text_is_a_value_or_one_of_our_errors(text: str) -> None:
    with suppress(FieldwrightError):
        load_json(text.encode(), "x")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<!doctype html><title>Sign in</title>", "web page (title: Sign in), not JSON"),
        (b"<a/>", "this is XML, and JSON"),
    ],
)
def test_markup_in_place_of_json_is_named(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        load_json(data, "a.json")
    assert said in str(caught.value)
