"""GitHub's OpenAPI to a list of its messages, against json.load of the file: at most twice the time, at most 1.5 times the memory."""

import sys

from tests.benchmarks.table import ROOT, Measure, cpu_of, show, skipped

FILE = ROOT / "out" / "node" / "node_modules" / "@octokit" / "openapi" / "generated" / "api.github.com.json"

_MEASURED = """
import resource, sys, time
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.process_time()
{work}
print(time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
OURS = "import fieldwright.schema.openapi\nfrom fieldwright.schema.load import load\n" + _MEASURED.format(
    work="assert len(load(sys.argv[1]).messages()) > 1000"
)
PEER = "import json\n" + _MEASURED.format(work="with open(sys.argv[1], 'rb') as stream:\n    json.load(stream)")


def main() -> int:
    """Measure both in fresh interpreters."""
    what = "messages of GitHub's OpenAPI"
    if not FILE.is_file():
        return skipped(what, "npm's @octokit/openapi could not be had")
    ours, peer = (_least(program) for program in (OURS, PEER))
    rows = (("", " s", ours[0], peer[0], 2.0), (", peak memory", " MB", ours[1] / 1000, peer[1] / 1000, 1.5))
    return show(
        [
            Measure(f"{what}{more}", f"{mine:.2f}{unit}", f"json.load {theirs:.2f}{unit}", f"{mine / theirs:.2f} x",
                    f"at most {most:g} x", mine <= most * theirs)
            for more, unit, mine, theirs, most in rows
        ]
    )  # fmt: skip


def _least(program: str) -> tuple[float, float]:
    runs = [cpu_of([sys.executable, "-c", program, str(FILE)])[2].split() for _ in range(5)]
    return min(float(seconds) for seconds, _ in runs), min(float(peak) for _, peak in runs)


if __name__ == "__main__":
    sys.exit(main())
