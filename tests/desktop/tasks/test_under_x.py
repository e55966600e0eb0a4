"""The same task under an X server, with the events that it makes of xdotool's mouse and keyboard: drags are the system's own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.tasks.script import checked
from tests.desktop.tasks.tasks import BY_KEYBOARD, BY_MOUSE

NEEDED = ("Xvfb", "xdotool")
ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason=f"needs {' and '.join(NEEDED)}")


@pytest.fixture
def display() -> Iterator[str]:
    """A screen that nobody sees."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as said:
            number = said.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def test_by_mouse_and_keyboard_under_x(display: str, folder: Path, tmp_path: Path) -> None:
    for name in ("mouse", "keys"):
        shutil.copytree(folder, tmp_path / "x" / name)
    words = [sys.executable, "-m", "tests.desktop.tasks.under_x", str(tmp_path / "x")]
    around = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    done = subprocess.run(words, cwd=ROOT, env=around, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    mouse, keys = tmp_path / "x" / "mouse", tmp_path / "x" / "keys"
    checked(mouse / "order-to-invoice.fieldwright.json", mouse / "order-to-invoice.md", *BY_MOUSE)
    checked(keys / "p.fieldwright.json", keys / "out.md", *BY_KEYBOARD)
    seen = json.loads((tmp_path / "x" / "seen.json").read_text("utf-8"))
    assert seen == [
        "customer.city on buyer.city: taken",
        "customer.first_name on buyer.city: taken",
        "lines on items: taken",
        "note on placed_at: taken",
    ]
