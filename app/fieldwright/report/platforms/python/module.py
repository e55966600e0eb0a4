"""A map as a Python module: each rule a function with what the specification says of it, and ``transform``."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import Factory, define

from fieldwright.expression.failures import CompileError
from fieldwright.expression.lookups import STATED_ROWS, CodeTable, keys_by_value, names_in, rows_by_key
from fieldwright.expression.nodes import Node
from fieldwright.expression.syntax import parse
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.compile import defaults_of
from fieldwright.mapping.loops import parts_of, terms_of
from fieldwright.mapping.model import Rule
from fieldwright.report.platforms.model import CannotSayError, Refused, Translated
from fieldwright.report.platforms.program import (
    Array,
    Fill,
    Loop,
    Object,
    Positions,
    Program,
    Shape,
    Value,
    WholeArray,
)
from fieldwright.report.platforms.python.assembling import Assembled
from fieldwright.report.platforms.python.expressions import Writer
from fieldwright.report.platforms.python.layout import Chosen, Code, Group, Lead, called, indented, lines_of
from fieldwright.report.platforms.python.literals import text_code
from fieldwright.report.platforms.said import said_lines

TABLES_BESIDE = ".tables.json"
"""The end of the name of the file that holds the rows of large lookups, beside the module."""


@define(eq=False)
class ModuleWriter:
    """Writes the module of a program. ``words`` are the specification's sentences by target."""

    program: Program
    words: Mapping[str, str]
    parts: Assembled = Factory(Assembled)
    needed: set[str] = Factory(set)
    lines: list[str] = Factory(list)
    refused: dict[str, str] = Factory(dict)
    known: tuple[str, ...] = ()
    """The names that blocks around give to items."""
    outer: tuple[str, ...] = ()

    def need(self, name: str) -> str:
        """A name of the runtime."""
        self.needed.add(name)
        return name

    def call(self, name: str, *items: Code) -> Group:
        """A call of the runtime."""
        return called(self.need(name), *items)

    # --- rules -----------------------------------------------------------------------------------------------------------

    def function(self, rule: Rule, attribute: str, text: str, names: Sequence[str], about: str = "") -> str:
        """The name of a function that gives an expression's value; a marked stub where it cannot be translated."""
        bench = self.program.bench
        name = self.parts.taken_name(_wanted(rule.target, attribute))
        aliases = [side.alias for side in bench.sources] or [one.alias for one in bench.map.sources]
        taken = self.parts.names() | {name}
        given: dict[str, str] = {}
        for one in dict.fromkeys([*aliases, *names, "params", "$"]):
            given[one] = _free(one if one != "$" else "source", taken)
            taken.add(given[one])
        writer = Writer(text, given, taken, self._wrapped and not self.known and not _inner(attribute), self.parts.own)
        head = [*_comment(rule, attribute, about or self.words.get(rule.target, ""), text)]
        head += [f"@{self.need('rule')}({text_code(rule.target)})", f"def {name}(item, given):"]
        try:
            tree = parse(text)
            _check_clock(tree)
            body = writer.function_body(tree)
            self.needed |= writer.runtime
            self.parts.need(writer.runtime)
            before = [f"{given[one]} = given.get({text_code(one)}, {self.need('MISSING')})" for one in writer.used]
            head += indented([*before, *body])
        except (CannotSayError, CompileError, RecursionError) as error:
            reason = error.reason if isinstance(error, CannotSayError) else str(error)
            self.refused.setdefault(rule.target, f"{_PART.get(attribute, attribute)} is not translated: {reason}")
            head += indented(
                [
                    "# NOT TRANSLATED: write it here.",
                    f"raise {self.need('MapError')}({text_code('not translated')}, {text_code(f'not translated: {reason}')})",
                ]
            )
        self.lines += [*head, "", ""]
        return name

    @property
    def _wrapped(self) -> bool:
        side = self.program.bench.primary
        return (
            side is None
            or side.root.shape.repeats
            or "object" not in side.root.shape.types
            or len(side.root.shape.types) > 1
        )

    def applied(self, rule: Rule, attribute: str, text: str, names: Sequence[str]) -> Code:
        """A call of such a function on the item."""
        return f"{self.function(rule, attribute, text, names)}(item, given)"

    def condition(self, rule: Rule, code: Code) -> Code:
        """Code under a rule's condition."""
        if not rule.when:
            return code
        test = self.call("truth", self.applied(rule, "when", rule.when, self.known))
        return Chosen(test, code, self.need("MISSING"))

    # --- shapes ----------------------------------------------------------------------------------------------------------

    def shape(self, shape: Shape) -> Code:
        """The code of a shape on ``item`` and ``given``."""
        match shape:
            case Value():
                return self.first([self.fill(one) for one in shape.fills])
            case WholeArray():
                return self.first([self.whole(one) for one in shape.fills])
            case Object():
                return self.object(shape)
            case Positions():
                missing = self.need("MISSING")
                made = self.call("in_places", *(missing if one is None else self.shape(one) for one in shape.items))
                return self.condition(shape.when, made) if shape.when else made
            case Loop():
                return self.loop(shape)
            case Array():
                return self.array(shape)

    def first(self, codes: Sequence[Code]) -> Code:
        """The first of several values that is there."""
        if len(codes) == 1:
            return codes[0]
        return self.call("first_of", *(Lead("lambda: ", one) for one in codes))

    def fill(self, fill: Fill) -> Code:
        """A rule's value."""
        rule = fill.rule
        if rule.kind == "constant":
            return self.condition(rule, text_code(rule.constant))
        return self.condition(rule, self.finished(fill, self.applied(rule, "value", rule.value, self.known)))

    def finished(self, fill: Fill, code: Code) -> Code:
        """A value with its default, what blanks become and conversion."""
        more: list[Code] = []
        if fill.default_for:
            more += [f"default={text_code(fill.rule.default)}", f"for_={_tuple(fill.default_for)}"]
        if fill.blanks:
            inside = [f"{text_code(kind)}: {self.became(fill, kind, one)}" for kind, one in fill.blanks.items()]
            more.append(Group("blanks={", tuple(inside), "}"))
        if fill.converter:
            more.append(f"convert={self.need('as_' + fill.converter)}")
        if not more:
            return code
        return self.call("finished", code, *more, *(("many=True",) if fill.many else ()))

    def became(self, fill: Fill, kind: str, wanted: str) -> str:
        """What a blank value becomes."""
        if wanted == "error":
            return f"{self.need('MapError')}({text_code('D3137')}, {text_code(f'{fill.rule.target} is {kind}')})"
        return {"leave out": self.need("MISSING"), "null": "None", "empty": "[]" if fill.many else '""'}[wanted]

    def whole(self, fill: Fill) -> Code:
        """A list that a rule gives as a whole."""
        rule = fill.rule
        if rule.kind == "constant":
            made = rule.constant if isinstance(rule.constant, list) or rule.constant is None else [rule.constant]
            return self.condition(rule, text_code(made))
        code = self.finished(fill, self.applied(rule, "value", rule.value, self.known))
        return self.condition(rule, self.call("whole_list", code))

    def object(self, shape: Object) -> Code:
        """An object."""
        members: list[Code] = []
        for one in shape.members:
            blank = (text_code(one.blank),) if one.blank is not ABSENT else ()
            members.append(Group("(", (text_code(one.name), self.shape(one.shape), *blank)))
        if shape.always:
            members.append("always=True")
        if shape.keyed:
            named = [self.loop(one, keyed=True) for one in shape.keyed]
            members.append(Lead("keyed=", named[0] if len(named) == 1 else self.call("merged_names", *named)))
        made = self.call("an_object", *members)
        return self.condition(shape.when, made) if shape.when else made

    def array(self, shape: Array) -> Code:
        """A list of blocks."""
        blocks = [self.shape(one) for one in shape.blocks]
        more = []
        if shape.certain:
            return self.call("array", *blocks)
        if shape.default is not ABSENT:
            more.append(f"default={text_code(shape.default)}")
        elif shape.path == "" and shape.empty:
            more.append("empty=True")
        return self.call("a_list", *blocks, *more)

    def loop(self, shape: Loop, *, keyed: bool = False) -> Code:
        """What a block writes."""
        rule = shape.rule
        outer = self.known
        own = [*outer, *rule.names, *(["group"] if rule.group_by else [])]
        names = ("",) if not rule.alias else (rule.alias,)
        arguments: list[Code] = [self.function(rule, "each", rule.each, outer)]
        if rule.names:
            arguments.append(f"names={_tuple((*names, *(one.alias for one in rule.joins)))}")
        if rule.joins:
            joins = tuple(self.join(rule, at, [*outer, *_before(rule, at)], outer) for at in range(len(rule.joins)))
            arguments.append(Lead("joins=", Group("(", joins, ",)" if len(joins) == 1 else ")")))
        kept = [*outer, *rule.names]
        if rule.where:
            arguments.append(f"where={self.function(rule, 'where', rule.where, kept)}")
        if rule.order_by:
            terms = tuple(
                Group("(", (self.function(rule, "order_by", text, kept), repr(down)))
                for down, text in terms_of(rule.order_by)
            )
            arguments.append(Lead("order=", Group("(", terms, ",)" if len(terms) == 1 else ")")))
        if rule.group_by:
            parts = tuple(self.function(rule, "group_by", text, kept) for text in parts_of(rule.group_by))
            arguments.append(Lead("group=", Group("(", parts, ",)" if len(parts) == 1 else ")")))
        block = self.parts.taken_name(_wanted(rule.target, "block")).upper()
        self.parts.copied.taken.add(block)
        self.lines += [*lines_of(self.call("Block", *arguments), before=f"{block} = "), "", ""]
        self.known = (*own, "index")
        key = self.function(rule, "key", rule.key, self.known) if keyed else ""
        made = self.shape(shape.item)
        self.known = outer
        function = self.parts.taken_name(_wanted(rule.target, "item"))
        self.lines += [f"def {function}(item, given):", *indented(lines_of(made, before="return ")), "", ""]
        if keyed:
            wrapped = ("wrapped=True",) if shape.wrapped else ()
            code = called(f"{block}.pairs", "item", "given", key, function, *wrapped)
            if not rule.when:
                return code
            return Chosen(self.call("truth", self.applied(rule, "when", rule.when, outer)), code, "{}")
        code = called(f"{block}.write", "item", "given", function, *(("lists=True",) if shape.lists else ()))
        return self.condition(rule, code)

    def join(self, rule: Rule, at: int, before: Sequence[str], outer: Sequence[str]) -> Code:
        """One join of a block."""
        join = rule.joins[at]
        arguments: list[Code] = [text_code(join.kind), text_code(join.many)]
        arguments.append(
            self.function(rule, f"joins[{at}].source", join.source, before if join.kind == "own" else outer)
        )
        if join.kind in ("inner", "left"):
            for side, names in (("left", before), ("right", [*outer, join.alias])):
                parts = tuple(
                    self.function(rule, f"joins[{at}].{side}", text, names) for text in parts_of(getattr(join, side))
                )
                arguments.append(Group("(", parts, ",)" if len(parts) == 1 else ")"))
        if join.many == "error":
            arguments.append(f"several={text_code(f'several items of {join.source} match one item of {rule.each}')}")
        return self.call("Join", *arguments)

    # --- the module ------------------------------------------------------------------------------------------------------

    def written(self, facts: Sequence[str]) -> Translated:
        """The module."""
        bench = self.program.bench
        self.parts.definitions = {one.name: (one.parameters, one.expression) for one in bench.definitions}
        code = self.shape(self.program.root)
        root = self.program.root
        lines = lines_of(code, before="return ")
        if isinstance(root, (Array, WholeArray, Value)) and not getattr(root, "path", "x"):
            lines = lines_of(self.call("whole_list", code), before="made = ")
            lines.append(f"return [] if made is {self.need('MISSING')} else made")
        aliases = [one.alias for one in bench.map.sources]
        self.lines += [
            "def transform(source, params=None, **sources):",
            *indented(_docstring(["The target's payload for a source's payload, both as values of JSON.", "",
                                  "``params`` are parameters by name, ``sources`` the further sources of the map by their names."])),
            *indented(self._given(aliases)),
            f"    item = {self.need('whole')}(source)",
            *indented(lines),
            "",
            "",
            'if __name__ == "__main__":',
            f"    raise SystemExit({self.need('main')}(transform))",
        ]  # fmt: skip
        tables, beside = self._tables()
        refused = {**self.program.broken, **self.refused}
        done = tuple(rule.target for rule in self.program.rules if rule.target not in refused)
        found = tuple(Refused(target, reason) for target, reason in refused.items())
        head = _docstring(said_lines(facts, found, done))
        text = self.parts.module(self.lines, self.needed, head, tables)
        return Translated(text, done, found, beside=beside)

    def _given(self, aliases: Sequence[str]) -> list[str]:
        bench = self.program.bench
        missing = self.need("MISSING")
        params = missing
        if bench.parameters:
            params = f"{{**{text_code(defaults_of(bench))}, **(params or {{}})}}"
        inside: list[Code] = ['"$": source', *(f"{text_code(one)}: source" for one in aliases[:1])]
        inside += [f"{text_code(one)}: sources.get({text_code(one)}, {missing})" for one in aliases[1:]]
        inside.append(f'"params": {params}')
        return lines_of(Group("{", tuple(inside), "}"), before="given = ")

    def _tables(self) -> tuple[str, tuple[tuple[str, bytes], ...]]:
        if "translated" not in self.needed:
            return "", ()
        bench = self.program.bench
        texts = [text for rule in self.program.rules for _, text in rule.expressions]
        texts += [expression for _, expression in self.parts.definitions.values()]
        wanted = names_in("\n".join(texts))
        lines: list[str] = ["LOOKUPS = {"]
        large: dict[str, Any] = {}
        for name, lookup in bench.lookups.items():
            if wanted is not None and name not in wanted:
                continue
            held, rows = _table_of(lookup)
            if rows > STATED_ROWS:
                large[name] = {one: held.pop(one) for one in ("rows", "back") if one in held}
                lines.append(f"    {text_code(name)}: {{**{text_code(held)}, **_LARGE[{text_code(name)}]}},")
                continue
            lines.append(f"    {text_code(name)}: {{")
            for one, value in held.items():
                if isinstance(value, dict):
                    inside = [f"            {text_code(key)}: {text_code(each)}," for key, each in value.items()]
                    lines += [f"        {text_code(one)}: {{", *inside, "        },"]
                else:
                    lines.append(f"        {text_code(one)}: {text_code(value)},")
            lines.append("    },")
        lines.append("}")
        self.parts.copied.taken.add("LOOKUPS")
        if not large:
            return "\n".join(lines), ()
        head = [
            "# The rows of large lookups stand in a file beside this module.",
            f'_LARGE = json.loads(Path(__file__).with_suffix("{TABLES_BESIDE}").read_text(encoding="utf-8"))',
            "",
        ]
        data = json.dumps(large, ensure_ascii=False, separators=(",", ":")) + "\n"
        return "\n".join([*head, *lines]), ((TABLES_BESIDE, data.encode("utf-8", "surrogatepass")),)


