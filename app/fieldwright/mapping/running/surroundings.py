"""The items of blocks that a place of the output is written for, on one payload: what they are, what is joined to them, and where they stand."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, cast

from attrs import define, evolve, field, frozen

from fieldwright.expression.evaluator import Evaluator, Outcome
from fieldwright.expression.lineage import Named, Scope, item_path
from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.compile import with_definitions
from fieldwright.mapping.literals import operand
from fieldwright.mapping.loops import at_item, items, rows_apart
from fieldwright.mapping.model import Rule
from fieldwright.mapping.run import TIMEOUT, Runner
from fieldwright.mapping.running.held import Held, Marked, below, marked, names_of, path_tokens, walked
from fieldwright.mapping.scopes import GROUP, INDEX, scopes_of
from fieldwright.mapping.tree import Place
from fieldwright.schema.paths import join, quoted


@frozen
class Row:
    """An item of a block with what is joined to it; of a group the first item, with all its ``rows`` and the text of its key."""

    item: Held
    joined: tuple[Held, ...] = ()
    rows: "tuple[Row, ...]" = ()
    key: str = ""


@frozen(eq=False)
class Level:
    """A block around a place: the row that the place is written for, at a position among ``count``."""

    place: Place
    rule: Rule
    at: int
    count: int
    row: Row


@frozen
class _Bound:
    """What a name of the surroundings stands for; ``whole`` says that the paths of reads are whole, not from the value on."""

    name: str
    held: tuple[Held, ...]
    whole: bool


@define(eq=False, slots=False)
class Surroundings:
    """The blocks around a place, outermost first, and the evaluation of expressions inside them."""

    runner: Runner
    evaluator: Evaluator
    text: str
    """The payload as JSON text."""
    levels: list[Level] = field(factory=list)
    _bound: dict[str, _Bound] = field(factory=dict)
    _scope: Scope = field(init=False)
    _roots: dict[str, Any] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._scope = scopes_of(self.runner.bench).root
        self._roots = {**self.runner.sources, self._scope.root_alias: json.loads(self.text)}

    # --- evaluating ----------------------------------------------------------------------------------------------------

    def evaluated(self, text: str, *, outside: int = 0, marks: bool = False) -> Outcome:
        """An expression on the items around, as the member ``v`` of an object: so missing is told from null, and a list stays one.

        ``outside`` leaves the innermost blocks out; ``marks`` evaluates it on the copy with marks.
        """
        made = f'{{"v": {text}}}'
        for level in reversed(self.levels[: len(self.levels) - outside]):
            made = f"({at_item(level.rule, level.at, made, lists='[]' in level.place.members)})"
        runner, alias = self.runner, self._scope.root_alias
        payload, bindings = self.text, runner.bindings
        if marks:
            values = self._marked.values
            payload = json.dumps(values[alias], ensure_ascii=False)
            bindings = {**bindings, **{name: json.dumps(one) for name, one in values.items() if name != alias}}
        return self.evaluator.evaluate(
            with_definitions(runner.bench.definitions, made), payload, bindings, runner.tables, TIMEOUT,
            root_alias=runner.source.alias,
        )  # fmt: skip

    def value(self, text: str, *, outside: int = 0, marks: bool = False) -> tuple[bool, Any]:
        """Whether an expression gives something, and what; as in `evaluated`."""
        return inner(self.evaluated(text, outside=outside, marks=marks))

    def holds(self, condition: str) -> bool:
        """Whether a condition holds for the items around."""
        return self.value(f"$boolean(({condition}))")[1] is True

    @cached_property
    def _marked(self) -> Marked:
        return marked(self._roots)

    # --- rows ----------------------------------------------------------------------------------------------------------

    def rows(self, loop: Rule) -> list[Row]:
        """What a block is written for here, in order. Raises an `ExpressionError` where its expressions fail."""
        if not loop.joins and not loop.group_by:
            run = items(loop)
            values, marks = self._lists(f"({run.given}; [{run.over}])")
            search = _Search(self, loop.each, marks)
            return [Row(search.held(value, at)) for at, value in enumerate(values)]
        values, marks = self._lists(rows_apart(loop))
        made = [one for one in values if isinstance(one, dict)]
        own = _Search(self, loop.each, _column(marks, "i"))
        searches: dict[tuple[int, Any], _Search] = {}
        alike: dict[Any, list[dict[str, Any]]] = {}
        for one in made:
            alike.setdefault(one.get("n"), []).append(one)
        apart = [self._row(loop, one, at, own, marks, searches, alike) for at, one in enumerate(made)]
        if not loop.group_by:
            return apart
        groups: dict[str, list[Row]] = {}
        for row in apart:
            groups.setdefault(row.key, []).append(row)
        return [evolve(held[0], rows=tuple(held)) for held in groups.values()]

    def _row(
        self, loop: Rule, made: dict[str, Any], at: int, own: "_Search", marks: list[Any],
        searches: "dict[tuple[int, Any], _Search]", alike: dict[Any, list[dict[str, Any]]],
    ) -> Row:  # fmt: skip
        """A row; ``alike`` are the rows of each item by its place."""
        place = made.get("n")
        item = own.held(made.get("i"), at, number=place)
        joined: list[Held] = []
        for number, one in enumerate(loop.joins):
            name = f"j{number}"
            if name not in made:
                joined.append(Held(there=False))
                continue
            own_list = one.kind == "own"
            which = (number, place if own_list else None)
            search = searches.get(which)
            if search is None:
                row = Row(item, tuple(joined)) if own_list else None
                given = [each[name] for each in alike[place] if name in each] if own_list else ()
                search = searches[which] = _Search(self, one.source, _column(marks, name), row, loop, given)
            joined.append(search.held(made[name], at, number=place if one.kind == "position" else None))
        return Row(item, tuple(joined), key=str(made.get("k", "")))

    def _lists(self, text: str) -> tuple[list[Any], list[Any]]:
        """The items that an expression gives, and the same with marks, where they are the same."""
        outcome = self.evaluated(text)
        if outcome.error is not None:
            raise outcome.error
        value = inner(outcome)[1]
        if not isinstance(value, list):
            return [], []
        plain = cast("list[Any]", value)
        with_marks = self.value(text, marks=True)[1]
        same = isinstance(with_marks, list) and self._marked.without(with_marks) == plain
        return plain, cast("list[Any]", with_marks) if same else []

    def stood(self, marks: Any, value: Any) -> Held | None:
        """The place of an object from its mark."""
        return self._marked.held(marks, value, self._roots)

    # --- names and reads -----------------------------------------------------------------------------------------------

    def scope(self, outside: int = 0, *, group: bool = False) -> Scope:
        """What names stand for here, as places of the very items. ``group``: the innermost block's names stand for all of its group."""
        scope = self._scope
        inside = self.levels[: len(self.levels) - outside]
        for depth, level in enumerate(inside):
            rows = level.row.rows if group and level is inside[-1] else ()
            scope = self._within(scope, level.rule, rows or (level.row,), str(depth))
            if level.rule.group_by and GROUP not in level.rule.names:
                held = tuple(one.item for one in level.row.rows)
                scope = _with(scope, (self._named(GROUP, held, f"{depth}g"),))
            if INDEX not in level.rule.names:
                kept = tuple(one for one in scope.items if one.name != INDEX)
                scope = evolve(scope, items=kept, variables=scope.variables | {INDEX})
        return scope

    def joined_scope(self, loop: Rule, at: int) -> Scope:
        """The scope of the joined items' key, of the innermost block."""
        rows = self.levels[-1].row.rows or (self.levels[-1].row,)
        named = self._named(loop.joins[at].alias, tuple(one.joined[at] for one in rows), f"x{at}")
        return evolve(_with(self.scope(1), (named,)), item=named.path, item_alias=named.alias)

    def scope_in(self, row: Row, loop: Rule) -> Scope:
        """What names stand for on a row of a further block, inside those around."""
        return self._within(self.scope(), loop, (row,), "r")

    def _within(self, scope: Scope, loop: Rule, rows: Sequence[Row], mark: str) -> Scope:
        item = self._named(loop.alias, tuple(one.item for one in rows), f"{mark}i")
        joined = [
            self._named(one.alias, tuple(row.joined[at] for row in rows), f"{mark}j{at}")
            for at, one in enumerate(loop.joins)
            if at < len(rows[0].joined)
        ]
        named = tuple(one for one in (item, *joined) if one.name)
        return evolve(_with(scope, named), item=item.path, item_alias=item.alias)

    def _named(self, name: str, held: tuple[Held, ...], mark: str) -> Named:
        """A name for values that are held; where they stand at one path, reads go on from it."""
        alias = f"\0{mark}"
        paths = {names_of(one.path) if one.alias else None for one in held}
        path = ".".join(map(quoted, next(iter(paths)) or ())) if len(paths) == 1 else ""
        self._bound[alias] = _Bound(name, held, bool(path))
        return Named(name, alias, path, path)

    def places(self, alias: str, path: str) -> Iterator[tuple[Held, str]]:
        """The values at a path that is read, and how each is called where it is computed."""
        bound = self._bound.get(alias)
        if bound is None:
            if alias not in self._roots:
                yield Held(None, alias, path, there=False), ""
                return
            for here, there, value in walked(self._roots[alias], names_of(path)):
                yield Held(value, alias, here, there), ""
            return
        for one in bound.held:
            if one.alias:
                names = names_of(path) if bound.whole else (*names_of(one.path), *names_of(path))
                for here, there, value in walked(self._roots[one.alias], names, path_tokens(one.path)):
                    yield Held(value, one.alias, here, there), ""
                continue
            name = f"${bound.name}"
            if not one.there:
                yield Held(there=False), join(name, path) if path else name
                continue
            for here, there, value in below(one.value, names_of(path), name):
                yield Held(value, there=there), here


