"""Real schemas of all sets: each opens, or says in one declared error why not. A quarter of those that `tests/schema/test_load.py` leaves, all with
`python -m tests.load_report`.
"""

import pytest

from tests import fuzz
from tests.corpus import corpus
from tests.load_report import opened, opened_whole, sampled, schema_files

pytestmark = pytest.mark.corpus

PARTS, EVERY = 8, 4


@pytest.mark.parametrize("part", range(PARTS))
def test_real_files_open_or_say_why_not(part: int) -> None:
    files = sampled(schema_files(corpus()), part, PARTS, EVERY)
    results = [opened(file) for file in files if not opened_whole(file)]
    assert len(results) > 100
    assert [one for one in results if one.fault] == []
    assert all(one.said.count("\n") == 0 for one in results)
    assert sum(not one.error for one in results) > len(results) * 0.9


@pytest.mark.parametrize("part", range(4))
def test_changed_files_open_or_say_why_not(part: int) -> None:
    corpus()
    results = list(fuzz.outcomes(fuzz.chosen()[part::4], 6))
    assert [one for one in results if one.fault or one.seconds > fuzz.SLOW] == []
    assert len(results) == 60
