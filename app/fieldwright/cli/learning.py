"""``fieldwright suggest --pairs``: rules learned from payloads that belong together, for people and as JSON."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fieldwright.cli.printing import out, plural, progress, say
from fieldwright.files.records import ABSENT
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.suggest.learning.learn import learn
from fieldwright.mapping.suggest.learning.model import Learned, Learning
from fieldwright.mapping.suggest.learning.pairing import pairs_of
from fieldwright.mapping.suggest.learning.writing import literal

SHOWN = 3
"""Exceptions, alternatives and unpaired payloads that are printed for people."""

LONGEST = 60
"""Characters of a value that are printed."""


def suggest_from_pairs(files: Sequence[Path], bench: Bench, by: str) -> Learning:
    """What the pairs in files say about a map's first source and its target. What could not be paired is told. Raises a `FieldwrightError`."""
    source, target = bench.sources[0], bench.target
    assert target is not None
    progress("pairing payloads")
    pairs = pairs_of(files, source, target, by=by)
    progress("learning rules")
    found = learn(pairs, typed=target.schema.medium == "json", taken=tuple(bench.lookups))
    progress("")
    for note in found.notes:
        say(f"note: {note}")
    for name in found.unpaired[:SHOWN]:
        say(f"warning: {name}")
    if len(found.unpaired) > SHOWN:
        say(f"warning: {plural(len(found.unpaired) - SHOWN, 'further payload')} without a partner")
    return found


def record_of_learned(one: Learned, alias: str) -> dict[str, Any]:
    """A learned rule as JSON has it: as other proposals are, with how often it holds, and where not."""
    made = one.candidate(alias)
    record: dict[str, Any] = {
        "source": made.source, "target": one.target, "score": made.score, "confidence": made.confidence, "band": made.band,
        "reasons": list(made.reasons), "expression": one.full, "alias": alias, "doubt": made.doubt, "proposed": True, "kind": one.kind,
        "sources": list(one.sources), "support": one.support, "of": one.of,
        "exceptions": [{"pair": e.pair, **_said("expected", e.expected), **_said("got", e.got)} for e in one.exceptions],
        "alternatives": [
            {"kind": a.kind, "expression": a.expression, "sources": list(a.sources), "support": a.support} for a in one.alternatives
        ],
    }  # fmt: skip
    for name in ("each", "where", "order_by", "alias"):
        if getattr(one, name):
            record["as" if name == "alias" else name] = getattr(one, name)
    if one.default is not ABSENT:
        record["default"] = one.default
    if one.lookup:
        record["lookup"] = {"name": one.lookup, "rows": [{"key": row.key, "value": row.value} for row in one.rows]}
    return record


def _said(name: str, value: Any) -> dict[str, Any]:
    return {} if value is ABSENT else {name: value}


def print_learned(rules: Sequence[Learned]) -> None:
    """The rules for people, with their first exceptions."""
    for one in rules:
        made = one.candidate()
        out(f"{made.band:<11}  {' and '.join(one.sources) or '(constant)'} -> {one.target}")
        text = _rule(one)
        if text and text not in one.sources:
            out(f"{'':13}{text}")
        out(f"{'':13}{one.words}")
        for row in one.rows[:SHOWN]:
            out(f"{'':15}{_short(row.key)} becomes {_short(row.value)}")
        if len(one.rows) > SHOWN:
            out(f"{'':15}and {plural(len(one.rows) - SHOWN, 'further row')}")
        for wrong in one.exceptions[:SHOWN]:
            out(f"{'':13}but {wrong.pair}: expected {_short(wrong.expected)}, it gives {_short(wrong.got)}")
        rest = one.of - one.support - SHOWN
        if rest > 0:
            out(f"{'':13}and {plural(rest, 'further exception')}")
        for other in one.alternatives[:SHOWN]:
            out(f"{'':13}or {other.expression} (holds in {other.support:,})")


def _rule(one: Learned) -> str:
    if not one.each:
        return one.full
    block = f"for each {one.each}"
    block += f" where {one.where}" if one.where else ""
    block += f" sorted by {one.order_by}" if one.order_by else ""
    return f"{block}: {one.full}" if one.full else block


def _short(value: Any) -> str:
    text = "nothing" if value is ABSENT else literal(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
