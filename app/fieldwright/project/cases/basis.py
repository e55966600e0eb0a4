"""The payloads that test cases start from: one with everything that the map reads, one with only what is required.

Where the map has samples, the first is the masked sample that has most of what the map reads. Texts, numbers and dates are then made different
from field to field, so that a rule that reads the wrong field shows.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice, product
from pathlib import Path
from typing import Any, cast

from attrs import define, field, frozen

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import ABSENT
from fieldwright.mapping.counterexamples.interests import Interests, interests_of
from fieldwright.mapping.counterexamples.payloads import LEAST, MOST, Change, Message
from fieldwright.mapping.counterexamples.search import REPAIRS, repaired
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.survey import Used
from fieldwright.project.cases.codes import Codes, codes_of
from fieldwright.project.cases.naming import leaf
from fieldwright.project.cases.payloads import Edit, Put, Whole, edited, exchanged, found_at, tokens_of
from fieldwright.project.masking import masked
from fieldwright.project.model import Project
from fieldwright.project.sample_masks import NOTHING, shows
from fieldwright.schema.model import Field, Shape
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value, value_text, write_value
from fieldwright.schema.violations import Validator, Violation

ROUNDS = 4
MOST_PLACES = 5_000
"""Fields of a source that are looked at."""

MOST_ALTERNATIVES = 8
"""Alternatives of a choice that are tried for one value."""

_FIRST_DAY = date(2026, 5, 4)
_LINES = (".ndjson", ".jsonl")


@frozen
class Base:
    """A payload that cases start from: its value, and the sample that it was made of."""

    value: Any
    sample: str = ""


@define
class Basis:
    """What payloads of a map's primary source are made with."""

    bench: Bench
    side: Side
    message: Message
    interests: Interests
    codes: Codes
    checks: Validator
    notes: list[str] = field(factory=list)
    kept: dict[str, tuple[Change, ...]] = field(factory=dict)
    ordinary: Base = Base(None)
    least: Base | None = None
    donor: Any = None
    places: tuple[Field, ...] = ()
    """The fields without children that the rules read, in the schema's order."""

    def edited(self, base: Base, edits: Sequence[Edit]) -> Any:
        """The base with some edits."""
        return edited(base.value, edits, self.donor)

    def data(self, value: Any) -> bytes:
        """The payload's bytes. Raises a `FieldwrightError` for a value that the format cannot hold."""
        try:
            return write_value(value, self.side.schema, self.side.root)
        except (ValueError, TypeError, RecursionError, AttributeError, KeyError) as error:
            raise FieldwrightError(f"the payload cannot be written: {error}") from None

    def text(self, data: bytes) -> str:
        """The payload's value as JSON text, as the map gets it. Raises a `FieldwrightError`."""
        return value_text(data, self.side.schema, self.side.root, "payload")

    def violations(self, value: Any) -> tuple[Violation, ...]:
        """What the source's schema does not allow of a value; one violation for a value that cannot be written at all."""
        if self.side.schema.medium == "json":
            return self.checks(value)
        try:
            data = self.data(value)
            if self.side.schema.medium == "xml":
                return self.checks(data)
            return self.checks(read_value(data, self.side.schema, self.side.root, "payload"))
        except FieldwrightError as error:
            return (Violation("", str(error)),)

    def shape(self, path: str) -> Field | None:
        """The field at a path of the primary source."""
        return self.side.field(path)

    def values_at(self, base: Base, path: str) -> list[Any]:
        """What stands at a path of a base, of all items."""
        return list(found_at(base.value, tokens_of(path)))

    def otherwise(self, edits: Sequence[Edit]) -> Iterator[Whole]:
        """Payloads made from the schema with the values of some edits: what stands in the same choice is then another alternative."""
        changes: list[list[Change]] = []
        for one in edits:
            if not isinstance(one, Put):
                return
            same = [place.key for place in self.message.places() if place.value_path == one.path]
            changes.append([Change(key, one.value) for key in same[:MOST_ALTERNATIVES]])
        for made in islice(product(*changes), MOST_ALTERNATIVES):
            yield Whole(self.message.payload(MOST, (*self.kept.get(MOST, ()), *made)))

    def values_at_donor(self, path: str) -> list[Any]:
        """What stands at a path of the payload that has everything."""
        return list(found_at(self.donor, tokens_of(path)))[:3]


