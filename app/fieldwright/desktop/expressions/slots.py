"""What a form's slots are filled in with: a field or number, or a text, a list of them, a choice, a lookup."""

import json
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.expression_editor import ExpressionEditor
from fieldwright.desktop.expressions.shapes import CHOICE, LIST, LOOKUP, NUMBER, PLACE, TEXT, Slot
from fieldwright.desktop.language import tr
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.expression.syntax import Node, parsed

Held = str | tuple[str, ...]


class SlotEdit(QWidget):
    """Something that is filled in. ``changed`` follows the typing, ``entered`` tells that the focus came to it."""

    changed = Signal()
    entered = Signal(object)

    def value(self) -> Held:
        """What is filled in."""
        raise NotImplementedError

    def fill(self, held: Held) -> None:
        """Show what is held."""
        raise NotImplementedError

    def take(self, text: str) -> bool:
        """Take a field that was chosen elsewhere; False where none fits."""
        del text
        return False


class _Field(ExpressionEditor):
    """One line that says when the focus comes."""

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class ValueEdit(SlotEdit):
    """A field or any expression; where texts are usual, also a text that is typed without quotes."""

    def __init__(self, slot: Slot, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.field = _Field(one_line=True)
        self.field.setPlaceholderText(tr("Drag a field here") if slot.either else tr("Drag a field here, or type"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Type the text"))
        for widget in (self.field, self.line):
            widget.setAccessibleName(slot.label)
            widget.setToolTip(slot.tip)
        self.kind = QComboBox()
        self.kind.addItems([tr("Field or number"), tr("Text")])
        self.kind.setAccessibleName(tr("{label}: a field or number, or a text", label=slot.label))
        self.kind.setVisible(slot.either)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.field)
        self.stack.addWidget(self.line)
        self.stack.setFixedHeight(max(self.field.height(), 28))
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(
            self.kind if slot.either else self.field
        )  # what the focus goes to first, so that Tab passes over nothing
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.kind)
        row.addWidget(self.stack, 1)
        self.kind.activated.connect(self._chosen)
        self.field.edited.connect(lambda _: self.changed.emit())
        self.field.entered.connect(lambda: self.entered.emit(self))
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.field.show_expression("", around)

    def value(self) -> str:
        """The expression; a text is in quotes."""
        if self.stack.currentIndex() == 1:
            return json.dumps(self.line.text(), ensure_ascii=False) if self.line.text() else ""
        return self.field.text.strip()

    def fill(self, held: Held) -> None:
        """Show an expression, a text without its quotes."""
        text = cast("str", held)
        tree = parsed(text)
        quoted = (
            isinstance(tree, Node) and tree.kind == "string" and "\n" not in tree.value and not self.kind.isHidden()
        )
        with QSignalBlocker(self.line):
            self.line.setText(tree.value if quoted and isinstance(tree, Node) else "")
        self.field.show_expression("" if quoted else text, self._around)
        self._show(1 if quoted else 0)

    def take(self, text: str) -> bool:
        """A field takes the place of what is there."""
        self.fill(text)
        self.changed.emit()
        return True

    def _chosen(self, at: int) -> None:
        self._show(at)
        (self.line if at else self.field).setFocus()
        self.changed.emit()

    def _show(self, at: int) -> None:
        self.kind.setCurrentIndex(at)
        self.stack.setCurrentIndex(at)


class ListEdit(SlotEdit):
    """Several fields or texts, in an order."""

    def __init__(self, slot: Slot, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot, self._around = slot, around
        self.parts: list[ValueEdit] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self.add = QPushButton(tr("&Add a part"))
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(tr("Add to {label}", label=slot.label))
        self.add.clicked.connect(lambda: self._add("").setFocus())
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._box.addLayout(row)

    def value(self) -> tuple[str, ...]:
        """The expressions."""
        return tuple(one.value() for one in self.parts)

    def fill(self, held: Held) -> None:
        """Show expressions."""
        for one in tuple(self.parts):
            self._remove(one)
        for text in held:
            self._add(text)

    def take(self, text: str) -> bool:
        """The first empty part takes it, else a new one."""
        empty = next((one for one in self.parts if not one.value()), None)
        (empty or self._add("")).take(text)
        return True

    def _add(self, text: str) -> ValueEdit:
        made = ValueEdit(self._slot, self._around)
        number = len(self.parts) + 1
        for widget in (made.field, made.line):
            widget.setAccessibleName(f"{self._slot.label} {number}")
        out = QToolButton()
        out.setText("−")
        out.setToolTip(tr("Take this part out"))
        out.setAccessibleName(tr("Take part {number} out", number=number))
        out.clicked.connect(lambda: (self._remove(made), self.changed.emit()))
        layout = made.layout()
        assert layout is not None
        layout.addWidget(out)
        made.changed.connect(self.changed.emit)
        made.entered.connect(self.entered.emit)
        made.fill(text)
        self.parts.append(made)
        self._box.insertWidget(len(self.parts) - 1, made)
        return made

    def _remove(self, part: ValueEdit) -> None:
        self.parts.remove(part)
        self._box.removeWidget(part)
        part.hide()
        part.deleteLater()


class _WithWords(QStyledItemDelegate):
    """Paints behind what a choice writes what it means: a date as its picture gives it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        held, words = index.data(), index.data(Qt.ItemDataRole.ToolTipRole)
        if words and words != held:
            option.text = f"{words}   {held}"  # type: ignore[attr-defined]


class LineEdit(SlotEdit):
    """A text or a number; usual ones are offered."""

    def __init__(self, slot: Slot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.box = QComboBox()
        self.line = QLineEdit()
        widget: QWidget = self.line
        if slot.choices:
            self.box.setEditable(True)
            self.box.addItems([one for one, _ in slot.choices])
            for at, (held, words) in enumerate(slot.choices):
                self.box.setItemData(at, words, Qt.ItemDataRole.ToolTipRole)
                self.box.setItemData(at, f"{words}, {held}", Qt.ItemDataRole.AccessibleTextRole)
            self.box.view().setItemDelegate(_WithWords(self.box))
            line = self.box.lineEdit()
            assert line is not None
            self.line, widget = line, self.box
            self.box.activated.connect(lambda _: self.changed.emit())
            self.box.setAccessibleName(slot.label)
        if slot.kind in (NUMBER, PLACE):
            self.line.setValidator(QRegularExpressionValidator(QRegularExpression(r"-?[0-9]{1,6}"), self.line))
        self.line.setAccessibleName(slot.label)
        nothing = slot.blank or tr("None", "where nothing is written")
        self.line.setPlaceholderText(nothing if slot.optional else "")
        widget.setToolTip(slot.tip)
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.setFocusProxy(widget)
        row.addWidget(widget)

    def value(self) -> str:
        """What is typed."""
        return self.line.text()

    def fill(self, held: Held) -> None:
        """Show a text."""
        with QSignalBlocker(self.line):
            self.line.setText(cast("str", held))


class ChoiceEdit(SlotEdit):
    """One of some; for a lookup, its name, and a way to a new one."""

    lookup_asked = Signal()

    def __init__(self, slot: Slot, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setAccessibleName(slot.label)
        self.box.setToolTip(slot.tip)
        for id_, words in slot.choices or tuple((name, name) for name in around.lookups):
            self.box.addItem(words, id_)
        self.box.activated.connect(lambda _: self.changed.emit())
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        if slot.kind == LOOKUP:
            new = QPushButton(tr("&New…"))
            new.setAutoDefault(False)
            new.setToolTip(tr("Start a lookup"))
            new.clicked.connect(lambda: self.lookup_asked.emit())
            row.addWidget(new)

    def value(self) -> str:
        """The chosen one's id."""
        return str(self.box.currentData() or "")

    def fill(self, held: Held) -> None:
        """Choose."""
        at = self.box.findData(held)
        if at < 0 and held:
            self.box.addItem(str(held), held)
            at = self.box.count() - 1
        self.box.setCurrentIndex(max(0, at))


def edit_for(slot: Slot, around: Surroundings) -> SlotEdit:
    """What a slot is filled in with."""
    if slot.kind == LIST:
        return ListEdit(slot, around)
    if slot.kind in (CHOICE, LOOKUP):
        return ChoiceEdit(slot, around)
    return LineEdit(slot) if slot.kind in (TEXT, NUMBER, PLACE) else ValueEdit(slot, around)
