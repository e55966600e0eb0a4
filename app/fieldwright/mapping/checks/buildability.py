"""B: what somebody who knows neither system would have to ask before building it. Said always; what counts when, `mapping.buildability` says."""

import re
from collections.abc import Iterator
from typing import Any

from fieldwright.expression.nodes import Node, walk
from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import content_of, digest, said_of
from fieldwright.mapping.checks.about import ELEMENT, about
from fieldwright.mapping.checks.lookups import used
from fieldwright.mapping.checks.model import Checked, Context, place, said
from fieldwright.mapping.checks.words import amount
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.mapping.scopes import block_path, steps_of
from fieldwright.schema.model import Field

LONG = 120
"""Characters of an expression, spaces counted once, beyond which it needs a word or an example."""
DEEP = 4
"""Calls, conditions, filters and functions inside each other, beyond which it needs one."""

_NESTING = frozenset({"call", "partial", "condition", "filter", "lambda", "group", "sort", "transform"})
_PLAIN_WORD = re.compile(r"[^\W\d_]{4,}([ '-][^\W\d_]+)*")
_NAMED = re.compile(r"[A-Z]{2,3}")
_NAMES = ("curr", "country", "lang", "locale", "unit")
"""Fields whose names say what a code of two or three letters in them is."""


def fills_nothing(checked: Checked) -> bool:
    """Whether a rule says neither a filling nor a decision, where it is no single element of a list and no condition on an object."""
    rule = checked.rule
    if rule.kind != "element" or rule.when:
        return False
    steps = steps_of(rule.target)
    return not (steps and steps[-1].brackets and (checked.field is None or not checked.field.shape.leaf))


def in_prose(rule: Rule) -> bool:
    """Whether somebody has written what a rule is to do, in words."""
    return bool(rule.note.strip() or (rule.question and rule.question.text.strip()))


@about(ELEMENT)
def only_in_prose(_context: Context, checked: Checked) -> Iterator[Finding]:
    """B01: a note or a question says what is meant, and nothing does it."""
    if fills_nothing(checked) and in_prose(checked.rule):
        yield _finding(
            "B01",
            checked,
            f"what {place(checked.rule.target)} is filled with is said in words only: nothing would be written",
        )


@about(".question")
def open_question(_context: Context, checked: Checked) -> Iterator[Finding]:
    """B02, B03: a question without an answer on a rule that counts as approved, or as ready."""
    question, status = checked.rule.question, checked.rule.status
    id_ = {"approved": "B02", "ready": "B03"}.get(status)
    if id_ and question is not None and question.text.strip() and not question.answer.strip():
        asked = f" of {question.asked_of}" if question.asked_of else ""
        yield _finding(
            id_, checked, f"the rule is {status}, and a question{asked} is open: {_short(question.text)}",
            mend=f"Write the answer, or set the rule back to {'ready' if status == 'approved' else 'draft'}.",
        )  # fmt: skip


@about(".decision")
def decision_without_reason(_context: Context, checked: Checked) -> Iterator[Finding]:
    """B04: nobody can tell later whether the decision still holds."""
    if checked.rule.decision == NOT_MAPPED and not checked.rule.reason.strip():
        yield _finding(
            "B04", checked, f"it was decided that {place(checked.rule.target)} stays empty, and not said why"
        )


@about(".when")
def otherwise_is_not_said(context: Context, checked: Checked) -> Iterator[Finding]:
    """B06: the target demands a value, and the rule says only under which condition it writes one."""
    rule, field = checked.rule, checked.field
    if not rule.when or rule.decision or field is None or not field.shape.required or field.shape.choice is not None:
        return
    if rule.note.strip() or len(context.at(block_path(rule.target))) > 1:
        return
    yield _finding(
        "B06", checked, f"{place(rule.target)} is required and is written only when `{_short(rule.when)}`: nothing says what holds otherwise",
        attribute="when",
    )  # fmt: skip


