"""What a part of an expression may stand for: places of a source, functions, objects that it makes."""

from collections.abc import Iterable

from attrs import Factory, evolve, frozen

from fieldwright.expression.syntax import Node
from fieldwright.schema.paths import format_path, parse_path

MOST_ALTERNATIVES = 60
"""With more, places of one source become one that may be anything below their common start."""


@frozen
class Place:
    """A place of a source."""

    alias: str
    path: str
    start: int = -1
    end: int = -1
    exact: bool = True
    chain: int = -1
    base: str = ""
    """Where counting starts: what stands above is there, and is one item."""
    maybe: bool = False
    """Whether a filter may have left nothing."""
    single: frozenset[str] = frozenset()
    """Repeating paths of which one item was taken."""


def at_node(place: Place, node: Node) -> Place:
    """The same place, said by a part of the text. (`evolve` takes three times as long, and this is asked for at every step.)"""
    p = place
    return Place(p.alias, p.path, node.start, node.end, p.exact, p.chain, p.base, p.maybe, p.single)


@frozen
class Computed:
    """A value that is no place of a source."""


@frozen(eq=False)
class Frame:
    """Variables of a block or function, and those around it."""

    outer: "Frame | None" = None
    held: "dict[str, Value]" = Factory(dict)

    def find(self, name: str) -> "Value | None":
        """The nearest variable of a name."""
        here: Frame | None = self
        while here is not None:
            if name in here.held:
                return here.held[name]
            here = here.outer
        return None


@frozen(eq=False)
class Lambda:
    """A function written in the expression, with what surrounded it."""

    node: Node
    frame: Frame
    context: "Value"


@frozen
class Builtin:
    """A function of the language, or one that is not known."""

    name: str


@frozen(eq=False)
class Partial:
    """A function with some of its arguments; None stands for those to come."""

    function: "Value"
    arguments: "tuple[Value | None, ...]"


@frozen(eq=False)
class Chain:
    """Functions one after the other: ``$f ~> $g``."""

    first: "Value"
    then: "Value"


@frozen(eq=False)
class Made:
    """An object that the expression makes; a key of None is computed."""

    parts: "tuple[tuple[str | None, Value], ...]"


Flow = Place | Computed | Lambda | Builtin | Partial | Chain | Made
Value = tuple[Flow, ...]

NOTHING: Value = ()
COMPUTED: Value = (Computed(),)


def joined(flows: Iterable[Flow]) -> Value:
    """Without repeats; too many places of one source become one that may be anything below their common start."""
    found = tuple(dict.fromkeys(flows))
    if len(found) <= MOST_ALTERNATIVES:
        return found
    roots: dict[tuple[str, str], Place] = {}
    rest: list[Flow] = []
    for one in found:
        if isinstance(one, Place):
            steps = parse_path(one.path)
            path = format_path(steps[:1])
            roots[one.alias, path] = Place(one.alias, path, one.start, one.end, exact=False)
        else:
            rest.append(one)
    return (*roots.values(), *rest[-MOST_ALTERNATIVES:])


def spanned(value: Value, node: Node) -> Value:
    """Places that were reached here are said by the whole of the node."""
    return tuple(at_node(one, node) if isinstance(one, Place) else one for one in value)


def filtered(flow: Flow, node: Node, left: Node, one_item: bool) -> Flow:
    """What is left behind ``left[...]``; ``one_item`` if the condition is a position."""
    if not isinstance(flow, Place):
        return flow
    end = one_item and _at_an_end(node)  # is there as soon as there are any
    flow = evolve(flow, start=node.start, end=node.end, maybe=flow.maybe or not end)
    if not one_item:
        return flow
    while left.kind in ("filter", "sort"):
        left = left.children[0]
    if left.kind in ("name", "string"):  # of the items of this step
        return evolve(flow, single=flow.single | {flow.path})
    if left.kind in ("block", "call", "variable"):  # of all items together
        steps = parse_path(flow.path)
        return evolve(flow, single=flow.single.union(format_path(steps[:end]) for end in range(1, len(steps) + 1)))
    return flow


def _at_an_end(node: Node) -> bool:
    """Whether the position is that of the first or last item."""
    position = node.children[1]
    if position.kind == "negate":
        return position.children[0].value == 1
    return position.kind == "number" and position.value in (0, -1)
