"""The list of what is wrong with an expression that is being written."""

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from fieldwright.desktop.expression_editor import Mark
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.mapping.findings import Finding

_RANK = {"error": 0, "failure": 0, "warning": 1, "info": 2}
_WORDS = {"error": tr("Error"), "failure": tr("Failure"), "warning": tr("Warning"), "info": tr("Note", "severity")}


@frozen
class Problem:
    """Something wrong, at a part of the text (code points; -1 for all of it), with the finding that it is, if it is one."""

    severity: str
    message: str
    start: int = -1
    end: int = -1
    finding: Finding | None = None


def problems_of(text: str, marks: Sequence[Mark], findings: Sequence[Finding]) -> list[Problem]:
    """What the text itself says, and what the checks found, the worst first."""
    found = [
        Problem(one.severity, translated(one.message), one.start, one.end) for one in marks if one.start <= len(text)
    ]
    for one in findings:
        parts = (translated(one.message), translated(one.mend))
        said = " ".join(part if part[-1] in ".!?" else f"{part}." for part in parts if part)
        said = said[:1].upper() + said[1:]
        found.append(Problem(one.severity, said, one.start, one.end, one))
    return sorted(found, key=lambda one: _RANK.get(one.severity, 3))


class ProblemList(QListWidget):
    """Problems; ``chosen`` carries the place of one, ``mend_asked`` the number of the one that somebody wants to mend."""

    chosen = Signal(int, int)
    mend_asked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.problems: list[Problem] = []
        self.setAccessibleName(tr("Problems of the expression"))
        follow_selection(self)
        self.setAccessibleDescription(tr("Enter goes to the place, Alt+Enter mends."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda _: self._go())
        self.itemDoubleClicked.connect(lambda _: self._go())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _: self._ask())

    def show_problems(self, problems: list[Problem]) -> None:
        """List some; the same ones keep the current row."""
        if problems == self.problems and self.count():
            return
        self.problems = problems
        self.clear()
        for one in problems:
            severity = "error" if one.severity == "failure" else one.severity
            item = QListWidgetItem(one.message)
            item.setIcon(self._look.icon({"error": "error", "warning": "warning"}.get(severity, "info"), severity))
            item.setToolTip(plain_tip(one.message))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{_WORDS.get(one.severity, _WORDS['info'])}: {one.message}"
            )
            self.addItem(item)
        if not problems:
            item = QListWidgetItem(tr("None", "problems"))
            item.setIcon(self._look.icon("check", "good"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def nearest(self, at: int) -> int:
        """The problem at a place, else the first one; -1 where there is none."""
        here = [
            n
            for n, one in enumerate(self.problems)
            if one.start >= 0 and one.start <= at <= max(one.end, one.start + 1)
        ]
        return here[0] if here else 0 if self.problems else -1

    def _go(self) -> None:
        at = self.currentRow()
        if 0 <= at < len(self.problems):
            one = self.problems[at]
            self.chosen.emit(max(0, one.start), max(0, one.end))

    def _ask(self) -> None:
        if 0 <= self.currentRow() < len(self.problems):
            self.mend_asked.emit(self.currentRow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, Alt+Enter mends."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._ask()
            else:
                self._go()
            event.accept()
            return
        super().keyPressEvent(event)
