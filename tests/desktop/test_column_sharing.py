"""Columns of tables that are in sight as a whole."""

import pytest
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from fieldwright.desktop.column_sharing import share, shared


@pytest.mark.parametrize(
    ("wanted", "least", "room", "widths"),
    [
        ([100, 300, 50], [40, 40, 50], 900, [200, 600, 100]),
        ([100, 300, 50], [40, 40, 50], 300, [100, 150, 50]),
        ([300, 300], [40, 40], 200, [100, 100]),
        ([0, 300], [80, 40], 200, [80, 120]),
        ([100, 300], [80, 80], 100, [80, 80]),
    ],
)
def test_the_widest_give_way_and_what_is_free_goes_to_all(wanted: list[int], least: list[int], room: int, widths: list[int]) -> None:  # fmt: skip
    assert shared(wanted, least, room) == widths


def test_what_is_short_is_whole_where_something_long_stands_beside_it(qtbot: QtBot) -> None:
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels(["What", "Kind", "Why"])
    for column, text in enumerate(("x" * 200, "an expression", "y" * 200)):
        table.setItem(0, column, QTableWidgetItem(text))
    table.resize(500, 120)
    share(table, 500)
    first, kind, last = (table.columnWidth(at) for at in range(3))
    assert kind > table.fontMetrics().horizontalAdvance("an expression")
    assert first + kind + last <= 500
    assert first > kind
