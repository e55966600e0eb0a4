"""A rule's result on the loaded sample: evaluated outside the window's process, one row for each item of its loop."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.surroundings import Surroundings, columns
from fieldwright.expression.definitions import definitions_text
from fieldwright.expression.evaluator import Evaluator, Outcome
from fieldwright.files.records import ABSENT
from fieldwright.mapping.loops import KEYS, items, uses
from fieldwright.mapping.model import Lookup, Rule
from fieldwright.mapping.scopes import GROUP, INDEX

MOST_ROWS = 25
TIMEOUT = 2.0
"""Seconds that an evaluation for the live result may take."""


class Missing:
    """What a cell holds where there is no value."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING = Missing()


@frozen
class Failure:
    """What a result holds where the expression failed: the sentence, and its place in the expression (-1: unknown)."""

    message: str
    start: int = -1
    end: int = -1


@frozen
class LiveRow:
    """One item: what it reads, and the result (a JSON value, `MISSING`, or a `Failure`)."""

    reads: tuple[Any, ...]
    result: Any
    defaulted: bool = False


@frozen
class LiveTable:
    """The result of a rule on a sample. ``more`` says that there are further items; ``problem`` why there is no result at all."""

    headings: tuple[str, ...] = ()
    rows: tuple[LiveRow, ...] = ()
    more: bool = False
    problem: str = ""
    in_loop: bool = False


@frozen(eq=False)
class Asked:
    """Everything that a live result depends on."""

    rule: Rule
    around: Surroundings
    input_text: str
    bindings: Mapping[str, str] = Factory(dict)
    lookups: Mapping[str, Lookup] = Factory(dict)
    attribute: str = "value"


def live_table(evaluator: Evaluator, asked: Asked) -> LiveTable:
    """The result of one of a rule's expressions on a sample. Never raises for what the expression does."""
    text = asked.rule.text(asked.attribute).strip()
    if not text:
        return LiveTable()
    if asked.attribute == "each":
        return _items(evaluator, asked, text)
    run, in_loop = _run_of(asked, text), bool(asked.around.loops)
    read = columns(text, asked.around)
    headings = tuple(heading for heading, _ in read)
    reads = _evaluated(evaluator, asked, run.rows(_object(read)))
    if reads.error is not None:
        return LiveTable(headings, problem=tr("The items cannot be read: {why}", why=_sentence(reads)), in_loop=in_loop)
    inputs = _list(reads.value) if in_loop else [reads.value or {}]
    results = _results(evaluator, asked, run, text, len(inputs))
    rows = tuple(
        _row(asked.rule, tuple(one.get(f"c{n}", MISSING) for n in range(len(read))), result)
        for one, result in zip(inputs[:MOST_ROWS], results, strict=False)
    )
    return LiveTable(headings, rows, len(inputs) > MOST_ROWS, in_loop=in_loop)


def _items(evaluator: Evaluator, asked: Asked, text: str) -> LiveTable:
    """For a loop: the items themselves."""
    outer = asked.around.loops
    run = run_through((*outer, asked.rule))
    found = _evaluated(evaluator, asked, run.rows("$") if run.head else run.first)
    if found.error is not None:
        return LiveTable(rows=(LiveRow((), _failure(found, 0, len(text))),), in_loop=True)
    items = _list(found.value)
    rows = tuple(LiveRow((), item) for item in items[:MOST_ROWS])
    return LiveTable((), rows, len(items) > MOST_ROWS, in_loop=True)


def _results(evaluator: Evaluator, asked: Asked, run: "Run", text: str, count: int) -> list[Any]:
    """One result for each item: all at once where none fails, otherwise one by one, so that each failure has its row."""
    if not run.items:
        outcome = _evaluated(evaluator, asked, text)
        return [_result(outcome, 0, len(text))]
    if not count:
        return []
    head = f"{run.first}.{run.head}" + '{"v": ('
    outcome = _evaluated(evaluator, asked, f"{head}{text})}}{run.tail}")
    if outcome.error is None:
        return [one.get("v", MISSING) for one in _list(outcome.value)]
    if outcome.error.detail.stopped:
        return [_failure(outcome, len(head), len(text))] * count
    made: list[Any] = []
    for row in range(min(count, MOST_ROWS)):
        head = f"([{run.items}])[{row}].{run.head}("
        outcome = _evaluated(evaluator, asked, f"{head}{text}){run.tail}")
        made.append(_result(outcome, len(head), len(text)))
        if outcome.error is not None and outcome.error.detail.stopped:
            return made + [made[-1]] * (count - len(made))
    return made


