"""What an expression's result can be, as far as the schema and the language promise it. Unknown rather than a guess.

Sound: a real result, of an input that is as the schema says, lies inside what is inferred.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache, reduce
from operator import attrgetter
from types import MappingProxyType
from typing import Any, cast

from attrs import fields, frozen

from fieldwright.expression.diagnostics import defined_names
from fieldwright.expression.flows import Place
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.guarded import guarded_by, path_key
from fieldwright.expression.lineage import Scope, lineage
from fieldwright.expression.nodes import Node, kinds_in, walk
from fieldwright.schema.model import Field, Shape
from fieldwright.schema.paths import format_path, join, parse_path

_STRINGS, _INTEGERS, _NUMERIC = frozenset({"string"}), frozenset({"integer"}), frozenset({"integer", "number"})

FieldOf = Callable[[str, str], Field | None]
"""The field of a source, by alias and path."""


@frozen
class Inferred:
    """What a result can be. None and empty mean that it cannot be told.

    ``types`` are `schema.model.TYPES` of the result, or of its items where it may be ``many``; ``known`` tells whether they are all.
    ``optional``: it may be missing; ``nullable``: it, or an item, may be null; ``many``: it may be a list. False means never.
    ``enum`` lists all the values; ``fields`` are the source fields whose values the result is, unchanged.
    """

    types: frozenset[str] = frozenset()
    format: str = ""
    nullable: bool | None = None
    optional: bool | None = None
    many: bool | None = None
    enum: tuple[Any, ...] | None = None
    max_length: int | None = None
    min_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    pattern: str = ""
    known: bool = False
    fields: tuple[Field, ...] = ()
    digits: int | None = None
    """The most digits behind the decimal point."""


_FACTS = tuple(one.name for one in fields(Inferred))
_held = attrgetter(*_FACTS)
UNKNOWN = Inferred()


def varied(one: Inferred, **changes: Any) -> Inferred:
    """The same with some facts changed. (`attrs.evolve` takes twice as long, and there are thousands.)"""
    return Inferred(**dict(zip(_FACTS, _held(one), strict=True)) | changes)


Call = Callable[[Sequence[Inferred], Sequence[Node]], Inferred]
"""What a function gives for its arguments."""


def infer(text: str, scope: Scope, field_of: FieldOf, functions: Mapping[str, Call] | None = None) -> Inferred:
    """What an expression's result can be. Raises `CompileError` if it does not parse."""
    tree, of = inference(text, scope, field_of, functions)
    return of(tree)


def inference(
    text: str, scope: Scope, field_of: FieldOf, functions: Mapping[str, Call] | None = None,
    given: Mapping[str, Inferred] | None = None,
) -> tuple[Node, Callable[[Node], Inferred]]:  # fmt: skip
    """An expression's tree, and what each of its parts can be. ``functions`` say what functions give that only the caller knows.

    ``given`` says what variables of the scope can be, and members of them (``params.zone``).

    Raises `CompileError` if the text does not parse.
    """
    known = lineage(text, scope)
    assert known.tree is not None
    return known.tree, _Inference(known.values, known.tree, field_of, functions or {}, given or {}).of


def of_field(field: Field, *, optional: bool | None, many: bool | None) -> Inferred:
    """What a field's value can be, with whether it may be missing, and may be many."""
    shape = field.shape
    facets = shape.constraints
    types = _types_of(shape.type)
    if not types or "any" in types:
        return Inferred(optional=optional, many=many, fields=(field,))
    numeric = types <= _NUMERIC
    return Inferred(
        types=types, format=shape.format, nullable=shape.nullable or "null" in shape.types, optional=optional,
        many=many, enum=_enum(shape),
        max_length=_whole(facets.get("maxLength")), min_length=_whole(facets.get("minLength")),
        minimum=_number(facets, "minimum", "exclusiveMinimum") if numeric else None,
        maximum=_number(facets, "maximum", "exclusiveMaximum") if numeric else None,
        pattern=str(facets.get("pattern", "")), known=True, fields=(field,),
        digits=0 if types == _INTEGERS else _fraction(facets) if numeric else None,
    )  # fmt: skip


