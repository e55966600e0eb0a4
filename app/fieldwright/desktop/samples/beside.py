"""Values beside the fields: of the record in the source's tree, of its output in the target's. Looked up when a row is painted, and never for more than one row."""

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QObject

from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import FieldTree
from fieldwright.desktop.map_view import MapView
from fieldwright.desktop.samples.current import Current
from fieldwright.desktop.samples.value_tree import value_text
from fieldwright.desktop.samples.veil import Veil
from fieldwright.schema.model import Field
from fieldwright.schema.paths import parse_path

ITEMS = 20
"""Items of a list that are looked through for the first that has the field."""

MOST_KEPT = 5_000
_NOTHING = object()


class Beside(QObject):
    """Gives the two trees of a map what stands beside their fields, while it is switched on."""

    def __init__(self, document: Document, view: MapView, current: Current, veil: Veil) -> None:
        super().__init__(view)
        self._document, self._view, self._current, self._veil = document, view, current, veil
        self.shown = False
        self._kept: dict[tuple[str, str], str] = {}
        current.record_changed.connect(self._refresh)
        current.made_changed.connect(self._refresh)
        veil.changed.connect(self._refresh)
        document.sides_changed.connect(self._refresh)
        document.selection_changed.connect(self._switched)
        self._map = document.map_name

    def show(self, shown: bool) -> None:
        """Show values beside fields, or none."""
        self.shown = shown
        self._current.want(self, wanted=shown)
        source, target = self._view.source.tree, self._view.target.tree
        source.beside = (lambda node: self._of_source(source, node)) if shown else None
        target.beside = (lambda node: self._of_target(target, node)) if shown else None
        self._refresh()

    def _switched(self, *_: object) -> None:
        if self._document.map_name != self._map:
            self._map = self._document.map_name
            self._refresh()

    def _refresh(self, *_: object) -> None:
        self._kept.clear()
        for pane in (self._view.source, self._view.target):
            pane.view.viewport().update()

    def _of_source(self, tree: FieldTree, node: int) -> str:
        payload, record = self._current.payload, self._current.record
        if payload is None or record is None or tree.aliases[node] != payload.side.alias:
            return ""
        return self._said("source", tree.fields[node], record.value)

    def _of_target(self, tree: FieldTree, node: int) -> str:
        made = self._current.made
        if made is None or not made.in_tree:
            return ""
        return self._said("target", tree.fields[node], made.value)

    def _said(self, side: str, field: Field, value: Any) -> str:
        if not field.shape.leaf and field.shape.types in (("object",), ("array",)):
            return ""
        key = (side, field.key)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            first = first_value(value, field.value_path)
            found = self._kept[key] = "" if first is _NOTHING else value_text(self._veil.value(first, field))
        return found


def first_value(value: Any, path: str) -> Any:
    """The first value at a field's path, of the first items that have it; `_NOTHING` where none has it."""
    try:
        names = [step.name for step in parse_path(path) if step.name]
    except ValueError:
        return _NOTHING
    return _first(value, names, 0, [200])


def _first(value: Any, names: list[str], at: int, left: list[int]) -> Any:
    left[0] -= 1
    if left[0] < 0:
        return _NOTHING
    if isinstance(value, list):
        for one in cast("list[Any]", value)[:ITEMS]:
            found = _first(one, names, at, left)
            if found is not _NOTHING:
                return found
        return _NOTHING
    if at == len(names):
        return _text_of(value)
    if isinstance(value, Mapping):
        held = cast("Mapping[str, Any]", value)
        name = names[at]
        if name in held:
            return _first(held[name], names, at + 1, left)
    return _NOTHING


def _text_of(value: Any) -> Any:
    """Of an XML element with attributes its text; nothing of other objects."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get("#text", _NOTHING)
    return value
