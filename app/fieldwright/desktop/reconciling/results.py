"""What a reconciliation found, as three tables: the counts, the fields, the records that are listed."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QTabWidget, QWidget

from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.reconciling.words import counted, kind_of
from fieldwright.project.reconciling.model import Reconciliation
from fieldwright.report.reconciling.sentences import count_lines

MOST_ROWS = 5_000
"""Rows of the table of records."""

_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Results(QTabWidget):
    """The three tables."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = _table(
            tr("Differences by field"), (tr("Field"), tr("Records that differ"), tr("Within tolerance")), 1
        )
        self.counts = _table(tr("Counts of both sides"), ("", tr("Source"), tr("Target")), 1)
        self.records = _table(
            tr("Records that are listed"),
            (
                tr("What"),
                tr("Key"),
                tr("Field"),
                tr("Expected"),
                tr("Actual"),
                tr("Source record"),
                tr("Target record"),
            ),
            5,
        )
        self.setAccessibleName(tr("Results"))
        self.addTab(self.fields, tr("By field"))
        self.addTab(self.counts, tr("Counts"))
        self.addTab(self.records, tr("Records"))

    def show_result(self, result: Reconciliation) -> None:
        """Show a result."""
        _fill(self.counts, [(counted(label), *map(_here, counts)) for label, *counts in count_lines(result)])
        _fill(self.fields, [(one.path, number(one.differing), number(one.within_tolerance)) for one in result.fields])
        rows: list[tuple[str, ...]] = []
        for one in result.listed:
            key, numbers = " / ".join(one.key), (_place(one.source_record), _place(one.target_record))
            what = kind_of(one.kind, one.times)
            rows += [
                (what, key, each.path, _value(each.expected), _value(each.actual), *numbers) for each in one.differences
            ] or [(what, key, "", "", "", *numbers)]
        _fill(self.records, rows[:MOST_ROWS])
        more = sum(result.more.values()) + max(0, len(rows) - MOST_ROWS)
        self.setTabText(2, tr("Records ({count} more not listed)", count=more) if more else tr("Records"))

    def forget(self) -> None:
        """Show nothing."""
        for one in (self.fields, self.counts, self.records):
            one.setRowCount(0)
        self.setTabText(2, tr("Records"))


def _here(count: str) -> str:
    """A number of the report as people write it here."""
    return number(int(count.replace(",", ""))) if count else ""


def _place(record: int) -> str:
    return number(record) if record else ""


def _value(text: str | None) -> str:
    return tr("(missing)") if text is None else text


def _table(name: str, titles: Sequence[str], numbers: int) -> QTableWidget:
    """A table whose columns from ``numbers`` on hold numbers."""
    made = QTableWidget(0, len(titles))
    follow_selection(made)
    made.setHorizontalHeaderLabels(list(titles))
    made.setAccessibleName(name)
    made.setProperty("numbers", numbers)
    made.setShowGrid(False)
    made.setAlternatingRowColors(True)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(28)
    header = made.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(_TEXT)
    for at in range(len(titles)):
        item = made.horizontalHeaderItem(at)
        if item is not None and at >= numbers:
            item.setTextAlignment(_NUMBER)
    if len(titles) > 3:
        header.setStretchLastSection(True)
    else:
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at in range(1, len(titles)):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            made.setColumnWidth(at, max(170, header.fontMetrics().horizontalAdvance(titles[at]) + 28))
    return made


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    numbers = int(table.property("numbers"))
    table.setRowCount(len(rows))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_NUMBER if column >= numbers else _TEXT)
            if len(text) > 30:
                item.setToolTip(f"<qt>{escape(text)}</qt>")
            table.setItem(at, column, item)
    if table.columnCount() > 3:
        for column in range(table.columnCount()):
            table.resizeColumnToContents(column)
            table.setColumnWidth(column, min(260, table.columnWidth(column) + 16))
