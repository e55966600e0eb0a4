"""A project's own functions: expressions with a name and parameters, which other expressions call as ``$name(...)``.

A function sees its parameters, ``$params`` and all other functions, and nothing of the payload: what it needs is given to it. Functions may call each
other, never themselves.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from attrs import frozen

from fieldwright.expression.diagnostics import Diagnostic, defined_names, diagnose
from fieldwright.expression.failures import CompileError
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.syntax import Node, parsed, walk

_NAME = re.compile(r"[^\W\d]\w*")
_WORD = re.compile(r"\$(\w+)")
RESERVED = frozenset({"eval", "params", "index", "group", "tables", "recordNumber"})
"""Names that mean something else in the surroundings of an expression. Names that begin with an underscore are the compiled expression's."""


class Function(Protocol):
    """What `mapping.model.ProjectFunction` is."""

    @property
    def name(self) -> str:
        """Its name without ``$``."""
        ...

    @property
    def parameters(self) -> tuple[str, ...]:
        """Their names without ``$``."""
        ...

    @property
    def expression(self) -> str:
        """JSONata that reads the parameters."""
        ...


@frozen
class Definition:
    """A function that can be used."""

    name: str
    parameters: tuple[str, ...]
    expression: str

    @property
    def source(self) -> str:
        """The function in JSONata."""
        return f"function({', '.join('$' + one for one in self.parameters)}) {{({self.expression}\n)}}"

    @property
    def usage(self) -> str:
        """The function with its parameters: ``$price(amount, currency)``."""
        return f"${self.name}({', '.join(self.parameters)})"


@frozen
class Fault:
    """Why a function cannot be used, at ``start`` to ``end`` of its expression (-1 where it is not about that)."""

    name: str
    message: str
    mend: str = ""
    start: int = -1
    end: int = -1


def definitions_of(functions: Iterable[Function]) -> tuple[Definition, ...]:
    """The functions that can be used, each behind those that it calls."""
    return _known(_plain(functions))[0]


def faults_of(functions: Iterable[Function]) -> tuple[Fault, ...]:
    """Why others cannot, in the order of the functions."""
    return _known(_plain(functions))[1]


def called_by(text: str, definitions: Sequence[Definition]) -> tuple[Definition, ...]:
    """The functions that a text may call, and those that they may call, in the order of ``definitions``."""
    if not definitions:
        return ()
    wanted = set(_WORD.findall(text))
    for one in reversed(definitions):  # callers stand behind what they call
        if one.name in wanted:
            wanted.update(_WORD.findall(one.expression))
    return tuple(one for one in definitions if one.name in wanted)


def definitions_text(text: str, definitions: Sequence[Definition]) -> str:
    """The definitions of all that a text may call, to stand first in a block."""
    return "".join(f"  ${one.name} := {one.source};\n" for one in called_by(text, definitions))


def calls_in(text: str, names: Iterable[str]) -> tuple[tuple[str, int, int], ...]:
    """Where a text names some functions, as (name, start, end) with the ``$``. A variable of the same name that the text defines is none."""
    tree = parsed(text)
    if not isinstance(tree, Node):
        return ()
    wanted = set(names) - set(defined_names(tree))
    return tuple((n.value, n.start, n.word_end) for n in walk(tree) if n.kind == "variable" and n.value in wanted)


def _plain(functions: Iterable[Function]) -> tuple[Definition, ...]:
    return tuple(Definition(one.name, tuple(one.parameters), one.expression) for one in functions)


