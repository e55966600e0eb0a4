"""Facts of a value that satisfies one of several schemas: ``oneOf``, ``anyOf``, and lists of items of several kinds."""

from collections.abc import Callable
from typing import Any, cast

from fieldwright.schema.beyond import with_both
from fieldwright.schema.dialects import CONSTRAINT_TYPES
from fieldwright.schema.documents import Node
from fieldwright.schema.facts import Branch, Facts, Structure
from fieldwright.schema.model import Note

_CLOSED = "additionalProperties"


def any_of(
    node: Node, branches: list[Node], schema: dict[str, Any], facts_of: Callable[[tuple[Node, ...]], Facts]
) -> Facts:
    """The facts of a value that satisfies one of the branches."""
    made = Facts(node)
    kept: list[tuple[Node, Facts]] = []
    bare: list[str] = []
    for branch in branches:
        if _only_demands(branch.value):
            required = branch.value.get("required")
            names = cast("list[Any]", required) if isinstance(required, list) else []
            bare.append(", ".join(str(name) for name in names) or "none of some")
            continue
        facts = facts_of((branch,))
        if facts.types == ():
            made.nullable = True
        elif facts.idle:
            made.notes += (
                Note(
                    "S13",
                    "An alternative only leads back to this definition and says nothing.",
                    branch.origin,
                    "warning",
                ),
            )
        elif not facts.never:
            kept.append((branch, facts))
    if bare:
        text = f"The schema also demands one of these sets of fields: {'; '.join(bare[:8])}."
        made.notes += (Note("S12", text, node.origin),)
    if not kept:
        made.types = () if made.nullable and not bare else None
        return made
    if any(facts.nullable for _, facts in kept):
        made.nullable = True
    if len(kept) == 1:
        only = kept[0][1].copy()
        only.nullable = only.nullable or made.nullable
        only.notes += made.notes
        return only
    objects = [(branch, facts) for branch, facts in kept if facts.is_object and not facts.is_array]
    arrays = [facts for _, facts in kept if facts.is_array and not facts.is_object]
    scalars = [facts for _, facts in kept if not facts.is_array and not facts.is_object]
    others = [facts for _, facts in kept if facts.is_array and facts.is_object]
    _union_types(made, bool(objects or others), [*arrays, *others], scalars)
    _union_values(made, node, objects, scalars)
    _union_objects(made, node, objects + [(f.node, f) for f in others], schema)
    _union_items(made, node, [*arrays, *others])
    names = {facts.type_name for _, facts in kept}
    made.type_name = names.pop() if len(names) == 1 else ""
    return made


def _union_types(made: Facts, objects: bool, arrays: list[Facts], scalars: list[Facts]) -> None:
    types = ["object"] if objects else []
    if arrays:
        types.append("array")
    for facts in [*arrays, *scalars]:
        if facts.types is None and facts in scalars:
            made.types = None
            return
        types.extend(facts.types or ())
    if "number" in types and "integer" in types:
        types.remove("integer")
    made.types = tuple(dict.fromkeys(types))


def _union_values(made: Facts, node: Node, objects: list[tuple[Node, Facts]], scalars: list[Facts]) -> None:
    if not scalars:
        return
    if not objects and all(facts.enum is not None for facts in scalars):
        made.enum = tuple(dict.fromkeys(_frozen(v) for facts in scalars for v in facts.enum or ()))
        made.enum_text = {
            str(value): str(facts.texts.get("title") or facts.texts.get("description"))
            for facts in scalars
            for value in facts.enum or ()
            if len(facts.enum or ()) == 1 and (facts.texts.get("title") or facts.texts.get("description"))
        } | {key: text for facts in scalars for key, text in facts.enum_text.items()}
    first = scalars[0]
    formats = {str(facts.texts.get("format", "")) for facts in scalars if "string" in (facts.types or ())}
    if len(formats) == 1 and formats != {""}:
        made.texts["format"] = formats.pop()
    if all(facts.constraints == first.constraints for facts in scalars):
        made.constraints = dict(first.constraints)
        made.constraints.pop("const", None)
    differing = [f for f in scalars if f.constraints != first.constraints or (f.enum and made.enum is None)] or len(
        formats
    ) > 1
    if differing and len(scalars) > 1:
        text = f"The alternatives ({_alternatives(scalars)}) have limits of their own that are not shown."
        made.beyond = with_both(made.beyond, {"alternatives": tuple(facts.node.value for facts in scalars)})
        if any(facts.constraints.keys() - {"const"} or facts.texts.get("format") or facts.enum for facts in scalars):
            made.notes += (Note("S12", text, node.origin),)


