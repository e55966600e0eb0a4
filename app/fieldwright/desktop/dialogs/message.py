"""Short messages and questions. Text from files is shown as plain text."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from fieldwright.desktop import icons
from fieldwright.desktop.highlighter import theme_of
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import load_theme
from fieldwright.files.errors import FieldwrightError

_ICON = QMessageBox.Icon
_PICTURES: Mapping[QMessageBox.Icon, tuple[str, str]] = {
    _ICON.Question: ("question", "info"),
    _ICON.Information: ("info", "info"),
    _ICON.Warning: ("warning", "warning"),
}
"""The icon of a kind of box, and its colour."""
_ROLES: Mapping[str, QMessageBox.ButtonRole] = {
    "accept": QMessageBox.ButtonRole.AcceptRole,
    "destroy": QMessageBox.ButtonRole.DestructiveRole,
    "reject": QMessageBox.ButtonRole.RejectRole,
}


def ask(parent: QWidget | None, text: str, detail: str, choices: Mapping[str, tuple[str, str]]) -> str:
    """Ask a question and give the id of the choice; the first is the default, and Esc gives the one whose role is ``reject``.

    ``choices`` has, by id, the button's text and its role: ``accept``, ``destroy`` or ``reject``.
    """
    box = _box(parent, _ICON.Question, text, detail)
    buttons = {box.addButton(words, _ROLES[role]): id_ for id_, (words, role) in choices.items()}
    for button, id_ in buttons.items():
        if id_ == next(iter(choices)):
            box.setDefaultButton(button)
        if choices[id_][1] == "reject":
            box.setEscapeButton(button)
    box.exec()
    rejected = next((id_ for id_, (_, role) in choices.items() if role == "reject"), "")
    return next((id_ for button, id_ in buttons.items() if button is box.clickedButton()), rejected)


def tell(parent: QWidget | None, text: str, detail: str = "") -> None:
    """Say something that was done."""
    _box(parent, _ICON.Information, text, detail).exec()


def complain(parent: QWidget | None, text: str, error: BaseException) -> None:
    """Say what did not work, why, and how to mend it."""
    box = _box(parent, _ICON.Warning, text, sentence(error))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    copy = box.addButton(tr("Copy &Details"), QMessageBox.ButtonRole.ActionRole)
    copy.setToolTip(
        tr(
            "Copy what whoever mends Fieldwright needs to know: versions and where it went wrong, no values and no folders"
        )
    )
    copy.clicked.disconnect()  # the box stays open
    copy.clicked.connect(lambda: _copied(copy, error))
    box.exec()


def _copied(button: QPushButton, error: BaseException) -> None:
    from fieldwright.desktop.details import details_of

    QGuiApplication.clipboard().setText(details_of(error))
    button.setText(tr("Copied"))


def sentence(error: BaseException) -> str:
    """An error for people: file and place, what is wrong, and the mend on a line of its own."""
    if not isinstance(error, FieldwrightError):
        return f"{type(error).__name__}: {error}"
    place = f"{error.file}:{error.line}" if error.file and error.line else error.file or ""
    problem = f"{place}\n{_capital(translated(error.problem))}." if place else f"{_capital(translated(error.problem))}."
    return f"{problem}\n\n{_capital(translated(error.mend))}." if error.mend else problem


def line(error: BaseException) -> str:
    """An error for people in one line."""
    place, _, rest = sentence(error).partition("\n")
    return " ".join(f"{place}: {rest}".split() if rest and not place.endswith(".") else f"{place} {rest}".split())


def stated(error: BaseException) -> str:
    """An error as the command line says it, for people: file and line, what is wrong, how to mend it."""
    if not isinstance(error, FieldwrightError):
        return str(error)
    place = f"{error.file}:{error.line}" if error.file and error.line else error.file
    return ": ".join(part for part in (place, translated(error.problem), translated(error.mend)) if part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def draw_icon(box: QMessageBox, kind: QMessageBox.Icon) -> None:
    """Show what kind of box it is with an icon of ours: Qt's own keep their colours in every theme."""
    name, token = _PICTURES[kind]
    box.setIconPixmap(icons.icon(name, load_theme(theme_of(box.palette()))[token]).pixmap(32, 32))


def _box(parent: QWidget | None, icon: QMessageBox.Icon, text: str, detail: str) -> QMessageBox:
    box = QMessageBox(parent)
    draw_icon(box, icon)
    box.setWindowTitle("Fieldwright")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(detail)
    for label in box.findChildren(QLabel):  # the second text would be taken for rich text where it looks like it
        label.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box
