"""Which fields of a message a cell means: by exact path, by a path in another notation, by names. What is doubtful is said, with what else it could be.

Messages are never walked as a whole: so many levels and fields are looked at once, what is deeper is found where a cell gives the path to it, or by a search
that is bounded itself.
"""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from attrs import evolve, frozen

from fieldwright.mapping.sides import Side
from fieldwright.report.importing.foreign.notation import bare, meant, named, parts_of
from fieldwright.schema.model import Field, field_at
from fieldwright.schema.paths import parse_path
from fieldwright.schema.search import search

DEPTH, LIMIT = 10, 20_000
"""Levels and fields of a message that are looked at for names."""

SEARCHES, SEARCH_DEPTH = 60, 16
"""Searches for names in what lies deeper, and the levels that they reach."""

CANDIDATES = 6
"""Fields that are named where a cell may mean several."""

ALIKE = 0.86
"""How alike two names are at least of which one may be misspelt."""


@frozen(eq=False)
class Match:
    """The field that a cell means, as ``how`` says; None where none is found. Without ``sure`` a person should look: ``candidates`` are the others."""

    field: Field | None = None
    sure: bool = False
    how: str = ""
    candidates: tuple[str, ...] = ()
    side: Side | None = None


NOTHING = Match()


class Fields:
    """The fields of one side as cells may name them."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self._by_bare: dict[str, list[Field]] = {}
        self._by_meant: dict[str, list[Field]] = {}
        self._together: dict[str, list[Field]] = {}
        self._known: dict[tuple[tuple[str, ...], tuple[str, ...]], Match] = {}
        self._searched = 0
        self.truncated = False
        self._read()

    def _read(self) -> None:
        count = 0
        for one in _by_level(self.side.root):
            count += 1
            if count > LIMIT:
                self.truncated = True
                break
            if one.shape.alternative or one.name in ("*", "#text", "[]"):
                continue
            self._by_bare.setdefault(bare(one.name), []).append(one)
            self._by_meant.setdefault(meant(one.name), []).append(one)
            for key in _run_together(one):
                self._together.setdefault(key, []).append(one)
        self.truncated = self.truncated or count > LIMIT

    def match(self, text: str, above: Sequence[str] = ()) -> Match:
        """What a cell's text means; ``above`` are the names that stand above it: a table's, a segment's, a hierarchy's."""
        if not text.strip() or len(text) > 1000:
            return NOTHING
        exact = None if above else self._exact(text)
        if exact is not None:
            return exact
        names = named(text).names
        return self.match_names(names, tuple(above)) if names else NOTHING

    def match_names(self, names: tuple[str, ...], above: tuple[str, ...] = ()) -> Match:
        """As `match`, for names from the outermost."""
        key = (names, above)
        if key not in self._known:
            self._known[key] = self._found(names, above)
        return self._known[key]

    def sure(self, text: str, above: Sequence[str] = ()) -> bool:
        """Whether a cell means one field without doubt."""
        found = self.match(text, above)
        return found.field is not None and found.sure

    def knows(self, name: str) -> bool:
        """Whether any field, or the message itself, is called so."""
        own = (self.side.message, self.side.schema.name, self.side.root.name)
        return all(bare(one) in self._by_bare or bare(one) in map(bare, own) for one in named(name).names)

    # --- ways of finding ---

    def _exact(self, text: str) -> Match | None:
        stripped = text.strip()
        if not stripped or " " in stripped.replace("` ", ""):
            return None
        try:
            steps = parse_path(stripped)
        except ValueError:
            return None
        if not steps or (len(steps) == 1 and stripped not in ("$", self.side.root.path)):
            alone = list(self.side.root.named(steps[0].name)) if steps else []
            if len(alone) != 1:
                return None
        found = field_at(self.side.root, stripped)
        if found is None or found is self.side.root or found.name == "*":
            return None
        return Match(_valued(found), sure=True, how="exact path", side=self.side)

    def _found(self, names: tuple[str, ...], above: tuple[str, ...]) -> Match:
        split = parts_of(names)
        unknown = self._unknown(above, names)
        if unknown is not None:
            return unknown
        for whole in dict.fromkeys(((*above, *names), (*above, *split))):
            placed = self._descended(whole)
            if len(placed) == 1:
                return Match(placed[0], sure=True, how="path" if len(whole) > 1 else "name", side=self.side)
            if placed:
                return self._several(placed, "the path fits several fields")
        for given in dict.fromkeys((names, split)):
            found = self._by_names(given, above)
            if found.field is not None or found.candidates:
                return found
        return self._deeper(split, above) or self._alike(split, above)

    def _unknown(self, above: tuple[str, ...], names: tuple[str, ...]) -> Match | None:
        """What is meant where the first names stand for nothing here, such as a database's table: as without them."""
        before = (*above, *names[:-1])
        if not before or self.knows(before[0]):
            return None
        left = next((at for at, one in enumerate(before) if self.knows(one)), len(before))
        found = self.match_names((*before[left:], names[-1]))
        if found.field is None:
            return found
        like = left == 1 and any(_like(before[0], one) for one in (self.side.message, self.side.schema.name))
        told = f"{found.how}; {' / '.join(before[:left])} is no field"
        sure = found.sure and (like or (left == 1 and len(before) > left))
        return evolve(found, sure=sure, how=told, candidates=found.candidates or (found.field.value_path,))

    def _descended(self, names: tuple[str, ...]) -> list[Field]:
        """The fields at names followed from the root, which may be left out or stand for the message."""
        root = self.side.root
        starts = [names]
        if names and bare(names[0]) in (bare(root.name), bare(self.side.message), bare(self.side.schema.name)):
            starts.append(names[1:])
        found: list[Field] = []
        for one in starts:
            if one:
                found += _below(root, one)
        return _distinct(found)

    def _by_names(self, names: tuple[str, ...], above: tuple[str, ...]) -> Match:
        last, before = names[-1], (*above, *names[:-1])
        fields = self._by_bare.get(bare(last), [])
        how = "name"
        if not fields and len(names) == 1:
            fields, how = self._together.get(bare(last), []), "parent and name as one word"
        if not fields:
            return self._by_meaning(last, before)
        if not before:
            if len(fields) == 1:
                return Match(_valued(fields[0]), sure=True, how=f"the only field of this {how}", side=self.side)
            top = [one for one in fields if one.parent is self.side.root]
            leaves = [one for one in fields if one.shape.leaf]
            if len(top) == 1 and named(last).names == (last,) and len(leaves) != 1:
                return self._several([top[0], *fields], "several fields have this name")
            return self._several(sorted(fields, key=lambda one: (not one.shape.leaf, one.depth)), "several fields have this name")  # fmt: skip
        close = [one for one in fields if _ends(one, before)]
        if len(close) != 1:
            within = close or [one for one in fields if _passes(one, before)]
            if len(within) == 1:
                return Match(_valued(within[0]), sure=True, how="parents and name", side=self.side)
            if within:
                return self._several(within, "several fields of this name stand below it")
            doubt = f"no field of this name stands below {' / '.join(before)}"
            return self._several(fields, doubt)
        return Match(_valued(close[0]), sure=True, how="parent and name", side=self.side)

    def _by_meaning(self, last: str, before: tuple[str, ...]) -> Match:
        for key in dict.fromkeys((meant(last), meant(" ".join((*before[-1:], last))))):
            fields = self._by_meant.get(key, []) if key else []
            near = [one for one in fields if _ends(one, before)] or [one for one in fields if _passes(one, before)]
            if fields:
                return self._several(near or fields, "the name is written otherwise")
        return NOTHING

    def _several(self, fields: Iterable[Field], why: str) -> Match:
        kept = _distinct(_valued(one) for one in fields)
        shown = tuple(one.value_path for one in kept[:CANDIDATES])
        return Match(kept[0], sure=False, how=why, candidates=shown, side=self.side)

    def _deeper(self, names: tuple[str, ...], above: tuple[str, ...]) -> Match | None:
        """What a bounded search finds in what was not looked at."""
        if not self.truncated or self._searched >= SEARCHES:
            return None
        self._searched += 1
        wanted = bare(names[-1])
        hits = search(self.side.root, names[-1].strip("@ "), depth=SEARCH_DEPTH, limit=CANDIDATES * 4)
        found = _distinct(one for one in hits if bare(one.name) == wanted)
        before = (*above, *names[:-1])
        found = [one for one in found if _passes(one, before)] or found
        return self._several(found, "it lies deep in the message, and others may be called so") if found else None

    def _alike(self, names: tuple[str, ...], above: tuple[str, ...]) -> Match:
        wanted = bare(names[-1])
        if len(wanted) < 5 or len(self._by_bare) > 5_000:
            return NOTHING
        before = (*above, *names[:-1])
        scored: list[tuple[float, Field]] = []
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(wanted)
        for key, fields in self._by_bare.items():
            if abs(len(key) - len(wanted)) <= 2 and key[:1] == wanted[:1]:
                matcher.set_seq1(key)
                if matcher.quick_ratio() >= ALIKE and (ratio := matcher.ratio()) >= ALIKE:
                    scored += ((ratio + (0.1 if _passes(one, before) else 0), one) for one in fields)
        if not scored:
            return NOTHING
        scored.sort(key=lambda pair: -pair[0])
        return self._several([one for _, one in scored], "the name is written almost so")


