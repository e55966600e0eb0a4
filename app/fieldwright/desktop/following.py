"""What is selected by other means than keys and mouse becomes current too.

Screen readers and voice control select through Qt's accessible interfaces. Qt then leaves the current row or cell where it was, and
what the window shows hangs on the current one.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView


def follow_selection(view: QAbstractItemView) -> None:
    """Let a selected row or cell become current where the current one is not selected. The view has its model already, and keeps it."""
    if not follows(view):
        _Follower(view)


def follows(view: QAbstractItemView) -> bool:
    """Whether what is selected becomes current in a view."""
    return view.findChild(_Follower, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None


class _Follower(QObject):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._soon = QTimer(self)  # keys and mouse select first and then make current: what they do is over by then
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._follow)
        view.selectionModel().selectionChanged.connect(self._selected)

    def _selected(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        if not selected.isEmpty():
            self._soon.start()

    def _follow(self) -> None:
        model = self._view.selectionModel()
        chosen = [] if model.isSelected(model.currentIndex()) else model.selection().toList()
        if chosen:
            model.setCurrentIndex(chosen[0].topLeft(), QItemSelectionModel.SelectionFlag.NoUpdate)
