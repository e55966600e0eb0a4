"""The rows of a tree that were looked at, as parallel arrays: a hundred thousand of them are a few megabytes.

A row's number never changes. Those below one row are made together, so that they are a range of numbers.
"""

from array import array
from collections.abc import Sequence
from typing import overload

from fieldwright.desktop.connections import Key
from fieldwright.schema.model import Field

_UNKNOWN = -1


class Rows:
    """A field, an alias, the row above and the place among its siblings for every number; what is above the tops is -1."""

    def __init__(self) -> None:
        self.fields: list[Field] = []
        self.aliases = Aliases()
        self.parents = array("i")
        self.rows = array("i")
        self._first = array("i")
        self._many = array("i")
        self.tops: list[int] = []
        self.numbers = array("i")
        self.keys = Keys(self.fields, self.aliases)
        self.nodes = Numbers()
        self.children = Below(self._first, self._many)

    def add(self, alias: str, fields: Sequence[Field], parent: int, row: int = 0) -> range:
        """Number fields that are beside one another, the first at a place among its siblings."""
        first = len(self.fields)
        made = range(first, first + len(fields))
        self.fields.extend(fields)
        self.aliases.add(alias, len(fields))
        self.parents.extend(array("i", (parent,)) * len(fields))
        self.rows.extend(range(row, row + len(fields)))
        self._first.extend(array("i", (0,)) * len(fields))
        self._many.extend([0 if one.shape.leaf else _UNKNOWN for one in fields])
        self.nodes.side(alias).update(zip([one.key for one in fields], made, strict=True))
        return made

    def put_below(self, node: int, alias: str, fields: Sequence[Field]) -> None:
        """Number the fields below a row."""
        self._first[node], self._many[node] = len(self.fields), len(fields)
        self.add(alias, fields, node)

    def groups(self, first: int) -> list[int]:
        """The places, counted from a row, of those from there on that were not asked for what is below them."""
        return [at for at, many in enumerate(self._many[first:]) if many < 0]

    def above(self, node: int) -> int:
        """How many rows are above one that it is in."""
        depth, parents = 0, self.parents
        while (node := parents[node]) >= 0:
            depth += 1
        return depth


class Aliases:
    """The alias of each row's side."""

    __slots__ = ("_names", "_numbers")

    def __init__(self) -> None:
        self._names: list[str] = []
        self._numbers = array("H")

    def add(self, alias: str, many: int) -> None:
        """Of so many further rows."""
        if alias not in self._names:
            self._names.append(alias)
        self._numbers.extend(array("H", (self._names.index(alias),)) * many)

    def __getitem__(self, node: int) -> str:
        return self._names[self._numbers[node]]


class Keys:
    """The key of each row's field on its side, made when it is asked for."""

    __slots__ = ("_aliases", "_fields")

    def __init__(self, fields: list[Field], aliases: Aliases) -> None:
        self._fields, self._aliases = fields, aliases

    def __getitem__(self, node: int) -> Key:
        return self._aliases[node], self._fields[node].key


class Numbers:
    """The row of each key."""

    __slots__ = ("_sides",)

    def __init__(self) -> None:
        self._sides: dict[str, dict[str, int]] = {}

    def side(self, alias: str) -> dict[str, int]:
        """The rows of one side, by their fields' keys."""
        return self._sides.setdefault(alias, {})

    @overload
    def get(self, key: Key) -> int | None: ...
    @overload
    def get(self, key: Key, default: int) -> int: ...
    def get(self, key: Key, default: int | None = None) -> int | None:
        """The row of a key, or another number."""
        side = self._sides.get(key[0])
        return side.get(key[1], default) if side is not None else default

    def __getitem__(self, key: Key) -> int:
        return self._sides[key[0]][key[1]]

    def __contains__(self, key: Key) -> bool:
        side = self._sides.get(key[0])
        return side is not None and key[1] in side


class Below:
    """The rows below each row; None where those were never asked for."""

    __slots__ = ("first", "many")

    def __init__(self, first: "array[int]", many: "array[int]") -> None:
        self.first, self.many = first, many

    def __getitem__(self, node: int) -> range | None:
        many, first = self.many[node], self.first[node]
        return range(first, first + many) if many >= 0 else None

    def any_open(self, rows: range) -> bool:
        """Whether one of these rows could be open: it has some below it that were asked for."""
        return bool(rows) and max(self.many[rows.start : rows.stop]) > 0
