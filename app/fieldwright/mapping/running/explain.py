"""Where a value of the output comes from: its rule, the items of the blocks around it, what it read, and the steps of its expression.

For a place without a value it says why: no rule, a decision, a condition that did not hold, a source that is missing, or what the map
says of null and empty values.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import define, evolve, field, frozen

from fieldwright.expression.definitions import definitions_text
from fieldwright.expression.evaluator import Evaluator, Outcome
from fieldwright.expression.syntax import Node, parsed
from fieldwright.files.errors import MissingError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Blanks, Rule
from fieldwright.mapping.run import TIMEOUT, Runner
from fieldwright.mapping.running.steps import Part, parts_of
from fieldwright.mapping.scopes import Scopes, reads_of_rule, scopes_of
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import Step, format_path, join, parse_path, quoted

MOST_STEPS = 200
MOST_READS = 50
ALIKE_SHOWN = 10
"""Values of one path that are shown, where an expression reads all items of a list."""


@frozen
class Block:
    """A block that the value went through: its rule's target, what it repeats over, and the item's place among ``count`` (from 0)."""

    target: str
    each: str
    index: int
    count: int
    item: Any = None


@frozen
class Input:
    """A place of a source that was read. ``value`` is None for null and for what is not there: ``there`` tells."""

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
    steps: tuple[Explained, ...] = ()

    def to_record(self) -> dict[str, Any]:
        """As JSON; a value that is not there has no ``value``."""
        return {
            "path": self.path, **_valued(self), "rule": self.rule, "kind": self.kind, "text": self.text, "why": self.why,
            "blocks": [{"target": one.target, "each": one.each, "index": one.index, "count": one.count, "item": one.item} for one in self.blocks],
            "inputs": [{"source": one.alias, "path": one.path, **_valued(one)} for one in self.inputs],
            "steps": [{"text": one.text, **_valued(one), **({"error": one.error} if one.error else {})} for one in self.steps],
        }  # fmt: skip


def _valued(one: "Explanation | Input | Explained") -> dict[str, Any]:
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
    return _Explaining(runner, evaluator, runner.text_of(payload, file or "payload"), path).explained()


@define(eq=False)
class _Explaining:
    runner: Runner
    evaluator: Evaluator
    text: str
    path: str
    _scopes: Scopes = field(init=False)
    _around: list[tuple[Rule, int]] = field(factory=list)
    _value: Any = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._scopes = scopes_of(self.runner.bench)
        self._value = json.loads(self.text)

    def explained(self) -> Explanation:
        result = self.runner.result_of(self.text)
        there, value = _found(result, parse_path(self.path))
        rule = self._rule()
        if rule is None or rule.decision:
            return Explanation(self.path, there, value, *self._unfilled(rule, there=there))
        told = Explanation(self.path, there, value, rule.target, rule.kind, _text_of(rule))
        blocks, lost = self._blocks(rule)
        if lost:
            return evolve(told, why=lost, blocks=blocks)
        held = self._condition_lost(rule)
        inputs = tuple(self._inputs(rule))
        if held:
            return evolve(told, why=held, blocks=blocks, inputs=inputs)
        steps = tuple(self._steps(rule))
        why = self._why(rule, steps, inputs, there=there)
        return evolve(told, why=why, blocks=blocks, inputs=inputs, steps=steps)

    def _unfilled(self, rule: Rule | None, *, there: bool) -> tuple[str, str, str, str]:
        if rule is not None:
            by = f" by {rule.decided_by}" if rule.decided_by else ""
            because = f": {rule.reason}" if rule.reason else ""
            return rule.target, rule.kind, "", f"It was decided{by} not to map it{because}."
        place = self.runner.tracer.rule_path(self.path)
        below = [one.target for one in self.runner.bench.map.rules if one.target.startswith((place + ".", place + "["))]
        if below:
            return (
                "",
                "",
                "",
                f"It is made of the rules below it: {', '.join(below[:5])}{' and more' if len(below) > 5 else ''}.",
            )
        return "", "", "", "No rule fills it." if not there else ""

    # --- blocks ------------------------------------------------------------------------------------------------------

    def _blocks(self, rule: Rule) -> tuple[tuple[Block, ...], str]:
        """The blocks around a rule with the items that the path means; why there is no such item."""
        loops = [*self._scopes.above(rule.target), *([rule] if rule.each else [])]
        indexes = _indexes(self.path)
        found: list[Block] = []
        for loop, wanted in zip(loops, indexes, strict=False):
            if loop.joins or loop.group_by:
                return tuple(
                    found
                ), f"The block {loop.target} joins or groups its items; the steps below it are not shown."
            before = self._counted_before(loop.target)
            items = self._items(loop)
            count = len(items) if items is not None else 0
            at = wanted - before
            if loop.when and not self._holds(loop.when):
                return tuple(found), f"The condition of {loop.target} does not hold: {loop.when}."
            if items is None or not 0 <= at < count:
                return tuple(
                    found
                ), f"{loop.target} has {count} item{'' if count == 1 else 's'} here, from {loop.each}."
            found.append(Block(loop.target, loop.each, at, count, items[at]))
            self._around.append((loop, at))
        return tuple(found), ""

    def _rule(self) -> Rule | None:
        """The rule of the path: of several blocks that fill one list, that of the block in which the item is."""
        rule = self.runner.tracer.rule_at(self.path)
        if rule is None:
            return None
        names = [step.name for step in parse_path(rule.target)]
        alike = [
            one for one in self.runner.bench.map.rules
            if not one.decision and (one.value or one.constant is not ABSENT) and [step.name for step in parse_path(one.target)] == names
        ]  # fmt: skip
        if len({block for one in alike for block in _blocks_of(one.target)}) > len(_blocks_of(rule.target)):
            return next((one for one in alike if self._fits(one)), rule)
        return rule

    def _fits(self, rule: Rule) -> bool:
        """Whether the path's positions lie in the blocks that a rule stands in."""
        self._around = []
        fits = True
        for block, at in zip(_blocks_of(rule.target), _indexes(self.path), strict=False):
            before, own = self._counted_before(block), self.runner.bench.map.rule(block)
            count = len(self._items(own) or ()) if own is not None and own.each else 1
            fits = fits and 0 <= at - before < count
            if own is not None and own.each:
                self._around.append((own, at - before))
        self._around = []
        return fits

    def _counted_before(self, target: str) -> int:
        """How many items the blocks before one of the same list give."""
        place = target.rpartition("[")[0]
        blocks = dict.fromkeys(block for one in self.runner.bench.map.rules for block in _blocks_of(one.target))
        count = 0
        for block in blocks:
            if block == target:
                break
            own = self.runner.bench.map.rule(block)
            if block.rpartition("[")[0] != place or (own is not None and own.when and not self._holds(own.when)):
                continue
            count += len(self._items(own) or ()) if own is not None and own.each else 1
        return count

    def _items(self, loop: Rule) -> list[Any] | None:
        outcome = self._evaluated(f"[{_items_text(loop)}]")
        there, value = _inner(outcome)
        return cast("list[Any]", value) if there and isinstance(value, list) else None

    # --- conditions, inputs, steps -----------------------------------------------------------------------------------

    def _condition_lost(self, rule: Rule) -> str:
        """The first condition on the rule, or on the objects above it, that does not hold."""
        for one in self.runner.bench.map.rules:
            above = rule.target == one.target or (one.kind == "element" and rule.target.startswith(one.target + "."))
            if above and one.when and not one.each and not self._holds(one.when):
                return f"The condition of {one.target} does not hold: {one.when}."
        return ""

    def _holds(self, condition: str) -> bool:
        return _inner(self._evaluated(f"$boolean(({condition}))"))[1] is True

    def _inputs(self, rule: Rule) -> Iterator[Input]:
        seen: set[tuple[str, str]] = set()
        for _, read in reads_of_rule(rule, self._scopes):
            alias = read.alias or self._scopes.root.root_alias
            for path, there, value in self._places(alias, read.path):
                if (alias, path) not in seen and len(seen) < MOST_READS:
                    seen.add((alias, path))
                    yield Input(alias, path, there, value)

    def _places(self, alias: str, path: str) -> Iterator[tuple[str, bool, Any]]:
        """The concrete places of a path that is read: of blocks' items the ones around, of other lists all, up to a bound."""
        root = self._value if alias == self._scopes.root.root_alias else self.runner.sources.get(alias, ABSENT)
        if root is ABSENT:
            yield path, False, None
            return
        names = [one.name for one in parse_path(path) if one.name]
        fixed = {self._item_names(loop): self._source_index(loop, at) for loop, at in self._around}
        made = list(_walked(root, names, (), "", {key: at for key, at in fixed.items() if at is not None}))
        yield from made[:ALIKE_SHOWN]

    def _item_names(self, loop: Rule) -> tuple[str, ...]:
        inside = self._scopes.inside(loop)
        return tuple(one.name for one in parse_path(inside.item) if one.name) if inside.item else ("\0",)

    def _source_index(self, loop: Rule, at: int) -> int | None:
        """The item's place in the source, where a filter or an order changed it."""
        if not loop.where and not loop.order_by:
            return at
        level = next(i for i, (one, _) in enumerate(self._around) if one is loop)
        _, all_ = _inner(self._evaluated(f"[({loop.each})]", level))
        _, kept = _inner(self._evaluated(f"[{_items_text(loop)}]", level))
        if isinstance(all_, list) and isinstance(kept, list) and at < len(cast("list[Any]", kept)):
            wanted = cast("list[Any]", kept)[at]
            return next((i for i, one in enumerate(cast("list[Any]", all_)) if one == wanted), None)
        return None

    def _steps(self, rule: Rule) -> Iterator[Explained]:
        text = rule.value or (rule.each if rule.each else "")
        tree = parsed(text) if rule.value else None
        if not isinstance(tree, Node):
            return
        for part in parts_of(tree, text, self._truth)[-MOST_STEPS:]:
            yield self._step(part)

    def _truth(self, part: Part) -> bool:
        return _inner(self._evaluated(f"({part.before}$boolean(({part.text})))"))[1] is True

    def _step(self, part: Part) -> Explained:
        outcome = self._evaluated(f"({part.before}{part.text}\n)")
        there, value = _inner(outcome)
        error = outcome.error.problem if outcome.error else ""
        return Explained(part.text, there, value, error, part.condition)

    def _evaluated(self, text: str, level: int | None = None) -> Outcome:
        """An expression on the item of the blocks around, as a member of an object: so missing is told from null, and a list stays one."""
        inner = f'{{"v": {text}}}'
        for loop, at in reversed(self._around[:level]):
            named = f"${loop.alias}:=$;" if loop.alias else ""
            inner = f"([{_items_text(loop)}])[{at}].({named}{inner})"
        runner = self.runner
        definitions = definitions_text(inner, runner.bench.definitions)
        return self.evaluator.evaluate(
            inner,
            self.text,
            runner.bindings,
            runner.tables,
            TIMEOUT,
            root_alias=runner.source.alias,
            definitions=definitions,
        )

    def _why(self, rule: Rule, steps: Sequence[Explained], inputs: Sequence[Input], *, there: bool) -> str:
        failed = next((one for one in steps if one.error), None)
        if failed is not None:
            return f"The rule failed: {failed.error}."
        if rule.kind == "constant":
            return "" if there else "The constant was not written."
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


