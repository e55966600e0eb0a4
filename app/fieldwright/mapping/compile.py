"""A map as one JSONata expression, which any JSONata 2.x engine runs, and one expression a rule.

What rules mean:

* ``value`` is evaluated with ``$`` as the item of the nearest block around it (the primary source's root where there is none), ``$$`` as the
  primary source's root, ``$alias`` as each source's root (the primary's alias is ``$$``), ``$params`` and ``$translate``.
* The keys of an object stand in the target schema's order; fields that the schema does not know follow in rule order.
* A value that is missing leaves its key out. Null is written as null. Empty text is written as empty text. ``default`` stands in for a
  missing value, and for null or empty text where ``default_for`` says so.
* Where the map's ``blanks``, or the rule's own, say otherwise, a value that is null, empty text or missing becomes what they say, once the
  default had its turn: it is left out, becomes null or empty text, or fails. On a repeating field that a value fills as a whole that goes
  for the list (empty is ``[]``), otherwise for each item; in a value that is an object, for the whole of it. Of several rules for
  one place, a missing value is left to the next. Constants, loops, conditions and decisions have none.
* ``when`` that is not true leaves the value, the block or the whole object out, defaults included.
* An object whose members are all missing is left out. Where the target requires it, and the object around it is written, it is written
  empty. The items of a loop are always written, so that their number stays what it was.
* A repeating field is an array, with one item as with many. Its blocks fill it in rule order: for each item of ``each`` (kept by ``where``,
  sorted by ``order_by``), or a single element for a block without ``each``. Without items the field is left out, or is ``[]`` where the
  target requires the field and the object around it is written. In an array of values, an item whose value is missing is left out.
* Inside a block ``$name`` is its item, where it is named (``as``), for all that is below it at any depth; ``$index`` is the place, from 0, of
  what is written for the item among what its block writes. In ``where``, ``order_by``, ``group_by`` and the keys of its joins the block's own
  name is known as well.
* ``joins`` follow one another, and each item goes on with what it meets: of ``source``, evaluated once on the block's surroundings, what has
  the same key (``inner``: an item that meets nothing is not written; ``left``: it is, and the joined item is missing), what has the same
  place (``position``: missing where the other list is shorter; what it has more is not read), or each of a list of the item's own (``own``;
  an item whose list is empty is not written). Keys are the same where their values and types are ("1" is not 1); a key that is null or
  missing, or has such a part, meets nothing. Of several that match, ``many`` takes each, the first, or fails. ``left`` of a later join may
  read the earlier ones; then ``where``, ``order_by`` and ``group_by`` see all of them. A join never looks through its source more than once.
* ``group_by`` writes the block once for each key, in the order of the first items: items are joined, kept (``where``), sorted (``order_by``)
  and then grouped. ``$`` is the group's first item, joined names stand for what belongs to it, and ``$group`` is the list of all its items, also
  of one. Keys are compared with their types: null, missing, "1" and 1 are different groups. A list as the key is one of several parts.
* ``key`` on a block of an object's members of any name (``*``) gives each item's name; what it writes for the item is the value. The
  object's other fields stand beside them, and win over a computed name that is theirs. Of two items with one key the first counts, and an item
  whose key is null or missing is left out; the run tells of both. Numbers and other values as keys become text.
* ``value`` on a repeating field gives all its items: a single value becomes an array of one, null stays null.
* A constant is written as it is. A decision writes nothing.
* Of two rules for one place, the first that gives something counts.
* Values from XML are text. Into a JSON target that takes numbers or booleans only they are converted, in the expression itself.
* A rule with an expression that does not parse, or that calls ``$eval``, writes nothing; `CompiledMap.notes` says so.

Names that start with ``$_`` belong to the compiled expression.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.expression.definitions import Definition, definitions_text
from fieldwright.expression.diagnostics import syntax_problem
from fieldwright.expression.engine import refuse_eval
from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.functions import own_functions, prelude
from fieldwright.expression.lookups import SUPPLIED, stated
from fieldwright.expression.problems import Problem
from fieldwright.expression.syntax import parsed
from fieldwright.files.records import ABSENT
from fieldwright.mapping.body import CONVERTERS, Writer, counted
from fieldwright.mapping.literals import literal, operand
from fieldwright.mapping.loops import KEYS, items
from fieldwright.mapping.model import ITEM_NAME, JOINS, MATCHES, Rule
from fieldwright.mapping.probing import Probe, probes_of
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import Node, Trail, target_tree
from fieldwright.schema.paths import Step, format_path, parse_path

OWN: Mapping[str, str] = {**CONVERTERS, **KEYS}
"""The functions of the compiled expression itself."""


@frozen
class CompiledRule:
    """One rule by itself. ``text`` gives its value, or its values over the items of the blocks around it; for a block, its items.

    It expects ``$params`` and ``$translate`` to be there, and is empty for a rule that writes nothing. ``blocks`` are the targets of the
    blocks around it whose ``each`` it runs through, outermost first; for a block, itself as well.
    """

    target: str
    kind: str
    text: str = ""
    blocks: tuple[str, ...] = ()


@frozen
class CompiledMap:
    """A map as an expression. ``text`` stands alone; ``body`` expects ``$params``, ``$translate`` and the aliases to be given.

    ``aliases`` are the further sources that are read: whoever evaluates ``text`` gives them as bindings. ``notes`` say in sentences
    what was left out and why.
    """

    text: str
    body: str
    rules: tuple[CompiledRule, ...] = ()
    aliases: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    broken: Mapping[str, str] = Factory(dict)
    """Why a rule was left out, by its target."""
    probes: tuple[Probe, ...] = ()
    """What tells, on a payload, what joins and keys did not meet or met more than once; none for a map without them."""
    supplied: tuple[str, ...] = ()
    """The lookups whose rows are too many to stand in ``text``: whoever evaluates it gives them as ``$lookupTables``."""


def compile_map(bench: Bench) -> CompiledMap:
    """The map of a bench as JSONata."""
    root, trails, broken = usable_tree(bench)
    notes = tuple(f"the rule for {target} writes nothing: {problem}" for target, problem in broken.items())
    writer = Writer(bench)
    inner = writer.root(root)
    enclosed = partial(with_definitions, bench.definitions)
    body = enclosed(inner)
    by_rule = {id(trail.rule): trail for trail in trails}
    rules = tuple(_rule_alone(rule, by_rule.get(id(rule)), writer, enclosed) for rule in bench.map.rules)
    text, aliases, supplied = standing_alone(bench, inner)
    probes = tuple(one for trail in trails for one in _probes(trail, enclosed))
    return CompiledMap(text, body, rules, aliases, notes, broken, probes, supplied)


def usable_tree(bench: Bench) -> tuple[Node, list[Trail], dict[str, str]]:
    """The tree of a map's rules that can be compiled, the way to each, and why the others cannot, by their targets."""
    broken: dict[str, str] = {}
    usable: list[Rule] = []
    for rule in bench.map.rules:
        problem = rule_problem(rule)
        if problem:
            broken.setdefault(rule.target, problem)
        else:
            usable.append(rule)
    root, trails, unusable = target_tree(usable, bench.target)
    for rule in unusable:
        broken.setdefault(rule.target, "its target names no place")
    return root, trails, broken


