"""JSONata in DataWeave 2.0: only what gives the same there under the types that the schema says."""

import json
from collections.abc import Callable, Mapping

from attrs import Factory, define, evolve, frozen

from fieldwright.expression.lookups import rows_by_key
from fieldwright.expression.nodes import Node
from fieldwright.expression.syntax import parse
from fieldwright.mapping.model import Lookup
from fieldwright.mapping.tree import member
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.steps import is_path, path_of
from fieldwright.schema.model import Field

TEXT, WHOLE, TRUTH, OTHER, LIST = "text", "whole", "truth", "other", "list"
_KINDS = {
    "string": TEXT,
    "date": TEXT,
    "date-time": TEXT,
    "time": TEXT,
    "duration": TEXT,
    "binary": TEXT,
    "integer": WHOLE,
    "boolean": TRUTH,
}


@frozen(eq=False)
class W:
    """DataWeave with the kind of what it gives, and whether that may be null, which stands for missing. ``field`` is that of an object or list."""

    code: str
    kind: str
    maybe: bool = True
    field: Field | None = None


@frozen(eq=False)
class Context:
    """Where an expression is evaluated: the item, the payload, the names that blocks give, and the map's lookups."""

    item: W
    root: W
    names: Mapping[str, W] = Factory(dict)
    lookups: Mapping[str, Lookup] = Factory(dict)


