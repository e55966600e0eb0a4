"""Two versions of messages, walked side by side: each pair of definitions once, however often it is used."""

from collections import deque
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

from attrs import Factory, define, evolve

from fieldwright.diff.fields.clean import Alike
from fieldwright.diff.fields.found import Found
from fieldwright.diff.fields.local import Media, differences
from fieldwright.diff.fields.pairing import SURE, Pair, local_name, pairs_below
from fieldwright.diff.fields.said import Said, value_key
from fieldwright.diff.made import change
from fieldwright.diff.model import SAFE, Change, Place
from fieldwright.schema.model import Field, Shape
from fieldwright.schema.xml_layout import XSI_TYPE

_PLACES = 200
"""Places of a change that are kept to be shown; the others are counted."""


@define
class Entry:
    """A difference with its first place, while the walk goes on."""

    said: Said
    message: str
    old_message: str
    old: Field | None
    new: Field | None
    severities: tuple[str, str] | None = None
    score: float = 1.0
    definition: tuple[Hashable, Hashable] | None = None
    """The pair of definitions that it is in: it is found wherever they are used."""
    places: int = 1


@define
class Walk:
    """The differences of all messages that were walked so far."""

    media: Media
    alike: Alike
    preset: str
    entries: list[Entry] = Factory(list)
    namespaces: dict[tuple[str, str], int] = Factory(dict)
    """How many elements of an old namespace are in a new one."""
    type_names: tuple[set[str], set[str]] = Factory(lambda: (set(), set()))
    """The names of the types that were met, in either version."""
    _seen: dict[tuple[Hashable, Hashable], list[Place]] = Factory(dict)
    _uses: dict[tuple[Hashable, Hashable], int] = Factory(dict)
    _shared: dict[tuple[str, ...], Entry] = Factory(dict)

    def message(self, old_name: str, new_name: str, old: Field, new: Field, *, named: str = "") -> None:
        """Compare two messages. ``named`` is the name of the definition that they are the whole of."""
        if not self._site(old_name, new_name, Pair(old, new), old, new, plain=False, named=named):
            return
        self._onwards(old_name, new_name, deque([(old, new)]))

    def _onwards(self, old_name: str, new_name: str, waiting: deque[tuple[Field, Field]]) -> None:
        """Level by level, so that a definition is told of at its shortest path."""
        while waiting:
            above_old, above_new = waiting.popleft()
            for pair in self._below(old_name, new_name, above_old, above_new):
                if pair.old is not None and pair.new is not None:
                    waiting.append((pair.old, pair.new))

    def fields(self, old_name: str, new_name: str, old: Field, new: Field, pairs: Iterable[Pair]) -> None:
        """Compare fields of two messages that are paired already: parameters, wherever each is sent."""
        waiting: deque[tuple[Field, Field]] = deque()
        for pair in pairs:
            if (
                self._site(old_name, new_name, pair, old, new, plain=False)
                and pair.old is not None
                and pair.new is not None
            ):
                waiting.append((pair.old, pair.new))
        self._onwards(old_name, new_name, waiting)

    def _site(
        self,
        old_name: str,
        new_name: str,
        pair: Pair,
        above_old: Field,
        above_new: Field,
        *,
        plain: bool,
        named: str = "",
    ) -> bool:
        """Note what differs at a pair, and whether something below it may differ; ``plain`` says that the parents are written alike."""
        old, new = pair.old, pair.new
        if old is None or new is None:
            self._lone(old_name, new_name, pair, above_old, above_new)
            return False
        one, other = old.shape, new.shape
        if self.media.xml and _tells_the_type(one) and _tells_the_type(other):
            return False
        if plain and self.alike.itself(one, other):
            same = self.alike.below(other)
        else:
            same = self.alike.whole(other)
            if not (plain and same):
                self._differing(old_name, new_name, pair, one, other, named)
        return not same and _both_hold(one, other) and self._first(old, new, new_name)

    def _first(self, old: Field, new: Field, message: str) -> bool:
        """Whether a pair of definitions is met for the first time; each time is counted."""
        key = (old.shape.definition, new.shape.definition)
        if key[0] is None or key[1] is None:
            return True
        self._uses[key] = self._uses.get(key, 0) + 1
        places = self._seen.setdefault(key, [])
        if len(places) < _PLACES:
            places.append(Place(message, new.path))
        return self._uses[key] == 1

    def _below(self, old_name: str, new_name: str, old: Field, new: Field) -> list[Pair]:
        """Note what differs in what is below a pair, and give the pairs to go on with. All of one level comes before what is below it."""
        written_alike = self.alike.itself(old.shape, new.shape)
        pairs = pairs_below(old, new)
        if not written_alike:
            self._together(old_name, new_name, old, new, pairs)
        elif not self.media.xml:
            pairs = [
                pair for pair in pairs if pair.new is None or not self.alike.member(new.shape, pair.new.shape.name)
            ]
        return [pair for pair in pairs if self._site(old_name, new_name, pair, old, new, plain=written_alike)]

    # --- one pair ----------------------------------------------------------------------------------------------------

    def _differing(self, old_name: str, new_name: str, pair: Pair, one: Shape, other: Shape, named: str) -> None:
        old, new = pair.old, pair.new
        if one.type_name:
            self.type_names[0].add(one.type_name)
        if other.type_name:
            self.type_names[1].add(other.type_name)
        if one.namespace != other.namespace and one.namespace and other.namespace:
            names = (one.namespace, other.namespace)
            self.namespaces[names] = self.namespaces.get(names, 0) + 1
        if pair.reason and not one.alternative:  # what an alternative is called is the reader's choice
            before, after = (shape.alternative or shape.name for shape in (one, other))
            text = f"is called {after} now; it was {before} ({pair.reason})"
            self._note(
                Entry(
                    Said("field-renamed", text, before, after, shared=False, because=pair.reason),
                    new_name,
                    old_name,
                    old,
                    new,
                    score=pair.score,
                )
            )
        shared = self._identity(one, named), self._identity(other, named)
        for said in differences(one, other, self.media):
            values = (said.id, value_key(said.before), value_key(said.after))
            keys = [(_written(one), _written(other), *values)]
            if said.shared and all(shared):
                keys.append((*shared, *values))
            self._note(Entry(said, new_name, old_name, old, new), keys)

    def _identity(self, shape: Shape, named: str) -> str:
        name = shape.type_name or named
        return "" if name.startswith(("xs:", "xsd:")) else name

    def _note(self, entry: Entry, keys: Iterable[tuple[str, ...]] = ()) -> None:
        """Keep a difference, unless it is known under one of the keys: then it is in one more place."""
        known = next((self._shared[key] for key in keys if key in self._shared), None)
        if known is not None:
            known.places += 1
            return
        for key in keys:
            self._shared[key] = entry
        entry.definition = entry.definition or self._around(entry)
        self.entries.append(entry)

    def _around(self, entry: Entry) -> tuple[Hashable, Hashable] | None:
        """The nearest pair of definitions that a difference is in."""
        old = entry.old.parent if entry.old is not None else None
        new = entry.new.parent if entry.new is not None else None
        while old is not None and new is not None:
            key = (old.shape.definition, new.shape.definition)
            if key in self._uses:
                return key
            old, new = old.parent, new.parent
        return None

    # --- what only one version has -------------------------------------------------------------------------------------

    def _lone(self, old_name: str, new_name: str, pair: Pair, above_old: Field, above_new: Field) -> None:
        field = pair.new or pair.old
        if field is None:
            return
        added = pair.new is not None
        id, severities = lone(field.shape, above_old, above_new, added=added, xml=self.media.xml)
        if not id:
            return
        shape = field.shape
        name = shape.alternative or shape.name
        verb = "was added" if added else "is gone"
        kind = "alternative " if shape.alternative else ""
        must = " (required)" if shape.required and not shape.alternative else ""
        text = f"{kind}{name}{must} {verb}"
        because = ""
        score = 1.0
        if pair.offered is not None:
            other, score, reason = pair.offered
            because = f"It may be called {other.shape.name} now ({round(100 * score)} %: {reason})."
            text = f"{text}; it may be called {other.shape.name} now"
        if severities is not None:
            because = "It takes any value, as what nothing describes does."
        facts = _facts(shape)
        said = Said(id, text, None if added else facts, facts if added else None, shared=False, because=because)
        entry = Entry(said, new_name, old_name, pair.old, pair.new, severities, score)
        key = (above_old.shape.definition, above_new.shape.definition)
        entry.definition = key if key in self._uses else None
        self._note(entry, [(_written(shape), verb, shape.name)] if shape.source.pointer else ())

    # --- what the fields below say together ----------------------------------------------------------------------------

    def _together(self, old_name: str, new_name: str, old: Field, new: Field, pairs: list[Pair]) -> None:
        if not self.media.xml:
            return
        both = [(pair.old, pair.new) for pair in pairs if pair.old is not None and pair.new is not None]
        for said in (*_order(old, new, both), *_choices(both)):
            self._note(Entry(said, new_name, old_name, old, new))

    # --- the result ------------------------------------------------------------------------------------------------------

    def places(self, entry: Entry) -> int:
        """In how many places a difference is."""
        if entry.definition is None:
            return entry.places
        return max(entry.places, self._uses.get(entry.definition, 1), self.alike.uses(entry.definition[1]))

    def used(self, entry: Entry) -> tuple[Place, ...]:
        """The places where the definition around a difference is used, the first ones."""
        return tuple(self._seen.get(entry.definition, ())) if entry.definition is not None else ()

    def met(self, old: Hashable, new: Hashable) -> bool:
        """Whether two definitions were compared."""
        return (old, new) in self._uses

    def found(self) -> Iterator[Found]:
        """The changes, in the order of the walk."""
        for entry in self.entries:
            yield Found(self._change(entry), entry.old, entry.new)

    def _change(self, entry: Entry) -> Change:
        said, old, new = entry.said, entry.old, entry.new
        here = new if new is not None else old
        if here is None:
            return change(said.id, self.preset, said.text, message=entry.message)
        old_path = old.path if old is not None else ""
        path = new.path if new is not None else old_path
        name = _subject(here)
        definition = _definition_name(here)
        facts: dict[str, Any] = {
            "message": entry.message, "path": path, "before": said.before, "after": said.after, "because": said.because, "score": entry.score,
            "location": here.shape.source, "old_location": (old if old is not None else here).shape.source,
            "old_message": entry.old_message if entry.old_message != entry.message else "",
            "old_path": old_path if old is not None and old_path != path else "",
            "definition": definition, "places": self.places(entry), "used": self.used(entry),
        }  # fmt: skip
        both = old is not None and new is not None
        made = change(said.id, self.preset, f"{name} {said.text}" if both else said.text, **facts)
        return made.judged(*entry.severities) if entry.severities is not None else made


