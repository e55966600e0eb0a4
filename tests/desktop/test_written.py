"""What comes into an editor without keys and without the focus counts: as screen readers and voice control write."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.dialogs.paste import PasteDialog
from fieldwright.desktop.expression_editor import ExpressionEditor
from fieldwright.desktop.flows.fields import Field, Line
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.join_list import JoinList
from fieldwright.mapping.model import Join
from fieldwright.project.operating import Contact


def write(editor: QWidget, text: str) -> None:
    """Put a text in the place of what is there, through Qt's accessible interfaces."""
    found = QAccessible.queryAccessibleInterface(editor)
    found.editableTextInterface().replaceText(0, found.textInterface().characterCount(), text)
    QApplication.processEvents()


def test_the_name_of_a_pasted_text_stays_as_it_was_written(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PasteDialog(tmp_path)
    qtbot.addWidget(dialog)
    write(dialog.text, '{"a": 1}')
    assert dialog.place.text() == str(tmp_path / "pasted.json")
    write(dialog.place, str(tmp_path / "orders.txt"))
    write(dialog.text, "<a/>")
    assert dialog.place.text() == str(tmp_path / "orders.txt")
    write(dialog.text, "a;b")
    dialog.accept()
    assert (tmp_path / "orders.txt").read_text("utf-8") == "a;b"


@pytest.mark.parametrize("kind", ["line", "text", "open"])
def test_a_field_of_a_form_takes_it(qtbot: QtBot, kind: str) -> None:
    page, said = QWidget(), list[object]()
    button, field = QPushButton(page), Field(Line("outcome", "Outcome", kind=kind), page)
    qtbot.addWidget(page)
    page.show()
    button.setFocus()
    field.committed.connect(said.append)
    field.show_value("as before")
    QApplication.processEvents()
    assert said == [], "what is shown is not written"
    editor = field.editor.findChild(QLineEdit) if kind == "open" else field.editor
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    write(editor, "orders arrive")
    assert said == ["orders arrive"]


@pytest.mark.parametrize("before", ["Ana", "Ana\nand Tom"])
def test_a_cell_takes_it(qtbot: QtBot, before: str) -> None:
    rows, made = RowsEditor("Contacts", "contact", (Column("name", "Name"),), lambda: Contact("")), list[object]()
    qtbot.addWidget(rows)
    rows.changed.connect(lambda after, _: made.append(after))
    rows.show_rows((Contact(before),))
    index, delegate = rows.model.index(0, 0), rows.table.itemDelegate()
    editor = delegate.createEditor(rows.table.viewport(), QStyleOptionViewItem(), index)
    for text in (before, "Eva"):
        write(editor, text)
        delegate.setModelData(editor, rows.model, index)
    assert made == [(Contact("Eva"),)]


def test_a_joined_item_takes_its_name(qtbot: QtBot) -> None:
    joins, named = JoinList(lambda *_: ExpressionEditor(), lambda _: None), list[tuple[int, str]]()
    qtbot.addWidget(joins)
    joins.renamed.connect(lambda at, name: named.append((at, name)))
    joins.show()
    joins.show_joins((Join("customers", "customer"),), anew=True)
    QApplication.processEvents()
    write(joins.rows[0].alias, "buyer")
    assert named == [(0, "buyer")]
