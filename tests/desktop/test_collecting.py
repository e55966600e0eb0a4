"""Garbage is collected on the window's thread, and never so much at once that somebody waits for it."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.collecting import MANY, Collector


class Ring:
    """Something that only a collection takes away."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    made = Collector()
    gc.collect()  # what other tests left
    yield made
    made.stop()


def test_what_nobody_holds_is_taken_away(collector: Collector) -> None:
    gone = weakref.ref(Ring())
    held: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 100)]
    assert gone() is not None
    collector.look()
    assert gone() is None
    assert len(held) > 100


def test_what_was_just_read_is_not_looked_through_until_another_project_is_open(collector: Collector) -> None:
    held: list[list[int]] = [[] for _ in range(MANY + 1_000)]
    collector.look()
    assert gc.get_freeze_count() > len(held)
    collector.thaw()
    assert gc.get_freeze_count() == 0
