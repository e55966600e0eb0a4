"""A million records a side through `fieldwright reconcile`: time against a dictionary of all rows in memory, and memory and temporary files.

The baseline does the least that finds the same of two equal tables: it holds one side's rows by key and goes through the other. It neither bounds
its memory, nor maps, nor tells numbers from texts. Seconds are of CPU.
"""

import csv
import json
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.table import OUT, Measure, cpu_of, show
from tests.project.reconciling import made

COUNT = 1_000_000
MOST_MEGABYTES = 700
AT_MOST = 6
"""How many times the seconds of the baseline two tables of one shape may take."""

BASELINE = """
import csv, sys
def rows(name):
    with open(name, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        names = next(reader)
        at = names.index("id")
        for row in reader:
            yield row[at], row
held, double = {}, set()
for key, row in rows(sys.argv[1]):
    held[key] = row
seen, extra, differing, fields = set(), 0, 0, {}
for key, row in rows(sys.argv[2]):
    if key in seen:
        double.add(key)
    seen.add(key)
    other = held.get(key)
    if other is None:
        extra += 1
    elif other != row:
        differing += 1
        for at, (one, two) in enumerate(zip(other, row)):
            if one != two:
                fields[at] = fields.get(at, 0) + 1
print(len(held.keys() - seen), extra, len(double), differing)
"""
MEASURED = """
import resource, sys, threading, time
from pathlib import Path
from fieldwright.cli import main
folder, most, over = Path(sys.argv[1]), [0], threading.Event()
def watch():
    while not over.wait(0.1):
        try:
            most[0] = max(most[0], sum(one.stat().st_size for one in folder.rglob("*") if one.is_file()))
        except OSError:
            pass
threading.Thread(target=watch, daemon=True).start()
status = main(sys.argv[2:])
over.set()
print(*(resource.getrusage(one).ru_maxrss for one in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)), most[0])
sys.exit(status)
"""


def main() -> int:
    """Two tables of one shape; orders by plain rules; the same by the evaluator's rules; and every record differing."""
    folder = OUT / "reconcile"
    folder.mkdir(parents=True, exist_ok=True)
    source, table, target, other = _written(folder)
    planted = {
        "missing": COUNT // 1_000,
        "extra": COUNT // 10_000,
        "duplicate in target": COUNT // 10_000,
        "differing": COUNT // 1_000,
    }
    peer, _, told = cpu_of([sys.executable, "-c", BASELINE, str(table), str(target)])
    if [int(one) for one in told.split()][:3] != [planted["missing"], planted["extra"], planted["duplicate in target"]]:
        sys.exit(f"the baseline found {told}")
    project = str(folder / "orders.fieldwright.json")
    calls = {
        "two tables": ["--same", str(table), str(target)],
        "a map of plain rules": [project, str(source), str(target)],
        "a map by the evaluator": [str(folder / "reckoned" / "orders.fieldwright.json"), str(source), str(target)],
        "two tables, all records differ": ["--same", str(table), str(other)],
    }  # fmt: skip
    measures: list[Measure] = []
    for what, arguments in calls.items():
        seconds, clock, value, memory, disk = _measured(folder, arguments)
        if "all" not in what and {one: value["counts"][one] for one in planted} != planted:
            sys.exit(f"{what}: found {value['counts']}")
        kept = memory <= MOST_MEGABYTES and (what != "two tables" or seconds <= AT_MOST * peer)
        promise = f"at most {MOST_MEGABYTES} MB" + (f", {AT_MOST} x the baseline" if what == "two tables" else "")
        measures.append(Measure(f"1 M records a side, {what}", f"{seconds:.1f} s, {memory:.0f} MB", f"dict {peer:.1f} s, disk {disk:.0f} MB", f"{clock:.0f} s clock", promise, kept))  # fmt: skip
    return show(measures)


def _measured(folder: Path, arguments: list[str]) -> tuple[float, float, dict[str, Any], float, float]:
    """Seconds of CPU and by the clock, the result, megabytes of memory with that of the processes, and of temporary files."""
    with tempfile.TemporaryDirectory(dir=folder) as room:
        call = ["reconcile", *arguments, "--key", "id", "--temporary", room, "--json", "--limit", "5"]
        seconds, clock, printed = cpu_of([sys.executable, "-c", MEASURED, room, *call], ends=(1,))
    text, _, last = printed.strip().rpartition("\n")
    own, children, disk = (int(one) for one in last.split())
    if not text.startswith("{"):
        sys.exit(f"reconcile {' '.join(arguments)} printed {text[:500]}")
    workers = 2 if "reckoned" in arguments[0] else 0
    return seconds, clock, json.loads(text), (own + workers * children) / 1_000, disk / 1e6


def _written(folder: Path) -> tuple[Path, Path, Path, Path]:
    """The source's orders, the same as the target's rows, the target with what is planted, and one in which every record differs."""
    made.project(folder)
    (folder / "reckoned").mkdir(exist_ok=True)
    rules = [one for one in made.PLAIN if one.target != "customer"]
    made.project(folder / "reckoned", [*rules, made.Rule("customer", value="$trim(customer.name)")])
    names = ("source.ndjson", "table.csv", "target.csv", "other.csv")
    source, table, target, other = (folder / name for name in names)
    chance = random.Random(8)
    titles = ["id", "customer", "place.city", "state", "amount", "currency", "label", "audit.by"]
    with source.open("w") as orders, table.open("w", newline="") as ours, target.open("w", newline="") as theirs, other.open("w", newline="") as all_:  # fmt: skip
        tables = [csv.writer(one) for one in (ours, theirs, all_)]
        for one in tables:
            one.writerow(titles)
        for number in range(COUNT):
            one = made.order(number, amount=chance.randrange(1_000_000) / 100)
            one["customer"]["city"] = f"City {number % 311}"
            orders.write(json.dumps(one) + "\n")
            held = made.flat(made.row(one))
            row = [held.get(title, "") for title in titles]
            tables[0].writerow(row)
            tables[2].writerow([row[0], *("other" if cell else "" for cell in row[1:])])
            if number % 1_000 == 1:
                continue
            tables[1].writerow([*row[:2], "Elsewhere", *row[3:]] if number % 1_000 == 2 else row)
            if number % 10_000 == 4:
                tables[1].writerow(row)
            if number % 10_000 == 5:
                tables[1].writerow([f"E{number}", *row[1:]])
    return source, table, target, other


if __name__ == "__main__":
    sys.exit(main())
