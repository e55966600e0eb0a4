"""Lineage: the source paths that an expression reads, exactly where that can be told and never too few."""

import json
from typing import Any

import pytest

from fieldwright.expression.engine import Compiled
from fieldwright.expression.failures import CompileError, ExpressionError
from fieldwright.expression.lineage import Scope, aliases_used, item_path, lineage, reads
from fieldwright.schema.paths import parse_path

from .test_cases import CASES

ORDER = Scope(root_alias="order", aliases=frozenset({"order", "crm"}))
LINE = Scope("order.lines[]", "source", frozenset({"source"}))


def paths(text: str, scope: Scope = ORDER) -> list[str]:
    return sorted({f"{one.alias}:{one.path}" + ("" if one.exact else " ...") for one in reads(text, scope)})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.b", ["order:a.b"]),
        ("$.a", ["order:a"]),
        ("$$.a & $order.b", ["order:a", "order:b"]),
        ("$crm.customer.name", ["crm:customer.name"]),
        ('`a-b`."c d"', ["order:`a-b`.`c d`"]),
        ("lines[qty > 1].sku", ["order:lines.qty", "order:lines.sku"]),
        ("lines[$$.limit > qty].sku", ["order:limit", "order:lines.qty", "order:lines.sku"]),
        ("lines[0].tags[-1]", ["order:lines.tags"]),
        ("$sum(lines.(qty * price))", ["order:lines.price", "order:lines.qty"]),
        ("$count(lines)", ["order:lines"]),
        ("$count(lines.(1))", ["order:lines"]),
        ("lines.sku.%.%.id", ["order:id", "order:lines.sku"]),
        ("a.*.x", ["order:a ..."]),
        ("**.x", ["order: ..."]),
        ("lines{sku: $sum(qty)}", ["order:lines.qty", "order:lines.sku"]),
        ("lines^(>qty, name).sku", ["order:lines.name", "order:lines.qty", "order:lines.sku"]),
        ("($v := customer; $v.name & $v.address.city)", ["order:customer.address.city", "order:customer.name"]),
        ("($v := a; ($v := b; $v.x); $v.y)", ["order:a.y", "order:b.x"]),
        ("$map(lines, function($l, $i) {$l.sku & $i})", ["order:lines.sku"]),
        ("$filter(lines, function($l) {$l.ok}).sku", ["order:lines.ok", "order:lines.sku"]),
        ("$reduce(lines, function($a, $l) {$a + $l.qty}, 0)", ["order:lines.qty"]),
        ("$sort(lines, function($a, $b) {$a.n > $b.n}).sku", ["order:lines.n", "order:lines.sku"]),
        ("lines@$l.other@$o[$l.k = $o.k].{'a': $l.a, 'b': $o.b}", ["order:lines.a", "order:lines.k", "order:other.b", "order:other.k"]),
        ("lines#$i.(sku & $i)", ["order:lines.sku"]),
        ("a ~> $map(function($x) {$x.b}) ~> $join(',')", ["order:a.b"]),
        ("{'k': a.b, 'n': c}.k", ["order:a.b", "order:c"]),
        ("a ? b : c.d", ["order:a", "order:b", "order:c.d"]),
        ("x ?? y.z", ["order:x", "order:y.z"]),
        ("$lookup(a, 'b').c", ["order:a.b.c"]),
        ("$lookup(a, k).c", ["order:a ...", "order:k"]),
        ("name.$uppercase()", ["order:name"]),
        ("lines.$string(qty)", ["order:lines.qty"]),
        ("($f := function($x) {$x.a}; $f(b) & $f(c))", ["order:b.a", "order:c.a"]),
        ("($first := $lookup(?, 'n'); $first(a))", ["order:a ..."]),
        ("$params.x & $translate('t', code)", ["order:code"]),
        ("'a' & 1", []),
        ("/* a */ b", ["order:b"]),
    ],
)  # fmt: skip
def test_reads(text: str, expected: list[str]):
    assert paths(text) == expected


def test_reads_inside_a_loop_are_absolute():
    found = {(one.alias, one.path) for one in reads("sku & $$.order.id & $source.order.note", LINE)}
    assert found == {("source", "order.lines[].sku"), ("source", "order.id"), ("source", "order.note")}


