"""The window: Qt, and only here."""

import sys


def main() -> None:
    """Open the window, with the project named as argument if there is one. The entry point ``fieldwright-window``."""
    from fieldwright.desktop.application import main as run

    sys.exit(run(sys.argv[1:]))
