"""What a complex type holds: its content model with group references put in, its attributes, and the slots that the model comes to."""

from attrs import define, evolve, field, frozen

from fieldwright.files.xml_text import Element
from fieldwright.schema.model import Choice
from fieldwright.schema.xsd_index import XS, Component, Index, Name, local, part, parts

GROUPS = ("sequence", "choice", "all")
ANY_NAME: Name = ("##any", "*")


@frozen(eq=False)
class Particle:
    """A place in a content model: an element, a wildcard, or a group of places, with how often it occurs."""

    kind: str
    """``element``, ``any``, or one of `GROUPS`."""
    min: int = 1
    max: int | None = 1
    name: Name = ("", "")
    component: Component | None = None
    """The element's declaration; where it is a reference, the global one."""
    place: Component | None = None
    """Where the element is declared or referred to in the model."""
    items: "tuple[Particle, ...]" = ()

    def once(self) -> "Particle":
        """The same, exactly once."""
        return self if self.min == 1 and self.max == 1 else evolve(self, min=1, max=1)


@frozen(eq=False)
class Slot:
    """All places of one name in a content model, with how often it occurs in all."""

    particle: Particle
    min: int
    max: int | None
    choice: Choice | None = None
    others: tuple[Particle, ...] = ()
    """The other places of the same name."""

    @property
    def places(self) -> tuple[Particle, ...]:
        """All places of the name, in the model's order."""
        return (self.particle, *self.others)


@frozen(eq=False)
class Attribute:
    """An attribute of a type: its declaration, and the place that uses it."""

    name: Name
    component: Component
    place: Component
    required: bool


@frozen(eq=False)
class Attributes:
    """A type's attributes by name, in order, and whether others are allowed."""

    named: dict[Name, Attribute]
    anything: tuple[Component, ...] = ()
    """The wildcards that allow others."""

    def __bool__(self) -> bool:
        return bool(self.named) or bool(self.anything)


