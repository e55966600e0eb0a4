"""Rules learned from noisy pairs: ten planted maps at three sizes and noises, their precision and recall, and how long a wide pair takes."""

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fieldwright.mapping.suggest.confidence import band
from fieldwright.mapping.suggest.learning.learn import learn
from fieldwright.mapping.suggest.learning.model import Pair, Pairs
from fieldwright.mapping.suggest.model import BANDS
from tests.benchmarks.table import Measure, in_seconds, show, slowness
from tests.mapping.suggest.learning.judging import Judged, judged
from tests.mapping.suggest.learning.planted import FIRST, LAST, SETS, clock, day, digits, money, word

PRECISION, RECALL = 0.95, 0.85
RUNS = ((200, 0.02, 1), (120, 0.05, 2), (50, 0.03, 3))
"""Pairs, the share of wrong or missing values, and the seed."""
WIDE, FIELDS = 200, 300
SECONDS = 8.0


def results(pairs: int, noise: float, seed: int) -> Iterator[Judged]:
    """The ten sets, planted, learned and judged."""
    for one in SETS:
        with tempfile.TemporaryDirectory() as name:
            yield judged(one, Path(name), pairs=pairs, noise=noise, seed=seed)


def source(r: random.Random) -> dict[str, Any]:
    """A payload of 300 fields of ten kinds."""
    made: dict[str, Any] = {}
    for at in range(0, FIELDS, 10):
        values = (
            word(r, 6), r.randint(1, 5000), money(r), day(r), r.choice("ABCDE"), r.random() < 0.5, f"{word(r, 3)}-{digits(r, 4)}",
            f"{r.choice(FIRST)} {r.choice(LAST)}", r.randint(1, 5), f"{day(r)}T{clock(r)}Z",
        )  # fmt: skip
        made |= {f"f{at + number}": value for number, value in enumerate(values)}
    return made


def target(made: dict[str, Any], r: random.Random) -> dict[str, Any]:
    """Its target: thirty rules of each of nine kinds, thirty fields of no rule, and a little noise."""
    names = dict(zip("ABCDE", ("Alpha", "Beta", "Gamma", "Delta", "Eps"), strict=True))
    out: dict[str, Any] = {}
    for at in range(0, FIELDS, 10):
        f = [made[f"f{at + number}"] for number in range(10)]
        values = (
            f[0].lower(), f[1], round(f[2] * f[1], 2), f[3].replace("-", ""), names[f[4]], "Y" if f[5] else "N", f[6].split("-")[1],
            f[7].split(" ")[1], r.choice("xyz"), f[9][:10],
        )  # fmt: skip
        out |= {f"t{at + number}": value if r.random() > 0.03 else word(r, 5) for number, value in enumerate(values)}
    return out


def main() -> int:
    """The table of the sets, then the figures that are promised."""
    measures: list[Measure] = []
    for pairs, noise, seed in RUNS:
        found = list(results(pairs, noise, seed))
        print(f"{pairs} pairs, {noise:.0%} noise")
        for one in found:
            print(
                f"   {one.name:<44} {one.right:>3} of {one.planted:>3} rules, {len(one.wrong)} wrong {one.seconds:6.2f} s  {' '.join((*one.missed, *one.wrong))}"
            )
        planted, right, learned = (sum(getattr(one, name) for one in found) for name in ("planted", "right", "learned"))
        told = f"{pairs} pairs, {noise:.0%} noise: {planted} planted rules"
        for name, value, least in (("precision", right / learned, PRECISION), ("recall", right / planted, RECALL)):
            measures.append(Measure(f"{told}, {name}", f"{value:.3f}", "", "", f"at least {least:g}", value >= least))
        sure = Counter(
            (band(rule.confidence), rule.target not in one.wrong) for one in found for rule in one.learning.rules
        )
        for name in BANDS:
            many = sure[name, True] + sure[name, False]
            if many:
                print(f"   {name:<12} {sure[name, True]:>4} of {many:>4} right")
    r = random.Random(5)
    rows = [(made := source(r), target(made, r)) for _ in range(WIDE)]
    slow = slowness()
    began = time.process_time()
    wide = learn(Pairs(tuple(Pair(str(at), a, b) for at, (a, b) in enumerate(rows))), typed=True, seconds=600.0)
    seconds = time.process_time() - began
    slow = (slow + slowness()) / 2
    measures.append(in_seconds(f"{WIDE} pairs of {FIELDS} fields: {len(wide.rules)} rules", seconds, SECONDS, slow))
    return show(measures)


if __name__ == "__main__":
    sys.exit(main())
