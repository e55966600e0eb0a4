"""JSONata expressions as Python code that does the same with the functions of the runtime."""

import re
from collections.abc import Callable, Mapping, Sequence

from attrs import Factory, define, field, frozen

from fieldwright.expression.functions import FUNCTIONS as CATALOG
from fieldwright.expression.nodes import Node
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.python.calls import CallWriter
from fieldwright.report.platforms.python.functions import OPERATORS
from fieldwright.report.platforms.python.layout import Both, Chosen, Code, Group, Lead, called, flat, indented, lines_of
from fieldwright.report.platforms.python.literals import text_code
from fieldwright.report.platforms.python.names import free_name
from fieldwright.report.platforms.python.paths import PathWriter
from fieldwright.report.platforms.python.patterns import python_pattern
from fieldwright.report.platforms.steps import is_path


@frozen
class Own:
    """A function that goes with the module: its name there, whether it is one of Python's that knows no missing values, and whether it reads
    the parameters."""

    name: str
    plain: bool = False
    reads_parameters: bool = False


@define(eq=False)
class Scope:
    """The variables of a block or function by JSONata's names, and the Python function that its statements stand in."""

    parent: "Scope | None"
    body: list[str]
    names: dict[str, str] = Factory(dict)
    coming: dict[str, str] = Factory(dict)
    """Names that the block binds further down."""
    binding: str = ""
    depth: int = 0
    """How many functions are around it."""
    early: set[str] = Factory(set)


