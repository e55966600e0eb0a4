"""Fields that only one version has: which kind of coming or going it is, and what they are in short."""

from typing import Any

from fieldwright.diff.fields.pairing import ITEMS
from fieldwright.diff.model import SAFE
from fieldwright.schema.model import Field, Shape
from fieldwright.schema.xml_layout import XSI_TYPE


def facts_of(shape: Shape) -> dict[str, Any]:
    """What a field is, in short: for a change that adds or removes it."""
    made: dict[str, Any] = {"type": shape.type}
    if shape.format:
        made["format"] = shape.format
    if shape.required:
        made["required"] = True
    if shape.repeats:
        made["repeats"] = True
    if shape.nullable:
        made["nullable"] = True
    if shape.fixed is not None:
        made["const"] = shape.fixed
    if shape.enum:
        made["enum"] = list(shape.enum[:20])
    limits = {key: value for key, value in shape.constraints.items() if key not in ("whiteSpace",)}
    return {**made, **limits}


# --- which kind of coming or going ---------------------------------------------------------------------------------------


def lone(
    shape: Shape, above_old: Field, above_new: Field, *, added: bool, xml: bool
) -> tuple[str, tuple[str, str] | None]:
    """The kind of a field that only one version has, and severities where they are not its kind's; no kind where nothing is changed by it."""
    before, after = above_old.shape, above_new.shape
    if xml and tells_the_type(shape):
        return "", None
    if shape.alternative:
        return ("alternative-added" if added else "alternative-removed"), None
    if xml:
        if shape.name in ("*", "@*"):
            return ("members-allowed" if added else "members-refused"), None
        if shape.choice is not None and _has_choice(above_old if added else above_new, shape):
            return ("alternative-added" if added else "alternative-removed"), None
        if shape.required:
            return ("required-field-added" if added else "required-field-removed"), None
        return ("optional-field-added" if added else "optional-field-removed"), None
    without, with_ = (before, after) if added else (after, before)
    closed = without.constraints.get("additionalProperties") is False
    if shape.name == "*":
        return _members(shape, closed=closed, added=added), None
    if shape.name == ITEMS and "array" not in without.types:
        return "", None  # the type that it is the items of came or went, and is told
    if shape.name.startswith("["):
        return ("tuple-item-added" if added else "tuple-item-removed"), None
    if shape.max_occurs == 0 and not shape.repeats:
        return ("" if closed else "field-forbidden" if added else "field-allowed"), None
    if shape.required and added and shape.default is not None:
        return "required-field-with-default-added", None
    part = "required-field" if shape.required else "optional-field"
    id = f"{part}-{'added' if added else 'removed'}{'' if closed else '-open'}"
    idle = not closed and not shape.required and says_nothing(shape) and with_ is not without
    return id, (SAFE, SAFE) if idle else None


def tells_the_type(shape: Shape) -> bool:
    """Whether a field is xsi:type, which comes and goes, and takes more or fewer names, with the alternatives that it tells apart."""
    return shape.name == XSI_TYPE


def _members(shape: Shape, *, closed: bool, added: bool) -> str:
    if closed:
        return "members-allowed" if added else "members-refused"
    if says_nothing(shape) and "propertyPattern" not in shape.constraints:
        return ""
    return "members-described" if added else "members-undescribed"


def says_nothing(shape: Shape) -> bool:
    """Whether a shape takes any value."""
    return (
        shape.type == "any" and shape.leaf and not shape.repeats and not shape.enum and shape.fixed is None
        and not shape.constraints.keys() - {"propertyPattern"} and not shape.beyond and not shape.format
    )  # fmt: skip


def _has_choice(field: Field, shape: Shape) -> bool:
    """Whether another version has a choice too that a field would be a further alternative of."""
    group = shape.choice.group if shape.choice is not None else ""
    groups = {child.shape.choice.group for child in field.children() if child.shape.choice is not None}
    return group in groups or len(groups) == 1
