"""The field model: what every reader fills and everything else reads.

A reader turns a definition into a `Shape`, once, wherever the definition is used. A `Field` is a shape at a path of one
message. Children are computed on demand: real schemas recurse and expand to 10^10 paths, so nothing here walks a tree.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from operator import attrgetter
from pathlib import Path
from threading import Lock
from typing import Any, Protocol

from attrs import Factory, field, fields, frozen

from fieldwright.schema.paths import Step, join, parse_path, quoted, step_text, value_path

TYPES = (
    "object", "array", "string", "integer", "number", "boolean", "date", "time", "date-time", "duration",
    "binary", "any", "null",
)  # fmt: skip
"""What a field can be. `Shape.type` is one of these, or several joined by ``|`` in the schema's order."""

UNBOUNDED = None
"""`max_occurs` of a field that repeats without limit."""


@frozen
class Origin:
    """Where a definition stands: the file, its line (from 1, 0 when unknown), and a JSON pointer or XPath."""

    file: Path | None = None
    line: int = 0
    pointer: str = ""


@frozen
class Note:
    """Something a schema says that the tree cannot show as it is, or that is wrong in it.

    ``kind`` is a finding id of family S (see `mapping.findings`), ``text`` a sentence for people.
    """

    kind: str
    text: str
    origin: Origin = Origin()
    severity: str = "info"
    wanted: Path | None = None
    """Of a part that is missing: the file that it would be read from."""


@frozen
class Choice:
    """Membership of an exclusive choice: of the fields of one ``group``, only those of one ``alternative`` may occur."""

    group: str
    alternative: str


def _no_shapes() -> "tuple[Shape, ...]":
    return ()


@frozen(eq=False)
class Shape:
    """What a schema says about a field, wherever its definition is used.

    ``name`` is the payload's own name (``sku``, ``@currencyID``, ``#text``), ``*`` for a map's values, ``[0]`` for a tuple's item,
    ``[]`` for an array directly inside an array. A repeating field is one node: ``type`` is then the type of an item and ``repeats``
    is true, ``min_occurs``/``max_occurs`` bound the number of items. ``required`` says that the field itself must be present.
    ``constraints`` has the schema language's facets under JSON Schema's names where there is one (``maxLength``, ``pattern``,
    ``minimum``, ``multipleOf``, ``totalDigits``, ``fractionDigits``, ``whiteSpace``, ``minItems``, ``uniqueItems`` ...).
    ``definition`` names the definition that gives the children, for marking recursion. ``expand`` gives the children; it is
    called on demand and memoised by `Field`; a reader memoises it per definition as well.
    ``alternative`` is set on a node that stands for one alternative of a union of objects: it takes no step in the payload.
    """

    name: str
    type: str = "any"
    format: str = ""
    required: bool = False
    nullable: bool = False
    repeats: bool = False
    min_occurs: int = 0
    max_occurs: int | None = 1
    constraints: Mapping[str, Any] = Factory(dict)
    enum: tuple[Any, ...] = ()
    enum_text: Mapping[str, str] = Factory(dict)
    """Meaning of an enum's value, where the schema says it; keys are the values as text."""
    default: Any = None
    fixed: Any = None
    title: str = ""
    description: str = ""
    examples: tuple[Any, ...] = ()
    deprecated: bool = False
    access: str = ""
    """``read-only``, ``write-only`` or empty."""
    choice: Choice | None = None
    alternative: str = ""
    namespace: str = ""
    type_name: str = ""
    """The schema's own name of the type: ``xs:decimal``, ``AmountType``, ``Customer``."""
    source: Origin = Origin()
    notes: tuple[Note, ...] = ()
    beyond: Mapping[str, tuple[Any, ...]] = Factory(dict)
    """What the definition demands that no field shows, as it is written, by what it is about: two versions are compared by it."""
    definition: Hashable = None
    leaf: bool = True
    """False if there may be children. Cheap to know, so that a tree can be drawn without expanding."""
    expand: Callable[[], "tuple[Shape, ...]"] = _no_shapes

    @property
    def types(self) -> tuple[str, ...]:
        """The union's members, one for most fields."""
        return tuple(self.type.split("|"))

    def with_(self, **changes: Any) -> "Shape":
        """A copy with some attributes changed: a reference's siblings, a required name."""
        values = dict(zip(_SLOTS, _held(self), strict=True))
        if not values.keys() >= changes.keys():
            raise TypeError(f"a shape has no {', '.join(sorted(changes.keys() - values.keys()))}")
        values.update(changes)
        made = object.__new__(Shape)  # by slots: readers make thousands, and `evolve` takes three times as long
        for name, value in values.items():
            object.__setattr__(made, name, value)
        return made


_SLOTS = tuple(one.name for one in fields(Shape))
_held = attrgetter(*_SLOTS)
_put = object.__setattr__
_MAKING = Lock()


