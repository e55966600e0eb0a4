"""What parameters can be: as their types, and as who decides them, promise it."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from fieldwright.expression.types import UNKNOWN, Inferred, either, of_value, varied
from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import FIXED, PER_CUSTOMER
from fieldwright.mapping.model import Parameter

_TYPES: Mapping[str, tuple[str, str]] = MappingProxyType({
    **{one: (one, "") for one in ("string", "integer", "number", "boolean")}, "decimal": ("number", ""),
    **{one: ("string", one) for one in ("date", "date-time", "time", "duration")},
})  # fmt: skip
"""The type and format of a parameter's single values. Of others nothing is known."""


def of_parameters(parameters: Iterable[Parameter]) -> dict[str, Inferred]:
    """What each can be, under the name that expressions read it by: ``params.zone``."""
    found = ((f"params.{one.name}", of_parameter(one)) for one in parameters)
    return {name: one for name, one in found if one is not UNKNOWN}


def of_parameter(parameter: Parameter) -> Inferred:
    """What a parameter can be. One that is fixed for all is its default; one that customers choose is what they may choose."""
    said = parameter.configurable
    if said is not None and said.scope == FIXED and _single(parameter.default):
        return of_value(parameter.default)
    if said is not None and said.scope == PER_CUSTOMER and said.options:
        values = [one.name if one.value is ABSENT else one.value for one in said.options]
        return either([of_value(one) for one in values]) if all(map(_single, values)) else UNKNOWN
    if parameter.type not in _TYPES:
        return UNKNOWN
    type_, format_ = _TYPES[parameter.type]
    plain = Inferred(frozenset({type_}), format_, nullable=False, optional=False, many=False, known=True)
    if said is None or said.scope != PER_CUSTOMER:
        return plain
    least, most = _number(said.minimum), _number(said.maximum)
    if type_ in ("integer", "number"):
        return varied(plain, minimum=least, maximum=most)
    if type_ == "string" and not format_:
        return varied(plain, min_length=_whole(least), max_length=_whole(most), pattern=said.pattern)
    return plain


def _single(value: Any) -> bool:
    return isinstance(value, (str, int, float))


def _number(value: Any) -> float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _whole(value: float | None) -> int | None:
    return int(value) if value is not None and value >= 0 and value == int(value) else None
