"""Forms write expressions and read them back: what was written is read as the same, and nothing is taken for what it is not."""

import pytest
from hypothesis import example as hypothesis_example
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.desktop.expressions.calls import call_at, told
from fieldwright.desktop.expressions.names import meant_at, renamed_at, why_not
from fieldwright.desktop.expressions.shapes import (
    BY_ID,
    CHOICE,
    LIST,
    LOOKUP,
    NUMBER,
    PLACE,
    SHAPES,
    TEXT,
    Shape,
    Slot,
    shape_around,
    shape_of,
)
from fieldwright.desktop.expressions.within import part_at, selected
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.expression.diagnostics import diagnose
from fieldwright.expression.evaluator import Evaluator

EXPRESSIONS = (
    "a",
    "customer.name",
    "`first name`",
    '"text"',
    "1",
    "a & b",
    "a ?? b",
    "$uppercase(a)",
    "lines[0].sku",
    "x ? y : z",
    "a = 1",
)
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=5)


def held(slot: Slot) -> st.SearchStrategy[str | tuple[str, ...]]:
    if slot.kind == CHOICE:
        return st.sampled_from([one for one, _ in slot.choices])
    if slot.kind == LIST:
        return st.lists(st.sampled_from(EXPRESSIONS), min_size=2, max_size=4).map(tuple)
    if slot.kind in (TEXT, LOOKUP):
        return st.one_of(st.just(""), TEXTS) if slot.optional else TEXTS
    if slot.kind == NUMBER:
        return st.integers(0, 9).map(str)
    if slot.kind == PLACE:
        return st.sampled_from(["1", "2", "-1"])
    return st.sampled_from([*EXPRESSIONS, ""] if slot.optional else EXPRESSIONS)


@st.composite
def filled(draw: st.DrawFn) -> tuple[str, dict[str, str | tuple[str, ...]]]:
    id_ = draw(st.sampled_from(sorted(BY_ID)))
    return id_, {slot.id: draw(held(slot)) for slot in BY_ID[id_].slots}


@settings(max_examples=300, deadline=None)
@given(filled())
@hypothesis_example(
    ("items", {"items": "a", "test": "true", "of": "1", "value": "a", "give": "a", "all": "list", "between": "0"})
)
def test_what_a_form_writes_it_reads_back_to_write_the_same(
    given: tuple[str, dict[str, str | tuple[str, ...]]],
) -> None:
    shape, values = BY_ID[given[0]], given[1]
    text = shape.write(values)
    if text is None:
        assert shape.lacks(values) is not None or shape.id in ("date", "items")  # nothing chosen to do
        return
    assert diagnose(text, frozenset()) == ()
    found = shape.read(text)
    assert found is not None, text
    assert shape.write(found) == text


@pytest.mark.parametrize("shape", SHAPES, ids=lambda one: one.id)
def test_the_example_of_a_form_is_of_its_shape(shape: Shape) -> None:
    found = shape_of(shape.example)
    assert found is not None
    assert found[0] is shape
    assert shape.write(found[1]) == shape.example


@pytest.mark.parametrize(
    ("text", "shape", "slots"),
    [
        ('first & " " & last', "join", {"parts": ("first", "last"), "between": " ", "blanks": "keep"}),
        ("order.lines[qty > 1].price", "items", {"items": "order.lines", "test": ">", "of": "qty", "value": "1", "give": "price"}),
        ("$sum(lines.(price * qty))", "items", {"items": "lines", "give": "price * qty", "all": "sum", "test": ""}),
        ('a ?? b ?? "-"', "first", {"parts": ("a", "b", '"-"'), "blanks": "missing"}),
        ('$translate("c", a.b) ?? "none"', "lookup", {"lookup": "c", "of": "a.b", "otherwise": '"none"'}),
        ('a = "x" ? (b ? c : d) : e', "condition", {"of": "a", "then": "b ? c : d", "otherwise": "e"}),
        ("$split(a, \",\")[-1]", "split", {"which": "-1"}),
        ("$split(a, \",\")[2]", "split", {"which": "3"}),
    ],
)  # fmt: skip
def test_expressions_of_others_are_read_too(text: str, shape: str, slots: dict[str, str | tuple[str, ...]]) -> None:
    found = shape_of(text)
    assert found is not None
    assert found[0].id == shape
    assert {key: found[1][key] for key in slots} == slots


