"""A sheet that is one table: a fixed head with a filter, rows as high as what is printed needs, folded by depth, with links and lists to choose from."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from fieldwright.report.book.cells import Book, Pen, height, room_in, shown
from fieldwright.report.book.names import to_cell
from fieldwright.report.book.paper import print_setup
from fieldwright.report.columns import Column, Table

_SCREEN_LINES = 4
"""How many lines a row may grow to for columns that are not printed."""
MOST_FOLDED = 7
"""How deep Excel folds rows."""
COVER = "Cover"
ID_TITLE = "Id"
"""The title of the hidden column of row ids."""
_NO_JSON = re.compile(r"(?<!\\)(?:\\\\)*\\x")
"""What JSON text has only where `visible` showed a character that it has as it is."""

_ROOM = 0.6
"""The share of its full width that a column to write in has even where nothing stands in it."""

Style = Callable[[Any, Column], str]
"""The named style of a row's cell in a column."""
Link = Callable[[Any, Column], str]
"""Where a row's cell in a column leads (`to_cell`), empty for nowhere."""


def plain_style(_row: Any, column: Column) -> str:
    """Code and text."""
    return "fw code" if column.code else "fw text"


def no_link(_row: Any, _column: Column) -> str:
    """Nowhere."""
    return ""


def no_depth(_row: Any) -> int:
    """Not folded."""
    return 0


def open_row(_row: Any) -> bool:
    """Not shut."""
    return False


@frozen
class Written:
    """A row as it was written: the texts of its cells, and the columns of those that can be edited elsewhere but not here (`StampedRow.locked`)."""

    texts: Sequence[str]
    locked: tuple[str, ...] = ()


@frozen
class Form:
    """How a table's sheet looks beyond its columns. ``hint`` stands above the head, beside the way back to the cover; without it the head is the first row.

    ``ids`` are the rows' ids, in a hidden column behind all others. ``depth`` folds rows and indents the column ``folded``. ``frozen_columns`` stay in
    sight, and are repeated on paper.
    """

    style: Style = plain_style
    link: Link = no_link
    depth: Callable[[Any], int] = no_depth
    folded: str = ""
    frozen_columns: int = 0
    hint: str = ""
    ids: Sequence[str] = ()
    filled: bool = False
    """Whether all empty cells have a ground, which tells what can be edited; else those that are printed have their line."""
    shut: Callable[[Any], bool] = open_row
    """Rows of which nothing is taken back."""

    @property
    def head(self) -> int:
        """The row of the titles."""
        return 2 if self.hint else 1


def table_sheet(book: Book, name: str, table: Table, rows: Sequence[Any], *, style: Style = plain_style) -> Worksheet:
    """A sheet that is a table and nothing else."""
    return formed_sheet(book, name, table, rows, Form(style=style))[0]


