"""Excel workbooks: every sheet is a message, a table like that of a CSV file; rows are read in a stream, with limits.

Cells are read as a table's texts are: whole numbers and booleans have their types, other numbers are text of at most 15 digits (what Excel
keeps), dates are ISO text. Line numbers are the sheet's row numbers.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, UnreadableError
from fieldwright.files.json_text import escaped
from fieldwright.files.reading import WORKBOOK_LIMIT, sniffed
from fieldwright.schema.columns import Column, columns_of, unique_names
from fieldwright.schema.csv_dialect import CELLS, Row, filled, header_first, preamble
from fieldwright.schema.csv_sample import cell_text, header_at, record_of, records_of, table_schema
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Library
from fieldwright.schema.made import CodedSchema, Entrance, entries_of, made_document, note
from fieldwright.schema.model import Field, Note
from fieldwright.schema.options import CsvOptions

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

UNPACKED_LIMIT = 500_000_000
"""The most bytes that its parts may have when they are unpacked."""

COLUMNS = 1_000
"""Columns that are read of a sheet."""

_BEGINNING = 250
"""Rows by which it is told what stands before the table."""

_DOCTYPE = re.compile(rb"<!DOCTYPE", re.I)
MERGED = re.compile(rb'<mergeCell [^>]*?ref="([A-Z0-9:]+)"')
"""Ranges of merged cells in a sheet's XML."""

NO_RESULT = re.compile(rb"</f>\s*(?:<v\s*/>|<v>\s*</v>|</c>)|<f[^>]*/>\s*</c>")
"""Formulas without a stored result in a sheet's XML."""


@frozen(eq=False)
class Sheet:
    """A sheet's table: its header's titles, the names of its columns, and its rows."""

    title: str
    header: Row | None
    names: Sequence[str]
    titles: Sequence[str]
    rows: Sequence[Row]
    columns: dict[str, Column]

    @property
    def first_row(self) -> int:
        """The row number of the header, or of the first row where there is none."""
        return self.header.line if self.header else self.rows[0].line


class ExcelSchema(CodedSchema):
    """A workbook's schema: a message a sheet."""

    medium = "xlsx"
    sheets: dict[str, Sheet]

    def read_payload(self, data: bytes, root: Field, file: Any, unknown: Callable[[str], None]) -> Any:
        """The rows of the sheet that has the message's name, or of the only sheet."""
        if sniffed(data, file) != "zip":
            raise UnreadableError("the payload is no workbook", mend="choose an .xlsx file", file=file)
        sheet = self.sheets[root.name]
        with opened_workbook(data, file) as book:
            titles = [one.title for one in worksheets(book)]
            title = sheet.title if sheet.title in titles else titles[0] if len(titles) == 1 else ""
            if not title:
                shown = ", ".join(map(repr, titles[:5]))
                raise MissingError(f"the workbook has no sheet {sheet.title!r}", mend=f"it has: {shown}", file=file)
            rows = list(_rows(book[title], file))
        names = list(sheet.names)
        if sheet.header is not None:
            at = header_at(rows, sheet.titles)
            if at is None:
                raise FieldwrightError(
                    f"no row of the sheet {title!r} has the columns {', '.join(map(repr, sheet.names[:3]))}",
                    mend="choose a payload of this sheet", file=file,
                )  # fmt: skip
            names, _ = unique_names(rows[at].cells[: filled(rows[at].cells)])
            rows = rows[at + 1 :]
        for name in names:
            if name not in sheet.names:
                unknown(name)
        types = {name: str(one.schema["type"]) for name, one in sheet.columns.items()}
        return [record_of(names, row.cells, types) for row in rows]

    def write_payload(self, value: Any, root: Field) -> bytes:
        """A workbook of one sheet; text is written as text, never as a formula."""
        return _written(records_of(value), self.sheets[root.name], self.file)


