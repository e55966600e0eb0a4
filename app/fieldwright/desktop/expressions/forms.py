"""The gallery of forms, and the form that is being filled in: it writes an expression and reads one back."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.expressions.shapes import SHAPES, Shape, Values
from fieldwright.desktop.expressions.slots import ChoiceEdit, ListEdit, SlotEdit, edit_for
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import grid, label, label_of
from fieldwright.desktop.language import tr
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.desktop.theme import Look, draw_edge, ui_font

_SHAPE = Qt.ItemDataRole.UserRole


class TwoLines(QStyledItemDelegate):
    """Paints the first line of a row in bold or in code, the others below it, quietly."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, code: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._first = expression_font() if code else ui_font(9.75, QFont.Weight.DemiBold)
        self._rest = ui_font(9)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        theme = self._look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:  # type: ignore[attr-defined]
            painter.fillRect(rect, theme["selected" if chosen else "hover"])
        if chosen:
            draw_edge(painter, rect, theme)
        if option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            painter.setPen(theme["accent_line"])
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        first, below = self._texts(index)
        room = rect.adjusted(_PAD, _PAD, -_PAD, 0)
        painter.setFont(self._first)
        painter.setPen(theme["text"])
        used = painter.boundingRect(room, _WRAP, first).height()
        painter.drawText(room, _WRAP, first)
        painter.setFont(self._rest)
        painter.setPen(theme["muted"])
        painter.drawText(room.adjusted(0, used + 1, 0, 200), _WRAP, below)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as both lines need, in the width of the list."""
        view = option.widget  # type: ignore[attr-defined]
        width = view.viewport().width() - 2 * _PAD if isinstance(view, QListWidget) else 240
        first, below = self._texts(index)
        high = sum(
            QFontMetrics(font).boundingRect(0, 0, max(60, width), 2_000, _WRAP, text).height()
            for font, text in ((self._first, first), (self._rest, below))
            if text
        )
        return QSize(60, high + 2 * _PAD + 1)

    @staticmethod
    def _texts(index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        first, _, below = str(index.data() or "").partition("\n")
        return first, below


_PAD = 6
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Gallery(QListWidget):
    """The forms with a line about each. ``chosen`` carries the one that somebody wants."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLines(look, self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setAccessibleName(tr("Forms for expressions"))
        follow_selection(self)
        self.setAccessibleDescription(tr("Enter opens a form that writes the expression."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in SHAPES:
            item = QListWidgetItem(f"{one.name}\n{one.about}")
            item.setData(_SHAPE, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}: {one.about}")
            item.setToolTip(f"<p>{one.about}</p><p><code>{one.example}</code></p>")
            self.addItem(item)
        self.itemActivated.connect(self._activated)
        self.itemClicked.connect(self._activated)

    def sizeHint(self) -> QSize:
        """Some forms at once."""
        return QSize(260, 400)

    def _activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_SHAPE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._activated(item)
            event.accept()
            return
        super().keyPressEvent(event)


class FormPage(QFrame):
    """One form. ``written`` carries the expression whenever it is whole; ``done`` that it is closed, and whether it is kept."""

    written = Signal(str)
    done = Signal(bool)
    lookup_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Form"))
        self.shape: Shape | None = None
        self.edits: dict[str, SlotEdit] = {}
        self._last: SlotEdit | None = None
        self.name = QLabel()
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.about = label("", quiet=True)
        self.needs = label("")
        self.needs.setAccessibleDescription(tr("What the form still needs"))
        self._inside = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setObjectName("form")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.keep, self.drop = QPushButton(tr("&Done")), QPushButton(tr("Take &Back"))
        for button, tip, kept in (
            (self.keep, tr("Close the form and keep what it wrote"), True),
            (self.drop, tr("Close the form and write what was there before"), False),
        ):
            button.setAutoDefault(False)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, kept=kept: self.done.emit(kept))
        top = QHBoxLayout()
        top.addWidget(self.name)
        top.addWidget(self.about, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.needs, 1)
        foot.addWidget(self.drop)
        foot.addWidget(self.keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 10)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self._scroll, 1)
        box.addLayout(foot)
        self.hide()

    def open(self, shape: Shape, values: Values, around: Surroundings) -> None:
        """Show a form filled in."""
        self.shape = shape
        self.name.setText(shape.name)
        self.about.setText(shape.about)
        self.edits = {}
        self._inside = QWidget()
        self._inside.setObjectName("form")
        rows: list[tuple[str, QWidget]] = []
        for slot in shape.slots:
            edit = edit_for(slot, around)
            edit.fill(values.get(slot.id, ""))
            edit.changed.connect(self._changed)
            edit.entered.connect(self._entered)
            if isinstance(edit, ChoiceEdit):
                edit.lookup_asked.connect(self.lookup_asked.emit)
            self.edits[slot.id] = edit
            rows.append((slot.label, edit))
        self._grid = grid(*rows)
        for at, slot in enumerate(shape.slots):
            label_of(self._grid, at).setToolTip(slot.tip)
        holder = QVBoxLayout(self._inside)
        margins(holder, 0, 0, 6, 0)
        holder.addLayout(self._grid)
        holder.addStretch(1)
        self._scroll.setWidget(self._inside)
        self._last = next((one for one in self.edits.values() if type(one).take is not SlotEdit.take), None)
        self._show_asked()
        self.show()
        first = next((one for one in self.edits.values() if not one.isHidden()), None)
        if first is not None:
            (first.parts[0] if isinstance(first, ListEdit) and first.parts else first).setFocus()

    def values(self) -> dict[str, str | tuple[str, ...]]:
        """What is filled in."""
        return {id_: edit.value() for id_, edit in self.edits.items()}

    def take(self, text: str) -> bool:
        """Put a field where the focus was last; False where no form is open."""
        if self.isHidden() or self._last is None:
            return False
        return self._last.take(text)

    def _entered(self, edit: SlotEdit) -> None:
        self._last = edit

    def _changed(self) -> None:
        self._show_asked()
        assert self.shape is not None
        text = self.shape.write(self.values())
        if text is not None:
            self.written.emit(text)

    def _show_asked(self) -> None:
        """Show the slots that matter, and say what is lacking."""
        assert self.shape is not None
        values = self.values()
        asked = {one.id for one in self.shape.asked(values)}
        for at, slot in enumerate(self.shape.slots):
            for widget in (self.edits[slot.id], label_of(self._grid, at)):
                widget.setVisible(slot.id in asked)
        lacking = self.shape.lacks(values)
        self.needs.setText(
            tr("Still needed: {label}", label=lacking.label)
            if lacking is not None
            else ""
            if self.shape.write(values)
            else tr("Choose what to make of it")
        )
