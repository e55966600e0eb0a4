"""Tomorrow is as today was: the window's layout, where somebody was in each project, and all windows that were open."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.language import tr
from fieldwright.desktop.session.columns import Columns
from fieldwright.desktop.session.fields import opened_in
from fieldwright.desktop.session.kept import MOST_FIELDS, Work, work_from
from fieldwright.desktop.settings import MOST_WORKS, Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.desktop.windows import Windows
from tests.desktop.language.german import German
from tests.desktop.opened import COST_CENTRE, EXAMPLE, InFront, example

Again = Callable[[], InFront]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return example(tmp_path)


@pytest.fixture
def again(front: InFront, look: Look, qtbot: QtBot, path: Path) -> Iterator[Again]:
    """Close the window, and open another that opens the project: the next morning."""
    made: list[Window] = []

    def morning() -> InFront:
        front.window.close()
        QSettings(str(front.window.settings.path), QSettings.Format.IniFormat).remove(
            "geometry"
        )  # the screen of the tests is small
        window = Window(look, Settings(front.window.settings.path))
        made.append(window)
        window.show()
        return InFront(qtbot, window).load(path)

    yield morning
    for window in made:
        window.shut_down()
        window.hide()
        window.deleteLater()


def rows(front: InFront) -> dict[str, Any]:
    return {"source": opened_in(front.view.source.view), "target": opened_in(front.view.target.view)}


# --- in a project --------------------------------------------------------------------------------------------------------


def test_a_project_opens_where_somebody_left_it(front: InFront, path: Path, again: Again) -> None:
    front.load(path)
    front.select(source="category")
    front.view.jump(COST_CENTRE)
    front.do("show-findings")
    front.window.project_tree.fold(("lookup", "flow"))
    view = front.view.target.view
    header = next(
        index
        for node in view.order
        if (field := view.tree.field(index := view.tree.index_of_node(node))) and field.name == "Site"
    )
    view.collapse(header)
    before = rows(front)
    other = again()
    selected = other.document.selection
    assert (selected.source_path, selected.target_path) == ("category", COST_CENTRE)
    assert other.window.tabs.currentIndex() == 1
    assert set(other.window.project_tree.folded) == {"lookup", "flow"}
    assert rows(other) == before
    assert not other.document.modified


def test_the_sample_its_record_and_the_sheet_are_there_again(front: InFront, path: Path, again: Again) -> None:
    front.load(path)
    sample = path.parent / "two.json"
    one = json.loads((path.parent / f"{EXAMPLE}.samples" / "pothole.json").read_text("utf-8"))
    sample.write_text(json.dumps([one, {**one, "requestId": "SR-2"}]))
    front.document.set_sample(sample)
    current = front.window.sample_view.current
    front.until(lambda: current.count == 2)
    front.do("next-record")
    front.do("show-sheet")
    front.until(lambda: current.record is not None and current.record.number == 1)
    other = again()
    now = other.window.sample_view.current
    other.until(lambda: other.document.sample_path == sample and now.record is not None and now.record.number == 1)
    assert other.window.sheet_is_shown
    sample.unlink()
    other.do("close-project")
    other.load(path)
    assert other.document.sample_path != sample
    assert not other.notice


def test_the_page_around_the_map_is_shown_again(front: InFront, path: Path, again: Again) -> None:
    front.load(path)
    front.window.show_item("use_cases", 1)
    other = again()
    assert other.window.here == ("use_cases", 1)


def test_what_is_not_there_any_more_is_passed_over(front: InFront, path: Path, again: Again) -> None:
    front.load(path)
    front.window.settings.keep_work(
        path, {"map": "gone", "target": "Gone.Field", "tab": 99, "page": "use_cases", "at": 400, "folded": ["gone"]}
    )
    front.window.document.close()
    other = again()
    assert other.document.map_name
    assert other.document.selection.target_path is None


def test_reading_the_file_again_stays_where_one_is(front: InFront, path: Path) -> None:
    front.load(path)
    front.view.jump(COST_CENTRE)
    front.do("reload")
    front.settled()
    assert front.document.selection.target_path == COST_CENTRE


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["map", "tab", "opened", "folded", "at", "source", "x"]), inner, max_size=4
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_stands_in_the_file_is_understood_or_left_out(told: object) -> None:
    work = work_from(told if isinstance(told, dict) else {"opened": told, "folded": told, "tab": told, "map": told})
    assert work_from(json.loads(json.dumps(work.as_json()))) == work


def test_what_is_kept_is_bounded(tmp_path: Path) -> None:
    fields = tuple(("a", f"f{at}") for at in range(10_000))
    told = Work(opened={f"m{at}": {"source": fields} for at in range(100)}).as_json()
    kept = work_from(told)
    assert len(kept.opened) == 20
    assert {len(one["source"]) for one in kept.opened.values()} == {MOST_FIELDS}
    settings = Settings(tmp_path / "own.ini")
    for at in range(MOST_WORKS + 30):
        settings.keep_work(tmp_path / f"{at}.json", Work(map="m").as_json())
    settings.save()
    again = Settings(tmp_path / "own.ini")
    known = [at for at in range(MOST_WORKS + 30) if again.work(tmp_path / f"{at}.json")]
    assert known == list(range(30, MOST_WORKS + 30))


# --- the window ----------------------------------------------------------------------------------------------------------


def test_the_tabs_stand_at_the_right_and_stay_there(front: InFront, path: Path, again: Again) -> None:
    front.load(path)
    assert not front.window.actions_by_id["tabs-aside"].isChecked()
    front.do("tabs-aside")
    QApplication.processEvents()
    assert front.window.tabs.x() > front.view.x()
    assert front.window.tabs.height() == front.view.height()
    front.window.upright.setSizes([600, 440])
    front.window.across.setSizes([170, 1100])
    sizes = front.window.upright.sizes(), front.window.across.sizes()
    other = again()
    assert other.window.actions_by_id["tabs-aside"].isChecked()
    assert (other.window.upright.sizes(), other.window.across.sizes()) == sizes
    other.do("tabs-aside")
    QApplication.processEvents()
    assert other.window.tabs.y() > other.view.y()


def test_the_list_of_edits_is_shown_again(front: InFront, path: Path, again: Again) -> None:
    front.load(path)
    front.do("edits")
    other = again()
    assert other.window.undoing.panel.isVisible()
    assert not other.window.undoing.panel.list.hasFocus()


def table(qtbot: QtBot) -> QTableView:
    made = QTableView()
    model = QStandardItemModel(2, 3, made)
    model.setHorizontalHeaderLabels(["one", "two", "three"])
    made.setModel(model)
    made.setAccessibleName("A table")
    made.resize(600, 200)
    qtbot.addWidget(made)
    return made


def test_columns_keep_the_width_that_was_drawn(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "own.ini")
    first = table(qtbot)
    around = QWidget()
    qtbot.addWidget(around)
    first.setParent(around)
    Columns(settings, around).watch(around)
    around.show()
    header = first.horizontalHeader()
    header.resizeSection(2, 77)  # by nobody
    edge = header.sectionPosition(1) - 1
    middle = header.height() // 2
    before = header.sectionSize(0)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, middle))
    QTest.mouseMove(header.viewport(), QPoint(edge + 60, middle))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge + 60, middle))
    assert settings.kept("columns") == {"A table": {"one": header.sectionSize(0)}}
    assert header.sectionSize(0) > before
    second = table(qtbot)
    other = QWidget()
    qtbot.addWidget(other)
    second.setParent(other)
    Columns(settings, other).watch(other)
    other.show()
    QApplication.processEvents()
    assert second.horizontalHeader().sectionSize(0) == header.sectionSize(0)
    assert second.horizontalHeader().sectionSize(2) != 77


def test_columns_keep_their_width_in_another_language(qtbot: QtBot, tmp_path: Path, in_german: German) -> None:
    ini = tmp_path / "own.ini"
    assert in_german(drawn, ini, 60) == ("Befunde", {"Findings": {"Target": 160}})
    assert in_german(width, ini) == width(ini) == 160
    assert drawn(ini, 20) == ("Findings", {"Findings": {"Target": 180}})
    assert in_german(width, ini) == 180
    Settings(ini).keep("columns", {"Befunde": {"Ziel": 222}})  # as it was kept once
    assert in_german(width, ini) == 222
    assert in_german(drawn, ini, 60)[1] == {"Findings": {"Target": 282}}


def followed(ini: Path) -> tuple[QWidget, QTableView]:
    """A table with the widths that were kept."""
    around = QWidget()
    made = QTableView(around)
    made.setModel(QStandardItemModel(2, 3, made))
    made.model().setHeaderData(0, Qt.Orientation.Horizontal, tr("Target"))
    made.setAccessibleName(tr("Findings"))
    made.resize(600, 200)
    Columns(Settings(ini), around).watch(around)
    around.show()
    QApplication.processEvents()
    return around, made


def drawn(ini: Path, by: int) -> tuple[str, dict[str, Any]]:
    """Somebody draws a table's first column: what the table is called, and what is kept."""
    _around, made = followed(ini)
    header = made.horizontalHeader()
    at = QPoint(header.sectionPosition(1) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(header.viewport(), at + QPoint(by, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(by, 0))
    return made.accessibleName(), Settings(ini).kept("columns")


def width(ini: Path) -> int:
    """How wide a table's first column is."""
    _around, made = followed(ini)
    return made.columnWidth(0)


# --- several windows -----------------------------------------------------------------------------------------------------


def test_all_windows_that_were_open_open_again(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "own.ini")
    paths = [example(tmp_path / name) for name in ("one", "two")]
    evening, morning = Windows(look, settings), Windows(look, Settings(settings.path))
    evening.new_shown()
    for path in paths:
        evening.open(path)
        qtbot.waitUntil(lambda: not any(one.is_opening for one in evening.all), timeout=30_000)
    try:
        assert len(evening.all) == 2
        evening.all[1].resize(1000, 640)
        evening.all[0].actions_by_id["quit"].trigger()
        assert not evening.all
        assert [path for path, _ in settings.windows] == paths
        paths[0].unlink()
        morning.new_shown()
        morning.restore()
        qtbot.waitUntil(lambda: any(one.document.is_open for one in morning.all), timeout=30_000)
        assert [one.document.path for one in morning.all] == [paths[1]]
        assert morning.all[0].height() == 640  # the screen of the tests is not 1000 wide
    finally:
        for one in (*evening.all, *morning.all):
            one.shut_down()
            one.hide()
            one.deleteLater()
