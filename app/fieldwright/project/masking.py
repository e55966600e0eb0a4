"""Sample values without what they say: of the same type and shape, with other letters and digits.

A mask is the same for the same value, so that exports are the same bytes each time. It is no pseudonym: different values may get one mask, and nobody
finds a value from it.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

from fieldwright.mapping.counterexamples.values import ordinary
from fieldwright.schema.model import Field, Shape
from fieldwright.schema.value_checks import CHECKS, broken

LONGEST = 200
"""Characters of a masked text, unless its field demands more."""


def masked(value: Any, field: Field | None = None, shown: Callable[[Field], bool] | None = None) -> Any:
    """The value with everything in it masked. ``field``, where known, is the one that it is of: what its schema lists stays, and masks obey it as far as they can.

    null, true, false and the names of members stay; names that the schema leaves open (``*``) are masked, and what is ``shown`` is not.

    >>> masked({"name": "Anna Ek", "born": "1987-03-12", "paid": -120.5, "vip": True, "tags": []})
    {'name': 'Xxxx Xx', 'born': '1999-09-09', 'paid': -999.9, 'vip': True, 'tags': []}
    """
    if isinstance(value, Mapping):
        return _object(cast("Mapping[str, Any]", value), field, shown)
    if isinstance(value, (list, tuple)):
        return [masked(one, field, shown) for one in cast("Sequence[Any]", value)]
    shape = field.shape if field is not None else None
    if value is None or isinstance(value, bool) or (shape is not None and _listed(value, shape)):
        return value
    if field is not None and shown is not None and shown(field):
        return value
    if isinstance(value, str):
        return _fitting(masked_text(value), value, shape)
    if isinstance(value, (int, float, Decimal)):
        return _fitting(_number(value), value, shape)
    return masked_text(str(value))


def masked_text(text: str) -> str:
    """A text with every letter as x or X and every digit as 9; dates stay dates, addresses keep their marks.

    >>> masked_text("2026-03-02T15:41:07Z"), masked_text("jo@mail.example"), masked_text("https://a.example/7")
    ('1999-09-09T09:09:09Z', 'xx@xxxx.xxxxxxx', 'https://x.xxxxxxx/9')
    """
    for form, make in _FORMS:
        found = form.fullmatch(text)
        if found is not None:
            return make(found)
    scheme = _SCHEME.match(text)
    kept = scheme[0] if scheme else ""
    return kept + _plain(text[len(kept) :][:LONGEST])


def masked_note(text: str) -> str:
    """What was inferred of a field, without the values that samples hold: those of a range, of a list of codes, names of a map.

    >>> masked_note("Inferred: from 12 to 840."), masked_note("Inferred: perhaps a list of codes: 'Ann' (12), 'Bo' (9).")
    ('Inferred: from 99 to 999.', "Inferred: perhaps a list of codes: 'Xxx' (12), 'Xx' (9).")
    """
    if "Inferred: " not in text:
        return text
    for form in _INFERRED:
        text = form.sub(lambda found: found[1] + _QUOTED.sub(_masked_part, found[2]) + found[3], text)
    return text


def _masked_part(found: re.Match[str]) -> str:
    """A value in a note: between quotes, or a number; how often it occurs, in brackets, stays."""
    return found[0] if found["often"] else masked_text(found[0])


_INFERRED = tuple(
    re.compile(form, re.DOTALL)
    for form in (
        r"(Inferred: (?:from|always) )(\S+(?: to \S+)?)(\.(?: |$))",
        r"(Inferred: perhaps a list of codes: )(.*)(\.$)",
        r"(Inferred: a map of [\d,]+ names, such as )(.*)(, that differ)",
    )
)
_QUOTED = re.compile(r"(?P<often>(?<=['\"]) \([\d,]+\)(?=, ['\"]|$)| to )|[^ ]+| ", re.DOTALL)


# --- objects ---------------------------------------------------------------------------------------------------------


def _object(value: Mapping[str, Any], field: Field | None, shown: Callable[[Field], bool] | None) -> dict[str, Any]:
    made: dict[str, Any] = {}
    open_ = member_of(field, "*") is not None
    for name, held in value.items():
        below = member_of(field, name)
        if name.startswith(_OF_XML):
            made[name] = held
        elif below is None and open_:
            made[_free(masked_text(name), made)] = masked(held, member_of(field, "*"), shown)
        else:
            made[name] = masked(held, below, shown)
    return made


_OF_XML = ("@xsi:", "@xmlns")
"""How names start that say how an element is read, not what it holds."""


def member_of(field: Field | None, name: str, deep: int = 3) -> Field | None:
    """The field of a member of an object's value, also in one of its alternatives."""
    if field is None:
        return None
    own = field.named(name)
    if own:
        return own[0]
    if deep:
        for child in field.children():
            if child.shape.alternative and (found := member_of(child, name, deep - 1)) is not None:
                return found
    return None


