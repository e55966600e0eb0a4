"""Kinds of change of messages and fields, whatever the format."""

from collections.abc import Iterator

from fieldwright.diff.kinds.model import LENIENT, STANDARD, Kind, kind
from fieldwright.diff.model import DOCS, NARROWER, OTHER, RISKY, SAFE, SAME, UNTOLD, WIDER

_MAP_IT = "Give it a rule, or decide that it stays empty."
_REMAP = "Look for what replaces it; until then the rules that use it have nothing to read or fill."
_READ_MORE = "See that what reads it takes the new values too."
_WRITE_LESS = "See that the old values are no longer written."
_ASK = "Compare both by hand, or ask the schema's owner what was meant."

_EXISTENCE = (
    kind("message-added", "existence", SAME, "Message added", "The schema describes one more entry point."),
    kind("message-removed", "existence", OTHER, "Message removed", "An entry point is gone, and the maps that use it with it.", "Choose another message for the maps that use it."),
    kind("file-added", "existence", SAME, "File added", "The folder has one more file with a schema."),
    kind("file-removed", "existence", OTHER, "File removed", "A file with a schema is gone from the folder, and the maps that use its messages with it.", "Choose another file for the maps that use it."),
    kind("file-renamed", "existence", SAME, "File renamed", "A schema stands in a file of another name."),
    kind("definition-added", "existence", SAME, "Definition added", "There is one more shared definition, which nothing that was there uses."),
    kind("definition-removed", "existence", SAME, "Definition removed", "A shared definition is gone that nothing else used."),
    kind("optional-field-added", "existence", WIDER, "Optional field added", "A field may now be there that was refused before.", _MAP_IT, {STANDARD: (SAFE, SAFE)}),
    kind("optional-field-added-open", "existence", NARROWER, "Optional field described", "The object took members of any name and value; one of them is now described, and other values under its name are refused.", _MAP_IT, {STANDARD: (SAFE, SAFE)}),
    kind("required-field-added", "existence", OTHER, "Required field added", "A field must now be there that was refused before.", "Give it a rule before the new version is used.", {STANDARD: (SAFE, "breaking")}),
    kind("required-field-added-open", "existence", NARROWER, "Required field added", "A field must now be there that nothing demanded before.", "Give it a rule before the new version is used."),
    kind("required-field-with-default-added", "existence", NARROWER, "Required field with a default added", "A field must now be there, and the schema says what it is where it is left out.", "Give it a rule; only some readers fill the default in.", {LENIENT: (SAFE, RISKY)}),
    kind("optional-field-removed", "existence", NARROWER, "Optional field removed", "A field that could be there is now refused.", _REMAP, {STANDARD: (RISKY, "breaking")}),
    kind("optional-field-removed-open", "existence", WIDER, "Optional field no longer described", "A field that was described is no longer; a member of its name may hold anything.", _REMAP, {STANDARD: (RISKY, RISKY)}),
    kind("required-field-removed", "existence", OTHER, "Required field removed", "A field that was always there is now refused.", _REMAP),
    kind("required-field-removed-open", "existence", WIDER, "Required field no longer described", "A field that was always there is no longer described, and need not come.", _REMAP, {STANDARD: ("breaking", RISKY)}),
    kind("field-renamed", "existence", OTHER, "Field renamed", "A field has another name; what it holds is as before, but for what is listed beside it.", "Have the rules follow the new name: fieldwright impact --apply does it."),
    kind("field-moved", "existence", OTHER, "Field moved", "A field stands elsewhere under its own name.", "Have the rules follow it: fieldwright impact --apply does it."),
    kind("field-forbidden", "existence", NARROWER, "Field forbidden", "The field is named, and no value is allowed for it.", _REMAP),
    kind("field-allowed", "existence", WIDER, "Field allowed", "A field that no value was allowed for may now be there.", _MAP_IT),
)  # fmt: skip