def _both_hold(one: Shape, other: Shape) -> bool:
    """Whether both have fields below, or may have: an object of which nothing is said yet has none. What lies below another type is no field."""
    if one.leaf == other.leaf:
        return not one.leaf
    return one.repeats == other.repeats and "object" in one.types and "object" in other.types


def _written(shape: Shape) -> str:
    """Where a shape is written: the same for all who inherit or include it."""
    return f"{shape.source.file}#{shape.source.pointer}"


def _subject(field: Field | None) -> str:
    if field is None:
        return "It"
    shape = field.shape
    return shape.alternative or (
        shape.name if field.parent is not None or not shape.name else field.path or "the whole"
    )


def _definition_name(field: Field | None) -> str:
    """The name of the nearest definition that holds a field."""
    here = field.parent if field is not None else None
    while here is not None:
        name = here.shape.type_name
        if name and not name.startswith(("xs:", "xsd:")):
            return name
        definition = here.shape.definition
        if isinstance(definition, str) and (
            "/schemas/" in definition or "/definitions/" in definition or "/$defs/" in definition
        ):
            steps = definition.partition("|")[0].split("/")
            if steps[-2] in ("schemas", "definitions", "$defs"):
                return steps[-1]
        here = here.parent
    return ""


def _facts(shape: Shape) -> dict[str, Any]:
    """What a field is, in short: for a change that adds or removes it."""
    made: dict[str, Any] = {"type": shape.type}
    if shape.format:
        made["format"] = shape.format
    if shape.required:
        made["required"] = True
    if shape.repeats:
        made["repeats"] = True
    if shape.nullable:
        made["nullable"] = True
    if shape.fixed is not None:
        made["const"] = shape.fixed
    if shape.enum:
        made["enum"] = list(shape.enum[:20])
    limits = {key: value for key, value in shape.constraints.items() if key not in ("whiteSpace",)}
    return {**made, **limits}


