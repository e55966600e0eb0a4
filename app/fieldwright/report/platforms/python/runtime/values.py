"""Values as JSON has them, with a value for what is missing, and lists that know where they are from."""

import json
from decimal import Decimal
from typing import Any


class MapError(Exception):
    """What the rules or their functions object to."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class _Missing:
    """No value at all, which is not null."""

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING: Any = _Missing()


class Sequence(list[Any]):
    """What a path found: one value stands for itself unless ``keep`` says otherwise, none is missing."""

    keep = False


class Constructed(list[Any]):
    """A list that is written in a path: it is one value there."""


def settled(value: Any, keep: bool = False) -> Any:
    """A sequence as a value."""
    if not isinstance(value, Sequence):
        return value
    if keep:
        value.keep = True
    if not value:
        return MISSING
    return value[0] if len(value) == 1 and not value.keep else value


def is_number(value: Any) -> bool:
    """Whether it is a number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def number(value: float) -> float | int:
    """A number as JSON has it: whole ones without a fraction. Raises `MapError` for what is out of range."""
    if value != value or value in (float("inf"), float("-inf")):
        raise MapError("D1001", f"number out of range: {value}")
    return int(value) if value == value // 1 and abs(value) < 2**53 else value


def truth(value: Any) -> bool:
    """Whether a value counts as true: not empty, not zero, not null, not missing."""
    if isinstance(value, list):
        return any(truth(one) for one in value)
    return not callable(value) and value is not MISSING and bool(value)


def same(first: Any, second: Any) -> bool:
    """Whether two values are the same, type and all."""
    if isinstance(first, list):
        return isinstance(second, list) and len(first) == len(second) and all(map(same, first, second))
    if isinstance(first, dict):
        return (
            isinstance(second, dict) and first.keys() == second.keys() and all(same(first[k], second[k]) for k in first)
        )
    if isinstance(first, bool) or isinstance(second, bool) or first is None or second is None:
        return first is second
    if is_number(first):
        return is_number(second) and float(first) == float(second)
    return type(first) is type(second) and first == second


def number_text(value: float, digits: int = 15) -> str:
    """A number as JavaScript writes it; of a fraction so many digits."""
    if isinstance(value, int) and abs(value) < 2**53:
        return str(value)
    real = float(value)
    if real.is_integer() or not digits:
        written = repr(real)
    else:
        written = repr(float(f"{real:.{digits}g}"))
    if float(written) == 0:
        return "0"
    if 1e-6 <= abs(float(written)) < 1e21:
        return format(Decimal(written), "f").removesuffix(".0")
    mantissa, _, exponent = written.partition("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"


def json_text(value: Any, indent: int = 0, level: int = 0, digits: int = 15) -> str:
    """A value as JSON, its numbers as JavaScript writes them."""
    if callable(value):
        return '""'
    if is_number(value):
        return number_text(value, digits)
    if isinstance(value, dict):
        colon = ": " if indent else ":"
        inside = [
            f"{json.dumps(name, ensure_ascii=False)}{colon}{json_text(one, indent, level + 1, digits)}"
            for name, one in value.items()
        ]
        return _enclosed("{", inside, "}", indent, level)
    if isinstance(value, list):
        return _enclosed("[", [json_text(one, indent, level + 1, digits) for one in value], "]", indent, level)
    return json.dumps(None if value is MISSING else value, ensure_ascii=False)


def _enclosed(opening: str, inside: list[str], closing: str, indent: int, level: int) -> str:
    if not indent or not inside:
        return opening + ",".join(inside) + closing
    pad = "\n" + " " * indent * (level + 1)
    return opening + pad + ("," + pad).join(inside) + "\n" + " " * indent * level + closing


def text_of(value: Any = MISSING, pretty: Any = MISSING) -> Any:
    """``$string``."""
    if pretty is not MISSING and not isinstance(pretty, bool):
        raise MapError("T0410", "$string takes true or false as its second value")
    if value is MISSING or isinstance(value, str):
        return value
    if callable(value):
        return ""
    return json_text(value, 2 if pretty is True else 0)


def type_of(value: Any = MISSING) -> Any:
    """``$type``."""
    if value is MISSING:
        return MISSING
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if is_number(value):
        return "number"
    for kind, name in ((str, "string"), (list, "array"), (dict, "object")):
        if isinstance(value, kind):
            return name
    return "function"


def checked(kind: str, value: Any, function: str) -> Any:
    """An argument that must be of a kind (``text``, ``number``, ``object``, ``function``), or is missing. Raises `MapError`."""
    right = {
        "text": isinstance(value, str),
        "number": is_number(value),
        "object": isinstance(value, dict),
        "function": callable(value),
    }[kind]
    if right or value is MISSING:
        return value
    shown = json_text(value)
    raise MapError("T0410", f"${function} takes a {kind}, not {shown if len(shown) <= 60 else shown[:57] + '...'}")


def listed(value: Any) -> list[Any]:
    """A list as it is, anything else as a list of one."""
    return value if isinstance(value, list) else [value]


def items_of(kind: str, value: Any, function: str) -> Any:
    """A list whose items are all of a kind, or missing. Raises `MapError`."""
    if value is MISSING:
        return MISSING
    right = is_number if kind == "number" else (lambda one: isinstance(one, dict if kind == "object" else str))
    found = listed(value)
    if not all(right(one) for one in found):
        raise MapError("T0412", f"${function} takes a list of {kind}s")
    return found
