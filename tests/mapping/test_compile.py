"""A map as one expression: what it is made of, what is left out, and each rule by itself."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.compile import compile_map, target_of
from fieldwright.mapping.model import Parameter, Rule
from fieldwright.mapping.run import run_map
from fieldwright.schema.paths import quoted
from tests.mapping.benches import BOOLEAN, INTEGER, NUMBER, TEXT, bench, element, lookup, many, record, sequence

ANYTHING: dict[str, Any] = {"type": "object"}
ORDER = {"id": "A1", "lines": [{"sku": "x", "n": 2}, {"sku": "y", "n": 1}]}


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(in_process=True) as made:
        yield made


# --- the text --------------------------------------------------------------------------------------------------------


def test_a_simple_map_is_a_plain_object() -> None:
    made = compile_map(bench(ANYTHING, record(a=TEXT), {"a": "id"}))
    assert made.text == '{\n  "a": id\n}'
    assert made.body == made.text
    assert (made.notes, made.aliases) == ((), ())


def test_prelude_holds_only_what_is_used() -> None:
    rules = {"a": "$translate('c', id)", "b": "$params.x"}
    tables = [lookup("c", {"A1": "one"}), lookup("other", {})]
    made = compile_map(bench(ANYTHING, ANYTHING, rules, lookups=tables, parameters=[Parameter("x", default="y")]))
    assert "$translate :=" in made.text
    assert "$params :=" in made.text
    assert "decimalAdd" not in made.text
    assert "$translate :=" not in made.body


def test_the_primary_source_has_its_alias(evaluator: Evaluator) -> None:
    made = compile_map(bench(ANYTHING, record(l=many(ANYTHING)), {"l[]": "lines", "l[].of": "$source.id"}))
    outcome = evaluator.evaluate(made.text, json.dumps(ORDER))
    assert json.loads(outcome.value_text or "") == {"l": [{"of": "A1"}, {"of": "A1"}]}


def test_further_sources_are_bindings(evaluator: Evaluator) -> None:
    made = compile_map(bench(ANYTHING, ANYTHING, {"a": "id & $rates.x"}, further={"rates": record(x=TEXT)}))
    assert made.aliases == ("rates",)
    assert "$rates" in made.text.splitlines()[0]
    outcome = evaluator.evaluate(made.text, json.dumps(ORDER), {"rates": '{"x": "!"}'})
    assert outcome.value_text == '{"a":"A1!"}'


@pytest.mark.parametrize(
    ("rules", "target", "problem"),
    [
        ({"a": "id &"}, "a", "does not parse"),
        ({"a": "$eval('1')"}, "a", "eval"),
        ({"a": Rule("", value="id", when="(")}, "a", "`when`"),
        ([Rule("l[]", each="lines", order_by="n) & (sku")], "l[]", "`order_by`"),
        ([Rule("a..b", value="id")], "a..b", "names no place"),
        ({"*": "id"}, "*", "names no place"),
    ],
)
def test_what_cannot_be_compiled_is_left_out_and_said(rules: Any, target: str, problem: str) -> None:
    made = compile_map(bench(ANYTHING, ANYTHING, rules))
    assert problem in made.broken[target]
    assert any(target in one for one in made.notes)


@pytest.mark.parametrize("order_by", ["n", ">n", "<sku, >n", "$lowercase(sku)", "n /* the number */"])
def test_sort_terms_are_taken_as_they_are(order_by: str) -> None:
    assert compile_map(bench(ANYTHING, ANYTHING, [Rule("l[]", each="lines", order_by=order_by)])).broken == {}


def test_line_comments_of_rules_do_not_swallow_the_rest(evaluator: Evaluator) -> None:
    made = compile_map(bench(ANYTHING, ANYTHING, {"a": "id /* x */", "b": "/* y */ id", "c": "id"}))
    assert evaluator.evaluate(made.text, json.dumps(ORDER)).value_text == '{"a":"A1","b":"A1","c":"A1"}'


@pytest.mark.parametrize(
    ("place", "target"),
    [("a.b", "a.b"), ("l[0].x", "l[].x"), ("m[1][2]", "m[][]"), ("[3].x", "[].x"), ("Message.`@id`", "Message.`@id`")],
)
def test_target_of_a_place_of_the_output(place: str, target: str) -> None:
    assert target_of(place) == target


# --- rules by themselves ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rules", "target", "value"),
    [
        ({"a": "id"}, "a", "A1"),
        ({"a": ("x",)}, "a", "x"),
        ({"a": Rule("", value="nope", default=3)}, "a", 3),
        ({"l[]": "lines", "l[].s": "sku"}, "l[]", ORDER["lines"]),
        ({"l[]": "lines", "l[].s": "sku"}, "l[].s", ["x", "y"]),
        ({"l[]": Rule("", each="lines", where="n > 1"), "l[].s": "sku"}, "l[].s", ["x"]),
        ({"o": Rule("", when="id = 'B'"), "o.a": "id"}, "o.a", None),
        ({"o": Rule("", when="id = 'B'"), "o.a": "id"}, "o", False),
        ({"a": Rule("", decision="not mapped")}, "a", None),
        ({"l[]": Rule("", each="lines", value="n * 2")}, "l[]", [4, 2]),
    ],
)
def test_a_rule_by_itself(rules: Any, target: str, value: Any, evaluator: Evaluator) -> None:
    made = next(
        one for one in compile_map(bench(ANYTHING, record(l_=many(ANYTHING)), rules)).rules if one.target == target
    )
    text = evaluator.evaluate(made.text, json.dumps(ORDER)).value_text if made.text else None
    assert (json.loads(text) if text is not None else None) == value


def test_a_rule_knows_the_blocks_around_it() -> None:
    rules = {"l[]": "lines", "l[].t[]": "tags", "l[].t[].v": "$"}
    made = compile_map(bench(ANYTHING, record(l_=many(record(t_=many(ANYTHING)))), rules))
    assert [one.blocks for one in made.rules] == [("l[]",), ("l[]", "l[].t[]"), ("l[]", "l[].t[]")]


# --- identity --------------------------------------------------------------------------------------------------------

SCALARS = {"text": TEXT, "integer": INTEGER, "number": NUMBER, "boolean": BOOLEAN}
NAMES = st.sampled_from(
    ["a", "b", "c", "id", "and", "x y", "@type", "#text", "$ref", "ä", "0", "in", "a.b", "[]x", "null"]
)


def records(depth: int) -> st.SearchStrategy[dict[str, Any]]:
    """Generated schemas: name to a scalar's kind, a record, or a list of either."""
    scalar = st.sampled_from(sorted(SCALARS)).map(lambda one: ("scalar", one))
    if depth == 0:
        return st.dictionaries(NAMES, scalar, min_size=1, max_size=3)
    below = records(depth - 1)
    kinds = st.one_of(
        scalar, scalar.map(lambda one: ("list", one)), below.map(lambda one: ("record", one)), below.map(lambda one: ("list", ("record", one)))
    )  # fmt: skip
    return st.dictionaries(NAMES, kinds, min_size=1, max_size=3)


