"""Looking for counterexamples in the window: found beside the findings, shown at the rule, used as the sample, gone with the rule."""

from pathlib import Path

from attrs import evolve
from PySide6.QtWidgets import QMenu

from fieldwright.desktop.window import FINDINGS, SAMPLE
from fieldwright.mapping.findings import Finding
from tests.desktop.opened import MAP, InFront, example

SUBJECT = "WorkOrder.Header.Subject"


def found(window: InFront) -> list[Finding]:
    return [one for one in window.document.findings if one.id == "R02"]


def test_what_breaks_the_map_is_listed_tried_and_gone_with_its_rule(front: InFront, tmp_path: Path) -> None:
    window, document = front.window, front.document
    front.load(example(tmp_path))
    front.do("look-for-counterexamples")
    front.settled(lambda: bool(found(front)))
    (one,) = found(front)
    assert one.target == SUBJECT
    assert one.message.startswith('with title = "xxx')
    assert window.tabs.currentIndex() == FINDINGS
    assert one in window.findings_view.model.findings
    assert "counterexample in" in window.status.said.text()
    front.select(target=SUBJECT)
    assert one.message in window.rule_panel.problem.text()

    view = window.findings_view
    view.table.setCurrentIndex(view.model.index(view.model.findings.index(one), 0))
    choose(view.menu(), "Use as Sample")
    assert window.tabs.currentIndex() == SAMPLE
    assert b"x" * 61 in (document.sample or b"")
    front.settled(lambda: "R02" in listed(front))
    assert window.sample_view.payload.samples.currentText() == "A payload that was found"

    map_ = document.project.map(MAP)
    rules = tuple(evolve(one, value="$substring(title, 0, 60)") if one.target == SUBJECT else one for one in map_.rules)
    document.do(document.project.with_map(evolve(map_, rules=rules)), "Cut it")
    front.settled(lambda: not found(front))
    front.select(target=SUBJECT)
    front.do("look-at-rule")
    front.settled(lambda: "No counterexample" in window.status.said.text())
    assert not found(front)


def test_a_search_can_be_stopped(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.do("look-for-counterexamples")
    front.window.jobs.cancel_all()
    front.settled()
    assert not found(front)


def choose(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    next(one for one in menu.actions() if one.text().replace("&", "") == text).trigger()


def listed(window: InFront) -> str:
    view = window.window.sample_view.findings
    return " ".join(view.item(at).text() for at in range(view.count()))
