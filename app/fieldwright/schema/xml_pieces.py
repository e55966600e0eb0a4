"""XML payloads checked piece by piece: xmlschema's own word on each element by itself, remembered.

What xmlschema says of an element depends on its declaration, its attributes, its text and the names of its children, as long as nothing
reaches beyond it: identity constraints, xs:ID and xs:IDREF, prefixes in values (xs:QName), xsi:type, wildcards, and what XSD 1.1 adds. So
an element is given to xmlschema without going on into its children, and the answer is kept with those facts. A payload of which every piece
is valid is valid; of any other, and of all that reaches beyond a piece, nothing is said here: it is checked as a whole.
"""

import threading
from collections.abc import Hashable
from typing import Any

from attrs import Factory, frozen
from lxml import etree

from fieldwright.files.xml_text import Element
from fieldwright.schema.xml_layout import XSI

MOST_KEPT = 50_000
MOST_CONTENTS = 1_000
"""Texts, and contents of a declaration, of which the answer is kept; with more, all are forgotten and asked for again."""

LONGEST_KEPT = 100
"""Characters of a text, or children of an element, of which the answer is kept."""

DEEPEST = 50
MOST_ELEMENTS = 100_000
"""Beyond these nothing is said: xmlschema has limits of its own."""

_XSI_TYPE = f"{{{XSI}}}type"
_XSI_START = f"{{{XSI}}}"


@frozen(eq=False)
class _Plan:
    """What is known of a declaration. ``alone``: nothing in it looks beyond its elements. ``simple`` is the type of their text, where nothing
    but that decides on an element with such attributes and no children; ``any_text`` says that it takes every text.

    ``attributes`` are the types of the attributes that elements may have, by their names, and ``contents`` the declarations of the children,
    by what `_content` tells, of elements that are known to be valid.
    """

    alone: bool
    simple: Any = None
    any_text: bool = False
    attributes: dict[tuple[str, ...], tuple[Any, ...]] = Factory(dict)
    contents: dict[Hashable, tuple[Any, ...]] = Factory(dict)


class Pieces:
    """The check of one message's payloads, with what is known from those before. ``built`` is xmlschema's schema."""

    def __init__(self, built: Any, name: str) -> None:
        from xmlschema.namespaces import NamespaceMapper
        from xmlschema.validators.validation import ValidationContext

        self._root = built.maps.elements.get(name)
        source = built.maps.settings.get_xml_resource(etree.Element("nothing"))
        self._context = ValidationContext(
            source=source, converter=NamespaceMapper(None, source=source), check_identities=True,
            validation_hook=self._stop_at_children,
        )  # fmt: skip
        self._asking = threading.Lock()
        self._node: Any = None
        self._met: list[tuple[Any, Any]] = []
        self._texts: dict[tuple[Any, str], bool] = {}
        self._plans: dict[Any, _Plan] = {}

    def valid(self, root: Element) -> bool:
        """Whether a payload is certainly valid."""
        if self._root is None or root.tag != self._root.name or not self._asking.acquire(blocking=False):
            return False
        try:
            return self._valid(root)
        except Exception:  # noqa: BLE001 - whatever xmlschema comes across here it comes across again, and says, in the whole payload
            return False
        finally:
            self._context.clear()
            self._node, self._met = None, []  # or the payload would be kept
            self._asking.release()

    def _valid(self, root: Element) -> bool:
        plans, texts = self._plans, self._texts
        waiting: list[tuple[Any, Any, int]] = [(root, self._root, 1)]
        count = 0
        while waiting:
            node, declaration, depth = waiting.pop()
            count += 1
            if depth > DEEPEST or count > MOST_ELEMENTS:
                return False
            plan = plans.get(declaration) or self._plan(declaration)
            attributes = node.attrib
            types = plan.attributes.get(tuple(attributes) if attributes else ())
            if types:
                for type_, text in zip(types, attributes.values(), strict=True):
                    if not (texts.get((type_, text)) or self._takes(type_, text)):
                        return False
            if types is not None and plan.simple is not None and not len(node):
                text = node.text or ""
                if plan.any_text or texts.get((plan.simple, text)) or self._takes(plan.simple, text):
                    continue
                return False
            children = list(node)
            content = _content(node, children)
            found = plan.contents.get(content) if types is not None else None
            if found is None:
                found = self._asked(node, declaration, children)
                if found is None:
                    return False
                _learn(plan, declaration, attributes, content, found)
            depth += 1
            waiting += [(child, its, depth) for child, its in zip(children, found, strict=True)]
        return True

    def _takes(self, type_: Any, text: str) -> bool:
        """Whether a simple type takes a text."""
        context = self._context
        type_.raw_decode(text, "lax", context)
        if context.errors:
            return False
        if len(text) <= LONGEST_KEPT:
            if len(self._texts) >= MOST_KEPT:
                self._texts.clear()
            self._texts[type_, text] = True
        return True

    def _asked(self, node: Any, declaration: Any, children: list[Any]) -> tuple[Any, ...] | None:
        """The declarations of the children of an element, where xmlschema says that it is valid by itself; None where not, or where that is
        not all that counts."""
        if not self._plans[declaration].alone or not _attributes_stand_alone(declaration, node.attrib):
            return None
        if any(_XSI_TYPE in one.attrib for one in (node, *children)):
            return None
        context = self._context
        context.clear()
        self._node, self._met = node, []
        declaration.raw_decode(node, "lax", context)
        met, self._met = self._met, []
        if context.errors or [one for one, _ in met] != children:
            return None
        found = tuple([its for _, its in met])
        return found if all(_of_model(its, declaration) for its in found) else None

    def _stop_at_children(self, node: Any, declaration: Any) -> bool:
        if node is self._node:
            return False
        self._met.append((node, declaration))
        return True

    def _plan(self, declaration: Any) -> _Plan:
        made = self._plans[declaration] = _plan_of(declaration)
        return made


