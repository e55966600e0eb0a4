"""The matrix, the lists, findings on the pages and the operation's page, and that hundreds do not slow anything."""

import time

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldwright.project.intent_edits import FLOWS, USE_CASES
from fieldwright.project.use_cases import Flow, Step, UseCase
from tests.desktop.flows.conftest import Around
from tests.desktop.flows.hands import write


def test_a_finding_on_the_page_is_mended_there(shop: Around) -> None:
    flow = evolve(shop.flow, steps=(evolve(shop.flow.steps[3], map="bil"),))
    shop.document.do(evolve(shop.project, flows=(flow,)), "Change")
    shop.checked()
    shop.room.show_item(FLOWS, 0)
    found = shop.room.flow.found
    assert found.isVisible()
    at = next(at for at, one in enumerate(found.model.findings) if one.id == "O12")
    found.table.setCurrentIndex(found.model.index(at, 0))
    found.table.activated.emit(found.model.index(at, 0))
    assert QApplication.focusWidget() is shop.room.flow.steps.rows.table
    menu = found.menu()
    assert menu is not None
    next(one for one in menu.actions() if one.text() == "Write bill").trigger()
    assert shop.flow.steps[0].map == "bill"
    assert shop.said[-1] == "Mended: Write bill"


def test_every_finding_about_use_cases_and_flows_leads_to_a_field(shop: Around) -> None:
    bare = Flow("bare", steps=(Step("send", system="accounting", operation="POST /invoices"), Step("map")))
    cases = (*shop.project.use_cases, UseCase("UC9", rules=("bill: gone",)))
    shop.document.do(evolve(shop.project, use_cases=cases, flows=(*shop.project.flows, bare, Flow("empty"))), "Change")
    shop.checked()
    found = [one for one in shop.document.findings if one.id[:1] == "O"]
    assert len({one.id for one in found}) > 8
    for one in found:
        assert shop.room.go_to(one.sources[0]), one
        focused = QApplication.focusWidget()
        page = shop.room.pages.currentWidget()
        assert focused is not None
        assert page.isAncestorOf(focused), one
        last = one.sources[0].rsplit("/", 1)[-1]
        fields = {path: field for form in shop.room.flow.forms for path, field in form.fields.items()}
        if page is shop.room.flow and last in fields:
            assert fields[last].isAncestorOf(focused), one
    assert not shop.room.go_to("/flows/gone/retry")


def test_the_matrix_shows_gaps_and_leads_to_things(shop: Around) -> None:
    cases = (*shop.project.use_cases, UseCase("UC3", "=SUM(1;2)"))
    shop.document.do(evolve(shop.project, use_cases=cases), "Add")
    shop.checked()
    shop.room.show_page("traceability")
    page = shop.room.trace
    shop.until(lambda: page.is_up_to_date and page.model.rowCount() == 3)
    assert page.model.text(2, 6) == "2: no flow serves it; no test case proves it"
    page.gaps.click()
    assert "UC3  =SUM(1;2)" in [page.model.text(at, 0) for at in range(page.model.rowCount())]
    page.copy_all()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Use case", "Flows", "Maps", "Rules", "Test cases", "Findings", "Gaps"]
    assert len(lines) == page.model.rowCount() + 1
    page.gaps.click()
    page.search.setText("orders billed")
    assert page.model.rowCount() == 1
    menu = page.menu_of(0, 3)
    assert menu is not None
    next(one for one in menu.actions() if one.text() == "bill: id").trigger()
    page.go(0, 2)
    assert shop.to_map == [("bill", "id"), ("bill", "")]
    page.go(0, 1)
    assert shop.room.flow.isVisible()
    shop.room.show_page("traceability")
    page.go(0, 4)
    assert shop.room.use_case.isVisible()
    assert shop.room.use_case.item.id == "UC1"


def test_contacts_and_the_checklist_are_edited_in_place(shop: Around) -> None:
    shop.room.show_page("operation")
    page = shop.room.operation
    page.contacts.buttons["Add"].click()
    page.contacts.commit()
    contacts, lines = page.contacts.model, page.checklist.model
    contacts.setData(contacts.index(0, 0), "Ada")
    contacts.setData(contacts.index(0, 3), "accounting")
    assert [(one.name, one.system) for one in shop.project.contacts] == [("Ada", "accounting")]
    page.checklist.buttons["Add"].click()
    page.checklist.commit()
    lines.setData(lines.index(0, 1), "The queue is there")
    lines.setData(lines.index(0, 4), "a.png; b.txt")
    lines.setData(lines.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    line = shop.project.checklist[0]
    assert (line.text, line.done, line.evidence) == ("The queue is there", True, ("a.png", "b.txt"))
    assert (line.done_by, len(line.done_on)) == ("Ada", 10)
    assert page.progress.text() == "1 of 1 done"
    contacts.setData(contacts.index(0, 2), "password=hunter2!x")
    assert "looks like a secret" in page.contacts.wrong.text()
    assert shop.project.contacts[0].reach == ""
    shop.undo(7)
    assert shop.project.contacts == shop.project.checklist == ()


def test_hundreds_of_use_cases_and_flows_do_not_slow_the_pages(shop: Around) -> None:
    title = "Zuständigkeitsübertragungsverordnung " * 3
    many = evolve(
        shop.project,
        use_cases=tuple(UseCase(f"UC{at}", f"Use case {at} {title}") for at in range(200)),
        flows=tuple(Flow(f"flow {at}", (f"UC{at}",), steps=(*shop.flow.steps * 3, Step("send", f"{at}"))) for at in range(200)),
    )  # fmt: skip
    shop.document.do(many, "Many")
    shop.checked()
    shop.room.show_item(FLOWS, 1)
    shop.drawn()
    spent: list[float] = []
    for kind, at in ((USE_CASES, -1), (USE_CASES, 150), (FLOWS, -1), (FLOWS, 150), (FLOWS, 20)):
        start = time.perf_counter()
        shop.room.show_item(kind, at)
        QApplication.processEvents()
        spent.append(time.perf_counter() - start)
    shop.room.show_page("traceability")
    shop.until(lambda: shop.room.trace.is_up_to_date)
    assert shop.room.trace.model.rowCount() >= 200
    shop.room.show_item(USE_CASES, 100)
    start = time.perf_counter()
    write(shop.room.use_case.form.fields["title"], "x")
    spent.append(time.perf_counter() - start)
    assert max(spent) < 0.8, spent  # 0.1 s on a quiet machine


def test_the_order_is_changed_in_the_list(shop: Around) -> None:
    shop.room.show_all(USE_CASES)
    page = shop.room.all_cases
    page.rows.go(0)
    page.rows.buttons["Down"].click()
    assert [one.id for one in shop.project.use_cases] == ["UC2", "UC1"]
    page.search.setText("uc1")
    assert page.rows.model.rowCount() == 1
    page.rows.move_row(0, 1)
    assert shop.said[-1] == "The order is not changed while the list is filtered"
    assert shop.last == "Move UC1"
    page.rows.table.activated.emit(page.rows.model.index(0, 0))
    assert shop.room.use_case.isVisible()
    assert shop.room.use_case.item.id == "UC1"
    shop.room.show_all(USE_CASES)
    page.search.clear()
    page.rows.go(0)
    QTest.keyClick(page.rows.table, Qt.Key.Key_Delete)
    assert [one.id for one in shop.project.use_cases] == ["UC1"]
