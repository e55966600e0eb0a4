"""The sheet in German: its cells are read and written in German, and hold what they hold in every language."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from fieldwright.desktop.sheet.arranging import Filter, Layout, arranged, haystack
from fieldwright.desktop.sheet.columns import COLUMNS
from fieldwright.desktop.sheet.editing import Cell, Hand, edited
from fieldwright.desktop.sheet.rows import SheetRow, sheet_rows
from fieldwright.files.resources import resource
from fieldwright.project.format import load_project
from fieldwright.project.sides import Schemas, bench_for
from tests.desktop.language.german import German

EXAMPLE = "city-service-requests"
CRAFT = "WorkOrder.Header.Trade"


def test_kinds_and_states_are_written_in_german_and_kept_as_in_every_language(in_german: German) -> None:
    said = in_german(told)
    assert said["titles"] == ["Zielfeld", "Name", "Typ", "Pflicht"]
    assert said["shown"] == {"status": "Entwurf", "kind": "Ausdruck", "required": "Pflicht"}
    assert said["held"] == {"status": "draft", "kind": "value", "required": "required"}
    assert said["set"] == ["approved", "approved"]
    assert said["label"] == "Status auf „genehmigt“ setzen"
    assert said["refused"] == "'fertig' ist kein Status: Wählen Sie einen von Entwurf, bereit, genehmigt"
    assert said["found"] == [True, True, True]
    assert said["layout"].count("draft") == 1
    assert "Entwurf" not in said["layout"]


def told() -> Mapping[str, Any]:
    """What the sheet says of an example."""
    file = next(resource("examples", EXAMPLE).glob("*.fieldwright.json"))
    project = load_project(file).project
    map_ = project.maps[0]
    map_ = evolve(map_, rules=tuple(evolve(one, status="draft") for one in map_.rules))
    project = project.with_map(map_)
    bench = bench_for(project, Schemas(file.parent), map_)
    rows = sheet_rows(bench).rows
    row, hand = rows[CRAFT], Hand("Ada", "2026-11-22")

    def text(of: SheetRow, column: str) -> str:
        return COLUMNS[column].text(of)

    def put(words: str) -> tuple[str, str, str]:
        done = edited(project, bench, [Cell(row, "status", words)], hand)
        rule = done.project.maps[0].rule(CRAFT)
        assert rule is not None
        return rule.status, done.label, done.refused[0].why if done.refused else ""

    columns = ("status", "kind", "required")
    layout = Layout().with_filter("status", Filter("entw", frozenset({"draft"})))
    shown = arranged(rows, layout, "", frozenset(), text)
    return {
        "titles": [one.title for one in list(COLUMNS.values())[:4]],
        "held": {one: text(row, one) for one in columns},
        "shown": {one: COLUMNS[one].said(text(row, one)) for one in columns},
        "set": [put("Genehmigt ")[0], put("approved")[0]],
        "label": put("genehmigt")[1],
        "refused": put("fertig")[2],
        "found": [CRAFT in shown.shown, "entwurf" in haystack(row), "ausdruck" in haystack(row)],
        "layout": layout.text(),
    }
