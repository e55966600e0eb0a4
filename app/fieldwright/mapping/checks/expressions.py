"""E: what is wrong with expressions, with the paths that they read, and with the places that rules fill."""

import re
from collections.abc import Iterator

from attrs import evolve

from fieldwright.expression.problems import nearest
from fieldwright.mapping.checks.about import ELEMENT, PROBLEM, about
from fieldwright.mapping.checks.buildability import fills_nothing, in_prose
from fieldwright.mapping.checks.dead import source_hides_function
from fieldwright.mapping.checks.model import Checked, Context, place
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.scopes import COMPUTED_ITEM, block_path, paths_above, steps_of
from fieldwright.mapping.sides import Side
from fieldwright.mapping.tree import ANY_NAME, ANY_NAMES
from fieldwright.schema.model import Field
from fieldwright.schema.paths import format_path, quoted
from fieldwright.schema.xml_writing import can_be_named

_UNKNOWN_NAMES = frozenset({"F1007", "F1008", "T1005"})
_REFUSED = "F1001"


@about(PROBLEM)
def broken_expression(_context: Context, checked: Checked) -> Iterator[Finding]:
    """E01, E04, E05: what the diagnostics say, at its position."""
    for parsed in checked.texts:
        for one in parsed.problems:
            kind = "E05" if one.code == _REFUSED else "E04" if one.code in _UNKNOWN_NAMES else "E01"
            problem, _, mend = one.message.partition(": ")
            mend = mend[:1].upper() + mend[1:] + ("." if mend and mend[-1].isalnum() else "")
            meant = re.search(r"[Dd]id you mean (\$\w+)\?", one.message)
            yield finding(
                kind, problem, mend=mend, instead=meant[1] if meant and kind == "E04" else "", target=checked.rule.target, **parsed.place(one.start, one.end)
            )  # fmt: skip


def unknown_source(context: Context, checked: Checked) -> Iterator[Finding]:
    """E02: a path that the source's schema does not have."""
    for parsed in checked.texts:
        if parsed.lineage is None:
            continue
        said: set[tuple[str, str]] = set()
        for read in (*parsed.reads, *parsed.lineage.mentions):
            alias, path, start, end = read.alias, read.path, read.start, read.end
            if not path or context.field_of(alias, path) is not None or (alias, path) in said or alias == COMPUTED_ITEM:
                continue
            side = context.side(alias)
            if side is None:
                continue
            above, missing = _split(context, alias, path)
            if above is None or _open(above) or any(path.startswith(f"{one}.") and a == alias for a, one in said):
                continue
            said.add((alias, path))
            names = [child.name for child in above.children() if not child.shape.alternative]
            like = nearest(missing, names)
            where = place(above.value_path) if above.value_path else f"the source {side.message}"
            mend = f"Did you mean `{like}`?" if like else _fields_there_are(names)
            yield finding(
                "E02", f"{where} has no field `{missing}`", mend=mend, target=checked.rule.target, sources=(path,),
                instead=_with_name(parsed.text.text[start:end], missing, like or ""),
                **parsed.place(start, end),
            )  # fmt: skip


def _split(context: Context, alias: str, path: str) -> tuple[Field | None, str]:
    """The nearest field above that is there, and the name that it does not have."""
    steps = steps_of(path)
    for end in range(len(steps) - 1, -1, -1):
        above = context.field_of(alias, format_path(steps[:end]))
        if end == 0 and above is None:
            side = context.side(alias)
            above = side.root if side else None
        if above is not None:
            return above, steps[end].name
    return None, path


def _open(field: Field) -> bool:
    """Whether anything may stand below a field, so that an unknown name is no mistake."""
    if "any" in field.shape.types:
        return True
    return field.shape.leaf and field.shape.type == "object"


def _with_name(text: str, missing: str, like: str) -> str:
    """A path with another name in it; empty where it is not clear where the name stands."""
    plain = re.compile(rf"(?<![\w`@$]){re.escape(missing)}(?![\w`])|`{re.escape(missing)}`")
    return plain.sub(lambda _: quoted(like), text) if like and len(plain.findall(text)) == 1 else ""


def _fields_there_are(names: list[str]) -> str:
    shown = ", ".join(f"`{one}`" for one in names[:6])
    return (f"It has {shown}" + (f" and {len(names) - 6} more." if len(names) > 6 else ".")) if shown else ""


