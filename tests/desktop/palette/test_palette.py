"""Ctrl+K: everything is found from one line, and Enter leads there."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt

from fieldwright.desktop.palette.hits import MOST, asked, found
from fieldwright.desktop.palette.popup import Palette
from fieldwright.desktop.window import FINDINGS
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project
from tests.desktop.opened import InFront, example


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    return front.load(example(tmp_path))


@pytest.fixture
def palette(opened: InFront) -> Palette:
    opened.qtbot.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    shown = opened.window.finding.palette
    opened.until(shown.isVisible)
    return shown


def titles(palette: Palette) -> list[str]:
    return [one.title for one in palette.model.hits]


def write(opened: InFront, palette: Palette, text: str) -> None:
    opened.qtbot.keyClicks(palette.line, text)
    opened.until(
        lambda: (not opened.window.jobs.running and palette.none.text() != "Looking…") or bool(palette.model.hits)
    )


def enter(opened: InFront, palette: Palette, title: str) -> None:
    """Move down to a hit, and take it."""
    opened.until(lambda: title in titles(palette))
    for _ in range(titles(palette).index(title)):
        opened.qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    opened.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_actions_are_there_before_anything_is_asked(palette: Palette) -> None:
    assert palette.model.hits
    assert {one.group.id for one in palette.model.hits} == {"action"}


def test_a_field_of_the_source_is_found_and_selected(opened: InFront, palette: Palette) -> None:
    write(opened, palette, "@postalCode")
    enter(opened, palette, "address.postalCode")
    assert opened.document.selection.source_path == "address.postalCode"
    field = opened.view.source.tree.field(opened.view.source.view.currentIndex())
    assert field is not None
    assert field.path == "address.postalCode"


def test_a_rule_is_found_by_its_expression(opened: InFront, palette: Palette) -> None:
    write(opened, palette, "= trade codes")
    enter(opened, palette, "WorkOrder.Header.Trade")
    assert opened.document.selection.target_path == "WorkOrder.Header.Trade"


def test_a_finding_is_found_by_what_it_says(opened: InFront, palette: Palette) -> None:
    write(opened, palette, "!CostCentre")
    enter(opened, palette, "N01 WorkOrder.Header.CostCentre")
    assert opened.window.tabs.currentIndex() == FINDINGS
    assert opened.document.selection.target_path == "WorkOrder.Header.CostCentre"


def test_a_use_case_is_found_and_shown(opened: InFront, palette: Palette) -> None:
    write(opened, palette, "#UC2")
    enter(opened, palette, titles(palette)[0])
    assert opened.window.flows.here == ("use_cases", 1)


def test_an_action_is_done(opened: InFront, palette: Palette) -> None:
    write(opened, palette, ">light or dark")
    enter(opened, palette, "Light or Dark")
    opened.until(lambda: opened.window.look.theme.dark)


def test_an_action_that_is_not_possible_is_shown_and_not_done(opened: InFront, palette: Palette) -> None:
    write(opened, palette, ">undo")
    assert titles(palette)[0] == "Undo"
    assert not palette.model.hits[0].enabled
    opened.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_fits_nothing_is_said_and_esc_closes(opened: InFront, palette: Palette) -> None:
    write(opened, palette, "zzzz nothing")
    opened.until(lambda: palette.none.isVisible() and palette.none.text().startswith("Nothing fits"))
    opened.qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_moving_goes_round_and_stays_while_fields_arrive(opened: InFront, palette: Palette) -> None:
    opened.qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(palette.model.hits) - 1
    opened.qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0


def test_every_line_is_said_to_those_who_hear(palette: Palette) -> None:
    text = palette.model.data(palette.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert ", action" in text


def test_a_kind_is_cut_so_that_others_are_seen() -> None:
    rules = tuple(Rule(f"order.line{at}", value="price") for at in range(500))
    project = Project("p", maps=(Map("m", (SourceRef("s", "a"),), TargetRef("t", "b"), rules),))
    few = found(asked("line"), project, (), lambda _: True)
    many = found(asked("=line"), project, (), lambda _: True)
    assert len([one for one in few if one.group.id == "rule"]) == 8
    assert len(many) == MOST
    assert many[0].title == "order.line0"


def test_titles_that_begin_with_the_word_come_first() -> None:
    rules = tuple(Rule(target, value="x") for target in ("reorder.date", "a.order", "order"))
    project = evolve(Project("p"), maps=(Map("m", (SourceRef("s", "a"),), TargetRef("t", "b"), rules),))
    assert [one.title for one in found(asked("=order"), project, (), lambda _: True)] == ["order", "a.order", "reorder.date"]  # fmt: skip
