"""What a condition promises about source fields: ``$type(due) = "string"`` says that it is there and not null."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from fieldwright.expression.flows import Place
from fieldwright.expression.lineage import Lineage, Scope, lineage
from fieldwright.expression.nodes import Node
from fieldwright.expression.types import FieldOf
from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.expand import bare_path
from fieldwright.schema.model import Field, changed

Address = tuple[str, str]
"""A source's alias and a bare path."""


@frozen
class Guards:
    """Fields that are surely there, and those that are surely not null where they are there."""

    present: frozenset[Address] = frozenset()
    not_null: frozenset[Address] = frozenset()


@frozen
class _Told:
    """A field of which a condition tells: it is there, it is not null. ``base`` is the bare path of the item that it is read of."""

    alias: str
    path: str
    base: str
    present: bool = False
    not_null: bool = False


def guards_of(
    conditions: Sequence[tuple[str, Scope]], field_of: FieldOf, shared: frozenset[Address] = frozenset()
) -> Guards:
    """What holds where all the conditions do: of single fields, as a condition on a list holds where it does for one of its items.

    ``shared`` are places at which several items stand at a time: what is said of one of them does not hold for the others.
    """
    told = [one for text, scope in conditions for one in _guards(text, scope) if not _of_some(one, field_of, shared)]
    return Guards(
        frozenset((one.alias, one.path) for one in told if one.present),
        frozenset((one.alias, one.path) for one in told if one.not_null),
    )


def _of_some(one: _Told, field_of: FieldOf, shared: frozenset[Address]) -> bool:
    if any(one.alias == alias and (one.path == path or one.path.startswith(f"{path}.")) for alias, path in shared):
        return True
    field = field_of(one.alias, one.path)
    here = field.parent if field is not None else None
    while here is not None and bare_path(here.value_path) != one.base:
        if here.shape.repeats:
            return True
        here = here.parent
    return False


def guarded(field_of: FieldOf, guards: Guards) -> FieldOf:
    """The fields as they are where the guards hold."""
    if not guards.present and not guards.not_null:
        return field_of

    def found(alias: str, path: str) -> Field | None:
        field = field_of(alias, path)
        key = (alias, bare_path(path))
        if field is None or (key not in guards.present and key not in guards.not_null):
            return field
        shape = field.shape
        if key in guards.present:
            shape = changed(shape, required=True, min_occurs=max(1, shape.min_occurs), choice=None)
        if key in guards.not_null:
            types = "|".join(one for one in shape.types if one != "null") or shape.type
            if "object" in types.split("|"):
                types = "object"
            shape = changed(shape, nullable=False, type=types, enum=tuple(v for v in shape.enum if v is not None))
        return evolve(field, shape=shape)

    return found


@lru_cache(maxsize=1_000)
def _guards(text: str, scope: Scope) -> tuple[_Told, ...]:
    try:
        known = lineage(text, scope)
    except ExpressionError:
        return ()
    found: list[_Told] = []
    if known.tree is not None:
        for node in _not_null(known.tree):
            found += (evolve(one, not_null=True) for one in _address(node, known))
        for node, null_too in _holds(known.tree):
            for one in _address(node, known):
                names = one.path.split(".")
                for end in range(1, len(names)):  # what is above must be there for it to be
                    found.append(evolve(one, path=".".join(names[:end]), present=True, not_null=True))
                found.append(evolve(one, present=True, not_null=not null_too))
    return tuple(found)


def _holds(node: Node) -> Iterator[tuple[Node, bool]]:
    """The parts that must give something for the condition to hold, and whether null would do."""
    if node.kind == "block" and len(node.children) == 1:
        yield from _holds(node.children[0])
    elif node.kind == "binary" and node.value == "and":
        for child in node.children:
            yield from _holds(child)
    elif node.kind == "binary" and node.value in ("<", ">", "<=", ">="):
        for child in node.children:
            yield child, False
    elif node.kind == "binary" and node.value == "=":
        yield from _equal(*node.children)
        yield from _equal(*reversed(node.children))
    elif node.kind == "binary" and node.value == "in":
        yield node.children[0], True
    elif node.kind == "binary" and node.value == "!=":  # with a missing value it is false, as = is
        left, right = node.children
        yield left, not _is_null(right)
        yield right, not _is_null(left)
    elif node.kind == "call" and node.children[0].kind == "variable":
        name, arguments = node.children[0].value, node.children[1:]
        if name == "exists" and arguments:
            yield arguments[0], True
        elif name in ("boolean", "contains") and arguments:
            yield arguments[0], False
    elif node.kind in ("name", "map", "variable"):
        yield node, False


def _not_null(node: Node) -> Iterator[Node]:
    """The parts that are missing or something else than null where the condition holds."""
    if node.kind == "block" and len(node.children) == 1:
        yield from _not_null(node.children[0])
    elif node.kind == "binary" and node.value == "and":
        for child in node.children:
            yield from _not_null(child)
    elif node.kind == "binary" and node.value == "!=":
        for value, other in (node.children, node.children[::-1]):
            if _is_null(other):
                yield value
            elif other.kind == "string" and other.value == "null" and _is_type_of(value):
                yield value.children[1]


def _is_type_of(node: Node) -> bool:
    return node.kind == "call" and node.children[0].value == "type" and len(node.children) == 2


def _equal(value: Node, other: Node) -> Iterator[tuple[Node, bool]]:
    """What ``value = other`` says about ``value``."""
    if other.kind not in ("string", "number", "value"):
        return
    if _is_type_of(value):
        yield value.children[1], other.value == "null"
    else:
        yield value, other.value is None


def _is_null(node: Node) -> bool:
    return node.kind == "value" and node.value is None


def _address(node: Node, known: Lineage) -> Iterator[_Told]:
    """The one place that a node stands for."""
    found = known.values.get(id(node), ())
    if len(found) == 1 and isinstance(found[0], Place) and found[0].exact:
        yield _Told(found[0].alias, bare_path(found[0].path), bare_path(found[0].base))
