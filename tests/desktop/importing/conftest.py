"""Whoever imports workbooks in the window."""

from pathlib import Path

import pytest

from tests.desktop.importing.books import Importer, orders
from tests.desktop.opened import InFront


@pytest.fixture
def importer(front: InFront, tmp_path: Path) -> Importer:
    """With the example open."""
    return Importer.of_example(front, tmp_path)


@pytest.fixture
def orderer(front: InFront, tmp_path: Path) -> Importer:
    """With orders that become invoices open."""
    return Importer(front, orders(tmp_path / "orders"))
