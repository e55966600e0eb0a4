"""Cells: text stays text, whatever it looks like, and the bytes of a workbook are the same each time."""

import io
import re
import zipfile
from collections.abc import Iterable
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from fieldwright.report.book.styles import with_styles
from fieldwright.report.visible import cut, utf16_units, visible

CELL_UNITS = 32_767
"""What a cell holds, in UTF-16 units."""


def new_book() -> "Book":
    """A workbook without sheets that has the styles."""
    book = Book()
    book.remove(book.worksheets[0])
    with_styles(book)
    return book


def shown(text: str) -> str:
    """The text as a cell shows it: what cannot be seen as escapes, and cut with a note where it is too long for a cell, its own escapes counted."""
    seen = visible(text)
    if len(seen) < CELL_UNITS // 7:
        return seen
    kept = cut(seen, CELL_UNITS)
    over = utf16_units(escaped(kept)) - CELL_UNITS
    return cut(seen, CELL_UNITS - over) if over > 0 else kept


def text_cell(cell: Cell | MergedCell, text: str, style: str = "fw text") -> None:
    """Writes text that stays text, whatever it looks like."""
    assert isinstance(cell, Cell), "merged cells have their text in the first one"
    cell.value = escaped(shown(text))
    cell.data_type = "s"
    cell.style = style
    if text[:1] in FORMULA:
        cell.quotePrefix = True  # type: ignore[attr-defined]  # stays text when it is edited in Excel


def link_cell(cell: Cell, location: str, tooltip: str = "") -> None:
    """Makes a cell lead to another: ``'Mapping'!B7``."""
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=location, tooltip=tooltip or None)


FORMULA = ("=", "+", "-", "@")
"""What a formula may begin with."""

_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def escaped(text: str) -> str:
    """Excel reads ``_x0041_`` as A: the underscore is written as such an escape itself."""
    return _ESCAPE.sub("_x005F_", text) if "_x" in text else text


class Book(Workbook):
    """A workbook some of whose sheets have their rows as text already (`Pen`): openpyxl would take most of the time of an export to make and write cells."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn: list[Pen] = []


class Pen:
    """Writes all the cells of one sheet: row after row, each from the left."""

    def __init__(self, book: Book, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._looks: dict[tuple[str, int, bool], int] = {}
        self._letters: list[str] = [""]
        self._rows: dict[int, list[str]] = {}
        self._shapes: dict[int, str] = {}
        self._links: list[str] = []
        book.drawn.append(self)

    def text(self, row: int, column: int, text: str, style: str, indent: int = 0) -> None:
        """Text as `shown` gives it; empty text only has the style."""
        look = self._look(style, indent, quoted=text[:1] in FORMULA and text != "")
        place = f'<c r="{self._letter(column)}{row}" s="{look}"'
        made = (
            f'{place} t="inlineStr"><is><t xml:space="preserve">{_in_xml(escaped(text))}</t></is></c>'
            if text
            else f"{place}/>"
        )
        self._rows.setdefault(row, []).append(made)

    def number(self, row: int, column: int, value: float, style: str) -> None:
        """A number, for what is counted."""
        look = self._look(style, 0, quoted=False)
        self._rows.setdefault(row, []).append(f'<c r="{self._letter(column)}{row}" s="{look}"><v>{value}</v></c>')

    def link(self, row: int, column: int, location: str, tooltip: str = "") -> None:
        """Makes a cell lead to another."""
        hint = f' tooltip="{_in_xml(tooltip)}"' if tooltip else ""
        self._links.append(f'<hyperlink ref="{self._letter(column)}{row}" location="{_in_xml(location)}"{hint}/>')

    def shape(self, row: int, high: float, level: int = 0) -> None:
        """The height of a row in points, and how deep it is folded."""
        folded = f' outlineLevel="{level}"' if level else ""
        self._shapes[row] = f' ht="{high:.4g}" customHeight="1"{folded}'

    @property
    def part(self) -> str:
        """The name of the sheet's part, once the workbook was written."""
        return str(self._sheet.path).lstrip("/")

    @property
    def extent(self) -> str:
        """The range that the cells take."""
        widest = max((len(cells) for cells in self._rows.values()), default=1)
        return f"A1:{self._letter(widest)}{max(self._rows, default=1)}"

    @property
    def xml(self) -> str:
        """The sheet's rows."""
        rows = (
            f'<row r="{at}"{self._shapes.get(at, "")}>{"".join(cells)}</row>'
            for at, cells in sorted(self._rows.items())
        )
        return f"<sheetData>{''.join(rows)}</sheetData>"

    @property
    def links(self) -> str:
        """The sheet's links."""
        return f"<hyperlinks>{''.join(self._links)}</hyperlinks>" if self._links else ""

    def _letter(self, column: int) -> str:
        while len(self._letters) <= column:
            self._letters.append(get_column_letter(len(self._letters)))
        return self._letters[column]

    def _look(self, style: str, indent: int, *, quoted: bool) -> int:
        """The number of a style in the workbook."""
        key = (style, indent, quoted)
        look = self._looks.get(key)
        if look is None:
            model = Cell(self._sheet, row=1, column=1)
            model.style = style
            if indent:
                model.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=indent)
            if quoted:
                model.quotePrefix = True  # type: ignore[attr-defined]
            look = self._looks[key] = int(model.style_id)
        return look


