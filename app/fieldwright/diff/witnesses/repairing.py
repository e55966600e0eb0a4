"""An instance brought nearer to what a version takes: each refusal says what to change."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, cast

from attrs import frozen

from fieldwright.diff.witnesses.building import Least, Steps
from fieldwright.diff.witnesses.checking import Refusal
from fieldwright.diff.witnesses.copying import copied
from fieldwright.diff.witnesses.written import instances_of
from fieldwright.mapping.counterexamples.patterns import matching
from fieldwright.schema.model import Field, Shape

ROUNDS = 12
MOST = 1_000
"""The longest list or text that is made for a limit."""

_GONE = object()
_SAMPLES: Mapping[str, Any] = {
    "string": "text",
    "integer": 1,
    "number": 1,
    "boolean": True,
    "null": None,
    "object": {},
    "array": [],
}
Refuses = Callable[[Any], tuple[Refusal, ...]]


@frozen
class Repair:
    """Changes instances until they are taken. ``root`` is where values of members come from; what is at a locked place stays."""

    least: Least
    root: Field

    def taken(self, instance: Any, refuses: Refuses, locked: Steps | None = None) -> Any | None:
        """The instance, or one made from it that is not refused; None where none is found."""
        for _ in range(ROUNDS):
            refused = refuses(instance)
            if not refused:
                return instance
            changed = self._changed(instance, refused, locked)
            if changed is None:
                return None
            instance = changed
        return None

    def nearer(self, instance: Any, keeps: Refuses, refuses: Refuses, locked: Steps) -> Any:
        """An instance that is still taken by the one, and of which the other refuses as little as can be, the locked place aside."""
        for _ in range(ROUNDS // 2):
            refused = [one for one in refuses(instance) if not _touches(one.steps, locked) and not _around(one, locked)]
            better = None
            for one in refused[:3]:
                changed = self._changed(instance, (one,), locked)
                if changed is not None and changed != instance and not keeps(changed):
                    better = changed
                    break
            if better is None or len(refuses(better)) > len(refuses(instance)):
                break
            instance = better
        return instance

    def _changed(self, instance: Any, refused: Iterable[Refusal], locked: Steps | None) -> Any | None:
        made = copied(instance)
        some = False
        for one in refused:
            if (
                locked is not None
                and one.steps[: len(locked)] == locked
                and one.keyword not in ("required", "additionalProperties")
            ):
                continue
            before = copied(made)
            try:
                made = self._mended(made, one, 0)
            except (LookupError, TypeError, ValueError):
                made = before
            if locked is not None and at(made, locked, _GONE) != at(before, locked, _GONE):
                made = before
                continue
            some = some or made != before
        return made if some else None

    def smaller(self, instance: Any, refuses: Refuses, locked: Steps, *, most: int = 24) -> Any:
        """The instance without the members on the way to a place that it does not need."""
        for end in range(len(locked)):
            held = at(instance, locked[:end])
            for name in list(cast("dict[str, Any]", held)) if isinstance(held, dict) else ():
                if name == locked[end] or most <= 0:
                    continue
                most -= 1
                tried = without(instance, (*locked[:end], name))
                if not refuses(tried):
                    instance = tried
        return instance

    def _mended(self, instance: Any, refusal: Refusal, depth: int) -> Any:
        if self.least.medium == "xml":
            return self._mended_xml(instance, refusal)
        if refusal.keyword in ("anyOf", "oneOf") and refusal.branches and depth < 6:
            branches = [one for one in refusal.branches if one]
            if not branches:
                return instance
            best = min(branches, key=lambda errors: _cost(errors, refusal.steps))
            for error in best:
                instance = self._mended(instance, error, depth + 1)
            return instance
        if refusal.keyword == "falseSchema" and refusal.steps:
            return without(instance, refusal.steps)
        mend = _MENDS.get(refusal.keyword)
        if mend is None:
            return instance
        held = at(instance, refusal.steps)
        made = mend(self, held, refusal)
        return instance if made is _GONE else put(instance, refusal.steps, made)

    def _mended_xml(self, instance: Any, refusal: Refusal) -> Any:
        """As far as xmlschema says what is wrong: what is missing comes, a value becomes another, and before what is out of place comes all that may."""
        steps = refusal.steps[:-1] if refusal.steps and isinstance(refusal.steps[-1], int) else refusal.steps
        found = self._field(steps[1:])
        above, name = at(instance, steps[:-1]), steps[-1] if steps else ""
        if refusal.keyword == "required" and found is not None and isinstance(above, dict):
            if name not in above:
                return put(instance, steps, self.least.present(found))
            return self._filled(instance, refusal, found)
        parent = self._field(steps[1:-1])
        if refusal.keyword == "required" and parent is not None and isinstance(above, dict):
            instead = [one for one in parent.children() if one.shape.alternative and one.name == name]
            best = min(instead, key=lambda one: any(child.recursive for child in one.children()), default=None)
            return (
                put(instance, steps[:-1], {**above, **self.least.alternative(best, len(steps))})
                if best is not None
                else instance
            )
        if refusal.keyword == "unexpected" and isinstance(above, dict):
            child = self._wanted(parent, refusal, above) or _before(parent, name, above) if name in above else None
            if child is not None:
                return put(instance, steps[:-1], {**above, child.name: self.least.present(child)})
            return without(instance, steps)
        if found is None:
            return instance
        held, values = at(instance, refusal.steps), self.least.plain(found.shape)
        other = next((one for one in values[values.index(held) + 1 if held in values else 0 :] if one != held), held)
        return put(instance, refusal.steps, other)

    def _filled(self, instance: Any, refusal: Refusal, found: Field) -> Any:
        """With what is missing in an element, as far as xmlschema names it: the first thing that it would take there."""
        child = self._wanted(found, refusal, {})
        child = child or next((one for one in found.children() if _may_come(one)), None)
        held = at(instance, refusal.steps)
        if child is None:
            return instance
        before = cast("dict[str, Any]", held) if isinstance(held, dict) else {}
        return put(instance, refusal.steps, {**before, child.name: self.least.present(child)})

    def _wanted(self, parent: Field | None, refusal: Refusal, held: Mapping[str, Any]) -> Field | None:
        """The first element that xmlschema would take and that is not there yet; one that does not hold itself, if there is one."""
        names = cast("tuple[str, ...]", refusal.facts.get("wanted") or ())
        found = [member(parent, name) for name in names] if parent is not None else []
        able = [one for one in found if one is not None and one.name in names and one.name not in held]
        return next((one for one in able if not one.recursive), able[0] if able else None)

    # --- one refusal each: the value as it should be, or _GONE where nothing is known --------------------------------

    def _member(self, held: Any, refusal: Refusal) -> Any:
        name = str(refusal.facts["property"])
        found = self._field((*refusal.steps, name))
        return {**held, name: self.least.present(found) if found is not None else "text"}

    def _typed(self, _held: Any, refusal: Refusal) -> Any:
        types = cast("list[str]", refusal.facts.get("types") or refusal.facts.get("type") or [])
        types = [types] if isinstance(types, str) else types
        found = self._field(refusal.steps)
        if found is not None:
            made = (
                self.least.item(found)
                if refusal.steps and isinstance(refusal.steps[-1], int)
                else self.least.present(found)
            )
            if type_of(made) in types or (type_of(made) == "integer" and "number" in types):
                return made
        return next((copied(_SAMPLES[one]) for one in types if one in _SAMPLES), _GONE)

    def _contained(self, held: Any, refusal: Refusal) -> Any:
        """A list with items of the form that it has to contain, as many as are demanded."""
        found = self._field(refusal.steps)
        forms = found.shape.beyond.get("contains", ()) if found is not None else ()
        items = [value for form in forms for value in islice(instances_of(form), 1)]
        least = found.shape.constraints.get("minContains", 1) if found is not None else 1
        known = [one for one in cast("list[Any]", held) if one not in items]
        return [*known, *(copied(one) for one in items for _ in range(min(int(least), MOST)))]

    def _field(self, steps: Steps) -> Field | None:
        here: Field | None = self.root
        for step in steps:
            if here is None:
                return None
            if isinstance(step, str):
                here = member(here, step)
            elif not here.shape.repeats:
                here = next((one for one in here.children() if one.name == f"[{step}]"), None)
        return here


def _without(_: Repair, held: Any, refusal: Refusal) -> Any:
    names = refusal.facts.get("unexpected") or ()
    if not isinstance(held, dict):
        return _GONE
    return {name: one for name, one in held.items() if name not in names}


def _listed(_: Repair, held: Any, refusal: Refusal) -> Any:
    options = refusal.facts.get("options") or ()
    return next((one for one in options if one != held), _GONE)


def _constant(_: Repair, _held: Any, refusal: Refusal) -> Any:
    return refusal.facts.get("expected_value", _GONE)


def _patterned(_: Repair, _held: Any, refusal: Refusal) -> Any:
    return next(iter(matching(str(refusal.facts["pattern"]), 0, None)), _GONE)


def _formatted(repair: Repair, _held: Any, refusal: Refusal) -> Any:
    return next(iter(repair.least.plain(Shape("", "string", format=str(refusal.facts["format"])))), _GONE)


def _longer(_: Repair, held: Any, refusal: Refusal) -> Any:
    limit = min(int(refusal.facts["limit"]), MOST)
    if isinstance(held, str):
        return held.ljust(limit, "x")
    if isinstance(held, dict):
        more = {f"key{number}": "text" for number in range(limit - len(cast("dict[str, Any]", held)))}
        return {**cast("dict[str, Any]", held), **more}
    items = cast("list[Any]", held)
    return [*items, *(copied(items[0] if items else "text") for _ in range(limit - len(items)))]


def _shorter(_: Repair, held: Any, refusal: Refusal) -> Any:
    limit = int(refusal.facts["limit"])
    return dict(list(held.items())[:limit]) if isinstance(held, dict) else held[:limit]


def _bounded(_: Repair, _held: Any, refusal: Refusal) -> Any:
    return refusal.facts["limit"]


def _inside(_: Repair, _held: Any, refusal: Refusal) -> Any:
    limit = refusal.facts["limit"]
    return limit + 1 if refusal.keyword == "exclusiveMinimum" else limit - 1


def _multiple(_: Repair, held: Any, refusal: Refusal) -> Any:
    step = refusal.facts["multiple_of"]
    return step * (int(held / step) + 1)


def _different(_: Repair, held: Any, _refusal: Refusal) -> Any:
    made: list[Any] = []
    for number, one in enumerate(cast("list[Any]", held)):
        if one not in made:
            made.append(one)
        elif isinstance(one, str):
            made.append(f"{one}{number}")
        elif isinstance(one, (int, float)) and not isinstance(one, bool):
            made.append(one + number)
    return made


_MENDS: Mapping[str, Callable[[Repair, Any, Refusal], Any]] = {
    "required": Repair._member,  # pyright: ignore[reportPrivateUsage]
    "type": Repair._typed,  # pyright: ignore[reportPrivateUsage]
    "contains": Repair._contained,  # pyright: ignore[reportPrivateUsage]
    "additionalProperties": _without, "unevaluatedProperties": _without, "enum": _listed, "const": _constant, "pattern": _patterned,
    "format": _formatted, "minLength": _longer, "minItems": _longer, "minProperties": _longer, "maxLength": _shorter, "maxItems": _shorter,
    "maxProperties": _shorter, "minimum": _bounded, "maximum": _bounded, "exclusiveMinimum": _inside, "exclusiveMaximum": _inside,
    "multipleOf": _multiple, "uniqueItems": _different,
}  # fmt: skip
"""What is done about a refusal by each keyword."""


def told(refused: Iterable[Refusal], depth: int = 6) -> Iterator[Refusal]:
    """What is refused, with all that the alternatives of unions refuse behind."""
    below: list[Refusal] = []
    for one in refused:
        yield one
        below += (error for errors in one.branches for error in errors)
    if below and depth:
        yield from told(below, depth - 1)


def _cost(errors: tuple[Refusal, ...], steps: Steps) -> tuple[int, int]:
    """How far an instance is from an alternative: another kind of value is farthest."""
    other = sum(one.steps == steps and one.keyword in ("type", "const", "falseSchema") for one in errors)
    telling = sum(one.keyword in ("const", "enum", "falseSchema", "not") for one in errors)
    return other * 10 + telling * 3 + len(errors), len(errors)


def _before(parent: Field | None, name: str | int, held: Mapping[str, Any]) -> Field | None:
    """The first element before one that may be there and is not: where a group is optional, xmlschema does not say which it misses."""
    for one in parent.children() if parent is not None else ():
        if one.name == name:
            return None
        if _may_come(one) and one.name not in held:
            return one
    return None


def _may_come(one: Field) -> bool:
    return one.name[:1] not in "@#*" and not one.shape.alternative and one.shape.choice is None and not one.recursive


def _around(refusal: Refusal, locked: Steps) -> bool:
    """Whether it is a union around the locked place: to mend it would make the instance another alternative, which may take all else."""
    return refusal.keyword in ("anyOf", "oneOf") and locked[: len(refusal.steps)] == refusal.steps


def _touches(steps: Steps, locked: Steps) -> bool:
    return steps[: len(locked)] == locked


def member(parent: Field, name: str, depth: int = 4) -> Field | None:
    """The member of a name, in alternatives and among those of any name too."""
    found = next(iter(parent.named(name)), None)
    if found is None and depth:
        for child in parent.children():
            if child.shape.alternative:
                found = member(child, name, depth - 1)
                if found is not None and found.name == name:
                    return found
    return found or next(iter(parent.named("*")), None)


def type_of(value: Any) -> str:
    """JSON Schema's type of a value."""
    return next(name for kind, name in _TYPES if isinstance(value, kind)) if value is not None else "null"


_TYPES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (dict, "object"), (list, "array"), (object, "string"),
)  # fmt: skip


def at(instance: Any, steps: Steps, otherwise: Any = None) -> Any:
    """The value at a place; something else where nothing is there."""
    for step in steps:
        try:
            instance = instance[step]
        except (LookupError, TypeError):
            return otherwise
    return instance


def put(instance: Any, steps: Steps, value: Any) -> Any:
    """The instance with another value at a place; what is above it is copied. Raises LookupError or TypeError where there is no such place."""
    if not steps:
        return value
    copied: Any = dict(cast("dict[str, Any]", instance)) if isinstance(instance, dict) else list(instance)
    first = steps[0]
    if isinstance(copied, dict) and isinstance(first, int):
        raise TypeError("an object has no items")
    copied[first] = put(copied.get(first) if isinstance(copied, dict) else copied[cast("int", first)], steps[1:], value)
    return copied


def without(instance: Any, steps: Steps) -> Any:
    """The instance without what is at a place."""
    above = at(instance, steps[:-1])
    copied: Any = dict(cast("dict[str, Any]", above)) if isinstance(above, dict) else list(above)
    del copied[steps[-1]]
    return put(instance, steps[:-1], copied)
