"""What is asked of every view of the window, whatever it shows: names, keys, focus, room for texts, and plain text."""

# pyright: reportUnnecessaryComparison=false, reportAssignmentType=false
# What Qt gives may be None where its types do not say so.

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGraphicsView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from fieldwright.desktop.findings_view import FindingsView
from fieldwright.desktop.following import follows
from fieldwright.desktop.project_tree import ProjectTree
from fieldwright.desktop.sheet.columns import IDS
from fieldwright.desktop.sheet.menus import cell_menu, column_menu
from fieldwright.desktop.sheet.page import SheetPage

W = TypeVar("W", bound=QWidget)
MOST = 400
"""Steps of Tab after which a walk is taken to go on for ever."""
_CONTROL = Qt.KeyboardModifier.ControlModifier
_Role = QAccessible.Role
_WITH_ITEMS = frozenset(
    {_Role.Table, _Role.Tree, _Role.List, _Role.PageTabList, _Role.ScrollBar, _Role.MenuBar, _Role.PopupMenu}
)
"""What has items of its own, of which there may be many: they are their models'."""
_TOLD = _WITH_ITEMS | {
    _Role.Button, _Role.ButtonMenu, _Role.CheckBox, _Role.RadioButton, _Role.EditableText, _Role.ComboBox, _Role.SpinBox, _Role.StaticText, _Role.Pane,
    _Role.Graphic, _Role.Slider, _Role.Document, _Role.WebDocument,
}  # fmt: skip
"""The roles by which a screen reader says what can be done with something that takes the focus."""
_INNER = ("qt_", "QComboBoxPrivate")


def unnamed(view: QWidget) -> list[str]:
    """Widgets that take the focus and have nothing that a screen reader could say, and labels whose text it would not say."""
    return [
        *(
            _called(one)
            for one in _focusable(view)
            if not isinstance(one, QTabBar) and one.focusProxy() is None and not spoken(one)
        ),
        *(f"{_called(one)} says another name" for one in _shown(view, QLabel) if not _says_its_text(one)),
    ]


def _says_its_text(label: QLabel) -> bool:
    """A label's name takes the place of its text: what the text is about is its description."""
    name, text = label.accessibleName(), label.text()
    words = {*re.findall(r"\w+", text)}
    return not name or not words or bool(words & {*re.findall(r"\w+", name)})


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    if isinstance(widget.parentWidget(), QComboBox):
        widget = widget.parentWidget()
    if isinstance(widget, QComboBox):  # on Linux it is called by what is chosen in it, and named by these
        above = widget.parentWidget()
        labels = above.findChildren(QLabel) if above is not None else ()
        return widget.accessibleName() or " ".join(one.text() for one in labels if one.buddy() is widget)
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def unfollowed(view: QWidget) -> list[str]:
    """Lists, tables and trees in which what a screen reader selects does not become current."""
    return [
        _called(one)
        for one in _shown(view, QAbstractItemView)
        if not isinstance(one, QHeaderView)
        and one.selectionMode() != QAbstractItemView.SelectionMode.NoSelection
        and not isinstance(one.window(), QFileDialog)
        and one.objectName() != "pinned"
        and not follows(one)
    ]


def misread(view: QWidget) -> list[str]:
    """What a screen reader finds in the view and cannot tell: things that take the focus and have no name or role, and siblings called the same."""
    found: list[str] = []
    waiting = [QAccessible.queryAccessibleInterface(view)]
    while waiting:
        one = waiting.pop()
        if one.role() in _WITH_ITEMS:
            continue
        inner = [each for at in range(one.childCount()) if (each := one.child(at)) is not None and each.isValid() and not each.state().invisible]  # fmt: skip
        called: list[tuple[QAccessible.Role, str]] = []
        for each in inner:
            widget = each.object()
            if not isinstance(widget, QWidget) or not _takes_focus(widget):
                continue
            name = spoken(widget)
            if not name or each.role() not in _TOLD:
                found.append(f"{_called(widget)} is a {each.role().name} called {name!r}")
            called.append((each.role(), name))
        found += [
            f"{many} {role.name}s are called {name!r}" for (role, name), many in Counter(called).items() if many > 1
        ]
        waiting += inner
    return found


def _takes_focus(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.objectName().startswith(_INNER)
        and not isinstance(widget, QGraphicsView)
    )  # fmt: skip - that of Qt's preview


def loose_mnemonics(view: QWidget) -> list[str]:
    """Labels that underline a letter, or show an ampersand, and lead nowhere."""
    return [
        _called(one)
        for one in _shown(view, QLabel)
        if one.textFormat() != Qt.TextFormat.RichText and one.buddy() is None and not QKeySequence.mnemonic(one.text()).isEmpty()
    ]  # fmt: skip


