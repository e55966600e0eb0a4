"""Named items, groups, joins, members of any name and blank values: project files in, what `run` writes out, here and on npm's jsonata."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.check import check_map
from fieldwright.mapping.compile import compile_map
from fieldwright.mapping.model import Blanks, Join, Rule
from fieldwright.mapping.run import run_map
from tests.expression.reference import needs_reference, reference
from tests.mapping.benches import INTEGER, TEXT, bench, many, record

ANYTHING: dict[str, Any] = {"type": "object"}
SETTINGS = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
ORDER: dict[str, Any] = {
    "id": "A1",
    "lines": [
        {"sku": "x", "n": 2, "of": 1, "lots": [{"no": "a"}, {"no": "b"}]},
        {"sku": "y", "n": 1, "of": "1", "lots": []},
        {"sku": "z", "n": 5, "of": None, "lots": [{"no": "c"}]},
        {"sku": "x", "n": 7},
    ],
    "parties": [
        {"key": 1, "name": "one", "tags": ["p", "q"]},
        {"key": "1", "name": "text"},
        {"key": 1, "name": "again"},
        {"key": None, "name": "null"},
        {"name": "missing"},
    ],
    "stock": [{"sku": "x", "left": 10}, {"sku": "y", "left": 20}],
}


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(in_process=True) as made:
        yield made


def written(evaluator: Evaluator, rules: Any, payload: Any = ORDER, target: Any = ANYTHING) -> Any:
    made = compile_map(bench(ANYTHING, target, rules))
    assert made.notes == ()
    outcome = evaluator.evaluate(made.text, json.dumps(payload))
    assert outcome.error is None, outcome.error
    return json.loads(outcome.value_text or "null")


def block(*joins: Join, **more: Any) -> Rule:
    return Rule("l[]", each=more.pop("each", "lines"), joins=joins, **more)


def cell(value: str, name: str = "v") -> Rule:
    return Rule(f"l[].{name}", value=value)


PARTY = Join("party", "parties", "inner", "of", "key")
STOCK = Join("s", "stock", "inner", "$line.sku", "sku")
LOTS = [Rule("l[].lots[]", each="lots"), Rule("l[].lots[].v", value="$line.sku & no & $index")]

CASES: list[tuple[list[Rule], Any]] = [
    # named items and counts
    ([block(alias="line"), *LOTS], [{"lots": [{"v": "xa0"}, {"v": "xb1"}]}, {}, {"lots": [{"v": "zc0"}]}, {}]),
    ([block(where="n > 1", order_by=">n"), cell("sku & $index")], [{"v": "x0"}, {"v": "z1"}, {"v": "x2"}]),
    ([block(alias="line", where="$line.n > 4", order_by=">$line.n"), cell("n")], [{"v": 7}, {"v": 5}]),
    # groups
    (
        [block(group_by="sku"), cell("sku & $index"), cell("$sum($group.n)", "sum"), cell("$type($group)", "t")],
        [{"v": "x0", "sum": 9, "t": "array"}, {"v": "y1", "sum": 1, "t": "array"}, {"v": "z2", "sum": 5, "t": "array"}],
    ),
    ([block(group_by="of"), cell("n")], [{"v": 2}, {"v": 1}, {"v": 5}, {"v": 7}]),
    ([block(group_by="sku", where="n > 1", order_by=">n"), cell("n")], [{"v": 7}, {"v": 5}]),
    ([block(group_by="[sku, of]"), cell("n")], [{"v": 2}, {"v": 1}, {"v": 5}, {"v": 7}]),
    ([block(each="lines.sku", group_by="$"), Rule("l[]", value="$")], ["x", "y", "z"]),
    ([block(alias="line", group_by="$line.sku"), cell("$count($group) & $line.n")], [{"v": "22"}, {"v": "11"}, {"v": "15"}]),
    # joins
    ([block(PARTY), cell("sku & $party.name")], [{"v": "xone"}, {"v": "xagain"}, {"v": "ytext"}]),
    (
        [block(evolve(PARTY, kind="left")), cell("sku & $party.name")],
        [{"v": "xone"}, {"v": "xagain"}, {"v": "ytext"}, {"v": "z"}, {"v": "x"}],
    ),
    (
        [block(evolve(PARTY, kind="left", many="first"), where="$not($exists($party))"), cell("sku")],
        [{"v": "z"}, {"v": "x"}],
    ),
    (
        [block(STOCK, Join("p", "parties", "left", "$s.left / 10", "key", "first"), alias="line", order_by=">$s.left, n"), cell("sku & $p.name")],
        [{"v": "y"}, {"v": "xone"}, {"v": "xone"}],
    ),
    (
        [block(STOCK, alias="line", group_by="$s.left"), cell("$sum($group.n)"), *LOTS],
        [{"v": 9, "lots": [{"v": "xa0"}, {"v": "xb1"}]}, {"v": 1}],
    ),
    ([block(Join("tag", "tags", "own"), each="parties"), cell("name & $tag")], [{"v": "onep"}, {"v": "oneq"}]),
    ([block(Join("s", "stock", "position"), where="n > 1"), cell("n & $s.sku")], [{"v": "2x"}, {"v": "5"}, {"v": "7"}]),
    ([block(evolve(PARTY, left="[of, sku]", right='[key, "x"]')), cell("n & $party.name")], [{"v": "2one"}, {"v": "2again"}]),
    ([block(Join("m", "nothing", "left", "of", "key")), cell("n")], [{"v": 2}, {"v": 1}, {"v": 5}, {"v": 7}]),
    ([block(PARTY, each="nothing"), cell("n")], None),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "items"), CASES)
def test_what_a_block_writes(rules: list[Rule], items: Any, evaluator: Evaluator) -> None:
    assert written(evaluator, rules).get("l") == items


@needs_reference
def test_the_reference_writes_the_same() -> None:
    texts = [compile_map(bench(ANYTHING, ANYTHING, rules)).text for rules, _ in CASES]
    found = reference([(text, ORDER) for text in texts])
    assert [(one.get("result") or {}).get("l") for one in found] == [items for _, items in CASES]


def test_a_join_that_may_meet_only_one_says_which_met_more(evaluator: Evaluator) -> None:
    made = compile_map(bench(ANYTHING, ANYTHING, [block(evolve(PARTY, many="error")), cell("sku")]))
    outcome = evaluator.evaluate(made.text, json.dumps(ORDER))
    assert "several items of parties match one item of lines" in str(outcome.error)


def test_names_and_counts_are_bound_only_where_they_are_used() -> None:
    plain = compile_map(bench(ANYTHING, ANYTHING, [block(), cell("sku")])).text
    named = compile_map(bench(ANYTHING, ANYTHING, [block(alias="line"), cell("sku")])).text
    assert plain == named
    assert "$index" not in plain
    inner = [block(), Rule("l[].lots[]", each="lots"), Rule("l[].lots[].v", value="$index")]
    assert compile_map(bench(ANYTHING, ANYTHING, inner)).text.count("#$index") == 1


def test_a_block_by_itself_gives_its_joined_items(evaluator: Evaluator) -> None:
    made = compile_map(bench(ANYTHING, ANYTHING, [block(PARTY, alias="line"), cell("$line.sku & $party.name")]))
    alone = {one.target: one.text for one in made.rules}
    value = evaluator.evaluate(alone["l[].v"], json.dumps(ORDER)).value_text
    assert json.loads(value or "") == ["xone", "xagain", "ytext"]
    items = json.loads(evaluator.evaluate(alone["l[]"], json.dumps(ORDER)).value_text or "")
    assert [one["sku"] for one in items] == ["x", "x", "y"]


# --- members of any name -----------------------------------------------------------------------------------------------

KEYED = [Rule("a.*", each="lines", key="sku"), Rule("a.*.n", value="n")]
OBJECTS: dict[str, Any] = {"type": "object", "additionalProperties": {"type": "object"}}


@pytest.mark.parametrize(
    ("rules", "target", "wanted"),
    [
        ([Rule("a.*", each="stock", key="sku", value="left")], record(a=ANYTHING), {"a": {"x": 10, "y": 20}}),
        (KEYED, record(a=OBJECTS), {"a": {"x": {"n": 2}, "y": {"n": 1}, "z": {"n": 5}}}),
        ([Rule("*", each="stock", key="sku"), Rule("*.n", value="left & $index")], OBJECTS, {"x": {"n": "100"}, "y": {"n": "201"}}),
        ([Rule("a.*", each="lines", key="n", value="sku", where="n < 3", order_by="n"), Rule("a.x", constant=1)], record(a=ANYTHING), {"a": {"1": "y", "2": "x", "x": 1}}),
        ([Rule("a.*", each="parties", key="key", value="name")], record(a=ANYTHING), {"a": {"1": "one"}}),
        ([Rule("a.*", each="nothing", key="k", value="v")], record(a=ANYTHING), {"a": {}}),
        ([Rule("a.*", each="nothing", key="k", value="v")], record(a_=ANYTHING), {}),
        ([Rule("a.*", each="stock", key="sku", value="left", when="id = 'B'")], record(a_=ANYTHING), {}),
        ([Rule("a.*", each="lines", key="$s.sku", value="$s.left", joins=(Join("s", "stock", "inner", "sku", "sku"),))], record(a=ANYTHING), {"a": {"x": 10, "y": 20}}),
    ],
)  # fmt: skip
def test_items_become_members_by_their_key(rules: Any, target: Any, wanted: Any, evaluator: Evaluator) -> None:
    assert written(evaluator, rules, target=target) == wanted


@pytest.mark.parametrize("rules", [[Rule("a.*", each="lines")], [Rule("a.*.n", value="n")], [Rule("a.*", value="id")]])
def test_members_of_any_name_need_a_key(rules: list[Rule]) -> None:
    made = compile_map(bench(ANYTHING, record(a=OBJECTS), rules))
    assert set(made.broken) == {rule.target for rule in rules}


# --- blank values ------------------------------------------------------------------------------------------------------

BLANK = {"null": None, "empty": "", "list": [1, None, ""]}
FIELDS = [Rule("a", value="null"), Rule("b", value="empty"), Rule("c", value="nope"), Rule("l[]", each="list"), Rule("m[]", value="nope")]  # fmt: skip


@pytest.mark.parametrize(
    ("blanks", "wanted"),
    [
        (Blanks(), {"a": None, "b": "", "l": [1, None, ""]}),
        (Blanks("leave out", "leave out", "null"), {"c": None, "l": [1], "m": None}),
        (Blanks("empty", "null", "empty"), {"a": "", "b": None, "c": "", "l": [1, "", None], "m": []}),
    ],
)
def test_a_map_says_what_blank_values_become(blanks: Blanks, wanted: Any, evaluator: Evaluator) -> None:
    made = bench(ANYTHING, record(l_=many({}), m_=many({})), [evolve(one, value="`null`") if one.value == "null" else one for one in FIELDS])  # fmt: skip
    text = compile_map(evolve(made, map=evolve(made.map, blanks=blanks))).text
    assert json.loads(evaluator.evaluate(text, json.dumps(BLANK)).value_text or "") == wanted


@pytest.mark.parametrize(
    ("value", "kind", "blanks"),
    [
        ("`null`", "null", Blanks(null="error")),
        ("empty", "empty", Blanks(empty="error")),
        ("nope", "missing", Blanks(missing="error")),
    ],
)
def test_a_blank_value_can_be_an_error_that_names_the_field(
    value: str, kind: str, blanks: Blanks, evaluator: Evaluator
) -> None:
    rule = Rule("x.y", value=value, blanks=blanks)
    made = compile_map(bench(ANYTHING, ANYTHING, [rule, Rule("z", value=value)]))
    assert f"x.y is {kind}" in str(evaluator.evaluate(made.text, json.dumps(BLANK)).error)


def test_a_default_comes_before_the_blanks_and_a_further_rule_before_missing(evaluator: Evaluator) -> None:
    blanks = Blanks("leave out", missing="null")
    rules = [
        Rule("a", value="`null`", default="D", default_for=("null",), blanks=blanks),
        Rule("b", value="nope", when="true", blanks=blanks),
        Rule("b", value="empty", blanks=blanks),
    ]
    assert written(evaluator, rules, BLANK) == {"a": "D", "b": ""}


# --- against a plain model ---------------------------------------------------------------------------------------------

KEY = st.one_of(st.none(), st.integers(0, 3), st.sampled_from(["0", "1", "a", "", "toString"]), st.booleans())
LEFT = st.fixed_dictionaries({"n": st.integers(0, 9)}, optional={"k": KEY, "q": KEY})
RIGHT = st.fixed_dictionaries({"m": st.integers(0, 9)}, optional={"k": KEY, "q": KEY})


def told(item: dict[str, Any], *names: str) -> str:
    """The key of an item with its types; of a missing part, nothing."""
    return json.dumps([[item[name]] if name in item else [] for name in names])


def blank(item: dict[str, Any], *names: str) -> bool:
    return any(item.get(name) is None for name in names)


@SETTINGS
@given(st.lists(LEFT, max_size=12), st.sampled_from([("k",), ("k", "q")]))
def test_groups_are_those_of_a_plain_model(
    evaluator: Evaluator, items: list[dict[str, Any]], by: tuple[str, ...]
) -> None:
    groups: dict[str, list[int]] = {}
    for one in items:
        groups.setdefault(told(one, *by), []).append(one["n"])
    key = by[0] if len(by) == 1 else f"[{', '.join(by)}]"
    rules = [block(each="items", group_by=key), cell("n"), Rule("l[].all[]", each="$group.n")]
    found = written(evaluator, rules, {"items": items}, record(l=many(record(v=INTEGER, all=many(INTEGER)))))
    assert found["l"] == [{"v": held[0], "all": held} for held in groups.values()]


@SETTINGS
@given(
    st.lists(LEFT, max_size=8), st.lists(RIGHT, max_size=8), st.sampled_from(["inner", "left"]),
    st.sampled_from(["each", "first"]), st.sampled_from([("k",), ("k", "q")]),
)  # fmt: skip
def test_joins_are_those_of_a_plain_model(
    evaluator: Evaluator, left: list[dict[str, Any]], right: list[dict[str, Any]], kind: str, take: str, by: tuple[str, ...]
) -> None:  # fmt: skip
    wanted: list[dict[str, int]] = []
    for one in left:
        met = [] if blank(one, *by) else [two for two in right if told(two, *by) == told(one, *by)]
        met = met[:1] if take == "first" else met
        wanted += [{"n": one["n"], "m": two["m"]} for two in met]
        if not met and kind == "left":
            wanted.append({"n": one["n"]})
    key = by[0] if len(by) == 1 else f"[{', '.join(by)}]"
    rules = [block(Join("r", "$$.right", kind, key, key, take), each="items"), cell("n", "n"), cell("$r.m", "m")]
    found = written(evaluator, rules, {"items": left, "right": right}, record(l=many(record(n=INTEGER, m_=INTEGER))))
    assert found["l"] == wanted


def test_a_large_join_is_no_nested_scan(evaluator: Evaluator) -> None:
    size = 20_000
    payload = {
        "lines": [{"sku": str(at)} for at in range(size)],
        "stock": [{"sku": str(at), "left": at} for at in range(size)],
    }
    rules = [block(Join("s", "stock", "inner", "sku", "sku")), cell("$s.left")]
    found = written(evaluator, rules, payload, record(l=many(record(v=TEXT))))
    assert (len(found["l"]), found["l"][-1]) == (size, {"v": size - 1})


# --- findings ----------------------------------------------------------------------------------------------------------


def test_members_of_any_name_are_checked_and_traced(evaluator: Evaluator) -> None:
    of = record(rows=many(record(code=TEXT, n=TEXT)))
    target = record(a={"type": "object", "additionalProperties": record(n=INTEGER)})
    rules = [Rule("a.*", each="rows", key="code"), Rule("a.*.n", value="n")]
    assert {one.id for one in check_map(bench(of, target, rules))} == {"T01"}
    payload = {"rows": [{"code": "x", "n": "many"}]}
    result = run_map(bench(of, target, rules), json.dumps(payload).encode(), evaluator=evaluator)
    assert [(one.id, one.target) for one in result.findings] == [("R02", "a.*.n")]
    lacking = bench(of, target, rules[1:])
    assert next(one.mend for one in check_map(lacking) if one.id == "E03").startswith("Give `a.*` a loop and a key")


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        (block(Join("p", "parties", "outer", "of", "key")), "of no known kind"),
        (block(Join("p", "", "inner", "of", "key")), "`joins[0].source` is empty"),
        (block(Join("", "parties", "inner", "of", "key")), "`` cannot be the name of an item"),
        (block(alias="the line"), "`the line` cannot be the name of an item"),
        (block(alias="_i"), "`_i` cannot be the name of an item"),
        (block(Join("p", "parties", "inner", "of", "key +")), "`joins[0].right` does not parse"),
        (block(group_by="("), "`group_by` does not parse"),
    ],
)
def test_a_block_that_cannot_be_is_left_out_and_said(rule: Rule, problem: str) -> None:
    assert problem in compile_map(bench(ANYTHING, ANYTHING, [rule])).broken["l[]"]