def basis_of(
    project: Project, bench: Bench, folder: Path, sources: Mapping[str, Any], stop: Callable[[], bool]
) -> Basis:
    """The basis of a map. Raises `MissingError` where no valid payload can be made, or a schema of the map is not there."""
    side = bench.primary
    if side is None or bench.target is None:
        why = "; ".join(bench.missing.values()) or "it has no source"
        raise MissingError(f"the map {bench.map.name!r} cannot be tried: {why}", mend="put the schema back")
    interests = interests_of(bench)
    used = interests.used.get(side.alias, Used())
    hints = interests.hints.get(side.alias, {})
    message = Message(side.root, side.schema.medium, used, hints, most_places=MOST_PLACES)
    made = Basis(bench, side, message, interests, codes_of(bench, sources), validator(side.schema, side.message))
    made.places = tuple(one for one in message.places() if _is_value(one) and message.wanted(one))
    for name in (MOST, LEAST):
        value = _valid(made, name)
        if value is not None and name == MOST:
            made.donor = value
            made.ordinary = Base(_told_apart(made, value))
        elif value is not None:
            made.least = Base(_told_apart(made, value))
    made.donor = made.ordinary.value
    sample = _sample(project, made, folder, stop)
    if sample is not None:
        made.ordinary = sample
        made.donor = sample.value if made.donor is None else made.donor
    if made.ordinary.value is None and made.least is not None:
        made.ordinary, made.donor = made.least, made.least.value
    if made.ordinary.value is None:
        raise MissingError(
            f"no valid payload of {side.message!r} could be made" + (f" ({made.notes[0]})" if made.notes else ""),
            mend="attach a sample to the map",
        )
    return made


def _is_value(place: Field) -> bool:
    """Whether a field holds a value of its own."""
    shape = place.shape
    return not shape.alternative and (shape.leaf or bool(set(shape.types) - {"object", "array", "null"}))


def _valid(basis: Basis, name: str) -> Any:
    """A payload that the schema allows, or None."""
    changes: tuple[Change, ...] = ()
    violations: tuple[Violation, ...] = ()
    for _ in range(REPAIRS):
        value = basis.message.payload(name, changes)
        violations = basis.violations(value)
        if not violations:
            basis.kept[name] = changes
            return value
        more = repaired(basis.message, changes, violations)
        if more == changes:
            break
        changes = more
    what = "with everything that the map reads" if name == MOST else "with only what is required"
    why = f": {violations[0].path or 'the payload'}: {violations[0].message}" if violations else ""
    basis.notes.append(f"no valid payload {what} could be made from the schema{why}")
    return None


# --- values that differ from field to field ---------------------------------------------------------------------------


def _told_apart(basis: Basis, value: Any) -> Any:
    """The value with other values in the fields that rules read, as far as the schema allows them."""
    wanted: dict[str, tuple[int, Field]] = {bare_path(one.value_path): (at, one) for at, one in enumerate(basis.places)}
    for _ in range(ROUNDS):
        made = json.loads(json.dumps(value))
        for at, place in wanted.values():
            codes = basis.codes.known.get(bare_path(place.value_path), ())
            made = exchanged(made, tokens_of(place.value_path), _teller(place, at, codes))
        violations = basis.violations(made)
        if not violations:
            return made
        broken = {bare_path(one.path) for one in violations}
        kept = {path: held for path, held in wanted.items() if path not in broken}
        if len(kept) == len(wanted):
            break
        wanted = kept
    return value


def _teller(place: Field, at: int, codes: Sequence[Any]) -> Callable[[int, Any], Any]:
    shape, name = place.shape, leaf(place.value_path).rpartition(" ")[2]

    def told(number: int, value: Any) -> Any:
        if shape.fixed is not None or value is None or isinstance(value, (bool, dict, list)):
            return cast("Any", value)
        if shape.enum:
            return value
        if codes:
            return value if value in codes else codes[number % len(codes)]
        if isinstance(value, str):
            return _text(shape, name, value, at, number)
        return at + 2 + number if isinstance(value, int) and "number" not in shape.types else at + 2.5 + number

    return told


