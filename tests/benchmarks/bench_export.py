"""A project of 2,000 rules is exported as a workbook in five seconds and as a page in three, schemas read and everything checked; openpyxl alone, writing
the same cells in the plain way, is slower than the whole workbook."""

import io
import sys
import tempfile
import time
from pathlib import Path

from attrs import evolve

from fieldwright.mapping.model import Example, Lookup, LookupRow, Question, Rule
from fieldwright.project.format import dump_project
from fieldwright.project.model import Project
from tests.benchmarks import bench_check
from tests.benchmarks.table import against, cpu_of, in_seconds, show, slowness

PROMISES = (("xlsx", 5.0), ("html", 3.0))
LOOKUP_ROWS = 3_000
RUNS = 3


def project(folder: Path) -> Project:
    """The rules of `bench_check` with what people write beside them: owners, notes, questions, examples; and a lookup of some length."""
    made = bench_check.project(folder)
    one = made.maps[0]
    rules = tuple(_told(rule, at) for at, rule in enumerate(one.rules))
    rows = tuple(
        LookupRow(f"code {at}", f"value {at}", "kept by the desk" if at % 7 == 0 else "") for at in range(LOOKUP_ROWS)
    )
    return evolve(made.with_map(evolve(one, rules=rules)), lookups=(*made.lookups, Lookup("articles", rows)))  # fmt: skip


def _told(rule: Rule, at: int) -> Rule:
    return evolve(
        rule,
        owner=("Ann (integration)", "Bo (warehouses)")[at % 2],
        status=("draft", "ready")[at % 3 > 0],
        note="As agreed with the desk on 14 October, until the new tables are there." if at % 4 == 0 else "",
        question=Question("What of values that are too long?", "Bo (warehouses)", "2026-12-01")
        if at % 40 == 0
        else None,
        examples=(Example({"f0": "Main street 12"}, "Main street 12"),) if at % 5 == 0 else (),
    )


def main() -> int:
    """The command as people run it, the least of several runs; then the workbook alone beside openpyxl."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "wide.fieldwright.json"
        file.write_bytes(dump_project(project(folder)))
        measures = []
        for to, promise in PROMISES:
            command = [
                sys.executable,
                "-m",
                "fieldwright",
                "export",
                str(file),
                "--to",
                to,
                "-o",
                str(folder / f"spec.{to}"),
            ]
            slow = slowness()
            seconds = min(cpu_of(command)[0] for _ in range(RUNS))
            slow = (slow + slowness()) / 2
            size = (folder / f"spec.{to}").stat().st_size
            measures.append(
                in_seconds(f"2,000 rules to {to}, {size / 1e6:.1f} MB, the whole command", seconds, promise, slow)
            )
        ours, peer, cells = (
            float(text)
            for text in cpu_of([sys.executable, "-m", "tests.benchmarks.bench_export", "once", str(file)])[2].split()
        )
        measures.append(against(f"a workbook of {int(cells):,} cells", ours, "openpyxl, plainly,", peer, at_least=1))
    return show(measures)  # fmt: skip


def once(file: Path) -> int:
    """Seconds of CPU of the workbook, and of openpyxl where each of its cells is written with its style by name; the number of cells."""
    from openpyxl import Workbook, load_workbook

    from fieldwright.project.format import load_project
    from fieldwright.report.book.styles import with_styles
    from fieldwright.report.spec import spec_of
    from fieldwright.report.workbook import workbook_of

    spec = spec_of(load_project(file).project, file.parent)
    began = time.process_time()
    data = workbook_of(spec)
    ours = time.process_time() - began
    grid = {
        sheet.title: [[(cell.value, cell.style) for cell in row] for row in sheet.iter_rows()]
        for sheet in load_workbook(io.BytesIO(data)).worksheets
    }
    cells = 0
    began = time.process_time()
    book = with_styles(Workbook())
    for title, rows in grid.items():
        sheet = book.create_sheet(title)
        for at, row in enumerate(rows, 1):
            for column, (value, style) in enumerate(row, 1):
                if style == "Normal":
                    continue
                cell = sheet.cell(at, column)
                if value is not None:
                    cell.value = value
                    cell.data_type = "s"
                cell.style = style
                cells += 1
    book.save(io.BytesIO())
    print(ours, time.process_time() - began, cells)
    return 0


if __name__ == "__main__":
    sys.exit(once(Path(sys.argv[2])) if sys.argv[1:2] == ["once"] else main())
