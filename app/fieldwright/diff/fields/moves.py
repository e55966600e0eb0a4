"""Fields that are gone in one place and came in another under their own names."""

from collections.abc import Iterator, Mapping

from attrs import evolve

from fieldwright.diff.fields.found import Found
from fieldwright.diff.fields.pairing import SURE, local_name
from fieldwright.diff.fields.said import unversioned
from fieldwright.diff.made import change
from fieldwright.schema.model import Field

_COMMON = frozenset(
    {"id", "name", "type", "code", "value", "description", "status", "date", "key", "text", "kind", "title", "number", "$ref", "ref", "url",
     "href", "uri", "links", "label", "body", "content", "comment", "comments", "note", "notes", "message", "version", "state", "data",
     "items", "count", "total", "created_at", "updated_at", "created", "updated", "metadata", "properties", "tags", "summary"}
)  # fmt: skip
"""Names that many fields have, so that one alone proves nothing."""


def moved(founds: list[Found], preset: str) -> list[Found]:
    """The changes, with a field that is gone and came elsewhere under its own name as one move."""
    gone = [
        (at, one)
        for at, one in enumerate(founds)
        if one.new is None and one.old is not None and not one.old.shape.alternative
    ]
    came = [(at, one) for at, one in enumerate(founds) if one.old is None and one.new is not None]
    if not gone or not came:
        return founds
    below: dict[tuple[str, str], list[tuple[int, Field]]] = {}
    for at, one in came:
        for field in _within(one.new) if one.new is not None else ():
            below.setdefault((founds[at].change.message, _moving(field)), []).append((at, field))
    names: dict[tuple[str, str], int] = {}
    for _, one in gone:
        if one.old is not None:
            mark = (one.change.message, _moving(one.old))
            names[mark] = names.get(mark, 0) + 1
    made: dict[int, Found] = {}
    dropped: set[int] = set()
    for at, one in gone:
        if one.old is None:
            continue
        mark = (one.change.message, _moving(one.old))
        fitting = below.get(mark, [])
        # what was put into another, or taken out of it, is near
        near = [(where, field) for where, field in fitting if _beside(one, founds[where])]
        fitting = near or [(where, field) for where, field in fitting if founds[where].new is field]
        if len(fitting) != 1 or names[mark] != 1 or not _telling(one.old):
            continue
        where, field = fitting[0]
        if field.path == one.old.path or _of_other_lists(one.old, field):
            continue
        itself = founds[where].new is field
        text = f"{one.old.shape.name} stands at {field.path} now; it was at {one.old.path}"
        made[at] = Found(
            evolve(
                change("field-moved", preset, text), message=one.change.message, old_message=one.change.old_message, path=field.path,
                old_path=one.old.path, before=one.old.path, after=field.path, location=field.shape.source, old_location=one.old.shape.source,
                score=0.85, because="the same name, type and limits, and no other field like it", places=one.change.places,
                definition=one.change.definition,
            ),
            one.old, field,
        )  # fmt: skip
        if itself:
            dropped.add(where)
    return [made.get(at, one) for at, one in enumerate(founds) if at not in dropped]


def _beside(one: Found, other: Found) -> bool:
    """Whether a field that is gone stood where another one came."""
    gone, came = one.change.path, other.change.path
    return gone.rpartition(".")[0].replace("[]", "") == came.rpartition(".")[0].replace("[]", "")


def _of_other_lists(old: Field, new: Field) -> bool:
    """Whether a field stood in each item of one list or map, and the other in each of another: one is not the other's."""
    here, there = (
        [above.path for above in one.upwards() if above is not one and _several(above)] for one in (old, new)
    )
    return bool(set(here) - set(there)) and bool(set(there) - set(here))


def _several(field: Field) -> bool:
    return field.shape.repeats or field.shape.name == "*"


def _within(field: Field, depth: int = 2) -> Iterator[Field]:
    yield field
    if depth and not field.shape.leaf:
        for child in field.children()[:100]:
            yield from _within(child, depth - 1)


def _moving(field: Field) -> str:
    shape = field.shape
    facts = (
        local_name(shape.name),
        shape.type,
        shape.format,
        shape.repeats,
        sorted(map(str, shape.constraints.items())),
        shape.enum,
        shape.leaf,
        unversioned(shape.type_name) if not shape.leaf and not shape.type_name.startswith("xs") else "",
    )
    return repr(facts)


def _telling(field: Field) -> bool:
    shape = field.shape
    return shape.name.lower() not in _COMMON or bool(shape.enum or shape.constraints.get("pattern") or not shape.leaf)


def renames_of(founds: list[Found]) -> Mapping[str, Mapping[str, str]]:
    """New paths by old ones, by old message, of what is certainly renamed or moved."""
    made: dict[str, dict[str, str]] = {}
    for one in founds:
        if (
            one.change.id in ("field-renamed", "field-moved")
            and one.old is not None
            and one.new is not None
            and one.change.score >= SURE
        ):
            made.setdefault(one.change.old_message or one.change.message, {})[one.old.value_path] = one.new.value_path
    return made
