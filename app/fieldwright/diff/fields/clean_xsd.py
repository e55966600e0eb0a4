"""Which components of two large XSDs are written alike, file by file and component by component: these need not be looked at.

A large schema is compared component by component. Those that are written alike are passed over, and each other one is a message of its
own, in which nothing is descended into that is compared by itself. What has no fields of its own (a simple type, a group, an attribute, an
attribute group) is compared in what uses it. A type that derives from another, or an element that may stand for another, is compared where
it is shown as an alternative.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from functools import cached_property
from typing import Any

from lxml import etree

from fieldwright.diff.fields.clean import Nothing
from fieldwright.files.surroundings import around
from fieldwright.schema.model import Field, Schema, Shape, root_field
from fieldwright.schema.xsd import XsdSchema
from fieldwright.schema.xsd_index import KINDS, Component, Name, SchemaDocument, base_of, local

LARGE = 400
"""Messages from which on a schema is compared component by component."""

Key = tuple[str, Name]
"""A kind of component and its qualified name."""

_DEFAULTS = (
    "targetNamespace", "elementFormDefault", "attributeFormDefault", "blockDefault", "finalDefault", "defaultAttributes",
    "xpathDefaultNamespace",
)  # fmt: skip
"""Attributes of a file's root that say something about all of its components."""
_REFERENCES = etree.XPath(
    ".//@ref | .//@type | .//@base | .//@itemType | .//@memberTypes | @substitutionGroup", smart_strings=False
)
"""All that a component refers to; of a file, all that its components do."""
_OF_FILE = etree.XPath(
    "//@ref | //@type | //@base | //@itemType | //@memberTypes | //@substitutionGroup", smart_strings=False
)
_TOP = re.compile(r"/xs:schema(?:\[@id='[^']*'\])?/xs:(\w+)\[@name='([^']*)'\]")


def components(old: Schema, new: Schema) -> "Components | None":
    """What is alike in two schemas that are compared component by component: two large XSDs of the same namespace; None for others."""
    if not isinstance(old, XsdSchema) or not isinstance(new, XsdSchema) or old.namespace != new.namespace:
        return None
    return Components(old, new) if min(len(old.messages()), len(new.messages())) > LARGE else None


class Components(Nothing):
    """Two large XSDs: what is alike by component."""

    def __init__(self, old: XsdSchema, new: XsdSchema) -> None:
        self._old, self._new = old, new
        self._kinds = {one.name: one.kind for schema in (old, new) for one in schema.messages()}
        self._namespaces = {str(one.file): one.namespace for one in new.index.documents}
        changed, shown = self._changed()
        self._dirty = frozenset(changed) | self._users(changed, shown)

    # --- what the walk asks

    def whole(self, shape: Shape) -> bool:
        """Whether what is below is compared by itself, or is written alike."""
        definition = shape.definition
        if isinstance(definition, tuple) and definition[0] == "type":
            return shape.source.file is not None  # the root of a message that is a type stands nowhere
        top = _TOP.match(shape.source.pointer)
        if top is None:
            return False
        namespace = self._namespaces.get(str(shape.source.file), "")
        return (KINDS.get(top[1], ""), (namespace, top[2])) not in self._dirty

    def message(self, old: str, new: str) -> bool:
        """Whether two messages, elements or types, are written alike."""
        keys = self._key(self._old, old), self._key(self._new, new)
        return keys[0] == keys[1] and keys[1] not in self._dirty

    def further(self, known: Collection[str]) -> Iterator[tuple[str, Field, Field]]:
        """Changed elements and types that are no messages, as those of other namespaces: the name, and both as roots."""
        for kind, name in sorted(self._dirty):
            old, new = (schema.index.components.get(kind, {}).get(name) for schema in (self._old, self._new))
            if old is None or new is None or (name[0] == self._new.namespace and name[1] in known):
                continue
            if all(local(one.node) in ("complexType", "element") for one in (old, new)):
                yield name[1], _root(self._old, old), _root(self._new, new)

    def uses(self, definition: Hashable) -> int:
        """How often a type is referred to in the new version."""
        if isinstance(definition, tuple) and definition[0] == "type" and len(definition) == 4:  # pyright: ignore[reportUnknownArgumentType]
            return self._counts[(str(definition[1]), str(definition[2]))]  # pyright: ignore[reportUnknownArgumentType]
        return 0

    @cached_property
    def _counts(self) -> Counter[Name]:
        counts: Counter[Name] = Counter()
        for document in self._new.index.documents:
            for text, count in Counter(_texts(_OF_FILE(document.root))).items():
                counts[document.resolve(document.root, text)] += count
        return counts

    def _key(self, schema: XsdSchema, message: str) -> Key:
        return self._kinds.get(message, "element"), (schema.namespace, message.removesuffix(" (type)"))

    # --- what differs

    def _changed(self) -> tuple[set[Key], set[str]]:
        """The components that only one version has or that are written otherwise, the bases of such types with them; and the local names
        of elements that others may or may no longer stand for."""
        old, new = self._old, self._new
        known = dict(old.index.digests)
        same = {place for place, digest in new.index.digests if known.get(place) == digest}
        places = [_places(schema) for schema in (old, new)]
        alike: dict[tuple[int, int], str] = {}
        changed: set[Key] = set()
        heads: set[str] = set()
        for kind, components in new.index.components.items():
            before = old.index.components[kind]
            for name in {**before, **components}:
                one, other = before.get(name), components.get(name)
                if one is not None and other is not None:
                    both = id(one.document), id(other.document)
                    if both not in alike:
                        place = places[0].get(both[0]), places[1].get(both[1])
                        whole = place[0] == place[1] and place[0] in same
                        alike[both] = "" if not _same_defaults(one.document, other.document) else "whole" if whole else "in parts"  # fmt: skip
                    if alike[both] and (one.original is None) == (other.original is None) and (
                        (alike[both] == "whole" and one.original is None) or _written(one) == _written(other)
                    ):  # fmt: skip
                        continue
                changed.add((kind, name))
                if kind == "type":
                    changed |= {("type", base) for base in _above(one, _bases) ^ _above(other, _bases)}
                elif kind == "element":
                    heads |= {head[1] for head in _above(one, _heads) ^ _above(other, _heads)}
        return changed, heads

    def _users(self, changed: Iterable[Key], shown: Iterable[str]) -> set[Key]:
        """The components of the new version that use what has no fields of its own and changed. By local names: one too many does no harm."""
        waiting = {*shown, *(name[1] for kind, name in changed if not self._holds_fields(kind, name))}
        found: set[Key] = set()
        if not waiting:
            return found
        index = self._new.index
        files = [(one, {name.rpartition(":")[2] for name in _texts(_OF_FILE(one.root))}) for one in index.documents]
        done: set[str] = set()
        while waiting:
            done |= waiting
            within = {id(document) for document, names in files if not names.isdisjoint(waiting)}
            following: set[str] = set()
            for kind, components in index.components.items():
                for name, component in components.items():
                    if id(component.document) in within and any(
                        one.rpartition(":")[2] in waiting for one in _texts(_REFERENCES(component.node))
                    ):
                        found.add((kind, name))
                        if not self._holds_fields(kind, name):
                            following.add(name[1])
            waiting = following - done
        return found

    def _holds_fields(self, kind: str, name: Name) -> bool:
        """Whether a component is compared by itself: an element, or a complex type that is more than a text."""
        if kind != "type":
            return kind == "element"
        found = self._new.index.components["type"].get(name) or self._old.index.components["type"].get(name)
        if found is None or local(found.node) != "complexType":
            return False
        return not (self._new if name in self._new.index.components["type"] else self._old).shapes.type_root(found).leaf


