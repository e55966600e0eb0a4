"""A schema is inferred from JSON lines at least twice as fast as genson does it, in less than 100 MB.

``python -m tests.benchmarks.bench_infer 100`` does it with 100 MB; 20 MB, the usual size, has the same ratio in less time.
"""

import importlib.util
import json
import random
import sys
import uuid
from pathlib import Path

from tests.benchmarks.table import OUT, Measure, against, cpu_of, printed_seconds, show, skipped

SIZE = 20
MEMORY = 100

OURS = """
import resource, sys, time
from pathlib import Path
from fieldwright.schema.samples import load_samples
began = time.process_time()
schema = load_samples([Path(sys.argv[1])])
seconds = time.process_time() - began
assert len(schema.root(schema.messages()[0].name).children()) == 12
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000 if len(sys.argv) > 2 else seconds)
"""
PEER = """
import json, sys, time
from genson import SchemaBuilder
began = time.process_time()
builder = SchemaBuilder()
with open(sys.argv[1]) as lines:
    for line in lines:
        builder.add_object(json.loads(line))
assert len(builder.to_schema()["properties"]) == 12
print(time.process_time() - began)
"""


def main() -> int:
    """Both read the same file in fresh interpreters; ours finds formats, codes, ranges and maps besides."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else SIZE
    what = f"a schema inferred from {size} MB of JSON lines"
    file = written(size)
    ours = printed_seconds(OURS, str(file), runs=3)
    memory = float(cpu_of([sys.executable, "-c", OURS, str(file), "memory"])[2])
    measures = [
        Measure(f"{what}: peak", f"{memory:.0f} MB", "", f"{memory:.0f} MB", f"under {MEMORY} MB", memory < MEMORY)
    ]
    if importlib.util.find_spec("genson") is None:
        show(measures)
        return skipped(what, f"{ours:.1f} s; genson is not installed to compare with")
    peer = printed_seconds(PEER, str(file), runs=2)
    return show([against(what, ours, "genson", peer, at_least=2), *measures])


def written(size: int) -> Path:
    """A file of orders, the same in every run."""
    file = OUT / f"orders-{size}.ndjson"
    if file.is_file() and file.stat().st_size >= size * 1_000_000:
        return file
    file.parent.mkdir(parents=True, exist_ok=True)
    chance, left = random.Random(7), size * 1_000_000
    with file.open("w", encoding="utf-8", newline="\n") as lines:
        while left > 0:
            line = json.dumps(_order(chance)) + "\n"
            lines.write(line)
            left -= len(line)
    return file


def _order(chance: random.Random) -> dict[str, object]:
    lines = [
        {"sku": f"S-{chance.randrange(10**5)}", "quantity": chance.randint(1, 9), "price": round(chance.random() * 50, 2),
         "tags": chance.sample(["new", "sale", "gift", "bulk"], chance.randint(0, 3))}
        for _ in range(chance.randint(1, 6))
    ]  # fmt: skip
    return {
        "id": chance.randrange(10**9),
        "key": str(uuid.UUID(int=chance.getrandbits(128))),
        "created": f"2024-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}T10:11:{chance.randint(0, 59):02}Z",
        "due": f"2024-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
        "status": chance.choice(["new", "paid", "shipped", "done"]),
        "email": f"customer{chance.randrange(10**6)}@shop.example",
        "note": chance.choice([None, "left at the door " * chance.randint(1, 4)]),
        "total": chance.random() * 1000,
        "express": chance.random() < 0.3,
        "lines": lines,
        "stock": {str(chance.randrange(40)): chance.randint(0, 99) for _ in range(3)},
        "address": {
            "street": f"Long Road {chance.randrange(999)}",
            "city": chance.choice(["Aarhus", "Bern", "Cork"]),
            "zip": f"{chance.randrange(10**5):05}",
        },
    }


if __name__ == "__main__":
    sys.exit(main())
