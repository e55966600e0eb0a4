"""Edits of use cases and flows: functions from project to project. What names one follows its new name.

Both stand in the project in an order that people choose, and are changed by their place in it, as a name may be there twice until somebody mends it.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from attrs import evolve, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import escaped
from fieldwright.project.model import Project
from fieldwright.project.operations.secrets import secrets_in
from fieldwright.project.use_cases import Flow, UseCase

Item = TypeVar("Item")


class NameRefusedError(FieldwrightError):
    """An id or a name that a use case or a flow cannot have."""


class SecretRefusedError(FieldwrightError):
    """A text that looks like a secret, which no project keeps. ``way`` is where it was to stand, as `operations.places.Told` has it."""

    way: tuple[str | int, ...] = ()


@frozen
class Kind:
    """What there is a list of in a project: its attribute there, the attribute that names each, and its words."""

    list: str
    name: str
    word: str
    words: str
    first: str
    """The start of a name for a new one."""

    def of(self, project: Project) -> tuple[Any, ...]:
        """All of them."""
        return getattr(project, self.list)

    def names(self, project: Project) -> tuple[str, ...]:
        """Their names, in order."""
        return tuple(getattr(one, self.name) for one in self.of(project))

    def index(self, project: Project, name: str) -> int:
        """The place of the first of a name, -1 for none."""
        names = self.names(project)
        return names.index(name) if name in names else -1


USE_CASES = Kind("use_cases", "id", "use case", "use cases", "UC")
FLOWS = Kind("flows", "name", "flow", "flows", "flow ")
KINDS: Mapping[str, Kind] = {one.list: one for one in (USE_CASES, FLOWS)}


# -- lists


def inserted(items: Iterable[Item], at: int, *new: Item) -> tuple[Item, ...]:
    """Items with others before the one at a place."""
    held = tuple(items)
    return (*held[:at], *new, *held[at:])


def without(items: Iterable[Item], *places: int) -> tuple[Item, ...]:
    """Items without those at some places."""
    return tuple(one for at, one in enumerate(items) if at not in places)


def moved(items: Iterable[Item], at: int, to: int) -> tuple[Item, ...]:
    """Items with the one at a place put at another; beyond the ends is at the end."""
    held = list(items)
    if not 0 <= at < len(held):
        return tuple(held)
    one = held.pop(at)
    held.insert(max(0, min(to, len(held))), one)
    return tuple(held)


def exchanged(items: Iterable[Item], at: int, new: Item) -> tuple[Item, ...]:
    """Items with another at a place."""
    return tuple(new if here == at else one for here, one in enumerate(items))


# -- use cases and flows


def free_name(project: Project, kind: Kind, like: str = "") -> str:
    """A name that none has: the next number, or ``like`` with one behind it."""
    taken = set(kind.names(project))
    at, start = (2, f"{like} ") if like else (1, kind.first)
    if like and like not in taken:
        return like
    while f"{start}{at}" in taken:
        at += 1
    return f"{start}{at}"


def add(project: Project, kind: Kind, at: int | None = None) -> tuple[Project, int]:
    """The project with a new, empty one, at the end or before the one at a place; and its place."""
    items = kind.of(project)
    where = len(items) if at is None else max(0, min(at, len(items)))
    name = free_name(project, kind)
    new = UseCase(id=name) if kind is USE_CASES else Flow(name=name)
    return evolve(project, **{kind.list: inserted(items, where, new)}), where


def duplicate(project: Project, kind: Kind, at: int) -> tuple[Project, int]:
    """The project with a copy under a free name behind the one at a place; and its place. Test cases stay with the first."""
    items = kind.of(project)
    name = getattr(items[at], kind.name)
    made = evolve(items[at], **{kind.name: free_name(project, kind, "" if kind is USE_CASES else name)})
    return evolve(project, **{kind.list: inserted(items, at + 1, made)}), at + 1


def remove(project: Project, kind: Kind, at: int) -> Project:
    """The project without the one at a place. What named it names it no more, unless another of its name is left."""
    items = kind.of(project)
    name = getattr(items[at], kind.name)
    project = evolve(project, **{kind.list: without(items, at)})
    return project if name in kind.names(project) else _followed(project, kind, name, "")


def move(project: Project, kind: Kind, at: int, to: int) -> Project:
    """The project with the one at a place put at another."""
    return evolve(project, **{kind.list: moved(kind.of(project), at, to)})


def rename(project: Project, kind: Kind, at: int, new: str) -> Project:
    """Give one another id or name; flows, test cases and accepted findings follow, unless another of the old name is left.

    Raises `NameRefusedError` for an empty name and one that is taken, `SecretRefusedError` for what looks like a secret.
    """
    name = new.strip()
    items = kind.of(project)
    old = getattr(items[at], kind.name)
    if name == old:
        return project
    if not name:
        raise NameRefusedError(f"a {kind.word} needs {'an id' if kind is USE_CASES else 'a name'}", mend=f"write one; it was {old}")  # fmt: skip
    if name in kind.names(project):
        raise NameRefusedError(f"there is a {kind.word} {name!r} already", mend="choose another")
    project = change(project, kind, at, {kind.name: name})
    return project if old in kind.names(project) else _followed(project, kind, old, name)


def change(project: Project, kind: Kind, at: int, facts: Mapping[str, Any]) -> Project:
    """Say something else of the one at a place: attributes and their values; that of a part is called ``volume.peak``.

    Raises `SecretRefusedError` where that would put what looks like a secret into the project.
    """
    items = kind.of(project)
    made = items[at]
    for path, value in facts.items():
        made = with_fact(made, path, value)
    refuse_secrets(items[at], made)
    return evolve(project, **{kind.list: exchanged(items, at, made)})


def fact(record: Any, path: str) -> Any:
    """What a record says under an attribute."""
    for name in path.split("."):
        record = getattr(record, name)
    return record


def with_fact(record: Any, path: str, value: Any) -> Any:
    """A record that says something else under an attribute."""
    name, _, rest = path.partition(".")
    return evolve(record, **{name: with_fact(getattr(record, name), rest, value) if rest else value})


def refuse_secrets(old: Any, new: Any) -> None:
    """Raises `SecretRefusedError` where a use case, a flow or a part of one has a text that looks like a secret and was not there before."""
    before = {one.text for one in secrets_in(old)} if old is not None else set[str]()
    for one in secrets_in(new):
        if one.text not in before:
            told = " ".join(str(part).replace("_", " ") for part in one.way if not isinstance(part, int))
            error = SecretRefusedError(
                f"this looks like a secret, and was not taken over ({told})",
                mend="everybody reads a project, and every export carries it: say where the secret is kept instead",
            )
            error.way = one.way
            raise error


# -- links


def link_flow(project: Project, at: int, id_: str, *, linked: bool = True) -> Project:
    """Say that the flow at a place serves a use case, or that it does not."""
    flow = project.flows[at]
    others = tuple(one for one in flow.use_cases if one != id_)
    cases = (*flow.use_cases, id_) if linked and id_ not in flow.use_cases else flow.use_cases if linked else others
    return evolve(project, flows=exchanged(project.flows, at, evolve(flow, use_cases=cases)))


def link_test(project: Project, name: str, id_: str) -> Project:
    """Say that a test case proves a use case; none with the empty id."""
    return evolve(project, tests=tuple(evolve(one, use_case=id_) if one.name == name else one for one in project.tests))


def _followed(project: Project, kind: Kind, old: str, new: str) -> Project:
    """The project with all that names one so naming it otherwise, or not at all."""
    link = "use_case" if kind is USE_CASES else "flow"
    tests = tuple(evolve(one, **{link: new}) if getattr(one, link) == old else one for one in project.tests)
    flows = project.flows
    if kind is USE_CASES:
        flows = tuple(evolve(one, use_cases=_names(one.use_cases, old, new)) for one in flows)
    accepted = project.suppressions
    if new:
        start, then = f"/{kind.list}/{escaped(old)}", f"/{kind.list}/{escaped(new)}"
        accepted = tuple(evolve(one, source=_placed(one.source, start, then)) for one in accepted)
    return evolve(project, tests=tests, flows=flows, suppressions=accepted)


def _names(names: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(made for one in names if (made := new if one == old else one)))


def _placed(place: str, start: str, then: str) -> str:
    return then + place[len(start) :] if place == start or place.startswith(f"{start}/") else place


def parts(value: Any) -> tuple[str, ...]:
    """A list of texts, however it was given: lines without what is empty."""
    lines = cast("Iterable[str]", value.splitlines() if isinstance(value, str) else value)
    return tuple(line.strip() for line in lines if line.strip())