def _in_xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def height(texts: Iterable[tuple[str, float]]) -> float:
    """The height in points that texts need in cells of so many characters; a program that opens the file does not work it out alike."""
    return min(12.9 * max((lines_in(text, room) for text, room in texts), default=1) + 3, MOST_HIGH)


MOST_HIGH = 400.0
"""The highest row, in points; Excel's own limit is 409."""


def room_in(width: float) -> float:
    """How many characters of running text a line of a column holds: widths are counted in digits of a larger size, and words leave ends of lines empty."""
    return max(width * 1.08 - 1.5, 1)


def lines_in(text: str, room: float) -> int:
    """In how many lines a text stands, in a cell of so many characters. Words stay whole where a line can hold them."""
    wide = not text.isascii() and _WIDE.search(text) is not None
    if len(text) <= room and "\n" not in text and not wide:
        return 1
    return sum([_lines_of(line, room, wide=wide) for line in text.split("\n")])


def _lines_of(line: str, room: float, *, wide: bool) -> int:
    if _width(line, wide=wide) <= room:
        return 1
    lines, used = 1, 0
    for word in line.split(" "):
        width = _width(word, wide=wide)
        if used and used + 1 + width <= room:
            used += 1 + width
            continue
        if used:
            lines += 1
        more = int(max(width - 1, 0) // room)
        lines, used = lines + more, max(width - int(more * room), 1)
    return lines


_WIDE = re.compile(
    "[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\U0001f000-\U0003ffff]"
)
"""Characters that take the room of two: those of East Asia, and pictures."""


def _width(line: str, *, wide: bool) -> int:
    """How many characters wide a line is."""
    return len(line) + (len(_WIDE.findall(line)) if wide else 0)


# --- the same bytes each time ----------------------------------------------------------------------------------------

_EPOCH = datetime(2000, 1, 1)  # Excel's properties have no zone
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def bytes_of(book: Book, title: str, creator: str) -> bytes:
    """A finished workbook's bytes, the same each time: openpyxl writes the clock into every member and into the properties."""
    facts = book.properties
    facts.title = visible(title)[:200]
    facts.creator = visible(creator)
    facts.created = facts.modified = _EPOCH
    plain, packed = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(plain, "w", zipfile.ZIP_STORED) as archive:
        ExcelWriter(book, archive).save()
    drawn = {pen.part: pen for pen in book.drawn}
    with (
        zipfile.ZipFile(plain) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2000-01-01T00:00:00Z", content)
            if name in drawn:
                content = _with_rows(content, drawn[name])
            member = zipfile.ZipInfo(name, _ZIP_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o600 << 16
            new.writestr(member, content)
    return packed.getvalue()


def _with_rows(sheet: bytes, pen: Pen) -> bytes:
    """A sheet's part with the rows and links that were drawn. They stand where ECMA-376 (CT_Worksheet) wants them: links before the margins."""
    parts = re.split(
        rb'<dimension ref="[^"]*"\s*/>|<sheetData\s*/>|<sheetData>.*?</sheetData>|(?=<pageMargins)',
        sheet,
        flags=re.DOTALL,
    )
    before, between, lists, margins = parts
    extent = f'<dimension ref="{pen.extent}"/>'
    return b"".join((before, extent.encode(), between, pen.xml.encode(), lists, pen.links.encode(), margins))