# --- which kind of coming or going ---------------------------------------------------------------------------------------


def lone(
    shape: Shape, above_old: Field, above_new: Field, *, added: bool, xml: bool
) -> tuple[str, tuple[str, str] | None]:
    """The kind of a field that only one version has, and severities where they are not its kind's; no kind where nothing is changed by it."""
    before, after = above_old.shape, above_new.shape
    if xml and _tells_the_type(shape):
        return "", None
    if shape.alternative:
        return ("alternative-added" if added else "alternative-removed"), None
    if xml:
        if shape.name in ("*", "@*"):
            return ("members-allowed" if added else "members-refused"), None
        if shape.choice is not None and _has_choice(above_old if added else above_new, shape):
            return ("alternative-added" if added else "alternative-removed"), None
        if shape.required:
            return ("required-field-added" if added else "required-field-removed"), None
        return ("optional-field-added" if added else "optional-field-removed"), None
    without, with_ = (before, after) if added else (after, before)
    closed = without.constraints.get("additionalProperties") is False
    if shape.name == "*":
        return _members(shape, closed=closed, added=added), None
    if shape.name.startswith("["):
        return ("tuple-item-added" if added else "tuple-item-removed"), None
    if shape.max_occurs == 0 and not shape.repeats:
        return ("" if closed else "field-forbidden" if added else "field-allowed"), None
    if shape.required and added and shape.default is not None:
        return "required-field-with-default-added", None
    part = "required-field" if shape.required else "optional-field"
    id = f"{part}-{'added' if added else 'removed'}{'' if closed else '-open'}"
    idle = not closed and not shape.required and says_nothing(shape) and with_ is not without
    return id, (SAFE, SAFE) if idle else None