@lru_cache(maxsize=100)
def _known(given: tuple[Definition, ...]) -> tuple[tuple[Definition, ...], tuple[Fault, ...]]:
    faults: list[Fault] = []
    usable: dict[str, Definition] = {}
    names = frozenset(one.name for one in given)
    for one in given:
        found = [*_wrong_name(one, usable), *_wrong_expression(one, names)]
        faults += found
        if not found:
            usable[one.name] = one
    for cycle in _cycles(usable):
        shown = " calls ".join(f"${name}" for name in (*cycle, cycle[0]))
        faults.append(Fault(cycle[0], f"it calls itself: {shown}", "Write one of them without the others"))
        for name in cycle:
            usable.pop(name, None)
    lost = True
    while lost:  # what calls a function that cannot be used cannot be used either
        lost = False
        for name, one in list(usable.items()):
            gone = next((to for to in _calls(one, names) if to not in usable), None)
            if gone is not None:
                faults.append(Fault(name, f"it calls ${gone}, which cannot be used", f"Mend ${gone}"))
                del usable[name]
                lost = True
    order = {one.name: at for at, one in reversed(list(enumerate(given)))}
    return tuple(_in_order(usable)), tuple(sorted(faults, key=lambda fault: order[fault.name]))


def _wrong_name(one: Definition, before: Mapping[str, Definition]) -> Iterator[Fault]:
    if not _NAME.fullmatch(one.name) or one.name.startswith("_"):
        yield Fault(one.name, f"{one.name!r} cannot be a function's name", "Write letters and digits, a letter first")
    elif one.name in FUNCTIONS or one.name in RESERVED:
        yield Fault(one.name, f"${one.name} means something else already", "Choose another name")
    elif one.name in before:
        yield Fault(one.name, f"there are two functions ${one.name}", "Rename one of them")
    wrong = next((name for name in one.parameters if not _NAME.fullmatch(name) or name in RESERVED), None)
    if wrong is not None:
        yield Fault(one.name, f"{wrong!r} cannot be a parameter's name", "Write letters and digits, a letter first")
    elif len(set(one.parameters)) < len(one.parameters):
        yield Fault(one.name, "two of its parameters have the same name", "Rename one of them")


def _wrong_expression(one: Definition, names: frozenset[str]) -> Iterator[Fault]:
    if not one.expression.strip():
        yield Fault(one.name, "it has no expression", "Write one that reads its parameters")
        return
    problems = diagnose(one.expression, names.union(one.parameters, {"params"}))
    yield from (_fault_of(one, problem) for problem in problems)
    if problems:
        return
    from fieldwright.expression.lineage import Scope, lineage

    outside = Scope(root_alias="\0payload", variables=names.union(one.parameters, {"params"}))
    try:
        read = next(iter(lineage(one.expression, outside).reads), None)
    except CompileError as error:
        yield Fault(one.name, error.problem, error.mend)
        return
    if read is not None:
        shown = one.expression[read.start : read.end] if read.start >= 0 else "$"
        first = _NAME.match(shown)
        mend = f"Write ${shown}" if first and first[0] in one.parameters else "Give it as a parameter"
        yield Fault(one.name, f"it reads {shown}, which is no parameter", mend, read.start, read.end)


def _fault_of(one: Definition, problem: Diagnostic) -> Fault:
    message, _, mend = problem.message.partition(": ")
    return Fault(one.name, message[:1].lower() + message[1:], mend, problem.start, problem.end)


def _calls(one: Definition, names: Iterable[str]) -> tuple[str, ...]:
    own = set(names).difference(one.parameters)
    return tuple(dict.fromkeys(name for name, _, _ in calls_in(one.expression, own)))


def _cycles(usable: Mapping[str, Definition]) -> Iterator[tuple[str, ...]]:
    """Each function with those through which it calls itself, a cycle once."""
    calls = {name: _calls(one, usable) for name, one in usable.items()}
    said: set[str] = set()
    for start in calls:
        if start in said:
            continue
        way = _way_back(start, calls)
        if way:
            said.update(way)
            yield way


def _way_back(start: str, calls: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    waiting: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while waiting:
        way = waiting.pop(0)
        for to in calls.get(way[-1], ()):
            if to == start:
                return way
            if to not in seen:
                seen.add(to)
                waiting.append((*way, to))
    return ()


def _in_order(usable: Mapping[str, Definition]) -> list[Definition]:
    done: dict[str, Definition] = {}
    left = dict(usable)
    while left:
        ready = [name for name, one in left.items() if all(to in done for to in _calls(one, usable))]
        for name in ready:
            done[name] = left.pop(name)
    return list(done.values())
