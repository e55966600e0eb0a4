"""What differs between two shapes themselves, without what is below them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from fieldwright.diff.fields.codes import code_differences
from fieldwright.diff.fields.limits import limit_differences
from fieldwright.diff.fields.said import Said, shown, unversioned, value_key
from fieldwright.diff.fields.together import text_below
from fieldwright.diff.fields.types import type_differences
from fieldwright.schema.model import Shape

_NULL_ITEMS = "Items may be null."


@frozen
class Media:
    """How two versions are looked at: whether both are XML, and whether a format is checked."""

    xml: bool = False
    asserted: bool = True


def differences(old: Shape, new: Shape, media: Media) -> Iterator[Said]:
    """All differences between two shapes that stand for the same field; names, order and what is below are not looked at."""
    if old is new:
        return
    yield from _presence(old, new, media)
    lost = [note for shape in (old, new) for note in shape.notes if note.kind in ("S10", "S11")]
    if lost and _lost(old) != _lost(new):
        where = "in one version" if not (_lost(old) and _lost(new)) else "in either version, and to something else"
        yield Said("reference-lost", f"refers to something that is not there {where}", because=lost[-1].text)
        return
    if _never(old) != _never(new):
        never = _never(new)
        yield Said(
            "field-forbidden" if never else "field-allowed", "may no longer be there" if never else "may now be there"
        )
        return
    if old.repeats != new.repeats and not media.xml and "array" in (new.types if old.repeats else old.types):
        yield _list_or_more(old, new)
        yield from _remarks(old, new, media)
        return
    if media.xml and old.leaf != new.leaf and text_below(new if old.leaf else old) is not None:  # see `text_pairs`
        yield from _remarks(old.with_(type_name=new.type_name), new, media)
        return
    types = list(type_differences(old, new, xml=media.xml, asserted=media.asserted))
    yield from types
    yield from _nulls(old, new)
    if any(one.id == "type-changed" for one in types):
        yield from _remarks(old.with_(type_name=new.type_name), new, media)
        return
    yield from limit_differences(old, new, xml=media.xml)
    yield from code_differences(old, new, xml=media.xml)
    yield from _openness(old, new, media)
    yield from _beyond(old.beyond, new.beyond)
    yield from _remarks(old, new, media)


def _list_or_more(old: Shape, new: Shape) -> Said:
    """What it is that a list became places that are described one by one, or one of several types; or the reverse."""
    held = new if old.repeats else old
    if len(held.types) > 1:
        others = ", ".join(one for one in held.types if one != "array")
        if old.repeats:
            return Said("type-widened", f"was a list and may now be of another type too: {others}", "array", held.type)
        return Said(
            "type-narrowed", f"may only be a list now; it could be of another type too: {others}", held.type, "array"
        )
    if old.repeats:
        return Said("tuple-item-added", "has places that are described one by one", "list", "places")
    return Said("tuple-item-removed", "is a list of the same items", "places", "list")


def _lost(shape: Shape) -> tuple[str, ...]:
    """What of a field leads nowhere, or is not followed: the words up to its name, as what follows may speak of folders."""
    return tuple("'".join(note.text.split("'", 2)[:2]) for note in shape.notes if note.kind in ("S10", "S11"))


def _never(shape: Shape) -> bool:
    return shape.max_occurs == 0 and not shape.repeats


def _presence(old: Shape, new: Shape, media: Media) -> Iterator[Said]:
    if old.required != new.required and not old.alternative and not new.alternative:
        if new.required:
            yield Said("became-required", "must now be there", False, True, shared=False)
        else:
            yield Said("became-optional", "may now be missing", True, False, shared=False)
    if old.repeats != new.repeats:
        if media.xml:
            id = "became-repeating" if new.repeats else "became-unrepeated"
            text = "may now occur several times" if new.repeats else "may now occur once only"
        else:
            if "any" in (new.types if old.repeats else old.types) or "array" in (
                new.types if old.repeats else old.types
            ):
                return
            id, text = ("became-list", "is now a list") if new.repeats else ("became-single", "is no longer a list")
        yield Said(id, text, "list" if old.repeats else "single", "list" if new.repeats else "single", shared=False)
    elif media.xml and old.repeats:
        yield from _occurs(old, new)


def _occurs(old: Shape, new: Shape) -> Iterator[Said]:
    if old.min_occurs != new.min_occurs and old.min_occurs and new.min_occurs:
        word = "raised" if new.min_occurs > old.min_occurs else "lowered"
        yield Said(
            f"min-occurs-{word}",
            f"must occur {new.min_occurs} times; it was {old.min_occurs}",
            old.min_occurs,
            new.min_occurs,
            shared=False,
        )
    if old.max_occurs != new.max_occurs:
        if old.max_occurs is None:
            yield Said(
                "max-occurs-set", f"may occur at most {new.max_occurs} times", None, new.max_occurs, shared=False
            )
        elif new.max_occurs is None:
            yield Said(
                "max-occurs-removed", f"may occur more than {old.max_occurs} times", old.max_occurs, None, shared=False
            )
        else:
            word = "raised" if new.max_occurs > old.max_occurs else "lowered"
            yield Said(
                f"max-occurs-{word}",
                f"may occur {new.max_occurs} times; it was {old.max_occurs}",
                old.max_occurs,
                new.max_occurs,
                shared=False,
            )


def _nulls(old: Shape, new: Shape) -> Iterator[Said]:
    if old.nullable != new.nullable and "any" not in (*old.types, *new.types):
        text = "may now be null" if new.nullable else "may no longer be null"
        yield Said("became-nullable" if new.nullable else "became-not-nullable", text, old.nullable, new.nullable)
    if old.repeats and new.repeats:
        was, is_ = (any(note.text == _NULL_ITEMS for note in shape.notes) for shape in (old, new))
        if was != is_ and "any" not in (*old.types, *new.types):
            text = "may now have null items" if is_ else "may no longer have null items"
            yield Said("items-became-nullable" if is_ else "items-became-not-nullable", text, was, is_)


def _openness(old: Shape, new: Shape, media: Media) -> Iterator[Said]:
    if media.xml or not ({"object", "any"} & set(old.types)) or not ({"object", "any"} & set(new.types)):
        return
    was, is_ = (shape.constraints.get("additionalProperties") is False for shape in (old, new))
    if was != is_ and not _one_of_several(old if is_ else new):
        text = "takes no other members any more" if is_ else "takes other members now"
        yield Said(
            "object-closed" if is_ else "object-opened", text, "open" if is_ else "closed", "closed" if is_ else "open"
        )


def _one_of_several(shape: Shape) -> bool:
    """Whether a shape has its members in alternatives, each of which says for itself what else it takes."""
    return not shape.leaf and any(below.alternative for below in shape.expand())


def _beyond(old: Mapping[str, tuple[Any, ...]], new: Mapping[str, tuple[Any, ...]]) -> Iterator[Said]:
    if old == new:
        return
    for slug in dict.fromkeys((*old, *new)):
        was, is_ = old.get(slug, ()), new.get(slug, ())
        if sorted(map(value_key, was)) == sorted(map(value_key, is_)):
            continue
        before, after = (_one(values) for values in (was, is_))
        if slug == "discriminator":
            yield from _discriminator(was[0] if was else None, is_[0] if is_ else None)
        elif slug == "alternatives":
            yield Said(
                "not-compared",
                "has other limits in its alternatives",
                before,
                after,
                because="oneOf, anyOf: several simple alternatives",
            )
        elif slug in ("order", "needs", "groups"):  # see `together`
            continue
        elif slug == "content-schema":
            yield Said(
                "content-schema-changed",
                "holds a document that is described otherwise",
                before,
                after,
                because="contentSchema: validators do not look into it",
            )
        elif not was:
            yield Said(f"{slug}-set", f"now has {_named(slug)} {shown(after)}", None, after)
        elif not is_:
            yield Said(f"{slug}-removed", f"no longer has {_named(slug)} {shown(before)}", before, None)
        else:
            mark = _DIRECTLY.get(slug, _untold)(was, is_)
            text = f"has {_named(slug)} {shown(after)}; it was {shown(before)}"
            yield Said(
                f"{slug}-{mark}",
                text,
                before,
                after,
                because=f"{_named(slug)}: two values of it are not compared here" if mark == "untold" else "",
            )


def _named(slug: str) -> str:
    first, *rest = slug.split("-")
    return {"condition": "if/then/else", "forbidden-names": "forbidden names", "property-names": "propertyNames"}.get(
        slug, first + "".join(word.capitalize() for word in rest)
    )


def _one(values: tuple[Any, ...]) -> Any:
    return values[0] if len(values) == 1 else list(values) if values else None


def _untold(_was: tuple[Any, ...], _is: tuple[Any, ...]) -> str:
    return "untold"


def _names_relation(was: tuple[Any, ...], is_: tuple[Any, ...]) -> str:
    """Of dependentRequired: the pairs of a name and one that it needs."""
    pairs = [{(name, need) for one in values for name, needs in one.items() for need in needs} for values in (was, is_)]
    return "narrowed" if pairs[0] < pairs[1] else "widened" if pairs[1] < pairs[0] else "changed"


def _all_hold(was: tuple[Any, ...], is_: tuple[Any, ...]) -> str:
    """Of demands that all hold: more of them are tighter."""
    before, after = set(map(str, was)), set(map(str, is_))
    return "narrowed" if before < after else "widened" if after < before else "untold"


_CHECKED = ("strict", "lax", "skip")
_ANY = "##any"


def _wildcards(was: tuple[Any, ...], is_: tuple[Any, ...]) -> str:
    """Of xs:any: where only the namespaces or only the checking became other."""
    if len(was) != 1 or len(is_) != 1:
        return "untold"
    (names, how), (other_names, other_how) = (str(one[0]).rsplit(" ", 1) for one in (was, is_))
    if names == other_names and how in _CHECKED and other_how in _CHECKED:
        return "widened" if _CHECKED.index(other_how) > _CHECKED.index(how) else "narrowed"
    if how == other_how and _ANY in (names, other_names):
        return "widened" if other_names == _ANY else "narrowed"
    return "untold"


_DIRECTLY: Mapping[str, Callable[[tuple[Any, ...], tuple[Any, ...]], str]] = {
    "dependent-required": _names_relation, "assertion": _all_hold, "identity": _all_hold, "forbidden-names": _all_hold, "wildcard": _wildcards,
}  # fmt: skip
"""What can be told from the demands themselves."""


def _discriminator(was: Any, is_: Any) -> Iterator[Said]:
    if was is None:
        yield Said("discriminator-set", f"is now told by {is_['name']}", None, is_["name"])
    elif is_ is None:
        yield Said("discriminator-removed", f"is no longer told by {was['name']}", was["name"], None)
    else:
        if was["name"] != is_["name"]:
            yield Said(
                "discriminator-changed", f"is told by {is_['name']}; it was {was['name']}", was["name"], is_["name"]
            )
        before, after = was["values"], is_["values"]
        for key in dict.fromkeys((*before, *after)):
            if key not in before:
                yield Said("discriminator-value-added", f"may now be told by {shown(key)}", None, {key: after[key]})
            elif key not in after:
                yield Said(
                    "discriminator-value-removed", f"is no longer told by {shown(key)}", {key: before[key]}, None
                )
            elif before[key] != after[key]:
                yield Said(
                    "discriminator-value-changed",
                    f"{shown(key)} now means {after[key]}; it was {before[key]}",
                    {key: before[key]},
                    {key: after[key]},
                )


def _remarks(old: Shape, new: Shape, media: Media) -> Iterator[Said]:
    if old.access != new.access:
        text = f"is now {new.access or 'read and written'}; it was {old.access or 'read and written'}"
        yield Said("access-changed", text, old.access or None, new.access or None)
    if old.deprecated != new.deprecated:
        text = "is now deprecated" if new.deprecated else "is no longer deprecated"
        yield Said(
            "became-deprecated" if new.deprecated else "no-longer-deprecated", text, old.deprecated, new.deprecated
        )
    if media.xml and _otherwise_named(old, new):
        yield Said(
            "type-name-changed", f"is of the type {new.type_name}; it was {old.type_name}", old.type_name, new.type_name
        )
    if old.title != new.title:
        yield Said("title-changed", "has another title", old.title or None, new.title or None)
    if old.description != new.description:
        yield Said("description-changed", "is described otherwise", old.description or None, new.description or None)
    if old.examples != new.examples and [value_key(v) for v in old.examples] != [value_key(v) for v in new.examples]:
        yield Said("examples-changed", "has other examples", list(old.examples) or None, list(new.examples) or None)


def _otherwise_named(old: Shape, new: Shape) -> bool:
    """Whether a type of the schema has another name, but for its version; one without a name was only written in place."""
    names = old.type_name, new.type_name
    return all(names) and ":" not in "".join(names) and unversioned(names[0]) != unversioned(names[1])