def _probes(trail: Trail, enclosed: Callable[[str], str]) -> Iterator[Probe]:
    if not trail.rule.each or not (trail.rule.joins or trail.rule.key):
        return
    outer = [loop for place in trail.places[:-1] if (loop := place.rule("each"))]
    yield from probes_of(trail.rule, outer, enclosed)


def rule_problem(rule: Rule) -> str:
    """Why a rule cannot be compiled, or an empty text."""
    for at, join in enumerate(rule.joins):
        if join.kind not in JOINS or join.many not in MATCHES:
            return f"`joins[{at}]` is of no known kind"
        if not join.source.strip():
            return f"`joins[{at}].source` is empty"
    for name in (*((rule.alias,) if rule.alias else ()), *(one.alias for one in rule.joins)):
        if not ITEM_NAME.fullmatch(name):
            return f"`{name}` cannot be the name of an item"
    for attribute, text in rule.expressions:
        tried = f"$^({text})" if attribute == "order_by" else text
        problem = syntax_problem(tried)
        if problem is not None:
            return f"`{attribute}` does not parse ({problem.message})"
        if attribute == "order_by" and not _is_sort(tried):
            return "`order_by` is more than sort terms"
        try:
            refuse_eval(tried)
        except ExpressionError as error:
            return error.message
    return ""


