"""Hands that do a task: a mouse that points, presses, drags and lets go, and a keyboard; their events are made by Qt, as if a system had sent them."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractItemModel, QEvent, QKeyCombination, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QMenu, QTabBar, QWidget
from shiboken6 import isValid

from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.side_pane import SidePane
from tests.desktop.tasks.script import Step

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_BARE = Qt.KeyboardModifier.NoModifier
_COPY = Qt.DropAction.CopyAction
_SETTLED = 4
"""How often a row is seen in its place before it is taken to stay there."""

Inside = Callable[[], QWidget | None]
"""The window or dialog that something is looked for in, once it is in front."""
Place = tuple[QWidget, QPoint]
"""A widget, and a place in it."""


class Hands:
    """One mouse and one keyboard."""

    def click(self, found: "Place | QWidget") -> None:
        """Click at a place, or on a widget."""
        widget, at = found if isinstance(found, tuple) else (found, middle(found))
        self.move((widget, at))
        QTest.mouseClick(widget, LEFT, pos=at)

    def double_click(self, found: Place) -> None:
        """Click, and once more."""
        self.click(found)
        QTest.mouseDClick(found[0], LEFT, pos=found[1])

    def move(self, found: Place) -> None:
        """Point at a place."""
        QTest.mouseMove(found[0], found[1])

    def drag(self, words: str, when: Callable[[], object], pane: SidePane, path: str, onto: SidePane, to: str) -> Iterator[Step]:  # fmt: skip
        """The steps of pressing on a field, carrying it over the other side, and letting go on a field there."""

        def act(_: object) -> None:
            start, end = field(pane, path)(), field(onto, to)()
            assert start is not None, path
            assert end is not None, to
            done: list[bool] = []
            pane.view.run_drag = lambda drag: done.append(_carried(drag, pane.view, onto.view, end[1]))
            here = start[0]
            QTest.mousePress(here, LEFT, pos=start[1])
            for step in (3, 30, 60):
                at = QPointF(start[1] + QPoint(step, 2))
                event = QMouseEvent(QEvent.Type.MouseMove, at, here.mapToGlobal(at), NONE, LEFT, _BARE)
                QApplication.sendEvent(here, event)
                if done:
                    break
            QTest.mouseRelease(here, LEFT, pos=start[1])
            assert done == [True], f"{path} on {to}: {'refused' if done else 'no drag began'}"

        yield words, lambda: when() and field(onto, to)(), act

    def keys(self, *pressed: str) -> Callable[[object], None]:
        """Press keys wherever the focus is: ``Ctrl+N``, ``Tab``; after ``=`` a text is typed."""

        def act(_: object) -> None:
            for one in pressed:
                self.press(one)

        return act

    def press(self, keys: str) -> None:
        """Press one key, or type one text."""
        here = QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        assert here is not None, keys
        if keys.startswith("="):
            QTest.keyClicks(here, keys[1:])
            return
        combination: QKeyCombination = QKeySequence.fromString(keys)[0]  # type: ignore[index]
        QTest.keyClick(here, combination.key(), combination.keyboardModifiers())


def button(inside: Inside, words: str) -> Callable[[], QAbstractButton | None]:
    """Waits for a button that says this, is in sight, and can be pressed."""

    def wait() -> QAbstractButton | None:
        view = inside()
        for one in view.findChildren(QAbstractButton) if view is not None else ():
            said = one.text().replace("&", "") or one.accessibleName()
            if words in (said, one.accessibleName()) and one.isEnabled() and not one.visibleRegion().isEmpty():
                return one
        return None

    return wait


def field(pane: SidePane, path: str) -> Callable[[], Place | None]:
    """Waits for the row of a field to be in sight, and where it is."""

    def wait() -> Place | None:
        tree = pane.tree
        node = next((at for at, one in enumerate(tree.fields) if one.value_path in (path, f"{path}[]")), None)
        rect = pane.view.visualRect(tree.index_of_node(node)) if node is not None else None
        return (pane.view.viewport(), rect.center()) if rect is not None and not rect.isEmpty() else None

    return wait


def item(view: Callable[[], QAbstractItemView | None], words: str) -> Callable[[], Place | None]:
    """Waits for a row that says this, and where it is, once it stays there: files are listed one after another."""
    before: list[tuple[int, int, int]] = []

    def wait() -> Place | None:
        shown = view()
        if shown is None or not isValid(shown) or not shown.isVisible():
            return None
        index = _found(shown.model(), shown.rootIndex(), words)
        if index is None:
            return None
        shown.scrollTo(index)
        rect = shown.visualRect(index)
        at = QPoint(rect.left() + min(30, rect.width() // 2), rect.center().y())
        before.append((at.x(), at.y(), shown.model().rowCount(shown.rootIndex())))
        settled = len(before) > _SETTLED and set(before[-_SETTLED:]) == {before[-1]}
        return (shown.viewport(), at) if rect.isValid() and settled else None

    return wait


def tab(inside: Inside, words: str) -> Callable[[], Place | None]:
    """Waits for a tab that says this."""

    def wait() -> Place | None:
        view = inside()
        for bar in view.findChildren(QTabBar) if view is not None else ():
            for at in range(bar.count()):
                if bar.isVisible() and bar.tabText(at).replace("&", "") == words:
                    return bar, bar.tabRect(at).center()
        return None

    return wait


def menu(words: str) -> Callable[[], Place | None]:
    """Waits for a menu that offers this."""

    def wait() -> Place | None:
        shown = QApplication.activePopupWidget()
        if not isinstance(shown, QMenu):
            return None
        found = (one for one in shown.actions() if one.text().replace("&&", "\0").replace("&", "").startswith(words))
        return next(((shown, shown.actionGeometry(one).center()) for one in found), None)

    return wait


def middle(widget: QWidget) -> QPoint:
    """Where a widget is clicked: a tick on its box, a drop-down box on its arrow, all else in the middle."""
    at = widget.rect().center()
    if isinstance(widget, QComboBox):
        at.setX(widget.width() - 9)
    elif isinstance(widget, QAbstractButton) and widget.isCheckable():
        at.setX(8)
    return at


def _carried(drag: QDrag, here: FieldView, there: FieldView, end: QPoint) -> bool:
    """What a system does while something is dragged: it enters and leaves what is under it, moves over rows, and falls on one."""
    data = drag.mimeData()
    assert not drag.pixmap().isNull()
    _over(here, data, end)
    QApplication.sendEvent(here.viewport(), QDragLeaveEvent())
    if not _over(there, data, QPoint(end.x(), 4), end):
        return False
    drop = QDropEvent(QPointF(end), _COPY, data, LEFT, _BARE)
    QApplication.sendEvent(there.viewport(), drop)
    return drop.isAccepted()


def _over(view: FieldView, data: QMimeData, *places: QPoint) -> bool:
    enter = QDragEnterEvent(places[0], _COPY, data, LEFT, _BARE)
    QApplication.sendEvent(view.viewport(), enter)
    assert enter.isAccepted()
    taken = False
    for at in places:
        move = QDragMoveEvent(at, _COPY, data, LEFT, _BARE)
        QApplication.sendEvent(view.viewport(), move)
        taken = move.isAccepted()
    return taken


def _found(model: QAbstractItemModel, above: QModelIndex, words: str) -> QModelIndex | None:
    for row in range(min(200, model.rowCount(above))):
        index = model.index(row, 0, above)
        if str(index.data()).startswith(words):
            return index
        if (deeper := _found(model, index, words)) is not None:
            return deeper
    return None
