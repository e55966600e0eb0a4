"""The status bar: whether all is saved, what was just done, what runs, and how far the map has come."""

import re
from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.findings_view import counted
from fieldwright.desktop.icons import dot
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.screen_readers import announce
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.mapping.findings import summary

SHOWN_AFTER = 400
"""Milliseconds after which work that goes on is shown."""
SAID_FOR = 8_000
"""Milliseconds that a sentence stays."""


_STATUSES = {"ready": tr("ready", "status of a map"), "final": tr("final", "status of a map")}


class Status:
    """Fills a status bar."""

    def __init__(self, document: Document, jobs: Jobs, look: Look, bar: QStatusBar) -> None:
        self._document, self._jobs, self._look = document, jobs, look
        bar.setSizeGripEnabled(False)
        self.dot, self.state, self.said = QLabel(), _label(), ElidedLabel(ui_font())
        self.state.setAccessibleDescription(tr("Saved or not"))
        self.said.setAccessibleDescription(tr("What was done"))
        self.said.setObjectName("muted")
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.findings, self.fields, self.score = _label(), _label(), _label()
        self.score.setAccessibleDescription(tr("Buildability"))
        self.findings.setAccessibleDescription(tr("Findings"))
        self.fields.setAccessibleDescription(tr("Fields"))
        self.work = QWidget()
        self.working = _label()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(90)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Working"))
        self.stop = QToolButton()
        self.stop.setToolTip(tr("Stop what is being done"))
        self.stop.setAccessibleName(tr("Stop what is being done"))
        self.stop.setIconSize(QSize(12, 12))
        self.stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self.work)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.working, self.progress, self.stop):
            row.addWidget(widget)
        self.work.hide()
        left = QWidget()
        shown = QHBoxLayout(left)
        margins(shown, 10, 0, 0, 0)
        shown.setSpacing(8)
        for widget in (self.dot, self.state):
            shown.addWidget(widget)
        shown.addWidget(self.said, 1)
        bar.addWidget(left, 1)
        for widget in (self.work, self.findings, self.score, self.fields):
            bar.addPermanentWidget(widget)
        self.fields.setContentsMargins(8, 0, 8, 0)
        self._late = QTimer(bar)
        self._late.setSingleShot(True)
        self._late.setInterval(SHOWN_AFTER)
        self._late.timeout.connect(self._show_work)
        self._fade = QTimer(bar)
        self._fade.setSingleShot(True)
        self._fade.setInterval(SAID_FOR)
        self._fade.timeout.connect(lambda: self.said.say(""))
        document.saver.slow.connect(lambda on: self.say(tr("Saving…") if on else ""))
        jobs.busy.connect(self._began)
        jobs.idle.connect(self._ended)
        for signal in (
            document.changed,
            document.saved,
            document.opened,
            document.checked,
            document.selection_changed,
            document.there_changed,
        ):
            signal.connect(self._refresh)
        look.changed.connect(self._refresh)
        self._refresh()

    def say(self, text: str) -> None:
        """Say what was done, for a while; the empty text takes it back."""
        self.said.say(text)
        self.said.setToolTip(plain_tip(text))
        announce(self.said, text)
        self._fade.start()

    def kept(self, time: str) -> None:
        """Tell until when unsaved work is kept against a crash."""
        if self._document.modified:
            self.state.setText(tr("Changed · kept {time}", time=time))
            self.state.setToolTip(
                tr(
                    "Unsaved work is kept: if Fieldwright ends without saving, it is offered again. Save to put it into the file."
                )
            )

    def _refresh(self, *_: object) -> None:
        document, theme = self._document, self._look.theme
        if not document.is_open:
            state, token = tr("No project"), "faint"
        elif document.read_only:
            state, token = tr("Bundle, read-only") if document.bundle else tr("Read-only"), "warning"
        elif document.path is None or (document.modified and not document.in_its_file):
            state, token = tr("Not saved yet"), "warning"
        else:
            state, token = (tr("Changed"), "warning") if document.modified else (tr("Saved"), "good")
        self.state.setText(state)
        self.dot.setPixmap(dot(theme[token].name()))
        self.stop.setIcon(self._look.icon("close", "text"))
        counts = self._counts()
        errors, warnings = counts["error"], counts["warning"]
        self.findings.setText(f"{counted('error', errors)}   {counted('warning', warnings)}")
        self.findings.setVisible(document.is_open)
        self._show_score()
        covered = document.coverage
        self.fields.setVisible(document.is_open and covered is not None)
        if covered is not None:
            every = number(covered.source_total) + ("+" if covered.truncated else "")
            needed = tr("Required {mapped} of {total}", mapped=covered.required_mapped, total=covered.required_total)
            used = tr("Source fields used {used} of {total}", used=covered.source_used, total=every)
            self.fields.setText(f"{needed}   {used}")

    _counted: tuple[object, str, Mapping[str, int]] = (None, "", {})

    def _counts(self) -> Mapping[str, int]:
        """How many findings there are of each severity."""
        findings, name = self._document.findings, self._document.map_name
        if self._counted[0] is not findings or self._counted[1] != name:
            self._counted = findings, name, summary(tuple(one for one in findings if one.map in ("", name)))
        return self._counted[2]

    _scored: tuple[object, ...] = (None,)

    def _show_score(self) -> None:
        """How well a stranger could build the map, and how far it is."""
        document, here = self._document, self._document.map
        score = document.result.scores.get(document.map_name) if document.result is not None else None
        self.score.setVisible(document.is_open and score is not None)
        if score is not None and here is not None:
            said = tr("Buildability {score}", score=score.score)
            if here.status != "draft":
                said = f"{said}, {_STATUSES.get(here.status, here.status)}"
            self.score.setText(f"   {said}")
            if self._scored[0] is score:
                return
            self._scored = (score,)
            why = "".join(f"<p>{escape(_reason(one))}</p>" for one in score.reasons[:8])
            self.score.setToolTip(why or tr("Nothing is left open"))

    def _began(self, job: Job) -> None:
        self.working.setText(f"{job.label}…")
        self._late.start()

    def _show_work(self) -> None:
        if any(one.label for one in self._jobs.running):
            self.work.show()

    def _ended(self) -> None:
        self._late.stop()
        self.work.hide()

    def _cancel(self) -> None:
        self._jobs.cancel_all()
        self.say(tr("Stopped"))


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _reason(text: str) -> str:
    """What costs points, ``B09 No worked example (4 times)``, in the window's language."""
    found = re.fullmatch(r"(\S+) (.*?)(?: \((\d+) times\))?", text)
    if found is None:
        return text
    said = f"{found[1]} {translated(found[2])}"
    return tr("{what} ({count} times)", what=said, count=int(found[3])) if found[3] else said
