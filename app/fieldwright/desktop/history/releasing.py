"""Asking for a release: its version, its note, and what it will say changed since the release before."""

import re
from functools import partial

from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.filing import Filing
from fieldwright.desktop.form_parts import answers, grid, grow, label
from fieldwright.desktop.history import work
from fieldwright.desktop.history.saying import said
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.review.who import Who, today
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.model import Project
from fieldwright.project.releases import Made, Since, check_version

_KEY = ("history", "release")
MOST = 500
"""Changes that are listed before the release is made."""


class ReleaseDialog(QDialog):
    """Makes a release: the project is saved, kept as it is under the version, and saved with the entry of its history."""

    def __init__(self, document: Document, filing: Filing, who: Who, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._filing, self._who = document, filing, who
        self.made: Made | None = None
        self.setWindowTitle(tr("Release the Project"))
        self.setMinimumWidth(560)
        self.version = QLineEdit(next_version(document.project))
        self.version.setAccessibleName(tr("Version"))
        self.version.setToolTip(tr("Letters, digits and . _ + -, such as 1.0"))
        self.note = QPlainTextEdit()
        self.note.setObjectName("words")
        self.note.setAccessibleName(tr("What the release is about"))
        self.note.setPlaceholderText(tr("What it is about, for those who read the history"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(56)
        self.problem = label("")
        self.problem.setObjectName("wrong")
        self.since = label("")
        self.changes = QPlainTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setAccessibleName(tr("What changed since the release before"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Releasing"))
        self.busy.hide()
        unsaved = document.modified or document.path is None
        self.buttons, self.accepting = answers(self, tr("&Save and Release") if unsaved else tr("&Release"))
        self.version.textChanged.connect(self._refresh)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        first = tr("The project has changes that are not saved; they are saved first.") + " " if unsaved else ""
        box.addWidget(
            label(first + tr("A release keeps the project as it is, so that any two can be compared and exports can say what changed."))
        )  # fmt: skip
        box.addLayout(grid((tr("&Version"), self.version), (tr("&Note", "of a release"), self.note)))
        box.addWidget(self.problem)
        box.addWidget(self.since)
        box.addWidget(self.changes, 1)
        self.changes.setMinimumHeight(150)
        self.changes.hide()
        box.addStretch(0)  # takes the room of the changes where there are none
        box.addWidget(self.busy)
        box.addWidget(self.buttons)
        self.since.setText(tr("Looking at what changed…"))
        document.jobs.start(
            work.since, document.project, document.folder, done=self._told, failed=self._failed, key=(_KEY, "since")
        )
        self._refresh()

    def _refresh(self, *_: object) -> None:
        try:
            check_version(self._document.project, self.version.text().strip())
            problem = ""
        except FieldwrightError as error:
            problem = line(error)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.accepting.setEnabled(not problem)

    def _told(self, since: Since) -> None:
        many = len(since.lines)
        changes = tr("{n} changes", "{n} change", many) if since.sentences else tr("nothing changed")
        self.since.setText(
            tr("This is the first release that is kept.")
            if not since.release
            else translated(since.problem)
            or tr("Since the release {version}: {changes}", version=since.release, changes=changes)
        )
        more = [tr("… and {count} more", count=many - MOST)] if many > MOST else []
        self.changes.setPlainText("\n".join([*map(said, since.sentences[:MOST]), *more]))
        self.changes.setVisible(bool(since.sentences))
        grow(self)

    def accept(self) -> None:
        """Save, make the release beside the window, and save the entry."""
        document = self._document
        if (document.modified or document.path is None) and not self._filing.save():
            return
        opened = document.opened_from
        if opened is None or document.path is None:
            return
        self._busy(on=True)
        document.jobs.start(
            work.make, opened.project, document.path, self.version.text().strip(), self.note.toPlainText().strip(), self._who.name, today(),
            done=partial(self._done, document.project), failed=self._failed, label=tr("Releasing"), key=_KEY,
        )  # fmt: skip

    def _done(self, before: Project, made: Made) -> None:
        self._busy(on=False)
        self.made = made
        if self._document.project is before:
            self._document.do(made.project, tr("releasing {version}", version=made.release.version))
            self._filing.save()
        super().accept()

    def _failed(self, error: BaseException) -> None:
        self._busy(on=False)
        self.problem.setText(line(error))
        self.problem.show()

    def _busy(self, *, on: bool) -> None:
        for one in (self.version, self.note, self.accepting):
            one.setEnabled(not on)
        self.busy.setVisible(on)


def next_version(project: Project) -> str:
    """The version after the last: its last number is one more.

    >>> from fieldwright.project.model import Release
    >>> [next_version(Project("p", history=tuple(Release("", one) for one in some))) for some in ([], ["0.3"], ["1.0", "1.9"], ["2026-rc"])]
    ['1.0', '0.4', '1.10', '2027-rc']
    """
    last = next((one.version for one in reversed(project.history) if one.version), "")
    found = re.search(r"(\d+)(\D*)$", last)
    if found is None:
        return f"{last}-2" if last else "1.0"
    return f"{last[: found.start()]}{int(found[1]) + 1}{found[2]}"
