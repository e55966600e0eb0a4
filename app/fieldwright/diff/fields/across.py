"""Two descriptions in different languages, field by field: an XSD and a JSON Schema of the same model, an interface and what payloads hold.

Which fields are the same:

* the XML root element is the JSON document itself, and takes no step; attributes and elements are members (``@serialNumber`` is
  ``serialNumber``); names are the same where only case and signs differ;
* the text of an element (``#text``) is the value itself where that has no members, else its member ``value``, ``content`` or the like;
* an element that only holds a repeating one (``components.component[]``) is the list (``components[]``, or ``component[]``), and so is one
  whose members are those of the list's items;
* forms are looked through: what stands below an alternative, a derived type or an element that may stand for another is a field.

`neutral` says what is compared of two such fields.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from attrs import Factory, frozen

from fieldwright.diff.fields.pairing import Pair, local_name
from fieldwright.schema.model import Field, Schema, Shape
from fieldwright.schema.xml_layout import XSI_TYPE

SAMPLE = "sample"
_LANGUAGES: Mapping[str, str] = {
    **dict.fromkeys(("JSON Schema", "OpenAPI", "Swagger", "AsyncAPI"), "JSON Schema"),
    **dict.fromkeys(("XSD", "WSDL"), "XML Schema"),
}
"""The language that describes fields, by how the name of a format begins; each other format is a language of its own."""
_TEXTS = ("text", "value", "content", "body", "")
"""What the member for an element's text is called, without case and signs."""
_MEMBERS, _FORMS = 500, 3
"""Fields that are looked at below one, and forms within forms."""


def language(schema: Schema) -> str:
    """The language in which a schema describes fields; ``sample`` for payloads."""
    name = schema.format
    if SAMPLE in name.split():
        return SAMPLE
    return next((one for start, one in _LANGUAGES.items() if name.startswith(start)), name.split(" ")[0])


def across(old: Schema, new: Schema) -> "Across | None":
    """How two schemas of different languages or media are looked at; None where both are the same."""
    languages = language(old), language(new)
    xml = old.medium == "xml", new.medium == "xml"
    return Across(languages, xml) if languages[0] != languages[1] or xml[0] != xml[1] else None


