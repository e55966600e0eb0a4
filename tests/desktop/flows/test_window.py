"""The pages in the window: the project tree and the findings lead to them, and what is being written is not lost."""

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidgetItem

from fieldwright.desktop.findings_view import place_of
from tests.desktop.flows.hands import type_in
from tests.desktop.opened import InFront

FLOW = "triaged requests to work orders"


def row(front: InFront, text: str) -> QTreeWidgetItem:
    return front.window.project_tree.tree.findItems(text, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)[0]


def test_the_tree_leads_to_every_page_and_back_to_the_map(city: InFront) -> None:
    tree, room = city.window.project_tree.tree, city.window.flows
    for text, page in (("UC2", room.use_case), ("Use cases", room.all_cases), (FLOW, room.flow), ("Flows", room.all_flows),
                       ("Traceability", room.trace), ("Contacts", room.operation)):  # fmt: skip
        tree.setCurrentItem(row(city, text))
        assert page.isVisible(), text
        assert tree.currentItem() is row(city, text)
        tree.itemActivated.emit(row(city, text), 0)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused), text
    assert not city.document.history.undo_label
    tree.setCurrentItem(row(city, "request to work order"))
    assert city.window.upright.isVisible()
    city.do("show-traceability")
    assert room.trace.isVisible()
    assert not city.window.actions_by_id["map-selected"].isEnabled()
    for back in ("show-map", "show-findings", "show-rule", "show-sample", "show-review", "focus-source"):
        city.do("show-flows")
        assert room.all_flows.isVisible()
        city.do(back)
        assert city.window.upright.isVisible(), back
    for words in ("Copy it", "Delete"):
        menu = city.window.project_tree.menu_for(row(city, "UC1"))
        assert menu is not None
        next(one for one in menu.actions() if one.text().replace("&", "") == words).trigger()
    assert [one.id for one in city.document.project.use_cases] == ["UC3", "UC2"]
    assert city.document.history.undo_label == "Delete use case UC1"


def test_what_is_still_being_written_is_saved_and_undone(city: InFront) -> None:
    city.window.show_item("use_cases", 0)
    field = city.window.flows.use_case.form.fields["title"]
    line = field.editor
    assert isinstance(line, QLineEdit)
    type_in(line, "Potholes")
    city.do("save")
    assert city.document.project.use_cases[0].title == "Potholes"
    assert not city.document.modified
    assert row(city, "UC1").text(0) == "UC1  Potholes"
    type_in(line, "Holes")
    city.do("undo")
    assert city.document.project.use_cases[0].title == "Potholes"
    assert line.text() == "Potholes"


def test_a_finding_leads_from_the_list_to_its_field(city: InFront) -> None:
    flow = evolve(city.document.project.flows[0], trigger="", frequency="", owner="")
    city.document.do(evolve(city.document.project, flows=(flow,)), "Change")
    city.settled(lambda: city.document.up_to_date)
    view, page = city.window.findings_view, city.window.flows.flow
    found = [
        one
        for one in view.model.findings
        if one.sources and one.sources[0].endswith(("/owner", "/trigger", "/frequency"))
    ]
    assert {place_of(one) for one in found} == {f"flow {FLOW}, owner", f"flow {FLOW}, trigger"}
    for one in found:
        city.do("show-findings")
        at = view.model.index(view.model.findings.index(one), 0)
        view.table.setCurrentIndex(at)
        menu = view.menu()
        assert menu is not None
        next(each for each in menu.actions() if each.text() == "&Go to the Place").trigger()
        focused = QApplication.focusWidget()
        name = one.sources[0].rsplit("/", 1)[-1]
        assert any(name in form.fields and form.fields[name].isAncestorOf(focused) for form in page.forms if focused)
