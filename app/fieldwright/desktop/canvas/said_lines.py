"""What screen readers find between the trees: a list with one item for each rule, which says the rule and goes to it when it is pressed or selected."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QAccessibleSelectionInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

PRESS = QAccessibleActionInterface.pressAction()
_NAME = QAccessible.Text.Name
_ACTIONS, _SELECTION = QAccessible.InterfaceType.ActionInterface, QAccessible.InterfaceType.SelectionInterface


class Said(Protocol):
    """What is drawn, in words. The items are numbered from 0."""

    def said_count(self) -> int:
        """How many items there are."""
        ...

    def said_of(self, at: int) -> str:
        """An item in words."""
        ...

    def said_place(self, at: int) -> QRect:
        """Where it is drawn, in the widget's coordinates; empty where it is out of sight."""
        ...

    def said_lit(self, at: int) -> bool:
        """Whether it is highlighted."""
        ...

    def said_pressed(self, at: int) -> None:
        """Go to it."""
        ...


class SaidLines(QAccessibleWidget):
    """Lets a painted widget be read as a list; it is kept as long as the widget. Name and description are the widget's own."""

    def __init__(self, widget: QWidget, said: Said) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self.said = said
        self._items: list[_Line] = []
        self._selecting = _Selecting(self)
        QAccessible.registerAccessibleInterface(self)

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """See Qt. Python has no class that is two interfaces at once: C++ takes a pointer to the second one, and no None (it ends the program)."""
        if t == _SELECTION:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._selecting)[0])
        found: Any = super().interface_cast(t)
        return shiboken6.VoidPtr(0) if found is None else found

    def childCount(self) -> int:
        """See Qt."""
        return self.said.said_count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """See Qt."""
        if not 0 <= index < self.said.said_count():
            return None
        while len(self._items) <= index:  # they are kept: one that was given to a screen reader must not go
            self._items.append(_Line(self, len(self._items)))
            QAccessible.registerAccessibleInterface(self._items[-1])
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """See Qt."""
        return child.at if isinstance(child, _Line) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """See Qt."""
        for at in range(self.said.said_count()):
            if self.place(at).contains(x, y):
                return self.child(at)
        return None

    def place(self, at: int) -> QRect:
        """Where an item is on the screen."""
        rect = self.said.said_place(at)
        return QRect(self.widget().mapToGlobal(rect.topLeft()), rect.size()) if not rect.isEmpty() else QRect()


class _Selecting(QAccessibleSelectionInterface):
    """One rule is selected at a time: the map goes to it."""

    def __init__(self, lines: SaidLines) -> None:
        super().__init__()
        self._lines = lines

    def selectedItemCount(self) -> int:
        return len(self.selectedItems())

    def selectedItems(self) -> list[QAccessibleInterface]:
        said = self._lines.said
        found = (self._lines.child(at) for at in range(said.said_count()) if said.said_lit(at))
        return [one for one in found if one is not None]

    def select(self, childItem: QAccessibleInterface) -> bool:  # noqa: N803
        at = self._lines.indexOfChild(childItem)
        if at < 0:
            return False
        self._lines.said.said_pressed(at)
        return True

    def unselect(self, childItem: QAccessibleInterface) -> bool:  # noqa: ARG002, N803
        return False

    def selectAll(self) -> bool:
        return False

    def clear(self) -> bool:
        return True  # readers ask for it before they select: the next one takes the place of this one


class _Line(QAccessibleInterface):
    def __init__(self, lines: SaidLines, at: int) -> None:
        super().__init__()
        self._lines, self.at = lines, at
        self._press = _Press(lambda: lines.said.said_pressed(at))

    def isValid(self) -> bool:
        return shiboken6.isValid(self._lines) and self.at < self._lines.childCount()

    def object(self) -> None:  # type: ignore[override]
        return None

    def window(self) -> None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface:
        return self._lines

    def child(self, index: int) -> None:  # type: ignore[override]  # noqa: ARG002
        return None

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]  # noqa: ARG002
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002
        return -1

    def relations(self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations) -> Sequence[object]:  # type: ignore[override]  # noqa: ARG002
        return []

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, t: QAccessible.Text) -> str:
        return self._lines.said.said_of(self.at) if t == _NAME and self.isValid() else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nothing is written here."""

    def rect(self) -> QRect:
        return self._lines.place(self.at) if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        made = QAccessible.State()
        made.selectable = True
        made.selected = self.isValid() and self._lines.said.said_lit(self.at)
        made.offscreen = made.invisible = self.rect().isEmpty()
        return made

    def interface_cast(self, type: QAccessible.InterfaceType) -> Any:
        return shiboken6.VoidPtr(shiboken6.getCppPointer(self._press)[0] if type == _ACTIONS else 0)


class _Press(QAccessibleActionInterface):
    def __init__(self, press: Callable[[], object]) -> None:
        super().__init__()
        self._do = press

    def actionNames(self) -> list[str]:
        return [PRESS]

    def doAction(self, actionName: str) -> None:  # noqa: N803
        if actionName == PRESS:
            self._do()

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: ARG002, N803
        return []
