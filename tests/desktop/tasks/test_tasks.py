"""From an empty window to an exported specification: by the mouse alone, by the keyboard alone, and through the accessible interfaces alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleSelectionInterface
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.window import Window
from tests.desktop.tasks.hands import Hands
from tests.desktop.tasks.script import Step, checked, dialog, play, ready, rules
from tests.desktop.tasks.tasks import BY_KEYBOARD, BY_MOUSE, with_the_keyboard, with_the_mouse


def test_by_the_mouse_alone(window: Window, folder: Path) -> None:
    play(with_the_mouse(window, Hands(), folder))
    checked(folder / "order-to-invoice.fieldwright.json", folder / "order-to-invoice.md", *BY_MOUSE)


def test_by_the_keyboard_alone(window: Window, folder: Path) -> None:
    window.activateWindow()
    play(with_the_keyboard(window, Hands(), folder))
    checked(folder / "p.fieldwright.json", folder / "out.md", *BY_KEYBOARD)


# --- the accessible interfaces -------------------------------------------------------------------------------------------


def spoken(words: str, role: QAccessible.Role, *, inside: Callable[[], QWidget | None]) -> Callable[[], QAccessibleInterface | None]:  # fmt: skip
    """Waits for something that a screen reader finds by its role and the beginning of its name."""

    def wait() -> QAccessibleInterface | None:
        root = inside()
        waiting = [QAccessible.queryAccessibleInterface(root)] if root is not None else []
        while waiting:
            one = waiting.pop()
            state = one.state()
            if (
                one.role() == role
                and one.text(QAccessible.Text.Name).startswith(words)
                and not state.invisible
                and not state.disabled
            ):  # type: ignore[attr-defined]
                return one
            waiting += [child for at in range(one.childCount()) if (child := one.child(at)).isValid()]
        return None

    return wait


def doing(action: str) -> Callable[[QAccessibleInterface], None]:
    """Do one of its actions."""

    def act(one: QAccessibleInterface) -> None:
        assert action in one.actionInterface().actionNames(), one.text(QAccessible.Text.Name)
        one.actionInterface().doAction(action)

    return act


def writing(text: str) -> Callable[[QAccessibleInterface], None]:
    """Put a text in the place of what is there."""

    def act(one: QAccessibleInterface) -> None:
        one.editableTextInterface().replaceText(0, one.textInterface().characterCount(), text)

    return act


def choosing(one: QAccessibleInterface) -> None:
    """Select an item, and nothing else, in the list or tree that it is in."""
    among = one.parent().selectionInterface()
    among.clear()
    assert among.select(one), one.text(QAccessible.Text.Name)


def selected(one: QAccessibleInterface) -> None:
    """See that an item is what its list says is selected, asked as Qt asks it."""
    among = one.parent().selectionInterface()
    assert [among.selectedItemCount(), among.selectedItems()] == [1, [one]]
    assert QAccessibleSelectionInterface.isSelected(among, one)
    assert QAccessibleSelectionInterface.selectedItem(among, 0) is one


def said(one: QAccessibleInterface | None) -> list[str]:
    """What the items of a list are called."""
    assert one is not None
    return [one.child(at).text(QAccessible.Text.Name) for at in range(one.childCount())]


@pytest.fixture
def _listening() -> Iterator[None]:
    """As while a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("_listening")
def test_through_the_accessible_interfaces_alone(window: Window, folder: Path) -> None:
    role = QAccessible.Role
    project, out = folder / "kept.fieldwright.json", folder / "out.md"
    is_ready, new, export = ready(window), dialog("New Map"), dialog("Export")
    view, heard = window.map_view, list[list[str]]()

    def here() -> QWidget | None:
        return window if is_ready() else None

    def row(name: str, tree: QWidget) -> Callable[[], QAccessibleInterface | None]:
        return spoken(f"{name}, ", role.TreeItem, inside=lambda: tree if is_ready() else None)

    def listen(_: object) -> None:
        lines = QAccessible.queryAccessibleInterface(view.links)
        heard.append(said(lines))
        first = lines.child(0)
        assert [first.textInterface(), first.valueInterface(), first.attributesInterface()] == [None] * 3  # readers ask

    steps: list[Step] = [
        ("start a map", spoken("New map", role.Button, inside=lambda: window), doing("Press")),
        ("the source", spoken("Source file", role.EditableText, inside=new), writing(str(folder / "order.json"))),
        ("the target", spoken("Target file", role.EditableText, inside=new), writing(str(folder / "invoice.json"))),
        ("its message", spoken("Invoice", role.ListItem, inside=new), choosing),
        ("the project", lambda: spoken("Create", role.Button, inside=new)() and spoken("Project file", role.EditableText, inside=new)(), writing(str(project))),
        ("no drafts", spoken("Draft rules", role.CheckBox, inside=new), doing("Toggle")),
        ("create", spoken("Create", role.Button, inside=new), doing("Press")),
        ("the source field", row("first_name", view.source.view), choosing),
        ("the target field", row("city", view.target.view), choosing),
        ("map them", spoken("Map", role.Button, inside=here), doing("Press")),
        ("what it says", lambda: rules(window).get("buyer.city") == "customer.first_name", listen),
        ("another field", row("firstName", view.target.view), choosing),
        ("how", lambda: window.document.selection.target_path == "buyer.firstName" and spoken("Expression", role.RadioButton, inside=here)(), doing("Toggle")),
        ("write it", spoken("Expression", role.EditableText, inside=here), writing("$uppercase(customer.city)")),
        ("check", spoken("Check", role.Button, inside=here), doing("Press")),
        ("what they say", lambda: is_ready() and len(rules(window)) == 2, listen),
        ("go to the first field", row("city", view.target.view), choosing),
        ("select a rule", spoken("customer.city to buyer.firstName", role.ListItem, inside=lambda: view.links), choosing),
        ("is it selected", lambda: window.document.selection.target_path == "buyer.firstName" and spoken("customer.city to", role.ListItem, inside=lambda: view.links)(), selected),
        ("go to a rule", spoken("customer.first_name to buyer.city", role.ListItem, inside=lambda: view.links), doing("Press")),
        ("save", lambda: window.document.selection.target_path == "buyer.city" and spoken("Save", role.Button, inside=here)(), doing("Press")),
        ("export", lambda: not window.document.modified and spoken("Export", role.Button, inside=here)(), doing("Press")),
        ("as Markdown", spoken("Markdown", role.ListItem, inside=export), choosing),
        ("the file", spoken("File to write", role.EditableText, inside=export), writing(str(out))),
        ("write it", spoken("Export", role.Button, inside=export), doing("Press")),
        ("close", lambda: out.exists() and spoken("Close", role.Button, inside=export)(), doing("Press")),
        ("done", is_ready, lambda _: None),
    ]  # fmt: skip
    play(steps)
    assert heard == [
        ["customer.first_name to buyer.city, copy"],
        ["customer.first_name to buyer.city, copy", "customer.city to buyer.firstName, expression"],
    ]
    checked(project, out, "buyer.city", "$uppercase(customer.city)")
