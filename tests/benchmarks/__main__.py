"""`make bench`: every benchmark of this folder, each in a process of its own. ``python -m tests.benchmarks bench_export`` runs those that are named."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    """Run them all; the exit status is 1 where a promise was not kept."""
    print("Ratios are of one run on this machine: compare them, not the seconds.", flush=True)
    names = sorted(file.stem for file in HERE.glob("bench_*.py"))
    unknown = set(sys.argv[1:]) - set(names)
    if unknown:
        sys.exit(f"there is no benchmark {', '.join(sorted(unknown))}: choose from {', '.join(names)}")
    names = sys.argv[1:] or names
    done = [subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], check=False) for name in names]
    return 1 if any(one.returncode for one in done) else 0


if __name__ == "__main__":
    sys.exit(main())
