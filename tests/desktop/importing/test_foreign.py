"""Spreadsheets that were not exported, in the window: how they are understood is seen and corrected, then their proposals."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldwright.desktop.importing.dialog import LAYOUTS, REVIEW
from fieldwright.desktop.importing.layouts import understood
from fieldwright.report.importing.foreign.model import MAPPING, SKIPPED
from tests.desktop.importing.books import Importer, book, orders
from tests.desktop.opened import InFront, press
from tests.report.importing.foreign.workshop import project

GERMAN = [
    ["Schnittstelle Rechnung"],
    ["Quellfeld", "Zielfeld", "Umsetzungsregel", "Hinweise"],
    ["orderNumber", "number", "1:1 übernehmen", "Länge prüfen"],
    ["orderDate", "issueDate", "1:1 übernehmen", ""],
    ["items.sku", "lines.articleNumber", "1:1 übernehmen", "Bestellnummer"],
    ["", "currencyCode", "Festwert: EUR", ""],
]
DOUBTFUL = [
    ["Source", "Target", "Rule"],
    ["orderNumber", "number", "copy"],
    ["country", "buyer.countryCode", "copy"],
    ["remark", "shipTo.postalCod", "copy"],
    ["", "nowhere", "copy"],
]


def rules(importer: Importer) -> dict[str, tuple[str, str]]:
    return {one.target: (one.each or one.value, one.note) for one in importer.document.project.maps[0].rules}


def wheel(over: QWidget) -> None:
    middle = QPointF(over.rect().center())
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        over, QWheelEvent(middle, middle, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none, phase, False)
    )


def test_a_german_spreadsheet_is_corrected_by_a_combo_box_and_taken(orderer: Importer, tmp_path: Path) -> None:
    dialog = orderer.read(book(tmp_path / "Rechnung.xlsx", Deckblatt=[["Stand", "heute"]], Felder=GERMAN))
    page = dialog.layouts
    assert dialog.pages.currentIndex() == LAYOUTS
    assert page.sheets.currentItem().text() == "Felder"
    assert (page.kind.currentText(), page.header.value(), page.map.currentText()) == ("Rows of a mapping", 2, "orders")
    assert [one.currentText() for one in page.roles] == ["source field", "target field", "rule", "note"]
    assert page.roles[3].accessibleName() == "What column D (Hinweise) holds"
    assert dialog.said.text() == "5 proposals"
    orderer.role("D", "question")
    assert page.roles[3].currentText() == "question"
    page.roles[0].setFocus()
    page.roles[0].focusNextChild()
    assert dialog.focusWidget() is page.roles[1], "columns follow one another by Tab"
    wheel(page.roles[1])
    assert page.roles[1].currentText() == "target field", "the wheel scrolls, and says nothing"
    press(dialog, "Next: Look at the Proposals")
    assert dialog.pages.currentIndex() == REVIEW
    assert set(orderer.rows.values()) == {"certain"}
    orderer.apply()
    made = {one.target: one.question.text for one in orderer.document.project.maps[0].rules if one.question}
    assert made == {"number": "Länge prüfen", "lines[].articleNumber": "Bestellnummer"}
    assert rules(orderer)["lines[]"] == ("items", "")
    orderer.front.do("undo")
    assert rules(orderer) == {}


def test_what_is_not_recognised_is_told_and_columns_are_said(orderer: Importer, tmp_path: Path) -> None:
    dialog = orderer.read(book(tmp_path / "odd.xlsx", Blatt=[["Alpha", "Beta"], ["orderNumber", "number"], ["remark", "comment"]]))  # fmt: skip
    dialog.layouts.kind.setCurrentIndex(dialog.layouts.kind.findData(SKIPPED))
    dialog.layouts.kind.activated.emit(dialog.layouts.kind.currentIndex())
    orderer.quiet()
    assert "No sheet is recognised" in dialog.said.text()
    dialog.layouts.kind.setCurrentIndex(dialog.layouts.kind.findData(MAPPING))
    dialog.layouts.kind.activated.emit(dialog.layouts.kind.currentIndex())
    orderer.role("A", "source")
    orderer.role("B", "target")
    assert dialog.said.text() == "2 proposals"
    orderer.role("B", "ignore")
    assert dialog.said.text().startswith("0 proposals")
    press(dialog, "Next: Look at the Proposals")
    assert not dialog.take.isEnabled()


def test_another_row_is_the_header(orderer: Importer, tmp_path: Path) -> None:
    rows = [["Source", "Target"], ["orderDate", "issueDate"], ["Source", "Target"], ["remark", "comment"], ["orderNumber", "number"]]  # fmt: skip
    dialog = orderer.read(book(tmp_path / "two.xlsx", Sheet=rows))
    dialog.layouts.header.setValue(3)
    orderer.quiet()
    assert dialog.said.text() == "2 proposals"
    assert dialog.layouts.model.headerData(2, Qt.Orientation.Vertical) == "2", "from the row above the header"


def test_a_doubtful_name_is_chosen_among_its_candidates(orderer: Importer, tmp_path: Path) -> None:
    dialog = orderer.read(book(tmp_path / "map.xlsx", Sheet=DOUBTFUL))
    press(dialog, "Next: Look at the Proposals")
    at = orderer.of("buyer.countryCode")
    assert (orderer.state(at), orderer.ticked(at)) == ("doubtful", False)
    orderer.go(at)
    detail = dialog.review.detail
    words, combo = detail.which[0]
    assert words.text() == "country means"
    assert [combo.itemText(row) for row in range(combo.count())] == ["customer.country", "delivery.country"]
    assert "A3 'country'" in detail.why.text()
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    orderer.quiet()
    at = orderer.of("buyer.countryCode")
    assert (orderer.state(at), orderer.ticked(at)) == ("certain", True)
    assert ("Sheet!B5", "'nowhere' is not taken: no field of the target is called 'nowhere'") in orderer.remarks
    press(dialog, "Back")
    assert dialog.pages.currentIndex() == LAYOUTS
    press(dialog, "Next: Look at the Proposals")
    other = orderer.of("shipTo.postalCode")
    assert not orderer.ticked(other)
    orderer.go(other)
    orderer.key(Qt.Key.Key_Space)
    orderer.apply()
    assert rules(orderer) == {
        "number": ("orderNumber", ""), "buyer.countryCode": ("delivery.country", ""), "shipTo.postalCode": ("remark", ""),
    }  # fmt: skip


def test_what_stands_on_a_loop_goes_with_it(orderer: Importer, tmp_path: Path) -> None:
    dialog = orderer.read(book(tmp_path / "Rechnung.xlsx", Felder=GERMAN))
    press(dialog, "Next: Look at the Proposals")
    loop, inside = orderer.of("lines[]"), orderer.of("lines[].articleNumber")
    orderer.go(loop)
    orderer.key(Qt.Key.Key_Space)
    assert not orderer.ticked(loop)
    assert not orderer.ticked(inside)
    orderer.go(inside)
    orderer.key(Qt.Key.Key_Space)
    assert orderer.ticked(loop)
    assert orderer.ticked(inside)


def test_another_rule_of_the_project_is_a_conflict(front: InFront, tmp_path: Path) -> None:
    from fieldwright.mapping.model import Rule

    importer = Importer(
        front, orders(tmp_path / "orders", Rule("number", value="status"), Rule("comment", value="remark"))
    )
    dialog = importer.read(book(tmp_path / "map.xlsx", Sheet=[["Source", "Target"], ["orderNumber", "number"], ["remark", "comment"]]))  # fmt: skip
    press(dialog, "Next: Look at the Proposals")
    assert importer.rows == {"Sheet!B2": "conflict: choose"}, "what the project says already is not listed at first"
    dialog.review.shown["same"].click()
    assert importer.rows["Sheet!B3"] == "already so"
    importer.go(importer.of("number"))
    dialog.review.detail.theirs.click()
    importer.apply()
    assert rules(importer)["number"] == ("orderNumber", "")


def test_a_table_of_text_is_read_as_well(orderer: Importer, tmp_path: Path) -> None:
    file = tmp_path / "karte.csv"
    file.write_bytes("Quelle;Ziel\norderNumber;number\nremark;comment\n".encode("cp1252"))
    dialog = orderer.read(file)
    press(dialog, "Next: Look at the Proposals")
    orderer.apply()
    assert rules(orderer) == {"number": ("orderNumber", ""), "comment": ("remark", "")}


def test_sheets_without_any_text_or_column_are_no_mistake(orderer: Importer, tmp_path: Path) -> None:
    dialog = orderer.read(book(tmp_path / "empty.xlsx", Leer=[], Eins=[["nur"]]))
    assert "No sheet is recognised" in dialog.said.text()
    assert not dialog.layouts.kind.isEnabled()
    dialog.layouts.sheets.setCurrentRow(1)
    assert dialog.layouts.model.columnCount(QModelIndex()) == 1


def test_layouts_can_be_said_of_each_sheet_by_itself(orderer: Importer, tmp_path: Path) -> None:
    rows = [["Source", "Target"], ["orderNumber", "number"], ["remark", "comment"]]
    dialog = orderer.read(book(tmp_path / "two.xlsx", One=rows, Two=[["Von", "Nach"], ["status", "state"], ["currency", "currencyCode"]]))  # fmt: skip
    dialog.layouts.sheets.setCurrentRow(0)
    orderer.role("A", "note")
    found = dialog.found
    layouts = understood(found.book, found.maps, dialog.layouts.said)  # type: ignore[union-attr]
    assert [one.column(0).role for one in layouts if one.column(0)] == ["note", "source"]  # type: ignore[union-attr]
    assert project().maps[0].name == layouts[0].map