def _free(name: str, taken: Mapping[str, Any]) -> str:
    free, number = name, 2
    while free in taken:
        free, number = f"{name}{number}", number + 1
    return free


# --- texts and numbers -------------------------------------------------------------------------------------------------


def _plain(text: str) -> str:
    return "".join(map(_character, text))


def _character(one: str) -> str:
    """Letters and digits of any script; punctuation, spaces and currency signs stay, other signs may be a part of what is said."""
    if one.isascii():
        return "9" if one.isdigit() else ("X" if one.isupper() else "x") if one.isalpha() else one
    kind = unicodedata.category(one)
    if kind == "Lu":
        return "X"
    if kind[0] == "N":
        return "9"
    return one if kind[0] in "PZ" or kind == "Sc" else "x"


def _nines(text: str) -> str:
    return re.sub(r"\d", "9", text)


def _number(value: float | Decimal) -> Any:
    """The same sign, digits and point; a whole number stays one."""
    if isinstance(value, int):
        return int(_nines(str(value))) if abs(value) < 10**LONGEST else 10**LONGEST - 1
    text = str(value)
    whole, mark, exponent = text.lower().partition("e")
    if not any(one.isdigit() for one in whole):  # inf, nan
        return value
    return type(value)(_nines(whole) + mark + exponent)


def _date(found: re.Match[str]) -> str:
    """The ninth of September 1999, at nine minutes past nine, in the same format."""
    return "".join(
        _IN_DATES.get(name, "{}").format(_nines(text)) if name else text
        for name, text in _parts(found)
    )  # fmt: skip


def _parts(found: re.Match[str]) -> list[tuple[str, str]]:
    """The pieces of a match: of the groups with their names, and what stands between."""
    at, made = 0, list[tuple[str, str]]()
    for name, _ in sorted(found.re.groupindex.items(), key=lambda one: one[1]):
        start, end = found.span(name)
        if start >= 0:
            made += [("", found.string[at:start]), (name, found.string[start:end])]
            at = end
    return [*made, ("", found.string[at:])]


_IN_DATES: Mapping[str, str] = {
    "year": "1999", "month": "09", "day": "09", "hour": "09", "minute": "09", "second": "09", "short": "99",
}  # fmt: skip

_TIME = r"(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d|60)(?:[.,](?P<parts>\d+))?)?"
_ZONE = r"(?:Z|z|[+-]\d\d:?\d\d)?"
_NEAR = r"(?P<year>19\d\d|20\d\d)"  # where nothing but digits says that it is a year
_YEAR, _MONTH, _DAY = r"(?P<year>\d{4})", r"(?P<month>0[1-9]|1[0-2])", r"(?P<day>0[1-9]|[12]\d|3[01])"


