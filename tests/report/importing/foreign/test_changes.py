"""What a spreadsheet proposes beside what the project says already, and what is done when it is accepted."""

import io
import time
import zipfile
from pathlib import Path

import pytest

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.project.model import Project
from fieldwright.report.importing.foreign.changes import Imported, import_book
from fieldwright.report.importing.model import CONFLICT, DOUBTFUL, SAME, UNREAD, WORKBOOK, apply
from fieldwright.report.importing.reading import read_book
from tests.report.importing.foreign.workshop import book_of, cells_of, folder, project

HEADER = ["Source", "Target", "Rule", "Notes", "Owner"]


def made(data: bytes, given: Project | None = None, file: str = "map.xlsx") -> Imported:
    return import_book(given or project(), folder(), read_book(data, file))


def test_existing_rules_differ_attribute_by_attribute_and_are_never_written_over() -> None:
    given = project(
        [
            Rule("number", value="orderNumber"),
            Rule("comment", value="remark", owner="Ann"),
            Rule("currencyCode", constant="USD"),
        ]
    )
    found = made(book_of([
        HEADER, ["orderNumber", "number", "", "", ""], ["remark", "comment", "trim", "mind the length", "Bob"], ["", "currencyCode", "'EUR'", "", "Bob"],
    ]), given)  # fmt: skip
    assert [(one.what, one.column, one.state, one.project, one.workbook) for one in found.compared.changes] == [
        ("number", "", SAME, "orderNumber", "orderNumber"),
        ("comment", "value", CONFLICT, "remark", "$trim(remark)"),
        ("comment", "note", WORKBOOK, "", "mind the length"),
        ("comment", "owner", CONFLICT, "Ann", "Bob"),
        ("currencyCode", "constant", CONFLICT, "USD", "EUR"),
        ("currencyCode", "owner", WORKBOOK, "", "Bob"),
    ]
    done = apply(given, list(found.compared.takeable)).project.maps[0]
    assert done.rules == (
        Rule("number", value="orderNumber"), Rule("comment", value="remark", owner="Ann", note="mind the length"), Rule("currencyCode", constant="USD", owner="Bob"),
    )  # fmt: skip
    theirs = apply(given, list(found.compared.changes)).project.maps[0]
    assert theirs.rules[1:] == (
        Rule("comment", value="$trim(remark)", owner="Bob", note="mind the length"),
        Rule("currencyCode", constant="EUR", owner="Bob"),
    )


def test_a_new_loop_leaves_rules_inside_it_reading_the_same() -> None:
    given = project([Rule("lines[].amount", value="items.quantity")])
    found = made(
        book_of([HEADER, ["items.sku", "lines.articleNumber", "", "", ""], ["orderNumber", "number", "", "", ""]]),
        given,
    )
    rules = {one.target: one for one in apply(given, list(found.compared.takeable)).project.maps[0].rules}
    assert rules["lines[]"].each == "items"
    assert rules["lines[].articleNumber"].value == "sku"
    assert rules["lines[].amount"].value == "quantity"


def test_source_fields_that_are_not_used_become_decisions() -> None:
    found = made(book_of([
        HEADER, ["orderNumber", "number", "", "", ""], ["created", "", "not mapped", "internal", ""], ["customer.email", "N/A", "", "", ""], ["tags", "", "", "why?", ""],
    ]))  # fmt: skip
    done = apply(project(), list(found.compared.takeable)).project.maps[0]
    assert [(one.path, one.reason, one.alias) for one in done.dropped] == [
        ("customer.email", "N/A", "order"), ("created", "not mapped\ninternal", "order"),
    ] or [(one.path, one.reason) for one in done.dropped] == [("created", "not mapped\ninternal"), ("customer.email", "N/A")]  # fmt: skip
    assert [(one.address, one.kind) for one in found.compared.remarks if one.kind == UNREAD] == [
        ("A5", UNREAD),
        ("D5", UNREAD),
    ]


