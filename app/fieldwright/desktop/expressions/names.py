"""The variables that an expression defines itself: where one is meant, and another name for it. No widgets here."""

import re

from attrs import define, field

from fieldwright.desktop.language import tr
from fieldwright.expression.diagnostics import defined_names
from fieldwright.expression.signatures import SIGNATURES
from fieldwright.expression.syntax import Node, parsed

_NAME = re.compile(r"[^\W\d]\w*")

Span = tuple[int, int]


def meant_at(text: str, at: int) -> tuple[str, tuple[Span, ...]]:
    """The local variable at a place (code points) without ``$``, and everywhere that it is meant; empty for anything else."""
    tree = parsed(text)
    if not isinstance(tree, Node):
        return "", ()
    found = _Names()
    found.walk(tree, _Frame())
    for name, spans in found.places:
        if any(start <= at <= end for start, end in spans):
            return name, tuple(sorted(set(spans)))
    return "", ()


def why_not(text: str, old: str, new: str, known: frozenset[str]) -> str:
    """Why a variable cannot be called so, as a sentence; empty where it can. ``known`` are the names around the expression."""
    if not _NAME.fullmatch(new):
        return tr("A name is letters, digits and _, and begins with a letter.")
    tree = parsed(text)
    if new != old and isinstance(tree, Node) and new in set(defined_names(tree)):
        return tr("${new} is defined in this expression already.", new=new)
    if new in known:
        return tr("${new} means something else here already.", new=new)
    return tr("${new} is a function.", new=new) if new in SIGNATURES else ""


def renamed_at(text: str, spans: tuple[Span, ...], new: str) -> str:
    """The text with a variable called otherwise at its places."""
    for start, end in reversed(spans):
        text = f"{text[:start]}${new}{text[end:]}"
    return text


@define
class _Frame:
    """The variables that can be seen, by their number; ``own`` are those that were defined here."""

    seen: dict[str, int] = field(factory=dict)
    own: set[str] = field(factory=set)

    def below(self) -> "_Frame":
        return _Frame(dict(self.seen))


class _Names:
    """Follows definitions through blocks and functions: what is inside hides what is outside."""

    def __init__(self) -> None:
        self.places: list[tuple[str, list[Span]]] = []

    def walk(self, node: Node, frame: _Frame) -> None:
        kind, below = node.kind, node.children
        if kind == "variable":
            number = frame.seen.get(node.value)
            if number is not None:
                self.places[number][1].append((node.start, node.word_end))
        elif kind == "block":
            inner = frame.below()
            for one in below:
                self.walk(one, inner)
        elif kind == "bind":
            if below[1].kind == "lambda":  # it may call itself
                self._define(below[0], frame)
                self.walk(below[1], frame)
            else:
                self.walk(below[1], frame)
                self._define(below[0], frame)
        elif kind == "lambda":
            inner = frame.below()
            for one in below[:-1]:
                self._define(one, inner)
            self.walk(below[-1], inner)
        elif kind in ("focus", "index"):
            self.walk(below[0], frame)
            self._define(below[1], frame)
        else:
            for one in below:
                self.walk(one, frame)

    def _define(self, node: Node, frame: _Frame) -> None:
        name = node.value
        if name not in frame.own:
            frame.own.add(name)
            frame.seen[name] = len(self.places)
            self.places.append((name, []))
        self.places[frame.seen[name]][1].append((node.start, node.word_end))