@pytest.mark.parametrize(
    "text", ["a.b", "a", "", "a &", "$left(a /* why */, 3)", "($x := 1; $x)", "lines[0]", "$left(a, b)"]
)
def test_what_is_of_no_form_is_left_alone(text: str) -> None:
    assert shape_of(text) is None


def test_the_smallest_part_around_the_cursor_is_found() -> None:
    text = 'a = "x" ? $uppercase(b) : c'
    found = shape_around(text, text.index("upper"))
    assert found is not None
    assert (text[found[0] : found[1]], found[2].id) == ("$uppercase(b)", "letters")


def test_a_form_says_what_it_still_needs() -> None:
    shape = BY_ID["split"]
    lacking = shape.lacks(shape.begun())
    assert lacking is not None
    assert lacking.label == "Field"
    assert {one.id for one in BY_ID["part"].asked({"which": "before"})} == {"of", "which", "sign"}


# --- parts of an expression ----------------------------------------------------------------------------------------------

INPUT = '{"lines": [{"qty": 2, "sku": "A"}, {"qty": 5, "sku": "B"}], "customer": {"name": "Ada"}}'


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("customer.name", "name", "Ada"),
        ("lines[qty > 2].sku", "qty", [2, 5]),
        ("lines[qty > 2].sku", "> 2", [False, True]),
        ("lines[qty > 2].sku", "sku", "B"),
        ("$map(lines, function($l) {$l.qty * 2})", "* 2", [4, 10]),
        ("$filter(lines, function($l) {$l.qty > 2}).sku", "$l.q", [{"qty": 2, "sku": "A"}, {"qty": 5, "sku": "B"}]),
        ('($x := customer.name; $x & "!")', "$x &", "Ada"),
        ("$uppercase(customer.name)", "$upper", "ADA"),
        ("lines^(>qty).sku", "qty", [2, 5]),
        ("lines{sku: $sum(qty)}", "qty", {"A": 2, "B": 5}),
        ('customer.name = "x" ? lines.sku : customer', "sku", ["A", "B"]),
    ],
)
def test_a_part_gives_what_it_gives_where_it_stands(text: str, at: str, value: object) -> None:
    found = part_at(text, text.index(at))
    assert found is not None
    with Evaluator(in_process=True) as evaluator:
        assert evaluator.evaluate(found.text, INPUT).value == value


def test_what_has_no_value_of_its_own_says_so() -> None:
    text = "$reduce(lines.qty, function($a, $b) {$a + $b})"
    found = part_at(text, text.index("+ $b"))
    assert found is not None
    assert (found.text, found.why) == ("", "This part has a value only while a function runs")
    assert part_at('a & "x"', 5) is None


def test_a_selection_is_a_part_or_is_not() -> None:
    text = "lines[qty > 2].sku & customer.name"
    found = selected(text, 5 + 1, text.index("]"))
    assert found is not None
    assert found.text.startswith("lines.(qty > 2")
    assert selected(text, 2, 8) is None


# --- names ---------------------------------------------------------------------------------------------------------------


def test_a_variable_is_renamed_where_it_is_meant_and_nowhere_else() -> None:
    text = "($x := 1; $f := function($x) {$x + 1}; $f($x))"
    name, spans = meant_at(text, text.index("$x"))
    assert (name, renamed_at(text, spans, "n")) == ("x", "($n := 1; $f := function($x) {$x + 1}; $f($n))")
    _, inner = meant_at(text, text.index("$x + 1"))
    assert renamed_at(text, inner, "n") == "($x := 1; $f := function($n) {$n + 1}; $f($x))"
    assert meant_at("a.b", 1) == ("", ())
    assert why_not(text, "x", "f", frozenset()) == "$f is defined in this expression already."
    assert why_not(text, "x", "sum", frozenset()) == "$sum is a function."
    assert why_not(text, "x", "1x", frozenset()) != ""
    assert why_not(text, "x", "total", frozenset()) == ""


def test_the_call_that_is_being_written_is_told() -> None:
    text = '$uppercase($padLeft(a, "(,", '
    call = call_at(text, len(text))
    assert call is not None
    assert (call.name, call.argument) == ("padLeft", 2)
    said = told(call, Surroundings())
    assert said is not None
    assert said.parameters == ("text", "width", "fill?")
    assert (said.current, said.current_type, said.gives) == (2, "text, may be left out", "text")
    assert "missing" in said.plain
    assert call_at("a ~> $substring(", 16) == call_at("$substring(0, ", 14).__class__("substring", 15, 1)  # type: ignore[union-attr]
    assert call_at("$map(x, function($i) {", 22) is None
