"""A rule as a sentence in plain words, for the engineer who knows neither system nor JSONata."""

from collections.abc import Sequence

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import NOT_MAPPED, Blanks, Join, Rule
from fieldwright.report.visible import json_text
from fieldwright.report.wording.phrases import code, is_condition, is_path, listed, phrase, short

MISSING, NULL, EMPTY = "missing", "null", "empty"
_USUAL = {MISSING: "leave out", NULL: NULL, EMPTY: EMPTY}


def rule_sentence(rule: Rule, reads: Sequence[str] = ()) -> str:
    """What the rule does. ``reads`` are the source paths that it reads, for expressions that have no short wording.

    >>> rule_sentence(Rule("contact.email", value="requester.email", default="n/a"))
    'Copies `requester.email`; if it is missing writes "n/a".'
    """
    if rule.kind == NOT_MAPPED:
        return _decision(rule)
    done = _FILLINGS[rule.kind](rule, reads)
    if rule.default is not ABSENT:
        done += f"; if it is {listed(rule.default_for or (MISSING,), 'or')} writes {short(json_text(rule.default))}"
    if rule.when:
        condition = phrase(rule.when) or code(rule.when)
        done = f"only if {condition}: {done}" if rule.kind != "element" else f"written only if {condition}"
    return done[:1].upper() + done[1:] + "."


def absent_meaning(
    rule: Rule,
    *,
    required: bool,
    nullable: bool,
    promised: bool = False,
    text: bool = True,
    blanks: Blanks | None = None,
) -> str:
    """What is written where the value is missing, null or empty. ``promised``: the source's schema says that it never is missing or null.
    ``text``: the target takes text, so that empty text is something to say. ``blanks`` is what the map says of blank values."""
    if rule.kind == "each":
        return "missing, null or an empty list: no items"
    if rule.kind != "value":
        return ""
    given = rule.default_for if rule.default is not ABSENT else ()
    said = rule.blanks or blanks or Blanks()
    written = {
        "leave out": "left out" + (", which the target refuses" if required else ""),
        NULL: "null" + ("" if nullable else ", which the target does not allow"),
        EMPTY: "empty text",
        "error": "an error",
    }
    policies = {MISSING: said.missing, NULL: said.null, EMPTY: said.empty}
    outcome = {
        case: written.get(policy if policy != "keep" else case, written[_USUAL[case]])
        for case, policy in policies.items()
    }
    if promised:
        outcome |= {MISSING: "", NULL: ""}
    if not text:
        outcome[EMPTY] = ""
    cases: dict[str, list[str]] = {}
    for case, usual in outcome.items():
        told = short(json_text(rule.default)) if case in given else usual
        if told:
            cases.setdefault(told, []).append(case)
    lines = [f"{listed(names, 'or')}: {told}" for told, names in cases.items()]
    if promised:
        lines.insert(0, "never missing or null, by the source's schema")
    return "\n".join(lines)


def unmapped_sentence(*, required: str) -> str:
    """What is said of a field without a rule."""
    return "Nothing fills this required field yet." if required else "Undecided: no rule and no decision yet."


# --- the fillings ----------------------------------------------------------------------------------------------------


def _decision(rule: Rule) -> str:
    by = f" (decided by {rule.decided_by})" if rule.decided_by else ""
    said = "Left empty by decision" if rule.decision == NOT_MAPPED else f"Left empty: {rule.decision}"
    return f"{said}: {rule.reason.rstrip('.')}{by}." if rule.reason else f"{said}{by}. No reason is given."


def _value(rule: Rule, reads: Sequence[str]) -> str:
    if is_path(rule.value):
        whole = "the item" if "[" in rule.target else "the whole source"
        return f"copies {whole if rule.value.strip() == '$' else code(rule.value)}"
    return _computed(rule.value, reads, "writes ")


def _computed(text: str, reads: Sequence[str], before: str) -> str:
    said = phrase(text)
    if said and is_condition(text):
        return f"{before}true if {said}, otherwise false"
    if said:
        return before + said
    from_ = f" from {listed([code(path) for path in reads], 'and')}" if reads else ""
    return f"computes the value{from_} with the expression"


def _constant(rule: Rule, _reads: Sequence[str]) -> str:
    return f"always writes {short(json_text(rule.constant))}"


def _each(rule: Rule, _reads: Sequence[str]) -> str:
    over = phrase(rule.each) or code(rule.each)
    one = "member" if rule.key else "item"
    said = f"writes one {one} for each {'group ' if rule.group_by else ''}of {over}"
    if rule.alias:
        said += f", called ${rule.alias}"
    said += "".join(f", {_join(join)}" for join in rule.joins)
    if rule.where:
        said += f"{',' if rule.alias or rule.joins else ''} where {phrase(rule.where) or code(rule.where)}"
    if rule.order_by:
        said += f", ordered by {phrase(rule.order_by) or code(rule.order_by)}"
    if rule.group_by:
        said += f", grouped by {phrase(rule.group_by) or code(rule.group_by)}"
    if rule.key:
        said += f", under the name that is {phrase(rule.key) or code(rule.key)}"
    return said


def _join(join: Join) -> str:
    of = phrase(join.source) or code(join.source)
    if join.kind == "position":
        return f"with ${join.alias} at the same place of {of}"
    each = {"first": "the first", "error": "the only one"}.get(join.many, "each")
    if join.kind == "own":
        return f"with {each} of its {of} as ${join.alias}"
    keys = f"those of {of} whose {phrase(join.right) or code(join.right)} is its {phrase(join.left) or code(join.left)}"
    return f"with {each} of {keys} as ${join.alias}" + (", or with none" if join.kind == "left" else "")


def _element(_rule: Rule, _reads: Sequence[str]) -> str:
    return "writes one element, with the fields below it"


_FILLINGS = {"value": _value, "constant": _constant, "each": _each, "element": _element}
