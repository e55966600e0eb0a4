"""The exports of the example projects are what is committed, byte by byte: another day, another process, the same bytes."""

from pathlib import Path

import pytest

from tests.golden import EXAMPLES, exports_of, known


@pytest.mark.parametrize("example", EXAMPLES)
def test_exports_are_the_committed_ones(example: str, tmp_path: Path) -> None:
    made, golden = dict(exports_of(example, tmp_path)), known(example)
    assert made.keys() == golden.keys()
    for name, data in made.items():
        assert _lines(data) == _lines(golden[name]), f"{name} is another: if it should be, run python -m tests.golden"
        assert data == golden[name]


def _lines(data: bytes) -> list[str]:
    return data.decode("utf-8", "surrogateescape").splitlines()
