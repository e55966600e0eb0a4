"""What all wordings of one expression share: its text, what names mean in it, how deep and how much has been said, and what is to be added."""

import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType

from attrs import Factory, field, frozen

from fieldwright.expression.nodes import Node
from fieldwright.mapping.model import Lookup
from fieldwright.report.wording.english import code, quoted, some, words_of

INLINE = 320
"""Characters of a part of a sentence, beyond which it is said in general."""
DEEPEST = 12
"""How many parts may stand inside each other, beyond which they are said in general."""
MOST = 600
"""Parts that are said of one expression; the rest is said in general."""
NAMED = 4
"""Fields or functions named where an expression is said in general."""
LOOKED_THROUGH = 3_000
"""Nodes that are looked through for names."""

_VERBS = frozenset(
    {"is", "has", "can", "should", "must", "allow", "to", "from", "of", "by", "for", "with", "not", "no"}
)
_PREPOSITIONS = frozenset({"at", "on", "by", "of", "for", "to", "from", "in", "with", "until", "since", "as"})
_STEPS = frozenset({"name", "wildcard", "descendant", "parent"})
_WORD = re.compile(r"[A-Za-z]+(-[A-Za-z]+)*")
_COUNTED = re.compile(r"\{(\d)\} (decimal|character|byte|part)s\b")
_PLACES = re.compile(r"\{(\d)([?!zw]?)\}")


@frozen
class Around:
    """What is known of an expression's surroundings; nothing of it needs to be.

    ``titles`` are names for people by the field's path without brackets. ``item`` is what ``$`` is there.
    """

    lookups: Mapping[str, Lookup] = Factory(dict)
    titles: Mapping[str, str] = Factory(dict)
    item: str = "the item"
    mentioned: set[str] | None = field(default=None, eq=False)
    """Paths that were mentioned before in the same sentence: they are not named for people again."""


NOWHERE = Around()
CONTEXT = Node("variable", "", 0, 0)
"""``$``."""


