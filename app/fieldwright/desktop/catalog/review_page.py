"""What the review of a catalog found: each with its rule and mend, to go to, to mend at a press, or to accept with a reason."""

from collections.abc import Callable
from datetime import date

from attrs import frozen
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.catalog.mends import MENDS, accepted, accepted_no_more, owners_in
from fieldwright.desktop.catalog.words import SEVERITIES, meant, shown
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import filter_line, label
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.project.catalog.kinds import CATALOG_KINDS, CatalogFinding

MOST_ROWS = 5_000
"""Findings that are listed; how many more there are is said."""
LONGEST = 500
_HEADS = (tr("Severity"), tr("Rule"), tr("What was found"))


@frozen
class _Listed:
    finding: CatalogFinding
    accepted: bool


class ReviewPage(QWidget):
    """The findings. ``entry_asked`` carries the ids of entries that somebody wants to see."""

    entry_asked = Signal(object)
    said = Signal(str)

    def __init__(self, document: CatalogDocument, look: Look, who: Callable[[], str], parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._look, self._who = document, look, who
        self._listed: list[_Listed] = []
        self.search = filter_line(tr("Filter the findings"), tr("Words of the finding, its rule, or an entry's id"))
        self.rule = QComboBox()
        self.rule.setAccessibleName(tr("Rule"))
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rule.setMinimumContentsLength(30)
        self.with_accepted = QCheckBox(tr("&Accepted too"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.table = QTableWidget(0, len(_HEADS))
        follow_selection(self.table)
        self.table.setHorizontalHeaderLabels(_HEADS)
        self.table.setAccessibleName(tr("Findings of the review"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(26)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 112)
        self.table.setColumnWidth(1, 330)
        self.details = label("")
        self.details.setMinimumHeight(76)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.details.setAccessibleDescription(tr("The chosen finding"))
        self.go, self.mend, self.accept = (
            QPushButton(tr("&Show It")),
            QPushButton(tr("&Mend")),
            QPushButton(tr("A&ccept…")),
        )
        for button in (self.go, self.mend, self.accept):
            button.setAutoDefault(False)
        self._build()
        self.go.clicked.connect(self.show_it)
        self.mend.clicked.connect(self.mend_it)
        self.accept.clicked.connect(self.accept_it)
        self.table.currentCellChanged.connect(lambda *_: self._tell())
        self.table.cellActivated.connect(lambda *_: self.show_it())
        self.search.textChanged.connect(lambda _: self._fill())
        self.rule.currentIndexChanged.connect(lambda _: self._fill())
        self.with_accepted.toggled.connect(lambda _: self._fill())
        document.assessed.connect(self.refresh)
        look.changed.connect(lambda _: self._fill())
        self.refresh()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.rule)
        bar.addWidget(self.with_accepted)
        bar.addStretch(1)
        bar.addWidget(self.count)
        below = QHBoxLayout()
        below.setContentsMargins(14, 10, 12, 12)
        below.setSpacing(8)
        below.addWidget(self.details, 1)
        for button in (self.go, self.mend, self.accept):
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self.table, 1)
        box.addLayout(below)

    # -- showing

    def refresh(self) -> None:
        """List what the review found last."""
        assessment = self._document.assessment
        findings = assessment.reviewed.findings if assessment is not None else ()
        counts: dict[str, int] = {}
        for one in findings:
            counts[one.id] = counts.get(one.id, 0) + 1
        chosen = self.rule.currentData()
        with QSignalBlocker(self.rule):
            self.rule.clear()
            self.rule.addItem(tr("All rules"), "")
            for id_, count in sorted(counts.items()):
                self.rule.addItem(f"{id_} {translated(CATALOG_KINDS[id_].title)} ({number(count)})", id_)
            self.rule.setCurrentIndex(max(0, self.rule.findData(chosen)))
        self._fill()

    def _fill(self) -> None:
        assessment = self._document.assessment
        reviewed = assessment.reviewed if assessment is not None else None
        words, rule = self.search.text().casefold().split(), self.rule.currentData() or ""
        held = [_Listed(one, accepted=False) for one in reviewed.findings] if reviewed else []
        held += [_Listed(one, accepted=True) for one in reviewed.accepted] if reviewed and self.with_accepted.isChecked() else []  # fmt: skip
        fitting = [one for one in held if (not rule or one.finding.id == rule) and all(word in _words(one.finding) for word in words)]  # fmt: skip
        at, before = self.table.currentRow(), self.current
        self._listed = fitting[:MOST_ROWS]
        with QSignalBlocker(self.table):
            self.table.clearContents()
            self.table.setRowCount(len(self._listed))
            for row, one in enumerate(self._listed):
                found = one.finding
                mark = QTableWidgetItem(self._look.icon("check" if one.accepted else found.severity, "muted" if one.accepted else found.severity, selected="accent_text"), tr("accepted") if one.accepted else SEVERITIES[found.severity])  # fmt: skip
                for column, item in enumerate((mark, QTableWidgetItem(f"{found.id}  {translated(found.title)}"), QTableWidgetItem(translated(found.message)[:LONGEST]))):  # fmt: skip
                    item.setToolTip(plain_tip(item.text()) if column else "")
                    self.table.setItem(row, column, item)
        total = len(held)
        count = len(fitting)
        shown = tr("{count} findings", count=count) if count == total else tr("{count} of {total} findings", count=count, total=total)  # fmt: skip
        self.count.setText(tr("{findings}, the first {count} listed", findings=shown, count=MOST_ROWS) if count > MOST_ROWS else shown)  # fmt: skip
        if self._listed:
            same = next((row for row, one in enumerate(self._listed) if one.finding == before), -1)
            self.table.setCurrentCell(same if same >= 0 else min(max(at, 0), len(self._listed) - 1), 1)
        self._tell()

    @property
    def current(self) -> CatalogFinding | None:
        """The chosen finding."""
        row = self.table.currentRow()
        return self._listed[row].finding if 0 <= row < len(self._listed) else None

    def _tell(self) -> None:
        found = self.current
        mend = MENDS.get(found.id) if found else None
        row = self.table.currentRow()
        taken = found is not None and self._listed[row].accepted
        fixed = self._document.read_only
        self.go.setEnabled(found is not None and bool(found.entries or found.systems))
        self.mend.setText(mend.words if mend and not taken else tr("&Mend"))
        self.mend.setEnabled(mend is not None and not taken and not fixed)
        self.accept.setText(tr("Accept No &Longer") if taken else tr("A&ccept…"))
        self.accept.setEnabled(found is not None and not fixed)
        if found is None:
            nothing = (
                tr("The review found nothing.")
                if self._document.assessment is not None
                else tr("The review is running.")
            )
            self.details.setText(nothing if not self.table.rowCount() else "")
            return
        parts = [translated(one) for one in (found.message, CATALOG_KINDS[found.id].meaning, found.mend)]
        parts += [tr("Accepted: {reason}", reason=found.reason)] if taken and found.reason else []
        self.details.setText("\n".join(text[:LONGEST] for text in parts if text))

    # -- doing

    def show_it(self) -> None:
        """Go to what the chosen finding is about."""
        found = self.current
        if found is not None:
            ids = set(found.entries) or {one.id for one in self._document.catalog.entries if {one.source, one.target} & set(found.systems)}  # fmt: skip
            self.entry_asked.emit(
                (frozenset(ids), f"{found.id}: {', '.join(found.systems[:3]) or translated(found.title)}")
            )

    def mend_it(self) -> None:
        """Apply the mend of the chosen finding, asking what it needs."""
        found = self.current
        mend = MENDS.get(found.id) if found is not None else None
        if found is None or mend is None:
            return
        answer = ""
        if mend.asked:
            choices = [shown(mend.answers_of, one) for one in mend.answers] or (
                owners_in(self._document.catalog) if mend.from_owners else []
            )
            answer, given = QInputDialog.getItem(self, translated(found.title), mend.asked, choices, 0, True) if choices else QInputDialog.getText(self, translated(found.title), mend.asked)  # fmt: skip
            if not given or not answer.strip():
                return
        answer = meant(mend.answers_of, answer.strip())
        if self._document.do(mend.done(self._document.catalog, found, answer), tr("mending {id}", id=found.id)):
            self.said.emit(tr("Mended: {title}", title=translated(found.title)))
            self.table.setFocus()

    def accept_it(self) -> None:
        """Accept the chosen finding with a reason, or accept it no longer."""
        found, row = self.current, self.table.currentRow()
        if found is None:
            return
        if self._listed[row].accepted:
            self._document.do(
                accepted_no_more(self._document.catalog, found), tr("accepting {id} no longer", id=found.id)
            )
            return
        reason, given = QInputDialog.getText(self, tr("Accept"), tr("Why is it accepted? {message}", message=translated(found.message)[:160]), QLineEdit.EchoMode.Normal)  # fmt: skip
        if given and reason.strip():
            self._document.do(accepted(self._document.catalog, found, reason.strip(), self._who(), date.today()), tr("accepting {id}", id=found.id))  # fmt: skip
            self.said.emit(tr("Accepted: {title}", title=translated(found.title)))
        elif given:
            self.said.emit(tr("Not accepted: a reason is needed"))


def _words(found: CatalogFinding) -> str:
    return " ".join(
        (
            found.id,
            translated(found.title),
            found.severity,
            SEVERITIES[found.severity],
            translated(found.message),
            *found.entries,
            *found.systems,
        )
    ).casefold()