def double_mnemonics(view: QWidget) -> list[str]:
    """Letters that more than one thing of the view answers to with Alt."""
    texts: list[str] = [one.text() for one in _shown(view, QAbstractButton) if one.isEnabled() and _reachable(one)]
    texts += [one.text() for one in _shown(view, QLabel) if one.buddy() is not None and one.buddy().isEnabled()]
    texts += [one.title() for one in _shown(view, QGroupBox) if one.isEnabled()]
    for bar in _shown(view, QTabBar):
        texts += [bar.tabText(at) for at in range(bar.count()) if bar.isTabVisible(at) and bar.isTabEnabled(at)]
    if isinstance(view, QMainWindow):
        texts += [one.text() for one in view.menuBar().actions()]
    keys = Counter(QKeySequence.mnemonic(one).toString() for one in set(texts))
    return [f"{key}: {sorted(t for t in set(texts) if QKeySequence.mnemonic(t).toString() == key)}" for key, many in keys.items() if key and many > 1]  # fmt: skip


def double_in_menus(view: QWidget) -> list[str]:
    """Letters to which more than one item of a menu answers: only the first would be reached by one key."""
    found: list[str] = []
    for name, actions in _menus(view):
        by_letter: dict[str, set[str]] = {}
        for text in {one.text() for one in actions}:
            by_letter.setdefault(QKeySequence.mnemonic(text).toString(), set()).add(text)
        found += [f"{name}: {sorted(texts)}" for key, texts in by_letter.items() if key and len(texts) > 1]
    return found


def _menus(view: QWidget) -> Iterator[tuple[str, Sequence[QAction]]]:
    """The menus of a view, and those that come where somebody asks for them."""
    if isinstance(view, QMainWindow):
        yield "the bar", view.menuBar().actions()
    for menu in view.findChildren(QMenu):
        yield menu.title() or _called(menu), menu.actions()
    for one in _shown(view, QWidget):
        if one.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu:
            yield _called(one), one.actions()
    asked: list[QMenu | None] = []
    for sheet in _shown(view, SheetPage):
        asked += [cell_menu(sheet), column_menu(sheet, sheet.table.here[1] or IDS[0])]
    for findings in _shown(view, FindingsView):
        asked.append(findings.menu())
    for project in _shown(view, ProjectTree):
        tree = project.tree
        tops = [item for at in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(at)) is not None]
        rows = (top.child(at) for top in tops for at in range(top.childCount()))
        asked += [project.menu_for(one) for one in (*tops, *rows) if one is not None]
    for menu in filter(None, asked):
        for inner in (menu, *menu.findChildren(QMenu)):
            yield inner.title() or "asked for", inner.actions()
        menu.deleteLater()


def lost_focus(view: QWidget) -> list[str]:
    """What is wrong with walking through the view by Tab: traps, what is never reached, what takes the focus and cannot be seen."""
    view.activateWindow()
    QApplication.processEvents()
    wanted = {id(one): one for one in _focusable(view)}
    here = QApplication.focusWidget()
    if here is None or id(here) not in wanted:
        here = next(iter(wanted.values()), None)
        if here is None:
            return []
        here.setFocus(Qt.FocusReason.TabFocusReason)
    seen: dict[int, QWidget] = {id(here): here}
    found = [*_kept_tab(view)]
    here.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(MOST):
        after = _tabbed(here)
        if after is None:
            return [*found, f"the focus is gone after {_called(here)}"]
        if after is here:
            if len(wanted) > 1:
                found.append(f"{_called(here)} keeps the focus")
            break
        if not after.isVisible() or after.visibleRegion().isEmpty():
            found.append(f"{_called(after)} takes the focus unseen")
        if id(after) in seen:
            break
        if _leads_back(view, here, after) and any(_top(view, one) < _top(view, after) for one in wanted.values()):
            found.append(f"after {_called(here)} the focus goes back to {_called(after)}")
        seen[id(after)] = here = after
    else:
        found.append(f"Tab never comes back: {[_called(one) for one in list(seen.values())[-6:]]}")
    reached = set(seen) | {id(one.focusProxy()) for one in seen.values() if one.focusProxy()}
    return found + [
        f"{_called(one)} is never reached"
        for one in wanted.values()
        if not {id(one), id(one.focusProxy())} & reached
        and not _with_group(one)
        and not any(map(one.isAncestorOf, seen.values()))
    ]


def _top(view: QWidget, widget: QWidget) -> int:
    return widget.mapTo(view, QPoint()).y()


