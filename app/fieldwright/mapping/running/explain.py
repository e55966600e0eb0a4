"""Where a value of the output comes from: its rule, the items of the blocks around it, what it read, and the steps of its expression.

For a place without a value it says why: no rule, a decision, a condition that did not hold, a source that is missing, or what the map
says of null and empty values.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import define, evolve, frozen

from fieldwright.expression.evaluator import Evaluator
from fieldwright.expression.lineage import Scope, reads
from fieldwright.expression.syntax import Node, parsed
from fieldwright.files.errors import ExpressionError, MissingError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Blanks, Rule, join_attribute
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.held import Held, path_tokens, value_at
from fieldwright.mapping.running.route import Route
from fieldwright.mapping.running.steps import Part, parts_of
from fieldwright.mapping.running.surroundings import Level, Row, Surroundings, inner
from fieldwright.mapping.scopes import OUTSIDE, Text, texts_of
from fieldwright.mapping.sides import Bench
from fieldwright.schema.paths import parse_path

MOST_STEPS = 200
MOST_READS = 50
ALIKE_SHOWN = 10
"""Values of one path that are shown, where an expression reads all items of a list."""

GROUP_SHOWN = 50
"""Items of a group that are listed."""


@frozen
class Origin:
    """An item that a value was made of. ``source`` and ``path`` say where it stands; they are empty where it is computed.

    ``name`` is what it is called below the block, ``via`` how it was met: what kind of join, from which expression. A joined item that there
    is not is not ``there``. ``joined`` are the items that belong to an item of a group.
    """

    name: str
    source: str = ""
    path: str = ""
    there: bool = True
    value: Any = None
    via: str = ""
    joined: "tuple[Origin, ...]" = ()

    def to_record(self) -> dict[str, Any]:
        """As JSON."""
        made: dict[str, Any] = {"name": self.name, "source": self.source, "path": self.path, **_valued(self)}
        made |= {"via": self.via} if self.via else {}
        return made | ({"joined": [one.to_record() for one in self.joined]} if self.joined else {})


@frozen
class Block:
    """A block that the value went through: its rule's target, what it repeats over, and the item's place among ``count`` (from 0).

    ``origin`` is the item, or the first of a group; ``joined`` are the items joined to it. Of a group ``by`` is the expression of its key,
    ``group`` the first `GROUP_SHOWN` of its ``grouped`` items.
    """

    target: str
    each: str
    index: int
    count: int
    item: Any = None
    origin: Origin = Origin("")
    joined: tuple[Origin, ...] = ()
    by: str = ""
    key: Any = None
    group: tuple[Origin, ...] = ()
    grouped: int = 0

    def to_record(self) -> dict[str, Any]:
        """As JSON."""
        made: dict[str, Any] = {
            "target": self.target, "each": self.each, "index": self.index, "count": self.count, "item": self.item,
            "source": self.origin.source, "path": self.origin.path,
        }  # fmt: skip
        made |= {"joined": [one.to_record() for one in self.joined]} if self.joined else {}
        if self.by:
            made |= {"group": {"by": self.by, "key": self.key, "count": self.grouped, "items": [one.to_record() for one in self.group]}}  # fmt: skip
        return made


@frozen
class Input:
    """A place of a source that was read. ``value`` is None for null and for what is not there: ``there`` tells.

    ``alias`` is empty for a place of an item that is computed; its path starts with the item's name.
    """

    alias: str
    path: str
    there: bool
    value: Any = None


@frozen
class Explained:
    """A part of the rule's expression and what it gave. ``error`` says why it failed; ``condition`` is whether it decided a condition."""

    text: str
    there: bool
    value: Any = None
    error: str = ""
    condition: bool = False


@frozen
class Explanation:
    """Why a place of the output is as it is. ``why`` is a sentence for a place without a value, and for what the steps do not show."""

    path: str
    there: bool
    value: Any = None
    rule: str = ""
    kind: str = ""
    text: str = ""
    why: str = ""
    blocks: tuple[Block, ...] = ()
    inputs: tuple[Input, ...] = ()
    more_inputs: int = 0
    """How many more places were read than are listed."""
    steps: tuple[Explained, ...] = ()

    def to_record(self) -> dict[str, Any]:
        """As JSON; a value that is not there has no ``value``."""
        return {
            "path": self.path, **_valued(self), "rule": self.rule, "kind": self.kind, "text": self.text, "why": self.why,
            "blocks": [one.to_record() for one in self.blocks],
            "inputs": [{"source": one.alias, "path": one.path, **_valued(one)} for one in self.inputs], "more_inputs": self.more_inputs,
            "steps": [{"text": one.text, **_valued(one), **({"error": one.error} if one.error else {})} for one in self.steps],
        }  # fmt: skip