def test_the_item_may_belong_to_another_source():
    scope = Scope("rows[]", "order", frozenset({"order", "crm"}), item_alias="crm")
    assert paths("name & $$.id", scope) == ["crm:rows[].name", "order:id"]


def test_spans_are_code_points_of_the_path_in_the_text():
    text = '"é😀" & lines[qty > 1].sku /* x */'
    found = {text[one.start : one.end] for one in reads(text, ORDER)}
    assert found == {"lines[qty > 1].sku", "qty"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lines", ("order", "lines")),
        ("lines[qty > 0]^(sku)", ("order", "lines")),
        ("customer.addresses.lines", ("order", "customer.addresses.lines")),
        ("$crm.rows", ("crm", "rows")),
        ("$filter(lines, function($l) {$l.ok})", ("order", "lines")),
        ("($l := lines; $l)", ("order", "lines")),
        ("a ? lines : others", None),
        ("lines.{'a': 1}", None),
        ("[1..3]", None),
        ("lines.*", None),
        ("$split(a, ',')", None),
        ("$append(lines, 1)", None),
    ],
)
def test_item_path(text: str, expected: tuple[str, str] | None):
    assert item_path(text, ORDER) == expected


def test_uses_of_aliases_have_places():
    text = "$crm.a & $order.b & ($crm := 1; $crm)"
    assert aliases_used(text, ORDER) == {"crm": ((0, 4),), "order": ((9, 15),)}


def test_what_does_not_parse_is_an_error_with_a_place():
    with pytest.raises(CompileError) as caught:
        reads("a +", ORDER)
    assert caught.value.start == 3


@pytest.mark.parametrize(
    "text", ["a" + ".a" * 140, "(" * 140 + "a" + ")" * 140, " & ".join(["a"] * 900), "a" + "[b" * 100 + "]" * 100]
)
def test_long_and_deep_expressions_are_followed_or_refused(text: str):
    try:
        lineage(text, ORDER)
        code = "F1004"
    except CompileError as error:
        code = error.code
    assert code == "F1004"


def test_recursion_ends():
    assert paths("($f := function($x) {$x.c ? $f($x.c) : $x.name}; $f(root))")[0] == "order:root.c"


# --- soundness: the input cut down to what is read gives the same result --------------------------------------------------


def kept(value: Any, wanted: list[tuple[str, ...]]) -> Any:
    if () in wanted or not isinstance(value, (dict, list)):
        return value
    if isinstance(value, list):
        return [kept(one, wanted) for one in value]
    return {
        k: kept(v, [w[1:] for w in wanted if w[0] == k]) for k, v in value.items() if any(w[0] == k for w in wanted)
    }


SOUND = [param for param in CASES if "error" not in param.values[0] and "$shuffle" not in param.values[0]["expression"]]


@pytest.mark.parametrize(("case", "value"), SOUND)
def test_an_input_cut_down_to_the_reads_gives_the_same(case: dict[str, Any], value: Any):
    text = case["expression"]
    wanted = [tuple(step.name for step in parse_path(one.path) if step.name) for one in reads(text, Scope())]
    compiled = Compiled(text)
    whole = compiled.evaluate_json(json.dumps(value))
    try:
        cut = compiled.evaluate_json(json.dumps(kept(value, wanted)))
    except ExpressionError as error:
        cut = f"{error.code} with {wanted}"
    assert cut == whole


@pytest.mark.parametrize(("case", "value"), SOUND)
def test_every_path_that_the_engine_reads_is_covered(case: dict[str, Any], value: Any):
    text = case["expression"]
    found = [tuple(step.name for step in parse_path(one.path) if step.name) for one in reads(text, Scope())]

    def leaves(tree: Any, above: tuple[str, ...]) -> list[tuple[str, ...]]:
        if tree is True or (not tree and above):
            return [above]
        return [leaf for name, below in tree.items() for leaf in leaves(below, (*above, name))]

    engine = Compiled(text).reads().get("input")
    if engine is None:
        return
    for leaf in filter(None, leaves(engine, ())):  # an empty one: the engine gave up on a function in a variable
        assert any(leaf[: len(one)] == one or one[: len(leaf)] == leaf for one in found), (leaf, found)
