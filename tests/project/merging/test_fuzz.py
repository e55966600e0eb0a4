"""A thousand merges of three projects at random, and what must hold of each."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_merges_that_hypothesis_makes_small(random: Random) -> None:
    base = a_project(random, rules=3)
    ours, theirs = (edited(base, random, mark, count=2) for mark in "ot")
    assert list(broken(base, ours, theirs)) == []
