"""Elements, attributes and types of an XSD as shapes, each made once, when it is first looked at."""

from collections.abc import Callable, Hashable, Iterable
from typing import Any

from attrs import define, field

from fieldwright.files.xml_text import Element
from fieldwright.schema.beyond import with_both
from fieldwright.schema.lazy_shapes import Below, Glance, LazyShape, Single
from fieldwright.schema.model import Choice, Note, Origin, Shape
from fieldwright.schema.xml_layout import XSI_TYPE
from fieldwright.schema.xsd_beyond import beyond_of_element, beyond_of_type, beyond_of_wildcards
from fieldwright.schema.xsd_content import (
    ANY_NAME,
    Attribute,
    Contents,
    Particle,
    Slot,
    order_matters,
    slots_of,
    together,
)
from fieldwright.schema.xsd_index import XML, XS, XSI, Component, Index, Name, base_of, derivation_of, local, part
from fieldwright.schema.xsd_remarks import documentation, remarks, remarks_within, sentences, wildcard
from fieldwright.schema.xsd_types import BUILT_IN, SimpleFacts, SimpleTypes, shown, typed

WELL_KNOWN = {XML: "xml", XSI: "xsi", XS: "xs"}

MAX_ALTERNATIVES = 2000

_TEXT = Glance(leaf=True, required=True)
_ATTRIBUTES = {required: Glance(leaf=True, required=required) for required in (False, True)}
_ELEMENTS = {repeats: Glance(repeats=repeats) for repeats in (False, True)}
"""What is told at sight of texts, attributes and elements."""