def load_excel(data: bytes, file: str | Path, options: CsvOptions | None = None) -> ExcelSchema:
    """The schema of a workbook (``.xlsx``, ``.xlsm``); of the options, header and skip count. Raises a `FieldwrightError`."""
    path = Path(file)
    notes: list[Note] = []
    sheets: dict[str, Sheet] = {}
    with opened_workbook(data, path) as book:
        for one in worksheets(book):
            sheet, said = _sheet(one, path, options or CsvOptions())
            notes += said
            if sheet is not None:
                sheets[sheet.title] = sheet
                notes += _remarks(data, one, path)
    if not sheets:
        raise UnreadableError("the workbook has no sheet with rows", mend="choose another workbook", file=path)
    tables = {title: table_schema(sheet.columns, len(sheet.rows)) for title, sheet in sheets.items()}
    lines = {f"/$defs/{escaped(title)}": sheet.first_row for title, sheet in sheets.items()}
    document = made_document(path, data, {"$defs": tables}, lines)
    entrances = [
        Entrance(title, "sample", f"/$defs/{escaped(title)}", f"Inferred from {_counted(len(sheet.rows))}.")
        for title, sheet in sheets.items()
    ]
    made = ExcelSchema(Library(document), DRAFT2020, entries_of(document, entrances), name=path.stem, format_="Excel workbook", notes=notes)  # fmt: skip
    made.sheets = sheets
    return made


def rows_of_sheet(data: bytes, file: str | Path, title: str = "") -> tuple[str, tuple[str, ...], list[Row]]:
    """The name of a sheet, the first that has rows unless it is named; the names of all sheets; and its rows from the header on.

    Raises a `FieldwrightError` where there is no such sheet.
    """
    with opened_workbook(data, file) as book:
        titles = tuple(str(one.title) for one in worksheets(book))
        if title and title not in titles:
            shown = ", ".join(map(repr, titles[:5]))
            raise MissingError(f"the workbook has no sheet {title!r}", mend=f"it has: {shown}", file=file)
        for name in (title,) if title else titles:
            rows = list(_rows(book[name], file))
            if rows:
                return name, titles, rows[preamble(rows) :]
    raise UnreadableError("the workbook has no sheet with rows", mend="choose another workbook", file=file)


