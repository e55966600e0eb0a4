"""What turns a source field's values into a target field's: the expression that types, formats, codes and repetition ask for."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import frozen

from fieldwright.mapping.lookup_matching import partners
from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.shapes import shape_of
from fieldwright.mapping.suggest.words import pieces
from fieldwright.schema.paths import parse_path, quoted, value_path

HERE = "{0}"
"""Stands for the source field in a template; ``{1}`` for a second one."""

ROWS = 200
"""Rows of a lookup that are proposed at most."""


@frozen
class Transform:
    """An expression with ``{0}`` for the source field; ``HERE`` alone copies it. ``why`` says what asks for it, ``doubt`` what it may lose.

    ``table`` has the rows of a lookup that the expression names, as (source code, target code), the latter empty where none fits.
    """

    template: str = HERE
    why: str = ""
    doubt: str = ""
    lookup: str = ""
    table: tuple[tuple[str, str], ...] = ()
    loops: int = 0
    """How many of the source's loops are loops of the target."""


@frozen(eq=False)
class Chain:
    """A field with the fields above it that repeat, outermost first; itself the last where it does."""

    field: Entry
    loops: tuple[Entry, ...]


def chain_of(fields: Sequence[Entry], at: int) -> Chain:
    """A field's chain, found by its parents in the list."""
    found: list[Entry] = []
    here = at
    while here >= 0:
        if fields[here].repeats and fields[here].path:
            found.append(fields[here])
        here = fields[here].parent if fields[here].inside < 0 else fields[here].inside
    return Chain(fields[at], tuple(reversed(found)))


def transform_of(source: Chain, target: Chain) -> Transform:
    """What turns the source's values into the target's; of several ways the first of the table that fits."""
    one, other = source.field, target.field
    made = next((found for way in _WAYS if (found := way(one, other)) is not None), Transform())
    left = len(source.loops) - len(target.loops)
    loops = min(len(source.loops), len(target.loops))
    if target.loops and not source.loops and one.leaf:
        doubt = f"each item of `{target.loops[-1].names[-1]}` gets the same value"
        return _with(made, made.template, made.why, "; ".join(filter(None, (made.doubt, doubt))), loops)
    if left <= 0:
        return _with(made, made.template, made.why, made.doubt, loops)
    said = f"the first of several: `{source.loops[-1].names[-1]}` repeats and the target does not"
    template = made.template.replace(HERE, f"$first({HERE})")
    return _with(made, template, "; ".join(filter(None, (made.why, said))), made.doubt, loops)


def _with(made: Transform, template: str, why: str, doubt: str, loops: int) -> Transform:
    return Transform(template, why, doubt, made.lookup, made.table, loops)


def path_text(source: Chain, loops: int, primary: str) -> str:
    """The source field as JSONata, inside the loops over the outermost ``loops`` of its own; ``$`` for the item itself."""
    plain = plain_of(source.field.path)
    if loops:
        item = plain_of(source.loops[loops - 1].path)
        return plain[len(item) + 1 :] if plain != item else "$"
    if source.field.alias and source.field.alias != primary:
        return ".".join(part for part in (f"${source.field.alias}", plain) if part)
    return plain or "$"


def loops_text(source: Chain, target: Chain, primary: str) -> tuple[tuple[str, str], ...]:
    """The loops that the target needs, as (the target's path, what it repeats over), outermost first."""
    made: list[tuple[str, str]] = []
    for at, (one, other) in enumerate(zip(source.loops, target.loops, strict=False)):
        above = Chain(one, source.loops[: at + 1])
        made.append((value_path(other.path), path_text(above, at, primary)))
    return tuple(made)


def expression_of(template: str, *paths: str) -> str:
    """A template with its fields."""
    for at, path in enumerate(paths):
        template = template.replace(f"{{{at}}}", path)
    return template


def plain_of(path: str) -> str:
    """A path as JSONata has it: without brackets, names in quotes where they need them."""
    return ".".join(
        quoted(step.name) if step.name != "*" else "*" for step in parse_path(value_path(path)) if step.name
    )


def bare_path(path: str) -> str:
    """A path without brackets and alternatives' marks, by which fields are told wherever they are written."""
    return _BRACKETS.sub(r"\1", value_path(path)) if "[" in path or "<" in path else path


_BRACKETS = re.compile(r"(`[^`]*`)|\[[^\]]*\]")