class Speaker:
    """Says the parts of one expression in words. It is good for one expression, and is told by tables how each kind of node is said."""

    def __init__(self, text: str, around: Around, tables: "Tables") -> None:
        self.text, self.around, self._tables = text, around, tables
        self.notes: list[str] = []
        """What is to be added behind the sentence, each once."""
        self.names: Mapping[str, str] = {"": around.item, "$": "the whole source"}
        """What variables are called."""
        self.plain: frozenset[str] = frozenset()
        """Variables whose fields are said as if they were the context's."""
        self.functions: Mapping[str, Node] = {}
        """Functions that the expression defines for itself, short enough to be said where they are called."""
        self.behind = False
        """Whether what is done for each of some items is said before them, whatever its length."""
        self.too_deep = False
        """Whether a part stood too deep inside others to be said."""
        self._depth = self._said = 0
        self._mentioned: set[str] = set() if around.mentioned is None else around.mentioned

    # -- saying

    def of(self, node: Node) -> str:
        """A part as a noun phrase."""
        return self._within(node, self._value)

    def holds(self, node: Node) -> str:
        """A condition as a clause that holds where it is true: ``kind is "A"``."""
        return self._within(node, lambda one: self._tables.holds(self, one))

    def denied(self, node: Node) -> str:
        """A condition as a clause that holds where it is false."""
        return self._within(node, lambda one: self._tables.denied(self, one))

    def inside(self, node: Node) -> str:
        """A part among others: in parentheses where the words would run together."""
        node = bare(node)
        said = self.of(node)
        loose = node.kind in ("binary", "condition", "coalesce", "default", "block") and " " in said
        if said.endswith("(counted from 1)"):
            return said
        return f"({said})" if loose and not _enclosed(said) else said

    def items(self, node: Node) -> str:
        """Items that something is done with, without `those of` before them."""
        return self._within(node, lambda one: self._tables.items(self, one))

    def applied(self, procedure: Node, arguments: list[Node]) -> str:
        """What a function that is written in place gives for some arguments."""
        return self._tables.applied(self, procedure, arguments)

    def _within(self, node: Node, say: Callable[[Node], str]) -> str:
        self._said += 1
        if self._depth >= DEEPEST or self._said > MOST:
            self.too_deep = True
            return self.in_general(node)
        self._depth += 1
        try:
            said = say(node)
        finally:
            self._depth -= 1
        return said if len(said) <= INLINE else self.in_general(node)

    def _value(self, node: Node) -> str:
        if is_plain(node):
            return self.mention(node)
        return self._tables.values[node.kind](self, node)

    def filled(self, template: str, arguments: Sequence[Node]) -> str:
        """A template with arguments in it.

        ``{0}`` as parts, ``{0?}`` and ``{0!}`` as clauses that hold and do not, ``{0z}`` as time zones, ``{0w}`` as words of their own.
        """

        def place(found: re.Match[str]) -> str:
            at = int(found[1])
            if at >= len(arguments):
                return "it"
            say = {"": self.inside, "?": self.holds, "!": self.denied, "z": self.zone, "w": self.word}[found[2]]
            return say(arguments[at])

        def one(found: re.Match[str]) -> str:
            at = int(found[1])
            alone = at < len(arguments) and whole_number(arguments[at]) == 1
            return found[0].removesuffix("s") if alone else found[0]

        return _PLACES.sub(place, _COUNTED.sub(one, template))

    def zone(self, node: Node) -> str:
        """A time zone."""
        node = bare(node)
        return (
            f"the zone {quoted(str(node.value))}" if node.kind == "string" else f"the zone given by {self.inside(node)}"
        )

    def word(self, node: Node) -> str:
        """A word of the function's own, such as a way of rounding: without quotes."""
        node = bare(node)
        plain = node.kind == "string" and _WORD.fullmatch(str(node.value))
        return str(node.value).replace("-", " ") if plain else self.inside(node)

    def add(self, note: str) -> None:
        """Say something more behind the sentence, once."""
        if note not in self.notes:
            self.notes.append(note)

    @contextmanager
    def calling(self, **names: str) -> Generator[None]:
        """Variables by what they are called, for as long as it takes. ``context`` is ``$``."""
        before, plain = self.names, self.plain
        self.plain = plain.difference(names)
        if "context" in names:
            names[""] = names.pop("context")
        self.names = {**before, **names}
        try:
            yield
        finally:
            self.names, self.plain = before, plain

    # -- paths

    def source(self, node: Node) -> str:
        """A part as it is written."""
        return self.text[node.start : node.end]

    def mention(self, node: Node, steps: Sequence[Node] | None = None) -> str:
        """A plain path: as code, with a name for people before it where it has one and is mentioned for the first time."""
        path = list(flat(node)) if steps is None else list(steps)
        first = path[0]
        if first.kind == "variable":
            return self._of_variable(str(first.value), path)
        return self._of_path(path)

    def _of_variable(self, name: str, path: list[Node]) -> str:
        called = self.names.get(name)
        if name == "params" and len(path) > 1:
            return f"the parameter {self._code(path[1:])}"
        if called is None:
            known = _KNOWN.get(name)
            return known if known and len(path) == 1 else self._code(path)
        if len(path) == 1:
            return called
        if name in ("", *self.plain):
            return self._of_path(path[1:])
        if name == "$":
            return self._of_path(path[1:], path)
        return f"{self._code(path[1:])} of {called}"

    def _of_path(self, path: list[Node], whole: list[Node] | None = None) -> str:
        last = path[-1]
        said = self._code(whole or path)
        if last.kind == "parent":
            return "what it lies in" if len(path) == 1 else said
        if last.kind == "wildcard":
            return f"everything in {self._code(path[:-1])}" if len(path) > 1 else "each of its fields"
        if any(one.kind == "descendant" for one in path):
            at = next(at for at, one in enumerate(path) if one.kind == "descendant")
            below = f" below {self._code(path[:at])}" if at else ""
            every = f"every {self._code(path[at + 1 :])}" if at + 1 < len(path) else "everything"
            return f"{every} at any depth{below}"
        if any(one.kind == "parent" for one in path):
            return f"{said} (% is the level above)"
        label = self._label([str(one.value) for one in path if one.kind in ("name", "string")], said)
        return f"{label} ({said})" if label else said

    def _label(self, names: list[str], said: str) -> str:
        """What people call the field, the first time that it is mentioned."""
        if not names or said in self._mentioned:
            return ""
        self._mentioned.add(said)
        path = ".".join(names)
        title = next((text for key, text in self.around.titles.items() if key == path or key.endswith("." + path)), "")
        if title:
            return f"the {title}"
        words = words_of(names[-1])
        if not words or words[0] in _VERBS or words[-1] in _PREPOSITIONS:  # "dueAt" is no noun
            return ""
        if sum(len(one) > 1 and one.isalpha() for one in words) < 2 or len(words) > 5 or sum(map(len, words)) > 40:
            return ""
        return f"the {' '.join(words)}"

    def _code(self, path: Sequence[Node]) -> str:
        return code(".".join(self.source(step).strip() for step in path))

    # -- what is too much for words

    def in_general(self, node: Node) -> str:
        """A part by the fields that it reads and the functions that it calls."""
        reads, calls = self.names_in(node)
        with_ = f" with {some([f'`${one[:40]}`' for one in calls], 'and', 3)}" if calls else ""
        if not reads:
            return f"a value computed{with_}" if with_ else "a computed value"
        return f"a value computed from {some(reads, 'and', NAMED)}{with_}"

    def names_in(self, node: Node) -> tuple[list[str], list[str]]:
        """The paths that a part mentions, as code, and the functions that it calls."""
        reads: dict[str, None] = {}
        calls: dict[str, None] = {}
        stack, seen = [node], 0
        while stack and seen < LOOKED_THROUGH:
            here = stack.pop()
            seen += 1
            if is_plain(here):
                path = list(flat(here))
                if path[0].kind == "name" or (len(path) > 1 and path[0].value in ("", "$")):
                    reads[code(".".join(self.source(step).strip() for step in path)[:60])] = None
                continue
            if here.kind in ("call", "partial") and here.children[0].kind == "variable":
                calls[str(here.children[0].value)] = None
            below = here.children[1:] if here.kind in ("call", "partial", "bind") else here.children
            stack.extend(below[:LOOKED_THROUGH][::-1])
        return list(reads), list(calls)


