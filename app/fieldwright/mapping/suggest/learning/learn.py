"""Learns a map's rules from pairs of payloads: items that belong together become rows, and each target field is explained as simply as can be."""

import time
from collections.abc import Callable, Sequence
from typing import Any

from attrs import Factory, define, evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.suggest.learning.codes import conditions, constant, defaults, lookups
from fieldwright.mapping.suggest.learning.derived import all_lists, derived, over_lists
from fieldwright.mapping.suggest.learning.direct import Index, direct, index_of
from fieldwright.mapping.suggest.learning.loops import Aligned, aligned
from fieldwright.mapping.suggest.learning.model import EXCEPTIONS, Alternative, Learned, Learning, Misfit, Pairs
from fieldwright.mapping.suggest.learning.numbers import computed
from fieldwright.mapping.suggest.learning.running import FAILED, RECORD, Running, TimeOverError, readable
from fieldwright.mapping.suggest.learning.scoring import Draft, Proposal, likeness, proposal_of, sure
from fieldwright.mapping.suggest.learning.tables import (
    Column,
    Names,
    Row,
    Table,
    columns_of,
    lists_by_path,
    target_path,
)
from fieldwright.mapping.suggest.learning.texts import joined, parts
from fieldwright.mapping.suggest.learning.writing import path_text

SECONDS = 30.0
"""Seconds after which what is known is given back."""

MOST_ROWS = 5_000
"""Items of lists that are learned from."""

NESTED = 4
"""Blocks inside each other that are looked at."""


def _never() -> bool:
    return False


def learn(
    pairs: Pairs,
    *,
    typed: bool,
    seconds: float = SECONDS,
    taken: Sequence[str] = (),
    cancelled: Callable[[], bool] = _never,
) -> Learning:
    """The rules that pairs suggest. ``typed`` says that the target is JSON, where text and numbers differ. ``taken`` are names of lookups in use.

    Deterministic, but for what the time leaves. A payload that no expression can read is left out. Raises `UnreadableError` where none is left, and
    `CancelledError`.
    """
    started = time.perf_counter()
    pairs = readable(pairs)
    running = Running(pairs.pairs, started + seconds, cancelled)
    work = _Learner(pairs, running, typed, set(taken))
    complete = True
    try:
        work.begin()
    except TimeOverError:
        complete = False
    notes = [*pairs.notes, *work.notes]
    if not complete:
        notes.append(f"stopped after {seconds:g} seconds: there may be more rules")
    explained = {one.target for one in work.rules}
    return Learning(
        tuple(work.rules), tuple(one for one in work.seen if one not in explained), len(pairs.pairs), pairs.unpaired,
        tuple(dict.fromkeys(notes)), complete and not work.cut, round(time.perf_counter() - started, 3),
    )  # fmt: skip


