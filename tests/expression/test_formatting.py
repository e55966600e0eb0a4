"""Formatting changes only what stands between the words: the tree and the comments stay, and doing it twice is doing it once."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.expression.failures import CompileError
from fieldwright.expression.formatting import WIDTH, alike, comments_of, formatted, written
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.syntax import Node, parse, parsed
from tests.expression.mapping_expressions import generated


def cases() -> list[str]:
    texts = [one.example for one in FUNCTIONS.values()]
    for path in sorted((Path(__file__).parent / "cases").glob("*.json")):
        texts += [one["expression"] for one in json.loads(path.read_text("utf-8"))["cases"]]
    texts += [text for text, _ in generated(7, 400)]
    return [one for one in texts if isinstance(parsed(one), Node)]


CASES = cases()


def holds(text: str) -> None:
    """What `formatted` would take back: written as it is, it means the same."""
    tree = parse(text)
    made = written(text, tree)
    again = parse(made)
    assert alike(tree, again), made
    assert comments_of(text, tree) == comments_of(made, again), made
    assert written(made, again) == made


def test_every_expression_that_we_have_means_the_same_when_it_is_formatted() -> None:
    assert len(CASES) > 700
    for text in CASES:
        holds(text)


@settings(max_examples=60, deadline=None)
@given(text=st.sampled_from(CASES), gap=st.sampled_from(["\n", "\t", "  ", " /* why */ ", "\n/* two\nlines */\n"]))
def test_spaces_lines_and_comments_change_nothing(text: str, gap: str) -> None:
    spread = gap.join(_words(text))
    if isinstance(parsed(spread), Node):
        holds(spread)


def _words(text: str) -> list[str]:
    """The text broken at its spaces that stand in no quotes."""
    if any(sign in text for sign in "\"'`/<"):
        return [text]
    return text.split(" ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a&b", "a & b"),
        ("(  a )", "(a)"),
        ("a .b [ 0 ]", "a.b[0]"),
        ("-a+ -1", "-a + -1"),
        ('{"a":b?c:d,"e":[1..3]}', '{"a": b ? c : d, "e": [1..3]}'),
        ("$map(a,function($i,$n){$i*$n})", "$map(a, function($i, $n) {$i * $n})"),
        ("function($a)<n:n>{$a}", "function($a)<n:n> {$a}"),
        ("a^(>b,<c)", "a^(>b, <c)"),
        ("($x:=1;$x)", "($x := 1; $x)"),
        ("($x:=1;$y:=2;$x+$y)", "(\n  $x := 1;\n  $y := 2;\n  $x + $y\n)"),
        ("/* the name */a&b", "/* the name */\na & b"),
        ("a~>|b|{'c':1},['d']|", "a ~> | b | {'c': 1}, ['d'] |"),
        ("x.*[and=1 and or in [2]]", "x.*[and = 1 and or in [2]]"),
    ],
)
def test_how_it_looks(text: str, expected: str) -> None:
    assert formatted(text) == expected


def test_what_does_not_fit_is_broken_at_its_loosest_signs() -> None:
    chain = " : ".join(f'status = "{one * 20}" ? "{one}"' for one in "ABC") + ' : "other"'
    lines = formatted(chain).split("\n")
    assert [line[:4] for line in lines] == ["stat", "  : ", "  : ", "  : "]
    long = "$join([" + ", ".join(f"person.name{at:02}" for at in range(12)) + '], " ")'
    made = formatted(long)
    assert max(map(len, made.split("\n"))) <= WIDTH
    assert made.startswith("$join(\n  [\n    person.name00,\n")


def test_what_does_not_parse_is_refused() -> None:
    with pytest.raises(CompileError):
        formatted("a &")
