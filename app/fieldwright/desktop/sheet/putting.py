"""Putting texts into cells: typed, emptied, filled down, pasted. Whatever is done at once is one step; what does not fit is told first."""

from collections.abc import Callable, Sequence
from datetime import date

from attrs import frozen
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from fieldwright.desktop.dialogs.message import draw_icon
from fieldwright.desktop.document import Document
from fieldwright.desktop.expression_editor import LONGEST, place_of
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.rule_words import field_name
from fieldwright.desktop.sheet.columns import COLUMNS, EXPRESSION, FILLING, FIXED, IDS, STATUS, attribute_of
from fieldwright.desktop.sheet.editing import Cell, Edited, Hand, edited
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.sheet.table import SheetTable
from fieldwright.desktop.surroundings import Surroundings, surroundings
from fieldwright.expression.diagnostics import diagnose


@frozen(eq=False)
class Deed:
    """What is done to many cells at once, in all the sentences that speak of it."""

    title: str
    nothing: str
    nothing_because: str
    there_already: str
    ask: Callable[[int], str]
    """Of the rows that would change."""
    cannot: Callable[[int, int], str]
    """Of the cells that are not taken, and of all."""
    label: Callable[[str, int], str]
    """What the step is called: of columns and the number of rows."""
    done: Callable[[int], str]
    """Of the rows that changed."""


EMPTYING = Deed(
    tr("Emptying"), tr("Nothing was emptied"), tr("Nothing was emptied: {why}"), tr("Nothing was emptied: all of it is there already"),
    lambda rows: tr("Go on with emptying? {n} rows would change.", "Go on with emptying? {n} row would change.", rows),
    lambda left, all_: tr("{n} cells of {all} cannot be emptied:", "{n} cell of {all} cannot be emptied:", left, all=all_),
    lambda columns, rows: tr("emptying {columns} in {n} rows", "emptying {columns} in {n} row", rows, columns=columns),
    lambda rows: tr("{n} rows emptied", "{n} row emptied", rows),
)  # fmt: skip
FILLING_DOWN = Deed(
    tr("Filling down"), tr("Nothing was filled"), tr("Nothing was filled: {why}"), tr("Nothing was filled: all of it is there already"),
    lambda rows: tr("Go on with filling down? {n} rows would change.", "Go on with filling down? {n} row would change.", rows),
    lambda left, all_: tr("{n} cells of {all} cannot be filled:", "{n} cell of {all} cannot be filled:", left, all=all_),
    lambda columns, rows: tr("filling down {columns} in {n} rows", "filling down {columns} in {n} row", rows, columns=columns),
    lambda rows: tr("{n} rows filled", "{n} row filled", rows),
)  # fmt: skip
PASTING = Deed(
    tr("Pasting"), tr("Nothing was pasted"), tr("Nothing was pasted: {why}"), tr("Nothing was pasted: all of it is there already"),
    lambda rows: tr("Go on with pasting? {n} rows would change.", "Go on with pasting? {n} row would change.", rows),
    lambda left, all_: tr("{n} cells of {all} cannot be pasted:", "{n} cell of {all} cannot be pasted:", left, all=all_),
    lambda columns, rows: tr("pasting {columns} in {n} rows", "pasting {columns} in {n} row", rows, columns=columns),
    lambda rows: tr("{n} rows pasted", "{n} row pasted", rows),
)  # fmt: skip


