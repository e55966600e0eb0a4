"""A rule as a sentence in plain words, for the business person who signs it off and the engineer who knows neither system nor JSONata."""

from collections.abc import Callable, Mapping, Sequence

from attrs import evolve, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import NOT_MAPPED, Blanks, Join, Rule
from fieldwright.report.visible import json_text
from fieldwright.report.wording.english import code, listed, quoted, short
from fieldwright.report.wording.phrases import (
    clause,
    is_condition,
    is_path,
    items_phrase,
    order_phrase,
    phrase,
    said_of_value,
)
from fieldwright.report.wording.speaker import NOWHERE, Around

MISSING, NULL, EMPTY = "missing", "null", "empty"
_USUAL = {MISSING: "leave out", NULL: NULL, EMPTY: EMPTY}

MADE, WRITTEN, STALE = "made", "written", "stale"
"""Where the words of a rule are from: made from the rule, written by the analyst, or written for what the rule did before."""

LONGEST = 990
"""Characters of a sentence."""
_LONGEST_REASON = 400
_LONGEST_CONDITION = 300
_MOST_JOINS = 3


@frozen
class Words:
    """What is said of a rule: ``state`` is one of `MADE`, `WRITTEN`, `STALE`; ``made`` the sentence made from the rule, ``own`` the analyst's words."""

    state: str
    made: str
    own: str = ""

    @property
    def told(self) -> str:
        """The words that count: the analyst's own, unless there are none or they are stale; then it is said that they are."""
        if self.state == WRITTEN:
            return self.own
        if self.state == STALE:
            return f"{self.made} (Words written for an older rule: “{self.own}”)"
        return self.made


def words_of(rule: Rule, reads: Sequence[str] = (), around: Around = NOWHERE) -> Words:
    """What is said of a rule, by whom it may be."""
    made = rule_sentence(rule, reads, around)
    own = rule.words.strip()
    if not own:
        return Words(MADE, made)
    return Words(WRITTEN if rule.words_for == said_of(rule) else STALE, made, own)


def rule_sentence(rule: Rule, reads: Sequence[str] = (), around: Around = NOWHERE) -> str:
    """What the rule does, made from its expressions. ``reads`` are the source paths that it reads, for expressions that have no wording.

    >>> rule_sentence(Rule("contact.email", value="requester.email", default="n/a"))
    'Copies `requester.email`; if it is missing writes "n/a".'
    """
    if rule.kind == NOT_MAPPED:
        return _decision(rule)
    around = evolve(around, mentioned=set())
    if around.item == NOWHERE.item:
        around = evolve(around, item="the item" if "[" in rule.target or rule.kind == "each" else "the whole source")
    done = _FILLINGS[rule.kind](rule, reads, around)
    if rule.default is not ABSENT:
        done += (
            f"; if it is {listed(rule.default_for or (MISSING,), 'or')} writes {short(json_text(rule.default), 120)}"
        )
    if rule.when:
        condition = _clause(rule.when, around)
        done = f"only if {condition}: {done}" if rule.kind != "element" else f"written only if {condition}"
    return short(done[:1].upper() + done[1:], LONGEST) + "."


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
        told = short(json_text(rule.default), 120) if case in given else usual
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
    by = f" (decided by {short(rule.decided_by, 80)})" if rule.decided_by else ""
    said = "Left empty by decision" if rule.decision == NOT_MAPPED else f"Left empty: {short(rule.decision, 80)}"
    reason = short(rule.reason.rstrip("."), _LONGEST_REASON)
    return f"{said}: {reason}{by}." if reason else f"{said}{by}. No reason is given."


def _value(rule: Rule, reads: Sequence[str], around: Around) -> str:
    if is_path(rule.value):
        verb = "writes" if rule.value.strip() in ("$index", "$recordNumber") else "copies"
        return f"{verb} {phrase(rule.value, around)}"
    said = said_of_value(rule.value, around)
    if not said.words or (said.general and reads):
        from_ = f" from {listed([code(path) for path in reads[:6]], 'and')}" if reads else ""
        more = f" and {len(reads) - 6:,} more" if len(reads) > 6 else ""
        with_ = said.words.partition(" with ")[2] if said.general else ""
        return f"computes the value{from_}{more} with {with_ + ', as ' if with_ else ''}the expression" + (" says" if with_ else "")  # fmt: skip
    notes = [*said.notes]
    if said.missing and rule.default is ABSENT:
        notes.append(said.missing)
    behind = "".join(f"; {note}" for note in notes)
    if said.words.startswith("an error"):
        return f"stops with {said.words}{behind}"
    if said.words.startswith("for each"):
        return f"writes, {said.words}{behind}"
    if is_condition(rule.value):
        return f"writes true if {said.words.removeprefix('whether ')}, otherwise false{behind}"
    words = said.words
    if words.count(" written ") == 1 and " written " not in rule.value:  # what is written needs not be said twice
        words = words.replace(" written as ", " as ").replace(" written with ", " with ")
    return f"writes {words}{behind}"


def _constant(rule: Rule, _reads: Sequence[str], _around: Around) -> str:
    return f"always writes {quoted(rule.constant) if isinstance(rule.constant, str) else short(json_text(rule.constant), 200)}"  # fmt: skip


def _each(rule: Rule, _reads: Sequence[str], around: Around) -> str:
    over = items_phrase(rule.each, around) or code(rule.each)
    one = "member" if rule.key else "item"
    said = f"writes one {one} for each {'group ' if rule.group_by else ''}of {over}"
    if rule.alias:
        said += f", called ${short(rule.alias, 40)}"
    said += "".join(f", {_join(join, around)}" for join in rule.joins[:_MOST_JOINS])
    if len(rule.joins) > _MOST_JOINS:
        more = len(rule.joins) - _MOST_JOINS
        said += f", joined with {more:,} more {'list' if more == 1 else 'lists'}"
    item = evolve(around, item="the item")
    if rule.where:
        said += f"{',' if rule.alias or rule.joins else ''} where {_clause(rule.where, item)}"
    if rule.order_by:
        said += f", ordered by {order_phrase(rule.order_by, item) or code(rule.order_by)}"
    if rule.group_by:
        said += f", grouped by {_key(rule.group_by, item)}"
    if rule.key:
        said += f", under the name that is {_key(rule.key, item)}"
    return said


def _clause(text: str, around: Around) -> str:
    return clause(text, around) or code(text)


def _key(text: str, around: Around) -> str:
    """A key: of several parts, the parts one behind the other."""
    said = (phrase(text, around) or code(text)).removeprefix("the list of ")
    return f"({said})" if ", or if " in said else said


def _join(join: Join, around: Around) -> str:
    of = items_phrase(join.source, around) or code(join.source)
    name = short(join.alias, 40)
    if join.kind == "position":
        return f"with ${name} at the same place of {of}"
    each = {"first": "the first", "error": "the only one"}.get(join.many, "each")
    if join.kind == "own":
        return f"with {each} of its {of} as ${name}"
    keys = f"{of} whose {_key(join.right, around)} is its {_key(join.left, around)}"
    return f"with {each} of {keys} as ${name}" + (", or with none" if join.kind == "left" else "")


def _element(_rule: Rule, _reads: Sequence[str], _around: Around) -> str:
    return "writes one element, with the fields below it"


_FILLINGS: Mapping[str, Callable[[Rule, Sequence[str], Around], str]] = {
    "value": _value, "constant": _constant, "each": _each, "element": _element
}  # fmt: skip