def test_code_tables_are_filled_up_and_differing_rows_are_a_conflict() -> None:
    given = project(lookups=[Lookup("countries", (LookupRow("DE", "276"), LookupRow("FR", "250")))])
    mapping = [
        HEADER,
        ["customer.country", "buyer.countryCode", "lookup Countries", "", ""],
        ["orderNumber", "number", "", "", ""],
    ]
    more = made(
        book_of({"M": mapping, "Countries": [["Source value", "Target value"], ["DE", "276"], ["ES", "724"]]}), given
    )
    assert more.compared.changes[0].state == WORKBOOK
    done = apply(given, list(more.compared.takeable)).project
    assert [(one.key, one.value) for one in done.lookups[0].rows] == [("DE", "276"), ("FR", "250"), ("ES", "724")]
    assert done.maps[0].rules[0].value == '$translate("countries", customer.country)'
    other = made(book_of({"M": mapping, "Countries": [["Source value", "Target value"], ["DE", "1"]]}), given)
    assert [(one.state, one.notes) for one in other.compared.changes[:1]] == [
        (CONFLICT, ("DE gives 276 in the project, and 1 in the workbook",))
    ]
    several = made(book_of({"M": [HEADER, ["status", "active", "lookup Flags", "", ""], ["orderNumber", "number", "", "", ""]],
                            "Codes": [["List name", "Source code", "Target code"], ["Flags", "A", "1"], ["", "X", "0"], ["Units", "pc", "C62"]]}))  # fmt: skip
    assert [(one.lookup.name, [(row.key, row.value) for row in one.lookup.rows]) for one in several.found.lookups] == [
        ("Flags", [("A", 1), ("X", 0)]), ("Units", [("pc", "C62")]),
    ]  # fmt: skip


def test_what_is_doubtful_is_taken_only_where_it_is_asked_for() -> None:
    found = made(book_of([HEADER, ["orderNumber", "number", "", "", ""], ["country", "buyer.countryCode", "", "", ""]]))
    assert [(one.what, one.kind) for one in found.compared.requested] == [("buyer.countryCode", DOUBTFUL)]
    assert [one.what for one in found.compared.takeable] == ["number"]
    assert found.compared.requested[0].notes == (
        "'country' is taken for customer.country: several fields have this name (candidates: customer.country, delivery.country)",
    )


def test_every_difference_has_its_own_name() -> None:
    found = made(
        book_of(
            [
                HEADER,
                ["items.sku", "lines.articleNumber", "", "n", "o"],
                ["tags", "labels", "", "", ""],
                ["items.quantity", "lines.amount", "", "", ""],
            ]
        )
    )
    names = [one.id for one in found.compared.changes]
    assert len(names) == len(set(names)) == 4


def test_five_thousand_rows_take_about_two_seconds() -> None:
    rows = [HEADER, *([f"items.{name}", f"lines.{other}", f"note {at}", "words", "Ann"] for at in range(2500) for name, other in (("sku", "articleNumber"), ("price", "unitPrice")))]  # fmt: skip
    data = book_of(rows)
    start = time.process_time()
    found = made(data)
    assert time.process_time() - start < 6  # 2 s on a machine without other work
    assert len({(one.row, one.column) for one in cells_of(found.found)}) == 5000 * 5


# --- hostile files ---------------------------------------------------------------------------------------------------


def packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


GOOD = book_of([HEADER, ["orderNumber", "number", "", "", ""], ["remark", "comment", "trim", "n", ""]])


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", UnreadableError),
        (b"\x00\x01\x02" * 100, UnreadableError),
        (b"PK\x03\x04 not a zip at all", UnreadableError),
        (GOOD[: len(GOOD) // 2], UnreadableError),
        (b"<html><body>mapping</body></html>", UnreadableError),
        (b'"source;target\nnever closed', FieldwrightError),
        (packed({**parts_of(GOOD), "xl/worksheets/sheet1.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), RefusedError),
        (packed({**parts_of(GOOD), "xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row r='x'><c r='!!'>"}), FieldwrightError),
        (book_of([["just"], ["one"], ["column"]]), UnreadableError),
    ],
)  # fmt: skip
def test_a_hostile_file_is_refused_in_words(data: bytes, kind: type[FieldwrightError]) -> None:
    with pytest.raises(kind) as told:
        made(data)
    assert told.value.mend


def test_hostile_texts_are_only_texts() -> None:
    evil = ["=cmd|' /C calc'!A0", "<script>alert(1)</script>", "x" * 32_000, "\u202eabc", "'; DROP TABLE x; --", "{}{0}{}", "%s%n", "[" * 300, "((((" * 200, "a.b." * 500, "if " * 900, "\\u0001"]  # fmt: skip
    rows = [HEADER, ["orderNumber", "number", "", "", ""], *([text, text, text, text, text] for text in evil), *(["remark", "comment", text, text, text] for text in evil)]  # fmt: skip
    start = time.process_time()
    found = made(book_of([[f" {one}" if one.startswith("=") else one for one in row] for row in rows]))
    assert time.process_time() - start < 5
    assert not any(one.rule.value for one in found.found.proposals if one.target != "number")
    applied = apply(project(), [one for one in found.compared.changes if one.valid])
    assert not applied.left


def test_a_project_without_its_schemas_is_said(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="no map of the project has both its schemas"):
        import_book(project(), tmp_path, read_book(GOOD, "x.xlsx"))
