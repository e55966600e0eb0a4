"""10,000 orders of 60 fields through `fieldwright run`: at least twice as fast as npm's jsonata on the exported expression."""

import json
import shutil
import sys
from pathlib import Path

from tests.benchmarks import orders
from tests.benchmarks.table import OUT, ROOT, against, cpu_of, show, skipped

PEER = "jsonata@2.2.2"
COUNT = 10_000


def main() -> int:
    """Both read the orders from a file and write the results to one; ours checks them against the target's schema, too."""
    what = f"{COUNT:,} orders of {orders.FIELDS} fields through run"
    folder = OUT / "orders"
    project, payloads = orders.write(folder, COUNT)
    fieldwright = str(Path(sys.executable).parent / "fieldwright")
    cpu_of([fieldwright, "export", str(project), "--to", "jsonata", "-o", str(folder / "orders.jsonata")], ends=(0, 1))
    output = folder / "ours.ndjson"
    ours, by_clock, _ = cpu_of([fieldwright, "run", str(project), str(payloads), "-o", str(output)])
    node, modules = shutil.which("node"), ROOT / "out" / "node" / "node_modules"
    if node is None or not (modules / "jsonata").is_dir():
        return skipped(what, f"{ours:.1f} s; node or the npm package {PEER} could not be had to compare with")
    script, peer_output = Path(__file__).with_name("orders.mjs"), folder / "peer.ndjson"
    expression = next(iter(sorted(folder.glob("*.jsonata"))))
    peer, peer_by_clock, _ = cpu_of([node, *map(str, (script, modules, expression, payloads, peer_output))])
    _compare(output, peer_output)
    return show(
        [
            against(what, ours, PEER, peer, at_least=2),
            against(f"{what}, by the clock", by_clock, PEER, peer_by_clock, at_least=2),
        ]
    )


def _compare(ours: Path, peer: Path) -> None:
    """Speed counts only where the results are the same."""
    mine, theirs = ([json.loads(line) for line in file.read_text().splitlines()] for file in (ours, peer))
    if mine != theirs:
        different = sum(1 for a, b in zip(mine, theirs, strict=False) if a != b)
        sys.exit(f"the results differ: {len(mine)} and {len(theirs)} orders, {different} of them not the same")


if __name__ == "__main__":
    sys.exit(main())