@frozen(eq=False)
class Across:
    """How two descriptions in different languages are paired."""

    languages: tuple[str, str]
    xml: tuple[bool, bool]
    _lists: dict[int, Field] = Factory(dict)
    """Fields of XML that are no list and stand for one, by identity: what is below them may repeat, and does not as an item's member."""
    _loose: dict[int, Field] = Factory(dict)
    """Elements of XML that repeat only because they come in any order: a choice that repeats, by identity."""

    @property
    def sample(self) -> int | None:
        """Which version alone are payloads: 0, 1, or none."""
        return self.languages.index(SAMPLE) if self.languages.count(SAMPLE) == 1 else None

    def pairs(self, old: Field, new: Field) -> list[Pair]:
        """The fields below two that stand for the same, in the new version's order; those that are gone stand at the end."""
        if old.shape.leaf != new.shape.leaf:
            return self._with_text(old, new)
        before, after = self._members(old, xml=self.xml[0]), self._members(new, xml=self.xml[1])
        found: dict[int, Field] = {}
        left = list(before)
        for same in _SAME:
            known: dict[str, Field] = {}
            for field in left:
                known.setdefault(same(field), field)
            for at, field in enumerate(after):
                name = same(field)
                if at not in found and name and name in known:
                    found[at] = known.pop(name)
            taken = {id(field) for field in found.values()}
            left = [field for field in left if id(field) not in taken]
        right = [field for at, field in enumerate(after) if at not in found]
        items: list[Pair] = []
        if id(old) in self._lists:
            made, left = self._items(left, right)
            items = [Pair(below, other) for below, other in made]
        elif id(new) in self._lists:
            made, right = self._items(right, left)
            items = [Pair(other, below) for below, other in made]
        taken = {id(one) for pair in items for one in (pair.old, pair.new)}
        left = [field for field in left if id(field) not in taken]
        right = [field for field in right if id(field) not in taken]
        pairs = [Pair(found[at], field) for at, field in enumerate(after) if at in found]
        pairs += [*items, *(Pair(None, field) for field in right)]
        return [self._unwrapped(pair) for pair in (*self._texts(pairs, left), *(Pair(field, None) for field in left))]

    def _members(self, field: Field, *, xml: bool) -> list[Field]:
        members = list({_key(one): one for one in reversed(_through(field, _FORMS))}.values())[::-1][:_MEMBERS]
        if xml and id(field) in self._lists:
            return [_once(one) for one in members]
        if xml and _in_any_order(members):
            self._loose.update((id(one), one) for one in members)
        return members

    def _items(self, spread: list[Field], others: list[Field]) -> tuple[list[tuple[Field, Field]], list[Field]]:
        """Of an element that stands for a list, and has a form that is the item itself without a name of its own: the fields below that
        form, each with the item's field, and what is left of the element's fields."""
        made: list[tuple[Field, Field]] = []
        rest: list[Field] = []
        for field in spread:
            below = {_key(one): one for one in _through(field, _FORMS)} if not field.shape.leaf else {}
            fitting = [one for one in others if _key(one) in below]
            for one in fitting:
                made.append((_with(below.pop(_key(one)), required=one.shape.required), one))
            others = [one for one in others if one not in fitting]
            rest += [_once(one) for one in below.values()] if fitting else [field]
        return made, rest

    # --- texts

    def _with_text(self, old: Field, new: Field) -> list[Pair]:
        """The pairs below two of which one is a value alone: that is the text of the other; where the other has no text, there are none."""
        bare, holder = (old, new) if old.shape.leaf else (new, old)
        members = self._members(holder, xml=self.xml[1] if holder is new else self.xml[0])
        text = _text_of(members)
        if text is None or bare.shape.type == "any":
            return []
        value = _with(bare, required=True, repeats=False, min_occurs=1, max_occurs=1, nullable=text.shape.nullable)
        text = _with(text, required=True, min_occurs=1)
        pairs = [(value, text), *((None, one) for one in members if _key(one) != _key(text))]
        return [Pair(one, other) if holder is new else Pair(other, one) for one, other in pairs]

    def _texts(self, pairs: list[Pair], left: list[Field]) -> list[Pair]:
        """The pairs, with an element's text beside the member that it is called, and members that both are called as values are."""
        added = [pair.new for pair in pairs if pair.old is None and pair.new is not None]
        gone, came = _text_of(left), _text_of(added)
        if gone is None or came is None:
            return pairs
        left.remove(gone)
        both = Pair(
            _as(gone, came) if gone.name == "#text" else gone, _as(came, gone) if came.name == "#text" else came
        )
        return [both if pair.new is came else pair for pair in pairs]

    # --- lists

    def _unwrapped(self, pair: Pair) -> Pair:
        """A pair of an element that stands for a list, and the list: the element that repeats in it, or its members as those of the items."""
        if pair.old is None or pair.new is None or self.xml[0] == self.xml[1]:
            return pair
        holder, other = (pair.old, pair.new) if self.xml[0] else (pair.new, pair.old)
        made = self._as_in_json(holder, other)
        return Pair(made, other) if self.xml[0] else Pair(other, made)

    def _as_in_json(self, holder: Field, other: Field) -> Field:
        """The field of XML that is what a field of JSON is."""
        repeats = other.shape.repeats
        if holder.shape.repeats and not repeats and id(holder) in self._loose:
            return _with(_once(holder), required=other.shape.required, min_occurs=other.shape.min_occurs)
        if holder.shape.leaf or other.shape.leaf:
            inner = _sole(holder) if repeats and not holder.shape.repeats else None
            return (
                _with(inner, required=holder.shape.required and inner.shape.required) if inner is not None else holder
            )
        if repeats and not holder.shape.repeats:
            inner = _sole(holder)
            if inner is not None:
                return _with(inner, required=holder.shape.required and inner.shape.required)
            made = _with(holder, repeats=True, max_occurs=None)
            self._lists[id(made)] = made
            return made
        inside = _elements(holder)
        if len(inside) == 1 and not inside[0].shape.leaf and len(inside) == len(_through(holder, 1)):
            names = {_key(one) for one in _through(other, _FORMS)}
            if _key(inside[0]) not in names and names & {_key(one) for one in _through(inside[0], _FORMS)}:
                occurs = holder.shape
                return _with(inside[0], required=occurs.required, repeats=occurs.repeats, min_occurs=occurs.min_occurs, max_occurs=occurs.max_occurs)  # fmt: skip
        return holder


