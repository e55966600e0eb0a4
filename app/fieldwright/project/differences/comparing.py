"""The differences of two versions of a project: what the maps say, and all around them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from fieldwright.files.records import ABSENT, to_record
from fieldwright.mapping.model import Dropped, Lookup, Map, Parameter, ProjectFunction, Rule, SourceRef
from fieldwright.project.differences.attributes import Part, filling, map_parts, paired, parts_of, reordered
from fieldwright.project.differences.model import (
    ACCEPTANCE,
    ADDED,
    CHANGED,
    CHOICE,
    COMMENT,
    DROPPED,
    FLOW,
    FUNCTION,
    LOOKUP,
    MAP,
    MOVED,
    PARAMETER,
    POLICY,
    PROJECT,
    RELEASE,
    REMOVED,
    RENAMED,
    RULE,
    SCHEMA,
    SHOWN,
    SOURCE,
    TEST,
    USE_CASE,
    Difference,
)
from fieldwright.project.differences.wording import said, shown
from fieldwright.project.merging.shapes import IDENTITIES, canonical, same
from fieldwright.project.model import Project, Release, SchemaRef, Suppression
from fieldwright.project.reviewing import Comment, Shown
from fieldwright.project.test_cases import TestCase
from fieldwright.project.use_cases import Flow, UseCase

Record = Mapping[str, Any]


def differences(old: Project, new: Project) -> tuple[Difference, ...]:
    """What differs, grouped by what it is about, rules in the order of the later version. Nothing but the two projects is read.

    What was merely written in another layout does not differ; what the program does not know is compared like anything else.
    """
    return differences_of(to_record(old), to_record(new))


def differences_of(old: Record, new: Record) -> tuple[Difference, ...]:
    """As `differences`, of two projects' records."""
    if same(old, new):
        return ()
    return tuple(_all(old, new))


def _all(old: Record, new: Record) -> Iterator[Difference]:
    yield from _project(old, new)
    for name, was, is_ in _schemas(old, new):
        yield from _thing(SCHEMA, SchemaRef, f"Schema {name}", name, was, is_)
    several = max(len(one.get("maps", ())) for one in (old, new)) > 1
    for name, was, is_ in paired(Map, old.get("maps", ()), new.get("maps", ())):
        yield from _map(name, was, is_, several=several)
    yield from _order(MAP, Map, "Maps", "maps", old, new)
    for kind, cls, key, noun in _LISTS:
        for name, was, is_ in paired(cls, old.get(key, ()), new.get(key, ())):
            yield from _thing(kind, cls, f"{noun} {_label(cls, name, is_ or was or {})}", name, was, is_)
        yield from _order(kind, cls, _PLURALS[key], key, old, new)
    yield from _choices(old, new)
    yield from _table(POLICY, "Severity of", "severities", old, new)
    yield from _history(old, new)


_LISTS: tuple[tuple[str, type[Any], str, str], ...] = (
    (LOOKUP, Lookup, "lookups", "Lookup"), (PARAMETER, Parameter, "parameters", "Parameter"), (FUNCTION, ProjectFunction, "functions", "Function"),
    (TEST, TestCase, "tests", "Test case"), (USE_CASE, UseCase, "use_cases", "Use case"), (FLOW, Flow, "flows", "Flow"),
    (COMMENT, Comment, "comments", "Comment"), (ACCEPTANCE, Suppression, "suppressions", "Accepted finding"), (SHOWN, Shown, "shown", "Values shown of"),
)  # fmt: skip

_PLURALS = {
    "lookups": "Lookups", "parameters": "Parameters", "functions": "Functions", "tests": "Test cases", "use_cases": "Use cases", "flows": "Flows",
    "comments": "Comments", "suppressions": "Accepted findings", "shown": "Fields whose values are shown",
}  # fmt: skip

_ELSEWHERE = frozenset({
    "schemas", "maps", "severities", "history", "conflicts", *(key for _, _, key, _ in _LISTS)
})  # fmt: skip


def _project(old: Record, new: Record) -> Iterator[Difference]:
    rest = [{key: value for key, value in one.items() if key not in _ELSEWHERE} for one in (old, new)]
    for part in parts_of(Project, *rest):
        kind = POLICY if part.part.partition(".")[0] == "changes" else PROJECT
        yield _difference(kind, "Project", part)


def _schemas(old: Record, new: Record) -> Iterator[tuple[str, Record | None, Record | None]]:
    before, after = old.get("schemas", {}), new.get("schemas", {})
    for name in {**before, **after}:
        yield name, before.get(name), after.get(name)


def _map(name: str, was: Record | None, is_: Record | None, *, several: bool) -> Iterator[Difference]:
    subject = f"Map {name}"
    if was is None or is_ is None:
        held = is_ if is_ is not None else was
        rules = len(held.get("rules", ())) if held is not None else 0
        ending = ADDED if was is None else REMOVED
        sentence = f"{subject} {ending}, with {rules:,} {'rule' if rules == 1 else 'rules'}"
        yield Difference(MAP, ending, sentence, name, name, before=was or ABSENT, after=is_ or ABSENT, subject=subject)
        return
    if was["name"] != name:
        yield Difference(
            MAP,
            RENAMED,
            f"Map {was['name']} is now called {name}",
            name,
            name,
            was["name"],
            before=was["name"],
            after=name,
        )
    for part in map_parts({**was, "name": name}, is_):
        yield _difference(MAP, subject, part, name, name)
    of_map = f" of map {name}" if several else ""
    for alias, one, other in paired(SourceRef, was.get("sources", ()), is_.get("sources", ())):
        yield from _thing(SOURCE, SourceRef, f"Source {alias}{of_map}", alias, one, other, name)
    for target, one, other in paired(Rule, was.get("rules", ()), is_.get("rules", ())):
        yield from _thing(RULE, Rule, f"Rule {target or '(root)'}{of_map}", target, one, other, name)
    yield from _order(RULE, Rule, f"Rules{of_map}", "rules", was, is_, name)
    for _, one, other in paired(Dropped, was.get("dropped", ()), is_.get("dropped", ())):
        held = other or one or {}
        yield from _thing(
            DROPPED, Dropped, f"Dropped field {_field(held)}{of_map}", str(held.get("path", "")), one, other, name
        )


