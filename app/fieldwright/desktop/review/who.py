"""Who sits in front of the window: the name that stands at what is said, approved and released."""

import os
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from fieldwright.desktop.dialogs.message import complain
from fieldwright.desktop.form_parts import answers, grid, label
from fieldwright.desktop.language import tr
from fieldwright.files.author import LONGEST, VARIABLE, author, cleaned, set_author, stated_author
from fieldwright.files.errors import FieldwrightError

_KEY = ("review", "author")


def today() -> str:
    """The date where the user is, as an ISO date."""
    return date.today().isoformat()


class Who(QObject):
    """The user's name. Where nobody stated it, git is asked beside the window: it may take its time."""

    changed = Signal(str)

    def __init__(self, document: Any, jobs: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._guessed = author()
        document.opened.connect(self._ask)

    @property
    def name(self) -> str:
        """Who it is: as it was stated, else as git or the system say."""
        return author() if self.stated else self._guessed

    @property
    def stated(self) -> bool:
        """Whether somebody said the name: in the settings, or by the variable."""
        return bool(cleaned(os.environ.get(VARIABLE, "")) or stated_author())

    def asked(self, parent: QWidget | None) -> str:
        """The name, asked for where it was never stated; empty where somebody would not say it."""
        if not self.stated and not self.change(parent):
            return ""
        return self.name

    def change(self, parent: QWidget | None) -> bool:
        """Ask for the name, and keep it; False where that was left."""
        before = self.name
        if not WhoDialog(before, parent).exec():
            return False
        if self.name != before:
            self.changed.emit(self.name)
        return True

    def _ask(self, *_: object) -> None:
        folder: Path = self._document.folder
        self._jobs.start(author, folder, done=self._take, key=_KEY)

    def _take(self, name: str) -> None:
        before, self._guessed = self.name, name
        if self.name != before:
            self.changed.emit(self.name)


class WhoDialog(QDialog):
    """Asks for the user's name, and keeps it in the user's settings."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Who Am I"))
        self.setMinimumWidth(440)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(tr("Your name"))
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(tr("Ada Lovelace (integration)"))
        self.name.setToolTip(tr("As your team knows you; what stands in brackets behind it does not count"))
        self.name.selectAll()
        self.buttons, self.accepting = answers(self, tr("&Keep"))
        self.name.textChanged.connect(self._refresh)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addWidget(
            label(
                tr(
                    "Your name stands at what you say, approve and release. It is kept in your settings on this computer, and nobody is asked whether it is true."
                )
            )
        )
        box.addLayout(grid((tr("Your &name"), self.name)))
        given = cleaned(os.environ.get(VARIABLE, ""))
        if given:
            box.addWidget(
                label(
                    tr(
                        "{variable} is set to {given}, and counts before what you write here.",
                        variable=VARIABLE,
                        given=given,
                    ),
                    quiet=True,
                )
            )
        box.addWidget(self.buttons)
        self._refresh()

    def _refresh(self, *_: object) -> None:
        self.accepting.setEnabled(bool(cleaned(self.name.text())))

    def accept(self) -> None:
        """Keep the name."""
        try:
            set_author(self.name.text())
        except FieldwrightError as error:
            complain(self, tr("Your name was not kept."), error)
            return
        super().accept()
