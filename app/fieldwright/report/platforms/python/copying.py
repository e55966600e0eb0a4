"""Definitions of our own modules copied into an exported one: only those that are used, with all that they use, and nothing of Fieldwright."""

import ast
import builtins
import importlib
import importlib.util
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from attrs import Factory, define, frozen

from fieldwright.report.platforms.model import CannotSayError

RUNTIME = "fieldwright.report.platforms.python.runtime"
_STANDS_FOR: Mapping[tuple[str, str], tuple[str, str]] = {
    ("fieldwright.expression.failures", "HostError"): (f"{RUNTIME}.values", "MapError"),
    ("attrs", "frozen"): (f"{RUNTIME}.records", "frozen"),
}
"""Definitions that others take the place of."""


@frozen
class Definition:
    """A definition at the top of a module: its text with the comment before and the docstring behind it, and where it names others.

    ``uses`` are (from, to, module, name) in characters of the text; ``imports`` are import statements of the standard library.
    """

    module: str
    name: str
    text: str
    uses: tuple[tuple[int, int, str, str], ...] = ()
    own: tuple[tuple[int, int], ...] = ()
    imports: tuple[str, ...] = ()
    problem: str = ""
    """Why it cannot be copied."""


@define(eq=False)
class Copied:
    """The definitions that a module needs, in an order in which each stands behind what it needs while it is defined."""

    taken: set[str]
    made: dict[tuple[str, str], str] = Factory(dict)
    """The name of each definition in the exported module."""
    order: list[Definition] = Factory(list)

    def want(self, module: str, name: str) -> str:
        """The name of a definition, which is copied. Raises `CannotSayError` where it needs more than the standard library."""
        module, name = _STANDS_FOR.get((module, name), (module, name))
        found = _definitions(module).get(name)
        if found is None:
            raise CannotSayError(f"{name} of {module} is not a definition that can be copied")
        if found.problem:
            raise CannotSayError(found.problem)
        key = (module, found.name)
        if key in self.made:
            return self.made[key]
        free = name
        if not module.startswith(RUNTIME):  # so that no variable of a function hides it
            free = f"_{module.rpartition('.')[2]}_{name.lstrip('_')}"
        elif name.startswith("_") and free in self.taken:
            free = f"_{module.rpartition('.')[2]}{name}"
        while free in self.taken and (free.startswith("_") or not module.startswith(RUNTIME)):
            free += "_"
        self.taken.add(free)
        before = list(self.order), dict(self.made), set(self.taken)
        self.made[key] = free
        try:
            for _, _, where, other in found.uses:
                self.want(where, other)
        except CannotSayError:
            self.order, self.made, self.taken = before
            raise
        self.order.append(found)
        return free

    @property
    def imports(self) -> tuple[str, ...]:
        """The imports of the standard library."""
        return tuple(sorted({line for one in self.order for line in one.imports}))

    def texts(self) -> Iterable[str]:
        """The definitions with the names that they have in the exported module."""
        for one in self.order:
            pieces = [(a, b, self.made[_key(module, name)]) for a, b, module, name in one.uses]
            pieces += [(a, b, self.made[(one.module, one.name)]) for a, b in one.own]
            text = one.text
            for start, end, name in sorted(pieces, reverse=True):
                text = text[:start] + name + text[end:]
            yield text


def _key(module: str, name: str) -> tuple[str, str]:
    module, name = _STANDS_FOR.get((module, name), (module, name))
    found = _definitions(module)[name]
    return (module, found.name)


@cache
def _definitions(module: str) -> Mapping[str, Definition]:
    """The definitions at the top of a module by their names."""
    file = importlib.import_module(module).__file__
    if not file or not Path(file).with_suffix(".py").is_file():
        raise CannotSayError(f"the text of {module} is not at hand")
    text = Path(file).with_suffix(".py").read_text(encoding="utf-8")
    return _Reader(module, text).all()