def _table_of(lookup: CodeTable) -> tuple[dict[str, Any], int]:
    problem = getattr(lookup.rows, "problem", None)
    if isinstance(problem, FieldwrightError):
        raise problem
    rows = rows_by_key(lookup)
    held: dict[str, Any] = {"rows": rows, "not_found": lookup.not_found}
    if lookup.two_way:
        held["back"] = keys_by_value(lookup)
    if lookup.not_found == "default":
        held["default"] = lookup.default
    if lookup.null != "translate":
        held["on_null"] = lookup.null
    if lookup.null == "default":
        held["null_default"] = lookup.null_default
    return held, len(rows)


_PART = {"value": "its value", "when": "its condition", "each": "its items", "where": "which items it keeps", "order_by": "its order",
         "group_by": "its groups", "key": "its names"}  # fmt: skip


def _before(rule: Rule, at: int) -> list[str]:
    return [one for one in (rule.alias, *(join.alias for join in rule.joins[:at])) if one]


def _inner(attribute: str) -> bool:
    return attribute in ("where", "order_by", "group_by", "key") or attribute.endswith((".left", ".right"))


def _wanted(target: str, attribute: str) -> str:
    return f"{target}_{re.sub(r'[^a-z]+', '_', attribute)}" if attribute != "value" else target


