"""Expressions made by chance, on payloads at the bounds of a schema: each result lies inside what is inferred of the expression.

``FIELDWRIGHT_TYPE_CHECKS`` asks for another number of expressions than the suite's own.
"""

import json
import os
import random
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from fieldwright.expression.evaluator import compiled_for
from fieldwright.expression.failures import EvaluationError, ExpressionError
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.functions.language import IMPURE
from fieldwright.expression.lineage import Scope
from fieldwright.expression.types import Inferred, infer
from fieldwright.mapping.counterexamples.payloads import Message
from fieldwright.mapping.counterexamples.variations import many as first_of
from fieldwright.mapping.counterexamples.variations import variations
from fieldwright.mapping.survey import Used
from fieldwright.schema.model import Field, field_at
from fieldwright.schema.validation import validator
from tests.mapping.benches import BOOLEAN, DATE, INTEGER, MOMENT, TEXT, codes, json_schema, many, record, text

EXPRESSIONS = int(os.environ.get("FIELDWRIGHT_TYPE_CHECKS", "400"))
PAYLOADS = 40
SEED = int(os.environ.get("FIELDWRIGHT_TYPE_SEED", "4"))

ORDER = json_schema(
    record(
        id=text(minLength=1, maxLength=6), note_={"type": ["string", "null"], "maxLength": 9}, free_=TEXT,
        size={"type": "integer", "minimum": 0, "maximum": 9}, price={"type": ["number", "null"]}, rate_={"type": "number", "multipleOf": 0.25},
        state=codes("open", "done"), level=codes(1, 2, 3), mixed_={"type": ["string", "integer"]}, flag=BOOLEAN, day=DATE, at_=MOMENT,
        tags_=many(TEXT, maxItems=3), sizes=many({"type": ["integer", "null"]}, minItems=1),
        buyer={**record(name=text(maxLength=5), email_=TEXT), "type": ["object", "null"]}, seller=record(name=TEXT, codes_=many(codes("a", "b"))),
        lines=many(record(sku=text(maxLength=4), qty=INTEGER, off_={"type": ["number", "null"]}, parts_=many(record(n=INTEGER))), minItems=1),
        pairs_=many(many(INTEGER)), extra_={"type": "object", "additionalProperties": INTEGER},
    ),
    "order",
)  # fmt: skip
ROOT = ORDER.root("order")

TEXTS = [
    "id",
    "note",
    "free",
    "state",
    "day",
    "at",
    "buyer.name",
    "buyer.email",
    "seller.name",
    "lines[0].sku",
    "'a'",
    "''",
    "'12.5'",
    "mixed",
]
NUMBERS = ["size", "price", "rate", "level", "lines[0].qty", "lines[-1].off", "0", "1", "2.5", "-3", "$count(lines)"]
LISTS = ["tags", "sizes", "lines", "lines.sku", "lines.qty", "lines.off", "lines.parts.n", "lines.parts", "seller.codes", "pairs", "[1, 2]", "[]", "[id, note]", "lines[qty > 1]",
         "lines^(>qty)", "lines.(sku & qty)", "[0..size]", "sizes[$ != null]"]  # fmt: skip
OBJECTS = ["buyer", "seller", "lines[0]", "extra", "{'a': id, 'b': price}", "{}"]
LOGIC = [
    "flag",
    "size > 3",
    "$exists(note)",
    "note = null",
    "id in tags",
    "$exists(buyer.email) and price != null",
    "note != null",
    "true",
    "'x' = state",
]