def unknown_target(context: Context, checked: Checked) -> Iterator[Finding]:
    """E03: a path that the target's schema does not have."""
    side = context.bench.target
    in_xml = context.medium == "xml"
    lacking = next((path for path in _of_any_name(checked.rule.target, in_xml=in_xml) if not _keyed(context, path)), "")
    if lacking and not checked.rule.decision:
        if context.at(lacking) and block_path(checked.rule.target) != lacking:
            return  # it is said of the rule that stands there
        why = ", and no rule says which"
        mend = f"Give {place(lacking)} a loop and a key, write the name that is to be filled, or fill the object above it as a whole."
        if in_xml:
            keyed = any(one.rule.key for one in context.at(lacking))
            why = ", which XML does not write" + (": a key names the members of JSON objects only" if keyed else "")
            mend = "Write the name that is to be filled, or fill the element above it as a whole, with an expression that makes the names."
        yield finding("E03", f"{place(checked.rule.target)} stands for any name{why}", mend=mend, target=checked.rule.target)  # fmt: skip
        return
    if in_xml and side is not None and not checked.rule.decision:
        wrong = _no_xml_name(side, checked.rule.target)
        if wrong:
            yield finding(
                "E03", f"{place(checked.rule.target)} cannot be written: `{wrong}` is no name that XML can have",
                mend="Write another name.", target=checked.rule.target,
            )  # fmt: skip
            return
    if side is None or checked.field is not None:
        return
    steps = steps_of(checked.rule.target)
    if not steps:
        yield finding("E03", f"`{checked.rule.target}` is not a path", target=checked.rule.target)
        return
    above, missing, at = side.root, steps[0].name, 0
    for end in range(len(steps) - 1, 0, -1):
        found = side.field(format_path(steps[:end]))
        if found is not None:
            above, missing, at = found, steps[end].name, end
            break
    if at and _open(above):
        return
    names = [child.name for child in above.children() if not child.shape.alternative]
    like = nearest(missing, names)
    where = place(above.value_path) if above.value_path else f"the target {side.message}"
    mend = f"Did you mean `{like}`? Move the rule there, or remove it." if like else _fields_there_are(names)
    meant = format_path((*steps[:at], evolve(steps[at], name=like), *steps[at + 1 :])) if like else ""
    meant = meant if meant and side.field(meant) is not None else ""
    yield finding("E03", f"{where} has no field `{missing}`", mend=mend, instead=meant, target=checked.rule.target)


def _no_xml_name(side: Side, target: str) -> str:
    """The first name of a target's path that stands where any may, and that XML cannot have; an empty text where there is none."""
    steps = steps_of(target)
    for end, step in enumerate(steps, 1):
        if not can_be_named(step.name):
            known = side.field(format_path(steps[:end]))
            if known is not None and known.name in ANY_NAMES:
                return step.name
    return ""


def _of_any_name(target: str, *, in_xml: bool) -> Iterator[str]:
    """The paths of the steps of any name, as `block_path` writes them; in XML of any attribute, too."""
    steps = steps_of(target)
    for end, step in enumerate(steps, 1):
        if step.name == ANY_NAME or (in_xml and step.name in ANY_NAMES):
            yield block_path(format_path(steps[:end]))


def _keyed(context: Context, path: str) -> bool:
    return context.medium != "xml" and any(one.rule.each and one.rule.key for one in context.at(path))


@about(ELEMENT)
def says_nothing(_context: Context, checked: Checked) -> Iterator[Finding]:
    """E06: a rule without value, constant, loop, decision or condition, where it is no single element of a list. B01 where words say it."""
    if fills_nothing(checked) and not in_prose(checked.rule):
        yield finding(
            "E06", "the rule says neither a value nor a constant, a loop or a decision", target=checked.rule.target
        )


_WHOLE = frozenset({"value", "constant", "not mapped"})
"""The kinds of rules beside which nothing below fills anything."""


def filled_twice(context: Context) -> Iterator[Finding]:
    """E07: two rules for one field, or one below a field that is filled or left empty as a whole."""
    for same in context.by_path.values():
        if len(same) > 1 and not all(one.rule.when for one in same[:-1]) and not _loop_and_value(same):
            yield finding("E07", f"{len(same)} rules fill {place(same[0].rule.target)}", target=same[-1].rule.target)
    whole = {
        path: same[0].rule
        for path, same in context.by_path.items()
        if not _WHOLE.isdisjoint([one.kind for one in same]) and not _loop_and_value(same)
    }
    for path, same in context.by_path.items():
        if whole.keys().isdisjoint(paths_above(path)) or same[0].rule.decision:
            continue
        above = next(whole[one] for one in paths_above(path) if one in whole)
        says = "is decided not to be mapped" if above.decision else "is filled as a whole"
        yield finding("E07", f"{place(above.target)} above it {says}", target=same[0].rule.target)


def _loop_and_value(same: "tuple[Checked, ...]") -> bool:
    """A loop and the value of its items, in two rules."""
    return (
        len(same) == 2
        and sorted(one.rule.kind for one in same)[0] in ("constant", "each")
        and any(one.rule.each for one in same)
    )


RULE_CHECKS = (broken_expression, unknown_source, unknown_target, says_nothing)
MAP_CHECKS = (filled_twice, source_hides_function)

__all__ = ["MAP_CHECKS", "RULE_CHECKS", "block_path"]
