"""What the names of a rule's expressions mean: the loops around it, the item that ``$`` is, and the fields that paths lead to."""

from collections.abc import Mapping, Sequence

from attrs import Factory, frozen

from fieldwright.expression.lineage import Scope, item_path, reads
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Lookup, Map, Parameter, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import Field, value_path

OUTSIDE = frozenset({"each", "when"})
"""The attributes of a loop that are evaluated outside its item."""


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


def loops_around(map_: Map, target: str, *, own: bool = True) -> tuple[Rule, ...]:
    """The loops that a target lies in, outermost first; with ``own`` its own one too."""
    plain = value_path(target)
    found = [
        rule
        for rule in map_.rules
        if rule.each
        and (
            (own and rule.target == target)
            or plain.startswith((value_path(rule.target) + ".", value_path(rule.target) + "["))
        )
        and (own or rule.target != target)
    ]
    return tuple(sorted(found, key=lambda rule: len(rule.target)))


def surroundings(bench: Bench | None, target: str, attribute: str = "value") -> Surroundings:
    """What an expression of a rule stands in."""
    if bench is None:
        return Surroundings()
    loops = loops_around(bench.map, target, own=attribute not in OUTSIDE)
    aliases = frozenset(source.alias for source in bench.map.sources)
    root = bench.map.sources[0].alias if bench.map.sources else "source"
    scope, known = Scope("", root, aliases), True
    for loop in loops:
        try:
            found = item_path(loop.each, scope)
        except FieldwrightError:
            found = None
        if found is None:
            known = False
            break
        alias, path = found
        scope = Scope(path, root, aliases, "" if alias == root else alias)
    return Surroundings(scope, bench, loops, known, bench.lookups, bench.parameters)


def columns(text: str, around: Surroundings, limit: int = 5) -> tuple[tuple[str, str], ...]:
    """What an expression reads, as (heading, expression on the item), for showing beside the result."""
    try:
        found = reads(text, around.scope)
    except FieldwrightError:
        return ()
    scope = around.scope
    item_alias = scope.item_alias or scope.root_alias
    item = _bare(scope.item)
    made: dict[str, str] = {}
    for read in found:
        path = _bare(read.path)
        if read.alias == item_alias and item and path == item:
            text_ = "$"
        elif read.alias == item_alias and path.startswith(item + "." if item else ""):
            text_ = path[len(item) + 1 :] if item else path
        elif read.alias == scope.root_alias:
            text_ = f"$$.{path}" if path else "$$"
        else:
            text_ = f"${read.alias}.{path}" if path else f"${read.alias}"
        if not around.loops:
            text_ = path if read.alias == scope.root_alias else text_
        if text_:
            made.setdefault(text_, text_)
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
    from fieldwright.expression.lineage import plain_path

    try:
        return plain_path(path)
    except ValueError:
        return path
