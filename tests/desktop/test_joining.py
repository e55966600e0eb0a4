"""Maps of many rules: their links come a moment after their fields, and are of the map as it is by then."""

from pathlib import Path

import pytest
from attrs import evolve
from pytestqt.qtbot import QtBot

from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.joining import AT_ONCE
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import Rule
from fieldwright.project.edits import remove_rule
from tests.desktop.shown import Shown, project_of

MANY = AT_ONCE + 20


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path) -> Shown:
    """Two maps with many rules each, the first in front."""
    made = Shown(qtbot, look, jobs)
    fields = {f"f{at:03}": {"type": "string"} for at in range(MANY)}
    group = {"type": "object", "properties": fields}
    schemas = {side: {"title": side, "type": "object", "properties": {"g": group}} for side in ("source", "target")}
    rules = [Rule(f"g.f{at:03}", value=f"g.f{(at * 7) % MANY:03}") for at in range(MANY)]
    project = project_of(tmp_path, rules, schemas=schemas)
    first = project.maps[0]
    project = evolve(project, maps=(first, evolve(first, name="other", rules=tuple(reversed(rules)))))
    made.document.new(project, tmp_path / "p.fieldwright.json")
    qtbot.waitUntil(lambda: made.document.bench is not None, timeout=20_000)
    return made


def links(shown: Shown) -> int:
    return shown.view.links.said_count()


def test_a_map_opens_with_its_links_and_the_rows_above_them(shown: Shown) -> None:
    assert links(shown) == MANY
    assert "f000" in shown.names(shown.view.target)
    shown.qtbot.waitUntil(lambda: bool(shown.view.links.drawn))


def test_links_that_come_later_are_those_of_the_map_as_it_is_by_then(shown: Shown) -> None:
    shown.document.select(map_name="other")
    assert links(shown) == 0
    assert "g" in shown.names(shown.view.target)
    project = remove_rule(shown.document.project, "other", "g.f003")
    shown.document.do(remove_rule(project, "other", "g.f004"), "removing two rules")
    shown.qtbot.waitUntil(lambda: links(shown) > 0, timeout=20_000)
    assert links(shown) == MANY - 2
    assert "f004" in shown.names(shown.view.target)
    shown.document.undo()
    assert links(shown) == MANY
    first = shown.document.project.maps[0].name
    shown.document.select(map_name=first)  # it is known
    assert links(shown) == MANY
    shown.document.do(remove_rule(shown.document.project, first, "g.f007"), "removing a rule")
    assert links(shown) == MANY - 1


def test_links_that_nobody_waits_for_any_more_are_dropped(shown: Shown, tmp_path: Path) -> None:
    shown.document.select(map_name="other")
    shown.document.new(project_of(tmp_path, [Rule("note", value="id")]), tmp_path / "q.fieldwright.json")
    shown.qtbot.waitUntil(lambda: shown.document.bench is not None, timeout=20_000)
    assert links(shown) == 1
    shown.qtbot.waitUntil(lambda: not shown.document.jobs.running, timeout=20_000)
    assert links(shown) == 1
