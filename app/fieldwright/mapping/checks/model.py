"""What the static checks work on: a map's rules with their fields and scopes, and the values that rules write."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from attrs import evolve, frozen

from fieldwright.expression.diagnostics import Diagnostic, diagnose
from fieldwright.expression.inlined import inferring
from fieldwright.expression.lineage import Lineage, Read, Scope, lineage
from fieldwright.expression.nodes import Node, kinds_in, walk
from fieldwright.expression.types import UNKNOWN, Call, FieldOf, Inferred, inference, of_value
from fieldwright.files.errors import ExpressionError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.checks.about import ELEMENT, PROBLEM
from fieldwright.mapping.checks.blanks import after_blanks
from fieldwright.mapping.checks.guards import Address, Guards, guarded, guards_of
from fieldwright.mapping.checks.parameters import of_parameters
from fieldwright.mapping.checks.tables import Look, Tables, list_of, tables_of
from fieldwright.mapping.checks.translate import FUNCTIONS, Shelf, translating
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Blanks, Rule
from fieldwright.mapping.scopes import COMPUTED_ITEM, INDEX, Scopes, Text, block_path, paths_above, scopes_of, texts_of
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.survey import Reads, Survey, Touch, touches_of
from fieldwright.schema.model import Choice, Field

T = TypeVar("T")
_SAYS: tuple[tuple[str, Callable[[Rule], object]], ...] = (
    (".joins", lambda rule: rule.joins),
    (".alias", lambda rule: rule.alias),
    (".constant", lambda rule: rule.constant is not ABSENT),
    (".default", lambda rule: rule.default is not ABSENT),
    (".decision", lambda rule: rule.decision),
    (".question", lambda rule: rule.question is not None),
    (".words", lambda rule: rule.words),
    (ELEMENT, lambda rule: rule.kind == "element"),
)
"""What a rule says beside its expressions."""
_USUAL = Blanks()
_COUNTED = Inferred(frozenset({"integer"}), nullable=False, optional=False, many=False, minimum=0, known=True, digits=0)
"""What ``$index`` can be."""


@frozen(eq=False)
class Parsed:
    """One expression of a rule with its scope, what is wrong with it, and what follows from it (None where it does not parse)."""

    text: Text
    scope: Scope
    problems: tuple[Diagnostic, ...] = ()
    lineage: Lineage | None = None

    @cached_property
    def reads(self) -> tuple[Read, ...]:
        """The source paths that it reads."""
        found = self.lineage.reads if self.lineage else ()
        return tuple([one for one in found if one.alias != COMPUTED_ITEM])

    @cached_property
    def table_calls(self) -> tuple[Node, ...]:
        """The calls that read a lookup, with its name as their first argument."""
        if self.lineage is None or self.lineage.tree is None or "call" not in kinds_in(self.lineage.tree):
            return ()
        calls = (one for one in walk(self.lineage.tree) if one.kind == "call" and len(one.children) > 1)
        return tuple(one for one in calls if one.children[0].value in FUNCTIONS)

    def shown(self, node: Node) -> str:
        """A part of the rule's own text."""
        whole = self.text.text[: -1 if self.text.shift else None]
        return whole[max(node.start, self.text.shift) : min(node.end, len(whole))]

    def place(self, start: int, end: int) -> dict[str, Any]:
        """A finding's position in the rule's own text."""
        if start < 0:
            return {"attribute": self.text.attribute}
        return {
            "attribute": self.text.attribute,
            "start": max(0, start - self.text.shift),
            "end": max(0, end - self.text.shift),
        }


