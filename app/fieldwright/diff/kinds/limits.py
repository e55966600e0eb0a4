"""Kinds of change of limits: lengths, ranges, counts and patterns, four or five for each."""

from collections.abc import Iterator

from fieldwright.diff.kinds.model import Kind, kind
from fieldwright.diff.model import NARROWER, OTHER, UNTOLD, WIDER

_SHORTER = "Cut or refuse what does not fit before it is sent."
_LONGER = "See that what reads it takes the new values too."

_LOWER = (
    ("min-length", "minLength", "the least number of characters"),
    ("minimum", "minimum", "the least value"),
    ("exclusive-minimum", "exclusiveMinimum", "the value that every one must be greater than"),
    ("min-items", "minItems", "the least number of items"),
    ("min-properties", "minProperties", "the least number of members"),
    ("min-contains", "minContains", "the least number of items of a form"),
)
_UPPER = (
    ("max-length", "maxLength", "the greatest number of characters"),
    ("maximum", "maximum", "the greatest value"),
    ("exclusive-maximum", "exclusiveMaximum", "the value that every one must be less than"),
    ("max-items", "maxItems", "the greatest number of items"),
    ("max-properties", "maxProperties", "the greatest number of members"),
    ("max-contains", "maxContains", "the greatest number of items of a form"),
    ("max-occurs", "maxOccurs", "the greatest number of elements"),
    ("total-digits", "totalDigits", "the greatest number of digits"),
    ("fraction-digits", "fractionDigits", "the greatest number of digits behind the point"),
)
_FORMS = (
    ("pattern", "pattern", "the pattern that the text matches"),
    ("multiple-of", "multipleOf", "the number that every value is a multiple of"),
    ("names", "propertyPattern", "the pattern of the members' names"),
)
"""Limits of which two can be compared as sets."""
_PLAIN = (
    ("content-encoding", "contentEncoding", "how binary content is written"),
    ("content-media-type", "contentMediaType", "what kind of document the text holds"),
)

SLUGS = {keyword: slug for slug, keyword, _ in (*_LOWER, *_UPPER, *_FORMS, *_PLAIN)}
"""The first part of the ids of a limit, by the keyword (`schema.model.Shape.constraints`)."""
LOWER_LIMITS = frozenset(keyword for _, keyword, _ in _LOWER)
UPPER_LIMITS = frozenset(keyword for _, keyword, _ in _UPPER)
FORM_LIMITS = frozenset(keyword for _, keyword, _ in _FORMS)
PLAIN_LIMITS = frozenset(keyword for _, keyword, _ in _PLAIN)


_ASIDE = {NARROWER: _SHORTER, WIDER: _LONGER}


def _rows() -> Iterator[Kind]:
    for slug, keyword, what in (*_LOWER, *_UPPER, *_FORMS, *_PLAIN):
        yield kind(f"{slug}-set", "limit", NARROWER, f"{keyword} set", f"There is now a limit: {what}.", _SHORTER)
        yield kind(
            f"{slug}-removed", "limit", WIDER, f"{keyword} removed", f"There is no limit any more: {what}.", _LONGER
        )
    for slug, keyword, what in _LOWER:
        yield kind(f"{slug}-raised", "limit", NARROWER, f"{keyword} raised", f"Tighter: {what} is greater.", _SHORTER)
        yield kind(f"{slug}-lowered", "limit", WIDER, f"{keyword} lowered", f"Looser: {what} is smaller.", _LONGER)
    for slug, keyword, what in _UPPER:
        yield kind(f"{slug}-lowered", "limit", NARROWER, f"{keyword} lowered", f"Tighter: {what} is smaller.", _SHORTER)
        yield kind(f"{slug}-raised", "limit", WIDER, f"{keyword} raised", f"Looser: {what} is greater.", _LONGER)
    for slug, keyword, what in _FORMS:
        yield kind(
            f"{slug}-narrowed", "limit", NARROWER, f"{keyword} narrowed", f"Tighter: {what} takes fewer.", _SHORTER
        )
        yield kind(f"{slug}-widened", "limit", WIDER, f"{keyword} widened", f"Looser: {what} takes more.", _LONGER)
        yield kind(
            f"{slug}-changed",
            "limit",
            OTHER,
            f"{keyword} changed",
            f"Some values fit only the old limit, some only the new: {what}.",
            _SHORTER,
        )
        if slug == "multiple-of":
            continue
        yield kind(f"{slug}-untold", "limit", UNTOLD, f"{keyword} changed, cannot be told", f"Which values fit cannot be compared: {what}.",
                   "Compare both by hand, with values that occur.")  # fmt: skip
    for slug, keyword, what in _PLAIN:
        yield kind(f"{slug}-changed", "limit", OTHER, f"{keyword} changed", f"Another limit: {what}.", _SHORTER)
    for word, relation in (("raised", NARROWER), ("lowered", WIDER)):
        says = f"The least number of elements is {'greater' if word == 'raised' else 'smaller'}."
        yield kind(f"min-occurs-{word}", "limit", relation, f"minOccurs {word}", says, _ASIDE[relation])
    says = "Spaces and line breaks in the value become something else than before; the same texts are valid."
    yield kind(
        "white-space-changed", "limit", UNTOLD, "whiteSpace changed", says, "See whether spaces in the value matter."
    )
    yield kind(
        "unique-items-set", "limit", NARROWER, "uniqueItems set", "No two items may be the same any more.", _SHORTER
    )
    yield kind("unique-items-removed", "limit", WIDER, "uniqueItems removed", "Items may now be the same.", _LONGER)


LIMITS = tuple(_rows())
