"""From an empty window to an exported specification with the mouse alone."""

from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QListView,
    QListWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldwright.desktop.window import Window
from tests.desktop.tasks.mouse import (
    button,
    click,
    click_item,
    click_menu,
    click_tab,
    double_click_item,
    drag,
    drop_down,
    field,
    item,
    menu,
    tab,
)
from tests.desktop.tasks.script import Step, checked, dialog, play, ready, rules


def test_by_the_mouse_alone(window: Window, qtbot: QtBot, folder: Path) -> None:
    window.settings.folder = str(folder)  # where the last project was
    view, is_ready = window.map_view, ready(window)
    source, target = view.source, view.target
    new, export, editor = dialog("New Map"), dialog("Export"), dialog("Expression Editor")
    project, out = folder / "order-to-invoice.fieldwright.json", folder / "order-to-invoice.md"

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

    def mapped(path: str, expression: str) -> bool:
        return is_ready() and rules(window).get(path) == expression

    steps: list[Step] = [
        ("start a map", button(lambda: window, "New map"), click),
        ("look for the source", button(new, "Browse for the source"), click),
        ("the source", item(files, "order.json"), double_click_item),
        ("look for the target", button(new, "Browse for the target"), click),
        ("the target", item(files, "invoice.json"), double_click_item),
        ("no drafts", button(new, "Draft rules for fields that surely belong together"), click),
        ("create, where it is suggested", button(new, "Create"), click),
        ("a field on a field", lambda: is_ready() and field(target, "buyer.city")(), drag(source, "customer.city", target, "buyer.city")),
        ("another beside it", lambda: mapped("buyer.city", "customer.city"), drag(source, "customer.first_name", target, "buyer.city")),
        ("how", menu("Add, with a space between"), click_menu),
        ("a group on a group", lambda: mapped("buyer.city", 'customer.city & " " & customer.first_name'), drag(source, "lines", target, "items")),
        ("as is shown", button(dialog("Map Several"), "Map"), click),
        ("a target on a source", lambda: mapped("items[].sku", "sku"), drag(target, "note", source, "placed_at")),
        ("another field", lambda: mapped("note", "placed_at") and item(lambda: target.view, "firstName")(), click_item),
        ("by a form", lambda: window.document.selection.target_path == "buyer.firstName" and button(here, "Expression editor")(), click),
        ("the forms of expressions", tab(editor, "Forms"), click_tab),
        ("which", item(lambda: _in(editor(), QListWidget, "Forms for expressions"), "Clean a text"), click_item),
        ("the fields again", tab(editor, "Fields"), click_tab),
        ("of what", item(lambda: _in(editor(), QTreeView, "Fields with values of the sample"), "id"), double_click_item),
        ("the form is done", button(editor, "Done"), click),
        ("keep it", button(editor, "Keep"), click),
        ("check", lambda: mapped("buyer.firstName", "$uppercase(id)") and button(here, "Check")(), click),
        ("save", button(here, "Save"), click),
        ("export", lambda: not window.document.modified and button(here, "Export")(), click),
        ("the forms", lambda: (shown := export()) and shown.findChild(QComboBox), drop_down),
        ("as Markdown", item(popup, "Markdown"), click_item),
        ("write it, where it is suggested", lambda: QApplication.activePopupWidget() is None and button(export, "Export")(), click),
        ("close", lambda: out.exists() and button(export, "Close")(), click),
        ("done", is_ready, lambda _: None),
    ]  # fmt: skip
    play(qtbot, steps)
    checked(project, out, "buyer.city", "$uppercase(id)", "placed_at", "items[].lots[].number")


def _in(view: QWidget | None, kind: type[QAbstractItemView], name: str) -> QAbstractItemView | None:
    """The list or tree of a name."""
    found = view.findChildren(kind) if view is not None else ()
    return next((one for one in found if one.accessibleName() == name), None)
