"""What is missing of a side whose fields are shown, and the button that says where it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr, translated, within
from fieldwright.desktop.missing import Missing
from fieldwright.desktop.theme import Look

LOCATE = tr("Locate the file…")
LISTED = 20


class MissingBar(QFrame):
    """A line or two above the fields; not there while nothing is missing."""

    asked = Signal(object)
    """Somebody knows where this `Missing` is."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.items: tuple[Missing, ...] = ()
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        self.mark = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.locate = QPushButton(LOCATE)
        self.locate.setAccessibleName(tr("Locate what is missing of the {side}", side=within(name)))
        self.locate.clicked.connect(self._clicked)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self.text)
        beside.addWidget(self.locate, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 7, 12, 9)
        row.setSpacing(9)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_missing(self, items: Sequence[Missing]) -> None:
        """Say what is missing, or nothing."""
        items = tuple(items)
        if items == self.items:
            return
        self.items = items
        self.setVisible(bool(items))
        if not items:
            return
        first, more = items[0], len(items) - 1
        rest = tr("{n} more files are missing too.", "{n} more file is missing too.", more) if more else ""
        self.text.setText(f"{_said(first)} {rest}".rstrip())
        self.text.setToolTip(plain_tip("\n\n".join(translated(one.why) for one in items[:LISTED])))
        menu = QMenu(self.locate) if more else None
        for one in items[:LISTED] if menu is not None else ():
            action = menu.addAction(one.shown.replace("&", "&&"))  # type: ignore[union-attr]
            action.triggered.connect(lambda _=False, one=one: self.asked.emit(one))
        self.locate.setMenu(menu)  # type: ignore[arg-type]

    def _clicked(self) -> None:
        if len(self.items) == 1:
            self.asked.emit(self.items[0])

    def _dress(self, *_: object) -> None:
        self.mark.setPixmap(self._look.icon("warning", "warning").pixmap(16, 16))


def _said(one: Missing) -> str:
    if one.part:
        return tr(
            "{name} is missing: what it defines is not shown. It is expected in {folder}.",
            name=one.shown,
            folder=one.file.parent,
        )
    return tr("The source {name} is not shown: {why}.", name=one.shown, why=translated(one.why))
