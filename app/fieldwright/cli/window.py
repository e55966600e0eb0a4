"""Opening the window from the command line. The only place of this room that touches Qt, and only when asked to."""

import os
import sys
from collections.abc import Sequence

from fieldwright.cli.printing import complain


def open_window(arguments: Sequence[str]) -> int:
    """Open the window, or say why it cannot be."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return complain(None, "there is no display for the window", "use a command: fieldwright --help")
    try:
        from fieldwright.desktop import main
    except ImportError as error:
        return complain(
            None, f"the window cannot start: {error}", "install Qt's system libraries; the README lists them"
        )
    return main(arguments)
