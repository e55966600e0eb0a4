"""Ideas for values at their bounds: dates, numbers, texts, numbers of items; independent fields change together, those of one rule in pairs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.syntax import parse, walk
from fieldwright.files.records import ABSENT
from fieldwright.mapping.counterexamples.values import NO_HINTS, boundaries, number_of, ordinary
from fieldwright.mapping.expand import bare_path
from fieldwright.project.cases.basis import Basis
from fieldwright.project.cases.ideas import Idea, called, lists_of, typed
from fieldwright.project.cases.naming import leaf, listed, short
from fieldwright.project.cases.pairs import pairs
from fieldwright.project.cases.payloads import Edit, Items, Put, Rows
from fieldwright.project.test_cases import BOUNDARY, VOLUME
from fieldwright.schema.model import Field

MANY = 100
"""Items of a list in the case with many."""

LARGE = 999_999
MOST_PAIRS = 4
"""Payloads for the pairs of one rule, where they cannot be items of a list."""

MOST_READ = 12
"""Fields that a rule reads, of which some are paired."""

_DAYS: Mapping[str, tuple[str, str]] = {
    "leap day": ("2024-02-29", "T12:00:00"), "end of year": ("2026-12-31", "T23:59:59"), "start of year": ("2027-01-01", "T00:00:00"),
}  # fmt: skip
_OFFSETS = ("2026-01-01T00:30:00+14:00", "2025-12-31T23:30:00-12:00")
"""The furthest offsets, where the day in UTC is another one; fields take them in turn."""
_SPECIAL = 'Ærø & "Ñ" <中> 😀'


def value_ideas(basis: Basis) -> Iterator[Idea]:
    """Dates, numbers and texts at their bounds, and blank ones where the schema allows them."""
    yield from _dates(basis)
    yield from _numbers(basis)
    yield from _texts(basis)


# --- dates ------------------------------------------------------------------------------------------------------------


def _dates(basis: Basis) -> Iterator[Idea]:
    places = [one for one in basis.places if _kind(one) in ("date", "date-time") and _free(one)]
    if not places:
        return
    names = listed(list(dict.fromkeys(called(places)[one.value_path] for one in places)))
    moments = [one for one in places if _kind(one) == "date-time"]
    for what, (day, time) in _DAYS.items():
        if what == "start of year":
            continue
        edits = [
            Put(one.value_path, day if _kind(one) == "date" else f"{day}{time}{_zone_of(basis, one)}", every=True)
            for one in places
        ]
        yield _dated(what, names, edits)
    for zone in zones_of(basis)[:1]:
        for what, moment in changes_of(zone):
            edits = [Put(one.value_path, moment, every=True) for one in moments]
            if edits:
                yield _dated(f"clocks of {zone} go {what}", listed([leaf(one.value_path) for one in moments]), edits)
    if moments:
        far = [Put(one.value_path, _OFFSETS[at % len(_OFFSETS)], every=True) for at, one in enumerate(moments)]
        yield _dated("offsets far from UTC", listed([leaf(one.path) for one in far]), far)


def _dated(what: str, names: str, edits: Sequence[Edit]) -> Idea:
    return Idea(
        f"dates: {what}", short(f"dates: {what}"), f"{names} come out right: {what}.", "A date at the edge of the calendar or of a zone.",
        (tuple(edits),), kind=BOUNDARY,
    )  # fmt: skip


def _zone_of(basis: Basis, place: Field) -> str:
    """The offset as the field usually has it."""
    usual = next((one for one in basis.values_at(basis.ordinary, place.value_path) if isinstance(one, str)), "")
    known = next((one for one in ordinary(place.shape, basis.side.schema.medium) if isinstance(one, str)), "Z")
    text = usual or known
    if text.endswith("Z"):
        return "Z"
    return text[-6:] if len(text) > 18 and text[-6:-5] in ("+", "-") else ""


def zones_of(basis: Basis) -> list[str]:
    """The time zones with names that the rules or parameters use, each once."""
    found: dict[str, None] = {}
    texts = [text for rule in basis.bench.map.rules for _, text in rule.expressions if "/" in text]
    for text in texts:
        try:
            nodes = [one for one in walk(parse(text)) if one.kind == "string"]
        except ExpressionError:
            continue
        found.update((str(one.value), None) for one in nodes if _is_zone(one.value))
    for one in basis.bench.parameters:
        if one.default is not ABSENT and _is_zone(one.default):
            found[one.default] = None
    return list(found)


def _is_zone(value: Any) -> bool:
    if not isinstance(value, str) or "/" not in value or len(value) > 60 or " " in value:
        return False
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        return False
    return True


def changes_of(zone: str) -> Iterator[tuple[str, str]]:
    """The moments just behind which a zone's clocks change in 2026, in UTC.

    >>> list(changes_of("Europe/Amsterdam"))
    [('forward', '2026-03-29T01:00:00Z'), ('back', '2026-10-25T01:00:00Z')]
    """
    held = ZoneInfo(zone)
    here = datetime(2026, 1, 1, tzinfo=UTC)
    before = here.astimezone(held).utcoffset()
    for _ in range(365 * 24):
        here += timedelta(hours=1)
        now = here.astimezone(held).utcoffset()
        if now != before and now is not None and before is not None:
            yield "forward" if now > before else "back", here.strftime("%Y-%m-%dT%H:%M:%SZ")
        before = now


# --- numbers ----------------------------------------------------------------------------------------------------------


def _numbers(basis: Basis) -> Iterator[Idea]:
    places = [one for one in basis.places if _kind(one) == "number" and _free(one) and not one.shape.enum]
    for what, said in (("smallest", "as small as they may be"), ("largest", "as large as they may be"), ("zero", "zero"), ("negative", "negative"), ("precise", "of many decimals")):  # fmt: skip
        edits: list[Put] = []
        for one in places:
            value = numbers_of(basis, one).get(what)
            if value is not None:
                edits.append(Put(one.value_path, value, every=True))
        if not edits:
            continue
        names = listed([leaf(one.path) for one in edits])
        each = tuple((one,) for one in edits[:3])
        yield Idea(
            f"numbers: {what}", f"numbers: {what}", f"{names} come out right where they are {said}.", "Numbers at their bounds.",
            (tuple(edits), *each), kind=BOUNDARY,
        )  # fmt: skip


def numbers_of(basis: Basis, place: Field) -> Mapping[str, Any]:
    """Telling numbers of a field by what they are."""
    shape = place.shape
    hints = basis.message.hints.get(bare_path(place.value_path), NO_HINTS)
    held = [(number_of(one), one) for one in boundaries(shape, basis.side.schema.medium, hints) if repr(one) != "-0.0"]
    known = sorted(((number, one) for number, one in held if number is not None), key=lambda one: one[0])
    if not known:
        return {}
    found: dict[str, Any] = {}
    if {"minimum", "exclusiveMinimum"} & shape.constraints.keys():
        found["smallest"] = known[0][1]
    zero = next((one for number, one in known if number == 0), None)
    if zero is not None and found.get("smallest") != zero:
        found["zero"] = zero
    negative = [one for number, one in known if -10_000 < number < 0]
    if negative and "smallest" not in found:
        found["negative"] = negative[-1]
    if {"maximum", "exclusiveMaximum", "totalDigits"} & shape.constraints.keys():
        found["largest"] = known[-1][1]
    else:
        most = [one for number, one in known if number <= LARGE and number == number.to_integral_value()]
        if most:
            found["largest"] = most[-1]
    if "number" in shape.types:
        decimals = [
            (-int(number.as_tuple().exponent), one)
            for number, one in known
            if 0 < number < 100 and number != number.to_integral_value()
        ]
        fitting = [one for one in decimals if one[0] <= 6]
        if fitting:
            found["precise"] = max(fitting, key=lambda one: one[0])[1]
    return found


# --- texts ------------------------------------------------------------------------------------------------------------


def _texts(basis: Basis) -> Iterator[Idea]:
    plain = [
        one
        for one in basis.places
        if _is_text(one) and _free(one) and bare_path(one.value_path) not in basis.codes.known
    ]
    long = [one for one in plain if int(one.shape.constraints.get("maxLength") or 0) in range(1, 5_000)]
    if long:
        edits = tuple(Put(one.value_path, ("x" * int(one.shape.constraints["maxLength"])), every=True) for one in long)
        yield Idea(
            "texts: longest", "texts as long as the source allows", f"{listed([leaf(one.path) for one in edits])} fit the target at their full length.",
            "The longest texts that the source's schema allows.", (edits,), kind=BOUNDARY,
        )  # fmt: skip
    if plain:
        edits = tuple(Put(one.value_path, _cut(_SPECIAL, one), every=True) for one in plain)
        yield Idea(
            "texts: special characters", "texts with accents, quotes and signs",
            f"Accents, other scripts, quotes and the signs of XML arrive unharmed in {listed([leaf(one.path) for one in edits])}.",
            "Characters that break careless escaping.", (edits,), kind=BOUNDARY,
        )  # fmt: skip
        empty = tuple(
            Put(one.value_path, "", every=True) for one in plain if not one.shape.constraints.get("minLength")
        )
        if empty:
            yield Idea(
                "texts: empty", "texts that are empty", f"Empty {listed([leaf(one.path) for one in empty])} become what the map says of empty values.",
                "Texts that are there and empty.", (empty,), kind=BOUNDARY,
            )  # fmt: skip
    blank = [one for one in basis.places if one.shape.nullable and _free(one)]
    if blank:
        edits = tuple(Put(one.value_path, None, every=True) for one in blank)
        yield Idea(
            "null: all that may be", "null wherever it may be", f"Null {listed([leaf(one.path) for one in edits])} become what the map says of null.",
            "Every field that may be null.", (edits,), kind=BOUNDARY,
        )  # fmt: skip


def _cut(text: str, place: Field) -> str:
    facets = place.shape.constraints
    made = text[: int(facets.get("maxLength") or 200)].rstrip()
    return made.ljust(int(facets.get("minLength") or 0), "x")


def _is_text(place: Field) -> bool:
    shape = place.shape
    return (
        _kind(place) == "string" and not shape.format and not shape.constraints.get("pattern")
        and not shape.enum and set(shape.types) <= {"string", "null"}
    )  # fmt: skip


def _kind(place: Field) -> str:
    return typed(place)


def _free(place: Field) -> bool:
    return place.shape.fixed is None


# --- lists ------------------------------------------------------------------------------------------------------------


def list_ideas(basis: Basis) -> Iterator[Idea]:
    """Lists without items, with one, with many."""
    lists = lists_of(basis)
    if not lists:
        return
    names = called(lists)
    may = [one for one in lists if one.shape.min_occurs == 0]
    if may:
        yield Idea(
            "lists: empty", "lists without items", f"Without items in {listed([names[one.value_path] for one in may])} the output is still right.",
            "Lists that may be empty.", (tuple(Put(one.value_path.removesuffix("[]"), [], every=True) for one in may if one.value_path != "[]")
                                         or (Items("[]", 0),),), kind=BOUNDARY,
        )  # fmt: skip
    single = tuple(Items(one.value_path, 1) for one in lists)
    yield Idea(
        "lists: one item", "one item in each list", f"A single item in {listed([names[one.value_path] for one in lists])} is written as a list of one.",
        "A list of one, which careless code writes as a single value.", (single,), kind=BOUNDARY,
    )  # fmt: skip
    outer = [one for one in lists if one.value_path.count("[") == 1]
    edits = tuple(Items(one.value_path, _many(one)) for one in outer if _many(one) > 2)
    if edits:
        yield Idea(
            "lists: many items", f"{max(one.count for one in edits)} items", f"Nothing is lost of {listed([leaf(one.path) for one in edits])} with many items.",
            "Long lists.", (edits, *((one,) for one in edits[:3])), kind=VOLUME,
        )  # fmt: skip


def _many(place: Field) -> int:
    most = place.shape.max_occurs
    return MANY if most is None else min(MANY, most)


# --- pairs ------------------------------------------------------------------------------------------------------------


def pair_ideas(basis: Basis) -> Iterator[Idea]:
    """For each rule that makes something of several numbers and codes: each pair of their telling values, in the items of a list or in few payloads."""
    seen: set[tuple[str, ...]] = set()
    by_path: dict[str, list[Field]] = {}
    for place in basis.places:
        by_path.setdefault(bare_path(place.value_path), []).append(place)
    for rule in basis.bench.map.rules:
        if rule.kind not in ("value", "each") or not rule.expressions:
            continue
        reads = basis.interests.own.get(rule.target, ())
        paths = dict.fromkeys(bare_path(path) for alias, path in reads if alias == basis.side.alias)
        read = [one for path in paths for one in by_path.get(path, ())] if 2 <= len(paths) <= MOST_READ else []
        places = [one for one in read if telling(basis, one)]
        group = tuple(one.value_path for one in places)
        if not 2 <= len(places) <= 4 or group in seen:
            continue
        seen.add(group)
        yield from _paired(basis, rule.target, places)


def _paired(basis: Basis, target: str, places: Sequence[Field]) -> Iterator[Idea]:
    rows = pairs([telling(basis, one) for one in places])
    names = listed([leaf(one.value_path) for one in places], 4)
    heads = {one.value_path.rpartition("[]")[0] for one in places}
    proves = f"{leaf(target)} is right for each pair of telling values of {names}."
    if len(heads) == 1 and "[]" in places[0].value_path:
        around = f"{next(iter(heads))}[]"
        paths = tuple(one.value_path[len(around) :].lstrip(".") for one in places)
        held = basis.shape(around)
        most = held.shape.max_occurs if held is not None else None
        yield Idea(
            f"pairs {target}", short(f"pairs of {names}"), proves, f"Values that {leaf(target)} is made of, in pairs, an item each.",
            ((Rows(around, paths, rows[:most]),), *((Rows(around, paths, rows[:count]),) for count in (4, 2))),
        )  # fmt: skip
        return
    rows = pairs([telling(basis, one)[:2] for one in places])[:MOST_PAIRS]
    for at, row in enumerate(rows):
        edits = tuple(Put(one.value_path, value, every=True) for one, value in zip(places, row, strict=True))
        shown = ", ".join(f"{leaf(one.path)} {'left out' if one.value is ABSENT else one.value}" for one in edits)
        yield Idea(
            f"pairs {target}: {shown}", short(shown), proves, f"Values that {leaf(target)} is made of, in pairs ({at + 1} of {len(rows)}).", (edits,),
        )  # fmt: skip


def telling(basis: Basis, place: Field) -> tuple[Any, ...]:
    """At most three values of a field that something is computed or decided of; none for one whose values are all alike."""
    if not _free(place) or bare_path(place.value_path) in basis.codes.known:
        return ()
    shape = place.shape
    if shape.enum:
        listed_ = [one for one in shape.enum if one is not None]
        return tuple(listed_[:3]) if len(listed_) > 1 else ()
    if set(shape.types) <= {"boolean", "null"}:
        return (True, False)
    if _kind(place) == "number":
        known = numbers_of(basis, place)
        found = [known[name] for name in ("smallest", "zero", "precise", "negative", "largest") if name in known]
        return tuple(dict.fromkeys((found[0], *found[-1:], *found[1:-1])))[:3] if len(found) > 1 else ()
    if shape.constraints.get("pattern") and _kind(place) == "string":
        made = [one for one in ordinary(shape, basis.side.schema.medium) if number_of(one) is not None]
        return tuple(made[:3]) if len(made) > 1 else ()
    return ()