def _field(dropped: Record) -> str:
    alias = dropped.get("alias", "source")
    return str(dropped.get("path", "")) if alias == "source" else f"{alias}: {dropped.get('path', '')}"


def _thing(
    kind: str, cls: type[Any], subject: str, name: str, was: Record | None, is_: Record | None, map_: str = ""
) -> Iterator[Difference]:
    """The differences of one thing that has a name; a rule of another target that says the same is the same rule."""
    if was is None or is_ is None:
        ending = ADDED if was is None else REMOVED
        brief = _brief(cls, is_ if is_ is not None else was or {})
        sentence = f"{subject} {_ENDINGS.get((kind, ending), ending)}{': ' if brief else ''}{brief}"
        yield Difference(kind, ending, sentence, map_, name, before=was or ABSENT, after=is_ or ABSENT, subject=subject)
        return
    if same(was, is_):
        return
    identity = IDENTITIES.get(cls, ())
    called = str(was.get(identity[0], "")) if len(identity) == 1 else ""
    if called and called != is_.get(identity[0]):
        how = f"fills another field now, was {called}" if cls is Rule else f"is called so now, was {called}"
        yield Difference(
            kind, RENAMED, f"{subject} {how}", map_, name, called, before=called, after=name, subject=subject
        )
    for part in parts_of(cls, was, is_):
        if not (called and part.part == identity[0]):
            yield _difference(kind, subject, part, map_, name)


_ENDINGS = {
    (SHOWN, ADDED): "in exports",
    (SHOWN, REMOVED): "no longer in exports",
    (ACCEPTANCE, REMOVED): "accepted no longer",
}


def _label(cls: type[Any], name: str, held: Record) -> str:
    """What a thing is called in its sentences: a comment by its place, for its id says nothing."""
    if cls is not Comment:
        return name
    place = held.get("path") or held.get("map") or "the project"
    return f"on {place}" + (f" by {held['author']}" if held.get("author") else "")


def _brief(cls: type[Any], held: Record) -> str:
    """What a thing that is new or gone says, as far as a sentence has room."""
    if cls is Rule:
        return filling(held)
    if cls is Lookup:
        rows = len(held.get("rows", ()))
        return (
            f"rows in {held['table'].get('file', '')}"
            if "table" in held
            else f"{rows:,} {'row' if rows == 1 else 'rows'}"
        )
    if cls is ProjectFunction:
        return shown(ProjectFunction, "expression", held["expression"]) if held.get("expression") else ""
    for key in ("reason", "text", "title", "proves", "description", "message", "file"):
        if held.get(key):
            return said(held[key])
    return ""


def _order(
    kind: str, cls: type[Any], subject: str, key: str, old: Record, new: Record, map_: str = ""
) -> Iterator[Difference]:
    if reordered(cls, old.get(key, ()), new.get(key, ())):
        yield Difference(kind, MOVED, f"{subject}: order changed", map_, part="order", subject=subject)


def _choices(old: Record, new: Record) -> Iterator[Difference]:
    before, after = ({canonical(one): one for one in each.get("conflicts", ())} for each in (old, new))
    for text, one in after.items():
        if text not in before:
            yield Difference(
                CHOICE,
                ADDED,
                f"Choice at {one.get('place', '')} left open by a merge",
                name=one.get("place", ""),
                after=one,
            )
    for text, one in before.items():
        if text not in after:
            yield Difference(
                CHOICE, REMOVED, f"Choice at {one.get('place', '')} made", name=one.get("place", ""), before=one
            )


def _table(kind: str, subject: str, key: str, old: Record, new: Record) -> Iterator[Difference]:
    before, after = (cast("dict[str, Any]", one.get(key, {})) for one in (old, new))
    for name in sorted({**before, **after}):
        was, is_ = before.get(name, ABSENT), after.get(name, ABSENT)
        if not same(was, is_):
            told = f"{subject} {name}: {_usual(was)} -> {_usual(is_)}"
            yield Difference(
                kind, CHANGED, told, name=name, part=key, before=was, after=is_, subject=f"{subject} {name}"
            )


def _usual(value: Any) -> str:
    return "as usual" if value is ABSENT else str(value)


def _history(old: Record, new: Record) -> Iterator[Difference]:
    for _, was, is_ in paired(Release, old.get("history", ()), new.get("history", ())):
        held: Record = is_ or was or {}
        name = str(held.get("version") or held.get("date", ""))
        yield from _thing(RELEASE, Release, f"Release {name}", name, was, is_)


def _difference(kind: str, subject: str, part: Part, map_: str = "", name: str = "") -> Difference:
    return Difference(
        kind, part.change, f"{subject}: {part.text}", map_, name, "", part.part, part.before, part.after, subject
    )


def summary(found: Sequence[Difference]) -> dict[str, int]:
    """How many differences there are of each kind, in the order of the kinds; only those that there are."""
    counted: dict[str, int] = {}
    for one in found:
        counted[one.kind] = counted.get(one.kind, 0) + 1
    return counted
