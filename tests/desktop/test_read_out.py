"""What is painted is read out as a list, whose items are gone to: the way to a field, and the picture of a catalog's systems."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.canvas.crumbs import Crumb, Crumbs
from fieldwright.desktop.theme import Look


def items(widget: QWidget) -> list[QAccessibleInterface]:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found.role() == QAccessible.Role.List
    return [found.child(at) for at in range(found.childCount())]


def test_the_way_to_a_field_is_read_step_by_step(look: Look, qtbot: QtBot) -> None:
    crumbs, asked = Crumbs("Source", look), list[int]()
    qtbot.addWidget(crumbs)
    crumbs.asked.connect(asked.append)
    crumbs.resize(300, 18)
    crumbs.show_crumbs([Crumb(one) for one in ("order", "lines", "sku")], focused=False)
    crumbs.grab()
    steps = items(crumbs)
    assert [one.text(QAccessible.Text.Name) for one in steps] == ["order", "lines", "sku"]
    assert [one.state().selected for one in steps] == [0, 0, 1]
    assert not steps[1].rect().isEmpty()
    steps[1].actionInterface().doAction("Press")
    assert QAccessible.queryAccessibleInterface(crumbs).selectionInterface().select(steps[0])
    assert asked == [1, 0]
