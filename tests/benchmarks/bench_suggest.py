"""Proposals on tasks with known answers: the one setting against its promises, each family held out in turn, how often bands are right; speed and memory.

The tasks are not part of the project: ``FIELDWRIGHT_MATCHING``, or ``../shared/matching``. ``suggest_held_out.json`` has, for each family, weights that a
random search found on the other four from one start; the dictionaries are the same for all. The curve of confidence is fitted here.
"""

import json
import os
import random
import resource as usage
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from attrs import evolve, frozen

from fieldwright.mapping.suggest.confidence import CURVE, GAP, LEVELS, Curve, confidence
from fieldwright.mapping.suggest.engine import MOST, Gaps, bests, matcher
from fieldwright.mapping.suggest.entries import Entry, entries_in
from fieldwright.mapping.suggest.evaluating import Figures, Task, figures_of, task_of
from fieldwright.mapping.suggest.evidence import evidence_of
from fieldwright.mapping.suggest.model import BANDS
from fieldwright.mapping.suggest.settings import WEIGHTS, Weights
from fieldwright.mapping.suggest.spreading import chosen, contested, spread
from fieldwright.mapping.suggest.words import built_in
from tests.benchmarks.table import Measure, in_seconds, show, skipped, slowness

TASKS = Path(os.environ.get("FIELDWRIGHT_MATCHING", Path(__file__).resolve().parents[3] / "shared" / "matching"))
PROMISES: Mapping[str, Mapping[str, float]] = {
    "codemeta": {"f1": 0.66},
    "crm": {"f1": 0.72},
    "en16931": {"f1": 0.45, "hit_at_5": 0.78},
    "fhir-r3-r4": {"f1": 0.92, "hard_hit_at_1": 0.80},
    "gdc": {"hit_at_5": 0.72},
}
"""The least of each family's mean."""

FIELDS = 1_000
SECONDS, UPDATE, MEGABYTES = 1.0, 0.2, 400
RUNS = 3


@frozen
class Sample:
    """A candidate: what its confidence is made from, and whether it is right."""

    family: str
    score: float
    gap: float
    chosen: bool
    same: bool
    right: bool


def main() -> int:
    """Print the tables and the measures."""
    held, measures = speed(), list[Measure]()
    measures += held
    if not TASKS.is_dir():
        skipped("suggest: tasks with known answers", f"no {TASKS}")
        return show(measures)
    tasks = [
        (file.stem.partition("__")[0], task_of(json.loads(file.read_bytes()))) for file in sorted(TASKS.glob("*.json"))
    ]
    samples: list[Sample] = []
    print("\nOne setting for all; the mean of each family, and their mean:")
    figures = by_family(tasks, WEIGHTS, samples)
    table(figures)
    print("\nEach family with weights that were found on the other four:")
    without = json.loads((Path(__file__).parent / "suggest_held_out.json").read_bytes())
    apart = {
        name: by_family([one for one in tasks if one[0] == name], evolve(WEIGHTS, **without[name]), [])[name]
        for name in without
    }
    table(apart)
    print(
        "\nHow often what is shown in a band is right, the curve fitted without the family (gold of crm, en16931 and gdc is incomplete):"
    )
    pooled = bands(samples)
    for family, promises in PROMISES.items():
        for name, least in promises.items():
            got = float(getattr(figures[family], name) or 0)
            measures.append(Measure(f"suggest: {family} {name}", f"{got:.3f}", f"held out {getattr(apart[family], name):.3f}", "", f"at least {least:g}", round(got, 3) >= least))  # fmt: skip
    measures.append(
        Measure(f"suggest: {BANDS[0]} is right, held out", f"{pooled:.3f}", "", "", "at least 0.95", pooled >= 0.95)
    )
    print()
    return show(measures)


