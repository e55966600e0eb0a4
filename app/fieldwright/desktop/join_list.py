"""The joins of a block as rows of a form: with what the items are joined, how, on which keys, and what the joined item is called."""

from collections.abc import Callable, Sequence

from attrs import evolve
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fieldwright.desktop.expression_editor import ExpressionEditor
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr
from fieldwright.desktop.writing import when_written
from fieldwright.mapping.model import JOIN_TEXTS, JOINS, MATCHES, Join

KIND_WORDS = {
    "inner": tr("only items that match"),
    "left": tr("all items"),
    "own": tr("each of the item's own list"),
    "position": tr("by their places"),
}
"""What the kinds of joins are called."""

MANY_WORDS = {"each": tr("take each"), "first": tr("take the first"), "error": tr("fail")}
"""What is done with several matches."""

_MEANINGS = {
    "source": tr("Further items to join with, such as  $crm.customers"),
    "left": tr("Key of the item"),
    "right": tr("Key of the joined item"),
}
_NAMES = {"source": tr("Join with"), "left": tr("Key of the item"), "right": tr("Key of the joined item")}


class JoinRow(QWidget):
    """The widgets of one join."""

    def __init__(self, at: int, editor: Callable[[str, str, str], ExpressionEditor]) -> None:
        super().__init__()
        self.editors = {
            part: editor(f"joins[{at}].{part}", f"{_NAMES[part]} ({at + 1})", _MEANINGS[part]) for part in JOIN_TEXTS
        }
        self.kind, self.many = QComboBox(), QComboBox()
        for box, words, name in (
            (self.kind, KIND_WORDS, tr("Which items")),
            (self.many, MANY_WORDS, tr("Of several matches")),
        ):
            for key, text in words.items():
                box.addItem(text, key)
            box.setAccessibleName(f"{name} ({at + 1})")
            box.setToolTip(name)
        self.alias = QLineEdit()
        self.alias.setAccessibleName(tr("Name of the joined item ({number})", number=at + 1))
        self.alias.setToolTip(tr("What the joined item is called below this block, without $"))
        self.alias.setPlaceholderText(tr("Name"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(tr("Remove the join ({number})", number=at + 1))
        self.keys = [
            label(tr("on", "a join on keys")),
            self.editors["left"],
            label("="),
            self.editors["right"],
        ]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.named = label(tr("as", "called"))
        for column, widget in enumerate((self.kind, self.editors["source"], self.named, self.alias, self.remove)):
            grid.addWidget(widget, 0, column)
        below = QHBoxLayout()
        below.setSpacing(8)
        for widget in self.keys:
            below.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
        below.addWidget(self.many)
        grid.addLayout(below, 1, 0, 1, 5)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 1)

    def show_join(self, join: Join | None) -> None:
        """Show a join; None for one that is only begun, of which there is nothing but what to join with."""
        shown = join or Join("", "")
        for box, value in ((self.kind, shown.kind), (self.many, shown.many)):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))
        if not (self.alias.hasFocus() and self.alias.text() != (self.alias.property("held") or "")):
            self.alias.setText(shown.alias)
        self.alias.setProperty("held", shown.alias)
        for widget in (self.named, self.alias, self.remove):
            widget.setVisible(join is not None)
        for widget in self.keys:
            widget.setVisible(join is not None and join.kind in ("inner", "left"))
        self.many.setVisible(join is not None and join.kind != "position")


class JoinList(QWidget):
    """The rows of a block's joins, and what begins another. It knows no rule: what is done in it comes out as signals."""

    changed = Signal(object, str)
    """The joins after a change, and what it is called."""
    renamed = Signal(int, str)
    """A join's number, and the new name of its item."""
    rows_changed = Signal()
    """There are other editors than before."""
    fitted = Signal()
    """The rows may need another height."""

    def __init__(self, editor: Callable[[str, str, str], ExpressionEditor], forget: Callable[[str], None]) -> None:
        super().__init__()
        self._editor, self._forget = editor, forget
        self._joins: tuple[Join, ...] = ()
        self._drafting = False
        self.rows: list[JoinRow] = []
        self.add = QPushButton(tr("&Join with other items…"))
        self.add.setAutoDefault(False)
        self.add.setFlat(True)
        self.add.setToolTip(tr("Let each item meet items of another list, by keys or by place"))
        self.add.setAccessibleName(tr("Join with other items"))
        self.add.clicked.connect(self.begin)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._box.addLayout(row)

    def begin(self) -> None:
        """Open a row for a further join."""
        self._drafting = True
        self._fit()
        self.rows[-1].editors["source"].setFocus()

    def show_joins(self, joins: Sequence[Join], *, anew: bool) -> None:
        """Show a block's joins; ``anew``: it is another block, and what was begun is left."""
        self._drafting = self._drafting and not anew and len(joins) == len(self._joins)
        self._joins = tuple(joins)
        self._fit()

    def kind_begun(self) -> str:
        """The kind that is chosen for the join that is begun."""
        return str(self.rows[-1].kind.currentData()) if self._drafting and self.rows else JOINS[0]

    def _fit(self) -> None:
        wanted = len(self._joins) + self._drafting
        before = len(self.rows)
        while len(self.rows) < wanted:
            self._append(len(self.rows))
        while len(self.rows) > wanted:
            row = self.rows.pop()
            for name in row.editors:
                self._forget(f"joins[{len(self.rows)}].{name}")
            row.hide()
            row.deleteLater()
        for at, row in enumerate(self.rows):
            row.show_join(self._joins[at] if at < len(self._joins) else None)
        self.add.setEnabled(not self._drafting)
        if before != wanted:
            self.rows_changed.emit()
        self.fitted.emit()

    def _append(self, at: int) -> None:
        row = JoinRow(at, self._editor)
        row.kind.activated.connect(lambda _: self._set(at, "kind", row.kind.currentData(), tr("Change the join")))
        row.many.activated.connect(lambda _: self._set(at, "many", row.many.currentData(), tr("Change the join")))
        row.alias.editingFinished.connect(lambda: self._named(at, row.alias))
        when_written(row.alias, lambda: self._named(at, row.alias))
        row.remove.clicked.connect(lambda: self._remove(at))
        self._box.insertWidget(at, row)
        row.show()  # at once: what begins a join goes to its first field
        self.rows.append(row)

    def _set(self, at: int, name: str, value: str, words: str) -> None:
        if at < len(self._joins) and value in (*JOINS, *MATCHES):
            joins = tuple(evolve(one, **{name: value}) if here == at else one for here, one in enumerate(self._joins))
            self.changed.emit(joins, words)

    def _named(self, at: int, line: QLineEdit) -> None:
        if at < len(self._joins) and line.text() != self._joins[at].alias:
            line.setProperty("held", line.text())
            self.renamed.emit(at, line.text())

    def _remove(self, at: int) -> None:
        self.changed.emit(tuple(one for here, one in enumerate(self._joins) if here != at), tr("Remove the join"))