@lru_cache(maxsize=1_000)
def _types_of(type_: str) -> frozenset[str]:
    return frozenset(one for one in type_.split("|") if one != "null")


def _counted(shape: Shape) -> bool:
    """Whether it can be told how many values there are of a field: an array among its types may be any number."""
    types = _types_of(shape.type)
    return bool(types) and types.isdisjoint(("any", "array"))


def of_value(value: Any) -> Inferred:
    """What a constant is."""
    if value and isinstance(value, (str, int, float)):
        return _of_scalar(value)  # the same few stand in many rules
    return _of_value(value)


@lru_cache(maxsize=1_000, typed=True)
def _of_scalar(value: str | float) -> Inferred:
    return _of_value(value)


def _of_value(value: Any) -> Inferred:
    if value is None:
        return Inferred(frozenset({"null"}), nullable=True, optional=False, many=False, enum=(None,), known=True)
    if isinstance(value, str):
        size = len(value)
        return Inferred(frozenset({"string"}), nullable=False, optional=False, many=False, enum=(value,), max_length=size,
                        min_length=size, known=True)  # fmt: skip
    if isinstance(value, bool):
        return Inferred(frozenset({"boolean"}), nullable=False, optional=False, many=False, enum=(value,), known=True)
    if isinstance(value, (int, float)):
        type_ = "integer" if float(value).is_integer() else "number"
        return Inferred(frozenset({type_}), nullable=False, optional=False, many=False, enum=(value,), minimum=value,
                        maximum=value, known=True, digits=_digits_of(value))  # fmt: skip
    if isinstance(value, list):
        items = [of_value(one) for one in cast("list[Any]", value)]
        if any(one.many is not False for one in items):
            return varied(UNKNOWN, optional=False)
        return (
            varied(either(items), optional=False, many=True)
            if items
            else varied(_simple("array"), optional=False, many=True)
        )
    return _simple("object")


@lru_cache(maxsize=50_000)
def ways(path: str) -> tuple[str, ...]:
    """The paths that lead to a path, each a step longer, itself the last."""
    steps = parse_path(path)
    made = [format_path(steps[:1])] if steps else []
    for one in steps[1:]:
        made.append(join(made[-1], format_path((one,))))
    return tuple(made)


def either(alternatives: Sequence[Inferred]) -> Inferred:
    """What is one of several."""
    return reduce(_either, alternatives) if alternatives else UNKNOWN


def _either(a: Inferred, b: Inferred) -> Inferred:
    nulls = frozenset({"null"})
    if a.known and b.known and (a.types == nulls or b.types == nulls):  # null adds no length, format or range
        other = b if a.types == nulls else a
        enum = None if a.enum is None or b.enum is None else (*a.enum, *b.enum)
        return varied(other, nullable=True, enum=enum, optional=_or(a.optional, b.optional), many=_or(a.many, b.many))
    both = [a, b]
    known = a.known and b.known
    return Inferred(
        types=a.types | b.types if known else frozenset(),
        format=a.format if a.format == b.format else "",
        nullable=_or(a.nullable, b.nullable), optional=_or(a.optional, b.optional), many=_or(a.many, b.many),
        enum=(*a.enum, *(one for one in b.enum if not _among(one, a.enum))) if a.enum is not None and b.enum is not None else None,
        max_length=_most([one.max_length for one in both], max), min_length=_most([one.min_length for one in both], min),
        minimum=_most([one.minimum for one in both], min), maximum=_most([one.maximum for one in both], max),
        pattern=a.pattern if a.pattern == b.pattern else "", known=known, fields=tuple(dict.fromkeys((*a.fields, *b.fields))),
        digits=_most([one.digits for one in both], max),
    )  # fmt: skip


def _among(value: Any, values: Sequence[Any]) -> bool:
    """Whether a value is one of several; true is not 1."""
    return any(one == value and isinstance(one, bool) == isinstance(value, bool) for one in values)


def _simple(*types: str, optional: bool | None = False, many: bool | None = False, format_: str = "") -> Inferred:
    digits = 0 if types == ("integer",) else None
    return Inferred(frozenset(types), format_, nullable=False, optional=optional, many=many, known=True, digits=digits)


