"""Calls that write and read numbers and dates, by pictures and units."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from fieldwright.expression.nodes import Node
from fieldwright.report.wording.english import counted
from fieldwright.report.wording.pictures import date_picture, number_picture
from fieldwright.report.wording.speaker import CONTEXT, Speaker, bare, whole_number

# --- numbers ---------------------------------------------------------------------------------------------------------


def _places(how: str) -> Callable[[Speaker, list[Node]], str]:
    def say(speaker: Speaker, arguments: list[Node]) -> str:
        places = whole_number(arguments[1]) if len(arguments) > 1 else 0
        if places is None or places < 0 or len(arguments) not in (1, 2):
            return ""
        to = f"to {counted(places, 'decimal')}" if places else "to a whole number"
        of = arguments[0] if arguments else CONTEXT
        said = speaker.inside(of)
        return f"{said}{',' if len(said.split()) > 6 else ''} rounded {to}{how}"

    return say


def _format_number(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) == 1:
        arguments = [CONTEXT, *arguments]
    picture = bare(arguments[1]) if len(arguments) == 2 else CONTEXT
    if picture.kind != "string":
        return ""
    return f"{speaker.inside(arguments[0])} written {number_picture(str(picture.value))}"


def _format_integer(speaker: Speaker, arguments: list[Node]) -> str:
    picture = bare(arguments[1]) if len(arguments) == 2 else CONTEXT
    known = {"w": "in words", "W": "in words, in capitals", "Ww": "in words with capitals", "I": "as a Roman numeral", "i": "as a small Roman numeral",
             "A": "as a letter", "a": "as a small letter", "0": "in digits", "1": "in digits"}  # fmt: skip
    if picture.kind != "string":
        return ""
    text = str(picture.value)
    how = known.get(text) or (number_picture(text).removeprefix("as a whole number ") if set(text) <= set("#0,") and text else "")  # fmt: skip
    return f"{speaker.inside(arguments[0])} written {how}" if how else ""


# --- dates -----------------------------------------------------------------------------------------------------------


def _picture(speaker: Speaker, node: Node) -> str:
    node = bare(node)
    return date_picture(str(node.value)) if node.kind == "string" else f"as {speaker.inside(node)}"


def _from_millis(speaker: Speaker, arguments: list[Node]) -> str:
    """A time written: one that was just read is said as what it was read from."""
    if not arguments or len(arguments) > 3:
        return ""
    inner = bare(arguments[0])
    if inner.kind == "apply":
        left, right = inner.children
        right = bare(right)
        if right.kind == "variable":
            inner = Node("call", None, inner.start, inner.end, (right, left))
        elif right.kind == "call":
            inner = Node("call", None, inner.start, inner.end, (right.children[0], left, *right.children[1:]))
    zone = f" in {speaker.zone(arguments[2])}" if len(arguments) == 3 else " in UTC"
    written = f"written {_picture(speaker, arguments[1])}" if len(arguments) > 1 and not _nothing(arguments[1]) else "as a date-time"  # fmt: skip
    if inner.kind == "call" and inner.children[0].value == "toMillis" and len(inner.children) in (2, 3):
        of = speaker.inside(inner.children[1])
        read = f", read {_picture(speaker, inner.children[2])}," if len(inner.children) == 3 else ""
        return f"{of}{read} {written}{zone}"
    if inner.kind == "call" and inner.children[0].value == "millis":
        return f"the time of the run {written}{zone}"
    later = _later(speaker, inner)
    if later:
        return f"{later}, {written}{zone}"
    return f"the moment of {speaker.inside(arguments[0])} milliseconds since 1970, {written}{zone}"


_SPANS = ((86_400_000, "day"), (3_600_000, "hour"), (60_000, "minute"), (1_000, "second"))


def _later(speaker: Speaker, node: Node) -> str:
    """``$toMillis(day) + 86400000`` as the day plus one day."""
    if node.kind != "binary" or node.value not in ("+", "-") or len(node.children) != 2:
        return ""
    read, span = bare(node.children[0]), whole_number(node.children[1])
    if span is None and bare(node.children[1]).kind == "binary" and bare(node.children[1]).value == "*":
        span = 1
        for factor in bare(node.children[1]).children:
            number = whole_number(factor)
            if number is None:
                return ""
            span *= number
    if read.kind != "call" or read.children[0].value != "toMillis" or len(read.children) != 2 or not span or span < 0:
        return ""
    unit = next(((size, name) for size, name in _SPANS if span % size == 0), None)
    if unit is None:
        return ""
    word = "plus" if node.value == "+" else "minus"
    return f"{speaker.inside(read.children[1])} {word} {counted(span // unit[0], unit[1])}"


def _nothing(node: Node) -> bool:
    """Whether an argument is left out by an empty path, ``[]``, or null."""
    node = bare(node)
    return (node.kind == "array" and not node.children) or (node.kind == "value" and node.value is None)


def _to_millis(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) != 2:
        return ""
    return f"{speaker.inside(arguments[0])}, read {_picture(speaker, arguments[1])}, in milliseconds since 1970"


def _now(speaker: Speaker, arguments: list[Node]) -> str:
    if not arguments:
        return ""
    zone = f" in {speaker.zone(arguments[1])}" if len(arguments) > 1 else ""
    return f"the time of the run written {_picture(speaker, arguments[0])}{zone}"


def _format_date(speaker: Speaker, arguments: list[Node]) -> str:
    if not 2 <= len(arguments) <= 4:
        return ""
    zone = f" in {speaker.zone(arguments[2])}" if len(arguments) > 2 and not _nothing(arguments[2]) else ""
    language = f" in the language {speaker.inside(arguments[3])}" if len(arguments) > 3 else ""
    inner = bare(arguments[0])
    if inner.kind == "call" and inner.children[0].value in ("parseDate", "parseDateTime") and len(inner.children) == 3:
        read = f", read {_picture(speaker, inner.children[2])},"
        return f"{speaker.inside(inner.children[1])}{read} written {_picture(speaker, arguments[1])}{zone}{language}"
    return f"{speaker.inside(arguments[0])} written {_picture(speaker, arguments[1])}{zone}{language}"


def _parse_date(what: str, names: Sequence[str]) -> Callable[[Speaker, list[Node]], str]:
    def say(speaker: Speaker, arguments: list[Node]) -> str:
        if not 2 <= len(arguments) <= 2 + len(names):
            return ""
        more = "".join(
            f", {name.format(speaker.inside(one))}"
            for name, one in zip(names, arguments[2:], strict=False)
            if not _nothing(one)
        )
        return f"the {what} of {speaker.inside(arguments[0])}, read {_picture(speaker, arguments[1])}{more}"

    return say


def _in_units(template: str, at: int, names: Mapping[str, str]) -> Callable[[Speaker, list[Node]], str]:
    """Calls with a unit: ``$startOf(date, "month")``. A last argument more is a zone."""

    def say(speaker: Speaker, arguments: list[Node]) -> str:
        if len(arguments) not in (at + 1, at + 2):
            return ""
        unit = bare(arguments[at])
        word = str(unit.value) if unit.kind == "string" and str(unit.value).isidentifier() else speaker.inside(unit)
        zone = f" in {speaker.zone(arguments[at + 1])}" if len(arguments) == at + 2 else ""
        said = [speaker.inside(one) for one in arguments[:at]]
        return template.format(*said, unit=names.get(word, word)) + zone

    return say


_PARTS = {"dayOfWeek": "day of the week", "dayOfYear": "day of the year", "isoWeek": "ISO week", "isoYear": "ISO year",
          "daysInMonth": "number of days in the month", "weekOfYear": "week"}  # fmt: skip


def _date_diff(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) == 2:
        return f"the days from {speaker.inside(arguments[0])} to {speaker.inside(arguments[1])}"
    return _in_units("the full {unit} from {0} to {1}", 2, {})(speaker, arguments)


ON_FIGURES: Mapping[str, Callable[[Speaker, list[Node]], str]] = MappingProxyType({
    "round": _places(" (halves to the even digit)"), "decimalRound": _places(", exactly"), "formatNumber": _format_number, "formatInteger": _format_integer,
    "fromMillis": _from_millis, "toMillis": _to_millis, "now": _now, "formatDate": _format_date,
    "parseDate": _parse_date("date", ("in the language {}",)),
    "parseDateTime": _parse_date("date-time", ("of the zone {}", "in the language {}", "by the rule {} where the clocks change")),
    "startOf": _in_units("the start of the {unit} of {0}", 1, {}), "endOf": _in_units("the end of the {unit} of {0}", 1, {}),
    "datePart": _in_units("the {unit} of {0}", 1, _PARTS), "dateDiff": _date_diff,
})  # fmt: skip
"""What says such a call by its arguments; empty where the tables of `calls` say it."""
