"""Mends of loops: the block that is missing around a rule, the one element of a list."""

from collections.abc import Iterator

from attrs import evolve

from fieldwright.expression.lineage import item_path
from fieldwright.mapping.model import Rule
from fieldwright.mapping.scopes import scopes_of, steps_of
from fieldwright.project.dropping import map_fields
from fieldwright.project.edits import remove_rule, set_rule
from fieldwright.project.mends.place import Mend, Place
from fieldwright.project.model import Project
from fieldwright.schema.paths import format_path


def make_block(place: Place) -> Iterator[Mend]:
    """C03: the rule and the block around it are made anew, as a drop of its source field would."""
    rule, field = place.rule, place.field
    if rule is None or field is None or place.bench.sources == ():
        return
    scopes = scopes_of(place.bench)
    found = item_path(rule.value, scopes.of(rule, "value"))
    side = next((one for one in place.bench.sources if found and one.alias == found[0]), None)
    from_ = side.field(found[1]) if side is not None and found is not None else None
    if side is None or from_ is None:
        return

    def blocked(project: Project) -> Project:
        bare = remove_rule(project, place.name, rule.target)
        dropped = map_fields(bare, place.name, side, from_, field).project
        made = dropped.map(place.name).rule(field.value_path)
        return (
            dropped
            if made is None
            else set_rule(dropped, place.name, evolve(rule, target=field.value_path, value=made.value))
        )

    before = {one.target for one in place.bench.map.rules}
    trial = blocked(Project("", maps=(place.bench.map,)))
    loops = [one for one in trial.map(place.name).rules if one.target not in before and one.each]
    if not loops:
        return
    inside = tuple(
        one.target for one in place.bench.map.rules
        if one is not rule and any(one.target.startswith(loop.target + ".") for loop in loops)
    )  # fmt: skip
    items = ", ".join(f"{loop.target} over {loop.each}" for loop in loops)
    if not inside:
        yield Mend(f"Repeat {items}", blocked)


def single_element(place: Place) -> Iterator[Mend]:
    """C02 where no rule says what a list repeats over: its one element gets a name, with all rules below it."""
    target = place.one.target
    steps = steps_of(target)
    side = place.bench.target
    if place.one.start >= 0 or side is None:
        return
    for end in range(1, len(steps)):
        path = format_path(steps[:end])
        field = side.field(path)
        if field is None or not field.shape.repeats or (steps[end - 1].brackets and steps[end - 1].brackets[-1]):
            continue
        if any(rule.target == path and rule.each for rule in place.bench.map.rules):
            continue
        named = path.removesuffix("[]") + "[one]"
        if any(rule.target.startswith(named) for rule in place.bench.map.rules):
            return
        below = (path + ".", path + "[")

        def naming(project: Project, path: str = path, named: str = named, below: tuple[str, ...] = below) -> Project:
            here = project.map(place.name)
            rules = tuple(
                evolve(one, target=named + one.target[len(path) :]) if one.target.startswith(below) or one.target == path else one
                for one in here.rules
            )  # fmt: skip
            at = next(at for at, one in enumerate(rules) if one.target.startswith(named))
            block = () if any(one.target == named for one in rules) else (Rule(named),)
            return project.with_map(evolve(here, rules=(*rules[:at], *block, *rules[at:])))

        yield Mend(f"Say that {field.name} has one element, with all rules below it", naming)
        return
