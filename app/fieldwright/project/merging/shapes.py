"""What the parts of a project are to those who compare and merge them: which lists are of members with names, sets, or sequences.

All work on the record form (`files.records`): JSON values, in which what holds its default is left out.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, cast

from attrs import NOTHING, evolve, fields, frozen

from fieldwright.files.records import ABSENT, plan_of
from fieldwright.mapping.configurable import Option
from fieldwright.mapping.model import (
    Dropped,
    Join,
    Lookup,
    LookupFile,
    LookupRow,
    Map,
    Parameter,
    ProjectFunction,
    Refused,
    Rule,
    SourceRef,
)
from fieldwright.project.model import Project, Release, SchemaRef, Suppression
from fieldwright.project.operating import Contact, Readiness
from fieldwright.project.reviewing import Comment, Shown
from fieldwright.project.test_cases import RefusedCase, TestCase, Tolerance
from fieldwright.project.use_cases import Environment, Flow, KnownFailure, Setting, UseCase

VALUE, RECORD, OPTIONAL, MEMBERS, SEQUENCE, SET, NAMED, TABLE, OPEN = (
    "value", "record", "optional record", "members", "sequence", "set", "named records", "table", "open",
)  # fmt: skip
"""The forms: a value as a whole; a record that is always there; one that may not be; records with names of their own, in order; records without
names, in order; distinct texts; records by name; values by name; anything, as under keys that the program does not know."""

IDENTITIES: Mapping[type[Any], tuple[str, ...]] = MappingProxyType({
    Map: ("name",), Rule: ("target",), SourceRef: ("alias",), Dropped: ("alias", "path"), Join: ("alias",), Lookup: ("name",), LookupRow: ("key",),
    Parameter: ("name",), ProjectFunction: ("name",), TestCase: ("name",), Suppression: ("id", "target", "map", "source"),
    Release: ("version", "date"), UseCase: ("id",), Flow: ("name",), Environment: ("name",), Setting: ("name",), Comment: ("id",),
    Shown: ("map", "side", "path"), Refused: ("alias", "source", "target"), Option: ("name",), KnownFailure: ("signal",),
    Tolerance: ("path",), RefusedCase: ("map", "generated"), Contact: ("name", "role"), Readiness: ("text",),
})  # fmt: skip
"""What the members of a list are told by; members of other classes are told by what they say."""

WHOLE: frozenset[tuple[type[Any], str]] = frozenset({(LookupFile, "keys"), (ProjectFunction, "parameters")})
"""Lists of texts in which the place of each means something."""

TABLES_OF_TABLES: frozenset[tuple[type[Any], str]] = frozenset({(SchemaRef, "fields")})
"""Mappings of mappings: a snapshot's facts by message, then path."""

FREE: frozenset[tuple[type[Any], str]] = frozenset({(Project, "changes")})
"""Mappings of anything."""


@frozen
class Form:
    """What a key holds: its form, the class of the records in it, how deep a table is, what stands for nothing, and whether the key may go."""

    name: str
    item: Any = None
    depth: int = 1
    empty: Any = ABSENT
    required: bool = False


ANY = Form(OPEN)
"""The form of what stands under a key that the program does not know."""

_EMPTY: Mapping[str, Any] = {"records": [], "list": [], "named": {}, "mapping": {}, "record": {}}


@cache
def forms_of(cls: type[Any]) -> Mapping[str, Form]:
    """The forms of a class's keys."""
    made: dict[str, Form] = {}
    defaults = {one.name: one.default for one in fields(cls)}
    for key, (attribute, shape, item) in plan_of(cls).items():
        default = defaults[attribute]
        empty: Any = _EMPTY.get(shape, ABSENT)
        if shape == "list" and isinstance(default, tuple):
            empty = list(cast("tuple[Any, ...]", default))
        made[key] = evolve(_form(cls, key, shape, item, empty), required=default is NOTHING)
    return made


def _form(cls: type[Any], key: str, shape: str, item: Any, empty: Any) -> Form:
    if shape == "records":
        return Form(MEMBERS if item in IDENTITIES else SEQUENCE, item, empty=empty)
    if shape == "list":
        return Form(VALUE if (cls, key) in WHOLE else SET, empty=ABSENT if (cls, key) in WHOLE else empty)
    if shape == "mapping":
        if (cls, key) in FREE:
            return Form(OPEN, empty=empty)
        return Form(TABLE, depth=2 if (cls, key) in TABLES_OF_TABLES else 1, empty=empty)
    names = {"record": RECORD, "record or null": OPTIONAL, "named": NAMED}
    return Form(names.get(shape, VALUE), item, empty=empty)


def name_of(cls: type[Any], record: Mapping[str, Any]) -> str:
    """What a member of a list is called among its like: ``order.id``, ``source: order.note``, ``"A"`` of a lookup's rows."""
    if cls is LookupRow:
        return canonical(record.get("key"))
    keys = IDENTITIES[cls]
    if len(keys) == 1:
        return str(_told(cls, record, keys[0]))
    return ": ".join(str(one) for one in (_told(cls, record, key) for key in keys) if one)


def _told(cls: type[Any], record: Mapping[str, Any], key: str) -> Any:
    return record[key] if key in record else _defaults(cls).get(key, "")


@cache
def _defaults(cls: type[Any]) -> Mapping[str, Any]:
    plan = plan_of(cls)
    defaults = {one.name: one.default for one in fields(cls)}
    return {key: defaults[plan[key][0]] for key in IDENTITIES[cls] if isinstance(defaults[plan[key][0]], str)}


def canonical(value: Any) -> str:
    """The text by which two JSON values are told to be the same: 1, 1.0 and true are three."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same, numbers by their spelling; `ABSENT` is a value."""
    if one is other:
        return True
    if isinstance(one, dict) and isinstance(other, dict):
        mine, yours = cast("dict[str, Any]", one), cast("dict[str, Any]", other)
        return len(mine) == len(yours) and all(key in yours and same(value, yours[key]) for key, value in mine.items())
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        first, second = cast("Sequence[Any]", one), cast("Sequence[Any]", other)
        return len(first) == len(second) and all(map(same, first, second))
    if isinstance(one, float) and isinstance(other, float):
        return getattr(one, "spelling", repr(one)) == getattr(other, "spelling", repr(other))
    return type(one) is type(other) and bool(one == other)


def open_key(*lists: Any) -> str:
    """The key by which the records of lists that nobody knows can be told: ``id`` or ``name``, where every one has its own; or none."""
    for key in ("id", "name"):
        if all(_all_have(cast("list[Any]", one), key) for one in lists):
            return key
    return ""


def _all_have(items: list[Any], key: str) -> bool:
    names: list[Any] = []
    for one in items:
        if not isinstance(one, dict) or not isinstance(cast("dict[str, Any]", one).get(key), str):
            return False
        names.append(cast("dict[str, Any]", one)[key])
    return len(set(names)) == len(names)


def texts_only(*lists: Any) -> bool:
    """Whether lists hold nothing but texts, none of them twice."""
    return all(all(isinstance(one, str) for one in items) and len(set(items)) == len(items) for items in lists)
