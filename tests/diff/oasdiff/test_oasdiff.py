"""For each of oasdiff's 509 checks: our id and a pair of documents that shows it, or why there is none.

Of the 464 checks that its release 1.15 lists, its program reports the very id for 455 of the pairs (four with ``--deprecation-days-stable``);
five (``min-items-set`` and ``-unset``) it never reports, because it takes a missing number for 0. The other 45 checks are newer.
"""

import csv
from pathlib import Path

import pytest

from fieldwright.diff.compare import compare
from fieldwright.diff.kinds import KINDS
from tests.diff.contract.documents import edited, schema
from tests.diff.oasdiff.interface_rows import INTERFACE
from tests.diff.oasdiff.rows import API, Row
from tests.diff.oasdiff.schema_rows import rows_of

with (Path(__file__).parent / "checks.csv").open(encoding="utf-8") as held:
    LEVELS = {row["id"]: row["level"] for row in csv.DictReader(held)}
ROWS = (*INTERFACE, *rows_of(LEVELS))
_LEVEL = {"breaking": "ERR", "risky": "WARN", "safe": "INFO", "docs": "INFO"}


def role(id: str) -> str:
    """Whose severity is meant: who writes what is sent, who reads what comes back, both elsewhere."""
    if id.startswith("response-") or "-response-header" in id:
        return "source"
    return "target" if id.startswith(("request-", "new-")) else "both"


@pytest.mark.parametrize("row", [row for row in ROWS if row.ours], ids=lambda row: row.id)
def test_what_it_reports_is_reported(row: Row) -> None:
    changes = compare(schema(edited(API, row.old)), schema(edited(API, row.new))).changes
    found = {one.id: one for one in changes}
    assert set(row.ours) <= set(found), [(one.id, one.message, one.path, one.text) for one in changes]
    severities = {_LEVEL[found[id].as_(role(row.id))] for id in row.ours}
    assert (severities != {LEVELS[row.id]}) == bool(row.why), (severities, LEVELS[row.id], row.why)


def test_every_check_has_one_row() -> None:
    assert len(LEVELS) == 509
    assert sorted(row.id for row in ROWS) == sorted(LEVELS)
    assert [row.id for row in ROWS if bool(row.ours) == bool(row.none)] == []
    assert {id for row in ROWS for id in row.ours} <= set(KINDS)
