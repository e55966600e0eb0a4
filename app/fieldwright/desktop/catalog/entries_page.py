"""The integrations in a grid: edited in place, filtered, sorted, copied to and pasted from spreadsheets."""

import csv
import io

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.catalog.entry_rows import COLUMNS, EntryModel
from fieldwright.desktop.catalog.headings import heading_width
from fieldwright.desktop.catalog.mends import owners_in
from fieldwright.desktop.catalog.words import NO_ELEMENT, choices, shown, title
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import filter_line
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look
from fieldwright.project.catalog.model import CONCERNS, FREQUENCIES, PROTECTIONS, Entry
from fieldwright.project.catalog.words import frequency_text

Index = QModelIndex | QPersistentModelIndex
FILTER_DELAY = 120
"""Milliseconds after a letter before rows are filtered."""
_WIDTHS = {"element": 150, "source": 130, "target": 130, "notes": 220, "trigger": 140, "protection": 160, "links": 220, "mode": 124, "new_per_month": 108, "changed_per_month": 132, "effort": 66, "risk": 66, "quarter": 80, "rank": 52, "lifecycle": 80, "status": 96, "method": 136, "frequency": 132}  # fmt: skip
_SYSTEMS, _OWNERS = frozenset({"source", "target"}), frozenset({"owner", "source_owner", "target_owner"})
_LISTS = {"concerns": CONCERNS, "protections": PROTECTIONS, "frequency": FREQUENCIES}


