"""The rule library: the project's own functions, and expressions that several rules repeat."""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from fieldwright.expression.definitions import called_by, definitions_of
from fieldwright.expression.syntax import Node, parsed, walk
from fieldwright.mapping.model import Map
from fieldwright.project.model import Project
from fieldwright.report.model import ReuseLine
from fieldwright.report.wording.phrases import phrase

SHORTEST = 24
"""Expressions of fewer characters are not worth a name."""
MOST_REPEATED = 100
"""How many repeated expressions are listed, those with the most text in all first."""

_WORTH = frozenset({"binary", "condition", "call", "apply", "map", "filter", "object", "array", "coalesce", "default"})
_QUOTED = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)|\s+""", re.DOTALL)


def reuse_lines(project: Project, maps: Sequence[Map]) -> tuple[ReuseLine, ...]:
    """The project's functions with the rules that call them, then what two or more rules repeat."""
    texts = {
        f"{one.name}: {rule.target}" if len(maps) > 1 else rule.target: [text for _, text in rule.expressions]
        for one in maps
        for rule in one.rules
    }
    return (*_functions(project, texts), *_repeated(texts))


def _functions(project: Project, texts: Mapping[str, Sequence[str]]) -> Iterator[ReuseLine]:
    defined = definitions_of(project.functions)
    users: dict[str, list[str]] = {}
    if defined:
        for target, each in texts.items():
            for one in called_by("\n".join(each), defined):
                users.setdefault(one.name, []).append(target)
    for one in project.functions:
        usage = f"${one.name}({', '.join('$' + name for name in one.parameters)})"
        said = one.description or phrase(one.expression)
        yield ReuseLine(usage, "function", one.expression, said, tuple(users.get(one.name, ())))


ANY_FIELD = "…"
"""Stands for a field where expressions are alike but for the fields that they read."""


@frozen
class _Shared:
    text: str
    users: tuple[str, ...]
    kind: str


def _repeated(texts: Mapping[str, Sequence[str]]) -> Iterator[ReuseLine]:
    """Parts that two or more rules have word for word, or but for the fields they read, without those that only stand in a longer one that the same
    rules share.
    """
    users: dict[tuple[str, str], dict[str, None]] = {}
    shown: dict[str, str] = {}
    variants: dict[str, set[str]] = {}
    for target, each in texts.items():
        for text in each:
            for part, alike in _parts(text):
                said = spaced(part)
                users.setdefault(("repeated", said), {})[target] = None
                shown.setdefault(said, part.strip())
                if alike != said:
                    users.setdefault(("alike", alike), {})[target] = None
                    variants.setdefault(alike, set()).add(said)
    shared = [
        _Shared(text, tuple(who), kind)
        for (kind, text), who in users.items()
        if len(who) > 1 and (kind == "repeated" or len(variants[text]) > 1)
    ]
    by_users: dict[tuple[str, ...], list[_Shared]] = {}
    for one in shared:
        by_users.setdefault(one.users, []).append(one)
    found = [one for same in by_users.values() for one in _longest(same)]
    found.sort(key=lambda one: (-len(one.users) * len(one.text), one.text))
    for number, one in enumerate(found[:MOST_REPEATED], 1):
        text = shown.get(one.text, one.text)
        yield ReuseLine(
            f"{_NAMES[one.kind]} {number}", one.kind, text, phrase(text) if one.kind == "repeated" else "", one.users
        )


_NAMES = {"repeated": "Repeated", "alike": "Alike"}


def _longest(same: Sequence[_Shared]) -> Iterator[_Shared]:
    """Of what the same rules share, what is in nothing longer."""
    kept: list[_Shared] = []
    for one in sorted(same, key=lambda each: -len(each.text)):
        if not any(one.text in each.text for each in kept):
            kept.append(one)
            yield one


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """An expression and the parts of it that could have a name of their own: long enough, and computing something. Each with itself as it would be for any
    field.
    """
    if len(text) < SHORTEST:
        return
    node = parsed(text)
    if not isinstance(node, Node):
        return
    fields: list[tuple[int, int]] | None = None
    for one in walk(node):
        if one.kind in _WORTH and one.end - one.start >= SHORTEST and _computes(one):
            fields = _fields(node) if fields is None else fields
            yield text[one.start : one.end], _for_any_field(text, one, fields)


def _fields(node: Node) -> list[tuple[int, int]]:
    """Where paths stand, as spans."""
    if node.kind == "name" or (node.kind == "map" and all(one.kind in ("map", "name") for one in walk(node))):
        return [(node.start, node.end)]
    children = node.children[1:] if node.kind == "call" else node.children
    if node.kind == "map":
        children = node.children[:1] if node.children[0].kind != "name" else node.children
    return [span for one in children for span in _fields(one)]


def _for_any_field(text: str, node: Node, fields: Sequence[tuple[int, int]]) -> str:
    pieces: list[str] = []
    at = node.start
    for start, end in fields:
        if at <= start and end <= node.end:
            pieces += [text[at:start], ANY_FIELD]
            at = end
    pieces.append(text[at : node.end])
    return spaced("".join(pieces)) if sum(map(len, pieces)) >= SHORTEST else spaced(text[node.start : node.end])


def _computes(node: Node) -> bool:
    """Whether it is more than a path."""
    return any(one.kind not in ("map", "name", "variable") for one in walk(node))


def spaced(text: str) -> str:
    """An expression with one blank for all white space outside its texts.

    >>> spaced("a   &\\n'x  y'")
    "a & 'x  y'"
    """
    return _QUOTED.sub(lambda found: found[1] or " ", text).strip()
