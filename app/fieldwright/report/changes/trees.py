"""Both versions of a message as one tree of rows, old beside new: what changed is shown with all above it, the rest is folded."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from fieldwright.diff.model import SEVERITIES, Comparison
from fieldwright.files.errors import FieldwrightError
from fieldwright.report.changes.model import Entry
from fieldwright.report.facts import limits_text, type_text
from fieldwright.schema.model import Field, Schema, field_at

ROWS = 1_500
"""Rows of one message's tree."""

ALL_ROWS = 20_000
"""Rows of all trees of a report."""

FOLDED = 80
"""Unchanged fields of one fold that are named."""

_DEEPEST = 12


@frozen(eq=False)
class Cell:
    """A field of one version: its name as a step, its type, what its values are bound to."""

    name: str
    type: str
    limits: str = ""
    required: bool = False


@frozen(eq=False)
class Row:
    """A field in both versions, with the numbers of the changes at it; or, with ``folded``, unchanged fields beside each other."""

    depth: int
    old: Cell | None = None
    new: Cell | None = None
    numbers: tuple[int, ...] = ()
    severity: str = ""
    """The worst of the changes at it."""
    folded: tuple[str, ...] = ()
    more: int = 0
    """Folded fields that are not named."""

    @property
    def indent(self) -> int:
        """The depth as far as it is drawn."""
        return min(self.depth, _DEEPEST)


@frozen(eq=False)
class Tree:
    """A message's rows; ``cut`` where there are more than are drawn."""

    message: str
    file: str
    rows: tuple[Row, ...]
    cut: bool = False


def trees_of(parts: Iterable[tuple[str, Comparison]], entries: Sequence[Entry]) -> list[Tree]:
    """The trees of all messages that have changes, in the versions' order, until there are `ALL_ROWS`."""
    by_message: dict[tuple[str, str], list[Entry]] = {}
    for one in entries:
        if one.change.message:
            by_message.setdefault((one.part, one.change.message), []).append(one)
    comparisons = {file: (one, *_names(one)) for file, one in parts}
    made: list[Tree] = []
    left = ALL_ROWS
    for (file, message), found in by_message.items():
        known = comparisons.get(file)
        if known is None or left <= 0:
            continue
        tree = _tree(*known, file, message, found)
        if tree is not None:
            made.append(tree)
            left -= len(tree.rows)
    return made


