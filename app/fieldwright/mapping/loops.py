"""The items of a block as JSONata: joined, kept, sorted and grouped, with the names that what is written for each may use.

A block without names, joins and groups is a plain path over its items. With them it is a path over rows: objects that hold the item as ``i``,
the items joined to it as ``j0``, ``j1`` and so on, a group's items as ``g`` and the item's place in its list as ``n``.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from fieldwright.expression.syntax import Node, parsed
from fieldwright.mapping.literals import literal, operand
from fieldwright.mapping.model import Join, Rule
from fieldwright.mapping.scopes import GROUP, INDEX

KEYS: Mapping[str, str] = {"_key": 'function($v) {$exists($v) and $v != null ? $string({"": $v}) : ""}'}
"""What turns one part of a join's key into text, the same for the same value of the same type, and empty where it is null or missing."""


@frozen
class Items:
    """What a block runs through. ``given`` are the statements before it, ``step`` what each item is bound to, ``item`` where it stands in a row."""

    given: str
    over: str = "$_i"
    step: str = ""
    item: str = ""

    def each(self, text: str) -> str:
        """A path that gives the text, ``{...}`` or ``(...)``, for each item."""
        inside = f"{self.item}.{text}" if self.item else text
        return f"{self.over}.({self.step}{inside})" if self.step or self.item else f"{self.over}.{text}"


def items(rule: Rule, inside: str = "", *, counted: bool = False) -> Items:
    """The items of a block. ``inside`` is the text that is written for each, of which the names tell what has to be bound; ``counted`` says
    that ``$index`` is among them."""
    counted = counted and INDEX not in rule.names
    if not rule.joins and not rule.group_by:
        own = _names(rule, (), inside)
        kept = f"[$boolean({_named(rule, (), rule.where)})]" if rule.where else ""
        kept += f"^({_terms(rule, ())})" if rule.order_by else ""
        given = f"$_i := {operand(rule.each)}" + (f"; $_i := $_i{kept}" if kept else "")
        return Items(given, f"$_i#${INDEX}" if counted else "$_i", own)
    parts = _joined(rule) if rule.joins else [f"$_i := {operand(rule.each)}"]
    row = "$_r" if rule.joins else "$_i"
    kept = f"[({_in_row(rule, rule.where, '$boolean({})')})]" if rule.where else ""
    kept += f"^({_terms(rule, rule.joins)})" if rule.order_by else ""
    if kept:
        parts.append(f"{row} := {row}{kept}")
    if rule.group_by:
        parts += _grouped(rule, row)
    group = f"${GROUP} := g; " if rule.group_by and GROUP not in rule.names and _uses(inside, GROUP) else ""
    step = group + _names(rule, rule.joins, inside, "i")
    return Items("; ".join(parts), f"$_r#${INDEX}" if counted else "$_r", step, "i")


# --- joins -------------------------------------------------------------------------------------------------------------


def _joined(rule: Rule) -> list[str]:
    """The statements that make ``$_r``: a row for each item with what is joined to it. Each source is looked up in an index of its own."""
    return _started(rule, len(rule.joins), len(rule.joins))


def _started(rule: Rule, indexed: int, stepped: int) -> list[str]:
    """The statements up to some of the joins' indexes and steps."""
    joins = rule.joins[:indexed]
    counts = any(join.kind == "position" for join in joins)
    parts = [f"$_x{at} := {_index(join)}" for at, join in enumerate(joins) if join.kind != "own"]
    start = '$_i#$_n.{"i": $, "n": $_n}' if counts else '$_i.{"i": $}'
    parts.append(f"$_i := {operand(rule.each)}; $_r := {start}")
    for at, join in enumerate(joins[:stepped]):
        parts.append(f"$_r := $_r.($_m := $; {_step(rule, at, join, counts=counts)})")
    return parts