@define(eq=False)
class Contents:
    """Content models and attributes of complex types, each computed once."""

    index: Index
    _models: dict[Element, Particle | None] = field(factory=dict)
    _attributes: dict[Element, Attributes] = field(factory=dict)
    _bases: dict[Element, Component | None] = field(factory=dict)
    _open: set[Element] = field(factory=set)

    def model(self, type_: Component) -> Particle | None:
        """The content model of a complex type, with what it extends first; None for simple or empty content."""
        node = type_.node
        if node not in self._models:
            if node in self._open:
                self.index.note("S13", f"The type {type_.name[1]!r} extends itself.", type_)
                return None
            self._open.add(node)
            try:
                self._models[node] = self._model(type_)
            finally:
                self._open.discard(node)
        return self._models[node]

    def _model(self, type_: Component) -> Particle | None:
        content = part(type_.node, "complexContent", "simpleContent")
        if content is None:
            return self._opened(type_, self._group(type_, frozenset()))
        derivation = part(content, "extension", "restriction")
        if derivation is None or local(content) == "simpleContent":
            return None
        inner = type_.at(derivation)
        own = self._opened(inner, self._group(inner, frozenset()))
        if local(derivation) == "restriction":
            return own
        base = self.base(type_)
        above = self.model(base) if base is not None else None
        if above is None or own is None:
            return above if own is None else own
        return Particle("sequence", items=(above, own))

    def _opened(self, holder: Component, model: Particle | None) -> Particle | None:
        """A model with the wildcard of open content behind it."""
        node = part(holder.node, "openContent")
        if node is None:
            node = part(holder.document.root, "defaultOpenContent")
            if node is None or (model is None and node.get("appliesToEmpty") not in ("true", "1")):
                return model
        wildcard = part(node, "any")
        if node.get("mode") == "none" or wildcard is None:
            return model
        anything = Particle("any", 0, None, ANY_NAME, place=holder.at(wildcard))
        return Particle("sequence", items=(anything,) if model is None else (model, anything))

    def base(self, type_: Component) -> Component | None:
        """The complex type that a complex type derives from; None for none, a built-in, a simple or an unknown one."""
        if type_.node not in self._bases:
            self._bases[type_.node] = self._base(type_)
        return self._bases[type_.node]

    def _base(self, type_: Component) -> Component | None:
        content = part(type_.node, "complexContent", "simpleContent")
        derivation = part(content, "extension", "restriction") if content is not None else None
        text = derivation.get("base") if derivation is not None else None
        if not text or derivation is None:
            return None
        name = type_.at(derivation).resolve(text)
        if name[0] == XS and name not in self.index.components["type"]:
            return None
        found = self.index.find("type", name, type_)
        if found is None:
            self.index.note("S10", f"The type {name[1]!r} is not defined.", type_)
        return found if found is not None and local(found.node) == "complexType" else None

    def texted(self, type_: Component, depth: int = 50) -> Component | None:
        """The type whose simple content a complex type has: itself, or the one that it extends by nothing but attributes."""
        if part(type_.node, "simpleContent") is not None:
            return type_
        content = part(type_.node, "complexContent")
        extension = part(content, "extension") if content is not None else None
        if extension is None or not depth or part(extension, *GROUPS, "group") is not None:
            return None
        base = self.base(type_)
        return self.texted(base, depth - 1) if base is not None else None

    def mixed(self, type_: Component, depth: int = 50) -> bool:
        """Whether text may stand between the elements."""
        content = part(type_.node, "complexContent")
        given = [one.get("mixed") for one in (content, type_.node) if one is not None and one.get("mixed")]
        if given:
            return given[0] in ("true", "1")
        base = self.base(type_) if content is not None and depth else None
        return base is not None and self.mixed(base, depth - 1)

    def _group(self, holder: Component, path: frozenset[Element]) -> Particle | None:
        node = part(holder.node, *GROUPS, "group")
        return self._particle(holder.at(node), path) if node is not None else None

    def _particle(self, place: Component, path: frozenset[Element]) -> Particle | None:
        low, high = self._occurs(place)
        if high == 0:
            return None
        tag = local(place.node)
        if tag == "element":
            return self._element(place, low, high)
        if tag == "any":
            return Particle("any", low, high, ANY_NAME, place=place)
        if tag == "group":
            inner = self._referred(place, path)
            return Particle("sequence", low, high, items=(inner,)) if inner is not None else None
        if tag not in GROUPS:
            return None
        items = [self._particle(place.at(node), path) for _, node in parts(place.node)]
        return Particle(tag, low, high, items=tuple(one for one in items if one is not None))

    def _referred(self, place: Component, path: frozenset[Element]) -> Particle | None:
        text = place.node.get("ref")
        if not text:
            return self._group(place, path)
        name = place.resolve(text)
        group = self.index.find("group", name, place)
        if group is None:
            self.index.note("S10", f"The group {name[1]!r} is not defined.", place)
            return None
        if group.node in path or len(path) > 100:
            self.index.note("S13", f"The group {name[1]!r} contains itself.", place)
            return None
        return self._group(group, path | {group.node})

    def _element(self, place: Component, low: int, high: int | None) -> Particle | None:
        text = place.node.get("ref")
        if text and place.resolve(text)[1]:
            name = place.resolve(text)
            found = self.index.find("element", name)
            if found is None:
                self.index.note("S10", f"The element {name[1]!r} is not defined.", place)
            return Particle("element", low, high, name, found, place)
        own = place.node.get("name")
        if not own:
            self.index.note("S13", "An element has neither a name nor a ref.", place)
            return None
        return Particle("element", low, high, (place.document.namespace_of(place.node, "element"), own), place, place)

    def _occurs(self, place: Component) -> tuple[int, int | None]:
        low, high = place.node.get("minOccurs", "1").strip(), place.node.get("maxOccurs", "1").strip()
        try:
            return max(0, int(low[:12])), None if high == "unbounded" else max(0, int(high[:12]))
        except ValueError:
            self.index.note("S13", f"minOccurs {low[:20]!r} and maxOccurs {high[:20]!r} are no numbers.", place)
            return 0, 1

    # --- attributes

    def attributes(self, type_: Component) -> Attributes:
        """The attributes of a complex type, those of what it derives from included."""
        node = type_.node
        if node not in self._attributes:
            self._attributes[node] = Attributes({})  # for a type that derives from itself
            self._attributes[node] = self._attributes_of(type_)
        return self._attributes[node]

    def _attributes_of(self, type_: Component) -> Attributes:
        base = self.base(type_)
        above = self.attributes(base) if base is not None else Attributes({})
        named = dict(above.named)
        content = part(type_.node, "complexContent", "simpleContent")
        derivation = part(content, "extension", "restriction") if content is not None else None
        holder = type_.at(derivation) if derivation is not None else type_
        default = type_.document.root.get("defaultAttributes")
        anything: tuple[Component, ...] = ()
        if default and type_.node.get("defaultAttributesApply") not in ("false", "0"):
            at = type_.at(type_.document.root)
            anything = self._group_of_attributes(at, type_.resolve(default), type_, named, frozenset())
        anything += self._collect(holder, named, frozenset())
        if derivation is None or local(derivation) == "extension":
            anything = above.anything + tuple(one for one in anything if one not in above.anything)
        return Attributes(named, anything)

    def _collect(self, holder: Component, named: dict[Name, Attribute], path: frozenset[Element]) -> tuple[Component, ...]:  # fmt: skip
        anything: tuple[Component, ...] = ()
        for tag, node in parts(holder.node):
            place = holder.at(node)
            if tag == "attribute":
                self._attribute(place, named)
            elif tag == "anyAttribute":
                anything += (place,)
            elif tag == "attributeGroup":
                name = place.resolve(node.get("ref") or "")
                anything += self._group_of_attributes(place, name, holder, named, path)
        return anything

    def _group_of_attributes(self, place: Component, name: Name, holder: Component, named: dict[Name, Attribute],
                             path: frozenset[Element]) -> tuple[Component, ...]:  # fmt: skip
        group = self.index.find("attributeGroup", name, holder)
        if group is None:
            self.index.note("S10", f"The attribute group {name[1]!r} is not defined.", place)
        elif group.node in path:
            self.index.note("S13", f"The attribute group {name[1]!r} contains itself.", place)
        else:
            return self._collect(group, named, path | {group.node})
        return ()

    def _attribute(self, place: Component, named: dict[Name, Attribute]) -> None:
        text, own = place.node.get("ref"), place.node.get("name")
        if text and place.resolve(text)[1]:
            name = place.resolve(text)
            found = self.index.find("attribute", name)
            if found is None:
                self.index.note("S10", f"The attribute {name[1]!r} is not defined.", place)
        elif own:
            name = (place.document.namespace_of(place.node, "attribute"), own)
            found = place
        else:
            self.index.note("S13", "An attribute has neither a name nor a ref.", place)
            return
        if place.node.get("use") == "prohibited":
            named.pop(name, None)
            return
        named[name] = Attribute(name, found or place, place, place.node.get("use") == "required")


