"""A thousand merges of three projects at random, and what must hold of each."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.merging.merge import merge
from fieldwright.project.merging.resolving import SIDES, resolve, resolve_all
from fieldwright.project.model import Project
from tests.project.merging.generating import a_project, edited
from tests.project.merging.properties import broken

PARTS, CASES = 4, 250


@pytest.mark.parametrize("part", range(PARTS))
def test_a_thousand_merges(part: int) -> None:
    for seed in range(part * CASES, (part + 1) * CASES):
        random = Random(seed)
        steady = seed % 3 == 0
        base = a_project(random)
        ours, theirs = (edited(base, random, mark, steady=steady) for mark in "ot")
        assert list(broken(base, ours, theirs, steady=steady)) == [], f"seed {seed}"


@settings(max_examples=30, deadline=None)
@given(st.randoms(use_true_random=False))
def test_merges_that_hypothesis_makes_small(random: Random) -> None:
    base = a_project(random, rules=3)
    ours, theirs = (edited(base, random, mark, count=2) for mark in "ot")
    assert list(broken(base, ours, theirs)) == []


def test_merges_of_merges() -> None:
    """Choices that are open, settled, or about what has gone since never hinder the next merge, or saving."""
    for seed in range(60):
        random = Random(seed)
        base = a_project(random)
        ours, theirs = (edited(base, random, mark) for mark in "ot")
        first = merge(base, ours, theirs).project
        sides: list[Project] = []
        for mark in "pq":
            held = first
            if held.conflicts and random.random() < 0.6:
                held = resolve(held, random.choice(held.conflicts).place, random.choice(SIDES))
            sides.append(edited(held, random, mark, count=2))
        for one, other, before in ((*sides, first), (sides[0], edited(theirs, random, "u", count=2), theirs)):
            made = merge(before, one, other).project
            assert parse_project(dump_project(made), "p")[0] == made, f"seed {seed}"
            assert all(resolve_all(made, side).conflicts == () for side in SIDES), f"seed {seed}"
            assert merge(before, before, one).project == one
