"""Where the codes of a payload must be ones that somebody knows: fields that a lookup translates, and fields by which lists are joined."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import Factory, evolve, frozen

from fieldwright.expression.flows import Place
from fieldwright.expression.lineage import Lineage, Scope, lineage
from fieldwright.expression.lookups import key_text
from fieldwright.expression.syntax import Node, walk
from fieldwright.files.errors import ExpressionError, FieldwrightError
from fieldwright.mapping.counterexamples.values import ordinary
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.mapping.scopes import Scopes, scopes_of, texts_of
from fieldwright.mapping.sides import Bench
from fieldwright.project.cases.payloads import found_at, tokens_of
from fieldwright.schema.model import Field

MOST_CODES = 200
"""Codes of a joined list that are known of one field."""


@frozen
class Use:
    """A rule that reads a lookup. ``paths`` are the fields of the primary source that make its key, one for each part; None for a part that is something else.

    A part's ``fixed`` value is one that the rule itself writes.
    """

    lookup: str
    target: str
    paths: tuple[str | None, ...]
    fixed: tuple[Any, ...] = ()
    back: bool = False


@frozen
class Codes:
    """The uses of lookups in the rules' order, and by bare path of the primary source the codes that are known of a field."""

    uses: tuple[Use, ...] = ()
    known: Mapping[str, tuple[Any, ...]] = Factory(dict)
    joins: tuple[tuple[str, str], ...] = ()
    """The aliases of further sources, each with the path of the primary source by which it is joined."""

    def strangers(self, place: Field, medium: str) -> Iterator[Any]:
        """Values of a field that no lookup or joined list knows, the likeliest first."""
        shape = place.shape
        known = {key_text(one) for one in self.known.get(bare_path(place.value_path), ())}
        if shape.enum:
            yield from (one for one in shape.enum if one is not None and key_text(one) not in known)
            return
        most = int(shape.constraints.get("maxLength") or 40)
        texts = [one for one in ("not in the table", "ZZ", "Q9", "Q") if len(one) <= most]
        wanted: list[Any] = texts if {"string", "any"} & set(shape.types) else [987654, 9]
        if shape.constraints.get("pattern"):
            wanted = []
        for one in (*wanted, *ordinary(shape, medium)):
            if key_text(one) not in known:
                yield one


def place_of(known: Lineage, node: Node) -> Place | None:
    """The one place of a source that a node stands for."""
    found = known.values.get(id(node), ())
    one = found[0] if len(found) == 1 else None
    return one if isinstance(one, Place) and one.exact else None


def codes_of(bench: Bench, sources: Mapping[str, Any]) -> Codes:
    """The codes of a bench. ``sources`` are the values of the further sources by alias."""
    scopes = scopes_of(bench)
    uses: dict[Use, None] = {}
    joins: dict[tuple[str, str], None] = {}
    known: dict[str, dict[str, Any]] = {}
    for rule in bench.map.rules:
        for use in _uses(rule, scopes, bench):
            uses[evolve(use, paths=tuple(_written(bench, path) for path in use.paths))] = None
        for alias, path, values in _joined(rule, scopes, sources):
            joins[alias, path] = None
            held = known.setdefault(bare_path(path), {})
            held.update((key_text(one), one) for one in values)
    for use in uses:
        rows = rows_of(bench.lookups[use.lookup])
        for at, path in enumerate(use.paths):
            if path is not None:
                held = known.setdefault(bare_path(path), {})
                for row in rows[:MOST_CODES]:
                    part = part_of(row.value if use.back else row.key, at, len(use.paths))
                    held.setdefault(key_text(part), part)
    return Codes(tuple(uses), {path: tuple(held.values())[:MOST_CODES] for path, held in known.items()}, tuple(joins))


def _written(bench: Bench, path: str | None) -> str | None:
    """A path of the primary source as payloads have it, with ``[]`` behind what repeats."""
    field = bench.primary.field(path) if bench.primary is not None and path is not None else None
    return field.value_path if field is not None else path


def rows_of(lookup: Lookup) -> Sequence[LookupRow]:
    """The rows of a lookup that count; none of a table that cannot be read."""
    try:
        made: dict[str, LookupRow] = {}
        for row in lookup.rows:
            made.setdefault(key_text(row.key), row)
    except FieldwrightError:
        return ()
    return tuple(made.values())


def part_of(key: Any, at: int, parts: int) -> Any:
    """One part of a row's key."""
    if parts == 1 or not isinstance(key, (list, tuple)):
        return key
    held = cast("Sequence[Any]", key)
    return held[at] if at < len(held) else None


def _uses(rule: Rule, scopes: Scopes, bench: Bench) -> Iterator[Use]:
    for text in texts_of(rule):
        if "$translate" not in text.text:
            continue
        known = _lineage(text.text, scopes.of(rule, text.attribute))
        if known is None or known.tree is None:
            continue
        for node in walk(known.tree):
            children = node.children
            if node.kind != "call" or len(children) < 3 or children[0].kind != "variable":
                continue
            name, table = children[0].value, children[1]
            if name not in ("translate", "translateBack") or table.kind != "string" or table.value not in bench.lookups:
                continue
            yield _use(known, children[2], str(table.value), rule.target, scopes, back=name == "translateBack")


def _use(known: Lineage, key: Node, lookup: str, target: str, scopes: Scopes, *, back: bool) -> Use:
    parts = key.children if key.kind == "array" else (key,)
    found = [_inner_place(known, one) for one in parts]
    root = scopes.root.root_alias
    paths = tuple(one.path if one is not None and (one.alias or root) == root else None for one in found)
    fixed = tuple(one.value if one.kind in ("string", "number", "value") else None for one in parts)
    return Use(lookup, target, paths, fixed, back)


def _inner_place(known: Lineage, node: Node) -> Place | None:
    """The place of a part of a key, also of one that is only trimmed or written in capitals."""
    found = place_of(known, node)
    while found is None and node.kind == "call" and len(node.children) == 2:
        node = node.children[1]
        found = place_of(known, node)
    return found


def _joined(rule: Rule, scopes: Scopes, sources: Mapping[str, Any]) -> Iterator[tuple[str, str, Iterable[Any]]]:
    """The fields of the primary source by which a block is joined with a further one, and the codes that stand there."""
    for at, join in enumerate(rule.joins):
        if not join.left or not join.right:
            continue
        left = _places(join.left, scopes.of(rule, f"joins[{at}].left"))
        right = _places(join.right, scopes.of(rule, f"joins[{at}].right"))
        root = scopes.root.root_alias
        for one, other in zip(left, right, strict=False):
            if one is None or other is None or (one.alias or root) != root or other.alias not in sources:
                continue
            path = other.path if other.path.startswith("[]") or not isinstance(sources[other.alias], list) else f"[].{other.path}"  # fmt: skip
            values = found_at(sources[other.alias], tokens_of(path))
            yield (
                other.alias,
                one.path,
                [value for _, value in zip(range(MOST_CODES), values, strict=False) if value is not None],
            )


def _places(text: str, scope: Scope) -> list[Place | None]:
    known = _lineage(text, scope)
    if known is None or known.tree is None:
        return []
    parts = known.tree.children if known.tree.kind == "array" else (known.tree,)
    return [_inner_place(known, one) for one in parts]


def _lineage(text: str, scope: Scope) -> Lineage | None:
    try:
        return lineage(text, scope)
    except ExpressionError:
        return None