def is_workbook(source: "Source") -> bool:
    """Whether a zip archive is a workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return source.file.suffix.lower() in (".xlsx", ".xlsm")


def read_excel(source: "Source") -> ExcelSchema:
    """A workbook."""
    return load_excel(source.data, source.file, source.options.csv)


# --- the workbook ------------------------------------------------------------------------------------------------------


def stream_of_sheet(data: bytes, file: str | Path, title: str = "") -> Iterator[Row]:
    """The rows of `rows_of_sheet` one by one, at least one. Raises what that raises, when the first is asked for."""
    with opened_workbook(data, file) as book:
        titles = [str(one.title) for one in worksheets(book)]
        if title and title not in titles:
            shown = ", ".join(map(repr, titles[:5]))
            raise MissingError(f"the workbook has no sheet {title!r}", mend=f"it has: {shown}", file=file)
        for name in (title,) if title else titles:
            rows = _rows(book[name], file)
            first = list(islice(rows, _BEGINNING))
            if first:
                yield from first[preamble(first) :]
                yield from rows
                return
    raise UnreadableError("the workbook has no sheet with rows", mend="choose another workbook", file=file)


class opened_workbook:  # noqa: N801
    """A workbook that is open for reading, its parts checked before any is unpacked as a whole."""

    def __init__(self, data: bytes, file: Any) -> None:
        self._data = data
        self._file = file

    def __enter__(self) -> Any:
        from openpyxl import load_workbook

        _check_parts(self._data, self._file)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self._book = load_workbook(io.BytesIO(self._data), read_only=True, data_only=True, keep_links=False)
        except Exception as error:  # noqa: BLE001  openpyxl raises whatever the first odd part leads to
            reason = " ".join(str(error).split())[:120]
            raise UnreadableError(
                f"the workbook cannot be read ({reason})", mend="open it in Excel and save it again", file=self._file
            ) from None
        return self._book

    def __exit__(self, *_: object) -> None:
        self._book.close()


def _check_parts(data: bytes, file: Any) -> None:
    """Raises where the parts are too large to be unpacked, damaged, or declare entities."""
    if len(data) > WORKBOOK_LIMIT:
        raise RefusedError(
            f"the workbook is larger than {WORKBOOK_LIMIT / 1e6:g} MB", mend="save a part of it", file=file
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if sum(one.file_size for one in parts) > UNPACKED_LIMIT or len(parts) > 10_000:
                raise RefusedError(
                    f"the workbook unpacks to more than {UNPACKED_LIMIT / 1e6:g} MB",
                    mend="save a part of it",
                    file=file,
                )
            for one in parts:
                if one.filename.endswith((".xml", ".rels")):
                    with archive.open(one) as stream:
                        if _DOCTYPE.search(stream.read(4096)):
                            raise RefusedError(
                                "a part of the workbook has a DTD", mend="save it again in Excel", file=file
                            )
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        raise UnreadableError(
            f"the workbook is damaged ({' '.join(str(error).split())[:80]})", mend="save it again, without a password", file=file
        ) from None  # fmt: skip


def worksheets(book: Any) -> list[Any]:
    """The sheets of an open workbook that have cells."""
    return [one for one in book.worksheets if hasattr(one, "iter_rows")]


def _sheet(sheet: Any, file: Path, options: CsvOptions) -> tuple[Sheet | None, list[Note]]:
    title = str(sheet.title)
    rows = list(_rows(sheet, file))
    if not rows:
        return None, [note("S12", f"The sheet {title!r} is empty and not shown.", file)]
    rows = rows[preamble(rows) :] if options.skip is None else [row for row in rows if row.line > options.skip]
    if not rows:
        return None, [note("S13", f"The sheet {title!r} has no rows after row {options.skip}.", file, 0, "warning")]
    has_header = options.header if options.header is not None else header_first(rows)
    header = rows[0] if has_header else None
    body = rows[1:] if header else rows
    width = max(filled(row.cells) for row in rows)
    titles = list(header.cells[:width]) if header else []
    titles += [f"column {number}" for number in range(len(titles) + 1, width + 1)]
    names, said = unique_names(titles)
    columns = columns_of(names, [row.cells for row in body])
    made = Sheet(title, header, names, titles, body, columns)
    where = f"header in row {header.line}" if header else "no header"
    hidden = "" if sheet.sheet_state == "visible" else f", {sheet.sheet_state}"
    notes = [note("S12", f"Sheet {title!r}{hidden}: {where}, {_counted(len(body))}.", file, made.first_row)]
    if header:
        notes += [note("S13", f"Sheet {title!r}: {text}", file, header.line, "warning") for text in said]
    notes += [
        note("S13", f"Sheet {title!r}, {name}: {one.doubt}", file, made.first_row, "warning")
        for name, one in columns.items() if one.doubt
    ]  # fmt: skip
    return made, notes


def _rows(sheet: Any, file: Any) -> Iterator[Row]:
    """The rows that hold something, as texts."""
    sheet.reset_dimensions()
    left = CELLS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            rows = cast("Iterator[tuple[Any, ...]]", sheet.iter_rows(values_only=True))
            for number, cells in enumerate(rows, 1):
                left -= len(cells)
                if left < 0:
                    problem = f"the sheet {sheet.title!r} has more than {CELLS:,} cells"
                    raise RefusedError(problem, mend="save a part of it", file=file, line=number)
                texts = [text_of_cell(cell) for cell in cells[:COLUMNS]]
                width = filled(texts)
                if width:
                    yield Row(number, texts[:width])
    except FieldwrightError:
        raise
    except Exception as error:  # noqa: BLE001  as above
        reason = " ".join(str(error).split())[:120]
        raise UnreadableError(
            f"the sheet {sheet.title!r} cannot be read ({reason})", mend="save the workbook again", file=file
        ) from None


def text_of_cell(value: Any) -> str:
    """A cell's text: ISO dates, and numbers with the digits that Excel keeps."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return format(Decimal(f"{value:.15g}").normalize(), "f") if value == value and abs(value) < 1e300 else ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(timespec="seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return cell_text(value)


