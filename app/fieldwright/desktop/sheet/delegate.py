"""The editors that open in the cells of the sheet."""

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldwright.desktop.expression_editor import ExpressionEditor
from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.language import tr
from fieldwright.desktop.sheet.columns import (
    CHOICE,
    COLUMNS,
    EXPRESSION,
    FILLING,
    IDS,
    LINES,
    Column,
    attribute_of,
)
from fieldwright.desktop.theme import ui_font

Index = QModelIndex | QPersistentModelIndex
_MOST_LINES = 6


class CellExpression(ExpressionEditor):
    """The one-line editor of an expression in a cell: colours, completion and what is wrong, as in the rule panel."""

    done = Signal()
    full_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, one_line=True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleDescription(tr("Enter takes it, Escape leaves it, F2 opens it in the rule panel"))

    @property
    def is_offering(self) -> bool:
        """Whether completions are shown."""
        return self._popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is typed; F2 and Ctrl+Enter open it where there is more room."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_F2 or (enter and control):
            self.full_asked.emit()
        elif enter and not self.is_offering:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """F2 is this editor's here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:  # fmt: skip
            event.accept()
            return True
        return super().event(event)


class CellText(QPlainTextEdit):
    """The editor of a text in a cell: Enter takes it, Alt+Enter begins another line where there can be several."""

    done = Signal()

    def __init__(self, parent: QWidget, *, lines: bool) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setObjectName("words")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff if not lines else Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # fmt: skip
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth if lines else QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleDescription(tr("Enter takes it, Escape leaves it, Alt+Enter begins another line") if lines else tr("Enter takes it, Escape leaves it"))  # fmt: skip

    @property
    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._lines and event.modifiers() & (
                Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
            ):
                self.insertPlainText("\n")
            else:
                self.done.emit()
            return
        super().keyPressEvent(event)


class SheetDelegate(QStyledItemDelegate):
    """Opens editors in cells, and takes over what is typed. Cells are painted by the grid itself."""

    full_asked = Signal(str, str)
    """Somebody wants the full editor of a row's attribute."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.replacing = False
        """Whether what is typed takes the place of what is in the cell."""
        self.parent_of: Any = None
        """The widget that an editor of a column stands in, where it is not the view's own."""
        self.surroundings: Any = None
        """What an expression of a row stands in: a function of a path and an attribute."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Every row is as high as every other."""
        return QSize(80, row_height())

    # -- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """What a cell is edited with."""
        column = COLUMNS[IDS[index.column()]]
        parent = self.parent_of(column.id) or parent if self.parent_of is not None else parent
        model: Any = index.model()
        row = model.row(index.row())
        made: QWidget
        if column.edit == CHOICE:
            made = self._choice(parent, column, model.text(row, column.id))
        elif column.edit == EXPRESSION:
            line = CellExpression(parent)
            attribute = attribute_of(row) if column.id == FILLING else column.id
            line.show_expression("", self.surroundings(row.path, attribute))
            line.done.connect(lambda: self._finish(line))
            line.full_asked.connect(lambda: self._open_full(line, row.path, attribute))
            made = line
        else:
            text = CellText(parent, lines=column.edit == LINES)
            text.setFont(ui_font(9.4))
            text.done.connect(lambda: self._finish(text))
            made = text
        made.setAccessibleName(tr("{column} of {path}", column=column.title, path=row.path))
        return made

    def _choice(self, parent: QWidget, column: Column, held: str) -> QComboBox:
        box = QComboBox(parent)
        for choice in (*column.choices, *((held,) if held not in column.choices else ())):
            box.addItem(column.said(choice) or tr("(nothing)"), choice)
        box.activated.connect(lambda _: self._finish(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _open_full(self, editor: "CellExpression", path: str, attribute: str) -> None:
        editor.setProperty("as it is", True)
        self._finish(editor)
        self.full_asked.emit(path, attribute)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what is in the cell."""
        if editor.property("begun"):
            return  # the row was told anew while somebody types
        editor.setProperty("begun", True)
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
            return
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll() if self.replacing else editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Put what is typed into the cell; the editor keeps it where it is refused."""
        text = str(editor.currentData()) if isinstance(editor, QComboBox) else editor.text  # type: ignore[attr-defined]
        editor.setProperty("refused", "")
        view = self.parent()
        if not view.put_typed(index, text, as_it_is=bool(editor.property("as it is"))):  # type: ignore[union-attr]
            editor.setProperty("refused", model.last_refusal)
            editor.setProperty("as it is", False)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Over the cell, with the room that is needed for typing."""
        rect: QRect = QRect(option.rect)  # type: ignore[attr-defined]
        parent = editor.parentWidget()
        if isinstance(editor, QComboBox):
            rect.setWidth(max(rect.width(), 120))
        elif isinstance(editor, QPlainTextEdit):
            rect.setWidth(max(rect.width(), 320))
            count = (
                min(_MOST_LINES, max(3, editor.blockCount())) if isinstance(editor, CellText) and editor._lines else 1
            )
            rect.setHeight(editor.fontMetrics().lineSpacing() * count + 12)
        rect.setHeight(max(rect.height(), 26))
        room = parent.rect() if parent is not None else rect
        if parent is not None and isinstance(editor, QPlainTextEdit) and rect.width() > room.width():
            rect.setWidth(room.width())
        if rect.right() > room.right() and rect.width() <= room.width():
            rect.moveRight(room.right())
        if rect.bottom() > room.bottom():
            rect.moveBottom(room.bottom())
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keys that choose a completion are not those that leave the cell."""
        if isinstance(editor, CellExpression) and editor.is_offering and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.FocusOut):  # fmt: skip
            return False
        return super().eventFilter(editor, event)