# --- slots -----------------------------------------------------------------------------------------------------------


def slots_of(model: Particle | None) -> dict[Name, Slot]:
    """The slots of a content model by name, in order: places of one name are one slot, occurrences multiplied and added up."""
    return _slots(model, [0], None, once=True) if model is not None else {}


def order_matters(model: Particle | None) -> bool:
    """Whether a group of several elements repeats, so that the order between them is more than the schema's."""
    if model is None or model.kind in ("element", "any"):
        return False
    if model.max != 1 and len(slots_of(model.once())) > 1:
        return True
    return any(order_matters(one) for one in model.items)


def together(model: Particle | None) -> tuple[str, ...]:
    """What the occurrences of single elements do not say: choices of which one must be there, groups that are there whole or not at all."""
    made: dict[str, None] = {}
    if model is not None:
        _together(model, made)
    return tuple(made)[:20]


def _together(model: Particle, made: dict[str, None]) -> None:
    if model.kind in ("element", "any") or not model.items:
        return
    if model.kind == "choice":
        needed = model.min > 0 and all(any(slot.min for slot in slots_of(one).values()) for one in model.items)
        if needed and len(model.items) > 1:
            made[f"One of these must be there: {' | '.join(_label(one) for one in model.items[:12])}."] = None
    elif model.min == 0:
        inside = slots_of(model.once())
        needed = [name[1] for name, slot in inside.items() if slot.min]
        if needed and len(inside) > 1:
            made[
                f"Of {', '.join(name[1] for name in list(inside)[:8])}: where one is there, {', '.join(needed[:8])} must be."
            ] = None
    for one in model.items:
        _together(one, made)


