"""The sheet with what is above it. All that it shows is the document's; every edit is one undoable step of the document."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from threading import Event
from typing import Any

from attrs import evolve
from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.expression_editor import LONGEST, place_of
from fieldwright.desktop.form_parts import filter_line, label, toggle
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.sheet.arranging import Filter, Layout, layout_of
from fieldwright.desktop.sheet.choosing import ColumnsDialog, FilterDialog
from fieldwright.desktop.sheet.columns import CHOICE, COLUMNS, EXPRESSION, FILLING, FIXED, IDS, PATH, attribute_of
from fieldwright.desktop.sheet.editing import Cell, Edited, Hand, edited
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.sheet.rows import MOST, SheetRows, sheet_rows, updated
from fieldwright.desktop.sheet.switch import ViewSwitch
from fieldwright.desktop.sheet.table import SheetTable
from fieldwright.desktop.sheet.telling import Question, findings_by_path, told_of
from fieldwright.desktop.surroundings import Surroundings, surroundings
from fieldwright.desktop.theme import Look
from fieldwright.expression.diagnostics import diagnose
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.records import ABSENT
from fieldwright.mapping.sides import Bench
from fieldwright.schema.values import value_text

PAUSE = 60
"""Milliseconds without scrolling before what is in sight is computed."""
SEARCH_PAUSE = 40
"""Milliseconds without a key before the search looks."""


class SheetPage(QWidget):
    """See the module."""

    said = Signal(str)
    view_asked = Signal(str)
    full_asked = Signal(str)
    """Somebody wants the full editor of the selected target's attribute."""
    candidates_asked = Signal(object, object)
    """Somebody wants candidates for the selected target, under a row on the screen; the focus goes back to the widget."""

    def __init__(
        self, document: Document, look: Look, jobs: Jobs, author: Callable[[], str], kept: str = "", parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._look, self._jobs, self._author = document, look, jobs, author
        self._layout = layout_of(kept)
        self.keep: Callable[[str], object] = lambda _: None
        """Remembers a layout."""
        self._bench: Bench | None = None
        self._listed: object = None
        self._signature: object = None
        self._opened: set[str] = set()
        self._complete = True
        self._following = self._restoring = False
        self._sample: str | None = None
        self._sample_of: object = None
        self._evaluator: Evaluator | None = None
        self._stop = Event()
        self._fresh: set[str] = set()
        self._stamp: object = None
        self._last_here: tuple[str, str] = ("", "")
        self.model = SheetModel(
            lambda *_: "cells are edited through the sheet", lambda name: tone(name, self.palette())
        )
        self.table = SheetTable(self.model, look)
        self.model.arrange(self._layout)
        self._build()
        self._connect()
        self.table.apply(self._layout)

    # -- building

    def _build(self) -> None:
        self.switch = ViewSwitch(self._look, "sheet", "Ctrl+Shift+E")
        self.search = filter_line("Search the sheet", "Show rows that hold these words, in any cell")
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(300)
        self.grouped = toggle(
            "Group by parent", "Show fields under those that hold them", self._group, on=self._layout.grouped
        )
        self.grouped.setText("Groups")
        self.columns = QToolButton()
        self.columns.setText("Columns…")
        self.columns.setAccessibleName("Columns")
        self.columns.setToolTip("Choose which columns are shown, in which order")
        self.columns.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.columns.clicked.connect(lambda _=False: self.choose_columns())
        self.clear = QPushButton("Show all")
        self.clear.setToolTip("Take the search and all filters away")
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(lambda _=False: self.show_all())
        self.summary = label("", quiet=True)
        self.summary.setWordWrap(False)
        self.summary.setAccessibleName("Rows")
        head = QWidget()
        head.setObjectName("head")
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(8)
        for widget in (self.switch, self.search, self.grouped, self.columns):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.summary)
        row.addWidget(self.clear)
        self.empty = label("", quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(32)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.pages, 1)
        self.setFocusProxy(self.table)
        self._wait_search, self._wait_told = QTimer(self), QTimer(self)
        for timer, after, call in (
            (self._wait_search, SEARCH_PAUSE, self._search),
            (self._wait_told, PAUSE, self._ask),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(call)

    def _connect(self) -> None:
        document, table = self._document, self.table
        document.changed.connect(self._edited)
        document.sides_changed.connect(self._edited)
        document.opened.connect(self._reopened)
        document.checked.connect(self._checked)
        document.sample_changed.connect(self._sampled)
        document.selection_changed.connect(self._selected)
        self.switch.asked.connect(self.view_asked)
        self.search.textChanged.connect(lambda _: self._wait_search.start())
        self.search.returnPressed.connect(self.focus_table)
        table.check, table.take = self._check, self._take
        table.delegate.surroundings = self._surroundings
        table.delegate.full_asked.connect(self._full)
        table.said.connect(self.said)
        table.laid_out.connect(self.lay_out)
        table.header_menu_asked.connect(self._header_menu)
        table.menu_asked.connect(self._menu)
        table.cleared.connect(self.clear_cells)
        table.pasted.connect(self.paste)
        table.filled.connect(self.fill_down)
        table.folded.connect(self.fold)
        table.search_asked.connect(self.focus_search)
        table.candidates_asked.connect(self._candidates)
        table.selectionModel().currentChanged.connect(self._current)
        table.verticalScrollBar().valueChanged.connect(lambda _: self._wait_told.start())
        self.model.arranged_anew.connect(self._arranged)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._restore)

    # -- following the document

    def showEvent(self, event: QShowEvent) -> None:
        """Bring it up to date: nothing is made while it is not shown."""
        super().showEvent(event)
        self._edited()

    def _reopened(self, *_: object) -> None:
        self._opened.clear()
        self.model.folded.clear()
        self.model.told.clear()
        self._listed = None

    def _edited(self, *_: object) -> None:
        if not self.isVisible():
            return
        bench = self._bench = self._document.shown_bench
        if bench is None:
            self._listed = self._signature = None
            self.model.show_rows({})
            loading = self._document.is_open and self._document.map is not None
            self._say_empty("Loading the schemas…" if loading else "No map is open: start one, or open a project.")
            return
        listed = (bench.map.name, bench.target)
        signature = tuple([(one.target, one.kind) for one in bench.map.rules])
        if listed != self._listed:
            self._opened.clear()
            self.model.folded.clear()
            self.model.told.clear()
            self._list(bench, listed, signature)
        else:
            changed = updated(self.model.rows, bench.map)
            self.model.update_rows(changed)
            self._fresh -= changed.keys()
            if signature != self._signature:
                self._list(bench, listed, signature)
        self._wait_told.start()

    def _list(self, bench: Bench, listed: object, signature: object) -> None:
        first = listed != self._listed
        self._listed, self._signature = listed, signature
        if first:
            self._say_empty("Listing the target's fields…")
        self._jobs.start(
            sheet_rows, bench, frozenset(self._opened), done=lambda found: self._show(bench, found), failed=self._document.failed.emit,
            label="Listing the target's fields", key=(self, "rows"),
        )  # fmt: skip

    def _show(self, bench: Bench, found: SheetRows) -> None:
        now = self._document.shown_bench
        if now is None or now.map.name != bench.map.name or now.target is not bench.target:
            return
        self._complete = found.complete
        rows = dict(found.rows)
        rows |= updated(rows, now.map)
        self.model.found = findings_by_path(self._document.findings, now.map.name)
        self.model.show_rows(rows)
        self._selected()
        self._wait_told.start()

    def _checked(self, *_: object) -> None:
        if self._bench is not None:
            self.model.mark(findings_by_path(self._document.findings, self._bench.map.name))

    def _arranged(self) -> None:
        rows, model = len(self.model.rows), self.model
        if rows and not model.shown:
            self._say_empty("No row fits the search and the filters")
        elif rows:
            self.pages.setCurrentIndex(0)
        limit = "" if self._complete else f"; the first {MOST:,} of those without a rule, open a group for more"
        counted = f"{model.fitting:,} of {rows:,} rows" if model.narrowed else f"{rows:,} row{'s' * (rows != 1)}"
        self.summary.setText(f"{counted}{limit}" if rows else "")
        self.clear.setVisible(model.narrowed)
        self._wait_told.start()

    def _say_empty(self, words: str) -> None:
        self.empty.setText(words)
        self.pages.setCurrentIndex(1)

    def _remember(self) -> None:
        self._restoring = True
        top = self.table.verticalScrollBar().value()
        index = self.table.currentIndex()
        if index.isValid():
            self._last_here = self.table.here
        self._offset = index.row() - top if index.isValid() else 0

    _offset = 0

    def _restore(self) -> None:
        path, column = self._last_here
        if path and self.table.go(path, column):
            self.table.verticalScrollBar().setValue(self.table.currentIndex().row() - max(0, self._offset))
        self._restoring = False

    # -- selecting

    def _current(self, index: Any, _before: Any) -> None:
        if self._following or self._restoring or not index.isValid():
            return
        self._last_here = self.table.here
        self._following = True
        self._document.select(target_path=self.table.here[0])
        self._following = False

    def _selected(self, *_: object) -> None:
        if self._following or not self.isVisible():
            return
        if self._bench is not None and self._document.map_name != self._bench.map.name:
            self._edited()
            return
        path = self._document.selection.target_path
        if path is None or path == self.table.here[0]:
            return
        self._following = True
        if path in self.model.rows:
            self.model.unfold_to(path)
            self.table.go(path)
        else:
            self._open_to(path)
        self._following = False

    def _open_to(self, path: str) -> None:
        """Open the groups above a field that is not listed."""
        bench = self._bench
        if bench is None or bench.target is None or not path or bench.target.field(path) is None:
            return
        above = [one for one in _above(path) if one not in self._opened]
        if above and bench.map.rule(path) is None:
            self._opened.update(above)
            self._list(bench, self._listed, self._signature)

    def fold(self, path: str, folded: bool) -> None:
        """Fold a group or open it; one whose fields are not listed yet has them listed."""
        row = self.model.rows.get(path)
        if row is None:
            return
        if row.holds:
            self.model.fold(path, folded=folded)
        elif row.opens and not folded and self._bench is not None:
            self._opened.add(path)
            self.model.folded.discard(path)
            self._list(self._bench, self._listed, self._signature)

    def focus_table(self) -> None:
        """Go to the cells."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.table.currentIndex().isValid() and self.model.shown:
            self.table.go(self.model.shown[0], PATH)

    def focus_search(self) -> None:
        """Go to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def commit(self) -> None:
        """Take over what is being typed."""
        editor = self.focusWidget()
        while editor is not None and editor.parentWidget() not in (self.table.viewport(), self.table.pinned.viewport()):
            editor = editor.parentWidget() if editor is not self else None
        if editor is not None:
            self.table.commitData(editor)
            self.table.closeEditor(editor, self.table.delegate.EndEditHint.NoHint)

    # -- the layout

    def lay_out(self, layout: Layout) -> None:
        """Lay the sheet out in another way, and remember it."""
        old, self._layout = self._layout, layout
        if (old.sort, old.descending, old.grouped, old.filters) != (layout.sort, layout.descending, layout.grouped, layout.filters):  # fmt: skip
            self.model.arrange(layout)
        else:
            self.model.layout = layout
        self.table.apply(layout)
        self.grouped.setChecked(layout.grouped)
        self.keep(layout.text())
        self._wait_told.start()

    def _group(self, on: bool) -> None:
        if on != self._layout.grouped:
            self.lay_out(evolve(self._layout, grouped=on))

    def choose_columns(self) -> None:
        """Ask which columns are shown."""
        dialog = ColumnsDialog(self._layout, self)
        if dialog.exec():
            self.lay_out(evolve(dialog.chosen, pinned=dialog.chosen.pinned))

    def choose_filter(self, column: str) -> None:
        """Ask which cells of a column are shown."""
        values = Counter(self.model.text(row, column) for row in self.model.rows.values())
        ordered = dict(sorted(values.items(), key=lambda one: one[0].casefold()))
        dialog = FilterDialog(column, self._layout.filters.get(column, Filter()), ordered, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.lay_out(self._layout.with_filter(column, dialog.chosen))

    def show_all(self) -> None:
        """Take the search and the filters away."""
        self.search.clear()
        self._search()
        self.lay_out(evolve(self._layout, filters={}))
        self.focus_table()

    def _search(self) -> None:
        self._wait_search.stop()
        if self.search.text() != self.model.search:
            self.model.arrange(search=self.search.text())
            self._selected()

    def _header_menu(self, column: str, at: QPoint) -> None:
        menu = self.column_menu(column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def column_menu(self, column: str) -> QMenu:
        """What is done with a column."""
        menu, layout = QMenu(COLUMNS[column].title, self), self._layout
        shown = layout.shown
        place = shown.index(column) if column in shown else 0
        choices: tuple[tuple[str, bool, Callable[[], object]], ...] = (
            ("Sort from the &first", True, lambda: self.lay_out(evolve(layout, sort=column, descending=False))),
            ("Sort from the &last", True, lambda: self.lay_out(evolve(layout, sort=column, descending=True))),
            ("&Do not sort", bool(layout.sort), lambda: self.lay_out(evolve(layout, sort="", descending=False))),
            ("", True, lambda: None),
            ("F&ilter…", True, lambda: self.choose_filter(column)),
            ("Take the filter &away", column in layout.filters, lambda: self.lay_out(layout.with_filter(column, Filter()))),
            ("", True, lambda: None),
            ("&Keep columns up to here in sight", place + 1 != layout.pinned, lambda: self.lay_out(evolve(layout, pinned=place + 1))),
            ("Let all columns &scroll", layout.pinned > 0, lambda: self.lay_out(evolve(layout, pinned=0))),
            ("&Hide the column", column != PATH, lambda: self.lay_out(evolve(layout, hidden=layout.hidden | {column}))),
            ("&Columns…", True, self.choose_columns),
        )  # fmt: skip
        for words, enabled, call in choices:
            if not words:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _=False, call=call: call())
        return menu

    def _menu(self, at: QPoint) -> None:
        menu = self.cell_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def cell_menu(self) -> QMenu:
        """What is done with the selected cells."""
        table, (path, column) = self.table, self.table.here
        menu = QMenu(self)
        one = COLUMNS[column] if column else COLUMNS[PATH]
        writable = one.edit != FIXED
        choices: tuple[tuple[str, str, bool, Callable[[], object]], ...] = (
            ("&Edit", "F2", writable, lambda: table.edit(table.currentIndex())),
            ("Edit in the &Rule Panel", "", one.edit == EXPRESSION, lambda: self._full(path, column)),
            ("", "", True, lambda: None),
            ("Cu&t", "Ctrl+X", True, lambda: (table.copy(), self.clear_cells())),
            ("&Copy", "Ctrl+C", True, table.copy),
            ("Copy with &Heads", "", True, lambda: table.copy(headers=True)),
            ("&Paste", "Ctrl+V", True, table.paste),
            ("Em&pty", "Delete", True, self.clear_cells),
            ("&Fill Down", "Ctrl+Shift+D", True, self.fill_down),
            ("", "", True, lambda: None),
            ("Ca&ndidates…", "Shift+Space", True, self._candidates),
        )  # fmt: skip
        for words, keys, enabled, call in choices:
            if not words:
                menu.addSeparator()
                continue
            action = menu.addAction(f"{words}\t{keys}" if keys else words)
            action.setEnabled(enabled and bool(path))
            action.triggered.connect(lambda _=False, call=call: call())
        if one.edit == CHOICE:
            sub = menu.addMenu(f"&Set the {one.title}")
            for choice in one.choices:
                sub.addAction(choice or "(nothing)").triggered.connect(lambda _=False, choice=choice: self.set_chosen(column, choice))  # fmt: skip
        menu.addSeparator()
        menu.addMenu(self.column_menu(one.id)).setText(f"C&olumn {one.title}")
        return menu

    # -- editing

    def _surroundings(self, path: str, attribute: str) -> Surroundings:
        return surroundings(self._document.bench, path, attribute)

    def _check(self, path: str, column: str, text: str) -> str:
        """Why an expression is not taken as it is typed."""
        if COLUMNS[column].edit != EXPRESSION or not text.strip() or len(text) > LONGEST:
            return ""
        attribute = attribute_of(self.model.rows[path]) if column == FILLING else column
        found = diagnose(text, self._surroundings(path, attribute).scope.names)
        if not found:
            return ""
        place = f"at {place_of(text, found[0].start)}, " if found[0].start >= 0 else ""
        return f"{place}{found[0].message}"

    def _take(self, cells: Sequence[tuple[str, str]], text: str) -> bool:
        done = self._edit([Cell(self.model.rows[path], column, text) for path, column in cells])
        if done is None:
            return False
        if done.refused and not done.rows:
            self.model.last_refusal = done.refused[0].why
            return False
        self._do(done, f"{COLUMNS[cells[0][1]].title} of {_rows(done.rows)}" if len(cells) > 1 else "")
        if len(cells) > 1:
            left = f", {_rows(len(done.refused))} left as they were: {done.refused[0].why}" if done.refused else ""
            self.said.emit(f"{COLUMNS[cells[0][1]].title} set in {_rows(done.rows)}{left}")
        return True

    def _edit(self, cells: Sequence[Cell]) -> Edited | None:
        bench = self._document.bench
        if bench is None:
            self.model.last_refusal = "a source of the map is missing"
            return None
        hand = Hand(self._author(), date.today().isoformat())
        return edited(self._document.project, bench, cells, hand)

    def _do(self, done: Edited, label_: str = "") -> None:
        """Make an edit, as one step."""
        if not done.rows:
            return
        name = self.table.here[0].rpartition(".")[2]
        self._document.do(done.project, f"setting {label_}" if label_ else f"{done.label}: {name}")

    def set_chosen(self, column: str, text: str) -> None:
        """Set the cells of a column in all selected rows."""
        rows = sorted({row for row, _ in self.table.chosen()})
        if rows and not self._take([(self.model.shown[row], column) for row in rows], text):
            self.said.emit(f"Not set: {self.model.last_refusal}")

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        cells = [Cell(self.model.row(row), IDS[at], "") for row, at in self.table.chosen() if self.table.fillable(at)]
        cells = [one for one in cells if COLUMNS[one.column].text(one.row) and one.column != "status"]
        if not cells:
            self.said.emit("Nothing was emptied: what is selected says nothing, or is not written here")
            return
        self._put(cells, "emptying", "emptied")

    def fill_down(self) -> None:
        """Put what stands in the first selected row into those below it, column by column."""
        chosen = self.table.chosen()
        first: dict[int, int] = {}
        for row, at in chosen:
            first.setdefault(at, row)
        cells = [
            Cell(self.model.row(row), IDS[at], self.model.editable_text(self.model.row(first[at]), IDS[at]))
            for row, at in chosen
            if row != first[at] and self.table.fillable(at)
        ]
        if not cells:
            self.said.emit("Nothing was filled: select the cell to be repeated with those below it")
            return
        self._put(cells, "filling down", "filled")

    def paste(self, given: Sequence[Sequence[str]]) -> None:
        """Put rows of cells in from the first selected cell on; what does not fit is told before anything is changed."""
        table, header = self.table, self.table.horizontalHeader()
        chosen = table.chosen()
        if not chosen or not given:
            self.said.emit("Nothing was pasted: select the cell to begin with")
            return
        rows = sorted({row for row, _ in chosen})
        shown = sorted((at for at in range(len(IDS)) if not table.isColumnHidden(at)), key=header.visualIndex)
        columns = [at for at in shown if any(one == at for _, one in chosen)]
        height, width = len(given), max(map(len, given))
        problems: list[str] = []
        repeats = len(rows) % height == 0 and len(columns) % width == 0
        if len(rows) * len(columns) > 1 and not repeats:
            problems.append(f"The clipboard has {_size(height, width)}, the selection {_size(len(rows), len(columns))}. It is pasted from the first selected cell on.")  # fmt: skip
        if not repeats or len(rows) * len(columns) == 1:
            start = shown.index(columns[0])
            wide, high = (
                shown[start : start + width],
                list(range(rows[0], min(rows[0] + height, len(self.model.shown)))),
            )
            if len(wide) < width or len(high) < height:
                problems.append(f"The clipboard has {_size(height, width)}, and there is room for {_size(len(high), len(wide))}; the rest is left out.")  # fmt: skip
            rows, columns = high, wide
        cells = [
            Cell(self.model.row(row), IDS[at], given[down % height][across % width])
            for down, row in enumerate(rows)
            for across, at in enumerate(columns)
            if across % width < len(given[down % height])
        ]
        written = [one for one in cells if COLUMNS[one.column].edit != FIXED]
        left = len({one.column for one in cells}) - len({one.column for one in written})
        if not written:
            self.said.emit("Nothing was pasted: none of these columns is written here")
            return
        note = f" ({left} column{'s' * (left != 1)} left out, which {'are' if left > 1 else 'is'} not written here)" if left else ""  # fmt: skip
        if self._put(written, "pasting", "pasted", problems, note):
            table.select_block(rows[0], columns, len(rows))

    def _put(self, cells: Sequence[Cell], doing: str, done_: str, problems: Sequence[str] = (), note: str = "") -> bool:
        """Put texts into cells as one step, asking first where some are not taken."""
        done = self._edit(cells)
        if done is None:
            self.said.emit(f"Nothing was {done_}: {self.model.last_refusal}")
            return False
        told = list(problems)
        if done.refused:
            why = "\n".join(
                f"{one.cell.row.path}, {COLUMNS[one.cell.column].title}: {one.why}" for one in done.refused[:6]
            )
            more = f"\nand {len(done.refused) - 6:,} more" if len(done.refused) > 6 else ""
            told.append(f"{_cells(len(done.refused))} of {len(cells):,} cannot be {done_}:\n{why}{more}")
        if told and not done.rows:
            self.said.emit(f"Nothing was {done_}: {done.refused[0].why}" if done.refused else f"Nothing was {done_}: all of it is there already")  # fmt: skip
            return False
        if told and not self._agreed(told, done, doing):
            self.said.emit(f"Nothing was {done_}")
            return False
        if not done.rows:
            self.said.emit(f"Nothing was {done_}: all of it is there already")
            return False
        where = sorted({COLUMNS[one.column].title for one in cells})
        self._document.do(done.project, f"{doing} {', '.join(where) if len(where) < 4 else f'{len(where)} columns'} in {_rows(done.rows)}")  # fmt: skip
        self.said.emit(f"{_rows(done.rows)} {done_}{note}")
        return True

    def _agreed(self, told: Sequence[str], done: Edited, doing: str) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(doing.capitalize())
        box.setText(f"Go on with {doing}? {_rows(done.rows)} would change.")
        box.setInformativeText("\n\n".join(told))
        going = box.addButton("Go on", QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(going)
        box.exec()
        return box.clickedButton() is going

    def _full(self, path: str, attribute: str) -> None:
        if attribute == FILLING:
            attribute = attribute_of(self.model.rows[path])
        self._document.select(target_path=path)
        self.full_asked.emit(attribute)

    def _candidates(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._document.select(target_path=self.table.here[0])
            rect = self.table.visualRect(index)
            under = QRect(self.table.viewport().mapToGlobal(rect.topLeft()), rect.size())
            self.candidates_asked.emit(under, self.table)

    # -- what is computed

    def _sampled(self, *_: object) -> None:
        self._fresh.clear()
        self._wait_told.start()

    def _ask(self) -> None:
        """Have what is in sight computed, beside the window."""
        bench, document = self._bench, self._document
        if bench is None or not self.isVisible() or document.bench is None:
            return
        if (document.sample, bench.primary) != self._sample_of:
            self._read_sample(bench)
            return
        stamp = (self._sample, bench.lookups, bench.parameters, bench.functions, bench.sources)
        if self._stamp is None or any(a is not b for a, b in zip(stamp, self._stamp, strict=True)):  # type: ignore[call-overload]
            self._stamp = stamp
            self._fresh.clear()
        wanted = [row.rule for row in self._in_sight() if row.rule is not None and row.path not in self._fresh]
        if not wanted:
            return
        if self._evaluator is None:
            self._evaluator = Evaluator()
        self._stop.set()
        self._stop = Event()
        given = {one.name: one.default for one in bench.parameters if one.default is not ABSENT}
        question = Question(document.bench, tuple(wanted), self._sample, json.dumps(given))
        self._jobs.start(
            told_of, question, self._evaluator, self._stop, done=lambda told: self._told(question, told),
            failed=self._document.failed.emit, key=(self, "told"), stop=self._stop.set,
        )  # fmt: skip

    def _told(self, question: Question, told: dict[str, Any]) -> None:
        rules = {one.target: one for one in question.rules}
        now = {
            path: one
            for path, one in told.items()
            if path in self.model.rows and self.model.rows[path].rule is rules[path]
        }
        self._fresh |= now.keys()
        self.model.tell(now)
        if len(told) == len(question.rules) and len(now) == len(told):
            return
        self._wait_told.start()

    def _in_sight(self) -> list[Any]:
        top = self.table.rowAt(0)
        end = self.table.rowAt(self.table.viewport().height() - 1)
        last = len(self.model.shown) - 1 if end < 0 else min(end + 4, len(self.model.shown) - 1)
        return [self.model.row(at) for at in range(max(0, top), last + 1)]

    def _read_sample(self, bench: Bench) -> None:
        document, side = self._document, bench.primary
        asked = (document.sample, side)
        if document.sample is None or side is None:
            self._sample_of, self._sample = asked, None
            self._wait_told.start()
            return
        self._jobs.start(
            value_text, document.sample, side.schema, side.root, document.sample_path, key=(self, "sample"),
            done=lambda text: self._sample_came(asked, text), failed=lambda _: self._sample_came(asked, None),
        )  # fmt: skip

    def _sample_came(self, asked: object, text: str | None) -> None:
        self._sample_of, self._sample = asked, text
        self._fresh.clear()
        self._wait_told.start()

    def close_evaluation(self) -> None:
        """End the process that evaluates."""
        self._stop.set()
        self._wait_told.stop()
        if self._evaluator is not None:
            self._evaluator.close()
            self._evaluator = None


def _above(path: str) -> list[str]:
    """The paths above one, as rows are called."""
    from fieldwright.schema.paths import format_path, parse_path

    try:
        steps = parse_path(path)
    except ValueError:
        return []
    return [format_path(steps[:end]) for end in range(1, len(steps))]


def _rows(count: int) -> str:
    return f"{count:,} row{'s' * (count != 1)}"


def _cells(count: int) -> str:
    return f"{count:,} cell{'s' * (count != 1)}"


def _size(rows: int, columns: int) -> str:
    return f"{_rows(rows)} of {columns:,} column{'s' * (columns != 1)}"
