"""Two schemas, from which a task begins."""

import json
from pathlib import Path

import pytest

from tests.project.schemas import INVOICE, ORDER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the two schemas are, which the window looks in first."""
    made = tmp_path / "work"
    made.mkdir()
    (made / "order.json").write_text(json.dumps(ORDER))
    (made / "invoice.json").write_text(json.dumps(INVOICE))
    return made
