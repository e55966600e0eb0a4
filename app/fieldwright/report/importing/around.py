"""What an edit in a workbook is judged against: the project as it is, its rules and rows by their places, and its schemas where they are needed."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.errors import RefusedError
from fieldwright.mapping.model import Lookup, LookupRow, Parameter, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Comment
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.report.importing.model import WORKBOOK, Edit, unchanged
from fieldwright.report.visible import json_text

Place = tuple[str, ...]


@frozen(eq=False)
class _Facts:
    """What is looked up once. Not a part of the value."""

    rules: dict[str, dict[str, Rule]] = Factory(dict)
    rows: dict[str, dict[tuple[str, int], LookupRow]] = Factory(dict)
    benches: dict[str, Bench] = Factory(dict)


@frozen(eq=False)
class Around:
    """The project that edits are compared with, who makes them, and when (ISO date); the schemas are read when first asked for."""

    project: Project
    schemas: Schemas
    by: str = ""
    date: str = ""
    _facts: _Facts = Factory(_Facts)

    def has_map(self, name: str) -> bool:
        """Whether the project has a map of the name."""
        return any(one.name == name for one in self.project.maps)

    def rule(self, place: Place) -> Rule | None:
        """The rule of a place ``("maps", MAP, "rules", TARGET)``."""
        name, target = place[1], place[3]
        held = self._facts.rules.get(name)
        if held is None:
            found = next((one for one in self.project.maps if one.name == name), None)
            held = self._facts.rules[name] = {one.target: one for one in found.rules} if found else {}
        return held.get(target)

    def lookup(self, name: str) -> Lookup | None:
        """The lookup of a name."""
        return next((one for one in self.project.lookups if one.name == name), None)

    def row(self, place: Place) -> LookupRow | None:
        """The row of a place ``("lookups", NAME, "rows", KEY)``."""
        name = place[1]
        held = self._facts.rows.get(name)
        if held is None:
            lookup = self.lookup(name)
            held = self._facts.rows[name] = keyed(lookup) if lookup is not None and lookup.table is None else {}
        return held.get(row_key(place))

    def parameter(self, place: Place) -> Parameter | None:
        """The parameter of a place ``("parameters", NAME)``."""
        return next((one for one in self.project.parameters if one.name == place[1]), None)

    def comment(self, place: Place) -> Comment | None:
        """The comment of a place ``("comments", ID)``."""
        return next((one for one in self.project.comments if one.id == place[1]), None)

    def bench(self, name: str) -> Bench | None:
        """A map with its schemas, None where the project has none of the name."""
        if name not in self._facts.benches:
            found = next((one for one in self.project.maps if one.name == name), None)
            if found is None:
                return None
            self._facts.benches[name] = bench_for(self.project, self.schemas, found)
        return self._facts.benches[name]


def around_of(project: Project, folder: Path, by: str = "", date: str = "", schemas: Schemas | None = None) -> Around:
    """What edits of a project whose file is in ``folder`` are judged against; with schemas that are loaded already, where they are given."""
    return Around(project, schemas or Schemas(folder), by, date)


def keyed(lookup: Lookup) -> dict[tuple[str, int], LookupRow]:
    """A lookup's rows by key, as JSON text, and by which of the same key they are, from 1."""
    made: dict[tuple[str, int], LookupRow] = {}
    counts: dict[str, int] = {}
    for row in lookup.rows:
        text = json_text(row.key)
        counts[text] = counts.get(text, 0) + 1
        made[text, counts[text]] = row
    return made


def row_key(place: Place) -> tuple[str, int]:
    """The key of a lookup's row and its number among those of the same key, by its place."""
    number = place[4] if len(place) > 4 else "1"
    return "".join(place[3:4]), int(number) if number.isascii() and number.isdigit() and len(number) < 9 else 1


@frozen
class Asked:
    """A cell whose text differs from the export: what it is of, its text, and the row's other texts by key, as the workbook has them.

    ``base`` is the text as exported; None where that is not known. ``editable`` are the keys of the sheet's columns that may be edited.
    """

    place: Place
    text: str
    base: str | None
    row: Mapping[str, str]
    around: Around
    editable: frozenset[str] = frozenset()


@frozen
class Taken:
    """What a cell's text stands for: the edit, the text as it is understood, and what to say of it; or why it cannot be taken."""

    text: str = ""
    edit: Edit = unchanged
    notes: tuple[str, ...] = ()
    problem: str = ""
    mend: str = ""
    on_request: bool = False
    """Whether it takes something away, which is done only where somebody asks for it."""
    moot: bool = False
    """Whether another cell of the row says it already."""


def refused(problem: str, mend: str = "", text: str = "") -> Taken:
    """What cannot be taken."""
    return Taken(text, problem=problem, mend=mend)


@frozen
class Attribute:
    """A column that can be edited: the project's text of a place, what another text stands for, and when it is done among others of its row."""

    now: Callable[[Around, Place, str | None], str]
    """The project's text of a place. The last argument is the text as exported, where it is known."""
    take: Callable[[Asked], Taken]
    rank: int = 5


@frozen
class Added:
    """A row that somebody added, as the thing that it would make."""

    place: Place
    what: str
    text: str
    edit: Edit = unchanged
    notes: tuple[str, ...] = ()
    problem: str = ""
    mend: str = ""
    state: str = WORKBOOK
    project: str = ""
    """What the project has there already."""


@frozen
class TableEdits:
    """What can be done in one table: its columns, rows that were added, and rows that are no longer there."""

    columns: Mapping[str, Attribute]
    what: Callable[[Place], str]
    there: Callable[[Around, Place], bool]
    """Whether the project has what a row is of; rows of what may come to be, as of a field without a rule, have it not."""
    add: Callable[[Around, Place, Mapping[str, str], Place | None], Added | None] | None = None
    """From what all rows' places begin with, the texts of a row without an id, and the place above it, to what it makes; None for a row that is nothing."""
    remove: Callable[[Place], Edit] | None = None
    said: Callable[[Mapping[str, str]], bool] = bool
    """Whether a row as exported said anything that is lost without it."""
    follow: Callable[[Around, Place, Mapping[str, str]], Place] | None = None
    """Where the project has now what a row was of, where it is not at the row's place any more: the place itself if that is not known."""


def gone(what: str) -> RefusedError:
    """The error of an edit of what the project no longer has."""
    return RefusedError(f"{what} is no longer in the project", mend="add it first")


def known(value: Any, what: str) -> Any:
    """The value, or the error that it is gone."""
    if value is None:
        raise gone(what)
    return value
