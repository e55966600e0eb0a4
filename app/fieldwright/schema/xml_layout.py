"""How the fields of an element lie in XML: which attribute or element each is, and in which order they are written."""

from collections.abc import Callable, Hashable, Mapping
from typing import Any

from attrs import define, field, frozen

from fieldwright.schema.model import Shape

XSI = "http://www.w3.org/2001/XMLSchema-instance"
XSI_TYPE = "@xsi:type"
"""The attribute by which a payload says which derived type an element has."""

TEXT = "#text"
Name = tuple[str, str]


@frozen(eq=False)
class Layout:
    """The members of an element: by their XML names for reading, by their keys for writing."""

    elements: Mapping[str, Shape]
    """By tag as lxml writes it, ``{namespace}local``."""
    attributes: Mapping[str, Shape]
    members: Mapping[str, Shape]
    """By key, in the order in which they are written."""
    slots: Mapping[str, str]
    """The name in the content model for each key: an element's own, or that of the one that it stands for."""
    text: bool
    any_element: bool
    any_attribute: bool
    derived: Mapping[str, Shape]
    """What derived types add, by type name."""
    model: Any = None
    """The content model (`xsd_content.Particle`) where order is more than that of ``members``."""
    own: tuple[Shape, ...] = ()


@define(eq=False)
class Layouts:
    """The layouts of a schema, each made once, and the prefixes that its namespaces are written with."""

    prefixes: Mapping[str, str]
    model_of: Callable[[Hashable], Any] = lambda _: None
    namespace: str = ""
    _made: dict[Hashable, Layout] = field(factory=dict)

    def of(self, shape: Shape, type_name: str = "") -> Layout:
        """The layout of an object's members; with the name of a derived type, of what that type has."""
        key = shape.definition if shape.definition is not None else shape
        layout = self._made.get(key)
        if layout is None:
            layout = self._made[key] = _layout(shape.expand(), self.model_of(shape.definition), "")
        if not type_name or type_name not in layout.derived:
            return layout
        special = self._made.get((key, type_name))
        if special is None:
            model = self.model_of(layout.derived[type_name].definition) or layout.model
            special = self._made[(key, type_name)] = _layout(layout.own, model, type_name)
        return special


def local_of(shape: Shape) -> str:
    """The local name in XML: the key without ``@`` and without the prefix that tells it from another."""
    return shape.name.lstrip("@").rpartition(":")[2]


def clark(namespace: str, local: str) -> str:
    """A qualified name as lxml writes it."""
    return f"{{{namespace}}}{local}" if namespace else local


def _layout(own: tuple[Shape, ...], model: Any, type_name: str) -> Layout:
    members: dict[str, Shape] = {}
    slots: dict[str, str] = {}
    derived: dict[str, Shape] = {}
    _flatten(own, members, slots, derived, type_name, 6)
    elements = {clark(s.namespace, local_of(s)): s for key, s in members.items() if key[0] not in "@#*"}
    attributes = {clark(s.namespace, local_of(s)): s for key, s in members.items() if key[0] == "@"}
    return Layout(
        elements, attributes, members, slots, TEXT in members, "*" in members, "@*" in members, derived, model, own
    )  # fmt: skip


def _flatten(shapes: tuple[Shape, ...], members: dict[str, Shape], slots: dict[str, str], derived: dict[str, Shape],
             type_name: str, depth: int) -> None:  # fmt: skip
    """The shapes with those of alternatives in their places; of derived types only the one named, or all."""
    for shape in shapes:
        if not shape.alternative:
            members.setdefault(shape.name, shape)
            slots.setdefault(shape.name, local_of(shape))
            continue
        substitution = shape.alternative != shape.name
        if not substitution and shape.definition is not None:
            derived.setdefault(shape.alternative, shape)
            if type_name and shape.alternative != type_name:
                continue
        if depth:
            before = set(members)
            _flatten(shape.expand(), members, slots, {}, "", depth - 1)
            if substitution:
                slots.update({key: shape.name for key in members if key not in before})
