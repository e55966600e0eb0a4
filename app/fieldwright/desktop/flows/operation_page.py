"""The page of the operation: whom to ask when the integration runs, and what must be there before it does."""

from collections.abc import Callable
from typing import Any

from attrs import evolve
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.fields import heading
from fieldwright.desktop.flows.item_page import Head, refusal, scrolled
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.intent_edits import refuse_secrets
from fieldwright.project.operating import Contact, Readiness


class OperationPage(QWidget):
    """See the module."""

    said = Signal(str)

    def __init__(self, document: Document, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.head = Head(look)
        self.head.title.say(tr("Operation"))
        self.contacts = RowsEditor(tr("Contacts"), tr("contact"), (
            Column("name", tr("Name"), 150), Column("role", tr("Role"), 150), Column("reach", tr("How to reach them"), 200),
            Column("system", tr("System"), 120, "choice", lambda: tuple(document.project.schemas)), Column("note", tr("For what"), 220),
        ), lambda: Contact(""))  # fmt: skip
        self.checklist = RowsEditor(tr("Readiness checklist"), tr("line"), (
            Column("done", tr("Done", "a line of a checklist"), 46, "check"), Column("text", tr("What must be there"), 300), Column("done_by", tr("Done by"), 120),
            Column("done_on", tr("On", "a day"), 20, least=92), Column("evidence", tr("Evidence (parted by ;)"), 200, "lines"), Column("note", tr("Note"), 160),
        ), lambda: Readiness(""))  # fmt: skip
        self.lists = {"contacts": self.contacts, "checklist": self.checklist}
        self._parts: tuple[tuple[str, str, RowsEditor, str], ...] = (
            ("contacts", tr("Contacts"), self.contacts, tr("Whom operations call: nobody yet. Add a contact, with a role and how to reach them.")),
            ("checklist", tr("Readiness checklist"), self.checklist, tr("What must be there before it runs in production: nothing yet. Add a line.")),
        )  # fmt: skip
        page = QWidget()
        page.setObjectName("form")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        self._empty: dict[str, QWidget] = {}
        for path, words, rows, empty in self._parts:
            name = heading(words)
            name.setBuddy(rows.table)
            self._empty[path] = label(empty, quiet=True)
            column.addWidget(name)
            column.addWidget(self._empty[path])
            column.addWidget(rows)
            rows.changed.connect(lambda made, said, path=path: self._written(path, made, said))
        self.progress = label("", quiet=True)
        column.addWidget(self.progress)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(scrolled(page), 1)
        document.changed.connect(self._follow)
        self.who: Callable[[], str] = lambda: ""
        self.today: Callable[[], str] = lambda: ""

    def _follow(self, *_: object) -> None:
        if self.isVisible():
            self.show_page()

    def show_page(self) -> None:
        """Show what the project says."""
        project = self._document.project
        for path, _, rows, _ in self._parts:
            held = getattr(project, path)
            rows.show_rows(held)
            self._empty[path].setVisible(not held)
        done, every = sum(one.done for one in project.checklist), len(project.checklist)
        self.progress.setText(tr("{done} of {every} done", done=done, every=every) if every else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Bring it up to date."""
        super().showEvent(event)
        self.show_page()

    def commit(self) -> None:
        """Take over what is being written."""
        for _, _, rows, _ in self._parts:
            rows.commit()

    def _written(self, path: str, made: Any, words: str) -> None:
        project = self._document.project
        before: tuple[Any, ...] = getattr(project, path)
        rows = self.lists[path]
        try:
            for one in made:
                if one not in before:
                    refuse_secrets(None, one)
        except FieldwrightError as error:
            rows.show_rows(before)
            rows.refuse(refusal(error))
            return
        if path == "checklist" and len(made) == len(before):
            made = tuple(self._ticked(old, new) for old, new in zip(before, made, strict=True))
        self._document.do(evolve(project, **{path: tuple(made)}), words)

    def _ticked(self, old: Readiness, new: Readiness) -> Readiness:
        """A line that is ticked says by whom and when, unless it does already."""
        if new.done and not old.done and new.text == old.text:
            return evolve(new, done_by=new.done_by or self.who(), done_on=new.done_on or self.today())
        return new