@frozen
class Run:
    """The items of the loops around an expression; empty outside loops. ``head`` and ``tail`` enclose what is evaluated on one."""

    items: str = ""
    head: str = ""
    tail: str = ""

    @property
    def first(self) -> str:
        """The first items. In round brackets: of a list that is written as one and holds one item, a path would else find nothing."""
        return f"([{self.items}])[[0..{MOST_ROWS}]]"

    def rows(self, each: str) -> str:
        """What is given for each item, of the first ones."""
        return f"{self.first}.{self.head}{each}{self.tail}" if self.items else each


_NOT_YET = {"where": ("where", "order_by", "group_by"), "order_by": ("order_by", "group_by"), "group_by": ("group_by",)}
"""What of a loop comes only behind one of its expressions."""


def _run_of(asked: Asked, text: str) -> Run:
    loops = asked.around.loops
    if asked.attribute in _NOT_YET and loops:
        loops = (*loops[:-1], evolve(loops[-1], **dict.fromkeys(_NOT_YET[asked.attribute], "")))
    return run_through(loops, text)


def run_through(loops: Sequence[Rule], text: str = "") -> Run:
    """The items of loops, outermost first. Where names are to be had, each item comes with them."""
    names = list(dict.fromkeys(name for loop in loops for name in loop.names))
    names += [GROUP] if any(loop.group_by for loop in loops) and GROUP not in names else []
    names += [INDEX] if loops and uses(text, (INDEX,)) and INDEX not in names else []
    if not names:
        parts = [
            f"({loop.each})"
            + (f"[$boolean({loop.where})]" if loop.where else "")
            + (f"^({loop.order_by})" if loop.order_by else "")
            for loop in loops
        ]
        return Run(".".join(parts))
    held = ", ".join(f'"n{at}": ${name}' for at, name in enumerate(names))
    made = f'{{"i": $, {held}}}'
    for loop in reversed(loops):
        run = items(loop, made, counted=INDEX in names and loop is loops[-1])
        made = f"({run.given}; {run.each(made)})"
    head = "".join(f"${name} := n{at}; " for at, name in enumerate(names))
    return Run(made, f"({head}i.", ")")


def _object(read: tuple[tuple[str, str], ...]) -> str:
    return "{" + ", ".join(f'"c{n}": {text}' for n, (_, text) in enumerate(read)) + "}"


def _evaluated(evaluator: Evaluator, asked: Asked, text: str) -> Outcome:
    root = asked.around.scope.root_alias
    defined = definitions_text(text, asked.around.scope.functions)
    defined += "".join(f"  ${name} := {source};\n" for name, source in KEYS.items() if f"${name}(" in text)
    return evaluator.evaluate(
        text, asked.input_text, asked.bindings, asked.lookups, TIMEOUT, root_alias=root, definitions=defined
    )


def _list(value: Any) -> list[Any]:
    return [] if value is None else list(value) if isinstance(value, list) else [value]


def _result(outcome: Outcome, before: int, length: int) -> Any:
    if outcome.error is not None:
        return _failure(outcome, before, length)
    return MISSING if outcome.missing else outcome.value


def _failure(outcome: Outcome, before: int, length: int) -> Failure:
    assert outcome.error is not None
    start, end = outcome.error.detail.start - before, outcome.error.detail.end - before
    inside = 0 <= start <= end <= length
    return Failure(_sentence(outcome), start if inside else -1, end if inside else -1)


def _sentence(outcome: Outcome) -> str:
    assert outcome.error is not None
    told = outcome.error.detail
    message = translated(told.message)
    text = f"{message}: {translated(told.mend)}" if told.mend else message
    return text[:1].upper() + text[1:]


def _row(rule: Rule, reads: tuple[Any, ...], result: Any) -> LiveRow:
    wanted = {"missing": result is MISSING, "null": result is None, "empty": isinstance(result, str) and result == ""}
    if rule.default is not ABSENT and any(wanted.get(one) for one in rule.default_for):
        return LiveRow(reads, rule.default, True)
    return LiveRow(reads, result)


def shown(value: Any, limit: int = 200) -> str:
    """A value as a cell shows it: text as it is, missing as a dash, the rest as JSON."""
    if value is MISSING:
        return "—"
    if isinstance(value, Failure):
        return value.message
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = text if text else '""'
    return text if len(text) <= limit else text[: limit - 1] + "…"