def text_of(data: bytes, sheet: Any) -> Iterator[bytes]:
    """A sheet's XML piece by piece; a tag that two pieces share begins the second again. Raises what opening and reading a zip raises."""
    path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(path) as stream:
        before = b""
        while chunk := stream.read(1 << 20):
            text = before + chunk
            yield text
            before = text[text.rfind(b"<") :] if b"<" in text[-200:] else b""


def _remarks(data: bytes, sheet: Any, file: Path) -> Iterator[Note]:
    """What the cells do not show: merged cells, and formulas without a stored result."""
    merged: list[str] = []
    without_result = 0
    try:
        for text in text_of(data, sheet):
            merged += [found.decode() for found in islice(MERGED.findall(text), 1000)]
            without_result += len(NO_RESULT.findall(text))
    except (KeyError, OSError, zipfile.BadZipFile):
        return
    if merged:
        shown = ", ".join(merged[:5]) + (f" and {len(merged) - 5} more" if len(merged) > 5 else "")
        text = f"Sheet {sheet.title!r} has merged cells ({shown}): only the first of them has the value."
        yield note("S13", text, file, 0, "warning")
    if without_result:
        text = f"Sheet {sheet.title!r} has {without_result:,} formulas without a stored result: open it in Excel and save it."
        yield note("S13", text, file, 0, "warning")


def _counted(rows: int) -> str:
    return f"{rows:,} row{'' if rows == 1 else 's'}"


# --- writing -----------------------------------------------------------------------------------------------------------


def _written(records: list[dict[str, Any]], sheet: Sheet, file: Path) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    names = list(dict.fromkeys([*sheet.names, *(name for one in records for name in one)]))
    given = dict(zip(sheet.names, sheet.titles, strict=True))
    rows: list[list[Any]] = [[given.get(name, name) for name in names]] if sheet.header is not None else []
    rows += [[_cell(record.get(name), sheet.columns.get(name)) for name in names] for record in records]
    if any(isinstance(one, str) and ILLEGAL_CHARACTERS_RE.search(one) for row in rows for one in row):
        raise RefusedError("the output has a control character, which Excel cannot hold", file=file)
    book = Workbook(write_only=True)
    made = book.create_sheet(sheet.title)
    for row in rows:
        made.append([_as_text(WriteOnlyCell(made, value=one)) if isinstance(one, str) else one for one in row])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _cell(value: Any, column: Column | None) -> Any:
    """What is written for a value: itself where Excel holds it exactly, else its text."""
    if column is not None and isinstance(value, str):
        value = _native(value, column)
    if value is None or (isinstance(value, (bool, int, float, date, time)) and abs(_size(value)) < 10**15):
        return value
    return cell_text(value)


def _as_text(cell: Any) -> Any:
    if cell.data_type == "f":
        cell.data_type = "s"
    return cell


def _size(value: Any) -> float:
    return value if isinstance(value, (int, float)) else 0


def _native(value: str, column: Column) -> Any:
    """A text as the date or number that its column holds, where it is one and loses nothing."""
    kind = column.schema.get("format")
    try:
        if kind == "date":
            return date.fromisoformat(value)
        if kind == "date-time":
            return (
                datetime.fromisoformat(value).replace(tzinfo=None) if "+" not in value and "Z" not in value else value
            )
        if kind == "decimal" and len(value.replace(".", "").lstrip("-0")) <= 15:
            return float(value)
    except ValueError:
        return value
    return value