def _or(*facts: bool | None) -> bool | None:
    return True if True in facts else None if None in facts else False


def _most(values: Sequence[Any], choose: Callable[[Sequence[Any]], Any]) -> Any:
    return None if None in values else choose(values)


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _number(facets: Mapping[str, Any], *names: str) -> float | None:
    for name in names:
        value = facets.get(name)
        if isinstance(value, str):
            try:
                return float(value)
            except ValueError:
                continue
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value
    return None


def _fraction(facets: Mapping[str, Any]) -> int | None:
    """The digits behind the point that the facets allow."""
    declared = _whole(facets.get("fractionDigits"))
    step = facets.get("multipleOf")
    if declared is None and isinstance(step, (int, float)) and not isinstance(step, bool) and step > 0:
        return _digits_of(step)
    return declared


def _digits_of(value: float) -> int:
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _without_nulls(node: Node) -> bool:
    """Whether the last thing that is done is the filter ``[$ != null]``."""
    if node.kind == "map":
        return _without_nulls(node.children[-1])
    if node.kind != "filter" or node.children[1].kind != "binary" or node.children[1].value != "!=":
        return False
    item, null = node.children[1].children
    return (item.kind, item.value, null.kind, null.value) == ("variable", "", "value", None)


def _enum(shape: Shape) -> tuple[Any, ...] | None:
    if shape.fixed is not None:
        return (shape.fixed,)
    return tuple(one for one in shape.enum if one is not None) or None


# --- the rules ---------------------------------------------------------------------------------------------------------

_FOCUSED = frozenset({"map", "filter", "sort", "focus"})
_PLACES = frozenset({"name", "variable", "wildcard", "descendant", "parent", "filter", "sort", "index", "focus"})
_STEPS = _PLACES | {"string"}
_COMPARED = frozenset({"<", ">", "<=", ">="})
_ALWAYS_BOOLEAN = frozenset({"=", "!=", "in", "and", "or"})