def _tells_the_type(shape: Shape) -> bool:
    """Whether a field is xsi:type, which comes and goes, and takes more or fewer names, with the alternatives that it tells apart."""
    return shape.name == XSI_TYPE


def _members(shape: Shape, *, closed: bool, added: bool) -> str:
    if closed:
        return "members-allowed" if added else "members-refused"
    if says_nothing(shape) and "propertyPattern" not in shape.constraints:
        return ""
    return "members-described" if added else "members-undescribed"


def says_nothing(shape: Shape) -> bool:
    """Whether a shape takes any value."""
    return (
        shape.type == "any" and shape.leaf and not shape.repeats and not shape.enum and shape.fixed is None
        and not shape.constraints.keys() - {"propertyPattern"} and not shape.beyond and not shape.format
    )  # fmt: skip


def _has_choice(field: Field, shape: Shape) -> bool:
    """Whether another version has a choice too that a field would be a further alternative of."""
    group = shape.choice.group if shape.choice is not None else ""
    groups = {child.shape.choice.group for child in field.children() if child.shape.choice is not None}
    return group in groups or len(groups) == 1


# --- XML: order and choices ------------------------------------------------------------------------------------------------


def _order(old: Field, new: Field, both: list[tuple[Field, Field]]) -> Iterator[Said]:
    free = [shape.beyond.get("order") == ("all",) for shape in (old.shape, new.shape)]
    elements = [
        pair for pair in both if not pair[0].shape.name.startswith(("@", "#")) and not pair[0].shape.alternative
    ]
    if free[0] != free[1] and len(elements) > 1:
        kind, text = (
            ("order-removed", "has elements in any order now")
            if free[1]
            else ("order-set", "has its elements in one order now")
        )
        yield Said(kind, text, "any" if free[0] else "in order", "any" if free[1] else "in order")
        return
    if all(free):
        return
    places = {id(one): at for at, one in enumerate(old.children())}
    ranks = [places.get(id(pair[0]), -1) for pair in elements if pair[0].shape.choice is None]
    if -1 not in ranks and ranks != sorted(ranks):
        named = [pair for pair in elements if pair[0].shape.choice is None]
        was = [pair[0].shape.name for pair in sorted(named, key=lambda pair: places[id(pair[0])])]
        yield Said(
            "order-changed",
            "has its elements in another order",
            was,
            [pair[1].shape.name for pair in named],
        )