class CellDelegate(QStyledItemDelegate):
    """Editors by column: a choice of values, or text that is completed with the names that the catalog knows."""

    def __init__(self, document: CatalogDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """The editor of a cell."""
        attribute = COLUMNS[index.column()]
        if attribute.choices:
            made = QComboBox(parent)
            made.addItems(["", *choices(attribute)])
            made.setAccessibleName(title(attribute))
            made.activated.connect(lambda _: self._done(made))
            return made
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setAccessibleName(title(attribute))
        words = self._words(attribute.key)
        if words:
            completer = QCompleter(words, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line

    def _words(self, key: str) -> list[str]:
        if key in _SYSTEMS:
            return self._document.system_names
        if key in _OWNERS:
            return owners_in(self._document.catalog)
        if key == "element":
            return sorted({one.element for one in self._document.catalog.entries if one.element}, key=str.casefold)
        return [shown(key, one) for one in _LISTS.get(key, ())]

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's text."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            if editor.findText(text) < 0:
                editor.addItem(text)
            editor.setCurrentText(text)
            QTimer.singleShot(0, editor, editor.showPopup)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take the text over; what is unchanged leaves no step."""
        text = editor.currentText() if isinstance(editor, QComboBox) else editor.text() if isinstance(editor, QLineEdit) else ""  # fmt: skip
        model.setData(index, text)


class EntryTable(QTableView):
    """The grid. Its keys: copy, paste, Delete empties cells, Ctrl+D fills down, Enter edits."""

    def __init__(self, model: EntryModel, document: CatalogDocument) -> None:
        super().__init__()
        self.rows = model
        self.setModel(model)
        follow_selection(self)
        self.setItemDelegate(CellDelegate(document, self))
        self.setAccessibleName(tr("Integrations"))
        self.setToolTip("")
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setSortingEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed)  # fmt: skip
        self.verticalHeader().setDefaultSectionSize(26)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sortIndicatorChanged.connect(self._sorted)
        for at, one in enumerate(COLUMNS):
            self.setColumnWidth(at, max(_WIDTHS.get(one.key, 130), heading_width(header, title(one))))

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        self.rows.sort(column, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, empty, fill down; the rest as grids do."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_cells()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as spreadsheets have them."""
        chosen = self.selectedIndexes()
        rows, columns = sorted({one.row() for one in chosen}), sorted({one.column() for one in chosen}, key=self.horizontalHeader().visualIndex)  # fmt: skip
        there = {(one.row(), one.column()) for one in chosen}
        held = io.StringIO(newline="")
        csv.writer(held, delimiter="\t", lineterminator="\n").writerows(
            [self.rows.texts(self.rows.entry(row))[column] if (row, column) in there else "" for column in columns] for row in rows
        )  # fmt: skip
        QGuiApplication.clipboard().setText(held.getvalue())

    def paste(self) -> None:
        """Put the clipboard's cells in, from the current one on; a single text goes into all selected cells."""
        text = QGuiApplication.clipboard().text()
        chosen = self.selectedIndexes()
        if len(chosen) > 1 and "\t" not in text and "\n" not in text.strip("\r\n"):
            self.rows.put([(one.row(), one.column(), text.strip("\r\n")) for one in chosen])
            return
        start = min(((one.row(), one.column()) for one in chosen), default=(self.rows.rowCount(), 0))
        self.rows.paste(*start, text)

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        self.rows.put([(one.row(), one.column(), "") for one in self.selectedIndexes()])

    def fill_down(self) -> None:
        """Put the text of the topmost selected cell of each column into those selected below it."""
        tops: dict[int, str] = {}
        cells: list[tuple[int, int, str]] = []
        for one in sorted(self.selectedIndexes(), key=lambda index: index.row()):
            if one.column() not in tops:
                tops[one.column()] = self.rows.texts(self.rows.entry(one.row()))[one.column()]
            else:
                cells.append((one.row(), one.column(), tops[one.column()]))
        self.rows.put(cells)


class EntriesPage(QWidget):
    """The grid with what filters it."""

    said = Signal(str)

    def __init__(self, document: CatalogDocument, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = EntryModel(document, look)
        self.table = EntryTable(self.model, document)
        self.search = filter_line(tr("Search the integrations"), tr("Words that stand anywhere in a row"))
        self.column = QComboBox()
        self.column.setAccessibleName(tr("Column to filter"))
        self.column.addItems([title(one) for one in COLUMNS])
        self.filter = filter_line(tr("Filter the column"), tr("Only rows whose text in this column has these words; each column can have its own"))  # fmt: skip
        self.clear = QPushButton(tr("Show &All"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.count.setAccessibleDescription(tr("Integrations shown"))
        self.why = QLabel()
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setObjectName("muted")
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(self.search, 3)
        bar.addWidget(self.column)
        bar.addWidget(self.filter, 2)
        bar.addWidget(self.clear)
        bar.addWidget(self.why)
        bar.addStretch(1)
        bar.addWidget(self.count)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self.table, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(FILTER_DELAY)
        self._wait.timeout.connect(self._apply)
        for line in (self.search, self.filter):
            line.textChanged.connect(lambda _: self._wait.start())
            line.returnPressed.connect(self._to_table)
        self.column.currentIndexChanged.connect(self._column_chosen)
        self.clear.clicked.connect(self.show_all)
        self.model.counted.connect(self._count)
        self.model.refused.connect(self.said)
        self.table.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.horizontalHeader().customContextMenuRequested.connect(
            lambda at: self.filter_column(self.table.horizontalHeader().logicalIndexAt(at))
        )
        document.changed.connect(self._count)

    def _apply(self) -> None:
        self._wait.stop()
        self.model.words = self.search.text().casefold().strip()
        at, words = self.column.currentIndex(), self.filter.text().casefold().strip()
        self.model.filters.pop(at, None)
        if words:
            self.model.filters[at] = words
        self.model.again()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def _column_chosen(self, at: int) -> None:
        with QSignalBlocker(self.filter):
            self.filter.setText(self.model.filters.get(at, ""))

    def _to_table(self) -> None:
        self._apply()
        self.table.setFocus()
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def filter_column(self, column: int) -> None:
        """Go to the line that filters a column."""
        self.column.setCurrentIndex(column)
        self.filter.setFocus()
        self.filter.selectAll()

    def show_all(self) -> None:
        """Leave nothing out."""
        for line in (self.search, self.filter):
            with QSignalBlocker(line):
                line.clear()
        self.model.filters.clear()
        self.model.only = None
        self.why.clear()
        self._apply()

    def show_only(self, ids: frozenset[str], why: str) -> None:
        """Show just these entries, and say why."""
        self.show_all()
        self.model.only = ids
        self.why.setText(why)
        self._apply()
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    def show_entry(self, id_: str, column: int = 0) -> bool:
        """Go to an entry; whether there is such a one."""
        row = self.model.row_of(id_)
        if row < 0:
            self.show_all()
            row = self.model.row_of(id_)
        if row < 0:
            return False
        index = self.model.index(row, column)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.table.setFocus()
        return True

    def _count(self) -> None:
        rows, all_ = self.model.rowCount(), len(self._document.catalog.entries)
        self.count.setText(
            tr("{count} integrations", count=rows)
            if rows == all_
            else tr("{count} of {all} integrations", count=rows, all=all_)
        )
        self.clear.setEnabled(rows != all_ or bool(self.model.filters or self.model.words))

    # -- what is done with rows

    def commit(self) -> None:
        """Take over what is being typed in a cell."""
        if self.table.state() == QAbstractItemView.State.EditingState:
            self.table.setFocus()
            self.table.closePersistentEditor(self.table.currentIndex())

    @property
    def selected(self) -> tuple[Entry, ...]:
        """The entries of the rows with a selected cell."""
        rows = sorted({one.row() for one in self.table.selectedIndexes()})
        return tuple(self.model.entry(row) for row in rows)

    def add(self) -> None:
        """Add an integration, and begin with its element."""
        self.show_all()
        id_ = self._document.add_entry()
        self.show_entry(id_)
        self.table.edit(self.table.currentIndex())

    def remove(self) -> None:
        """Remove the selected integrations."""
        gone = {one.id for one in self.selected}
        if gone and self._document.remove_entries(gone):
            self.said.emit(tr("{count} removed; undo brings them back", count=len(gone)))

    def set_selected(self) -> None:
        """Ask for a text, and put it into the current column of all selected rows."""
        index = self.table.currentIndex()
        rows = sorted({one.row() for one in self.table.selectedIndexes()})
        if not index.isValid() or not rows:
            self.said.emit(tr("Select the rows first"))
            return
        attribute = COLUMNS[index.column()]
        question = tr("{title} of {n} integrations:", "{title} of {n} integration:", len(rows), title=title(attribute))
        now = self.model.texts(self.model.entry(index.row()))[index.column()]
        if attribute.choices:
            offered = ["", *choices(attribute)]
            text, given = QInputDialog.getItem(self, tr("Set in Selected Rows"), question, offered, max(offered.index(now) if now in offered else 0, 0), False)  # fmt: skip
        else:
            text, given = QInputDialog.getText(
                self, tr("Set in Selected Rows"), question, QLineEdit.EchoMode.Normal, now
            )
        if given:
            self.model.put([(row, index.column(), text) for row in rows])

    @staticmethod
    def line_of(entry: Entry) -> str:
        """An entry in a line."""
        often = shown("frequency", frequency_text(entry.frequency))
        return f"{entry.element or NO_ELEMENT}: {entry.source or '?'} → {entry.target or '?'}" + (f", {often}" if often else "")  # fmt: skip
