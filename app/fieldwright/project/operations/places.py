"""Where in use cases and flows something is: as a pointer, which findings carry as their source, and in words."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import fields, frozen, has

from fieldwright.files.json_text import escaped, tokens
from fieldwright.project.use_cases import Flow, Step, UseCase

FLOWS, USE_CASES, TESTS, MAPS = "flows", "use_cases", "tests", "maps"
CONTACTS, CHECKLIST = "/contacts", "/checklist"
"""The places of what is about the integration as a whole."""

_UNSAID = frozenset({"", "-", "?", "tbd", "tba", "tbc", "todo", "to do", "unknown", "not known", "n.n.", "…", "..."})


def said(text: str) -> bool:
    """Whether a text says something; ``tbd`` and the like do not. ``none`` does: somebody decided it."""
    return text.strip().rstrip(".!").lower() not in _UNSAID


def flow_place(flow: Flow, *further: str | int) -> str:
    """The place of a flow, or of what is in it: ``/flows/orders/steps/2``."""
    return _pointer(FLOWS, flow.name, *further)


def case_place(case: UseCase, *further: str | int) -> str:
    """The place of a use case, or of what is in it."""
    return _pointer(USE_CASES, case.id, *further)


def test_place(name: str) -> str:
    """The place of a test case."""
    return _pointer(TESTS, name)


def map_place(name: str) -> str:
    """The place of a map as something that flows use."""
    return _pointer(MAPS, name)


def _pointer(*parts: str | int) -> str:
    return "".join(f"/{escaped(str(part))}" for part in parts)


def owner_of(place: str) -> tuple[str, str]:
    """What a place is in, and its name: ``("flows", "orders")``; empty texts where it is in none."""
    parts = tokens(place)
    return (parts[0], parts[1]) if len(parts) > 1 and parts[0] in (FLOWS, USE_CASES, TESTS, MAPS) else ("", "")


def step_at(flow: Flow, place: str) -> int | None:
    """The number of the step that a place of a flow is in, from 0; None where it is in none."""
    parts = tokens(place)
    if len(parts) < 4 or parts[2] != "steps" or not parts[3].isdecimal() or len(parts[3]) > 6:
        return None
    at = int(parts[3])
    return at if at < len(flow.steps) else None


def step_words(at: int, step: Step) -> str:
    """A step as messages name it: ``step 3 (send)``."""
    return f"step {at + 1} ({step.kind})" if step.kind else f"step {at + 1}"


@frozen
class Told:
    """A text in a use case or a flow: the way to it (keys, names of members and numbers), ``called`` what the text is of."""

    way: tuple[str | int, ...]
    text: str
    called: str = ""


DEEPEST = 6
"""How deep texts under keys that the program does not know are looked for."""


def texts_of(record: Any, way: tuple[str | int, ...] = ()) -> Iterator[Told]:
    """Every text of a record, also those under keys that the program does not know."""
    for one in fields(type(record)):
        value = getattr(record, one.name)
        if one.name == "extra":
            yield from _unknown(value, way)
            continue
        called = str(getattr(record, "name", "")) if one.name in ("default", "description") else one.name
        yield from _texts(value, (*way, one.name), called)


def _texts(value: Any, way: tuple[str | int, ...], called: str) -> Iterator[Told]:
    if isinstance(value, str):
        if value:
            yield Told(way, value, called)
    elif isinstance(value, tuple):
        for at, each in enumerate(cast("tuple[Any, ...]", value)):
            yield from _texts(each, (*way, at), called)
    elif has(type(value)):
        yield from texts_of(value, way)


def _unknown(value: Any, way: tuple[str | int, ...]) -> Iterator[Told]:
    if len(way) > DEEPEST + 4:
        return
    if isinstance(value, str):
        yield Told(way, value, str(way[-1]) if way else "")
    elif isinstance(value, Mapping):
        for key, each in cast("Mapping[str, Any]", value).items():
            yield from _unknown(each, (*way, str(key)))
    elif isinstance(value, (list, tuple)):
        for at, each in enumerate(cast("Sequence[Any]", value)):
            yield from _unknown(each, (*way, at))
