"""The whole vocabulary of XML Schema 1.0 and 1.1, as tables: what an attribute becomes, and what may stand where."""

from collections.abc import Mapping
from types import MappingProxyType

_SHOWN = ""
_IN_A_SENTENCE = None
"""The attribute is part of what is said about the whole element, by `_SENTENCES` or by whoever shows the element."""

_NOTED: Mapping[str, Mapping[str, str | None]] = {
    "element": {
        "final": "No element may stand for this one whose type is derived by {}.",
        "block": "A payload may not replace this element or its type by {}.",
    },
    "complexType": {
        "final": "No other type may be derived from this one by {}.",
        "block": "A payload may not use a type in its place that is derived by {}.",
    },
    "simpleType": {"final": "No other type may be derived from this one by {}."},
    "attribute": {"inheritable": "Inherited by the elements inside: {}."},
    "documentation": {"source": "More documentation is at {}.", "lang": _SHOWN},
    "appinfo": {"source": _IN_A_SENTENCE},
}

_FACET_NAMES = (
    "length", "minLength", "maxLength", "pattern", "enumeration", "whiteSpace", "minInclusive", "maxInclusive", "minExclusive",
    "maxExclusive", "totalDigits", "fractionDigits", "explicitTimezone",
)  # fmt: skip
_FIXED = "Derived types cannot change the {tag} (fixed: {})."
_OCCURS = ("minOccurs", "maxOccurs")
_SHOWN_IN: Mapping[str, tuple[str, ...]] = {
    "schema": ("targetNamespace", "version", "elementFormDefault", "attributeFormDefault", "blockDefault", "finalDefault",
               "defaultAttributes", "xpathDefaultNamespace", "lang"),
    "include": ("schemaLocation",), "import": ("namespace", "schemaLocation"), "redefine": ("schemaLocation",),
    "override": ("schemaLocation",), "annotation": (),
    "element": ("name", "ref", "type", "substitutionGroup", "default", "fixed", "nillable", "abstract", "form", "targetNamespace", *_OCCURS),
    "attribute": ("name", "ref", "type", "use", "default", "fixed", "form", "targetNamespace"),
    "complexType": ("name", "mixed", "abstract", "defaultAttributesApply"), "complexContent": ("mixed",), "simpleContent": (),
    "simpleType": ("name",), "extension": ("base",), "restriction": ("base",), "list": ("itemType",), "union": ("memberTypes",),
    "group": ("name", "ref", *_OCCURS), "attributeGroup": ("name", "ref"),
    "sequence": _OCCURS, "choice": _OCCURS, "all": _OCCURS,
}  # fmt: skip
_SAID_IN: Mapping[str, tuple[str, ...]] = {
    "any": ("namespace", "notNamespace", "notQName", "processContents", *_OCCURS),
    "anyAttribute": ("namespace", "notNamespace", "notQName", "processContents"),
    "openContent": ("mode",), "defaultOpenContent": ("mode", "appliesToEmpty"),
    "assert": ("test", "xpathDefaultNamespace"), "assertion": ("test", "xpathDefaultNamespace"),
    "alternative": ("test", "type", "xpathDefaultNamespace"),
    "key": ("name", "ref"), "unique": ("name", "ref"), "keyref": ("name", "refer", "ref"),
    "selector": ("xpath", "xpathDefaultNamespace"), "field": ("xpath", "xpathDefaultNamespace"),
    "notation": ("name", "public", "system"),
}  # fmt: skip


def _vocabulary() -> Mapping[str, Mapping[str, str | None]]:
    made: dict[str, dict[str, str | None]] = {}
    for tag, names in _SHOWN_IN.items():
        made[tag] = dict.fromkeys(names, _SHOWN)
    for tag in _FACET_NAMES:
        made[tag] = {"value": _SHOWN, "fixed": _FIXED.replace("{tag}", tag)}
    for tag, names in _SAID_IN.items():
        made[tag] = dict.fromkeys(names, _IN_A_SENTENCE)
    for tag, noted in _NOTED.items():
        made.setdefault(tag, {}).update(noted)
    for known in made.values():
        known["id"] = _SHOWN  # in the pointer
    return MappingProxyType(made)


ATTRIBUTES: Mapping[str, Mapping[str, str | None]] = _vocabulary()
"""By tag and attribute: empty for what a field or the way to the files shows, a sentence with ``{}`` for the value, None for a part of one."""


_MODEL = ("group", "all", "choice", "sequence")
_USES = ("attribute", "attributeGroup", "anyAttribute")
_PARTICLES = ("element", "group", "choice", "sequence", "any")
_KEYS = ("unique", "key", "keyref")
_TOP = ("simpleType", "complexType", "group", "attributeGroup", "element", "attribute", "notation")
_CHILDREN: Mapping[str, tuple[str, ...]] = {
    "schema": ("include", "import", "redefine", "override", "defaultOpenContent", *_TOP),
    "redefine": ("simpleType", "complexType", "group", "attributeGroup"), "override": _TOP,
    "element": ("simpleType", "complexType", "alternative", *_KEYS), "attribute": ("simpleType",),
    "complexType": ("simpleContent", "complexContent", "openContent", *_MODEL, *_USES, "assert"),
    "complexContent": ("extension", "restriction"), "simpleContent": ("extension", "restriction"),
    "extension": ("openContent", *_MODEL, *_USES, "assert"),
    "restriction": ("openContent", *_MODEL, "simpleType", *_FACET_NAMES, "assertion", *_USES, "assert"),
    "simpleType": ("restriction", "list", "union"), "list": ("simpleType",), "union": ("simpleType",),
    "group": ("all", "choice", "sequence"), "attributeGroup": _USES, "all": ("element", "any", "group"),
    "choice": _PARTICLES, "sequence": _PARTICLES, "openContent": ("any",), "defaultOpenContent": ("any",),
    "alternative": ("simpleType", "complexType"), **dict.fromkeys(_KEYS, ("selector", "field")), "annotation": ("documentation", "appinfo"),
}  # fmt: skip
CHILDREN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        tag: frozenset((*_CHILDREN.get(tag, ()), *(() if tag in ("documentation", "appinfo") else ("annotation",))))
        for tag in ATTRIBUTES
    }
)
"""By tag: what may stand directly in it."""
