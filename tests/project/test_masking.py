"""Masks of sample values: of the same type and shape, valid where the schema says what is valid, and without what the values said."""

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.project.masking import LONGEST, masked, masked_note, masked_text
from fieldwright.schema.load import load
from fieldwright.schema.validation import json_validator, validator

VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def shape(value: Any) -> Any:
    """Types and structure of a value, with its numbers' signs."""
    if isinstance(value, dict):
        return {name: shape(one) for name, one in value.items()}
    if isinstance(value, list):
        return [shape(one) for one in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return type(value), str(value).startswith("-")
    return str


@settings(max_examples=60)
@given(VALUES)
def test_a_mask_has_the_structure_types_and_signs_of_its_value(value: Any) -> None:
    assert shape(masked(value)) == shape(value)
    assert masked(value) == masked(json.loads(json.dumps(value)))  # the same every time


@given(st.text())
def test_no_letter_or_digit_of_a_text_is_left(text: str) -> None:
    if any(mark in text for mark in (":", "-", ".", "/", "P", "T")):
        return  # dates, addresses, durations: below
    mask = masked_text(text)
    assert len(mask) == min(len(text), LONGEST)
    assert {one for one in mask if one.isalnum()} <= set("xX9") or re.fullmatch(r"\d+", mask)


@given(st.dates(min_value=date(1900, 1, 1)), st.times())
def test_dates_stay_dates_of_the_same_format(day: date, time: Any) -> None:
    forms = ["%Y%m%d", "%Y%m%dT%H%M%SZ"] if day.year < 2100 else []
    for form in (*forms, "%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%Y-%m-%dT%H:%M:%S", "%Y/%m/%d", "%d-%m-%Y %H:%M"):
        mask = masked_text(datetime.combine(day, time).strftime(form))
        assert datetime.strptime(mask, form).date() == date(1999, 9, 9)


@pytest.mark.parametrize(
    ("value", "mask"),
    [
        ("Anna-Lena Östberg", "Xxxx-Xxxx Xxxxxxx"),
        ("jo.doe+x@mail.example", "xx.xxx+x@xxxx.xxxxxxx"),
        ("+46 70 123 45 67", "+99 99 999 99 99"),
        ("https://shop.example/orders/77?k=a", "https://xxxx.xxxxxxx/xxxxxx/99?x=x"),
        ("192.168.0.17", "199.199.9.99"),
        ("9f1b7c1e-8a44-4d0e-9b60-1f0f3f0f7a11", "99999999-9999-4999-8999-999999999999"),
        ("2026-03-02T15:41:07.123+02:00", "1999-09-09T09:09:09.999+02:00"),
        ("P1Y2M", "P9Y9M"),
        ("日本 太郎", "xx xx"),
        (-12.5, -99.9),
        (-1042, -9999),
        (0, 9),
        (True, True),
        (None, None),
    ],
)
def test_masks_keep_the_form(value: Any, mask: Any) -> None:
    assert masked(value) == mask


def test_long_texts_are_cut() -> None:
    assert len(masked("a" * 5000)) == LONGEST


SCHEMA = {
    "type": "object",
    "properties": {
        "status": {"enum": ["open", "paid"]},
        "country": {"type": "string", "pattern": "^[A-Z]{2}$"},
        "vat": {"type": "string", "pattern": "^DE[0-9]{9}$"},
        "name": {"type": "string", "minLength": 3, "maxLength": 12},
        "age": {"type": "integer", "minimum": 0, "maximum": 130},
        "share": {"type": "number", "minimum": 0, "exclusiveMaximum": 1},
        "step": {"type": "integer", "multipleOf": 25},
        "born": {"type": "string", "format": "date"},
        "mail": {"type": "string", "format": "email"},
        "id": {"type": "string", "format": "uuid"},
        "by name": {"type": "object", "additionalProperties": {"type": "object", "properties": {"n": {"type": "integer"}}}},
        "pair": {"type": "array", "items": {"type": "string"}},
    },
}  # fmt: skip


def test_masks_obey_the_schema_and_its_codes_stay(tmp_path: Path) -> None:
    file = tmp_path / "person.schema.json"
    file.write_text(json.dumps(SCHEMA))
    schema = load(file)
    value = {
        "status": "paid", "country": "SE", "vat": "DE123456789", "name": "Lo", "age": 41, "share": 0.25, "step": 350, "born": "1987-03-12",
        "mail": "a@b.example", "id": "9f1b7c1e-8a44-4d0e-9b60-1f0f3f0f7a11", "by name": {"anna@x.example": {"n": 3}, "bo@x.example": {"n": 4}},
        "pair": ["Anna", "Bo"],
    }  # fmt: skip
    message = schema.messages()[0].name
    mask = masked({**value, "name": "Lo Ek"}, schema.root(message))
    assert json_validator(SCHEMA)(mask) == ()
    assert validator(schema, message)(mask) == ()
    assert mask["status"] == "paid"
    assert (mask["name"], mask["age"], mask["born"]) == ("Xx Xx", 99, "1999-09-09")
    assert mask["vat"].startswith("DE")
    assert mask["vat"] != value["vat"]
    assert mask["by name"] == {
        "xxxx@x.xxxxxxx": {"n": 9},
        "xx@x.xxxxxxx": {"n": 9},
    }  # names that the schema leaves open are values too


@pytest.mark.parametrize(
    "note",
    [
        "Inferred: from 4711 to 8151.",
        "Numbers as text, as written. Inferred: from 4711.5 to 8151.",
        "Inferred: always 4711.",
        "Inferred: perhaps a list of codes: 'Anna 4711' (12), \"O'Anna\" (9).",
        "Inferred: a map of 12 names, such as 'anna@x', 'Anna', that differ from record to record.",
    ],
)
def test_what_was_inferred_is_told_without_values(note: str) -> None:
    said = masked_note(note)
    assert not re.search("anna|4711|8151", said, re.IGNORECASE)
    assert said.split(":")[0] == note.split(":")[0]
    assert masked_note("Inferred: 2 to 12 characters.") == "Inferred: 2 to 12 characters."