def _union_objects(made: Facts, node: Node, objects: list[tuple[Node, Facts]], schema: dict[str, Any]) -> None:
    described = [(branch, facts) for branch, facts in objects if facts.structure is not None]
    if len(objects) == 1 and described:
        facts = described[0][1]
        made.structure = facts.structure
        made.constraints |= {
            k: v for k, v in facts.constraints.items() if CONSTRAINT_TYPES.get(k) == "object" or k == _CLOSED
        }
        for keyword in ("title", "description"):
            if keyword in facts.texts:
                made.texts.setdefault(keyword, facts.texts[keyword])
    elif described:
        named = _branch_names(objects, schema)
        structure = Structure(f"{node.key}|union")
        structure.groups.append(
            tuple(
                Branch(name, discriminated(facts, schema, values))
                for (name, values), (_, facts) in zip(named, objects, strict=True)
            )
        )
        made.structure = structure


def _union_items(made: Facts, node: Node, arrays: list[Facts]) -> None:
    if not arrays:
        return
    items = [one for facts in arrays for one in (facts.items or ())]
    if len(arrays) > 1:  # of lists and of lists with places, any of them may be met
        items += [one for facts in arrays for nodes in facts.prefix for one in nodes]
    unique = list({one.key: one for one in items}.values())
    if any(facts.prefix for facts in arrays) and len(arrays) == 1:
        made.prefix = arrays[0].prefix
    if len(arrays) == 1:
        made.items = arrays[0].items
        made.constraints |= {k: v for k, v in arrays[0].constraints.items() if CONSTRAINT_TYPES.get(k) == "array"}
    elif len(unique) == 1:
        made.items = (unique[0],)
    elif unique:
        made.items = (Node(node.document, f"{node.pointer}|items", None, tuple(unique)),)


def _only_demands(value: Any) -> bool:
    """Whether a branch only says which fields must be there: such a branch is no variant."""
    return (
        isinstance(value, dict)
        and bool(value)
        and set(value) <= {"required", "not", "title", "description", "$comment"}
    )


def _frozen(value: Any) -> Any:
    return repr(value) if isinstance(value, (list, dict)) else value


def discriminated(facts: Facts, schema: dict[str, Any], values: tuple[str, ...]) -> Facts:
    """An alternative's facts, with a note that says which values of the schema's discriminator mean it."""
    discriminator = schema.get("discriminator")
    name = discriminator.get("propertyName") if isinstance(discriminator, dict) else discriminator
    if not values or not isinstance(name, str):
        return facts
    made = facts.copy()
    shown = " or ".join(repr(value) for value in values[:8])
    made.notes = (Note("S12", f"This is what it is where {name!r} is {shown}.", facts.node.origin), *facts.notes)
    return made


def _branch_names(objects: list[tuple[Node, Facts]], schema: dict[str, Any]) -> list[tuple[str, tuple[str, ...]]]:
    """A name for each alternative: the discriminator's value, the reference's name, the title, or its number. Unique.

    With each, the values that the discriminator's mapping has for it.
    """
    discriminator = schema.get("discriminator")
    mapping: dict[str, tuple[str, ...]] = {}
    property_name = ""
    if isinstance(discriminator, dict):
        property_name = str(discriminator.get("propertyName", ""))
        if isinstance(discriminator.get("mapping"), dict):
            for key, ref in cast("dict[str, Any]", discriminator["mapping"]).items():
                last = str(ref).rpartition("/")[2]
                mapping[last] = (*mapping.get(last, ()), str(key))
    names: list[str] = []
    values: list[tuple[str, ...]] = []
    for index, (branch, facts) in enumerate(objects):
        value = branch.value if isinstance(branch.value, dict) else {}
        reference = value.get("$ref")
        referred = reference.rpartition("/")[2] if isinstance(reference, str) else facts.type_name
        name = (
            " or ".join(mapping.get(referred, ()))
            or _constant(facts, property_name)
            or referred
            or str(value.get("title") or facts.texts.get("title") or "")
            or f"option {index + 1}"
        )
        name = name.translate({ord("<"): "(", ord(">"): ")", ord("`"): "'"}).strip() or f"option {index + 1}"
        number = 2
        unique = name
        while unique in names:
            unique, number = f"{name} {number}", number + 1
        names.append(unique)
        values.append(mapping.get(referred, ()))
    return list(zip(names, values, strict=True))


def _constant(facts: Facts, property_name: str) -> str:
    """The one value that a discriminating property has in this alternative."""
    nodes = facts.structure.members.get(property_name, ()) if facts.structure and property_name else ()
    for node in nodes:
        if isinstance(node.value, dict):
            if isinstance(node.value.get("const"), str):
                return node.value["const"]
            enum = node.value.get("enum")
            if isinstance(enum, list) and len(cast("list[Any]", enum)) == 1:
                return str(enum[0])
    return ""


def _alternatives(scalars: list[Facts]) -> str:
    texts: list[str] = []
    for facts in scalars[:4]:
        kind = "|".join(facts.types or ("any",))
        said = (
            facts.texts.get("format")
            or facts.constraints.get("pattern")
            or (f"{len(facts.enum)} values" if facts.enum else "")
        )
        texts.append(f"{kind} {str(said)[:40]}".strip())
    return "; ".join(texts)
