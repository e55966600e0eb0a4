"""Two versions of messages, walked side by side: each pair of definitions once, however often it is used."""

from collections import deque
from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from attrs import Factory, define

from fieldwright.diff.fields.clean import Alike
from fieldwright.diff.fields.found import Found
from fieldwright.diff.fields.local import Media, differences
from fieldwright.diff.fields.lone import facts_of, lone, tells_the_type
from fieldwright.diff.fields.pairing import Pair, as_told, built_in, pairs_below
from fieldwright.diff.fields.said import Said, value_key
from fieldwright.diff.fields.texts import OWN
from fieldwright.diff.fields.together import text_below, text_pairs, together
from fieldwright.diff.made import change
from fieldwright.diff.model import SAFE, Change, Place
from fieldwright.schema.model import Field, Shape

_PLACES = 200
"""Places of a change that are kept to be shown; the others are counted."""
_TEXTS = frozenset({"title-changed", "description-changed", "examples-changed"})


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
    others: list[Place] = Factory(list)
    """Its further places, the first ones, where it is in no definition that has fields: a shared parameter, a plain type."""


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

    def itself(self, name: str, old: Field, new: Field) -> None:
        """Compare the texts of a definition that was compared where it is used: a use may have its own."""
        if not self.alike.whole(new.shape):
            self._differing(name, name, Pair(old, new), old.shape, new.shape, name, only=_TEXTS)

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
        if self.media.xml and tells_the_type(one) and tells_the_type(other):
            return False
        if plain and self.alike.itself(one, other):
            same = self.alike.below(other)
        else:
            same = self.alike.whole(other)
            if not (plain and same):
                self._differing(old_name, new_name, pair, one, other, named)
        go_on = not same and (_both_hold(one, other) or (self.media.xml and _one_is_a_text(one, other)))
        return go_on and self._first(old, new, new_name)

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
        if self.media.xml and _one_is_a_text(old.shape, new.shape):
            return self._text(old_name, new_name, old, new)
        pairs = pairs_below(old, new)
        if not written_alike:
            self._together(old_name, new_name, old, new, pairs)
        elif not self.media.xml:
            pairs = [
                pair for pair in pairs if pair.new is None or not self.alike.member(new.shape, pair.new.shape.name)
            ]
        return [pair for pair in pairs if self._site(old_name, new_name, pair, old, new, plain=written_alike)]

    def _text(self, old_name: str, new_name: str, old: Field, new: Field) -> list[Pair]:
        """A text that has attributes in one version only: payloads without them are as before, and the text has another path."""
        for pair in text_pairs(old, new):
            self._site(old_name, new_name, pair, old, new, plain=False)
            if pair.old is not None and pair.new is not None:
                places = (old, pair.new) if old.shape.leaf else (pair.old, new)
                text = f"of {old.name} stands at {places[1].path} now; it was at {places[0].path}"
                because = "The element itself is as before: its text has attributes beside it, or had them."
                said = Said("field-moved", text, places[0].path, places[1].path, shared=False, because=because)
                keys = [("text moved", written(old.shape), written(new.shape)), *_within(old, new, "text moved")]
                self._note(Entry(said, new_name, old_name, *places, severities=(SAFE, SAFE)), keys)
        return []

    # --- one pair ----------------------------------------------------------------------------------------------------

    def _differing(
        self,
        old_name: str,
        new_name: str,
        pair: Pair,
        one: Shape,
        other: Shape,
        named: str,
        *,
        only: frozenset[str] = frozenset(),
    ) -> None:
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
            text = f"was called {before} before ({pair.reason})"
            self._note(
                Entry(
                    Said("field-renamed", text, before, after, shared=False, because=pair.reason),
                    new_name,
                    old_name,
                    old,
                    new,
                    score=pair.score,
                ),
                [(written(one), written(other), "field-renamed")] if one.source.pointer else (),
            )
        one, other = as_told(old, new) if old is not None and new is not None else (one, other)
        shared = self._identity(one, named), self._identity(other, named)
        for said in differences(one, other, self.media):
            if (only and said.id not in only) or (said.id in _TEXTS and _of_the_only_form(old, new, said)):
                continue
            values = (said.id, value_key(said.before), value_key(said.after))
            keys = [(written(one), written(other), *values)]
            if self.media.xml and said.shared:  # written once in one version, and several times in the other
                keys += [("old", written(one), *values), ("new", written(other), *values)]
            elif (
                self.media.xml
                and old is not None
                and new is not None
                and old.parent is not None
                and new.parent is not None
            ):
                keys += _within(old.parent, new.parent, new.name, *values)
            if said.shared and all(shared) and (self.media.xml or said.id not in OWN):  # see `texts`
                keys.append((*shared, *values))
            self._note(Entry(said, new_name, old_name, old, new), keys)

    def _identity(self, shape: Shape, named: str) -> str:
        name = shape.type_name or named
        return "" if built_in(name) else name

    def _note(self, entry: Entry, keys: Iterable[tuple[str, ...]] = ()) -> None:
        """Keep a difference, unless it is known under one of the keys: then it is in one more place."""
        known = next((self._shared[key] for key in keys if key in self._shared), None)
        if known is not None:
            known.places += 1
            if known.definition is None and len(known.others) < _PLACES:
                known.others.append(_place(entry))
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
        facts = facts_of(shape)
        said = Said(id, text, None if added else facts, facts if added else None, shared=False, because=because)
        entry = Entry(said, new_name, old_name, pair.old, pair.new, severities, score)
        key = (above_old.shape.definition, above_new.shape.definition)
        entry.definition = key if key in self._uses else None
        self._note(entry, [(written(shape), verb, shape.name)] if shape.source.pointer else ())

    # --- what the fields below say together ----------------------------------------------------------------------------

    def _together(self, old_name: str, new_name: str, old: Field, new: Field, pairs: list[Pair]) -> None:
        if not self.media.xml:
            return
        both = [(pair.old, pair.new) for pair in pairs if pair.old is not None and pair.new is not None]
        for said in together(old, new, both):
            values = (said.id, value_key(said.before), value_key(said.after))
            keys = [(written(old.shape), written(new.shape), *values), *_within(old, new, *values)]
            if old.shape.type_name and new.shape.type_name:
                keys.append(values)  # of a type that others extend
            self._note(Entry(said, new_name, old_name, old, new), keys)

    # --- the result ------------------------------------------------------------------------------------------------------

    def places(self, entry: Entry) -> int:
        """In how many places a difference is."""
        if entry.definition is None:
            return entry.places
        return max(entry.places, self._uses.get(entry.definition, 1), self.alike.uses(entry.definition[1]))

    def used(self, entry: Entry) -> tuple[Place, ...]:
        """The places where the definition around a difference is used, or it is found itself, the first ones."""
        if entry.definition is None:
            return (_place(entry), *entry.others) if entry.others else ()
        return tuple(self._seen.get(entry.definition, ()))

    def met(self, old: Hashable, new: Hashable) -> bool:
        """Whether two definitions were compared."""
        return (old, new) in self._uses

    def matched(self, old: Hashable, new: Hashable) -> bool:
        """Whether one of two definitions was compared, with whichever."""
        return any(one == old or other == new for one, other in self._uses)

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
    if one.repeats != other.repeats and "array" in (other if one.repeats else one).types:
        return False  # a list beside places or several types: its items are paired by themselves
    if one.leaf == other.leaf:
        return not one.leaf
    return one.repeats == other.repeats and "object" in one.types and "object" in other.types


