"""Both versions as one tree whose rows have two halves: parallel arrays, children fetched when a row opens, and what is unchanged folded into rows of its own."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldwright.desktop.compare.marks import (
    ADDED,
    CHANGED,
    COLOURS,
    MOVED,
    QUIET,
    REMOVED,
    RENAMED,
    SIGNS,
    Marks,
    Names,
)
from fieldwright.desktop.compare.messages import message_pairs, operations, root_of
from fieldwright.desktop.compare.pairing import Pair, rows_below
from fieldwright.desktop.compare.spread import as_bits
from fieldwright.desktop.compare.words import SEVERITY_WORDS, WHAT_WORDS
from fieldwright.desktop.field_tree import cardinality, plain_tip, text_of, type_text
from fieldwright.desktop.language import tr, translated
from fieldwright.diff.model import BOTH, DOCS, Comparison
from fieldwright.schema.model import DEFINITIONS, Shape

SCHEMA, MESSAGE, FIELD, FOLD = "schema", "message", "field", "fold"
"""What a row is: the schema as a whole, a message with its root, a field, or what is folded away."""

OLD, NEW = 0, 1

LEAST_FOLDED = 3
"""Unchanged rows that stand together before they are folded."""

_DISPLAY, _TIP, _ACCESSIBLE = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_NO_INDEX = QModelIndex()

Index = QModelIndex | QPersistentModelIndex
_Wanted = tuple[str, Pair, Names]


class PairTree(QAbstractItemModel):
    """The rows of a comparison. Nothing is expanded before it is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.marks: Marks | None = None
        self.role = BOTH
        self.folding = True
        self._clear()

    def _clear(self) -> None:
        self.kinds: list[str] = []
        self.pairs: list[Pair] = []
        self.names: list[Names] = []
        self.parents: list[int] = []
        self.rows: list[int] = []
        self.depths: list[int] = []
        self.children: list[list[int] | None] = []
        self.here: list[tuple[int, ...]] = []
        """The numbers of the changes at each row."""
        self.below: list[int] = []
        """The changes below each row, as bits by their numbers."""
        self.folded: dict[int, list[_Wanted]] = {}
        self.tops: list[int] = []
        self._roots: dict[Names, Pair] = {}
        self._parts: frozenset[str] = frozenset()
        self._bare: frozenset[Names] = frozenset()
        self._contents: dict[int, Shape] = {}

    # -- content

    def show(self, comparison: Comparison | None, marks: Marks | None = None, *, folding: bool | None = None) -> None:
        """Show a comparison, or none; with ``marks`` where they are made already."""
        self.beginResetModel()
        self.folding = self.folding if folding is None else folding
        self._clear()
        if self.comparison is not comparison:
            self.comparison = comparison
            self.marks = marks or (Marks(comparison) if comparison is not None else None)
        if self.comparison is not None:
            self.tops = self._put(self._top_rows(), -1)
        self.endResetModel()

    def _top_rows(self) -> list[_Wanted]:
        assert self.comparison is not None
        assert self.marks is not None
        versions = (self.comparison.old, self.comparison.new)
        self._parts = frozenset(
            one.name for version in versions for one in version.messages() if one.kind in DEFINITIONS
        )
        rows: list[_Wanted] = [(SCHEMA, (None, None), ("", ""))] if self.marks.whole else []
        named = message_pairs(self.comparison)
        told = operations(self.comparison, named)
        self._bare = frozenset(told)
        waiting = list(told)
        for names in named:
            for one in [one for one in waiting if any(name.startswith(f"{max(one)} ") for name in names)]:
                waiting.remove(one)
                rows.append((MESSAGE, (None, None), one))
            rows.append((MESSAGE, (None, None), names))
        return [*rows, *((MESSAGE, (None, None), one) for one in waiting)]

    def _put(self, wanted: Sequence[_Wanted], parent: int) -> list[int]:
        """Rows for these, those that are unchanged and stand together folded into one."""
        made: list[int] = []
        quiet: list[_Wanted] = []

        def fold() -> None:
            if len(quiet) >= LEAST_FOLDED:
                node = self._add((FOLD, (None, None), ("", "")), parent, len(made), (), 0)
                self.folded[node] = list(quiet)
                made.append(node)
            else:
                for one in quiet:
                    made.append(self._add(one, parent, len(made), (), 0))
            quiet.clear()

        for one in wanted:
            here, below = self._changes_of(one)
            if self.folding and not here and not below and self._is_quiet(one):
                quiet.append(one)
                continue
            fold()
            made.append(self._add(one, parent, len(made), here, below))
        fold()
        return made

    @staticmethod
    def _is_quiet(one: _Wanted) -> bool:
        kind, (old, new), names = one
        return all(names) if kind == MESSAGE else kind == FIELD and old is not None and new is not None

    def _changes_of(self, one: _Wanted) -> tuple[tuple[int, ...], int]:
        kind, (old, new), names = one
        marks = self.marks
        if marks is None or kind == FOLD:
            return (), 0
        if kind == SCHEMA:
            return tuple(marks.whole), 0
        if kind == FIELD:
            return marks.here(names, old, new), marks.below(names, old, new)
        found = marks.of_message(names)
        if not found and self._is_part(names):
            return (), 0  # a definition: its changes are told where it is used
        old, new = self._roots_of(names)
        paths = {"", old.path if old is not None else "", new.path if new is not None else ""}
        at_root = (at for at in found if marks.changes[at].path in paths)
        here = tuple(dict.fromkeys((*at_root, *marks.here(names, old, new))))
        return here, (as_bits(found) | marks.below(names, old, new)) & ~as_bits(here)

    def _is_part(self, names: Names) -> bool:
        """Whether messages are definitions, which others use."""
        return self._parts.issuperset(name for name in names if name)

    def _add(self, one: _Wanted, parent: int, row: int, here: tuple[int, ...], below: int) -> int:
        node = len(self.kinds)
        kind, pair, names = one
        self.kinds.append(kind)
        self.pairs.append(pair)
        self.names.append(names)
        self.parents.append(parent)
        self.rows.append(row)
        self.depths.append(self.depths[parent] + 1 if parent >= 0 else 0)
        opens = (kind == MESSAGE and names not in self._bare) or (
            kind == FIELD and any(half is not None and not half.shape.leaf for half in pair)
        )
        self.children.append(None if opens else [])
        self.here.append(here)
        self.below.append(below)
        return node

    def _roots_of(self, names: Names) -> Pair:
        found = self._roots.get(names)
        if found is None:
            assert self.comparison is not None
            found = self._roots[names] = (
                root_of(self.comparison.old, names[OLD]),
                root_of(self.comparison.new, names[NEW]),
            )
        return found

    def pair(self, node: int) -> Pair:
        """The fields of a row; a message's roots are read when they are asked for."""
        return self._roots_of(self.names[node]) if self.kinds[node] == MESSAGE else self.pairs[node]

    def unfold(self, node: int) -> int:
        """Put the folded rows in the place of the row that stands for them; the first of them."""
        wanted = self.folded.pop(node)
        parent, row = self.parents[node], self.rows[node]
        above = self.index_of_node(parent) if parent >= 0 else _NO_INDEX
        siblings = self.tops if parent < 0 else self.children[parent]
        assert siblings is not None
        self.beginRemoveRows(above, row, row)
        del siblings[row]
        self._number(siblings, row)
        self.endRemoveRows()
        self.beginInsertRows(above, row, row + len(wanted) - 1)
        siblings[row:row] = [self._add(one, parent, 0, *self._unfolded(one)) for one in wanted]
        self._number(siblings, row)
        self.endInsertRows()
        return siblings[row]

    def _unfolded(self, one: _Wanted) -> tuple[tuple[int, ...], int]:
        """The changes of a row that was folded: of a definition those that are told where it is used."""
        if one[0] != MESSAGE or self.marks is None:
            return (), 0
        roots = self._roots_of(one[2])
        return self.marks.here(one[2], *roots), self.marks.below(one[2], *roots)

    def _number(self, siblings: list[int], start: int) -> None:
        for row in range(start, len(siblings)):
            self.rows[siblings[row]] = row

    # -- what rows are

    def what(self, node: int) -> str:
        """Which sign a row has; empty for none."""
        marks = self.marks
        if marks is None or self.kinds[node] == FOLD:
            return ""
        kinds = {marks.what[at] for at in self.here[node]}
        if self.kinds[node] == MESSAGE:
            old, new = self.names[node]
            if not old or not new:
                return ADDED if new else REMOVED
        elif self.kinds[node] == FIELD:
            for one in (RENAMED, MOVED):
                if one in kinds:
                    return one
            old, new = self.pairs[node]
            if old is None or new is None:
                return self._alone(node, ADDED if old is None else REMOVED)
        return CHANGED if kinds else ""

    def _alone(self, node: int, what: str) -> str:
        """Of a row with one half: what is below something moved has moved with it."""
        up = self.parents[node]
        while up >= 0 and self.kinds[up] == FIELD and None in self.pairs[up]:
            if any(self.marks is not None and self.marks.what[at] == MOVED for at in self.here[up]):
                return MOVED
            up = self.parents[up]
        return what

    def colours(self, node: int, what: str) -> tuple[str, str]:
        """The colours of a row's sign, and behind the row: quiet ones where only texts are other."""
        return QUIET if what == CHANGED and self.severity(node) == DOCS else COLOURS[what]

    def severity(self, node: int, *, below: bool = False) -> str:
        """The worst severity of a row's changes for the role, of those below it where asked; empty for none."""
        marks = self.marks
        mask = self.below[node] if below else as_bits(self.here[node]) if self.here[node] else 0
        return marks.worst(mask, self.role) if marks is not None and mask else ""

    def content(self, node: int, side: int) -> Shape | None:
        """What a half shows the type of: the field, or the text of an XML element that has only text and attributes."""
        key = node * 2 + side
        found = self._contents.get(key)
        if found is None:
            field = self.pair(node)[side]
            if field is None:
                return None
            text = None if field.shape.leaf or field.shape.alternative else text_of(field)
            found = self._contents[key] = text.shape if text is not None else field.shape
        return found

    def title(self, node: int, side: int) -> str:
        """What a half is called; empty where there is nothing."""
        kind = self.kinds[node]
        if kind == SCHEMA:
            return tr("The schema as a whole")
        if kind == MESSAGE:
            return self.names[node][side]
        if kind == FOLD:
            return self._fold_text(self.folded.get(node, ()))
        field = self.pairs[node][side]
        if field is None:
            return ""
        return field.shape.alternative or {"*": tr("any name"), "[]": tr("item")}.get(field.name, field.name)

    def _fold_text(self, wanted: Sequence[_Wanted]) -> str:
        """What a row says that stands for others."""
        sure = self.marks is None or self.marks.complete
        count = len(wanted)
        if not wanted or wanted[0][0] != MESSAGE:
            return tr("{n} unchanged fields", "{n} unchanged field", count) if sure else tr("{n} other fields", "{n} other field", count)  # fmt: skip
        parts = sum(self._is_part(one[2]) for one in wanted)
        if parts == count:
            return tr("{n} definitions", "{n} definition", count)
        if sure and not parts:
            return tr("{n} unchanged messages", "{n} unchanged message", count)
        return tr("{n} other messages", "{n} other message", count)

    def spoken(self, node: int, side: int) -> str:
        """A half for a screen reader."""
        title = self.title(node, side)
        if not title:
            return tr("nothing")
        content, field = self.content(node, side) if self.kinds[node] == FIELD else None, self.pairs[node][side]
        parts = [title]
        if content is not None and field is not None:
            parts += [
                type_text(content) or tr("group"),
                cardinality(field.shape),
                tr("required") if field.shape.required else "",
            ]
        parts.append(WHAT_WORDS.get(self.what(node), ""))
        severity = self.severity(node)
        parts.append(SEVERITY_WORDS.get(severity, ""))
        count = self.below[node].bit_count()
        parts.append(tr("{n} changes below", "{n} change below", count) if count else "")
        return ", ".join(part for part in parts if part)

    def tool_tip(self, node: int, side: int) -> str:
        """What is known about a half, as escaped text: where it is, and what changed."""
        marks = self.marks
        field = self.pairs[node][side]
        lines = [field.path if field is not None else self.title(node, side)]
        if marks is not None:
            lines += [f"{SIGNS[marks.what[at]]} {translated(marks.changes[at].text)}" for at in self.here[node][:8]]
            lines += [tr("and {count} more", count=len(self.here[node]) - 8)] if len(self.here[node]) > 8 else []
        if field is not None and field.shape.description:
            lines.append("\n" + field.shape.description.strip()[:400])
        return plain_tip("\n".join(line for line in lines if line))

    # -- finding rows

    def index_of_node(self, node: int) -> QModelIndex:
        """The row of a node."""
        return self.createIndex(self.rows[node], 0, node) if node >= 0 else _NO_INDEX

    # -- the model as Qt sees it

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        """See Qt."""
        siblings = self.tops if not parent.isValid() else self.children[parent.internalId()] or ()
        inside = 0 <= row < len(siblings) and 0 <= column < 2
        return self.createIndex(row, column, siblings[row]) if inside else _NO_INDEX

    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]
        """See Qt."""
        if not index.isValid():
            return _NO_INDEX
        up = self.parents[index.internalId()]
        return self.createIndex(self.rows[up], 0, up) if up >= 0 else _NO_INDEX

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """See Qt."""
        if not parent.isValid():
            return len(self.tops)
        return len(self.children[parent.internalId()] or ()) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: ARG002
        """The old version and the new one."""
        return 2

    def hasChildren(self, parent: Index = _NO_INDEX) -> bool:
        """See Qt."""
        if not parent.isValid():
            return bool(self.tops)
        below = self.children[parent.internalId()]
        return parent.column() == 0 and (below is None or bool(below))

    def canFetchMore(self, parent: Index) -> bool:
        """See Qt."""
        return parent.isValid() and self.children[parent.internalId()] is None

    def fetchMore(self, parent: Index) -> None:
        """See Qt."""
        if parent.isValid():
            self.fetch(parent.internalId())

    def fetch(self, node: int) -> None:
        """Make the rows below one, if they are not there."""
        if self.children[node] is not None or self.comparison is None:
            return
        names, (old, new) = self.names[node], self.pair(node)
        rows = rows_below(old, new)
        if not rows:
            self.children[node] = []
            return
        wanted: Iterable[_Wanted] = ((FIELD, pair, names) for pair in rows)
        made = self._put(list(wanted), node)
        self.beginInsertRows(self.index_of_node(node), 0, len(made) - 1)
        self.children[node] = made
        self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See Qt."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The halves."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return (tr("Old version"), tr("New version"))[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """See Qt. The view paints from the arrays instead."""
        if not index.isValid():
            return None
        if role == _DISPLAY:
            return self.title(index.internalId(), index.column())
        if role == _TIP:
            return self.tool_tip(index.internalId(), index.column())
        if role == _ACCESSIBLE:
            return self.spoken(index.internalId(), index.column())
        return None
