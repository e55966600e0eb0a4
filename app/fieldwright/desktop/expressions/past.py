"""The expressions that a rule had before: in the edits since the project was opened, and in its releases."""

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from fieldwright.desktop.expressions.forms import TwoLines
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import day_of, tr
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.history import History
from fieldwright.project.model import Project

_TEXT = Qt.ItemDataRole.UserRole


@frozen
class Past:
    """An expression and when it was so."""

    text: str
    when: str


def text_in(project: Project, map_name: str, target: str, attribute: str) -> str:
    """What a rule's expression is in a project; empty where there is none."""
    try:
        rule = project.map(map_name).rule(target)
    except FieldwrightError:
        return ""
    return rule.text(attribute) if rule is not None else ""


def past_edits(history: History, map_name: str, target: str, attribute: str) -> tuple[Past, ...]:
    """The texts since the project was opened, the newest first, each once."""
    found: dict[str, Past] = {}
    states, steps = history.states, history.steps
    for at in range(len(states) - 1, -1, -1):
        text = text_in(states[at], map_name, target, attribute)
        if text and text not in found:
            when = (
                tr("As it was opened")
                if at == 0
                else steps[at - 1].label
                if steps[at - 1].done
                else tr("{edit} (undone)", edit=steps[at - 1].label)
            )
            found[text] = Past(text, when)
    return tuple(found.values())


def past_releases(project: Project, folder: Path, map_name: str, target: str, attribute: str) -> tuple[Past, ...]:
    """The texts of the releases that were kept, the newest first. Releases that cannot be read are left out."""
    from fieldwright.project.releases import released_project

    found: list[Past] = []
    for one in reversed(project.history):
        if not one.file:
            continue
        try:
            text = text_in(released_project(one, folder), map_name, target, attribute)
        except FieldwrightError:
            continue
        if text:
            found.append(Past(text, tr("Release {version}, {date}", version=one.version, date=day_of(one.date))))
    return tuple(found)


class PastList(QListWidget):
    """Earlier expressions; ``chosen`` carries the text of the one that is wanted back."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLines(look, self, code=True))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setAccessibleName(tr("Earlier expressions of the rule"))
        follow_selection(self)
        self.setAccessibleDescription(tr("Enter puts one back into the editor."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda item: self.chosen.emit(item.data(_TEXT)))

    def show_past(self, past: Sequence[Past], now: str) -> None:
        """List what is not what stands there now."""
        self.clear()
        seen: set[tuple[str, str]] = set()
        for one in past:
            if one.text == now or (one.text, one.when) in seen:
                continue
            seen.add((one.text, one.when))
            short = " ".join(one.text.split())
            item = QListWidgetItem(f"{short if len(short) <= 160 else short[:159] + '…'}\n{one.when}")
            item.setData(_TEXT, one.text)
            item.setToolTip(plain_tip(one.text))
            self.addItem(item)
        if not self.count():
            item = QListWidgetItem("\n" + tr("Nothing else was written here before"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts one back."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and item.data(_TEXT):
            self.chosen.emit(item.data(_TEXT))
            event.accept()
            return
        super().keyPressEvent(event)