class _Reader:
    def __init__(self, module: str, text: str) -> None:
        self.module, self.text = module, text
        self.lines = text.splitlines(keepends=True)
        self.tree = ast.parse(text)
        self.foreign: dict[str, tuple[str, str]] = {}
        self.modules: dict[str, str] = {}
        self.standard: dict[str, str] = {}
        self.names: set[str] = set()

    def all(self) -> Mapping[str, Definition]:
        for node in self.tree.body:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                self.imported(node)
        places: dict[str, ast.stmt] = {}
        for node in self.tree.body:
            for name in _names_of(node):
                places[name] = node
        self.names = set(places)
        return {name: self.definition(name, node) for name, node in places.items()}

    def imported(self, node: ast.Import | ast.ImportFrom) -> None:
        for one in node.names:
            known = one.asname or one.name
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("fieldwright"):
                whole = f"{node.module}.{one.name}"
                if _is_module(whole):
                    self.modules[known] = whole
                else:
                    self.foreign[known] = (node.module or "", one.name)
            elif isinstance(node, ast.ImportFrom) and (node.module or "", one.name) in _STANDS_FOR:
                self.foreign[known] = (node.module or "", one.name)
            else:
                behind = f" as {one.asname}" if one.asname else ""
                head = f"from {node.module} import " if isinstance(node, ast.ImportFrom) else "import "
                self.standard[known.partition(".")[0]] = f"{head}{one.name}{behind}"

    def definition(self, name: str, node: ast.stmt) -> Definition:
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))]) - 1
        start = first
        while start and self.lines[start - 1].startswith("#"):
            start -= 1
        end = node.end_lineno or node.lineno
        at = self.tree.body.index(node) + 1
        if at < len(self.tree.body) and isinstance(node, (ast.Assign, ast.AnnAssign)):
            behind = self.tree.body[at]
            if isinstance(behind, ast.Expr) and isinstance(behind.value, ast.Constant) and behind.lineno == end + 1:
                end = behind.end_lineno or end
        text = "".join(self.lines[start:end])
        offsets = [0]
        for line in self.lines[start:end]:
            offsets.append(offsets[-1] + len(line))
        uses: list[tuple[int, int, str, str]] = []
        own: list[tuple[int, int]] = []
        imports: list[str] = []
        problem = ""

        def place(line: int, column: int) -> int:
            here = self.lines[line - 1].encode()[:column].decode()
            return offsets[line - 1 - start] + len(here)

        for used, (line, column), size in _used(node):
            a = place(line, column)
            if text[a : a + size] != used:
                a = self.found_near(text, used, a)
            if "." in used:
                module, _, attribute = used.partition(".")
                if module in self.modules:
                    uses.append((a, a + size, self.modules[module], attribute))
                continue
            if used == name:
                own.append((a, a + size))
            elif used in self.names:
                uses.append((a, a + size, self.module, used))
            elif used in self.foreign:
                uses.append((a, a + size, *self.foreign[used]))
            elif used in self.standard:
                problem = problem or _library(self.standard[used])
                imports.append(self.standard[used])
            elif used not in self.modules and not hasattr(builtins, used) and not used.startswith("__"):
                problem = problem or f"it reads {used}, which is defined together with others"
        for inner in ast.walk(node):
            if isinstance(inner, ast.Import):
                for one in inner.names:
                    problem = problem or _library(f"import {one.name}")
            elif isinstance(inner, ast.ImportFrom):
                problem = problem or _library(f"from {inner.module} import x")
        a = text.find(name, offsets[first - start])
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            a = text.index(
                name, text.index("def " if isinstance(node, ast.FunctionDef) else "class ", offsets[first - start])
            )
        if (a, a + len(name)) not in own:
            own.append((a, a + len(name)))
        text = text.rstrip() + "\n"
        return Definition(
            self.module, name, text, tuple(sorted(set(uses))), tuple(sorted(set(own))), tuple(imports), problem
        )

    def found_near(self, text: str, used: str, near: int) -> int:
        found = text.find(used, max(0, near - 2))
        if found < 0:
            raise CannotSayError(f"{used} was not found in the text of {self.module}")
        return found


def _library(line: str) -> str:
    top = line.split()[1].partition(".")[0]
    return "" if top in sys.stdlib_module_names else f"it needs the library {top}"


def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def _names_of(node: ast.stmt) -> list[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case _:
            return []


def _used(node: ast.stmt) -> Iterable[tuple[str, tuple[int, int], int]]:
    """The names that a definition reads from outside itself, with their places; ``module.name`` of modules as one."""
    attributes: set[ast.AST] = set()
    for one, local in _walked(node, frozenset()):
        if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name) and one.value.id not in local:
            attributes.add(one.value)
            whole = f"{one.value.id}.{one.attr}"
            yield whole, (one.value.lineno, one.value.col_offset), len(whole)
            yield one.value.id, (one.value.lineno, one.value.col_offset), len(one.value.id)
        elif (
            isinstance(one, ast.Name)
            and isinstance(one.ctx, ast.Load)
            and one not in attributes
            and one.id not in local
        ):
            yield one.id, (one.lineno, one.col_offset), len(one.id)


def _walked(node: ast.AST, local: frozenset[str]) -> Iterable[tuple[ast.AST, frozenset[str]]]:
    yield node, local
    inside = local
    if isinstance(node, (ast.FunctionDef, ast.Lambda)):
        inside |= {one.arg for one in [*node.args.args, *node.args.kwonlyargs, *node.args.posonlyargs]}
        inside |= {one.arg for one in (node.args.vararg, node.args.kwarg) if one}
        bodies = node.body if isinstance(node.body, list) else [node.body]
        for body in bodies:
            inside |= {one.id for one in ast.walk(body) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
            inside |= {one.name for one in ast.walk(body) if isinstance(one, ast.FunctionDef)}
            for one in ast.walk(body):
                if isinstance(one, (ast.Import, ast.ImportFrom)):
                    inside |= {(each.asname or each.name).partition(".")[0] for each in one.names}
                if isinstance(one, ast.ExceptHandler) and one.name:
                    inside |= {one.name}
        yield from _outer(node, local)
        for body in bodies:
            yield from _walked(body, inside)
        return
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        inside |= {one.id for each in node.generators for one in ast.walk(each.target) if isinstance(one, ast.Name)}
    for child in ast.iter_child_nodes(node):
        yield from _walked(child, inside)


def _outer(node: ast.FunctionDef | ast.Lambda, local: frozenset[str]) -> Iterable[tuple[ast.AST, frozenset[str]]]:
    """Decorators, defaults and annotations, which are read outside the function."""
    arguments = node.args
    outside: list[ast.AST] = [*arguments.defaults, *(one for one in arguments.kw_defaults if one is not None)]
    every = [*arguments.args, *arguments.kwonlyargs, *arguments.posonlyargs, arguments.vararg, arguments.kwarg]
    outside += [one.annotation for one in every if one is not None and one.annotation is not None]
    if isinstance(node, ast.FunctionDef):
        outside += [*node.decorator_list, *([node.returns] if node.returns else [])]
    for one in outside:
        yield from _walked(one, local)
