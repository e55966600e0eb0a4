"""The window: Qt, and only here."""

from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, with an optional project file; the exit status."""
    from fieldwright.desktop.application import main as run

    return run(argv)