def _names(comparison: Comparison) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the messages of either version: asking for one that there is not is slow."""
    old, new = (frozenset(one.name for one in side.messages()) for side in (comparison.old, comparison.new))
    return old, new


def _tree(
    comparison: Comparison,
    old_names: frozenset[str],
    new_names: frozenset[str],
    file: str,
    message: str,
    entries: Sequence[Entry],
) -> Tree | None:
    before = next((one.change.old_message for one in entries if one.change.old_message), message)
    lone = before not in old_names or message not in new_names
    if lone and not any(one.change.path for one in entries):
        return None  # a message that came or went as a whole
    old = _root(comparison.old, before) if before in old_names else None
    new = _root(comparison.new, message) if message in new_names else None
    drawing = _Drawing(old, new, entries)
    rows: list[Row] = []
    for row in drawing.rows():
        if len(rows) == ROWS:
            return Tree(message, file, tuple(rows), cut=True)
        rows.append(row)
    return Tree(message, file, tuple(rows))


def _root(schema: Schema, message: str) -> Field | None:
    try:
        return schema.root(message)
    except FieldwrightError:
        return None


class _Drawing:
    """One message: which fields lead to changes, and which fields of both versions stand beside each other."""

    def __init__(self, old: Field | None, new: Field | None, entries: Sequence[Entry]) -> None:
        self._roots = old, new
        self._renamed: dict[str, str] = {}
        self._at: tuple[dict[str, list[Entry]], dict[str, list[Entry]]] = {}, {}
        self._above: tuple[set[str], set[str]] = set(), set()
        for one in entries:
            change = one.change
            if change.old_path and change.old_path != change.path:
                self._renamed[change.old_path] = change.path
            for side, path in ((0, change.old_path or change.path), (1, change.path)):
                self._mark(side, path, one)

    def _mark(self, side: int, path: str, one: Entry) -> None:
        root = self._roots[side]
        found = None if root is None else root if path in ("", "$", root.path) else field_at(root, path)
        if found is None or (found is not root and path not in (found.path, found.key)):
            return  # what holds names of any kind is found for a name that is gone
        self._at[side].setdefault(found.key, []).append(one)
        self._above[side].update(above.key for above in found.upwards() if above is not found)

    def rows(self) -> Iterator[Row]:
        """The rows, from the root down."""
        old, new = self._roots
        numbered = self._numbers(old, new)
        if numbered:
            yield self._row(0, old, new, numbered)
        yield from self._below(0, old, new)

    def _below(self, depth: int, old: Field | None, new: Field | None) -> Iterator[Row]:
        same: list[Field] = []
        for before, after in self._pairs(old, new):
            numbered = self._numbers(before, after)
            leads = self._leads(before, after)
            if not numbered and not leads:
                kept = after or before
                assert kept is not None
                same.append(kept)
                continue
            if same:
                yield _fold(depth, same)
                same = []
            yield self._row(depth, before, after, numbered)
            if leads and depth < 100:
                yield from self._below(depth + 1, before, after)
        if same:
            yield _fold(depth, same)

    def _numbers(self, old: Field | None, new: Field | None) -> list[Entry]:
        found: dict[int, Entry] = {}
        for side, field in ((0, old), (1, new)):
            for one in self._at[side].get(field.key, ()) if field is not None else ():
                found[one.number] = one
        return [found[number] for number in sorted(found)]

    def _leads(self, old: Field | None, new: Field | None) -> bool:
        return (old is not None and old.key in self._above[0]) or (new is not None and new.key in self._above[1])

    def _row(self, depth: int, old: Field | None, new: Field | None, found: Sequence[Entry]) -> Row:
        worst = min((one.severity for one in found), key=SEVERITIES.index, default="")
        return Row(depth, _cell(old), _cell(new), tuple(one.number for one in found), worst)

    def _pairs(self, old: Field | None, new: Field | None) -> Iterator[tuple[Field | None, Field | None]]:
        """The children of both in the new order; what is gone stands behind what it stood behind."""
        before = list(old.children()) if old is not None else []
        after = list(new.children()) if new is not None else []
        waiting: dict[str, list[Field]] = {}
        for one in before:
            waiting.setdefault(self._renamed.get(one.path, ""), []).append(one)
        renamed = {path: ones[0] for path, ones in waiting.items() if path}
        named: dict[str, list[Field]] = {}
        for one in waiting.get("", ()):
            named.setdefault(_name(one), []).append(one)
        partner: dict[int, Field] = {}
        for one in after:
            found = renamed.pop(one.path, None)
            if found is None and named.get(_name(one)):
                found = named[_name(one)].pop(0)
            if found is not None:
                partner[id(one)] = found
        taken = {id(one) for one in partner.values()}
        gone: dict[int, list[Field]] = {}
        behind = 0
        for one in before:
            if id(one) in taken:
                behind = id(one)
            else:
                gone.setdefault(behind, []).append(one)
        yield from ((one, None) for one in gone.get(0, ()))
        for one in after:
            found = partner.get(id(one))
            yield found, one
            yield from ((each, None) for each in (gone.get(id(found), ()) if found is not None else ()))


def _name(field: Field) -> str:
    return f"<{field.shape.alternative}>" if field.shape.alternative else field.shape.name


def _shown_name(field: Field) -> str:
    if field.parent is None:
        return field.path or "$"
    return _name(field) + (
        "[]" if field.shape.repeats and not field.shape.alternative and field.shape.name != "[]" else ""
    )


def _cell(field: Field | None) -> Cell | None:
    if field is None:
        return None
    shape = field.shape
    kind = "alternative" if shape.alternative else type_text(shape)
    return Cell(_shown_name(field), kind, "" if shape.alternative else limits_text(shape), shape.required)


def _fold(depth: int, same: Sequence[Field]) -> Row:
    named = tuple(_shown_name(one) for one in same[:FOLDED])
    return Row(depth, folded=named, more=len(same) - len(named))
