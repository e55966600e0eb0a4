"""What a workbook carries of its project: written as cells and read back, and told where it was edited."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import UnreadableError
from fieldwright.report.stamp import Stamp, StampedRow, StampedSheet, stamp_from, stamp_texts

SHEETS = (StampedSheet("mapping", "Mapping", 1, (("id", "Id"), ("note", "Note")), ("note",)),)


def stamp_of(cells: dict[str, str], place: tuple[str, ...] = ("maps", "m", "rules", "a.b")) -> Stamp:
    return Stamp("Orders", "1.2", "Fieldwright", {"mapping": {"512ecaf2bd": StampedRow(place, cells)}}, SHEETS)


@given(st.text(max_size=300).filter(bool), st.text(max_size=30), st.integers(1, 400))
def test_any_text_comes_back_from_cells_that_spreadsheets_keep(text: str, name: str, times: int) -> None:
    stamp = stamp_of({"note": text * times}, ("maps", name))
    texts = stamp_texts(stamp)
    assert stamp_from(texts) == stamp
    for one in texts:
        assert one.isascii()
        assert one.strip() == one
        assert len(one) <= 32_767
        assert "_x" not in one
        assert "  " not in one


@pytest.mark.parametrize(
    ("texts", "problem"),
    [
        ([], "does not begin"),
        (["something else"], "does not begin"),
        (["Fieldwright workbook 2.0 1 0123456789abcdef", "{}"], "newer Fieldwright"),
        ([*stamp_texts(stamp_of({"note": "x" * 70_000}))[:2]], "edited or cut"),
        ([stamp_texts(stamp_of({"note": "x"}))[0], "{}"], "edited or cut"),
        (["Fieldwright workbook 1.0 1 44136fa355b3678a", "{}"], "no such note"),
        (["Fieldwright workbook 1.0 x 44136fa355b3678a", "{}"], "edited or cut"),
    ],
)
def test_what_is_wrong_with_a_stamp_is_said(texts: list[str], problem: str) -> None:
    with pytest.raises(UnreadableError, match=problem):
        stamp_from(texts)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda one: st.lists(one, max_size=4) | st.dictionaries(st.sampled_from(["a", "mapping"]), one, max_size=3), max_leaves=8), st.sampled_from(["project", "tables", "sheets", "program"]))  # fmt: skip
def test_a_stamp_that_somebody_made_up_is_refused_or_sound(value: object, key: str) -> None:
    record = {"project": "p", "version": "", "program": "x", "sheets": [["mapping", "Mapping", 1, [["id", "Id"]], ["note"], []]], "tables": {}, key: value}  # fmt: skip
    text = json.dumps(record)
    head = f"Fieldwright workbook 1.0 1 {hashlib.sha256(text.encode()).hexdigest()[:16]}"
    try:
        made = stamp_from([head, text])
    except UnreadableError:
        return
    assert all(isinstance(one.title, str) and isinstance(one.head, int) for one in made.sheets)
    assert all(isinstance(text, str) for rows in made.tables.values() for row in rows.values() for text in row.place)
