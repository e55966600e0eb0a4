"""The engine against the reference on thousands of expressions as maps have them: the same results, to the cent, null and missing told apart."""

import json
from collections import Counter
from typing import Any

import pytest

from .mapping_expressions import generated
from .reference import needs_reference, reference
from .test_cases import answer

COUNT = 3_500
SEED = 2_026

KNOWN: tuple[tuple[str, Any, Any, Any, str], ...] = (
    (
        "[lines{kind: $count($)}, lines]", {"lines": []}, [{}], [{}, None],
        "grouping an empty list puts an item into the list itself in the reference, which whatever reads the list afterwards then sees",
    ),
)  # fmt: skip
"""Where the two differ: expression, input, our result, the reference's, and why it stays so."""


@pytest.fixture(scope="module")
def cases() -> list[tuple[str, dict[str, Any]]]:
    return generated(SEED, COUNT)


def test_the_cases_are_of_every_kind(cases: list[tuple[str, dict[str, Any]]]) -> None:
    assert cases[:20] == generated(SEED, 20)
    mine = [answer(text, value) for text, value in cases]
    kinds = Counter(next(iter(one)) for one in mine)
    assert len({text for text, _ in cases}) == COUNT
    assert kinds["result"] > COUNT // 2
    assert kinds["missing"] > 100
    assert kinds["error"] > 20
    assert sum("null" in json.dumps(one) for one in mine) > 50, "nulls"
    assert sum(isinstance(one.get("result"), float) for one in mine) > 100, "decimals"


@needs_reference
def test_the_reference_gives_the_same(cases: list[tuple[str, dict[str, Any]]]) -> None:
    differing: dict[str, Any] = {}
    for (text, value), theirs in zip(cases, reference(cases), strict=True):
        mine = answer(text, value)
        if json.dumps(mine) != json.dumps(theirs):
            differing[text] = (mine, theirs)
    assert differing == {}


@needs_reference
@pytest.mark.parametrize(("text", "value", "ours", "theirs", "why"), KNOWN, ids=[one[0] for one in KNOWN])
def test_known_differences_are_as_stated(text: str, value: Any, ours: Any, theirs: Any, why: str) -> None:
    assert answer(text, value) == {"result": ours}, why
    assert reference([(text, value)]) == [{"result": theirs}], why
