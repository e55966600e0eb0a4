"""E12: calls of our own and of the project's functions that cannot work, whatever the payload holds."""

from collections.abc import Iterator

from fieldwright.expression.diagnostics import defined_names
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.functions.constants import refused
from fieldwright.expression.nodes import Node, kinds_in, walk
from fieldwright.expression.signatures import parameters
from fieldwright.mapping.checks.about import about
from fieldwright.mapping.checks.model import Checked, Context
from fieldwright.mapping.findings import Finding, finding


@about("call")
def call_that_cannot_work(_context: Context, checked: Checked) -> Iterator[Finding]:
    """E12 for a number of arguments that a function does not take, and for a constant that it refuses."""
    for parsed, tree in checked.trees:
        own = frozenset[str]()
        for name, node, given, piped in _calls(tree):
            takes = _takes(name, parsed.scope.function(name))
            if takes is None:
                continue
            own = own or frozenset(defined_names(tree)) | {""}
            if name in own:
                continue
            least, most = takes
            count = len(given) + piped
            if not least <= count <= most:
                wanted = f"{least} to {most}" if least < most else str(most)
                word = "argument" if wanted == "1" else "arguments"
                problem = f"`${name}` takes {wanted} {word}, and gets {count}"
                yield finding("E12", problem, target=checked.rule.target, **parsed.place(node.start, node.end))
                continue
            for at, one in enumerate(given, piped):
                problem = refused(name, at, one.value) if one.kind in ("string", "number") else ""
                if problem:
                    place = parsed.place(one.start, one.end)
                    function, _, what = problem.partition(": ")
                    yield finding("E12", f"`{function}`: {what}", target=checked.rule.target, **place)


def _takes(name: str, defined: object) -> tuple[int, int] | None:
    """The least and most arguments of one of our functions; a project's takes fewer than it has parameters as well."""
    if defined is not None:
        return 0, len(getattr(defined, "parameters", ()))
    one = FUNCTIONS.get(name)
    if one is None or not one.own:
        return None
    known = parameters(name)
    return sum("?" not in marks for _, marks in known), len(known)


def _calls(tree: Node) -> Iterator[tuple[str, Node, tuple[Node, ...], int]]:
    """Calls by name: the call, its arguments, and 1 where ``~>`` gives the first."""
    piped = {id(one.children[1]) for one in walk(tree) if one.kind == "apply"} if "apply" in kinds_in(tree) else ()
    for one in walk(tree):
        if one.kind == "call" and one.children[0].kind == "variable":
            yield one.children[0].value, one, one.children[1:], int(id(one) in piped)


RULE_CHECKS = (call_that_cannot_work,)