def _is_sort(text: str) -> bool:
    tree = parsed(text)
    return not isinstance(tree, Problem) and tree.kind == "sort" and tree.children[0].kind == "variable"


# --- around the body -------------------------------------------------------------------------------------------------


def standing_alone(bench: Bench, inner: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """A body as an expression with its prelude, the aliases that must be given, and the lookups whose rows must be."""
    alias = bench.map.sources[0].alias if bench.map.sources else ""
    further = tuple(one.alias for one in bench.map.sources[1:] if _uses(inner, one.alias))
    lines: list[str] = []
    if alias and _uses(inner, alias):
        lines.append(f"  ${alias} := $$;\n")
    own = definitions_text(inner, bench.definitions)
    if _uses(own + inner, "params"):
        lines.append(f"  $params := {literal(defaults_of(bench))};\n")
    tables, supplied = stated(own + inner, bench.lookups)
    lines.append(prelude(own_functions(own + inner), tables))
    lines.append(own)
    lines += [f"  ${name} := {source};\n" for name, source in OWN.items() if f"${name}(" in inner]
    head = "".join(lines)
    given = (*further, *((SUPPLIED,) if supplied else ()))
    told = f"/* Give as bindings: {', '.join('$' + one for one in given)} */\n" if given else ""
    return told + (f"(\n{head}\n  {inner}\n)" if head else inner), further, supplied


def with_definitions(definitions: Sequence[Definition], inner: str) -> str:
    """An expression with the functions that it calls, the project's and those of the compiled expression itself."""
    head = definitions_text(inner, definitions)
    head += "".join(f"${name} := {source};\n" for name, source in OWN.items() if f"${name}(" in inner)
    return f"(\n{head}{inner}\n)" if head else inner


def _uses(text: str, name: str) -> bool:
    return re.search(rf"\${re.escape(name)}(?!\w)", text) is not None


def defaults_of(bench: Bench) -> dict[str, Any]:
    """The parameters that have a default, by name: what ``$params`` holds unless told otherwise."""
    return {one.name: one.default for one in bench.parameters if one.default is not ABSENT}


def target_of(path: str) -> str:
    """The path that a rule for a place of the output would have: positions become ``[]``. Raises ValueError for text that is no path."""
    found: list[Step] = []
    for step in parse_path(path):
        if found and step.name[:1] == "[":
            found[-1] = evolve(found[-1], brackets=(*found[-1].brackets, ""))
        else:
            found.append(Step("", ("",)) if step.name[:1] == "[" else step)
    return format_path(found)


# --- rules by themselves ---------------------------------------------------------------------------------------------


def _rule_alone(rule: Rule, trail: Trail | None, writer: Writer, enclosed: Callable[[str], str]) -> CompiledRule:
    if trail is None:
        return CompiledRule(rule.target, rule.kind)
    own = trail.places[-1]
    blocks: list[str] = []
    if rule.kind == "each":
        if rule.value and "[]" not in own.members:
            item = writer.item(own, rule, 0)
            run = items(rule, item, counted=counted(own, item))
            text = f"({run.given}; {run.each(item)})"
        else:
            run = items(rule)
            text = f"({run.given}; {run.each('($)') if run.item else run.over})"
        blocks.append(rule.target)
        if rule.when:
            text = f"({operand(rule.when)} ? {text})"
    elif rule.kind == "element":
        text = f"$boolean({operand(rule.when)})" if rule.when else ""
    else:
        text = writer.rule_value(rule, own.field, many=bool(own.name or (own.field and own.field.shape.repeats))).text
    above = trail.places[:-1]
    loop_here = own.rule("each")
    if loop_here and loop_here is not rule:
        above = trail.places
    for place in reversed(above):
        loop = place.rule("each")
        if loop and text:
            run = items(loop, text, counted=counted(place, text))
            text = f"({run.given}; [{run.each(f'({text})')}])"
            blocks.insert(0, loop.target)
        for condition in (one.when for one in place.rules if one.when):
            text = f"({operand(condition)} ? {text})" if text else ""
    return CompiledRule(rule.target, rule.kind, enclosed(text) if text else "", tuple(blocks))
