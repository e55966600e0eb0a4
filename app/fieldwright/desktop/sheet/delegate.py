"""Painting the cells of the sheet, and the editors that open in them."""

from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QPolygonF, QTextCursor
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldwright.desktop.expression_editor import ExpressionEditor, expression_font
from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.highlighter import TONES, token_spans, tone
from fieldwright.desktop.sheet.columns import (
    CHOICE,
    COLUMNS,
    EXPRESSION,
    FILLING,
    IDS,
    LINES,
    PATH,
    STATUS,
    attribute_of,
)
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.project.approving import APPROVED

Index = QModelIndex | QPersistentModelIndex
EDGE, INDENT, ARROW = 8, 14, 14
"""Points left free beside a text, that a level is set in by, and that the arrow of a group takes."""
_LONGEST = 240
"""Characters of a cell that are painted."""
_SELECTED, _FOCUS = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
_ELIDE = Qt.TextElideMode.ElideRight
_MOST_LINES = 6


class CellExpression(ExpressionEditor):
    """The one-line editor of an expression in a cell: colours, completion and what is wrong, as in the rule panel."""

    done = Signal()
    full_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, one_line=True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleDescription("Enter takes it, Escape leaves it, F2 opens it in the rule panel")

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
        self.setAccessibleDescription("Enter takes it, Escape leaves it" + (", Alt+Enter begins another line" if lines else ""))  # fmt: skip

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
    """Paints cells from the model's rows, not through its roles: a screen has a thousand of them."""

    full_asked = Signal(str, str)
    """Somebody wants the full editor of a row's attribute."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.replacing = False
        """Whether what is typed takes the place of what is in the cell."""
        self.parent_of: Any = None
        """The widget that an editor of a column stands in, where it is not the view's own."""
        self.surroundings: Any = None
        """What an expression of a row stands in: a function of a path and an attribute."""
        self._plain, self._bold, self._code = ui_font(9.4), ui_font(9.4, QFont.Weight.DemiBold), expression_font()
        self._code.setPixelSize(12)
        self._metrics = {id(font): QFontMetricsF(font) for font in (self._plain, self._bold, self._code)}
        self._advance = self._metrics[id(self._code)].horizontalAdvance("0")
        self._elided: dict[tuple[str, int, int], str] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Every row is as high as every other."""
        return QSize(80, row_height())

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        model = index.model()
        if not isinstance(model, SheetModel):
            return
        row, id_ = model.row(index.row()), IDS[index.column()]
        theme, rect, state = self._look.theme, option.rect, option.state  # type: ignore[attr-defined]
        if state & _SELECTED:
            painter.fillRect(rect, theme["selected"])
        elif row.holds and model.layout.grouped:
            painter.fillRect(rect, theme["alternate"])
        text = model.text(row, id_)
        left, right = rect.left() + EDGE, rect.right() - EDGE + 2
        font = self._plain
        if id_ == PATH and model.layout.grouped:
            left = self._tree(painter, rect, row, left, open_=row.path not in model.folded or model.narrowed)
            text = row.name
            font = self._bold if row.holds or row.opens else self._plain
        if text:
            if COLUMNS[id_].code:
                self._coded(painter, rect, left, right, text)
            else:
                ink = model.ink(row, id_)
                if id_ == STATUS:
                    ink = tone("good", option.palette) if text == APPROVED else None  # type: ignore[attr-defined]
                painter.setPen(ink if ink is not None else theme["text"])
                painter.setFont(font)
                painter.drawText(QPointF(left, self._base(rect, font)), self._short(text, font, right - left, id_))
        if state & _FOCUS:
            painter.setPen(QPen(theme["accent"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))

    def _base(self, rect: QRect, font: QFont) -> float:
        metrics = self._metrics[id(font)]
        return rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2

    def _short(self, text: str, font: QFont, room: int, id_: str) -> str:
        key = (text, room, id(font))
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > 20_000:
                self._elided.clear()
            flat = text[:_LONGEST].replace("\n", " ⏎ ") if "\n" in text[:_LONGEST] else text[:_LONGEST]
            how = Qt.TextElideMode.ElideMiddle if id_ == PATH else _ELIDE
            found = self._elided[key] = self._metrics[id(font)].elidedText(flat, how, max(0, room))
        return found

    def _tree(self, painter: QPainter, rect: QRect, row: Any, left: int, *, open_: bool) -> int:
        """The arrow of a group, and where its name begins."""
        left += min(row.depth, 12) * INDENT
        if row.holds or row.opens:
            middle = rect.top() + rect.height() / 2
            x = left + 1.0
            shown = (
                [QPointF(x, middle - 2), QPointF(x + 4, middle + 2), QPointF(x + 8, middle - 2)]
                if open_ and row.holds
                else [QPointF(x + 2, middle - 4), QPointF(x + 6, middle), QPointF(x + 2, middle + 4)]
            )
            painter.setPen(QPen(self._look.theme["muted"], 1.4))
            painter.drawPolyline(QPolygonF(shown))
        return left + ARROW

    def _coded(self, painter: QPainter, rect: QRect, left: int, right: int, text: str) -> None:
        painter.setFont(self._code)
        base, advance = self._base(rect, self._code), self._advance
        flat = text[:_LONGEST].replace("\n", " ")
        room = int((right - left) / advance)
        if len(flat) > room:
            flat = flat[: max(0, room - 1)] + "…"
        tones = TONES["dark" if self._look.theme.dark else "light"]
        for start, word, kind in _words(flat):
            painter.setPen(_ink(tones[kind]) if kind else self._look.theme["text"])
            painter.drawText(QPointF(left + start * advance, base), word)

    # -- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """What a cell is edited with."""
        column = COLUMNS[IDS[index.column()]]
        parent = self.parent_of(column.id) or parent if self.parent_of is not None else parent
        model: Any = index.model()
        row = model.row(index.row())
        made: QWidget
        if column.edit == CHOICE:
            made = self._choice(parent, column.choices, model.text(row, column.id))
        elif column.edit == EXPRESSION:
            line = CellExpression(parent)
            attribute = attribute_of(row) if column.id == FILLING else column.id
            line.show_expression("", self.surroundings(row.path, attribute))
            line.done.connect(lambda: self._finish(line))
            line.full_asked.connect(lambda: self._open_full(line, row.path, attribute))
            made = line
        else:
            text = CellText(parent, lines=column.edit == LINES)
            text.setFont(self._plain)
            text.done.connect(lambda: self._finish(text))
            made = text
        made.setAccessibleName(f"{column.title} of {row.path}")
        return made

    def _choice(self, parent: QWidget, choices: tuple[str, ...], held: str) -> QComboBox:
        box = QComboBox(parent)
        box.addItems([*choices, *([held] if held not in choices else [])])
        for at in range(box.count()):
            if not box.itemText(at):
                box.setItemText(at, "(nothing)")
                box.setItemData(at, "")
            else:
                box.setItemData(at, box.itemText(at))
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


@lru_cache(maxsize=4_000)
def _words(text: str) -> tuple[tuple[int, str, str], ...]:
    """The words of an expression, with where each begins and what kind it is; what is between them has none."""
    made: list[tuple[int, str, str]] = []
    at = 0
    for start, end, kind in token_spans(text):
        if start > at and text[at:start].strip():
            made.append((at, text[at:start], ""))
        made.append((start, text[start:end], kind))
        at = end
    if text[at:].strip():
        made.append((at, text[at:], ""))
    return tuple(made)


@lru_cache(maxsize=64)
def _ink(name: str) -> Any:
    from PySide6.QtGui import QColor

    return QColor(name)
