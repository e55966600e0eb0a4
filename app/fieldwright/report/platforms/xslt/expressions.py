"""JSONata on XML as XPath 3.1: only what gives the same under the types that the schema says."""

import re
from collections.abc import Callable, Mapping

from attrs import Factory, define, evolve, frozen

from fieldwright.expression.nodes import Node
from fieldwright.expression.syntax import parse
from fieldwright.mapping.model import Lookup, Parameter
from fieldwright.mapping.tree import member
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.steps import Step, is_path, path_of
from fieldwright.report.platforms.xslt.types import BOOLEAN, ELEMENT, MANY, NUMBER, ONE, OPTIONAL, STRING, X, most
from fieldwright.schema.model import Field
from fieldwright.schema.xml_layout import local_of

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NIL = "@xsi:nil = ('true', '1')"
_CONVERTED = {"integer": ("integer", NUMBER), "boolean": ("boolean", BOOLEAN)}
_STRIPPED = frozenset({"number", "date", "time", "date-time", "duration", "binary"})


@define(eq=False)
class Prefixes:
    """The prefixes of namespaces in a stylesheet."""

    made: dict[str, str] = Factory(dict)
    written: set[str] = Factory(set)
    """Namespaces of what is written."""

    def of(self, namespace: str) -> str:
        """The prefix with its colon; empty for no namespace."""
        if not namespace:
            return ""
        return self.made.setdefault(namespace, f"n{len(self.made) + 1}") + ":"


@frozen(eq=False)
class Context:
    """Where an expression is evaluated: what ``.`` is, and the variables that blocks and the map give."""

    item: X
    root: X
    names: Mapping[str, X] = Factory(dict)
    parameters: Mapping[str, Parameter] = Factory(dict)
    lookups: Mapping[str, Lookup] = Factory(dict)
    around: int = 0
    """How many conditions and steps are around, for names of variables."""