@define(eq=False)
class Shapes:
    """The shapes of one schema."""

    index: Index
    contents: Contents
    simple: SimpleTypes
    _elements: dict[Element, Shape] = field(factory=dict)
    _children: dict[Element, tuple[Shape, ...]] = field(factory=dict)
    _own: dict[Element, tuple[Shape, ...]] = field(factory=dict)
    _attributes: dict[tuple[Element, str, bool], Shape] = field(factory=dict)
    _models: dict[Hashable, Particle] = field(factory=dict)
    _notes: dict[Element, tuple[Note, ...]] = field(factory=dict)
    _types: dict[Element, dict[str, Any] | None] = field(factory=dict)
    _said_of: dict[Element, tuple[Note, ...]] = field(factory=dict)
    _prefixes: dict[str, str] = field(factory=dict)

    @classmethod
    def over(cls, index: Index) -> "Shapes":
        """The shapes of an index."""
        shapes = cls(index, Contents(index), SimpleTypes(index))
        for document in index.documents:
            for prefix, namespace in document.prefixes.items():
                if prefix and namespace not in shapes._prefixes and prefix not in shapes._prefixes.values():
                    shapes._prefixes[namespace] = prefix
        shapes._prefixes.update(WELL_KNOWN)
        return shapes

    @property
    def language(self) -> str:
        """The language of the documentation that is shown, where there are several."""
        return self.index.language

    @property
    def prefixes(self) -> dict[str, str]:
        """The prefix of each namespace that the schema's files declare, the main file's first."""
        return self._prefixes

    def model_of(self, definition: Hashable) -> Particle | None:
        """The content model of a definition in which the order between elements is more than the schema's; else None."""
        return self._models.get(definition)

    # --- elements

    def element(self, component: Component) -> Shape:
        """The shape of an element's declaration, before anything is said about how often it occurs."""
        node = component.node
        if node not in self._elements:
            self._elements[node] = self._element(component)
        return self._elements[node]

    def type_root(self, component: Component) -> Shape:
        """The shape of a payload that has a named complex type."""
        namespace, name = component.name
        return self._of_type(
            component, name=name, namespace=namespace, description=documentation(component.node, self.language)
        )

    def _element(self, component: Component) -> Shape:
        node = component.node
        document = component.document
        top = component.name != ("", "")
        namespace = document.namespace if top else document.namespace_of(node, "element")
        facts: dict[str, Any] = {
            "name": node.get("name"),
            "namespace": namespace,
            "nullable": node.get("nillable") in ("true", "1"),
            "description": documentation(node, self.language),
        }
        type_ = self._type(component)
        shape = self._of_type(type_, **facts) if isinstance(type_, Component) else self._of_facts(type_, **facts)
        kind = shape.type if shape.type in ("integer", "boolean") else ""
        given = {key: typed(node.get(key), kind) for key in ("default", "fixed") if node.get(key) is not None}
        notes = (*shape.notes, *sentences(component, self.language), *remarks(component, self.language))
        beyond = beyond_of_element(node)
        if beyond:
            given["beyond"] = with_both(shape.beyond, beyond)
        return shape.with_(source=component.origin, notes=notes, **given)

    def _type(self, component: Component, depth: int = 20) -> Component | SimpleFacts:
        """What gives an element or attribute its type: a complex type, or the facts of a simple one."""
        text = component.node.get("type")
        if text:
            name = component.resolve(text)
            found = self.index.find("type", name) if name[0] != XS else self.index.components["type"].get(name)
            if found is not None and local(found.node) == "complexType":
                return found
            return self.simple.named(name, component)
        inline = part(component.node, "complexType", "simpleType")
        if inline is not None:
            return component.at(inline) if local(inline) == "complexType" else self.simple.of(component.at(inline))
        heads = (component.node.get("substitutionGroup") or "").split()
        head = self.index.find("element", component.resolve(heads[0])) if heads else None
        if head is not None and depth:
            return self._type(head, depth - 1)
        return BUILT_IN[(XS, "anyType" if local(component.node) == "element" else "anySimpleType")]

    def _of_facts(self, facts: SimpleFacts, **known: Any) -> Shape:
        known["description"] = known.get("description") or facts.description
        notes = facts.notes
        if facts.type == "any":
            notes = (*notes, Note("S12", "Anything may stand here."))
        return Shape(
            type=facts.type, format=facts.format, constraints=facts.constraints, enum=facts.enum, enum_text=facts.enum_text,
            type_name=facts.type_name, notes=notes, **known,
        )  # fmt: skip

    def _of_type(self, type_: Component, **known: Any) -> Shape:
        node = type_.node
        facts = self._facts(type_)
        if facts is None:
            shape = self._of_facts(self.simple.of(self.contents.texted(type_) or type_), **known)
            said = self._within(type_)
            return shape.with_(type_name=node.get("name") or shape.type_name, notes=(*shape.notes, *said))
        known["description"] = known.get("description") or documentation(node, self.language)
        return Shape(**facts, notes=self._notes_of(type_), **known)

    def _below(self, component: Component, *_: object) -> Below:
        """What is below an element, by its type alone."""
        type_ = self._type(component)
        facts = self._facts(type_) if isinstance(type_, Component) else None
        return (facts["leaf"], facts["definition"], facts["expand"]) if facts is not None else (True, None, tuple)

    def _facts(self, type_: Component) -> dict[str, Any] | None:
        """What the shapes of all elements of a complex type have in common; None for one that is only a text."""
        node = type_.node
        if node not in self._types:
            self._types[node] = self._facts_of(type_)
        return self._types[node]

    def _facts_of(self, type_: Component) -> dict[str, Any] | None:
        node = type_.node
        simple = self.contents.texted(type_) is not None
        more = bool(self.contents.attributes(type_)) or bool(self._derived(type_))
        if simple and not more:
            return None
        model = self.contents.model(type_)
        leaf = not (simple or more or model or self.contents.mixed(type_))
        name = node.get("name")
        definition = (
            ("type", *type_.name, node.sourceline) if name else (str(type_.document.file), type_.origin.pointer)
        )
        if model is not None and order_matters(model):
            self._models[definition] = model
        return {
            "type": "object", "type_name": name or "", "definition": definition, "leaf": leaf,
            "expand": _once(lambda: self._expanded(type_)), "beyond": beyond_of_type(node, model),
        }  # fmt: skip

    def _notes_of(self, type_: Component) -> tuple[Note, ...]:
        """What a complex type says that no field shows."""
        node = type_.node
        if node not in self._said_of:
            model = self.contents.model(type_)
            said: list[str] = []
            if self.contents.mixed(type_):
                said.append("Text may stand between the elements; it is shown as one text.")
            if model is not None and order_matters(model):
                said.append("Several elements repeat together; the order between them is not shown.")
            said += together(model)
            if node.get("abstract") in ("true", "1"):
                said.append("The type is abstract: a payload names a derived one in xsi:type.")
            self._said_of[node] = (*(Note("S12", text, type_.origin) for text in said), *self._said(type_))
        return self._said_of[node]

    def _said(self, type_: Component, *, restricted: bool = False, depth: int = 60) -> tuple[Note, ...]:
        """What a complex type says that no field shows, with what it inherits; of a restricted type only what still holds."""
        own = self._within(type_)
        if restricted:
            own = tuple(note for tag in ("assert",) for note in own if tag in note.origin.pointer.rpartition("/")[2])
        base = self.contents.base(type_)
        if base is None or not depth or base.node is type_.node:
            return own
        restricted = restricted or base_of(type_.node) == "" or derivation_of(type_.node) == "restriction"
        above = self._said(base, restricted=restricted, depth=depth - 1)
        return (*own, *(note for note in above if note not in own))

    def _within(self, type_: Component) -> tuple[Note, ...]:
        if type_.node not in self._notes:
            self._notes[type_.node] = remarks_within(type_, self.index, self.language)
        return self._notes[type_.node]

    # --- children

    def _expanded(self, type_: Component) -> tuple[Shape, ...]:
        node = type_.node
        if node not in self._children:
            own = self._members(type_)
            derived = self._derived(type_)
            if derived:
                names = tuple(one.name[1] for one in derived)
                abstract = node.get("abstract") in ("true", "1")
                mark = Shape(
                    name=XSI_TYPE, type="string", namespace=XSI, type_name="xs:QName", required=abstract, min_occurs=int(abstract),
                    enum=names if abstract else (type_.name[1], *names), description="Which derived type the element has.",
                    source=type_.origin,
                )  # fmt: skip
                taken = {(shape.namespace, shape.name) for shape in own}
                own = (mark, *own, *(self._alternative(one, taken) for one in derived))
            self._children[node] = own
        return self._children[node]

    def _derived(self, type_: Component) -> tuple[Component, ...]:
        if type_.name == ("", "") or type_.node.get("name") is None:
            return ()
        barred = type_.document.barred(type_.node, "block")
        found = (one for one in self.index.derived(type_.name) if one.node.get("abstract") not in ("true", "1"))
        if barred:
            found = (one for one in found if not barred.intersection(self.index.ways(one, type_.name)))
        return tuple(found)[:MAX_ALTERNATIVES]

    def _alternative(self, type_: Component, taken: set[tuple[str, str]]) -> Shape:
        def more() -> tuple[Shape, ...]:
            return tuple(shape for shape in self._members(type_) if (shape.namespace, shape.name) not in taken)

        return Shape(
            name=type_.name[1], alternative=type_.name[1], type="object", type_name=type_.name[1], namespace=type_.name[0],
            description=documentation(type_.node, self.language), definition=("type", *type_.name, type_.node.sourceline), leaf=False,
            source=type_.origin, expand=_once(more),
        )  # fmt: skip

    def _members(self, type_: Component) -> tuple[Shape, ...]:
        """Attributes, then the text, then the elements of a complex type."""
        node = type_.node
        if node not in self._own:
            self._own[node] = (*self._attribute_shapes(type_), *self._text(type_), *self._element_shapes(type_))
        return self._own[node]

    def _text(self, type_: Component) -> tuple[Shape, ...]:
        simple = self.contents.texted(type_)
        if simple is not None:
            return (LazyShape("#text", _TEXT, Single(self._made_text, (type_, simple))),)
        if self.contents.mixed(type_):
            return (Shape(name="#text", type="string", source=type_.origin),)
        return ()

    def _made_text(self, type_: Component, simple: Component) -> Shape:
        shape = self._of_facts(self.simple.of(simple), name="#text", source=type_.origin)
        return shape.with_(required=True, min_occurs=1, type_name=shape.type_name or base_of(simple.node))

    def _attribute_shapes(self, type_: Component) -> tuple[Shape, ...]:
        found = self.contents.attributes(type_)
        twice = _twice(found.named)
        shapes = [self._attribute(one, self._called(name, twice)) for name, one in found.named.items()]
        if found.anything:
            notes = tuple(
                note
                for one in found.anything
                for note in wildcard(one, "Any other attribute may stand here", self.language)
            )
            text = "\n\n".join(filter(None, (documentation(one.node, self.language) for one in found.anything)))
            first = found.anything[0]
            beyond = beyond_of_wildcards([one.node for one in found.anything], first.document.namespace)
            shapes.append(
                Shape(name="@*", type="any", source=first.origin, description=text, notes=notes, beyond=beyond)
            )
        return tuple(shapes)

    def _attribute(self, attribute: Attribute, called: str) -> Shape:
        """The shape of an attribute where it is used: one for all types that inherit it."""
        key = (attribute.place.node, called, attribute.required)
        if key not in self._attributes:
            seen = _ATTRIBUTES[attribute.required]
            self._attributes[key] = LazyShape(f"@{called}", seen, Single(self._made_attribute, (attribute, called)))
        return self._attributes[key]

    def _made_attribute(self, attribute: Attribute, called: str) -> Shape:
        type_ = self._type(attribute.component)
        facts = type_ if isinstance(type_, SimpleFacts) else SimpleFacts()
        description = documentation(attribute.place.node, self.language) or documentation(
            attribute.component.node, self.language
        )
        shape = self._of_facts(facts, name=f"@{called}", namespace=attribute.name[0], description=description)
        given = {
            key: typed(value, shape.type)
            for key in ("default", "fixed")
            if (value := attribute.place.node.get(key, attribute.component.node.get(key))) is not None
        }
        notes = (*shape.notes, *remarks(attribute.place, self.language))
        if attribute.place.node is not attribute.component.node:
            notes += remarks(attribute.component, self.language)
        return shape.with_(required=attribute.required, min_occurs=int(attribute.required), source=attribute.place.origin,
                           notes=notes, **given)  # fmt: skip

    def _element_shapes(self, type_: Component) -> tuple[Shape, ...]:
        slots = slots_of(self.contents.model(type_))
        names: dict[Name, None] = dict.fromkeys(slots)
        for slot in slots.values():
            if slot.particle.component is not slot.particle.place:  # a reference to a global element
                names.update(dict.fromkeys(one.name for one in self._instead(slot)))
        twice = _twice(names)
        made: list[Shape] = []
        for name, slot in slots.items():
            component = slot.particle.component
            if component is not None and component is slot.particle.place:  # a local element: most are
                called = name[1] if not twice else self._called(name, twice)
                made.append(self._lazily(component, slot, called))
            else:
                made += self._slot(slot, twice)
        return tuple(made)

    def _instead(self, slot: Slot) -> tuple[Component, ...]:
        """The concrete elements that may stand in a slot besides the one that it names."""
        component = slot.particle.component
        if component is None or component.name == ("", ""):
            return ()
        if "substitution" in component.document.barred(component.node, "block"):
            return ()
        found = self.index.substitutes(component.name)
        return tuple(one for one in found if one.node.get("abstract") not in ("true", "1"))[:MAX_ALTERNATIVES]

    def _slot(self, slot: Slot, twice: frozenset[str]) -> Iterable[Shape]:
        particle, component = slot.particle, slot.particle.component
        if particle.name == ANY_NAME:
            return (self._wildcard(slot),)
        called = self._called(particle.name, twice)
        if component is None:
            note = Note(
                "S10", f"The element {shown(particle.name)} is not defined.", _origin(particle.place), "warning"
            )
            notes = (note, *(remarks(particle.place, self.language) if particle.place is not None else ()))
            missing = Shape(name=called, namespace=particle.name[0], source=_origin(particle.place), notes=notes)
            return (_occurring(missing, slot),)
        instead = self._instead(slot)
        abstract = component.node.get("abstract") in ("true", "1")
        if not instead:
            return (self._lazily(component, slot, called, abstract=abstract),)
        concrete = instead if abstract else (component, *instead)
        said = self._of_head(component, slot) if abstract else ()
        if len(concrete) == 1:
            shape = self._used(concrete[0], slot, self._called(concrete[0].name, twice))
            return (_occurring(shape.with_(notes=(*shape.notes, *said)), slot),)
        return self._substitution(slot, concrete, twice, said)

    def _lazily(self, component: Component, slot: Slot, called: str, *, abstract: bool = False) -> Shape:
        """An element in its slot, made when it is looked at."""
        seen = _ELEMENTS[slot.max is None or slot.max > 1]
        return LazyShape(called, seen, Single(self._made_slot, (component, slot, called, abstract), self._below))

    def _made_slot(self, component: Component, slot: Slot, called: str, abstract: bool) -> Shape:
        shape = self._used(component, slot, called)
        if abstract:
            note = Note("S12", "The element is abstract, and nothing here may stand for it.", shape.source)
            shape = shape.with_(notes=(*shape.notes, note))
        return _occurring(shape, slot)

    def _of_head(self, component: Component, slot: Slot) -> tuple[Note, ...]:
        """What an abstract element says, which is not shown itself, for those that stand for it."""
        place = slot.particle.place
        said = f"Stands for the abstract element {component.name[1]}. {documentation(component.node, self.language)}".strip()
        notes = (Note("S12", said[:600], component.origin), *remarks(component, self.language))
        return (*notes, *remarks(place, self.language)) if place is not None else notes

    def _substitution(self, slot: Slot, concrete: tuple[Component, ...], twice: frozenset[str], said: tuple[Note, ...]) -> Iterable[Shape]:  # fmt: skip
        head = slot.particle.name
        for component in concrete:
            name = component.name[1]
            choice = slot.choice or (Choice(f"{head[1]} or what stands for it", name) if slot.max == 1 else None)
            called = self._called(component.name, twice)
            if component.name == head:
                yield _occurring(self._used(component, slot, called), slot, required=False).with_(choice=choice)
                continue
            yield Shape(
                name=head[1], alternative=called, type="object", namespace=component.name[0], leaf=False, choice=choice,
                description=documentation(component.node, self.language), source=component.origin,
                notes=said, expand=_once(lambda c=component, n=called: (_occurring(self._used(c, slot, n), slot, required=False),)),
            )  # fmt: skip

    def _used(self, component: Component, slot: Slot, called: str) -> Shape:
        """An element's shape with what the places that use it add."""
        shape = self.element(component)
        place = slot.particle.place
        own = documentation(place.node, self.language) if place is not None else ""
        notes: tuple[Note, ...] = ()
        if place is not None and place.node is not component.node:
            notes = remarks(place, self.language)
        for other in slot.others:
            notes += self._elsewhere(other, shape)
        if own or notes or called != shape.name:
            text = own or shape.description
            return shape.with_(description=text, name=called, notes=(*shape.notes, *notes))
        return shape

    def _elsewhere(self, particle: Particle, shape: Shape) -> tuple[Note, ...]:
        """What a further place of the same name says differently."""
        place = particle.place
        if place is None:
            return ()
        other = self.element(particle.component or place)
        text = documentation(place.node, self.language)
        made = [note for note in remarks(place, self.language) if note.text not in {one.text for one in shape.notes}]
        for what, one, two in (
            ("the type", shape.type_name, other.type_name), ("the default", shape.default, other.default), ("the fixed value", shape.fixed, other.fixed),
        ):  # fmt: skip
            if one != two:
                made.append(
                    Note("S12", f"Where it stands again (line {place.node.sourceline}), {what} is {two}.", place.origin)
                )
        if text and text != shape.description:
            made.append(
                Note("S12", f"Where it stands again (line {place.node.sourceline}): {text}"[:600], place.origin)
            )
        return tuple(made)

    def _wildcard(self, slot: Slot) -> Shape:
        places = [one.place for one in slot.places if one.place is not None]
        notes = tuple(note for one in places for note in wildcard(one, _what(one), self.language))
        text = "\n\n".join(filter(None, (documentation(one.node, self.language) for one in places)))
        shape = Shape(
            name="*", type="any", source=_origin(slot.particle.place), description=text, notes=notes,
            beyond=beyond_of_wildcards([one.node for one in places], places[0].document.namespace if places else ""),
        )  # fmt: skip
        return _occurring(shape, slot)

    def _called(self, name: Name, twice: frozenset[str]) -> str:
        """A name in paths: the local name, with the namespace's prefix where two of the same parent collide."""
        namespace, called = name
        if called not in twice or not namespace:
            return called
        if namespace not in self._prefixes:
            self._prefixes[namespace] = f"ns{len(self._prefixes) + 1}"
        return f"{self._prefixes[namespace]}:{called}"


def _occurring(shape: Shape, slot: Slot, *, required: bool = True) -> Shape:
    low = slot.min if required else 0
    repeats = slot.max is None or slot.max > 1
    return shape.with_(
        required=low > 0, repeats=repeats, min_occurs=low, max_occurs=slot.max, choice=slot.choice
    )  # fmt: skip


def _twice(names: Iterable[Name]) -> frozenset[str]:
    """The local names that several namespaces have."""
    seen: dict[str, str] = {}
    return frozenset(called for namespace, called in names if seen.setdefault(called, namespace) != namespace)


def _what(place: Component) -> str:
    """How the note of a wildcard for elements begins."""
    above = place.node.getparent()
    if local(above) not in ("openContent", "defaultOpenContent"):
        return "Any element may stand here"
    where = "behind" if above.get("mode") == "suffix" else "between"
    return f"Any element may stand {where} the others (open content)"


def _origin(place: Component | None) -> Origin:
    return place.origin if place is not None else Origin()


def _once(make: Callable[[], tuple[Shape, ...]]) -> Callable[[], tuple[Shape, ...]]:
    made: list[tuple[Shape, ...]] = []

    def given() -> tuple[Shape, ...]:
        if not made:
            made.append(make())
        return made[0]

    return given