def _like(name: str, message: str) -> bool:
    """Whether a table's name is that of the message, in another number or with something before or behind it."""
    one, other = bare(name), bare(message)
    short, long = sorted((one, other), key=len)
    return len(short) > 3 and short.rstrip("s") in long


# --- following names -------------------------------------------------------------------------------------------------


def _by_level(root: Field) -> Iterator[Field]:
    """Fields nearest to the root first; what is inside itself is not entered again."""
    here = [root]
    for _ in range(DEPTH):
        following: list[Field] = []
        for one in here:
            for child in one.children():
                yield child
                if not child.shape.leaf and not child.recursive:
                    following.append(child)
        here = following


def _below(field: Field, names: tuple[str, ...], depth: int = 12) -> list[Field]:
    """The fields at names below one, alternatives and arrays in arrays stepped through."""
    if not names:
        return [_valued(field)]
    wanted = bare(names[0])
    exact = [one for one in field.children() if one.name == names[0]]
    found: list[Field] = []
    for child in exact or field.children():
        if child.shape.alternative or child.name == "[]":
            if depth:
                found += _below(child, names, depth - 1)
        elif exact or (wanted and bare(child.name) == wanted):
            found += _below(child, names[1:], depth)
    return found


def _valued(field: Field) -> Field:
    """The text of an element that has attributes as well, where a value is meant by its name."""
    if not field.shape.leaf and not field.shape.repeats:
        texts = field.named("#text")
        if len(texts) == 1:
            return texts[0]
    return field


def _names_above(field: Field) -> list[str]:
    return [bare(one.name) for one in field.upwards() if one is not field and one.name and not one.shape.alternative]


def _ends(field: Field, before: tuple[str, ...]) -> bool:
    """Whether the fields right above one have these names, the nearest last."""
    wanted = [bare(one) for one in reversed(before)]
    above = _names_above(field)
    return bool(wanted) and above[: len(wanted)] == wanted


def _passes(field: Field, before: tuple[str, ...]) -> bool:
    """Whether the names stand above a field in this order, others between them allowed."""
    above = iter(_names_above(field))
    return bool(before) and all(any(bare(one) == name for name in above) for one in reversed(before))


def _run_together(field: Field) -> Iterator[str]:
    """A field's name with the names above it written as one word."""
    text = bare(field.name)
    for name in _names_above(field)[:3]:
        text = name + text
        yield text


def _distinct(fields: Iterable[Field]) -> list[Field]:
    return list({one.value_path: one for one in reversed(list(fields))}.values())[::-1]
