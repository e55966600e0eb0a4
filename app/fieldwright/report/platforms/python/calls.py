"""Calls of functions as Python code, and functions that are passed on as values."""

import ast
from typing import TYPE_CHECKING, Any

from attrs import define

from fieldwright.expression.functions import FUNCTIONS as CATALOG
from fieldwright.expression.nodes import Node
from fieldwright.expression.signatures import parameters, takes_context
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.python.functions import FUNCTIONS, KEEPS, WHY_NOT
from fieldwright.report.platforms.python.layout import Code, Lead, called, flat

if TYPE_CHECKING:
    from fieldwright.report.platforms.python.expressions import Scope, Writer

_ONE_IS_ENOUGH = frozenset({"string", "round", "number", "boolean", "not", "exists", "sort"})
"""Functions of which the first value is enough where they are passed on."""


@define(eq=False)
class CallWriter:
    """Writes the calls of an expression."""

    writer: "Writer"

    def call(self, node: Node, scope: "Scope", first: Code | None = None) -> Code:
        """A call; ``first`` stands before its arguments."""
        procedure, arguments = node.children[0], node.children[1:]
        name = str(procedure.value) if procedure.kind == "variable" else ""
        if not name or self.writer.resolved(name, scope) or name in self.writer.given:
            _check_called(procedure)
            target = self.writer.code(procedure, scope)
            values = [self.writer.code(one, scope) for one in arguments]
            return self.writer.called("call", target, *((first,) if first is not None else ()), *values)
        if name not in CATALOG:
            if not self.writer.owns(name):
                raise CannotSayError(f"there is no function ${name}")
            values = [self.writer.code(one, scope) for one in arguments]
            return self.own_call(name, [*((first,) if first is not None else ()), *values], None)
        values = [self.writer.code(one, scope) for one in arguments]
        given = [*((first,) if first is not None else ()), *values]
        if name == "sift" and len(given) == 1:
            given = [self.writer.item(), *given]
        elif first is None and takes_context(name, arguments):
            if len(arguments) >= sum(1 for _, marks in parameters(name) if "?" not in marks):
                raise CannotSayError(f"what ${name} is called with depends on the types of its arguments")
            given = [self.writer.item(), *given]
        return self.call_of(name, given, keep=node.keep_array)

    def call_of(self, name: str, values: list[Any], *, keep: bool = False) -> Code:
        """A call of a function of the catalog or the project."""
        if name not in CATALOG:
            return self.own_call(name, values, None)
        needed = parameters(name)
        most = None if any("+" in marks for _, marks in needed) else len(needed)
        least = sum(1 for _, marks in needed if "?" not in marks)
        if CATALOG[name].own:
            return self.own_call(name, values, most)
        if name not in FUNCTIONS:
            raise CannotSayError(f"${name}: {WHY_NOT.get(name, 'the module has no such function')}")
        if len(values) < least or (most is not None and len(values) > most):
            raise CannotSayError(f"${name} is called with {len(values)} arguments")
        if name in ("formatNumber", "fromMillis", "toMillis"):
            _check_pictures(name, values)
        kept: tuple[Code, ...] = ("keep=True",) if keep and name in KEEPS else ()
        return self.writer.called(FUNCTIONS[name], *values, *kept)

    def own_call(self, name: str, values: list[Any], most: int | None) -> Code:
        """A call of a function that Fieldwright brings along."""
        if name in WHY_NOT:
            raise CannotSayError(f"${name}: {WHY_NOT[name]}")
        if most is not None and len(values) > most:
            raise CannotSayError(f"${name} is called with {len(values)} arguments")
        if name in ("translate", "translateBack"):
            back: tuple[Code, ...] = ("back=True",) if name == "translateBack" else ()
            missing = ("MISSING",) * (2 - len(values))
            return self.writer.called(
                "translated", "LOOKUPS", *values, *(self.writer.need(one) for one in missing), *back
            )
        found = self.writer.owns(name)
        if found is None:
            raise CannotSayError(f"the module has no function ${name}")
        if found.plain:
            return self.writer.called("hosted", found.name, *values)
        if not found.reads_parameters:
            return called(found.name, *values)
        self.writer.used["params"] = None
        return called(found.name, *values, f"params={self.writer.given['params']}")

    def partial(self, node: Node, scope: "Scope") -> Code:
        """A call with places left open: a function of those."""
        names: list[str] = []
        values: list[Code] = []
        for one in node.children[1:]:
            if one.kind == "placeholder":
                names.append(self.writer.fresh("value"))
                values.append(names[-1])
            elif one.kind in ("string", "number", "value", "regex", "variable"):
                values.append(self.writer.code(one, scope))
            else:
                raise CannotSayError("a call with places left open has a computed argument")
        procedure = node.children[0]
        _check_called(procedure)
        name = str(procedure.value) if procedure.kind == "variable" else ""
        if name and not self.writer.resolved(name, scope) and name not in self.writer.given:
            if name not in CATALOG and not self.writer.owns(name):
                raise CannotSayError(f"there is no function ${name}")
            code = self.call_of(name, list(values))
        else:
            code = self.writer.called("call", self.writer.code(procedure, scope), *values)
        return Lead(self.writer.head(names), code)

    def apply(self, node: Node, scope: "Scope") -> Code:
        """``value ~> function``."""
        left, right = node.children
        value = self.writer.code(left, scope)
        if right.kind == "call":
            return self.call(right, scope, value)
        if right.kind == "regex":
            raise CannotSayError("a pattern is called as a function")
        return self.writer.called("applied", value, self.writer.code(right, scope))

    def as_value(self, name: str) -> Code:
        """A function of the language as a value: one that takes one or two values, all of them needed."""
        needed = parameters(name)
        plain = 1 <= len(needed) <= 2 and not any("?" in marks or "+" in marks for _, marks in needed[1:])
        if not plain and name not in _ONE_IS_ENOUGH:
            raise CannotSayError(f"${name} is passed on as a value")
        count = len(needed) if plain else 1
        names = [self.writer.fresh("value" if at == 0 else "other") for at in range(count)]
        return Lead(self.writer.head(names), self.call_of(name, list(names)))


def _check_called(procedure: Node) -> None:
    if procedure.kind not in ("variable", "lambda", "block", "call", "partial"):
        raise CannotSayError("what is called is no function")


def _check_pictures(name: str, values: list[Any]) -> None:
    """A picture must be written out, so that it can be told whether the module reads it the same."""
    from fieldwright.report.platforms.python.runtime.pictures import readable

    written = values[1:2]
    for value in written:
        if not isinstance(value, str) or value[:1] not in "'\"":
            raise CannotSayError(f"${name} has a picture that is computed")
    if name == "formatNumber":
        if "e" in "".join(map(_text_in, written)) or any(
            not isinstance(one, str) and "separator" in flat(one) for one in values[2:]
        ):
            raise CannotSayError("$formatNumber: its picture may have an exponent, which the module does not write")
        return
    if written and not readable(name, *(_text_in(one) for one in written)):
        raise CannotSayError(f"${name}: its picture has parts that the module does not write")


def _text_in(quoted: str) -> str:
    return str(ast.literal_eval(quoted))
