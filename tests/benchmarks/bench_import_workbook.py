"""The workbook of a project of 2,000 rules, with an edit in every tenth row, is compared with the project in two seconds, and its edits are taken in one."""

import io
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from fieldwright.project.model import Project
from fieldwright.report.importing.comparing import compare
from fieldwright.report.importing.model import apply
from fieldwright.report.spec import spec_of
from fieldwright.report.workbook import workbook_of
from tests.benchmarks.bench_export import project
from tests.benchmarks.table import in_seconds, show, slowness

PROMISES = (2.0, 1.0)
EVERY = 10


def edited(made: Project, folder: Path) -> tuple[bytes, int]:
    """The workbook with another owner and note in every tenth row that has a rule, and how many cells that are."""
    book = load_workbook(io.BytesIO(workbook_of(spec_of(made, folder))))
    page: Any = book["Mapping"]
    titles = {cell.value: cell.column for row in page.iter_rows(max_row=3) for cell in row if cell.value}
    cells = 0
    for row in range(4, page.max_row + 1, EVERY):
        if page.cell(row, titles["Status"]).value:
            page.cell(row, titles["Owner"], "Cem (works)")
            page.cell(row, titles["Note"], f"Seen in row {row}.")
            cells += 2
    held = io.BytesIO()
    book.save(held)
    return held.getvalue(), cells


def main() -> int:
    """Seconds of CPU for the comparison and for taking all that can be taken."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = project(folder)
        data, cells = edited(made, folder)
        slow = slowness()
        began = time.process_time()
        found = compare(made, folder, data, "edited.xlsx")
        compared = time.process_time() - began
        began = time.process_time()
        done = apply(made, found.takeable)
        applied = time.process_time() - began
    if len(found.takeable) != cells or done.left:
        print(f"{len(found.takeable)} of {cells} edits were found")
        return 1
    what = f"workbook of {sum(len(one.rules) for one in made.maps):,} rules"
    return show([
        in_seconds(f"{what}: compared", compared, PROMISES[0], slow),
        in_seconds(f"{what}: {cells} edits taken", applied, PROMISES[1], slow),
    ])  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
