"""The named styles of a workbook, told apart by lightness, weight and words as well as by colour, and the legend that explains them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

_PROSE, _CODE = "Calibri", "Consolas"
_INK, _QUIET, _LINK = "1F2933", "5F6B7A", "1F4E9E"
_RED, _BROWN, _BLUE, _GREEN, _NIGHT = "8C0009", "6B4200", "1F4E79", "1D5E2E", "2F3E52"

_FILLS = {
    "edit": "FFFDE7",
    "computed": "EEF0F3",
    "group": "DDE2E9",
    "gap": "F1B5B1",
    "error": "F1B5B1",
    "warning": "F9DFA8",
    "info": "E3ECF7",
    "head": _NIGHT,
    "head edit": "F4D35E",
}

_LINE = Side(style="thin", color="D5D9E0")
_BOX = Side(style="thin", color="CBBF86")
_BORDERS = {
    "": Border(),
    "line": Border(bottom=_LINE),
    "box": Border(left=_BOX, right=_BOX, top=_BOX, bottom=_BOX),
    "bar": Border(bottom=_LINE, left=Side(style="thick", color=_RED)),
}
_TOP = Alignment(vertical="top", wrap_text=True)
_CENTRE = Alignment(horizontal="center", vertical="top")
_HEAD = Alignment(vertical="center", wrap_text=True)
_ONE_LINE = Alignment(vertical="center", wrap_text=False)


def _look(
    fill: str = "", *, font: str = _PROSE, size: float = 10, color: str = _INK, border: str = "line", at: Alignment = _TOP, text: bool = False, **face: Any
) -> dict[str, Any]:  # fmt: skip
    made: dict[str, Any] = {
        "font": Font(name=font, size=size, color=color, **face),
        "alignment": at,
        "border": _BORDERS[border],
    }
    if fill:
        made["fill"] = PatternFill("solid", start_color=_FILLS[fill], end_color=_FILLS[fill])
    if text:
        made["number_format"] = "@"  # what is typed stays text: no dates, no formulas, no lost zeros
    return made  # fmt: skip


_STYLES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("fw text", _look()),
    ("fw code", _look(font=_CODE, size=9)),
    ("fw number", _look(size=9, color=_QUIET, at=_CENTRE)),
    ("fw strong", _look(bold=True)),
    ("fw required", _look(bold=True, color=_BROWN)),
    ("fw strong code", _look(font=_CODE, size=9, bold=True)),
    ("fw link", _look(font=_CODE, size=9, underline="single", color=_LINK)),
    ("fw quiet", _look(italic=True, color=_QUIET)),
    ("fw good", _look(color=_GREEN)),
    ("fw error", _look("error", bold=True, color=_RED)),
    ("fw warning", _look("warning", bold=True, color=_BROWN)),
    ("fw info", _look("info", color=_BLUE)),
    ("fw edit", _look("edit", border="box", text=True)),
    ("fw edit code", _look("edit", font=_CODE, size=9, border="box", text=True)),
    ("fw edit good", _look("edit", color=_GREEN, bold=True, border="box", text=True)),
    ("fw edit quiet", _look("edit", color=_QUIET, italic=True, border="box", text=True)),
    ("fw edit gap", _look("edit", color=_RED, bold=True, border="box", text=True)),
    ("fw edit warning", _look("edit", color=_BROWN, bold=True, border="box", text=True)),
    ("fw computed", _look("computed")),
    ("fw computed code", _look("computed", font=_CODE, size=9)),
    ("fw computed number", _look("computed", size=9, color=_QUIET, at=_CENTRE)),
    ("fw computed link", _look("computed", font=_CODE, size=9, underline="single", color=_LINK)),
    ("fw computed required", _look("computed", bold=True, color=_BROWN)),
    ("fw group", _look("group", font=_CODE, size=9, bold=True)),
    ("fw gap", _look("gap", bold=True, color=_RED, border="bar")),
    ("fw gap text", _look("gap", bold=True, color=_RED)),
    ("fw gap code", _look("gap", font=_CODE, size=9, bold=True, color=_RED)),
    ("fw lead", _look(size=11, color=_QUIET, border="")),
    ("fw note", _look(border="")),
    ("fw hint", _look(size=9, italic=True, color=_QUIET, border="", at=_ONE_LINE)),
    ("fw back", _look(size=10, underline="single", color=_LINK, border="", at=_ONE_LINE)),
    ("fw page link", _look(size=10, underline="single", color=_LINK)),
    ("fw head", _look("head", bold=True, color="FFFFFF", border="", at=_HEAD)),
    ("fw head edit", _look("head edit", bold=True, color=_INK, border="", at=_HEAD)),
    ("fw title", _look(size=20, bold=True, color=_NIGHT, border="", at=Alignment(vertical="center"))),
    ("fw heading", _look(size=12, bold=True, color=_NIGHT, border="", at=Alignment(vertical="bottom"))),
    ("fw subheading", _look(size=10, bold=True, color=_NIGHT, border="", at=Alignment(vertical="bottom"))),
)

STATE_STYLES: Mapping[str, str] = MappingProxyType({
    "used": "fw good", "used below": "fw good", "dropped": "fw quiet", "undecided": "fw warning", "approved": "fw good", "error": "fw error",
    "warning": "fw warning", "info": "fw info", "open": "fw warning", "answered": "fw good", "done": "fw good",
})  # fmt: skip
"""The styles of states and severities."""

EDIT_STATE_STYLES: Mapping[str, str] = MappingProxyType({
    "used": "fw edit good", "used below": "fw edit good", "dropped": "fw edit quiet", "undecided": "fw edit warning", "approved": "fw edit good",
    "open": "fw edit warning", "done": "fw edit good",
})  # fmt: skip
"""The same for cells that can be edited."""

LEGEND: tuple[tuple[str, str, str], ...] = (
    ("fw edit", "Can be edited", "Pale, in a frame, under a yellow head. Edit, save, and read the workbook back with `fieldwright import`: each edit is shown and then taken or refused."),
    ("fw computed", "Computed", "Grey. It follows from the schemas and the rules; an edit here is reported, and not taken."),
    ("fw group", "Field with fields below it", "Bold on darker grey. Its rows below are grouped and can be folded with the signs at the left edge."),
    ("fw gap", "Required, and nothing fills it", "Dark, bold, with a bar at the left. The words “Nothing fills this required field yet.” stand beside it."),
    ("fw edit warning", "Undecided, or open", "Bold brown. No rule and no decision yet, or a question without an answer."),
    ("fw error", "ERROR", "Dark and bold. It cannot work as it is."),
    ("fw warning", "WARNING", "Lighter and bold. It may fail or lose something for some data."),
    ("fw info", "INFO", "Lightest, plain. Worth knowing."),
    ("fw edit good", "approved", "Bold green. Somebody approved the rule; used source fields look alike."),
    ("fw edit quiet", "dropped", "Grey italics. Left out by decision, with the reason beside it."),
    ("fw page link", "A link", "Underlined. It leads to the row, lookup or sheet that it names."),
)  # fmt: skip
"""Style, its name for people, and what it means, greyscale included."""


def with_styles(book: Workbook) -> Workbook:
    """The workbook with the named styles in it."""
    for name, look in _STYLES:
        book.add_named_style(NamedStyle(name=name, **look))
    return book
