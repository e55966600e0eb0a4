"""Which parts of two JSON documents are written alike, with all that they refer to: these need not be looked at."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from typing import Any, Protocol, cast

from fieldwright.files.json_text import escaped, value_at
from fieldwright.files.records import ABSENT
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import Field, Origin, Schema, Shape

_COMBINING = frozenset({"allOf", "oneOf", "anyOf", "if", "then", "else", "not", "extends"})


class Alike(Protocol):
    """What tells parts that are written alike."""

    def whole(self, shape: Shape) -> bool:
        """Whether the definition is written alike, with everything that it refers to."""
        ...

    def itself(self, old: Shape, new: Shape) -> bool:
        """Whether the members of a definition are written alike, whatever they refer to."""
        ...

    def below(self, shape: Shape) -> bool:
        """Whether the definition that gives what is below a shape is written alike, with everything that it refers to."""
        ...

    def member(self, above: Shape, name: str) -> bool:
        """Whether a member of a definition is known to be written alike, with everything that it refers to."""
        ...

    def message(self, old: str, new: str) -> bool:
        """Whether two messages are written alike, with everything that they refer to."""
        ...

    def parts(self, places: Sequence[Origin]) -> bool:
        """Whether what stands at some places of the new document stands at the same places of the old one."""
        ...

    def further(self, known: Collection[str]) -> Iterator[tuple[str, Field, Field]]:
        """What is to be compared besides the messages, whose names are ``known``: a name, and both versions as roots."""
        ...

    def uses(self, definition: Hashable) -> int:
        """How often a definition is referred to in the new version, as far as that is known without walking: parts that are alike are not."""
        ...


class Nothing:
    """Nothing is known to be alike."""

    def whole(self, shape: Shape) -> bool:  # noqa: ARG002
        """False."""
        return False

    def itself(self, old: Shape, new: Shape) -> bool:
        """Whether it is the very same."""
        return old is new

    def below(self, shape: Shape) -> bool:  # noqa: ARG002
        """False."""
        return False

    def member(self, above: Shape, name: str) -> bool:  # noqa: ARG002
        """False."""
        return False

    def message(self, old: str, new: str) -> bool:  # noqa: ARG002
        """False."""
        return False

    def parts(self, places: Sequence[Origin]) -> bool:  # noqa: ARG002
        """False."""
        return False

    def further(self, known: Collection[str]) -> Iterator[tuple[str, Field, Field]]:  # noqa: ARG002
        """Nothing."""
        return iter(())

    def uses(self, definition: Hashable) -> int:  # noqa: ARG002
        """Nothing is counted."""
        return 0


def alike(old: Schema, new: Schema) -> Alike:
    """What tells the parts of two schemas that are written alike: of two JSON schemas in a file each, of the same dialect; of two large XSDs."""
    if old.medium == "xml" and new.medium == "xml":
        from fieldwright.diff.fields.clean_xsd import components  # reading XSD is loaded where there is one

        return components(old, new) or Nothing()
    if isinstance(old, JsonSchema) and isinstance(new, JsonSchema) and old.dialect == new.dialect:
        before, after = old.resolver.library.main, new.resolver.library.main
        plain = not (
            before.aliased
            or after.aliased
            or before.elsewhere
            or after.elsewhere
            or max(before.mentions_ids, after.mentions_ids) > 1
        )
        if plain:
            return Documents(old, new)
    return Nothing()


class Documents(Nothing):
    """Two JSON documents: what is alike by pointer."""

    def __init__(self, old: JsonSchema, new: JsonSchema) -> None:
        before, after = old.resolver.library.main, new.resolver.library.main
        self._schemas = old, new
        self._old, self._new = before.value, after.value
        self._document = after
        self._file = after.file
        found = sorted(_references(after.value))
        self._pointers = [pointer for pointer, _ in found]
        self._targets = [target for _, target in found]
        self._same: dict[str, bool] = {}
        self._dirty = self._dirty_targets()
        self._whole: dict[str, bool] = {}
        self._counts: Counter[str] | None = None

    def _dirty_targets(self) -> frozenset[str]:
        """The targets of references that differ, or lead to what differs."""
        targets = set(self._targets)
        leads: dict[str, list[str]] = {}
        dirty = {target for target in targets if not self.equal(target)}
        for target in targets - dirty:
            for below in self._below(target):
                leads.setdefault(below, []).append(target)
        waiting = list(dirty)
        while waiting:
            for above in leads.get(waiting.pop(), ()):
                if above not in dirty:
                    dirty.add(above)
                    waiting.append(above)
        return frozenset(dirty)

    def equal(self, pointer: str) -> bool:
        """Whether both documents have the same at a pointer."""
        known = self._same.get(pointer)
        if known is None:
            one, other = value_at(self._old, pointer), value_at(self._new, pointer)
            known = self._same[pointer] = one is not ABSENT and type(one) is type(other) and one == other
        return known

    def _below(self, pointer: str) -> Sequence[str]:
        """The targets of the references at and below a pointer."""
        pointers = self._pointers
        start, end = bisect_left(pointers, pointer + "/"), bisect_left(pointers, pointer + "0")
        return self._targets[start:end]

    def whole(self, shape: Shape) -> bool:
        """Whether the definition is written alike, with everything that it refers to."""
        origin = shape.source
        return origin.file == self._file and self._clean(origin.pointer)

    def below(self, shape: Shape) -> bool:
        """Whether the definition that gives what is below a shape is written alike, with everything that it refers to."""
        pointer = _pointer(shape.definition)
        return bool(pointer) and self._clean(pointer)

    def member(self, above: Shape, name: str) -> bool:
        """Whether a member of a definition is known to be written alike, with everything that it refers to."""
        pointer = _pointer(above.definition)
        return bool(pointer) and self._clean(f"{pointer}/properties/{escaped(name)}")

    def message(self, old: str, new: str) -> bool:
        """Whether two messages are written alike, with everything that they refer to."""
        nodes = self._schemas[0].node(old), self._schemas[1].node(new)
        same = nodes[0].pointer == nodes[1].pointer and nodes[1].document is self._document and not nodes[1].branches
        return same and self._schemas[0].kind_of(old) == self._schemas[1].kind_of(new) and self._clean(nodes[1].pointer)

    def parts(self, places: Sequence[Origin]) -> bool:
        """Whether what stands at some places of the new document stands at the same places of the old one."""
        return all(one.file == self._file and self._clean(one.pointer) for one in places)

    def uses(self, definition: Hashable) -> int:
        """How often a definition is referred to in the new document."""
        if not isinstance(definition, str) or not definition.startswith("#"):
            return 0
        if self._counts is None:
            self._counts = Counter(self._targets)
        return self._counts[definition[1:].partition("|")[0]]

    def _clean(self, pointer: str) -> bool:
        if not pointer or "|" in pointer:
            return False
        known = self._whole.get(pointer)
        if known is None:
            known = self._whole[pointer] = self.equal(pointer) and self._dirty.isdisjoint(self._below(pointer))
        return known

    def itself(self, old: Shape, new: Shape) -> bool:
        """Whether the members of a definition are written alike, whatever they refer to."""
        pointer = _pointer(new.definition)
        if old.definition != new.definition or not pointer or not self.equal(pointer):
            return False
        start, end = bisect_left(self._pointers, pointer + "/"), bisect_left(self._pointers, pointer + "0")
        return not any(
            self._targets[at] in self._dirty and _combined(self._pointers[at][len(pointer) + 1 :])
            for at in range(start, end)
        )


def _pointer(definition: Hashable) -> str:
    """The pointer of a definition; empty for one that is put together of several."""
    if not isinstance(definition, str) or not definition.startswith("#") or "&" in definition or "@" in definition:
        return ""
    return definition[1:].partition("|")[0]


def _combined(below: str) -> bool:
    """Whether a reference's place below a definition adds to the definition's own members."""
    return all(step in _COMBINING or step.isdigit() or step == "$ref" for step in below.split("/"))


def _references(value: Any) -> list[tuple[str, str]]:
    """Every local reference of a document: the pointer of what has it, with ``/$ref`` behind, and the pointer that it means."""
    found: list[tuple[str, str]] = []
    waiting: list[tuple[str, Any]] = [("", value)]
    while waiting:
        pointer, here = waiting.pop()
        if isinstance(here, dict):
            for name, below in cast("Mapping[str, Any]", here).items():
                if isinstance(below, (dict, list)):
                    waiting.append((f"{pointer}/{escaped(name)}", below))
                elif name == "$ref" and isinstance(below, str):
                    found.append(
                        (
                            f"{pointer}/$ref",
                            below[1:].replace("%7B", "{").replace("%7D", "}") if below.startswith("#") else "?",
                        )
                    )
        else:
            for at, below in enumerate(cast("list[Any]", here)):
                if isinstance(below, (dict, list)):
                    waiting.append((f"{pointer}/{at}", below))
    return found