def _text(shape: Shape, name: str, value: str, at: int, number: int) -> str:
    examples = [one for one in shape.examples if isinstance(one, str)]
    if examples:
        return examples[number % len(examples)]
    facets = shape.constraints
    kind = shape.format or shape.type
    if facets.get("pattern"):
        return value
    day = (_FIRST_DAY + timedelta(days=at + number)).isoformat()
    if kind in ("date", "date-time"):
        return day + value[10:] if kind == "date-time" else day
    if kind == "email":
        return f"{_word(shape.name) or 'a'}{number + 1}@example.com"
    if "number" in shape.types or "integer" in shape.types:  # numbers of XML and tables are text
        return f"{at + 2 + number}{'.50' if 'number' in shape.types else ''}"
    if shape.format or set(shape.types) - {"string", "null"}:
        return value
    words = _word(name) or "text"
    made = f"{words} {number + 1}" if number else words
    most = facets.get("maxLength")
    least = int(facets.get("minLength") or 0)
    if most is not None and len(made) > int(most):
        made = made[: max(0, int(most) - len(str(number + 1)))] + str(number + 1)
    return made.ljust(least, "x")


def _word(name: str) -> str:
    return "".join(one for one in name if one.isalnum() or one in "_-")


# --- samples ----------------------------------------------------------------------------------------------------------


def _sample(project: Project, basis: Basis, folder: Path, stop: Callable[[], bool]) -> Base | None:
    """The sample that has most of what the map reads, masked; completed with what it lacks, where the schema allows that."""
    found: tuple[int, Base] | None = None
    paths = [one.value_path for one in basis.places]
    for name in basis.bench.map.samples:
        if stop():
            break
        value = _masked_sample(project, basis, folder, name)
        if value is None:
            continue
        count = sum(1 for path in paths if any(True for _ in found_at(value, tokens_of(path))))
        if found is None or count > found[0]:
            found = count, Base(value, name)
    if found is None:
        return None
    base = found[1]
    return Base(_completed(basis, base.value, paths), base.sample)


def _masked_sample(project: Project, basis: Basis, folder: Path, name: str) -> Any:
    schema, root = basis.side.schema, basis.side.root
    try:
        data = read_bytes(folder / name)
        if Path(name).suffix.lower() in _LINES:
            data = next((one for one in data.splitlines() if one.strip()), b"")
        value = read_value(data, schema, root, name)
    except FieldwrightError as error:
        basis.notes.append(f"the sample {name} was not used: {error.problem}")
        return None
    if basis.violations(value):
        basis.notes.append(f"the sample {name} was not used: the schema does not allow it")
        return None
    map_name, alias = basis.bench.map.name, basis.side.alias

    def is_shown(one: Field) -> bool:
        return shows(project.shown, NOTHING, map_name, alias, one.value_path) is not None

    if schema.medium == "xml":
        plain = {root.name: masked(value[root.name], root, is_shown)}
    else:
        plain = masked(value, root, is_shown)
    plain = _with_codes(basis, plain, value)
    told = _told_apart(basis, plain)
    return None if basis.violations(told) else told


def _with_codes(basis: Basis, plain: Any, value: Any) -> Any:
    """The masked value with the codes of the value itself, where the project or a further source holds them."""
    for place in basis.places:
        known = basis.codes.known.get(bare_path(place.value_path), ())
        if known:
            tokens = tokens_of(place.value_path)
            own = list(found_at(value, tokens))
            plain = exchanged(
                plain, tokens, lambda at, held, own=own, known=known: own[at] if own[at] in known else held
            )
    return plain


def _completed(basis: Basis, value: Any, paths: Iterable[str]) -> Any:
    """The value with the fields that it lacks, each where the schema allows it."""
    if basis.donor is None:
        return value
    edits: list[Put] = []
    for path in paths:
        tokens = tokens_of(path)
        standing = [one for one in found_at(value, tokens) if one is not None]
        given = next((one for one in found_at(basis.donor, tokens) if one is not None), ABSENT)
        if not standing and given is not ABSENT:
            edits.append(Put(path, given, every=True))
    whole = edited(value, edits, basis.donor)
    if not basis.violations(whole):
        return whole
    for one in edits[:100]:
        more = edited(value, (one,), basis.donor)
        if not basis.violations(more):
            value = more
    return value
