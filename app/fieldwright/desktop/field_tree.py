"""The tree of a side's fields as Qt wants it: parallel arrays by the numbers of rows, those below a row fetched when it is opened."""

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape

from attrs import frozen
from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QObject, Qt, Signal

from fieldwright.desktop.connections import NONE, TARGET, Connections, Key, Marks
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.search import Found
from fieldwright.desktop.tree_rows import Below, Rows
from fieldwright.desktop.tree_skeleton import NO_INDEX, Index, Skeleton, Taken
from fieldwright.schema.model import Field, Shape
from fieldwright.schema.occurring import Occurring

MIME = "application/x-fieldwright-field"
"""What a dragged field is: its alias and key, with a line feed between them."""

MIME_SEVERAL = "application/x-fieldwright-fields"
"""Several dragged fields: their aliases and keys as JSON, beside the first as `MIME`."""

FOLDED = 2
"""Fields that are folded at least: one alone takes no more room than a row that stands for it."""

_MORE = "\0more"

VALUES = 8
"""Values from samples that a field's tip shows."""

EXPAND_AT_ONCE = 5_000
"""Rows that may be expanded without being asked for."""

DISPLAY, TOOL_TIP, ACCESSIBLE, FIELD = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.UserRole,
)
_SAID = {"*": tr("any name"), "[]": tr("item")}
_SEVERE = {"error": tr("error"), "warning": tr("warning")}


@frozen(eq=False)
class _Whole:
    """All rows as they were before a search."""

    rows: Rows
    contents: dict[int, Shape]
    taken: Taken


