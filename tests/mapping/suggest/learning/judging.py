"""Learning judged: what is learned from noisy pairs is run on payloads that it never saw, beside the map that made them."""

import json
import random
import time
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.model import Rule
from fieldwright.mapping.run import Runner
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.suggest.learning.learn import learn
from fieldwright.mapping.suggest.learning.model import Learning
from fieldwright.mapping.suggest.learning.pairing import pairs_of
from fieldwright.schema.paths import parse_path
from fieldwright.schema.values import read_value, write_value
from tests.mapping.suggest.learning.planted import Planted, digits, put, spoiled, word

FRESH = 60
"""Payloads that rules are judged on."""

RIGHT = 0.97
"""The share of them on which a rule must give what the planted one gives."""


@frozen
class Judged:
    """How a set went: what was planted, what was learned of it, and what was learned beside it."""

    name: str
    planted: int
    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    seconds: float
    learning: Learning

    @property
    def learned(self) -> int:
        """Rules that were proposed."""
        return self.right + len(self.wrong)


def judged(one: Planted, folder: Path, *, pairs: int = 120, noise: float = 0.03, seed: int = 7) -> Judged:
    """A set's rules, planted, learned and judged."""
    bench = one.bench()
    files = _written(one, bench, folder, pairs, noise, seed)
    assert bench.primary is not None
    assert bench.target is not None
    found = pairs_of(files, bench.primary, bench.target, by=one.by)
    started = time.perf_counter()
    learning = learn(found, typed=bench.target.schema.medium == "json")
    seconds = time.perf_counter() - started
    fresh = [one.make(random.Random(f"{seed}-fresh-{at}"), 10_000 + at) for at in range(FRESH)]
    truth = outputs(bench, bench.map.rules, {}, fresh)
    lookups = {rule.table.name: rule.table for rule in learning.rules if rule.table}
    got = outputs(bench, tuple(rule.rule for rule in learning.rules), lookups, fresh)
    right: list[str] = []
    wrong: list[str] = []
    planted = [rule.target for rule in bench.map.rules]
    for rule in learning.rules:
        steps = [step.name for step in parse_path(rule.target) if step.name]
        counted = rule.target.endswith("[]")
        same = sum(_at(a, steps, counted) == _at(b, steps, counted) for a, b in zip(truth, got, strict=True))
        told = any(_at(one, steps, counted) for one in truth)
        good = told and rule.target in planted and same >= RIGHT * len(fresh)
        (right if good else wrong).append(rule.target)
    missed = tuple(target for target in planted if target not in right)
    return Judged(one.name, len(planted), len(right), tuple(wrong), missed, seconds, learning)


def _written(one: Planted, bench: Bench, folder: Path, pairs: int, noise: float, seed: int) -> list[Path]:
    sources = [one.make(random.Random(f"{seed}-{at}"), at) for at in range(pairs)]
    made = outputs(bench, bench.map.rules, {}, sources)
    r = random.Random(seed)
    keep = (one.by.partition("=")[2],) if one.by != "order" else ()
    targets = [spoiled(value, r, noise, keep) for value in made]
    for value in targets:
        for path in one.noise:
            put(value[0] if isinstance(value, list) else value, path, _chance(path, r, bench))
    if one.by != "order":
        r.shuffle(targets)
    source, target = bench.primary, bench.target
    assert source is not None
    assert target is not None
    if source.root.shape.repeats:
        sources = [[row for one in sources for row in (one if isinstance(one, list) else [one])]]
        targets = [[row for one in targets for row in one]]
        files = [folder / f"source.{source.schema.medium}", folder / f"target.{target.schema.medium}"]
        files[0].write_bytes(write_value(sources[0], source.schema, source.root))
        files[1].write_bytes(write_value(targets[0], target.schema, target.root))
        return files
    if source.schema.medium == "json" and target.schema.medium == "json":
        files = [folder / "source.json", folder / "target.ndjson"]
        files[0].write_text(json.dumps(sources))
        files[1].write_text("\n".join(json.dumps(value) for value in targets))
        return files
    files = []
    for side, values in ((source, sources), (target, targets)):
        below = folder / side.alias
        below.mkdir(exist_ok=True)
        for at, value in enumerate(values):
            files.append(below / f"{at:04}.{side.schema.medium}")
            files[-1].write_bytes(write_value(value, side.schema, side.root))
    return files


def _chance(path: str, r: random.Random, bench: Bench) -> Any:
    name = path.rpartition(".")[2]
    if "Flag" in name:
        return r.random() < 0.5
    if name in ("noise", "noiseNumber", "noiseRank"):
        return r.randint(1, 9)
    if "Code" in name or "Level" in name:
        return r.choice(("K1", "K2", "K3"))
    return word(r, 3) + digits(r, 4)


def outputs(bench: Bench, rules: tuple[Rule, ...], lookups: dict[str, Any], values: list[Any]) -> list[Any]:
    """What rules give for values."""
    source, target = bench.primary, bench.target
    assert source is not None
    assert target is not None
    with Evaluator(in_process=True) as evaluator:
        runner = Runner(
            evolve(bench, map=evolve(bench.map, rules=rules), lookups={**bench.lookups, **lookups}), evaluator
        )
        made: list[Any] = []
        for value in values:
            given = [value] if source.root.shape.repeats and not isinstance(value, list) else value
            text = runner.text_of(write_value(given, source.schema, source.root), "payload")
            got = runner.result_of(text)
            made.append(read_value(write_value(got, target.schema, target.root), target.schema, target.root, "output"))
    return made


def _at(value: Any, steps: list[str], counted: bool) -> Any:
    if not steps:
        if isinstance(value, list) and not counted:
            return [_at(one, steps, counted) for one in value]
        return len(value) if counted and isinstance(value, list) else _plain(value)
    if isinstance(value, list):
        return [_at(one, steps, counted) for one in value]
    if not isinstance(value, dict) or steps[0] not in value:
        return 0 if counted else None
    return _at(value[steps[0]], steps[1:], counted)


def _plain(value: Any) -> Any:
    return round(value, 6) if isinstance(value, float) else value
