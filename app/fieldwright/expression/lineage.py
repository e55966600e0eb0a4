"""Which source paths an expression reads, and where its text mentions them.

The expression is followed with places instead of values: what a path step, a filter, a variable, a function's parameter may stand for.
What cannot be followed exactly is read as a whole (``exact`` is false), never left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from attrs import Factory, evolve, frozen

from fieldwright.expression.definitions import Definition
from fieldwright.expression.failures import CompileError
from fieldwright.expression.flows import (
    COMPUTED,
    NOTHING,
    Builtin,
    Chain,
    Computed,
    Flow,
    Frame,
    Lambda,
    Made,
    Partial,
    Place,
    Value,
    at_node,
    filtered,
    joined,
    spanned,
)
from fieldwright.expression.nodes import Node, kinds_in, walk
from fieldwright.expression.problems import nested_too_deeply
from fieldwright.expression.signatures import takes_context
from fieldwright.expression.syntax import parse, parsed
from fieldwright.schema.paths import format_path, join, parse_path, quoted

_MOST_CALLS = 24
_MOST_STEPS = 50_000


@frozen
class Named:
    """A name of the surroundings that stands for a place of a source, such as the item of an outer loop.

    ``base`` is the path where counting starts: what stands at it and above is one item. ``maybe``: there may be nothing.
    """

    name: str
    alias: str
    path: str
    base: str = ""
    maybe: bool = False


@frozen
class Scope:
    """What the names of an expression mean.

    ``item`` is the path of ``$`` in the source ``item_alias`` (empty: the primary one). ``root_alias`` names the primary source, whose root is
    ``$$``; ``aliases`` all sources. ``items`` are names that stand for places of sources; they hide sources of the same name. ``variables``
    are other names that are known, such as ``params``, which are no source.
    """

    item: str = ""
    root_alias: str = "source"
    aliases: frozenset[str] = frozenset()
    item_alias: str = ""
    variables: frozenset[str] = frozenset({"params"})
    items: tuple[Named, ...] = ()
    functions: tuple[Definition, ...] = ()
    """The project's functions."""

    @property
    def names(self) -> frozenset[str]:
        """All variables that are known."""
        named = {one.name for one in (*self.items, *self.functions)}
        return self.aliases | self.variables | {self.root_alias} | named

    def function(self, name: str) -> Definition | None:
        """The project's function of a name."""
        return next((one for one in self.functions if one.name == name), None) if self.functions else None

    def named(self, name: str) -> Named | None:
        """What a name stands for, where it is one of ``items``."""
        return next((one for one in self.items if one.name == name), None)


@frozen
class Read:
    """A source path that is read, with all that is below it, and the part of the text that says so.

    ``exact`` is false where the expression may read anything below (a wildcard, a computed name).
    """

    alias: str
    path: str
    start: int
    end: int
    exact: bool = True


@frozen
class Mention:
    """A word of the text that names a field: its path, and its place. ``quoted`` tells a text in quotes from a name."""

    alias: str
    path: str
    start: int
    end: int
    text: bool = False
    chain: int = -1
    """Where the path that ends here starts, if all of it from the root is written in plain steps; -1 otherwise."""


@frozen(eq=False)
class Lineage:
    """What follows from an expression: its reads, its mentions, the uses of source aliases and of the scope's other names, and its result's places."""

    reads: tuple[Read, ...] = ()
    mentions: tuple[Mention, ...] = ()
    aliases: tuple[tuple[str, int, int], ...] = ()
    result: "tuple[Flow, ...]" = ()
    tree: Node | None = None
    values: "Mapping[int, Value]" = Factory(dict)
    """What each node of ``tree``, by `id`, may stand for."""
    names: tuple[tuple[str, int, int], ...] = ()
    """The uses of the scope's ``items`` and ``variables`` by name."""
    heads: tuple[tuple[int, int], ...] = ()
    """Where paths start at the item: at ``$``, or at their first name."""


