"""How a source field, or several, come into a target's rule: instead of what it reads, behind it, or where that is missing."""

import json
import re
from collections.abc import Sequence

from attrs import evolve, frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.rule_words import field_name
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.dropping import map_fields, relative
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project
from fieldwright.schema.model import Field

_PART = r"""(?:[\w$.`]+|"[^"]*"|'[^']*'|\$\w+\([^()]*\))"""
_ONE = re.compile(rf"{_PART}(?:\s*&\s*{_PART})*")
"""Expressions that bind as strongly as ``&`` does: paths, texts, calls, and what is joined of them."""

MOST = 8
"""Values that ``$coalesce`` takes."""


@frozen
class Way:
    """One way: what a menu calls it, what the rule's expression becomes, and the project with it."""

    text: str
    expression: str
    project: Project
    label: str
    """What the edit is called in the history."""


def ways(project: Project, bench: Bench, sources: Sequence[tuple[str, Field]], to: Field) -> tuple[Way, ...] | str:
    """The ways to fill a target with source fields, the likeliest first; or why there is none.

    Where the target has no rule, several fields are joined or the first that is there is taken; where it has one, what it reads is one of them.
    """
    if not to.shape.leaf:
        return tr(
            "{target} is a group, and takes values only in the fields below it: drop on one of those",
            target=to.name or tr("the target"),
        )
    name = bench.map.name
    old = project.map(name).rule(to.value_path)
    if old is not None and old.each:
        return tr("{path} is a loop: drop one field, or change what it gives in the rule panel", path=to.value_path)
    if to.shape.repeats:
        return tr("{path} is a list: drop one list on it, or write an expression in the rule panel", path=to.value_path)
    texts: list[str] = []
    for alias, field in sources:
        side = next((one for one in bench.sources if one.alias == alias), None)
        if side is None:
            return tr("the map has no such source")
        try:
            # as a drop does, with the loops and names that it needs; the rule itself is written below
            project = map_fields(project, name, side, field, to).project
        except FieldwrightError as error:
            return translated(str(error))
        texts.append(relative(project.map(name), side, field.value_path, to.value_path))
    texts = list(dict.fromkeys(texts))
    rule = project.map(name).rule(to.value_path) or Rule(to.value_path)
    rule = evolve(rule, constant=ABSENT, decision="", reason="", decided_by="")
    held = _held(old)
    all_ = [*([held] if held else []), *texts]
    found: list[tuple[str, str]] = []
    if len(texts) == 2:
        said = tr("{first} and {second}", first=texts[0], second=texts[1])
    else:
        said = texts[0] if len(texts) == 1 else tr("{n} fields", "{n} field", len(texts))
    said = _cut(said)
    if held:
        instead = texts[0] if len(texts) == 1 else _joined(texts, " ")
        found.append((tr("&Replace: read {said} instead", said=said), instead))
    if len(all_) > 1:
        found.append(
            (tr("&Add, with a space between: {expression}", expression=_cut(_joined(all_, " "))), _joined(all_, " "))
        )
        found.append(
            (tr("Add, with &nothing between: {expression}", expression=_cut(_joined(all_, ""))), _joined(all_, ""))
        )
        if len(all_) <= MOST:
            first = f"$coalesce({', '.join(all_)})"
            found.append((tr("&First that is there: {expression}", expression=_cut(first)), first))
    else:
        found.append((tr("Read {said}", said=said), texts[0]))
    label = tr("mapping {name}", name=field_name(to, "") or tr("the root"))
    return tuple(
        Way(text, expression, set_rule(project, name, evolve(rule, value=expression)), label)
        for text, expression in found
    )


def _held(rule: Rule | None) -> str:
    """What a rule gives, as an expression; empty where it gives nothing."""
    if rule is None or rule.decision:
        return ""
    if rule.constant is not ABSENT:
        return json.dumps(rule.constant, ensure_ascii=False)
    return rule.value.strip()


def _joined(texts: Sequence[str], between: str) -> str:
    mark = f" & {json.dumps(between)} & " if between else " & "
    return mark.join(one if _ONE.fullmatch(one) else f"({one})" for one in texts)


def _cut(text: str) -> str:
    plain = " ".join(text.split())
    return (plain if len(plain) <= 60 else f"{plain[:59]}…").replace("&", "&&")  # in a menu
