"""What the static checks promise: a map without a finding gives valid output for every valid input, and copying like to like has none."""

import json
import os
import re
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.check import check_map
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Blanks, Join, Rule
from fieldwright.mapping.run import run_map
from fieldwright.mapping.sides import Bench
from tests.mapping.benches import bench, many, record

# FIELDWRIGHT_EXAMPLES=2000 looks longer
SETTINGS = settings(
    max_examples=int(os.environ.get("FIELDWRIGHT_EXAMPLES", "150")), deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)  # fmt: skip
WORDS = ("a", "bb", "ccc", "12", "345")


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(in_process=True) as made:
        yield made


@st.composite
def values(draw: st.DrawFn) -> dict[str, Any]:
    """A scalar's schema: text, whole number, number, boolean or codes, with limits, null or not."""
    kind = draw(st.sampled_from(["text", "text", "codes", "integer", "number", "boolean", "date", "moment"]))
    limits: dict[str, Any] = {}
    made: dict[str, Any]
    match kind:
        case "text":
            least, most = draw(st.sampled_from([(None, None), (0, 3), (1, 4), (2, 2), (None, 6), (1, None)]))
            limits = {"minLength": least, "maxLength": most, "pattern": draw(st.sampled_from([None, None, "^[a-c]*$"]))}
            made = {"type": "string"}
        case "codes":
            listed: list[str | None] = [*draw(st.lists(st.sampled_from(WORDS), min_size=1, unique=True))]
            made = {"type": "string", "enum": listed}
        case "date" | "moment":
            made = {"type": "string", "format": {"date": "date", "moment": "date-time"}[kind]}
        case "boolean":
            made = {"type": "boolean"}
        case _:
            least, most = draw(st.sampled_from([(None, None), (0, 10), (-5, 5), (0, None), (None, 100)]))
            limits = {"minimum": least, "maximum": most}
            made = {"type": kind}
    made |= {name: limit for name, limit in limits.items() if limit is not None}
    if draw(st.sampled_from([False, False, True])):
        made["type"] = [made["type"], "null"]
        if "enum" in made:
            made["enum"] = [*made["enum"], None]
    return made


def payload_of(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Valid payloads of a schema, from the least to the most that it allows."""
    types = schema.get("type", "object")
    if isinstance(types, list):
        return st.none() | payload_of({**schema, "type": types[0]})
    if "enum" in schema:
        return st.sampled_from([one for one in schema["enum"] if one is not None])
    match types:
        case "object":
            required, properties = schema["required"], schema["properties"]
            return st.fixed_dictionaries(
                {name: payload_of(properties[name]) for name in required},
                optional={name: payload_of(of) for name, of in properties.items() if name not in required},
            )
        case "array":
            return st.lists(
                payload_of(schema["items"]), min_size=schema.get("minItems", 0), max_size=schema.get("maxItems", 4)
            )
        case "string" if "format" in schema:
            return st.sampled_from(
                ["2026-03-02"]
                if schema["format"] == "date"
                else ["2026-03-02T15:41:07Z", "2026-03-02T00:00:00.5+01:00"]
            )
        case "string":
            least = schema.get("minLength", 0)
            alphabet = "abc" if "pattern" in schema else "abc1 é"
            return st.text(alphabet, min_size=least, max_size=schema.get("maxLength", least + 8))
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(schema.get("minimum", -200), schema.get("maximum", 200))
        case _:
            return st.sampled_from([schema.get("minimum", -200), schema.get("maximum", 200), 1.25, 2.5]).filter(
                lambda one: schema.get("minimum", -999) <= one <= schema.get("maximum", 999)
            )


@st.composite
def records(draw: st.DrawFn, depth: int = 1) -> dict[str, Any]:
    """A record's schema with up to four members, some of them records and lists."""
    members: dict[str, Any] = {}
    for name in ("a", "b", "c", "d"):
        kind = draw(
            st.sampled_from(["value", "value", "value", "none", *(["record", "list", "values"] if depth else [])])
        )
        if kind == "none":
            continue
        below = draw(values() if kind in ("value", "values") else records(depth - 1))
        least = draw(st.sampled_from([None, 1]))
        of = below if kind in ("value", "record") else many(below, **({"minItems": least} if least else {}))
        members[name + draw(st.sampled_from(["", "", "_"]))] = of
    return record(**members)


def places(schema: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, dict[str, Any], tuple[str, ...]]]:
    """The values of a record: path, schema, and the lists around it."""
    for name, of in schema["properties"].items():
        path = f"{prefix}{name}"
        if of.get("type") == "object":
            yield from places(of, f"{path}.")
        elif of.get("type") == "array":
            items = of["items"]
            if items.get("type") == "object":
                yield from ((one, s, (f"{path}[]", *around)) for one, s, around in places(items, f"{path}[]."))
        else:
            yield path, of, ()


EXPRESSIONS = (
    "{0}", "{0}", "{0}", "$string({0})", "{0} & 'x'", "$substring({0}, 0, 2)", "$exists({0}) ? 'a' : 'bb'", "{0} = 'a' ? 'a' : 'bb'",
    "$number({0})", "{0} * 2", "{0} + 1", "$round({0})", "$not({0})", "$length({0})", "{0} ?? 'a'", "$uppercase({0})", "$count({0})",
    "$min([{0}, 3])", "$boolean({0})", "{0} > 3",
)  # fmt: skip


