"""L and D: numbers that a double does not hold exactly, and dates whose meaning depends on more than their text."""

import re
from collections.abc import Iterator

from fieldwright.expression.nodes import Node, walk
from fieldwright.expression.types import Inferred
from fieldwright.mapping.checks.about import about
from fieldwright.mapping.checks.model import Checked, Context, Filling, infer_parts, name_of, place
from fieldwright.mapping.findings import INFO, Finding, finding
from fieldwright.schema.model import Field

EXACT = 2**53
"""Up to here every whole number has a double of its own (RFC 8259, section 6)."""
_LONG = frozenset({"int64", "uint64", "long"})
_ARITHMETIC = frozenset({"+", "-", "*", "/"})
_OFFSET = re.compile(r"[+-](?!0000)\d{4}")
_SHORT_YEAR = re.compile(r"\[Y,\*?-?2\]|\[Y01\]|\[Y,2-2\]")


def number_beyond_a_double(context: Context, filling: Filling) -> Iterator[Finding]:
    """L07: a whole number that may be greater than 2^53 passes through a double on its way. Only JSON's numbers do; text stays as it is."""
    source = filling.copied
    if (
        filling.text is None
        or source is None
        or filling.from_xml
        or filling.value.types - {"null"} != frozenset({"integer"})
    ):
        return
    side = context.side(filling.text.reads[0].alias) if filling.text.reads else None
    if side is None or side.schema.medium != "json" or filling.value.enum is not None:
        return
    least, most = filling.value.minimum, filling.value.maximum
    stated = (most is not None and most > EXACT) or (least is not None and least < -EXACT)
    bounded = most is not None and most <= EXACT and (least is None or least >= -EXACT)
    if bounded or not (stated or source.shape.format in _LONG):
        return
    yield finding(
        "L07", f"{filling.from_} may be greater than 9,007,199,254,740,992, and its last digits would be lost on the way to {name_of(filling.field)}",
        mend="Ask the source to send it as text, or state its greatest value.", severity="" if stated else INFO,
        target=filling.rule.target, sources=filling.sources, **filling.place(),
    )  # fmt: skip


@about("binary")
def money_in_doubles(context: Context, checked: Checked) -> Iterator[Finding]:
    """L08: arithmetic on amounts with decimals, which doubles hold only nearly: 0.1 + 0.2 is not 0.3. Rounding at the end mends most of it."""
    parsed = checked.text("value")
    if parsed is None or checked.broken or parsed.lineage is None or parsed.lineage.tree is None:
        return
    tree = parsed.lineage.tree
    if any(
        one.kind == "call" and str(one.children[0].value) in ("round", "formatNumber", "floor", "ceil")
        for one in walk(tree)
    ):
        return
    of = infer_parts(context, checked, parsed)
    for node in walk(tree):
        if node.kind == "binary" and node.value in _ARITHMETIC:
            amounts = [field for one in node.children for field in of(one).fields if _amount(field, of(one))]
            if amounts:
                yield finding(
                    "L08", f"`{parsed.shown(node)}` calculates with {place(amounts[0].value_path)} in binary fractions, which hold decimals only nearly",
                    mend=f"Round it: `$round({parsed.shown(node)}, 2)`, or calculate with $decimalAdd and its like.", instead=f"$round({parsed.shown(node)}, 2)",
                    target=checked.rule.target, sources=tuple(one.value_path for one in amounts), **parsed.place(node.start, node.end),
                )  # fmt: skip
                return


def _amount(field: Field, value: Inferred) -> bool:
    """Whether a field holds decimals of a stated number of digits, as amounts do."""
    return "number" in field.shape.types and value.digits is not None and 0 < value.digits <= 6


@about("call")
def year_of_two_digits(context: Context, checked: Checked) -> Iterator[Finding]:
    """D03: a picture with a year of two digits leaves the century open."""
    del context
    for parsed in checked.texts:
        if parsed.lineage is None or parsed.lineage.tree is None:
            continue
        for call, picture in _pictures(parsed.lineage.tree):
            if _SHORT_YEAR.search(str(picture.value)):
                yield finding(
                    "D03", f"`{parsed.shown(call)}` has a year of two digits, which may be of either century",
                    mend="Write the year with [Y0001].", instead=_SHORT_YEAR.sub("[Y0001]", parsed.shown(picture)), target=checked.rule.target, **parsed.place(picture.start, picture.end),
                )  # fmt: skip


@about("call")
def fixed_offset(context: Context, checked: Checked) -> Iterator[Finding]:
    """D04: a fixed offset from UTC is an hour off for half of the year where the clocks change."""
    del context
    for parsed in checked.texts:
        if parsed.lineage is None or parsed.lineage.tree is None:
            continue
        for node in walk(parsed.lineage.tree):
            if node.kind == "call" and node.children[0].value in ("fromMillis", "now") and len(node.children) > 2:
                zone = node.children[-1]
                if zone.kind == "string" and _OFFSET.fullmatch(str(zone.value)):
                    yield finding(
                        "D04", f"`{parsed.shown(node)}` is {zone.value} from UTC in summer and winter alike",
                        mend="Nothing, if the zone has no daylight saving time. Otherwise convert with a zone's name.",
                        target=checked.rule.target, **parsed.place(zone.start, zone.end),
                    )  # fmt: skip


def _pictures(tree: Node) -> Iterator[tuple[Node, Node]]:
    """Calls that read or write dates, with their picture."""
    places = {"toMillis": 2, "fromMillis": 2, "now": 1}
    for node in walk(tree):
        at = places.get(str(node.children[0].value), 0) if node.kind == "call" else 0
        if at and len(node.children) > at and node.children[at].kind == "string":
            yield node, node.children[at]


CHECKS = (number_beyond_a_double,)
RULE_CHECKS = (money_in_doubles, year_of_two_digits, fixed_offset)
