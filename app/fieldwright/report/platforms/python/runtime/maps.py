"""What a map writes: objects without what is missing, lists, and the items of blocks."""

import functools
import re
from collections.abc import Callable
from typing import Any

from fieldwright.report.platforms.python.runtime.numbers import number_of
from fieldwright.report.platforms.python.runtime.paths import array, order_by, select, walk, where
from fieldwright.report.platforms.python.runtime.text import trim
from fieldwright.report.platforms.python.runtime.values import MISSING, MapError, json_text, listed, truth

Given = dict[str, Any]
"""The variables that rules read: sources, parameters, and the items of the blocks around them."""


def rule(target: str) -> Callable[[Callable[[Any, Given], Any]], Callable[[Any, Given], Any]]:
    """Marks a function as the rule for a target: what it objects to says so."""

    def marked(function: Callable[[Any, Given], Any]) -> Callable[[Any, Given], Any]:
        @functools.wraps(function)
        def called(item: Any, given: Given) -> Any:
            try:
                return function(item, given)
            except MapError as error:
                if str(error).startswith("the rule for "):
                    raise
                raise MapError(error.code, f"the rule for {target} failed: {error}") from None
            except RecursionError:
                raise MapError("D1011", f"the rule for {target} failed: it calls itself too often") from None

        return called

    return marked


def an_object(*members: tuple[Any, ...], always: bool = False, keyed: Any = None) -> Any:
    """An object of (name, value) or (name, value, what stands for a missing value); missing where nothing is in it."""
    made: dict[str, Any] = dict(keyed or {})
    for name, value, *_ in members:
        if value is not MISSING:
            made[name] = value
    if not made and not always:
        return MISSING
    if all(len(one) == 2 for one in members):
        return made
    whole: dict[str, Any] = dict(keyed or {})
    for name, value, *blank in members:
        if value is not MISSING or blank:
            whole[name] = value if value is not MISSING else blank[0]
    return whole


def first_of(*values: Callable[[], Any]) -> Any:
    """The first value that is not missing."""
    for one in values:
        value = one()
        if value is not MISSING:
            return value
    return MISSING


def finished(
    value: Any, *, default: Any = MISSING, for_: tuple[str, ...] = (), blanks: dict[str, Any] | None = None,
    convert: Callable[[Any], Any] | None = None, many: bool = False,
) -> Any:  # fmt: skip
    """A rule's value with its default, what blank values become, and text of XML converted."""
    empty: Any = [] if many else ""
    if any(_is_blank(value, one, "") for one in for_):
        return default
    for kind, became in (blanks or {}).items():
        if _is_blank(value, kind, empty):
            if isinstance(became, MapError):
                raise became
            return became
    if convert is None:
        return value
    return walk(value, convert) if many else convert(value)


def _is_blank(value: Any, kind: str, empty: Any) -> bool:
    return {"missing": value is MISSING, "null": value is None, "empty": type(value) is type(empty) and value == empty}[
        kind
    ] or (kind == "empty" and isinstance(empty, list) and isinstance(value, list) and not value)


def as_number(value: Any) -> Any:
    """Text of XML as a number."""
    if not isinstance(value, str):
        return value
    text = trim(value)
    if re.fullmatch("[+-]?[0-9.]+", text):
        text = re.sub(
            r"^(-?)0+([0-9])", r"\1\2", re.sub(r"^(-?)[.]", r"\g<1>0.", text.removeprefix("+").removesuffix("."))
        )
    return number_of(text)


def as_boolean(value: Any) -> Any:
    """Text of XML as true or false."""
    text = trim(value) if isinstance(value, str) else None
    return {"true": True, "1": True, "false": False, "0": False}.get(text, value) if text is not None else value


def a_list(*blocks: Any, default: Any = MISSING, empty: bool = False) -> Any:
    """What blocks write, one behind the other; missing where that is nothing."""
    made = array(*blocks)
    if made:
        return made
    return default if default is not MISSING else [] if empty else MISSING


def whole_list(value: Any) -> Any:
    """A rule's value as all items of a list; null stays null."""
    return value if value is MISSING or value is None else array(value)


def in_places(*values: Any) -> Any:
    """A list of places, null where nothing is; missing where there is nothing at all."""
    if all(one is MISSING for one in values):
        return MISSING
    return [None if one is MISSING else one for one in values]


class Row:
    """An item of a block with what is joined to it, its place, and the group that it stands for."""

    def __init__(self, item: Any, place: int, met: tuple[Any, ...] = (), group: Any = MISSING) -> None:
        self.item, self.place, self.met, self.group = item, place, met, group


Evaluated = Callable[[Any, Given], Any]


class Join:
    """Further items for the items of a block."""

    def __init__(
        self, kind: str, many: str, source: Evaluated, left: tuple[Evaluated, ...] = (), right: tuple[Evaluated, ...] = (),
        several: str = "",
    ) -> None:  # fmt: skip
        self.kind, self.many, self.source, self.left, self.right, self.several = (
            kind,
            many,
            source,
            left,
            right,
            several,
        )


