"""Choosing the two versions that are compared: typed, browsed for or dropped; revisions of git by ``PATH@REVISION``."""

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.compare.work import Given
from fieldwright.desktop.dialogs.file_list import FILES, local_paths
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.desktop.way_page import WayPage


@frozen
class Side:
    """One of the two versions, in all words about it."""

    title: str
    about: str
    advice: str
    file: str
    browse: str
    missing: str


_SIDES = (
    Side(
        tr("&Old version"), tr("The version as it was"), tr("Drop the old version here, or choose it."), tr("Old version file"),
        tr("Browse for the old version"), tr("Choose the old version first."),
    ),
    Side(
        tr("&New version"), tr("The version as it is now"), tr("Drop the new version here, or choose it."), tr("New version file"),
        tr("Browse for the new version"), tr("Choose the new version first."),
    ),
)  # fmt: skip


class VersionChoice(QFrame):
    """One of the two. ``dropped`` carries the paths of files that were dropped on it."""

    dropped = Signal(object)
    entered = Signal()

    def __init__(self, side: Side, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.missing = side.missing
        self.given: Given | None = None
        """What was given in place of a typed name; typing forgets it."""
        self.folder = ""
        self.setObjectName("version")
        self.setAcceptDrops(True)
        self.mark = QLabel()
        heading = QLabel(side.title)
        heading.setFont(ui_font(10.5, ui_font().Weight.DemiBold))
        self.file = QLineEdit()
        self.file.setAccessibleName(side.file)
        self.file.setPlaceholderText(tr("A file, a folder, or path@revision"))
        self.file.setToolTip(tr("OpenAPI, JSON Schema, XSD, WSDL, a sample … or a revision of git: openapi.yaml@v1.2"))
        self.file.returnPressed.connect(self.entered)
        self.file.textChanged.connect(self._typed)
        heading.setBuddy(self.file)
        self.browse = QPushButton(tr("Browse…"))
        self.browse.setAccessibleName(side.browse)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.said = QLabel(side.advice)
        self.said.setObjectName("muted")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.mark)
        top.addWidget(heading, 1)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(10)
        box.addLayout(top)
        box.addWidget(self.said)
        box.addLayout(row)
        look.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.file.text().strip()

    def take(self, given: Given | str | Path) -> None:
        """Have a version."""
        self.file.setText(given.text if isinstance(given, Given) else str(given))
        self.given = given if isinstance(given, Given) else None

    @property
    def version(self) -> Given | None:
        """The version that is meant; None for none."""
        if self.given is not None:
            return self.given
        return Given(str(Path(self.text).expanduser())) if self.text else None

    def _typed(self, _: str) -> None:
        self.given = None

    def _browse(self) -> None:
        start = self.text or self.folder
        path, _ = QFileDialog.getOpenFileName(self, self.file.accessibleName(), start, FILES)
        if path:
            self.take(path)
            self.folder = str(Path(path).parent)
            self.dropped.emit(())

    def _dress(self, *_: object) -> None:
        self.mark.setPixmap(self._look.icon("file", "accent_line").pixmap(20, 20))
        self._outline(over=False)

    def _outline(self, *, over: bool) -> None:
        theme = self._look.theme
        line, back = (theme["accent_line"], theme["accent_soft"]) if over else (theme["line_strong"], theme["base"])
        self.setStyleSheet(
            f"QFrame#version {{ border: 1px dashed {line.name()}; border-radius: 8px; background: {back.name()}; }}"
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if local_paths(event):
            self._outline(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        """Forget the drag."""
        self._outline(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file; with two, both sides have one."""
        self._outline(over=False)
        event.acceptProposedAction()
        paths = local_paths(event)
        if len(paths) == 1:
            self.take(paths[0])
            paths = ()
        self.dropped.emit(paths)


class Chooser(WayPage):
    """The page. ``asked`` carries the two versions that are to be compared, ``stopped`` that it is not to go on."""

    asked = Signal(object, object)
    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        title = tr("What changed between two versions?")
        lead = tr(
            "Drop two files, or choose them: any schemas or samples, also of two formats. You see what changed, "
            "whom it hurts, and in a project which rules it hits."
        )
        super().__init__(look, title, lead, parent)
        box = self.column
        row = QHBoxLayout()
        row.setSpacing(14)
        self.versions = tuple(VersionChoice(side, look) for side in _SIDES)
        for side, one in zip(_SIDES, self.versions, strict=True):
            one.setAccessibleName(side.about)
            one.entered.connect(self.compare)
            one.dropped.connect(self._dropped)
            row.addWidget(one, 1)
        box.addLayout(row)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setObjectName("wrong")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setMinimumHeight(40)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.compare_button = QPushButton(tr("&Compare"))
        self.compare_button.setDefault(True)
        self.compare_button.clicked.connect(self.compare)
        self.swap_button = QPushButton(tr("&Swap"))
        self.swap_button.setAccessibleDescription(tr("Make the old version the new one, and the new one the old"))
        self.swap_button.clicked.connect(self.swap)
        ready = QWidget()
        buttons = QHBoxLayout(ready)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.compare_button)
        buttons.addWidget(self.swap_button)
        buttons.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(ready)
        self.pages.addWidget(self._busy())
        self.pages.setMaximumHeight(64)
        box.addSpacing(6)
        box.addWidget(self.pages)
        box.addWidget(self.said)
        self.done()

    def _busy(self) -> QWidget:
        page = QWidget()
        self.working = QLabel()
        self.working.setTextFormat(Qt.TextFormat.PlainText)
        self.working.setAccessibleDescription(tr("What is being done"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Comparing"))
        self.stop_button = QPushButton(tr("S&top"))
        self.stop_button.clicked.connect(self.stopped)
        column = QVBoxLayout()
        column.addWidget(self.working)
        column.addWidget(self.progress)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(column, 1)
        row.addWidget(self.stop_button)
        return page

    # -- what it says

    def take(self, old: Given | str | Path | None, new: Given | str | Path | None) -> None:
        """Have versions; None leaves one as it is."""
        for one, given in zip(self.versions, (old, new), strict=True):
            if given is not None:
                one.take(given)
        self.complain("")

    def busy(self, text: str) -> None:
        """Say what is being done; nothing is, where the text is empty."""
        self.working.setText(f"{text}…")
        was = self.pages.currentIndex()
        self.pages.setCurrentIndex(1 if text else 0)
        for one in self.versions:
            one.setEnabled(not text)
        if text:
            self.complain("")
            if not was:
                self.stop_button.setFocus()

    def complain(self, text: str) -> None:
        """Say what went wrong."""
        self.said.setText(text)

    # -- what is asked for

    def compare(self) -> None:
        """Ask for the comparison, or for what is missing."""
        old, new = (one.version for one in self.versions)
        missing = next((one for one, given in zip(self.versions, (old, new), strict=True) if given is None), None)
        if missing is not None:
            self.complain(missing.missing)
            missing.file.setFocus()
        else:
            self.asked.emit(old, new)

    def swap(self) -> None:
        """Make each version the other."""
        old, new = self.versions
        held = old.given or old.text, new.given or new.text
        old.take(held[1])
        new.take(held[0])

    def _dropped(self, paths: Sequence[str]) -> None:
        """Take two files, the older one as the old version; compare as soon as there are two."""
        if len(paths) >= 2:
            self.take(*in_order(paths[:2]))
        self.complain("")
        if all(one.version is not None for one in self.versions):
            self.compare()

    def dropped(self, paths: Sequence[str]) -> None:
        """Take files that were dropped elsewhere: two of them, or one where there is none yet."""
        if len(paths) == 1:
            free = next((one for one in self.versions if one.version is None), self.versions[1])
            free.take(paths[0])
            paths = ()
        self._dropped(paths)


def in_order(paths: Sequence[str]) -> tuple[str, str]:
    """Two files, that which was changed first before the other; by name where that tells nothing."""
    first, second = sorted(paths, key=lambda one: (_changed(one), one))
    return first, second


def _changed(path: str) -> int:
    try:
        return int(Path(path).stat().st_mtime)
    except OSError:
        return 0
