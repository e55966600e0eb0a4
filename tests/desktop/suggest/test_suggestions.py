"""Suggestions in the window: asked for, seen as ghost links and as a list, accepted and refused by key, offered at one field."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.suggest.panel import SuggestionsPanel
from fieldwright.desktop.suggest.proposing import Proposer, Work
from fieldwright.desktop.suggest.suggesting import Suggesting
from fieldwright.desktop.suggest.tied import Suggestions
from fieldwright.desktop.theme import Look
from fieldwright.files.resources import resource
from fieldwright.mapping.suggest.entries import MOST
from fieldwright.mapping.suggest.model import BANDS, Candidate
from fieldwright.project.format import load_project
from tests.desktop.opened import InFront, example
from tests.desktop.shown import Shown, element_of_text

CITY, STREET = "WorkOrder.Site.Address.City", "WorkOrder.Site.Address.Street"
ADDRESS = "WorkOrder.Site.Address"
PRIORITY = "WorkOrder.Header.Priority"
SUBJECT = "WorkOrder.Header.Subject"
AUTHOR = "WorkOrder.Note[].`@author`"


def without_rules(path: Path, keep: int = 4) -> Path:
    """The example with its first rules only."""
    record = json.loads(path.read_bytes())
    record["maps"][0]["rules"] = record["maps"][0]["rules"][:keep]
    path.write_text(json.dumps(record))
    return path


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    return front.load(without_rules(example(tmp_path)))


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


class Asked:
    """Whoever asked for suggestions, and what is shown."""

    def __init__(self, front: InFront) -> None:
        self.front = front
        front.do("suggest")
        self.wait(lambda: bool(self.suggesting.candidates))

    @property
    def tied(self) -> Suggestions:
        return self.front.window.suggestions

    @property
    def suggesting(self) -> Suggesting:
        return self.tied.suggesting

    @property
    def panel(self) -> SuggestionsPanel:
        return self.tied.panel

    def wait(self, also: Callable[[], bool] = lambda: True) -> None:
        self.front.settled(lambda: not self.suggesting.asking and also())
        self.front.view.links.repaint()

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Target and confidence, as the list shows them."""
        model = self.panel.model
        return [(model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())]

    @property
    def targets(self) -> list[str]:
        return [target for target, _ in self.rows]

    def look_at(self, target: str) -> Candidate:
        """Click the row of a target."""
        table = self.panel.table
        index = self.panel.model.index(self.targets.index(target), 1)
        table.scrollTo(index)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        assert self.suggesting.current is not None
        assert self.suggesting.current.target == target
        return self.suggesting.current

    def press(self, key: Qt.Key) -> None:
        self.panel.table.setFocus()
        QTest.keyClick(self.panel.table, key)

    def several(self, button: QToolButton, text: str) -> None:
        """Choose what a menu's entry says that begins so."""
        menu = button.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        found = [one for one in menu.actions() if one.text().startswith(text)]
        assert len(found) == 1, [one.text() for one in menu.actions()]
        found[0].trigger()


def rules_of(front: InFront) -> dict[str, str]:
    assert front.document.map is not None
    return {one.target: one.value or one.each for one in front.document.map.rules}


def undo_steps(front: InFront, what: Callable[[], object]) -> int:
    """How many times something must be undone until all is as before."""
    before = front.document.project
    what()
    steps = 0
    while front.document.project != before:
        assert front.document.undo()
        steps += 1
    return steps


# --- asking ------------------------------------------------------------------------------------------------------------


def test_nothing_is_shown_before_somebody_asks(opened: InFront) -> None:
    assert "suggestions" not in opened.window.__dict__
    assert opened.view.links.guest is None
    assert "Suggestions" not in " ".join(opened.window.tabs.tabText(at) for at in range(opened.window.tabs.count()))
    assert not opened.window.actions_by_id["next-suggestion"].isEnabled()


def test_a_window_opens_without_what_suggesting_and_reading_need() -> None:
    """Counting with matrices, and parsing, take a while to load."""
    text = "import sys; import fieldwright.desktop.windows; print(*sorted({'numpy', 'lxml', 'yaml', 'openpyxl'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_suggestions_are_ghosts_and_rows_of_a_list(opened: InFront) -> None:
    before = opened.document.project
    asked = Asked(opened)
    assert opened.window.tabs.currentWidget() is asked.panel
    assert (CITY, BANDS[0]) in asked.rows
    assert SUBJECT not in asked.targets  # it has a rule
    opened.view.jump(CITY)
    asked.wait()
    drawn = [one for ghost in asked.tied.ghosts.drawn for one in asked.tied.ghosts.candidates_of(ghost)]
    assert CITY in [one.target for one in drawn]
    assert {one.target for one in drawn} <= set(asked.targets)
    assert opened.document.project is before
    assert opened.window.tabs.tabText(opened.window.tabs.indexOf(asked.panel)) == f"Suggestions  {len(asked.rows)}"


