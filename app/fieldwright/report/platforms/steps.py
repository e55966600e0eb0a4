"""Paths of an expression as a list of steps with what stands behind each, as the language's own evaluator sees them."""

from attrs import Factory, define, frozen

from fieldwright.expression.nodes import Node
from fieldwright.report.platforms.model import CannotSayError


@frozen
class Behind:
    """What stands behind a step: a ``filter`` with its condition, or the ``index`` that counts what is left."""

    kind: str
    node: Node | None = None
    name: str = ""


@define(eq=False)
class Step:
    """A step. ``stages`` are done with what it finds on each item; ``focus`` and ``index`` are the variables that it binds."""

    node: Node
    stages: list[Behind] = Factory(list)
    keep: bool = False
    focus: str = ""
    index: str = ""
    constructed: bool = False
    """Whether it is a list written at the beginning or the end of a path."""

    @property
    def sorts(self) -> bool:
        """Whether it puts the items into an order."""
        return self.node.kind == "sort"


@define(eq=False)
class Path:
    """Steps with their grouping. ``single``: no path, only a value with conditions behind it."""

    steps: list[Step]
    keep: bool = False
    group: Node | None = None
    single: bool = False

    @property
    def streams(self) -> bool:
        """Whether a step binds variables, for all that come after it."""
        return any(one.focus or one.index or any(b.kind == "index" for b in one.stages) for one in self.steps)


_PATH_KINDS = frozenset({"name", "map", "filter", "group", "sort", "focus", "index"})


def is_path(node: Node) -> bool:
    """Whether a node is a path, or a value with conditions or a group behind it."""
    return node.kind in _PATH_KINDS


def path_of(node: Node) -> Path:
    """The steps of a path. Raises `CannotSayError` for what the language itself refuses."""
    made = _PARTS[node.kind](node) if node.kind in _PARTS else Path([_step(node)], single=True)
    if node.keep_array and node.kind != "name":
        made.keep = True
        if node.kind not in _PARTS:
            made.steps[-1].keep = True
    return made


def _step(node: Node) -> Step:
    return Step(node, constructed=node.kind == "block" and any(map(_begins_constructed, node.children)))


def _begins_constructed(node: Node) -> bool:
    while node.kind in ("map", "filter", "group", "sort", "focus", "index"):
        if node.kind == "map" and node.children[0].kind == "array":
            return True
        node = node.children[0]
    return False


def _name(node: Node) -> Path:
    return Path([Step(node, keep=node.keep_array)], keep=node.keep_array)


def _map(node: Node) -> Path:
    left, right = path_of(node.children[0]), path_of(node.children[1])
    if left.group is not None or (right.group is not None and right.single):
        raise CannotSayError("a path goes on behind a grouping")
    for one in right.steps:
        if one.node.kind in ("number", "value"):
            raise CannotSayError("a path has a number or a constant as a step")
    made = Path([*left.steps, *right.steps], keep=left.keep or right.keep, group=right.group)
    made.keep = any(one.keep for one in made.steps) or made.keep
    for one in (made.steps[0], made.steps[-1]):
        if one.node.kind == "array":
            one.constructed = True
    return made


def _filter(node: Node) -> Path:
    made = path_of(node.children[0])
    if made.group is not None:
        raise CannotSayError("a condition stands behind a grouping")
    made.steps[-1].stages.append(Behind("filter", node.children[1]))
    return made


def _group(node: Node) -> Path:
    made = path_of(node.children[0])
    if made.group is not None:
        raise CannotSayError("a grouping stands behind a grouping")
    made.group = node
    return made


def _sort(node: Node) -> Path:
    made = path_of(node.children[0])
    if made.group is not None:
        raise CannotSayError("an order stands behind a grouping")
    made.steps.append(Step(node))
    made.single = False
    return made


def _focus(node: Node) -> Path:
    made = path_of(node.children[0])
    step = made.steps[-1]
    step.focus = node.children[1].value
    step.keep = step.keep or node.keep_array
    made.single = False
    return made


def _index(node: Node) -> Path:
    made = path_of(node.children[0])
    step = made.steps[-1]
    if step.stages:
        step.stages.append(Behind("index", name=node.children[1].value))
    else:
        step.index = node.children[1].value
    made.single = False
    return made


_PARTS = {
    "name": _name, "map": _map, "filter": _filter, "group": _group, "sort": _sort, "focus": _focus, "index": _index,
}  # fmt: skip
