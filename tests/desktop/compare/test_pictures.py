"""Pictures of the compare view in both themes and at two sizes, kept in ``out/screenshots`` to be looked at; and in shades of grey."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.compare.marks import ADDED, CHANGED, REMOVED
from fieldwright.desktop.compare.page import ComparePage
from fieldwright.desktop.compare.row_painter import SIGN, halves
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.theme import Look
from fieldwright.schema.vetting import Vetting
from tests.desktop.compare.versions import Looker, written
from tests.desktop.test_screenshots import PICTURES, SIZES, colours, look_of


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_compare_view_is_drawn(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path, theme: str, size: str) -> None:
    points, scale = SIZES[size]
    look.use(theme)
    page = ComparePage(look, jobs, Vetting(in_process=True))
    qtbot.addWidget(page)
    page.resize(*points)
    with qtbot.waitExposed(page):
        page.show()
    looker = Looker(qtbot, page, jobs).compare(*written(tmp_path))
    picture = _drawn(page, scale)
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(str(PICTURES / f"compare-{theme}-{size}.png"))
    assert (look_of(picture) < 90) == (theme == "dark")
    assert colours(picture) > 200
    signs = {what: _sign(looker, what, scale) for what in (CHANGED, ADDED, REMOVED)}
    assert len({tuple(sign) for sign in signs.values()}) == len(signs), "the signs look the same without colours"
    page.shut_down()


def _drawn(page: ComparePage, scale: float) -> QImage:
    made = QPixmap(round(page.width() * scale), round(page.height() * scale))
    made.setDevicePixelRatio(scale)
    QApplication.processEvents()
    page.render(made, QPoint())
    return made.toImage()


def _sign(looker: Looker, what: str, scale: float) -> list[bool]:
    """The sign of the first row of a kind as it looks without colours: which points are far from what is behind it."""
    view, tree = looker.view, looker.tree
    node = next(one for one in view.order if tree.what(one) == what and one != view.currentIndex().internalId())
    side = 1 if what == ADDED else 0
    index = tree.index_of_node(node)
    view.scrollTo(index)
    grey = _drawn(looker.page, scale).convertToFormat(QImage.Format.Format_Grayscale8)
    top = view.viewport().mapTo(looker.page, view.visualRect(index).topLeft()).y()
    left = halves(view.viewport().width())[side][0]
    back = grey.pixelColor(round((left + 1) * scale), round((top + 2) * scale)).lightness()
    return [
        abs(grey.pixelColor(round((left + x) * scale), round((top + y) * scale)).lightness() - back) > 40
        for y in range(2, 22)
        for x in range(2, SIGN)
    ]
