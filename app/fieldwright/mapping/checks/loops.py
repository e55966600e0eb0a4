"""C: loops inside the wrong parent, joins without keys or with keys that they do not use, and what is the same for every item."""

from collections.abc import Iterator

from attrs import evolve

from fieldwright.expression.flows import Place
from fieldwright.expression.lineage import reads
from fieldwright.mapping.checks.about import about
from fieldwright.mapping.checks.model import Checked, Context, Parsed, place, source_text
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.scopes import COMPUTED_ITEM
from fieldwright.mapping.survey import is_below
from fieldwright.schema.model import Field


@about(".each")
def loop_of_another_parent(context: Context, checked: Checked) -> Iterator[Finding]:
    """C06: a loop inside another's items repeats over a list that is not theirs, and nothing ties the two together."""
    each = checked.text("each")
    if each is None or checked.broken or each.lineage is None or not each.scope.item:
        return
    alias, item = each.scope.item_alias or context.scopes.root.root_alias, each.scope.item
    outer = context.scopes.above(checked.rule.target)
    places = [one for one in each.lineage.result if isinstance(one, Place) and one.exact]
    if not outer or not places or alias == COMPUTED_ITEM or len(places) != len(each.lineage.result):
        return
    if any((one.alias or context.scopes.root.root_alias) != alias or _inside(one.path, item) for one in places):
        return
    if any(_inside(read.path, item) and read.path != item for parsed in checked.texts for read in parsed.reads):
        return  # a condition or a key ties it to the item
    if checked.rule.joins:
        return
    yield finding(
        "C06", f"{source_text(each)} is not a list of the items of {place(outer[-1].target)}: each of them would get all of it",
        mend=f"Repeat over a list inside {place(item)}, or keep what belongs to the item with `where`.",
        target=checked.rule.target, sources=tuple(one.path for one in each.reads), **each.place(0, len(each.text.text)),
    )  # fmt: skip


@about(".joins")
def join_without_key(_context: Context, checked: Checked) -> Iterator[Finding]:
    """C07: a join on keys that lacks one joins nothing, or everything with everything."""
    for at, join in enumerate(checked.rule.joins):
        if join.kind not in ("inner", "left"):
            continue
        lacks = [name for name, text in (("left", join.left), ("right", join.right)) if not text.strip()]
        if lacks:
            which = "keys" if len(lacks) == 2 else f"{lacks[0]} key"
            yield finding(
                "C07", f"the join with `${join.alias}` has no {which}: nothing says which items belong together",
                mend="Give the key of both sides, or join by position.", target=checked.rule.target, attribute=f"joins[{at}].{lacks[0]}",
            )  # fmt: skip


@about(".joins")
def key_that_is_not_used(_context: Context, checked: Checked) -> Iterator[Finding]:
    """C08: a join that does not go by keys has one."""
    for at, join in enumerate(checked.rule.joins):
        given = [name for name, text in (("left", join.left), ("right", join.right)) if text.strip()]
        how = _WITHOUT_KEYS.get(join.kind)
        if how is None or not given:
            continue
        which = "keys" if len(given) == 2 else f"{given[0]} key"
        verb = "are" if len(given) == 2 else "is"
        yield finding(
            "C08", f"the join with `${join.alias}` takes {how}, and its {which} {verb} not looked at",
            mend=f"Take the {which} out, or choose inner or left to join on keys.", target=checked.rule.target, attribute=f"joins[{at}].{given[0]}",
        )  # fmt: skip


_WITHOUT_KEYS = {"own": "each item of a list of the block's item", "position": "items by their places in the two lists"}


def same_for_each_item(context: Context, checked: Checked) -> Iterator[Finding]:
    """E09: a value inside a loop reads the payload, and nothing of the item."""
    parsed = checked.text("value")
    if parsed is None or checked.broken or not parsed.reads or not parsed.scope.item:
        return
    if not context.scopes.above(checked.rule.target) or checked.rule.each:
        return
    if _names_another(parsed) or _reads_item(parsed):
        return
    shared = [read.path for read in parsed.reads if _repeats_above(context.field_of(read.alias, read.path))]
    if shared:
        yield finding(
            "E09", f"{place(shared[0])} is read from the whole payload, so that every item gets the same",
            mend="Read it from the item, or take one with a condition that names the item.",
            target=checked.rule.target, sources=tuple(shared), **parsed.place(0, len(parsed.text.text)),
        )  # fmt: skip


def _names_another(parsed: Parsed) -> bool:
    """Whether the expression reads an item by name, a join's or an outer loop's."""
    items = {one.name for one in parsed.scope.items}
    return parsed.lineage is not None and any(name in items for name, _, _ in parsed.lineage.names)


def _reads_item(parsed: Parsed) -> bool:
    """Whether anything is read of ``$`` itself."""
    apart = evolve(parsed.scope, item="", item_alias=COMPUTED_ITEM)
    return any(read.alias == COMPUTED_ITEM for read in reads(parsed.text.text, apart))


def _inside(path: str, item: str) -> bool:
    return is_below(bare_path(path), frozenset({bare_path(item)}))


def _repeats_above(field: Field | None) -> bool:
    return field is not None and any(one.shape.repeats for one in field.upwards())


RULE_CHECKS = (loop_of_another_parent, join_without_key, key_that_is_not_used, same_for_each_item)