# --- places ----------------------------------------------------------------------------------------------------------


def _blocks_of(target: str) -> tuple[str, ...]:
    """The paths of the blocks that a target stands in, or is, outermost first."""
    steps = parse_path(target)
    return tuple(format_path(steps[: at + 1]) for at, one in enumerate(steps) if one.brackets)


def _items_text(loop: Rule) -> str:
    kept = f"[$boolean(({loop.where}))]" if loop.where else ""
    order = f"^({loop.order_by})" if loop.order_by else ""
    return f"({loop.each}){kept}{order}"


def _text_of(rule: Rule) -> str:
    if rule.kind == "constant":
        return json.dumps(rule.constant, ensure_ascii=False)
    return rule.value or rule.each


def _indexes(path: str) -> list[int]:
    """The positions in a path; ``[]`` counts as the first item."""
    steps = parse_path(path)
    inside = [one for step in steps for one in (step.brackets or ((step.name[1:-1],) if step.name[:1] == "[" else ()))]
    return [int(one) if one.isdigit() else 0 for one in inside]


def _inner(outcome: Outcome) -> tuple[bool, Any]:
    """Whether there is a value, and the value."""
    value = outcome.value
    if not isinstance(value, dict) or "v" not in value:
        return False, None
    return True, cast("dict[str, Any]", value)["v"]


