"""The panes of a page, as they lie side by side, and the way from one to the next by a key."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QStackedWidget, QTabWidget, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def panes(page: QWidget) -> Iterator[QWidget]:
    """What can be gone to in a page, from left to right and from top to bottom: each part between splitters that takes the focus."""
    inside: list[QWidget | None]
    if isinstance(page, QSplitter):
        inside = [page.widget(at) for at in range(page.count())]
    elif isinstance(page, QStackedWidget | QTabWidget):
        inside = [page.currentWidget()]
    else:
        stacked: list[QWidget] = [
            *page.findChildren(QSplitter, "", _DIRECT),
            *page.findChildren(QStackedWidget, "", _DIRECT),
        ]
        inside = [one for one in stacked if isinstance(one, QSplitter) or _splits(one)][:1]
    if not inside:
        if first_in(page) is not None:
            yield page
        return
    for one in inside:
        if one is not None and not one.isHidden():
            yield from panes(one)


def _splits(widget: QWidget) -> bool:
    return any(not one.isHidden() for one in widget.findChildren(QSplitter))


def first_in(pane: QWidget) -> QWidget | None:
    """What takes the focus in a pane: what had it last, else its list or tree, else its first line or button; None where nothing does."""
    last = pane.focusWidget()
    if last is not None and _takes(last):
        return last
    here = [pane] if _takes(pane) else []
    one = pane.nextInFocusChain()
    while one is not None and one is not pane:
        if pane.isAncestorOf(one) and _takes(one):
            here.append(one)
        one = one.nextInFocusChain()
    return next((each for each in here if isinstance(each, QAbstractItemView)), here[0] if here else None)


def _takes(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
    )


def go(page: QWidget, step: int) -> None:
    """Go to the next pane of a page (1) or to the one before (-1), round from the last to the first."""
    found = list(panes(page))
    if not found:
        return
    focus = page.window().focusWidget()
    at = next(
        (at for at, one in enumerate(found) if focus is not None and (one is focus or one.isAncestorOf(focus))), None
    )
    to = found[(at + step) % len(found)] if at is not None else found[0 if step > 0 else -1]
    widget = first_in(to)
    if widget is not None:
        widget.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
