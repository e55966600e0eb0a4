"""Huge and hostile payloads: the window goes on while they are read, shown, searched and run, and shows their text as text."""

import json
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from fieldwright.desktop.samples.view import SampleView
from tests.desktop.opened import InFront, swept
from tests.desktop.samples.test_page import RULES, with_orders
from tests.desktop.test_hostile_schemas import BEAT

LONGEST = 0.1
"""Seconds that the window may keep anybody waiting, on a machine of its own."""


class Heart:
    """A timer on the window's own thread: how long it had to wait, in time that this process used; others share the machine."""

    def __init__(self) -> None:
        swept()
        self.longest, self._last = 0.0, time.process_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self) -> None:
        now = time.process_time()
        self.longest, self._last = max(self.longest, now - self._last), now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


@pytest.fixture
def page(front: InFront, tmp_path: Path) -> SampleView:
    made = with_orders(front, tmp_path, RULES)
    front.do("values-beside")
    front.settled()
    return made


def look_at(front: InFront, page: SampleView, file: Path) -> float:
    """Load a sample, look at its tree and text, masked and shown, search, and let it be run; the longest wait."""
    before = page.current.payload
    heart = Heart()
    front.document.set_sample(file)
    front.settled(lambda: page.current.payload is not before or bool(page.current.problem))
    for shown in (False, True):
        page.values.setChecked(shown)
        for text in (True, False):
            page.payload.as_text.setChecked(text)
            page.payload.search.setText("x")
            front.qtbot.wait(60)
            page.payload.search.setText("")
    page.payload.text.turn(1)
    page.step_record(1)
    front.settled()
    return heart.stop()


def test_fifty_megabytes_of_records_keep_nobody_waiting(front: InFront, page: SampleView, tmp_path: Path) -> None:
    file = tmp_path / "huge.json"
    order = json.dumps({"id": "A1", "customer": {"first_name": "Anna " * 40}, "lines": [{"sku": "s", "qty": 1}] * 20})
    file.write_text("[" + ",\n".join([order] * (50_000_000 // len(order))) + "]")
    longest = look_at(front, page, file)
    assert page.current.count > 50_000
    assert page.current.at == 1
    assert page.current.made is not None
    assert longest < LONGEST


HOSTILE = {
    "one value": lambda: '{"id": "' + "x" * 6_000_000 + '"}',
    "one record": lambda: '{"id": "A", "lines": [' + ",".join(['{"sku": "x"}'] * 300_000) + "]}",
    "wide": lambda: "{" + ",".join(f'"k{at}": {at}' for at in range(60_000)) + "}",
    "deep": lambda: '{"id": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "deep lines": lambda: '{"id": 1}\n{"id": ' + "[" * 100_000 + "]" * 100_000 + "}\n",
    "quotes": lambda: '[{"id": "' + '\\"' * 2_000_000 + '"}, {"id": "A"}]',
    "commas": lambda: '[{"tags": [' + ",".join("1" * 700_000) + "]}]",
    "no end": lambda: "[" + '{"id": "A"},' * 200_000,
    "a digit too many": lambda: '{"id": "A", "lines": [{"sku": "a", "qty": ' + "9" * 5_000 + "}]}",
    "binary": lambda: "\x00\x01\x02" * 1_000_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_payloads_keep_nobody_waiting(kind: str, front: InFront, page: SampleView, tmp_path: Path) -> None:
    file = tmp_path / "hostile.json"
    file.write_text(HOSTILE[kind]())
    assert look_at(front, page, file) < LONGEST * 1.5
    assert page.current.record is not None or page.current.problem or page.current.count > 1


def test_markup_in_values_stays_text(front: InFront, page: SampleView, tmp_path: Path) -> None:
    file = tmp_path / "markup.json"
    file.write_text(json.dumps({"id": "<img src='file:///etc/passwd'><b>x</b>\n\u202eabc", "lines": []}))
    page.values.setChecked(True)
    front.document.set_sample(file)
    front.settled(lambda: page.current.record is not None and page.current.count == 1)
    tree = page.payload.tree
    node = tree.node_of("id")
    assert node is not None
    assert "\n" not in tree.text(node)
    assert "<b>x</b>" in tree.text(node)
    tip = str(tree.data(tree.index_of(node, 1), 3))  # Qt.ItemDataRole.ToolTipRole
    assert "<img" not in tip
    assert "&lt;img" in tip