_REQUIREMENT = (
    kind("became-required", "requirement", NARROWER, "Became required", "What could be left out must now be there.", "Give it a value, or a default."),
    kind("became-optional", "requirement", WIDER, "Became optional", "What was always there may now be missing.", "Say with a default what holds when it is missing."),
    kind("became-nullable", "requirement", WIDER, "Null allowed", "The value may now be null.", "Say what null becomes."),
    kind("became-not-nullable", "requirement", NARROWER, "Null refused", "The value may no longer be null.", "Give a default for null."),
    kind("became-list", "requirement", OTHER, "Became a list", "A single value is now a list.", "Repeat the target, or take one with [0]."),
    kind("became-single", "requirement", OTHER, "Became single", "A list is now a single value.", "Say which item is meant."),
    kind("became-repeating", "requirement", WIDER, "May occur several times", "An element that occurred at most once may now repeat.", "Repeat the target, or take one with [0]."),
    kind("became-unrepeated", "requirement", NARROWER, "May occur once only", "An element that could repeat may now occur at most once.", "Say which one is meant."),
    kind("items-became-nullable", "requirement", WIDER, "Null items allowed", "Items of the list may now be null.", "Say what null becomes."),
    kind("items-became-not-nullable", "requirement", NARROWER, "Null items refused", "Items of the list may no longer be null.", "Leave null items out."),
)  # fmt: skip

_TYPES = (
    kind("type-narrowed", "type", NARROWER, "Type narrowed", "Some of the types, or of a type's values, are no longer allowed.", _WRITE_LESS),
    kind("type-widened", "type", WIDER, "Type widened", "More types, or more of a type's values, are allowed.", _READ_MORE),
    kind("type-changed", "type", OTHER, "Type changed", "Values of the old type are no longer valid, and new ones were not.", "Convert the value."),
    kind("format-set", "type", NARROWER, "Format set", "The text must now be of a format.", "Convert the value to the format."),
    kind("format-removed", "type", WIDER, "Format removed", "The text need no longer be of a format.", _READ_MORE),
    kind("format-narrowed", "type", NARROWER, "Format narrowed", "The new format allows fewer values than the old.", _WRITE_LESS),
    kind("format-widened", "type", WIDER, "Format widened", "The new format allows more values than the old.", _READ_MORE),
    kind("format-changed", "type", OTHER, "Format changed", "Values of the old format are not of the new one.", "Convert the value from the one format to the other."),
    kind("format-untold", "type", UNTOLD, "Format changed, cannot be told", "A format is said, or another one, and whether anything checks it is not known.", _ASK),
    kind("type-name-changed", "text", SAME, "Type's name changed", "The schema's own name of the type is another one; its values are as listed beside it."),
)  # fmt: skip

_VALUES = (
    kind("enum-set", "values", NARROWER, "List of values set", "Only listed values are allowed now.", _WRITE_LESS),
    kind("enum-removed", "values", WIDER, "List of values removed", "Any value is allowed now.", _READ_MORE),
    kind("enum-value-added", "values", WIDER, "Value added to the list", "One more code may come.", "Add a row to the lookup that translates it.", {LENIENT: (RISKY, SAFE)}),
    kind("enum-value-removed", "values", NARROWER, "Value removed from the list", "A code is no longer allowed.", "See that it is no longer written."),
    kind("enum-meaning-changed", "text", SAME, "Meaning of a value changed", "What the schema says about a code is other than before.", "Read what it means now."),
    kind("const-set", "values", NARROWER, "Constant set", "Only one value is allowed now.", _WRITE_LESS),
    kind("const-removed", "values", WIDER, "Constant removed", "Other values than the one are allowed now.", _READ_MORE),
    kind("const-changed", "values", OTHER, "Constant changed", "The one allowed value is another one.", "Write the new value, and read it."),
    Kind("default-set", "values", "Default set", "The schema now says what a missing value means.", RISKY, SAFE, "See that what is read agrees with the rule's own default.", SAME),
    Kind("default-removed", "values", "Default removed", "The schema no longer says what a missing value means.", RISKY, RISKY, "Write the value where the default was relied on.", SAME),
    Kind("default-changed", "values", "Default changed", "A missing value means something else than before.", RISKY, RISKY, "Write the value where the default was relied on.", SAME),
)  # fmt: skip