@define(eq=False)
class WeaveWriter:
    """Writes expressions; collects the lookups that they read, and whether a function that fails is needed."""

    tables: dict[str, None] = Factory(dict)
    fails: bool = False

    def expression(self, text: str, context: Context) -> W:
        """An expression. Raises `CannotSayError`."""
        return self.written(parse(text), context)

    def written(self, node: Node, context: Context) -> W:
        """A node."""
        if node.keep_array:
            raise CannotSayError("a list of one is kept ([])")
        if is_path(node):
            return self.path(node, context)
        writer = _WRITERS.get(node.kind)
        if writer is None:
            raise CannotSayError(f"DataWeave has nothing that is surely the same as this ({node.kind})")
        return writer(self, node, context)

    def single(self, node: Node, context: Context, *kinds: str) -> W:
        """A value of one of some kinds."""
        made = self.written(node, context)
        if made.kind not in kinds:
            raise CannotSayError(f"a value of another type than {' or '.join(kinds)} is computed with")
        return made

    def truth(self, node: Node, context: Context) -> str:
        """A condition."""
        made = self.single(node, context, TRUTH, TEXT, WHOLE)
        if made.kind == TRUTH:
            return f"({made.code} default false)" if made.maybe else made.code
        empty = '""' if made.kind == TEXT else "0"
        return f"(({made.code} default {empty}) != {empty})"

    def path(self, node: Node, context: Context) -> W:
        """A path of names."""
        path = path_of(node)
        if path.group is not None or path.streams or path.keep or any(one.stages or one.sorts for one in path.steps):
            raise CannotSayError("a path has conditions, an order, a grouping or variables")
        first, *rest = path.steps
        here = (
            self.below(context.item, str(first.node.value))
            if first.node.kind == "name"
            else self.written(first.node, context)
        )
        for one in rest:
            if one.node.kind not in ("name", "string"):
                raise CannotSayError("a path computes on the way")
            here = self.below(here, str(one.node.value))
        return here

    def below(self, parent: W, name: str) -> W:
        """A member of an object, or of each of a list."""
        if parent.field is None or parent.kind not in (OTHER, LIST):
            raise CannotSayError("a path goes below what is no object of the schema")
        found = member(parent.field, name)
        if found is None or found.name != name:
            raise CannotSayError(f"the schema has no field {name} there")
        shape = found.shape
        if shape.nullable:
            raise CannotSayError(f"{found.path} may be null, which DataWeave does not tell from missing")
        kinds = shape.types
        kind = _KINDS.get(kinds[0], OTHER) if len(kinds) == 1 else OTHER
        many = parent.kind == LIST or shape.repeats
        if parent.kind == LIST and shape.repeats:
            raise CannotSayError("a path goes through lists in lists")
        return W(f"{parent.code}.{text(name)}", LIST if many else kind, True, found)

    def variable(self, node: Node, context: Context) -> W:
        """A variable."""
        name = str(node.value)
        if name in ("", "$"):
            return context.root if name else context.item
        if name in context.names:
            return context.names[name]
        raise CannotSayError(f"${name} is not known in the script")

    def binary(self, node: Node, context: Context) -> W:
        """An operator."""
        operator = node.value
        if operator in ("and", "or"):
            return W("(" + f" {operator} ".join(self.truth(one, context) for one in node.children) + ")", TRUTH, False)
        if operator == "&":
            return W(
                "("
                + " ++ ".join(self.as_text(self.single(one, context, TEXT, WHOLE, TRUTH)) for one in node.children)
                + ")",
                TEXT,
                False,
            )
        if operator in ("=", "!=", "<", "<=", ">", ">="):
            a, b = (self.single(one, context, TEXT, WHOLE, TRUTH) for one in node.children)
            if a.kind != b.kind or (operator[0] in "<>" and a.kind != WHOLE):
                raise CannotSayError("values are compared that DataWeave may order otherwise, or of different types")
            there = [f"{one.code} != null" for one in (a, b) if one.maybe]
            test = f"{a.code} {'==' if operator == '=' else operator} {b.code}"
            return W(f"({' and '.join([*there, test])})", TRUTH, False)
        if operator in ("+", "-", "*"):
            parts = [self.single(one, context, WHOLE) for one in node.children]
            code = f"({f' {operator} '.join(one.code for one in parts)})"
            there = [f"{one.code} != null" for one in parts if one.maybe]
            return W(f"(if ({' and '.join(there)}) {code} else null)" if there else code, WHOLE, bool(there))
        raise CannotSayError(f"DataWeave has nothing that is surely the same as {operator}")

    def as_text(self, made: W) -> str:
        """A value as text, nothing where it is missing."""
        code = made.code if made.kind == TEXT else f"({made.code} as String)"
        return f'(if ({made.code} != null) {code} else "")' if made.maybe else code

    def condition(self, node: Node, context: Context) -> W:
        """``if ? then : else``."""
        test, then, *rest = node.children
        first = self.single(then, context, TEXT, WHOLE, TRUTH)
        other = self.single(rest[0], context, first.kind) if rest else W("null", first.kind)
        return W(
            f"(if ({self.truth(test, context)}) {first.code} else {other.code})", first.kind, first.maybe or other.maybe
        )

    def coalesce(self, node: Node, context: Context) -> W:
        """``??``."""
        first = self.single(node.children[0], context, TEXT, WHOLE, TRUTH)
        other = self.single(node.children[1], context, first.kind)
        return W(f"({first.code} default {other.code})", first.kind, other.maybe)

    def call(self, node: Node, context: Context) -> W:
        """A call."""
        procedure = node.children[0]
        name = str(procedure.value) if procedure.kind == "variable" else ""
        if name not in _CALLS or name in context.names:
            raise CannotSayError(f"${name or '(...)'} has no sure translation to DataWeave")
        return _CALLS[name](self, node.children[1:], context)


def text(value: str) -> str:
    """A text as DataWeave writes it: ``$`` would begin something computed."""
    return json.dumps(value, ensure_ascii=True).replace("$", "\\$")


def constant(value: object) -> str:
    """A JSON value as DataWeave writes it."""
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return "[" + ", ".join(constant(one) for one in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{text(str(name))}: {constant(one)}" for name, one in value.items()) + "}"
    return json.dumps(value)


def _one(given: tuple[Node, ...], count: int = 1) -> None:
    if len(given) != count:
        raise CannotSayError("a function takes its value from the path, or has more")


def _cased(function: str) -> Callable[[WeaveWriter, tuple[Node, ...], Context], W]:
    def write(writer: WeaveWriter, given: tuple[Node, ...], context: Context) -> W:
        _one(given)
        made = writer.single(given[0], context, TEXT)
        return W(f"{function}({made.code})", TEXT, made.maybe)

    return write


