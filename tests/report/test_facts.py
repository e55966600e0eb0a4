"""Fields in a few words."""

import pytest

from fieldwright.report.facts import limits_text, occurs_text, type_text
from fieldwright.schema.model import Shape


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (Shape("a", "string", format="email"), "string (email)"),
        (Shape("a", "date-time", format="date-time"), "date-time"),
        (Shape("a", "object|string", nullable=True), "object, string or null"),
        (Shape("a", "integer", nullable=True), "integer or null"),
        (Shape("a", "object", repeats=True, nullable=True), "list of object, or null"),
        (Shape("a", "object|string", repeats=True), "list of (object or string)"),
        (Shape("a", "any"), "any value"),
    ],
)
def test_types(shape: Shape, text: str) -> None:
    assert type_text(shape) == text


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (Shape("a", constraints={"maxLength": 40}), "at most 40 characters"),
        (Shape("a", constraints={"minLength": 1}), "not empty"),
        (Shape("a", constraints={"minLength": 2, "maxLength": 2}), "exactly 2 characters"),
        (Shape("a", constraints={"minimum": 1, "maximum": 5}), "1 to 5"),
        (Shape("a", constraints={"minimum": 0}), "at least 0"),
        (Shape("a", constraints={"minimum": 0, "maximum": 9}), "0 to 9"),
        (Shape("a", constraints={"totalDigits": 12, "fractionDigits": 2}), "at most 12 digits; at most 2 decimals"),
        (Shape("a", enum=("A", "B"), enum_text={"A": "first"}), "one of A (first), B"),
        (Shape("a", enum=("A",)), "only A"),
        (Shape("a", enum=tuple(range(20))), "one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 8 more"),
        (Shape("a", repeats=True, min_occurs=1, max_occurs=None), "1..n items"),
        (Shape("a", fixed="x", access="read-only", deprecated=True), 'always "x"; read-only; deprecated'),
        (Shape("a"), ""),
    ],
)
def test_limits(shape: Shape, text: str) -> None:
    assert limits_text(shape) == text


def test_occurrence() -> None:
    assert occurs_text(Shape("a")) == "0..1"
    assert occurs_text(Shape("a", required=True)) == "1"
    assert occurs_text(Shape("a", repeats=True, min_occurs=2, max_occurs=2)) == "2"
    assert occurs_text(Shape("a", repeats=True, max_occurs=None)) == "0..n"