def changed(shape: Shape, **facts: Any) -> Shape:
    """The shape with other facts. A lazy one is made whole for it."""
    return Shape(**dict(zip(_SLOTS, _held(shape), strict=True)) | facts)


@frozen(eq=False, slots=True, weakref_slot=False)
class Field:
    """A shape at a path of a message. Made by `Schema.root` and `Field.children`, never by readers."""

    shape: Shape
    path: str
    """The path of the payload's value (design section 4); an alternative's is its parent's with ``<name>`` behind."""
    key: str
    """Unique in the message: as ``path``, with the alternatives stepped through written as ``<name>``."""
    parent: "Field | None" = None
    depth: int = 0
    _below: "tuple[Field, ...] | None" = field(default=None, init=False, repr=False)
    _by_name: "Mapping[str, Field | tuple[Field, ...]] | None" = field(default=None, init=False, repr=False)

    @property
    def name(self) -> str:
        """The last step's name: of a property, an element, an attribute with its ``@``."""
        return self.shape.name

    @property
    def recursive(self) -> bool:
        """Whether the definition that gives the children is already open above: expanding goes on for ever."""
        definition = self.shape.definition
        above = self.parent
        while definition is not None and above is not None:
            if above.shape.definition == definition:
                return True
            above = above.parent
        return False

    def upwards(self) -> "Iterator[Field]":
        """The field itself and all above it, the root last."""
        here: Field | None = self
        while here is not None:
            yield here
            here = here.parent

    def children(self) -> "tuple[Field, ...]":
        """The fields below, computed at the first call."""
        below = self._below
        if below is None:
            below = () if self.shape.leaf else self._children()
            with _MAKING:  # whichever thread asks, the fields are the same
                below = below if self._below is None else self._below
                _put(self, "_below", below)
        return below

    def named(self, name: str) -> "tuple[Field, ...]":
        """The fields below of a name, alternatives left out."""
        known = self._by_name
        if known is None:
            found: dict[str, Field | tuple[Field, ...]] = {}
            for child in self.children():
                if not child.shape.alternative:
                    before = found.setdefault(child.shape.name, child)
                    if (
                        before is not child
                    ):  # several of a name are rare: a tuple for each would be as large as the fields
                        found[child.shape.name] = (*(before if isinstance(before, tuple) else (before,)), child)
            known = found
            _put(self, "_by_name", known)
        here = known.get(name, ())
        return here if isinstance(here, tuple) else (here,)

    def _children(self) -> "tuple[Field, ...]":
        path, key, depth = value_path(self.path), self.key, self.depth + 1
        before, same = f"{path}." if path else "", path == key
        made: list[Field] = []
        for shape in self.shape.expand():
            if shape.alternative:
                mark = f"<{shape.alternative}>"
                made.append(_field(shape, path + mark, key + mark, self, depth))
                continue
            step = step_text(shape.name, shape.repeats)
            below = path + step if step[0] == "[" else before + step  # as `join`, without asking for each again
            made.append(_field(shape, below, below if same else join(key, step), self, depth))
        return tuple(made)

    @property
    def value_path(self) -> str:
        """``path`` without alternatives' marks: what rules and expressions say."""
        return value_path(self.path)

    @property
    def definition_text(self) -> str:
        """Everything about the definition that an approval is bound to, as stable text."""
        s = self.shape
        facts = (self.value_path, s.type, s.format, s.required, s.nullable, s.min_occurs, s.max_occurs,
                 sorted((k, str(v)) for k, v in s.constraints.items()), [str(v) for v in s.enum])  # fmt: skip
        return repr(facts)


_blank = Field.__new__
_set_shape, _set_path, _set_key, _set_parent, _set_depth, _set_below, _set_by_name = (
    getattr(Field, name).__set__ for name in ("shape", "path", "key", "parent", "depth", "_below", "_by_name")
)


def _field(shape: Shape, path: str, key: str, parent: Field, depth: int) -> Field:
    """A field, in half the time that its own `__init__` takes: a schema opened has a hundred thousand."""
    made = _blank(Field)
    _set_shape(made, shape)
    _set_path(made, path)
    _set_key(made, key)
    _set_parent(made, parent)
    _set_depth(made, depth)
    _set_below(made, None)
    _set_by_name(made, None)
    return made


DEFINITIONS = ("component", "type")
"""Kinds of messages that are definitions, which others use (`Message.kind`)."""


@frozen
class Message:
    """One entry point of a schema, by its name (design section 4)."""

    name: str
    kind: str
    """request, response, parameters, headers, message, element, type, component, root, sample."""
    description: str = ""
    origin: Origin = Origin()