@define(eq=False)
class Writer:
    """Writes one expression. ``given`` are variables that whoever calls the code has, by JSONata's names.

    ``runtime``, ``own`` and ``tables`` collect what the code needs: names of the runtime, of our own functions, of lookups.
    """

    text: str
    given: Mapping[str, str]
    taken: set[str]
    wrapped: bool = False
    """Whether the item may be the payload's own list, wrapped so that it counts as one."""
    owns: "Callable[[str], Own | None]" = field(default=lambda _name: None)
    """Our own functions and the project's, by their names; raises `CannotSayError` for one that cannot be translated."""
    runtime: set[str] = Factory(set)
    used: dict[str, None] = Factory(dict)
    inside: int = 0
    """How many functions of an item are around what is written."""
    paths: PathWriter = field(init=False)
    calls: CallWriter = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.paths = PathWriter(self)
        self.calls = CallWriter(self)

    def function_body(self, tree: Node) -> list[str]:
        """The statements of a function that gives the expression's value. Raises `CannotSayError`."""
        scope = Scope(None, [])
        if tree.kind == "bind":
            tree = tree.children[1]
        if tree.kind == "block" and not tree.keep_array:
            return self.block_lines(tree, scope)
        code = self.code(tree, scope)
        return [*scope.body, *lines_of(code, before="return ")]

    def code(self, node: Node, scope: Scope) -> Code:
        """The code of a node."""
        if is_path(node):
            return self.paths.written(node, scope)
        writer = _WRITERS.get(node.kind)
        if writer is None:
            raise CannotSayError(_NOT_SAID.get(node.kind, f"the module has nothing for {node.kind}"))
        return writer(self, node, scope)

    def need(self, name: str) -> str:
        """A name of the runtime."""
        self.runtime.add(name)
        return name

    def called(self, name: str, *items: Code) -> Group:
        """A call of the runtime."""
        return called(self.need(name), *items)

    def truth(self, node: Node, scope: Scope) -> Code:
        """A condition."""
        code = self.code(node, scope)
        if isinstance(code, Group) and code.head in _GIVES_TRUTH:
            return code
        return self.called("truth", code)

    def fresh(self, wanted: str) -> str:
        """A Python name that nothing in the expression has."""
        name = free_name(wanted, self.taken)
        self.taken.add(name)
        return name

    def free(self, code: Code) -> str:
        """The code on one line."""
        return flat(code)

    # --- functions and blocks --------------------------------------------------------------------------------------------

    def function(
        self, names: Sequence[str], inner: Callable[[Scope], Code], scope: Scope, wanted: str = "step"
    ) -> Code:
        """A function of some Python names: a ``lambda``, or the name of one that is defined before where it needs statements."""
        child = Scope(scope, [], depth=scope.depth + 1)
        code = inner(child)
        if not child.body:
            return Lead(f"lambda {', '.join(names)}: ".replace("lambda :", "lambda:"), code)
        return self.defined(names, [*child.body, *lines_of(code, before="return ")], scope, wanted)

    def defined(self, names: Sequence[str], lines: list[str], scope: Scope, wanted: str) -> str:
        """The name of a function that is defined before the statement."""
        name = self.fresh(wanted)
        scope.body += [f"def {name}({', '.join(names)}):", *indented(lines), ""]
        return name

    def block_lines(self, node: Node, scope: Scope) -> list[str]:
        """The statements of a block, the last of which gives its value."""
        for child in node.children:
            for bound in _bound(child):
                scope.coming.setdefault(bound, "")
        for bound in scope.coming:
            scope.coming[bound] = self.fresh(bound)
        for at, child in enumerate(node.children):
            last = at == len(node.children) - 1
            code = self.statement(child, scope)
            if last:
                scope.body += lines_of(code, before="return ")
            elif child.kind != "bind":
                scope.body += lines_of(code)
        if not node.children:
            scope.body.append(f"return {self.need('MISSING')}")
        early = [f"{one} = {self.need('MISSING')}" for one in sorted(scope.early)]
        return [*early, *scope.body]

    def statement(self, node: Node, scope: Scope) -> Code:
        """A statement of a block: what it binds is bound, and named."""
        if node.kind != "bind":
            return self.code(node, scope)
        name = node.children[0].value
        scope.binding = name
        code = self.statement(node.children[1], scope)
        scope.binding = ""
        made = scope.coming[name]
        scope.body += lines_of(code, before=f"{made} = ")
        scope.names[name] = made
        return made

    def block(self, node: Node, scope: Scope) -> Code:
        """A block in the middle of an expression."""
        if len(node.children) == 1 and node.children[0].kind != "bind":
            return self.code(node.children[0], scope)
        if not node.children:
            return self.need("MISSING")
        child = Scope(scope, [], depth=scope.depth + 1)
        return f"{self.defined((), self.block_lines(node, child), scope, 'block')}()"

    def lambda_(self, node: Node, scope: Scope) -> Code:
        """A function that the expression defines."""
        names = [one.value for one in node.children[: node.value]]
        body = node.children[-1]
        head = self.text[node.children[node.value - 1].end if node.value else node.start : body.start]
        if "<" in head:
            raise CannotSayError("a function says the types of its parameters")
        made = [self.fresh(name) for name in names]
        bound = dict(zip(names, made, strict=True))
        child = Scope(scope, [], bound, depth=scope.depth + 1)
        parameters_ = [f"{one}={self.need('MISSING')}" for one in made]
        if body.kind == "block" and (len(body.children) != 1 or body.children[0].kind == "bind") and body.children:
            inner = Scope(child, [], depth=child.depth)
            return self.defined(parameters_, self.block_lines(body, inner), scope, scope.binding or "function")
        code = self.code(body, child)
        if child.body:
            return self.defined(
                parameters_, [*child.body, *lines_of(code, before="return ")], scope, scope.binding or "function"
            )
        return Lead(self.head(made), code)

    def definition(self, tree: Node, name: str) -> list[str]:
        """A function of the module's own, from a function that an expression defines."""
        scope = Scope(None, [])
        found = self.lambda_(tree, scope)
        head = f"{name}"
        if isinstance(found, Lead):
            inside = found.words.removeprefix("lambda").strip().removesuffix(":")
            lines = [f"def {head}({inside}):", *indented(lines_of(found.code, before="return "))]
        else:
            lines = [one for one in scope.body if one]
            at = next(at for at, one in enumerate(lines) if one.startswith(f"def {flat(found)}("))
            lines[at] = lines[at].replace(f"def {flat(found)}(", f"def {head}(", 1)
            before, lines = lines[:at], lines[at:]
            lines[1:1] = indented(before)
        if any(re.search(r"\bitem\b", re.sub(r"lambda item\b.*", "", one)) for one in lines):
            lines.insert(1, f"    item = {self.need('MISSING')}")
        return lines

    # --- variables -------------------------------------------------------------------------------------------------------

    def variable(self, node: Node, scope: Scope) -> Code:
        """A variable, or a function as a value."""
        name = str(node.value)
        if name == "":
            return self.item()
        found = self.resolved(name, scope)
        if found:
            return found
        if name in self.given:
            self.used[name] = None
            return self.given[name]
        if name in CATALOG or self.owns(name):
            return self.calls.as_value(name)
        return self.need("MISSING")

    def item(self) -> Code:
        """The item as a value."""
        return self.called("unwrapped", "item") if self.wrapped and not self.inside else "item"

    def resolved(self, name: str, scope: Scope | None) -> str:
        """The Python name of a variable that the expression binds; empty where it binds none."""
        depth = scope.depth if scope else 0
        here = scope
        while here is not None:
            if name in here.names:
                return here.names[name]
            if name in here.coming and here.depth < depth:
                if here.binding != name:
                    if self.resolved(name, here.parent) or name in self.given:
                        raise CannotSayError(f"${name} is read in a function before a block binds it anew")
                    here.early.add(here.coming[name])
                return here.coming[name]
            here = here.parent
        return ""

    def head(self, names: Sequence[str]) -> str:
        """The beginning of a function whose values may be left out."""
        missing = self.need("MISSING")
        inside = ", ".join(f"{one}={missing}" for one in names)
        return f"lambda {inside}: " if names else "lambda: "

    # --- operators -------------------------------------------------------------------------------------------------------

    def binary(self, node: Node, scope: Scope) -> Code:
        """An operator."""
        if node.value in ("and", "or"):
            return Both(node.value, tuple(self.truth(one, scope) for one in node.children))
        values = [self.code(one, scope) for one in node.children]
        if node.value == "&":
            return self.called("joined", *values)
        made = values[0]
        for one in values[1:]:
            made = self.called(OPERATORS[node.value], made, one)
        return made

    def condition(self, node: Node, scope: Scope) -> Code:
        """``if ? then : else``."""
        test, then, *rest = node.children
        other = self.code(rest[0], scope) if rest else self.need("MISSING")
        return Chosen(self.truth(test, scope), self.code(then, scope), other)

    def otherwise(self, node: Node, scope: Scope) -> Code:
        """``??`` and ``?:``."""
        name = "coalesce" if node.kind == "coalesce" else "unless_empty"
        other = self.function((), lambda inner: self.code(node.children[1], inner), scope, "otherwise")
        return self.called(name, self.code(node.children[0], scope), other)

    def array(self, node: Node, scope: Scope) -> Code:
        """A list that is written."""
        values: list[Code] = []
        for one in node.children:
            made = self.code(one, scope)
            values.append(Group("[", (made,), "]") if one.kind == "array" else made)
        if all(one.kind in ("string", "number", "value") for one in node.children):
            return Group("[", tuple(values), "]")
        return self.called("array", *values)

    def object(self, node: Node, scope: Scope) -> Code:
        """An object that is written."""
        return self.called("build", "item", *self.pairs(node.children, scope, ("item",)))

    def pairs(self, children: Sequence[Node], scope: Scope, names: Sequence[str]) -> tuple[Code, ...]:
        """The members of an object or grouping: names and values as functions of an item."""
        made: list[Code] = []
        for key, value in zip(children[::2], children[1::2], strict=True):
            name = self.code(key, scope) if key.kind == "string" else self.on_item(key, scope, names)
            made.append(Group("(", (name, self.on_item(value, scope, names))))
        return tuple(made)

    def on_item(self, node: Node, scope: Scope, names: Sequence[str] = ("item",), wanted: str = "step") -> Code:
        """A function of an item that gives a node's value."""
        self.inside += 1
        try:
            return self.function(names, lambda inner: self.code(node, inner), scope, wanted)
        finally:
            self.inside -= 1

    def transform(self, node: Node, scope: Scope) -> Code:
        """``|pattern|update, delete|``."""
        parts = [self.on_item(one, scope) for one in node.children]
        return Lead(f"lambda value={self.need('MISSING')}: ", self.called("changed", "value", *parts))

    def regex(self, node: Node, _scope: Scope) -> Code:
        """A pattern."""
        pattern, flags = python_pattern(self.text[node.start : node.end].strip())
        quoted = (
            f'r"{pattern}"'
            if '"' not in pattern and not pattern.endswith("\\") and pattern.isprintable()
            else repr(pattern)
        )
        return called("re.compile", quoted, *((flags,) if flags else ()))


