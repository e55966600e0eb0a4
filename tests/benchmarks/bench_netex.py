"""NeTEx, about 400 files, comes to its tree at least fifty times faster than xmlschema builds it, in under 150 MB."""

import sys

from tests.benchmarks.table import Measure, against, cpu_of, show, skipped
from tests.corpus import CORPUS

NETEX = "13-netex/xsd/netex/xsd/NeTEx_publication.xsd"
LIMIT_MB = 150
RUNS = 3

OURS = """
import sys, time
from fieldwright.schema.load import load
from fieldwright.schema.model import walk
import fieldwright.schema.xsd  # as xmlschema's import stands before its clock
began = time.process_time()
schema = load(sys.argv[1])
messages = schema.messages()
fields = [(one.path, one.shape.type) for one in walk(schema.root("PublicationDelivery"), depth=3, limit=2000)]
seconds = time.process_time() - began
assert len(schema.index.documents) > 350 and len(messages) > 3000 and len(fields) > 50, (len(messages), len(fields))
status = open("/proc/self/status").read() if sys.platform == "linux" else "VmHWM: 0"
print(seconds, status.partition("VmHWM:")[2].split()[0])
"""
PEER = """
import sys, time
import xmlschema
began = time.process_time()
xmlschema.XMLSchema(sys.argv[1], validation="lax")
print(time.process_time() - began)
"""


def main() -> int:
    """Measure both in fresh interpreters; xmlschema, which takes a minute or more, once."""
    what = "NeTEx (400 files) to its tree"
    file = CORPUS / NETEX
    if not file.is_file():
        return skipped(what, "the corpus is not here")
    printed = [cpu_of([sys.executable, "-c", OURS, str(file)])[2].split() for _ in range(RUNS)]
    ours, peak = min(float(one[0]) for one in printed), max(int(one[1]) for one in printed) / 1024
    peer = float(cpu_of([sys.executable, "-c", PEER, str(file)])[2])
    return show(
        [
            against(what, ours, "xmlschema", peer, at_least=50),
            Measure(f"{what}: peak", f"{peak:.0f} MB", "", f"{peak:.0f} MB", f"under {LIMIT_MB} MB", peak < LIMIT_MB),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
