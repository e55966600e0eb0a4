"""A hand with a mouse: it points, presses, drags and lets go, and never touches a key."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QMenu, QTabBar, QWidget
from shiboken6 import isValid

from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.side_pane import SidePane

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_BARE = Qt.KeyboardModifier.NoModifier
_COPY = Qt.DropAction.CopyAction


def button(inside: Callable[[], QWidget | None], words: str) -> Callable[[], QAbstractButton | None]:
    """Waits for a button that says this, is in sight, and can be pressed."""

    def wait() -> QAbstractButton | None:
        view = inside()
        for one in view.findChildren(QAbstractButton) if view is not None else ():
            said = one.text().replace("&", "") or one.accessibleName()
            if words in (said, one.accessibleName()) and one.isEnabled() and not one.visibleRegion().isEmpty():
                return one
        return None

    return wait


def click(widget: QWidget) -> None:
    """Click in the middle of it; a tick is clicked on its box."""
    at = QPoint(8, widget.height() // 2) if getattr(widget, "isCheckable", lambda: False)() else widget.rect().center()
    QTest.mouseClick(widget, LEFT, pos=at)


def item(view: Callable[[], QAbstractItemView | None], words: str) -> Callable[[], tuple[QAbstractItemView, QPoint] | None]:  # fmt: skip
    """Waits for a row that says this, and where it is."""

    def wait() -> tuple[QAbstractItemView, QPoint] | None:
        shown = view()
        if shown is None or not isValid(shown) or not shown.isVisible():
            return None
        index = _found(shown.model(), shown.rootIndex(), words)
        if index is None:
            return None
        shown.scrollTo(index)
        rect = shown.visualRect(index)
        return (shown, rect.center()) if rect.isValid() else None

    return wait


def click_item(found: tuple[QAbstractItemView, QPoint]) -> None:
    """Click it."""
    QTest.mouseMove(found[0].viewport(), found[1])
    QTest.mouseClick(found[0].viewport(), LEFT, pos=found[1])


def double_click_item(found: tuple[QAbstractItemView, QPoint]) -> None:
    """Click it, and once more."""
    click_item(found)
    QTest.mouseDClick(found[0].viewport(), LEFT, pos=found[1])


def tab(inside: Callable[[], QWidget | None], words: str) -> Callable[[], tuple[QTabBar, QPoint] | None]:
    """Waits for a tab that says this."""

    def wait() -> tuple[QTabBar, QPoint] | None:
        view = inside()
        for bar in view.findChildren(QTabBar) if view is not None else ():
            for at in range(bar.count()):
                if bar.isVisible() and bar.tabText(at).replace("&", "") == words:
                    return bar, bar.tabRect(at).center()
        return None

    return wait


def click_tab(found: tuple[QTabBar, QPoint]) -> None:
    """Bring its page to the front."""
    QTest.mouseClick(found[0], LEFT, pos=found[1])


def drop_down(box: QComboBox) -> None:
    """Open a box's list."""
    QTest.mouseClick(box, LEFT, pos=QPoint(box.width() - 9, box.height() // 2))


def menu(words: str) -> Callable[[], tuple[QMenu, QPoint] | None]:
    """Waits for a menu that offers this."""

    def wait() -> tuple[QMenu, QPoint] | None:
        shown = QApplication.activePopupWidget()
        if not isinstance(shown, QMenu):
            return None
        found = (one for one in shown.actions() if one.text().replace("&&", "\0").replace("&", "").startswith(words))
        return next(((shown, shown.actionGeometry(one).center()) for one in found), None)

    return wait


def click_menu(found: tuple[QMenu, QPoint]) -> None:
    """Choose it."""
    QTest.mouseMove(found[0], found[1])
    QTest.mouseClick(found[0], LEFT, pos=found[1])


def field(pane: SidePane, path: str) -> Callable[[], QPoint | None]:
    """Waits for the row of a field in sight."""

    def wait() -> QPoint | None:
        tree = pane.tree
        node = next((at for at, one in enumerate(tree.fields) if one.value_path in (path, f"{path}[]")), None)
        rect = pane.view.visualRect(tree.index_of_node(node)) if node is not None else None
        return rect.center() if rect is not None and rect.isValid() and not rect.isEmpty() else None

    return wait


def drag(pane: SidePane, path: str, onto: SidePane, to: str) -> Callable[[object], None]:
    """Press on a field, carry it over the other side, and let go on a field there. The events are those that Qt gets from a system."""

    def act(_: object) -> None:
        start, end = field(pane, path)(), field(onto, to)()
        assert start is not None, path
        assert end is not None, to
        done: list[bool] = []
        pane.view.run_drag = lambda carried: done.append(_carried(carried, pane.view, onto.view, end))
        here = pane.view.viewport()
        QTest.mousePress(here, LEFT, pos=start)
        for step in (3, 30, 60):
            at = QPointF(start + QPoint(step, 2))
            QApplication.sendEvent(
                here, QMouseEvent(QEvent.Type.MouseMove, at, here.mapToGlobal(at), NONE, LEFT, _BARE)
            )
            if done:
                break
        QTest.mouseRelease(here, LEFT, pos=start)
        assert done == [True], f"{path} on {to}: {'refused' if done else 'no drag began'}"

    return act


def _carried(drag: QDrag, here: FieldView, there: FieldView, end: QPoint) -> bool:
    """What a system does while something is dragged: it enters and leaves what is under it, moves over rows, and falls on one."""
    data = drag.mimeData()
    assert not drag.pixmap().isNull()
    for view, places in ((here, (end,)), (there, (QPoint(end.x(), 4), end))):
        enter = QDragEnterEvent(places[0], _COPY, data, LEFT, _BARE)
        QApplication.sendEvent(view.viewport(), enter)
        assert enter.isAccepted()
        for at in places:
            move = QDragMoveEvent(at, _COPY, data, LEFT, _BARE)
            QApplication.sendEvent(view.viewport(), move)
        if view is here:
            QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
        elif not move.isAccepted():
            return False
    drop = QDropEvent(QPointF(end), _COPY, data, LEFT, _BARE)
    QApplication.sendEvent(there.viewport(), drop)
    return drop.isAccepted()


def _found(model: QAbstractItemModel, above: QModelIndex, words: str) -> QModelIndex | None:
    for row in range(min(200, model.rowCount(above))):
        index = model.index(row, 0, above)
        if str(index.data()).startswith(words):
            return index
        if (deeper := _found(model, index, words)) is not None:
            return deeper
    return None