@about(".constant", ".default")
def value_without_meaning(_context: Context, checked: Checked) -> Iterator[Finding]:
    """B07: a code or a number that nobody explains: neither a note, nor the target's own description of it."""
    rule = checked.rule
    if rule.note.strip() or rule.decision:
        return
    for attribute, value in (("constant", rule.constant), ("default", rule.default)):
        if value is not ABSENT and not _plain(value, checked.field):
            yield _finding(
                "B07", checked, f"nothing says what the {attribute} {said(value)} of {place(rule.target)} means", attribute=attribute
            )  # fmt: skip
            return


def _plain(value: Any, field: Field | None) -> bool:
    if value is None or isinstance(value, bool) or value in ("", 0, 1):
        return True
    if field is not None:
        shape = field.shape
        if value in (shape.fixed, shape.default) or shape.enum_text.get(str(value)):
            return True
        if isinstance(value, str) and _NAMED.fullmatch(value) and any(one in field.path.lower() for one in _NAMES):
            return True
    return isinstance(value, str) and bool(_PLAIN_WORD.fullmatch(value))


def long_without_a_word(_context: Context, checked: Checked) -> Iterator[Finding]:
    """B08: an expression beyond `LONG` or `DEEP` with neither a note, nor words of the analyst's own, nor an example."""
    if checked.rule.note.strip() or checked.rule.words.strip() or checked.rule.examples:
        return
    for parsed, tree in checked.trees:
        length = len(parsed.text.text)
        length = length if length <= LONG else len(" ".join(parsed.text.text.split()))
        deep = 0 if length > LONG else _depth(tree)
        if length > LONG or deep > DEEP:
            what = (
                f"has {length:,} characters" if length > LONG else f"has {deep} calls and conditions inside each other"
            )
            yield _finding(
                "B08", checked, f"the expression for {place(checked.rule.target)} {what}, and neither a note nor an example explains it",
                attribute=parsed.text.attribute,
            )  # fmt: skip
            return


def _depth(tree: Node) -> int:
    """How many calls, conditions, filters and functions stand inside each other, or in all where that is no more than `DEEP`."""
    in_all = sum([one.kind in _NESTING for one in walk(tree)])
    if in_all <= DEEP:
        return in_all
    most = 0
    stack = [(tree, 0)]
    while stack:
        node, depth = stack.pop()
        depth += node.kind in _NESTING
        most = max(most, depth)
        stack += ((one, depth) for one in node.children)
    return most


def computed_without_example(_context: Context, checked: Checked) -> Iterator[Finding]:
    """B09: a value is computed, and no example shows what goes in and what comes out. A lookup's table is example enough."""
    if checked.rule.kind != "value" or checked.rule.examples:
        return
    for parsed, tree in checked.trees:
        if parsed.text.attribute == "value" and parsed.reads and not _copies(tree):
            yield _finding(
                "B09", checked, f"no worked example shows what the expression for {place(checked.rule.target)} gives"
            )


def _copies(tree: Node) -> bool:
    """Whether a value is copied, or looked up, as it is."""
    while tree.kind == "block" and len(tree.children) == 1:
        tree = tree.children[0]
    if tree.kind == "call" and tree.children[0].value in ("translate", "translateBack"):
        return all(_copies(one) for one in tree.children[2:])
    if tree.kind == "map":
        return all(_copies(one) for one in tree.children)
    return tree.kind in ("name", "variable", "string", "number", "value")


def approved_for_an_older_definition(context: Context, checked: Checked) -> Iterator[Finding]:
    """B12: the rule, or a field that it reads or fills, is not what it was when it was approved."""
    rule = checked.rule
    if rule.status != "approved" or not rule.approved_for:
        return
    root = context.scopes.root.root_alias
    now = digest(context.bench, rule, [(one.alias or root, one.path) for _, one in checked.reads])
    if now and now != rule.approved_for:
        yield _finding(
            "B12",
            checked,
            f"the rule for {place(rule.target)} was approved for an older definition: it, or a field that it reads or fills, has changed",
        )