class FieldTree(Skeleton):
    """The fields of a side: one root for each source, or the target's."""

    states_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: tuple[tuple[str, Field, str], ...] = ()
        self.connections = Connections()
        self.marks = Marks()
        self.found: Found | None = None
        self.folding = False
        """Whether fields without rules are folded away beside those that have some."""
        self.unfolded: set[Key] = set()
        """The fields whose members are all shown nevertheless."""
        self.focus: tuple[str, Field] | None = None
        """The field that is shown alone, with all below it."""
        self.occurring: Mapping[str, Occurring] = {}
        """What occurs in the samples that are attached to a side's schema, by the side's alias."""
        self.beside: Callable[[int], str] | None = None
        """What stands beside a row, as plain text; None where nothing is shown."""
        self._whole: _Whole | None = None
        self._shown: dict[str, set[str]] = {}
        """What a search found with what is above it, by side."""
        self._hold(Rows(), {})

    def _hold(self, rows: Rows, contents: dict[int, Shape]) -> None:
        self._rows = rows
        self.fields, self.aliases, self.parents, self.rows = rows.fields, rows.aliases, rows.parents, rows.rows
        self.children: Below = rows.children
        self.keys, self.nodes, self.tops = rows.keys, rows.nodes, rows.tops
        self._contents = contents
        self.more: dict[int, int] = {}
        """The rows that stand for folded fields, with how many those are."""

    # -- content

    @property
    def roots(self) -> tuple[tuple[str, Field], ...]:
        """The roots with their aliases."""
        return tuple((alias, field) for alias, field, _ in self._roots)

    @property
    def searched(self) -> tuple[tuple[str, Field], ...]:
        """What is searched: the focus, or all roots."""
        return (self.focus,) if self.focus is not None else self.roots

    def show(self, roots: Sequence[tuple[str, Field, str]]) -> None:
        """Show other fields: (alias, root, what to call a root without a name)."""
        self.beginResetModel()
        self._roots = tuple(roots)
        self.found, self.focus, self.unfolded = None, None, set()
        self._drop()
        self._rebuild()
        self.endResetModel()

    def set_found(self, found: Found | None) -> None:
        """Show only what a search found, or everything."""
        self.beginResetModel()
        whole, before, self.found = self._whole, self.found, found
        if found is None and whole is not None:
            self._whole = None
            self._hold(whole.rows, whole.contents)
            self.put_back(whole.taken)
        else:
            if found is not None and before is None and not self.folding:  # else others may be folded by then
                self._whole = _Whole(self._rows, self._contents, self.take())
            self._rebuild()
        self.endResetModel()

    def _drop(self) -> None:
        """Keep no rows beside those that are shown."""
        whole, self._whole = self._whole, None
        if whole is not None:  # back where Qt takes them away: nobody else does
            self.put_back(whole.taken)

    @property
    def keeps_all(self) -> bool:
        """Whether all rows are kept under their numbers while a search shows some of them."""
        return self._whole is not None

    def set_scope(self, *, focus: tuple[str, Field] | None, folding: bool, unfolded: Iterable[Key] = ()) -> None:
        """Show a field alone, or everything; fold fields without rules away, or not."""
        self.beginResetModel()
        self.focus, self.folding, self.unfolded = focus, folding, set(unfolded)
        self._drop()
        self._rebuild()
        self.endResetModel()

    def set_states(self, connections: Connections | None = None, marks: Marks | None = None) -> None:
        """Take other links or findings; only painting changes."""
        self.connections = connections if connections is not None else self.connections
        self.marks = marks if marks is not None else self.marks
        self.states_changed.emit()

    def _rebuild(self) -> None:
        self._hold(Rows(), {})
        self._shown = {alias: set[str]() for alias, _ in self.searched}
        for alias, key in self.found.shown if self.found is not None else ():
            self._shown.setdefault(alias, set()).add(key)
        for alias, field in self.searched:
            if self.found is None or (alias, field.key) in self.found.shown:
                self.tops.extend(self._rows.add(alias, (field,), -1, len(self.tops)))
        self.plant([top for top in self.tops if not self.fields[top].shape.leaf], len(self.tops))
        if self.found is not None and self.found.finished:  # all of it is opened: at once, before anybody looks
            waiting = list(self.tops)
            while waiting:
                node = waiting.pop()
                self.fetch(node)
                waiting.extend(self.children[node] or ())

    def _wanted(self, node: int) -> Sequence[Field]:
        """The fields below a node that are shown; behind them, where some are folded away, one that stands for those."""
        children = self.fields[node].children()
        alias = self.aliases[node]
        if self.found is not None:
            shown = self._shown[alias]
            return [child for child in children if child.key in shown]
        if not self.folding or self.keys[node] in self.unfolded:
            return children
        if not any(self._linked((alias, child.key)) for child in children):
            return children
        kept = [child for child in children if self._holds((alias, child.key))]
        folded = len(children) - len(kept)
        return [*kept, folded_row(self.fields[node], folded)] if folded >= FOLDED else children

    def _holds(self, key: Key) -> bool:
        """Whether a field stays in sight where others are folded: a rule fills or reads it, it has a finding, or something below it has."""
        return self._linked(key) or key in self.marks.here or key in self.marks.below

    def _linked(self, key: Key) -> bool:
        return self.connections.kinds.get(key, NONE) != NONE or key in self.connections.above

    @property
    def outgrown(self) -> bool:
        """Whether a field that is folded away has got a rule or a finding."""
        for node in self.more:
            parent = self.parents[node]
            alias, shown = self.aliases[parent], {self.fields[one].key for one in self.children[parent] or ()}
            below = self.fields[parent].children()
            if any(child.key not in shown and self._holds((alias, child.key)) for child in below):
                return True
        return False

    def folded_above(self, alias: str, field: Field) -> list[Key]:
        """The fields that have to be unfolded for a field to be in sight."""
        if not self.folding:
            return []
        return [(alias, one.key) for one in field.upwards() if one is not field]

    @property
    def numbers(self) -> "array[int]":
        """The numbers of all rows, to take pieces of: copying them is quicker than counting."""
        here, many = self._rows.numbers, len(self.fields)
        if len(here) < many:
            here.extend(range(len(here), many))
        return here

    def matches(self) -> list[int]:
        """The rows that a search found, from the top, those inside closed rows included."""
        found, listed = self.found, list[int]()
        stack = list(reversed(self.tops)) if found is not None else []
        while stack and found is not None:
            node = stack.pop()
            if self.keys[node] in found.matches:
                listed.append(node)
            stack.extend(reversed(self.children[node] or ()))
        return listed

    # -- finding rows

    def field(self, index: Index) -> Field | None:
        """The field of a row; None for a row that stands for folded ones."""
        node = self.node(index)
        return self.fields[node] if node >= 0 and node not in self.more else None

    def alias(self, index: Index) -> str:
        """The alias of a row's side."""
        node = self.node(index)
        return self.aliases[node] if node >= 0 else ""

    def index_of(self, alias: str, field: Field) -> QModelIndex:
        """The row of a field, fetching what is above it; invalid where it is filtered away."""
        chain: list[Field] = []
        up: Field | None = field
        while up is not None and (alias, up.key) not in self.nodes:
            chain.append(up)
            up = up.parent
        if up is None:
            return NO_INDEX
        while chain:
            self._fetch(self.nodes[(alias, up.key)])
            up = chain.pop()
            if (alias, up.key) not in self.nodes:
                return NO_INDEX
        return self.index_of_node(self.nodes[(alias, field.key)])

    def index_of_node(self, node: int) -> QModelIndex:
        """The row of a node."""
        return self.place(self.rows[node], self.parents[node])

    def content(self, node: int) -> Shape:
        """What a row shows the type of: the field, or the text of an XML element that has only text and attributes."""
        found = self._contents.get(node)
        if found is None:
            field = self.fields[node]
            text = None if field.shape.leaf or field.shape.alternative else text_of(field)
            found = self._contents[node] = text.shape if text is not None else field.shape
        return found

    def title(self, node: int) -> str:
        """What a row is called."""
        field = self.fields[node]
        if node in self.more:
            return tr("… {count} more without rules", count=self.more[node])
        if field.shape.alternative:
            return field.shape.alternative
        if self.parents[node] < 0:
            for alias, root, name in self._roots:
                if root is field and alias == self.aliases[node]:
                    return (
                        (root.name or name)
                        if len(self._roots) < 2 or alias == TARGET
                        else f"{alias} · {root.name or name}"
                    )
        return _SAID.get(field.name, field.name)

    # -- the model as Qt sees it

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """See Qt."""
        return 0 if self.canFetchMore(parent) else super().rowCount(parent)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """The name of the only column; it is not shown, and spoken by screen readers."""
        return tr("Field") if orientation == Qt.Orientation.Horizontal and role == DISPLAY and not section else None

    def canFetchMore(self, parent: Index) -> bool:
        """See Qt."""
        node = self.node(parent)
        return node >= 0 and self.children[node] is None

    def fetchMore(self, parent: Index) -> None:
        """See Qt."""
        node = self.node(parent)
        if node >= 0:
            self._fetch(node)

    def fetch(self, node: int) -> None:
        """As `fetchMore`, for a view that lays all its rows out anew: it is not told."""
        self._fetch(node, told=False)

    def _fetch(self, node: int, *, told: bool = True) -> None:
        if self.children[node] is not None:
            return
        wanted, first, index = self._wanted(node), len(self.fields), self.index_of_node(node)
        told = told and bool(wanted)
        if told:
            self.beginInsertRows(index, 0, len(wanted) - 1)
        self._rows.put_below(node, self.aliases[node], wanted)
        if wanted and wanted[-1].key.endswith(_MORE):
            self.more[len(self.fields) - 1] = len(self.fields[node].children()) - len(wanted) + 1
        self.grow(node, index, first, self._rows.groups(first), len(wanted))
        if told:
            self.endInsertRows()

    def setData(self, index: Index, value: object, role: int = 0) -> bool:  # noqa: ARG002
        """Nothing of a field is written here."""
        return False

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """See Qt. The delegate reads the arrays instead."""
        node = self.node(index)
        if node < 0:
            return None
        if role == DISPLAY:
            return self.title(node)
        if node in self.more:
            return (
                tr("{count} more fields without rules, Enter shows them", count=self.more[node])
                if role in (ACCESSIBLE, TOOL_TIP)
                else None
            )
        if role == TOOL_TIP:
            return self.tool_tip(node)
        if role == ACCESSIBLE:
            return self.spoken(node)
        if role == FIELD:
            return self.fields[node]
        return None

    def mimeTypes(self) -> list[str]:
        """See Qt."""
        return [MIME, MIME_SEVERAL]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """See Qt. The first field alone, and all of them."""
        made = QMimeData()
        nodes = [self.node(index) for index in indexes]
        if nodes:
            made.setData(MIME, QByteArray("\n".join(self.keys[nodes[0]]).encode()))
            made.setData(MIME_SEVERAL, QByteArray(json.dumps([self.keys[node] for node in nodes]).encode()))
            made.setText("\n".join(self.fields[node].value_path for node in nodes))
        return made

    # -- what rows say

    def spoken(self, node: int) -> str:
        """A row for a screen reader."""
        field, key = self.fields[node], self.keys[node]
        shape = field.shape
        parts = [self.title(node), type_text(self.content(node)) or tr("group"), cardinality(shape)]
        parts += [tr("required")] if shape.required else []
        parts += [tr("deprecated")] if shape.deprecated else []
        parts += [tr("recursive")] if field.recursive else []
        parts.append(self.connections.spoken(key))
        parts.append(_SEVERE.get(self.marks.here.get(key, ""), ""))
        parts += [tr("something is said of it")] if key in self.marks.talk else []
        value = self.beside(node) if self.beside is not None else ""
        parts += [tr("value {value}", value=value)] if value else []
        return ", ".join(part for part in parts if part)

    def tool_tip(self, node: int) -> str:
        """What is known about a field, as escaped text."""
        field = self.fields[node]
        shape = field.shape
        lines = [
            field.path or "$",
            " ".join(
                part for part in (type_text(self.content(node)) or shape.type, shape.format, cardinality(shape)) if part
            ),
        ]
        if shape.type_name:
            lines.append(tr("type {name}", name=shape.type_name))
        if shape.title and shape.title != shape.name:
            lines.append(shape.title)
        if shape.description:
            lines.append("\n" + _cut(shape.description.strip(), 600))
        lines += [f"{name}: {_cut(str(value), 120)}" for name, value in list(shape.constraints.items())[:12]]
        if shape.enum:
            codes = ", ".join(str(value) for value in shape.enum[:16])
            lines.append(tr("one of: {values}", values=_cut(codes, 300) + (", …" if len(shape.enum) > 16 else "")))
        for name, value in ((tr("default"), shape.default), (tr("fixed"), shape.fixed)):
            lines += [f"{name}: {_cut(str(value), 120)}"] if value is not None else []
        occurring = self.occurring.get(self.aliases[node])
        if occurring is not None and not shape.alternative:
            lines.append(tr("in the samples: {found}", found=_cut(in_samples(occurring, field.value_path), 400)))
        words = ((tr("required"), shape.required), (tr("nullable"), shape.nullable), (tr("deprecated"), shape.deprecated),
                 (tr("recursive"), field.recursive), (shape.access, bool(shape.access)))  # fmt: skip
        said = ", ".join(word for word, there in words if there)
        lines += [said] if said else []
        if shape.choice:
            lines.append(tr("one alternative of a choice: {name}", name=shape.choice.alternative))
        lines += [tr("note: {text}", text=_cut(translated(note.text), 300)) for note in shape.notes[:4]]
        if shape.source.file is not None:
            place = shape.source.file.name + (f":{shape.source.line}" if shape.source.line else "")
            lines.append(tr("defined in {place}", place=place))
        lines += [f"! {message}" for message in self.marks.text.get(self.keys[node], ())[:5]]
        lines += [_cut(f"» {' '.join(text.split())}", 200) for text in self.marks.talk.get(self.keys[node], ())[:5]]
        return plain_tip("\n".join(lines))


