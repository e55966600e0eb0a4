"""What Qt leaves undone for screen readers, done when the focus moves while one is listening, so that it costs nobody else anything."""

from PySide6.QtCore import QItemSelection, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QComboBox, QLabel, QSplitter, QWidget

_TOLD = "told by the tip"
_DONE = "ready for screen readers"


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have screen readers say something that happened: at once, or when they have ended what they say."""
    if not text or not QAccessible.isActive():
        return
    said = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    said.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(said)


def prepare(now: QWidget | None) -> None:
    """Put in order what a screen reader finds around what has the focus now."""
    if now is None or not QAccessible.isActive():
        return
    for splitter in now.window().findChildren(QSplitter):
        put_in_order(splitter)
    for box in now.window().findChildren(QComboBox):
        if not box.property(_DONE):
            box.setProperty(_DONE, True)
            name_box(box)
            _Chosen(box)
    describe(now)


def as_part(area: QAbstractScrollArea) -> object:
    """Let a part of the window that scrolls, and takes the focus to be scrolled, be called one: Qt gives it no role that is told.

    What is given back is to be kept by the widget, which is one of ours: what Qt makes within its own ends the program when it goes.
    """
    made: list[QAccessibleWidget] = []

    def register() -> None:
        made.append(QAccessibleWidget(area, QAccessible.Role.Pane))
        QAccessible.registerAccessibleInterface(made[0])

    QTimer.singleShot(
        0, area, register
    )  # Qt knows it by its class, which is another with every slot that Python adds to it
    return made


def put_in_order(splitter: QSplitter) -> None:
    """Let a splitter's panes be found from the first to the last. Qt puts each new one behind all others, and screen readers go by that."""
    panes = [pane for at in range(splitter.count()) if (pane := splitter.widget(at)) is not None]
    if [one for one in splitter.children() if one in panes] == panes:
        return
    for pane in panes:
        pane.raise_()
    for at in range(splitter.count()):
        splitter.handle(at).raise_()  # they reach over the panes' edges


def describe(widget: QWidget) -> None:
    """Let a widget that is described by its tool tip alone be described in plain text, where the tip is marked up."""
    tip, told = widget.toolTip(), widget.accessibleDescription()
    if tip.startswith("<p") and told in ("", widget.property(_TOLD)):
        plain = QTextDocumentFragment.fromHtml(tip).toPlainText()
        widget.setProperty(_TOLD, plain)
        widget.setAccessibleDescription(plain)


def name_box(box: QComboBox) -> None:
    """Let a box without a label be called by its name. On Linux, Qt gives what is chosen in a box as its name, and the name by a label alone."""
    parent, name = box.parentWidget(), box.accessibleName()
    line = box.lineEdit()
    if line is not None and not line.accessibleName():
        line.setAccessibleName(name)
    if parent is None or not name or any(one.buddy() is box for one in parent.findChildren(QLabel)):
        return
    label = QLabel(name, parent)  # never shown
    label.setBuddy(box)


class _Chosen(QObject):
    """Lets a box take what is selected in its list while that is closed, as screen readers and voice control do it."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box
        box.view().selectionModel().selectionChanged.connect(self._selected)

    def _selected(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        box, rows = self._box, {one.row() for one in selected.indexes()}
        if len(rows) == 1 and not box.view().isVisible() and box.currentIndex() not in rows:
            row = rows.pop()
            box.setCurrentIndex(row)
            box.activated.emit(row)
