"""Functions as SQL and the spreadsheets of four languages call them, as JSONata."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.literals import literal
from fieldwright.report.importing.foreign.pictures import picture_of
from fieldwright.report.importing.foreign.pieces import NUMBER, TEXT, Piece, Unclear, as_compared, value_of
from fieldwright.schema.model import Field

FUNCTIONS: Mapping[str, str] = {
    name: meaning
    for meaning, names in {
        "upper": "upper uppercase ucase toupper toupper_case to_upper gross majuscule mayusc uppercase",
        "lower": "lower lowercase lcase tolower to_lower klein minuscule minusc",
        "trim": "trim glatten supprespace espacios strip",
        "substr": "substr substring mid teil stxt extrae",
        "left": "left links gauche izquierda",
        "right": "right rechts droite derecha",
        "concat": "concat concatenate verketten concatener concatenar textkette",
        "coalesce": "coalesce nvl ifnull isnull",
        "if": "if iif wenn si",
        "length": "len length lange nbcar largo",
        "replace": "replace substitute wechseln substitue sustituir",
        "round": "round runden arrondi redondear",
        "abs": "abs",
        "todate": "to_date todate parsedate parse_date",
        "tochar": "to_char tochar formatdate format_date date_format",
        "decode": "decode",
    }.items()
    for name in names.split()
}
"""What functions are called in SQL and in spreadsheets of four languages."""


def called(name: str, given: Sequence[Piece], target: Field | None = None) -> Piece:
    """A function of `_FUNCTIONS` with its arguments. Raises `Unclear` for a number or kind of arguments that it does not have."""
    numbers = [one.value for one in given]
    first = given[0] if given else Piece("")
    match name, len(given):
        case (("upper" | "lower" | "trim" | "length" | "abs"), 1):
            function = {
                "upper": "$uppercase",
                "lower": "$lowercase",
                "trim": "$trim",
                "length": "$length",
                "abs": "$abs",
            }[name]
            return Piece(f"{function}({first.text})", NUMBER if name in ("length", "abs") else TEXT)
        case "substr", 2 | 3 if all(isinstance(one, int) and one >= 1 for one in numbers[1:]):
            shown = ", ".join([first.text, str(numbers[1] - 1), *map(str, numbers[2:])])
            return Piece(f"$substring({shown})", TEXT)
        case "left", 2 if isinstance(numbers[1], int) and numbers[1] > 0:
            return Piece(f"$substring({first.text}, 0, {numbers[1]})", TEXT)
        case "right", 2 if isinstance(numbers[1], int) and numbers[1] > 0:
            return Piece(f"$substring({first.text}, -{numbers[1]})", TEXT)
        case "concat", count if count >= 2:
            return Piece(" & ".join(one.operand for one in given), TEXT, whole=False)
        case "coalesce", count if 2 <= count <= 8:
            shown = [value_of(one, target) for one in given]
            return Piece(f"$coalesce({', '.join(one.text for one in shown)})", first.type)
        case "replace", 3:
            return Piece(f"$replace({', '.join(one.text for one in given)})", TEXT)
        case "round", 1 | 2:
            raise Unclear("how halves are rounded is not said")
        case "tochar", 2:
            return Piece(f"$formatDate({first.text}, {literal(_picture(numbers[1]))})", TEXT)
        case "todate", 2:
            return Piece(f"$parseDate({first.text}, {literal(_picture(numbers[1]))})", TEXT)
        case "decode", count if count >= 3:
            return _decoded(given, target)
        case _:
            raise Unclear(f"what the function {name!r} does with this is not clear")


def _picture(value: Any) -> str:
    found = picture_of(value) if isinstance(value, str) else ""
    if not found:
        raise Unclear(f"the date's form {value!r} is not clear")
    return found


def _decoded(given: Sequence[Piece], target: Field | None) -> Piece:
    """SQL's DECODE: pairs of a value and a result, then what is otherwise."""
    subject, rest = given[0], list(given[1:])
    otherwise = value_of(rest.pop(), target) if len(rest) % 2 else None
    for at in range(len(rest) - 2, -1, -2):
        key, result = as_compared(rest[at], subject), value_of(rest[at + 1], target)
        text = f"{subject.operand} = {key.operand} ? {result.operand}"
        otherwise = Piece(text if otherwise is None else f"{text} : {otherwise.operand}", result.type, whole=False)
    assert otherwise is not None
    return evolve(otherwise, value=ABSENT)