def _leads_back(view: QWidget, before: QWidget, after: QWidget) -> bool:
    """Whether one thing of a dialog is to the left of the one before it in the same row, or above it and not further to the right."""
    if not isinstance(view, QDialog) or before.isAncestorOf(after) or after.isAncestorOf(before):
        return False
    one, other = (QRect(each.mapTo(view, QPoint()), each.size()) for each in (before, after))
    if one.top() < other.center().y() < one.bottom() and other.top() < one.center().y() < other.bottom():
        return other.right() < one.left()
    return other.bottom() <= one.top() and other.left() <= one.left()


def _tabbed(here: QWidget) -> QWidget | None:
    """Where Tab leads: in a table that keeps it for its cells, where the keys lead that it says."""
    held = Qt.KeyboardModifier.NoModifier
    if isinstance(here, QTableView) and here.tabKeyNavigation():
        held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(here, Qt.Key.Key_Tab, held)
    return QApplication.focusWidget()


def _kept_tab(view: QWidget) -> Iterator[str]:
    """What is wrong with tables that keep Tab for their cells: they must be left both ways, by keys that they name."""
    for one in _shown(view, QTableView):
        if not one.tabKeyNavigation() or not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if not {"Ctrl+Tab", "Ctrl+Shift+Tab"} <= {*re.findall(r"[\w+]+", one.accessibleDescription())}:
            yield f"{_called(one)} does not say how it is left"
        ways: list[QWidget | None] = []
        for key, held in (
            (Qt.Key.Key_Tab, _CONTROL),
            (Qt.Key.Key_Backtab, _CONTROL | Qt.KeyboardModifier.ShiftModifier),
        ):
            one.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(one, key, held)
            ways.append(QApplication.focusWidget())
        if one in ways or None in ways or ways[0] is ways[1]:
            yield f"{_called(one)} is not left both ways"


def cut(view: QWidget) -> list[str]:
    """Labels and buttons whose words have not enough room."""
    found: list[str] = []
    for one in (*_shown(view, QLabel), *_shown(view, QAbstractButton)):
        if type(one) not in (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton) or not one.text():  # type: ignore[attr-defined]
            continue
        need = one.sizeHint()
        if isinstance(one, QLabel) and one.wordWrap():
            if one.heightForWidth(one.width()) > one.height() + 2:
                found.append(f"{_called(one)}: {one.heightForWidth(one.width())} high, has {one.height()}")
        elif need.width() > one.width() + 1 or need.height() > one.height() + 2:
            found.append(f"{_called(one)}: {need.toTuple()}, has {one.size().toTuple()}")
    for one in (*_shown(view, QLineEdit), *_shown(view, QComboBox), *_shown(view, QAbstractSpinBox)):
        if not isinstance(one.parentWidget(), QComboBox) and one.height() < one.minimumSizeHint().height() - 3:
            found.append(f"{_called(one)}: {one.minimumSizeHint().height()} high, has {one.height()}")
    return found


def rich(view: QWidget, words: Iterable[str]) -> list[str]:
    """Labels that would take the words of files for rich text."""
    return [
        _called(one)
        for one in _shown(view, QLabel)
        if one.textFormat() in (Qt.TextFormat.AutoText, Qt.TextFormat.RichText) and any(word in one.text() for word in words)
    ]  # fmt: skip


# --- which widgets -----------------------------------------------------------------------------------------------------


def _shown(view: QWidget, kind: type[W]) -> Iterator[W]:
    yield from (one for one in view.findChildren(kind) if one.isVisibleTo(view) and one.window() is view.window())


def _focusable(view: QWidget, policy: Qt.FocusPolicy = Qt.FocusPolicy.TabFocus) -> Iterator[QWidget]:
    for one in _shown(view, QWidget):
        if one.focusPolicy() & policy and one.isEnabled() and not one.objectName().startswith(_INNER):
            yield one


def _reachable(button: QAbstractButton) -> bool:
    return not (isinstance(button, QToolButton) and button.defaultAction() is not None)  # its text is its action's


def _with_group(one: QWidget) -> bool:
    """Whether it is reached with the arrows from one that is: a radio button, a tab, an editable box's line."""
    return isinstance(one, QRadioButton | QScrollArea) or isinstance(one.parentWidget(), QComboBox) or (isinstance(one, QAbstractButton) and one.group() is not None)  # fmt: skip


def _called(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")
    name = widget.objectName() or widget.accessibleName() or (text() if callable(text) else "")
    around = [type(one).__name__ for one in _above(widget)][:3]
    return f"{type(widget).__name__} {str(name)[:50]!r} in {' < '.join(around)}"


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        if type(above) is not QWidget:
            yield above
        above = above.parentWidget()
