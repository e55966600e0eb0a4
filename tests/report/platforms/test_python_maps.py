"""Maps as Python modules: whatever names, texts and rules they have, the module compiles and gives what Fieldwright gives."""

import json
import keyword
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldwright.expression.functions import HOST
from fieldwright.mapping.model import Blanks, Join, Parameter, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.python.assembling import IMPORTED, runtime_names
from fieldwright.report.platforms.python.copying import Copied

from ...mapping.benches import bench, lookup
from .translating import loaded, module, ours, theirs

HOSTILE = (
    "class",
    "a b",
    "it's",
    'quo"te',
    "ünï",
    "new\nline",
    "__name__",
    "given",
    "item",
    "MISSING",
    "1st",
    "日本",
    "tab\t",
    "\\",
    '"""',
    "{x}",
    "😀",
)


def agrees(one: Bench, payload: Any, **sources: Any) -> None:
    made = module(one)
    assert made.refused == ()
    assert theirs(loaded(made.text), payload, **sources) == ours(one, payload, **sources)


def quoted(name: str) -> str:
    return f"`{name}`"


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_and_texts_are_valid_code(name: str) -> None:
    source = {"$schema": "http://json-schema.org/draft-07/schema#", "title": "S", "type": "object", "properties": {
        name: {"type": "string"}, "list": {"type": "array", "items": {"type": "object", "properties": {name: {"type": "string"}}}}}}  # fmt: skip
    target = {
        **source,
        "title": "T",
        "properties": {**source["properties"], "all": {"type": "string"}, "code": {"type": "string"}},
    }
    rules = (
        Rule(quoted(name), value=quoted(name), default=name),
        Rule("all", value=f"$join(list.{quoted(name)}, {json.dumps(name)}) & {json.dumps(name)}"),
        Rule("code", value=f"$translate({json.dumps(name)}, {quoted(name)})", note=name),
        Rule("list[]", each="list", where=f"{quoted(name)} != {json.dumps(name)}"),
        Rule(f"list[].{quoted(name)}", value=quoted(name)),
    )
    one = bench(source, target, rules, lookups=[lookup(name, {name: f"<{name}>"}, not_found="default", default=name)])
    agrees(one, {name: name, "list": [{name: "x"}, {name: name}, {}]})
    agrees(one, {"list": []})


def test_fields_may_be_called_like_what_is_imported() -> None:
    names = sorted(IMPORTED)
    text = {"type": "string"}
    source = {"$schema": "http://json-schema.org/draft-07/schema#", "title": "S", "type": "object", "properties": {"at": text}}  # fmt: skip
    target = {**source, "title": "T", "properties": {**dict.fromkeys((*names, "due", "shown", "day"), text)}}
    rules = (
        *(Rule(one, value=f'at & " {one}"') for one in names),
        Rule("due", value='$dateAdd($localDate(at, "Europe/Berlin"), "P14D")'),
        Rule("shown", value='$fromMillis($toMillis(at), "[Y]-[M01]")'),
        Rule("day", value='$decimalRound("1.255", 2) & $base64encode(at) & $string($formatDate(at, "yyyy"))'),
    )
    agrees(bench(source, target, rules), {"at": "2026-11-16T23:30:00Z"})


def test_all_that_copied_definitions_import_is_known() -> None:
    copied = Copied(set())
    for module_, name in ((one, name) for name, one in runtime_names().items()):
        copied.want(module_, name)
    for host in HOST.values():
        with suppress(CannotSayError):
            copied.want(host.__module__, host.__name__)
    bound = [(line.split()[-1].partition(".")[0], line) for line in copied.imports]
    assert {name for name, _ in bound} <= IMPORTED
    assert len({name for name, _ in bound}) == len(bound), "two imports of one name"


@pytest.mark.parametrize("name", [*keyword.kwlist[:6], "print", "list", "walk", "path"])
def test_variables_may_be_called_anything(name: str) -> None:
    one = bench(
        SOURCE,
        TARGET,
        (
            Rule(
                "text", value=f"(${name} := code; $twice := function(${name}) {{ ${name} & ${name} }}; $twice(${name}))"
            ),
        ),
    )
    agrees(one, {"code": "x"})