@frozen
class Tables:
    """How the kinds of nodes are said."""

    values: Mapping[str, Callable[[Speaker, Node], str]]
    holds: Callable[[Speaker, Node], str]
    denied: Callable[[Speaker, Node], str]
    items: Callable[[Speaker, Node], str]
    applied: Callable[[Speaker, Node, list[Node]], str]


_KNOWN: Mapping[str, str] = MappingProxyType(
    {"index": "the item's place among those written (counted from 0)", "group": "the items of the group", "recordNumber": "the number of the record in its run"}
)  # fmt: skip


def is_plain(node: Node) -> bool:
    """Whether a part is a path without filters and computed steps."""
    if node.kind != "map":
        return node.kind in _STEPS or node.kind == "variable"
    return all(
        one.kind in _STEPS or (one.kind == "variable" if at == 0 else one.kind == "string")
        for at, one in enumerate(flat(node))
    )


def flat(node: Node) -> Iterator[Node]:
    """The steps of a path, filters and all."""
    stack = [node]
    while stack:
        here = stack.pop()
        if here.kind == "map":
            stack.extend(here.children[::-1])
        else:
            yield here


def safe_names(names: Mapping[str, str]) -> dict[str, str]:
    """What parameters are called, without one that would stand for the context."""
    return {name: said for name, said in names.items() if name != "context"}


def bare(node: Node) -> Node:
    """A part without the parentheses around it."""
    while node.kind == "block" and len(node.children) == 1:
        node = node.children[0]
    return node


def whole_number(node: Node) -> int | None:
    """The whole number that a part is written as."""
    sign = 1
    node = bare(node)
    if node.kind == "negate":
        node, sign = bare(node.children[0]), -1
    value = node.value
    if (
        node.kind == "number"
        and isinstance(value, (int, float))
        and value == value
        and abs(value) < 1e15
        and value == int(value)
    ):
        return sign * int(value)
    return None  # fmt: skip


def _enclosed(said: str) -> bool:
    """Whether a phrase stands in one pair of parentheses already."""
    if not (said.startswith("(") and said.endswith(")")):
        return False
    depth = 0
    for at, sign in enumerate(said):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0:
            return at == len(said) - 1
    return False