def needs_of(model: Particle | None) -> tuple[tuple[str, ...], ...]:
    """What the occurrences of single elements may not say, for comparing: for each choice of which one must be there the local names, and
    each global element that must be, which another may stand for."""
    found: list[tuple[str, ...]] = []
    waiting = [model] if model is not None else []
    while waiting and len(found) < 20:
        here = waiting.pop(0)
        if here.min == 0 or here.kind == "any":
            continue
        if here.kind == "element":
            found += [(here.name[1],)] if here.component is not here.place else []
        elif here.kind != "choice" or len(here.items) == 1:
            waiting += here.items
        elif all(any(slot.min for slot in slots_of(one).values()) for one in here.items):
            found.append(tuple(dict.fromkeys(name[1] for one in here.items for name in slots_of(one))))
    return tuple(found)


def _slots(model: Particle, counter: list[int], outer: Choice | None, *, once: bool) -> dict[Name, Slot]:
    if model.kind in ("element", "any"):
        return {model.name: Slot(model, model.min, model.max, outer)}
    once = once and model.max == 1
    merged: dict[Name, Slot] = {}
    if model.kind == "choice":
        merged = _alternatives(model, counter, outer, once=once)
    else:
        for item in model.items:
            if item.kind == "element" and item.name not in merged:
                merged[item.name] = Slot(item, item.min, item.max, outer)
                continue
            for name, slot in _slots(item, counter, outer, once=once).items():
                merged[name] = _both(merged[name], slot) if name in merged else slot
    if model.min == 1 and model.max == 1:
        return merged
    return {name: _times(slot, model) for name, slot in merged.items()}


def _alternatives(model: Particle, counter: list[int], outer: Choice | None, *, once: bool) -> dict[Name, Slot]:
    group = ""
    if once and outer is None and len(model.items) > 1:
        counter[0] += 1
        group = "choice" if counter[0] == 1 else f"choice {counter[0]}"
    found = [_slots(item, counter, Choice(group, _label(item)) if group else outer, once=once) for item in model.items]
    merged: dict[Name, Slot] = {}
    for branch in found:
        for name, slot in branch.items():
            before = merged.get(name)
            if before is None:
                merged[name] = slot
                continue
            high = None if before.max is None or slot.max is None else max(before.max, slot.max)
            merged[name] = evolve(
                before, min=min(before.min, slot.min), max=high, choice=outer, others=before.others + slot.places
            )
    everywhere = {name for name in merged if all(name in branch for branch in found)}
    return {name: slot if name in everywhere else evolve(slot, min=0) for name, slot in merged.items()}


def _label(branch: Particle) -> str:
    """An alternative's name: that of its element, or of the first elements of its group."""
    if branch.kind in ("element", "any"):
        return branch.name[1]
    names = list(dict.fromkeys(name[1] for name in slots_of(branch)))
    return ", ".join(names[:3]) + (", ..." if len(names) > 3 else "")


def _both(one: Slot, other: Slot) -> Slot:
    high = None if one.max is None or other.max is None else one.max + other.max
    choice = one.choice if one.choice == other.choice else None
    return evolve(one, min=one.min + other.min, max=high, choice=choice, others=one.others + other.places)


def _times(slot: Slot, group: Particle) -> Slot:
    high = None if slot.max is None or group.max is None else slot.max * group.max
    return evolve(slot, min=slot.min * group.min, max=high)