def by_family(tasks: Sequence[tuple[str, Task]], weights: Weights, samples: list[Sample]) -> dict[str, Figures]:
    """The mean figures of each family. What confidence is made from is added to ``samples``."""
    found: dict[str, list[Figures]] = {}
    for family, task in tasks:
        began = time.process_time()
        evidence = evidence_of(task.sources, task.targets, built_in(), weights)
        scores = spread(evidence, weights=weights)
        contest = contested(scores, weights)
        good = set(chosen(scores, contest, weights))
        found.setdefault(family, []).append(figures_of(task, contest, good, time.process_time() - began))
        gaps = Gaps(scores)
        samples += [
            Sample(family, float(scores[row, column]), gaps.of(row, column), (row, column) in good,
                   task.sources[row].names[-1].lower() == task.targets[column].names[-1].lower(), (row, column) in task.gold)
            for column, rows in enumerate(bests(contest, MOST)) if len(task.targets[column].names) > 1
            for row in map(int, rows) if scores[row, column] >= 0.12
        ]  # fmt: skip
    return {family: _mean(every) for family, every in found.items()}


def _mean(every: Sequence[Figures]) -> Figures:
    def of(name: str) -> Any:
        values = [value for one in every if (value := getattr(one, name)) is not None]
        return sum(values) / len(values) if values else None

    names = ("precision", "recall", "f1", "mrr", "hit_at_1", "hit_at_5", "seconds", "hard_hit_at_1")
    return Figures(**{name: of(name) for name in names})


def table(figures: Mapping[str, Figures]) -> None:
    """Print figures by family."""
    names = ("precision", "recall", "f1", "mrr", "hit_at_1", "hit_at_5", "hard_hit_at_1", "seconds")
    print(f"{'':<14}" + "".join(f"{name:>15}" for name in names))
    for family, one in figures.items():
        values = [getattr(one, name) for name in names]
        print(f"{family:<14}" + "".join(f"{'' if value is None else format(value, '.3f'):>15}" for value in values))
    print(f"{'macro average':<14}" + "".join(f"{np.mean([getattr(one, name) for one in figures.values() if getattr(one, name) is not None]):>15.3f}" for name in names))  # fmt: skip


# --- confidence ------------------------------------------------------------------------------------------------------


def fitted(samples: Sequence[Sample]) -> Curve:
    """The logistic curve of some samples, each family counting the same."""
    made = np.array([
        (1, one.score, max(-GAP, min(one.gap, GAP)), one.chosen, one.chosen * one.score, one.chosen * one.same) for one in samples
    ], dtype=float)  # fmt: skip
    right = np.array([one.right for one in samples], dtype=float)
    counts = {family: sum(1 for one in samples if one.family == family) for family in {one.family for one in samples}}
    weights = np.array([1000 / counts[one.family] for one in samples])
    smooth = np.diag([0.0, *[0.3] * (made.shape[1] - 1)])
    curve = np.zeros(made.shape[1])
    for _ in range(60):
        sure = 1 / (1 + np.exp(-made @ curve))
        slope = weights * sure * (1 - sure) + 1e-9
        curve += np.linalg.solve(
            made.T @ (made * slope[:, None]) + smooth, made.T @ (weights * (right - sure)) - smooth @ curve
        )
    return Curve(*(float(one) for one in curve))


def bands(samples: Sequence[Sample]) -> float:
    """Print how often each band is right in each family, held out; the share of the first band over all."""
    shown: list[tuple[str, str, bool]] = []
    for family in dict.fromkeys(one.family for one in samples):
        curve = fitted([one for one in samples if one.family != family])
        for one in samples:
            if one.family == family and one.chosen:
                sure = confidence(one.score, one.gap, chosen=one.chosen, same=one.same, curve=curve)
                name = next((name for name, level in zip(BANDS, LEVELS, strict=False) if sure >= level), BANDS[-1])
                shown.append((family, name, one.right))
    print(f"{'':<14}" + "".join(f"{name:>22}" for name in BANDS))
    for family in (*dict.fromkeys(family for family, _, _ in shown), ""):
        cells = [
            [right for other, name, right in shown if name == band and other in (family or other,)] for band in BANDS
        ]
        print(f"{family or 'all':<14}" + "".join(f"{f'{sum(cell) / len(cell):.3f} of {len(cell)}' if cell else '-':>22}" for cell in cells))  # fmt: skip
    whole = fitted(samples)
    print("fitted to all:", {name: (round(getattr(whole, name), 2), getattr(CURVE, name)) for name in ("start", "score", "gap", "chosen", "chosen_score", "same")})  # fmt: skip
    first = [right for _, name, right in shown if name == BANDS[0]]
    return sum(first) / max(len(first), 1)