def _valued(one: "Explanation | Input | Explained | Origin") -> dict[str, Any]:
    return {"value": one.value} if one.there else {}


def explain(
    bench: Bench, payload: bytes, path: str, *, evaluator: Evaluator | None = None, parameters: Mapping[str, Any] | None = None,
    sources: Mapping[str, Any] | None = None, file: str = "",
) -> Explanation:  # fmt: skip
    """Explain the value at a concrete path of the output, such as ``lines[2].net``. Raises a `FieldwrightError` for what is no path or payload."""
    try:
        parse_path(path)
    except ValueError as error:
        raise MissingError(f"{path!r} is no path: {error}", mend="write it as lines[2].net") from None
    if evaluator is None:
        with Evaluator(spare=False) as own:
            return explain(bench, payload, path, evaluator=own, parameters=parameters, sources=sources, file=file)
    runner = Runner(bench, evaluator, parameters=parameters, sources=sources)
    around = Surroundings(runner, evaluator, runner.text_of(payload, file or "payload"))
    return _Explaining(runner, around, path).explained()


@define(eq=False)
class _Explaining:
    runner: Runner
    around: Surroundings
    path: str

    def explained(self) -> Explanation:
        tokens = path_tokens(self.path)
        there, value = value_at(self.runner.result_of(self.around.text), tokens)
        told = Explanation(self.path, there, value)
        decided = self.runner.tracer.rule_at(self.path)
        if decided is not None and decided.decision:
            return evolve(told, rule=decided.target, kind=decided.kind, why=_decided(decided))
        route = Route(self.around, tokens)
        rule = route.rule or (decided if route.lost else None)
        told = evolve(told, blocks=tuple(_block(one) for one in self.around.levels))
        if rule is None:
            return evolve(told, why=route.lost or self._unfilled(there=there))
        told = evolve(told, rule=rule.target, kind=rule.kind, text=_text_of(rule), why=route.lost)
        if route.condition is not None:
            return self._with_inputs(told, [(Text("when", route.condition.when), self.around.scope())])
        if not route.whole:
            return told
        told = self._with_inputs(told, self._texts(rule))
        if rule.kind == "element":
            return evolve(told, why=self._unfilled(there=there))
        steps = tuple(self._steps(rule))
        return evolve(told, why=self._why(rule, steps, told.inputs, there=there), steps=steps)

    def _unfilled(self, *, there: bool) -> str:
        place = self.runner.tracer.rule_path(self.path)
        below = [one.target for one in self.runner.bench.map.rules if one.target.startswith((place + ".", place + "["))]
        if below:
            first = ", ".join(below[:5])
            if len(below) > 5:
                return f"It is made of the rules below it: {first} and more."
            return f"It is made of the rules below it: {first}."
        return "" if there else "No rule fills it."

    # --- inputs and steps ------------------------------------------------------------------------------------------------

    def _with_inputs(self, told: Explanation, texts: Iterable[tuple[Text, Scope]]) -> Explanation:
        seen: set[tuple[str, str]] = set()
        kept: list[Input] = []
        for text, scope in texts:
            try:
                found = reads(text.text, scope)
            except ExpressionError:
                continue
            for read in found:
                shown = 0
                for held, name in self.around.places(read.alias, read.path):
                    place = (held.alias, name or held.path)
                    if place not in seen:
                        seen.add(place)
                        shown += 1
                        if shown <= ALIKE_SHOWN and len(kept) < MOST_READS:
                            kept.append(Input(*place, held.there, held.value))
        return evolve(told, inputs=tuple(kept), more_inputs=len(seen) - len(kept))

    def _texts(self, rule: Rule) -> Iterator[tuple[Text, Scope]]:
        """The rule's expressions, each with what its names stand for. Of a block as a whole only those that stand outside its items."""
        around = self.around
        inside = bool(around.levels) and around.levels[-1].rule is rule
        texts = [one for one in texts_of(rule) if not (inside and rule.value) or one.attribute in ("value", "key")]
        for one in texts:
            at, part = join_attribute(one.attribute)
            outer = one.attribute in OUTSIDE or (part == "source" and at >= 0 and rule.joins[at].kind != "own")
            if not rule.each or (outer and not inside):
                yield one, around.scope()
            elif outer:
                yield one, around.scope(1)
            elif inside and at >= 0 and part == "right":
                yield one, around.joined_scope(rule, at)
            elif inside:
                yield one, around.scope(group=one.attribute not in ("value", "key"))

    def _steps(self, rule: Rule) -> Iterator[Explained]:
        tree = parsed(rule.value) if rule.value else None
        if not isinstance(tree, Node):
            return
        for part in parts_of(tree, rule.value, self._truth)[-MOST_STEPS:]:
            outcome = self.around.evaluated(f"({part.before}{part.text}\n)")
            there, value = inner(outcome)
            yield Explained(part.text, there, value, outcome.error.problem if outcome.error else "", part.condition)

    def _truth(self, part: Part) -> bool:
        return self.around.value(f"({part.before}$boolean(({part.text})))")[1] is True

    def _why(self, rule: Rule, steps: Sequence[Explained], inputs: Sequence[Input], *, there: bool) -> str:
        failed = next((one for one in steps if one.error), None)
        if failed is not None:
            return f"The rule failed: {failed.error}."
        if rule.kind == "constant":
            return "" if there else "The constant was not written."
        if rule.kind == "each":
            return ""
        last = steps[-1] if steps else None
        blanks = rule.blanks or self.runner.bench.map.blanks
        if there:
            used = last is not None and not last.there and rule.default is not ABSENT
            return f"The expression gave nothing, and the default {json.dumps(rule.default)} stands in." if used else ""
        return _left_out(last, blanks, inputs)


