"""What ``unevaluatedProperties`` and ``unevaluatedItems`` apply to, told apart by which of the schemas beside them accept the value."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from attrs import evolve, frozen

from fieldwright.diff.inclusion.documents import Documents
from fieldwright.diff.inclusion.nodes import Atom, Item, Literal, Node
from fieldwright.diff.inclusion.pattern_syntax import UntoldError

_MOST_CASES = 96


@frozen
class Case:
    """One way of the schemas beside to accept or refuse, and what the keyword then says, as a schema of its own."""

    items: tuple[Item, ...]
    rest: Node


@frozen
class _Seen:
    """What a case has evaluated."""

    items: tuple[Item, ...] = ()
    all: bool = False
    names: frozenset[str] = frozenset()
    patterns: frozenset[str] = frozenset()
    places: int = 0
    forms: tuple[Node, ...] = ()

    def joined(self, other: "_Seen") -> "_Seen":
        return _Seen(
            (*self.items, *(one for one in other.items if one not in self.items)),
            self.all or other.all,
            self.names | other.names,
            self.patterns | other.patterns,
            max(self.places, other.places),
            (*self.forms, *(one for one in other.forms if one not in self.forms)),
        )


_Own: TypeAlias = Callable[[Node], _Seen]


def name_cases(node: Node, documents: Documents) -> Iterator[Case]:
    """The cases of ``unevaluatedProperties``; raises `UntoldError` where there are too many."""
    assert node.unevaluated is not None
    for seen in _cases(node, documents, _own_names, True):
        if seen.all:
            yield Case(seen.items, documents.everything)
        else:
            true = documents.everything
            rest = documents.made(
                properties=dict.fromkeys(sorted(seen.names), true),
                patterns=dict.fromkeys(sorted(seen.patterns), true),
                additional=node.unevaluated,
            )
            yield Case(seen.items, rest)


def item_cases(node: Node, documents: Documents) -> Iterator[Case]:
    """The cases of ``unevaluatedItems``; raises `UntoldError` where there are too many."""
    assert node.unevaluated_items is not None
    for seen in _cases(node, documents, _own_items, True):
        if seen.all:
            yield Case(seen.items, documents.everything)
        else:
            unseen = node.unevaluated_items
            if seen.forms:
                unseen = documents.made(any_of=(*seen.forms, unseen))
            yield Case(seen.items, documents.made(prefix=(documents.everything,) * seen.places, items=unseen))


def _own_names(node: Node) -> _Seen:
    return _Seen(
        all=node.additional is not None or node.unevaluated is not None,
        names=frozenset(node.properties),
        patterns=frozenset(node.patterns),
    )


def _own_items(node: Node) -> _Seen:
    return _Seen(
        all=node.items is not None or node.unevaluated_items is not None,
        places=len(node.prefix),
        forms=(node.contains.node,) if node.contains else (),
    )


def _cases(node: Node, documents: Documents, own: _Own, outermost: bool) -> list[_Seen]:
    node = documents.opened(node)
    if node.opaque:
        raise UntoldError(node.opaque)
    first = own(node)
    if outermost:
        first = evolve(first, all=(node.additional if own is _own_names else node.items) is not None)
    if first.all:
        return [first]
    made = [first]
    for child in node.same:
        made = _product(made, _cases(child, documents, own, False))
    for child in node.any_of or ():
        made = _product(made, _if_accepted(child, documents, own))
    if node.one_of is not None:
        made = _product(made, _of_one(node.one_of, documents, own))
    if node.condition is not None:
        made = _product(made, _of_condition(node.condition, documents, own))
    if own is _own_names:
        for name, child in node.dependent.items():
            present = [
                evolve(one, items=(Atom("required", (name,)), *one.items))
                for one in _cases(child, documents, own, False)
            ]
            made = _product(made, [*present, _Seen((Atom("absent", (name,)),))])
    return made


def _if_accepted(child: Node, documents: Documents, own: _Own) -> list[_Seen]:
    cases = _cases(child, documents, own, False)
    if all(evolve(one, items=()) == _Seen() for one in cases):
        return [_Seen()]
    return [*_wanted(child, cases), _Seen((Literal(child, False),))]


def _of_one(children: tuple[Node, ...], documents: Documents, own: _Own) -> list[_Seen]:
    each = [(child, _cases(child, documents, own, False)) for child in children]
    if all(evolve(one, items=()) == _Seen() for _, cases in each for one in cases):
        return [_Seen()]
    return [one for child, cases in each for one in _wanted(child, cases)]


def _of_condition(condition: tuple[Node, Node, Node], documents: Documents, own: _Own) -> list[_Seen]:
    first, then, otherwise = condition
    held = _product(_cases(first, documents, own, False), _cases(then, documents, own, False))
    failed = _cases(otherwise, documents, own, False)
    if all(evolve(one, items=()) == _Seen() for one in (*held, *failed)):
        return [_Seen()]
    return [*_wanted(first, held), *(evolve(one, items=(Literal(first, False), *one.items)) for one in failed)]


def _wanted(child: Node, cases: list[_Seen]) -> list[_Seen]:
    return [evolve(one, items=(Literal(child, True), *one.items)) for one in cases]


def _product(made: list[_Seen], cases: list[_Seen]) -> list[_Seen]:
    if len(made) * len(cases) > _MOST_CASES:
        raise UntoldError("unevaluatedProperties: the schemas beside it combine in too many ways")
    return [one.joined(other) for one in made for other in cases]
