"""Where the corpus of real schemas is, for the tests that use it. It is not part of the project."""

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[2] / "shared" / "corpus"
CORPUS = Path(os.environ.get("FIELDWRIGHT_CORPUS", _BESIDE))


def corpus(*parts: str) -> Path:
    """A file or folder of the corpus; the calling test is skipped where it is absent."""
    path = CORPUS.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"no corpus here: {'/'.join(parts)}")
    return path