def _through(field: Field, forms: int) -> list[Field]:
    """The fields below one, forms looked through; without wildcards, maps, and what tells XML's types."""
    found: list[Field] = []
    for child in field.children()[:_MEMBERS]:
        shape = child.shape
        if shape.alternative:
            found += [_with(one, required=False, min_occurs=0) for one in _through(child, forms - 1)] if forms else []
        elif shape.name not in ("*", "@*", "[]", XSI_TYPE) and not shape.name.startswith(("@xml:", "@xsi:")):
            found.append(child)
    return found


def _with(field: Field, **facts: object) -> Field:
    """The field with other facts, at its own path."""
    return Field(field.shape.with_(**facts), field.path, field.key, field.parent, field.depth)


def _once(field: Field) -> Field:
    return _with(field, repeats=False, required=False, min_occurs=0, max_occurs=1)


def _elements(field: Field) -> list[Field]:
    return [one for one in _through(field, _FORMS) if not one.name.startswith(("@", "#"))]


def _in_any_order(members: Sequence[Field]) -> bool:
    """Whether elements repeat as those of a choice that repeats do: that is how XML Schema says that they come in any order."""
    elements = [one.shape for one in members if not one.name.startswith(("@", "#"))]
    return len(elements) > 1 and all(one.repeats and one.max_occurs is None and not one.required for one in elements)


def _as(text: Field, member: Field) -> Field:
    return _with(text, required=member.shape.required, min_occurs=member.shape.min_occurs)


def _name(field: Field) -> str:
    return local_name(field.name).removeprefix("@")


def _key(field: Field) -> str:
    """A name without case and signs."""
    return re.sub(r"[\W_]+", "", _name(field)).lower() if field.name != "#text" else "#text"


def _inner_key(field: Field) -> str:
    """The name that a list goes by if it is written as its items are called, in an element that only holds them."""
    inner = _sole(field)
    return _key(inner) if inner is not None else _key(field)


_SAME: Sequence[Callable[[Field], str]] = (_name, _key, _inner_key)


def _sole(field: Field) -> Field | None:
    """The one field that an element holds, if that repeats."""
    if field.shape.leaf or field.shape.repeats:
        return None
    inside = _elements(field)
    return inside[0] if len(inside) == 1 and inside[0].shape.repeats else None


def _text_of(members: Sequence[Field]) -> Field | None:
    """The member that holds the value itself."""
    known = {_key(one).removeprefix("#"): one for one in members if one.shape.leaf and not one.shape.repeats}
    return next((known[name] for name in _TEXTS if name in known), None)


def entries(old: Schema, new: Schema) -> dict[str, str]:
    """Which messages of two schemas of different languages are the same: by name, then by their fields, or the only ones."""
    sides = [_entries(schema) for schema in (old, new)]
    made: dict[str, str] = {}
    scored = sorted(
        (
            (one.likeness(other), -i, -j, one.message, other.message)
            for i, one in enumerate(sides[0])
            for j, other in enumerate(sides[1])
        ),
        reverse=True,
    )
    for score, _, _, a, b in scored:
        if a not in made and b not in made.values() and (score >= _ENOUGH or min(map(len, sides)) == 1):
            made[a] = b
    return made


_ENOUGH = 0.5
_ENTRIES = 300


@frozen
class _Entry:
    """A message with what it and its fields are called."""

    message: str
    called: frozenset[str]
    fields: frozenset[str]

    def likeness(self, other: "_Entry") -> float:
        share = len(self.fields & other.fields) / max(1, len(self.fields | other.fields))
        return share + (0.5 if self.called & other.called else 0.0)


def _entries(schema: Schema) -> list[_Entry]:
    names = [one.name for one in schema.messages() if one.kind not in ("component", "type", "parameters", "headers")]
    made: list[_Entry] = []
    for name in (names or [one.name for one in schema.messages()])[:_ENTRIES]:
        root = schema.root(name)
        called = {re.sub(r"[\W_]+", "", text).lower() for text in (name, root.shape.type_name, root.name) if text}
        made.append(_Entry(name, frozenset(called), frozenset(_key(child) for child in _through(root, 1))))
    return made


def closed(shape: Shape, *, whole: bool) -> bool:
    """Whether an object takes no members besides those that are named; ``whole`` says that what is not named is not there (XML, payloads)."""
    return whole or shape.constraints.get("additionalProperties") is False