@frozen(eq=False)
class Checked:
    """A rule with its target field and its expressions. ``broken``: an expression has an error, so that no value can be told."""

    rule: Rule
    field: Field | None
    texts: tuple[Parsed, ...] = ()
    broken: bool = False
    reads: Reads = ()
    """What its expressions read of sources, those that parse."""
    choices: tuple[tuple[str, Choice], ...] = ()
    """The choices that it makes by writing, each with the path of the object in which only one may occur."""

    @cached_property
    def kind(self) -> str:
        """The rule's kind (`Rule.kind`)."""
        return self.rule.kind

    @cached_property
    def touches(self) -> tuple[Touch, ...]:
        """What its reads touch of the sources."""
        return touches_of(self.reads)

    @property
    def trees(self) -> Iterator[tuple[Parsed, Node]]:
        """The expressions with their syntax trees; none where one of them has an error."""
        for one in () if self.broken else self.texts:
            assert one.lineage is not None
            assert one.lineage.tree is not None
            yield one, one.lineage.tree

    def text(self, attribute: str) -> Parsed | None:
        """The expression of an attribute."""
        for one in self.texts:
            if one.text.attribute == attribute:
                return one
        return None

    @cached_property
    def marks(self) -> frozenset[str]:
        """What checks are `about`: the kinds of parts of its expressions, those that parse, and what the rule says besides a value."""
        found: set[str] = set()
        for one in self.texts:
            if one.text.attribute != "value":
                found.add(f".{one.text.attribute}")
            if one.problems:
                found.add(PROBLEM)
            if one.lineage is not None and one.lineage.tree is not None:
                found |= kinds_in(one.lineage.tree)
        rule = self.rule
        found.update([name for name, said in _SAYS if said(rule)])
        return frozenset(found)


@frozen(eq=False)
class Filling:
    """A value that is written into a target field: what it can be, and of which expression it is the result.

    ``text`` is None for a constant or default, whose JSON value is ``constant`` then. ``items`` tells that a repeating target is filled as a
    whole by this value.
    """

    rule: Rule
    field: Field
    value: Inferred
    text: Parsed | None = None
    constant: Any = ABSENT
    items: bool = False
    from_xml: bool = False
    """Whether the value is a copy of text from XML."""

    @property
    def copied(self) -> Field | None:
        """The source field whose value is written unchanged, if it is just one."""
        return self.value.fields[0] if len(self.value.fields) == 1 else None

    @property
    def sources(self) -> tuple[str, ...]:
        """The paths of the source fields read by the value."""
        return sources_of(self.text)

    @property
    def from_(self) -> str:
        """The value in words: the field that is copied, or the expression."""
        if self.copied is not None:
            return place(self.copied.value_path or "$")
        if self.text is not None:
            text = " ".join(self.text.text.text.split())
            return f"`{text if len(text) <= 60 else text[:57] + '...'}`"
        return "the value"

    def place(self) -> dict[str, Any]:
        """Where the value's expression stands, for a finding."""
        if self.text is None:
            return {"attribute": "default" if self.rule.constant is ABSENT else "constant"}
        return {
            "attribute": self.text.text.attribute,
            "start": 0,
            "end": len(self.text.text.text) - self.text.text.shift,
        }