class _Inference:
    """Goes down a tree with the places that lineage found for its nodes."""

    def __init__(
        self, values: Mapping[int, Any], tree: Node, field_of: FieldOf, functions: Mapping[str, Call],
        given: Mapping[str, Inferred],
    ) -> None:  # fmt: skip
        self.values = values
        self.field_of = field_of
        self.functions = functions
        self.bound = _bound_once(tree)
        own = set(defined_names(tree)) if given else ()
        self.given = {name: one for name, one in given.items() if name.partition(".")[0] not in own}
        self.open: set[int] = set()
        self.known: dict[int, Inferred] = {}
        self.recursions = 0
        kinds = kinds_in(tree)
        self.focused, self.arrays = "focus" in kinds, "array" in kinds

    def of(self, node: Node) -> Inferred:
        """What a node can be. It is kept, but for what met itself inside another: there it may be less than the whole."""
        known = self.known.get(id(node))
        if known is None:
            before = self.recursions
            known = self._inside(node)
            if not self.open or self.recursions == before:
                self.known[id(node)] = known
        return known

    def _inside(self, node: Node) -> Inferred:
        if id(node) in self.open:
            self.recursions += 1
            return UNKNOWN
        self.open.add(id(node))
        try:
            found = self._of(node)
        finally:
            self.open.discard(id(node))
        if found.nullable and _without_nulls(node):
            found = varied(found, nullable=False, types=found.types - {"null"})
        return varied(found, many=True) if node.keep_array else found

    def _of(self, node: Node) -> Inferred:
        kind, children = node.kind, node.children
        if kind in ("string", "number", "value"):
            return of_value(node.value)
        if self.focused and kind in _FOCUSED and "focus" in kinds_in(node):
            found = self.of(children[1]) if kind == "map" else UNKNOWN  # a join: as many as there are pairs
            return varied(found, optional=None, many=None, fields=())
        if kind in _PLACES or (kind == "map" and self.places(node) is not None):
            return self.place(node)
        match kind:
            case "map":
                return self.mapped(node)
            case "block":
                return self.of(children[-1]) if children else UNKNOWN
            case "bind":
                return self.of(children[1])
            case "condition":
                held = guarded_by(children[0])
                found = either([self.guarded(one, held[at]) for at, one in enumerate(children[1:])])
                return found if len(children) == 3 else varied(found, optional=True)
            case "coalesce":
                left, right = self.of(children[0]), self.of(children[1])
                if left.optional is False:
                    return left
                return varied(either([left, right]), optional=right.optional)
            case "default":
                left, right = self.of(children[0]), self.of(children[1])
                if left.known and left.nullable:
                    left = varied(left, nullable=False, types=left.types - {"null"})
                return (
                    varied(either([left, right]), optional=right.optional)
                    if left.types
                    else varied(UNKNOWN, optional=right.optional)
                )
            case "binary":
                return self.binary(node)
            case "negate":
                operand = self.of(children[0])
                return _numbered(
                    varied(_INTEGER if _whole_only(operand) else _NUMBER, optional=operand.optional), operand
                )
            case "object":
                return _simple("object")
            case "array":
                return self.array(children)
            case "range":
                return _simple("integer", optional=None, many=True)
            case "call":
                return self.call(children[0], children[1:])
            case "apply":
                right = children[1]
                if right.kind == "call":
                    return self.call(right.children[0], (children[0], *right.children[1:]))
                return self.call(right, (children[0],))
            case _:
                return UNKNOWN

    def guarded(self, node: Node, held: Mapping[Any, bool]) -> Inferred:
        """What a branch of a condition can be, where it is just a value of which the condition says that it is there, or no null as well."""
        found = self.of(node)
        no_null = held.get(path_key(node))
        if no_null is None or found.many is not False:
            return found
        return (
            varied(found, optional=False, nullable=False, types=found.types - {"null"})
            if no_null
            else varied(found, optional=False)
        )

    # -- paths

    def places(self, node: Node) -> tuple[Place, ...] | None:
        """The places that a node's value surely comes from, unchanged; None if there is anything else."""
        if node.kind == "map" and node.children[1].kind not in _STEPS:
            return None
        found = self.values.get(id(node))
        if not found:
            return None
        for one in found:
            if not isinstance(one, Place) or not one.exact:
                return None
        return tuple(found)

    def place(self, node: Node) -> Inferred:
        found = self.places(node)
        if found is None:
            if node.kind == "variable" and node.value in self.bound:
                return self.of(self.bound[node.value])
            return self.given.get(node.value, UNKNOWN) if node.kind == "variable" else UNKNOWN
        result = either([self.at(one) for one in found])
        if node.kind in ("map", "filter", "sort", "index"):
            loose = self.loosening(node)
            if (
                loose == "lists"
                or (loose and "array" in result.types)
                or ("array" in result.types and node.kind != "map")
            ):
                return varied(UNKNOWN, optional=None)  # lists in lists, of which one alone becomes its items
            if loose:
                result = varied(
                    result,
                    optional=_or(result.optional, None),
                    nullable=_or(result.nullable, None),
                    many=_or(result.many, None),
                )
        return varied(result, optional=_or(result.optional, True)) if len(found) > 1 and result.optional else result

    def member(self, node: Node) -> Inferred | None:
        """What a member of a variable can be, where that is given: ``$params.zone``."""
        whole, step = node.children
        if whole.kind != "variable" or step.kind not in ("name", "string") or step.keep_array:
            return None
        return self.given.get(f"{whole.value}.{step.value}")

    def loosening(self, node: Node) -> str:
        """What makes the items of a filtered or sorted value others than those of its places.

        ``lists`` in lists, or a ``list`` that is computed.
        """
        found = ""
        here = node
        while here.kind in ("map", "filter", "sort", "index", "block") and here.children:
            if here.kind == "map" and self.arrays and "array" in kinds_in(here.children[1]):
                return "lists"
            if here.kind == "filter" and here.children[1].kind in ("array", "range"):
                found = "list"
            here = here.children[-1 if here.kind == "block" else 0]
        return "list" if here.kind not in ("name", "variable") else found

    def at(self, place: Place) -> Inferred:
        """A place's field, with what the steps to it add: missing parents, repeated parents."""
        field = self.field_of(place.alias, place.path)
        if field is None:
            return UNKNOWN
        base = len(parse_path(place.base)) if place.base and _below(place.path, place.base) else 0
        steps = ways(place.path)
        optional, many = place.maybe, False if _counted(field.shape) else None
        for count, path in enumerate(steps[base:], base + 1):
            here = field if count == len(steps) else self.field_of(place.alias, path)
            if here is None:
                return of_field(field, optional=None, many=None)
            shape = here.shape
            may_lack = not shape.required or shape.min_occurs == 0 or shape.choice is not None or shape.name == "*"
            in_alternative = here.parent is not None and bool(here.parent.shape.alternative)
            through = count < len(steps) and (shape.nullable or shape.type != "object")
            optional = optional or may_lack or in_alternative or through
            if shape.repeats and path not in place.single:
                many = True
        if base == 0 and self._root_repeats(place):
            many, optional = True, True
        return of_field(field, optional=optional, many=many)

    def _root_repeats(self, place: Place) -> bool:
        root = self.field_of(place.alias, "")
        return root is not None and root.shape.repeats

    def mapped(self, node: Node) -> Inferred:
        step = node.children[1]
        given = self.member(node) if self.given else None
        if given is not None:
            return given
        if self.arrays and step.kind not in ("object", "binary", "call") and "array" in kinds_in(step):
            return UNKNOWN  # a list an item: lists in a list
        left, right = self.of(node.children[0]), self.of(step)
        if left.many is not False and (self.places(node.children[0]) is None or self.loosening(node.children[0])):
            left = varied(left, optional=_or(left.optional, None))  # a list that is computed may be empty
        optional = True if True in (left.optional, right.optional) else _or(left.optional, right.optional)
        return varied(right, optional=optional, many=_or(left.many, right.many), fields=())

    # -- operators

    def binary(self, node: Node) -> Inferred:
        operands = [self.of(one) for one in node.children]
        optional = _or(*(one.optional for one in operands))
        match node.value:
            case "&":
                return self.concatenation(operands)
            case "+" | "-" | "*" | "%" if all(one.known and one.types == _INTEGERS for one in operands):
                return _numbered(_simple("integer", optional=optional), *operands)
            case "+" | "-" | "*" | "/" | "%":
                return _numbered(_simple("number", optional=optional), *operands)
            case operator if operator in _COMPARED:
                return _simple("boolean", optional=optional)
            case operator if operator in _ALWAYS_BOOLEAN:
                return _simple("boolean")
            case _:
                return UNKNOWN

    def concatenation(self, operands: Sequence[Inferred]) -> Inferred:
        lengths = [_text_lengths(one) for one in operands]
        most = None if any(one[1] is None for one in lengths) else sum(one[1] or 0 for one in lengths)
        return varied(_simple("string"), min_length=sum(one[0] for one in lengths), max_length=most)

    def array(self, items: Sequence[Node]) -> Inferred:
        if not items:
            return varied(_simple("array"), many=True)
        found = [UNKNOWN if one.kind == "array" else self.of(one) for one in items]
        return varied(either(found), optional=False, many=True, fields=())

    # -- functions

    def call(self, procedure: Node, arguments: Sequence[Node]) -> Inferred:
        if procedure.kind != "variable" or procedure.value in self.bound:
            return UNKNOWN
        given = self.functions.get(procedure.value)
        if given is not None:
            return given([self.of(one) for one in arguments], arguments)
        ours = FUNCTIONS.get(procedure.value)
        if ours is not None and ours.own:
            from fieldwright.expression.results import result_of

            return result_of(ours, [self.of(one) for one in arguments], arguments)
        first = self.of(arguments[0]) if arguments else UNKNOWN
        rule = _CALLS.get(procedure.value)
        if rule is not None:
            return rule(first, arguments)
        known = _RESULTS.get(procedure.value)
        if known is None:
            return UNKNOWN
        return _numbered(varied(known, optional=first.optional if arguments else None), first)


