"""Code tables by their functions: keys of several parts, null, backwards, and the same in what is exported."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.expression.engine import Compiled
from fieldwright.expression.evaluator import Evaluator, compiled_for
from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.functions import own_functions, prelude
from fieldwright.expression.lookups import names_in, tables_of
from fieldwright.mapping.model import NOT_FOUND, Lookup, LookupRow

from .reference import needs_reference, reference

PLACES = Lookup(
    "places",
    (LookupRow(["US", "01"], "Alabama"), LookupRow(["US", 2], "Alaska"), LookupRow(["CA", "AB"], None)),
    two_way=True,
)


def given_by(body: str, value: Any, *lookups: Lookup) -> Any:
    with Evaluator(in_process=True) as evaluator:
        outcome = evaluator.evaluate(body, json.dumps(value), lookups={one.name: one for one in lookups})
    return outcome.error.detail.code if outcome.error is not None else "missing" if outcome.missing else outcome.value


def exported(body: str, lookups: dict[str, Lookup]) -> str:
    return f"(\n{prelude(own_functions(body), tables_of(lookups))}  {body}\n)"


def test_a_key_of_several_parts_is_compared_part_by_part_as_text():
    body = '$translate("places", [country, state])'
    assert given_by(body, {"country": "US", "state": "01"}, PLACES) == "Alabama"
    assert given_by(body, {"country": "US", "state": "2"}, PLACES) == "Alaska"
    assert given_by(body, {"country": "CA", "state": "AB"}, PLACES) is None
    assert given_by(body, {"country": "US"}, PLACES) == "F2001"
    assert given_by(body, {"country": "US,01"}, PLACES) == "F2001"


def test_backwards_the_first_row_counts_and_gives_the_key_as_it_is():
    assert given_by('$translateBack("places", name)', {"name": "Alaska"}, PLACES) == ["US", 2]
    assert given_by('$translateBack("places", name)', {"name": None}, PLACES) == ["CA", "AB"]
    assert given_by('$translateBack("places", name)', {}, PLACES) == "missing"
    twice = Lookup("t", (LookupRow("a", "x"), LookupRow("b", "x"), LookupRow("a", "y")), "leave out", two_way=True)
    assert given_by('$translateBack("t", "x")', {}, twice) == "a"
    assert given_by('$translateBack("t", "y")', {}, twice) == "missing"  # that row never counts
    assert given_by('$translateBack("t", "x")', {}, Lookup("t", twice.rows)) == "F2007"


@pytest.mark.parametrize(
    ("null", "gives"),
    [("translate", "F2001"), ("error", "F2001"), ("default", "none"), ("pass through", None), ("leave out", "missing")],
)
def test_null_gives_what_the_lookup_says(null: str, gives: Any):
    table = Lookup("t", (LookupRow("a", "x"),), null=null, null_default="none", two_way=True)
    assert given_by('$translate("t", k)', {"k": None}, table) == gives
    assert given_by('$translateBack("t", k)', {"k": None}, table) == gives
    with_row = Lookup("t", (LookupRow(None, "x"),), null=null, null_default="none")
    assert given_by('$translate("t", k)', {"k": None}, with_row) == ("x" if null == "translate" else gives)
    parts = given_by('$translate("t", ["a", k])', {"k": None}, table)
    assert parts == (["a", None] if null == "pass through" else gives)


def test_only_the_tables_that_an_expression_names_are_read():
    assert names_in("$translate(\"a\", x) & $translateBack( 'b' , y)") == {"a", "b"}
    assert names_in("$translate($which, x)") is None
    assert names_in('$translate("a" & "b", x)') is None
    assert names_in("$map(codes, $translate)") is None
    assert names_in('x ~> $translate("a", ?)') == {"a"}
    assert names_in("$translation(x)") == frozenset()


def test_a_name_that_is_computed_finds_its_table():
    one, other = Lookup("one", (LookupRow("a", 1),)), Lookup("other", (LookupRow("a", 2),))
    assert given_by('$translate("o" & rest, "a")', {"rest": "ther"}, one, other) == 2
    assert given_by('$translate("nothing", "a")', {}, one) == "F2002"


def test_tables_stay_in_the_process_and_a_changed_one_is_sent_again():
    with Evaluator() as evaluator:
        for number in range(30):
            lookups = {"t": Lookup("t", (LookupRow("a", number),)), "u": Lookup("u", (LookupRow("a", "same"),))}
            assert evaluator.evaluate('$translate("t", "a")', "{}", lookups=lookups).value == number
            assert evaluator.evaluate('$translate("u", "a")', "{}", lookups=lookups).value == "same"


scalars = (
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.sampled_from(["a", "b", "1", "true", "null", "", "ä,b", 'q"', 0.5, 1e21])
)
keys = scalars | st.lists(scalars, max_size=3)
values = scalars | st.lists(scalars, max_size=2) | st.fixed_dictionaries({"x": scalars})
lookups = st.builds(
    Lookup, st.just("t"), st.lists(st.builds(LookupRow, keys, values), max_size=6).map(tuple), st.sampled_from(NOT_FOUND),
    values, null=st.sampled_from(("translate", *NOT_FOUND)), null_default=values, two_way=st.booleans(),
)  # fmt: skip


def outcome_of(expression: Compiled, value: Any) -> Any:
    try:
        made = expression.evaluate_json(json.dumps(value))
    except ExpressionError:
        return "failed"
    return "missing" if made is None else [json.loads(made)]


@settings(max_examples=400, deadline=None)
@given(lookups, keys, st.sampled_from(["translate", "translateBack"]))
def test_what_is_exported_gives_the_same(table: Lookup, key: Any, function: str):
    body = f'${function}("t", k)'
    ours = compiled_for(body, tables=tables_of({"t": table}).data)
    theirs = Compiled(exported(body, {"t": table}))
    value = {"k": key}
    assert outcome_of(ours, value) == outcome_of(theirs, value)


@needs_reference
def test_what_is_exported_gives_the_same_on_the_reference():
    tables = [
        Lookup("t", PLACES.rows, action, "?", null=null, null_default="-", two_way=True)
        for action in NOT_FOUND[1:]
        for null in ("translate", *NOT_FOUND[1:])
    ]
    asked = [
        (f'${function}("t", k)', {"t": one}, {"k": key})
        for one in tables
        for function, key in [
            ("translate", ["US", "2"]), ("translate", ["CA", "AB"]), ("translate", ["US", None]), ("translate", None),
            ("translate", ["US"]), ("translateBack", "Alabama"), ("translateBack", None), ("translateBack", "x"),
        ]
    ]  # fmt: skip
    answers = reference([(exported(body, held), value) for body, held, value in asked])
    for (body, held, value), answer in zip(asked, answers, strict=True):
        made = outcome_of(compiled_for(body, tables=tables_of(held).data), value)
        assert answer.get("result", "missing") == (made[0] if isinstance(made, list) else made), (body, held, value)
