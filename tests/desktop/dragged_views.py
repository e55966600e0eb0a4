"""Views in the middle of a drag, and of the window with two panes."""

from collections.abc import Callable

from attrs import evolve
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from fieldwright.desktop.split.tied import SHEET
from fieldwright.schema.model import Field
from tests.desktop.stage import Seen, Stage, View

_COPY, _LEFT, _BARE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
GROUP = "WorkOrder.Requester"
"""A target group that the source's ``requester`` fills."""


class _Hand:
    """Whoever drags a source field; over the target's rows."""

    def __init__(self, stage: Stage, source: str) -> None:
        self._stage, self._source = stage, source
        bench = stage.window.document.bench
        assert bench is not None
        assert bench.primary is not None
        assert bench.target is not None
        self._from, self._to = bench.primary, bench.target

    def drag(self, over: str, act: Callable[[QMimeData, QPoint], object]) -> None:
        """Drag the field, and do something once the row under the pointer and those in sight are known to take it or not."""
        stage, map_view = self._stage, self._stage.window.map_view
        map_view.jump(over)
        stage.rest()
        here, there = map_view.source, map_view.target
        view, tree = here.view, here.tree
        index = tree.index_of(self._from.alias, _there(self._from.field(self._source)))
        flags = QItemSelectionModel.SelectionFlag
        view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        view.scrollTo(index)
        stage.rest()
        row = there.tree.index_of("target", _there(self._to.field(over)))
        there.view.scrollTo(row, QAbstractItemView.ScrollHint.PositionAtCenter)  # at an edge it would scroll on
        stage.rest()
        at = there.view.visualRect(row).center()

        def run(drag: QDrag) -> None:
            port, data = there.view.viewport(), drag.mimeData()
            QApplication.sendEvent(port, QDragEnterEvent(at, _COPY, data, _LEFT, _BARE))
            QApplication.sendEvent(port, QDragMoveEvent(at, _COPY, data, _LEFT, _BARE))
            stage.until(lambda: not there.view.dragging._asking.isActive())  # pyright: ignore[reportPrivateUsage]
            act(data, at)
            QApplication.sendEvent(port, QDragLeaveEvent())

        view.run_drag = run  # type: ignore[method-assign]
        try:
            view.startDrag(_COPY)
        finally:
            del view.run_drag
            view.clearSelection()


def _there(field: Field | None) -> Field:
    assert field is not None
    return field


def _dragged(source: str, over: str) -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        _Hand(stage, source).drag(over, lambda _data, _at: see(stage.window))

    return show


def _subtree(stage: Stage, see: Seen) -> None:
    stage.at_map()
    window, document = stage.window, stage.window.document
    shown = document.map
    assert shown is not None
    rules = tuple(one for one in shown.rules if not one.target.startswith(GROUP))
    document.do(document.project.with_map(evolve(shown, rules=rules)), "Remove the requester")
    stage.rest()
    target = window.map_view.target.view

    def drop(data: QMimeData, at: QPoint) -> None:
        QApplication.sendEvent(target.viewport(), QDropEvent(QPointF(at), _COPY, data, _LEFT, _BARE))

    _Hand(stage, "requester").drag(GROUP, drop)
    placing = window.map_view.placing
    stage.until(lambda: placing.preview is not None)
    assert placing.preview is not None
    stage.rest()
    see(placing.preview)
    placing.preview.reject()
    while document.history.at:
        document.undo()
    stage.rest()


def _split(view: str) -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        stage.do("split-view")
        split = stage.window.split
        split.show(view)
        if view != SHEET:
            stage.window.show_item(view, 0)
        stage.rest(200)
        see(stage.window)
        split.show(SHEET)
        split.close()
        stage.rest()

    return show


DRAGGED: tuple[View, ...] = (
    View("split", _split(SHEET)),
    View("split-tests", _split("tests")),
    View("drag-fits", _dragged("channel", "WorkOrder.Header.CostCentre")),
    View("drag-refused", _dragged("channel", "WorkOrder.Header")),
    View("drag-subtree", _subtree),
)
"""These views."""