def _below(path: str, base: str) -> bool:
    steps, above = parse_path(path), parse_path(base)
    return [one.name for one in steps[: len(above)]] == [one.name for one in above]


_BINDING = frozenset({"bind", "focus", "index", "lambda"})


def _bound_once(tree: Node) -> dict[str, Node]:
    """The right sides of variables that are bound in one place only."""
    found: dict[str, list[Node | None]] = {}
    for node in () if _BINDING.isdisjoint(kinds_in(tree)) else walk(tree):
        if node.kind == "bind":
            found.setdefault(node.children[0].value, []).append(node.children[1])
        elif node.kind in ("focus", "index"):
            found.setdefault(node.children[1].value, []).append(None)
        elif node.kind == "lambda":
            for one in node.children[:-1]:
                found.setdefault(one.value, []).append(None)
    return {name: places[0] for name, places in found.items() if len(places) == 1 and places[0] is not None}


def _text_lengths(one: Inferred) -> tuple[int, int | None]:
    """The least and most characters that a value adds to a text."""
    if not (one.known and one.types == _STRINGS and one.many is False and one.nullable is False):
        return 0, None
    return (one.min_length or 0) if one.optional is False else 0, one.max_length


_TEXT = _simple("string")
_INTEGER = _simple("integer")
_NUMBER = _simple("number")

