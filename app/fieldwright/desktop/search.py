"""Searching a side: which fields match, with their ancestors (`schema.search` finds them, and says how little is looked at for it)."""

import re
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, MutableMapping, Sequence

from attrs import frozen

from fieldwright.desktop.connections import Connections, Key, Marks
from fieldwright.desktop.language import tr
from fieldwright.schema.model import Field
from fieldwright.schema.search import VISITED as VISITED
from fieldwright.schema.search import Finder, Known, Only, Steps, StoppedError

DEPTH = 14
"""Levels that are searched for words; fields that are mapped or have findings are found at any."""
MATCHES = 1_000
FIRST = 0.02
"""Seconds after which what was found so far is shown; each further time after twice as long."""

FILTERS: tuple[tuple[str, str], ...] = (
    ("all", tr("All fields")),
    ("mapped", tr("Mapped")),
    ("unmapped", tr("Not mapped")),
    ("required", tr("Required", "a filter")),
    ("findings", tr("With findings")),
    ("talk", tr("With comments or questions")),
)
"""What a side can be filtered by: id and text."""


@frozen
class Wanted:
    """What is looked for: words that must all be in the path or the title, and one of `FILTERS`."""

    text: str = ""
    filter: str = "all"

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered away."""
        return not self.text.strip() and self.filter == "all"


@frozen(eq=False)
class Found:
    """The matching fields and those above them, by key; ``complete`` is false where the search stopped at its bounds."""

    matches: frozenset[Key]
    shown: frozenset[Key]
    complete: bool = True
    finished: bool = True
    """False for what was found until now, while the search goes on."""


def search(
    roots: Sequence[tuple[str, Field]],
    wanted: Wanted,
    connections: Connections,
    marks: Marks,
    stopped: Callable[[], bool] = lambda: False,
    came: Callable[[Found], object] = lambda _: None,
    known: MutableMapping[Field, Known] | None = None,
) -> Found:
    """Look at the nearest fields first, so that the bounds cut what is deepest. Recursion is not entered twice.

    ``stopped`` is asked now and then; where it says so, what was found until then is given. ``came`` gets what was found so far where
    that takes long. ``known`` holds what was found out about the roots, for the next search.
    """
    known = {} if known is None else known
    hits = _Hits(came)

    def asked() -> bool:
        hits.show()
        return stopped()

    steps = Steps(asked)
    keyed = {"mapped": connections.kinds, "findings": marks.here, "talk": marks.talk}.get(wanted.filter)
    finders = [
        (
            alias,
            root,
            Finder(wanted.text, steps, _only(alias, wanted, connections, keyed), known.setdefault(root, Known())),
        )
        for alias, root in roots
    ]
    levels = DEPTH if keyed is None else max((_levels(key) for _, key in keyed), default=0)
    try:
        for level in range(0 if wanted.text.strip() else 1, levels + 1):
            for alias, root, finder in finders:
                for field in finder.at(root, level):
                    hits.add(alias, field)
                    if len(hits.matches) >= MATCHES:
                        return hits.found(complete=False)
        deeper = keyed is None and any(finder.deeper(root, levels) for _, root, finder in finders)
    except StoppedError:
        return hits.found(complete=False)
    return hits.found(complete=not deeper)


class _Hits:
    def __init__(self, came: Callable[[Found], object]) -> None:
        self.matches: set[Key] = set()
        self._shown: set[Key] = set()
        self._came = came
        self._told, self._pause, self._due = 0, FIRST, time.monotonic() + FIRST

    def add(self, alias: str, field: Field) -> None:
        self.matches.add((alias, field.key))
        up: Field | None = field
        while up is not None and (alias, up.key) not in self._shown:
            self._shown.add((alias, up.key))
            up = up.parent
        self.show()

    def show(self) -> None:
        if len(self.matches) > self._told and time.monotonic() >= self._due:
            self._told = len(self.matches)
            self._pause *= 2
            self._due = time.monotonic() + self._pause
            self._came(self.found(complete=False, finished=False))

    def found(self, *, complete: bool, finished: bool = True) -> Found:
        return Found(frozenset(self.matches), frozenset(self._shown), complete, finished)


def _only(alias: str, wanted: Wanted, connections: Connections, keyed: Iterable[Key] | None) -> Only:
    """What a filter wants of the fields of one side."""
    if keyed is not None:
        keys = sorted(key for one, key in keyed if one == alias)
        known = frozenset(keys)

        def leads(field: Field) -> bool:
            at = bisect_left(keys, field.key)
            return at < len(keys) and keys[at].startswith(field.key)

        return Only(field=lambda field: field.key in known, leads=leads)
    if wanted.filter == "unmapped":
        return Only(
            field=lambda field: (alias, field.key) not in connections.kinds,
            shape=lambda shape: shape.leaf,
            recursive=False,
        )
    if wanted.filter == "required":
        return Only(shape=lambda shape: shape.required, recursive=False)
    return Only(recursive=False)


def _levels(key: str) -> int:
    """How deep a field of this key is at most."""
    return len(re.findall(r"[.\[<]", key)) + 1
