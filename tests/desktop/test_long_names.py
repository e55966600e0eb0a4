"""Names longer than any window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from fieldwright.mapping.model import Rule
from tests.desktop.opened import InFront
from tests.desktop.shown import project_of

NAME = "aFieldNameThatNobodyWouldEverReadToItsEndBecauseItIsSoVeryLongAndGoesOn"
SCHEMA = {"title": "Long", "type": "object", "properties": {NAME: {"type": "string", "maxLength": 7}}}


def test_a_long_name_leaves_the_other_tabs_and_the_facts_in_sight(front: InFront, tmp_path: Path) -> None:
    rules = [Rule(NAME, value=f"{NAME} & nowhere")]
    project = project_of(tmp_path, rules, schemas={"order": SCHEMA, "invoice": SCHEMA})
    window, document = front.window, front.document
    document.new(project, tmp_path / "long.fieldwright.json")
    front.qtbot.waitUntil(lambda: document.coverage is not None, timeout=20_000)
    document.select(target_path=NAME)
    window.resize(900, 560)
    QApplication.processEvents()
    bar = window.tabs.tabBar()
    assert bar.tabRect(2).right() < window.tabs.width()
    assert NAME in window.tabs.tabToolTip(0)
    form = window.rule_panel.form
    assert form.facts.width() > 100
    assert form.name.toolTip() == NAME
    window.show_findings()
    QApplication.processEvents()
    header = window.findings_view.table.horizontalHeader()
    assert header.sectionSize(3) >= 200
