"""Numbers that keep their spelling: read, and guarded like any others."""

import pickle

import pytest

from fieldwright.files.errors import RefusedError
from fieldwright.files.json_text import Spelled, load_json


def test_numbers_know_how_they_were_written() -> None:
    held = load_json(b'{"a": [1.10, 1e2, -0.50], "b": 3}', "x.json", spelled=True).value
    assert [one.spelling for one in held["a"]] == ["1.10", "1e2", "-0.50"]
    assert held == {"a": [1.1, 100.0, -0.5], "b": 3}
    copied = pickle.loads(pickle.dumps(held["a"][0]))
    assert isinstance(copied, Spelled)
    assert copied.spelling == "1.10"


def test_deep_nesting_is_refused_all_the_same() -> None:
    deep = b"[" * 300 + b"1.5" + b"]" * 300
    with pytest.raises(RefusedError, match="nested too deeply"):
        load_json(deep, "x.json", spelled=True)
    assert load_json(b"[" * 150 + b"1.5" + b"]" * 150, "x.json", spelled=True).value