def test_a_row_says_all_to_a_screen_reader_and_why_beside_it(opened: InFront) -> None:
    asked = Asked(opened)
    one = asked.look_at(CITY)
    row = asked.targets.index(CITY)
    spoken = asked.panel.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{one.source} to {CITY}, {BANDS[0]}")
    assert "City" in spoken.partition(BANDS[0])[2]
    why = asked.panel.why.toPlainText()
    assert "of such suggestions are right" in why
    assert all(reason.replace("`", "") in why for reason in one.reasons)
    named = (asked.panel.table, asked.panel.why, asked.panel.accept, asked.panel.refuse, asked.panel.close_button)
    assert all(widget.accessibleName() for widget in named)


def test_next_and_previous_select_the_fields_on_both_sides(opened: InFront) -> None:
    asked = Asked(opened)
    opened.do("next-suggestion")
    first = asked.suggesting.current
    opened.do("next-suggestion")
    second = asked.suggesting.current
    assert first is not None
    assert second is not None
    assert first is not second
    assert opened.document.selection.target_path == second.target
    assert opened.document.selection.source_path == second.source
    assert asked.panel.table.currentIndex().row() == 1
    opened.do("previous-suggestion")
    opened.do("previous-suggestion")
    assert asked.suggesting.current is asked.suggesting.candidates[-1]  # round from the first to the last


def test_a_selected_target_field_shows_its_row_in_sight(opened: InFront) -> None:
    asked = Asked(opened)
    last = asked.targets[-1]
    opened.view.jump(last)
    table = asked.panel.table
    assert table.currentIndex().row() == len(asked.rows) - 1
    assert [index.row() for index in table.selectionModel().selectedRows()] == [len(asked.rows) - 1]
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    assert opened.document.selection.target_path == last
    opened.view.jump(SUBJECT)  # it has none
    opened.do("next-suggestion")
    assert table.currentIndex().row() == 0