def _left_out(last: Explained | None, blanks: Blanks, inputs: Sequence[Input]) -> str:
    if last is not None and last.there:
        kind = "null" if last.value is None else "empty" if last.value == "" else ""
        said = {"null": blanks.null, "empty": blanks.empty}.get(kind, "")
        return f"The value is {kind}, and the map says of such: {said}." if said else "The value was not written."
    missing = [one.path for one in inputs if not one.there]
    if missing:
        return f"The source has no {', '.join(missing[:5])}, and the rule has no default."
    return "The expression gave nothing, and the rule has no default."


def _block(level: Level) -> Block:
    rule, row = level.rule, level.row
    made = Block(
        rule.target, rule.each, level.at, level.count, row.item.value, _origin(rule.alias, row.item), _joined(rule, row)
    )
    if not rule.group_by:
        return made
    group = tuple(evolve(_origin(rule.alias, one.item), joined=_joined(rule, one)) for one in row.rows[:GROUP_SHOWN])
    return evolve(made, by=rule.group_by, key=_key_of(row.key), group=group, grouped=len(row.rows))


def _joined(rule: Rule, row: Row) -> tuple[Origin, ...]:
    return tuple(
        evolve(_origin(one.alias, held), via=f"{_MET[one.kind]} {' '.join(one.source.split())}")
        for one, held in zip(rule.joins, row.joined, strict=True)
    )


_MET = {"inner": "by key from", "left": "by key, if any, from", "own": "each of", "position": "by place from"}


def _origin(name: str, held: Held) -> Origin:
    return Origin(name, held.alias, held.path, held.there, held.value)


def _key_of(text: str) -> Any:
    """The value of a group's key from its text: of several parts a list, in which one that is missing is null."""
    parts = json.loads(text) if text else {}
    if "" in parts or not parts:
        return parts.get("")
    return [parts.get(str(at)) for at in range(1 + max(map(int, parts)))]


def _decided(rule: Rule) -> str:
    """Who decided that a field is not mapped, and why, in whole sentences, so that they can be said in another language."""
    by, reason = rule.decided_by, rule.reason.rstrip(".")
    if by and reason:
        return f"It was decided by {by} not to map it: {reason}."
    if by:
        return f"It was decided by {by} not to map it."
    return f"It was decided not to map it: {reason}." if reason else "It was decided not to map it."


def _text_of(rule: Rule) -> str:
    if rule.kind == "constant":
        return json.dumps(rule.constant, ensure_ascii=False)
    return rule.value or rule.each