@about(".words")
def words_for_an_older_rule(_context: Context, checked: Checked) -> Iterator[Finding]:
    """B18: the analyst's own words say what the rule did before."""
    rule = checked.rule
    if rule.words.strip() and rule.words_for != said_of(rule):
        yield _finding(
            "B18", checked, f"the words for {place(rule.target)} were written for an older rule: {_short(rule.words)}"
        )


def draft_rule(_context: Context, checked: Checked) -> Iterator[Finding]:
    """B15: nobody has said that the rule is ready."""
    if checked.rule.status == "draft":
        yield _finding("B15", checked, f"the rule for {place(checked.rule.target)} is a draft")


# --- of the map as a whole -------------------------------------------------------------------------------------------


def dropped_without_reason(context: Context) -> Iterator[Finding]:
    """B05: a source field that is deliberately not used, and nobody can tell why."""
    for one in context.bench.map.dropped:
        if not one.reason.strip():
            yield finding(
                "B05",
                f"it was decided that {place(one.path)} of the source is not used, and not said why",
                sources=(one.path,),
            )


def lookup_without_description(context: Context) -> Iterator[Finding]:
    """B10: a code table that a rule uses, and nothing says what it translates."""
    if not context.bench.lookups:
        return
    for name in used(context):
        lookup = context.bench.lookups.get(name)
        if lookup is not None and not lookup.description.strip():
            yield finding("B10", f"nothing says what the lookup {name!r} translates, and who keeps it")


def parameter_without_description(context: Context) -> Iterator[Finding]:
    """B11: a value that each installation supplies, and nothing says what to supply."""
    for one in context.bench.parameters:
        lacks = [
            what for what, there in (("what it means", one.description.strip()), ("its type", one.type)) if not there
        ]
        if lacks:
            default = "" if one.default is not ABSENT else ", and it has no default"
            yield finding("B11", f"nothing says of the parameter `{one.name}` {' or '.join(lacks)}{default}")


MOST_NAMED = 3


def rules_without_owner(context: Context) -> Iterator[Finding]:
    """B13: nobody answers for some rules; said once for all of them."""
    targets = [one.rule.target for one in context.rules if not one.rule.owner.strip()]
    if targets:
        more = f" and {len(targets) - MOST_NAMED:,} more" if len(targets) > MOST_NAMED else ""
        which = ", ".join(place(one) for one in targets[:MOST_NAMED])
        yield finding("B13", f"{amount(len(targets), 'rule has', 'rules have')} no owner: {which}{more}")


def final_map_changed(context: Context) -> Iterator[Finding]:
    """B14: what was marked final is not what the map says now. The window sets such a map back; here somebody else has written the file."""
    map_ = context.bench.map
    if map_.status == "final" and map_.final_for != content_of(map_):
        why = (
            "has changed since it was marked final"
            if map_.final_for
            else "is final, and it is not recorded what was made final"
        )
        yield finding("B14", f"the map {map_.name!r} {why}")


def no_rules(context: Context) -> Iterator[Finding]:
    """B16: there is nothing to build yet."""
    if not context.rules:
        yield finding("B16", f"the map {context.bench.map.name!r} has no rules")


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 80 else plain[:77] + "..."


def _finding(id_: str, checked: Checked, message: str, **more: Any) -> Finding:
    return finding(id_, message, target=checked.rule.target, **more)


RULE_CHECKS = (
    only_in_prose, open_question, decision_without_reason, otherwise_is_not_said, value_without_meaning, long_without_a_word,
    computed_without_example, approved_for_an_older_definition, words_for_an_older_rule, draft_rule,
)  # fmt: skip
MAP_CHECKS = (
    dropped_without_reason, lookup_without_description, parameter_without_description, rules_without_owner, final_map_changed, no_rules,
)  # fmt: skip
