"""20,000 orders of 60 fields through `fieldwright run`: at least five times as fast as npm's jsonata on the exported expression.

Both read the orders from a file and write the results to one. Ours checks every order against the source's schema and every result against
the target's, which npm's does not; the same without checking is shown as well. Seconds are of CPU, so that a busy machine counts little, and
without those that each takes for one order: what is compared is orders a second.
"""

import json
import os
import shutil
import sys
from pathlib import Path

from tests.benchmarks import orders
from tests.benchmarks.table import OUT, ROOT, Measure, against, cpu_of, show, skipped

PEER = "jsonata@2.2.2"
COUNT = 20_000
AT_LEAST = 5
LARGE = 48_000
"""Orders that are 100 MB."""
MOST_MEGABYTES = 150

ALONE = """
import gc, sys
from fieldwright.mapping.compiled import compiled_map
gc.disable()
run = compiled_map(sys.argv[1], validate=False)
with open(sys.argv[2], "rb") as source, open(sys.argv[3], "wb") as target:
    for line in source:
        target.write(run(line) + b"\\n")
"""
MEMORY = """
import resource, sys
from fieldwright.cli import main
status = main(sys.argv[1:])
print(*(resource.getrusage(one).ru_maxrss for one in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))
sys.exit(status)
"""


def main() -> int:
    """Compare speed with the peer, one process with two, and memory with the size of the file."""
    what = f"{COUNT:,} orders of {orders.FIELDS} fields through run"
    folder = OUT / "orders"
    project, payloads = orders.write(folder, COUNT)
    fieldwright = str(Path(sys.executable).parent / "fieldwright")
    cpu_of([fieldwright, "export", str(project), "--to", "jsonata", "-o", str(folder / "orders.jsonata")], ends=(0, 1))
    one = folder / "one.ndjson"
    one.write_bytes(payloads.read_bytes().partition(b"\n")[0] + b"\n")
    output, alone = folder / "ours.ndjson", folder / "alone.ndjson"
    run, callable_ = [fieldwright, "run", str(project)], [sys.executable, "-c", ALONE, str(project)]
    ours, by_clock, _ = cpu_of([*run, str(payloads), "-o", str(output)])
    ours -= cpu_of([*run, str(one), "-o", str(alone)])[0]
    bare = (
        cpu_of([*callable_, str(payloads), str(alone)])[0] - cpu_of([*callable_, str(one), str(folder / "one.out")])[0]
    )
    measures = [_two_processes(fieldwright, project, payloads, output, by_clock), _memory(folder, project)]
    node, modules = shutil.which("node"), ROOT / "out" / "node" / "node_modules"
    if node is None or not (modules / "jsonata").is_dir():
        skipped(what, f"{ours:.1f} s; node or the npm package {PEER} could not be had to compare with")
        return show(measures)
    script, peer_output = Path(__file__).with_name("orders.mjs"), folder / "peer.ndjson"
    expression = next(iter(sorted(folder.glob("*.jsonata"))))
    npm = [node, *map(str, (script, modules, expression))]
    peer = cpu_of([*npm, str(payloads), str(peer_output)])[0] - cpu_of([*npm, str(one), str(folder / "one.out")])[0]
    _compare(output, peer_output)
    _compare(alone, peer_output)
    return show(
        [
            against(f"{what}, all checked", ours, PEER, peer, at_least=AT_LEAST),
            against(f"{what}, as a callable, unchecked", bare, PEER, peer, at_least=AT_LEAST),
            *measures,
        ]
    )


def _compare(ours: Path, peer: Path) -> None:
    """Speed counts only where the results are the same."""
    mine, theirs = ([json.loads(line) for line in file.read_text().splitlines()] for file in (ours, peer))
    if mine != theirs:
        different = sum(1 for a, b in zip(mine, theirs, strict=False) if a != b)
        sys.exit(f"the results differ: {len(mine)} and {len(theirs)} orders, {different} of them not the same")


def _two_processes(fieldwright: str, project: Path, payloads: Path, output: Path, single: float) -> Measure:
    """Seconds by the clock, which two processors must be free for."""
    again = output.with_name("two.ndjson")
    _, two, _ = cpu_of([fieldwright, "run", str(project), str(payloads), "-o", str(again), "--jobs", "2"])
    if again.read_bytes() != output.read_bytes():
        sys.exit("two processes wrote something else than one")
    measure = against(f"{COUNT:,} orders, two processes, by the clock", two, "one process", single, at_least=1.5)
    return measure if (os.cpu_count() or 1) > 1 else Measure(**{**_fields(measure), "kept": True})


def _fields(measure: Measure) -> dict[str, object]:
    return {one: getattr(measure, one) for one in ("what", "ours", "peer", "result", "promise", "kept")}


def _memory(folder: Path, project: Path) -> Measure:
    """The largest process of a run over 100 MB."""
    large = folder / "large.ndjson"
    with large.open("w") as file:
        file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in orders.generated(LARGE))
    size = large.stat().st_size / 1e6
    _, _, printed = cpu_of([sys.executable, "-c", MEMORY, "run", str(project), str(large), "-o", str(large.with_suffix(".out"))])  # fmt: skip
    peak = max(int(one) for one in printed.split()) / 1000
    for one in (large, large.with_suffix(".out")):
        one.unlink()
    return Measure(f"{size:.0f} MB of JSON lines", f"{peak:.0f} MB", "", "", f"at most {MOST_MEGABYTES} MB", peak <= MOST_MEGABYTES)  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
