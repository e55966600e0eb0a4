"""Asks which documents are handed over, in which form and where; shows what becomes of each section, and writes beside the window."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.export import Teller
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import apart, grid, label, label_of, with_button
from fieldwright.desktop.handover.planning import DECIDED, TOLD, WORDS, Asked, doing, plan, state_of, write
from fieldwright.desktop.jobs import Job
from fieldwright.desktop.language import tr, translated
from fieldwright.files.errors import CancelledError
from fieldwright.report.handover.model import DELETED, DIFFERS, KINDS, SectionNote, Take
from fieldwright.report.handover.writing import FORMS, Planned

PAUSE = 250
"""Milliseconds without a change until what would be written is looked at."""

_NOTE = Qt.ItemDataRole.UserRole
_PLAN = "handover"


class HandoverDialog(QDialog):
    """Drafts the documents for operation."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._job: Job | None = None
        self._teller = Teller()
        self.ready: Sequence[Planned] = ()
        self.written: Sequence[Planned] = ()
        self._take = Take()
        self.setWindowTitle(tr("Hand-over Documents"))
        self.resize(860, 680)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._plan)
        self.kinds = {name: self._box(translated(one.title), on=True) for name, one in KINDS.items()}
        self.forms = {name: self._box(one.title, on=name == "markdown") for name, one in FORMS.items()}
        self.place = QLineEdit(str(document.folder / "handover"))
        self.templates = QLineEdit()
        self.templates.setPlaceholderText(tr("Fieldwright's own"))
        for edit in (self.place, self.templates):
            edit.textChanged.connect(self.look_again)
        self.listed = self._tree()
        self.draft = QPlainTextEdit()
        self.draft.setReadOnly(True)
        self.draft.setTabChangesFocus(True)
        self.draft.setAccessibleName(tr("The program's draft of the section"))
        self.draft.setPlaceholderText(
            tr(
                "Select a section that was edited or deleted by hand, to read its draft and say whose text stands there."
            )
        )
        self.keep = QPushButton(tr("&Keep What Is Written"))
        self.take = QPushButton(tr("Take the &Draft"))
        for button, takes in ((self.keep, False), (self.take, True)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, takes=takes: self._decide(takes=takes))
        self.said = label("")
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        kept = self.busy.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(kept)
        self.busy.setAccessibleName(tr("Working"))
        self.opener = QPushButton(tr("Open the &Folder"))
        self.opener.setAutoDefault(False)
        self.opener.clicked.connect(self._open)
        self.opener.hide()
        self.buttons = QDialogButtonBox()
        self.write = self.buttons.addButton(tr("&Write"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.opener, QDialogButtonBox.ButtonRole.ActionRole)
        self.stop = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.stop.setAutoDefault(False)
        self.write.setDefault(True)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self._teller.told.connect(lambda text: self.said.setText(doing(text)))
        self._lay_out()
        self._select()
        self.look_again()

    def _box(self, words: str, *, on: bool) -> QCheckBox:
        made = QCheckBox(words)
        made.setChecked(on)
        made.toggled.connect(self.look_again)
        return made

    def _tree(self) -> QTreeWidget:
        made = QTreeWidget()
        follow_selection(made)
        made.setHeaderLabels([tr("Document"), tr("What becomes of it")])
        made.setAccessibleName(tr("What is written, and what stays"))
        made.setUniformRowHeights(True)
        made.setStyleSheet("QTreeWidget::item { height: 24px; }")
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        made.header().resizeSection(0, 380)
        made.currentItemChanged.connect(self._select)
        return made

    def _lay_out(self) -> None:
        kinds = QGridLayout()
        kinds.setVerticalSpacing(8)
        for at, box in enumerate(self.kinds.values()):
            kinds.addWidget(box, at // 3, at % 3)
        forms = QHBoxLayout()
        forms.setSpacing(24)
        for box in self.forms.values():
            forms.addWidget(box)
        forms.addStretch(1)
        self.place.setAccessibleName(tr("Folder of the documents"))
        self.templates.setAccessibleName(tr("Folder of templates"))
        form = grid(
            (tr("Documents"), kinds),
            (tr("Form", "of an export"), forms),
            (tr("Write &to"), with_button(self.place, tr("&Browse…"), lambda: self._browse(self.place, tr("Folder of the documents")))),
            (tr("Te&mplates"), with_button(self.templates, tr("B&rowse…"), lambda: self._browse(self.templates, tr("Folder of templates")))),
        )  # fmt: skip
        for row, field in ((2, self.place), (3, self.templates)):
            label_of(form, row).setBuddy(field)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.draft, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.take)
        column.addLayout(row)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.listed)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        apart(split)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addWidget(
            label(
                tr(
                    "Drafted from the project as it is now, saved or not. What people wrote into the documents and between their sections stays."
                )
            )
        )
        box.addLayout(form)
        box.addWidget(split, 1)
        box.addWidget(self.said)
        box.addWidget(self.busy)
        box.addWidget(self.buttons)

    # -- looking at what would be written

    @property
    def asked(self) -> Asked | None:
        """What is asked for; None where something is missing."""
        kinds = tuple(name for name, box in self.kinds.items() if box.isChecked())
        forms = tuple(name for name, box in self.forms.items() if box.isChecked())
        if not kinds or not forms or not self.place.text().strip():
            return None
        templates = self.templates.text().strip()
        return Asked(
            kinds, forms, self._path(self.place.text()), self._path(templates) if templates else None, self._take
        )

    def _path(self, text: str) -> Path:
        return self._document.folder / Path(text.strip()).expanduser()

    def look_again(self, *_: object) -> None:
        """See soon what would be written now."""
        if not hasattr(self, "buttons"):
            return
        self.ready = ()
        self.write.setEnabled(False)
        self.opener.hide()
        self._timer.start()

    def _plan(self) -> None:
        asked = self.asked
        if asked is None:
            self.listed.clear()
            self._busy(on=False)
            self.said.setText(tr("Choose at least one document and one form, and name the folder."))
            return
        self._run(
            plan,
            self._document.project,
            self._document.folder,
            asked,
            done=self._planned,
            label=tr("Drafting documents"),
        )

    def _planned(self, ready: Sequence[Planned]) -> None:
        self._busy(on=False)
        self.ready = ready
        self._list(ready)
        changed = sum(one.written.changed for one in ready)
        self.write.setEnabled(bool(changed))
        self.write.setDefault(True)
        waiting = sum(len(one.written.of(DIFFERS)) for one in ready)
        text = (
            tr(
                "{changed} of {n} files will be written.",
                "{changed} of {n} file will be written.",
                len(ready),
                changed=changed,
            )
            if changed
            else tr("The documents are as the project says.")
        )
        if waiting:
            text += " " + tr(
                "{n} edited sections wait for a decision.", "{n} edited section waits for a decision.", waiting
            )
        self.said.setText(text)

    def _list(self, ready: Sequence[Planned]) -> None:
        held = self._current()
        self.listed.clear()
        for one in ready:
            item = QTreeWidgetItem([one.written.file, state_of(one.written)])
            self.listed.addTopLevelItem(item)
            for note in one.written.of(*TOLD):
                below = QTreeWidgetItem([note.id, WORDS[note.state]])
                below.setData(0, _NOTE, note)
                below.setToolTip(1, WORDS[note.state])
                item.addChild(below)
                if held is not None and held.id == note.id and self.listed.currentItem() is None:
                    self.listed.setCurrentItem(below)
            item.setExpanded(True)
        self._list_missing(ready)
        self._select()

    def _list_missing(self, ready: Sequence[Planned]) -> None:
        lacking = {(each.what, each.attribute, each.place): None for one in ready for each in one.written.missing}
        if not lacking:
            return
        item = QTreeWidgetItem([tr("What the project does not say yet"), tr("{n} gaps", "{n} gap", len(lacking))])
        self.listed.addTopLevelItem(item)
        for what, attribute, place in lacking:
            item.addChild(
                QTreeWidgetItem([translated(what), tr("set {attribute} of {place}", attribute=attribute, place=place)])
            )
        item.setExpanded(True)

    # -- whose text stands there

    def _current(self) -> SectionNote | None:
        item = self.listed.currentItem()
        found = item.data(0, _NOTE) if item is not None else None
        return found if isinstance(found, SectionNote) else None

    def _select(self, *_: object) -> None:
        note = self._current()
        decided = note is not None and note.state in DECIDED
        self.draft.setPlainText(note.draft if note is not None else "")
        self.take.setEnabled(decided and note is not None and note.id not in self._take.taken)
        self.keep.setEnabled(
            decided and note is not None and note.id not in self._take.kept and (note.state != DELETED)
        )

    def _decide(self, *, takes: bool) -> None:
        note = self._current()
        if note is None:
            return
        taken, kept = self._take.taken - {note.id}, self._take.kept - {note.id}
        self._take = evolve(
            self._take, taken=taken | {note.id} if takes else taken, kept=kept if takes else kept | {note.id}
        )
        self.look_again()

    # -- writing

    def start(self) -> None:
        """Write what is listed."""
        asked = self.asked
        if asked is not None and self.ready:
            self._run(write, self.ready, asked.out, done=self._done, label=tr("Writing documents"))

    def _done(self, written: Sequence[Planned]) -> None:
        self._busy(on=False)
        self.written, self.ready, self._take = written, (), Take()
        count = sum(one.written.changed for one in written)
        self.said.setText(
            tr(
                "Written: {n} files in {folder}.",
                "Written: {n} file in {folder}.",
                count,
                folder=written[0].path.parent,
            )
        )
        self.write.setEnabled(False)
        self.opener.show()
        self.opener.setFocus()

    def _run(self, function: Callable[..., Any], *arguments: Any, done: Callable[[Any], object], label: str) -> None:
        self._teller.cancelled = False
        self._busy(on=True)
        self._job = self._document.jobs.start(
            function, *arguments, self._teller, done=done, failed=self._failed, label=label, key=_PLAN, stop=self._cancel
        )  # fmt: skip

    def _failed(self, error: BaseException) -> None:
        self._busy(on=False)
        self.ready = ()
        self.write.setEnabled(False)
        self.listed.clear()
        self.said.setText(tr("Stopped.") if isinstance(error, CancelledError) else line(error))

    def _cancel(self) -> None:
        self._teller.cancelled = True

    def _busy(self, *, on: bool) -> None:
        # the bar keeps its room, so that nothing jumps while one types
        self.busy.setVisible(on)
        if on:
            self.write.setEnabled(False)

    def _browse(self, edit: QLineEdit, words: str) -> None:
        path = QFileDialog.getExistingDirectory(self, words, edit.text() or str(self._document.folder))
        if path:
            edit.setText(path)

    def _open(self) -> None:
        if self.written:
            folder = self.written[0].path.parent
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
                self.said.setText(tr("No program shows the folder {folder}.", folder=folder))

    def reject(self) -> None:
        """Stop what is done beside the window, and close."""
        self._timer.stop()
        if self._job is not None and not self._job.finished and not self._job.cancelled:
            self._job.cancel()
        super().reject()