class Putting(QObject):
    """See the module."""

    said = Signal(str)

    def __init__(self, document: Document, table: SheetTable, author: Callable[[], str]) -> None:
        super().__init__(table)
        self._document, self.table, self._author = document, table, author
        self.model: SheetModel = table.cells
        table.check, table.take = self._check, self._take
        table.delegate.surroundings = self._surroundings
        table.cleared.connect(self.clear_cells)
        table.pasted.connect(self.paste)
        table.filled.connect(self.fill_down)

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
        message = translated(found[0].message)
        if found[0].start < 0:
            return message
        return tr("at {place}, {problem}", place=place_of(text, found[0].start), problem=message)

    def _take(self, cells: Sequence[tuple[str, str]], text: str) -> bool:
        done = self._edit([Cell(self.model.rows[path], column, text) for path, column in cells])
        if done is None:
            return False
        if done.refused and not done.rows:
            self.model.last_refusal = done.refused[0].why
            return False
        column = COLUMNS[cells[0][1]].title
        self._do(done, tr("setting {column} of {n} rows", "setting {column} of {n} row", done.rows, column=column) if len(cells) > 1 else "")  # fmt: skip
        if len(cells) > 1 and done.refused:
            said = tr("{column} set in {rows}, {left} left as they were: {why}", column=column, rows=_rows(done.rows), left=_rows(len(done.refused)), why=done.refused[0].why)  # fmt: skip
            self.said.emit(said)
        elif len(cells) > 1:
            self.said.emit(tr("{column} set in {n} rows", "{column} set in {n} row", done.rows, column=column))
        return True

    def _edit(self, cells: Sequence[Cell]) -> Edited | None:
        bench = self._document.bench
        if bench is None:
            self.model.last_refusal = tr("a source of the map is missing")
            return None
        hand = Hand(self._author(), date.today().isoformat())
        return edited(self._document.project, bench, cells, hand)

    def _do(self, done: Edited, label_: str = "") -> None:
        """Make an edit, as one step."""
        if not done.rows:
            return
        path = self.table.here[0]
        row = self.model.rows.get(path)
        name = field_name(row.field if row is not None else None, path.rpartition(".")[2])
        self._document.do(done.project, label_ or f"{done.label}: {name}")

    def set_chosen(self, column: str, text: str) -> None:
        """Set the cells of a column in all selected rows."""
        rows = sorted({row for row, _ in self.table.meant()})
        if rows and not self._take([(self.model.shown[row], column) for row in rows], text):
            self.said.emit(tr("Not set: {why}", why=self.model.last_refusal))

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        cells = [Cell(self.model.row(row), IDS[at], "") for row, at in self.table.meant() if self.table.fillable(at)]
        cells = [one for one in cells if COLUMNS[one.column].text(one.row) and one.column != STATUS]
        if not cells:
            self.said.emit(tr("Nothing was emptied: what is selected says nothing, or is not written here"))
            return
        self._put(cells, EMPTYING)

    def fill_down(self) -> None:
        """Put what stands in the first selected row into those below it, column by column."""
        chosen = self.table.meant()
        first: dict[int, int] = {}
        for row, at in chosen:
            first.setdefault(at, row)
        cells = [
            Cell(self.model.row(row), IDS[at], self.model.editable_text(self.model.row(first[at]), IDS[at]))
            for row, at in chosen
            if row != first[at] and self.table.fillable(at)
        ]
        if not cells:
            self.said.emit(tr("Nothing was filled: select the cell to be repeated with those below it"))
            return
        self._put(cells, FILLING_DOWN)

    def paste(self, given: Sequence[Sequence[str]]) -> None:
        """Put rows of cells in from the first selected cell on; what does not fit is told before anything is changed."""
        table, header = self.table, self.table.horizontalHeader()
        chosen = table.meant() if [len(row) for row in given] == [1] else table.chosen()
        if not chosen or not given:
            self.said.emit(tr("Nothing was pasted: select the cell to begin with"))
            return
        rows = sorted({row for row, _ in chosen})
        shown = sorted((at for at in range(len(IDS)) if not table.isColumnHidden(at)), key=header.visualIndex)
        columns = [at for at in shown if any(one == at for _, one in chosen)]
        height, width = len(given), max(map(len, given))
        problems: list[str] = []
        repeats = len(rows) % height == 0 and len(columns) % width == 0
        if len(rows) * len(columns) > 1 and not repeats:
            problems.append(tr("The clipboard has {clipboard}, the selection {selection}. It is pasted from the first selected cell on.", clipboard=_size(height, width), selection=_size(len(rows), len(columns))))  # fmt: skip
        if not repeats or len(rows) * len(columns) == 1:
            start = shown.index(columns[0])
            wide, high = (
                shown[start : start + width],
                list(range(rows[0], min(rows[0] + height, len(self.model.shown)))),
            )
            if len(wide) < width or len(high) < height:
                problems.append(tr("The clipboard has {clipboard}, and there is room for {room}; the rest is left out.", clipboard=_size(height, width), room=_size(len(high), len(wide))))  # fmt: skip
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
            self.said.emit(tr("Nothing was pasted: none of these columns is written here"))
            return
        note = tr("{n} columns left out, which are not written here", "{n} column left out, which is not written here", left) if left else ""  # fmt: skip
        if self._put(written, PASTING, problems, note):
            table.select_block(rows[0], columns, len(rows))

    def _put(self, cells: Sequence[Cell], deed: Deed, problems: Sequence[str] = (), note: str = "") -> bool:
        """Put texts into cells as one step, asking first where some are not taken."""
        done = self._edit(cells)
        if done is None:
            self.said.emit(deed.nothing_because.format(why=self.model.last_refusal))
            return False
        told = list(problems)
        if done.refused:
            why = [f"{one.cell.row.path}, {COLUMNS[one.cell.column].title}: {one.why}" for one in done.refused[:6]]
            if len(done.refused) > 6:
                why.append(tr("and {count} more", count=len(done.refused) - 6))
            told.append("\n".join([deed.cannot(len(done.refused), len(cells)), *why]))
        if not done.rows:
            why_none = deed.nothing_because.format(why=done.refused[0].why) if done.refused else deed.there_already
            self.said.emit(why_none)
            return False
        if told and not self._agreed(told, done, deed):
            self.said.emit(deed.nothing)
            return False
        where = sorted({COLUMNS[one.column].title for one in cells})
        columns = ", ".join(where) if len(where) < 4 else tr("{n} columns", "{n} column", len(where))
        self._document.do(done.project, deed.label(columns, done.rows))
        said = deed.done(done.rows)
        self.said.emit(f"{said} ({note})" if note else said)
        return True

    def _agreed(self, told: Sequence[str], done: Edited, deed: Deed) -> bool:
        box = QMessageBox(self.table.window())
        draw_icon(box, QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(deed.title)
        box.setText(deed.ask(done.rows))
        box.setInformativeText("\n\n".join(told))
        going = box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(going)
        box.exec()
        return box.clickedButton() is going


def _rows(count: int) -> str:
    return tr("{n} rows", "{n} row", count)


def _size(rows: int, columns: int) -> str:
    return tr("{rows} of {columns}", rows=_rows(rows), columns=tr("{n} columns", "{n} column", columns))
