"""``python -m fieldwright``: the command line."""

import sys

from fieldwright.cli import main

if __name__ == "__main__":
    sys.exit(main())
