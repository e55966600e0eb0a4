"""Putting texts into cells: typed, emptied, filled down, pasted. Whatever is done at once is one step; what does not fit is told first."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from fieldwright.desktop.document import Document
from fieldwright.desktop.expression_editor import LONGEST, place_of
from fieldwright.desktop.sheet.columns import COLUMNS, EXPRESSION, FILLING, FIXED, IDS, STATUS, attribute_of
from fieldwright.desktop.sheet.editing import Cell, Edited, Hand, edited
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.sheet.table import SheetTable
from fieldwright.desktop.surroundings import Surroundings, surroundings
from fieldwright.expression.diagnostics import diagnose


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
        cells = [one for one in cells if COLUMNS[one.column].text(one.row) and one.column != STATUS]
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
        box = QMessageBox(self.table.window())
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


def _rows(count: int) -> str:
    return f"{count:,} row{'s' * (count != 1)}"


def _cells(count: int) -> str:
    return f"{count:,} cell{'s' * (count != 1)}"


def _size(rows: int, columns: int) -> str:
    return f"{_rows(rows)} of {columns:,} column{'s' * (columns != 1)}"
