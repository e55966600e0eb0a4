"""How good the proposals for a task with known answers are."""

import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
from attrs import frozen

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import read_bytes
from fieldwright.mapping.suggest.engine import matcher
from fieldwright.mapping.suggest.entries import Entry, entries_in
from fieldwright.mapping.suggest.spreading import chosen
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import Lexicon, built_in

LIMIT = 64_000_000
"""The largest file of a task, in bytes."""

MOST = 20_000
"""Fields of a side at most."""


@frozen
class Task:
    """Two lists of fields and the pairs of places that are known to belong together; ``hard`` are those whose name or place differs."""

    sources: tuple[Entry, ...]
    targets: tuple[Entry, ...]
    gold: frozenset[tuple[int, int]]
    hard: frozenset[tuple[int, int]] = frozenset()


@frozen
class Figures:
    """Of the pairs that are proposed how many are right (``precision``), of those that are known how many are proposed (``recall``), both together (``f1``).

    Of the source fields with a known target field: the mean of one through its place among the candidates (``mrr``), and how many have it first
    or among the first five. ``hard_hit_at_1`` is that of the hard pairs, None where there are none.
    """

    precision: float
    recall: float
    f1: float
    mrr: float
    hit_at_1: float
    hit_at_5: float
    seconds: float
    hard_hit_at_1: float | None = None


def load_task(file: Path) -> Task:
    """The task of a file. Raises a `FieldwrightError` for what is none."""
    value = load_json(read_bytes(file, limit=LIMIT), file).value
    try:
        return task_of(cast("Mapping[str, Any]", value))
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
        mend = "give an object with source and target (lists of fields with a path) and gold (pairs of their places)"
        raise SyntaxProblemError(f"this is no task with known answers: {_said(error)}", mend=mend, file=file) from None


def _said(error: Exception) -> str:
    return f"it has no {error.args[0]!r}" if isinstance(error, KeyError) else str(error)


def task_of(value: Mapping[str, Any]) -> Task:
    """The task that a JSON object says. Raises `KeyError`, `TypeError` or `ValueError` where it says none."""
    sides = (_fields(value["source"]), _fields(value["target"]))
    gold = frozenset((int(one), int(other)) for one, other in value["gold"])
    if any(not (0 <= one < len(sides[0]) and 0 <= other < len(sides[1])) for one, other in gold):
        raise ValueError("a known pair is of a field that is not there")
    left, right = ({".".join(one.names): at for at, one in enumerate(side)} for side in sides)
    hard = frozenset(
        (left[one], right[other]) for one, other in value.get("hard") or () if one in left and other in right
    )
    return Task(sides[0], sides[1], gold, hard)


def _fields(listed: Any) -> tuple[Entry, ...]:
    if not isinstance(listed, list) or len(cast("list[Any]", listed)) > MOST:
        raise ValueError(f"a side is a list of at most {MOST} fields")
    if not all(isinstance(one, dict) and isinstance(cast("dict[str, Any]", one)["path"], list) and one["path"] for one in cast("list[Any]", listed)):  # fmt: skip
        raise ValueError("a field has a path, which is a list of names")
    return entries_in(cast("list[dict[str, Any]]", listed))


def evaluated(task: Task, lexicon: Lexicon | None = None) -> Figures:
    """The figures of a task, with the one fixed setting. ``seconds`` are of this process's work, with the reasons of all candidates."""
    started = time.process_time()
    made = matcher(task.sources, task.targets, lexicon or built_in())
    held, contest = made.scores()
    proposed = set(chosen(held, contest))
    made.candidates()
    return figures_of(task, contest, proposed, time.process_time() - started)


def figures_of(task: Task, contest: Matrix, proposed: Iterable[tuple[int, int]], seconds: float = 0.0) -> Figures:
    """The figures of scores and proposals."""
    found = frozenset(proposed)
    right = len(found & task.gold)
    precision, recall = right / max(len(found), 1), right / max(len(task.gold), 1)
    wanted: dict[int, set[int]] = {}
    for one, other in task.gold:
        wanted.setdefault(one, set()).add(other)
    places = [_place(contest[one], others) for one, others in sorted(wanted.items())]
    hard = [float(_best(contest[one]) == other) for one, other in sorted(task.hard)]
    return Figures(
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / max(precision + recall, 1e-9),
        mrr=_mean([1 / place for place in places]),
        hit_at_1=_mean([float(place == 1) for place in places]),
        hit_at_5=_mean([float(place <= 5) for place in places]),
        seconds=seconds,
        hard_hit_at_1=_mean(hard) if hard else None,
    )


def _best(scores: Matrix) -> int:
    return int(np.argmax(scores))


def _place(scores: Matrix, wanted: Iterable[int]) -> int:
    """The place of the best of some among all, from 1; of equal ones the first in the schema's order counts."""
    order = np.argsort(-scores, kind="stable")
    return 1 + min(int(np.nonzero(order == at)[0][0]) for at in wanted)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
