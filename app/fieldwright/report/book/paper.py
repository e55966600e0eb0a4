"""How sheets come out of a printer: landscape A4, the head repeated, as many pages wide as it takes to stay legible, a head and a foot on each page."""

from collections.abc import Sequence
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from fieldwright.report.visible import visible

_A4 = 9
_MARGIN = 0.4
_PRINTABLE = (11.69 - 2 * _MARGIN) * 96 * 0.97
"""The width of a landscape A4 page in pixels at full size, with a little to spare for other programs' fonts."""
_SMALLEST = 58
"""Per cent: smaller print is not read."""


def print_setup(
    sheet: Worksheet, project: Any, *, columns: int, head: int, rows: int = 0, first: int = 1, kept: int = 0
) -> None:
    """Paper, margins, what each page repeats, head and foot. ``head`` is the row of the titles (0 for a page of prose), ``first`` the first row that is
    printed, ``kept`` the number of columns that each page repeats where one page is not wide enough.
    """
    setup: Any = sheet.page_setup
    setup.orientation = "landscape"
    setup.paperSize = _A4
    margins: Any = sheet.page_margins
    margins.left = margins.right = _MARGIN
    margins.top, margins.bottom = 0.75, 0.7
    margins.header = margins.footer = 0.35
    if head:
        sheet.print_title_rows = f"{head}:{head}"
        sheet.print_area = f"A{first}:{get_column_letter(columns)}{rows}"
    widths = [float(sheet.column_dimensions[get_column_letter(at)].width) for at in range(1, columns + 1)]
    pages = pages_wide(widths, kept) if head else 1
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    setup.fitToWidth, setup.fitToHeight = pages, 0
    if pages > 1:
        setup.pageOrder = "overThenDown"
        sheet.print_title_cols = f"A:{get_column_letter(max(kept, 1))}"
    name = visible(str(project)).replace("&", "&&").replace("\n", " ")[:100]
    head_of: Any = sheet.oddHeader
    head_of.left.text, head_of.right.text = name, "&A"
    foot: Any = sheet.oddFooter
    foot.left.text, foot.right.text = "Written by Fieldwright", "Page &P of &N"


def pages_wide(widths: Sequence[float], kept: int = 0) -> int:
    """How many pages wide columns must be for print that can be read, where each page repeats the first ones.

    >>> pages_wide([10.0, 20.0, 30.0]), pages_wide([10.0, 100.0, 100.0, 100.0], 1)
    (1, 2)
    """
    room = _PRINTABLE * 100 / _SMALLEST
    repeated = _pixels(widths[:kept])
    pages, used = 1, 0.0
    for at, width in enumerate(widths):
        here = _pixels([width])
        if at > kept and used + here > room:
            pages, used = pages + 1, repeated
        used += here
    return pages


def _pixels(widths: Sequence[float]) -> float:
    return sum(7 * width + 5 for width in widths)