@define(eq=False)
class _Learner:
    pairs: Pairs
    running: Running
    typed: bool
    taken: set[str]
    rules: list[Learned] = Factory(list[Learned])
    seen: list[str] = Factory(list[str])
    notes: list[str] = Factory(list[str])
    cut: bool = False

    def begin(self) -> None:
        """Learn all there is."""
        rows = [Row(at, (), one.source, one.target) for at, one in enumerate(self.pairs.pairs)]
        prefix = "[]" if self.pairs.rows_out else ""
        if self.pairs.rows_in != self.pairs.rows_out:
            side, other = ("source", "target") if self.pairs.rows_in else ("target", "source")
            self.notes.append(f"the {side} is a list and the {other} is none: the rules are of one item of the {side}")
        if self.pairs.rows_out and self.pairs.rows_in:
            many = len(rows)
            alias = RECORD
            self.rules.append(
                Learned(
                    "[]",
                    "loop",
                    each="$",
                    alias=alias,
                    support=many,
                    of=many,
                    confidence=0.95,
                    sources=("[]",),
                    words="an item for each item",
                )
            )
        self.table(
            Table(
                self.running, rows, self.typed, prefix=prefix, source_prefix="[]" if self.pairs.rows_in else "",
                inside=("[]",) if self.rules else (),
            ), 0,
        )  # fmt: skip
        read = any(f"${RECORD}" in one.full or f"${RECORD}" in one.each for one in self.rules)
        if not read and self.rules and self.rules[0].alias:
            self.rules[0] = evolve(self.rules[0], alias="")

    def table(self, table: Table, depth: int, outer: Sequence[Column] = ()) -> None:
        """Learn the fields of items, then of the lists in them."""
        sources, targets = [one.source for one in table.rows], [one.target for one in table.rows]
        columns, whole = columns_of(sources, prefix=table.source_prefix)
        lists = all_lists(sources)
        table.columns = [*columns, *outer]
        table.columns += derived(table, lists)
        table.targets, all_seen = columns_of(targets, prefix=table.prefix)
        if not (whole and all_seen):
            self.cut = True
            self.notes.append("there are more fields than are looked at")
        index = index_of(table)
        for target in table.targets:
            self.running.check()
            self.seen.append(target.path)
            found = explained(index, target, lists, self.taken)
            if found:
                self.add(table, target, found)
        if depth < NESTED:
            for names, wanted in lists_by_path(targets).items():
                self.running.check()
                self.block(table, lists, names, wanted, depth, columns)

    def add(self, table: Table, target: Column, found: Sequence[Proposal]) -> None:
        """Keep the best rule of a field, with those that fit as well."""
        best = found[0]
        draft = best.draft
        wrong = [at for at, hit in enumerate(best.hits) if not hit]
        misfits = tuple(
            Misfit(
                self.name(table.rows[at]), target.values[at], ABSENT if best.values[at] is FAILED else best.values[at]
            )
            for at in wrong[:EXCEPTIONS]
        )
        others = _others(best, found[1:])[:5]
        self.rules.append(
            Learned(
                target=target.path, kind=draft.kind, expression="" if draft.constant is not ABSENT else draft.expression,
                constant=draft.constant, default=draft.default, inside=table.inside, lookup=draft.lookup, rows=draft.rows,
                sources=tuple(dict.fromkeys(one.path for one in draft.columns)), support=best.support, of=best.of,
                exceptions=misfits, confidence=sure(best, others[0] if others else None),
                alternatives=tuple(
                    Alternative(one.draft.kind, one.draft.expression, tuple(dict.fromkeys(c.path for c in one.draft.columns)), one.support)
                    for one in others
                ),
                words=f"{draft.words}: holds in {best.support:,} of {best.of:,}",
            )
        )  # fmt: skip

    def name(self, row: Row) -> str:
        """What people call a row."""
        pair = self.pairs.pairs[row.pair].name
        return pair + "".join(f", item {at + 1}" for at in row.number)

    def block(
        self,
        table: Table,
        lists: dict[Names, list[list[Any]]],
        names: Names,
        wanted: list[list[Any]],
        depth: int,
        columns: Sequence[Column],
    ) -> None:
        """Learn how a list of the target is filled, and the items in it."""
        path = target_path(table.prefix, names) + "[]"
        self.seen.append(path)
        found = aligned(dict(lists.items()), wanted, names)
        if found:
            self.loop(table, found, path, lists, wanted, depth, columns)
        elif all(len(one) <= 1 for one in wanted):
            rows = [
                evolve(row, target=items[0], number=(*row.number, 0))
                for row, items in zip(table.rows, wanted, strict=True)
                if items
            ]
            self.seen.pop()
            if rows:
                self.table(evolve_table(table, rows, path), depth + 1, [])

    def loop(
        self,
        table: Table,
        found: Sequence[Aligned],
        path: str,
        lists: dict[Names, list[list[Any]]],
        wanted: list[list[Any]],
        depth: int,
        columns: Sequence[Column],
    ) -> None:
        best = found[0]
        each = path_text(best.names)
        written = f"$reverse({each})" if best.reverse else each
        source_path = target_path(table.source_prefix, best.names) + "[]"
        misfits = tuple(
            Misfit(self.name(table.rows[row]), f"{a} items", f"{b} items") for row, a, b in best.misfits[:EXCEPTIONS]
        )
        words = f"an item for each of {source_path}"
        words += f" where {best.where}" if best.where else ""
        words += f", sorted by {best.order_by}" if best.order_by else ", the last one first" if best.reverse else ""
        at = len(self.rules)
        couples = best.couples
        if len(couples) > MOST_ROWS:
            couples = tuple(couples[one * len(couples) // MOST_ROWS] for one in range(MOST_ROWS))
            self.notes.append(f"{MOST_ROWS:,} items of {source_path} were looked at")
        rows = [
            Row(
                table.rows[row].pair,
                (*table.rows[row].at, place),
                lists[best.names][row][place],
                wanted[row][to],
                (*table.rows[row].number, to),
            )
            for row, place, to in couples
        ]
        inner = Table(self.running, rows, self.typed, (*table.each, each), path, source_path, (*table.inside, path))
        outer = _outer(columns, [row for row, _, _ in couples], table, whole=depth == 0)
        self.table(inner, depth + 1, outer)
        held = self.rules[at:]
        share = best.support / best.of if best.of else 0.0
        block = Learned(
            path, "loop", inside=table.inside, each=written, where=best.where, order_by=best.order_by, sources=(source_path,), support=best.support, of=best.of,
            exceptions=misfits, confidence=round(min(0.97, 0.4 + 0.5 * min(1.0, best.score)) * share, 3) if share else 0.05,
            alternatives=tuple(
                Alternative("loop", path_text(one.names), (target_path(table.source_prefix, one.names) + "[]",), one.support)
                for one in found[1:4]
            ),
            words=f"{words}: holds in {best.support:,} of {best.of:,}",
        )  # fmt: skip
        if held and held[0].target == path and held[0].kind != "loop":
            self.rules[at] = evolve(
                held[0], each=each, where=best.where, order_by=best.order_by, words=f"{words}; {held[0].words}"
            )
        elif held:
            self.rules.insert(at, block)


def evolve_table(table: Table, rows: list[Row], path: str) -> Table:
    """The same source items for the single element of a target list."""
    return Table(table.running, rows, table.typed, table.each, path, table.source_prefix, table.inside)


def _outer(columns: Sequence[Column], rows: Sequence[int], table: Table, *, whole: bool) -> list[Column]:
    """The fields of the payload that a block's items stand in, as the items read them; ``whole`` where the columns are its own."""
    before = f"${RECORD}" if table.source_prefix else "$$"
    own = [(f"{before}.{one.expression}", one) for one in columns if one.names] if whole else []
    further = [(one.expression, one) for one in table.columns if one.outer]
    return [
        Column(expression, one.path, one.names, [one.values[at] for at in rows], outer=True)
        for expression, one in (*own, *further)
    ]  # fmt: skip


def _numbered(table: Table, target: Column) -> list[Proposal]:
    """The place of an item among those of its list: what ``$index`` gives below a block."""
    if not table.inside or not all(one.number for one in table.rows) or target.codes < 2:
        return []
    made: list[Proposal] = []
    for text, step, start in (("$index + 1", 1, 1), ("$index", 1, 0), ("($index + 1) * 10", 10, 1)):
        values = [(one.number[-1] + start) * step for one in table.rows]
        made.append(proposal_of(Draft("list", text, (), 6.0, words="the number of the item"), values, table, target))
    return made


def explained(index: Index, target: Column, lists: dict[Names, list[list[Any]]], taken: set[str]) -> list[Proposal]:
    """The rules that explain a target field well enough, the best first; those of the same worth by their names' likeness."""
    table = index.table
    found = direct(index, target)
    found += [*constant(table, target), *_numbered(table, target)]
    steps: list[tuple[bool, Callable[[], list[Proposal]]]] = [
        (True, lambda: [*defaults(table, target, list(found))]),
        (False, lambda: over_lists(table, lists, target) if lists else []),
        (False, lambda: parts(table, target)),
        (False, lambda: computed(table, target)),
        (False, lambda: joined(index, target)),
        (True, lambda: lookups(table, target, taken)),
        (True, lambda: conditions(table, target, list(found))),
        (False, lambda: [*defaults(table, target, list(found))]),
    ]
    for mends, step in steps:
        if _settled(found, 0.985):
            break
        if mends or not _settled(found, 0.9):
            table.running.check()
            found += step()
    best: dict[str, Proposal] = {}
    for one in found:
        known = best.get(one.draft.expression)
        if known is None or one.worth > known.worth:
            best[one.draft.expression] = one
    good = [one for one in best.values() if one.good]
    return sorted(
        good,
        key=lambda one: (-round(one.worth, 3), _near(one, target), len(one.draft.expression), one.draft.expression),
    )


def _others(best: Proposal, found: Sequence[Proposal]) -> list[Proposal]:
    """The rules that are worth showing beside the best: not those that read the same fields and give the same."""
    made: list[Proposal] = []
    for one in found:
        same = any(known.draft.columns == one.draft.columns and known.hits == one.hits for known in (best, *made))
        if one.good and not same and one.worth > 0.3 * best.worth:
            made.append(one)
    return made


def _settled(found: Sequence[Proposal], share: float) -> bool:
    """Whether a rule explains so much that only what says more about its exceptions is looked for, or nothing."""
    return any(one.good and one.share >= share and one.draft.constant is ABSENT and one.worth > 20 for one in found)


def _near(one: Proposal, target: Column) -> float:
    return -max((likeness(column.names, target.names) for column in one.draft.columns), default=0.0)
