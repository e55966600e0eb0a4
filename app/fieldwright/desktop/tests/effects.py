"""What the edits that are not saved yet would change in the test cases: looked for beside the window after a pause, and said quietly."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import tr
from fieldwright.project.model import Project

PAUSE = 900
"""Milliseconds without an edit before it is looked what would differ."""
SECONDS = 30.0
"""How long the cases of one edit may run."""
MOST = 50
"""Changes of one case that are listed."""
_KEY = ("tests", "effects")
_PLACE = Qt.ItemDataRole.UserRole
WORDS = {
    "broken": tr("would fail"), "fixed": tr("would pass"), "other output": tr("other output"), "not run": tr("not run"),
}  # fmt: skip
COUNTED: dict[str, Callable[[int], str]] = {
    "broken": lambda n: tr("{n} would fail", "{n} would fail", n),
    "fixed": lambda n: tr("{n} would pass", "{n} would pass", n),
    "other output": lambda n: tr("{n} other output", "{n} other output", n),
    "not run": lambda n: tr("{n} not run", "{n} not run", n),
}
"""So many test cases of each kind."""
TONES = {"broken": "error", "fixed": "good", "other output": "warning", "not run": "quiet"}


class EditEffects(QObject):
    """Watches the project. ``found`` carries what would differ from what is saved, an empty tuple for nothing."""

    found = Signal(object)

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self.effects: tuple[Any, ...] = ()
        self._looked: tuple[Project | None, Project | None] = (None, None)
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        document.changed.connect(self._changed)
        document.opened.connect(self._opened)

    def _opened(self, *_: object) -> None:
        self._tell(())

    def _changed(self, *_: object) -> None:
        """After an edit: wait for the next; what was found before stays until it is looked again."""
        if self._is_nothing():
            self._pause.stop()
            self._cancel()
            self._tell(())
        elif self._looked != (self._document.saved_project, self._document.project):
            self._cancel()
            self._pause.start()

    def _is_nothing(self) -> bool:
        """Whether nothing can differ: all is saved, there are no test cases, or nothing was edited that they depend on."""
        before, after = self._document.saved_project, self._document.project
        return before is None or not after.tests or _told(before) == _told(after)

    def _look(self) -> None:
        if self._is_nothing():
            self._tell(())
            return
        before, after = self._document.saved_project, self._document.project
        stopped = threading.Event()
        self._looked = (before, after)
        self._job = self._jobs.start(
            _effects, before, after, self._document.folder, self._document.schemas, stopped, done=self._tell, failed=lambda _: self._tell(()),
            key=_KEY, stop=stopped.set,
        )  # fmt: skip

    def _cancel(self) -> None:
        self._looked = (None, None)
        if self._job is not None and not self._job.finished and not self._job.cancelled:
            self._job.cancel()

    def _tell(self, effects: tuple[Any, ...]) -> None:
        if effects or self.effects:
            self.effects = effects
            self.found.emit(effects)

    @property
    def said(self) -> str:
        """What would differ, in a sentence; empty for nothing."""
        count = sum(one.kind != "not run" for one in self.effects)
        return (
            tr("{n} test cases would now give something else", "{n} test case would now give something else", count)
            if count
            else ""
        )

    @property
    def details(self) -> str:
        """How many of each kind."""
        counts = {kind: sum(one.kind == kind for one in self.effects) for kind in WORDS}
        return ", ".join(COUNTED[kind](count) for kind, count in counts.items() if count)


def _told(project: Project) -> tuple[Any, ...]:
    return (project.maps, project.lookups, project.functions, project.parameters, project.schemas, project.flows, project.tests)  # fmt: skip


def _effects(before: Project, after: Project, folder: Any, schemas: Any, stopped: threading.Event) -> tuple[Any, ...]:
    from fieldwright.project.testing.effects import effects

    return effects(before, after, folder, schemas, stop=stopped.is_set, seconds=SECONDS)


class EffectsLine(QToolButton):
    """The quiet line in the status bar: how many test cases would differ. It is there only where some would."""

    def __init__(self, watched: EditEffects, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watched = watched
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        watched.found.connect(self._show)
        self._show()

    def _show(self, *_: object) -> None:
        said = self._watched.said
        self.setText(said)
        self.setAccessibleName(said)
        self.setToolTip(
            plain_tip(
                tr(
                    "{said}, compared with what is saved: {details}. Press to see them.",
                    said=said,
                    details=self._watched.details,
                )
            )
        )
        self.setVisible(bool(said))


class EffectsPanel(QWidget):
    """Lists what would differ, each change below its case."""

    case_asked = Signal(str)
    rule_asked = Signal(str, str)

    def __init__(self, document: Document, watched: EditEffects, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._watched = document, watched
        self.told = label("")
        self.nothing = label(
            tr(
                "Nothing that is not saved yet changes what a test case gives. After each edit of a rule, a lookup or a case this is looked at again."
            ),
            quiet=True,
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(32)
        self.tree = QTreeWidget()
        follow_selection(self.tree)
        self.tree.setHeaderLabels([tr("Test case, and what its output has otherwise"), tr("What the edit does")])
        self.tree.setAccessibleName(tr("Test cases that would differ"))
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setStyleSheet("QTreeView::item { padding: 3px 3px; }")
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, 260)
        self.tree.itemActivated.connect(lambda item, _: self._go(item))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 8)
        box.setSpacing(8)
        box.addWidget(self.told)
        box.addWidget(self.tree, 1)
        box.addWidget(self.nothing, 1)
        watched.found.connect(self.show_effects)
        document.veil.changed.connect(self.show_effects)
        self.show_effects()

    def show_effects(self, *_: object) -> None:
        """Show what was found."""
        self.tree.clear()
        effects = self._watched.effects
        for one in (self.told, self.tree):
            one.setVisible(bool(effects))
        self.nothing.setVisible(not effects)
        if not effects:
            return
        self.told.setText(tr(
            "{said}, compared with what is saved: {details}. Saving does not change what they expect.",
            said=self._watched.said or tr("Some test cases were not run"), details=self._watched.details,
        ))  # fmt: skip
        palette = self.tree.palette()
        made_up = {one.name for one in self._document.project.tests if one.masked}
        for one in effects:
            values = self._document.veil.shown or one.name in made_up
            item = QTreeWidgetItem([str(one.name), str(WORDS.get(one.kind, one.kind))])
            item.setForeground(1, tone(TONES.get(one.kind, "quiet"), palette))
            item.setData(0, _PLACE, (one.name, "", ""))
            for text, target in _changes(one, self._document.project, values=values):
                below = QTreeWidgetItem([text, target])
                below.setToolTip(0, plain_tip(text))
                below.setToolTip(1, plain_tip(target))
                below.setForeground(1, tone("quiet", palette))
                below.setData(0, _PLACE, (one.name, one.map if target else "", target))
                item.addChild(below)
            self.tree.addTopLevelItem(item)
            item.setExpanded(len(effects) <= 20)

    def _go(self, item: QTreeWidgetItem) -> None:
        name, map_name, target = item.data(0, _PLACE)
        if target:
            self.rule_asked.emit(map_name, target)
        else:
            self.case_asked.emit(name)


def _changes(one: Any, project: Project, *, values: bool) -> list[tuple[str, str]]:
    """The changes of a case as sentences with the rule's target, with or without ``values`` of payloads; where it would fail, also what it then says."""
    from fieldwright.desktop.tests.words import difference

    told = [(difference(each.text if values else each.plain or each.text, before=True), _target(one, each, project)) for each in one.changes]  # fmt: skip
    paths = {each.path for each in one.changes}
    if one.kind == "broken" and one.after is not None:
        told += [
            (difference(each.said(values=values)), each.target)
            for each in one.after.found
            if not each.path or each.path not in paths
        ]
    return told[:MOST]


def _target(one: Any, change: Any, project: Project) -> str:
    """The target of the rule that fills the place of a change: that with the longest path above it."""
    from fieldwright.mapping.expand import bare_path

    here = next((each for each in project.maps if each.name == one.map), None)
    if here is None or not change.path:
        return ""
    place = bare_path(change.path)
    above = [rule.target for rule in here.rules if (path := bare_path(rule.target)) and (place == path or place.startswith(f"{path}."))]  # fmt: skip
    return max(above, key=len, default="")