def formed_sheet(
    book: Book, name: str, table: Table, rows: Sequence[Any], form: Form
) -> tuple[Worksheet, list[Written]]:
    """A sheet that is a table, and the texts of its cells as they stand there."""
    sheet = book.create_sheet(name)
    pen = Pen(book, sheet)
    columns = table.columns
    _head(pen, table, form)
    first = form.head + 1
    written: list[Written] = []
    widest = [len(column.title) + 4.0 for column in columns]
    plan = list(enumerate(columns, 1))
    for at, row in enumerate(rows, first):
        written.append(_row(pen, at, row, plan, form, widest))
    if not rows:
        widest[0] = max(widest[0], len(table.empty) + 2.0)
    chosen = [
        min(max(widest[at], column.width * _ROOM if column.edits else 0), max(column.width, len(column.title) + 4))
        for at, column in enumerate(columns)
    ]
    for at, width in enumerate(chosen, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    deepest = _heights(pen, first, [one.texts for one in written], columns, chosen, rows, form)
    if deepest:
        sheet.sheet_properties.outlinePr.summaryBelow = False  # pyright: ignore[reportOptionalMemberAccess]
        sheet.sheet_format.outlineLevelRow = deepest
    if not rows:
        pen.text(first, 1, table.empty, "fw hint")
    _ids(sheet, pen, form, len(columns))
    _choices(sheet, columns, first, len(rows))
    last = max(first + len(rows) - 1, first)
    sheet.freeze_panes = f"{get_column_letter(form.frozen_columns + 1)}{first}"
    sheet.auto_filter.ref = f"A{form.head}:{get_column_letter(len(columns) + bool(form.ids))}{last}"
    printed = next((at for at, column in enumerate(columns) if not column.printed), len(columns))
    project = book.worksheets[0]["A1"].value or ""
    print_setup(
        sheet, project, columns=printed, head=form.head, rows=last, first=form.head, kept=form.frozen_columns or 1
    )
    return sheet, written


def _head(pen: Pen, table: Table, form: Form) -> None:
    if form.hint:
        pen.text(1, 1, "‹ Cover", "fw back")
        pen.link(1, 1, to_cell(COVER, "A1"), "Back to the cover")
        pen.text(1, 2, shown(form.hint), "fw hint")
        pen.shape(1, 18)
    for at, column in enumerate(table.columns, 1):
        pen.text(form.head, at, column.title, "fw head edit" if column.edits else "fw head")
    pen.shape(form.head, 26)


def _row(pen: Pen, at: int, row: Any, plan: list[tuple[int, Column]], form: Form, widest: list[float]) -> Written:
    texts: list[str] = []
    locked: list[str] = []
    shut = form.shut(row)
    depth = form.depth(row)
    values = [column.text(row) for _, column in plan]
    locations = _locations(row, values, plan, form, depth)
    for (number, column), value, location in zip(plan, values, locations, strict=True):
        style = form.style(row, column)
        if isinstance(value, int):
            pen.number(at, number, value, _NUMBERS.get(style, style))
            texts.append(str(value))
            continue
        text = shown(value) if value else ""
        if not text and not column.printed and not form.filled:
            texts.append("")
            continue
        if location and not column.edits:
            style = "fw computed link" if style.startswith(("fw computed", "fw group")) else _LINKED.get(style, style)
        if column.edits and (shut or text != value or (column.code and text[:1] in '"[{' and _NO_JSON.search(text))):
            locked.append(column.key)
            style = "fw computed code" if column.code else "fw computed"
        indent = _indent(column, form, depth)
        pen.text(at, number, text, style, indent)
        if location:
            pen.link(at, number, location)
        if text:
            width = (len(text) if "\n" not in text else max(map(len, text.split("\n")))) + 3 + indent
            if width > widest[number - 1]:
                widest[number - 1] = width
        texts.append(text)
    return Written(texts, tuple(locked))


def _indent(column: Column, form: Form, depth: int) -> int:
    return min(depth - 1, 8) if depth > 1 and column.key == form.folded else 0


def _locations(
    row: Any, values: Sequence[str | int], plan: list[tuple[int, Column]], form: Form, depth: int
) -> list[str]:
    """Where the cells of a row lead. A text of several lines is no link, as LibreOffice shows only the first line of one: the words before it are, where they can be."""
    found = [
        form.link(row, column) if value and isinstance(value, str) else ""
        for (_, column), value in zip(plan, values, strict=True)
    ]
    for at, ((_, column), value) in enumerate(zip(plan, values, strict=True)):
        if not at or not found[at] or len(str(value)) + _indent(column, form, depth) <= room_in(column.width):
            continue
        location, found[at] = found[at], ""
        before = values[at - 1]
        if isinstance(before, str) and before[:1].isalpha() and not plan[at - 1][1].edits and not found[at - 1]:
            found[at - 1] = location
    return found


_LINKED = {"fw text": "fw link", "fw code": "fw link", "fw strong code": "fw link", "fw strong": "fw link"}
"""The styles of links where text would have these; states keep theirs."""

_NUMBERS = {"fw text": "fw number", "fw computed": "fw computed number", "fw code": "fw number"}
"""The styles of numbers where text would have these."""


def _heights(
    pen: Pen,
    first: int,
    texts: list[Sequence[str]],
    columns: Sequence[Column],
    widths: list[float],
    rows: Sequence[Any],
    form: Form,
) -> int:
    """Gives rows the heights that they need, and folds them; gives the deepest level."""
    printed = [at for at, column in enumerate(columns) if column.printed]
    others = [at for at, column in enumerate(columns) if not column.printed]
    rooms = [room_in(width) for width in widths]
    least = height([("\n" * (_SCREEN_LINES - 1), 1)])
    deepest = 0
    for at, line in enumerate(texts):
        needed = height([(line[one], rooms[one]) for one in printed if line[one]])
        if needed < least and others:
            needed = max(needed, min(height([(line[one], rooms[one]) for one in others if line[one]]), least))
        level = min(max(form.depth(rows[at]) - 1, 0), MOST_FOLDED)
        deepest = max(deepest, level)
        pen.shape(first + at, needed, level)
    return deepest  # fmt: skip


def _ids(sheet: Worksheet, pen: Pen, form: Form, behind: int) -> None:
    """The column of ids: hidden, so that rows carry them along when they are sorted."""
    if not form.ids:
        return
    pen.text(form.head, behind + 1, ID_TITLE, "fw head")
    for at, one in enumerate(form.ids, form.head + 1):
        pen.text(at, behind + 1, one, "fw hint")
    side = sheet.column_dimensions[get_column_letter(behind + 1)]
    side.width, side.hidden = 12, True


def _choices(sheet: Worksheet, columns: Sequence[Column], first: int, rows: int) -> None:
    """Lists to choose from, where a column has them; what is typed must be of the list, or nothing."""
    for at, column in enumerate(columns, 1):
        if not column.choices or not rows:
            continue
        letter = get_column_letter(at)
        rule = DataValidation(
            type="list",
            formula1=f'"{",".join(column.choices)}"',
            allow_blank=True,
            showErrorMessage=True,
            errorTitle=column.title,
            error=f"One of: {', '.join(column.choices)}",
        )
        rule.add(f"{letter}{first}:{letter}{first + rows - 1}")
        sheet.add_data_validation(rule)