def _choices(both: list[tuple[Field, Field]]) -> Iterator[Said]:
    was, is_ = (_excluded([pair[side].shape for pair in both]) for side in (0, 1))
    more, fewer = is_ - was, was - is_
    for pairs, kind, verb in (
        (more, "choice-set", "now exclude each other"),
        (fewer, "choice-removed", "no longer exclude each other"),
    ):
        if pairs:
            names = sorted(
                {both[at][1].shape.name for pair in pairs for at in pair},
                key=[pair[1].shape.name for pair in both].index,
            )
            yield Said(
                kind,
                f"has fields that {verb}: {', '.join(names[:12])}",
                None if kind == "choice-set" else names,
                names if kind == "choice-set" else None,
            )


def _excluded(shapes: list[Shape]) -> set[tuple[int, int]]:
    groups: dict[str, list[tuple[int, str]]] = {}
    for at, shape in enumerate(shapes):
        if shape.choice is not None:
            groups.setdefault(shape.choice.group, []).append((at, shape.choice.alternative))
    return {
        (i, j) for members in groups.values() for i, one in members for j, other in members if i < j and one != other
    }


# --- moves -----------------------------------------------------------------------------------------------------------------


_COMMON = frozenset(
    {"id", "name", "type", "code", "value", "description", "status", "date", "key", "text", "kind", "title", "number"}
)
"""Names that many fields have, so that one alone proves nothing."""


def moved(founds: list[Found], preset: str) -> list[Found]:
    """The changes, with a field that is gone and came elsewhere under its own name as one move."""
    gone = [
        (at, one)
        for at, one in enumerate(founds)
        if one.new is None and one.old is not None and not one.old.shape.alternative
    ]
    came = [(at, one) for at, one in enumerate(founds) if one.old is None and one.new is not None]
    if not gone or not came:
        return founds
    below: dict[tuple[str, str], list[tuple[int, Field]]] = {}
    for at, one in came:
        for field in _within(one.new) if one.new is not None else ():
            below.setdefault((founds[at].change.message, _moving(field)), []).append((at, field))
    names: dict[tuple[str, str], int] = {}
    for _, one in gone:
        if one.old is not None:
            mark = (one.change.message, _moving(one.old))
            names[mark] = names.get(mark, 0) + 1
    made: dict[int, Found] = {}
    dropped: set[int] = set()
    for at, one in gone:
        if one.old is None:
            continue
        mark = (one.change.message, _moving(one.old))
        fitting = below.get(mark, [])
        if len(fitting) != 1 or names[mark] != 1 or not _telling(one.old):
            continue
        where, field = fitting[0]
        itself = founds[where].new is field
        text = f"{one.old.shape.name} stands at {field.path} now; it was at {one.old.path}"
        made[at] = Found(
            evolve(
                change("field-moved", preset, text), message=one.change.message, old_message=one.change.old_message, path=field.path,
                old_path=one.old.path, before=one.old.path, after=field.path, location=field.shape.source, old_location=one.old.shape.source,
                score=0.85, because="the same name, type and limits, and no other field like it", places=one.change.places,
                definition=one.change.definition,
            ),
            one.old, field,
        )  # fmt: skip
        if itself:
            dropped.add(where)
    return [made.get(at, one) for at, one in enumerate(founds) if at not in dropped]


def _within(field: Field, depth: int = 2) -> Iterator[Field]:
    yield field
    if depth and not field.shape.leaf:
        for child in field.children()[:100]:
            yield from _within(child, depth - 1)


def _moving(field: Field) -> str:
    shape = field.shape
    facts = (
        local_name(shape.name),
        shape.type,
        shape.format,
        shape.repeats,
        sorted(map(str, shape.constraints.items())),
        shape.enum,
        shape.leaf,
    )
    return repr(facts)


def _telling(field: Field) -> bool:
    shape = field.shape
    return shape.name.lower() not in _COMMON or bool(shape.enum or shape.constraints.get("pattern") or not shape.leaf)


def renames_of(founds: list[Found]) -> Mapping[str, Mapping[str, str]]:
    """New paths by old ones, by old message, of what is certainly renamed or moved."""
    made: dict[str, dict[str, str]] = {}
    for one in founds:
        if (
            one.change.id in ("field-renamed", "field-moved")
            and one.old is not None
            and one.new is not None
            and one.change.score >= SURE
        ):
            made.setdefault(one.change.old_message or one.change.message, {})[one.old.value_path] = one.new.value_path
    return made