def rows_before(rule: Rule, at: int) -> tuple[str, str]:
    """The statements that make ``$_r`` as it is before a join, and what counts on one row what that meets: its key ``k`` and a count ``c``.

    For a join by position it is done on one row only, for the lists: an item without a place counts nothing, and a place without an item two.
    """
    join = rule.joins[at]
    given = "; ".join(_started(rule, at + 1, at))
    if join.kind == "position":
        lists = f"$_a := $count($_i); $_b := $count($_x{at}); $_r := {{}}"
        return f"{given}; {lists}", '[[1..$_a - $_b].{"c": 0}, [1..$_b - $_a].{"c": 2}]'
    names = _names(rule, rule.joins[:at], join.left, "i")
    found = f'$_k != "" ? $count($lookup($_x{at}, $_k)) : 0'
    return given, f'{names}$_k := i.({_key(join.left)}); {{"k": $_k, "c": {found}}}'


def _index(join: Join) -> str:
    """The joined items by their key, or in their order."""
    if join.kind == "position":
        return f"[{join.source}\n]" if "/*" in join.source else f"[{join.source}]"
    return f"{operand(join.source)}{{{_key(join.right, join.alias)}: [$]}}"


def _step(rule: Rule, at: int, join: Join, *, counts: bool) -> str:
    """What a row becomes: rows with the items that it meets."""
    before = rule.joins[:at]
    held = ['"i": $_m.i', *(['"n": $_m.n'] if counts else []), *(f'"j{here}": $_m.j{here}' for here in range(at))]
    if join.kind == "position":
        return f'{{{", ".join(held)}, "j{at}": $_x{at}[$_m.n]}}'
    if join.kind == "own":
        found = f"{_names(rule, before, join.source, 'i')}$_f := i.({_closed(join.source)})"
    else:
        found = f'{_names(rule, before, join.left, "i")}$_k := i.({_key(join.left)}); $_f := $_k != "" ? $lookup($_x{at}, $_k)'
    row = f'{{{", ".join(held)}, "j{at}": $}}'
    made = f"$_f[0].{row}" if join.many == "first" else f"$_f.{row}"
    if join.many == "error":
        several = f"$error({literal(f'several items of {join.source} match one item of {rule.each}')})"
        made = f"$count($_f) > 1 ? {several} : {made}"
    if join.kind == "left":
        made = f"$count($_f) = 0 ? $_m : {made}"
    return f"{found}; {made}"


def _key(text: str, alias: str = "") -> str:
    """The text of a join's key: of its parts, where it is a list. ``alias`` names the item that it is a key of."""
    named = f"${alias} := $; " if alias and _uses(text, alias) else ""
    parts = parts_of(text)
    if len(parts) == 1:
        return f"({named}$_key({_closed(parts[0])}))"
    bound = "".join(f"$_k{at} := $_key({_closed(part)}); " for at, part in enumerate(parts))
    names = [f"$_k{at}" for at in range(len(parts))]
    there = " and ".join(f'{name} != ""' for name in names)
    return f'({named}{bound}{there} ? {" & ".join(names)} : "")'


def parts_of(text: str) -> tuple[str, ...]:
    """The parts of a key: those of a list that is written out, or the whole."""
    tree = parsed(text)
    if isinstance(tree, Node) and tree.kind == "array" and tree.children and not tree.keep_array:
        return tuple(text[one.start : one.end] for one in tree.children)
    return (text,)


# --- groups ------------------------------------------------------------------------------------------------------------


def _grouped(rule: Rule, row: str) -> list[str]:
    """The statements that make ``$_r`` the groups, in the order of their first items.

    Keys are JSON text of an object, so that null, missing, text and numbers differ, and no engine takes them for positions.
    """
    held = ['"g": [$_v.i]', '"i": $_v[0].i', *(f'"j{at}": $_v[0].j{at}' for at in range(len(rule.joins)))]
    if not rule.joins:
        held = ['"g": $_v', '"i": $_v[0]']
    return [f"$_g := {row}{{{_group_key(rule)}: [$]}}", f"$_r := $each($_g, function($_v) {{{{{', '.join(held)}}}}})"]


def _group_key(rule: Rule) -> str:
    """The text of a group's key on a row."""
    parts = parts_of(rule.group_by)
    keys = ", ".join(f"{literal(str(at) if len(parts) > 1 else '')}: {_closed(one)}" for at, one in enumerate(parts))
    text = f"$string({{{keys}}})"
    if rule.joins:
        return f"({_names(rule, rule.joins, rule.group_by, 'i')}i.({text}))"
    return f"({_names(rule, (), rule.group_by)}{text})"