def _with(scope: Scope, named: Sequence[Named]) -> Scope:
    """A scope with more names, which hide those that are called so."""
    names = {one.name for one in named}
    kept = tuple(one for one in scope.items if one.name not in names)
    return evolve(scope, items=(*kept, *named), variables=scope.variables - names)


@define(eq=False)
class _Search:
    """Where the values of an expression stood: by their marks, and for values that are no objects among the places that it reads.

    Of such places one is taken for sure only where they hold what the expression gives, one by one, or where no other holds the same.
    """

    around: Surroundings
    source: str
    marks: Sequence[Any]
    row: Row | None = None
    """The row that the expression is evaluated on, with its block; None outside the block."""
    loop: Rule | None = None
    given: Sequence[Any] = ()
    """What the expression gives on that row."""
    _seen: Counter[str] = field(factory=Counter)
    _places: tuple[list[Held], bool] | None = None

    def held(self, value: Any, at: int, *, number: int | None = None) -> Held:
        """A value, the one at a place of the list; ``number`` is its place among all that the expression gives, where that is known."""
        if isinstance(value, dict):
            found = self.around.stood(self.marks[at], value) if at < len(self.marks) else None
            return found or Held(value)
        if self._places is None:
            self._places = self._read()
        places, sure = self._places
        if sure and number is not None and number < len(places):
            return places[number]
        key = json.dumps(value)
        alike = [one for one in places if json.dumps(one.value) == key]
        self._seen[key] += 1
        if len(alike) > 1 and sure:
            return alike[min(self._seen[key], len(alike)) - 1]
        return alike[0] if len(alike) == 1 else Held(value)

    def _read(self) -> tuple[list[Held], bool]:
        """The places that the expression reads, and whether it gives just what they hold."""
        around = self.around
        try:
            scope = around.scope_in(self.row, self.loop) if self.row and self.loop else around.scope()
            found = item_path(self.source, scope)
        except ExpressionError:
            return [], False
        if found is None:
            return [], False
        places: list[Held] = []
        for held, _ in around.places(*found):
            if held.alias and held.there:
                several = isinstance(held.value, list)
                places += _items_of(held) if several else [held]
        given = list(self.given) if self.row else around.value(f"[{operand(self.source)}]")[1]
        return places, json.dumps([one.value for one in places]) == json.dumps(given)


def _items_of(held: Held) -> list[Held]:
    return [Held(one, held.alias, f"{held.path}[{at}]") for at, one in enumerate(cast("list[Any]", held.value))]


def _column(rows: Sequence[Any], name: str) -> list[Any]:
    return [cast("dict[str, Any]", one).get(name) if isinstance(one, dict) else None for one in rows]


def inner(outcome: Outcome) -> tuple[bool, Any]:
    """Whether there is a value, and the value, of an expression that was evaluated as a member."""
    value = outcome.value
    if not isinstance(value, dict) or "v" not in value:
        return False, None
    return True, cast("dict[str, Any]", value)["v"]