class Context:
    """A bench with all rules looked at once. Checks of one rule see the others through `at`, `under` and `blocks` only.

    What they saw is noted, so that an edit has only those rules checked again that saw what it changed (`checks.memory`).
    """

    def __init__(self, bench: Bench, scopes: Scopes, tables: Tables[Checked], survey: Survey) -> None:
        self.bench = bench
        self.scopes = scopes
        self.rules = tables.rules
        self.tables = tables
        self.survey = survey
        self.field_of: FieldOf = field_lookup(bench, scopes)
        self.taken: dict[int, tuple[Field, tuple[str, ...]]] = {}
        """What target fields take (`fit.taken`), by the field's `id`."""
        self.shelf = Shelf(bench.lookups)
        self.medium = bench.target.schema.medium if bench.target else "json"
        """What the target's payloads are, ``json`` where it is not known."""
        self._above: dict[tuple[int, Callable[[Field], bool]], tuple[Field, Field | None]] = {}
        self._seen: dict[Look, tuple[Checked, ...]] | None = None
        self._once: dict[Any, tuple[Any, Mapping[Look, tuple[Checked, ...]]]] = {}

    @property
    def by_path(self) -> Mapping[str, tuple[Checked, ...]]:
        """Rules by `block_path` of their target: for checks of the whole map."""
        return self.tables.by["at"]

    def at(self, path: str) -> tuple[Checked, ...]:
        """The rules at a path, as `block_path` writes it."""
        return self.look(("at", path))

    def under(self, path: str) -> tuple[Checked, ...]:
        """The rules below a path, as `block_path` writes it."""
        return self.look(("under", path))

    def blocks(self, target: str) -> tuple[Checked, ...]:
        """The rules for blocks of the list that a target is a block of."""
        return self.look(("blocks", list_of(target)))

    def look(self, where: Look) -> tuple[Checked, ...]:
        """The rules in a table."""
        found = self.tables.at(where)
        if self._seen is not None:
            self._seen[where] = found
        return found

    def noting(self, work: Callable[[], T]) -> tuple[T, Mapping[Look, tuple[Checked, ...]]]:
        """What a piece of work gives, and what it saw."""
        outer, self._seen = self._seen, {}
        try:
            return work(), self._seen
        finally:
            self._seen = outer

    def once(self, key: Any, work: Callable[[], T]) -> T:
        """What a piece of work gives, done once in the context; what it saw counts as seen by all who ask."""
        known = self._once.get(key)
        if known is None:
            known = self._once[key] = self.noting(work)
        if known[1] and self._seen is not None:
            self._seen.update(known[1])
        return known[0]

    def above(self, field: Field, is_so: Callable[[Field], bool]) -> Field | None:
        """The nearest of the fields above one of which something is so; told once for all that stand side by side."""
        parent = field.parent
        if parent is None:
            return None
        key = (id(parent), is_so)
        known = self._above.get(key)
        if known is None or known[0] is not parent:
            known = self._above[key] = parent, parent if is_so(parent) else self.above(parent, is_so)
        return known[1]

    def done(self) -> None:
        """Forget what was only worked out on the way: the next check takes over the rules, the tables and the survey."""
        self._once.clear()
        self._above.clear()
        self.taken.clear()

    def side(self, alias: str) -> Side | None:
        """The source of an alias."""
        return next((one for one in self.bench.sources if one.alias == (alias or self.scopes.root.root_alias)), None)

    @property
    def functions(self) -> Mapping[str, Call]:
        """What functions give that the project knows more of: lookups, and its own functions."""
        bench = self.bench
        return self.once(("functions",), lambda: inferring(bench.definitions, translating(self.shelf)))


def context_of(bench: Bench, before: Context | None = None) -> Context:
    """Everything that the checks of a map share. ``before`` is that of the same sides before an edit, of which what still holds is taken over."""
    scopes = scopes_of(bench)
    known = {id(one.rule): one for one in before.rules} if before is not None else {}
    same_loops = before is not None and _same_loops(before.scopes, scopes)
    rules = tuple(_again(bench, rule, scopes, known.get(id(rule)), same_loops=same_loops) for rule in bench.map.rules)
    touches = (one.touches for one in rules)
    survey = Survey(bench, scopes=scopes, touches=touches, before=before.survey if before else None)
    return Context(bench, scopes, tables_of(rules, before.tables if before else None), survey)


def _same_loops(before: Scopes, after: Scopes) -> bool:
    if before.root != after.root or before.arrays != after.arrays or before.loops.keys() != after.loops.keys():
        return False
    return all(before.loops[path] is one for path, one in after.loops.items())


def _again(bench: Bench, rule: Rule, scopes: Scopes, known: Checked | None, *, same_loops: bool) -> Checked:
    if known is not None and (
        same_loops or all(one.scope == scopes.of(rule, one.text.attribute) for one in known.texts)
    ):
        return known
    return _checked(bench, rule, scopes)


def field_lookup(bench: Bench, scopes: Scopes) -> FieldOf:
    """Fields of the sources by alias and path, each found once."""
    sides = {side.alias: side for side in bench.sources}
    known: dict[tuple[str, str], Field | None] = {}

    def field_of(alias: str, path: str) -> Field | None:
        key = (alias or scopes.root.root_alias, path)
        if key not in known:
            side = sides.get(key[0])
            known[key] = side.field(path) if side else None
        return known[key]

    return field_of


