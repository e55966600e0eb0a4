"""Rules of every kind on payloads, in JSON and XML: what comes out, and the findings of a run."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve, frozen

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.mapping.compile import compile_map
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Lookup, Parameter, Rule
from fieldwright.mapping.run import RunResult, run_map
from fieldwright.mapping.sides import Bench
from tests.mapping.benches import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    bench,
    element,
    lookup,
    many,
    money,
    record,
    sequence,
    text,
)

ANYTHING: dict[str, Any] = {"type": "object"}
MISSING = object()


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(in_process=True) as made:
        yield made


def rule(**facts: Any) -> Rule:
    return Rule("", **facts)


def ran(made: Bench, payload: Any, evaluator: Evaluator, **more: Any) -> RunResult:
    data = payload.encode() if isinstance(payload, str) else json.dumps(payload).encode()
    return run_map(made, data, evaluator=evaluator, **more)


@frozen
class Case:
    """A map, what goes in and what comes out."""

    why: str
    rules: Any
    payload: Any
    output: Any
    target: Any = ANYTHING
    source: Any = ANYTHING
    lookups: tuple[Lookup, ...] = ()
    parameters: tuple[Parameter, ...] = ()


ORDER = {
    "id": "A1",
    "lines": [{"sku": "x", "n": 2, "tags": ["p", "q"]}, {"sku": "y", "n": 1, "tags": []}],
    "none": None,
    "empty": "",
}
LIST = record(l_=many(ANYTHING))
NESTED = record(l_=many(record(s_=TEXT, t_=many(record(v_=TEXT, of_=TEXT)))))
REQUIRED = record(l=many(ANYTHING), o_=record(x_=TEXT, l=many(TEXT)))
COLOURS = {"r": "red", "1": "one", "null": "nil"}

CASES = (
    Case("a path", {"a": "id"}, ORDER, {"a": "A1"}),
    Case("members in the schema's order", {"b": "id", "a": "'x'"}, ORDER, {"a": "x", "b": "A1"}, record(a=TEXT, b=TEXT)),
    Case("deep targets make objects", {"a.b.c": "id"}, ORDER, {"a": {"b": {"c": "A1"}}}),
    Case("names that are no words", {"a.`@b`.`c d`": "id"}, ORDER, {"a": {"@b": {"c d": "A1"}}}),
    Case("a missing value leaves its key out", {"a": "nope", "b": "id"}, ORDER, {"b": "A1"}),
    Case("null is written", {"a": "none"}, ORDER, {"a": None}),
    Case("empty text is written", {"a": "empty"}, ORDER, {"a": ""}),
    Case("an object without members is left out", {"o.a": "nope", "b": "id"}, ORDER, {"b": "A1"}),
    Case("constants of every type", {"a": ("x",), "b": (1.5,), "c": (None,), "d": ([1, {"e": "\u20ac"}],), "f": (False,)}, ORDER, {"a": "x", "b": 1.5, "c": None, "d": [1, {"e": "\u20ac"}], "f": False}),
    Case("a decision writes nothing", {"a": rule(decision="not mapped"), "b": "id"}, ORDER, {"b": "A1"}),
    Case("default for missing", {"a": rule(value="nope", default="d")}, ORDER, {"a": "d"}),
    Case("default does not stand for null unless said", {"a": rule(value="none", default="d")}, ORDER, {"a": None}),
    Case("default for null", {"a": rule(value="none", default="d", default_for=("null",))}, ORDER, {"a": "d"}),
    Case("default for null only", {"a": rule(value="nope", default="d", default_for=("null",)), "b": "id"}, ORDER, {"b": "A1"}),
    Case("default for empty", {"a": rule(value="empty", default="d", default_for=("missing", "empty"))}, ORDER, {"a": "d"}),
    Case("no default for zero and false", {"a": rule(value="0", default="d", default_for=("missing", "null", "empty")), "b": rule(value="false", default="d", default_for=("missing", "null", "empty"))}, ORDER, {"a": 0, "b": False}),
    Case("when that holds", {"a": rule(value="id", when="lines[0].n = 2")}, ORDER, {"a": "A1"}),
    Case("when that does not hold", {"a": rule(value="id", when="lines[0].n = 3"), "b": "id"}, ORDER, {"b": "A1"}),
    Case("when that is missing", {"a": rule(value="id", when="nope"), "b": "id"}, ORDER, {"b": "A1"}),
    Case("when leaves the default out too", {"a": rule(value="nope", default="d", when="false"), "b": "id"}, ORDER, {"b": "A1"}),
    Case("when on a constant", {"a": rule(constant="x", when="id = 'A1'"), "b": rule(constant="y", when="id = 'B'")}, ORDER, {"a": "x"}),
    Case("when on an object", {"o": rule(when="id = 'B'"), "o.a": "id", "o.b": ("x",), "c": "id"}, ORDER, {"c": "A1"}),
    Case("of two rules the first that gives something", [Rule("a", value="nope"), Rule("a", value="id"), Rule("a", value="'z'")], ORDER, {"a": "A1"}),
    Case("a loop", {"l[]": "lines", "l[].s": "sku"}, ORDER, {"l": [{"s": "x"}, {"s": "y"}]}, LIST),
    Case("a loop over one item is an array", {"l[]": "lines[0]", "l[].s": "sku"}, ORDER, {"l": [{"s": "x"}]}, LIST),
    Case("a loop over a single object is an array", {"l[]": "one", "l[].s": "sku"}, {"one": {"sku": "x"}}, {"l": [{"s": "x"}]}, LIST),
    Case("a loop over nothing", {"l[]": "nope", "l[].s": "sku", "b": "id"}, ORDER, {"b": "A1"}, LIST),
    Case("a loop over an empty array", {"l[]": "e", "l[].s": "sku", "b": "id"}, {"e": [], "id": 1}, {"b": 1}, LIST),
    Case("a loop over nothing where the target requires it", {"l[]": "nope", "l[].s": "sku"}, ORDER, {"l": []}, REQUIRED),
    Case("required inside an optional object that nothing fills", {"l[]": "lines", "l[].s": "sku", "o.x": "nope", "o.l[]": "nope"}, ORDER, {"l": [{"s": "x"}, {"s": "y"}]}, REQUIRED),
    Case("required inside an optional object that is written", {"l[]": "lines", "l[].s": "sku", "o.x": "id", "o.l[]": "nope"}, ORDER, {"l": [{"s": "x"}, {"s": "y"}], "o": {"x": "A1", "l": []}}, REQUIRED),
    Case("where", {"l[]": rule(each="lines", where="n > 1"), "l[].s": "sku"}, ORDER, {"l": [{"s": "x"}]}, LIST),
    Case("where that is a number is a condition", {"l[]": rule(each="lines", where="n - 1"), "l[].s": "sku"}, ORDER, {"l": [{"s": "x"}]}, LIST),
    Case("order by", {"l[]": rule(each="lines", order_by="n"), "l[].s": "sku"}, ORDER, {"l": [{"s": "y"}, {"s": "x"}]}, LIST),
    Case("order by several, descending", {"l[]": rule(each="l", order_by=">a, b"), "l[].s": "b"}, {"l": [{"a": 1, "b": 2}, {"a": 2, "b": 3}, {"a": 2, "b": 1}]}, {"l": [{"s": 1}, {"s": 3}, {"s": 2}]}, LIST),
    Case("where and order by with $$", {"l[]": rule(each="lines", where="$$.id = 'A1'", order_by="sku"), "l[].s": "$$.id & sku"}, ORDER, {"l": [{"s": "A1x"}, {"s": "A1y"}]}, LIST),
    Case("when on a loop", {"l[]": rule(each="lines", when="id = 'B'"), "l[].s": "sku", "b": "id"}, ORDER, {"b": "A1"}, LIST),
    Case("an item whose members are all missing is still one", {"l[]": "lines", "l[].s": "nope"}, ORDER, {"l": [{}, {}]}, LIST),
    Case("loops in loops", {"l[]": "lines", "l[].s": "sku", "l[].t[]": "tags", "l[].t[].v": "$"}, ORDER, {"l": [{"s": "x", "t": [{"v": "p"}, {"v": "q"}]}, {"s": "y"}]}, NESTED),
    Case("the outer item from an inner loop", {"l[]": "lines", "l[].t[]": "($s := sku; tags.{'tag': $, 'of': $s})", "l[].t[].v": "tag", "l[].t[].of": "of"}, ORDER, {"l": [{"t": [{"v": "p", "of": "x"}, {"v": "q", "of": "x"}]}, {}]}, NESTED),
    Case("a loop of values", {"l[]": rule(each="lines", value="sku")}, ORDER, {"l": ["x", "y"]}, record(l=many(TEXT))),
    Case("a loop of values as they are", {"l[]": "lines.tags"}, ORDER, {"l": ["p", "q"]}, record(l=many(TEXT))),
    Case("an item whose value is missing is left out", {"l[]": rule(each="lines", value="n > 1 ? sku")}, ORDER, {"l": ["x"]}, record(l=many(TEXT))),
    Case("all items by one value", {"l": "lines.sku"}, ORDER, {"l": ["x", "y"]}, record(l=many(TEXT))),
    Case("one value for a list is a list of one", {"l": "id"}, ORDER, {"l": ["A1"]}, record(l=many(TEXT))),
    Case("null for a list is null", {"l": "none"}, ORDER, {"l": None}, record(l_={"type": ["array", "null"], "items": TEXT})),
    Case("a constant list", {"l[]": (["a"],), "m": ("b",)}, ORDER, {"l": ["a"], "m": ["b"]}, record(l=many(TEXT), m=many(TEXT))),
    Case("a default for no items", {"l[]": rule(each="nope", default=[{"s": 0}]), "l[].s": "sku"}, ORDER, {"l": [{"s": 0}]}, LIST),
    Case("blocks in rule order", {"l[first]": rule(), "l[first].s": "id", "l[rest]": rule(each="lines"), "l[rest].s": "sku", "l[last]": rule(), "l[last].s": ("end",)}, ORDER, {"l": [{"s": "A1"}, {"s": "x"}, {"s": "y"}, {"s": "end"}]}, LIST),
    Case("a block with a condition", {"l[a]": rule(when="id = 'B'"), "l[a].s": "id", "l[b]": rule(when="id = 'A1'"), "l[b].s": "id"}, ORDER, {"l": [{"s": "A1"}]}, LIST),
    Case("arrays in arrays", {"m[]": "rows", "m[][]": "$"}, {"rows": [[1, 2], [3]]}, {"m": [[1, 2], [3]]}, record(m=many(many(INTEGER)))),
    Case("a list at the root", {"[]": "lines", "[].s": "sku"}, ORDER, [{"s": "x"}, {"s": "y"}], many(record(s=TEXT))),
    Case("positions", {"p[0]": "id", "p[1]": "lines[0].n"}, ORDER, {"p": ["A1", 2]}, record(p_={"type": "array", "prefixItems": [TEXT, INTEGER]})),
    Case("parameters", {"a": "$params.x & $params.y"}, ORDER, {"a": "1"}, parameters=(Parameter("x", default="1"), Parameter("y"))),
    Case("$translate", {"a": "$translate('c', k)"}, {"k": "r"}, {"a": "red"}, lookups=(lookup("c", COLOURS),)),
    Case("$translate of a number", {"a": "$translate('c', k)"}, {"k": 1}, {"a": "one"}, lookups=(lookup("c", COLOURS),)),
    Case("$translate of null", {"a": "$translate('c', k)"}, {"k": None}, {"a": "nil"}, lookups=(lookup("c", COLOURS),)),
    Case("$translate of nothing", {"a": "$translate('c', k)", "b": ("x",)}, {}, {"b": "x"}, lookups=(lookup("c", COLOURS),)),
    Case("not found: default", {"a": "$translate('c', k)"}, {"k": "z"}, {"a": "?"}, lookups=(lookup("c", COLOURS, not_found="default", default="?"),)),
    Case("not found: null as default", {"a": "$translate('c', k)"}, {"k": "z"}, {"a": None}, lookups=(lookup("c", COLOURS, not_found="default"),)),
    Case("not found: pass through", {"a": "$translate('c', k)"}, {"k": 7}, {"a": 7}, lookups=(lookup("c", COLOURS, not_found="pass through"),)),
    Case("not found: leave out", {"a": "$translate('c', k)", "b": ("x",)}, {"k": "z"}, {"b": "x"}, lookups=(lookup("c", COLOURS, not_found="leave out"),)),
    Case("tables with values of every type", {"a": "$translate('c', k)"}, {"k": "o"}, {"a": {"x": [1]}}, lookups=(lookup("c", {"o": {"x": [1]}}),)),
    Case("comments and lambdas in expressions", {"a": "/* why */ ($f := function($x) {$x & '!'}; $f(id)) /* end */"}, ORDER, {"a": "A1!"}),
    Case("several parts in one expression", {"a": "($x := id; $x & $x)"}, ORDER, {"a": "A1A1"}),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case.why for case in CASES])
def test_rules_on_json(case: Case, evaluator: Evaluator) -> None:
    made = bench(case.source, case.target, case.rules, lookups=case.lookups, parameters=case.parameters)
    result = ran(made, case.payload, evaluator)
    assert [one for one in result.findings if one.id in ("R01", "R04", "R05", "R06")] == []
    assert result.value == case.output
    assert json.loads(result.output) == case.output
    if isinstance(case.output, dict):
        order = list(case.output) if case.target is not ANYTHING else sorted(case.output)
        assert (list(result.value) if case.target is not ANYTHING else sorted(result.value)) == order


@pytest.mark.parametrize("case", CASES, ids=[case.why for case in CASES])
def test_exported_expression_stands_alone_and_gives_the_same(case: Case, evaluator: Evaluator) -> None:
    made = bench(case.source, case.target, case.rules, lookups=case.lookups, parameters=case.parameters)
    compiled = compile_map(made)
    alone = evaluator.evaluate(compiled.text, json.dumps(case.payload))
    assert alone.error is None
    assert json.loads(alone.value_text or "null") == case.output
    assert compiled.broken == {}


# --- XML -------------------------------------------------------------------------------------------------------------

XML_ORDER = sequence(
    element("Id"), element("Total", "xs:decimal"), element("Count", "xs:int", minOccurs="0"), element("Paid", "xs:boolean"),
    element("Note", nillable="true", minOccurs="0"), element("Day", "xs:date", minOccurs="0"),
    element("Tag", minOccurs="0", maxOccurs="unbounded"), money("Price", minOccurs="0"),
    attributes='<xs:attribute name="version" type="xs:string"/>',
)  # fmt: skip
XML_IN = (
    '<Message version="2"><Id>A1</Id><Total>0.10</Total><Count>3</Count><Paid>1</Paid><Note xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>'
    '<Day>2026-03-02</Day><Tag>p</Tag><Tag>q</Tag><Price currency="EUR">9.50</Price></Message>'
)  # fmt: skip
JSON_ORDER = record(
    id=TEXT, total=NUMBER, count_=INTEGER, paid=BOOLEAN, note_={"type": ["string", "null"]}, day_=TEXT, tags=many(TEXT), price_=NUMBER,
    currency_=TEXT, version_=TEXT,
)  # fmt: skip
FROM_XML = {
    "id": "Message.Id", "total": "Message.Total", "count": "Message.Count", "paid": "Message.Paid", "note": "Message.Note",
    "day": "Message.Day", "tags": "Message.Tag", "price": "Message.Price.`#text`", "currency": "Message.Price.`@currency`",
    "version": "Message.`@version`",
}  # fmt: skip
AS_JSON = {
    "id": "A1", "total": 0.1, "count": 3, "paid": True, "note": None, "day": "2026-03-02", "tags": ["p", "q"], "price": 9.5,
    "currency": "EUR", "version": "2",
}  # fmt: skip
TO_XML = {
    "Message.Price.`@currency`": "currency", "Message.Price.`#text`": "price", "Message.Id": "id", "Message.Total": "total",
    "Message.Count": "count", "Message.Paid": "paid", "Message.Note": "note", "Message.Day": "day", "Message.Tag[]": "tags",
    "Message.`@version`": "version",
}  # fmt: skip


def test_from_xml_to_json(evaluator: Evaluator) -> None:
    result = ran(bench(XML_ORDER, JSON_ORDER, FROM_XML), XML_IN, evaluator)
    assert result.findings == ()
    assert result.value == AS_JSON


def test_from_json_to_xml_in_the_schemas_order(evaluator: Evaluator) -> None:
    result = ran(bench(JSON_ORDER, XML_ORDER, TO_XML), AS_JSON, evaluator)
    assert result.findings == ()
    back = ran(bench(XML_ORDER, JSON_ORDER, FROM_XML), result.output.decode(), evaluator)
    assert back.value == AS_JSON
    names = [part.split(">")[0].split()[0] for part in result.output.decode().split("<")[3:] if part[0] != "/"]
    assert names == ["Id", "Total", "Count", "Paid", "Note", "Day", "Tag", "Tag", "Price"]


def test_decimals_of_xml_stay_as_they_are_written_in_xml(evaluator: Evaluator) -> None:
    big = sequence(element("N", "xs:decimal"))
    result = ran(
        bench(big, big, {"Message.N": "Message.N"}), "<Message><N>12345678901234567890.10</N></Message>", evaluator
    )
    assert b"<N>12345678901234567890.10</N>" in result.output
    assert result.findings == ()


@pytest.mark.parametrize(
    ("written", "number"),
    [("1.50", 1.5), ("+2", 2), ("-.5", -0.5), ("007", 7), ("3.", 3), (" 4 ", 4), ("-0.0", 0), ("1e3", 1000)],
)
def test_numbers_of_xml_however_they_are_written(written: str, number: float, evaluator: Evaluator) -> None:
    type_ = "xs:double" if "e" in written else "xs:decimal"
    made = bench(sequence(element("N", type_)), record(n=NUMBER), {"n": "Message.N"})
    assert ran(made, f"<Message><N>{written}</N></Message>", evaluator).value == {"n": number}


def test_numbers_in_lists_of_xml_are_converted(evaluator: Evaluator) -> None:
    source = sequence(element("N", "xs:decimal", maxOccurs="unbounded"))
    payload = "<Message><N>1.5</N><N>2.50</N></Message>"
    for rules in ({"n": "Message.N"}, {"n[]": rule(each="Message.N", value="$")}, {"n[]": "Message.N"}):
        result = ran(bench(source, record(n=many(NUMBER)), rules), payload, evaluator)
        assert result.findings == ()
        assert result.value == {"n": [1.5, 2.5]}


# --- findings --------------------------------------------------------------------------------------------------------


def only(result: RunResult, id_: str) -> Finding:
    made = [one for one in result.findings if one.id == id_]
    assert len(made) == 1, result.findings
    assert made[0].map == "map"
    return made[0]


def test_failed_rule_is_named_and_the_others_are_written(evaluator: Evaluator) -> None:
    made = bench(ANYTHING, record(a_=NUMBER, b_=TEXT), {"a": "id * 2", "b": "id"})
    result = ran(made, ORDER, evaluator)
    failed = only(result, "R01")
    assert failed.target == "a"
    assert "A1" in failed.message
    assert result.value == {"b": "A1"}
    assert result.failed


def test_failed_rule_in_a_loop_is_named(evaluator: Evaluator) -> None:
    rules = {"l[]": "lines", "l[].s": "sku", "l[].n": "sku * 2"}
    result = ran(bench(ANYTHING, record(l=many(ANYTHING)), rules), ORDER, evaluator)
    assert only(result, "R01").target == "l[].n"
    assert result.value == {"l": [{"s": "x"}, {"s": "y"}]}


def test_rule_that_does_not_parse_is_left_out(evaluator: Evaluator) -> None:
    result = ran(bench(ANYTHING, record(a_=TEXT, b_=TEXT), {"a": "id &", "b": "id"}), ORDER, evaluator)
    assert only(result, "R01").target == "a"
    assert result.value == {"b": "A1"}


def test_eval_is_refused(evaluator: Evaluator) -> None:
    result = ran(bench(ANYTHING, record(a_=TEXT, b_=TEXT), {"a": "$eval('1')", "b": "id"}), ORDER, evaluator)
    assert only(result, "R01").target == "a"
    assert result.value == {"b": "A1"}


def test_violation_is_traced_to_its_rule(evaluator: Evaluator) -> None:
    target = record(o=record(code=text(maxLength=3)), l=many(record(n=INTEGER)))
    rules = {"o.code": "id & id", "l[]": "lines", "l[].n": "sku"}
    result = ran(bench(ANYTHING, target, rules), ORDER, evaluator)
    made = {(one.target, one.message.split(":")[0]) for one in result.findings if one.id == "R02"}
    assert made == {("o.code", "o.code"), ("l[].n", "l[0].n"), ("l[].n", "l[1].n")}
    assert any("id & id" in one.message for one in result.findings)


def test_violation_in_xml_is_traced_to_its_rule(evaluator: Evaluator) -> None:
    target = sequence(element("L", "xs:string", '<xs:maxLength value="1"/>', maxOccurs="9"), element("Must"))
    result = ran(bench(ANYTHING, target, {"Message.L[]": rule(each="lines", value="sku & sku")}), ORDER, evaluator)
    assert {one.target for one in result.findings if one.id == "R02"} == {"Message.L[]", "Message.Must"} or {
        one.target for one in result.findings if one.id == "R02"
    } == {"Message.L[]", "Message"}


def test_missing_required_field_says_that_no_rule_fills_it(evaluator: Evaluator) -> None:
    result = ran(bench(ANYTHING, record(a=TEXT, b=TEXT), {"a": "id"}), ORDER, evaluator)
    assert "b" in only(result, "R02").message


def test_input_that_is_not_what_the_source_says(evaluator: Evaluator) -> None:
    result = ran(bench(record(id=INTEGER), record(a=TEXT), {"a": "$string(id)"}), ORDER, evaluator)
    assert only(result, "R03").sources == ("id",)
    assert result.value == {"a": "A1"}


def test_key_without_row(evaluator: Evaluator) -> None:
    made = bench(
        ANYTHING, record(a_=TEXT, b_=TEXT), {"a": "$translate('c', id)", "b": "id"}, lookups=[lookup("c", {"x": "y"})]
    )
    result = ran(made, ORDER, evaluator)
    assert only(result, "R04").target == "a"
    assert "A1" in only(result, "R04").message
    assert result.value == {"b": "A1"}


def test_number_that_loses_digits(evaluator: Evaluator) -> None:
    result = ran(
        bench(ANYTHING, record(a=NUMBER), {"a": "n"}),
        '{"n": 12345678901234567891}',
        evaluator,
    )
    assert "12345678901234567891" in only(result, "R05").message


def test_part_of_xml_that_the_schema_does_not_have(evaluator: Evaluator) -> None:
    source = sequence(element("Id"))
    result = ran(
        bench(source, record(a=TEXT), {"a": "Message.Id"}), "<Message><Id>1</Id><New>2</New></Message>", evaluator
    )
    assert "Message.New" in only(result, "R06").message
    assert result.value == {"a": "1"}


def test_payload_of_another_kind_is_one_clear_error(evaluator: Evaluator) -> None:
    made = bench(record(id=TEXT), record(a=TEXT), {"a": "id"})
    for payload in ("[]", "<a/>", "{", "", "12"):
        with pytest.raises(FieldwrightError):
            ran(made, payload, evaluator, file="in.json")


def test_map_without_schema_does_not_run(evaluator: Evaluator) -> None:
    made = evolve(bench(ANYTHING, ANYTHING, {"a": "id"}), target=None, missing={"target": "there is no such file"})
    with pytest.raises(MissingError, match="no such file"):
        ran(made, ORDER, evaluator)


def test_parameters_can_be_given(evaluator: Evaluator) -> None:
    made = bench(ANYTHING, ANYTHING, {"a": "$params.x"}, parameters=[Parameter("x", default="1")])
    assert ran(made, ORDER, evaluator, parameters={"x": "2"}).value == {"a": "2"}


@pytest.mark.parametrize("failing", [(0,), (39,), (3, 4, 20), (0, 13, 26, 39), tuple(range(40))])
def test_of_many_rules_those_that_fail_are_told_in_order_and_the_others_write(
    failing: tuple[int, ...], evaluator: Evaluator
) -> None:
    rules = {f"g{at % 4}.f{at}": "$number(word)" if at in failing else "id" for at in range(40)}
    result = ran(bench(ANYTHING, ANYTHING, rules), {"id": 1, "word": "x"}, evaluator)
    wrong = [f"g{at % 4}.f{at}" for at in failing]
    assert [one.target for one in result.findings if one.id == "R01" and one.target] == wrong
    written = {f"{group}.{name}" for group, held in (result.value or {}).items() for name in held}
    assert written == rules.keys() - set(wrong)


def test_what_stands_below_a_loop_that_fails_is_left_out_with_it(evaluator: Evaluator) -> None:
    rules = {"a": "id", "l[]": rule(each="$number(word)"), "l[].x": "$number(word)", "l[].y": "1", "b": "$number(word)"}
    result = ran(bench(ANYTHING, ANYTHING, rules), {"id": 1, "word": "x"}, evaluator)
    assert [one.target for one in result.findings if one.id == "R01"] == ["l[]", "b"]
    assert result.value == {"a": 1}


def test_run_in_a_worker_of_its_own() -> None:
    assert run_map(bench(ANYTHING, ANYTHING, {"a": "id"}), b'{"id": 1}').value == {"a": 1}