@st.composite
def blocks(draw: st.DrawFn, target: str, each: str, looped: dict[str, list[str]]) -> Rule:
    """A loop, maybe named, grouped or joined with a list."""
    rule = Rule(target, each=each.removesuffix("[]"))
    kind = draw(st.sampled_from(["", "", "", "named", "grouped", "joined"]))
    if kind == "named":
        return evolve(rule, alias="it", where=draw(st.sampled_from(["", f"$exists($it.{looped[each][0]})"])))
    if kind == "grouped":
        return evolve(rule, group_by=looped[each][0])
    if kind == "joined":
        other = draw(st.sampled_from(sorted(looped)))
        kinds, takes = draw(st.sampled_from(["inner", "left", "position"])), draw(st.sampled_from(["each", "first"]))
        join = Join("other", f"$$.{other.removesuffix('[]')}", kinds, looped[each][0], looped[other][0], takes)
        return evolve(rule, joins=(join,))
    return rule


BLANKS = (
    None,
    None,
    None,
    Blanks("leave out"),
    Blanks("empty", "null", "empty"),
    Blanks(missing="null"),
    Blanks(empty="leave out"),
)


@st.composite
def maps(draw: st.DrawFn) -> tuple[dict[str, Any], Bench]:
    """Two schemas and rules that fill the second from the first, loops from loops."""
    source, target = draw(records()), draw(records())
    flat = [(path, of) for path, of, around in places(source) if not around]
    looped: dict[str, list[str]] = {}
    for path, _, around in places(source):
        if len(around) == 1:
            looped.setdefault(around[0], []).append(path[len(around[0]) + 1 :])
    assume(flat)
    rules: list[Rule] = []
    loops: dict[str, str] = {}
    for path, _, around in places(target):
        choices = [one for one, _ in flat]
        if around:
            if not looped:
                continue
            if around[0] not in loops:
                loops[around[0]] = draw(st.sampled_from(sorted(looped)))
                rules.append(draw(blocks(around[0], loops[around[0]], looped)))
            choices = looped[loops[around[0]]]
            loop = next(rule for rule in rules if rule.target == around[0])
            choices = [
                *choices,
                "$index",
                *(f"$it.{one}" for one in choices if loop.alias),
                *(f"$group.{one}" for one in choices if loop.group_by),
            ]
            choices += [
                f"$other.{one}" for join in loop.joins for one in looped[f"{join.source.removeprefix('$$.')}[]"]
            ]
        read = draw(st.sampled_from(choices))
        more: dict[str, Any] = draw(
            st.sampled_from(
                [
                    {},
                    {},
                    {},
                    {"default": "a", "default_for": ("missing", "null")},
                    {"default": 1},
                    {"when": f"{read} != null"},
                    {"when": f"$exists({read})"},
                ]
            )
        )
        more["blanks"] = draw(st.sampled_from(BLANKS))
        rules.append(Rule(path, value=draw(st.sampled_from(EXPRESSIONS)).format(read), **more))
    return source, bench(source, target, rules)


@SETTINGS
@given(st.data())
def test_no_finding_means_valid_output(evaluator: Evaluator, data: st.DataObject) -> None:
    source, made = data.draw(maps())
    found = check_map(made)
    target = {one.target for one in found if one.severity != "info" or one.id in ("T04", "L02")}
    payload = data.draw(payload_of(source))
    result = run_map(made, json.dumps(payload).encode(), evaluator=evaluator)
    wrong = [one for one in result.findings if one.id in ("R01", "R02") and "is not a number" not in one.message]
    silent = [one for one in wrong if not _told(one.target, target) and not _is_limit_of_computed(one, made)]
    assert silent == [], (made.map.rules, payload)


def _is_limit_of_computed(one: Finding, made: Bench) -> bool:
    """Lengths, ranges and patterns of computed values are not known, and nothing is said where nothing is known."""
    rule = made.map.rule(one.target)
    limit = re.search(r"shorter|longer|characters|minimum|maximum|pattern|not one of|allowed values", one.message)
    return rule is not None and not rule.value.isidentifier() and limit is not None


def _told(target: str, told: set[str]) -> bool:
    """Whether a finding stands at the place, above or below it: what is missing is told at the object or at the field."""
    here = target.replace("[]", "")
    known = [one.replace("[]", "") for one in told]
    return any(one == here or one.startswith(f"{here}.") or here.startswith(f"{one}.") or not here for one in known)


@SETTINGS
@given(records())
def test_copying_like_to_like_has_no_finding(schema: dict[str, Any]) -> None:
    rules: list[Rule] = []
    for path, _, around in places(schema):
        for at, loop in enumerate(around):
            if not any(one.target == loop for one in rules):
                rules.append(
                    Rule(loop, each=loop.removesuffix("[]") if at == 0 else loop[len(around[at - 1]) + 1 : -2])
                )
        rules.append(Rule(path, value=path[len(around[-1]) + 1 :] if around else path))
    found = check_map(bench(schema, schema, rules))
    assert [one for one in found if one.severity != "info" and one.id != "N01"] == []