SHAPES: dict[str, tuple[str, ...]] = {
    "T": (
        "<T> & <T>", "<T> & <N>", "<T> & <A>", "$string(<A>)", "$substring(<T>, 1, 3)", "$substring(<T>, -2)", "$substring(<T>, 2)", "$substring(<T>, <N>, <N>)",
        "$uppercase(<T>)", "$lowercase(<T>)", "$trim(<T>)", "$pad(<T>, 5)", "$pad(<T>, -4, '#')", "$pad(<T>, <N>)", "$substringBefore(<T>, <T>)", "$substringAfter(<T>, 'a')",
        "$join(<L>)", "$join(<L>, '-')", "$join([<T>, <T>], ', ')", "$replace(<T>, 'a', 'bb')", "$formatNumber(<N>, '#,##0.00')", "$formatBase(<N>, 2)", "$base64encode(<T>)",
        "$encodeUrlComponent(<T>)", "<B> ? <T> : <T>", "<B> ? <T>", "<T> ?? <T>", "<T> ?: <T>", "$exists(<T>) ? <T> : 'none'", "$type(<A>)", "$fromMillis(<N>)",
        "$fromMillis(<N>, '[Y0001]-[M01]-[D01]')", "$left(<T>, 3)", "$padLeft(<T>, 6, '0')", "$cut(<T>, 4)", "$coalesce(<T>, <T>)", "$decimalAdd(<T>, <N>)", "$decimalRound(<N>, 2)",
        "$titleCase(<T>)", "$max([<N>]) & ''", "$formatInteger(<N>, '000')", "$first(<L>)", "<L>[0]", "$lookup(<O>, 'name')", "<O>.name", "$keys(<O>)[0]", "(<T>)", "($x := <T>; $x & $x)",
        "<T> ~> $uppercase()", "<T> != null ? <T> : 'none'",
    ),
    "N": (
        "<N> + <N>", "<N> - <N>", "<N> * <N>", "<N> / 2", "<N> % 4", "-<N>", "$round(<N>)", "$round(<N>, 2)", "$round(<N>, -1)", "$floor(<N>)", "$ceil(<N>)", "$abs(<N>)", "$power(<N>, 2)",
        "$sqrt(<N>)", "$number(<T>)", "$number(<B>)", "$number(<N>)", "$sum(<L>)", "$max(<L>)", "$min(<L>)", "$average(<L>)", "$count(<L>)", "$length(<T>)", "$toMillis(<T>)",
        "<B> ? <N> : <N>", "<N> ?? 0", "<N> ?: 1", "$reduce(<L>, function($a, $b) {$a + $b})", "$parseInteger(<T>, '0')", "$coalesce(<N>, <N>)", "<L>[0]", "$decimalCompare(<N>, <N>)",
    ),
    "B": ("<A> = <A>", "<N> < <N>", "<T> in <L>", "<B> and <B>", "<B> or <B>", "$not(<A>)", "$boolean(<A>)", "$exists(<A>)", "$contains(<T>, 'a')", "<T> >= <T>", "$isBlank(<T>)", "<A> != <A>"),
    "L": (
        "[<A>]", "[<A>, <A>]", "$append(<L>, <A>)", "$sort(<L>)", "$reverse(<L>)", "$distinct(<L>)", "$zip(<L>, <L>)", "$split(<T>, 'a')", "$keys(<O>)", "$spread(<O>)",
        "$map(<L>, function($v) {$string($v)})", "$map(<L>, function($v, $i) {$i})", "$filter(<L>, function($v) {$v != null})", "<L>[$ != null]", "<L>[[0, 1]]", "<L>.{'v': $}",
        "$each(<O>, function($v) {$v})", "<L>[<N>]", "<L>[<B>]", "<L>[]", "lines.(<T>)", "lines.[sku, qty]", "lines@$l.{'x': $l.sku}", "lines#$i.($i & sku)", "lines.{'s': sku, 'q': qty}",
        "<L>^($)", "$flatten(<L>)", "lines.parts", "<B> ? <L> : <L>", "[<N>..3]",
    ),
    "O": ("{'a': <A>}", "$merge([<O>, <O>])", "lines{sku: $sum(qty)}", "$sift(<O>, function($v) {$v != null})", "<B> ? <O> : <O>", "<L>{$string($): 1}", "<O> ?? <O>", "$single(<L>)"),
}  # fmt: skip
PLAIN = {"T": TEXTS, "N": NUMBERS, "B": LOGIC, "L": LISTS, "O": OBJECTS}


def made(chance: random.Random, kind: str, depth: int) -> str:
    """An expression of a kind: T text, N number, B logic, L list, O object, A any."""
    if kind == "A":
        kind = chance.choice("TNBLO")
    if depth <= 0 or chance.random() < 0.15:
        return chance.choice(PLAIN[kind])
    shape = chance.choice(SHAPES[kind])
    return re.sub(r"<([TNBLOA])>", lambda found: _part(chance, found[1], depth - 1), shape)


def _part(chance: random.Random, kind: str, depth: int) -> str:
    text_ = made(chance, kind, depth)
    return text_ if re.fullmatch(r"[\w.$]+|\$\w+\([^()]*\)", text_) else f"({text_})"