# --- speed -----------------------------------------------------------------------------------------------------------


def speed() -> list[Measure]:
    """A thousand fields a side with reasons, again after an accept, and the memory of it all."""
    left, right = sides(FIELDS)
    lexicon = built_in()
    begin, again, count = list[float](), list[float](), 0
    before = slowness()
    for _ in range(RUNS):
        started = time.process_time()
        made = matcher(left, right, lexicon)
        found = made.candidates()
        begin.append(time.process_time() - started)
        count = len(found)
        mapped = [(one.alias, one.source, one.target) for one in found if one.proposed][:5]
        started = time.process_time()
        made.candidates(mapped, top=2, chosen_only=True)
        again.append(time.process_time() - started)
    slow = (before + slowness()) / 2
    most = usage.getrusage(usage.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    what = f"suggest: {FIELDS:,} x {FIELDS:,}"
    return [
        in_seconds(f"{what}, {count:,} candidates with reasons", min(begin), SECONDS, slow),
        in_seconds(f"{what}, again after an accept", min(again), UPDATE, slow),
        Measure(f"{what}, memory", f"{most:.0f} MB", "", "", f"under {MEGABYTES} MB", most < MEGABYTES),
    ]


_WORDS = [
    "order",
    "line",
    "item",
    "product",
    "customer",
    "supplier",
    "delivery",
    "invoice",
    "payment",
    "tax",
    "amount",
    "quantity",
    "unit",
    "price",
    "currency",
    "country",
    "city",
    "street",
    "postal",
    "code",
    "name",
    "first",
    "last",
    "number",
    "date",
    "time",
    "start",
    "end",
    "status",
    "type",
    "reason",
    "reference",
    "account",
    "bank",
    "transport",
    "weight",
    "volume",
    "length",
    "package",
    "pallet",
    "driver",
    "vehicle",
    "route",
    "stop",
    "terminal",
    "gate",
    "contract",
    "discount",
    "rate",
    "note",
    "language",
    "contact",
    "phone",
    "email",
    "address",
    "region",
    "category",
    "group",
    "level",
    "owner",
    "branch",
]


def sides(count: int) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Two made-up schemas that name the same things in two ways, with descriptions and values on some fields."""
    chance = random.Random(7)
    left: list[dict[str, Any]] = [{"path": ["order"]}]
    right: list[dict[str, Any]] = [{"path": ["Order"]}]
    groups: dict[str, str] = {}
    while len(left) < count:
        words = chance.sample(_WORDS, 3)
        if len(left) % 12 == 1:
            group = "_".join(words[:2])
            groups["left"], groups["right"] = f"{group}{len(left)}", f"{words[1].title()}{words[0].title()}{len(left)}"
            left.append({"path": ["order", groups["left"]]})
            right.append({"path": ["Order", groups["right"]]})
            continue
        told = {"desc": f"The {' '.join(words)} of the {groups['left'].replace('_', ' ')}"} if len(left) % 3 else {}
        values = (
            {"ex": [f"{words[0][:2].upper()}{chance.randrange(99)}" for _ in range(4)]} if len(left) % 4 == 0 else {}
        )
        left.append({"path": ["order", groups["left"], "_".join(words)], "type": "string", **told, **values})
        right.append({"path": ["Order", groups["right"], "".join(word.title() for word in words[: 2 + len(left) % 2])], "type": "string", **told, **values})  # fmt: skip
    return entries_in(left), entries_in(right[:count])


if __name__ == "__main__":
    sys.exit(main())