_STRUCTURE = (
    kind("object-closed", "structure", NARROWER, "Closed to other members", "Members that the schema does not name are refused now.", "See that nothing else is written.", {LENIENT: (SAFE, RISKY)}),
    kind("object-opened", "structure", WIDER, "Opened to other members", "Members that the schema does not name are allowed now.", "See that what reads it passes over what it does not know.", {STANDARD: (SAFE, SAFE)}),
    kind("members-described", "structure", NARROWER, "Other members described", "Members of any name are now described, and must be as the schema says.", _WRITE_LESS),
    kind("members-undescribed", "structure", WIDER, "Other members no longer described", "Members of any name may hold anything now.", _READ_MORE),
    kind("members-allowed", "structure", WIDER, "Members of other names allowed", "Members of more names may now be there.", _READ_MORE),
    kind("members-refused", "structure", NARROWER, "Members of other names refused", "Members that could be there under any name are refused now.", _WRITE_LESS),
    kind("alternative-added", "structure", WIDER, "Alternative added", "The value may be of one more form.", "See that what reads it knows the new form.", {LENIENT: (RISKY, SAFE)}),
    kind("alternative-removed", "structure", NARROWER, "Alternative removed", "The value may no longer be of a form.", "See that the form is no longer written."),
    kind("choice-set", "structure", NARROWER, "Excludes others now", "Fields that could stand beside each other now exclude each other.", "Decide which of them is written."),
    kind("choice-removed", "structure", WIDER, "No longer excludes others", "Fields that excluded each other may now stand beside each other.", "See that what reads them takes both."),
    kind("order-changed", "structure", OTHER, "Order changed", "Elements come in another order, and the schema demands the order.", "Write them in the new order; the map's own rules stay."),
    kind("order-set", "structure", NARROWER, "Order demanded", "Elements that could come in any order must come in one.", "Write them in the order."),
    kind("order-removed", "structure", WIDER, "Order free", "Elements may come in any order now.", _READ_MORE),
    kind("discriminator-set", "structure", UNTOLD, "Discriminator set", "A field now says which form the value is of.", "Fill it."),
    kind("discriminator-removed", "structure", UNTOLD, "Discriminator removed", "No field says any more which form the value is of.", _ASK),
    kind("discriminator-changed", "structure", OTHER, "Discriminator changed", "Another field says which form the value is of.", "Fill the new one."),
    kind("discriminator-value-added", "structure", WIDER, "Discriminator's value added", "A form can be told by one more value.", _READ_MORE, {STANDARD: (RISKY, SAFE)}),
    kind("discriminator-value-removed", "structure", NARROWER, "Discriminator's value removed", "A value no longer tells a form.", _WRITE_LESS),
    kind("discriminator-value-changed", "structure", OTHER, "Discriminator's value changed", "A value now tells another form.", _ASK),
    kind("tuple-item-added", "structure", UNTOLD, "Item's place described", "A place in the list is now described by itself.", _ASK),
    kind("tuple-item-removed", "structure", UNTOLD, "Item's place no longer described", "A place in the list is no longer described by itself.", _ASK),
    kind("namespace-changed", "structure", OTHER, "Namespace changed", "The elements' namespace is another one; they are compared as if it were the same.", "Write the new namespace, and read it."),
    Kind("access-changed", "structure", "Access changed", "Who may write the field, or whether it is sent back, is other than before.", RISKY, RISKY, "Decide whether the rules that fill or read it still make sense.", SAME),
    kind("values-narrowed", "structure", NARROWER, "Fewer values are valid", "What the parts of the definition say together takes less than before.", _WRITE_LESS, {STANDARD: (SAFE, RISKY)}),
    kind("values-widened", "structure", WIDER, "More values are valid", "What the parts of the definition say together takes more than before.", _READ_MORE, {STANDARD: (RISKY, SAFE)}),
    kind("values-changed", "structure", OTHER, "Other values are valid", "What the parts of the definition say together takes some values no longer, and others now.", _ASK, {STANDARD: (RISKY, RISKY)}),
    kind("reference-lost", "structure", UNTOLD, "Part cannot be read", "One version refers to something that is not there, so that this part cannot be compared.", "Put the missing file beside the schema."),
    kind("not-compared", "structure", UNTOLD, "Not compared", "A part was not compared, for the reason given.", _ASK),
)  # fmt: skip

