"""The command line starts quickly: importing it takes less than 150 ms of CPU."""

import sys

from tests.benchmarks.table import Measure, printed_seconds, show

LIMIT = 0.150
PROGRAM = "import time; began = time.process_time(); import {}; print(time.process_time() - began)"


def main() -> int:
    """Measure it beside a library that many command lines import."""
    ours = printed_seconds(PROGRAM.format("fieldwright.cli"), runs=7)
    peer = printed_seconds(PROGRAM.format("xmlschema"), runs=5)
    result = f"{ours * 1000:.0f} ms"
    return show(
        [
            Measure(
                "import fieldwright.cli",
                result,
                f"import xmlschema {peer * 1000:.0f} ms",
                result,
                "under 150 ms",
                ours < LIMIT,
            )
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