def _content(node: Any, children: list[Any]) -> Hashable:
    """What of an element's content its declaration looks at: of children their names, and whether there is text beside them."""
    if not children:
        return node.text
    text: str | None = node.text
    blank = not (text and text.strip()) and not any(one.tail and one.tail.strip() for one in children)
    return blank, *[one.tag for one in children]


def _learn(plan: _Plan, declaration: Any, given: Any, content: Hashable, found: tuple[Any, ...]) -> None:
    """Keep that an element is valid by itself: that it may have these attributes, each with what its type takes, and this content.

    That holds apart for both, unless an attribute says something of the content (xsi:nil) or has a fixed value.
    """
    held = declaration.get_attributes(declaration.type)
    own = [held.get(name) for name in given]
    if any(name.startswith(_XSI_START) for name in given) or any(one.fixed is not None for one in own):
        return
    if len(plan.attributes) < MOST_CONTENTS:
        plan.attributes[tuple(given)] = tuple([one.type for one in own])
    if isinstance(content, str | tuple) and len(content) > LONGEST_KEPT:
        return
    if len(plan.contents) >= MOST_CONTENTS:
        plan.contents.clear()
    plan.contents[content] = found


# --- what reaches beyond an element ------------------------------------------------------------------------------------


def _plan_of(declaration: Any) -> _Plan:
    from xmlschema.validators import XsdAtomicBuiltin, XsdComplexType, XsdGroup

    type_ = declaration.type
    if (
        declaration.xsd_version != "1.0"
        or declaration.identities
        or declaration.selected_by
        or declaration.alternatives
    ):
        return _Plan(alone=False)
    content = type_.content if isinstance(type_, XsdComplexType) else type_
    if isinstance(type_, XsdComplexType) and type_.assertions:
        return _Plan(alone=False)
    if isinstance(content, XsdGroup):
        return _Plan(alone=True)
    if not _plain(content):
        return _Plan(alone=False)
    if (
        declaration.abstract
        or type_.abstract
        or (declaration.fixed, declaration.default) != (None, None)
        or type_.is_empty()
    ):
        return _Plan(alone=True)
    any_text = (
        isinstance(content, XsdAtomicBuiltin) and content.to_python is str and content.patterns is None and not content.validators
    )  # fmt: skip
    return _Plan(alone=True, simple=content, any_text=any_text)


def _attributes_stand_alone(declaration: Any, given: Any) -> bool:
    """Whether the attributes that an element has, or gets by default, are declared and do not look beyond it."""
    from xmlschema.validators import XsdAttribute

    attributes = declaration.get_attributes(declaration.type)
    values = [
        one for one in attributes.values() if isinstance(one, XsdAttribute) and (one.default, one.fixed) != (None, None)
    ]
    if not all(_plain(one.type) for one in values):
        return False
    for name in given:
        if name.startswith(_XSI_START):
            continue  # but for xsi:type, they are of plain types
        one = attributes.get(name)
        if not isinstance(one, XsdAttribute) or not _plain(one.type):
            return False
    return True


def _plain(type_: Any) -> bool:
    """Whether a simple type's values mean the same wherever they stand."""
    from xmlschema.validators import (
        XsdAtomicBuiltin,
        XsdAtomicRestriction,
        XsdComplexType,
        XsdList,
        XsdSimpleType,
        XsdUnion,
    )

    if type(type_) is XsdSimpleType:  # xs:anySimpleType
        return True
    if isinstance(type_, XsdUnion):
        return all(_plain(one) for one in type_.member_types)
    if isinstance(type_, XsdList):
        return _plain(type_.item_type)
    if isinstance(type_, XsdAtomicRestriction):
        base: Any = type_.base_type
        return _plain(base.content if isinstance(base, XsdComplexType) else base)
    return isinstance(type_, XsdAtomicBuiltin) and not type_.post_decode  # which ID, IDREF, QName and NOTATION have


def _of_model(its: Any, declaration: Any) -> bool:
    """Whether a child's declaration is of the content model, or stands for one of it, and was not found by a wildcard."""
    from xmlschema.validators import XsdAnyElement, XsdGroup

    if isinstance(its.parent, XsdGroup):
        return True
    content = declaration.type.content
    return its.parent is None and not any(isinstance(one, XsdAnyElement) for one in content.iter_elements())
