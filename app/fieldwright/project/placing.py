"""Rules that come to stand on another item: their expressions as they read from there."""

import re
from collections.abc import Sequence

from attrs import evolve

from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.lineage import Scope, plain_path
from fieldwright.expression.rename import rebased, stripped
from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.approval import words_carried
from fieldwright.mapping.model import Map, Rule, join_attribute
from fieldwright.mapping.scopes import (
    COMPUTED_ITEM,
    GROUP,
    INDEX,
    OUTSIDE,
    Text,
    expression_for,
    paths_above,
    scopes_in,
    texts_of,
)
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project
from fieldwright.schema.paths import parse_path


def placed(project: Project, map_name: str, copies: Sequence[tuple[Rule, Rule]], before: Map) -> Project:
    """The project with copies put in, outermost first, each read anew from where it stands: it gives there what its rule gave before."""
    old = scopes_in(before)
    for copy, rule in sorted(copies, key=lambda pair: len(paths_above(pair[0].target))):
        made = copy
        project = set_rule(project, map_name, made)
        for outside in (True, False):  # what a loop repeats over comes first: all that stands inside it depends on that
            for one in texts_of(rule):
                if _stands_outside(rule, one.attribute) is outside:
                    here, text = _read_anew(one, old.of(rule, one.attribute), made, project.map(map_name))
                    made = made.with_text(one.attribute, text)
                    project = project.with_map(here)
            made = words_carried(rule, made)
            project = set_rule(project, map_name, made)
    return project


def _stands_outside(rule: Rule, attribute: str) -> bool:
    at, part = join_attribute(attribute)
    return attribute in OUTSIDE or (part == "source" and at >= 0 and rule.joins[at].kind != "own")


def _read_anew(one: Text, before: Scope, copy: Rule, map_: Map) -> tuple[Map, str]:
    """An expression as it reads from its new place, and the map, in which a loop around that may have got a name."""
    text = one.text[one.shift : -1] if one.shift else one.text
    after = scopes_in(map_).of(copy, one.attribute)
    source, item = _item(before), _item(after)
    if source == item or COMPUTED_ITEM in (before.item_alias, after.item_alias):
        return map_, text
    inward = _below(source, item)
    if not inward and not _below(item, source) and before.item and after.item:
        return (
            map_,
            text,
        )  # blocks of lists that have nothing to do with each other: paths from the item follow the block
    try:
        plain = stripped(text, before, after.item) if inward and one.attribute == "value" and after.item else None
        if plain is not None:
            return map_, plain
        if inward and before.item:
            map_ = _naming(map_, copy, source)
            after = scopes_in(map_).of(copy, one.attribute)
        found = rebased(one.text, before, expression_for(after, *source))
    except ExpressionError:
        return map_, text
    return map_, found[one.shift : -1] if one.shift else found


def _naming(map_: Map, copy: Rule, item: tuple[str, str]) -> Map:
    """The map with a name for the loop around a copy whose item the copy was evaluated on, where it has none."""
    scopes = scopes_in(map_)
    for loop in scopes.above(copy.target):
        if _item(scopes.inside(loop)) == item and not loop.alias:
            name = free_name(map_, item[1])
            return evolve(map_, rules=tuple(evolve(one, alias=name) if one is loop else one for one in map_.rules))
    return map_


def _item(scope: Scope) -> tuple[str, str]:
    return scope.item_alias or scope.root_alias, plain_path(scope.item)


def _below(outer: tuple[str, str], inner: tuple[str, str]) -> bool:
    """Whether an item lies inside another."""
    return outer[0] == inner[0] and (not outer[1] or inner[1].startswith(outer[1] + "."))


def free_name(map_: Map, path: str) -> str:
    """A name for the items at a path that nothing in the map has: ``line`` for those of ``order.lines``."""
    steps = [step.name for step in parse_path(path) if step.name]
    word = re.sub(r"\W+", "_", steps[-1] if steps else "").strip("_")
    word = _singular(word[:1].lower() + word[1:]) or "item"
    word = word if not word[0].isdigit() else f"item{word}"
    taken = {INDEX, GROUP, "params", *FUNCTIONS, *(source.alias for source in map_.sources)}
    taken = taken.union(*(rule.names for rule in map_.rules))
    taken |= {name for rule in map_.rules for _, text in rule.expressions for name in re.findall(r"\$(\w+)", text)}
    if word in taken and not word.endswith("Item"):
        word += "Item"
    return next(one for number in range(1, len(taken) + 2) if (one := word + (str(number) if number > 1 else "")) not in taken)  # fmt: skip


def _singular(word: str) -> str:
    """One of what a word means many of, as far as its ending tells."""
    for ending, one in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("ss", "ss"), ("us", "us"), ("s", "")):  # fmt: skip
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + one
    return word
