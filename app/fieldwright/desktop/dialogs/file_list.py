"""A list of files that can be added to and taken from, by mouse, keyboard and dropping."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr
from fieldwright.schema.formats import FORMATS

_SUFFIXES = " ".join(dict.fromkeys(f"*{suffix}" for one in FORMATS for suffix in one.suffixes))
FILES = tr("Schemas and samples ({suffixes});;All files (*)", suffixes=_SUFFIXES)
"""What dialogs for schemas and samples show."""
MOST = 1_000
_PATH = Qt.ItemDataRole.UserRole


class FileList(QWidget):
    """Files by their paths, each once. ``changed`` tells that there are others now.

    ``adds`` and ``removes`` say what the buttons do, for who does not see what they stand beside.
    """

    changed = Signal()

    def __init__(
        self, name: str, filter_: str, folder: str = "", parent: QWidget | None = None, *, adds: str, removes: str
    ) -> None:
        super().__init__(parent)
        self._name, self._filter, self.folder = name, filter_, folder
        self.setAcceptDrops(True)
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(name)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setMinimumHeight(62)
        self.add_button = QPushButton(tr("&Add…"))
        self.add_button.setAccessibleName(adds)
        self.remove_button = QPushButton(tr("Re&move"))
        self.remove_button.setAccessibleName(removes)
        for button, call in ((self.add_button, self._ask), (self.remove_button, self.remove_selected)):
            button.setAutoDefault(False)
            button.clicked.connect(call)
        self.list.itemSelectionChanged.connect(self._enable)
        beside = QVBoxLayout()
        beside.addWidget(self.add_button)
        beside.addWidget(self.remove_button)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 1)
        row.addLayout(beside)
        self._enable()

    @property
    def files(self) -> tuple[str, ...]:
        """The paths, in the order in which they were added."""
        return tuple(self.list.item(at).data(_PATH) for at in range(self.list.count()))

    def set_files(self, files: Iterable[str]) -> None:
        """Have other files."""
        self.list.clear()
        self._put(files)

    def add(self, files: Iterable[str]) -> None:
        """Have further files."""
        before = self.list.count()
        self._put(files)
        if self.list.count() != before:
            self.changed.emit()

    def say(self, said: dict[str, str]) -> None:
        """What is told of files, by path, behind their names."""
        for at in range(self.list.count()):
            item = self.list.item(at)
            path = item.data(_PATH)
            told = said.get(path, "")
            item.setText(Path(path).name + (f" — {told}" if told else ""))

    def remove_selected(self) -> None:
        """Take the selected files out."""
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self.changed.emit()

    def _put(self, files: Iterable[str]) -> None:
        known = set(self.files)
        for path in files:
            if path not in known and self.list.count() < MOST:
                known.add(path)
                item = QListWidgetItem(Path(path).name)
                item.setData(_PATH, path)
                item.setToolTip(plain_tip(path))
                self.list.addItem(item)
        self._enable()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _ask(self) -> None:
        found, _ = QFileDialog.getOpenFileNames(self, self._name, self.folder, self._filter)
        self.add(found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(one.isLocalFile() for one in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files."""
        self.add(local_paths(event))
        event.acceptProposedAction()


def local_paths(event: QDropEvent) -> tuple[str, ...]:
    """The files among what is dragged."""
    return tuple(one.toLocalFile() for one in event.mimeData().urls() if one.isLocalFile())
