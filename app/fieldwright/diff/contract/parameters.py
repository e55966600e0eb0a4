"""Parameters of one operation: what is said of them beside their schemas, those that moved, and which fields they are.

What their schemas say, and which came or went, is found by comparing the operation's messages of parameters.
"""

from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.diff.contract.lifecycle import lifecycle
from fieldwright.diff.contract.listing import listed
from fieldwright.diff.contract.lists import bare
from fieldwright.diff.contract.matching import parameter_names
from fieldwright.schema.model import Field, Schema
from fieldwright.schema.operations import Operation, Parameter

_STYLES: Mapping[str, tuple[str, bool]] = MappingProxyType(
    {"csv": ("", False), "multi": ("form", True), "ssv": ("spaceDelimited", False), "tsv": ("tabDelimited", False), "pipes": ("pipeDelimited", False)}
)  # fmt: skip
"""Swagger's ways of writing several values, in the words of OpenAPI 3: style (empty: the usual one of the place), explode."""
_USUAL: Mapping[str, str] = MappingProxyType(
    {"query": "form", "cookie": "form", "path": "simple", "header": "simple", "querystring": "form", "channel": "simple"}
)  # fmt: skip


def compare_parameters(ledger: Ledger, schemas: tuple[Schema, Schema], old: Operation, new: Operation) -> dict[str, str]:  # fmt: skip
    """Enter what changed about the parameters that both versions have. Gives the new fields' paths by the old ones', where they differ."""
    renames: dict[str, str] = {}
    for before, after in _paired(old, new):
        what = f"the parameter {after.name} of {new.name}"
        if before == after and schemas[0].format == schemas[1].format:
            continue
        was, path = _path(schemas[0], old, before), _path(schemas[1], new, after)
        where = Where(new.parameters_message, path, before.origin, after.origin, old_path=was if was != path else "")
        if before.field != after.field:
            renames[was] = path
        if before.place != after.place:
            ledger.add("parameter-place-changed", f"{what} is sent in the {after.place}; it was in the {before.place}", where,
                       before=before.place, after=after.place)  # fmt: skip
        elif before.name != after.name:
            kind = "path-parameter-renamed" if after.place in ("path", "channel") else "header-respelled"
            ledger.add(kind, f"{what} was called {before.name}", where, before=before.name, after=after.name)
        _flags(ledger, what, where, before, after)
        _style(ledger, what, where, schemas, (old, before), (new, after))
        lifecycle(ledger, what, where, before, after)
    return renames


def _path(schema: Schema, operation: Operation, one: Parameter) -> str:
    """The path of a parameter's field."""
    fields = listed(schema.root(operation.parameters_message), of_parameters=True)
    return next((field.path for field in fields if bare(field.path) == one.field), one.field)


def _paired(old: Operation, new: Operation) -> list[tuple[Parameter, Parameter]]:
    """The same parameters: of the same place and name, of the same position in the path, or of the same name elsewhere."""
    lefts = {_key(one): one for one in old.parameters}
    rights = {_key(one): one for one in new.parameters}
    pairs = [(lefts.pop(key), rights.pop(key)) for key in list(rights) if key in lefts]
    place = "channel" if new.kind == "channel" else "path"
    for before, after in zip(parameter_names(old.path), parameter_names(new.path), strict=False):
        if (place, before) in lefts and (place, after) in rights:
            pairs.append((lefts.pop((place, before)), rights.pop((place, after))))
    for key, after in list(rights.items()):
        named = [
            each
            for each in lefts
            if each[0] != key[0] and _plain(each[1]) == _plain(key[1]) and "path" not in (each[0], key[0])
        ]
        if len(named) == 1:
            pairs.append((lefts.pop(named[0]), after))
    return pairs


def _key(one: Parameter) -> tuple[str, str]:
    return one.place, one.name.lower() if one.place == "header" else one.name


def _plain(name: str) -> str:
    return name.lower().removeprefix("x-").replace("-", "").replace("_", "")


def _flags(ledger: Ledger, what: str, where: Where, old: Parameter, new: Parameter) -> None:
    if old.allow_reserved != new.allow_reserved:
        how, says = ("allowed", "may") if new.allow_reserved else ("refused", "may no longer")
        ledger.add(f"parameter-reserved-{how}", f"{what} {says} hold characters such as / and ? as they are", where,
                   before=old.allow_reserved, after=new.allow_reserved)  # fmt: skip
    if old.allow_empty != new.allow_empty:
        how, says = ("allowed", "may") if new.allow_empty else ("refused", "may no longer")
        ledger.add(f"parameter-empty-{how}", f"{what} {says} be given without a value", where,
                   before=old.allow_empty, after=new.allow_empty)  # fmt: skip
    if old.media_type.lower() != new.media_type.lower():
        text = f"{what} is written as {new.media_type or 'plain text'}; it was as {old.media_type or 'plain text'}"
        ledger.add("parameter-media-type-changed", text, where, before=old.media_type, after=new.media_type)


def _style(ledger: Ledger, what: str, where: Where, schemas: tuple[Schema, Schema], old: tuple[Operation, Parameter],
           new: tuple[Operation, Parameter]) -> None:  # fmt: skip
    if old[1].place != new[1].place or old[1].place == "channel":
        return
    before, after = (_written(schema, one) for schema, (_, one) in zip(schemas, (old, new), strict=True))
    if before == after:
        return
    several = any(_several(schema, *each) for schema, each in zip(schemas, (old, new), strict=True))
    if several:
        ledger.add("parameter-style-changed", f"{what} is written {_words(after)}; it was written {_words(before)}", where,
                   before=_words(before), after=_words(after))  # fmt: skip


def _written(schema: Schema, one: Parameter) -> tuple[str, bool]:
    """How several values are written: style and whether each is by itself, with what holds where nothing is said."""
    usual = _USUAL.get(one.place, "form")
    if schema.format == "OpenAPI 2.0":
        style, explode = _STYLES.get(one.style or "csv", (one.style, False))
        return style or usual, explode
    style = one.style or usual
    return style, one.explode if one.explode is not None else style == "form"


def _several(schema: Schema, operation: Operation, one: Parameter) -> bool:
    """Whether a parameter may hold several values, so that how they are written matters."""
    here: Field | None = schema.root(operation.parameters_message)
    for name in (one.place, one.name) if one.place != "querystring" else (one.place,):
        here = next((child for child in here.children() if child.name == name), None) if here is not None else None
    return here is not None and (here.shape.repeats or not here.shape.leaf or "object" in here.shape.types)


def _words(way: tuple[str, bool]) -> str:
    return f"in the style {way[0]}, {'each value by itself' if way[1] else 'all values together'}"