def schema_of(kind: Any) -> dict[str, Any]:
    match kind:
        case ("scalar", name):
            return SCALARS[name]
        case ("record", members):
            return {"type": "object", "properties": {name: schema_of(of) for name, of in members.items()}}
        case (_, items):
            return {"type": "array", "items": schema_of(items)}
        case _:
            raise AssertionError(kind)


def identity(members: dict[str, Any], target: str = "", read: str = "") -> Iterator[Rule]:
    """Rules that copy each member to the same place; ``read`` leads to the members from the item of the loop around."""
    for name, kind in members.items():
        step = quoted(name)
        path = f"{target}.{step}" if target else step
        match kind:
            case ("scalar", _):
                yield Rule(path, value=read + step)
            case ("list", items):
                yield Rule(f"{path}[]", each=read + step)
                if items[0] == "record":
                    yield from identity(items[1], f"{path}[]")
            case (_, below):
                yield from identity(below, path, f"{read}{step}.")
            case _:
                raise AssertionError(kind)


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "text": st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
    "integer": st.integers(-(2**53), 2**53),
    "number": st.floats(-1e9, 1e9, allow_nan=False).map(lambda one: round(one, 6)),
    "boolean": st.booleans(),
}


def payload_of(kind: Any) -> st.SearchStrategy[Any]:
    match kind:
        case ("scalar", name):
            return VALUES[name]
        case ("record", members):
            return st.fixed_dictionaries({name: payload_of(of) for name, of in members.items()})
        case (_, items):
            return st.lists(payload_of(items), min_size=1, max_size=3)
        case _:
            raise AssertionError(kind)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_identity_map_gives_the_payload_back(evaluator: Evaluator, data: st.DataObject) -> None:
    members = data.draw(records(2))
    schema = schema_of(("record", members))
    payload = data.draw(payload_of(("record", members)))
    made = bench(schema, schema, list(identity(members)))
    result = run_map(made, json.dumps(payload).encode(), evaluator=evaluator)
    assert [one for one in result.findings if one.id != "R05"] == []
    assert result.value == payload
    alone = evaluator.evaluate(compile_map(made).text, json.dumps(payload))
    assert json.loads(alone.value_text or "") == payload


XML = sequence(
    element("Id"), element("Total", "xs:decimal", minOccurs="0"), element("Count", "xs:long", minOccurs="0"),
    element("Done", "xs:boolean", minOccurs="0"), element("Day", "xs:date", minOccurs="0"),
    element("Tag", minOccurs="0", maxOccurs="unbounded"),
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text("ab <&>\"'é\u4e00", max_size=6), st.none() | st.decimals(-(10**20), 10**20, places=3), st.none() | st.integers(-(2**63), 2**63 - 1),
    st.none() | st.booleans(), st.none() | st.dates(), st.lists(st.text("xy z", max_size=3), max_size=3),
)  # fmt: skip
def test_identity_map_of_xml_gives_the_document_back(
    evaluator: Evaluator, name: str, total: Any, count: Any, done: Any, day: Any, tags: list[str]
) -> None:
    from xml.sax.saxutils import escape

    parts = [f"<Id>{escape(name)}</Id>"]
    parts += [f"<Total>{total}</Total>"] if total is not None else []
    parts += [f"<Count>{count}</Count>"] if count is not None else []
    parts += [f"<Done>{str(done).lower()}</Done>"] if done is not None else []
    parts += [f"<Day>{day.isoformat()}</Day>"] if day is not None else []
    parts += [f"<Tag>{one}</Tag>" for one in tags]
    document = f"<Message>{''.join(parts)}</Message>"
    names = ("Id", "Total", "Count", "Done", "Day")
    rules = [Rule(f"Message.{one}", value=f"Message.{one}") for one in names]
    made = bench(XML, XML, [*rules, Rule("Message.Tag[]", each="Message.Tag")])
    result = run_map(made, document.encode(), evaluator=evaluator)
    assert [one for one in result.findings if one.id not in ("R05",)] == []
    again = run_map(made, result.output, evaluator=evaluator)
    assert again.value == result.value
    from lxml import etree

    before, after = etree.fromstring(document.encode()), etree.fromstring(result.output)
    assert [(one.tag, one.text or "") for one in before] == [(one.tag, one.text or "") for one in after]
