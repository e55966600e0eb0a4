"""Shows the unsaved work of windows that ended, with what was not saved, and asks what is to become of it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import ask
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import apart, label
from fieldwright.desktop.language import moment as written
from fieldwright.desktop.language import tr
from fieldwright.desktop.recovery.restoring import Left
from fieldwright.desktop.undoing.rows import clock
from fieldwright.files.recovery import Kept

_SURE = {"discard": (tr("&Discard"), "destroy"), "cancel": (tr("&Cancel"), "reject")}


class RecoveryDialog(QDialog):
    """One line for each project; ``chosen`` is the one to restore, ``discarded`` are those given up."""

    def __init__(self, left: Sequence[Left], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left = list(left)
        self.chosen: Left | None = None
        self.discarded: list[Left] = []
        self.setWindowTitle(tr("Recover Unsaved Work"))
        self.setMinimumSize(680, 420)
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(tr("Unsaved work"))
        self.list.setWordWrap(True)  # names of files are longer than the list is wide
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _: self._restore())
        self.state = label("")
        self.changes = QPlainTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setAccessibleName(tr("What was not saved"))
        detail = QWidget()
        box = QVBoxLayout(detail)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.state)
        box.addWidget(self.changes, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(detail)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        apart(split)
        split.setSizes([270, 390])
        self.buttons = QDialogButtonBox()
        self.restoring = QPushButton(tr("&Restore"))
        self.restoring.setToolTip(tr("Open it with this work in it. It is one edit, which can be undone"))
        self.giving_up = QPushButton(tr("&Discard…"))
        self.later = QPushButton(tr("&Later"))
        self.later.setToolTip(tr("Leave it as it is: it is offered again"))
        self.buttons.addButton(self.restoring, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.giving_up, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        self.restoring.setDefault(True)
        self.restoring.clicked.connect(self._restore)
        self.giving_up.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 14)
        outer.setSpacing(10)
        outer.addWidget(label(tr("Fieldwright ended before this was saved. Nothing of it is lost.")))
        outer.addWidget(split, 1)
        outer.addWidget(self.buttons)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for one in self.left:
            item = QListWidgetItem(f"{_name(one.kept)}\n{moment(one.kept.time)}")
            item.setToolTip(one.kept.file or tr("It was never saved"))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self.left else -1)
        if not self.left:
            self.state.setText(tr("Nothing is left."))
            self.changes.clear()
        self.restoring.setEnabled(bool(self.left))
        self.giving_up.setEnabled(bool(self.left))

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self.left):
            return
        one = self.left[row]
        last = tr("The last edit was {edit}.", edit=one.kept.edit) if one.kept.edit else ""
        self.state.setText(" ".join(text for text in (last, one.state) if text) or tr("This was not saved:"))
        self.changes.setPlainText("\n".join(one.changes) or tr("Nothing that a difference would tell."))

    def _restore(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.left):
            self.chosen = self.left[row]
            self.accept()

    def _discard(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self.left):
            return
        one = self.left[row]
        question = tr("Discard the unsaved work on {name}?", name=_name(one.kept))
        if (
            ask(
                self,
                question,
                tr("The file stays as it is. What was not saved is then gone for good."),
                _SURE,
            )
            == "discard"
        ):
            self.discarded.append(self.left.pop(row))
            self._fill()


def _name(kept: Kept) -> str:
    return Path(kept.file).name if kept.file else kept.name or tr("New project")


def moment(text: str) -> str:
    """A time (ISO 8601) as people read it: the time alone where it is of today."""
    try:
        when = datetime.fromisoformat(text).astimezone()
    except ValueError:
        return text
    today = datetime.now().astimezone().date()
    return tr("today, {time}", time=clock(when.timestamp())) if when.date() == today else written(when)
