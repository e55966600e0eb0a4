"""A check that is not asked about a rule, because the rule has nothing that the check is about, would have found nothing."""

import random

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.mapping.check import FILLING_CHECKS, RULE_CHECKS, marks_of
from fieldwright.mapping.checks.about import about, concerned
from fieldwright.mapping.checks.model import context_of, fillings_of
from fieldwright.mapping.model import Join, Lookup, LookupRow, Question, Rule
from tests.expression.mapping_expressions import Expressions
from tests.mapping.benches import MOMENT, NUMBER, TEXT, bench, codes, many, record, text

SOURCE = record(
    id=text(maxLength=8), note_={"type": ["string", "null"]}, status=codes("new", "paid"), total=NUMBER, count_={"type": "integer"}, when_=MOMENT,
    tags_=many(TEXT), customer_=record(name=TEXT), lines=many(record(sku=TEXT, qty_={"type": "integer"}, price={**NUMBER, "multipleOf": 0.01})),
)  # fmt: skip
TARGET = record(
    id=text(maxLength=3), note=TEXT, status=codes("N"), total={"type": "integer"}, count=TEXT, when={"type": "string", "format": "date"},
    tags_=many(TEXT, maxItems=2), lines_=many(record(sku=TEXT, qty=NUMBER, price_=NUMBER), minItems=1),
)  # fmt: skip
LOOKUPS = {"t": Lookup("t", (LookupRow("new", "N"), LookupRow("x", "y")), not_found="default")}

WRITTEN = st.sampled_from(
    ["id", "note", "customer.name", "total * 1.19", "-id", "id * 2", "note & id", "$translate('t', status)", "$translate('gone', id)", "count ~> $string", "a b",
     "$translateBack('t', note)", "lines.sku", "tags", "total > note", "status = 'neu'", "$fromMillis(0, '[Y,2]', '+0100')", "$pad(id)", "nowhere", "1 = 1",
     "lines^(sku)", "$nothing"]
)  # fmt: skip
GENERATED = st.integers(0, 100_000).map(lambda seed: Expressions(random.Random(seed)).any(2))
TEXTS = st.one_of(WRITTEN, GENERATED)
SOMETIMES = st.one_of(st.just(""), st.just(""), TEXTS)
CONSTANTS = st.sampled_from(["x", 1, None, ["a"], "sk_live_0123456789abcd"])
TARGETS = st.sampled_from(
    ["id", "note", "status", "total", "count", "when", "tags", "lines[].sku", "lines[].qty", "lines[first]", "gone"]
)

FILLINGS = st.one_of(
    TEXTS.map(lambda one: {"value": one}), CONSTANTS.map(lambda one: {"constant": one}), st.just({"decision": "not mapped"}), st.just({}),
    st.builds(lambda value, default: {"value": value, "default": default}, TEXTS, CONSTANTS),
)  # fmt: skip
RULES = st.builds(
    lambda target, filling, when, more: Rule(target, **filling, when=when, **more), TARGETS, FILLINGS, SOMETIMES,
    st.sampled_from([{}, {"status": "ready", "question": Question("who?")}, {"note": "why"}]),
)  # fmt: skip
LOOPS = st.builds(
    lambda each, where, alias, joins: Rule("lines", each=each, where=where, alias=alias, joins=joins),
    TEXTS, SOMETIMES, st.sampled_from(["", "line", "source"]), st.sampled_from([(), (Join("j", "lines", left="sku"),)]),
)  # fmt: skip


@given(st.lists(st.one_of(RULES, RULES, LOOPS), min_size=1, max_size=6))
def test_what_is_not_asked_would_have_found_nothing(rules: list[Rule]):
    made = bench(SOURCE, TARGET, {})
    made = evolve(made, map=evolve(made.map, rules=tuple(rules)), lookups=LOOKUPS)
    context = context_of(made)
    for checked in context.rules:
        for check in RULE_CHECKS:
            if check not in concerned(RULE_CHECKS, checked.marks):
                assert list(check(context, checked)) == [], check.__name__
        for filling in () if checked.broken else fillings_of(context, checked):
            for check in FILLING_CHECKS:
                if check not in concerned(FILLING_CHECKS, frozenset(marks_of(context, filling))):
                    assert list(check(context, filling)) == [], check.__name__


def test_a_check_is_asked_where_one_of_its_marks_is_or_it_names_none():
    @about("call", ".when")
    def of_calls() -> None: ...

    def of_all() -> None: ...

    assert concerned((of_calls, of_all), frozenset({"name", ".when"})) == (of_calls, of_all)
    assert concerned((of_calls, of_all), frozenset({"name"})) == (of_all,)
