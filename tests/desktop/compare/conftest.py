"""The page of a comparison, alone and in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldwright.desktop.compare.page import ComparePage
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.theme import Look, undressed
from fieldwright.schema.vetting import Vetting
from tests.desktop.compare.versions import Looker, written
from tests.desktop.opened import InFront


@pytest.fixture
def looker(qtbot: QtBot, look: Look, jobs: Jobs) -> Iterator[Looker]:
    """Whoever sits in front of the page alone."""
    with undressed():
        page = ComparePage(look, jobs, Vetting(in_process=True))
    page.resize(1280, 800)
    with qtbot.waitExposed(page):
        page.show()
    yield Looker(qtbot, page, jobs)
    page.shut_down()
    page.hide()
    page.deleteLater()


@pytest.fixture
def compared(looker: Looker, tmp_path: Path) -> Looker:
    """Two versions of a customer, compared."""
    return looker.compare(*written(tmp_path))


@pytest.fixture
def inside(front: InFront) -> Looker:
    """Whoever sits in front of the whole window."""
    assert front.window.comparing is not None
    return Looker(front.qtbot, front.window.compare_page, front.window.jobs)
