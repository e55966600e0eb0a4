"""What whoever sits in front of the pages does."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTableView

from fieldwright.desktop.flows.fields import Field
from fieldwright.desktop.flows.picking import PickDialog


def write(field: Field, text: str) -> None:
    """Write something else into a field, and leave it."""
    field.take_focus()
    editor = field.editor
    if isinstance(editor, QPlainTextEdit):
        editor.selectAll()
        editor.insertPlainText(text)
    elif isinstance(editor, QComboBox) and not editor.isEditable():
        editor.setCurrentText(text)
    else:
        line = editor if isinstance(editor, QLineEdit) else editor.findChild(QLineEdit)
        assert line is not None
        line.selectAll()
        line.insert(text)  # QTest knows no letters beyond ASCII
    field.commit()
    QApplication.processEvents()


def type_in(line: QLineEdit, text: str) -> None:
    """Type into a line, over what is there, without leaving it."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def in_picking(act: Callable[[PickDialog], object], tries: int = 400) -> None:
    """Do something in the next dialog that asks what to pick, and leave it."""

    def look(left: int) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PickDialog) and dialog.isVisible():
            act(dialog)
            if dialog.isVisible():
                dialog.reject()
        elif left:
            QTimer.singleShot(10, lambda: look(left - 1))

    QTimer.singleShot(0, lambda: look(tries))


def pick(search: str) -> None:
    """Pick the first of what a search finds in the next dialog."""

    def act(dialog: PickDialog) -> None:
        dialog.search.setText(search)
        assert dialog.accepting.isEnabled(), search
        dialog.accepting.click()

    in_picking(act)


def drag(table: QTableView, row: int, to: QPoint) -> None:
    """Drag a row of a table to a place of it, with the events that the system sends."""
    model, view = table.model(), table.viewport()
    data = model.mimeData([model.index(row, 0)])
    how = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(to, *how), QDragMoveEvent(to, *how), QDropEvent(QPointF(to), *how)):
        QApplication.sendEvent(view, event)
    QApplication.processEvents()
