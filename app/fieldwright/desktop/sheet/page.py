"""The sheet with what is above it. All that it shows is the document's; every edit is one undoable step of the document."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import evolve
from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import filter_line, label, toggle
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.desktop.sheet.arranging import Filter, Layout, layout_of
from fieldwright.desktop.sheet.choosing import ColumnsDialog, FilterDialog
from fieldwright.desktop.sheet.columns import FILLING, PATH, attribute_of
from fieldwright.desktop.sheet.computing import InSight
from fieldwright.desktop.sheet.menus import cell_menu, column_menu
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.sheet.putting import Putting
from fieldwright.desktop.sheet.rows import MOST, SheetRows, opened_below, sheet_rows, updated
from fieldwright.desktop.sheet.switch import ViewSwitch
from fieldwright.desktop.sheet.table import SheetTable
from fieldwright.desktop.sheet.telling import findings_by_path
from fieldwright.desktop.theme import Look
from fieldwright.mapping.sides import Bench

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
        self._last_here: tuple[str, str] = ("", "")
        self.model = SheetModel(
            lambda *_: "cells are edited through the sheet", lambda name: tone(name, self.palette())
        )
        self.table = SheetTable(self.model, look)
        self.putting = Putting(document, self.table, author)
        self.in_sight = InSight(document, jobs, self.table, lambda: self._bench)
        self.model.arrange(self._layout)
        self._build()
        self._connect()
        self.table.apply(self._layout)

    # -- building

    def _build(self) -> None:
        self.switch = ViewSwitch(self._look, "sheet", "Ctrl+Shift+E")
        self.search = filter_line(tr("Search the sheet"), tr("Show rows that hold these words, in any cell"))
        self.search.setMinimumWidth(80)
        self.search.setMaximumWidth(300)
        self.grouped = toggle(
            tr("Group by parent"), tr("Show fields under those that hold them"), self._group, on=self._layout.grouped
        )
        self.grouped.setText(tr("Groups"))
        self.columns = QToolButton()
        self.columns.setText(tr("Columns…"))
        self.columns.setAccessibleName(tr("Columns"))
        self.columns.setToolTip(tr("Choose which columns are shown, in which order"))
        self.columns.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.columns.clicked.connect(lambda _=False: self.choose_columns())
        self.clear = QPushButton(tr("Show all"))
        self.clear.setToolTip(tr("Take the search and all filters away"))
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(lambda _=False: self.show_all())
        self.summary = label("", quiet=True)
        self.summary.setWordWrap(False)
        self.summary.setAccessibleDescription(tr("Rows"))
        head = QWidget()
        head.setObjectName("head")
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(8)
        for widget in (self.switch, self.search, self.grouped, self.columns):
            row.addWidget(widget, 2 if widget is self.search else 0)
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
        self._wait_search = QTimer(self)
        self._wait_search.setSingleShot(True)
        self._wait_search.setInterval(SEARCH_PAUSE)
        self._wait_search.timeout.connect(self._search)

    def _connect(self) -> None:
        document, table = self._document, self.table
        document.changed.connect(self._edited)
        document.sides_changed.connect(self._edited)
        document.opened.connect(self._reopened)
        document.checked.connect(self._checked)
        document.selection_changed.connect(self._selected)
        self.switch.asked.connect(self.view_asked)
        self.search.textChanged.connect(lambda _: self._wait_search.start())
        self.search.returnPressed.connect(self.focus_table)
        table.delegate.full_asked.connect(self.open_full)
        table.said.connect(self.said)
        self.putting.said.connect(self.said)
        table.laid_out.connect(self.lay_out)
        table.header_menu_asked.connect(self._header_menu)
        table.menu_asked.connect(self._menu)
        table.folded.connect(self.fold)
        table.below_asked.connect(self.open_below)
        table.search_asked.connect(self.focus_search)
        table.candidates_asked.connect(self.ask_candidates)
        table.selectionModel().currentChanged.connect(self._current)
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
            self._say_empty(
                tr("Loading the schemas…") if loading else tr("No map is open: start one, or open a project.")
            )
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
            self.in_sight.forget(set(changed))
            if signature != self._signature:
                self._list(bench, listed, signature)
        self.in_sight.look()

    def _list(self, bench: Bench, listed: object, signature: object) -> None:
        first = listed != self._listed
        self._listed, self._signature = listed, signature
        if first:
            self._say_empty(tr("Listing the target's fields…"))
        self._jobs.start(
            sheet_rows, bench, frozenset(self._opened), done=lambda found: self._show(bench, found), failed=self._document.failed.emit,
            label=tr("Listing the target's fields"), key=(self, "rows"),
        )  # fmt: skip

    def _show(self, bench: Bench, found: SheetRows) -> None:
        now = self._document.shown_bench
        if now is None or now.map.name != bench.map.name or now.target is not bench.target:
            return
        self._complete = found.complete
        rows = dict(found.rows)
        rows |= updated(rows, now.map)
        self.model.found = findings_by_path(self._document.findings, now.map.name)
        self._following = (
            True  # a table that comes to sight with the focus makes its first cell current: nobody chose that
        )
        self.model.show_rows(rows)
        self._following = False
        self._selected()
        self.in_sight.look()

    def _checked(self, *_: object) -> None:
        if self._bench is not None:
            self.model.mark(findings_by_path(self._document.findings, self._bench.map.name))

    def _arranged(self) -> None:
        rows, model = len(self.model.rows), self.model
        if rows and not model.shown:
            self._say_empty(tr("No row fits the search and the filters"))
        elif rows:
            self.pages.setCurrentIndex(0)
        counted = tr("{fitting} of {rows} rows", fitting=model.fitting, rows=rows) if model.narrowed else tr("{n} rows", "{n} row", rows)  # fmt: skip
        if not self._complete:
            counted = tr("{rows}; the first {most} of those without a rule, open a group for more", rows=counted, most=MOST)  # fmt: skip
        self.summary.setText(counted if rows else "")
        self.clear.setVisible(model.narrowed)
        self.in_sight.look()

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

    def open_below(self) -> None:
        """Open the selected groups with all that is below them, as far as there is room."""
        bench = self._bench
        paths = tuple(dict.fromkeys(self.model.shown[row] for row, _ in self.table.meant()))
        if bench is None or not paths:
            return
        self._jobs.start(
            opened_below, bench, paths, done=self._opened_more, failed=self._document.failed.emit,
            label=tr("Listing the target's fields"), key=(self, "below"),
        )  # fmt: skip

    def _opened_more(self, groups: frozenset[str]) -> None:
        if self._bench is None or not groups:
            self.said.emit(tr("Nothing was opened: there is no group with fields among what is selected"))
            return
        self._opened |= groups
        self.model.folded -= groups
        self._list(self._bench, self._listed, self._signature)
        self.said.emit(tr("{n} groups are open", "{n} group is open", len(groups)))

    def focus_table(self) -> None:
        """Go to the cells."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.table.currentIndex().isValid() and self.model.shown:
            self.table.go(self.model.shown[0], PATH)

    def close_evaluation(self) -> None:
        """End the process that evaluates."""
        self.in_sight.close_evaluation()

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
        self.in_sight.look()

    @property
    def layout_now(self) -> Layout:
        """How it is laid out."""
        return self._layout

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
        menu = column_menu(self, column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _menu(self, at: QPoint) -> None:
        menu = cell_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # -- the rule panel and suggestions

    def open_full(self, path: str, attribute: str) -> None:
        """Open the large editor of an attribute."""
        if attribute == FILLING:
            attribute = attribute_of(self.model.rows[path])
        self._document.select(target_path=path)
        self.full_asked.emit(attribute)

    def ask_candidates(self) -> None:
        """Ask for candidates of the current row's field."""
        index = self.table.currentIndex()
        if index.isValid():
            self._document.select(target_path=self.table.here[0])
            rect = self.table.visualRect(index)
            under = QRect(self.table.viewport().mapToGlobal(rect.topLeft()), rect.size())
            self.candidates_asked.emit(under, self.table)


def _above(path: str) -> list[str]:
    """The paths above one, as rows are called."""
    from fieldwright.schema.paths import format_path, parse_path

    try:
        steps = parse_path(path)
    except ValueError:
        return []
    return [format_path(steps[:end]) for end in range(1, len(steps))]