_RESULTS: Mapping[str, Inferred] = MappingProxyType({
    **dict.fromkeys(("uppercase", "lowercase", "trim", "substringBefore", "substringAfter", "replace", "join", "pad", "base64encode",
                     "base64decode", "encodeUrl", "encodeUrlComponent", "decodeUrl", "decodeUrlComponent", "formatNumber", "formatBase",
                     "formatInteger", "string"), _TEXT),
    **dict.fromkeys(("power", "sqrt"), _NUMBER),
    **dict.fromkeys(("floor", "ceil", "toMillis", "length"), _INTEGER),
    **dict.fromkeys(("boolean", "not", "contains"), _simple("boolean")),
    **dict.fromkeys(("split",), varied(_TEXT, many=True)),
})  # fmt: skip
"""Functions that give missing for missing and otherwise this."""


def _always(result: Inferred) -> Callable[[Inferred, Sequence[Node]], Inferred]:
    return lambda _first, _arguments: result


def _optional_unknown(result: Inferred) -> Callable[[Inferred, Sequence[Node]], Inferred]:
    return lambda _first, _arguments: varied(result, optional=None)


def _substring(first: Inferred, arguments: Sequence[Node]) -> Inferred:
    if len(arguments) < 2 or arguments[0].kind == "number":
        return varied(_TEXT, optional=None)
    most = first.max_length if first.known and first.types == _STRINGS else None
    if len(arguments) > 2 and arguments[2].kind == "number":
        taken = max(0, math.ceil(arguments[2].value))
        if any(one.kind == "number" and not float(one.value).is_integer() for one in arguments[1:3]):
            taken += 1  # where it starts and ends are rounded each by itself
        most = taken if most is None else min(most, taken)
    return varied(_TEXT, optional=first.optional, max_length=most)


def _shortened(first: Inferred, arguments: Sequence[Node]) -> Inferred:
    most = first.max_length if arguments and first.known and first.types == _STRINGS else None
    return varied(_TEXT, optional=first.optional if arguments else None, max_length=most)


def _around(first: Inferred, arguments: Sequence[Node]) -> Inferred:
    if len(arguments) < 2:
        return varied(_TEXT, optional=None)
    return _shortened(first, arguments)


def _rounded(first: Inferred, arguments: Sequence[Node]) -> Inferred:
    optional = first.optional if arguments else None
    if len(arguments) == 2 and arguments[1].kind == "number":
        return _numbered(varied(_NUMBER, optional=optional, digits=max(0, int(arguments[1].value))), first)
    return _numbered(varied(_INTEGER if len(arguments) == 1 else _NUMBER, optional=optional), first)


def _numbered(result: Inferred, *operands: Inferred) -> Inferred:
    """The result of arithmetic: what is no number after all, as `$parseInteger` gives for other texts, is null in the end."""
    return varied(result, nullable=None) if any(one.known and one.nullable is None for one in operands) else result