def test_a_click_on_a_ghost_looks_at_it(opened: InFront) -> None:
    asked = Asked(opened)
    opened.view.jump(CITY)
    asked.suggesting.look_at(None)
    asked.wait()
    ghost = next(one for one in asked.tied.ghosts.drawn if one.whole)
    x0, y0, x1, y1 = ghost.ends
    middle = QPointF((x0 + x1) / 2, (y0 + y1) / 2)
    assert "about" in asked.tied.ghosts.tip(middle)
    QTest.mouseClick(opened.view.links, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert asked.suggesting.current in asked.tied.ghosts.candidates_of(ghost)


# --- accepting and refusing ----------------------------------------------------------------------------------------------


def test_enter_accepts_and_undo_brings_the_suggestion_back(opened: InFront) -> None:
    asked = Asked(opened)
    one = asked.look_at(CITY)
    asked.press(Qt.Key.Key_Return)
    assert rules_of(opened)[CITY] == "address.city"
    assert CITY not in asked.targets  # at once, before all is worked out again
    asked.wait()
    assert CITY not in asked.targets
    assert asked.suggesting.current is not None
    assert asked.suggesting.current.target != one.target
    opened.do("undo")
    asked.wait()
    assert CITY in asked.targets
    assert CITY not in rules_of(opened)


def test_accepting_what_is_in_a_list_makes_its_loop_in_the_same_edit(opened: InFront) -> None:
    asked = Asked(opened)
    asked.look_at(AUTHOR)
    assert undo_steps(opened, lambda: asked.press(Qt.Key.Key_Return)) == 1
    asked.wait()
    asked.look_at(AUTHOR)
    asked.press(Qt.Key.Key_Return)
    assert [value for target, value in rules_of(opened).items() if target.startswith("WorkOrder.Note")] == ["comments", "author"]  # fmt: skip


def test_delete_refuses_for_good_and_the_project_remembers(opened: InFront, tmp_path: Path) -> None:
    asked = Asked(opened)
    asked.look_at(CITY)
    asked.press(Qt.Key.Key_Delete)
    asked.wait()
    assert not {("address.city", CITY)} & {(one.source, one.target) for one in asked.suggesting.candidates}
    opened.do("save")
    assert opened.document.path is not None
    kept = load_project(opened.document.path).project.maps[0].refused
    assert [(one.source, one.target) for one in kept] == [("address.city", CITY)]
    opened.do("undo")
    asked.wait()
    assert CITY in asked.targets


def test_refused_ones_may_be_made_again(opened: InFront) -> None:
    asked = Asked(opened)
    for target in (CITY, STREET):
        asked.look_at(target)
        asked.press(Qt.Key.Key_Delete)
    asked.wait()
    assert not {CITY, STREET} & {one.target for one in asked.suggesting.candidates if one.band == BANDS[0]}
    assert undo_steps(opened, lambda: asked.several(asked.panel.refuse_several, "Make the 2 refused ones again")) == 1
    asked.several(asked.panel.refuse_several, "Make the 2 refused ones again")
    asked.wait()
    assert {CITY, STREET} <= set(asked.targets)


def test_a_lookup_that_a_suggestion_needs_comes_with_it(opened: InFront) -> None:
    asked = Asked(opened)
    one = asked.look_at(PRIORITY)
    assert "$translate" in one.expression
    assert one.expression in asked.panel.why.toPlainText()
    before = {table.name for table in opened.document.project.lookups}
    assert undo_steps(opened, lambda: asked.press(Qt.Key.Key_Return)) == 1
    asked.wait()
    asked.look_at(PRIORITY)
    asked.press(Qt.Key.Key_Return)
    new = {table.name for table in opened.document.project.lookups} - before
    assert len(new) == 1
    assert new.pop() in rules_of(opened)[PRIORITY]


def test_a_band_is_accepted_as_one_edit(opened: InFront) -> None:
    asked = Asked(opened)
    surest = [target for target, band in asked.rows if band == BANDS[0]]
    others = [target for target, band in asked.rows if band != BANDS[0]]
    choose = lambda: asked.several(asked.panel.accept_several, f"Accept the {len(surest)} that are {BANDS[0]}")  # noqa: E731
    assert undo_steps(opened, choose) == 1
    asked.wait()
    choose()
    assert set(surest) <= set(rules_of(opened))
    left = [target for target in others if target in rules_of(opened)]
    assert all(rules_of(opened)[target] for target in left)  # loops that the accepted ones needed


def test_what_is_below_an_object_is_accepted_or_refused_as_one_edit(opened: InFront) -> None:
    asked = Asked(opened)
    below = [target for target in asked.targets if target.startswith(f"{ADDRESS}.")]
    assert len(below) >= 3
    opened.view.jump(ADDRESS)
    refuse = lambda: asked.several(asked.panel.refuse_several, f"Refuse the {len(below)} at and below {ADDRESS}")  # noqa: E731
    assert undo_steps(opened, refuse) == 1
    asked.wait()
    opened.view.jump(ADDRESS)
    asked.several(asked.panel.accept_several, f"Accept the {len(below)} at and below {ADDRESS}")
    assert set(below) <= set(rules_of(opened))


def test_only_the_bands_that_are_wanted_are_shown_and_accepted(opened: InFront) -> None:
    asked = Asked(opened)
    asked.panel.bands[BANDS[0]].click()
    assert asked.rows
    assert BANDS[0] not in {band for _, band in asked.rows}
    for band in BANDS[1:]:
        asked.panel.bands[band].click()
    assert not asked.rows
    assert asked.panel.empty.isVisible()
    assert "bands that are shown" in asked.panel.empty.text()
    asked.panel.bands[BANDS[0]].click()
    assert {band for _, band in asked.rows} == {BANDS[0]}
    count = len(asked.rows)
    asked.several(asked.panel.accept_several, f"Accept all {count} shown")
    asked.wait()
    asked.panel.bands[BANDS[1]].click()
    assert asked.rows  # those that were not shown are there still


def test_hiding_takes_everything_away(opened: InFront) -> None:
    asked = Asked(opened)
    asked.press(Qt.Key.Key_Escape)
    asked.front.view.links.repaint()
    assert opened.window.tabs.indexOf(asked.panel) < 0
    assert not asked.tied.ghosts.drawn
    assert not opened.window.actions_by_id["next-suggestion"].isEnabled()
    opened.select(target=CITY)
    opened.document.do(evolved(opened), "naming")
    opened.settled()
    assert not asked.suggesting.candidates  # an edit does not bring them back


def evolved(front: InFront) -> Any:
    from attrs import evolve

    return evolve(front.document.project, owner="Somebody")


# --- results that come late ----------------------------------------------------------------------------------------------


def test_an_answer_to_what_is_no_longer_so_is_dropped(opened: InFront) -> None:
    asked = Asked(opened)
    one = asked.look_at(CITY)
    asked.suggesting.ask()
    asked.suggesting.accept((one,))  # while the answer is awaited: it comes with the next events
    seen: list[str] = []
    asked.suggesting.changed.connect(lambda: seen.extend(found.target for found in asked.suggesting.candidates))
    asked.wait(lambda: bool(seen))
    assert STREET in seen
    assert CITY not in seen


def test_another_project_has_none_before_they_are_asked_for(opened: InFront, tmp_path: Path) -> None:
    asked = Asked(opened)
    (tmp_path / "other").mkdir()
    other = without_rules(example(tmp_path / "other"))
    asked.suggesting.ask()  # the answer comes when the other project is there
    opened.load(other)
    asked.front.view.links.repaint()
    assert not asked.suggesting.candidates
    assert opened.window.tabs.indexOf(asked.panel) < 0
    assert not asked.tied.ghosts.drawn


def test_another_map_has_none_before_they_are_asked_for(front: InFront, tmp_path: Path) -> None:
    text = {"type": "string"}
    path = small(tmp_path, {"city": text, "email": text}, {"town": text, "email": text})
    record = json.loads(path.read_bytes())
    record["maps"].append({**record["maps"][0], "name": "other"})
    path.write_text(json.dumps(record))
    front.load(path)
    asked = Asked(front)
    front.document.select(map_name="other")
    front.settled()
    front.view.links.repaint()
    assert not asked.suggesting.candidates
    assert front.window.tabs.indexOf(asked.panel) < 0
    assert not asked.tied.ghosts.drawn
    front.document.select(map_name="m")
    asked.wait()
    assert "email" in asked.targets
    assert front.window.tabs.indexOf(asked.panel) >= 0
    assert asked.tied.ghosts.drawn


# --- one field -----------------------------------------------------------------------------------------------------------


def offered(front: InFront, target: str = "", source: str = "") -> Suggestions:
    """Shift+Space at a field."""
    front.window.activateWindow()
    pane = front.view.target if target else front.view.source
    front.click(pane, target or source)
    pane.view.setFocus()
    QApplication.processEvents()
    QTest.keyClick(pane.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    front.until(lambda: "suggestions" in front.window.__dict__)
    made = front.window.suggestions
    front.until(lambda: bool(made.popup.model.candidates) or not made.popup.none.text().startswith("Looking"))
    return made


def test_shift_space_offers_candidates_without_asking_for_all(opened: InFront) -> None:
    made = offered(opened, target=CITY)
    offers = made.popup.model.candidates
    assert 1 < len(offers) <= 7
    assert offers[0].source == "address.city"
    assert {one.target for one in offers} == {CITY}
    assert opened.window.tabs.indexOf(made.panel) < 0  # the list was not asked for
    QTest.keyClick(made.popup.list, Qt.Key.Key_Down)
    second = made.popup.model.candidates[1]
    QTest.keyClick(made.popup.list, Qt.Key.Key_Return)
    assert not made.popup.isVisible()
    assert rules_of(opened)[CITY] == second.source
    assert opened.document.undo()
    assert CITY not in rules_of(opened)


def test_an_element_of_text_and_a_field_deep_in_a_large_schema_have_candidates(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    many = "".join(f'<xs:element name="Other{at}" type="xs:string"/>' for at in range(MOST))
    deep = f'<xs:element name="Buyer"><xs:complexType><xs:sequence>{element_of_text("City")}</xs:sequence></xs:complexType></xs:element>'
    shown.aim_at(tmp_path, many + deep)
    bench = shown.document.bench
    assert bench is not None
    found = Proposer().of_field(bench, {}, "", "Doc.Buyer.City", target=True, work=Work())
    assert found.candidates[0].source == "customer.city"
    assert found.candidates[0].target == "Doc.Buyer.City.`#text`"


def test_esc_closes_the_candidates_and_nothing_is_done(opened: InFront) -> None:
    before = opened.document.project
    made = offered(opened, target=CITY)
    QTest.keyClick(made.popup.list, Qt.Key.Key_Escape)
    assert not made.popup.isVisible()
    assert opened.document.project is before


def test_a_source_field_is_offered_the_targets_that_it_may_fill(opened: InFront) -> None:
    made = offered(opened, source="address.city")
    offers = made.popup.model.candidates
    assert offers[0].target == CITY
    assert {one.source for one in offers} == {"address.city"}
    assert made.popup.model.index(0).data() == CITY
    assert made.popup.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("address.city to ")


def test_a_field_that_has_a_rule_is_offered_nothing(opened: InFront) -> None:
    made = offered(opened, target=SUBJECT)
    assert made.popup.none.isVisible()
    assert "has a rule already" in made.popup.none.text()


# --- where there is nothing ----------------------------------------------------------------------------------------------


def small(folder: Path, source: dict[str, Any], target: dict[str, Any], *, lose: str = "") -> Path:
    """A project between two small schemas; ``lose`` names the one whose file is gone."""
    record = json.loads(resource("examples", "city-service-requests", "city-service-requests.fieldwright.json").read_bytes())  # fmt: skip
    for name, properties in (("source", source), ("target", target)):
        schema = {"type": "object", "title": name, "properties": properties}
        if name != lose:
            (folder / f"{name}.json").write_text(json.dumps(schema))
    kept = {key: record[key] for key in ("format", "fieldwright", "version") if key in record}
    maps = [{"name": "m", "sources": [{"schema": "source", "message": "source", "alias": "source"}], "target": {"schema": "target", "message": "target"}, "rules": []}]  # fmt: skip
    path = folder / "small.fieldwright.json"
    schemas = {"source": {"file": "source.json"}, "target": {"file": "target.json"}}
    path.write_text(json.dumps({**kept, "name": "small", "schemas": schemas, "maps": maps}))
    return path


def test_fields_that_are_not_alike_are_said_to_be(front: InFront, tmp_path: Path) -> None:
    text = {"type": "string"}
    front.load(small(tmp_path, {"zebra": text, "quux": {"type": "number"}}, {"invoiceDate": {"type": "boolean"}}))
    front.do("suggest")
    front.settled(lambda: not front.window.suggestions.suggesting.asking)
    panel = front.window.suggestions.panel
    assert panel.empty.isVisible()
    assert "Nothing is alike enough" in panel.empty.text()
    assert "amples" in panel.empty.text()  # what to do
    front.do("suggest")  # again, without harm


def test_two_fields_that_make_one_are_two_lines_and_one_row(front: InFront, tmp_path: Path) -> None:
    text = {"type": "string"}
    both = {"type": "object", "properties": {"firstName": text, "lastName": text, "city": text, "email": text}}
    whole = {"type": "object", "properties": {"fullName": text, "town": text, "email": text}}
    front.load(small(tmp_path, {"customer": both}, {"customer": whole}))
    asked = Asked(front)
    one = asked.look_at("customer.fullName")
    asked.wait()
    lines = [ghost for ghost in asked.tied.ghosts.drawn if one in asked.tied.ghosts.candidates_of(ghost)]
    assert len(lines) == 2
    row = asked.targets.index("customer.fullName")
    assert asked.panel.model.index(row, 0).data() == "customer.firstName and customer.lastName"
    asked.press(Qt.Key.Key_Return)
    assert rules_of(front)["customer.fullName"] == 'customer.firstName & " " & customer.lastName'


def test_samples_that_are_attached_are_evidence_at_once(front: InFront, tmp_path: Path) -> None:
    """Nothing but their values says which of two fields is which."""
    text = {"type": "string"}
    one = {"type": "object", "properties": {"aa": text, "bb": text}}
    other = {"type": "object", "properties": {"xx": text, "yy": text}}
    path = small(tmp_path, {"item": one}, {"item": other})
    record = json.loads(path.read_bytes())
    for name, keys in (("source", ("aa", "bb")), ("target", ("xx", "yy"))):
        for number, values in enumerate((("DE", "10-20"), ("FR", "30-40"), ("IT", "50-60"))):
            sample = tmp_path / f"{name}{number}.json"
            sample.write_text(json.dumps({"item": dict(zip(keys, values, strict=True))}))
            record["schemas"][name].setdefault("samples", []).append(sample.name)
    front.load(path)
    front.do("suggest")
    suggesting = front.window.suggestions.suggesting
    front.settled(lambda: not suggesting.asking)
    assert not suggesting.candidates
    (tmp_path / "with.fieldwright.json").write_text(json.dumps(record))
    front.document.do(load_project(tmp_path / "with.fieldwright.json").project, "attaching samples")
    front.settled(lambda: bool(suggesting.candidates) and not suggesting.asking)
    assert {(one.source, one.target) for one in suggesting.candidates} == {("item.aa", "item.xx"), ("item.bb", "item.yy")}  # fmt: skip
    assert any("values are the same" in reason for reason in suggesting.candidates[0].reasons)


def test_a_missing_side_is_said(front: InFront, tmp_path: Path) -> None:
    front.window.open_path(small(tmp_path, {"a": {"type": "string"}}, {"b": {"type": "string"}}, lose="source"))
    front.until(lambda: front.document.bench is not None and not front.window.jobs.running)
    front.do("suggest")
    panel = front.window.suggestions.panel
    assert panel.empty.isVisible()
    assert "missing" in panel.empty.text()
