"""Mends of expressions: what is written instead, which rule stays, what stands in for a value that is missing or null."""

from collections.abc import Callable, Iterator
from typing import Any

from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Join, Rule, join_attribute
from fieldwright.mapping.scopes import expression_for, scopes_of
from fieldwright.project.edits import remove_rule, set_rule
from fieldwright.project.mends.place import Mend, Place, json_text, path_like
from fieldwright.project.model import Project
from fieldwright.schema.model import Shape

LONGEST = 60
"""Characters of an expression in a title."""


def written_instead(place: Place) -> Iterator[Mend]:
    """What the finding itself offers for its place in an expression."""
    one, rule = place.one, place.rule
    if not one.instead or one.start < 0 or rule is None:
        return
    text = rule.text(one.attribute)
    new = text[: one.start] + one.instead + text[one.end :]
    short = one.instead if len(one.instead) <= LONGEST else one.instead[: LONGEST - 3] + "..."
    changed = rule.with_text(one.attribute, new)
    yield Mend(f"Write {short}", lambda project: set_rule(project, place.name, changed))


def joined(place: Place) -> Iterator[Mend]:
    """C01: the values put together into one text."""
    rule, one = place.rule, place.one
    if rule is None or one.attribute != "value" or place.shape is None or "string" not in place.shape.types:
        return
    found = [place.source(path) for path in one.sources]
    if len(found) == 1 and found[0] is not None and found[0][1].shape.types == ("string",):
        yield Mend('Join them with ", "', place.changing(value=f'$join({rule.value.strip()}, ", ")'))


def nearest_target(place: Place) -> Iterator[Mend]:
    """E03: the rule goes to the field of the nearest name, or away."""
    rule, one = place.rule, place.one
    if rule is None:
        return
    if one.instead and place.bench.map.rule(one.instead) is None:

        def moved(project: Project) -> Project:
            here = project.map(place.name)
            rules = tuple(evolve(each, target=one.instead) if each is rule else each for each in here.rules)
            return project.with_map(evolve(here, rules=rules))

        yield Mend(f"Move the rule to {one.instead}", moved)
    yield _removing(place)


def _removing(place: Place) -> Mend:
    return Mend("Remove the rule", lambda project: remove_rule(project, place.name, place.one.target))


def remove(place: Place) -> Iterator[Mend]:
    """E06: a rule that says nothing goes."""
    if place.rule is not None:
        yield _removing(place)


def keep_one(place: Place) -> Iterator[Mend]:
    """E07: of several rules for one field one stays; a rule below a field that is filled as a whole goes."""
    target = place.one.target
    same = [rule for rule in place.bench.map.rules if rule.target == target]
    if len(same) < 2:
        yield from remove(place)
        return
    for kept in (same[0], same[-1]):

        def keeping(project: Project, kept: Rule = kept) -> Project:
            here = project.map(place.name)
            rules = tuple(rule for rule in here.rules if rule.target != target or rule is kept)
            return project.with_map(evolve(here, rules=rules))

        first = kept is same[0]
        yield Mend(
            f"Keep the first of the {len(same)} rules" if first else f"Keep the last of the {len(same)} rules", keeping
        )


def without_condition(place: Place) -> Iterator[Mend]:
    """E08."""
    if place.one.attribute in ("when", "where"):
        yield Mend("Remove the condition", place.changing(**{place.one.attribute: ""}))


def without_keys(place: Place) -> Iterator[Mend]:
    """C08: the join goes on without keys, or goes by them."""
    at, _ = join_attribute(place.one.attribute)
    if place.rule is None or not 0 <= at < len(place.rule.joins):
        return
    joins, own = place.rule.joins, place.rule.joins[at]

    def changed(one: Join) -> tuple[Join, ...]:
        return (*joins[:at], one, *joins[at + 1 :])

    yield Mend("Take the keys out", place.changing(joins=changed(evolve(own, left="", right=""))))
    if own.kind == "position" and own.left.strip() and own.right.strip():
        yield Mend(
            "Join on these keys, and keep items without a match",
            place.changing(joins=changed(evolve(own, kind="left"))),
        )


def default_for(state: str) -> Callable[[Place], Iterator[Mend]]:
    """N02, N03: a default for a value that is missing or null, and for null a condition where the field may be left out."""

    def mends(place: Place) -> Iterator[Mend]:
        rule, field, shape = place.rule, place.field, place.shape
        if rule is None or field is None or shape is None or place.one.attribute != "value" or rule.when:
            return
        if field.shape.repeats:
            return
        value = _plain_value(shape)
        if value is not ABSENT and path_like(rule.value.strip()):
            states = (*(rule.default_for if rule.default is not ABSENT else ("missing",)), state)
            default = value if rule.default is ABSENT else rule.default
            yield Mend(
                f"Write {json_text(default)} where it is {state}",
                place.changing(default=default, default_for=tuple(dict.fromkeys(states))),
            )
        condition = _not_null(place)
        if state == "null" and not field.shape.required and condition:
            yield Mend("Leave the field out where it is null", place.changing(when=condition))

    return mends


def _not_null(place: Place) -> str:
    """The condition that none of the fields that the finding names is null; empty where it names none."""
    rule = place.rule
    if rule is None:
        return ""
    scope = scopes_of(place.bench).of(rule, "when")
    named = [(found[0], path) for path in place.one.sources if (found := place.source(path)) is not None]
    return " and ".join(f"{expression_for(scope, alias, path.replace('[]', ''))} != null" for alias, path in named)


def _plain_value(shape: Shape) -> Any:
    """A value that says as little as possible and that the field takes; `ABSENT` where there is none."""
    if shape.fixed is not None:
        return shape.fixed
    if shape.default is not None:
        return shape.default
    if shape.enum:
        return next((one for one in shape.enum if one is not None), ABSENT)
    limits = shape.constraints
    for type_ in shape.types:
        if type_ == "string" and not limits.get("minLength") and not limits.get("length") and not limits.get("pattern"):
            return "" if not shape.format else ABSENT
        if type_ in ("integer", "number") and not {"minimum", "exclusiveMinimum", "pattern"} & limits.keys():
            return 0
        if type_ == "boolean":
            return False
    return ABSENT


def fixed_value(place: Place) -> Iterator[Mend]:
    """N01: the only value that the target takes."""
    shape = place.shape
    if shape is None or place.rule is not None or place.field is None or not place.field.shape.leaf:
        return
    only = shape.fixed if shape.fixed is not None else shape.enum[0] if len(shape.enum) == 1 else shape.default
    if only is not None:
        rule = Rule(place.one.target, constant=only)
        yield Mend(f"Give it the constant {json_text(only)}", lambda project: set_rule(project, place.name, rule))


def without_default(place: Place) -> Iterator[Mend]:
    """N05."""
    yield Mend("Remove the default", place.changing(default=ABSENT, default_for=("missing",)))


def undecide(place: Place) -> Iterator[Mend]:
    """N04: without the decision, the required field is said to lack a rule."""
    if place.rule is not None:
        yield Mend("Take the decision back", lambda project: remove_rule(project, place.name, place.one.target))