def rows_apart(rule: Rule) -> str:
    """The rows of a block that joins or groups, one for each item with what it meets, before they are grouped: objects of the item ``i``, its
    number ``n`` among those of ``each``, the joined items ``j0``, ``j1`` and so on, and the text ``k`` of its group's key."""
    by_place = Join("", "[]", "position")  # with nothing: so rows hold their items' places
    numbered = evolve(rule, joins=(*rule.joins, by_place))
    run = items(evolve(numbered, group_by=""))
    held = ['"i": i', '"n": n', *(f'"j{at}": j{at}' for at in range(len(rule.joins)))]
    held += [f'"k": {_group_key(numbered)}'] if rule.group_by else []
    return f"({run.given}; [$_r.{{{', '.join(held)}}}])"


def at_item(rule: Rule, at: int, text: str, *, lists: bool = False) -> str:
    """A text as it is evaluated on what is written for one item of a block: the one at a place, from 0. ``lists``: the items are lists."""
    run = items(rule, text)
    over = run.over.partition("#")[0]
    count = f"${INDEX} := {at}; " if INDEX not in rule.names and _uses(text, INDEX) else ""
    step = f"({count}{run.step}{run.item}.{text})" if run.item else f"({count}{run.step}{text})"
    if not lists:
        return f"({run.given}; {over}#$_at[$_at = {at}].{step})"
    inner = f"[[$_m]].({count}{run.step}{text})" if not run.item else f"[$_m].({count}{run.step}[[{run.item}]].{text})"
    return f"({run.given}; $_m := {over}[{at}]; {inner})"


# --- names -------------------------------------------------------------------------------------------------------------


def _names(rule: Rule, joins: Sequence[Join], text: str, item: str = "$") -> str:
    """The statements that bind the names of a block which a text uses. ``item`` is where the block's item stands."""
    named = [(rule.alias, item), *((join.alias, f"j{at}") for at, join in enumerate(joins))]
    return "".join(f"${name} := {place}; " for name, place in named if name and _uses(text, name))


def _named(rule: Rule, joins: Sequence[Join], text: str) -> str:
    """An expression on an item that may use the item's name."""
    names = _names(rule, joins, text)
    return f"({names}{_closed(text)})" if names else operand(text)


def _in_row(rule: Rule, text: str, form: str) -> str:
    """An expression on the item of a row."""
    if not rule.joins:
        return f"{_names(rule, (), text)}{form.format(_closed(text))}"
    return f"{_names(rule, rule.joins, text, 'i')}i.({form.format(_closed(text))})"


def _terms(rule: Rule, joins: Sequence[Join]) -> str:
    """The sort terms, on rows where there are joins; as they are written where they use no names."""
    if not joins and not _names(rule, (), rule.order_by):
        return rule.order_by
    found: list[str] = []
    for descending, text in terms_of(rule.order_by):
        inside = _in_row(rule, text, "{}") if joins else f"{_names(rule, (), text)}{_closed(text)}"
        found.append(f"{'>' if descending else '<'}({inside})")
    return ", ".join(found)


def terms_of(order_by: str) -> tuple[tuple[bool, str], ...]:
    """The terms of an order, each with whether it is descending."""
    head = "$^("
    tree = parsed(f"{head}{order_by})")
    if not isinstance(tree, Node) or tree.kind != "sort":
        return ((False, order_by),)
    texts = (order_by[one.start - len(head) : one.end - len(head)] for one in tree.children[1:])
    return tuple(zip(tree.value, texts, strict=True))


def uses(text: str, names: Iterable[str]) -> bool:
    """Whether a text may use one of some names; it may be that they only stand in a text of it."""
    return any(_uses(text, name) for name in names)


def _uses(text: str, name: str) -> bool:
    return f"${name}" in text and re.search(rf"\${re.escape(name)}(?!\w)", text) is not None


def _closed(text: str) -> str:
    """An expression before a closing bracket: a comment must not reach beyond it."""
    return f"{text}\n" if "/*" in text else text