def referred_types(schema: Schema, names: Collection[str]) -> frozenset[str]:
    """Those of some types of an XSD, by their names as messages, that other components refer to, or that are shown as an alternative of
    a type which is none of them."""
    if not isinstance(schema, XsdSchema):
        return frozenset()
    wanted: dict[str, str] = {name.removesuffix(" (type)"): name for name in names}
    found: set[str] = set()
    for components in schema.index.components.values():
        for (_, own), component in components.items():
            here = {one.rpartition(":")[2] for one in _texts(_REFERENCES(component.node))}
            found.update(wanted[name] for name in here & wanted.keys() if name != own)
            bases = {base[1] for base in _above(component, _bases) if base in schema.index.components["type"]}
            if own in wanted and bases and not bases & wanted.keys():
                found.add(wanted[own])
    return frozenset(found)


def _root(schema: XsdSchema, component: Component) -> Field:
    shapes = schema.shapes
    shape = shapes.element(component) if local(component.node) == "element" else shapes.type_root(component)
    return root_field(shape.with_(required=True, min_occurs=1), in_xml=True)


def _places(schema: XsdSchema) -> dict[int, str]:
    """The places of documents relative to the main file, whose own is empty."""
    main = schema.index.main
    base = main.file.resolve()
    surroundings = around(main.file, base.parent)
    return {
        id(one): "" if one is main else surroundings.written(one.file, base)
        for one in schema.index.documents
        if one.file.is_absolute() or one is main
    }


def _same_defaults(one: SchemaDocument, other: SchemaDocument) -> bool:
    return one.namespace == other.namespace and all(one.root.get(name) == other.root.get(name) for name in _DEFAULTS)


def _written(component: Component) -> bytes:
    text = etree.tostring(component.node, with_tail=False)
    return text if component.original is None else text + _written(component.original)


def _texts(values: Any) -> Iterator[str]:
    """The names in the values of some attributes, each of which may have several."""
    for value in values:
        yield from value.split() if " " in value else (value,)


def _above(component: Component | None, texts: Callable[[Component], Iterable[str]]) -> frozenset[Name]:
    """What shows a component as an alternative: nothing where it is abstract."""
    if component is None or component.node.get("abstract") in ("true", "1"):
        return frozenset()
    return frozenset(component.resolve(text) for text in texts(component) if text)


def _bases(component: Component) -> Iterable[str]:
    return (base_of(component.node),)


def _heads(component: Component) -> Iterable[str]:
    return (component.node.get("substitutionGroup") or "").split()
