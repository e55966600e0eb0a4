"""The rules of a map by where they write, for checks that look at other rules than their own."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from attrs import frozen

from fieldwright.mapping.model import Rule
from fieldwright.mapping.scopes import block_path, paths_above

MOST_EXCHANGED = 50
"""Of more rules the tables are made anew."""


class _OfRule(Protocol):
    @property
    def rule(self) -> Rule: ...


R = TypeVar("R", bound=_OfRule)

Look = tuple[str, str]
"""A table, and a path in it: ``at`` which a rule writes, ``under`` which it does, the list of which it writes one of the ``blocks``."""


@frozen(eq=False)
class Tables(Generic[R]):
    """Rules by table and path. ``changed`` are the looks that show something else than before an edit; None where it is not known which."""

    rules: tuple[R, ...]
    by: Mapping[str, dict[str, tuple[R, ...]]]
    changed: frozenset[Look] | None = None

    def at(self, look: Look) -> tuple[R, ...]:
        """The rules that are found by a look."""
        return self.by[look[0]].get(look[1], ())


def tables_of(rules: tuple[R, ...], before: Tables[R] | None = None) -> Tables[R]:
    """The tables of a map's rules; ``before`` are those before an edit."""
    exchanged = _exchanged(before.rules, rules) if before is not None else None
    if before is None or exchanged is None:
        found: dict[str, dict[str, list[R]]] = {"at": {}, "under": {}, "blocks": {}}
        for one in rules:
            for table, path in _looks(one.rule.target):
                found[table].setdefault(path, []).append(one)
        return Tables(
            rules, {name: {path: tuple(held) for path, held in table.items()} for name, table in found.items()}
        )
    by = {name: dict(table) for name, table in before.by.items()}
    looks: set[Look] = set()
    for old, new in exchanged:
        for look in _looks(new.rule.target):
            table, path = look
            by[table][path] = tuple([new if one is old else one for one in by[table][path]])
            looks.add(look)
    return Tables(rules, by, frozenset(looks))


def _exchanged(before: Sequence[R], after: Sequence[R]) -> list[tuple[R, R]] | None:
    """The rules that stand where others of the same target stood; None where more is different, or much of it."""
    if len(before) != len(after):
        return None
    found = [(old, new) for old, new in zip(before, after, strict=True) if old is not new]
    if len(found) > MOST_EXCHANGED or any(old.rule.target != new.rule.target for old, new in found):
        return None
    return found


def _looks(target: str) -> Iterator[Look]:
    key = block_path(target)
    yield "at", key
    for path in paths_above(key):
        yield "under", path
    if target.endswith("]"):
        yield "blocks", list_of(target)


def list_of(target: str) -> str:
    """The list that a block's target is one of the blocks of."""
    return target.rpartition("[")[0]