# --- the ways, first come first served ---------------------------------------------------------------------------------

_YES = ("Y", "YES", "TRUE", "T", "1", "J", "JA", "O", "OUI", "S", "SI", "SÍ", "ON", "X", "ACTIVE", "ENABLED")
_NO = ("N", "NO", "FALSE", "F", "0", "NEIN", "NON", "OFF", "", "INACTIVE", "DISABLED")


def _text_literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _yes_no(one: Entry, other: Entry) -> Transform | None:
    """Texts for true and false on one side."""
    if other.type == "boolean" and one.type != "boolean":
        if one.type in _NUMBERS:
            return Transform(f"{HERE} != 0", "a number into true or false")
        yes = _yes_in(one.codes or one.values)
        if yes:
            return Transform(f"{HERE} = {_text_literal(yes)}", f"`{yes}` is true")
        if one.type == "string" and not one.codes:
            said = ", ".join(_text_literal(text) for text in ("true", "yes", "y", "1"))
            return Transform(
                f"$lowercase({HERE}) in [{said}]", "text into true or false", "the texts that mean true are not known"
            )
    if one.type == "boolean" and other.type == "string":
        yes, no = _yes_in(other.codes or other.values), _no_in(other.codes or other.values)
        if yes and no:
            return Transform(f"{HERE} ? {_text_literal(yes)} : {_text_literal(no)}", f"true is `{yes}`, false `{no}`")
        return Transform(f"$string({HERE})", "true or false into text")
    return None


def _yes_in(values: Sequence[str]) -> str:
    """The value that means yes, where there are two that mean yes and no."""
    return _meaning(values, _YES) if len({*values}) == 2 and _meaning(values, _NO) else ""


def _no_in(values: Sequence[str]) -> str:
    return _meaning(values, _NO) if len({*values}) == 2 and _meaning(values, _YES) else ""


def _meaning(values: Sequence[str], words: Sequence[str]) -> str:
    return next((value for value in values if value.upper() in words), "")


def _codes(one: Entry, other: Entry) -> Transform | None:
    """Two lists of codes: a lookup, where a source code is none of the target's."""
    if not one.codes or not other.codes or set(one.codes) <= set(other.codes):
        return None
    found = partners(one.codes[:ROWS], other.codes[:ROWS])
    rows = tuple((code, "" if at is None else other.codes[at]) for code, (at, _) in zip(one.codes, found, strict=False))
    missing = sum(1 for _, value in rows if not value)
    name = f"{one.names[-1]} to {other.names[-1]}"
    doubt = f"{missing} of {len(rows)} codes have no partner yet" if missing else ""
    return Transform(f"$translate({_text_literal(name)}, {HERE})", f"two lists of codes, {len(rows) - missing} of {len(rows)} with a partner", doubt, name, rows)  # fmt: skip


_NUMBERS = ("integer", "number")


def _dates(one: Entry, other: Entry) -> Transform | None:
    """Dates and date-times, also as text that is written in another way."""
    mine, theirs = _date_kind(one), _date_kind(other)
    written, wanted = _picture(one), _picture(other)
    if mine == "date-time" and theirs == "date":
        return Transform(f'$formatDate({HERE}, "[Y0001]-[M01]-[D01]")', "a date-time into a date", "the day is that of the time as it is written, in no other zone")  # fmt: skip
    if mine == "date" and theirs == "date-time":
        return Transform(f'{HERE} & "T00:00:00Z"', "a date into a date-time", "the time of day is not known")
    if written and (theirs or not wanted) and (theirs or other.type in ("date", "date-time")):
        return Transform(f'$parseDate({HERE}, "{written}")', f"a date written as {written} into an ISO date")
    if wanted and mine and not written:
        return Transform(f'$formatDate({HERE}, "{wanted}")', f"a date is written as {wanted}")
    if written and wanted and written != wanted:
        return Transform(f'$formatDate($parseDate({HERE}, "{written}"), "{wanted}")', f"a date written as {written} is written as {wanted}")  # fmt: skip
    return None


def _date_kind(one: Entry) -> str:
    for said in (one.type, one.format):
        if said in ("date", "date-time"):
            return said
    return ""