def _padded(first: Inferred, arguments: Sequence[Node]) -> Inferred:
    """A text filled to a constant width."""
    width = _constant(arguments[1]) if len(arguments) > 1 else None
    if width is None or not first.known or first.types != _STRINGS or first.many is not False:
        return varied(_TEXT, optional=None)
    most = None if first.max_length is None else max(first.max_length, abs(width))
    filled = len(arguments) < 3 or (arguments[2].kind == "string" and len(arguments[2].value) == 1)
    least = max(first.min_length or 0, abs(width)) if filled else first.min_length
    return varied(
        _TEXT,
        optional=_or(first.optional, None) if first.nullable else first.optional,
        max_length=most,
        min_length=least,
    )


def _constant(node: Node) -> int | None:
    """A whole number that is written out."""
    if node.kind == "negate":
        inner = _constant(node.children[0])
        return None if inner is None else -inner
    return int(node.value) if node.kind == "number" and float(node.value).is_integer() else None


def _from_millis(first: Inferred, arguments: Sequence[Node]) -> Inferred:
    if len(arguments) == 1 and arguments[0].kind != "string":
        return varied(_TEXT, format="date-time", optional=first.optional)
    picture = arguments[1].value if len(arguments) > 1 and arguments[1].kind == "string" else ""
    return varied(_TEXT, format=PICTURES.get(picture, ""), optional=first.optional if arguments else None)


def _now(_first: Inferred, arguments: Sequence[Node]) -> Inferred:
    picture = arguments[0].value if arguments and arguments[0].kind == "string" else ""
    return varied(_TEXT, format="date-time" if not arguments else PICTURES.get(picture, ""))


def _whole_only(one: Inferred) -> bool:
    return one.known and one.types == _INTEGERS


def _number_or_less(first: Inferred, _arguments: Sequence[Node]) -> Inferred:
    optional = False if first.optional is False and first.many is False else None
    return varied(_INTEGER if _whole_only(first) else _NUMBER, optional=optional)


def _average(first: Inferred, _arguments: Sequence[Node]) -> Inferred:
    return varied(_number_or_less(first, ()), types=_NUMBER.types, digits=None)


def _as_number(first: Inferred, arguments: Sequence[Node]) -> Inferred:
    whole = first.known and bool(first.types) and first.types <= {"integer", "boolean"}
    return _numbered(varied(_INTEGER if whole else _NUMBER, optional=first.optional if arguments else None), first)


PICTURES: Mapping[str, str] = MappingProxyType(
    {
        "[Y0001]-[M01]-[D01]": "date",
        "[H01]:[m01]:[s01]": "time",
        "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]": "local-date-time",
        "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]": "local-date-time",
        "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]Z": "date-time",
        "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01][Z]": "date-time",
        "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]Z": "date-time",
    }
)
"""Pictures of ``$fromMillis`` and the formats that they give: of JSON Schema, or a date-time without a zone."""

_CALLS: Mapping[str, Callable[[Inferred, Sequence[Node]], Inferred]] = MappingProxyType({
    "substring": _substring, "trim": _shortened, "substringBefore": _around, "substringAfter": _around, "round": _rounded,
    "fromMillis": _from_millis, "now": _now, "millis": _always(_INTEGER), "random": _always(_NUMBER), "count": _always(_INTEGER),
    "exists": _always(_simple("boolean")), "sum": _number_or_less, "max": _number_or_less, "min": _number_or_less,
    "average": _average, "number": _as_number, "abs": _as_number, "keys": _optional_unknown(varied(_TEXT, many=True)), "type": _optional_unknown(_TEXT),
    "contains": _optional_unknown(_simple("boolean")), "split": _optional_unknown(varied(_TEXT, many=True)),
    "replace": _optional_unknown(_TEXT), "formatNumber": _optional_unknown(_TEXT), "formatInteger": _optional_unknown(_TEXT),
    "pad": _padded, "power": _optional_unknown(_NUMBER), "parseInteger": _optional_unknown(varied(_INTEGER, nullable=None)),
    "merge": _optional_unknown(_simple("object")),
})  # fmt: skip