def _bound(node: Node) -> list[str]:
    found: list[str] = []
    while node.kind == "bind":
        found.append(node.children[0].value)
        node = node.children[1]
    return found


def _number(_writer: Writer, node: Node, _scope: Scope) -> Code:
    value = float(node.value)
    return repr(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value)


def _negate(writer: Writer, node: Node, scope: Scope) -> Code:
    inner = node.children[0]
    if inner.kind == "number":
        return "-" + flat(_number(writer, inner, scope))
    return writer.called("negated", writer.code(inner, scope))


def _range(writer: Writer, node: Node, scope: Scope) -> Code:
    return writer.called("span", *(writer.code(one, scope) for one in node.children))


_GIVES_TRUTH = frozenset({"equal(", "unequal(", "exists(", "among("})
_NOT_SAID: Mapping[str, str] = {
    "parent": "it reads the parent of an item (%)", "bind": "a variable is bound in the middle of an expression",
    "placeholder": "a place is left open in something else than a call",
}  # fmt: skip

_WRITERS: Mapping[str, Callable[[Writer, Node, Scope], Code]] = {
    "variable": Writer.variable, "string": lambda _w, node, _s: text_code(node.value), "number": _number,
    "value": lambda _w, node, _s: repr(node.value), "regex": Writer.regex, "object": Writer.object, "array": Writer.array,
    "range": _range, "block": Writer.block, "condition": Writer.condition, "coalesce": Writer.otherwise,
    "default": Writer.otherwise, "apply": lambda w, node, s: w.calls.apply(node, s), "binary": Writer.binary, "negate": _negate,
    "call": lambda w, node, s: w.calls.call(node, s), "partial": lambda w, node, s: w.calls.partial(node, s), "lambda": Writer.lambda_, "transform": Writer.transform,
    "wildcard": lambda w, _n, _s: w.called("members", "item"), "descendant": lambda w, _n, _s: w.called("below", "item"),
}  # fmt: skip