ITEM = {"type": "object", "properties": {
    "sku": {"type": "string"}, "qty": {"type": "number"}, "tags": {"type": "array", "items": {"type": "string"}}, "lots": {
        "type": "array", "items": {"type": "object", "properties": {"no": {"type": "string"}, "n": {"type": "number"}}}}}}  # fmt: skip
SOURCE = {"$schema": "http://json-schema.org/draft-07/schema#", "title": "S", "type": "object", "properties": {
    "code": {"type": ["string", "null"]}, "count": {"type": "number"}, "items": {"type": "array", "items": ITEM},
    "prices": {"type": "array", "items": {"type": "object", "properties": {"sku": {"type": "string"}, "net": {"type": "number"}}}}}}  # fmt: skip
TARGET = {"$schema": "http://json-schema.org/draft-07/schema#", "title": "T", "type": "object", "required": ["must"], "properties": {
    "text": {"type": "string"}, "number": {"type": "number"}, "must": {"type": "object", "required": ["list"], "properties": {
        "a": {"type": "string"}, "list": {"type": "array", "items": {"type": "string"}}}},
    "lines": {"type": "array", "items": {"type": "object", "properties": {
        "sku": {"type": "string"}, "n": {"type": "number"}, "at": {"type": "number"}, "lots": {"type": "array", "items": {
            "type": "object", "properties": {"v": {"type": "string"}}}}}}},
    "byName": {"type": "object", "additionalProperties": {"type": "number"}}}}  # fmt: skip

VALUES = ("code", "count", "items.sku", "items[0].sku", "items[qty > 1].tags", '"x" & code', "count * 1.1", "count > 2 ? code", "$sum(items.qty)",
          "items^(>qty).sku", "items{sku: $sum(qty)}", "$map(items, function($i, $n) {$n & $i.sku})", "[code, count]", "items.tags[]", "missing",
          "null", '""', "$count(items) = 0 or code", "code ?? count", "code ?: 'none'", "$string(items)", "items.{'s': sku, 'q': qty}", "{'c': code}",
          "items#$i.($i & sku)", "$translate('codes', code)", "$params.p & code", "items.(qty := 5)", "$error('no')", "-count", "items[-1]", "$keys($)",
          "($x := items[0]; $y := $x.sku; $x.qty ? $y & $x.qty : $y)", "$formatNumber(count, '#,##0.00')", "$distinct(items.sku)", "$.code", "$$.code")  # fmt: skip
ITEM_VALUES = (
    "sku",
    "$",
    "qty + 1",
    "$line.sku & $index",
    "tags",
    "$line.tags[0]",
    "$$.code",
    "$price.net",
    "$group.sku",
    "$count($group)",
    "missing",
    "null",
)
blanks = st.none() | st.builds(
    Blanks, null=st.sampled_from(["keep", "leave out", "empty", "error"]), empty=st.sampled_from(["keep", "leave out", "null"]),
    missing=st.sampled_from(["leave out", "null", "empty"]),
)  # fmt: skip
defaults = st.sampled_from(
    [
        {},
        {},
        {"default": "d"},
        {"default": None, "default_for": ("missing", "null", "empty")},
        {"default": [], "default_for": ("empty",)},
    ]
)
conditions = st.sampled_from(["", "", "count > 1", "code", "$exists(code)"])


def value_rule(target: str, values: tuple[str, ...]) -> st.SearchStrategy[Rule]:
    constants = st.sampled_from([{"constant": "c"}, {"constant": None}, {"constant": [1, "two"]}])
    fillings = st.sampled_from(values).map(lambda one: {"value": one}) | constants
    return st.builds(
        lambda f, d, b, w: Rule(target, **{**f, **({} if "constant" in f else d)}, blanks=b, when=w),
        fillings,
        defaults,
        blanks,
        conditions,
    )


JOINS = ((), (Join("price", "$$.prices", "inner", "sku", "sku"),), (Join("price", "$$.prices", "left", "[sku, 1]", "[sku, 1]", "first"),),
         (Join("price", "$$.prices", "position"),), (Join("price", "lots", "own"),))  # fmt: skip


