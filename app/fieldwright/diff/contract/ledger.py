"""Changes of an interface, as they are found: one in a part that several operations share is entered once, and its places counted."""

from datetime import date
from typing import Any

from attrs import Factory, define, evolve, frozen

from fieldwright.diff.made import change
from fieldwright.diff.model import SAFE, Change, Place
from fieldwright.schema.model import Origin

MOST_PLACES = 200
"""Places of a change that are kept; the others are counted."""


@frozen
class Where:
    """Where a change is: the message and path that name it, and the places in both versions (None where it is not there)."""

    message: str = ""
    path: str = ""
    old: Origin | None = None
    new: Origin | None = None
    old_message: str = ""
    old_path: str = ""
    places: int = 1
    anywhere: bool = False
    """Whether it is one and the same wherever it is: a server's address that is repeated for each operation."""

    part: str = ""
    """Of what is no field, its name there: a tag, a link, a security scheme, a server's variable."""

    def at(self, part: str) -> "Where":
        """The same place, at a part of it."""
        return evolve(self, part=part)


@define(eq=False)
class Ledger:
    """The changes found so far, with what judging them takes: whose severities count, and which day it is."""

    preset: str
    today: date
    changes: list[Change] = Factory(list)
    _seen: dict[tuple[object, ...], int] = Factory(dict)

    def add(self, id: str, text: str, where: Where, *, before: Any = None, after: Any = None, because: str = "", score: float = 1.0,
            harmless: str = "") -> None:  # fmt: skip
        """Enter a change; the same one at the same places counts as one more place. ``harmless`` says why it hurts nobody, whatever its kind."""
        key = (id, where.path, where.part, repr(before), repr(after), *_where(where))
        known = self._seen.get(key)
        if known is not None:
            self.changes[known] = also(self.changes[known], Place(where.message, where.path), where.places)
            return
        self._seen[key] = len(self.changes)
        facts: dict[str, Any] = {"source_severity": SAFE, "target_severity": SAFE} if harmless else {}
        made = change(
            id, self.preset, text, message=where.message, path=where.path, before=before, after=after, old_message=where.old_message,
            old_path=where.old_path, location=where.new or where.old or Origin(), old_location=where.old or Origin(), places=where.places,
            because=harmless or because, score=score, **facts,
        )  # fmt: skip
        self.changes.append(made)


def also(one: Change, place: Place, places: int = 1) -> Change:
    """The change, in one more place; the first ones are kept."""
    used = one.used or (Place(one.message, one.path),)
    return evolve(one, places=one.places + places, used=(*used, place) if len(used) < MOST_PLACES else used)


def _where(where: Where) -> tuple[object, ...]:
    if where.anywhere:
        return ()
    if where.old is None and where.new is None:
        return (where.message,)
    return tuple((one.file, one.pointer) if one is not None else () for one in (where.old, where.new))
