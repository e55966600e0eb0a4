"""Frozen attrs classes to JSON objects and back, keeping what the program does not understand.

A class takes part by being frozen, with defaults for all that may be absent, and an attribute ``extra`` for unknown keys. The table of a
class (`_plan`) is read from its annotations: plain values, tuples of records, mappings of name to record, and optional records.
"""

from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs

from fieldwright.files.errors import SyntaxProblemError

T = TypeVar("T")


class Absent:
    """The value of a key that is not there, where null means something else."""

    _one: "Absent | None" = None

    def __new__(cls) -> "Absent":
        """The one value there is."""
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False


ABSENT = Absent()


def exact(value: Any) -> Any:
    """What records compare of a JSON value: Python holds true for 1, and a file and its readers do not. For ``eq`` of attrs."""
    if value is True or value is False:
        return bool, value
    if isinstance(value, list | tuple):
        return [exact(one) for one in cast("list[Any]", value)]
    if isinstance(value, Mapping):
        return {name: exact(one) for name, one in cast("Mapping[str, Any]", value).items()}
    return value


class RecordError(SyntaxProblemError):
    """A JSON value that is not what its place takes. ``place`` is its JSON pointer."""

    def __init__(self, place: str, problem: str, *, mend: str = "write it as the file's JSON Schema says") -> None:
        super().__init__(f"{place or '/'} {problem}", mend=mend)
        self.place = place


def from_record(cls: type[T], data: Any, place: str = "") -> T:
    """An instance from a JSON object; keys that the class does not have go to ``extra``.

    Raises `RecordError` naming the place (a JSON pointer) where a value has the wrong kind.
    """
    if not isinstance(data, dict):
        raise RecordError(place, f"must be an object, not {_kind(data)}")
    given = cast("dict[str, Any]", data)
    plan = _plan(cls)
    values: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in given.items():
        entry = plan.get(key)
        if entry is None:
            extra[key] = value
            continue
        name, shape, item = entry
        values[name] = _taken(value, shape, item, f"{place}/{key}")
    missing = [k for k, (name, _, _) in plan.items() if name not in values and _default(cls, name) is attrs.NOTHING]
    if missing:
        raise RecordError(place, f"has no {missing[0]!r}", mend=f"add {missing[0]!r}")
    values["extra"] = extra
    return cls(**values)


def to_record(value: Any) -> dict[str, Any]:
    """The JSON object of an instance: attributes that hold their default are left out, ``extra`` is put back."""
    record: dict[str, Any] = dict(value.extra)
    for key, name, shape, default in _usual(type(value)):
        held = getattr(value, name)
        if held is default or held is ABSENT or (type(held) is type(default) and held == default):
            continue
        if shape == "records":
            record[key] = [to_record(one) for one in held]
        elif shape == "named":
            record[key] = {k: to_record(one) for k, one in held.items()}
        elif shape in ("record", "record or null"):
            record[key] = to_record(held)
        elif isinstance(held, tuple):
            record[key] = list(cast("tuple[Any, ...]", held))
        elif isinstance(held, Mapping):
            record[key] = dict(cast("Mapping[str, Any]", held))
        else:
            record[key] = held
    return record


def key(text: str) -> dict[str, str]:
    """Metadata for an attribute whose JSON key is not its name: ``file: str = field(metadata=key("$schema"))``."""
    return {"key": text}


def plan_of(cls: type[Any]) -> Mapping[str, tuple[str, str, Any]]:
    """What each key of a class's records holds: the attribute, its shape, and the class of what is in it.

    Shapes are ``plain``, ``any``, ``list``, ``mapping``, ``record``, ``record or null``, ``records``, ``named`` (records by name).
    """
    return _plan(cls)


@cache
def _plan(cls: type[Any]) -> dict[str, tuple[str, str, Any]]:
    hints = get_type_hints(cls)
    plan: dict[str, tuple[str, str, Any]] = {}
    for one in attrs.fields(cls):
        if one.name == "extra":
            continue
        shape, item = _shape_of(hints[one.name])
        plan[one.metadata.get("key", one.name)] = (one.name, shape, item)
    return plan


def _shape_of(hint: Any) -> tuple[str, Any]:
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        return ("records", args[0]) if attrs.has(args[0]) else ("list", args[0])
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return ("named", args[1]) if attrs.has(args[1]) else ("mapping", None)
    if origin in (Union, UnionType):
        rest = [a for a in args if a is not NoneType]
        if len(rest) == 1:
            shape, item = _shape_of(rest[0])
            return ("record or null" if shape == "record" and len(rest) < len(args) else shape), item
        return ("any", None)
    if isinstance(hint, type) and attrs.has(hint):
        return ("record", hint)
    return ("plain", hint) if hint in (str, int, bool) else ("any", None)


def _taken(value: Any, shape: str, item: Any, place: str) -> Any:
    if shape == "record or null" and value is None:
        return None
    if shape in ("record", "record or null"):
        return from_record(item, value, place)
    if shape in ("records", "list"):
        if not isinstance(value, list):
            raise RecordError(place, f"must be a list, not {_kind(value)}")
        items = cast("list[Any]", value)
        if shape == "list":
            return tuple(_taken(one, "plain", item, f"{place}/{i}") for i, one in enumerate(items))
        return tuple(from_record(item, one, f"{place}/{i}") for i, one in enumerate(items))
    if shape in ("named", "mapping"):
        if not isinstance(value, dict):
            raise RecordError(place, f"must be an object, not {_kind(value)}")
        members = cast("dict[str, Any]", value)
        return {
            k: from_record(item, v, f"{place}/{_escaped(k)}") if shape == "named" else v for k, v in members.items()
        }
    if shape == "plain" and item in (str, int, bool) and type(value) is not item:
        raise RecordError(place, f"must be {_NAMES[item]}, not {_kind(value)}")
    return value


def _escaped(key: str) -> str:
    """A key as a part of a JSON pointer (RFC 6901, section 3)."""
    return key.replace("~", "~0").replace("/", "~1")


_NAMES: dict[Any, str] = {str: "text", int: "a whole number", bool: "true or false"}


def _kind(value: Any) -> str:
    for kind, name in (
        (type(None), "null"),
        (bool, "true or false"),
        (str, "text"),
        (dict, "an object"),
        (list, "a list"),
    ):
        if isinstance(value, kind):
            return name
    return "a number"


@cache
def _usual(cls: type[Any]) -> tuple[tuple[str, str, str, Any], ...]:
    """The keys of a class's records with attribute, shape, and what is left out."""
    return tuple((key, name, shape, _default(cls, name)) for key, (name, shape, _) in _plan(cls).items())


@cache
def _defaults(cls: type[Any]) -> dict[str, Any]:
    return {one.name: one.default for one in attrs.fields(cls)}


def _default(cls: type[Any], name: str) -> Any:
    default = _defaults(cls)[name]
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]