def reads(text: str, scope: Scope) -> tuple[Read, ...]:
    """The source paths that an expression reads, in the order of the text. Raises `CompileError`."""
    return lineage(text, scope).reads


def item_path(text: str, scope: Scope) -> tuple[str, str] | None:
    """The alias and path that the expression's items stand at, or None where they are computed or more than one."""
    found = {(one.alias, one.path) for one in lineage(text, scope).result if isinstance(one, Place) and one.exact}
    if len(found) != 1 or any(not isinstance(one, Place) or not one.exact for one in lineage(text, scope).result):
        return None
    return next(iter(found))


@lru_cache(maxsize=4_000)
def lineage(text: str, scope: Scope) -> Lineage:
    """Everything that follows from an expression. Raises `CompileError`."""
    tree = parse(text)
    try:
        return _Tracer(scope, tree).traced()
    except RecursionError:
        raise CompileError(nested_too_deeply(text)) from None


# --- following ----------------------------------------------------------------------------------------------------------


class _Tracer:
    """Follows one expression. Reads are noted when a value is used, not when it is only a step on the way."""

    def __init__(self, scope: Scope, tree: Node) -> None:
        self.scope = scope
        self.tree = tree
        self.reads: dict[tuple[str, str, int, int], Read] = {}
        self.mentions: dict[tuple[int, int, str, str], Mention] = {}
        self.aliases: dict[tuple[str, int, int], None] = {}
        self.names: dict[tuple[str, int, int], None] = {}
        self.heads: dict[tuple[int, int], bool] = {}
        self.presence: list[Place] = []
        self.values: dict[int, Value] = {}
        self.seen: set[int] = set()
        self.open: list[int] = []
        self.unsure = 0
        self.steps = 0
        self.call_of: Node | None = None
        """The call of a project's function whose expression is followed: its words are none of this text."""

    def traced(self) -> Lineage:
        item = Place(self.scope.item_alias or self.scope.root_alias, self.scope.item, base=self.scope.item)
        top = Frame()
        result = self.follow(self.tree, (item,), top)
        self.use(result)
        for node in walk(self.tree) if "lambda" in kinds_in(self.tree) else ():  # functions that nothing calls
            if node.kind == "lambda" and id(node) not in self.seen:
                self.follow(node.children[-1], (item,), Frame(top))
        for one in self.presence:
            below = (read for read in self.reads.values() if read.alias == one.alias)
            if not any(
                read.path == one.path or read.path.startswith((f"{one.path}.", f"{one.path}[")) or not one.path
                for read in below
            ):
                self.use((one,))
        mentions = sorted(self.mentions.values(), key=lambda one: (one.start, one.path))
        found = sorted(self.reads.values(), key=lambda one: (one.start, one.end, one.alias, one.path))
        names, heads = tuple(self.names), tuple(place for place, always in self.heads.items() if always)
        return Lineage(tuple(found), tuple(mentions), tuple(self.aliases), result, self.tree, self.values, names, heads)

    # -- noting

    def use(self, value: Value) -> None:
        """The whole value is needed."""
        for one in value:
            match one:
                case Place():
                    here = self.call_of or one
                    key = (one.alias, one.path, here.start, here.end)
                    before = self.reads.get(key)
                    self.reads[key] = Read(*key, exact=one.exact and (before is None or before.exact))
                case Made():
                    for _, part in one.parts:
                        self.use(part)
                case Lambda():
                    self.apply((one,), [], one.node)
                case Partial():
                    for part in one.arguments:
                        self.use(part or NOTHING)
                    self.use(one.function)
                case Chain():
                    self.use(one.first)
                    self.use(one.then)
                case Builtin() | Computed():
                    pass

    def step(self, value: Value, name: str, node: Node, word: tuple[int, int], *, text: bool = False) -> Value:
        """The member ``name`` of the value. ``node`` is the part of the text that says so, ``word`` the name itself."""
        found: list[Flow] = []
        for one in value:
            if isinstance(one, Place):
                if not one.exact:
                    found.append(at_node(one, node))
                    continue
                path = join(one.path, quoted(name))
                if "`" in name:
                    found.append(evolve(one, start=node.start, end=node.end, exact=False))
                    continue
                chain = word[0] if one.start < 0 and not one.path else one.chain
                mention = Mention(one.alias, path, *word, text, chain)
                if self.call_of is None:
                    self.mentions[(*word, one.alias, path)] = mention
                found.append(
                    Place(one.alias, path, node.start, node.end, one.exact, chain, one.base, one.maybe, one.single)
                )
            elif isinstance(one, Made):
                for key, part in one.parts:
                    if key == name or key is None:
                        found.extend(part)
                    else:
                        self.use(part)
                if name not in dict(one.parts):
                    found.extend(COMPUTED)
            else:
                self.use((one,))
                found.extend(COMPUTED)
        return joined(found)

    def anything(self, value: Value, node: Node) -> Value:
        """Any member of the value, at any depth."""
        found: list[Flow] = []
        for one in value:
            if isinstance(one, Place):
                found.append(evolve(one, start=node.start, end=node.end, exact=False))
            elif isinstance(one, Made):
                for _, part in one.parts:
                    found.extend(part)
                    found.extend(self.anything(part, node))
                found.extend(COMPUTED)
            else:
                self.use((one,))
                found.extend(COMPUTED)
        return joined(found)

    # -- following

    def follow(self, node: Node, context: Value, frame: Frame) -> Value:
        """What the node may stand for, where ``$`` is ``context``."""
        self.steps += 1
        if self.steps > _MOST_STEPS:
            raise RecursionError
        rule = _RULES.get(node.kind)
        value = COMPUTED if rule is None else rule(self, node, context, frame)
        if self.call_of is not None:
            return value
        before = self.values.get(id(node))
        self.values[id(node)] = value if before is None else joined([*before, *value])
        return value

    def head(self, node: Node, context: Value, end: int) -> None:
        """Note that the node is evaluated on the item, or that it is not always so."""
        if self.call_of is not None:
            return
        here = (node.start, end)
        at_item = bool(context) and all(isinstance(one, Place) and one.start < 0 for one in context)
        self.heads[here] = at_item and self.heads.get(here, True)

    def name(self, node: Node, context: Value, _frame: Frame) -> Value:
        self.head(node, context, node.word_end)
        return self.step(context, node.value, node, (node.start, node.word_end))

    def variable(self, node: Node, context: Value, frame: Frame) -> Value:
        name = node.value
        if name == "":
            self.head(node, context, node.word_end)
            return spanned(context, node)
        if name == "$":
            return (Place(self.scope.root_alias, "", node.start, node.end, chain=node.start),)
        found = frame.find(name)
        if found is not None:
            return found
        item = self.scope.named(name)
        if item is not None:
            self.names[(name, node.start, node.word_end)] = None
            return (
                Place(item.alias, item.path, node.start, node.end, chain=node.start, base=item.base, maybe=item.maybe),
            )
        if name in self.scope.variables:
            if self.call_of is None:
                self.names[(name, node.start, node.word_end)] = None
            return COMPUTED
        if name in self.scope.aliases or name == self.scope.root_alias:
            self.aliases[(name, node.start, node.word_end)] = None
            return (Place(name, "", node.start, node.end, chain=node.start),)
        return (Builtin(name),)

    def wildcard(self, node: Node, context: Value, _frame: Frame) -> Value:
        self.head(node, context, node.end)
        return self.anything(context, node)

    def parent(self, node: Node, context: Value, _frame: Frame) -> Value:
        found: list[Flow] = []
        self.use_places(context)
        for one in context:
            if isinstance(one, Place):
                steps = parse_path(one.path)
                above = format_path(steps[:-1]) if steps else ""
                found.append(Place(one.alias, above, node.start, node.end, exact=one.exact and bool(steps), maybe=True))
            else:  # a computed object's parent: anything of the item
                found.append(Place(self.scope.root_alias, "", node.start, node.end, exact=False))
        return joined(found)

    def map(self, node: Node, context: Value, frame: Frame) -> Value:
        left, right = node.children
        value = self.member(left, context, frame) if left.kind == "string" else self.follow(left, context, frame)
        found = self.member(right, value, frame) if right.kind == "string" else self.follow(right, value, frame)
        if not _reaches(right):
            self.use_places(value)
        return spanned(found, node) if _reaches(right) else found

    def use_places(self, value: Value) -> None:
        """The value decides whether, and how often, what follows is there: a read of its own unless something below is read."""
        places = [one for one in value if isinstance(one, Place)]
        if self.call_of is not None:
            places = [evolve(one, start=self.call_of.start, end=self.call_of.end) for one in places]
        self.presence += places

    def member(self, node: Node, context: Value, _frame: Frame) -> Value:
        self.head(node, context, node.word_end)
        return self.step(context, node.value, node, (node.start, node.word_end), text=True)

    def filter(self, node: Node, context: Value, frame: Frame) -> Value:
        left, condition = node.children
        value = self.follow(left, context, frame)
        self.use(self.follow(condition, value, frame))
        one_item = condition.kind == "number" or (condition.kind == "negate" and condition.children[0].kind == "number")
        return tuple(filtered(one, node, left, one_item) for one in value)

    def sort(self, node: Node, context: Value, frame: Frame) -> Value:
        value = self.follow(node.children[0], context, frame)
        for term in node.children[1:]:
            self.use(self.follow(term, value, frame))
        return value

    def group(self, node: Node, context: Value, frame: Frame) -> Value:
        value = self.follow(node.children[0], context, frame)
        return self.pairs(node.children[1:], value, frame)

    def object(self, node: Node, context: Value, frame: Frame) -> Value:
        return self.pairs(node.children, context, frame)

    def pairs(self, nodes: Sequence[Node], context: Value, frame: Frame) -> Value:
        parts: list[tuple[str | None, Value]] = []
        for key, part in zip(nodes[::2], nodes[1::2], strict=True):
            self.use(self.follow(key, context, frame))
            parts.append((key.value if key.kind == "string" else None, self.follow(part, context, frame)))
        return (Made(tuple(parts)),)

    def union(self, node: Node, context: Value, frame: Frame) -> Value:
        return joined([one for child in node.children for one in self.follow(child, context, frame)])

    def block(self, node: Node, context: Value, frame: Frame) -> Value:
        inner = Frame(frame)
        value = NOTHING
        for at, part in enumerate(node.children):
            value = self.follow(part, context, inner)
            if at < len(node.children) - 1 and part.kind != "bind":
                self.use(value)
        return value

    def bind(self, node: Node, context: Value, frame: Frame) -> Value:
        variable, right = node.children
        if right.kind == "lambda":  # it may call itself
            value: Value = (Lambda(right, frame, context),)
        else:
            value = self.follow(right, context, frame)
        if self.unsure and variable.value in frame.held:
            value = joined([*frame.held[variable.value], *value])
        frame.held[variable.value] = value
        return value

    def focus(self, node: Node, context: Value, frame: Frame) -> Value:
        left, variable = node.children
        frame.held[variable.value] = self.follow(left, context, frame)
        return context

    def index(self, node: Node, context: Value, frame: Frame) -> Value:
        left, variable = node.children
        frame.held[variable.value] = COMPUTED
        return self.follow(left, context, frame)

    def condition(self, node: Node, context: Value, frame: Frame) -> Value:
        self.use(self.follow(node.children[0], context, frame))  # an else that is not there is `infer`'s to know
        self.unsure += 1
        found = [one for child in node.children[1:] for one in self.follow(child, context, frame)]
        self.unsure -= 1
        return joined(found)

    def operands(self, node: Node, context: Value, frame: Frame) -> Value:
        for child in node.children:
            self.use(self.follow(child, context, frame))
        return COMPUTED

    def lambda_(self, node: Node, context: Value, frame: Frame) -> Value:
        return (Lambda(node, frame, context),)

    transform = lambda_

    def call(self, node: Node, context: Value, frame: Frame) -> Value:
        procedure, *arguments = node.children
        function = self.follow(procedure, context, frame)
        values = [self.follow(one, context, frame) for one in arguments]
        return self.apply(function, values, node, context, arguments)

    def partial(self, node: Node, context: Value, frame: Frame) -> Value:
        procedure, *arguments = node.children
        values = tuple(None if one.kind == "placeholder" else self.follow(one, context, frame) for one in arguments)
        return (Partial(self.follow(procedure, context, frame), values),)

    def apply_operator(self, node: Node, context: Value, frame: Frame) -> Value:
        left, right = node.children
        value = self.follow(left, context, frame)
        if right.kind == "call":
            procedure, *arguments = right.children
            values = [value, *(self.follow(one, context, frame) for one in arguments)]
            return self.apply(self.follow(procedure, context, frame), values, right, context, [left, *arguments])
        function = self.follow(right, context, frame)
        if value and all(isinstance(one, (Lambda, Builtin, Partial, Chain)) for one in value):
            return (Chain(value, function),)
        return self.apply(function, [value], right, context, [left])

    # -- functions

    def apply(
        self, function: Value, values: Sequence[Value], node: Node, context: Value = NOTHING, nodes: Sequence[Node] = ()
    ) -> Value:
        """What functions may give for values."""
        found: list[Flow] = []
        for one in function:
            match one:
                case Lambda():
                    found.extend(self.body(one, values))
                case Builtin():
                    found.extend(self.builtin(one.name, values, node, context, nodes))
                case Partial():
                    waiting = iter(values)
                    filled = [next(waiting, COMPUTED) if part is None else part for part in one.arguments]
                    found.extend(self.apply(one.function, [*filled, *waiting], node, context))
                case Chain():
                    found.extend(self.apply(one.then, [self.apply(one.first, values, node, context)], node, context))
                case Place() | Made() | Computed():
                    self.use((one,))
                    found.extend(self._all(values))
        if not function:
            found.extend(self._all(values))
        return joined(found)

    def body(self, function: Lambda, values: Sequence[Value]) -> Value:
        node = function.node
        self.seen.add(id(node))
        if self.open.count(id(node)) >= 2 or len(self.open) >= _MOST_CALLS:
            for value in values:
                self.use(value)
            return joined([*COMPUTED, *(one for value in values for one in self.anything(value, node))])
        self.open.append(id(node))
        try:
            if node.kind == "transform":
                value = values[0] if values else NOTHING
                self.use(value)
                places = self.follow(node.children[0], value, function.frame)
                for child in node.children[1:]:
                    self.use(self.follow(child, places, function.frame))
                return self.anything(value, node)
            frame = Frame(function.frame)
            for at, parameter in enumerate(node.children[:-1]):
                frame.held[parameter.value] = values[at] if at < len(values) else COMPUTED
            for extra in values[node.value :]:
                self.use(tuple(one for one in extra if not isinstance(one, Place)))
            return self.follow(node.children[-1], function.context, frame)
        finally:
            self.open.pop()

    def builtin(self, name: str, values: Sequence[Value], node: Node, context: Value, nodes: Sequence[Node]) -> Value:
        """What a function of the language, ours or the project's, gives for values."""
        definition = self.scope.function(name)
        if definition is not None:
            return self.defined(definition, values, node)
        if takes_context(name, nodes) if nodes or not values else False:
            values = [context, *values]
            nodes = [node, *nodes]
        first = values[0] if values else NOTHING
        second = values[1] if len(values) > 1 else NOTHING
        match name:
            case "map":
                return self.apply(second, [first, COMPUTED, first], node) if second else self._all(values)
            case "filter" | "single":
                self.use_places(first)
                self.use(self.apply(second, [first, COMPUTED, first], node))
                return tuple(evolve(one, maybe=True) if isinstance(one, Place) else one for one in first)
            case "sort":
                self.use_places(first)
                self.use(self.apply(second, [first, first], node) if second else NOTHING)
                return first
            case "each" | "sift":
                members = self.anything(first, node)
                self.use_places(first)
                made = self.apply(second, [members, COMPUTED, first], node)
                if name == "sift":
                    self.use(made)
                return made if name == "each" else members
            case "reduce":
                start = values[2] if len(values) > 2 else first
                total = start
                for _ in range(2):
                    total = joined([*total, *self.apply(second, [total, first, COMPUTED, first], node)])
                return total
            case "lookup":
                if len(nodes) > 1 and nodes[1].kind == "string":
                    word = (nodes[1].start, nodes[1].word_end)
                    return self.step(first, nodes[1].value, node, word, text=True)
                self.use(second)
                return self.anything(first, node)
            case "append" | "merge" | "reverse" | "shuffle" | "spread" | "clone":
                return joined([one for value in values for one in value])
            case "distinct":
                self.use(first)
                return first
            case "zip":
                self._all(values)
                return joined([one for value in values for one in self.anything(value, node)])
            case _:
                return self._all(values)

    def defined(self, definition: Definition, values: Sequence[Value], node: Node) -> Value:
        """What a project's function gives: its expression is followed with the values in place of its parameters."""
        tree = parsed(definition.expression)
        if not isinstance(tree, Node):
            return self._all(values)
        for extra in values[len(definition.parameters) :]:
            self.use(tuple(one for one in extra if not isinstance(one, Place)))
        outer, self.call_of = self.call_of, self.call_of or node
        try:
            frame = Frame()
            for at, name in enumerate(definition.parameters):
                frame.held[name] = values[at] if at < len(values) else COMPUTED
            found = self.follow(tree, NOTHING, frame)
            self.use(tuple(one for one in found if isinstance(one, (Lambda, Partial, Chain))))
        finally:
            self.call_of = outer
        kept = [COMPUTED[0] if isinstance(one, (Lambda, Partial, Chain)) else one for one in found]
        return tuple(
            evolve(one, start=node.start, end=node.end, chain=-1) if isinstance(one, Place) else one
            for one in joined(kept)
        )

    def _all(self, values: Iterable[Value]) -> Value:
        for value in values:
            self.use(value)
        return COMPUTED