def expressions(count: int) -> list[str]:
    chance = random.Random(SEED)
    found = [one.example for one in FUNCTIONS.values() if one.name not in IMPURE and "translate" not in one.name]
    while len(found) < count:
        found.append(made(chance, chance.choice("TTNNLLBOA"), chance.choice((1, 1, 2, 2, 3))))
    return list(dict.fromkeys(found))


def documents() -> list[str]:
    message = Message(ROOT, "json", Used(frozenset(), frozenset({""})))
    check = validator(ORDER, "order")
    chosen = [message.payload(one.base, one.changes) for one in first_of(variations(message, []), 3_000)]
    sound = [one for one in chosen if not check(one)]
    assert len(sound) > 0.99 * len(chosen)
    return [json.dumps(one) for one in random.Random(SEED).sample(sound, PAYLOADS - 2)] + [
        json.dumps(one) for one in sound[:2]
    ]


def field_of(alias: str, path: str) -> Field | None:
    return field_at(ROOT, path) if alias in ("", "source") else None


_DAY, _CLOCK = r"[+-]?\d{4,}-\d\d-\d\d", r"\d\d:\d\d:\d\d(\.\d+)?"
FORMATS = {"date": _DAY, "local-date-time": f"{_DAY}T{_CLOCK}", "date-time": rf"{_DAY}T{_CLOCK}(Z|[+-]\d\d:\d\d)"}
TYPES: dict[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("string", "date", "time", "date-time", "duration", "binary"), lambda one: isinstance(one, str)),
    "integer": lambda one: isinstance(one, (int, float)) and not isinstance(one, bool) and float(one).is_integer(),
    "number": lambda one: isinstance(one, (int, float)) and not isinstance(one, bool),
    "boolean": lambda one: isinstance(one, bool), "object": lambda one: isinstance(one, dict),
    "array": lambda one: isinstance(one, list), "null": lambda one: one is None, "any": lambda _: True,
}  # fmt: skip


def outside(known: Inferred, result: str | None) -> str:
    """What of a result is not as inferred; empty where it is."""
    if result is None:
        return "missing" if known.optional is False else ""
    value = json.loads(result)
    if isinstance(value, list) and known.many is False and "array" not in known.types:
        return "a list"
    items = value if isinstance(value, list) and "array" not in known.types else [value]
    return next((wrong for one in items if (wrong := _outside(known, one))), "")


def _outside(known: Inferred, one: Any) -> str:
    if one is None:
        return "null" if known.nullable is False else ""
    if known.known and not any(TYPES[type_](one) for type_ in known.types):
        return "another type"
    if known.enum is not None and one not in known.enum:
        return "not in the list"
    if isinstance(one, str):
        if known.max_length is not None and len(one) > known.max_length:
            return "too long"
        if known.min_length is not None and len(one) < known.min_length:
            return "too short"
        return "another format" if not re.fullmatch(FORMATS.get(known.format, ".*"), one, re.DOTALL) else ""
    if isinstance(one, (int, float)) and not isinstance(one, bool):
        if (known.minimum is not None and one < known.minimum) or (known.maximum is not None and one > known.maximum):
            return "out of range"
        exponent = Decimal(repr(one)).normalize().as_tuple().exponent
        return "too many digits" if known.digits is not None and -int(exponent) > known.digits else ""
    return ""


@pytest.fixture(scope="module")
def results() -> list[tuple[str, str, str | None, Inferred]]:
    """Expression, what is wrong, the result, and what was inferred; one for each expression that is wrong."""
    found: list[tuple[str, str, str | None, Inferred]] = []
    payloads = documents()
    checks = 0
    for text_ in expressions(EXPRESSIONS):
        try:
            known = infer(text_, Scope(), field_of)
            evaluate = compiled_for(text_).evaluate_json
        except ExpressionError:
            continue
        for payload in payloads:
            try:
                result = evaluate(payload)
            except EvaluationError:
                continue
            checks += 1
            wrong = outside(known, result)
            if wrong:
                found.append((text_, wrong, result, known))
                break
    assert checks > EXPRESSIONS * PAYLOADS / 3
    return found


def test_each_result_lies_inside(results: list[tuple[str, str, str | None, Inferred]]) -> None:
    assert not results, "\n".join(
        f"{text_}\n    {wrong}: {str(result)[:200]}\n    {known}" for text_, wrong, result, known in results[:5]
    )


def test_enough_is_told() -> None:
    """Soundness by saying nothing would be no use: of most plain expressions something is known."""
    told = [infer(one, Scope(), field_of) for one in expressions(300)]
    assert sum(one.known for one in told) > 0.5 * len(told)
