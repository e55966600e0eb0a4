"""Diagnostics: one sentence, with the mend and a place that can be shown, for what is wrong before anything runs."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.expression.diagnostics import diagnose
from fieldwright.expression.problems import _TABLE, explained

KNOWN = frozenset({"order", "params"})


@pytest.mark.parametrize(
    ("text", "code", "said", "place"),
    [
        ("a +", "S0207", "ends too early", "+"),
        ("a b", "S0201", "operator such as &", "b"),
        ('"abc', "S0101", "closing quote", '"abc'),
        ("a.`b", "S0105", "closing backtick", "`b"),
        ("$sum(a", "S0203", "add )", "a"),
        ('{"a": }', "S0211", "cannot begin a value", "}"),
        ("a := 1", "S0212", "begin the name", "a"),
        ("a{b: c}{d: e}", "S0210", "only once", "a{b: c}{d: e}"),
        ("a ! b", "S0204", "not an operator", "!"),
        ('"é😀" & $uppercas(a)', "F1007", "did you mean $uppercase?", "$uppercas"),
        ("x ~> $uppr", "F1007", "did you mean $uppercase?", "$uppr"),
        ("$parms.x", "F1008", "did you mean $params?", "$parms"),
        ("$zzz", "F1008", "known here: $order, $params", "$zzz"),
        ('$eval("1")', "F1001", "refused", "$eval"),
        ("uppercase(a)", "T1005", "write $uppercase", "uppercase"),
    ],
)
def test_what_is_wrong(text: str, code: str, said: str, place: str):
    (found,) = diagnose(text, KNOWN)
    assert found.code == code
    assert said in found.message
    assert text[found.start : found.end] == place


@pytest.mark.parametrize(
    "text",
    ["a.b", "$order.a & $params.x", "($v := a; $v)", "function($x) {$x}(1)", "a@$i.($i)", "a#$n.($n)", '$translate("t", a)', "$", "$$.a",
     "$map(a, $uppercase)", "a /* note */", "$decimalAdd(a, b)"],
)  # fmt: skip
def test_what_is_right(text: str):
    assert diagnose(text, KNOWN) == ()


def test_several_unknown_names_are_all_told():
    assert [one.code for one in diagnose("$a & $b & $upper(c)", KNOWN)] == ["F1008", "F1008", "F1007"]


def test_the_empty_expression_is_told():
    (found,) = diagnose("")
    assert (found.start, found.end) == (0, 0)


def test_the_recursion_limit_is_left_alone():
    before = sys.getrecursionlimit()
    diagnose("a.b.c[1]")
    assert sys.getrecursionlimit() == before


@pytest.mark.parametrize(
    "text", ["(" * 100_000, "[" * 5_000, "a[" * 400 + "1" + "]" * 400, "-" * 3_000 + "1", "{" * 900, "a?" * 900 + "b"]
)
def test_deep_nesting_is_one_message(text: str):
    assert len(diagnose(text)) == 1


@settings(max_examples=400, deadline=None)
@given(st.text(st.sampled_from("ab$.[](){}:;,?@#%*/\\\"'`<>=!&|~^+- 1é😀\n"), max_size=25))
def test_anything_gets_an_answer_inside_the_text(text: str):
    for one in diagnose(text):
        assert 0 <= one.start <= one.end <= len(text)
        assert one.message
        assert "{" not in one.message.replace("{...}", "").replace('"{"', "") or "{" in text


def test_every_sentence_can_be_filled():
    for code in _TABLE:
        made = explained(code, "engine text", start=0, end=1, token="x", value=1, text="x")
        assert made.message
        assert not made.message.endswith(".")