class Schema(Protocol):
    """A loaded schema. Every reader gives one; its messages are listed cheaply and expanded on demand."""

    @property
    def name(self) -> str:
        """The title, or the file's stem."""
        ...

    @property
    def format(self) -> str:
        """For people: ``OpenAPI 3.1``, ``JSON Schema 2020-12``, ``XSD 1.0``, ``JSON sample``, ``XML sample``."""
        ...

    @property
    def medium(self) -> str:
        """What its payloads are: ``json`` or ``xml``."""
        ...

    @property
    def file(self) -> Path:
        """The main file."""
        ...

    @property
    def digest(self) -> str:
        """``sha256:`` and the hex digest of the bytes of the main file and all that it includes, in a stable order."""
        ...

    @property
    def notes(self) -> Sequence[Note]:
        """What was found wrong so far, for the schema as a whole; may grow while fields are expanded."""
        ...

    def messages(self) -> Sequence[Message]:
        """All entry points, in the document's order: operations or elements first, then components or types."""
        ...

    def root(self, message: str) -> Field:
        """The root field of a message; raises `MissingError` naming close matches."""
        ...


def root_field(shape: Shape, *, in_xml: bool) -> Field:
    """A message's root. XML: the root element is the first step. JSON: the document itself, ``[]`` if it is an array."""
    path = quoted(shape.name) if in_xml else "[]" if shape.repeats else ""
    return Field(shape, path, path)


def step_of(shape: Shape) -> str:
    """The step that a shape adds to its parent's path, with ``[]`` if it repeats."""
    return step_text(shape.name, shape.repeats)


# --- finding fields --------------------------------------------------------------------------------------------------


def field_at(root: Field, path: str) -> Field | None:
    """The field at a path below a root, expanding only what leads there.

    Forgiving in what it takes: ``[]`` may be left out, block names count as ``[]``, an alternative's mark is optional, and a name that is
    only in an alternative is found there. A name that a map (``*``) would hold gives the map's field.
    """
    try:
        steps = list(parse_path(path))
    except ValueError:
        return None
    here = root
    if root.path and root.path != "[]":  # XML: the first step is the root element
        if not steps or steps[0].name != root.name:
            return None
        entered = _enter(root, steps.pop(0))
        if entered is None:
            return None
        here = entered
    return _straight(here, steps) or _find(here, steps)


def _straight(here: Field, steps: list[Step]) -> Field | None:
    """The field at the steps where each is the name of a field: what `_find` looks at first."""
    for one in steps:
        found = here.named(one.name) if one.name and not one.brackets and not one.alternative else ()
        if not found:
            return None
        here = found[0]
    return here


def _find(here: Field, steps: list[Step]) -> Field | None:
    """The field at the steps, whichever of a union's alternatives has them all."""
    if not steps:
        return here
    first, rest = steps[0], steps[1:]
    for candidate in _candidates(here, first.name) if first.name else (here,):
        entered = _enter(candidate, first)
        found = _find(entered, rest) if entered is not None else None
        if found is not None:
            return found
    return None


def _enter(found: Field, step: Step) -> Field | None:
    """Past a step's further brackets (arrays in arrays) and its alternative."""
    here: Field | None = found
    nested = len(step.brackets)
    if nested and (found.shape.repeats or not any(child.name == "[]" for child in found.children())):
        nested -= 1  # the node itself stands for the first brackets, unless an array is one of its several types
    for _ in range(nested):
        here = next(_candidates(here, "[]"), None) if here else None
    return _alternative(here, step.alternative) if here is not None and step.alternative else here


def _alternative(parent: Field, name: str, depth: int = 4) -> Field | None:
    """The alternative of a name below a field, unions inside its alternatives included."""
    alternatives = [child for child in parent.children() if child.shape.alternative]
    for child in alternatives:
        if child.shape.alternative == name:
            return child
    deeper = (_alternative(child, name, depth - 1) for child in alternatives) if depth else iter(())
    return next((found for found in deeper if found is not None), None)


def _candidates(parent: Field, name: str, depth: int = 6) -> Iterator[Field]:
    """The children of a name: its own first, then its alternatives', then the map's."""
    yield from parent.named(name)
    if depth:
        for child in parent.children():
            if child.shape.alternative:
                yield from _candidates(child, name, depth - 1)
    if name != "*" and name != "[]":
        yield from parent.named("*")


def walk(start: Field, *, depth: int, limit: int) -> Iterator[Field]:
    """Fields below ``start`` in document order, to ``depth`` levels and at most ``limit`` of them; recursion is entered as far as depth allows.

    Lazy: stop iterating and nothing more is expanded.
    """
    stack = [iter(start.children())] if depth > 0 else []
    while stack and limit > 0:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            continue
        limit -= 1
        yield child
        if len(stack) < depth and not child.shape.leaf:
            stack.append(iter(child.children()))
