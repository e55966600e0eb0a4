"""Payloads that make a condition hold, or not: solved where it compares fields with what is known, tried out where it does not."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice, pairwise, product
from typing import Any

from attrs import define

from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.flows import Place
from fieldwright.expression.lineage import Lineage, Scope, lineage
from fieldwright.expression.lookups import key_text
from fieldwright.expression.syntax import Node, walk
from fieldwright.files.records import ABSENT
from fieldwright.mapping.counterexamples.values import NO_HINTS, boundaries, ordinary
from fieldwright.mapping.expand import bare_path
from fieldwright.project.cases.basis import Basis
from fieldwright.project.cases.codes import place_of, rows_of
from fieldwright.project.cases.payloads import Edit, Given, Items, Put
from fieldwright.schema.model import Field

MOST_WAYS = 8
"""Ways of one condition that are followed."""

MOST_TRIED = 24
"""Payloads that are tried for a condition that cannot be solved."""

Ways = Iterator[tuple[Edit, ...]]

_UNCHANGED = frozenset(
    {"string", "number", "trim", "lowercase", "uppercase", "boolean", "missingIfNull", "missingIfBlank", "nullIfEmpty"}
)
"""Functions whose result is compared like their argument; running tells whether it was right."""

_FLIPPED: Mapping[str, str] = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
_OF_TYPE: Mapping[str, tuple[Any, ...]] = {
    "null": (None,),
    "boolean": (True,),
    "string": ("text",),
    "number": (1,),
    "array": ([],),
    "object": ({},),
}


@define(slots=False)
class Solver:
    """The conditions of one expression, in its scope."""

    basis: Basis
    text: str
    scope: Scope

    @cached_property
    def known(self) -> Lineage | None:
        """What the expression's parts stand for."""
        try:
            return lineage(self.text, self.scope)
        except ExpressionError:
            return None

    @cached_property
    def _nodes(self) -> dict[tuple[int, int, str], Node]:
        tree = self.known.tree if self.known is not None else None
        return {(one.start, one.end, one.kind): one for one in walk(tree)} if tree is not None else {}

    def ways(self, node: Node, *, wanted: bool, there: bool = False) -> list[tuple[Edit, ...]]:
        """What to edit so that a condition holds or not, the likeliest first; of what is only to be ``there`` the same for being there."""
        own = self._nodes.get((node.start, node.end, node.kind), node)
        made = self._being(own, wanted=wanted) if there else self._ways(own, wanted=wanted)
        return _each_once(islice(made, MOST_WAYS))

    def tried(self, node: Node) -> list[tuple[Edit, ...]]:
        """Values of the fields that a condition reads, one field at a time and then two."""
        own = self._nodes.get((node.start, node.end, node.kind), node)
        fields: dict[str, Field] = {}
        for one in walk(own):
            place = self._field(one)
            if place is not None:
                fields.setdefault(place.value_path, place)
        single = [[Put(path, value) for value in self._all_values(place)[:8]] for path, place in fields.items()]
        found: list[tuple[Edit, ...]] = [(one,) for puts in single for one in puts]
        found += [(Put(one.path, one.value, every=True),) for puts in single for one in puts if "[" in one.path]
        for one, other in islice(((a, b) for at, a in enumerate(single) for b in single[at + 1 :]), 3):
            found += list(product(one[:4], other[:4]))
        return _each_once(found[:MOST_TRIED])

    # -- the kinds of conditions

    def _ways(self, node: Node, *, wanted: bool) -> Ways:
        children = node.children
        if node.kind == "block" and len(children) == 1:
            yield from self._ways(children[0], wanted=wanted)
        elif node.kind == "binary" and node.value in ("and", "or"):
            yield from self._joined(node, wanted=wanted)
        elif node.kind == "binary" and node.value in _FLIPPED:
            left, right = children
            yield from self._compared(left, str(node.value), right, wanted=wanted)
            yield from self._compared(right, _FLIPPED[str(node.value)], left, wanted=wanted)
        elif node.kind == "binary" and node.value == "in":
            yield from self._among(children[0], children[1], wanted=wanted)
        elif node.kind == "call" and children[0].kind == "variable":
            yield from self._asked(str(children[0].value), children[1:], wanted=wanted)
        elif node.kind not in ("value", "string", "number"):
            yield from self._truth(node, wanted=wanted)

    def _joined(self, node: Node, *, wanted: bool) -> Ways:
        all_of = (node.value == "and") == wanted
        each = [list(islice(self._ways(child, wanted=wanted), 3)) for child in node.children]
        if not all_of:
            yield from (way for ways in each for way in ways)
        elif all(each):
            yield tuple(edit for ways in each for edit in ways[0])
            yield tuple(edit for ways in each for edit in ways[-1])

    def _compared(self, node: Node, sign: str, other: Node, *, wanted: bool) -> Ways:
        known, constant = self._constant(other)
        if not known:
            if sign in ("=", "!=") and self._field(node) is not None and self._field(other) is not None:
                yield from self._alike(node, other, same=(sign == "=") == wanted)
            return
        inner = _call_of(node, "type", "count", "length")
        if inner is not None:
            yield from self._measured(inner[0], inner[1], sign, constant, wanted=wanted)
            return
        translated = _call_of(node, "translate")
        if translated is not None and sign in ("=", "!="):
            yield from self._translated(node, constant, same=(sign == "=") == wanted)
            return
        for value in self._values(node, sign, constant, wanted=wanted):
            yield from self._set(node, value)

    def _values(self, node: Node, sign: str, constant: Any, *, wanted: bool) -> Iterator[Any]:
        """Values of a field for which a comparison is so."""
        if sign in ("=", "!="):
            if (sign == "=") == wanted:
                yield constant
                return
            yield from (one for one in self._others(node) if one != constant)
            yield ABSENT
            return
        below = (sign in ("<", "<=")) == wanted
        if isinstance(constant, (int, float)) and not isinstance(constant, bool):
            strict = (sign in ("<", ">")) == wanted
            if not strict:
                yield constant
            yield constant - 1 if below else constant + 1
            yield constant - 0.01 if below else constant + 0.01
        else:
            others = [one for one in self._others(node) if isinstance(one, str)]
            yield from (one for one in others if (one < str(constant)) == below and one != constant)
            yield constant
        if not wanted:
            yield ABSENT

    def _alike(self, node: Node, other: Node, *, same: bool) -> Ways:
        left, right = self._field(node), self._field(other)
        assert left is not None
        assert right is not None
        if same:
            for value in self.basis.values_at(self.basis.ordinary, right.value_path)[:1]:
                yield (Put(left.value_path, value), Put(right.value_path, value))
            for value in self._others(node)[:2]:
                yield (Put(left.value_path, value), Put(right.value_path, value))
            return
        values = self._others(node)
        for one, another in pairwise(values):
            yield (Put(left.value_path, one), Put(right.value_path, another))

    def _measured(self, what: str, node: Node, sign: str, constant: Any, *, wanted: bool) -> Ways:
        place = self._field(node)
        if place is None:
            return
        if what == "type":
            same = (sign == "=") == wanted
            kinds = [one for one in (str(constant),) if same] or [one for one in _OF_TYPE if one != constant]
            for kind in kinds:
                for value in self._of_kind(place, kind):
                    yield from self._put(place, value)
            if not same:
                yield from self._put(place, ABSENT)
            return
        if not isinstance(constant, (int, float)):
            return
        for number in dict.fromkeys((int(constant), int(constant) - 1, int(constant) + 1)):
            if number >= 0 and _holds(number, sign, constant) == wanted:
                if what == "count":
                    yield (Items(place.value_path, number),)
                else:
                    yield from self._put(place, "x" * number)

    def _of_kind(self, place: Field, kind: str) -> Iterator[Any]:
        if kind == "object":
            yield from (one for one in self.basis.values_at_donor(place.value_path) if isinstance(one, dict))
        elif kind in ("string", "number"):
            yield from (one for one in self._all_values(place) if _kind(one) == kind)
        yield from _OF_TYPE.get(kind, ())

    def _translated(self, node: Node, constant: Any, *, same: bool) -> Ways:
        table = node.children[1]
        lookup = self.basis.bench.lookups.get(str(table.value)) if table.kind == "string" else None
        if lookup is None:
            return
        rows = [row for row in rows_of(lookup) if (key_text(row.value) == key_text(constant)) == same]
        for row in rows[:4]:
            yield from self._set(node.children[2], row.key)

    def _among(self, node: Node, other: Node, *, wanted: bool) -> Ways:
        listed = other.children if other.kind == "array" else (other,)
        constants = [self._constant(one) for one in listed]
        values = [value for known, value in constants if known]
        if wanted:
            for value in values:
                yield from self._set(node, value)
            return
        for value in (*(one for one in self._others(node) if one not in values), ABSENT):
            yield from self._set(node, value)

    def _asked(self, name: str, arguments: Sequence[Node], *, wanted: bool) -> Ways:
        if not arguments:
            return
        node = arguments[0]
        match name:
            case "not":
                yield from self._ways(node, wanted=not wanted)
            case "exists":
                yield from self._being(node, wanted=wanted, null=True)
            case "isBlank":
                yield from self._being(node, wanted=not wanted)
                if wanted:
                    yield from self._set(node, "")
            case "contains" | "startsWith" | "endsWith" if len(arguments) > 1:
                known, part = self._constant(arguments[1])
                if known and isinstance(part, str):
                    joined = (f"text {part} text", f"{part} text", f"text {part}", part, f"{part}text", f"text{part}")
                    fitting = [one for one in self._others(node) if isinstance(one, str) and (part in one) == wanted]
                    for value in (*fitting, *(joined if wanted else ("text",))):
                        yield from self._set(node, value)
            case "boolean":
                yield from self._ways(node, wanted=wanted)
            case _:
                pass

    def _truth(self, node: Node, *, wanted: bool) -> Ways:
        place = self._field(node)
        if place is not None and "boolean" in place.shape.types:
            yield from self._set(node, wanted)
        yield from self._being(node, wanted=wanted)

    def _being(self, node: Node, *, wanted: bool, null: bool = False) -> Ways:
        """What makes a field be there, or not; null counts as being there where ``null`` says so."""
        place = self._field(node)
        if place is None:
            yield from self._met(node, wanted=wanted)
            return
        if wanted:
            for value in (*self.basis.values_at_donor(place.value_path), *self._others(node))[:4]:
                if value is not None:
                    yield from self._put(place, value)
            return
        yield from self._put(place, ABSENT)
        if place.shape.nullable and not null:
            yield from self._put(place, None)
        above = place.parent  # what is required is missing where the object around it is
        while above is not None and above.value_path and above.parent is not None:
            if not above.shape.required:
                yield from self._put(above, ABSENT)
                break
            above = above.parent

    def _met(self, node: Node, *, wanted: bool) -> Ways:
        """What makes a joined item be there, or not: a code that the joined list has, or lacks."""
        own = self._nodes.get((node.start, node.end, node.kind), node)
        place = place_of(self.known, own) if self.known is not None else None
        if place is None:
            return
        for alias, path in self.basis.codes.joins:
            field = self.basis.shape(path)
            if alias != place.alias or field is None:
                continue
            codes = self.basis.codes
            values = (
                codes.known.get(bare_path(path), ())
                if wanted
                else codes.strangers(field, self.basis.side.schema.medium)
            )
            for value in islice(values, 4):
                yield from self._put(field, value)

    # -- fields and values

    def _set(self, node: Node, value: Any) -> Ways:
        name = self._parameter(node)
        if name is not None:
            if value is not ABSENT:
                yield (Given(name, value),)
            return
        place = self._field(node)
        if place is not None:
            yield from self._put(place, value)

    def _put(self, place: Field, value: Any) -> Ways:
        text = place.shape.types
        if (
            isinstance(value, (int, float))
            and not isinstance(value, bool)
            and not {"integer", "number", "any"} & set(text)
        ):
            value = f"{value:g}"
        yield (Put(place.value_path, value),)
        if "[" in place.value_path:
            yield (Put(place.value_path, value, every=True),)

    def _field(self, node: Node) -> Field | None:
        """The field of the primary source that a node stands for, also through functions that hardly change it."""
        while node.kind == "block" and len(node.children) == 1:
            node = node.children[0]
        if self.known is None:
            return None
        own = self._nodes.get((node.start, node.end, node.kind), node)
        place = place_of(self.known, own)
        while place is None and own.kind == "call" and len(own.children) > 1 and own.children[0].value in _UNCHANGED:
            own = own.children[1]
            place = place_of(self.known, own)
        if not isinstance(place, Place) or (place.alias or self.basis.side.alias) != self.basis.side.alias:
            return None
        return self.basis.shape(place.path)

    def _parameter(self, node: Node) -> str | None:
        if node.kind == "map" and len(node.children) == 2 and node.children[0].kind == "variable":
            first, name = node.children
            if first.value == "params" and name.kind == "name":
                return str(name.value)
        return None

    def _constant(self, node: Node) -> tuple[bool, Any]:
        """Whether a node is a value that is known, and the value."""
        while node.kind == "block" and len(node.children) == 1:
            node = node.children[0]
        if node.kind in ("string", "number", "value"):
            return True, node.value
        if node.kind == "negate" and node.children[0].kind == "number":
            return True, -node.children[0].value
        name = self._parameter(node)
        if name is not None:
            for one in self.basis.bench.parameters:
                if one.name == name and one.default is not ABSENT:
                    return True, one.default
        return False, None

    def _others(self, node: Node) -> list[Any]:
        place = self._field(node)
        return self._all_values(place) if place is not None else []

    def _all_values(self, place: Field) -> list[Any]:
        """Values that a field may have, ordinary ones first."""
        path = bare_path(place.value_path)
        medium = self.basis.side.schema.medium
        hints = self.basis.message.hints.get(path, NO_HINTS)
        standing = [one for one in self.basis.values_at(self.basis.ordinary, place.value_path) if _kind(one) != "other"]
        found = [*standing[:2], *self.basis.codes.known.get(path, ())[:6], *ordinary(place.shape, medium)[:6]]
        found += [*hints.texts[:6], *hints.numbers[:6], *boundaries(place.shape, medium, hints)[:10]]
        kept: dict[str, Any] = {}
        for one in found:
            kept.setdefault(repr(one), one)
        made = [one for one in kept.values() if _suits(place, one)]
        return [*made, *([None] if place.shape.nullable else []), *([ABSENT] if not place.shape.required else [])]


def _suits(place: Field, value: Any) -> bool:
    types = set(place.shape.types)
    if isinstance(value, bool):
        return bool(types & {"boolean", "any"})
    if isinstance(value, (int, float)):
        return bool(types & {"integer", "number", "any"})
    return True


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "number" if isinstance(value, (int, float)) else "other"


def _call_of(node: Node, *names: str) -> tuple[str, Node] | None:
    """The function that a node calls, where it is one of these, and its first argument."""
    if node.kind == "call" and len(node.children) > 1 and node.children[0].kind == "variable":
        name = str(node.children[0].value)
        if name in names:
            return name, node.children[1]
    return None


_SIGNS: Mapping[str, Callable[[float, float], bool]] = {
    "=": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
}  # fmt: skip


def _holds(number: float, sign: str, constant: float) -> bool:
    return _SIGNS[sign](number, constant)


def _each_once(ways: Iterable[tuple[Edit, ...]]) -> list[tuple[Edit, ...]]:
    """Ways without repetitions; values need not be hashable."""
    kept: dict[str, tuple[Edit, ...]] = {}
    for one in ways:
        kept.setdefault(repr(one), one)
    return list(kept.values())