_RULES = {
    "name": _Tracer.name, "variable": _Tracer.variable, "wildcard": _Tracer.wildcard, "descendant": _Tracer.wildcard,
    "parent": _Tracer.parent, "map": _Tracer.map, "filter": _Tracer.filter, "sort": _Tracer.sort, "group": _Tracer.group,
    "object": _Tracer.object, "array": _Tracer.union, "block": _Tracer.block, "bind": _Tracer.bind, "focus": _Tracer.focus,
    "index": _Tracer.index, "condition": _Tracer.condition, "coalesce": _Tracer.union, "default": _Tracer.union,
    "binary": _Tracer.operands, "range": _Tracer.operands, "negate": _Tracer.operands, "lambda": _Tracer.lambda_,
    "transform": _Tracer.transform, "call": _Tracer.call, "partial": _Tracer.partial, "apply": _Tracer.apply_operator,
}  # fmt: skip


def _reaches(node: Node) -> bool:
    """Whether what a step gives is surely part of what it is applied to, so that reading it reads enough of that."""
    return node.kind in ("name", "string", "wildcard", "descendant", "parent", "focus") or (
        node.kind in ("filter", "index", "sort") and _reaches(node.children[0])
    )


def plain_path(path: str) -> str:
    """A path without ``[]``, block names and alternatives: for comparing paths."""
    return format_path([evolve(step, brackets=(), alternative="") for step in parse_path(path) if step.name])


def aliases_used(text: str, scope: Scope) -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Where each source alias stands in the text as ``$alias``."""
    found: dict[str, list[tuple[int, int]]] = {}
    for alias, start, end in lineage(text, scope).aliases:
        found.setdefault(alias, []).append((start, end))
    return {alias: tuple(places) for alias, places in found.items()}
