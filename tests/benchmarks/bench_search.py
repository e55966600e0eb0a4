"""A name in all fields to depth 6 of all messages: the first 100 hits of a schema that was just loaded in under 300 ms, and that there is none in 600."""

import sys

from tests.benchmarks.table import Measure, printed_seconds, show, skipped
from tests.corpus import CORPUS, FHIR, STRIPE, UBL_INVOICE

LIMIT = 0.3
NOWHERE = 0.6
"""Seconds to know that a large schema has no field of a name."""
SEARCHES = ((STRIPE, "Stripe", "currency"), (FHIR, "FHIR", "identifier"), (UBL_INVOICE, "UBL Invoice", "amount"))

PROGRAM = """
import sys, time
from fieldwright.schema.load import load
from fieldwright.schema.search import search
schema = load(sys.argv[1])
schema.messages()
began = time.process_time()
found = list(search((schema.root(one.name) for one in schema.messages()), sys.argv[2], depth=6, limit=100))
seconds = time.process_time() - began
assert len(found) == int(sys.argv[3]), len(found)
print(seconds)
"""


def main() -> int:
    """Measure each in fresh interpreters, with nothing expanded before."""
    if not CORPUS.is_dir():
        return skipped("searching all fields", "the corpus is not here")
    measures: list[Measure] = []
    for parts, name, word in SEARCHES:
        seconds = printed_seconds(PROGRAM, str(CORPUS.joinpath(*parts)), word, "100", runs=5)
        what = f"first 100 hits for {word!r} in {name}, depth 6"
        measures.append(Measure(what, f"{seconds:.3f} s", "", "", f"under {LIMIT:g} s", seconds < LIMIT))
    seconds = printed_seconds(PROGRAM, str(CORPUS.joinpath(*FHIR)), "no such word", "0", runs=3)
    what = "a word that FHIR does not have, depth 6"
    measures.append(Measure(what, f"{seconds:.3f} s", "", "", f"under {NOWHERE:g} s", seconds < NOWHERE))
    return show(measures)


if __name__ == "__main__":
    sys.exit(main())
