"""The dialog of a lookup: null, both ways, keys of several columns, filling, tables in files, search, undo, coverage."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog

from fieldwright.desktop.dialogs.lookup import LookupDialog
from fieldwright.desktop.dialogs.lookup_file import LookupFileDialog
from fieldwright.desktop.lookup_table import LookupTable
from fieldwright.mapping.model import LookupRow
from tests.desktop.opened import InFront
from tests.desktop.test_dialogs import example, press

TRADES = "trade codes"


@pytest.fixture
def dialog(front: InFront, tmp_path: Path) -> LookupDialog:
    front.load(example(tmp_path))
    made = LookupDialog(front.document, TRADES, front.window)
    made.show()
    return made


def keys(dialog: LookupDialog) -> list[object]:
    return [row.key for row in dialog.table.rows]


def cell(dialog: LookupDialog, row: int, column: int) -> str:
    return dialog.table.rows_model.index(row, column).data()


def test_null_both_ways_and_default_are_kept_in_one_step(dialog: LookupDialog, front: InFront) -> None:
    dialog.null.setCurrentIndex(dialog.null.findData("default"))
    assert dialog.null_default.isEnabled()
    dialog.null_default.setText("NONE")
    dialog.two_way.setChecked(True)
    press(dialog, "OK")
    kept = front.document.project.lookups[0]
    assert (kept.null, kept.null_default, kept.two_way) == ("default", "NONE", True)
    front.do("undo")
    assert front.document.project.lookups[0].null == "translate"
    assert not front.window.isWindowModified()


def test_keys_of_several_columns_are_lists(dialog: LookupDialog) -> None:
    dialog.show_lookup("")
    dialog.name.setText("states")
    dialog.parts.setValue(2)
    assert "[part1, part2]" in dialog.said.text()
    dialog.table.paste("US\t01\tAlabama\nUS\t02\tAlaska\tcold")
    assert dialog.table.rows == (LookupRow(["US", "01"], "Alabama"), LookupRow(["US", "02"], "Alaska", "cold"))
    dialog.parts.setValue(1)
    assert keys(dialog) == ["US", "US"]
    assert "twice" in dialog.said.text()
    dialog.table.rows_model.undo()
    assert dialog.parts.value() == 2
    assert keys(dialog) == [["US", "01"], ["US", "02"]]


def test_pasted_rows_are_added_and_taken_back_by_keys(dialog: LookupDialog, front: InFront) -> None:
    before = keys(dialog)
    QGuiApplication.clipboard().setText("Code\tName\nbench\t=GEN\n")
    press(dialog, "Paste")
    assert keys(dialog) == [*before, "bench"]
    assert dialog.table.rows[-1].value == "=GEN"
    dialog.table.setFocus()
    front.qtbot.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert keys(dialog) == before
    front.qtbot.keyClick(dialog.table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert keys(dialog) == [*before, "bench"]
    dialog.table.selectRow(len(before))
    front.qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert keys(dialog) == before


def test_what_is_not_edited_keeps_its_exact_value(dialog: LookupDialog) -> None:
    rows = (
        LookupRow(1, True, extra={"x": 1}),
        LookupRow("01", None),
        LookupRow("true", "1"),
        LookupRow(["a", 2], {"b": 1}),
    )
    dialog.table.show_rows(rows)
    assert dialog.table.rows == rows
    model = dialog.table.rows_model
    model.setData(model.index(0, model.parts + 1), "a note")
    assert dialog.table.rows[0] == LookupRow(1, True, "a note", {"x": 1})


def test_coverage_is_told_by_row_and_below(dialog: LookupDialog) -> None:
    dialog.cover()
    assert "source codes have a row" in dialog.covered.text()
    column = dialog.table.rows_model.columnCount() - 1
    assert cell(dialog, 0, column) == "reached"
    dialog.table.add_rows([LookupRow("no such code", "x")])
    first = dialog.table.rows[0].key
    dialog.table.selectRow(0)
    dialog.table.remove_selected()
    dialog.cover()
    assert "never reached" in dialog.covered.text()
    assert f'none for "{first}"' in dialog.covered.text()
    assert cell(dialog, len(dialog.table.rows) - 1, column) == "never reached"
    press(dialog, "From Code Lists")
    assert first in keys(dialog)


def test_values_of_samples_become_rows(dialog: LookupDialog, front: InFront) -> None:
    for _ in range(len(dialog.table.rows)):
        dialog.table.selectRow(0)
        dialog.table.remove_selected()
    press(dialog, "From Samples")
    front.until(lambda: bool(dialog.table.rows))
    assert "have no value yet" in dialog.said.text()


def test_rows_of_a_file_are_copied_or_left_in_it(
    dialog: LookupDialog, front: InFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = front.document.folder / "trades.csv"
    file.write_text("Trade;Label;Code\n" + "".join(f"T{n};x;c{n}\n" for n in range(50)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    before = keys(dialog)

    def copy(chosen: LookupFileDialog) -> None:
        assert chosen.key_columns == ("Code",)
        chosen.value.setCurrentText("Trade")
        assert "50 rows" in chosen.said.text()
        assert chosen.copied.isChecked()
        chosen.accept()

    front.in_dialog(LookupFileDialog, copy)
    press(dialog, "From File…")
    front.until(lambda: len(dialog.table.rows) == len(before) + 50)

    def leave(chosen: LookupFileDialog) -> None:
        chosen.value.setCurrentText("Trade")
        chosen.left.setChecked(True)
        chosen.accept()

    front.in_dialog(LookupFileDialog, leave)
    press(dialog, "From File…")
    front.until(lambda: len(dialog.table.rows) == 50)
    assert not dialog.add.isEnabled()
    assert "trades.csv" in dialog.counted.text()
    made = dialog.made()
    assert made.rows == ()
    assert made.table is not None
    assert (made.table.file, made.table.keys, made.table.value) == ("trades.csv", ("Code",), "Trade")
    dialog.accept()
    assert front.document.project.lookups[0].table == made.table
    front.until(lambda: any(one.id == "K07" and '"c0"' in one.message for one in front.document.findings))
    again = LookupDialog(front.document, TRADES, front.window)
    again.show()
    front.until(lambda: len(again.table.rows) == 50)
    press(again, "Copy Into the Project")
    assert again.add.isEnabled()
    again.accept()
    assert len(front.document.project.lookups[0].rows) == 50
    assert front.document.project.lookups[0].table is None


def test_a_file_that_is_gone_is_told(dialog: LookupDialog, front: InFront, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(front.document.folder / "no.csv"), ""))
    press(dialog, "From File…")
    front.until(lambda: "no such file" in dialog.said.text())


def test_rows_are_exported_as_csv(dialog: LookupDialog, front: InFront, monkeypatch: pytest.MonkeyPatch) -> None:
    out = front.document.folder / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    dialog.table.add_rows([LookupRow("k", "=1+1")])
    press(dialog, "Export…")
    assert '"k","\'=1+1",""' in out.read_text()


def test_ten_thousand_rows_are_shown_searched_and_edited_at_once(dialog: LookupDialog) -> None:
    rows = tuple(LookupRow(f"k{n}", f"v{n}") for n in range(10_000))
    began = time.perf_counter()
    dialog.table.show_rows(rows)
    dialog.search.setText("v999")
    assert dialog.counted.text() == "11 of 10,000 rows"
    model = dialog.table.rows_model
    model.setData(model.index(1, 0), "edited")
    dialog.search.setText("")
    assert dialog.table.rows[9990].key == "edited"
    for at in range(0, 10_000, 500):
        dialog.table.scrollTo(model.index(at, 0))
        dialog.table.viewport().grab()
    assert time.perf_counter() - began < 3
    assert isinstance(dialog.table, LookupTable)


def test_everything_is_reached_by_keyboard(dialog: LookupDialog) -> None:
    letters = [
        one.text().partition("&")[2][:1].lower()
        for one in dialog.findChildren(QAbstractButton)
        if one.isVisible() and "&" in one.text()
    ]
    assert len(letters) == len(set(letters))
    assert isinstance(dialog, QDialog)
