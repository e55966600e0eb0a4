"""The picture of a catalog with what filters it, a system in focus, its twin as a table, and what depends on a system through the projects."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.catalog.canvas import PictureView
from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.catalog.headings import heading_width
from fieldwright.desktop.catalog.words import STYLES as STYLE_WORDS
from fieldwright.desktop.catalog.words import left_out, shown
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import filter_line
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.theme import Look
from fieldwright.desktop.writing import when_written
from fieldwright.report.catalog.picture import LETTERS, STYLES, Line, Picture, picture_of
from fieldwright.report.catalog.picture_view import ALL_STEPS, BOTH, DOWN, NONE, UP, View, values_of

FILTER_DELAY = 200
_HEADS = (
    tr("From", "a system"),
    tr("To", "a system"),
    tr("Integrations"),
    tr("How"),
    tr("Security concerns"),
    tr("Review"),
)
_STEPS = ((tr("1 step"), 1), (tr("2 steps"), 2), (tr("3 steps"), 3), (tr("all steps"), ALL_STEPS))
_CHOICES = (
    ("owner", tr("Owner"), tr("Any owner"), tr("No owner")), ("method", tr("Method"), tr("Any method"), tr("No method")),
    ("concern", tr("Concern"), tr("Any concern"), tr("No concern")), ("status", tr("Status"), tr("Any status"), tr("No status")),
)  # fmt: skip
"""The filters: name, title, and what stands for all and for none."""
_VALUES = {"method": "method", "concern": "concerns"}
"""By a filter: the attribute whose values it has."""
_WAYS = {
    BOTH: tr("all that is connected with it"), DOWN: tr("what depends on it"), UP: tr("what it depends on"),
}  # fmt: skip


class Key(QWidget):
    """What dashes, letters and marks mean."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        letters = "   ".join(f"{letter} {shown('concerns', concern)}" for concern, letter in LETTERS.items())
        self._texts = [(key, STYLE_WORDS[key]) for key in STYLES]
        self._more = tr("3 several integrations   ! !! warnings, errors   {letters}", letters=letters)
        self.setAccessibleName(
            tr("Key to the picture: {key}", key="; ".join([title for _, title in self._texts] + [self._more]))
        )
        look.changed.connect(lambda _: self.update())

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(400, 2 * (self.fontMetrics().height() + 5) + 4)

    def minimumSizeHint(self) -> QSize:
        """Two lines, however narrow."""
        return QSize(50, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lines with their meanings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self.fontMetrics().height() + 5
        x = 12
        for key, title in self._texts:
            pen = QPen(self._look.theme["link_strong"], 1.6)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if STYLES[key][1]:
                pen.setDashPattern([each / 1.6 for each in STYLES[key][1]])
            painter.setPen(pen)
            painter.drawLine(x, high // 2, x + 36, high // 2)
            painter.setPen(self._look.theme["muted"])
            painter.drawText(x + 42, 0, 600, high, Qt.AlignmentFlag.AlignVCenter, title)
            x += 42 + self.fontMetrics().horizontalAdvance(title) + 20
        painter.drawText(12, high, 2000, high, Qt.AlignmentFlag.AlignVCenter, self._more)
        painter.end()


class GraphPage(QWidget):
    """The picture. ``entry_asked`` carries the ids of entries that somebody wants to see, and of what they are."""

    entry_asked = Signal(object)
    impact_asked = Signal(str)
    said = Signal(str)

    def __init__(self, document: CatalogDocument, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._look, self._jobs = document, look, jobs
        self.picture = Picture()
        self._lines: Sequence[Line] = ()
        self._stale = True
        self.element = filter_line(tr("Element"), tr("Only integrations whose element has these words"))
        self.choices = {key: QComboBox() for key, *_ in _CHOICES}
        for key, title, any_, _ in _CHOICES:
            self.choices[key].setAccessibleName(title)
            self.choices[key].setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.choices[key].setMinimumContentsLength(max(11, len(any_)))
        self.focus = QComboBox()
        self.focus.setEditable(True)
        self.focus.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.focus.setAccessibleName(tr("System in focus"))
        self.focus.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.focus.setMinimumContentsLength(18)
        line = self.focus.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Focus on a system…"))
            line.setClearButtonEnabled(True)
        self.steps, self.way = QComboBox(), QComboBox()
        for words, count in _STEPS:
            self.steps.addItem(words, count)
        for key, words in _WAYS.items():
            self.way.addItem(words, key)
        self.steps.setAccessibleName(tr("Steps from the system in focus"))
        self.way.setAccessibleName(tr("Direction from the system in focus"))
        self.clear = QPushButton(tr("Show &All"))
        self.ask = QPushButton(tr("In &Projects…"))
        self.ask.setToolTip(tr("Which maps, rules, flows and use cases of the projects beside the catalog depend on the system in focus"))  # fmt: skip
        self.show_them = QPushButton(tr("Show &Integrations"))
        self.view = PictureView(look)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.table = self._twin()
        self._build()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(FILTER_DELAY)
        self._wait.timeout.connect(self.draw)
        self.element.textChanged.connect(lambda _: self._wait.start())
        for one in (*self.choices.values(), self.steps, self.way):
            one.currentIndexChanged.connect(lambda _: self.draw())
        self.focus.activated.connect(lambda _: self.draw())
        if line is not None:
            line.editingFinished.connect(self._typed)
            when_written(line, self._typed)
            line.textChanged.connect(lambda text: self._wait.start() if not text else None)
        self.clear.clicked.connect(self.show_all)
        self.ask.clicked.connect(lambda: self.impact_asked.emit(self.focus_name or self.view.canvas.current))
        self.show_them.clicked.connect(self._show_entries)
        self.view.canvas.focus_asked.connect(self.focus_on)
        self.view.canvas.box_chosen.connect(self._boxed)
        self.view.canvas.line_chosen.connect(self._lined)
        self.table.currentCellChanged.connect(lambda row, *_: self._tabled(row))
        self.table.cellActivated.connect(lambda *_: self._show_entries())
        document.changed.connect(self._changed)
        document.assessed.connect(self._changed)

    def _twin(self) -> QTableWidget:
        made = QTableWidget(0, len(_HEADS))
        follow_selection(made)
        made.setHorizontalHeaderLabels(_HEADS)
        made.setAccessibleName(tr("The lines of the picture as a table"))
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setShowGrid(False)
        made.setAlternatingRowColors(True)
        made.setTabKeyNavigation(False)
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(24)
        header = made.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        for at, width in enumerate((190, 190, 90, 220, 200, 90)):
            made.setColumnWidth(at, max(width, heading_width(header, _HEADS[at])))
        return made

    def _build(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for bar, top in ((first, 8), (second, 0)):
            bar.setContentsMargins(12, top, 12, 6)
            bar.setSpacing(8)
        first.addWidget(self.element, 1)
        for one in self.choices.values():
            first.addWidget(one)
        first.addWidget(self.clear)
        second.addWidget(self.focus, 1)
        second.addWidget(self.steps)
        second.addWidget(self.way)
        second.addWidget(self.ask)
        second.addWidget(self.show_them)
        second.addStretch(1)
        for text, tip, pressed in (
            ("−", tr("Smaller (-)"), lambda: self.view.zoom_by(0.8)),
            ("+", tr("Larger (+)"), lambda: self.view.zoom_by(1.25)),
            (tr("Fit"), tr("Fit it (0)"), self.view.fit),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, pressed=pressed: pressed())
            second.addWidget(button)
        upper = QWidget()
        box = QVBoxLayout(upper)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addWidget(Key(self._look))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(upper)
        halves.addWidget(self.table)
        halves.setStretchFactor(0, 1)
        halves.setSizes([520, 130])
        self.table.setMinimumHeight(80)
        self.note.setContentsMargins(12, 0, 12, 4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(first)
        outer.addLayout(second)
        outer.addWidget(self.note)
        outer.addWidget(halves, 1)

    # -- what is shown

    @property
    def focus_name(self) -> str:
        """The system in focus, empty for none."""
        text = self.focus.currentText().strip()
        at = self.focus.findText(text, Qt.MatchFlag.MatchFixedString)
        return self.focus.itemText(at) if at >= 0 else ""

    @property
    def wanted(self) -> View:
        """What is filtered for."""
        owner, method, concern, status = (self.choices[key].currentData() or "" for key, *_ in _CHOICES)
        return View(
            self.element.text().strip(), owner, method, concern, status, self.focus_name,
            self.steps.currentData() or 1, self.way.currentData() or BOTH,
        )  # fmt: skip

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._wait.start()

    def showEvent(self, event) -> None:
        """Draw what changed while it was not in sight."""
        super().showEvent(event)
        if self._stale:
            self.draw()

    def _fill_choices(self) -> None:
        values = values_of(self._document.catalog)
        for key, _, any_, none in _CHOICES:
            one = self.choices[key]
            chosen = one.currentData() or ""
            with QSignalBlocker(one):
                one.clear()
                one.addItem(any_, "")
                for value in values[key]:
                    one.addItem(none if value == NONE else shown(_VALUES.get(key, ""), value)[:120], value)
                one.setCurrentIndex(max(0, one.findData(chosen)))
        names, text = self._document.system_names, self.focus.currentText()
        if [self.focus.itemText(at) for at in range(1, self.focus.count())] != names:
            with QSignalBlocker(self.focus):
                self.focus.clear()
                self.focus.addItems(["", *names])
                self.focus.setEditText(text)
            completer = QCompleter(names, self.focus)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(lambda _: self._wait.start())
            self.focus.setCompleter(completer)

    def draw(self) -> None:
        """Lay the picture out beside the window, and show it."""
        self._wait.stop()
        self._stale = False
        self._fill_choices()
        focused = bool(self.focus_name)
        self.steps.setEnabled(focused)
        self.way.setEnabled(focused)
        assessment = self._document.assessment
        findings = assessment.reviewed.findings if assessment is not None else ()
        self._jobs.start(
            picture_of, self._document.catalog, self.wanted, findings, done=self._take, failed=self._document.failed.emit,
            label=tr("Drawing the picture"), key=(self, "draw"),
        )  # fmt: skip

    def _take(self, picture: Picture) -> None:
        same = (picture.width, picture.height, picture.boxes) == (self.picture.width, self.picture.height, self.picture.boxes)  # fmt: skip
        self.picture = picture
        if same:
            self.view.canvas.show_picture(picture)
        else:
            self.view.show_picture(picture)
        nothing = "" if picture.boxes else tr("Nothing fits the filter.") if self._document.catalog.entries else tr("There is nothing to draw yet: add integrations, or fill the catalog from a folder of projects.")  # fmt: skip
        self.note.setText(nothing or left_out(picture))
        self.note.setVisible(bool(self.note.text()))
        self._fill_twin()
        self._enable()

    def _fill_twin(self) -> None:
        current = self.view.canvas.current
        self._lines = sorted(self.picture.lines, key=lambda one: (current not in (one.source, one.target), one.source.casefold(), one.target.casefold())) if current else self.picture.lines  # fmt: skip
        with QSignalBlocker(self.table):
            self.table.clearContents()
            self.table.setRowCount(len(self._lines))
            for row, one in enumerate(self._lines):
                review = {"error": tr("errors"), "warning": tr("warnings")}.get(one.severity, "")
                for column, text in enumerate((one.source, one.target, number(len(one.entries)), STYLE_WORDS[one.style], ", ".join(shown("concerns", each) for each in one.concerns), review)):  # fmt: skip
                    self.table.setItem(row, column, QTableWidgetItem(text[:200]))
            self.table.setCurrentCell(-1, -1)

    def _enable(self) -> None:
        canvas = self.view.canvas
        self.ask.setEnabled(bool(self.focus_name or canvas.current))
        self.show_them.setEnabled(bool(canvas.current or canvas.line or self.focus_name))

    # -- choosing

    def focus_on(self, name: str) -> None:
        """Show a system with its neighbours."""
        self._fill_choices()
        self.focus.setCurrentIndex(max(0, self.focus.findText(name)))
        self.view.canvas.current = ""
        self.draw()
        self.said.emit(tr("{name} with its neighbours; Show All goes back", name=name))

    def _typed(self) -> None:
        if self.focus_name or not self.focus.currentText():
            self.draw()

    def show_all(self) -> None:
        """Leave nothing out."""
        with QSignalBlocker(self.element):
            self.element.clear()
        for one in (*self.choices.values(), self.focus, self.steps, self.way):
            with QSignalBlocker(one):
                one.setCurrentIndex(0)
        self.draw()

    def _boxed(self, name: str) -> None:
        self._fill_twin()
        self._enable()
        if name:
            held = next(one for one in self.picture.boxes if one.name == name)
            self.said.emit(
                tr(
                    "{name}: {count} integrations, {owner}",
                    name=name,
                    count=held.entries,
                    owner=held.owner or tr("no owner"),
                )
            )

    def _lined(self, source: str, target: str) -> None:
        row = next((at for at, one in enumerate(self._lines) if (one.source, one.target) == (source, target)), -1)
        with QSignalBlocker(self.table):
            self.table.setCurrentCell(row, 0)
        self._enable()
        if row >= 0:
            self.said.emit(
                tr(
                    "{source} to {target}: {count} integrations",
                    source=source,
                    target=target,
                    count=len(self._lines[row].entries),
                )
            )

    def _tabled(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            one = self._lines[row]
            with QSignalBlocker(self.view.canvas):
                self.view.canvas.choose_line(one.source, one.target)
            self._enable()

    def _show_entries(self) -> None:
        canvas = self.view.canvas
        if canvas.line:
            source, target = canvas.line
            ids = {id_ for one in self.picture.lines if (one.source, one.target) == canvas.line for id_ in one.entries}
            why = f"{source} → {target}"
        else:
            name = canvas.current or self.focus_name
            ids = {id_ for one in self.picture.lines if name in (one.source, one.target) for id_ in one.entries}
            why = tr("of {name}", name=name)
        if ids:
            self.entry_asked.emit((frozenset(ids), why))
