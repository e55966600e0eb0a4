"""What joins and keys met on one payload: expressions beside the map's own, and what they tell as findings."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, cast

from attrs import frozen

from fieldwright.mapping.findings import INFO, Finding, finding
from fieldwright.mapping.literals import operand
from fieldwright.mapping.loops import items, rows_before, uses
from fieldwright.mapping.model import Rule

_COUNTED = (
    '{"missed": $count($_p[c = 0]), "several": $count($_p[c > 1]), "miss": $_p[c = 0][0].k, "more": $_p[c > 1][0].k}'
)


@frozen
class Met:
    """What a probe counted on one payload. ``probe`` is its number among those of the map; ``miss`` and ``more`` are the first keys."""

    probe: int
    missed: int = 0
    several: int = 0
    miss: Any = None
    more: Any = None
    loses: bool = False
    """Whether it tells an error: of items with one key only the first is written."""


@frozen
class Probe:
    """An expression that counts what a join or key of a block met; ``join`` is its number, -1 for the key.

    It gives objects, one for each time the block runs: ``missed`` items that met nothing, and ``several`` that met more than one, each
    with the key of the first.
    """

    target: str
    join: int
    text: str


def probes_of(rule: Rule, outer: Sequence[Rule], with_functions: Callable[[str], str]) -> Iterator[Probe]:
    """The probes of a block inside loops, outermost first. ``with_functions`` puts the functions before a text that it calls."""
    for at, join in enumerate(rule.joins):
        if join.kind == "own":
            continue
        given, counted = rows_before(rule, at)
        kept = ""
        if rule.where and join.kind != "position" and not uses(rule.where, (one.alias for one in rule.joins)):
            kept = (
                f"[$boolean(i.({rule.where}\n))]"
                if not rule.alias
                else f"[(${rule.alias} := i; $boolean(i.({rule.where}\n)))]"
            )
        found = f"({given}; $_p := $_r{kept}.({counted}); {_COUNTED})"
        yield Probe(rule.target, at, with_functions(_inside(rule, outer, found)))
    if rule.key:
        run = items(rule, rule.key, counted=uses(rule.key, ("index",)))
        each = run.each(f'{{"k": {operand(rule.key)}}}')
        found = (
            f'({run.given}; $_e := {each}; $_d := $_e[$exists(k) and k != null]; $_n := $count($_e) - $count($_d); '
            '$_p := $each($_d{"" & $string(k): {"k": $[0].k, "c": $count($)}}, function($_v) {$_v})[c > 1]; '
            '{"missed": $_n, "several": $count($_p), "more": $_p[0].k})'
        )  # fmt: skip
        yield Probe(rule.target, -1, with_functions(_inside(rule, outer, found)))


def _inside(rule: Rule, outer: Sequence[Rule], text: str) -> str:
    if rule.when:
        text = f"({operand(rule.when)} ? {text})"
    for loop in reversed(outer):
        run = items(loop, text, counted=uses(text, ("index",)))
        text = f"({run.given}; {run.each(f'({text})')})"
        if loop.when:
            text = f"({operand(loop.when)} ? {text})"
    return text


def met_in(value: Any, at: int, join: int) -> Met | None:
    """What the value of a probe says, summed up; None where everything met one item. ``join`` is the probe's."""
    made = cast("list[Any]", value) if isinstance(value, list) else [value]
    counts = [cast("dict[str, Any]", one) for one in made if isinstance(one, dict)]
    missed, several = (sum(int(one.get(name, 0)) for one in counts) for name in ("missed", "several"))
    miss, more = (next((one[name] for one in counts if one.get(name) is not None), None) for name in ("miss", "more"))
    return Met(at, missed, several, miss, more, join < 0 and several > 0) if missed or several else None


def told(probe: Probe, rule: Rule | None, met: Met) -> Iterator[Finding]:
    """The findings of what a probe counted."""
    if rule is not None:
        tells = _of_key if probe.join < 0 else _of_join
        yield from tells(rule, probe.join, met.missed, met.several, met.miss, met.more)


def _of_key(rule: Rule, _join: int, missed: int, several: int, _miss: Any, more: Any) -> Iterator[Finding]:
    target, attribute = rule.target, "key"
    if several:
        also = f", and {several - 1} more keys" if several > 1 else ""
        yield finding(
            "R11",
            f"{_said(more)} is the key of several items{also}: the first is written",
            target=target,
            attribute=attribute,
        )
    if missed:
        yield finding(
            "R09", f"{_amount(missed)} no key, and {_is(missed)} left out", target=target, attribute=attribute
        )


def _of_join(rule: Rule, at: int, missed: int, several: int, miss: Any, more: Any) -> Iterator[Finding]:
    join = rule.joins[at]
    target, attribute = rule.target, f"joins[{at}].source"
    if join.kind == "position":
        if missed:
            yield finding(
                "R09",
                f"{join.source} is shorter by {missed}: `${join.alias}` is missing there",
                severity=INFO,
                target=target,
                attribute=attribute,
            )
        if several:
            yield finding(
                "R10",
                f"{join.source} is longer by {several}: what it has more is not read",
                target=target,
                attribute=attribute,
            )
        return
    if missed:
        key = f", the first with the key {_key(miss)}," if miss else ", the first without a key,"
        left = join.kind == "left"
        outcome = f"`${join.alias}` is missing there" if left else f"{_is(missed)} not written"
        text = f"{_amount(missed)} no match in {join.source}{key} and {outcome}"
        yield finding("R09", text, severity=INFO if left else "", target=target, attribute=attribute)
    if several and join.many != "error":
        outcome = "the first is taken" if join.many == "first" else "each is written"
        yield finding(
            "R10",
            f"{_amount(several)} several matches in {join.source}, the first with the key {_key(more)}: {outcome}",
            target=target,
            attribute=attribute,
        )


def _amount(number: int) -> str:
    return "1 item has" if number == 1 else f"{number} items have"


def _is(number: int) -> str:
    return "is" if number == 1 else "are"


def _key(text: Any) -> str:
    """A key's text as its values: JSON objects with the values in them, one behind the other."""
    values: list[Any] = []
    rest = str(text)
    while rest:
        try:
            value, end = json.JSONDecoder().raw_decode(rest)
        except ValueError:
            return _said(text)
        values += value.values()
        rest = rest[end:]
    return ", ".join(_said(one) for one in values)


def _said(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."


def findings_of(found: Iterable[Met], probes: Sequence[Probe], rules: Iterable[Rule]) -> Iterator[Finding]:
    """What the probes of a map tell by what they counted on a payload."""
    by_target: dict[str, Rule] = {}
    for rule in rules:
        if rule.each:
            by_target.setdefault(rule.target, rule)
    for met in found:
        yield from told(probes[met.probe], by_target.get(probes[met.probe].target), met)