def _free(name: str, taken: set[str]) -> str:
    from fieldwright.report.platforms.python.names import free_name

    return free_name(name, taken)


def _tuple(texts: Sequence[str]) -> str:
    return "(" + ", ".join(map(text_code, texts)) + ("," if len(texts) == 1 else "") + ")"


def _comment(rule: Rule, attribute: str, about: str, text: str) -> list[str]:
    """What stands before a function: the rule, the specification's words and the expression."""
    part = "" if attribute == "value" else f", {_PART.get(attribute, attribute)}"
    lines = [f"{rule.target}{part}", *([about] if about and attribute in ("value", "each") else [])]
    lines += [f"JSONata: {text}"]
    from fieldwright.report.visible import visible

    return [f"# {one}".rstrip() for line in lines for one in visible(line).replace("\r", "\n").split("\n")]


def _docstring(lines: Sequence[str]) -> list[str]:
    made = [one.replace("\\", "\\\\").replace('"""', "'''") for one in lines]
    if len(made) == 1:
        return [f'"""{made[0]}"""']
    return [f'"""{made[0]}', *made[1:], '"""']


def _check_clock(tree: Node) -> None:
    from fieldwright.expression.nodes import walk

    for one in walk(tree):
        if one.kind == "variable" and one.value == "recordNumber":
            raise CannotSayError("it reads the record's number in a run")
