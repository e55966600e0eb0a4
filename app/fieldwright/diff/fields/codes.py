"""Lists of values, constants and defaults of two shapes."""

from collections.abc import Iterator
from typing import Any

from fieldwright.diff.fields.said import Said, shown, value_key
from fieldwright.schema.model import Shape


def code_differences(old: Shape, new: Shape, *, xml: bool) -> Iterator[Said]:
    """What differs in the allowed values and in what a missing one means."""
    yield from _lists(old, new, xml=xml)
    yield from _meanings(old, new)
    yield from _defaults(old, new)


def _lists(old: Shape, new: Shape, *, xml: bool) -> Iterator[Said]:
    was, is_ = _values(old, xml=xml), _values(new, xml=xml)
    if was is None and is_ is None:
        return
    constant = old.fixed is not None, new.fixed is not None
    if was is None:
        only = next(iter(is_ or {}.values()), None) if constant[1] else None
        if constant[1]:
            yield Said("const-set", f"may now only be {shown(new.fixed)}", None, new.fixed)
        else:
            yield Said(
                "enum-set",
                f"may now only be one of {_listed(new.enum)}",
                None,
                list(new.enum) if only is None else only,
            )
        return
    if is_ is None:
        if constant[0]:
            yield Said("const-removed", f"need no longer be {shown(old.fixed)}", old.fixed, None)
        else:
            yield Said("enum-removed", f"need no longer be one of {_listed(old.enum)}", list(old.enum), None)
        return
    if all(constant):
        if was.keys() != is_.keys():
            yield Said("const-changed", f"must be {shown(new.fixed)}; it was {shown(old.fixed)}", old.fixed, new.fixed)
        return
    for key, value in is_.items():
        if key not in was:
            yield Said("enum-value-added", f"may now be {shown(value)}", None, value)
    for key, value in was.items():
        if key not in is_:
            yield Said("enum-value-removed", f"may no longer be {shown(value)}", value, None)


def _values(shape: Shape, *, xml: bool) -> dict[str, Any] | None:
    """The only values that are allowed, by what makes them equal; None for any."""
    if shape.fixed is not None:
        return {_key(shape.fixed, xml=xml): shape.fixed}
    return {_key(value, xml=xml): value for value in shape.enum} if shape.enum else None


def _key(value: Any, *, xml: bool) -> str:
    return str(value) if xml else value_key(value)


def _listed(values: tuple[Any, ...]) -> str:
    texts = [shown(value, 40) for value in values[:6]]
    return ", ".join(texts) + (f" and {len(values) - 6} more" if len(values) > 6 else "")


def _meanings(old: Shape, new: Shape) -> Iterator[Said]:
    if old.enum_text == new.enum_text or not old.enum_text or not new.enum_text:
        return
    for key, text in new.enum_text.items():
        if key in old.enum_text and old.enum_text[key] != text:
            yield Said("enum-meaning-changed", f"{shown(key)} now means {shown(text)}", old.enum_text[key], text)


def _defaults(old: Shape, new: Shape) -> Iterator[Said]:
    if value_key(old.default) == value_key(new.default):
        return
    if old.default is None:
        yield Said("default-set", f"is now {shown(new.default)} where it is missing", None, new.default)
    elif new.default is None:
        yield Said("default-removed", f"is no longer {shown(old.default)} where it is missing", old.default, None)
    else:
        text = f"is {shown(new.default)} where it is missing; it was {shown(old.default)}"
        yield Said("default-changed", text, old.default, new.default)
