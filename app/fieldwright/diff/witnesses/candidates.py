"""What is tried for each kind of change: instances that the one version takes and that the other should refuse."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from attrs import frozen

from fieldwright.diff.kinds.limits import SLUGS
from fieldwright.diff.witnesses.trial import Trial
from fieldwright.diff.witnesses.trying_members import alternatives, anything, beside, itself, named, undeclared
from fieldwright.diff.witnesses.trying_values import (
    Maker,
    codes,
    contained,
    counted,
    existence,
    formatted,
    left_out,
    limited,
    listing,
    membered,
    null,
    null_item,
    several,
    typed,
    unique,
)
from fieldwright.diff.witnesses.trying_xml import asserted, foreign, identified, ordered

VALUE, MEMBER = "value", "member"
"""What a change speaks of: the value, wherever it is used, or the member with that value in the object around it."""

MOST = 300
"""Instances tried for one claim."""

_UNIONS = frozenset({"anyOf", "oneOf", "not", "falseSchema", "if", "allOf", "propertyNames", "contains"})
_KNOWING = frozenset({"additionalProperties", "unevaluatedProperties", "falseSchema", "maxProperties"})


@frozen
class Aspect:
    """What a kind of change is about. ``keywords`` are those by which it is refused at the field's place; none: any that is new."""

    make: Maker
    keywords: frozenset[str] = frozenset()
    level: str = VALUE
    incomplete: bool = False
    """Whether the instances may lack something that has nothing to do with the change, and are to be completed."""
    solved: bool = False
    """Whether the schemas are worth to be compared as sets for it."""

    def speaks_of(self, keyword: str) -> bool:
        """Whether a refusal by a keyword can be due to the change."""
        return not self.keywords or keyword in self.keywords or keyword in _UNIONS


_TYPE_WORDS = frozenset({"type", "format", "enum", "const"})
_NUMERIC = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def _limits() -> Iterator[tuple[str, Aspect]]:
    for keyword, slug in {**SLUGS, "minOccurs": "min-occurs", "length": "length", "whiteSpace": "white-space"}.items():
        if keyword in ("minItems", "maxItems", "minOccurs", "maxOccurs"):
            yield slug, Aspect(counted(keyword), frozenset({"minItems", "maxItems", "required", "unexpected", "type"}))
        elif keyword in ("minContains", "maxContains"):
            yield slug, Aspect(contained, frozenset({"contains", "minContains", "maxContains"}))
        elif keyword in ("minProperties", "maxProperties"):
            yield slug, Aspect(membered(keyword), frozenset({keyword}))
        elif keyword == "propertyPattern":
            yield slug, Aspect(named, _KNOWING)
        elif keyword in _NUMERIC:
            yield slug, Aspect(limited(keyword), frozenset({*_NUMERIC, "type"}))
        else:
            yield slug, Aspect(limited(keyword), frozenset({keyword, "length", "digits", "type"}))


_BEYOND = (
    "not", "condition", "dependent-required", "dependent-schemas", "unevaluated-properties", "unevaluated-items", "forbidden-names",
    "type-control",
)  # fmt: skip
"""What a definition demands that no field shows, where all kinds of values are tried."""

_SLUGGED: Mapping[str, Aspect] = {
    **dict(_limits()),
    "unique-items": Aspect(unique, frozenset({"uniqueItems"})),
    "type": Aspect(typed, frozenset({*_TYPE_WORDS, *_NUMERIC, "pattern", "multipleOf", "length", "digits"})),
    "format": Aspect(formatted, frozenset({"format", "pattern", "type", "length"})),
    "enum": Aspect(codes, frozenset({"enum", "const"})), "enum-value": Aspect(codes, frozenset({"enum", "const", "type"})),
    "const": Aspect(codes, frozenset({"enum", "const"})),
    "object": Aspect(undeclared, frozenset({*_KNOWING, "type", "unexpected"})), "members": Aspect(undeclared),
    "alternative": Aspect(alternatives, incomplete=True), "alternatives": Aspect(alternatives, incomplete=True), "choice": Aspect(beside, level=MEMBER, incomplete=True),
    "discriminator": Aspect(alternatives, incomplete=True), "discriminator-value": Aspect(alternatives, incomplete=True), "values": Aspect(anything, solved=True), "tuple-item": Aspect(anything),
    **{slug: Aspect(anything, solved=True) for slug in _BEYOND},
    "property-names": Aspect(named, solved=True),
    "assertion": Aspect(asserted, incomplete=True),
    "wildcard": Aspect(foreign, incomplete=True),
    "contains": Aspect(contained, solved=True), "identity": Aspect(identified, level=MEMBER, incomplete=True),
}  # fmt: skip
"""By the first part of a kind's id, without what became of it (``set``, ``removed`` ...)."""

_WHOLE: Mapping[str, Aspect] = {
    **{name: Aspect(ordered, incomplete=True) for name in ("order-changed", "order-set", "order-removed")},
    **{name: Aspect(existence, level=MEMBER) for name in (
        "optional-field-added", "optional-field-added-open", "required-field-added", "required-field-added-open", "required-field-with-default-added",
        "optional-field-removed", "optional-field-removed-open", "required-field-removed", "required-field-removed-open", "field-renamed", "field-moved",
        "field-forbidden", "field-allowed",
    )},
    "became-required": Aspect(left_out, frozenset({"required"}), MEMBER), "became-optional": Aspect(left_out, frozenset({"required"}), MEMBER),
    "became-nullable": Aspect(null, frozenset({*_TYPE_WORDS, "nillable"}), MEMBER), "became-not-nullable": Aspect(null, frozenset({*_TYPE_WORDS, "nillable"}), MEMBER),
    "items-became-nullable": Aspect(null_item, frozenset({*_TYPE_WORDS, "nillable"}), MEMBER),
    "items-became-not-nullable": Aspect(null_item, frozenset({*_TYPE_WORDS, "nillable"}), MEMBER),
    "became-list": Aspect(listing, frozenset({"type", "maxItems", "unexpected", "required"}), MEMBER),
    "became-single": Aspect(listing, frozenset({"type", "maxItems", "unexpected", "required"}), MEMBER),
    "became-repeating": Aspect(several, level=MEMBER, incomplete=True), "became-unrepeated": Aspect(several, level=MEMBER, incomplete=True),
    "namespace-changed": Aspect(itself),
}  # fmt: skip
"""By a kind's whole id."""

_ENDINGS = ("set", "removed", "raised", "lowered", "narrowed", "widened", "changed", "untold", "added", "closed", "opened", "described", "undescribed",
            "allowed", "refused", "dropped")  # fmt: skip


def aspect_of(kind: str) -> Aspect | None:
    """What a kind of change is about; None for what no instance shows."""
    known = _WHOLE.get(kind)
    if known is None:
        slug, _, ending = kind.rpartition("-")
        known = _SLUGGED.get(slug) if ending in _ENDINGS else None
    return known


def candidates(aspect: Aspect, trial: Trial) -> Iterator[Any]:
    """The instances that are tried for a claim, the telling ones first."""
    return islice(aspect.make(trial), MOST)