def _checked(bench: Bench, rule: Rule, scopes: Scopes) -> Checked:
    texts = tuple(_parsed(one, scopes.of(rule, one.attribute)) for one in texts_of(rule))
    field = bench.target.field(rule.target) if bench.target else None
    reads = tuple((one.text.attribute, read) for one in texts for read in one.reads)
    broken = any(one.problems or one.lineage is None for one in texts)
    return Checked(rule, field, texts, broken, reads, tuple(_choices(bench, rule)))


def _choices(bench: Bench, rule: Rule) -> Iterator[tuple[str, Choice]]:
    if bench.target is None or rule.decision or rule.kind == "element":
        return
    path = block_path(rule.target)
    above = paths_above(path)
    for here in (*above, path):
        field = bench.target.field(here)
        choice = field.shape.choice if field is not None else None
        if choice is not None:
            yield (paths_above(here)[-1:] or ("",))[0], choice


def _parsed(text: Text, scope: Scope) -> Parsed:
    problems = diagnose(text.text, scope.names)
    try:
        return Parsed(text, scope, problems, lineage(text.text, scope))
    except ExpressionError:
        return Parsed(text, scope, problems)


# --- what a rule writes ----------------------------------------------------------------------------------------------


def fillings_of(context: Context, checked: Checked) -> tuple[Filling, ...]:
    """The values that a rule writes into its own field: the expression's, the constant, the default."""
    field, rule = checked.field, checked.rule
    if field is None or rule.decision:
        return ()
    made: list[Filling] = []
    in_loop = bool(rule.each) or any(one.rule.each for one in context.at(block_path(rule.target)))
    named = rule.target.endswith("]") and not rule.target.endswith("[]")
    items = field.shape.repeats and not in_loop and not named
    parsed = checked.text("value")
    if parsed is not None:
        value = inferred(context, checked, parsed)
        made.append(Filling(rule, field, value, parsed, items=items, from_xml=copied_from_xml(context, value)))
    elif rule.each and field.shape.leaf and rule.constant is ABSENT and _alone(context, checked):
        parsed = checked.text("each")
        if parsed is not None:  # the items are copied as they are
            value = evolve(inferred(context, checked, parsed), many=False, optional=False)
            made.append(Filling(rule, field, value, parsed, from_xml=copied_from_xml(context, value)))
    if rule.constant is not ABSENT:
        made.append(Filling(rule, field, of_value(rule.constant), constant=rule.constant, items=items))
    if rule.default is not ABSENT:
        made.append(Filling(rule, field, of_value(rule.default), constant=rule.default, items=items))
    return tuple(made)


def _alone(context: Context, checked: Checked) -> bool:
    """Whether no further rule fills the items of a loop."""
    return len(context.at(block_path(checked.rule.target))) == 1


def inferred(context: Context, checked: Checked, parsed: Parsed) -> Inferred:
    """What an expression can give where the conditions around it hold, and after the rule's default."""
    return context.once(("inferred", id(parsed)), lambda: _inferred(context, checked, parsed))


def _inferred(context: Context, checked: Checked, parsed: Parsed) -> Inferred:
    if parsed.lineage is None or parsed.lineage.tree is None:
        return UNKNOWN
    value = infer_parts(context, checked, parsed)(parsed.lineage.tree)
    if checked.rule.default is not ABSENT and parsed.text.attribute == "value":
        if "missing" in checked.rule.default_for:
            value = evolve(value, optional=False)
        if "null" in checked.rule.default_for:
            value = evolve(value, nullable=False, types=value.types - {"null"})
        if "empty" in checked.rule.default_for and value.min_length in (None, 0) and value.known:
            value = evolve(value, min_length=1)
    blanks = checked.rule.blanks or context.bench.map.blanks
    if blanks is _USUAL or parsed.text.attribute != "value" or blanks == _USUAL:
        return value
    return after_blanks(value, blanks)


def infer_parts(context: Context, checked: Checked, parsed: Parsed) -> Callable[[Node], Inferred]:
    """What each part of an expression can give where the conditions around it hold. The parts are those of its lineage's tree."""
    return context.once(("parts", id(parsed)), lambda: _parts(context, checked, parsed))


