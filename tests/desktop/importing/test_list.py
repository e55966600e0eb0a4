"""The list of differences: many of them, what is emphasised, what stays decided."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.importing.change_model import COLUMNS, Filter, ReviewModel
from fieldwright.desktop.importing.decisions import CONFLICTS, READY, Decisions
from fieldwright.desktop.importing.emphasis import differing
from fieldwright.desktop.importing.review import Review
from fieldwright.desktop.theme import Look
from fieldwright.report.importing.model import CONFLICT, DOUBTFUL, REMOVED, SAME, WORKBOOK, CellChange


def change(at: int, **more: Any) -> CellChange:
    facts: dict[str, Any] = {
        "table": "mapping", "place": ("maps", "m", "rules", f"group.field{at // 2}"), "column": "note", "title": "Note", "sheet": "Mapping",
        "address": f"S{at}", "base": f"the text {at} as it was", "workbook": f"the text {at} as it is", "project": f"the text {at} as it was",
        "state": WORKBOOK, "what": f"group.field{at // 2}",
    }  # fmt: skip
    return CellChange(**{**facts, **more})


SOME = (
    change(0), change(1, state=CONFLICT), change(2, problem="It is no number"), change(3, state=SAME), change(4, kind=REMOVED, column=""),
    change(5, kind=DOUBTFUL, sheet="Other"), change(6, sheet="Other"),
)  # fmt: skip


def test_the_model_is_one_that_qt_accepts(look: Look) -> None:
    model = ReviewModel(look)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(Decisions(SOME), foreign=False)
    model.set_filter(Filter(frozenset({READY, CONFLICTS})))
    assert [(model.sheets[at], held) for at, held in enumerate(model.listed)] == [("Mapping", [0, 1]), ("Other", [6])]
    model.set_filter(Filter(text="it is no NUMBER"))
    assert model.all_listed() == [2]
    model.set_filter(Filter())
    model.take([1], True)
    tester.deleteLater()


def test_all_and_none_leave_conflicts_and_what_is_gone_alone(look: Look) -> None:
    model = ReviewModel(look)
    model.show(Decisions(SOME), foreign=False)
    assert model.decisions.taken == {0, 6}
    model.take_all(False)
    assert model.decisions.taken == set()
    model.take_all(True)
    assert model.decisions.taken == {0, 6}
    model.set_filter(Filter(frozenset({"on request"})))
    model.take_all(True)
    assert model.decisions.taken == {0, 4, 5, 6}


def test_the_box_of_a_sheet_tells_of_its_rows_and_ticks_them(look: Look) -> None:
    model = ReviewModel(look)
    model.show(Decisions(SOME), foreign=False)
    sheet = model.index(0, 0)
    box = Qt.ItemDataRole.CheckStateRole
    assert model.data(sheet, box) == Qt.CheckState.PartiallyChecked
    assert model.setData(sheet, Qt.CheckState.Unchecked, box)
    assert model.data(sheet, box) == Qt.CheckState.Unchecked
    assert model.data(model.index_of(2), box) is None, "what cannot be taken has no box"
    assert model.data(model.index_of(1), Qt.ItemDataRole.DisplayRole) == "", "a row is named once"
    assert model.data(model.index_of(1), Qt.ItemDataRole.AccessibleTextRole) == "group.field0"


def test_two_thousand_differences_scroll_smoothly(qtbot: QtBot, look: Look) -> None:
    review = Review(look)
    qtbot.addWidget(review)
    review.resize(1200, 800)
    many = [change(at, state=CONFLICT if at % 7 == 0 else WORKBOOK, sheet=f"Sheet {at // 400}") for at in range(2_000)]
    start = time.process_time()
    review.show_changes(Decisions(many), (), foreign=False, same="", doubts={}, origins={})
    with qtbot.waitExposed(review):
        review.show()
    opened = time.process_time() - start
    bar = review.view.verticalScrollBar()
    frames: list[float] = []
    for at in range(30):
        start = time.process_time()
        bar.setValue(bar.maximum() * at // 30)
        review.view.viewport().repaint()
        frames.append(time.process_time() - start)
    start = time.process_time()
    review.model.take_all(False)
    QApplication.processEvents()
    ticked = time.process_time() - start
    assert (opened < 3, sorted(frames)[15] < 0.1, ticked < 1.5) == (True, True, True), (
        opened,
        sorted(frames)[15],
        ticked,
    )
    assert review.model.rowCount(QModelIndex()) == 5
    assert review.model.columnCount() == len(COLUMNS)


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("the table of 14 October", "the table of 15 October", ["14"], ["15"]),
        ("title", '$trim(title) & "x"', [], ["$trim(", ') & "x"']),
        ("", "all of it", [], ["all of it"]),
        ("one two three", "one three", ["two "], []),
        ("same", "same", [], []),
        ("word", "words", ["word"], ["words"]),
        ("Ann (integration)", "Bo (works)", ["Ann (integration"], ["Bo (works"]),
    ],
)
def test_words_that_differ_are_emphasised(before: str, after: str, gone: list[str], new: list[str]) -> None:
    found = differing(before, after)
    assert [before[start:end] for start, end in found[0]] == gone
    assert [after[start:end] for start, end in found[1]] == new


@given(st.text("ab \n-", max_size=40), st.text("ab \n-", max_size=40))
def test_what_is_not_emphasised_is_the_same_on_both_sides(before: str, after: str) -> None:
    gone, new = differing(before, after)

    def rest(text: str, spans: tuple[tuple[int, int], ...]) -> str:
        assert list(spans) == sorted(spans)
        for start, end in reversed(spans):
            assert 0 <= start < end <= len(text)
            text = text[:start] + text[end:]
        return text

    assert rest(before, gone) == rest(after, new)


def test_what_was_decided_stays_where_the_difference_is_still_the_same() -> None:
    before = Decisions(SOME)
    before.take(0, False)
    before.keep(1)
    after = Decisions((change(9), *SOME[:2], change(6, sheet="Other", workbook="another")))
    after.follow(before)
    assert after.taken == {0, 3}
    assert after.kept == {2}
    assert after.open == 0
