"""What an XSD demands that no field can show, as it is written: for comparing two versions of it (`Shape.beyond`)."""

from collections.abc import Iterable, Mapping
from typing import Any

from fieldwright.files.xml_text import Element
from fieldwright.schema.beyond import NOTHING
from fieldwright.schema.xsd_content import GROUPS, Particle, needs_of
from fieldwright.schema.xsd_index import part, parts

_IDENTITY = frozenset({"unique", "key", "keyref"})


def beyond_of_type(node: Element, model: Particle | None) -> Mapping[str, tuple[Any, ...]]:
    """Of a complex type: the order of its elements, which of them need one another, its assertions, and which types may stand in."""
    made: dict[str, tuple[Any, ...]] = {}
    if model is not None and model.kind == "all":
        made["order"] = ("all",)
    needs = needs_of(model)
    if needs:
        made["needs"] = needs
    if model is not None and _grouped(model):
        made["groups"] = (groups_of(model),)
    tests = [*_assertions(node)]
    content = part(node, "complexContent", "simpleContent")
    derivation = part(content, "extension", "restriction") if content is not None else None
    if derivation is not None:
        tests += _assertions(derivation)
    if tests:
        made["assertion"] = tuple(sorted(tests))
    control = {
        name: node.get(name)
        for name in ("abstract", "block", "final")
        if node.get(name) not in (None, "", "false", "0")
    }
    if control:
        made["type-control"] = (control,)
    return made or NOTHING


def _grouped(model: Particle) -> bool:
    """Whether groups say more than their elements do one by one: a choice, or a group in a group that may be missing or repeat."""
    if model.kind not in GROUPS:
        return False
    return model.kind == "choice" or any(
        one.kind in GROUPS and (_grouped(one) or (one.min, one.max) != (1, 1)) for one in model.items
    )


def groups_of(model: Particle) -> tuple[Any, ...]:
    """A content model as nested tuples: (kind, least, most, parts) of a group, (name, least, most) of an element; without groups of one."""
    if model.kind not in GROUPS:
        return (model.name[1], model.min, model.max)
    parts_: list[tuple[Any, ...]] = []
    for one in model.items:
        made = groups_of(one)
        inside = len(made) == 4 and made[1:3] == (1, 1) and (made[0] == model.kind or len(made[3]) <= 1)
        parts_.extend(made[3] if inside else (made,))
    return (model.kind, model.min, model.max, tuple(parts_))


def _assertions(node: Element) -> list[str]:
    return [str(one.get("test", "")) for tag, one in parts(node) if tag == "assert"]


def beyond_of_element(node: Element) -> Mapping[str, tuple[Any, ...]]:
    """Of an element: its identity constraints (XSD part 1, 3.11), without their names."""
    found: list[str] = []
    for tag, one in parts(node) if len(node) else ():
        if tag in _IDENTITY:
            selector = part(one, "selector")
            fields = [str(field.get("xpath", "")) for below, field in parts(one) if below == "field"]
            where = selector.get("xpath", "") if selector is not None else ""
            refer = f" in {one.get('refer', '').rpartition(':')[2]}" if tag == "keyref" else ""
            found.append(f"{tag} {where}: {', '.join(fields)}{refer}")
    return {"identity": tuple(sorted(found))} if found else NOTHING


def beyond_of_wildcards(nodes: Iterable[Element], namespace: str) -> Mapping[str, tuple[Any, ...]]:
    """Of the places where anything may stand: which namespaces, and how it is checked; the schema's own namespace is not named."""
    made: list[str] = []
    for node in nodes:
        listed = [one if one != namespace else "##targetNamespace" for one in node.get("namespace", "##any").split()]
        excluded = [f"not {node.get(name)}" for name in ("notNamespace", "notQName") if node.get(name)]
        made.append(" ".join([*sorted(listed), *excluded, node.get("processContents", "strict")]))
    return {"wildcard": tuple(sorted(made))} if made else NOTHING
