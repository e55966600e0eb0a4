"""A field's value taken from one medium to another: from an XML element to a JSON member, and back."""

from typing import Any, cast

from attrs import frozen

from fieldwright.diff.witnesses.building import Held, Steps
from fieldwright.diff.witnesses.places import Place
from fieldwright.diff.witnesses.repairing import at, put, without
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.schema.model import Shape


@frozen
class Carrier:
    """Makes the outside version's instance: its own, with the field's value as in the inside version's instance."""

    own: Any
    steps: Steps
    """Where the field is in it."""
    shape: Shape
    """What the outside version says about the field; about its parent where it lacks the field."""
    base: Any
    """The inside version's instance, of which nothing but the field may differ."""
    there: Steps

    @classmethod
    def over(cls, own: Held, place: Place, there: Steps, base: Any) -> "Carrier":
        """For an instance that the outside version takes, with the field in it unless it lacks it."""
        last = place.way[-1] if place.lone else place.other[-1]
        steps = (*own.item, last.name.lstrip("@")) if place.lone else own.steps
        return cls(own.value, steps, place.other[-1].shape, base, there)

    def carried(self, instance: Any) -> Any:
        """The instance of the outside version. Raises `FieldwrightError` for what has no counterpart there."""
        value = at(instance, self.there, ABSENT)
        if not self.there or _rest(instance, self.there) != _rest(self.base, self.there):
            raise FieldwrightError("more than the field differs")
        if value is ABSENT:
            return without(self.own, self.steps) if at(self.own, self.steps, ABSENT) is not ABSENT else self.own
        try:
            return put(self.own, self.steps, _plain(value, self.shape))
        except (LookupError, TypeError, AttributeError):
            raise FieldwrightError("the field has no place there") from None


def _rest(instance: Any, steps: Steps) -> Any:
    return without(instance, steps) if at(instance, steps, ABSENT) is not ABSENT else instance


def _plain(value: Any, shape: Shape) -> Any:
    """A value without objects: texts become numbers and truth values where the other version has them."""
    if isinstance(value, list):
        return [_plain(one, shape) for one in cast("list[Any]", value)]
    if isinstance(value, dict):
        raise FieldwrightError("objects are not taken from one medium to another")
    if isinstance(value, str) and {"integer", "number"} & set(shape.types):
        try:
            return int(value)
        except ValueError:
            try:
                return float(value)
            except ValueError:
                return value
    if isinstance(value, str) and "boolean" in shape.types and value in ("true", "false"):
        return value == "true"
    return value
