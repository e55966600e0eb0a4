"""What the names of a rule's expressions mean: the loops around it, the item that ``$`` is, and the fields that paths lead to."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attrs import Factory, frozen

from fieldwright.expression.lineage import Scope, plain_path, reads
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Lookup, Parameter, Rule
from fieldwright.mapping.scopes import COMPUTED_ITEM, OUTSIDE, Scopes, block_path, expression_for, scopes_of
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import Field


@frozen(eq=False)
class Surroundings:
    """The scope of an expression, and what it may name. ``known`` is false where the item cannot be told."""

    scope: Scope = Factory(Scope)
    bench: Bench | None = None
    loops: tuple[Rule, ...] = ()
    """The loops around the expression, outermost first."""
    known: bool = True
    lookups: Mapping[str, Lookup] = Factory(dict)
    parameters: tuple[Parameter, ...] = ()

    def field(self, alias: str, path: str) -> Field | None:
        """The source field at a path, or None."""
        for side in self.bench.sources if self.bench else ():
            if side.alias == alias:
                return side.root if not path else side.field(path)
        return None

    def children(self, alias: str, path: str) -> tuple[Field, ...]:
        """What a path can go on with, those of alternatives included, each name once."""
        here = self.field(alias, path)
        if here is None:
            return ()
        if not path and here.path and here.path != "[]":
            return (here,)  # an XML document: its root element is the first step
        found: dict[str, Field] = {}
        _gather(here.children(), found, 0)
        return tuple(found.values())


def _gather(children: Sequence[Field], found: dict[str, Field], depth: int) -> None:
    for child in children:
        if len(found) >= 2_000 or depth > 4:
            return
        if child.shape.alternative or child.name == "[]":
            _gather(child.children(), found, depth + 1)
        elif child.name != "*" and not child.name.startswith("["):
            found.setdefault(child.name, child)


def surroundings(bench: Bench | None, target: str, attribute: str = "value") -> Surroundings:
    """What an expression of a rule stands in."""
    if bench is None:
        return Surroundings()
    scopes = _scopes(bench)
    loops = scopes.above(target)
    own = scopes.loops.get(block_path(target))
    if own is not None and attribute not in OUTSIDE:
        loops = (*loops, own)
    scope = scopes.of(own or bench.map.rule(target) or Rule(target), attribute)
    return Surroundings(scope, bench, loops, scope.item_alias != COMPUTED_ITEM, bench.lookups, bench.parameters)


@lru_cache(maxsize=2)
def _scopes(bench: Bench) -> Scopes:
    return scopes_of(bench)


def columns(text: str, around: Surroundings, limit: int = 5) -> tuple[tuple[str, str], ...]:
    """What an expression reads, as (heading, expression on the item), for showing beside the result."""
    try:
        found = reads(text, around.scope)
    except FieldwrightError:
        return ()
    scope = around.scope
    told = [(read.alias or scope.root_alias, _bare(read.path)) for read in found]
    made = dict.fromkeys(
        expression_for(scope, alias, path) for alias, path in told if alias in (scope.item_alias, *scope.names)
    )
    chosen = [text_ for text_ in made if text_ != "$"] or list(made)
    return tuple((_heading(one, chosen), one) for one in chosen[:limit])


def _heading(text: str, all_: Sequence[str]) -> str:
    """The last name of a path, or more of it where two would look the same."""
    last = _last(text)
    return text if sum(_last(one) == last for one in all_) > 1 else last


def _last(text: str) -> str:
    return text[text.rfind(".", 0, text.rfind("`", 0, -1) if text.endswith("`") else len(text)) + 1 :]


def _bare(path: str) -> str:
    """A path as JSONata says it: without brackets."""
    try:
        return plain_path(path)
    except ValueError:
        return path
