"""What an approval was given for: a digest of the rule and of the definitions of the fields that it reads and fills (design section 5)."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from fieldwright.files.records import to_record
from fieldwright.mapping.configurable import FIXED, Option
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.scopes import reads_of_rule, scopes_of
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import Field

BESIDE = frozenset(
    {
        "status",
        "approved_for",
        "approved_by",
        "approved_on",
        "owner",
        "note",
        "question",
        "examples",
        "words",
        "words_for",
    }
)
"""What of a rule says nothing about what it does: it may change without a new approval."""

_DEFINITION = (
    "type",
    "format",
    "required",
    "nullable",
    "repeats",
    "min_occurs",
    "max_occurs",
    "enum",
    "fixed",
    "access",
)


def approval_of(bench: Bench, rule: Rule) -> str:
    """The digest that an approval of the rule is bound to; empty where a schema is missing, so that nothing can be told."""
    scopes = scopes_of(bench)
    root = scopes.root.root_alias
    reads = [(one.alias or root, one.path) for _, one in reads_of_rule(rule, scopes)]
    return digest(bench, rule, reads)


def digest(bench: Bench, rule: Rule, reads: Iterable[tuple[str, str]]) -> str:
    """As `approval_of`, for what the rule is known to read: aliases and paths."""
    if bench.target is None or (bench.map.sources and not bench.sources):
        return ""
    sides = {one.alias: one for one in bench.sources}
    read = {
        f"{alias}:{path}": _definition(sides[alias].field(path)) for alias, path in set(reads) if alias in sides
    }  # fmt: skip
    return _digest([_content(rule), _definition(bench.target.field(rule.target)), read])


def said_of(rule: Rule) -> str:
    """The digest of what a rule does, apart from who says what of it: what words written for it are bound to."""
    return _digest(_content(rule))


def words_carried(before: Rule, after: Rule, gone: Iterable[str] = ()) -> Rule:
    """The rule ``after`` with the words that were written for ``before``, where both do the same: it was moved, or reads by other names.

    Words that were right stay so, unless they mention one of the names that are ``gone``; words that were stale stay stale. A name that is a
    word like any other (``name``, ``first``) is mentioned only in backticks.
    """
    if not after.words or before is after or before.words_for != said_of(before):
        return after
    if any(_mentions(after.words, name) for name in gone if name):
        return after
    return evolve(after, words_for=said_of(after))


def _mentions(words: str, name: str) -> bool:
    whole = rf"(?<![\w'’]){re.escape(name)}(?!\w)"
    places = re.findall(r"`[^`]*`", words) if name.isalpha() and name.islower() else [words]
    return any(re.search(whole, place) for place in places)


def content_of(map_: Map) -> str:
    """The digest of all that a map says: its sides, rules and decisions."""
    return _digest(to_record(evolve(map_, status="draft", status_note="", final_for="", refused=())))


def _content(rule: Rule) -> dict[str, Any]:
    content = {name: value for name, value in to_record(rule).items() if name not in BESIDE}
    said = content.pop("configurable", None)
    if said is not None and rule.configurable is not None and rule.configurable.scope != FIXED:
        content["configurable"] = {**said, "options": [_choice(one) for one in rule.configurable.options]}
        for name in _SHOWN:
            content["configurable"].pop(name, None)
    return content


_SHOWN = ("label", "help", "group")
"""What customers are shown, which may change without a new approval."""


def _choice(option: Option) -> dict[str, Any]:
    return {name: value for name, value in to_record(option).items() if name != "words"}


def _definition(field: Field | None) -> Mapping[str, Any] | None:
    """The facts of a field that a rule depends on, without what is only for reading."""
    if field is None:
        return None
    shape = field.shape
    facts: dict[str, Any] = {name: getattr(shape, name) for name in _DEFINITION}
    return {**facts, "constraints": dict(shape.constraints)}


def _digest(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=True, default=str)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
