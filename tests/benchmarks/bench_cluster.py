"""A compiled map on Dask's local cluster gives what it gives alone; how long both take is told, where Dask (the extra `dask`) is there."""

import importlib
import importlib.util
import json
import sys
import time
from typing import Any

from fieldwright.mapping.compiled import compiled_map
from tests.benchmarks import orders
from tests.benchmarks.table import OUT, Measure, show, skipped

COUNT = 4_000


def main() -> int:
    """Orders of 60 fields through one compiled map: in this process, and in two workers of a cluster."""
    what = f"{COUNT:,} orders through a compiled map on a Dask cluster of two"
    if importlib.util.find_spec("distributed") is None:
        return skipped(what, "dask could not be had: pip install 'fieldwright[dask]'")
    distributed, bag = importlib.import_module("distributed"), importlib.import_module("dask.bag")
    project, payloads = orders.write(OUT / "cluster", COUNT)
    records = [json.loads(line) for line in payloads.read_text().splitlines()]
    convert = compiled_map(project)
    began = time.perf_counter()
    alone: list[Any] = [convert(one) for one in records]
    by_itself = time.perf_counter() - began
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, distributed.Client(cluster):  # fmt: skip
        spread = bag.from_sequence(records, npartitions=8)
        began = time.perf_counter()
        made = spread.map(convert).compute()
        on_cluster = time.perf_counter() - began
    same = made == alone
    return show([Measure(what, f"{on_cluster:.2f} s", f"alone {by_itself:.2f} s", "", "the same results", same)])


if __name__ == "__main__":
    sys.exit(main())
