"""A value as a tree: names, values as they may be seen, and for an output the rule that made each. Children are listed when a row is opened, some at a time."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr
from fieldwright.desktop.samples.veil import Veil
from fieldwright.schema.model import Field
from fieldwright.schema.paths import join, quoted

AT_ONCE = 300
"""Members that are listed at once; the next ones when somebody scrolls there."""

LONGEST = 240
"""Characters of a value in a row."""

NAME, VALUE, MADE = range(3)
SEVERITIES = {"error": tr("error"), "warning": tr("warning"), "info": tr("info")}
_DISPLAY, _TIP, _SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
_INK, _FONT = Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.FontRole
_NONE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MORE = 10_000
"""Values below a row that are looked through for a word."""

Index = QModelIndex | QPersistentModelIndex
Made = Callable[[str, Any], tuple[str, str]]
"""What made a place: the target of the rule (empty for none) and the words for it."""


class ValueTree(QAbstractItemModel):
    """The values of one payload. ``path_of`` a row is its concrete place, ``general_path_of`` that of its field."""

    def __init__(self, veil: Veil, parent: QObject | None = None, *, made: bool = False) -> None:
        super().__init__(parent)
        self.veil = veil
        self.with_rules = made
        self.field_at: Callable[[str], Field | None] = lambda _: None
        self.made: Made = lambda _path, _value: ("", "")
        self.marks: Mapping[str, tuple[str, str]] = {}
        """Severity and sentence of what is wrong, by concrete place."""
        self.changed_paths: frozenset[str] = frozenset()
        self.colours: Mapping[str, QColor] = {}
        self._clear()
        veil.changed.connect(self._all_changed)

    def _clear(self) -> None:
        self.names: list[str] = []
        self.values: list[Any] = []
        self.paths: list[str] = []
        self.general: list[str] = []
        self.parents: list[int] = []
        self.rows: list[int] = []
        self.children: list[list[int] | None] = []
        self.tops: list[int] = []
        self._texts: dict[int, str] = {}
        self._top: Any = None

    # -- content

    def show(self, value: Any, *, there: bool = True) -> None:
        """Show another value."""
        self.beginResetModel()
        self._clear()
        self._top = value
        if there:
            if _count(value) is None:
                self.tops = [self._add(tr("value"), "", "", value, -1, 0)]
            else:
                self.tops = [
                    self._add(name, step_path(name, value, ""), _general(name, value, ""), one, -1, row)
                    for row, (name, one) in enumerate(_page(value, 0))
                ]
        self.endResetModel()

    def _add(self, name: str, path: str, general: str, value: Any, parent: int, row: int) -> int:
        node = len(self.names)
        self.names.append(name)
        self.paths.append(path)
        self.general.append(general)
        self.values.append(value)
        self.parents.append(parent)
        self.rows.append(row)
        self.children.append(None if _count(value) else [])
        return node

    def _all_changed(self, *_: object) -> None:
        self._texts.clear()
        self.layoutChanged.emit()

    def refresh(self) -> None:
        """Say the same values anew: their marks or rules are others."""
        self._all_changed()

    # -- finding rows

    def node_of(self, path: str) -> int | None:
        """The row at a concrete place, listing what is above it; None where there is none."""
        at = next((node for node in self.tops if _within(path, self.paths[node])), None)
        while at is not None and self.paths[at] != path:
            self._list_to(at, path)
            at = next((node for node in self.children[at] or () if _within(path, self.paths[node])), None)
        return at

    def nodes_of_field(self, general: str, most: int = 50) -> list[int]:
        """The rows of a field, the first ones."""
        found: list[int] = []
        stack = list(reversed(self.tops))
        while stack and len(found) < most and len(self.names) < _MORE:
            node = stack.pop()
            here = self.general[node]
            if here.removesuffix("[]") == general.removesuffix("[]"):
                found.append(node)
                if here == general:
                    continue
            if _within(general, here.removesuffix("[]")):
                self._fetch(node)
                stack.extend(reversed(self.children[node] or ()))
        return found

    def index_of(self, node: int, column: int = 0) -> QModelIndex:
        """The index of a row."""
        return self.createIndex(self.rows[node], column, node)

    def search_steps(self, text: str, step: int, most: int = 500) -> Iterator[int | None]:
        """The rows whose name, or value as it may be seen, has some words; also below closed rows. None after each ``step`` rows."""
        wanted, count, looked = text.casefold(), 0, 0
        stack = list(reversed(self.tops))
        while stack and count < most and looked < _MORE:
            node = stack.pop()
            looked += 1
            if wanted in self.names[node].casefold() or wanted in self.text(node).casefold():
                count += 1
                yield node
            self._fetch_all(node)
            stack.extend(reversed(self.children[node] or ()))
            if looked % step == 0:
                yield None

    def copied(self, node: int) -> str:
        """The value of a row as text, as it may be seen; an object or array as JSON."""
        value = self.veil.value(self.values[node], self.field_at(self.general[node]))
        if isinstance(value, str):
            return value
        return json.dumps(value, ensure_ascii=False, indent=2, default=str)

    def _fetch_all(self, node: int) -> None:
        while len(self.names) < _MORE * 2 and self.canFetchMore(self.index_of(node)):
            self._fetch(node)

    # -- listing

    def _fetch(self, node: int) -> None:
        below = self.children[node]
        start = len(below or ())
        new = _page(self.values[node], start)
        if not new:
            self.children[node] = below or []
            return
        self.beginInsertRows(self.index_of(node), start, start + len(new) - 1)
        value, path, general = self.values[node], self.paths[node], self.general[node]
        made = [
            self._add(name, step_path(name, value, path), _general(name, value, general), one, node, start + row)
            for row, (name, one) in enumerate(new)
        ]
        self.children[node] = [*(below or ()), *made]
        self.endInsertRows()

    def _list_to(self, node: int, path: str) -> None:
        for _ in range(200):
            if any(_within(path, self.paths[one]) for one in self.children[node] or ()):
                return
            before = len(self.children[node] or ())
            self._fetch(node)
            if len(self.children[node] or ()) == before:
                return

    # -- the model as Qt sees it

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        """See Qt."""
        siblings: Sequence[int] = self.tops if not parent.isValid() else self.children[parent.internalId()] or ()
        fits = 0 <= row < len(siblings) and 0 <= column < self.columnCount()
        return self.createIndex(row, column, siblings[row]) if fits else _NONE

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override]
        """See Qt."""
        up = self.parents[index.internalId()] if index.isValid() else -1
        return self.createIndex(self.rows[up], 0, up) if up >= 0 else _NONE

    def rowCount(self, parent: Index = _NONE) -> int:
        """See Qt."""
        return len(self.children[parent.internalId()] or ()) if parent.isValid() else len(self.tops)

    def columnCount(self, parent: Index = _NONE) -> int:  # noqa: ARG002
        """See Qt."""
        return 3 if self.with_rules else 2

    def hasChildren(self, parent: Index = _NONE) -> bool:
        """See Qt."""
        if not parent.isValid():
            return bool(self.tops)
        below = self.children[parent.internalId()]
        return below is None or bool(below)

    def canFetchMore(self, parent: Index) -> bool:
        """See Qt."""
        if not parent.isValid():
            return 0 < len(self.tops) < (_count(self._top) or 0)
        node = parent.internalId()
        return len(self.children[node] or ()) < (_count(self.values[node]) or 0)

    def fetchMore(self, parent: Index) -> None:
        """See Qt."""
        if parent.isValid():
            self._fetch(parent.internalId())
            return
        start = len(self.tops)
        new = _page(self._top, start)
        self.beginInsertRows(_NONE, start, start + len(new) - 1)
        self.tops += [
            self._add(name, step_path(name, self._top, ""), _general(name, self._top, ""), one, -1, start + row)
            for row, (name, one) in enumerate(new)
        ]
        self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See Qt."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """See Qt."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return (tr("Field"), tr("Value"), tr("Made by"))[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """See Qt."""
        if not index.isValid():
            return None
        node, column = index.internalId(), index.column()
        if role == _DISPLAY:
            return self._cell(node, column)
        if role == _SPOKEN:
            return self.spoken(node)
        if role == _TIP:
            return plain_tip(self._tip(node, column))
        if role == _INK:
            return self._ink(node, column)
        if role == _FONT and column == VALUE and self._is_changed(node):
            font = QFont()
            font.setBold(True)
            return font
        return None

    # -- what rows say

    def text(self, node: int) -> str:
        """The value of a row as it may be seen, in one line."""
        found = self._texts.get(node)
        if found is None:
            if len(self._texts) > 20_000:
                self._texts.clear()
            found = self._texts[node] = value_text(self.seen(node))
        return found

    def seen(self, node: int) -> Any:
        """The value of a row as it may be seen; of an object or array itself."""
        value = self.values[node]
        if _count(value) is not None:
            return value
        return self.veil.value(value, self.field_at(self.general[node]))

    def spoken(self, node: int) -> str:
        """A row for a screen reader: place, value, rule, and what is wrong."""
        target, words = self.made(self.paths[node], self.values[node]) if self.with_rules else ("", "")
        mark = self.marks.get(self.paths[node])
        said = [self.paths[node] or self.names[node], self.text(node), words if target or words else ""]
        said += [tr("changed")] if self.paths[node] in self.changed_paths else []
        said += [f"{SEVERITIES.get(mark[0], mark[0])}: {self.veil.message(mark[1])}"] if mark else []
        return ", ".join(one for one in said if one)

    def _cell(self, node: int, column: int) -> str:
        if column == NAME:
            name = self.names[node]
            return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
        if column == VALUE:
            return self.text(node)
        mark = self.marks.get(self.paths[node])
        words = self.made(self.paths[node], self.values[node])[1]
        return f"⚠ {self.veil.message(mark[1])}" if mark else words

    def _tip(self, node: int, column: int) -> str:
        mark = self.marks.get(self.paths[node])
        said = [self.paths[node] or "$"]
        if column == VALUE or not self.with_rules:
            said.append(self.text(node))
        said += [self.made(self.paths[node], self.values[node])[1]] if self.with_rules else []
        said += [tr("other than before the last edit")] if self._is_changed(node) else []
        said += [f"! {self.veil.message(mark[1])}"] if mark else []
        return "\n".join(one for one in said if one)

    def _is_changed(self, node: int) -> bool:
        return self.paths[node] in self.changed_paths

    def _ink(self, node: int, column: int) -> QColor | None:
        mark = self.marks.get(self.paths[node])
        if mark and (column != NAME or _count(self.values[node]) is not None):
            return self.colours.get(mark[0])
        if column == VALUE and self._is_changed(node):
            return self.colours.get("changed")
        quiet = (column == VALUE and (_count(self.values[node]) is not None or self.values[node] is None)) or (
            column == MADE
        )
        return self.colours.get("quiet") if quiet else None


def value_text(value: Any) -> str:
    """A value in one line: text as it is, an object or array by how much is in it."""
    if isinstance(value, Mapping):
        count = len(cast("Mapping[str, Any]", value))
        return tr("{n} fields", "{n} field", count) if count else "{ }"
    if isinstance(value, list):
        count = len(cast("list[Any]", value))
        return tr("{n} items", "{n} item", count) if count else "[ ]"
    if isinstance(value, str):
        cut = value[: LONGEST + 1]
        text = " ".join(cut.split("\n")).replace("\r", " ") if value else '""'
    else:
        text = json.dumps(value, default=str)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _count(value: Any) -> int | None:
    """How many members an object or array has; None for a value."""
    return len(cast("Sequence[Any]", value)) if isinstance(value, (Mapping, list)) else None


def _page(value: Any, start: int) -> list[tuple[str, Any]]:
    """Some members of an object or array by their names."""
    if isinstance(value, Mapping):
        return list(islice(cast("Mapping[str, Any]", value).items(), start, start + AT_ONCE))
    if isinstance(value, list):
        held = cast("list[Any]", value)[start : start + AT_ONCE]
        return [(f"[{start + at}]", one) for at, one in enumerate(held)]
    return []


def step_path(name: str, holder: Any, path: str) -> str:
    """The concrete place of a member."""
    return path + name if isinstance(holder, list) else join(path, quoted(name))


def _general(name: str, holder: Any, path: str) -> str:
    return f"{path}[]" if isinstance(holder, list) else join(path, quoted(name))


def _within(path: str, above: str) -> bool:
    return path == above or path.startswith((f"{above}.", f"{above}["))