@st.composite
def block(draw: st.DrawFn) -> list[Rule]:
    loop = Rule(
        "lines[]", each=draw(st.sampled_from(["items", "$$.items", "items[qty]", "missing"])), alias="line", joins=draw(st.sampled_from(JOINS)),
        where=draw(st.sampled_from(["", "qty > 1", "$line.sku"])), order_by=draw(st.sampled_from(["", "sku", ">qty, sku"])),
        group_by=draw(st.sampled_from(["", "", "sku", "[sku, qty]"])), when=draw(conditions),
        **draw(st.sampled_from([{}, {"default": []}])),
    )  # fmt: skip
    rules = [loop, draw(value_rule("lines[].sku", ITEM_VALUES)), draw(value_rule("lines[].n", ITEM_VALUES))]
    if draw(st.booleans()):
        rules += [
            Rule("lines[].lots[]", each="lots"),
            draw(value_rule("lines[].lots[].v", ("no", "$line.sku", "$index", "n"))),
        ]
    return rules


@st.composite
def maps(draw: st.DrawFn) -> Bench:
    rules = [
        draw(value_rule(target, VALUES))
        for target in draw(st.sets(st.sampled_from(["text", "number", "must.a", "must.list[]"])))
    ]
    rules.sort(key=lambda one: one.target)
    if draw(st.booleans()):
        rules += draw(block())
    if draw(st.booleans()):
        rules.append(Rule("byName.*", each="items", key=draw(st.sampled_from(["sku", "qty", "missing"])), value="qty"))
    table = lookup(
        "codes",
        {"A": "a", "": None, 5: "five"},
        not_found=draw(st.sampled_from(["error", "default", "pass through", "leave out"])),
        default=0,
    )
    return bench(SOURCE, TARGET, rules, lookups=[table], parameters=[Parameter("p", "string", "P")])


texts = st.sampled_from(["A", "B", "", "ü", "5"])
numbers = st.sampled_from([0, 1, 2.5, 3, -1, 1e21])
items = st.fixed_dictionaries({}, optional={
    "sku": texts, "qty": numbers, "tags": st.lists(texts, max_size=2),
    "lots": st.lists(st.fixed_dictionaries({}, optional={"no": texts, "n": numbers}), max_size=2)})  # fmt: skip
payloads = st.fixed_dictionaries({}, optional={
    "code": texts | st.none(), "count": numbers, "items": st.lists(items, max_size=3),
    "prices": st.lists(st.fixed_dictionaries({}, optional={"sku": texts, "net": numbers}), max_size=3)})  # fmt: skip


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(maps(), st.lists(payloads, min_size=1, max_size=3))
def test_random_maps_give_what_fieldwright_gives(one: Bench, samples: list[Any]) -> None:
    made = module(one)
    space = loaded(made.text)
    assert made.text == module(one).text
    if any(each.reason for each in made.refused):
        return
    for payload in samples:
        wanted = ours(one, payload)
        if wanted[0] == "value":
            assert theirs(space, payload) == wanted
        else:
            assert theirs(space, payload)[0] == "failed"


def test_a_rule_that_cannot_be_said_is_a_stub_that_fails_and_is_told() -> None:
    one = bench(SOURCE, TARGET, (Rule("text", value="$shuffle(items)"), Rule("number", value="count")))
    made = module(one)
    assert [(each.target, "another order" in each.reason) for each in made.refused] == [("text", True)]
    assert made.rules == ("number",)
    assert "1 is NOT translated:" in made.text
    assert "NOT TRANSLATED: write it here." in made.text
    assert theirs(loaded(made.text), {"count": 1})[0] == "failed"


def test_further_sources_and_large_lookups() -> None:
    large = lookup("big", {f"k{at}": at for at in range(5_001)}, not_found="leave out")
    rules = (Rule("text", value="$other.name"), Rule("number", value='$translate("big", code)'))
    one = bench(
        SOURCE,
        TARGET,
        rules,
        lookups=[large],
        further={"other": {**SOURCE, "title": "O", "properties": {"name": {"type": "string"}}}},
    )
    made = module(one)
    ((end, data),) = made.beside
    assert end == ".tables.json"
    assert json.loads(data)["big"]["rows"]["k7"] == 7
    assert "k4000" not in made.text
