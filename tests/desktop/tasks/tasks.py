"""The task: from an empty window to an exported specification, with a mouse alone and with a keyboard alone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QListView,
    QListWidget,
    QTreeView,
    QWidget,
)

from fieldwright.desktop.side_pane import SidePane
from fieldwright.desktop.window import Window
from tests.desktop.tasks.hands import Hands, button, field, item, menu, tab
from tests.desktop.tasks.script import Step, dialog, ready, rules


def with_the_mouse(window: Window, hands: Hands, folder: Path) -> list[Step]:
    """Schemas are chosen in file dialogs; fields are dragged: on a field, on one that has a rule, a group, the other way; a form writes an expression."""
    window.settings.folder = str(folder)  # where the last project was
    view, is_ready, click, double_click = window.map_view, ready(window), hands.click, hands.double_click
    source, target = view.source, view.target
    new, export, editor = dialog("New Map"), dialog("Export"), dialog("Expression Editor")
    out = folder / "order-to-invoice.md"
    held: list[QWidget | None] = []  # what Qt made lives in Python as long as it is held

    def here() -> QWidget | None:
        return window if is_ready() else None

    def files() -> QAbstractItemView | None:
        shown = QApplication.activeModalWidget()
        held.append(shown)
        found = shown.findChildren(QAbstractItemView) if isinstance(shown, QFileDialog) else ()
        return next((one for one in found if one.objectName() in ("listView", "treeView") and one.isVisible()), None)

    def popup() -> QListView | None:
        shown = QApplication.activePopupWidget()
        held.append(shown)
        return shown.findChild(QListView) if shown is not None else None

    def mapped(path: str, expression: str) -> Callable[[], bool]:
        return lambda: is_ready() and rules(window).get(path) == expression

    def chosen() -> bool:
        return window.document.selection.target_path == "buyer.firstName"

    return [
        ("start a map", button(lambda: window, "New map"), click),
        ("look for the source", button(new, "Browse for the source"), click),
        ("the source", item(files, "order.json"), double_click),
        ("look for the target", button(new, "Browse for the target"), click),
        ("the target", item(files, "invoice.json"), double_click),
        ("no drafts", button(new, "Draft rules for fields that probably belong together"), click),
        ("create, where it is suggested", lambda: _unticked(new()) and button(new, "Create")(), click),
        *hands.drag("a field on a field", is_ready, source, "customer.city", target, "buyer.city"),
        *hands.drag("another beside it", mapped("buyer.city", "customer.city"), source, "customer.first_name", target, "buyer.city"),
        ("how", menu("Add, with a space between"), click),
        *hands.drag("a group on a group", mapped("buyer.city", 'customer.city & " " & customer.first_name'), source, "lines", target, "items"),
        ("as is shown", button(dialog("Map Several"), "Map"), click),
        *hands.drag("a target on a source", mapped("items[].sku", "sku"), target, "note", source, "placed_at"),
        ("another field", lambda: mapped("note", "placed_at")() and field(target, "buyer.firstName")(), click),
        ("by a form", lambda: chosen() and button(here, "Expression editor")(), click),
        ("the forms of expressions", tab(editor, "Forms"), click),
        ("which", item(lambda: _in(editor(), QListWidget, "Forms for expressions"), "Clean a text"), click),
        ("the fields again", lambda: button(editor, "Take Back")() and tab(editor, "Fields")(), click),
        ("of what", item(lambda: _in(editor(), QTreeView, "Fields with values of the sample"), "id"), double_click),
        ("the form is done", lambda: _written(editor(), "id") and button(editor, "Done")(), click),
        ("keep it", lambda: button(editor, "Done")() is None and button(editor, "Keep")(), click),
        ("check", lambda: mapped("buyer.firstName", "$uppercase(id)")() and button(here, "Check")(), click),
        ("save", button(here, "Save"), click),
        ("export", lambda: not window.document.modified and button(here, "Export")(), click),
        ("the forms", lambda: (shown := export()) and shown.findChild(QComboBox), click),
        ("as Markdown", item(popup, "Markdown"), click),
        ("write it, where it is suggested", lambda: QApplication.activePopupWidget() is None and button(export, "Export")(), click),
        ("close", lambda: out.exists() and button(export, "Close")(), click),
        ("done", is_ready, lambda _: None),
    ]  # fmt: skip


BY_MOUSE = ("buyer.city", "$uppercase(id)", "placed_at", "items[].lots[].number")
"""What the export of that says."""


def with_the_keyboard(window: Window, hands: Hands, folder: Path) -> list[Step]:
    """Paths are typed; fields are gone to with arrows and mapped by a shortcut; an expression is typed."""
    project, out = folder / "p.fieldwright.json", folder / "out.md"
    view, is_ready, keys = window.map_view, ready(window), hands.keys
    new, export = dialog("New Map"), dialog("Export")
    value = window.rule_panel.expressions["value"]

    def at(pane: SidePane, path: str, arrow: str = "Down") -> Callable[[], bool]:
        """Press an arrow until a field is the current one."""

        def wait() -> bool:
            found = pane.tree.field(pane.view.currentIndex())
            if pane.view.hasFocus() and (found is None or found.value_path != path):
                hands.press(arrow)
                return False
            return pane.view.hasFocus()

        return wait

    return [
        ("start a map", lambda: QApplication.activeWindow() is window, keys("Ctrl+N")),
        ("type the source", new, keys("Alt+S", f"={folder / 'order.json'}", "Tab")),
        ("type the target", new, keys("Alt+T", f"={folder / 'invoice.json'}", "Tab")),
        ("type the project", new, keys("Alt+P", "Ctrl+A", f"={project}")),
        ("no drafts", new, keys("Alt+D")),
        ("create", lambda: (made := new()) and _enabled(made, "Create"), keys("Alt+C")),
        ("to the source", is_ready, keys("Ctrl+1")),
        ("the city", at(view.source, "customer.city"), keys("Ctrl+2")),
        ("the buyer's city", at(view.target, "buyer.city"), keys("Ctrl+M")),
        ("the first name", lambda: rules(window).get("buyer.city") and at(view.target, "buyer.firstName", "Up")(), keys("Ctrl+3", "Alt+X")),
        ("to the expression", value.isVisible, keys("Tab")),
        ("write it", lambda: value.hasFocus() or keys("Tab")(None), keys("=$uppercase(customer.first_name)", "Escape")),
        ("check", is_ready, keys("F7")),
        ("save", is_ready, keys("Ctrl+S")),
        ("export", lambda: is_ready() and not window.document.modified, keys("Ctrl+E")),
        ("choose Markdown", export, keys("Alt+F", "=Mark", "Alt+T", "Ctrl+A", f"={out}", "Return")),
        ("it is there", out.exists, lambda _: None),
        ("close", export, keys("Escape")),
        ("done", is_ready, lambda _: None),
    ]  # fmt: skip


BY_KEYBOARD = ("buyer.city", "$uppercase(customer.first_name)")
"""What the export of that says."""


def _enabled(view: QWidget, words: str) -> QAbstractButton | None:
    found = (one for one in view.findChildren(QAbstractButton) if one.text().replace("&", "") == words)
    return next((one for one in found if one.isEnabled() and one.isVisible()), None)


def _unticked(view: QWidget | None) -> bool:
    found = button(lambda: view, "Draft rules for fields that probably belong together")()
    return found is not None and not found.isChecked()


def _written(view: QWidget | None, words: str) -> bool:
    """Whether the form of the expression editor is filled."""
    return view is not None and words in str(getattr(view, "text", ""))


def _in(view: QWidget | None, kind: type[QAbstractItemView], name: str) -> QAbstractItemView | None:
    """The list or tree of a name."""
    found = view.findChildren(kind) if view is not None else ()
    return next((one for one in found if one.accessibleName() == name), None)