_PICTURES: Mapping[str, str] = {
    r"\d\d\.\d\d\.\d{4}": "[D01].[M01].[Y0001]",
    r"\d\d-\d\d-\d{4}": "[D01]-[M01]-[Y0001]",
    r"\d{8}": "[Y0001][M01][D01]",
    r"\d{4}/\d\d/\d\d": "[Y0001]/[M01]/[D01]",
}
"""How dates are written, by what they look like. With slashes behind the day or month it is not known which comes first."""

_DATE_NAMES = frozenset(["date", "day", "datum", "fecha", "jour", "birthday", "birthdate", "dt", "dob"])


def _picture(one: Entry) -> str:
    """How a text field's values write dates, where all write them in one way that is no ISO date."""
    if one.type not in ("string", "") or _date_kind(one) or not one.values:
        return ""
    for pattern, picture in _PICTURES.items():
        if all(re.fullmatch(pattern, value) for value in one.values):
            named = any(piece in _DATE_NAMES or piece.endswith(("date", "datum")) for piece in pieces(one.names[-1]))
            return picture if named or not picture.startswith("[Y0001][M01]") else ""
    return ""


def _numbers(one: Entry, other: Entry) -> Transform | None:
    """Numbers as text and the other way round."""
    if one.type in _NUMBERS and other.type == "string":
        return Transform(f"$string({HERE})", "a number into text")
    if one.type == "string" and other.type in _NUMBERS:
        doubt = "" if shape_of(one.values) == "number" else "a text that is no number stops the run"
        return Transform(f"$number({HERE})", "text into a number", doubt)
    if one.type == "number" and other.type == "integer":
        return Transform(f"$round({HERE})", "a number into a whole one", "what is behind the point is lost")
    return None


def _long(one: Entry, other: Entry) -> Transform | None:
    """A text that may be longer than the target takes: copied, with the doubt."""
    if other.longest is None or one.codes or one.type != "string" or not other.leaf:
        return None
    if one.longest is None or one.longest <= other.longest:
        return None
    return Transform(HERE, "", f"text up to {one.longest} into text up to {other.longest}")


_WAYS: tuple[Callable[[Entry, Entry], Transform | None], ...] = (_yes_no, _codes, _dates, _numbers, _long)


# --- several fields into one, one into several -------------------------------------------------------------------------

_FIRST = ("first", "given", "fore", "vorname", "prenom", "nombre", "fname", "christian")
_LAST = ("last", "family", "sur", "surname", "nachname", "nom", "apellido", "lname")
_WHOLE_NAMES = ("fullname", "vollname", "nombrecompleto", "nomcomplet", "displayname")
_WHOLE = ("full", "complete", "whole", "display", "entire")


@frozen
class Named:
    """Which part of a person's name a field is: ``first``, ``last`` or ``full``; empty for none."""

    part: str


def part_of_name(name: str) -> str:
    """Which part of a person's name a field of this name is.

    >>> part_of_name("firstName"), part_of_name("surname"), part_of_name("full_name"), part_of_name("name"), part_of_name("fileName")
    ('first', 'last', 'full', 'name', '')
    """
    words = set(pieces(name))
    joined = "".join(pieces(name))
    rest = words - {"name", "names"}
    if (rest and rest <= {*_FIRST}) or joined in ("firstname", "givenname", "forename"):
        return "first"
    if (rest and rest <= {*_LAST}) or joined in ("lastname", "familyname", "surname"):
        return "last"
    if (rest and rest <= {*_WHOLE} and rest != words) or joined in _WHOLE_NAMES:
        return "full"
    return "name" if joined == "name" else ""


def joined_names(fields: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    """The places of a first and a last name that are beside each other."""
    beside: dict[tuple[str, int], dict[str, int]] = {}
    for at, one in enumerate(fields):
        part = part_of_name(one.names[-1]) if one.leaf else ""
        if part:
            beside.setdefault((one.alias, one.parent), {}).setdefault(part, at)
    for parts in beside.values():
        if "first" in parts and "last" in parts:
            yield parts["first"], parts["last"]


def split_of(part: str) -> Transform:
    """A part of a whole name."""
    if part == "first":
        return Transform(
            f'$substringBefore({HERE}, " ")',
            "the first word of the whole name",
            "names of three words are split at the first space",
        )
    return Transform(
        f'$substringAfter({HERE}, " ")',
        "what follows the first word of the whole name",
        "names of three words are split at the first space",
    )


JOINED = Transform('{0} & " " & {1}', "first and last name joined")