@define(eq=False)
class XPathWriter:
    """Writes expressions; collects the functions, lookups and parameters that they need."""

    prefixes: Prefixes
    functions: set[str] = Factory(set)
    tables: dict[str, None] = Factory(dict)
    parameters: dict[str, None] = Factory(dict)

    def expression(self, text: str, context: Context) -> X:
        """An expression. Raises `CannotSayError`."""
        return self.written(parse(text), context)

    def written(self, node: Node, context: Context) -> X:
        """A node."""
        if node.keep_array and node.kind != "name":
            raise CannotSayError("a list of one is kept ([])")
        if is_path(node):
            return self.path(node, context)
        writer = _WRITERS.get(node.kind)
        if writer is None:
            raise CannotSayError(f"XPath has nothing that is exactly the same as this ({node.kind})")
        return writer(self, node, context)

    def need(self, name: str) -> str:
        """A function of the stylesheet."""
        self.functions.add(name)
        return f"fw:{name}"

    # --- values ----------------------------------------------------------------------------------------------------------

    def value(self, given: X) -> X:
        """A value of a leaf for an element; anything else as it is. Raises `CannotSayError` for one that may be nil."""
        if given.kind == ELEMENT:
            raise CannotSayError("an element with parts is taken as a value")
        if given.nodes:
            raise CannotSayError("a field that may be nil (null) is computed with")
        return given

    def scalar(self, node: Node, context: Context, kind: str = "") -> X:
        """A single value of a kind, or missing. Raises `CannotSayError`."""
        made = self.value(self.written(node, context))
        if not made.single:
            raise CannotSayError("several values are taken as one")
        if kind and made.kind != kind:
            raise CannotSayError(f"a {made.kind} is taken as a {kind}")
        return made

    def text(self, given: X) -> str:
        """A single value as text."""
        if given.kind == NUMBER:
            return f"{self.need('text')}({given.code})"
        return given.code if given.kind == STRING else f"({given.code}) ! string(.)"

    def truth(self, node: Node, context: Context) -> str:
        """A condition."""
        made = self.written(node, context)
        if made.kind == ELEMENT:
            raise CannotSayError("an element with parts is taken as a condition")
        if made.nodes:
            raise CannotSayError("a field that may be nil (null) is taken as a condition")
        if made.card == MANY:
            if made.kind != STRING:
                raise CannotSayError("several values are taken as a condition")
            return f"(({made.code}) ! string(.) != '')"
        return made.code if made.kind == BOOLEAN and made.card == ONE else f"boolean({made.code})"

    # --- paths -----------------------------------------------------------------------------------------------------------

    def path(self, node: Node, context: Context) -> X:
        """A path."""
        path = path_of(node)
        if path.group is not None or path.streams or path.keep:
            raise CannotSayError("a path groups, binds variables or keeps a list of one")
        first = path.steps[0]
        if first.node.kind == "name":
            here = self.child(context.item, first, context)
        elif first.node.kind == "variable" and str(first.node.value) == "params" and len(path.steps) == 2:
            return self.parameter(path.steps[1], context)
        else:
            here = self.filtered(self.written(first.node, context), first, context)
        for step in path.steps[1:]:
            here = self.child(here, step, context)
        return here

    def child(self, parent: X, step: Step, context: Context) -> X:
        """A step below an element."""
        if step.sorts:
            raise CannotSayError("a path sorts")
        if step.node.kind not in ("name", "string"):
            return self.each(parent, step, context)
        if parent.kind != ELEMENT or parent.field is None:
            raise CannotSayError("a path goes below what is no element of the schema")
        name = str(step.node.value)
        found = member(parent.field, name)
        if found is None or found.name != name:
            raise CannotSayError(f"the schema has no field {name} there")
        if parent.nodes:
            raise CannotSayError("a path goes below an element that may be nil")
        return self.of_field(found, parent, step, context)

    def of_field(self, field: Field, parent: X, said: Step, context: Context) -> X:
        """The values of a field below its parent, as far as conditions leave them."""
        shape = field.shape
        local = local_of(shape)
        below = "" if parent.code == "." else f"{parent.code}/"
        if shape.type == "any" or any(one not in _PLAIN for one in shape.types):
            raise CannotSayError(f"{field.name} may hold anything")
        if len([one for one in shape.types if one != "null"]) > 1 or shape.format in ("qname", "list"):
            raise CannotSayError(f"{field.name} is of several types, a qualified name or a list")
        if field.name.startswith(("@", "#")) and said.stages:
            raise CannotSayError("an attribute or text has a condition behind it")
        if field.name == "#text":
            assert parent.field is not None
            if any(not one.name.startswith(("@", "#")) for one in parent.field.children()):
                raise CannotSayError("text stands between elements")
            return self.leaf(parent.code, field, parent.card)
        if field.name.startswith("@"):
            return self.leaf(f"{below}@{self.prefixes.of(shape.namespace)}{local}", field, most(parent.card, OPTIONAL))
        made = X(
            f"{below}{self.prefixes.of(shape.namespace)}{local}",
            ELEMENT,
            MANY if shape.repeats else most(parent.card, OPTIONAL),
            "",
            field,
        )
        made = self.filtered(made, said, context, parent.card)
        if shape.type.replace("|null", "") == "object":
            return X(made.code, ELEMENT, made.card, made.code if shape.nullable else "", field)
        return self.leaf(made.code, field, made.card)

    def part(self, field: Field, parent: X) -> X:
        """A field below an element, whatever rules read. Raises `CannotSayError`."""
        return self.of_field(field, parent, Step(Node("name", field.name, 0, 0)), Context(parent, parent))

    def leaf(self, step: str, field: Field, card: str) -> X:
        """The value of a leaf."""
        kinds = [one for one in field.shape.types if one != "null"]
        kind = kinds[0] if len(kinds) == 1 else "string"
        nodes = step if field.shape.nullable and not field.name.startswith(("@", "#")) else ""
        if kind in _CONVERTED:
            function, made = _CONVERTED[kind]
            return X(f"{step}/{self.need(function)}(string(.))", made, card, nodes, field)
        if kind in _STRIPPED:
            return X(f"{step}/{self.need('stripped')}(string(.))", STRING, card, nodes, field)
        return X(f"{step}/string(.)", STRING, card, nodes, field)

    def filtered(self, given: X, step: Step, context: Context, above: str = "") -> X:
        """What conditions behind a step leave; ``above`` is how many its parents are, for a step of a path."""
        left = MANY if above == MANY else OPTIONAL
        for one in step.stages:
            assert one.node is not None
            negative = one.node.kind == "negate" and one.node.children[0].kind == "number"
            number = one.node.children[0] if negative else one.node
            if number.kind == "number":
                place = int((-1 if negative else 1) * float(number.value) // 1)
                at = str(place + 1) if place >= 0 else "last()" if place == -1 else f"last() - {-place - 1}"
                code = f"{given.code}[{at}]" if above else f"({given.code})[{at}]"
                nodes = f"({given.nodes})[{at}]" if given.nodes else ""
                given = X(code, given.kind, left, nodes, given.field)
                continue
            if given.kind != ELEMENT or given.field is None or given.field.shape.leaf:
                raise CannotSayError("values are kept by a condition on them")
            inside = evolve(context, item=X(".", ELEMENT, ONE, "", given.field), around=context.around + 1)
            test = self.written(one.node, inside)
            if test.kind == NUMBER:
                raise CannotSayError("a place is computed")
            test_code = self.truth(one.node, inside)
            code = f"{given.code}[{test_code}]" if above else f"({given.code})[{test_code}]"
            given = X(code, ELEMENT, MANY if given.card == MANY else OPTIONAL, given.nodes and code, given.field)
        return given

    def each(self, parent: X, step: Step, context: Context) -> X:
        """A step that is an expression on each element."""
        if step.stages or parent.kind != ELEMENT:
            raise CannotSayError("a path computes with values on the way")
        inside = evolve(context, item=X(".", ELEMENT, ONE, "", parent.field), around=context.around + 1)
        made = self.value(self.written(step.node, inside))
        return X(f"{parent.code} ! ({made.code})", made.kind, most(parent.card, made.card))

    def parameter(self, step: Step, context: Context) -> X:
        """A parameter of the map."""
        name = str(step.node.value)
        known = context.parameters.get(name)
        if known is None or known.type not in ("string", "number", "integer", "boolean"):
            raise CannotSayError(f"${'params'}.{name} is no parameter with a plain type")
        if isinstance(known.default, str):
            quoted(known.default)
        self.parameters[name] = None
        kind = {"string": STRING, "boolean": BOOLEAN}.get(known.type, NUMBER)
        return X(f"${parameter_name(name)}", kind, ONE)

    def variable(self, node: Node, context: Context) -> X:
        """A variable."""
        name = str(node.value)
        if name == "":
            return context.item
        if name == "$":
            return context.root
        if name in context.names:
            return context.names[name]
        raise CannotSayError(f"${name} is not known in the stylesheet")

    # --- operators -------------------------------------------------------------------------------------------------------

    def binary(self, node: Node, context: Context) -> X:
        """An operator."""
        operator = node.value
        if operator in ("and", "or"):
            return X("(" + f" {operator} ".join(self.truth(one, context) for one in node.children) + ")", BOOLEAN)
        if operator == "&":
            return X(
                f"concat({', '.join(self.text(self.scalar(one, context)) for one in node.children)}{', ()' if len(node.children) == 1 else ''})",
                STRING,
            )
        if operator in ("=", "!="):
            return self.equality(node, context)
        if operator in _COMPARED:
            a, b = (self.scalar(one, context) for one in node.children)
            if a.kind != b.kind or a.kind == BOOLEAN:
                raise CannotSayError("values of different types are compared")
            return X(f"({a.code} {_COMPARED[operator]} {b.code})", BOOLEAN, most(a.card, b.card))
        if operator in _COUNTED:
            made = self.scalar(node.children[0], context, NUMBER)
            for one in node.children[1:]:
                other = self.scalar(one, context, NUMBER)
                card = most(made.card, other.card)
                if operator == "/":
                    made = X(f"{self.need('divided')}({made.code}, {other.code})", NUMBER, card)
                else:
                    made = X(f"({made.code} {operator} {other.code})", NUMBER, card)
            return made
        raise CannotSayError(f"XPath has nothing that is exactly the same as {operator}")

    def equality(self, node: Node, context: Context) -> X:
        """``=`` and ``!=``; a field that may be nil can be compared with null."""
        a, b = node.children
        for one, other in ((a, b), (b, a)):
            if one.kind == "value" and one.value is None:
                given = self.written(other, context)
                if not given.single:
                    raise CannotSayError("several values are compared with null")
                if not given.nodes:
                    return X("false()" if node.value == "=" else f"exists({given.code})", BOOLEAN)
                test = NIL if node.value == "=" else f"not({NIL})"
                return X(f"exists({given.nodes}[{test}])", BOOLEAN)
        first, second = self.scalar(a, context), self.scalar(b, context)
        if first.kind != second.kind:
            raise CannotSayError("values of different types are compared")
        return X(f"({first.code} {node.value} {second.code})", BOOLEAN)

    def negate(self, node: Node, context: Context) -> X:
        """``-x``."""
        made = self.scalar(node.children[0], context, NUMBER)
        return X(f"-({made.code})", NUMBER, made.card)

    def condition(self, node: Node, context: Context) -> X:
        """``if ? then : else``."""
        test = self.truth(node.children[0], context)
        then = self.value(self.written(node.children[1], context))
        if len(node.children) < 3:
            return X(f"(if ({test}) then {then.code} else ())", then.kind, most(then.card, OPTIONAL))
        other = self.value(self.written(node.children[2], context))
        if then.kind != other.kind:
            raise CannotSayError("a condition gives values of different types")
        return X(f"(if ({test}) then {then.code} else {other.code})", then.kind, most(then.card, other.card))

    def otherwise(self, node: Node, context: Context) -> X:
        """``??`` and ``?:``."""
        first = self.value(self.written(node.children[0], context))
        other = self.value(self.written(node.children[1], context))
        if first.kind != other.kind:
            raise CannotSayError("a value of another type stands in")
        test = f"exists({first.code})" if node.kind == "coalesce" else self.truth(node.children[0], context)
        card = MANY if MANY in (first.card, other.card) else other.card
        return X(f"(if ({test}) then {first.code} else {other.code})", first.kind, card)

    def block(self, node: Node, context: Context) -> X:
        """A block with variables."""
        heads: list[str] = []
        names = dict(context.names)
        for at, one in enumerate(node.children):
            here = evolve(context, names=names)
            if one.kind == "bind" and at < len(node.children) - 1:
                made = self.value(self.written(one.children[1], here))
                name = f"v{context.around}-{len(heads) + 1}"
                heads.append(f"let ${name} := {made.code} return ")
                names = {**names, str(one.children[0].value): X(f"${name}", made.kind, made.card)}
            elif at == len(node.children) - 1:
                made = self.written(one, here)
                return (
                    X(
                        "(" + "".join(heads) + made.code + ")",
                        made.kind,
                        made.card,
                        made.nodes if not heads else "",
                        made.field,
                    )
                    if heads
                    else made
                )
        raise CannotSayError("a block gives nothing")

    def call(self, node: Node, context: Context) -> X:
        """A call."""
        from fieldwright.report.platforms.xslt.functions import CALLS

        procedure = node.children[0]
        name = str(procedure.value) if procedure.kind == "variable" else ""
        if name not in CALLS or name in context.names:
            raise CannotSayError(f"${name or '(...)'} has no exact translation to XPath")
        return CALLS[name](self, node.children[1:], context)


def parameter_name(name: str) -> str:
    """The name of a parameter in the stylesheet."""
    return "param-" + re.sub(r"[^A-Za-z0-9_-]", lambda one: f"_{ord(one[0]):x}", name)


def quoted(text: str) -> str:
    """A text as XPath writes it. Raises `CannotSayError` for one with a character that XML cannot hold."""
    if _ILLEGAL.search(text):
        raise CannotSayError("a text has a character that XML cannot hold")
    return "'" + text.replace("'", "''") + "'"


def _number(_writer: XPathWriter, node: Node, _context: Context) -> X:
    value = float(node.value)
    return X(
        f"{int(value)}e0"
        if value.is_integer() and abs(value) < 2**53
        else f"{value!r}e0"
        if "e" not in repr(value)
        else repr(value),
        NUMBER,
    )


def _constant(_writer: XPathWriter, node: Node, _context: Context) -> X:
    if node.value is None:
        raise CannotSayError("null is computed with")
    return X("true()" if node.value else "false()", BOOLEAN)


_PLAIN = frozenset(
    {"string", "integer", "number", "boolean", "date", "time", "date-time", "duration", "binary", "object"}
)
_COMPARED = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_COUNTED = frozenset("+-*/")
_WRITERS: Mapping[str, Callable[[XPathWriter, Node, Context], X]] = {
    "variable": XPathWriter.variable, "string": lambda _w, node, _c: X(quoted(node.value), STRING), "number": _number,
    "value": _constant, "binary": XPathWriter.binary, "negate": XPathWriter.negate, "condition": XPathWriter.condition,
    "coalesce": XPathWriter.otherwise, "default": XPathWriter.otherwise, "block": XPathWriter.block, "call": XPathWriter.call,
}  # fmt: skip
