"""Collecting garbage on the window's thread only: a widget or timer that is destroyed on another thread ends the program."""

import gc
import linecache
import sys
import time

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000
"""Milliseconds between looks at whether there is enough to collect."""
MANY = 50_000
"""So many new objects at once are data that was just read: looking through them would hold the window up, and finds nothing."""
SLOW = 0.03
"""Seconds after which what a collection left is not looked through again while the project is the same."""


class Collector(QObject):
    """While it runs, Python collects cycles when this timer says so, never on a thread that happens to make objects."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def look(self) -> None:
        """Collect what has gathered, the oldest generation only when the younger ones have been collected often."""
        gathered, limits = gc.get_count(), gc.get_threshold()
        if gathered[0] > MANY:
            gc.freeze()
            hand_back()
            return
        for generation in (2, 1, 0):
            if gathered[generation] > limits[generation]:
                started = time.perf_counter()
                gc.collect(generation)
                if time.perf_counter() - started > SLOW:
                    gc.freeze()
                return

    @staticmethod
    def thaw() -> None:
        """Look through all again at the next collection of the oldest generation: another project is open, and one has gone."""
        gc.unfreeze()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        self.thaw()
        if self._was_on:
            gc.enable()


def hand_back() -> None:
    """Give the system back what was freed: the C library of Linux keeps the places of large texts, once some were there.

    Qt's bindings look at the source of every module that is imported, and Python keeps all of it for tracebacks, which read it again.
    """
    linecache.clearcache()
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not every C library has it
    if trim is not None:
        trim(0)
