"""Every kind of change of an interface: a pair of small documents, and the same pair swapped, with ids and severities for both roles."""

from typing import Any

import pytest

from fieldwright.diff.compare import compare
from fieldwright.diff.kinds.contract import CONTRACT
from fieldwright.diff.policy import Policy
from tests.diff.contract.documents import edited, schema
from tests.diff.contract.pairs import PAIRS, Expected, Pair

_LETTERS = {"breaking": "B", "risky": "R", "safe": "S", "docs": "D"}
_IDS = {one.id for one in CONTRACT}


def found(old: Any, new: Any) -> Expected:
    changes = compare(schema(old), schema(new), Policy("strict")).changes
    return {one.id: _LETTERS[one.source_severity] + _LETTERS[one.target_severity] for one in changes}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: " ".join(pair.expected) or "nothing")
def test_a_change_is_found_both_ways(pair: Pair) -> None:
    old, new = edited(pair.document, pair.old), edited(pair.document, pair.new)
    assert (found(old, new), found(new, old)) == (pair.expected, pair.swapped)
    assert (found(old, old), found(new, new)) == ({}, {})


def test_every_kind_has_a_pair() -> None:
    shown = {id for pair in PAIRS for expected in (pair.expected, pair.swapped) for id in expected}
    assert sorted(_IDS - shown) == []