def _string(writer: WeaveWriter, given: tuple[Node, ...], context: Context) -> W:
    _one(given)
    made = writer.single(given[0], context, TEXT, WHOLE, TRUTH)
    if made.kind == TEXT:
        return made
    code = f"({made.code} as String)"
    return W(f"(if ({made.code} != null) {code} else null)" if made.maybe else code, TEXT, made.maybe)


def _exists(writer: WeaveWriter, given: tuple[Node, ...], context: Context) -> W:
    _one(given)
    return W(f"({writer.written(given[0], context).code} != null)", TRUTH, False)


def _not(writer: WeaveWriter, given: tuple[Node, ...], context: Context) -> W:
    _one(given)
    made = writer.written(given[0], context)
    code = f"(not {writer.truth(given[0], context)})"
    return W(f"(if ({made.code} != null) {code} else null)" if made.maybe else code, TRUTH, made.maybe)


def _count(writer: WeaveWriter, given: tuple[Node, ...], context: Context) -> W:
    _one(given)
    made = writer.single(given[0], context, LIST)
    return W(f"sizeOf({made.code} default [])", WHOLE, False)


def _join(writer: WeaveWriter, given: tuple[Node, ...], context: Context) -> W:
    _one(given, 2)
    made = writer.single(given[0], context, LIST)
    if made.field is None or made.field.shape.types != ("string",):
        raise CannotSayError("$join is given something else than texts")
    by = writer.single(given[1], context, TEXT)
    if by.maybe:
        raise CannotSayError("a separator may be missing")
    return W(f"(if (isEmpty({made.code} default [])) null else ({made.code} joinBy {by.code}))", TEXT)


def _translate(writer: WeaveWriter, given: tuple[Node, ...], context: Context) -> W:
    _one(given, 2)
    name = str(given[0].value) if given[0].kind == "string" else ""
    lookup = context.lookups.get(name)
    if lookup is None:
        raise CannotSayError("a lookup is named by something computed")
    values = [*rows_by_key(lookup).values(), *([lookup.default] if lookup.not_found == "default" else [])]
    if not all(isinstance(one, str) for one in values):
        raise CannotSayError(f"the lookup {name} gives something else than texts")
    key = writer.single(given[1], context, TEXT)
    writer.tables[name] = None
    found = f"lookups[{text(name)}][{key.code}]"
    other = {"default": constant(lookup.default), "pass through": key.code, "leave out": "null"}.get(lookup.not_found)
    if other is None:
        writer.fails = True
        other = f"fail({text(f'lookup {name} has no row for ')} ++ {key.code})"
    made = f"({found} default {other})"
    return W(
        f"(if ({key.code} != null) {made} else null)" if key.maybe else made,
        TEXT,
        key.maybe or lookup.not_found == "leave out",
    )


def _number(_writer: WeaveWriter, node: Node, _context: Context) -> W:
    value = float(node.value)
    if not value.is_integer() or abs(value) >= 2**53:
        raise CannotSayError("a fraction: DataWeave counts with decimals where JSONata counts with doubles")
    return W(str(int(value)), WHOLE, False)


def _constant(_writer: WeaveWriter, node: Node, _context: Context) -> W:
    if node.value is None:
        raise CannotSayError("null is computed with, which DataWeave does not tell from missing")
    return W("true" if node.value else "false", TRUTH, False)


def _block(writer: WeaveWriter, node: Node, context: Context) -> W:
    if len(node.children) != 1 or node.children[0].kind == "bind":
        raise CannotSayError("a block binds variables")
    return writer.written(node.children[0], evolve(context))


_CALLS: Mapping[str, Callable[[WeaveWriter, tuple[Node, ...], Context], W]] = {
    "uppercase": _cased("upper"), "lowercase": _cased("lower"), "string": _string, "exists": _exists, "not": _not, "count": _count,
    "join": _join, "translate": _translate,
}  # fmt: skip
_WRITERS: Mapping[str, Callable[[WeaveWriter, Node, Context], W]] = {
    "variable": WeaveWriter.variable, "string": lambda _w, node, _c: W(text(node.value), TEXT, False), "number": _number,
    "value": _constant, "binary": WeaveWriter.binary, "condition": WeaveWriter.condition, "coalesce": WeaveWriter.coalesce,
    "call": WeaveWriter.call, "block": _block,
}  # fmt: skip
