"""Payloads a second of the search for counterexamples, on the map of 60 fields: made, run, checked on both sides, and the found made small."""

import resource as usage
import sys
import tempfile
from pathlib import Path

from fieldwright.mapping.counterexamples.search import counterexamples
from fieldwright.project.format import load_project
from fieldwright.project.sides import Schemas, bench_for
from tests.benchmarks.orders import FIELDS, write
from tests.benchmarks.table import Measure, show

LIMIT = 3_000
AT_LEAST = 200


def main() -> int:
    """Seconds of CPU of all processes, their start included; making the found ones small takes time, and its payloads are not counted."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = load_project(write(folder, 1)[0]).project
        made = bench_for(project, Schemas(folder), project.maps[0])
        began = _seconds()
        tried = counterexamples(made, limit=LIMIT)
        seconds = _seconds() - began
    rate = (tried.payloads - tried.refused) / seconds
    what = f"{tried.payloads:,} payloads of {FIELDS} fields, {len(tried.found)} counterexamples"
    return show([Measure(what, f"{rate:,.0f} a second", "", "", f"at least {AT_LEAST} a second", rate >= AT_LEAST)])


def _seconds() -> float:
    both = (usage.getrusage(usage.RUSAGE_SELF), usage.getrusage(usage.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both)


if __name__ == "__main__":
    sys.exit(main())