def _parts(context: Context, checked: Checked, parsed: Parsed) -> Callable[[Node], Inferred]:
    known = guarded(context.field_of, conditions(context, checked))
    try:
        given = {INDEX: _COUNTED} if INDEX in parsed.scope.variables else {}
        if "params" in parsed.scope.variables:
            given = given | context.once(("parameters",), lambda: of_parameters(context.bench.parameters))
        return inference(parsed.text.text, parsed.scope, known, context.functions, given)[1]
    except ExpressionError:
        return lambda _node: UNKNOWN


def conditions(context: Context, checked: Checked) -> Guards:
    """What surely holds where the rule writes: its own condition, those of the objects above it and of the loops around it."""
    return context.once(("conditions", id(checked)), lambda: _conditions(context, checked))


_CONDITIONS, _NO_GUARDS = frozenset({".when", ".where"}), Guards()


def _conditions(context: Context, checked: Checked) -> Guards:
    found: list[tuple[str, Scope]] = []
    above = [one for path in paths_above(checked.rule.target) for one in context.at(path)]
    for one in (*above, checked):
        if _CONDITIONS.isdisjoint(one.marks):
            continue
        for attribute in ("when", "where"):
            parsed = one.text(attribute)
            if parsed is not None and parsed.lineage is not None:
                if attribute == "where" and one is checked and not one.rule.value:
                    continue
                found.append((parsed.text.text, parsed.scope))
    return guards_of(tuple(found), context.field_of, _shared(context, checked)) if found else _NO_GUARDS


def _shared(context: Context, checked: Checked) -> frozenset[Address]:
    """The places at which several of the loops around a rule and their joins stand."""
    own = context.scopes.own(checked.rule)
    loops = (*context.scopes.above(checked.rule.target), *((own,) if own is not None else ()))
    places: list[Address] = []
    for loop in loops:
        scope = context.scopes.inside(loop)
        places.append((scope.item_alias, bare_path(scope.item)))
        named = [one for join in loop.joins if (one := scope.named(join.alias)) is not None]
        places += ((one.alias, bare_path(one.path)) for one in named)
    return frozenset(one for one in places if places.count(one) > 1)


def copied_from_xml(context: Context, value: Inferred) -> bool:
    """Whether the value is copied from an XML source, where all but integers and booleans is text."""
    if not value.fields:
        return False
    roots = {id(side.root) for side in context.bench.sources if side.schema.medium == "xml"}
    return all(id(_root(one)) in roots for one in value.fields)


def _root(field: Field) -> Field:
    while field.parent is not None:
        field = field.parent
    return field


# --- for the messages ------------------------------------------------------------------------------------------------


def sources_of(parsed: Parsed | None) -> tuple[str, ...]:
    """The paths that an expression reads, each once."""
    return tuple(dict.fromkeys(one.path for one in parsed.reads)) if parsed else ()


def source_text(parsed: Parsed) -> str:
    """An expression for a message."""
    text = " ".join(parsed.text.text.split())
    return f"`{text if len(text) <= 60 else text[:57] + '...'}`"


def said(value: Any) -> str:
    """A JSON value as a message shows it."""
    import json

    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "..."


def listed(values: Sequence[Any], most: int = 3) -> str:
    """Some values for a message, and how many more there are."""
    shown = ", ".join(said(one) for one in values[:most])
    return shown + (f" and {len(values) - most} more" if len(values) > most else "")


def place(path: str) -> str:
    """A path for a message, without backticks of its own."""
    return f"`{path.replace('`', '')}`"


def name_of(field: Field) -> str:
    """A target field for a message: text and attributes with their element."""
    parent = field.parent
    while parent is not None and parent.shape.alternative:
        parent = parent.parent
    if parent is not None and field.name in ("#text", "[]"):
        return name_of(parent)
    if parent is not None and (field.name.startswith("@") or field.name == "*"):
        return f"`{parent.name}.{field.name}`" if parent.name else f"`{field.name}`"
    return f"`{field.name}`" if field.name else "the target"
