"""A program as a DataWeave 2.0 script."""

import re
from collections.abc import Mapping, Sequence

from attrs import Factory, define, evolve

from fieldwright.expression.failures import CompileError
from fieldwright.expression.lookups import rows_by_key
from fieldwright.expression.nodes import Node
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.report.platforms.dataweave.expressions import (
    LIST,
    OTHER,
    WHOLE,
    Context,
    W,
    WeaveWriter,
    constant,
    text,
)
from fieldwright.report.platforms.model import CannotSayError, Refused, Translated
from fieldwright.report.platforms.program import Array, Fill, Loop, Object, Program, Shape, Value, WholeArray, rules_in
from fieldwright.report.platforms.said import said_lines
from fieldwright.report.visible import visible

Lines = list[str]


@define(eq=False)
class ScriptWriter:
    """Writes the script of a program. ``words`` are the specification's sentences by target."""

    program: Program
    words: Mapping[str, str]
    weave: WeaveWriter = Factory(WeaveWriter)
    refused: dict[str, str] = Factory(dict)
    items: int = 0

    def refuse(self, rule: Rule, reason: str) -> None:
        """Tells that a rule is not translated."""
        self.refused.setdefault(rule.target, reason)

    def stub(self, rule: Rule) -> Lines:
        """What stands for a rule that is not translated: it fails."""
        self.weave.fails = True
        told = [
            f"NOT TRANSLATED: {rule.target}: {self.refused[rule.target]}",
            *(f"JSONata: {one}" for _, one in rule.expressions),
        ]
        return [*_comment(told), f"fail({text(f'not translated: {rule.target}')})"]

    # --- shapes ----------------------------------------------------------------------------------------------------------

    def shape(self, shape: Shape, context: Context) -> Lines:
        """A value, null where it is missing."""
        match shape:
            case Value():
                first, *more = shape.fills
                if more:
                    return self.none(shape, "several rules for one place are not translated")
                return self.fill(first, context)
            case Object():
                return self.object(shape, context)
            case Array():
                return self.array(shape, context)
            case WholeArray():
                return self.whole(shape, context)
            case _:
                return self.none(shape, "a list with places of its own, or names that are computed, is not translated")

    def none(self, shape: Shape, reason: str) -> Lines:
        """What stands for a shape that is not translated."""
        rules = rules_in(shape)
        for rule in rules:
            self.refuse(rule, reason)
        return self.stub(rules[0]) if rules else ["null"]

    def object(self, shape: Object, context: Context) -> Lines:
        """An object without what is missing, null where it would be empty."""
        if shape.keyed or (not shape.always and any(one.blank is not ABSENT for one in shape.members)):
            return self.none(
                shape,
                "names that are computed, and what is required in an object that may be left out, are not translated",
            )
        lines: Lines = []
        for at, one in enumerate(shape.members):
            inner = self.shape(one.shape, context)
            if one.blank is not ABSENT:
                inner = ["(", *_in(inner), f") default {constant(one.blank)}"]
            lines += _led(f"{text(one.name)}: ", inner, "," if at < len(shape.members) - 1 else "")
        function = "kept" if shape.always else "filled"
        made = [f"{function}({{", *_in(lines), "})"]
        return self.under(shape.when, made, context)

    def array(self, shape: Array, context: Context) -> Lines:
        """A list of one block, null where it is empty."""
        if len(shape.blocks) != 1 or not isinstance(shape.blocks[0], Loop) or shape.default is not ABSENT:
            return self.none(shape, "a list of several blocks, of single elements or with a default is not translated")
        loop = shape.blocks[0]
        rule = loop.rule
        if rule.joins or rule.group_by or rule.order_by or loop.lists:
            return self.none(shape, "joins, groups, an order and lists in lists are not translated")
        try:
            each = self.weave.expression(rule.each, context)
            if each.kind != LIST or each.field is None:
                raise CannotSayError("its items are no list of the schema")
            self.items += 1
            name, index = f"item{self.items}", f"index{self.items}"
            item = W(name, OTHER, False, each.field)
            names = {**context.names, **({rule.alias: item} if rule.alias else {})}
            inside = evolve(context, item=item, names=names)
            kept = f" filter (({name}) -> {self.weave.truth(_parsed(rule.where), inside)})" if rule.where else ""
        except (CannotSayError, CompileError) as error:
            reason = error.reason if isinstance(error, CannotSayError) else str(error)
            self.refuse(rule, f"its items are not translated: {reason}")
            return self.none(shape, "its block is not translated")
        inside = evolve(inside, names={**names, "index": W(index, WHOLE, False)})
        body = self.shape(loop.item, inside)
        told = _comment([f"{rule.target}: {self.words.get(rule.target, '')}", f"JSONata: {rule.each}"])
        made = [*told, f"(({each.code} default []){kept} map (({name}, {index}) ->", *_in(body), "))"]
        if isinstance(loop.item, Value):
            made[-1] = f")) filter ((value{self.items}) -> value{self.items} != null)"
        made = ["some(", *_in(made), ")"] if shape.path or not shape.empty else made
        return self.under(rule, made, context)

    def whole(self, shape: WholeArray, context: Context) -> Lines:
        """A list that a rule gives as a whole."""
        fill, *more = shape.fills
        if more or fill.default_for or fill.blanks:
            return self.none(shape, "several rules for a list, or a default for it, are not translated")
        if fill.rule.kind == "constant":
            value = fill.rule.constant
            return self.under(
                fill.rule, [constant(value if isinstance(value, list) or value is None else [value])], context
            )
        try:
            made = self.weave.expression(fill.rule.value, context)
        except (CannotSayError, CompileError) as error:
            return self.failed(fill.rule, error)
        code = made.code if made.kind == LIST else f"(if ({made.code} != null) [{made.code}] else null)"
        return self.under(fill.rule, [*self.told(fill.rule), code], context)

    def fill(self, fill: Fill, context: Context) -> Lines:
        """A rule's value."""
        rule = fill.rule
        if rule.kind == "constant":
            if rule.constant is None:
                return self.none(Value((fill,)), "null is written, which DataWeave does not tell from missing")
            return self.under(rule, [constant(rule.constant)], context)
        try:
            made = self.weave.expression(rule.value, context)
            if made.kind == LIST:
                raise CannotSayError("a list is the value: JSONata gives a list of one as its item")
            code = self.finished(fill, made)
        except (CannotSayError, CompileError) as error:
            return self.failed(rule, error)
        return self.under(rule, [*self.told(rule), code], context)

    def finished(self, fill: Fill, made: W) -> str:
        """A value with its default."""
        if any(kind != "null" for kind in fill.blanks):
            raise CannotSayError("what blank values become is not translated")
        code = made.code
        if "empty" in fill.default_for:
            code = f'(if ({code} == "") {constant(fill.rule.default)} else {code})'
        if "missing" in fill.default_for:
            code = f"({code} default {constant(fill.rule.default)})"
        return code

    def failed(self, rule: Rule, error: Exception) -> Lines:
        """What stands for a value that is not translated."""
        reason = error.reason if isinstance(error, CannotSayError) else str(error)
        self.refuse(rule, f"its value is not translated: {reason}")
        return self.stub(rule)

    def told(self, rule: Rule) -> Lines:
        """What is said of a rule before it."""
        return _comment([f"{rule.target}: {self.words.get(rule.target, '')}", f"JSONata: {rule.value}"])

    def under(self, rule: Rule | None, lines: Lines, context: Context) -> Lines:
        """Lines under a rule's condition."""
        if rule is None or not rule.when:
            return lines
        try:
            test = self.weave.truth(_parsed(rule.when), context)
        except (CannotSayError, CompileError) as error:
            reason = error.reason if isinstance(error, CannotSayError) else str(error)
            self.refuse(rule, f"its condition is not translated: {reason}")
            return self.stub(rule)
        return [f"(if ({test})", *_in(lines), "else null)"]

    # --- the script ------------------------------------------------------------------------------------------------------

    def script(self, facts: Sequence[str]) -> Translated:
        """The script, or one that only says why there is none."""
        bench = self.program.bench
        problem = ""
        if bench.primary is None or bench.target is None:
            problem = "the map's schemas are not loaded"
        elif bench.primary.schema.medium != "json" or bench.target.schema.medium != "json":
            problem = "the draft goes from JSON to JSON, and the map does not"
        elif bench.primary.root.shape.repeats:
            problem = "the payload is a list"
        if problem:
            for rule in self.program.rules:
                self.refuse(rule, problem)
            self.weave.fails = True
            body = [f"fail({text(f'not translated: {problem}')})"]
        else:
            assert bench.primary is not None
            root = W("payload", OTHER, False, bench.primary.root)
            body = self.shape(self.program.root, Context(root, root, {bench.primary.alias: root}, bench.lookups))
        refused = {**self.program.broken, **self.refused}
        done = tuple(rule.target for rule in self.program.rules if rule.target not in refused)
        found = tuple(Refused(target, reason) for target, reason in refused.items())
        said = [
            "DRAFT: made from the rules and never run. Try it on samples before you rely on it.",
            "",
            *said_lines(facts, found, done),
        ]
        lines = ["%dw 2.0", *_comment(said)]
        lines += ["import fail from dw::Runtime"] if self.weave.fails else []
        lines += ["output application/json", ""]
        if self.weave.tables:
            lines += ["// Code tables.", "var lookups = {", *_in(self.tables()), "}"]
        lines += [
            "// An object without what is missing, and null for a list or an object that is empty.",
            "fun kept(members) = members filterObject ((value) -> value != null)",
            "fun filled(members) = if (isEmpty(kept(members))) null else kept(members)",
            "fun some(items) = if (isEmpty(items)) null else items",
            "---",
            *body,
        ]
        return Translated("\n".join(lines) + "\n", done, found)

    def tables(self) -> Lines:
        """The code tables that are read."""
        lines: Lines = []
        for at, name in enumerate(self.weave.tables):
            rows = [
                f"{text(key)}: {constant(value)}"
                for key, value in rows_by_key(self.program.bench.lookups[name]).items()
            ]
            inside = [f"{one}," if here < len(rows) - 1 else one for here, one in enumerate(rows)]
            lines += [f"{text(name)}: {{", *_in(inside), "}," if at < len(self.weave.tables) - 1 else "}"]
        return lines


def _parsed(expression: str) -> Node:
    from fieldwright.expression.syntax import parse

    return parse(expression)


def _led(words: str, lines: Lines, after: str) -> Lines:
    """Lines behind a few words; comments stand before these."""
    at = next((at for at, one in enumerate(lines) if not one.startswith("//")), 0)
    return [*lines[:at], words + lines[at] + (after if at == len(lines) - 1 else ""), *(
        one + after if here == len(lines) - 1 else one for here, one in enumerate(lines) if here > at
    )]  # fmt: skip


def _comment(lines: Sequence[str]) -> Lines:
    return [
        f"// {part}".rstrip() for one in lines for part in re.split(r"[\r\n\u2028\u2029\x85]+", visible(one)) or [""]
    ]


def _in(lines: Sequence[str]) -> Lines:
    return ["  " + one for one in lines]