def _found(value: Any, steps: Sequence[Step]) -> tuple[bool, Any]:
    for step in steps:
        names = [step.name] if step.name and step.name[:1] != "[" else []
        keys = [*names, *(int(one) for one in _numbers(step))]
        for key in keys:
            if isinstance(key, str) and isinstance(value, dict) and key in value:
                value = cast("dict[str, Any]", value)[key]
            elif isinstance(key, int) and isinstance(value, list) and key < len(cast("list[Any]", value)):
                value = cast("list[Any]", value)[key]
            else:
                return False, None
    return True, value


def _numbers(step: Step) -> list[str]:
    inside = step.brackets or ((step.name[1:-1],) if step.name[:1] == "[" else ())
    return [one if one.isdigit() else "0" for one in inside]


def _walked(
    value: Any, names: Sequence[str], done: tuple[str, ...], path: str, fixed: Mapping[tuple[str, ...], int]
) -> Iterator[tuple[str, bool, Any]]:
    """The concrete places that names lead to."""
    if isinstance(value, list) and (names or done in fixed):
        held = cast("list[Any]", value)
        chosen = [fixed[done]] if done in fixed else range(len(held))
        for at in chosen:
            if 0 <= at < len(held):
                yield from _walked(held[at], names, (*done, "\0"), join(path, f"[{at}]"), {k: v for k, v in fixed.items() if k != done})  # fmt: skip
        return
    if not names:
        yield path, True, value
        return
    name, rest = names[0], names[1:]
    plain = tuple(one for one in done if one != "\0")
    here = join(path, quoted(name))
    if isinstance(value, dict) and name in value:
        yield from _walked(cast("dict[str, Any]", value)[name], rest, (*plain, name), here, fixed)
    else:
        yield format_path(parse_path(join(here, ".".join(map(quoted, rest))))) if rest else here, False, None
