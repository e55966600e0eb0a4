"""Tasks with known answers, beside the checkout: what is proposed does not fall behind what was promised. The benchmark prints the whole table."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.mapping.suggest.evaluating import evaluated, load_task, task_of

TASKS = Path(os.environ.get("FIELDWRIGHT_MATCHING", Path(__file__).resolve().parents[4] / "shared" / "matching"))
FLOORS: Mapping[str, Mapping[str, float]] = {
    "crm__": {"f1": 0.72, "hit_at_5": 0.95},
    "en16931__": {"f1": 0.45, "hit_at_5": 0.78},
    "codemeta__": {"f1": 0.655, "hit_at_5": 0.86},
    "gdc__c": {"hit_at_5": 0.72},
    "fhir-r3-r4__C": {"f1": 0.88, "hit_at_1": 0.94},
}


@pytest.mark.corpus
@pytest.mark.parametrize("family", FLOORS)
def test_no_family_falls_behind(family: str) -> None:
    files = sorted(TASKS.glob(f"{family}*.json"))
    if not files:
        pytest.skip(f"no tasks here: {family}")
    figures = [evaluated(load_task(file)) for file in files]
    for name, least in FLOORS[family].items():
        assert sum(float(getattr(one, name)) for one in figures) / len(figures) >= least, name


TASK = {
    "source": [{"path": ["a"]}, {"path": ["a", "id"]}, {"path": ["a", "qty"], "type": "integer"}, {"path": ["a", "memo"]}],
    "target": [{"path": ["b"]}, {"path": ["b", "quantity"]}, {"path": ["b", "id"]}, {"path": ["b", "zzz"]}],
    "gold": [[1, 2], [2, 1], [3, 3]],
    "hard": [["a.qty", "b.quantity"]],
}  # fmt: skip


def test_figures_are_counted_as_the_design_says() -> None:
    one = evaluated(task_of(TASK))
    assert (one.precision, one.hard_hit_at_1) == (1.0, 1.0)
    assert one.recall == pytest.approx(2 / 3)
    assert one.f1 == pytest.approx(0.8)
    assert one.hit_at_5 == 1.0
    assert one.hit_at_1 == pytest.approx(2 / 3)
    assert one.hit_at_1 <= one.mrr < 1
    again = evaluated(task_of(TASK))
    assert evolve(again, seconds=0) == evolve(one, seconds=0)