def _one_is_a_text(one: Shape, other: Shape) -> bool:
    """Whether one element is a text, and the other the same with attributes."""
    return one.leaf != other.leaf and text_below(other if one.leaf else one) is not None


def _within(old: Field, new: Field, *facts: str) -> list[tuple[str, ...]]:
    """What is known of one of two definitions is so wherever it is used, beside whichever."""
    pairs = (("old", old.shape.definition), ("new", new.shape.definition))
    return [(side, repr(definition), *facts) for side, definition in pairs if definition is not None]


def _place(entry: Entry) -> Place:
    here = entry.new if entry.new is not None else entry.old
    return Place(entry.message, here.path if here is not None else "")


def written(shape: Shape) -> str:
    """Where a shape is written: the same for all who inherit or include it."""
    return f"{shape.source.file}#{shape.source.pointer}"


def _of_the_only_form(old: Field | None, new: Field | None, said: Said) -> bool:
    """Whether a text came or went because there are several forms now, and it was the only form's, or the other way round."""
    if old is None or new is None or (said.before is not None and said.after is not None):
        return False
    several = [any(below.shape.alternative for below in one.children()) for one in (old, new)]
    return several[0] != several[1] and several[0] == (said.before is None)


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
        if name and not built_in(name):
            return name
        definition = here.shape.definition
        if isinstance(definition, str) and (
            "/schemas/" in definition or "/definitions/" in definition or "/$defs/" in definition
        ):
            steps = definition.partition("|")[0].split("/")
            if steps[-2] in ("schemas", "definitions", "$defs"):
                return steps[-1].replace("~1", "/").replace("~0", "~").rpartition("/")[2].removesuffix(".json")
        here = here.parent
    return ""