class Block:
    """The items of a block: joined, kept, sorted and grouped, and what is written for each.

    ``names`` are those of its item and of what is joined to it.
    """

    def __init__(
        self, each: Evaluated, names: tuple[str, ...] = ("",), joins: tuple[Join, ...] = (), where: Evaluated | None = None,
        order: tuple[tuple[Evaluated, bool], ...] = (), group: tuple[Evaluated, ...] = (),
    ) -> None:  # fmt: skip
        self.each, self.names, self.joins, self.where, self.order, self.group = each, names, joins, where, order, group

    def write(self, item: Any, given: Given, made: Evaluated, *, lists: bool = False) -> Any:
        """What is written for all items; ``lists``: each is a list of its own."""
        rows = self.rows(item, given)
        found: list[Any] = []
        for index, row in enumerate(rows):
            value = made(row.item, self.known(row, given, index))
            if lists:
                found.append([] if value is MISSING else listed(value))
            elif value is not MISSING:
                found += listed(value)
        return found if found else MISSING

    def pairs(
        self, item: Any, given: Given, key: Evaluated, made: Evaluated, *, wrapped: bool = False
    ) -> dict[str, Any]:
        """What is written for all items, by their keys; the first of a key counts."""
        found: dict[str, Any] = {}
        for index, row in enumerate(self.rows(item, given)):
            known = self.known(row, given, index)
            name = key(row.item, known)
            if name is MISSING or name is None:
                continue
            value = made(row.item, known)
            text = name if isinstance(name, str) else json_text(name)
            if text not in found:
                found[text] = [value] if wrapped and value is not MISSING else value
        return {name: one for name, one in found.items() if one is not MISSING}

    def known(self, row: Row, given: Given, index: int | None = None) -> Given:
        """The variables for what is written for an item."""
        names = {name: one for name, one in zip(self.names, (row.item, *row.met), strict=False) if name}
        more = {} if index is None else {"index": index}
        group = {"group": row.group} if row.group is not MISSING else {}
        return {**given, **more, **group, **names}

    def rows(self, item: Any, given: Given) -> list[Row]:
        """The items with what is joined to them, in the order in which they are written."""
        found = self.each(item, given)
        if not self.joins and not self.group:
            found = self._kept(found, given)
            return [Row(one, at) for at, one in enumerate([] if found is MISSING else listed(found))]
        if not self.joins:
            found = self._kept(found, given)
        rows = [Row(one, at) for at, one in enumerate([] if found is MISSING else listed(found))]
        if self.joins:
            rows = self._joined(rows, item, given)
            if self.where is not None:
                rows = [one for one in rows if truth(self.where(one.item, self.known(one, given)))]
            if self.order:
                terms = [(_term(self, term, given), descending) for term, descending in self.order]
                rows = order_by(*terms).run(rows)
        return self._grouped(rows, given) if self.group else rows

    def _kept(self, found: Any, given: Given) -> Any:
        if self.where is not None:
            holds = self.where
            found = select(found, where(lambda one: truth(holds(one, self.known(Row(one, 0), given)))))
        if self.order and found is not MISSING:
            terms = [(_plain_term(self, term, given), descending) for term, descending in self.order]
            found = walk(found, order_by(*terms))
        return found

    def _joined(self, rows: list[Row], item: Any, given: Given) -> list[Row]:
        for at, join in enumerate(self.joins):
            right: Any = [] if join.kind == "own" else _right(join, self.names[at + 1], item, given)
            made: list[Row] = []
            for row in rows:
                known = self.known(row, given)
                if join.kind == "position":
                    inside = right[row.place] if row.place < len(right) else MISSING
                    made.append(Row(row.item, row.place, (*row.met, inside)))
                    continue
                if join.kind == "own":
                    own = join.source(row.item, known)
                    met = [] if own is MISSING else listed(own)
                else:
                    key = _key([one(row.item, known) for one in join.left])
                    met = right.get(key, []) if key else []
                if join.many == "error" and len(met) > 1:
                    raise MapError("D3137", join.several)
                met = met[:1] if join.many == "first" else met
                made += [Row(row.item, row.place, (*row.met, one)) for one in met]
                if join.kind == "left" and not met:
                    made.append(Row(row.item, row.place, (*row.met, MISSING)))
            rows = made
        return rows

    def _grouped(self, rows: list[Row], given: Given) -> list[Row]:
        groups: dict[str, list[Row]] = {}
        for row in rows:
            known = self.known(row, given)
            parts = [one(row.item, known) for one in self.group]
            key = json_text({str(at): one for at, one in enumerate(parts) if one is not MISSING})
            groups.setdefault(key, []).append(row)
        made: list[Row] = []
        for at, held in enumerate(groups.values()):
            together = array(*(one.item for one in held)) if self.joins else [one.item for one in held]
            made.append(Row(held[0].item, at, held[0].met, together))
        return made


def _term(block: Block, term: Evaluated, given: Given) -> Callable[[Row], Any]:
    return lambda row: term(row.item, block.known(row, given))


def _plain_term(block: Block, term: Evaluated, given: Given) -> Callable[[Any], Any]:
    return lambda one: term(one, block.known(Row(one, 0), given))


def _right(join: Join, name: str, item: Any, given: Given) -> Any:
    found = join.source(item, given)
    items = [] if found is MISSING else listed(found)
    if join.kind == "position":
        return items
    index: dict[str, list[Any]] = {}
    for one in items:
        key = _key([part(one, {**given, name: one}) for part in join.right])
        index.setdefault(key, []).append(one)
    return index


def _key(parts: list[Any]) -> str:
    """The text of a join's key, the same for the same value of the same type; empty where a part is null or missing."""
    if any(one is MISSING or one is None for one in parts):
        return ""
    return "".join(json_text({"": one}) for one in parts)


def merged_names(*blocks: dict[str, Any]) -> dict[str, Any]:
    """Members of computed names; of two with one name the first counts."""
    made: dict[str, Any] = {}
    for one in reversed(blocks):
        made.update(one)
    return made