def _address(found: re.Match[str]) -> str:
    return ".".join({1: "9", 2: "99", 3: "199"}[len(one)] for one in found[0].split("."))


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(form, re.ASCII), make)
    for form, make in (
        (rf"{_YEAR}-{_MONTH}-{_DAY}(?:[T ]{_TIME})?{_ZONE}", _date),
        (rf"{_TIME}{_ZONE}", _date),
        (rf"{_NEAR}{_MONTH}{_DAY}", _date),
        (rf"{_NEAR}{_MONTH}{_DAY}T?(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<second>[0-5]\d)?{_ZONE}", _date),
        (rf"{_YEAR}-{_MONTH}", _date),
        (rf"{_YEAR}[/.]{_MONTH}[/.]{_DAY}", _date),
        (rf"{_DAY}([./-]){_MONTH}\2{_YEAR}(?: {_TIME})?", _date),
        (rf"{_MONTH}([./-]){_DAY}\2{_YEAR}(?: {_TIME})?", _date),
        (rf"{_DAY}([./-]){_MONTH}\2(?P<short>\d\d)", _date),
        (r"-?P(?=.)(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?", lambda found: _nines(found[0])),
        (r"(?:urn:uuid:|\{)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?", lambda found: _uuid_in(found[0])),
        (r"(?:\d{1,3}\.){3}\d{1,3}", _address),
        (r"0\d+", lambda found: "0" + "9" * (len(found[0][:LONGEST]) - 1)),  # a code, not a number
    )
)
"""Forms that would be broken by plain nines."""


def _uuid_in(text: str) -> str:
    at = text.index("-") - 8
    return f"{text[:at]}99999999-9999-4999-8999-999999999999{text[at + 36 :]}"


_SCHEME = re.compile(r"(?:https?|ftps?|sftp|file|urn|mailto|tel)(?:://|:(?!//))", re.ASCII | re.IGNORECASE)


# --- what the schema demands -----------------------------------------------------------------------------------------


def _listed(value: Any, shape: Shape) -> bool:
    """Whether a schema names the value itself: a code, not what somebody wrote."""
    named = (*shape.enum, *(() if shape.fixed is None else (shape.fixed,)))
    return any(
        (value == one and isinstance(value, bool) == isinstance(one, bool)) or str(one) == value for one in named
    ) or (isinstance(value, str) and value in ("true", "false") and "boolean" in shape.types)


def _fitting(mask: Any, value: Any, shape: Shape | None) -> Any:
    """The mask, unless the schema forbids it: then an ordinary value of the field, of the same type."""
    if shape is None or _allowed(mask, shape):
        return mask
    if isinstance(mask, str) and "pattern" not in shape.constraints and not _numeric(shape):
        least, most = shape.constraints.get("minLength"), shape.constraints.get("maxLength")
        mask = mask[: most if isinstance(most, int) else None].ljust(least if isinstance(least, int) else 0, "x")
        if _allowed(mask, shape):
            return mask
    for one in ordinary(shape, "xml" if isinstance(value, str) else "json"):
        if isinstance(one, type(value)) or (isinstance(one, (int, float)) and isinstance(value, (int, float))):
            return one
    return mask


def _numeric(shape: Shape) -> bool:
    return bool({"integer", "number"}.intersection(shape.types)) or shape.format in ("decimal", "decimal-comma")


def _allowed(value: Any, shape: Shape) -> bool:
    return all(
        holds(value, limit) for keyword, holds in _HOLDS if (limit := shape.constraints.get(keyword)) is not None
    ) and not any(
        broken(keyword, limit, value) for keyword in CHECKS if (limit := shape.constraints.get(keyword)) is not None
    )


def _compared(holds: Callable[[Decimal, Decimal], bool]) -> Callable[[Any, Any], bool]:
    def check(value: Any, limit: Any) -> bool:
        try:
            return holds(Decimal(str(value)), Decimal(str(limit)))
        except ArithmeticError:
            return True

    return check


def _long(holds: Callable[[int, int], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, limit: not isinstance(value, str) or not isinstance(limit, int) or holds(len(value), limit)


def _matches(value: Any, limit: Any) -> bool:
    from fieldwright.schema.validation import matches

    return not isinstance(value, str) or matches(str(limit), value)


_HOLDS: tuple[tuple[str, Callable[[Any, Any], bool]], ...] = (
    ("minimum", _compared(lambda value, limit: value >= limit)),
    ("maximum", _compared(lambda value, limit: value <= limit)),
    ("exclusiveMinimum", _compared(lambda value, limit: value > limit)),
    ("exclusiveMaximum", _compared(lambda value, limit: value < limit)),
    ("multipleOf", _compared(lambda value, limit: not limit or value % limit == 0)),
    ("minLength", _long(lambda length, limit: length >= limit)),
    ("maxLength", _long(lambda length, limit: length <= limit)),
    ("length", _long(lambda length, limit: length == limit)),
    ("pattern", _matches),
)