_SET, _REMOVED, _NARROWED, _WIDENED, _CHANGED, _UNTOLD = "set", "removed", "narrowed", "widened", "changed", "untold"
_DECIDED = (_SET, _REMOVED, _NARROWED, _WIDENED, _CHANGED, _UNTOLD)
_LISTED = (_SET, _REMOVED, _NARROWED, _WIDENED, _UNTOLD)
_BEYOND = (
    ("not", "what is excluded", _DECIDED),
    ("condition", "what holds under a condition (if, then, else)", _DECIDED),
    ("contains", "what some items must be", _DECIDED),
    ("dependent-required", "what must be there beside another field", (_SET, _REMOVED, _NARROWED, _WIDENED, _CHANGED)),
    ("dependent-schemas", "what holds beside another field", _DECIDED),
    ("property-names", "what members may be called", _DECIDED),
    ("forbidden-names", "which names no member may have", _DECIDED),
    ("unevaluated-properties", "that no further members are allowed", (_SET, _REMOVED)),
    ("unevaluated-items", "that no further items are allowed", (_SET, _REMOVED)),
    ("assertion", "a condition on the values (xs:assert)", _LISTED),
    ("identity", "what must be unique or refer to another (xs:unique, xs:key, xs:keyref)", _LISTED),
    ("wildcard", "which further elements or attributes are allowed (xs:any, xs:anyAttribute)", (_NARROWED, _WIDENED, _UNTOLD)),
    ("type-control", "which types may stand in (abstract, block, final)", (_SET, _REMOVED, _UNTOLD)),
)  # fmt: skip
"""What a schema demands that no field shows, by the first part of the ids (`schema.model.Shape.beyond`), with what can become of it."""
_WHAT_BECOMES = {
    _SET: (NARROWER, "The schema now says"), _REMOVED: (WIDER, "The schema no longer says"), _NARROWED: (NARROWER, "Tighter"), _WIDENED: (WIDER, "Looser"),
    _CHANGED: (OTHER, "Some values fit only the old, some only the new"), _UNTOLD: (UNTOLD, "It changed, and what it does cannot be told"),
}  # fmt: skip


def _beyond() -> Iterator[Kind]:
    for slug, what, marks in _BEYOND:
        for mark in marks:
            relation, says = _WHAT_BECOMES[mark]
            yield kind(f"{slug}-{mark}", "structure", relation, f"{slug} {mark}", f"{says}: {what}.", _ASK)
    says = "What an encoded text holds is described otherwise; validators do not look into it."
    yield kind("content-schema-changed", "structure", UNTOLD, "contentSchema changed", says, _ASK)


_TEXTS = (
    *(
        Kind(f"{name}-changed", "text", f"{title} changed", f"The {title.lower()} is another one; nothing else.", DOCS, DOCS, "", SAME)
        for name, title in (("title", "Title"), ("description", "Description"), ("examples", "Examples"))
    ),
    Kind("became-deprecated", "text", "Deprecated", "The field is to be used no more, and will go one day.", SAFE, SAFE, "Look for what replaces it.", SAME),
    Kind("no-longer-deprecated", "text", "No longer deprecated", "The field may be used again.", SAFE, SAFE, "", SAME),
)  # fmt: skip

FIELDS: tuple[Kind, ...] = (*_EXISTENCE, *_REQUIREMENT, *_TYPES, *_VALUES, *_STRUCTURE, *_beyond(), *_TEXTS)