def folded_row(parent: Field, count: int) -> Field:
    """What stands for folded fields of a parent."""
    return Field(Shape(tr("{count} more", count=count)), parent.path, parent.key + _MORE, parent, parent.depth + 1)


def in_samples(found: Occurring, path: str) -> str:
    """What occurs in a field, in words: how many have it, how many are null, and the most frequent values.

    >>> from fieldwright.schema.occurring import Occurrence
    >>> in_samples(Occurring(120, {"a": Occurrence("a", 120, 118, 2, (("A", 80), ("B", 36)))}), "a")
    'present in 118 of 120, null in 2, values: A (80), B (36)'
    """
    one = found.fields.get(path)
    if one is None:
        return tr("in none") if path else tr("{n} payloads", "{n} payload", found.payloads)
    parts = [tr("present in {present} of {parents}", present=one.present, parents=one.parents)]
    parts += [tr("null in {nulls}", nulls=one.nulls)] if one.nulls else []
    if one.values:
        shown = ", ".join(f"{_cut(str(value), 30)} ({number(count)})" for value, count in one.values[:VALUES])
        parts.append(tr("values: {values}", values=shown + (", …" if one.more or len(one.values) > VALUES else "")))
    return ", ".join(parts)


def text_of(field: Field) -> Field | None:
    """The text of an XML element that has only text and attributes; None for every other field."""
    root = field
    while root.parent is not None:
        root = root.parent
    if field.shape.leaf or root.path in ("", "[]"):
        return None
    children = field.children()
    if any(one.name[:1] not in ("@", "#") for one in children):
        return None
    return next((one for one in children if one.name == "#text"), None)


def plain_tip(text: str) -> str:
    """Text as a tool tip that is never taken for rich text: escaped, with its line breaks."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""


def type_text(shape: Shape) -> str:
    """A field's type in a word; nothing for a plain object."""
    if shape.type == "object" or shape.alternative:
        return ""
    types = [one for one in shape.types if one != "null"]
    text = " | ".join(types) if len(types) < 4 else f"{types[0]} | …"
    if shape.format and text == "string":
        text = shape.format if len(shape.format) <= 12 else text
    return text + (" | null" if shape.nullable and text != "null" else "")


def cardinality(shape: Shape) -> str:
    """``0..1``, ``1..n`` and the like; nothing where there is always exactly one."""
    if shape.alternative:
        return ""
    if shape.repeats:
        low = shape.min_occurs if shape.required or shape.min_occurs == 0 else 0
        return f"{low}..{'n' if shape.max_occurs is None else shape.max_occurs}"
    return "" if shape.required or shape.min_occurs > 0 else "0..1"


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
