"""What is done beside the window with a workbook: read within limits by a process of its own, then compared or understood."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import Factory, define, evolve, field, frozen

from fieldwright.desktop.importing.layouts import Said, understood
from fieldwright.desktop.language import tr, translated
from fieldwright.files.errors import CancelledError, RefusedError
from fieldwright.files.worker import TimeLimitError, Worker
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, benches
from fieldwright.report.importing.foreign.changes import Imported, import_layouts
from fieldwright.report.importing.foreign.model import Recognised
from fieldwright.report.importing.foreign.recognising import Sides, sides_of
from fieldwright.report.importing.model import Compared
from fieldwright.report.importing.reading import BookText

SECONDS = 60.0
"""How long the process may take for one workbook."""

_TABLE = {"trial": "fieldwright.report.importing.trial:trial"}


class Reader:
    """Reads workbooks that nobody vouches for in a process that is started with the first; ``in_process`` does without."""

    def __init__(self, *, in_process: bool = False, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._worker = None if in_process else Worker(_TABLE)

    def book(self, data: bytes, file: Path) -> BookText:
        """The sheets of a workbook. Raises a `FieldwrightError`, also where reading it takes too long or too much memory."""
        if self._worker is None:
            from fieldwright.report.importing.reading import read_book

            return read_book(data, file)
        from fieldwright.report.importing.trial import book_from

        name = str(file).encode("utf-8", "surrogateescape")
        try:
            told = self._worker.call("trial", name, data, timeout=self._seconds)
        except TimeLimitError:
            problem = tr(
                "reading the workbook took longer than {seconds} seconds and was stopped", seconds=f"{self._seconds:g}"
            )
            raise RefusedError(
                problem, mend=tr("save the sheets that matter as a workbook of their own"), file=file
            ) from None
        return book_from(told, str(file))

    def cancel(self) -> None:
        """Stop what is being read."""
        if self._worker is not None:
            self._worker.cancel()

    def close(self) -> None:
        """End the process."""
        if self._worker is not None:
            self._worker.close()


@frozen(eq=False)
class Beside:
    """The project that a workbook is put beside, with what it takes to read its schemas."""

    project: Project
    folder: Path
    schemas: Schemas


@frozen(eq=False)
class Exported:
    """A workbook of ours, beside the project."""

    file: Path
    data: bytes
    project: Project
    compared: Compared


Place = tuple[str, int, int]
"""A cell: its sheet, row (as the sheet counts) and column (from 0)."""


@frozen(eq=False)
class Understood:
    """A spreadsheet of others, as it is understood: what somebody says of its sheets and cells, and what it proposes."""

    file: Path
    book: BookText
    project: Project
    maps: tuple[Sides, ...]
    said: Mapping[str, Said] = Factory(dict)
    meant: Mapping[tuple[Place, str], str] = Factory(dict)
    """The field that a part of a cell means, as somebody says."""
    imported: Imported | None = None


@define(eq=False)
class Work:
    """Reading one workbook and putting it beside the project; a function to be run beside the window, with `cancel` to stop it."""

    file: Path
    beside: Beside
    reader: Reader
    cancelled: bool = field(default=False, init=False)

    def __call__(self) -> Exported | Understood:
        """Raises a `FieldwrightError`."""
        from fieldwright.files.reading import WORKBOOK_LIMIT, read_bytes
        from fieldwright.report.importing.exported import exported_by_us

        data = read_bytes(self.file, limit=WORKBOOK_LIMIT)
        book = self.reader.book(data, self.file)
        self._stopped()
        beside = self.beside
        if exported_by_us(beside.project, beside.folder, data, book, beside.schemas):
            self._stopped()
            return compared(self.file, data, beside)
        return proposals(Understood(self.file, book, beside.project, maps_of(beside)))

    def cancel(self) -> None:
        """Read no further."""
        self.cancelled = True
        self.reader.cancel()

    def _stopped(self) -> None:
        if self.cancelled:
            raise CancelledError("reading the workbook was stopped")


def compared(file: Path, data: bytes, beside: Beside) -> Exported:
    """A workbook of ours beside the project as it is now. Raises a `FieldwrightError`."""
    from fieldwright.files.author import author
    from fieldwright.report.importing.comparing import compare

    by, date = author(beside.folder), datetime.now().astimezone().date().isoformat()
    found = compare(beside.project, beside.folder, data, file, by=by, date=date, schemas=beside.schemas)
    return Exported(file, data, beside.project, found)


def maps_of(beside: Beside) -> tuple[Sides, ...]:
    """The fields of the project's maps as cells may name them. Raises `RefusedError` where no map has both its schemas."""
    known = benches(beside.project, beside.schemas).values()
    found = sides_of(known)
    if not found:
        reasons = [reason for one in known for reason in one.missing.values()]
        problem = (
            tr("no map of the project has both its schemas: {reason}", reason=translated(reasons[0]))
            if reasons
            else tr("the project has no map")
        )
        raise RefusedError(problem, mend=tr("load a source and a target first"))
    return found


def proposals(given: Understood) -> Understood:
    """The spreadsheet with what it proposes, as its sheets are understood and corrected. Raises a `FieldwrightError`."""
    layouts = understood(given.book, given.maps, given.said)
    book = with_texts(given.book, given.meant)
    return evolve(given, imported=import_layouts(given.project, book, Recognised(layouts), given.maps))


def with_texts(book: BookText, meant: Mapping[tuple[Place, str], str]) -> BookText:
    """The workbook with the paths of fields where somebody said that parts of cells mean them."""
    if not meant:
        return book
    cells: dict[tuple[str, int], dict[int, list[tuple[str, str]]]] = {}
    for ((sheet, row, column), part), path in meant.items():
        cells.setdefault((sheet, row), {}).setdefault(column, []).append((part, path))
    sheets = tuple(
        evolve(sheet, rows=tuple(
            evolve(row, cells=tuple(_replaced(text, said.get(at, ())) for at, text in enumerate(row.cells)))
            if (said := cells.get((sheet.title, row.number))) else row
            for row in sheet.rows
        ))
        for sheet in book.sheets
    )  # fmt: skip
    return BookText(book.file, sheets)


def _replaced(text: str, said: Any) -> str:
    for part, path in said:
        text = text.replace(part, path, 1)
    return text
